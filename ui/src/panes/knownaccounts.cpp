#include "knownaccounts.h"

#include "formhelp.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pictures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

KnownAccounts::KnownAccounts(const Theme &theme, sync::States &states, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_states(states)
{
    setObjectName(QStringLiteral("knownAccounts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    column->addWidget(makeLabel(title, FontRole::BodyStrong));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space::xs);
    column->addLayout(m_rows);
    connect(&m_states, &sync::States::accountChanged, this, &KnownAccounts::fill);
    hide();
    fill();
}

void KnownAccounts::fill()
{
    const QList<Parent> &others = m_states.account().others;
    if (others == m_shown)
        return;
    m_shown = others;
    while (QLayoutItem *old = m_rows->takeAt(0)) {
        // A click on it may be what made it go.
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const Parent &account : others)
        m_rows->addWidget(makeRow(account));
    setVisible(!others.isEmpty());
}

QWidget *KnownAccounts::makeRow(const Parent &account)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto *avatar = new Avatar(m_theme, 36);
    avatar->setAvatar({AvatarPicture::Kind::Person, account.publicName(), Gender::Unspecified, {}});
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeLabel(account.publicName(), FontRole::BodyStrong));
    auto *address = new ElidedLabel(FontRole::Caption);
    address->setToken(m_theme, Token::Muted);
    address->setText(account.email);
    names->addWidget(address);
    QPushButton *choose = makeButton(m_theme, QStringLiteral("switchAccountButton"), tr("Continue"));
    choose->setAccessibleName(tr("Continue as %1, %2").arg(account.publicName(), account.email));
    connect(choose, &QPushButton::clicked, this, [this, account] { Q_EMIT chosen(account); });
    line->addWidget(avatar);
    line->addLayout(names, 1);
    line->addWidget(choose);
    return row;
}

}
