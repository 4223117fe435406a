#include "ui/widgets/message.h"

#include "ui/widgets/jarwidget.h"
#include "ui/widgets/pictures.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace dreamjar::ui {

InlineMessage::InlineMessage(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(space::s, space::xs, space::s, space::xs);
    row->setSpacing(space::s);
    m_icon = new IconLabel{theme, Icon::Info, Token::Muted, 20};
    m_text = makeLabel({}, FontRole::Body);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setMinimumHeight(metric::fieldHeight - space::xxs);
    m_action = new QPushButton;
    m_action->setObjectName(QStringLiteral("messageAction"));
    setVariant(*m_action, Variant::Quiet);
    m_close = new QToolButton;
    m_close->setIcon(theme.icon(Icon::Close, Token::Muted));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->hide();
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void InlineMessage::setMessage(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    const ChipPicture usual = stateChip(tone, {});
    m_icon->setIcon(usual.icon, tone == Tone::Normal ? Token::Primary : usual.token);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    const QString word = [tone] {
        switch (tone) {
        case Tone::Normal:
        case Tone::Muted:
        case Tone::Primary:
            return tr("Note");
        case Tone::Good:
            return tr("Done");
        case Tone::Warn:
            return tr("Careful");
        case Tone::Bad:
            return tr("Problem");
        }
        return QString{};
    }();
    setAccessibleName(tr("%1: %2").arg(word, text));
    setVisible(!text.isEmpty());
    update();
}

void InlineMessage::clear()
{
    setMessage(Tone::Normal, {});
}

void InlineMessage::setDismissible(bool dismissible)
{
    m_close->setVisible(dismissible);
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const Token token = m_tone == Tone::Normal || m_tone == Tone::Muted ? Token::Primary : tokenOf(m_tone);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.tint(token));
    painter.setPen(QPen{mixed(m_theme.color(token), m_theme.tint(token), 0.28), 1});
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), metric::cardRadius, metric::cardRadius);
}

EmptyState::EmptyState(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(space::l, space::xl, space::l, space::xl);
    column->setSpacing(space::xs);
    m_jar = new JarWidget{theme};
    m_jar->setFixedSize(128, 160);
    m_jar->setDecorative(true);
    m_title = makeLabel({}, FontRole::Title);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_sentence = makeLabel({}, FontRole::Body, Tone::Muted);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(420);
    m_button = new QPushButton;
    m_button->setObjectName(QStringLiteral("emptyAction"));
    setVariant(*m_button, Variant::Primary);
    m_button->hide();
    column->addStretch(2);
    column->addWidget(m_jar, 0, Qt::AlignHCenter);
    column->addSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(space::s);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setWords(const QString &title, const QString &sentence, const QString &button, Icon icon)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    // Centred in a column, a label is not asked how high it gets.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->width()));
    m_button->setText(button);
    m_button->setIcon(m_theme.icon(icon, Token::OnPrimary));
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setAsleep(bool asleep)
{
    m_jar->setAsleep(asleep);
}

}
