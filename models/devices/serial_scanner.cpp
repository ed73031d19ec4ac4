// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/serial_scanner.h"

#include <QSerialPortInfo>
#include <utility>

namespace botiquin {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstRetry = 250ms;
constexpr std::chrono::milliseconds lastRetry = 4s;

} // namespace

SerialScanner::SerialScanner(QObject *parent)
    : QObject(parent)
    , m_port(this)
    , m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SerialScanner::tryToOpen);
    connect(&m_port, &QSerialPort::readyRead, this, &SerialScanner::read);
    connect(&m_port, &QSerialPort::errorOccurred, this, &SerialScanner::onError);
}

QStringList SerialScanner::availablePorts()
{
    QStringList names;
    const auto ports = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo &port : ports)
        names << port.portName();
    names.sort();
    return names;
}

void SerialScanner::open(const QString &portName, qint32 baud)
{
    close();
    m_port.setPortName(portName);
    m_port.setBaudRate(baud);
    m_delay = firstRetry;
    m_wanted = true;
    tryToOpen();
}

void SerialScanner::close()
{
    m_wanted = false;
    m_retry.stop();
    m_line.clear();
    m_dropping = false;
    enter(State::closed);
    if (m_port.isOpen())
        m_port.close();
}

void SerialScanner::tryToOpen()
{
    if (m_port.open(QIODevice::ReadOnly)) {
        m_delay = firstRetry;
        enter(State::open);
    }
}

void SerialScanner::read()
{
    const QByteArray bytes = m_port.readAll();
    for (const char byte : bytes) {
        if (m_state == State::open)
            take(byte);
    }
}

void SerialScanner::take(char byte)
{
    if (byte == '\r' || byte == '\n') {
        const QByteArray line = std::exchange(m_line, {});
        m_dropping = false;
        if (!line.isEmpty())
            Q_EMIT scanned(line);
        return;
    }
    if (m_dropping)
        return;
    if (m_line.size() < bytesMax) {
        m_line += byte;
        return;
    }
    m_line.clear();
    m_dropping = true;
    Q_EMIT faulted(Fault::tooLong);
}

void SerialScanner::onError(QSerialPort::SerialPortError error)
{
    switch (error) {
    case QSerialPort::NoError:
    case QSerialPort::TimeoutError:
    case QSerialPort::NotOpenError:
        return;
    case QSerialPort::PermissionError:
        lose(State::denied);
        return;
    case QSerialPort::DeviceNotFoundError:
    case QSerialPort::OpenError:
    case QSerialPort::WriteError:
    case QSerialPort::ReadError:
    case QSerialPort::ResourceError:
    case QSerialPort::UnsupportedOperationError:
    case QSerialPort::UnknownError:
        lose(State::missing);
        return;
    }
}

void SerialScanner::lose(State state)
{
    if (!m_wanted)
        return;
    if (m_port.isOpen())
        m_port.close();
    const bool midway = !m_line.isEmpty();
    m_line.clear();
    m_dropping = false;
    m_retry.start(m_delay);
    m_delay = qMin(m_delay * 2, lastRetry);
    enter(state);
    if (midway)
        Q_EMIT faulted(Fault::incomplete);
}

void SerialScanner::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace botiquin
