// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/trip_page.h"

#include "journal/people/people_desk.h"
#include "journal/scans/scan_resolver.h"
#include "ui/dispatch/arrival_form.h"
#include "ui/dispatch/redirect_form.h"
#include "ui/dispatch/trip_side.h"
#include "ui/dispatch/trip_tables.h"
#include "ui/dispatch/trip_words.h"
#include "ui/packing/packing_words.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/key_bar.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/scan_band.h"
#include "ui/wording/names.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace botiquin::ui {

namespace {

constexpr int sideWidth = 320;

/// The name of a refusal in the scan log, where "received" means goods that came in.
QString logName(const std::optional<dispatch::LoadRefusal> &rule)
{
    if (!rule)
        return scan_answer::notUsedHere;
    return *rule == dispatch::LoadRefusal::received ? QStringLiteral("deliveredAlready") : dispatch::name(*rule);
}

} // namespace

TripPage::TripPage(Station &station, const PersonRow &person, const LabelPrinter &printer, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(person)
    , m_desk(station)
    , m_documents(station, printer)
    , m_mayAct(allows(rolesOf(person), Right::dispatch))
    , m_mayRedirect(allows(rolesOf(person), Right::planRound))
    , m_header(new PageHeader)
    , m_band(new ScanBand)
    , m_model(new TripBoxTable(station.books.dispatch, this))
    , m_table(new DataTable(DataTable::Rows::twoLines))
    , m_side(new TripSide)
    , m_redirect(new RedirectForm(station.books.catalog))
    , m_arrival(new ArrivalForm)
    , m_sides(new QStackedWidget)
    , m_note(new NoteLine)
    , m_keys(new KeyBar)
{
    build();
    buildKeys();
    retranslate();
}

void TripPage::build()
{
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    left->addWidget(m_band);
    auto *card = new Card;
    card->setDense();
    m_table->setModel(m_model);
    m_table->setStretchedColumn(TripBoxTable::clinic);
    card->addFlush(m_table);
    left->addWidget(card, 1);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(24, 20, 24, 8);
    inside->setSpacing(12);
    inside->addWidget(m_header);
    m_sides->addWidget(m_side);
    m_sides->addWidget(m_redirect);
    m_sides->addWidget(m_arrival);
    inside->addWidget(new PanelSplit(main, m_sides, sideWidth), 1);
    inside->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inside, 1);
    column->addWidget(m_keys);
    connect(m_side, &TripSide::vehicleChosen, this, [this](const VehicleId &vehicle) { change({{}, vehicle, {}}); });
    connect(m_side, &TripSide::driverChosen, this, [this](const DriverId &driver) { change({{}, {}, driver}); });
    connect(m_side, &TripSide::codeTyped, this, [this](const QString &code) { takeCode(code.toUtf8()); });
    connect(m_side, &TripSide::goWanted, this, &TripPage::go);
    connect(m_side, &TripSide::handOverWanted, this, &TripPage::handOver);
    connect(m_redirect, &RedirectForm::given, this, &TripPage::redirect);
    connect(m_redirect, &RedirectForm::cancelled, this, &TripPage::endForm);
    connect(m_arrival, &ArrivalForm::given, this, &TripPage::arriveSealed);
    connect(m_arrival, &ArrivalForm::cancelled, this, &TripPage::endForm);
}

void TripPage::buildKeys()
{
    const auto add = [this](const QString &key, const auto &act) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setAutoRepeat(false); // What a second press confirms, a key that is held down does not.
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_codeAction = add(QStringLiteral("F2"), [this] { hasLeft() ? askSeals() : m_side->focusCode(); });
    m_notesAction = add(QStringLiteral("F3"), [this] { print(true); });
    m_offAction = add(QStringLiteral("F4"), [this] { takeOff(); });
    m_arriveAction = add(QStringLiteral("F5"), [this] { arrive(); });
    m_liftAction = add(QStringLiteral("F6"), [this] { askLift(); });
    m_redirectAction = add(QStringLiteral("F7"), [this] { askRedirect(); });
    m_goAction = add(QStringLiteral("F9"), [this] { go(); });
    m_printAction = add(QStringLiteral("Ctrl+P"), [this] { print(false); });
    m_undoAction = add(QStringLiteral("Ctrl+Z"), [this] { undo(); });
}

