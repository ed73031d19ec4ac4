// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/people_steps.h"

#include "journal/people/people_desk.h"

namespace botiquin::desktop {

std::optional<PersonRow> somebodyWho(Hands &hands, Right right)
{
    auto &station = hands.desktop().station();
    const auto people = station.books.people.people(station.facility);
    if (!people)
        return std::nullopt;
    for (const auto &person : *people) {
        const auto credential = station.books.people.credential(person.user);
        if (person.badge && credential && *credential && allows(rolesOf(person), right))
            return person;
    }
    return std::nullopt;
}

bool isClinic(Hands &hands)
{
    const auto &station = hands.desktop().station();
    const auto here = station.books.catalog.facility(station.facility);
    return here && *here && (*here)->sizeClass != SizeClass::warehouse;
}

void enterAs(Hands &hands, Right right)
{
    const auto person = somebodyWho(hands, right);
    hands.expect(person.has_value(), QStringLiteral("nobody here has a badge and the right"));
    if (!person)
        return;
    hands.scan(person->badge->text().toUtf8());
    hands.type(hands.pin());
    hands.key(Qt::Key_Return);
    hands.await([&] { return !hands.desktop().session().isLocked(); },
                QStringLiteral("%1 was not let in").arg(person->user.text()));
}

namespace steps {

void theDoor(Hands &hands)
{
    hands.expectPage({});
    hands.expectWord(QStringLiteral("Quién trabaja"), QStringLiteral("Who is working"));
    hands.shoot(QStringLiteral("door"));
}

void aBadgeSaysWho(Hands &hands)
{
    auto person = somebodyWho(hands, Right::pack);
    if (!person)
        person = somebodyWho(hands, Right::receiveDelivery);
    hands.expect(person.has_value(), QStringLiteral("nobody here has a badge and may pack or receive"));
    if (!person)
        return;
    hands.scan(person->badge->text().toUtf8());
    hands.type(hands.pin().left(4));
    hands.expectWord(QStringLiteral("gafete leído"), QStringLiteral("badge read"));
    hands.expectWord(person->initials, person->initials);
    hands.shoot(QStringLiteral("badge-read"));
    for (int i = 0; i < 4; ++i)
        hands.key(Qt::Key_Backspace);
}

void aWrongPinIsSaidSo(Hands &hands)
{
    hands.type(hands.pin() == u"908172" ? QStringLiteral("908173") : QStringLiteral("908172"));
    hands.key(Qt::Key_Return);
    hands.expectWord(QStringLiteral("Ese PIN no es."), QStringLiteral("That is not the PIN."));
    hands.expectPage({});
    hands.shoot(QStringLiteral("wrong-pin"));
}

void namesByKeyboard(Hands &hands)
{
    for (int i = 0; i < 2; ++i)
        hands.key(Qt::Key_Tab);
    hands.key(Qt::Key_Return);
    hands.expectWord(QStringLiteral("Escoja su nombre"), QStringLiteral("Choose your name"));
    hands.shoot(QStringLiteral("names"));
    hands.key(Qt::Key_Escape);
}

void thePinLetsIn(Hands &hands)
{
    enterAs(hands, Right::changeSettings);
}

void settings(Hands &hands)
{
    hands.desktop().open(QStringLiteral("settings"));
    hands.rest(100);
    hands.expectPage(QStringLiteral("settings"));
    hands.scan("]d20109504000059101\x1d" "10LOT-7\x1d" "17270831");
    hands.expectWord(QStringLiteral("El lector funciona"), QStringLiteral("The scanner works"));
    hands.shoot(QStringLiteral("settings"));
}

void aScanWithoutUse(Hands &hands)
{
    hands.key(Qt::Key_F7);
    hands.expectPage(QStringLiteral("scanLog"));
    hands.scan("7501234567893");
    hands.expectWord(QStringLiteral("no se hizo nada"), QStringLiteral("nothing was done"));
    hands.shoot(QStringLiteral("scan-without-use"));
    hands.desktop().notice().clear();
}

void scanLog(Hands &hands)
{
    hands.key(Qt::Key_Escape);
    hands.key(Qt::Key_F7);
    hands.expectPage(QStringLiteral("scanLog"));
    hands.shoot(QStringLiteral("scan-log"));
}

void keyHelp(Hands &hands)
{
    hands.key(Qt::Key_F1);
    hands.expect(hands.desktop().window().helpIsOpen(), QStringLiteral("F1 shows no keys"));
    hands.shoot(QStringLiteral("keys"));
    hands.key(Qt::Key_Escape);
}

void lock(Hands &hands)
{
    hands.key(Qt::Key_L, Qt::ControlModifier);
    hands.expect(hands.desktop().session().isLocked(), QStringLiteral("Ctrl+L does not lock"));
    hands.expectWord(QStringLiteral("La pantalla está bloqueada"), QStringLiteral("The screen is locked"));
    hands.shoot(QStringLiteral("locked"));
}

} // namespace steps

} // namespace botiquin::desktop
