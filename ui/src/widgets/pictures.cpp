#include "ui/widgets/pictures.h"

#include "ui/words.h"

#include <QPainter>

namespace dreamjar::ui {

Banner::Banner(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Banner::setBanner(const BannerPicture &banner)
{
    m_banner = banner;
    setAccessibleName(banner.picture.isNull() ? QString{}
            : banner.alternative.isEmpty()    ? tr("Picture of %1").arg(banner.title)
                                              : banner.alternative);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintBanner(painter, rect(), m_banner, BannerCorners::All, m_theme);
}

Avatar::Avatar(const Theme &theme, int size, QWidget *parent) : QWidget(parent), m_theme(theme), m_size(size)
{
    setFixedSize(size, size);
}

void Avatar::setAvatar(const AvatarPicture &avatar)
{
    m_avatar = avatar;
    setAccessibleName(avatar.kind == AvatarPicture::Kind::Anonymous ? tr("Anonymous") : avatar.name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintAvatar(painter, rect(), m_avatar, m_theme);
}

Chip::Chip(const Theme &theme, QWidget *parent) : Chip(theme, {}, parent) { }

Chip::Chip(const Theme &theme, const ChipPicture &chip, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(chip);
}

void Chip::setChip(const ChipPicture &chip)
{
    m_chip = chip;
    setAccessibleName(chip.word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_chip).toSize();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setLayoutDirection(layoutDirection());
    paintChip(painter, rect(), m_chip, m_theme);
}

ProgressBar::ProgressBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressBar::setFill(Percentage confirmed, Percentage waiting)
{
    m_confirmed = confirmed;
    m_waiting = waiting;
    setAccessibleName(tr("%1 of the goal").arg(words::percentage(confirmed)));
    update();
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setLayoutDirection(layoutDirection());
    paintProgress(painter, rect(), m_confirmed.toDouble() / 100, m_waiting.toDouble() / 100, m_theme);
}

IconLabel::IconLabel(const Theme &theme, Icon icon, Token token, int size, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_token(token), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(Icon icon, Token token)
{
    m_icon = icon;
    m_token = token;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    m_theme.paintIcon(painter, rect(), m_icon, m_theme.color(m_token));
}

}
