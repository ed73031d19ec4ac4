// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "storage/books/sql_books.h"

namespace botiquin {

/// A store opened to work in: its connection, its books and the station that its local settings describe.
class Workplace
{
public:
    /// Opens a store that is there, or to read from where it may not be written to (`readable`), and examines it.
    /// `malformed` when its local settings name no device or facility, or hold a value that means nothing;
    /// otherwise the failures of SqlStore::open and SqlStore::examine.
    [[nodiscard]] static Outcome<std::unique_ptr<Workplace>> open(const QString &path,
                                                                  std::unique_ptr<Clock> clock
                                                                  = std::make_unique<SystemClock>(),
                                                                  OpenMode mode = OpenMode::existing);
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;

    Station &station() { return m_station; }
    SqlStore &store() { return *m_store; }
    /// What people call this place of work, e.g. "Mesa de empaque 3"; may be empty.
    const QString &label() const { return m_label; }
    /// The delivery round in hand: the one that was chosen here, else the one that is packed as the store is opened; none before
    /// the first.
    const std::optional<RoundId> &round() const { return m_round; }
    /// The authority's log, where this store may write it.
    const std::optional<Writer> &authority() const { return m_authority; }

    /// Keeps the settings, or the round in hand, in the store, and goes by them from now on.
    [[nodiscard]] Outcome<void> saveSettings(const StationSettings &settings);
    [[nodiscard]] Outcome<void> saveRound(const RoundId &round);

private:
    struct Identity
    {
        Writer writer;
        Clues facility;
        StationSettings settings;
    };
    static Outcome<Identity> readIdentity(SqlStore &store);
    Workplace(std::unique_ptr<SqlStore> store, std::unique_ptr<Clock> clock, const Identity &identity);
    Outcome<void> readRest();
    Outcome<std::optional<RoundId>> roundByDay();

    std::unique_ptr<SqlStore> m_store;
    std::unique_ptr<Clock> m_clock;
    SqlBooks m_books;
    Journal m_journal;
    Station m_station;
    QString m_label;
    std::optional<RoundId> m_round;
    std::optional<Writer> m_authority;
};

/// The names of the local settings that say what a store is.
namespace setting {
inline const QString device = QStringLiteral("device");                   ///< 16 hexadecimal digits
inline const QString run = QStringLiteral("run");                         ///< 1 where there is none
inline const QString facility = QStringLiteral("facility");               ///< a CLUES
inline const QString round = QStringLiteral("round");                     ///< a RoundId
inline const QString stationLabel = QStringLiteral("stationLabel");
inline const QString marginDays = QStringLiteral("marginDays");           ///< 60 where there is none
inline const QString checkRequired = QStringLiteral("checkRequired");     ///< "1" or "0"; 1 where there is none
inline const QString authorityDevice = QStringLiteral("authorityDevice"); ///< 16 hexadecimal digits
} // namespace setting

} // namespace botiquin
