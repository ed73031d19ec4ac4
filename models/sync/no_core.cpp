// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/no_core.h"

#include <QtGlobal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace botiquin {

void leaveNoCore()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // which looks for leaks from outside
    prctl(PR_SET_DUMPABLE, 0); // a limit of none does not stop a pipe to a collector
#endif
}

} // namespace botiquin
