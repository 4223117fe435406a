#pragma once

#include "giftexports.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace dreamjar::ui {

class FieldRow;

/// Writes the letter of thanks: chooses a kept one or makes a new one, and in which form it goes to how many gifts.
class LetterDialog : public QDialog
{
    Q_OBJECT
public:
    LetterDialog(const Theme &theme, const QList<replica::Keepsake> &letters, int gifts, int thankedAlready,
        QWidget *parent = nullptr);

    LetterTemplate letter() const;

Q_SIGNALS:
    void chosen(const dreamjar::ui::LetterTemplate &letter, dreamjar::ui::GiftExports::LetterForm form, bool again);
    /// Under a name that the person typed; an empty content discards it.
    void kept(const QString &name, const QString &content);

private:
    void showLetter(const LetterTemplate &letter);
    void check();

    QList<replica::Keepsake> m_letters;
    QComboBox *m_which;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    FieldRow *m_bodyRow;
    QComboBox *m_form;
    QCheckBox *m_again;
};

}
