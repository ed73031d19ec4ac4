// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/element_string.h"

#include <algorithm>

namespace botiquin::gs1 {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

qsizetype skipBlanks(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && isBlank(line[at]))
        ++at;
    return at;
}

bool isEscape(QByteArrayView text, qsizetype at)
{
    return text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == '(' || text[at + 1] == ')');
}

/// The next bracket that opens an AI, or the end.
qsizetype nextAi(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && line[at] != '(')
        at += isEscape(line, at) ? 2 : 1;
    return std::min(at, line.size());
}

QByteArray unescaped(QByteArrayView text)
{
    if (!text.contains('\\'))
        return text.toByteArray();
    QByteArray plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        at += isEscape(text, at) ? 1 : 0;
        plain += text[at];
    }
    return plain;
}

/// Where the character that is `index` after unescaping stands in the text.
qsizetype escapedIndex(QByteArrayView text, qsizetype index)
{
    qsizetype at = 0;
    while (index-- > 0 && at < text.size())
        at += isEscape(text, at) ? 2 : 1;
    return at;
}

/// The text from `begin` to `end` without the blanks around it.
QByteArrayView trimmed(QByteArrayView line, qsizetype &begin, qsizetype end)
{
    begin = std::min(skipBlanks(line, begin), end);
    while (end > begin && isBlank(line[end - 1]))
        --end;
    return line.sliced(begin, end - begin);
}

} // namespace

Checked<Elements> readElementString(const SyntaxDictionary &dictionary, QByteArrayView line, qsizetype from,
                                    char separator, Date today)
{
    if (from >= line.size())
        return fault(Error::noElements, 0);
    Elements elements;
    for (qsizetype at = from; at < line.size();) {
        const AiEntry *entry = dictionary.findAtStart(line.sliced(at));
        if (!entry)
            return fault(Error::unknownAi, at);
        const auto begin = at + entry->ai.size();
        auto end = line.indexOf(separator, begin);
        if (end < 0)
            end = line.size();
        if (entry->predefinedLength)
            end = std::min(end, begin + entry->sizeMax);
        const auto value = line.sliced(begin, end - begin);
        if (const auto found = entry->faultIn(value, today))
            return fault(found->error, value.isEmpty() ? at : begin + found->at);
        elements.push_back({entry, value.toByteArray(), at});
        at = end + (end < line.size() && line[end] == separator ? 1 : 0);
    }
    return elements;
}

QByteArray elementString(const Elements &elements, char fnc1)
{
    QByteArray text;
    bool needed = true;
    for (const Element &element : elements) {
        if (needed)
            text += fnc1;
        text += element.ai();
        text += element.value;
        needed = !element.entry->predefinedLength;
    }
    return text;
}

Checked<Elements> readBracketed(const SyntaxDictionary &dictionary, QByteArrayView line, qsizetype from,
                                Date today)
{
    Elements elements;
    for (auto at = skipBlanks(line, from); at < line.size();) {
        const auto close = line.indexOf(')', at);
        if (line[at] != '(' || close < 0)
            return fault(Error::malformedBrackets, at);
        auto aiBegin = at + 1;
        const AiEntry *entry = dictionary.find(trimmed(line, aiBegin, close));
        if (!entry)
            return fault(Error::unknownAi, at + 1);
        auto begin = close + 1;
        const auto next = nextAi(line, begin);
        const auto text = trimmed(line, begin, next);
        const QByteArray value = unescaped(text);
        if (const auto found = entry->faultIn(value, today))
            return fault(found->error, value.isEmpty() ? at : begin + escapedIndex(text, found->at));
        elements.push_back({entry, value, at});
        at = next;
    }
    if (elements.empty())
        return fault(Error::noElements, 0);
    return elements;
}

QByteArray bracketedText(const Elements &elements)
{
    QByteArray text;
    for (const Element &element : elements) {
        text += '(' + element.ai() + ')';
        for (const char c : element.value) {
            if (c == '(')
                text += '\\';
            text += c;
        }
    }
    return text;
}

} // namespace botiquin::gs1
