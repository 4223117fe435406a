#pragma once

#include "kiosk/look.h"
#include "screens/session.h"
#include "station/office.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>

namespace dreamjar::ui {
class PictureShelf;
}

namespace dreamjar::kiosk {

class PrintQueue;

/// The donor's way from the choice of a jar to the thank-you: keeps what was chosen, makes the screen of each step.
class GiftFlow : public QObject
{
    Q_OBJECT
public:
    enum class Step { Jar, Amount, Who, Name, Email, Comment, Check, Thanks };

    GiftFlow(station::Desk &desk, ui::PictureShelf &pictures, PrintQueue &printing,
        std::function<station::Paper()> paper, std::function<Look(qreal)> look, QObject *parent = nullptr);

    /// A new donor.
    void begin();
    /// The screen of this moment anew: the window's size or the text's has changed.
    void showAgain();
    Step step() const { return m_step; }
    const Session &session() const { return m_session; }

Q_SIGNALS:
    /// Takes it over.
    void screenMade(QWidget *screen);
    void ended();

private:
    void go(Step step);
    void goBack();
    bool hasOneJar() const;
    QWidget *make();
    QWidget *makeTyping();
    QWidget *makeThanks();
    void largerText();
    void noteJar();
    void give();
    void print();
    void keepTyped();

    station::Desk &m_desk;
    ui::PictureShelf &m_pictures;
    PrintQueue &m_printing;
    std::function<station::Paper()> m_paper;
    std::function<Look(qreal)> m_look;
    Step m_step = Step::Jar;
    Session m_session;
    std::optional<station::Thanks> m_thanks;
    std::optional<station::Jar> m_jarBefore; ///< the gift's, without it
    bool m_giving = false;
    int m_donor = 0; ///< counts them, so that a late answer is not shown to the next one
    QPointer<QWidget> m_screen; ///< the one that is shown
};

}
