// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/trace_page.h"

#include "journal/log/log_book.h"
#include "journal/scans/scan_resolver.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/progress_line.h"
#include "ui/tracing/paper_verdict.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/people_words.h"
#include "ui/wording/recall_words.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::CellKind;

namespace {

constexpr int sideWidth = 400;
constexpr int codeLengthMost = 160; ///< of a paper

QString subjectTitle(const TraceSubject &subject)
{
    if (subject.box)
        return TracePage::tr("Caja %1").arg(subject.box->text());
    const QString item = titleCase(subject.displayName);
    return subject.lot ? TracePage::tr("%1, lote %2").arg(item, subject.lot->text()) : item;
}

QString subjectLine(const TraceSubject &subject)
{
    if (subject.box)
        return subject.displayName.isEmpty() ? QString() : TracePage::tr("Va a %1").arg(titleCase(subject.displayName));
    return subject.item->text();
}

QString unitsOf(const TraceLine &line)
{
    return line.item ? grouped(line.units.count()) : QString();
}

QString lineSentence(const TraceLine &line)
{
    const QString what = line.item ? pieces(line.units.count()) : QString();
    return QStringLiteral("%1 %2, %3: %4. %5").arg(dayOf(line.time), hourOf(line.time), kindWords(line.kind), wayWords(line), what);
}

QString holderOf(const TraceStand &stand)
{
    QStringList parts;
    if (stand.holder)
        parts << stationWords(*stand.holder, {});
    if (stand.place.startsWith(QStringLiteral("B:")) && !stand.name.isEmpty())
        parts << TracePage::tr("va a %1").arg(titleCase(stand.name));
    parts << TracePage::tr("lote %1, %2").arg(stand.lot.text(), shortDate(stand.expiry));
    return parts.join(QStringLiteral(" · "));
}

QString standName(const TraceStand &stand)
{
    const bool isBox = stand.place.startsWith(QStringLiteral("B:"));
    return stationWords(stand.place, isBox ? QString() : stand.name);
}

} // namespace

TracePage::TracePage(Station &station, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_lines(makeLines())
    , m_stands(makeStands())
    , m_subjects(makeSubjects())
    , m_changes(makeChanges())
    , m_header(new PageHeader(this))
    , m_search(new Field(Field::Content::code))
    , m_empty(new EmptyState(QStringLiteral("trace")))
    , m_linesCard(new Card)
    , m_lineTable(new DataTable)
    , m_standsCard(new Card)
    , m_standTable(new DataTable)
    , m_choiceCard(new Card)
    , m_choices(new DataTable)
    , m_changesCard(new Card)
    , m_changeTable(new DataTable)
    , m_content(nullptr)
    , m_body(new QStackedWidget)
    , m_progress(new ProgressLine)
    , m_searchAction(new QAction(this))
    , m_stopAction(new QAction(this))
{
    build();
    m_stopAction->setShortcut(QKeySequence(Qt::Key_Escape));
    m_stopAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_stopAction->setEnabled(false);
    addAction(m_stopAction);
    connect(m_stopAction, &QAction::triggered, this, &TracePage::stopChecking);
    connect(m_progress, &ProgressLine::cancelled, this, &TracePage::stopChecking);
    m_pulse.setInterval(0);
    connect(&m_pulse, &QTimer::timeout, this, &TracePage::goOnChecking);
    m_searchAction->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_F)});
    m_searchAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_searchAction);
    connect(m_searchAction, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { follow(m_search->text()); });
    connect(m_choices, &DataTable::rowChosen, this, [this](int row) {
        if (row >= 0 && row < m_subjects->rowCount())
            showWay(TraceSubject(m_subjects->rowAt(row)));
    });
    retranslate();
}

TracePage::Lines *TracePage::makeLines()
{
    return new Lines(
        {{CellKind::text, [] { return tr("Fecha"); }, [](const TraceLine &l) { return dayOf(l.time); },
          [](const TraceLine &l) { return hourOf(l.time); }},
         {CellKind::text, [] { return tr("Qué pasó"); }, [](const TraceLine &l) { return kindWords(l.kind); }, wayWords},
         {CellKind::code, [] { return tr("Lote"); }, [](const TraceLine &l) { return l.lot ? l.lot->text() : QString(); },
          [](const TraceLine &l) { return l.expiry ? shortDate(*l.expiry) : QString(); }},
         {CellKind::number, [] { return tr("Piezas"); }, unitsOf, {}, {}, {}, {}, false, true},
         {CellKind::text, [] { return tr("Quién"); },
          [this](const TraceLine &l) { return l.author ? initialsOf(m_station.books.people, *l.author) : QString(); },
          [](const TraceLine &l) { return QStringLiteral("%1 · %2").arg(l.run).arg(l.seq); }, {}, {}, {}, true}},
        [this](int offset, int limit) {
            return m_subject ? m_station.books.traces.lines(*m_subject, offset, limit)
                             : Outcome<std::vector<TraceLine>>(std::vector<TraceLine>());
        },
        lineSentence, this);
}

