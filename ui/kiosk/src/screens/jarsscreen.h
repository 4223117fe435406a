#pragma once

#include "screens/screen.h"
#include "station/desk.h"

class QGridLayout;

namespace dreamjar::ui {
class PictureShelf;
}

namespace dreamjar::kiosk {

/// Which jar: at most twelve cards a page.
class JarsScreen : public Screen
{
    Q_OBJECT
public:
    static constexpr int mostOnAPage = 12;
    static constexpr int fewJars = 3;

    JarsScreen(const Look &look, station::Desk &desk, ui::PictureShelf &pictures);
    int pages() const;

Q_SIGNALS:
    void jarChosen(dreamjar::CampaignId jar);

private:
    void showPage(int page);
    int tileWidth(int across) const;
    int columnsFor(int jars) const;
    bool tilesStand(const QList<station::Jar> &jars) const;

    station::Desk &m_desk;
    ui::PictureShelf &m_pictures;
    int m_page = 0;
    QWidget *m_cards = nullptr;
    TouchButton *m_before = nullptr;
    TouchButton *m_after = nullptr;
};

}
