// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/bundle/bit_coder.h"

#include <deque>

namespace botiquin::bundle {

/// What may be wrong with the inside of a bundle.
enum class ColumnError {
    truncated, ///< more is asked for than there is
    tooMuch,   ///< it says that it holds more than the limits allow
    damaged,   ///< a number that has no meaning where it stands
};

/// How a column is written (BUNDLE.md, "Columns"). Frozen.
enum class Coding : quint8 { constant, plain, zigzag, delta, above, rawZigzag, rawDelta };
constexpr quint64 codingCount = 7;

/// What a bundle holds below its compression: bits, and the plain bytes of long columns, which compress better.
struct Packed
{
    QByteArray bits;
    QByteArray raw;
};

/// Values of one meaning in the order in which the events have them.
struct Column
{
    enum class Kind { numbers, places, texts };

    Kind kind = Kind::numbers;
    std::vector<qint64> values;
    std::vector<qint64> fresh; ///< of places in a dictionary: 0 for the next new entry, 1 + place for the others
    std::vector<QByteArray> texts;
};

/// Gathers columns in the order of their first use and writes them one after the other.
class ColumnWriter
{
public:
    size_t open(Column::Kind kind);
    void add(size_t column, qint64 value) { m_columns[column].values.push_back(value); }
    void addPlace(size_t column, size_t place, bool isNew);
    void add(size_t column, const QByteArray &text) { m_columns[column].texts.push_back(text); }
    [[nodiscard]] Packed finish() const;

private:
    std::deque<Column> m_columns;
};

/// Gives back what a ColumnWriter took, column by column in the same order of first use. Holds at most
/// `valuesMax` numbers and texts and `bytesMax` bytes of these.
class ColumnReader
{
public:
    ColumnReader(Packed packed, qsizetype valuesMax, qsizetype bytesMax);

    [[nodiscard]] Result<size_t, ColumnError> open(Column::Kind kind);
    [[nodiscard]] Result<qint64, ColumnError> next(size_t column);
    /// The next place in a dictionary that has `size` entries; `size` for a new one.
    [[nodiscard]] Result<size_t, ColumnError> nextPlace(size_t column, size_t size);
    [[nodiscard]] Result<QByteArray, ColumnError> nextText(size_t column);
    /// damaged unless every value of every column was taken.
    [[nodiscard]] Result<void, ColumnError> finish() const;

private:
    struct Open
    {
        std::optional<qint64> constant;
        bool isFresh = false;
        std::vector<qint64> values;
        std::vector<QByteArray> texts;
        size_t at = 0;
    };

    Result<Open, ColumnError> readNumbers(bool ofPlaces);
    Result<void, ColumnError> readValues(Open &column, Coding coding, size_t size);
    Result<Open, ColumnError> readTexts();
    Result<QByteArray, ColumnError> rawText();
    Result<size_t, ColumnError> readSize();
    Result<quint64, ColumnError> rawNumber();

    QByteArray m_raw;
    qsizetype m_rawAt = 0;
    BitReader m_bits;
    NumberModel m_codings;
    NumberModel m_constants;
    NumberModel m_sizes;
    Chance m_sameSize;
    size_t m_sizeBefore = 0;
    qsizetype m_valuesLeft;
    qsizetype m_bytesLeft;
    std::deque<Open> m_columns;
};

} // namespace botiquin::bundle
