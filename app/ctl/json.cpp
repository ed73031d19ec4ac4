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

QString name(PackLevel level)
{
    switch (level) {
    case PackLevel::pack: return QStringLiteral("pack");
    case PackLevel::inner: return QStringLiteral("inner");
    case PackLevel::outerCase: return QStringLiteral("outerCase");
    }
    Q_UNREACHABLE();
}

QString name(HoldReason reason)
{
    switch (reason) {
    case HoldReason::quarantine: return QStringLiteral("quarantine");
    case HoldReason::recall: return QStringLiteral("recall");
    }
    Q_UNREACHABLE();
}

QString name(RoundKind kind)
{
    switch (kind) {
    case RoundKind::ordinary: return QStringLiteral("ordinary");
    case RoundKind::extraordinary: return QStringLiteral("extraordinary");
    case RoundKind::emergency: return QStringLiteral("emergency");
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
