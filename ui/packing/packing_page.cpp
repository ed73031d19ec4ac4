// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/packing_page.h"

#include "ui/packing/list_cells.h"
#include "ui/packing/packing_frame.h"
#include "ui/packing/packing_panels.h"
#include "ui/packing/packing_words.h"
#include "ui/packing/word_dialog.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/panel_split.h"
#include "ui/wording/dates.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::Moment;
using presentation::Waiting;

namespace {

constexpr int sideWidth = 392;
constexpr size_t nextShown = 5;
constexpr size_t nextShownBelow = 2;
constexpr int lineHeightAbove = 260;
constexpr size_t readingsShown = 5;
constexpr int scansShown = 100;

} // namespace

void playSound(ScanSounds &sounds, Meaning meaning)
{
    switch (meaning) {
    case Meaning::good:
        sounds.play(ScanSounds::Sound::good);
        return;
    case Meaning::caution:
        sounds.play(ScanSounds::Sound::caution);
        return;
    case Meaning::stop:
        sounds.play(ScanSounds::Sound::stop);
        return;
    case Meaning::info:
        sounds.play(ScanSounds::Sound::info);
        return;
    case Meaning::neutral:
        return;
    }
}

PackingPage::PackingPage(presentation::PackingFlow &flow, ScanSounds &sounds, QWidget *parent)
    : Page(parent), m_flow(flow), m_sounds(sounds), m_top(new TopBar), m_keys(new KeyBar)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ringless", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    auto *main = buildMain();
    m_frame = new PackingFrame(main, buildSide(), sideWidth);
    connect(m_frame->split(), &PanelSplit::narrowChanged, this, &PackingPage::arrangeSide);
    column->addWidget(m_frame, 1);
    column->addWidget(m_keys);
    m_top->setProgressWidth(sideWidth);
    buildKeys();
    retranslate();
}

QWidget *PackingPage::buildMain()
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_band = new ScanBand;
    m_line = new LineCard;
    auto *doneCard = new Card;
    m_done = new EmptyState(QStringLiteral("seal"));
    doneCard->body()->addStretch();
    doneCard->body()->addWidget(m_done);
    doneCard->body()->addStretch();
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_line);
    m_middle->addWidget(doneCard);
    column->addWidget(m_band);
    column->addWidget(m_middle, 1);
    return main;
}

template <class Panel>
Panel *PackingPage::addPanel(Panel *panel)
{
    m_side->addWidget(panel);
    connect(panel, &SidePanel::left, this, &PackingPage::closePanel);
    return panel;
}

QWidget *PackingPage::buildSide()
{
    m_lists = new SideLists;
    const auto list = [&](QStandardItemModel &model, DataTable::Rows rows, int stretched, DataTable *&table) {
        auto *card = new Card;
        card->setDense();
        table = new DataTable(rows);
        table->setModel(&model);
        table->setStretchedColumn(stretched);
        table->setPassive();
        card->addFlush(table);
        m_lists->add(card);
        return card;
    };
    m_nextCard = list(m_nextModel, DataTable::Rows::twoLines, 1, m_nextTable);
    m_readingsCard = list(m_readingsModel, DataTable::Rows::oneLine, 2, m_readingsTable);
    m_readingsTable->setWrapping();
    m_side = new QStackedWidget;
    // The panel that is not shown does not decide how high the page must be.
    m_side->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_side->addWidget(m_lists);
    m_quantity = addPanel(new QuantityPanel);
    m_lot = addPanel(new LotPanel);
    m_short = addPanel(new ShortPanel);
    m_teach = addPanel(new TeachPanel(m_flow.station().books.catalog));
    m_scans = addPanel(new ScansPanel);
    connect(m_quantity, &QuantityPanel::given, this, [this](Units units) { show(m_flow.setQuantity(units)); });
    connect(m_lot, &LotPanel::given, this, [this](const packing::LotRead &lot) { show(m_flow.giveLot(lot)); });
    connect(m_short, &ShortPanel::given, this,
            [this](const packing::ShortReason &reason) { show(m_flow.markShort(reason)); });
    connect(m_teach, &TeachPanel::given, this, [this](const Clave &item, Units units, PackLevel level) {
        show(m_flow.teach(item, units, level));
    });
    return m_side;
}

