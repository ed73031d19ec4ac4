// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/federal_state.h"

#include "domain/sheets/title_text.h"

#include <QHash>
#include <QStringList>
#include <array>

namespace botiquin {

namespace {

struct Entry
{
    QStringView letters;
    QStringView displayName;
    QStringView otherNames; ///< folded, divided by '|'
};

constexpr std::array<Entry, FederalState::count> entries = {{
    {u"AS", u"Aguascalientes", u""},
    {u"BC", u"Baja California", u"baja california norte"},
    {u"BS", u"Baja California Sur", u""},
    {u"CC", u"Campeche", u""},
    {u"CL", u"Coahuila", u"coahuila de zaragoza"},
    {u"CM", u"Colima", u""},
    {u"CS", u"Chiapas", u""},
    {u"CH", u"Chihuahua", u""},
    {u"DF", u"Ciudad de México", u"distrito federal|cdmx|df"},
    {u"DG", u"Durango", u""},
    {u"GT", u"Guanajuato", u""},
    {u"GR", u"Guerrero", u""},
    {u"HG", u"Hidalgo", u""},
    {u"JC", u"Jalisco", u""},
    {u"MC", u"Estado de México", u"mexico|edomex|edo de mexico|edo mex"},
    {u"MN", u"Michoacán", u"michoacan de ocampo"},
    {u"MS", u"Morelos", u""},
    {u"NT", u"Nayarit", u""},
    {u"NL", u"Nuevo León", u""},
    {u"OC", u"Oaxaca", u""},
    {u"PL", u"Puebla", u""},
    {u"QT", u"Querétaro", u"queretaro de arteaga"},
    {u"QR", u"Quintana Roo", u""},
    {u"SP", u"San Luis Potosí", u"slp"},
    {u"SL", u"Sinaloa", u""},
    {u"SR", u"Sonora", u""},
    {u"TC", u"Tabasco", u""},
    {u"TS", u"Tamaulipas", u""},
    {u"TL", u"Tlaxcala", u""},
    {u"VZ", u"Veracruz", u"veracruz de ignacio de la llave|veracruz llave"},
    {u"YN", u"Yucatán", u""},
    {u"ZS", u"Zacatecas", u""},
}};

const Entry &entryOf(int number)
{
    return entries[static_cast<std::size_t>(number - 1)];
}

/// Every folded name to the state's number.
QHash<QString, int> foldedNames()
{
    QHash<QString, int> names;
    for (int number = 1; number <= FederalState::count; ++number) {
        const Entry &entry = entryOf(number);
        names.insert(foldedTitle(entry.displayName), number);
        for (const QString &other : entry.otherNames.toString().split(u'|', Qt::SkipEmptyParts))
            names.insert(other, number);
    }
    return names;
}

} // namespace

std::optional<FederalState> FederalState::parseCode(QStringView code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (!isNumber || code.size() > 2 || number < 1 || number > count)
        return std::nullopt;
    return FederalState(number);
}

std::optional<FederalState> FederalState::of(const Clues &clues)
{
    for (int number = 1; number <= count; ++number) {
        if (clues.text().startsWith(entryOf(number).letters))
            return FederalState(number);
    }
    return std::nullopt;
}

std::optional<FederalState> FederalState::fromText(const QString &text)
{
    static const QHash<QString, int> names = foldedNames();
    const QString folded = foldedTitle(text);
    const auto named = names.constFind(folded);
    return named == names.cend() ? parseCode(folded) : FederalState(*named);
}

QString FederalState::code() const
{
    return QStringLiteral("%1").arg(m_number, 2, 10, QLatin1Char('0'));
}

QString FederalState::cluesLetters() const
{
    return entryOf(m_number).letters.toString();
}

QString FederalState::displayName() const
{
    return entryOf(m_number).displayName.toString();
}

} // namespace botiquin
