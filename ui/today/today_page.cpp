// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "domain/stock/stock_life.h"
#include "journal/people/people_desk.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"
#include "ui/wording/today_words.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace botiquin::ui {

using presentation::CellKind;

namespace {

constexpr int sideWidth = 478;
constexpr int barWidth = 112;

/// The pages where a task is done, the likeliest first: not every person has each, nor every facility.
QStringList pagesOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::answerRecall:
    case TaskKind::recallWaits: return {QStringLiteral("recalls")};
    case TaskKind::lotsExpired:
    case TaskKind::lotsExpire: return {QStringLiteral("outlook"), QStringLiteral("stock")};
    case TaskKind::boxesArrived: return {QStringLiteral("deliveries")};
    case TaskKind::shortage: return {QStringLiteral("ownShortages")};
    case TaskKind::answerShortage: return {QStringLiteral("shortages")};
    case TaskKind::tripsLate:
    case TaskKind::tripsLeave:
    case TaskKind::tripsOverdue:
    case TaskKind::tripsOnRoad: return {QStringLiteral("trips")};
    case TaskKind::boxesOwed:
    case TaskKind::packBoxes: return {QStringLiteral("kits"), QStringLiteral("plan")};
    case TaskKind::count: return {QStringLiteral("count")};
    case TaskKind::incidents: return {QStringLiteral("incidents")};
    }
    Q_UNREACHABLE();
}

double shareOf(const RunningOut &item)
{
    return std::clamp(double(item.daysLeft) / runningOutDays, 0.0, 1.0);
}

QString nameOf(const RunningOut &item)
{
    const QString name = titleCase(item.displayName);
    return item.strength.isEmpty() ? name : name + u' ' + item.strength;
}

template <class Row>
Outcome<std::vector<Row>> part(const std::vector<Row> &rows, int offset, int limit)
{
    const int size = int(rows.size());
    const int first = std::clamp(offset, 0, size);
    return std::vector<Row>(rows.begin() + first, rows.begin() + first + std::clamp(limit, 0, size - first));
}

} // namespace

TodayPage::TodayPage(Station &station, TodayBook &book, PersonRow person, std::function<bool(const QString &)> hasPage,
                     QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_book(book)
    , m_person(std::move(person))
    , m_hasPage(std::move(hasPage))
    , m_today{station.today(), {}, {}, {}, {}, 0, {0, {}}}
    , m_tasks(makeTasks())
    , m_ending(makeEnding())
    , m_header(new PageHeader(this))
    , m_nextCard(new Card)
    , m_nextIcon(new IconMark(QStringLiteral("truck"), 40, &Colours::accent))
    , m_nextTitle(new Text(TextStyle::heading))
    , m_nextLine(new Text(TextStyle::body, &Colours::text2))
    , m_nextButton(new ActionButton(ButtonKind::primary, ButtonSize::large))
    , m_taskCard(new Card)
    , m_taskTable(new DataTable)
    , m_noTasks(new EmptyState(QStringLiteral("good")))
    , m_taskBody(new QStackedWidget)
    , m_sendCard(new Card)
    , m_sendIcon(new IconMark(QStringLiteral("outbox"), 32, &Colours::info))
    , m_sendTitle(new Text(TextStyle::strong))
    , m_sendLine(new Text(TextStyle::body, &Colours::text2))
    , m_exchange(new ActionButton(ButtonKind::plain))
    , m_endingCard(new Card)
    , m_endingTable(new DataTable)
    , m_nothingEnds(new EmptyState(QStringLiteral("good")))
    , m_endsUnknown(new EmptyState(QStringLiteral("info")))
    , m_endingBody(new QStackedWidget)
    , m_endingFoot(new Text(TextStyle::body, &Colours::text2))
{
    build();
    connect(m_nextButton, &QPushButton::clicked, this, [this] { openFirst(m_nextPages); });
    connect(m_exchange, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(QStringLiteral("exchange")); });
    connect(m_taskTable, &DataTable::rowChosen, this, &TodayPage::openTask);
    retranslate();
}

TodayPage::Tasks *TodayPage::makeTasks()
{
    const auto told = [this](const Task &task) { return words(task, m_station.now(), m_today.atWarehouse); };
    return new Tasks(
        {{CellKind::state, {}, [](const Task &) { return QString(); }, {}, {}, {}, [told](const Task &t) { return told(t).iconName; }},
         {CellKind::text, {}, [told](const Task &t) { return told(t).title; }, [told](const Task &t) { return told(t).line; }, {},
          {}, {}, false, true},
         {CellKind::tag, {}, [told](const Task &t) { return told(t).tag; }, {}, [told](const Task &t) { return told(t).meaning; }}},
        [this](int offset, int limit) { return part(m_today.tasks, offset, limit); },
        [told](const Task &t) {
            const auto one = told(t);
            return one.title + QStringLiteral(". ") + one.line + u' ' + one.tag;
        },
        this);
}

