// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortages/shortage_panel.h"

#include "ui/shell/action_button.h"
#include "ui/shell/layouts.h"
#include "ui/shell/text.h"
#include "ui/shortages/shortage_answer_form.h"
#include "ui/shortages/shortage_words.h"
#include "ui/wording/dates.h"
#include "ui/wording/item_words.h"
#include "ui/wording/names.h"
#include "ui/wording/stock_words.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

QString factsOf(const Shortage &shortage)
{
    QStringList facts{ShortagePanel::tr("Hay %1. %2.")
                          .arg(pieces(shortage.onHand.count()), lastingWords(shortage.onHand, shortage.daysLeft)),
                      ShortagePanel::tr("Faltan %1.").arg(pieces(shortage.needed.count()))};
    if (shortage.patientsWaiting)
        facts << ShortagePanel::tr("%Ln persona(s) espera(n).", nullptr, *shortage.patientsWaiting);
    const bool isUnsaid = shortage.reason == ShortageReason::other && shortage.note.isEmpty();
    facts << (isUnsaid ? unsaidReasonWords() : words(shortage.reason)) + u'.';
    if (shortage.arrived > Units(0))
        facts << ShortagePanel::tr("Desde el aviso llegaron %1.").arg(pieces(shortage.arrived.count()));
    return facts.join(u' ');
}

} // namespace

ShortagePanel::ShortagePanel(Station &station, For whom, QWidget *parent)
    : Card(parent)
    , m_station(station)
    , m_whom(whom)
    , m_name(new Text(TextStyle::strong))
    , m_place(new Text(TextStyle::body, &Colours::text2))
    , m_facts(new Text(TextStyle::body))
    , m_note(new Text(TextStyle::body))
    , m_answer(new Text(TextStyle::strong))
    , m_history(new Text(TextStyle::note, &Colours::text2))
    , m_form(new ShortageAnswerForm(station))
    , m_finish(new ActionButton(ButtonKind::primary))
    , m_merge(new ActionButton(ButtonKind::plain))
    , m_withdraw(new ActionButton(ButtonKind::plain))
{
    build();
    connect(m_finish, &QPushButton::clicked, this, &ShortagePanel::finishRequested);
    connect(m_merge, &QPushButton::clicked, this, &ShortagePanel::mergeRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &ShortagePanel::withdrawRequested);
}

void ShortagePanel::build()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(4, 4, 10, 4);
    column->setSpacing(8);
    for (auto *text : {m_name, m_place, m_facts, m_note, m_answer, m_history}) {
        text->setWordWrap(true);
        column->addWidget(text);
    }
    column->insertWidget(column->indexOf(m_history), m_form);
    column->addStretch();
    body()->addWidget(scrollAround(inside), 1);
    for (auto *button : {m_finish, m_merge, m_withdraw})
        body()->addWidget(button);
    m_finish->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_merge->setKeyHint(QStringLiteral("F4"));
    m_withdraw->setKeyHint(QStringLiteral("F6"));
}

void ShortagePanel::retranslate()
{
    m_finish->setText(m_whom == For::whoAnswers ? tr("Contestar") : tr("Ya llegó"));
    m_merge->setText(tr("Unir con el otro aviso"));
    m_withdraw->setText(tr("Retirar el aviso"));
    m_form->retranslate();
}

QString ShortagePanel::historyOf(const Shortage &shortage) const
{
    QStringList history{tr("%1, %2 · Se avisó").arg(dayOf(shortage.time), hourOf(shortage.time).section(u':', 0, 1))};
    const auto steps = m_station.books.shortages.steps(shortage.event);
    for (const auto &step : steps.value_or(std::vector<ShortageStepRow>()))
        history << stepSentence(step);
    return history.join(u'\n');
}

void ShortagePanel::show(const Shortage &shortage, bool hasTwin)
{
    m_name->setText(itemName(shortage.displayName, shortage.strength));
    m_place->setText(titleCase(shortage.facilityName) + QStringLiteral(" · ") + shortage.item.text());
    m_facts->setText(factsOf(shortage));
    m_note->setText(QStringLiteral("«%1»").arg(shortage.note));
    m_note->setVisible(!shortage.note.isEmpty());
    m_answer->setText(answerSentence(shortage));
    m_history->setText(historyOf(shortage));
    const bool isOpen = shortage.state != ShortageState::closed;
    m_form->setVisible(m_whom == For::whoAnswers && isOpen);
    m_finish->setVisible(isOpen);
    m_merge->setVisible(isOpen && hasTwin);
    m_withdraw->setVisible(m_whom == For::clinic && isOpen);
    if (std::exchange(m_shown, shortage.event) != shortage.event)
        m_form->start(shortage);
}

void ShortagePanel::focusAnswer()
{
    m_form->focusFirst();
}

std::optional<ShortageAnswered> ShortagePanel::typed()
{
    return m_form->typed();
}

void ShortagePanel::sayRefused(const ShortageRefused &refused)
{
    m_form->sayRefused(refused);
}

} // namespace botiquin::ui
