#include "bookfilterpanel.h"

#include "bookwords.h"
#include "dateedit.h"
#include "formhelp.h"
#include "rowwords.h"
#include "ui/widgets/wrappingcheck.h"
#include "ui/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWidgetAction>
#include <utility>

namespace dreamjar::ui {

namespace {

constexpr int mostUnits = 100'000;
constexpr qsizetype mostListed = 40; // in a menu; of more one searches

template <class T>
QSet<qint64> toKeys(const QSet<T> &values)
{
    QSet<qint64> keys;
    for (const T &value : values) {
        if constexpr (std::is_integral_v<T>)
            keys.insert(value);
        else
            keys.insert(value.value());
    }
    return keys;
}

template <class T>
replica::Choice<T> choiceOf(const ChoiceButton &button)
{
    replica::Choice<T> choice;
    for (const qint64 key : button.keys())
        choice.values.insert(T(key));
    choice.excluded = button.isExcluded();
    return choice;
}

std::optional<bool> answerOf(const QComboBox &box)
{
    return box.currentIndex() == 0 ? std::nullopt : std::optional{box.currentIndex() == 1};
}

void showAnswer(QComboBox &box, std::optional<bool> answer)
{
    box.setCurrentIndex(!answer ? 0 : *answer ? 1 : 2);
}

}

ChoiceButton::ChoiceButton(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent), m_label(label), m_button(new QPushButton), m_menu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_button->setObjectName(name);
    m_button->setMenu(m_menu);
    m_button->setProperty("leading", true);
    column->addWidget(m_button);
    showChoice();
}

void ChoiceButton::setValues(const QList<Value> &values)
{
    m_values = values;
    fill();
    showChoice();
}

void ChoiceButton::choose(const QSet<qint64> &keys, bool excluded)
{
    m_keys = keys;
    m_excluded = excluded;
    fill();
    showChoice();
}

void ChoiceButton::fill()
{
    m_menu->clear();
    QAction *except = m_menu->addAction(tr("All but the marked ones"));
    except->setCheckable(true);
    except->setChecked(m_excluded);
    connect(except, &QAction::toggled, this, [this](bool on) {
        m_excluded = on;
        showChoice();
        Q_EMIT changed();
    });
    QAction *any = m_menu->addAction(tr("Mark none"));
    connect(any, &QAction::triggered, this, [this] {
        choose({}, false);
        Q_EMIT changed();
    });
    m_menu->addSeparator();
    m_listed.clear(); // gone with the others
    if (m_values.size() > mostListed)
        addSearch();
    list({});
}

void ChoiceButton::addSearch()
{
    auto *search = new QLineEdit;
    search->setObjectName(m_button->objectName() + QStringLiteral("Search"));
    search->setPlaceholderText(QCoreApplication::translate("dreamjar::ui::BrowsePane", "Search"));
    search->setAccessibleName(search->placeholderText());
    connect(search, &QLineEdit::textChanged, this, &ChoiceButton::list);
    auto *row = new QWidgetAction(m_menu);
    row->setDefaultWidget(search);
    m_menu->addAction(row);
}

/// What a menu can hold: all of a few; of many the chosen ones, then those with these words.
void ChoiceButton::list(const QString &words)
{
    qDeleteAll(std::exchange(m_listed, {}));
    if (m_values.size() <= mostListed) {
        for (const Value &value : std::as_const(m_values))
            addValue(value);
        return;
    }
    for (const bool chosen : {true, false}) {
        for (const Value &value : std::as_const(m_values)) {
            if (m_listed.size() == mostListed)
                return;
            if (m_keys.contains(value.key) == chosen && (chosen || value.word.contains(words, Qt::CaseInsensitive)))
                addValue(value);
        }
    }
}

