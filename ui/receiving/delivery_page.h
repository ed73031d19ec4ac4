// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/delivery_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

#include <QPointer>

class QStackedWidget;

namespace botiquin {
class GpsSource;
}
namespace botiquin::presentation {
class DeliveryModel;
}

namespace botiquin::ui {

class ActionButton;
class Card;
class CheckBox;
class DataTable;
class DeliverySide;
class EmptyState;
class Field;
class ItemSearch;
class KeyBar;
class LineForm;
class NoteLine;
class PageHeader;
class Tag;
class Text;
class TroubleForm;

/// One box being received: its list, what came of each line, the seal, and who takes it in where. All as listed is
/// F5, what is not is told on its line with F4. Everything said is on disk at once.
class DeliveryPage : public Page
{
    Q_OBJECT

public:
    /// `gps` outlives the page; null where there is none.
    DeliveryPage(Station &station, PersonRow person, const GpsSource *gps, QWidget *parent = nullptr);
    ~DeliveryPage() override;

    /// Begins to receive a box, or takes it up as it was left. False where the store could not be read.
    bool showBox(const Sscc &sscc);
    /// The box in hand.
    std::optional<Sscc> sscc() const;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("receive"); }
    bool isInRail() const override { return false; }
    bool takesScan(const QByteArray &scan) override;
    QList<KeyHint> keys() const override;
    void activate() override;
    void deactivate() override;
    void retranslate() override;

Q_SIGNALS:
    void read(const QByteArray &code, const QString &answer);
    void scanAnswered(botiquin::presentation::Meaning meaning);
    /// Recorded; the boxes of its kit that have not come, in words.
    void received(const botiquin::Sscc &sscc, const QString &stillToCome);
    void backRequested();

private:
    struct Action
    {
        QAction *action;
        QString key;
        QString (*words)();
    };

    void build();
    QWidget *buildList();
    QWidget *buildByHand();
    void buildActions();
    void addKey(const QKeySequence &key, const QString &printed, QString (*words)(), void (DeliveryPage::*slot)());

    void reload(const std::optional<Lot> &current = {});
    void showOddities();
    void filter();
    void note(Meaning meaning, const Runs &words);
    void tell(const Failure &failure);
    bool isHalfWritten() const;
    bool isFreeToGoOn();
    std::optional<Lot> currentLot() const;
    void answerPack(const QByteArray &scan, const PackAnswer &answer);
    void takePack(const QByteArray &scan, const ScanMeaning &meaning);
    void search();
    void allAsListed();
    void nothingCame();
    void reportCurrent();
    void openTrouble(int row);
    void report(const receiving::ReportLine &report);
    void byHand();
    void addByHand(const Clave &item, const LotText &text, Date expiry, Units units);
    void chooseSeal(SealState seal);
    void undo();
    void receive();
    void dropLineForm();
    void closeForms();
    void leave();

    Station &m_station;
    PersonRow m_person;
    const GpsSource *m_gps;
    DeliveryDesk m_desk;
    std::optional<DeliveryInHand> m_hand;
    std::optional<Clave> m_item; ///< being added by hand

    presentation::DeliveryModel *m_model;
    PageHeader *m_header;
    ActionButton *m_all;
    QWidget *m_oddityLine;
    Tag *m_oddityTag;
    Text *m_oddity;
    Field *m_search;
    CheckBox *m_differing;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    Card *m_byHand;
    ItemSearch *m_items;
    QStackedWidget *m_main;
    DeliverySide *m_side;
    NoteLine *m_note;
    KeyBar *m_keys;
    QPointer<TroubleForm> m_form;
    QPointer<LineForm> m_lineForm;
    QList<Action> m_actions;
};

} // namespace botiquin::ui
