// SPDX-License-Identifier: GPL-3.0-or-later
#include "setting_table.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>
#include <functional>

namespace botiquin::central {

namespace {

using Apply = std::function<QString(Settings &, const QString &)>;

constexpr qsizetype tokenMin = 32;

QString takeDatabase(Settings &settings, const QString &text)
{
    if (const QString file = text.mid(7); text.startsWith(QLatin1String("sqlite:")) && !file.isEmpty()) {
        settings.database = DatabaseUrl{DatabaseUrl::Kind::sqlite, file};
        return {};
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool isPostgresql = url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres");
    if (!isPostgresql || !url.isValid() || url.path().size() < 2)
        return QStringLiteral("takes sqlite:FILE or postgresql://USER@HOST/DATABASE");
    settings.database = DatabaseUrl{DatabaseUrl::Kind::postgresql, text};
    return {};
}

QString takeListen(Settings &settings, const QString &text)
{
    const auto endpoint = http::Endpoint::parse(text);
    if (!endpoint)
        return QStringLiteral("takes HOST:PORT, e.g. 127.0.0.1:8418 or [::1]:8418");
    settings.listen = *endpoint;
    return {};
}

QString takeLevel(Settings &settings, const QString &text)
{
    const auto level = logLevel(text);
    if (!level)
        return QStringLiteral("takes debug, info, warning or error");
    settings.logLevel = *level;
    return {};
}

QString takeToken(Settings &settings, const QString &text)
{
    static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9._~+/=-]{32,512}$"));
    if (!token.match(text).hasMatch())
        return QStringLiteral("takes %1 to 512 letters, digits or ._~+/=-").arg(tokenMin);
    settings.operatorToken = text.toLatin1();
    return {};
}

QString takeProxies(Settings &settings, const QString &text)
{
    settings.trustedProxies.clear();
    for (const auto &part : text.split(u',')) {
        const QHostAddress address(part.trimmed());
        if (address.isNull())
            return QStringLiteral("takes addresses between commas: ") + part.trimmed().left(80);
        settings.trustedProxies.insert(address.toString().toLatin1());
    }
    return {};
}

QString takeYes(bool &flag, const QString &text)
{
    if (text != QLatin1String("yes") && text != QLatin1String("no"))
        return QStringLiteral("takes yes or no");
    flag = text == QLatin1String("yes");
    return {};
}

QString outside(qint64 least, qint64 most)
{
    return QStringLiteral("takes a whole number from %1 to %2").arg(least).arg(most);
}

std::optional<qint64> numberWithin(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

template <class T>
Apply limit(T http::Limits::*member, qint64 least, qint64 most)
{
    return [=](Settings &settings, const QString &text) {
        const auto number = numberWithin(text, least, most);
        if (number)
            settings.limits.*member = T(*number);
        return number ? QString() : outside(least, most);
    };
}

Apply seconds(std::function<std::chrono::milliseconds &(Settings &)> member, qint64 most)
{
    return [=](Settings &settings, const QString &text) {
        const auto number = numberWithin(text, 1, most);
        if (number)
            member(settings) = std::chrono::seconds(*number);
        return number ? QString() : outside(1, most);
    };
}

Apply limitSeconds(std::chrono::milliseconds http::Limits::*member, qint64 most)
{
    return seconds([=](Settings &s) -> std::chrono::milliseconds & { return s.limits.*member; }, most);
}

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<Setting> made()
{
    using http::Limits;
    constexpr qint64 mega = 1024 * 1024;
    const QString number = q("NUMBER");
    const QString secondsText = q("SECONDS");
    return {
        {q("database"), q("URL"), q("sqlite:FILE or postgresql://…; the store in the user's data folder without."),
         takeDatabase},
        {q("create"), q("yes|no"), q("Make the store where there is none: the SQLite file, the tables of an empty database."),
         [](Settings &s, const QString &text) { return takeYes(s.isCreating, text); }},
        {q("keys"), q("FILE"), q("The centre's keys; FILE.keys beside SQLite's FILE without, and for PostgreSQL\n"
                                 "      centre.botiquin.keys in the user's data folder."),
         [](Settings &s, const QString &text) { s.keys = text; return QString(); }},
        {q("listen"), q("HOST:PORT"), q("Where to take connections; 127.0.0.1:8418 without."), takeListen},
        {q("tls-cert"), q("FILE"), q("The certificate and its chain, PEM; with --tls-key."),
         [](Settings &s, const QString &text) { s.tlsCert = text; return QString(); }},
        {q("tls-key"), q("FILE"), q("Its key, PEM."),
         [](Settings &s, const QString &text) { s.tlsKey = text; return QString(); }},
        {q("log-level"), q("LEVEL"), q("debug, info, warning or error: what is logged from there on; info without."),
         takeLevel},
        {q("operator-token"), q("TOKEN"), q("What GET /v1/feeds asks for; in the file or the environment."), takeToken,
         true},
        {q("trusted-proxies"), q("ADDRESSES"), q("Proxies whose X-Forwarded-For is believed, between commas."),
         takeProxies},
        {q("stop-seconds"), secondsText, q("How long requests in hand may take when the server ends; 30 without."),
         seconds([](Settings &s) -> std::chrono::milliseconds & { return s.stop; }, 3600)},
        {q("threads"), number, q("Requests served at once."), limit(&Limits::threads, 1, 1024)},
        {q("threads-per-peer-max"), number, q("Requests of one address, served at once."),
         limit(&Limits::threadsPerPeerMax, 1, 1024)},
        {q("held-max"), number, q("Waiting contacts: requests whose answer is held back until there is news."),
         limit(&Limits::heldMax, 1, 10'000)},
        {q("connections-max"), number, q("Connections in all."), limit(&Limits::connectionsMax, 1, 100'000)},
        {q("connections-per-peer-max"), number, q("Connections of one address."),
         limit(&Limits::connectionsPerPeerMax, 1, 100'000)},
        {q("requests-per-second"), number, q("Requests of one peer, in the long run."),
         limit(&Limits::requestsPerSecond, 1, 1'000'000)},
        {q("request-burst"), number, q("Requests of one peer, at once."), limit(&Limits::requestBurst, 1, 1'000'000)},
        {q("body-bytes-max"), q("BYTES"), q("The largest body."), limit(&Limits::bodyBytesMax, 1024, 1024 * mega)},
        {q("header-bytes-max"), q("BYTES"), q("The largest request line with its headers."),
         limit(&Limits::headerBytesMax, 512, mega)},
        {q("memory-bytes-max"), q("BYTES"), q("The bodies in hand, together."),
         limit(&Limits::memoryBytesMax, mega, 1024 * 1024 * mega)},
        {q("bytes-per-second-min"), q("BYTES"), q("Whoever sends or reads slower is cut, after the grace."),
         limit(&Limits::bytesPerSecondMin, 1, 1024 * mega)},
        {q("grace-seconds"), secondsText, q("Before the slowest pace counts."), limitSeconds(&Limits::grace, 3600)},
        {q("header-seconds-max"), secondsText, q("From a request's first byte to its headers' last."),
         limitSeconds(&Limits::header, 3600)},
        {q("idle-seconds-max"), secondsText, q("A kept connection without a request."),
         limitSeconds(&Limits::idle, 3600)},
        {q("request-seconds-max"), secondsText, q("A whole request, however well it moves."),
         limitSeconds(&Limits::request, 86'400)},
    };
}

} // namespace

const std::vector<Setting> &settingTable()
{
    static const std::vector<Setting> all = made();
    return all;
}

} // namespace botiquin::central
