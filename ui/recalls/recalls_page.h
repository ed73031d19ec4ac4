// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/recalls/recall_book.h"
#include "journal/station.h"
#include "presentation/column_table.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"

class QStackedWidget;

namespace botiquin::ui {

class ActionButton;
class AnswerForm;
class Card;
class DataTable;
class EmptyState;
class FigureStrip;
class IssueForm;
class NoteLine;
class PageHeader;

/// Recalls: what each touches, who has answered and who has not; what this facility set aside is said here, and
/// whoever may issues and ends them.
class RecallsPage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    /// `authority` is the log in which recalls stand, where this store may write it.
    RecallsPage(Station &station, const std::optional<Writer> &authority, PersonRow person, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("stop"); }
    QList<KeyHint> keys() const override;
    bool takesScan(const QByteArray &scan) override;
    void activate() override;
    void showNews() override { reload(); }
    void retranslate() override;

    void showRecall(const RecallId &recall);

private:
    using Recalls = presentation::ColumnTable<Recall>;
    using TouchedTable = presentation::ColumnTable<Touched>;
    using Places = presentation::ColumnTable<RecallPlace>;

    Recalls *makeRecalls();
    TouchedTable *makeTouched();
    Places *makePlaces();
    void build();
    QWidget *buildMain();
    QAction *addKey(const QKeySequence &key, void (RecallsPage::*slot)());
    void reload();
    void showSelected();
    void showFigures();
    void showButtons();
    void answer();
    void issue();
    /// The second of two presses ends it: nothing brings a recall back.
    void endRecall();
    void endForm(const QString &said);
    const Recall *selected() const;
    bool mayIssue() const;
    bool mayAnswer() const;

    Station &m_station;
    std::optional<Writer> m_authority;
    PersonRow m_person;
    std::optional<RecallId> m_shown;
    std::optional<RecallId> m_endWanted; ///< F9 was pressed once
    Recalls *m_recalls;
    TouchedTable *m_touched;
    Places *m_places;
    PageHeader *m_header;
    ActionButton *m_answerButton;
    ActionButton *m_issueButton;
    ActionButton *m_endButton;
    DataTable *m_recallTable;
    FigureStrip *m_figures;
    Card *m_touchedCard;
    DataTable *m_touchedTable;
    Card *m_placesCard;
    DataTable *m_placeTable;
    EmptyState *m_empty;
    QStackedWidget *m_main;
    QStackedWidget *m_side;
    AnswerForm *m_answerForm;
    IssueForm *m_issueForm;
    NoteLine *m_said;
    QAction *m_answerAction;
    QAction *m_issueAction;
    QAction *m_endAction;
};

} // namespace botiquin::ui
