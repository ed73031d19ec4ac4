// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/trip_desk.h"
#include "ui/dispatch/trip_documents.h"
#include "ui/packing/word_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"

#include <QPointer>

class QStackedWidget;

namespace botiquin::ui {

class ArrivalForm;
class DataTable;
class KeyBar;
class NoteLine;
class PageHeader;
class RedirectForm;
class ScanBand;
class TripBoxTable;
class TripSide;
struct ScanAnswer;

/// One trip: boxes go on it by scanning, it leaves with its papers, and what comes back is scanned again.
class TripPage : public Page
{
    Q_OBJECT

public:
    TripPage(Station &station, const PersonRow &person, const LabelPrinter &printer, QWidget *parent = nullptr);

    /// The trip that is shown from now on; the page reads it in activate().
    void take(const TripId &trip);
    const std::optional<Trip> &trip() const { return m_trip; }

    QString title() const override;
    QString iconName() const override { return QStringLiteral("truck"); }
    bool isInRail() const override { return false; }
    bool takesScan(const QByteArray &scan) override;
    bool takesBadges() const override { return m_dialog != nullptr; }
    QList<KeyHint> keys() const override;
    void activate() override;
    void deactivate() override;
    void retranslate() override;

Q_SIGNALS:
    void left();
    /// For the scan log and the sound, as StockPage.
    void read(const QByteArray &code, const QString &answer);
    void scanAnswered(botiquin::presentation::Meaning meaning);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildKeys();
    void reload();
    void showTrip();
    bool hasLeft() const;
    bool takesSeal(const QByteArray &scan);
    void takeCode(const QByteArray &code);
    void load(const Sscc &sscc, const std::optional<LoadLift> &lift);
    void bringBack(const Sscc &sscc);
    void answerLoaded(const QByteArray &code, const Sscc &sscc);
    void answer(const QByteArray &code, const ScanAnswer &answer, const QString &logged);
    void takeOff();
    void undo();
    void askLift();
    void liftBy(const UserId &user, const QString &pin, const packing::OverrideReason &reason);
    void change(const TripChange &change);
    void go();
    void depart();
    /// The boxes read anew, and that one in hand.
    void showBox(const Sscc &sscc);
    void comeBack();
    void arrive();
    void askSeals();
    void arriveSealed(const Clues &facility, const StopSeals &seals);
    /// Whether the last seals that were found at the stop are not those that the trip went on with before.
    bool sealsDiffer(const Clues &facility) const;
    /// The row's stop, once an arrival out of its turn was asked for twice by that key.
    std::optional<TripBox> stopInTurn(const QString &key);
    /// What was asked and not answered by the same key again is asked anew.
    void forgetAsked();
    std::optional<TripStop> stopBefore(const Clues &facility) const;
    void handOver(const DriverId &to, Transport transport, const QString &place, bool sealsIntact);
    void askRedirect();
    void redirect(const Clues &facility, const QString &reason);
    /// The trip's own side again.
    void endForm();
    void print(bool notes);
    /// Says what came of an act, and reads anew where it was done.
    bool told(const TripDesk::Told<EventId> &told, const QString &done);
    void say(const QString &words, Meaning meaning);

    Station &m_station;
    PersonRow m_person;
    TripDesk m_desk;
    TripDocuments m_documents;
    std::optional<TripId> m_id;
    std::optional<Trip> m_trip;
    std::optional<Sscc> m_lastLoaded;
    std::optional<TripRefused> m_refused; ///< the last refusal that can be lifted
    bool m_leavesBehind = false;          ///< the next F9 goes without what is missing
    bool m_comesBackWith = false;         ///< the next F9 ends the trip although boxes of it are nowhere
    std::optional<Clues> m_passesBy;      ///< the next F5 or F2 notes the arrival there, out of its turn
    bool m_mayAct;
    bool m_mayRedirect;
    PageHeader *m_header;
    ScanBand *m_band;
    TripBoxTable *m_model;
    DataTable *m_table;
    TripSide *m_side;
    RedirectForm *m_redirect;
    ArrivalForm *m_arrival;
    QStackedWidget *m_sides; ///< a form in place of the trip's own side
    NoteLine *m_note;
    KeyBar *m_keys;
    QPointer<WordDialog> m_dialog;
    QAction *m_codeAction = nullptr;
    QAction *m_notesAction = nullptr;
    QAction *m_offAction = nullptr;
    QAction *m_arriveAction = nullptr;
    QAction *m_redirectAction = nullptr;
    QAction *m_liftAction = nullptr;
    QAction *m_goAction = nullptr;
    QAction *m_printAction = nullptr;
    QAction *m_undoAction = nullptr;
};

} // namespace botiquin::ui
