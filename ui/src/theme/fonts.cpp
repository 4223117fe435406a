#include "ui/theme/fonts.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <fontconfig/fontconfig.h>

namespace dreamjar::ui {

std::jthread readFontFiles()
{
    return std::jthread{[] { FcInit(); }};
}

std::jthread warmFonts(std::jthread files)
{
    return std::jthread{[files = std::move(files)]() mutable {
        files.join();
        // One size of each family: Qt then knows its file and what stands in for the letters that it lacks.
        for (const FontRole role : {FontRole::Body, FontRole::Heading, FontRole::Figure})
            static_cast<void>(QFontMetricsF{Theme::font(role)}.horizontalAdvance(QStringLiteral("DreamJar 0")));
    }};
}

}
