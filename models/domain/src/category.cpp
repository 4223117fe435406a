#include "domain/category.h"

namespace dreamjar {

QString toKey(Category category)
{
    switch (category) {
    case Category::Sports:
        return QStringLiteral("sports");
    case Category::Education:
        return QStringLiteral("education");
    case Category::Hobbies:
        return QStringLiteral("hobbies");
    case Category::Health:
        return QStringLiteral("health");
    case Category::Dreams:
        return QStringLiteral("dreams");
    }
    Q_UNREACHABLE();
}

std::optional<Category> categoryFromKey(QStringView key)
{
    for (const Category category : allCategories) {
        if (toKey(category) == key)
            return category;
    }
    return {};
}

}
