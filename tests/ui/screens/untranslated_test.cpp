#include "paintedtexts.h"
#include "pseudolocale.h"
#include "support/everyscreen.h"
#include "ui/languages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <algorithm>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

constexpr int rowsSeen = 8; // of a long list

struct Text {
    QString where;
    QString text;
};

void add(QList<Text> &texts, const QObject &thing, const char *kind, const QString &text)
{
    if (!text.isEmpty())
        texts.append({QStringLiteral("%1 '%2', %3")
                          .arg(QLatin1String(thing.metaObject()->className()), thing.objectName(), QLatin1String(kind)),
            text});
}

void addItems(QList<Text> &texts, const QObject &owner, const QAbstractItemModel &model, Qt::Orientation headings)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (headings == Qt::Horizontal)
            add(texts, owner, "heading", model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(model.rowCount(), rowsSeen); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                     int(Qt::AccessibleDescriptionRole)})
                add(texts, owner, "item", model.index(row, column).data(role).toString());
        }
    }
}

/// All that a person can read or hear on a screen, what is said in tool tips and lies in menus too.
QList<Text> textsOf(QWidget &screen)
{
    QList<Text> texts;
    for (QWidget *widget : QList<QWidget *>{&screen} + screen.findChildren<QWidget *>()) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            for (const QAction *action : menu->actions()) {
                add(texts, *action, "entry", action->text());
                add(texts, *action, "tool tip", action->toolTip());
            }
            continue;
        }
        if (!widget->isVisible())
            continue;
        add(texts, *widget, "accessible name", widget->accessibleName());
        add(texts, *widget, "accessible description", widget->accessibleDescription());
        add(texts, *widget, "tool tip", widget->toolTip());
        if (widget->isWindow())
            add(texts, *widget, "title", widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(texts, *widget, "text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(texts, *widget, "text", button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(texts, *widget, "placeholder", line->placeholderText());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            add(texts, *widget, "placeholder", text->placeholderText());
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            addItems(texts, *widget, *box->model(), Qt::Vertical);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->model() && !view->inherits("QHeaderView"))
            addItems(texts, *widget, *view->model(), Qt::Horizontal);
    }
    for (const QString &line : paintedTexts(screen))
        texts.append({QStringLiteral("painted"), line});
    return texts;
}

/// Without addresses, words that stand for others, and the rest of a word that was cut.
QStringList wordsOf(QString text)
{
    static const QRegularExpression noWords{QStringLiteral("https?://\\S+|\\{\\w+\\}|\\p{L}+…")};
    text.remove(noWords);
    static const QRegularExpression gap{QStringLiteral("[^\\p{L}\\p{M}]+")};
    return text.split(gap, Qt::SkipEmptyParts);
}

/// Words of people, of the calendar, of the map and of the product: no language changes them.
QSet<QString> kept(const EveryScreen &screens)
{
    QSet<QString> words{QStringLiteral("DreamJar"), QStringLiteral("https"), QStringLiteral("p")}; // <p> of a tool tip
    QStringList texts = screens.data();
    for (const ui::Language &language : ui::languages())
        texts << language.name;
    const QLocale locale;
    for (int month = 1; month <= 12; ++month)
        texts << locale.monthName(month, QLocale::LongFormat) << locale.monthName(month, QLocale::ShortFormat);
    for (int day = 1; day <= 7; ++day)
        texts << locale.dayName(day, QLocale::LongFormat) << locale.dayName(day, QLocale::ShortFormat);
    texts << locale.amText() << locale.pmText();
    QList<QByteArray> zones = QTimeZone::availableTimeZoneIds().mid(0, rowsSeen);
    zones << QTimeZone::systemTimeZoneId();
    for (const QByteArray &zone : std::as_const(zones))
        texts << QString::fromLatin1(zone);
    for (const QString &text : texts) {
        for (const QString &word : wordsOf(text))
            words.insert(word);
    }
    return words;
}

bool isOfTheSources(const QString &word)
{
    return word.size() > 1 && std::ranges::none_of(word, PseudoLocale::isOf)
        && std::ranges::all_of(word, [](QChar letter) { return letter.unicode() < 0x80; });
}

}

TEST(Screens, SayNothingThatIsNotTranslated)
{
    const SpokenPseudo spoken;
    QSet<QString> found;
    QSet<QString> known;
    EveryScreen screens({1280, 800}, ui::Scheme::Light, [&](QWidget &screen, const QString &name) {
        for (const auto &[where, text] : textsOf(screen)) {
            for (const QString &word : wordsOf(text)) {
                if (!isOfTheSources(word) || known.contains(word) || found.contains(text))
                    continue;
                found.insert(text);
                ADD_FAILURE() << name.toStdString() << ": " << where.toStdString() << ": '" << text.toStdString()
                              << "'";
            }
        }
    });
    known = kept(screens);
    screens.show();
}

TEST(PseudoLocale, KeepsWhatIsFilledInAndMakesLonger)
{
    const QString text = PseudoLocale::of(QStringLiteral("Thank %n for <b>%1</b>, {donor}"));
    EXPECT_TRUE(text.contains(QStringLiteral("%n"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("<b>%1</b>"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("{donor}"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Thank"))) << text.toStdString();
    EXPECT_GE(text.size(), 31 * 7 / 5);
}
