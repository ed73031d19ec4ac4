// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/default_store.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace botiquin {

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/botiquin/region.botiquin");
}

bool makeStoreFolder(const QString &store)
{
    const QFileInfo folder(QFileInfo(store).absolutePath());
    if (folder.isDir())
        return true;
    constexpr auto owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QDir().mkpath(folder.absolutePath()) && QDir().mkdir(folder.absoluteFilePath(), owners);
}

} // namespace botiquin
