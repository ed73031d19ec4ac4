// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortages/shortage_list_page.h"

#include "presentation/shortages/shortage_list_model.h"
#include "ui/printing/clinic_papers.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/layouts.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shortages/shortage_panel.h"
#include "ui/shortages/shortage_words.h"
#include "ui/wording/dates.h"
#include "ui/wording/item_words.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::ShortageListModel;

namespace {

constexpr int sideWidth = 400;
/// Open reports of one clinic that are looked through for one of the same medicine.
constexpr int openMax = 500;

QString heading(ShortageListModel::Column column)
{
    switch (column) {
    case ShortageListModel::urgency: return ShortageListPage::tr("Urgencia");
    case ShortageListModel::item: return ShortageListPage::tr("Qué falta");
    case ShortageListModel::onHand: return ShortageListPage::tr("Hay");
    case ShortageListModel::needed: return ShortageListPage::tr("Faltan");
    case ShortageListModel::waiting: return ShortageListPage::tr("Esperan");
    case ShortageListModel::reported: return ShortageListPage::tr("Se avisó");
    case ShortageListModel::state: return ShortageListPage::tr("Estado");
    case ShortageListModel::columns: break;
    }
    return {};
}

QString dayWords(Instant time)
{
    return dayAndMonth(Date::ofLocal(time));
}

ShortageListModel::Words wordsOf(ShortageListPage::Whose whose)
{
    const auto place = [whose](const Shortage &shortage) {
        return whose == ShortageListPage::Whose::own ? shortage.item.text() : titleCase(shortage.facilityName);
    };
    return {heading,
            grouped,
            dayWords,
            [](const Shortage &shortage) { return itemName(shortage.displayName, shortage.strength); },
            place,
            [](Urgency urgency) { return words(urgency); },
            [](ShortageState state) { return words(state); }};
}

} // namespace

ShortageListPage::ShortageListPage(Station &station, PersonRow person, DocumentOutput &output, Whose whose,
                                   QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(std::move(person))
    , m_output(output)
    , m_whose(whose)
    , m_model(new ShortageListModel(station.books.shortages, wordsOf(whose), this))
    , m_header(new PageHeader(this))
    , m_search(new Field(Field::Content::words, 40))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("good")))
    , m_body(new QStackedWidget)
    , m_side(new ShortagePanel(station, answers() ? ShortagePanel::For::whoAnswers : ShortagePanel::For::clinic))
    , m_said(new NoteLine)
    , m_keys(new KeyBar)
{
    build();
    buildActions();
    retranslate();
}

void ShortageListPage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->addWidget(m_header);
    auto *list = new Card;
    list->setDense();
    list->body()->addWidget(m_search);
    list->addFlush(m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(ShortageListModel::item);
    m_search->setLead(QStringLiteral("search"));
    m_search->setTailKey(QStringLiteral("F2"));
    column->addWidget(new PanelSplit(list, m_side, sideWidth), 1);
    column->addWidget(m_said);
    connect(m_search, &QLineEdit::textEdited, this, &ShortageListPage::reload);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { showShortage(row.row()); });
    connect(m_table, &DataTable::rowChosen, this, &ShortageListPage::begin);
    connect(m_side, &ShortagePanel::finishRequested, this, &ShortageListPage::finish);
    connect(m_side, &ShortagePanel::mergeRequested, this, &ShortageListPage::merge);
    connect(m_side, &ShortagePanel::withdrawRequested, this, &ShortageListPage::withdraw);
}

