#include "support/fakecommands.h"

namespace dreamjar::test {

void FakeCommands::noteGifts(const QList<DonationId> &gifts, const ReviewEdit &change, const QString &label,
    QObject *context, sync::Done<bool> done)
{
    notes.append({gifts, change, label});
    answer(context, std::move(done), true);
}

void FakeCommands::noteEach(
    const QList<GiftNote> &each, const QString &, QObject *context, sync::Done<bool> done)
{
    notedEach += each;
    answer(context, std::move(done), true);
}

void FakeCommands::undoEdit(QObject *context, sync::Done<int> done)
{
    calls << QStringLiteral("undoEdit");
    answer(context, std::move(done), editSize);
}

void FakeCommands::redoEdit(QObject *context, sync::Done<int> done)
{
    calls << QStringLiteral("redoEdit");
    answer(context, std::move(done), editSize);
}

void FakeCommands::issueReceipts(const QList<DonationId> &gifts, QObject *context, sync::Done<QList<qint64>> done)
{
    QList<qint64> numbers;
    for (const DonationId gift : gifts) {
        if (!receipted.contains(gift))
            receipted.append(gift);
        numbers.append(receipted.indexOf(gift) + 1);
    }
    answer(context, std::move(done), numbers);
}

void FakeCommands::voidReceipt(qint64 number, const QString &reason, QObject *context, sync::Done<bool> done)
{
    voided.append({number, reason});
    answer(context, std::move(done), true);
}

void FakeCommands::keep(const QString &kind, const QString &name, const QString &content)
{
    kept.append({kind, name, content});
}

void FakeCommands::discard(const QString &kind, const QString &name)
{
    calls << QStringLiteral("discard %1 %2").arg(kind, name);
}

void FakeCommands::restore(const QString &kind, const QString &name, Instant)
{
    calls << QStringLiteral("restore %1 %2").arg(kind, name);
}

void FakeCommands::settleByHand(qint64 outboxEntry, bool arrived, QObject *context, sync::Done<bool> done)
{
    settled.append({outboxEntry, arrived});
    answer(context, std::move(done), true);
}

void FakeCommands::decideHeld(qint64 gift, bool accept, QObject *context, sync::Done<bool> done)
{
    decided.append({gift, accept});
    answer(context, std::move(done), true);
}

}
