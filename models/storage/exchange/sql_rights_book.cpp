// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_rights_book.h"

#include "domain/exchange/concerns.h"
#include "domain/projection/fold.h"

namespace botiquin {

namespace {

using Facilities = std::optional<std::vector<Clues>>;

/// Nothing where nobody has said so yet.
Facilities known(std::vector<Clues> facilities)
{
    return facilities.empty() ? Facilities() : Facilities(std::move(facilities));
}

} // namespace

Outcome<std::optional<std::vector<Role>>> SqlRightsBook::rolesEverHeld(const UserId &user)
{
    using Roles = std::optional<std::vector<Role>>;
    BQ_TRY_ASSIGN(const auto said, m_sql.all<QByteArray>("SELECT e.canonical FROM feed_subject s JOIN event e ON e.row = s.row "
                                                         "WHERE s.subject = ?",
                                                         Subject::person(user)));
    Roles roles;
    for (const auto &canonical : said) {
        const auto event = Event::parse(canonical);
        const auto body = event ? standingBody(*event) : std::nullopt;
        const auto *person = body ? std::get_if<PersonDefined>(&*body) : nullptr;
        if (!person || person->user != user)
            continue;
        if (!roles)
            roles.emplace();
        roles->insert(roles->end(), person->roles.begin(), person->roles.end());
    }
    return roles;
}

Outcome<Facilities> SqlRightsBook::concernedWith(const ActedOn &thing)
{
    const QString &name = thing.name;
    switch (thing.whose) {
    case ActedOn::Whose::facility: return supplied(name).map(&known);
    case ActedOn::Whose::box: return aboutBox(name).map(&known);
    case ActedOn::Whose::sealedBox:
        return m_sql.all<Clues>("SELECT warehouse FROM box_sealed WHERE sscc = ? "
                                "UNION SELECT from_facility FROM stock_move WHERE sscc = ?",
                                name, name)
            .map(&known);
    case ActedOn::Whose::trip:
        return m_sql.all<Clues>("SELECT warehouse FROM trip WHERE trip = ? UNION SELECT facility FROM trip_stop WHERE trip = ?",
                                name, name)
            .map(&known);
    case ActedOn::Whose::loading:
        return m_sql.all<Clues>("SELECT warehouse FROM trip WHERE trip = ?", name).map(&known);
    case ActedOn::Whose::shortage: {
        BQ_TRY_ASSIGN(const auto at, m_sql.one<QString>("SELECT facility FROM shortage WHERE event = ?", name));
        return at ? supplied(*at).map(&known) : Outcome<Facilities>();
    }
    }
    Q_UNREACHABLE();
}

/// The facility itself, and who sends it what it gets.
Outcome<std::vector<Clues>> SqlRightsBook::supplied(const QString &facility)
{
    const auto clues = Clues::parse(facility);
    if (!clues)
        return std::vector<Clues>();
    BQ_TRY_ASSIGN(auto all, m_sql.all<Clues>("SELECT facility FROM feed_interest WHERE subject = ?", Subject::supplyOf(*clues)));
    all.push_back(*clues);
    return all;
}

/// Known once it was closed somewhere, and once what it was closed for is.
Outcome<std::vector<Clues>> SqlRightsBook::aboutBox(const QString &sscc)
{
    BQ_TRY_ASSIGN(const auto isKnown,
                  m_sql.one<int>("SELECT 1 FROM box_sealed b JOIN kit_order k ON k.kit = b.kit WHERE b.sscc = ? "
                                 "UNION ALL SELECT 1 FROM stock_move WHERE sscc = ? LIMIT 1",
                                 sscc, sscc));
    const auto box = Sscc::parse(sscc);
    if (!isKnown || !box)
        return std::vector<Clues>();
    return m_sql.all<Clues>("SELECT facility FROM feed_interest WHERE subject = ?", Subject::box(*box));
}

Outcome<std::vector<EventId>> SqlRightsBook::heldFor(const UserId &user)
{
    BQ_TRY_ASSIGN(const auto isAny, m_sql.one<qint64>("SELECT row FROM held_event LIMIT 1"));
    if (!isAny)
        return std::vector<EventId>();
    BQ_TRY_ASSIGN(const auto held, m_sql.all<QByteArray>("SELECT e.canonical FROM held_event h JOIN event e ON e.row = h.row "
                                                         "WHERE e.author = ? AND NOT EXISTS (SELECT 1 FROM device_revocation r "
                                                         "WHERE r.device = e.device AND r.seq > 0 AND (e.run, e.seq) >= (r.run, r.seq)) "
                                                         "ORDER BY e.ordering, e.device, e.run, e.seq",
                                                         user));
    std::vector<EventId> waiting;
    for (const auto &canonical : held) {
        const auto event = Event::parse(canonical);
        if (!event)
            continue;
        BQ_TRY_ASSIGN(const auto waits,
                      m_sql.one<int>("SELECT 1 FROM held_act h JOIN held_verdict v ON v.event = h.event "
                                     "WHERE h.event = ? AND v.verdict = ? AND h.breach IN (?, ?)",
                                     event->id().text(), HeldVerdict::held, botiquin::name(RightsBreach::unknownPerson),
                                     botiquin::name(RightsBreach::notTheirRight)));
        if (waits)
            waiting.push_back(event->id());
    }
    return waiting;
}

} // namespace botiquin
