// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/document_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace botiquin::ui {

QString programName()
{
    return (QStringLiteral("Botiquín ") + QCoreApplication::applicationVersion()).trimmed();
}

QString leftWords()
{
    return QCoreApplication::translate("DocumentOutput", "No se imprimió nada.");
}

DocumentFolder::DocumentFolder(QString folder, int dotsPerInch)
    : m_folder(std::move(folder)), m_dotsPerInch(dotsPerInch)
{
}

QString DocumentFolder::standardFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("Botiquín"));
}

QString DocumentFolder::freePath(const QString &name) const
{
    static const QRegularExpression unfit(QStringLiteral(R"([\x00-\x1f/\\:*?"<>|])"));
    const QString base = QString(name).replace(unfit, QStringLiteral("-"));
    const QDir folder(m_folder);
    QString path = folder.filePath(base + QStringLiteral(".pdf"));
    for (int n = 2; QFile::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1 (%2).pdf").arg(base).arg(n));
    return path;
}

Outcome<Delivered> DocumentFolder::deliver(const Document &document)
{
    if (!QDir().mkpath(m_folder))
        return fail(Failure::Kind::readOnly, m_folder);
    const QString path = freePath(document.name);
    BQ_TRY_ASSIGN(auto printed, reports::writePdf(path, {document.title, programName(), document.form, m_dotsPerInch},
                                                  document.painting));
    return Delivered{true, path, std::move(printed)};
}

} // namespace botiquin::ui
