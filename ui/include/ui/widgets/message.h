#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class IconLabel;
class JarWidget;

/// A bar in the page that says what happened, what is safe and what to do next. Hidden until it has something to say.
class InlineMessage : public QFrame
{
    Q_OBJECT
public:
    explicit InlineMessage(const Theme &theme, QWidget *parent = nullptr);

    /// `action` is a verb ("Try again"); without one there is no button.
    void setMessage(Tone tone, const QString &text, const QString &action = {});
    void clear();
    void setDismissible(bool dismissible);
    QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Normal;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

/// What stands where nothing is yet: a jar, a title, a sentence and the one thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence, const QString &button = {}, Icon icon = Icon::None);
    /// The sleeping jar, for "not reachable".
    void setAsleep(bool asleep);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

private:
    const Theme &m_theme;
    JarWidget *m_jar;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

}
