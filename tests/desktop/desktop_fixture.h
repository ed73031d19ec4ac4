// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/region.h"
#include "tour/hands.h"
#include "ui/shell/theme.h"

#include <QApplication>

namespace botiquin::testing {

/// The program on a small region of its own, with the keys and the scanner to drive it.
struct Driven
{
    Region region;
    FixedClock *clock = nullptr;
    std::unique_ptr<Workplace> workplace = region.open(&clock);
    QSettings settings{region.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat};
    std::unique_ptr<desktop::Desktop> desktop;
    std::unique_ptr<desktop::Hands> hands;

    explicit Driven(Region::Extent extent = Region::Extent::people) : region(extent) { start(); }
    ~Driven()
    {
        hands.reset();
        desktop.reset();
        ui::loadLanguage(*qApp, ui::Language::spanish);
        ui::applyTheme(*qApp, ui::Appearance::light);
    }

    /// Begins the program, or ends it and begins it again.
    void start()
    {
        hands.reset();
        desktop.reset();
        settings.setValue(QStringLiteral("scanner/sounds"), QStringLiteral("false"));
        desktop = std::make_unique<desktop::Desktop>(*workplace, settings, desktop::Options{});
        hands = std::make_unique<desktop::Hands>(*desktop, region.folder(), region::pin);
        desktop->show();
        hands->rest(100);
    }

    void enter(const QByteArray &badge)
    {
        hands->scan(badge);
        hands->type(region::pin);
        hands->key(Qt::Key_Return);
    }

    QString page() const { return desktop->window().currentPage()->objectName(); }
    bool isIn() const { return !desktop->session().isLocked(); }
    QString who() const { return isIn() ? desktop->person().user.text() : QString(); }
    std::vector<ScanRecord> scans() { return *workplace->station().books.scans.recent(0, 50); }

    /// The expectations of the hands that were not met; empty when all were.
    QString faults() { return hands->takeFaults().join(QStringLiteral("; ")); }
};

} // namespace botiquin::testing
