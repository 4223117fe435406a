#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "replica/rows.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::items {
class GiftTableModel;
}

namespace dreamjar::ui {

class GiftLine;

/// The gifts of one jar, newest first, twenty at a time.
class GiftList : public QWidget
{
    Q_OBJECT
public:
    GiftList(const Theme &theme, const items::Source &source, sync::States &states, const Clock &clock,
        QWidget *parent = nullptr);

    void clear();
    void setJar(const replica::JarRow &row);

private:
    void showLines();

    const Theme &m_theme;
    sync::States &m_states;
    const Clock &m_clock;
    items::GiftTableModel *m_gifts;
    std::optional<replica::JarRow> m_jar;
    int m_shown = 0;
    QLabel *m_heading;
    QVBoxLayout *m_column;
    QList<GiftLine *> m_lines;
    QLabel *m_none;
    QPushButton *m_more;
};

}
