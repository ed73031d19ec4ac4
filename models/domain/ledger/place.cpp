// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/place.h"

#include "domain/ledger/named.h"

#include <array>

namespace botiquin {

namespace {

constexpr std::array<char16_t, 6> letters{u'S', u'F', u'B', u'P', u'L', u'V'};

std::optional<Place> parsePatient(const QString &key)
{
    const auto slash = key.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const auto clinic = Clues::parse(key.left(slash));
    bool isNumber = false;
    const qint64 number = QStringView(key).mid(slash + 1).toLongLong(&isNumber);
    if (!clinic || !isNumber || number < 1)
        return std::nullopt;
    return Place::patient(*clinic, number);
}

std::optional<Place> parseLoss(const QString &key)
{
    const auto slash = key.indexOf(u'/');
    const auto reason = parseNamed<LossReason>(key.left(slash));
    const auto heldBy = slash < 0 ? std::nullopt : Link::parse(key.mid(slash + 1));
    if (!reason || (slash >= 0 && !heldBy))
        return std::nullopt;
    return Place::loss(*reason, heldBy);
}

} // namespace

QString name(LossReason reason)
{
    switch (reason) {
    case LossReason::expired: return QStringLiteral("expired");
    case LossReason::damaged: return QStringLiteral("damaged");
    case LossReason::missing: return QStringLiteral("missing");
    case LossReason::stolen: return QStringLiteral("stolen");
    case LossReason::recalled: return QStringLiteral("recalled");
    case LossReason::destroyed: return QStringLiteral("destroyed");
    case LossReason::other: return QStringLiteral("other");
    case LossReason::tooWarm: return QStringLiteral("tooWarm");
    }
    Q_UNREACHABLE();
}

std::optional<Link> Link::parse(const QString &text)
{
    const Link link(text);
    return link.trip() || link.facility() ? std::optional(link) : std::nullopt;
}

std::optional<TripId> Link::trip() const
{
    if (!text().startsWith(u"T:"))
        return std::nullopt;
    const auto parsed = TripId::parse(text().mid(2));
    return parsed && parsed->text() == text().mid(2) ? std::optional(*parsed) : std::nullopt;
}

std::optional<Clues> Link::facility() const
{
    if (!text().startsWith(u"F:"))
        return std::nullopt;
    const auto parsed = Clues::parse(text().mid(2));
    return parsed && parsed->text() == text().mid(2) ? std::optional(*parsed) : std::nullopt;
}

Place::Place(Kind kind, const QString &key)
    : m_kind(kind), m_text(QChar(letters[static_cast<size_t>(kind)]) + (u':' + key))
{
}

Place Place::supplier(const SupplierName &name)
{
    return {Kind::supplier, name.text()};
}

Place Place::facility(const Clues &clues)
{
    return {Kind::facility, clues.text()};
}

Place Place::box(const Sscc &sscc)
{
    return {Kind::box, sscc.text()};
}

Place Place::patient(const Clues &clinic, qint64 number)
{
    return {Kind::patient, clinic.text() + u'/' + QString::number(number)};
}

Place Place::loss(LossReason reason, const std::optional<Link> &heldBy)
{
    return {Kind::loss, heldBy ? name(reason) + u'/' + heldBy->text() : name(reason)};
}

Place Place::variance(const Clues &clues)
{
    return {Kind::variance, clues.text()};
}

std::optional<Place> Place::parse(const QString &text)
{
    if (text.size() < 3 || text[1] != u':')
        return std::nullopt;
    const QString key = text.mid(2);
    switch (text[0].unicode()) {
    case u'S':
        if (const auto supplierName = SupplierName::parse(key))
            return supplier(*supplierName);
        return std::nullopt;
    case u'F':
    case u'V':
        if (const auto clues = Clues::parse(key))
            return text[0] == u'F' ? facility(*clues) : variance(*clues);
        return std::nullopt;
    case u'B':
        if (const auto sscc = Sscc::parse(key))
            return box(*sscc);
        return std::nullopt;
    case u'P': return parsePatient(key);
    case u'L': return parseLoss(key);
    default: return std::nullopt;
    }
}

} // namespace botiquin
