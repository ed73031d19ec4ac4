// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/day_papers.h"

#include "reports/kit_label_facts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace botiquin::reports {

namespace {

constexpr int tripsOfDayMax = 1000;
constexpr int sheetDpi = 600;

struct DayWords
{
    Q_DECLARE_TR_FUNCTIONS(DayPapers)
};

/// What the sheets of a day say, read before anything is printed.
struct DayFacts
{
    std::vector<Manifest> manifests;
    std::vector<DeliveryNote> notes;
    std::vector<KitLabel> labels;
};

Outcome<void> addLabels(Books &books, const Manifest &manifest, const QLocale &locale, std::vector<KitLabel> &labels)
{
    for (const RoadStop &stop : manifest.stops) {
        for (const RoadBox &carried : stop.boxes) {
            BQ_TRY_ASSIGN(const auto box, books.kits.sealed(carried.sscc));
            BQ_TRY_ASSIGN(const auto order,
                          box ? books.kits.box(box->kit, box->boxClass) : Outcome<std::optional<BoxOrder>>());
            if (!order)
                continue; // Goods sent from one facility to another carry the label that they were sent with.
            BQ_TRY_ASSIGN(auto label, kitLabel(books, *order, labelFacts(*box, true), box->warehouse, locale));
            labels.push_back(std::move(label));
        }
    }
    return {};
}

/// Nothing where somebody gave up.
Outcome<std::optional<DayFacts>> readDay(Books &books, const DayScope &scope, const Printing &printing,
                                         const DayProgress &progress)
{
    BQ_TRY_ASSIGN(const auto trips, books.dispatch.trips({scope.warehouse, scope.day, {}, {}}, 0, tripsOfDayMax));
    DayFacts facts;
    int done = 0;
    const int steps = 2 * int(trips.size()); // Half of the work is reading, half is painting.
    for (const Trip &trip : trips) {
        ++done;
        if (trip.loaded > 0) {
            BQ_TRY_ASSIGN(auto manifest, manifestOf(books, trip.trip, printing));
            BQ_TRY_ASSIGN(const auto notes, deliveryNotesOf(books, trip.trip, {}, printing));
            if (scope.labels)
                BQ_TRY(addLabels(books, *manifest, printing.locale, facts.labels));
            facts.notes.insert(facts.notes.end(), notes.begin(), notes.end());
            facts.manifests.push_back(*std::move(manifest));
        }
        if (!progress(done, steps))
            return std::optional<DayFacts>();
    }
    return std::optional(std::move(facts));
}

/// Paints each of `documents` on sheets of its own. Giving up is a failure without a detail, which ends the file.
template <class Document, class Paint, class Step>
Painting all(const std::vector<Document> &documents, const Paint &paint, const Step &step)
{
    return [&documents, paint, step](Paper &paper) -> Outcome<void> {
        bool isFirst = true;
        for (const Document &document : documents) {
            if (!isFirst)
                paper.newPage();
            isFirst = false;
            BQ_TRY(paint(document, paper));
            if (!step(document))
                return fail(Failure::Kind::io, {});
        }
        return {};
    };
}

/// The files of a day while they are made: under other names, which they lose when all are there.
class DayFiles
{
public:
    DayFiles(const DayScope &scope, const Printing &printing)
        : m_scope(scope)
        , m_printing(printing)
    {
    }
    ~DayFiles()
    {
        for (const auto &made : m_made)
            QFile::remove(made.second);
    }

    Outcome<void> write(const QString &name, PageForm form, int dpi, const Painting &painting)
    {
        const QString path = QDir(m_scope.folder).filePath(name + u'-' + m_scope.day.iso() + QStringLiteral(".pdf"));
        const QString unfinished = path + QStringLiteral(".part");
        BQ_TRY_ASSIGN(const auto printed,
                      writePdf(unfinished, {name + u' ' + m_scope.day.iso(), m_printing.program, form, dpi}, painting));
        m_made.push_back({path, unfinished});
        m_pages += printed.pages;
        m_unfitted << printed.unfitted;
        return {};
    }

    Outcome<void> finish(DayPrinted &day)
    {
        for (const auto &[path, unfinished] : m_made) {
            QFile::remove(path);
            if (!QFile::rename(unfinished, path))
                return fail(Failure::Kind::io, path);
            day.files << path;
        }
        m_made.clear();
        day.pages = m_pages;
        day.unfitted = m_unfitted;
        return {};
    }

private:
    const DayScope &m_scope;
    const Printing &m_printing;
    std::vector<std::pair<QString, QString>> m_made;
    int m_pages = 0;
    QStringList m_unfitted;
};

Outcome<void> paintDay(const DayFacts &facts, const DayScope &scope, DayFiles &files, const std::function<bool()> &step)
{
    const auto goesOn = [](const auto &) { return true; };
    const auto counted = [&step](const Manifest &) { return step(); };
    BQ_TRY(files.write(DayWords::tr("manifiestos"), scope.form, sheetDpi, all(facts.manifests, paintManifest, counted)));
    BQ_TRY(files.write(DayWords::tr("notas"), scope.form, sheetDpi, all(facts.notes, paintDeliveryNote, goesOn)));
    if (!facts.labels.empty()) {
        BQ_TRY(files.write(DayWords::tr("etiquetas"), PageForm::boxLabel, scope.labelDpi,
                           all(facts.labels, paintKitLabel, goesOn)));
    }
    return {};
}

} // namespace

Outcome<DayPrinted> printDay(Books &books, const DayScope &scope, const Printing &printing, const DayProgress &progress)
{
    DayPrinted day;
    BQ_TRY_ASSIGN(const auto facts, readDay(books, scope, printing, progress));
    day.cancelled = !facts;
    if (!facts || facts->manifests.empty())
        return day;
    const int trips = int(facts->manifests.size());
    int done = 0;
    const auto step = [&] {
        ++done;
        day.cancelled = !progress(trips + done, 2 * trips);
        return !day.cancelled;
    };
    DayFiles files(scope, printing);
    const auto painted = paintDay(*facts, scope, files, step);
    if (day.cancelled)
        return day;
    BQ_TRY(painted);
    BQ_TRY(files.finish(day));
    day.trips = trips;
    day.notes = int(facts->notes.size());
    for (const KitLabel &label : facts->labels)
        day.labels.push_back(label.sscc);
    return day;
}

} // namespace botiquin::reports
