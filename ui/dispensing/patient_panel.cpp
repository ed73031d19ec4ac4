// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispensing/patient_panel.h"

#include "ui/dispensing/dispense_words.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/item_words.h"
#include "ui/wording/numbers.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace botiquin::ui {

namespace {

/// Of what was given the last time: more would push the page's button away.
constexpr int itemsMost = 3;

} // namespace

PatientPanel::PatientPanel(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_whoCard(new Card)
    , m_who(new Text(TextStyle::heading))
    , m_born(new Text(TextStyle::body, &Colours::text2))
    , m_readLine(new QWidget)
    , m_read(new Text(TextStyle::note, &Colours::good))
    , m_initials(new Field(Field::Content::words, 40))
    , m_initialsRow(new FormRow(QString(), m_initials))
    , m_year(new Field(Field::Content::code, 40))
    , m_yearRow(new FormRow(QString(), m_year))
    , m_lastCard(new Card)
    , m_lastDay(new Text(TextStyle::note, &Colours::text2))
    , m_lastItems(new QWidget)
    , m_repeat(new ActionButton(ButtonKind::plain, ButtonSize::small))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    buildWho();
    m_lastCard->body()->setSpacing(8);
    m_lastCard->body()->addWidget(m_lastDay);
    m_lastCard->body()->addWidget(m_lastItems);
    m_lastCard->body()->addWidget(m_repeat);
    m_repeat->setKeyHint(QStringLiteral("F5"));
    m_column->addWidget(m_whoCard);
    m_column->addWidget(m_lastCard);
    m_column->addStretch();
    connect(m_repeat, &QPushButton::clicked, this, &PatientPanel::repeatRequested);
    connect(m_initials, &QLineEdit::editingFinished, this, &PatientPanel::describe);
    connect(m_year, &QLineEdit::editingFinished, this, &PatientPanel::describe);
    retranslate();
}

void PatientPanel::buildWho()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (auto *text : {m_who, m_born}) {
        text->setWordWrap(true);
        words->addWidget(text);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new IconMark(QStringLiteral("card"), 36, &Colours::accent), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *read = new QHBoxLayout(m_readLine);
    read->setContentsMargins(0, 0, 0, 0);
    read->setSpacing(8);
    read->addWidget(new IconMark(QStringLiteral("good"), 18, &Colours::good));
    read->addWidget(m_read, 1);
    auto *column = m_whoCard->body();
    column->setSpacing(8);
    column->addLayout(head);
    for (auto *widget : {m_readLine, static_cast<QWidget *>(m_initialsRow), static_cast<QWidget *>(m_yearRow)})
        column->addWidget(widget);
}

void PatientPanel::addFoot(QWidget *widget)
{
    m_column->addWidget(widget);
}

void PatientPanel::show(const std::optional<KnownPatient> &patient, const std::optional<presentation::LastTime> &last)
{
    const bool isOther = !patient || !m_patient || patient->number != m_patient->number;
    m_patient = patient;
    m_last = last;
    if (isOther) {
        m_initials->setText(patient && patient->who ? patient->who->initials : QString());
        m_year->setText(patient && patient->who && patient->who->birthYear ? QString::number(*patient->who->birthYear)
                                                                           : QString());
    }
    showPatient();
    showLast();
}

void PatientPanel::retranslate()
{
    m_initialsRow->setLabel(tr("Iniciales (si quiere anotarlas)"));
    m_yearRow->setLabel(tr("Año en que nació"));
    m_lastCard->setTitle(tr("La última vez"));
    m_repeat->setText(tr("Repetir lo mismo"));
    showPatient();
    showLast();
}

void PatientPanel::showPatient()
{
    const bool isCurp = m_patient && m_patient->who && m_patient->who->key.curp();
    const bool canDescribe = m_patient && m_patient->who && !isCurp;
    m_who->setText(m_patient ? patientName(*m_patient) : tr("¿Para quién es?"));
    m_born->setText(m_patient ? bornWords(*m_patient) : tr("Escanee la credencial, o escriba la CURP y oprima Enter."));
    m_born->setVisible(!m_born->text().isEmpty());
    m_readLine->setVisible(m_patient.has_value());
    m_read->setText(isCurp ? tr("CURP correcta") : tr("Credencial anotada"));
    m_initialsRow->setVisible(canDescribe);
    m_yearRow->setVisible(canDescribe);
}

void PatientPanel::showLast()
{
    m_lastCard->setVisible(m_patient.has_value());
    m_repeat->setVisible(m_last.has_value());
    m_lastItems->setVisible(m_last.has_value());
    if (!m_last) {
        m_lastDay->setText(tr("Aquí todavía no se le ha surtido nada."));
        return;
    }
    m_lastDay->setText(tr("%1, aquí").arg(shortDate(Date::ofLocal(m_last->time))));
    showLastItems();
}

void PatientPanel::showLastItems()
{
    qDeleteAll(m_lastItems->findChildren<Text *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_lastItems->layout();
    auto *rows = new QGridLayout(m_lastItems);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(4);
    rows->setColumnStretch(0, 1);
    const int shown = std::min(int(m_last->items.size()), itemsMost);
    for (int i = 0; i < shown; ++i) {
        const auto &given = m_last->items[size_t(i)];
        auto *name = new Text(itemName(given.displayName, given.strength), TextStyle::body);
        name->setMayShorten(true);
        rows->addWidget(name, i, 0);
        rows->addWidget(new Text(grouped(given.units.count()), TextStyle::body), i, 1, Qt::AlignRight);
    }
    if (const int more = int(m_last->items.size()) - shown; more > 0)
        rows->addWidget(new Text(tr("y %1 más").arg(more), TextStyle::note, &Colours::text2), shown, 0);
}

void PatientPanel::describe()
{
    bool isYear = false;
    const int year = m_year->text().trimmed().toInt(&isYear);
    const bool isBlank = m_year->text().trimmed().isEmpty();
    const bool isRight = isBlank || (isYear && year >= 1900 && year <= 2100);
    m_yearRow->setError(isRight ? QString() : tr("Escriba el año con cuatro números."));
    if (isRight && m_patient)
        Q_EMIT described(m_initials->text(), isBlank ? std::nullopt : std::optional(year));
}

} // namespace botiquin::ui
