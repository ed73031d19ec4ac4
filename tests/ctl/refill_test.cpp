// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workplace.h"
#include "support/sample.h"
#include "support/small_region.h"
#include "support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace botiquin;
using namespace botiquin::testing;

/// Devices get more SSCCs, on the command line.
class RefillTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code;
        QJsonObject said;

        QString refusal() const { return said.value(QStringLiteral("refusal")).toString(); }
        QJsonArray given() const { return said.value(QStringLiteral("given")).toArray(); }
    };

    std::unique_ptr<SmallRegion> m_region;
    const Writer m_table{*DeviceId::of(8), 1};

    Ended run(const char *user, const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL),
                      QStringList{"--store", m_region->folder.filePath(QStringLiteral("region.botiquin")), "--at",
                                  "2026-11-20T16:30:00Z", "--as", QString::fromLatin1(user)}
                          + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }
    Ended refill(const char *user, const QStringList &devices = {}) const
    {
        return run(user, QStringList{"device", "refill"} + devices);
    }
    int left() const
    {
        const auto listed = run("boss", {"device", "list"}).said.value(QStringLiteral("devices")).toArray();
        for (const auto device : listed) {
            if (device.toObject().value(QStringLiteral("device")).toString() == m_table.device.text())
                return device.toObject().value(QStringLiteral("serialsLeft")).toInt();
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_region = std::make_unique<SmallRegion>(1);
        m_region->write(PersonDefined{userId("boss"), QStringLiteral("A. B."), m_region->warehouse, {Role::administrator}, {}, true});
        m_region->write(DeviceEnrolled{m_table.device, m_region->warehouse, QStringLiteral("Mesa 8"), QByteArray(32, 'm'),
                                       QStringLiteral("9521234"), 1, 2001, 2010});
        const auto sealedAll = transact(*m_region->journal, [&]() -> Outcome<void> {
            for (quint64 serial = 2001; serial <= 2004; ++serial)
                BQ_TRY(m_region->journal->record(m_table, packer, sealed(serial, lot("A1"), 1)));
            return {};
        });
        QVERIFY(sealedAll);
        for (const auto &[name, value] : {std::pair{setting::device, m_region->writer.device.text()},
                                          {setting::facility, m_region->warehouse.text()},
                                          {setting::round, m_region->round.text()}})
            QVERIFY(m_region->store->setLocalSetting(name, value));
        m_region->close();
    }

    void onlyTheAuthorityGivesNumbers()
    {
        QCOMPARE(refill("boss").refusal(), QStringLiteral("notTheAuthority"));
        m_region->reopen();
        QVERIFY(m_region->store->setLocalSetting(setting::authorityDevice, m_region->writer.device.text()));
        m_region->close();
        QCOMPARE(refill("packer").refusal(), QStringLiteral("noRight"));
        QCOMPARE(refill("boss", {QStringLiteral("00000000000000aa")}).refusal(), QStringLiteral("unknownDevice"));
        QCOMPARE(refill("boss", {QStringLiteral("mesa")}).code, 2);
        QCOMPARE(left(), 1);
    }

    void whoHasFewLeftGetsAsManyAsBefore()
    {
        const auto refilled = refill("boss");
        QCOMPARE(refilled.code, 0);
        QCOMPARE(refilled.given().size(), 1);
        const auto given = refilled.given().first().toObject();
        QCOMPARE(given.value(QStringLiteral("device")).toString(), m_table.device.text());
        QCOMPARE(given.value(QStringLiteral("serialFirst")).toInt(), 2011);
        QCOMPARE(given.value(QStringLiteral("serialLast")).toInt(), 2020);
        QCOMPARE(left(), 6);
        const auto again = refill("boss");
        QCOMPARE(again.code, 0);
        QVERIFY(again.said.contains(QStringLiteral("given")) && again.given().isEmpty());
        QCOMPARE(refill("boss", {m_table.device.text()}).given().first().toObject().value(QStringLiteral("serialFirst")).toInt(), 2021);
        QCOMPARE(run("boss", {"verify"}).code, 0);
    }
};

BQ_SUITE(RefillTest);
#include "refill_test.moc"