QString TripPage::title() const
{
    return m_id ? tr("Viaje %1").arg(m_id->text()) : tr("Viaje");
}

bool TripPage::hasLeft() const
{
    return m_trip && (m_trip->state == TripState::onTheRoad || m_trip->state == TripState::returned);
}

QList<KeyHint> TripPage::keys() const
{
    return {{QStringLiteral("F9"), hasLeft() ? tr("Anotar el regreso") : tr("Dar salida"), m_goAction},
            {QStringLiteral("Ctrl+P"), tr("Manifiesto"), m_printAction},
            {QStringLiteral("F3"), tr("Notas"), m_notesAction},
            {QStringLiteral("F6"), tr("Autorizar"), m_liftAction},
            {QStringLiteral("F5"), tr("Llegada"), m_arriveAction},
            {QStringLiteral("F7"), tr("Desviar"), m_redirectAction},
            {QStringLiteral("F4"), hasLeft() ? tr("La caja regresó") : tr("Bajar la caja"), m_offAction},
            {QStringLiteral("Ctrl+Z"), tr("Deshacer"), m_undoAction},
            {QStringLiteral("F2"), hasLeft() ? tr("Sellos") : tr("Número"), m_codeAction},
            {QStringLiteral("Esc"), tr("Volver"), nullptr}};
}

void TripPage::take(const TripId &trip)
{
    m_id = trip;
    m_trip.reset();
    m_lastLoaded.reset();
    m_refused.reset();
    forgetAsked();
    m_band->clear();
}

void TripPage::forgetAsked()
{
    m_leavesBehind = false;
    m_comesBackWith = false;
    m_passesBy.reset();
}

void TripPage::activate()
{
    const auto vehicles = m_station.books.dispatch.vehicles(m_station.facility);
    const auto drivers = m_station.books.dispatch.drivers(m_station.facility);
    m_side->setFleet(vehicles ? *vehicles : std::vector<VehicleRow>(), drivers ? *drivers : std::vector<DriverRow>());
    m_note->clear();
    forgetAsked();
    m_sides->setCurrentWidget(m_side);
    reload();
    const auto others = m_trip ? m_desk.othersOf(m_trip->leavesOn, m_trip->trip) : Outcome<std::vector<Trip>>();
    m_side->setOthers(others ? *others : std::vector<Trip>());
    m_table->setFocus();
}

void TripPage::deactivate()
{
    m_band->clear();
    m_refused.reset();
}

void TripPage::reload()
{
    if (!m_id)
        return;
    const auto trip = m_station.books.dispatch.trip(*m_id);
    const int row = m_table->currentIndex().row();
    const auto listed = trip ? m_model->show(*m_id) : Outcome<void>();
    if (!trip || !listed) {
        say(words(trip ? listed.error() : trip.error()), Meaning::stop);
        return;
    }
    m_trip = *trip;
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showTrip();
}

