#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "replica/rows.h"
#include "sync/states.h"
#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QTimer;
class QToolButton;
QT_END_NAMESPACE

namespace dreamjar::items {
class JarListModel;
}

namespace dreamjar::ui {

class Banner;
class ElidedLabel;
class PictureShelf;
class ProgressBar;

/// A few jars that are nearly full, one at a time. It goes on by itself only where motion is allowed, waits while
/// somebody looks at it by mouse or keyboard, and can be stopped for good (PRODUCT B6).
class FeaturedRow : public Card
{
    Q_OBJECT
public:
    FeaturedRow(const Theme &theme, const items::Source &source, sync::States &states, const Clock &clock,
        QWidget *parent = nullptr);

    void setPictures(PictureShelf *pictures);
    bool isEmpty() const { return m_jars.isEmpty(); }
    /// Whether it would go on by itself now.
    bool isMoving() const;

Q_SIGNALS:
    void jarChosen(dreamjar::CampaignId jar);
    void emptyChanged();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QToolButton *makeControl(const QString &name, Icon icon, const QString &word);
    void take();
    void go(int steps);
    void showCurrent();
    void settle();

    sync::States &m_states;
    const Clock &m_clock;
    items::JarListModel *m_model;
    PictureShelf *m_pictures = nullptr;
    QList<replica::JarRow> m_jars;
    CampaignId m_current;
    bool m_stopped = false;
    bool m_looked = false;
    QTimer *m_next;
    Banner *m_banner;
    ElidedLabel *m_title;
    ElidedLabel *m_by;
    QLabel *m_figure;
    ProgressBar *m_bar;
    QLabel *m_place;
    QToolButton *m_stop;
    QList<QToolButton *> m_controls;
};

}
