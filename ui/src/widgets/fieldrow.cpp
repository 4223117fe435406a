#include "ui/widgets/fieldrow.h"

#include "domain/text.h"
#include "ui/widgets/pictures.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

namespace dreamjar::ui {

FieldRow::FieldRow(const Theme &theme, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor)
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    m_label = makeLabel(label, FontRole::BodyStrong);
    m_label->setBuddy(editor);
    m_optional = makeLabel(tr("(optional)"), FontRole::Caption, Tone::Muted);
    m_optional->hide();
    m_counter = makeLabel({}, FontRole::Caption, Tone::Muted);
    m_counter->hide();
    head->addWidget(m_label);
    head->addWidget(m_optional);
    head->addStretch();
    head->addWidget(m_counter);
    column->addLayout(head);

    column->addWidget(editor);
    editor->setAccessibleName(label);

    m_hint = makeLabel({}, FontRole::Caption, Tone::Muted);
    m_hint->setWordWrap(true);
    m_hint->hide();
    column->addWidget(m_hint);

    m_errorLine = new QWidget;
    auto *line = new QHBoxLayout{m_errorLine};
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_errorText = makeLabel({}, FontRole::Caption, Tone::Bad);
    m_errorText->setObjectName(QStringLiteral("errorText"));
    m_errorText->setWordWrap(true);
    line->addWidget(new IconLabel{theme, Icon::Error, Token::Bad, 16}, 0, Qt::AlignTop);
    line->addWidget(m_errorText, 1);
    m_errorLine->hide();
    column->addWidget(m_errorLine);

    if (auto *text = qobject_cast<QLineEdit *>(editor))
        connect(text, &QLineEdit::textChanged, this, [this] {
            count();
            Q_EMIT edited();
        });
    else if (auto *area = qobject_cast<QPlainTextEdit *>(editor)) {
        area->setTabChangesFocus(true);
        connect(area, &QPlainTextEdit::textChanged, this, [this] {
            count();
            Q_EMIT edited();
        });
    } else if (auto *choice = qobject_cast<QComboBox *>(editor))
        connect(choice, &QComboBox::currentIndexChanged, this, &FieldRow::edited);
    else if (auto *date = qobject_cast<QDateTimeEdit *>(editor))
        connect(date, &QDateTimeEdit::dateTimeChanged, this, &FieldRow::edited);
    else if (auto *box = qobject_cast<QAbstractButton *>(editor))
        connect(box, &QAbstractButton::toggled, this, &FieldRow::edited);
}

QString FieldRow::label() const
{
    return m_label->text();
}

void FieldRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && m_error.isEmpty());
    if (m_error.isEmpty())
        m_editor->setAccessibleDescription(hint);
}

void FieldRow::setOptional(bool optional)
{
    m_optional->setVisible(optional);
}

void FieldRow::setLimit(int limit)
{
    m_limit = limit;
    count();
}

QString FieldRow::typed() const
{
    if (const auto *text = qobject_cast<const QLineEdit *>(m_editor))
        return text->text();
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(m_editor))
        return area->toPlainText();
    return {};
}

void FieldRow::count()
{
    if (m_limit <= 0)
        return;
    const qsizetype used = codePoints(typed());
    m_counter->setText(tr("%1 / %2").arg(locale().toString(used), locale().toString(m_limit)));
    setTone(*m_counter, used > m_limit ? Tone::Bad : Tone::Muted);
    // Only where it begins to matter: a counter under every empty field is noise.
    m_counter->setVisible(used * 2 > m_limit);
}

void FieldRow::setError(const QString &sentence)
{
    m_error = sentence;
    const bool wrong = !sentence.isEmpty();
    m_errorText->setText(sentence);
    m_errorLine->setVisible(wrong);
    m_hint->setVisible(!wrong && !m_hint->text().isEmpty());
    m_editor->setAccessibleDescription(wrong ? sentence : m_hint->text());
    if (m_editor->property("wrong").toBool() != wrong) {
        m_editor->setProperty("wrong", wrong);
        m_editor->style()->unpolish(m_editor);
        m_editor->style()->polish(m_editor);
        m_editor->update();
    }
}

}
