# SPDX-FileCopyrightText: The Scout Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Clang 16, where the machine has it, unless a compiler was named: it builds Scout in half of g++'s time, as it
# reads of a precompiled header only what a file uses (docs/decisions/0004-clang-first.md).
if(NOT CMAKE_CXX_COMPILER AND NOT DEFINED ENV{CXX})
    find_program(SCOUT_CLANG clang++-16)
    if(SCOUT_CLANG)
        set(CMAKE_CXX_COMPILER "${SCOUT_CLANG}")
    endif()
endif()
