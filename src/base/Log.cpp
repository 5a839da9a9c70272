// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <array>
#include <mutex>
#include <regex>

namespace scout::log {

namespace {

constexpr std::array kNames{"async", "net", "auth", "secrets", "orgs", "sf", "demoorg", "cli", "ui"};

/// Hands redacted lines on to other sinks.
class RedactingSink final : public spdlog::sinks::base_sink<std::mutex> {
public:
    explicit RedactingSink(std::vector<spdlog::sink_ptr> targets)
        : m_targets(std::move(targets))
    { }

private:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        const std::string line = redact({message.payload.data(), message.payload.size()});
        spdlog::details::log_msg safe = message;
        safe.payload = line;
        for (const auto& target : m_targets)
            if (target->should_log(safe.level))
                target->log(safe);
    }
    void flush_() override
    {
        for (const auto& target : m_targets)
            target->flush();
    }

    std::vector<spdlog::sink_ptr> m_targets;
};

spdlog::level::level_enum levelOf(Verbosity verbosity)
{
    switch (verbosity) {
    case Verbosity::Quiet:
        return spdlog::level::err;
    case Verbosity::Normal:
        return spdlog::level::warn;
    case Verbosity::Verbose:
        return spdlog::level::debug;
    }
    return spdlog::level::warn;
}

using Loggers = std::array<std::shared_ptr<spdlog::logger>, kNames.size()>;

Loggers makeLoggers(const Options& options)
{
    auto console = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    console->set_level(levelOf(options.verbosity));
    console->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %n: %v");
    std::vector<spdlog::sink_ptr> targets{console};
    if (!options.file.empty()) {
        auto file = std::make_shared<spdlog::sinks::basic_file_sink_mt>(options.file.string());
        file->set_level(spdlog::level::debug);
        targets.push_back(file);
    }
    const auto sink = std::make_shared<RedactingSink>(std::move(targets));
    Loggers loggers;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        loggers[i] = std::make_shared<spdlog::logger>(kNames[i], sink);
        loggers[i]->set_level(spdlog::level::debug);
        loggers[i]->flush_on(spdlog::level::warn);
    }
    return loggers;
}

Loggers& loggers()
{
    static Loggers instance = makeLoggers({});
    return instance;
}

} // namespace

void start(const Options& options)
{
    loggers() = makeLoggers(options);
}

spdlog::logger& area(Area area)
{
    return *loggers()[static_cast<std::size_t>(area)];
}

std::string redact(std::string_view line)
{
    static const std::regex kSecrets(
        // session IDs, refresh tokens, JWTs
        R"((00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]+)|(\b5Aep[A-Za-z0-9._=-]+)|(\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*))"
        // name=value and "name":"value" of the OAuth parameters
        R"(|((?:access_token|refresh_token|client_secret|code_verifier|assertion|id_token|password|code)(?:=|"\s*:\s*"))[^&"\s]+)"
        // headers
        R"(|((?:Bearer|OAuth|Basic) )[A-Za-z0-9._~+/!=-]+)"
        // keys
        R"(|-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?)",
        std::regex::ECMAScript | std::regex::optimize);
    return std::regex_replace(std::string(line), kSecrets, "$4$5[redacted]");
}

} // namespace scout::log
