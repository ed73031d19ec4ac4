// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace botiquin {

/// Whether it is "http://HOST[:PORT]" or "https://HOST[:PORT]": no user, and no path but "/".
[[nodiscard]] inline bool isCentreAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isHttp = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == QLatin1String("/"));
    return url.isValid() && isHttp && isBare && !url.host().isEmpty();
}

} // namespace botiquin
