#include "screens/attractscreen.h"

#include "ui/languages.h"
#include "ui/pictureshelf.h"
#include "ui/widgets/drawing.h"
#include "ui/words.h"
#include "widgets/touchbutton.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace dreamjar::kiosk {

using namespace std::chrono_literals;
using ui::FontRole;
using ui::Token;

namespace {

constexpr auto turnEvery = 7s, driftEvery = 40s;
constexpr int farthest = 6; // pixels of drift

}

AttractScreen::AttractScreen(const Look &look, station::Desk &desk, ui::PictureShelf &pictures)
    : m_look(look), m_desk(desk), m_pictures(pictures)
{
    setObjectName(QStringLiteral("attractScreen"));
    setAccessibleName(tr("Touch to give"));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(look.locale().textDirection());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(look.margin(), look.margin(), look.margin(), look.px(24));
    outer->addStretch(1);
    m_languages = new QWidget;
    auto *grid = new QGridLayout(m_languages);
    grid->setContentsMargins({});
    grid->setSpacing(look.gap());
    const int across = look.isPortrait() ? 3 : 5;
    for (int i = 0; i < ui::languages().size(); ++i) {
        const ui::Language &language = ui::languages().at(i);
        auto *button = new TouchButton(look, QStringLiteral("language_") + language.code, language.name);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &TouchButton::clicked, this, [this, code = language.code] { Q_EMIT languageChosen(code); });
        grid->addWidget(button, i / across, i % across);
    }
    outer->addWidget(m_languages);

    connect(&m_turn, &QTimer::timeout, this, &AttractScreen::showNext);
    connect(&m_drift, &QTimer::timeout, this, &AttractScreen::drift);
    connect(&desk, &station::Desk::changed, this, qOverload<>(&QWidget::update));
    connect(&pictures, &ui::PictureShelf::arrived, this, qOverload<>(&QWidget::update));
    m_drift.start(driftEvery);
    if (look.mayMove())
        m_turn.start(turnEvery);
}

void AttractScreen::showNext()
{
    const auto count = static_cast<int>(m_desk.jars().size());
    m_index = count == 0 ? 0 : (m_index + 1) % count;
    update();
}

void AttractScreen::drift()
{
    // Around a small square, so that every pixel rests sometimes.
    static constexpr QPoint around[] = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}};
    m_step = (m_step + 1) % static_cast<int>(std::size(around));
    m_shift = around[m_step] * farthest;
    update();
}

const station::Jar *AttractScreen::jar() const
{
    const auto &jars = m_desk.jars();
    return jars.isEmpty() ? nullptr : &jars.at(std::min<qsizetype>(m_index, jars.size() - 1));
}

/// The jar, large; where there is a picture of what it is for, that one, and the jar in its corner.
void AttractScreen::paintArt(QPainter &painter, const QRectF &art)
{
    const ui::Theme &theme = m_look.theme();
    ui::JarPicture picture;
    picture.level = 0.62;
    picture.marks = false;
    QPixmap photo;
    if (const station::Jar *shown = jar()) {
        picture.level = std::min(Percentage::of(shown->raised, shown->goal).toDouble() / 100, 1.0);
        picture.waiting = std::min(Percentage::of(shown->waiting, shown->goal).toDouble() / 100, 1.0);
        picture.glow = shown->raised >= shown->goal ? 1 : 0;
        photo = m_pictures.find(shown->picture).picture;
    }
    const auto jarIn = [](const QRectF &room) {
        QRectF box(0, 0, std::min(room.width(), room.height() * ui::jarAspect), 0);
        box.setHeight(box.width() / ui::jarAspect);
        box.moveCenter(room.center());
        return box;
    };
    if (photo.isNull()) {
        ui::paintJar(painter, jarIn(art).adjusted(8, 8, -8, -8), picture, theme);
        return;
    }
    QRectF frame(0, 0, art.width() * 0.92, std::min(art.height() * 0.88, art.width() * 0.72));
    frame.moveCenter(art.center());
    ui::BannerPicture banner;
    banner.picture = photo;
    ui::paintBanner(painter, frame, banner, ui::BannerCorners::All, theme);
    const qreal side = frame.height() * 0.42;
    QRectF seat(0, 0, side, side);
    seat.moveCenter(layoutDirection() == Qt::RightToLeft ? frame.bottomLeft() + QPointF(side * 0.34, -side * 0.34)
                                                         : frame.bottomRight() - QPointF(side * 0.34, side * 0.34));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Background));
    painter.drawEllipse(seat);
    const qreal rim = side * 0.14;
    ui::paintJar(painter, jarIn(seat.adjusted(rim, rim, -rim, -rim)), picture, theme);
}

void AttractScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ui::Theme &theme = m_look.theme();
    painter.fillRect(rect(), theme.color(Token::Background));
    const QRectF stage = QRectF(0, 0, width(), m_languages->y() - m_look.px(12)).adjusted(m_look.margin(), m_look.px(20), -m_look.margin(), 0).translated(m_shift);

    QString title = tr("Fill a jar with light");
    QString below = tr("Every gift brings a child closer to a dream.");
    QString thanks;
    if (const station::Jar *shown = jar()) {
        const station::Jar &jar = *shown;
        title = jar.title;
        if (!jar.donors.isEmpty())
            thanks = tr("Thank you, %1!").arg(m_look.locale().createSeparatedList(jar.donors));
        below = ui::words::byChild(jar.childName) + QStringLiteral("  ·  ")
            + ui::words::raisedOf(jar.raised + jar.waiting, jar.goal, m_desk.currency(), m_look.locale());
    }

    const bool portrait = m_look.isPortrait();
    QRectF art, text;
    if (portrait) {
        art = QRectF(stage.left(), stage.top(), stage.width(), stage.height() * 0.5);
        text = QRectF(stage.left(), art.bottom() + m_look.px(16), stage.width(), stage.bottom() - art.bottom() - m_look.px(16));
    } else {
        const qreal part = stage.width() * 0.4;
        art = QRectF(stage.left(), stage.top(), part, stage.height());
        text = QRectF(stage.left() + part + m_look.px(24), stage.top(), stage.width() - part - m_look.px(24), stage.height());
        if (layoutDirection() == Qt::RightToLeft) {
            art.moveRight(stage.right());
            text.moveLeft(stage.left());
        }
    }
    paintArt(painter, art);

    const Qt::Alignment side = portrait ? Qt::AlignHCenter : Qt::AlignLeft;
    const auto height = [&](const QString &words, FontRole role) {
        return QFontMetricsF(m_look.font(role)).boundingRect(text, int(side) | Qt::TextWordWrap, words).height();
    };
    const qreal gap = m_look.px(16);
    const QString invitation = tr("Touch to give");
    const qreal all = std::min(text.height(),
        height(title, FontRole::Display) + height(below, FontRole::Lead)
            + (thanks.isEmpty() ? 0 : height(thanks, FontRole::Lead) + gap) + height(invitation, FontRole::Heading)
            + gap * 4);
    qreal y = text.center().y() - all / 2;
    const auto write = [&](const QString &words, FontRole role, const QColor &ink, int lines, qreal after) {
        painter.setFont(m_look.font(role));
        painter.setPen(ink);
        const QRectF box(text.left(), y, text.width(), QFontMetricsF(painter.font()).lineSpacing() * lines + 2);
        painter.setLayoutDirection(layoutDirection());
        y += ui::paintElided(painter, box, words, lines, side).height + after;
    };
    write(title, FontRole::Display, theme.color(Token::Ink), 3, gap);
    write(below, FontRole::Lead, theme.color(Token::Muted), 2, thanks.isEmpty() ? gap * 2 : gap);
    if (!thanks.isEmpty())
        write(thanks, FontRole::Lead, theme.color(Token::Primary), 2, gap * 2);

    const QFont font = m_look.font(FontRole::Heading);
    const QSizeF words = QFontMetricsF(font).size(Qt::TextSingleLine, invitation);
    QRectF pill(0, y, std::min(text.width(), words.width() + m_look.px(64)), words.height() + m_look.px(32));
    if (portrait)
        pill.moveCenter(QPointF(text.center().x(), pill.center().y()));
    else if (layoutDirection() == Qt::RightToLeft)
        pill.moveRight(text.right());
    else
        pill.moveLeft(text.left());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Primary));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(theme.color(Token::OnPrimary));
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, invitation);
}

void AttractScreen::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        Q_EMIT started();
}

void AttractScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT started();
}

}
