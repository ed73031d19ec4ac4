// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/label_printer.h"

#include "reports/pdf.h"

#include <QDir>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>
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

} // namespace

PrinterSettings loadPrinterSettings(const QSettings &settings)
{
    PrinterSettings printers;
    printers.labelPrinter = settings.value(QStringLiteral("printing/labelPrinter")).toString();
    printers.documentPrinter = settings.value(QStringLiteral("printing/documentPrinter")).toString();
    const int dots = settings.value(QStringLiteral("printing/labelDotsPerInch"), 203).toInt();
    printers.labelDotsPerInch = dots == 300 || dots == 600 ? dots : 203;
    const bool isA4 = settings.value(QStringLiteral("printing/documentForm")).toString() == QStringLiteral("a4");
    printers.documentForm = isA4 ? reports::PageForm::a4 : reports::PageForm::letter;
    return printers;
}

void savePrinterSettings(QSettings &settings, const PrinterSettings &printers)
{
    settings.setValue(QStringLiteral("printing/labelPrinter"), printers.labelPrinter);
    settings.setValue(QStringLiteral("printing/documentPrinter"), printers.documentPrinter);
    settings.setValue(QStringLiteral("printing/labelDotsPerInch"), printers.labelDotsPerInch);
    const bool isA4 = printers.documentForm == reports::PageForm::a4;
    settings.setValue(QStringLiteral("printing/documentForm"), isA4 ? QStringLiteral("a4") : QStringLiteral("letter"));
}

QString LabelPrinter::folder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("etiquetas"));
}

Outcome<PrintedTo> LabelPrinter::printOn(const QString &printerName, int dotsPerInch, reports::PageForm form,
                                         const QString &fileName, const reports::Painting &painting)
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
    const QString path = QDir(folder()).filePath(safeName(fileName) + QStringLiteral(".pdf"));
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

} // namespace botiquin::ui
