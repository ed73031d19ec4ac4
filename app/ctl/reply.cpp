// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply.h"

#include "json.h"

#include <QJsonDocument>

namespace botiquin::ctl {

namespace {

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Exit tellRefusal(const Refusal &refusal)
{
    // Without its braces, for the members that follow the name.
    const QByteArray more = textOf(refusal.more);
    return refused(refusal.name.toUtf8(), QByteArrayView(more).sliced(1).chopped(1));
}

} // namespace

Exit tell(const Reply &reply)
{
    if (reply) {
        const auto written = writeLine(textOf(*reply));
        return written ? Exit::done : failed(written.error());
    }
    if (const auto *error = std::get_if<UsageError>(&reply.error()))
        return misused(*error);
    if (const auto *refusal = std::get_if<Refusal>(&reply.error()))
        return tellRefusal(*refusal);
    return failed(std::get<Failure>(reply.error()));
}

Refusal describe(const StockRefused &refused)
{
    QJsonObject more;
    if (refused.line > 0)
        more.insert(QStringLiteral("line"), refused.line);
    return {name(refused.rule), more};
}

Refusal describe(const packing::PackRefused &refused)
{
    QJsonObject more{{QStringLiteral("missing"), toJson(refused.missing)},
                     {QStringLiteral("overridable"), packing::mayBeOverridden(refused.rule)}};
    if (refused.line)
        more.insert(QStringLiteral("item"), toJson(*refused.line));
    if (refused.goesIn)
        more.insert(QStringLiteral("goesIn"), toJson(*refused.goesIn));
    if (refused.lot)
        more.insert(QStringLiteral("lot"), toJson(*refused.lot));
    if (refused.servesUntil)
        more.insert(QStringLiteral("servesUntil"), toJson(*refused.servesUntil));
    return {packing::name(refused.rule), more};
}

Refusal describe(const packing::SealRefused &refused)
{
    QJsonObject more;
    if (!refused.openLines.empty())
        more.insert(QStringLiteral("openLines"), toJson(refused.openLines));
    return {packing::name(refused.rule), more};
}

Refusal describe(const packing::WaveRefused &refused)
{
    return refused.packing ? describe(*refused.packing) : Refusal{packing::name(refused.rule)};
}

Refusal describe(PinError error)
{
    return {QStringLiteral("pinIs") + name(error).left(1).toUpper() + name(error).mid(1)};
}

} // namespace botiquin::ctl
