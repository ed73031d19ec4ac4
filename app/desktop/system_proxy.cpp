// SPDX-License-Identifier: GPL-3.0-or-later
#include "system_proxy.h"

#include <QNetworkProxyFactory>
#include <QUrl>

namespace botiquin::desktop {

std::optional<http::Proxy> systemProxyFor(const QString &address)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(address)));
    for (const auto &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy)
            return http::Proxy{proxy.hostName(), proxy.port(), proxy.user(), proxy.password()};
    }
    return {};
}

} // namespace botiquin::desktop
