// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/dictionary_reader.h"

#include "base/failure.h"

#include <algorithm>

namespace botiquin::gs1 {

namespace {

using Reason = DictionaryFault::Reason;

QList<QByteArray> words(QByteArrayView line)
{
    QList<QByteArray> all = line.toByteArray().simplified().split(' ');
    all.removeAll(QByteArray());
    return all;
}

bool isFlags(const QByteArray &word)
{
    return std::none_of(word.begin(), word.end(), [](char c) { return QChar::isLetterOrNumber(uchar(c)); });
}

bool isAttribute(const QByteArray &word)
{
    return word.front() >= 'a' && word.front() <= 'z';
}

std::optional<CharacterSet> setOf(char type)
{
    switch (type) {
    case 'N':
        return CharacterSet::numeric;
    case 'X':
        return CharacterSet::cset82;
    case 'Y':
        return CharacterSet::cset39;
    case 'Z':
        return CharacterSet::cset64;
    default:
        return std::nullopt;
    }
}

// "N14", "X..20" or either in square brackets.
Result<Component, Reason> readType(QByteArray text)
{
    Component component;
    if (text.startsWith('[') && text.endsWith(']')) {
        component.optional = true;
        text = text.mid(1, text.size() - 2);
    }
    const auto set = text.isEmpty() ? std::nullopt : setOf(text.front());
    const bool variable = text.mid(1, 2) == "..";
    const QByteArray digits = text.mid(variable ? 3 : 1);
    if (!set || digits.isEmpty() || digits.size() > 2 || !isAllDigits(digits) || digits.toInt() == 0)
        return err(Reason::shape);
    component.set = *set;
    component.sizeMax = digits.toInt();
    component.sizeMin = variable ? 1 : component.sizeMax;
    return component;
}

Result<Component, Reason> readComponent(const QByteArray &word)
{
    const QList<QByteArray> parts = word.split(',');
    BQ_TRY_ASSIGN(Component component, readType(parts.front()));
    for (const QByteArray &name : parts.mid(1)) {
        const auto rule = linterNamed(name);
        if (!rule
            || (rule->size != 0 && (component.sizeMin != rule->size || component.sizeMax != rule->size)))
            return err(Reason::linter);
        component.linters << rule->run;
    }
    return component;
}

AiGroup readGroup(const QByteArray &text)
{
    AiGroup group;
    for (const QByteArray &ai : text.split('+'))
        group << AiPattern(ai);
    return group;
}

void readQualifiers(AiEntry &entry, const QByteArray &value)
{
    for (const QByteArray &alternative : value.split('|'))
        entry.qualifiers << alternative.split(',');
}

Result<void, Reason> readAttribute(AiEntry &entry, const QByteArray &word)
{
    const auto equals = word.indexOf('=');
    const QByteArray key = equals < 0 ? word : word.left(equals);
    const QByteArray value = equals < 0 ? QByteArray() : word.mid(equals + 1);
    if (key == "dlpkey") {
        entry.primaryKey = true;
        if (!value.isEmpty())
            readQualifiers(entry, value);
    } else if (key == "req" && !value.isEmpty()) {
        QList<AiGroup> groups;
        for (const QByteArray &group : value.split(','))
            groups << readGroup(group);
        entry.required << groups;
    } else if (key == "ex" && !value.isEmpty()) {
        for (const QByteArray &ai : value.split(','))
            entry.excluded << AiPattern(ai);
    } else {
        return err(Reason::shape);
    }
    return {};
}

// "01" or "3100-3105".
Result<void, Reason> readAis(DictionaryLine &line, const QByteArray &word)
{
    const auto hyphen = word.indexOf('-');
    line.entry.ai = hyphen < 0 ? word : word.left(hyphen);
    const QByteArray last = hyphen < 0 ? line.entry.ai : word.mid(hyphen + 1);
    const auto size = line.entry.ai.size();
    if (size < 2 || size > 4 || last.size() != size || !isAllDigits(line.entry.ai) || !isAllDigits(last)
        || last < line.entry.ai)
        return err(Reason::shape);
    line.last = last.toInt();
    return {};
}

void measure(AiEntry &entry)
{
    for (const Component &component : std::as_const(entry.components)) {
        entry.sizeMin += component.optional ? 0 : component.sizeMin;
        entry.sizeMax += component.sizeMax;
    }
}

} // namespace

Result<DictionaryLine, Reason> readDictionaryLine(QByteArrayView text)
{
    const auto hash = text.indexOf('#');
    const QList<QByteArray> all = words(hash < 0 ? text : text.first(hash));
    DictionaryLine line;
    AiEntry &entry = line.entry;
    if (all.isEmpty())
        return err(Reason::shape);
    BQ_TRY(readAis(line, all.front()));
    auto word = all.begin() + 1;
    if (word != all.end() && isFlags(*word)) {
        entry.predefinedLength = word->contains('*');
        entry.dataAttribute = word->contains('?');
        ++word;
    }
    for (; word != all.end() && !isAttribute(*word); ++word) {
        BQ_TRY_ASSIGN(const Component component, readComponent(*word));
        entry.components << component;
    }
    for (; word != all.end(); ++word)
        BQ_TRY(readAttribute(entry, *word));
    if (hash >= 0)
        entry.title = text.sliced(hash + 1).trimmed().toByteArray();
    measure(entry);
    if (entry.components.isEmpty() || (entry.predefinedLength && entry.sizeMin != entry.sizeMax))
        return err(Reason::shape);
    return line;
}

Result<SyntaxDictionary, DictionaryFault> SyntaxDictionary::parse(QByteArrayView text)
{
    SyntaxDictionary dictionary;
    qsizetype number = 0;
    for (const QByteArray &raw : text.toByteArray().split('\n')) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        auto read = readDictionaryLine(line);
        if (!read)
            return err(DictionaryFault{read.error(), number});
        const auto size = read->entry.ai.size();
        for (int ai = read->entry.ai.toInt(); ai <= read->last; ++ai) {
            read->entry.ai = QByteArray::number(ai).rightJustified(size, '0');
            if (!dictionary.append(read->entry))
                return err(DictionaryFault{Reason::sharedPrefix, number});
        }
    }
    return dictionary;
}

} // namespace botiquin::gs1
