// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/packing_panels.h"

#include "presentation/catalog/called.h"
#include "presentation/typed_date.h"
#include "ui/packing/list_cells.h"
#include "ui/packing/packing_words.h"
#include "ui/shell/choice_button.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/typed_date_words.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDateTime>
#include <QVBoxLayout>
#include <algorithm>

namespace botiquin::ui {

namespace {

constexpr int itemsFound = 30;

std::optional<Units> typedUnits(const Field *field)
{
    bool isNumber = false;
    const qint64 number = field->text().trimmed().remove(u',').toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= Units::lineMax ? std::optional(Units(number)) : std::nullopt;
}

} // namespace

QuantityPanel::QuantityPanel(QWidget *parent)
    : SidePanel(parent), m_field(new Field(Field::Content::number, 64)), m_row(new FormRow(QString(), m_field))
{
    setFocusProxy(m_field);
    fields()->addWidget(m_row);
    finish();
    connect(this, &SidePanel::accepted, this, &QuantityPanel::give);
    retranslate();
}

void QuantityPanel::begin(const presentation::LineInHand &line)
{
    begin(PackingWords::item(line.item), tr("de %1").arg(grouped(line.required.count())), line.packed);
}

void QuantityPanel::begin(const QString &label, const QString &hint, Units present)
{
    m_row->setLabel(label);
    m_row->setHint(hint);
    m_row->setError({});
    m_field->setText(QString::number(present.count()));
    m_field->selectAll();
    m_field->setFocus();
}

void QuantityPanel::retranslate()
{
    setTitle(tr("Cantidad en la caja"));
    setAcceptText(tr("Aceptar"));
    setBackText(tr("Volver"));
}

void QuantityPanel::give()
{
    const auto units = typedUnits(m_field);
    if (!units) {
        m_row->setError(tr("Escriba un número entero."));
        m_field->setFocus();
        return;
    }
    Q_EMIT given(*units);
}

LotPanel::LotPanel(QWidget *parent)
    : SidePanel(parent)
    , m_item(new Text(TextStyle::note, &Colours::text2))
    , m_lot(new Field(Field::Content::code))
    , m_expiry(new Field(Field::Content::code))
    , m_lotRow(new FormRow(QString(), m_lot))
    , m_expiryRow(new FormRow(QString(), m_expiry))
    , m_table(new DataTable(DataTable::Rows::twoLines))
{
    m_item->setWordWrap(true);
    fields()->addWidget(m_item);
    fields()->addWidget(m_lotRow);
    fields()->addWidget(m_expiryRow);
    m_table->setModel(&m_model);
    m_table->setStretchedColumn(0);
    m_table->setMinimumHeight(140);
    fields()->addWidget(m_table, 1);
    finish();
    connect(m_table, &DataTable::rowChosen, this, &LotPanel::choose);
    connect(this, &SidePanel::accepted, this, &LotPanel::give);
    retranslate();
}

void LotPanel::begin(const QString &item, const std::vector<packing::LotProposal> &lots, Month month)
{
    m_item->setText(item);
    m_lots = lots;
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("En existencias"), tr("Piezas")});
    for (const auto &lot : lots) {
        auto *cell = makeTwoLineCell(lot.stock.lot.text.text(),
                                      tr("caduca %1 · %2").arg(shortDate(lot.stock.lot.expiry),
                                                               PackingWords::verdict(lot.verdict, month)),
                                      false);
        m_model.appendRow(makeRow({cell, makeStrongCell(grouped(lot.stock.units.count()), presentation::CellKind::number)}));
    }
    m_table->setVisible(!lots.empty());
    m_lot->clear();
    m_expiry->clear();
    m_lotRow->setError({});
    m_expiryRow->setError({});
    m_lot->setFocus();
}

void LotPanel::retranslate()
{
    setTitle(tr("Otro lote"));
    m_table->setAccessibleName(tr("En existencias"));
    m_lotRow->setLabel(tr("Lote"));
    m_expiryRow->setLabel(tr("Caducidad"));
    m_expiryRow->setHint(tr("dd/mm/aaaa o mm/aaaa"));
    setAcceptText(tr("Tomar este lote"));
    setBackText(tr("Volver"));
}

