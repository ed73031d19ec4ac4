// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace botiquin {

enum class TextEncoding { utf8, utf16, windows1252 };

/// The lowerCamel name, e.g. "windows1252".
QString name(TextEncoding encoding);

struct DecodedText
{
    TextEncoding encoding;
    QString text;
};

/// The text of a file of unknown encoding. A byte order mark decides; without one, what is not UTF-8 is read
/// as Windows-1252, line by line, since sheets are pasted together from several. The characters U+0080 to
/// U+009F, which only a wrong conversion leaves in a text, become the Windows-1252 ones they stood for.
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes);

} // namespace botiquin
