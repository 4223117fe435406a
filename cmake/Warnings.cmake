# Warnings are errors, and release builds are hardened.
add_library(dj_warnings INTERFACE)
target_compile_options(dj_warnings INTERFACE -Wall -Wextra -Wpedantic
    $<$<CXX_COMPILER_ID:GNU>:-Werror> # the compiler of the house; clang builds the fuzzers, and has warnings of its own
    -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wswitch-enum -Winvalid-pch)
if(CMAKE_UNITY_BUILD)
    # Every source is an included file then, and GCC takes what is in it for a header.
    target_compile_options(dj_warnings INTERFACE -Wno-subobject-linkage)
endif()
target_compile_definitions(dj_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(dj_warnings INTERFACE
    $<$<CONFIG:Release>:-fstack-protector-strong;-fstack-clash-protection;-fcf-protection;-D_FORTIFY_SOURCE=2;-D_GLIBCXX_ASSERTIONS>)
target_link_options(dj_warnings INTERFACE
    $<$<CONFIG:Release>:-Wl,-z,relro,-z,now,-z,noexecstack,--as-needed>)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()
