#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "sync/states.h"
#include "sync/stations.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::ui {

class EmptyState;
class InlineMessage;
class PageScaffold;
class StationForm;

/// A parent's donation stations: which there are, a new one with the code that sets it up, an end for one that is lost.
class StationsPane : public QWidget
{
    Q_OBJECT
public:
    StationsPane(const Theme &theme, const items::Source &source, sync::Stations &stations, sync::States &states,
        const Clock &clock, QWidget *parent = nullptr);

    /// Asks the server what there is now.
    void refresh();

Q_SIGNALS:
    void backRequested();

private:
    void build(const items::Source &source);
    void showStations(const QList<Station> &stations);
    QWidget *cardFor(const Station &station);
    void showCode(const StationWithCode &made);
    void make(const StationProfile &profile);
    void renew(const Station &station);
    void revoke(const Station &station);
    void complain(const Refusal &why);

    const Theme &m_theme;
    sync::Stations &m_stations;
    sync::States &m_states;
    const Clock &m_clock;
    QStackedLayout *m_pages;
    PageScaffold *m_page;
    InlineMessage *m_message;
    EmptyState *m_empty;
    QWidget *m_code;
    QVBoxLayout *m_codeColumn;
    QVBoxLayout *m_cards;
    StationForm *m_form;
};

}
