#include "domain/amounts.h"

#include <QStringList>

namespace dreamjar {

QString amountsText(const QList<Money> &amounts)
{
    QStringList texts;
    for (const Money amount : amounts)
        texts.append(QString::number(amount.toUnits()));
    return texts.join(u' ');
}

QList<Money> amountsFromText(QStringView text)
{
    QList<Money> amounts;
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts))
        amounts.append(Money::units(part.toLongLong()));
    return amounts;
}

}
