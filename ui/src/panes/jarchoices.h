#pragma once

#include "domain/campaign.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace dreamjar::ui {

// What a parent chooses about a jar's page: who finds it, and the amounts that it offers.

/// One line for each reach, with the reach as its data. The row's label names it.
QComboBox *makeReachBox();
QString reachWord(Reach reach);
/// What a reach means, in a sentence.
QString reachSentence(Reach reach);

/// "10, 25, 50" with anything but digits between; none when something else stands there.
std::optional<QList<Money>> amountsFromTyped(const QString &text);
QString amountsToType(const QList<Money> &amounts);
/// Where the parent chose none.
QList<Money> usualAmounts();

}
