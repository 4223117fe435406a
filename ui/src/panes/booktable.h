#pragma once

#include "items/giftbookmodel.h"

#include <QTableView>

namespace dreamjar::ui {

class BookWords;

/// The table of the book: sorts by its headings (with Ctrl by several), shows and moves its columns as the person
/// likes, folds groups, copies what is selected as a spreadsheet takes it.
class BookTable : public QTableView
{
    Q_OBJECT
public:
    BookTable(items::GiftBookModel &model, BookWords &words, QWidget *parent = nullptr);

    /// Chosen elsewhere: only the arrows follow.
    void setSorts(const QList<replica::BookSort> &sorts);
    /// Columns that are shown, from left to right.
    QList<replica::BookColumn> shownColumns() const;
    void setColumnShown(replica::BookColumn column, bool shown);
    bool isColumnShown(replica::BookColumn column) const { return !isColumnHidden(int(column)); }
    /// Order, widths and what is hidden, to be kept.
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);
    /// As many columns as a window of this width shows well, until the person chooses.
    int roomFor(replica::BookColumn column) const;
    void fitTo(int width);
    /// As a click on the heading does; `further`: within what is equal.
    void sortBy(int column, bool further);
    void copySelection();
    void toggleHeading(const QModelIndex &index);
    bool isHeading(const QModelIndex &index) const;
    /// The place of the first column that is seen.
    int firstVisual() const;

Q_SIGNALS:
    void sortsChosen(const QList<dreamjar::replica::BookSort> &sorts);
    /// The person changed order, width or what is shown.
    void layoutChosen();
    /// A click, Enter or Space on a gift.
    void rowChosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumnMenu(const QPoint &at);
    void placeLabels();
    void widenNames(int room);

    items::GiftBookModel &m_model;
    BookWords &m_words;
    QList<replica::BookSort> m_sorts{replica::BookSort{}};
    bool m_chosen = false; ///< the person arranged the columns
    bool m_arranging = false;
};

}
