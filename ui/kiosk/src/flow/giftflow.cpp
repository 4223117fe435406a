#include "flow/giftflow.h"

#include "domain/rules.h"
#include "printing/printqueue.h"
#include "printing/receiptpage.h"
#include "screens/amountscreen.h"
#include "screens/checkscreen.h"
#include "screens/jarsscreen.h"
#include "screens/thanksscreen.h"
#include "screens/typescreen.h"
#include "screens/whoscreen.h"
#include "ui/words.h"

namespace dreamjar::kiosk {

using station::GiveTrouble;

namespace {

QString wordsFor(GiveTrouble trouble)
{
    switch (trouble) {
    case GiveTrouble::JarClosed:
        return GiftFlow::tr("This jar has just closed. Nothing was given. Please go back and choose another one.");
    case GiveTrouble::Amount:
        return GiftFlow::tr("This amount cannot be given here. Please go back and choose another one.");
    case GiveTrouble::Name:
        return GiftFlow::tr("Something is not right with the name. Please go back and look at it.");
    case GiveTrouble::Email:
        return GiftFlow::tr("Something is not right with the e-mail address. Please go back and look at it.");
    case GiveTrouble::Comment:
        return GiftFlow::tr("Something is not right with the words. Please go back and look at them.");
    case GiveTrouble::Disk:
        return GiftFlow::tr("Your gift could not be kept, so nothing was given. Please tell the staff.");
    case GiveTrouble::Resting:
        return GiftFlow::tr("This station takes no gifts now. Nothing was given.");
    }
    return {};
}

}

GiftFlow::GiftFlow(station::Desk &desk, ui::PictureShelf &pictures, PrintQueue &printing,
    std::function<station::Paper()> paper, std::function<Look(qreal)> look, QObject *parent)
    : QObject(parent), m_desk(desk), m_pictures(pictures), m_printing(printing), m_paper(std::move(paper)),
      m_look(std::move(look))
{
}

bool GiftFlow::hasOneJar() const
{
    return m_desk.jars().size() == 1;
}

void GiftFlow::begin()
{
    ++m_donor;
    m_session = {};
    m_thanks.reset();
    m_jarBefore.reset();
    m_giving = false;
    if (hasOneJar()) {
        m_session.gift.jar = m_desk.jars().constFirst().id;
        go(Step::Amount);
    } else {
        go(Step::Jar);
    }
}

void GiftFlow::showAgain()
{
    keepTyped();
    go(m_step);
}

void GiftFlow::go(Step step)
{
    m_step = step;
    QWidget *screen = make();
    m_screen = screen;
    Q_EMIT screenMade(screen);
}

void GiftFlow::goBack()
{
    keepTyped();
    switch (m_step) {
    case Step::Jar:
    case Step::Thanks:
        break;
    case Step::Amount:
        if (hasOneJar())
            Q_EMIT ended();
        else
            go(Step::Jar);
        break;
    case Step::Who:
        go(Step::Amount);
        break;
    case Step::Name:
        go(Step::Who);
        break;
    case Step::Email:
        go(Step::Name);
        break;
    case Step::Comment:
        go(Step::Email);
        break;
    case Step::Check:
        go(m_session.tellsName ? Step::Comment : Step::Who);
        break;
    }
}

void GiftFlow::largerText()
{
    qreal next = Look::textSizes[0];
    for (const qreal size : Look::textSizes) {
        if (size > m_session.textSize) {
            next = size;
            break;
        }
    }
    m_session.textSize = next;
    showAgain();
}

/// What stands in a field when the screen goes, so that going back or a larger text loses nothing.
void GiftFlow::keepTyped()
{
    const auto *screen = qobject_cast<TypeScreen *>(m_screen.data());
    if (!screen)
        return;
    const QString text = screen->field()->text();
    if (m_step == Step::Name)
        m_session.gift.name = text;
    else if (m_step == Step::Email)
        m_session.gift.email = text;
    else if (m_step == Step::Comment)
        m_session.gift.comment = text;
}

QWidget *GiftFlow::make()
{
    const Look look = m_look(m_session.textSize);
    Screen *screen = nullptr;
    switch (m_step) {
    case Step::Jar: {
        auto *jars = new JarsScreen(look, m_desk, m_pictures);
        connect(jars, &JarsScreen::jarChosen, this, [this](CampaignId jar) {
            m_session.gift.jar = jar;
            go(Step::Amount);
        });
        screen = jars;
        break;
    }
    case Step::Amount: {
        auto *amount = new AmountScreen(look, m_desk, m_session.gift.amount);
        connect(amount, &AmountScreen::amountChosen, this, [this](Money chosen) {
            m_session.gift.amount = chosen;
            go(Step::Who);
        });
        screen = amount;
        break;
    }
    case Step::Who: {
        auto *who = new WhoScreen(look, m_desk);
        connect(who, &WhoScreen::chosen, this, [this](bool tellsName, bool hidden) {
            m_session.tellsName = tellsName;
            m_session.gift.visibility = hidden ? Visibility::Anonymous : Visibility::Shown;
            if (!tellsName)
                m_session.gift.name = m_session.gift.email = m_session.gift.comment = QString();
            go(tellsName ? Step::Name : Step::Check);
        });
        screen = who;
        break;
    }
    case Step::Name:
    case Step::Email:
    case Step::Comment:
        return makeTyping();
    case Step::Check: {
        auto *check = new CheckScreen(look, m_desk, m_session.gift);
        connect(check, &CheckScreen::confirmed, this, &GiftFlow::give);
        screen = check;
        break;
    }
    case Step::Thanks:
        return makeThanks();
    }
    if (!m_session.gift.amount.isZero() && m_step > Step::Amount)
        screen->setAmount(ui::words::money(m_session.gift.amount, m_desk.currency(), look.locale()));
    connect(screen, &Screen::backChosen, this, &GiftFlow::goBack);
    connect(screen, &Screen::startOverChosen, this, &GiftFlow::ended);
    connect(screen, &Screen::textSizeChosen, this, &GiftFlow::largerText);
    return screen;
}

QWidget *GiftFlow::makeTyping()
{
    const Look look = m_look(m_session.textSize);
    TypeScreen::Asked asked;
    QString *kept = nullptr;
    Step next = Step::Check;
    switch (m_step) {
    case Step::Name:
        asked = {QStringLiteral("nameScreen"), tr("Your name"), TouchField::Kind::Name, limits::donorName, m_session.gift.name, {},
            [](const QString &text) {
                if (text.trimmed().isEmpty())
                    return tr("Please type your name, or go back to give without one.");
                return checkText(Field::DonorName, text).isEmpty() ? QString() : tr("Please use letters only.");
            }};
        kept = &m_session.gift.name;
        next = Step::Email;
        break;
    case Step::Email:
        // A gift has no field for the wish. So where an address may be left out, it is asked for this alone (docs/KIOSK.md).
        asked = {QStringLiteral("emailScreen"),
            m_desk.wantsDetails() ? tr("Your e-mail address") : tr("Your e-mail address, for the receipt"), TouchField::Kind::Email,
            limits::email, m_session.gift.email, m_desk.wantsDetails() ? QString() : tr("No e-mail"),
            [](const QString &text) {
                return text.trimmed().isEmpty() || !checkText(Field::DonorEmail, text.trimmed()).isEmpty()
                    ? tr("This does not look like an address.")
                    : QString();
            }};
        kept = &m_session.gift.email;
        next = Step::Comment;
        break;
    case Step::Jar:
    case Step::Amount:
    case Step::Who:
    case Step::Check:
    case Step::Thanks:
    case Step::Comment:
        asked = {QStringLiteral("commentScreen"), tr("A few words for the child"), TouchField::Kind::Comment, limits::comment,
            m_session.gift.comment, tr("No words"), [](const QString &text) {
                return text.trimmed().isEmpty() || checkText(Field::Comment, text).isEmpty()
                    ? QString()
                    : tr("Please use letters only.");
            }};
        kept = &m_session.gift.comment;
        break;
    }
    auto *screen = new TypeScreen(look, asked);
    screen->setAmount(ui::words::money(m_session.gift.amount, m_desk.currency(), look.locale()));
    connect(screen, &TypeScreen::typed, this, [this, kept, next](const QString &text) {
        *kept = text.trimmed();
        go(next);
    });
    connect(screen, &TypeScreen::skipped, this, [this, kept, next] {
        kept->clear();
        go(next);
    });
    connect(screen, &Screen::backChosen, this, &GiftFlow::goBack);
    connect(screen, &Screen::startOverChosen, this, &GiftFlow::ended);
    connect(screen, &Screen::textSizeChosen, this, &GiftFlow::largerText);
    return screen;
}

QWidget *GiftFlow::makeThanks()
{
    const Look look = m_look(m_session.textSize);
    auto *screen = new ThanksScreen(look, *m_thanks, ui::words::money(m_thanks->amount, m_desk.currency(), look.locale()),
        m_paper() != station::Paper::None);
    if (m_jarBefore)
        screen->raiseJar(*m_jarBefore);
    if (m_session.mailsReceipt)
        screen->promiseMail();
    connect(screen, &ThanksScreen::finished, this, &GiftFlow::ended);
    connect(screen, &ThanksScreen::printChosen, this, &GiftFlow::print);
    return screen;
}

/// As it stands there before the gift.
void GiftFlow::noteJar()
{
    m_jarBefore.reset();
    for (const station::Jar &jar : m_desk.jars()) {
        if (jar.id == m_session.gift.jar)
            m_jarBefore = jar;
    }
}

void GiftFlow::give()
{
    if (std::exchange(m_giving, true))
        return; // a second touch of the same button
    noteJar();
    m_desk.give(m_session.gift, this, [this, donor = m_donor](const Result<station::Thanks, GiveTrouble> &given) {
        if (donor != m_donor)
            return;
        m_giving = false;
        if (given) {
            m_thanks = *given;
            m_session.mailsReceipt = !m_desk.wantsDetails() && !m_session.gift.email.isEmpty();
            // Nothing of what was typed is needed any more.
            m_session.gift = {};
            if (m_step == Step::Check)
                go(Step::Thanks);
            return;
        }
        if (auto *check = qobject_cast<CheckScreen *>(m_screen.data()))
            check->complain(wordsFor(given.error()));
    });
}

void GiftFlow::print()
{
    const station::Paper paper = m_paper();
    const Look look = m_look(m_session.textSize);
    auto *screen = qobject_cast<ThanksScreen *>(m_screen.data());
    if (screen)
        screen->showPrinting(tr("Printing…"));
    m_printing.print(
        paper, {},
        [this, look](QPagedPaintDevice &device) {
            paintReceipt(device, *m_thanks, ui::words::money(m_thanks->amount, m_desk.currency(), look.locale()),
                m_desk.profile().zone(), look.locale());
        },
        screen, [screen](bool well) {
            screen->showPrinting(well ? tr("Your receipt is printed.")
                                      : tr("The printer does not answer. The QR code is your receipt, too."));
        });
}

}
