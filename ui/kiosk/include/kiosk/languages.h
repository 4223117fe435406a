#pragma once

#include <QLocale>
#include <QString>

namespace dreamjar::kiosk {

QLocale localeOf(const QString &code);
/// The file of its words, for QTranslator.
QString translationOf(const QString &code);

}