void LotPanel::choose(int row)
{
    const Lot &lot = m_lots[size_t(row)].stock.lot;
    Q_EMIT given({lot.text, lot.expiry, lot.maker});
}

void LotPanel::give()
{
    const auto text = LotText::parse(m_lot->text());
    m_lotRow->setError(text ? QString() : tr("Escriba el lote como está en el empaque."));
    const bool isEmpty = m_expiry->text().trimmed().isEmpty();
    const auto expiry = presentation::parseTypedDate(m_expiry->text());
    m_expiryRow->setError(isEmpty || expiry ? QString() : words(expiry.error(), m_expiry->text()));
    if (!text) {
        m_lot->setFocus();
        return;
    }
    if (!isEmpty && !expiry) {
        m_expiry->setFocus();
        return;
    }
    Q_EMIT given({*text, expiry ? std::optional(*expiry) : std::nullopt, {}});
}

ShortPanel::ShortPanel(QWidget *parent)
    : SidePanel(parent), m_group(new QButtonGroup(this)), m_note(new Field), m_noteRow(new FormRow(QString(), m_note))
{
    for (int i = 0; i < countOf(packing::ShortReason::Kind{}); ++i) {
        const auto kind = packing::ShortReason::Kind(i);
        auto *choice = new ChoiceButton(i + 1, PackingWords::shortReason(kind), QString());
        choice->setCheckable(true);
        m_group->addButton(choice, i);
        m_choices << choice;
        fields()->addWidget(choice);
    }
    fields()->addWidget(m_noteRow);
    finish();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            m_noteRow->setVisible(packing::ShortReason::Kind(id) == packing::ShortReason::Kind::other);
    });
    connect(this, &SidePanel::accepted, this, &ShortPanel::give);
    retranslate();
}

void ShortPanel::begin(const presentation::LineInHand &line)
{
    setNote(tr("van %1 de %2").arg(grouped(line.packed.count()), grouped(line.required.count())));
    m_note->clear();
    m_noteRow->setError({});
    m_noteRow->setVisible(false);
    m_choices.constFirst()->setChecked(true);
    m_choices.constFirst()->setFocus();
}

void ShortPanel::retranslate()
{
    setTitle(tr("No alcanza"));
    for (int i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setText(PackingWords::shortReason(packing::ShortReason::Kind(i)));
        m_choices[i]->setAccessibleName(m_choices[i]->text());
    }
    m_noteRow->setLabel(tr("Qué pasó"));
    setAcceptText(tr("Anotar"));
    setBackText(tr("Volver"));
}

void ShortPanel::give()
{
    const auto kind = packing::ShortReason::Kind(m_group->checkedId());
    const auto note = packing::ShortNote::parse(m_note->text());
    if (kind == packing::ShortReason::Kind::other && !note) {
        m_noteRow->setError(tr("Escriba en pocas palabras qué pasó."));
        m_note->setFocus();
        return;
    }
    Q_EMIT given({kind, kind == packing::ShortReason::Kind::other ? std::optional(*note) : std::nullopt});
}

TeachPanel::TeachPanel(CatalogBook &catalog, QWidget *parent)
    : SidePanel(parent)
    , m_catalog(catalog)
    , m_search(new Field)
    , m_searchRow(new FormRow(QString(), m_search))
    , m_table(new DataTable(DataTable::Rows::twoLines))
    , m_pieces(new Field(Field::Content::number))
    , m_piecesRow(new FormRow(QString(), m_pieces))
    , m_level(new SelectBox)
    , m_levelRow(new FormRow(QString(), m_level))
{
    m_search->setLead(QStringLiteral("search"));
    fields()->addWidget(m_searchRow);
    m_table->setModel(&m_model);
    m_table->setStretchedColumn(0);
    m_table->setMinimumHeight(120);
    fields()->addWidget(m_table, 1);
    fields()->addWidget(m_piecesRow);
    for (int i = 0; i < countOf(PackLevel{}); ++i)
        m_level->addItem(QString());
    fields()->addWidget(m_levelRow);
    finish();
    connect(m_search, &QLineEdit::textChanged, this, &TeachPanel::search);
    connect(m_table, &DataTable::rowChosen, this, [this](int row) {
        m_chosen = row;
        m_pieces->setFocus();
    });
    connect(m_table, &DataTable::clicked, this, [this](const QModelIndex &index) { m_chosen = index.row(); });
    // What is marked has to be what is meant: going on in the list takes the choice back.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { m_chosen.reset(); });
    connect(this, &SidePanel::accepted, this, &TeachPanel::goOn);
    retranslate();
}

