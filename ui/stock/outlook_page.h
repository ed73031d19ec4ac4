// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stock/stock_outlook.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"

class QStackedWidget;

namespace botiquin::presentation {
class OutlookModel;
}

namespace botiquin::ui {

class Card;
class DataTable;
class EmptyState;
class ExpiryChart;
class Field;
class FigureStrip;
class KeyBar;
class PageHeader;
class StockChart;
class Tag;
class Text;

/// How long what is here will last: every item with the days that are left, the most pressing first; at the side the
/// picture of the item in hand with its calculation, or the horizon of all expiries (F6).
class OutlookPage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    explicit OutlookPage(Station &station, QWidget *parent = nullptr);

    /// Shows this item when the page is next shown, or at once.
    void showItem(const Clave &item);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("clock"); }
    QList<KeyHint> keys() const override;
    void activate() override;
    void showNews() override { reload(); }
    void retranslate() override;

Q_SIGNALS:
    /// The item's stock card is wanted.
    void cardRequested(const botiquin::Clave &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildSide();
    void reload();
    void search(const QString &typed);
    void showRow(int row);
    void toggleExpiries();
    void showTotals();
    QString calculation(const ItemOutlook &outlook) const;

    Station &m_station;
    presentation::OutlookModel *m_model;
    std::optional<Clave> m_wanted;
    PageHeader *m_header;
    Field *m_search;
    Tag *m_pressing;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_body;
    QStackedWidget *m_side;
    Card *m_itemCard;
    StockChart *m_chart;
    FigureStrip *m_figures;
    Text *m_calculation;
    Card *m_expiryCard;
    ExpiryChart *m_expiries;
    Text *m_expiryFacts;
    KeyBar *m_keys;
    QAction *m_searchAction;
    QAction *m_expiryAction;
};

} // namespace botiquin::ui
