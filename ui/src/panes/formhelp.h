#pragma once

#include "domain/refusal.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/message.h"

#include <QList>
#include <QObject>
#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

QPushButton *makeButton(const Theme &theme, const QString &name, const QString &text, Variant variant = Variant::Normal,
    Icon icon = Icon::None);
/// Named for tests and for screen readers; the field's label stays the visible one.
QLineEdit *makeLine(const QString &name, const QString &accessibleName, const QString &placeholder = {});
QPlainTextEdit *makeText(const QString &name, const QString &accessibleName, int lines);
/// A hairline heading over a part of a page.
QWidget *makeSection(const QString &title, QWidget *trailing = nullptr);
/// A wrapping line of plain text.
QLabel *makeSentence(const QString &text, Tone tone = Tone::Muted, FontRole role = FontRole::Body);

/// Puts refusals beside the fields of one form, and takes them away as the person mends them. Owned by the form.
class FormErrors : public QObject
{
public:
    /// `check` looks at the field alone, as it stands now; run when the person leaves the field, and on every key once
    /// something is wrong.
    using Check = std::function<Violations()>;

    FormErrors(InlineMessage *message, QObject *parent);

    void watch(Field field, FieldRow *row, Check check = {});
    void clear();
    /// Looks at all watched fields; false and the first wrong one focused if any is wrong.
    bool allFine();
    /// Sentences beside their fields; what belongs to no field of this form, and every other reason, in the message.
    void show(const Refusal &refusal);
    void show(const Violations &violations) { show(Refusal{Reason::Invalid, violations, {}}); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Watched {
        Field field;
        FieldRow *row;
        Check check;
    };
    bool look(const Watched &watched);
    void focusFirstWrong();

    InlineMessage *m_message;
    QList<Watched> m_fields;
};

/// Asks before something that cannot be taken back. Not blocking; `yes` runs when the person presses `verb`. `before`
/// stands under the text: what one may want to do first.
void askFirst(const Theme &theme, QWidget *parent, const QString &title, const QString &text, const QString &verb,
    std::function<void()> yes, QWidget *before = nullptr);

}
