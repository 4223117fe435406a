#include "dateedit.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

namespace dreamjar::ui {

DateEdit::DateEdit(QWidget *parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    // The year in full, whatever the locale's short form does with it.
    QString format = QLocale{}.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    setDisplayFormat(format);
    connect(this, &QDateEdit::dateChanged, this, [this] {
        if (!m_setting)
            take();
        Q_EMIT chosenChanged();
    });
    QCalendarWidget *calendar = calendarWidget();
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    // Picking the very day that was suggested changes no date, but means it.
    for (const auto picked : {&QCalendarWidget::clicked, &QCalendarWidget::activated}) {
        connect(calendar, picked, this, [this] {
            take();
            Q_EMIT chosenChanged();
        });
    }
}

void DateEdit::setNone(QDate suggestion)
{
    m_setting = true;
    m_none = true;
    setDate(suggestion);
    m_setting = false;
    showText();
}

void DateEdit::setChosen(QDate date)
{
    m_none = false;
    setDate(date);
    showText();
}

std::optional<QDate> DateEdit::chosen() const
{
    return m_none ? std::nullopt : std::optional{date()};
}

void DateEdit::take()
{
    if (!m_none)
        return;
    m_none = false;
    showText();
}

void DateEdit::showText()
{
    const QSignalBlocker quiet{lineEdit()};
    lineEdit()->setText(textFromDateTime(dateTime()));
    if (m_none)
        lineEdit()->deselect();
}

QString DateEdit::textFromDateTime(const QDateTime &time) const
{
    return m_none ? tr("Choose a date") : QDateEdit::textFromDateTime(time);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool means = !event->text().isEmpty() && event->text().front().isPrint();
    if (m_none && means) {
        take();
        setSelectedSection(sectionAt(0));
        Q_EMIT chosenChanged();
    }
    QDateEdit::keyPressEvent(event);
}

void DateEdit::stepBy(int steps)
{
    if (m_none) {
        take();
        Q_EMIT chosenChanged();
        return;
    }
    QDateEdit::stepBy(steps);
}

void DateEdit::wheelEvent(QWheelEvent *event)
{
    // A page that scrolls under the mouse must not turn dates.
    event->ignore();
}

}
