// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/digest.h"

#include "base/hash.h"

namespace botiquin {

Outcome<QString> digest(Store &store, const std::optional<Clues> &scope)
{
    BQ_TRY_ASSIGN(const auto reading, Reading::begin(store));
    QByteArray state(32, '\0');
    for (const auto &table : stateTables()) {
        state = blake2b256({state, table.name});
        BQ_TRY_ASSIGN(const auto rows, store.state(table, scope));
        for (;;) {
            BQ_TRY_ASSIGN(const auto row, rows->next());
            if (!row)
                break;
            state = blake2b256({state, row->cells});
        }
    }
    return QString::fromLatin1(state.toHex());
}

} // namespace botiquin
