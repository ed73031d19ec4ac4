// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recalls/recalls_page.h"

#include "journal/people/people_desk.h"
#include "journal/recalls/recall_desk.h"
#include "ui/recalls/answer_form.h"
#include "ui/recalls/issue_form.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/figure_strip.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/recall_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::CellKind;

namespace {

constexpr int sideWidth = 400;
constexpr int sideHeightMin = 360;
constexpr int recallRowsShown = 3;
constexpr int touchedLeast = 110; ///< the height that the list may ask of the page, whatever stands above it

QString answeredWords(const Recall &recall)
{
    return RecallsPage::tr("%1 de %2").arg(grouped(recall.answered), grouped(recall.asked));
}

QString stateWords(const Recall &recall)
{
    if (recall.ended)
        return RecallsPage::tr("Terminada");
    return recall.waiting() > 0 ? RecallsPage::tr("Faltan %1").arg(grouped(recall.waiting())) : RecallsPage::tr("Completas");
}

Meaning meaningOf(const Recall &recall)
{
    if (recall.ended)
        return Meaning::neutral;
    return recall.waiting() > 0 ? Meaning::caution : Meaning::good;
}

QString boundFor(const Touched &touched)
{
    const QString facility = titleCase(touched.facilityName);
    switch (touched.kind) {
    case TouchedKind::stock: return touched.facility ? touched.facility->text() : QString();
    case TouchedKind::road:
        return RecallsPage::tr("Viaje %1 a %2").arg(touched.trip ? touched.trip->text() : QString(), facility);
    default: return facility;
    }
}

/// A lot whose code nobody scanned may be of the packs that are recalled or not.
QString lotNote(const Touched &touched)
{
    const QString expiry = shortDate(touched.expiry);
    return touched.gtinUnknown ? expiry + QStringLiteral(" · ") + RecallsPage::tr("código sin revisar") : expiry;
}

} // namespace

