// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counting/count_page.h"

#include "journal/people/people_desk.h"
#include "presentation/counting/count_model.h"
#include "ui/counting/count_document.h"
#include "ui/counting/count_import.h"
#include "ui/counting/count_line_form.h"
#include "ui/counting/count_start_panel.h"
#include "ui/counting/count_words.h"
#include "ui/counting/found_lot_form.h"
#include "ui/counting/variance_panel.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/layouts.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/tag.h"
#include "ui/shell/undo_line.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::CountModel;

namespace {

QString heading(CountModel::Column column)
{
    switch (column) {
    case CountModel::number: return CountPage::tr("N.º");
    case CountModel::slot: return CountPage::tr("Lugar");
    case CountModel::clave: return CountPage::tr("Clave");
    case CountModel::item: return CountPage::tr("Medicamento o material");
    case CountModel::lot: return CountPage::tr("Lote");
    case CountModel::units: return CountPage::tr("Piezas");
    case CountModel::state: return CountPage::tr("Estado");
    case CountModel::columns: break;
    }
    return {};
}

QString sentence(const CountLine &line, const QString &name, CountModel::LineState state)
{
    const QString lot = line.sheet.text ? CountPage::tr("lote %1").arg(line.sheet.text->text()) : CountPage::tr("sin lote");
    if (!line.count.isCounted())
        return CountPage::tr("%1, %2: falta contar").arg(name, lot);
    const auto &entry = line.count.standing();
    return CountPage::tr("%1, %2: %3, %4").arg(name, lot, pieces(entry.units.count()), words(state, entry.units - entry.expected));
}

/// Lines that wrap would make the page as high as it would like to be, in place of as high as it must.
class ShrinkingStack final : public QStackedWidget
{
public:
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

CountPage::CountPage(Station &station, PersonRow person, DocumentOutput &output, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(std::move(person))
    , m_output(output)
    , m_model(new CountModel({heading, grouped, shortDate, titleCase,
                              [](CountModel::LineState state, Units difference) { return words(state, difference); }, sentence},
                             this))
    , m_header(new PageHeader(this))
    , m_print(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_body(new ShrinkingStack)
    , m_start(new CountStartPanel(station))
    , m_progress(new ProgressLine)
    , m_blind(new Tag)
    , m_card(new Card)
    , m_table(new DataTable(DataTable::Rows::twoLines))
    , m_found(new FoundLotForm(station))
    , m_variances(new VariancePanel(station))
    , m_undo(new UndoLine)
    , m_note(new NoteLine)
    , m_foot(new QStackedWidget)
    , m_keys(new KeyBar)
{
    build();
    buildActions();
    retranslate();
}

CountPage::~CountPage() = default;

void CountPage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->addWidget(m_header);
    m_header->addRight(m_print);
    m_print->setIconName(QStringLiteral("print"));
    m_print->setKeyHint(QStringLiteral("Ctrl+P"));
    column->addWidget(m_body, 1);
    m_body->addWidget(m_start);
    m_body->addWidget(buildLines());
    m_body->addWidget(m_variances);
    m_body->addWidget(m_found);
    connect(m_body, &QStackedWidget::currentChanged, this, &CountPage::fitBody);
    fitBody();
    m_foot->addWidget(m_undo);
    m_foot->addWidget(m_note);
    m_foot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_foot);
    connect(m_print, &QPushButton::clicked, this, &CountPage::print);
    connect(m_start, &CountStartPanel::startRequested, this, &CountPage::start);
    connect(m_start, &CountStartPanel::openRequested, this, &CountPage::goOn);
    connect(m_start, &CountStartPanel::closedRequested, this, &CountPage::showVariances);
    connect(m_undo, &UndoLine::undoRequested, this, &CountPage::undo);
    connect(m_found, &FoundLotForm::cancelled, this, &CountPage::endOtherLot);
    connect(m_found, &FoundLotForm::lotGiven, this, [this](const Lot &lot, Units units) {
        const auto answer = m_count->enter(lot, units, m_model->isRecount(), m_person.user);
        if (!answer)
            return tell(answer.error());
        if (!*answer)
            return m_found->sayWrong(words(answer->error()));
        m_model->reload();
        m_body->setCurrentIndex(int(Shown::lines));
        m_table->closeRow();
        taken(**answer);
    });
    connect(m_found, &FoundLotForm::hourGiven, this, [this](Instant hour) {
        const auto answer = m_count->setCountedAt(hour);
        if (!answer)
            return tell(answer.error());
        if (!*answer)
            return m_found->sayWrong(words(answer->error()));
        m_model->reload();
        showHeader();
        endOtherLot();
    });
}

/// The page needs the height of what it shows, not of what waits behind it.
void CountPage::fitBody()
{
    for (int i = 0; i < m_body->count(); ++i) {
        const auto policy = i == m_body->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_body->widget(i)->setSizePolicy(policy, policy);
    }
}

QWidget *CountPage::buildLines()
{
    auto *lines = new QWidget;
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    m_progress->setCancellable(false);
    top->addWidget(m_progress, 1);
    top->addWidget(m_blind);
    column->addLayout(top);
    m_card->setDense();
    m_card->addFlush(m_table);
    column->addWidget(m_card, 1);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(CountModel::item);
    m_table->setColumnWidthHint(CountModel::units, 96);
    m_table->setColumnWidthHint(CountModel::state, 148);
    connect(m_table, &DataTable::rowChosen, this, &CountPage::openRow);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    return lines;
}

QAction *CountPage::addKey(const QKeySequence &key, const QString &printed, Shown on, QString (*words)(),
                           void (CountPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    m_actions << Action{action, printed, words, on};
    return action;
}

void CountPage::buildActions()
{
    addKey(QKeySequence(Qt::Key_F9), QStringLiteral("F9"), Shown::start, [] { return tr("Empezar"); }, &CountPage::start);
    if (allows(rolesOf(m_person), Right::changeSettings))
        addKey(QKeySequence(Qt::Key_F3), QStringLiteral("F3"), Shown::start, [] { return tr("Claves de la semana"); },
               &CountPage::keyListRequested);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_O), QStringLiteral("Ctrl+O"), Shown::start,
           [] { return tr("Importar un conteo"); }, &CountPage::importSheet);
    addKey(QKeySequence(Qt::Key_F3), QStringLiteral("F3"), Shown::lines, [] { return tr("Otro lote"); }, &CountPage::otherLot);
    addKey(QKeySequence(Qt::Key_F6), QStringLiteral("F6"), Shown::lines, [] { return tr("Capturar una hoja"); },
           &CountPage::typeHour);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("Ctrl+Enter"), Shown::lines, [] { return tr("Terminar"); },
           &CountPage::finish);
    m_anyway = addKey(QKeySequence(Qt::Key_F4), QStringLiteral("F4"), Shown::lines, [] { return tr("Terminar así"); },
                      &CountPage::finishAnyway);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Z), QStringLiteral("Ctrl+Z"), Shown::lines, [] { return tr("Deshacer"); },
           &CountPage::undo);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("Ctrl+P"), Shown::lines, [] { return tr("Imprimir la hoja"); },
           &CountPage::print);
    addKey(QKeySequence(Qt::Key_Escape), QStringLiteral("Esc"), Shown::lines, [] { return tr("Seguir después"); },
           &CountPage::leave);
    addKey({}, QStringLiteral("Esc"), Shown::variances, [] { return tr("Volver"); }, &CountPage::leave);
}

