// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/people_book.h"
#include "presentation/log/event_fields.h"
#include "ui/shell/card.h"

class QGridLayout;
class QScrollArea;

namespace botiquin::ui {

class ActionButton;
class Tag;
class Text;

/// One event whole: what it is, who, when by which clock, every field that it says, and at the foot its name
/// in the log.
class EventPanel : public Card
{
    Q_OBJECT

public:
    /// `people` must outlive the panel.
    explicit EventPanel(PeopleBook &people, QWidget *parent = nullptr);

    /// From the first field that holds `about` on, where there is one: one item of a kit's many.
    void show(const presentation::EventDetail &detail, bool mayCorrect, const QString &about = {});
    using QWidget::show;
    void clear(const QString &why);
    void retranslate();
    /// Every label and value, a line each.
    QString wholeText() const;

Q_SIGNALS:
    void correctRequested();

private:
    void addLine(const QString &label, const QString &value, int depth = 0, bool fixedWidth = false);
    void fill();
    void goTo(const QString &value);
    void fillEnvelope(const presentation::EventDetail &detail);
    void fillBody(const presentation::EventDetail &detail);
    void fillFoot(const presentation::EventDetail &detail);

    PeopleBook &m_people;
    std::optional<presentation::EventDetail> m_detail;
    bool m_mayCorrect = false;
    QString m_about;
    Text *m_note;
    Tag *m_clock;
    QScrollArea *m_scroll;
    QWidget *m_list = nullptr;
    QGridLayout *m_grid = nullptr;
    ActionButton *m_correct;
};

} // namespace botiquin::ui