void TripPage::showTrip()
{
    m_header->setTitle(m_trip ? tr("Viaje de la ruta %1").arg(m_trip->route.text()) : title());
    if (m_trip) {
        m_header->setLine(TripWords::line(*m_trip) + QStringLiteral(" · ") + TripWords::state(m_trip->state));
        m_side->show(*m_trip, m_mayAct);
        m_side->setLeavesBehind(m_leavesBehind ? m_trip->boxes - m_trip->loaded : 0);
    }
    const bool waits = m_trip && (m_trip->state == TripState::planned || m_trip->state == TripState::loading);
    const bool onTheRoad = m_trip && m_trip->state == TripState::onTheRoad;
    if (!m_band->shown() && (waits || onTheRoad))
        m_band->answer({.meaning = Meaning::info, .word = waits ? tr("Escanee una caja") : tr("Escanee lo que regresa"),
                        .line = {}, .read = {}, .expected = {}, .advice = {}, .amount = {}});
    const bool canTakeOff = (waits || onTheRoad) && m_mayAct;
    m_goAction->setEnabled(canTakeOff);
    m_offAction->setEnabled(canTakeOff);
    m_codeAction->setEnabled(canTakeOff);
    m_arriveAction->setEnabled(onTheRoad && m_mayAct);
    m_redirectAction->setEnabled((waits || onTheRoad) && m_mayRedirect);
    m_liftAction->setEnabled(m_refused.has_value());
    m_undoAction->setEnabled(waits && m_lastLoaded.has_value());
    m_keys->setKeys(keys());
}

void TripPage::say(const QString &words, Meaning meaning)
{
    m_note->say({plain(words)}, meaning);
}

bool TripPage::told(const TripDesk::Told<EventId> &told, const QString &done)
{
    if (!told)
        say(words(told.error()), Meaning::stop);
    else if (!*told)
        say(TripWords::refusal(told->error()), Meaning::stop);
    else
        say(done, Meaning::good);
    const bool isDone = told && *told;
    if (isDone) {
        forgetAsked();
        reload();
    }
    return isDone;
}

bool TripPage::takesScan(const QByteArray &scan)
{
    if (m_dialog)
        return m_dialog->takesScan(scan);
    if (m_sides->currentWidget() == m_arrival && takesSeal(scan))
        return true;
    const bool isMidway = (m_sides->currentWidget() == m_redirect && m_redirect->isTouched())
        || (m_sides->currentWidget() == m_arrival && m_arrival->isTouched());
    if (isMidway) {
        say(m_sides->currentWidget() == m_redirect
                ? tr("Primero termine el cambio de destino, o ciérrelo con Esc. No se hizo nada con lo escaneado.")
                : tr("Primero termine de anotar la llegada, o ciérrela con Esc. No se hizo nada con lo escaneado."),
            Meaning::caution);
        Q_EMIT read(scan, scan_answer::formIsOpen);
        Q_EMIT scanAnswered(Meaning::caution);
        return true;
    }
    if (m_sides->currentWidget() != m_side)
        endForm();
    takeCode(scan);
    return true;
}

/// The code of a seal is a text of its own: neither a box's nor a pack's.
bool TripPage::takesSeal(const QByteArray &scan)
{
    const auto meaning = ScanResolver(m_station.books.catalog, m_station.facility).resolve(scan, m_station.today());
    const auto *text = meaning ? std::get_if<TextRead>(&*meaning) : nullptr;
    if (text == nullptr || !m_arrival->takesSeal(text->text))
        return false;
    Q_EMIT read(scan, scan_answer::used);
    Q_EMIT scanAnswered(Meaning::good);
    return true;
}

