// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper_check.h"

#include "journal/counting/open_count.h"
#include "journal/packing/packing_desk.h"
#include "journal/work_drafts.h"
#include "reports/clinic_papers.h"
#include "reports/count_sheet.h"
#include "reports/facts_digest.h"
#include "reports/kit_label_facts.h"
#include "reports/stock_card.h"
#include "reports/trip_facts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>

namespace botiquin::reports {

namespace {

using Papers = std::vector<CheckedPaper>;

constexpr int atOnce = 1000;    ///< milliseconds of a step where nobody waits for the window
constexpr int readAtOnce = 200; ///< events

/// What is read here is compared with a paper, and printed nowhere.
Printing printingFor(Station &station)
{
    return {station.now(), QString(), QLocale(QLocale::Spanish, QLocale::Mexico)};
}

template <class T>
std::optional<T> partAs(const PaperSubject &subject, qsizetype i)
{
    if (i >= subject.parts.size())
        return std::nullopt;
    const auto read = T::parse(subject.parts[i]);
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<Date> dayAt(const PaperSubject &subject, qsizetype i)
{
    return i < subject.parts.size() ? Date::parseIso(subject.parts[i]) : std::nullopt;
}

Outcome<Papers> manifestPapers(Station &station, const PaperSubject &subject)
{
    const auto trip = partAs<TripId>(subject, 0);
    BQ_TRY_ASSIGN(const auto manifest, manifestOf(station.books, *trip, printingFor(station)));
    const bool carries = manifest && std::any_of(manifest->stops.begin(), manifest->stops.end(),
                                                 [](const RoadStop &stop) { return !stop.boxes.empty(); });
    if (!carries)
        return Papers();
    BQ_TRY_ASSIGN(auto document, manifestDocument(*manifest));
    return Papers{{subject, std::move(document)}};
}

Outcome<Papers> notePapers(Station &station, const PaperSubject &subject)
{
    const auto trip = partAs<TripId>(subject, 0);
    BQ_TRY_ASSIGN(const auto notes, deliveryNotesOf(station.books, *trip, partAs<Clues>(subject, 1), printingFor(station)));
    Papers papers;
    for (const auto &note : notes) {
        BQ_TRY_ASSIGN(auto document, deliveryNoteDocument(note, QString()));
        papers.push_back({{subject.kind, {trip->text(), note.stop.facility.text()}}, std::move(document)});
    }
    return papers;
}

Outcome<Papers> packingPapers(Station &station, const PaperSubject &subject)
{
    const auto sscc = partAs<Sscc>(subject, 0);
    BQ_TRY_ASSIGN(const auto box, station.books.kits.sealed(*sscc));
    if (!box || box->reopened)
        return Papers();
    BQ_TRY_ASSIGN(const auto order, station.books.kits.box(box->kit, box->boxClass));
    BQ_TRY_ASSIGN(const auto contents, PackingDesk(station).contents(*box));
    if (!order || !contents)
        return Papers();
    BQ_TRY_ASSIGN(const auto list, packingList(station.books, *order, *box, *contents, printingFor(station)));
    return Papers{{subject, packingListDocument(list)}};
}

Outcome<Papers> pickingPapers(Station &station, const PaperSubject &subject)
{
    PickScope scope{station.facility, *partAs<RoundId>(subject, 0), {}, {}};
    const QString of = subject.parts.value(1);
    if (of.startsWith(u'R'))
        scope.route = *RouteId::parse(of.mid(1));
    if (of.startsWith(u'K'))
        scope.kit = *KitId::parse(of.mid(1));
    BQ_TRY_ASSIGN(const auto list, pickingListOf(station.books, scope, station.settings.margin, printingFor(station)));
    return Papers{{subject, pickingListDocument(list)}};
}

Outcome<Papers> countPapers(Station &station, const PaperSubject &subject)
{
    BQ_TRY_ASSIGN(const auto count, OpenCount::open(station, subject.parts.front()));
    if (!count)
        return Papers();
    const auto sheet = countSheet(*count, QString(), station.facility, printingFor(station));
    return Papers{{subject, countSheetDocument(sheet)}};
}

Outcome<Papers> clinicPapers(Station &station, const PaperSubject &subject)
{
    const auto printing = printingFor(station);
    if (subject.kind == PaperKind::shortageReport) {
        BQ_TRY_ASSIGN(const auto paper, shortageReportOf(station, subject.facility, QString(), printing.locale));
        return paper.shortages.empty() ? Papers() : Papers{{subject, shortageReportDocument(paper)}};
    }
    if (subject.kind == PaperKind::controlBook) {
        BQ_TRY_ASSIGN(const auto paper, controlBookOf(station, *dayAt(subject, 0), *dayAt(subject, 1), QString(),
                                                      printing.locale));
        return paper.lines.empty() ? Papers() : Papers{{subject, controlBookDocument(paper)}};
    }
    BQ_TRY_ASSIGN(const auto card, stockCardOf(station, *partAs<Clave>(subject, 0), printing));
    return Papers{{subject, stockCardDocument(card)}};
}

/// What a sheet was made of is in no log: its list of claves is taken along, of a count that is closed too.
Outcome<void> takeCountAlong(Station &live, Station &past, const QString &count)
{
    BQ_TRY_ASSIGN(auto entries, live.books.work.entries(countWork, count));
    if (entries.empty()) {
        BQ_TRY_ASSIGN(entries, live.books.work.entries(closedCountWork, count));
    }
    if (!entries.empty())
        BQ_TRY(past.books.work.add(countWork, count, entries.front()));
    return {};
}

QString lineOf(const TableRow &row)
{
    QStringList texts;
    for (const auto &cell : row) {
        for (const auto &text : cell.texts) {
            if (!text.text.isEmpty())
                texts << text.text;
        }
    }
    return texts.join(QStringLiteral(" · "));
}

QStringList linesOf(const TableDocument &document)
{
    QStringList lines;
    for (const auto &fact : document.facts)
        lines << fact.label + QStringLiteral(": ") + fact.value;
    for (const auto &row : document.rows)
        lines << lineOf(row);
    return lines;
}

/// Facts of the head side by side; rows that went and rows that came.
std::vector<PaperChange> changesBetween(const TableDocument &then, const TableDocument &now)
{
    std::vector<PaperChange> changes;
    QStringList was = linesOf(then);
    QStringList is = linesOf(now);
    for (const auto &line : linesOf(then)) {
        if (is.removeOne(line))
            was.removeOne(line);
    }
    for (const auto &line : was) {
        const QString label = line.section(QStringLiteral(": "), 0, 0) + QStringLiteral(": ");
        const auto same = std::find_if(is.begin(), is.end(), [&](const QString &other) {
            return line.startsWith(label) && other.startsWith(label);
        });
        changes.push_back({line, same == is.end() ? QString() : *same});
        if (same != is.end())
            is.erase(same);
    }
    for (const auto &line : is)
        changes.push_back({QString(), line});
    return changes;
}

const CheckedPaper *findDigest(const Papers &papers, const PaperMark &mark)
{
    const auto found = std::find_if(papers.begin(), papers.end(), [&](const CheckedPaper &paper) {
        return isSameDigest(mark.digest, paper.document.stamp.digest);
    });
    return found == papers.end() ? nullptr : &*found;
}

PaperVerdict heldThen(const CheckedPaper &then, const Papers &now)
{
    PaperVerdict verdict{PaperVerdict::Kind::heldThen, then.subject};
    const auto same = std::find_if(now.begin(), now.end(),
                                   [&](const CheckedPaper &paper) { return paper.subject == then.subject; });
    verdict.isGone = same == now.end();
    if (!verdict.isGone)
        verdict.changes = changesBetween(then.document, same->document);
    return verdict;
}

} // namespace

bool isWhole(const PaperSubject &subject)
{
    const auto count = subject.parts.size();
    switch (subject.kind) {
    case PaperKind::manifest: return count == 1 && partAs<TripId>(subject, 0);
    case PaperKind::deliveryNote:
        return partAs<TripId>(subject, 0) && (count == 1 || (count == 2 && partAs<Clues>(subject, 1)));
    case PaperKind::packingList: return count == 1 && partAs<Sscc>(subject, 0);
    case PaperKind::pickingList: {
        const QString of = subject.parts.value(1);
        const bool isNamed = (of.startsWith(u'R') && RouteId::parse(of.mid(1)))
            || (of.startsWith(u'K') && KitId::parse(of.mid(1)));
        return partAs<RoundId>(subject, 0) && (count == 1 || (count == 2 && isNamed));
    }
    case PaperKind::countSheet: return count == 1;
    case PaperKind::shortageReport: return count == 0;
    case PaperKind::controlBook: return count == 2 && dayAt(subject, 0) && dayAt(subject, 1);
    case PaperKind::stockCard: return count == 1 && partAs<Clave>(subject, 0);
    }
    Q_UNREACHABLE();
}

Outcome<std::vector<CheckedPaper>> papersOf(Station &station, const PaperSubject &subject)
{
    if (!isWhole(subject))
        return Papers();
    Station whose = station;
    if (subject.facility)
        whose.facility = *subject.facility;
    switch (subject.kind) {
    case PaperKind::manifest: return manifestPapers(whose, subject);
    case PaperKind::deliveryNote: return notePapers(whose, subject);
    case PaperKind::packingList: return packingPapers(whose, subject);
    case PaperKind::pickingList: return pickingPapers(whose, subject);
    case PaperKind::countSheet: return countPapers(whose, subject);
    case PaperKind::shortageReport:
    case PaperKind::controlBook:
    case PaperKind::stockCard: return clinicPapers(whose, subject);
    }
    Q_UNREACHABLE();
}

PaperCheck::PaperCheck(Station &station, std::vector<PaperSubject> subjects, PaperMark mark, MakePast makePast)
    : m_station(station)
    , m_subjects(std::move(subjects))
    , m_mark(std::move(mark))
    , m_makePast(std::move(makePast))
{
}

PaperCheck::~PaperCheck() = default;

qint64 PaperCheck::done() const
{
    return m_doneBefore + (m_late ? m_late->done() : m_then ? m_then->done() : 0);
}

Outcome<std::vector<CheckedPaper>> PaperCheck::papersIn(Station &station) const
{
    Papers all;
    for (const auto &subject : m_subjects) {
        BQ_TRY_ASSIGN(auto papers, papersOf(station, subject));
        std::move(papers.begin(), papers.end(), std::back_inserter(all));
    }
    return all;
}

PaperVerdict PaperCheck::differs() const
{
    PaperVerdict verdict{PaperVerdict::Kind::differs};
    for (const auto &paper : *m_now)
        verdict.digests << paper.document.stamp.digest;
    return verdict;
}

PaperCheck::Step PaperCheck::step(int milliseconds)
{
    if (!m_now)
        return compareNow();
    return m_late ? lookForLate(milliseconds) : goOnWithPast(milliseconds);
}

PaperCheck::Step PaperCheck::compareNow()
{
    using Kind = PaperVerdict::Kind;
    BQ_TRY_ASSIGN(m_now, papersIn(m_station));
    if (const auto *paper = findDigest(*m_now, m_mark))
        return std::optional(PaperVerdict{Kind::isAsNow, paper->subject});
    if (!m_mark.mark)
        return std::optional(PaperVerdict{Kind::markMissing});
    BQ_TRY_ASSIGN(const auto orderMax, m_station.journal.store().orderMax());
    if (*m_mark.mark > orderMax)
        return std::optional(PaperVerdict{Kind::logTooShort});
    BQ_TRY(beginPast(Past::asItCame));
    return std::optional<PaperVerdict>();
}

Outcome<void> PaperCheck::beginPast(Past past)
{
    m_past = past;
    BQ_TRY_ASSIGN(m_then, m_makePast(m_station, *m_mark.mark, past));
    return {};
}

PaperCheck::Step PaperCheck::goOnWithPast(int milliseconds)
{
    BQ_TRY_ASSIGN(const bool isMore, m_then->step(milliseconds));
    if (isMore)
        return std::optional<PaperVerdict>();
    auto &past = m_then->station();
    for (const auto &subject : m_subjects) {
        if (subject.kind == PaperKind::countSheet && !subject.parts.isEmpty())
            BQ_TRY(takeCountAlong(m_station, past, subject.parts.front()));
    }
    BQ_TRY_ASSIGN(const auto papers, papersIn(past));
    if (const auto *paper = findDigest(papers, m_mark))
        return std::optional(heldThen(*paper, *m_now));
    if (m_past == Past::inOrder)
        return std::optional(differs());
    m_doneBefore += m_then->done();
    m_then.reset();
    m_late.emplace(m_station.journal.store(), *m_mark.mark);
    return std::optional<PaperVerdict>();
}

/// Only where events came late is there another past to compare with.
PaperCheck::Step PaperCheck::lookForLate(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do {
        BQ_TRY_ASSIGN(const bool isMore, m_late->step(readAtOnce));
        if (isMore)
            continue;
        if (!m_late->found())
            return std::optional(differs());
        m_doneBefore += m_late->done();
        m_late.reset();
        BQ_TRY(beginPast(Past::inOrder));
        break;
    } while (timer.elapsed() < milliseconds);
    return std::optional<PaperVerdict>();
}

Outcome<PaperVerdict> checkPaper(Station &station, const std::vector<PaperSubject> &subjects, const PaperMark &mark,
                                 const MakePast &makePast)
{
    PaperCheck check(station, subjects, mark, makePast);
    while (true) {
        BQ_TRY_ASSIGN(auto verdict, check.step(atOnce));
        if (verdict)
            return *std::move(verdict);
    }
}

} // namespace botiquin::reports
