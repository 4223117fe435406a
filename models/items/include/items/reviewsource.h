#pragma once

#include "items/source.h"
#include "domain/heldgift.h"
#include "replica/book.h"

#include <QObject>
#include <functional>

namespace dreamjar::items {

class Refresher;

/// What stands around the book, kept up to date: the parent's jars to filter by, saved filters and letters, receipts,
/// what can be undone, and the gifts that wait for a word. Quiet until load().
class ReviewSource : public QObject
{
    Q_OBJECT
public:
    explicit ReviewSource(const Source &source, QObject *parent = nullptr);
    ~ReviewSource() override;

    void load();
    bool isLoaded() const { return m_loaded; }
    const QList<replica::JarRow> &jars() const { return m_value.jars; }
    /// In use, by name; the trash is told apart.
    QList<replica::Keepsake> keepsakes(const QString &kind) const;
    QList<replica::Keepsake> trash(const QString &kind) const;
    const QList<replica::ReceiptRow> &receipts() const { return m_value.receipts; }
    const replica::EditHistory &history() const { return m_value.history; }
    const QList<HeldGift> &held() const { return m_value.held; }
    /// As they are by then.
    void findReceipts(const QList<qint64> &numbers, QObject *context,
        std::function<void(const QList<replica::ReceiptRow> &)> done);

Q_SIGNALS:
    void changed();

private:
    struct Value {
        QList<replica::JarRow> jars;
        QList<replica::Keepsake> keepsakes;
        QList<replica::ReceiptRow> receipts;
        replica::EditHistory history;
        QList<HeldGift> held;
    };
    void read();

    Source m_source;
    Value m_value;
    bool m_loaded = false;
    Refresher *m_refresher;
};

}
