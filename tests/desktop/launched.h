// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launcher.h"

#include <QSettings>
#include <QTemporaryDir>
#include <memory>

namespace botiquin::testing {

/// The program as it is started on a store, which need not be there yet.
struct Launched
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<desktop::Launcher> launcher;

    explicit Launched(const QString &store)
    {
        settings.setValue(QStringLiteral("scanner/sounds"), QStringLiteral("false"));
        desktop::Options options;
        options.store = store;
        launcher = std::make_unique<desktop::Launcher>(options, settings);
        launcher->show(launcher->open());
    }
};

} // namespace botiquin::testing
