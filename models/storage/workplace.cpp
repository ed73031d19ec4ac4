// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workplace.h"

#include "storage/books/sql_today_book.h"

#include "journal/clock_range.h"
#include "storage/exchange/new_run.h"

namespace botiquin {

namespace {

auto meaningless(const QString &name, const QString &value)
{
    return fail(Failure::Kind::malformed, QStringLiteral("%1: \"%2\"").arg(name, value));
}

Outcome<std::optional<DeviceId>> deviceOf(SqlStore &store, const QString &name)
{
    BQ_TRY_ASSIGN(const QString text, store.localSetting(name));
    const auto device = DeviceId::parse(text);
    if (!device && !text.isEmpty())
        return meaningless(name, text);
    return device;
}

Outcome<int> numberOf(SqlStore &store, const QString &name, int otherwise, int least = 0)
{
    BQ_TRY_ASSIGN(const QString text, store.localSetting(name));
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least)
        return meaningless(name, text);
    return number;
}

Outcome<StationSettings> settingsOf(SqlStore &store)
{
    BQ_TRY_ASSIGN(const int days, numberOf(store, setting::marginDays, 60));
    const auto margin = packing::ShelfLifeMargin::ofDays(days);
    if (!margin)
        return meaningless(setting::marginDays, QString::number(days));
    BQ_TRY_ASSIGN(const int check, numberOf(store, setting::checkRequired, 1));
    return StationSettings{*margin, check != 0};
}

} // namespace

Outcome<Workplace::Identity> Workplace::readIdentity(SqlStore &store)
{
    BQ_TRY_ASSIGN(const auto device, deviceOf(store, setting::device));
    if (!device) {
        return fail(Failure::Kind::malformed,
                    store.path() + QStringLiteral(": holds a log and is no workplace, which `device add` makes"));
    }
    BQ_TRY_ASSIGN(const int run, numberOf(store, setting::run, 1, 1));
    BQ_TRY_ASSIGN(const QString facility, store.localSetting(setting::facility));
    const auto clues = Clues::parse(facility);
    if (!clues)
        return meaningless(setting::facility, facility);
    BQ_TRY_ASSIGN(const auto settings, settingsOf(store));
    return Identity{{*device, quint32(run)}, *clues, settings};
}

Workplace::Workplace(std::unique_ptr<SqlStore> store, std::unique_ptr<Clock> clock, const Identity &identity)
    : m_store(std::move(store)), m_clock(std::move(clock)), m_books(*m_store), m_journal(*m_store, *m_clock),
      m_station{m_journal, m_books.books(), identity.writer, identity.facility, identity.settings}
{
}

Outcome<std::unique_ptr<Workplace>> Workplace::open(const QString &path, std::unique_ptr<Clock> clock, OpenMode mode)
{
    BQ_TRY(requireClockInRange(clock->now()));
    BQ_TRY_ASSIGN(auto store, SqlStore::open(path, mode));
    BQ_TRY(store->examine(Date::ofLocal(clock->now())));
    BQ_TRY_ASSIGN(const auto identity, readIdentity(*store));
    // Where it cannot be noted now, it is the next time.
    if (!store->isReadOnly() && !store->sql().isPostgres())
        (void)noteHome(*store);
    std::unique_ptr<Workplace> workplace(new Workplace(std::move(store), std::move(clock), identity));
    BQ_TRY(workplace->readRest());
    return workplace;
}

Outcome<void> Workplace::readRest()
{
    BQ_TRY_ASSIGN(m_label, m_store->localSetting(setting::stationLabel));
    if (m_label.isEmpty()) {
        BQ_TRY_ASSIGN(const auto device, m_station.books.catalog.device(m_station.writer.device));
        m_label = device ? device->label : QString();
    }
    BQ_TRY_ASSIGN(const QString round, m_store->localSetting(setting::round));
    if (const auto id = RoundId::parse(round)) {
        m_round = *id;
    } else if (round.isEmpty()) {
        BQ_TRY_ASSIGN(m_round, roundByDay());
    } else {
        return meaningless(setting::round, round);
    }
    BQ_TRY_ASSIGN(const auto authority, deviceOf(*m_store, setting::authorityDevice));
    BQ_TRY_ASSIGN(const int authorityRun, numberOf(*m_store, setting::authorityRun, 1, 1));
    if (authority)
        m_authority = Writer{*authority, quint32(authorityRun)};
    return {};
}

/// Where nobody has chosen one: the one that is packed these days, or of which boxes are owed.
Outcome<std::optional<RoundId>> Workplace::roundByDay()
{
    BQ_TRY_ASSIGN(const auto inHand, SqlTodayBook(m_store->sql()).roundInHand(m_station.facility, m_station.today()));
    return inHand ? std::optional(inHand->round) : std::nullopt;
}

Outcome<void> Workplace::saveSettings(const StationSettings &settings)
{
    const auto saved = transact(m_journal, [&]() -> Outcome<void> {
        BQ_TRY(m_store->setLocalSetting(setting::marginDays, QString::number(settings.margin.days())));
        BQ_TRY(m_store->setLocalSetting(setting::checkRequired, settings.checkRequired ? QStringLiteral("1")
                                                                                       : QStringLiteral("0")));
        return {};
    });
    BQ_TRY(saved);
    m_station.settings = settings;
    return {};
}

Outcome<void> Workplace::saveRound(const RoundId &round)
{
    BQ_TRY(m_store->setLocalSetting(setting::round, round.text()));
    m_round = round;
    return {};
}

} // namespace botiquin
