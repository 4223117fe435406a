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
    void showCount();
    void showServer();
    void showAll();
    void showFeatured();

    const Theme &m_theme;
    sync::States &m_states;
    const Clock &m_clock;
    items::JarListModel *m_model;
    replica::JarFilter m_filter;

    PageScaffold *m_page;
    QLineEdit *m_search;
    QComboBox *m_sort;
    QButtonGroup *m_categories;
    FeaturedRow *m_featured;
    JarGallery *m_view;
    EmptyState *m_empty;
};

}
