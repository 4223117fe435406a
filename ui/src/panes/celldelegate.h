#pragma once

#include <QStyledItemDelegate>

namespace dreamjar::ui {

/// A cell of a table whose words run, and are cut, as their script does: in a mirrored table a Latin name keeps its
/// beginning. Not the style's business, since a style sheet paints cells past it.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

}
