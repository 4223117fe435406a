#pragma once

#include "domain/money.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <optional>

namespace dreamjar::ui {

/// Takes whole amounts, grouped as the locale does while one types, with the currency at its end. A fraction is
/// refused, never rounded or read as more: "2.50" does not become 250.
class AmountEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit AmountEdit(const Theme &theme, QWidget *parent = nullptr);

    /// None while nothing is typed.
    std::optional<Money> amount() const;
    void setAmount(std::optional<Money> amount);
    void setCurrency(const QString &currency);

Q_SIGNALS:
    void amountChanged();
    /// A point, comma, letter or sign was refused: say that amounts are whole.
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void regroup();
    void pasteText(const QString &text);
    void reserveRoom();

    const Theme &m_theme;
    QString m_currency;
    bool m_regrouping = false;
};

}
