#include "celldelegate.h"

#include <algorithm>

namespace dreamjar::ui {

namespace {

bool isWrittenFromTheLeft(const QString &text)
{
    return !text.isRightToLeft()
        && std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.direction() == QChar::DirL; });
}

}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction != Qt::RightToLeft || !isWrittenFromTheLeft(option->text))
        return;
    // The same place in the mirrored cell.
    using Place = QStyleOptionViewItem;
    option->displayAlignment = QStyle::visualAlignment(Qt::RightToLeft, option->displayAlignment);
    if (option->decorationPosition == Place::Left || option->decorationPosition == Place::Right)
        option->decorationPosition = option->decorationPosition == Place::Left ? Place::Right : Place::Left;
    option->direction = Qt::LeftToRight;
}

}
