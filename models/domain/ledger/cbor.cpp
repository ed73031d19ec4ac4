// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/cbor.h"

#include "base/assertion.h"
#include "domain/ledger/cbor_bytes.h"

#include <QCborArray>
#include <QUtf8StringView>
#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace botiquin {

namespace {

constexpr int depthMax = 32;
constexpr qsizetype sizeMax = 8 * 1024 * 1024;
/// QCborMap looks keys up one by one: more of them would let a few megabytes cost minutes.
constexpr quint64 mapEntriesMax = 128;

/// Reads one canonical item and no other. Qt's own reader is not asked: Qt 6.4 crashes on texts that are not
/// UTF-8 and keeps a map's repeated keys.
class CanonicalReader
{
public:
    explicit CanonicalReader(const QByteArray &bytes) : m_bytes(bytes) {}

    std::optional<QCborValue> readWhole()
    {
        auto value = read(0);
        return m_at == m_bytes.size() ? value : std::nullopt;
    }

    std::optional<CborEntries> readWholeEntries()
    {
        const auto head = readHead();
        CborEntries entries;
        const bool isRead = head && head->major == 5
            && readEntries(head->number, 0, [&](QCborValue key, QCborValue value) {
                   entries.emplace_back(std::move(key), std::move(value));
               });
        return isRead && m_at == m_bytes.size() ? std::optional(std::move(entries)) : std::nullopt;
    }

private:
    struct Head
    {
        int major;
        quint64 number;
    };

    std::optional<Head> readHead()
    {
        if (m_at >= m_bytes.size())
            return std::nullopt;
        const auto first = static_cast<quint8>(m_bytes[m_at++]);
        const int info = first & 31;
        if (info < 24)
            return Head{first >> 5, quint64(info)};
        if (info > 27 || m_bytes.size() - m_at < (1 << (info - 24)))
            return std::nullopt;
        quint64 number = 0;
        for (int i = 0; i < 1 << (info - 24); ++i)
            number = number << 8 | static_cast<quint8>(m_bytes[m_at++]);
        constexpr quint64 leastOf[]{24, 0x100, 0x1'0000, 0x1'0000'0000};
        return number < leastOf[info - 24] ? std::nullopt : std::optional(Head{first >> 5, number});
    }

    std::optional<QByteArrayView> take(quint64 size)
    {
        if (size > quint64(m_bytes.size() - m_at))
            return std::nullopt;
        const auto taken = QByteArrayView(m_bytes).sliced(m_at, qsizetype(size));
        m_at += qsizetype(size);
        return taken;
    }

    /// Texts without accents, which most are, stay the bytes that they are.
    std::optional<QCborValue> readText(quint64 size)
    {
        const auto utf8 = take(size);
        if (!utf8)
            return std::nullopt;
        if (std::ranges::none_of(*utf8, [](char c) { return static_cast<quint8>(c) >= 0x80; }))
            return QCborValue(QLatin1String(utf8->data(), utf8->size()));
        return QUtf8StringView(*utf8).isValidUtf8() ? std::optional(QCborValue(QString::fromUtf8(*utf8))) : std::nullopt;
    }

    std::optional<QCborValue> read(int depth)
    {
        const auto head = depth > depthMax ? std::nullopt : readHead();
        if (!head)
            return std::nullopt;
        constexpr auto most = quint64(std::numeric_limits<qint64>::max());
        switch (head->major) {
        case 0: return head->number <= most ? std::optional(QCborValue(qint64(head->number))) : std::nullopt;
        case 1: return head->number <= most ? std::optional(QCborValue(-1 - qint64(head->number))) : std::nullopt;
        case 2: {
            const auto bytes = take(head->number);
            return bytes ? std::optional(QCborValue(bytes->toByteArray())) : std::nullopt;
        }
        case 3: return readText(head->number);
        case 4: return readArray(head->number, depth);
        case 5: return readMap(head->number, depth);
        case 7: return readSimple(head->number);
        default: return std::nullopt;
        }
    }

    static std::optional<QCborValue> readSimple(quint64 number)
    {
        switch (number) {
        case 20: return QCborValue(false);
        case 21: return QCborValue(true);
        case 22: return QCborValue(QCborValue::Null);
        default: return std::nullopt;
        }
    }

    std::optional<QCborValue> readArray(quint64 size, int depth)
    {
        QCborArray array;
        for (quint64 i = 0; i < size; ++i) {
            const auto item = read(depth + 1);
            if (!item)
                return std::nullopt;
            array.append(*item);
        }
        return array;
    }

    /// Gives the map's keys and values to `put`.
    template <class Put>
    bool readEntries(quint64 size, int depth, const Put &put)
    {
        if (size > mapEntriesMax)
            return false;
        QByteArrayView keyBefore;
        for (quint64 i = 0; i < size; ++i) {
            const auto start = m_at;
            auto key = read(depth + 1);
            const auto keyBytes = QByteArrayView(m_bytes).sliced(start, m_at - start);
            if (!key || (i > 0 && keyBytes <= keyBefore))
                return false;
            auto value = read(depth + 1);
            if (!value)
                return false;
            put(*std::move(key), *std::move(value));
            keyBefore = keyBytes;
        }
        return true;
    }

    std::optional<QCborValue> readMap(quint64 size, int depth)
    {
        QCborMap map;
        const bool isRead = readEntries(size, depth, [&](const QCborValue &key, const QCborValue &value) {
            if (key.isInteger()) // which is found sooner
                map.insert(key.toInteger(), value);
            else
                map.insert(key, value);
        });
        return isRead ? std::optional(QCborValue(map)) : std::nullopt;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

void write(QByteArray &out, const QCborValue &value);

void writeMap(QByteArray &out, const QCborMap &map)
{
    std::vector<std::pair<QByteArray, QCborValue>> entries;
    entries.reserve(static_cast<size_t>(map.size()));
    for (const auto entry : map) {
        QByteArray key;
        write(key, entry.first);
        entries.emplace_back(std::move(key), entry.second);
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    out.append(CborHead(5, entries.size()).view());
    for (const auto &[key, value] : entries) {
        out += key;
        write(out, value);
    }
}

void write(QByteArray &out, const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Integer: appendInteger(out, value.toInteger()); return;
    case QCborValue::ByteArray: appendBytes(out, value.toByteArray()); return;
    case QCborValue::String: appendText(out, value.toString().toUtf8()); return;
    case QCborValue::Array: {
        const auto array = value.toArray();
        appendArray(out, array.size());
        for (const auto item : array)
            write(out, item);
        return;
    }
    case QCborValue::Map: writeMap(out, value.toMap()); return;
    case QCborValue::False: out += '\xf4'; return;
    case QCborValue::True: out += '\xf5'; return;
    case QCborValue::Null: appendNull(out); return;
    default: BQ_ASSERT(!"a type that events do not hold");
    }
}

} // namespace

QByteArray canonicalCbor(const QCborValue &value)
{
    QByteArray out;
    write(out, value);
    return out;
}

std::optional<QCborValue> parseCanonicalCbor(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > sizeMax)
        return std::nullopt;
    return CanonicalReader(bytes).readWhole();
}

std::optional<CborEntries> parseCanonicalEntries(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > sizeMax)
        return std::nullopt;
    return CanonicalReader(bytes).readWholeEntries();
}

} // namespace botiquin