QAction *ShortageListPage::act(const QList<QKeySequence> &keys, void (ShortageListPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ShortageListPage::buildActions()
{
    m_searchAction = new QAction(this);
    m_searchAction->setShortcuts({QKeySequence(Qt::Key_F2), Qt::CTRL | Qt::Key_F});
    m_searchAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_searchAction);
    connect(m_searchAction, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_finishAction = act({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, &ShortageListPage::finish);
    m_withdrawAction = act({QKeySequence(Qt::Key_F6)}, &ShortageListPage::withdraw);
    m_withdrawAction->setEnabled(!answers());
    m_mergeAction = act({QKeySequence(Qt::Key_F4)}, &ShortageListPage::merge);
    m_closedAction = act({QKeySequence(Qt::Key_F7)}, &ShortageListPage::toggleClosed);
    m_printAction = act({Qt::CTRL | Qt::Key_P}, &ShortageListPage::print);
    m_backAction = act({QKeySequence(Qt::Key_Escape)}, &ShortageListPage::goBack);
}

QString ShortageListPage::title() const
{
    return answers() ? tr("Faltantes") : tr("Avisos de faltantes");
}

QList<KeyHint> ShortageListPage::keys() const
{
    QList<KeyHint> hints{{QStringLiteral("F2"), tr("Buscar"), m_searchAction}};
    if (answers())
        hints << KeyHint{QStringLiteral("Enter"), tr("Leer y contestar")};
    hints << KeyHint{QStringLiteral("Ctrl+Enter"), answers() ? tr("Contestar") : tr("Ya llegó"), m_finishAction};
    if (!answers())
        hints << KeyHint{QStringLiteral("F6"), tr("Retirar el aviso"), m_withdrawAction};
    return hints << KeyHint{QStringLiteral("F4"), tr("Unir dos avisos de lo mismo"), m_mergeAction}
                 << KeyHint{QStringLiteral("F7"), tr("Ver también los cerrados"), m_closedAction}
                 << KeyHint{QStringLiteral("Ctrl+P"), tr("Imprimir"), m_printAction}
                 << KeyHint{QStringLiteral("Esc"), tr("Volver"), m_backAction};
}

/// Those that are written nowhere else on the page.
QList<KeyHint> ShortageListPage::keysOfBar() const
{
    const QStringList elsewhere{QStringLiteral("F2"), QStringLiteral("Ctrl+Enter"), QStringLiteral("F4"),
                                QStringLiteral("F6")};
    auto hints = keys();
    hints.removeIf([&](const KeyHint &hint) { return elsewhere.contains(hint.key); });
    return hints;
}

void ShortageListPage::retranslate()
{
    m_header->setTitle(answers() ? tr("Faltantes de las clínicas") : title());
    m_table->setAccessibleName(title());
    m_search->setPlaceholderText(answers() ? tr("Busque una clínica o una medicina") : tr("Busque una medicina"));
    m_search->setAccessibleName(tr("Buscar en los avisos"));
    m_side->retranslate();
    m_keys->setKeys(keysOfBar());
    m_model->retell();
    showTotals();
    showShortage(m_table->currentIndex().row());
}

void ShortageListPage::activate()
{
    reload();
    toList();
}

/// Where keys act: the list, or what finds something to list.
void ShortageListPage::toList()
{
    auto *focused = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_search;
    focused->setFocus(Qt::OtherFocusReason);
}

void ShortageListPage::say(Meaning meaning, const Runs &words)
{
    m_said->say(words, meaning);
}

void ShortageListPage::reload()
{
    const int row = std::max(0, m_table->currentIndex().row());
    ShortageFilter filter;
    filter.isEvery = m_showsClosed;
    filter.typed = m_search->text();
    if (!answers())
        filter.facility = m_station.facility;
    m_model->show(filter);
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, rows - 1), 0));
    m_body->setCurrentIndex(rows > 0 ? 0 : 1);
    m_side->setVisible(rows > 0);
    showTotals();
    showShortage(m_table->currentIndex().row());
}

void ShortageListPage::showTotals()
{
    const auto total = m_model->total();
    m_header->setLine(m_showsClosed ? tr("%Ln aviso(s), abiertos y cerrados", nullptr, total.value_or(0))
                                    : tr("%Ln aviso(s) abierto(s)", nullptr, total.value_or(0)));
    if (const auto &failure = m_model->failure())
        m_empty->setWords(tr("No se pudieron leer los avisos."), words(*failure));
    else if (!m_search->text().trimmed().isEmpty())
        m_empty->setWords(tr("Ningún aviso se llama así."), tr("Pruebe con otra parte del nombre."));
    else
        m_empty->setWords(tr("No hay avisos abiertos."),
                          answers() ? tr("Cuando a una clínica le falte algo, aparecerá aquí.")
                                    : tr("Si falta una medicina, avise en la página Faltantes."));
}

