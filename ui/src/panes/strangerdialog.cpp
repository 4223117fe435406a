#include "strangerdialog.h"

#include "formhelp.h"
#include "giftline.h"
#include "rowwords.h"
#include "ui/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"
#include "widgets/plainscroll.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {

constexpr int shownGifts = 30;

/// A public gift as a row has it: the name is what strangers may see, and there is no more.
replica::GiftRow strangersRow(const Donation &gift)
{
    replica::GiftRow row;
    row.donation = gift;
    row.publicName = gift.donorName;
    return row;
}

}

StrangerDialog::StrangerDialog(const Theme &theme, const Own &own, sync::Commands &commands, PictureShelf *pictures,
    const QString &currency, Instant now, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_pictures(pictures), m_currency(currency), m_now(now)
{
    setObjectName(QStringLiteral("strangerDialog"));
    setWindowTitle(tr("See as a stranger"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(QSize{920, 640}.boundedTo(parent->window()->size() - QSize{48, 48}));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(makeLabel(windowTitle(), FontRole::Title));
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("strangerMessage"));
    column->addWidget(m_message);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::l);
    column->addLayout(sides, 1);
    const auto add = [&](const char *name, const QString &title, const QString &note) {
        auto *scroll = new PlainScroll{QLatin1String(name)};
        scroll->setAccessibleName(title);
        scroll->setFocusPolicy(Qt::StrongFocus); // there is nothing in it to go to
        auto *body = new QWidget;
        body->setObjectName(QStringLiteral("pageBody"));
        auto *side = new QVBoxLayout(body);
        side->setContentsMargins(0, 0, space::xs, 0);
        side->setSpacing(space::s);
        side->addWidget(makeLabel(title, FontRole::CardTitle));
        side->addWidget(makeSentence(note, Tone::Muted, FontRole::Caption));
        scroll->hold(*body);
        sides->addWidget(scroll, 1);
        return side;
    };
    m_stranger = add("strangersSide", tr("Everybody"), tr("Asked of the server just now, without your account."));
    m_owner = add("ownersSide", tr("Only you"), tr("With real names and addresses."));
    fill(m_owner, own.jar, own.gifts);

    QPushButton *done = makeButton(m_theme, QStringLiteral("strangerDoneButton"), tr("Done"), Variant::Primary);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(done, 0, Qt::AlignTrailing);
    commands.lookAsStranger(own.jar.campaign.id, this, [this](const Result<sync::StrangersView, Refusal> &seen) {
        if (seen) {
            showAnswer(*seen);
            return;
        }
        m_stranger->addStretch(1);
        m_message->setMessage(Tone::Warn,
            seen.error().reason == Reason::Offline
                ? tr("The server cannot be reached, so nobody can say what it shows to strangers right now.")
                : seen.error().reason == Reason::NotFound
                ? tr("To a stranger the server says that there is no such jar.")
                : sentenceFor(seen.error()));
    });
}

void StrangerDialog::showAnswer(const sync::StrangersView &seen)
{
    replica::JarRow row;
    row.campaign = seen.campaign;
    QList<replica::GiftRow> gifts;
    for (const Donation &gift : seen.gifts)
        gifts << strangersRow(gift);
    fill(m_stranger, row, gifts);
}

void StrangerDialog::fill(QVBoxLayout *side, const replica::JarRow &row, const QList<replica::GiftRow> &gifts)
{
    const Campaign &jar = row.campaign;
    auto *banner = new Banner(m_theme);
    banner->setFixedHeight(110);
    banner->setBanner(bannerOf(jar, m_pictures));
    side->addWidget(banner);
    side->addWidget(makeSentence(jar.title, Tone::Normal, FontRole::LeadStrong));
    side->addWidget(makeSentence(tr("%1 · %2 · since %3", "by whom, category, day")
                                     .arg(words::byChild(jar.childName), words::category(jar.category),
                                         words::date(jar.created.dateIn(QTimeZone::systemTimeZone())))));
    auto *bar = new ProgressBar(m_theme);
    bar->setFill(confirmedShare(row), waitingShare(row));
    side->addWidget(bar);
    side->addWidget(makeSentence(tr("%1 · %2 · %3", "percentage, raised of goal, time left")
                                     .arg(percentageOf(row), words::raisedOf(row.total(), jar.goal, m_currency),
                                         jarTimeLeft(jar, m_now)),
        Tone::Normal));
    side->addWidget(makeSentence(jar.description, Tone::Normal));
    side->addWidget(makeLabel(words::gifts(giftCount(row)), FontRole::CardTitle));
    for (const replica::GiftRow &gift : gifts.mid(0, shownGifts)) {
        auto *line = new GiftLine(m_theme, GiftLine::About::Comment);
        line->setGift(gift, m_currency, m_now);
        side->addWidget(line);
    }
    side->addStretch(1);
}

}
