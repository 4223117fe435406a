#include "viewsmenu.h"

#include "items/reviewsource.h"
#include "keepsakes.h"

#include <QInputDialog>

namespace dreamjar::ui {

namespace {

/// A name that a person typed: "&" is no short-cut in it.
QString menuText(const replica::Keepsake &keepsake)
{
    return QString{keepsake.name}.replace(u'&', QStringLiteral("&&"));
}

}

ViewsMenu::ViewsMenu(sync::ReviewCommands &commands, items::ReviewSource &around, QWidget *parent)
    : QMenu(parent), m_commands(commands), m_around(around)
{
    setObjectName(QStringLiteral("giftViews"));
    connect(&m_around, &items::ReviewSource::changed, this, &ViewsMenu::fill);
    fill();
}

void ViewsMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    addAction(tr("Keep this view as…"), this, &ViewsMenu::keepChosen)->setObjectName(QStringLiteral("viewKeep"));
    const QList<replica::Keepsake> kept = m_around.keepsakes(keepsake::view);
    if (!kept.isEmpty())
        addSeparator();
    for (const replica::Keepsake &view : kept)
        addAction(menuText(view), this, [this, view] {
            Q_EMIT viewChosen(view.content);
        })->setObjectName(QStringLiteral("view"));
    if (!kept.isEmpty()) {
        QMenu *discard = addMenu(tr("Discard"));
        discard->setObjectName(QStringLiteral("viewsDiscard"));
        for (const replica::Keepsake &view : kept)
            discard->addAction(menuText(view), this, [this, name = view.name] {
                m_commands.discard(keepsake::view, name);
                Q_EMIT told(Tone::Muted, tr("“%1” is in the trash for 30 days: Views, Restore.").arg(name));
            });
    }
    const QList<replica::Keepsake> gone = m_around.trash(keepsake::view) + m_around.trash(keepsake::letter);
    if (gone.isEmpty())
        return;
    QMenu *restore = addMenu(tr("Restore"));
    restore->setObjectName(QStringLiteral("viewsRestore"));
    for (const replica::Keepsake &item : gone)
        restore->addAction(
            menuText(item), this, [this, item] { m_commands.restore(item.kind, item.name, item.deleted); });
}

void ViewsMenu::askForName(const QString &content)
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(QStringLiteral("viewName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this view"));
    dialog->setLabelText(tr("Name of the view: filter, order and grouping"));
    dialog->setOkButtonText(tr("Keep"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, content](const QString &name) {
        if (!name.simplified().isEmpty())
            m_commands.keep(keepsake::view, name.simplified(), content);
    });
    dialog->open();
}

}
