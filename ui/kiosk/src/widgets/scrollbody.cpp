#include "widgets/scrollbody.h"

#include "widgets/touchbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace dreamjar::kiosk {

ScrollBody::ScrollBody(const Look &look) : m_look(look)
{
    setMinimumHeight(look.target());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // takes what is left: it scrolls, a keyboard cannot
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look.gap());
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumHeight(1); // less than what its hidden scroll bars would like
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("pageBody"));
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins({});
    m_column->setSpacing(look.gap());
    m_area->setWidget(page);
    page->installEventFilter(this);
    row->addWidget(m_area, 1);

    m_up = new TouchButton(look, QStringLiteral("scrollUp"), tr("Up"), ui::Variant::Normal, ui::Icon::ChevronDown);
    m_up->turnIconOver();
    m_down = new TouchButton(look, QStringLiteral("scrollDown"), tr("More"), ui::Variant::Normal, ui::Icon::ChevronDown);
    auto *arrows = new QWidget;
    arrows->setMinimumHeight(look.target()); // beside each other they need no more: see resizeEvent()
    m_arrows = new QVBoxLayout(arrows);
    m_arrows->setContentsMargins({});
    m_arrows->setSpacing(look.gap());
    m_arrows->addWidget(m_up);
    m_arrows->addStretch(1);
    m_arrows->addWidget(m_down);
    row->addWidget(arrows);
    arrows->hide();
    for (TouchButton *button : {m_up, m_down})
        button->setIconOnly();
    connect(m_up, &TouchButton::clicked, this, [this] { turn(-1); });
    connect(m_down, &TouchButton::clicked, this, [this] { turn(1); });
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        settle();
        QTimer::singleShot(0, this, &ScrollBody::followPart); // when the column has its new shape
    });
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollBody::settle);
}

void ScrollBody::bringIntoView(QWidget *part)
{
    m_part = part;
    followPart();
}

void ScrollBody::followPart()
{
    if (!m_part)
        return;
    QWidget *page = m_area->widget();
    page->layout()->activate();
    const int bottom = m_part->mapTo(page, QPoint(0, m_part->height())).y();
    m_area->verticalScrollBar()->setValue(bottom - m_area->viewport()->height());
}

void ScrollBody::turn(int pages)
{
    QScrollBar *bar = m_area->verticalScrollBar();
    bar->setValue(bar->value() + pages * m_area->viewport()->height() * 3 / 4);
}

void ScrollBody::settle()
{
    // Asked of the whole width, as without the buttons: else their coming and going would be their own reason.
    const QLayout *page = m_area->widget()->layout();
    const int needed = page->hasHeightForWidth() ? page->totalHeightForWidth(width()) : page->totalMinimumSize().height();
    m_arrows->parentWidget()->setVisible(needed > height());
    const QScrollBar *bar = m_area->verticalScrollBar();
    m_up->setEnabled(bar->value() > 0);
    m_down->setEnabled(bar->value() < bar->maximum());
}

void ScrollBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside each other where one above the other has no room.
    m_arrows->setDirection(height() < 2 * m_look.target() + 3 * m_look.gap() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    settle();
    followPart();
}

bool ScrollBody::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        settle();
        QTimer::singleShot(0, this, &ScrollBody::followPart);
    }
    return QWidget::eventFilter(watched, event);
}

}
