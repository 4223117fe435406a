#pragma once

#include "domain/station.h"
#include "formhelp.h"
#include "items/source.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::items {
class JarListModel;
}

namespace dreamjar::ui {

class FieldRow;
class PageScaffold;

/// What a new station is called, which of the parent's open jars it shows, what amounts it offers.
class StationForm : public QWidget
{
    Q_OBJECT
public:
    StationForm(const Theme &theme, const items::Source &source, QWidget *parent = nullptr);

    /// Empty, with the open jars of this parent.
    void start(ParentId parent);
    void complain(const Refusal &why);

Q_SIGNALS:
    void submitted(const dreamjar::StationProfile &profile);
    void cancelled();

private:
    void build();
    void showJars();
    void showZones();
    void submit();
    /// Whole amounts, at most six, from the smallest; none when something else stands there.
    std::optional<QList<Money>> presets() const;

    const Theme &m_theme;
    items::JarListModel *m_jars;
    PageScaffold *m_page;
    InlineMessage *m_message;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QWidget *m_jarList;
    QVBoxLayout *m_jarColumn;
    FieldRow *m_jarsRow;
    QLineEdit *m_amounts;
    FieldRow *m_amountsRow;
    QComboBox *m_language;
    QComboBox *m_zone;
    QCheckBox *m_photos;
    QCheckBox *m_donors;
    QPushButton *m_make;
};

}
