// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log.h"

#include "base/result.h"
#include "sync/http/limits.h"
#include "sync/http/listener.h"

#include <QSet>
#include <QStringList>

class QProcessEnvironment;

namespace botiquin::central {

/// Where the truth lies.
struct DatabaseUrl
{
    enum class Kind { sqlite, postgresql };
    Kind kind = Kind::sqlite;
    QString place; ///< SQLite's file; PostgreSQL's whole URL, which may hold a password: never logged
};

struct Settings
{
    std::optional<DatabaseUrl> database; ///< none: the store in the user's data folder, made when it is not there
    bool isCreating = false;             ///< whether a file that is named and not there is made, or an empty database filled
    QString keys;                        ///< the file with the centre's keys; empty: the SQLite file's name with .keys
    http::Endpoint listen{QStringLiteral("127.0.0.1"), 8418};
    QString tlsCert; ///< both or neither
    QString tlsKey;
    LogLevel logLevel = LogLevel::info;
    QByteArray operatorToken; ///< 32 letters and more; empty: none
    QSet<QByteArray> trustedProxies;
    std::chrono::milliseconds stop{30'000}; ///< how long requests in hand may take at the end
    http::Limits limits;
    bool isHelp = false;
    bool isVersion = false;
};

/// What the arguments (after the program's name), the environment's BOTIQUIN_… and the file that either names
/// (--config FILE, BOTIQUIN_CONFIG) say: options win over the environment, and that over the file. The error is a line
/// that names the setting, its source and what is wrong.
[[nodiscard]] Result<Settings, QString> readSettings(const QStringList &arguments,
                                                     const QProcessEnvironment &environment);

QString helpText();

} // namespace botiquin::central
