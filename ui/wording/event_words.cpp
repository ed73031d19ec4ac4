// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/event_words.h"

#include "domain/ledger/kind.h"
#include "domain/packing/pack_refusal.h"
#include "ui/wording/dates.h"
#include "ui/wording/event_labels.h"
#include "ui/wording/language.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace botiquin::ui {

namespace {

struct StockWords
{
    Q_DECLARE_TR_FUNCTIONS(StockWords)
};

/// What the event says of `value`, whatever field it stands in.
struct Telling
{
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return grouped(number); }
    QString operator()(bool yes) const { return yes ? StockWords::tr("Sí") : StockWords::tr("No"); }
    QString operator()(Date date) const { return shortDate(date); }
    QString operator()(Month month) const { return monthName(month); }
    QString operator()(Instant instant) const { return dayOf(instant) + u' ' + hourOf(instant); }
    QString operator()(const presentation::Named &named) const { return namedWords(named.name); }
    QString operator()(const QByteArray &bytes) const
    {
        QString shown = QString::fromUtf8(bytes);
        for (auto &c : shown) {
            if (c.unicode() < 0x20)
                c = QChar(0x2400 + c.unicode());
        }
        return shown;
    }
};

QString degrees(qint64 millionths)
{
    const QString sign = millionths < 0 ? QString(QChar(0x2212)) : QString();
    return sign + QString::number(std::abs(double(millionths)) / 1e6, 'f', 6) + QChar(0x00b0);
}

QString weekdayName(qint64 day)
{
    return QLocale(codeOf(language())).dayName(int(day), QLocale::LongFormat);
}

/// Numbers that are more than a count.
std::optional<QString> numberWords(const QString &field, qint64 number)
{
    if (field == QLatin1String("latitude") || field == QLatin1String("longitude"))
        return degrees(number);
    if (field == QLatin1String("weekday"))
        return weekdayName(number);
    if (field == QLatin1String("act"))
        return kindWords(int(number));
    if (field == QLatin1String("window_from") || field == QLatin1String("window_to"))
        return clockTime(QTime(int(number / 60) % 24, int(number % 60)));
    return std::nullopt;
}

/// Texts that are the name of something.
std::optional<QString> textWords(const QString &field, const QString &text)
{
    if (field == QLatin1String("rule") || field == QLatin1String("short_reason") || field == QLatin1String("breach"))
        return namedWords(text);
    if (field == QLatin1String("incident"))
        return namedWords(text.section(u'/', 0, 0)) + QStringLiteral(" · ") + text.section(u'/', 1);
    if (field == QLatin1String("held_by")) {
        const auto link = Link::parse(text);
        if (link && link->trip())
            return StockWords::tr("Viaje %1").arg(link->trip()->text());
        if (link && link->facility())
            return StockWords::tr("Unidad %1").arg(link->facility()->text());
    }
    return std::nullopt;
}

bool isKey(const QString &field)
{
    return field == QLatin1String("authority_key") || field == QLatin1String("public_key");
}

} // namespace

QString namedWords(const QString &name)
{
    if (packing::parsePackRefusal(name))
        return scanAnswerWords(name).word;
    return valueLabel(name).value_or(name);
}

