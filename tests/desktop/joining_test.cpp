// SPDX-License-Identifier: GPL-3.0-or-later
#include "launched.h"
#include "storage/default_store.h"
#include "support/suite.h"
#include "sync/enrolment/enrolment_code.h"
#include "system/central_process.h"
#include "system/command_line.h"
#include "ui/enrolment/join_page.h"
#include "ui/shell/text.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>
#include <QVideoFrame>
#include <QVideoSink>
#include <cstring>
#include <memory>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// A picture as a camera sees it: among other things, on a table that is not white.
QVideoFrame frameOf(const QString &picture)
{
    const QImage code = QImage(picture).convertToFormat(QImage::Format_RGB32);
    QVideoFrame frame(QVideoFrameFormat(QSize(1280, 720), QVideoFrameFormat::Format_BGRA8888));
    if (code.isNull() || !frame.map(QVideoFrame::WriteOnly))
        return {};
    QImage table(1280, 720, QImage::Format_RGB32);
    table.fill(QColor(150, 140, 120));
    const QPoint at((1280 - code.width()) / 2, (720 - code.height()) / 2);
    for (int y = 0; y < code.height(); ++y)
        std::memcpy(table.scanLine(at.y() + y) + at.x() * 4, code.constScanLine(y), size_t(code.width()) * 4);
    for (int y = 0; y < table.height(); ++y)
        std::memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), table.constScanLine(y), size_t(table.width()) * 4);
    frame.unmap();
    return frame;
}

/// A computer without data, in whose window it joins.
struct NewComputer : Launched
{
    explicit NewComputer(const QString &store)
        : Launched(store)
    {
        (void)QTest::qWaitForWindowActive(window());
    }
    static QWidget *window()
    {
        for (auto *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && !fields(*window).isEmpty())
                return window;
        }
        qFatal("no window to join in");
    }
    static QList<QLineEdit *> fields(const QWidget &window) { return window.findChildren<QLineEdit *>(); }
    QString typed(int field) const { return fields(*window()).at(field)->text(); }
    static QString words()
    {
        QStringList visible;
        for (const auto *text : window()->findChildren<ui::Text *>()) {
            if (text->isVisible())
                visible << text->text();
        }
        return visible.join(u'\n');
    }
    static bool says(const QString &part) { return words().contains(part); }
    /// As a scanner at the keyboard sends it.
    void scan(const QString &code) const
    {
        for (const QChar c : code)
            QTest::keyClick(window()->windowHandle(), c.toLatin1());
        QTest::keyClick(window()->windowHandle(), Qt::Key_Return);
    }
};

QString placeBeside(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

} // namespace

