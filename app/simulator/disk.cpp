// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/disk.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstring>
#include <new>
#include <sqlite3.h>

namespace botiquin::simulation {

namespace {

constexpr int writesWhileFull = 40;
constexpr auto layerName = "simulated-disk";

sqlite3_vfs *below(sqlite3_vfs *layer)
{
    return static_cast<sqlite3_vfs *>(layer->pAppData);
}

} // namespace

/// An open file: what SQLite sees, and the true one behind it in the same memory.
struct DiskFile
{
    sqlite3_file base;
    Disk::Machine *machine; ///< null for files that are no store's
    Disk::File *file;
    Disk *disk;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    static DiskFile &of(sqlite3_file *file) { return *reinterpret_cast<DiskFile *>(file); }
    static const sqlite3_io_methods *methods();

    static int open(sqlite3_vfs *layer, const char *name, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *layer, const char *name, int sync);
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);

    static Disk *s_disk;
};

Disk *DiskFile::s_disk = nullptr;

int DiskFile::open(sqlite3_vfs *layer, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *opened = new (file) DiskFile{{nullptr}, nullptr, nullptr, s_disk};
    const int code = below(layer)->xOpen(below(layer), name, opened->real(), flags, outFlags);
    if (opened->real()->pMethods == nullptr)
        return code;
    opened->base.pMethods = methods();
    const QString path = name ? QString::fromUtf8(name) : QString();
    opened->machine = path.isEmpty() ? nullptr : s_disk->machineOf(path);
    if (opened->machine) {
        const auto [known, isNew] = opened->machine->files.try_emplace(path);
        opened->file = &known->second;
        if (isNew)
            known->second.syncedSize = QFileInfo(path).size();
    }
    return code;
}

int DiskFile::remove(sqlite3_vfs *layer, const char *name, int)
{
    const QString path = QString::fromUtf8(name);
    if (auto *machine = s_disk->machineOf(path)) {
        if (machine->isStopped)
            return SQLITE_IOERR_DELETE;
        machine->files[path] = {};
    }
    return below(layer)->xDelete(below(layer), name, 0);
}

int DiskFile::write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    auto &self = of(file);
    auto *real = self.real();
    if (!self.machine)
        return real->pMethods->xWrite(real, bytes, count, at);
    if (const int refused = self.disk->beforeWrite(*self.machine); refused != SQLITE_OK)
        return refused;
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    QByteArray before(int(std::clamp<sqlite3_int64>(size - at, 0, count)), '\0');
    if (!before.isEmpty() && real->pMethods->xRead(real, before.data(), int(before.size()), at) != SQLITE_OK)
        return SQLITE_IOERR_READ;
    self.file->unsynced.push_back({at, before, QByteArray(static_cast<const char *>(bytes), count)});
    return real->pMethods->xWrite(real, bytes, count, at);
}

int DiskFile::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    auto &self = of(file);
    if (self.machine && self.machine->isStopped)
        return SQLITE_IOERR_TRUNCATE;
    if (self.file)
        self.file->syncedSize = std::min<qint64>(self.file->syncedSize, size);
    return self.real()->pMethods->xTruncate(self.real(), size);
}

/// The true file is synced by whoever runs the simulation, or never.
int DiskFile::sync(sqlite3_file *file, int)
{
    auto &self = of(file);
    if (!self.machine)
        return SQLITE_OK;
    if (self.machine->isStopped)
        return SQLITE_IOERR_FSYNC;
    sqlite3_int64 size = 0;
    self.real()->pMethods->xFileSize(self.real(), &size);
    self.file->unsynced.clear();
    self.file->syncedSize = size;
    return SQLITE_OK;
}

const sqlite3_io_methods *DiskFile::methods()
{
    // What changes nothing goes through as it is.
    static const sqlite3_io_methods all{
        2,
        [](sqlite3_file *f) { return of(f).real()->pMethods->xClose(of(f).real()); },
        [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
            return of(f).real()->pMethods->xRead(of(f).real(), to, n, at);
        },
        &DiskFile::write,
        &DiskFile::truncate,
        &DiskFile::sync,
        [](sqlite3_file *f, sqlite3_int64 *size) { return of(f).real()->pMethods->xFileSize(of(f).real(), size); },
        [](sqlite3_file *f, int lock) { return of(f).real()->pMethods->xLock(of(f).real(), lock); },
        [](sqlite3_file *f, int lock) { return of(f).real()->pMethods->xUnlock(of(f).real(), lock); },
        [](sqlite3_file *f, int *is) { return of(f).real()->pMethods->xCheckReservedLock(of(f).real(), is); },
        [](sqlite3_file *f, int op, void *of_) { return of(f).real()->pMethods->xFileControl(of(f).real(), op, of_); },
        [](sqlite3_file *f) { return of(f).real()->pMethods->xSectorSize(of(f).real()); },
        // A machine that loses power tears pages, and orders writes as it likes.
        [](sqlite3_file *) { return 0; },
        [](sqlite3_file *f, int page, int size, int extend, void volatile **to) {
            return of(f).real()->pMethods->xShmMap(of(f).real(), page, size, extend, to);
        },
        [](sqlite3_file *f, int at, int n, int flags) {
            return of(f).real()->pMethods->xShmLock(of(f).real(), at, n, flags);
        },
        [](sqlite3_file *f) { of(f).real()->pMethods->xShmBarrier(of(f).real()); },
        [](sqlite3_file *f, int isDeleting) { return of(f).real()->pMethods->xShmUnmap(of(f).real(), isDeleting); },
        nullptr,
        nullptr,
    };
    return &all;
}

