// SPDX-License-Identifier: GPL-3.0-or-later
#include "trip_paper_commands.h"

#include "paper_options.h"
#include "reports/day_papers.h"
#include "session.h"
#include "trip_reply.h"

#include <QDir>

namespace botiquin::ctl {

namespace {

const QString stopOption = QStringLiteral("--stop");

Result<reports::Manifest, Trouble> loadedTrip(Station &station, const TripId &trip)
{
    BQ_TRY_ASSIGN(const auto printing, printingAt(station));
    BQ_TRY_ASSIGN(const auto manifest, reports::manifestOf(station.books, trip, printing));
    if (!manifest)
        return refuse(name(TripRefusal::noSuchTrip));
    const bool carries = std::any_of(manifest->stops.begin(), manifest->stops.end(),
                                     [](const reports::RoadStop &stop) { return !stop.boxes.empty(); });
    if (!carries)
        return refuse(name(TripRefusal::nothingLoaded));
    return *manifest;
}

} // namespace

Reply printManifest(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, paperOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto trip, options.word<TripId>(0, QStringLiteral("TRIP")));
    BQ_TRY_ASSIGN(const auto form, paperOf(options));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto manifest, loadedTrip(workplace->station(), trip));
    return withStamp(writeDocument(invocation, options, QStringLiteral("Manifiesto %1").arg(trip.text()), form,
                                    [&](reports::Paper &paper) { return reports::paintManifest(manifest, paper); }),
                      manifest.stamp);
}

Reply printDeliveryNote(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, paperOption, stopOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto trip, options.word<TripId>(0, QStringLiteral("TRIP")));
    BQ_TRY_ASSIGN(const auto stop, options.parsed<Clues>(stopOption));
    BQ_TRY_ASSIGN(const auto form, paperOf(options));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY(loadedTrip(station, trip));
    BQ_TRY_ASSIGN(const auto printing, printingAt(station));
    BQ_TRY_ASSIGN(const auto notes, reports::deliveryNotesOf(station.books, trip, stop, printing));
    if (notes.empty())
        return refuse(name(TripRefusal::notAStop));
    QJsonArray digests;
    QJsonArray checks;
    for (const auto &note : notes) {
        digests.append(note.stamp.digest);
        checks.append(note.stamp.check());
    }
    auto reply = writeDocument(invocation, options, QStringLiteral("Notas de entrega %1").arg(trip.text()), form,
                               [&](reports::Paper &paper) -> Outcome<void> {
                                   for (size_t i = 0; i < notes.size(); ++i) {
                                       if (i > 0)
                                           paper.newPage();
                                       BQ_TRY(reports::paintDeliveryNote(notes[i], paper));
                                   }
                                   return {};
                               });
    if (reply) {
        reply->insert(QStringLiteral("digests"), digests);
        reply->insert(QStringLiteral("checks"), checks);
    }
    return reply;
}

Reply printPickingList(const Invocation &invocation, QStringList arguments)
{
    const QString roundOption = QStringLiteral("--round");
    const QString routeOption = QStringLiteral("--route");
    const QString kitOption = QStringLiteral("--kit");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {outOption, paperOption, roundOption, routeOption, kitOption}}));
    BQ_TRY_ASSIGN(auto round, options.parsed<RoundId>(roundOption));
    BQ_TRY_ASSIGN(const auto route, options.parsed<RouteId>(routeOption));
    BQ_TRY_ASSIGN(const auto kit, options.parsed<KitId>(kitOption));
    BQ_TRY_ASSIGN(const auto form, paperOf(options));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    if (!round)
        round = workplace->round();
    if (!round)
        return refuse(QStringLiteral("noRound"));
    BQ_TRY_ASSIGN(const auto printing, printingAt(station));
    BQ_TRY_ASSIGN(const auto list,
                  reports::pickingListOf(station.books, {station.facility, *round, route, kit}, station.settings.margin,
                                         printing));
    return withStamp(writeDocument(invocation, options, QStringLiteral("Lista de surtido %1").arg(round->text()), form,
                                    [&](reports::Paper &paper) { return reports::paintPickingList(list, paper); }),
                      list.stamp);
}

Reply printDay(const Invocation &invocation, QStringList arguments)
{
    const QString labelsOption = QStringLiteral("--labels");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {outOption, paperOption, dpiOption, labelsOption}, 0, 1}));
    std::optional<Date> day;
    if (!options.words().isEmpty()) {
        day = Date::parseIso(options.words().front());
        if (!day)
            return usage(QStringLiteral("DAY: not a day: %1").arg(options.words().front().left(80)));
    }
    BQ_TRY_ASSIGN(const auto folder, options.required(outOption));
    BQ_TRY_ASSIGN(const auto form, paperOf(options));
    BQ_TRY_ASSIGN(const int dpi, dpiOf(options));
    const auto reason = options.value(labelsOption);
    std::optional<UserId> user;
    if (reason) {
        BQ_TRY_ASSIGN(user, authorOf(invocation));
    }
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    if (user)
        BQ_TRY(requireHandOnBoxes(*workplace, *user));
    auto &station = workplace->station();
    if (!QDir().mkpath(folder))
        return tl::unexpected<Trouble>(Failure{Failure::Kind::readOnly, folder});
    const reports::DayScope scope{station.facility, day.value_or(station.today()), folder, form, reason.has_value(), dpi};
    BQ_TRY_ASSIGN(const auto printing, printingAt(station));
    BQ_TRY_ASSIGN(const auto printed,
                  reports::printDay(station.books, scope, printing, [](int, int) { return true; }));
    if (printed.files.isEmpty())
        return refuse(name(TripRefusal::nothingLoaded));
    for (const auto &sscc : printed.labels)
        BQ_TRY(PackingDesk(station).recordReprint(sscc, *reason, *user));
    return QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(printed.files)},
                       {QStringLiteral("trips"), printed.trips},
                       {QStringLiteral("notes"), printed.notes},
                       {QStringLiteral("labels"), int(printed.labels.size())},
                       {QStringLiteral("pages"), printed.pages},
                       {QStringLiteral("unfitted"), QJsonArray::fromStringList(printed.unfitted)}};
}

} // namespace botiquin::ctl
