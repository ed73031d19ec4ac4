// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <array>
#include <cstdio>

namespace botiquin::central {

namespace {
constexpr std::array names{"debug", "info", "warning", "error"};
}

std::optional<LogLevel> logLevel(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return LogLevel(i);
    }
    return {};
}

void Log::write(LogLevel level, const QString &event, QJsonObject more)
{
    if (level < m_from)
        return;
    more.insert(QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    more.insert(QStringLiteral("level"), QLatin1String(names[size_t(level)]));
    more.insert(QStringLiteral("event"), event);
    const QByteArray line = QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n';
    const std::lock_guard lock(m_mutex);
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace botiquin::central
