// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include <QCoreApplication>
#include <cstdint>

using botiquin::testing::FuzzTarget;

/// What libFuzzer calls: the one target of the program.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication app(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A copy of its own size, so that reading past its end is seen.
    FuzzTarget::all().front().run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
