// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/counting/count_desk.h"
#include "ui/importing/import_task.h"
#include "ui/shell/page.h"
#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

#include <QPointer>

class QStackedWidget;

namespace botiquin::presentation {
class CountModel;
}

namespace botiquin::ui {

class ActionButton;
class Card;
class CountLineForm;
class CountStartPanel;
class DataTable;
class DocumentOutput;
class FoundLotForm;
class KeyBar;
class NoteLine;
class PageHeader;
class ProgressLine;
class Tag;
class UndoLine;
class VariancePanel;

/// Counting: begin or go on, type how many there are of each line and Enter, or scan; finish; see what was found
/// otherwise and from what it was expected. Every number is on disk at once: leaving loses nothing.
class CountPage : public Page
{
    Q_OBJECT

public:
    CountPage(Station &station, PersonRow person, DocumentOutput &output, QWidget *parent = nullptr);
    ~CountPage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("count"); }
    bool takesScan(const QByteArray &scan) override;
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    /// For the scan log, as SignInPage::read.
    void read(const QByteArray &code, const QString &answer);
    /// For the sound of an answer.
    void scanAnswered(botiquin::presentation::Meaning meaning);
    /// A count was recorded in the books.
    void closed(const botiquin::EventId &event);
    /// A sheet is to be imported as a count.
    void importRequested(const std::shared_ptr<botiquin::ui::ImportTask> &task);
    /// The claves of the week are to be chosen.
    void keyListRequested();

private:
    /// What the page shows.
    enum class Shown { start, lines, variances };
    struct Action
    {
        QAction *action;
        QString key;
        QString (*words)();
        Shown on;
    };

    void build();
    QWidget *buildLines();
    void buildActions();
    void fitBody();
    QAction *addKey(const QKeySequence &key, const QString &printed, Shown on, QString (*words)(),
                    void (CountPage::*slot)());
    void show(Shown shown);
    using QWidget::show;
    void showHeader();
    void showProgress();

    void start();
    void goOn(const QString &name);
    void showVariances(const EventId &event);
    void openRow(int row);
    void openNext(int from);
    void enter(size_t line, Units units);
    void taken(size_t line);
    void undo();
    void otherLot();
    void endOtherLot();
    void typeHour();
    void finish();
    void finishAnyway();
    void close(const CountEnd &end);
    void leave();
    void print();
    void importSheet();
    void note(Meaning meaning, const Runs &words);
    void tell(const Failure &failure);
    QString nameOf(size_t line) const;

    Station &m_station;
    PersonRow m_person;
    DocumentOutput &m_output;
    std::optional<OpenCount> m_count;
    std::optional<CountRefusal> m_refused; ///< of the last try to finish: what F4 then lets pass
    Shown m_shown = Shown::start;

    presentation::CountModel *m_model;
    PageHeader *m_header;
    ActionButton *m_print;
    QStackedWidget *m_body;
    CountStartPanel *m_start;
    ProgressLine *m_progress;
    Tag *m_blind;
    Card *m_card;
    DataTable *m_table;
    FoundLotForm *m_found;
    VariancePanel *m_variances;
    UndoLine *m_undo;
    NoteLine *m_note;
    QStackedWidget *m_foot;
    KeyBar *m_keys;
    QPointer<CountLineForm> m_form; ///< of the line in hand
    QList<Action> m_actions;
    QAction *m_anyway = nullptr; ///< F4, offered once finishing was refused
};

} // namespace botiquin::ui