TracePage::Stands *TracePage::makeStands()
{
    return new Stands(
        {{CellKind::text, [] { return tr("Lugar"); }, standName, holderOf},
         {CellKind::number, [] { return tr("Piezas"); }, [](const TraceStand &s) { return grouped(s.units.count()); }, {}, {}, {},
          {}, false, true}},
        [this](int offset, int limit) {
            return m_subject ? m_station.books.traces.stands(*m_subject, offset, limit)
                             : Outcome<std::vector<TraceStand>>(std::vector<TraceStand>());
        },
        [](const TraceStand &s) { return tr("%1: %2. %3").arg(standName(s), pieces(s.units.count()), holderOf(s)); }, this);
}

TracePage::Subjects *TracePage::makeSubjects()
{
    return new Subjects({{CellKind::text, {}, subjectTitle, subjectLine, {}, {}, {}, true, true}},
                        [this](int offset, int limit) {
                            std::vector<TraceSubject> page;
                            for (int i = offset; i < int(m_found.size()) && i < offset + limit; ++i)
                                page.push_back(m_found[size_t(i)]);
                            return Outcome<std::vector<TraceSubject>>(std::move(page));
                        },
                        [](const TraceSubject &s) { return subjectTitle(s) + QStringLiteral(", ") + subjectLine(s); }, this);
}

TracePage::Changes *TracePage::makeChanges()
{
    return new Changes({{CellKind::text, [] { return tr("Decía el papel"); }, [](const reports::PaperChange &c) { return c.was; }},
                        {CellKind::text, [] { return tr("Dice ahora"); }, [](const reports::PaperChange &c) { return c.is; }}},
                       [this](int offset, int limit) {
                           std::vector<reports::PaperChange> page;
                           const auto all = m_verdict ? m_verdict->changes : std::vector<reports::PaperChange>();
                           for (int i = offset; i < int(all.size()) && i < offset + limit; ++i)
                               page.push_back(all[size_t(i)]);
                           return Outcome<std::vector<reports::PaperChange>>(std::move(page));
                       },
                       [](const reports::PaperChange &c) { return tr("Decía: %1. Dice ahora: %2").arg(c.was, c.is); }, this);
}

void TracePage::build()
{
    m_search->setMaxLength(codeLengthMost);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_header);
    column->addWidget(m_search);
    m_search->setLead(QStringLiteral("scan"));
    m_search->setTailKey(QStringLiteral("F2"));
    m_linesCard->setDense();
    m_linesCard->addFlush(m_lineTable);
    m_lineTable->setModel(m_lines);
    m_lineTable->setStretchedColumn(1);
    m_standsCard->setDense();
    m_standsCard->addFlush(m_standTable);
    m_standTable->setModel(m_stands);
    m_standTable->setStretchedColumn(0);
    m_choiceCard->setDense();
    m_choiceCard->addFlush(m_choices);
    m_choices->setModel(m_subjects);
    m_choices->setStretchedColumn(0);
    m_choices->horizontalHeader()->hide();
    auto *nothing = new Card;
    nothing->addFlush(m_empty);
    m_content = new PanelSplit(m_linesCard, m_standsCard, sideWidth);
    m_body->addWidget(nothing);
    m_body->addWidget(m_content);
    m_body->addWidget(m_choiceCard);
    m_changesCard->setDense();
    m_changesCard->addFlush(m_changeTable);
    m_changeTable->setModel(m_changes);
    m_changeTable->setStretchedColumn(0);
    m_body->addWidget(m_changesCard);
    column->addWidget(m_body, 1);
    column->addWidget(m_progress);
    m_progress->hide();
}

QString TracePage::title() const
{
    return tr("Seguir");
}

