// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gs1/character_set.h"
#include "domain/gs1/linter.h"

#include <QByteArray>
#include <QList>
#include <array>
#include <vector>

namespace botiquin::gs1 {

/// A part of an AI's value.
struct Component
{
    CharacterSet set = CharacterSet::numeric;
    qsizetype sizeMin = 0;
    qsizetype sizeMax = 0;
    bool optional = false;
    QList<Linter> linters;
};

/// An AI, or a pattern in which `n` stands for any digit.
class AiPattern
{
public:
    explicit AiPattern(QByteArray text)
        : m_text(std::move(text))
    {
    }
    bool matches(QByteArrayView ai) const;

private:
    QByteArray m_text;
};

/// AIs that are wanted together.
using AiGroup = QList<AiPattern>;

/// What the dictionary says about one Application Identifier.
struct AiEntry
{
    QByteArray ai;                 ///< two to four digits
    bool predefinedLength = false; ///< needs no FNC1 after its value (General Specifications, figure 7.8.5-2)
    bool dataAttribute = false;    ///< may stand in the query of a Digital Link
    bool primaryKey = false;       ///< a Digital Link may begin with it
    QList<Component> components;
    QList<QList<AiGroup>> required; ///< of every list, one group must be there
    QList<AiPattern> excluded;
    QList<QList<QByteArray>> qualifiers; ///< of a primary key: alternatives, each in the order of the path
    QByteArray title;
    qsizetype sizeMin = 0; ///< of the whole value
    qsizetype sizeMax = 0;

    /// The first offence of a value against length, character sets and checks; counted from its beginning.
    std::optional<Fault> faultIn(QByteArrayView value, Date today) const;
};

/// A line of the dictionary's text, from 1, that is not understood.
struct DictionaryFault
{
    enum class Reason { shape, linter, sharedPrefix };
    Reason reason;
    qsizetype line;
};

/// GS1's Barcode Syntax Dictionary: every Application Identifier with its format, checks and associations.
class SyntaxDictionary
{
public:
    /// Reads the dictionary's own text format; every check that it names must be known here.
    [[nodiscard]] static Result<SyntaxDictionary, DictionaryFault> parse(QByteArrayView text);

    /// The entry of exactly this AI, or null.
    const AiEntry *find(QByteArrayView ai) const;
    /// The entry of the AI that `text` begins with, or null.
    const AiEntry *findAtStart(QByteArrayView text) const;

    /// In the dictionary's order; ranges spelt out.
    const std::vector<AiEntry> &entries() const { return m_entries; }

private:
    bool append(const AiEntry &entry);

    std::vector<AiEntry> m_entries;
    std::vector<qint16> m_places;           // by AI as a number behind its length, 1 up; 0 for none
    std::array<signed char, 100> m_sizes{}; // of AIs by their first two digits, 0 for none
};

/// The dictionary that is compiled in (resources/gs1), read once.
const SyntaxDictionary &dictionary();

} // namespace botiquin::gs1
