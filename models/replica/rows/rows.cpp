#include "replica/filters.h"
#include "replica/rows.h"
