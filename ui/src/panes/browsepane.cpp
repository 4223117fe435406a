#include "ui/panes/browsepane.h"

#include "featuredrow.h"
#include "filterchip.h"
#include "formhelp.h"
#include "howitworks.h"
#include "items/jarlistmodel.h"
#include "jargallery.h"
#include "rowwords.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/words.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int allCategoriesId = -2; // QButtonGroup keeps -1 for itself
constexpr int roomForFeatured = 700; // below, the gallery itself needs the height
constexpr int lookedThrough = 1000; // jars, for the one that was chosen
}

BrowsePane::BrowsePane(
    const Theme &theme, const items::Source &source, sync::States &states, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_states(states), m_clock(clock), m_model(new items::JarListModel{source, this})
{
    setObjectName(QStringLiteral("browsePane"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    // Each part stands in the window before its own parts come: under a style sheet Qt dresses whatever moves anew,
    // with all that is in it.
    m_page = new PageScaffold(m_theme, this);
    m_page->setTitle(tr("Browse jars"));
    outer->addWidget(m_page);
    QPushButton *how = makeButton(m_theme, QStringLiteral("howItWorksButton"), tr("How it works"), Variant::Quiet);
    connect(how, &QPushButton::clicked, this, [this] { (new HowItWorks{m_theme, this})->open(); });
    m_page->addAction(how);

    auto *filling = new QWidget(m_page);
    auto *column = new QVBoxLayout(filling);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::s);
    column->addLayout(m_column);
    m_column->addWidget(makeTools(filling));
    m_column->addWidget(makeCategories(filling));
    m_featured = new FeaturedRow(m_theme, source, m_states, m_clock, filling);
    connect(m_featured, &FeaturedRow::jarChosen, this, &BrowsePane::jarChosen);
    connect(m_featured, &FeaturedRow::emptyChanged, this, &BrowsePane::showFeatured);
    m_column->addWidget(m_featured);
    m_view = new JarGallery(m_theme, m_clock, filling);
    m_view->setObjectName(QStringLiteral("browseView"));
    m_view->setAccessibleName(tr("Jars"));
    showServer();
    auto *spoken = new SpokenJars(*m_view, m_clock, m_view);
    spoken->setSourceModel(m_model);
    m_view->setModel(spoken);
    column->addWidget(m_view, 1);
    m_empty = new EmptyState(m_theme);
    m_empty->setObjectName(QStringLiteral("browseEmpty"));
    m_empty->hide();
    column->addWidget(m_empty, 1);
    connect(m_page, &PageScaffold::sideChanged, this, &BrowsePane::keepSide);
    m_page->setFilling(filling, PageScaffold::Reach::Edge);
    keepSide(m_page->side());

    connect(m_view, &JarGallery::chosen, this, [this](const QModelIndex &index) {
        Q_EMIT jarChosen(index.data(items::JarListModel::IdRole).value<CampaignId>());
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &BrowsePane::showAll);
    connect(m_model, &items::JarListModel::refreshed, this, &BrowsePane::showCount);
    connect(&m_states, &sync::States::serverChanged, this, &BrowsePane::showServer);
    connect(&m_states, &sync::States::syncChanged, this, &BrowsePane::showCount);
    showFeatured();
    ask();
}

void BrowsePane::keepSide(int side)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QMargins kept{mirrored ? side : 0, 0, mirrored ? 0 : side, 0};
    m_column->setContentsMargins(kept);
    m_empty->setContentsMargins(kept);
    m_view->setTrailing(side);
}

void BrowsePane::setPictures(PictureShelf *pictures)
{
    m_featured->setPictures(pictures);
    m_view->setPictures(pictures);
}

void BrowsePane::showServer()
{
    const sync::ServerState &server = m_states.server();
    m_view->setCurrency(server.currency);
    // The address of a server inside this computer is of no use to anybody else.
    m_view->setServer(server.embedded ? QUrl{} : server.url);
}

void BrowsePane::showFeatured()
{
    const bool looking = m_filter.search.isEmpty() && !m_filter.category;
    m_featured->setVisible(looking && !m_featured->isEmpty() && height() >= roomForFeatured);
}

void BrowsePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFeatured();
}

QWidget *BrowsePane::makeTools(QWidget *parent)
{
    m_search
        = makeLine(QStringLiteral("browseSearchEdit"), tr("Search jars"), tr("Search by title, story or first name"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_theme.icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_search->setMaximumWidth(480);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.search = text.simplified();
        ask();
    });

    m_sort = new QComboBox;
    m_sort->setObjectName(QStringLiteral("browseSortBox"));
    m_sort->addItem(tr("Newest"), int(replica::JarSort::Newest));
    m_sort->addItem(tr("Most given"), int(replica::JarSort::MostFunded));
    m_sort->addItem(tr("Closest to the goal"), int(replica::JarSort::ClosestToGoal));
    m_sort->addItem(tr("Ending soon"), int(replica::JarSort::EndingSoon));
    m_sort->addItem(tr("Largest goal"), int(replica::JarSort::LargestGoal));
    m_sort->addItem(tr("Smallest goal"), int(replica::JarSort::SmallestGoal));
    m_sort->addItem(tr("Least given"), int(replica::JarSort::LeastFunded));
    m_sort->setMinimumWidth(170);
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.sort = replica::JarSort(m_sort->currentData().toInt());
        ask();
        Q_EMIT sortChanged(m_filter.sort);
    });
    QLabel *label = makeLabel(tr("Sort by"), FontRole::Body, Tone::Muted);
    label->setBuddy(m_sort);

    auto *tools = new QWidget(parent);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(space::xs);
    row->addWidget(m_search, 1);
    row->addStretch();
    row->addSpacing(space::xs);
    row->addWidget(label);
    row->addWidget(m_sort);
    return tools;
}

