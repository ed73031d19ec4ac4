// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enrolment/devices_page.h"

#include "reports/symbol_picture.h"
#include "ui/receiving/facility_search.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/text.h"
#include "ui/shell/theme.h"
#include "ui/wording/exchange_words.h"
#include "ui/wording/joining_words.h"
#include "ui/wording/names.h"

#include <QAction>
#include <QLabel>
#include <QPixmap>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::CellKind;

namespace {

constexpr int sideWidth = 460;
constexpr int nameLeast = 190;
constexpr int pictureWidth = 220;

} // namespace

DevicesPage::DevicesPage(Station &station, std::unique_ptr<DeviceBook> book, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_book(std::move(book))
    , m_devices(makeDevices())
    , m_header(new PageHeader(this))
    , m_list(new Card)
    , m_table(new DataTable(DataTable::Rows::twoLines))
    , m_form(new Card)
    , m_search(new FacilitySearch(station.books.catalog))
    , m_searchRow(new FormRow({}, m_search))
    , m_label(new Field)
    , m_labelRow(new FormRow({}, m_label))
    , m_make(new ActionButton(ButtonKind::primary))
    , m_given(new Card)
    , m_picture(new QLabel)
    , m_code(new Text(TextStyle::heading))
    , m_until(new Text(TextStyle::body))
    , m_people(new Text(TextStyle::body))
    , m_another(new ActionButton(ButtonKind::plain))
    , m_said(new NoteLine)
    , m_makeAction(new QAction(this))
    , m_backAction(new QAction(this))
{
    build();
    m_makeAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_makeAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_backAction->setShortcut(QKeySequence(Qt::Key_Escape));
    m_backAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_makeAction, m_backAction});
    connect(m_backAction, &QAction::triggered, this, &DevicesPage::startAnew);
    connect(m_another, &QPushButton::clicked, this, &DevicesPage::startAnew);
    connect(m_makeAction, &QAction::triggered, this, &DevicesPage::ask);
    connect(m_make, &QPushButton::clicked, this, &DevicesPage::ask);
    connect(m_label, &QLineEdit::returnPressed, this, &DevicesPage::ask);
    connect(m_label, &QLineEdit::textEdited, this, [this] { m_labelRow->setError({}); });
    connect(m_search, &FacilitySearch::facilityChosen, this, [this] {
        m_searchRow->setError({});
        m_label->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

DevicesPage::~DevicesPage() = default;

DevicesPage::Devices *DevicesPage::makeDevices()
{
    presentation::Column<ListedDevice> label;
    label.heading = [] { return tr("Computadora"); };
    label.text = [](const ListedDevice &row) { return row.label; };
    label.second = [](const ListedDevice &row) { return row.device.text(); };
    label.secondIsCode = true;
    label.isStrong = true;
    const auto facility = [this](const ListedDevice &row) {
        const auto found = m_station.books.catalog.facility(row.facility);
        return found && *found ? titleCase((*found)->displayName) : row.facility.text();
    };
    presentation::Column<ListedDevice> place;
    place.heading = [] { return tr("Unidad"); };
    place.text = facility;
    place.second = [](const ListedDevice &row) { return row.facility.text(); };
    place.secondIsCode = true;
    presentation::Column<ListedDevice> reach;
    reach.heading = [] { return tr("Alcance"); };
    reach.text = [](const ListedDevice &row) { return reachWords(row.reach); };
    return new Devices({label, place, reach}, [this](int offset, int limit) { return m_book->devices(offset, limit); },
                       [facility](const ListedDevice &row) { return QStringList{row.label, facility(row), reachWords(row.reach)}.join(QStringLiteral(", ")); },
                       this);
}

void DevicesPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(16);
    column->addWidget(m_header);
    m_list->setDense();
    m_table->setModel(m_devices);
    m_table->setStretchedColumn(0, nameLeast);
    m_table->addGivingColumn(1, nameLeast);
    m_list->addFlush(m_table);
    auto *right = new QWidget;
    auto *side = new QVBoxLayout(right);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(16);
    m_form->setDense();
    for (QWidget *row : std::initializer_list<QWidget *>{m_searchRow, m_labelRow, m_make})
        m_form->body()->addWidget(row);
    m_make->setIconName(QStringLiteral("plus"));
    m_make->setKeyHint(QStringLiteral("Ctrl+Enter"));
    side->addWidget(m_form);
    side->addWidget(buildCode());
    side->addStretch();
    auto *split = new PanelSplit(m_list, right, sideWidth);
    split->setGap(16);
    column->addWidget(split, 1);
    column->addWidget(m_said);
}

QWidget *DevicesPage::buildCode()
{
    m_given->setDense();
    m_picture->setFixedSize(theme().scaled(pictureWidth), theme().scaled(pictureWidth));
    m_picture->setScaledContents(true);
    m_given->body()->addWidget(m_picture, 0, Qt::AlignHCenter);
    for (auto *text : {m_code, m_until, m_people}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_given->body()->addWidget(text);
    }
    m_given->body()->addWidget(m_another);
    m_another->setKeyHint(QStringLiteral("Esc"));
    m_given->hide();
    return m_given;
}

QString DevicesPage::title() const
{
    return tr("Computadoras");
}

QList<KeyHint> DevicesPage::keys() const
{
    return {{QStringLiteral("Ctrl+Enter"), tr("Dar un código"), m_makeAction}, {QStringLiteral("Tab"), tr("Otra lista")}};
}

void DevicesPage::activate()
{
    m_said->clear();
    reload();
    m_search->setFocus(Qt::OtherFocusReason);
}

/// Whoever reads a code may join: it is not shown again.
void DevicesPage::deactivate()
{
    forget();
}

void DevicesPage::startAnew()
{
    forget();
    m_search->setFocus(Qt::OtherFocusReason);
}

void DevicesPage::forget()
{
    m_shown.reset();
    m_picture->clear();
    say();
}

void DevicesPage::reload()
{
    m_devices->reload();
    sayCount();
}

void DevicesPage::sayCount()
{
    m_header->setLine(tr("%Ln computadora(s) en la región", nullptr, m_book->deviceCount().value_or(0)));
}

void DevicesPage::ask()
{
    m_said->clear();
    const auto &facility = m_search->chosen();
    const QString label = m_label->text().trimmed();
    m_searchRow->setError(facility ? QString() : tr("Elija la unidad donde va a estar."));
    m_labelRow->setError(label.isEmpty() ? tr("Escriba cómo la van a llamar.") : QString());
    if (!facility)
        return m_search->setFocus(Qt::OtherFocusReason);
    if (label.isEmpty())
        return m_label->setFocus(Qt::OtherFocusReason);
    forget();
    Q_EMIT codeWanted(facility->clues, label);
}

void DevicesPage::setMaking(bool isMaking)
{
    m_makeAction->setEnabled(!isMaking);
    m_make->setEnabled(!isMaking);
    m_form->setEnabled(!isMaking);
}

void DevicesPage::show(const CodeGiven &given)
{
    setMaking(false);
    m_shown = given;
    const auto symbol = reports::qr(QString(given.code).remove(u'-').toLatin1());
    QPixmap picture;
    if (symbol && picture.loadFromData(reports::pngOf(*symbol)))
        m_picture->setPixmap(picture);
    m_label->clear();
    m_search->choose({});
    reload();
    say();
    m_another->setFocus(Qt::OtherFocusReason);
}

void DevicesPage::showWhyNot(const QString &name)
{
    setMaking(false);
    m_said->say(compose(codeRefusalWords(name)), Meaning::stop);
}

void DevicesPage::say()
{
    m_form->setVisible(!m_shown);
    m_given->setVisible(m_shown.has_value());
    m_backAction->setEnabled(m_shown.has_value());
    if (!m_shown)
        return;
    m_given->setTitle(tr("Código para %1").arg(m_shown->label));
    constexpr int half = 25; // five groups of four with their hyphens
    m_code->setText(m_shown->code.left(half) + u'\n' + m_shown->code.mid(half));
    QString until = tr("Sirve una vez, hasta %1. En la computadora nueva abra Botiquín y léalo con el lector o la cámara, o "
                       "escríbalo. Quien lo tenga puede unirse: no lo deje a la vista.")
                        .arg(momentWords(m_shown->until, m_station.now()));
    if (!m_shown->centre.isEmpty())
        until += u'\n' + tr("La dirección del centro, que también pide:") + u'\n' + m_shown->centre;
    m_until->setText(until);
    QStringList people;
    for (const auto &person : m_shown->people)
        people << tr("%1: entra como %2 con el PIN %3").arg(person.name, person.user, person.pin);
    m_people->setText(people.join(u'\n'));
    m_people->setVisible(!people.isEmpty());
}

void DevicesPage::retranslate()
{
    m_header->setTitle(title());
    m_list->setTitle(tr("Computadoras de la región"));
    m_table->setAccessibleName(tr("Computadoras de la región"));
    m_form->setTitle(tr("Computadora nueva"));
    m_searchRow->setLabel(tr("Unidad"));
    m_labelRow->setLabel(tr("Nombre"));
    m_label->setPlaceholderText(tr("Laptop de enfermería"));
    m_make->setText(tr("Dar un código"));
    m_makeAction->setText(tr("Dar un código"));
    m_another->setText(tr("Otra computadora"));
    m_backAction->setText(tr("Otra computadora"));
    m_picture->setAccessibleName(tr("El código como imagen"));
    m_search->retranslate();
    m_devices->retell();
    sayCount();
    say();
}

} // namespace botiquin::ui
