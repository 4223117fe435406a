#include "bigbook.h"

namespace dreamjar::bench {

namespace {

constexpr int portion = 2000; // rows of one transaction
const Instant began = Instant::fromMicroseconds(1'750'000'000'000'000);

QString wordOf(int number)
{
    static const QStringList syllables{QStringLiteral("ba"), QStringLiteral("mi"), QStringLiteral("lo"), QStringLiteral("ter"),
        QStringLiteral("ne"), QStringLiteral("si"), QStringLiteral("ka"), QStringLiteral("ro"), QStringLiteral("du"),
        QStringLiteral("fin")};
    QString word;
    for (int rest = number + 17; rest > 0; rest /= 10)
        word += syllables[rest % 10];
    return word;
}

replica::ServerState portionOf(const Parent &owner)
{
    replica::ServerState state;
    state.scope = replica::Scope::Own;
    state.account = owner.id;
    state.cursor = "1";
    state.asOf = began;
    return state;
}

Campaign jar(int number, int gifts)
{
    Campaign campaign;
    campaign.id = CampaignId{number};
    campaign.child = ChildId{1};
    campaign.childName = QString::fromUtf8("Élodie");
    campaign.title = QStringLiteral("A %1 for the %2").arg(wordOf(number % 900), wordOf(number % 77));
    for (int i = 0; i < 40; ++i)
        campaign.description += wordOf((number * 31 + i * 131) % 3000) + u' ';
    campaign.goal = Money::units(100 + number % 900);
    campaign.category = allCategories[static_cast<size_t>(number) % allCategories.size()];
    campaign.isOpen = number % 10 != 0;
    campaign.created = began + std::chrono::seconds{number * 7919LL % 10'000'000};
    campaign.raised = Money::units(gifts * 5);
    campaign.donationCount = gifts;
    return campaign;
}

}

Parent ownerOfBook()
{
    Parent owner;
    owner.id = ParentId{1};
    owner.username = QStringLiteral("anna");
    owner.email = QStringLiteral("anna@example.org");
    owner.firstName = QStringLiteral("Anna");
    return owner;
}

bool fillBook(replica::Replica &replica, int jars, int gifts)
{
    const auto put = [&replica](const replica::ServerState &state) {
        return replica.waitCache([&state](replica::Cache &cache) { return cache.apply(state).ok(); });
    };
    for (int first = 1; first <= jars; first += portion) {
        auto state = portionOf(ownerOfBook());
        if (first == 1) {
            Child child;
            child.id = ChildId{1};
            child.parent = ownerOfBook().id;
            child.name = QString::fromUtf8("Élodie Rose");
            child.dateOfBirth = QDate{2017, 5, 1};
            state.children.append(child);
        }
        for (int number = first; number < first + portion && number <= jars; ++number)
            state.campaigns.append(jar(number, gifts / jars));
        if (!put(state))
            return false;
    }
    for (int first = 1; first <= gifts; first += portion) {
        auto state = portionOf(ownerOfBook());
        for (int number = first; number < first + portion && number <= gifts; ++number) {
            Donation gift;
            gift.id = DonationId{number};
            gift.campaign = CampaignId{number % jars + 1};
            gift.amount = Money::units(5);
            gift.donorName = QStringLiteral("%1 %2").arg(wordOf(number % 500), wordOf(number % 300));
            gift.donorEmail = QStringLiteral("%1@example.org").arg(number);
            gift.comment = QStringLiteral("All the best from %1").arg(wordOf(number % 4000));
            gift.donated = began + std::chrono::seconds{number * 7919LL % 10'000'000};
            state.donations.append(gift);
        }
        if (!put(state))
            return false;
    }
    return true;
}

replica::ServerState someNews(int jars, int round)
{
    auto state = portionOf(ownerOfBook());
    for (int i = 0; i < 100; ++i) {
        Campaign campaign = jar((round * 100 + i * 37) % jars + 1, 10);
        campaign.raised += Money::units(round + 1);
        state.campaigns.append(campaign);
    }
    return state;
}

}
