// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/centre.h"

#include <QFile>

namespace botiquin::simulation {

namespace {

constexpr qsizetype answerBytesMax = 1024 * 1024;

} // namespace

void Centre::goOnWith(std::unique_ptr<SqlStore> store)
{
    m_open = std::make_unique<Open>(m_world, std::move(store), ++m_run);
}

Outcome<void> Centre::create()
{
    BQ_TRY_ASSIGN(auto store, SqlStore::open(m_path, OpenMode::create));
    goOnWith(std::move(store));
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*m_open->store));
    for (const auto &event : m_world.beginnings)
        BQ_TRY(m_open->desk.journal.take(event));
    BQ_TRY(m_open->desk.feeds.startEpoch(m_world.luck.next() >> 2 | 1));
    BQ_TRY(transaction.commit());
    return m_world.settings.planted ? plant(this->store(), *m_world.settings.planted) : Outcome<void>();
}

Outcome<void> Centre::open()
{
    m_open.reset();
    BQ_TRY_ASSIGN(auto store, SqlStore::open(m_path, OpenMode::existing));
    goOnWith(std::move(store));
    return m_world.settings.planted ? plant(this->store(), *m_world.settings.planted) : Outcome<void>();
}

void Centre::openOrBeginAnew()
{
    const auto opened = open();
    if (opened)
        return;
    m_world.story.complain(
        m_world.now, QStringLiteral("centro"),
        QStringLiteral("its store does not open again: %1 %2").arg(name(opened.error().kind), opened.error().detail));
    m_open.reset();
    removeStore(m_path);
    if (const auto created = create(); !created)
        qFatal("%s: %s", qPrintable(m_path), qPrintable(created.error().detail));
}

/// By the database's own means, as its operators do: the files alone may still hold what failed and was taken back.
bool Centre::backUpTo(const QString &path)
{
    const QString fresh = path + QStringLiteral("-nuevo");
    QFile::remove(fresh);
    return store().sql().run("VACUUM INTO ?", fresh) && copyStore(fresh, path);
}

Outcome<void> Centre::goBackTo(const QString &copy)
{
    m_open.reset();
    if (!copyStore(copy, m_path))
        return fail(Failure::Kind::io, copy);
    m_world.disk.disarm(m_path);
    m_world.disk.restart(m_path, false, m_world.luck);
    m_world.centreRestored = m_world.now;
    BQ_TRY(open());
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(store()));
    BQ_TRY(m_open->desk.feeds.startEpoch(m_world.luck.next() >> 2 | 1));
    return transaction.commit();
}

bool Centre::bears()
{
    const QString called = QStringLiteral("centro");
    if (m_world.disk.isStopped(m_path)) {
        m_open.reset();
        m_world.restart(called, m_path);
        openOrBeginAnew();
        return true;
    }
    if (!m_world.disk.takeFailed(m_path))
        return false;
    m_world.noteFault(called, m_world.disk.isFull(m_path) ? QStringLiteral("diskFull") : QStringLiteral("writeFailed"));
    m_world.disk.disarm(m_path);
    return true;
}

Outcome<Result<QByteArray, QString>> Centre::answer(const QByteArray &bundle)
{
    if (m_world.strikes(Fault::kills, 40))
        m_world.disk.arm(m_path, Disk::Trouble::stops, int(m_world.luck.between(1, 200)));
    else if (m_world.strikes(Fault::disks, 40)) {
        const int write = int(m_world.luck.between(1, 100));
        m_world.disk.arm(m_path, m_world.luck.oneIn(2) ? Disk::Trouble::full : Disk::Trouble::writeFails, write);
    }
    auto &open = *m_open;
    bundle::CentreDoor door(open.desk.exchange, *open.store, open.desk.subscribers, m_world.plan.centre, m_world.plan.centreKeys);
    return door.answer(bundle, answerBytesMax);
}

} // namespace botiquin::simulation
