// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispensing/dispense_page.h"

#include "journal/scans/scan_resolver.h"
#include "ui/dispensing/counter_board.h"
#include "ui/dispensing/dispense_words.h"
#include "ui/dispensing/patient_panel.h"
#include "ui/shell/action_button.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/layouts.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/wording/dates.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::CounterScan;

namespace {

constexpr int sideWidth = 320;

/// The name of an answer in the scan log.
QString logName(const presentation::CounterAnswer &answer)
{
    switch (answer.what) {
    case CounterScan::patient:
    case CounterScan::added: return scan_answer::used;
    case CounterScan::refused: return answer.refused ? name(answer.refused->rule) : scan_answer::failed;
    case CounterScan::unknown: return scan_answer::unknownCode;
    case CounterScan::notGoods: return scan_answer::notGoods;
    case CounterScan::badCurp: return scan_answer::notUnderstood;
    }
    Q_UNREACHABLE();
}

} // namespace

DispensePage::DispensePage(Station &station, PatientVault &vault, PersonRow person, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(std::move(person))
    , m_flow(station, vault, m_person.user)
    , m_header(new PageHeader(this))
    , m_foot(new FootLine)
    , m_board(new CounterBoard(station, m_flow, *m_foot))
    , m_side(new PatientPanel)
    , m_deliver(new ActionButton(ButtonKind::primary, ButtonSize::large))
    , m_keys(new KeyBar)
{
    build();
    buildActions();
    takeUp();
    retranslate();
}

DispensePage::~DispensePage() = default;

void DispensePage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->addWidget(m_header);
    m_deliver->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_side->addFoot(m_deliver);
    column->addWidget(new PanelSplit(m_board, m_side, sideWidth), 1);
    column->addWidget(m_foot);
    connect(m_board, &CounterBoard::patientTyped, this, &DispensePage::choosePatient);
    connect(m_board, &CounterBoard::changed, this, &DispensePage::showState);
    connect(m_foot, &FootLine::undoRequested, this, &DispensePage::undo);
    connect(m_deliver, &QPushButton::clicked, this, &DispensePage::deliver);
    connect(m_side, &PatientPanel::repeatRequested, m_board, &CounterBoard::repeatLast);
    connect(m_side, &PatientPanel::described, this, [this](const QString &initials, std::optional<int> birthYear) {
        if (const auto kept = m_flow.describePatient(initials, birthYear); !kept)
            return tell(kept.error());
        m_side->show(m_flow.patient(), m_flow.lastTime());
    });
}

QAction *DispensePage::addKey(const QKeySequence &key, const QString &printed, QString (*words)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_actions << Action{action, printed, words};
    return action;
}

