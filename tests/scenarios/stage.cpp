// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "../storage/child.h"
#include "journal/recalls/recall_book.h"

#include <QFile>
#include <csignal>
#include <unistd.h>

namespace botiquin::testing {

namespace {

constexpr const char *power = "loses-power";

const UserId somebody = *UserId::parse(QStringLiteral("somebody"));

template <class T>
T must(Outcome<T> outcome)
{
    if (!outcome)
        qFatal("%s: %s", qPrintable(name(outcome.error().kind)), qPrintable(outcome.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(outcome);
}

std::vector<SeenLog> seenBy(Stand &stand)
{
    std::vector<SeenLog> seen;
    for (const auto &head : must(stand.store->heads())) {
        if (head.device != stand.writer.device)
            seen.push_back({head.device, head.run, head.seq});
    }
    return seen;
}

bool hasIncident(SqlStore &store, const QString &kind)
{
    SqlBooks books(store);
    const auto open = must(books.books().incidents.openIncidents(0, 1000));
    return std::any_of(open.begin(), open.end(), [&](const Incident &incident) { return name(incident.kind) == kind; });
}

QString disappointedBalance(SqlStore &store, const Cast &cast, Line &line)
{
    SqlBooks books(store);
    const Place place = cast.place(line);
    line.expects(":");
    QStringList wrong;
    do {
        const Units expected(line.count());
        const Lot lot = cast.lot(line);
        const Units there = must(books.books().stock.balance(place, lot));
        if (there != expected) {
            wrong << QStringLiteral("%1 %2: %3 instead of %4").arg(place.text(), lot.text.text()).arg(there.count()).arg(expected.count());
        }
    } while (line.takes(","));
    return wrong.join(QStringLiteral("; "));
}

} // namespace

void Stand::open()
{
    store = must(path.isEmpty() ? SqlStore::scratch()
                                : SqlStore::open(path, QFile::exists(path) ? OpenMode::existing : OpenMode::create));
    journal = std::make_unique<Journal>(*store, clock);
    books = std::make_unique<SqlBooks>(*store);
}

void Stand::close()
{
    books.reset();
    journal.reset();
    store.reset();
}

std::vector<Event> Stand::log()
{
    std::vector<Event> events;
    for (const auto &stored : must(store->after(0, 1'000'000)))
        events.push_back(stored.event);
    return events;
}

void Stand::learnFrom(const std::vector<Event> &events)
{
    auto transaction = must(Transaction::begin(*store));
    for (const auto &event : events)
        (void)must(journal->take(event));
    must(transaction.commit());
}

QString disappointment(SqlStore &store, const Cast &cast, Line line)
{
    if (line.takes("no")) {
        line.expects("incident");
        const QString kind = line.word();
        return hasIncident(store, kind) ? QStringLiteral("an incident ") + kind : QString();
    }
    if (line.takes("incident")) {
        const QString kind = line.word();
        return hasIncident(store, kind) ? QString() : QStringLiteral("no incident ") + kind;
    }
    if (line.takes("events")) {
        const qint64 expected = line.count();
        const qint64 held = qint64(must(store.after(0, 1'000'000)).size());
        return held == expected ? QString() : QStringLiteral("%1 events instead of %2").arg(held).arg(expected);
    }
    if (line.peek() == QStringLiteral("recalled") || line.peek() == QStringLiteral("not-recalled")) {
        const bool expected = line.word() == QStringLiteral("recalled");
        SqlBooks books(store);
        const Lot lot = cast.lot(line);
        const bool is = must(books.books().recalls.isRecalled(lot));
        return is == expected ? QString() : QStringLiteral("%1 is recalled: %2").arg(lot.text.text()).arg(is);
    }
    return disappointedBalance(store, cast, line);
}

QStringList balancesOf(SqlStore &store)
{
    auto all = must(store.sql().all<QString>(
        "SELECT p.place || ' ' || l.item || ' ' || l.lot || ' ' || date(l.expiry * 86400, 'unixepoch') || ' ' || b.units "
        "FROM balance b JOIN place p ON p.id = b.place JOIN lot l ON l.id = b.lot WHERE b.units <> 0"));
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

Stage::Stage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: cannot be read", qPrintable(path));
    const QString text = QString::fromUtf8(file.readAll());
    m_losesPower = text.contains(QLatin1String(power));
    int number = 0;
    for (const auto &written : text.split(u'\n')) {
        Line line(path.section(u'/', -1), ++number, written);
        if (!line.isEmpty())
            play(line);
    }
}

void Stage::play(Line line)
{
    const QString first = line.word();
    if (first == QStringLiteral("facility"))
        m_cast.addFacility(line);
    else if (first == QStringLiteral("item"))
        m_cast.addItem(line);
    else if (first == QStringLiteral("lot"))
        m_cast.addLot(line);
    else if (first == QStringLiteral("store"))
        addStore(line);
    else if (first == QStringLiteral("expect"))
        expect(line);
    else if (line.peek() == QStringLiteral("->") || line.peek() == QStringLiteral("<->"))
        exchange(line, first, line.word());
    else
        act(line, first);
}

void Stage::addStore(Line &line)
{
    const QString called = line.word();
    line.expects("at");
    const quint64 number = m_stands.size() + 1;
    Stand added{m_losesPower ? m_folder.filePath(called) : QString(), m_cast.facility(line), {*DeviceId::of(number * 1'000'003), 1},
                FixedClock{{1'795'190'400}}, {}, {}, {}};
    line.end();
    m_stands.emplace(called, std::move(added)).first->second.open();
}

Stand &Stage::stand(Line &line, const QString &called)
{
    const auto found = m_stands.find(called);
    if (found == m_stands.end())
        line.fail(QStringLiteral("no store is called ") + called);
    return found->second;
}

void Stage::exchange(Line &line, const QString &left, const QString &arrow)
{
    const QString right = line.word();
    line.end();
    stand(line, right).learnFrom(stand(line, left).log());
    if (arrow == QStringLiteral("<->"))
        stand(line, left).learnFrom(stand(line, right).log());
}

void Stage::expect(Line &line)
{
    if (!line.takes("at")) {
        m_expectations.push_back(line);
        return;
    }
    const QString where = line.word();
    if (const QString wrong = disappointment(*stand(line, where).store, m_cast, line); !wrong.isEmpty())
        m_disappointments << QStringLiteral("at %1: %2").arg(where, wrong);
}

void Stage::act(Line &line, const QString &who)
{
    auto &actor = stand(line, who);
    actor.clock.set(hour(line));
    QString label;
    if (line.peek().startsWith(u'['))
        label = line.word().mid(1).chopped(1);
    if (line.takes(power)) {
        line.expects("while");
        losePower(line, actor);
        return;
    }
    const auto body = m_cast.act(line, actor.facility, seenBy(actor));
    auto transaction = must(Transaction::begin(*actor.store));
    const auto id = must(actor.journal->record(actor.writer, somebody, body));
    must(transaction.commit());
    if (!label.isEmpty())
        m_cast.addLabel(label, id, body);
}

/// The child opens the store, does everything but the last step, and is gone.
void Stage::losePower(Line &line, Stand &actor)
{
    const auto body = m_cast.act(line, actor.facility, seenBy(actor));
    actor.close();
    {
        Child child([&](Child &self) {
            actor.open();
            auto transaction = must(Transaction::begin(*actor.store));
            (void)must(actor.journal->record(actor.writer, somebody, body));
            self.say("in the middle");
            ::kill(::getpid(), SIGKILL);
        });
        if (child.hearAll() != "in the middle")
            line.fail(QStringLiteral("the power was not lost in the middle"));
    }
    actor.open();
}

void Stage::shareAll()
{
    std::vector<Event> all = events();
    for (auto &[called, one] : m_stands)
        one.learnFrom(all);
}

std::map<DeviceId, std::vector<Event>> Stage::logs()
{
    std::map<DeviceId, std::vector<Event>> all;
    for (auto &[called, one] : m_stands) {
        for (const auto &event : one.log()) {
            if (event.id().device == one.writer.device)
                all[event.id().device].push_back(event);
        }
    }
    return all;
}

std::vector<Event> Stage::events()
{
    std::vector<Event> all;
    for (const auto &[device, log] : logs())
        all.insert(all.end(), log.begin(), log.end());
    return all;
}

} // namespace botiquin::testing
