#include "kiosk/languages.h"

#include <QDir>

// A static library's resources are linked in only when somebody names them.
static void initResources()
{
    Q_INIT_RESOURCE(kiosk_translations);
}

namespace dreamjar::kiosk {

const QList<Language> &languages()
{
    static const QList<Language> all{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
    };
    return all;
}

QLocale localeOf(const QString &code)
{
    return QLocale(code);
}

QString translationOf(const QString &code)
{
    initResources();
    return QStringLiteral(":/dreamjar/translations/kiosk_%1.qm").arg(code);
}

}
