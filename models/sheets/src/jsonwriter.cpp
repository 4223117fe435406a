#include "jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dreamjar::sheets {

namespace {

QJsonValue valueOf(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto *amount = std::get_if<Money>(&cell))
        return amount->toUnits();
    if (const auto *moment = std::get_if<Instant>(&cell))
        return moment->isNull() ? QJsonValue{} : moment->toDateTime().toString(Qt::ISODateWithMs);
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto *mark = std::get_if<bool>(&cell))
        return *mark;
    return QJsonValue::Null;
}

}

JsonWriter::JsonWriter(Sheet sheet, const QString &path) : m_sheet(std::move(sheet)), m_file(path) { }

bool JsonWriter::begin(int)
{
    return m_file.open(QIODevice::WriteOnly) && m_file.write("[") == 1;
}

bool JsonWriter::add(const Row &row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < row.size(); ++i)
        object.insert(m_sheet.columns[i].key, valueOf(row[i]));
    const QByteArray bytes
        = QByteArray{m_first ? "\n" : ",\n"} + QJsonDocument{object}.toJson(QJsonDocument::Compact);
    m_first = false;
    return m_file.write(bytes) == bytes.size();
}

bool JsonWriter::finish()
{
    return m_file.write("\n]\n") == 3 && m_file.commit();
}

}
