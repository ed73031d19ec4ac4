// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/typed_seals.h"

#include "ui/shell/form_row.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <algorithm>

namespace botiquin::ui {

std::optional<std::vector<SealNumber>> typedSeals(FormRow *row)
{
    auto *field = qobject_cast<QLineEdit *>(row->field());
    std::vector<SealNumber> seals;
    row->setError({});
    const auto words = field->text().split(u',', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        if (word.trimmed().isEmpty())
            continue;
        const auto seal = SealNumber::parse(word);
        if (!seal) {
            row->setError(QCoreApplication::translate("TripWords", "Un sello tiene a lo más %1 letras y números.")
                              .arg(SealNumber::lengthMax));
            field->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
        if (std::find(seals.begin(), seals.end(), *seal) == seals.end())
            seals.push_back(*seal);
    }
    return seals;
}

} // namespace botiquin::ui
