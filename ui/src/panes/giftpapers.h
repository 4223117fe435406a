#pragma once

#include "paper/document.h"
#include "paper/letter.h"
#include "replica/book.h"

namespace dreamjar::ui {

// Receipts, statements and thank-you letters in words. Donations are pledges: none of them speaks of a payment.

struct Issuer {
    QString name; ///< of the parent
    QString email;
    QString currency;
};

/// Stamped DUPLICATE when it was printed before, VOID when it does not stand any more.
paper::Document receiptDocument(const replica::ReceiptRow &receipt, const Issuer &issuer);
/// Takes the receipt to who gave, as a draft for the parent's mail program.
paper::Mail receiptMail(const replica::ReceiptRow &receipt, const Issuer &issuer);
/// For who gave: the reference is the same for ever (PRODUCT B13).
paper::Document donorReceipt(const replica::GiftRow &gift, const QString &currency);
/// Everything that one donor gave in a range of days, in the order of giving.
paper::Document statementDocument(
    const QList<replica::BookRow> &gifts, QDate from, QDate to, const Issuer &issuer, Instant now);

/// What one gave from one day to another (PRODUCT B15); `donor` is who wants it.
paper::Document givenStatement(const QList<replica::GiftRow> &gifts, QDate from, QDate to, const Issuer &donor);

/// The words that may stand in braces: donor, amount, jar, child, date, parent.
QStringList letterFields();
QHash<QString, QString> letterValues(const replica::BookRow &gift, const Issuer &issuer);
struct LetterTemplate {
    QString subject;
    QString body;
};
LetterTemplate usualLetter();
QString toText(const LetterTemplate &letter);
LetterTemplate letterFrom(const QString &text);
paper::Document letterDocument(const replica::BookRow &gift, const LetterTemplate &letter, const Issuer &issuer);
paper::Mail letterMail(const replica::BookRow &gift, const LetterTemplate &letter, const Issuer &issuer);

}
