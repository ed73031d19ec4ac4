// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_lists.h"
#include "ui/shell/page.h"

#include <QKeySequence>
#include <QTimer>

class QStackedWidget;

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class EmptyState;
class Field;
class FormRow;
class KeyBar;
class NoteLine;
class PageHeader;
class ProgressLine;

/// Importing a sheet: a file is chosen and read, the page says what would change and every row that is wrong,
/// and Ctrl+Enter records it all, F4 what is good of it. Nothing is written before, and the window stays
/// alive.
class ImportPage : public Page
{
    Q_OBJECT

public:
    /// Asks for a file under the title; an empty name for none.
    using Chooser = std::function<QString(QWidget *parent, const QString &title)>;

    explicit ImportPage(QWidget *parent = nullptr);
    ~ImportPage() override;

    /// What is to be imported from now on; asks for the file at once.
    void take(std::shared_ptr<ImportTask> task);
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    const presentation::ImportFlow &flow() const { return m_flow; }

    QString title() const override;
    QString iconName() const override { return QStringLiteral("receive"); }
    bool isInRail() const override { return false; }
    QList<KeyHint> keys() const override;
    void activate() override;
    void deactivate() override;
    void retranslate() override;

Q_SIGNALS:
    void left();

private:
    QAction *addKey(const QList<QKeySequence> &keys, void (ImportPage::*slot)());
    void build();
    void chooseFile();
    void open(const QString &path);
    void importAll();
    void importGood();
    void record(BadRows badRows);
    void readHour();
    bool canRecord() const;
    void back();
    void goOn();
    void onEnded(presentation::ImportFlow::Stage before);
    void showAll();
    void showProgress();
    void showEmpty();
    void placeFocus();
    bool hasErrors() const { return !m_flow.outlook().errors.isEmpty(); }

    std::shared_ptr<ImportTask> m_task;
    Chooser m_chooser;
    presentation::ImportFlow m_flow;
    QTimer m_pulse;
    std::optional<Instant> m_countedAt; ///< of a sheet that has an hour of its own
    bool m_asks = false;                ///< for a file, as soon as the page is shown
    std::vector<ImportIssue> m_wrong;
    ImportLists::Issues *m_issues;
    ImportLists::Changes *m_changes;
    PageHeader *m_header;
    ActionButton *m_other;
    ActionButton *m_import;
    ActionButton *m_good;
    FigureStrip *m_figures;
    Field *m_hour;
    FormRow *m_hourRow;
    Card *m_issueCard;
    DataTable *m_issueTable;
    Card *m_changeCard;
    DataTable *m_changeTable;
    EmptyState *m_empty;
    ActionButton *m_choose;
    QStackedWidget *m_body;
    NoteLine *m_said;
    ProgressLine *m_progress;
    QStackedWidget *m_foot;
    KeyBar *m_keys;
    QAction *m_chooseAction;
    QAction *m_importAction;
    QAction *m_goodAction;
    QAction *m_backAction;
};

} // namespace botiquin::ui
