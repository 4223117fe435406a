#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVariantAnimation;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// Paper that falls over its parent for two seconds and lets every click through. Nothing moves with reduced motion.
class Confetti : public QWidget
{
    Q_OBJECT
public:
    explicit Confetti(const Theme &theme, QWidget *parent);

    /// False, and nothing to be seen, with reduced motion.
    bool burst();
    bool isFalling() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVariantAnimation *m_fall;
};

}
