// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_check_command.h"

#include "journal/dispatch/trip_desk.h"
#include "paper_options.h"
#include "reports/paper_check.h"
#include "session.h"
#include "storage/past_station.h"

namespace botiquin::ctl {

namespace {

using reports::PaperCode;
using reports::PaperKind;
using reports::PaperMark;
using reports::PaperSubject;
using reports::PaperVerdict;

const QString facilityOption = QStringLiteral("--facility");
const QString routeOption = QStringLiteral("--route");
const QString kitOption = QStringLiteral("--kit");

/// "packing-list", as the command that prints it, or "packingList".
std::optional<PaperKind> kindOf(const QString &word)
{
    const QString plain = QString(word).remove(u'-');
    for (int i = 0; i < countOf(PaperKind()); ++i) {
        if (plain.compare(reports::name(PaperKind(i)), Qt::CaseInsensitive) == 0)
            return PaperKind(i);
    }
    return std::nullopt;
}

Result<PaperSubject, Trouble> subjectOf(const Options &options)
{
    const QStringList &words = options.words();
    if (words.size() == 2)
        return PaperSubject{PaperKind::manifest, {words[1]}};
    const auto kind = kindOf(words[1]);
    if (!kind)
        return usage(QStringLiteral("not a paper: %1").arg(words[1].left(80)));
    BQ_TRY_ASSIGN(const auto facility, options.parsed<Clues>(facilityOption));
    PaperSubject subject{*kind, words.mid(2), facility};
    if (const auto route = options.value(routeOption))
        subject.parts << u'R' + *route;
    if (const auto kit = options.value(kitOption))
        subject.parts << u'K' + *kit;
    return subject;
}

Result<PaperCode, Trouble> askedPaper(const Options &options)
{
    const QString typed = options.words().front();
    if (options.words().size() == 1) {
        const auto code = PaperCode::parse(typed);
        if (!code)
            return usage(QStringLiteral("not the code of a paper: %1").arg(typed.left(80)));
        return *code;
    }
    BQ_TRY_ASSIGN(auto subject, subjectOf(options));
    const auto mark = PaperMark::parse(typed);
    if (!mark)
        return usage(QStringLiteral("CHECK: not valid: %1").arg(typed.left(80)));
    return PaperCode{std::move(subject), *mark};
}

QJsonArray listed(const std::vector<reports::PaperChange> &changes)
{
    QJsonArray list;
    for (const auto &change : changes) {
        QJsonObject one;
        if (!change.was.isEmpty())
            one.insert(QStringLiteral("was"), change.was);
        if (!change.is.isEmpty())
            one.insert(QStringLiteral("is"), change.is);
        list.append(one);
    }
    return list;
}

Reply said(const PaperVerdict &verdict)
{
    if (verdict.kind == PaperVerdict::Kind::logTooShort)
        return refuse(QStringLiteral("logTooShort"));
    if (!verdict.paper)
        return refuse(QStringLiteral("paperDiffers"), {{QStringLiteral("digests"), QJsonArray::fromStringList(verdict.digests)}});
    QJsonObject reply{{QStringLiteral("holds"), true},
                      {QStringLiteral("paper"), reports::name(verdict.paper->kind)},
                      {QStringLiteral("now"), verdict.kind == PaperVerdict::Kind::isAsNow}};
    if (verdict.paper->kind == PaperKind::deliveryNote)
        reply.insert(QStringLiteral("stop"), verdict.paper->parts.value(1));
    if (verdict.kind == PaperVerdict::Kind::heldThen) {
        reply.insert(QStringLiteral("gone"), verdict.isGone);
        reply.insert(QStringLiteral("changes"), listed(verdict.changes));
    }
    return reply;
}

Result<void, Trouble> refuseUnknown(Station &station, const PaperSubject &subject)
{
    const auto trip = TripId::parse(subject.parts.value(0));
    if (!trip || (subject.kind != PaperKind::manifest && subject.kind != PaperKind::deliveryNote))
        return {};
    BQ_TRY_ASSIGN(const auto found, station.books.dispatch.trip(*trip));
    if (!found)
        return refuse(name(TripRefusal::noSuchTrip));
    return {};
}

} // namespace

Reply checkPaper(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {facilityOption, routeOption, kitOption}, 1, 5}));
    BQ_TRY_ASSIGN(auto asked, askedPaper(options));
    if (!reports::isWhole(asked.subject))
        return usage(QStringLiteral("not what such a paper is of: %1").arg(asked.subject.parts.join(u' ').left(80)));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY(refuseUnknown(station, asked.subject));
    std::vector<PaperSubject> subjects{asked.subject};
    // Of what was said of it, a trip's paper may be a note for one of its stops as well.
    if (options.words().size() == 2)
        subjects.push_back({PaperKind::deliveryNote, asked.subject.parts});
    BQ_TRY_ASSIGN(const auto verdict, reports::checkPaper(station, subjects, asked.mark, &pastStation));
    return said(verdict);
}

} // namespace botiquin::ctl
