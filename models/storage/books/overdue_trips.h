// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A trip that has not come back is overdue so many days after the last day of delivery of its round, or after its own day
/// where that is later.
#define DAYS_OVERDUE "3"
