// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/sign_in_page.h"

#include "journal/scans/badge_scan.h"
#include "ui/shell/action_button.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/people_words.h"
#include "ui/wording/scan_words.h"

#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int formWidth = 468; ///< 456 and the room of the focus ring

} // namespace

SignInPage::SignInPage(Station &station, const StationNames &names, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_welcome(new WelcomePanel(names, this))
    , m_steps(new QStackedWidget(this))
    , m_enter(new PinStep(PinStep::Purpose::enter, this))
    , m_authorise(new PinStep(PinStep::Purpose::authorise, this))
    , m_names(new NamesStep(this))
    , m_newPin(new NewPinStep(this))
    , m_namesFor(m_enter)
    , m_theme(new ActionButton(ButtonKind::quiet, ButtonSize::small, this))
    , m_language(new ActionButton(ButtonKind::quiet, ButtonSize::small, this))
    , m_help(new ActionButton(ButtonKind::quiet, ButtonSize::small, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_welcome, 38);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 24, 32, 8);
    column->setSpacing(0);
    row->addLayout(column, 62);
    buildSteps(*column);
    buildSwitches(*column);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &SignInPage::goBack);
    retranslate();
}

void SignInPage::buildSwitches(QVBoxLayout &column)
{
    m_help->setIconName(QStringLiteral("help"));
    m_help->setKeyHint(QStringLiteral("F1"));
    m_theme->setIconName(QStringLiteral("theme"));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addStretch();
    for (auto *button : {m_theme, m_language, m_help})
        row->addWidget(button);
    column.insertLayout(0, row);
    connect(m_theme, &ActionButton::clicked, this, [this] {
        Q_EMIT appearanceWanted(theme().appearance() == Appearance::light ? Appearance::dark : Appearance::light);
        beginStep();
    });
    connect(m_language, &ActionButton::clicked, this, [this] {
        Q_EMIT languageWanted(language() == Language::spanish ? Language::english : Language::spanish);
        beginStep();
    });
    connect(m_help, &ActionButton::clicked, this, &SignInPage::helpWanted);
}

void SignInPage::buildSteps(QVBoxLayout &column)
{
    for (SignInStep *step : {static_cast<SignInStep *>(m_enter), static_cast<SignInStep *>(m_authorise),
                             static_cast<SignInStep *>(m_names), static_cast<SignInStep *>(m_newPin)}) {
        m_steps->addWidget(step);
        connect(step, &SignInStep::backWanted, this, &SignInPage::goBack);
    }
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_steps, 100);
    middle->addStretch(1);
    column.addStretch(68);
    column.addLayout(middle, 500);
    for (auto *step : {m_enter, m_authorise}) {
        connect(step, &PinStep::submitted, this, [this, step](const PersonRow &person, const QString &pin) {
            trySignIn(*step, person, pin);
        });
        connect(step, &PinStep::namesWanted, this, [this, step] { openNames(step); });
    }
    connect(m_enter, &PinStep::forgotten, this, &SignInPage::authorise);
    connect(m_names, &NamesStep::chosen, this, [this](const PersonRow &person) {
        m_namesFor->setPerson(person, false);
        open(m_namesFor);
    });
    connect(m_newPin, &NewPinStep::chosen, this, &SignInPage::keepPin);
}

void SignInPage::open(SignInStep *step)
{
    m_steps->setCurrentWidget(step);
    step->begin();
}

void SignInPage::expect(const PersonRow &person, bool byBadge)
{
    m_enter->clear();
    m_enter->setLine(PinStep::Line::usual);
    m_enter->setPerson(person, byBadge);
    open(m_enter);
}

void SignInPage::sayLocked()
{
    m_enter->setLine(PinStep::Line::locked);
}

void SignInPage::openNames(PinStep *then)
{
    m_namesFor = then;
    auto people = m_station.books.people.people(m_station.facility);
    if (!people) {
        then->sayPersonError(savingFailureWords(people.error()));
        return;
    }
    m_names->setPeople(*std::move(people));
    open(m_names);
}

void SignInPage::authorise()
{
    if (!m_enter->person()) {
        m_enter->sayPersonError(tr("Primero escanee su gafete o escoja su nombre; después, Olvidé mi PIN."));
        return;
    }
    m_forgetful = m_enter->person();
    m_authorise->clear();
    m_authorise->setLine(PinStep::Line::forSomebody, m_forgetful->initials);
    open(m_authorise);
}

