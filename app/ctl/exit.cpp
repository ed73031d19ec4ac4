// SPDX-License-Identifier: GPL-3.0-or-later
#include "exit.h"

#include "json_text.h"
#include "sync/http/client.h"

#include <cerrno>
#include <cstdio>

namespace botiquin::ctl {

namespace {

/// The last word of a command: where standard output itself fails, nobody is left to tell but standard error.
Exit say(const QByteArray &line, Exit exit)
{
    if (writeLine(line))
        return exit;
    std::fprintf(stderr, "botiquinctl: cannot write to standard output\n");
    return Exit::failure;
}

} // namespace

Exit misused(const UsageError &error)
{
    std::fprintf(stderr, "botiquinctl: %s\n", qPrintable(error.text));
    return Exit::usage;
}

Exit refused(QByteArrayView name, QByteArrayView more)
{
    QByteArray line = "{\"refusal\":";
    appendJsonText(line, name);
    if (!more.isEmpty())
        line += ',' + more.toByteArray();
    return say(line + '}', Exit::refusal);
}

Exit failed(const Failure &failure)
{
    // Nobody gets through before somebody has seen to it.
    const bool isOfCertificate = http::isCertificateNotTrusted(failure);
    QByteArray line = "{\"failure\":";
    appendJsonText(line, (isOfCertificate ? failure.detail : name(failure.kind)).toUtf8());
    line += failure.retryable() && !isOfCertificate ? ",\"retryable\":true" : ",\"retryable\":false";
    if (!failure.detail.isEmpty() && !isOfCertificate) {
        line += ",\"detail\":";
        appendJsonText(line, failure.detail.toUtf8());
    }
    return say(line + '}', Exit::failure);
}

Outcome<void> writeLine(QByteArrayView line)
{
    const auto size = static_cast<size_t>(line.size());
    if (std::fwrite(line.data(), 1, size, stdout) != size || std::fputc('\n', stdout) == EOF
        || std::fflush(stdout) != 0)
        return fail(errno == ENOSPC ? Failure::Kind::diskFull : Failure::Kind::io,
                    QStringLiteral("standard output"));
    return {};
}

} // namespace botiquin::ctl
