// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/round_form.h"

#include "presentation/typed_date.h"
#include "ui/planning/plan_words.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/layouts.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/typed_date_words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <tuple>

namespace botiquin::ui {

using presentation::parseTypedDate;
using presentation::parseTypedDay;
using presentation::TypedDateError;
using presentation::typedForm;

namespace {

constexpr int fieldHeight = 40;
constexpr int ringRoom = 4; ///< for the ring of the focus, which a scroll area cuts

QString typedMonthForm(Month month)
{
    return QStringLiteral("%1/%2").arg(month.month(), 2, 10, QLatin1Char('0')).arg(month.year());
}

QString typedDay(const std::optional<Date> &date)
{
    return date ? typedForm(*date) : QString();
}

} // namespace

RoundForm::RoundForm(QWidget *parent)
    : Card(parent)
    , m_kind(new SelectBox)
    , m_kindRow(new FormRow(QString(), m_kind))
    , m_month(new Field(Field::Content::code))
    , m_monthRow(new FormRow(QString(), m_month))
    , m_name(new Field(Field::Content::code))
    , m_nameRow(new FormRow(QString(), m_name))
    , m_from(new Text(TextStyle::note, &Colours::text2))
    , m_to(new Text(TextStyle::note, &Colours::text2))
    , m_save(new ActionButton(ButtonKind::primary))
{
    setDense();
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    auto *what = new QHBoxLayout;
    what->setSpacing(12);
    what->addWidget(m_kindRow, 5);
    what->addWidget(m_monthRow, 3);
    what->addWidget(m_nameRow, 4);
    grid->addLayout(what, 0, 0, 1, 3);
    grid->addWidget(m_from, 1, 1);
    grid->addWidget(m_to, 1, 2);
    for (int i = 0; i < steps; ++i) {
        auto &step = m_steps[size_t(i)];
        step = {new Text(TextStyle::body), makeDay(), makeDay()};
        grid->addWidget(step.name, i + 2, 0);
        grid->addWidget(step.from.row, i + 2, 1);
        grid->addWidget(step.to.row, i + 2, 2);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(steps + 2, 1);
    body()->addWidget(scrollAround(inside), 1);
    body()->addWidget(m_save);
    m_save->setKeyHint(QStringLiteral("Ctrl+Enter"));
    for (auto *field : {m_month, m_name})
        field->installEventFilter(this);
    connect(m_save, &QPushButton::clicked, this, &RoundForm::saveRequested);
    retranslate();
}

/// A field takes back what was typed into it; once there is nothing, the page takes back the rest.
bool RoundForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<Field *>(watched);
    const bool isUndo = event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
    if (!field || !isUndo || field->isUndoAvailable())
        return Card::eventFilter(watched, event);
    event->ignore();
    return true;
}

RoundForm::Day RoundForm::makeDay()
{
    auto *field = new Field(Field::Content::code, fieldHeight);
    field->installEventFilter(this);
    return {field, new FormRow(QString(), field)};
}

void RoundForm::retranslate()
{
    const int kind = m_kind->currentIndex();
    m_kind->clear();
    for (int i = 0; i < countOf(RoundKind{}); ++i)
        m_kind->addItem(PlanWords::roundKindShort(RoundKind(i)));
    m_kind->setCurrentIndex(std::max(0, kind));
    m_kindRow->setLabel(tr("Clase de ronda"));
    m_monthRow->setLabel(tr("Mes de los kits"));
    m_nameRow->setLabel(tr("Nombre"));
    m_from->setText(tr("desde"));
    m_to->setText(tr("hasta"));
    const std::array<QString, steps> names{tr("Programar"), tr("Empacar"), tr("Cargar"), tr("Repartir")};
    for (size_t i = 0; i < steps; ++i) {
        m_steps[i].name->setText(names[i]);
        m_steps[i].from.field->setAccessibleName(names[i] + u' ' + m_from->text());
        m_steps[i].to.field->setAccessibleName(names[i] + u' ' + m_to->text());
    }
    m_save->setText(tr("Guardar la ronda"));
    if (m_round)
        setTitle(m_isNew ? tr("Ronda nueva") : tr("Ronda %1").arg(m_round->round.text()));
}

void RoundForm::show(const RoundDefined &round, bool isNew)
{
    m_round = round;
    m_isNew = isNew;
    m_month->setReadOnly(!isNew);
    m_name->setReadOnly(!isNew);
    m_monthRow->setEnabled(isNew);
    m_nameRow->setEnabled(isNew);
    fill(round);
    for (const auto &step : m_steps) {
        step.from.row->setError({});
        step.to.row->setError({});
    }
    m_monthRow->setError({});
    m_nameRow->setError({});
    m_shown = texts();
    retranslate();
}

void RoundForm::fill(const RoundDefined &round)
{
    m_kind->setCurrentIndex(int(round.roundKind));
    m_month->setText(typedMonthForm(round.month));
    m_name->setText(round.round.text());
    const auto put = [this](Step step, const std::optional<Date> &from, const std::optional<Date> &to) {
        m_steps[step].from.field->setText(typedDay(from));
        m_steps[step].to.field->setText(typedDay(to));
    };
    put(plan, round.planFrom, round.planTo);
    put(pack, round.packFrom, round.packTo);
    put(load, round.loadFrom, round.loadTo);
    put(deliver, round.deliverFrom, round.deliverTo);
}

QStringList RoundForm::texts() const
{
    QStringList all{m_kind->currentText(), m_month->text(), m_name->text()};
    for (const auto &step : m_steps)
        all << step.from.field->text() << step.to.field->text();
    return all;
}

bool RoundForm::isChanged() const
{
    return texts() != m_shown;
}

void RoundForm::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

bool RoundForm::complain(Field *field, FormRow *row, const QString &sentence)
{
    row->setError(sentence);
    if (sentence.isEmpty())
        return false;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
    return true;
}

void RoundForm::focusDates()
{
    auto *first = m_steps[plan].from.field;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

std::optional<Month> RoundForm::typedMonth()
{
    const QString text = m_month->text().trimmed();
    auto month = Month::parse(text);
    if (const auto date = parseTypedDate(text); !month && date)
        month = Month::containing(*date);
    complain(m_month, m_monthRow, month ? QString() : tr("Escriba el mes: 12/2026"));
    return month;
}

std::optional<RoundId> RoundForm::typedName()
{
    // A slash would part the names of its kits.
    const auto name = RoundId::parse(m_name->text());
    const bool isGood = name && !m_name->text().contains(u'/');
    complain(m_name, m_nameRow, isGood ? QString() : tr("Escriba un nombre corto, sin diagonales"));
    return isGood ? std::optional(*name) : std::nullopt;
}

std::optional<std::optional<Date>> RoundForm::dayOf(const Day &day, Month month)
{
    using Typed = std::optional<Date>;
    const QString text = day.field->text().trimmed();
    if (text.isEmpty())
        return Typed();
    const auto date = parseTypedDay(text, month.firstDay());
    if (date)
        return Typed(*date);
    complain(day.field, day.row,
             date.error() == TypedDateError::notADate ? tr("Escriba el día: 18/11/2026")
                                                      : words(date.error(), text));
    return std::nullopt;
}

std::optional<std::optional<std::pair<Date, Date>>> RoundForm::daysOf(Step step, Month month)
{
    using Days = std::optional<std::pair<Date, Date>>;
    const auto &days = m_steps[step];
    days.from.row->setError({});
    days.to.row->setError({});
    const auto from = dayOf(days.from, month);
    const auto to = from ? dayOf(days.to, month) : std::nullopt;
    if (!from || !to)
        return std::nullopt;
    const bool isNeeded = step == pack || step == deliver;
    if (!*from && !*to) {
        if (isNeeded && complain(days.from.field, days.from.row, tr("Falta el día")))
            return std::nullopt;
        return Days();
    }
    const Date first = from->value_or(to->value_or(month.firstDay()));
    const Date last = to->value_or(first);
    if (last < first && complain(days.to.field, days.to.row, tr("Termina antes de empezar")))
        return std::nullopt;
    return Days(std::pair(first, last));
}

std::optional<RoundDefined> RoundForm::typed()
{
    const auto month = m_round ? typedMonth() : std::nullopt;
    const auto name = month ? typedName() : std::nullopt;
    if (!name)
        return std::nullopt;
    std::array<std::optional<std::pair<Date, Date>>, steps> days;
    for (int i = 0; i < steps; ++i) {
        const auto step = daysOf(Step(i), *month);
        if (!step)
            return std::nullopt;
        days[size_t(i)] = *step;
    }
    RoundDefined round = *m_round;
    round.round = *name;
    round.month = *month;
    round.roundKind = RoundKind(m_kind->currentIndex());
    std::tie(round.packFrom, round.packTo) = *days[pack];
    std::tie(round.deliverFrom, round.deliverTo) = *days[deliver];
    const auto first = [](const auto &step) { return step ? std::optional(step->first) : std::nullopt; };
    const auto last = [](const auto &step) { return step ? std::optional(step->second) : std::nullopt; };
    round.planFrom = first(days[plan]);
    round.planTo = last(days[plan]);
    round.loadFrom = first(days[load]);
    round.loadTo = last(days[load]);
    return round;
}

} // namespace botiquin::ui