void ChoiceButton::addValue(const Value &value)
{
    QAction *action = m_menu->addAction(QString{value.word}.replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(m_keys.contains(value.key));
    connect(action, &QAction::toggled, this, [this, key = value.key](bool on) {
        if (on)
            m_keys.insert(key);
        else
            m_keys.remove(key);
        showChoice();
        Q_EMIT changed();
    });
    m_listed.append(action);
}

void ChoiceButton::showChoice()
{
    QStringList words;
    if (!m_keys.isEmpty()) {
        for (const Value &value : std::as_const(m_values)) {
            if (m_keys.contains(value.key))
                words << value.word;
        }
    }
    const QString what = m_keys.isEmpty() ? tr("any")
        : words.size() == 1               ? (m_excluded ? tr("not %1").arg(words.first()) : words.first())
        : m_excluded                      ? tr("all but %n", nullptr, int(m_keys.size()))
                                          : tr("%n chosen", nullptr, int(m_keys.size()));
    const QString text = tr("%1: %2", "field and what is chosen").arg(m_label, what);
    m_button->setText(m_button->fontMetrics().elidedText(text, Qt::ElideRight, 220));
    m_button->setAccessibleName(text);
}

BookFilterPanel::BookFilterPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("pageBody")); // see-through
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, space::xs, 0);
    m_column->setSpacing(space::xs);

    const auto date = [this](const QString &name, const QString &label) {
        auto *edit = new DateEdit;
        edit->setObjectName(name);
        edit->setNone(QDate::currentDate());
        m_column->addWidget(new FieldRow{m_theme, label, edit});
        connect(edit, &DateEdit::chosenChanged, this, &BookFilterPanel::tell);
        return edit;
    };
    const auto check = [this](const QString &name, const QString &label) {
        auto *box = new WrappingCheck(label);
        box->setObjectName(name);
        m_column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &BookFilterPanel::tell);
        return box;
    };
    m_from = date(QStringLiteral("filterFrom"), tr("From the day"));
    m_to = date(QStringLiteral("filterTo"), tr("To the day"));
    m_exceptDays = check(QStringLiteral("filterExceptDays"), tr("All but these days"));
    m_jars = addChoice(QStringLiteral("filterJars"), tr("Jar"), {});
    m_children = addChoice(QStringLiteral("filterChildren"), tr("Child"), {});
    QList<ChoiceButton::Value> categories;
    for (const Category category : allCategories)
        categories.append({qint64(category), words::category(category)});
    m_categories = addChoice(QStringLiteral("filterCategories"), tr("Category"), categories);
    m_channels = addChoice(QStringLiteral("filterChannels"), tr("Came by"),
        {{qint64(Channel::Online), channelWord(Channel::Online)}, {qint64(Channel::Kiosk), channelWord(Channel::Kiosk)},
            {qint64(Channel::Offline), channelWord(Channel::Offline)}, {-1, channelWord({})}});
    QList<ChoiceButton::Value> states;
    for (const auto state : {replica::GiftState::Confirmed, replica::GiftState::Waiting, replica::GiftState::Held,
             replica::GiftState::Unknown, replica::GiftState::Refused})
        states.append({qint64(state), giftState(state)});
    m_states = addChoice(QStringLiteral("filterStates"), tr("State"), states);
    m_thanks = addChoice(QStringLiteral("filterThanks"), tr("Thanks"),
        {{qint64(Thanks::ToThank), thanksWord(Thanks::ToThank)},
            {qint64(Thanks::InProgress), thanksWord(Thanks::InProgress)},
            {qint64(Thanks::Thanked), thanksWord(Thanks::Thanked)}});

    m_donor = makeLine(QStringLiteral("filterDonor"), tr("Donor"), tr("Name or e-mail"));
    m_column->addWidget(new FieldRow{m_theme, tr("Donor"), m_donor});
    connect(m_donor, &QLineEdit::textChanged, this, &BookFilterPanel::tell);
    m_notDonor = check(QStringLiteral("filterNotDonor"), tr("Everybody but this donor"));

    const auto amount = [this](const QString &name, const QString &label) {
        auto *box = new QSpinBox;
        box->setObjectName(name);
        box->setRange(0, mostUnits);
        box->setSpecialValueText(tr("any"));
        box->setKeyboardTracking(false);
        box->setGroupSeparatorShown(true);
        m_column->addWidget(new FieldRow{m_theme, label, box});
        connect(box, &QSpinBox::valueChanged, this, &BookFilterPanel::tell);
        return box;
    };
    m_least = amount(QStringLiteral("filterLeast"), tr("Amount from"));
    m_most = amount(QStringLiteral("filterMost"), tr("Amount to"));
    m_exceptAmounts = check(QStringLiteral("filterExceptAmounts"), tr("All but these amounts"));
    m_anonymous = addYesNo(QStringLiteral("filterAnonymous"), tr("Name"), tr("hidden publicly"), tr("shown publicly"));
    m_commented
        = addYesNo(QStringLiteral("filterCommented"), tr("Comment"), tr("with a comment"), tr("without a comment"));
    m_reviewed = addYesNo(QStringLiteral("filterReviewed"), tr("Review"), tr("reviewed"), tr("not reviewed"));
    m_noted = addYesNo(QStringLiteral("filterNoted"), tr("Note"), tr("with a note"), tr("without a note"));
    m_receipted = addYesNo(QStringLiteral("filterReceipted"), tr("Receipt"), tr("issued"), tr("not issued"));
    m_changed = check(QStringLiteral("filterChanged"), tr("Changed since they were reviewed"));
    m_column->addStretch(1);
}

