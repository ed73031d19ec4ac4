// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera_desk.h"
#include "courier.h"
#include "devices/serial_scanner.h"
#include "journal/scans/scan_desk.h"
#include "options.h"
#include "storage/books/sql_reception_drafts.h"
#include "storage/exchange/sql_exchange_book.h"
#include "storage/workplace.h"
#include "ui/printing/label_printer.h"
#include "ui/people/session.h"
#include "ui/people/welcome_panel.h"
#include "ui/scanning/scan_filter.h"
#include "ui/scanning/scan_sounds.h"
#include "ui/settings/setup.h"
#include "ui/shell/note_line.h"
#include "ui/shell/shell_window.h"

#include <QPointer>
#include <QSettings>

namespace botiquin::ui {
class PackingPages;
class SignInPage;
}

namespace botiquin::desktop {

/// The window and everything behind it, put together: who works, what is scanned, which pages there are.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// `settings` are this computer's and outlive the desktop; the options hold for this run alone.
    Desktop(Workplace &workplace, QSettings &settings, const Options &options);
    ~Desktop() override;

    /// Shows the window at the door.
    void show();

    Workplace &workplace() { return m_workplace; }
    /// The workplace's, with a scan log that knows the scan in hand.
    Station &station() { return m_station; }
    ui::ShellWindow &window() { return m_window; }
    ui::Session &session() { return m_session; }
    /// A sentence of the window's own, e.g. about a scan that the page had no use for.
    ui::NoteLine &notice() { return *m_notice; }
    ScanSounds &sounds() { return m_sounds; }
    CameraDesk &camera() { return m_camera; }
    ReceptionDrafts &receptions() { return m_receptions; }
    /// How the store stands with its centre, and who speaks with it.
    ExchangeBook &exchange() { return m_exchange; }
    Courier &courier() { return m_courier; }
    /// Where papers go, by the settings.
    ui::LabelPrinter &printer() { return m_printer; }
    const ui::Setup &setup() const { return m_setup; }
    /// Who works, while pages are made and shown.
    const PersonRow &person() const { return *m_session.person(); }

    /// The pages of packing; null where the person may not pack.
    ui::PackingPages *packing() const;
    /// The page that pageMakers() made under this name; null where the person has no right to it.
    ui::Page *page(const QString &name) const;
    /// Shows that page; nothing where there is none.
    void open(const QString &name);
    /// Shows the page that was left for the present one; again, the one before that.
    void goBack();

    /// Keeps a setup and puts it into force.
    [[nodiscard]] Outcome<void> keepSetup(const ui::Setup &setup);
    /// Puts the scan in hand into the log under an answer. A page says its own; for one that does not, and
    /// whose rules do not either, the desktop writes that it was used.
    void recordScan(const QByteArray &code, const QString &answer);
    /// The sound of an answer.
    void playFor(ui::Meaning meaning);
    /// Says the status bar anew.
    void refreshStatus();
    /// The centre has said so, by the network or by letter. Who works goes on: what is written in the copy is kept whole. Where
    /// nothing can be written any more, it is put in order at once.
    void onStoreIsBehind();

Q_SIGNALS:
    /// The store is a copy, as the centre says, and nobody works or nobody can: it is to go on apart from the other.
    void renewalWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildScanning();
    void buildKeys();
    void buildDoor();
    void buildExchange();
    void showNews();
    void noteLooking();
    void showClaims();
    void readCentre();
    bool takesNothing();
    void apply(ui::Setup setup);
    void furnish();
    void furnishPacking();
    void onScan(const QByteArray &code, const QString &source);
    bool answerBadge(const QByteArray &code);
    void recordUse(const QByteArray &code);
    void onEntered(bool somebodyElse);
    void onLocked();
    void rememberPlace();
    void onShown(ui::Page *page);
    void closeDialogs();
    void giveKeyboard();

    Workplace &m_workplace;
    QSettings &m_settings;
    Options m_options;
    ui::Setup m_setup;
    ScanDesk m_scans;
    Books m_books; ///< the workplace's, with the scan log of m_scans
    Station m_station;
    ScanSounds m_sounds;
    SqlReceptionDrafts m_receptions;
    SqlExchangeBook m_exchange;
    ui::LabelPrinter m_printer;
    QPointer<ui::PackingPages> m_packing; ///< null where the person may not pack
    ScanFilter m_filter;
    SerialScanner m_serial;
    ui::Session m_session;
    ui::ShellWindow m_window;
    CameraDesk m_camera;
    ui::NoteLine *m_notice;
    ui::StationNames m_names;
    QPointer<ui::SignInPage> m_door;
    QPointer<ui::Page> m_worked; ///< the page that was shown when the window was locked
    QList<QPointer<ui::Page>> m_left; ///< the pages that were left for the present one, each for the next
    QPointer<ui::Page> m_shown;
    bool m_isBehind = false; ///< the store, as the centre said since the desktop began
    QStringList m_printers;
    QTimer m_minute;
    QTimer m_glance;   ///< at what other programs set in the store
    QTimer m_news;     ///< runs while there are events that the page in hand does not show yet
    Courier m_courier; ///< ends first: it speaks to the rest
};

/// A warehouse's or clinic's name for people, its CLUES where the catalogue does not know it.
[[nodiscard]] ui::StationNames namesOf(Workplace &workplace);

} // namespace botiquin::desktop
