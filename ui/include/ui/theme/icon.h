#pragma once

#include "domain/category.h"

#include <QString>

namespace dreamjar::ui {

/// The line icons of resources/icons, one SVG each, on a 24 grid. The file is named like the enumerator in lower case
/// with hyphens (SignIn: sign-in.svg).
enum class Icon {
    None,
    Dashboard,
    Children,
    Jars,
    Browse,
    Gifts,
    Settings,
    Search,
    Plus,
    Edit,
    Trash,
    Close,
    Back,
    ChevronDown,
    ChevronRight,
    Menu,
    More,
    Link,
    Retry,
    External,
    Filter,
    Sort,
    Check,
    CheckCircle,
    Warning,
    Error,
    Info,
    Offline,
    Sync,
    Clock,
    Calendar,
    Lock,
    Sports,
    Education,
    Hobbies,
    Health,
    Dreams,
    Heart,
    Gift,
    Anonymous,
    Eye,
    SignIn,
    SignOut,
    User,
    Girl,
    Boy,
    Child,
    Server,
    Computer,
    Sparkle,
    Sun,
    Moon,
    Image,
    Mail,
    Comment,
};
inline constexpr int iconCount = static_cast<int>(Icon::Comment) + 1;

/// ":/dreamjar/icons/sign-in.svg"; empty for None.
QString iconPath(Icon icon);
Icon iconOf(Category category);

}
