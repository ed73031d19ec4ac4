// SPDX-License-Identifier: GPL-3.0-or-later
#include "shaped_link.h"

#include "base/assertion.h"

#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <random>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace botiquin::bench {

namespace {

using Clock = std::chrono::steady_clock;
constexpr size_t segment = 1400;
constexpr auto retransmissionBase = std::chrono::milliseconds(200);

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

void sendAtOnce(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/// One way of a connection: what comes in at `from` goes out at `to` when the link has carried it.
class Way
{
public:
    Way(int from, int to, const LinkShape &shape, quint32 seed, std::atomic<qint64> &bytes)
        : m_from(from), m_to(to), m_shape(shape), m_random(seed), m_bytes(bytes), m_free(Clock::now() + handshake()),
          m_reader([this] { read(); }), m_writer([this] { write(); })
    {
    }
    ~Way()
    {
        m_reader.join();
        m_writer.join();
    }

private:
    struct Segment
    {
        Clock::time_point due;
        std::vector<char> bytes; ///< none: the end
    };

    std::chrono::milliseconds oneWay() const { return std::chrono::milliseconds(m_shape.roundTripMs / 2); }
    /// The proxy is connected with at once: what TCP's own greeting would cost.
    std::chrono::milliseconds handshake() const { return std::chrono::milliseconds(m_shape.roundTripMs); }

    void read()
    {
        std::array<char, segment> buffer;
        for (;;) {
            const ssize_t count = ::recv(m_from, buffer.data(), buffer.size(), 0);
            Segment next{due(std::max<ssize_t>(count, 0)), {}};
            if (count > 0)
                next.bytes.assign(buffer.begin(), buffer.begin() + count);
            const std::scoped_lock lock(m_mutex);
            m_queue.push_back(std::move(next));
            m_filled.notify_one();
            if (count <= 0)
                return;
            m_bytes += count;
        }
    }

    Clock::time_point due(ssize_t count)
    {
        const auto serial = m_shape.bitsPerSecond > 0 ? std::chrono::duration<double>(double(count) * 8 / m_shape.bitsPerSecond)
                                                      : std::chrono::duration<double>(0);
        m_free = std::max(m_free, Clock::now()) + std::chrono::duration_cast<Clock::duration>(serial);
        auto at = m_free + oneWay();
        if (m_shape.loss > 0 && std::uniform_real_distribution<>(0, 1)(m_random) < m_shape.loss)
            at += std::chrono::milliseconds(m_shape.roundTripMs) + retransmissionBase;
        m_last = std::max(m_last, at);
        return m_last;
    }

    void write()
    {
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_filled.wait(lock, [this] { return !m_queue.empty(); });
            Segment next = std::move(m_queue.front());
            m_queue.pop_front();
            lock.unlock();
            std::this_thread::sleep_until(next.due);
            if (next.bytes.empty()) {
                ::shutdown(m_to, SHUT_WR);
                return;
            }
            for (size_t sent = 0; sent < next.bytes.size();) {
                const ssize_t count = ::send(m_to, next.bytes.data() + sent, next.bytes.size() - sent, MSG_NOSIGNAL);
                if (count <= 0)
                    break;
                sent += size_t(count);
            }
        }
    }

    int m_from;
    int m_to;
    LinkShape m_shape;
    std::mt19937 m_random;
    std::atomic<qint64> &m_bytes;
    Clock::time_point m_free;
    Clock::time_point m_last;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<Segment> m_queue;
    std::thread m_reader;
    std::thread m_writer;
};

} // namespace

struct ShapedLink::Works
{
    Works(quint16 to, const LinkShape &asked, quint32 firstSeed) : target(to), shape(asked), seed(firstSeed)
    {
        listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address = loopback(0);
        BQ_ASSERT(listener >= 0 && ::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0
                  && ::listen(listener, 64) == 0);
        socklen_t size = sizeof address;
        ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
        acceptor = std::thread([this] { accept(); });
    }
    ~Works()
    {
        ::shutdown(listener, SHUT_RDWR);
        ::close(listener);
        acceptor.join();
        {
            const std::scoped_lock lock(mutex);
            for (const int socket : sockets)
                ::shutdown(socket, SHUT_RDWR);
        }
        ways.clear();
        for (const int socket : sockets)
            ::close(socket);
    }

    void accept()
    {
        for (;;) {
            const int here = ::accept(listener, nullptr, nullptr);
            if (here < 0)
                return;
            const int there = ::socket(AF_INET, SOCK_STREAM, 0);
            const sockaddr_in address = loopback(target);
            if (::connect(there, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
                ::close(there);
                ::close(here);
                continue;
            }
            sendAtOnce(here);
            sendAtOnce(there);
            const std::scoped_lock lock(mutex);
            sockets.insert(sockets.end(), {here, there});
            ways.push_back(std::make_unique<Way>(here, there, shape, seed++, up));
            ways.push_back(std::make_unique<Way>(there, here, shape, seed++, down));
        }
    }

    quint16 target;
    LinkShape shape;
    quint32 seed;
    int listener = -1;
    quint16 port = 0;
    std::atomic<qint64> up = 0;
    std::atomic<qint64> down = 0;
    std::mutex mutex;
    std::vector<int> sockets;
    std::vector<std::unique_ptr<Way>> ways;
    std::thread acceptor;
};

ShapedLink::ShapedLink(quint16 port, const LinkShape &shape, quint32 seed)
    : m_works(std::make_unique<Works>(port, shape, seed))
{
}

ShapedLink::~ShapedLink() = default;

quint16 ShapedLink::port() const
{
    return m_works->port;
}

qint64 ShapedLink::bytesUp() const
{
    return m_works->up;
}

qint64 ShapedLink::bytesDown() const
{
    return m_works->down;
}

} // namespace botiquin::bench
