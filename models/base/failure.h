// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace botiquin {

/// Disk, database, network: the world did not do what it was asked. Nothing was changed by the operation
/// that answers with one. `detail` is for logs; words for people live in ui/ and in the command line.
struct Failure
{
    enum class Kind {
        notFound,        ///< the file or folder does not exist
        readOnly,        ///< no permission to write there
        diskFull,        ///< no space left
        damaged,         ///< not a store, or one whose pages do not hold together
        newerStore,      ///< written by a newer program than this one
        storeInUse,      ///< another program holds it
        busy,            ///< a lock was not given in time
        database,        ///< anything else that the database said
        io,              ///< anything else that a file, device or printer said
        malformed,       ///< bytes from outside that mean nothing
        network,         ///< a peer was not reached
        exhausted,       ///< a range of numbers given to this device is used up
    };

    Kind kind;
    QString detail;

    /// Whether the same call may succeed later without anybody mending anything.
    bool retryable() const { return kind == Kind::busy || kind == Kind::storeInUse || kind == Kind::network; }
};

/// The name of a kind as the command line and logs write it, e.g. "diskFull".
QString name(Failure::Kind kind);

/// A value, or a failure.
template <class T>
using Outcome = Result<T, Failure>;

[[nodiscard]] inline auto fail(Failure::Kind kind, QString detail = {})
{
    return tl::unexpected<Failure>(Failure{kind, std::move(detail)});
}

} // namespace botiquin

/// Returns the failure of `expression` from the function around it, if it has one.
#define BQ_TRY(expression)                                                                                     \
    do {                                                                                                       \
        if (auto bqResult = (expression); !bqResult) [[unlikely]]                                              \
            return tl::unexpected(std::move(bqResult).error());                                                \
    } while (false)

#define BQ_JOIN_(a, b) a##b
#define BQ_JOIN(a, b) BQ_JOIN_(a, b)
#define BQ_TRY_ASSIGN_(result, declaration, expression)                                                        \
    auto result = (expression);                                                                                \
    if (!result) [[unlikely]]                                                                                  \
        return tl::unexpected(std::move(result).error());                                                      \
    declaration = *std::move(result)
/// `BQ_TRY_ASSIGN(const auto x, f());` declares x with the value of f(), or returns its error.
#define BQ_TRY_ASSIGN(declaration, expression)                                                                 \
    BQ_TRY_ASSIGN_(BQ_JOIN(bqResult_, __LINE__), declaration, expression)
