// SPDX-License-Identifier: GPL-3.0-or-later
#include "count_commands.h"

#include "import_commands.h"
#include "journal/counting/count_desk.h"
#include "session.h"

namespace botiquin::ctl {

namespace {

const QString countedAtOption = QStringLiteral("--counted-at");
const QString againFlag = QStringLiteral("--again");
const QString dryRunFlag = QStringLiteral("--dry-run");
const QString goodRowsFlag = QStringLiteral("--accept-good-rows");

/// The value of a counting desk's answer, or the trouble that it is.
template <class T>
Result<T, Trouble> allowed(Answer<T, CountRefused> answer)
{
    if (!answer)
        return tl::unexpected<Trouble>(std::move(answer).error());
    if (*answer)
        return **std::move(answer);
    QJsonObject more;
    if (answer->error().lines > 0)
        more.insert(QStringLiteral("lines"), answer->error().lines);
    if (!answer->error().count.isEmpty())
        more.insert(QStringLiteral("count"), answer->error().count);
    return refuse(botiquin::name(answer->error().rule), more);
}

Result<std::optional<Instant>, Trouble> countedAt(const Options &options)
{
    const auto text = options.value(countedAtOption);
    if (!text)
        return std::optional<Instant>();
    BQ_TRY_ASSIGN(const Instant time, Options::hour(countedAtOption, *text));
    return std::optional(time);
}

Result<OpenCount, Trouble> countNamed(Station &station, const QString &name)
{
    BQ_TRY_ASSIGN(auto count, OpenCount::open(station, name));
    if (!count)
        return refuse(botiquin::name(CountRefusal::noSuchCount));
    return *std::move(count);
}

QJsonObject described(const QString &name, const CountStart &start)
{
    return {{QStringLiteral("count"), name},
            {QStringLiteral("scope"), botiquin::name(start.scope)},
            {QStringLiteral("shelf"), toJson(start.shelf)},
            {QStringLiteral("items"), int(start.items.size())},
            {QStringLiteral("blind"), start.blind},
            {QStringLiteral("recount"), start.recount},
            {QStringLiteral("startedAt"), isoTime(start.at)},
            {QStringLiteral("by"), start.by.text()},
            {QStringLiteral("countedAt"), toJson(start.countedAt)}};
}

/// A line; what the books expect only where the count is not blind.
QJsonObject described(const CountLine &line, bool blind)
{
    QJsonObject object{{QStringLiteral("item"), line.sheet.item.text()},
                       {QStringLiteral("displayName"), line.sheet.displayName},
                       {QStringLiteral("slot"), toJson(line.sheet.slot)},
                       {QStringLiteral("lot"), toJson(line.sheet.text)},
                       {QStringLiteral("expiry"), toJson(line.sheet.expiry)},
                       {QStringLiteral("counted"), QJsonValue(QJsonValue::Null)}};
    if (!blind)
        object.insert(QStringLiteral("expected"), toJson(line.sheet.onShelf()));
    if (!line.count.isCounted())
        return object;
    const auto &entry = line.count.standing();
    object.insert(QStringLiteral("counted"), toJson(entry.units));
    object.insert(QStringLiteral("by"), entry.by.text());
    object.insert(QStringLiteral("at"), isoTime(entry.at));
    object.insert(QStringLiteral("times"), line.count.second ? 2 : 1);
    object.insert(QStringLiteral("differs"), line.count.differs());
    if (!blind)
        object.insert(QStringLiteral("expected"), toJson(entry.expected));
    return object;
}

QJsonObject progressOf(const OpenCount &count)
{
    return {{QStringLiteral("count"), count.name()},
            {QStringLiteral("lines"), int(count.lines().size())},
            {QStringLiteral("counted"), count.countedLines()},
            {QStringLiteral("toRecount"), int(count.toRecount().size())}};
}

QJsonObject entered(const OpenCount &count, size_t line)
{
    auto said = progressOf(count);
    said.insert(QStringLiteral("line"), described(count.lines()[line], count.start().blind));
    return said;
}

/// The lines of an item, or the one of them that the options mean.
Result<std::variant<size_t, Lot>, Trouble> lineMeant(const OpenCount &count, const Clave &item, const Options &options)
{
    using Meant = std::variant<size_t, Lot>;
    BQ_TRY_ASSIGN(const auto text, options.parsed<LotText>(QStringLiteral("--lot")));
    BQ_TRY_ASSIGN(const auto expiry, options.day(QStringLiteral("--expiry")));
    BQ_TRY_ASSIGN(const auto maker, options.parsed<Maker>(QStringLiteral("--maker")));
    std::vector<size_t> lines;
    for (size_t i = 0; i < count.lines().size(); ++i) {
        const auto &sheet = count.lines()[i].sheet;
        if (sheet.item == item && (!text || sheet.text == text) && (!expiry || sheet.expiry == expiry))
            lines.push_back(i);
    }
    if (lines.size() == 1)
        return Meant(lines.front());
    if (text && expiry)
        return Meant(Lot{item, maker, *text, *expiry});
    const bool isThere = !lines.empty() || text;
    return refuse(botiquin::name(isThere ? CountRefusal::lotMissing : CountRefusal::itemNotInCount));
}

QJsonObject described(const VarianceLine &line)
{
    QJsonObject object{{QStringLiteral("lot"), toJson(line.lot)},
                       {QStringLiteral("expected"), toJson(line.expected)},
                       {QStringLiteral("counted"), toJson(line.counted)},
                       {QStringLiteral("variance"), toJson(line.variance())}};
    QJsonArray from;
    for (const auto &cause : line.from) {
        from.append(QJsonObject{{QStringLiteral("event"), cause.event.text()},
                                {QStringLiteral("time"), isoTime(cause.time)},
                                {QStringLiteral("kind"), kindName(cause.kind)},
                                {QStringLiteral("author"), toJson(cause.author)},
                                {QStringLiteral("units"), toJson(cause.units)}});
    }
    if (!from.isEmpty())
        object.insert(QStringLiteral("from"), from);
    return object;
}

Result<std::vector<Clave>, Trouble> clavesOf(const QStringList &words)
{
    std::vector<Clave> claves;
    for (const auto &word : words) {
        BQ_TRY_ASSIGN(const auto clave, Options::parse<Clave>(QStringLiteral("CLAVE"), word));
        claves.push_back(clave);
    }
    return claves;
}

Result<CountOrder, Trouble> orderOf(const Options &options)
{
    CountOrder order;
    BQ_TRY_ASSIGN(order.shelf, options.parsed<Slot>(QStringLiteral("--shelf")));
    const auto items = options.value(QStringLiteral("--items"));
    const bool isKeyList = options.has(QStringLiteral("--key-list"));
    if (int(order.shelf.has_value()) + int(items.has_value()) + int(isKeyList) + int(options.has(QStringLiteral("--full"))) != 1)
        return usage(QStringLiteral("one of --full, --shelf, --items and --key-list is needed"));
    if (order.shelf)
        order.scope = CountScope::shelf;
    else if (items || isKeyList)
        order.scope = CountScope::list;
    if (items) {
        BQ_TRY_ASSIGN(order.items, clavesOf(items->split(u',', Qt::SkipEmptyParts)));
    }
    order.blind = options.has(QStringLiteral("--blind"));
    order.recount = !options.has(QStringLiteral("--once"));
    BQ_TRY_ASSIGN(order.countedAt, countedAt(options));
    return order;
}

Result<Options, Trouble> oneName(const QStringList &arguments, const QStringList &flags = {})
{
    return Options::read(arguments, {flags, {}, 1, 1});
}

} // namespace

Reply startCount(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{QStringLiteral("--full"), QStringLiteral("--key-list"), QStringLiteral("--blind"),
                                             QStringLiteral("--once")},
                                            {QStringLiteral("--shelf"), QStringLiteral("--items"), countedAtOption}}));
    BQ_TRY_ASSIGN(const auto order, orderOf(options));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto name, allowed(CountDesk(workplace->station()).start(order, user)));
    BQ_TRY_ASSIGN(const auto count, countNamed(workplace->station(), name));
    return progressOf(count);
}

