// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/assertion.h"
#include "journal/log/log_file.h"
#include "target.h"

#include <QBuffer>

using namespace botiquin;

/// A log that somebody brings as a file: it ends, or what is wrong stands where it begins.
BQ_FUZZ(log_file)
{
    QBuffer file;
    file.setData(bytes);
    BQ_ASSERT(file.open(QIODevice::ReadOnly));
    LogReader reader(file);
    for (;;) {
        const auto item = reader.next();
        if (!item) {
            BQ_ASSERT(item.error().at >= 0 && item.error().at <= bytes.size());
            return;
        }
        if (std::holds_alternative<LogEnd>(*item))
            return;
    }
}
