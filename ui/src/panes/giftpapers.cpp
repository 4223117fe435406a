#include "giftpapers.h"

#include "paper/archive.h"
#include "rowwords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace dreamjar::ui {

using paper::Document;
using paper::Facts;
using paper::Listing;
using paper::Mail;
using paper::Paragraph;

namespace {

/// For the words of this file.
struct GiftPapers {
    Q_DECLARE_TR_FUNCTIONS(GiftPapers)
};

QString day(Instant moment)
{
    return words::date(moment.dateIn(QTimeZone::systemTimeZone()));
}

QString amountTitle(const QString &currency)
{
    return currency.isEmpty() ? GiftPapers::tr("Amount") : GiftPapers::tr("Amount (%1)").arg(currency);
}

QString pledgeLine()
{
    return GiftPapers::tr("A gift through DreamJar is a pledge that is recorded here. It is no proof of a payment.");
}

}

Document receiptDocument(const replica::ReceiptRow &receipt, const Issuer &issuer)
{
    Document document;
    const QString number = QString::number(receipt.number);
    document.name = paper::safeFileName(GiftPapers::tr("Receipt %1 %2").arg(number, receipt.donor));
    if (!receipt.voided.isNull())
        document.stamp = GiftPapers::tr("VOID");
    else if (receipt.printed > 0)
        document.stamp = GiftPapers::tr("DUPLICATE");
    Facts facts;
    facts.lines = {{GiftPapers::tr("Number"), number}, {GiftPapers::tr("Issued"), day(receipt.issued)},
        {GiftPapers::tr("From"), receipt.donor}, {GiftPapers::tr("E-mail"), receipt.email},
        {GiftPapers::tr("For the jar"), receipt.jar},
        {GiftPapers::tr("Amount"), words::money(receipt.amount, issuer.currency)},
        {GiftPapers::tr("Given"), words::dateTime(receipt.donated)},
        {GiftPapers::tr("Gift"), QString::number(receipt.gift.value())}};
    facts.lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    if (!receipt.voided.isNull())
        facts.lines.append({GiftPapers::tr("Void since"),
            QString{day(receipt.voided)
                + (receipt.voidReason.isEmpty() ? QString{} : QStringLiteral(": ") + receipt.voidReason)}});
    document.blocks = {Paragraph{Paragraph::Style::Title, GiftPapers::tr("Receipt")}, facts,
        Paragraph{Paragraph::Style::Body, GiftPapers::tr("Thank you for your gift.")},
        Paragraph{Paragraph::Style::Body, issuer.name}, Paragraph{Paragraph::Style::Small, pledgeLine()}};
    return document;
}

Mail receiptMail(const replica::ReceiptRow &receipt, const Issuer &issuer)
{
    const QString greeting = receipt.donor.isEmpty() ? GiftPapers::tr("Good day,") : GiftPapers::tr("Dear %1,").arg(receipt.donor);
    return {receipt.donor, receipt.email, GiftPapers::tr("Your receipt for “%1”").arg(receipt.jar),
        greeting + QStringLiteral("\n\n")
            + GiftPapers::tr("thank you for your gift of %1 to “%2” on %3. The receipt goes with this mail.")
                  .arg(words::money(receipt.amount, issuer.currency), receipt.jar, day(receipt.donated))
            + QStringLiteral("\n\n") + issuer.name,
        {}};
}

Document donorReceipt(const replica::GiftRow &gift, const QString &currency)
{
    Document document;
    document.name = paper::safeFileName(GiftPapers::tr("Gift to %1").arg(gift.jarTitle));
    Facts facts;
    facts.lines = {{GiftPapers::tr("Reference"), giftReference(gift)}, {GiftPapers::tr("Given"), words::dateTime(gift.donation.donated)},
        {GiftPapers::tr("From"), gift.donation.donorName}, {GiftPapers::tr("For the jar"), gift.jarTitle},
        {GiftPapers::tr("Amount"), words::money(gift.donation.amount, currency)},
        {GiftPapers::tr("Comment"), gift.donation.comment}};
    facts.lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    document.blocks = {Paragraph{Paragraph::Style::Title, GiftPapers::tr("Your gift")}, facts,
        Paragraph{Paragraph::Style::Small, pledgeLine()}};
    return document;
}