Reply listCounts(const Invocation &invocation, QStringList arguments)
{
    const QString limitOption = QStringLiteral("--limit");
    const QString offsetOption = QStringLiteral("--offset");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {limitOption, offsetOption}}));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 50));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto rows, CountDesk(station).open());
    QJsonArray open;
    for (const auto &row : rows) {
        auto object = described(row.name, row.start);
        object.insert(QStringLiteral("entries"), row.entries);
        open.append(object);
    }
    BQ_TRY_ASSIGN(const auto closed, station.books.counts.counts(station.facility, offset, limit));
    BQ_TRY_ASSIGN(const int number, station.books.counts.countCount(station.facility));
    return QJsonObject{{QStringLiteral("open"), open},
                       {QStringLiteral("closed"), toJson(closed)},
                       {QStringLiteral("count"), number}};
}

Reply showCount(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, oneName(arguments));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto count, countNamed(workplace->station(), options.words().front()));
    auto said = described(count.name(), count.start());
    QJsonArray lines;
    for (const auto &line : count.lines())
        lines.append(described(line, count.start().blind));
    said.insert(QStringLiteral("lines"), lines);
    return said;
}

Reply enterCount(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{againFlag},
                                                                {QStringLiteral("--lot"), QStringLiteral("--expiry"),
                                                                 QStringLiteral("--maker")},
                                                                3,
                                                                3}));
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(1, QStringLiteral("CLAVE")));
    bool isNumber = false;
    const Units units(options.words()[2].toLongLong(&isNumber));
    if (!isNumber)
        return usage(QStringLiteral("N: not a whole number: %1").arg(options.words()[2].left(80)));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(auto count, countNamed(workplace->station(), options.words().front()));
    BQ_TRY_ASSIGN(const auto meant, lineMeant(count, item, options));
    const bool again = options.has(againFlag);
    const auto *line = std::get_if<size_t>(&meant);
    BQ_TRY_ASSIGN(const size_t at, allowed(line ? count.enter(*line, units, again, user)
                                                : count.enter(std::get<Lot>(meant), units, again, user)));
    return entered(count, at);
}

