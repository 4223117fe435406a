#include "ui/theme/fonts.h"

#include "ui/theme/theme.h"

#include <QFontDatabase>
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
        // Qt then knows which families there are. Their letters are loaded by the thread that draws them.
        static_cast<void>(QFontDatabase::hasFamily(Theme::font(FontRole::Body).family()));
    }};
}

}
