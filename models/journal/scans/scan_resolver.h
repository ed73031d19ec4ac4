// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gs1/element.h"
#include "domain/packing/command_codes.h"
#include "domain/packing/pack_units.h"
#include "domain/people/people_events.h"
#include "journal/catalog/catalog_book.h"

namespace botiquin {

/// The badge of a person ("BTQUSR…").
struct BadgeRead
{
    BadgeCode badge;
};

/// A pack, inner pack or case whose GTIN is known at the facility.
struct PackRead
{
    Gtin gtin;
    Clave item;
    packing::LotRead lot; ///< as far as the code says it
    Units units;          ///< of the item: units a pack, times the count that the code gives
    PackLevel level;
};

/// Our own label of a case or slot: which lot lies there. Nothing is counted.
struct LotLabelRead
{
    Clave item;
    packing::LotRead lot;
};

/// A lot or expiry without an item: the second label of a pack, or the lower code of a long lot label.
struct LotAlone
{
    packing::LotRead lot;
};

struct SsccRead
{
    Sscc sscc;
};

/// Anything that is not GS1 nor one of ours: a seal's number, a box's place, a kit's name.
struct TextRead
{
    QString text;
};

/// A GTIN that nobody has taught here.
struct UnknownGtin
{
    Gtin gtin;
    packing::LotRead lot;
    Units count; ///< of packs, 1 where the code does not say
};

/// BTQCMD… that this program does not know.
struct UnknownCommand
{
    packing::CommandCodeError error;
};

/// A code that breaks GS1's rules, or elements that say nothing here (`fault` absent).
struct NotUnderstood
{
    std::optional<gs1::Fault> fault;
};

using ScanMeaning = std::variant<packing::CommandCode, BadgeRead, PackRead, LotLabelRead, LotAlone, SsccRead, TextRead,
                                 UnknownGtin, UnknownCommand, NotUnderstood>;

/// Says what is meant by the bytes of a scan at a facility. Looks up, and writes nothing.
class ScanResolver
{
public:
    ScanResolver(CatalogBook &catalog, const Clues &facility) : m_catalog(catalog), m_facility(facility) {}

    /// `today` gives two-digit years their century.
    [[nodiscard]] Outcome<ScanMeaning> resolve(const QByteArray &scan, Date today) const;

private:
    Outcome<ScanMeaning> resolveElements(const gs1::Elements &elements, Date today) const;

    CatalogBook &m_catalog;
    Clues m_facility;
};

/// The text of a scan without its symbology identifier and surrounding white space.
[[nodiscard]] QString scannedText(const QByteArray &scan);

} // namespace botiquin
