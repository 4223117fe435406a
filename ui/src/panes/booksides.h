#pragma once

#include "domain/clock.h"
#include "items/reviewsource.h"
#include "replica/book.h"
#include "sync/commands.h"
#include "ui/theme/theme.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::ui {

class BookFilterPanel;
class GiftDetail;
class PlainScroll;

/// What stands beside the table of the book, one at a time: before it the filter, after it one gift with all that is
/// known of it. Both are made when they are first asked for: they are no part of the first picture, and take longer than it.
class BookSides : public QObject
{
    Q_OBJECT
public:
    enum class Side { None, Filter, Gift };

    /// `row` holds `table`, and gets the sides.
    BookSides(const Theme &theme, sync::ReviewCommands &commands, const Clock &clock, QHBoxLayout &row, QWidget &table);

    void show(Side side);
    bool isFilterShown() const;

    /// Its search is not chosen here, and handed back as it was.
    replica::BookFilter filter() const;
    void setFilter(const replica::BookFilter &filter);
    /// What the filter chooses from.
    void setJars(const std::shared_ptr<const items::JarNames> &names);

    void setCurrency(const QString &currency);
    void showGift(const replica::BookRow &row);
    /// As it is known now, if it is the one that is shown.
    void follow(const replica::BookRow &row);
    /// The one that is seen; null: none is.
    DonationId gift() const;

Q_SIGNALS:
    void shown(dreamjar::ui::BookSides::Side side);
    void filterChanged();
    /// By its own button.
    void giftClosed();
    void jarChosen(dreamjar::CampaignId jar);
    void receiptChosen(dreamjar::DonationId gift);
    void letterChosen(dreamjar::DonationId gift);

private:
    void makeFilter();
    void makeDetail();
    PlainScroll *makeSide(const QString &name) const;

    const Theme &m_theme;
    sync::ReviewCommands &m_commands;
    const Clock &m_clock;
    QHBoxLayout &m_row;
    QWidget &m_table;
    replica::BookFilter m_filter; ///< while there is no panel
    std::shared_ptr<const items::JarNames> m_names;
    QString m_currency;
    PlainScroll *m_filterSide = nullptr;
    BookFilterPanel *m_panel = nullptr;
    PlainScroll *m_detailSide = nullptr;
    GiftDetail *m_detail = nullptr;
};

}
