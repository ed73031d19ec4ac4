// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <sys/types.h>

namespace botiquin::testing {

/// A process of its own for what must not happen to the test's: no space, no rights, a sudden end. Made by
/// fork; open no database before in the test's process that the child would inherit.
class Child
{
public:
    /// `act` runs in the child, which ends with it; what it says is read by the parent.
    explicit Child(const std::function<void(Child &)> &act);
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    /// Ends a child that still runs.
    ~Child();

    // In the child.
    void say(const QByteArray &line);

    // In the parent.
    /// What was said within that time.
    QByteArray hear(int milliseconds);
    void kill();
    /// All that is left to hear, until the child has ended.
    QByteArray hearAll();

private:
    pid_t m_pid = 0;
    int m_pipe = -1;
};

/// In a child: gives up the rights of root, if it has them.
void becomeNobody();

/// In a child: mounts an empty file system of that many bytes there; false where the system permits none.
bool mountSmallDisk(const QByteArray &folder, qint64 bytes);

/// In a child: no file may grow beyond that size.
void limitFileSize(qint64 bytes);

} // namespace botiquin::testing
