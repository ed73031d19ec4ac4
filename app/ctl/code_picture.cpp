// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_picture.h"

#include "reports/symbol_picture.h"
#include "session.h"

namespace botiquin::ctl {

namespace {

bool isDrawing(const QString &path)
{
    return path.endsWith(u".svg", Qt::CaseInsensitive);
}

} // namespace

Result<CodePicture, Trouble> CodePicture::at(const Invocation &invocation, const QString &path)
{
    if (!isDrawing(path) && !path.endsWith(u".png", Qt::CaseInsensitive))
        return usage(QStringLiteral("--qr: neither .png nor .svg: %1").arg(path.left(80)));
    BQ_TRY(allowOutput(invocation, path));
    CodePicture picture(path);
    if (!picture.m_file->open(QIODevice::WriteOnly))
        return tl::unexpected<Trouble>(failureOf(*picture.m_file));
    picture.m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return picture;
}

Outcome<void> CodePicture::draw(const EnrolmentCode &code)
{
    BQ_TRY_ASSIGN(const auto symbol, reports::qr(code.text().remove(u'-').toLatin1()));
    m_file->write(isDrawing(m_file->fileName()) ? reports::svgOf(symbol) : reports::pngOf(symbol));
    return m_file->commit() ? Outcome<void>() : tl::unexpected(failureOf(*m_file));
}

} // namespace botiquin::ctl
