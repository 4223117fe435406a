#include "app/sample.h"

#include "embedded.h"
#include "server/demo.h"

namespace dreamjar::app {

Result<SampleParent, OpenTrouble> prepareSample(const Home &home, const Clock &clock, KeySource &keys)
{
    const auto options = embeddedOptions(serverFolder(home));
    if (!options)
        return Failure{options.error()};
    const auto family = server::fillSample(*options, clock, keys);
    if (!family)
        return Failure{troubleOf(family.error(), serverFolder(home))};
    return SampleParent{family->email, family->password};
}

}
