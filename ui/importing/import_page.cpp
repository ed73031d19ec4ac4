// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_page.h"

#include "ui/counting/count_words.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/layouts.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/progress_line.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::ImportFlow;
using Stage = ImportFlow::Stage;

namespace {

constexpr int sliceMilliseconds = 8; ///< of a frame: typing and painting go on between

QString askForFile(QWidget *parent, const QString &title)
{
    return QFileDialog::getOpenFileName(
        parent, title, {}, ImportPage::tr("Hojas de cálculo (*.xlsx *.csv *.txt);;Todos los archivos (*)"));
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : Page(parent)
    , m_chooser(askForFile)
    , m_issues(ImportLists::makeIssues(m_wrong, this))
    , m_changes(ImportLists::makeChanges(m_flow, m_task, this))
    , m_header(new PageHeader(this))
    , m_other(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_import(new ActionButton(ButtonKind::primary, ButtonSize::small))
    , m_good(new ActionButton(ButtonKind::primary, ButtonSize::small))
    , m_figures(new FigureStrip)
    , m_hour(new Field(Field::Content::code))
    , m_hourRow(new FormRow(QString(), m_hour))
    , m_issueCard(new Card)
    , m_issueTable(new DataTable)
    , m_changeCard(new Card)
    , m_changeTable(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("doc")))
    , m_choose(new ActionButton(ButtonKind::primary))
    , m_body(new QStackedWidget)
    , m_said(new NoteLine)
    , m_progress(new ProgressLine)
    , m_foot(new QStackedWidget)
    , m_keys(new KeyBar)
    , m_chooseAction(addKey({QKeySequence(Qt::CTRL | Qt::Key_O)}, &ImportPage::chooseFile))
    , m_importAction(addKey({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                            &ImportPage::importAll))
    , m_goodAction(addKey({QKeySequence(Qt::Key_F4)}, &ImportPage::importGood))
    , m_backAction(addKey({QKeySequence(Qt::Key_Escape)}, &ImportPage::back))
{
    build();
    m_pulse.setInterval(0);
    connect(&m_pulse, &QTimer::timeout, this, &ImportPage::goOn);
    connect(m_other, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importAll);
    connect(m_good, &QPushButton::clicked, this, &ImportPage::importGood);
    connect(m_progress, &ProgressLine::cancelled, this, &ImportPage::back);
    connect(m_hour, &QLineEdit::editingFinished, this, &ImportPage::readHour);
    retranslate();
}

ImportPage::~ImportPage() = default;

QAction *ImportPage::addKey(const QList<QKeySequence> &keys, void (ImportPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ImportPage::build()
{
    setProperty("ringless", true);
    auto *column = columnAbove(m_keys, this);
    column->addWidget(m_header);
    for (auto *button : {m_other, m_good, m_import})
        m_header->addRight(button);
    m_other->setKeyHint(QStringLiteral("Ctrl+O"));
    m_import->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_good->setKeyHint(QStringLiteral("F4"));
    column->addWidget(m_figures);
    column->addWidget(m_hourRow);
    auto *lists = new QWidget;
    auto *row = new QHBoxLayout(lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_issueCard->setDense();
    m_issueCard->addFlush(m_issueTable);
    m_issueTable->setModel(m_issues);
    m_issueTable->setStretchedColumn(1);
    m_changeCard->setDense();
    m_changeCard->addFlush(m_changeTable);
    m_changeTable->setModel(m_changes);
    m_changeTable->setStretchedColumn(0);
    row->addWidget(m_issueCard, 3);
    row->addWidget(m_changeCard, 2);
    auto *nothing = new Card;
    auto *inside = new QWidget;
    auto *middle = new QVBoxLayout(inside);
    middle->addStretch();
    middle->addWidget(m_empty);
    middle->addWidget(m_choose, 0, Qt::AlignHCenter);
    middle->addStretch();
    nothing->addFlush(inside);
    m_choose->setKeyHint(QStringLiteral("Enter"));
    m_body->addWidget(lists);
    m_body->addWidget(nothing);
    column->addWidget(m_body, 1);
    m_foot->addWidget(m_said);
    m_foot->addWidget(m_progress);
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_foot);
}

QString ImportPage::title() const
{
    return m_task ? m_task->title() : tr("Importar");
}

QList<KeyHint> ImportPage::keys() const
{
    return {{QStringLiteral("Ctrl+O"), tr("Escoger la hoja"), m_chooseAction},
            {QStringLiteral("F4"), tr("Importar lo bueno"), m_goodAction},
            {QStringLiteral("Esc"), m_flow.isBusy() ? tr("Detener") : tr("Volver"), m_backAction},
            {QStringLiteral("Ctrl+Enter"), tr("Importar"), m_importAction}};
}

void ImportPage::retranslate()
{
    m_chooseAction->setText(tr("Escoger la hoja"));
    m_importAction->setText(tr("Importar"));
    m_goodAction->setText(tr("Importar lo bueno"));
    m_backAction->setText(tr("Volver"));
    m_other->setText(tr("Escoger otra hoja"));
    m_import->setText(tr("Importar"));
    m_good->setText(tr("Importar lo bueno"));
    m_choose->setText(tr("Escoger la hoja"));
    m_hourRow->setLabel(tr("Cuándo se contó"));
    m_hourRow->setHint(tr("Por ejemplo 24/11/2026 16:20. Vacío: ahora"));
    m_issueCard->setTitle(tr("Filas que revisar"));
    m_issueTable->setAccessibleName(tr("Filas que revisar"));
    m_changeCard->setTitle(tr("Lo que cambiaría"));
    m_changeTable->setAccessibleName(tr("Lo que cambiaría"));
    m_issues->retell();
    m_changes->retell();
    showAll();
}

void ImportPage::take(std::shared_ptr<ImportTask> task)
{
    m_pulse.stop();
    m_task = std::move(task);
    m_flow.take(m_task);
    m_hour->clear();
    m_countedAt.reset();
    m_hourRow->setError({});
    m_said->clear();
    m_wrong.clear();
    m_issues->reload();
    m_changes->reload();
    m_asks = true;
    showAll();
}

void ImportPage::activate()
{
    showAll();
    if (std::exchange(m_asks, false))
        QTimer::singleShot(0, this, &ImportPage::chooseFile);
}

void ImportPage::deactivate()
{
    m_pulse.stop();
    m_flow.cancel();
}

void ImportPage::chooseFile()
{
    if (!m_task || m_flow.stage() == Stage::recording)
        return;
    const QString path = m_chooser(this, title());
    if (!path.isEmpty())
        open(path);
}

void ImportPage::open(const QString &path)
{
    m_said->clear();
    m_wrong.clear();
    m_flow.open(path);
    m_issues->reload();
    m_changes->reload();
    m_pulse.start();
    showAll();
}

void ImportPage::importAll()
{
    if (m_flow.stage() != Stage::compared)
        return;
    if (hasErrors())
        return m_said->say(
            compose(tr("No se importó nada: hay filas con errores. Corríjalas en la hoja y ábrala otra vez "
                       "con Ctrl+O, o F4 importa solo lo bueno.")),
            Meaning::caution);
    record(BadRows::refuseAll);
}

void ImportPage::importGood()
{
    if (m_flow.stage() == Stage::compared && hasErrors())
        record(BadRows::leaveThemOut);
}

void ImportPage::record(BadRows badRows)
{
    if (!canRecord())
        return m_said->say(compose(tr("No hay nada que importar: todo está ya como dice la hoja.")),
                           Meaning::info);
    m_said->clear();
    readHour();
    // What was compared by another hour is compared before it is recorded.
    while (m_flow.stage() == Stage::comparing)
        goOn();
    if (m_hourRow->hasError() || m_flow.stage() != Stage::compared)
        return;
    m_flow.record(badRows);
    if (m_flow.isBusy())
        m_pulse.start();
    else
        onEnded(Stage::recording);
    showAll();
}

void ImportPage::readHour()
{
    if (!m_task || !m_task->asksHour())
        return;
    const QString typed = m_hour->text().trimmed();
    const auto hour = parseTypedHour(typed);
    const bool isWrong = !typed.isEmpty() && !hour;
    m_hourRow->setError(isWrong ? tr("Escriba el día y la hora: 24/11/2026 16:20") : QString());
    if (isWrong)
        return m_hour->setFocus(Qt::OtherFocusReason);
    if (m_countedAt == hour)
        return;
    const QString refusal = m_task->setHour(hour);
    m_hourRow->setError(refusal);
    if (!refusal.isEmpty())
        return m_hour->setFocus(Qt::OtherFocusReason);
    m_countedAt = hour;
    m_flow.compareAgain();
    if (m_flow.isBusy())
        m_pulse.start();
}

bool ImportPage::canRecord() const
{
    const auto &outlook = m_flow.outlook();
    const bool changes = outlook.added + outlook.changed > 0;
    const bool confirms = m_task->recordsUnchanged() && outlook.unchanged > 0;
    return m_flow.stage() == Stage::compared && (changes || confirms);
}

void ImportPage::back()
{
    if (!m_flow.isBusy()) {
        Q_EMIT left();
        return;
    }
    m_pulse.stop();
    m_flow.cancel();
    showAll();
    m_said->say(compose(tr("Se detuvo. No se cambió nada.")), Meaning::info);
}

void ImportPage::goOn()
{
    const auto before = m_flow.stage();
    m_flow.step(sliceMilliseconds);
    if (m_flow.isBusy()) {
        if (m_flow.stage() != before)
            showAll();
        else
            showProgress();
        return;
    }
    m_pulse.stop();
    onEnded(before);
    showAll();
}

void ImportPage::onEnded(Stage before)
{
    if (before == Stage::comparing) {
        m_wrong = ImportLists::issuesOf(m_flow.outlook());
        m_issues->reload();
        m_changes->reload();
        for (auto *table : {m_issueTable, m_changeTable})
            table->setCurrentIndex(table->model()->index(0, 0));
    }
    if (m_flow.stage() == Stage::recorded)
        m_said->say(compose(m_task->doneWords(m_flow.outlook())));
    else if (m_flow.trouble() && m_flow.stage() == Stage::compared)
        m_said->say(compose(ImportLists::troubleWords(*m_flow.trouble())), Meaning::stop);
}

void ImportPage::showAll()
{
    const auto stage = m_flow.stage();
    const bool isCompared = stage == Stage::compared || stage == Stage::recording || stage == Stage::recorded;
    m_header->setTitle(title());
    m_header->setLine(m_task ? m_flow.file().isEmpty()
                                   ? m_task->line()
                                   : m_flow.file() + QStringLiteral(" · ") + m_task->line()
                             : QString());
    const auto &outlook = m_flow.outlook();
    const bool hasChanges = isCompared && outlook.added + outlook.changed > 0;
    const bool canRecord = m_task && this->canRecord();
    m_import->setVisible(canRecord && !hasErrors());
    m_good->setVisible(canRecord && hasErrors());
    m_goodAction->setEnabled(canRecord && hasErrors());
    m_importAction->setEnabled(stage == Stage::compared);
    m_other->setVisible(isCompared && stage != Stage::recording);
    m_chooseAction->setEnabled(stage != Stage::recording);
    m_hourRow->setVisible(m_task && m_task->asksHour() && stage == Stage::compared);
    m_figures->setVisible(isCompared);
    if (isCompared)
        m_figures->setFigures(ImportLists::figures(m_flow.outlook(), *m_task));
    m_issueCard->setVisible(!m_wrong.empty());
    m_changeCard->setVisible(hasChanges);
    const auto rest = outlook.ignoredColumns.join(QStringLiteral(", "));
    m_issueCard->setNote(outlook.ignoredColumns.isEmpty() ? QString()
                                                          : tr("Columnas sin usar: %1").arg(rest));
    m_body->setCurrentIndex(isCompared && (hasChanges || !m_wrong.empty()) ? 0 : 1);
    showEmpty();
    showProgress();
    m_keys->setKeys(keys());
    placeFocus();
}

void ImportPage::showProgress()
{
    m_foot->setCurrentIndex(m_flow.isBusy() ? 1 : 0);
    m_progress->setCancellable(m_flow.isBusy());
    if (!m_flow.isBusy())
        return;
    Progress progress;
    if (m_flow.stage() == Stage::recording) {
        progress.left =
            compose(tr("%1 de %2 cambios"), {bold(grouped(m_flow.done())), plain(grouped(m_flow.total()))});
        progress.share = m_flow.total() == 0 ? 1 : double(m_flow.done()) / m_flow.total();
    } else {
        progress.left = compose(m_flow.stage() == Stage::reading ? tr("Leyendo la hoja")
                                                                 : tr("Comparando con lo que hay"));
        progress.share = m_flow.stage() == Stage::reading ? 0.25 : 0.75;
    }
    m_progress->show(progress);
}

void ImportPage::showEmpty()
{
    const QString columns = m_task ? m_task->columns() : QString();
    m_choose->setVisible(!m_flow.isBusy());
    if (m_flow.isBusy())
        m_empty->setWords(tr("Se está leyendo %1.").arg(m_flow.file()),
                          tr("Todavía no se cambia nada. Esc lo detiene."));
    else if (m_flow.trouble() && m_flow.stage() == Stage::nothing)
        m_empty->setWords(tr("No se pudo leer %1. No se cambió nada.").arg(m_flow.file()),
                          ImportLists::troubleWords(*m_flow.trouble()));
    else if (m_flow.stage() == Stage::nothing)
        m_empty->setWords(tr("Escoja la hoja que quiere importar, de Excel (XLSX) o CSV."), columns);
    else
        m_empty->setWords(tr("La hoja no cambia nada: todo está ya como dice."),
                          tr("Esc vuelve sin cambiar nada."));
}

void ImportPage::placeFocus()
{
    auto *now = focusWidget();
    const bool isLost =
        !now || now == this || !now->isVisible() || !now->hasFocus() || m_foot->isAncestorOf(now);
    if (!isVisible() || !isLost)
        return;
    QWidget *first = this;
    if (!m_flow.isBusy() && m_body->currentIndex() == 1)
        first = m_choose;
    else if (!m_flow.isBusy())
        first = m_wrong.empty() ? m_changeTable : m_issueTable;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace botiquin::ui
