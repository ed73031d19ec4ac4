// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include "tour/ledger_proof.h"

#include <QFile>
#include <cstdio>

namespace botiquin::desktop {

namespace {

/// The tour's own account, in the folder and on standard output.
class TourLog
{
public:
    explicit TourLog(const QString &path) : m_file(path) {}

    bool open() { return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate); }
    void write(const QString &line)
    {
        const QByteArray bytes = line.toUtf8() + '\n';
        m_file.write(bytes);
        m_file.flush();
        std::fputs(bytes.constData(), stdout);
        std::fflush(stdout);
    }

private:
    QFile m_file;
};

bool hasKits(Desktop &desktop)
{
    const auto &round = desktop.workplace().round();
    if (!round)
        return false;
    auto &station = desktop.station();
    const auto next = station.books.kits.nextBox(station.facility, *round, BoxClass::dry);
    return next && next->has_value();
}

bool goThrough(TourPart part, Hands &hands, TourLog &log)
{
    bool whole = true;
    const bool kits = part == TourPart::end || hasKits(hands.desktop());
    if (!kits)
        log.write(QStringLiteral("       no kit is ordered here: packing and stock are left out"));
    for (const auto &step : tourSteps(part)) {
        if (step.needsKits && !kits)
            continue;
        step.act(hands);
        const QStringList faults = hands.takeFaults();
        const QString words = QStringLiteral("%1 %2 %3").arg(faults.isEmpty() ? QStringLiteral("ok    ")
                                                                             : QStringLiteral("FAILED"),
                                                             ui::codeOf(ui::language()).leftJustified(5),
                                                             QString::fromLatin1(step.name));
        log.write(faults.isEmpty() ? words : words + QStringLiteral(": ") + faults.join(QStringLiteral("; ")));
        whole = whole && faults.isEmpty();
    }
    return whole;
}

} // namespace

Outcome<bool> runTour(Desktop &desktop, TourPart part, const QString &folder, const QString &pin)
{
    if (!QDir().mkpath(folder))
        return fail(Failure::Kind::io, folder);
    TourLog log(QDir(folder).filePath(QStringLiteral("tour.log")));
    if (!log.open())
        return fail(Failure::Kind::readOnly, folder);
    Hands hands(desktop, folder, pin);
    desktop.show();
    hands.rest(300);
    bool whole = true;
    for (const auto language : {ui::Language::spanish, ui::Language::english}) {
        hands.speak(language);
        whole = goThrough(part, hands, log) && whole;
    }
    BQ_TRY_ASSIGN(const auto proof, proveLedger(desktop.workplace(), hands.fileNamed(QStringLiteral("ledger.txt"))));
    log.write(QStringLiteral("%1 ledger: %2").arg(proof.holds ? QStringLiteral("ok    ") : QStringLiteral("FAILED"),
                                                   proof.line));
    return whole && proof.holds;
}

} // namespace botiquin::desktop
