// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortages/shortage_answer_form.h"

#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/theme.h"
#include "ui/shortages/shortage_words.h"
#include "ui/wording/dates.h"

#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int tripsMax = 12;
constexpr int unitsWidth = 104;

} // namespace

ShortageAnswerForm::ShortageAnswerForm(Station &station, QWidget *parent)
    : QWidget(parent)
    , m_station(station)
    , m_answer(new SelectBox)
    , m_answerRow(new FormRow(QString(), m_answer))
    , m_units(new Field(Field::Content::code))
    , m_unitsRow(new FormRow(QString(), m_units))
    , m_trip(new SelectBox)
    , m_tripRow(new FormRow(QString(), m_trip))
    , m_substitute(new Field(Field::Content::code))
    , m_substituteRow(new FormRow(QString(), m_substitute))
    , m_note(new Field)
    , m_noteRow(new FormRow(QString(), m_note))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *what = new QHBoxLayout;
    what->setSpacing(12);
    what->addWidget(m_unitsRow);
    what->addWidget(m_tripRow, 1);
    m_unitsRow->setFixedWidth(theme().scaled(unitsWidth));
    column->addWidget(m_answerRow);
    column->addLayout(what);
    column->addWidget(m_substituteRow);
    column->addWidget(m_noteRow);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &ShortageAnswerForm::showRows);
    retranslate();
}

void ShortageAnswerForm::retranslate()
{
    m_answerRow->setLabel(tr("Qué se hace"));
    m_unitsRow->setLabel(tr("Piezas"));
    m_tripRow->setLabel(tr("En qué viaje"));
    m_substituteRow->setLabel(tr("Clave de la que se manda"));
    m_noteRow->setLabel(tr("Nota: por qué, o quién la presta"));
    const int chosen = m_answer->currentIndex();
    m_answer->clear();
    for (int i = 0; i < countOf(ShortageAnswer{}); ++i)
        m_answer->addItem(words(ShortageAnswer(i)));
    m_answer->setCurrentIndex(std::max(0, chosen));
    fillTrips();
    showRows();
}

void ShortageAnswerForm::fillTrips()
{
    m_trip->clear();
    m_trip->addItem(tr("Sin viaje todavía"));
    for (const auto &trip : m_trips)
        m_trip->addItem(QStringLiteral("%1 · %2").arg(dayAndMonth(trip.leavesOn), trip.route.text()));
    m_trip->setCurrentIndex(m_trips.empty() ? 0 : 1);
}

void ShortageAnswerForm::start(const Shortage &shortage)
{
    m_shortage = shortage;
    const auto trips = m_station.books.shortages.comingTrips(shortage.facility, m_station.today(), tripsMax);
    m_trips = trips ? *trips : std::vector<ComingTrip>();
    fillTrips();
    const auto substitutes = m_station.books.catalog.substitutes(shortage.item);
    m_substitute->setText(substitutes && !substitutes->empty() ? substitutes->front().text() : QString());
    m_answer->setCurrentIndex(int(shortage.answer.value_or(ShortageAnswer::willCome)));
    m_units->setText(QString::number(shortage.needed.count()));
    m_note->clear();
    for (auto *row : {m_unitsRow, m_tripRow, m_substituteRow, m_noteRow})
        row->setError({});
    showRows();
}

void ShortageAnswerForm::showRows()
{
    const auto answer = ShortageAnswer(std::max(0, m_answer->currentIndex()));
    const bool brings = answer == ShortageAnswer::willCome || answer == ShortageAnswer::substituteWillCome;
    m_unitsRow->setVisible(brings);
    m_tripRow->setVisible(brings);
    m_substituteRow->setVisible(answer == ShortageAnswer::substituteWillCome);
}

void ShortageAnswerForm::focusFirst()
{
    m_answer->setFocus(Qt::OtherFocusReason);
}

FormRow *ShortageAnswerForm::rowOf(ShortageRefusal rule) const
{
    switch (rule) {
    case ShortageRefusal::unitsNotPositive:
    case ShortageRefusal::unitsTooMany: return m_unitsRow;
    case ShortageRefusal::substituteMissing:
    case ShortageRefusal::unknownSubstitute: return m_substituteRow;
    case ShortageRefusal::unknownTrip:
    case ShortageRefusal::tripGoesElsewhere: return m_tripRow;
    default: return m_noteRow;
    }
}

void ShortageAnswerForm::sayRefused(const ShortageRefused &refused)
{
    for (auto *row : {m_unitsRow, m_tripRow, m_substituteRow, m_noteRow})
        row->setError({});
    auto *row = rowOf(refused.rule);
    row->setError(words(refused));
    row->field()->setFocus(Qt::OtherFocusReason);
}

std::optional<ShortageAnswered> ShortageAnswerForm::typed()
{
    const auto answer = ShortageAnswer(m_answer->currentIndex());
    ShortageAnswered said{m_shortage->event, answer, Units(0), {}, {}, m_note->text().simplified()};
    if (!m_unitsRow->isHidden()) {
        const qint64 units = m_units->text().remove(u',').trimmed().toLongLong();
        said.units = Units(units);
        const int trip = m_trip->currentIndex() - 1;
        if (trip >= 0)
            said.trip = m_trips.at(size_t(trip)).trip;
    }
    if (!m_substituteRow->isHidden()) {
        const auto clave = Clave::parse(m_substitute->text());
        if (!clave) {
            sayRefused({ShortageRefusal::substituteMissing});
            return std::nullopt;
        }
        said.substitute = *clave;
    }
    return said;
}

} // namespace botiquin::ui
