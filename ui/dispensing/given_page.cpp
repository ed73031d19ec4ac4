// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispensing/given_page.h"

#include "presentation/dispensing/given_list_model.h"
#include "ui/dispensing/dispense_words.h"
#include "ui/printing/clinic_papers.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/layouts.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/item_words.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::GivenListModel;

namespace {

constexpr int sideWidth = 400;

QString heading(GivenListModel::Column column)
{
    switch (column) {
    case GivenListModel::hour: return GivenPage::tr("Hora");
    case GivenListModel::patient: return GivenPage::tr("Para quién");
    case GivenListModel::medicines: return GivenPage::tr("Qué se entregó");
    case GivenListModel::units: return GivenPage::tr("Piezas");
    case GivenListModel::prescription: return GivenPage::tr("Receta");
    case GivenListModel::columns: break;
    }
    return {};
}

QString minuteOf(Instant time)
{
    return hourOf(time).section(u':', 0, 1);
}

QString nameIn(CatalogBook &catalog, const Clave &clave)
{
    const auto item = catalog.item(clave);
    return item && *item ? itemName((*item)->displayName, (*item)->strength) : clave.text();
}

GivenListModel::Words wordsFor(Station &station)
{
    const auto medicines = [&station](const std::vector<LotUnits> &lines) {
        QStringList names;
        for (const auto &line : lines)
            names << nameIn(station.books.catalog, line.lot.item);
        names.removeDuplicates();
        return names.join(QStringLiteral(", "));
    };
    return {heading, grouped, minuteOf, patientName, medicines};
}

} // namespace

