#pragma once

#include "ui/mainwindow.h"

#include <QString>

namespace dreamjar::ui::places {

/// The window's places in the order of the sidebar: object name, icon, word.
struct Entry {
    MainWindow::Place place;
    const char *name;
    Icon icon;
};
inline constexpr Entry entries[] = {
    {MainWindow::Place::Dashboard, "nav_dashboard", Icon::Dashboard},
    {MainWindow::Place::Children, "nav_children", Icon::Children},
    {MainWindow::Place::Jars, "nav_jars", Icon::Jars},
    {MainWindow::Place::Browse, "nav_browse", Icon::Browse},
    {MainWindow::Place::Gifts, "nav_gifts", Icon::Gifts},
    {MainWindow::Place::Donations, "nav_donations", Icon::Heart},
    {MainWindow::Place::Settings, "nav_settings", Icon::Settings},
};
QString nameOf(MainWindow::Place place);
QString wordOf(MainWindow::Place place);

// What the window keeps in its settings.
inline constexpr auto geometryKey = u"window/geometry";
inline constexpr auto placeKey = u"window/place";
inline constexpr auto jarKey = u"window/jar"; // that was open, 0: none
inline constexpr auto schemeKey = u"look/scheme";
inline constexpr auto calmKey = u"look/reducedMotion";
inline constexpr auto languageKey = u"look/language";
inline constexpr auto stayKey = u"tray/stay";
inline constexpr auto googleIssuerKey = u"google/issuer";
inline constexpr auto googleClientIdKey = u"google/clientId";
inline constexpr auto googleSecretKey = u"google/clientSecret";

}
