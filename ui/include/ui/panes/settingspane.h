#pragma once

#include "sync/states.h"
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
class PageScaffold;

/// Who is signed in, which server, how it looks, where the data is. Changes nothing by itself: it emits.
class SettingsPane : public QWidget
{
    Q_OBJECT
public:
    SettingsPane(const Theme &theme, sync::States &states, const QString &dataFolder, QWidget *parent = nullptr);

    /// The provider that was entered here before.
    void setGoogleClient(const sync::GoogleClient &client);
    /// The language that was chosen before.
    void setLanguage(const QString &code);
    /// Where a parent makes donation stations; hidden unless told.
    void offerStations();

Q_SIGNALS:
    void stationsChosen();
    void signInChosen();
    void googleClientChosen(const dreamjar::sync::GoogleClient &client);
    void accountChosen(const dreamjar::Parent &account);
    void otherServerChosen();
    void schemeChosen(dreamjar::ui::Scheme scheme);
    void reducedMotionChosen(bool reduced);
    void languageChosen(const QString &code);

private:
    QWidget *makeProfile();
    QWidget *makeServer();
    QWidget *makeAppearance();
    QWidget *makeData(const QString &folder);
    QWidget *makeStations();
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
    GoogleCard *m_google;
    QLabel *m_serverName;
    QLabel *m_serverWords;
    QButtonGroup *m_schemes;
    QCheckBox *m_calm;
    LanguageChoice *m_language;
    QWidget *m_stations;
    bool m_offersStations = false;
};

}