RecallsPage::RecallsPage(Station &station, const std::optional<Writer> &authority, PersonRow person, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_authority(authority)
    , m_person(std::move(person))
    , m_recalls(makeRecalls())
    , m_touched(makeTouched())
    , m_places(makePlaces())
    , m_header(new PageHeader(this))
    , m_answerButton(new ActionButton(ButtonKind::primary, ButtonSize::small))
    , m_issueButton(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_endButton(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_recallTable(new DataTable)
    , m_figures(new FigureStrip)
    , m_touchedCard(new Card)
    , m_touchedTable(new DataTable)
    , m_placesCard(new Card)
    , m_placeTable(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("good")))
    , m_main(new QStackedWidget)
    , m_side(new QStackedWidget)
    , m_answerForm(new AnswerForm(station, m_person.user))
    , m_issueForm(new IssueForm(station, authority, m_person.user))
    , m_said(new NoteLine)
    , m_answerAction(addKey(QKeySequence(Qt::Key_F5), &RecallsPage::answer))
    , m_issueAction(addKey(QKeySequence(Qt::Key_F4), &RecallsPage::issue))
    , m_endAction(addKey(QKeySequence(Qt::Key_F9), &RecallsPage::endRecall))
{
    build();
    connect(m_answerButton, &QPushButton::clicked, this, &RecallsPage::answer);
    connect(m_issueButton, &QPushButton::clicked, this, &RecallsPage::issue);
    connect(m_endButton, &QPushButton::clicked, this, &RecallsPage::endRecall);
    connect(m_answerForm, &AnswerForm::done, this, &RecallsPage::endForm);
    connect(m_answerForm, &AnswerForm::cancelled, this, [this] { endForm({}); });
    connect(m_issueForm, &IssueForm::cancelled, this, [this] { endForm({}); });
    connect(m_issueForm, &IssueForm::done, this, [this](const RecallId &recall) {
        m_shown = recall;
        endForm(tr("La alerta %1 quedó emitida. Llega a los demás con el próximo intercambio.").arg(recall.text()));
    });
    connect(m_recallTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showSelected(); });
    retranslate();
}

RecallsPage::Recalls *RecallsPage::makeRecalls()
{
    return new Recalls(
        {{CellKind::text, [] { return tr("Alerta"); }, [](const Recall &r) { return r.recall.text(); },
          [](const Recall &r) { return shortWords(r.level) + QStringLiteral(" · ") + dayOf(r.time); }, {}, {}, {}, false, true},
         // The lot begins its line, as it may not be cut.
         {CellKind::text, [] { return tr("Qué se retira"); }, [](const Recall &r) { return titleCase(r.displayName); },
          [](const Recall &r) {
              return r.reason.isEmpty() ? scopeOf(r) : scopeOf(r) + QStringLiteral(" · ") + r.reason;
          }},
         {CellKind::state, [] { return tr("Respuestas"); }, stateWords, answeredWords,
          [](const Recall &r) { return meaningOf(r); }}},
        [this](int offset, int limit) { return m_station.books.recalls.recalls(offset, limit); },
        [](const Recall &r) {
            return tr("Alerta %1, %2, %3: %4").arg(r.recall.text(), whatIsRecalled(r), shortWords(r.level), stateWords(r));
        },
        this);
}

RecallsPage::TouchedTable *RecallsPage::makeTouched()
{
    return new TouchedTable(
        {{CellKind::text, [] { return tr("Dónde"); }, whereTouched, boundFor, {}, {}, {}, false, true},
         {CellKind::text, [] { return tr("Cómo"); }, [](const Touched &t) { return words(t.kind); }},
         {CellKind::code, [] { return tr("Lote"); }, [](const Touched &t) { return t.lot.text(); }, lotNote},
         {CellKind::number, [] { return tr("Piezas"); }, [](const Touched &t) { return grouped(t.units.count()); }}},
        [this](int offset, int limit) {
            return m_shown ? m_station.books.recalls.touched(*m_shown, offset, limit)
                           : Outcome<std::vector<Touched>>(std::vector<Touched>());
        },
        [](const Touched &t) {
            const QString said
                = tr("%1, %2: %3 del lote %4").arg(whereTouched(t), words(t.kind), pieces(t.units.count()), t.lot.text());
            return t.gtinUnknown ? said + QStringLiteral(", ") + tr("código sin revisar") : said;
        },
        this);
}

RecallsPage::Places *RecallsPage::makePlaces()
{
    const auto state = [this](const RecallPlace &place) {
        if (place.answered)
            return tr("Apartó %1").arg(grouped(place.setAside.value_or(Units(0)).count()));
        const auto *recall = selected();
        return recall != nullptr && !recall->ended ? tr("Sin respuesta") : tr("No contestó");
    };
    const auto when = [this](const RecallPlace &place) {
        const auto *recall = selected();
        const auto since = place.answered ? place.answered : recall != nullptr ? std::optional(recall->time) : std::nullopt;
        return since ? age(m_station.now().seconds - since->seconds) : QString();
    };
    return new Places(
        {{CellKind::text, [] { return tr("Unidad"); }, [](const RecallPlace &p) { return titleCase(p.displayName); },
          [](const RecallPlace &p) { return tr("%1 · hay %2").arg(p.facility.text(), grouped(p.units.count())); }},
         {CellKind::tag, [] { return tr("Respuesta"); }, state, when,
          [](const RecallPlace &p) { return p.answered ? Meaning::good : Meaning::caution; }}},
        [this](int offset, int limit) {
            return m_shown ? m_station.books.recalls.places(*m_shown, offset, limit)
                           : Outcome<std::vector<RecallPlace>>(std::vector<RecallPlace>());
        },
        [state, when](const RecallPlace &p) {
            return tr("%1: %2, %3").arg(titleCase(p.displayName), state(p), when(p));
        },
        this);
}

void RecallsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    for (auto *button : {m_issueButton, m_endButton, m_answerButton})
        m_header->addRight(button);
    m_issueButton->setKeyHint(QStringLiteral("F4"));
    m_answerButton->setKeyHint(QStringLiteral("F5"));
    m_endButton->setKeyHint(QStringLiteral("F9"));
    m_placesCard->setDense();
    m_placesCard->addFlush(m_placeTable);
    m_placeTable->setModel(m_places);
    m_placeTable->setStretchedColumn(0);
    m_side->addWidget(m_placesCard);
    m_side->addWidget(m_answerForm);
    m_side->addWidget(m_issueForm);
    // A form scrolls within the page's height, and does not ask for more.
    m_side->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_side->setMinimumHeight(sideHeightMin);
    column->addWidget(new PanelSplit(buildMain(), m_side, sideWidth), 1);
    column->addWidget(m_said);
}

