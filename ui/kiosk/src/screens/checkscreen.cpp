#include "screens/checkscreen.h"

#include "ui/words.h"
#include "widgets/labels.h"
#include "widgets/scrollbody.h"
#include "widgets/touchbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dreamjar::kiosk {

using ui::FontRole;
using ui::Tone;

CheckScreen::CheckScreen(const Look &look, station::Desk &desk, const station::Gift &gift)
    : Screen(look, QStringLiteral("checkScreen"), tr("Is everything right?"))
{
    const QString amount = ui::words::money(gift.amount, desk.currency(), look.locale());
    QString title, child;
    for (const station::Jar &jar : desk.jars()) {
        if (jar.id == gift.jar) {
            title = jar.title;
            child = jar.childName;
        }
    }
    m_complaint = makeWords(look, {}, FontRole::LeadStrong, Tone::Bad);
    m_complaint->setObjectName(QStringLiteral("giveComplaint"));
    m_complaint->hide();
    column()->addWidget(m_complaint);
    column()->addWidget(makeFigure(look, amount, FontRole::Display));
    column()->addWidget(makeWords(look, title, FontRole::Title, Tone::Normal, Qt::AlignHCenter));
    column()->addWidget(makeWords(look, ui::words::byChild(child), FontRole::Lead, Tone::Muted, Qt::AlignHCenter));
    column()->addSpacing(look.px(12));
    const auto line = [&](const QString &words) {
        column()->addWidget(makeWords(look, words, FontRole::Lead, Tone::Normal, Qt::AlignHCenter));
    };
    if (gift.name.isEmpty())
        line(tr("Without a name"));
    else if (gift.visibility == Visibility::Anonymous)
        line(tr("From %1, seen by the family only").arg(gift.name));
    else
        line(tr("From %1").arg(gift.name));
    if (!gift.email.isEmpty())
        line(desk.wantsDetails() ? gift.email : tr("Receipt by e-mail later: %1").arg(gift.email));
    if (!gift.comment.isEmpty())
        line(tr("“%1”").arg(gift.comment));
    column()->addStretch(1);
    column()->addWidget(makeWords(look, tr("Your gift is a promise. This screen takes no money."), FontRole::Body,
        Tone::Muted, Qt::AlignHCenter));
    m_give = addForward(QStringLiteral("giveButton"), tr("Give %1").arg(amount), ui::Icon::Heart);
    m_give->setRole(FontRole::Title);
    connect(m_give, &TouchButton::clicked, this, [this] {
        setBusy(true);
        Q_EMIT confirmed();
    });
    m_give->setFocus();
}

void CheckScreen::setBusy(bool busy)
{
    m_give->setEnabled(!busy);
}

void CheckScreen::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    body()->bringIntoView(m_complaint);
    setBusy(false);
}

}