QString CountPage::title() const
{
    return tr("Contar");
}

QList<KeyHint> CountPage::keys() const
{
    QList<KeyHint> hints;
    for (const auto &known : m_actions) {
        if (known.on == m_shown)
            hints << KeyHint{known.key, known.words(), known.action};
    }
    return hints;
}

void CountPage::retranslate()
{
    m_print->setText(tr("Imprimir hoja"));
    m_blind->setTag(Meaning::neutral, tr("Conteo a ciegas: no se muestra lo esperado"));
    m_blind->setIconName(QStringLiteral("info"));
    m_table->setAccessibleName(tr("Lo que se cuenta"));
    m_start->retranslate();
    m_found->retranslate();
    m_variances->retranslate();
    m_model->retell();
    show(m_shown);
}

void CountPage::activate()
{
    show(m_shown);
    if (m_shown == Shown::lines)
        openNext(std::max(0, m_table->openedRow()));
    else if (m_shown == Shown::variances)
        m_variances->focusFirst();
    else
        m_start->focusFirst();
}

void CountPage::show(Shown shown)
{
    m_shown = shown;
    m_body->setCurrentIndex(int(shown));
    // What acts on lines waits while there are none.
    for (const auto &known : m_actions)
        known.action->setEnabled(known.on == shown || known.action->shortcut() == QKeySequence(Qt::Key_Escape));
    m_anyway->setEnabled(shown == Shown::lines && m_refused);
    m_print->setVisible(shown == Shown::lines);
    if (shown == Shown::start)
        m_start->reload();
    auto bar = keys();
    // The sheet's key stands on its button.
    bar.removeIf([](const KeyHint &hint) { return hint.key == u"Ctrl+P"; });
    m_keys->setKeys(bar);
    showHeader();
    if (shown == Shown::lines)
        showProgress();
}

