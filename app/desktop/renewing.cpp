// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewing.h"

#include <QCoreApplication>

namespace botiquin::desktop {

Renewing::Renewing(const QString &store, const QString &centre)
{
    connect(&m_command, &QProcess::finished, this, &Renewing::ended);
    // A command that does not start says so before anybody hears it.
    connect(
        &m_command, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                Q_EMIT ended();
        },
        Qt::QueuedConnection);
    m_command.setStandardOutputFile(QProcess::nullDevice());
    const QString where = centre.isEmpty() ? QStringLiteral("--offline") : centre;
    m_command.start(QCoreApplication::applicationDirPath() + QStringLiteral("/botiquinctl"),
                    {QStringLiteral("--store"), store, QStringLiteral("store"), QStringLiteral("new-run"), where});
    m_command.closeWriteChannel();
}

Renewing::~Renewing()
{
    m_command.disconnect(this);
    // What it does in one transaction it does whole or not at all.
    m_command.kill();
    m_command.waitForFinished(1000);
}

} // namespace botiquin::desktop
