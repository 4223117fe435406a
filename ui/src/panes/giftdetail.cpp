#include "giftdetail.h"

#include "bookwords.h"
#include "formhelp.h"
#include "rowwords.h"
#include "ui/errortext.h"
#include "ui/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

GiftDetail::GiftDetail(const Theme &theme, sync::ReviewCommands &commands, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_clock(clock)
{
    setObjectName(QStringLiteral("pageBody")); // see-through
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, space::xs, 0);
    column->setSpacing(space::xs);

    auto *head = new QHBoxLayout;
    m_amount = makeLabel({}, FontRole::BigFigure);
    m_amount->setObjectName(QStringLiteral("detailAmount"));
    head->addWidget(m_amount, 1);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("detailClose"));
    close->setAccessibleName(tr("Close the details"));
    close->setToolTip(close->accessibleName());
    close->setIcon(m_theme.icon(Icon::Close, Token::Muted));
    connect(close, &QToolButton::clicked, this, &GiftDetail::closed);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);

    m_donor = makeSentence({}, Tone::Normal, FontRole::BodyStrong);
    m_donor->setObjectName(QStringLiteral("detailDonor"));
    m_donor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_donor);
    m_hidden = makeSentence(tr("Hidden publicly: strangers read “Anonymous”."), Tone::Warn, FontRole::Caption);
    m_hidden->setObjectName(QStringLiteral("detailHidden"));
    column->addWidget(m_hidden);
    m_changed = new InlineMessage(m_theme);
    m_changed->setObjectName(QStringLiteral("detailChanged"));
    column->addWidget(m_changed);
    m_seen = makeButton(m_theme, QStringLiteral("detailSeen"), tr("Mark as reviewed"), Variant::Normal, Icon::Check);
    connect(m_seen, &QPushButton::clicked, this, [this] { edit({true, {}, {}}, QStringLiteral("reviewed")); });
    column->addWidget(m_seen);
    m_facts = makeSentence({}, Tone::Muted);
    m_facts->setObjectName(QStringLiteral("detailFacts"));
    column->addWidget(m_facts);
    m_comment = makeSentence({}, Tone::Normal);
    m_comment->setObjectName(QStringLiteral("detailComment"));
    column->addWidget(m_comment);
    m_failure = new InlineMessage(m_theme);
    m_failure->setObjectName(QStringLiteral("detailFailure"));
    column->addWidget(m_failure);

    m_early = makeSentence(tr("Notes, receipts and letters are for gifts that the server has."), Tone::Muted, FontRole::Caption);
    column->addWidget(m_early);
    m_reviewed = makeButton(m_theme, QStringLiteral("detailReviewed"), tr("Mark as reviewed"), Variant::Normal, Icon::Check);
    connect(m_reviewed, &QPushButton::clicked, this,
        [this] { edit({m_row.review.reviewed.isNull(), {}, {}}, QStringLiteral("reviewed")); });
    column->addWidget(m_reviewed);

    m_thanks = new QComboBox;
    m_thanks->setObjectName(QStringLiteral("detailThanks"));
    for (const Thanks thanks : {Thanks::ToThank, Thanks::InProgress, Thanks::Thanked})
        m_thanks->addItem(thanksWord(thanks));
    connect(m_thanks, &QComboBox::activated, this, [this](int thanks) {
        if (Thanks(thanks) != m_row.review.thanks)
            edit({{}, Thanks(thanks), {}}, QStringLiteral("thanks"));
    });
    column->addWidget(new FieldRow{m_theme, tr("Thanks"), m_thanks});

    m_note = makeText(QStringLiteral("detailNote"), tr("Note"), 3);
    m_note->installEventFilter(this);
    auto *note = new FieldRow{m_theme, tr("Note"), m_note};
    note->setHint(tr("Stays on this computer."));
    column->addWidget(note);

    m_receipt = makeButton(m_theme, QStringLiteral("detailReceipt"), tr("Receipt…"), Variant::Normal);
    connect(m_receipt, &QPushButton::clicked, this, [this] { Q_EMIT receiptChosen(gift()); });
    m_letter = makeButton(m_theme, QStringLiteral("detailLetter"), tr("Thank-you letter…"), Variant::Normal, Icon::Heart);
    connect(m_letter, &QPushButton::clicked, this, [this] { Q_EMIT letterChosen(gift()); });
    auto *jar = makeButton(m_theme, QStringLiteral("detailJar"), tr("Open the jar"), Variant::Quiet, Icon::Jars);
    connect(jar, &QPushButton::clicked, this, [this] { Q_EMIT jarChosen(m_row.gift.donation.campaign); });
    column->addWidget(m_receipt);
    column->addWidget(m_letter);
    column->addWidget(jar);
    column->addStretch(1);
}

