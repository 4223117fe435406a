#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

namespace dreamjar::ui {

class InlineMessage;

/// The whole report of a crash, to be read before anything is done with it.
class CrashDialog : public QDialog
{
    Q_OBJECT
public:
    CrashDialog(const Theme &theme, const QString &report, QWidget *parent);

    /// Without asking where.
    void saveTo(const QString &file);

Q_SIGNALS:
    void deleteChosen();

private:
    void askWhere();

    QString m_report;
    InlineMessage *m_message;
};

}
