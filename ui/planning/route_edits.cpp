// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/route_reading.h"
#include "journal/planning/plan_book.h"
#include "presentation/planning/route_models.h"
#include "ui/planning/hand_over_form.h"
#include "ui/planning/plan_words.h"
#include "ui/planning/route_forms.h"
#include "ui/planning/route_import.h"
#include "ui/planning/routes_page.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/note_line.h"
#include "ui/shell/text.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/names.h"

#include <QStackedWidget>
#include <algorithm>

namespace botiquin::ui {

using presentation::RouteListModel;
using presentation::StopModel;

void RoutesPage::sayUnsaved()
{
    m_said->say(compose(tr("Todavía sin guardar. Ctrl+Enter guarda, Ctrl+Z deja todo como estaba.")), Meaning::info);
}

/// In the place of the weekday and hours.
void RoutesPage::showForm(QWidget *form)
{
    for (auto *each : std::initializer_list<QWidget *>{m_travel, m_handOverForm, m_stopForm, m_nameForm})
        each->setVisible(each == form);
    // What is searched or written needs its room.
    m_handOvers->setVisible(form == m_travel);
}

void RoutesPage::endForm()
{
    const bool wasName = m_nameForm->isVisible();
    showForm(m_travel);
    if (wasName)
        reload();
    if (wasName || m_stops->rowCount() == 0)
        return focusList();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// To the routes, or where there are none to what makes the first.
void RoutesPage::focusList()
{
    (m_body->currentIndex() == 0 ? static_cast<QWidget *>(m_list) : m_new)->setFocus(Qt::OtherFocusReason);
}

void RoutesPage::editHandOver()
{
    if (!m_route)
        return;
    QStringList names;
    for (int row = 0; row < m_stops->rowCount(); ++row)
        names << m_stops->index(row, StopModel::facility).data().toString();
    showForm(m_handOverForm);
    m_handOverForm->start(names, m_points, m_table->currentIndex().row() + 1);
}

void RoutesPage::takeHandOvers(const std::vector<HandOver> &points)
{
    m_points = points;
    showHandOvers();
    endForm();
    if (isChanged())
        sayUnsaved();
}

void RoutesPage::addStop()
{
    if (!m_route || m_nameForm->isVisible())
        return;
    showForm(m_stopForm);
    m_stopForm->start();
}

void RoutesPage::takeStop(const FacilityRow &facility)
{
    const auto stops = m_stops->order();
    const QString name = titleCase(facility.displayName);
    QString wrong;
    if (std::find(stops.begin(), stops.end(), facility.clues) != stops.end())
        wrong = tr("%1 ya es parada de esta ruta.").arg(name);
    else if (!facility.inOperation)
        wrong = tr("%1 no está en operación.").arg(name);
    else if (facility.clues == m_station.facility)
        wrong = tr("De este almacén salen los viajes: no es una parada.");
    m_stopForm->start();
    m_stopForm->setError(wrong);
    if (!wrong.isEmpty())
        return;
    const int row = m_stops->rowCount() == 0 ? 0 : m_table->currentIndex().row() + 1;
    m_stops->insert(row, {facility.clues, row + 1, facility.displayName, facility.municipality, facility.sizeClass,
                          facility.latitude, facility.longitude});
    // Where boxes change hands stays between the same stops.
    for (auto &point : m_points)
        point.afterStop += point.afterStop > row ? 1 : 0;
    m_table->setCurrentIndex(m_stops->index(row, 0));
    showHandOvers();
    showDistance();
    sayUnsaved();
}

void RoutesPage::removeStop()
{
    const int row = m_table->currentIndex().row();
    if (!m_table->hasFocus() || row < 0 || row >= m_stops->rowCount())
        return;
    m_stops->remove(row);
    for (auto &point : m_points)
        point.afterStop -= point.afterStop > row ? 1 : 0;
    const auto same = [](const HandOver &a, const HandOver &b) { return a.afterStop == b.afterStop; };
    m_points.erase(std::unique(m_points.begin(), m_points.end(), same), m_points.end());
    if (m_stops->rowCount() > 0)
        m_table->setCurrentIndex(m_stops->index(std::min(row, m_stops->rowCount() - 1), 0));
    showHandOvers();
    showDistance();
    sayUnsaved();
}

void RoutesPage::newRoute()
{
    m_body->setCurrentIndex(0);
    m_route.reset();
    m_stops->show({}, std::nullopt);
    m_side->setTitle(tr("Ruta nueva"));
    m_side->show();
    m_handOvers->setText({});
    m_distance->setText({});
    showForm(m_nameForm);
    m_nameForm->start();
}

/// A route of that number, without a stop yet; one that was retired comes back as it was.
void RoutesPage::takeName(const RouteId &id)
{
    const auto stored = m_station.books.plans.route(id);
    const auto stops = m_station.books.plans.stops(id);
    if (!stored || !stops)
        return m_nameForm->setError(savingFailureWords(stored ? stops.error() : stored.error()));
    if (*stored && !(*stored)->retired.value_or(false))
        return m_nameForm->setError((*stored)->warehouse == m_station.facility
                                        ? tr("La ruta %1 ya está en la lista.").arg(id.text())
                                        : tr("La ruta %1 es de otro almacén.").arg(id.text()));
    showStops(*stored ? **stored : RouteDefined{id, m_station.facility, {}},
              *stored ? *stops : std::vector<RouteStop>());
    m_route->warehouse = m_station.facility;
    m_route->retired.reset();
    m_isNew = true;
    addStop();
    if (*stored)
        m_said->say(compose(tr("La ruta %1 estaba retirada. Ctrl+Enter la pone otra vez en uso, con estas paradas."),
                            {bold(id.text())}),
                    Meaning::info);
    else
        m_said->say(compose(tr("Ruta %1, todavía sin guardar. Agregue sus paradas en orden; Ctrl+Enter guarda."),
                            {bold(id.text())}),
                    Meaning::info);
}

void RoutesPage::retire()
{
    if (!m_route || m_isNew)
        return takeBack();
    m_retires = true;
    m_said->say(compose(tr("La ruta %1 se va a retirar: ya no saldrá ningún viaje por ella. Ctrl+Enter la retira, Ctrl+Z la "
                           "deja."),
                        {bold(m_route->route.text())}),
                Meaning::caution);
}

void RoutesPage::saveRetired()
{
    const QString name = m_route->route.text();
    const auto saved = RouteDesk(m_station, m_authority).retire(m_route->route, m_person.user);
    if (!saved)
        return m_said->say(compose(savingFailureWords(saved.error())), Meaning::stop);
    if (!*saved)
        return m_said->say(compose(PlanWords::refusal(saved->error().rule)), Meaning::stop);
    reload();
    focusList();
    m_said->say(compose(tr("Ruta %1 retirada. F6 con su número la trae de vuelta."), {bold(name)}));
}

void RoutesPage::toRoute(const RouteId &route)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row).route == route)
            return m_list->setCurrentIndex(m_model->index(row, 0));
        if (row + 1 == m_model->rowCount() && m_model->canFetchMore({}))
            m_model->fetchMore({});
    }
}