GivenPage::GivenPage(Station &station, PatientVault &vault, PersonRow person, DocumentOutput &output, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_vault(vault)
    , m_person(std::move(person))
    , m_output(output)
    , m_model(new GivenListModel(station, vault, wordsFor(station), this))
    , m_header(new PageHeader(this))
    , m_table(new DataTable(DataTable::Rows::oneLine))
    , m_empty(new EmptyState(QStringLiteral("dispense")))
    , m_body(new QStackedWidget)
    , m_side(new Card)
    , m_who(new Text(TextStyle::body, &Colours::text2))
    , m_lines(new Text(TextStyle::body))
    , m_prescribed(new Text(TextStyle::note, &Colours::text2))
    , m_reason(new Field)
    , m_reasonRow(new FormRow(QString(), m_reason))
    , m_rightly(new ActionButton(ButtonKind::plain))
    , m_takeBack(new ActionButton(ButtonKind::primary))
    , m_forget(new ActionButton(ButtonKind::quiet))
    , m_said(new NoteLine)
    , m_keys(new KeyBar)
    , m_takeBackAction(act({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, &GivenPage::remove))
    , m_rightlyAction(act({QKeySequence(Qt::Key_F4)}, &GivenPage::giveRightly))
    , m_forgetAction(act({QKeySequence(Qt::Key_F6)}, &GivenPage::forget))
    , m_beforeAction(act({Qt::CTRL | Qt::Key_PageUp}, &GivenPage::dayBefore))
    , m_afterAction(act({Qt::CTRL | Qt::Key_PageDown}, &GivenPage::dayAfter))
    , m_printAction(act({Qt::CTRL | Qt::Key_P}, &GivenPage::print))
    , m_backAction(act({QKeySequence(Qt::Key_Escape)}, &GivenPage::goBack))
{
    build();
    retranslate();
}

QAction *GivenPage::act(const QList<QKeySequence> &keys, void (GivenPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void GivenPage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->addWidget(m_header);
    auto *list = new Card;
    list->setDense();
    list->addFlush(m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(GivenListModel::medicines);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(new PanelSplit(list, buildSide(), sideWidth), 1);
    column->addWidget(m_said);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { showGiven(row.row()); });
    connect(m_table, &DataTable::rowChosen, this, [this] { m_reason->setFocus(Qt::OtherFocusReason); });
}

QWidget *GivenPage::buildSide()
{
    auto *column = m_side->body();
    column->setSpacing(8);
    for (auto *text : {m_who, m_lines, m_prescribed}) {
        text->setWordWrap(true);
        column->addWidget(text);
    }
    column->addWidget(m_forget, 0, Qt::AlignLeft);
    column->addStretch();
    column->addWidget(m_reasonRow);
    column->addWidget(m_takeBack);
    column->addWidget(m_rightly);
    m_forget->setKeyHint(QStringLiteral("F6"));
    m_forgetAction->setAutoRepeat(false); // What a second press confirms, a key that is held down does not.
    m_takeBack->setIconName(QStringLiteral("undo"));
    m_takeBack->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_rightly->setIconName(QStringLiteral("dispense"));
    m_rightly->setKeyHint(QStringLiteral("F4"));
    connect(m_takeBack, &QPushButton::clicked, this, &GivenPage::remove);
    connect(m_rightly, &QPushButton::clicked, this, &GivenPage::giveRightly);
    connect(m_forget, &QPushButton::clicked, this, &GivenPage::forget);
    connect(m_reason, &QLineEdit::returnPressed, this, &GivenPage::remove);
    return m_side;
}

QString GivenPage::title() const
{
    return tr("Lo surtido");
}

QList<KeyHint> GivenPage::keys() const
{
    return {{QStringLiteral("Enter"), tr("Escribir por qué se corrige")},
            {QStringLiteral("Ctrl+Enter"), tr("Quitar lo entregado"), m_takeBackAction},
            {QStringLiteral("F4"), tr("Quitarlo y surtir de nuevo"), m_rightlyAction},
            {QStringLiteral("Ctrl+RePág"), tr("Día anterior"), m_beforeAction},
            {QStringLiteral("Ctrl+AvPág"), tr("Día siguiente"), m_afterAction},
            {QStringLiteral("F6"), tr("Olvidar quién es"), m_forgetAction},
            {QStringLiteral("Ctrl+P"), tr("Libro de control del mes"), m_printAction},
            {QStringLiteral("Esc"), tr("Volver a surtir"), m_backAction}};
}

/// Those that are written nowhere else on the page.
QList<KeyHint> GivenPage::keysOfBar() const
{
    const QStringList elsewhere{QStringLiteral("Enter"), QStringLiteral("Ctrl+Enter"), QStringLiteral("F4"), QStringLiteral("F6")};
    auto hints = keys();
    hints.removeIf([&](const KeyHint &hint) { return elsewhere.contains(hint.key); });
    return hints;
}

void GivenPage::retranslate()
{
    m_header->setTitle(title());
    m_table->setAccessibleName(title());
    m_reasonRow->setLabel(tr("Por qué se quita"));
    m_takeBack->setText(tr("Quitar lo entregado"));
    m_rightly->setText(tr("Quitarlo y surtir de nuevo"));
    m_forget->setText(tr("Olvidar quién es"));
    m_keys->setKeys(keysOfBar());
    m_model->retell();
    showDay(m_model->day());
}

void GivenPage::activate()
{
    showDay(m_station.today());
    toList();
}

/// Where keys act, whether or not there is anything to list.
void GivenPage::toList()
{
    auto *focused = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty;
    focused->setFocus(Qt::OtherFocusReason);
}

void GivenPage::say(Meaning meaning, const Runs &words)
{
    m_said->say(words, meaning);
}

void GivenPage::showDay(Date day)
{
    const int row = day == m_model->day() ? std::max(0, m_table->currentIndex().row()) : 0;
    m_model->showDay(day);
    const int rows = m_model->rowCount();
    const auto total = m_model->total();
    m_header->setLine(longDate(day) + QStringLiteral(" · ") + tr("%Ln entrega(s)", nullptr, total.value_or(rows)));
    m_empty->setWords(m_model->failure() ? tr("No se pudo leer lo surtido.") : tr("Ese día no se surtió nada."),
                      m_model->failure() ? words(*m_model->failure()) : tr("Ctrl+RePág muestra el día anterior."));
    m_body->setCurrentIndex(rows > 0 ? 0 : 1);
    m_side->setVisible(rows > 0);
    if (rows > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, rows - 1), 0));
    showGiven(m_table->currentIndex().row());
}

void GivenPage::dayBefore()
{
    showDay(m_model->day().plusDays(-1));
    toList();
}

void GivenPage::dayAfter()
{
    if (m_model->day() < m_station.today())
        showDay(m_model->day().plusDays(1));
    toList();
}

void GivenPage::showGiven(int row)
{
    m_toForget.reset();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto &given = m_model->rowAt(row);
    m_side->setTitle(patientName(given.patient));
    const QString born = bornWords(given.patient);
    m_who->setText(born.isEmpty() ? tr("Paciente %1").arg(given.patient.number)
                                  : tr("Paciente %1, %2").arg(QString::number(given.patient.number), born));
    QStringList lines;
    for (const auto &line : given.lines)
        lines << tr("%1: %2, lote %3").arg(nameIn(m_station.books.catalog, line.lot.item), pieces(line.units.count()),
                                          line.lot.text.text());
    m_lines->setText(lines.join(u'\n'));
    m_prescribed->setVisible(given.row.prescription.has_value());
    if (given.row.prescription)
        m_prescribed->setText(
            tr("Receta %1, de %2")
                .arg(*given.row.prescription, given.row.prescriber.value_or(QStringLiteral("–"))));
    m_forget->setVisible(given.patient.who.has_value());
    m_reasonRow->setError({});
}

std::optional<EventId> GivenPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? EventId::parse(m_model->rowAt(row).row.event) : std::nullopt;
}

