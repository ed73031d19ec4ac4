// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dispensing/dispensing_flow.h"

#include "journal/scans/scan_resolver.h"

#include <algorithm>
#include <map>

namespace botiquin::presentation {

namespace {

/// The lots that a row of the item could be taken from, first to expire first.
Outcome<std::vector<Lot>> lotsToChoose(Station &station, const Clave &item)
{
    BQ_TRY_ASSIGN(const auto shelf, station.books.dispensing.shelf(station.facility, item));
    std::vector<Lot> lots;
    for (const auto &lot : shelf) {
        if (lot.units > Units(0) && !lot.recalled && !lot.quarantined && lot.lot.expiry >= station.today())
            lots.push_back(lot.lot);
    }
    return lots;
}

} // namespace

DispensingFlow::DispensingFlow(Station &station, PatientVault &vault, const UserId &user)
    : m_station(station), m_patients(station, vault), m_desk(station), m_user(user)
{
}

Outcome<void> DispensingFlow::takeUp()
{
    BQ_TRY_ASSIGN(m_open, m_desk.open());
    BQ_TRY(readPatient());
    return refresh();
}

Outcome<void> DispensingFlow::readPatient()
{
    m_patient.reset();
    m_last.reset();
    const auto number = m_open.order().patient;
    if (!number)
        return {};
    BQ_TRY_ASSIGN(m_patient, m_patients.who(*number));
    BQ_TRY_ASSIGN(const auto last, m_station.books.dispensing.lastOf(m_station.facility, *number));
    BQ_TRY_ASSIGN(const auto contents,
                  last ? m_desk.contents(last->event) : Outcome<std::optional<Dispensed>>(std::nullopt));
    if (!contents)
        return {};
    std::map<Clave, Units> units;
    for (const auto &lot : contents->lines)
        units[lot.lot.item] += lot.units;
    m_last = LastTime{last->time, {}};
    for (const auto &[item, given] : units) {
        BQ_TRY_ASSIGN(const auto known, m_station.books.catalog.item(item));
        m_last->items.push_back({item, known ? known->displayName : item.text(), known ? known->strength : QString(), given});
    }
    return {};
}

Outcome<void> DispensingFlow::refresh()
{
    const auto &lines = m_open.order().lines;
    BQ_TRY_ASSIGN(const auto each, m_desk.propose(lines));
    m_rows.clear();
    for (size_t i = 0; i < lines.size(); ++i) {
        BQ_TRY_ASSIGN(const auto item, m_station.books.catalog.item(lines[i].item));
        DispenseRow row{lines[i], item ? item->displayName : lines[i].item.text(), item ? item->strength : QString(), {}, {}};
        if (each[i])
            row.lots = *each[i];
        else
            row.refused = each[i].error();
        m_rows.push_back(std::move(row));
    }
    return {};
}

Outcome<void> DispensingFlow::keep(const DispenseEntry &entry)
{
    BQ_TRY(m_desk.keep(m_open, entry));
    return refresh();
}

Units DispensingFlow::total() const
{
    Units sum;
    for (const auto &row : m_rows)
        sum += row.line.units;
    return sum;
}

bool DispensingFlow::needsPrescription() const
{
    const auto given = prescription();
    const bool whole = given && !given->number.trimmed().isEmpty() && !given->prescriber.trimmed().isEmpty();
    return m_open.order().isControlled() && !whole;
}

Answer<bool, CurpError> DispensingFlow::choosePatient(const QString &read)
{
    using Chosen = Result<bool, CurpError>;
    const auto key = patientKeyFrom(read);
    if (!key)
        return Chosen(err(key.error()));
    BQ_TRY_ASSIGN(const auto known, m_patients.find(*key));
    std::optional<qint64> number = known ? std::optional(known->number) : std::nullopt;
    if (!number) {
        BQ_TRY_ASSIGN(const auto admitted, m_patients.admit(Patient::of(*key), m_user));
        if (!admitted)
            return fail(Failure::Kind::database, name(admitted.error()));
        number = admitted->number;
    }
    BQ_TRY(keep(DispenseEntry::patientIs(*number)));
    BQ_TRY(readPatient());
    return Chosen(true);
}

Outcome<void> DispensingFlow::describePatient(const QString &initials, std::optional<int> birthYear)
{
    if (!m_patient || !m_patient->who)
        return {};
    auto patient = *m_patient->who;
    patient.initials = initials.simplified();
    patient.birthYear = birthYear;
    BQ_TRY_ASSIGN(const auto admitted, m_patients.admit(patient, m_user));
    if (!admitted)
        return fail(Failure::Kind::database, name(admitted.error()));
    m_patient = *admitted;
    return {};
}

Outcome<CounterAnswer> DispensingFlow::scan(const QByteArray &code)
{
    BQ_TRY_ASSIGN(const auto meaning, ScanResolver(m_station.books.catalog, m_station.facility).resolve(code, m_station.today()));
    if (const auto *pack = std::get_if<PackRead>(&meaning)) {
        DispenseLine line{pack->item, pack->units, std::nullopt};
        if (pack->lot.text && pack->lot.expiry)
            line.lot = Lot{pack->item, pack->lot.maker, *pack->lot.text, *pack->lot.expiry};
        return scanPack(line);
    }
    if (std::holds_alternative<UnknownGtin>(meaning))
        return CounterAnswer{.what = CounterScan::unknown};
    if (const auto *text = std::get_if<TextRead>(&meaning); text && m_rows.empty())
        return scanPatient(text->text);
    return CounterAnswer{.what = CounterScan::notGoods};
}

Outcome<CounterAnswer> DispensingFlow::scanPatient(const QString &text)
{
    BQ_TRY_ASSIGN(const auto chosen, choosePatient(text));
    if (chosen)
        return CounterAnswer{.what = CounterScan::patient};
    return CounterAnswer{.what = CounterScan::badCurp, .curp = chosen.error()};
}

Outcome<CounterAnswer> DispensingFlow::scanPack(const DispenseLine &line)
{
    BQ_TRY_ASSIGN(const auto added, add(line));
    if (added)
        return CounterAnswer{.what = CounterScan::added, .row = *added, .item = line.item};
    return CounterAnswer{.what = CounterScan::refused, .item = line.item, .refused = added.error()};
}

Outcome<std::optional<DispenseRefused>> DispensingFlow::refusalWith(std::vector<DispenseLine> lines, size_t line)
{
    BQ_TRY_ASSIGN(const auto each, m_desk.propose(lines));
    return each[line] ? std::nullopt : std::optional(each[line].error());
}

Answer<size_t, DispenseRefused> DispensingFlow::add(const DispenseLine &line)
{
    using Added = Result<size_t, DispenseRefused>;
    if (!m_patient)
        return Added(err(DispenseRefused{DispenseRefusal::patientMissing}));
    auto lines = m_open.order().lines;
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const DispenseLine &one) {
        return one.item == line.item && one.lot == line.lot;
    });
    const auto row = size_t(same - lines.begin());
    const bool isNew = same == lines.end();
    if (isNew)
        lines.push_back(line);
    else
        same->units += line.units;
    BQ_TRY_ASSIGN(auto refused, refusalWith(lines, row));
    if (refused) {
        if (!refused->lot)
            refused->lot = line.lot;
        return Added(err(*std::move(refused)));
    }
    BQ_TRY(keep(isNew ? DispenseEntry::add(line) : DispenseEntry::setUnits(int(row), lines[row].units)));
    return Added(row);
}

