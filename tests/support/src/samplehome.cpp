#include "support/samplehome.h"

#include "support/builders.h"
#include "support/widgets.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace dreamjar::test {

using namespace std::chrono_literals;

namespace {

constexpr auto day = 24h;

struct Story {
    const char16_t *title;
    const char16_t *child;
    Category category;
    const char16_t *text;
};
const Story stories[] = {
    {u"A telescope to see Saturn's rings", u"Élodie", Category::Education,
        u"She knows every planet by heart and wants to see one with her own eyes."},
    {u"Football boots for the new season", u"Jonas", Category::Sports, u"His feet grew faster than the season."},
    {u"Glasses that survive the playground", u"Aiko", Category::Health, u"The third pair this year."},
    {u"A week at the sea with the choir", u"Lina", Category::Dreams, u"Forty children, one bus, and the sea."},
    {u"Paint, brushes and a real easel", u"Noah", Category::Hobbies, u"The kitchen wall is full."},
    {u"Swimming lessons before the summer", u"Amira", Category::Sports, u"So that the lake is fun for everybody."},
    {u"A cello that is not borrowed", u"Theo", Category::Hobbies, u"The school wants its own back in autumn."},
    {u"Reading glasses for braille books and a big shelf to keep all of them in one safe and dry place", u"Priya",
        Category::Education, u"Braille books are as large as suitcases."},
};

}

Home::Home()
{
    sync::ServerState server;
    server.url = QUrl{QStringLiteral("http://127.0.0.1:8080/")};
    server.embedded = true;
    server.currency = QStringLiteral("USD");
    states.setServer(server);
    sync::SyncState sync;
    sync.lastSync = clock.now();
    states.setSync(sync);
}

void Home::signIn()
{
    reader.who = ParentId{1};
    sync::AccountState account;
    account.parent = aParent();
    account.keeping = sync::AccountState::Keeping::Kept;
    states.setAccount(account);
}

void Home::signOut()
{
    reader.who = {};
    states.setAccount({});
}

