#include "jarchoices.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QRegularExpression>

namespace dreamjar::ui {

namespace {

/// For the words of this file.
struct JarChoices {
    Q_DECLARE_TR_FUNCTIONS(dreamjar::ui::JarChoices)
};

}

QString reachWord(Reach reach)
{
    switch (reach) {
    case Reach::Listed:
        return JarChoices::tr("Everybody");
    case Reach::Unlisted:
        return JarChoices::tr("Only who has the link");
    case Reach::Private:
        return JarChoices::tr("Only me");
    }
    return {};
}

QComboBox *makeReachBox()
{
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("jarReachBox"));
    for (const Reach reach : allReaches)
        box->addItem(reachWord(reach), int(reach));
    return box;
}

QString reachSentence(Reach reach)
{
    switch (reach) {
    case Reach::Listed:
        return JarChoices::tr("It stands in the list that everybody can browse, once it is published.");
    case Reach::Unlisted:
        return JarChoices::tr("It stands in no list. Whoever has its link or its code sees it and can give.");
    case Reach::Private:
        return JarChoices::tr("For everybody else it is not there, also not by its link.");
    }
    return {};
}

std::optional<QList<Money>> amountsFromTyped(const QString &text)
{
    static const QRegularExpression between{QStringLiteral("[\\s,;.+]+")};
    QList<Money> amounts;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        bool whole = false;
        const qint64 units = part.toLongLong(&whole);
        if (!whole)
            return std::nullopt;
        amounts.append(Money::units(units));
    }
    return amounts;
}

QString amountsToType(const QList<Money> &amounts)
{
    QStringList texts;
    for (const Money amount : amounts)
        texts.append(QString::number(amount.toUnits()));
    return texts.join(QStringLiteral(", "));
}

QList<Money> usualAmounts()
{
    return {Money::units(10), Money::units(25), Money::units(50), Money::units(100)};
}

}
