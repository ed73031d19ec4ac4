// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "storage/books/sql_books.h"

#include <memory>

namespace botiquin {

/// What a store says of the workplace that it belongs to: rows of `local_setting`.
struct WorkplaceSetup
{
    Writer writer;
    Clues facility;
    QString label;                         ///< "Mesa de empaque 1"; may be empty
    std::optional<RoundId> round;          ///< the round that is packed now
    std::optional<DeviceId> authority;     ///< whose log this store may write, where it holds the authority
    StationSettings settings;

    static constexpr int marginDaysDefault = 60;
};

/// Writes a setup into a store. Within the caller's transaction, if there is one.
[[nodiscard]] Outcome<void> writeSetup(SqlStore &store, const WorkplaceSetup &setup);

/// A store opened to be worked on: everything that a desk needs, on one connection. Belongs to the thread that
/// opened it; `clock` outlives it.
class Workplace
{
public:
    /// notFound where the file holds no workplace (its events came from elsewhere), damaged where its settings
    /// mean nothing; else as SqlStore::open.
    [[nodiscard]] static Outcome<std::unique_ptr<Workplace>> open(const QString &path, const Clock &clock);

    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;

    Station &station() { return m_station; }
    SqlStore &store() { return *m_store; }
    Journal &journal() { return m_journal; }
    Books &books() { return m_books.books(); }

    const QString &label() const { return m_label; }
    const std::optional<RoundId> &round() const { return m_round; }
    /// The authority's log, where this store may write it.
    std::optional<Writer> authority() const;

    [[nodiscard]] Outcome<void> setRound(const RoundId &round);
    [[nodiscard]] Outcome<void> setLabel(const QString &label);
    /// Kept, and in force at once.
    [[nodiscard]] Outcome<void> setSettings(const StationSettings &settings);

private:
    Workplace(std::unique_ptr<SqlStore> store, const Clock &clock, const WorkplaceSetup &setup);

    std::unique_ptr<SqlStore> m_store;
    SqlBooks m_books;
    Journal m_journal;
    Station m_station;
    QString m_label;
    std::optional<RoundId> m_round;
    std::optional<DeviceId> m_authority;
};

} // namespace botiquin
