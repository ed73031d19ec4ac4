// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/sheet_text.h"

#include <QStringDecoder>
#include <array>

namespace botiquin {

namespace {

/// Windows-1252, 0x80 to 0x9F; its five holes are the replacement character.
constexpr std::array<char16_t, 32> windows1252Upper = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

void mendControls(QString &text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(windows1252Upper[c.unicode() - 0x80u]);
    }
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

QString decodeLines(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        const qsizetype lineEnd = bytes.indexOf('\n');
        const QByteArrayView line = lineEnd < 0 ? bytes : bytes.first(lineEnd + 1);
        text += isUtf8(line) ? QString::fromUtf8(line) : QString::fromLatin1(line);
        bytes = bytes.sliced(line.size());
    }
    return text;
}

} // namespace

QString name(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::utf8: return QStringLiteral("utf8");
    case TextEncoding::utf16: return QStringLiteral("utf16");
    case TextEncoding::windows1252: return QStringLiteral("windows1252");
    }
    return {};
}

DecodedText decodeText(const QByteArray &bytes)
{
    DecodedText decoded{TextEncoding::utf8, {}};
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        decoded.encoding = TextEncoding::utf16;
        decoded.text = QStringDecoder(QStringDecoder::Utf16)(bytes);
    } else if (isUtf8(bytes)) {
        const QByteArrayView mark("\xEF\xBB\xBF");
        decoded.text = QString::fromUtf8(bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes);
    } else {
        decoded.encoding = TextEncoding::windows1252;
        decoded.text = decodeLines(bytes);
    }
    mendControls(decoded.text);
    return decoded;
}

} // namespace botiquin
