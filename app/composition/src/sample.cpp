#include "app/sample.h"

namespace dreamjar::app {

Result<bool, OpenTrouble> makeSample(const Home &, const Clock &, KeySource &)
{
    return true;
}

sync::Credentials sampleParent()
{
    return {};
}

}
