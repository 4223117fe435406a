#include "bookfilterpanel.h"
#include "bookquerytext.h"
#include "booktable.h"
#include "formhelp.h"
#include "giftexports.h"
#include "items/giftbookmodel.h"
#include "items/reviewsource.h"
#include "letterdialog.h"
#include "receiptsdialog.h"
#include "ui/errortext.h"
#include "ui/panes/giftspane.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

// GiftsPane: what is done with gifts, and the filters that are kept.

namespace dreamjar::ui {

namespace {
const QString filterKind = QStringLiteral("filter");
const QString letterKind = QStringLiteral("letter");
}

void GiftsPane::fillViews()
{
    m_views->clear();
    m_views->addAction(tr("Keep this view as…"), this, &GiftsPane::saveView)->setObjectName(QStringLiteral("viewKeep"));
    const QList<replica::Keepsake> kept = m_around->keepsakes(filterKind);
    if (!kept.isEmpty())
        m_views->addSeparator();
    for (const replica::Keepsake &view : kept) {
        QAction *action = m_views->addAction(QString{view.name}.replace(u'&', QStringLiteral("&&")), this, [this, view] {
            const replica::BookQuery query = bookQueryFrom(view.content, m_gifts->query().zone);
            m_filter->setFilter(query.filter);
            const QSignalBlocker quiet{m_search};
            m_search->setText(query.filter.search);
            m_table->setSorts(query.sorts);
            ask(query);
        });
        action->setObjectName(QStringLiteral("view"));
    }
    if (!kept.isEmpty()) {
        QMenu *discard = m_views->addMenu(tr("Discard"));
        for (const replica::Keepsake &view : kept)
            discard->addAction(
                QString{view.name}.replace(u'&', QStringLiteral("&&")), this, [this, name = view.name] {
                    m_commands.discard(filterKind, name);
                    tell(Tone::Muted, tr("“%1” is in the trash for 30 days: Views, Restore.").arg(name));
                });
    }
    const QList<replica::Keepsake> gone = m_around->trash(filterKind) + m_around->trash(letterKind);
    if (!gone.isEmpty()) {
        QMenu *restore = m_views->addMenu(tr("Restore"));
        restore->setObjectName(QStringLiteral("viewsRestore"));
        for (const replica::Keepsake &item : gone)
            restore->addAction(QString{item.name}.replace(u'&', QStringLiteral("&&")), this,
                [this, item] { m_commands.restore(item.kind, item.name, item.deleted); });
    }
}

void GiftsPane::saveView()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("viewName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this view"));
    dialog->setLabelText(tr("Name of the view: filter, order and grouping"));
    dialog->setOkButtonText(tr("Keep"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.simplified().isEmpty())
            m_commands.keep(filterKind, name.simplified(), toText(m_gifts->query()));
    });
    dialog->open();
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

void GiftsPane::writeLetters(const QList<DonationId> &gifts)
{
    m_gifts->findRowsOf(gifts, this, [this, gifts](const QList<replica::BookRow> &rows) {
        const auto thanked = std::count_if(rows.begin(), rows.end(),
            [](const replica::BookRow &row) { return row.review.thanks != Thanks::ToThank; });
        auto *dialog = new LetterDialog(
            m_theme, m_around->keepsakes(letterKind), int(rows.size()), int(thanked), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &LetterDialog::kept, this, [this](const QString &name, const QString &content) {
            if (content.isEmpty())
                m_commands.discard(letterKind, name);
            else
                m_commands.keep(letterKind, name, content);
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
    connect(dialog, &ReceiptsDialog::voidChosen, this, [this](qint64 number, const QString &reason) {
        m_commands.voidReceipt(number, reason, this, [this](const Result<bool, Refusal> &done) {
            if (!done)
                tell(Tone::Bad, sentenceFor(done.error()));
        });
    });
    dialog->open();
}

}
