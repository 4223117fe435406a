#pragma once

#include "ui/widgets/message.h"

namespace dreamjar::ui {

/// Says that the program ended unexpectedly the last time, and shows what was written down about it (PRODUCT E18). Nothing
/// is handed to anybody but by the person: the report can be read, copied to a file, or deleted.
class CrashBar : public InlineMessage
{
    Q_OBJECT
public:
    CrashBar(const Theme &theme, const QString &report, QWidget *parent = nullptr);

Q_SIGNALS:
    void deleteChosen();

private:
    void showReport();

    const Theme &m_theme;
    QString m_report;
};

}
