// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/key_bar.h"

#include <QByteArray>
#include <QWidget>

namespace botiquin::ui {

/// A page of the window. The window owns it, gives it the scans while it is shown, and shows its keys on F1.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent) {}

    /// The name in the rail and in the window's title, in the present language.
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// What a scanner sent, as bytes with GS (0x1D) kept. False when the page has no use for it.
    virtual bool takesScan(const QByteArray &scan);
    /// Whether a badge read now is for this page (a second person's check) and not a change of user.
    virtual bool takesBadges() const { return false; }
    /// The keys of this page for the help of F1, in the order of use.
    virtual QList<KeyHint> keys() const { return {}; }
    /// The page hides the rail while it is shown: packing, sealing, sign-in.
    virtual bool ownsWholeWindow() const { return false; }
    /// The page has an entry in the rail, and with it a number.
    virtual bool isInRail() const { return true; }
    /// Shown, and left. A page reads what it shows in activate().
    virtual void activate() {}
    virtual void deactivate() {}
    /// Sets every word of the page anew, in the present language and theme.
    virtual void retranslate() {}

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace botiquin::ui
