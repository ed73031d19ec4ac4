// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/count_desk.h"

#include <QStandardItemModel>
#include <QWidget>

class QStackedWidget;

namespace botiquin::presentation {
class VarianceModel;
}

namespace botiquin::ui {

class Card;
class DataTable;
class EmptyState;
class Text;

/// What a count came to: every lot that was counted, those that were found otherwise first, and at the side from
/// which events the books expected the lot in hand.
class VariancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit VariancePanel(Station &station, QWidget *parent = nullptr);

    /// False where the event is no count that stands.
    [[nodiscard]] Outcome<bool> show(const EventId &count);
    using QWidget::show;
    void focusFirst();
    void retranslate();
    /// "25 nov 2026, 14:05 · Anaquel C-04 · contó E. M. L.", and how many lots differ.
    QString line() const { return m_line; }

private:
    QWidget *buildSide();
    void explainRow(int row);

    Station &m_station;
    std::optional<EventId> m_event;
    QString m_line;
    presentation::VarianceModel *m_model;
    Card *m_card;
    DataTable *m_table;
    Card *m_side;
    Text *m_about;
    DataTable *m_causes;
    QStandardItemModel m_causeModel;
    EmptyState *m_nothing;
};

} // namespace botiquin::ui
