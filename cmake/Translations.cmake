find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

# dj_add_translations(TARGET SET): compiles translations/SET_*.ts and puts them into TARGET as
# :/dreamjar/translations/SET_<language>.qm. A text that has no translation in one of them is an error of the build:
# what is shipped is complete. (lupdate -no-obsolete -locations none SOURCES… -ts translations/SET_*.ts finds new texts.)
function(dj_add_translations target set)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/${set}_*.ts")
    set(compiled "")
    foreach(source IN LISTS sources)
        file(READ "${source}" text)
        if(text MATCHES "type=\"unfinished\"")
            message(FATAL_ERROR "Translations: ${source} is not complete")
        endif()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
        get_filename_component(name "${source}" NAME_WE)
        set(output "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm")
        add_custom_command(OUTPUT "${output}" COMMAND Qt6::lrelease -silent "${source}" -qm "${output}"
            DEPENDS "${source}" VERBATIM)
        list(APPEND compiled "${output}")
    endforeach()
    qt_add_resources(${target} "${set}_translations" PREFIX "/dreamjar/translations"
        BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
endfunction()
