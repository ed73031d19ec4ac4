// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/scans/badge_scan.h"

namespace botiquin {

namespace {

constexpr int badgeShown = 4;
constexpr QByteArrayView badgePrefix = "BTQUSR";

QByteArray withoutSymbology(const QByteArray &scan)
{
    return scan.size() > 3 && scan.startsWith(']') ? scan.mid(3) : scan;
}

bool isSomebodys(PeopleBook &people, const QByteArray &scan)
{
    const auto person = personOfScan(people, scan);
    // Where the people cannot be read, a badge without the prefix cannot be told from another code.
    return person && *person;
}

} // namespace

Outcome<std::optional<PersonRow>> personOfScan(PeopleBook &people, const QByteArray &scan)
{
    const auto badge = BadgeCode::parse(QString::fromUtf8(withoutSymbology(scan)));
    if (!badge)
        return std::optional<PersonRow>();
    return people.personOfBadge(*badge);
}

QByteArray withoutBadge(PeopleBook &people, const QByteArray &scan)
{
    const QByteArray code = withoutSymbology(scan);
    const QByteArray capitals = code.toUpper();
    if (!capitals.contains(badgePrefix) && !isSomebodys(people, code) && !isSomebodys(people, capitals))
        return scan;
    return code.left(badgeShown) + "\xE2\x80\xA6";
}

} // namespace botiquin
