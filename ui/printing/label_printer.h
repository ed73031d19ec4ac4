// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"
#include "ui/printing/document_output.h"

#include <functional>

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

enum class PreviewAnswer {
    send,  ///< to where papers go
    keep,  ///< as a PDF file
    leave, ///< nowhere
};
/// Shows a document that is about to go to a printer, or into a file where its name is empty, and asks.
using Preview = std::function<PreviewAnswer(const Document &document, const QString &printer)>;

/// Prints labels and lists on the printers of the settings; without one, into PDF files.
class LabelPrinter : public DocumentOutput
{
public:
    explicit LabelPrinter(PrinterSettings settings) : m_settings(std::move(settings)) {}

    void setSettings(const PrinterSettings &settings) { m_settings = settings; }
    const PrinterSettings &settings() const { return m_settings; }
    /// From now on everything but labels is looked at first.
    void setPreview(Preview preview) { m_preview = std::move(preview); }
    /// The same printer for many papers at once, which nobody looks at one by one.
    LabelPrinter unattended() const { return LabelPrinter(m_settings); }

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
    Preview m_preview;
};

} // namespace botiquin::ui
