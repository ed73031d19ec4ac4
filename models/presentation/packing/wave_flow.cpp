// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/packing/wave_flow.h"

#include <algorithm>
#include <array>

namespace botiquin::presentation {

Meaning meaningOf(const WaveAnswer &answer)
{
    switch (answer.moment) {
    case WaveMoment::itemTaken:
    case WaveMoment::boxFilled:
    case WaveMoment::itemDone:
        return Meaning::good;
    case WaveMoment::itemRefused:
    case WaveMoment::boxRefused:
    case WaveMoment::failed:
        return Meaning::stop;
    case WaveMoment::notInStock:
    case WaveMoment::notUnderstood:
        return Meaning::caution;
    default:
        return Meaning::info;
    }
}

QString name(WaveMoment moment)
{
    static constexpr std::array<const char *, 13> names = {
        "waveItemTaken",   "waveBoxFilled", "waveItemDone",          "waveItemRefused", "waveBoxRefused",
        "waveNotInStock",  "waveTakenBack", "waveNothingToTakeBack", "unknownCode",     "notUnderstood",
        "notForPacking",   "nothingWaits",  "failed",
    };
    return QString::fromLatin1(names.at(size_t(moment)));
}

WaveFlow::WaveFlow(Station &station, PersonRow user)
    : m_station(station), m_user(std::move(user)), m_desk(station), m_resolver(station.books.catalog, station.facility)
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
    std::vector<packing::WaveBox> places;
    std::vector<BoxInHand> hands;
    for (const auto &order : orders) {
        BQ_TRY_ASSIGN(auto hand, m_desk.open(order.kit, order.boxClass, m_user.user));
        if (!hand)
            continue; // Sealed or cancelled a moment ago, elsewhere.
        const auto mark = QStringLiteral("P-%1").arg(int(hands.size()) + 1, 2, 10, QLatin1Char('0'));
        places.push_back({hand->box, *packing::BoxMark::parse(mark)});
        hands.push_back(*std::move(hand));
    }
    if (hands.empty())
        return 0;
    m_hands = std::move(hands);
    m_wave.emplace(std::move(places));
    return int(m_hands.size());
}

void WaveFlow::stop()
{
    m_wave.reset();
    m_hands.clear();
    m_filled.clear();
    m_typed.reset();
    forgetAsked();
}

void WaveFlow::forgetAsked()
{
    m_asked.reset();
    m_rule.reset();
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
        {m_station.now(), m_user.user.text(), QStringLiteral("scanner"), code, name(answer.moment), detail});
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
        return takeItem(*pack, code);
    if (const auto *text = std::get_if<TextRead>(&meaning)) {
        const auto mark = packing::BoxMark::parse(text->text.toUpper());
        return mark ? put({*mark, m_typed}, false) : WaveAnswer{.moment = WaveMoment::notForPacking};
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

WaveAnswer WaveFlow::takeItem(const PackRead &pack, const QByteArray &code)
{
    WaveAnswer answer{.moment = WaveMoment::itemTaken};
    const auto item = m_station.books.catalog.item(pack.item);
    if (!item)
        return failed(item.error());
    answer.item = *item;
    auto taken = decide(*m_wave, packing::TakeItem{pack.item, pack.lot, code});
    if (!taken) {
        answer.moment = WaveMoment::itemRefused;
        answer.itemRefusal = taken.error();
        return answer;
    }
    m_typed.reset();
    m_wave->take(*std::move(taken));
    answer.next = next();
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
    if (const auto kept = m_desk.keep(m_hands[size_t(box)], accepted.entry); !kept)
        return failed(kept.error());
    m_wave->apply(box, accepted.entry);
    m_typed.reset();
    m_filled.push_back(box);
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
    packing::PutIntoBox command = *m_asked;
    command.overrides.push_back({*m_rule, supervisor, reason});
    forgetAsked();
    return put(command, false);
}

WaveAnswer WaveFlow::takeBack()
{
    forgetAsked();
    m_typed.reset();
    if (m_filled.empty())
        return {.moment = WaveMoment::nothingToTakeBack};
    const qsizetype box = m_filled.back();
    BoxInHand &hand = m_hands[size_t(box)];
    const auto judged = m_desk.judge(hand, packing::TakeBackLast{}, m_user.user);
    if (!judged)
        return failed(judged.error());
    if (!*judged)
        return {.moment = WaveMoment::nothingToTakeBack};
    WaveAnswer answer{.moment = WaveMoment::takenBack};
    if (const auto *packed = std::get_if<packing::UnitsPacked>(&hand.box.takeable()->act))
        answer.units = packed->units;
    if (const auto kept = m_desk.keep(hand, **judged); !kept)
        return failed(kept.error());
    m_wave->apply(box, **judged);
    m_filled.pop_back();
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
