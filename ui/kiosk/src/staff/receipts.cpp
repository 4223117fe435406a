#include "staff/staffscreens.h"

#include "ui/words.h"
#include "widgets/keypad.h"
#include "widgets/labels.h"
#include "widgets/touchbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>

// What staff look up: a late receipt, the day's figures.

namespace dreamjar::kiosk {

using namespace std::chrono_literals;
using ui::FontRole;
using ui::words::money;

namespace {
constexpr int mostShown = 30;
}

ReceiptsScreen::ReceiptsScreen(
    const Look &look, const station::Desk &desk, const station::Office &office, Instant now)
    : Screen(look, QStringLiteral("receiptsScreen"), tr("Find a receipt")), m_desk(desk), m_office(office), m_now(now)
{
    auto *when = new QWidget;
    auto *line = new QBoxLayout(look.isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, when);
    line->setContentsMargins({});
    line->setSpacing(look.gap());
    auto *group = new QButtonGroup(this);
    const auto add = [&](const char *name, const QString &words, std::chrono::minutes around) {
        auto *button = new TouchButton(look, QLatin1String(name), words);
        button->setCheckable(true);
        button->setChecked(around == m_around);
        group->addButton(button);
        connect(button, &TouchButton::clicked, this, [this, around] {
            m_around = around;
            search();
        });
        line->addWidget(button, look.isPortrait() ? 0 : 1);
    };
    add("lastHour", tr("The last hour"), 60min);
    add("lastDay", tr("The last day"), 24h);
    add("lastWeek", tr("The last week"), 24h * 7);
    column()->addWidget(when);
    m_figure = makeWords(look, {}, FontRole::Title, ui::Tone::Primary, Qt::AlignHCenter);
    column()->addWidget(m_figure);
    auto *keypad = new Keypad(look);
    connect(keypad, &Keypad::digitPressed, this, [this](int digit) {
        const Money next = Money::units(m_amount.toUnits() * 10 + digit);
        if (next <= Money::units(100'000))
            m_amount = next;
        search();
    });
    connect(keypad, &Keypad::rubOutPressed, this, [this] {
        m_amount = Money::units(m_amount.toUnits() / 10);
        search();
    });
    column()->addWidget(keypad);
    search();
}

void ReceiptsScreen::search()
{
    if (m_found) {
        m_found->hide();
        m_found->deleteLater();
    }
    m_figure->setText(m_amount.isZero() ? tr("Any amount") : money(m_amount, m_desk.currency(), look().locale()));
    m_found = new QWidget;
    auto *list = new QVBoxLayout(m_found);
    list->setContentsMargins({});
    list->setSpacing(look().gap());
    const auto found = m_office.findReceipts(m_now, m_around, m_amount, mostShown);
    if (found.isEmpty())
        list->addWidget(makeWords(look(), tr("None was given then."), FontRole::Body, ui::Tone::Muted));
    for (const station::Thanks &thanks : found) {
        QString words = money(thanks.amount, m_desk.currency(), look().locale()) + QStringLiteral("  ·  ") + thanks.jarTitle
            + QStringLiteral("  ·  ") + ui::words::dateTime(thanks.made, m_desk.profile().zone(), look().locale());
        // In large text a line may have to break where it otherwise would not.
        for (const QChar joined : {QChar(0x00A0), QChar(0x202F)})
            words.replace(joined, u' ');
        auto *button = new TouchButton(look(), QStringLiteral("foundReceipt"), words);
        button->setRole(FontRole::BodyStrong);
        button->setWrapWidth(look().screen().width() - 2 * look().margin() - look().target() - look().gap());
        connect(button, &TouchButton::clicked, this, [this, thanks] { Q_EMIT receiptChosen(thanks); });
        list->addWidget(button);
    }
    column()->insertWidget(2, m_found);
}

ReportScreen::ReportScreen(const Look &look, const station::Desk &desk, const station::Office &office)
    : Screen(look, QStringLiteral("reportScreen"), tr("Shift report"))
{
    const auto amount = [&](Money money) { return ui::words::money(money, desk.currency(), look.locale()); };
    const station::Health health = office.health();
    m_lines.append({tr("Gifts today"), look.locale().toString(health.todayCount)});
    m_lines.append({tr("Sum today"), amount(health.todaySum)});
    for (const station::JarTotal &total : office.totalsToday())
        m_lines.append(
            {total.jarTitle, QStringLiteral("%1  ·  %2").arg(look.locale().toString(total.gifts), amount(total.sum))});
    m_lines.append({tr("Waiting to be sent"), look.locale().toString(health.waiting)});
    m_lines.append({tr("Held for the family"), look.locale().toString(health.held)});
    m_lines.append({tr("Not accepted by the server"), look.locale().toString(office.refused().size())});
    for (const auto &[what, figure] : m_lines) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->addWidget(makeWords(look, what, FontRole::Lead));
        row->addWidget(makeWords(look, figure, FontRole::LeadStrong, ui::Tone::Normal, Qt::AlignTrailing));
        column()->addWidget(line);
    }
    column()->addStretch(1);
    if (office.paper() != station::Paper::None) {
        TouchButton *print = addForward(QStringLiteral("printReport"), tr("Print"));
        connect(print, &TouchButton::clicked, this, &ReportScreen::printChosen);
    }
}

QString ReportScreen::title() const
{
    return tr("Shift report");
}

}
