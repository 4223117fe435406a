#include "demo/inventor.h"
#include "server/demo.h"

#include <algorithm>

namespace dreamjar::server::demo {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr int otherFamilies = 18;
constexpr int giftsToWebers = 44, giftsToOthers = 248;

/// All of them open: this is what one finds when browsing.
constexpr Fate sampleFates[] = {
    {.share = 0.72},
    {.share = 0.34, .deadline = 12},
    {.share = 1.12},
    {.share = 0.09, .oldest = 5, .youngest = 1},
    {.share = 0.88, .deadline = 3},
    {.share = 0.51},
    {.share = 1, .exactly = true},
    {.share = 0, .oldest = 2, .youngest = 0},
    {.share = 0.63, .deadline = 33},
    {.share = 0.22},
    {.share = 0.95},
    {.share = 0.41, .deadline = -4, .youngest = 30},
};

struct Note {
    minutes ago;
    int amount;
    const char16_t *name;
    const char16_t *address;
    const char16_t *comment;
    Visibility visibility;
};

void give(Inventor &inventor, qsizetype jar, std::initializer_list<Note> notes)
{
    for (const Note &note : notes) {
        DonationDraft draft;
        draft.amount = Money::units(note.amount);
        draft.donorName = QString::fromUtf16(note.name);
        draft.donorEmail = QString::fromUtf16(note.address);
        draft.comment = QString::fromUtf16(note.comment);
        draft.visibility = note.visibility;
        inventor.addGift(jar, draft, inventor.ago(note.ago));
    }
}

PlannedJar jarFor(qsizetype child, Category category, int goal, Instant made, QStringView title, QStringView story)
{
    PlannedJar jar;
    jar.child = child;
    jar.draft.category = category;
    jar.draft.goal = Money::units(goal);
    jar.draft.title = title.toString();
    jar.draft.description = story.toString();
    jar.made = made;
    return jar;
}

void addWebers(Inventor &inventor)
{
    constexpr auto shown = Visibility::Shown, hidden = Visibility::Anonymous;
    Registration anna;
    anna.username = QStringLiteral("anna");
    anna.email = SampleFamily{}.email;
    anna.firstName = QStringLiteral("Anna");
    anna.lastName = QStringLiteral("Weber");
    const qsizetype parent = inventor.addParent(anna, inventor.daysAgo(140));
    const qsizetype mia = inventor.addChild(parent, QStringLiteral("Mia"), Gender::Female, 8);
    const qsizetype jonas = inventor.addChild(parent, QStringLiteral("Jonas"), Gender::Male, 13);
    const qsizetype lina = inventor.addChild(parent, QStringLiteral("Lina"), Gender::Female, 5);

    const PlannedJar bicycle = jarFor(mia, Category::Sports, 320, inventor.daysAgo(64), u"A red bicycle for Mia",
        u"Mia has outgrown the little blue one that was Jonas's. In the shop on the corner stands a red bicycle with "
        u"real "
        u"lights and a bell like a ship's. She visits it every Thursday after school and tells it about her day.");
    const qsizetype red = inventor.addJar(bicycle, Money::units(346));
    give(inventor, red,
        {{minutes{25}, 25, u"Elif Demir", u"elif.demir@example.net", u"Ring the bell for us when you ride past! 🚲",
             shown},
            {hours{5}, 20, u"Peter Brandt", u"peter.brandt@example.net", u"", hidden},
            {hours{27}, 40, u"Grandma Ruth", u"ruth.weber@example.net", u"For my Mia. Wear the helmet!", shown},
            {hours{50}, 15, u"The Okafors", u"okafor@example.net", u"From the blue house across the street.", shown}});

    PlannedJar saturn = jarFor(jonas, Category::Hobbies, 480, inventor.daysAgo(31),
        u"Jonas wants to see Saturn’s rings",
        u"On clear nights we find Jonas on the balcony with grandfather’s binoculars and a notebook. A small telescope "
        u"on a steady mount would show him the moons of Jupiter and, on a good night in autumn, Saturn and its rings.");
    saturn.draft.hasDeadline = true;
    saturn.draft.deadline = endOfDay(inventor.daysAgo(-24).dateIn(QTimeZone::utc()), QTimeZone::utc());
    const qsizetype telescope = inventor.addJar(saturn, Money::units(298));
    give(inventor, telescope,
        {{minutes{70}, 30, u"Samuel Keller", u"samuel.keller@example.net", u"Clear skies, Jonas. Start with the Moon!",
             shown},
            {hours{8}, 50, u"Ingrid Lindqvist", u"ingrid.lindqvist@example.net", u"", hidden},
            {hours{31}, 10, u"Ben", u"ben.haddad@example.net", u"Half of my pocket money. Can I look through it too?",
                shown}});

    const PlannedJar swimming = jarFor(lina, Category::Health, 180, inventor.daysAgo(3), u"Lina learns to swim",
        u"Lina knows the names of all fishes and will not put her face into the water. Twelve lessons in a small "
        u"group, and "
        u"by summer she dives for the blue ring, she says. We believe her.");
    const qsizetype water = inventor.addJar(swimming, Money::units(45));
    give(inventor, water,
        {{hours{3}, 20, u"Marta Nowak", u"marta.nowak@example.net", u"Splash! See you at the lake.", shown},
            {hours{22}, 25, u"Thomas Fischer", u"thomas.fischer@example.net", u"", hidden}});

    PlannedJar rome = jarFor(jonas, Category::Education, 420, inventor.daysAgo(118), u"Class trip to Rome",
        u"Five days with the Latin class: the Forum, the fountains and ice cream, as Jonas never forgets to add. Thank "
        u"you, all of you. He was on that train, and he brought back a coin for everybody who helped.");
    rome.closed = inventor.daysAgo(40);
    inventor.addJar(rome, Money::units(420));

    inventor.addGifts(red, inventor.plan().jars.size(), giftsToWebers);
}

}

Plan inventSample(Instant now)
{
    Inventor inventor{2'026, now};
    for (int i = 0; i < otherFamilies; ++i)
        inventor.addParent();
    addWebers(inventor);

    const qsizetype first = inventor.plan().jars.size();
    Dice &dice = inventor.dice();
    QList<const Dream *> dreams;
    for (const Dream &dream : allDreams())
        dreams.append(&dream);
    for (qsizetype i = dreams.size() - 1; i > 0; --i)
        dreams.swapItemsAt(i, dice.below(static_cast<int>(i) + 1));
    // Every family has a jar, some have two; no dream comes twice.
    for (qsizetype i = 0; i < 2 * static_cast<qsizetype>(std::size(sampleFates)); ++i) {
        std::optional<qsizetype> child;
        while (!child)
            child = inventor.childFor(i % otherFamilies, *dreams[i]);
        inventor.addJar(*child, *dreams[i], sampleFates[static_cast<size_t>(i) % std::size(sampleFates)]);
    }
    inventor.addGifts(first, inventor.plan().jars.size(), giftsToOthers);
    return inventor.take();
}

}
