// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projection/rows.h"

#include <QWidget>
#include <optional>

class QStandardItemModel;

namespace botiquin {
class CatalogBook;
}

namespace botiquin::ui {

class DataTable;
class Field;
class Text;

/// A facility by its name or CLUES: type, arrows choose, Enter takes. Where several look alike, none is current until
/// the arrows choose one.
class FacilitySearch : public QWidget
{
    Q_OBJECT

public:
    explicit FacilitySearch(CatalogBook &catalog, QWidget *parent = nullptr);

    const std::optional<FacilityRow> &chosen() const { return m_chosen; }
    void choose(const std::optional<FacilityRow> &facility);
    void retranslate();

Q_SIGNALS:
    void facilityChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    bool find(const QString &typed);
    void take(int row);
    void move(int by);

    CatalogBook &m_catalog;
    Field *m_field;
    Text *m_hint;
    QStandardItemModel *m_model;
    DataTable *m_list;
    std::vector<FacilityRow> m_found;
    std::optional<FacilityRow> m_chosen;
};

} // namespace botiquin::ui
