// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include <QElapsedTimer>
#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace botiquin::testing {

namespace {

constexpr unsigned nobody = 65534;

} // namespace

Child::Child(const std::function<void(Child &)> &act)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        qFatal("no pipe");
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(ends[0]);
        m_pipe = ends[1];
        act(*this);
        ::_exit(0);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Child::~Child()
{
    if (m_pid > 0) {
        kill();
        (void)hearAll();
    }
    ::close(m_pipe);
}

void Child::say(const QByteArray &line)
{
    if (::write(m_pipe, line.constData(), size_t(line.size())) != line.size())
        ::_exit(1);
}

QByteArray Child::hear(int milliseconds)
{
    QByteArray heard;
    QElapsedTimer timer;
    timer.start();
    for (qint64 left = milliseconds; left > 0; left = milliseconds - timer.elapsed()) {
        pollfd waiting{m_pipe, POLLIN, 0};
        if (::poll(&waiting, 1, int(left)) <= 0)
            continue;
        char buffer[4096];
        const auto size = ::read(m_pipe, buffer, sizeof buffer);
        if (size <= 0)
            break;
        heard.append(buffer, size);
    }
    return heard;
}

void Child::kill()
{
    ::kill(m_pid, SIGKILL);
}

QByteArray Child::hearAll()
{
    QByteArray heard;
    char buffer[4096];
    for (;;) {
        const auto size = ::read(m_pipe, buffer, sizeof buffer);
        if (size <= 0)
            break;
        heard.append(buffer, size);
    }
    int status = 0;
    if (m_pid > 0)
        ::waitpid(m_pid, &status, 0);
    m_pid = 0;
    if (WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL)
        heard += "crashed with signal " + QByteArray::number(WTERMSIG(status));
    return heard;
}

void becomeNobody()
{
    if (::geteuid() != 0)
        return;
    if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        ::_exit(2);
}

bool mountSmallDisk(const QByteArray &folder, qint64 bytes)
{
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    (void)::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    const QByteArray options = "size=" + QByteArray::number(bytes);
    return ::mount("botiquin", folder.constData(), "tmpfs", 0, options.constData()) == 0;
}

void limitFileSize(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        ::_exit(3);
}

} // namespace botiquin::testing
