// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QStringList>

namespace botiquin::simulation {

/// A promise, and where it was not kept.
struct Check
{
    QString name;
    QStringList findings = {};

    bool holds() const { return findings.isEmpty(); }
};

/// Whether there was no failure, which is a finding too.
template <class T>
bool note(Check &check, const QString &who, const Outcome<T> &outcome)
{
    if (!outcome)
        check.findings << who + QStringLiteral(": ") + name(outcome.error().kind) + u' ' + outcome.error().detail;
    return outcome.has_value();
}

} // namespace botiquin::simulation
