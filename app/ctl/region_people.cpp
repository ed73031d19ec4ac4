// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_people.h"

#include "journal/people/people_desk.h"
#include "session.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace botiquin::ctl {

namespace {

const QString stockKeeper = QStringLiteral("almacen1");

PersonDefined person(const Clues &warehouse, const QString &user, const QString &label, Role role)
{
    return {*UserId::parse(user), label, warehouse, {role}, randomBadge(), true};
}

} // namespace

/// RFC 4648 base32: nothing in it is taken for something else on a screen or by a keyboard layout.
BadgeCode randomBadge()
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    constexpr int length = 10;
    QString code = QStringLiteral("BTQUSR");
    for (int i = 0; i < length; ++i)
        code += QChar::fromLatin1(alphabet[QRandomGenerator::system()->bounded(32)]);
    return *BadgeCode::parse(code);
}

std::vector<PersonDefined> peopleOfRegion(const Clues &warehouse)
{
    return {person(warehouse, QStringLiteral("empaque1"), QStringLiteral("Empaque 1"), Role::packer),
            person(warehouse, QStringLiteral("empaque2"), QStringLiteral("Empaque 2"), Role::packer),
            person(warehouse, QStringLiteral("revision1"), QStringLiteral("Revisión"), Role::checker),
            person(warehouse, stockKeeper, QStringLiteral("Almacén"), Role::stockKeeper),
            person(warehouse, QStringLiteral("supervision1"), QStringLiteral("Supervisión"), Role::supervisor),
            person(warehouse, QStringLiteral("administracion1"), QStringLiteral("Administración"), Role::administrator)};
}

UserId stockKeeperOfRegion()
{
    return *UserId::parse(stockKeeper);
}

Result<GivenPins, Trouble> givenPins(const Options &options)
{
    GivenPins pins;
    const auto path = options.value(QStringLiteral("--pins"));
    if (!path)
        return pins;
    BQ_TRY_ASSIGN(const auto bytes, bytesOf(*path));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return usage(QStringLiteral("--pins: not a JSON object: %1").arg(error.errorString()));
    const auto object = document.object();
    for (auto at = object.constBegin(); at != object.constEnd(); ++at) {
        BQ_TRY_ASSIGN(const auto user, Options::parse<UserId>(QStringLiteral("--pins"), at.key()));
        if (!at.value().isString())
            return usage(QStringLiteral("--pins: not a PIN in quotes: %1").arg(user.text()));
        if (const auto wrong = pinError(at.value().toString()))
            return tl::unexpected<Trouble>(describe(*wrong));
        pins.insert({user, at.value().toString()});
    }
    return pins;
}

QString randomPin()
{
    for (;;) {
        const QString pin = QStringLiteral("%1").arg(QRandomGenerator::system()->bounded(1'000'000), 6, 10, QChar(u'0'));
        if (!pinError(pin))
            return pin;
    }
}

} // namespace botiquin::ctl
