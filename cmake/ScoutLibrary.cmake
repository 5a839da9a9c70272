# SPDX-FileCopyrightText: The Scout Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One precompiled header a tier: plain C++, Qt Core and Network, Qt Widgets; each with GoogleTest; and three
# with the dear headers of the folders that read them in many files. A target takes the richest tier that its Qt
# modules allow, so a core library can't see a widget by accident.
function(_scout_pch_owner tier)
    set(owner scout_pch_${tier})
    add_library(${owner} STATIC "${CMAKE_SOURCE_DIR}/cmake/pch/${tier}.cpp")
    target_link_libraries(${owner} PRIVATE scout_options ${_scout_tier_${tier}} ${ARGN})
    target_precompile_headers(${owner} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch/${tier}.h")
endfunction()

set(_scout_tier_std)
set(_scout_tier_qt Qt6::Core Qt6::Network)
set(_scout_tier_widgets ${_scout_tier_qt} Qt6::Gui Qt6::Widgets)
foreach(tier std qt widgets)
    _scout_pch_owner(${tier})
    set(_scout_tier_${tier}_test ${_scout_tier_${tier}})
    _scout_pch_owner(${tier}_test GTest::gtest GTest::gmock)
endforeach()

_scout_pch_owner(json nlohmann_json::nlohmann_json)
set(_scout_tier_cli ${_scout_tier_qt})
_scout_pch_owner(cli nlohmann_json::nlohmann_json CLI11::CLI11)
_scout_pch_owner(http_test GTest::gtest GTest::gmock nlohmann_json::nlohmann_json PkgConfig::httplib)

function(_scout_use_pch target tier)
    target_link_libraries(${target} PRIVATE ${_scout_tier_${tier}})
    if(SCOUT_PCH)
        target_precompile_headers(${target} REUSE_FROM scout_pch_${tier})
    endif()
endfunction()

# scout_library(orgs SOURCES … [PUBLIC …] [PRIVATE …] [PCH std|json|qt|cli|widgets|none] [MOC])
# A static library of one src/ or ui/ folder, alias scout::orgs. PUBLIC and PRIVATE repeat the
# folder's row in docs/ARCHITECTURE.md.
function(scout_library name)
    cmake_parse_arguments(ARG "MOC" "PCH" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(scout_${name} STATIC ${ARG_SOURCES})
    add_library(scout::${name} ALIAS scout_${name})
    target_include_directories(scout_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/ui")
    target_link_libraries(scout_${name} PUBLIC ${ARG_PUBLIC} PRIVATE scout_options ${ARG_PRIVATE})
    if(ARG_MOC)
        scout_moc(scout_${name} ${ARG_SOURCES})
    endif()
    if(NOT ARG_PCH)
        set(ARG_PCH std)
    endif()
    if(NOT ARG_PCH STREQUAL "none")
        _scout_use_pch(scout_${name} ${ARG_PCH})
    endif()
endfunction()

# scout_program(scout SOURCES … LIBRARIES …): an executable in build/<preset>/bin.
function(scout_program name)
    cmake_parse_arguments(ARG "MOC" "PCH" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/ui")
    target_link_libraries(${name} PRIVATE scout_options ${ARG_LIBRARIES})
    if(ARG_MOC)
        scout_moc(${name} ${ARG_SOURCES})
    endif()
    if(ARG_PCH)
        _scout_use_pch(${name} ${ARG_PCH})
    endif()
endfunction()

# scout_test(soql SOURCES … LIBRARIES … [QT|GUI|HTTP] [MOC] [TIMEOUT s] [LABELS …])
# A GoogleTest program scout_test_soql, one ctest entry a program: a process start costs more than
# most of our tests. QT gives it a main with a QCoreApplication, GUI one with a QApplication, HTTP the headers
# of a plain HTTP client.
function(scout_test name)
    cmake_parse_arguments(ARG "QT;GUI;HTTP;MOC" "TIMEOUT" "SOURCES;LIBRARIES;LABELS;ENVIRONMENT" ${ARGN})
    set(target scout_test_${name})
    add_executable(${target} ${ARG_SOURCES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    if(ARG_MOC)
        scout_moc(${target} ${ARG_SOURCES})
    endif()
    target_include_directories(${target} PRIVATE
        "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/ui" "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(${target} PRIVATE
        SCOUT_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SCOUT_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    target_link_libraries(${target} PRIVATE scout_options GTest::gtest GTest::gmock ${ARG_LIBRARIES})
    if(ARG_GUI)
        target_link_libraries(${target} PRIVATE scout_test_main_gui)
        _scout_use_pch(${target} widgets_test)
    elseif(ARG_QT)
        target_link_libraries(${target} PRIVATE scout_test_main_qt)
        _scout_use_pch(${target} qt_test)
    elseif(ARG_HTTP)
        target_link_libraries(${target} PRIVATE GTest::gtest_main nlohmann_json::nlohmann_json PkgConfig::httplib)
        _scout_use_pch(${target} http_test)
    else()
        target_link_libraries(${target} PRIVATE GTest::gtest_main)
        _scout_use_pch(${target} std_test)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_test(NAME ${name} COMMAND ${target} --gtest_brief=1)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${ARG_ENVIRONMENT}")
endfunction()
