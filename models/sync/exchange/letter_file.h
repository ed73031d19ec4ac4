// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QByteArray>
#include <functional>
#include <vector>

/// Letters, or what answers them, as a file (BUNDLE.md, "A letter").
namespace botiquin::exchange {

struct LetterFile
{
    enum class Kind {
        letters,
        answers,
    };

    static constexpr qsizetype bundlesMax = 8;
    static constexpr qsizetype bytesMax = 32 * 1024 * 1024; ///< of the whole file

    Kind kind;
    std::vector<QByteArray> bundles; ///< one at least, and none of them empty
};

enum class LetterFileError {
    notALetter,  ///< begins as something else
    notAnAnswer, ///< begins as something else, where an answer is wanted
    newerVersion,
    truncated,   ///< ends in the middle
    tooMuch,     ///< holds more than a file may
};
QString name(LetterFileError error);

[[nodiscard]] QByteArray encode(const LetterFile &file);
/// Any bytes give what is wanted or an error.
[[nodiscard]] Result<std::vector<QByteArray>, LetterFileError> decode(const QByteArray &bytes, LetterFile::Kind wanted);

/// The file that answers a file of letters, each by `answer`: an answer's bundle, or the name of why there is none, which is
/// then that of all. Names of LetterFileError for what is no file of letters.
using AnswerOne = std::function<Outcome<Result<QByteArray, QString>>(const QByteArray &bundle)>;
[[nodiscard]] Outcome<Result<QByteArray, QString>> answered(const QByteArray &file, const AnswerOne &answer);

} // namespace botiquin::exchange
