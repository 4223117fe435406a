#pragma once

#include "domain/campaign.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace dreamjar::ui {

class InlineMessage;

/// A jar's address to hand on: as a text, as a code, and as a poster (PRODUCT A20).
class ShareDialog : public QDialog
{
    Q_OBJECT
public:
    ShareDialog(const Theme &theme, const Campaign &jar, const sync::ServerState &server, QWidget *parent);

private:
    QWidget *makeLink(const QString &address);
    QWidget *makePoster();
    void savePoster(const QString &path);

    const Theme &m_theme;
    Campaign m_jar;
    sync::ServerState m_server;
    QString m_address;
    InlineMessage *m_message;
    QComboBox *m_paper;
};

}
