// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reply.h"
#include "sync/enrolment/enrolment_code.h"

#include <QSaveFile>

namespace botiquin::ctl {

/// An enrolment code as a QR code for the new computer's scanner or camera: its forty characters without hyphens, which
/// every keyboard layout carries. Whoever reads it may join: only its owner may read the file.
class CodePicture
{
public:
    /// A place for it, where nothing changes until it is drawn. Usage where `path` ends neither in .png nor in .svg;
    /// "outputIs…"; notFound, readOnly, diskFull, io.
    [[nodiscard]] static Result<CodePicture, Trouble> at(const Invocation &invocation, const QString &path);

    /// Whole or not at all, in place of what was there.
    [[nodiscard]] Outcome<void> draw(const EnrolmentCode &code);

private:
    explicit CodePicture(const QString &path) : m_file(std::make_unique<QSaveFile>(path)) {}

    std::unique_ptr<QSaveFile> m_file;
};

} // namespace botiquin::ctl
