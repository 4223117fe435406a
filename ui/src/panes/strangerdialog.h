#pragma once

#include "replica/rows.h"
#include "sync/commands.h"
#include "ui/theme/theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::ui {

class InlineMessage;
class PictureShelf;

/// A jar twice, side by side: made from the server's public answer alone, and as its owner has it (PRODUCT F12).
class StrangerDialog : public QDialog
{
    Q_OBJECT
public:
    struct Own {
        replica::JarRow jar;
        QList<replica::GiftRow> gifts;
    };
    StrangerDialog(const Theme &theme, const Own &own, sync::Commands &commands, PictureShelf *pictures,
        const QString &currency, Instant now, QWidget *parent);

private:
    void fill(QVBoxLayout *side, const replica::JarRow &row, const QList<replica::GiftRow> &gifts);
    void showAnswer(const sync::StrangersView &seen);

    const Theme &m_theme;
    PictureShelf *m_pictures;
    QString m_currency;
    Instant m_now;
    InlineMessage *m_message;
    QVBoxLayout *m_stranger;
    QVBoxLayout *m_owner;
};

}
