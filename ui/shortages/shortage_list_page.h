// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"
#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

class QStackedWidget;

namespace botiquin::presentation {
class ShortageListModel;
}

namespace botiquin::ui {

class DataTable;
class DocumentOutput;
class EmptyState;
class Field;
class KeyBar;
class NoteLine;
class PageHeader;
class ShortagePanel;

/// Shortages and what came of them. A clinic sees its own and says when it came or that it is none any more; whoever
/// answers sees every clinic's, and answers: on which trip, how much, what instead, or why not.
class ShortageListPage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    enum class Whose { own, everybodys };
    ShortageListPage(Station &station, PersonRow person, DocumentOutput &output, Whose whose,
                     QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("shortage"); }
    bool isInRail() const override { return m_whose == Whose::everybodys; }
    QList<KeyHint> keys() const override;
    void activate() override;
    void showNews() override { reload(); }
    void retranslate() override;

Q_SIGNALS:
    /// Back to where the list was asked for.
    void backRequested();

private:
    void build();
    void buildActions();
    QAction *act(const QList<QKeySequence> &keys, void (ShortageListPage::*slot)());
    bool answers() const { return m_whose == Whose::everybodys; }

    QList<KeyHint> keysOfBar() const;
    void reload();
    void toList();
    void showTotals();
    void showShortage(int row);
    const Shortage *current() const;
    /// Another open one of the same medicine and clinic.
    std::optional<QString> twinOf(const Shortage &shortage) const;
    void begin();
    void finish();
    void withdraw();
    void merge();
    void toggleClosed();
    void print();
    void goBack();
    bool told(const Answer<EventId, ShortageRefused> &answer, const QString &done);
    void say(Meaning meaning, const Runs &words);

    Station &m_station;
    PersonRow m_person;
    DocumentOutput &m_output;
    Whose m_whose;
    bool m_showsClosed = false;

    presentation::ShortageListModel *m_model;
    PageHeader *m_header;
    Field *m_search;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_body;
    ShortagePanel *m_side;
    NoteLine *m_said;
    KeyBar *m_keys;
    QAction *m_searchAction;
    QAction *m_finishAction;
    QAction *m_withdrawAction;
    QAction *m_mergeAction;
    QAction *m_closedAction;
    QAction *m_printAction;
    QAction *m_backAction;
};

} // namespace botiquin::ui
