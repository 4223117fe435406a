#pragma once

#include "chartpicture.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableWidget;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// The gifts that pass the filter as a chart, or as the table of the same numbers; saved as PNG or SVG.
class ChartsView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartsView(const Theme &theme, QWidget *parent = nullptr);

    void setSeries(const replica::BookSeries &series, const QString &currency);
    ChartKind kind() const;
    const ChartPicture &chart() const { return m_chart; }
    /// By the ending of the name: .png or .svg. False: it could not be written.
    bool saveTo(const QString &path) const;

Q_SIGNALS:
    void told(dreamjar::ui::Tone tone, const QString &sentence);

private:
    class Canvas;
    void showChart();
    void askForFile();

    const Theme &m_theme;
    replica::BookSeries m_series;
    QString m_currency;
    ChartPicture m_chart;
    QComboBox *m_kind;
    QPushButton *m_asTable;
    QStackedWidget *m_stack;
    Canvas *m_canvas;
    QTableWidget *m_table;
};

}
