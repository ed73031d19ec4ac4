// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/enrolment/fingerprint.h"

#include "base/hash.h"

#include <QStringList>

namespace botiquin {

QString fingerprintOf(const QByteArray &publicKey)
{
    constexpr int groups = 6;
    constexpr int groupBytes = 5;
    const QByteArray hash = blake2b256({QByteArrayView("botiquin fingerprint"), publicKey});
    QStringList said;
    for (int group = 0; group < groups; ++group) {
        quint64 number = 0;
        for (int i = 0; i < groupBytes; ++i)
            number = number << 8 | uchar(hash[group * groupBytes + i]);
        said << QStringLiteral("%1").arg(number % 100'000, 5, 10, QLatin1Char('0'));
    }
    return said.join(u' ');
}

} // namespace botiquin
