// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/log_book.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/page_header.h"
#include "ui/shell/progress_line.h"
#include "ui/tracing/paper_verdict.h"
#include "ui/tracing/trace_page.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QStackedWidget>

namespace botiquin::ui {

namespace {

constexpr int sliceMilliseconds = 8; ///< of a frame: typing and painting go on between

} // namespace

void TracePage::check(const reports::PaperCode &paper)
{
    m_subject.reset();
    m_paper = paper;
    std::vector<reports::PaperSubject> subjects{paper.subject};
    // Of what stands at a foot, a trip's paper may be a note for one of its stops as well.
    if (paper.subject.kind == reports::PaperKind::manifest)
        subjects.push_back({reports::PaperKind::deliveryNote, paper.subject.parts});
    m_check = std::make_unique<reports::PaperCheck>(m_station, std::move(subjects), paper.mark, m_makePast);
    const auto events = m_station.books.log.eventCount();
    m_events = events.value_or(0);
    goOnChecking();
    if (!isChecking())
        return;
    m_body->setCurrentIndex(0);
    m_stopAction->setEnabled(true);
    m_progress->setCancellable(true);
    m_progress->show();
    m_pulse.start();
    showProgress();
}

void TracePage::goOnChecking()
{
    auto verdict = m_check->step(sliceMilliseconds);
    if (verdict && !*verdict)
        return showProgress();
    endCheck();
    m_body->setCurrentIndex(0);
    if (verdict) {
        m_verdict = **std::move(verdict);
        showVerdict();
    } else {
        m_empty->setWords(tr("No se pudieron leer los libros."), words(verdict.error()));
    }
    if (!m_scan.isEmpty())
        answerScan(m_verdict && m_verdict->paper);
}

void TracePage::endCheck()
{
    m_pulse.stop();
    m_check.reset();
    m_stopAction->setEnabled(false);
    m_progress->hide();
}

void TracePage::stopChecking()
{
    endCheck();
    m_empty->setWords(tr("La comprobación se detuvo. Del papel no se sabe nada todavía."),
                      tr("Escanéelo otra vez, o F2 y Enter, para comprobarlo."));
    if (!m_scan.isEmpty())
        answerScan(false);
    m_search->setFocus(Qt::OtherFocusReason);
}

void TracePage::showProgress()
{
    m_header->setLine(tr("Comprobación de un papel contra los registros"));
    m_header->setTitle(paperWords(m_paper->subject));
    m_empty->setWords(tr("Se está comprobando el papel."),
                      tr("Los libros se hacen otra vez como estaban cuando se imprimió. Esc lo detiene."));
    Progress progress;
    // Where another order of the events has to be tried too, the log is gone through more than once.
    const qint64 done = std::min(m_check->done(), m_events);
    progress.left = compose(tr("%1 de %2 registros"), {bold(grouped(done)), plain(grouped(m_events))});
    progress.share = m_events == 0 ? 1 : double(done) / double(m_events);
    m_progress->show(progress);
}

void TracePage::showVerdict()
{
    m_header->setLine(tr("Comprobación de un papel contra los registros"));
    m_header->setTitle(paperWords(m_verdict->paper ? *m_verdict->paper : m_paper->subject));
    const auto said = verdictWords(*m_verdict);
    m_empty->setWords(said.whatIsSo, said.whatComesNext);
    if (m_verdict->changes.empty())
        return;
    m_changes->reload();
    m_changesCard->setTitle(said.whatIsSo);
    m_changesCard->setNote(said.whatComesNext);
    m_body->setCurrentWidget(m_changesCard);
    m_changeTable->setCurrentIndex(m_changes->index(0, 0));
    m_changeTable->setFocus(Qt::OtherFocusReason);
}

/// For the log of scans and the sound, once it is known what the code was.
void TracePage::answerScan(bool isKnown)
{
    const QByteArray scan = std::exchange(m_scan, {});
    Q_EMIT read(scan, isKnown ? scan_answer::cardOpened : scan_answer::unknownCode);
    Q_EMIT scanAnswered(isKnown ? Meaning::good : Meaning::info);
}

} // namespace botiquin::ui
