// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bundle/bit_coder.h"

#include <algorithm>
#include <bit>

namespace botiquin::bundle {

namespace {

constexpr quint32 seenMax = 1000;

struct ByteClass
{
    quint8 first;
    int size;
    int bits;
};
// In the order of their numbers; the last holds every byte, and is used for those of no other class.
constexpr ByteClass classes[]{{'0', 10, 4}, {'A', 26, 5}, {'a', 26, 5}, {0, 256, 8}};
constexpr int noClass = 4;

int classOf(quint8 byte)
{
    int kind = 0;
    while (byte < classes[kind].first || byte >= classes[kind].first + classes[kind].size)
        ++kind;
    return kind;
}

} // namespace

quint32 Chance::sixteenBits() const
{
    return std::clamp(m_chance >> 16, 24u, 0xffffu - 24u);
}

void Chance::learn(bool yes)
{
    const quint64 distance = yes ? 0xffff'ffff - m_chance : m_chance;
    const auto step = quint32(distance * 2 / (2 * m_seen + 3));
    m_chance = yes ? m_chance + step : m_chance - step;
    m_seen = std::min(m_seen + 1, seenMax);
}

void BitWriter::narrow(bool bit, quint32 sixteenBits)
{
    const quint32 middle = m_low + quint32(quint64(m_high - m_low) * sixteenBits >> 16);
    (bit ? m_high : m_low) = bit ? middle : middle + 1;
    while ((m_low ^ m_high) >> 24 == 0) {
        m_bytes += char(m_high >> 24);
        m_low <<= 8;
        m_high = m_high << 8 | 0xff;
    }
}

void BitWriter::put(bool bit, Chance &chance)
{
    narrow(bit, chance.sixteenBits());
    chance.learn(bit);
}

QByteArray BitWriter::finish()
{
    // The shortest bytes that, with zeros after them, lie between the two ends.
    for (int shift = 24; shift >= 0 && m_low != 0; shift -= 8) {
        const quint64 candidate = ((quint64(m_low) + (quint64(1) << shift) - 1) >> shift) << shift;
        const bool fits = candidate <= m_high;
        m_bytes += char((fits ? candidate : quint64(m_low)) >> shift & 0xff);
        if (fits)
            break;
    }
    return m_bytes;
}

BitReader::BitReader(const QByteArray &bytes) : m_bytes(bytes)
{
    for (int i = 0; i < 4; ++i)
        m_value = m_value << 8 | nextByte();
}

quint8 BitReader::nextByte()
{
    const auto byte = m_at < m_bytes.size() ? quint8(m_bytes.at(m_at)) : quint8(0);
    ++m_at;
    return byte;
}

bool BitReader::narrow(quint32 sixteenBits)
{
    const quint32 middle = m_low + quint32(quint64(m_high - m_low) * sixteenBits >> 16);
    const bool bit = m_value <= middle;
    (bit ? m_high : m_low) = bit ? middle : middle + 1;
    while ((m_low ^ m_high) >> 24 == 0) {
        m_low <<= 8;
        m_high = m_high << 8 | 0xff;
        m_value = m_value << 8 | nextByte();
    }
    return bit;
}

bool BitReader::take(Chance &chance)
{
    const bool bit = narrow(chance.sixteenBits());
    chance.learn(bit);
    return bit;
}

NumberModel::NumberModel() : m_size(128), m_bits(65) {}

Chance &NumberModel::chanceOf(int bits, int known, quint64 prefix)
{
    auto &tree = m_bits[size_t(bits)];
    const auto at = size_t(1) << known | size_t(prefix);
    if (tree.size() <= at)
        tree.resize(at + 1);
    return tree[at];
}

void NumberModel::put(BitWriter &to, quint64 number)
{
    const int bits = int(std::bit_width(number));
    size_t node = 1;
    for (int i = 6; i >= 0; --i) {
        const bool bit = bits >> i & 1;
        to.put(bit, m_size[node]);
        node = node << 1 | size_t(bit);
    }
    quint64 prefix = 0;
    for (int known = 0; known < bits - 1; ++known) {
        const bool bit = number >> (bits - 2 - known) & 1;
        if (known < learnedBits)
            to.put(bit, chanceOf(bits, known, prefix));
        else
            to.putPlain(bit);
        prefix = prefix << 1 | quint64(bit);
    }
}

quint64 NumberModel::take(BitReader &from)
{
    size_t node = 1;
    for (int i = 0; i < 7; ++i)
        node = node << 1 | size_t(from.take(m_size[node]));
    const int bits = std::min(int(node - 128), 64);
    if (bits == 0)
        return 0;
    quint64 prefix = 0;
    for (int known = 0; known < bits - 1; ++known) {
        const bool bit = known < learnedBits ? from.take(chanceOf(bits, known, prefix)) : from.takePlain();
        prefix = prefix << 1 | quint64(bit);
    }
    return quint64(1) << (bits - 1) | prefix;
}

TextModel::TextModel() : m_class(places * (noClass + 1) * 4), m_member(places * 4) {}

Chance &TextModel::classChance(int place, int before, int node)
{
    return m_class[size_t((place * (noClass + 1) + before) * 4 + node)];
}

Chance &TextModel::memberChance(int place, int kind, int node)
{
    auto &tree = m_member[size_t(place * 4 + kind)];
    if (tree.empty())
        tree.resize(size_t(1) << classes[kind].bits);
    return tree[size_t(node)];
}

int TextModel::classBefore(qsizetype at) const
{
    return at < m_last.size() ? classOf(quint8(m_last[at])) : noClass;
}

void TextModel::put(BitWriter &to, const QByteArray &text)
{
    m_length.put(to, quint64(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int place = int(std::min<qsizetype>(at, places - 1));
        const int before = classBefore(at);
        const int kind = classOf(quint8(text[at]));
        to.put(kind & 2, classChance(place, before, 1));
        to.put(kind & 1, classChance(place, before, 2 | kind >> 1));
        const int member = quint8(text[at]) - classes[kind].first;
        for (int i = classes[kind].bits - 1, node = 1; i >= 0; --i) {
            to.put(member >> i & 1, memberChance(place, kind, node));
            node = node << 1 | (member >> i & 1);
        }
    }
    m_last = text;
}

std::optional<QByteArray> TextModel::take(BitReader &from, qsizetype bytesMax)
{
    const quint64 size = m_length.take(from);
    if (size > quint64(bytesMax))
        return std::nullopt;
    QByteArray text;
    for (qsizetype at = 0; at < qsizetype(size) && !from.isExhausted(); ++at) {
        const int place = int(std::min<qsizetype>(at, places - 1));
        const int before = classBefore(at);
        const int high = from.take(classChance(place, before, 1));
        const int kind = high << 1 | int(from.take(classChance(place, before, 2 | high)));
        int node = 1;
        for (int i = 0; i < classes[kind].bits; ++i)
            node = node << 1 | int(from.take(memberChance(place, kind, node)));
        text += char(classes[kind].first + node - (1 << classes[kind].bits));
    }
    m_last = text;
    return text;
}

} // namespace botiquin::bundle
