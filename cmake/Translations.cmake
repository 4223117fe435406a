find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

# `update-translations` brings new and changed texts of the sources into every translations/*.ts and takes out what is gone.
add_custom_target(update-translations)

# dj_add_translations(TARGET SET SHIPPED languages… SOURCES folders and files…): compiles translations/SET_<language>.ts of
# the shipped languages and puts them into TARGET as :/dreamjar/translations/SET_<language>.qm. A text that has no
# translation in one of them is an error of the build: what is shipped is complete. A language joins SHIPPED when it is;
# until then its file is only kept up to date. English is written in the sources: its file holds the forms of numbers alone.
function(dj_add_translations target set)
    cmake_parse_arguments(ARG "" "" "SHIPPED;SOURCES" ${ARGN})
    set(compiled "")
    foreach(language IN LISTS ARG_SHIPPED)
        set(name "${set}_${language}")
        set(source "${CMAKE_SOURCE_DIR}/translations/${name}.ts")
        file(READ "${source}" text)
        if(text MATCHES "type=\"unfinished\"")
            message(FATAL_ERROR "Translations: ${source} is not complete")
        endif()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
        set(output "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm")
        add_custom_command(OUTPUT "${output}" COMMAND Qt6::lrelease -silent "${source}" -qm "${output}"
            DEPENDS "${source}" VERBATIM)
        list(APPEND compiled "${output}")
    endforeach()
    qt_add_resources(${target} "${set}_translations" PREFIX "/dreamjar/translations"
        BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})

    file(GLOB others RELATIVE "${CMAKE_SOURCE_DIR}" CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/${set}_*.ts")
    list(REMOVE_ITEM others "translations/${set}_en.ts")
    set(update Qt6::lupdate -silent -no-obsolete -locations none ${ARG_SOURCES} -ts)
    add_custom_target(update-${set}-translations
        COMMAND ${update} ${others}
        COMMAND ${update} "translations/${set}_en.ts" -pluralonly
        WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
    add_dependencies(update-translations update-${set}-translations)

    if(DREAMJAR_TESTS)
        add_test(NAME Translations.OfThe_${set}_AreThoseOfTheSources
            COMMAND "${CMAKE_COMMAND}" -D "LUPDATE=$<TARGET_FILE:Qt6::lupdate>" -D "SET=${set}"
                -D "FOLDER=${CMAKE_CURRENT_BINARY_DIR}/${set}_updated" -D "SOURCES=${ARG_SOURCES}"
                -P "${CMAKE_SOURCE_DIR}/cmake/CheckTranslations.cmake"
            WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
    endif()
endfunction()
