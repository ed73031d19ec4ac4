// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulty_disk.h"

#include "base/assertion.h"

#include <QFile>
#include <QRandomGenerator>
#include <limits>
#include <new>

namespace botiquin::testing {

namespace {

constexpr int never = std::numeric_limits<int>::max();
constexpr qsizetype sectorBytes = 512;

QByteArray contentOf(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putInto(QByteArray &content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(qsizetype(at + bytes.size()), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + at);
}

} // namespace

/// SQLite's file with the real one behind it, in the memory that SQLite gives.
struct FaultyDisk::File : sqlite3_file
{
    FaultyDisk *disk;
    sqlite3_file *real;
    QByteArray path; ///< empty for one without a name, which nobody finds after a power cut

    static File &of(sqlite3_file *file) { return *static_cast<File *>(file); }
    static int close(sqlite3_file *file);
    static int read(sqlite3_file *file, void *to, int size, sqlite3_int64 at);
    static int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 at);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);
    static int map(sqlite3_file *file, int page, int size, int extend, void volatile **to);
};

int FaultyDisk::File::close(sqlite3_file *file)
{
    sqlite3_file *real = of(file).real;
    of(file).~File();
    return real->pMethods->xClose(real);
}

int FaultyDisk::File::read(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    auto &self = of(file);
    return self.disk->fails() ? SQLITE_IOERR_READ : self.real->pMethods->xRead(self.real, to, size, at);
}

int FaultyDisk::File::write(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    auto &self = of(file);
    const bool isGone = self.disk->hasFailed() && self.disk->m_fault == Fault::powerCut;
    const bool isRefused = self.disk->fails();
    const int written = isGone ? 0 : isRefused ? size / 2 : size;
    if (written == 0)
        return SQLITE_IOERR_WRITE;
    self.disk->note(self.path, {at, QByteArray(static_cast<const char *>(from), written)});
    const int done = self.real->pMethods->xWrite(self.real, from, written, at);
    return isRefused ? SQLITE_IOERR_WRITE : done;
}

int FaultyDisk::File::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    auto &self = of(file);
    if (self.disk->fails())
        return SQLITE_IOERR_TRUNCATE;
    self.disk->note(self.path, {size, {}});
    return self.real->pMethods->xTruncate(self.real, size);
}

int FaultyDisk::File::sync(sqlite3_file *file, int)
{
    auto &self = of(file);
    if (self.disk->fails())
        return SQLITE_IOERR_FSYNC;
    self.disk->flushed(self.path);
    return SQLITE_OK; // what is flushed is what restore() gives back
}

int FaultyDisk::File::map(sqlite3_file *file, int page, int size, int extend, void volatile **to)
{
    auto &self = of(file);
    return self.disk->fails() ? SQLITE_IOERR_SHMMAP : self.real->pMethods->xShmMap(self.real, page, size, extend, to);
}

/// The second version of SQLite's methods: nothing of the file is in memory of which the disk would not know.
const sqlite3_io_methods &FaultyDisk::methods()
{
    static const sqlite3_io_methods all{
        2,
        &File::close,
        &File::read,
        &File::write,
        &File::truncate,
        &File::sync,
        [](sqlite3_file *f, sqlite3_int64 *size) {
            return File::of(f).real->pMethods->xFileSize(File::of(f).real, size);
        },
        [](sqlite3_file *f, int level) { return File::of(f).real->pMethods->xLock(File::of(f).real, level); },
        [](sqlite3_file *f, int level) { return File::of(f).real->pMethods->xUnlock(File::of(f).real, level); },
        [](sqlite3_file *f, int *is) { return File::of(f).real->pMethods->xCheckReservedLock(File::of(f).real, is); },
        [](sqlite3_file *f, int op, void *arg) {
            return File::of(f).real->pMethods->xFileControl(File::of(f).real, op, arg);
        },
        [](sqlite3_file *f) { return File::of(f).real->pMethods->xSectorSize(File::of(f).real); },
        [](sqlite3_file *f) { return File::of(f).real->pMethods->xDeviceCharacteristics(File::of(f).real); },
        &File::map,
        [](sqlite3_file *f, int at, int n, int flags) {
            return File::of(f).real->pMethods->xShmLock(File::of(f).real, at, n, flags);
        },
        [](sqlite3_file *f) { File::of(f).real->pMethods->xShmBarrier(File::of(f).real); },
        [](sqlite3_file *f, int remove) { return File::of(f).real->pMethods->xShmUnmap(File::of(f).real, remove); },
        nullptr,
        nullptr};
    return all;
}

