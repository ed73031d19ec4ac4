// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projection/rows.h"

#include <QWidget>
#include <optional>

namespace botiquin {
struct Station;
}
namespace botiquin::presentation {
class ItemMatchModel;
}

namespace botiquin::ui {

class DataTable;
class Field;
class Text;

/// A field for a clave or a name; from three letters on, what they can mean stands below, what is called exactly so
/// first and then what is held here. Arrows move in the list while the field keeps the focus; Enter takes the row.
/// Where several look alike, or nothing is called so, none is current until the arrows choose one.
class ItemSearch : public QWidget
{
    Q_OBJECT

public:
    explicit ItemSearch(Station &station, QWidget *parent = nullptr);

    Field *field() const { return m_field; }
    /// What was taken last and not typed over since.
    const std::optional<ItemRow> &chosen() const { return m_chosen; }
    void clear();

Q_SIGNALS:
    void itemChosen(const botiquin::ItemRow &item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &typed);
    void take(int row);
    void move(int by);
    void retranslate();
    QString choiceWords() const;

    presentation::ItemMatchModel *m_model;
    Field *m_field;
    DataTable *m_list;
    Text *m_hint;
    std::optional<ItemRow> m_chosen;
};

} // namespace botiquin::ui
