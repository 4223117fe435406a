#pragma once

namespace dreamjar::replica {
class Reader;
class ChangeFeed;
struct Changes;
}

namespace dreamjar::items {

/// Where the models of this room read, and where they hear that something changed. Built in app/ and handed on by the
/// screens, which do not see the replica behind it.
struct Source {
    replica::Reader &reader;
    replica::ChangeFeed &changes;
};

}
