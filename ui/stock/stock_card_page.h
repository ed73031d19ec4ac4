// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace botiquin::presentation {
class CardModel;
class LotListModel;
}

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class DocumentOutput;
class EventPanel;
class PageHeader;
class StockForm;
class NoteLine;

/// The stock card (kardex) of an item: its lots, and every line with the balance after it, newest first. The
/// event of the current line stands at the right whole, and can be corrected there by who has the right.
class StockCardPage : public Page
{
    Q_OBJECT

public:
    StockCardPage(Station &station, PersonRow person, DocumentOutput &output, QWidget *parent = nullptr);

    /// Opens the card of an item; show the page after it.
    void showItem(const Clave &item);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("card"); }
    QList<KeyHint> keys() const override;
    bool isInRail() const override { return false; }
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    /// Esc: back to where the card was opened from.
    void backRequested();
    /// How long the item lasts is wanted.
    void outlookRequested(const botiquin::Clave &item);

private:
    void build();
    void buildActions();
    QAction *addKey(const QKeySequence &key, void (StockCardPage::*slot)());
    void reload();
    void showHeader();
    void showEvent(int row);
    using QWidget::showEvent;
    void correctLine();
    void writeOff();
    void holdLot();
    void giveShelf();
    void print();
    void back();
    void askOutlook();
    void endForm(const QString &said);
    std::optional<LotStock> currentLot() const;

    Station &m_station;
    PersonRow m_person;
    DocumentOutput &m_output;
    std::optional<Clave> m_item;
    std::optional<ItemRow> m_row;
    presentation::LotListModel *m_lots;
    presentation::CardModel *m_card;
    PageHeader *m_header;
    ActionButton *m_print;
    ActionButton *m_writeOff;
    ActionButton *m_hold;
    ActionButton *m_shelf;
    Card *m_lotsCard;
    Card *m_linesCard;
    DataTable *m_lotTable;
    DataTable *m_lineTable;
    EventPanel *m_event;
    StockForm *m_form;
    QStackedWidget *m_side;
    NoteLine *m_said;
    QAction *m_printAction;
    QAction *m_correctAction;
    QAction *m_writeOffAction;
    QAction *m_holdAction;
    QAction *m_backAction;
    QAction *m_outlookAction;
    QAction *m_shelfAction;
};

} // namespace botiquin::ui
