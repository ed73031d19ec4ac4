// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/people/people_desk.h"
#include "region_with_centre.h"
#include "storage/workplace.h"
#include "support/suite.h"

#include <QDateTime>
#include <QDir>
#include <QLockFile>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// A computer on which nothing is: commands are given there without --store, as the pages say them.
class FreshComputer
{
public:
    QString store() const { return m_home.filePath(QStringLiteral("botiquin/region.botiquin")); }
    bool has(const QString &suffix) const { return QFile::exists(store() + suffix); }
    /// What is there of a store that is being made.
    QStringList left() const { return QDir(file(QStringLiteral("botiquin"))).entryList({QStringLiteral("*.new*")}); }
    QString file(const QString &name) const { return m_home.filePath(name); }

    Said say(const QStringList &words) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BOTIQUINCTL), words);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }

private:
    QTemporaryDir m_home;
};

} // namespace

/// What people do first on a computer, with the store where every program looks for it.
class FreshComputerTest : public QObject, RegionWithCentre
{
    Q_OBJECT

    Said makeCode(const QStringList &how = {}) const
    {
        return administer(how + QStringList{"device", "code", "--facility", m_clinic, "--label", "Laptop", "--centre", m_centreDevice});
    }
    QString newCode(const QStringList &how = {}) const
    {
        const auto made = makeCode(how);
        return sync("region").code == 0 ? made.text("code") : QString();
    }
    static QString daysFromNow(int days)
    {
        return QDateTime::currentDateTime().addDays(days).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    }
    void joinsWith(const FreshComputer &laptop, const QString &code, const QString &insteadOf)
    {
        const auto joined = laptop.say({"device", "join", code, url(), "--out", laptop.store()});
        QVERIFY2(joined.code == 0, joined.words().constData());
        QCOMPARE(joined.text("insteadOf"), insteadOf);
        QVERIFY(joined.text("device") != insteadOf);
        QCOMPARE(laptop.say({"verify"}).code, 0);
        QCOMPARE(laptop.say({"sync", url()}).code, 0);
        QCOMPARE(laptop.left(), QStringList());
    }

private Q_SLOTS:
    void initTestCase()
    {
        createRegion();
        startCentre();
    }

    /// The way of the demo: the first computer's store is made at the warehouse, the second joins.
    void whoWorksAtAPlaceSignsInOnItsSecondComputerToo()
    {
        const auto first = administer({"device", "add", "--facility", m_clinic, "--label", "Primera", "--out", at("first")});
        QCOMPARE(first.list("people").size(), 1);
        const auto nurse = first.list("people")[0].toObject();
        const QString pin = nurse[QStringLiteral("pin")].toString();
        QVERIFY2(!pin.isEmpty(), first.words().constData());
        // It stands, and nobody is shown another.
        const auto code = makeCode();
        QVERIFY(!code.list("people")[0].toObject().contains(QStringLiteral("pin")));
        QCOMPARE(sync("region").code, 0);
        const FreshComputer second;
        QCOMPARE(second.say({"device", "join", code.text("code"), url(), "--out", second.store()}).code, 0);
        const auto third = administer({"device", "add", "--facility", m_clinic, "--label", "Tercera", "--out", at("third")});
        QVERIFY(third.code == 0 && !third.list("people")[0].toObject().contains(QStringLiteral("pin")));
        QCOMPARE(sync("first").code, 0);
        QCOMPARE(second.say({"sync", url()}).code, 0);
        for (const QString &store : {at("first"), second.store(), at("third")}) {
            const auto workplace = Workplace::open(store);
            QVERIFY(workplace);
            PeopleDesk desk((*workplace)->station());
            const auto in = desk.signIn(*UserId::parse(nurse[QStringLiteral("user")].toString()), pin);
            QVERIFY2(in && *in, qPrintable(store));
        }
    }

    void itJoinsByTheNetwork()
    {
        const FreshComputer laptop;
        const QStringList join{"device", "join", newCode(), url(), "--out", laptop.store()};
        const auto joined = laptop.say(join);
        QVERIFY2(joined.code == 0, joined.words().constData());
        QCOMPARE(joined.text("store"), laptop.store());
        QVERIFY(!joined.json.contains(QStringLiteral("insteadOf")));
        QCOMPARE(laptop.say({"verify"}).code, 0);
        QCOMPARE(laptop.say({"sync", url()}).code, 0);
        const auto again = laptop.say(join);
        QVERIFY2(again.text("refusal") == QStringLiteral("storeExists"), again.words().constData());
        // What belongs to a store that is there is never written over.
        const auto over = laptop.say({"device", "join", join[2], url(), "--out", laptop.store() + QStringLiteral("-wal")});
        QVERIFY2(over.text("refusal") == QStringLiteral("outputIsTheStore"), over.words().constData());
    }