void CountPage::showHeader()
{
    if (m_shown == Shown::lines && m_count) {
        const auto &start = m_count->start();
        m_header->setTitle(scopeWords(start.scope, start.shelf));
        QStringList line{tr("%Ln clave(s), en el orden del anaquel", nullptr, int(start.items.size()))};
        if (start.countedAt)
            line << tr("de una hoja del %1").arg(dayAndHour(*start.countedAt));
        if (m_model->isRecount())
            line << tr("segunda vuelta: lo que no coincide");
        m_header->setLine(line.join(QStringLiteral(" · ")));
    } else if (m_shown == Shown::variances) {
        m_header->setTitle(tr("Lo que encontró el conteo"));
        m_header->setLine(m_variances->line());
    } else {
        m_header->setTitle(title());
        m_header->setLine(m_station.facility.text() + QStringLiteral(" · ") + longDate(m_station.today()));
    }
}

void CountPage::showProgress()
{
    const int lines = int(m_count->lines().size());
    const int counted = m_count->countedLines();
    Progress progress;
    progress.left = compose(tr("%1 de %2 renglones contados"), {bold(grouped(counted)), plain(grouped(lines))});
    const int again = int(m_count->toRecount().size());
    if (counted == lines && m_count->start().recount && again > 0)
        progress.right = compose(tr("falta repetir %1"), {bold(grouped(again))});
    else if (counted == lines)
        progress.right = compose(tr("Ctrl+Enter para terminar"));
    progress.share = lines > 0 ? double(counted) / lines : 0;
    m_progress->show(progress);
    m_blind->setVisible(m_count->start().blind);
}

void CountPage::start()
{
    if (const QString missing = m_start->missing(); !missing.isEmpty())
        return note(Meaning::caution, compose(missing));
    const auto name = CountDesk(m_station).start(m_start->order(), m_person.user);
    if (!name)
        tell(name.error());
    else if (!*name)
        note(Meaning::caution, compose(words(name->error())));
    else
        goOn(**name);
}

void CountPage::importSheet()
{
    Q_EMIT importRequested(std::make_shared<CountImport>(m_station, m_person.user));
}

void CountPage::goOn(const QString &name)
{
    auto count = OpenCount::open(m_station, name);
    if (!count)
        return tell(count.error());
    if (!*count)
        return note(Meaning::caution, compose(words(CountRefused{CountRefusal::noSuchCount})));
    m_table->closeRow();
    m_model->show(nullptr);
    m_count.emplace(**std::move(count));
    m_model->show(&*m_count);
    m_refused.reset();
    m_note->clear();
    m_undo->clear();
    show(Shown::lines);
    openNext(0);
}

