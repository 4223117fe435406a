#include "dateedit.h"
#include "formhelp.h"
#include "jarchoices.h"
#include "domain/rules.h"
#include "picturepicker.h"
#include "ui/panes/jarform.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/jarcard.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/wrappingcheck.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

// The half of JarForm that makes its fields and puts them in their places.

namespace dreamjar::ui {

void JarForm::build()
{
    m_draft = new InlineMessage(m_theme);
    m_draft->setObjectName(QStringLiteral("jarDraftMessage"));
    m_draft->setDismissible(true);
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("jarFormMessage"));
    m_errors = new FormErrors(m_message, this);
    m_card = new JarCard(m_theme);
    m_card->setObjectName(QStringLiteral("jarPreview"));
    m_card->setFixedSize(300, jarCardHeight);

    m_child = new QComboBox;
    m_child->setObjectName(QStringLiteral("jarChildBox"));
    m_child->setPlaceholderText(tr("Choose a child"));
    m_childRow = new FieldRow(m_theme, tr("For"), m_child);
    m_title = makeLine(QStringLiteral("jarTitleEdit"), tr("Title"), tr("A bicycle for the summer"));
    m_titleRow = new FieldRow(m_theme, tr("Title"), m_title);
    m_titleRow->setLimit(limits::title);
    m_description = makeText(QStringLiteral("jarDescriptionEdit"), tr("Description"), 5);
    m_descriptionRow = new FieldRow(m_theme, tr("What it is for"), m_description);
    m_goal = new AmountEdit(m_theme);
    m_goal->setObjectName(QStringLiteral("jarGoalEdit"));
    m_goal->setAccessibleName(tr("Goal"));
    m_goalRow = new FieldRow(m_theme, tr("Goal"), m_goal);
    m_category = new QComboBox;
    m_category->setObjectName(QStringLiteral("jarCategoryBox"));
    m_category->setPlaceholderText(tr("Choose a category"));
    for (const Category category : allCategories)
        m_category->addItem(
            m_theme.icon(iconOf(category), tokenOf(category)), words::category(category), int(category));
    m_categoryRow = new FieldRow(m_theme, tr("Category"), m_category);
    m_picture = new PicturePicker(m_theme, m_commands, QStringLiteral("jarPicture"));
    m_pictureRow = new FieldRow(m_theme, tr("Picture"), m_picture);
    m_pictureRow->setOptional(true);
    m_pictureRow->setHint(tr("Best without a face: a picture of the dream, not of the child. A file is written anew, without "
                                "place and time; an address elsewhere is kept, but others see the drawn banner."));
    m_amounts = makeLine(QStringLiteral("jarAmountsEdit"), tr("Amounts to choose from"), amountsToType(usualAmounts()));
    m_amountsRow = new FieldRow(m_theme, tr("Amounts to choose from"), m_amounts);
    m_amountsRow->setOptional(true);
    m_amountsRow->setHint(tr("Four to six, with commas between. Any other amount can be given as well."));
    m_reach = makeReachBox();
    m_reachRow = new FieldRow(m_theme, tr("Who can find it"), m_reach);
    m_hasDeadline = new WrappingCheck(tr("It has a last day"));
    m_hasDeadline->setObjectName(QStringLiteral("jarDeadlineCheck"));
    m_deadline = new DateEdit;
    m_deadline->setObjectName(QStringLiteral("jarDeadlineEdit"));
    m_deadline->setAccessibleName(tr("Last day"));
    m_deadlineRow = new FieldRow(m_theme, tr("Last day"), m_deadline);
    m_publish = new WrappingCheck(tr("Publish it right away"));
    m_publish->setObjectName(QStringLiteral("jarPublishCheck"));
    m_unlisted = makeSentence({}, Tone::Muted, FontRole::Caption);
    m_cancel = makeButton(m_theme, QStringLiteral("cancelJarButton"), tr("Cancel"));
    m_save = makeButton(m_theme, QStringLiteral("saveJarButton"), tr("Save"), Variant::Primary);
}

void JarForm::layOut()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme);
    m_page->setContentWidth(980);
    m_page->setBack(tr("Back to jars"));
    outer->addWidget(m_page);

    auto *two = new QHBoxLayout;
    two->setSpacing(space::m);
    two->addWidget(m_goalRow, 1, Qt::AlignTop);
    two->addWidget(m_categoryRow, 1, Qt::AlignTop);
    auto *deadline = new QVBoxLayout;
    deadline->setSpacing(space::xs);
    deadline->addWidget(m_hasDeadline);
    deadline->addWidget(m_deadlineRow);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);

    auto *card = new Card(m_theme);
    QVBoxLayout *form = card->column();
    form->setContentsMargins(space::l, space::l, space::l, space::l);
    form->setSpacing(space::m);
    form->addWidget(m_message);
    form->addWidget(m_childRow);
    form->addWidget(m_titleRow);
    form->addWidget(m_descriptionRow);
    form->addLayout(two);
    form->addLayout(deadline);
    form->addWidget(m_pictureRow);
    auto *publishing = new QVBoxLayout;
    publishing->setSpacing(space::xxs);
    publishing->addWidget(m_publish);
    publishing->addWidget(m_unlisted);
    form->addWidget(m_amountsRow);
    form->addWidget(m_reachRow);
    form->addLayout(publishing);
    form->addLayout(buttons);

    m_page->column()->addWidget(m_draft);
    m_preview = new QWidget;
    auto *preview = new QVBoxLayout(m_preview);
    preview->setContentsMargins({});
    preview->setSpacing(space::xs);
    preview->addWidget(makeLabel(tr("How others will see it"), FontRole::BodyStrong, Tone::Muted));
    preview->addWidget(m_card);
    preview->addStretch(1);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(space::l);
    beside->addWidget(card, 1);
    beside->addWidget(m_preview);
    m_page->column()->addLayout(beside);
    m_page->column()->addStretch(1);
}

void JarForm::describeReach()
{
    const auto reach = Reach(m_reach->currentData().toInt());
    m_reachRow->setHint(reachSentence(reach));
    m_unlisted->setText(reach == Reach::Private
            ? tr("Until you publish it, nobody can give.")
            : tr("Until you publish it, it stands in no list and nobody can give. Only somebody who knows its address "
                 "could look at it."));
}

}
