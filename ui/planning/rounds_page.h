// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "presentation/column_table.h"
#include "ui/shell/page.h"

#include <QKeySequence>
#include <functional>

class QStackedWidget;

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class EmptyState;
class KeyBar;
class NoteLine;
class PageHeader;
class RoundForm;

/// The delivery rounds with the days of their steps: seen, changed and made anew – an extraordinary one or
/// one of an emergency too – and which of them is in hand: what packing and the trips go by. Nothing is
/// recorded before Ctrl+Enter.
class RoundsPage : public Page
{
    Q_OBJECT

public:
    /// Puts a round into everybody's hands at this workplace.
    using Use = std::function<Outcome<void>(const RoundId &round)>;

    /// `inHand`: none before the first.
    RoundsPage(Station &station, std::optional<Writer> authority, PersonRow person,
               std::optional<RoundId> inHand, Use use, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("plan"); }
    bool isInRail() const override { return false; }
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    /// The round was recorded, or is in hand now.
    void roundChanged(const botiquin::RoundId &round);
    void left();

private:
    using Rounds = presentation::ColumnTable<RoundRow>;

    QAction *addKey(const QList<QKeySequence> &keys, void (RoundsPage::*slot)());
    Rounds *makeRounds();
    void build();
    void reload(const std::optional<RoundId> &current);
    void showRow(int row);
    void newRound();
    void use();
    void save();
    void takeBack();
    void back();
    RoundId freeName(Month month) const;
    const RoundRow *current() const;

    Station &m_station;
    std::optional<Writer> m_authority;
    PersonRow m_person;
    std::optional<RoundId> m_inHand;
    Use m_use;
    Rounds *m_rounds;
    PageHeader *m_header;
    ActionButton *m_new;
    ActionButton *m_useButton;
    Card *m_card;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    RoundForm *m_form;
    NoteLine *m_said;
    KeyBar *m_keys;
    QAction *m_newAction;
    QAction *m_useAction;
    QAction *m_saveAction;
    QAction *m_undoAction;
    QAction *m_backAction;
};

} // namespace botiquin::ui
