// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/deliveries_page.h"

#include "journal/dispatch/dispatch_book.h"
#include "presentation/receiving/expected_model.h"
#include "reports/trip_papers.h"
#include "ui/receiving/delivery_words.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/figure_strip.h"
#include "ui/shell/form_row.h"
#include "ui/shell/key_bar.h"
#include "ui/shell/layouts.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::ExpectedModel;

namespace {

constexpr int figuresWidth = 420;
constexpr int boxLeast = 340; ///< what tells boxes apart is read whole, the sender of all of them may be cut
constexpr int senderLeast = 120;
constexpr int boxDigitsSaid = 8; ///< of a box's number, where several are told apart

QString heading(ExpectedModel::Column column)
{
    switch (column) {
    case ExpectedModel::box: return DeliveriesPage::tr("Caja");
    case ExpectedModel::sender: return DeliveriesPage::tr("Viene de");
    case ExpectedModel::day: return DeliveriesPage::tr("Se entrega");
    case ExpectedModel::units: return DeliveriesPage::tr("Piezas");
    case ExpectedModel::state: return DeliveriesPage::tr("Lo último que se sabe");
    case ExpectedModel::columns: break;
    }
    return {};
}

} // namespace

DeliveriesPage::DeliveriesPage(Station &station, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_model(new ExpectedModel(station.books.deliveries, station.facility,
                                {heading, grouped, shortDate, titleCase, DeliveryWords::box, DeliveryWords::state}, this))
    , m_header(new PageHeader(this))
    , m_typed(new Field(Field::Content::code))
    , m_typedRow(new FormRow(QString(), m_typed))
    , m_figures(new FigureStrip)
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("truck")))
    , m_list(new QStackedWidget)
    , m_note(new NoteLine)
    , m_keys(new KeyBar)
    , m_searchAction(new QAction(this))
    , m_goOnAction(new QAction(this))
    , m_clearAction(new QAction(this))
{
    build();
    buildActions();
    retranslate();
}

void DeliveriesPage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->setContentsMargins(24, 20, 24, 8);
    column->setSpacing(16);
    column->addWidget(m_header);
    auto *line = new QHBoxLayout;
    line->setSpacing(24);
    line->addWidget(m_typedRow, 1);
    m_figures->setFixedWidth(figuresWidth);
    line->addWidget(m_figures, 0, Qt::AlignBottom);
    column->addLayout(line);
    auto *card = new Card;
    card->setDense();
    card->addFlush(m_list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    column->addWidget(card, 1);
    column->addWidget(m_note);
    m_typed->setLead(QStringLiteral("scan"));
    m_typed->setTailKey(QStringLiteral("F2"));
    m_table->setModel(m_model);
    m_table->setStretchedColumn(ExpectedModel::box, boxLeast);
    m_table->addGivingColumn(ExpectedModel::sender, senderLeast);
    connect(m_table, &DataTable::rowChosen, this, &DeliveriesPage::choose);
    connect(m_typed, &QLineEdit::returnPressed, this, &DeliveriesPage::takeTyped);
}

void DeliveriesPage::buildActions()
{
    m_searchAction->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_F)});
    m_goOnAction->setShortcut(QKeySequence(Qt::Key_F6));
    m_clearAction->setShortcut(QKeySequence(Qt::Key_Escape));
    for (auto *action : {m_searchAction, m_goOnAction, m_clearAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_searchAction, &QAction::triggered, this, [this] {
        m_typed->setFocus(Qt::ShortcutFocusReason);
        m_typed->selectAll();
    });
    connect(m_goOnAction, &QAction::triggered, this, &DeliveriesPage::goOn);
    connect(m_clearAction, &QAction::triggered, m_note, &NoteLine::clear);
}

QString DeliveriesPage::title() const
{
    const auto here = m_station.books.catalog.facility(m_station.facility);
    const bool isWarehouse = here && *here && (*here)->sizeClass == SizeClass::warehouse;
    return isWarehouse ? tr("Recibir cajas") : tr("Recibir");
}

QList<KeyHint> DeliveriesPage::keys() const
{
    return {KeyHint{QStringLiteral("Enter"), tr("Recibir la caja elegida"), nullptr},
            KeyHint{QStringLiteral("F2"), tr("Escribir el número de la caja"), m_searchAction},
            KeyHint{QStringLiteral("F6"), tr("Seguir con la que quedó a medias"), m_goOnAction}};
}

void DeliveriesPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setLine(tr("Escanee la etiqueta de la caja o su código en el manifiesto."));
    m_typedRow->setLabel(tr("Número de la caja"));
    m_typed->setPlaceholderText(tr("18 números, si no hay lector"));
    m_table->setAccessibleName(tr("Cajas por llegar"));
    m_model->retell();
    reload();
}

void DeliveriesPage::activate()
{
    reload();
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_typed->setFocus(Qt::OtherFocusReason);
}

void DeliveriesPage::deactivate()
{
    m_note->clear();
}

void DeliveriesPage::reload()
{
    const int row = std::max(0, m_table->currentIndex().row());
    const auto begun = DeliveryDesk(m_station).begun();
    if (!begun)
        note(Meaning::stop, compose(words(begun.error())));
    m_begun = begun ? *begun : std::vector<Sscc>();
    std::set<QString> names;
    for (const auto &sscc : m_begun)
        names.insert(sscc.text());
    m_model->read(m_station.today(), std::move(names));
    const int rows = m_model->rowCount();
    m_list->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (rows > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, rows - 1), 0));
    if (m_model->failure())
        m_empty->setWords(tr("No se pudo leer qué está por llegar."), words(*m_model->failure()));
    else
        m_empty->setWords(tr("No hay cajas anunciadas para esta unidad."),
                          tr("Si llegó una, escanee su etiqueta: se recibe igual."));
    m_goOnAction->setEnabled(!m_begun.empty());
    m_keys->setKeys(keys());
    showFigures();
}

