// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera_desk.h"
#include "desktop.h"
#include "joining.h"
#include "opened_store.h"
#include "renewing.h"

#include <QElapsedTimer>

namespace botiquin::ui {
class JoinPage;
}

namespace botiquin::desktop {

/// Opens the store and shows the program on it. Where there is none yet, a window in which the computer joins its region;
/// where it does not open, one that says why, from which it can be tried again.
class Launcher : public QObject
{
    Q_OBJECT

public:
    Launcher(const Options &options, QSettings &settings);
    ~Launcher() override;

    /// The failure, if the store could not be opened. Shows no window.
    [[nodiscard]] Outcome<void> open();
    /// Shows the window: the program, or what went wrong at `open`.
    void show(const Outcome<void> &opened);
    /// Null until the store was opened.
    Desktop *desktop() { return m_desktop.get(); }
    /// The camera of the window in which the computer joins; null in any other.
    CameraDesk *joiningCamera() { return m_scanning ? &m_scanning->camera : nullptr; }

private:
    /// Scans for a window that stands in place of the program.
    struct Scanning
    {
        Scanning(QSettings &settings, ui::ShellWindow &window);

        ScanFilter filter;
        CameraDesk camera;
    };

    void showTrouble(const Failure &failure);
    void showJoining();
    void watchJoining(ui::JoinPage *page, bool isByFile);
    /// Closes the program, lets its store go on apart from the copy that it has, and opens it again.
    void renew();
    /// In place of the program, until there is one.
    void showAlone(ui::Page *page);
    void openNow();

    Options m_options;
    QSettings &m_settings;
    OpenedStore m_store;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<ui::ShellWindow> m_alone;
    std::unique_ptr<Scanning> m_scanning;
    std::unique_ptr<Joining> m_joining;
    std::unique_ptr<Renewing> m_renewing;
    QElapsedTimer m_sinceRenewal;
};

} // namespace botiquin::desktop
