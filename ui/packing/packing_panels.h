// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/scans/scan_resolver.h"
#include "presentation/packing/packing_flow.h"
#include "ui/packing/side_panel.h"

#include <QStandardItemModel>

class QButtonGroup;

namespace botiquin::ui {

class ChoiceButton;
class DataTable;
class Field;
class FormRow;
class SelectBox;

/// F2: a quantity, of the line in hand or for the next box of a wave.
class QuantityPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit QuantityPanel(QWidget *parent = nullptr);
    void begin(const presentation::LineInHand &line);
    void begin(const QString &label, const QString &hint, Units present);
    void retranslate();

Q_SIGNALS:
    void given(botiquin::Units units);

private:
    void give();

    Field *m_field;
    FormRow *m_row;
};

/// F3: another lot, typed or chosen from what is in stock.
class LotPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit LotPanel(QWidget *parent = nullptr);
    void begin(const QString &item, const std::vector<packing::LotProposal> &lots, Month month);
    void retranslate();

Q_SIGNALS:
    void given(const botiquin::packing::LotRead &lot);

private:
    void give();
    void choose(int row);

    Text *m_item;
    Field *m_lot;
    Field *m_expiry;
    FormRow *m_lotRow;
    FormRow *m_expiryRow;
    DataTable *m_table;
    QStandardItemModel m_model;
    std::vector<packing::LotProposal> m_lots;
};

/// F4: the line goes out with what there is, for a reason.
class ShortPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit ShortPanel(QWidget *parent = nullptr);
    void begin(const presentation::LineInHand &line);
    void retranslate();

Q_SIGNALS:
    void given(const botiquin::packing::ShortReason &reason);

private:
    void give();

    QList<ChoiceButton *> m_choices;
    QButtonGroup *m_group;
    Field *m_note;
    FormRow *m_noteRow;
};

/// F5: what an unknown code is: item, pieces, packaging.
class TeachPanel : public SidePanel
{
    Q_OBJECT

public:
    TeachPanel(CatalogBook &catalog, QWidget *parent = nullptr);
    void begin(const Gtin &gtin);
    void retranslate();

Q_SIGNALS:
    void given(const botiquin::Clave &item, botiquin::Units unitsPerPack, botiquin::PackLevel level);

private:
    void search();
    void goOn();
    void give();

    CatalogBook &m_catalog;
    Field *m_search;
    FormRow *m_searchRow;
    DataTable *m_table;
    QStandardItemModel m_model;
    std::vector<ItemRow> m_found;
    std::optional<int> m_chosen; ///< the row, once Enter or a click said so
    Field *m_pieces;
    FormRow *m_piecesRow;
    SelectBox *m_level;
    FormRow *m_levelRow;
};

/// F7: the log of scans, newest first.
class ScansPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit ScansPanel(QWidget *parent = nullptr);
    void begin(const std::vector<ScanRecord> &scans);
    void retranslate();

private:
    DataTable *m_table;
    QStandardItemModel m_model;
};

} // namespace botiquin::ui
