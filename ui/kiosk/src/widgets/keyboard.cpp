#include "widgets/keyboard.h"

#include "widgets/touchbutton.h"

#include <QHBoxLayout>
#include <QHash>
#include <QResizeEvent>
#include <QTimer>

namespace dreamjar::kiosk {

namespace {

const QStringList latinRows{QStringLiteral("qwertyuiop"), QStringLiteral("asdfghjkl"), QStringLiteral("zxcvbnm")};

QStringList letterRows(const QLocale &locale)
{
    static const QHash<QLocale::Language, QStringList> known{
        {QLocale::German, {QStringLiteral("qwertzuiopü"), QStringLiteral("asdfghjklöä"), QStringLiteral("yxcvbnmß")}},
        {QLocale::French, {QStringLiteral("azertyuiop"), QStringLiteral("qsdfghjklm"), QStringLiteral("wxcvbnéèçà")}},
        {QLocale::Spanish, {QStringLiteral("qwertyuiop"), QStringLiteral("asdfghjklñ"), QStringLiteral("zxcvbnmáéó")}},
        {QLocale::Arabic,
            {QStringLiteral("ضصثقفغعهخحجد"), QStringLiteral("شسيبلاتنمكط"), QStringLiteral("ئءؤرىةوزظذأإآ")}},
    };
    return known.value(locale.language(), latinRows);
}

const QStringList signRows{QStringLiteral("1234567890"), QStringLiteral("-_.,:;!?'/"), QStringLiteral("()&+@#%=\"*")};
const QString addressRow = QStringLiteral("1234567890");

}

Keyboard::Keyboard(const Look &look) : m_look(look)
{
    setObjectName(QStringLiteral("keyboard"));
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins({});
    // Rows run as their letters do: Latin ones from the left, also under an Arabic screen.
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

/// Narrower than between other things: a keyboard is one thing, and on a small screen it needs the room.
int Keyboard::keyGap() const
{
    return std::max(8, m_look.px(8));
}

void Keyboard::typeInto(TouchField *field)
{
    const bool sameKind = m_field && field && m_field->kind() == field->kind();
    m_field = field;
    m_page = Page::Letters;
    m_capital = field
        && (field->kind() == TouchField::Kind::Code
            || (field->kind() == TouchField::Kind::Name && field->text().isEmpty()));
    if (!sameKind || !m_keys || m_capital)
        arrange();
}

void Keyboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = (width() + keyGap()) / (m_look.target() + keyGap());
    if (columns != m_columns)
        arrange();
}

QList<QStringList> Keyboard::rows() const
{
    const bool address = m_field && (m_field->kind() == TouchField::Kind::Email || m_field->kind() == TouchField::Kind::Code);
    QStringList wanted;
    if (m_page == Page::Signs)
        wanted = signRows;
    else if (address)
        wanted = QStringList{addressRow} + latinRows;
    else
        wanted = letterRows(m_look.locale());
    qsizetype widest = 0;
    for (const QString &row : wanted)
        widest = std::max(widest, row.size());
    QList<QStringList> out;
    if (widest <= m_columns) {
        for (const QString &row : wanted)
            out.append(row.split(QString(), Qt::SkipEmptyParts));
        return out;
    }
    QStringList all = wanted.join(QString()).split(QString(), Qt::SkipEmptyParts);
    // As even as the width allows.
    const qsizetype lines = (all.size() + m_columns - 1) / std::max(1, m_columns);
    const qsizetype each = (all.size() + lines - 1) / lines;
    while (!all.isEmpty()) {
        out.append(all.mid(0, each));
        all = all.mid(each);
    }
    return out;
}

QWidget *Keyboard::makeKey(const QString &letter)
{
    const QString capital = m_look.locale().toUpper(letter);
    // ß has no capital of its own on a keyboard.
    const QString typed = m_capital && m_page == Page::Letters && capital.size() == letter.size() ? capital : letter;
    auto *key = new TouchButton(m_look, QStringLiteral("key_") + letter, typed);
    key->setRole(ui::FontRole::Lead);
    key->keepToTarget();
    key->setMinimumHeight(m_look.target());
    key->setFocusPolicy(Qt::NoFocus);
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(key, &TouchButton::clicked, this, [this, typed] {
        if (m_field)
            m_field->type(typed);
        const bool oneCapital = m_field && m_field->kind() != TouchField::Kind::Code;
        if (m_capital && oneCapital && m_page == Page::Letters) {
            m_capital = false;
            QTimer::singleShot(0, this, &Keyboard::arrange); // later: the key that was pressed goes with it
        }
    });
    return key;
}

void Keyboard::arrange()
{
    m_columns = std::max(4, (width() + keyGap()) / (m_look.target() + keyGap()));
    if (m_keys) {
        m_keys->hide();
        m_keys->deleteLater();
    }
    m_keys = new QWidget;
    auto *lines = new QVBoxLayout(m_keys);
    lines->setContentsMargins({});
    lines->setSpacing(keyGap());
    for (const QStringList &row : rows()) {
        auto *line = new QHBoxLayout;
        line->setSpacing(keyGap());
        for (const QString &letter : row)
            line->addWidget(makeKey(letter));
        lines->addLayout(line);
    }

    auto *last = new QHBoxLayout;
    last->setSpacing(keyGap());
    const auto add = [&](const char *name, const QString &word, int stretch, auto act, ui::Icon icon = ui::Icon::None) {
        auto *key = new TouchButton(m_look, QLatin1String(name), word, ui::Variant::Normal, icon);
        key->setRole(ui::FontRole::BodyStrong);
        key->keepToTarget();
        key->setMinimumHeight(m_look.target());
        key->setFocusPolicy(Qt::NoFocus);
        key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(key, &TouchButton::clicked, this, act);
        last->addWidget(key, stretch);
        return key;
    };
    const bool isCode = m_field && m_field->kind() == TouchField::Kind::Code;
    const bool address = isCode || (m_field && m_field->kind() == TouchField::Kind::Email);
    const auto again = [this] { QTimer::singleShot(0, this, &Keyboard::arrange); };
    if (m_page == Page::Letters && !address && m_look.locale().language() != QLocale::Arabic) {
        TouchButton *shift = add("keyShift", QStringLiteral("Aa"), 1, [this, again] {
            m_capital = !m_capital;
            again();
        });
        shift->setAccessibleName(tr("Capital letters"));
        shift->setCheckable(true);
        shift->setChecked(m_capital);
    }
    add("keySigns", m_page == Page::Letters ? QStringLiteral("?12") : QStringLiteral("abc"), 1, [this, again] {
        m_page = m_page == Page::Letters ? Page::Signs : Page::Letters;
        again();
    })->setAccessibleName(m_page == Page::Letters ? tr("Digits and signs") : tr("Letters"));
    if (address) {
        for (const char *piece : {"@", ".", "-", isCode ? ":" : "_"}) {
            const QString text = QLatin1String(piece);
            add("keyPiece", text, 1, [this, text] {
                if (m_field)
                    m_field->type(text);
            });
        }
    } else {
        add("keySpace", {}, 3, [this] {
            if (m_field)
                m_field->type(QStringLiteral(" "));
        })->setAccessibleName(tr("Space"));
    }
    TouchButton *rubOut = add("keyRubOut", tr("Delete"), 1, [this] {
        if (m_field)
            m_field->rubOut();
    }, ui::Icon::Back);
    rubOut->setIconOnly();
    rubOut->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    lines->addLayout(last);
    m_outer->addWidget(m_keys);
    // Said outright: a column that is short of room would press rows of fixed keys together.
    setMinimumHeight(lines->count() * m_look.target() + (lines->count() - 1) * keyGap());
}

}
