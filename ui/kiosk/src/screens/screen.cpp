#include "screens/screen.h"

#include "widgets/labels.h"
#include "widgets/scrollbody.h"
#include "widgets/touchbutton.h"

#include <QHBoxLayout>
#include <QLabel>

namespace dreamjar::kiosk {

using ui::FontRole;
using ui::Icon;
using ui::Variant;

Screen::Screen(const Look &look, const QString &name, const QString &question, Head head) : m_look(look)
{
    setObjectName(name);
    setLayoutDirection(look.locale().textDirection());
    m_outer = new QVBoxLayout(this);
    const int margin = look.margin();
    m_outer->setContentsMargins(margin, look.px(16), margin, look.px(20));
    m_outer->setSpacing(look.gap());
    if (head != Head::Bare)
        makeHead(head);
    if (!question.isEmpty()) {
        QLabel *title = makeWords(look, question, FontRole::Heading);
        title->setObjectName(QStringLiteral("question"));
        m_outer->addWidget(title);
    }
    m_body = new ScrollBody(look);
    m_outer->addWidget(m_body, 1);
    m_below = new QVBoxLayout;
    m_outer->addLayout(m_below);
    m_foot = new QHBoxLayout;
    m_foot->setSpacing(look.gap());
    m_outer->addLayout(m_foot);
}

void Screen::makeHead(Head head)
{
    m_head = new QHBoxLayout;
    m_head->setSpacing(m_look.gap());
    if (head == Head::Whole) {
        auto *back = new TouchButton(m_look, QStringLiteral("backButton"), tr("Back"), Variant::Normal,
            layoutDirection() == Qt::RightToLeft ? Icon::ChevronRight : Icon::Back);
        back->setIconOnly();
        connect(back, &TouchButton::clicked, this, &Screen::backChosen);
        m_head->addWidget(back);
    }
    m_head->addStretch(1);
    auto *size = new TouchButton(m_look, QStringLiteral("textSizeButton"), QStringLiteral("A+\u200E"));
    size->setAccessibleName(tr("Larger text"));
    connect(size, &TouchButton::clicked, this, &Screen::textSizeChosen);
    m_head->addWidget(size);
    auto *over = new TouchButton(m_look, QStringLiteral("startOverButton"), tr("Start over"), Variant::Normal, Icon::Close);
    over->setIconOnly();
    connect(over, &TouchButton::clicked, this, &Screen::startOverChosen);
    m_head->addWidget(over);
    m_outer->addLayout(m_head);
}

void Screen::setAmount(const QString &amount)
{
    if (!m_head)
        return;
    delete m_amount;
    QLabel *label = makeFigure(m_look, amount, FontRole::BigFigure);
    // A large amount in large text leaves room for the buttons.
    QFont font = label->font();
    while (QFontMetrics(font).horizontalAdvance(amount) > m_look.screen().width() * 2 / 5 && font.pixelSize() > 12)
        font.setPixelSize(font.pixelSize() - 1);
    label->setFont(font);
    label->setObjectName(QStringLiteral("amountShown"));
    label->setAccessibleName(tr("Your gift: %1").arg(amount));
    m_head->insertWidget(m_head->count() - 2, label); // before the two on the far side
    m_amount = label;
}

QVBoxLayout *Screen::column() const
{
    return m_body->column();
}

void Screen::addBelow(QWidget *part)
{
    m_below->addWidget(part);
}

TouchButton *Screen::addFoot(const QString &name, const QString &word, Variant variant, Icon icon)
{
    auto *button = new TouchButton(m_look, name, word, variant, icon);
    m_foot->addWidget(button, 1);
    return button;
}

TouchButton *Screen::addForward(const QString &name, const QString &word, Icon icon)
{
    return addFoot(name, word, Variant::Primary, icon);
}

}
