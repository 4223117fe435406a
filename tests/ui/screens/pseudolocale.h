#pragma once

#include <QString>
#include <QTranslator>

namespace dreamjar::test {

/// Translates every text into a language that nobody speaks: each letter becomes a relative of its own, so that a word
/// of the sources that was not translated is told from one that was, also in a fragment; each text is as much longer as
/// German is, and stands in ⟦ ⟧, so that one without its end is seen to be cut.
class PseudoLocale : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    static QString of(const QString &text);
    static bool isOf(QChar letter);
    static constexpr QChar begin{u'⟦'};
    static constexpr QChar end{u'⟧'};
};

/// Installed while it lives, with the direction of reading.
class SpokenPseudo
{
public:
    explicit SpokenPseudo(Qt::LayoutDirection direction = Qt::LeftToRight);
    ~SpokenPseudo();

private:
    PseudoLocale m_locale;
};

}
