#include "jarrowcard.h"

#include "formhelp.h"
#include "rowwords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jarwidget.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

JarRowCard::JarRowCard(const Theme &theme, QWidget *parent) : Card(theme, parent)
{
    setObjectName(QStringLiteral("jarRowCard"));
    setClickable(true);
    m_jar = new JarWidget(theme);
    m_jar->setFixedSize(64, 80);
    m_jar->setDecorative(true);
    m_title = new ElidedLabel(FontRole::CardTitle);
    m_state = new Chip(theme);
    m_category = new Chip(theme);
    m_facts = makeLabel({}, FontRole::Body, Tone::Muted);
    m_bar = new ProgressBar(theme);
    m_raised = makeLabel({}, FontRole::BodyStrong);
    m_share = makeLabel({}, FontRole::BodyStrong, Tone::Muted);
    m_edit = makeButton(theme, QStringLiteral("editJarButton"), tr("Edit"), Variant::Quiet, Icon::Edit);
    m_turn = makeButton(theme, QStringLiteral("turnJarButton"), {}, Variant::Quiet);
    m_remove = makeButton(theme, QStringLiteral("deleteJarButton"), {}, Variant::Quiet, Icon::Trash);
    connect(m_edit, &QPushButton::clicked, this, &JarRowCard::editChosen);
    connect(m_turn, &QPushButton::clicked, this, &JarRowCard::turnChosen);
    connect(m_remove, &QPushButton::clicked, this, &JarRowCard::removeChosen);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(m_title, 1);
    head->addWidget(m_edit);
    head->addWidget(m_turn);
    head->addWidget(m_remove);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(space::xs);
    facts->addWidget(m_state);
    facts->addWidget(m_category);
    facts->addWidget(m_facts);
    facts->addStretch(1);
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_raised);
    figures->addStretch(1);
    figures->addWidget(m_share);

    auto *right = new QVBoxLayout;
    right->setSpacing(space::xs);
    right->addLayout(head);
    right->addLayout(facts);
    right->addWidget(m_bar);
    right->addLayout(figures);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_jar, 0, Qt::AlignVCenter);
    row->addLayout(right, 1);
    column()->addLayout(row);
}

void JarRowCard::setJar(const replica::JarRow &row, const QString &currency, Instant now)
{
    m_row = row;
    const Campaign &jar = row.campaign;
    m_jar->setFill(confirmedShare(row), waitingShare(row));
    m_bar->setFill(confirmedShare(row), waitingShare(row));
    m_title->setText(jar.title);
    const auto chip = jarStateChip(row);
    m_state->setVisible(chip.has_value());
    if (chip)
        m_state->setChip(*chip);
    m_category->setCategory(jar.category);
    m_facts->setText(
        QStringList{tr("for %1").arg(jar.childName), words::gifts(giftCount(row)), jarTimeLeft(jar, now)}.join(
            QStringLiteral(" · ")));
    m_raised->setText(words::raisedOf(row.total(), jar.goal, currency));
    m_share->setText(percentageOf(row));
    const bool unpublished = isUnpublished(row);
    m_turn->setText(jar.isOpen ? tr("Close jar") : unpublished ? tr("Publish") : tr("Open again"));
    m_turn->setAccessibleName(jar.isOpen ? tr("Close “%1”").arg(jar.title)
            : unpublished                ? tr("Publish “%1”").arg(jar.title)
                                         : tr("Open “%1” again").arg(jar.title));
    m_edit->setAccessibleName(tr("Edit “%1”").arg(jar.title));
    m_remove->setAccessibleName(tr("Delete “%1”").arg(jar.title));
    m_remove->setToolTip(tr("Delete this jar"));
    setAccessibleName(tr("%1, %2, %3").arg(jar.title, m_raised->text(), m_facts->text()));
}

}