    void whereACodeFailedAnotherOneIsGood()
    {
        const FreshComputer laptop;
        const auto refusalOf = [&](const QString &code) {
            return laptop.say({"device", "join", code, url(), "--out", laptop.store()}).text("refusal");
        };
        // Nobody answers; the centre has not heard of it; it is past.
        const auto first = makeCode();
        const auto nobody = laptop.say({"device", "join", first.text("code"), "http://127.0.0.1:1", "--out", laptop.store()});
        QVERIFY2(nobody.text("failure") == QStringLiteral("network"), nobody.words().constData());
        QCOMPARE(refusalOf(makeCode().text("code")), QStringLiteral("codeUnknown"));
        const auto expired = makeCode({"--at", daysFromNow(-2)});
        QCOMPARE(sync("region").code, 0);
        QCOMPARE(refusalOf(expired.text("code")), QStringLiteral("codeExpired"));
        joinsWith(laptop, newCode(), expired.text("device"));

        // Somebody else has used it.
        const FreshComputer late;
        QCOMPARE(late.say({"device", "join", first.text("code"), url(), "--out", late.store()}).code, 0);
        const FreshComputer other;
        QCOMPARE(other.say({"device", "join", first.text("code"), url(), "--out", other.store()}).text("refusal"),
                 QStringLiteral("codeUsed"));
        joinsWith(other, newCode(), first.text("device"));
    }

    void whereACodeWasGrantedAndTheAnswerWasLostBothAreGood()
    {
        for (const bool isSame : {true, false}) {
            const FreshComputer laptop;
            const auto code = newCode();
            const auto asked = laptop.say({"device", "request", "--code", code, "--out", laptop.file("request")});
            QCOMPARE(on("centre", {"central", "grant", laptop.file("request"), "--out", laptop.file("lost")}).code, 0);
            joinsWith(laptop, isSame ? code : newCode(), isSame ? QString() : asked.text("device"));
        }
    }

    void oneCommandAtATimeMakesTheStore()
    {
        const FreshComputer laptop;
        const auto code = newCode();
        const QStringList ask{"device", "request", "--code", code, "--out", laptop.file("request")};
        QCOMPARE(laptop.say(ask).code, 0);
        QLockFile atWork(laptop.store() + QStringLiteral(".new.lock"));
        QVERIFY(atWork.tryLock());
        const QStringList join{"device", "join", newCode(), url(), "--out", laptop.store()};
        QCOMPARE(laptop.say(join).text("failure"), QStringLiteral("storeInUse"));
        QCOMPARE(laptop.say(ask).text("failure"), QStringLiteral("storeInUse"));
        atWork.unlock();
        QCOMPARE(laptop.say(join).code, 0);
    }

    void itJoinsByFiles()
    {
        const FreshComputer laptop;
        const auto asked = laptop.say({"device", "request", "--code", newCode(), "--out", laptop.file("request")});
        QVERIFY2(asked.code == 0, asked.words().constData());
        QCOMPARE(on("centre", {"central", "grant", laptop.file("request"), "--out", laptop.file("grant")}).code, 0);
        const auto joined = laptop.say({"device", "join", "--grant", laptop.file("grant")});
        QVERIFY2(joined.code == 0, joined.words().constData());
        QCOMPARE(joined.text("store"), laptop.store());
        QCOMPARE(laptop.say({"verify"}).code, 0);
    }

    void aRegionBeginsThereAndADevicesStoreIsMadeThere()
    {
        const FreshComputer office;
        const QStringList create{"region", "create", "--demo", "--state", "OAXACA", "--warehouse", m_warehouse};
        const auto created = office.say(create);
        QVERIFY2(created.code == 0, created.words().constData());
        QCOMPARE(created.text("store"), office.store());
        QCOMPARE(office.say(create).text("refusal"), QStringLiteral("storeExists"));

        const FreshComputer stick;
        const auto added = stick.say({"--store", at("region"), "--as", "administracion1", "device", "add", "--facility", m_clinic,
                                      "--label", "Laptop", "--out", stick.file("clinic.botiquin")});
        QVERIFY2(added.code == 0, added.words().constData());
        const auto without = stick.say({"--as", "administracion1", "device", "add", "--facility", m_clinic, "--label", "Laptop",
                                        "--out", stick.store()});
        QVERIFY2(without.code == 4 && without.text("failure") == QStringLiteral("notFound"), without.words().constData());
        QVERIFY(!stick.has({}) && !stick.has(QStringLiteral(".keys")));
    }
};

BQ_SUITE(FreshComputerTest);
#include "fresh_computer_test.moc"
