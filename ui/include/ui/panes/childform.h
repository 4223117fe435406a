#pragma once

#include "domain/clock.h"
#include "sync/commands.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class Avatar;
class DateEdit;
class FieldRow;
class FormErrors;
class InlineMessage;
class PageScaffold;
class PicturePicker;

/// Adds a child or changes one. Keeps what was typed until it is saved or given up.
class ChildForm : public QWidget
{
    Q_OBJECT
public:
    ChildForm(const Theme &theme, sync::Commands &commands, const Clock &clock, QWidget *parent = nullptr);

    void startNew();
    void startEdit(const Child &child);

Q_SIGNALS:
    void saved();
    void cancelled();

private:
    void build();
    void preview();
    ChildDraft typed() const;
    QDate today() const;
    void save();
    void store();
    void finish(const std::optional<Refusal> &refusal);
    void setBusy(bool busy);

    const Theme &m_theme;
    sync::Commands &m_commands;
    const Clock &m_clock;
    std::optional<Child> m_base;
    bool m_busy = false;

    PageScaffold *m_page;
    InlineMessage *m_message;
    FormErrors *m_errors;
    Avatar *m_avatar;
    QLineEdit *m_name;
    DateEdit *m_born;
    QComboBox *m_gender;
    PicturePicker *m_picture;
    FieldRow *m_nameRow;
    FieldRow *m_bornRow;
    FieldRow *m_genderRow;
    FieldRow *m_pictureRow;
    QPushButton *m_save;
};

}
