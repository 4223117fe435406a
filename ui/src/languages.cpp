#include "ui/languages.h"

#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <algorithm>

// A static library's resources are linked in only when somebody names them.
static void initResources()
{
    Q_INIT_RESOURCE(desktop_translations);
}

namespace dreamjar::ui {

namespace {

QString wordsOf(const QString &code)
{
    initResources();
    return QStringLiteral(":/dreamjar/translations/desktop_%1.qm").arg(code);
}

bool isOffered(const QString &code)
{
    return std::ranges::any_of(Speech::offered(), [&](const Language &language) { return language.code == code; });
}

/// The numbers and dates of where somebody lives, in the language that is read: English in Germany writes 31/12/2026.
QLocale localeOf(const QString &code, const QLocale &system)
{
    const QLocale::Language language = QLocale(code).language();
    return system.language() == language ? system : QLocale(language, system.territory());
}

}

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

Speech::Speech(const QLocale &system) : m_system(system) { }

Speech::~Speech() = default;

QList<Language> Speech::offered()
{
    QList<Language> found;
    for (const Language &language : languages()) {
        if (QFile::exists(wordsOf(language.code)))
            found << language;
    }
    return found;
}

void Speech::speak(const QString &code)
{
    m_language = isOffered(code) ? code : languageOfTheSystem();
    const QLocale locale = localeOf(m_language, m_system);
    QLocale::setDefault(locale);
    m_ofQt = std::make_unique<QTranslator>();
    if (m_ofQt->load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_ofQt.get());
    m_own = std::make_unique<QTranslator>();
    if (m_own->load(wordsOf(m_language)))
        QCoreApplication::installTranslator(m_own.get());
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

QString Speech::languageOfTheSystem() const
{
    for (const QString &wanted : m_system.uiLanguages()) {
        const QString code = QLocale(wanted).name().section(u'_', 0, 0);
        if (isOffered(code))
            return code;
    }
    return QStringLiteral("en");
}

}