Reply scanCount(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{againFlag}, {}, 2, 1000}));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(auto count, countNamed(workplace->station(), options.words().front()));
    size_t at = 0;
    QJsonArray accepted;
    for (const auto &code : options.words().mid(1)) {
        auto line = allowed(count.scan(code.toUtf8(), options.has(againFlag), user));
        if (!line) {
            if (auto *refusal = std::get_if<Refusal>(&line.error())) {
                refusal->more.insert(QStringLiteral("code"), code);
                refusal->more.insert(QStringLiteral("accepted"), accepted);
            }
            return tl::unexpected<Trouble>(line.error());
        }
        at = *line;
        accepted.append(code);
    }
    return entered(count, at);
}

Reply undoCount(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, oneName(arguments));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(requireRight(*workplace, user, Right::countStock));
    BQ_TRY_ASSIGN(auto count, countNamed(workplace->station(), options.words().front()));
    BQ_TRY_ASSIGN(const auto undone, count.undo());
    if (!undone)
        return refuse(QStringLiteral("nothingToTakeBack"));
    return progressOf(count);
}

Reply setCountTime(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 2, 2}));
    BQ_TRY_ASSIGN(const Instant time, Options::hour(QStringLiteral("TIME"), options.words()[1]));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(requireRight(*workplace, user, Right::countStock));
    BQ_TRY_ASSIGN(auto count, countNamed(workplace->station(), options.words().front()));
    BQ_TRY(allowed(count.setCountedAt(time)));
    return described(count.name(), count.start());
}

