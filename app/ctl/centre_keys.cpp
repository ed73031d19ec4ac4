// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_keys.h"

#include "storage/exchange/sql_feeds.h"
#include "storage/workplace.h"

namespace botiquin::ctl {

Result<CentreKeys, Trouble> centreKeysOf(SqlStore &store, const Options &options)
{
    BQ_TRY_ASSIGN(const QString named, store.localSetting(setting::device));
    const auto device = DeviceId::parse(named);
    const auto epoch = SqlFeeds(store.sql()).epoch();
    if (!epoch && epoch.error().kind != Failure::Kind::notFound)
        return tl::unexpected<Trouble>(epoch.error());
    if (!device || !epoch)
        return refuse(QStringLiteral("notACentre"), {{QStringLiteral("store"), store.path()}});
    const QString keyFile = options.value(centreKeysOption).value_or(keyFileOf(store.path()));
    BQ_TRY_ASSIGN(auto ring, readKeys(keyFile));
    const auto own = ring.find(*device);
    if (own == ring.end())
        return tl::unexpected<Trouble>(Failure{Failure::Kind::damaged, keyFile + QStringLiteral(": no key of device ") + named});
    return CentreKeys{*device, std::move(own->second)};
}

} // namespace botiquin::ctl
