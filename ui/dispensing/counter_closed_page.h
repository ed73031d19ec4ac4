// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "ui/shell/page.h"

namespace botiquin::ui {

class EmptyState;
class PageHeader;

/// In place of the counter where the key of the clinic's patients cannot be read: what happened, and what to do.
class CounterClosedPage : public Page
{
    Q_OBJECT

public:
    explicit CounterClosedPage(const Failure &failure, bool isInRail, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("dispense"); }
    bool isInRail() const override { return m_isInRail; }
    void retranslate() override;

private:
    Failure m_failure;
    bool m_isInRail;
    PageHeader *m_header;
    EmptyState *m_words;
};

} // namespace botiquin::ui
