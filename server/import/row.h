#pragma once

#include "domain/campaign.h"
#include "domain/category.h"
#include "domain/child.h"
#include "domain/instant.h"
#include "wire/jsonvalue.h"

#include <QSet>
#include <QStringList>

namespace dreamjar::server::import {

/// One object of a dump: its model, its id, and its fields, read one by one. What cannot be taken is noted in words
/// that name the field and never its value.
class Row
{
public:
    /// None when the text is no JSON object with a model.
    static std::optional<Row> read(const QByteArray &text);

    const QString &model() const { return m_model; }
    /// 0 when it has none that we could keep.
    qint64 id() const { return m_id; }
    /// "users.child 12", for reports.
    QString name() const;

    // Null where a field is missing, as in dumps of older versions, gives the empty value.
    QString text(std::string_view field, int least, int most);
    /// The address of a picture, or null.
    QString url(std::string_view field);
    bool boolean(std::string_view field, bool otherwise);
    Money units(std::string_view field);
    Instant moment(std::string_view field);
    std::optional<Instant> momentOrNone(std::string_view field);
    QDate date(std::string_view field);
    Category category(std::string_view field);
    Gender gender(std::string_view field);
    /// The id of another row; `known` says whether it is there.
    qint64 reference(std::string_view field, const QSet<qint64> &known);
    std::optional<qint64> referenceOrNone(std::string_view field, const QSet<qint64> &known);

    void note(const QString &fault) { m_faults.append(fault); }
    const QStringList &faults() const { return m_faults; }

private:
    const wire::JsonValue *find(std::string_view field) const;
    void note(std::string_view field, const QString &fault);

    wire::JsonValue m_object;
    QString m_model;
    qint64 m_id = 0;
    QStringList m_faults;
};

}
