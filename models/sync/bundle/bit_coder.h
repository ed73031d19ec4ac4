// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

namespace botiquin::bundle {

/// How likely a yes-or-no is to be yes, learned from those before it. Whole numbers alone, so that every
/// machine learns the same.
class Chance
{
public:
    quint32 sixteenBits() const;
    void learn(bool yes);

private:
    quint32 m_chance = 0x8000'0000;
    quint32 m_seen = 0;
};

/// Arithmetic coding of bits (BUNDLE.md, "Bits").
class BitWriter
{
public:
    void put(bool bit, Chance &chance);
    /// A bit of which nothing is known.
    void putPlain(bool bit) { narrow(bit, 0x8000); }
    /// The bytes, with as few at the end as say it all.
    [[nodiscard]] QByteArray finish();

private:
    void narrow(bool bit, quint32 sixteenBits);

    QByteArray m_bytes;
    quint32 m_low = 0;
    quint32 m_high = 0xffff'ffff;
};

/// Reads what a BitWriter wrote; past the end it reads zeros, and says so.
class BitReader
{
public:
    explicit BitReader(const QByteArray &bytes);
    bool take(Chance &chance);
    bool takePlain() { return narrow(0x8000); }
    /// Whether more was taken than the bytes can have said.
    bool isExhausted() const { return m_at > m_bytes.size() + 4 + zerosLeftOutMax; }
    /// Whether the bytes were all needed.
    bool isAtEnd() const { return m_at >= m_bytes.size(); }

private:
    /// Programs before 2026-12 left out zeros at the end that they had written.
    static constexpr qsizetype zerosLeftOutMax = 16;

    bool narrow(quint32 sixteenBits);
    quint8 nextByte();

    QByteArray m_bytes;
    qsizetype m_at = 0;
    quint32 m_low = 0;
    quint32 m_high = 0xffff'ffff;
    quint32 m_value = 0;
};

/// Whole numbers from 0 up: the number of bits, then these from the top, each with the chances that the bits
/// before it leave (of the first twelve).
class NumberModel
{
public:
    NumberModel();
    void put(BitWriter &to, quint64 number);
    [[nodiscard]] quint64 take(BitReader &from);

private:
    static constexpr int learnedBits = 12;
    Chance &chanceOf(int bits, int known, quint64 prefix);

    std::vector<Chance> m_size;
    std::vector<std::vector<Chance>> m_bits;
};

/// Byte strings that resemble each other: which class (digit, capital, small letter, other) stands at a place,
/// foretold by the string before; then which of its class.
class TextModel
{
public:
    TextModel();
    void put(BitWriter &to, const QByteArray &text);
    /// Nothing for a text longer than `bytesMax`.
    [[nodiscard]] std::optional<QByteArray> take(BitReader &from, qsizetype bytesMax);

private:
    static constexpr int places = 24;
    Chance &classChance(int place, int before, int node);
    Chance &memberChance(int place, int kind, int node);
    int classBefore(qsizetype at) const;

    NumberModel m_length;
    std::vector<Chance> m_class;
    std::vector<std::vector<Chance>> m_member; ///< by place and class; most are never met
    QByteArray m_last;
};

} // namespace botiquin::bundle
