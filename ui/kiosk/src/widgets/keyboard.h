#pragma once

#include "kiosk/look.h"
#include "widgets/touchfield.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace dreamjar::kiosk {

/// The on-screen keyboard: letters of the donor's language, digits and signs, what an address needs. Types into the
/// field it was given, learns nothing. Its rows fit the width: where ten keys have no room, it has more and shorter ones.
class Keyboard : public QWidget
{
    Q_OBJECT
public:
    explicit Keyboard(const Look &look);

    void typeInto(TouchField *field);


protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Page { Letters, Signs };
    void arrange();
    QList<QStringList> rows() const;
    int keyGap() const;
    QWidget *makeKey(const QString &letter);

    Look m_look;
    QPointer<TouchField> m_field;
    Page m_page = Page::Letters;
    bool m_capital = true;
    int m_columns = 0;
    QWidget *m_keys = nullptr;
    QVBoxLayout *m_outer;
};

}
