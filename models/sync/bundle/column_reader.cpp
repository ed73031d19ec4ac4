// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bundle/columns.h"
#include "sync/bundle/numbers.h"

#include "base/failure.h"

#include <algorithm>
#include <utility>

namespace botiquin::bundle {

namespace {
constexpr size_t columnsMax = 20'000;
}

ColumnReader::ColumnReader(Packed packed, qsizetype valuesMax, qsizetype bytesMax)
    : m_raw(std::move(packed.raw)), m_bits(packed.bits), m_valuesLeft(valuesMax), m_bytesLeft(bytesMax)
{
}

Result<size_t, ColumnError> ColumnReader::readSize()
{
    const quint64 size = m_bits.take(m_sameSize) ? quint64(m_sizeBefore) : m_sizes.take(m_bits);
    if (m_bits.isExhausted())
        return err(ColumnError::truncated);
    if (size > quint64(m_valuesLeft))
        return err(ColumnError::tooMuch);
    m_valuesLeft -= qsizetype(size);
    m_sizeBefore = size_t(size);
    return size_t(size);
}

Result<quint64, ColumnError> ColumnReader::rawNumber()
{
    quint64 number = 0;
    for (int shift = 0; m_rawAt < m_raw.size(); shift += 7) {
        const auto byte = quint8(m_raw[m_rawAt++]);
        if (shift > 63 || (shift == 63 && byte > 1))
            return err(ColumnError::damaged);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return err(ColumnError::truncated);
}

Result<size_t, ColumnError> ColumnReader::open(Column::Kind kind)
{
    if (m_columns.size() >= columnsMax)
        return err(ColumnError::tooMuch);
    auto column = kind == Column::Kind::texts ? readTexts() : readNumbers(kind == Column::Kind::places);
    if (!column)
        return err(column.error());
    m_columns.push_back(*std::move(column));
    return m_columns.size() - 1;
}

Result<ColumnReader::Open, ColumnError> ColumnReader::readNumbers(bool ofPlaces)
{
    const quint64 said = m_codings.take(m_bits);
    const quint64 number = ofPlaces ? (said - codingCount) / 2 : said;
    if ((ofPlaces && said < codingCount) || number >= codingCount)
        return err(ColumnError::damaged);
    Open column;
    column.isFresh = ofPlaces && (said - codingCount) % 2 == 1;
    if (Coding(number) == Coding::constant) {
        column.constant = unzigzag(m_constants.take(m_bits));
        return column;
    }
    BQ_TRY_ASSIGN(const size_t size, readSize());
    BQ_TRY(readValues(column, Coding(number), size));
    return column;
}

Result<void, ColumnError> ColumnReader::readValues(Open &column, Coding coding, size_t size)
{
    const bool isDelta = coding == Coding::delta || coding == Coding::rawDelta;
    const qint64 least = coding == Coding::above ? unzigzag(m_constants.take(m_bits)) : 0;
    NumberModel model;
    qint64 value = 0;
    for (size_t i = 0; i < size; ++i) {
        quint64 number = 0;
        if (coding >= Coding::rawZigzag) {
            BQ_TRY_ASSIGN(number, rawNumber());
        } else {
            number = model.take(m_bits);
        }
        if (m_bits.isExhausted())
            return err(ColumnError::truncated);
        if (isDelta)
            value = sum(value, unzigzag(number));
        else if (coding == Coding::plain || coding == Coding::above)
            value = sum(least, qint64(number));
        else
            value = unzigzag(number);
        column.values.push_back(value);
    }
    return {};
}

Result<QByteArray, ColumnError> ColumnReader::rawText()
{
    BQ_TRY_ASSIGN(const quint64 size, rawNumber());
    if (size > quint64(m_raw.size() - m_rawAt))
        return err(ColumnError::truncated);
    const auto text = m_raw.mid(m_rawAt, qsizetype(size));
    m_rawAt += qsizetype(size);
    return text;
}

Result<ColumnReader::Open, ColumnError> ColumnReader::readTexts()
{
    const quint64 coding = m_codings.take(m_bits);
    BQ_TRY_ASSIGN(const size_t size, readSize());
    if (coding != quint64(Coding::plain) && coding != quint64(Coding::rawZigzag))
        return err(ColumnError::damaged);
    Open column;
    TextModel model;
    for (size_t i = 0; i < size; ++i) {
        QByteArray text;
        if (coding == quint64(Coding::rawZigzag)) {
            BQ_TRY_ASSIGN(text, rawText());
        } else {
            const auto taken = model.take(m_bits, m_bytesLeft);
            if (m_bits.isExhausted())
                return err(ColumnError::truncated);
            if (!taken)
                return err(ColumnError::tooMuch);
            text = *taken;
        }
        if (text.size() > m_bytesLeft)
            return err(ColumnError::tooMuch);
        m_bytesLeft -= text.size();
        column.texts.push_back(text);
    }
    return column;
}

Result<qint64, ColumnError> ColumnReader::next(size_t column)
{
    auto &from = m_columns[column];
    if (from.constant)
        return *from.constant;
    if (from.at >= from.values.size())
        return err(ColumnError::truncated);
    return from.values[from.at++];
}

Result<size_t, ColumnError> ColumnReader::nextPlace(size_t column, size_t size)
{
    BQ_TRY_ASSIGN(const qint64 value, next(column));
    const bool isFresh = m_columns[column].isFresh;
    if (isFresh && value == 0)
        return size;
    const qint64 place = isFresh ? difference(value, 1) : value;
    if (place < 0 || place > qint64(size) || (isFresh && place == qint64(size)))
        return err(ColumnError::damaged);
    return size_t(place);
}

Result<QByteArray, ColumnError> ColumnReader::nextText(size_t column)
{
    auto &from = m_columns[column];
    if (from.at >= from.texts.size())
        return err(ColumnError::truncated);
    return from.texts[from.at++];
}

Result<void, ColumnError> ColumnReader::finish() const
{
    const bool isDone = std::all_of(m_columns.begin(), m_columns.end(), [](const Open &column) {
        return column.constant || column.at == std::max(column.values.size(), column.texts.size());
    });
    if (!isDone || m_rawAt != m_raw.size() || !m_bits.isAtEnd() || m_bits.isExhausted())
        return err(ColumnError::damaged);
    return {};
}

} // namespace botiquin::bundle
