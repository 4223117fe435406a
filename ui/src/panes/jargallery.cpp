#include "jargallery.h"

#include "domain/jarlink.h"
#include "items/jarlistmodel.h"
#include "rowwords.h"
#include "ui/widgets/jarcard.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace dreamjar::ui {

namespace {

class JarDelegate : public QStyledItemDelegate
{
public:
    JarDelegate(const Theme &theme, const Clock &clock, JarGallery &gallery)
        : QStyledItemDelegate(&gallery), m_theme(theme), m_clock(clock), m_gallery(gallery)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto row = index.data(items::JarListModel::RowRole).value<replica::JarRow>();
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRectF box = QRectF(option.rect).adjusted(mirrored ? space::m : 0, 0, mirrored ? 0 : -space::m, -space::m);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintJarCard(*painter, box,
            jarCardContent(row, m_gallery.currency(), m_clock.now(), m_gallery.pictures()), m_theme, hovered, focused,
            option.direction);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return m_gallery.gridSize(); }

private:
    const Theme &m_theme;
    const Clock &m_clock;
    JarGallery &m_gallery;
};

}

JarGallery::JarGallery(const Theme &theme, const Clock &clock, QWidget *parent) : QListView(parent)
{
    setItemDelegate(new JarDelegate{theme, clock, *this});
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setDragDropMode(DragOnly);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setCursor(Qt::PointingHandCursor);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &JarGallery::chosen);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    fit();
}

void JarGallery::setCurrency(const QString &currency)
{
    m_currency = currency;
    viewport()->update();
}

void JarGallery::setServer(const QUrl &server)
{
    m_server = server;
}

void JarGallery::setPictures(PictureShelf *pictures)
{
    m_pictures = pictures;
    connect(pictures, &PictureShelf::arrived, viewport(), qOverload<>(&QWidget::update));
}

void JarGallery::resizeEvent(QResizeEvent *event)
{
    fit();
    QListView::resizeEvent(event);
}

void JarGallery::setTrailing(int trailing)
{
    m_trailing = trailing;
    fit();
}

/// Room for the scroll bar is kept also while it is not there, so that the columns never jump.
int JarGallery::trailing() const
{
    return std::max(m_trailing, verticalScrollBar()->sizeHint().width() + 2);
}

void JarGallery::fit()
{
    // The space behind the last card of a row reaches into what is kept free, and the cells as far as it.
    const int free = trailing() - verticalScrollBar()->sizeHint().width() - 2;
    const int behind = std::min(free, int{space::m}), unused = free - behind;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(mirrored ? unused : 0, 0, mirrored ? 0 : unused, 0);
    const int room = width() - trailing() + behind;
    const int columns = std::max(1, room / (metric::cardMin + space::m));
    const int cell = room / columns; // they share the row
    const QSize grid{std::max(cell, 120), jarCardHeight + space::m};
    if (grid == gridSize())
        return;
    setGridSize(grid);
    verticalScrollBar()->setSingleStep(grid.height() / 4);
}

void JarGallery::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void JarGallery::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

SpokenJars::SpokenJars(const JarGallery &gallery, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent), m_gallery(gallery), m_clock(clock)
{
}

QVariant SpokenJars::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const auto row = index.data(items::JarListModel::RowRole).value<replica::JarRow>();
    return spoken(jarCardContent(row, m_gallery.currency(), m_clock.now()));
}

Qt::ItemFlags SpokenJars::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
    return index.isValid() && !m_gallery.server().isEmpty() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList SpokenJars::mimeTypes() const
{
    return {QStringLiteral("text/uri-list"), QStringLiteral("text/plain")};
}

QMimeData *SpokenJars::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    QList<QUrl> links;
    QStringList texts;
    for (const QModelIndex &index : indexes) {
        const auto row = index.data(items::JarListModel::RowRole).value<replica::JarRow>();
        const QUrl link = webAddressOf(row.campaign.id, m_gallery.server());
        if (link.isEmpty())
            continue;
        links << link;
        texts << link.toString(QUrl::FullyEncoded);
    }
    data->setUrls(links);
    data->setText(texts.join(u'\n'));
    return data;
}

}
