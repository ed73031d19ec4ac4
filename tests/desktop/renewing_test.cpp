// SPDX-License-Identifier: GPL-3.0-or-later
#include "launched.h"
#include "storage/exchange/sql_exchange_book.h"
#include "support/suite.h"
#include "system/central_process.h"
#include "system/command_line.h"
#include "ui/exchange/exchange_page.h"
#include "ui/exchange/letter_card.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <memory>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

constexpr int patience = 60'000;

bool waits(const std::function<bool()> &until)
{
    return QTest::qWaitFor(until, patience);
}

/// The program on a store, as it is started.
struct Program : Launched
{
    using Launched::Launched;

    desktop::Desktop *desktop() const { return launcher->desktop(); }
    quint32 run() const { return desktop() ? desktop()->station().writer.run : 0; }
    bool isBehind() const
    {
        const auto trouble = desktop() ? desktop()->courier().status().memory.trouble : std::nullopt;
        return trouble && trouble->kind == ExchangeTrouble::Kind::storeBehind;
    }
    bool hasSentAll() const
    {
        auto *now = desktop();
        if (!now)
            return false;
        const auto &status = now->courier().status();
        return !status.isSpeaking && status.waiting.count == 0 && status.memory.lastSpoken && !status.memory.trouble;
    }
    void signIn() const
    {
        const auto people = desktop()->station().books.people.people(desktop()->station().facility);
        if (!people || people->empty())
            qFatal("nobody works there");
        desktop()->session().enter(people->front());
    }
};

} // namespace