void CountPage::openNext(int from)
{
    const auto row = m_model->nextOpen(from);
    if (row) {
        openRow(*row);
        return;
    }
    m_table->closeRow();
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(from, m_model->rowCount() - 1), 0));
}

void CountPage::openRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (row == m_table->openedRow() && m_form)
        return m_form->focusFirst();
    const size_t line = m_model->lineAt(row);
    const auto &shown = m_count->lines()[line];
    const auto expected = m_count->start().blind ? std::nullopt : std::optional(shown.sheet.onShelf());
    m_form = new CountLineForm(shown, expected);
    m_table->openRow(row, m_form, DataTable::Opened::whole);
    m_table->setCurrentIndex(m_model->index(row, 0));
    connect(m_form, &CountLineForm::entered, this, [this, line](Units units) { enter(line, units); });
    connect(m_form, &CountLineForm::moveRequested, this, [this, row](int by) { openRow(row + by); });
    m_form->focusFirst();
}

void CountPage::enter(size_t line, Units units)
{
    const auto answer = m_count->enter(line, units, m_model->isRecount(), m_person.user);
    if (!answer)
        return tell(answer.error());
    if (*answer)
        return taken(**answer);
    if (m_form)
        m_form->sayWrong(words(answer->error()));
    else
        note(Meaning::caution, compose(words(answer->error())));
}

void CountPage::taken(size_t line)
{
    m_model->refresh(line);
    const auto &entry = m_count->lines()[line].count.standing();
    m_undo->say(compose(tr("%1: %2. Guardado."), {plain(nameOf(line)), bold(pieces(entry.units.count()))}));
    m_foot->setCurrentWidget(m_undo);
    showProgress();
    openNext(m_model->rowOf(line).value_or(-1) + 1);
}

QString CountPage::nameOf(size_t line) const
{
    const auto &sheet = m_count->lines()[line].sheet;
    const QString name = QStringList{titleCase(sheet.displayName), sheet.strength}.join(u' ').trimmed();
    return sheet.text ? tr("%1, lote %2").arg(name, sheet.text->text()) : name;
}

bool CountPage::takesScan(const QByteArray &scan)
{
    if (m_shown != Shown::lines || !m_count || m_body->currentWidget() == m_found)
        return false;
    const size_t before = m_count->lines().size();
    const auto answer = m_count->scan(scan, m_model->isRecount(), m_person.user);
    if (!answer) {
        Q_EMIT read(scan, scan_answer::failed);
        Q_EMIT scanAnswered(Meaning::stop);
        tell(answer.error());
        return true;
    }
    if (!*answer) {
        Q_EMIT read(scan, name(answer->error().rule));
        Q_EMIT scanAnswered(Meaning::caution);
        note(Meaning::caution, compose(words(answer->error())));
        return true;
    }
    Q_EMIT read(scan, scan_answer::used);
    Q_EMIT scanAnswered(Meaning::good);
    if (m_count->lines().size() != before)
        m_model->reload();
    m_model->refresh(**answer);
    const auto &count = m_count->lines()[**answer].count;
    if (count.isCounted()) {
        m_undo->say(compose(tr("%1: van %2."), {plain(nameOf(**answer)), bold(pieces(count.standing().units.count()))}));
        m_foot->setCurrentWidget(m_undo);
    }
    showProgress();
    if (const auto row = m_model->rowOf(**answer))
        openRow(*row);
    return true;
}

void CountPage::undo()
{
    const auto undone = m_count ? m_count->undo() : Outcome<std::optional<CountKey>>();
    if (!undone)
        return tell(undone.error());
    if (!*undone)
        return note(Meaning::info, compose(tr("No queda nada que deshacer.")));
    m_table->closeRow();
    m_model->show(&*m_count);
    showProgress();
    note(Meaning::info, compose(tr("Se deshizo lo último que se contó.")));
    const auto line = m_count->find(**undone);
    const auto row = line ? m_model->rowOf(*line) : std::nullopt;
    openRow(row.value_or(0));
}

