#include "server/import.h"

#include "accounts/djangohash.h"
#include "database/transaction.h"
#include "import/dump.h"
#include "import/row.h"
#include "src/opening.h"
#include "store/intake.h"
#include "store/parents.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>

namespace dreamjar::server {

using import::Row;

namespace {

constexpr const char *models[] = {"users.parent", "users.child", "campaigns.campaign", "donations.donation"};

/// One run over a dump, in which the rows of one model after the other are taken, so that what a row refers to is there
/// before it, in whatever order the dump has them.
class Importer
{
public:
    Importer(QFile &file, store::Store &store) : m_file(file), m_intake(store), m_store(store) { }

    Result<ImportReport, ImportFailure> run();

private:
    using Take = void (Importer::*)(Row &);

    Result<void, QString> pass(const char *model, Take take);
    void takeParent(Row &row);
    void takeChild(Row &row);
    void takeCampaign(Row &row);
    void takeDonation(Row &row);
    bool isSound(Row &row, QSet<qint64> &ids);
    void refuse(const QString &row, const QString &fault);
    void countForeign(const QByteArray &text);
    QByteArray storedPassword(Row &row);

    QFile &m_file;
    store::Intake m_intake;
    store::Store &m_store;
    ImportReport m_report;
    ImportFailure m_failure;
    qint64 m_objects = 0;
    QSet<qint64> m_parents, m_children, m_campaigns, m_donations;
    QHash<QString, qint64> m_usernames, m_emails;
};

Result<ImportReport, ImportFailure> Importer::run()
{
    const std::pair<const char *, Take> passes[] = {
        {models[0], &Importer::takeParent},
        {models[1], &Importer::takeChild},
        {models[2], &Importer::takeCampaign},
        {models[3], &Importer::takeDonation},
    };
    for (const auto &[model, take] : passes) {
        if (auto done = pass(model, take); !done) {
            m_failure.sentence = done.error();
            return Failure{m_failure};
        }
        if (m_store.failure())
            return m_report; // the caller looks at it
    }
    if (m_failure.wrongRows > 0)
        return Failure{m_failure};
    m_intake.settle();
    return m_report;
}

Result<void, QString> Importer::pass(const char *model, Take take)
{
    const bool first = QLatin1String{model} == QLatin1String{models[0]};
    const QByteArray mark = '"' + QByteArray{model} + '"';
    if (!m_file.seek(0))
        return Failure{QStringLiteral("It cannot be read twice.")};
    return import::forEachObject(m_file, [&](const QByteArray &text) {
        if (first)
            ++m_objects;
        // Most objects are of other models, and need not be read to see it.
        if (text.contains(mark)) {
            if (auto row = Row::read(text); row && row->model() == QLatin1String{model}) {
                (this->*take)(*row);
                return !m_store.failure();
            }
        }
        if (first)
            countForeign(text);
        return true;
    });
}

/// What is none of ours is counted; what cannot be read at all may be one of ours.
void Importer::countForeign(const QByteArray &text)
{
    const auto row = Row::read(text);
    if (!row)
        refuse(QStringLiteral("object %1 of the file").arg(m_objects), QStringLiteral("is no sound JSON with a model"));
    else if (std::none_of(std::begin(models), std::end(models),
                 [&](const char *model) { return row->model() == QLatin1String{model}; }))
        ++m_report.skipped[row->model()];
}

void Importer::refuse(const QString &row, const QString &fault)
{
    if (++m_failure.wrongRows <= ImportFailure::mostRows)
        m_failure.rows.append(row + QStringLiteral(": ") + fault);
}

/// Its id is known from here on, so that what refers to it is not called wrong as well.
bool Importer::isSound(Row &row, QSet<qint64> &ids)
{
    if (row.id() == 0)
        row.note(QStringLiteral("its pk is none from 1 up"));
    else if (ids.contains(row.id()))
        row.note(QStringLiteral("its pk comes twice"));
    else
        ids.insert(row.id());
    if (!row.faults().isEmpty())
        refuse(row.name(), row.faults().join(QStringLiteral("; ")));
    return m_failure.wrongRows == 0;
}

QByteArray Importer::storedPassword(Row &row)
{
    const QByteArray hash = row.text("password", 0, 0).toLatin1();
    if (accounts::isDjangoHash(hash) && row.boolean("is_active", true)) {
        ++m_report.passwords;
        return hash;
    }
    ++m_report.withoutPassword;
    return {};
}

void Importer::takeParent(Row &row)
{
    Parent parent;
    parent.id = ParentId{row.id()};
    parent.username = row.text("username", 1, 150);
    parent.email = row.text("email", 1, 254);
    parent.firstName = row.text("first_name", 0, 150);
    parent.lastName = row.text("last_name", 0, 150);
    const Instant joined = row.moment("date_joined");
    const QByteArray hash = storedPassword(row);
    const auto unique = [&](QHash<QString, qint64> &all, const QString &value, const char *what) {
        if (const qint64 other = all.value(value); other > 0)
            row.note(QStringLiteral("has the %1 of users.parent %2").arg(QLatin1String{what}).arg(other));
        all.insert(value, row.id());
    };
    unique(m_usernames, parent.username, "username");
    unique(m_emails, store::foldedEmail(parent.email), "email, but for its case,");
    if (!isSound(row, m_parents))
        return;
    ++m_report.parents;
    m_intake.add(parent, hash, joined);
}

void Importer::takeChild(Row &row)
{
    Child child;
    child.id = ChildId{row.id()};
    child.parent = ParentId{row.reference("parent", m_parents)};
    child.name = row.text("name", 1, 100);
    child.dateOfBirth = row.date("date_of_birth");
    child.profilePicture = row.url("profile_picture");
    child.gender = row.gender("gender");
    if (!isSound(row, m_children))
        return;
    ++m_report.children;
    m_intake.add(child);
}

void Importer::takeCampaign(Row &row)
{
    Campaign campaign;
    campaign.id = CampaignId{row.id()};
    campaign.child = ChildId{row.reference("child", m_children)};
    campaign.title = row.text("title", 1, 200);
    campaign.description = row.text("description", 0, 0);
    campaign.goal = row.units("goal");
    campaign.category = row.category("category");
    campaign.image = row.url("image");
    campaign.isOpen = row.boolean("is_open", true);
    campaign.hasDeadline = row.boolean("has_deadline", false);
    campaign.deadline = row.momentOrNone("deadline");
    campaign.created = row.moment("date_created");
    if (!isSound(row, m_campaigns))
        return;
    ++m_report.campaigns;
    m_intake.add(campaign);
}

void Importer::takeDonation(Row &row)
{
    Donation donation;
    donation.id = DonationId{row.id()};
    donation.campaign = CampaignId{row.reference("campaign", m_campaigns)};
    donation.amount = row.units("amount");
    donation.comment = row.text("comment", 0, 200);
    donation.visibility = row.boolean("anonymous", false) ? Visibility::Anonymous : Visibility::Shown;
    donation.donorName = row.text("donor_name", 0, 150);
    donation.donorEmail = row.text("donor_email", 0, 254);
    if (const auto donor = row.referenceOrNone("donor", m_parents))
        donation.donor = ParentId{*donor};
    donation.donated = row.moment("date_donated");
    if (!isSound(row, m_donations))
        return;
    ++m_report.donations;
    m_report.raised += donation.amount;
    m_intake.add(donation);
}

ImportFailure failure(const QString &sentence)
{
    return {sentence, {}, 0};
}

/// The SHA-256 of the whole file, in hex.
Result<QByteArray, QString> digestOf(QFile &file)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    if (!hash.addData(&file))
        return Failure{QStringLiteral("%1 cannot be read: %2.").arg(file.fileName(), file.errorString())};
    return hash.result().toHex();
}

/// Not in the words of the engine, which may hold what is in a row.
QString reasonOf(const database::SqlError &why)
{
    using Kind = database::SqlError::Kind;
    if (why.kind == Kind::Full)
        return QStringLiteral("it has no room left");
    if (why.kind == Kind::Busy || why.kind == Kind::ConnectionLost)
        return QStringLiteral("it is busy, or went away");
    return why.constraint.isEmpty() ? QStringLiteral("it cannot be written")
                                    : QStringLiteral("against ") + why.constraint;
}

QString notTaken(const database::Location &location, const database::SqlError &why)
{
    return QStringLiteral("Nothing was imported: the database %1 refused it, %2.").arg(location.shown(), reasonOf(why));
}

}

