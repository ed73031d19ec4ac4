// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/receive_page.h"

#include "journal/people/people_desk.h"
#include "presentation/receiving/reception_model.h"
#include "ui/receiving/line_form.h"
#include "ui/receiving/lot_labels.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/figure_strip.h"
#include "ui/shell/form_row.h"
#include "ui/shell/key_bar.h"
#include "ui/shell/layouts.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/scan_band.h"
#include "ui/shell/text.h"
#include "ui/shell/undo_line.h"
#include "ui/stock/item_search.h"
#include "ui/stock/teach_code_form.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::ReceptionModel;

namespace {

constexpr int sideWidth = 304;

QString heading(ReceptionModel::Column column)
{
    switch (column) {
    case ReceptionModel::clave: return ReceivePage::tr("Clave");
    case ReceptionModel::item: return ReceivePage::tr("Medicamento o material");
    case ReceptionModel::lot: return ReceivePage::tr("Lote");
    case ReceptionModel::units: return ReceivePage::tr("Piezas");
    case ReceptionModel::slot: return ReceivePage::tr("Anaquel");
    case ReceptionModel::state: return ReceivePage::tr("Estado");
    case ReceptionModel::columns: break;
    }
    return {};
}

QString stateWords(ReceptionModel::LineState state)
{
    switch (state) {
    case ReceptionModel::LineState::complete: return ReceivePage::tr("Completo");
    case ReceptionModel::LineState::getsLabel: return ReceivePage::tr("Lleva etiqueta");
    case ReceptionModel::LineState::lotMissing: return ReceivePage::tr("Falta lote");
    }
    Q_UNREACHABLE();
}

QString sentence(const ReceptionLine &line, const QString &name, ReceptionModel::LineState state)
{
    return ReceivePage::tr("%1: %2, lote %3, %4")
        .arg(name, pieces(line.units.count()), line.lot ? line.lot->text() : QStringLiteral("–"), stateWords(state));
}

/// The name of an answer in the scan log.
QString logName(ReceptionNote note)
{
    switch (note) {
    case ReceptionNote::lineAdded:
    case ReceptionNote::unitsAdded: return scan_answer::received;
    case ReceptionNote::lotMissing: return scan_answer::lotMissing;
    case ReceptionNote::unknownCode: return scan_answer::unknownCode;
    case ReceptionNote::expired: return scan_answer::expired;
    case ReceptionNote::tooMany: return scan_answer::tooMany;
    case ReceptionNote::notGoods: return scan_answer::notGoods;
    case ReceptionNote::unreadable: return scan_answer::notUnderstood;
    }
    Q_UNREACHABLE();
}

} // namespace

ReceivePage::ReceivePage(Station &station, PersonRow person, ReceptionDrafts &drafts, DocumentOutput &output,
                         QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(std::move(person))
    , m_output(output)
    , m_header(new PageHeader(this))
    , m_band(new ScanBand)
    , m_card(new Card)
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("receive")))
    , m_list(new QStackedWidget)
    , m_main(new QStackedWidget)
    , m_teachForm(new TeachCodeForm(station, m_person.user))
    , m_byHand(new Card)
    , m_search(new ItemSearch(station))
    , m_supplier(new Field)
    , m_supplierRow(new FormRow(QString(), m_supplier))
    , m_document(new Field)
    , m_documentRow(new FormRow(QString(), m_document))
    , m_totals(new FigureStrip)
    , m_advice(new Text(TextStyle::note, &Colours::text2))
    , m_record(new ActionButton(ButtonKind::primary, ButtonSize::large))
    , m_undo(new UndoLine)
    , m_note(new NoteLine)
    , m_keys(new KeyBar)
{
    auto reception = Reception::open(station, drafts);
    if (reception) {
        m_reception.emplace(*std::move(reception));
        m_model = new ReceptionModel(*m_reception, station.books.catalog,
                                     {heading, grouped, shortDate, titleCase, stateWords, sentence}, this);
        m_table->setModel(m_model);
        m_supplier->setText(m_reception->draft().supplier);
        m_document->setText(m_reception->draft().document);
    } else {
        m_failure = reception.error();
    }
    build();
    buildActions();
    retranslate();
    reload();
}

ReceivePage::~ReceivePage() = default;

