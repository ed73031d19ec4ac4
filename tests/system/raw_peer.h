// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>

namespace botiquin::testing {

/// A peer that sends whatever bytes it likes.
class RawPeer
{
public:
    /// `from`: an address of this machine's own.
    explicit RawPeer(quint16 port, const char *from = "127.0.0.1")
    {
        m_socket.bind(QHostAddress(QString::fromLatin1(from)));
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(5000);
    }

    /// False once the server has closed.
    bool send(const QByteArray &bytes)
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            return false;
        m_socket.write(bytes);
        return m_socket.waitForBytesWritten(5000);
    }

    /// One answer: its headers, and the body that they announce; what came until the server closed, if less.
    QByteArray answer(int milliseconds = 10'000)
    {
        QElapsedTimer clock;
        clock.start();
        while (!isWhole() && clock.elapsed() < milliseconds) {
            if (m_socket.state() == QAbstractSocket::UnconnectedState && m_socket.bytesAvailable() == 0)
                break;
            m_socket.waitForReadyRead(50);
            m_bytes += m_socket.readAll();
        }
        return std::exchange(m_bytes, {});
    }

    QByteArray ask(const QByteArray &bytes)
    {
        send(bytes);
        return answer();
    }

    /// Whether the server ends the connection in time, by whatever it says before.
    bool isClosedWithin(int milliseconds)
    {
        QElapsedTimer clock;
        clock.start();
        while (m_socket.state() == QAbstractSocket::ConnectedState && clock.elapsed() < milliseconds) {
            m_socket.waitForReadyRead(50);
            m_socket.readAll();
        }
        return m_socket.state() != QAbstractSocket::ConnectedState;
    }

    void close() { m_socket.abort(); }

private:
    bool isWhole() const
    {
        const auto end = m_bytes.indexOf("\r\n\r\n");
        const auto length = m_bytes.toLower().indexOf("content-length: ");
        if (end < 0 || length < 0 || length > end)
            return false;
        const auto from = length + 16;
        return m_bytes.size() - end - 4 >= m_bytes.mid(from, m_bytes.indexOf('\r', from) - from).toLongLong();
    }

    QTcpSocket m_socket;
    QByteArray m_bytes;
};

inline int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

inline QByteArray bodyOf(const QByteArray &answer)
{
    const auto end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.mid(end + 4);
}

inline QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: centre\r\n" + headers + "\r\n";
}

inline QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: centre\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

} // namespace botiquin::testing
