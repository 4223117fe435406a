#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QTimer;
QT_END_NAMESPACE

namespace dreamjar::items {
class GiftBookModel;
class ReviewSource;
}
namespace dreamjar::replica {
struct BookFigures;
struct BookQuery;
}

namespace dreamjar::ui {

class BookBar;
class BookSides;
class BookTable;
class BookWords;
class ChartsView;
class EmptyState;
class GiftExports;
class GiftFinder;
class HeldCard;
class InlineMessage;
class NoteImport;
class OutboxCard;
class PageScaffold;
class ViewsMenu;

/// The book of all gifts to the signed-in parent's jars, to be filtered, understood, noted on and exported, also with no
/// network; above it what waits to be sent from here. A visitor sees what waits.
class GiftsPane : public QWidget
{
    Q_OBJECT
public:
    GiftsPane(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
        const Clock &clock, QWidget *parent = nullptr);
    ~GiftsPane() override;

    /// What is filtered, searched, sorted and grouped, to be shown again.
    QString view() const;
    void showView(const QString &content);
    /// A gift, and where it stands in that view; a null one: none is chosen.
    std::pair<DonationId, int> chosen() const;
    /// To be there again.
    void choose(DonationId gift, int row);
    /// Opens the first change that met somebody else's, if there is one (PRODUCT E2).
    void compareFirst();

Q_SIGNALS:
    void jarChosen(dreamjar::CampaignId jar);
    void signInChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeBook(QWidget *parent);
    void makeNothing();
    void makeCharts();
    void putBeside(QWidget &part);
    void makeBar();
    void makeActions();
    QMenu *makeExportMenu();
    QMenu *makeMoreMenu();
    void addSortMenu(QMenu &menu, const QString &name, const QString &title, bool further);
    void ask(const replica::BookQuery &query);
    void askSoon();
    void showAnswer();
    void showSelection();
    void showCharts();
    void showGift(const QModelIndex &index);
    void showAround();
    void showIssuer();
    void withSelected(std::function<void(const QList<DonationId> &)> act);
    void noteSelected(const ReviewEdit &change, const QString &label);
    void writeLetters(const QList<DonationId> &gifts);
    void showReceipts();
    void chooseBody();
    void tell(Tone tone, const QString &sentence);
    void undo(bool back);

    const Theme &m_theme;
    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    items::GiftBookModel *m_gifts;
    items::ReviewSource *m_around;
    BookWords *m_words;
    QTimer *m_soon;
    bool m_layoutRestored = false;

    PageScaffold *m_page;
    InlineMessage *m_message;
    OutboxCard *m_outbox;
    HeldCard *m_held;
    QWidget *m_book;
    BookBar *m_bar;
    ViewsMenu *m_views;
    QPushButton *m_chartsButton;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QHBoxLayout *m_middle;
    BookTable *m_table;
    GiftFinder *m_finder;
    BookSides *m_sides;
    ChartsView *m_charts = nullptr; ///< until they are asked for
    GiftExports *m_exports;
    NoteImport *m_import;
    QLabel *m_sums;
    QLabel *m_stateSums;
    QLabel *m_selection;
    EmptyState *m_nothing = nullptr; ///< in the book, until nothing passes the filter
    EmptyState *m_empty;
};

}