QAction *PackingPage::addKey(const QString &key, void (PackingPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_actions << action;
    return action;
}

void PackingPage::buildKeys()
{
    addKey(QStringLiteral("F2"), &PackingPage::askQuantity);
    addKey(QStringLiteral("F3"), &PackingPage::askLot);
    addKey(QStringLiteral("F4"), &PackingPage::askShort);
    m_teachKey = addKey(QStringLiteral("F5"), &PackingPage::askTeaching);
    addKey(QStringLiteral("F6"), &PackingPage::putAside);
    addKey(QStringLiteral("F7"), &PackingPage::showScans);
    addKey(QStringLiteral("F9"), &PackingPage::seal);
    addKey(QStringLiteral("Ctrl+Z"), &PackingPage::takeBack);
    m_liftKey = addKey(QStringLiteral("Ctrl+Return"), &PackingPage::askSupervisor);
    m_teachKey->setVisible(false);
    m_liftKey->setVisible(false);
}

QString PackingPage::title() const
{
    return tr("Empacar");
}

QList<KeyHint> PackingPage::keys() const
{
    const QStringList words{tr("Cantidad"), tr("Otro lote"), tr("No alcanza"), tr("Enseñar"), tr("Apartar el kit"),
                            tr("Lecturas"), tr("Sellar"),    tr("Deshacer"),   tr("Autorizar")};
    QList<KeyHint> hints;
    for (int i = 0; i < words.size(); ++i) {
        const bool isLift = m_actions[i] == m_liftKey;
        hints << KeyHint{isLift ? QStringLiteral("Ctrl+Enter") : m_actions[i]->shortcut().toString(), words[i],
                         m_actions[i]};
    }
    return hints;
}

QString PackingPage::open(const KitId &kit, BoxClass boxClass)
{
    const auto opened = m_flow.open(kit, boxClass);
    if (!opened)
        return PackingWords::failure(opened.error());
    if (!*opened)
        return PackingWords::refusal(opened->error());
    closePanel();
    show(**opened);
    if (m_view && m_view->readings.size() <= 1 && m_view->totals.packed.isZero()) {
        m_answer.reset();
        m_band->clear();
    }
    return {};
}

void PackingPage::sayPrinted(const QString &words)
{
    m_printed = words;
    showBand();
}

void PackingPage::activate()
{
    closePanel();
    if (m_flow.isOpen())
        showView();
}

bool PackingPage::takesScan(const QByteArray &scan)
{
    if (m_dialog)
        return m_dialog->takesScan(scan);
    if (!m_flow.isOpen())
        return false;
    show(m_flow.scan(scan));
    return true;
}

void PackingPage::show(const presentation::PackingAnswer &answer)
{
    playSound(m_sounds, presentation::meaningOf(answer));
    m_answer = answer;
    m_printed.clear();
    const bool needsLot = m_flow.waiting() == Waiting::lot;
    if (answer.moment != Moment::shortRefused)
        closePanel();
    if (answer.moment == Moment::putAside) {
        m_flow.close();
        Q_EMIT left();
        return;
    }
    showView();
    if (answer.moment == Moment::sealWanted)
        seal();
    else if (needsLot)
        askLot();
}

void PackingPage::showView()
{
    auto view = m_flow.view();
    if (!view) {
        m_band->answer({.meaning = Meaning::stop, .word = tr("No se pudo leer el kit"),
                        .line = {plain(PackingWords::failure(view.error()))}});
        return;
    }
    m_view = *std::move(view);
    auto top = PackingWords::topBar(m_view->order, m_view->round);
    top.progress = PackingWords::progress(m_view->totals);
    m_top->show(top);
    if (m_panel == nullptr || !m_frame->split()->isNarrow())
        showMiddle();
    const auto [allIn, whatNext] = PackingWords::whenDone(m_view->totals);
    m_done->setWords(allIn, whatNext);
    if (m_view->line)
        m_line->show(PackingWords::line(*m_view->line, m_view->order.month));
    showBand();
    showLists();
    m_teachKey->setVisible(m_flow.waiting() == Waiting::teaching && m_flow.may(Right::teachCode));
    m_liftKey->setVisible(m_flow.waiting() == Waiting::supervisor);
}

void PackingPage::showBand()
{
    if (m_answer)
        m_band->answer(PackingWords::band(*m_answer, m_view ? m_view->line : std::nullopt, m_flow.may(Right::teachCode),
                                         m_view ? m_view->totals : packing::BoxTotals{}));
    else if (!m_printed.isEmpty())
        m_band->answer({.meaning = Meaning::info, .word = tr("Kit sellado"), .line = {plain(m_printed)},
                        .read = {}, .expected = {}, .advice = {plain(tr("Este es el que sigue. Escanee la primera pieza."))},
                        .amount = {}});
    else
        m_band->clear();
}

void PackingPage::showLists()
{
    m_nextCard->setNote(tr("quedan %Ln clave(s)", nullptr, int(m_view->totals.open())));
    m_nextModel.setRowCount(0);
    const size_t shown = std::min(rowsOfNext(), m_view->next.size());
    for (size_t i = 0; i < shown; ++i) {
        const auto &line = m_view->next[i];
        const QString slot = line.item.slot ? line.item.slot->text() : QString(QChar(0x2013));
        m_nextModel.appendRow(makeRow({makeStrongCell(slot, presentation::CellKind::code),
                                       makeTwoLineCell(PackingWords::item(line.item), line.item.item.text(), true),
                                       makeStrongCell(grouped(line.missing.count()), presentation::CellKind::number)}));
    }
    fitSide();
    m_readingsModel.setRowCount(0);
    for (size_t i = 0; i < std::min(readingsShown, m_view->readings.size()); ++i) {
        const auto &reading = m_view->readings[i];
        const QTime time = QDateTime::fromSecsSinceEpoch(reading.at.seconds).time();
        m_readingsModel.appendRow(makeRow({makeStateCell({}, presentation::meaningOf(reading)),
                                           makeTimeCell(clockSeconds(time)), makeCell(PackingWords::reading(reading)),
                                           makeStrongCell(PackingWords::amount(reading), presentation::CellKind::number)}));
    }
}

size_t PackingPage::rowsOfNext() const
{
    return m_frame->split()->isNarrow() ? nextShownBelow : nextShown;
}

/// Below, the side is as high as its lists, and gives way to a panel.
void PackingPage::fitSide()
{
    const bool below = m_frame->split()->isNarrow();
    m_middle->setMinimumHeight(below ? lineHeightAbove : 0);
    m_nextTable->setFixedHeight(int(rowsOfNext()) * m_nextTable->verticalHeader()->defaultSectionSize());
    m_frame->fitSide(m_panel == nullptr ? m_lists->sizeHint().height() : 0);
}

void PackingPage::arrangeSide(bool below)
{
    m_lists->setBelow(below);
    fitSide();
    if (m_view)
        showLists();
    placePanel();
}

void PackingPage::openPanel(SidePanel *panel)
{
    m_panel = panel;
    fitSide();
    placePanel();
}

/// At the side, or, where the window has no room for one, in place of the line.
void PackingPage::placePanel()
{
    if (m_panel == nullptr)
        return;
    auto *host = m_frame->split()->isNarrow() ? m_middle : m_side;
    if (host->indexOf(m_panel) < 0) {
        auto *focus = m_panel->focusWidget();
        host->addWidget(m_panel);
        if (focus != nullptr)
            focus->setFocus();
    }
    host->setCurrentWidget(m_panel);
    if (host == m_side)
        showMiddle();
    else
        m_side->setCurrentIndex(0);
}

void PackingPage::closePanel()
{
    m_panel = nullptr;
    fitSide();
    m_side->setCurrentIndex(0);
    showMiddle();
    setFocus();
}

void PackingPage::showMiddle()
{
    m_middle->setCurrentIndex(!m_view || m_view->line ? 0 : 1);
}

void PackingPage::askQuantity()
{
    if (!m_view || !m_view->line)
        return;
    openPanel(m_quantity);
    m_quantity->begin(*m_view->line);
}

void PackingPage::askLot()
{
    const auto item = m_flow.isOpen() ? m_flow.itemForLot() : std::nullopt;
    if (!item)
        return;
    const auto lots = m_flow.lotsInStock();
    const auto *line = m_flow.hand().line(*item);
    openPanel(m_lot);
    m_lot->begin(line ? PackingWords::item(*line) : item->text(),
                 lots ? *lots : std::vector<packing::LotProposal>(), m_view->order.month);
}

void PackingPage::askShort()
{
    if (!m_view || !m_view->line)
        return;
    openPanel(m_short);
    m_short->begin(*m_view->line);
}

void PackingPage::askTeaching()
{
    if (!m_flow.unknownCode() || !m_flow.may(Right::teachCode))
        return;
    openPanel(m_teach);
    m_teach->begin(m_flow.unknownCode()->gtin);
}

void PackingPage::askSupervisor()
{
    if (m_flow.waiting() != Waiting::supervisor || m_dialog || !m_answer)
        return;
    std::vector<PersonRow> supervisors;
    if (const auto people = m_flow.people()) {
        for (const auto &person : *people) {
            if (allows(rolesOf(person), Right::overrideRefusal))
                supervisors.push_back(person);
        }
    }
    const QString what = m_answer->item ? PackingWords::item(*m_answer->item) : QString();
    m_dialog = new WordDialog(tr("Autorizar"), PackingWords::word(m_answer->refused->rule) + QStringLiteral(": ") + what,
                              std::move(supervisors), this);
    connect(m_dialog, &WordDialog::given, this, &PackingPage::liftBy);
    m_dialog->openBelow(m_band);
}

void PackingPage::liftBy(const UserId &user, const QString &pin, const packing::OverrideReason &reason)
{
    const auto person = m_flow.identify(user, pin);
    if (!person)
        m_dialog->setError(PackingWords::failure(person.error()));
    else if (!*person)
        m_dialog->setError(PackingWords::refusal(person->error()));
    else {
        m_dialog->accept();
        m_dialog.clear();
        show(m_flow.lift(user, reason));
    }
}

void PackingPage::putAside()
{
    if (m_flow.isOpen())
        show(m_flow.putAside());
}

void PackingPage::showScans()
{
    const auto scans = m_flow.station().books.scans.recent(0, scansShown);
    openPanel(m_scans);
    m_scans->begin(scans ? *scans : std::vector<ScanRecord>());
}

void PackingPage::seal()
{
    if (m_flow.isOpen())
        Q_EMIT sealRequested();
}

void PackingPage::takeBack()
{
    if (m_flow.isOpen())
        show(m_flow.takeBack());
}

void PackingPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_typed.takesKey(*event))
        return;
    if (const auto code = isEnter && m_flow.isOpen() ? m_typed.taken() : QByteArray(); !code.isEmpty())
        takesScan(code);
    else if (isEnter && m_flow.isOpen() && m_flow.waiting() == Waiting::confirmation)
        show(m_flow.confirm());
    else if (isEnter && m_flow.isOpen())
        show(m_flow.nextLine());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (!m_frame->takesKey(event))
        Page::keyPressEvent(event);
}

void PackingPage::retranslate()
{
    m_nextCard->setTitle(tr("Sigue"));
    m_readingsCard->setTitle(tr("Últimas lecturas"));
    m_readingsCard->setNote(QStringLiteral("F7"));
    m_nextTable->setAccessibleName(tr("Sigue"));
    m_readingsTable->setAccessibleName(tr("Últimas lecturas"));
    m_quantity->retranslate();
    m_lot->retranslate();
    m_short->retranslate();
    m_teach->retranslate();
    m_scans->retranslate();
    const auto hints = keys();
    for (const auto &hint : hints)
        hint.action->setText(hint.label);
    m_keys->setKeys(hints);
    if (m_flow.isOpen())
        showView();
}

} // namespace botiquin::ui
