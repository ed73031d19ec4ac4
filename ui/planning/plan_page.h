// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "presentation/planning/plan_flow.h"
#include "ui/importing/import_task.h"
#include "ui/shell/page.h"

#include <QKeySequence>
#include <QTimer>

class QStackedWidget;

namespace botiquin::presentation {
class ShortfallModel;
}

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class EmptyState;
class FigureStrip;
class NoteLine;
class PageHeader;
class ProgressLine;
class RemedyPanel;
class RoundChart;
class RoundStrip;
class Text;

/// The plan of a month: what the round comes to, what will be short for whom, and what to do about it. Weighed a
/// little at a time, so that the page stays usable; Esc stops.
class PlanPage : public Page
{
    Q_OBJECT

public:
    /// `round` is the one that is shown first; the latest where there is none.
    PlanPage(Station &station, std::optional<Writer> authority, PersonRow person, std::optional<RoundId> round,
             QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("plan"); }
    QList<KeyHint> keys() const override;
    void activate() override;
    void deactivate() override;
    void retranslate() override;
    const presentation::PlanFlow &flow() const { return m_flow; }

    /// Looks at that round from now on.
    void showRound(const RoundId &round) { m_round = round; }

Q_SIGNALS:
    /// The routes are wanted.
    void routesRequested();
    /// The rounds and their days are wanted.
    void roundsRequested();
    /// The month's orders are to be imported.
    void importRequested(const std::shared_ptr<botiquin::ui::ImportTask> &task);

private:
    void build();
    QAction *makeAction(const QList<QKeySequence> &keys, void (PlanPage::*act)());
    void readRounds();
    void calculate();
    void goOn();
    void onRecorded();
    void stop();
    void nextRound();
    void newRound();
    void importOrders();
    void orderKits();
    void apply();
    void choose(int remedy);
    void goToNextItem();
    void turnToCourse();
    void showAll();
    void showCourse();
    void showHeader(const RoundRow *round);
    void showItem(int row);
    void showProgress();
    void placeFocus(QWidget *first);
    void sayRefusal(PlanRefusal refusal);
    const RoundRow *shown() const;

    Station &m_station;
    std::optional<Writer> m_authority;
    PersonRow m_person;
    presentation::PlanFlow m_flow;
    presentation::ShortfallModel *m_model;
    std::vector<RoundRow> m_rounds;
    std::optional<RoundId> m_round;
    QTimer m_pulse;
    PageHeader *m_header;
    ActionButton *m_dates;
    ActionButton *m_import;
    ActionButton *m_apply;
    ActionButton *m_order;
    RoundStrip *m_strip;
    FigureStrip *m_figures;
    DataTable *m_table;
    Card *m_list;
    RemedyPanel *m_side;
    EmptyState *m_empty;
    QStackedWidget *m_body;
    Card *m_courseCard;
    RoundChart *m_chart;
    Text *m_courseFacts;
    bool m_isCourseShown = false;
    ProgressLine *m_progress;
    NoteLine *m_said;
    QStackedWidget *m_foot;
    QAction *m_calculateAction;
    QAction *m_roundAction;
    QAction *m_roundsAction;
    QAction *m_importAction;
    QAction *m_newAction;
    QAction *m_applyAction;
    QAction *m_routesAction;
    QAction *m_courseAction;
    QAction *m_stopAction;
};

} // namespace botiquin::ui
