// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qt.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
