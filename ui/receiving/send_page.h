// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/move_desk.h"
#include "journal/scans/scan_resolver.h"
#include "ui/shell/page.h"
#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

#include <QPointer>

class QStackedWidget;
class QStandardItemModel;

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class DocumentOutput;
struct Delivered;
class EmptyState;
class FacilitySearch;
class Field;
class FormRow;
class ItemSearch;
class KeyBar;
class NoteLine;
class PageHeader;
class SelectBox;
class Text;

/// Units sent to another facility in a box of their own: returned, lent, left over. What is put together is on
/// disk at once.
class SendPage : public Page
{
    Q_OBJECT

public:
    SendPage(Station &station, PersonRow person, QWidget *parent = nullptr);

    /// Where the labels of the boxes go; without one, their numbers are written by hand.
    void setOutput(DocumentOutput &output) { m_output = &output; }

    QString title() const override;
    QString iconName() const override { return QStringLiteral("outbox"); }
    bool takesScan(const QByteArray &scan) override;
    QList<KeyHint> keys() const override;
    void activate() override;
    void deactivate() override;
    void retranslate() override;

Q_SIGNALS:
    void read(const QByteArray &code, const QString &answer);
    void scanAnswered(botiquin::presentation::Meaning meaning);
    /// Recorded under this number of a box.
    void sent(const botiquin::Sscc &sscc);

private:
    struct Action
    {
        QAction *action;
        QString key;
        QString (*words)();
    };

    void build();
    QList<KeyHint> keysOfBar() const;
    QWidget *buildSide();
    QWidget *buildByHand();
    void buildActions();
    void addKey(const QKeySequence &key, const QString &printed, QString (*words)(), void (SendPage::*slot)());

    void takeUpDraft();
    void reload(int current = -1);
    receiving::MoveUnits command() const;
    void keep();
    void note(Meaning meaning, const Runs &words);
    void takePack(const QByteArray &scan, const PackRead &pack);
    void showLots(const Clave &item);
    void add(const Lot &lot, Units units);
    void openUnits(int row);
    void setUnits(int row, const QString &typed);
    void changeUnits();
    void removeLine();
    void byHand();
    void send();
    void printLabel();
    void sayLabel(const Outcome<Delivered> &delivered);
    void closeForms();

    Station &m_station;
    PersonRow m_person;
    MoveDesk m_desk;
    DocumentOutput *m_output = nullptr;
    std::optional<StockMoved> m_sent; ///< last, whose label can be printed again
    std::vector<LotUnits> m_lines;
    std::vector<LotStock> m_lots; ///< of the item being added

    PageHeader *m_header;
    QStandardItemModel *m_model;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    Card *m_byHand;
    ItemSearch *m_items;
    Text *m_lotHint;
    QStandardItemModel *m_lotModel;
    DataTable *m_lotTable;
    QStackedWidget *m_main;
    FacilitySearch *m_to;
    FormRow *m_toRow;
    SelectBox *m_reason;
    FormRow *m_reasonRow;
    Field *m_noteField;
    FormRow *m_noteRow;
    Text *m_advice;
    ActionButton *m_send;
    NoteLine *m_note;
    KeyBar *m_keys;
    QPointer<Field> m_units; ///< of the line that is open
    QList<Action> m_actions;
};

} // namespace botiquin::ui
