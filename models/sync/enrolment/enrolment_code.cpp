// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/enrolment/enrolment_code.h"

#include <QtEndian>
#include <cstring>
#include <sodium.h>

namespace botiquin {

namespace {

constexpr int secretBytes = 16;
constexpr int codeBytes = 25;
constexpr int bitsPerCharacter = 5;
constexpr int characters = codeBytes * 8 / bitsPerCharacter;
constexpr int groupSize = 4;
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's

QByteArray hashOf(QByteArrayView data, QByteArrayView key = {})
{
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<uchar *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const uchar *>(data.data()), size_t(data.size()),
                       reinterpret_cast<const uchar *>(key.data()), size_t(key.size()));
    return hash;
}

bool bitOf(const QByteArray &bytes, int at)
{
    return uchar(bytes[at / 8]) >> (7 - at % 8) & 1;
}

void setBit(QByteArray &bytes, int at, bool on)
{
    const uchar mask = uchar(1 << (7 - at % 8));
    bytes[at / 8] = char(on ? uchar(bytes[at / 8]) | mask : uchar(bytes[at / 8]) & ~mask);
}

void copyBits(const QByteArray &from, QByteArray &to, int at, int count)
{
    for (int i = 0; i < count; ++i)
        setBit(to, at + i, bitOf(from, i));
}

constexpr int centreFrom = secretBytes * 8;
constexpr int centreBits = 62;
constexpr int checkFrom = centreFrom + centreBits;
constexpr int checkBits = codeBytes * 8 - checkFrom;

/// The bits before the check, in whole bytes with zeros after them.
QByteArray checkOf(const QByteArray &code)
{
    QByteArray said = code.left(24);
    for (int at = checkFrom; at < said.size() * 8; ++at)
        setBit(said, at, false);
    return hashOf(said);
}

bool sameBits(const QByteArray &hash, const QByteArray &code, int at, int count)
{
    for (int i = 0; i < count; ++i) {
        if (bitOf(hash, i) != bitOf(code, at + i))
            return false;
    }
    return true;
}

std::optional<int> valueOf(QChar typed)
{
    const char upper = typed.toUpper().toLatin1();
    const char c = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    const char *found = c == '\0' ? nullptr : std::strchr(alphabet, c);
    return found ? std::optional(int(found - alphabet)) : std::nullopt;
}

} // namespace

EnrolmentCode EnrolmentCode::make(const QByteArray &centreKey)
{
    QByteArray code(codeBytes, '\0');
    randombytes_buf(code.data(), secretBytes);
    copyBits(hashOf(centreKey), code, centreFrom, centreBits);
    copyBits(checkOf(code), code, checkFrom, checkBits);
    return EnrolmentCode(code);
}

std::optional<EnrolmentCode> EnrolmentCode::parse(const QString &typed)
{
    QByteArray code(codeBytes, '\0');
    int at = 0;
    for (const QChar c : typed) {
        if (c.isSpace() || c == u'-' || c.category() == QChar::Punctuation_Dash)
            continue;
        const auto value = valueOf(c);
        if (!value || at == characters * bitsPerCharacter)
            return std::nullopt;
        for (int bit = bitsPerCharacter - 1; bit >= 0; --bit)
            setBit(code, at++, *value >> bit & 1);
    }
    if (at != characters * bitsPerCharacter || !sameBits(checkOf(code), code, checkFrom, checkBits))
        return std::nullopt;
    return EnrolmentCode(code);
}

QString EnrolmentCode::text() const
{
    QString text;
    for (int i = 0; i < characters; ++i) {
        int value = 0;
        for (int bit = 0; bit < bitsPerCharacter; ++bit)
            value = value << 1 | int(bitOf(m_bytes, i * bitsPerCharacter + bit));
        if (i > 0 && i % groupSize == 0)
            text += u'-';
        text += QLatin1Char(alphabet[value]);
    }
    return text;
}

QByteArray EnrolmentCode::secret() const
{
    return m_bytes.left(secretBytes);
}

DeviceId EnrolmentCode::device() const
{
    const QByteArray hash = hashOf(secret(), "botiquin code device");
    const quint64 number = qFromBigEndian<quint64>(hash.constData()) & ~(quint64(1) << 63);
    return DeviceId::of(number).value_or(*DeviceId::of(1));
}

KeyPair EnrolmentCode::keys() const
{
    return KeyPair::ofSeed(hashOf(secret(), "botiquin code key"));
}

QByteArray EnrolmentCode::centre() const
{
    QByteArray bits((centreBits + 7) / 8, '\0');
    for (int at = 0; at < centreBits; ++at)
        setBit(bits, at, bitOf(m_bytes, centreFrom + at));
    return bits;
}

bool EnrolmentCode::isOfCentre(const QByteArray &centre, const QByteArray &centreKey)
{
    QByteArray bits = hashOf(centreKey).left((centreBits + 7) / 8);
    for (int at = centreBits; at < bits.size() * 8; ++at)
        setBit(bits, at, false);
    return centre == bits;
}

} // namespace botiquin
