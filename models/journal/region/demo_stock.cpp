// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/region/demo_stock.h"

#include "base/assertion.h"

#include <algorithm>

namespace botiquin {

namespace {

constexpr int suppliers = 3;
constexpr int shortEvery = 9;
constexpr int shortDatedEvery = 11;

Gtin codeOf(const QString &withoutCheckDigit)
{
    return *Gtin::parse(withoutCheckDigit + QString::number(gs1CheckDigit(withoutCheckDigit)));
}

QString digitsOf(int item)
{
    return demoCompanyPrefix + QStringLiteral("%1").arg(item + 1, 5, 10, QChar(u'0'));
}

Slot slotOf(int item)
{
    constexpr int levels = 3;
    constexpr int bays = 12;
    const QChar shelf(ushort(u'A' + item / (levels * bays)));
    return *Slot::parse(QStringLiteral("%1-%2-%3")
                            .arg(shelf)
                            .arg(item / levels % bays + 1, 2, 10, QChar(u'0'))
                            .arg(item % levels + 1));
}

Date lastDayAfter(Month month, int months)
{
    for (int i = 0; i < months; ++i)
        month = month.next();
    return month.lastDay();
}

ReceivedLine line(int item, const DemoNeed &need, char series, Date expiry, qint64 percent)
{
    const auto text = LotText::parse(QStringLiteral("%1%2%3")
                                         .arg(QChar::fromLatin1(series))
                                         .arg(expiry.day().year() % 100, 2, 10, QChar(u'0'))
                                         .arg(item * 37 % 10000, 4, 10, QChar(u'0')));
    BQ_ASSERT(text);
    const qint64 units = std::clamp<qint64>(need.units.count() * percent / 100, 1, Units::lineMax);
    return {Lot{need.item, std::nullopt, *text, expiry}, Units(units), slotOf(item), std::nullopt};
}

} // namespace

DemoStock demoStock(const std::vector<DemoNeed> &needs, Month month)
{
    DemoStock stock;
    for (int i = 0; i < suppliers; ++i) {
        stock.receipts.push_back({*SupplierName::parse(QStringLiteral("Proveedor %1").arg(i + 1)),
                                  QStringLiteral("R-%1-%2").arg(month.text()).arg(i + 1),
                                  {}});
    }
    int item = 0;
    for (const auto &need : needs) {
        auto &lines = stock.receipts[size_t(item % suppliers)].lines;
        const bool isShort = item % shortEvery == shortEvery - 1;
        if (item % shortDatedEvery == shortDatedEvery - 1)
            lines.push_back(line(item, need, 'C', month.lastDay().plusDays(20), 10));
        lines.push_back(line(item, need, 'A', lastDayAfter(month, 7 + item % 6), isShort ? 30 : 45));
        lines.push_back(line(item, need, 'B', lastDayAfter(month, 18 + item % 12), isShort ? 60 : 75));
        stock.codes.push_back({codeOf(digitsOf(item)), need.item, Units(1), PackLevel::pack});
        stock.codes.push_back({codeOf(u'1' + digitsOf(item)), need.item, Units(12 * (1 + item % 3)), PackLevel::outerCase});
        ++item;
    }
    return stock;
}

} // namespace botiquin
