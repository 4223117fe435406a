#pragma once

#include "kiosk/look.h"

#include <QWidget>

namespace dreamjar::kiosk {

/// One line to type into, at its end alone. Not a QLineEdit on purpose: it has no clipboard, no undo, no menu, no
/// completion and nothing to drag, so that nothing of one donor is left for the next.
class TouchField : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Name, Email, Comment, Code };

    TouchField(const Look &look, const QString &name, const QString &label, Kind kind, int most);

    Kind kind() const { return m_kind; }
    const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setPlaceholder(const QString &words);
    /// What is wrong, in the label's place, so that the line stays where it is; empty: nothing.
    void setComplaint(const QString &sentence);
    const QString &complaint() const { return m_complaint; }

    void type(const QString &letters);
    void rubOut();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {m_look.target() * 3, boxHeight()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void edited();
    /// Return, or a scanner's end.
    void entered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int labelHeight(int width) const;
    int boxHeight() const;

    Look m_look;
    QString m_label, m_text, m_placeholder, m_complaint;
    Kind m_kind;
    int m_most;
};

}
