// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "ui/packing/box_table.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"
#include "ui/shell/theme.h"

#include <functional>

class QStackedWidget;

namespace botiquin::ui {

class ActionButton;
class DataTable;
class EmptyState;
class Field;
class FigureStrip;
class PageHeader;
class SelectBox;
class Text;

/// The boxes of the round that are to be packed.
class QueuePage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    /// `round`: nothing where the region has none yet.
    QueuePage(Station &station, std::optional<RoundId> round, QWidget *parent = nullptr);

    /// Shows that round from the next activation on.
    void setRound(const RoundId &round) { m_round = round; }
    /// A sentence about what was done elsewhere, shown until the next one.
    void say(Meaning meaning, const QString &words);
    BoxClass chosenClass() const;
    void chooseClass(BoxClass boxClass);
    /// The first box in that state that nobody packs elsewhere.
    [[nodiscard]] Outcome<std::optional<BoxOrder>> firstFree(const RoundId &round, BoxClass boxClass, BoxProgress progress);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("kit"); }
    /// Into the kit that is open, where there is one.
    bool takesScan(const QByteArray &scan) override { return m_takeScan && m_takeScan(scan); }
    void setScanTaker(std::function<bool(const QByteArray &)> take) { m_takeScan = std::move(take); }
    QList<KeyHint> keys() const override;
    void activate() override;
    void showNews() override;
    void retranslate() override;

    BoxTable *model() const { return m_model; }

Q_SIGNALS:
    void opened(const botiquin::KitId &kit, botiquin::BoxClass boxClass);
    void waveRequested(const botiquin::RoundId &round, botiquin::BoxClass boxClass);
    void sealedListRequested();

private:
    void buildFilters(class QHBoxLayout *row);
    void buildKeys();
    void read();
    void showFigures();
    void showNumbers();
    void openRow(int row);
    void openNext();
    void requestWave();

    Station &m_station;
    std::optional<RoundId> m_round;
    std::optional<ClaimedBox> m_asked; ///< packed elsewhere, and chosen once here
    std::function<bool(const QByteArray &)> m_takeScan;
    BoxTable *m_model;
    PageHeader *m_header;
    ActionButton *m_next;
    ActionButton *m_wave;
    ActionButton *m_sealed;
    FigureStrip *m_figures;
    Text *m_said;
    Text *m_numbers; ///< while few box numbers are left
    Field *m_typed;
    SelectBox *m_class;
    SelectBox *m_progress;
    QStackedWidget *m_body;
    DataTable *m_table;
    EmptyState *m_empty;
    QList<QAction *> m_actions;
};

} // namespace botiquin::ui