/// A number that is typed stands without its (00).
void TripPage::takeCode(const QByteArray &code)
{
    if (!m_trip)
        return;
    forgetAsked();
    m_refused.reset();
    m_note->clear();
    auto sscc = Sscc::parse(scannedText(code));
    const auto meaning = ScanResolver(m_station.books.catalog, m_station.facility).resolve(code, m_station.today());
    if (const auto *read = meaning ? std::get_if<SsccRead>(&*meaning) : nullptr)
        sscc = read->sscc;
    if (!sscc) {
        answer(code, TripWords::notABox(), scan_answer::notUsedHere);
        return;
    }
    if (m_trip->state == TripState::onTheRoad) {
        bringBack(*sscc);
        return;
    }
    const auto loaded = m_desk.load(m_trip->trip, {*sscc}, m_person.user);
    if (loaded && *loaded) {
        answerLoaded(code, *sscc);
        return;
    }
    if (!loaded) {
        answer(code, {Meaning::stop, tr("No se guardó"), {}, {}, {}, {plain(words(loaded.error()))}}, scan_answer::failed);
        return;
    }
    const auto &refused = loaded->error();
    if (refused.load && dispatch::canBeLifted(*refused.load))
        m_refused = refused;
    answer(code, TripWords::refused(refused, m_station.books.catalog), logName(refused.load));
    if (const int row = m_model->rowOf(*sscc); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showTrip();
}

void TripPage::answerLoaded(const QByteArray &code, const Sscc &sscc)
{
    m_lastLoaded = sscc;
    m_side->clearCode();
    reload();
    const int row = m_model->rowOf(sscc);
    if (row < 0 || !m_trip)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    answer(code, TripWords::loaded(m_model->box(row), *m_trip), QStringLiteral("loaded"));
}

void TripPage::answer(const QByteArray &code, const ScanAnswer &answer, const QString &logged)
{
    m_band->answer(answer);
    if (!code.isEmpty())
        Q_EMIT read(code, logged);
    Q_EMIT scanAnswered(answer.meaning);
}

void TripPage::bringBack(const Sscc &sscc)
{
    const int row = m_model->rowOf(sscc);
    const auto done = m_desk.unload(m_trip->trip, {sscc}, UnloadReason::notReached, {}, m_person.user);
    if (done && *done && row >= 0)
        answer(sscc.text().toUtf8(), TripWords::broughtBack(m_model->box(row)), QStringLiteral("unloaded"));
    told(done, tr("La caja %1 regresó.").arg(sscc.text()));
}

void TripPage::takeOff()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_trip)
        return;
    const TripBox box = m_model->box(row);
    if (box.state != TripBoxState::aboard) {
        say(tr("Esa caja no está cargada."), Meaning::caution);
        return;
    }
    const auto reason = hasLeft() ? UnloadReason::notReached : UnloadReason::loadedByMistake;
    told(m_desk.unload(m_trip->trip, {*box.sscc}, reason, {}, m_person.user),
         hasLeft() ? tr("La caja %1 regresó.").arg(box.sscc->text()) : tr("La caja %1 se bajó.").arg(box.sscc->text()));
}

void TripPage::undo()
{
    if (!m_lastLoaded || !m_trip)
        return;
    const Sscc last = *m_lastLoaded;
    m_lastLoaded.reset();
    told(m_desk.unload(m_trip->trip, {last}, UnloadReason::loadedByMistake, {}, m_person.user),
         tr("La caja %1 se bajó.").arg(last.text()));
    m_band->clear();
    showTrip();
}

void TripPage::askLift()
{
    if (!m_refused || m_dialog)
        return;
    std::vector<PersonRow> able;
    if (const auto people = m_station.books.people.people(m_station.facility)) {
        for (const auto &person : *people) {
            if (allows(rolesOf(person), Right::overrideRefusal))
                able.push_back(person);
        }
    }
    m_dialog = new WordDialog(tr("Cargar con autorización"), TripWords::refusal(*m_refused), std::move(able), this);
    connect(m_dialog, &WordDialog::given, this, &TripPage::liftBy);
    m_dialog->open();
}

void TripPage::liftBy(const UserId &user, const QString &pin, const packing::OverrideReason &reason)
{
    const auto person = PeopleDesk(m_station).signIn(user, pin);
    if (!person || !*person) {
        m_dialog->setError(person ? PackingWords::refusal(person->error()) : words(person.error()));
        return;
    }
    const Sscc sscc = *m_refused->sscc;
    const auto loaded = m_desk.load(m_trip->trip, {sscc}, m_person.user, LoadLift{*m_refused->load, user, reason.text()});
    if (!loaded || !*loaded) {
        m_dialog->setError(loaded ? TripWords::refusal(loaded->error()) : words(loaded.error()));
        return;
    }
    m_dialog->accept();
    m_dialog.clear();
    m_refused.reset();
    answerLoaded({}, sscc);
}

