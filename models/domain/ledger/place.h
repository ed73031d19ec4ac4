// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "base/code.h"
#include "base/sscc.h"
#include "domain/ledger/fields.h"

#include <optional>

namespace botiquin {

enum class LossReason { expired, damaged, missing, stolen, recalled, destroyed, other, tooWarm };
constexpr int countOf(LossReason) { return 8; }
QString name(LossReason reason);

/// Who held a box when units of it were lost: "F:OCIMB000012" for a facility, "T:2026-12/20-037/1" for a trip.
class Link : public TextValue<Link>
{
public:
    static Link facility(const Clues &clues) { return Link(QStringLiteral("F:") + clues.text()); }
    static Link trip(const TripId &trip) { return Link(QStringLiteral("T:") + trip.text()); }
    [[nodiscard]] static std::optional<Link> parse(const QString &text);

    std::optional<TripId> trip() const;
    std::optional<Clues> facility() const;

private:
    explicit Link(const QString &text) : TextValue<Link>(text) {}
};

/// Where units are, or where they came from or went to. Text form: a letter, a colon and a key, e.g.
/// "F:OCIMB000012", "B:195212340000041273", "S:Laboratorios del Sur", "P:OCIMB000596/17", "L:damaged",
/// "L:missing/T:2026-12/20-037/1", "V:OCIMB000012".
class Place
{
public:
    enum class Kind { supplier, facility, box, patient, loss, variance };

    static Place supplier(const SupplierName &name);
    static Place facility(const Clues &clues);
    static Place box(const Sscc &sscc);
    /// A patient by the number that their clinic gave them; 1 and up.
    static Place patient(const Clues &clinic, qint64 number);
    static Place loss(LossReason reason, const std::optional<Link> &heldBy = {});
    static Place variance(const Clues &clues);

    [[nodiscard]] static std::optional<Place> parse(const QString &text);

    Kind kind() const { return m_kind; }
    const QString &text() const { return m_text; }
    /// Whether units there are the programme's to account for (a facility or a box).
    bool holdsStock() const { return m_kind == Kind::facility || m_kind == Kind::box; }

    friend bool operator==(const Place &a, const Place &b) { return a.m_text == b.m_text; }
    friend bool operator<(const Place &a, const Place &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Place &place, size_t seed = 0) { return ::qHash(place.m_text, seed); }

private:
    Place(Kind kind, const QString &key);
    Kind m_kind;
    QString m_text;
};

} // namespace botiquin
