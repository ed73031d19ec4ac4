// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_text.h"

#include <QString>
#include <QUtf8StringView>
#include <algorithm>

namespace botiquin::ctl {

namespace {

bool isPlain(char c)
{
    return uchar(c) >= 0x20 && uchar(c) < 0x7f && c != '"' && c != '\\';
}

void appendEscaped(QByteArray &json, char c)
{
    constexpr char hex[] = "0123456789abcdef";
    if (c == '"' || c == '\\') {
        json += '\\';
        json += c;
    } else if (uchar(c) < 0x20 || c == 0x7f) {
        json += "\\u00";
        json += hex[uchar(c) >> 4];
        json += hex[uchar(c) & 0xf];
    } else {
        json += c;
    }
}

} // namespace

void appendJsonText(QByteArray &json, QByteArrayView bytes)
{
    json += '"';
    if (std::all_of(bytes.begin(), bytes.end(), isPlain)) {
        json += bytes;
    } else {
        const bool isUtf8 = QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
        const QByteArray text = isUtf8 ? bytes.toByteArray() : QString::fromLatin1(bytes).toUtf8();
        for (const char c : text)
            appendEscaped(json, c);
    }
    json += '"';
}

} // namespace botiquin::ctl
