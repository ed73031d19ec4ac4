// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/chance.h"

#include <QString>
#include <map>
#include <memory>
#include <vector>

struct sqlite3_file;
struct sqlite3_vfs;

namespace botiquin::simulation {

/// The disks of every machine, under SQLite's own files (a layer in front of its VFS, its default while the object
/// lives; one at a time). Knows what is on the platter and what only in the machine's memory: a file that was synced
/// keeps what was written before, whatever happens, and nothing is waited for.
class Disk
{
public:
    Disk();
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    enum class Trouble {
        writeFails, ///< one write
        full,       ///< this one and many after it
        stops,      ///< the process is gone: no byte more reaches the disk
    };
    /// What is to happen at the n-th write to the store from now on, counted from 1.
    void arm(const QString &store, Trouble trouble, int n);
    void disarm(const QString &store);
    void disarmAll();
    /// Whether the store's process is gone. Close whatever has the store open, then restart.
    bool isStopped(const QString &store) const;
    bool isFull(const QString &store) const;
    /// Whether a write failed since it was asked last.
    bool takeFailed(const QString &store);
    /// After a power cut, of what was not synced nothing is certain: it is there, gone, or torn within a page.
    /// Whether any of it is torn.
    bool restart(const QString &store, bool powerWasLost, Chance &chance);

private:
    friend struct DiskFile;

    /// A write that is not on the platter yet, and what stood there before.
    struct Unsynced
    {
        qint64 at;
        QByteArray before;
        QByteArray after;
    };
    struct File
    {
        std::vector<Unsynced> unsynced;
        qint64 syncedSize = 0;
    };
    struct Machine
    {
        Trouble trouble = Trouble::writeFails;
        int writesLeft = 0; ///< before the trouble; 0 for none
        int writesFull = 0;
        bool isStopped = false;
        bool hasFailed = false;
        std::map<QString, File> files;
    };

    int beforeWrite(Machine &machine);
    static bool undo(const QString &path, File &file, Chance &chance);
    Machine *machineOf(const QString &file);

    std::map<QString, Machine> m_machines; ///< by their store's path
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

/// Copies a store that nobody writes to at the moment, with what of it waits beside it, over whatever is there.
[[nodiscard]] bool copyStore(const QString &from, const QString &to);
/// Removes a store with all that is beside it.
void removeStore(const QString &path);

} // namespace botiquin::simulation
