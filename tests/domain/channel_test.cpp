#include "domain/channel.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

TEST(Channel, IsReadBackFromItsKeyAndFromNothingElse)
{
    for (const Channel channel : {Channel::Online, Channel::Kiosk, Channel::Offline})
        EXPECT_EQ(channelFromKey(toKey(channel)), channel);
    EXPECT_EQ(toKey(Channel::Kiosk).toStdString(), "kiosk");
    for (const QStringView key : {u"", u"Kiosk", u"post"})
        EXPECT_FALSE(channelFromKey(key));
}

}
