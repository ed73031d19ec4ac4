// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads codes in the pictures that come in at standard input, for the program that started it
// (models/devices/camera/decode_messages.h). A process of its own, so that a picture which ends it ends nothing else.
#include "devices/camera/decode_service.h"

#include <QCoreApplication>
#include <QFile>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace {

/// Neither a hostile file nor a library's fault may take the computer's memory or leave a core file behind.
void bound()
{
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__) // which takes far more than it uses
    constexpr rlim_t memory = 3UL * 1024 * 1024 * 1024;
    const rlimit room{memory, memory};
    const rlimit none{0, 0};
    setrlimit(RLIMIT_AS, &room);
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    bound();
    const QCoreApplication application(argc, argv);
    QFile in;
    QFile out;
    // By their descriptors: whoever waits for an answer must not wait for a buffer to fill.
    if (!in.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 4;
    botiquin::serveDecoding(in, out);
    return 0;
}
