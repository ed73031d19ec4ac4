// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewing.h"

namespace botiquin::desktop {

namespace {

const QString offline = QStringLiteral("--offline");

} // namespace

Renewing::Renewing(const QString &store, const QString &centre)
    : m_store(store)
    , m_isAlone(centre.isEmpty())
{
    connect(this, &CtlCommand::refused, this, [this](const QString &name) {
        if (name != u"network" || std::exchange(m_isAlone, true))
            Q_EMIT ended();
        else
            goOn(offline);
    });
    goOn(m_isAlone ? offline : centre);
}

void Renewing::goOn(const QString &where)
{
    start({QStringLiteral("--store"), m_store, QStringLiteral("store"), QStringLiteral("new-run"), where});
}

} // namespace botiquin::desktop
