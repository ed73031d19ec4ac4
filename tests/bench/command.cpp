// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QJsonDocument>
#include <QProcess>

namespace botiquin::bench {

QJsonObject command(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(BOTIQUINCTL), words);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    const auto said = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(words.join(u' ')), said.constData());
    return QJsonDocument::fromJson(said).object();
}

} // namespace botiquin::bench
