// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/wave_page.h"

#include "journal/people/people_desk.h"
#include "ui/packing/list_cells.h"
#include "ui/packing/packing_frame.h"
#include "ui/packing/packing_page.h"
#include "ui/packing/packing_panels.h"
#include "ui/packing/packing_words.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/text.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int sideWidth = 392;
constexpr int needsShown = 4;
constexpr int needsShownBelow = 2;
constexpr int targetHeightAbove = 260;
constexpr int usualBoxes = 12;

} // namespace

WavePage::WavePage(Station &station, const PersonRow &user, ScanSounds &sounds, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_flow(station, user)
    , m_sounds(sounds)
    , m_top(new TopBar)
    , m_body(new QStackedWidget)
    , m_keys(new KeyBar)
    , m_type(new QAction(this))
    , m_undo(new QAction(this))
    , m_lift(new QAction(this))
    , m_stop(new QAction(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ringless", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top->setProgressWidth(sideWidth);
    column->addWidget(m_top);
    m_body->addWidget(buildStart());
    m_body->addWidget(buildLine());
    column->addWidget(m_body, 1);
    column->addWidget(m_keys);
    buildKeys();
    retranslate();
}

void WavePage::buildKeys()
{
    m_type->setShortcut(QKeySequence(QStringLiteral("F2")));
    m_undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    m_lift->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_stop->setShortcut(QKeySequence(QStringLiteral("F6")));
    for (auto *action : {m_type, m_undo, m_lift, m_stop}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_type, &QAction::triggered, this, &WavePage::askQuantity);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_flow.isRunning())
            show(m_flow.takeBack());
    });
    connect(m_lift, &QAction::triggered, this, &WavePage::askSupervisor);
    connect(m_stop, &QAction::triggered, this, &WavePage::stop);
    for (auto *action : {m_type, m_undo, m_lift})
        action->setVisible(false);
}

QWidget *WavePage::buildStart()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    m_startLine = new Text(TextStyle::body, &Colours::text2);
    m_startLine->setWordWrap(true);
    m_count = new Field(Field::Content::number, 64);
    m_count->setMaximumWidth(160);
    m_countRow = new FormRow(QString(), m_count);
    m_start = new ActionButton(ButtonKind::primary, ButtonSize::huge);
    m_start->setKeyHint(QStringLiteral("Enter"));
    column->addWidget(m_startLine);
    column->addWidget(m_countRow, 0, Qt::AlignLeft);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_start, &ActionButton::clicked, this, &WavePage::start);
    return page;
}

QWidget *WavePage::buildTarget()
{
    auto *target = new Card;
    m_say = new Text(TextStyle::heading, &Colours::text2);
    m_amount = new Text(TextStyle::count, &Colours::accent);
    m_where = new Text(TextStyle::place);
    m_where->setFixedWidthFace(true);
    m_clinic = new Text(TextStyle::heading);
    m_clinic->setWordWrap(true);
    auto *big = new QHBoxLayout;
    big->setSpacing(32);
    big->addWidget(m_amount, 0, Qt::AlignVCenter);
    big->addWidget(m_where, 0, Qt::AlignVCenter);
    big->addStretch();
    target->body()->addWidget(m_say);
    target->body()->addLayout(big);
    target->body()->addWidget(m_clinic);
    target->body()->addStretch();
    return target;
}

QWidget *WavePage::buildSide()
{
    m_lists = new SideLists;
    const auto list = [&](QStandardItemModel &model, DataTable *&table, DataTable::Rows rows) {
        auto *card = new Card;
        card->setDense();
        table = new DataTable(rows);
        table->setModel(&model);
        table->setStretchedColumn(1);
        table->setPassive();
        card->addFlush(table);
        m_lists->add(card);
        return card;
    };
    m_needsCard = list(m_needsModel, m_needsTable, DataTable::Rows::twoLines);
    m_boxesCard = list(m_boxesModel, m_boxesTable, DataTable::Rows::oneLine);
    m_boxesTable->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_side = new QStackedWidget;
    m_side->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_side->addWidget(m_lists);
    m_quantity = new QuantityPanel;
    m_side->addWidget(m_quantity);
    connect(m_quantity, &QuantityPanel::given, this, &WavePage::takeQuantity);
    connect(m_quantity, &SidePanel::left, this, &WavePage::closePanel);
    return m_side;
}

