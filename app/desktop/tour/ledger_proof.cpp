// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/ledger_proof.h"

#include "journal/log/verify.h"

#include <QFile>

namespace botiquin::desktop {

namespace {

Outcome<std::unique_ptr<Store>> makeScratch()
{
    BQ_TRY_ASSIGN(auto scratch, SqlStore::scratch());
    return std::unique_ptr<Store>(std::move(scratch));
}

QString lineOf(const VerifyReport &report)
{
    if (!report.holds()) {
        const auto &first = report.deviations.front();
        return QStringLiteral("%1 deviations, first %2 at %3")
            .arg(QString::number(report.deviationCount), name(first.kind), first.where);
    }
    return QStringLiteral("%1 events of %2 logs, chains whole, %3 postings balanced")
        .arg(report.events)
        .arg(report.runs)
        .arg(report.postings);
}

} // namespace

Outcome<LedgerProof> proveLedger(Workplace &workplace, const QString &file)
{
    BQ_TRY_ASSIGN(const auto report, verify(workplace.store(), makeScratch));
    BQ_TRY_ASSIGN(const auto heads, workplace.store().heads());
    const LedgerProof proof{report.holds(), lineOf(report)};
    QByteArray text;
    for (const auto &head : heads)
        text += EventId{head.device, head.run, head.seq}.text().toLatin1() + ' ' + head.chain.toHex() + '\n';
    text += proof.line.toUtf8() + '\n';
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) != text.size() || !out.flush())
        return fail(Failure::Kind::io, out.errorString());
    return proof;
}

} // namespace botiquin::desktop