FaultyDisk::FaultyDisk()
    : m_real(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_real)
    , m_failing(never)
{
    m_vfs.pNext = nullptr;
    m_vfs.zName = "faulty";
    m_vfs.pAppData = this; // the real one's open alone asks for its own
    m_vfs.szOsFile = int(sizeof(File)) + m_real->szOsFile;
    m_vfs.xOpen = &FaultyDisk::open;
    m_vfs.xDelete = &FaultyDisk::remove;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

FaultyDisk &FaultyDisk::of(sqlite3_vfs *vfs)
{
    return *static_cast<FaultyDisk *>(vfs->pAppData);
}

int FaultyDisk::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    auto &disk = of(vfs);
    file->pMethods = nullptr;
    if (disk.fails())
        return SQLITE_CANTOPEN;
    auto *real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(File));
    const int done = disk.m_real->xOpen(disk.m_real, name, real, flags, flagsOut);
    if (done != SQLITE_OK)
        return done;
    auto *own = new (file) File{{&methods()}, &disk, real, QByteArray(name)};
    if (!own->path.isEmpty() && !disk.m_files.contains(own->path))
        disk.m_files[own->path] = {contentOf(own->path), {}};
    return SQLITE_OK;
}

int FaultyDisk::remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    auto &disk = of(vfs);
    if (disk.fails())
        return SQLITE_IOERR_DELETE;
    disk.m_files.erase(name);
    return disk.m_real->xDelete(disk.m_real, name, syncFolder);
}

bool FaultyDisk::fails()
{
    const int call = m_calls++;
    return m_fault == Fault::refusal ? call == m_failing : call >= m_failing;
}

void FaultyDisk::failAt(Fault fault, int call)
{
    m_fault = fault;
    m_failing = call;
    m_calls = 0;
    m_files.clear();
}

void FaultyDisk::note(const QByteArray &path, Write write)
{
    if (!path.isEmpty())
        m_files[path].since.push_back(std::move(write));
}

void FaultyDisk::flushed(const QByteArray &path)
{
    if (!path.isEmpty())
        m_files[path] = {contentOf(path), {}};
}

/// Of what was written and not flushed, each sector may have come to the disk or not, in any order.
void FaultyDisk::restore()
{
    QRandomGenerator chance{quint32(m_failing)};
    for (auto &[path, flushed] : m_files) {
        if (m_fault == Fault::refusal || flushed.since.empty() || !QFile::exists(QFile::decodeName(path)))
            continue;
        for (const auto &[at, bytes] : flushed.since) {
            if (bytes.isEmpty() && chance.bounded(2) == 1)
                flushed.bytes.truncate(qsizetype(at));
            for (qsizetype from = 0; from < bytes.size(); from += sectorBytes) {
                if (chance.bounded(2) == 1)
                    putInto(flushed.bytes, at + from,
                            QByteArrayView(bytes).sliced(from).first(std::min(sectorBytes, bytes.size() - from)));
            }
        }
        QFile file(QFile::decodeName(path));
        BQ_ASSERT(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        BQ_ASSERT(file.write(flushed.bytes) == flushed.bytes.size());
    }
    failAt(Fault::refusal, never);
}

} // namespace botiquin::testing
