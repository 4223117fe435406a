#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace dreamjar::ui {

/// A round switch that filters: icon and word, filled while it is on.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    FilterChip(const Theme &theme, Icon icon, const QString &word, Token token, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    Icon m_icon;
    Token m_token;
};

}
