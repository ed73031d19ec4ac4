// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "journal/supervision/day_book.h"
#include "presentation/column_table.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"

#include <QHash>
#include <memory>

class QStackedWidget;

namespace botiquin::ui {

class Card;
class DataTable;
class EmptyState;
class FacilitySearch;
class PageHeader;
class SelectBox;
class Text;

/// What one unit got, sent, gave to patients and lost, a line a day and item, and what it has by all that is known here. Of
/// units whose patients are not known here, what was given is the centre's total of the day.
class UnitDaysPage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    UnitDaysPage(Station &station, std::unique_ptr<DayBook> book, QWidget *parent = nullptr);
    ~UnitDaysPage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("count"); }
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;
    void showNews() override { reload(); }

private:
    using Days = presentation::ColumnTable<ItemOfDay>;
    using Holdings = presentation::ColumnTable<ItemHeld>;
    /// A card with a list, or with words where the list is empty.
    struct List
    {
        Card *card;
        DataTable *table;
        EmptyState *empty;
        QStackedWidget *body;
    };

    static List makeList(QAbstractItemModel *model, const QString &icon);
    Days *makeDays();
    Holdings *makeHoldings();
    void build();
    void reload();
    void say();
    QString nameOf(const Clave &item);

    Station &m_station;
    std::unique_ptr<DayBook> m_book;
    QHash<QString, QString> m_names; ///< of items, by their claves
    std::vector<ItemHeld> m_held;
    Days *m_days;
    Holdings *m_holdings;
    PageHeader *m_header;
    SelectBox *m_period;
    Card *m_side;
    FacilitySearch *m_search;
    List m_dayList;
    List m_heldList;
};

} // namespace botiquin::ui
