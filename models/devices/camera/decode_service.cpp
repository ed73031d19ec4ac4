// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/decode_service.h"

#include "devices/camera/decode_messages.h"

namespace botiquin {

namespace {

/// Just so many bytes; fewer where the other end is gone.
QByteArray take(QIODevice &in, qsizetype count)
{
    QByteArray bytes;
    bytes.reserve(count);
    while (bytes.size() < count) {
        const QByteArray some = in.read(count - bytes.size());
        if (some.isEmpty() && !in.waitForReadyRead(-1))
            break;
        bytes += some;
    }
    return bytes;
}

decoding::Answer answerTo(const decoding::Question &question)
{
    if (const auto *frame = std::get_if<decoding::FrameQuestion>(&question))
        return readSymbols(frame->picture, Effort::frame(frame->turn));
    BQ_TRY_ASSIGN(const auto picture, readPicture(std::get<decoding::FileQuestion>(question).file));
    return readSymbols(picture, Effort::picture());
}

} // namespace

void serveDecoding(QIODevice &in, QIODevice &out)
{
    while (true) {
        const QByteArray head = take(in, decoding::headBytes);
        const auto length = head.size() == decoding::headBytes ? decoding::announcedLength(head) : std::nullopt;
        if (!length)
            return;
        const auto question = decoding::readQuestion(take(in, *length));
        if (!question)
            return;
        const QByteArray answer = decoding::written(answerTo(*question));
        if (out.write(answer) != answer.size())
            return;
    }
}

} // namespace botiquin
