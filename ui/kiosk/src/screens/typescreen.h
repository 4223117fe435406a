#pragma once

#include "screens/screen.h"
#include "widgets/touchfield.h"

#include <functional>

namespace dreamjar::kiosk {

class Keyboard;

/// One thing to type, with the keyboard below.
class TypeScreen : public Screen
{
    Q_OBJECT
public:
    struct Asked {
        QString name;     ///< object name of the screen; the field's is fieldName
        QString question;
        TouchField::Kind kind = TouchField::Kind::Name;
        int most = 100;
        QString text;     ///< typed before
        QString skip;     ///< word of the button that leaves it out; empty: it must be typed
        /// A sentence about what is wrong; empty: fine.
        std::function<QString(const QString &)> complaint;
    };
    TypeScreen(const Look &look, const Asked &asked, Head head = Head::Whole);

    TouchField *field() const { return m_field; }
    /// For things that take a moment.
    void setBusy(bool busy);
    void complain(const QString &sentence);

Q_SIGNALS:
    void typed(const QString &text);
    void skipped();

private:
    void goOn();

    Asked m_asked;
    TouchField *m_field;
    Keyboard *m_keyboard;
    TouchButton *m_forward;
};

}
