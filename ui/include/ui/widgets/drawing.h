#pragma once

#include "domain/category.h"
#include "domain/child.h"
#include "ui/theme/theme.h"

#include <QPixmap>
#include <QRectF>
#include <QString>

namespace dreamjar::ui {

// The drawings that widgets, delegates, posters and icons share: vectors, without state of their own.

/// What a jar shows. Shares of the goal, 1 = full; more is drawn as full.
struct JarPicture {
    qreal level = 0; ///< confirmed
    qreal waiting = 0; ///< on its way, drawn as a paler layer above
    qreal glow = 0; ///< 0…1 light around a full jar
    bool asleep = false; ///< a moon instead of light: offline
    bool marks = true; ///< 25, 50, 75 (left out where it is small)
};
void paintJar(QPainter &painter, const QRectF &box, const JarPicture &jar, const Theme &theme);
/// The part of the glass that the light fills at 1, for a jar drawn into `box`.
QRectF jarInside(const QRectF &box);
/// Width for a height: a jar is 4 by 5.
inline constexpr qreal jarAspect = 0.8;

/// The ground of a jar's card or page: the picture, cut to fill, or the category's colour with a quiet pattern grown
/// from `seed` (the campaign's id) and the title's initial.
struct BannerPicture {
    Category category = Category::Dreams;
    qint64 seed = 0;
    QString title;
    QPixmap picture;
    QString alternative; ///< said instead of the picture by a screen reader
};
/// `corners` are rounded with the card's radius.
enum class BannerCorners { None, Top, All };
void paintBanner(
    QPainter &painter, const QRectF &box, const BannerPicture &banner, BannerCorners corners, const Theme &theme);

/// A person: the picture cut round, or a face for a child by gender, or the initial of a grown-up.
struct AvatarPicture {
    enum class Kind { Child, Person, Anonymous };
    Kind kind = Kind::Child;
    QString name;
    Gender gender = Gender::Unspecified;
    QPixmap picture;
};
void paintAvatar(QPainter &painter, const QRectF &box, const AvatarPicture &avatar, const Theme &theme);

/// Icon and word on a quiet round ground.
struct ChipPicture {
    Icon icon = Icon::None;
    QString word;
    Token token = Token::Muted;
};
ChipPicture categoryChip(Category category);
/// A state with its usual icon: check, warning or error; a neutral one has `info`.
ChipPicture stateChip(Tone tone, const QString &word);
QSizeF chipSize(const ChipPicture &chip);
/// Drawn at the leading end of `box`, vertically centred; `solid` puts it on the surface, for use on a picture.
void paintChip(QPainter &painter, const QRectF &box, const ChipPicture &chip, const Theme &theme, bool solid = false);

/// A bar with a confirmed and a paler waiting part; shares of the goal as in JarPicture.
void paintProgress(QPainter &painter, const QRectF &box, qreal level, qreal waiting, const Theme &theme);

/// Surface, hairline, radius, and the ring of a card that has the keyboard's focus.
void paintCard(QPainter &painter, const QRectF &box, const Theme &theme, bool hovered, bool focused);

/// How a text came out: its height, and whether its end is missing.
struct Elided {
    qreal height = 0;
    bool cut = false;
};
/// At most `lines` lines, cut with "…". `alignment` is mirrored with the painter's layout direction; the words run as
/// their own script does.
Elided paintElided(QPainter &painter, const QRectF &box, const QString &text, int lines, Qt::Alignment alignment);

}
