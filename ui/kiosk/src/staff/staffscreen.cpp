#include "staff/staffscreens.h"

#include "printing/printqueue.h"
#include "ui/words.h"
#include "widgets/labels.h"
#include "widgets/sidebyside.h"
#include "widgets/touchbutton.h"

#include <QGridLayout>
#include <QLabel>

namespace dreamjar::kiosk {

using station::Health;
using ui::FontRole;
using ui::Tone;

namespace {

constexpr auto skewToMention = std::chrono::minutes{2};

QString ageWords(std::chrono::microseconds age)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(age).count();
    if (hours >= 48)
        return StaffScreen::tr("%n days", nullptr, static_cast<int>(hours / 24));
    if (hours >= 2)
        return StaffScreen::tr("%n hours", nullptr, static_cast<int>(hours));
    return StaffScreen::tr("%n minutes", nullptr,
        static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(age).count()));
}

}

QString staffWordsFor(const Refusal &refusal)
{
    switch (refusal.reason) {
    case Reason::CampaignClosed:
        return StaffScreen::tr("The jar had closed.");
    case Reason::NotFound:
        return StaffScreen::tr("The jar is not there any more.");
    case Reason::NotAllowed:
        return StaffScreen::tr("The jar is not one of this station's any more.");
    case Reason::Offline:
        return StaffScreen::tr("The server cannot be reached.");
    case Reason::StorageFailed:
        return StaffScreen::tr("The disk does not take it.");
    case Reason::TooManyTries:
        return StaffScreen::tr("Too many tries. Wait a little.");
    case Reason::Invalid:
    case Reason::ChildHasOpenCampaigns:
    case Reason::SignedOut:
    case Reason::WrongCredentials:
    case Reason::Conflict:
    case Reason::ServerFailed:
        break;
    }
    return StaffScreen::tr("The server did not accept it.");
}

StaffScreen::StaffScreen(
    const Look &look, const station::Desk &desk, const station::Office &office, PrintQueue &printing)
    : Screen(look, QStringLiteral("staffScreen"),
        desk.profile().name.isEmpty() ? tr("Station") : desk.profile().name)
{
    const Health health = office.health();
    const QLocale &locale = look.locale();
    const QTimeZone zone = desk.profile().zone();
    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(look.px(24));
    grid->setVerticalSpacing(look.px(6));
    grid->setColumnStretch(1, 1);
    const auto fact = [&](const char *name, const QString &what, const QString &value, Tone tone = Tone::Normal) {
        const int row = grid->rowCount();
        QLabel *key = makeWords(look, what, FontRole::Body, Tone::Muted);
        QLabel *label = makeWords(look, value, FontRole::BodyStrong, tone);
        label->setObjectName(QLatin1String(name));
        grid->addWidget(key, row, 0);
        grid->addWidget(label, row, 1);
    };
    fact("factToday", tr("Today"),
        tr("%n gifts", nullptr, health.todayCount) + QStringLiteral(", ")
            + ui::words::money(health.todaySum, desk.currency(), locale));
    fact("factWaiting", tr("Waiting to be sent"), locale.toString(health.waiting));
    if (!health.oldest.isNull())
        fact("factOldest", tr("The oldest waits since"), ui::words::dateTime(health.oldest, zone, locale),
            health.late ? Tone::Bad : Tone::Normal);
    if (health.late)
        fact("factAlarm", tr("Alarm"), tr("Gifts wait for more than seven days. Look after the network."), Tone::Bad);
    if (health.held > 0)
        fact("factHeld", tr("Held for the family"), locale.toString(health.held));
    fact("factSync", tr("Last contact"),
        health.lastSync.isNull() ? tr("never") : ui::words::dateTime(health.lastSync, zone, locale),
        health.online ? Tone::Normal : Tone::Warn);
    if (health.clockAhead && std::chrono::abs(*health.clockAhead) >= skewToMention)
        fact("factClock", tr("Clock of this machine"),
            (health.clockAhead->count() > 0 ? tr("%1 fast") : tr("%1 slow")).arg(ageWords(std::chrono::abs(*health.clockAhead))), Tone::Warn);
    else
        fact("factClock", tr("Clock of this machine"), health.clockAhead ? tr("right") : tr("not compared yet"));
    fact("factDisk", tr("Free on the disk"), locale.formattedDataSize(health.freeBytes));
    QString printer = tr("none");
    if (office.paper() != station::Paper::None)
        printer = printing.state() == PrintQueue::State::Failed ? tr("did not take the last page") : tr("ready");
    fact("factPrinter", tr("Printer"), printer,
        printing.state() == PrintQueue::State::Failed ? Tone::Warn : Tone::Normal);
    fact("factSetUp", tr("Set up by a family"), health.activated ? tr("yes") : tr("no, public jars by the rules for guests"));
    column()->addWidget(facts);

    const auto refused = office.refused();
    if (!refused.isEmpty()) {
        column()->addWidget(makeWords(look, tr("Not accepted by the server"), FontRole::CardTitle, Tone::Bad));
        for (const station::RefusedGift &gift : refused.mid(0, 20)) {
            QLabel *line = makeWords(look,
                ui::words::money(gift.gift.amount, desk.currency(), locale) + QStringLiteral("  ·  ") + gift.gift.jarTitle
                    + QStringLiteral("  ·  ") + ui::words::dateTime(gift.gift.made, zone, locale)
                    + u'\n' + staffWordsFor(gift.why),
                FontRole::Body);
            line->setObjectName(QStringLiteral("refusedGift"));
            column()->addWidget(line);
        }
    }

    QList<QWidget *> acts;
    const auto add = [&](Act act, const char *name, const QString &words, ui::Variant variant = ui::Variant::Normal) {
        auto *button = new TouchButton(look, QLatin1String(name), words, variant);
        button->setRole(FontRole::BodyStrong);
        connect(button, &TouchButton::clicked, this, [this, act] { Q_EMIT chosen(act); });
        acts.append(button);
    };
    const bool resting = desk.readiness() == station::Readiness::Resting;
    add(Act::Rest, "actRest", resting ? tr("Open the station") : tr("Let the station rest"));
    add(Act::Sync, "actSync", tr("Send and fetch now"));
    add(Act::Report, "actReport", tr("Shift report"));
    add(Act::Receipts, "actReceipts", tr("Find a receipt"));
    add(Act::Jars, "actJars", tr("Choose jars"));
    add(Act::Presets, "actPresets", tr("Choose amounts"));
    add(Act::Language, "actLanguage", tr("Choose the language"));
    if (!look.theme().reducedMotion()) // where the whole machine is calm there is nothing to choose
        add(Act::Motion, "actMotion", desk.isCalm() ? tr("Let the pictures move") : tr("Keep the pictures still"));
    add(Act::Paper, "actPaper", tr("Choose the paper"));
    add(Act::Clean, "actClean", tr("Clean the screen"));
    add(Act::SetUp, "actSetUp", tr("Set up with a code"));
    add(Act::NewPin, "actNewPin", tr("Change the PIN"));
    add(Act::Leave, "actLeave", tr("Leave the station"), ui::Variant::Danger);
    column()->addWidget(sideBySide(look, acts, 4));
    column()->addStretch(1);
}

}
