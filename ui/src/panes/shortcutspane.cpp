#include "panes/shortcutspane.h"

#include "desk/actionbook.h"
#include "formhelp.h"
#include "panes/keysline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagescaffold.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

ShortcutsPane::ShortcutsPane(const Theme &theme, ActionBook &book, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("shortcutsPane"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme);
    m_page->setTitle(tr("Keyboard shortcuts"));
    m_page->setSubtitle(tr("Go into a field and press the keys you like better."));
    m_page->setBack(tr("Back to the settings"));
    m_page->setContentWidth(720);
    connect(m_page, &PageScaffold::backRequested, this, &ShortcutsPane::backRequested);
    outer->addWidget(m_page);
    QPushButton *reset = makeButton(
        m_theme, QStringLiteral("allStandardKeysButton"), tr("All as they were"), Variant::Normal, Icon::Retry);
    connect(reset, &QPushButton::clicked, &book, &ActionBook::reset);
    m_page->addAction(reset);

    QLineEdit *search = makeLine(
        QStringLiteral("shortcutSearchEdit"), tr("Search the shortcuts"), tr("What you want to do, or its keys"));
    search->setClearButtonEnabled(true);
    search->addAction(m_theme.icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition)->setText(tr("Search"));
    connect(search, &QLineEdit::textChanged, this, &ShortcutsPane::search);
    m_page->column()->addWidget(search);
    addSections(book);
    m_page->column()->addStretch(1);
}

void ShortcutsPane::addSections(ActionBook &book)
{
    for (const Menu menu : allMenus) {
        auto *card = new Card(m_theme);
        card->column()->setContentsMargins(space::l, space::m, space::l, space::l);
        card->column()->setSpacing(space::s);
        card->column()->addWidget(makeLabel(menuWord(menu).remove(u'&'), FontRole::CardTitle));
        Section section{card, {}};
        for (QAction *action : book.in(menu)) {
            if (action->isSeparator())
                continue;
            auto *line = new KeysLine(m_theme, book, *action);
            card->column()->addWidget(line);
            section.lines.append(line);
        }
        m_page->column()->addWidget(card);
        m_sections.append(section);
    }
}

void ShortcutsPane::search(const QString &text)
{
    for (const Section &section : std::as_const(m_sections)) {
        bool any = false;
        for (KeysLine *line : section.lines) {
            const bool fits = line->fits(text.trimmed());
            line->setVisible(fits);
            any = any || fits;
        }
        section.card->setVisible(any);
    }
}

}
