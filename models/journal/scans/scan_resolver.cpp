// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/scans/scan_resolver.h"

#include "domain/gs1/code.h"
#include "domain/gs1/pack_code.h"
#include "domain/gs1/syntax_dictionary.h"

#include <QUrl>

namespace botiquin {

namespace {

constexpr QByteArrayView commandPrefix = "BTQCMD";
constexpr QByteArrayView badgePrefix = "BTQUSR";

/// One of our own codes, whatever carried it.
std::optional<ScanMeaning> ownCode(const QString &text)
{
    const QByteArray capitals = text.toUpper().toUtf8();
    if (capitals.startsWith(commandPrefix)) {
        const auto command = packing::parseCommandCode(capitals);
        return command ? ScanMeaning(*command) : ScanMeaning(UnknownCommand{command.error()});
    }
    if (capitals.startsWith(badgePrefix)) {
        const auto badge = BadgeCode::parse(QString::fromUtf8(capitals));
        return badge ? ScanMeaning(BadgeRead{*badge}) : ScanMeaning(NotUnderstood{});
    }
    return std::nullopt;
}

/// (92) carries a lot that (10) cannot.
std::optional<LotText> ownLotText(const gs1::Elements &elements)
{
    const auto *element = gs1::findElement(elements, "92");
    if (element == nullptr)
        return std::nullopt;
    const auto text = LotText::parse(QUrl::fromPercentEncoding(element->value));
    return text ? std::optional(*text) : std::nullopt;
}

Units countOf(const gs1::PackCode &pack)
{
    const Units count = pack.gtin ? pack.count.value_or(Units(1)) : pack.contentCount.value_or(Units(1));
    return std::max(count, Units(1));
}

} // namespace

QString scannedText(const QByteArray &scan)
{
    const bool identified = scan.size() >= 3 && scan.startsWith(']');
    return QString::fromUtf8(identified ? scan.sliced(3) : scan).trimmed();
}

Outcome<ScanMeaning> ScanResolver::resolve(const QByteArray &scan, Date today) const
{
    if (auto own = ownCode(scannedText(scan)))
        return *std::move(own);
    const auto code = gs1::readCode(gs1::dictionary(), scan, today);
    if (!code)
        return NotUnderstood{code.error()};
    if (!code->elements.empty())
        return resolveElements(code->elements, today);
    const QString text = QString::fromUtf8(code->data.value_or(QByteArray())).trimmed();
    return text.isEmpty() ? ScanMeaning(NotUnderstood{}) : ScanMeaning(TextRead{text});
}

Outcome<ScanMeaning> ScanResolver::resolveElements(const gs1::Elements &elements, Date today) const
{
    const auto pack = gs1::packCode(elements, today);
    const packing::LotRead lot{pack.lot ? pack.lot : ownLotText(elements), pack.expiry, {}};
    if (const auto gtin = pack.item()) {
        const Units count = countOf(pack);
        BQ_TRY_ASSIGN(const auto known, m_catalog.code(*gtin, m_facility));
        if (!known)
            return UnknownGtin{*gtin, lot, count};
        if (known->unitsPerPack < Units(1) || count.count() > Units::lineMax / known->unitsPerPack.count())
            return NotUnderstood{};
        return PackRead{*gtin, known->item, lot, known->unitsPerPack * count.count(), known->level};
    }
    if (const auto *clave = gs1::findElement(elements, "91")) {
        const auto item = Clave::parse(QString::fromLatin1(clave->value));
        return item ? ScanMeaning(LotLabelRead{*item, lot}) : ScanMeaning(NotUnderstood{});
    }
    if (pack.sscc)
        return SsccRead{*pack.sscc};
    if (!lot.isBare())
        return LotAlone{lot};
    return NotUnderstood{};
}

} // namespace botiquin
