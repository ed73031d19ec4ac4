// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/log_import.h"
#include "storage/exchange/centre_fixture.h"
#include "support/suite.h"
#include "sync/keys.h"

#include <QBuffer>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// A region of two devices with keys, and a store of it that is to take in a log.
struct Region
{
    KeyPair authorityKeys = KeyPair::generate();
    KeyPair clinicKeys = KeyPair::generate();
    Laptop authority{100};
    Laptop clinic{2};
    SqlSubscribers known{authority.store->sql()};

    Region()
    {
        authority.record(RegionCreated{QStringLiteral("Oaxaca"), authorityKeys.publicKey()});
        authority.record(FacilityDefined{clinicClues, QStringLiteral("Clínica"), QStringLiteral("Tuxtepec"),
                                         QStringLiteral("Oaxaca"), SizeClass::nucleos1to2, true, {}, {}, {}});
        authority.record(DeviceEnrolled{clinic.writer.device, clinicClues, QStringLiteral("Equipo"),
                                        clinicKeys.publicKey(), QStringLiteral("9521234"), 1, 1, 999});
        clinic.record(received(lot("A1"), 5));
        clinic.record(received(lot("B2"), 7));
    }

    static QByteArray exported(Laptop &from, DeviceId device, const KeyPair &keys)
    {
        const LogSigner signer{device, [&keys](QByteArrayView message) { return keys.sign(message); }};
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        must(exportLog(*from.store, buffer, {}, &signer));
        return buffer.data();
    }
    QByteArray clinicsLog() { return exported(clinic, clinic.writer.device, clinicKeys); }
    /// The device that vouches for the bytes, or why none does.
    QString voucher(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto said = must(voucherOf(buffer, known, &isSignedBy));
        if (said)
            return said->text();
        const auto *distrust = std::get_if<LogDistrust>(&said.error());
        return distrust ? name(*distrust) : name(std::get<LogFileFault>(said.error()).error);
    }
    LogImport imported(QByteArray bytes, std::optional<LogVoucher> voucher = {})
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        LogGate gate(*authority.store, known, std::move(voucher));
        return must(importLog(authority.journal, buffer, gate));
    }
    void revoke(quint64 after)
    {
        authority.record(DeviceRevoked{clinic.writer.device, 1, after + 1, QStringLiteral("robada")});
    }
};

} // namespace

class LogTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEnrolledDeviceVouchesForItsFile()
    {
        Region region;
        const auto log = region.clinicsLog();
        QCOMPARE(region.voucher(log), region.clinic.writer.device.text());
        const auto report = region.imported(log);
        QVERIFY(report.isComplete());
        QCOMPARE(report.recorded, 2);
        QCOMPARE(region.voucher(Region::exported(region.authority, region.authority.writer.device, region.authorityKeys)),
                 region.authority.writer.device.text());
    }

    void aDeviceVouchesForItsOwnEventsAloneAndTheAuthorityForEverybodys()
    {
        Region region;
        region.clinic.learnFrom(region.authority);
        const LogVoucher itself{region.clinic.writer.device};
        // By a program of its own it writes on in the authority's name, as whoever holds the authority's log can.
        Laptop forger(100);
        forger.learnFrom(region.authority);
        forger.record(PersonDefined{user("enfermeria1"), QStringLiteral("E"), clinicClues, {Role::administrator}, {}, true});
        region.clinic.learnFrom(forger);
        const auto log = Region::exported(region.clinic, region.clinic.writer.device, region.clinicKeys);
        const auto head = [&] { return must(region.authority.store->head(region.authority.writer.device, 1))->seq; };
        const auto before = head();
        const auto report = region.imported(log, itself);
        QCOMPARE(report.recorded, 2); // its own
        QCOMPARE(report.refusals.size(), size_t(1));
        QCOMPARE(report.refusals[0].kind, IntakeRefusal::Kind::notTheSenders);
        QCOMPARE(report.refusals[0].at, (EventId{region.authority.writer.device, 1, before + 1}));
        QCOMPARE(head(), before);
        // What the store has already is no lie.
        Region honest;
        honest.clinic.learnFrom(honest.authority);
        const auto whole = honest.imported(honest.clinicsLog(), LogVoucher{honest.clinic.writer.device});
        QVERIFY(whole.isComplete());
        QCOMPARE(whole.recorded, 2);
        QCOMPARE(whole.alreadyRecorded, 3);
        // Of others whom this store does not know yet, another's word is none, but the authority's is.
        Region other;
        QCOMPARE(other.imported(other.clinicsLog(), LogVoucher{*DeviceId::of(99)}).recorded, 0);
        QCOMPARE(other.imported(other.clinicsLog(), LogVoucher{other.authority.writer.device, true}).recorded, 2);
    }

    void everyChangedOrMissingByteIsNoticedBeforeAnythingIsTakenIn()
    {
        Region region;
        const auto log = region.clinicsLog();
        for (qsizetype at = 0; at < log.size(); ++at) {
            auto changed = log;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY2(region.voucher(changed) != region.clinic.writer.device.text(), qPrintable(QString::number(at)));
            QVERIFY2(region.voucher(log.first(at)) != region.clinic.writer.device.text(), qPrintable(QString::number(at)));
        }
        QCOMPARE(region.voucher(log + "x"), QStringLiteral("trailingBytes"));
    }

    void whoIsNobodyOrAnotherVouchesForNothing()
    {
        Region region;
        const auto stranger = KeyPair::generate();
        QCOMPARE(region.voucher(Region::exported(region.clinic, region.clinic.writer.device, stranger)), QStringLiteral("badSignature"));
        QCOMPARE(region.voucher(Region::exported(region.clinic, *DeviceId::of(77), stranger)), QStringLiteral("unknownDevice"));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        must(exportLog(*region.clinic.store, buffer));
        QCOMPARE(buffer.data().at(8), char(logfile::unsignedVersion));
        QCOMPARE(region.voucher(buffer.data()), QStringLiteral("notSigned"));
    }

    void aCodeVouchesForNothing()
    {
        Region region;
        const auto code = KeyPair::generate();
        const auto later = *DeviceId::of(8);
        DeviceEnrolled byCode{later, clinicClues, QStringLiteral("Otra"), code.publicKey(), QStringLiteral("9521234"), 1, 2000, 2999};
        byCode.codeUntil = Instant{1'800'000'000};
        region.authority.record(byCode);
        QCOMPARE(region.voucher(Region::exported(region.clinic, later, code)), QStringLiteral("unknownDevice"));
    }

    void whatARevokedDeviceWroteLaterStaysOut()
    {
        Region region;
        region.revoke(1);
        QCOMPARE(region.voucher(region.clinicsLog()), QStringLiteral("revoked"));
        // By whoever vouches for it.
        region.clinic.learnFrom(region.authority);
        const auto log = Region::exported(region.clinic, region.authority.writer.device, region.authorityKeys);
        QCOMPARE(region.voucher(log), region.authority.writer.device.text());
        const auto report = region.imported(log);
        QCOMPARE(report.refusals.size(), size_t(1));
        QCOMPARE(name(report.refusals[0].kind), QStringLiteral("revoked"));
        QCOMPARE(report.refusals[0].at.seq, quint64(2));
        QCOMPARE(report.refusals[0].events, 1);
        QCOMPARE(report.recorded, 1); // and what it wrote before counts
    }

    void whatWasHereBeforeTheRevocationIsNoNews()
    {
        Region region;
        QVERIFY(region.imported(region.clinicsLog()).isComplete());
        region.revoke(1);
        const auto log = Region::exported(region.clinic, region.authority.writer.device, region.authorityKeys);
        const auto report = region.imported(log);
        QVERIFY(report.isComplete());
        QCOMPARE(report.alreadyRecorded, 2);
    }
};

BQ_SUITE(LogTrustTest);
#include "log_trust_test.moc"
