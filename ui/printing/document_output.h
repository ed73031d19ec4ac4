// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf.h"

namespace botiquin::ui {

/// A document that is ready to be painted.
struct Document
{
    QString name; ///< of a file, without its ending: "tarjeta 010.000.0104.00"
    QString title;
    reports::PageForm form = reports::PageForm::letter;
    reports::Painting painting;
};

/// Where it went.
struct Delivered
{
    bool isFile;
    QString where; ///< a file's path or a printer's name
    reports::Printed printed;

    /// Who looked at it first left it so.
    bool isLeft() const { return where.isEmpty(); }
};

/// What made a paper, for its foot: "Botiquín 1.0.0".
[[nodiscard]] QString programName();

/// What a page says of a document that was left after a look at it.
[[nodiscard]] QString leftWords();

/// Takes documents to a printer or into a folder.
class DocumentOutput
{
public:
    virtual ~DocumentOutput() = default;
    [[nodiscard]] virtual Outcome<Delivered> deliver(const Document &document) = 0;
};

/// A folder of PDF files, made when it is first needed. A file that is there is never replaced: the next one
/// of its name is numbered.
class DocumentFolder : public DocumentOutput
{
public:
    explicit DocumentFolder(QString folder = standardFolder(), int dotsPerInch = 600);

    /// "Botiquín" among the person's documents.
    static QString standardFolder();
    const QString &folder() const { return m_folder; }

    Outcome<Delivered> deliver(const Document &document) override;

private:
    QString freePath(const QString &name) const;

    QString m_folder;
    int m_dotsPerInch;
};

} // namespace botiquin::ui
