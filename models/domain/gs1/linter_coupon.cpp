// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/linter.h"

#include "domain/gs1/character_set.h"
#include "domain/gs1/two_digit_year.h"

#include <algorithm>
#include <string_view>

namespace botiquin::gs1 {

namespace {

/// Reads a coupon's fields one after the other. After the first fault every step does nothing.
class CouponReader
{
public:
    CouponReader(QByteArrayView digits, Date today)
        : m_digits(digits)
        , m_today(today)
    {
        if (const auto fault = faultIn(CharacterSet::numeric, digits))
            m_fault = fault;
    }

    /// One digit of `allowed`, with the value 0 to 9.
    int digit(std::string_view allowed = "0123456789")
    {
        if (!has(1))
            return 0;
        const char c = m_digits[m_at];
        if (allowed.find(c) == std::string_view::npos) {
            m_fault = Fault{Error::couponIllegalDigit, m_at};
            return 0;
        }
        ++m_at;
        return c - '0';
    }

    QByteArrayView take(qsizetype count)
    {
        if (!has(count))
            return {};
        m_at += count;
        return m_digits.sliced(m_at - count, count);
    }

    void companyPrefix(qsizetype size)
    {
        const auto begin = m_at;
        const auto prefix = take(size);
        if (!m_fault && size > 0)
            locate(lintCompanyPrefix(prefix, m_today), begin);
    }

    QByteArrayView date()
    {
        const auto begin = m_at;
        const auto yymmdd = take(6);
        if (!m_fault)
            locate(lintDay(yymmdd, m_today), begin);
        return yymmdd;
    }

    /// Whether the optional field `marker` comes next; steps over the marker.
    bool optionalField(char marker)
    {
        if (m_fault || m_at == m_digits.size() || m_digits[m_at] != marker)
            return false;
        ++m_at;
        return true;
    }

    void refuse(Error error)
    {
        if (!m_fault)
            m_fault = Fault{error, m_at - 1};
    }

    std::optional<Fault> finish()
    {
        if (!m_fault && m_at < m_digits.size())
            m_fault = Fault{Error::couponExcess, m_at};
        return m_fault;
    }

private:
    bool has(qsizetype count)
    {
        if (!m_fault && m_digits.size() - m_at < count)
            m_fault = Fault{Error::couponTruncated, std::max<qsizetype>(m_digits.size() - 1, 0)};
        return !m_fault;
    }

    void locate(std::optional<Fault> fault, qsizetype begin)
    {
        if (fault)
            m_fault = Fault{fault->error, begin + fault->at};
    }

    QByteArrayView m_digits;
    Date m_today;
    qsizetype m_at = 0;
    std::optional<Fault> m_fault;
};

constexpr std::string_view prefixLengths = "0123456";
constexpr std::string_view valueLengths = "12345";
constexpr std::string_view requirementCodes = "012349";

void purchaseRequirement(CouponReader &reader)
{
    reader.take(reader.digit(valueLengths));
    reader.digit(requirementCodes);
    reader.take(3); // family code
}

void furtherCompanyPrefix(CouponReader &reader)
{
    const int length = reader.digit("01234569");
    if (length != 9) // 9: the primary purchase's prefix holds
        reader.companyPrefix(length + 6);
}

void dates(CouponReader &reader, Date today)
{
    QByteArrayView expiry;
    if (reader.optionalField('3'))
        expiry = reader.date();
    if (!reader.optionalField('4'))
        return;
    const auto start = reader.date();
    if (!expiry.isEmpty() && !start.isEmpty() && dayOf(start, today) > dayOf(expiry, today))
        reader.refuse(Error::couponDatesReversed);
}

void miscellaneous(CouponReader &reader)
{
    reader.digit("01256"); // save value code
    reader.digit("012");   // which item it applies to
    reader.digit();        // store coupon
    reader.digit("01");    // not to be multiplied
}

} // namespace

// North American Coupon Application Guideline Using GS1 DataBar Expanded Symbols.
std::optional<Fault> lintCoupon(QByteArrayView component, Date today)
{
    CouponReader reader(component, today);
    reader.companyPrefix(reader.digit(prefixLengths) + 6);
    reader.take(6); // offer code
    reader.take(reader.digit(valueLengths));
    purchaseRequirement(reader);
    if (reader.optionalField('1')) {
        reader.digit("0123"); // additional purchase rules
        purchaseRequirement(reader);
        furtherCompanyPrefix(reader);
    }
    if (reader.optionalField('2')) {
        purchaseRequirement(reader);
        furtherCompanyPrefix(reader);
    }
    dates(reader, today);
    if (reader.optionalField('5'))
        reader.take(reader.digit() + 6); // serial number
    if (reader.optionalField('6'))
        reader.companyPrefix(reader.digit("1234567") + 6); // retailer
    if (reader.optionalField('9'))
        miscellaneous(reader);
    return reader.finish();
}

// GS1 AI (8112) Coupon Data Specification.
std::optional<Fault> lintPositiveOffer(QByteArrayView component, Date today)
{
    CouponReader reader(component, today);
    reader.digit("01"); // format
    reader.take(reader.digit(prefixLengths) + 6);
    reader.take(6); // offer code
    reader.take(reader.digit() + 6);
    return reader.finish();
}

} // namespace botiquin::gs1
