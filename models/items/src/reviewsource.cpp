#include "items/reviewsource.h"

#include "refresher.h"

#include <QSet>
#include <algorithm>

namespace dreamjar::items {

namespace {

/// On the reader's thread: of a hundred thousand jars even sorting the names would be felt.
std::shared_ptr<const JarNames> namesOf(
    const QList<replica::JarRow> &jars, const std::shared_ptr<const JarNames> &before)
{
    JarNames names;
    QSet<ChildId> seen;
    for (const replica::JarRow &row : jars) {
        const Campaign &jar = row.campaign;
        names.jars.append({jar.id.value(), jar.title.simplified()});
        if (!seen.contains(jar.child))
            names.children.append({jar.child.value(), jar.childName});
        seen.insert(jar.child);
    }
    for (QList<Named> *list : {&names.jars, &names.children}) {
        std::sort(list->begin(), list->end(),
            [](const Named &a, const Named &b) { return a.word.localeAwareCompare(b.word) < 0; });
    }
    return before && names == *before ? before : std::make_shared<JarNames>(std::move(names));
}

}

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
        [viewer = m_source.reader.viewer(), before = m_value.names](const replica::View &view) {
            replica::JarFilter mine;
            mine.owner = viewer;
            return Value{namesOf(view.jars(mine), before), view.keepsakes(), view.receipts(), view.editHistory(),
                view.heldGifts()};
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
