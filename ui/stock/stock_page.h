// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"
#include "ui/shell/theme.h"

class QStackedWidget;

namespace botiquin::presentation {
class StockListModel;
}

namespace botiquin::ui {

class Card;
class DataTable;
class EmptyState;
class Field;
class PageHeader;
class Tag;

/// What there is in the warehouse, item by item. Ctrl+F or F2 searches, Enter opens the item's stock card; a
/// scan of a known code opens it at once.
class StockPage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    explicit StockPage(Station &station, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("stock"); }
    bool takesScan(const QByteArray &scan) override;
    QList<KeyHint> keys() const override;
    void activate() override;
    void showNews() override;
    void retranslate() override;

Q_SIGNALS:
    /// For the scan log, as SignInPage::read.
    void read(const QByteArray &code, const QString &answer);
    /// For the sound of an answer.
    void scanAnswered(botiquin::presentation::Meaning meaning);
    /// The item's stock card is wanted.
    void cardRequested(const botiquin::Clave &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void search(const QString &typed);
    void showTotals();
    void open(int row);

    Station &m_station;
    presentation::StockListModel *m_model;
    PageHeader *m_header;
    Field *m_search;
    Tag *m_found;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_body;
    QAction *m_searchAction;
};

} // namespace botiquin::ui
