// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_count_book.h"

namespace botiquin {

} // namespace botiquin
