// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_reception_drafts.h"

#include "domain/ledger/cbor.h"

namespace botiquin {

Outcome<ReceptionDraft> SqlReceptionDrafts::load()
{
    BQ_TRY_ASSIGN(const auto kept, m_sql.one<QString>("SELECT value FROM local_setting WHERE name = 'receptionDraft'"));
    if (!kept)
        return ReceptionDraft{};
    const auto draft = decode<ReceptionDraft>(QCborValue::fromCbor(QByteArray::fromBase64(kept->toLatin1())));
    if (!draft)
        return fail(Failure::Kind::damaged, QStringLiteral("receptionDraft"));
    return *draft;
}

Outcome<void> SqlReceptionDrafts::save(const ReceptionDraft &draft)
{
    if (draft.isEmpty()) {
        BQ_TRY(m_sql.run("DELETE FROM local_setting WHERE name = 'receptionDraft'"));
        return {};
    }
    const QString kept = QString::fromLatin1(canonicalCbor(encode(draft)).toBase64());
    BQ_TRY(m_sql.run("INSERT INTO local_setting (name, value) VALUES ('receptionDraft', ?) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                     kept));
    return {};
}

} // namespace botiquin
