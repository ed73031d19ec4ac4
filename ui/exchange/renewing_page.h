// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace botiquin::ui {

class Text;

/// In place of the program while a store that is a copy is told apart from the other: what happens, and that nothing is
/// lost.
class RenewingPage : public Page
{
    Q_OBJECT

public:
    explicit RenewingPage(QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("online"); }
    bool ownsWholeWindow() const override { return true; }
    bool isInRail() const override { return false; }
    void retranslate() override;

private:
    Text *m_heading;
    Text *m_why;
    Text *m_safe;
};

} // namespace botiquin::ui
