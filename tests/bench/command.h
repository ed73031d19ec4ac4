// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace botiquin::bench {

/// What botiquinctl says. A bench ends where it does not do what it is asked.
QJsonObject command(const QStringList &words);

} // namespace botiquin::bench
