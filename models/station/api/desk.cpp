#include "station/desk.h"
#include "station/office.h"
