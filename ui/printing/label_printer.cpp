// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/label_printer.h"

#include "reports/pdf.h"

#include <QDir>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

namespace botiquin::ui {

namespace {

constexpr int documentDotsPerInch = 600;

QString safeName(QString name)
{
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    }
    return name;
}

/// A paper that is there is never replaced: the next one of its name is numbered.
QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + QStringLiteral(".pdf"));
    for (int n = 2; QFile::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1-%2.pdf").arg(name).arg(n));
    return path;
}

} // namespace

QString LabelPrinter::folder() const
{
    if (!m_settings.folder.isEmpty())
        return m_settings.folder;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("etiquetas"));
}

Outcome<PrintedTo> LabelPrinter::printOn(const QString &printerName, int dotsPerInch, reports::PageForm form,
                                         const QString &fileName, const reports::Painting &painting) const
{
    const auto info = printerName.isEmpty() ? QPrinterInfo() : QPrinterInfo::printerInfo(printerName);
    if (!printerName.isEmpty() && info.isNull())
        return fail(Failure::Kind::notFound, printerName);
    if (!info.isNull()) {
        QPrinter printer(info, QPrinter::HighResolution);
        printer.setResolution(dotsPerInch);
        printer.setDocName(fileName);
        BQ_TRY_ASSIGN(const auto printed, reports::paintOn(printer, form, painting));
        return PrintedTo{false, printerName, printed.unfitted};
    }
    if (!QDir().mkpath(folder()))
        return fail(Failure::Kind::readOnly, folder());
    const QString path = freePath(QDir(folder()), safeName(fileName));
    BQ_TRY_ASSIGN(const auto printed,
                  reports::writePdf(path, {fileName, QStringLiteral("Botiquín"), form, dotsPerInch}, painting));
    return PrintedTo{true, path, printed.unfitted};
}

Outcome<PrintedTo> LabelPrinter::printLabel(reports::PageForm form, const QString &fileName,
                                            const reports::Painting &painting) const
{
    return printOn(m_settings.labelPrinter, m_settings.labelDotsPerInch, form, fileName, painting);
}

Outcome<PrintedTo> LabelPrinter::printDocument(const QString &fileName, const reports::Painting &painting) const
{
    return printOn(m_settings.documentPrinter, documentDotsPerInch, m_settings.documentForm, fileName, painting);
}

Outcome<Delivered> LabelPrinter::deliver(const Document &document)
{
    const bool isLabel = document.form == reports::PageForm::boxLabel || document.form == reports::PageForm::lotLabel;
    BQ_TRY_ASSIGN(const auto printed, isLabel ? printLabel(document.form, document.name, document.painting)
                                              : printDocument(document.name, document.painting));
    return Delivered{printed.where, {0, printed.unfitted}};
}

} // namespace botiquin::ui
