#include "screens/jarsscreen.h"

#include "widgets/jartile.h"
#include "widgets/touchbutton.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace dreamjar::kiosk {

JarsScreen::JarsScreen(const Look &look, station::Desk &desk, ui::PictureShelf &pictures)
    : Screen(look, QStringLiteral("jarsScreen"), tr("Which jar would you like to fill?"), Head::NoBack), m_desk(desk),
      m_pictures(pictures)
{
    if (pages() > 1) {
        m_before = addFoot(QStringLiteral("pageBefore"), tr("Jars before"), ui::Variant::Normal);
        m_after = addFoot(QStringLiteral("pageAfter"), tr("More jars"), ui::Variant::Normal);
        connect(m_before, &TouchButton::clicked, this, [this] { showPage(m_page - 1); });
        connect(m_after, &TouchButton::clicked, this, [this] { showPage(m_page + 1); });
    }
    column()->addStretch(1);
    showPage(0);
}

int JarsScreen::pages() const
{
    return static_cast<int>((m_desk.jars().size() + mostOnAPage - 1) / mostOnAPage);
}

/// Beside the buttons that scroll, should there be any.
int JarsScreen::tileWidth(int across) const
{
    const int room = look().screen().width() - 2 * look().margin() - look().target() - look().gap();
    return (room - (across - 1) * look().gap()) / across;
}

/// A jar beside a title of some length, in whatever size the donor reads.
int JarsScreen::columnsFor(int jars) const
{
    if (jars <= fewJars)
        return 1;
    const int widest = look().px(160) + QFontMetrics(look().font(ui::FontRole::CardTitle)).averageCharWidth() * 15;
    const int room = (look().screen().width() - 2 * look().margin()) / widest;
    return std::clamp(jars <= 4 ? 2 : 3, 1, std::max(1, room));
}

/// Whether they have the height for it, without scrolling.
bool JarsScreen::tilesStand(const QList<station::Jar> &jars) const
{
    const int head = look().target() + QFontMetrics(look().font(ui::FontRole::Heading)).lineSpacing() + look().px(36)
        + 2 * look().gap();
    const int across = static_cast<int>(jars.size());
    return std::all_of(jars.begin(), jars.end(), [&](const station::Jar &jar) {
        const JarTile tile(look(), jar, m_desk.currency(), m_pictures, JarTile::Shape::Standing, tileWidth(across), true);
        return tile.sizeHint().height() <= look().screen().height() - head;
    });
}

void JarsScreen::showPage(int page)
{
    m_page = qBound(0, page, std::max(0, pages() - 1));
    if (m_cards) {
        m_cards->hide();
        m_cards->deleteLater();
    }
    m_cards = new QWidget;
    auto *grid = new QGridLayout(m_cards);
    grid->setContentsMargins({});
    grid->setSpacing(look().gap());
    const auto jars = m_desk.jars().mid(m_page * mostOnAPage, mostOnAPage);
    const int count = static_cast<int>(jars.size());
    const bool few = count <= fewJars;
    const bool standing = few && !look().isPortrait() && tilesStand(jars);
    const int across = standing ? count : columnsFor(count);
    const auto shape = standing ? JarTile::Shape::Standing : JarTile::Shape::Lying;
    int tallest = 0;
    for (int i = 0; i < count; ++i) {
        auto *tile = new JarTile(look(), jars.at(i), m_desk.currency(), m_pictures, shape, tileWidth(across), few);
        connect(tile, &JarTile::clicked, this, [this, jar = jars.at(i).id] { Q_EMIT jarChosen(jar); });
        grid->addWidget(tile, i / across, i % across);
        tallest = std::max(tallest, tile->maximumHeight());
    }
    for (JarTile *tile : m_cards->findChildren<JarTile *>())
        tile->setMaximumHeight(tallest); // one line more in one of them, and all are as high
    // Larger where there are few, and then still at the top.
    const int rows = (count + across - 1) / across;
    m_cards->setMaximumHeight(rows * (tallest + look().gap()));
    for (int column = 0; column < across; ++column)
        grid->setColumnStretch(column, 1);
    column()->insertWidget(0, m_cards, 8);
    if (m_before) {
        m_before->setEnabled(m_page > 0);
        m_after->setEnabled(m_page + 1 < pages());
    }
}

}
