// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortages/shortage_form.h"

#include "ui/shell/action_button.h"
#include "ui/shell/choice_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/layouts.h"
#include "ui/shell/tag.h"
#include "ui/shell/text.h"
#include "ui/shortages/run_out_chart.h"
#include "ui/shortages/shortage_words.h"
#include "ui/wording/dates.h"
#include "ui/wording/item_words.h"
#include "ui/wording/numbers.h"

#include <QButtonGroup>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace botiquin::ui {

namespace {

constexpr int numberWidth = 152; // "Escriba cuántas." in one line
constexpr int reasonWidth = 220;
constexpr int scrolledLeast = 120;
constexpr int narrowest = 360;
constexpr int choiceGap = 8;
constexpr int ringRoom = 4; ///< for the ring of the focus, which a scroll area cuts

/// In the order of the choices: the most urgent first.
constexpr std::array urgencies{Urgency::now, Urgency::soon, Urgency::canWait};

/// Per day where one is used a day, else a month.
QString paceWords(const ShortageOutlook &outlook)
{
    const qint64 monthly = outlook.monthly().count();
    if (monthly == 0)
        return ShortageForm::tr("No se sabe");
    const qint64 daily = (monthly + 15) / 30;
    return daily >= 1 ? ShortageForm::tr("%1 al día").arg(grouped(daily))
                      : ShortageForm::tr("%1 al mes").arg(grouped(monthly));
}

std::optional<qint64> numberIn(const Field &field)
{
    bool isNumber = false;
    const qint64 number = field.text().remove(u',').trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Nothing where none was chosen: nobody says by a key what they did not mean.
std::optional<ShortageReason> reasonAt(int choice)
{
    return choice > 0 ? std::optional(ShortageReason(choice - 1)) : std::nullopt;
}

} // namespace

ShortageForm::ShortageForm(QWidget *parent)
    : Card(parent)
    , m_name(new Text(TextStyle::heading))
    , m_presentation(new Text(TextStyle::body, &Colours::text2))
    , m_lasts(new Tag)
    , m_chart(new RunOutChart)
    , m_usedLabel(new Text(TextStyle::note, &Colours::text2))
    , m_used(new Text(TextStyle::strong))
    , m_deliveryLabel(new Text(TextStyle::note, &Colours::text2))
    , m_delivery(new Text(TextStyle::strong))
    , m_urgencyLabel(new Text(TextStyle::note, &Colours::text2))
    , m_urgency(new QButtonGroup(this))
    , m_needed(new Field(Field::Content::code))
    , m_neededRow(new FormRow(QString(), m_needed))
    , m_reason(new SelectBox)
    , m_reasonRow(new FormRow(QString(), m_reason))
    , m_note(new Field)
    , m_noteRow(new FormRow(QString(), m_note))
    , m_patients(new Field(Field::Content::code))
    , m_patientsRow(new FormRow(QString(), m_patients))
    , m_again(new Text(TextStyle::note, &Colours::info))
    , m_send(new ActionButton(ButtonKind::primary, ButtonSize::large))
    , m_print(new ActionButton(ButtonKind::plain))
    , m_advice(new Text(TextStyle::note, &Colours::text2))
{
    build();
    connect(m_send, &QPushButton::clicked, this, &ShortageForm::reportRequested);
    connect(m_print, &QPushButton::clicked, this, &ShortageForm::printRequested);
}

void ShortageForm::build()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(8);
    column->addWidget(m_presentation);
    column->addLayout(buildPicture(), 1);
    column->addWidget(m_urgencyLabel);
    column->addLayout(buildChoices());
    column->addLayout(buildFields());
    column->addWidget(m_again);
    m_scroll = scrollAround(inside);
    // Never so high that the page would have to scroll as well.
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_scroll->setMinimumHeight(theme().scaled(scrolledLeast));
    body()->setSpacing(8);
    // Outside what scrolls: whoever reports sees of which medicine.
    body()->addLayout(buildHead());
    body()->addWidget(m_scroll, 1);
    body()->addLayout(buildActs());
    m_presentation->setWordWrap(true);
    m_again->setWordWrap(true);
}

QHBoxLayout *ShortageForm::buildHead()
{
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_lasts, 0, Qt::AlignTop);
    m_name->setWordWrap(true);
    return line;
}

QHBoxLayout *ShortageForm::buildPicture()
{
    auto *figures = new QVBoxLayout;
    figures->setSpacing(2);
    figures->addStretch();
    for (auto *text : {m_usedLabel, m_used, m_deliveryLabel, m_delivery})
        figures->addWidget(text);
    figures->addStretch();
    auto *line = new QHBoxLayout;
    line->setSpacing(24);
    line->addWidget(m_chart, 1);
    line->addLayout(figures);
    return line;
}

