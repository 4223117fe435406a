#pragma once

#include "domain/money.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <optional>

namespace dreamjar::ui {

/// Takes whole amounts, grouped as the locale does while one types, with the currency at its end. A fraction stays as
/// it was typed and is no amount: "2.50" never becomes 250, nor 2. Fill it with setAmount().
class AmountEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit AmountEdit(const Theme &theme, QWidget *parent = nullptr);

    /// None while nothing, or nothing that is a whole amount, is typed.
    std::optional<Money> amount() const;
    /// Something is typed that is no whole amount.
    bool isUnreadable() const;
    void setAmount(std::optional<Money> amount);
    void setCurrency(const QString &currency);

Q_SIGNALS:
    void amountChanged();
    /// A letter or sign was kept out, or a fraction begun: say that amounts are whole.
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void take();
    void regroup();
    bool isSeparator(QChar c) const;
    void pasteText(const QString &text);
    void takeTyped(const QString &typed);
    void reserveRoom();

    const Theme &m_theme;
    QString m_currency;
    bool m_regrouping = false;
    bool m_ownSeparators = false; ///< the person groups, or begins a fraction: nothing is moved about
};

}
