#include "ui/widgets/amountedit.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyle>

namespace dreamjar::ui {

namespace {

constexpr int digitsAtMost = 12;

/// The digits alone, in ASCII, whatever script they were typed in.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar{static_cast<char16_t>(u'0' + c.digitValue())};
    }
    return digits;
}

bool isOnlyDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

}

AmountEdit::AmountEdit(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setInputMethodHints(Qt::ImhDigitsOnly);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_regrouping)
            return;
        regroup();
        Q_EMIT amountChanged();
    });
}

std::optional<Money> AmountEdit::amount() const
{
    const QString digits = digitsOf(text());
    if (digits.isEmpty())
        return std::nullopt;
    return Money::units(digits.toLongLong());
}

void AmountEdit::setAmount(std::optional<Money> amount)
{
    setText(amount ? locale().toString(amount->toUnits()) : QString{});
}

void AmountEdit::setCurrency(const QString &currency)
{
    m_currency = currency;
    reserveRoom();
    update();
}

void AmountEdit::reserveRoom()
{
    const int width = m_currency.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_currency) + space::xs;
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    setTextMargins(fromRight ? width : 0, 0, fromRight ? 0 : width, 0);
}

void AmountEdit::regroup()
{
    const QString digits = digitsOf(text()).left(digitsAtMost);
    const QString grouped = digits.isEmpty() ? QString{} : locale().toString(digits.toLongLong());
    if (grouped == text())
        return;
    // The cursor stays behind the same digit, whatever came or went between.
    qsizetype before = digitsOf(text().left(cursorPosition())).size();
    const qsizetype lost = digits.size() - digitsOf(grouped).size(); // leading zeros
    before = std::max<qsizetype>(0, before - lost);
    int at = 0;
    for (; at < grouped.size() && before > 0; ++at) {
        if (grouped[at].isDigit())
            --before;
    }
    m_regrouping = true;
    setText(grouped);
    setCursorPosition(at);
    m_regrouping = false;
}

void AmountEdit::pasteText(const QString &pasted)
{
    QString plain = pasted.trimmed();
    if (!m_currency.isEmpty())
        plain = plain.remove(m_currency).trimmed();
    bool whole = isOnlyDigits(plain);
    if (!whole) { // grouped exactly as the locale groups, or not at all
        bool read = false;
        const qlonglong value = locale().toLongLong(plain, &read);
        whole = read && value >= 0 && locale().toString(value) == plain;
    }
    const QString digits = digitsOf(plain);
    if (!whole || digits.size() > digitsAtMost) {
        Q_EMIT refused();
        return;
    }
    insert(digits);
}

void AmountEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteText(QApplication::clipboard()->text());
        return;
    }
    const QString typed = event->text();
    const bool printable
        = !typed.isEmpty() && typed[0].isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (printable) {
        if (isOnlyDigits(typed) && digitsOf(text()).size() - digitsOf(selectedText()).size() < digitsAtMost)
            insert(typed);
        else
            Q_EMIT refused();
        event->accept();
        return;
    }
    // A separator is not ours to delete: step over it to the digit.
    if (event->key() == Qt::Key_Backspace && !hasSelectedText() && cursorPosition() > 0
        && !text()[cursorPosition() - 1].isDigit())
        cursorBackward(false);
    else if (event->key() == Qt::Key_Delete && !hasSelectedText() && cursorPosition() < text().size()
        && !text()[cursorPosition()].isDigit())
        cursorForward(false);
    QLineEdit::keyPressEvent(event);
}

void AmountEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QString typed = event->commitString();
    if (!typed.isEmpty() && !isOnlyDigits(typed)) {
        Q_EMIT refused();
        QInputMethodEvent nothing;
        QLineEdit::inputMethodEvent(&nothing);
        return;
    }
    QLineEdit::inputMethodEvent(event);
}

void AmountEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // The usual menu, with its Paste led through our check.
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions()) {
        if (action->objectName() == u"edit-paste") {
            action->disconnect();
            connect(action, &QAction::triggered, this, [this] { pasteText(QApplication::clipboard()->text()); });
        }
    }
    menu->popup(event->globalPos());
}

void AmountEdit::dropEvent(QDropEvent *event)
{
    pasteText(event->mimeData()->text());
    event->acceptProposedAction();
}

void AmountEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        reserveRoom();
    else if (event->type() == QEvent::LocaleChange)
        regroup();
}

void AmountEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_currency.isEmpty())
        return;
    QPainter painter{this};
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(m_theme.color(Token::Muted));
    painter.setFont(font());
    painter.drawText(rect().adjusted(space::s, 0, -space::s, 0), Qt::AlignTrailing | Qt::AlignVCenter, m_currency);
}

}
