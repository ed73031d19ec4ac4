// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/decode_messages.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace botiquin::decoding {

namespace {

constexpr quint8 frameTag = 1;
constexpr quint8 fileTag = 2;
constexpr quint8 symbolsTag = 3;
constexpr quint8 failureTag = 4;
constexpr quint32 symbolsMax = 256;
constexpr quint32 failureKinds = quint32(Failure::Kind::exhausted) + 1;

QByteArray withLength(const QByteArray &message)
{
    QByteArray head(headBytes, '\0');
    qToBigEndian(quint32(message.size()), head.data());
    return head + message;
}

void write(QDataStream &out, const ReadSymbol &symbol)
{
    out << symbol.format << symbol.symbology << symbol.text << symbol.bytes;
    for (const QPointF &corner : symbol.corners)
        out << corner;
}

ReadSymbol readSymbol(QDataStream &in)
{
    ReadSymbol symbol;
    in >> symbol.format >> symbol.symbology >> symbol.text >> symbol.bytes;
    for (QPointF &corner : symbol.corners)
        in >> corner;
    return symbol;
}

std::optional<Answer> readSymbols(QDataStream &in)
{
    quint32 count = 0;
    in >> count;
    if (count > symbolsMax)
        return std::nullopt;
    ReadSymbols symbols;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        symbols.push_back(readSymbol(in));
    return Answer(std::move(symbols));
}

std::optional<Answer> readFailure(QDataStream &in)
{
    quint32 kind = 0;
    QString detail;
    in >> kind >> detail;
    if (kind >= failureKinds)
        return std::nullopt;
    return Answer(fail(Failure::Kind(kind), detail));
}

/// All of the message, and no more than it.
bool isWhole(const QDataStream &in)
{
    return in.status() == QDataStream::Ok && in.atEnd();
}

} // namespace

QByteArray written(const Question &question)
{
    QByteArray message;
    QDataStream out(&message, QIODevice::WriteOnly);
    if (const auto *frame = std::get_if<FrameQuestion>(&question))
        out << frameTag << quint32(frame->turn) << quint32(frame->picture.width()) << quint32(frame->picture.height())
            << frame->picture.pixels();
    else
        out << fileTag << std::get<FileQuestion>(question).file;
    return withLength(message);
}

QByteArray written(const Answer &answer)
{
    QByteArray message;
    QDataStream out(&message, QIODevice::WriteOnly);
    if (!answer) {
        out << failureTag << quint32(answer.error().kind) << answer.error().detail;
        return withLength(message);
    }
    const auto count = std::min<size_t>(answer->size(), symbolsMax);
    out << symbolsTag << quint32(count);
    for (size_t i = 0; i < count; ++i)
        write(out, (*answer)[i]);
    return withLength(message);
}

std::optional<Question> readQuestion(const QByteArray &message)
{
    QDataStream in(message);
    quint8 tag = 0;
    in >> tag;
    if (tag == fileTag) {
        FileQuestion question;
        in >> question.file;
        return isWhole(in) ? std::optional<Question>(std::move(question)) : std::nullopt;
    }
    if (tag != frameTag)
        return std::nullopt;
    quint32 turn = 0;
    quint32 width = 0;
    quint32 height = 0;
    QByteArray pixels;
    in >> turn >> width >> height >> pixels;
    if (!isWhole(in) || turn > quint32(std::numeric_limits<int>::max()) || width > GreyPicture::sideMax
        || height > GreyPicture::sideMax)
        return std::nullopt;
    auto picture = GreyPicture::of(int(width), int(height), std::move(pixels));
    return picture ? std::optional<Question>(FrameQuestion{*std::move(picture), int(turn)}) : std::nullopt;
}

std::optional<Answer> readAnswer(const QByteArray &message)
{
    QDataStream in(message);
    quint8 tag = 0;
    in >> tag;
    auto answer = tag == symbolsTag ? readSymbols(in) : tag == failureTag ? readFailure(in) : std::nullopt;
    return isWhole(in) ? answer : std::nullopt;
}

std::optional<qsizetype> announcedLength(QByteArrayView head)
{
    const auto length = qsizetype(qFromBigEndian<quint32>(head.data()));
    return length >= 1 && length <= bytesMax ? std::optional(length) : std::nullopt;
}

} // namespace botiquin::decoding