Disk::Disk()
    : m_vfs(std::make_unique<sqlite3_vfs>())
{
    BQ_ASSERT(DiskFile::s_disk == nullptr);
    DiskFile::s_disk = this;
    auto *real = sqlite3_vfs_find(nullptr);
    *m_vfs = *real;
    m_vfs->szOsFile = int(sizeof(DiskFile)) + real->szOsFile;
    m_vfs->zName = layerName;
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = real;
    m_vfs->xOpen = &DiskFile::open;
    m_vfs->xDelete = &DiskFile::remove;
    // The rest is told from which VFS it is asked, by what it keeps in it: nothing of these goes by ours.
    m_vfs->xAccess = [](sqlite3_vfs *v, const char *n, int f, int *is) {
        return below(v)->xAccess(below(v), n, f, is);
    };
    m_vfs->xFullPathname = [](sqlite3_vfs *v, const char *n, int s, char *to) {
        return below(v)->xFullPathname(below(v), n, s, to);
    };
    sqlite3_vfs_register(m_vfs.get(), 1);
}

Disk::~Disk()
{
    sqlite3_vfs_unregister(m_vfs.get());
    DiskFile::s_disk = nullptr;
}

Disk::Machine *Disk::machineOf(const QString &file)
{
    QString store = file;
    for (const char *suffix : {"-wal", "-journal"}) {
        if (file.endsWith(QLatin1String(suffix)))
            store = file.chopped(qsizetype(std::strlen(suffix)));
    }
    const auto known = m_machines.find(store);
    return known == m_machines.end() ? &m_machines[store] : &known->second;
}

int Disk::beforeWrite(Machine &machine)
{
    if (machine.isStopped)
        return SQLITE_IOERR_WRITE;
    if (machine.writesFull > 0) {
        --machine.writesFull;
        machine.hasFailed = true;
        return SQLITE_FULL;
    }
    if (machine.writesLeft == 0 || --machine.writesLeft > 0)
        return SQLITE_OK;
    machine.hasFailed = true;
    machine.isStopped = machine.trouble == Trouble::stops;
    machine.writesFull = machine.trouble == Trouble::full ? writesWhileFull : 0;
    return machine.trouble == Trouble::full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

void Disk::arm(const QString &store, Trouble trouble, int n)
{
    auto &machine = m_machines[store];
    machine.trouble = trouble;
    machine.writesLeft = n;
}

void Disk::disarm(const QString &store)
{
    auto &machine = m_machines[store];
    machine.writesLeft = 0;
    machine.writesFull = 0;
}

void Disk::disarmAll()
{
    for (const auto &[store, machine] : m_machines)
        disarm(store);
}

bool Disk::isStopped(const QString &store) const
{
    const auto known = m_machines.find(store);
    return known != m_machines.end() && known->second.isStopped;
}

bool Disk::isFull(const QString &store) const
{
    const auto known = m_machines.find(store);
    return known != m_machines.end() && known->second.writesFull > 0;
}

bool Disk::takeFailed(const QString &store)
{
    return std::exchange(m_machines[store].hasFailed, false);
}

bool Disk::restart(const QString &store, bool powerWasLost, Chance &chance)
{
    bool isTorn = false;
    auto &machine = m_machines[store];
    for (auto &[path, file] : machine.files) {
        if (powerWasLost)
            isTorn = undo(path, file, chance) || isTorn;
        file = {{}, QFileInfo(path).size()};
    }
    machine.isStopped = false;
    machine.hasFailed = false;
    return isTorn;
}

/// Backwards, so that where two writes overlap what was before both comes back. Whether one arrived in part.
bool Disk::undo(const QString &path, File &file, Chance &chance)
{
    QFile real(path);
    if (!real.open(QIODevice::ReadWrite))
        return false;
    bool isTorn = false;
    qint64 end = file.syncedSize;
    std::reverse(file.unsynced.begin(), file.unsynced.end());
    for (const auto &write : file.unsynced) {
        // Half of them arrived; of the rest some in part.
        const qint64 arrived = chance.oneIn(2)   ? write.after.size()
                               : chance.oneIn(2) ? 0
                                                 : chance.below(write.after.size() + 1);
        end = std::max(end, arrived > 0 ? write.at + arrived : end);
        isTorn = isTorn || (arrived > 0 && arrived < write.after.size());
        const QByteArray lost = write.before.mid(arrived);
        real.seek(write.at + arrived);
        real.write(lost);
    }
    if (real.size() > end)
        real.resize(end);
    return isTorn;
}

void removeStore(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

bool copyStore(const QString &from, const QString &to)
{
    removeStore(to);
    const auto isCopied = [&](const QString &suffix) {
        return !QFile::exists(from + suffix) || QFile::copy(from + suffix, to + suffix);
    };
    return isCopied(QString()) && isCopied(QStringLiteral("-wal"));
}

} // namespace botiquin::simulation
