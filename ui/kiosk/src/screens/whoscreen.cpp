#include "screens/whoscreen.h"

#include "widgets/labels.h"
#include "widgets/touchbutton.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dreamjar::kiosk {

WhoScreen::WhoScreen(const Look &look, const station::Desk &desk)
    : Screen(look, QStringLiteral("whoScreen"), tr("May we know who you are?"))
{
    const auto add = [&](const char *name, const QString &words, ui::Icon icon, bool tells, bool hidden) {
        auto *choice = new TouchButton(look, QLatin1String(name), words, ui::Variant::Normal, icon);
        choice->setRole(ui::FontRole::CardTitle);
        choice->setMinimumHeight(look.px(96));
        connect(choice, &TouchButton::clicked, this, [this, tells, hidden] { Q_EMIT chosen(tells, hidden); });
        column()->addWidget(choice);
    };
    if (!desk.wantsDetails()) // else the server wants a name and an address from everybody
        add("whoNobody", tr("No, give without a name"), ui::Icon::Gift, false, true);
    add("whoShown", tr("Yes, and everybody may see my name"), ui::Icon::User, true, false);
    add("whoHidden", tr("Yes, but only the family may see it"), ui::Icon::Anonymous, true, true);
    const QString promise = desk.sealsDetails()
        ? tr("What you type goes to the family of this jar and to nobody else. It is locked away on this machine and "
             "deleted here once it has arrived.")
        : tr("What you type goes to the family of this jar and to nobody else. It is kept on this machine until it has "
             "arrived, and then deleted here.");
    column()->addWidget(makeWords(look, promise, ui::FontRole::Body, ui::Tone::Muted));
    column()->addStretch(1);
}

}
