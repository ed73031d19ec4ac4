// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workplace.h"

namespace botiquin {

namespace {

const QString deviceKey = QStringLiteral("device");
const QString runKey = QStringLiteral("run");
const QString facilityKey = QStringLiteral("facility");
const QString labelKey = QStringLiteral("stationLabel");
const QString roundKey = QStringLiteral("round");
const QString authorityKey = QStringLiteral("authorityDevice");
const QString marginKey = QStringLiteral("marginDays");
const QString checkKey = QStringLiteral("checkRequired");

auto damaged(const QString &setting, const QString &value)
{
    return fail(Failure::Kind::damaged, QStringLiteral("setting %1: %2").arg(setting, value));
}

Outcome<StationSettings> readSettings(SqlStore &store)
{
    BQ_TRY_ASSIGN(const QString days, store.localSetting(marginKey));
    BQ_TRY_ASSIGN(const QString check, store.localSetting(checkKey));
    bool isNumber = true;
    const int margin = days.isEmpty() ? WorkplaceSetup::marginDaysDefault : days.toInt(&isNumber);
    const auto valid = packing::ShelfLifeMargin::ofDays(margin);
    if (!isNumber || !valid)
        return damaged(marginKey, days);
    return StationSettings{*valid, check != QStringLiteral("0")};
}

Outcome<Writer> readWriter(SqlStore &store)
{
    BQ_TRY_ASSIGN(const QString deviceText, store.localSetting(deviceKey));
    BQ_TRY_ASSIGN(const QString runText, store.localSetting(runKey));
    if (deviceText.isEmpty())
        return fail(Failure::Kind::notFound, QStringLiteral("%1: no workplace in this store").arg(store.path()));
    const auto device = DeviceId::parse(deviceText);
    if (!device)
        return damaged(deviceKey, deviceText);
    bool isNumber = true;
    const quint32 run = runText.isEmpty() ? 1 : runText.toUInt(&isNumber);
    if (!isNumber || run == 0)
        return damaged(runKey, runText);
    return Writer{*device, run};
}

Outcome<WorkplaceSetup> readSetup(SqlStore &store)
{
    BQ_TRY_ASSIGN(const auto writer, readWriter(store));
    BQ_TRY_ASSIGN(const auto settings, readSettings(store));
    BQ_TRY_ASSIGN(const QString facilityText, store.localSetting(facilityKey));
    BQ_TRY_ASSIGN(const QString label, store.localSetting(labelKey));
    BQ_TRY_ASSIGN(const QString roundText, store.localSetting(roundKey));
    BQ_TRY_ASSIGN(const QString authorityText, store.localSetting(authorityKey));
    const auto facility = Clues::parse(facilityText);
    if (!facility)
        return damaged(facilityKey, facilityText);
    WorkplaceSetup setup{writer, *facility, label, std::nullopt, std::nullopt, settings};
    if (const auto round = RoundId::parse(roundText))
        setup.round = *round;
    if (!authorityText.isEmpty()) {
        setup.authority = DeviceId::parse(authorityText);
        if (!setup.authority)
            return damaged(authorityKey, authorityText);
    }
    return setup;
}

Outcome<void> writeSettings(SqlStore &store, const StationSettings &settings)
{
    BQ_TRY(store.setLocalSetting(marginKey, QString::number(settings.margin.days())));
    return store.setLocalSetting(checkKey, settings.checkRequired ? QStringLiteral("1") : QStringLiteral("0"));
}

} // namespace

Outcome<void> writeSetup(SqlStore &store, const WorkplaceSetup &setup)
{
    BQ_TRY(store.setLocalSetting(deviceKey, setup.writer.device.text()));
    BQ_TRY(store.setLocalSetting(runKey, QString::number(setup.writer.run)));
    BQ_TRY(store.setLocalSetting(facilityKey, setup.facility.text()));
    BQ_TRY(store.setLocalSetting(labelKey, setup.label.isNull() ? QStringLiteral("") : setup.label));
    if (setup.round)
        BQ_TRY(store.setLocalSetting(roundKey, setup.round->text()));
    if (setup.authority)
        BQ_TRY(store.setLocalSetting(authorityKey, setup.authority->text()));
    return writeSettings(store, setup.settings);
}

Outcome<std::unique_ptr<Workplace>> Workplace::open(const QString &path, const Clock &clock)
{
    BQ_TRY_ASSIGN(auto store, SqlStore::open(path, OpenMode::existing));
    BQ_TRY_ASSIGN(const auto setup, readSetup(*store));
    return std::unique_ptr<Workplace>(new Workplace(std::move(store), clock, setup));
}

Workplace::Workplace(std::unique_ptr<SqlStore> store, const Clock &clock, const WorkplaceSetup &setup)
    : m_store(std::move(store)), m_books(*m_store), m_journal(*m_store, clock),
      m_station{m_journal, m_books.books(), setup.writer, setup.facility, setup.settings}, m_label(setup.label),
      m_round(setup.round), m_authority(setup.authority)
{
}

std::optional<Writer> Workplace::authority() const
{
    return m_authority ? std::optional(Writer{*m_authority, 1}) : std::nullopt;
}

Outcome<void> Workplace::setRound(const RoundId &round)
{
    BQ_TRY(m_store->setLocalSetting(roundKey, round.text()));
    m_round = round;
    return {};
}

Outcome<void> Workplace::setLabel(const QString &label)
{
    BQ_TRY(m_store->setLocalSetting(labelKey, label.isNull() ? QStringLiteral("") : label));
    m_label = label;
    return {};
}

Outcome<void> Workplace::setSettings(const StationSettings &settings)
{
    BQ_TRY(writeSettings(*m_store, settings));
    m_station.settings = settings;
    return {};
}

} // namespace botiquin
