#pragma once

#include "kiosk/look.h"
#include "station/desk.h"

#include <QAbstractButton>

namespace dreamjar::kiosk {

/// A jar to touch: the jar itself, its title, whose it is, how far it is filled.
class JarTile : public QAbstractButton
{
    Q_OBJECT
public:
    JarTile(const Look &look, const station::Jar &jar, const QString &currency);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    station::Jar m_jar;
    QString m_raised;
};

}
