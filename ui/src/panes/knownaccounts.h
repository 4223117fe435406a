#pragma once

#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// The accounts of this server whose sessions the keyring keeps, beside the one that is signed in: each a click away.
/// Hidden when there are none.
class KnownAccounts : public QWidget
{
    Q_OBJECT
public:
    KnownAccounts(const Theme &theme, sync::States &states, const QString &title, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const dreamjar::Parent &account);

private:
    void fill();
    QWidget *makeRow(const Parent &account);

    const Theme &m_theme;
    sync::States &m_states;
    QList<Parent> m_shown;
    QVBoxLayout *m_rows;
};

}