void DeliveriesPage::showFigures()
{
    auto &book = m_station.books.deliveries;
    const auto coming = book.expectedCount(m_station.facility, m_station.today());
    const auto came = book.receivedCount(m_station.facility);
    m_figures->setFigures({{coming ? grouped(*coming) : QStringLiteral("–"), tr("por llegar")},
                           {grouped(qint64(m_begun.size())), tr("a medias"),
                            m_begun.empty() ? Meaning::neutral : Meaning::caution},
                           {came ? grouped(*came) : QStringLiteral("–"), tr("recibidas")}});
}

void DeliveriesPage::note(Meaning meaning, const Runs &words)
{
    m_note->say(words, meaning);
}

void DeliveriesPage::sayReceived(const Sscc &sscc, const QString &stillToCome)
{
    if (stillToCome.isEmpty())
        note(Meaning::good, compose(tr("Se recibió la caja %1. Ya está en existencias."), {fixed(DeliveryWords::sscc(sscc))}));
    else
        note(Meaning::good, compose(tr("Se recibió la caja %1. De este kit todavía faltan: %2."),
                                    {fixed(DeliveryWords::sscc(sscc)), bold(stillToCome)}));
}

bool DeliveriesPage::takesScan(const QByteArray &scan)
{
    const ScanResolver resolver(m_station.books.catalog, m_station.facility);
    const auto meaning = resolver.resolve(scan, m_station.today());
    const auto *box = meaning ? std::get_if<SsccRead>(&*meaning) : nullptr;
    if (box != nullptr) {
        Q_EMIT read(scan, scan_answer::used);
        Q_EMIT scanAnswered(Meaning::good);
        Q_EMIT boxChosen(box->sscc);
        return true;
    }
    if (const auto trip = reports::tripOfCode(scannedText(scan))) {
        takeManifest(*trip);
        Q_EMIT read(scan, scan_answer::used);
        Q_EMIT scanAnswered(Meaning::good);
        return true;
    }
    if (!meaning || std::holds_alternative<BadgeRead>(*meaning))
        return false;
    note(Meaning::caution, compose(tr("Eso no es la etiqueta de una caja. Escanee el código grande de su etiqueta.")));
    Q_EMIT read(scan, scan_answer::notUsedHere);
    Q_EMIT scanAnswered(Meaning::caution);
    return true;
}

void DeliveriesPage::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto &box = m_model->rowAt(row);
    if (box.sscc)
        Q_EMIT boxChosen(*box.sscc);
    else
        note(Meaning::info, compose(tr("De esta caja todavía no se sabe su número. Cuando llegue, escanee su etiqueta.")));
}

void DeliveriesPage::takeManifest(const TripId &trip)
{
    reload();
    std::vector<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->canFetchMore({}) && row + 1 == m_model->rowCount())
            m_model->fetchMore({});
        const auto &box = m_model->rowAt(row);
        if (box.sscc && box.trip == trip)
            rows.push_back(row);
    }
    if (rows.empty())
        return sayNothingComesBy(trip);
    if (rows.size() == 1)
        return choose(rows.front());
    m_table->setCurrentIndex(m_model->index(rows.front(), 0));
    m_table->setFocus(Qt::OtherFocusReason);
    QStringList boxes;
    for (const int row : rows)
        boxes << DeliveryWords::sscc(*m_model->rowAt(row).sscc).right(boxDigitsSaid);
    note(Meaning::good,
         compose(tr("El viaje %1 trae %2 cajas para esta unidad, que terminan en %3. Escanee cada una, o elíjala y oprima Enter."),
                 {fixed(trip.text()), bold(grouped(qint64(rows.size()))), fixed(boxes.join(QStringLiteral(" · ")))}));
}

void DeliveriesPage::sayNothingComesBy(const TripId &trip)
{
    const auto known = m_station.books.dispatch.trip(trip);
    const auto aboard = known && *known ? m_station.books.dispatch.boxes(trip) : Outcome<std::vector<TripBox>>();
    if (!known || !aboard)
        return note(Meaning::stop, compose(words(known ? aboard.error() : known.error())));
    int came = 0;
    for (const auto &box : *aboard)
        came += box.facility == m_station.facility && box.state == TripBoxState::delivered ? 1 : 0;
    if (!*known)
        note(Meaning::caution, compose(tr("Aquí todavía no se conoce el viaje %1. Escanee la etiqueta de cada caja: se recibe igual."),
                                       {fixed(trip.text())}));
    else if (came > 0)
        note(Meaning::good, compose(tr("Lo que trajo el viaje %1 para esta unidad ya se recibió. Cajas: %2."),
                                    {fixed(trip.text()), bold(grouped(came))}));
    else
        note(Meaning::caution, compose(tr("El viaje %1 no trae cajas para esta unidad. Si bajaron alguna, escanee su etiqueta."),
                                       {fixed(trip.text())}));
}

void DeliveriesPage::takeTyped()
{
    const auto sscc = Sscc::parse(m_typed->text().remove(u' ').remove(QChar(0x00a0)));
    m_typedRow->setError(sscc ? QString() : tr("No es un número de caja: son 18 números y el último comprueba los demás."));
    if (!sscc)
        return m_typed->selectAll();
    m_typed->clear();
    Q_EMIT boxChosen(*sscc);
}

void DeliveriesPage::goOn()
{
    if (!m_begun.empty())
        Q_EMIT boxChosen(m_begun.front());
}

} // namespace botiquin::ui