void RoutesPage::moveStop(int by)
{
    const int row = m_table->currentIndex().row();
    const int to = row + by;
    if (!m_table->hasFocus() || row < 0 || to < 0 || to >= m_stops->rowCount())
        return;
    m_stops->move(row, to);
    m_table->setCurrentIndex(m_stops->index(to, 0));
    showDistance();
    sayUnsaved();
}

void RoutesPage::orderByDistance()
{
    const qint64 before = m_stops->roundTripMetres();
    if (!m_stops->orderByDistance())
        return m_said->say(compose(tr("Las paradas ya están en un orden corto.")), Meaning::info);
    showDistance();
    const qint64 saved = before - m_stops->roundTripMetres();
    m_table->setFocus(Qt::OtherFocusReason);
    m_said->say(compose(tr("%1 menos. Todavía sin guardar: Ctrl+Enter guarda."), {bold(PlanWords::distance(saved))}),
                Meaning::info);
}

void RoutesPage::takeBack()
{
    if (!isChanged())
        return;
    const bool wasNew = m_isNew;
    reload();
    if (wasNew)
        focusList();
    if (wasNew)
        return m_said->say(compose(tr("La ruta nueva no se guardó.")), Meaning::info);
    m_said->say(compose(tr("La ruta está como estaba guardada.")), Meaning::info);
}

std::optional<RouteDefined> RoutesPage::edited()
{
    RouteDefined route = *m_route;
    route.stops = m_stops->order();
    if (!m_points.empty() || route.handOvers)
        route.handOvers = m_points;
    route.weekday = m_weekday->currentIndex() > 0 ? std::optional(m_weekday->currentIndex()) : std::nullopt;
    route.transport
        = m_transport->currentIndex() > 0 ? std::optional(Transport(m_transport->currentIndex() - 1)) : std::nullopt;
    const auto read = [&](Field *field, FormRow *row, std::optional<int> &minutes) {
        const QString typed = field->text().trimmed();
        minutes = typed.isEmpty() ? std::nullopt : planning::minutesFromText(typed);
        const bool isWrong = !typed.isEmpty() && !minutes;
        row->setError(isWrong ? tr("Escriba una hora: 8:30") : QString());
        if (isWrong)
            field->setFocus(Qt::OtherFocusReason);
        return !isWrong;
    };
    if (!read(m_from, m_fromRow, route.windowFrom) || !read(m_to, m_toRow, route.windowTo))
        return std::nullopt;
    return route;
}

bool RoutesPage::isChanged()
{
    if (!m_route)
        return false;
    const auto route = edited();
    return m_isNew || m_retires || !route || encode(*route) != encode(*m_route);
}

void RoutesPage::save()
{
    if (m_nameForm->isVisible())
        return m_nameForm->accept();
    if (m_handOverForm->isVisible())
        m_handOverForm->accept();
    const auto route = m_route ? edited() : std::nullopt;
    if (!route)
        return;
    if (m_retires)
        return saveRetired();
    if (!m_isNew && encode(*route) == encode(*m_route))
        return m_said->say(compose(tr("No hay cambios que guardar.")), Meaning::info);
    const auto saved = RouteDesk(m_station, m_authority).define(*route, m_person.user);
    if (!saved)
        return m_said->say(compose(savingFailureWords(saved.error())), Meaning::stop);
    if (!*saved)
        return m_said->say(compose(PlanWords::refusal(saved->error().rule)), Meaning::stop);
    const int stop = m_table->currentIndex().row();
    const bool wasAtStops = m_table->hasFocus();
    if (m_isNew)
        m_search->clear();
    m_model->search(m_search->text());
    reload();
    toRoute(route->route);
    if (stop >= 0)
        m_table->setCurrentIndex(m_stops->index(stop, 0));
    (wasAtStops ? m_table : m_list)->setFocus(Qt::OtherFocusReason);
    m_said->say(compose(tr("Ruta %1 guardada."), {bold(route->route.text())}));
}

void RoutesPage::importRoutes()
{
    Q_EMIT importRequested(std::make_shared<RouteImport>(m_station, m_authority, m_person.user));
}

void RoutesPage::back()
{
    if (m_travel->isHidden())
        return endForm();
    focusList();
}

} // namespace botiquin::ui
