// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/letter_file.h"

#include "base/assertion.h"

#include <QtEndian>

namespace botiquin::exchange {

namespace {

constexpr char version = 1;
constexpr qsizetype sizeBytes = 4;

QByteArray magicOf(LetterFile::Kind kind)
{
    return kind == LetterFile::Kind::letters ? QByteArrayLiteral("\x89" "BQLTR\r\n") : QByteArrayLiteral("\x89" "BQANS\r\n");
}

} // namespace

QString name(LetterFileError error)
{
    switch (error) {
    case LetterFileError::notALetter: return QStringLiteral("notALetter");
    case LetterFileError::notAnAnswer: return QStringLiteral("notAnAnswer");
    case LetterFileError::newerVersion: return QStringLiteral("newerVersion");
    case LetterFileError::truncated: return QStringLiteral("truncated");
    case LetterFileError::tooMuch: return QStringLiteral("tooMuch");
    }
    Q_UNREACHABLE();
}

QByteArray encode(const LetterFile &file)
{
    BQ_ASSERT(!file.bundles.empty() && qsizetype(file.bundles.size()) <= LetterFile::bundlesMax);
    QByteArray bytes = magicOf(file.kind) + version;
    for (const auto &bundle : file.bundles) {
        char size[sizeBytes];
        qToBigEndian(quint32(bundle.size()), size);
        bytes += QByteArray(size, sizeBytes) + bundle;
    }
    return bytes;
}

Result<std::vector<QByteArray>, LetterFileError> decode(const QByteArray &bytes, LetterFile::Kind wanted)
{
    const QByteArray magic = magicOf(wanted);
    if (!bytes.startsWith(magic))
        return err(wanted == LetterFile::Kind::letters ? LetterFileError::notALetter : LetterFileError::notAnAnswer);
    if (bytes.size() > LetterFile::bytesMax)
        return err(LetterFileError::tooMuch);
    if (bytes.size() <= magic.size())
        return err(LetterFileError::truncated);
    if (bytes[magic.size()] != version)
        return err(LetterFileError::newerVersion);
    std::vector<QByteArray> bundles;
    qsizetype at = magic.size() + 1;
    do {
        if (bytes.size() - at < sizeBytes)
            return err(LetterFileError::truncated);
        const qsizetype size = qFromBigEndian<quint32>(bytes.constData() + at);
        at += sizeBytes;
        if (size == 0 || size > bytes.size() - at)
            return err(LetterFileError::truncated);
        if (qsizetype(bundles.size()) == LetterFile::bundlesMax)
            return err(LetterFileError::tooMuch);
        bundles.push_back(bytes.mid(at, size));
        at += size;
    } while (at < bytes.size());
    return bundles;
}

Outcome<Result<QByteArray, QString>> answered(const QByteArray &file, const AnswerOne &answer)
{
    using Said = Result<QByteArray, QString>;
    const auto letters = decode(file, LetterFile::Kind::letters);
    if (!letters)
        return Said(err(name(letters.error())));
    LetterFile answers{LetterFile::Kind::answers, {}};
    for (const auto &letter : *letters) {
        BQ_TRY_ASSIGN(const auto said, answer(letter));
        if (!said)
            return Said(err(said.error()));
        answers.bundles.push_back(*said);
    }
    return Said(encode(answers));
}

} // namespace botiquin::exchange
