// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gs1/element.h"

namespace botiquin::gs1 {

struct LinkContents
{
    Elements elements; ///< in the order of the URI
    bool qualifierInQuery = false;
};

/// Whether the text begins with http:// or https://, in any case.
bool isWebAddress(QByteArrayView text);

/// Reads an uncompressed GS1 Digital Link URI (GS1 Digital Link Standard: URI Syntax) that stands in `line`
/// from byte `from` on. Any host and any path before the primary key will do; a GTIN of 8, 12 or 13 digits is
/// filled up to 14; what the query holds besides AIs is ignored, and so is the fragment. A qualifier in the
/// query is read all the same if it may be a data attribute elsewhere.
[[nodiscard]] Checked<LinkContents> readDigitalLink(const SyntaxDictionary &dictionary, QByteArrayView line,
                                                    qsizetype from, Date today);

/// What a link begins with: http or https, a host, and perhaps a path.
class LinkStem
{
public:
    /// Nothing for what is no such address. A slash at the end is left out.
    [[nodiscard]] static std::optional<LinkStem> parse(QByteArrayView text);
    /// https://id.gs1.org
    [[nodiscard]] static LinkStem canonical();

    const QByteArray &text() const { return m_text; }

private:
    explicit LinkStem(QByteArray text)
        : m_text(std::move(text))
    {
    }
    QByteArray m_text;
};

/// The Digital Link of the elements: the first primary key with its qualifiers as the path, the rest as the
/// query, predefined lengths first. The fault is at the element that has no place in one.
[[nodiscard]] Checked<QByteArray> digitalLink(const Elements &elements, const LinkStem &stem);

} // namespace botiquin::gs1
