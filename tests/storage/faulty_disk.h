// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <map>
#include <sqlite3.h>
#include <vector>

namespace botiquin::testing {

/// The disk below SQLite, while the object is there: the real one, until a call of it is to fail. Connections that
/// are opened meanwhile end before it; those of one thread alone.
class FaultyDisk
{
public:
    enum class Fault {
        refusal,  ///< the call fails, of what was to be written half is; the next calls succeed
        powerCut, ///< so does every call after it, and what was not flushed is lost, whole or in parts
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The call of that number fails, counted from now on and from 0: opening, reading, writing, flushing, cutting,
    /// deleting a file, and sharing memory.
    void failAt(Fault fault, int call);
    int calls() const { return m_calls; }
    bool hasFailed() const { return m_calls > m_failing; }
    /// No call fails any more. After a power cut the files are what was flushed of them; no connection is open.
    void restore();

private:
    struct File;
    struct Write
    {
        qint64 at;
        QByteArray bytes; ///< nothing: the file was cut there
    };
    /// A file as it would be found after a power cut, and what was written since.
    struct Flushed
    {
        QByteArray bytes;
        std::vector<Write> since;
    };

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder);
    static FaultyDisk &of(sqlite3_vfs *vfs);
    static const sqlite3_io_methods &methods();

    bool fails();
    void note(const QByteArray &path, Write write);
    void flushed(const QByteArray &path);

    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
    Fault m_fault = Fault::refusal;
    int m_failing = -1;
    int m_calls = 0;
    std::map<QByteArray, Flushed> m_files;
};

} // namespace botiquin::testing
