// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projection/rows.h"

#include <QObject>
#include <optional>

namespace botiquin {
struct Station;
}
namespace botiquin::presentation {
class StockMatchModel;
}

namespace botiquin::ui {

class DataTable;
class Field;

/// Finds a medicine by three letters: a field and the list of what they can mean, each with what there is of it.
/// The page places both. Arrows move in the list while the field keeps the focus; Enter takes the row. Where several
/// look alike, or nothing is called so, none is current until the arrows choose one, and Enter asks for it.
class MedicineSearch : public QObject
{
    Q_OBJECT

public:
    /// Both are its own until a page takes them into a layout.
    explicit MedicineSearch(Station &station, QObject *parent = nullptr);

    Field *field() const { return m_field; }
    DataTable *list() const { return m_list; }
    /// Letters enough were typed, and something is called so.
    bool isOffering() const;
    bool isSearching() const;
    /// Looks for what the field says; off, the field is for something else and the list stays empty.
    void setActive(bool active);
    void clear();
    void retranslate();

Q_SIGNALS:
    /// What is offered changed.
    void searched();
    /// Enter was pressed while nothing was chosen among what looks alike; what to say of it.
    void choiceWanted(const QString &words);
    void chosen(const botiquin::ItemRow &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void take(int row);
    void move(int by);

    presentation::StockMatchModel *m_model;
    Field *m_field;
    DataTable *m_list;
    bool m_active = true;
};

} // namespace botiquin::ui