QWidget *RecallsPage::buildMain()
{
    auto *content = new QWidget;
    auto *left = new QVBoxLayout(content);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    auto *list = new Card;
    list->setDense();
    list->addFlush(m_recallTable);
    m_recallTable->setModel(m_recalls);
    m_recallTable->setStretchedColumn(1);
    left->addWidget(list);
    m_touchedCard->setDense();
    m_touchedCard->body()->addWidget(m_figures);
    m_touchedCard->addFlush(m_touchedTable);
    m_touchedTable->setModel(m_touched);
    m_touchedTable->setStretchedColumn(0);
    m_touchedTable->addGivingColumn(1, 100);
    m_touchedTable->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_touchedTable->setMinimumHeight(theme().scaled(touchedLeast));
    left->addWidget(m_touchedCard, 1);
    auto *nothing = new Card;
    nothing->addFlush(m_empty);
    m_main->addWidget(content);
    m_main->addWidget(nothing);
    return m_main;
}

QAction *RecallsPage::addKey(const QKeySequence &key, void (RecallsPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setAutoRepeat(false); // What a second press confirms, a key that is held down does not.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QString RecallsPage::title() const
{
    return tr("Alertas");
}

QList<KeyHint> RecallsPage::keys() const
{
    QList<KeyHint> hints;
    if (mayAnswer())
        hints << KeyHint{QStringLiteral("F5"), tr("Anotar lo apartado"), m_answerAction};
    if (mayIssue()) {
        hints << KeyHint{QStringLiteral("F4"), tr("Emitir una alerta"), m_issueAction}
              << KeyHint{QStringLiteral("F9"), tr("Terminar la alerta"), m_endAction};
    }
    return hints;
}

bool RecallsPage::mayIssue() const
{
    return m_authority && allows(rolesOf(m_person), Right::issueRecall);
}

bool RecallsPage::mayAnswer() const
{
    return allows(rolesOf(m_person), Right::acknowledgeRecall);
}

void RecallsPage::retranslate()
{
    m_header->setTitle(title());
    m_answerButton->setText(tr("Anotar lo apartado"));
    m_issueButton->setText(tr("Emitir una alerta"));
    m_endButton->setText(tr("Terminar"));
    m_touchedCard->setTitle(tr("Dónde está"));
    m_placesCard->setTitle(tr("Quién ha contestado"));
    m_recallTable->setAccessibleName(title());
    m_touchedTable->setAccessibleName(tr("Dónde está"));
    m_placeTable->setAccessibleName(tr("Quién ha contestado"));
    m_empty->setWords(tr("No hay alertas sanitarias."),
                      tr("Cuando se emita una, aquí se verá qué lotes apartar y dónde están."));
    m_recalls->retell();
    m_touched->retell();
    m_places->retell();
    m_answerForm->retranslate();
    m_issueForm->retranslate();
    showFigures();
    showButtons();
}

void RecallsPage::activate()
{
    m_side->setCurrentWidget(m_placesCard);
    reload();
    m_recallTable->setFocus(Qt::OtherFocusReason);
}

void RecallsPage::showRecall(const RecallId &recall)
{
    m_shown = recall;
}

/// Stays at the recall that was shown, or begins with the first.
void RecallsPage::reload()
{
    const auto wanted = m_shown;
    m_recalls->reload();
    int row = 0;
    for (int i = 0; i < m_recalls->rowCount(); ++i) {
        if (m_recalls->rowAt(i).recall == wanted)
            row = i;
    }
    if (const auto &failure = m_recalls->failure())
        m_empty->setWords(tr("No se pudieron leer las alertas."), words(*failure));
    m_main->setCurrentIndex(m_recalls->rowCount() > 0 ? 0 : 1);
    const int shown = std::clamp(m_recalls->rowCount(), 1, recallRowsShown);
    const auto &sizes = theme().sizes();
    m_recallTable->setFixedHeight(theme().scaled(sizes.row + shown * sizes.rowTwoLines) + 4);
    if (m_recalls->rowCount() > 0)
        m_recallTable->setCurrentIndex(m_recalls->index(row, 0));
    showSelected();
}

const Recall *RecallsPage::selected() const
{
    const int row = m_recallTable->currentIndex().row();
    return row >= 0 && row < m_recalls->rowCount() ? &m_recalls->rowAt(row) : nullptr;
}

void RecallsPage::showSelected()
{
    const auto *recall = selected();
    m_shown = recall != nullptr ? std::optional(recall->recall) : std::nullopt;
    m_endWanted.reset();
    m_touched->reload();
    m_places->reload();
    m_placesCard->setNote(recall != nullptr ? answeredWords(*recall) : QString());
    showFigures();
    showButtons();
}

void RecallsPage::showFigures()
{
    QList<Figure> figures;
    const auto sums = m_shown ? m_station.books.recalls.touchedSums(*m_shown) : Outcome<std::vector<TouchedSum>>();
    for (const auto &sum : sums ? *sums : std::vector<TouchedSum>())
        figures << Figure{grouped(sum.units.count()), words(sum.kind), Meaning::neutral};
    if (figures.isEmpty())
        figures << Figure{QStringLiteral("0"), tr("Piezas en los libros"), Meaning::good};
    m_figures->setFigures(figures);
}

void RecallsPage::showButtons()
{
    const auto *recall = selected();
    const bool isInForce = recall != nullptr && !recall->ended;
    m_answerButton->setVisible(isInForce && mayAnswer());
    m_endButton->setVisible(isInForce && mayIssue());
    m_issueButton->setVisible(mayIssue());
    const auto count = m_station.books.recalls.scopesInForce();
    m_header->setLine(tr("%Ln vigente(s)", nullptr, count ? int(count->size()) : 0));
}

void RecallsPage::answer()
{
    const auto *recall = selected();
    if (recall == nullptr || recall->ended || !mayAnswer())
        return;
    m_side->setCurrentWidget(m_answerForm);
    m_answerForm->start(*recall);
}

void RecallsPage::issue()
{
    if (!mayIssue())
        return;
    m_side->setCurrentWidget(m_issueForm);
    m_issueForm->start();
}

void RecallsPage::endRecall()
{
    const auto *recall = selected();
    if (recall == nullptr || recall->ended || !mayIssue())
        return;
    const QString name = recall->recall.text();
    if (std::exchange(m_endWanted, recall->recall) != recall->recall) {
        m_said->say(compose(tr("Para terminar la alerta %1 pulse F9 otra vez. Lo apartado se podrá usar de nuevo.").arg(name)),
                    Meaning::caution);
        return;
    }
    const int waiting = recall->waiting();
    const auto answer = RecallDesk(m_station, m_authority).end(recall->recall, m_person.user);
    if (!answer || !*answer) {
        m_said->say(compose(!answer ? words(answer.error()) : words(answer->error())), Meaning::caution);
        return;
    }
    reload();
    m_said->say(compose(waiting > 0 ? tr("La alerta %1 terminó; %Ln unidad(es) no contestó(aron).", nullptr, waiting).arg(name)
                                    : tr("La alerta %1 terminó.").arg(name)));
}

void RecallsPage::endForm(const QString &said)
{
    m_side->setCurrentWidget(m_placesCard);
    reload();
    m_recallTable->setFocus(Qt::OtherFocusReason);
    if (!said.isEmpty())
        m_said->say(compose(said));
}

bool RecallsPage::takesScan(const QByteArray &scan)
{
    return m_side->currentWidget() == m_issueForm && m_issueForm->takesScan(scan);
}

} // namespace botiquin::ui
