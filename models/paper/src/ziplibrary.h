#pragma once

#include <zip.h>

namespace dreamjar::paper {

/// The functions of libzip by their own names, linked when the first archive is written: it brings OpenSSL's libcrypto
/// along, which would be a tenth of every start.
struct ZipLibrary {
    /// Null where it cannot be linked.
    static const ZipLibrary *find();

    decltype(&::zip_open) zip_open = nullptr;
    decltype(&::zip_source_buffer) zip_source_buffer = nullptr;
    decltype(&::zip_source_free) zip_source_free = nullptr;
    decltype(&::zip_file_add) zip_file_add = nullptr;
    decltype(&::zip_close) zip_close = nullptr;
    decltype(&::zip_discard) zip_discard = nullptr;
};

}
