// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/cbor_bytes.h"

namespace botiquin {

namespace {

enum Major { number, negative, byteString, text, array, simple = 7 };

struct Head
{
    int major;
    quint64 number;
    qsizetype end;
};

/// Of major 8, which there is none of, where the bytes end too soon.
Head headAt(QByteArrayView bytes, qsizetype at)
{
    constexpr Head none{8, 0, 0};
    if (at >= bytes.size())
        return none;
    const auto first = quint8(bytes[at++]);
    const int info = first & 31;
    if (info < 24)
        return {first >> 5, quint64(info), at};
    const qsizetype size = info > 27 ? bytes.size() : qsizetype(1) << (info - 24);
    if (bytes.size() - at < size)
        return none;
    quint64 number = 0;
    for (const char byte : bytes.sliced(at, size))
        number = number << 8 | quint8(byte);
    return {first >> 5, number, at + size};
}

} // namespace

CborHead::CborHead(int major, quint64 number)
{
    int rest = number < 24 ? 0 : number <= 0xff ? 1 : number <= 0xffff ? 2 : number <= 0xffff'ffff ? 4 : 8;
    const int info = rest == 0 ? int(number) : rest == 1 ? 24 : rest == 2 ? 25 : rest == 4 ? 26 : 27;
    bytes[size++] = char(major << 5 | info);
    while (rest-- > 0)
        bytes[size++] = char(number >> (8 * rest) & 0xff);
}

CborHead cborInteger(qint64 value)
{
    return value >= 0 ? CborHead(number, quint64(value)) : CborHead(negative, quint64(-(value + 1)));
}

void appendInteger(QByteArray &to, qint64 value)
{
    to.append(cborInteger(value).view());
}

void appendText(QByteArray &to, QByteArrayView utf8)
{
    to.append(CborHead(text, quint64(utf8.size())).view());
    to.append(utf8);
}

void appendBytes(QByteArray &to, QByteArrayView bytes)
{
    to.append(CborHead(byteString, quint64(bytes.size())).view());
    to.append(bytes);
}

void appendNull(QByteArray &to)
{
    to.append(CborHead(simple, 22).view());
}

void appendArray(QByteArray &to, qsizetype items)
{
    to.append(CborHead(array, quint64(items)).view());
}

CborCells::CborCells(QByteArrayView array) : m_array(array)
{
    const Head head = headAt(array, 0);
    if (head.major != Major::array || head.number > quint64(array.size()))
        return;
    m_ends.reserve(head.number + 1);
    m_ends.push_back(head.end);
    for (quint64 i = 0; i < head.number; ++i) {
        const Head item = headAt(array, m_ends.back());
        const bool hasBytes = item.major == byteString || item.major == text;
        const bool isCell = item.major <= text || item.major == simple;
        if (!isCell || (hasBytes && item.number > quint64(array.size() - item.end))) {
            m_ends.clear();
            return;
        }
        m_ends.push_back(item.end + (hasBytes ? qsizetype(item.number) : 0));
    }
}

QByteArrayView CborCells::between(size_t from, size_t to) const
{
    return to < m_ends.size() ? m_array.sliced(m_ends[from], m_ends[to] - m_ends[from]) : QByteArrayView();
}

qint64 CborCells::integer(size_t at) const
{
    const Head head = at + 1 < m_ends.size() ? headAt(m_array, m_ends[at]) : Head{simple, 0, 0};
    return head.major == number ? qint64(head.number) : head.major == negative ? -1 - qint64(head.number) : 0;
}

} // namespace botiquin
