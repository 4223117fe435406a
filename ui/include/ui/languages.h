#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <memory>

QT_BEGIN_NAMESPACE
class QTranslator;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// A language, named in itself.
struct Language {
    QString code;
    QString name;
};
/// Those that DreamJar is translated into, in the order in which they are offered.
const QList<Language> &languages();

/// The language of the application: its words and Qt's own, numbers, dates and the direction of reading. What is shown
/// already keeps its words; who changes the language makes the window anew. Made after the application, gone before it.
class Speech
{
public:
    explicit Speech(const QLocale &system = QLocale::system());
    ~Speech();

    /// Those whose words are in this build.
    static QList<Language> offered();
    /// `code` as in `offered()`; anything else is the system's language, or English where that is not offered.
    void speak(const QString &code);
    /// What is spoken now.
    QString language() const { return m_language; }

private:
    QString languageOfTheSystem() const;

    const QLocale m_system;
    QString m_language;
    std::unique_ptr<QTranslator> m_ofQt;
    std::unique_ptr<QTranslator> m_own;
};

}
