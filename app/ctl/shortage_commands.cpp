// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortage_commands.h"

#include "journal/shortages/shortage_desk.h"
#include "journal/shortages/shortage_outlook.h"
#include "session.h"

namespace botiquin {

/// Beside what it says, so that ctl::granted finds it.
ctl::Refusal describe(const ShortageRefused &refused)
{
    return {name(refused.rule), refused.shortage.isEmpty() ? QJsonObject()
                                                           : QJsonObject{{QStringLiteral("shortage"), refused.shortage}}};
}

} // namespace botiquin

namespace botiquin::ctl {

namespace {

const QString noteOption = QStringLiteral("--note");
const QString limitOption = QStringLiteral("--limit");
const QString offsetOption = QStringLiteral("--offset");
const QString facilityOption = QStringLiteral("--facility");

QString noteOf(const Options &options)
{
    return options.value(noteOption).value_or(QStringLiteral(""));
}

QJsonObject recorded(const EventId &event)
{
    return {{QStringLiteral("event"), event.text()}};
}

/// A shortage by the name of its event, in the case that the log writes.
QString shortageOf(const Options &options, int word = 0)
{
    const auto event = EventId::parse(options.words()[word]);
    return event ? event->text() : options.words()[word];
}

QJsonObject jsonOf(const Shortage &shortage)
{
    auto object = toJson(shortage).toObject();
    object.insert(QStringLiteral("time"), isoTime(shortage.time));
    return object;
}

QJsonObject jsonOf(const ShortageStepRow &row)
{
    auto object = toJson(row).toObject();
    object.remove(QStringLiteral("shortage"));
    object.insert(QStringLiteral("time"), isoTime(row.time));
    return object;
}

/// An act on one shortage with a note.
template <class Act>
Reply actOn(const Invocation &invocation, const QStringList &arguments, const Act &act)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {noteOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    ShortageDesk desk(workplace->station());
    BQ_TRY_ASSIGN(const auto event, granted(act(desk, shortageOf(options), noteOf(options), user)));
    return recorded(event);
}

/// What the books say of the item, unless the command says it.
Result<ShortageReport, Trouble> reportOf(Station &station, const Options &options)
{
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(0, QStringLiteral("CLAVE")));
    BQ_TRY_ASSIGN(const auto urgency, options.oneOf<Urgency>(QStringLiteral("--urgency")));
    BQ_TRY_ASSIGN(const auto reason, options.oneOf<ShortageReason>(QStringLiteral("--reason")));
    BQ_TRY_ASSIGN(const auto needed, options.units(QStringLiteral("--needed")));
    BQ_TRY_ASSIGN(const auto known, station.books.catalog.item(item));
    if (!known)
        return refuse(name(ShortageRefusal::unknownItem));
    BQ_TRY_ASSIGN(const auto outlook, shortageOutlook(station, item));
    const auto proposal = outlook.proposal();
    if (!needed && !proposal)
        return usage(QStringLiteral("--needed is needed: the books foresee no shortage of it"));
    ShortageReport report{item, urgency.value_or(proposal ? proposal->urgency : Urgency::soon),
                          reason.value_or(ShortageReason::other), needed.value_or(proposal ? proposal->needed : Units(1))};
    report.daysLeft = outlook.life.daysLeft;
    if (options.value(QStringLiteral("--patients"))) {
        BQ_TRY_ASSIGN(report.patientsWaiting, options.number(QStringLiteral("--patients"), 0));
    }
    report.note = noteOf(options);
    report.replaces = options.has(QStringLiteral("--replace"));
    return report;
}

QJsonObject jsonOf(const ForeseenShortage &foreseen)
{
    return {{QStringLiteral("item"), foreseen.item.text()},
            {QStringLiteral("displayName"), foreseen.displayName},
            {QStringLiteral("onHand"), toJson(foreseen.onHand)},
            {QStringLiteral("daysLeft"), toJson(foreseen.daysLeft)},
            {QStringLiteral("needed"), toJson(foreseen.proposal.needed)},
            {QStringLiteral("urgency"), toJson(foreseen.proposal.urgency)}};
}

} // namespace

