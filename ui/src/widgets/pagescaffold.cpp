#include "ui/widgets/pagescaffold.h"

#include "focusfollower.h"
#include "plainscroll.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <utility>

namespace dreamjar::ui {

namespace {
constexpr int wideSide = space::xl, narrowSide = space::m;
}

PageScaffold::PageScaffold(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_outer = new QVBoxLayout{this};
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);

    m_head = new QWidget{this};
    auto *head = new QHBoxLayout{m_head};
    head->setContentsMargins(0, space::l, 0, space::m);
    head->setSpacing(space::xs);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_back = new QToolButton;
    m_back->setObjectName(QStringLiteral("backButton"));
    m_back->setIcon(theme.icon(Icon::Back, Token::Muted));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->hide();
    m_title = new ElidedLabel{FontRole::Heading};
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle = new ElidedLabel{FontRole::Body};
    m_subtitle->setToken(theme, Token::Muted);
    m_subtitle->setLines(2);
    m_subtitle->hide();
    words->addWidget(m_back, 0, Qt::AlignLeading);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    head->addLayout(words, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(space::xs);
    head->addLayout(m_actions);
    head->setAlignment(m_actions, Qt::AlignBottom);
    m_outer->addWidget(m_head);

    auto *scroll = new PlainScroll{QStringLiteral("pageScroll"), this};
    m_scroll = scroll;
    m_body = new QWidget;
    m_body->setObjectName(QStringLiteral("pageBody"));
    m_column = new QVBoxLayout{m_body};
    m_column->setSpacing(space::l);
    m_column->setAlignment(Qt::AlignTop);
    scroll->hold(*m_body);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->verticalScrollBar()->parentWidget()->installEventFilter(this);
    m_outer->addWidget(m_scroll, 1);

    connect(m_back, &QToolButton::clicked, this, &PageScaffold::backRequested);
    new FocusFollower{*m_scroll};
    centre();
}

void PageScaffold::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageScaffold::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageScaffold::setBack(const QString &word)
{
    m_back->setText(word);
    m_back->setAccessibleName(word);
    m_back->setVisible(!word.isEmpty());
}

void PageScaffold::addAction(QWidget *action)
{
    m_actions->addWidget(action);
}

QVBoxLayout *PageScaffold::addSection(const QString &title, QWidget *action)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::xs);
    auto *words = new ElidedLabel{FontRole::Title};
    words->setText(title);
    head->addWidget(words, 1);
    if (action)
        head->addWidget(action);
    section->addLayout(head);
    m_column->addLayout(section);
    return section;
}

void PageScaffold::setFilling(QWidget *part, Reach reach)
{
    m_reach = reach;
    if (!m_filled) {
        m_filled = new QVBoxLayout;
        m_outer->addLayout(m_filled, 1);
    }
    delete m_filling;
    m_filling = part;
    m_scroll->setVisible(!part);
    if (part)
        m_filled->addWidget(part, 1);
    m_outer->setStretchFactor(m_filled, part ? 1 : 0);
    centre();
}

void PageScaffold::setContentWidth(int width)
{
    m_contentWidth = width;
    centre();
}

void PageScaffold::centre()
{
    const int least = width() < 720 ? narrowSide : wideSide;
    const int rest = std::max(least, (width() - m_contentWidth) / 2);
    if (QLayout *head = m_head->layout(); head->contentsMargins().left() != rest)
        head->setContentsMargins(rest, space::l, rest, space::m);
    // The scroll bar takes from the trailing side; the column still ends where the head ends.
    const QScrollBar *vertical = m_scroll->verticalScrollBar();
    const int bar = !vertical->parentWidget()->isHidden() ? vertical->sizeHint().width() : 0, less = std::max(0, rest - bar);
    const auto mirrored = [fromRight = layoutDirection() == Qt::RightToLeft](QMargins margins) {
        return fromRight ? QMargins{margins.right(), margins.top(), margins.left(), margins.bottom()} : margins;
    };
    const QMargins margins = mirrored({rest, 0, less, space::xl});
    if (m_column->contentsMargins() != margins)
        m_column->setContentsMargins(margins);
    if (m_filled)
        m_filled->setContentsMargins(m_reach == Reach::Edge ? mirrored({rest, 0, 0, 0}) : QMargins{rest, 0, rest, space::l});
    if (std::exchange(m_side, rest) != rest)
        Q_EMIT sideChanged(rest);
}

void PageScaffold::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    centre();
}

bool PageScaffold::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::ShowToParent || type == QEvent::HideToParent)
        centre(); // the scroll bar came or went
    return QWidget::eventFilter(watched, event);
}

bool PageScaffold::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        centre();
    return QWidget::event(event);
}

}
