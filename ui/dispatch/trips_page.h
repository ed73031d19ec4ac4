// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/trip_desk.h"
#include "ui/dispatch/trip_documents.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"
#include "ui/shell/theme.h"

class QStackedWidget;

namespace botiquin::ui {

class ActionButton;
class DataTable;
class EmptyState;
class Field;
class FigureStrip;
class NoteLine;
class PageHeader;
class ProgressLine;
class SelectBox;
class TripTable;

/// The trips of a round, by day: plans them, opens one to load it, prints a day's papers. A scanned manifest opens
/// its trip.
class TripsPage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    /// `round`: nothing where the region has none yet.
    TripsPage(Station &station, const PersonRow &person, std::optional<RoundId> round, const LabelPrinter &printer,
              QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("truck"); }
    bool takesScan(const QByteArray &scan) override;
    QList<KeyHint> keys() const override;
    void activate() override;
    void showNews() override { list(); }
    void deactivate() override;
    void retranslate() override;

    /// Shows the trips of that round from the next activation on.
    void setRound(const RoundId &round);
    /// Whether a day's papers are being printed.
    bool isPrinting() const { return m_printing.has_value(); }

Q_SIGNALS:
    void tripWanted(const botiquin::TripId &trip);
    /// For the scan log and the sound, as StockPage.
    void read(const QByteArray &code, const QString &answer);
    void scanAnswered(botiquin::presentation::Meaning meaning);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A day's papers on their way: a trip at a time, so that the page stays usable.
    struct DayPrinting
    {
        std::vector<TripId> trips;
        size_t done = 0;
        int papers = 0;
        QString where;
    };

    void build();
    void buildKeys();
    void allowPlanning();
    void readDays();
    void list();
    void giveFocus();
    void showFigures();
    void showEmpty();
    std::optional<Date> chosenDay() const;
    void open(int row);
    void plan();
    void printDay();
    void printNext();
    void endPrinting(const QString &words, Meaning meaning);
    void printPicking();

    Station &m_station;
    PersonRow m_person;
    std::optional<RoundId> m_round;
    TripDesk m_desk;
    const LabelPrinter &m_printer;
    TripDocuments m_documents;
    TripTable *m_model;
    PageHeader *m_header;
    ActionButton *m_plan;
    ActionButton *m_print;
    ActionButton *m_picking;
    FigureStrip *m_figures;
    Field *m_typed;
    SelectBox *m_day;
    QStackedWidget *m_body;
    DataTable *m_table;
    EmptyState *m_empty;
    ProgressLine *m_progress;
    NoteLine *m_note;
    std::vector<Date> m_days; ///< on which trips of the round leave
    std::optional<DayPrinting> m_printing;
    QAction *m_searchAction = nullptr;
    QAction *m_planAction = nullptr;
    QAction *m_printAction = nullptr;
    QAction *m_pickingAction = nullptr;
};

} // namespace botiquin::ui
