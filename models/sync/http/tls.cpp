// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/tls.h"

#include <QFile>
#include <openssl/err.h>
#include <openssl/ssl.h>

namespace botiquin::http {

namespace {

QString lastError()
{
    char words[256] = {};
    ERR_error_string_n(ERR_get_error(), words, sizeof words);
    ERR_clear_error();
    return QString::fromLatin1(words);
}

auto failed(const QString &file)
{
    const bool isThere = QFile::exists(file);
    return fail(isThere ? Failure::Kind::malformed : Failure::Kind::notFound,
                isThere ? file + QStringLiteral(": ") + lastError() : file);
}

} // namespace

Tls::Tls() : m_context(SSL_CTX_new(TLS_server_method()))
{
    SSL_CTX_set_min_proto_version(m_context, TLS1_2_VERSION);
    SSL_CTX_set_options(m_context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(m_context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                                    | SSL_MODE_RELEASE_BUFFERS);
}

Tls::~Tls()
{
    SSL_CTX_free(m_context);
}

Outcome<std::unique_ptr<Tls>> Tls::load(const QString &certificate, const QString &key)
{
    auto tls = std::unique_ptr<Tls>(new Tls);
    ERR_clear_error();
    if (SSL_CTX_use_certificate_chain_file(tls->m_context, QFile::encodeName(certificate).constData()) != 1)
        return failed(certificate);
    if (SSL_CTX_use_PrivateKey_file(tls->m_context, QFile::encodeName(key).constData(), SSL_FILETYPE_PEM) != 1)
        return failed(key);
    return tls;
}

void Tls::End::operator()(ssl_st *session) const
{
    SSL_free(session);
}

Tls::Session Tls::session(int socket) const
{
    Session session(SSL_new(m_context));
    if (session == nullptr || SSL_set_fd(session.get(), socket) != 1)
        return nullptr;
    SSL_set_accept_state(session.get());
    return session;
}

} // namespace botiquin::http