void DispensePage::buildActions()
{
    const auto ofBoard = [this](Qt::Key key, const QString &printed, QString (*words)(), void (CounterBoard::*slot)()) {
        connect(addKey(QKeySequence(key), printed, words), &QAction::triggered, m_board, slot);
    };
    const auto own = [this](const QKeySequence &key, const QString &printed, QString (*words)(),
                            void (DispensePage::*slot)()) {
        auto *action = addKey(key, printed, words);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    ofBoard(Qt::Key_F2, QStringLiteral("F2"), [] { return tr("Escribir"); }, &CounterBoard::toEntry);
    ofBoard(Qt::Key_F3, QStringLiteral("F3"), [] { return tr("Otro lote"); }, &CounterBoard::otherLot);
    ofBoard(Qt::Key_F4, QStringLiteral("F4"), [] { return tr("Corregir la cuenta"); }, &CounterBoard::correctCount);
    ofBoard(Qt::Key_F5, QStringLiteral("F5"), [] { return tr("Repetir lo mismo"); }, &CounterBoard::repeatLast);
    own(Qt::Key_F6, QStringLiteral("F6"), [] { return tr("Otra persona"); }, &DispensePage::startOver);
    own(Qt::Key_F7, QStringLiteral("F7"), [] { return tr("Lo surtido hoy"); }, &DispensePage::givenRequested);
    own(Qt::CTRL | Qt::Key_Return, QStringLiteral("Ctrl+Enter"), [] { return tr("Entregar"); }, &DispensePage::deliver)
        ->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    own(Qt::CTRL | Qt::Key_Z, QStringLiteral("Ctrl+Z"), [] { return tr("Deshacer"); }, &DispensePage::undo);
    const auto deleting = QKeySequence(Qt::CTRL | Qt::Key_Delete);
    connect(addKey(deleting, QStringLiteral("Ctrl+Supr"), [] { return tr("Quitar el renglón"); }), &QAction::triggered,
            m_board, &CounterBoard::removeLine);
    ofBoard(Qt::Key_Escape, QStringLiteral("Esc"), [] { return tr("Cerrar lo abierto"); }, &CounterBoard::closeForms);
}

QString DispensePage::title() const
{
    return tr("Surtir");
}

bool DispensePage::isInRail() const
{
    const auto facility = m_station.books.catalog.facility(m_station.facility);
    return !facility || !*facility || (*facility)->sizeClass != SizeClass::warehouse;
}

QList<KeyHint> DispensePage::keys() const
{
    QList<KeyHint> hints;
    for (const auto &known : m_actions)
        hints << KeyHint{known.key, known.words(), known.action};
    return hints;
}

/// Those that are written nowhere else on the page, in words that the bar holds with large letters too.
QList<KeyHint> DispensePage::keysOfBar() const
{
    const QStringList elsewhere{QStringLiteral("F2"), QStringLiteral("F5"), QStringLiteral("Ctrl+Enter"),
                                QStringLiteral("Ctrl+Z")};
    auto hints = keys();
    hints.removeIf([&](const KeyHint &hint) { return elsewhere.contains(hint.key); });
    for (auto &hint : hints) {
        if (hint.key == u"F4")
            hint.label = tr("Corregir");
        else if (hint.key == u"Ctrl+Supr")
            hint.label = tr("Quitar");
        else if (hint.key == u"Esc")
            hint.label = tr("Cerrar");
    }
    return hints;
}

void DispensePage::retranslate()
{
    m_header->setTitle(tr("Surtir receta"));
    m_board->retranslate();
    m_side->retranslate();
    m_keys->setKeys(keysOfBar());
    showState();
}

void DispensePage::activate()
{
    if (m_board->hasForm())
        return showState();
    takeUp();
    m_board->reload();
    showState();
    m_board->toEntry();
}

void DispensePage::showState()
{
    const Date today = m_station.today();
    const auto attended = m_station.books.dispensing.patientCount(m_station.facility, daysOf(today, today));
    m_header->setLine(longDate(today) + QStringLiteral(" · ")
                      + tr("%Ln persona(s) atendida(s) hoy", nullptr, attended.value_or(0)));
    m_side->show(m_flow.patient(), m_flow.lastTime());
    const qint64 total = m_flow.total().count();
    m_deliver->setText(total > 0 ? tr("Entregar %1").arg(pieces(total)) : tr("Entregar"));
}

/// What is in hand, also where another page or a power cut left it.
void DispensePage::takeUp()
{
    const auto taken = m_flow.takeUp();
    m_isBroken = !taken;
    m_board->setFailure(taken ? std::nullopt : std::optional(taken.error()));
}

/// The counter as it is after a step of the whole: a patient, an end, a step back.
void DispensePage::startAnew()
{
    m_board->clear();
    m_board->reload();
    showState();
    m_board->toEntry();
}

void DispensePage::note(Meaning meaning, const Runs &words)
{
    m_foot->say(words, meaning);
}

void DispensePage::tell(const Failure &failure)
{
    note(Meaning::stop, compose(words(failure)));
}

void DispensePage::choosePatient(const QString &typed)
{
    const auto chosen = m_flow.choosePatient(typed);
    if (!chosen)
        return tell(chosen.error());
    if (!*chosen)
        return note(Meaning::stop, compose(words(chosen->error())));
    m_foot->clear();
    startAnew();
}

bool DispensePage::takesScan(const QByteArray &scan)
{
    if (scan.isEmpty() || m_isBroken)
        return false;
    if (m_board->takesForPrescription(scannedText(scan))) {
        answered(scan, scan_answer::used, Meaning::good);
        return true;
    }
    if (m_board->hasForm()) {
        note(Meaning::caution, compose(tr("No se sumó lo escaneado. Termine lo que está abierto o ciérrelo con Esc, y "
                                          "escanéelo otra vez.")));
        answered(scan, scan_answer::formIsOpen, Meaning::caution);
        return true;
    }
    const auto answer = m_flow.scan(scan);
    if (!answer) {
        tell(answer.error());
        answered(scan, scan_answer::failed, Meaning::stop);
        return true;
    }
    if (answer->what == CounterScan::patient) {
        m_foot->clear();
        startAnew();
    }
    answered(scan, logName(*answer), m_board->show(*answer));
    return true;
}

void DispensePage::answered(const QByteArray &scan, const QString &name, Meaning meaning)
{
    Q_EMIT read(scan, name);
    Q_EMIT scanAnswered(meaning);
}

void DispensePage::startOver()
{
    if (const auto gone = m_flow.discard(); !gone)
        return tell(gone.error());
    m_isBroken = false;
    startAnew();
    note(Meaning::info, compose(tr("Se dejó sin entregar. El mostrador está libre.")));
}

void DispensePage::undo()
{
    const auto undone = m_flow.undo();
    if (!undone)
        return tell(undone.error());
    if (!*undone)
        return;
    startAnew();
    note(Meaning::info, compose(tr("Se deshizo lo último.")));
}

void DispensePage::deliver()
{
    if (m_board->hasForm())
        return note(Meaning::caution,
                    compose(tr("Primero termine lo que está abierto con Enter, o ciérrelo con Esc.")));
    const qint64 total = m_flow.total().count();
    const QString who = m_flow.patient() ? patientName(*m_flow.patient()) : QString();
    const auto given = m_flow.finish();
    if (!given)
        return tell(given.error());
    if (!*given)
        return refuse(given->error());
    startAnew();
    note(Meaning::good, compose(tr("A %2 se entregaron %1. Quedó anotado."), {bold(pieces(total)), bold(who)}));
    Q_EMIT dispensed((*given)->event);
}

void DispensePage::refuse(const DispenseRefused &refused)
{
    note(Meaning::stop, compose(words(refused)));
    if (refused.rule == DispenseRefusal::prescriptionMissing || refused.rule == DispenseRefusal::prescriberMissing)
        m_board->askForPrescription();
    else if (refused.line > 0 && size_t(refused.line) <= m_flow.rows().size())
        m_board->goTo(size_t(refused.line) - 1);
}

} // namespace botiquin::ui
