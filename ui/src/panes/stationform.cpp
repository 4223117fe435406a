#include "stationform.h"

#include "domain/text.h"
#include "items/jarlistmodel.h"
#include "ui/errortext.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/wrappingcheck.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>
#include <algorithm>

namespace dreamjar::ui {

namespace {

constexpr int mostPresets = 6;
constexpr int nameLength = 100;
const Money largest = Money::units(100'000);

}

StationForm::StationForm(const Theme &theme, const items::Source &source, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_jars(new items::JarListModel{source, this})
{
    setObjectName(QStringLiteral("stationForm"));
    build();
    connect(m_jars, &items::JarListModel::refreshed, this, &StationForm::showJars);
}

void StationForm::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme);
    m_page->setTitle(tr("A new donation station"));
    m_page->setSubtitle(tr("A screen that strangers use at a fair, in a shop, at school."));
    m_page->setBack(tr("Back to the stations"));
    m_page->setContentWidth(560);
    connect(m_page, &PageScaffold::backRequested, this, &StationForm::cancelled);
    outer->addWidget(m_page);
    QVBoxLayout *column = m_page->column();

    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("stationFormMessage"));
    column->addWidget(m_message);
    m_name = makeLine(QStringLiteral("stationNameEdit"), tr("Name"), tr("Summer fair"));
    m_nameRow = new FieldRow(m_theme, tr("Name"), m_name);
    m_nameRow->setLimit(nameLength);
    column->addWidget(m_nameRow);

    m_jarList = new QWidget;
    m_jarList->setObjectName(QStringLiteral("stationJars"));
    m_jarColumn = new QVBoxLayout(m_jarList);
    m_jarColumn->setContentsMargins({});
    m_jarColumn->setSpacing(space::xs);
    m_jarsRow = new FieldRow(m_theme, tr("Jars it shows"), m_jarList);
    column->addWidget(m_jarsRow);

