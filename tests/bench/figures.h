// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace botiquin::bench {

/// One thing measured, with what was promised of it where something was.
struct Figure
{
    QString name; ///< "clinicDay.bytesTotal"
    double value;
    QString unit;
    QString promise; ///< "≤ 3500"
};

/// A literal in UTF-8.
QString s(const char *text);

/// What a process has in memory now.
double megabytesOf(qint64 process);

/// A table for people, or {"figures":[{"name","value","unit","promise"},…]}.
void print(const std::vector<Figure> &figures, bool asJson);

} // namespace botiquin::bench
