#include <QApplication>
#include <QTemporaryDir>
#include <gtest/gtest.h>

/// Every test program: offscreen unless told otherwise, with settings and folders of its own, in a known locale.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, home.path().toUtf8());
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dreamjar-tests"));
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
