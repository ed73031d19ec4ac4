// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bundle/columns.h"
#include "sync/bundle/numbers.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <zstd.h>

namespace botiquin::bundle {

namespace {

/// Shorter columns are never left to the compression.
constexpr size_t rawFrom = 256;

std::vector<quint64> zigzagged(const std::vector<qint64> &values)
{
    std::vector<quint64> numbers;
    for (const qint64 value : values)
        numbers.push_back(zigzag(value));
    return numbers;
}

std::vector<quint64> deltas(const std::vector<qint64> &values)
{
    std::vector<quint64> numbers;
    qint64 before = 0;
    for (const qint64 value : values)
        numbers.push_back(zigzag(difference(value, std::exchange(before, value))));
    return numbers;
}

std::vector<quint64> aboveLeast(const std::vector<qint64> &values, qint64 least)
{
    std::vector<quint64> numbers;
    for (const qint64 value : values)
        numbers.push_back(quint64(difference(value, least)));
    return numbers;
}

void putRaw(QByteArray &to, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        to += char((number & 0x7f) | 0x80);
    to += char(number);
}

QByteArray rawBytes(const std::vector<quint64> &numbers)
{
    QByteArray bytes;
    for (const quint64 number : numbers)
        putRaw(bytes, number);
    return bytes;
}

QByteArray rawTexts(const std::vector<QByteArray> &texts)
{
    QByteArray bytes;
    for (const auto &text : texts) {
        putRaw(bytes, quint64(text.size()));
        bytes += text;
    }
    return bytes;
}

void putAll(BitWriter &to, const std::vector<quint64> &numbers)
{
    NumberModel model;
    for (const quint64 number : numbers)
        model.put(to, number);
}

void putAll(BitWriter &to, const std::vector<QByteArray> &texts)
{
    TextModel model;
    for (const auto &text : texts)
        model.put(to, text);
}

template <class Values>
qsizetype packedSize(const Values &values)
{
    BitWriter trial;
    putAll(trial, values);
    return trial.finish().size();
}

qsizetype compressedSize(const QByteArray &bytes)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), size_t(out.size()), bytes.data(), size_t(bytes.size()), 6);
    return ZSTD_isError(size) ? std::numeric_limits<qsizetype>::max() : qsizetype(size);
}

bool isConstant(const std::vector<qint64> &values)
{
    return std::all_of(values.begin(), values.end(), [&](qint64 value) { return value == values.front(); });
}

/// The shortest way found to write some values.
class Choice
{
public:
    void considerAll(const std::vector<qint64> &values, bool fresh)
    {
        const qint64 low = *std::min_element(values.begin(), values.end());
        const auto zigzags = zigzagged(values);
        const auto steps = deltas(values);
        if (low >= 0)
            consider(Coding::plain, fresh, aboveLeast(values, 0));
        else
            consider(Coding::zigzag, fresh, zigzags);
        consider(Coding::delta, fresh, steps);
        if (low != 0)
            consider(Coding::above, fresh, aboveLeast(values, low), low);
        if (values.size() >= rawFrom) {
            consider(Coding::rawZigzag, fresh, zigzags);
            consider(Coding::rawDelta, fresh, steps);
        }
    }

    Coding coding = Coding::plain;
    bool isFresh = false;
    std::vector<quint64> numbers;
    qint64 least = 0;

private:
    void consider(Coding by, bool fresh, std::vector<quint64> as, qint64 low = 0)
    {
        const auto bytes = by >= Coding::rawZigzag ? compressedSize(rawBytes(as)) : packedSize(as) + (low != 0 ? 2 : 0);
        if (m_bytes >= 0 && bytes >= m_bytes)
            return;
        m_bytes = bytes;
        coding = by;
        isFresh = fresh;
        numbers = std::move(as);
        least = low;
    }

    qsizetype m_bytes = -1;
};

/// Writes columns with the models that they share.
class Packer
{
public:
    void put(const Column &column)
    {
        const bool ofPlaces = column.kind == Column::Kind::places;
        if (column.kind == Column::Kind::texts)
            putTexts(column.texts);
        else if (column.values.empty())
            putConstant(0, ofPlaces, false);
        else if (isConstant(column.values))
            putConstant(column.values.front(), ofPlaces, false);
        else if (ofPlaces && isConstant(column.fresh))
            putConstant(column.fresh.front(), ofPlaces, true);
        else
            putNumbers(column, ofPlaces);
    }

    Packed finish() { return {m_bits.finish(), m_raw}; }

private:
    void putNumbers(const Column &column, bool ofPlaces)
    {
        Choice best;
        best.considerAll(column.values, false);
        if (ofPlaces)
            best.considerAll(column.fresh, true);
        putCoding(best.coding, ofPlaces, best.isFresh);
        putSize(column.values.size());
        if (best.coding == Coding::above)
            m_constants.put(m_bits, zigzag(best.least));
        if (best.coding >= Coding::rawZigzag)
            m_raw += rawBytes(best.numbers);
        else
            putAll(m_bits, best.numbers);
    }

    void putTexts(const std::vector<QByteArray> &texts)
    {
        const auto raw = rawTexts(texts);
        const bool asBits = raw.size() < 64 || packedSize(texts) <= compressedSize(raw);
        putCoding(asBits ? Coding::plain : Coding::rawZigzag, false, false);
        putSize(texts.size());
        if (asBits)
            putAll(m_bits, texts);
        else
            m_raw += raw;
    }

    void putConstant(qint64 value, bool ofPlaces, bool fresh)
    {
        putCoding(Coding::constant, ofPlaces, fresh);
        m_constants.put(m_bits, zigzag(value));
    }
    void putCoding(Coding coding, bool ofPlaces, bool fresh)
    {
        m_codings.put(m_bits, ofPlaces ? codingCount + quint64(coding) * 2 + quint64(fresh) : quint64(coding));
    }
    void putSize(size_t size)
    {
        m_bits.put(size == m_sizeBefore, m_sameSize);
        if (size != m_sizeBefore)
            m_sizes.put(m_bits, size);
        m_sizeBefore = size;
    }

    BitWriter m_bits;
    QByteArray m_raw;
    NumberModel m_codings;
    NumberModel m_constants;
    NumberModel m_sizes;
    Chance m_sameSize;
    size_t m_sizeBefore = 0;
};

} // namespace

size_t ColumnWriter::open(Column::Kind kind)
{
    m_columns.emplace_back().kind = kind;
    return m_columns.size() - 1;
}

void ColumnWriter::addPlace(size_t column, size_t place, bool isNew)
{
    m_columns[column].values.push_back(qint64(place));
    m_columns[column].fresh.push_back(isNew ? 0 : qint64(place) + 1);
}

Packed ColumnWriter::finish() const
{
    Packer packer;
    for (const auto &column : m_columns)
        packer.put(column);
    return packer.finish();
}

} // namespace botiquin::bundle
