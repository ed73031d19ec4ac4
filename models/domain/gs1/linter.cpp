// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/linter.h"

#include "domain/gs1/character_set.h"
#include "domain/gs1/code_lists.h"
#include "domain/gs1/two_digit_year.h"

#include <QDate>
#include <algorithm>
#include <array>
#include <string_view>

namespace botiquin::gs1 {

namespace {

using Lint = std::optional<Fault>;

constexpr Lint ok = std::nullopt;

Lint unless(bool right, Error error, qsizetype at = 0)
{
    return right ? ok : Lint(Fault{error, at});
}

bool isOneOf(QByteArrayView text, std::string_view characters)
{
    return text.size() == 1 && characters.find(text.front()) != std::string_view::npos;
}

// General Specifications 7.9.1.
Lint checkDigit(QByteArrayView digits, Date)
{
    if (digits.isEmpty())
        return Fault{Error::wrongCheckDigit, 0};
    int sum = 0;
    int weight = 3;
    for (auto i = digits.size() - 2; i >= 0; --i) {
        sum += weight * (digits[i] - '0');
        weight = 4 - weight;
    }
    return unless(digits.back() - '0' == (10 - sum % 10) % 10, Error::wrongCheckDigit, digits.size() - 1);
}

constexpr auto primes = [] {
    std::array<int, 97> all{};
    size_t count = 0;
    for (int candidate = 2; count < all.size(); ++candidate) {
        bool isPrime = true;
        for (size_t i = 0; i < count && isPrime; ++i)
            isPrime = candidate % all[i] != 0;
        if (isPrime)
            all[count++] = candidate;
    }
    return all;
}();

// General Specifications 7.9.5: weights are the primes from the right, the sum modulo 1021 in two digits
// of 32.
Lint checkCharacters(QByteArrayView text, Date)
{
    constexpr std::string_view digits32 = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const auto size = text.size() - 2;
    if (size < 0 || size > static_cast<qsizetype>(primes.size()))
        return Fault{Error::wrongCheckCharacters, 0};
    int sum = 0;
    for (qsizetype i = 0; i < size; ++i)
        sum += cset82Rank(text[i]) * primes[static_cast<size_t>(size - 1 - i)];
    sum %= 1021;
    return unless(text[size] == digits32[static_cast<size_t>(sum >> 5)]
                      && text[size + 1] == digits32[static_cast<size_t>(sum & 31)],
                  Error::wrongCheckCharacters, size);
}

Lint dayOfMonth(int year, QByteArrayView mmdd, qsizetype at, bool zeroAllowed)
{
    const int month = mmdd.first(2).toInt();
    const int day = mmdd.last(2).toInt();
    if (month < 1 || month > 12)
        return Fault{Error::illegalMonth, at};
    if (day == 0 && zeroAllowed)
        return ok;
    return unless(QDate::isValid(year, month, day), Error::illegalDay, at + 2);
}

Lint dayOrMonth(QByteArrayView yymmdd, Date today)
{
    return dayOfMonth(fullYear(yymmdd.first(2).toInt(), today), yymmdd.sliced(2), 2, true);
}

Lint fullDay(QByteArrayView yyyymmdd, Date)
{
    return dayOfMonth(yyyymmdd.first(4).toInt(), yyyymmdd.sliced(4), 4, false);
}

Lint hour(QByteArrayView digits, Date)
{
    return unless(digits.first(2).toInt() < 24, Error::illegalHour);
}

Lint minute(QByteArrayView digits, Date)
{
    return unless(digits.toInt() < 60, Error::illegalMinute);
}

Lint second(QByteArrayView digits, Date)
{
    return unless(digits.toInt() < 60, Error::illegalSecond);
}

Lint hourAndMinute(QByteArrayView digits, Date today)
{
    if (const auto fault = hour(digits, today))
        return fault;
    return unless(digits.sliced(2).toInt() < 60, Error::illegalMinute, 2);
}

Lint country(QByteArrayView digits, Date)
{
    return unless(isCountryNumber(digits), Error::illegalCountry);
}

Lint countryOrSeveral(QByteArrayView digits, Date)
{
    return unless(digits == "999" || isCountryNumber(digits), Error::illegalCountry);
}

Lint countryLetters(QByteArrayView letters, Date)
{
    return unless(isCountryLetters(letters), Error::illegalCountry);
}

Lint currency(QByteArrayView digits, Date)
{
    return unless(isCurrencyNumber(digits), Error::illegalCurrency);
}

int ibanDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
}

// ISO 13616: the first four characters moved to the end, letters as two digits, 1 modulo 97.
Lint iban(QByteArrayView text, Date)
{
    constexpr qsizetype sizeMin = 11;
    if (text.size() < sizeMin || !isCountryLetters(text.first(2)))
        return Fault{Error::illegalIban, 0};
    int remainder = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto at = (i + 4) % text.size();
        const int value = ibanDigit(text[at]);
        if (value < 0)
            return Fault{Error::illegalIban, at};
        remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
    }
    return unless(remainder == 1, Error::wrongIbanChecksum, 2);
}

