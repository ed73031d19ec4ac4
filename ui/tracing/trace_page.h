// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "journal/tracing/trace_book.h"
#include "presentation/column_table.h"
#include "reports/paper_check.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"

#include <QTimer>

class QStackedWidget;

namespace botiquin::ui {

class Card;
class DataTable;
class EmptyState;
class Field;
class PageHeader;
class ProgressLine;

/// A lot, a box or a code is typed or scanned, and followed from its supplier to patients and losses. A paper's code
/// is checked against the log; where that has to be gone through again it takes its time, can be stopped, and the
/// window stays alive.
class TracePage : public Page
{
    Q_OBJECT

public:
    explicit TracePage(Station &station, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("trace"); }
    bool takesScan(const QByteArray &scan) override;
    QList<KeyHint> keys() const override;
    void activate() override;
    void deactivate() override;
    void retranslate() override;

    void follow(const QString &word);
    /// How papers are checked that were printed earlier.
    void setPast(MakePast makePast) { m_makePast = std::move(makePast); }
    bool isChecking() const { return m_check != nullptr; }

Q_SIGNALS:
    /// For the scan log, as SignInPage::read.
    void read(const QByteArray &code, const QString &answer);
    /// For the sound of an answer.
    void scanAnswered(botiquin::presentation::Meaning meaning);

private:
    using Lines = presentation::ColumnTable<TraceLine>;
    using Stands = presentation::ColumnTable<TraceStand>;
    using Changes = presentation::ColumnTable<reports::PaperChange>;
    using Subjects = presentation::ColumnTable<TraceSubject>;

    Lines *makeLines();
    Stands *makeStands();
    Subjects *makeSubjects();
    Changes *makeChanges();
    void check(const reports::PaperCode &paper);
    void goOnChecking();
    void endCheck();
    void stopChecking();
    void showProgress();
    void showVerdict();
    void answerScan(bool isKnown);
    void build();
    void showWay(const TraceSubject &subject);
    void showNothing();
    void showSubject();

    Station &m_station;
    QString m_word;
    std::vector<TraceSubject> m_found;
    std::optional<TraceSubject> m_subject;
    Lines *m_lines;
    Stands *m_stands;
    Subjects *m_subjects;
    Changes *m_changes;
    MakePast m_makePast;
    std::optional<reports::PaperCode> m_paper; ///< that is, or was, checked
    std::unique_ptr<reports::PaperCheck> m_check;
    std::optional<reports::PaperVerdict> m_verdict;
    QByteArray m_scan;  ///< that waits for its answer
    qint64 m_events = 0; ///< in the log, when the check began
    QTimer m_pulse;
    PageHeader *m_header;
    Field *m_search;
    EmptyState *m_empty;
    Card *m_linesCard;
    DataTable *m_lineTable;
    Card *m_standsCard;
    DataTable *m_standTable;
    Card *m_choiceCard;
    DataTable *m_choices;
    Card *m_changesCard;
    DataTable *m_changeTable;
    QWidget *m_content;
    QStackedWidget *m_body;
    ProgressLine *m_progress;
    QAction *m_searchAction;
    QAction *m_stopAction;
};

} // namespace botiquin::ui
