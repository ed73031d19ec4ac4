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

bool isLabel(reports::PageForm form)
{
    return form == reports::PageForm::boxLabel || form == reports::PageForm::lotLabel;
}

Outcome<Delivered> printOn(const QString &printerName, int dotsPerInch, reports::PageForm form,
                           const Document &document)
{
    const auto info = QPrinterInfo::printerInfo(printerName);
    if (info.isNull())
        return fail(Failure::Kind::notFound, printerName);
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setResolution(dotsPerInch);
    printer.setDocName(document.name);
    BQ_TRY_ASSIGN(auto printed, reports::paintOn(printer, form, document.painting));
    return Delivered{false, printerName, std::move(printed)};
}

} // namespace

QString LabelPrinter::folder() const
{
    if (!m_settings.folder.isEmpty())
        return m_settings.folder;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("etiquetas"));
}

Outcome<Delivered> LabelPrinter::print(const Document &document) const
{
    const bool label = isLabel(document.form);
    const QString &printer = label ? m_settings.labelPrinter : m_settings.documentPrinter;
    const int dotsPerInch = label ? m_settings.labelDotsPerInch : documentDotsPerInch;
    const auto form = label ? document.form : m_settings.documentForm;
    const Document formed{document.name, document.title, form, document.painting};
    const auto answer = m_preview && !label ? m_preview(formed, printer) : PreviewAnswer::send;
    if (answer == PreviewAnswer::leave)
        return Delivered{};
    if (answer == PreviewAnswer::send && !printer.isEmpty())
        return printOn(printer, dotsPerInch, form, document);
    return DocumentFolder(folder(), dotsPerInch).deliver(formed);
}

} // namespace botiquin::ui