QWidget *WavePage::buildLine()
{
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(16);
    m_band = new ScanBand;
    m_middle = new QStackedWidget;
    m_middle->addWidget(buildTarget());
    left->addWidget(m_band);
    left->addWidget(m_middle, 1);
    m_frame = new PackingFrame(main, buildSide(), sideWidth);
    connect(m_frame->split(), &PanelSplit::narrowChanged, this, &WavePage::arrangeSide);
    return m_frame;
}

void WavePage::begin(const RoundId &round, BoxClass boxClass)
{
    m_flow.stop();
    showKeys();
    m_round = round;
    m_class = boxClass;
    m_count->setText(QString::number(usualBoxes));
    m_count->selectAll();
    m_countRow->setError({});
}

bool WavePage::resume()
{
    const auto resumed = m_flow.resume();
    if (!resumed || !*resumed)
        return false;
    m_round = m_flow.round();
    m_class = m_flow.boxClass();
    m_body->setCurrentIndex(1);
    m_band->answer(PackingWords::band(**resumed, m_flow));
    closePanel();
    showWave();
    return true;
}

void WavePage::activate()
{
    if (m_round && !m_flow.isRunning()) {
        const auto progress = m_station.books.kits.progress(m_station.facility, *m_round, m_class, m_station.now());
        TopBarView top;
        top.heading = title();
        top.line = {plain(PackingWords::boxClass(m_class))};
        if (progress)
            top.numberLine = tr("%1 de %2 selladas").arg(grouped(progress->sealed), grouped(progress->boxes));
        m_top->show(top);
    }
    m_body->setCurrentIndex(m_flow.isRunning() ? 1 : 0);
    if (m_flow.isRunning())
        setFocus();
    else
        m_count->setFocus();
}

void WavePage::start()
{
    bool isNumber = false;
    const int count = m_count->text().trimmed().toInt(&isNumber);
    if (!m_round || !isNumber || count < 1 || count > boxesMax) {
        m_countRow->setError(tr("Escriba un número de 1 a %1.").arg(boxesMax));
        m_count->setFocus();
        return;
    }
    const auto started = m_flow.start(*m_round, m_class, count);
    if (!started) {
        m_countRow->setError(PackingWords::failure(started.error()));
        return;
    }
    if (*started == 0) {
        m_countRow->setError(tr("No espera ninguna caja de esta clase."));
        return;
    }
    m_band->clear();
    m_body->setCurrentIndex(1);
    closePanel();
    showWave();
}

void WavePage::stop()
{
    m_flow.stop();
    Q_EMIT left();
}

bool WavePage::takesScan(const QByteArray &scan)
{
    if (m_dialog)
        return m_dialog->takesScan(scan);
    if (!m_flow.isRunning())
        return false;
    show(m_flow.scan(scan));
    return true;
}

void WavePage::show(const presentation::WaveAnswer &answer)
{
    playSound(m_sounds, presentation::meaningOf(answer));
    m_band->answer(PackingWords::band(answer, m_flow));
    closePanel();
    showWave();
}

void WavePage::askQuantity()
{
    const auto next = m_flow.isRunning() ? m_flow.next() : std::nullopt;
    if (!next)
        return;
    m_panelOpen = true;
    fitSide();
    placePanel();
    m_quantity->begin(m_flow.position(next->box), tr("faltan %1").arg(grouped(next->missing.count())),
                      m_flow.typedQuantity().value_or(next->missing));
}

void WavePage::takeQuantity(Units units)
{
    m_flow.setQuantity(units);
    closePanel();
    showTarget();
}

