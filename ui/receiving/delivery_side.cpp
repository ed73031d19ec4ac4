// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/delivery_side.h"

#include "domain/receiving/map_distance.h"
#include "presentation/typed_date.h"
#include "ui/receiving/delivery_words.h"
#include "ui/receiving/fact_row.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/typed_date_words.h"

#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr qint64 clockToleranceSeconds = 120;
constexpr qint64 nearMetres = 500; ///< as far as a unit's grounds and its place in the catalogue may lie apart

} // namespace

DeliverySide::DeliverySide(Station &station, const PersonRow &person, const GpsSource *gps, QWidget *parent)
    : Card(parent)
    , m_station(station)
    , m_person(person)
    , m_gps(gps)
    , m_sealBox(new SelectBox)
    , m_sealRow(new FormRow(QString(), m_sealBox))
    , m_place(new FactRow(QStringLiteral("pin")))
    , m_clock(new FactRow(QStringLiteral("clock")))
    , m_who(new FactRow(QStringLiteral("pen")))
    , m_paperButton(new ActionButton(ButtonKind::quiet, ButtonSize::small))
    , m_paperForm(new QWidget)
    , m_name(new Field(Field::Content::words, 40))
    , m_nameRow(new FormRow(QString(), m_name))
    , m_day(new Field(Field::Content::code, 40))
    , m_dayRow(new FormRow(QString(), m_day))
    , m_hour(new Field(Field::Content::code, 40))
    , m_hourRow(new FormRow(QString(), m_hour))
    , m_empty(new ActionButton(ButtonKind::quiet, ButtonSize::small))
    , m_advice(new Text(TextStyle::note, &Colours::text2))
    , m_receive(new ActionButton(ButtonKind::primary, ButtonSize::large))
{
    build();
    connect(m_sealBox, &QComboBox::activated, this,
            [this](int index) { Q_EMIT sealChosen(SealState(m_sealBox->itemData(index).toInt())); });
    connect(m_paperButton, &QPushButton::clicked, this, [this] { togglePaper(m_paperForm->isHidden()); });
    connect(m_empty, &QPushButton::clicked, this, &DeliverySide::emptyRequested);
    connect(m_receive, &QPushButton::clicked, this, &DeliverySide::receiveRequested);
    if (m_gps)
        connect(m_gps, &GpsSource::changed, this, &DeliverySide::showPlace);
    retranslate();
}

void DeliverySide::build()
{
    auto *column = body();
    column->setSpacing(4);
    column->addWidget(m_sealRow);
    column->addWidget(m_place);
    column->addWidget(makeRule());
    column->addWidget(m_clock);
    column->addWidget(makeRule());
    column->addWidget(m_who);
    column->addWidget(m_paperButton, 0, Qt::AlignLeft);
    column->addWidget(m_paperForm);
    auto *form = new QVBoxLayout(m_paperForm);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->addWidget(m_nameRow);
    auto *when = new QHBoxLayout;
    when->setSpacing(8);
    when->addWidget(m_dayRow, 3);
    when->addWidget(m_hourRow, 2);
    form->addLayout(when);
    m_paperForm->hide();
    column->addStretch();
    column->addWidget(m_empty, 0, Qt::AlignLeft);
    m_advice->setWordWrap(true);
    column->addWidget(m_advice);
    column->addWidget(m_receive);
    m_receive->setIconName(QStringLiteral("check"));
    m_receive->setKeyHint(QStringLiteral("Ctrl+Enter"));
}

void DeliverySide::fillSeals()
{
    m_sealBox->clear();
    for (int i = 0; i < countOf(SealState{}); ++i)
        m_sealBox->addItem(DeliveryWords::seal(SealState(i)), i);
    m_sealBox->setCurrentIndex(int(m_seal));
}

void DeliverySide::retranslate()
{
    fillSeals();
    m_nameRow->setLabel(tr("Nombre en el papel"));
    m_dayRow->setLabel(tr("Día"));
    m_hourRow->setLabel(tr("Hora"));
    m_day->setPlaceholderText(tr("dd/mm/aaaa"));
    m_hour->setPlaceholderText(QStringLiteral("13:45"));
    m_paperButton->setText(tr("Se firmó en papel"));
    m_empty->setText(tr("No llegó nada"));
    m_who->say(tr("Recibe: %1").arg(m_person.initials), tr("Entró con su PIN"));
    showPlace();
}

void DeliverySide::showDelivery(const DeliveryInHand &hand)
{
    const auto &delivery = hand.delivery;
    m_sealNumber = hand.known ? hand.known->seal : std::nullopt;
    m_seal = delivery.seal();
    m_sealRow->setLabel(m_sealNumber ? tr("Sello %1").arg(m_sealNumber->text()) : tr("Sello"));
    m_sealBox->setCurrentIndex(int(m_seal));
    const int differences = delivery.differences();
    // Beside the longer words there is no room for more; the key stands at the page's foot too.
    m_receive->setIconName(differences == 0 ? QStringLiteral("check") : QString());
    m_receive->setKeyHint(differences == 0 ? QStringLiteral("Ctrl+Enter") : QString());
    m_receive->setText(differences == 0   ? tr("Recibir")
                       : differences == 1 ? tr("Recibir con 1 diferencia")
                                          : tr("Recibir con %1 diferencias").arg(differences));
    const bool isOnRoute = hand.known && hand.known->holder && hand.known->holder->trip();
    m_advice->setVisible(differences > 0);
    m_advice->setText(isOnRoute ? tr("Lo que falta o no sirve queda anotado en la ruta que lo traía. Usted no lo debe.")
                                : tr("Lo que falta o no sirve queda anotado a quien tenía la caja. Usted no lo debe."));
    m_empty->setVisible(delivery.openLines() > 0 || delivery.lines().empty());
    if (delivery.paper().name && m_name->text().isEmpty()) {
        m_name->setText(*delivery.paper().name);
        togglePaper(true);
    }
}

