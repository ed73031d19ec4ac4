// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin {

/// An item as it is shown on screens and labels, in parts. Accents are those of the source: none is added.
struct ItemWording
{
    QString name;     ///< "Paracetamol"; never empty, at most nameMax characters
    QString form;     ///< "tableta", "solución inyectable"; empty where nothing says
    QString strength; ///< "500 mg", "250 mg/5 mL", "80 mg + 400 mg"; empty where there is none or too many
    QString presentation; ///< "envase con 10 tabletas"; empty where nothing says

    static constexpr qsizetype nameMax = 60;

    friend bool operator==(const ItemWording &, const ItemWording &) = default;
};

/// What the compendium says of an item, as it says it.
struct ItemDescription
{
    QString text;         ///< "TABLETA Cada tableta contiene: Paracetamol 500 mg. Envase con 10 tabletas."
    QString substance;    ///< "PARACETAMOL"; empty where the list has no such column
    QString presentation; ///< "ENVASE CON 10 TABLETAS"; empty where the list has no such column
};

/// Reads the parts out of the descriptions of the national compendium and of the lists made from it, which
/// hold them in several orders, mostly in capitals.
[[nodiscard]] ItemWording wordItem(const ItemDescription &description);

} // namespace botiquin
