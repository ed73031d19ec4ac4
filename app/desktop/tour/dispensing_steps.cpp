// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/dispensing_steps.h"

#include "journal/dispensing/dispensing_book.h"
#include "journal/shortages/shortage_book.h"
#include "tour/people_steps.h"

namespace botiquin::desktop::steps {

namespace {

void openPage(Hands &hands, const QString &page)
{
    hands.desktop().open(page);
    hands.rest(200);
    hands.expectPage(page);
}

/// Something of the place, not controlled, with units.
std::optional<ItemStock> somethingThere(Hands &hands)
{
    auto &station = hands.desktop().station();
    const auto items = station.books.stock.items(station.place(), QString(), 0, 40);
    if (items) {
        for (const auto &item : *items) {
            if (item.units > Units(2) && !item.item.isControlled() && item.firstExpiry
                && *item.firstExpiry >= station.today())
                return item;
        }
    }
    hands.expect(false, QStringLiteral("there is nothing in stock"));
    return std::nullopt;
}

int givenToday(Hands &hands)
{
    auto &station = hands.desktop().station();
    const auto today = daysOf(station.today(), station.today());
    return station.books.dispensing.givenCount(station.facility, today).value_or(0);
}

} // namespace

void theShortagesOfTheClinics(Hands &hands)
{
    openPage(hands, QStringLiteral("shortages"));
    hands.shoot(QStringLiteral("shortages"));
    auto &book = hands.desktop().station().books.shortages;
    ShortageFilter reported;
    reported.state = ShortageState::reported;
    const int waiting = book.shortageCount(reported).value_or(0);
    if (waiting == 0)
        return;
    hands.key(Qt::Key_Return);
    hands.rest(100);
    hands.shoot(QStringLiteral("shortages-answering"));
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    hands.rest(200);
    hands.expect(book.shortageCount(reported).value_or(waiting) == waiting - 1,
                 QStringLiteral("no shortage was answered"));
}

void aShortageIsReported(Hands &hands)
{
    const auto item = isClinic(hands) ? somethingThere(hands) : std::nullopt;
    if (!item)
        return;
    openPage(hands, QStringLiteral("shortage"));
    hands.shoot(QStringLiteral("shortage-page"));
    hands.type(item->item.text());
    hands.rest(200);
    hands.shoot(QStringLiteral("shortage-search"));
    hands.key(Qt::Key_Return);
    hands.key(Qt::Key_1);
    hands.key(Qt::Key_Tab);
    hands.key(Qt::Key_A, Qt::ControlModifier);
    hands.type(QStringLiteral("24"));
    hands.key(Qt::Key_Tab);
    hands.key(Qt::Key_Tab);
    hands.type(QStringLiteral("3"));
    hands.rest(100);
    hands.shoot(QStringLiteral("shortage"));
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    hands.rest(200);
    auto &station = hands.desktop().station();
    const auto waiting = station.books.shortages.openOf(station.facility, item->item);
    hands.expect(waiting && *waiting && (*waiting)->needed == Units(24), QStringLiteral("the shortage was not reported"));
}

void theReportsOfTheClinic(Hands &hands)
{
    if (!isClinic(hands))
        return;
    hands.key(Qt::Key_F7);
    hands.rest(100);
    hands.expectPage(QStringLiteral("ownShortages"));
    hands.shoot(QStringLiteral("shortages-of-the-clinic"));
    hands.print(QStringLiteral("shortage-report"), Qt::Key_P);
    hands.expectWord(QStringLiteral("Los avisos están en"), QStringLiteral("The reports are in"));
    hands.key(Qt::Key_Escape);
    hands.rest(100);
    hands.expectPage(QStringLiteral("shortage"));
}

void aMedicineIsDispensed(Hands &hands)
{
    const auto item = isClinic(hands) ? somethingThere(hands) : std::nullopt;
    if (!item)
        return;
    const int before = givenToday(hands);
    openPage(hands, QStringLiteral("dispense"));
    hands.key(Qt::Key_F6);
    hands.shoot(QStringLiteral("dispense-empty"));
    hands.scan("GOLM610512MOCNPR05");
    hands.rest(200);
    hands.type(item->item.text());
    hands.rest(200);
    hands.key(Qt::Key_Return);
    hands.type(QStringLiteral("2"));
    hands.key(Qt::Key_Return);
    hands.rest(200);
    hands.shoot(QStringLiteral("dispense"));
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    hands.rest(200);
    hands.expect(givenToday(hands) == before + 1, QStringLiteral("nothing was dispensed"));
}

void whatWasDispensed(Hands &hands)
{
    if (!isClinic(hands))
        return;
    hands.key(Qt::Key_F7);
    hands.rest(100);
    hands.expectPage(QStringLiteral("given"));
    hands.shoot(QStringLiteral("given"));
    hands.print(QStringLiteral("control-book"), Qt::Key_P);
    hands.expectWord(QStringLiteral("El libro de control está en"), QStringLiteral("The control book is in"));
    hands.key(Qt::Key_Escape);
    hands.rest(100);
    hands.expectPage(QStringLiteral("dispense"));
}

} // namespace botiquin::desktop::steps
