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

/// Prints labels and lists on the printers of the settings; without one, into PDF files.
class LabelPrinter : public DocumentOutput
{
public:
    explicit LabelPrinter(PrinterSettings settings) : m_settings(std::move(settings)) {}

    void setSettings(const PrinterSettings &settings) { m_settings = settings; }
    const PrinterSettings &settings() const { return m_settings; }

    /// A label keeps its form; everything else takes the settings' paper.
    [[nodiscard]] Outcome<Delivered> print(const Document &document) const;
    [[nodiscard]] Outcome<Delivered> printDocument(const QString &name, const reports::Painting &painting) const
    {
        return print({name, name, reports::PageForm::letter, painting});
    }
    Outcome<Delivered> deliver(const Document &document) override { return print(document); }
    /// Where files are written.
    QString folder() const;

private:
    PrinterSettings m_settings;
};

} // namespace botiquin::ui
