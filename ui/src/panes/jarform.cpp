#include "ui/panes/jarform.h"

#include "dateedit.h"
#include "domain/rules.h"
#include "domain/text.h"
#include "formhelp.h"
#include "jarchoices.h"
#include "items/childlistmodel.h"
#include "jardraft.h"
#include "picturepicker.h"
#include "rowwords.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/jarcard.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int keepEvery = 2'000; // milliseconds (PRODUCT A11)
constexpr int suggestedDays = 30;
}

JarForm::JarForm(const Theme &theme, items::ChildListModel &children, sync::Commands &commands, sync::States &states,
    const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_children(children), m_commands(commands), m_states(states), m_clock(clock)
{
    setObjectName(QStringLiteral("jarForm"));
    build();
    layOut();
    watch();
    connect(&m_children, &items::ChildListModel::refreshed, this, &JarForm::showChildren);
    m_keep.setInterval(keepEvery);
    connect(&m_keep, &QTimer::timeout, this, &JarForm::keepDraft);
}

void JarForm::watch()
{
    connect(m_page, &PageScaffold::backRequested, this, [this] {
        keepDraft();
        m_keep.stop();
        Q_EMIT cancelled();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_keep.stop();
        m_commands.keepDraft(draftKey(), {}); // given up on purpose
        Q_EMIT cancelled();
    });
    connect(m_save, &QPushButton::clicked, this, &JarForm::save);
    for (QLineEdit *line : {m_title, static_cast<QLineEdit *>(m_goal)})
        connect(line, &QLineEdit::returnPressed, this, &JarForm::save);
    connect(m_picture, &PicturePicker::submitted, this, &JarForm::save);
    connect(m_picture, &PicturePicker::changed, this, [this] {
        m_pictureRow->clearError();
        preview();
    });
    connect(m_picture, &PicturePicker::refused, m_pictureRow, &FieldRow::setError);
    connect(m_publish, &QCheckBox::toggled, this, [this](bool publish) {
        m_unlisted->setVisible(!publish);
        nameSave();
    });
    connect(m_title, &QLineEdit::textChanged, this, &JarForm::preview);
    connect(m_category, &QComboBox::currentIndexChanged, this, &JarForm::preview);
    connect(m_child, &QComboBox::currentIndexChanged, this, &JarForm::preview);
    connect(m_goal, &AmountEdit::amountChanged, this, &JarForm::preview);
    connect(m_hasDeadline, &QCheckBox::toggled, this, [this](bool has) {
        if (has && !m_deadline->chosen())
            m_deadline->setChosen(today().addDays(suggestedDays));
        m_deadlineRow->setVisible(has);
        describeDeadline();
    });
    connect(m_deadline, &DateEdit::chosenChanged, this, &JarForm::describeDeadline);
    connect(m_reach, &QComboBox::currentIndexChanged, this, &JarForm::describeReach);
    connect(m_goal, &AmountEdit::refused, this, [this] {
        m_errors->show(Violations{{Field::Goal, Rule::Integer, 0, {}, {}}});
    });
    connect(m_draft, &InlineMessage::actionTriggered, this, [this] {
        if (const auto kept = jarDraftFrom(m_offered)) {
            m_wantedChild = kept->child;
            showChildren();
            show(kept->draft);
        }
        m_draft->clear();
    });
    connect(m_draft, &InlineMessage::dismissed, this, [this] { m_commands.keepDraft(draftKey(), {}); });

    m_errors->watch(Field::Name, m_childRow, [this]() -> Violations {
        return m_base || m_child->currentIndex() >= 0
            ? Violations{}
            : Violations{{Field::Name, Rule::Choice, 0, {}, tr("Please choose a child.")}};
    });
    m_errors->watch(Field::Title, m_titleRow, [this] { return checkText(Field::Title, m_title->text()); });
    m_errors->watch(Field::Description, m_descriptionRow,
        [this] { return checkText(Field::Description, m_description->toPlainText()); });
    m_errors->watch(Field::Goal, m_goalRow, [this]() -> Violations {
        const auto goal = m_goal->amount();
        return goal ? checkGoal(*goal) : Violations{{Field::Goal, Rule::Required, 0, {}, {}}};
    });
    m_errors->watch(Field::Category, m_categoryRow, [this]() -> Violations {
        return m_category->currentIndex() >= 0 ? Violations{}
                                               : Violations{{Field::Category, Rule::Required, 0, {}, {}}};
    });
    m_errors->watch(Field::Image, m_pictureRow, [this] { return checkText(Field::Image, m_picture->url()); });
    m_errors->watch(Field::SuggestedAmounts, m_amountsRow, [this]() -> Violations {
        const auto amounts = amountsFromTyped(m_amounts->text());
        return amounts ? checkSuggestedAmounts(*amounts)
                       : Violations{{Field::SuggestedAmounts, Rule::FourToSix, 0, {}, {}}};
    });
    m_errors->watch(Field::Visibility, m_reachRow);
    m_errors->watch(Field::Deadline, m_deadlineRow, [this]() -> Violations {
        const bool past = m_reopening && m_hasDeadline->isChecked() && m_deadline->chosen().value_or(today()) < today();
        return past ? Violations{{Field::Deadline, Rule::Date, 0, {},
                   tr("Please choose a day that is still to come, or take it away.")}}
                    : Violations{};
    });
}

void JarForm::startNew(ChildId child)
{
    m_base.reset();
    m_reopening = false;
    m_wantedChild = child;
    m_page->setTitle(tr("A new jar"));
    m_page->setSubtitle(tr("Strangers see everything here, and the child's first name."));
    m_childRow->show();
    m_publish->setChecked(false);
    offerPublishing(true);
    showChildren();
    show({});
    m_category->setCurrentIndex(-1);
    m_goal->setAmount({});
    start();
}

void JarForm::startEdit(const Campaign &jar)
{
    m_base = jar;
    m_reopening = false;
    m_page->setTitle(tr("Edit this jar"));
    m_page->setSubtitle(tr("For %1").arg(jar.childName));
    m_childRow->hide();
    offerPublishing(false);
    show(draftOf(jar));
    start();
}

void JarForm::startReopen(const Campaign &jar)
{
    startEdit(jar);
    m_reopening = true;
    m_page->setTitle(tr("Open this jar again"));
    m_message->setMessage(Tone::Warn, tr("Its last day has passed. Choose a new one, or take it away."));
    m_deadline->setFocus();
}

void JarForm::start()
{
    m_errors->clear();
    m_draft->clear();
    m_offered.clear();
    m_started = typed();
    m_kept = toText({ChildId{}, m_started});
    setBusy(false);
    (m_childRow->isVisibleTo(this) && m_child->currentIndex() < 0 && m_child->count() > 0
            ? static_cast<QWidget *>(m_child)
            : m_title)
        ->setFocus();
    // The form begins at its top, also when it is laid out only after this.
    QTimer::singleShot(0, this, [this] { m_page->scrollArea()->verticalScrollBar()->setValue(0); });
    m_commands.findDraft(draftKey(), this, [this, key = draftKey()](const std::optional<QByteArray> &text) {
        if (text && key == draftKey())
            offerDraft(*text);
    });
    m_keep.start();
}

void JarForm::offerDraft(const QByteArray &text)
{
    const auto kept = jarDraftFrom(text);
    if (!kept || kept->draft == m_started || typed() != m_started)
        return;
    m_offered = text;
    const QString title = kept->draft.title.simplified();
    m_draft->setMessage(Tone::Primary,
        title.isEmpty() ? tr("You were writing a jar and did not finish it.")
                        : tr("You were writing “%1” and did not finish it.").arg(title),
        tr("Go on with it"));
}

QString JarForm::draftKey() const
{
    return m_base ? QStringLiteral("jar:%1").arg(m_base->id.value()) : QStringLiteral("jar:new");
}

void JarForm::keepDraft()
{
    if (m_busy || !isVisible())
        return;
    const CampaignDraft now = typed();
    const bool untouched = now == m_started;
    const QByteArray text = toText({m_child->currentData().value<ChildId>(), now});
    if (untouched || text == m_kept)
        return;
    m_kept = text;
    m_commands.keepDraft(draftKey(), text);
}

void JarForm::showChildren()
{
    const ChildId wanted = m_wantedChild.isNull() ? m_child->currentData().value<ChildId>() : m_wantedChild;
    const QSignalBlocker quiet{m_child};
    m_child->clear();
    int place = -1;
    for (const replica::ChildRow &row : m_children.rows()) {
        if (!isUnderSixteen(row.child.dateOfBirth, today()))
            continue;
        if (row.child.id == wanted)
            place = m_child->count();
        m_child->addItem(row.child.name, QVariant::fromValue(row.child.id));
    }
    m_child->setCurrentIndex(m_child->count() == 1 ? 0 : place);
    if (m_child->currentIndex() >= 0)
        m_childRow->clearError();
}

void JarForm::show(const CampaignDraft &draft)
{
    m_goal->setCurrency(m_states.server().currency);
    m_title->setText(draft.title);
    m_description->setPlainText(draft.description);
    m_goal->setAmount(draft.goal.isZero() ? std::nullopt : std::optional{draft.goal});
    m_category->setCurrentIndex(m_category->findData(int(draft.category)));
    m_picture->setUrl(draft.image);
    m_amounts->setText(amountsToType(draft.suggestedAmounts));
    m_reach->setCurrentIndex(m_reach->findData(int(draft.reach)));
    describeReach();
    for (FieldRow *row : {m_amountsRow, m_reachRow})
        row->setVisible(!m_states.server().plain); // it would not listen
    const bool hasDeadline = draft.hasDeadline && draft.deadline;
    m_deadline->setNone(today().addDays(suggestedDays));
    if (hasDeadline)
        m_deadline->setChosen(draft.deadline->dateIn(QTimeZone::systemTimeZone()));
    m_hasDeadline->setChecked(hasDeadline);
    m_deadlineRow->setVisible(hasDeadline);
    describeDeadline();
    preview();
}

CampaignDraft JarForm::typed() const
{
    CampaignDraft draft = m_base ? draftOf(*m_base) : CampaignDraft{};
    draft.title = m_title->text();
    draft.description = m_description->toPlainText();
    draft.goal = m_goal->amount().value_or(Money{});
    if (m_category->currentIndex() >= 0)
        draft.category = Category(m_category->currentData().toInt());
    draft.image = m_picture->url();
    draft.suggestedAmounts = amountsFromTyped(m_amounts->text()).value_or(QList<Money>{});
    draft.reach = Reach(m_reach->currentData().toInt());
    if (m_reopening)
        draft.isOpen = true;
    if (!m_base)
        draft.isOpen = m_publish->isChecked();
    const std::optional<QDate> day = m_hasDeadline->isChecked() ? m_deadline->chosen() : std::nullopt;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    draft.hasDeadline = day.has_value();
    // A day that was not touched keeps its moment, whichever hour another program gave it.
    const bool same = m_base && m_base->deadline && day == m_base->deadline->dateIn(zone);
    draft.deadline = !day ? std::nullopt : same ? m_base->deadline : std::optional{endOfDay(*day, zone)};
    return draft;
}

void JarForm::describeDeadline()
{
    const auto day = m_deadline->chosen();
    if (!day)
        return;
    m_deadlineRow->setHint(*day < today() ? tr("This day has passed. The jar still accepts gifts until you close it.")
                                          : tr("Until the end of that day where you are. Nothing closes by itself."));
    if (m_deadlineRow->hasError() && *day >= today())
        m_deadlineRow->clearError();
    preview();
}

void JarForm::preview()
{
    replica::JarRow row;
    row.campaign = m_base ? applied(*m_base, changeBetween(draftOf(*m_base), typed())) : Campaign{};
    if (!m_base) {
        const CampaignDraft draft = typed();
        row.campaign.title = draft.title;
        row.campaign.category = draft.category;
        row.campaign.goal = draft.goal;
        row.campaign.hasDeadline = draft.hasDeadline;
        row.campaign.deadline = draft.deadline;
        row.campaign.childName = firstNameOf(m_child->currentText());
    }
    if (row.campaign.title.simplified().isEmpty())
        row.campaign.title = tr("Your jar");
    if (row.campaign.childName.isEmpty())
        row.campaign.childName = tr("your child");
    JarCardContent content = jarCardContent(row, m_states.server().currency, m_clock.now());
    content.banner.picture = QPixmap::fromImage(m_picture->picture());
    content.banner.alternative = m_picture->description();
    m_card->setContent(content);
}

void JarForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_preview->setVisible(width() >= 860);
}

