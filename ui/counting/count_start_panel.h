// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/count_desk.h"

#include <QStandardItemModel>
#include <QWidget>

class QButtonGroup;

namespace botiquin::ui {

class ActionButton;
class Card;
class CheckBox;
class ChoiceButton;
class DataTable;
class EmptyState;
class FormRow;
class SelectBox;
class Text;

/// How a count begins: the week's list, everything or a shelf, blind or not; the counts that wait to be gone on
/// with; and those that were made, to look at.
class CountStartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CountStartPanel(Station &station, QWidget *parent = nullptr);

    /// Reads the books anew.
    void reload();
    void focusFirst();
    void retranslate();
    /// What is chosen.
    CountOrder order() const;
    /// What must be so before that can be counted, in a sentence; empty where nothing is missing.
    QString missing() const;

Q_SIGNALS:
    void startRequested();
    void openRequested(const QString &name);
    void closedRequested(const botiquin::EventId &event);

private:
    QWidget *buildChoices();
    QWidget *buildLists();
    void fillOpen();
    void fillClosed();

    Station &m_station;
    Card *m_choices;
    QButtonGroup *m_scope;
    ChoiceButton *m_list = nullptr;
    ChoiceButton *m_full = nullptr;
    ChoiceButton *m_shelf = nullptr;
    SelectBox *m_shelves;
    FormRow *m_shelfRow;
    Text *m_noShelf; ///< in the place of the shelves
    CheckBox *m_blind;
    CheckBox *m_recount;
    ActionButton *m_start;
    Card *m_openCard;
    DataTable *m_openTable;
    QStandardItemModel m_openModel;
    Card *m_closedCard;
    DataTable *m_closedTable;
    QStandardItemModel m_closedModel;
    EmptyState *m_none;
};

} // namespace botiquin::ui
