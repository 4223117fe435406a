#include "ui/theme/icon.h"

#include <array>

namespace dreamjar::ui {

namespace {

// In the order of Icon.
constexpr std::array<const char16_t *, iconCount> names{
    u"",
    u"dashboard",
    u"children",
    u"jars",
    u"browse",
    u"gifts",
    u"settings",
    u"search",
    u"plus",
    u"edit",
    u"trash",
    u"close",
    u"back",
    u"chevron-down",
    u"chevron-right",
    u"menu",
    u"more",
    u"link",
    u"retry",
    u"external",
    u"filter",
    u"sort",
    u"check",
    u"check-circle",
    u"warning",
    u"error",
    u"info",
    u"offline",
    u"sync",
    u"clock",
    u"calendar",
    u"lock",
    u"sports",
    u"education",
    u"hobbies",
    u"health",
    u"dreams",
    u"heart",
    u"gift",
    u"anonymous",
    u"eye",
    u"sign-in",
    u"sign-out",
    u"user",
    u"girl",
    u"boy",
    u"child",
    u"server",
    u"computer",
    u"sparkle",
    u"sun",
    u"moon",
    u"image",
    u"mail",
    u"comment",
};

}

QString iconPath(Icon icon)
{
    if (icon == Icon::None)
        return {};
    return QStringLiteral(":/dreamjar/icons/") + QString::fromUtf16(names[static_cast<std::size_t>(icon)]) + QStringLiteral(".svg");
}

Icon iconOf(Category category)
{
    switch (category) {
    case Category::Sports:
        return Icon::Sports;
    case Category::Education:
        return Icon::Education;
    case Category::Hobbies:
        return Icon::Hobbies;
    case Category::Health:
        return Icon::Health;
    case Category::Dreams:
        return Icon::Dreams;
    }
    return Icon::Dreams;
}

}
