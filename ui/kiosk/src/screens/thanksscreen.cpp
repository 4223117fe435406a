#include "screens/thanksscreen.h"

#include "ui/widgets/jarwidget.h"
#include "ui/widgets/qrpicture.h"
#include "widgets/labels.h"
#include "widgets/touchbutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTimer>
#include <algorithm>

namespace dreamjar::kiosk {

using ui::FontRole;
using ui::Tone;

namespace {
constexpr std::chrono::milliseconds firstLook{400}; // for the eye to find the jar before it rises

/// Without pushing words or code out of sight.
bool hasRoomForJar(const Look &look)
{
    const int height = look.screen().height();
    return !look.isTextLarge() && height >= (look.isPortrait() ? std::max(1200, look.px(1250)) : look.px(780));
}
}

ThanksScreen::ThanksScreen(const Look &look, const station::Thanks &thanks, const QString &amount, bool canPrint)
    : Screen(look, QStringLiteral("thanksScreen"), {}, Head::Bare), m_gift(thanks.amount)
{
    auto *halves = new QWidget;
    auto *both = new QBoxLayout(look.isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, halves);
    both->setContentsMargins({});
    both->setSpacing(look.px(32));
    // Above the code on a tall screen, beside it on a wide one.
    const Qt::Alignment side = look.isPortrait() ? Qt::AlignHCenter : Qt::AlignLeading;
    auto *words = new QVBoxLayout;
    words->setSpacing(look.px(14));
    words->addStretch(1);
    if (hasRoomForJar(look)) {
        m_jar = new ui::JarWidget(look.theme());
        m_jar->setObjectName(QStringLiteral("risingJar"));
        m_jar->setDecorative(true);
        m_jar->setFixedSize(look.px(150), qRound(look.px(150) / ui::jarAspect));
        m_jar->hide();
        words->addWidget(m_jar, 0, look.isPortrait() ? Qt::AlignHCenter : Qt::AlignLeading);
    }
    QLabel *thank = makeWords(look, tr("Thank you!"), FontRole::Display, Tone::Primary, side);
    thank->setObjectName(QStringLiteral("thankYou"));
    words->addWidget(thank);
    words->addWidget(makeWords(look, tr("%1 for “%2”").arg(amount, thanks.jarTitle), FontRole::Title, Tone::Normal, side));
    words->addWidget(makeWords(look, tr("Your gift is safe. It is on its way to the jar."), FontRole::Lead, Tone::Normal, side));
    words->addWidget(makeWords(look, tr("Reference"), FontRole::BodyStrong, Tone::Muted, side));
    // May break at its hyphens.
    QString shown = thanks.reference.toString();
    shown.replace(u'-', QStringLiteral("-\u200B"));
    QLabel *reference = makeWords(look, shown, FontRole::BodyStrong, Tone::Normal, side);
    reference->setObjectName(QStringLiteral("reference"));
    reference->setAccessibleName(tr("Reference: %1").arg(thanks.reference.toString()));
    words->addWidget(reference);
    m_mail = makeWords(look, tr("The family sends the receipt to your e-mail address later."), FontRole::Body, Tone::Normal, side);
    m_mail->setObjectName(QStringLiteral("mailWords"));
    m_mail->hide();
    words->addWidget(m_mail);
    m_printing = makeWords(look, {}, FontRole::Body, Tone::Muted, side);
    m_printing->setObjectName(QStringLiteral("printingWords"));
    m_printing->hide();
    words->addWidget(m_printing);
    words->addStretch(1);
    both->addLayout(words, 1);

    auto *receipt = new QVBoxLayout;
    receipt->setSpacing(look.px(8));
    auto *code = new ui::QrPicture;
    code->setObjectName(QStringLiteral("receiptCode"));
    code->setAccessibleName(tr("Your receipt as a QR code"));
    code->setText(thanks.signedText);
    code->setSide(qMin(look.px(400), look.screen().height() - look.px(240)));
    receipt->addStretch(1);
    receipt->addWidget(code, 0, Qt::AlignHCenter);
    QLabel *hint = makeWords(look, tr("Take a picture: this is your receipt."), FontRole::Body, Tone::Muted, Qt::AlignHCenter);
    receipt->addWidget(hint);
    receipt->addStretch(1);
    both->addLayout(receipt, look.isPortrait() ? 1 : 0);
    column()->addWidget(halves, 1);

    if (canPrint) {
        m_print = addFoot(QStringLiteral("printButton"), tr("Print receipt"), ui::Variant::Normal);
        connect(m_print, &TouchButton::clicked, this, [this] {
            m_print->setEnabled(false);
            Q_EMIT printChosen();
        });
    }
    TouchButton *done = addForward(QStringLiteral("doneButton"), tr("Done"), ui::Icon::Check);
    connect(done, &TouchButton::clicked, this, &ThanksScreen::finished);
    done->setFocus();
}

void ThanksScreen::raiseJar(const station::Jar &jar)
{
    if (!m_jar)
        return;
    const auto fill = [widget = m_jar, jar](Money waiting) {
        widget->setFill(Percentage::of(jar.raised, jar.goal), Percentage::of(waiting, jar.goal));
    };
    fill(look().mayMove() ? jar.waiting : jar.waiting + m_gift);
    m_jar->show();
    if (look().mayMove())
        QTimer::singleShot(firstLook, m_jar, [fill, waiting = jar.waiting + m_gift] { fill(waiting); });
}

void ThanksScreen::promiseMail()
{
    m_mail->show();
}

void ThanksScreen::showPrinting(const QString &sentence)
{
    m_printing->setText(sentence);
    m_printing->setVisible(!sentence.isEmpty());
}

}
