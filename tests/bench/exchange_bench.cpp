// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/assertion.h"
#include "domain/event_body.h"
#include "sync/bundle/bundle.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace botiquin;

namespace {

Lot lotOf(const QJsonObject &line)
{
    return {*Clave::parse(line.value(u"item").toString()), {}, *LotText::parse(line.value(u"lot").toString()),
            *Date::parseIso(line.value(u"expiry").toString())};
}

/// The nearest of our kinds. Moves within a facility and dispensings lack what ours say besides (a box, a
/// patient): a serial number and patient 1 stand in.
EventBody bodyOf(const QJsonObject &line, quint64 serial)
{
    const auto facility = *Clues::parse(line.value(u"facility").toString());
    const auto type = line.value(u"type").toString();
    const Lot lot = lotOf(line);
    const Units units(line.value(u"qty").toInteger());
    if (type == u"dispense")
        return Dispensed{facility, 1, {{lot, units}}, {}};
    if (type == u"receive")
        return StockReceived{facility, *SupplierName::parse(line.value(u"src").toString()), {}, {{lot, units, {}, {}}}};
    if (type == u"transfer")
        return StockMoved{*Sscc::build(1, QStringLiteral("9521234"), serial), facility, facility, MoveReason::transfer,
                          QString(), {{lot, units}}};
    if (type == u"count")
        return CountClosed{facility, CountScope::list, {}, {lot.item}, {{lot, units}}, {}, {},
                           {*UserId::parse(line.value(u"user").toString())}};
    return StockWrittenOff{facility, lot, type == u"adjust" ? -units : units,
                           type == u"adjust" ? LossReason::other : LossReason::damaged, QString()};
}

struct Day
{
    DeviceId device;
    std::vector<Event> events;
};

Day readDay(const QString &path, quint64 device)
{
    Day day{*DeviceId::of(device), {}};
    QFile file(path);
    BQ_ASSERT(file.open(QIODevice::ReadOnly));
    quint64 order = 0;
    while (!file.atEnd()) {
        const auto line = QJsonDocument::fromJson(file.readLine()).object();
        const auto seq = quint64(line.value(u"seq").toInteger());
        const Instant time{line.value(u"time").toInteger() / 1000};
        order = std::max(quint64(time.seconds), order + 1);
        const auto body = bodyOf(line, seq);
        const auto touched = std::holds_alternative<CountClosed>(body)
            ? std::optional(touchedBy(std::get<CountClosed>(body))) : touches(postings(body));
        day.events.push_back(Event::make({{day.device, 1, seq}, time, 1, order,
                                          *UserId::parse(line.value(u"user").toString()), kindOf(body),
                                          versionOf(body), touched},
                                         encodeBody(body)));
    }
    return day;
}

/// The bytes of a bundle, after it was decoded to the same events.
QByteArray checked(const bundle::Content &content, const QByteArray &chainBefore, const char *what)
{
    const auto keys = KeyPair::generate();
    QElapsedTimer timer;
    timer.start();
    const auto bytes = bundle::encode(content, keys);
    const double encoded = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    const auto decoded = bundle::decode(bytes, {[&](const DeviceId &) { return keys.publicKey(); },
                                                [&](const EventId &) { return chainBefore; }});
    const double took = double(timer.nsecsElapsed()) / 1e6;
    BQ_ASSERT(decoded);
    qsizetype canonical = 0;
    for (size_t i = 0; i < content.runs[0].events.size(); ++i) {
        BQ_ASSERT(decoded->runs[0].run.events[i].canonical() == content.runs[0].events[i].canonical());
        canonical += content.runs[0].events[i].canonical().size();
    }
    BQ_ASSERT(decoded->runs[0].run.chain == content.runs[0].chain);
    std::printf("%s: %zu events, %lld canonical bytes, bundle %lld bytes; "
                "encoded in %.1f ms, decoded in %.1f ms\n", what,
                content.runs[0].events.size(), static_cast<long long>(canonical), static_cast<long long>(bytes.size()),
                encoded, took);
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("own"), QString(), QStringLiteral("FILE"),
                        QStringLiteral(TEST_DATA "/exchange/clinic_day_own.jsonl")},
                       {QStringLiteral("others"), QString(), QStringLiteral("FILE"),
                        QStringLiteral(TEST_DATA "/exchange/clinic_day_others.jsonl")}});
    parser.process(app);
    const auto own = readDay(parser.value(QStringLiteral("own")), 0x5b3f'20c1'9a77'4d01);
    const auto others = readDay(parser.value(QStringLiteral("others")), 0x1c9e'8b44'02f6'7a93);
    const DeviceId centre = *DeviceId::of(0x2f61'77d0'5e13'c8ab);

    const QByteArray before(32, 'c');
    QByteArray chain = before;
    for (const auto &event : own.events)
        chain = chainNext(chain, event.canonical());
    const QByteArray digest(16, 'd');
    const auto up = checked({{own.device, centre, {{QStringLiteral("F:CSSSA001234"), 7, 4210, digest}}, {}, {}},
                             {{own.events, chain}}}, before, "up");
    const auto down = checked({{centre, own.device, {{QStringLiteral("F:CSSSA001234"), 7, 4260, digest}},
                                {own.events.back().id()}, {}},
                               {{others.events, {}}}}, before, "down");
    std::printf("both ways: %lld bytes of bundles; promise: 3500 with HTTP's own\n",
                static_cast<long long>(up.size() + down.size()));
    return 0;
}
