// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/sign_in_steps.h"

#include "ui/people/person_box.h"
#include "ui/people/pin_field.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"
#include "ui/wording/people_words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTime>
#include <QVBoxLayout>

namespace botiquin::ui {

SignInStep::SignInStep(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_heading(new Text(TextStyle::title, &Colours::text, this))
    , m_line(new Text(TextStyle::body, &Colours::text2, this))
{
    // The focus ring needs room at the sides.
    m_column->setContentsMargins(6, 0, 6, 6);
    m_column->setSpacing(24);
    m_line->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_heading);
    words->addWidget(m_line);
    m_column->addLayout(words);
    m_column->addSpacing(4);
}

void SignInStep::setHeading(const QString &heading, const QString &line)
{
    m_heading->setText(heading);
    m_line->setText(line);
}

void SignInStep::addFoot(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    for (auto *widget : {left, right}) {
        if (widget != nullptr)
            row->addWidget(widget);
        if (widget == left)
            row->addStretch();
    }
    m_column->addLayout(row);
    m_column->addStretch();
}

PinStep::PinStep(Purpose purpose, QWidget *parent)
    : SignInStep(parent)
    , m_purpose(purpose)
    , m_box(new PersonBox(this))
    , m_who(new FormRow({}, m_box, this))
    , m_pin(new PinField(this))
    , m_pinRow(new FormRow({}, m_pin, this))
    , m_go(new ActionButton(ButtonKind::primary, ButtonSize::large, this))
    , m_noBadge(new ActionButton(ButtonKind::quiet, ButtonSize::small, this))
    , m_other(new ActionButton(ButtonKind::quiet, ButtonSize::small, this))
{
    column()->addWidget(m_who);
    column()->addWidget(m_pinRow);
    column()->addSpacing(8);
    m_go->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_go->setKeyHint(QStringLiteral("Enter"));
    column()->addWidget(m_go);
    addFoot(m_noBadge, m_other);
    QWidget::setTabOrder(m_pin, m_go);
    QWidget::setTabOrder(m_go, m_noBadge);
    QWidget::setTabOrder(m_noBadge, m_other);
    connect(m_pin, &PinField::returnPressed, this, &PinStep::submit);
    connect(m_pin, &PinField::textEdited, this, [this] {
        if (!m_refused)
            m_pinRow->setError({});
    });
    connect(m_go, &ActionButton::clicked, this, &PinStep::submit);
    connect(m_noBadge, &ActionButton::clicked, this, &PinStep::namesWanted);
    connect(m_box, &PersonBox::changeWanted, this, &PinStep::namesWanted);
    connect(m_other, &ActionButton::clicked, this,
            m_purpose == Purpose::enter ? &PinStep::forgotten : &PinStep::backWanted);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &PinStep::countDown);
    retranslate();
}

void PinStep::setPerson(const std::optional<PersonRow> &person, bool byBadge)
{
    m_person = person;
    m_byBadge = byBadge;
    m_second.stop();
    m_refused.reset();
    m_pinRow->setError({});
    m_who->setError({});
    m_box->show(person, byBadge);
}

void PinStep::setLine(Line line, const QString &initials)
{
    m_lineSaid = line;
    m_lineInitials = initials;
    retranslate();
}

QString PinStep::lineWords() const
{
    switch (m_lineSaid) {
    case Line::usual: break;
    case Line::locked: return tr("La pantalla está bloqueada. Con su PIN sigue donde estaba.");
    case Line::newPinKept: return tr("El PIN nuevo está guardado. Escríbalo para entrar.");
    case Line::forSomebody:
        return tr("Para que %1 escoja un PIN nuevo, quien supervisa escanea su gafete y escribe su PIN.")
            .arg(m_lineInitials);
    }
    return m_purpose == Purpose::enter ? tr("Escanee su gafete y escriba su PIN.")
                                       : tr("Quien supervisa escanea su gafete y escribe su PIN.");
}

void PinStep::sayRefused(const SignInRefused &refused)
{
    m_refused = refused;
    m_pin->clear();
    m_pinRow->setError(signInWords(refused));
    m_pin->setFocus();
    if (refused.waitSeconds > 0)
        m_second.start();
    else
        m_refused.reset();
}

void PinStep::countDown()
{
    if (--m_refused->waitSeconds > 0) {
        m_refused->rule = SignInRefusal::mustWait;
        m_pinRow->setError(signInWords(*m_refused));
        return;
    }
    m_second.stop();
    m_refused.reset();
    m_pinRow->setError({});
}

void PinStep::sayPersonError(const QString &sentence)
{
    m_who->setError(sentence);
}

void PinStep::sayPinError(const QString &sentence)
{
    m_pinRow->setError(sentence);
}

void PinStep::clear()
{
    m_pin->clear();
    setPerson(std::nullopt, false);
}

void PinStep::submit()
{
    if (!m_person) {
        m_who->setError(tr("Falta saber quién es: escanee su gafete o escoja su nombre."));
        m_noBadge->setFocus();
        return;
    }
    if (m_pin->text().isEmpty()) {
        m_pinRow->setError(tr("Falta su PIN. Escríbalo y oprima Enter."));
        m_pin->setFocus();
        return;
    }
    Q_EMIT submitted(*m_person, m_pin->text());
}