ChoiceButton *BookFilterPanel::addChoice(
    const QString &name, const QString &label, const QList<ChoiceButton::Value> &values)
{
    auto *button = new ChoiceButton(name, label);
    button->setValues(values);
    m_column->addWidget(button);
    connect(button, &ChoiceButton::changed, this, &BookFilterPanel::tell);
    return button;
}

QComboBox *BookFilterPanel::addYesNo(const QString &name, const QString &label, const QString &yes, const QString &no)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItems({tr("any"), yes, no});
    m_column->addWidget(new FieldRow{m_theme, label, box});
    connect(box, &QComboBox::currentIndexChanged, this, &BookFilterPanel::tell);
    return box;
}

void BookFilterPanel::setJars(const std::shared_ptr<const items::JarNames> &names)
{
    if (names == std::exchange(m_names, names))
        return;
    m_jars->setValues(names->jars);
    m_children->setValues(names->children);
}

void BookFilterPanel::tell()
{
    if (!m_quiet)
        Q_EMIT changed();
}

void BookFilterPanel::setFilter(const replica::BookFilter &filter)
{
    m_quiet = true;
    const auto day = [](DateEdit &edit, QDate chosen) {
        if (chosen.isValid())
            edit.setChosen(chosen);
        else
            edit.setNone(QDate::currentDate());
    };
    day(*m_from, filter.from);
    day(*m_to, filter.to);
    m_exceptDays->setChecked(filter.exceptDays);
    m_exceptAmounts->setChecked(filter.exceptAmounts);
    m_jars->choose(toKeys(filter.jars.values), filter.jars.excluded);
    m_children->choose(toKeys(filter.children.values), filter.children.excluded);
    m_categories->choose(toKeys(filter.categories.values), filter.categories.excluded);
    m_channels->choose(toKeys(filter.channels.values), filter.channels.excluded);
    m_states->choose(toKeys(filter.states.values), filter.states.excluded);
    m_thanks->choose(toKeys(filter.thanks.values), filter.thanks.excluded);
    m_donor->setText(filter.donor.text);
    m_notDonor->setChecked(filter.donor.excluded);
    m_least->setValue(int(filter.least.value_or(Money{}).toUnits()));
    m_most->setValue(int(filter.most.value_or(Money{}).toUnits()));
    showAnswer(*m_anonymous, filter.anonymous);
    showAnswer(*m_commented, filter.commented);
    showAnswer(*m_reviewed, filter.reviewed);
    showAnswer(*m_noted, filter.noted);
    showAnswer(*m_receipted, filter.receipted);
    m_changed->setChecked(filter.changedOnly);
    m_search = filter.search;
    m_quiet = false;
}

replica::BookFilter BookFilterPanel::filter() const
{
    replica::BookFilter filter;
    filter.from = m_from->chosen().value_or(QDate{});
    filter.to = m_to->chosen().value_or(QDate{});
    filter.exceptDays = m_exceptDays->isChecked() && (filter.from.isValid() || filter.to.isValid());
    filter.jars = choiceOf<CampaignId>(*m_jars);
    filter.children = choiceOf<ChildId>(*m_children);
    filter.categories = choiceOf<int>(*m_categories);
    filter.channels = choiceOf<int>(*m_channels);
    filter.states = choiceOf<int>(*m_states);
    filter.thanks = choiceOf<int>(*m_thanks);
    filter.donor = {m_donor->text().simplified(), m_notDonor->isChecked()};
    if (m_least->value() > 0)
        filter.least = Money::units(m_least->value());
    if (m_most->value() > 0)
        filter.most = Money::units(m_most->value());
    filter.exceptAmounts = m_exceptAmounts->isChecked() && (filter.least || filter.most);
    filter.anonymous = answerOf(*m_anonymous);
    filter.commented = answerOf(*m_commented);
    filter.reviewed = answerOf(*m_reviewed);
    filter.noted = answerOf(*m_noted);
    filter.receipted = answerOf(*m_receipted);
    filter.changedOnly = m_changed->isChecked();
    filter.search = m_search;
    return filter;
}

}
