// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/receiving_steps.h"

#include "journal/receiving/delivery_book.h"
#include "tour/people_steps.h"
#include "ui/receiving/delivery_words.h"

namespace botiquin::desktop::steps {

namespace {

/// A sealed box that is to come here, or the one that came last.
std::optional<Sscc> aBox(Hands &hands, bool &hasCome)
{
    const auto &station = hands.desktop().station();
    constexpr int looked = 50;
    const auto expected = station.books.deliveries.expected(station.facility, station.today(), 0, looked);
    hasCome = false;
    if (expected) {
        for (const auto &box : *expected) {
            if (box.sscc)
                return box.sscc;
        }
    }
    const auto received = station.books.deliveries.received(station.facility, 0, 1);
    hasCome = true;
    return received && !received->empty() ? std::optional(received->front().sscc) : std::nullopt;
}

} // namespace

void theBoxesToCome(Hands &hands)
{
    if (!isClinic(hands))
        return;
    enterAs(hands, Right::receiveDelivery);
    hands.desktop().open(QStringLiteral("deliveries"));
    hands.rest(100);
    hands.expectPage(QStringLiteral("deliveries"));
    hands.shoot(QStringLiteral("boxes-to-come"));
}

void aBoxIsReceived(Hands &hands)
{
    bool hasCome = false;
    const auto box = isClinic(hands) ? aBox(hands, hasCome) : std::nullopt;
    if (!box)
        return;
    hands.scan("]C100" + box->text().toLatin1());
    hands.expectPage(QStringLiteral("delivery"));
    if (hasCome) {
        hands.expectWord(ui::DeliveryWords::sscc(*box), ui::DeliveryWords::sscc(*box));
        hands.shoot(QStringLiteral("box-received-before"));
        hands.key(Qt::Key_Escape);
        return;
    }
    hands.shoot(QStringLiteral("box-opened"));
    hands.key(Qt::Key_F4);
    hands.key(Qt::Key_Down);
    hands.key(Qt::Key_Return);
    hands.shoot(QStringLiteral("something-was-damaged"));
    hands.key(Qt::Key_Return);
    hands.rest(100);
    hands.key(Qt::Key_F5);
    hands.shoot(QStringLiteral("all-else-as-listed"));
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    hands.rest(100);
    hands.expectPage(QStringLiteral("deliveries"));
    hands.shoot(QStringLiteral("box-received"));
}

void unitsAreSentBack(Hands &hands)
{
    if (!isClinic(hands))
        return;
    hands.desktop().open(QStringLiteral("send"));
    hands.rest(100);
    hands.expectPage(QStringLiteral("send"));
    hands.key(Qt::Key_F3);
    hands.type(QStringLiteral("010"));
    hands.key(Qt::Key_Down); // many begin so: none is chosen by itself
    hands.key(Qt::Key_Return);
    hands.shoot(QStringLiteral("units-to-send"));
    hands.key(Qt::Key_Escape);
}

void theClinicIsLeft(Hands &hands)
{
    if (isClinic(hands))
        lock(hands);
}

} // namespace botiquin::desktop::steps