void Home::settle()
{
    for (int turn = 0; turn < 12; ++turn) { // an answer makes widgets, whose showing is an event of its own
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

replica::ChildRow sampleChild(
    qint64 id, const QString &name, QDate born, Gender gender, int jars, int openJars, qint64 raised)
{
    replica::ChildRow row;
    row.child = {ChildId{id}, ParentId{1}, name, born, {}, gender};
    row.jars = jars;
    row.openJars = openJars;
    row.raised = Money::units(raised);
    return row;
}

replica::JarRow sampleJar(qint64 id, const QString &title, const QString &child, Category category, qint64 raised,
    qint64 goal, int gifts, bool mine)
{
    replica::JarRow row;
    row.campaign = aCampaign(id);
    row.campaign.title = title;
    row.campaign.childName = child;
    row.campaign.category = category;
    row.campaign.raised = Money::units(raised);
    row.campaign.goal = Money::units(goal);
    row.campaign.donationCount = gifts;
    row.campaign.created = Instant::fromDateTime(QDateTime({2026, 6, 1}, {12, 0}, Qt::UTC)) - id * day;
    row.sums.confirmed = row.campaign.raised;
    row.sums.confirmedCount = gifts;
    row.mine = mine;
    return row;
}

replica::GiftRow sampleGift(qint64 id, const replica::JarRow &jar, const QString &donor, qint64 amount, Instant when,
    const QString &comment, Visibility visibility)
{
    replica::GiftRow row;
    row.donation.id = DonationId{id};
    row.donation.campaign = jar.campaign.id;
    row.donation.amount = Money::units(amount);
    row.donation.comment = comment;
    row.donation.visibility = visibility;
    row.donation.donated = when;
    row.donation.donorName = donor;
    row.donation.donorEmail = donor.section(u' ', 0, 0).toLower() + QStringLiteral("@example.org");
    row.publicName = visibility == Visibility::Anonymous ? QStringLiteral("Anonymous") : donor;
    row.jarTitle = jar.campaign.title;
    row.childName = jar.campaign.childName;
    row.owned = jar.mine;
    return row;
}

void fillWithSamples(Home &home, int strangersJars)
{
    const Instant now = home.clock.now();
    home.view.childRows = {sampleChild(1, QStringLiteral("Mia Rose Weber"), {2017, 5, 4}, Gender::Female, 3, 2, 1'240),
        sampleChild(2, QStringLiteral("Tom Weber"), {2013, 11, 20}, Gender::Male, 2, 0, 480),
        sampleChild(3, QStringLiteral("Maximiliane Theodora Alexandra von Weber-Hohenstein"), {2020, 2, 29},
            Gender::PreferNotToSay, 0, 0, 0)};
    home.view.childRows[2].unsent = true;

    auto bicycle = sampleJar(
        1, QStringLiteral("A bicycle for the summer"), QStringLiteral("Mia"), Category::Sports, 320, 500, 9, true);
    bicycle.campaign.description = QStringLiteral("Mia has outgrown hers, and the way to school is long.\n\nThe blue "
                                                  "one in the shop at the corner has lights, a bell "
                                                  "and a basket for the cat, who is not asked.");
    bicycle.campaign.hasDeadline = true;
    bicycle.campaign.deadline = now + 3 * day;
    bicycle.sums.waiting = Money::units(45);
    bicycle.sums.waitingCount = 2;
    auto violin = sampleJar(
        2, QStringLiteral("A violin of her own"), QStringLiteral("Mia"), Category::Hobbies, 920, 900, 31, true);
    auto books
        = sampleJar(3, QStringLiteral("Library card and a shelf of books about dinosaurs, volcanoes and the deep sea"),
            QStringLiteral("Tom"), Category::Education, 60, 300, 3, true);
    books.campaign.hasDeadline = true;
    books.campaign.deadline = now - 2 * day;
    auto camp
        = sampleJar(4, QStringLiteral("Summer camp 2025"), QStringLiteral("Tom"), Category::Dreams, 420, 400, 14, true);
    camp.campaign.isOpen = false;
    auto fresh = sampleJar(-5, QStringLiteral("Skates"), QStringLiteral("Mia"), Category::Sports, 0, 80, 0, true);
    fresh.unsent = true;
    home.view.jarRows = {bicycle, violin, books, camp, fresh};
    for (int i = 0; i < strangersJars; ++i) {
        const Story &story = stories[i % std::size(stories)];
        auto jar = sampleJar(100 + i, QString::fromUtf16(story.title), QString::fromUtf16(story.child), story.category,
            (i * 137) % 1'100, 200 + (i * 90) % 900, i % 23, false);
        jar.campaign.description = QString::fromUtf16(story.text);
        if (i % 3 == 0) {
            jar.campaign.hasDeadline = true;
            jar.campaign.deadline = now + (i + 1) * 20h;
        }
        home.view.jarRows.append(jar);
    }

    home.view.giftRows = {
        sampleGift(
            0, bicycle, QStringLiteral("Grandma Helga"), 25, now - 4min, QStringLiteral("Ride safely, little one!")),
        sampleGift(9, bicycle, QStringLiteral("Otto Guest"), 25, now - 2h, QStringLiteral("For the bell.")),
        sampleGift(8, violin, QStringLiteral("Sophie Lang"), 100, now - 5h,
            QStringLiteral("I played one too, for exactly three weeks. Keep going longer than I did, it is worth every "
                           "scratchy evening and your neighbours will forgive you."),
            Visibility::Anonymous),
        sampleGift(7, books, QStringLiteral("Herr Professor Doktor Bartholomäus von Falkenstein-Löwenburg"), 20,
            now - 1 * day),
        sampleGift(6, violin, QStringLiteral("مريم"), 40, now - 3 * day, QStringLiteral("بالتوفيق")),
        sampleGift(5, bicycle, QStringLiteral("Мария Иванова"), 60, now - 9 * day, QStringLiteral("Удачи!")),
        sampleGift(4, camp, QStringLiteral("Uncle Paul"), 1'200, now - 300 * day),
    };
    home.view.giftRows[0].state = replica::GiftState::Waiting;
    home.view.giftRows[0].client = *ClientId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057");

    replica::OutboxRow waiting;
    waiting.entry = 1;
    waiting.subject = bicycle.campaign.title;
    waiting.amount = Money::units(25);
    waiting.made = now - 4min;
    replica::OutboxRow refused = waiting;
    refused.entry = 2;
    refused.state = replica::EntryState::Refused;
    refused.subject = camp.campaign.title;
    refused.amount = Money::units(40);
    refused.made = now - 1 * day;
    refused.refusal.reason = Reason::CampaignClosed;
    home.view.outboxRows = {waiting, refused};

    home.view.dashboardValue.children = 3;
    home.view.dashboardValue.jars = 5;
    home.view.dashboardValue.openJars = 4;
    home.view.dashboardValue.gifts = 59;
    home.view.dashboardValue.sums.confirmed = Money::units(1'720);
    home.view.dashboardValue.sums.confirmedCount = 57;
    home.view.dashboardValue.sums.waiting = Money::units(45);
    home.view.dashboardValue.sums.waitingCount = 2;
    home.view.dashboardValue.goals = Money::units(2'180);
    home.view.dashboardValue.lastGift = now - 4min;

    sync::SyncState sync = home.states.sync();
    sync.waiting = 1;
    sync.needsPerson = 1;
    home.states.setSync(sync);
}

bool isReadable(const QWidget &parent, const QString &text)
{
    for (const QWidget *widget : parent.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString words = widget->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words = button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            words = line->text();
        else if (const QVariant own = widget->property("text"); own.isValid())
            words = own.toString();
        if (words.contains(text))
            return true;
    }
    return false;
}

}
