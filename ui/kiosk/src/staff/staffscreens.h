#pragma once

#include "screens/screen.h"
#include "station/office.h"

class QLabel;

namespace dreamjar::kiosk {

class PrintQueue;

/// How the station does, and everything that staff may do.
class StaffScreen : public Screen
{
    Q_OBJECT
public:
    enum class Act { Sync, Jars, Presets, Language, Motion, Paper, Receipts, Report, Rest, Clean, SetUp, NewPin, Leave };
    Q_ENUM(Act)

    StaffScreen(const Look &look, const station::Desk &desk, const station::Office &office, PrintQueue &printing);

Q_SIGNALS:
    void chosen(dreamjar::kiosk::StaffScreen::Act act);
};

/// Some of many, or one of many.
class ChoiceScreen : public Screen
{
    Q_OBJECT
public:
    struct Option {
        QString key;
        QString words;
        bool on = false;
    };
    ChoiceScreen(const Look &look, const QString &name, const QString &question, const QList<Option> &options, bool several);

Q_SIGNALS:
    void chosen(const QStringList &keys);
};

/// The amounts that a donor may touch, at most six, and the least and the most that may be given.
class PresetsScreen : public Screen
{
    Q_OBJECT
public:
    PresetsScreen(const Look &look, const station::Desk &desk);

Q_SIGNALS:
    void chosen(const QList<dreamjar::Money> &presets, dreamjar::Money least, dreamjar::Money most);

private:
    TouchButton *addLimit(const char *name, void (PresetsScreen::*take)());
    void takeLeast();
    void takeMost();
    void showPresets();

    const station::Desk &m_desk;
    QList<Money> m_presets;
    Money m_least, m_most;
    Money m_amount;
    QWidget *m_chips = nullptr;
    QLabel *m_figure;
    TouchButton *m_add;
    TouchButton *m_leastButton;
    TouchButton *m_mostButton;
};

/// Looks for a receipt that somebody asks for later: when about, and how much.
class ReceiptsScreen : public Screen
{
    Q_OBJECT
public:
    ReceiptsScreen(const Look &look, const station::Desk &desk, const station::Office &office, Instant now);

Q_SIGNALS:
    void receiptChosen(const dreamjar::station::Thanks &thanks);

private:
    void search();

    const station::Desk &m_desk;
    const station::Office &m_office;
    Instant m_now;
    std::chrono::minutes m_around{60};
    Money m_amount;
    QWidget *m_found = nullptr;
    QLabel *m_figure;
};

/// What came in today, to read and to print.
class ReportScreen : public Screen
{
    Q_OBJECT
public:
    ReportScreen(const Look &look, const station::Desk &desk, const station::Office &office);

    const QList<std::pair<QString, QString>> &lines() const { return m_lines; }
    QString title() const;

Q_SIGNALS:
    void printChosen();

private:
    QList<std::pair<QString, QString>> m_lines;
};

/// A refusal of the server in words for staff.
QString staffWordsFor(const Refusal &refusal);

}
