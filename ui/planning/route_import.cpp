// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/route_import.h"

#include "ui/planning/plan_words.h"

namespace botiquin::ui {

RouteImport::RouteImport(Station &station, std::optional<Writer> authority, UserId user)
    : PlannedImport(station)
    , m_user(std::move(user))
    , m_desk(station, authority)
{
}

void RouteImport::read(const Sheet &sheet)
{
    m_sheet = {sheet.file, planning::readRoutes(sheet)};
}

Answer<ImportPlan, PlanRefused> RouteImport::plan()
{
    BQ_TRY_ASSIGN(auto planned, m_desk.plan(m_sheet));
    return Result<ImportPlan, PlanRefused>(std::move(planned));
}

Answer<PacedImport, PlanRefused> RouteImport::beginImport(BadRows badRows)
{
    return m_desk.beginImport(m_sheet, badRows, m_user);
}

QString RouteImport::title() const
{
    return tr("Importar rutas");
}

QString RouteImport::line() const
{
    return PlanWords::facilityName(m_station.books.catalog, m_station.facility);
}

QString RouteImport::columns() const
{
    return tr("Necesita las columnas RUTA y CLUES, una fila por parada. También lee PARADA, DÍA, DESDE, "
              "HASTA y TRANSPORTE. "
              "Una ruta queda con las paradas de la hoja, ninguna más.");
}

QString RouteImport::nameOf(const PlannedRow &row) const
{
    return tr("Ruta %1").arg(row.key);
}

QString RouteImport::fieldWords(const QString &field) const
{
    if (field == u"stops")
        return tr("otras paradas");
    if (field == u"weekday")
        return tr("otro día");
    if (field == u"window_from" || field == u"window_to")
        return tr("otro horario");
    if (field == u"transport")
        return tr("otro transporte");
    if (field == u"hand_overs")
        return tr("pierde puntos de entrega");
    return tr("sale otra vez de aquí");
}

QString RouteImport::lostOf(const PlannedRow &row) const
{
    QStringList names;
    for (const auto &stop : row.dropped) {
        const auto clues = Clues::parse(stop);
        names << (clues ? PlanWords::facilityName(m_station.books.catalog, *clues) : stop);
    }
    return names.isEmpty() ? QString() : tr("pierde %1").arg(names.join(QStringLiteral(", ")));
}

QString RouteImport::newWord() const
{
    return tr("Nueva");
}

QString RouteImport::addedWords(int count) const
{
    return count == 1 ? tr("ruta nueva") : tr("rutas nuevas");
}

QString RouteImport::changedWords(int count) const
{
    return count == 1 ? tr("ruta cambia") : tr("rutas cambian");
}

QString RouteImport::unchangedWords(int count) const
{
    return count == 1 ? tr("ruta igual") : tr("rutas igual");
}

QString RouteImport::lostWords(int count) const
{
    return count == 1 ? tr("parada se quita") : tr("paradas se quitan");
}

QString RouteImport::doneWords(const presentation::ImportOutlook &outlook) const
{
    return tr("Rutas importadas: %Ln ruta(s) quedaron como dice la hoja. Esc vuelve a las rutas.", nullptr,
              outlook.added + outlook.changed);
}

} // namespace botiquin::ui
