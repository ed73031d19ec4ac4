// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_page.h"

#include "ui/exchange/letter_card.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/text.h"
#include "ui/wording/event_words.h"
#include "ui/wording/exchange_words.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace botiquin::ui {

using presentation::CellKind;

namespace {

constexpr int sideWidth = 560;
constexpr int parkedShown = 200;
constexpr int heldShown = 200;
constexpr qint64 rejectedShown = 30 * 24 * 3600; ///< seconds

template <class Row>
Outcome<std::vector<Row>> part(const std::vector<Row> &rows, int offset, int limit)
{
    const int size = int(rows.size());
    const int first = std::clamp(offset, 0, size);
    return std::vector<Row>(rows.begin() + first, rows.begin() + first + std::clamp(limit, 0, size - first));
}

} // namespace

ExchangePage::ExchangePage(Station &station, ExchangeBook &book, Read status, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_book(book)
    , m_read(std::move(status))
    , m_records(makeRecords())
    , m_waits(makeWaits())
    , m_lefts(makeLefts())
    , m_header(new PageHeader(this))
    , m_icon(new IconMark(QStringLiteral("online"), 40, &Colours::text2))
    , m_title(new Text(TextStyle::heading))
    , m_line(new Text(TextStyle::body, &Colours::text2))
    , m_next(new Text(TextStyle::body))
    , m_speak(new ActionButton(ButtonKind::primary, ButtonSize::large))
    , m_letters(new LetterCard([this] {
        return QStringLiteral("%1-%2").arg(m_station.facility.text(), Date::ofLocal(m_station.now()).iso());
    }))
    , m_recordList(makeList(m_records, new DataTable(DataTable::Rows::oneLine), QStringLiteral("outbox")))
    , m_waitList(makeList(m_waits, new DataTable, QStringLiteral("good")))
    , m_leftList(makeList(m_lefts, new DataTable, QStringLiteral("good")))
    , m_speakAction(new QAction(this))
{
    build();
    m_speakAction->setShortcut(QKeySequence(Qt::Key_F5));
    m_speakAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_speakAction);
    addActions(m_letters->actions()); // so that the window leaves their keys to them
    connect(m_speakAction, &QAction::triggered, this, &ExchangePage::speakWanted);
    connect(m_speak, &QPushButton::clicked, this, &ExchangePage::speakWanted);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &ExchangePage::backWanted);
    retranslate();
}

ExchangePage::Records *ExchangePage::makeRecords()
{
    const auto when = [this](const ExchangeRecord &r) { return momentWords(r.time, m_station.now()); };
    return new Records({{CellKind::text, [] { return tr("Cuándo"); }, when},
                        {CellKind::number, [] { return tr("Fueron"); }, [](const ExchangeRecord &r) { return grouped(r.brought); }},
                        {CellKind::number, [] { return tr("Llegaron"); }, [](const ExchangeRecord &r) { return grouped(r.recorded); }},
                        {CellKind::number, [] { return tr("Tamaño"); }, [](const ExchangeRecord &r) { return sizeWords(r.bytes); }}},
                       [this](int offset, int limit) { return part(m_status.memory.records, offset, limit); },
                       [when](const ExchangeRecord &r) {
                           return when(r) + QStringLiteral(": ") + tr("fueron %1, llegaron %2").arg(grouped(r.brought), grouped(r.recorded));
                       },
                       this);
}

ExchangePage::Waits *ExchangePage::makeWaits()
{
    return new Waits({{CellKind::text, {}, [](const Parked &p) { return titleWords(p); }, [](const Parked &p) { return lineWords(p); }}},
                     [this](int offset, int limit) { return part(m_parked, offset, limit); },
                     [](const Parked &p) { return titleWords(p) + QStringLiteral(". ") + lineWords(p); }, this);
}

ExchangePage::Lefts *ExchangePage::makeLefts()
{
    return new Lefts({{CellKind::text, {}, &NotTaken::title, &NotTaken::line}},
                     [this](int offset, int limit) { return part(m_notTaken, offset, limit); },
                     [](const NotTaken &act) { return act.title + QStringLiteral(". ") + act.line; }, this);
}

/// What it refused this time, and then what it holds back or has rejected.
std::vector<ExchangePage::NotTaken> ExchangePage::notTaken() const
{
    std::vector<NotTaken> all;
    const auto titled = [this](const QString &kind, Instant when) {
        return kind + QStringLiteral(" · ") + momentWords(when, m_station.now());
    };
    for (const auto &left : m_status.memory.leftOut)
        all.push_back({titled(kindOf(left.event), left.told), reasonWords(left)});
    const Instant since{m_station.now().seconds - rejectedShown};
    const auto held = m_book.held(m_station.facility, since, heldShown).value_or(std::vector<HeldAct>());
    for (const auto &act : held)
        all.push_back({titled(kindWords(act.kind), act.time), reasonWords(act)});
    return all;
}

QString ExchangePage::kindOf(const QString &event) const
{
    const auto id = EventId::parse(event);
    const auto stored = id ? m_station.journal.store().find(*id) : Outcome<std::optional<StoredEvent>>();
    return stored && *stored ? kindWords((*stored)->event.envelope().kind) : tr("Un registro");
}

