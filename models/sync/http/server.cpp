// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/server.h"

#include "sync/http/connection.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace botiquin::http {

struct Server::Private : Threads
{
    Private(Settings given, std::vector<Route> givenRoutes, Descriptor socket)
        : settings(std::move(given))
        , routes(std::move(givenRoutes))
        , listener(std::move(socket))
        , stopped(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
        , gate(settings.limits, settings.proxies)
    {
    }

    void acceptAll();
    void take(Accepted accepted);
    void work();
    std::deque<Accepted>::iterator next();
    bool mayServe() { return busy < settings.limits.threads && next() != waiting.end(); }
    bool stepOut(const QByteArray &address) override;
    void stepIn(const QByteArray &address) override;
    bool isHurried(const QByteArray &address) override;
    bool hasShareLeft(const QByteArray &address) const;
    void count(const QByteArray &address, int more);

    const Settings settings;
    const std::vector<Route> routes;
    Descriptor listener;
    const Descriptor stopped; ///< readable from the stop on
    Gate gate;
    const Service service{settings.limits, routes, settings.served, gate, *this, settings.tls.get(), stopped.number()};

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Accepted> waiting;
    QSet<int> serving; ///< the sockets in hand
    bool isStopping = false;
    int busy = 0; ///< those that serve one, without those that hold an answer back
    QHash<QByteArray, int> busyFor; ///< by whose share it is
    int held = 0;
    std::thread acceptor;
    std::vector<std::thread> workers;
};

void Server::Private::acceptAll()
{
    std::array<pollfd, 2> sockets{pollfd{listener.number(), POLLIN, 0}, pollfd{stopped.number(), POLLIN, 0}};
    for (;;) {
        ::poll(sockets.data(), sockets.size(), -1);
        if (sockets[1].revents != 0)
            return;
        auto accepted = acceptFrom(listener);
        if (accepted)
            take(*std::move(accepted));
        else if (errno != EAGAIN && errno != EINTR) // e.g. no descriptor is left: others will end
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

void Server::Private::take(Accepted accepted)
{
    if (!gate.enter(accepted.address)) {
        refuseConnection(service, accepted.socket.number());
        return;
    }
    const std::lock_guard lock(mutex);
    waiting.push_back(std::move(accepted));
    changed.notify_one();
}

/// Whoever came first of those whose share of the threads is not used up: one peer that sends slowly holds up itself alone.
std::deque<Accepted>::iterator Server::Private::next()
{
    if (isStopping)
        return waiting.begin();
    return std::find_if(waiting.begin(), waiting.end(), [&](const auto &accepted) { return hasShareLeft(accepted.address); });
}

bool Server::Private::hasShareLeft(const QByteArray &address) const
{
    const int share = std::min(settings.limits.threadsPerPeerMax, std::max(1, settings.limits.threads / 2));
    const auto sharer = gate.sharerOf(address);
    return sharer.isEmpty() || busyFor.value(sharer) < share;
}

/// Whoever waits for a thread needs one more than whoever keeps a connection for later; of those whose share is used up, it
/// is one of their own.
bool Server::Private::isHurried(const QByteArray &address)
{
    const std::lock_guard lock(mutex);
    const bool areAllBusy = busy >= settings.limits.threads;
    const auto sharer = gate.sharerOf(address);
    return isStopping || std::any_of(waiting.begin(), waiting.end(), [&](const auto &accepted) {
        return hasShareLeft(accepted.address) ? areAllBusy : gate.sharerOf(accepted.address) == sharer;
    });
}

void Server::Private::count(const QByteArray &address, int more)
{
    busy += more;
    const auto sharer = gate.sharerOf(address);
    if ((busyFor[sharer] += more) == 0)
        busyFor.remove(sharer);
}

void Server::Private::work()
{
    std::unique_lock lock(mutex);
    for (;;) {
        changed.wait(lock, [this] { return isStopping || mayServe(); });
        if (waiting.empty())
            return;
        const auto first = next();
        const auto accepted = std::move(*first);
        waiting.erase(first);
        count(accepted.address, 1);
        serving.insert(accepted.socket.number());
        lock.unlock();
        serveConnection(service, accepted.socket.number(), accepted.address);
        gate.leave(accepted.address);
        lock.lock();
        count(accepted.address, -1);
        serving.remove(accepted.socket.number());
        changed.notify_all();
    }
}

/// Threads are made when they are first needed, and kept.
bool Server::Private::stepOut(const QByteArray &address)
{
    const std::lock_guard lock(mutex);
    if (isStopping || held >= settings.limits.heldMax)
        return false;
    ++held;
    count(address, -1);
    if (int(workers.size()) - held < settings.limits.threads)
        workers.emplace_back([this] { work(); });
    changed.notify_all();
    return true;
}

void Server::Private::stepIn(const QByteArray &address)
{
    const std::lock_guard lock(mutex);
    --held;
    count(address, 1);
}

Server::Server(std::unique_ptr<Private> given) : d(std::move(given)) {}

Outcome<std::unique_ptr<Server>> Server::open(Settings settings, std::vector<Route> routes)
{
    BQ_TRY_ASSIGN(auto listener, listenAt(settings.listen));
    return std::unique_ptr<Server>(
        new Server(std::make_unique<Private>(std::move(settings), std::move(routes), std::move(listener))));
}

void Server::begin()
{
    std::signal(SIGPIPE, SIG_IGN); // a peer that goes while it is answered
    d->acceptor = std::thread([this] { d->acceptAll(); });
    const std::lock_guard lock(d->mutex);
    for (int i = 0; i < d->settings.limits.threads; ++i)
        d->workers.emplace_back([this] { d->work(); });
}

Server::~Server()
{
    stop(std::chrono::milliseconds(0));
}

quint16 Server::port() const
{
    return portOf(d->listener);
}

int Server::connections() const
{
    return d->gate.connections();
}

bool Server::stop(std::chrono::milliseconds atMost)
{
    if (!d->acceptor.joinable())
        return true;
    {
        const std::lock_guard lock(d->mutex);
        d->isStopping = true;
    }
    const quint64 one = 1;
    [[maybe_unused]] const auto wrote = ::write(d->stopped.number(), &one, sizeof one);
    d->acceptor.join();
    d->listener = Descriptor();
    std::unique_lock lock(d->mutex);
    d->changed.notify_all();
    const bool areDone = d->changed.wait_for(lock, atMost, [this] { return d->serving.empty() && d->waiting.empty(); });
    for (const int socket : std::as_const(d->serving))
        ::shutdown(socket, SHUT_RDWR);
    lock.unlock();
    for (auto &worker : d->workers)
        worker.join();
    return areDone;
}

} // namespace botiquin::http