Reply closeCount(const Invocation &invocation, QStringList arguments)
{
    const QString leaveOutFlag = QStringLiteral("--leave-out-rest");
    const QString noneFlag = QStringLiteral("--rest-is-none");
    const QString acceptFlag = QStringLiteral("--accept-differences");
    BQ_TRY_ASSIGN(const auto options, oneName(arguments, {leaveOutFlag, noneFlag, acceptFlag}));
    if (options.has(leaveOutFlag) && options.has(noneFlag))
        return usage(QStringLiteral("--leave-out-rest or --rest-is-none, not both"));
    CountEnd end;
    end.acceptDifferences = options.has(acceptFlag);
    if (options.has(leaveOutFlag))
        end.uncounted = Uncounted::leaveOut;
    else if (options.has(noneFlag))
        end.uncounted = Uncounted::none;
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(auto count, countNamed(workplace->station(), options.words().front()));
    BQ_TRY_ASSIGN(const auto event, allowed(count.close(end, user)));
    return QJsonObject{{QStringLiteral("event"), event.text()}};
}

Reply dropCount(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, oneName(arguments));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(requireRight(*workplace, user, Right::countStock));
    BQ_TRY_ASSIGN(auto count, countNamed(workplace->station(), options.words().front()));
    BQ_TRY(count.drop());
    return QJsonObject{{QStringLiteral("count"), count.name()}};
}

Reply importCount(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{dryRunFlag, goodRowsFlag}, {countedAtOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto time, countedAt(options));
    BQ_TRY_ASSIGN(const auto sheet, readSheet(options.words().front()));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    CountDesk desk(workplace->station());
    BQ_TRY_ASSIGN(const auto plan, desk.plan(readStock(sheet), sheet.file, time));
    QJsonObject said{{QStringLiteral("scope"), botiquin::name(plan.count.scope)},
                     {QStringLiteral("items"), int(plan.count.items.size())},
                     {QStringLiteral("lines"), int(plan.count.lines.size())},
                     {QStringLiteral("errors"), issuesOf(plan.errors)},
                     {QStringLiteral("warnings"), issuesOf(plan.warnings)}};
    if (options.has(dryRunFlag)) {
        said.insert(QStringLiteral("dryRun"), true);
        if (!plan.errors.isEmpty() && !options.has(goodRowsFlag))
            return refuse(botiquin::name(CountRefusal::rowsAreWrong), said);
        return said;
    }
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    auto answer = desk.record(plan, options.has(goodRowsFlag), user);
    if (answer && !*answer && answer->error().rule == CountRefusal::rowsAreWrong)
        return refuse(botiquin::name(CountRefusal::rowsAreWrong), said);
    BQ_TRY_ASSIGN(const auto event, allowed(std::move(answer)));
    said.insert(QStringLiteral("event"), event.text());
    return said;
}

Reply explainCount(const Invocation &invocation, QStringList arguments)
{
    const QString itemOption = QStringLiteral("--item");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {itemOption}, 1, 1}));
    const auto event = EventId::parse(options.words().front());
    if (!event)
        return usage(QStringLiteral("not an event's name: %1").arg(options.words().front().left(80)));
    BQ_TRY_ASSIGN(const auto item, options.parsed<Clave>(itemOption));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto explained, CountDesk(workplace->station()).explain(*event, item));
    if (!explained)
        return refuse(botiquin::name(CountRefusal::noSuchCount));
    QJsonArray lines;
    for (const auto &line : explained->lines) {
        if (!item || line.lot.item == *item)
            lines.append(described(line));
    }
    return QJsonObject{{QStringLiteral("event"), explained->event.text()},
                       {QStringLiteral("countedAt"), isoTime(explained->countedAt)},
                       {QStringLiteral("scope"), botiquin::name(explained->count.scope)},
                       {QStringLiteral("counters"), toJson(explained->count.counters)},
                       {QStringLiteral("lines"), lines}};
}

Reply keyListOfCounts(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 0, 2000}));
    BQ_TRY_ASSIGN(const auto claves, clavesOf(options.words()));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    if (!claves.empty()) {
        BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
        BQ_TRY(allowed(CountDesk(station).setKeyItems(claves, user)));
    }
    BQ_TRY_ASSIGN(const auto items, CountDesk(station).keyItems());
    return QJsonObject{{QStringLiteral("items"), toJson(items)}};
}

} // namespace botiquin::ctl
