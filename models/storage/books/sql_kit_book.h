// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/kits/kit_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlKitBook : public KitBook
{
public:
    explicit SqlKitBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::optional<RoundRow>> round(const RoundId &round) override;
    Outcome<std::vector<BoxOrder>> boxes(const BoxFilter &filter, int offset, int limit) override;
    Outcome<int> boxCount(const BoxFilter &filter) override;
    Outcome<std::optional<BoxOrder>> box(const KitId &kit, BoxClass boxClass) override;
    Outcome<std::optional<BoxOrder>> nextBox(const Clues &warehouse, const RoundId &round, BoxClass boxClass) override;
    Outcome<std::vector<BoxOrderLine>> lines(const KitId &kit, BoxClass boxClass) override;
    Outcome<RoundProgress> progress(const Clues &warehouse, const RoundId &round, BoxClass boxClass, Instant now) override;
    Outcome<std::optional<SealedBox>> sealed(const Sscc &sscc) override;
    Outcome<std::vector<SealedBox>> sealedBoxes(const Clues &warehouse, const QString &typed, int offset, int limit) override;
    Outcome<bool> sealNumberIsUsed(const SealNumber &seal) override;
    Outcome<std::optional<quint64>> lastSerial(const DeviceNumbersRow &of) override;
    Outcome<bool> isGiven(const Sscc &sscc) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