TodayPage::Ending *TodayPage::makeEnding()
{
    return new Ending(
        {{CellKind::text, {}, nameOf, [](const RunningOut &r) { return r.item.text(); }, {}, {}, {}, true},
         {CellKind::bar, {}, [](const RunningOut &) { return QString(); }, {}, [](const RunningOut &r) { return meaningOf(r); },
          shareOf},
         {CellKind::tag, {}, lastingWords, {}, [](const RunningOut &r) { return meaningOf(r); }}},
        [this](int offset, int limit) { return part(m_today.runningOut, offset, limit); },
        [](const RunningOut &r) { return nameOf(r) + QStringLiteral(": ") + lastingWords(r); }, this);
}

void TodayPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 20, 32, 20);
    column->setSpacing(20);
    column->addWidget(m_header);
    column->addWidget(buildNext());
    auto *split = new PanelSplit(buildLeft(), buildRight(), sideWidth);
    split->setGap(24);
    column->addWidget(split, 1);
}

QWidget *TodayPage::buildNext()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    auto *said = new QVBoxLayout;
    said->setSpacing(4);
    m_nextTitle->setWordWrap(true);
    m_nextLine->setWordWrap(true);
    said->addWidget(m_nextTitle);
    said->addWidget(m_nextLine);
    row->addWidget(m_nextIcon);
    row->addLayout(said, 1);
    row->addWidget(m_nextButton);
    m_nextButton->setKeyHint(QStringLiteral("Enter"));
    m_nextCard->body()->addLayout(row);
    return m_nextCard;
}

QWidget *TodayPage::buildLeft()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    m_taskTable->setModel(m_tasks);
    m_taskTable->setStretchedColumn(1);
    m_taskTable->horizontalHeader()->hide();
    m_taskBody->addWidget(m_taskTable);
    m_taskBody->addWidget(m_noTasks);
    m_taskCard->addFlush(m_taskBody);
    column->addWidget(m_taskCard, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *said = new QVBoxLayout;
    said->setSpacing(4);
    m_sendLine->setWordWrap(true);
    said->addWidget(m_sendTitle);
    said->addWidget(m_sendLine);
    row->addWidget(m_sendIcon);
    row->addLayout(said, 1);
    row->addWidget(m_exchange);
    m_exchange->setIconName(QStringLiteral("online"));
    m_exchange->setKeyHint(QStringLiteral("Ctrl+E"));
    m_sendCard->body()->addLayout(row);
    column->addWidget(m_sendCard);
    return left;
}

QWidget *TodayPage::buildRight()
{
    m_endingTable->setModel(m_ending);
    m_endingTable->setStretchedColumn(0);
    m_endingTable->setColumnWidthHint(1, barWidth);
    m_endingTable->horizontalHeader()->hide();
    m_endingBody->addWidget(m_endingTable);
    m_endingBody->addWidget(m_nothingEnds);
    m_endingBody->addWidget(m_endsUnknown);
    m_endingCard->addFlush(m_endingBody);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 12, 20, 12);
    row->addWidget(m_endingFoot);
    m_endingCard->addFlush(foot, 0);
    return m_endingCard;
}

QString TodayPage::title() const
{
    return tr("Hoy");
}

QList<KeyHint> TodayPage::keys() const
{
    return {{QStringLiteral("Enter"), tr("Abrir lo que sigue, o el renglón elegido")},
            {QStringLiteral("Tab"), tr("De lo que sigue a lo que hay por hacer")}};
}

void TodayPage::retranslate()
{
    m_header->setTitle(title());
    m_taskCard->setTitle(tr("Por hacer"));
    m_sendCard->setTitle(tr("Por enviar"));
    m_endingCard->setTitle(tr("Se está acabando"));
    m_endingCard->setNote(tr("según lo que se usa aquí"));
    m_taskTable->setAccessibleName(tr("Por hacer"));
    m_endingTable->setAccessibleName(tr("Se está acabando"));
    m_tasks->retell();
    m_ending->retell();
    const auto facility = m_station.books.catalog.facility(m_station.facility);
    m_header->setPlace(facility && *facility ? titleCase((*facility)->displayName) : QString(), m_station.facility.text());
    m_header->setLine(longDate(m_station.today()));
    // What runs out is reckoned from what patients are given, and nobody is given anything at a warehouse.
    m_endingCard->setVisible(!m_today.atWarehouse);
    showNext();
    showSending();
}

void TodayPage::activate()
{
    reload();
    if (m_nextButton->isVisibleTo(this))
        m_nextButton->setFocus(Qt::OtherFocusReason);
    else
        m_taskTable->setFocus(Qt::OtherFocusReason);
}

void TodayPage::reload()
{
    auto today = todayOf(m_station, m_book, rolesOf(m_person));
    m_failure = today ? std::nullopt : std::optional(today.error());
    if (today)
        m_today = *std::move(today);
    const int row = std::max(0, m_taskTable->currentIndex().row());
    m_tasks->reload();
    m_ending->reload();
    if (m_tasks->rowCount() > 0)
        m_taskTable->setCurrentIndex(m_tasks->index(std::min(row, m_tasks->rowCount() - 1), 0));
    retranslate();
}

