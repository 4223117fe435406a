#include "keyringworld.h"

namespace dreamjar::test {
namespace {

/// The real desktop, without a screen, signed in by a real keyring.
class Secrets : public KeyringWorld
{
protected:
    Secrets()
    {
        m_environment.insert(QStringLiteral("FIND"), QStringLiteral(DREAMJAR_FINDTOKENS));
        m_environment.insert(QStringLiteral("DATA"), folder());
        m_environment.insert(QStringLiteral("OUT"), m_home.filePath(QStringLiteral("out")));
        m_environment.insert(
            QStringLiteral("DESKTOP"), QStringLiteral(DREAMJAR_DESKTOP) + u' ' + place().join(u' '));
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        m_environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true;qt.gui*=false"));
    }

    /// A child that only the signed-in desktop's own fetching can bring into its cache.
    static inline const QByteArray begin = signUp
        + "$CLI child add --name Mia --born 2017-05-04 >/dev/null; mkdir $OUT\n"
          "rm -f $DATA/servers/*/cache.db*\n"
          "cd $OUT; ulimit -c unlimited; $DESKTOP >$OUT/log 2>&1 & PID=$!\n"
          "for i in $(seq 300); do\n"
          "  sqlite3 -readonly $DATA/servers/*/cache.db 'SELECT name FROM child' 2>/dev/null | grep -q Mia && break\n"
          "  sleep 0.1\n"
          "done\n";
};

TEST_F(Secrets, AreInNoFileLogOrDump)
{
    const auto lines = inASession(begin
        + "python3 $FIND --process $PID\n"
          "gcore -o $OUT/gcore $PID >/dev/null 2>&1; kill -ABRT $PID; wait $PID 2>/dev/null\n"
          "ls $OUT | grep -c core\n"
          "python3 $FIND $OUT/*core*\n"
          "python3 $FIND $OUT/log\n"
          "find $DATA -type f | wc -l\n"
          "find $DATA -type f -print0 | xargs -0 python3 $FIND\n");

    ASSERT_EQ(lines.size(), 7) << lines.join('\n').constData();
    EXPECT_GT(lines.at(1).toInt(), 0) << "the search would find them: in memory they are";
    EXPECT_GE(lines.at(2).toInt(), 1) << "there is a dump to be searched";
    EXPECT_EQ(lines.at(3), "0") << "in the dump";
    EXPECT_EQ(lines.at(4), "0") << "in the log";
    EXPECT_GE(lines.at(5).toInt(), 3);
    EXPECT_EQ(lines.at(6), "0") << "in databases and settings";
}

}
}
