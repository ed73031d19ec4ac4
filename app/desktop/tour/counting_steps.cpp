// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/counting_steps.h"

#include "desktop.h"
#include "journal/counting/count_desk.h"

namespace botiquin::desktop::steps {

namespace {

constexpr int linesCounted = 3;

/// What the books say of the line in hand; nothing where no count is open or nothing is left to count.
std::optional<Units> expectedNow(Hands &hands)
{
    auto &station = hands.desktop().station();
    const auto open = CountDesk(station).open();
    const auto count = open && !open->empty() ? OpenCount::open(station, open->front().name) : Outcome<std::optional<OpenCount>>();
    if (!count || !*count)
        return std::nullopt;
    const auto line = (*count)->firstUncounted();
    return line ? std::optional((*count)->lines()[*line].sheet.onShelf()) : std::nullopt;
}

bool isOpen(Hands &hands)
{
    const auto open = CountDesk(hands.desktop().station()).open();
    return !open || !open->empty();
}

} // namespace

void aShelfIsCounted(Hands &hands)
{
    hands.desktop().open(QStringLiteral("count"));
    hands.rest(200);
    hands.expectPage(QStringLiteral("count"));
    hands.key(Qt::Key_3);
    hands.shoot(QStringLiteral("count-start"));
    hands.key(Qt::Key_F9);
    hands.rest(200);
    hands.expect(expectedNow(hands).has_value(), QStringLiteral("no count was begun"));
    hands.print(QStringLiteral("count-sheet"), Qt::Key_P);
    hands.expectWord(QStringLiteral("La hoja quedó en"), QStringLiteral("The sheet is in"));
    for (int i = 0; i < linesCounted; ++i) {
        const auto expected = expectedNow(hands);
        if (!expected)
            break;
        // One too few in the first line, for there to be something to explain.
        hands.type(QString::number(expected->count() - (i == 0 ? 1 : 0)));
        if (i + 1 == linesCounted)
            hands.shoot(QStringLiteral("count"));
        hands.key(Qt::Key_Return);
    }
    hands.rest(100);
}

void theCountIsFinished(Hands &hands)
{
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    hands.rest(100);
    // What was not counted is left out, and what differs is taken as it is.
    for (int i = 0; i < 2 && isOpen(hands); ++i) {
        hands.key(Qt::Key_F4);
        hands.rest(200);
    }
    hands.expect(!isOpen(hands), QStringLiteral("the count is still open"));
    hands.shoot(QStringLiteral("count-found"));
    hands.key(Qt::Key_Escape);
    hands.rest(100);
}

void howLongThingsLast(Hands &hands)
{
    hands.desktop().open(QStringLiteral("outlook"));
    hands.rest(300);
    hands.expectPage(QStringLiteral("outlook"));
    hands.shoot(QStringLiteral("outlook"));
    hands.key(Qt::Key_F6);
    hands.rest(200);
    hands.shoot(QStringLiteral("expiries"));
    hands.key(Qt::Key_F6);
}

} // namespace botiquin::desktop::steps
