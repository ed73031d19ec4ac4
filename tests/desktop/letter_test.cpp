// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"
#include "support/suite.h"
#include "system/central_process.h"
#include "system/command_line.h"
#include "tour/hands.h"
#include "ui/exchange/exchange_page.h"
#include "ui/exchange/letter_card.h"

#include <QFile>
#include <QSettings>
#include <QTest>
#include <memory>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// The window on a store, with somebody at work in it.
struct Window
{
    QTemporaryDir folder;
    std::unique_ptr<Workplace> workplace;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<desktop::Desktop> desktop;
    std::unique_ptr<desktop::Hands> hands;

    Window(const QString &store, const QByteArray &badge)
    {
        auto opened = Workplace::open(store);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        workplace = *std::move(opened);
        settings.setValue(QStringLiteral("scanner/sounds"), QStringLiteral("false"));
        desktop = std::make_unique<desktop::Desktop>(*workplace, settings, desktop::Options{});
        hands = std::make_unique<desktop::Hands>(*desktop, folder.path(), QStringLiteral("271828"));
        desktop->show();
        hands->rest(100);
        hands->scan(badge);
        hands->type(QStringLiteral("271828"));
        hands->key(Qt::Key_Return);
        hands->key(Qt::Key_E, Qt::ControlModifier);
    }
    ui::LetterCard &letters() const { return qobject_cast<ui::ExchangePage *>(desktop->window().currentPage())->letters(); }
    void choose(const QString &output, const QString &input) const
    {
        letters().setChoosers([output](QWidget *, const QString &, const QString &) { return output; },
                              [input](QWidget *, const QString &, const QString &) { return input; });
    }
    QString faults() const { return hands->takeFaults().join(QStringLiteral("; ")); }
};

} // namespace

/// A clinic without a network and a warehouse with one, by their windows.
class LetterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray badgeOf(const QJsonArray &people, const char *user)
    {
        for (const auto person : people) {
            if (person.toObject()[QStringLiteral("user")].toString() == QLatin1String(user))
                return person.toObject()[QStringLiteral("badge")].toString().toUtf8();
        }
        return {};
    }
    QString write(const char *name, const QByteArray &text) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/botiquinctl");
        if (!QFile::exists(beside))
            QVERIFY(QFile::link(QStringLiteral(BINARY_ROOT "/bin/botiquinctl"), beside));
    }

    void aClinicWritesAWarehouseCarriesAndTheClinicHears()
    {
        const auto created = command(at("region"), {"region", "create", "--demo", "--state", "OAXACA", "--warehouse", "OCIMB000012",
                                                    "--month", "2026-12", "--pins", write("pins", R"({"empaque1":"271828"})")});
        QVERIFY2(created.code == 0, created.words().constData());
        const QString clinic = created.json[QStringLiteral("clinic")].toObject()[QStringLiteral("facility")].toString();
        const auto centre = command(at("region"), {"--as", "administracion1", "device", "add", "--facility", "OCIMB000012", "--label",
                                                   "Centro", "--out", at("centre")});
        const auto added = command(at("region"), {"--as", "administracion1", "device", "add", "--facility", clinic, "--label",
                                                  "Laptop", "--out", at("clinic"), "--pins",
                                                  write("pins2", R"({"enfermeria1":"271828"})")});
        QVERIFY2(added.code == 0, added.words().constData());
        CentralProcess server(m_folder.path());
        QVERIFY2(server.start({QStringLiteral("--database"), QStringLiteral("sqlite:") + at("centre")}),
                 qPrintable(server.complaint()));
        const QString url = QStringLiteral("http://127.0.0.1:%1").arg(server.port());
        QCOMPARE(command(at("region"), {"sync", url}).code, 0);

        const QByteArray nurse = badgeOf(added.list("people"), "enfermeria1");
        auto there = std::make_unique<Window>(at("clinic"), nurse);
        there->hands->expectPage(QStringLiteral("exchange"));
        there->hands->expectWord(QStringLiteral("trabaja por sí solo"), {});
        there->choose(at("a.letter"), at("a.answer"));
        there->hands->key(Qt::Key_F6);
        there->hands->awaitWord(QStringLiteral("no sabe cuál es su centro"));
        QVERIFY(!QFile::exists(at("a.letter")));
        // With the help of whoever administers, the first time.
        QCOMPARE(command(at("clinic"), {"letter", "write", at("a.letter"), "--centre", centre.text("device")}).code, 0);
        QCOMPARE(command(at("centre"), {"central", "answer", at("a.letter"), "--answer", at("a.answer")}).code, 0);
        there->hands->key(Qt::Key_F7);
        there->hands->awaitWord(QStringLiteral("No falta nada más por ahora"));

        const auto item = command(at("region"), {"stock", "list", "--limit", "1"}).list("items").first().toObject();
        QCOMPARE(command(at("clinic"), {"--as", "enfermeria1", "shortage", "report", item[QStringLiteral("item")].toString(),
                                    "--needed", "5"}).code, 0);
        there->hands->key(Qt::Key_F6);
        there->hands->awaitWord(QStringLiteral("La carta quedó en"));
        there->hands->expectWord(QStringLiteral("con 1 registro de aquí"), {});
        QCOMPARE(there->faults(), QString());
        there.reset(); // A process has one window.
        QCOMPARE(command(at("region"), {"--as", "supervision1", "settings", "set", "--centre", url}).code, 0);
        {
            const Window here(at("region"), badgeOf(created.list("people"), "empaque1"));
            here.choose(at("b.answer"), at("a.letter"));
            here.hands->key(Qt::Key_F8);
            here.hands->awaitWord(QStringLiteral("devuélvala a quien le dio la carta"));
            // What is not for this place is not taken in here.
            here.choose({}, at("b.answer"));
            here.hands->key(Qt::Key_F7);
            here.hands->awaitWord(QStringLiteral("El archivo es para otra computadora"));
            QCOMPARE(here.faults(), QString());
        }
        there = std::make_unique<Window>(at("clinic"), nurse);
        there->choose({}, at("b.answer"));
        there->hands->key(Qt::Key_F7);
        there->hands->awaitWord(QStringLiteral("El centro tomó 1 registro de aquí"));
        there->hands->expectWord(QStringLiteral("Todo lo anotado aquí está en el centro"), {});
        QCOMPARE(there->faults(), QString());
        QCOMPARE(command(at("clinic"), {"digest", "--scope", clinic}).text("digest"),
                 command(at("centre"), {"digest", "--scope", clinic}).text("digest"));
    }
};

BQ_SUITE(LetterTest);
#include "letter_test.moc"
