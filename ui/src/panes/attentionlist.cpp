#include "attentionlist.h"

#include "items/childlistmodel.h"
#include "onceonly.h"
#include "rowwords.h"
#include "ui/widgets/message.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int mostMessages = 4;
constexpr int daysBefore = 30; // the 16th birthday
}

AttentionList::AttentionList(const Theme &theme, const items::Source &source, sync::Commands &commands,
    sync::States &states, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_commands(commands), m_states(states), m_clock(clock),
      m_children(new items::ChildListModel{source, this})
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    for (int i = 0; i < mostMessages; ++i) {
        auto *message = new InlineMessage(theme);
        message->setObjectName(QStringLiteral("attentionMessage"));
        m_messages << message;
        column->addWidget(message);
    }
    connect(m_children, &items::ChildListModel::refreshed, this, &AttentionList::showNotices);
    connect(&m_states, &sync::States::syncChanged, this, &AttentionList::showNotices);
    connect(&m_states, &sync::States::accountChanged, this, &AttentionList::showNotices);
    m_children->load();
    showNotices();
}

void AttentionList::setJars(const QList<replica::JarRow> &jars)
{
    m_jars = jars;
    for (const replica::JarRow &row : m_jars) {
        if (row.campaign.isOpen && row.campaign.isFull())
            lookUp(row.campaign);
    }
    showNotices();
}

/// Asked again each time, because the answer may have been given on the jar's page meanwhile.
void AttentionList::lookUp(const Campaign &full)
{
    const QString question = OnceOnly::goalQuestion(full);
    OnceOnly{m_commands}.whether(question, this, [this, question](bool isNew) {
        if (isNew)
            m_open.insert(question);
        else
            m_open.remove(question);
        showNotices();
    });
}

void AttentionList::addEntries(QList<Notice> &notices)
{
    const sync::SyncState &sync = m_states.sync();
    if (sync.needsPerson > 0) {
        notices.append({Tone::Bad,
            sync.needsPerson == 1 ? tr("One thing could not be settled with the server and needs your decision.")
                                  : tr("%n things could not be settled with the server and need your decision.",
                                      nullptr, sync.needsPerson),
            sync.needsPerson == 1 ? tr("Look at it") : tr("Look at them"), [this] { Q_EMIT giftsChosen(); }});
    }
    if (sync.waiting > 0 && sync.activity == sync::Activity::Offline) {
        notices.append({Tone::Warn,
            sync.waiting == 1 ? tr("One thing waits here until the server can be reached. It goes by itself.")
                              : tr("%n things wait here until the server can be reached. They go by themselves.",
                                  nullptr, sync.waiting),
            tr("Look at them"), [this] { Q_EMIT giftsChosen(); }});
    }
}

void AttentionList::addJars(QList<Notice> &notices)
{
    for (const replica::JarRow &row : m_jars) {
        const Campaign &jar = row.campaign;
        const auto look = [this, id = jar.id] { Q_EMIT jarChosen(id); };
        if (jar.isOpen && jar.isFull() && m_open.contains(OnceOnly::goalQuestion(jar)))
            notices.append({Tone::Good, tr("%1's jar “%2” is full! What shall happen now?").arg(jar.childName, jar.title),
                tr("Decide"), look});
        else if (hasEndedButIsOpen(jar, m_clock.now()))
            notices.append({Tone::Warn,
                tr("The last day of “%1” has passed. It still accepts gifts until you close it.").arg(jar.title),
                tr("Look at it"), look});
    }
}

void AttentionList::addBirthdays(QList<Notice> &notices)
{
    const QDate today = m_clock.now().dateIn(QTimeZone::systemTimeZone());
    for (const replica::ChildRow &row : m_children->rows()) {
        const QDate born = row.child.dateOfBirth;
        if (!born.isValid() || !isUnderSixteen(born, today) || isUnderSixteen(born, today.addDays(daysBefore)))
            continue;
        notices.append({Tone::Muted,
            tr("%1 turns 16 on %2. From that day no new jar can be started; open ones go on until you close them.")
                .arg(row.child.firstName(), words::date(born.addYears(16))),
            tr("Look at the children"), [this] { Q_EMIT childrenChosen(); }});
    }
}

void AttentionList::showNotices()
{
    QList<Notice> notices;
    addEntries(notices);
    addJars(notices);
    addBirthdays(notices);
    if (m_states.account().keeping == sync::AccountState::Keeping::ThisSession)
        notices.append(
            {Tone::Muted, tr("This computer has no keyring: you are signed in until you close DreamJar."), {}, {}});
    for (int i = 0; i < m_messages.size(); ++i) {
        InlineMessage *message = m_messages[i];
        message->disconnect(this);
        if (i >= notices.size()) {
            message->clear();
            continue;
        }
        message->setMessage(notices[i].tone, notices[i].text, notices[i].verb);
        if (notices[i].act)
            connect(message, &InlineMessage::actionTriggered, this, notices[i].act);
    }
    setVisible(!notices.isEmpty());
}

}