QWidget *BrowsePane::makeCategories(QWidget *parent)
{
    auto *chips = new QWidget(parent);
    auto *row = new QHBoxLayout(chips);
    row->setContentsMargins({});
    row->setSpacing(space::xxs);
    m_categories = new QButtonGroup(this);
    const auto add = [&](int id, const QString &name, Icon icon, const QString &word, Token token) {
        auto *chip = new FilterChip(m_theme, icon, word, token);
        chip->setObjectName(QStringLiteral("category_") + name);
        m_categories->addButton(chip, id);
        row->addWidget(chip);
        return chip;
    };
    add(allCategoriesId, QStringLiteral("all"), Icon::None, tr("All"), Token::Primary)->setChecked(true);
    for (const Category category : allCategories)
        add(int(category), toKey(category), iconOf(category), words::category(category), tokenOf(category));
    row->addStretch(1);
    connect(m_categories, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter.category = id == allCategoriesId ? std::nullopt : std::optional{Category(id)};
        ask();
    });
    return chips;
}

void BrowsePane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BrowsePane::setSort(replica::JarSort sort)
{
    const int place = m_sort->findData(int(sort));
    if (place >= 0)
        m_sort->setCurrentIndex(place);
}

void BrowsePane::lookFor(const QString &search, std::optional<Category> category)
{
    if (search.simplified() == m_filter.search && category == m_filter.category)
        return;
    m_categories->button(category ? int(*category) : allCategoriesId)->setChecked(true);
    m_filter.category = category;
    m_filter.search = search.simplified();
    const QSignalBlocker once(m_search);
    m_search->setText(search);
    ask();
}

CampaignId BrowsePane::chosen() const
{
    return m_view->currentIndex().data(items::JarListModel::IdRole).value<CampaignId>();
}

void BrowsePane::choose(CampaignId jar)
{
    m_wanted = jar;
    findWanted();
}

/// As soon as it is read; not far down the list, where nobody could tell why that place is shown.
void BrowsePane::findWanted()
{
    if (m_wanted.isNull() || !m_model->isLoaded())
        return;
    const QAbstractItemModel &jars = *m_view->model();
    const auto found = jars.match(jars.index(0, 0), items::JarListModel::IdRole, QVariant::fromValue(m_wanted), 1, Qt::MatchExactly);
    if (found.isEmpty() && m_model->rowCount() < lookedThrough && m_model->canFetchMore({}))
        return m_model->fetchMore({});
    m_wanted = {};
    if (found.isEmpty())
        return;
    m_view->setCurrentIndex(found.first());
    m_view->scrollTo(found.first());
}

void BrowsePane::ask()
{
    m_wanted = {};
    showFeatured();
    m_model->setFilter(m_filter);
    m_view->scrollToTop();
}

void BrowsePane::showAll()
{
    m_categories->button(allCategoriesId)->setChecked(true);
    m_filter.category.reset();
    if (m_search->text().isEmpty())
        ask();
    else
        m_search->clear(); // asks
}

void BrowsePane::showCount()
{
    if (!m_model->isLoaded())
        return;
    const int total = m_model->total();
    const bool filtered = !m_filter.search.isEmpty() || m_filter.category;
    QString found;
    if (total > 0 && filtered)
        found = total == 1 ? tr("1 jar fits.") : tr("%1 jars fit.").arg(QLocale{}.toString(total));
    else if (total > 0)
        found = total == 1 ? tr("One open jar. Everybody can give, no account needed.")
                           : tr("%1 open jars. Everybody can give, no account needed.").arg(QLocale{}.toString(total));
    const QString seen = asOf(m_states.sync(), m_clock.now());
    m_page->setSubtitle(found.isEmpty() || seen.isEmpty() ? found : tr("%1 · %2", "how many, as of when").arg(found, seen));
    m_view->setVisible(total > 0);
    m_empty->setVisible(total == 0);
    findWanted();
    if (total > 0)
        return;
    const sync::SyncState &sync = m_states.sync();
    const bool neverSeen = sync.activity == sync::Activity::Offline && sync.lastSync.isNull();
    m_empty->setAsleep(neverSeen);
    if (filtered)
        m_empty->setWords(tr("Nothing fits"), tr("No open jar has these words in its title, story or first name."),
            tr("Show all jars"));
    else if (neverSeen)
        m_empty->setWords(
            tr("The server sleeps"), tr("It cannot be reached right now. Jars appear here as soon as it answers."));
    else if (sync.activity == sync::Activity::Syncing)
        m_empty->setWords(tr("Fetching the jars"), tr("Just a moment."));
    else
        m_empty->setWords(tr("No open jars yet"), tr("As soon as a parent starts one, it stands here."));
}

}
