#include "desk/helpwindow.h"

#include "desk/actionbook.h"
#include "panes/formhelp.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {

constexpr int topicHeight = 36;

/// In the language of the screens where it was translated, else in English.
QDir manualFolder()
{
    for (const QString &language : {QLocale{}.name().section(u'_', 0, 0), QStringLiteral("en")}) {
        const QDir folder{QStringLiteral(":/dreamjar/manual/") + language};
        if (folder.exists())
            return folder;
    }
    return {};
}

/// Markdown knows no lines, widths or distances.
void dress(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor{block};
        if (cursor.currentTable())
            continue;
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading && block != document.begin() ? space::m : 0);
        format.setBottomMargin(heading || !block.textList() ? space::xs : space::xxs);
        cursor.setBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(space::xxs);
        format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
        format.setColumnWidthConstraints(
            {QTextLength{QTextLength::PercentageLength, 65}, QTextLength{QTextLength::PercentageLength, 35}});
        format.setBottomMargin(space::m);
        table->setFormat(format);
    }
}

/// Markdown of a cell: what separates cells there must not.
QString cell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|")).replace(u'<', QStringLiteral("&lt;"));
}

}

HelpWindow::HelpWindow(const Theme &theme, const ActionBook &book, QWidget *parent) : QDialog(parent), m_book(book)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    resize(900, 640);
    m_search = makeLine(QStringLiteral("helpSearchEdit"), tr("Search the help"), tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_topics = new QListWidget;
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_text = new QTextBrowser;
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Text of the topic"));
    m_text->setOpenLinks(false); // everything is in here; no page leads out
    m_text->document()->setDocumentMargin(space::l);

    auto *side = new QVBoxLayout;
    side->setSpacing(space::s);
    side->addWidget(m_search);
    side->addWidget(m_topics, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::m, space::m, space::m);
    row->setSpacing(space::m);
    row->addLayout(side, 2);
    row->addWidget(m_text, 5);

    readManual();
    for (const Page &page : std::as_const(m_pages)) {
        auto *topic = new QListWidgetItem(page.title, m_topics);
        topic->setSizeHint({0, topicHeight});
    }
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpWindow::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(&m_book, &ActionBook::keysChanged, this, [this] {
        if (m_topics->currentRow() == 0)
            showPage(0);
    });
    m_topics->setCurrentRow(0);
}

void HelpWindow::readManual()
{
    m_pages.append({tr("Keyboard shortcuts"), {}});
    const QDir folder = manualFolder();
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (!file.open(QFile::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        m_pages.append({text.section(u'\n', 0, 0).mid(2), text});
    }
}

QString HelpWindow::shortcuts() const
{
    QString text = QStringLiteral("# %1\n\n").arg(tr("Keyboard shortcuts"));
    for (const Menu menu : allMenus) {
        text += QStringLiteral("## %1\n\n| %2 | %3 |\n| --- | --- |\n")
                    .arg(menuWord(menu).remove(u'&'), tr("What it does"), tr("Keys"));
        for (const QAction *action : m_book.in(menu)) {
            if (!action->isSeparator())
                text += QStringLiteral("| %1 | %2 |\n")
                            .arg(cell(action->text()), cell(action->shortcut().toString(QKeySequence::NativeText)));
        }
        text += u'\n';
    }
    return text;
}

void HelpWindow::showPage(int row)
{
    if (row < 0 || row >= m_pages.size())
        return;
    m_text->setMarkdown(row == 0 ? shortcuts() : m_pages[row].text);
    dress(*m_text->document());
    if (!m_search->text().trimmed().isEmpty())
        m_text->find(m_search->text().trimmed());
}

void HelpWindow::search(const QString &text)
{
    const QString wanted = text.trimmed();
    int first = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const bool fits = m_pages[row].title.contains(wanted, Qt::CaseInsensitive)
            || (row == 0 ? shortcuts() : m_pages[row].text).contains(wanted, Qt::CaseInsensitive);
        m_topics->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    const QListWidgetItem *current = m_topics->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_topics->setCurrentRow(first);
    else
        showPage(m_topics->currentRow());
}

void HelpWindow::showShortcuts()
{
    m_search->clear();
    m_topics->setCurrentRow(0);
    m_topics->setFocus();
}

void HelpWindow::showManual()
{
    m_search->clear();
    m_topics->setCurrentRow(m_pages.size() > 1 ? 1 : 0);
    m_topics->setFocus();
}

}
