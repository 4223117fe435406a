#include "clashdialog.h"

#include "formhelp.h"
#include "ui/errortext.h"
#include "ui/widgets/card.h"
#include "widgets/plainscroll.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

namespace dreamjar::ui {

ClashDialog::ClashDialog(const Theme &theme, const replica::OutboxRow &row, sync::Commands &commands,
    const QString &currency, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_row(row), m_commands(commands)
{
    setObjectName(QStringLiteral("clashDialog"));
    setWindowTitle(tr("Two changes of “%1”").arg(row.subject));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(760, 540);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeSentence(windowTitle(), Tone::Normal, FontRole::Title));
    column->addWidget(makeSentence(
        tr("You changed it here, and meanwhile it was changed on the server, maybe by you on another computer. Nothing "
           "was overwritten, and everything else goes on syncing. Choose what shall hold."),
        Tone::Normal));
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("clashMessage"));
    column->addWidget(m_message);

    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("pageBody"));
    auto *fields = new QVBoxLayout(body);
    fields->setContentsMargins(0, 0, space::xs, 0);
    fields->setSpacing(space::s);
    for (const ClashField &field : clashFields(*row.clash, currency))
        fields->addWidget(makeField(field));
    fields->addStretch(1);
    auto *scroll = new PlainScroll{QStringLiteral("clashScroll")};
    scroll->setAccessibleName(tr("The fields that were changed"));
    scroll->hold(*body);
    column->addWidget(scroll, 1);

    QPushButton *later = makeButton(m_theme, QStringLiteral("clashLaterButton"), tr("Decide later"));
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    m_done = makeButton(m_theme, QStringLiteral("clashDoneButton"), {}, Variant::Primary);
    connect(m_done, &QPushButton::clicked, this, &ClashDialog::settle);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    buttons->addStretch(1);
    buttons->addWidget(later);
    buttons->addWidget(m_done);
    column->addLayout(buttons);
    nameButton();
}

QWidget *ClashDialog::makeField(const ClashField &row)
{
    auto *card = new Card(m_theme);
    card->setObjectName(QStringLiteral("clashField"));
    card->column()->addWidget(makeLabel(row.title, FontRole::BodyStrong));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xxs);
    const auto place = [&](int at, QWidget *head, const QString &value, Tone tone) {
        QLabel *words = makeSentence(value, tone);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(head, 0, at);
        grid->addWidget(words, 1, at, Qt::AlignTop);
        grid->setColumnStretch(at, 1);
    };
    const auto choice = [&](const QString &name, const QString &word, const QString &value) {
        auto *button = new QRadioButton(word);
        button->setObjectName(name.arg(int(row.field)));
        button->setAccessibleName(tr("%1, %2: %3", "field, whose, value").arg(row.title, word, value));
        connect(button, &QRadioButton::toggled, this, &ClashDialog::nameButton);
        return button;
    };
    const Choice made{choice(QStringLiteral("clashMine_%1"), tr("Mine"), row.mine),
        choice(QStringLiteral("clashTheirs_%1"), tr("On the server"), row.theirs)};
    m_choices.insert(row.field, made);
    place(0, makeLabel(tr("Before"), FontRole::Body, Tone::Muted), row.base, Tone::Muted);
    place(1, made.mine, row.mine, Tone::Normal);
    place(2, made.theirs, row.theirs, Tone::Normal);
    made.mine->setChecked(!row.collides); // where both changed it, the person says
    card->column()->addLayout(grid);
    return card;
}

bool ClashDialog::allChosen() const
{
    return std::all_of(m_choices.begin(), m_choices.end(),
        [](const Choice &choice) { return choice.mine->isChecked() || choice.theirs->isChecked(); });
}

QSet<Field> ClashDialog::mine() const
{
    QSet<Field> fields;
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it) {
        if (it->mine->isChecked())
            fields.insert(it.key());
    }
    return fields;
}

void ClashDialog::nameButton()
{
    if (!m_done)
        return; // still being built
    m_done->setEnabled(allChosen());
    m_done->setText(mine().isEmpty() ? tr("Keep what is on the server") : tr("Send this"));
    m_done->setAccessibleName(m_done->text());
}

void ClashDialog::settle()
{
    m_done->setEnabled(false);
    const QSet<Field> wanted = mine();
    const auto then = [this](const Result<bool, Refusal> &answer) { leaveOld(answer); };
    if (wanted.isEmpty())
        leaveOld(true);
    else if (const auto *jar = std::get_if<replica::JarClash>(&*m_row.clash))
        m_commands.changeCampaign(jar->theirs, merged(*jar, wanted), this, then);
    else if (const auto *child = std::get_if<replica::ChildClash>(&*m_row.clash))
        m_commands.changeChild(child->theirs, merged(*child, wanted), this, then);
}

/// Only when the new change is safe the old one goes; a crash in between leaves one too many, never one too few.
void ClashDialog::leaveOld(const Result<bool, Refusal> &answer)
{
    const auto fail = [this](const Refusal &why) {
        m_message->setMessage(Tone::Bad, sentenceFor(why));
        nameButton();
    };
    if (!answer) {
        fail(answer.error());
        return;
    }
    m_commands.cancel(m_row.entry, this, [this, fail](const Result<bool, Refusal> &gone) {
        if (gone)
            accept();
        else
            fail(gone.error());
    });
}

}
