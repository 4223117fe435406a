#include "support/fakedesk.h"
