#include "kiosk/languages.h"

// A static library's resources are linked in only when somebody names them.
static void initResources()
{
    Q_INIT_RESOURCE(kiosk_translations);
}

namespace dreamjar::kiosk {

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
