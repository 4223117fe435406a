#include "clashfields.h"

#include "domain/rules.h"
#include "jarchoices.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace dreamjar::ui {

namespace {

/// For the words of this file.
struct ClashFields {
    Q_DECLARE_TR_FUNCTIONS(dreamjar::ui::ClashFields)
};

QString day(bool has, const std::optional<Instant> &deadline)
{
    return has && deadline ? words::date(deadline->dateIn(QTimeZone::systemTimeZone())) : ClashFields::tr("no last day");
}

QString amounts(const QList<Money> &offered)
{
    return offered.isEmpty() ? ClashFields::tr("the usual ones") : amountsToType(offered);
}

QString picture(const QString &url)
{
    return url.isEmpty() ? ClashFields::tr("no picture") : url;
}

QString isOpen(bool open)
{
    return open ? ClashFields::tr("open") : ClashFields::tr("closed");
}

/// The rows of a comparison: each asks the same of the three.
template <class Draft>
class Comparison
{
public:
    Comparison(const Draft &base, const Draft &mine, const Draft &theirs)
        : m_base(base), m_mine(mine), m_theirs(theirs)
    {
    }

    template <class Word>
    void add(bool changed, Field field, const QString &title, Word word)
    {
        if (!changed)
            return;
        ClashField row{field, title, word(m_base), word(m_mine), word(m_theirs), false};
        row.collides = row.theirs != row.base && row.theirs != row.mine;
        m_rows.append(row);
    }
    const QList<ClashField> &rows() const { return m_rows; }

private:
    const Draft m_base;
    const Draft m_mine;
    const Draft m_theirs;
    QList<ClashField> m_rows;
};

QList<ClashField> fieldsOf(const replica::JarClash &clash, const QString &currency)
{
    const CampaignChange &change = clash.mine;
    const Campaign asItBegan = applied(Campaign{}, changeBetween(CampaignDraft{}, clash.base));
    Comparison<CampaignDraft> all{clash.base, draftOf(applied(asItBegan, change)), draftOf(clash.theirs)};
    all.add(change.title.has_value(), Field::Title, ClashFields::tr("Title"), [](const auto &it) { return it.title; });
    all.add(change.description.has_value(), Field::Description, ClashFields::tr("What it is for"),
        [](const auto &it) { return it.description; });
    all.add(change.goal.has_value(), Field::Goal, ClashFields::tr("Goal"),
        [&currency](const auto &it) { return words::money(it.goal, currency); });
    all.add(change.category.has_value(), Field::Category, ClashFields::tr("Category"),
        [](const auto &it) { return words::category(it.category); });
    all.add(change.image.has_value(), Field::Image, ClashFields::tr("Picture"),
        [](const auto &it) { return picture(it.image); });
    all.add(change.isOpen.has_value(), Field::IsOpen, ClashFields::tr("Open or closed"),
        [](const auto &it) { return isOpen(it.isOpen); });
    all.add(change.hasDeadline || change.deadline, Field::Deadline, ClashFields::tr("Last day"),
        [](const auto &it) { return day(it.hasDeadline, it.deadline); });
    all.add(change.reach.has_value(), Field::Visibility, ClashFields::tr("Who can find it"),
        [](const auto &it) { return reachWord(it.reach); });
    all.add(change.suggestedAmounts.has_value(), Field::SuggestedAmounts, ClashFields::tr("Amounts to choose from"),
        [](const auto &it) { return amounts(it.suggestedAmounts); });
    return all.rows();
}

QList<ClashField> fieldsOf(const replica::ChildClash &clash)
{
    const ChildChange &change = clash.mine;
    const Child asItBegan = applied(Child{}, changeBetween(ChildDraft{}, clash.base));
    Comparison<ChildDraft> all{clash.base, draftOf(applied(asItBegan, change)), draftOf(clash.theirs)};
    all.add(change.name.has_value(), Field::Name, ClashFields::tr("Name"), [](const auto &it) { return it.name; });
    all.add(change.dateOfBirth.has_value(), Field::DateOfBirth, ClashFields::tr("Date of birth"),
        [](const auto &it) { return words::date(it.dateOfBirth); });
    all.add(change.profilePicture.has_value(), Field::ProfilePicture, ClashFields::tr("Picture"),
        [](const auto &it) { return picture(it.profilePicture); });
    all.add(change.gender.has_value(), Field::Gender, ClashFields::tr("Gender"),
        [](const auto &it) { return words::gender(it.gender); });
    return all.rows();
}

template <class T>
void take(T &value, const std::optional<T> &mine, bool wanted)
{
    if (mine && wanted)
        value = *mine;
}

}

QList<ClashField> clashFields(const replica::Clash &clash, const QString &currency)
{
    if (const auto *jar = std::get_if<replica::JarClash>(&clash))
        return fieldsOf(*jar, currency);
    return fieldsOf(std::get<replica::ChildClash>(clash));
}

CampaignDraft merged(const replica::JarClash &clash, const QSet<Field> &mine)
{
    CampaignDraft draft = draftOf(clash.theirs);
    const CampaignChange &change = clash.mine;
    take(draft.title, change.title, mine.contains(Field::Title));
    take(draft.description, change.description, mine.contains(Field::Description));
    take(draft.goal, change.goal, mine.contains(Field::Goal));
    take(draft.category, change.category, mine.contains(Field::Category));
    take(draft.image, change.image, mine.contains(Field::Image));
    take(draft.isOpen, change.isOpen, mine.contains(Field::IsOpen));
    take(draft.hasDeadline, change.hasDeadline, mine.contains(Field::Deadline));
    take(draft.deadline, change.deadline, mine.contains(Field::Deadline));
    take(draft.reach, change.reach, mine.contains(Field::Visibility));
    take(draft.suggestedAmounts, change.suggestedAmounts, mine.contains(Field::SuggestedAmounts));
    return draft;
}

ChildDraft merged(const replica::ChildClash &clash, const QSet<Field> &mine)
{
    ChildDraft draft = draftOf(clash.theirs);
    const ChildChange &change = clash.mine;
    take(draft.name, change.name, mine.contains(Field::Name));
    take(draft.dateOfBirth, change.dateOfBirth, mine.contains(Field::DateOfBirth));
    take(draft.profilePicture, change.profilePicture, mine.contains(Field::ProfilePicture));
    take(draft.gender, change.gender, mine.contains(Field::Gender));
    return draft;
}

}
