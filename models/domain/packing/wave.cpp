// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/wave.h"

#include "domain/packing/enum_names.h"

#include <utility>

namespace botiquin::packing {

Wave::Wave(std::vector<WaveBox> boxes) : m_boxes(std::move(boxes))
{
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        m_marks[m_boxes[i].box.kit().text()].push_back(qsizetype(i));
        if (m_boxes[i].position)
            m_marks[m_boxes[i].position->text()].push_back(qsizetype(i));
    }
}

std::optional<WaveNeed> Wave::needOf(qsizetype box, const Clave &item) const
{
    const OpenBox &open = m_boxes[size_t(box)].box;
    if (open.isSealed() || open.isAside())
        return std::nullopt;
    const BoxLine *line = open.lineFor(item);
    if (!line || !line->isOpen())
        return std::nullopt;
    return WaveNeed{box, line->missing()};
}

std::optional<qsizetype> Wave::find(const BoxMark &mark) const
{
    const auto found = m_marks.constFind(mark.text());
    if (found == m_marks.constEnd())
        return std::nullopt;
    for (const qsizetype box : *found) {
        if (m_inHand && needOf(box, m_inHand->item))
            return box;
    }
    return found->front();
}

std::vector<WaveNeed> Wave::needs(const Clave &item) const
{
    std::vector<WaveNeed> all;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (const auto need = needOf(qsizetype(i), item))
            all.push_back(*need);
    }
    return all;
}

Units Wave::unitsNeeded(const Clave &item) const
{
    Units sum;
    for (const WaveNeed &need : needs(item))
        sum += need.missing;
    return sum;
}

std::optional<WaveNeed> Wave::next() const
{
    const auto size = qsizetype(m_boxes.size());
    for (qsizetype i = 0; m_inHand && i < size; ++i) {
        if (const auto need = needOf((m_last + 1 + i) % size, m_inHand->item))
            return need;
    }
    return std::nullopt;
}

void Wave::apply(qsizetype box, DraftEntry entry)
{
    m_boxes[size_t(box)].box.apply(std::move(entry));
    m_last = box;
}

QString name(TakeItemRefusal refusal)
{
    static constexpr std::array<const char *, 2> names = {"wrongItem", "everyBoxHasItem"};
    return nameIn(names, refusal);
}

QString name(WaveRefusal refusal)
{
    static constexpr std::array<const char *, 4> names = {
        "noItemInHand", "boxUnknown", "boxDoesNotNeedItem", "packingRefused",
    };
    return nameIn(names, refusal);
}

Result<ItemInHand, TakeItemRefusal> decide(const Wave &wave, const TakeItem &command)
{
    bool isKnown = false;
    for (const WaveBox &place : wave.boxes())
        isKnown = isKnown || place.box.lineFor(command.item);
    if (!isKnown)
        return err(TakeItemRefusal::wrongItem);
    if (wave.needs(command.item).empty())
        return err(TakeItemRefusal::everyBoxHasItem);
    return ItemInHand{command.item, command.lot, command.source, command.overrides};
}

Result<WaveAccepted, WaveRefused> decide(const Wave &wave, const PutIntoBox &command,
                                         const PackingContext &context)
{
    if (!wave.inHand())
        return err(WaveRefused{WaveRefusal::noItemInHand, {}});
    const auto place = wave.find(command.mark);
    if (!place)
        return err(WaveRefused{WaveRefusal::boxUnknown, {}});
    const ItemInHand &inHand = *wave.inHand();
    const OpenBox &box = wave.boxes()[size_t(*place)].box;
    const BoxLine *line = box.lineFor(inHand.item);
    if (!line)
        return err(WaveRefused{WaveRefusal::boxDoesNotNeedItem, {}});
    const auto entering = command.units ? Entering::typed : Entering::scanned;
    auto overrides = inHand.overrides;
    overrides.insert(overrides.end(), command.overrides.begin(), command.overrides.end());
    const PackUnits pack{inHand.item, inHand.lot, command.units.value_or(line->missing()),
                         entering,    inHand.source, {}, std::move(overrides)};
    auto accepted = decide(box, pack, context);
    if (!accepted)
        return err(WaveRefused{WaveRefusal::packingRefused, std::move(accepted).error()});
    return WaveAccepted{*place, *std::move(accepted)};
}

} // namespace botiquin::packing
