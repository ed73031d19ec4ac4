// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/order_import.h"

#include "ui/planning/plan_words.h"
#include "ui/wording/dates.h"

namespace botiquin::ui {

OrderImport::OrderImport(Station &station, std::optional<Writer> authority, UserId user,
                         const RoundRow &round)
    : PlannedImport(station)
    , m_user(std::move(user))
    , m_round(round.round)
    , m_month(round.month)
    , m_kind(round.roundKind)
    , m_desk(station, authority)
{
}

void OrderImport::read(const Sheet &sheet)
{
    m_sheet = {sheet.file, planning::readOrders(sheet)};
}

Answer<ImportPlan, PlanRefused> OrderImport::plan()
{
    return m_desk.plan(m_round, m_sheet);
}

Answer<PacedImport, PlanRefused> OrderImport::beginImport(BadRows badRows)
{
    return m_desk.beginImport(m_round, m_sheet, badRows, m_user);
}

QString OrderImport::title() const
{
    return tr("Importar el plan de %1").arg(monthWord(m_month));
}

QString OrderImport::line() const
{
    return QStringList{PlanWords::roundKind(m_kind), m_round.text()}.join(QStringLiteral(" · "));
}

QString OrderImport::columns() const
{
    return tr("Necesita las columnas CLUES y RUTAS, una fila por clínica. También lee FECHA, TIPO DE UNIDAD, "
              "KITS, CLAVES "
              "A DESPLAZAR y las piezas.");
}

QString OrderImport::nameOf(const PlannedRow &row) const
{
    const auto clues = Clues::parse(row.key);
    return clues ? PlanWords::facilityName(m_station.books.catalog, *clues) : row.key;
}

QString OrderImport::fieldWords(const QString &field) const
{
    if (field == u"route")
        return tr("otra ruta");
    if (field == u"stop")
        return tr("otra parada");
    if (field == u"deliver_on")
        return tr("otro día");
    if (field == u"cancelled")
        return tr("kits que se quitan o vuelven");
    return tr("otro kit");
}

QString OrderImport::lostOf(const PlannedRow &) const
{
    return {};
}

QString OrderImport::newWord() const
{
    return tr("Nueva");
}

QString OrderImport::addedWords(int count) const
{
    return count == 1 ? tr("clínica nueva") : tr("clínicas nuevas");
}

QString OrderImport::changedWords(int count) const
{
    return count == 1 ? tr("clínica cambia") : tr("clínicas cambian");
}

QString OrderImport::unchangedWords(int count) const
{
    return count == 1 ? tr("clínica igual") : tr("clínicas igual");
}

QString OrderImport::lostWords(int) const
{
    return {};
}

QString OrderImport::doneWords(const presentation::ImportOutlook &outlook) const
{
    return tr("Plan importado: %Ln clínica(s) quedaron como dice la hoja. Esc vuelve al plan.", nullptr,
              outlook.added + outlook.changed);
}

} // namespace botiquin::ui
