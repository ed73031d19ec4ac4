// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/count_desk.h"
#include "ui/shell/page.h"

#include <QKeySequence>
#include <QStandardItemModel>

class QStackedWidget;

namespace botiquin::ui {

class Card;
class DataTable;
class EmptyState;
class ItemSearch;
class KeyBar;
class NoteLine;
class PageHeader;

/// The claves that are counted every week: found by clave or name and put on the list, or taken off it.
/// Nothing is kept before Ctrl+Enter.
class KeyListPage : public Page
{
    Q_OBJECT

public:
    KeyListPage(Station &station, PersonRow person, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("count"); }
    bool isInRail() const override { return false; }
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    void left();

private:
    QAction *addKey(const QList<QKeySequence> &keys, void (KeyListPage::*slot)());
    void build();
    void read();
    void fill(int row);
    void add(const ItemRow &item);
    void remove();
    void takeBack();
    void save();
    void search();
    void back();
    QString nameOf(const Clave &item) const;
    void sayUnsaved(const QString &what);

    Station &m_station;
    PersonRow m_person;
    std::vector<Clave> m_kept;  ///< as it is kept
    std::vector<Clave> m_items; ///< as the page has it
    QStandardItemModel m_model;
    PageHeader *m_header;
    Card *m_card;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    Card *m_side;
    ItemSearch *m_search;
    NoteLine *m_said;
    KeyBar *m_keys;
    QAction *m_searchAction;
    QAction *m_removeAction;
    QAction *m_undoAction;
    QAction *m_saveAction;
    QAction *m_backAction;
};

} // namespace botiquin::ui
