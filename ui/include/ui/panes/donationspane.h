#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "replica/rows.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::items {
class GiftTableModel;
}

namespace dreamjar::ui {

class EmptyState;
class InlineMessage;
class PageScaffold;
class StatCard;
class YearOfGifts;

/// What the signed-in person gave to others: how often, how much, year by year, also as a file or on paper (PRODUCT B14).
/// A gift to a jar that was deleted since keeps its title.
class DonationsPane : public QWidget
{
    Q_OBJECT
public:
    DonationsPane(const Theme &theme, const items::Source &source, sync::States &states, const Clock &clock,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void jarChosen(dreamjar::CampaignId jar);
    void browseChosen();

private:
    void build();
    QWidget *makeExport();
    void askForStatement();
    void showGifts();
    void showFigures();
    void showYears();

    const Theme &m_theme;
    sync::States &m_states;
    const Clock &m_clock;
    items::GiftTableModel *m_gifts;
    int m_shown = 0;

    PageScaffold *m_page;
    QPushButton *m_export;
    InlineMessage *m_message;
    QWidget *m_figures;
    StatCard *m_count;
    StatCard *m_sum;
    StatCard *m_thisYear;
    QVBoxLayout *m_list;
    QList<YearOfGifts *> m_years;
    QPushButton *m_more;
    EmptyState *m_empty;
};

}
