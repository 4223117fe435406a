#include "sheets/rowsource.h"

#include <algorithm>

namespace dreamjar::sheets {

void ListedRows::read(qsizetype first, int count, QObject *context, std::function<void(const Batch &)> done)
{
    const Batch batch{m_rows.mid(std::min(first, m_rows.size()), count), m_rows.size(), false};
    // Later, as every source does: otherwise a long list would be a deep stack.
    QMetaObject::invokeMethod(context, [batch, done = std::move(done)] { done(batch); }, Qt::QueuedConnection);
}

}