QBoxLayout *ShortageForm::buildChoices()
{
    m_choiceBox = new QBoxLayout(QBoxLayout::LeftToRight);
    const QStringList icons{QStringLiteral("stop"), QStringLiteral("caution"), QStringLiteral("clock")};
    const std::array inks{&Colours::stop, &Colours::caution, &Colours::info};
    for (int i = 0; i < int(urgencies.size()); ++i) {
        auto *choice = new ChoiceButton(i + 1, words(urgencies[size_t(i)]), meaningWords(urgencies[size_t(i)]));
        choice->setIconName(icons[i], inks[size_t(i)]);
        m_urgency->addButton(choice, i);
        m_choices << choice;
        m_choiceBox->addWidget(choice);
    }
    connect(m_urgency, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        if (isChosen)
            m_scroll->ensureWidgetVisible(m_choices[id], 0, ringRoom);
    });
    return m_choiceBox;
}

/// What has to be said comes before what may be said.
QBoxLayout *ShortageForm::buildFields()
{
    for (auto *row : {m_patientsRow, m_neededRow}) {
        row->setFixedWidth(theme().scaled(numberWidth));
        row->keepErrorRoom();
    }
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    first->addWidget(m_neededRow, 0, Qt::AlignTop);
    first->addWidget(m_reasonRow, 1, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->setSpacing(16);
    second->addWidget(m_noteRow, 1, Qt::AlignTop);
    second->addWidget(m_patientsRow, 0, Qt::AlignTop);
    second->addStretch();
    m_fieldBox = new QBoxLayout(QBoxLayout::LeftToRight);
    m_fieldBox->addLayout(first, 1);
    m_fieldBox->addLayout(second, 1);
    m_noteRow->hide();
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this](int reason) {
        m_noteRow->setVisible(reasonAt(reason) == ShortageReason::other);
        arrange();
    });
    return m_fieldBox;
}

QBoxLayout *ShortageForm::buildActs()
{
    m_buttonBox = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttonBox->addWidget(m_send);
    m_buttonBox->addWidget(m_print);
    m_actBox = new QBoxLayout(QBoxLayout::LeftToRight);
    m_actBox->addLayout(m_buttonBox);
    m_actBox->addWidget(m_advice, 1);
    m_advice->setWordWrap(true);
    m_send->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_print->setIconName(QStringLiteral("print"));
    m_print->setKeyHint(QStringLiteral("Ctrl+P"));
    return m_actBox;
}

/// What stands side by side asks for its width; without this it would keep the room from which arrange() takes it.
QSize ShortageForm::minimumSizeHint() const
{
    const QSize asked = Card::minimumSizeHint();
    return {std::min(asked.width(), theme().scaled(narrowest)), asked.height()};
}

/// What has no room beside the other stands below it.
void ShortageForm::arrange()
{
    constexpr int adviceWidth = 160;
    const auto around = body()->contentsMargins();
    const int room = width() - around.left() - around.right();
    const int inside = room - 2 * ringRoom - m_scroll->verticalScrollBar()->sizeHint().width();
    const auto place = [](QBoxLayout *box, int needed, int there, int beside) {
        const bool fits = needed <= there;
        box->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        box->setSpacing(fits ? beside : 8);
    };
    int choices = choiceGap * int(m_choices.size() - 1);
    for (const auto *choice : m_choices)
        choices += choice->minimumSizeHint().width();
    place(m_choiceBox, choices, inside, choiceGap);
    const int reasons = m_noteRow->isHidden() ? 1 : 2;
    m_fieldBox->setStretch(1, m_noteRow->isHidden() ? 0 : 1);
    place(m_fieldBox, theme().scaled(2 * numberWidth + reasons * reasonWidth) + 16 * (reasons + 1), inside, 16);
    const int buttons = m_send->sizeHint().width() + m_print->sizeHint().width() + 16;
    place(m_buttonBox, buttons, room, 16);
    place(m_actBox, buttons + 16 + theme().scaled(adviceWidth), room, 16);
    for (auto *row : {m_patientsRow, m_neededRow})
        row->setFixedWidth(theme().scaled(numberWidth));
}

bool ShortageForm::event(QEvent *event)
{
    const bool handled = Card::event(event);
    const auto kind = event->type();
    if (kind == QEvent::Resize || kind == QEvent::StyleChange || kind == QEvent::Show)
        arrange();
    return handled;
}

/// Once the form has its sizes.
void ShortageForm::goTo(QWidget *field)
{
    field->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, m_scroll, [this, field] { m_scroll->ensureWidgetVisible(field, 0, 32); });
}

