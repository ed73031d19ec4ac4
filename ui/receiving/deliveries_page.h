// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/delivery_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"
#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

class QStackedWidget;

namespace botiquin::presentation {
class ExpectedModel;
}

namespace botiquin::ui {

class DataTable;
class EmptyState;
class Field;
class FigureStrip;
class FormRow;
class KeyBar;
class NoteLine;
class PageHeader;

/// The boxes that are to come here: scanned, typed or chosen, one is received.
class DeliveriesPage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    explicit DeliveriesPage(Station &station, QWidget *parent = nullptr);

    /// What came of a box that was just received; the boxes of its kit that have not come, in words.
    void sayReceived(const Sscc &sscc, const QString &stillToCome);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("receive"); }
    bool takesScan(const QByteArray &scan) override;
    QList<KeyHint> keys() const override;
    void activate() override;
    void deactivate() override;
    void showNews() override { reload(); }
    void retranslate() override;

Q_SIGNALS:
    void boxChosen(const botiquin::Sscc &sscc);
    void read(const QByteArray &code, const QString &answer);
    void scanAnswered(botiquin::presentation::Meaning meaning);

private:
    void build();
    void buildActions();
    void reload();
    void showFigures();
    void choose(int row);
    void takeManifest(const TripId &trip);
    void sayNothingComesBy(const TripId &trip);
    void takeTyped();
    void goOn();
    void note(Meaning meaning, const Runs &words);

    Station &m_station;
    std::vector<Sscc> m_begun;
    presentation::ExpectedModel *m_model;
    PageHeader *m_header;
    Field *m_typed;
    FormRow *m_typedRow;
    FigureStrip *m_figures;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    NoteLine *m_note;
    KeyBar *m_keys;
    QAction *m_searchAction;
    QAction *m_goOnAction;
    QAction *m_clearAction;
};

} // namespace botiquin::ui
