# SPDX-FileCopyrightText: The Scout Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# scout_fuzzer(soql SOURCES … LIBRARIES … CORPUS folder): a libFuzzer program in build/<preset>/fuzzers, beside a
# link to its corpus in the source tree. Only in the fuzz preset; "./dev fuzz" runs every one.
add_custom_target(fuzzers)
function(scout_fuzzer name)
    if(NOT SCOUT_FUZZERS)
        return()
    endif()
    cmake_parse_arguments(ARG "" "CORPUS" "SOURCES;LIBRARIES" ${ARGN})
    set(target scout_fuzz_${name})
    add_executable(${target} ${ARG_SOURCES})
    set_target_properties(${target} PROPERTIES
        OUTPUT_NAME ${name} RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/fuzzers")
    target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/tests")
    target_link_libraries(${target} PRIVATE scout_options ${ARG_LIBRARIES})
    target_link_options(${target} PRIVATE -fsanitize=fuzzer)
    file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/fuzzers")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}/${ARG_CORPUS}" "${CMAKE_BINARY_DIR}/fuzzers/${name}.seeds"
        SYMBOLIC)
    add_dependencies(fuzzers ${target})
endfunction()