void ReceivePage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->addWidget(m_header);
    auto *scanning = new QWidget;
    auto *left = new QVBoxLayout(scanning);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    left->addWidget(m_band);
    m_card->setDense();
    m_card->addFlush(m_list);
    left->addWidget(m_card, 1);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_table->setStretchedColumn(ReceptionModel::item);
    m_main->addWidget(scanning);
    m_main->addWidget(m_teachForm);
    m_main->addWidget(buildByHand());
    column->addWidget(new PanelSplit(buildLeft(), buildSide(), sideWidth), 1);
    connect(m_table, &DataTable::rowChosen, this, &ReceivePage::openLine);
    connect(m_undo, &UndoLine::undoRequested, this, &ReceivePage::undo);
    connect(m_teachForm, &TeachCodeForm::cancelled, this, &ReceivePage::closeForms);
    connect(m_teachForm, &TeachCodeForm::taught, this, [this] {
        closeForms();
        takesScan(std::exchange(m_unknownScan, {}));
    });
}

/// The list, and under it what came of the last action: only the list's lower edge gives way to it.
QWidget *ReceivePage::buildLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_main, 1);
    for (NoteLine *line : {static_cast<NoteLine *>(m_undo), m_note}) {
        column->addWidget(line);
        line->setLeavesRoom();
    }
    return left;
}

QWidget *ReceivePage::buildSide()
{
    auto *card = new Card;
    card->body()->setSpacing(12);
    card->body()->addWidget(m_supplierRow);
    card->body()->addWidget(m_documentRow);
    card->body()->addWidget(m_totals);
    card->body()->addStretch();
    m_advice->setWordWrap(true);
    card->body()->addWidget(m_advice);
    card->body()->addWidget(m_record);
    m_record->setKeyHint(QStringLiteral("F9"));
    connect(m_record, &QPushButton::clicked, this, &ReceivePage::record);
    for (auto *field : {m_supplier, m_document})
        connect(field, &QLineEdit::editingFinished, this, &ReceivePage::saveHead);
    connect(m_supplier, &QLineEdit::returnPressed, m_document, [this] { m_document->setFocus(Qt::TabFocusReason); });
    connect(m_document, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    return card;
}

QWidget *ReceivePage::buildByHand()
{
    m_byHand->body()->addWidget(m_search, 1);
    connect(m_search, &ItemSearch::itemChosen, this, [this](const ItemRow &item) {
        const auto line = m_reception->addItem(item.clave);
        closeForms();
        if (!line)
            return tell(line.error());
        reload(*line);
        openLine(int(*line));
    });
    return m_byHand;
}

void ReceivePage::addKey(const QKeySequence &key, const QString &printed, QString (*words)(), QString (*shortly)(),
                         void (ReceivePage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    m_actions << Action{action, printed, words, shortly};
}

void ReceivePage::buildActions()
{
    addKey(QKeySequence(Qt::Key_F2), QStringLiteral("F2"), [] { return tr("Lote y cantidad del renglón"); },
           [] { return tr("Lote y cantidad"); }, &ReceivePage::editLine);
    addKey(QKeySequence(Qt::Key_F3), QStringLiteral("F3"), [] { return tr("Otro lote de la misma clave"); },
           [] { return tr("Otro lote"); }, &ReceivePage::otherLot);
    addKey(QKeySequence(Qt::Key_F4), QStringLiteral("F4"), [] { return tr("Llegó sin código"); },
           [] { return tr("Sin código"); }, &ReceivePage::byHand);
    if (mayTeach())
        addKey(QKeySequence(Qt::Key_F5), QStringLiteral("F5"), [] { return tr("Enseñar el código"); },
               [] { return tr("Enseñar código"); }, &ReceivePage::teach);
    addKey(QKeySequence(Qt::Key_F9), QStringLiteral("F9"), [] { return tr("Recibir"); }, nullptr, &ReceivePage::record);
    m_actions.last().action->setShortcuts({QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                           QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Z), QStringLiteral("Ctrl+Z"), [] { return tr("Deshacer"); },
           [] { return tr("Deshacer"); }, &ReceivePage::undo);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("Ctrl+P"), [] { return tr("Etiquetas de lo último recibido"); },
           [] { return tr("Etiquetas"); }, &ReceivePage::printLabels);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Delete), QStringLiteral("Ctrl+Supr"), [] { return tr("Quitar el renglón"); },
           [] { return tr("Quitar"); }, &ReceivePage::removeLine);
    // Whatever it closes says so itself.
    addKey(QKeySequence(Qt::Key_Escape), QStringLiteral("Esc"), [] { return tr("Cerrar lo abierto"); }, nullptr,
           &ReceivePage::closeForms);
}

bool ReceivePage::mayTeach() const
{
    return allows(rolesOf(m_person), Right::teachCode);
}

QString ReceivePage::title() const
{
    return tr("Recibir compras");
}

