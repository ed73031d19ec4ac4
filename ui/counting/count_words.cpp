// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counting/count_words.h"

#include "presentation/typed_date.h"
#include "ui/wording/dates.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <cstdlib>

namespace botiquin::ui {

using LineState = presentation::CountModel::LineState;

namespace {

struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(CountWords)
};

QDateTime localTime(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.seconds);
}

} // namespace

QString words(const CountRefused &refusal)
{
    switch (refusal.rule) {
    case CountRefusal::noRight: return CountWords::tr("Su gafete no permite contar aquí. Pida ayuda a quien lleva las existencias.");
    case CountRefusal::noSuchCount: return CountWords::tr("Ese conteo ya se cerró o se dejó. Empiece otro.");
    case CountRefusal::nothingInScope:
        return CountWords::tr("No hay nada que contar ahí. Elija otro anaquel, o ponga claves en la lista.");
    case CountRefusal::unknownItem: return CountWords::tr("Esa clave no está en el catálogo. Revísela.");
    case CountRefusal::itemNotInCount: return CountWords::tr("Esa clave no es de este conteo. No se contó.");
    case CountRefusal::lotMissing: return CountWords::tr("Falta decir de qué lote son. Use F3 para escribir el lote.");
    case CountRefusal::unitsOutOfRange: return CountWords::tr("Esa cantidad es demasiado grande. Escríbala de nuevo.");
    case CountRefusal::nothingToCorrect: return CountWords::tr("Ese renglón todavía no se ha contado una primera vez.");
    case CountRefusal::alreadyOpen:
        return CountWords::tr("Eso ya se está contando en el conteo %1. Sígalo, o termínelo antes de empezar otro.").arg(refusal.count);
    case CountRefusal::countedLater: return CountWords::tr("Esa hora todavía no llega. Escriba la hora en que se contó.");
    case CountRefusal::alreadyBegun:
        return CountWords::tr("La hora de la hoja se escribe antes del primer renglón. Empiece otro conteo para la hoja.");
    case CountRefusal::notGoods: return CountWords::tr("Ese código no es de un medicamento. No se contó.");
    case CountRefusal::unknownCode: return CountWords::tr("Nadie ha enseñado todavía ese código. Escriba cuántas hay.");
    case CountRefusal::nothingCounted: return CountWords::tr("Todavía no se ha contado nada.");
    case CountRefusal::linesMissing:
        return CountWords::tr("Falta contar %Ln renglón(es). Cuéntelos, o use F4 para dejarlos fuera.", nullptr, refusal.lines);
    case CountRefusal::recountMissing:
        return CountWords::tr("%Ln renglón(es) no coinciden. Cuéntelos otra vez, o use F4 para aceptarlos así.", nullptr,
                              refusal.lines);
    case CountRefusal::rowsAreWrong: return CountWords::tr("%Ln renglón(es) de la hoja tienen un error.", nullptr, refusal.lines);
    }
    Q_UNREACHABLE();
}

QString words(LineState state, Units difference)
{
    switch (state) {
    case LineState::missing: return CountWords::tr("Falta");
    case LineState::counted: return CountWords::tr("Contada");
    case LineState::asExpected: return CountWords::tr("Coincide");
    case LineState::differs:
    case LineState::countedTwice: return differenceWords(difference);
    }
    Q_UNREACHABLE();
}

QString scopeWords(CountScope scope, const std::optional<Slot> &shelf)
{
    switch (scope) {
    case CountScope::full: return CountWords::tr("Todo lo que hay");
    case CountScope::list: return CountWords::tr("Conteo de una lista");
    case CountScope::shelf: return CountWords::tr("Anaquel %1").arg(shelf ? shelf->text() : QString());
    }
    Q_UNREACHABLE();
}

QString differenceWords(Units difference)
{
    if (difference == Units(0))
        return CountWords::tr("Igual");
    const auto count = QString(grouped(std::abs(difference.count())));
    return difference < Units(0) ? CountWords::tr("Faltan %1").arg(count) : CountWords::tr("Sobran %1").arg(count);
}

QString signedNumber(qint64 number)
{
    const QString sign = number > 0 ? QStringLiteral("+") : number < 0 ? QStringLiteral("−") : QString();
    return sign + grouped(std::abs(number));
}

QString dayAndHour(Instant time)
{
    return shortDate(Date::ofLocal(time)) + QStringLiteral(", ") + clockTime(localTime(time).time());
}

std::optional<Instant> parseTypedHour(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\S+)\\s+(\\d{1,2})[:.](\\d{2})\\s*$"));
    const auto match = form.match(typed);
    const auto day = match.hasMatch() ? presentation::parseTypedDate(match.captured(1)) : err(presentation::TypedDateError::notADate);
    const QTime hour = match.hasMatch() ? QTime(match.captured(2).toInt(), match.captured(3).toInt()) : QTime();
    if (!day || !hour.isValid())
        return std::nullopt;
    return Instant{QDateTime(day->day(), hour).toSecsSinceEpoch()};
}

QString typedHour(Instant time)
{
    return presentation::typedForm(Date::ofLocal(time)) + u' ' + localTime(time).time().toString(QStringLiteral("HH:mm"));
}

} // namespace botiquin::ui
