// SPDX-License-Identifier: GPL-3.0-or-later
#include "joining.h"

#include "storage/default_store.h"

namespace botiquin::desktop {

std::unique_ptr<Joining> Joining::at(const QString &centre, const QString &code, const QString &store)
{
    const QStringList words{QStringLiteral("device"), QStringLiteral("join"), QStringLiteral("-"), centre, QStringLiteral("--out"),
                            store};
    return std::unique_ptr<Joining>(new Joining(words, code, store));
}

std::unique_ptr<Joining> Joining::asking(const QString &file, const QString &code, const QString &store)
{
    const QStringList words{QStringLiteral("--store"), store, QStringLiteral("device"), QStringLiteral("request"),
                            QStringLiteral("--code"), QStringLiteral("-"), QStringLiteral("--out"), file};
    return std::unique_ptr<Joining>(new Joining(words, code, store));
}

std::unique_ptr<Joining> Joining::withAnswer(const QString &file, const QString &store)
{
    const QStringList words{QStringLiteral("--store"), store, QStringLiteral("device"), QStringLiteral("join"),
                            QStringLiteral("--grant"), file};
    return std::unique_ptr<Joining>(new Joining(words, {}, store));
}

Joining::Joining(const QStringList &words, const QString &code, const QString &store)
{
    (void)makeStoreFolder(store); // Where it is not there, the command says so.
    start(words, code);
}

void Joining::end(const QJsonObject &said)
{
    if (said.contains(QStringLiteral("request")))
        Q_EMIT asked(said.value(QStringLiteral("fingerprint")).toString(), said.contains(QStringLiteral("insteadOf")));
    else
        Q_EMIT joined();
}

} // namespace botiquin::desktop
