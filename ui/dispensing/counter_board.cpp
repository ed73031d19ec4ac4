// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispensing/counter_board.h"

#include "ui/dispensing/counter_forms.h"
#include "ui/dispensing/counter_table.h"
#include "ui/dispensing/dispense_words.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/foot_line.h"
#include "ui/stock/medicine_search.h"
#include "ui/wording/item_words.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace botiquin::ui {

using presentation::CounterScan;

CounterBoard::CounterBoard(Station &station, presentation::DispensingFlow &flow, FootLine &foot, QWidget *parent)
    : QWidget(parent)
    , m_station(station)
    , m_flow(flow)
    , m_foot(foot)
    , m_search(new MedicineSearch(station, this))
    , m_lines(new CounterTable(flow))
    , m_matches(new Card)
    , m_empty(new EmptyState(QStringLiteral("dispense")))
    , m_recount(new RecountForm)
    , m_body(new QStackedWidget)
{
    build();
    connect(m_search, &MedicineSearch::searched, this, &CounterBoard::showBody);
    connect(m_search, &MedicineSearch::chosen, this, &CounterBoard::addItem);
    connect(m_search, &MedicineSearch::choiceWanted, this,
            [this](const QString &words) { note(Meaning::caution, compose(words)); });
    connect(m_search->field(), &QLineEdit::returnPressed, this, &CounterBoard::accept);
    connect(m_lines, &CounterTable::unitsTyped, this, &CounterBoard::setUnits);
    connect(m_lines, &CounterTable::prescriptionTyped, this, &CounterBoard::prescribe);
    connect(m_lines, &CounterTable::cancelled, this, &CounterBoard::closeForms);
    connect(m_recount, &RecountForm::accepted, this, &CounterBoard::recount);
    connect(m_recount, &RecountForm::cancelled, this, &CounterBoard::closeForms);
}

void CounterBoard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_search->field());
    column->addWidget(m_body, 1);
    m_search->field()->setLead(QStringLiteral("scan"));
    m_search->field()->setTailKey(QStringLiteral("F2"));
    m_matches->setDense();
    m_matches->addFlush(m_search->list());
    auto *nothing = new Card;
    nothing->addFlush(m_empty);
    for (auto *page : {static_cast<QWidget *>(m_lines), static_cast<QWidget *>(m_matches),
                       static_cast<QWidget *>(nothing), static_cast<QWidget *>(m_recount)})
        m_body->addWidget(page);
}

void CounterBoard::retranslate()
{
    m_lines->retranslate();
    m_search->list()->setAccessibleName(tr("Medicinas encontradas"));
    m_search->retranslate();
    m_recount->retranslate();
    reload(m_lines->currentRow());
}

void CounterBoard::reload(std::optional<size_t> current)
{
    const bool hasPatient = m_flow.patient().has_value();
    m_lines->reload(current);
    m_search->setActive(hasPatient);
    m_search->field()->setPlaceholderText(hasPatient ? tr("Escanee la caja, o escriba tres letras")
                                                     : tr("Escanee la credencial, o escriba la CURP"));
    m_search->field()->setAccessibleName(m_search->field()->placeholderText());
    showBody();
}

void CounterBoard::showBody()
{
    if (m_body->currentWidget() == m_recount)
        return;
    if (m_search->isOffering())
        return m_body->setCurrentWidget(m_matches);
    if (m_search->isSearching())
        m_empty->setWords(tr("Nada se llama así."), tr("Pruebe con otra parte del nombre o con la clave."));
    else if (m_failure)
        m_empty->setWords(tr("No se pudo leer lo que estaba en curso."), words(*m_failure));
    else if (m_flow.patient())
        m_empty->setWords(tr("Todavía no hay medicinas."),
                          tr("Escanee la primera caja, o escriba tres letras y oprima Enter."));
    else
        m_empty->setWords(tr("Nadie en el mostrador."), tr("Escanee la credencial, o escriba la CURP y oprima Enter."));
    m_body->setCurrentIndex(m_lines->isEmpty() || m_search->isSearching() ? 2 : 0);
}

