#include "exportoffer.h"

#include "formhelp.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

ExportOffer::ExportOffer(const Theme &theme, const QString &verb, const SheetToSave &table, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    QPushButton *save = makeButton(theme, QStringLiteral("exportFirstButton"), verb);
    m_message = new InlineMessage(theme);
    m_message->setObjectName(QStringLiteral("exportFirstMessage"));
    connect(save, &QPushButton::clicked, this, [this, table] {
        saveSheet(this, table, sheets::Format::Csv,
            [this](Tone tone, const QString &sentence) { m_message->setMessage(tone, sentence); });
    });
    column->addWidget(save, 0, Qt::AlignLeading);
    column->addWidget(m_message);
}

}
