// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/place.h"

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
    for (int i = 0; i < countOf(LossReason{}); ++i) {
        if (name(LossReason(i)) == key)
            return Place::loss(LossReason(i));
    }
    return std::nullopt;
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
    }
    Q_UNREACHABLE();
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

Place Place::loss(LossReason reason)
{
    return {Kind::loss, name(reason)};
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