QString kindWords(int kind)
{
    switch (Kind(kind)) {
    case Kind::regionCreated: return StockWords::tr("Se creó la región");
    case Kind::facilityDefined: return StockWords::tr("Se definió la unidad");
    case Kind::itemDefined: return StockWords::tr("Se definió la clave");
    case Kind::kitTemplateDefined: return StockWords::tr("Se definió la plantilla del kit");
    case Kind::entitlementDefined: return StockWords::tr("Se definió cuántos kits tocan");
    case Kind::routeDefined: return StockWords::tr("Se definió la ruta");
    case Kind::roundDefined: return StockWords::tr("Se definió la ronda");
    case Kind::kitOrdered: return StockWords::tr("Se pidió el kit");
    case Kind::personDefined: return StockWords::tr("Se definió la persona");
    case Kind::deviceEnrolled: return StockWords::tr("Se dio de alta el equipo");
    case Kind::deviceKeyed: return StockWords::tr("El equipo se presentó con su llave");
    case Kind::deviceRevoked: return StockWords::tr("Se dio de baja el equipo");
    case Kind::deviceReachSet: return StockWords::tr("Se cambió hasta dónde lee el equipo");
    case Kind::numbersGiven: return StockWords::tr("Se dieron más números de caja al equipo");
    case Kind::dayTotalled: return StockWords::tr("Total del día de una unidad");
    case Kind::eventHeld: return StockWords::tr("El centro detuvo un registro");
    case Kind::eventReleased: return StockWords::tr("El centro dejó pasar un registro detenido");
    case Kind::eventRejected: return StockWords::tr("El centro rechazó un registro detenido");
    case Kind::runBegun: return StockWords::tr("El equipo sigue aparte de otra copia de sus datos");
    case Kind::substituteApproved: return StockWords::tr("Se autorizó un sustituto");
    case Kind::codeApproved: return StockWords::tr("Se autorizó el código");
    case Kind::vehicleDefined: return StockWords::tr("Se definió el vehículo");
    case Kind::driverDefined: return StockWords::tr("Se definió el conductor");
    case Kind::tripPlanned: return StockWords::tr("Se planeó el viaje");
    case Kind::kitAdjusted: return StockWords::tr("Se ajustó el kit");
    case Kind::recallIssued: return StockWords::tr("Alerta sanitaria");
    case Kind::codeTaught: return StockWords::tr("Código enseñado");
    case Kind::slotAssigned: return StockWords::tr("Anaquel asignado");
    case Kind::lotHeld: return StockWords::tr("Lote detenido o liberado");
    case Kind::stockReceived: return StockWords::tr("Llegó del proveedor");
    case Kind::stockWrittenOff: return StockWords::tr("Se dio de baja");
    case Kind::stockMoved: return StockWords::tr("Se movió a otra unidad");
    case Kind::countClosed: return StockWords::tr("Se contó");
    case Kind::dispensed: return StockWords::tr("Se entregó a un paciente");
    case Kind::boxSealed: return StockWords::tr("Salió en una caja");
    case Kind::boxReopened: return StockWords::tr("Volvió de una caja reabierta");
    case Kind::labelPrinted: return StockWords::tr("Etiqueta impresa");
    case Kind::boxRedirected: return StockWords::tr("La caja cambió de destino");
    case Kind::corrected: return StockWords::tr("Corrección");
    case Kind::incidentSettled: return StockWords::tr("Incidencia resuelta");
    case Kind::tripLoaded: return StockWords::tr("Se cargó en un viaje");
    case Kind::tripUnloaded: return StockWords::tr("Se bajó de un viaje");
    case Kind::tripDeparted: return StockWords::tr("Salió el viaje");
    case Kind::custodyPassed: return StockWords::tr("Pasó a otro transporte");
    case Kind::stopArrived: return StockWords::tr("Llegó a la parada");
    case Kind::tripReturned: return StockWords::tr("Regresó de un viaje");
    case Kind::deliveryReceived: return StockWords::tr("Llegó en una caja");
    case Kind::shortageReported: return StockWords::tr("Se avisó que falta");
    case Kind::shortageSeen: return StockWords::tr("Se leyó el aviso de faltante");
    case Kind::shortageAnswered: return StockWords::tr("Se contestó el aviso de faltante");
    case Kind::shortageClosed: return StockWords::tr("Se cerró el aviso de faltante");
    case Kind::recallAcknowledged: return StockWords::tr("Se atendió la alerta");
    }
    return StockWords::tr("Registro de tipo %1").arg(kind);
}

QString fieldWords(const presentation::EventField &field)
{
    const auto *named = field.value ? std::get_if<presentation::Named>(&*field.value) : nullptr;
    const bool isRecallClass = named && parseRecallClass(named->name) && field.name == QLatin1String("level");
    const QString label = isRecallClass ? StockWords::tr("Gravedad") : fieldLabel(field.name).value_or(field.name);
    return field.number > 0 && !field.value ? label + u' ' + QString::number(field.number) : label;
}

QString valueWords(const presentation::EventField &field)
{
    if (!field.value)
        return {};
    std::optional<QString> said;
    if (const auto *number = std::get_if<qint64>(&*field.value))
        said = numberWords(field.name, *number);
    else if (const auto *text = std::get_if<QString>(&*field.value))
        said = textWords(field.name, *text);
    else if (const auto *bytes = std::get_if<QByteArray>(&*field.value); bytes && isKey(field.name))
        said = QString::fromLatin1(bytes->toHex().left(16));
    return said ? *said : std::visit(Telling(), *field.value);
}

} // namespace botiquin::ui
