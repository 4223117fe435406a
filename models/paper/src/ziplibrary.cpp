#include "ziplibrary.h"

#include <QLibrary>
#include <optional>

namespace dreamjar::paper {

namespace {

std::optional<ZipLibrary> link()
{
    QLibrary library{QStringLiteral(DREAMJAR_LIBZIP)};
    bool whole = true;
    const auto resolve = [&]<class Function>(Function &function, const char *name) {
        function = reinterpret_cast<Function>(library.resolve(name));
        whole = whole && function;
    };
    ZipLibrary found;
    resolve(found.zip_open, "zip_open");
    resolve(found.zip_source_buffer, "zip_source_buffer");
    resolve(found.zip_source_free, "zip_source_free");
    resolve(found.zip_file_add, "zip_file_add");
    resolve(found.zip_close, "zip_close");
    resolve(found.zip_discard, "zip_discard");
    return whole ? std::optional{found} : std::nullopt;
}

}

const ZipLibrary *ZipLibrary::find()
{
    static const std::optional<ZipLibrary> linked = link();
    return linked ? &*linked : nullptr;
}

}
