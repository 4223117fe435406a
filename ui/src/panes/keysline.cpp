#include "panes/keysline.h"

#include "desk/actionbook.h"
#include "ui/widgets/pictures.h"

#include <QAction>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace dreamjar::ui {

namespace {
constexpr int fieldWidth = 220;
}

KeysLine::KeysLine(const Theme &theme, ActionBook &book, QAction &action, QWidget *parent)
    : QWidget(parent), m_book(book), m_action(action)
{
    auto *name = makeLabel(action.text(), FontRole::Body);
    m_edit = new QKeySequenceEdit;
    m_edit->setObjectName(QStringLiteral("keys_") + action.objectName());
    m_edit->setAccessibleName(tr("Keys for %1").arg(action.text()));
    m_edit->setFixedWidth(fieldWidth);
    name->setBuddy(m_edit);
    if (auto *inner = m_edit->findChild<QLineEdit *>()) { // a screen reader comes to this one
        inner->setAccessibleName(m_edit->accessibleName());
        inner->setPlaceholderText(tr("No keys"));
    }
    m_standard = new QToolButton;
    m_standard->setObjectName(QStringLiteral("standard_") + action.objectName());
    m_standard->setIcon(theme.icon(Icon::Retry));
    m_standard->setAccessibleName(tr("Standard keys for %1").arg(action.text()));
    m_standard->setToolTip(tr("Back to the standard keys"));
    QSizePolicy keepsRoom = m_standard->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_standard->setSizePolicy(keepsRoom);

    m_error = makeLabel({}, FontRole::Caption, Tone::Bad);
    m_error->setObjectName(QStringLiteral("error_") + action.objectName());
    m_error->setWordWrap(true);
    m_errorLine = new QWidget;
    auto *errorRow = new QHBoxLayout(m_errorLine);
    errorRow->setContentsMargins({});
    errorRow->setSpacing(space::xs);
    errorRow->addWidget(new IconLabel{theme, Icon::Error, Token::Bad, 16}, 0, Qt::AlignTop);
    errorRow->addWidget(m_error, 1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xxs);
    grid->addWidget(name, 0, 0);
    grid->addWidget(m_edit, 0, 1);
    grid->addWidget(m_standard, 0, 2);
    grid->addWidget(m_errorLine, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);

    connect(m_edit, &QKeySequenceEdit::editingFinished, this, &KeysLine::take);
    connect(m_standard, &QToolButton::clicked, this, [this] {
        m_edit->setKeySequence(m_book.standardKeys(m_action));
        take();
    });
    connect(&m_book, &ActionBook::keysChanged, this, &KeysLine::showKeys);
    showKeys();
}

bool KeysLine::fits(const QString &search) const
{
    return m_action.text().contains(search, Qt::CaseInsensitive)
        || m_action.shortcut().toString(QKeySequence::NativeText).contains(search, Qt::CaseInsensitive);
}

void KeysLine::take()
{
    QKeySequence keys = m_edit->keySequence();
    if (keys.count() > 1) { // one press is what people mean; the field would take four
        keys = QKeySequence{keys[0]};
        m_edit->setKeySequence(keys);
    }
    if (!ActionBook::areUsable(keys)) {
        tell(tr("Please hold Ctrl or Alt as well: this key alone is for typing."));
    } else if (const QAction *holder = m_book.holder(keys, &m_action)) {
        tell(tr("%1 is taken by \"%2\".").arg(keys.toString(QKeySequence::NativeText), holder->text()));
    } else {
        tell({});
        m_book.setKeys(m_action, keys);
    }
}

void KeysLine::tell(const QString &error)
{
    m_error->setText(error);
    m_errorLine->setVisible(!error.isEmpty());
    m_edit->setAccessibleDescription(error);
}

void KeysLine::showKeys()
{
    m_edit->setKeySequence(m_action.shortcut());
    m_standard->setVisible(m_book.isChanged(m_action));
    tell({});
}

}