Lint latitude(QByteArrayView digits, Date)
{
    return unless(digits.toLongLong() <= 1'800'000'000, Error::illegalLatitude);
}

Lint longitude(QByteArrayView digits, Date)
{
    return unless(digits.toLongLong() <= 3'600'000'000, Error::illegalLongitude);
}

// ICCBBA's 01–10, and 80–99 for local or national use.
Lint mediaType(QByteArrayView digits, Date)
{
    const int type = digits.toInt();
    return unless((type >= 1 && type <= 10) || type >= 80, Error::illegalMediaType);
}

Lint packageType(QByteArrayView code, Date)
{
    return unless(isPackageType(code), Error::illegalPackageType);
}

Lint importerIndex(QByteArrayView text, Date)
{
    return unless(text.size() == 1 && text.front() != '=' && !faultIn(CharacterSet::cset64, text),
                  Error::illegalImporterIndex);
}

Lint winding(QByteArrayView digit, Date)
{
    return unless(isOneOf(digit, "019"), Error::illegalWinding);
}

Lint sex(QByteArrayView digit, Date)
{
    return unless(isOneOf(digit, "0129"), Error::illegalSex);
}

Lint yesOrNo(QByteArrayView digit, Date)
{
    return unless(isOneOf(digit, "01"), Error::notYesOrNo);
}

Lint hyphen(QByteArrayView text, Date)
{
    return unless(std::all_of(text.begin(), text.end(), [](char c) { return c == '-'; }), Error::notHyphen);
}

bool isZero(QByteArrayView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](char c) { return c == '0'; });
}

Lint zero(QByteArrayView digits, Date)
{
    return unless(isZero(digits), Error::notZero);
}

Lint nonZero(QByteArrayView digits, Date)
{
    return unless(!isZero(digits), Error::zeroValue);
}

Lint noLeadingZero(QByteArrayView digits, Date)
{
    return unless(!digits.startsWith('0'), Error::leadingZero);
}

Lint hasNonDigit(QByteArrayView text, Date)
{
    return unless(!isAllDigits(text), Error::onlyDigits);
}

Lint pieceOfTotal(QByteArrayView digits, Date)
{
    const auto half = digits.size() / 2;
    if (isZero(digits.first(half)))
        return Fault{Error::zeroValue, 0};
    if (isZero(digits.sliced(half)))
        return Fault{Error::zeroValue, half};
    return unless(digits.first(half).toInt() <= digits.sliced(half).toInt(), Error::pieceExceedsTotal);
}

Lint positionInSequence(QByteArrayView text, Date)
{
    const auto slash = text.indexOf('/');
    if (slash < 1 || slash == text.size() - 1)
        return Fault{Error::malformedSequence, 0};
    const auto position = text.first(slash);
    const auto end = text.sliced(slash + 1);
    if (!isAllDigits(position) || !isAllDigits(end))
        return Fault{Error::malformedSequence, 0};
    if (position.front() == '0' || end.front() == '0')
        return Fault{Error::leadingZero, position.front() == '0' ? 0 : slash + 1};
    return unless(position.toInt() <= end.toInt(), Error::pieceExceedsTotal);
}

Lint percentEncoding(QByteArrayView text, Date)
{
    for (auto at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 3)) {
        if (at + 2 >= text.size() || hexDigitValue(text[at + 1]) < 0 || hexDigitValue(text[at + 2]) < 0)
            return Fault{Error::malformedPercentSequence, at};
    }
    return ok;
}

struct NamedLinter
{
    std::string_view name;
    Linter linter;
    qsizetype size = 0;
};

constexpr NamedLinter linters[] = {
    {"couponcode", lintCoupon},
    {"couponposoffer", lintPositiveOffer},
    {"csum", checkDigit},
    {"csumalpha", checkCharacters},
    {"gcppos1", lintCompanyPrefix},
    {"gcppos2", lintCompanyPrefixAfterOne},
    {"hasnondigit", hasNonDigit},
    {"hh", hour, 2},
    {"hhmi", hourAndMinute, 4},
    {"hyphen", hyphen},
    {"iban", iban},
    {"importeridx", importerIndex},
    {"iso3166", country},
    {"iso3166999", countryOrSeveral},
    {"iso3166alpha2", countryLetters},
    {"iso4217", currency},
    {"iso5218", sex},
    {"latitude", latitude},
    {"longitude", longitude},
    {"mediatype", mediaType},
    {"mi", minute, 2},
    {"nonzero", nonZero},
    {"nozeroprefix", noLeadingZero},
    {"packagetype", packageType},
    {"pcenc", percentEncoding},
    {"pieceoftotal", pieceOfTotal},
    {"posinseqslash", positionInSequence},
    {"ss", second, 2},
    {"winding", winding},
    {"yesno", yesOrNo},
    {"yymmd0", dayOrMonth, 6},
    {"yymmdd", lintDay, 6},
    {"yyyymmdd", fullDay, 8},
    {"zero", zero},
};

} // namespace

std::optional<LinterRule> linterNamed(QByteArrayView name)
{
    for (const auto &[known, linter, size] : linters) {
        if (name == QByteArrayView(known.data(), static_cast<qsizetype>(known.size())))
            return LinterRule{linter, size};
    }
    return std::nullopt;
}

std::optional<Fault> lintCompanyPrefix(QByteArrayView component, Date)
{
    constexpr qsizetype prefixSizeMin = 4;
    for (qsizetype i = 0; i < prefixSizeMin; ++i) {
        if (i >= component.size() || !isDigit(component[i]))
            return Fault{Error::illegalCompanyPrefix,
                         std::min(i, std::max<qsizetype>(component.size() - 1, 0))};
    }
    return std::nullopt;
}

std::optional<Fault> lintCompanyPrefixAfterOne(QByteArrayView component, Date today)
{
    if (component.isEmpty())
        return Fault{Error::illegalCompanyPrefix, 0};
    auto fault = lintCompanyPrefix(component.sliced(1), today);
    if (fault)
        fault->at = std::min(fault->at + 1, component.size() - 1);
    return fault;
}

std::optional<Fault> lintDay(QByteArrayView component, Date today)
{
    return dayOfMonth(fullYear(component.first(2).toInt(), today), component.sliced(2), 2, false);
}

} // namespace botiquin::gs1
