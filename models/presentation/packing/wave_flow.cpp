// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/packing/wave_flow.h"

#include <algorithm>

namespace botiquin::presentation {

namespace {

packing::BoxMark markOf(qint64 number)
{
    return *packing::BoxMark::parse(QStringLiteral("P-%1").arg(number, 2, 10, QLatin1Char('0')));
}

/// Of the rules of a box those that are about the pack, and so the same at every box.
bool isOfPack(packing::PackRefusal rule)
{
    using packing::PackRefusal;
    switch (rule) {
    case PackRefusal::goesInOtherBox:
    case PackRefusal::lotMissing:
    case PackRefusal::lotIsExpired:
    case PackRefusal::lotIsRecalled:
    case PackRefusal::lotIsQuarantined:
    case PackRefusal::lotExpiresTooSoon: return true;
    default: return false;
    }
}

/// Whom the word of a supervisor comes from, or who packs: another box may have another answer.
bool isOfHands(packing::PackRefusal rule)
{
    using packing::PackRefusal;
    switch (rule) {
    case PackRefusal::alreadySealed:
    case PackRefusal::boxIsAside:
    case PackRefusal::packerOverrodeThisBox:
    case PackRefusal::overriderHasNoRight:
    case PackRefusal::overriderPackedThisBox: return true;
    default: return false;
    }
}

} // namespace

WaveFlow::WaveFlow(Station &station, PersonRow user)
    : m_station(station), m_user(std::move(user)), m_desk(station), m_resolver(station.books.catalog, station.facility),
      m_waves(station)
{
}

Outcome<int> WaveFlow::start(const RoundId &round, BoxClass boxClass, int boxes)
{
    stop();
    std::vector<BoxOrder> orders;
    for (const auto progress : {BoxProgress::open, BoxProgress::waiting}) {
        const int room = boxes - int(orders.size());
        if (room <= 0)
            break;
        BQ_TRY_ASSIGN(auto some, m_station.books.kits.boxes({m_station.facility, round, boxClass, progress, {}}, 0, room));
        orders.insert(orders.end(), some.begin(), some.end());
    }
    WaveInHand begun{round, boxClass, {}};
    std::vector<BoxInHand> hands;
    for (const auto &order : orders) {
        BQ_TRY_ASSIGN(auto hand, m_desk.open(order.kit, order.boxClass, m_user.user));
        if (!hand)
            continue; // Sealed or cancelled a moment ago, elsewhere.
        hands.push_back(*std::move(hand));
        begun.places.push_back({order.kit, qint64(hands.size())});
    }
    if (hands.empty())
        return 0;
    BQ_TRY(m_waves.keep(begun));
    line(std::move(hands), std::move(begun));
    return int(m_hands.size());
}

Outcome<std::optional<WaveAnswer>> WaveFlow::resume()
{
    BQ_TRY_ASSIGN(auto kept, m_waves.inHand());
    if (!kept)
        return std::optional<WaveAnswer>();
    std::vector<BoxInHand> hands;
    std::vector<WavePlace> places;
    for (const auto &place : kept->places) {
        BQ_TRY_ASSIGN(auto hand, m_desk.look(place.kit, kept->boxClass));
        if (!hand)
            continue;
        hands.push_back(*std::move(hand));
        places.push_back(place);
    }
    kept->places = std::move(places);
    if (hands.empty()) {
        BQ_TRY(m_waves.drop());
        return std::optional<WaveAnswer>();
    }
    forgetAsked();
    line(std::move(hands), *std::move(kept));
    WaveAnswer answer{.moment = WaveMoment::resumed};
    if (m_kept->item) {
        BQ_TRY_ASSIGN(answer.item, m_station.books.catalog.item(m_kept->item->item));
    }
    answer.next = next();
    return std::optional(std::move(answer));
}

/// Puts the boxes in their places, and goes on from where the wave is said to be.
void WaveFlow::line(std::vector<BoxInHand> hands, WaveInHand kept)
{
    std::vector<packing::WaveBox> places;
    for (size_t i = 0; i < hands.size(); ++i)
        places.push_back({hands[i].box, markOf(kept.places[i].number)});
    m_hands = std::move(hands);
    m_kept = std::move(kept);
    m_wave.emplace(std::move(places));
    std::erase_if(m_kept->filled, [this](qint64 number) { return !boxAt(number); });
    if (m_kept->item)
        m_wave->take(m_kept->item->inHand());
    if (const auto last = m_kept->last ? boxAt(*m_kept->last) : std::nullopt)
        m_wave->goOnAfter(*last);
}

std::optional<qsizetype> WaveFlow::boxAt(qint64 number) const
{
    const auto &places = m_kept->places;
    const auto found = std::find_if(places.begin(), places.end(),
                                    [number](const WavePlace &place) { return place.number == number; });
    return found == places.end() ? std::nullopt : std::optional<qsizetype>(found - places.begin());
}

/// If the disk fails here, it fails again on what is done next, and that is told.
void WaveFlow::stop()
{
    if (m_kept)
        (void)m_waves.drop();
    m_wave.reset();
    m_kept.reset();
    m_hands.clear();
    forgetAsked();
}

void WaveFlow::forgetAsked()
{
    m_asked.reset();
    m_askedItem.reset();
    m_rule.reset();
}

void WaveFlow::setQuantity(Units units)
{
    m_kept->typed = units;
    (void)m_waves.keep(*m_kept); // As at stop().
}

QString WaveFlow::position(qsizetype box) const
{
    const auto &place = m_wave->boxes()[size_t(box)].position;
    return place ? place->text() : QString();
}

std::optional<WaveTarget> WaveFlow::next() const
{
    const auto need = m_wave->next();
    return need ? std::optional(WaveTarget{need->box, need->missing}) : std::nullopt;
}

WaveAnswer WaveFlow::failed(const Failure &failure) const
{
    WaveAnswer answer{.moment = WaveMoment::failed};
    answer.failure = failure;
    return answer;
}

WaveAnswer WaveFlow::scan(const QByteArray &code)
{
    BQ_ASSERT(m_wave);
    const auto meaning = m_resolver.resolve(code, m_station.today());
    WaveAnswer answer = meaning ? answerTo(*meaning, code) : failed(meaning.error());
    const QString detail = answer.item ? answer.item->clave.text() : QString();
    const auto logged = m_station.books.scans.add(
        {m_station.now(), m_user.user.text(), QStringLiteral("scanner"), code, logName(answer), detail});
    if (!logged && !answer.failure)
        answer.failure = logged.error();
    return answer;
}

WaveAnswer WaveFlow::answerTo(const ScanMeaning &meaning, const QByteArray &code)
{
    if (const auto *command = std::get_if<packing::CommandCode>(&meaning)) {
        if (command->kind == packing::CommandCode::Kind::undo)
            return takeBack();
        if (command->kind == packing::CommandCode::Kind::ok)
            return confirm();
        return {.moment = WaveMoment::notForPacking};
    }
    forgetAsked();
    if (const auto *pack = std::get_if<PackRead>(&meaning))
        return take({pack->item, pack->lot, code});
    if (const auto *text = std::get_if<TextRead>(&meaning)) {
        const auto mark = packing::BoxMark::parse(text->text.toUpper());
        return mark ? put({*mark, m_kept->typed}, false) : WaveAnswer{.moment = WaveMoment::notForPacking};
    }
    if (const auto *unknown = std::get_if<UnknownGtin>(&meaning)) {
        WaveAnswer answer{.moment = WaveMoment::unknownCode};
        answer.gtin = unknown->gtin;
        return answer;
    }
    if (std::holds_alternative<NotUnderstood>(meaning))
        return {.moment = WaveMoment::notUnderstood};
    return {.moment = WaveMoment::notForPacking};
}

/// What refuses the pack whichever box it goes to: at the shelf, and not at each box in turn.
Outcome<std::optional<packing::PackRefused>> WaveFlow::refusalOfPack(const packing::TakeItem &command)
{
    std::optional<packing::PackRefused> first;
    auto needs = m_wave->needs(command.item);
    if (needs.empty())
        needs.push_back({0, Units(1)});
    for (const auto &need : needs) {
        const packing::PackUnits pack{command.item, command.lot, need.missing, packing::Entering::scanned,
                                      command.source, {}, command.overrides};
        BQ_TRY_ASSIGN(const auto judged,
                      m_desk.judge(m_hands[size_t(need.box)], pack, m_user.user, command.item));
        if (judged)
            return std::optional<packing::PackRefused>();
        if (isOfPack(judged.error().rule))
            return std::optional(judged.error());
        if (!first && isOfHands(judged.error().rule) && !command.overrides.empty())
            first = judged.error();
    }
    return first;
}

WaveAnswer WaveFlow::take(const packing::TakeItem &command)
{
    WaveAnswer answer{.moment = WaveMoment::itemRefused};
    const auto item = m_station.books.catalog.item(command.item);
    if (!item)
        return failed(item.error());
    answer.item = *item;
    const auto refused = refusalOfPack(command);
    if (!refused)
        return failed(refused.error());
    if (*refused) {
        answer.refused = packing::WaveRefused{packing::WaveRefusal::packingRefused, *refused};
        if (packing::mayBeOverridden((*refused)->rule)) {
            m_askedItem = command;
            m_rule = (*refused)->rule;
        }
        return answer;
    }
    auto taken = decide(*m_wave, command);
    if (!taken) {
        answer.itemRefusal = taken.error();
        return answer;
    }
    WaveInHand next = *m_kept;
    next.item = WaveItem::of(*taken);
    next.typed.reset();
    if (const auto kept = m_waves.keep(next); !kept)
        return failed(kept.error());
    m_kept = std::move(next);
    m_wave->take(*std::move(taken));
    answer.moment = WaveMoment::itemTaken;
    answer.next = this->next();
    return answer;
}

WaveAnswer WaveFlow::put(const packing::PutIntoBox &command, bool confirmed)
{
    const auto box = m_wave->find(command.mark);
    const auto &inHand = m_wave->inHand();
    const auto item = inHand ? std::optional(inHand->item) : std::nullopt;
    const BoxInHand &hand = m_hands[size_t(box.value_or(0))];
    const auto known = m_desk.context(hand, m_user.user, item);
    if (!known)
        return failed(known.error());
    const auto decided = decide(*m_wave, command, *known);
    if (!decided)
        return refuse(command, decided.error(), box);
    if (decided->packing.isNotInStock() && !confirmed) {
        m_asked = command;
        WaveAnswer answer{.moment = WaveMoment::notInStock};
        answer.box = box;
        answer.units = decided->packing.packed().units;
        return answer;
    }
    return apply(decided->box, decided->packing);
}

WaveAnswer WaveFlow::refuse(const packing::PutIntoBox &command, const packing::WaveRefused &refused,
                            std::optional<qsizetype> box)
{
    if (refused.packing && packing::mayBeOverridden(refused.packing->rule)) {
        m_asked = command;
        m_rule = refused.packing->rule;
    }
    WaveAnswer answer{.moment = WaveMoment::boxRefused};
    answer.box = box;
    answer.refused = refused;
    answer.next = next();
    return answer;
}

WaveAnswer WaveFlow::apply(qsizetype box, const packing::PackAccepted &accepted)
{
    WaveInHand after = *m_kept;
    after.last = after.places[size_t(box)].number;
    after.filled.push_back(*after.last);
    after.typed.reset();
    const auto kept = m_desk.keep(m_hands[size_t(box)], accepted.entry, [&] { return m_waves.write(after); });
    if (!kept)
        return failed(kept.error());
    m_kept = std::move(after);
    m_wave->apply(box, accepted.entry);
    WaveAnswer answer{.moment = WaveMoment::boxFilled};
    answer.box = box;
    answer.units = accepted.packed().units;
    answer.next = next();
    if (!answer.next)
        answer.moment = WaveMoment::itemDone;
    if (const auto item = m_station.books.catalog.item(accepted.packed().lot.item))
        answer.item = *item;
    return answer;
}

WaveAnswer WaveFlow::confirm()
{
    if (!m_asked || m_rule)
        return {.moment = WaveMoment::nothingWaits};
    return put(*std::exchange(m_asked, std::nullopt), true);
}

WaveAnswer WaveFlow::lift(const UserId &supervisor, const packing::OverrideReason &reason)
{
    if (!m_rule)
        return {.moment = WaveMoment::nothingWaits};
    const packing::Override word{*m_rule, supervisor, reason};
    auto item = std::exchange(m_askedItem, std::nullopt);
    auto box = std::exchange(m_asked, std::nullopt);
    forgetAsked();
    if (item) {
        item->overrides.push_back(word);
        return take(*item);
    }
    box->overrides.push_back(word);
    return put(*box, false);
}

WaveAnswer WaveFlow::takeBack()
{
    forgetAsked();
    WaveInHand after = *m_kept;
    after.typed.reset();
    if (after.filled.empty()) {
        m_kept = std::move(after);
        return {.moment = WaveMoment::nothingToTakeBack};
    }
    after.last = after.filled.back();
    after.filled.pop_back();
    const qsizetype box = *boxAt(*after.last);
    BoxInHand &hand = m_hands[size_t(box)];
    const auto judged = m_desk.judge(hand, packing::TakeBackLast{}, m_user.user);
    if (!judged)
        return failed(judged.error());
    if (!*judged)
        return {.moment = WaveMoment::nothingToTakeBack};
    WaveAnswer answer{.moment = WaveMoment::takenBack};
    if (const auto *packed = std::get_if<packing::UnitsPacked>(&hand.box.takeable()->act))
        answer.units = packed->units;
    if (const auto kept = m_desk.keep(hand, **judged, [&] { return m_waves.write(after); }); !kept)
        return failed(kept.error());
    m_kept = std::move(after);
    m_wave->apply(box, **judged);
    answer.box = box;
    answer.next = next();
    return answer;
}

std::vector<NextLine> WaveFlow::needs(qsizetype atMost) const
{
    std::vector<NextLine> items;
    for (const auto &hand : m_hands) {
        for (const auto &line : hand.box.lines()) {
            if (!line.isOpen())
                continue;
            const auto known = std::find_if(items.begin(), items.end(),
                                            [&](const NextLine &n) { return n.item.item == line.order.item; });
            if (known != items.end())
                known->missing += line.missing();
            else if (const auto *item = hand.line(line.order.item))
                items.push_back({*item, line.missing()});
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const NextLine &a, const NextLine &b) {
        return packing::comesBefore(a.item.slot, b.item.slot);
    });
    if (qsizetype(items.size()) > atMost)
        items.erase(items.begin() + atMost, items.end());
    return items;
}

std::pair<Units, Units> WaveFlow::units() const
{
    Units packed;
    Units required;
    for (const auto &hand : m_hands) {
        packed += hand.box.totals().packed;
        required += hand.box.totals().required;
    }
    return {packed, required};
}

} // namespace botiquin::presentation
