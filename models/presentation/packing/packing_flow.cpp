// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/packing/packing_flow.h"

#include <algorithm>

namespace botiquin::presentation {

namespace {

constexpr size_t readingsMax = 50;
constexpr qsizetype nextLinesShown = 5;
constexpr qint64 roundFreshSeconds = 60;
constexpr qsizetype textMax = 40; ///< of a code that is none, as it is shown

using packing::LotRead;
using packing::PackUnits;
using packing::SetQuantity;
using packing::TakeLot;

/// `later` says what `earlier` left open.
LotRead joined(LotRead earlier, const LotRead &later)
{
    if (later.text)
        earlier.text = later.text;
    if (later.expiry)
        earlier.expiry = later.expiry;
    if (later.maker)
        earlier.maker = later.maker;
    return earlier;
}

/// The stock less what this box holds of it.
std::vector<packing::LotStock> leftFor(const packing::OpenBox &box, const packing::PackingContext &known)
{
    auto left = known.stock.value_or(std::vector<packing::LotStock>());
    for (auto &place : left)
        place.units -= box.packedOf(place.lot);
    return left;
}

} // namespace

PackingFlow::PackingFlow(Station &station, PersonRow user)
    : m_station(station), m_user(std::move(user)), m_desk(station), m_resolver(station.books.catalog, station.facility)
{
}

Answer<PackingAnswer, OpenBoxRefusal> PackingFlow::open(const KitId &kit, BoxClass boxClass)
{
    using Opened = Result<PackingAnswer, OpenBoxRefusal>;
    BQ_TRY_ASSIGN(auto hand, m_desk.open(kit, boxClass, m_user.user));
    if (!hand)
        return Opened(err(hand.error()));
    close();
    m_hand = *std::move(hand);
    recallReadings();
    PackingAnswer opened = answer(Moment::boxOpened);
    if (!m_readings.empty()) {
        opened.item = m_readings.front().item;
        opened.lot = m_readings.front().lot;
    }
    return Opened(std::move(opened));
}

Outcome<std::optional<Draft>> PackingFlow::draftInHand()
{
    BQ_TRY_ASSIGN(const auto drafts, m_station.books.drafts.drafts());
    const auto open = std::find_if(drafts.begin(), drafts.end(),
                                   [](const Draft &draft) { return draft.state == DraftState::open; });
    return open == drafts.end() ? std::nullopt : std::optional(*open);
}

void PackingFlow::close()
{
    m_hand.reset();
    m_sheet = {};
    m_readings.clear();
    m_round.reset();
    forgetAsked();
}

void PackingFlow::forgetAsked()
{
    m_asked.reset();
    m_rule.reset();
    m_unknown.reset();
    m_waiting = Waiting::nothing;
}

/// What went into the box before the program ended stands in the list as if it had just been read.
void PackingFlow::recallReadings()
{
    const auto entries = m_hand->box.entriesInForce();
    for (const auto *entry : entries) {
        const auto *packed = std::get_if<packing::UnitsPacked>(&entry->act);
        if (!packed)
            continue;
        PackingAnswer reading = answerOn(Moment::packed, packed->lot.item);
        reading.at = entry->at;
        reading.lot = packed->lot;
        reading.units = packed->units;
        remember(std::move(reading));
    }
}

PackingAnswer PackingFlow::answer(Moment moment) const
{
    PackingAnswer answer;
    answer.moment = moment;
    answer.at = m_station.now();
    return answer;
}

std::optional<ItemRow> PackingFlow::itemRow(const Clave &item) const
{
    const auto row = m_station.books.catalog.item(item);
    return row ? *row : std::nullopt;
}

PackingAnswer PackingFlow::answerOn(Moment moment, const Clave &item)
{
    PackingAnswer result = answer(moment);
    result.item = itemRow(item);
    return result;
}

PackingAnswer PackingFlow::failed(const Failure &failure) const
{
    PackingAnswer result = answer(Moment::failed);
    result.failure = failure;
    return result;
}

PackingAnswer PackingFlow::remember(PackingAnswer answer)
{
    if (isReading(answer)) {
        m_readings.push_front(answer);
        if (m_readings.size() > readingsMax)
            m_readings.pop_back();
    }
    return answer;
}

PackingAnswer PackingFlow::scan(const QByteArray &code)
{
    BQ_ASSERT(m_hand);
    const auto meaning = m_resolver.resolve(code, m_station.today());
    PackingAnswer result = meaning ? actOn(*meaning, code) : failed(meaning.error());
    const QString detail = result.item ? result.item->clave.text() : QString();
    const auto logged = m_station.books.scans.add(
        {result.at, m_user.user.text(), QStringLiteral("scanner"), code, logName(result), detail});
    if (!logged && !result.failure)
        result.failure = logged.error();
    return result;
}

PackingAnswer PackingFlow::actOn(const ScanMeaning &meaning, const QByteArray &code)
{
    if (const auto *command = std::get_if<packing::CommandCode>(&meaning))
        return act(*command);
    if (const auto *lot = std::get_if<LotAlone>(&meaning))
        return remember(act(*lot));
    forgetAsked();
    if (const auto *pack = std::get_if<PackRead>(&meaning))
        return remember(act(*pack, code));
    if (const auto *label = std::get_if<LotLabelRead>(&meaning))
        return remember(perform(TakeLot{label->item, label->lot, code}));
    if (const auto *unknown = std::get_if<UnknownGtin>(&meaning))
        return remember(act(*unknown, code));
    if (std::holds_alternative<UnknownCommand>(meaning))
        return answer(Moment::unknownCommand);
    if (const auto *fault = std::get_if<NotUnderstood>(&meaning)) {
        PackingAnswer result = answer(Moment::notUnderstood);
        result.fault = fault->fault;
        return remember(std::move(result));
    }
    if (const auto *unknown = std::get_if<TextRead>(&meaning)) {
        PackingAnswer result = answer(Moment::unknownCode);
        result.text = unknown->text.left(textMax);
        return remember(std::move(result));
    }
    return answer(Moment::notForPacking);
}

PackingAnswer PackingFlow::act(const packing::CommandCode &command)
{
    const auto read = m_sheet.read(command);
    if (!read)
        return answer(read.error() == packing::sheet::Refusal::numberTooLarge ? Moment::numberTooLarge
                                                                              : Moment::numberFirst);
    if (const auto *pending = std::get_if<packing::sheet::Pending>(&*read)) {
        PackingAnswer result = answer(pending->number ? Moment::numberWaits : Moment::numberDropped);
        result.number = pending->number;
        return result;
    }
    if (const auto *quantity = std::get_if<packing::sheet::Quantity>(&*read))
        return setQuantity(quantity->units);
    if (std::holds_alternative<packing::sheet::Undo>(*read))
        return takeBack();
    if (std::holds_alternative<packing::sheet::Next>(*read))
        return nextLine();
    if (std::holds_alternative<packing::sheet::Aside>(*read))
        return putAside();
    if (std::holds_alternative<packing::sheet::Seal>(*read))
        return answer(Moment::sealWanted);
    return confirm();
}

PackingAnswer PackingFlow::act(const PackRead &pack, const QByteArray &code)
{
    const auto units = m_sheet.takeUnits(pack.units);
    if (!units)
        return answer(Moment::numberTooLarge);
    return perform(PackUnits{pack.item, pack.lot, *units, packing::Entering::scanned, code});
}

PackingAnswer PackingFlow::act(const LotAlone &lot)
{
    return m_waiting == Waiting::lot ? giveLot(lot.lot) : answer(Moment::lotAloneUnclear);
}

PackingAnswer PackingFlow::act(const UnknownGtin &unknown, const QByteArray &code)
{
    m_unknown = unknown;
    m_unknownCode = code;
    m_waiting = Waiting::teaching;
    PackingAnswer result = answer(Moment::unknownCode);
    result.gtin = unknown.gtin;
    return result;
}

PackingAnswer PackingFlow::perform(const PackUnits &command, bool confirmed)
{
    return pack(command, command.item, confirmed);
}

PackingAnswer PackingFlow::perform(const SetQuantity &command, bool confirmed)
{
    return pack(command, command.line, confirmed);
}

template <class Command>
PackingAnswer PackingFlow::pack(const Command &command, const Clave &item, bool confirmed)
{
    const auto judged = m_desk.judge(*m_hand, command, m_user.user, item);
    if (!judged)
        return failed(judged.error());
    if (!*judged)
        return refuse(judged->error(), command);
    const packing::PackAccepted &accepted = **judged;
    const Lot &lot = accepted.packed().lot;
    if (!accepted.isNotInStock() || confirmed || isKnownBeyondStock(lot))
        return accept(accepted);
    m_asked = command;
    m_waiting = Waiting::confirmation;
    PackingAnswer result = answerOn(Moment::notInStock, lot.item);
    result.lot = lot;
    result.beyondStock = accepted.packed().beyondStock;
    return result;
}

/// Asked once for a lot of a box; what follows of it is recorded the same way.
bool PackingFlow::isKnownBeyondStock(const Lot &lot) const
{
    const auto entries = m_hand->box.entriesInForce();
    return std::any_of(entries.begin(), entries.end(), [&](const packing::DraftEntry *entry) {
        const auto *packed = std::get_if<packing::UnitsPacked>(&entry->act);
        return packed && packed->lot == lot && packed->beyondStock > Units(0);
    });
}

PackingAnswer PackingFlow::accept(const packing::PackAccepted &accepted)
{
    if (const auto kept = m_desk.keep(*m_hand, accepted.entry); !kept)
        return failed(kept.error());
    forgetAsked();
    const packing::UnitsPacked &packed = accepted.packed();
    PackingAnswer result = answerOn(Moment::packed, packed.lot.item);
    result.lot = packed.lot;
    result.units = packed.units;
    result.beyondStock = packed.beyondStock;
    result.earlier = packed.expiresEarlier;
    const auto *line = m_hand->box.line(packed.line);
    result.completesLine = packed.units > Units(0) && line && line->isComplete();
    return result;
}

PackingAnswer PackingFlow::refuse(const packing::PackRefused &refused, Asked asked)
{
    using packing::PackRefusal;
    const Clave item = std::visit(
        [](const auto &command) {
            if constexpr (requires { command.item; })
                return command.item;
            else
                return command.line;
        },
        asked);
    PackingAnswer result = answerOn(Moment::refused, item);
    result.refused = refused;
    result.lot = refused.lot;
    if (refused.rule == PackRefusal::wrongItem || refused.rule == PackRefusal::goesInOtherBox) {
        const auto *current = m_hand->box.currentLine();
        if (const auto *line = current ? m_hand->line(current->order.item) : nullptr)
            result.expected = *line;
    }
    if (const auto slot = m_station.books.catalog.slot(m_station.facility, item))
        result.returnTo = *slot;
    forgetAsked();
    m_asked = std::move(asked);
    m_rule = refused.rule;
    m_waiting = refused.rule == PackRefusal::lotMissing  ? Waiting::lot
        : packing::mayBeOverridden(refused.rule)         ? Waiting::supervisor
                                                         : Waiting::nothing;
    return result;
}

PackingAnswer PackingFlow::perform(const TakeLot &command)
{
    const auto judged = m_desk.judge(*m_hand, command, m_user.user, command.item);
    if (!judged)
        return failed(judged.error());
    if (!*judged) {
        PackingAnswer result = refuse(judged->error(), command);
        if (m_waiting == Waiting::supervisor)
            forgetAsked(); // A lot is let in with the pieces, not before them.
        return result;
    }
    if (const auto kept = m_desk.keep(*m_hand, **judged); !kept)
        return failed(kept.error());
    forgetAsked();
    PackingAnswer result = answerOn(Moment::lotTaken, command.item);
    result.lot = std::get<packing::LotTaken>((*judged)->act).lot;
    return result;
}

/// Remembers a typed lot for the slot, so that it is typed once and not once a box.
void PackingFlow::takeLotQuietly(const Clave &item, const LotRead &lot)
{
    const auto judged = m_desk.judge(*m_hand, TakeLot{item, lot, {}}, m_user.user, item);
    if (judged && *judged)
        (void)m_desk.keep(*m_hand, **judged); // If the disk fails here, it fails again on the pieces and is told.
}

PackingAnswer PackingFlow::confirm()
{
    if (m_waiting != Waiting::confirmation)
        return answer(Moment::nothingWaits);
    const Asked asked = *m_asked;
    if (const auto *units = std::get_if<PackUnits>(&asked))
        return remember(perform(*units, true));
    return remember(perform(std::get<SetQuantity>(asked), true));
}

PackingAnswer PackingFlow::setQuantity(Units units)
{
    forgetAsked();
    const auto *line = m_hand->box.currentLine();
    if (!line) {
        const auto *last = m_hand->box.takeable();
        const auto *packed = last ? std::get_if<packing::UnitsPacked>(&last->act) : nullptr;
        line = packed ? m_hand->box.line(packed->line) : nullptr;
    }
    if (!line)
        return answer(Moment::lineRefused);
    return remember(perform(SetQuantity{line->order.item, units}));
}

std::optional<Clave> PackingFlow::itemForLot() const
{
    if (m_asked && m_waiting == Waiting::lot) {
        if (const auto *units = std::get_if<PackUnits>(&*m_asked))
            return units->item;
        if (const auto *take = std::get_if<TakeLot>(&*m_asked))
            return take->item;
        return std::get<SetQuantity>(*m_asked).line;
    }
    const auto *line = m_hand->box.currentLine();
    return line ? std::optional(line->order.item) : std::nullopt;
}

PackingAnswer PackingFlow::giveLot(const LotRead &lot)
{
    const auto item = itemForLot();
    if (!item)
        return answer(Moment::lineRefused);
    const auto asked = m_waiting == Waiting::lot ? m_asked : std::nullopt;
    if (!asked)
        return remember(perform(TakeLot{*item, lot, {}}));
    if (const auto *take = std::get_if<TakeLot>(&*asked))
        return remember(perform(TakeLot{*item, joined(take->lot, lot), take->source}));
    if (const auto *quantity = std::get_if<SetQuantity>(&*asked)) {
        PackingAnswer taken = perform(TakeLot{*item, lot, {}});
        return remember(taken.moment == Moment::lotTaken ? perform(*quantity) : taken);
    }
    PackUnits command = std::get<PackUnits>(*asked);
    command.lot = joined(command.lot, lot);
    takeLotQuietly(*item, command.lot);
    return remember(perform(command));
}

PackingAnswer PackingFlow::markShort(const packing::ShortReason &reason)
{
    forgetAsked();
    const auto *line = m_hand->box.currentLine();
    if (!line)
        return answer(Moment::lineRefused);
    const Clave item = line->order.item;
    const auto judged = m_desk.judge(*m_hand, packing::MarkShort{item, reason}, m_user.user);
    if (!judged)
        return failed(judged.error());
    if (!*judged) {
        PackingAnswer result = answerOn(Moment::shortRefused, item);
        result.shortRefusal = judged->error();
        return result;
    }
    if (const auto kept = m_desk.keep(*m_hand, **judged); !kept)
        return failed(kept.error());
    return remember(answerOn(Moment::markedShort, item));
}

PackingAnswer PackingFlow::takeBack()
{
    forgetAsked();
    const auto judged = m_desk.judge(*m_hand, packing::TakeBackLast{}, m_user.user);
    if (!judged)
        return failed(judged.error());
    if (!*judged)
        return answer(Moment::takeBackRefused);
    const packing::DraftAct last = m_hand->box.takeable()->act;
    if (const auto kept = m_desk.keep(*m_hand, **judged); !kept)
        return failed(kept.error());
    PackingAnswer result = answer(Moment::takenBack);
    if (const auto *packed = std::get_if<packing::UnitsPacked>(&last)) {
        result.item = itemRow(packed->lot.item);
        result.units = -packed->units;
    } else if (const auto *taken = std::get_if<packing::LotTaken>(&last)) {
        result.item = itemRow(taken->lot.item);
        result.lot = taken->lot;
    } else if (const auto *marked = std::get_if<packing::LineMarkedShort>(&last)) {
        result.item = itemRow(marked->line);
    }
    return remember(std::move(result));
}

PackingAnswer PackingFlow::nextLine()
{
    forgetAsked();
    const auto judged = m_desk.judge(*m_hand, packing::ChooseLine{}, m_user.user);
    if (!judged)
        return failed(judged.error());
    if (!*judged)
        return answer(Moment::lineRefused);
    if (const auto kept = m_desk.keep(*m_hand, **judged); !kept)
        return failed(kept.error());
    return answerOn(Moment::lineChosen, std::get<packing::LineChosen>((*judged)->act).line);
}

PackingAnswer PackingFlow::putAside()
{
    forgetAsked();
    const auto judged = m_desk.judge(*m_hand, packing::PutAside{}, m_user.user);
    if (!judged)
        return failed(judged.error());
    if (!*judged)
        return answer(Moment::asideRefused);
    if (const auto kept = m_desk.keep(*m_hand, **judged); !kept)
        return failed(kept.error());
    return answer(Moment::putAside);
}

PackingAnswer PackingFlow::teach(const Clave &item, Units unitsPerPack, PackLevel level)
{
    if (m_waiting != Waiting::teaching)
        return answer(Moment::nothingWaits);
    StockDesk stock(m_station);
    const auto taught = stock.teachCode(m_unknown->gtin, item, unitsPerPack, level, m_user.user);
    if (!taught)
        return failed(taught.error());
    if (!*taught) {
        PackingAnswer result = answerOn(Moment::teachRefused, item);
        result.stockRefusal = taught->error().rule;
        return result;
    }
    const QByteArray code = m_unknownCode;
    return scan(code);
}

PackingAnswer PackingFlow::lift(const UserId &supervisor, const packing::OverrideReason &reason)
{
    if (m_waiting != Waiting::supervisor)
        return answer(Moment::nothingWaits);
    Asked asked = *m_asked;
    const packing::Override word{*m_rule, supervisor, reason};
    if (auto *units = std::get_if<PackUnits>(&asked)) {
        units->overrides.push_back(word);
        const auto *current = m_hand->box.currentLine();
        if (*m_rule == packing::PackRefusal::wrongItem && current)
            units->forLine = current->order.item;
        return remember(perform(*units));
    }
    auto &quantity = std::get<SetQuantity>(asked);
    quantity.overrides.push_back(word);
    return remember(perform(quantity));
}

Outcome<std::vector<packing::LotProposal>> PackingFlow::lotsInStock()
{
    std::vector<packing::LotProposal> lots;
    const auto item = itemForLot();
    if (!item)
        return lots;
    BQ_TRY_ASSIGN(const auto known, m_desk.context(*m_hand, m_user.user, item));
    for (auto &place : leftFor(m_hand->box, known)) {
        if (place.units > Units(0))
            lots.push_back({place, verdictOn(place.lot, known.lotRules(m_hand->box.month()))});
    }
    std::stable_sort(lots.begin(), lots.end(),
                     [](const auto &a, const auto &b) { return a.stock.lot.expiry < b.stock.lot.expiry; });
    return lots;
}

Outcome<std::optional<LineInHand>> PackingFlow::lineInHand()
{
    const auto *current = m_hand->box.currentLine();
    const auto *item = current ? m_hand->line(current->order.item) : nullptr;
    if (!item)
        return std::optional<LineInHand>();
    BQ_TRY_ASSIGN(const auto known, m_desk.context(*m_hand, m_user.user, item->item));
    const auto &lines = m_hand->box.lines();
    return std::optional(LineInHand{*item, int(current - lines.data()) + 1, int(lines.size()), current->missing(),
                                    current->packed, current->order.required,
                                    proposeLot(leftFor(m_hand->box, known), known.lotRules(m_hand->box.month()))});
}

/// Only a seal changes it: a scan does not wait until thousands of kits are counted.
Outcome<RoundProgress> PackingFlow::roundProgress()
{
    const Instant now = m_station.now();
    if (!m_round || std::abs(now.seconds - m_round->first.seconds) >= roundFreshSeconds) {
        const auto &order = m_hand->order;
        BQ_TRY_ASSIGN(const auto counted,
                      m_station.books.kits.progress(m_station.facility, order.round, order.boxClass, now));
        m_round.emplace(now, counted);
    }
    return m_round->second;
}

Outcome<PackingView> PackingFlow::view()
{
    BQ_TRY_ASSIGN(auto line, lineInHand());
    BQ_TRY_ASSIGN(const auto round, roundProgress());
    PackingView view{m_hand->order, m_hand->box.totals(), round, std::move(line), {}, {}, m_sheet.pending()};
    for (const auto *next : m_hand->box.nextLines(nextLinesShown)) {
        if (const auto *item = m_hand->line(next->order.item))
            view.next.push_back({*item, next->missing()});
    }
    view.readings.assign(m_readings.begin(), m_readings.end());
    return view;
}

Answer<PersonRow, SignInRefused> PackingFlow::identify(const UserId &user, const QString &pin)
{
    return PeopleDesk(m_station).signIn(user, pin);
}

} // namespace botiquin::presentation