Reply reportShortage(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{QStringLiteral("--replace")},
                                            {QStringLiteral("--urgency"), QStringLiteral("--reason"), QStringLiteral("--needed"),
                                             QStringLiteral("--patients"), noteOption},
                                            1,
                                            1}));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto report, reportOf(workplace->station(), options));
    BQ_TRY_ASSIGN(const auto event, granted(ShortageDesk(workplace->station()).report(report, user)));
    return recorded(event);
}

Reply listShortages(const Invocation &invocation, QStringList arguments)
{
    const QString stateOption = QStringLiteral("--state");
    const QString searchOption = QStringLiteral("--search");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{QStringLiteral("--all")},
                                            {stateOption, facilityOption, searchOption, limitOption, offsetOption}}));
    ShortageFilter filter;
    BQ_TRY_ASSIGN(filter.state, options.oneOf<ShortageState>(stateOption));
    BQ_TRY_ASSIGN(filter.facility, options.parsed<Clues>(facilityOption));
    filter.isEvery = options.has(QStringLiteral("--all"));
    filter.typed = options.value(searchOption).value_or(QString());
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 200));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &book = workplace->station().books.shortages;
    BQ_TRY_ASSIGN(const auto shortages, book.shortages(filter, offset, limit));
    BQ_TRY_ASSIGN(const int count, book.shortageCount(filter));
    QJsonArray listed;
    for (const auto &shortage : shortages)
        listed.append(jsonOf(shortage));
    return QJsonObject{{QStringLiteral("shortages"), listed}, {QStringLiteral("count"), count}};
}

Reply showShortage(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &book = workplace->station().books.shortages;
    BQ_TRY_ASSIGN(const auto shortage, book.shortage(shortageOf(options)));
    if (!shortage)
        return refuse(name(ShortageRefusal::noSuchShortage));
    BQ_TRY_ASSIGN(const auto steps, book.steps(shortage->event));
    QJsonArray history;
    for (const auto &step : steps)
        history.append(jsonOf(step));
    auto said = jsonOf(*shortage);
    said.insert(QStringLiteral("steps"), history);
    return said;
}

Reply seeShortage(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto event, granted(ShortageDesk(workplace->station()).see(shortageOf(options), user)));
    return recorded(event);
}

Reply answerShortage(const Invocation &invocation, QStringList arguments)
{
    const QString answerOption = QStringLiteral("--answer");
    const QString unitsOption = QStringLiteral("--units");
    const QString tripOption = QStringLiteral("--trip");
    const QString substituteOption = QStringLiteral("--substitute");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {answerOption, unitsOption, tripOption, substituteOption, noteOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto answer, options.oneOf<ShortageAnswer>(answerOption));
    if (!answer)
        return usage(QStringLiteral("--answer is needed"));
    BQ_TRY_ASSIGN(const auto units, options.units(unitsOption));
    BQ_TRY_ASSIGN(const auto trip, options.parsed<TripId>(tripOption));
    BQ_TRY_ASSIGN(const auto substitute, options.parsed<Clave>(substituteOption));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto event,
                  granted(ShortageDesk(workplace->station())
                              .answer({shortageOf(options), *answer, units.value_or(Units(0)), trip, substitute, noteOf(options)},
                                      user)));
    return recorded(event);
}

Reply closeShortage(const Invocation &invocation, QStringList arguments)
{
    return actOn(invocation, arguments, [](ShortageDesk &desk, const QString &shortage, const QString &note, const UserId &user) {
        return desk.close(shortage, note, user);
    });
}

Reply withdrawShortage(const Invocation &invocation, QStringList arguments)
{
    return actOn(invocation, arguments, [](ShortageDesk &desk, const QString &shortage, const QString &note, const UserId &user) {
        return desk.withdraw(shortage, note, user);
    });
}

Reply mergeShortage(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 2, 2}));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto event, granted(ShortageDesk(workplace->station())
                                                .merge(shortageOf(options, 0), shortageOf(options, 1), user)));
    return recorded(event);
}

Reply proposeShortages(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY(Options::read(arguments, {}));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto foreseen, foreseenShortages(workplace->station()));
    QJsonArray listed;
    for (const auto &one : foreseen)
        listed.append(jsonOf(one));
    return QJsonObject{{QStringLiteral("proposals"), listed}, {QStringLiteral("count"), listed.size()}};
}

} // namespace botiquin::ctl
