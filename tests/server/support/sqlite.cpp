#include "testserver.h"

namespace dreamjar::test {

QString newDatabase()
{
    static QTemporaryDir folder;
    static int count = 0;
    return QStringLiteral("sqlite:%1/%2.db").arg(folder.path()).arg(++count);
}

}