const Shortage *ShortageListPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->rowAt(row) : nullptr;
}

std::optional<QString> ShortageListPage::twinOf(const Shortage &shortage) const
{
    ShortageFilter ofClinic;
    ofClinic.facility = shortage.facility;
    const auto open = m_station.books.shortages.shortages(ofClinic, 0, openMax);
    for (const auto &other : open.value_or(std::vector<Shortage>())) {
        if (other.item == shortage.item && other.event != shortage.event)
            return other.event;
    }
    return std::nullopt;
}

void ShortageListPage::showShortage(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto &shortage = m_model->rowAt(row);
    m_side->show(shortage, twinOf(shortage).has_value());
}

/// Whoever opens it has read it.
void ShortageListPage::begin()
{
    const auto *shortage = current();
    if (shortage == nullptr || !answers() || shortage->state == ShortageState::closed)
        return;
    if (shortage->state == ShortageState::reported) {
        const auto seen = ShortageDesk(m_station).see(shortage->event, m_person.user);
        if (!seen || !*seen)
            return say(Meaning::stop, compose(!seen ? words(seen.error()) : words(seen->error())));
        reload();
    }
    m_side->focusAnswer();
}

bool ShortageListPage::told(const Answer<EventId, ShortageRefused> &answer, const QString &done)
{
    if (!answer || !*answer) {
        say(Meaning::stop, compose(!answer ? words(answer.error()) : words(answer->error())));
        return false;
    }
    reload();
    toList();
    say(Meaning::good, compose(done));
    return true;
}

void ShortageListPage::finish()
{
    const auto *shortage = current();
    if (shortage == nullptr || shortage->state == ShortageState::closed)
        return;
    ShortageDesk desk(m_station);
    if (!answers()) {
        told(desk.close(shortage->event, QString(QLatin1String("")), m_person.user),
             tr("Anotado: ya llegó. El aviso quedó cerrado."));
        return;
    }
    const auto answer = m_side->typed();
    if (!answer)
        return;
    const auto recorded = desk.answer(*answer, m_person.user);
    if (recorded && !*recorded)
        return m_side->sayRefused(recorded->error());
    m_side->forgetTyped();
    told(recorded, tr("La respuesta quedó guardada. La clínica la verá en su próxima conexión."));
}

void ShortageListPage::withdraw()
{
    const auto *shortage = current();
    if (shortage == nullptr || answers() || shortage->state == ShortageState::closed)
        return;
    told(ShortageDesk(m_station).withdraw(shortage->event, QString(QLatin1String("")), m_person.user),
         tr("El aviso se retiró. Queda en la historia."));
}

/// Of two devices of one clinic that both reported: this one goes into the other.
void ShortageListPage::merge()
{
    const auto *shortage = current();
    if (shortage == nullptr || shortage->state == ShortageState::closed)
        return;
    const auto twin = twinOf(*shortage);
    if (!twin)
        return say(Meaning::info, compose(tr("No hay otro aviso abierto de la misma medicina y clínica.")));
    told(ShortageDesk(m_station).merge(shortage->event, *twin, m_person.user),
         tr("Los dos avisos quedaron en uno. El otro queda en la historia."));
}

void ShortageListPage::toggleClosed()
{
    m_showsClosed = !m_showsClosed;
    reload();
}

void ShortageListPage::print()
{
    const auto document = shortageReportPaper(m_station, answers() ? std::nullopt : std::optional(m_station.facility));
    if (!document)
        return say(Meaning::stop, compose(words(document.error())));
    if (!*document)
        return say(Meaning::info, compose(tr("No hay avisos abiertos que imprimir.")));
    const auto delivered = m_output.deliver(**document);
    if (!delivered)
        return say(Meaning::stop, compose(words(delivered.error())));
    if (delivered->isLeft())
        return say(Meaning::info, compose(leftWords()));
    say(Meaning::good, compose(tr("Los avisos están en %1."), {fixed(delivered->where)}));
}

void ShortageListPage::goBack()
{
    if (m_table->hasFocus() || m_model->rowCount() == 0)
        Q_EMIT backRequested();
    else
        toList();
}

} // namespace botiquin::ui