void CounterBoard::clear()
{
    m_failure.reset();
    m_refusedItem.reset();
    m_search->clear();
    m_body->setCurrentWidget(m_lines);
}

void CounterBoard::setFailure(const std::optional<Failure> &failure)
{
    m_failure = failure;
    showBody();
}

void CounterBoard::toEntry()
{
    m_search->field()->setFocus(Qt::OtherFocusReason);
    m_search->field()->selectAll();
}

bool CounterBoard::hasForm() const
{
    return m_lines->hasForm() || m_body->currentWidget() == m_recount;
}

void CounterBoard::goTo(size_t row)
{
    m_lines->goTo(row);
}

void CounterBoard::note(Meaning meaning, const Runs &words)
{
    m_foot.say(words, meaning);
}

void CounterBoard::tell(const Failure &failure)
{
    note(Meaning::stop, compose(words(failure)));
}

void CounterBoard::change(std::optional<size_t> current)
{
    reload(current);
    Q_EMIT changed();
}

void CounterBoard::accept()
{
    const QString typed = m_search->field()->text();
    if (typed.trimmed().isEmpty())
        return;
    if (!m_flow.patient())
        Q_EMIT patientTyped(typed);
    else if (m_search->isSearching())
        note(Meaning::caution, compose(tr("Nada se llama así. Pruebe con otra parte del nombre.")));
    else
        note(Meaning::caution, compose(tr("Escriba tres letras o más del nombre, o la clave.")));
}

void CounterBoard::addItem(const ItemRow &item)
{
    const auto added = m_flow.add({item.clave, Units(1), std::nullopt});
    if (!added)
        return tell(added.error());
    m_search->clear();
    if (!*added)
        return refuse(added->error(), item.clave);
    change(**added);
    sayAdded(**added, m_flow.rows()[**added].line.units);
    m_lines->openUnits(**added);
}

void CounterBoard::refuse(const DispenseRefused &refused, const Clave &item)
{
    m_refusedItem = item;
    m_refusedLot = refused.lot;
    note(Meaning::stop, compose(words(refused)));
    showBody();
}

void CounterBoard::sayAdded(size_t row, Units units)
{
    m_refusedItem.reset();
    m_foot.sayDone(compose(tr("%1: %2."), {plain(m_lines->nameOf(row)), bold(pieces(units.count()))}));
}

Meaning CounterBoard::show(const presentation::CounterAnswer &answer)
{
    m_search->clear();
    switch (answer.what) {
    case CounterScan::patient: break;
    case CounterScan::added:
        change(answer.row);
        sayAdded(*answer.row, m_flow.rows()[*answer.row].line.units);
        if (!askForPrescription())
            toEntry();
        break;
    case CounterScan::refused: refuse(*answer.refused, *answer.item); return Meaning::stop;
    case CounterScan::unknown:
        note(Meaning::info, compose(tr("Código desconocido. No se sumó nada. Escriba tres letras del nombre.")));
        return Meaning::info;
    case CounterScan::notGoods:
        note(Meaning::caution, compose(tr("No es el código de una medicina. No se sumó nada.")));
        return Meaning::caution;
    case CounterScan::badCurp: note(Meaning::stop, compose(words(*answer.curp))); return Meaning::stop;
    }
    return Meaning::good;
}

bool CounterBoard::takesForPrescription(const QString &code)
{
    if (!m_lines->isPrescribing())
        return false;
    m_lines->takeCode(code);
    return true;
}

void CounterBoard::closeForms()
{
    m_lines->closeForm();
    m_search->clear();
    m_body->setCurrentWidget(m_lines);
    showBody();
    toEntry();
}

