# dj_late_library(TARGET PACKAGE MACRO): a foreign library whose functions TARGET looks up when they are first needed, by the
# name in MACRO; its headers alone are used in building. For what a start would link in vain.
function(dj_late_library target package macro)
    get_target_property(headers PkgConfig::${package} INTERFACE_INCLUDE_DIRECTORIES)
    if(headers)
        target_include_directories(${target} SYSTEM PRIVATE ${headers})
    endif()
    list(GET ${package}_LINK_LIBRARIES 0 file)
    execute_process(COMMAND "${CMAKE_READELF}" -d "${file}" OUTPUT_VARIABLE told COMMAND_ERROR_IS_FATAL ANY)
    if(NOT told MATCHES "SONAME[^[]*\\[([^]]+)\\]")
        message(FATAL_ERROR "dj_late_library: ${file} has no name to be found by")
    endif()
    target_compile_definitions(${target} PRIVATE ${macro}="${CMAKE_MATCH_1}")
endfunction()