void GiftDetail::setGift(const replica::BookRow &row)
{
    const bool other = row.gift.donation.id != gift();
    if (other) {
        keepNote();
        m_failure->clear();
    }
    const bool typing = !other && m_note->hasFocus();
    m_row = row;
    m_showing = true;
    if (!typing)
        m_note->setPlainText(row.review.note);
    m_showing = false;
    showFacts();
}

void GiftDetail::showFacts()
{
    const replica::GiftRow &gift = m_row.gift;
    m_amount->setText(words::money(gift.donation.amount, m_currency));
    QString donor = shownName(gift).name;
    if (!gift.donation.donorEmail.isEmpty())
        donor += u'\n' + gift.donation.donorEmail;
    m_donor->setText(donor);
    m_hidden->setVisible(shownName(gift).hidden);
    QStringList facts{words::dateTime(gift.donation.donated), gift.jarTitle,
        tr("for %1 · %2").arg(gift.childName, words::category(m_row.category)),
        tr("came by: %1").arg(channelWord(m_row.channel)), tr("state: %1").arg(giftState(gift.state))};
    if (!m_row.review.reviewed.isNull())
        facts << tr("reviewed %1").arg(words::ago(m_row.review.reviewed, m_clock.now()));
    if (m_row.receipt != 0)
        facts << tr("receipt no. %1").arg(m_row.receipt);
    m_facts->setText(facts.join(u'\n'));
    m_comment->setText(gift.donation.comment.isEmpty() ? QString{} : tr("“%1”").arg(gift.donation.comment));
    m_comment->setVisible(!gift.donation.comment.isEmpty());
    m_changed->clear();
    m_seen->setVisible(m_row.changedSince.has_value());
    if (m_row.changedSince) {
        const replica::SeenGift &seen = *m_row.changedSince;
        QStringList lines{tr("The server changed this gift after you reviewed it.")};
        const auto both = [&lines](const QString &what, const QString &then, const QString &now) {
            const auto shown = [](const QString &text) {
                constexpr qsizetype most = 60; // enough to know it by
                return text.isEmpty() ? tr("empty") : text.size() > most ? text.left(most).trimmed() + u'…' : text;
            };
            if (then != now)
                lines << tr("%1: was %2, is %3").arg(what, shown(then), shown(now));
        };
        both(tr("Amount"), words::money(seen.amount, m_currency), words::money(gift.donation.amount, m_currency));
        both(tr("From"), seen.donor, gift.donation.donorName);
        both(tr("Comment"), seen.comment, gift.donation.comment);
        m_changed->setMessage(Tone::Warn, lines.join(u'\n'));
    }
    const bool named = !gift.donation.id.isProvisional();
    m_early->setVisible(!named);
    for (QWidget *control : std::initializer_list<QWidget *>{m_reviewed, m_thanks, m_note, m_receipt, m_letter})
        control->setEnabled(named);
    const bool reviewed = !m_row.review.reviewed.isNull();
    m_reviewed->setText(reviewed ? tr("Reviewed – take back") : tr("Mark as reviewed"));
    m_reviewed->setAccessibleName(m_reviewed->text());
    m_reviewed->setIcon(reviewed ? QIcon{} : m_theme.icon(Icon::Check, Token::Ink)); // long words need its room
    m_reviewed->setVisible(!m_row.changedSince); // then it is asked above
    m_thanks->setCurrentIndex(int(m_row.review.thanks));
    m_receipt->setText(m_row.receipt == 0 ? tr("Receipt…") : tr("Receipt no. %1 again…").arg(m_row.receipt));
}

void GiftDetail::edit(const ReviewEdit &change, const QString &label)
{
    m_failure->clear();
    m_commands.noteGifts({gift()}, change, label, this, [this](const Result<bool, Refusal> &done) {
        if (!done)
            m_failure->setMessage(Tone::Bad, sentenceFor(done.error()));
    });
}

void GiftDetail::keepNote()
{
    const QString note = m_note->toPlainText().trimmed();
    if (m_showing || gift().isNull() || gift().isProvisional() || note == m_row.review.note)
        return;
    m_row.review.note = note;
    edit({{}, {}, note}, QStringLiteral("note"));
}

bool GiftDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        keepNote();
    return QWidget::eventFilter(watched, event);
}

}
