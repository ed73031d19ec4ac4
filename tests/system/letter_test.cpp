// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "storage/sql_store.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>
#include <memory>

using namespace botiquin;
using namespace botiquin::testing;

/// A clinic that no network reaches, beside a warehouse and a centre that one does: contacts by file, through the real
/// programs.
class LetterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<CentralProcess> m_centre;
    QString m_clinic;
    QString m_centreDevice;
    QString m_item;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_centre->port()); }
    Said on(const QString &store, const QStringList &words) const { return command(at(store), words); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString kept(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? at(name) : QString();
    }
    QString digest(const QString &store) const { return on(store, {"digest", "--scope", m_clinic}).text("digest"); }
    void areEqual(const QStringList &stores) const
    {
        const QString first = digest(stores.front());
        for (const auto &store : stores) {
            QVERIFY2(on(store, {"verify"}).code == 0, qPrintable(store));
            QVERIFY2(digest(store) == first, qPrintable(store));
        }
    }

    void add(const QString &facility, const char *label, const char *name) const
    {
        const auto added = on("region", {"--as", "administracion1", "device", "add", "--facility", facility, "--label", label,
                                         "--out", at(QLatin1String(name))});
        QVERIFY2(added.code == 0, added.words().constData());
    }
    Said write(const QString &store, const QString &name, const QStringList &more = {}) const
    {
        return on(store, QStringList{"letter", "write", at(name + QStringLiteral(".letter"))} + more);
    }
    /// At any computer with a network, which has no store of its own.
    Said carry(const QString &name) const
    {
        return on("nothing", {"letter", "carry", at(name + QStringLiteral(".letter")), "--to", url(), "--answer",
                              at(name + QStringLiteral(".answer"))});
    }
    Said answer(const QString &name) const
    {
        return on("centre", {"central", "answer", at(name + QStringLiteral(".letter")), "--answer",
                             at(name + QStringLiteral(".answer"))});
    }
    Said take(const QString &store, const QString &name) const
    {
        return on(store, {"letter", "take", at(name + QStringLiteral(".answer"))});
    }
    /// What the window shows of how the exchange stands.
    QString memory(const QString &store) const
    {
        const auto opened = SqlStore::open(at(store), OpenMode::existing);
        return opened ? (*opened)->localSetting(QStringLiteral("exchangeMemory")).value_or(QString()) : QString();
    }
    int timesTold(const QString &store, const QByteArray &note) const
    {
        const auto opened = SqlStore::open(at(store), OpenMode::existing);
        const auto told = opened ? (*opened)->sql().one<int>("SELECT count(*) FROM event WHERE instr(canonical, ?) > 0", note)
                                 : Outcome<std::optional<int>>(std::nullopt);
        return told ? told->value_or(-1) : -1;
    }
    void report(const char *note, const QString &store = QStringLiteral("clinic")) const
    {
        const auto said = on(store, {"--as", "enfermeria1", "shortage", "report", m_item, "--needed", "5", "--note", note,
                                      "--replace"});
        QVERIFY2(said.code == 0, said.words().constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto created = on("region", {"region", "create", "--demo", "--state", "OAXACA", "--warehouse", "OCIMB000012",
                                           "--month", "2026-12"});
        QVERIFY2(created.code == 0, created.words().constData());
        m_clinic = created.json[QStringLiteral("clinic")].toObject()[QStringLiteral("facility")].toString();
        const auto added = on("region", {"--as", "administracion1", "device", "add", "--facility", "OCIMB000012", "--label",
                                         "Centro", "--out", at("centre")});
        m_centreDevice = added.text("device");
        add(m_clinic, "Laptop", "clinic");
        add(QStringLiteral("OCIMB000012"), "Mesa", "table");
        m_item = on("region", {"stock", "list", "--limit", "1"}).list("items").first().toObject()[QStringLiteral("item")].toString();
        QVERIFY(!m_item.isEmpty());
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        QVERIFY2(m_centre->start({"--database", QStringLiteral("sqlite:") + at("centre")}), qPrintable(m_centre->complaint()));
        QCOMPARE(on("region", {"sync", url()}).code, 0);
    }

    void whoDoesNotKnowItsCentreNamesIt()
    {
        QCOMPARE(write("clinic", "none").text("refusal"), QStringLiteral("centreUnknown"));
        QCOMPARE(write("clinic", "none", {"--centre", "1f0b00000000beef"}).text("refusal"), QStringLiteral("unknownDevice"));
        QVERIFY(!QFile::exists(at("none.letter")));
        QCOMPARE(write("clinic", "none", {"--centre", "nobody"}).code, 2);
    }

    void aWholeRoundMakesAClinicAndTheCentreEqual()
    {
        report("primera carta");
        const auto written = write("clinic", "one", {"--centre", m_centreDevice});
        QVERIFY2(written.code == 0, written.words().constData());
        QVERIFY(written.number("events") > 0);
        QCOMPARE(written.number("bytes"), int(bytes("one.letter").size()));
        // Whoever carries it reads nothing of it.
        QVERIFY(!bytes("one.letter").contains("primera carta"));
        const auto carried = carry("one");
        QVERIFY2(carried.code == 0, carried.words().constData());
        const auto taken = take("clinic", "one");
        QVERIFY2(taken.code == 0, taken.words().constData());
        QCOMPARE(taken.number("brought"), written.number("events"));
        QVERIFY(!taken.json.contains(QStringLiteral("more")));
        areEqual({"clinic", "centre"});

        // A supervisor answers by the network, and the clinic hears so by the next letter, from now on without a name.
        QCOMPARE(on("region", {"sync", url()}).code, 0);
        const auto shortage = on("region", {"shortage", "list"}).list("shortages").first().toObject();
        const auto answered = on("region", {"--as", "supervision1", "shortage", "answer",
                                            shortage[QStringLiteral("shortage")].toString(), "--answer", "cannot", "--note", "no hay"});
        QVERIFY2(answered.code == 0, answered.words().constData());
        QCOMPARE(on("region", {"sync", url()}).code, 0);
        QCOMPARE(write("clinic", "two").number("events"), 0);
        QCOMPARE(answer("two").code, 0);
        QVERIFY(take("clinic", "two").number("recorded") > 0);
        areEqual({"clinic", "centre", "region"});
    }

    void anAnswerTwiceOrLateOrAfterALaterOneChangesNothingMore()
    {
        report("a");
        QCOMPARE(write("clinic", "a").code, 0);
        report("b");
        QCOMPARE(write("clinic", "b").code, 0);
        QCOMPARE(answer("b").code, 0);
        QCOMPARE(answer("a").code, 0); // out of order at the centre, too
        QCOMPARE(take("clinic", "b").code, 0);
        const auto before = on("clinic", {"digest"}).text("digest");
        const auto spoken = memory("clinic");
        QVERIFY(!spoken.isEmpty());
        for (int time = 0; time < 2; ++time) {
            for (const char *name : {"a", "b"}) {
                const auto again = take("clinic", QLatin1String(name));
                QVERIFY2(again.code == 0, again.words().constData());
                QCOMPARE(again.number("recorded"), 0);
                QCOMPARE(again.number("brought"), 0);
                QCOMPARE(memory("clinic"), spoken);
                QCOMPARE(on("clinic", {"digest"}).text("digest"), before);
            }
        }
        areEqual({"clinic", "centre"});
        QCOMPARE(write("clinic", "c").number("events"), 0); // nothing was forgotten of what has arrived
        // Late: what it brings is taken in, and nothing goes back.
        QCOMPARE(answer("c").code, 0);
        report("d");
        QCOMPARE(on("clinic", {"sync", url()}).code, 0);
        QCOMPARE(take("clinic", "c").code, 0);
        QCOMPARE(on("clinic", {"sync", url()}).number("brought"), 0);
        areEqual({"clinic", "centre"});
    }

    void whatIsForgedOrCutOrAnothersIsRefusedByName()
    {
        QCOMPARE(write("clinic", "good").code, 0);
        const auto letter = bytes("good.letter");
        const auto refusalAtCentre = [&](const QByteArray &changed) {
            kept("bad.letter", changed);
            const QString refusal = answer("bad").text("refusal");
            return carry("bad").text("refusal") == refusal ? refusal : QStringLiteral("another by the network");
        };
        QCOMPARE(refusalAtCentre({}), QStringLiteral("notALetter"));
        QCOMPARE(refusalAtCentre("no es una carta"), QStringLiteral("notALetter"));
        QCOMPARE(refusalAtCentre(letter.left(12)), QStringLiteral("truncated"));
        QCOMPARE(refusalAtCentre(letter.chopped(1)), QStringLiteral("truncated"));
        QByteArray changed = letter;
        changed[letter.size() - 5] = char(changed[letter.size() - 5] ^ 1);
        QCOMPARE(refusalAtCentre(changed), QStringLiteral("notForUs"));
        changed = letter;
        changed[8] = 9;
        QCOMPARE(refusalAtCentre(changed), QStringLiteral("newerVersion"));
        QVERIFY(!QFile::exists(at("bad.answer")));

        QCOMPARE(answer("good").code, 0);
        const auto good = bytes("good.answer");
        const auto refusalAtClinic = [&](const QByteArray &bytes) {
            kept("bad.answer", bytes);
            return take("clinic", "bad").text("refusal");
        };
        const auto before = on("clinic", {"digest"}).text("digest");
        QCOMPARE(refusalAtClinic(letter), QStringLiteral("notAnAnswer"));
        QCOMPARE(refusalAtClinic(good.chopped(1)), QStringLiteral("truncated"));
        changed = good;
        changed[good.size() - 5] = char(changed[good.size() - 5] ^ 1);
        QCOMPARE(refusalAtClinic(changed), QStringLiteral("notForUs"));
        // To another store's letter, which nobody but it can open.
        QCOMPARE(write("table", "other", {"--centre", m_centreDevice}).code, 0);
        QCOMPARE(answer("other").code, 0);
        QCOMPARE(take("clinic", "other").text("refusal"), QStringLiteral("notForUs"));
        QCOMPARE(take("table", "other").code, 0);
        QCOMPARE(on("clinic", {"digest"}).text("digest"), before);
        // To a letter that is too long ago.
        for (int i = 0; i < 9; ++i)
            QCOMPARE(write("clinic", "last").code, 0);
        QCOMPARE(take("clinic", "good").text("refusal"), QStringLiteral("letterUnknown"));
        QCOMPARE(answer("last").code, 0);
        QCOMPARE(take("clinic", "last").code, 0);
        QCOMPARE(on("clinic", {"letter", "write", at("clinic")}).text("refusal"), QStringLiteral("outputIsTheStore"));
        QCOMPARE(on("centre", {"central", "answer", at("good.letter"), "--answer", at("good.letter")}).text("refusal"),
                 QStringLiteral("outputIsTheLetter"));
        QCOMPARE(bytes("good.letter"), letter);
        QCOMPARE(on("table", {"central", "answer", at("good.letter"), "--answer", at("x")}).text("refusal"), QStringLiteral("notACentre"));
    }

    /// The authority's log and the device's go together.
    void aStoreWithTheAuthorityWritesForBoth()
    {
        QCOMPARE(on("region", {"--as", "administracion1", "people", "add", "nueva1", "--name", "N. U.", "--role", "packer"}).code, 0);
        const auto written = write("region", "region");
        QVERIFY2(written.code == 0, written.words().constData());
        QVERIFY(written.number("events") > 0);
        QCOMPARE(carry("region").code, 0);
        const auto taken = take("region", "region");
        QVERIFY2(taken.code == 0, taken.words().constData());
        QCOMPARE(taken.number("brought"), written.number("events"));
        QCOMPARE(take("region", "region").code, 0);
        QCOMPARE(on("region", {"sync", url()}).number("brought"), 0);
        areEqual({"region", "centre"});
    }

    void anAnswerFromBeforeABackupOfTheCentreIsRefused()
    {
        report("antes");
        QCOMPARE(write("clinic", "before").code, 0);
        QCOMPARE(answer("before").code, 0);
        m_centre->ask(SIGTERM);
        QCOMPARE(m_centre->waitForEnd(), 0);
        QCOMPARE(on("centre", {"central", "new-epoch"}).code, 0);
        QCOMPARE(write("clinic", "after").code, 0);
        QCOMPARE(answer("after").code, 0);
        QVERIFY(take("clinic", "after").json[QStringLiteral("more")].toBool());
        QCOMPARE(take("clinic", "before").text("refusal"), QStringLiteral("outdated"));
        QCOMPARE(write("clinic", "again").code, 0);
        QCOMPARE(answer("again").code, 0);
        const auto taken = take("clinic", "again");
        QVERIFY2(taken.code == 0 && !taken.json.contains(QStringLiteral("more")), taken.words().constData());
        areEqual({"clinic", "centre"});
    }

    /// A copy of the clinic's store that is worked with as well, and no network at either place.
    void copiesThatBothWriteAreSetRightByLetters()
    {
        QCOMPARE(write("clinic", "settled").code, 0);
        QCOMPARE(answer("settled").code, 0);
        QCOMPARE(take("clinic", "settled").code, 0);
        QVERIFY(QFile::copy(at("clinic"), at("copy")));
        QVERIFY(QFile::copy(at("clinic.keys"), at("copy.keys")));
        report("del original", "clinic");
        report("copia, primera", "copy");
        const int each = write("clinic", "original").number("events");
        QVERIFY(each > 0);
        QCOMPARE(write("copy", "copied").number("events"), each);
        for (const char *name : {"original", "copied"})
            QCOMPARE(answer(QLatin1String(name)).code, 0);
        QCOMPARE(take("clinic", "original").code, 0);
        const auto behind = take("copy", "copied");
        QCOMPARE(behind.text("refusal"), QStringLiteral("storeIsBehind"));
        QCOMPARE(behind.number("brought"), 0);
        report("copia, segunda", "copy");
        const auto goesOn = on("copy", {"store", "new-run", "--offline"});
        QVERIFY2(goesOn.code == 0, goesOn.words().constData());
        QCOMPARE(goesOn.number("moved"), 2 * each);
        QVERIFY(goesOn.number("run") > 1);
        report("copia, tercera", "copy");
        // Its two reports, that the run began, and the third.
        QCOMPARE(write("copy", "apart").number("events"), 3 * each + 1);
        QCOMPARE(answer("apart").code, 0);
        const auto apart = take("copy", "apart");
        QVERIFY2(apart.code == 0 && apart.number("brought") == 3 * each + 1, apart.words().constData());
        QCOMPARE(take("copy", "copied").text("refusal"), QString()); // late, and no news any more
        QCOMPARE(write("clinic", "hears").code, 0);
        QCOMPARE(answer("hears").code, 0);
        QVERIFY(take("clinic", "hears").number("recorded") > 3 * each);
        areEqual({"clinic", "copy", "centre"});
        for (const char *store : {"clinic", "copy"}) {
            for (const char *note : {"del original", "copia, primera", "copia, segunda", "copia, tercera"})
                QCOMPARE(timesTold(QLatin1String(store), note), 1);
        }
        // Asked once more, there is nothing left to move.
        QCOMPARE(on("copy", {"store", "new-run", "--offline"}).number("moved"), 0);
        QCOMPARE(write("copy", "more").number("events"), 1);
        QCOMPARE(answer("more").code, 0);
        QCOMPARE(take("copy", "more").code, 0);
    }

    /// One that had begun a run before it heard that it is a copy.
    void aCopyThatHasBegunARunIsSetRightToo()
    {
        QVERIFY(QFile::copy(at("clinic"), at("early")));
        QVERIFY(QFile::copy(at("clinic.keys"), at("early.keys")));
        report("del original, otra vez", "clinic");
        QCOMPARE(write("clinic", "first").code, 0);
        QCOMPARE(answer("first").code, 0);
        QCOMPARE(take("clinic", "first").code, 0);
        report("de la otra copia", "early");
        QCOMPARE(on("early", {"store", "new-run", "--offline"}).number("moved"), 0);
        report("de la otra copia, aparte", "early");
        QCOMPARE(write("early", "early").code, 0);
        QCOMPARE(answer("early").code, 0);
        QCOMPARE(take("early", "early").text("refusal"), QStringLiteral("storeIsBehind"));
        QVERIFY(on("early", {"store", "new-run", "--offline"}).number("moved") > 0);
        for (const char *store : {"early", "early", "clinic"}) {
            const QString name = QLatin1String(store);
            QCOMPARE(write(name, "round").code, 0);
            QCOMPARE(answer("round").code, 0);
            QCOMPARE(take(name, "round").code, 0);
        }
        areEqual({"clinic", "early", "centre"});
    }

    void aDeviceThatWasRevokedGetsNothingMore()
    {
        QCOMPARE(on("centre", {"letter", "take", at("after.answer")}).code, 3);
        const auto devices = on("region", {"device", "list"}).list("devices");
        QString table;
        for (const auto device : devices) {
            if (device.toObject()[QStringLiteral("label")].toString() == QStringLiteral("Mesa"))
                table = device.toObject()[QStringLiteral("device")].toString();
        }
        QCOMPARE(on("region", {"--as", "administracion1", "device", "revoke", table, "--reason", "robada"}).code, 0);
        QCOMPARE(write("region", "told").code, 0);
        QCOMPARE(answer("told").code, 0);
        QCOMPARE(write("table", "revoked").code, 0);
        QCOMPARE(answer("revoked").text("refusal"), QStringLiteral("revoked"));
        QVERIFY(!QFile::exists(at("revoked.answer")));
    }
};

BQ_SUITE(LetterTest);
#include "letter_test.moc"
