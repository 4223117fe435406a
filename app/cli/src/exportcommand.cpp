#include "cli.h"

#include "items/bookrows.h"
#include "replica/view.h"
#include "sheets/export.h"
#include "words.h"

#include <QFileInfo>

// export: the book of gifts as a file, without a window.

namespace dreamjar::cli {

using namespace std::chrono_literals;

namespace {

std::optional<sheets::Format> formatOf(const QString &path)
{
    using sheets::Format;
    // Pages need fonts, and these a graphical program: PDF is the window's.
    for (const Format format : {Format::Csv, Format::Xlsx, Format::Json}) {
        if (QFileInfo{path}.suffix().toLower() == sheets::suffixOf(format))
            return format;
    }
    return std::nullopt;
}

sheets::Sheet bookSheet()
{
    using sheets::CellKind;
    const auto column = [](const char *word, CellKind kind, double share = 1) {
        return sheets::Column{QString::fromLatin1(word), QString::fromLatin1(word), kind, share};
    };
    sheets::Sheet sheet;
    sheet.title = QStringLiteral("Gifts");
    sheet.columns = {column("date", CellKind::Moment), column("jar", CellKind::Text, 1.5), column("child", CellKind::Text),
        column("category", CellKind::Text), column("donor", CellKind::Text, 1.5), column("email", CellKind::Text, 1.5),
        column("hidden", CellKind::Mark), column("amount", CellKind::Amount), column("comment", CellKind::Text, 2),
        column("channel", CellKind::Text), column("state", CellKind::Text), column("thanks", CellKind::Text),
        column("reviewed", CellKind::Moment), column("note", CellKind::Text, 1.5)};
    return sheet;
}

sheets::Row rowOf(const replica::BookRow &row)
{
    const Donation &gift = row.gift.donation;
    return {gift.donated, row.gift.jarTitle, row.gift.childName, toKey(row.category), gift.donorName, gift.donorEmail,
        gift.visibility == Visibility::Anonymous, gift.amount, gift.comment,
        row.channel ? toKey(*row.channel) : QString{}, nameOf(row.gift.state), toKey(row.review.thanks),
        row.review.reviewed, row.review.note};
}

}

Exit Cli::exportGifts()
{
    const QString path = m_arguments.value("file");
    const auto format = formatOf(path);
    if (!format)
        return m_out.trouble(Exit::WrongUse, QStringLiteral("--file ends with .csv, .xlsx or .json."));
    restore(sync::Engine::Network::LeaveAlone);
    if (m_client->replica->reader().viewer().isNull())
        return m_out.trouble(Exit::Refused, QStringLiteral("Nobody is signed in here: 'login' first."));
    replica::BookQuery query;
    query.zone = QTimeZone::systemTimeZone();
    auto rows = std::make_unique<items::BookRows>(
        items::Source{m_client->replica->reader(), m_client->replica->changes()}, query,
        QList<replica::BookRange>{{0, std::numeric_limits<qint32>::max()}}, rowOf);
    sheets::Export job{bookSheet(), std::move(rows), sheets::FileTarget{*format, path}};
    std::optional<sheets::Outcome> outcome;
    connect(&job, &sheets::Export::finished, this, [&outcome](sheets::Outcome it) { outcome = it; });
    job.start();
    until([&outcome] { return outcome.has_value(); }, 1h);
    if (!outcome || *outcome != sheets::Outcome::Written)
        return m_out.trouble(Exit::WrongUse, QStringLiteral("%1 cannot be written. Nothing was changed.").arg(path));
    m_out.result(path, QJsonObject{{QStringLiteral("file"), path}});
    return Exit::Done;
}

}