void CountPage::otherLot()
{
    const int row = m_table->openedRow() >= 0 ? m_table->openedRow() : m_table->currentIndex().row();
    const bool isLine = row >= 0 && row < m_model->rowCount();
    const auto *sheet = isLine ? &m_count->lines()[m_model->lineAt(row)].sheet : nullptr;
    m_body->setCurrentWidget(m_found);
    m_found->askLot(sheet ? std::optional(sheet->item) : std::nullopt, sheet ? titleCase(sheet->displayName) : QString());
}

void CountPage::typeHour()
{
    m_body->setCurrentWidget(m_found);
    m_found->askHour(m_station.now());
}

void CountPage::endOtherLot()
{
    m_body->setCurrentIndex(int(Shown::lines));
    const int row = std::max(0, m_table->currentIndex().row());
    m_table->closeRow();
    openRow(std::min(row, m_model->rowCount() - 1));
}

void CountPage::finish()
{
    if (m_form && m_form->isTouched())
        return m_form->sayWrong(tr("Presione Enter para guardar este renglón, o borre lo escrito."));
    close({});
}

/// What finishing was refused for, a second key lets pass.
void CountPage::finishAnyway()
{
    if (!m_refused)
        return;
    CountEnd end;
    end.uncounted = *m_refused == CountRefusal::linesMissing ? Uncounted::leaveOut : Uncounted::refuse;
    end.acceptDifferences = *m_refused == CountRefusal::recountMissing;
    close(end);
}

void CountPage::close(const CountEnd &end)
{
    auto whole = end;
    // Lines left out once stay left out when the differences are accepted next.
    if (m_refused == CountRefusal::recountMissing && m_count->firstUncounted())
        whole.uncounted = Uncounted::leaveOut;
    const auto answer = m_count->close(whole, m_person.user);
    if (!answer)
        return tell(answer.error());
    if (*answer) {
        const EventId event = **answer;
        m_table->closeRow();
        m_model->show(nullptr);
        m_count.reset();
        m_refused.reset();
        Q_EMIT closed(event);
        showVariances(event);
        return note(Meaning::good, compose(tr("Conteo guardado. Las existencias ya quedaron como se contaron.")));
    }
    m_refused = answer->error().rule;
    m_anyway->setEnabled(true);
    note(Meaning::caution, compose(words(answer->error())));
    m_table->closeRow();
    if (*m_refused == CountRefusal::recountMissing) {
        m_model->showRecount();
        showHeader();
    }
    openNext(0);
}

void CountPage::showVariances(const EventId &event)
{
    const auto shown = m_variances->show(event);
    if (!shown)
        return tell(shown.error());
    if (!*shown)
        return note(Meaning::caution, compose(words(CountRefused{CountRefusal::noSuchCount})));
    show(Shown::variances);
    m_variances->focusFirst();
}

/// Everything is on disk already: the count waits where it was left.
void CountPage::leave()
{
    if (m_body->currentWidget() == m_found)
        return endOtherLot();
    if (m_shown == Shown::start)
        return;
    m_table->closeRow();
    m_model->show(nullptr);
    m_count.reset();
    m_refused.reset();
    m_undo->clear();
    m_note->clear();
    show(Shown::start);
    m_start->focusFirst();
}

void CountPage::print()
{
    if (!m_count)
        return;
    const auto document = countDocument(m_station, *m_count);
    const auto delivered = document ? m_output.deliver(*document) : Outcome<Delivered>(err(document.error()));
    if (delivered && delivered->isLeft())
        note(Meaning::info, compose(leftWords()));
    else if (delivered)
        note(Meaning::good, compose(tr("La hoja quedó en %1."), {fixed(delivered->where)}));
    else
        tell(delivered.error());
}

void CountPage::note(Meaning meaning, const Runs &words)
{
    m_note->say(words, meaning);
    m_foot->setCurrentWidget(m_note);
}

void CountPage::tell(const Failure &failure)
{
    note(Meaning::stop, compose(words(failure)));
}

} // namespace botiquin::ui
