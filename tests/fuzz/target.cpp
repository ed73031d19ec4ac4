// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

namespace botiquin::testing {

namespace {

std::vector<FuzzTarget> &registered()
{
    static std::vector<FuzzTarget> all;
    return all;
}

} // namespace

FuzzRegistration::FuzzRegistration(const FuzzTarget &target)
{
    registered().push_back(target);
}

const std::vector<FuzzTarget> &FuzzTarget::all()
{
    return registered();
}

} // namespace botiquin::testing
