// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/packing/wave_flow.h"
#include "ui/packing/typed_code.h"
#include "ui/packing/word_dialog.h"
#include "ui/scanning/scan_sounds.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QStandardItemModel>

class QStackedWidget;

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class Field;
class FormRow;
class KeyBar;
class PackingFrame;
class QuantityPanel;
class ScanBand;
class SideLists;
class Text;
class TopBar;

/// Many kits at once, clave by clave: scan the item, then each box into which it goes.
class WavePage : public Page
{
    Q_OBJECT

public:
    static constexpr int boxesMax = 40;

    WavePage(Station &station, const PersonRow &user, ScanSounds &sounds, QWidget *parent = nullptr);

    /// Asks how many boxes stand on the line.
    void begin(const RoundId &round, BoxClass boxClass);
    /// Goes on with the wave that was in hand when the program ended; false when there was none.
    bool resume();
    presentation::WaveFlow &flow() { return m_flow; }

    QString title() const override;
    QString iconName() const override { return QStringLiteral("kit"); }
    bool takesScan(const QByteArray &scan) override;
    bool takesBadges() const override { return m_dialog != nullptr; }
    QList<KeyHint> keys() const override;
    bool ownsWholeWindow() const override { return true; }
    bool isInRail() const override { return false; }
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildStart();
    QWidget *buildLine();
    QWidget *buildTarget();
    QWidget *buildSide();
    void buildKeys();
    void start();
    void stop();
    void show(const presentation::WaveAnswer &answer);
    void showWave();
    void showKeys();
    void showTarget();
    void showLists();
    int rowsOfNeeds() const;
    void fitSide();
    void arrangeSide(bool below);
    void askQuantity();
    void takeQuantity(Units units);
    void closePanel();
    void placePanel();
    void askSupervisor();
    void liftBy(const UserId &user, const QString &pin, const packing::OverrideReason &reason);

    Station &m_station;
    presentation::WaveFlow m_flow;
    ScanSounds &m_sounds;
    TypedCode m_typed;
    std::optional<RoundId> m_round;
    BoxClass m_class = BoxClass::dry;
    TopBar *m_top;
    QStackedWidget *m_body;
    Text *m_startLine;
    Field *m_count;
    FormRow *m_countRow;
    ActionButton *m_start;
    ScanBand *m_band;
    Text *m_say;
    Text *m_amount;
    Text *m_where;
    Text *m_clinic;
    Card *m_boxesCard;
    DataTable *m_boxesTable;
    QStandardItemModel m_boxesModel;
    Card *m_needsCard;
    DataTable *m_needsTable;
    QStandardItemModel m_needsModel;
    PackingFrame *m_frame;
    SideLists *m_lists;
    QStackedWidget *m_middle;
    QStackedWidget *m_side;
    QuantityPanel *m_quantity;
    bool m_panelOpen = false;
    KeyBar *m_keys;
    QAction *m_type;
    QAction *m_undo;
    QAction *m_lift;
    QAction *m_stop;
    QPointer<WordDialog> m_dialog;
};

} // namespace botiquin::ui
