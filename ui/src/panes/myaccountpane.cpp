#include "panes/myaccountpane.h"

#include "panes/leavecard.h"
#include "panes/passwordcard.h"
#include "panes/profilecard.h"
#include "panes/signinscard.h"
#include "ui/widgets/pagescaffold.h"

#include <QShowEvent>
#include <QVBoxLayout>

namespace dreamjar::ui {

MyAccountPane::MyAccountPane(
    const Theme &theme, sync::Account &account, sync::States &states, const Clock &clock, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("myAccountPane"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new PageScaffold(theme);
    page->setTitle(tr("Your account"));
    page->setBack(tr("Back to the settings"));
    page->setContentWidth(720);
    connect(page, &PageScaffold::backRequested, this, &MyAccountPane::backRequested);
    outer->addWidget(page);
    auto *profile = new ProfileCard(theme, account, states);
    m_password = new PasswordCard(theme, account);
    m_signIns = new SignInsCard(theme, account, clock);
    auto *leave = new LeaveCard(theme, account, states);
    for (QWidget *card : std::initializer_list<QWidget *>{profile, m_password, m_signIns, leave})
        page->column()->addWidget(card);
    page->column()->addStretch(1);
    connect(m_password, &PasswordCard::changed, m_signIns, &SignInsCard::refresh);
    connect(leave, &LeaveCard::leaving, this, &MyAccountPane::leaving);
}

void MyAccountPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        m_password->refresh();
        m_signIns->refresh();
    }
}

}