Answer<bool, DispenseRefused> DispensingFlow::setUnits(size_t row, Units units)
{
    using Set = Result<bool, DispenseRefused>;
    auto lines = m_open.order().lines;
    if (lines[row].units == units)
        return Set(true);
    lines[row].units = units;
    BQ_TRY_ASSIGN(const auto refused, refusalWith(lines, row));
    if (refused)
        return Set(err(*refused));
    BQ_TRY(keep(DispenseEntry::setUnits(int(row), units)));
    return Set(true);
}

Outcome<bool> DispensingFlow::takeOtherLot(size_t row)
{
    auto lines = m_open.order().lines;
    BQ_TRY_ASSIGN(const auto lots, lotsToChoose(m_station, lines[row].item));
    const auto now = m_rows[row].lots.empty() ? std::nullopt : std::optional(m_rows[row].lots.front().lot);
    const auto at = now ? std::find(lots.begin(), lots.end(), *now) : lots.end();
    const size_t start = at == lots.end() ? 0 : size_t(at - lots.begin()) + 1;
    for (size_t i = 0; i < lots.size(); ++i) {
        const auto &lot = lots[(start + i) % lots.size()];
        if (now && lot == *now)
            continue;
        lines[row].lot = lot;
        BQ_TRY_ASSIGN(const auto refused, refusalWith(lines, row));
        if (refused)
            continue;
        BQ_TRY(keep(DispenseEntry::choose(int(row), lot)));
        return true;
    }
    return false;
}

Outcome<void> DispensingFlow::remove(size_t row)
{
    return keep(DispenseEntry::remove(int(row)));
}

Outcome<void> DispensingFlow::prescribe(const Prescription &prescription)
{
    return keep(DispenseEntry::prescribed(prescription));
}

Outcome<int> DispensingFlow::repeatLast()
{
    if (!m_last)
        return 0;
    int leftOut = 0;
    for (const auto &given : m_last->items) {
        BQ_TRY_ASSIGN(const auto added, add({given.item, given.units, std::nullopt}));
        leftOut += added ? 0 : 1;
    }
    return leftOut;
}

Outcome<bool> DispensingFlow::undo()
{
    if (isEmpty())
        return false;
    BQ_TRY_ASSIGN(m_open, m_desk.undo());
    BQ_TRY(readPatient());
    BQ_TRY(refresh());
    return true;
}

Outcome<void> DispensingFlow::discard()
{
    BQ_TRY(m_desk.discard());
    return takeUp();
}

Answer<DispensedNow, DispenseRefused> DispensingFlow::finish()
{
    BQ_TRY_ASSIGN(auto given, m_desk.dispense(m_open.order(), m_user));
    BQ_TRY(takeUp());
    return given;
}

Answer<EventId, StockRefused> DispensingFlow::recount(const FoundLot &found)
{
    BQ_TRY_ASSIGN(auto counted, m_desk.recount(found, m_user));
    BQ_TRY(refresh());
    return counted;
}

} // namespace botiquin::presentation