void ShortageForm::retranslate()
{
    m_usedLabel->setText(tr("Se usan"));
    m_deliveryLabel->setText(tr("Próxima entrega"));
    m_urgencyLabel->setText(tr("Para cuándo se necesita"));
    for (int i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setText(words(urgencies[size_t(i)]));
        m_choices[i]->setLine(meaningWords(urgencies[size_t(i)]));
    }
    m_patientsRow->setLabel(tr("Personas esperan"));
    m_neededRow->setLabel(tr("Piezas que faltan"));
    m_reasonRow->setLabel(tr("Por qué"));
    m_noteRow->setLabel(tr("Cuál"));
    const int reason = m_reason->currentIndex();
    m_reason->clear();
    m_reason->addItem(unsaidReasonWords());
    for (int i = 0; i < countOf(ShortageReason{}); ++i)
        m_reason->addItem(words(ShortageReason(i)));
    m_reason->setCurrentIndex(std::max(0, reason));
    m_send->setText(tr("Avisar"));
    m_print->setText(tr("Imprimir avisos"));
    m_advice->setText(tr("Saldrá en cuanto haya conexión, antes que lo demás."));
    showItem();
    arrange();
}

void ShortageForm::start(const ItemRow &item, const ShortageOutlook &outlook, const std::optional<Shortage> &waiting)
{
    m_item = item;
    m_outlook = outlook;
    m_waiting = waiting;
    fill();
    showItem();
}

void ShortageForm::focusFirst()
{
    goTo(m_choices[m_urgency->checkedId()]);
}

void ShortageForm::fill()
{
    const auto proposal = m_outlook->proposal();
    // Of what the books see last, nobody is hurried.
    const Urgency unforeseen = m_outlook->onHand <= Units(0) ? Urgency::now
        : m_outlook->life.daysLeft                           ? Urgency::canWait
                                                             : Urgency::soon;
    const Urgency urgency = proposal ? proposal->urgency : unforeseen;
    const auto at = std::find(urgencies.begin(), urgencies.end(), urgency) - urgencies.begin();
    m_choices[int(at)]->setChecked(true);
    const Units needed = proposal ? proposal->needed : m_outlook->monthly();
    m_needed->setText(needed > Units(0) ? QString::number(needed.count()) : QString());
    m_patients->clear();
    m_note->clear();
    m_reason->setCurrentIndex(0);
    for (auto *row : {m_patientsRow, m_neededRow})
        row->setError({});
}

void ShortageForm::showItem()
{
    if (!m_item)
        return;
    m_name->setText(name());
    const QString between = m_item->presentation.isEmpty() ? QString() : QStringLiteral(" · ");
    m_presentation->setText(m_item->presentation + between + m_item->clave.text());
    const auto &life = m_outlook->life;
    const bool isPressing
        = m_outlook->onHand <= Units(0) || (life.daysLeft && *life.daysLeft < m_outlook->daysToDelivery());
    m_lasts->setTag(isPressing ? Meaning::stop : Meaning::info, lastingWords(m_outlook->onHand, life.daysLeft));
    m_chart->show(*m_outlook);
    m_used->setText(paceWords(*m_outlook));
    m_delivery->setText(m_outlook->nextDelivery ? dayAndMonth(*m_outlook->nextDelivery) : tr("Sin fecha"));
    m_again->setVisible(m_waiting.has_value());
    if (m_waiting)
        m_again->setText(tr("Ya avisó el %1. %2 Si avisa otra vez, el aviso anterior se une a este.")
                             .arg(shortDate(Date::ofLocal(m_waiting->time)), answerSentence(*m_waiting)));
}

QString ShortageForm::name() const
{
    return itemName(m_item->displayName, m_item->strength);
}

std::optional<ShortageReport> ShortageForm::typed()
{
    const auto needed = numberIn(*m_needed);
    const bool isNeeded = needed && *needed > 0 && *needed <= Units::lineMax;
    const bool isTooMany = needed && *needed > Units::lineMax;
    m_neededRow->setError(isNeeded ? QString() : isTooMany ? tr("Son demasiadas.") : tr("Escriba cuántas."));
    const auto patients = numberIn(*m_patients);
    const bool arePatients
        = m_patients->text().trimmed().isEmpty() || (patients && *patients >= 0 && *patients <= patientsWaitingMax);
    m_patientsRow->setError(arePatients ? QString() : tr("Un número."));
    if (!isNeeded || !arePatients) {
        goTo(isNeeded ? m_patients : m_needed);
        return std::nullopt;
    }
    ShortageReport report{m_item->clave, urgencies[size_t(m_urgency->checkedId())],
                          reasonAt(m_reason->currentIndex()).value_or(ShortageReason::other), Units(*needed)};
    report.daysLeft = m_outlook->life.daysLeft;
    if (patients)
        report.patientsWaiting = int(*patients);
    if (reasonAt(m_reason->currentIndex()) == ShortageReason::other)
        report.note = m_note->text().simplified();
    report.replaces = m_waiting.has_value();
    return report;
}

} // namespace botiquin::ui
