// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/code.h"

#include "base/failure.h"
#include "domain/gs1/digital_link.h"
#include "domain/gs1/element_string.h"

namespace botiquin::gs1 {

namespace {

/// Reads one line; the contract is that of `readCode`.
class CodeReader
{
public:
    CodeReader(const SyntaxDictionary &dictionary, QByteArrayView line, Date today)
        : m_dictionary(dictionary)
        , m_line(line)
        , m_today(today)
    {
    }

    Checked<Code> read() const
    {
        if (m_line.isEmpty())
            return fault(Error::emptyCode, 0);
        if (m_line.front() == ']')
            return readScan();
        if (m_line.front() == '(')
            return gs1({}, readBracketed(m_dictionary, m_line, 0, m_today));
        if (isWebAddress(m_line))
            return readLink({}, 0);
        if (m_line.front() == '^')
            return gs1({}, readElementString(m_dictionary, m_line, 1, '^', m_today));
        if (isDigit(m_line.front()))
            return readDigits();
        return data({}, m_line);
    }

private:
    static constexpr qsizetype identifierSize = 3;

    static Checked<Code> gs1(QByteArrayView symbology, Checked<Elements> elements)
    {
        if (!elements)
            return tl::unexpected(elements.error());
        if (const auto repeated = repeatedDifferently(*elements))
            return tl::unexpected(*repeated);
        Code code{symbology.toByteArray(), *std::move(elements), {}, {}};
        code.warnings = associationWarnings(code.elements);
        return code;
    }

    static Code data(QByteArrayView symbology, QByteArrayView text)
    {
        return {symbology.toByteArray(), {}, text.toByteArray(), {}};
    }

    Checked<Code> readScan() const
    {
        if (m_line.size() < identifierSize || !QChar::isLetter(uchar(m_line[1])) || uchar(m_line[1]) > 'z'
            || hexDigitValue(m_line[2]) < 0)
            return fault(Error::unknownSymbology, 0);
        const auto symbology = m_line.first(identifierSize);
        const auto content = m_line.sliced(identifierSize);
        if (symbology == "]C1" || symbology == "]e0" || symbology == "]d2" || symbology == "]Q3"
            || symbology == "]J1")
            return readCarrier(symbology);
        if (symbology == "]E0" || symbology == "]E3")
            return readEan(symbology);
        if (symbology == "]E4")
            return gs1(symbology, readGtin(identifierSize, 8));
        if (symbology == "]I1" && content.size() == 14)
            return gs1(symbology, readGtin(identifierSize, 14));
        if ((symbology == "]I0" || symbology == "]I3") && content.size() == 14) {
            if (auto gtin = readGtin(identifierSize, 14))
                return gs1(symbology, std::move(gtin));
        }
        return isWebAddress(content) ? readLink(symbology, identifierSize) : data(symbology, content);
    }

    Checked<Code> readCarrier(QByteArrayView symbology) const
    {
        auto from = identifierSize;
        if (m_line.size() > from && m_line[from] == '(')
            return gs1(symbology, readBracketed(m_dictionary, m_line, from, m_today));
        // Some readers send the FNC1 that makes the carrier a GS1 one.
        if (m_line.size() > from && m_line[from] == groupSeparator)
            ++from;
        return gs1(symbology, readElementString(m_dictionary, m_line, from, groupSeparator, m_today));
    }

    Checked<Code> readEan(QByteArrayView symbology) const
    {
        const QByteArrayView link = "|]e0";
        auto end = m_line.indexOf(link);
        const bool isComposite = symbology == "]E0" && end >= 0;
        if (!isComposite)
            end = m_line.size();
        const auto size = end - identifierSize;
        if (symbology == "]E3")
            return readEanWithAddOn(symbology, size);
        auto elements = readGtin(identifierSize, size == 12 ? 12 : 13, end);
        if (elements && isComposite) {
            const auto from = end + link.size();
            BQ_TRY_ASSIGN(const auto more,
                          readElementString(m_dictionary, m_line, from, groupSeparator, m_today));
            elements->insert(elements->end(), more.begin(), more.end());
        }
        return gs1(symbology, std::move(elements));
    }

