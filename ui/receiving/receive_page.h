// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/reception.h"
#include "ui/shell/page.h"
#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

#include <QPointer>

class QStackedWidget;

namespace botiquin::presentation {
class ReceptionModel;
}

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class DocumentOutput;
class EmptyState;
class Field;
class FigureStrip;
class FormRow;
class ItemSearch;
class KeyBar;
class LineForm;
class NoteLine;
class PageHeader;
class ScanBand;
class TeachCodeForm;
class Text;
class UndoLine;
struct ScanAnswer;

/// Goods from a supplier: scan, say the lot where the code does not, F9. What was entered is on disk at once
/// and is there again after a power cut.
class ReceivePage : public Page
{
    Q_OBJECT

public:
    ReceivePage(Station &station, PersonRow person, ReceptionDrafts &drafts, DocumentOutput &output,
                QWidget *parent = nullptr);
    ~ReceivePage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("receive"); }
    bool takesScan(const QByteArray &scan) override;
    QList<KeyHint> keys() const override;
    void activate() override;
    void deactivate() override;
    void retranslate() override;

Q_SIGNALS:
    /// For the scan log, as SignInPage::read.
    void read(const QByteArray &code, const QString &answer);
    /// For the sound of an answer.
    void scanAnswered(botiquin::presentation::Meaning meaning);
    /// Recorded in the books under this name.
    void received(const botiquin::EventId &event);

private:
    struct Action
    {
        QAction *action;
        QString key;
        QString (*words)();
        QString (*shortly)(); ///< on the bar, where there is room for no more; none where a button says it
    };

    void build();
    QWidget *buildLeft();
    QWidget *buildSide();
    QWidget *buildByHand();
    void buildActions();
    void addKey(const QKeySequence &key, const QString &printed, QString (*words)(), QString (*shortly)(),
                void (ReceivePage::*slot)());
    QList<KeyHint> keysOfBar() const;
    bool mayTeach() const;

    void reload(std::optional<size_t> current = {});
    void showTotals();
    void saveHead();
    void tell(const Failure &failure);
    void note(Meaning meaning, const Runs &words);
    void offerUndo(const Runs &words, Meaning meaning = Meaning::good);
    bool isHalfWritten() const;
    bool isFreeToGoOn();
    void answerScan(const ReceptionAnswer &answer);
    ScanAnswer wordsFor(const ReceptionAnswer &answer) const;
    void openLine(int row);
    void fillLine(size_t line, const LineEntry &entry);
    std::optional<size_t> currentLine() const;
    void editLine();
    void otherLot();
    void removeLine();
    void byHand();
    void teach();
    void undo();
    void record();
    bool readyToRecord();
    void printLabels();
    void closeForms();

    Station &m_station;
    PersonRow m_person;
    DocumentOutput &m_output;
    std::optional<Reception> m_reception;
    std::optional<Failure> m_failure;
    std::optional<Gtin> m_unknown; ///< what was scanned last and nobody knows
    QByteArray m_unknownScan;
    std::vector<ReceptionLine> m_unlabelled; ///< of the delivery recorded last

    presentation::ReceptionModel *m_model = nullptr;
    PageHeader *m_header;
    ScanBand *m_band;
    Card *m_card;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    QStackedWidget *m_main;
    TeachCodeForm *m_teachForm;
    Card *m_byHand;
    ItemSearch *m_search;
    Field *m_supplier;
    FormRow *m_supplierRow;
    Field *m_document;
    FormRow *m_documentRow;
    FigureStrip *m_totals;
    Text *m_advice;
    ActionButton *m_record;
    UndoLine *m_undo;
    NoteLine *m_note;
    KeyBar *m_keys;
    QPointer<LineForm> m_form; ///< of the line that is open
    QList<Action> m_actions;
};

} // namespace botiquin::ui
