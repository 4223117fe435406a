#pragma once

#include "items/source.h"
#include "domain/heldgift.h"
#include "replica/book.h"

#include <QObject>
#include <functional>
#include <memory>

namespace dreamjar::items {

class Refresher;

/// What can be chosen by its name.
struct Named {
    qint64 key = 0;
    QString word;
    bool operator==(const Named &) const = default;
};

/// The parent's jars and their children, in the order of their names.
struct JarNames {
    QList<Named> jars;
    QList<Named> children;
    bool operator==(const JarNames &) const = default;
};

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
    /// Null until they came; the very same as before when no name has changed.
    const std::shared_ptr<const JarNames> &names() const { return m_value.names; }
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
        std::shared_ptr<const JarNames> names;
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