    Checked<Code> readEanWithAddOn(QByteArrayView symbology, qsizetype size) const
    {
        const auto addOn = m_line.sliced(identifierSize + std::min<qsizetype>(size, 13));
        if (addOn.size() != 2 && addOn.size() != 5)
            return size < 18 ? fault(Error::valueTooShort, size > 0 ? identifierSize : 0)
                             : fault(Error::valueTooLong, identifierSize + 18);
        if (const auto found = faultIn(CharacterSet::numeric, addOn))
            return fault(found->error, identifierSize + 13 + found->at);
        auto code = gs1(symbology, readGtin(identifierSize, 13, identifierSize + 13));
        if (code)
            code->data = addOn.toByteArray();
        return code;
    }

    /// The digits from byte `from` to `end` as element 01; `size` is what they must be.
    Checked<Elements> readGtin(qsizetype from, qsizetype size, std::optional<qsizetype> end = {}) const
    {
        const auto digits = m_line.sliced(from, end.value_or(m_line.size()) - from);
        const AiEntry *entry = m_dictionary.find("01");
        if (!entry)
            return fault(Error::unknownAi, 0);
        if (digits.isEmpty())
            return fault(Error::noElements, 0);
        if (digits.size() < size)
            return fault(Error::valueTooShort, from);
        if (digits.size() > size)
            return fault(Error::valueTooLong, from + size);
        const QByteArray value = digits.toByteArray().rightJustified(14, '0');
        if (const auto found = entry->faultIn(value, m_today))
            return fault(found->error, from + std::max<qsizetype>(found->at - (14 - size), 0));
        return Elements{{entry, value, from}};
    }

    Checked<Code> readLink(QByteArrayView symbology, qsizetype from) const
    {
        auto contents = readDigitalLink(m_dictionary, m_line, from, m_today);
        if (!contents) {
            const auto error = contents.error().error;
            if (!symbology.isEmpty() && (error == Error::noPrimaryKey || error == Error::illegalUriCharacter))
                return data(symbology, m_line.sliced(from));
            return tl::unexpected(contents.error());
        }
        const bool qualifierInQuery = contents->qualifierInQuery;
        auto code = gs1(symbology, std::move(contents->elements));
        if (code && qualifierInQuery)
            code->warnings << Warning::qualifierInQuery;
        return code;
    }

    Checked<Code> readDigits() const
    {
        const auto asElements = [this] {
            return gs1({}, readElementString(m_dictionary, m_line, 0, groupSeparator, m_today));
        };
        if (m_line.contains(groupSeparator) || beginsWithWholeKey())
            return asElements();
        auto elements = asElements();
        if (!isAsLongAsGtin())
            return elements ? std::move(elements) : data({}, m_line);
        auto gtin = readGtin(0, m_line.size());
        if (!gtin && elements && elements->elements.front().entry->predefinedLength)
            return elements;
        return gs1({}, std::move(gtin));
    }

    bool isAsLongAsGtin() const
    {
        const auto size = m_line.size();
        return (size == 8 || size == 12 || size == 13 || size == 14) && isAllDigits(m_line);
    }

    bool beginsWithWholeKey() const
    {
        const AiEntry *entry = m_dictionary.findAtStart(m_line);
        if (!entry || (entry->ai != "00" && entry->ai != "01" && entry->ai != "02"))
            return false;
        const auto size = entry->ai.size() + entry->sizeMax;
        return m_line.size() >= size && isAllDigits(m_line.first(size));
    }

    const SyntaxDictionary &m_dictionary;
    QByteArrayView m_line;
    Date m_today;
};

} // namespace

Checked<Code> readCode(const SyntaxDictionary &dictionary, QByteArrayView line, Date today)
{
    return CodeReader(dictionary, line, today).read();
}

} // namespace botiquin::gs1
