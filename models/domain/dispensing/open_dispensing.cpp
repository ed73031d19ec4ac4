// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispensing/open_dispensing.h"

#include "domain/ledger/cbor.h"

namespace botiquin {

DispenseEntry DispenseEntry::patientIs(qint64 patient)
{
    return {DispenseStep::patientChosen, patient, {}, {}, {}, {}, {}};
}

DispenseEntry DispenseEntry::add(const DispenseLine &line)
{
    return {DispenseStep::lineAdded, {}, {}, line, {}, {}, {}};
}

DispenseEntry DispenseEntry::setUnits(int line, Units units)
{
    return {DispenseStep::unitsSet, {}, line, {}, units, {}, {}};
}

DispenseEntry DispenseEntry::choose(int line, const Lot &lot)
{
    return {DispenseStep::lotChosen, {}, line, {}, {}, lot, {}};
}

DispenseEntry DispenseEntry::remove(int line)
{
    return {DispenseStep::lineRemoved, {}, line, {}, {}, {}, {}};
}

DispenseEntry DispenseEntry::prescribed(const Prescription &prescription)
{
    return {DispenseStep::prescriptionGiven, {}, {}, {}, {}, {}, prescription};
}

QByteArray toBytes(const DispenseEntry &entry)
{
    return canonicalCbor(encode(entry));
}

std::optional<DispenseEntry> dispenseEntryFrom(const QByteArray &bytes)
{
    const auto value = parseCanonicalCbor(bytes);
    return value ? decode<DispenseEntry>(*value) : std::nullopt;
}

std::optional<OpenDispensing> OpenDispensing::replay(const std::vector<DispenseEntry> &entries)
{
    OpenDispensing open;
    for (const auto &entry : entries) {
        if (!open.canApply(entry))
            return std::nullopt;
        open.apply(entry);
    }
    return open;
}

bool OpenDispensing::canApply(const DispenseEntry &entry) const
{
    const bool isOnLine = entry.line && *entry.line >= 0 && size_t(*entry.line) < m_order.lines.size();
    switch (entry.step) {
    case DispenseStep::patientChosen: return entry.patient && *entry.patient > 0;
    case DispenseStep::lineAdded: return entry.added.has_value();
    case DispenseStep::unitsSet: return isOnLine && entry.units.has_value();
    case DispenseStep::lotChosen: return isOnLine && entry.lot && entry.lot->item == m_order.lines[*entry.line].item;
    case DispenseStep::lineRemoved: return isOnLine;
    case DispenseStep::prescriptionGiven: return entry.prescription.has_value();
    }
    Q_UNREACHABLE();
}

void OpenDispensing::apply(const DispenseEntry &entry)
{
    BQ_ASSERT(canApply(entry));
    ++m_steps;
    switch (entry.step) {
    case DispenseStep::patientChosen: m_order.patient = entry.patient; return;
    case DispenseStep::lineAdded: m_order.lines.push_back(*entry.added); return;
    case DispenseStep::unitsSet: m_order.lines[*entry.line].units = *entry.units; return;
    case DispenseStep::lotChosen: m_order.lines[*entry.line].lot = entry.lot; return;
    case DispenseStep::lineRemoved: m_order.lines.erase(m_order.lines.begin() + *entry.line); return;
    case DispenseStep::prescriptionGiven: m_order.prescription = entry.prescription; return;
    }
    Q_UNREACHABLE();
}

} // namespace botiquin
