#pragma once

#include "sync/states.h"
#include "ui/notices/giftbell.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class Avatar;
class GoogleCard;
class LanguageChoice;
class NoticesCard;
class PageScaffold;

/// Who is signed in, which server, how it looks, where the data is. Changes nothing by itself: it emits.
class SettingsPane : public QWidget
{
    Q_OBJECT
public:
    SettingsPane(const Theme &theme, sync::States &states, const QString &dataFolder, const NoticeWish &notices,
        QWidget *parent = nullptr);

    /// The provider that was entered here before.
    void setGoogleClient(const sync::GoogleClient &client);
    /// The language that was chosen before.
    void setLanguage(const QString &code);
    /// The way to one's own account; hidden unless told, and from visitors.
    void offerAccount();
    /// One more matter, below the notifications. Takes it over.
    void addCard(QWidget *card);
    void showScheme(dreamjar::ui::Scheme scheme);
    /// There is a tray to stay in; hidden unless told.
    void offerTray(bool stays);
    /// Where a parent makes donation stations; hidden unless told.
    void offerStations();

Q_SIGNALS:
    void stationsChosen();
    void myAccountChosen();
    void signInChosen();
    void googleClientChosen(const dreamjar::sync::GoogleClient &client);
    void accountChosen(const dreamjar::Parent &account);
    void otherServerChosen();
    void shortcutsChosen();
    void schemeChosen(dreamjar::ui::Scheme scheme);
    void reducedMotionChosen(bool reduced);
    void languageChosen(const QString &code);
    void noticesChosen(const dreamjar::ui::NoticeWish &wish);
    void stayChosen(bool stays);

private:
    QWidget *makeProfile();
    QWidget *makeServer();
    QWidget *makeAppearance();
    QWidget *makeData(const QString &folder);
    QWidget *makeStations();
    QWidget *makeKeyboard();
    QWidget *makePrivacy();
    QWidget *makeAbout();
    void showAccount();
    void showServer();

    const Theme &m_theme;
    sync::States &m_states;
    PageScaffold *m_page;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_address;
    QLabel *m_keeping;
    QPushButton *m_signIn;
    QPushButton *m_another;
    QPushButton *m_mine;
    GoogleCard *m_google;
    NoticesCard *m_notices;
    QLabel *m_serverName;
    QLabel *m_serverWords;
    QButtonGroup *m_schemes;
    QCheckBox *m_calm;
    LanguageChoice *m_language;
    QWidget *m_stations;
    int m_added = 0;
    bool m_offersStations = false;
    bool m_offersAccount = false;
};

}