ExchangePage::List ExchangePage::makeList(QAbstractItemModel *model, DataTable *table, const QString &icon)
{
    const List list{new Card, table, new EmptyState(icon), new QStackedWidget};
    list.table->setModel(model);
    list.table->setStretchedColumn(0);
    list.body->addWidget(list.table);
    list.body->addWidget(list.empty);
    list.card->addFlush(list.body);
    return list;
}

void ExchangePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 20, 32, 20);
    column->setSpacing(20);
    column->addWidget(m_header);
    column->addWidget(buildTop());
    auto *right = new QWidget;
    auto *side = new QVBoxLayout(right);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(20);
    for (const auto &list : {m_waitList, m_leftList}) {
        list.table->horizontalHeader()->hide();
        side->addWidget(list.card, 1);
    }
    auto *left = new QWidget;
    auto *main = new QVBoxLayout(left);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(20);
    main->addWidget(m_recordList.card, 1);
    main->addWidget(m_letters);
    auto *split = new PanelSplit(left, right, sideWidth);
    split->setGap(24);
    column->addWidget(split, 1);
}

QWidget *ExchangePage::buildTop()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    auto *said = new QVBoxLayout;
    said->setSpacing(4);
    for (auto *text : {m_title, m_line, m_next}) {
        text->setWordWrap(true);
        said->addWidget(text);
    }
    row->addWidget(m_icon);
    row->addLayout(said, 1);
    row->addWidget(m_speak);
    m_speak->setIconName(QStringLiteral("outbox"));
    m_speak->setKeyHint(QStringLiteral("F5"));
    card->body()->addLayout(row);
    return card;
}

QString ExchangePage::title() const
{
    return tr("Intercambio");
}

QList<KeyHint> ExchangePage::keys() const
{
    QList<KeyHint> keys;
    if (!m_status.centre.isEmpty())
        keys << KeyHint{QStringLiteral("F5"), tr("Hablar ahora con el centro"), m_speakAction};
    keys << m_letters->keys() << KeyHint{QStringLiteral("Esc"), tr("Volver a la página de antes")};
    return keys;
}

void ExchangePage::activate()
{
    reload();
    if (m_speak->isVisibleTo(this))
        m_speak->setFocus(Qt::OtherFocusReason);
    else
        m_recordList.table->setFocus(Qt::OtherFocusReason);
}

void ExchangePage::showNews()
{
    reload();
}

void ExchangePage::reload()
{
    m_status = m_read();
    m_parked = m_book.parked(parkedShown).value_or(std::vector<Parked>());
    m_notTaken = notTaken();
    const int row = m_recordList.table->currentIndex().row();
    m_records->reload();
    m_waits->reload();
    m_lefts->reload();
    if (row >= 0 && row < m_records->rowCount())
        m_recordList.table->setCurrentIndex(m_records->index(row, 0));
    say();
}

void ExchangePage::say()
{
    const bool isSpokenWith = !m_status.centre.isEmpty();
    const bool isAlone = !isSpokenWith && !m_status.memory.lastSpoken;
    m_letters->setCanCarry(isSpokenWith);
    m_speakAction->setEnabled(isSpokenWith);
    m_speak->setVisible(isSpokenWith);
    m_speak->setText(m_status.isSpeaking ? tr("Hablando…") : tr("Hablar ahora"));
    m_header->setLine(isSpokenWith ? tr("Con el centro %1").arg(m_status.centre) : QString());
    if (isAlone) {
        m_icon->setIcon(QStringLiteral("offline"), &Colours::text2);
        m_title->setText(tr("Este lugar trabaja por sí solo"));
        m_line->setText(tr("Todavía no ha hablado con un centro. Quien puede cambiar los ajustes escribe ahí su dirección."));
        m_next->hide();
    } else {
        const auto told = words(m_status, m_station.now());
        m_icon->setIcon(told.iconName, inksOf(told.meaning).line);
        m_title->setText(told.title);
        m_line->setText(told.line);
        m_next->setText(told.next);
        m_next->setVisible(!told.next.isEmpty());
    }
    m_recordList.empty->setWords(tr("Todavía no ha ido ni llegado nada."), tr("Aquí queda lo que llevó y trajo cada intercambio."));
    m_waitList.empty->setWords(tr("Nada espera por otra cosa."), tr("Todo lo que llegó se pudo anotar en los libros."));
    m_leftList.empty->setWords(tr("El centro tomó todo lo enviado."), tr("Si rechaza o detiene algo, aquí se dice por qué."));
    for (const auto &list : {m_recordList, m_waitList, m_leftList})
        list.body->setCurrentIndex(list.table->model()->rowCount() > 0 ? 0 : 1);
}

void ExchangePage::retranslate()
{
    m_header->setTitle(title());
    m_recordList.card->setTitle(tr("Lo que fue y llegó"));
    m_waitList.card->setTitle(tr("Llegó y espera otra cosa"));
    m_leftList.card->setTitle(tr("Lo que el centro no tomó"));
    m_recordList.table->setAccessibleName(tr("Lo que fue y llegó"));
    m_waitList.table->setAccessibleName(tr("Llegó y espera otra cosa"));
    m_leftList.table->setAccessibleName(tr("Lo que el centro no tomó"));
    m_speak->setText(tr("Hablar ahora"));
    m_letters->retranslate();
    m_records->retell();
    m_waits->retell();
    m_lefts->retell();
    say();
}

} // namespace botiquin::ui
