// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "ui/shell/page.h"
#include "ui/shell/shows_news.h"

class QStackedWidget;

namespace botiquin::presentation {
class IncidentModel;
}

namespace botiquin::ui {

class ActionButton;
class Card;
class DataTable;
class EmptyState;
class Field;
class FormRow;
class NoteLine;
class PageHeader;
class Text;

/// Contradictions in the books that wait for a supervisor: what happened, what is safe, what comes next.
class IncidentsPage : public Page, public ShowsNews
{
    Q_OBJECT

public:
    IncidentsPage(Station &station, PersonRow person, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("caution"); }
    QList<KeyHint> keys() const override;
    void activate() override;
    void showNews() override { reload(); }
    void retranslate() override;

Q_SIGNALS:
    /// The stock card of the item that the incident is about.
    void cardRequested(const botiquin::Clave &item);

private:
    void build();
    QWidget *buildSide();
    void reload();
    void showIncident(int row);
    void settle();
    bool maySettle() const;

    Station &m_station;
    QString m_shown; ///< the key of the incident that the note is written for
    PersonRow m_person;
    presentation::IncidentModel *m_model;
    PageHeader *m_header;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_body;
    Card *m_side;
    Text *m_happened;
    Text *m_safeLabel;
    Text *m_safe;
    Text *m_nextLabel;
    Text *m_next;
    Field *m_noteField;
    FormRow *m_noteRow;
    ActionButton *m_settle;
    ActionButton *m_card;
    NoteLine *m_said;
    QAction *m_settleAction;
};

} // namespace botiquin::ui