void JarForm::save()
{
    if (m_busy || !m_errors->allFine())
        return;
    setBusy(true);
    m_picture->send([this] { store(); }, [this] { setBusy(false); });
}

void JarForm::store()
{
    if (m_base) {
        m_commands.changeCampaign(*m_base, typed(), this, [this, id = m_base->id](const Result<bool, Refusal> &answer) {
            finish(answer ? std::nullopt : std::optional{answer.error()}, id);
        });
        return;
    }
    const ChildId id = m_child->currentData().value<ChildId>();
    for (const replica::ChildRow &row : m_children.rows()) {
        if (row.child.id != id)
            continue;
        m_commands.addCampaign(row.child, typed(), this, [this](const Result<CampaignId, Refusal> &answer) {
            finish(answer ? std::nullopt : std::optional{answer.error()}, answer ? *answer : CampaignId{});
        });
        return;
    }
    setBusy(false);
    m_errors->show(Refusal{Reason::NotFound, {}, {}});
}

void JarForm::finish(const std::optional<Refusal> &refusal, CampaignId jar)
{
    setBusy(false);
    if (refusal) {
        m_errors->show(*refusal);
        return;
    }
    m_keep.stop();
    m_commands.keepDraft(draftKey(), {});
    Q_EMIT saved(jar);
}

void JarForm::setBusy(bool busy)
{
    m_busy = busy;
    m_save->setEnabled(!busy);
    nameSave();
}

void JarForm::nameSave()
{
    m_save->setText(m_busy          ? tr("Saving …")
            : m_base                ? tr("Save")
            : m_publish->isChecked() ? tr("Publish this jar")
                                     : tr("Save this jar"));
    m_save->setAccessibleName(m_save->text());
}

void JarForm::offerPublishing(bool offered)
{
    m_publish->setVisible(offered);
    m_unlisted->setVisible(offered && !m_publish->isChecked());
}

QDate JarForm::today() const
{
    return m_clock.now().dateIn(QTimeZone::systemTimeZone());
}

}
