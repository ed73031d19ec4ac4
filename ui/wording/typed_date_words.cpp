// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/typed_date_words.h"

#include "ui/wording/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace botiquin::ui {

namespace {

struct TypedDateWords
{
    Q_DECLARE_TR_FUNCTIONS(TypedDateWords)
};

QString noSuchDay(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral(R"([/.\- ])"));
    const auto parts = typed.simplified().split(between);
    const auto month = parts.size() == 3 ? Month::of(2000, parts[1].toInt()) : std::nullopt;
    if (!month)
        return TypedDateWords::tr("Esa fecha no existe. Escriba otra.");
    QString name = monthWord(*month);
    name[0] = name[0].toUpper();
    return TypedDateWords::tr("%1 no tiene día %2. Escriba otra fecha.").arg(name, parts[0]);
}

} // namespace

QString words(presentation::TypedDateError error, const QString &typed)
{
    switch (error) {
    case presentation::TypedDateError::notADate:
        return TypedDateWords::tr("Escriba día, mes y año (31/08/2028), o mes y año (08/2028).");
    case presentation::TypedDateError::noSuchMonth: return TypedDateWords::tr("El mes va de 1 a 12.");
    case presentation::TypedDateError::noSuchDay: return noSuchDay(typed);
    case presentation::TypedDateError::yearRange: return TypedDateWords::tr("El año va de 2000 a 2099.");
    }
    Q_UNREACHABLE();
}

} // namespace botiquin::ui
