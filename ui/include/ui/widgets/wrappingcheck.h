#pragma once

#include <QCheckBox>

namespace dreamjar::ui {

/// A check box whose words go on in the next line where there is no room for them.
class WrappingCheck : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrappingCheck(const QString &text, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    QRect wordsIn(const QRect &box) const;
};

}
