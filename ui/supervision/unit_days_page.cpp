// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/unit_days_page.h"

#include "ui/receiving/facility_search.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/wording/dates.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/item_words.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace botiquin::ui {

using presentation::CellKind;

namespace {

constexpr int sideWidth = 360;
constexpr std::array periods{7, 30, 90};
constexpr int periodAtFirst = 1;

presentation::Column<ItemOfDay> unitsColumn(QString (*heading)(), Units ItemOfDay::*units)
{
    presentation::Column<ItemOfDay> column;
    column.kind = CellKind::number;
    column.heading = heading;
    column.text = [units](const ItemOfDay &of) { return of.*units == Units(0) ? QString() : grouped((of.*units).count()); };
    return column;
}

} // namespace

UnitDaysPage::UnitDaysPage(Station &station, std::unique_ptr<DayBook> book, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_book(std::move(book))
    , m_days(makeDays())
    , m_holdings(makeHoldings())
    , m_header(new PageHeader(this))
    , m_period(new SelectBox)
    , m_side(new Card)
    , m_search(new FacilitySearch(station.books.catalog))
    , m_dayList(makeList(m_days, QStringLiteral("count")))
    , m_heldList(makeList(m_holdings, QStringLiteral("stock")))
{
    build();
    connect(m_search, &FacilitySearch::facilityChosen, this, [this] {
        reload();
        m_dayList.table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_period, &QComboBox::activated, this, &UnitDaysPage::reload);
    retranslate();
}

UnitDaysPage::~UnitDaysPage() = default;

UnitDaysPage::Days *UnitDaysPage::makeDays()
{
    presentation::Column<ItemOfDay> item;
    item.heading = [] { return tr("Medicamento"); };
    item.text = [this](const ItemOfDay &of) { return nameOf(of.item); };
    item.second = [](const ItemOfDay &of) { return of.item.text(); };
    item.secondIsCode = true;
    presentation::Column<ItemOfDay> day;
    day.heading = [] { return tr("Día"); };
    day.text = [](const ItemOfDay &of) { return dayAndMonth(of.day); };
    const auto read = [this](int offset, int limit) -> Outcome<std::vector<ItemOfDay>> {
        if (!m_search->chosen())
            return std::vector<ItemOfDay>();
        const Date today = Date::ofLocal(m_station.now());
        const int days = periods.at(size_t(std::max(0, m_period->currentIndex())));
        return m_book->days(m_search->chosen()->clues, today.plusDays(1 - days), today, offset, limit);
    };
    const auto sentence = [this](const ItemOfDay &of) {
        return QStringList{dayAndMonth(of.day), nameOf(of.item), tr("se entregaron %1").arg(grouped(of.dispensed.count()))}.join(
            QStringLiteral(", "));
    };
    return new Days({day, item, unitsColumn([] { return tr("A pacientes"); }, &ItemOfDay::dispensed),
                     unitsColumn([] { return tr("Llegó"); }, &ItemOfDay::received),
                     unitsColumn([] { return tr("Salió"); }, &ItemOfDay::sent),
                     unitsColumn([] { return tr("Se perdió"); }, &ItemOfDay::lost),
                     unitsColumn([] { return tr("Al contar"); }, &ItemOfDay::counted)},
                    read, sentence, this);
}

UnitDaysPage::Holdings *UnitDaysPage::makeHoldings()
{
    presentation::Column<ItemHeld> item;
    item.heading = [] { return tr("Medicamento"); };
    item.text = [this](const ItemHeld &of) { return nameOf(of.item); };
    item.second = [](const ItemHeld &of) { return of.item.text(); };
    item.secondIsCode = true;
    presentation::Column<ItemHeld> units;
    units.kind = CellKind::number;
    units.heading = [] { return tr("Piezas"); };
    units.text = [](const ItemHeld &of) { return grouped(of.units.count()); };
    const auto read = [this](int offset, int limit) -> Outcome<std::vector<ItemHeld>> {
        const int size = int(m_held.size());
        const int first = std::clamp(offset, 0, size);
        return std::vector<ItemHeld>(m_held.begin() + first, m_held.begin() + first + std::clamp(limit, 0, size - first));
    };
    const auto sentence = [this](const ItemHeld &of) {
        return nameOf(of.item) + QStringLiteral(", ") + grouped(of.units.count());
    };
    return new Holdings({item, units}, read, sentence, this);
}

QString UnitDaysPage::nameOf(const Clave &item)
{
    auto &name = m_names[item.text()];
    if (name.isEmpty()) {
        const auto row = m_station.books.catalog.item(item);
        name = row && *row ? itemName((*row)->displayName, (*row)->strength) : item.text();
    }
    return name;
}

UnitDaysPage::List UnitDaysPage::makeList(QAbstractItemModel *model, const QString &icon)
{
    const List list{new Card, new DataTable(DataTable::Rows::twoLines), new EmptyState(icon), new QStackedWidget};
    list.card->setDense();
    list.table->setModel(model);
    list.body->addWidget(list.table);
    list.body->addWidget(list.empty);
    list.card->addFlush(list.body);
    return list;
}

void UnitDaysPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(16);
    column->addWidget(m_header);
    m_header->addRight(m_period);
    for (const int days : periods)
        m_period->addItem(QString::number(days));
    m_period->setCurrentIndex(periodAtFirst);
    m_dayList.table->setStretchedColumn(1);
    m_heldList.table->setStretchedColumn(0);
    m_side->setDense();
    m_side->body()->addWidget(m_search);
    auto *right = new QWidget;
    auto *side = new QVBoxLayout(right);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(16);
    side->addWidget(m_side);
    side->addWidget(m_heldList.card, 1);
    auto *split = new PanelSplit(m_dayList.card, right, sideWidth);
    split->setGap(16);
    column->addWidget(split, 1);
}

QString UnitDaysPage::title() const
{
    return tr("Unidades por día");
}

QList<KeyHint> UnitDaysPage::keys() const
{
    return {{QStringLiteral("Enter"), tr("Ver la unidad")}, {QStringLiteral("Tab"), tr("Otra lista")}};
}

void UnitDaysPage::activate()
{
    reload();
    m_search->setFocus(Qt::OtherFocusReason);
}

void UnitDaysPage::reload()
{
    const auto &chosen = m_search->chosen();
    m_held = chosen ? m_book->held(chosen->clues).value_or(std::vector<ItemHeld>()) : std::vector<ItemHeld>();
    m_days->reload();
    m_holdings->reload();
    say();
}

void UnitDaysPage::say()
{
    const auto &chosen = m_search->chosen();
    m_header->setLine(chosen ? titleCase(chosen->displayName) + QStringLiteral(" · ") + chosen->clues.text()
                             : tr("Lo que llegó a cada unidad, lo que entregó y lo que tiene."));
    if (m_days->failure())
        m_dayList.empty->setWords(tr("No se pudo leer."), savingFailureWords(*m_days->failure()));
    else if (chosen)
        m_dayList.empty->setWords(tr("No se sabe de ningún movimiento en esos días."),
                                  tr("Lo que entregó a sus pacientes llega como un total de cada día, cuando el día terminó."));
    else
        m_dayList.empty->setWords(tr("Elija una unidad."), tr("Escriba su nombre o su CLUES."));
    m_heldList.empty->setWords(chosen ? tr("No se sabe de nada que tenga.") : tr("Elija una unidad."), QString());
    for (const auto &list : {m_dayList, m_heldList})
        list.body->setCurrentIndex(list.table->model()->rowCount() > 0 ? 0 : 1);
}

void UnitDaysPage::retranslate()
{
    m_header->setTitle(title());
    for (int i = 0; i < int(periods.size()); ++i)
        m_period->setItemText(i, tr("Últimos %1 días").arg(periods.at(size_t(i))));
    m_period->setAccessibleName(tr("Qué días"));
    m_side->setTitle(tr("Unidad"));
    m_dayList.card->setTitle(tr("Cada día"));
    m_heldList.card->setTitle(tr("Lo que tiene, por lo que se sabe aquí"));
    m_dayList.table->setAccessibleName(tr("Cada día"));
    m_heldList.table->setAccessibleName(tr("Lo que tiene, por lo que se sabe aquí"));
    m_search->retranslate();
    m_days->retell();
    m_holdings->retell();
    say();
}

} // namespace botiquin::ui
