# SPDX-FileCopyrightText: The Scout Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# scout_moc(target SOURCES…): what moc makes of the header beside each source, where that has a Q_OBJECT, in one
# more source of the target.
#
# AUTOMOC hands moc every include path of its target, and moc then reads all of Qt and the standard library for
# each header: a second where a hundredth does, since no macro that moc looks for hides in another header.
function(scout_moc target)
    foreach(source ${ARGN})
        string(REGEX REPLACE "\\.cpp$" ".h" header "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
        if(header MATCHES "\\.h$" AND EXISTS "${header}")
            list(APPEND headers "${header}")
        endif()
    endforeach()
    list(REMOVE_DUPLICATES headers)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc.cpp")
    add_custom_command(OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" -D "MOC=$<TARGET_FILE:Qt6::moc>" -D "OUTPUT=${output}"
                -P "${CMAKE_SOURCE_DIR}/cmake/MocHeaders.cmake" -- ${headers}
        DEPENDS ${headers} "${CMAKE_SOURCE_DIR}/cmake/MocHeaders.cmake"
        COMMENT "Meta objects of ${target}" VERBATIM)
    target_sources(${target} PRIVATE "${output}")
    # Its includes are its headers' own, which each are the first of some other file.
    set_source_files_properties("${output}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

if(NOT CMAKE_SCRIPT_MODE_FILE)
    return()
endif()

set(made "")
set(is_header FALSE)
math(EXPR last "${CMAKE_ARGC} - 1")
foreach(index RANGE ${last})
    set(argument "${CMAKE_ARGV${index}}")
    if(is_header)
        file(STRINGS "${argument}" marks REGEX "Q_OBJECT|Q_GADGET|Q_NAMESPACE" LIMIT_COUNT 1)
        if(marks)
            execute_process(COMMAND "${MOC}" -f "${argument}" "${argument}"
                OUTPUT_VARIABLE moc COMMAND_ERROR_IS_FATAL ANY)
            string(APPEND made "${moc}\n")
        endif()
    elseif(argument STREQUAL "--")
        set(is_header TRUE)
    endif()
endforeach()
file(WRITE "${OUTPUT}" "${made}")
