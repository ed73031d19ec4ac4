// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recalls/answer_form.h"

#include "journal/recalls/recall_desk.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/layouts.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/recall_words.h"
#include "ui/wording/stock_words.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace botiquin::ui {

AnswerForm::AnswerForm(Station &station, const UserId &user, QWidget *parent)
    : Card(parent)
    , m_station(station)
    , m_user(user)
    , m_about(new Text(TextStyle::note, &Colours::text2, this))
    , m_inside(new QWidget)
    , m_noteField(new Field(Field::Content::words, 48))
    , m_noteRow(new FormRow(QString(), m_noteField))
    , m_accept(new ActionButton(ButtonKind::primary))
    , m_cancel(new ActionButton(ButtonKind::quiet))
{
    m_about->setWordWrap(true);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(4, 4, 10, 4);
    column->setSpacing(8);
    column->addWidget(m_about);
    column->addWidget(m_noteRow);
    column->addStretch();
    body()->addWidget(scrollAround(m_inside), 1);
    body()->addWidget(m_accept);
    body()->addWidget(m_cancel);
    m_accept->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    connect(m_accept, &QPushButton::clicked, this, &AnswerForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &AnswerForm::cancelled);
    retranslate();
}

void AnswerForm::retranslate()
{
    setTitle(tr("Lo que se apartó"));
    if (m_recall) {
        m_about->setText(m_lines.empty()
                             ? tr("%1. Según los libros aquí no hay nada. Revise el anaquel y anótelo: también es una respuesta.")
                                   .arg(whatIsRecalled(*m_recall))
                             : tr("%1. Escriba cuántas piezas apartó de cada lote; los libros dicen cuántas hay.")
                                   .arg(whatIsRecalled(*m_recall)));
    }
    for (const auto &line : m_lines) {
        line.row->setLabel(tr("Lote %1, caduca el %2").arg(line.lot.lot.text(), shortDate(line.lot.expiry)));
        line.row->setHint(tr("Hay %1").arg(pieces(line.lot.units.count())));
    }
    m_noteRow->setLabel(tr("Dónde quedó, o qué se hizo"));
    m_accept->setText(tr("Anotar"));
    m_cancel->setText(tr("Cancelar"));
}

void AnswerForm::addLine(const RecalledLot &lot)
{
    auto *field = new Field(Field::Content::code, 48);
    auto *row = new FormRow(QString(), field);
    field->setText(QString::number(lot.units.count()));
    auto *column = static_cast<QVBoxLayout *>(m_inside->layout());
    column->insertWidget(int(m_lines.size()) + 1, row);
    m_lines.push_back({lot, field, row});
}

void AnswerForm::start(const Recall &recall)
{
    for (const auto &line : m_lines)
        line.row->deleteLater();
    m_lines.clear();
    m_recall = recall;
    const auto lots = m_station.books.recalls.recalledAt(m_station.place());
    for (const auto &lot : lots ? *lots : std::vector<RecalledLot>()) {
        if (lot.recall == recall.recall)
            addLine(lot);
    }
    orderTabs();
    m_noteField->clear();
    m_noteRow->setError(lots ? QString() : words(lots.error()));
    retranslate();
    auto *first = m_lines.empty() ? m_noteField : m_lines.front().field;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

/// The lines are made anew after the fields that stand below them.
void AnswerForm::orderTabs()
{
    QWidget *before = nullptr;
    QList<QWidget *> inOrder;
    for (const auto &line : m_lines)
        inOrder << line.field;
    inOrder << m_noteField << m_accept << m_cancel;
    for (auto *widget : std::as_const(inOrder)) {
        if (before != nullptr)
            setTabOrder(before, widget);
        before = widget;
    }
}

/// Nothing where a field holds no number: that one is said so and gets the focus.
std::optional<std::vector<LotUnits>> AnswerForm::typed()
{
    std::vector<LotUnits> setAside;
    for (const auto &line : m_lines) {
        bool isNumber = false;
        const qint64 units = line.field->text().trimmed().remove(u',').toLongLong(&isNumber);
        const bool isAmount = isNumber && units >= 0 && units <= Units::lineMax;
        line.row->setError(isAmount ? QString() : tr("Escriba un número, o 0 si no hay."));
        if (!isAmount) {
            line.field->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
        if (units > 0)
            setAside.push_back({line.lot.of(), Units(units)});
    }
    return setAside;
}

void AnswerForm::accept()
{
    const auto setAside = typed();
    if (!setAside || !m_recall)
        return;
    RecallDesk desk(m_station, std::nullopt);
    const auto answer = desk.acknowledge(m_recall->recall, *setAside, m_noteField->text(), m_user);
    if (!answer || !*answer) {
        m_noteRow->setError(!answer ? words(answer.error()) : words(answer->error()));
        return;
    }
    Units sum;
    for (const auto &line : *setAside)
        sum += line.units;
    Units there;
    for (const auto &line : m_lines)
        there += line.lot.units;
    if (sum > there) {
        Q_EMIT done(tr("Quedó anotado: se apartaron %1. Según los libros había %2; cuente el anaquel.")
                        .arg(pieces(sum.count()), pieces(there.count())));
        return;
    }
    Q_EMIT done(sum > Units(0) ? tr("Quedó anotado: se apartaron %1.").arg(pieces(sum.count()))
                               : tr("Quedó anotado que aquí no había nada."));
}

void AnswerForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else if (isEnter)
        focusNextChild();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace botiquin::ui
