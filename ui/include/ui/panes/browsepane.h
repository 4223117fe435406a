#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "replica/filters.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QComboBox;
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::items {
class JarListModel;
}

namespace dreamjar::ui {

class EmptyState;
class FeaturedRow;
class JarGallery;
class PageScaffold;
class PictureShelf;

/// The public gallery: open jars, searched as one types, by category, in an order of choice.
class BrowsePane : public QWidget
{
    Q_OBJECT
public:
    BrowsePane(const Theme &theme, const items::Source &source, sync::States &states, const Clock &clock,
        QWidget *parent = nullptr);

    /// Without a shelf, which outlives the pane, there are drawn banners alone.
    void setPictures(PictureShelf *pictures);
    void focusSearch();
    replica::JarSort sort() const { return m_filter.sort; }
    void setSort(replica::JarSort sort);
    QString search() const { return m_filter.search; }
    std::optional<Category> category() const { return m_filter.category; }
    void lookFor(const QString &search, std::optional<Category> category);
    /// The jar that was clicked or gone to last; null: none.
    CampaignId chosen() const;
    /// To be there again, if it is in what is looked for.
    void choose(CampaignId jar);

Q_SIGNALS:
    void jarChosen(dreamjar::CampaignId jar);
    /// Kept per profile (PRODUCT B3).
    void sortChanged(dreamjar::replica::JarSort sort);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools(QWidget *parent);
    QWidget *makeCategories(QWidget *parent);
    void ask();
    void keepSide(int side);
    void findWanted();
    void showCount();
    void showServer();
    void showAll();
    void showFeatured();

    const Theme &m_theme;
    sync::States &m_states;
    const Clock &m_clock;
    items::JarListModel *m_model;
    replica::JarFilter m_filter;
    CampaignId m_wanted; ///< to be chosen when it comes

    PageScaffold *m_page;
    QVBoxLayout *m_column; ///< over the gallery
    QLineEdit *m_search;
    QComboBox *m_sort;
    QButtonGroup *m_categories;
    FeaturedRow *m_featured;
    JarGallery *m_view;
    EmptyState *m_empty;
};

}
