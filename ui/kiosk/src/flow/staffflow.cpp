#include "flow/staffflow.h"

#include "printing/printqueue.h"
#include "printing/receiptpage.h"
#include "screens/pinscreen.h"
#include "screens/thanksscreen.h"
#include "screens/typescreen.h"
#include "ui/languages.h"
#include "ui/words.h"

namespace dreamjar::kiosk {

using station::Paper;
using station::PinAnswer;

namespace {
constexpr int codeLength = 250; // with the address of a server
}

StaffFlow::StaffFlow(station::Desk &desk, station::Office &office, PrintQueue &printing, const Clock &clock,
    std::function<Look(qreal)> look, QObject *parent)
    : QObject(parent), m_desk(desk), m_office(office), m_printing(printing), m_clock(clock), m_look(std::move(look))
{
}

void StaffFlow::begin()
{
    m_inside = false;
    if (m_office.hasPin())
        askPin();
    else
        choosePin();
}

void StaffFlow::show(std::function<Screen *()> make)
{
    m_make = std::move(make);
    Screen *screen = m_make();
    m_screen = screen;
    connect(screen, &Screen::textSizeChosen, this, &StaffFlow::largerText);
    connect(screen, &Screen::startOverChosen, this, &StaffFlow::ended);
    const bool deeper = m_inside && !qobject_cast<StaffScreen *>(screen);
    connect(screen, &Screen::backChosen, this, deeper ? &StaffFlow::showPanel : &StaffFlow::ended);
    Q_EMIT screenMade(screen);
}

void StaffFlow::showAgain()
{
    if (m_make)
        show(m_make);
}

void StaffFlow::largerText()
{
    m_text = m_text >= 2 ? 1 : m_text + 0.5;
    showAgain();
}

void StaffFlow::askPin()
{
    show([this] {
        auto *screen = new PinScreen(m_look(m_text), tr("PIN of the staff"));
        connect(screen, &PinScreen::pinTyped, this, [this, screen](const QString &digits) {
            const station::PinVerdict verdict = m_office.tryPin(digits);
            switch (verdict.answer) {
            case PinAnswer::Right:
                m_inside = true;
                showPanel();
                break;
            case PinAnswer::Wrong:
                screen->complain(tr("That is not it."));
                break;
            case PinAnswer::Locked:
                screen->complain(
                    tr("Locked for %n seconds.", nullptr, static_cast<int>(verdict.lockedFor.count())));
                break;
            }
        });
        return screen;
    });
}

void StaffFlow::choosePin()
{
    show([this] {
        auto *screen = new PinScreen(m_look(m_text), tr("Choose a PIN of 4 to 8 digits"));
        connect(screen, &PinScreen::pinTyped, this, &StaffFlow::repeatPin);
        return screen;
    });
}

void StaffFlow::repeatPin(const QString &first)
{
    show([this, first] {
        auto *screen = new PinScreen(m_look(m_text), tr("The same PIN once more"));
        connect(screen, &PinScreen::pinTyped, this, [this, first, screen](const QString &again) {
            if (again != first) {
                choosePin();
                qobject_cast<PinScreen *>(m_screen.data())->complain(tr("The two were not the same."));
            } else if (m_office.setPin(again)) {
                m_inside = true;
                showPanel();
            } else {
                screen->complain(tr("It could not be kept."));
            }
        });
        return screen;
    });
}

void StaffFlow::showPanel()
{
    show([this] {
        auto *screen = new StaffScreen(m_look(m_text), m_desk, m_office, m_printing);
        connect(screen, &StaffScreen::chosen, this, &StaffFlow::act);
        return screen;
    });
}

void StaffFlow::act(StaffScreen::Act act)
{
    using Act = StaffScreen::Act;
    switch (act) {
    case Act::Sync:
        m_office.syncNow();
        showPanel();
        break;
    case Act::Jars:
        showJars();
        break;
    case Act::Presets:
        show([this] {
            auto *screen = new PresetsScreen(m_look(m_text), m_desk);
            connect(screen, &PresetsScreen::chosen, this, [this](const QList<Money> &presets, Money least, Money most) {
                m_office.chooseAmounts(presets, least, most);
                showPanel();
            });
            return screen;
        });
        break;
    case Act::Language:
        showLanguages();
        break;
    case Act::Motion:
        m_office.calm(!m_desk.isCalm());
        showPanel();
        break;
    case Act::Paper:
        showPaper();
        break;
    case Act::Receipts:
        show([this] {
            auto *screen = new ReceiptsScreen(m_look(m_text), m_desk, m_office, m_clock.now());
            connect(screen, &ReceiptsScreen::receiptChosen, this, &StaffFlow::showReceipt);
            return screen;
        });
        break;
    case Act::Report:
        showReport();
        break;
    case Act::Rest:
        m_office.rest(m_desk.readiness() != station::Readiness::Resting);
        showPanel();
        break;
    case Act::Clean:
        Q_EMIT cleaningChosen();
        break;
    case Act::SetUp:
        askCode();
        break;
    case Act::NewPin:
        choosePin();
        break;
    case Act::Leave:
        m_office.note(QStringLiteral("staff left the station's program"));
        Q_EMIT leaveChosen();
        break;
    }
}

void StaffFlow::showJars()
{
    show([this] {
        QList<ChoiceScreen::Option> options;
        const auto &shown = m_desk.jars();
        for (const station::Jar &jar : m_office.choosableJars()) {
            const bool on = std::any_of(shown.begin(), shown.end(), [&](const station::Jar &one) { return one.id == jar.id; });
            options.append({QString::number(jar.id.value()), jar.title, on});
        }
        auto *screen
            = new ChoiceScreen(m_look(m_text), QStringLiteral("chooseJarsScreen"), tr("Jars of this station"), options, true);
        connect(screen, &ChoiceScreen::chosen, this, [this](const QStringList &keys) {
            QList<CampaignId> jars;
            for (const QString &key : keys)
                jars.append(CampaignId{key.toLongLong()});
            m_office.chooseJars(jars);
            showPanel();
        });
        return screen;
    });
}

void StaffFlow::showLanguages()
{
    show([this] {
        QList<ChoiceScreen::Option> options;
        for (const ui::Language &language : ui::languages())
            options.append({language.code, language.name, language.code == m_desk.profile().language});
        auto *screen = new ChoiceScreen(
            m_look(m_text), QStringLiteral("chooseLanguageScreen"), tr("Language of the start screen"), options, false);
        connect(screen, &ChoiceScreen::chosen, this, [this](const QStringList &keys) {
            if (!keys.isEmpty())
                m_office.chooseLanguage(keys.constFirst());
            showPanel();
        });
        return screen;
    });
}

void StaffFlow::showPaper()
{
    show([this] {
        const QList<std::pair<Paper, QString>> papers{{Paper::None, tr("No printer")}, {Paper::Roll58, tr("Roll of 58 mm")},
            {Paper::Roll80, tr("Roll of 80 mm")}, {Paper::A6, tr("A6 sheets")}};
        QList<ChoiceScreen::Option> options;
        for (const auto &[paper, words] : papers)
            options.append({QString::number(static_cast<int>(paper)), words, paper == m_office.paper()});
        auto *screen = new ChoiceScreen(
            m_look(m_text), QStringLiteral("choosePaperScreen"), tr("Paper of the receipts"), options, false);
        connect(screen, &ChoiceScreen::chosen, this, [this](const QStringList &keys) {
            if (!keys.isEmpty())
                m_office.choosePaper(static_cast<Paper>(keys.constFirst().toInt()), m_office.printer());
            showPanel();
        });
        return screen;
    });
}

void StaffFlow::showReport()
{
    show([this] {
        auto *screen = new ReportScreen(m_look(m_text), m_desk, m_office);
        connect(screen, &ReportScreen::printChosen, this, [this, screen] {
            m_printing.print(
                m_office.paper(), m_office.printer(),
                [screen](QPagedPaintDevice &device) { paintReport(device, screen->title(), screen->lines()); }, this,
                [](bool) {});
        });
        return screen;
    });
}

void StaffFlow::showReceipt(const station::Thanks &thanks)
{
    show([this, thanks] {
        const Look look = m_look(m_text);
        auto *screen = new ThanksScreen(look, thanks, ui::words::money(thanks.amount, m_desk.currency(), look.locale()),
            m_office.paper() != Paper::None);
        connect(screen, &ThanksScreen::finished, this, &StaffFlow::showPanel);
        connect(screen, &ThanksScreen::printChosen, this, [this, thanks, look] {
            m_printing.print(
                m_office.paper(), m_office.printer(),
                [this, thanks, look](QPagedPaintDevice &device) {
                    paintReceipt(device, thanks, ui::words::money(thanks.amount, m_desk.currency(), look.locale()),
                        m_desk.profile().zone(), look.locale());
                },
                this, [](bool) {});
        });
        return screen;
    });
}

void StaffFlow::askCode()
{
    show([this] {
        TypeScreen::Asked asked{QStringLiteral("codeScreen"), tr("The code from the family's DreamJar. Type or scan it."), TouchField::Kind::Code, codeLength,
            {}, {}, [](const QString &text) {
                return text.trimmed().isEmpty() ? tr("Please type the code.") : QString();
            }};
        auto *screen = new TypeScreen(m_look(m_text), asked);
        connect(screen, &TypeScreen::typed, this, [this, screen](const QString &code) {
            screen->setBusy(true);
            m_office.activate(code, screen, [this, screen](const Result<void, Refusal> &done) {
                screen->setBusy(false);
                if (done)
                    showPanel();
                else if (done.error().reason == Reason::Offline)
                    screen->complain(tr("The server cannot be reached. Try again when there is a network."));
                else if (done.error().reason == Reason::Conflict)
                    screen->complain(tr("Gifts wait here to be sent to another server. They have to go first."));
                else
                    screen->complain(tr("This code is not valid. A fresh one comes from the family's DreamJar."));
            });
        });
        return screen;
    });
}

}
