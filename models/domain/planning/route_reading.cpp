// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/route_reading.h"

#include "domain/planning/clues_cell.h"
#include "domain/sheets/title_text.h"

#include <QRegularExpression>
#include <array>

namespace botiquin::planning {

namespace {

enum Column { routeColumn, cluesColumn, stopColumn, weekdayColumn, fromColumn, toColumn, transportColumn };

const ColumnSpecs &specs()
{
    static const ColumnSpecs all = {
        {"route", Need::required, {"ruta", "rutas", "numero de ruta", "no de ruta", "route"}},
        {"clues", Need::required, {"clues", "clues imb", "clave clues", "clues de la unidad"}},
        {"stop", Need::optional, {"parada", "orden", "numero de parada", "secuencia", "stop"}},
        {"weekday", Need::optional, {"dia", "dia de la semana", "weekday"}},
        {"windowFrom", Need::optional, {"desde", "hora desde", "de", "window from"}},
        {"windowTo", Need::optional, {"hasta", "hora hasta", "a", "window to"}},
        {"transport", Need::optional, {"transporte", "medio de transporte", "vehiculo", "transport"}},
    };
    return all;
}

template <class T, class Parse>
std::optional<T> read(RowCells &cells, int column, RowReason reason, Parse parse)
{
    const QString given = cells.text(column);
    const std::optional<T> value = given.isEmpty() ? std::nullopt : parse(given);
    if (!given.isEmpty() && !value)
        cells.error(column, reason);
    return value;
}

std::optional<int> positionFromText(const QString &text)
{
    bool isNumber = false;
    const int position = text.toInt(&isNumber);
    return isNumber && position >= 1 && position <= 1000 ? std::optional(position) : std::nullopt;
}

std::optional<RouteReading> readLine(RowCells &cells)
{
    const auto route = cells.code<RouteId>(routeColumn);
    const auto facility = cluesOf(cells, cluesColumn);
    const auto position = read<int>(cells, stopColumn, RowReason::malformedUnits, positionFromText);
    const auto weekday = read<int>(cells, weekdayColumn, RowReason::malformedDate, weekdayFromText);
    const auto from = read<int>(cells, fromColumn, RowReason::malformedDate, minutesFromText);
    const auto to = read<int>(cells, toColumn, RowReason::malformedDate, minutesFromText);
    const auto transport = read<Transport>(cells, transportColumn, RowReason::unknownTransport, transportFromText);
    if (from && to && *to < *from)
        cells.error(toColumn, RowReason::reversedDates);
    if (!route || !facility || !cells.isGood())
        return std::nullopt;
    return RouteReading{*route, *facility, position, weekday, from, to, transport};
}

} // namespace

std::optional<int> weekdayFromText(const QString &text)
{
    static constexpr std::array spanish{"lun", "mar", "mie", "jue", "vie", "sab", "dom"};
    static constexpr std::array english{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const QString folded = foldedTitle(text);
    for (int day = 1; day <= 7; ++day) {
        if (folded == QString::number(day) || folded.startsWith(QLatin1String(spanish[size_t(day - 1)]))
            || folded.startsWith(QLatin1String(english[size_t(day - 1)])))
            return day;
    }
    return std::nullopt;
}

std::optional<int> minutesFromText(const QString &text)
{
    static const QRegularExpression hour(QStringLiteral(R"(^\s*(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s*(?:h|hrs?|horas)?\.?\s*$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = hour.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return match.captured(2).toInt() < 60 && minutes <= 24 * 60 ? std::optional(minutes) : std::nullopt;
}

std::optional<Transport> transportFromText(const QString &text)
{
    struct Known
    {
        const char *beginning;
        Transport transport;
    };
    static constexpr std::array known{
        Known{"camioneta", Transport::van},      Known{"van", Transport::van},
        Known{"camion", Transport::truck},       Known{"torton", Transport::truck},
        Known{"lancha", Transport::boat},        Known{"panga", Transport::boat},
        Known{"bote", Transport::boat},          Known{"moto", Transport::motorbike},
        Known{"avion", Transport::plane},        Known{"a pie", Transport::onFoot},
        Known{"caminando", Transport::onFoot},
    };
    if (const auto own = parseTransport(text.trimmed()))
        return own;
    const QString folded = foldedTitle(text);
    for (const auto &one : known) {
        if (folded.startsWith(QLatin1String(one.beginning)))
            return one.transport;
    }
    return std::nullopt;
}

ImportReading<RouteReading> readRoutes(const Sheet &sheet)
{
    const Columns columns = Columns::find(sheet, specs());
    return readRows<RouteReading>(sheet, columns, {cluesColumn, routeColumn}, readLine, [](const RouteReading &row) {
        return row.route.text() + QChar(u'\n') + row.facility.text();
    });
}

} // namespace botiquin::planning
