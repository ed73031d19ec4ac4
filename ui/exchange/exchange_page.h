// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/exchange_status.h"
#include "journal/station.h"
#include "presentation/column_table.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"

#include <functional>

class QAction;
class QStackedWidget;

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class EmptyState;
class IconMark;
class LetterCard;
class PageHeader;
class Text;

/// How this place stands with its centre: what waits to be sent, what went and came, what waits for something else,
/// what the centre did not take, and what to do where they do not speak. F5 speaks with it now; without a network they write
/// to each other.
class ExchangePage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    using Read = std::function<ExchangeStatus()>;
    ExchangePage(Station &station, ExchangeBook &book, Read status, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("outbox"); }
    QList<KeyHint> keys() const override;
    bool isInRail() const override { return false; }
    void activate() override;
    void retranslate() override;
    void showNews() override;
    LetterCard &letters() { return *m_letters; }

Q_SIGNALS:
    void speakWanted();
    /// Esc: back to the page before.
    void backWanted();

private:
    using Records = presentation::ColumnTable<ExchangeRecord>;
    using Waits = presentation::ColumnTable<Parked>;
    /// An act of this place that the centre did not take, and why.
    struct NotTaken
    {
        QString title;
        QString line;
    };
    using Lefts = presentation::ColumnTable<NotTaken>;
    /// A card with a list, or with words where the list is empty.
    struct List
    {
        Card *card;
        DataTable *table;
        EmptyState *empty;
        QStackedWidget *body;
    };

    /// Takes the table, whose first column stretches.
    static List makeList(QAbstractItemModel *model, DataTable *table, const QString &icon);
    Records *makeRecords();
    Waits *makeWaits();
    Lefts *makeLefts();
    void build();
    QWidget *buildTop();
    void reload();
    void say();
    QString kindOf(const QString &event) const;
    std::vector<NotTaken> notTaken() const;

    Station &m_station;
    ExchangeBook &m_book;
    Read m_read;
    ExchangeStatus m_status;
    std::vector<Parked> m_parked;
    std::vector<NotTaken> m_notTaken;
    Records *m_records;
    Waits *m_waits;
    Lefts *m_lefts;
    PageHeader *m_header;
    IconMark *m_icon;
    Text *m_title;
    Text *m_line;
    Text *m_next;
    ActionButton *m_speak;
    LetterCard *m_letters;
    List m_recordList;
    List m_waitList;
    List m_leftList;
    QAction *m_speakAction;
};

} // namespace botiquin::ui
