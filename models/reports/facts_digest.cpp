// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/facts_digest.h"

#include "base/hash.h"
#include "domain/ledger/cbor.h"

namespace botiquin::reports {

namespace {

QString withoutBlanks(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace())
            plain += c.toUpper();
    }
    return plain;
}

} // namespace

QString factsDigestOf(const QCborArray &facts)
{
    const QString hex = QString::fromLatin1(blake2b256({canonicalCbor(facts)}).toHex().left(12)).toUpper();
    return hex.left(4) + u' ' + hex.mid(4, 4) + u' ' + hex.mid(8, 4);
}

bool isSameDigest(const QString &typed, const QString &digest)
{
    return withoutBlanks(typed) == withoutBlanks(digest);
}

} // namespace botiquin::reports
