#pragma once

#include <QDateEdit>
#include <optional>

namespace dreamjar::ui {

/// A date that may not have been chosen yet: it then says so instead of showing some day as if it were meant. A click,
/// a key or the calendar starts from a suggestion.
class DateEdit : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// Nothing chosen; the calendar opens at `suggestion`.
    void setNone(QDate suggestion);
    void setChosen(QDate date);
    std::optional<QDate> chosen() const;

Q_SIGNALS:
    void chosenChanged();

protected:
    QString textFromDateTime(const QDateTime &time) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void stepBy(int steps) override;

private:
    void take();
    void showText();

    bool m_none = false;
    bool m_setting = false;
};

}
