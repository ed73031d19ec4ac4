// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "country.h"

#include <functional>

namespace botiquin::bench {

/// A country's month, made from a seed, as its devices tell it.
class CountryMonth
{
public:
    static constexpr int days = 20; ///< on which clinics work

    explicit CountryMonth(Country &country) : m_country(country) {}

    Country &country() { return m_country; }
    /// What the warehouse gets, seals, loads and sends off before the month begins.
    void warehouseActs(size_t state, const std::function<void(Instant, const EventBody &)> &say) const;
    /// The same in contacts that follow one another.
    std::vector<QByteArray> warehouseContacts(size_t state);
    /// A clinic's day: its kits on the first, then its patients (4.6 million in the country's month); each week a count of
    /// the key list, now and then a shortage.
    QByteArray day(size_t clinic, int day);
    /// So many dispensings of one line, as a clinic brings them that was long without a link; after its last day.
    QByteArray backlog(size_t clinic, int events);

    TripId tripOf(size_t clinic) const;

private:
    Country &m_country;
};

} // namespace botiquin::bench
