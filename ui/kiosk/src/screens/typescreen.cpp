#include "screens/typescreen.h"

#include "widgets/keyboard.h"
#include "widgets/scrollbody.h"
#include "widgets/touchbutton.h"

#include <QBoxLayout>

namespace dreamjar::kiosk {

TypeScreen::TypeScreen(const Look &look, const Asked &asked, Head head) : Screen(look, asked.name, {}, head), m_asked(asked)
{
    m_field = new TouchField(look, QStringLiteral("typeField"), asked.question, asked.kind, asked.most);
    m_field->setText(asked.text);
    auto *row = new QWidget;
    const bool portrait = look.isPortrait();
    QBoxLayout *line = new QBoxLayout(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    line->setContentsMargins({});
    line->setSpacing(look.gap());
    line->addWidget(m_field, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look.gap());
    if (!asked.skip.isEmpty()) {
        auto *skip = new TouchButton(look, QStringLiteral("skipButton"), asked.skip);
        skip->setWrapWidth(look.px(280));
        connect(skip, &TouchButton::clicked, this, &TypeScreen::skipped);
        buttons->addWidget(skip);
    }
    m_forward = new TouchButton(look, QStringLiteral("typeForward"), tr("Continue"), ui::Variant::Primary);
    m_forward->setWrapWidth(look.px(280));
    connect(m_forward, &TouchButton::clicked, this, &TypeScreen::goOn);
    buttons->addWidget(m_forward, portrait ? 1 : 0);
    line->addLayout(buttons);
    if (!portrait)
        line->setAlignment(buttons, Qt::AlignBottom);
    column()->addWidget(row);
    column()->addStretch(1);

    m_keyboard = new Keyboard(look);
    addBelow(m_keyboard);
    m_keyboard->typeInto(m_field);
    connect(m_field, &TouchField::entered, this, &TypeScreen::goOn);
    m_field->setFocus();
    body()->bringIntoView(m_field);
}

void TypeScreen::setBusy(bool busy)
{
    m_forward->setEnabled(!busy);
    m_keyboard->setEnabled(!busy);
}

void TypeScreen::complain(const QString &sentence)
{
    m_field->setComplaint(sentence);
    body()->bringIntoView(m_field);
}

void TypeScreen::goOn()
{
    const QString wrong = m_asked.complaint ? m_asked.complaint(m_field->text()) : QString();
    if (wrong.isEmpty())
        Q_EMIT typed(m_field->text());
    else
        complain(wrong);
}

}
