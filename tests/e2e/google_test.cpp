#include "programs.h"
#include "world.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace dreamjar::test {

namespace {

QString script(const char *name)
{
    return QStringLiteral(DREAMJAR_NODE_SCRIPTS "/") + QLatin1String(name);
}

/// npm's oidc-provider on loopback.
class RealProvider
{
public:
    RealProvider()
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(text("node"), {script("provider.mjs"), text("dreamjar-desktop")});
        EXPECT_TRUE(m_process.waitForReadyRead(20'000));
        m_issuer = QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~RealProvider()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    QStringList serverOptions() const
    {
        return {text("--google-issuer"), m_issuer, text("--google-native-client-id"), text("dreamjar-desktop")};
    }

private:
    QProcess m_process;
    QString m_issuer;
};

}

/// The desktop's browser: Debian's Chromium with somebody at it.
class RealBrowser : public QObject
{
    Q_OBJECT
public:
    RealBrowser() { QDesktopServices::setUrlHandler(text("http"), this, "open"); }
    ~RealBrowser() override
    {
        QDesktopServices::unsetUrlHandler(text("http"));
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    bool denies = false;

    /// What was read on the page at the end.
    QByteArrayList pageAtTheEnd()
    {
        EXPECT_TRUE(m_process.waitForFinished(30'000));
        return m_process.readAllStandardOutput().trimmed().split('\n');
    }

public Q_SLOTS:
    void open(const QUrl &address)
    {
        QStringList arguments{script("browser.mjs"), QString::fromLatin1(address.toEncoded()), text("greta@example.org")};
        if (denies)
            arguments.append(text("deny"));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(text("node"), arguments);
    }

private:
    QProcess m_process;
};

TEST(Google, LeadsFromTheButtonThroughARealBrowserToTheDashboard)
{
    RealProvider provider;
    ServerProgram server(provider.serverOptions());
    RealBrowser browser;
    QTemporaryDir data;
    Person person(data.path(), server.url());
    tour::Visitor &visitor = person.visitor;

    browser.denies = true;
    visitor.click(text("accountButton"));
    visitor.click(text("googleButton"));
    visitor.see(text("googleCancelButton"));
    visitor.read(text("You did not allow it in the browser"));
    ASSERT_TRUE(did(person));
    const QByteArrayList refused = browser.pageAtTheEnd();
    ASSERT_EQ(refused.size(), 3);
    EXPECT_EQ(refused.at(1), "You can go back to DreamJar");

    browser.denies = false;
    visitor.click(text("messageAction")); // Try again
    visitor.see(text("dashboardPane"));
    visitor.read(text("Greta"));
    ASSERT_TRUE(did(person));
    const QByteArrayList agreed = browser.pageAtTheEnd();
    ASSERT_EQ(agreed.size(), 3);
    EXPECT_EQ(agreed.at(0), "/");
    EXPECT_EQ(agreed.at(1), "You can go back to DreamJar");
    EXPECT_NE(agreed.at(2).split(')').first(), agreed.at(2).split(')').at(1).trimmed()) << "light and dark";

    tour::fillChild(visitor, {});
    tour::saveChild(visitor, {});
    EXPECT_TRUE(did(person)) << "and may do what a parent may";
}

}

#include "google_test.moc"