QList<KeyHint> TracePage::keys() const
{
    return {{QStringLiteral("F2"), tr("Buscar otro lote, caja o código"), m_searchAction},
            {QStringLiteral("Enter"), tr("Seguir lo escrito")},
            {QStringLiteral("Esc"), tr("Detener la comprobación"), m_stopAction}};
}

void TracePage::activate()
{
    if (m_subject)
        showWay(TraceSubject(*m_subject));
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void TracePage::deactivate()
{
    if (isChecking())
        stopChecking();
}

void TracePage::retranslate()
{
    m_searchAction->setText(tr("Buscar otro lote, caja o código"));
    m_stopAction->setText(tr("Detener la comprobación"));
    m_search->setPlaceholderText(tr("Escriba o escanee un lote, una caja, el código de una pieza o el de un papel"));
    m_search->setAccessibleName(tr("Lote, caja o código"));
    m_linesCard->setTitle(tr("Por dónde ha pasado"));
    m_standsCard->setTitle(tr("Dónde está ahora"));
    m_choiceCard->setTitle(tr("Ese lote es de varias claves"));
    m_choiceCard->setNote(tr("Elija una con las flechas y Enter"));
    m_lineTable->setAccessibleName(tr("Por dónde ha pasado"));
    m_standTable->setAccessibleName(tr("Dónde está ahora"));
    m_choices->setAccessibleName(tr("Ese lote es de varias claves"));
    m_lines->retell();
    m_stands->retell();
    m_subjects->retell();
    m_changes->retell();
    m_changeTable->setAccessibleName(tr("Lo que cambió desde que se imprimió"));
    if (m_verdict)
        showVerdict();
    else if (isChecking())
        showProgress();
    else
        showSubject();
}

void TracePage::showSubject()
{
    m_header->setTitle(m_subject ? subjectTitle(*m_subject) : title());
    m_header->setLine(m_subject ? subjectLine(*m_subject) : tr("De dónde vino cada pieza y adónde fue"));
    if (m_word.isEmpty()) {
        m_empty->setWords(tr("Todavía no se sigue nada."),
                          tr("Escanee una pieza o la etiqueta de una caja, o escriba un lote y Enter."));
    } else if (!m_subject) {
        m_empty->setWords(tr("En los libros no hay nada que se llame %1.").arg(m_word),
                          tr("Revise el lote o la caja; si llegó de otra computadora, puede faltar un intercambio."));
    }
}

void TracePage::showNothing()
{
    m_subject.reset();
    m_body->setCurrentIndex(0);
    showSubject();
}

void TracePage::showWay(const TraceSubject &subject)
{
    m_subject = subject;
    m_lines->reload();
    m_stands->reload();
    const auto count = m_station.books.traces.lineCount(subject);
    m_linesCard->setNote(tr("%Ln movimiento(s), del primero al último", nullptr, count.value_or(m_lines->rowCount())));
    showSubject();
    m_body->setCurrentWidget(m_content);
    if (m_lines->rowCount() > 0)
        m_lineTable->setCurrentIndex(m_lines->index(0, 0));
    m_lineTable->setFocus(Qt::OtherFocusReason);
}

void TracePage::follow(const QString &word)
{
    m_word = word.trimmed();
    m_search->setText(m_word);
    if (isChecking())
        stopChecking();
    m_verdict.reset();
    m_found.clear();
    if (const auto paper = askedPaper(m_word))
        return check(*paper);
    const auto found = traceable(m_station.books.traces, m_word, m_station.today());
    m_found = found ? *found : std::vector<TraceSubject>();
    if (m_found.size() == 1) {
        showWay(TraceSubject(m_found.front()));
        return;
    }
    showNothing();
    if (!found)
        m_empty->setWords(tr("No se pudieron leer los libros."), words(found.error()));
    if (m_found.empty())
        return;
    m_subjects->reload();
    m_body->setCurrentWidget(m_choiceCard);
    m_choices->setCurrentIndex(m_subjects->index(0, 0));
    m_choices->setFocus(Qt::OtherFocusReason);
}

bool TracePage::takesScan(const QByteArray &scan)
{
    const QString text = scannedText(scan);
    if (isChecking())
        stopChecking();
    m_scan = scan;
    follow(askedPaper(text) ? text : QString::fromUtf8(scan));
    if (!isChecking() && !m_scan.isEmpty())
        answerScan(!m_found.empty() || (m_verdict && m_verdict->paper));
    return true;
}

} // namespace botiquin::ui
