// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"
#include "ui/printing/document_output.h"

namespace botiquin::ui {

/// Where papers go.
struct PrinterSettings
{
    QString labelPrinter;    ///< its name in the system; empty: labels become PDF files
    QString documentPrinter; ///< the same for lists
    QString folder;          ///< of the PDF files; empty: "etiquetas" in the user's documents
    int labelDotsPerInch = 203;
    reports::PageForm documentForm = reports::PageForm::letter;

    friend bool operator==(const PrinterSettings &, const PrinterSettings &) = default;
};

/// Where a paper went: a printer's name, or the path of a file.
struct PrintedTo
{
    bool isFile;
    QString where;
    QStringList unfitted; ///< texts that had to be shortened
};

/// Prints labels and lists on the printers of the settings; without one, into PDF files.
class LabelPrinter : public DocumentOutput
{
public:
    explicit LabelPrinter(PrinterSettings settings) : m_settings(std::move(settings)) {}

    void setSettings(const PrinterSettings &settings) { m_settings = settings; }
    const PrinterSettings &settings() const { return m_settings; }

    /// `fileName` is the file's name without its ending, where one is written.
    [[nodiscard]] Outcome<PrintedTo> printLabel(reports::PageForm form, const QString &fileName,
                                                const reports::Painting &painting) const;
    [[nodiscard]] Outcome<PrintedTo> printDocument(const QString &fileName, const reports::Painting &painting) const;
    Outcome<Delivered> deliver(const Document &document) override;
    /// Where files are written.
    QString folder() const;

private:
    Outcome<PrintedTo> printOn(const QString &printer, int dotsPerInch, reports::PageForm form, const QString &fileName,
                               const reports::Painting &painting) const;

    PrinterSettings m_settings;
};

} // namespace botiquin::ui
