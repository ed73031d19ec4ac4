// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_input.h"

#include <QJsonDocument>

namespace botiquin::ctl {

Result<QJsonObject, Trouble> objectFrom(const QString &option, const QString &path)
{
    BQ_TRY_ASSIGN(const auto bytes, bytesOf(path));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return usage(QStringLiteral("%1: not JSON: %2, at byte %3").arg(option, error.errorString()).arg(error.offset));
    if (!document.isObject())
        return usage(QStringLiteral("%1: not a JSON object").arg(option));
    return document.object();
}

} // namespace botiquin::ctl
