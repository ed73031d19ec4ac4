// SPDX-License-Identifier: GPL-3.0-or-later
#include "country.h"

#include "../support/must.h"
#include "domain/catalog/federal_state.h"
#include "storage/workplace.h"
#include "sync/exchange/contact_bundle.h"

#include <algorithm>

namespace botiquin::bench {

using testing::must;

namespace {

Clues cluesOf(int state, const char *institution, int number)
{
    const auto letters = FederalState::parseCode(QString::number(state + 1))->cluesLetters();
    return *Clues::parse(letters + QLatin1String(institution) + QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0')));
}

TemplateId basic()
{
    return *TemplateId::parse(s("basico"));
}

} // namespace

void Scribe::say(Instant time, const EventBody &body)
{
    const auto moved = postings(body);
    std::optional<Touches> touched = moved.empty() ? std::nullopt : touches(moved);
    if (const auto *count = std::get_if<CountClosed>(&body))
        touched = touchedBy(*count);
    ++m_seq;
    m_events.push_back(Event::make({{m_device, 1, m_seq}, time, 1, quint64(time.seconds) + m_seq, m_person, kindOf(body),
                                    versionOf(body), touched},
                                   encodeBody(body)));
    m_chain = chainNext(m_chain, m_events.back().canonical());
}

QByteArray Scribe::contact()
{
    exchange::Push push{m_device, {}, {}, m_cursors};
    if (!m_events.empty()) {
        m_heads = {m_events.back().id()};
        push.runs.push_back({std::move(m_events), m_chain});
        m_events.clear();
    }
    push.heads = m_heads;
    push.sealsAnswer = true; // as the program asks
    return bundle::encodePush(push, m_keys);
}

KitId Country::kit(const Clues &facility, int number)
{
    return *KitId::parse(QStringLiteral("%1/%2/%3").arg(round().text(), facility.text()).arg(number));
}

UserId Country::checkerAt(const Clues &warehouse)
{
    return *UserId::parse(s("revisa.") + warehouse.text().toLower());
}

/// Of those that the region gave its warehouse, which was enrolled in its turn.
Sscc Country::box(size_t clinic, int number) const
{
    const size_t before = clinic / m_warehouses.size();
    return *Sscc::build(1, s("9521234"), warehouseOf(clinic) * numbersEach + before * 2 + quint64(number));
}

RouteId Country::routeOf(size_t clinic) const
{
    return *RouteId::parse(QStringLiteral("R-%1-%2").arg(warehouseOf(clinic)).arg(clinic / m_warehouses.size() / stopsARoute));
}

Clave Country::item(int number)
{
    return *Clave::parse(QStringLiteral("010.000.%1.00").arg(100 + number, 4, 10, QLatin1Char('0')));
}

Lot Country::lot(int item, int number)
{
    return {Country::item(item), {}, *LotText::parse(QStringLiteral("L%1-%2").arg(item).arg(number)),
            Date::of(2028, 1, 31)->plusDays(61 * number)};
}

RoundId Country::round()
{
    return *RoundId::parse(s("2026-12"));
}

Country::Country(int clinics, int states)
{
    for (int state = 0; state < states; ++state)
        m_warehouses.emplace_back(cluesOf(state, "SSA", 900'000));
    for (int i = 0; i < clinics; ++i)
        m_clinics.emplace_back(cluesOf(int(warehouseOf(size_t(i))), "SSA", i + 1));
    const SystemClock clock;
    const auto store = must(SqlStore::open(path(), OpenMode::create));
    Journal journal(*store, clock);
    auto transaction = must(Transaction::begin(*store));
    record(journal);
    must(transaction.commit());
}

void Country::record(Journal &journal)
{
    auto &store = static_cast<SqlStore &>(journal.store());
    const Writer authority{newDeviceId(), 1};
    const auto authorityKeys = KeyPair::generate();
    const Scribe centre(m_warehouses.front().facility());
    quint64 serial = 1;
    const auto say = [&](const EventBody &body) { (void)must(journal.record(authority, {}, body)); };
    const auto enrol = [&](const Scribe &scribe) {
        say(DeviceEnrolled{scribe.device(), scribe.facility(), s("Equipo"), scribe.keys().publicKey(), s("9521234"), 1, serial,
                           serial + numbersEach - 1});
        serial += numbersEach;
    };
    const auto found = [&](const Scribe &scribe, const char *name, SizeClass size) {
        const auto state = FederalState::of(scribe.facility())->displayName().toUpper();
        say(FacilityDefined{scribe.facility(), s(name), s("Municipio"), state, size, true, {}, {}, {}});
        say(PersonDefined{scribe.person(), s("P. U."), scribe.facility(), {Role::supervisor}, {}, true});
        enrol(scribe);
    };
    say(RegionCreated{s("País"), authorityKeys.publicKey()});
    KitTemplateDefined contents{basic(), s("Básico"), *Month::of(2026, 1), std::nullopt, {}};
    for (int i = 0; i < claves; ++i) {
        say(ItemDefined{item(i), item(i).text(), {}, {}, {}, BoxClass::dry, Ven::essential, true});
        contents.lines.push_back({item(i), unitsOf(i)});
    }
    say(contents);
    say(RoundDefined{round(), *Month::of(2026, 12), RoundKind::ordinary, *Date::of(2026, 11, 18), *Date::of(2026, 11, 21),
                     *Date::of(2026, 11, 23), *Date::of(2026, 12, 1)});
    for (const auto &warehouse : m_warehouses) {
        found(warehouse, "Almacén", SizeClass::warehouse);
        say(PersonDefined{checkerAt(warehouse.facility()), s("P. D."), warehouse.facility(), {Role::checker}, {}, true});
    }
    const size_t onARoute = m_warehouses.size() * size_t(stopsARoute);
    for (size_t first = 0; first < m_clinics.size(); ++first) {
        if (first / m_warehouses.size() % stopsARoute != 0)
            continue;
        RouteDefined route{routeOf(first), m_warehouses[warehouseOf(first)].facility(), {}};
        for (size_t at = first; at < std::min(first + onARoute, m_clinics.size()); at += m_warehouses.size())
            route.stops.push_back(m_clinics[at].facility());
        say(route);
    }
    for (size_t i = 0; i < m_clinics.size(); ++i) {
        const auto &clinic = m_clinics[i];
        found(clinic, "Centro de salud", SizeClass::nucleos1to2);
        for (int number = 1; number <= kitsOf(i); ++number) {
            say(KitOrdered{kit(clinic.facility(), number), round(), m_warehouses[warehouseOf(i)].facility(), clinic.facility(),
                           basic(), number, routeOf(i), int(i / m_warehouses.size() % stopsARoute) + 1, *Date::of(2026, 11, 24), false});
        }
    }
    enrol(centre);
    must(store.setLocalSetting(setting::device, centre.device().text()));
    must(store.setLocalSetting(setting::facility, centre.facility().text()));
    KeyRing ring;
    ring.emplace(centre.device(), *KeyPair::ofSecret(centre.keys().secretKey()));
    must(writeKeys(keyFileOf(path()), ring));
}

} // namespace botiquin::bench