void CounterBoard::setUnits(size_t row, Units units)
{
    const auto set = m_flow.setUnits(row, units);
    if (!set)
        return tell(set.error());
    if (!*set) {
        refuse(set->error(), m_flow.rows().at(row).line.item);
        return m_lines->sayUnitsError(stateWords(set->error().rule));
    }
    change(row);
    sayAdded(row, units);
    if (!askForPrescription())
        toEntry();
}

bool CounterBoard::askForPrescription()
{
    if (!m_flow.needsPrescription())
        return false;
    const auto &rows = m_flow.rows();
    const auto controlled = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.isControlled(); });
    m_body->setCurrentWidget(m_lines);
    m_lines->openPrescription(size_t(controlled - rows.begin()));
    return true;
}

void CounterBoard::prescribe(size_t row, const Prescription &prescription)
{
    if (const auto kept = m_flow.prescribe(prescription); !kept)
        return tell(kept.error());
    change(row);
    toEntry();
}

void CounterBoard::otherLot()
{
    const auto row = m_lines->currentRow();
    if (!row)
        return;
    const auto other = m_flow.takeOtherLot(*row);
    if (!other)
        return tell(other.error());
    change(row);
    toEntry();
    if (!*other)
        return note(Meaning::info, compose(tr("No hay otro lote de esta medicina que se pueda dar.")));
    const auto &lots = m_flow.rows()[*row].lots;
    const QString lot = lots.empty() ? QString() : lots.front().lot.text.text();
    m_foot.sayDone(compose(tr("%1: lote %2."), {plain(m_lines->nameOf(*row)), fixed(lot)}));
}

void CounterBoard::removeLine()
{
    const auto row = m_lines->currentRow();
    if (!row)
        return;
    const QString gone = m_lines->nameOf(*row);
    if (const auto removed = m_flow.remove(*row); !removed)
        return tell(removed.error());
    change(row);
    m_foot.sayDone(compose(tr("Se quitó %1."), {bold(gone)}), Meaning::caution);
    toEntry();
}

void CounterBoard::correctCount()
{
    const auto row = m_lines->currentRow();
    const auto item = m_refusedItem ? m_refusedItem : row ? std::optional(m_flow.rows()[*row].line.item) : std::nullopt;
    if (!item)
        return note(Meaning::info, compose(tr("Primero escanee o escriba la medicina que quiere contar.")));
    auto lot = m_refusedItem ? m_refusedLot : std::nullopt;
    if (!lot) {
        const auto shelf = m_station.books.dispensing.shelf(m_station.facility, *item);
        if (shelf && !shelf->empty())
            lot = shelf->back().lot;
    }
    const auto known = m_station.books.catalog.item(*item);
    m_lines->closeForm();
    m_search->clear();
    m_body->setCurrentWidget(m_recount);
    m_recount->start(*item, known && *known ? itemName((*known)->displayName, (*known)->strength) : item->text(), lot);
}

void CounterBoard::recount(const Lot &lot, Units units)
{
    const auto counted = m_flow.recount({lot, units});
    if (!counted || !*counted)
        return m_recount->sayError(!counted ? words(counted.error()) : words(counted->error()));
    m_refusedItem.reset();
    closeForms();
    change(m_lines->currentRow());
    note(Meaning::good, compose(tr("Cuenta guardada: %1 del lote %2. Vuelva a sumar la medicina."),
                                {bold(pieces(units.count())), fixed(lot.text.text())}));
}

void CounterBoard::repeatLast()
{
    if (!m_flow.lastTime())
        return;
    const auto leftOut = m_flow.repeatLast();
    if (!leftOut)
        return tell(leftOut.error());
    change({});
    if (*leftOut > 0)
        note(Meaning::caution, compose(tr("Se sumó lo que hay. %1 no se pudo: escríbala para ver por qué."),
                                       {bold(grouped(*leftOut))}));
    else
        note(Meaning::good, compose(tr("Se sumó lo mismo que la última vez.")));
    if (!askForPrescription())
        toEntry();
}

} // namespace botiquin::ui
