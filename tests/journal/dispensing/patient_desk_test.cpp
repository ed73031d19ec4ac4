// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/dispensing/patient_desk.h"
#include "support/dispensary.h"
#include "support/suite.h"
#include "sync/patient_key_vault.h"

#include <QFile>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

std::unique_ptr<PatientKeyVault> vaultOf(const Dispensary &clinic)
{
    auto vault = PatientKeyVault::open(patientKeyFileOf(clinic.path()));
    if (!vault)
        qFatal("%s", qPrintable(vault.error().detail));
    return *std::move(vault);
}

const char *const maria = "GOLM610512MOCNPR05";

Patient patientOf(const char *read)
{
    return Patient::of(*patientKeyFrom(QString::fromUtf8(read)));
}

} // namespace

class PatientDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatientIsFoundAgainByTheSameNumber()
    {
        Dispensary clinic;
        const auto vault = vaultOf(clinic);
        PatientDesk desk(*clinic.clinic, *vault);
        const auto first = desk.admit(patientOf(maria), user("nurse1"));
        QVERIFY(first && *first);
        QCOMPARE((*first)->number, qint64(1));
        QCOMPARE((*first)->who->initials, QStringLiteral("M. G. L."));
        QCOMPARE((*first)->who->birthYear.value_or(0), 1961);
        QCOMPARE((*desk.admit(patientOf("IMSS 0042"), user("nurse1")))->number, qint64(2));
        QCOMPARE((*desk.admit(patientOf(maria), user("nurse1")))->number, qint64(1));

        clinic.reopen();
        const auto again = vaultOf(clinic);
        const auto found = PatientDesk(*clinic.clinic, *again).find(patientOf(maria).key);
        QVERIFY(found && *found);
        QCOMPARE((*found)->number, qint64(1));
        QCOMPARE((*found)->who->key.code(), QString::fromLatin1(maria));
    }

    void twoDevicesOfAClinicGiveNoNumberTwice()
    {
        Dispensary clinic;
        auto &book = clinic.clinic->books.dispensing;
        const auto facility = clinic.clinic->facility;
        const auto second = *DeviceId::of(4711);
        clinic.record(DeviceEnrolled{clinic.clinic->writer.device, facility, QStringLiteral("Primera"), QByteArray(32, 'p'),
                                     QStringLiteral("9521234"), 1, 1, 999});
        clinic.record(DeviceEnrolled{second, facility, QStringLiteral("Segunda"), QByteArray(32, 's'),
                                     QStringLiteral("9521234"), 1, 1000, 1999});
        QCOMPARE(*book.nextPatient(facility, clinic.clinic->writer.device), qint64(1));
        QCOMPARE(*book.nextPatient(facility, second), qint64(1'000'001));
        const auto vault = vaultOf(clinic);
        QVERIFY(*PatientDesk(*clinic.clinic, *vault).admit(patientOf(maria), user("nurse1")));
        QCOMPARE(*book.nextPatient(facility, clinic.clinic->writer.device), qint64(2));
        QCOMPARE(*book.nextPatient(facility, second), qint64(1'000'001));
    }

    void theStoreSaysOfNobodyWhoItIs()
    {
        Dispensary clinic;
        const auto vault = vaultOf(clinic);
        QVERIFY(*PatientDesk(*clinic.clinic, *vault).admit(patientOf(maria), user("nurse1")));
        QVERIFY(clinic.books->books().dispensing.wipe());
        for (const char *suffix : {"", "-wal"}) {
            QFile file(clinic.path() + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains(QByteArray(maria)));
        }
        const QFile key(patientKeyFileOf(clinic.path()));
        QVERIFY(key.exists());
        QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void aPatientIsForgottenAndTheNumberNotGivenAgain()
    {
        Dispensary clinic;
        const auto vault = vaultOf(clinic);
        PatientDesk desk(*clinic.clinic, *vault);
        QVERIFY(*desk.admit(patientOf(maria), user("nurse1")));
        QCOMPARE(desk.forget(1, user("clerk1"))->error(), PatientRefusal::noRight);
        QVERIFY(*desk.forget(1, user("nurse1")));
        QCOMPARE(desk.forget(1, user("nurse1"))->error(), PatientRefusal::noSuchPatient);
        QVERIFY(!*desk.find(patientOf(maria).key));
        QVERIFY(!desk.who(1)->who);
        QCOMPARE((*desk.admit(patientOf(maria), user("nurse1")))->number, qint64(2));
        QCOMPARE(desk.admit(patientOf("x"), user("clerk1"))->error(), PatientRefusal::noRight);
    }

    /// What was dispensed under it stands at the centre, and is somebody's.
    void aBackupThatIsPutBackGivesNoNumberAgain()
    {
        Dispensary clinic;
        const QString backup = clinic.path() + QStringLiteral(".backup");
        QVERIFY(clinic.store->sql().run("VACUUM INTO ?", backup));
        QCOMPARE((*PatientDesk(*clinic.clinic, *vaultOf(clinic)).admit(patientOf(maria), user("nurse1")))->number, qint64(1));
        clinic.close();
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(clinic.path() + QLatin1String(part));
        QVERIFY(QFile::rename(backup, clinic.path()));
        clinic.reopen();
        QCOMPARE((*PatientDesk(*clinic.clinic, *vaultOf(clinic)).admit(patientOf("IMSS 0042"), user("nurse1")))->number, qint64(2));
    }

    void whoWasSealedUnderALostKeyIsANumberOnly()
    {
        Dispensary clinic;
        QVERIFY(*PatientDesk(*clinic.clinic, *vaultOf(clinic)).admit(patientOf(maria), user("nurse1")));
        QVERIFY(QFile::remove(patientKeyFileOf(clinic.path())));
        const auto other = vaultOf(clinic);
        PatientDesk desk(*clinic.clinic, *other);
        QVERIFY(!desk.who(1)->who);
        QCOMPARE((*desk.admit(patientOf(maria), user("nurse1")))->number, qint64(2));
    }

    void aKeyThatOthersMayReadIsNoKey()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("k"));
        QVERIFY(PatientKeyVault::open(path));
        QVERIFY(PatientKeyVault::open(path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup));
        QCOMPARE(PatientKeyVault::open(path).error().kind, Failure::Kind::readOnly);
        QVERIFY(QFile::remove(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("00ff");
        file.close();
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QCOMPARE(PatientKeyVault::open(path).error().kind, Failure::Kind::damaged);
    }

    void whatIsSealedOpensUnderItsKeyAlone()
    {
        const QTemporaryDir folder;
        const auto one = PatientKeyVault::open(folder.filePath(QStringLiteral("1")));
        const auto other = PatientKeyVault::open(folder.filePath(QStringLiteral("2")));
        const QByteArray sealed = (*one)->seal(QByteArray("who"));
        QCOMPARE(*(*one)->open(sealed), QByteArray("who"));
        QVERIFY((*one)->seal(QByteArray("who")) != sealed);
        QVERIFY((*one)->sought(QByteArray("who")) == (*one)->sought(QByteArray("who")));
        QVERIFY((*one)->sought(QByteArray("who")) != (*other)->sought(QByteArray("who")));
        QVERIFY(!(*other)->open(sealed));
        QVERIFY(!(*one)->open(sealed.chopped(1)));
        QVERIFY(!(*one)->open(QByteArray("short")));
    }
};

BQ_SUITE(PatientDeskTest);
#include "patient_desk_test.moc"
