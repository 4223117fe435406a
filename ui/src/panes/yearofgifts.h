#pragma once

#include "replica/rows.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace dreamjar::ui {

class Card;

/// One year of a donor: its heading with count and sum, and a line for each gift, newest first.
class YearOfGifts : public QWidget
{
    Q_OBJECT
public:
    explicit YearOfGifts(const Theme &theme, QWidget *parent = nullptr);

    /// `sum` and `count` are the whole year's; `shown` may be fewer.
    void setYear(int year, int count, Money sum, const QList<replica::GiftRow> &shown, const QString &currency);

Q_SIGNALS:
    void jarChosen(dreamjar::CampaignId jar);

private:
    class Line;

    const Theme &m_theme;
    QLabel *m_year;
    QLabel *m_figures;
    QList<Line *> m_lines;
};

}
