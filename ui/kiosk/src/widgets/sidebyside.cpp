#include "widgets/sidebyside.h"

#include <QGridLayout>
#include <algorithm>

namespace dreamjar::kiosk {

QWidget *sideBySide(const Look &look, const QList<QWidget *> &parts, int most)
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setSpacing(look.gap());
    int widest = look.target();
    for (const QWidget *part : parts)
        widest = std::max(widest, part->minimumSizeHint().width());
    // Beside the column there may be its two arrows.
    const int room = look.screen().width() - 2 * look.margin() - 2 * (look.target() + look.gap());
    const int across = std::clamp((room + look.gap()) / (widest + look.gap()), 1, most);
    for (int i = 0; i < parts.size(); ++i)
        grid->addWidget(parts.at(i), i / across, i % across);
    for (int column = 0; column < across; ++column)
        grid->setColumnStretch(column, 1);
    return rows;
}

}
