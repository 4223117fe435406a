#include "childcard.h"

#include "formhelp.h"
#include "ui/pictureshelf.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

ChildCard::ChildCard(const Theme &theme, QWidget *parent) : Card(theme, parent)
{
    setObjectName(QStringLiteral("childCard"));
    m_avatar = new Avatar(theme, 56);
    m_name = new ElidedLabel(FontRole::CardTitle);
    m_age = new ElidedLabel(FontRole::Body);
    m_age->setToken(theme, Token::Muted);
    m_unsent = new Chip(theme, {Icon::Clock, tr("Waiting to be sent"), Token::Warn});
    m_jars = makeLabel({}, FontRole::Body);
    m_raised = makeLabel({}, FontRole::BodyStrong);
    m_why = makeSentence({}, Tone::Muted, FontRole::Caption);
    m_why->setObjectName(QStringLiteral("removeWhyLabel"));
    m_open = makeButton(theme, QStringLiteral("openJarsButton"), tr("Show jars"), Variant::Quiet);
    m_newJar = makeButton(theme, QStringLiteral("childNewJarButton"), tr("New jar"), Variant::Normal, Icon::Plus);
    m_edit = makeButton(theme, QStringLiteral("editChildButton"), {}, Variant::Quiet, Icon::Edit);
    m_remove = makeButton(theme, QStringLiteral("deleteChildButton"), {}, Variant::Quiet, Icon::Trash);
    connect(m_open, &QPushButton::clicked, this, &ChildCard::jarsChosen);
    connect(m_newJar, &QPushButton::clicked, this, &ChildCard::newJarChosen);
    connect(m_edit, &QPushButton::clicked, this, &ChildCard::editChosen);
    connect(m_remove, &QPushButton::clicked, this, &ChildCard::removeChosen);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(space::xxs / 2);
    names->addStretch(1);
    names->addWidget(m_name);
    names->addWidget(m_age);
    names->addStretch(1);
    head->addLayout(names, 1);

    auto *figures = new QHBoxLayout;
    figures->addWidget(m_jars);
    figures->addStretch(1);
    figures->addWidget(m_raised);

    auto *buttons = new FlowRow{space::xxs};
    buttons->addWidget(m_newJar);
    buttons->addWidget(m_open);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);

    QVBoxLayout *inside = column();
    inside->setSpacing(space::s);
    inside->addLayout(head);
    inside->addWidget(m_unsent);
    inside->addLayout(figures);
    inside->addWidget(m_why);
    inside->addStretch(1);
    inside->addLayout(buttons);
}

void ChildCard::setChild(
    const replica::ChildRow &row, const QString &currency, QDate today, PictureShelf *pictures)
{
    m_row = row;
    const Child &child = row.child;
    m_avatar->setAvatar({AvatarPicture::Kind::Child, child.firstName(), child.gender,
        pictures ? pictures->find(child.profilePicture).picture : QPixmap{}});
    m_name->setText(child.name);
    m_age->setText(child.dateOfBirth.isValid()
            ? tr("%1 · %2", "age and date of birth").arg(words::age(ageOn(today, child.dateOfBirth)), words::date(child.dateOfBirth))
            : QString{});
    m_unsent->setVisible(row.unsent);
    m_jars->setText(row.openJars == 0 ? words::jars(row.jars)
                                      : tr("%1, %n open", nullptr, row.openJars).arg(words::jars(row.jars)));
    m_raised->setText(words::money(row.raised, currency));
    const bool grown = child.dateOfBirth.isValid() && !isUnderSixteen(child.dateOfBirth, today);
    m_newJar->setEnabled(!grown);
    m_newJar->setToolTip(grown ? tr("From the 16th birthday on, no new jar can be started.") : QString{});
    m_newJar->setAccessibleName(tr("New jar for %1").arg(child.firstName()));
    m_edit->setAccessibleName(tr("Edit %1").arg(child.firstName()));
    m_edit->setToolTip(m_edit->accessibleName());
    m_remove->setAccessibleName(tr("Remove %1").arg(child.firstName()));
    m_remove->setEnabled(row.openJars == 0);
    const QString why
        = row.openJars == 0 ? QString{} : tr("%1 can be removed once no jar is open.").arg(child.firstName());
    m_remove->setToolTip(row.openJars == 0 ? tr("Remove %1").arg(child.firstName()) : why);
    m_remove->setAccessibleDescription(why);
    m_why->setText(grown ? tr("16 or older: open jars go on, but no new one can be started.") : why);
    m_why->setVisible(!m_why->text().isEmpty());
    m_open->setVisible(row.jars > 0);
    m_open->setAccessibleName(tr("Show %1's jars").arg(child.firstName()));
    setAccessibleName(tr("%1, %2, %3").arg(child.name, m_age->text(), m_jars->text()));
}

}
