# SPDX-FileCopyrightText: The Scout Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How every target is compiled: language, warnings, sanitizers, launcher and linker.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# A few files a compiler run: each run instantiates the same templates anew, which costs more than the files
# themselves do. Six keep the rebuild of one file within seconds. The nopch preset compiles every file alone.
set(CMAKE_UNITY_BUILD ${SCOUT_UNITY})
set(CMAKE_UNITY_BUILD_BATCH_SIZE 6)

find_program(SCOUT_CCACHE ccache)
if(SCOUT_CCACHE)
    # Without this sloppiness, ccache refuses every file that uses a precompiled header; in depend mode it does not
    # preprocess what it then has to compile anyway.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;CCACHE_DEPEND=1;${SCOUT_CCACHE}")
endif()

find_program(SCOUT_MOLD mold)
if(SCOUT_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(scout_options INTERFACE)
target_compile_options(scout_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -fpch-preprocess)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(scout_options INTERFACE -Wno-sign-conversion -Wno-unused-command-line-argument)
else()
    # GCC 12 sees texts overlap in "a" + std::string() where it optimises (bug 105651).
    target_compile_options(scout_options INTERFACE -Wno-sign-conversion -Wno-restrict)
endif()
if(SCOUT_WERROR)
    target_compile_options(scout_options INTERFACE -Werror)
endif()
if(SCOUT_SANITIZE)
    target_compile_options(scout_options INTERFACE -fsanitize=${SCOUT_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(scout_options INTERFACE -fsanitize=${SCOUT_SANITIZE})
endif()
target_compile_definitions(scout_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS SPDLOG_COMPILED_LIB SPDLOG_FMT_EXTERNAL)
