#pragma once

#include <thread>

namespace dreamjar::ui {

// Looking up the system's fonts takes as long as opening an empty window. These do it beside the start.

/// Reads fontconfig's files. Needs no application yet.
std::jthread readFontFiles();
/// After `files`: what Qt makes of them, for the faces of Theme. Must end before the application does.
std::jthread warmFonts(std::jthread files);

}
