#include "replica/book.h"
#include "replica/filters.h"
#include "replica/rows.h"