void WavePage::closePanel()
{
    m_panelOpen = false;
    fitSide();
    m_side->setCurrentIndex(0);
    m_middle->setCurrentIndex(0);
    setFocus();
}

/// At the side, or, where the window has no room for one, in place of what goes where.
void WavePage::placePanel()
{
    if (!m_panelOpen)
        return;
    auto *host = m_frame->split()->isNarrow() ? m_middle : m_side;
    auto *other = m_frame->split()->isNarrow() ? m_side : m_middle;
    if (host->indexOf(m_quantity) < 0)
        host->addWidget(m_quantity);
    host->setCurrentWidget(m_quantity);
    other->setCurrentIndex(0);
    m_quantity->setFocus();
}

int WavePage::rowsOfNeeds() const
{
    return m_frame->split()->isNarrow() ? needsShownBelow : needsShown;
}

/// Below, the side is as high as its lists, and gives way to a panel.
void WavePage::fitSide()
{
    const bool below = m_frame->split()->isNarrow();
    m_middle->setMinimumHeight(below ? targetHeightAbove : 0);
    m_needsTable->setFixedHeight(rowsOfNeeds() * m_needsTable->verticalHeader()->defaultSectionSize());
    m_frame->fitSide(m_panelOpen ? 0 : m_lists->sizeHint().height());
}

void WavePage::arrangeSide(bool below)
{
    m_lists->setBelow(below);
    fitSide();
    if (m_flow.isRunning())
        showLists();
    placePanel();
}

void WavePage::askSupervisor()
{
    if (!m_flow.isRunning() || !m_flow.liftable() || m_dialog)
        return;
    std::vector<PersonRow> supervisors;
    if (const auto people = m_station.books.people.people(m_station.facility)) {
        for (const auto &person : *people) {
            if (allows(rolesOf(person), Right::overrideRefusal))
                supervisors.push_back(person);
        }
    }
    m_dialog = new WordDialog(tr("Autorizar"), PackingWords::word(*m_flow.liftable()), std::move(supervisors), this);
    connect(m_dialog, &WordDialog::given, this, &WavePage::liftBy);
    m_dialog->openBelow(m_band);
}

void WavePage::liftBy(const UserId &user, const QString &pin, const packing::OverrideReason &reason)
{
    const auto person = PeopleDesk(m_station).signIn(user, pin);
    if (!person || !*person) {
        m_dialog->setError(person ? PackingWords::refusal(person->error()) : PackingWords::failure(person.error()));
        return;
    }
    m_dialog->accept();
    m_dialog.clear();
    show(m_flow.lift(user, reason));
}

/// The keys that there is something to do for.
void WavePage::showKeys()
{
    m_type->setVisible(m_flow.isRunning() && m_flow.next());
    m_undo->setVisible(m_flow.isRunning());
    m_lift->setVisible(m_flow.isRunning() && m_flow.liftable());
}

void WavePage::showWave()
{
    const auto [packed, required] = m_flow.units();
    TopBarView top;
    top.heading = title();
    top.line = {plain(PackingWords::boxClass(m_class))};
    top.number = tr("%Ln caja(s)", nullptr, int(m_flow.boxes().size()));
    Progress progress;
    progress.right = compose(tr("%1 de %2 piezas"), {bold(grouped(packed.count())), plain(grouped(required.count()))});
    progress.share = required.isZero() ? 1.0 : double(packed.count()) / double(required.count());
    top.progress = progress;
    m_top->show(top);
    showKeys();
    showTarget();
    showLists();
}

void WavePage::showTarget()
{
    const auto next = m_flow.next();
    m_amount->setVisible(next.has_value());
    m_where->setVisible(next.has_value());
    if (!next) {
        m_say->setText(m_flow.needs(1).empty() ? tr("Todas las cajas están completas") : tr("Escanee una pieza"));
        m_clinic->setText(m_flow.needs(1).empty() ? tr("Vuelva a la lista y selle cada una.")
                                                  : tr("Luego, cada caja en que va."));
        return;
    }
    const BoxOrder &order = m_flow.boxes()[size_t(next->box)].order;
    m_say->setText(tr("Ponga"));
    m_amount->setText(grouped(m_flow.typedQuantity().value_or(next->missing).count()));
    m_where->setText(tr("en %1").arg(m_flow.position(next->box)));
    m_clinic->setText(titleCase(order.facilityName));
    setAccessibleDescription(tr("Ponga %1 en %2, %3").arg(m_amount->text(), m_flow.position(next->box), m_clinic->text()));
}

