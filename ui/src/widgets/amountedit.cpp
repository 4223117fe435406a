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

/// All kinds of space are one: locales group with narrow and unbreakable ones that nobody can type.
QString withPlainSpaces(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text;
}

/// The amount of digits alone, or of digits grouped exactly as `locale` groups them.
std::optional<qlonglong> wholeIn(const QString &text, const QLocale &locale)
{
    const QString digits = digitsOf(text);
    if (digits.isEmpty() || digits.size() > digitsAtMost)
        return std::nullopt;
    const qlonglong value = digits.toLongLong();
    if (digits.size() == text.size() || withPlainSpaces(locale.toString(value)) == withPlainSpaces(text))
        return value;
    return std::nullopt;
}

}

AmountEdit::AmountEdit(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setInputMethodHints(Qt::ImhDigitsOnly);
    connect(this, &QLineEdit::textChanged, this, &AmountEdit::take);
}

std::optional<Money> AmountEdit::amount() const
{
    const std::optional<qlonglong> whole = wholeIn(text().trimmed(), locale());
    return whole ? std::optional{Money::units(*whole)} : std::nullopt;
}

bool AmountEdit::isUnreadable() const
{
    return !text().trimmed().isEmpty() && !amount();
}

bool AmountEdit::isSeparator(QChar c) const
{
    return c.isSpace() || QStringView{u".,'\u2019\u066B\u066C"}.contains(c) || locale().groupSeparator().contains(c);
}

void AmountEdit::take()
{
    if (m_regrouping)
        return;
    if (m_ownSeparators) {
        const QString now = text();
        const bool none = std::none_of(now.begin(), now.end(), [this](QChar c) { return isSeparator(c); });
        m_ownSeparators = !none && !wholeIn(now, locale());
    }
    if (!m_ownSeparators)
        regroup();
    Q_EMIT amountChanged();
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
    const bool readable
        = std::all_of(plain.begin(), plain.end(), [this](QChar c) { return c.isDigit() || isSeparator(c); });
    if (!readable || plain.isEmpty() || digitsOf(plain).size() > digitsAtMost) {
        Q_EMIT refused();
        return;
    }
    if (wholeIn(plain, locale())) {
        insert(digitsOf(plain));
        return;
    }
    m_ownSeparators = true;
    insert(plain);
    Q_EMIT refused();
}

void AmountEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteText(QApplication::clipboard()->text());
        return;
    }
    const QString typed = event->text();
    const bool printable = typed.size() == 1 && typed[0].isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (printable) {
        event->accept();
        takeTyped(typed);
        return;
    }
    // A separator is not the person's to delete: step over it to the digit.
    const int at = cursorPosition();
    if (!m_ownSeparators && !hasSelectedText()) {
        if (event->key() == Qt::Key_Backspace && at > 0 && !text()[at - 1].isDigit())
            cursorBackward(false);
        else if (event->key() == Qt::Key_Delete && at < text().size() && !text()[at].isDigit())
            cursorForward(false);
    }
    QLineEdit::keyPressEvent(event);
}

void AmountEdit::takeTyped(const QString &typed)
{
    const bool digits = std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    const bool separators = std::all_of(typed.begin(), typed.end(), [this](QChar c) { return isSeparator(c); });
    if (digits && digitsOf(text()).size() - digitsOf(selectedText()).size() + typed.size() <= digitsAtMost) {
        insert(typed);
    } else if (separators && !text().isEmpty()) {
        m_ownSeparators = true;
        insert(typed);
        if (typed != locale().groupSeparator())
            Q_EMIT refused();
    } else {
        Q_EMIT refused();
    }
}

void AmountEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QString typed = event->commitString();
    if (!typed.isEmpty())
        takeTyped(typed);
    else
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
