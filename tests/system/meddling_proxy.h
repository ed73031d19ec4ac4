// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <memory>

namespace botiquin::testing {

/// A link to a server on this computer that cuts or damages the openings that go through it, or puts others in the place of
/// the answers to bundles. Lives by the event loop.
class MeddlingProxy
{
public:
    explicit MeddlingProxy(quint16 to) : m_to(to)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { take(); });
        m_server.listen(QHostAddress::LocalHost);
    }

    quint16 port() const { return m_server.serverPort(); }
    /// Whatever is fetched is cut after so many bytes of an answer, each time; 0: never.
    void cutAfter(qsizetype bytes) { m_cutAfter = bytes; }
    /// The byte at this place of such an answer is turned; below 0: none.
    void turnByte(qsizetype at) { m_turned = at; }

    /// What comes instead of the next answer to a bundle, all of it, with its head.
    using Change = std::function<QByteArray(const QByteArray &answer)>;
    void changeNext(Change change) { m_change = std::move(change); }

    int cuts() const { return m_cuts; }
    /// The heads of the requests for openings.
    const QList<QByteArray> &fetches() const { return m_fetches; }

private:
    struct Pair
    {
        QTcpSocket *here;
        QTcpSocket *there;
        qsizetype answered = 0; ///< bytes of the answer that is under way
        bool isFetch = false;
        QByteArray held; ///< of an answer that is going to be changed
    };

    void take()
    {
        auto pair = std::make_shared<Pair>();
        pair->here = m_server.nextPendingConnection();
        pair->there = new QTcpSocket(&m_server);
        pair->there->connectToHost(QHostAddress::LocalHost, m_to);
        QObject::connect(pair->here, &QTcpSocket::readyRead, pair->there, [this, pair] { ask(*pair); });
        QObject::connect(pair->there, &QTcpSocket::readyRead, pair->here, [this, pair] { answer(*pair); });
        QObject::connect(pair->here, &QTcpSocket::disconnected, pair->there, [pair] { pair->there->disconnectFromHost(); });
        QObject::connect(pair->there, &QTcpSocket::disconnected, pair->here, [pair] { pair->here->disconnectFromHost(); });
    }

    void ask(Pair &pair)
    {
        const QByteArray bytes = pair.here->readAll();
        pair.answered = 0;
        m_isContact = bytes.startsWith("POST /v1/bundle") || (m_isContact && !bytes.startsWith("GET "));
        pair.isFetch = bytes.startsWith("GET /v1/opening/");
        if (pair.isFetch)
            m_fetches << bytes;
        pair.there->write(bytes);
    }

    void answer(Pair &pair)
    {
        QByteArray bytes = pair.there->readAll();
        if (m_change && m_isContact) {
            pair.held += bytes;
            if (!isWhole(pair.held))
                return;
            bytes = std::exchange(m_change, {})(std::exchange(pair.held, {}));
        }
        const qsizetype turned = m_turned - pair.answered;
        if (pair.isFetch && m_turned >= 0 && turned >= 0 && turned < bytes.size())
            bytes[turned] = char(bytes[turned] ^ 0x20);
        pair.answered += bytes.size();
        if (pair.isFetch && m_cutAfter > 0 && pair.answered > m_cutAfter) {
            ++m_cuts;
            pair.here->write(bytes.chopped(pair.answered - m_cutAfter));
            pair.here->disconnectFromHost();
            pair.there->abort();
            return;
        }
        pair.here->write(bytes);
    }

    static bool isWhole(const QByteArray &answer)
    {
        const auto end = answer.indexOf("\r\n\r\n");
        const auto length = answer.first(std::max<qsizetype>(end, 0)).toLower().indexOf("content-length: ");
        return length > 0 && answer.size() - end - 4 >= answer.mid(length + 16, answer.indexOf('\r', length) - length - 16).toLongLong();
    }

    quint16 m_to;
    QTcpServer m_server;
    qsizetype m_cutAfter = 0;
    qsizetype m_turned = -1;
    Change m_change;
    bool m_isContact = false;
    int m_cuts = 0;
    QList<QByteArray> m_fetches;
};

} // namespace botiquin::testing
