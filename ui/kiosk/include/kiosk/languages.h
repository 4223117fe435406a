#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace dreamjar::kiosk {

/// A language that a donor may choose, named in itself.
struct Language {
    QString code;
    QString name;
};
/// Those of the start screen, in their order.
const QList<Language> &languages();
QLocale localeOf(const QString &code);
/// The file of its words, for QTranslator.
QString translationOf(const QString &code);

}
