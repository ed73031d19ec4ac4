// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

namespace botiquin {

/// Canonical CBOR (cbor.h) item by item, for what passes by the thousand and never becomes values.

/// The head of an item, the shortest: 1 to 9 bytes.
struct CborHead
{
    CborHead(int major, quint64 number);
    QByteArrayView view() const { return {bytes, size}; }

    char bytes[9];
    qsizetype size = 0;
};

[[nodiscard]] CborHead cborInteger(qint64 value);
void appendInteger(QByteArray &to, qint64 value);
/// A text whose UTF-8 is what it should be.
void appendText(QByteArray &to, QByteArrayView utf8);
void appendBytes(QByteArray &to, QByteArrayView bytes);
void appendNull(QByteArray &to);
/// The head of so many items.
void appendArray(QByteArray &to, qsizetype items);

/// The items of one array of numbers, texts, byte strings and nulls. Lasts no longer than the bytes.
class CborCells
{
public:
    /// No items where the bytes are no such array.
    explicit CborCells(QByteArrayView array);

    size_t count() const { return m_ends.empty() ? 0 : m_ends.size() - 1; }
    /// The bytes of the items from one up to another, which is left out.
    QByteArrayView between(size_t from, size_t to) const;
    /// An integer's value; 0 for what is none.
    qint64 integer(size_t at) const;

private:
    QByteArrayView m_array;
    std::vector<qsizetype> m_ends; ///< of the array's head, and of each item
};

} // namespace botiquin
