#pragma once

#include "domain/money.h"
#include "ui/widgets/drawing.h"

#include <QWidget>

namespace dreamjar::ui {

/// The head of a jar's page: picture or generated ground, never a grey box.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(const Theme &theme, QWidget *parent = nullptr);
    void setBanner(const BannerPicture &banner);
    QSize sizeHint() const override { return {720, 220}; }
    QSize minimumSizeHint() const override { return {120, 80}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    BannerPicture m_banner;
};

/// A child or a person in a circle.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(const Theme &theme, int size = 40, QWidget *parent = nullptr);
    void setAvatar(const AvatarPicture &avatar);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_size;
    AvatarPicture m_avatar;
};

/// A category or a state as icon and word.
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const Theme &theme, QWidget *parent = nullptr);
    Chip(const Theme &theme, const ChipPicture &chip, QWidget *parent = nullptr);
    void setChip(const ChipPicture &chip);
    void setCategory(Category category) { setChip(categoryChip(category)); }
    void setState(Tone tone, const QString &word) { setChip(stateChip(tone, word)); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ChipPicture m_chip;
};

/// A bar with a paler waiting part.
class ProgressBar : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressBar(const Theme &theme, QWidget *parent = nullptr);
    void setFill(Percentage confirmed, Percentage waiting = {});
    QSize sizeHint() const override { return {200, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Percentage m_confirmed, m_waiting;
};

/// A spot of one icon, for labels beside text; follows the scheme.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const Theme &theme, Icon icon, Token token = Token::Muted, int size = 20, QWidget *parent = nullptr);
    void setIcon(Icon icon, Token token);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Icon m_icon;
    Token m_token;
    int m_size;
};

}
