// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"
#include "journal/exchange/exchange.h"
#include "figures.h"
#include "sync/keys.h"

#include <QTemporaryDir>

namespace botiquin {
class Journal;
}

namespace botiquin::bench {

/// A device that writes a log of its own and brings it to a centre.
class Scribe
{
public:
    explicit Scribe(const Clues &facility) : m_facility(facility) {}

    const Clues &facility() const { return m_facility; }
    DeviceId device() const { return m_device; }
    const KeyPair &keys() const { return m_keys; }
    UserId person() const { return m_person; } ///< who writes there

    void say(Instant time, const EventBody &body);
    size_t said() const { return m_events.size(); }
    void readTo(std::vector<FeedCursor> cursors) { m_cursors = std::move(cursors); }
    /// What it has said since the last contact, signed; asks for what it has not read.
    QByteArray contact();

private:
    Clues m_facility;
    UserId m_person = *UserId::parse(m_facility.text().toLower());
    DeviceId m_device = newDeviceId();
    KeyPair m_keys = KeyPair::generate();
    quint64 m_seq = 0;
    QByteArray m_chain = chainStart();
    std::vector<Event> m_events;
    std::vector<EventId> m_heads;
    std::vector<FeedCursor> m_cursors;
};

/// The authority's log of a country of so many clinics in some states, each with its warehouse and its routes, in a file:
/// 147 claves, one template of them all, a round with 1.3 kits a clinic.
class Country
{
public:
    static constexpr int claves = 147;
    static constexpr int lotsEach = 3;
    static constexpr int stopsARoute = 8;
    static constexpr quint64 numbersEach = 10'000;

    explicit Country(int clinics, int states = 23);

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("centre")); }

    std::vector<Scribe> &warehouses() { return m_warehouses; }
    std::vector<Scribe> &clinics() { return m_clinics; }
    size_t warehouseOf(size_t clinic) const { return clinic % m_warehouses.size(); }
    static int kitsOf(size_t clinic) { return clinic % 10 < 3 ? 2 : 1; }
    static KitId kit(const Clues &facility, int number);
    RouteId routeOf(size_t clinic) const;
    Sscc box(size_t clinic, int number) const;
    static UserId checkerAt(const Clues &warehouse);
    static Clave item(int number);
    static Lot lot(int item, int number);
    static Units unitsOf(int item) { return Units(3 + item % 20); }
    static RoundId round();

private:
    void record(Journal &journal);

    QTemporaryDir m_folder;
    std::vector<Scribe> m_warehouses;
    std::vector<Scribe> m_clinics;
};

} // namespace botiquin::bench
