#pragma once

#include "ui/widgets/jarcard.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QLabel>
#include <QWidget>

// What the pictures of the gallery are made of: sample jars, single widgets, whole pages.

namespace dreamjar::ui::gallery {

QList<JarCardContent> someCards();

/// What a test page puts its parts into.
class Sheet : public QWidget
{
public:
    explicit Sheet(const Theme &theme) : m_theme(theme)
    {
        m_column = new QVBoxLayout{this};
        m_column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
        m_column->setSpacing(space::m);
    }
    QHBoxLayout *row(const QString &title)
    {
        m_column->addWidget(makeLabel(title, FontRole::CaptionStrong, Tone::Muted));
        auto *row = new QHBoxLayout;
        row->setSpacing(space::m);
        m_column->addLayout(row);
        return row;
    }
    QVBoxLayout *column() { return m_column; }
    const Theme &m_theme;

private:
    QVBoxLayout *m_column;
};

QWidget *jars(const Theme &theme);
QWidget *cards(const Theme &theme);
QWidget *parts(const Theme &theme);
QWidget *icons(const Theme &theme);
QWidget *banners(const Theme &theme);

QWidget *dashboard(const Theme &theme);
QWidget *emptyPage(const Theme &theme);
QWidget *asleepPage(const Theme &theme);

}
