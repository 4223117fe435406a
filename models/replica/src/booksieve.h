#pragma once

#include "giftbook.h"

namespace dreamjar::replica {

/// The rows that the query's filter lets pass, newest first.
std::vector<quint32> passing(const GiftBook &book, const BookQuery &query);

}
