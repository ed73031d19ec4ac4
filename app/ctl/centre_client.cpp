// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_client.h"

#include "sync/http/system_proxy.h"

#include <QFile>

namespace botiquin::ctl {

Result<std::unique_ptr<http::Client>, Trouble> centreAt(const QString &address, const Options &options, const QString &store)
{
    const auto trusted = options.value(trustOption);
    if (trusted && !http::holdsCertificates(*trusted)) {
        const bool isThere = QFile::exists(*trusted);
        return tl::unexpected<Trouble>(Failure{isThere ? Failure::Kind::malformed : Failure::Kind::notFound, *trusted});
    }
    auto centre = http::systemClientOf(address, trusted.value_or(http::certificatesBeside(store)));
    if (!centre)
        return usage(QStringLiteral("no http(s)://HOST[:PORT]: %1").arg(address.left(80)));
    return centre;
}

} // namespace botiquin::ctl
