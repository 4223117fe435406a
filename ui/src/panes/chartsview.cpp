#include "chartsview.h"

#include "celldelegate.h"
#include "formhelp.h"
#include "paper/archive.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/flowrow.h"
#include "ui/words.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr QSize savedSize{1200, 700};
constexpr double savedScale = 2; // sharp on paper
}

/// Paints the chart, and says in words what it shows.
class ChartsView::Canvas : public QWidget
{
public:
    explicit Canvas(const ChartsView &view) : m_view(view)
    {
        setObjectName(QStringLiteral("chartCanvas"));
        setMinimumSize(240, 160);
        connect(&view.m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        paintCard(painter, rect(), m_view.m_theme, false, false);
        paintChart(painter, rect(), m_view.m_chart, m_view.m_theme);
    }

private:
    const ChartsView &m_view;
};

ChartsView::ChartsView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("chartsView"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("chartKind"));
    for (const ChartKind kind :
        {ChartKind::Cumulative, ChartKind::PerWeek, ChartKind::ByCategory, ChartKind::ByChannel})
        m_kind->addItem(chartTitle(kind));
    QLabel *name = makeLabel(tr("Chart"), FontRole::Caption, Tone::Muted);
    name->setBuddy(m_kind);
    m_asTable = makeButton(theme, QStringLiteral("chartAsTable"), tr("As a table"));
    m_asTable->setCheckable(true);
    auto *save = makeButton(theme, QStringLiteral("chartSave"), tr("Save the chart…"));
    name->setFixedHeight(m_kind->sizeHint().height()); // stands in the middle of its line
    auto *bar = new FlowRow{space::xs};
    for (QWidget *part : std::initializer_list<QWidget *>{name, m_kind, m_asTable, save})
        bar->addWidget(part);

    m_canvas = new Canvas{*this};
    m_table = new QTableWidget(0, 3);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves it
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new CellDelegate{m_table});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metric::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChartsView::showChart);
    connect(m_asTable, &QPushButton::toggled, this, [this](bool on) { m_stack->setCurrentIndex(on ? 1 : 0); });
    connect(save, &QPushButton::clicked, this, &ChartsView::askForFile);
    showChart();
}

ChartKind ChartsView::kind() const
{
    return ChartKind(m_kind->currentIndex());
}

void ChartsView::setSeries(const replica::BookSeries &series, const QString &currency)
{
    m_series = series;
    m_currency = currency;
    showChart();
}

void ChartsView::showChart()
{
    m_chart = chartOf(m_series, kind(), m_currency);
    m_canvas->setAccessibleName(m_chart.title);
    Money last;
    qint64 gifts = 0;
    for (const ChartBar &bar : std::as_const(m_chart.bars)) {
        last = m_chart.kind == ChartKind::Cumulative ? bar.sum : last + bar.sum;
        gifts = m_chart.kind == ChartKind::Cumulative ? bar.count : gifts + bar.count;
    }
    m_canvas->setAccessibleDescription(
        tr("%1 in all, %2. The same numbers are in the table.").arg(words::money(last, m_currency), words::gifts(int(gifts))));
    m_canvas->update();
    m_table->setAccessibleName(m_chart.title);
    const bool weeks = m_chart.kind == ChartKind::Cumulative || m_chart.kind == ChartKind::PerWeek;
    m_table->setHorizontalHeaderLabels({weeks ? tr("Week from") : tr("Kind"), tr("Gifts"),
        m_currency.isEmpty() ? tr("Amount") : tr("Amount (%1)").arg(m_currency)});
    m_table->setRowCount(int(m_chart.bars.size()));
    for (int row = 0; row < m_chart.bars.size(); ++row) {
        const ChartBar &bar = m_chart.bars[row];
        m_table->setItem(row, 0, new QTableWidgetItem(bar.label));
        const QStringList figures{QLocale{}.toString(bar.count), words::money(bar.sum, {})};
        for (int place = 0; place < 2; ++place) {
            auto *item = new QTableWidgetItem(figures[place]);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, place + 1, item);
        }
    }
    if (m_table->rowCount() > 0 && !m_table->currentItem())
        m_table->setCurrentCell(0, 0);
}

bool ChartsView::saveTo(const QString &path) const
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(savedSize);
        svg.setViewBox(QRect{{}, savedSize});
        svg.setTitle(m_chart.title);
        QPainter painter{&svg};
        painter.fillRect(QRect{{}, savedSize}, m_theme.color(Token::Surface));
        paintChart(painter, QRectF{{}, QSizeF{savedSize}}, m_chart, m_theme);
    } else {
        QImage image{savedSize * savedScale, QImage::Format_RGB32};
        image.setDevicePixelRatio(savedScale);
        image.fill(m_theme.color(Token::Surface));
        QPainter painter{&image};
        paintChart(painter, QRectF{{}, QSizeF{savedSize}}, m_chart, m_theme);
        painter.end();
        if (!image.save(&buffer, "PNG"))
            return false;
    }
    return paper::writeFile(path, bytes);
}

void ChartsView::askForFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Save the chart"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString png = tr("PNG picture (*.png)"), svg = tr("SVG drawing (*.svg)");
    dialog->setNameFilters({png, svg});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(tr("Chart"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, svg](const QString &used) {
        dialog->setDefaultSuffix(used == svg ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (saveTo(path))
            Q_EMIT told(Tone::Good, tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
        else
            Q_EMIT told(Tone::Bad, tr("The chart cannot be written there. Choose another folder."));
    });
    dialog->open();
}

}
