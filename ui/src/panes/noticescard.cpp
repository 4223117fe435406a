#include "panes/noticescard.h"

#include "formhelp.h"

#include <QCheckBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace dreamjar::ui {

NoticesCard::NoticesCard(const Theme &theme, const NoticeWish &wish, QWidget *parent)
    : SettingsCard(theme, tr("Notifications"), parent)
{
    setObjectName(QStringLiteral("noticesCard"));
    m_on = new QCheckBox(tr("Tell me on the desktop when somebody gave"));
    m_on->setObjectName(QStringLiteral("noticesCheck"));
    m_on->setChecked(wish.on);
    m_quiet = new QCheckBox(tr("Not at these hours; what came is told afterwards:"));
    m_quiet->setObjectName(QStringLiteral("quietHoursCheck"));
    m_quiet->setChecked(wish.quietHours);
    const auto addTime = [](const QString &name, const QString &label, QTime time, QBoxLayout *row) {
        auto *edit = new QTimeEdit(time);
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        edit->setKeyboardTracking(false);
        edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        // Its own hint leaves out what the style sheet puts around the line.
        const QString longest = QLocale{}.toString(QTime{22, 58}, QLocale::ShortFormat);
        edit->setMinimumWidth(QFontMetrics{Theme::font(FontRole::Body)}.horizontalAdvance(longest) + 2 * space::m);
        QLabel *word = makeLabel(label, FontRole::Body, Tone::Muted);
        word->setBuddy(edit);
        row->addWidget(word);
        row->addWidget(edit);
        return edit;
    };
    auto *hours = new QHBoxLayout;
    hours->setContentsMargins(space::l, 0, 0, 0);
    hours->setSpacing(space::s);
    m_from = addTime(QStringLiteral("quietFromEdit"), tr("from"), wish.quietFrom, hours);
    m_until = addTime(QStringLiteral("quietUntilEdit"), tr("until"), wish.quietUntil, hours);
    hours->addStretch(1);
    m_stay = new QCheckBox(tr("Stay in the tray when the window is closed"));
    m_stay->setObjectName(QStringLiteral("stayInTrayCheck"));
    m_stay->hide();
    column()->addWidget(m_on);
    column()->addWidget(m_quiet);
    column()->addLayout(hours);
    column()->addWidget(m_stay);
    for (QCheckBox *check : {m_on, m_quiet})
        connect(check, &QCheckBox::toggled, this, &NoticesCard::change);
    for (QTimeEdit *edit : {m_from, m_until})
        connect(edit, &QTimeEdit::timeChanged, this, &NoticesCard::change);
    connect(m_stay, &QCheckBox::toggled, this, &NoticesCard::stayChosen);
    change();
}

void NoticesCard::offerTray(bool stays)
{
    const QSignalBlocker told{m_stay};
    m_stay->setChecked(stays);
    m_stay->show();
}

NoticeWish NoticesCard::shown() const
{
    return {m_on->isChecked(), m_quiet->isChecked(), m_from->time(), m_until->time()};
}

void NoticesCard::change()
{
    const NoticeWish wish = shown();
    m_quiet->setEnabled(wish.on);
    for (QTimeEdit *edit : {m_from, m_until})
        edit->setEnabled(wish.on && wish.quietHours);
    Q_EMIT chosen(wish);
}

}
