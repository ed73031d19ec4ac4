// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/numbers.h"

#include <cmath>

namespace botiquin::ui {

namespace {

constexpr QChar minusSign(0x2212);

} // namespace

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    if (number < 0)
        digits.front() = minusSign;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, u',');
    return digits;
}

QString withUnit(qint64 number, const QString &unit)
{
    return grouped(number) + QChar(QChar::Nbsp) + unit;
}

QString percent(double share)
{
    return QString::number(std::llround(share * 100)) + u'%';
}

} // namespace botiquin::ui
