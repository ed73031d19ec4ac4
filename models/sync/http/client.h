// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <memory>
#include <optional>

namespace botiquin::http {

struct Answered
{
    int status;
    QByteArray body;
};

/// An HTTP proxy on the way: what is encrypted goes through it by CONNECT.
struct Proxy
{
    QString host;
    quint16 port = 0;
    QString user = {};
    QString password = {};

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

/// What came so far of something that is fetched piece by piece.
struct Download
{
    QByteArray bytes;
    QByteArray tag; ///< of the whole that the bytes belong to
};

/// The detail of the failure of whoever spoke to a server whose certificate nobody vouches for whom this computer trusts, or
/// that is another server's.
inline const QString certificateNotTrusted = QStringLiteral("certificateNotTrusted");
[[nodiscard]] bool isCertificateNotTrusted(const Failure &failure);

/// Whether a file holds certificates (PEM) to be trusted.
[[nodiscard]] bool holdsCertificates(const QString &file);

/// Speaks with one server over one connection, which is kept between requests. Belongs to one thread, but
/// for `abandon`.
class Client
{
public:
    /// Nothing unless isCentreAddress. The certificates of the file, where it holds any, are trusted beside the system's.
    [[nodiscard]] static std::unique_ptr<Client> of(const QString &address, const std::optional<Proxy> &proxy = {},
                                                    const QString &certificates = {});
    ~Client();

    /// `network` when nobody answers, or the certificate is not to be trusted (isCertificateNotTrusted); `malformed` for an answer of more than
    /// `bytesMax`. Gives up when nothing moves for a minute.
    [[nodiscard]] Outcome<Answered> post(const QByteArray &path, const QByteArray &body, qint64 bytesMax);
    /// Goes on with a download where it stands, as long as the server has the same whole: the status, 200 or 206 once all
    /// of it is there. Whatever came before a failure (as post's) is kept in `download`, and of another answer nothing.
    [[nodiscard]] Outcome<int> get(const QByteArray &path, Download &download, qint64 bytesMax);
    /// From any thread: ends the request in hand, if there is one, with `network`. What only begins to connect may
    /// need it again.
    void abandon();

private:
    struct Wire;
    explicit Client(std::unique_ptr<Wire> wire);

    std::unique_ptr<Wire> m_wire;
};

} // namespace botiquin::http
