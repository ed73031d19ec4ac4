// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

namespace botiquin::testing {

/// Makes the QObject of one source a part of its layer's test executable:
/// `static const Suite suite(std::make_unique<ClaveTest>);`
class Suite
{
public:
    using Maker = std::unique_ptr<QObject> (*)();
    explicit Suite(Maker maker);
};

/// Runs every registered suite; the number of failed tests. `--suite NAME` picks one by its class name.
int runSuites(int argc, char **argv);

} // namespace botiquin::testing

/// Registers the class, which has a public default constructor.
#define BQ_SUITE(Class)                                                                                        \
    static const ::botiquin::testing::Suite suiteOf##Class(                                                    \
        []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); })