Result<ImportReport, ImportFailure> importDump(
    const Options &options, const QString &path, const Clock &clock, KeySource &keys)
{
    QElapsedTimer timer;
    timer.start();
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return Failure{failure(QStringLiteral("%1 cannot be read; a file is needed.").arg(path))};
    const auto digest = digestOf(file);
    if (!digest)
        return Failure{failure(digest.error())};

    const auto idle = openIdle(options.database);
    if (!idle)
        return Failure{failure(idle.error().sentence)};
    auto transaction = database::Transaction::begin(idle->database);
    if (!transaction)
        return Failure{failure(notTaken(idle->location, transaction.error()))};
    store::Store store{idle->database, clock.now()};
    store::Intake intake{store};
    settledEpoch(store, keys);
    if (intake.taken(*digest)) {
        ImportReport before;
        before.takenBefore = true;
        return before;
    }
    if (!store.failure() && !intake.isOpen())
        return Failure{
            failure(QStringLiteral("%1 already holds accounts, and not from this dump. A dump goes only into "
                                   "an empty database; nothing was changed.")
                        .arg(idle->location.shown()))};

    auto report = Importer{file, store}.run();
    if (!report) {
        ImportFailure why = report.error();
        why.sentence = why.sentence.isEmpty()
            ? QStringLiteral("Nothing was imported: %1 rows of %2 cannot be taken.").arg(why.wrongRows).arg(path)
            : QStringLiteral("Nothing was imported from %1. %2").arg(path, why.sentence);
        return Failure{why};
    }
    intake.remember(*digest);
    if (store.failure())
        return Failure{failure(notTaken(idle->location, *store.failure()))};
    if (auto done = transaction->commit(); !done)
        return Failure{failure(notTaken(idle->location, done.error()))};
    report->took = std::chrono::milliseconds{timer.elapsed()};
    return report;
}

}