/// Nothing where none was written; the sentence is at its field.
std::optional<QString> GivenPage::reason()
{
    const QString reason = m_reason->text().simplified();
    if (!reason.isEmpty())
        return reason;
    m_reasonRow->setError(tr("Escriba por qué, para quien lo lea después."));
    m_reason->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void GivenPage::showTakenBack()
{
    m_reason->clear();
    showDay(m_model->day());
}

void GivenPage::remove()
{
    const auto event = current();
    const auto why = event ? reason() : std::nullopt;
    if (!why)
        return;
    const auto answer = DispensingDesk(m_station).takeBack(*event, *why, m_person.user);
    if (!answer || !*answer)
        return m_reasonRow->setError(!answer ? words(answer.error()) : words(answer->error()));
    showTakenBack();
    toList();
    say(Meaning::good,
        compose(tr("Se quitó. Las piezas están otra vez en existencias; lo anterior queda a la vista.")));
}

void GivenPage::giveRightly()
{
    const auto event = current();
    if (!event)
        return;
    DispensingDesk desk(m_station);
    const auto inHand = desk.open();
    if (!inHand)
        return say(Meaning::stop, compose(words(inHand.error())));
    const QString isTaken = tr("Primero entregue lo que está en el mostrador, o déjelo con F6.");
    if (inHand->steps() > 0)
        return say(Meaning::caution, compose(isTaken));
    const auto why = reason();
    if (!why)
        return;
    const auto answer = desk.giveAnew(*event, *why, m_person.user);
    if (!answer || !*answer)
        return m_reasonRow->setError(!answer ? words(answer.error()) : words(answer->error()));
    if (!**answer)
        return say(Meaning::caution, compose(isTaken));
    showTakenBack();
    Q_EMIT counterRequested();
}

/// What is erased cannot be brought back: the key is asked for twice.
void GivenPage::forget()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount() || !m_model->rowAt(row).patient.who)
        return;
    const auto patient = m_model->rowAt(row).patient;
    if (m_toForget != patient.number) {
        m_toForget = patient.number;
        say(Meaning::caution,
            compose(tr("Se borrará para siempre quién es %1; lo entregado se queda. Oprima F6 otra vez."),
                    {bold(patientName(patient))}));
        return;
    }
    const auto answer = PatientDesk(m_station, m_vault).forget(patient.number, m_person.user);
    if (!answer || !*answer)
        return say(Meaning::stop, compose(!answer ? words(answer.error()) : words(answer->error())));
    showDay(m_model->day());
    say(Meaning::good, compose(tr("Se borró quién es. Queda solo el número de paciente.")));
}

void GivenPage::print()
{
    const Month month = Month::containing(m_model->day());
    const auto document = controlBookPaper(m_station, month.firstDay(), month.lastDay());
    if (!document)
        return say(Meaning::stop, compose(words(document.error())));
    if (!*document)
        return say(Meaning::info, compose(tr("Este mes no se movió nada controlado.")));
    const auto delivered = m_output.deliver(**document);
    if (!delivered)
        return say(Meaning::stop, compose(words(delivered.error())));
    if (delivered->isLeft())
        return say(Meaning::info, compose(leftWords()));
    say(Meaning::good, compose(tr("El libro de control está en %1."), {fixed(delivered->where)}));
}

void GivenPage::goBack()
{
    if (m_reason->hasFocus())
        toList();
    else
        Q_EMIT backRequested();
}

} // namespace botiquin::ui
