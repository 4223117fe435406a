#include "ui/notices/giftbell.h"

#include "items/giftnews.h"
#include "ui/notices/noticeboard.h"
#include "ui/words.h"

#include <QSettings>

namespace dreamjar::ui {

namespace {

constexpr std::chrono::seconds atMostEvery{60};
constexpr std::chrono::seconds lookEvery{20};

constexpr auto onKey = u"notices/on";
constexpr auto quietKey = u"notices/quietHours";
constexpr auto fromKey = u"notices/quietFrom";
constexpr auto untilKey = u"notices/quietUntil";

QString seenKey(ParentId owner)
{
    return QStringLiteral("notices/seen/%1").arg(owner.value());
}

}

bool NoticeWish::allows(QTime time) const
{
    if (!on)
        return false;
    if (!quietHours || quietFrom == quietUntil)
        return true;
    const bool overMidnight = quietFrom > quietUntil;
    const bool quiet = overMidnight ? time >= quietFrom || time < quietUntil : time >= quietFrom && time < quietUntil;
    return !quiet;
}

NoticeWish remembered::noticeWish(const QSettings &settings)
{
    const NoticeWish standard;
    return {settings.value(onKey, standard.on).toBool(), settings.value(quietKey, standard.quietHours).toBool(),
        settings.value(fromKey, standard.quietFrom).toTime(), settings.value(untilKey, standard.quietUntil).toTime()};
}

void remembered::keepNoticeWish(QSettings &settings, const NoticeWish &wish)
{
    settings.setValue(onKey, wish.on);
    settings.setValue(quietKey, wish.quietHours);
    settings.setValue(fromKey, wish.quietFrom);
    settings.setValue(untilKey, wish.quietUntil);
}

GiftBell::GiftBell(const items::Source &source, sync::States &states, NoticeBoard &board, const Clock &clock,
    QSettings &settings, const QTimeZone &zone, QObject *parent)
    : QObject(parent), m_states(states), m_board(board), m_clock(clock), m_settings(settings), m_zone(zone),
      m_news(new items::GiftNews{source, this})
{
    connect(m_news, &items::GiftNews::arrived, this, &GiftBell::hear);
    connect(m_news, &items::GiftNews::seenChanged, this, [this](ParentId owner, DonationId seen) {
        m_settings.setValue(seenKey(owner), seen.value());
    });
    connect(&m_states, &sync::States::accountChanged, this, &GiftBell::watch);
    connect(&m_board, &NoticeBoard::pressed, this, [this] { Q_EMIT jarChosen(m_told); });
    m_later.setInterval(lookEvery);
    connect(&m_later, &QTimer::timeout, this, &GiftBell::look);
    watch();
}

void GiftBell::watch()
{
    const auto &parent = m_states.account().parent;
    const ParentId owner = parent ? parent->id : ParentId{};
    if (owner == m_owner)
        return;
    m_owner = owner;
    m_waiting.clear();
    if (owner.isNull())
        return m_news->stop();
    const QVariant kept = m_settings.value(seenKey(owner));
    m_news->watch(owner, kept.isValid() ? std::optional{DonationId{kept.toLongLong()}} : std::nullopt);
}

void GiftBell::hear(const QList<replica::GiftRow> &gifts)
{
    m_waiting = gifts + m_waiting;
    look();
}

void GiftBell::look()
{
    const NoticeWish wish = remembered::noticeWish(m_settings);
    if (!wish.on)
        m_waiting.clear();
    if (m_waiting.isEmpty())
        return m_later.stop();
    const Instant now = m_clock.now();
    const bool tooSoon = !m_lastPosted.isNull() && now - m_lastPosted < atMostEvery;
    if (tooSoon || !wish.allows(now.toDateTime().toTimeZone(m_zone).time()))
        return m_later.start();
    post();
    m_later.stop();
}

void GiftBell::post()
{
    const QString currency = m_states.server().currency;
    const replica::GiftRow &newest = m_waiting.constFirst();
    Money sum;
    QStringList jars;
    for (const replica::GiftRow &gift : std::as_const(m_waiting)) {
        sum += gift.donation.amount;
        if (!jars.contains(gift.jarTitle))
            jars.append(gift.jarTitle);
    }
    Notice notice;
    notice.verb = tr("Show");
    if (m_waiting.size() == 1) {
        notice.title = tr("A gift for \"%1\"").arg(newest.jarTitle);
        notice.text = tr("%1 from %2").arg(words::money(sum, currency), newest.publicName);
    } else {
        notice.title = tr("%n new gifts", nullptr, int(m_waiting.size()));
        notice.text = jars.size() == 1 ? tr("%1 for \"%2\"").arg(words::money(sum, currency), jars.first())
                                       : tr("%1 for %n jars", nullptr, int(jars.size())).arg(words::money(sum, currency));
    }
    m_told = newest.donation.campaign;
    m_lastPosted = m_clock.now();
    m_waiting.clear();
    m_board.post(notice);
}

}