    m_amounts = makeLine(QStringLiteral("stationAmountsEdit"), tr("Amounts to touch"));
    m_amountsRow = new FieldRow(m_theme, tr("Amounts to touch"), m_amounts);
    m_amountsRow->setHint(tr("At most six whole amounts, with commas between them."));
    column->addWidget(m_amountsRow);

    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("stationLanguageBox"));
    const std::pair<const char *, QString> languages[] = {{"en", QStringLiteral("English")}, {"de", QStringLiteral("Deutsch")},
        {"es", QStringLiteral("Español")}, {"fr", QStringLiteral("Français")}, {"ar", QStringLiteral("العربية")}};
    for (const auto &[code, word] : languages)
        m_language->addItem(word, QString::fromLatin1(code));
    auto *languageRow = new FieldRow(m_theme, tr("Language of its start screen"), m_language);
    languageRow->setHint(tr("Every donor may choose another one."));
    column->addWidget(languageRow);

    m_zone = new QComboBox;
    m_zone->setObjectName(QStringLiteral("stationZoneBox"));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(20);
    column->addWidget(new FieldRow(m_theme, tr("Time zone"), m_zone));

    auto *shown = new QWidget;
    auto *shownColumn = new QVBoxLayout(shown);
    shownColumn->setContentsMargins({});
    shownColumn->setSpacing(space::xs);
    m_photos = new WrappingCheck(tr("The pictures of the jars"));
    m_photos->setObjectName(QStringLiteral("stationPhotosBox"));
    m_donors = new WrappingCheck(tr("The names of those who gave last"));
    m_donors->setObjectName(QStringLiteral("stationDonorsBox"));
    shownColumn->addWidget(m_photos);
    shownColumn->addWidget(m_donors);
    auto *shownRow = new FieldRow(m_theme, tr("What strangers may see there"), shown);
    shownRow->setHint(tr("A child's first name is always shown. Whoever gave without showing a name is never named."));
    column->addWidget(shownRow);

    m_make = makeButton(m_theme, QStringLiteral("makeStationButton"), tr("Make the station"), Variant::Primary, Icon::Plus);
    connect(m_make, &QPushButton::clicked, this, &StationForm::submit);
    column->addWidget(m_make, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void StationForm::start(ParentId parent)
{
    m_message->clear();
    for (FieldRow *row : {m_nameRow, m_jarsRow, m_amountsRow})
        row->clearError();
    m_name->clear();
    m_amounts->setText(QStringLiteral("5, 10, 20, 50"));
    m_photos->setChecked(false);
    m_donors->setChecked(false);
    m_make->setEnabled(true);
    replica::JarFilter filter;
    filter.owner = parent;
    m_jars->setFilter(filter);
    showJars();
    showZones();
    m_name->setFocus();
}

/// A station mostly stands where its parent lives.
void StationForm::showZones()
{
    if (m_zone->count() == 0) {
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
            m_zone->addItem(QString::fromLatin1(zone), zone);
    }
    const QByteArray here = QTimeZone::systemTimeZoneId();
    if (m_zone->findData(here) < 0) // an older name of one
        m_zone->addItem(QString::fromLatin1(here), here);
    m_zone->setCurrentIndex(m_zone->findData(here));
}

void StationForm::showJars()
{
    QList<qint64> chosen;
    for (QCheckBox *box : m_jarList->findChildren<QCheckBox *>()) {
        if (box->isChecked())
            chosen.append(box->property("jar").toLongLong());
        box->setParent(nullptr);
        box->deleteLater();
    }
    for (const replica::JarRow &row : m_jars->rows()) {
        // What the server has not named yet, no station can be told.
        if (!row.campaign.isOpen || row.campaign.id.isProvisional())
            continue;
        auto *box = new WrappingCheck(row.campaign.title);
        box->setObjectName(QStringLiteral("stationJar_%1").arg(row.campaign.id.value()));
        box->setProperty("jar", row.campaign.id.value());
        box->setChecked(chosen.contains(row.campaign.id.value()));
        m_jarColumn->addWidget(box);
    }
}

std::optional<QList<Money>> StationForm::presets() const
{
    QList<Money> amounts;
    for (const QString &piece : m_amounts->text().split(u',', Qt::SkipEmptyParts)) {
        bool whole = false;
        const Money amount = Money::units(piece.trimmed().toLongLong(&whole));
        if (!whole || amount < Money::units(1) || amount > largest)
            return std::nullopt;
        if (!amounts.contains(amount))
            amounts.append(amount);
    }
    std::sort(amounts.begin(), amounts.end());
    return amounts.isEmpty() || amounts.size() > mostPresets ? std::nullopt : std::optional{amounts};
}

void StationForm::submit()
{
    StationProfile profile;
    profile.name = m_name->text().trimmed();
    profile.language = m_language->currentData().toString();
    profile.timeZone = m_zone->currentData().toByteArray();
    for (const QCheckBox *box : m_jarList->findChildren<QCheckBox *>()) {
        if (box->isChecked())
            profile.jars.append(CampaignId{box->property("jar").toLongLong()});
    }
    const auto amounts = presets();
    const bool nameWrong = profile.name.isEmpty() || codePoints(profile.name) > nameLength;
    m_nameRow->setError(nameWrong ? tr("Give it a name that you know it by.") : QString());
    m_jarsRow->setError(profile.jars.isEmpty() ? tr("Choose at least one open jar.") : QString());
    m_amountsRow->setError(amounts ? QString() : tr("Type one to six whole amounts, for example 5, 10, 20."));
    if (nameWrong || profile.jars.isEmpty() || !amounts)
        return;
    profile.presets = *amounts;
    profile.showPhotos = m_photos->isChecked();
    profile.showDonorNames = m_donors->isChecked();
    m_make->setEnabled(false);
    Q_EMIT submitted(profile);
}

void StationForm::complain(const Refusal &why)
{
    m_make->setEnabled(true);
    m_message->setMessage(Tone::Bad, sentenceFor(why));
}

}
