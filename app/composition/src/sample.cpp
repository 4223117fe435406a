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
    // Whoever looks around may also delete the family's account: what is left is theirs to look at.
    if (!family && family.error().kind != server::StartError::Kind::NotEmpty)
        return Failure{troubleOf(family.error(), serverFolder(home))};
    const server::SampleFamily known;
    return SampleParent{known.email, known.password};
}

}
