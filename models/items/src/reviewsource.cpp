#include "items/reviewsource.h"

#include "refresher.h"

namespace dreamjar::items {

ReviewSource::ReviewSource(const Source &source, QObject *parent)
    : QObject(parent), m_source(source),
      m_refresher(new Refresher{source,
          [](const replica::Changes &changes) {
              return changes.everything || changes.reviews || changes.gifts || !changes.campaigns.isEmpty();
          },
          [this] { read(); }, this})
{
}

ReviewSource::~ReviewSource() = default;

void ReviewSource::load()
{
    m_refresher->ask();
}

void ReviewSource::read()
{
    m_refresher->run(
        [viewer = m_source.reader.viewer()](const replica::View &view) {
            replica::JarFilter mine;
            mine.owner = viewer;
            return Value{view.jars(mine), view.keepsakes(), view.receipts(), view.editHistory(), view.heldGifts()};
        },
        [this](const Value &value) {
            m_value = value;
            m_loaded = true;
            Q_EMIT changed();
        });
}

QList<replica::Keepsake> ReviewSource::keepsakes(const QString &kind) const
{
    QList<replica::Keepsake> found;
    for (const replica::Keepsake &keepsake : m_value.keepsakes) {
        if (keepsake.kind == kind && keepsake.deleted.isNull())
            found.append(keepsake);
    }
    return found;
}

QList<replica::Keepsake> ReviewSource::trash(const QString &kind) const
{
    QList<replica::Keepsake> found;
    for (const replica::Keepsake &keepsake : m_value.keepsakes) {
        if (keepsake.kind == kind && !keepsake.deleted.isNull())
            found.append(keepsake);
    }
    return found;
}

void ReviewSource::findReceipts(
    const QList<qint64> &numbers, QObject *context, std::function<void(const QList<replica::ReceiptRow> &)> done)
{
    m_source.reader.run(
        context,
        [numbers](const replica::View &view) {
            QList<replica::ReceiptRow> found;
            for (const replica::ReceiptRow &row : view.receipts()) {
                if (numbers.contains(row.number))
                    found.prepend(row); // the lowest number first
            }
            return found;
        },
        std::move(done));
}

}
