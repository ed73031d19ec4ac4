// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/rounds_page.h"

#include "domain/kits/order_round.h"
#include "journal/planning/plan_book.h"
#include "journal/planning/plan_desk.h"
#include "journal/planning/standing_orders.h"
#include "ui/planning/plan_words.h"
#include "ui/planning/round_form.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/layouts.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/wording/dates.h"
#include "ui/wording/failure_words.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::CellKind;

namespace {

constexpr int sideWidth = 500;

QString daysWords(Date from, Date to)
{
    return from == to ? dayAndMonth(from) : RoundsPage::tr("%1 a %2").arg(dayAndMonth(from), dayAndMonth(to));
}

QString nameOf(const RoundRow &round)
{
    QString month = monthName(round.month);
    month[0] = month[0].toUpper();
    return month;
}

} // namespace

RoundsPage::RoundsPage(Station &station, std::optional<Writer> authority, PersonRow person,
                       std::optional<RoundId> inHand, Use use, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_authority(authority)
    , m_person(std::move(person))
    , m_inHand(std::move(inHand))
    , m_use(std::move(use))
    , m_rounds(makeRounds())
    , m_header(new PageHeader(this))
    , m_new(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_useButton(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_card(new Card)
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("plan")))
    , m_list(new QStackedWidget)
    , m_form(new RoundForm)
    , m_said(new NoteLine)
    , m_keys(new KeyBar)
    , m_newAction(addKey({QKeySequence(Qt::Key_F4)}, &RoundsPage::newRound))
    , m_useAction(addKey({QKeySequence(Qt::Key_F5)}, &RoundsPage::use))
    , m_saveAction(addKey({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                          &RoundsPage::save))
    , m_undoAction(addKey({QKeySequence(Qt::CTRL | Qt::Key_Z)}, &RoundsPage::takeBack))
    , m_backAction(addKey({QKeySequence(Qt::Key_Escape)}, &RoundsPage::back))
{
    build();
    connect(m_new, &QPushButton::clicked, this, &RoundsPage::newRound);
    connect(m_useButton, &QPushButton::clicked, this, &RoundsPage::use);
    connect(m_form, &RoundForm::saveRequested, this, &RoundsPage::save);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_table, &DataTable::rowChosen, m_form, &RoundForm::focusFirst);
    retranslate();
}

QAction *RoundsPage::addKey(const QList<QKeySequence> &keys, void (RoundsPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

RoundsPage::Rounds *RoundsPage::makeRounds()
{
    return new Rounds(
        {{CellKind::text,
          [] { return tr("Kits de"); },
          nameOf,
          [](const RoundRow &r) {
              return r.round.text() + QStringLiteral(" · ") + PlanWords::roundKindShort(r.roundKind);
          },
          {},
          {},
          {},
          false,
          true},
         {CellKind::text, [] { return tr("Empacar"); },
          [](const RoundRow &r) { return daysWords(r.packFrom, r.packTo); }},
         {CellKind::text, [] { return tr("Repartir"); },
          [](const RoundRow &r) { return daysWords(r.deliverFrom, r.deliverTo); }},
         {CellKind::state,
          {},
          [this](const RoundRow &r) { return m_inHand == r.round ? tr("En uso") : QString(); },
          {},
          [this](const RoundRow &r) { return m_inHand == r.round ? Meaning::good : Meaning::neutral; }}},
        [this](int offset, int limit) { return m_station.books.plans.rounds(offset, limit); },
        [this](const RoundRow &r) {
            return tr("%1, %2, se empaca %3, se reparte %4")
                       .arg(nameOf(r), PlanWords::roundKind(r.roundKind), daysWords(r.packFrom, r.packTo),
                            daysWords(r.deliverFrom, r.deliverTo)) +
                   (m_inHand == r.round ? tr(", en uso") : QString());
        },
        this);
}

void RoundsPage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->addWidget(m_header);
    m_header->addRight(m_new);
    m_header->addRight(m_useButton);
    m_new->setKeyHint(QStringLiteral("F4"));
    m_useButton->setKeyHint(QStringLiteral("F5"));
    m_card->setDense();
    m_card->addFlush(m_table);
    m_table->setModel(m_rounds);
    m_table->setStretchedColumn(0);
    auto *nothing = new Card;
    nothing->addFlush(m_empty);
    m_list->addWidget(m_card);
    m_list->addWidget(nothing);
    auto *split = new PanelSplit(m_list, m_form, sideWidth);
    split->setGap(16);
    column->addWidget(split, 1);
    column->addWidget(m_said);
}

QString RoundsPage::title() const
{
    return tr("Rondas");
}

QList<KeyHint> RoundsPage::keys() const
{
    return {{QStringLiteral("Enter"), tr("Fechas")},
            {QStringLiteral("F4"), tr("Ronda nueva"), m_newAction},
            {QStringLiteral("F5"), tr("Usar esta ronda"), m_useAction},
            {QStringLiteral("Ctrl+Z"), tr("Deshacer"), m_undoAction},
            {QStringLiteral("Esc"), tr("Volver"), m_backAction},
            {QStringLiteral("Ctrl+Enter"), tr("Guardar"), m_saveAction}};
}

void RoundsPage::retranslate()
{
    m_newAction->setText(tr("Ronda nueva"));
    m_useAction->setText(tr("Usar esta ronda"));
    m_undoAction->setText(tr("Dejar como estaba"));
    m_saveAction->setText(tr("Guardar la ronda"));
    m_backAction->setText(tr("Volver"));
    m_header->setTitle(title());
    m_new->setText(tr("Ronda nueva"));
    m_useButton->setText(tr("Usar esta ronda"));
    m_card->setTitle(tr("Rondas definidas"));
    m_card->setNote(tr("Enter para cambiar las fechas"));
    m_table->setAccessibleName(tr("Rondas definidas"));
    m_empty->setWords(tr("Todavía no hay ninguna ronda."),
                      tr("Escriba a la derecha las fechas de la primera y guárdela."));
    m_form->retranslate();
    m_rounds->retell();
    m_keys->setKeys(keys());
}

void RoundsPage::activate()
{
    m_said->clear();
    m_header->setLine(PlanWords::facilityName(m_station.books.catalog, m_station.facility) +
                      QStringLiteral(" · ") + longDate(m_station.today()));
    reload(current() ? std::optional(current()->round) : m_inHand);
    if (m_rounds->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        newRound();
}

const RoundRow *RoundsPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_rounds->rowCount() ? &m_rounds->rowAt(row) : nullptr;
}

void RoundsPage::reload(const std::optional<RoundId> &wanted)
{
    const auto round = wanted;
    m_rounds->reload();
    const int rows = m_rounds->rowCount();
    m_list->setCurrentIndex(rows > 0 ? 0 : 1);
    m_useButton->setVisible(rows > 0);
    int row = 0;
    while (row + 1 < rows && m_rounds->rowAt(row).round != round)
        ++row;
    if (rows > 0 && m_rounds->rowAt(row).round != round)
        row = 0;
    if (rows > 0)
        m_table->setCurrentIndex(m_rounds->index(row, 0));
    showRow(rows > 0 ? row : -1);
    if (const auto &failure = m_rounds->failure())
        m_said->say(compose(savingFailureWords(*failure)), Meaning::stop);
}

void RoundsPage::showRow(int row)
{
    if (row >= 0 && row < m_rounds->rowCount())
        m_form->show(definedRound(m_rounds->rowAt(row)), false);
}

/// The first name that no round has: "2026-12", "2026-12-2".
RoundId RoundsPage::freeName(Month month) const
{
    QString name = month.text();
    for (int number = 2;; ++number) {
        const auto id = *RoundId::parse(name);
        const auto taken = m_station.books.plans.round(id);
        if (!taken || !*taken)
            return id;
        name = QStringLiteral("%1-%2").arg(month.text()).arg(number);
    }
}

void RoundsPage::newRound()
{
    const auto *now = current();
    const Month month = now ? now->month : nextToPack(m_station.today());
    RoundDefined round = ordinaryRound(month);
    round.round = freeName(month);
    round.roundKind = now ? RoundKind::extraordinary : RoundKind::ordinary;
    if (now) {
        // What is out of turn is packed and leaves as soon as can be.
        round.packFrom = round.packTo = m_station.today().plusDays(1);
        round.deliverFrom = round.deliverTo = m_station.today().plusDays(2);
    }
    m_form->show(round, true);
    m_form->focusFirst();
    m_said->say(compose(tr("Ronda nueva, todavía sin guardar. Ctrl+Enter guarda, Ctrl+Z la deja.")),
                Meaning::info);
}

void RoundsPage::save()
{
    const auto round = m_form->typed();
    if (!round)
        return;
    if (m_form->isNew()) {
        const auto taken = m_station.books.plans.round(round->round);
        if (taken && *taken)
            return m_said->say(
                compose(tr("Ya hay una ronda %1. Póngale otro nombre."), {bold(round->round.text())}),
                Meaning::caution);
    } else if (!m_form->isChanged()) {
        return m_said->say(compose(tr("No hay cambios que guardar.")), Meaning::info);
    }
    const auto saved = PlanDesk(m_station, m_authority).define(*round, m_person.user);
    if (!saved)
        return m_said->say(compose(savingFailureWords(saved.error())), Meaning::stop);
    if (!*saved) {
        const QString sentence = PlanWords::refusal(saved->error().rule);
        if (saved->error().rule == PlanRefusal::datesReversed || saved->error().rule == PlanRefusal::datesTooFar)
            m_form->focusDates();
        return m_said->say(compose(sentence), Meaning::stop);
    }
    reload(round->round);
    m_table->setFocus(Qt::OtherFocusReason);
    m_said->say(compose(tr("Ronda %1 guardada. F5 la pone en uso; sus kits se piden en el plan."),
                        {bold(round->round.text())}));
    Q_EMIT roundChanged(round->round);
}

void RoundsPage::use()
{
    const auto *round = m_form->isNew() ? nullptr : current();
    if (!round)
        return m_said->say(compose(tr("Guarde primero la ronda nueva con Ctrl+Enter.")), Meaning::caution);
    const auto id = round->round;
    if (const auto kept = m_use(id); !kept)
        return m_said->say(compose(savingFailureWords(kept.error())), Meaning::stop);
    m_inHand = id;
    m_rounds->retell();
    m_said->say(compose(tr("Desde ahora aquí se empaca y se reparte la ronda %1."), {bold(id.text())}));
    Q_EMIT roundChanged(id);
}

void RoundsPage::takeBack()
{
    if (!m_form->isNew() && !m_form->isChanged())
        return;
    if (!current())
        return newRound();
    showRow(m_table->currentIndex().row());
    m_table->setFocus(Qt::OtherFocusReason);
    m_said->say(compose(tr("La ronda está como estaba guardada.")), Meaning::info);
}

/// What was typed stays while one looks at the list; from there, Esc leaves.
void RoundsPage::back()
{
    if (m_form->isAncestorOf(focusWidget()) && m_rounds->rowCount() > 0)
        return m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT left();
}

} // namespace botiquin::ui
