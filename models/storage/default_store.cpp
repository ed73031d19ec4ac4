// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/default_store.h"

#include <QStandardPaths>

namespace botiquin {

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/botiquin/region.botiquin");
}

} // namespace botiquin
