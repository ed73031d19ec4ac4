// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSerialPort>
#include <QStringList>
#include <QTimer>
#include <chrono>

namespace botiquin {

/// A scanner on a serial port (or a USB one that behaves as such). Each line that ends with CR, LF or both is a
/// code; empty lines are none. The port is opened again by itself whenever it goes away.
class SerialScanner : public QObject
{
    Q_OBJECT

public:
    enum class State {
        closed,  ///< not asked to be open
        open,    ///< listening
        missing, ///< no such port, or it was unplugged: tried again by itself
        denied,  ///< the port exists, but is another program's or not this user's: tried again by itself
    };
    Q_ENUM(State)

    enum class Fault {
        tooLong,    ///< more than bytesMax without an end: dropped up to the next end of a line
        incomplete, ///< the port went away in the middle of a code, which is dropped
    };
    Q_ENUM(Fault)

    static constexpr qsizetype bytesMax = 8192;

    explicit SerialScanner(QObject *parent = nullptr);

    /// The ports of this computer by name, as `open` takes them, e.g. "ttyACM0", "COM3".
    static QStringList availablePorts();

    /// Opens the port, now or as soon as it exists. What was open before is closed.
    void open(const QString &portName, qint32 baud);
    void close();

    State state() const { return m_state; }
    QString portName() const { return m_port.portName(); }

Q_SIGNALS:
    /// The bytes between two ends of line as they came, GS (0x1D) included.
    void scanned(const QByteArray &bytes);
    void stateChanged(botiquin::SerialScanner::State state);
    void faulted(botiquin::SerialScanner::Fault fault);

private:
    void tryToOpen();
    void read();
    void take(char byte);
    void onError(QSerialPort::SerialPortError error);
    void lose(State state);
    void enter(State state);

    QSerialPort m_port;
    QTimer m_retry;
    std::chrono::milliseconds m_delay{};
    QByteArray m_line;
    State m_state = State::closed;
    bool m_dropping = false;
    bool m_wanted = false;
};

} // namespace botiquin