/// A computer without data joins by the picture of a code.
class JoiningTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QByteArray m_dataHome = qgetenv("XDG_DATA_HOME");
    const EnrolmentCode m_code = EnrolmentCode::make(KeyPair::generate().publicKey());

    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        // The programs beside it know of no test mode.
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_DATA_HOME", at("data").toLocal8Bit());
        // The program looks for these beside itself.
        for (const char *program : {"botiquin-decode", "botiquinctl"}) {
            const QString beside = placeBeside(QLatin1String(program));
            if (!QFile::exists(beside))
                QVERIFY(QFile::link(QStringLiteral(BINARY_ROOT "/bin/") + QLatin1String(program), beside));
        }
    }

    void cleanupTestCase()
    {
        qputenv("XDG_DATA_HOME", m_dataHome);
        QStandardPaths::setTestModeEnabled(true);
    }

    void aScannerAtTheKeyboardFillsTheCodeIn()
    {
        const NewComputer computer(at("none.botiquin"));
        computer.scan(m_code.text().remove(u'-'));
        QTRY_COMPARE(computer.typed(0), m_code.text());
        QCOMPARE(computer.typed(1), QString());
    }

    void theCameraReadsThePictureAndTheComputerJoins()
    {
        const auto created = command(at("region"), {"region", "create", "--demo", "--state", "OAXACA", "--warehouse",
                                                    "OCIMB000012", "--month", "2026-12"});
        QVERIFY2(created.code == 0, created.words().constData());
        const auto demo = created.json.value(QStringLiteral("clinic")).toObject();
        const QString clinic = demo.value(QStringLiteral("facility")).toString();
        const auto centre = command(at("region"), {"--as", "administracion1", "device", "add", "--facility", "OCIMB000012",
                                                   "--label", "Centro", "--out", at("centre")});
        const auto code = command(at("region"), {"--as", "administracion1", "device", "code", "--facility", clinic, "--label",
                                                 "Laptop", "--centre", centre.text("device"), "--qr", at("code.png")});
        QVERIFY2(code.code == 0, code.words().constData());
        const QString before = QDateTime::currentDateTime().addDays(-2).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        const auto expired = command(at("region"), {"--at", before, "--as", "administracion1", "device", "code", "--facility", clinic,
                                                    "--label", "Vencida", "--centre", centre.text("device")});
        CentralProcess server(m_folder.path());
        QVERIFY2(server.start({QStringLiteral("--database"), QStringLiteral("sqlite:") + at("centre")}),
                 qPrintable(server.complaint()));
        const QString url = QStringLiteral("http://127.0.0.1:%1").arg(server.port());
        QCOMPARE(command(at("region"), {"sync", url}).code, 0);

        {
            // As on every new computer: neither a store nor a folder for it, and nobody names one.
            const QString laptop = defaultStorePath();
            QVERIFY(laptop.startsWith(at("data")) && !QFile::exists(at("data")));
            const NewComputer computer(laptop);
            NewComputer::fields(*computer.window()).at(0)->setText(expired.text("code"));
            NewComputer::fields(*computer.window()).at(1)->setText(url);
            NewComputer::fields(*computer.window()).at(1)->setFocus();
            QTest::keyClick(computer.window()->windowHandle(), Qt::Key_Return);
            const bool isSaid = QTest::qWaitFor([&] { return computer.says(QStringLiteral("El código venció")); }, 60'000);
            QVERIFY2(isSaid, qPrintable(computer.words()));
            QTest::keyClick(computer.window()->windowHandle(), Qt::Key_F10);
            QTRY_VERIFY(computer.launcher->joiningCamera()->panel().isOpen());
            const auto frame = frameOf(at("code.png"));
            QVERIFY(frame.isValid());
            QVERIFY(QTest::qWaitFor(
                [&] {
                    computer.launcher->joiningCamera()->feed().sink()->setVideoFrame(frame);
                    return computer.typed(0) == code.text("code");
                },
                20'000));
            if (const auto pictures = qEnvironmentVariable("BOTIQUIN_PICTURES"); !pictures.isEmpty())
                computer.window()->grab().save(QDir(pictures).filePath(QStringLiteral("join-camera.png")));
            QCOMPARE(computer.typed(1), url);
            QTest::keyClick(computer.window()->windowHandle(), Qt::Key_Return);
            QVERIFY(QTest::qWaitFor([&] { return computer.launcher->desktop() != nullptr; }, 120'000));
            QVERIFY(computer.launcher->joiningCamera() == nullptr);
            const auto workplace = Workplace::open(laptop);
            QVERIFY(workplace);
            QCOMPARE((*workplace)->label(), QStringLiteral("Laptop"));
            QCOMPARE(command(laptop, {"settings", "show"}).text("centre"), url);
        }

        // Another one of the same clinic, where no network is.
        const auto second = command(at("region"), {"--as", "administracion1", "device", "code", "--facility", clinic, "--label",
                                                   "Sin red", "--centre", centre.text("device")});
        QCOMPARE(command(at("region"), {"sync", url}).code, 0);
        const NewComputer apart(at("apart.botiquin"));
        auto *page = apart.window()->findChild<ui::JoinPage *>();
        QVERIFY(page);
        page->setChoosers([this](QWidget *, const QString &) { return at("request"); },
                          [this](QWidget *, const QString &) { return at("grant"); });
        apart.scan(second.text("code").remove(u'-'));
        QTRY_COMPARE(apart.typed(0), second.text("code"));
        QTest::keyClick(apart.window()->windowHandle(), Qt::Key_F6);
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(at("request")) && page->findChild<QLineEdit *>()->isEnabled(); }, 60'000));
        QCOMPARE(command(at("centre"), {"central", "grant", at("request"), "--out", at("grant")}).code, 0);
        QTest::keyClick(apart.window()->windowHandle(), Qt::Key_F7);
        QVERIFY(QTest::qWaitFor([&] { return apart.launcher->desktop() != nullptr; }, 120'000));
        QCOMPARE(command(at("apart.botiquin"), {"verify"}).code, 0);
    }
};

BQ_SUITE(JoiningTest);
#include "joining_test.moc"
