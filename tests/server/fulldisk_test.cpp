#include "support/program.h"
#include "support/testserver.h"

#include <sys/resource.h>

namespace dreamjar::test {

namespace {

/// No file of this process may become longer. Like a disk without room, but without having to be root to make one.
void limitFiles()
{
    const rlimit most{2 * 1024 * 1024, 2 * 1024 * 1024};
    setrlimit(RLIMIT_FSIZE, &most);
    std::signal(SIGXFSZ, SIG_IGN);
}

}

TEST(FullDisk, IsTold507AndWhatWasAcknowledgedStays)
{
    QTemporaryDir folder;
    const QStringList arguments = words("--listen 127.0.0.1:0 --port-file port --database")
        << QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("a.db")) << QStringLiteral("--secret-file")
        << folder.filePath(QStringLiteral("secret"));
    int accepted = 0;
    qint64 campaign = 0;
    {
        Program program{arguments, {}, limitFiles};
        const Client guest{program.port()};
        const Answer anna = guest.post("/parents/", aParentBody());
        ASSERT_EQ(anna.status, 201) << program.said().toStdString();
        const Client owner = guest.as(anna.at("access").toString().toLatin1());
        const Answer child = owner.post(path("/parents/%/children/", anna.number("user.id")), aChildBody());
        const QByteArray long_ = quoted(QByteArray(20'000, 'x'));
        campaign = owner.post(path("/children/%/campaigns/", child.id()), aCampaignBody("description", long_)).id();
        int refused = 0;
        for (int i = 0; i < 2000 && refused < 3; ++i) {
            const Answer gift = guest.post(path("/campaigns/%/donations/", campaign), aGiftBody("amount", "1"));
            if (gift.status == 201) {
                EXPECT_EQ(refused, 0);
                ++accepted;
                continue;
            }
            EXPECT_EQ(gift.status, 507) << gift.body.toStdString() << program.said().right(300).toStdString();
            EXPECT_TRUE(gift.hasHeader("Retry-After"));
            ++refused;
        }
        EXPECT_EQ(refused, 3);
        EXPECT_GT(accepted, 10);
        EXPECT_EQ(guest.get(path("/campaigns/%/", campaign)).number("total_raised"), accepted) << "one may still read";
        EXPECT_EQ(guest.get("/healthz").status, 200);
    } // killed
    Program again{arguments};
    const Client guest{again.port()};
    const Answer after = guest.get(path("/campaigns/%/", campaign));
    EXPECT_EQ(after.number("total_raised"), accepted);
    EXPECT_EQ(guest.get(path("/campaigns/%/donations/", campaign)).count(), accepted);
    EXPECT_EQ(guest.post(path("/campaigns/%/donations/", campaign), aGiftBody("amount", "1")).status, 201);
}

}
