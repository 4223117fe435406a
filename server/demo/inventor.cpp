#include "demo/inventor.h"

#include "demo/people.h"
#include "domain/rules.h"
#include "domain/text.h"

#include <cmath>

namespace dreamjar::server::demo {

namespace {

constexpr size_t mostChildren = 3;
constexpr int guestsPerGift = 4; ///< one guest for so many gifts: people give more than once
constexpr qsizetype mostGuests = 50'000;

/// As people choose amounts: whole ones when small, then fives, then tens.
qint64 likely(double amount)
{
    const double step = amount < 20 ? 1 : amount < 100 ? 5 : 10;
    return std::max<qint64>(1, std::lround(amount / step) * std::lround(step));
}

QString kidWord(Gender gender)
{
    switch (gender) {
    case Gender::Female:
        return QStringLiteral("daughter");
    case Gender::Male:
        return QStringLiteral("son");
    case Gender::Unspecified:
    case Gender::PreferNotToSay:
        break;
    }
    return QStringLiteral("child");
}

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

}

qsizetype Inventor::addParent()
{
    Registration who;
    who.firstName = text(m_dice.pick(adultNames()));
    who.lastName = text(m_dice.pick(familyNames()));
    const QString number = QString::number(m_plan.parents.size() + 1);
    who.username = asciiOf(who.firstName) + number;
    who.email = asciiOf(who.firstName) + u'.' + asciiOf(who.lastName) + number + QStringLiteral("@example.org");
    return addParent(who, daysAgo(m_dice.between(195, 330)));
}

qsizetype Inventor::addParent(const Registration &who, Instant joined)
{
    m_plan.parents.append({who, joined});
    m_childrenOf.append(QList<qsizetype>{});
    return m_plan.parents.size() - 1;
}

/// Of somebody who has that age today.
QDate Inventor::birthday(int age)
{
    const QDate today = m_now.dateIn(QTimeZone::utc());
    return today.addYears(-age).addDays(-m_dice.between(1, 350));
}

qsizetype Inventor::addChild(qsizetype parent, const QString &firstName, Gender gender, int age)
{
    const PlannedParent &family = m_plan.parents[parent];
    PlannedChild child;
    child.parent = parent;
    child.draft.name = firstName + u' ' + family.who.lastName;
    child.draft.dateOfBirth = birthday(age);
    child.draft.gender = gender;
    child.added = family.joined + std::chrono::minutes{m_dice.between(4, 90)};
    m_plan.children.append(child);
    m_childrenOf[parent].append(m_plan.children.size() - 1);
    return m_plan.children.size() - 1;
}

std::optional<qsizetype> Inventor::childFor(qsizetype parent, const Dream &dream)
{
    const QDate today = m_now.dateIn(QTimeZone::utc());
    QSet<QString> names;
    for (const qsizetype child : std::as_const(m_childrenOf[parent])) {
        const ChildDraft &draft = m_plan.children[child].draft;
        const int age = ageOn(today, draft.dateOfBirth);
        if (age >= dream.youngest && age <= dream.oldest && !m_dreamsOf[child].contains(&dream))
            return child;
        names.insert(draft.name);
    }
    if (m_childrenOf[parent].size() >= static_cast<qsizetype>(mostChildren))
        return std::nullopt;
    const FirstName &name = m_dice.pick(childNames());
    const QString full = text(name.text) + u' ' + m_plan.parents[parent].who.lastName;
    if (names.contains(full))
        return std::nullopt;
    return addChild(parent, text(name.text), name.gender, m_dice.between(dream.youngest, dream.oldest));
}

QString Inventor::filled(const char16_t *words, qsizetype child)
{
    const ChildDraft &draft = m_plan.children[child].draft;
    const qsizetype home = m_plan.children[child].parent % static_cast<qsizetype>(towns().size());
    QString whole = text(words);
    whole.replace(QStringLiteral("{child}"), firstNameOf(draft.name));
    whole.replace(QStringLiteral("{kid}"), kidWord(draft.gender));
    whole.replace(QStringLiteral("{town}"), text(towns()[static_cast<size_t>(home)]));
    return whole;
}

qsizetype Inventor::addJar(qsizetype child, const Dream &dream, const Fate &fate)
{
    m_dreamsOf[child].insert(&dream);
    PlannedJar jar;
    jar.child = child;
    jar.draft.title = filled(dream.title, child);
    jar.draft.description = filled(dream.story, child);
    jar.draft.category = dream.category;
    jar.draft.goal = Money::units(std::lround(m_dice.between(dream.least, dream.most) * fate.stretch / 10) * 10);
    jar.made = m_dice.moment(daysAgo(fate.oldest), daysAgo(fate.youngest));
    if (fate.deadline) {
        jar.draft.hasDeadline = true;
        jar.draft.deadline = endOfDay(daysAgo(-*fate.deadline).dateIn(QTimeZone::utc()), QTimeZone::utc());
    }
    if (fate.closed)
        jar.closed = daysAgo(*fate.closed);
    m_plan.jars.append(jar);
    const double goal = static_cast<double>(jar.draft.goal.toUnits());
    m_wishes.append({Money::units(std::llround(goal * fate.share)), fate.exactly, {}});
    return m_plan.jars.size() - 1;
}

qsizetype Inventor::addJar(const PlannedJar &jar, Money total)
{
    m_plan.jars.append(jar);
    m_wishes.append({total, true, {}});
    return m_plan.jars.size() - 1;
}

void Inventor::addGift(qsizetype jar, const DonationDraft &draft, Instant made)
{
    PlannedGift gift;
    gift.jar = static_cast<int>(jar);
    gift.guest = static_cast<int>(m_plan.guests.size());
    gift.comment = commentIndex(draft.comment);
    gift.amount = static_cast<int>(draft.amount.toUnits());
    gift.anonymous = draft.visibility == Visibility::Anonymous;
    gift.made = made;
    m_plan.guests.append({draft.donorName, draft.donorEmail});
    m_plan.gifts.append(gift);
    m_wishes[jar].given += draft.amount;
}

int Inventor::commentIndex(const QString &comment)
{
    if (comment.isEmpty())
        return 0;
    const auto found = m_comments.constFind(comment);
    if (found != m_comments.cend())
        return *found;
    m_plan.comments.append(comment);
    return *m_comments.insert(comment, static_cast<int>(m_plan.comments.size() - 1));
}

/// Everything about a gift but its amount.
PlannedGift Inventor::inventGift(qsizetype jar)
{
    const PlannedJar &planned = m_plan.jars[jar];
    PlannedGift gift;
    gift.jar = static_cast<int>(jar);
    gift.anonymous = m_dice.chance(0.18);
    if (m_dice.chance(0.45))
        gift.comment = commentIndex(filled(m_dice.pick(comments()), planned.child));

    const int donor = m_dice.below(static_cast<int>(m_plan.parents.size()));
    if (m_dice.chance(0.35) && donor != m_plan.children[planned.child].parent) {
        gift.account = donor;
        gift.forFamily = m_dice.chance(0.3);
    } else {
        gift.guest = m_guests[m_dice.below(static_cast<int>(m_guests.size()))];
    }

    Instant until = planned.closed.value_or(m_now);
    if (planned.draft.deadline)
        until = std::min(until, *planned.draft.deadline);
    gift.made = m_dice.moment(planned.made + std::chrono::minutes{20}, until);
    if (gift.account >= 0) // not before its account was there
        gift.made = std::max(gift.made, std::min(until, m_plan.parents[donor].joined + std::chrono::minutes{10}));
    return gift;
}

/// So many gifts, whose amounts together come near to what the jar still wants.
void Inventor::fillJar(qsizetype jar, int count)
{
    static constexpr int usual[] = {5, 10, 10, 10, 15, 20, 20, 20, 25, 25, 30, 40, 50, 50, 75, 100};
    if (count == 0)
        return;
    const Wish &wish = m_wishes[jar];
    const qint64 missing = std::max<qint64>(count, (wish.total - wish.given).toUnits());
    QList<double> drawn;
    double sum = 0;
    for (int i = 0; i < count; ++i)
        sum += drawn.emplaceBack(m_dice.pick(std::span<const int>{usual}));
    const double wanted = static_cast<double>(missing) / sum;
    const double scale = std::clamp(wanted, 0.15, 4.0);
    QList<qint64> amounts;
    qint64 rest = missing;
    for (const double amount : std::as_const(drawn))
        rest -= amounts.emplaceBack(likely(amount * scale));
    // A few units more or less here and there bring the sum to the point, if it is anywhere near.
    if (wish.exactly && wanted < 6) {
        for (qint64 &amount : amounts) {
            const qint64 share = std::max(1 - amount, rest >= 0 ? std::min<qint64>(rest, 2 * amount) : rest);
            amount += share;
            rest -= share;
        }
    }
    for (const qint64 amount : std::as_const(amounts)) {
        PlannedGift gift = inventGift(jar);
        gift.amount = static_cast<int>(std::min(amount, limits::maximum.toUnits()));
        m_plan.gifts.append(gift);
    }
}

void Inventor::addGifts(qsizetype first, qsizetype last, int count)
{
    const qsizetype guests = std::min(m_guests.size() + count / guestsPerGift + 8, mostGuests);
    while (m_guests.size() < guests) {
        const QString given = text(m_dice.pick(adultNames())), family = text(m_dice.pick(familyNames()));
        const QString address = asciiOf(given) + u'.' + asciiOf(family) + QStringLiteral("@example.net");
        m_guests.append(static_cast<int>(m_plan.guests.size()));
        m_plan.guests.append({given + u' ' + family, address});
    }
    QList<double> weights;
    double all = 0;
    for (qsizetype jar = first; jar < last; ++jar) {
        const double missing = static_cast<double>((m_wishes[jar].total - m_wishes[jar].given).toUnits());
        // Small jars get smaller gifts: the number grows slower than the sum.
        all += weights.emplaceBack(missing > 0 ? std::pow(missing, 0.7) * (0.6 + 0.8 * m_dice.unit()) : 0);
    }
    double upTo = 0;
    qint64 spent = 0;
    for (qsizetype jar = first; jar < last; ++jar) {
        upTo += weights[jar - first];
        const qint64 due = all > 0 ? std::llround(upTo / all * count) : 0;
        fillJar(jar, static_cast<int>(due - spent));
        spent = due;
    }
}

}
