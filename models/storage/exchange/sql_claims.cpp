// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_claims.h"

#include <limits>

namespace botiquin {

namespace {

/// As it is kept.
struct Word
{
    Instant until;
    std::vector<ClaimedBox> boxes;

    static constexpr auto fields = Fields{Field{1, "until", &Word::until}, Field{2, "boxes", &Word::boxes}};
};

struct Row
{
    QString name;
    QString value;

    static constexpr auto fields = Fields{Field{1, "name", &Row::name}, Field{2, "value", &Row::value}};
};

QString namesOf(const Clues &facility)
{
    return QStringLiteral("inHand/%1/").arg(facility.text());
}

QString nameOf(const Clues &facility, DeviceId device)
{
    return namesOf(facility) + device.text();
}

/// Another program's, which cannot be read, is none.
std::optional<Word> wordOf(const QString &value)
{
    return decode<Word>(QCborValue::fromCbor(QByteArray::fromBase64(value.toLatin1())));
}

} // namespace

Outcome<std::optional<Instant>> SqlClaims::saidUntil(const Clues &facility, DeviceId device,
                                                     const std::vector<ClaimedBox> &boxes)
{
    BQ_TRY_ASSIGN(const auto value,
                  m_sql.one<QString>("SELECT value FROM local_setting WHERE name = ?", nameOf(facility, device)));
    // Who has nothing in hand needs no word.
    if (!value)
        return boxes.empty() ? std::optional(Instant{std::numeric_limits<qint64>::max()}) : std::nullopt;
    const auto word = wordOf(*value);
    return word && word->boxes == boxes ? std::optional(word->until) : std::nullopt;
}

Outcome<void> SqlClaims::say(const Clues &facility, DeviceId device, const std::vector<ClaimedBox> &boxes, Instant until)
{
    if (boxes.empty()) {
        BQ_TRY(m_sql.run("DELETE FROM local_setting WHERE name = ?", nameOf(facility, device)));
        return {};
    }
    const auto value = QString::fromLatin1(encode(Word{until, boxes}).toCbor().toBase64());
    BQ_TRY(m_sql.run("INSERT INTO local_setting (name, value) VALUES (?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                     nameOf(facility, device), value));
    return {};
}

Outcome<std::vector<BoxClaim>> SqlClaims::others(const Clues &facility, DeviceId device, Instant now)
{
    const QString prefix = namesOf(facility);
    BQ_TRY_ASSIGN(const auto rows, m_sql.all<Row>("SELECT name, value FROM local_setting WHERE substr(name, 1, ?) = ? "
                                                  "ORDER BY name",
                                                  int(prefix.size()), prefix));
    std::vector<BoxClaim> claims;
    for (const auto &row : rows) {
        const auto by = DeviceId::parse(row.name.mid(prefix.size()));
        const auto word = wordOf(row.value);
        const bool holds = word && word->until >= now && !isBeyondAnyClaim(word->until, now);
        if (!by || *by == device || !holds)
            continue;
        for (const auto &box : word->boxes)
            claims.push_back({*by, box});
    }
    return claims;
}

} // namespace botiquin
