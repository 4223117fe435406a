#pragma once

#include <QString>

namespace dreamjar::ui {
class MainWindow;
class Theme;
}

namespace dreamjar::desktop {

/// The report that a crash left in a data folder, until somebody has seen it.
class CrashReport
{
public:
    explicit CrashReport(const QString &folder) : m_folder(folder) { }

    /// Empty: there is none.
    QString text() const;
    /// It is not told of again; the file stays under another name.
    void putAside() const;
    void remove() const;
    /// In the window, if there is one. Nobody but the person gets it from there.
    void tell(ui::MainWindow &window, const ui::Theme &theme) const;

private:
    QString m_folder;
};

}
