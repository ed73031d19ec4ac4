// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <cerrno>

namespace botiquin::reports {

namespace {

struct PdfBytes
{
    Printed printed;
    QByteArray bytes;
};

Outcome<PdfBytes> makePdf(const PdfSettings &settings, const Painting &painting)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(settings.dotsPerInch);
    writer.setTitle(settings.title);
    writer.setCreator(settings.creator);
    BQ_TRY_ASSIGN(auto printed, paintOn(writer, settings.form, painting));
    return PdfBytes{std::move(printed), std::move(bytes)};
}

Failure::Kind kindOfOpenFailure(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return Failure::Kind::notFound;
    return folder.isWritable() ? Failure::Kind::io : Failure::Kind::readOnly;
}

/// No space, a quota reached, or a file larger than this place takes.
bool meansFull(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Outcome<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(kindOfOpenFailure(path), file.errorString());
    errno = 0;
    const bool written = file.write(bytes) == bytes.size() && file.commit();
    const int systemError = errno;
    if (written)
        return {};
    const bool full = meansFull(systemError) || file.error() == QFileDevice::ResourceError;
    return fail(full ? Failure::Kind::diskFull : Failure::Kind::io, file.errorString());
}

} // namespace

Outcome<Printed> writePdf(const QString &path, const PdfSettings &settings, const Painting &painting)
{
    BQ_TRY_ASSIGN(const auto pdf, makePdf(settings, painting));
    BQ_TRY(replaceFile(path, pdf.bytes));
    return pdf.printed;
}

} // namespace botiquin::reports
