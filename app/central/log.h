// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <mutex>
#include <optional>

namespace botiquin::central {

enum class LogLevel { debug, info, warning, error };

/// "debug", "info", "warning" or "error"; nothing for anything else.
[[nodiscard]] std::optional<LogLevel> logLevel(const QString &name);

/// One JSON object a line on standard output: "time" (UTC), "level", "event" and what belongs to it. Nothing that names
/// a person, a patient or a peer's address goes in. Safe from several threads.
class Log
{
public:
    explicit Log(LogLevel from) : m_from(from) {}

    void write(LogLevel level, const QString &event, QJsonObject more = {});

private:
    const LogLevel m_from;
    std::mutex m_mutex;
};

} // namespace botiquin::central
