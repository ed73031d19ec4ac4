// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/digital_link.h"

#include "base/failure.h"
#include "domain/gs1/digital_link_path.h"

#include <algorithm>
#include <string_view>

namespace botiquin::gs1 {

namespace {

constexpr std::string_view unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
constexpr std::string_view reserved = ":/?#[]@!$&'()*+,;=%";

bool isUriCharacter(char c)
{
    return unreserved.find(c) != std::string_view::npos || reserved.find(c) != std::string_view::npos;
}

bool isHostCharacter(char c)
{
    return unreserved.find(c) != std::string_view::npos || c == ':' || c == '[' || c == ']';
}

/// The length of "http://" or "https://", or 0.
qsizetype schemeSize(QByteArrayView text)
{
    for (const QByteArrayView scheme : {QByteArrayView("https://"), QByteArrayView("http://")}) {
        if (text.size() >= scheme.size()
            && text.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0)
            return scheme.size();
    }
    return 0;
}

/// A piece of the line.
struct Piece
{
    QByteArrayView text;
    qsizetype at = 0;
};

QList<Piece> split(const Piece &whole, char separator)
{
    QList<Piece> pieces;
    for (qsizetype begin = 0; begin <= whole.text.size();) {
        auto end = whole.text.indexOf(separator, begin);
        if (end < 0)
            end = whole.text.size();
        pieces << Piece{whole.text.sliced(begin, end - begin), whole.at + begin};
        begin = end + 1;
    }
    return pieces;
}

/// The parts of a URI that matter: path without its first slash, query without its question mark.
struct Address
{
    Piece path;
    Piece query;
};

Checked<Address> readAddress(QByteArrayView line, qsizetype from)
{
    const auto illegal = std::find_if_not(line.begin() + from, line.end(), isUriCharacter);
    if (illegal != line.end())
        return fault(Error::illegalUriCharacter, illegal - line.begin());
    const auto host = from + schemeSize(line.sliced(from));
    qsizetype hostEnd = host;
    while (hostEnd < line.size() && isHostCharacter(line[hostEnd]))
        ++hostEnd;
    if (hostEnd < line.size() && line[hostEnd] != '/' && line[hostEnd] != '?' && line[hostEnd] != '#')
        return fault(Error::illegalUriCharacter, hostEnd);
    if (host == hostEnd || hostEnd == line.size() || line[hostEnd] != '/')
        return fault(Error::noPrimaryKey, std::min(hostEnd, line.size() - 1));

    auto end = line.indexOf('#', hostEnd);
    if (end < 0)
        end = line.size();
    const auto mark = line.first(end).indexOf('?', hostEnd);
    const auto pathEnd = mark < 0 ? end : mark;
    Address address;
    address.path = {line.sliced(hostEnd + 1, pathEnd - hostEnd - 1), hostEnd + 1};
    if (mark >= 0)
        address.query = {line.sliced(mark + 1, end - mark - 1), mark + 1};
    return address;
}

/// Where the primary key stands among the segments of the path: the last one that qualifiers alone follow.
Checked<qsizetype> findPrimaryKey(const SyntaxDictionary &dictionary, const QList<Piece> &segments)
{
    std::optional<qsizetype> unknown;
    for (auto i = segments.size() - 2; i >= 0; i -= 2) {
        const QByteArrayView ai = segments[i].text;
        const AiEntry *entry = dictionary.find(ai);
        if (!entry) {
            if (ai.size() < 2 || ai.size() > 4 || !isAllDigits(ai))
                break;
            unknown = i;
        } else if (entry->primaryKey) {
            if (unknown)
                return fault(Error::unknownAi, segments[*unknown].at);
            return i;
        }
    }
    return fault(Error::noPrimaryKey, segments.front().at - 1);
}

bool isPercentEncoded(QByteArrayView text, qsizetype at)
{
    return text[at] == '%' && at + 2 < text.size() && hexDigitValue(text[at + 1]) >= 0
           && hexDigitValue(text[at + 2]) >= 0;
}

Checked<QByteArray> percentDecoded(const Piece &piece, bool inQuery)
{
    QByteArray plain;
    for (qsizetype at = 0; at < piece.text.size(); ++at) {
        const char c = piece.text[at];
        if (c == '+' && inQuery) {
            plain += ' ';
        } else if (c != '%') {
            plain += c;
        } else if (isPercentEncoded(piece.text, at)) {
            plain +=
                static_cast<char>(hexDigitValue(piece.text[at + 1]) * 16 + hexDigitValue(piece.text[at + 2]));
            at += 2;
        } else {
            return fault(Error::malformedPercentEncoding, piece.at + at);
        }
    }
    return plain;
}

/// Where the character that is `index` after decoding stands in the text.
qsizetype encodedIndex(QByteArrayView text, qsizetype index)
{
    qsizetype at = 0;
    while (index-- > 0 && at < text.size())
        at += text[at] == '%' ? 3 : 1;
    return at;
}

/// The element of an AI and its value in the URI; `at` is the AI's place.
Checked<Element> readElement(const AiEntry &entry, qsizetype at, const Piece &piece, bool inQuery, Date today)
{
    BQ_TRY_ASSIGN(QByteArray value, percentDecoded(piece, inQuery));
    const auto size = value.size();
    if (entry.ai == "01" && (size == 8 || size == 12 || size == 13))
        value = value.rightJustified(14, '0');
    if (const auto found = entry.faultIn(value, today)) {
        const auto index = std::max<qsizetype>(found->at - (value.size() - size), 0);
        return fault(found->error, value.isEmpty() ? at : piece.at + encodedIndex(piece.text, index));
    }
    return Element{&entry, value, at};
}

Checked<Elements> readPath(const SyntaxDictionary &dictionary, const Piece &path, Date today)
{
    const QList<Piece> segments = split(path, '/');
    BQ_TRY_ASSIGN(const qsizetype key, findPrimaryKey(dictionary, segments));
    Elements elements;
    QList<QByteArray> qualifiers;
    for (auto i = key; i + 1 < segments.size(); i += 2) {
        const AiEntry &entry = *dictionary.find(segments[i].text);
        if (i > key) {
            qualifiers << entry.ai;
            if (!isQualifierPath(*elements.front().entry, qualifiers))
                return fault(Error::illegalQualifier, segments[i].at);
        }
        BQ_TRY_ASSIGN(Element element, readElement(entry, segments[i].at, segments[i + 1], false, today));
        elements.push_back(std::move(element));
    }
    return elements;
}

/// Appends the data attributes of the query to the elements of the path.
Checked<void> readQuery(const SyntaxDictionary &dictionary, const Piece &query, Date today,
                        Elements &elements)
{
    for (const Piece &parameter : split(query, '&')) {
        const auto equals = parameter.text.indexOf('=');
        if (equals < 1 || !isAllDigits(parameter.text.first(equals)))
            continue;
        const AiEntry *entry = dictionary.find(parameter.text.first(equals));
        if (!entry)
            return fault(Error::unknownAi, parameter.at);
        if (!entry->dataAttribute)
            return fault(Error::notADataAttribute, parameter.at);
        const Piece value{parameter.text.sliced(equals + 1), parameter.at + equals + 1};
        BQ_TRY_ASSIGN(Element element, readElement(*entry, parameter.at, value, true, today));
        elements.push_back(std::move(element));
    }
    return {};
}

} // namespace

bool isWebAddress(QByteArrayView text)
{
    return schemeSize(text) > 0;
}

Checked<LinkContents> readDigitalLink(const SyntaxDictionary &dictionary, QByteArrayView line, qsizetype from,
                                      Date today)
{
    BQ_TRY_ASSIGN(const Address address, readAddress(line, from));
    LinkContents contents;
    BQ_TRY_ASSIGN(contents.elements, readPath(dictionary, address.path, today));
    const auto pathSize = static_cast<qsizetype>(contents.elements.size());
    BQ_TRY(readQuery(dictionary, address.query, today, contents.elements));

    QList<QByteArray> qualifiers;
    for (qsizetype i = 1; i < pathSize; ++i)
        qualifiers << contents.elements[static_cast<size_t>(i)].ai();
    const AiEntry &key = *contents.elements.front().entry;
    contents.qualifierInQuery =
        std::any_of(contents.elements.begin() + pathSize, contents.elements.end(),
                    [&](const Element &element) { return belongsInPath(key, qualifiers, element.ai()); });
    return contents;
}

std::optional<LinkStem> LinkStem::parse(QByteArrayView text)
{
    const auto scheme = schemeSize(text);
    while (text.endsWith('/') && text.size() > scheme)
        text.chop(1);
    const auto host = text.sliced(scheme);
    const auto hostEnd = std::find(host.begin(), host.end(), '/');
    if (scheme == 0 || hostEnd == host.begin() || !std::all_of(host.begin(), hostEnd, isHostCharacter)
        || !std::all_of(text.begin(), text.end(), isUriCharacter) || text.contains('?') || text.contains('#'))
        return std::nullopt;
    return LinkStem(text.toByteArray());
}

LinkStem LinkStem::canonical()
{
    return LinkStem("https://id.gs1.org");
}

} // namespace botiquin::gs1
