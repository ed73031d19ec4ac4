// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "devices/camera/code_reader.h"
#include "devices/camera/picture_file.h"

#include <QString>
#include <variant>

/// What goes through the pipes between a program and its decoder: messages with their length in front (four
/// bytes, the most significant first), none longer than bytesMax. Each question has one answer, in order.
namespace botiquin::decoding {

inline constexpr qsizetype headBytes = 4;
inline constexpr qsizetype bytesMax = 72LL * 1024 * 1024;

/// Look at this picture, one of many.
struct FrameQuestion
{
    GreyPicture picture;
    int turn = 0;
};

/// Look at what is in this file, as hard as can be.
struct FileQuestion
{
    QByteArray file;
};

using Question = std::variant<FrameQuestion, FileQuestion>;
/// The symbols, or why the file is not a picture (readPicture).
using Answer = Outcome<ReadSymbols>;

// With the length in front.
[[nodiscard]] QByteArray written(const Question &question);
[[nodiscard]] QByteArray written(const Answer &answer);

// Without the length. Nothing where the bytes mean nothing.
[[nodiscard]] std::optional<Question> readQuestion(const QByteArray &message);
[[nodiscard]] std::optional<Answer> readAnswer(const QByteArray &message);

/// The length that a head of headBytes announces; nothing where no message may be so long.
[[nodiscard]] std::optional<qsizetype> announcedLength(QByteArrayView head);

} // namespace botiquin::decoding
