#include "chartpicture.h"

#include "bookwords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace dreamjar::ui {

namespace {

/// For the words of this file.
struct Charts {
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// 1, 2 or 5 times a power of ten, so that about `lines` of them reach `most`.
qint64 niceStep(qint64 most, int lines)
{
    const double raw = double(std::max<qint64>(most, 1)) / lines;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const int factor : {1, 2, 5, 10}) {
        if (factor * power >= raw)
            return std::max<qint64>(1, qint64(factor * power));
    }
    return std::max<qint64>(1, qint64(10 * power));
}

struct Frame {
    QRectF plot;
    double most = 1;
    double yOf(Money value) const { return plot.bottom() - plot.height() * double(value.toUnits()) / most; }
};

Frame paintAxes(QPainter &painter, const QRectF &box, qint64 highest, const Theme &theme)
{
    painter.setFont(Theme::font(FontRole::Caption));
    const QFontMetricsF metrics{painter.font(), painter.device()};
    const qint64 step = niceStep(highest, 5);
    const qint64 lines = std::max<qint64>(1, (highest + step - 1) / step);
    const QString widest = QLocale{}.toString(lines * step);
    Frame frame;
    const double left = metrics.horizontalAdvance(widest) + 12;
    frame.plot = box.adjusted(left, metrics.height(), -8, -2.2 * metrics.height());
    frame.most = double(lines * step);
    for (qint64 line = 0; line <= lines; ++line) {
        const double y = frame.yOf(Money::units(line * step));
        painter.setPen(QPen{theme.color(Token::Line), 1});
        painter.drawLine(QPointF{frame.plot.left(), y}, QPointF{frame.plot.right(), y});
        painter.setPen(theme.color(Token::Muted));
        painter.drawText(QRectF{box.left(), y - metrics.height() / 2, left - 8, metrics.height()},
            Qt::AlignRight | Qt::AlignVCenter, QLocale{}.toString(line * step));
    }
    return frame;
}

/// As many labels as stand beside each other without touching.
void paintLabels(QPainter &painter, const Frame &frame, const ChartPicture &chart, const Theme &theme)
{
    const QFontMetricsF metrics{painter.font(), painter.device()};
    const double room = frame.plot.width() / double(chart.bars.size());
    double widest = 1;
    for (const ChartBar &bar : chart.bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    const auto every = std::max<qsizetype>(1, qsizetype(std::ceil((widest + 12) / room)));
    painter.setPen(theme.color(Token::Muted));
    for (qsizetype i = 0; i < chart.bars.size(); i += every) {
        const double middle = frame.plot.left() + room * (double(i) + 0.5);
        const double half = std::max(widest, room) / 2 + 2;
        painter.drawText(QRectF{middle - half, frame.plot.bottom() + 6, 2 * half, metrics.height()}, Qt::AlignCenter,
            chart.bars[i].label);
    }
}

void paintGoal(QPainter &painter, const Frame &frame, const ChartPicture &chart, const Theme &theme)
{
    if (chart.goal.isZero())
        return;
    const double y = frame.yOf(chart.goal);
    painter.setPen(QPen{theme.color(Token::Good), 2, Qt::DashLine});
    painter.drawLine(QPointF{frame.plot.left(), y}, QPointF{frame.plot.right(), y});
    painter.drawText(QRectF{frame.plot.left() + 6, y - 20, frame.plot.width(), 18}, Qt::AlignLeft | Qt::AlignVCenter,
        Charts::tr("Goal %1").arg(words::money(chart.goal, chart.currency)));
}

void paintLine(QPainter &painter, const Frame &frame, const ChartPicture &chart, const Theme &theme)
{
    const double room = frame.plot.width() / double(chart.bars.size());
    QPainterPath line;
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const QPointF point{frame.plot.left() + room * (double(i) + 0.5), frame.yOf(chart.bars[i].sum)};
        if (i == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    QPainterPath under = line;
    under.lineTo(line.currentPosition().x(), frame.plot.bottom());
    under.lineTo(frame.plot.left() + room / 2, frame.plot.bottom());
    under.closeSubpath();
    QColor filled = theme.color(Token::Light);
    filled.setAlphaF(0.35F);
    painter.fillPath(under, filled);
    painter.setPen(QPen{theme.color(Token::Primary), 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPath(line);
    painter.setBrush(theme.color(Token::Primary));
    painter.setPen(Qt::NoPen);
    if (chart.bars.size() == 1)
        painter.drawEllipse(line.currentPosition(), 4, 4);
    painter.setBrush(Qt::NoBrush);
}

void paintBars(QPainter &painter, const Frame &frame, const ChartPicture &chart, const Theme &theme)
{
    const double room = frame.plot.width() / double(chart.bars.size());
    const double width = std::clamp(room * 0.7, 1.0, 72.0);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const double middle = frame.plot.left() + room * (double(i) + 0.5);
        const double top = frame.yOf(chart.bars[i].sum);
        painter.setBrush(theme.color(chart.bars[i].token));
        const double radius = std::min(4.0, width / 3);
        painter.drawRoundedRect(QRectF{middle - width / 2, top, width, frame.plot.bottom() - top}, radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
    if (room < 90)
        return;
    // The bars are few: each says its sum, so that no colour has to be told from another.
    painter.setPen(theme.color(Token::Ink));
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const double middle = frame.plot.left() + room * (double(i) + 0.5);
        painter.drawText(QRectF{middle - room / 2, frame.yOf(chart.bars[i].sum) - 20, room, 18}, Qt::AlignCenter,
            words::money(chart.bars[i].sum, {}));
    }
}

QString weekLabel(qint64 julianDay)
{
    return QLocale{}.toString(QDate::fromJulianDay(julianDay), QStringLiteral("d MMM yy"));
}

/// A week without gifts is a week, too: what lies between two of them is as wide as it was long.
QList<replica::BookBucket> withQuietWeeks(const QList<replica::BookBucket> &weeks)
{
    constexpr qint64 days = 7;
    QList<replica::BookBucket> all;
    for (const replica::BookBucket &week : weeks) {
        while (!all.isEmpty() && all.last().key + days < week.key)
            all.append(replica::BookBucket{all.last().key + days, 0, {}});
        all.append(week);
    }
    return all;
}

Token channelToken(qint64 channel)
{
    return channel == qint64(Channel::Kiosk) ? Token::Education
        : channel == qint64(Channel::Offline) ? Token::Hobbies
                                              : Token::Primary;
}

}

QString chartTitle(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Cumulative:
        return Charts::tr("Given so far, against the goal");
    case ChartKind::PerWeek:
        return Charts::tr("Given in each week");
    case ChartKind::ByCategory:
        return Charts::tr("By category");
    case ChartKind::ByChannel:
        return Charts::tr("By the way it came");
    }
    return {};
}

ChartPicture chartOf(const replica::BookSeries &series, ChartKind kind, const QString &currency)
{
    ChartPicture chart;
    chart.kind = kind;
    chart.title = chartTitle(kind);
    chart.currency = currency;
    switch (kind) {
    case ChartKind::Cumulative: {
        chart.goal = series.goals;
        ChartBar sum;
        for (const replica::BookBucket &week : withQuietWeeks(series.weeks)) {
            sum.label = weekLabel(week.key);
            sum.count += week.count;
            sum.sum += week.sum;
            chart.bars.append(sum);
        }
        break;
    }
    case ChartKind::PerWeek:
        for (const replica::BookBucket &week : withQuietWeeks(series.weeks))
            chart.bars.append(ChartBar{weekLabel(week.key), week.count, week.sum, Token::Primary});
        break;
    case ChartKind::ByCategory:
        for (const replica::BookBucket &bucket : series.categories)
            chart.bars.append(ChartBar{
                words::category(Category(bucket.key)), bucket.count, bucket.sum, tokenOf(Category(bucket.key))});
        break;
    case ChartKind::ByChannel:
        for (const replica::BookBucket &bucket : series.channels) {
            const auto channel = bucket.key < 0 ? std::nullopt : std::optional{Channel(bucket.key)};
            chart.bars.append(ChartBar{channelWord(channel), bucket.count, bucket.sum, channelToken(bucket.key)});
        }
        break;
    }
    return chart;
}

void paintChart(QPainter &painter, const QRectF &box, const ChartPicture &chart, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(FontRole::CardTitle));
    painter.setPen(theme.color(Token::Ink));
    const QRectF title{box.left() + 16, box.top() + 12, box.width() - 32, 24};
    const QString unit = chart.currency.isEmpty() ? chart.title : Charts::tr("%1 (%2)").arg(chart.title, chart.currency);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, unit);
    const QRectF inside = box.adjusted(16, 44, -16, -8);
    if (chart.bars.isEmpty()) {
        painter.setFont(Theme::font(FontRole::Body));
        painter.setPen(theme.color(Token::Muted));
        painter.drawText(inside, Qt::AlignCenter, Charts::tr("No gift passes the filter."));
        return;
    }
    qint64 highest = chart.goal.toUnits();
    for (const ChartBar &bar : chart.bars)
        highest = std::max(highest, bar.sum.toUnits());
    const Frame frame = paintAxes(painter, inside, highest, theme);
    paintLabels(painter, frame, chart, theme);
    if (chart.kind == ChartKind::Cumulative)
        paintLine(painter, frame, chart, theme);
    else
        paintBars(painter, frame, chart, theme);
    paintGoal(painter, frame, chart, theme);
}

}
