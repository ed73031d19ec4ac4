// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <QDateTime>

namespace botiquin::ctl {

QString name(BoxProgress progress)
{
    switch (progress) {
    case BoxProgress::waiting: return QStringLiteral("waiting");
    case BoxProgress::open: return QStringLiteral("open");
    case BoxProgress::aside: return QStringLiteral("aside");
    case BoxProgress::sealed: return QStringLiteral("sealed");
    }
    Q_UNREACHABLE();
}

QString memberName(const char *fieldName)
{
    QString text = QString::fromLatin1(fieldName);
    for (auto at = text.indexOf(u'_'); at >= 0; at = text.indexOf(u'_', at)) {
        text.remove(at, 1);
        if (at < text.size())
            text[at] = text[at].toUpper();
    }
    return text;
}

QString isoTime(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.seconds, Qt::UTC).toString(Qt::ISODate);
}

} // namespace botiquin::ctl