QList<KeyHint> ReceivePage::keys() const
{
    QList<KeyHint> hints;
    for (const auto &known : m_actions)
        hints << KeyHint{known.key, known.words(), known.action};
    return hints;
}

QList<KeyHint> ReceivePage::keysOfBar() const
{
    QList<KeyHint> hints;
    for (const auto &known : m_actions) {
        if (known.shortly)
            hints << KeyHint{known.key, known.shortly(), known.action};
    }
    return hints;
}

void ReceivePage::retranslate()
{
    m_header->setTitle(tr("Recibir del proveedor"));
    m_header->setLine(tr("Escanee cada pieza o caja. Se guarda solo."));
    m_supplierRow->setLabel(tr("Proveedor"));
    m_documentRow->setLabel(tr("Remisión o factura (si trae)"));
    m_byHand->setTitle(tr("Llegó sin código: ¿qué es?"));
    m_byHand->setNote(tr("Esc para volver"));
    m_record->setText(tr("Recibir"));
    m_table->setAccessibleName(tr("Lo que llegó"));
    m_empty->setWords(m_failure ? tr("No se pudo leer la recepción en curso.") : tr("Todavía no hay nada en esta entrega."),
                      m_failure ? words(*m_failure)
                                : tr("Escanee la primera pieza, o use F4 si llegó sin código."));
    m_teachForm->retranslate();
    m_keys->setKeys(keysOfBar());
    if (m_model != nullptr)
        m_model->retell();
    showTotals();
}

