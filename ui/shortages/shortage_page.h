// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_outlook.h"
#include "ui/shell/page.h"
#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

class QStackedWidget;
class QStandardItemModel;

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class DocumentOutput;
class EmptyState;
class FootLine;
class MedicineSearch;
class PageHeader;
class ShortageForm;
class Text;

/// Says that a medicine is short: three letters, Enter, how urgent, Ctrl+Enter. What will run out before the next
/// delivery is proposed by itself.
class ShortagePage : public Page
{
    Q_OBJECT

public:
    ShortagePage(Station &station, PersonRow person, DocumentOutput &output, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("shortage"); }
    /// At a clinic; elsewhere there is nothing to do here.
    bool isInRail() const override;
    bool takesScan(const QByteArray &scan) override;
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    /// For the scan log, as SignInPage::read.
    void read(const QByteArray &code, const QString &answer);
    /// For the sound of an answer.
    void scanAnswered(botiquin::presentation::Meaning meaning);
    /// Recorded under this name.
    void reported(const botiquin::EventId &event);
    /// The clinic's own reports are wanted.
    void listRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildLeft();
    QWidget *buildRight();
    void buildActions();

    void reload();
    void showProposals();
    void showLeft();
    void choose(const ItemRow &item);
    void chooseClave(const Clave &item);
    void clearItem();
    void send();
    void withdrawLast();
    void print();
    void say(Meaning meaning, const Runs &words);

    Station &m_station;
    PersonRow m_person;
    DocumentOutput &m_output;
    bool m_hasItem = false;
    std::optional<EventId> m_last; ///< what Ctrl+Z takes back
    std::vector<ForeseenShortage> m_foreseen;

    PageHeader *m_header;
    Text *m_what;
    MedicineSearch *m_search;
    QStandardItemModel *m_proposals;
    DataTable *m_proposed;
    Card *m_proposedCard;
    Card *m_matches;
    EmptyState *m_nothing;
    QStackedWidget *m_left;
    Text *m_open;
    ActionButton *m_list;
    EmptyState *m_noItem;
    QStackedWidget *m_right;
    ShortageForm *m_form;
    FootLine *m_foot;
    QAction *m_searchAction;
    QAction *m_listAction;
    QAction *m_sendAction;
    QAction *m_undoAction;
    QAction *m_printAction;
};

} // namespace botiquin::ui
