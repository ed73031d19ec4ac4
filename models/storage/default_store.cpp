// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/default_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace botiquin {

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/botiquin/region.botiquin");
}

Outcome<void> makeStoreFolder(const QString &storePath)
{
    const QString folder = QFileInfo(storePath).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return fail(Failure::Kind::readOnly, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace botiquin
