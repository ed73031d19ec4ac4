// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode_commands.h"

#include "devices/camera/decoder_process.h"
#include "json_text.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>

namespace botiquin::ctl {

namespace {

constexpr std::chrono::seconds patience{30};

QByteArray beginning(const QString &file)
{
    QByteArray json = "{\"file\":";
    appendJsonText(json, file.toUtf8());
    return json;
}

void appendMember(QByteArray &json, const char *name, QByteArrayView text)
{
    json += ",\"";
    json += name;
    json += "\":";
    appendJsonText(json, text);
}

void appendPosition(QByteArray &json, const Corners &corners)
{
    json += ",\"position\":[";
    for (const QPointF &corner : corners) {
        const QPoint pixel = corner.toPoint();
        if (!json.endsWith('['))
            json += ',';
        json += '[' + QByteArray::number(pixel.x()) + ',' + QByteArray::number(pixel.y()) + ']';
    }
    json += ']';
}

QByteArray symbolLine(const QString &file, const ReadSymbol &symbol)
{
    QByteArray json = beginning(file);
    appendMember(json, "format", symbol.format);
    appendMember(json, "symbology", symbol.symbology);
    appendMember(json, "text", symbol.text);
    appendMember(json, "bytesHex", symbol.bytes.toHex());
    appendPosition(json, symbol.corners);
    return json + '}';
}

QByteArray failureLine(const QString &file, const Failure &failure)
{
    QByteArray json = beginning(file);
    appendMember(json, "failure", name(failure.kind).toUtf8());
    json += failure.retryable() ? ",\"retryable\":true" : ",\"retryable\":false";
    if (!failure.detail.isEmpty())
        appendMember(json, "detail", failure.detail.toUtf8());
    return json + '}';
}

Outcome<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Failure::Kind::notFound);
    // A folder or a pipe is no picture, and the one would never end.
    if (!QFileInfo(path).isFile())
        return fail(Failure::Kind::malformed, QStringLiteral("notAPicture"));
    if (file.size() > pictureBytesMax)
        return fail(Failure::Kind::malformed, QStringLiteral("pictureTooLarge"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::io, file.errorString());
    return file.read(pictureBytesMax);
}

decoding::Answer ask(DecoderProcess &decoder, const QByteArray &bytes)
{
    decoding::Answer answer;
    QEventLoop loop;
    decoder.ask(decoding::FileQuestion{bytes}, [&](const decoding::Answer &given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    return answer;
}

decoding::Answer symbolsIn(DecoderProcess &decoder, const QString &path)
{
    BQ_TRY_ASSIGN(const auto bytes, bytesOf(path));
    return ask(decoder, bytes);
}

Outcome<void> writeLines(const QString &file, const decoding::Answer &answer)
{
    if (!answer)
        return writeLine(failureLine(file, answer.error()));
    if (answer->empty())
        return writeLine(beginning(file) + ",\"found\":0}");
    for (const ReadSymbol &symbol : *answer)
        BQ_TRY(writeLine(symbolLine(file, symbol)));
    return {};
}

} // namespace

Exit decodePictures(const Invocation &, const QStringList &arguments)
{
    if (arguments.isEmpty())
        return misused({QStringLiteral("decode: a picture is missing")});
    for (const QString &argument : arguments) {
        if (argument.startsWith(u'-') && argument.size() > 1 && !QFile::exists(argument))
            return misused({QStringLiteral("decode: no such option: %1").arg(argument)});
    }
    DecoderProcess decoder(DecoderProcess::programBeside());
    decoder.setPatience(patience);
    Exit exit = Exit::done;
    for (const QString &file : arguments) {
        const auto answer = symbolsIn(decoder, file);
        if (!answer)
            exit = Exit::failure;
        if (const auto wrote = writeLines(file, answer); !wrote)
            return failed(wrote.error());
    }
    return exit;
}

} // namespace botiquin::ctl
