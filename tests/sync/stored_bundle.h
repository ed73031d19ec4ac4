// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <numeric>

/// What the files of tests/data/bundle are made of and by; its README says what each is.
namespace botiquin::testing {

/// The pair of the seed of 32 bytes `first`, `first` + 1, …
inline KeyPair storedKeys(int first = 0)
{
    QByteArray seed(32, '\0');
    std::iota(seed.begin(), seed.end(), char(first));
    return KeyPair::ofSeed(seed);
}

inline bundle::Trust storedTrust(int first = 0)
{
    return {[key = storedKeys(first).publicKey()](const DeviceId &) { return std::optional(key); },
            [](const EventId &) { return std::optional<QByteArray>(); }};
}

inline QByteArray hexLine(const QByteArray &bytes)
{
    return bytes.toHex() + '\n';
}

/// The file's bytes. With BOTIQUIN_WRITE_GOLDEN set, one that is missing is written; one that is there is never changed.
inline QByteArray stored(const QString &file, const QByteArray &ifMissing)
{
    QFile golden(QStringLiteral(TEST_DATA "/bundle/") + file);
    if (!golden.exists() && qEnvironmentVariableIsSet("BOTIQUIN_WRITE_GOLDEN") && golden.open(QIODevice::WriteOnly)) {
        golden.write(ifMissing);
        golden.close();
    }
    return golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray("no file");
}

inline QByteArray storedHex(const QString &file, const QByteArray &ifMissing)
{
    return QByteArray::fromHex(stored(file, hexLine(ifMissing)).trimmed());
}

/// What is in a bundle, for people and for other programs.
inline QByteArray listed(const bundle::Decoded &decoded)
{
    QJsonArray runs;
    for (const auto &said : decoded.runs) {
        QJsonArray events;
        for (const auto &event : said.run.events)
            events.append(QString::fromLatin1(event.canonical().toHex()));
        runs.append(QJsonObject{{QStringLiteral("state"), name(said.state)},
                                {QStringLiteral("first"), said.run.events.front().id().text()},
                                {QStringLiteral("chain"), QString::fromLatin1(said.run.chain.toHex())},
                                {QStringLiteral("events"), events}});
    }
    const auto &cursor = decoded.header.cursors.at(0);
    return QJsonDocument(QJsonObject{{QStringLiteral("sender"), decoded.header.sender.text()},
                                     {QStringLiteral("recipient"), decoded.header.recipient->text()},
                                     {QStringLiteral("feed"), cursor.feed},
                                     {QStringLiteral("position"), qint64(cursor.position)},
                                     {QStringLiteral("head"), decoded.header.heads.at(0).text()},
                                     {QStringLiteral("runs"), runs}})
        .toJson();
}

/// Of device 7 to device 9.
inline bundle::Header storedHeader()
{
    bundle::Header header{*DeviceId::of(7), *DeviceId::of(9), {}, {}, {}};
    header.cursors = {{QStringLiteral("F:OCIMB000012"), 3, 17, QByteArray(16, 'd')}};
    header.heads = {{*DeviceId::of(9), 2, 40}};
    return header;
}

} // namespace botiquin::testing