void TripPage::change(const TripChange &change)
{
    if (m_trip && !told(m_desk.change(m_trip->trip, change, m_person.user), tr("Anotado.")))
        showTrip(); // The choice goes back to what stands.
}

void TripPage::go()
{
    if (!m_trip || !m_goAction->isEnabled())
        return;
    if (m_trip->state == TripState::onTheRoad)
        comeBack();
    else
        depart();
}

/// What is missing is named first; the same key then goes without it.
void TripPage::depart()
{
    const auto seals = m_side->seals();
    if (!seals)
        return;
    const auto departed = m_desk.depart(m_trip->trip, {*seals, m_leavesBehind}, m_person.user);
    if (departed && !*departed) {
        const auto rule = departed->error().rule;
        m_leavesBehind = rule == TripRefusal::boxesMissing;
        if (rule == TripRefusal::vehicleMissing)
            m_side->focusVehicle();
        else if (rule == TripRefusal::driverMissing)
            m_side->focusDriver();
        else if (!departed->error().boxes.empty())
            showBox(*departed->error().sscc);
    }
    if (told(departed, tr("El viaje salió. Ctrl+P imprime el manifiesto y F3 las notas de entrega."))) {
        m_lastLoaded.reset();
        m_band->clear(); // What was said of the last box scanned is over.
        m_table->setFocus(); // The fields of the departure are gone, and the keys with them.
    }
    showTrip();
}

void TripPage::showBox(const Sscc &sscc)
{
    reload();
    if (const int row = m_model->rowOf(sscc); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->setFocus();
}

/// What is neither delivered nor back is named first; the same key then ends the trip without it.
void TripPage::comeBack()
{
    int aboard = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        aboard += m_model->box(row).state == TripBoxState::aboard ? 1 : 0;
    if (aboard > 0 && !std::exchange(m_comesBackWith, true))
        return say(tr("Según lo que se sabe aquí, %Ln caja(s) sigue(n) en el viaje. Escanee la que regresó; F9 otra "
                      "vez anota el regreso.",
                      nullptr, aboard),
                   Meaning::caution);
    if (told(m_desk.comeBack(m_trip->trip, {}, UnloadReason::notReached, {}, m_person.user), tr("El regreso está anotado."))) {
        m_band->clear();
        m_table->setFocus();
    }
}

std::optional<TripBox> TripPage::stopInTurn(const QString &key)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_trip)
        return std::nullopt;
    const TripBox box = m_model->box(row);
    const auto before = m_passesBy == box.facility ? std::nullopt : stopBefore(box.facility);
    if (!before)
        return box;
    m_passesBy = box.facility;
    say(tr("Antes sigue %1, que espera cajas. %2 otra vez si de verdad llegó a %3.")
            .arg(titleCase(before->displayName), key, titleCase(box.displayName)),
        Meaning::caution);
    return std::nullopt;
}

void TripPage::arrive()
{
    const auto stop = stopInTurn(QStringLiteral("F5"));
    if (stop)
        told(m_desk.arrive(m_trip->trip, stop->facility, m_person.user),
             tr("Se anotó la llegada a %1.").arg(titleCase(stop->displayName)));
}

void TripPage::askSeals()
{
    const auto stop = stopInTurn(QStringLiteral("F2"));
    if (!stop)
        return;
    m_note->clear();
    m_sides->setCurrentWidget(m_arrival);
    m_arrival->start(stop->facility, titleCase(stop->displayName));
}

void TripPage::arriveSealed(const Clues &facility, const StopSeals &seals)
{
    const auto found = m_station.books.catalog.facility(facility);
    const QString name = found && *found ? titleCase((*found)->displayName) : facility.text();
    if (!told(m_desk.arrive(m_trip->trip, facility, m_person.user, seals), tr("Se anotó la llegada a %1.").arg(name)))
        return;
    if (sealsDiffer(facility))
        say(tr("Se anotó la llegada a %1. Los sellos no son los que traía: queda una incidencia.").arg(name), Meaning::caution);
    endForm();
}