void PinStep::retranslate()
{
    const bool entering = m_purpose == Purpose::enter;
    setHeading(entering ? greeting(QTime::currentTime()) : tr("Autorizar un PIN nuevo"), lineWords());
    m_who->setLabel(entering ? tr("Quién trabaja") : tr("Quién autoriza"));
    m_pinRow->setLabel(tr("PIN de 6 números o más"));
    m_go->setText(entering ? tr("Entrar") : tr("Autorizar"));
    m_noBadge->setText(entering ? tr("No traigo mi gafete") : tr("Escoger el nombre"));
    m_other->setText(entering ? tr("Olvidé mi PIN") : tr("Cancelar"));
    m_other->setKeyHint(entering ? QString() : QStringLiteral("Esc"));
    m_box->show(m_person, m_byBadge);
    if (m_refused)
        m_pinRow->setError(signInWords(*m_refused));
}

void PinStep::begin()
{
    m_pin->setFocus();
}

NamesStep::NamesStep(QWidget *parent)
    : SignInStep(parent)
    , m_model(new presentation::PeopleModel(roleWords, this))
    , m_table(new DataTable(DataTable::Rows::twoLines, this))
    , m_nobody(new EmptyState(QStringLiteral("person"), this))
    , m_back(new ActionButton(ButtonKind::quiet, ButtonSize::small, this))
{
    m_table->setModel(m_model);
    m_table->setStretchedColumn(0);
    m_table->horizontalHeader()->hide();
    auto *card = new Card(this);
    card->addFlush(m_table);
    card->addFlush(m_nobody);
    card->setFixedHeight(330);
    column()->addWidget(card);
    m_back->setKeyHint(QStringLiteral("Esc"));
    addFoot(m_back, nullptr);
    connect(m_back, &ActionButton::clicked, this, &NamesStep::backWanted);
    connect(m_table, &DataTable::rowChosen, this, [this](int row) { Q_EMIT chosen(m_model->person(row)); });
    connect(m_table, &DataTable::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model->person(index.row())); });
    m_table->installEventFilter(this);
    retranslate();
}

/// The table itself leaves letters alone.
bool NamesStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const QString text = static_cast<QKeyEvent *>(event)->text();
        if (text.size() == 1 && text.front().isLetter() && goToInitial(text.front()))
            return true;
    }
    return SignInStep::eventFilter(watched, event);
}

/// The next person from the current one on whose initials begin so.
bool NamesStep::goToInitial(QChar letter)
{
    const int rows = m_model->rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (m_table->currentIndex().row() + step) % rows;
        if (m_model->person(row).initials.startsWith(letter, Qt::CaseInsensitive)) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return false;
}

void NamesStep::setPeople(std::vector<PersonRow> people)
{
    m_table->setVisible(!people.empty());
    m_nobody->setVisible(people.empty());
    m_model->setPeople(std::move(people));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void NamesStep::retranslate()
{
    setHeading(tr("Escoja su nombre"), tr("Con las flechas o la primera letra, y Enter."));
    m_table->setAccessibleName(tr("Personas de este lugar"));
    m_nobody->setWords(tr("Todavía no hay nadie dado de alta en este lugar."),
                       tr("Quien administra da de alta a las personas."));
    m_back->setText(tr("Volver"));
    m_table->viewport()->update();
}

void NamesStep::begin()
{
    if (m_table->isHidden())
        m_back->setFocus();
    else
        m_table->setFocus();
}

NewPinStep::NewPinStep(QWidget *parent)
    : SignInStep(parent)
    , m_first(new PinField(this))
    , m_again(new PinField(this))
    , m_firstRow(new FormRow({}, m_first, this))
    , m_againRow(new FormRow({}, m_again, this))
    , m_keep(new ActionButton(ButtonKind::primary, ButtonSize::large, this))
    , m_cancel(new ActionButton(ButtonKind::quiet, ButtonSize::small, this))
{
    column()->addWidget(m_firstRow);
    column()->addWidget(m_againRow);
    column()->addSpacing(8);
    m_keep->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_keep->setKeyHint(QStringLiteral("Enter"));
    column()->addWidget(m_keep);
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    addFoot(nullptr, m_cancel);
    connect(m_first, &PinField::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &PinField::returnPressed, this, &NewPinStep::submit);
    connect(m_keep, &ActionButton::clicked, this, &NewPinStep::submit);
    connect(m_cancel, &ActionButton::clicked, this, &NewPinStep::backWanted);
    retranslate();
}

void NewPinStep::setPerson(const PersonRow &person)
{
    m_initials = person.initials;
    for (auto *field : {m_first, m_again})
        field->clear();
    for (auto *row : {m_firstRow, m_againRow})
        row->setError({});
    retranslate();
}

void NewPinStep::sayError(const QString &sentence)
{
    m_firstRow->setError(sentence);
    m_again->clear();
    m_first->setFocus();
}

void NewPinStep::submit()
{
    m_againRow->setError({});
    if (const auto error = pinError(m_first->text())) {
        sayError(pinErrorWords(*error));
        return;
    }
    m_firstRow->setError({});
    if (m_again->text() != m_first->text()) {
        m_againRow->setError(tr("No es igual al de arriba. Escríbalo otra vez."));
        m_again->clear();
        m_again->setFocus();
        return;
    }
    Q_EMIT chosen(m_first->text());
}

void NewPinStep::retranslate()
{
    setHeading(tr("PIN nuevo para %1").arg(m_initials), tr("De 6 a 12 números que nadie más sepa."));
    m_firstRow->setLabel(tr("PIN nuevo"));
    m_againRow->setLabel(tr("Otra vez el mismo"));
    m_keep->setText(tr("Guardar el PIN"));
    m_cancel->setText(tr("Cancelar"));
}

void NewPinStep::begin()
{
    m_first->setFocus();
}

} // namespace botiquin::ui
