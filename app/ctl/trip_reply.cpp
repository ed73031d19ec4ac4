// SPDX-License-Identifier: GPL-3.0-or-later
#include "trip_reply.h"

#include "json.h"

namespace botiquin {

ctl::Refusal describe(const TripRefused &refused)
{
    using ctl::toJson;
    QJsonObject more;
    if (refused.sscc)
        more.insert(QStringLiteral("sscc"), toJson(*refused.sscc));
    if (refused.box)
        more.insert(QStringLiteral("box"), toJson(*refused.box));
    if (refused.load)
        more.insert(QStringLiteral("overridable"), dispatch::canBeLifted(*refused.load));
    if (refused.trip)
        more.insert(QStringLiteral("trip"), toJson(*refused.trip));
    if (!refused.boxes.empty())
        more.insert(QStringLiteral("boxes"), toJson(refused.boxes));
    if (!refused.missing.empty())
        more.insert(QStringLiteral("missing"), toJson(refused.missing));
    return {refused.load ? dispatch::name(*refused.load) : name(refused.rule), more};
}

} // namespace botiquin