void DeliverySide::showPlace()
{
    const auto &fix = m_gps ? m_gps->fix() : std::optional<GpsFix>();
    if (!fix) {
        const bool isLooking = m_gps && m_gps->state() == GpsSource::State::searching;
        m_place->say(isLooking ? tr("Buscando el lugar") : tr("Sin GPS"),
                     isLooking ? tr("Se puede recibir sin esperar") : tr("Se recibe igual, sin el lugar"), Meaning::neutral);
        m_clock->say(clockTime(QDateTime::fromSecsSinceEpoch(m_station.now().seconds).time()),
                     tr("La hora de esta computadora"), Meaning::neutral);
        return;
    }
    showClock(*fix);
    const auto here = m_station.books.catalog.facility(m_station.facility);
    if (!here || !*here || !(*here)->latitude || !(*here)->longitude) {
        m_place->say(tr("Lugar anotado"), tr("El catálogo no dice dónde está esta unidad"), Meaning::info);
        return;
    }
    const auto at = *fixOf(m_gps);
    const qint64 metres = receiving::metresBetween({at.latitude, at.longitude}, {*(*here)->latitude, *(*here)->longitude});
    const bool isNear = metres <= nearMetres;
    m_place->say(isNear ? tr("En la unidad") : tr("Lejos de la unidad"), DeliveryWords::distance(metres),
                 isNear ? Meaning::good : Meaning::caution);
}

void DeliverySide::showClock(const GpsFix &fix)
{
    const QString hour = clockTime(QDateTime::fromSecsSinceEpoch(m_station.now().seconds).time());
    if (!fix.time.isValid())
        return m_clock->say(hour, tr("La hora de esta computadora"), Meaning::neutral);
    const qint64 ahead = m_station.now().seconds - fix.time.toSecsSinceEpoch();
    if (qAbs(ahead) <= clockToleranceSeconds)
        return m_clock->say(hour, tr("La hora del GPS coincide"));
    const QString by = withUnit(qAbs(ahead) / 60, tr("min"));
    m_clock->say(hour, ahead > 0 ? tr("El reloj va %1 adelante del GPS").arg(by) : tr("El reloj va %1 atrás del GPS").arg(by),
                 Meaning::caution);
}

std::optional<MapFix> DeliverySide::fixOf(const GpsSource *gps)
{
    if (!gps || !gps->fix())
        return std::nullopt;
    const auto &fix = *gps->fix();
    MapFix kept{qRound64(fix.latitude * 1e6), qRound64(fix.longitude * 1e6), {}, {}};
    if (fix.accuracyMetres)
        kept.accuracy = qRound64(*fix.accuracyMetres);
    if (fix.time.isValid())
        kept.time = Instant{fix.time.toSecsSinceEpoch()};
    return kept;
}

void DeliverySide::togglePaper(bool open)
{
    m_paperForm->setVisible(open);
    m_paperButton->setText(open ? tr("No se firmó en papel") : tr("Se firmó en papel"));
    if (open) {
        if (m_day->text().isEmpty())
            m_day->setText(presentation::typedForm(m_station.today()));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (auto *row : {m_nameRow, m_dayRow, m_hourRow})
        row->setError({});
}

void DeliverySide::askForName(const QString &wrong)
{
    togglePaper(true);
    m_nameRow->setError(wrong);
}

/// Nothing typed is no time; what cannot be read is wrong.
std::optional<Instant> DeliverySide::typedTime(bool &good)
{
    const auto day = presentation::parseTypedDate(m_day->text());
    m_dayRow->setError(day ? QString() : words(day.error(), m_day->text()));
    const auto hour = QTime::fromString(m_hour->text().trimmed(), QStringLiteral("H:mm"));
    const bool isHour = hour.isValid() || m_hour->text().trimmed().isEmpty();
    m_hourRow->setError(isHour ? QString() : tr("Escríbala como 13:45."));
    good = day && isHour;
    if (!good || m_hour->text().trimmed().isEmpty())
        return std::nullopt;
    return Instant{QDateTime(day->day(), hour).toSecsSinceEpoch()};
}

std::optional<receiving::PaperSigned> DeliverySide::paper()
{
    if (m_paperForm->isHidden())
        return receiving::PaperSigned{};
    const QString name = m_name->text().simplified();
    m_nameRow->setError(name.isEmpty() ? tr("Escriba el nombre como está en el papel.") : QString());
    bool good = false;
    const auto time = typedTime(good);
    if (!name.isEmpty() && good)
        return receiving::PaperSigned{name, time};
    for (auto *row : {m_nameRow, m_dayRow, m_hourRow}) {
        if (row->hasError()) {
            row->field()->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return std::nullopt;
}

} // namespace botiquin::ui
