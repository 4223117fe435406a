#include "screens/pinscreen.h"

#include "widgets/keypad.h"
#include "widgets/labels.h"
#include "widgets/touchbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dreamjar::kiosk {

namespace {
constexpr int least = 4, most = 8;
}

PinScreen::PinScreen(const Look &look, const QString &question) : Screen(look, QStringLiteral("pinScreen"), question)
{
    m_dots = makeFigure(look, {}, ui::FontRole::Heading);
    m_dots->setObjectName(QStringLiteral("pinDots"));
    column()->addWidget(m_dots);
    m_complaint = makeWords(look, {}, ui::FontRole::Body, ui::Tone::Bad, Qt::AlignHCenter);
    m_complaint->setObjectName(QStringLiteral("pinComplaint"));
    column()->addWidget(m_complaint);
    auto *keypad = new Keypad(look);
    keypad->setFixedWidth(std::min(look.px(480), look.screen().width() - 4 * look.margin()));
    connect(keypad, &Keypad::digitPressed, this, [this](int digit) {
        if (m_digits.size() < most)
            m_digits += QString::number(digit);
        showDots();
    });
    connect(keypad, &Keypad::rubOutPressed, this, [this] {
        m_digits.chop(1);
        showDots();
    });
    column()->addWidget(keypad, 1, Qt::AlignHCenter);
    m_forward = addForward(QStringLiteral("pinForward"), tr("Continue"));
    connect(m_forward, &TouchButton::clicked, this, [this] { Q_EMIT pinTyped(std::exchange(m_digits, {})); });
    keypad->setFocus();
    showDots();
}

void PinScreen::complain(const QString &sentence)
{
    m_digits.clear();
    showDots();
    m_complaint->setText(sentence);
}

void PinScreen::showDots()
{
    m_dots->setText(m_digits.isEmpty() ? QStringLiteral("–") : QString(m_digits.size(), QChar(0x25CF)));
    m_complaint->clear();
    m_forward->setEnabled(m_digits.size() >= least);
}

}
