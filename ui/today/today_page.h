// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/today/today.h"
#include "presentation/column_table.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"

#include <functional>

class QStackedWidget;

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class EmptyState;
class IconMark;
class PageHeader;
class Text;

/// What the day asks of whoever works here: what comes next, what is to be done, what runs out, what waits to be
/// sent. Enter on a task opens the page where it is done.
class TodayPage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    /// `hasPage` says whether the window has a page of that name for this person.
    TodayPage(Station &station, TodayBook &book, PersonRow person, std::function<bool(const QString &)> hasPage,
              QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("today"); }
    QList<KeyHint> keys() const override;
    void activate() override;
    void showNews() override { reload(); }
    void retranslate() override;

    const Today &today() const { return m_today; }

Q_SIGNALS:
    /// The page where the task is done is wanted, by its name.
    void pageWanted(const QString &name);

private:
    using Tasks = presentation::ColumnTable<Task>;
    using Ending = presentation::ColumnTable<RunningOut>;

    Tasks *makeTasks();
    Ending *makeEnding();
    void build();
    QWidget *buildNext();
    QWidget *buildLeft();
    QWidget *buildRight();
    void reload();
    void showNext();
    void showSending();
    void openTask(int row);
    void openFirst(const QStringList &names);
    QString firstOf(const QStringList &names) const;

    Station &m_station;
    TodayBook &m_book;
    PersonRow m_person;
    std::function<bool(const QString &)> m_hasPage;
    Today m_today;
    std::optional<Failure> m_failure;
    QStringList m_nextPages; ///< where what comes next is done
    Tasks *m_tasks;
    Ending *m_ending;
    PageHeader *m_header;
    Card *m_nextCard;
    IconMark *m_nextIcon;
    Text *m_nextTitle;
    Text *m_nextLine;
    ActionButton *m_nextButton;
    Card *m_taskCard;
    DataTable *m_taskTable;
    EmptyState *m_noTasks;
    QStackedWidget *m_taskBody;
    Card *m_sendCard;
    IconMark *m_sendIcon;
    Text *m_sendTitle;
    Text *m_sendLine;
    ActionButton *m_exchange;
    Card *m_endingCard;
    DataTable *m_endingTable;
    EmptyState *m_nothingEnds;
    EmptyState *m_endsUnknown; ///< before anything was given out
    QStackedWidget *m_endingBody;
    Text *m_endingFoot;
};

} // namespace botiquin::ui
