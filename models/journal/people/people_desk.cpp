// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/people/people_desk.h"

#include <QRegularExpression>
#include <algorithm>
#include <sodium.h>

namespace botiquin {

namespace {

bool isSimple(const QString &pin)
{
    const int step = pin[1].unicode() - pin[0].unicode();
    if (step < -1 || step > 1)
        return false;
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if (pin[i].unicode() - pin[i - 1].unicode() != step)
            return false;
    }
    return true;
}

Outcome<QString> hashOf(const QString &pin)
{
    const QByteArray bytes = pin.toUtf8();
    char hash[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(hash, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(Failure::Kind::io, QStringLiteral("no memory for Argon2id"));
    return QString::fromLatin1(hash);
}

/// A hash says itself what looking at a PIN costs, and may come from another device: much more than this program's own
/// would stop the desk for minutes.
bool costsTooMuch(const QString &hash)
{
    static const QRegularExpression costs(QStringLiteral("^\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=1\\$"));
    constexpr qulonglong timesMax = 4;
    const auto said = costs.match(hash);
    return !said.hasMatch() || said.captured(1).toULongLong() > timesMax * crypto_pwhash_MEMLIMIT_INTERACTIVE / 1024
        || said.captured(2).toULongLong() > timesMax * crypto_pwhash_OPSLIMIT_INTERACTIVE;
}

bool matches(const QString &hash, const QString &pin)
{
    if (costsTooMuch(hash))
        return false;
    const QByteArray stored = hash.toLatin1();
    const QByteArray bytes = pin.toUtf8();
    return crypto_pwhash_str_verify(stored.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size()))
        == 0;
}

} // namespace

std::vector<Role> rolesOf(const PersonRow &person)
{
    std::vector<Role> roles;
    for (int i = 0; i < countOf(Role{}); ++i) {
        if (person.roles >> i & 1)
            roles.push_back(Role(i));
    }
    return roles;
}

Outcome<bool> mayHere(Station &station, const UserId &user, Right right)
{
    BQ_TRY_ASSIGN(const auto person, station.books.people.person(user));
    return person && person->active && person->facility == station.facility && allows(rolesOf(*person), right);
}

Outcome<bool> mayHere(Station &station, const UserId &user, Kind act)
{
    BQ_TRY_ASSIGN(const auto person, station.books.people.person(user));
    return person && person->active && person->facility == station.facility && mayDo(rolesOf(*person), act);
}

QString name(PinError error)
{
    switch (error) {
    case PinError::tooShort: return QStringLiteral("tooShort");
    case PinError::tooLong: return QStringLiteral("tooLong");
    case PinError::notDigits: return QStringLiteral("notDigits");
    case PinError::tooSimple: return QStringLiteral("tooSimple");
    }
    Q_UNREACHABLE();
}

std::optional<PinError> pinError(const QString &pin)
{
    const bool digits = std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return PinError::notDigits;
    if (pin.size() < 6)
        return PinError::tooShort;
    if (pin.size() > 12)
        return PinError::tooLong;
    return isSimple(pin) ? std::optional(PinError::tooSimple) : std::nullopt;
}

QString name(SignInRefusal refusal)
{
    switch (refusal) {
    case SignInRefusal::unknownPerson: return QStringLiteral("unknownPerson");
    case SignInRefusal::noCredential: return QStringLiteral("noCredential");
    case SignInRefusal::mustWait: return QStringLiteral("mustWait");
    case SignInRefusal::wrongPin: return QStringLiteral("wrongPin");
    }
    Q_UNREACHABLE();
}

int waitAfter(int failures)
{
    if (failures < 3)
        return 0;
    return failures >= 12 ? 900 : std::min(900, 1 << (failures - 2));
}

Answer<PersonRow, SignInRefused> PeopleDesk::signIn(const UserId &user, const QString &pin)
{
    using SignedIn = Result<PersonRow, SignInRefused>;
    auto &people = m_station.books.people;
    return transact(m_station.journal, [&]() -> Answer<PersonRow, SignInRefused> {
        BQ_TRY_ASSIGN(const auto person, people.person(user));
        if (!person || !person->active || person->facility != m_station.facility)
            return SignedIn(err(SignInRefused{SignInRefusal::unknownPerson}));
        BQ_TRY_ASSIGN(auto credential, people.credential(user));
        if (!credential)
            return SignedIn(err(SignInRefused{SignInRefusal::noCredential}));
        const int wait = waitAfter(credential->failures);
        // A clock that was set back does not lengthen the wait beyond the delay itself: it begins anew.
        if (wait > 0 && m_station.now() < credential->failedAt) {
            credential->failedAt = m_station.now();
            BQ_TRY(people.setCredential(*credential));
        }
        const qint64 since = m_station.now().seconds - credential->failedAt.seconds;
        if (since < wait)
            return SignedIn(err(SignInRefused{SignInRefusal::mustWait, int(wait - since)}));
        if (!matches(credential->pinHash, pin)) {
            credential->failures = std::min(credential->failures + 1, 1000);
            credential->failedAt = m_station.now();
            BQ_TRY(people.setCredential(*credential));
            return SignedIn(err(SignInRefused{SignInRefusal::wrongPin, waitAfter(credential->failures)}));
        }
        if (credential->failures > 0) {
            credential->failures = 0;
            BQ_TRY(people.setCredential(*credential));
        }
        return SignedIn(*person);
    });
}

Answer<bool, PinError> PeopleDesk::setPin(const UserId &user, const QString &pin)
{
    using Set = Result<bool, PinError>;
    if (const auto error = pinError(pin))
        return Set(err(*error));
    BQ_TRY_ASSIGN(const auto hash, hashOf(pin));
    return transact(m_station.journal, [&]() -> Answer<bool, PinError> {
        auto &people = m_station.books.people;
        BQ_TRY_ASSIGN(const auto standing, people.credential(user));
        // Later than the one that stands, whatever the clocks said.
        const Instant setAt{std::max(m_station.now().seconds, standing ? standing->setAt.seconds + 1 : 0)};
        BQ_TRY(people.setCredential({user, hash, 0, Instant{0}, setAt}));
        return Set(true);
    });
}

} // namespace botiquin