/// A window on a store that is a copy, which the centre says: it sets things right by itself.
class RenewingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<CentralProcess> m_centre;
    QString m_clinic;
    QString m_url;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    Said sync(const QString &store) const { return command(at(store), {"sync", m_url}); }

    /// The store as a backup has it, with its keys.
    void copy(const QString &from, const QString &to) const
    {
        {
            const auto store = SqlStore::open(at(from), OpenMode::existing);
            QVERIFY(store && (*store)->sql().run("VACUUM INTO ?", at(to)));
        }
        QVERIFY(QFile::copy(at(from) + QStringLiteral(".keys"), at(to) + QStringLiteral(".keys")));
    }
    void give(const QString &store, qint64 patient) const
    {
        const auto place = Workplace::open(at(store));
        QVERIFY(place);
        give((*place)->station(), patient);
    }
    static void give(Station &station, qint64 patient)
    {
        const Lot lotGiven{*Clave::parse(QStringLiteral("010.000.0104.00")), {}, *LotText::parse(QStringLiteral("A1")),
                           *Date::of(2028, 6, 30)};
        const Dispensed given{station.facility, patient, {LotUnits{lotGiven, Units(1)}}, {}};
        const auto done = transact(station.journal, [&]() -> Outcome<EventId> {
            return station.journal.record(station.writer, *UserId::parse(QStringLiteral("enfermeria1")), given);
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    QString digest(const QString &store) const { return command(at(store), {"digest", "--scope", m_clinic}).text("digest"); }
    QStringList copiesKnown() const
    {
        QStringList keys;
        for (const auto incident : command(at(QStringLiteral("centre")), {"incidents", "--limit", "500"}).list("incidents")) {
            const QString key = incident.toObject().value(QStringLiteral("key")).toString();
            if (key.startsWith(QLatin1String("storeCopied/")))
                keys << key;
        }
        return keys;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The program looks for it beside itself.
        const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/botiquinctl");
        if (!QFile::exists(beside))
            QVERIFY(QFile::link(QStringLiteral(BOTIQUINCTL), beside));
        const auto created = command(at(QStringLiteral("region")), {"region", "create", "--demo", "--state", "OAXACA", "--warehouse",
                                                                    "OCIMB000012", "--month", "2026-12"});
        QVERIFY2(created.code == 0, created.words().constData());
        const auto demo = created.json.value(QStringLiteral("clinic")).toObject();
        m_clinic = demo.value(QStringLiteral("facility")).toString();
        const auto add = [&](const QString &facility, const QString &name) {
            return command(at(QStringLiteral("region")), {"--as", "administracion1", "device", "add", "--facility", facility,
                                                          "--label", name, "--out", at(name)}).code;
        };
        QCOMPARE(add(QStringLiteral("OCIMB000012"), QStringLiteral("centre")), 0);
        QCOMPARE(add(m_clinic, QStringLiteral("clinic")), 0);
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        QVERIFY2(m_centre->start({QStringLiteral("--database"), QStringLiteral("sqlite:") + at(QStringLiteral("centre"))}),
                 qPrintable(m_centre->complaint()));
        m_url = QStringLiteral("http://127.0.0.1:%1").arg(m_centre->port());
        for (const char *store : {"region", "clinic"})
            QCOMPARE(sync(QLatin1String(store)).code, 0);
        const auto place = Workplace::open(at(QStringLiteral("clinic")));
        QVERIFY(place);
        SqlExchangeBook book((*place)->store().sql());
        QVERIFY(transact((*place)->station().journal, [&] { return book.setCentre(m_url); }));
    }

    void aCopyThatNobodyWorksWithGoesOnApartByItself()
    {
        copy(QStringLiteral("clinic"), QStringLiteral("twin"));
        give(QStringLiteral("clinic"), 1);
        QCOMPARE(sync(QStringLiteral("clinic")).code, 0);
        give(QStringLiteral("twin"), 2);
        {
            const Program twin(at(QStringLiteral("twin")));
            QVERIFY(waits([&] { return twin.run() > 1; }));
            QVERIFY(waits([&] { return twin.hasSentAll(); }));
        }
        QCOMPARE(copiesKnown().size(), 1);
        QVERIFY(copiesKnown().front().contains(m_clinic));
        QCOMPARE(sync(QStringLiteral("clinic")).code, 0);
        QCOMPARE(digest(QStringLiteral("twin")), digest(QStringLiteral("centre")));
        QCOMPARE(digest(QStringLiteral("clinic")), digest(QStringLiteral("centre")));
        for (const char *store : {"twin", "clinic", "centre"})
            QCOMPARE(command(at(QLatin1String(store)), {"verify"}).code, 0);
    }

    void whoWorksIsLetDoSoUntilTheWindowIsLocked()
    {
        copy(QStringLiteral("clinic"), QStringLiteral("busy"));
        give(QStringLiteral("clinic"), 11);
        QCOMPARE(sync(QStringLiteral("clinic")).code, 0);
        give(QStringLiteral("busy"), 12);
        {
            const Program busy(at(QStringLiteral("busy")));
            const quint32 before = busy.run();
            busy.signIn();
            QVERIFY(waits([&] { return busy.isBehind(); }));
            give(busy.desktop()->station(), 13);
            QTest::qWait(500);
            QVERIFY(busy.desktop() && !busy.desktop()->session().isLocked());
            QCOMPARE(busy.run(), before);
            busy.desktop()->session().lock();
            QVERIFY(waits([&] { return busy.run() > before; }));
            QVERIFY(waits([&] { return busy.hasSentAll(); }));
        }
        QCOMPARE(copiesKnown().size(), 2);
        QCOMPARE(sync(QStringLiteral("clinic")).code, 0);
        QCOMPARE(digest(QStringLiteral("busy")), digest(QStringLiteral("centre")));
        QCOMPARE(digest(QStringLiteral("clinic")), digest(QStringLiteral("centre")));
    }

    void aBackupInWhichNothingCanBeWrittenGoesOnAtOnce()
    {
        copy(QStringLiteral("clinic"), QStringLiteral("backup"));
        give(QStringLiteral("clinic"), 21);
        QCOMPARE(sync(QStringLiteral("clinic")).code, 0);
        {
            const Program restored(at(QStringLiteral("backup")));
            const quint32 before = restored.run();
            restored.signIn();
            QVERIFY(waits([&] { return restored.run() > before; }));
            QVERIFY(waits([&] { return restored.hasSentAll(); }));
            give(restored.desktop()->station(), 22);
        }
        QCOMPARE(sync(QStringLiteral("backup")).code, 0);
        QCOMPARE(copiesKnown().size(), 2); // it was no other's copy
        QCOMPARE(digest(QStringLiteral("backup")), digest(QStringLiteral("centre")));
    }

    /// What the network says elsewhere, the answer to a letter says here.
    void aCopyThatNoNetworkReachesGoesOnApartByLetter_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("that knows no address") << QString();
        QTest::newRow("where nobody answers") << QStringLiteral("http://127.0.0.1:1");
    }
    void aCopyThatNoNetworkReachesGoesOnApartByLetter()
    {
        QFETCH(const QString, address);
        const QString copied = QStringLiteral("far%1").arg(address.size());
        copy(QStringLiteral("clinic"), copied);
        {
            const auto place = Workplace::open(at(copied));
            QVERIFY(place);
            SqlExchangeBook book((*place)->store().sql());
            QVERIFY(transact((*place)->station().journal, [&] { return book.setCentre(address); }));
        }
        give(QStringLiteral("clinic"), 31);
        QCOMPARE(sync(QStringLiteral("clinic")).code, 0);
        give(copied, 32);
        const auto answered = [&](const QString &letter) {
            return command(at(copied), {"letter", "write", at(letter)}).code
                + command(at(QStringLiteral("centre")), {"central", "answer", at(letter), "--answer", at(letter + u'a')}).code;
        };
        QCOMPARE(answered(QStringLiteral("one")), 0);
        {
            const Program far(at(copied));
            const quint32 before = far.run();
            far.signIn();
            auto *page = dynamic_cast<ui::ExchangePage *>(far.desktop()->page(QStringLiteral("exchange")));
            QVERIFY(page);
            Q_EMIT page->letters().takeWanted(at(QStringLiteral("onea")));
            QVERIFY(waits([&] {
                const auto memory = far.desktop()->exchange().memory();
                return memory && !memory->leftOut.empty();
            }));
            QCOMPARE(far.run(), before);
            far.desktop()->session().lock();
            QVERIFY(waits([&] { return far.run() > before; }));
        }
        QCOMPARE(answered(QStringLiteral("two")), 0);
        const auto taken = command(at(copied), {"letter", "take", at(QStringLiteral("twoa"))});
        QVERIFY2(taken.code == 0 && taken.number("brought") == 2, taken.words().constData()); // and that the run began
        QCOMPARE(sync(QStringLiteral("clinic")).code, 0);
        QCOMPARE(digest(copied), digest(QStringLiteral("centre")));
        QCOMPARE(digest(QStringLiteral("clinic")), digest(QStringLiteral("centre")));
    }
};

BQ_SUITE(RenewingTest);
#include "renewing_test.moc"
