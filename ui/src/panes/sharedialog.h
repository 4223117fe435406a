#pragma once

#include "replica/rows.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace dreamjar::ui {

class InlineMessage;

/// A jar's address to hand on: as a text, as a code, and as a poster; its owner switches it off and on again
/// (PRODUCT A20).
class ShareDialog : public QDialog
{
    Q_OBJECT
public:
    ShareDialog(const Theme &theme, const replica::JarRow &row, const sync::ServerState &server, QWidget *parent);

Q_SIGNALS:
    /// Private: the link shall be off.
    void reachChosen(dreamjar::Reach reach);

private:
    QWidget *makeOn();
    QWidget *makeOff();
    void setReach(Reach reach);
    void showReach();
    QWidget *makeLink(const QString &address);
    QWidget *makePoster();
    void savePoster(const QString &path);

    const Theme &m_theme;
    Campaign m_jar;
    bool m_mine;
    sync::ServerState m_server;
    QString m_address;
    InlineMessage *m_message;
    QWidget *m_on;
    QWidget *m_off;
    QComboBox *m_paper;
};

}