void WavePage::showLists()
{
    using presentation::CellKind;
    const auto next = m_flow.next();
    m_needsModel.setRowCount(0);
    for (const auto &need : m_flow.needs(rowsOfNeeds())) {
        m_needsModel.appendRow(makeRow({makeStrongCell(need.item.slot ? need.item.slot->text() : QString(QChar(0x2013)), CellKind::code),
                                makeTwoLineCell(PackingWords::item(need.item), need.item.item.text(), true),
                                makeStrongCell(grouped(need.missing.count()), CellKind::number)}));
    }
    fitSide();
    m_boxesModel.setRowCount(0);
    for (size_t i = 0; i < m_flow.boxes().size(); ++i) {
        const auto &hand = m_flow.boxes()[i];
        const auto &totals = hand.box.totals();
        const bool isDone = totals.open() == 0;
        auto *place = isDone ? makeStateCell(m_flow.position(qsizetype(i)), Meaning::good)
                             : makeStrongCell(m_flow.position(qsizetype(i)), CellKind::code);
        if (next && next->box == qsizetype(i))
            place->setData(QVariant::fromValue(Meaning::info), presentation::rowMeaningRole);
        m_boxesModel.appendRow(makeRow({place, makeCell(titleCase(hand.order.facilityName)),
                                        makeCell(QStringLiteral("%1/%2").arg(grouped(totals.packed.count()),
                                                                             grouped(totals.required.count())),
                                                 CellKind::number)}));
    }
    if (next)
        m_boxesTable->scrollTo(m_boxesModel.index(int(next->box), 0));
}

QString WavePage::title() const
{
    return tr("Empacar por tandas");
}

QList<KeyHint> WavePage::keys() const
{
    return {{QStringLiteral("F2"), tr("Cantidad"), m_type},
            {QStringLiteral("Ctrl+Z"), tr("Deshacer"), m_undo},
            {QStringLiteral("Ctrl+Enter"), tr("Autorizar"), m_lift},
            {QStringLiteral("F6"), tr("Terminar la tanda"), m_stop},
            {QStringLiteral("Esc"), tr("Volver a la lista"), nullptr}};
}

void WavePage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        stop();
    else if (m_flow.isRunning() && m_typed.takesKey(*event))
        return;
    else if (const auto code = isEnter && m_flow.isRunning() ? m_typed.taken() : QByteArray(); !code.isEmpty())
        takesScan(code);
    else if (isEnter && m_flow.isRunning())
        show(m_flow.confirm());
    else if (isEnter)
        start(); // The field lets Enter through to here.
    else if (!m_frame->takesKey(event))
        Page::keyPressEvent(event);
}

void WavePage::retranslate()
{
    m_startLine->setText(tr("Cada caja está en su lugar: P-01, P-02 … Se escanea una pieza y luego las cajas en que va. "
                            "Primero entran las cajas ya abiertas y luego las que esperan."));
    m_countRow->setLabel(tr("Cuántas cajas"));
    m_start->setText(tr("Empezar"));
    m_needsCard->setTitle(tr("Falta surtir"));
    m_boxesCard->setTitle(tr("Cajas"));
    m_needsTable->setAccessibleName(tr("Falta surtir"));
    m_boxesTable->setAccessibleName(tr("Cajas"));
    m_quantity->retranslate();
    const auto hints = keys();
    for (const auto &hint : hints) {
        if (hint.action)
            hint.action->setText(hint.label);
    }
    m_keys->setKeys(hints);
    if (m_flow.isRunning())
        showWave();
}

} // namespace botiquin::ui
