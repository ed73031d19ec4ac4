// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/plan_state.h"

#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

namespace botiquin::ui {

using presentation::PlanFlow;
using presentation::ShortfallModel;

namespace {

Figure counted(qint64 count, const QString &one, const QString &many, Meaning meaning = Meaning::neutral)
{
    return {grouped(count), count == 1 ? one : many, meaning};
}

} // namespace

QString PlanState::heading(ShortfallModel::Column column)
{
    switch (column) {
    case ShortfallModel::item: return tr("Clave");
    case ShortfallModel::importance: return tr("Importancia");
    case ShortfallModel::covered: return tr("Alcanza para");
    case ShortfallModel::missing: return tr("Faltan");
    case ShortfallModel::facilities: return tr("Clínicas");
    case ShortfallModel::remedy: return tr("Qué se propone");
    case ShortfallModel::columns: break;
    }
    return {};
}

bool PlanState::nothingOrdered(const PlanFlow &flow, bool hasRound)
{
    return !hasRound || flow.refusal() == PlanRefusal::nothingOrdered;
}

PlanState::Empty PlanState::empty(const PlanFlow &flow, bool hasRound)
{
    if (flow.failure())
        return {tr("No se pudo leer la ronda."), words(*flow.failure())};
    if (!hasRound)
        return {tr("Todavía no hay ninguna ronda."), tr("F4 define la del mes que sigue y pide sus kits.")};
    if (nothingOrdered(flow, hasRound))
        return {tr("Esta ronda no tiene kits todavía."), tr("Se piden según el tamaño de cada clínica de las rutas, o se importan de una hoja con Ctrl+O.")};
    if (flow.stage() == PlanFlow::Stage::weighing)
        return {tr("Se está calculando."), tr("Puede seguir usando la página. Esc lo detiene.")};
    if (flow.stage() == PlanFlow::Stage::nothing)
        return {tr("El plan no está calculado."), tr("F5 lo calcula con las existencias de hoy.")};
    return {tr("Todo alcanza: ninguna clínica recibirá menos de lo que le toca."),
            tr("Si cambian las existencias o las rutas, F5 calcula otra vez.")};
}

QList<Figure> PlanState::figures(const PlanFlow &flow)
{
    const auto &figures = flow.figures();
    QList<Figure> all{counted(figures.facilities, tr("clínica"), tr("clínicas")),
                      counted(figures.routes, tr("ruta"), tr("rutas")),
                      counted(figures.kits, tr("kit"), tr("kits")),
                      {grouped(figures.units.count()), tr("piezas")},
                      {tr("%1 de %2").arg(grouped(figures.boxesSealed), grouped(figures.boxes)), tr("cajas selladas")}};
    const bool isWeighed = flow.stage() == PlanFlow::Stage::weighed || flow.stage() == PlanFlow::Stage::recording;
    if (isWeighed)
        all << counted(flow.itemsThatSuffice(), tr("clave alcanza"), tr("claves alcanzan"), Meaning::good);
    if (isWeighed && !flow.shortfalls().empty())
        all << counted(qint64(flow.shortfalls().size()), tr("clave va a faltar"), tr("claves van a faltar"), Meaning::stop);
    return all;
}

Progress PlanState::progress(const PlanFlow &flow)
{
    const bool isRecording = flow.stage() == PlanFlow::Stage::recording;
    const QString sentence = isRecording ? tr("%1 de %2 cambios en los kits") : tr("%1 de %2 pasos del cálculo");
    return {compose(sentence, {bold(grouped(flow.done())), plain(grouped(flow.total()))}),
            {},
            flow.total() == 0 ? 0 : double(flow.done()) / flow.total()};
}

} // namespace botiquin::ui
