#include "featuredrow.h"

#include "items/jarlistmodel.h"
#include "rowwords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int mostJars = 5, lookedAt = 60; // full ones may come first
constexpr int stayMilliseconds = 7'000;
constexpr QSize bannerSize{168, 84};
}

FeaturedRow::FeaturedRow(
    const Theme &theme, const items::Source &source, sync::States &states, const Clock &clock, QWidget *parent)
    : Card(theme, parent), m_states(states), m_clock(clock), m_model(new items::JarListModel{source, this}),
      m_next(new QTimer{this})
{
    setObjectName(QStringLiteral("featuredRow"));
    setClickable(true);
    build();
    m_next->setObjectName(QStringLiteral("featuredTimer"));
    m_next->setInterval(stayMilliseconds);
    connect(m_next, &QTimer::timeout, this, [this] { go(1); });
    connect(this, &Card::activated, this, [this] { Q_EMIT jarChosen(m_current); });
    connect(m_model, &items::JarListModel::refreshed, this, &FeaturedRow::take);
    connect(&theme, &Theme::changed, this, &FeaturedRow::settle);
    connect(&m_states, &sync::States::serverChanged, this, &FeaturedRow::showCurrent);
    replica::JarFilter filter;
    filter.sort = replica::JarSort::ClosestToGoal;
    filter.limit = lookedAt;
    m_model->setFilter(filter);
}

void FeaturedRow::build()
{
    m_banner = new Banner(theme());
    m_banner->setFixedSize(bannerSize);
    m_title = new ElidedLabel(FontRole::CardTitle);
    m_by = new ElidedLabel(FontRole::Body);
    m_by->setToken(theme(), Token::Muted);
    m_figure = makeLabel({}, FontRole::BodyStrong);
    m_bar = new ProgressBar(theme());
    m_place = makeLabel({}, FontRole::Caption, Tone::Muted);
    m_stop = makeControl(QStringLiteral("featuredStopButton"), Icon::Close, tr("Stop moving"));
    m_stop->setCheckable(true);
    connect(m_stop, &QToolButton::toggled, this, [this](bool stopped) {
        m_stopped = stopped;
        settle();
    });
    QToolButton *before = makeControl(QStringLiteral("featuredBackButton"), Icon::Back, tr("The one before"));
    QToolButton *after = makeControl(QStringLiteral("featuredNextButton"), Icon::ChevronRight, tr("The next one"));
    connect(before, &QToolButton::clicked, this, [this] { go(-1); });
    connect(after, &QToolButton::clicked, this, [this] { go(1); });

    auto *words = new QVBoxLayout;
    words->setSpacing(space::xxs);
    words->addWidget(makeLabel(tr("Nearly there"), FontRole::CaptionStrong, Tone::Primary));
    words->addWidget(m_title);
    words->addWidget(m_by);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::s);
    bar->addWidget(m_bar, 1);
    bar->addWidget(m_figure);
    words->addLayout(bar);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(0);
    for (QWidget *control : std::initializer_list<QWidget *>{before, after, m_stop})
        controls->addWidget(control);
    auto *end = new QVBoxLayout;
    end->addLayout(controls);
    end->addWidget(m_place, 0, Qt::AlignTrailing);
    end->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_banner);
    row->addLayout(words, 1);
    row->addLayout(end);
    column()->setContentsMargins(space::s, space::s, space::s, space::s);
    column()->addLayout(row);
    installEventFilter(this);
}

QToolButton *FeaturedRow::makeControl(const QString &name, Icon icon, const QString &word)
{
    auto *control = new QToolButton;
    control->setObjectName(name);
    control->setIcon(theme().icon(icon, Token::Muted, Token::Primary));
    control->setAccessibleName(word);
    control->setToolTip(word);
    control->installEventFilter(this);
    m_controls << control;
    return control;
}

void FeaturedRow::setPictures(PictureShelf *pictures)
{
    m_pictures = pictures;
    connect(pictures, &PictureShelf::arrived, this, &FeaturedRow::showCurrent);
    showCurrent();
}

void FeaturedRow::take()
{
    const bool wasEmpty = isEmpty();
    m_jars.clear();
    for (const replica::JarRow &row : m_model->rows()) {
        if (!row.campaign.isFull() && row.campaign.isOpen && m_jars.size() < mostJars)
            m_jars << row;
    }
    showCurrent();
    settle();
    if (wasEmpty != isEmpty())
        Q_EMIT emptyChanged();
}

void FeaturedRow::go(int steps)
{
    if (m_jars.isEmpty())
        return;
    const auto at = std::find_if(
        m_jars.cbegin(), m_jars.cend(), [this](const auto &row) { return row.campaign.id == m_current; });
    const int count = int(m_jars.size());
    const int place = at == m_jars.cend() ? 0 : int(at - m_jars.cbegin());
    m_current = m_jars[(place + steps + count) % count].campaign.id;
    showCurrent();
    settle(); // a full stay for the one that was asked for
}

void FeaturedRow::showCurrent()
{
    if (m_jars.isEmpty())
        return;
    auto at = std::find_if(
        m_jars.cbegin(), m_jars.cend(), [this](const auto &row) { return row.campaign.id == m_current; });
    if (at == m_jars.cend())
        at = m_jars.cbegin();
    const Campaign &jar = at->campaign;
    m_current = jar.id;
    m_banner->setBanner(bannerOf(jar, m_pictures));
    m_title->setText(jar.title);
    m_by->setText(tr("%1 · %2", "by whom, time left").arg(words::byChild(jar.childName), jarTimeLeft(jar, m_clock.now())));
    m_figure->setText(percentageOf(*at));
    m_bar->setFill(confirmedShare(*at), waitingShare(*at));
    m_place->setText(tr("%1 of %2", "place among the featured jars")
                         .arg(QLocale{}.toString(int(at - m_jars.cbegin()) + 1), QLocale{}.toString(int(m_jars.size()))));
    setAccessibleName(tr("Nearly there: %1").arg(spoken(jarCardContent(*at, m_states.server().currency, m_clock.now()))));
}

bool FeaturedRow::isMoving() const
{
    return m_next->isActive();
}

void FeaturedRow::settle()
{
    const bool may = !theme().reducedMotion();
    m_stop->setVisible(may && m_jars.size() > 1);
    if (may && !m_stopped && !m_looked && m_jars.size() > 1)
        m_next->start();
    else
        m_next->stop();
}

void FeaturedRow::enterEvent(QEnterEvent *event)
{
    Card::enterEvent(event);
    m_looked = true;
    settle();
}

void FeaturedRow::leaveEvent(QEvent *event)
{
    Card::leaveEvent(event);
    m_looked = false;
    settle();
}

bool FeaturedRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_looked = event->type() == QEvent::FocusIn || underMouse();
        settle();
    }
    return Card::eventFilter(watched, event);
}

}
