// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "std_test.h"

#include <httplib.h>
#include <nlohmann/json.hpp>
