// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/faults/FaultSpec.h"
#include "demoorg/http/Router.h"

#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <vector>

namespace scout::demoorg {

/// The faults that are asked for, standing before the handlers of all hosts. Pages for people are never hit.
/// Any thread may use it.
class FaultPlan {
public:
    void set(std::vector<FaultSpec> specs);
    /// Those that still have something to do.
    std::vector<FaultSpec> specs() const;
    /// What every call to the services waits first.
    void setLatency(std::chrono::milliseconds latency);

    Reply answer(const Request& request, const Handler& next);

private:
    struct Armed {
        FaultSpec spec;
        std::mt19937_64 random;
    };

    /// Takes the faults that hit this request.
    std::vector<FaultSpec> take(const Request& request);
    std::int64_t pageOf(const std::string& path);
    bool hits(const FaultSpec& spec, const Request& request, std::int64_t page) const;

    mutable std::mutex m_mutex;
    std::vector<Armed> m_armed;
    std::map<std::string, std::int64_t> m_batchSizes; ///< of the cursors whose pages were asked for
    std::chrono::milliseconds m_latency{};
};

} // namespace scout::demoorg