void SignInPage::goBack()
{
    if (m_steps->currentWidget() == m_names)
        open(m_namesFor);
    else
        open(m_enter);
}

void SignInPage::trySignIn(PinStep &step, const PersonRow &person, const QString &pin)
{
    const auto answer = PeopleDesk(m_station).signIn(person.user, pin);
    if (!answer) {
        step.sayPinError(savingFailureWords(answer.error()));
        Q_EMIT answered(Meaning::stop);
    } else if (!*answer) {
        step.sayRefused(answer->error());
        Q_EMIT answered(Meaning::stop);
    } else {
        letIn(step, **answer);
    }
}

void SignInPage::letIn(const PinStep &step, const PersonRow &person)
{
    if (&step == m_enter) {
        m_enter->clear();
        m_enter->setLine(PinStep::Line::usual);
        Q_EMIT answered(Meaning::good);
        Q_EMIT signedIn(person);
        return;
    }
    if (!allows(rolesOf(person), Right::changeSettings)) {
        m_authorise->sayPersonError(tr("%1 no supervisa aquí. Pídalo a quien supervisa.").arg(person.initials));
        Q_EMIT answered(Meaning::stop);
        return;
    }
    m_authorise->clear();
    m_newPin->setPerson(*m_forgetful);
    open(m_newPin);
    Q_EMIT answered(Meaning::good);
}

void SignInPage::keepPin(const QString &pin)
{
    const auto answer = PeopleDesk(m_station).setPin(m_forgetful->user, pin);
    if (!answer) {
        m_newPin->sayError(savingFailureWords(answer.error()));
    } else if (!*answer) {
        m_newPin->sayError(pinErrorWords(answer->error()));
    } else {
        expect(*m_forgetful, false);
        m_enter->setLine(PinStep::Line::newPinKept);
        m_forgetful.reset();
    }
}

bool SignInPage::takesScan(const QByteArray &scan)
{
    const auto person = personOfScan(m_station.books.people, scan);
    const bool known = person && *person && (*person)->facility == m_station.facility;
    Q_EMIT read(scan, known ? scan_answer::badge : scan_answer::unknownBadge);
    PinStep *step = m_steps->currentWidget() == m_authorise
            || (m_steps->currentWidget() == m_names && m_namesFor == m_authorise)
        ? m_authorise
        : m_enter;
    if (m_steps->currentWidget() != m_newPin)
        open(step);
    if (known && step == m_enter && m_enter->person() && m_enter->person()->user != (*person)->user)
        m_enter->setLine(PinStep::Line::usual);
    if (known)
        step->setPerson(**person, true);
    else if (!person)
        step->sayPersonError(savingFailureWords(person.error()));
    else
        step->sayPersonError(tr("Ese código no es el gafete de nadie de aquí. Escanee el suyo o escoja su nombre."));
    Q_EMIT answered(known ? Meaning::good : Meaning::info);
    return true;
}

void SignInPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        nameSwitches();
}

QString SignInPage::title() const
{
    return tr("Entrar");
}

QList<KeyHint> SignInPage::keys() const
{
    return {{QStringLiteral("Enter"), tr("Entrar")}, {QStringLiteral("Esc"), tr("Volver al gafete y el PIN")}};
}

void SignInPage::activate()
{
    retranslate();
    beginStep();
}

void SignInPage::beginStep()
{
    static_cast<SignInStep *>(m_steps->currentWidget())->begin();
}

void SignInPage::nameSwitches()
{
    m_theme->setText(theme().appearance() == Appearance::light ? tr("Oscuro") : tr("Claro"));
    m_language->setText(language() == Language::spanish ? QStringLiteral("English") : QStringLiteral("Español"));
    m_help->setText(tr("Ayuda"));
}

void SignInPage::retranslate()
{
    m_steps->setMaximumWidth(theme().scaled(formWidth));
    nameSwitches();
    for (SignInStep *step : {static_cast<SignInStep *>(m_enter), static_cast<SignInStep *>(m_authorise),
                             static_cast<SignInStep *>(m_names), static_cast<SignInStep *>(m_newPin)})
        step->retranslate();
}

} // namespace botiquin::ui
