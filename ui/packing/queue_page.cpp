// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/queue_page.h"

#include "journal/packing/sscc_desk.h"
#include "ui/packing/packing_words.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/figure_strip.h"
#include "ui/shell/page_header.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace botiquin::ui {

namespace {

constexpr quint64 fewNumbers = 300; ///< some days' boxes

} // namespace

QueuePage::QueuePage(Station &station, std::optional<RoundId> round, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_round(std::move(round))
    , m_model(new BoxTable(station.books.kits, this))
    , m_header(new PageHeader)
    , m_next(new ActionButton(ButtonKind::primary, ButtonSize::large))
    , m_wave(new ActionButton(ButtonKind::plain, ButtonSize::large))
    , m_sealed(new ActionButton(ButtonKind::plain, ButtonSize::large))
    , m_figures(new FigureStrip)
    , m_said(new Text(TextStyle::body))
    , m_numbers(new Text(TextStyle::body))
    , m_body(new QStackedWidget)
    , m_table(new DataTable(DataTable::Rows::twoLines))
    , m_empty(new EmptyState(QStringLiteral("kit")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    m_next->setIconName(QStringLiteral("next"));
    m_next->setKeyHint(QStringLiteral("F9"));
    m_wave->setKeyHint(QStringLiteral("F5"));
    m_sealed->setKeyHint(QStringLiteral("F3"));
    for (auto *button : {m_sealed, m_wave, m_next})
        m_header->addRight(button);
    column->addWidget(m_header);
    column->addWidget(m_figures);
    for (auto *line : {m_said, m_numbers}) {
        column->addWidget(line);
        line->setWordWrap(true);
        line->hide();
    }
    auto *filters = new QHBoxLayout;
    filters->setSpacing(16);
    buildFilters(filters);
    column->addLayout(filters);
    auto *card = new Card;
    m_table->setModel(m_model);
    m_table->setStretchedColumn(BoxTable::clinic);
    auto *emptyFrame = new QWidget;
    auto *emptyColumn = new QVBoxLayout(emptyFrame);
    emptyColumn->addStretch();
    emptyColumn->addWidget(m_empty);
    emptyColumn->addStretch();
    m_body->addWidget(m_table);
    m_body->addWidget(emptyFrame);
    card->addFlush(m_body);
    column->addWidget(card, 1);
    connect(m_next, &ActionButton::clicked, this, &QueuePage::openNext);
    connect(m_wave, &ActionButton::clicked, this, &QueuePage::requestWave);
    connect(m_sealed, &ActionButton::clicked, this, &QueuePage::sealedListRequested);
    connect(m_table, &DataTable::rowChosen, this, &QueuePage::openRow);
    connect(m_model, &BoxTable::readingFailed, this,
            [this](const Failure &failure) { say(Meaning::stop, PackingWords::failure(failure)); });
    buildKeys();
    retranslate();
}

void QueuePage::buildFilters(QHBoxLayout *row)
{
    m_typed = new Field;
    m_typed->setLead(QStringLiteral("search"));
    m_typed->setTailKey(QStringLiteral("F2"));
    m_class = new SelectBox;
    m_progress = new SelectBox;
    for (int i = 0; i < countOf(BoxClass{}); ++i)
        m_class->addItem(QString());
    for (int i = 0; i <= countOf(BoxProgress{}); ++i)
        m_progress->addItem(QString());
    row->addWidget(m_typed, 1);
    row->addWidget(m_class);
    row->addWidget(m_progress);
    connect(m_typed, &QLineEdit::textChanged, this, &QueuePage::read);
    connect(m_typed, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    for (auto *box : {m_class, m_progress})
        connect(box, &QComboBox::currentIndexChanged, this, &QueuePage::read);
}

void QueuePage::buildKeys()
{
    const auto add = [this](const QString &key, const auto &act) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_actions << action;
    };
    add(QStringLiteral("F2"), [this] { m_typed->setFocus(); });
    add(QStringLiteral("F9"), [this] { openNext(); });
    add(QStringLiteral("F5"), [this] { requestWave(); });
    add(QStringLiteral("F3"), [this] { Q_EMIT sealedListRequested(); });
}

QString QueuePage::title() const
{
    return tr("Empacar");
}

QList<KeyHint> QueuePage::keys() const
{
    return {{QStringLiteral("Enter"), tr("Abrir el kit elegido"), nullptr},
            {QStringLiteral("F9"), tr("Siguiente kit"), m_actions[1]},
            {QStringLiteral("F2"), tr("Buscar"), m_actions[0]},
            {QStringLiteral("F5"), tr("Empacar por tandas"), m_actions[2]},
            {QStringLiteral("F3"), tr("Cajas selladas"), m_actions[3]}};
}

BoxClass QueuePage::chosenClass() const
{
    return BoxClass(std::max(m_class->currentIndex(), 0));
}

void QueuePage::chooseClass(BoxClass boxClass)
{
    m_class->setCurrentIndex(int(boxClass));
}

void QueuePage::say(Meaning meaning, const QString &words)
{
    m_said->setInk(inksOf(meaning).line);
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void QueuePage::activate()
{
    read();
    m_table->setFocus();
}

void QueuePage::showNews()
{
    const int row = m_table->currentIndex().row();
    read();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
}

void QueuePage::read()
{
    if (m_round) {
        const int progress = m_progress->currentIndex() - 1;
        const auto shown = m_model->show({m_station.facility, *m_round, chosenClass(),
                                          progress < 0 ? std::nullopt : std::optional(BoxProgress(progress)),
                                          m_typed->text()});
        if (!shown)
            say(Meaning::stop, PackingWords::failure(shown.error()));
    }
    showFigures();
    showNumbers();
    m_body->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (!m_round)
        m_empty->setWords(tr("Todavía no hay una ronda que empacar"), tr("Cuando la región la publique, que quien supervisa la elija en Rondas, o abra otra vez el programa."));
    else if (!m_typed->text().isEmpty() || m_progress->currentIndex() > 0)
        m_empty->setWords(tr("Ningún kit es así"), tr("Cambie lo que buscó o el estado."));
    else
        m_empty->setWords(tr("En esta ronda no hay cajas de esta clase"), tr("Elija otra clase de caja."));
}

void QueuePage::showFigures()
{
    const auto round = m_round ? m_station.books.kits.round(*m_round) : std::optional<RoundRow>();
    const auto progress = m_round ? m_station.books.kits.progress(m_station.facility, *m_round, chosenClass(),
                                                                  m_station.now())
                                  : RoundProgress{};
    if (round && *round)
        m_header->setLine(tr("Kits de %1 · se empacan hasta el %2")
                              .arg(monthName((*round)->month), shortDate((*round)->packTo)));
    const RoundProgress numbers = progress ? *progress : RoundProgress{};
    m_figures->setFigures({{grouped(numbers.boxes - numbers.sealed), tr("por sellar"), Meaning::neutral},
                           {grouped(numbers.sealed), tr("selladas"), Meaning::good},
                           {grouped(m_model->totalOf(BoxProgress::aside)), tr("apartadas"),
                            m_model->totalOf(BoxProgress::aside) > 0 ? Meaning::caution : Meaning::neutral},
                           {grouped(numbers.sealedLastHour), tr("en la última hora"), Meaning::neutral}});
    for (auto *button : {m_next, m_wave})
        button->setVisible(m_round.has_value());
}

/// Before the last box of the day is packed that cannot be sealed.
void QueuePage::showNumbers()
{
    const auto left = SsccDesk(m_station).left();
    m_numbers->setVisible(left && *left <= fewNumbers);
    m_numbers->setInk(inksOf(left && *left == 0 ? Meaning::stop : Meaning::caution).line);
    if (left && *left == 0)
        m_numbers->setText(tr("A esta computadora no le quedan números de caja. Intercambie con el centro. Si no llegan, avise a "
                              "quien administra la región."));
    else if (left)
        m_numbers->setText(tr("Números de caja que le quedan a esta computadora: %1. Antes de que se acaben, intercambie con el "
                              "centro. Si no llegan más, avise a quien administra la región.")
                               .arg(grouped(qint64(*left))));
}

void QueuePage::openRow(int row)
{
    const BoxOrder order = m_model->box(row);
    const ClaimedBox box{order.kit, order.boxClass};
    const auto where = m_model->elsewhere(order);
    const bool isNew = order.progress == BoxProgress::waiting;
    if (where && isNew && m_asked != box) {
        m_asked = box;
        say(Meaning::caution, tr("Esta caja la tiene en la mano %1. Si va a empacarla aquí, elíjala otra vez.").arg(*where));
        return;
    }
    m_asked.reset();
    Q_EMIT opened(order.kit, order.boxClass);
}

Outcome<std::optional<BoxOrder>> QueuePage::firstFree(const RoundId &round, BoxClass boxClass, BoxProgress progress)
{
    constexpr int page = 50;
    for (int offset = 0;; offset += page) {
        BQ_TRY_ASSIGN(const auto boxes,
                      m_station.books.kits.boxes({m_station.facility, round, boxClass, progress, {}}, offset, page));
        for (const auto &order : boxes) {
            // What is open here stays this table's, whoever else took it up.
            if (progress != BoxProgress::waiting || !m_model->elsewhere(order))
                return std::optional(order);
        }
        if (int(boxes.size()) < page)
            return std::optional<BoxOrder>();
    }
}

/// What was open here comes before what waits.
void QueuePage::openNext()
{
    if (!m_round)
        return;
    for (const auto progress : {BoxProgress::open, BoxProgress::waiting}) {
        const auto box = firstFree(*m_round, chosenClass(), progress);
        if (!box) {
            say(Meaning::stop, PackingWords::failure(box.error()));
            return;
        }
        if (*box) {
            Q_EMIT opened((*box)->kit, (*box)->boxClass);
            return;
        }
    }
    say(Meaning::good, tr("Ya no espera ningún kit de esta clase. Quedan los apartados, si hay."));
}

void QueuePage::requestWave()
{
    if (m_round)
        Q_EMIT waveRequested(*m_round, chosenClass());
}

void QueuePage::retranslate()
{
    m_header->setTitle(tr("Kits por empacar"));
    m_next->setText(tr("Siguiente kit"));
    m_wave->setText(tr("Por tandas"));
    m_sealed->setText(tr("Cajas selladas"));
    m_table->setAccessibleName(tr("Kits por empacar"));
    m_typed->setPlaceholderText(tr("Clínica, CLUES o ruta"));
    m_typed->setAccessibleName(tr("Buscar"));
    m_class->setAccessibleName(tr("Clase de caja"));
    m_progress->setAccessibleName(tr("Estado"));
    m_class->setItemText(int(BoxClass::dry), tr("Cajas secas"));
    m_class->setItemText(int(BoxClass::cold), tr("Cajas frías"));
    m_class->setItemText(int(BoxClass::supplies), tr("Material de curación"));
    m_progress->setItemText(0, tr("Todos los estados"));
    for (int i = 0; i < countOf(BoxProgress{}); ++i)
        m_progress->setItemText(i + 1, PackingWords::progress(BoxProgress(i)));
    const auto hints = keys();
    for (const auto &hint : hints) {
        if (hint.action)
            hint.action->setText(hint.label);
    }
    m_model->retranslate();
    showFigures();
    showNumbers();
}

} // namespace botiquin::ui
