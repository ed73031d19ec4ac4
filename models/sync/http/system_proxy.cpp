// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/system_proxy.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace botiquin::http {

namespace {

bool isThisComputer(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

} // namespace

std::optional<Proxy> systemProxyFor(const QString &address)
{
    const QUrl url(address);
    if (isThisComputer(url))
        return {};
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const auto &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy)
            return Proxy{proxy.hostName(), proxy.port(), proxy.user(), proxy.password()};
    }
    return {};
}

std::unique_ptr<Client> systemClientOf(const QString &address, const QString &certificates)
{
    return Client::of(address, systemProxyFor(address), certificates);
}

QString certificatesBeside(const QString &store)
{
    return QFileInfo(store).dir().filePath(QStringLiteral("centre.pem"));
}

} // namespace botiquin::http