void TeachPanel::begin(const Gtin &gtin)
{
    setNote(gtin.shortText());
    m_search->clear();
    m_pieces->setText(QStringLiteral("1"));
    m_level->setCurrentIndex(0);
    for (auto *row : {m_searchRow, m_piecesRow})
        row->setError({});
    search();
    m_search->setFocus();
}

void TeachPanel::retranslate()
{
    setTitle(tr("Enseñar el código"));
    m_table->setAccessibleName(tr("Claves encontradas"));
    m_searchRow->setLabel(tr("Clave o nombre"));
    m_piecesRow->setLabel(tr("Piezas en este empaque"));
    m_levelRow->setLabel(tr("Empaque"));
    m_level->setItemText(int(PackLevel::pack), tr("Pieza suelta"));
    m_level->setItemText(int(PackLevel::inner), tr("Paquete"));
    m_level->setItemText(int(PackLevel::outerCase), tr("Caja cerrada"));
    setAcceptText(tr("Enseñar y sumar"));
    setBackText(tr("Volver"));
}

void TeachPanel::search()
{
    m_found.clear();
    m_chosen.reset();
    m_model.clear();
    if (!m_search->text().trimmed().isEmpty()) {
        const auto found = m_catalog.searchItems(m_search->text(), itemsFound);
        if (found)
            m_found = *found;
        std::stable_sort(m_found.begin(), m_found.end(), [this](const ItemRow &a, const ItemRow &b) {
            return presentation::calledAs(a, m_search->text()) < presentation::calledAs(b, m_search->text());
        });
        m_searchRow->setError(found ? QString() : PackingWords::failure(found.error()));
    }
    for (const auto &item : m_found)
        m_model.appendRow(makeRow({makeTwoLineCell(PackingWords::item(item), item.clave.text(), true)}));
}

/// Enter in the search goes to the list; what the code is has to be chosen there.
void TeachPanel::goOn()
{
    if (m_search->hasFocus() && !m_found.empty())
        m_table->setFocus();
    else
        give();
}

void TeachPanel::give()
{
    m_searchRow->setError(m_chosen ? QString() : tr("Busque la clave y elíjala en la lista."));
    if (!m_chosen) {
        (m_found.empty() ? static_cast<QWidget *>(m_search) : m_table)->setFocus();
        return;
    }
    const auto pieces = typedUnits(m_pieces);
    if (!pieces || pieces->isZero()) {
        m_piecesRow->setError(tr("Escriba cuántas piezas trae."));
        m_pieces->setFocus();
        return;
    }
    Q_EMIT given(m_found[size_t(*m_chosen)].clave, *pieces, PackLevel(m_level->currentIndex()));
}

ScansPanel::ScansPanel(QWidget *parent) : SidePanel(parent), m_table(new DataTable(DataTable::Rows::twoLines))
{
    m_table->setModel(&m_model);
    m_table->setStretchedColumn(1);
    fields()->addWidget(m_table, 1);
    finishToRead();
    connect(m_table, &DataTable::rowChosen, this, &SidePanel::left);
    retranslate();
}

void ScansPanel::begin(const std::vector<ScanRecord> &scans)
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Hora"), tr("Código")});
    for (const auto &scan : scans) {
        const QTime time = QDateTime::fromSecsSinceEpoch(scan.time.seconds).time();
        const QString code = QString::fromUtf8(scan.code.left(80)).replace(QChar(0x1d), QChar(0x241d));
        const auto answer = scanAnswerWords(scan.answer);
        const QString said = scan.detail.isEmpty() ? answer.word : answer.word + QStringLiteral(" · ") + scan.detail;
        m_model.appendRow(makeRow({makeTimeCell(clockSeconds(time)), makeTwoLineCell(code, said, false)}));
    }
    m_table->setFocus();
}

void ScansPanel::retranslate()
{
    setTitle(tr("Lecturas"));
    m_table->setAccessibleName(tr("Lecturas"));
    setBackText(tr("Volver"));
}

} // namespace botiquin::ui
