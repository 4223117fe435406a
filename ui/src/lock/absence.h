#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace dreamjar::ui {

/// Notices that nobody has touched the program for a while.
class Absence : public QObject
{
    Q_OBJECT
public:
    explicit Absence(QObject *parent = nullptr);

    /// Zero: never.
    void setPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    void noticed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_quiet;
};

}
