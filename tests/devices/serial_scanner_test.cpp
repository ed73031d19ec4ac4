// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/serial_scanner.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

using namespace botiquin;

namespace {

using State = SerialScanner::State;
using Fault = SerialScanner::Fault;

/// The scanner's end of a cable; `unplug` pulls it out.
class Cable
{
public:
    Cable()
    {
        char path[128] = {};
        int slave = -1;
        if (openpty(&m_master, &slave, path, nullptr, nullptr) != 0)
            return;
        termios raw = {};
        tcgetattr(slave, &raw);
        cfmakeraw(&raw);
        tcsetattr(slave, TCSANOW, &raw);
        m_path = QString::fromLocal8Bit(path);
        m_slave = slave;
    }
    ~Cable() { unplug(); }
    Cable(const Cable &) = delete;
    Cable &operator=(const Cable &) = delete;

    bool isThere() const { return m_master >= 0; }
    QString path() const { return m_path; }

    void send(const QByteArray &bytes) const
    {
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            const auto n = ::write(m_master, bytes.constData() + sent, size_t(qMin<qsizetype>(512, bytes.size() - sent)));
            QVERIFY(n > 0);
            sent += n;
            QTest::qWait(1);
        }
    }

    void unplug()
    {
        if (m_master < 0)
            return;
        ::close(m_slave);
        ::close(m_master);
        m_master = -1;
    }

private:
    int m_master = -1;
    int m_slave = -1;
    QString m_path;
};

} // namespace

class SerialScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Cable().isThere())
            QSKIP("no pseudo terminals here to stand for a serial line: /dev/pts is not mounted");
    }

    void aLineIsACodeWhateverEndsIt_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QList<QByteArray>>("codes");
        QTest::newRow("CR") << QByteArray("]E07501031311309\r") << QList<QByteArray>{"]E07501031311309"};
        QTest::newRow("LF") << QByteArray("A\n") << QList<QByteArray>{"A"};
        QTest::newRow("CR LF") << QByteArray("A\r\nB\r\n") << QList<QByteArray>{"A", "B"};
        QTest::newRow("GS within") << QByteArray("]d20109504000059101\x1d""10A-1\r")
                                   << QList<QByteArray>{"]d20109504000059101\x1d""10A-1"};
        QTest::newRow("empty lines") << QByteArray("\r\n\r\nA\r\r") << QList<QByteArray>{"A"};
        QTest::newRow("bytes of every kind") << QByteArray("\0\x7f\xc3\xb1\xff\x11\x13\r", 8)
                                             << QList<QByteArray>{QByteArray("\0\x7f\xc3\xb1\xff\x11\x13", 7)};
        QTest::newRow("8 KB") << QByteArray(8192, 'x') + '\r' << QList<QByteArray>{QByteArray(8192, 'x')};
    }
    void aLineIsACodeWhateverEndsIt()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QList<QByteArray>, codes);
        Cable cable;
        SerialScanner scanner;
        QSignalSpy scans(&scanner, &SerialScanner::scanned);
        scanner.open(cable.path(), 9600);
        QCOMPARE(scanner.state(), State::open);
        cable.send(sent);
        QTRY_COMPARE(scans.size(), codes.size());
        for (qsizetype i = 0; i < codes.size(); ++i)
            QCOMPARE(scans[i][0].toByteArray(), codes[i]);
    }

    void garbageWithoutAnEndIsDroppedAndNamedOnce()
    {
        Cable cable;
        SerialScanner scanner;
        QSignalSpy scans(&scanner, &SerialScanner::scanned);
        QSignalSpy faults(&scanner, &SerialScanner::faulted);
        scanner.open(cable.path(), 115200);
        cable.send(QByteArray(20000, 'x'));
        QTRY_COMPARE(faults.size(), 1);
        QCOMPARE(faults[0][0].value<Fault>(), Fault::tooLong);
        cable.send("rest\rGOOD-1\r");
        QTRY_COMPARE(scans.size(), 1);
        QCOMPARE(scans[0][0].toByteArray(), QByteArray("GOOD-1"));
        QCOMPARE(faults.size(), 1);
    }

    void opensAgainAfterItWasUnplugged()
    {
        QTemporaryDir folder;
        const QString port = folder.filePath(QStringLiteral("scanner"));
        auto cable = std::make_unique<Cable>();
        QVERIFY(QFile::link(cable->path(), port));
        SerialScanner scanner;
        QSignalSpy scans(&scanner, &SerialScanner::scanned);
        QSignalSpy faults(&scanner, &SerialScanner::faulted);
        QSignalSpy states(&scanner, &SerialScanner::stateChanged);
        scanner.open(port, 9600);
        cable->send("ONE\rHAL");
        QTRY_COMPARE(scans.size(), 1);

        QVERIFY(QFile::remove(port));
        cable->unplug();
        QTRY_COMPARE(scanner.state(), State::missing);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults[0][0].value<Fault>(), Fault::incomplete);

        cable = std::make_unique<Cable>();
        QVERIFY(QFile::link(cable->path(), port));
        QTRY_COMPARE(scanner.state(), State::open);
        cable->send("TWO\r");
        QTRY_COMPARE(scans.size(), 2);
        QCOMPARE(scans[1][0].toByteArray(), QByteArray("TWO"));
        QCOMPARE(states.size(), 3);
    }

    void waitsForAPortThatIsNotThereYet()
    {
        QTemporaryDir folder;
        const QString port = folder.filePath(QStringLiteral("scanner"));
        SerialScanner scanner;
        scanner.open(port, 9600);
        QCOMPARE(scanner.state(), State::missing);
        Cable cable;
        QVERIFY(QFile::link(cable.path(), port));
        QTRY_COMPARE(scanner.state(), State::open);
    }

    void staysClosedWhenClosed()
    {
        SerialScanner scanner;
        scanner.open(QStringLiteral("/nowhere/scanner"), 9600);
        QCOMPARE(scanner.state(), State::missing);
        QSignalSpy states(&scanner, &SerialScanner::stateChanged);
        scanner.close();
        QTest::qWait(600);
        QCOMPARE(scanner.state(), State::closed);
        QCOMPARE(states.size(), 1);
    }

    void triesLessAndLessOften()
    {
        SerialScanner scanner;
        int tries = 0;
        connect(scanner.findChild<QSerialPort *>(), &QSerialPort::errorOccurred, this,
                [&](QSerialPort::SerialPortError error) { tries += error == QSerialPort::NoError ? 0 : 1; });
        scanner.open(QStringLiteral("/nowhere/scanner"), 9600);
        QTest::qWait(2000);
        QCOMPARE(tries, 4); // at 0, 250, 750 and 1750 ms
    }

    void aListenerMayCloseThePort()
    {
        Cable cable;
        SerialScanner scanner;
        QSignalSpy scans(&scanner, &SerialScanner::scanned);
        connect(&scanner, &SerialScanner::scanned, &scanner, &SerialScanner::close);
        scanner.open(cable.path(), 9600);
        cable.send("ONE\rTWO\r");
        QTRY_COMPARE(scanner.state(), State::closed);
        QTest::qWait(50);
        QCOMPARE(scans.size(), 1);
    }
};

BQ_SUITE(SerialScannerTest);
#include "serial_scanner_test.moc"
