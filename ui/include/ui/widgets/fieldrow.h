#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace dreamjar::ui {

class IconLabel;

/// One field of a form: label above, editor, and below it the hint or, with an icon, what is wrong. The label is the
/// editor's buddy and so names it for screen readers. Takes over the editor.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(const Theme &theme, const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const;
    void setHint(const QString &hint);
    /// "(optional)" behind the label.
    void setOptional(bool optional);
    /// Counts code points of a QLineEdit or QPlainTextEdit against `limit`; more may be typed, and shows as wrong.
    void setLimit(int limit);

    /// Shows the sentence beside the field; what was typed stays.
    void setError(const QString &sentence);
    void clearError() { setError({}); }
    bool hasError() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }

Q_SIGNALS:
    /// The person changed the value; an error stays until the owner of the rules clears it.
    void edited();

private:
    void count();
    QString typed() const;

    QLabel *m_label;
    QLabel *m_optional;
    QWidget *m_editor;
    QLabel *m_hint;
    QWidget *m_errorLine;
    QLabel *m_errorText;
    QLabel *m_counter;
    QString m_error;
    int m_limit = 0;
};

}
