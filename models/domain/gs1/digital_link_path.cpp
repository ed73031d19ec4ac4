// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/digital_link_path.h"

#include <algorithm>

namespace botiquin::gs1 {

namespace {

bool isSubsequence(const QList<QByteArray> &some, const QList<QByteArray> &all)
{
    auto next = some.begin();
    for (const QByteArray &ai : all) {
        if (next != some.end() && *next == ai)
            ++next;
    }
    return next == some.end();
}

} // namespace

bool isQualifierPath(const AiEntry &key, const QList<QByteArray> &qualifiers)
{
    return qualifiers.isEmpty()
           || std::any_of(
               key.qualifiers.begin(), key.qualifiers.end(),
               [&](const QList<QByteArray> &alternative) { return isSubsequence(qualifiers, alternative); });
}

bool belongsInPath(const AiEntry &key, const QList<QByteArray> &qualifiers, const QByteArray &ai)
{
    for (qsizetype i = 0; i <= qualifiers.size(); ++i) {
        QList<QByteArray> more = qualifiers;
        more.insert(i, ai);
        if (isQualifierPath(key, more))
            return true;
    }
    return false;
}

} // namespace botiquin::gs1
