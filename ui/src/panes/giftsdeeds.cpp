#include "bookbar.h"
#include "bookquerytext.h"
#include "booksides.h"
#include "booktable.h"
#include "formhelp.h"
#include "giftexports.h"
#include "giftfinder.h"
#include "items/giftbookmodel.h"
#include "items/reviewsource.h"
#include "keepsakes.h"
#include "letterdialog.h"
#include "noteimport.h"
#include "outboxcard.h"
#include "receiptsdialog.h"
#include "ui/errortext.h"
#include "ui/panes/giftspane.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <algorithm>

// GiftsPane: what is done with gifts, and the filters that are kept.

namespace dreamjar::ui {

QString GiftsPane::view() const
{
    return toText(m_gifts->query());
}

void GiftsPane::showView(const QString &content)
{
    const replica::BookQuery query = bookQueryFrom(content, m_gifts->query().zone);
    m_sides->setFilter(query.filter);
    m_bar->setSearch(query.filter.search);
    m_table->setSorts(query.sorts);
    ask(query);
}

std::pair<DonationId, int> GiftsPane::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    const bool selected = current.isValid() && m_table->selectionModel()->isRowSelected(current.row());
    const QVariant row = selected ? current.data(items::GiftBookModel::RowRole) : QVariant{};
    return {row.isValid() ? row.value<replica::BookRow>().gift.donation.id : DonationId{}, current.row()};
}

void GiftsPane::choose(DonationId gift, int row)
{
    m_finder->look(gift, row);
}

void GiftsPane::compareFirst()
{
    m_outbox->compareFirst();
}

void GiftsPane::withSelected(std::function<void(const QList<DonationId> &)> act)
{
    const QList<replica::BookRange> ranges = m_gifts->rangesOf(m_table->selectionModel()->selection());
    if (ranges.isEmpty())
        return tell(Tone::Warn, tr("Select some gifts first."));
    m_gifts->findIds(ranges, this, std::move(act));
}

void GiftsPane::noteSelected(const ReviewEdit &change, const QString &label)
{
    withSelected([this, change, label](const QList<DonationId> &gifts) {
        m_commands.noteGifts(gifts, change, label, this, [this](const Result<bool, Refusal> &done) {
            if (!done)
                tell(Tone::Bad, sentenceFor(done.error()));
        });
    });
}

void GiftsPane::undo(bool back)
{
    const auto told = [this](const Result<int, Refusal> &count) {
        if (!count)
            tell(Tone::Bad, sentenceFor(count.error()));
    };
    if (back)
        m_commands.undoEdit(this, told);
    else
        m_commands.redoEdit(this, told);
}

void GiftsPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_states.account().signedIn() && !NoteImport::fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void GiftsPane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_import->take(NoteImport::fileIn(event->mimeData()));
}

void GiftsPane::writeLetters(const QList<DonationId> &gifts)
{
    m_gifts->findRowsOf(gifts, this, [this, gifts](const QList<replica::BookRow> &rows) {
        const auto thanked = std::count_if(rows.begin(), rows.end(),
            [](const replica::BookRow &row) { return row.review.thanks != Thanks::ToThank; });
        auto *dialog = new LetterDialog(
            m_theme, m_around->keepsakes(keepsake::letter), int(rows.size()), int(thanked), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &LetterDialog::kept, this, [this](const QString &name, const QString &content) {
            if (content.isEmpty())
                m_commands.discard(keepsake::letter, name);
            else
                m_commands.keep(keepsake::letter, name, content);
        });
        connect(dialog, &LetterDialog::chosen, this,
            [this, gifts](const LetterTemplate &letter, GiftExports::LetterForm form, bool again) {
                m_exports->saveLetters(gifts, letter, form, again);
            });
        dialog->open();
    });
}

void GiftsPane::showReceipts()
{
    auto *dialog = new ReceiptsDialog(m_theme, m_states.server().currency, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReceipts(m_around->receipts());
    connect(m_around, &items::ReviewSource::changed, dialog,
        [this, dialog] { dialog->setReceipts(m_around->receipts()); });
    connect(dialog, &ReceiptsDialog::againChosen, this, [this](qint64 number) { m_exports->saveReceiptAgain(number); });
    connect(dialog, &ReceiptsDialog::mailChosen, this, [this](qint64 number) { m_exports->saveReceiptMailAgain(number); });
    connect(dialog, &ReceiptsDialog::voidChosen, this, [this](qint64 number, const QString &reason) {
        m_commands.voidReceipt(number, reason, this, [this](const Result<bool, Refusal> &done) {
            if (!done)
                tell(Tone::Bad, sentenceFor(done.error()));
        });
    });
    dialog->open();
}

}
