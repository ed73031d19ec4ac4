// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"
#include "reports/table_page.h"

#include <vector>

namespace botiquin::reports {

/// The head of a document's first page, and the short one of the pages that follow: set once, so that its
/// height is known before anything is painted. The document outlives it.
class DocumentHead
{
public:
    DocumentHead(const TableDocument &document, Paper &paper);

    /// Where the head of the first page, or of another one, ends; in mm from the sheet's top.
    double bottom() const { return m_bottom; }
    double continuationBottom() const;

    void paint(Paper &paper) const;
    void paintContinuation(Paper &paper) const;

private:
    struct SetFact
    {
        FittedText value;
        double x = 0.0;
        double baseline = 0.0;
    };

    void setFacts(Paper &paper, double width);
    double factBaselines(const std::vector<FittedText> &values, size_t from, size_t to, double x);

    const TableDocument &m_document;
    double m_width; ///< between the margins
    FittedText m_title;
    FittedText m_subtitle;
    FittedText m_note;
    std::vector<SetFact> m_facts;
    double m_labelWidth = 0.0;
    double m_titleBaseline = 0.0;
    double m_subtitleBaseline = 0.0;
    double m_noteBaseline = 0.0;
    double m_bottom = 0.0;
};

} // namespace botiquin::reports