QString TodayPage::firstOf(const QStringList &names) const
{
    const auto found = std::find_if(names.begin(), names.end(), m_hasPage);
    return found == names.end() ? QString() : *found;
}

void TodayPage::showNext()
{
    m_nextPages.clear();
    // What a warehouse has in hand is its round; what is brought to it comes after.
    const bool packs = m_today.atWarehouse;
    if (m_today.delivery && !(packs && m_today.round)) {
        m_nextIcon->setIcon(QStringLiteral("truck"), &Colours::accent);
        m_nextTitle->setText(deliveryTitle(*m_today.delivery, m_today.date, packs));
        m_nextLine->setText(deliveryLine(*m_today.delivery, m_station.now()));
        m_nextPages = {QStringLiteral("deliveries")};
        m_nextButton->setText(packs ? tr("Recibir") : tr("Recibir el kit"));
        m_nextButton->setIconName(QStringLiteral("receive"));
    } else if (m_today.round) {
        const auto &round = *m_today.round;
        m_nextIcon->setIcon(QStringLiteral("kit"), &Colours::accent);
        m_nextTitle->setText(tr("Van %1 de %2 cajas de %3")
                                 .arg(grouped(round.sealed), grouped(round.boxes), monthWord(round.month)));
        m_nextLine->setText(tr("Ronda %1: se empaca del %2 al %3 y se reparte hasta el %4.")
                                .arg(round.round.text(), dayAndMonth(round.packFrom), dayAndMonth(round.packTo),
                                     dayAndMonth(round.deliverTo)));
        m_nextPages = {QStringLiteral("kits"), QStringLiteral("plan")};
        m_nextButton->setText(firstOf(m_nextPages) == u"plan" ? tr("Ver el plan") : tr("Ver los kits"));
        m_nextButton->setIconName(QStringLiteral("kit"));
    } else {
        m_nextIcon->setIcon(QStringLiteral("clock"), &Colours::text2);
        m_nextTitle->setText(packs ? tr("No hay ninguna ronda por empacar") : tr("No hay ninguna entrega prevista"));
        m_nextLine->setText(packs ? tr("Cuando se planee la siguiente, aquí se verá cuánto lleva.")
                                  : tr("Cuando se planee la siguiente, aquí se verá qué día llega."));
    }
    m_nextButton->setVisible(!firstOf(m_nextPages).isEmpty());
}

void TodayPage::showSending()
{
    const auto &waiting = m_today.toSend;
    const qint64 now = m_station.now().seconds;
    m_sendIcon->setIcon(waiting.count > 0 ? QStringLiteral("outbox") : QStringLiteral("good"),
                        waiting.count > 0 ? &Colours::info : &Colours::good);
    m_sendTitle->setText(waiting.count == 0 ? tr("Nada por enviar")
                                            : tr("%Ln registro(s), el más antiguo %1", nullptr, waiting.count)
                                                  .arg(age(now - waiting.since.value_or(Instant{now}).seconds)));
    m_exchange->setText(tr("Intercambio"));
    if (m_today.sendsItself)
        m_sendLine->setText(waiting.count == 0 ? tr("Todo lo anotado aquí está en el centro.")
                                               : tr("Están a salvo en esta computadora. Se envían solos cuando haya conexión."));
    else
        m_sendLine->setText(waiting.count == 0 ? tr("Aquí no queda nada que no haya salido en un archivo.")
                                               : tr("Están a salvo en esta computadora hasta el próximo intercambio."));
    m_taskBody->setCurrentIndex(m_tasks->rowCount() > 0 ? 0 : 1);
    m_endingBody->setCurrentIndex(m_ending->rowCount() > 0 ? 0 : m_today.isConsumptionKnown ? 1 : 2);
    m_endingFoot->setVisible(m_today.runningOutCount > m_ending->rowCount());
    m_endingFoot->setText(tr("Y %Ln clave(s) más.", nullptr, m_today.runningOutCount - m_ending->rowCount()));
    if (m_failure)
        m_noTasks->setWords(tr("No se pudieron leer los libros."), words(*m_failure));
    else
        m_noTasks->setWords(tr("No hay nada pendiente."), tr("Lo que venza o falte aparecerá aquí solo."));
    m_endsUnknown->setWords(tr("Todavía no se sabe qué se va a acabar."),
                            tr("Se calcula con lo que se surte aquí a los pacientes."));
    m_nothingEnds->setWords(tr("Nada se acaba en las próximas dos semanas."),
                            tr("Se calcula con lo que se surte aquí a los pacientes."));
}

void TodayPage::openTask(int row)
{
    if (row >= 0 && row < m_tasks->rowCount())
        openFirst(pagesOf(m_tasks->rowAt(row).kind));
}

void TodayPage::openFirst(const QStringList &names)
{
    if (const QString name = firstOf(names); !name.isEmpty())
        Q_EMIT pageWanted(name);
}

} // namespace botiquin::ui
