// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace botiquin::testing {

/// What is done with bytes that come from anybody. Whatever they are, it ends; a finding is an assertion that fails,
/// a sanitizer's report, more time or more memory than libFuzzer allows (FUZZING.md).
struct FuzzTarget
{
    const char *name; ///< of its corpus: tests/fuzz/corpora/<name>
    void (*run)(const QByteArray &bytes);

    /// Those that are linked into the program.
    [[nodiscard]] static const std::vector<FuzzTarget> &all();
};

class FuzzRegistration
{
public:
    explicit FuzzRegistration(const FuzzTarget &target);
};

} // namespace botiquin::testing

/// Defines the target of that name: `BQ_FUZZ(gs1) { … bytes … }`
#define BQ_FUZZ(Name)                                                                                                \
    static void fuzz_##Name(const QByteArray &bytes);                                                                \
    static const ::botiquin::testing::FuzzRegistration registrationOf_##Name({#Name, fuzz_##Name});                  \
    static void fuzz_##Name(const QByteArray &bytes)