bool TripPage::sealsDiffer(const Clues &facility) const
{
    const auto steps = m_station.books.dispatch.steps(m_trip->trip);
    std::optional<QString> before;
    for (const auto &step : steps ? *steps : std::vector<TripStepRow>()) {
        if (step.facility == facility && step.sealsFound)
            return before && *before != *step.sealsFound;
        if (step.sealsPut)
            before = step.sealsPut;
    }
    return false;
}

/// The first stop before that one at which nobody arrived and for which something is aboard; of a stop that an arrival
/// would be refused at, nothing.
std::optional<TripStop> TripPage::stopBefore(const Clues &facility) const
{
    const auto stops = m_station.books.dispatch.stops(m_trip->trip);
    if (!stops)
        return std::nullopt;
    const auto isIt = [&](const TripStop &stop) { return stop.facility == facility; };
    const auto there = std::find_if(stops->begin(), stops->end(), isIt);
    if (there == stops->end() || there->arrivedAt)
        return std::nullopt;
    const auto waits = [&](const TripStop &stop) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->box(row).facility == stop.facility && m_model->box(row).state == TripBoxState::aboard)
                return !stop.arrivedAt;
        }
        return false;
    };
    const auto first = std::find_if(stops->begin(), there, waits);
    return first == there ? std::nullopt : std::optional(*first);
}

void TripPage::handOver(const DriverId &to, Transport transport, const QString &place, bool sealsIntact)
{
    if (m_trip && told(m_desk.handOver(m_trip->trip, to, transport, place, sealsIntact, m_person.user),
                       tr("La carga cambió de manos."))) {
        m_side->clearHanding();
        m_table->setFocus();
    }
}

void TripPage::askRedirect()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_trip)
        return;
    const TripBox box = m_model->box(row);
    if (!box.sscc)
        return say(tr("Esa caja todavía no se sella: su destino se cambia en el plan."), Meaning::caution);
    if (box.state == TripBoxState::delivered)
        return say(tr("Esa caja ya se entregó."), Meaning::caution);
    m_note->clear();
    m_sides->setCurrentWidget(m_redirect);
    m_redirect->start(*box.sscc, titleCase(box.displayName));
}

void TripPage::redirect(const Clues &facility, const QString &reason)
{
    const Sscc box = *m_redirect->box();
    const auto done = m_desk.redirect(box, facility, reason, m_person.user);
    const auto to = m_station.books.catalog.facility(facility);
    const QString name = to && *to ? titleCase((*to)->displayName) : facility.text();
    if (told(done, tr("La caja %1 va ahora a %2.").arg(box.text(), name)))
        endForm();
}

void TripPage::endForm()
{
    m_sides->setCurrentWidget(m_side);
    m_table->setFocus(Qt::OtherFocusReason);
}

void TripPage::print(bool notes)
{
    if (!m_trip)
        return;
    const auto printed = notes ? m_documents.printNotes(m_trip->trip)
                               : m_documents.printManifest(m_trip->trip);
    if (!printed)
        say(tr("No se imprimió. %1").arg(words(printed.error())), Meaning::stop);
    else if (!*printed)
        say(TripWords::refusal(TripRefused{TripRefusal::nothingLoaded}), Meaning::caution);
    else if ((*printed)->isLeft())
        say(leftWords(), Meaning::info);
    else
        say((*printed)->isFile ? tr("Quedó en %1").arg((*printed)->where) : tr("Salió en %1").arg((*printed)->where),
            Meaning::good);
}

void TripPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Page::keyPressEvent(event);
}

void TripPage::retranslate()
{
    m_table->setAccessibleName(tr("Cajas del viaje"));
    const auto hints = keys();
    for (const auto &hint : hints) {
        if (hint.action)
            hint.action->setText(hint.label);
    }
    m_side->retranslate();
    m_redirect->retranslate();
    m_arrival->retranslate();
    m_model->retell();
    showTrip();
}

} // namespace botiquin::ui