void ReceivePage::activate()
{
    if (m_supplier->text().isEmpty())
        m_supplier->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void ReceivePage::deactivate()
{
    saveHead();
}

void ReceivePage::saveHead()
{
    if (!m_reception)
        return;
    if (!m_supplier->text().trimmed().isEmpty())
        m_supplierRow->setError({});
    auto saved = m_reception->setSupplier(m_supplier->text().simplified());
    if (saved)
        saved = m_reception->setDocument(m_document->text().simplified());
    if (!saved)
        tell(saved.error());
}

void ReceivePage::tell(const Failure &failure)
{
    note(Meaning::stop, compose(words(failure)));
}

void ReceivePage::note(Meaning meaning, const Runs &words)
{
    m_undo->clear();
    m_note->say(words, meaning);
}

void ReceivePage::offerUndo(const Runs &words, Meaning meaning)
{
    m_note->clear();
    m_undo->say(words, meaning);
}

/// A form over the list, or a line with something typed that is not on it yet.
bool ReceivePage::isHalfWritten() const
{
    const bool lineIsTouched = m_table->openedRow() >= 0 && m_form && m_form->isTouched();
    return m_main->currentIndex() != 0 || lineIsTouched;
}

/// What was typed is never thrown away by anything but Esc.
bool ReceivePage::isFreeToGoOn()
{
    if (!isHalfWritten())
        return true;
    note(Meaning::caution, compose(tr("Primero termine lo que está abierto, o ciérrelo con Esc.")));
    return false;
}

void ReceivePage::reload(std::optional<size_t> current)
{
    if (m_model == nullptr) {
        m_list->setCurrentWidget(m_empty);
        return;
    }
    m_model->reload();
    const int rows = m_model->rowCount();
    m_list->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (rows > 0) {
        m_table->setCurrentIndex(m_model->index(current ? int(*current) : rows - 1, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
    showTotals();
}

void ReceivePage::showTotals()
{
    const auto lines = m_reception ? qint64(m_reception->draft().lines.size()) : 0;
    const auto units = m_reception ? m_reception->totalUnits().count() : 0;
    m_totals->setFigures({{grouped(lines), tr("renglón(es)", nullptr, int(lines))}, {grouped(units), tr("pieza(s)", nullptr, int(units))}});
    qint64 labels = 0;
    for (qsizetype i = 0; i < lines; ++i)
        labels += m_reception->draft().lines[size_t(i)].codeSaysLot ? 0 : 1;
    m_advice->setText(labels > 0 ? tr("Al recibir se imprimen %Ln etiqueta(s) de lote, para los códigos que no lo dicen.", nullptr, int(labels))
                                 : QString());
}

bool ReceivePage::takesScan(const QByteArray &scan)
{
    if (!m_reception || scan.isEmpty())
        return false;
    if (isHalfWritten()) {
        note(Meaning::caution, compose(tr("No se sumó lo escaneado. Termine lo que está abierto o ciérrelo con Esc, y "
                                          "escanéelo otra vez.")));
        Q_EMIT read(scan, scan_answer::formIsOpen);
        Q_EMIT scanAnswered(Meaning::caution);
        return true;
    }
    m_table->closeRow();
    const auto answer = m_reception->scan(scan);
    if (!answer) {
        tell(answer.error());
        Q_EMIT read(scan, scan_answer::failed);
        Q_EMIT scanAnswered(Meaning::stop);
        return true;
    }
    Q_EMIT read(scan, logName(answer->note));
    m_unknown = answer->gtin;
    m_unknownScan = answer->note == ReceptionNote::unknownCode ? scan : QByteArray();
    answerScan(*answer);
    return true;
}

void ReceivePage::answerScan(const ReceptionAnswer &answer)
{
    const auto shown = wordsFor(answer);
    m_band->answer(shown);
    Q_EMIT scanAnswered(shown.meaning);
    if (!answer.line)
        return;
    reload(answer.line);
    offerUndo(compose(tr("Se sumaron %1 de %2."), {bold(pieces(answer.units.count())),
                                                   plain(m_model->index(int(*answer.line), ReceptionModel::item).data().toString())}));
    if (answer.note == ReceptionNote::lotMissing)
        openLine(int(*answer.line));
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

ScanAnswer ReceivePage::wordsFor(const ReceptionAnswer &answer) const
{
    const auto *line = answer.line ? &m_reception->draft().lines[*answer.line] : nullptr;
    const auto item = line ? m_model->itemOf(line->item) : std::nullopt;
    const QString name = item ? titleCase(item->displayName) + u' ' + item->strength : QString();
    const QString amount = u'+' + grouped(answer.units.count());
    switch (answer.note) {
    case ReceptionNote::lineAdded:
    case ReceptionNote::unitsAdded:
        return {Meaning::good, tr("Correcto"), compose(QStringLiteral("%1"), {bold(name)}), {}, {},
                compose(tr("Lote %1, caduca el %2"), {fixed(line->lot->text()), plain(shortDate(*line->expiry))}), amount};
    case ReceptionNote::lotMissing:
        return {Meaning::caution, tr("Falta lote y caducidad"), compose(QStringLiteral("%1"), {bold(name)}), {}, {},
                compose(tr("Escríbalos una vez; se recuerdan para este lote.")), amount};
    case ReceptionNote::unknownCode:
        return {Meaning::info, tr("Código desconocido"), compose(QStringLiteral("%1"), {boldFixed(answer.gtin->shortText())}),
                {}, {}, compose(mayTeach() ? tr("No se sumó nada. Puede enseñarlo: F5.")
                                           : tr("No se sumó nada. Aparte la pieza y avise a quien supervisa.")),
                {}};
    case ReceptionNote::expired:
        return {Meaning::stop, tr("Caducada"), compose(tr("Caducó el %1."), {bold(shortDate(*answer.expiry))}), {}, {},
                compose(tr("No se sumó nada. Apártela y devuélvala al proveedor.")), {}};
    case ReceptionNote::tooMany:
        return {Meaning::stop, tr("Son demasiadas piezas"), compose(pieces(answer.units.count())), {}, {},
                compose(tr("No se sumó nada. Revise cuántas piezas dice el código enseñado.")), {}};
    case ReceptionNote::notGoods:
        return {Meaning::caution, tr("No es de un producto"), {}, {}, {},
                compose(tr("No se sumó nada. Escanee el código de la pieza o de la caja.")), {}};
    case ReceptionNote::unreadable:
        return {Meaning::stop, tr("No se entiende el código"), {}, {}, {},
                compose(tr("No se sumó nada. Escanéelo otra vez, o use F4.")), {}};
    }
    Q_UNREACHABLE();
}

std::optional<size_t> ReceivePage::currentLine() const
{
    const int row = m_table->currentIndex().row();
    return m_model != nullptr && row >= 0 && row < m_model->rowCount() ? std::optional(size_t(row)) : std::nullopt;
}

void ReceivePage::openLine(int row)
{
    if (!isFreeToGoOn())
        return;
    auto *form = new LineForm(m_model->rowAt(row));
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->openRow(row, form);
    m_form = form;
    form->focusFirst();
    connect(form, &LineForm::cancelled, this, &ReceivePage::closeForms);
    // The form goes with the row that it stands in: not from inside its own signal.
    connect(form, &LineForm::accepted, this,
            [this, row](const LineEntry &entry) { fillLine(size_t(row), entry); }, Qt::QueuedConnection);
}

void ReceivePage::fillLine(size_t line, const LineEntry &entry)
{
    if (entry.expiry < m_station.today()) {
        auto answer = wordsFor({.note = ReceptionNote::expired, .expiry = entry.expiry});
        answer.advice = compose(tr("El renglón quedó como estaba. Corrija la fecha, o aparte las piezas y quite el renglón."));
        m_band->answer(answer);
        if (m_form)
            m_form->sayExpired();
        Q_EMIT scanAnswered(Meaning::stop);
        return;
    }
    const auto filled = m_reception->fillLine(line, entry);
    if (!filled)
        return tell(filled.error());
    m_table->closeRow();
    reload(std::min(line, m_reception->draft().lines.size() - 1));
    offerUndo(compose(tr("Lote %1: %2. Guardado."), {fixed(entry.lot.text()), bold(pieces(entry.units.count()))}));
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReceivePage::editLine()
{
    if (const auto line = currentLine())
        openLine(int(*line));
}

void ReceivePage::otherLot()
{
    const auto line = currentLine();
    if (!line || !isFreeToGoOn())
        return;
    const auto added = m_reception->addItem(m_reception->draft().lines[*line].item);
    if (!added)
        return tell(added.error());
    reload(*added);
    openLine(int(*added));
}

void ReceivePage::removeLine()
{
    const auto line = currentLine();
    if (!line || !isFreeToGoOn())
        return;
    const QString name = m_model->index(int(*line), ReceptionModel::item).data().toString();
    if (const auto removed = m_reception->removeLine(*line); !removed)
        return tell(removed.error());
    reload();
    offerUndo(compose(tr("Se quitó el renglón de %1."), {bold(name)}), Meaning::caution);
}

void ReceivePage::byHand()
{
    if (!m_reception || !isFreeToGoOn())
        return;
    m_table->closeRow();
    m_search->clear();
    m_main->setCurrentWidget(m_byHand);
    m_search->setFocus(Qt::OtherFocusReason);
}

void ReceivePage::teach()
{
    if (!m_unknown || !isFreeToGoOn())
        return;
    m_table->closeRow();
    m_main->setCurrentWidget(m_teachForm);
    m_teachForm->teach(*m_unknown);
}

void ReceivePage::closeForms()
{
    m_table->closeRow();
    m_main->setCurrentIndex(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReceivePage::undo()
{
    if (!m_reception || !isFreeToGoOn())
        return;
    const auto undone = m_reception->undo();
    if (!undone)
        return tell(undone.error());
    if (!*undone)
        return;
    closeForms();
    reload();
    m_band->clear();
    note(Meaning::info, compose(tr("Se deshizo lo último.")));
}

bool ReceivePage::readyToRecord()
{
    if (const auto line = m_reception->firstIncomplete()) {
        openLine(int(*line));
        note(Meaning::caution, compose(tr("A este renglón le falta su lote. Escríbalo y vuelva a oprimir F9.")));
        return false;
    }
    const bool named = SupplierName::parse(m_supplier->text()).has_value();
    m_supplierRow->setError(named ? QString() : tr("Escriba quién lo entregó, hasta 80 letras."));
    if (!named)
        m_supplier->setFocus(Qt::OtherFocusReason);
    return named;
}

void ReceivePage::record()
{
    if (!m_reception || !isFreeToGoOn() || !readyToRecord())
        return;
    saveHead();
    const auto lines = m_reception->draft().lines;
    const qint64 units = m_reception->totalUnits().count();
    const auto answer = m_reception->record(*SupplierName::parse(m_supplier->text()), m_person.user);
    if (!answer)
        return tell(answer.error());
    if (!*answer) {
        note(Meaning::stop, compose(words(answer->error())));
        return;
    }
    m_supplier->clear();
    m_document->clear();
    m_band->clear();
    m_unlabelled.clear();
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(m_unlabelled), [](const ReceptionLine &line) { return !line.codeSaysLot; });
    reload();
    note(Meaning::good, compose(tr("Se recibieron %1. Ya están en existencias."), {bold(pieces(units))}));
    printLabels();
    m_supplier->setFocus(Qt::OtherFocusReason);
    Q_EMIT received(**answer);
}

void ReceivePage::printLabels()
{
    if (m_unlabelled.empty())
        return;
    const auto document = lotLabels(m_station, m_unlabelled);
    const auto delivered = document ? m_output.deliver(*document) : Outcome<Delivered>(err(document.error()));
    if (delivered)
        note(Meaning::good, compose(tr("Recibido. %1 etiquetas de lote en %2."),
                                    {bold(grouped(qint64(m_unlabelled.size()))), fixed(delivered->where)}));
    else
        note(Meaning::caution,
             compose(tr("Lo recibido está a salvo, pero sus etiquetas no salieron. %1 Ctrl+P las imprime otra vez."),
                     {plain(words(delivered.error()))}));
}

} // namespace botiquin::ui
