// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/incidents_page.h"

#include "journal/people/people_desk.h"
#include "presentation/incidents/incident_model.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/text.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int sideWidth = 480;

} // namespace

IncidentsPage::IncidentsPage(Station &station, PersonRow person, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(std::move(person))
    , m_model(new presentation::IncidentModel(station.books.incidents,
                                              {[&station](const Incident &incident) { return words(incident, station.books.catalog).title; },
                                               [&station](const Incident &incident) {
                                                   return words(incident, station.books.catalog).subject;
                                               }},
                                              this))
    , m_header(new PageHeader(this))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("good")))
    , m_body(new QStackedWidget)
    , m_side(new Card)
    , m_happened(new Text(TextStyle::body))
    , m_safeLabel(new Text(TextStyle::note, &Colours::text2))
    , m_safe(new Text(TextStyle::body))
    , m_nextLabel(new Text(TextStyle::note, &Colours::text2))
    , m_next(new Text(TextStyle::body))
    , m_noteField(new Field)
    , m_noteRow(new FormRow(QString(), m_noteField))
    , m_settle(new ActionButton(ButtonKind::primary))
    , m_card(new ActionButton(ButtonKind::plain))
    , m_said(new NoteLine)
    , m_settleAction(new QAction(this))
{
    build();
    m_settleAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_settleAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_settleAction);
    connect(m_settleAction, &QAction::triggered, this, &IncidentsPage::settle);
    connect(m_settle, &QPushButton::clicked, this, &IncidentsPage::settle);
    connect(m_noteField, &QLineEdit::returnPressed, this, &IncidentsPage::settle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showIncident(current.row()); });
    connect(m_table, &DataTable::rowChosen, this, [this] {
        if (maySettle())
            m_noteField->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentIndex().row();
        const auto item = row >= 0 ? m_model->rowAt(row).item : std::nullopt;
        const auto clave = item ? Clave::parse(*item) : err(ClaveError::wrongShape);
        if (clave)
            Q_EMIT cardRequested(*clave);
    });
    retranslate();
}

void IncidentsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(16);
    column->addWidget(m_header);
    auto *list = new Card;
    list->setDense();
    list->addFlush(m_table);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(0);
    m_table->horizontalHeader()->hide();
    auto *nothing = new Card;
    nothing->addFlush(m_empty);
    m_body->addWidget(new PanelSplit(list, buildSide(), sideWidth));
    m_body->addWidget(nothing);
    column->addWidget(m_body, 1);
    column->addWidget(m_said);
}

QWidget *IncidentsPage::buildSide()
{
    for (auto *text : {m_happened, m_safe, m_next})
        text->setWordWrap(true);
    auto *column = m_side->body();
    column->addWidget(m_happened);
    column->addSpacing(8);
    column->addWidget(m_safeLabel);
    column->addWidget(m_safe);
    column->addSpacing(8);
    column->addWidget(m_nextLabel);
    column->addWidget(m_next);
    column->addWidget(m_card, 0, Qt::AlignLeft);
    column->addStretch();
    column->addWidget(m_noteRow);
    column->addWidget(m_settle);
    m_card->setIconName(QStringLiteral("stock"));
    m_settle->setIconName(QStringLiteral("check"));
    m_settle->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_noteRow->setVisible(maySettle());
    m_settle->setVisible(maySettle());
    return m_side;
}

bool IncidentsPage::maySettle() const
{
    return allows(rolesOf(m_person), Right::settleIncident);
}

QString IncidentsPage::title() const
{
    return tr("Incidencias");
}

QList<KeyHint> IncidentsPage::keys() const
{
    if (!maySettle())
        return {};
    return {{QStringLiteral("Enter"), tr("Escribir la nota")},
            {QStringLiteral("Ctrl+Enter"), tr("Dar por resuelta"), m_settleAction}};
}

void IncidentsPage::retranslate()
{
    m_header->setTitle(title());
    m_table->setAccessibleName(title());
    m_empty->setWords(tr("No hay incidencias abiertas."), tr("Los libros cuadran. Si algo no coincide, aparecerá aquí solo."));
    m_safeLabel->setText(tr("Qué está a salvo"));
    m_nextLabel->setText(tr("Qué sigue"));
    m_noteRow->setLabel(tr("Qué se hizo"));
    m_settle->setText(tr("Dar por resuelta"));
    m_card->setText(tr("Ver la tarjeta de existencias"));
    m_model->retell();
    showIncident(m_table->currentIndex().row());
    const auto open = m_station.books.incidents.openCount();
    m_header->setLine(tr("%Ln abierta(s)", nullptr, open.value_or(0)));
}

void IncidentsPage::activate()
{
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void IncidentsPage::reload()
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->reload();
    const int rows = m_model->rowCount();
    if (const auto &failure = m_model->failure())
        m_empty->setWords(tr("No se pudieron leer las incidencias."), words(*failure));
    m_body->setCurrentIndex(rows > 0 ? 0 : 1);
    if (rows > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, rows - 1), 0));
    const auto open = m_station.books.incidents.openCount();
    m_header->setLine(tr("%Ln abierta(s)", nullptr, open.value_or(rows)));
}

void IncidentsPage::showIncident(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto &incident = m_model->rowAt(row);
    if (std::exchange(m_shown, incident.key) != incident.key)
        m_noteField->clear();
    const auto told = words(incident, m_station.books.catalog);
    m_side->setTitle(told.title);
    m_happened->setText(told.happened);
    m_safe->setText(told.safe);
    m_next->setText(told.next);
    m_card->setVisible(incident.item.has_value());
    m_noteRow->setError({});
}

void IncidentsPage::settle()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount() || !maySettle())
        return;
    const QString note = m_noteField->text().simplified();
    if (note.isEmpty()) {
        m_noteRow->setError(tr("Escriba qué se hizo, para quien lo lea después."));
        m_noteField->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto answer = StockDesk(m_station).settleIncident(m_model->rowAt(row).key, note, m_person.user);
    if (!answer || !*answer) {
        m_noteRow->setError(!answer ? words(answer.error()) : words(answer->error()));
        return;
    }
    m_noteField->clear();
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
    m_said->say(compose(tr("Incidencia resuelta. La nota queda en el registro.")));
}

} // namespace botiquin::ui
