// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/packing/packing_flow.h"
#include "ui/scanning/scan_sounds.h"
#include "ui/packing/typed_code.h"
#include "ui/packing/word_dialog.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"

#include <QPointer>
#include <QStandardItemModel>

class QStackedWidget;

namespace botiquin::ui {

class Card;
class DataTable;
class EmptyState;
class KeyBar;
class LineCard;
class LotPanel;
class PackingFrame;
class QuantityPanel;
class ScanBand;
class ScansPanel;
class ShortPanel;
class SideLists;
class SidePanel;
class TeachPanel;
class TopBar;

/// The sound of a meaning; neutral has none.
void playSound(ScanSounds &sounds, Meaning meaning);

/// One kit in hand: the answer to the last scan, the line to pick, what comes next. Every scan lands here.
class PackingPage : public Page
{
    Q_OBJECT

public:
    /// The flow and the sounds must outlive the page.
    PackingPage(presentation::PackingFlow &flow, ScanSounds &sounds, QWidget *parent = nullptr);

    /// Opens a box; what is wrong if that is not possible, in words, else empty.
    QString open(const KitId &kit, BoxClass boxClass);
    /// Says on the band, until the first scan, where the label of the box before went.
    void sayPrinted(const QString &words);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("kit"); }
    bool takesScan(const QByteArray &scan) override;
    bool takesBadges() const override { return m_dialog != nullptr; }
    QList<KeyHint> keys() const override;
    bool ownsWholeWindow() const override { return true; }
    bool isInRail() const override { return false; }
    void activate() override;
    void retranslate() override;

    ScanBand *band() const { return m_band; }
    LineCard *lineCard() const { return m_line; }

Q_SIGNALS:
    void sealRequested();
    /// The box was put aside, or left as it is with Esc: the list comes next.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildKeys();
    QWidget *buildMain();
    QWidget *buildSide();
    QAction *addKey(const QString &key, void (PackingPage::*slot)());
    template <class Panel>
    Panel *addPanel(Panel *panel);

    void show(const presentation::PackingAnswer &answer);
    void showView();
    void showLists();
    size_t rowsOfNext() const;
    void fitSide();
    void arrangeSide(bool below);
    void showBand();
    void closePanel();
    void openPanel(SidePanel *panel);
    void placePanel();
    void showMiddle();

    void askQuantity();
    void askLot();
    void askShort();
    void askTeaching();
    void askSupervisor();
    void putAside();
    void showScans();
    void seal();
    void takeBack();
    void liftBy(const UserId &user, const QString &pin, const packing::OverrideReason &reason);

    presentation::PackingFlow &m_flow;
    ScanSounds &m_sounds;
    TypedCode m_typed;
    std::optional<presentation::PackingView> m_view;
    std::optional<presentation::PackingAnswer> m_answer;
    QString m_printed;
    TopBar *m_top;
    ScanBand *m_band;
    QStackedWidget *m_middle;
    LineCard *m_line;
    EmptyState *m_done;
    PackingFrame *m_frame;
    SideLists *m_lists;
    QStackedWidget *m_side;
    SidePanel *m_panel = nullptr; ///< the one that is open
    Card *m_nextCard;
    DataTable *m_nextTable;
    QStandardItemModel m_nextModel;
    Card *m_readingsCard;
    DataTable *m_readingsTable;
    QStandardItemModel m_readingsModel;
    QuantityPanel *m_quantity;
    LotPanel *m_lot;
    ShortPanel *m_short;
    TeachPanel *m_teach;
    ScansPanel *m_scans;
    KeyBar *m_keys;
    QList<QAction *> m_actions;
    QAction *m_teachKey = nullptr;
    QAction *m_liftKey = nullptr;
    QPointer<WordDialog> m_dialog;
};

} // namespace botiquin::ui
