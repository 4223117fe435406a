#pragma once

#include "domain/review.h"
#include "replica/book.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class FlowRow;

/// What stands above the book: the search, the switch of the filter, the grouping, the kept views, and what can be done
/// with the selected gifts. Knows no gift: it emits.
class BookBar : public QWidget
{
    Q_OBJECT
public:
    /// `views` is the menu behind the button of that name; the bar takes it over.
    BookBar(const Theme &theme, QMenu *views, QWidget *parent = nullptr);

    QString search() const;
    /// Chosen elsewhere: emits nothing.
    void setSearch(const QString &text);
    void setGrouping(replica::BookGrouping grouping);
    void setFiltering(bool filtering);
    void setFilterShown(bool shown);
    void setAnySelected(bool any);

Q_SIGNALS:
    void searchTyped();
    void filterToggled(bool shown);
    void groupingChosen(dreamjar::replica::BookGrouping grouping);
    /// Of the selected gifts: what shall be noted, and what the edit is called.
    void marked(const dreamjar::ReviewEdit &change, const QString &label);
    void lettersChosen();
    void receiptsChosen();
    void receiptMailsChosen();
    void copyChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QMenu *makeMarks();

    QBoxLayout *m_parts;
    FlowRow *m_choices;
    QLineEdit *m_search;
    QPushButton *m_filter;
    QComboBox *m_grouping;
    QPushButton *m_marks;
};

}
