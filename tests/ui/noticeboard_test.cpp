#include "privatebus.h"
#include "ui/notices/noticeboard.h"

#include <QDBusAbstractAdaptor>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

/// What shows notices on a desktop.
class FakeNotifications : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit FakeNotifications(QObject *object) : QDBusAbstractAdaptor(object) { }

    struct Shown {
        QString program, title, text;
        uint replaces = 0;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString &program, uint replaces, const QString &, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({program, title, text, replaces, actions, hints});
        return 41;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

namespace dreamjar::ui {
namespace {

class NoticeBoardTest : public test::PrivateBus
{
protected:
    void openService()
    {
        ASSERT_TRUE(desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &object));
        ASSERT_TRUE(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }
    void post(DesktopNoticeBoard &board, const QString &title, qsizetype expected)
    {
        board.post({title, QStringLiteral("<b>25 USD</b> & more"), QStringLiteral("Show")});
        ASSERT_TRUE(QTest::qWaitFor([&] { return service.shown.size() == expected; }));
    }

    QObject object;
    FakeNotifications service{&object};
};

TEST_F(NoticeBoardTest, ShowsATitleAndPlainTextThatCanBePressed)
{
    openService();
    DesktopNoticeBoard board{here};
    QSignalSpy pressed{&board, &NoticeBoard::pressed};
    post(board, QStringLiteral("A gift"), 1);
    const auto &shown = service.shown.first();
    EXPECT_EQ(shown.program, QStringLiteral("DreamJar"));
    EXPECT_EQ(shown.title, QStringLiteral("A gift"));
    EXPECT_EQ(shown.text, QStringLiteral("&lt;b&gt;25 USD&lt;/b&gt; &amp; more"));
    EXPECT_EQ(shown.actions, (QStringList{QStringLiteral("default"), QStringLiteral("Show")}));
    EXPECT_EQ(shown.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("dreamjar"));
    // The answer with the number may still be on its way.
    ASSERT_TRUE(QTest::qWaitFor([&] {
        Q_EMIT service.ActionInvoked(41, QStringLiteral("default"));
        return QTest::qWaitFor([&] { return !pressed.isEmpty(); }, 50);
    }));
}

TEST_F(NoticeBoardTest, ANewNoticeTakesThePlaceOfTheOneBefore)
{
    openService();
    DesktopNoticeBoard board{here};
    post(board, QStringLiteral("One"), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        board.post({QStringLiteral("Two"), {}, {}});
        return QTest::qWaitFor([&] { return service.shown.last().replaces == 41; }, 50);
    }));
}

TEST_F(NoticeBoardTest, IsNotPressedByOtherProgramsNotices)
{
    openService();
    DesktopNoticeBoard board{here};
    QSignalSpy pressed{&board, &NoticeBoard::pressed};
    post(board, QStringLiteral("One"), 1);
    Q_EMIT service.ActionInvoked(7, QStringLiteral("default"));
    Q_EMIT service.ActionInvoked(41, QStringLiteral("close"));
    EXPECT_FALSE(QTest::qWaitFor([&] { return !pressed.isEmpty(); }, 100));
}

TEST_F(NoticeBoardTest, NobodyWhoShowsNoticesIsNoTrouble)
{
    DesktopNoticeBoard board{here};
    board.post({QStringLiteral("A gift"), {}, {}});
    QTest::qWait(0);
}

}
}

#include "noticeboard_test.moc"
