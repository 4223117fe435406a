#include "formhelp.h"

#include "ui/errortext.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace dreamjar::ui {

QPushButton *makeButton(const Theme &theme, const QString &name, const QString &text, Variant variant, Icon icon)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    setVariant(*button, variant);
    if (icon != Icon::None) {
        const Token token = variant == Variant::Primary ? Token::OnPrimary
            : variant == Variant::Danger                ? Token::Bad
                                                        : Token::Ink;
        button->setIcon(theme.icon(icon, token));
        button->setIconSize({18, 18});
    }
    return button;
}

QLineEdit *makeLine(const QString &name, const QString &accessibleName, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(accessibleName);
    line->setPlaceholderText(placeholder);
    return line;
}

QPlainTextEdit *makeText(const QString &name, const QString &accessibleName, int lines)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setAccessibleName(accessibleName);
    text->setTabChangesFocus(true);
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 26);
    return text;
}

QWidget *makeSection(const QString &title, QWidget *trailing)
{
    auto *section = new QWidget;
    auto *row = new QHBoxLayout(section);
    row->setContentsMargins(0, space::xs, 0, 0);
    row->addWidget(makeLabel(title, FontRole::Title));
    row->addStretch(1);
    if (trailing)
        row->addWidget(trailing);
    return section;
}

QLabel *makeSentence(const QString &text, Tone tone, FontRole role)
{
    QLabel *label = makeLabel(text, role, tone);
    label->setWordWrap(true);
    return label;
}

FormErrors::FormErrors(InlineMessage *message, QObject *parent) : QObject(parent), m_message(message) { }

void FormErrors::watch(Field field, FieldRow *row, Check check)
{
    m_fields.append({field, row, std::move(check)});
    row->editor()->installEventFilter(this);
    connect(row, &FieldRow::edited, this, [this, row] {
        for (const Watched &watched : std::as_const(m_fields)) {
            if (watched.row == row && row->hasError())
                look(watched);
        }
    });
}

void FormErrors::clear()
{
    m_message->clear();
    for (const Watched &watched : std::as_const(m_fields))
        watched.row->clearError();
}

bool FormErrors::allFine()
{
    m_message->clear();
    bool fine = true;
    for (const Watched &watched : std::as_const(m_fields))
        fine = look(watched) && fine;
    if (!fine)
        focusFirstWrong();
    return fine;
}

bool FormErrors::look(const Watched &watched)
{
    const Violations violations
        = watched.check && watched.row->isVisibleTo(watched.row->parentWidget()) ? watched.check() : Violations{};
    watched.row->setError(violations.isEmpty() ? QString{} : sentenceFor(violations.first()));
    return violations.isEmpty();
}

void FormErrors::show(const Refusal &refusal)
{
    clear();
    QStringList homeless;
    for (const Violation &violation : refusal.violations) {
        const auto home = std::find_if(m_fields.cbegin(), m_fields.cend(),
            [&](const Watched &watched) { return watched.field == violation.field; });
        if (home == m_fields.cend())
            homeless << sentenceFor(violation);
        else if (!home->row->hasError()) // the first broken rule is the one to mend first
            home->row->setError(sentenceFor(violation));
    }
    if (refusal.reason != Reason::Invalid)
        m_message->setMessage(refusal.reason == Reason::Offline ? Tone::Warn : Tone::Bad, sentenceFor(refusal));
    else if (!homeless.isEmpty())
        m_message->setMessage(Tone::Bad, homeless.join(u' '));
    else if (refusal.violations.isEmpty())
        m_message->setMessage(Tone::Bad, refusal.detail.isEmpty() ? sentenceFor(refusal) : refusal.detail);
    focusFirstWrong();
}

void FormErrors::focusFirstWrong()
{
    for (const Watched &watched : std::as_const(m_fields)) {
        if (watched.row->hasError()) {
            watched.row->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool FormErrors::eventFilter(QObject *watched, QEvent *event)
{
    // Only when the person goes on to something else: a form that is being taken down loses its focus too.
    const bool left = event->type() == QEvent::FocusOut && [&] {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason
            || reason == Qt::ShortcutFocusReason;
    }();
    if (left) {
        for (const Watched &field : std::as_const(m_fields)) {
            if (field.row->editor() != watched)
                continue;
            // An empty field that one only passes through is no mistake yet.
            const auto *line = qobject_cast<QLineEdit *>(watched);
            const auto *text = qobject_cast<QPlainTextEdit *>(watched);
            const bool typed = (line && !line->text().isEmpty()) || (text && !text->document()->isEmpty());
            if (typed && !field.row->hasError())
                look(field);
        }
    }
    return false;
}

void askFirst(const Theme &theme, QWidget *parent, const QString &title, const QString &text, const QString &verb,
    std::function<void()> yes, QWidget *before)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("askDialog"));
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(title, FontRole::Title));
    QLabel *sentence = makeSentence(text, Tone::Normal);
    sentence->setObjectName(QStringLiteral("askText"));
    sentence->setMinimumWidth(380);
    column->addWidget(sentence);
    if (before)
        column->addWidget(before);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton *no = makeButton(
        theme, QStringLiteral("keepButton"), QCoreApplication::translate("dreamjar::ui::askFirst", "Keep it"));
    QPushButton *go = makeButton(theme, QStringLiteral("confirmButton"), verb, Variant::Danger);
    row->addWidget(no);
    row->addWidget(go);
    column->addLayout(row);
    no->setDefault(true);
    no->setFocus();
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(yes));
    dialog->open();
}

}
