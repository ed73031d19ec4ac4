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
        clinic.record(count(clinicClues, 5));
        clinic.record(count(clinicClues, 7));
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
        SqlRightsBook rights(authority.store->sql(), false);
        LogGate gate(*authority.store, known, rights, std::move(voucher));
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

    void whatIsBeyondADevicesRightsItsFileDoesNotBring_data()
    {
        QTest::addColumn<EventBody>("body");
        QTest::addColumn<bool>("isTaken");
        const auto clinics = *DeviceId::of(2);
        QTest::newRow("what a centre holds") << EventBody(EventHeld{clinics, 1, 1, 41, Instant{0}, QStringLiteral("revoked")}) << false;
        QTest::newRow("what a centre lets go") << EventBody(EventReleased{clinics, 1, 1, {}}) << false;
        QTest::newRow("a day's total") << EventBody(DayTotalled{clinicClues, Date::ofLocal(Instant{0}), {}}) << false;
        QTest::newRow("another's stock") << EventBody(received(lot("A1"), 5)) << false;
        QTest::newRow("a trip of another's route") << EventBody(TripPlanned{
            *TripId::parse(QStringLiteral("2026-12/20-037/1")), *RoundId::parse(QStringLiteral("2026-12")),
            *RouteId::parse(QStringLiteral("20-037")), clinicClues, *Date::parseIso(u"2026-12-07"), Transport::van, {}, {}, {clinicClues},
            false}) << false;
        QTest::newRow("an answer to its own shortage, by somebody of whose role nobody here may have heard") << EventBody(
            ShortageAnswered{EventId{clinics, 1, 3}.text(), ShortageAnswer::cannot, Units(0), {}, {}, {}}) << true;
        QTest::newRow("its own shortage") << EventBody(ShortageReported{clinicClues, clave(), Urgency::now, ShortageReason::other,
                                                                        Units(0), Units(5), {}, {}, {}}) << true;
        QTest::newRow("a box of which nobody has heard") << EventBody(LabelPrinted{sscc(1), QStringLiteral("se mojó")}) << true;
    }
    void whatIsBeyondADevicesRightsItsFileDoesNotBring()
    {
        QFETCH(const EventBody, body);
        QFETCH(const bool, isTaken);
        Region region;
        region.authority.record(RouteDefined{*RouteId::parse(QStringLiteral("20-037")), warehouseClues, {clinicClues}});
        region.authority.record(PersonDefined{user("enfermeria1"), QStringLiteral("E"), clinicClues, {Role::nurse}, {}, true});
        region.clinic.recordBy(user("enfermeria1"), ShortageReported{clinicClues, clave(), Urgency::now, ShortageReason::other,
                                                                     Units(0), Units(9), {}, {}, {}});
        region.clinic.recordBy(user("enfermeria1"), body);
        const auto report = region.imported(region.clinicsLog(), LogVoucher{region.clinic.writer.device});
        QCOMPARE(report.recorded, isTaken ? 4 : 3);
        QCOMPARE(namesOf(report), isTaken ? QStringList() : QStringList(QStringLiteral("notTheSenders")));
    }

    void nobodyElseSpeaksForTheAuthorityWhereItWrites()
    {
        Region region;
        const auto centre = *DeviceId::of(50);
        const auto log = Region::exported(region.clinic, centre, region.clinicKeys);
        Laptop forger(100);
        forger.learnFrom(region.authority);
        forger.record(PersonDefined{user("enfermeria1"), QStringLiteral("E"), clinicClues, {Role::administrator}, {}, true});
        const auto forged = Region::exported(forger, centre, region.clinicKeys);
        const auto authority = region.authority.writer.device;
        QCOMPARE(namesOf(region.imported(forged, LogVoucher{centre, true, authority})),
                 QStringList(QStringLiteral("notTheSenders")));
        QVERIFY(region.imported(log, LogVoucher{centre, true, authority}).isComplete());
        QVERIFY(region.imported(forged, LogVoucher{authority, true, authority}).isComplete());
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