Document statementDocument(
    const QList<replica::BookRow> &gifts, QDate from, QDate to, const Issuer &issuer, Instant now)
{
    Document document;
    const QString donor = gifts.isEmpty() ? QString{} : gifts.first().gift.donation.donorName;
    document.name = paper::safeFileName(GiftPapers::tr("Statement %1").arg(donor));
    const QString range = from.isValid() || to.isValid()
        ? GiftPapers::tr("%1 – %2").arg(from.isValid() ? words::date(from) : GiftPapers::tr("the beginning"),
            to.isValid() ? words::date(to) : day(now))
        : GiftPapers::tr("all gifts until %1").arg(day(now));
    QList<replica::BookRow> ordered = gifts;
    std::stable_sort(ordered.begin(), ordered.end(), [](const replica::BookRow &a, const replica::BookRow &b) {
        return a.gift.donation.donated < b.gift.donation.donated;
    });
    Listing listing;
    listing.titles = {GiftPapers::tr("Date"), GiftPapers::tr("Jar"), GiftPapers::tr("Receipt"),
        amountTitle(issuer.currency)};
    listing.amounts = {3};
    Money sum;
    for (const replica::BookRow &row : ordered) {
        listing.rows.append({day(row.gift.donation.donated), row.gift.jarTitle,
            row.receipt == 0 ? QString{} : QString::number(row.receipt), words::money(row.gift.donation.amount, {})});
        sum += row.gift.donation.amount;
    }
    listing.total
        = {GiftPapers::tr("Total"), words::gifts(int(ordered.size())), {}, words::money(sum, {})};
    Facts facts;
    facts.lines = {{GiftPapers::tr("From"), donor},
        {GiftPapers::tr("E-mail"), gifts.isEmpty() ? QString{} : gifts.first().gift.donation.donorEmail},
        {GiftPapers::tr("Time"), range}, {GiftPapers::tr("Issued by"), issuer.name}};
    facts.lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    document.blocks = {Paragraph{Paragraph::Style::Title, GiftPapers::tr("Statement of gifts")}, facts, listing,
        Paragraph{Paragraph::Style::Small, pledgeLine()}};
    return document;
}

Document givenStatement(const QList<replica::GiftRow> &gifts, QDate from, QDate to, const Issuer &donor)
{
    Document document;
    const QString range = GiftPapers::tr("%1 – %2").arg(words::date(from), words::date(to));
    document.name = paper::safeFileName(GiftPapers::tr("My gifts %1").arg(range));
    QList<replica::GiftRow> ordered = gifts;
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const replica::GiftRow &a, const replica::GiftRow &b) { return a.donation.donated < b.donation.donated; });
    Listing listing;
    listing.titles = {GiftPapers::tr("Date"), GiftPapers::tr("Jar"), GiftPapers::tr("Reference"), amountTitle(donor.currency)};
    listing.amounts = {3};
    Money sum;
    for (const replica::GiftRow &gift : std::as_const(ordered)) {
        listing.rows.append({day(gift.donation.donated), gift.jarTitle, giftReference(gift), words::money(gift.donation.amount, {})});
        sum += gift.donation.amount;
    }
    listing.total = {GiftPapers::tr("Total"), words::gifts(int(ordered.size())), {}, words::money(sum, {})};
    Facts facts;
    facts.lines = {{GiftPapers::tr("From"), donor.name}, {GiftPapers::tr("E-mail"), donor.email}, {GiftPapers::tr("Time"), range}};
    facts.lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    document.blocks = {Paragraph{Paragraph::Style::Title, GiftPapers::tr("Statement of gifts")}, facts, listing,
        Paragraph{Paragraph::Style::Small, pledgeLine()}};
    return document;
}

QStringList letterFields()
{
    return {QStringLiteral("donor"), QStringLiteral("amount"), QStringLiteral("jar"), QStringLiteral("child"),
        QStringLiteral("date"), QStringLiteral("parent")};
}

QHash<QString, QString> letterValues(const replica::BookRow &gift, const Issuer &issuer)
{
    return {{QStringLiteral("donor"), gift.gift.donation.donorName},
        {QStringLiteral("amount"), words::money(gift.gift.donation.amount, issuer.currency)},
        {QStringLiteral("jar"), gift.gift.jarTitle}, {QStringLiteral("child"), gift.gift.childName},
        {QStringLiteral("date"), day(gift.gift.donation.donated)}, {QStringLiteral("parent"), issuer.name}};
}

LetterTemplate usualLetter()
{
    return {GiftPapers::tr("Thank you for your gift to “{jar}”"),
        GiftPapers::tr("Dear {donor},\n\nthank you for your gift of {amount} to “{jar}” on {date}. It brings {child} a "
                       "good step nearer to this dream.\n\nWarm regards\n{parent}")};
}

QString toText(const LetterTemplate &letter)
{
    return letter.subject.simplified() + u'\n' + letter.body;
}

LetterTemplate letterFrom(const QString &text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? LetterTemplate{text, {}} : LetterTemplate{text.left(end), text.mid(end + 1)};
}

Document letterDocument(const replica::BookRow &gift, const LetterTemplate &letter, const Issuer &issuer)
{
    const auto values = letterValues(gift, issuer);
    Document document;
    document.name = paper::safeFileName(
        GiftPapers::tr("Letter %1 %2").arg(gift.gift.donation.donorName).arg(gift.gift.donation.id.value()));
    document.blocks.append(Paragraph{Paragraph::Style::Heading, paper::merged(letter.subject, values)});
    for (const QString &paragraph : paper::merged(letter.body, values).split(QStringLiteral("\n\n")))
        document.blocks.append(
            Paragraph{Paragraph::Style::Body, QString{paragraph}.replace(u'\n', QChar::LineSeparator)});
    return document;
}

paper::Mail letterMail(const replica::BookRow &gift, const LetterTemplate &letter, const Issuer &issuer)
{
    const auto values = letterValues(gift, issuer);
    return {gift.gift.donation.donorName, gift.gift.donation.donorEmail, paper::merged(letter.subject, values),
        paper::merged(letter.body, values), {}};
}

}
