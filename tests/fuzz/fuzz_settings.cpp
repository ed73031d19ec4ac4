// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/assertion.h"
#include "settings.h"
#include "target.h"

#include <QProcessEnvironment>
#include <QTemporaryFile>

using namespace botiquin;

/// The configuration file of botiquin-central: taken within the limits of each setting, or refused with words.
BQ_FUZZ(settings)
{
    static QTemporaryFile file;
    BQ_ASSERT(file.isOpen() || file.open());
    BQ_ASSERT(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
    const auto settings = central::readSettings({QStringLiteral("--config"), file.fileName()}, {});
    if (!settings) {
        BQ_ASSERT(!settings.error().isEmpty());
        return;
    }
    const auto &limits = settings->limits;
    BQ_ASSERT(limits.threads >= 1 && limits.heldMax >= 1 && limits.connectionsMax >= 1 && limits.bodyBytesMax >= 1 &&
              limits.headerBytesMax >= 1 && limits.memoryBytesMax >= 1 && limits.bytesPerSecondMin >= 1 &&
              limits.requestsPerSecond >= 1 && limits.requestBurst >= 1 && settings->stop.count() >= 1);
    BQ_ASSERT(settings->operatorToken.isEmpty() || settings->operatorToken.size() >= 32);
    BQ_ASSERT(settings->tlsCert.isEmpty() == settings->tlsKey.isEmpty());
}
