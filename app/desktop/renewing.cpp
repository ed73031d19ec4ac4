// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewing.h"

namespace botiquin::desktop {

Renewing::Renewing(const QString &store, const QString &centre)
{
    connect(this, &CtlCommand::refused, this, &Renewing::ended);
    start({QStringLiteral("--store"), store, QStringLiteral("store"), QStringLiteral("new-run"),
           centre.isEmpty() ? QStringLiteral("--offline") : centre});
}

} // namespace botiquin::desktop
