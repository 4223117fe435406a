#pragma once

#include <QString>
#include <array>
#include <optional>

namespace dreamjar {

/// What a dream is about (API field `category`).
enum class Category { Sports, Education, Hobbies, Health, Dreams };

inline constexpr std::array allCategories{
    Category::Sports, Category::Education, Category::Hobbies, Category::Health, Category::Dreams};

/// The API's key, in lower case: "sports".
QString toKey(Category category);
std::optional<Category> categoryFromKey(QStringView key);

}
