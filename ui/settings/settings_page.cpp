// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "devices/serial_scanner.h"
#include "presentation/scans/scan_log_model.h"
#include "ui/scanning/camera_feed.h"
#include "ui/settings/centre_card.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/page_header.h"
#include "ui/shell/text.h"
#include "ui/shell/undo_line.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

struct Choice
{
    QString words;
    QVariant value;
};

/// Offers the choices with `value` chosen; a value that is none of them (a printer that went) is added as it is.
void offer(SelectBox *box, const QList<Choice> &choices, const QVariant &value)
{
    box->clear();
    for (const auto &choice : choices)
        box->addItem(choice.words, choice.value);
    if (box->findData(value) < 0)
        box->addItem(value.toString(), value);
    box->setCurrentIndex(box->findData(value));
    box->updateGeometry();
}

QList<Choice> numbers(std::initializer_list<int> values, const QString &unit)
{
    QList<Choice> choices;
    for (const int value : values)
        choices << Choice{unit.isEmpty() ? QString::number(value) : withUnit(value, unit), value};
    return choices;
}

QList<Choice> minutes(std::initializer_list<int> values)
{
    QList<Choice> choices;
    for (const int value : values)
        choices << Choice{withUnit(value, SettingsPage::tr("minuto(s)", nullptr, value)), value};
    return choices;
}

using Sound = ScanSounds::Sound;
constexpr std::array soundOrder{Sound::good, Sound::caution, Sound::stop, Sound::info};
constexpr std::array soundIcons{u"good", u"caution", u"stop", u"info"};

} // namespace

SettingsPage::SettingsPage(Read read, bool mayChangeStation, Keep keep, ScanSounds &sounds, QWidget *parent)
    : Page(parent)
    , m_read(std::move(read))
    , m_setup(m_read())
    , m_mayChangeStation(mayChangeStation)
    , m_keep(std::move(keep))
    , m_sounds(sounds)
    , m_header(new PageHeader(this))
    , m_undo(new UndoLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 12);
    column->setSpacing(16);
    column->addWidget(m_header);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(2, 2, 12, 8);
    columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (auto *half : {left, right}) {
        half->setSpacing(24);
        columns->addLayout(half, 1);
    }
    buildPrinting(*left);
    buildLook(*left);
    if (m_mayChangeStation)
        buildStation(*left);
    left->addStretch();
    buildScanner(*right);
    buildSounds(*right);
    if (m_mayChangeStation)
        buildCentre(*right);
    right->addStretch();
    area->setWidget(sheet);
    column->addWidget(area, 1);
    column->addWidget(m_undo);
    m_undo->setLeavesRoom();
    auto *back = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this);
    connect(back, &QShortcut::activated, this, &SettingsPage::undo);
    connect(m_undo, &UndoLine::undoRequested, this, &SettingsPage::undo);
    retranslate();
}

FormRow *SettingsPage::addRow(QVBoxLayout &column, QWidget *field)
{
    auto *row = new FormRow({}, field, this);
    column.addWidget(row);
    m_rows[field] = row;
    return row;
}

void SettingsPage::follow(SelectBox *box)
{
    connect(box, &QComboBox::activated, this, &SettingsPage::collect);
}

void SettingsPage::follow(Field *field)
{
    connect(field, &QLineEdit::editingFinished, this, &SettingsPage::collect);
}

void SettingsPage::follow(CheckBox *box)
{
    connect(box, &QAbstractButton::clicked, this, &SettingsPage::collect);
}

void SettingsPage::buildPrinting(QVBoxLayout &column)
{
    m_printing = new Card(this);
    column.addWidget(m_printing);
    auto &body = *m_printing->body();
    body.setSpacing(14);
    m_labelPrinter = new SelectBox(this);
    m_labelDpi = new SelectBox(this);
    m_sheetPrinter = new SelectBox(this);
    m_folder = new Field(Field::Content::words, 48, this);
    m_chooseFolder = new ActionButton(ButtonKind::plain, ButtonSize::medium, this);
    addRow(body, m_labelPrinter);
    addRow(body, m_labelDpi);
    addRow(body, m_sheetPrinter);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(12);
    m_rows[m_folder] = new FormRow({}, m_folder, this);
    folder->addWidget(m_rows[m_folder], 1);
    folder->addWidget(m_chooseFolder, 0, Qt::AlignBottom);
    body.addLayout(folder);
    for (auto *box : {m_labelPrinter, m_labelDpi, m_sheetPrinter})
        follow(box);
    follow(m_folder);
    connect(m_chooseFolder, &ActionButton::clicked, this, &SettingsPage::chooseFolder);
}

void SettingsPage::buildScanner(QVBoxLayout &column)
{
    m_scanning = new Card(this);
    column.addWidget(m_scanning);
    auto &body = *m_scanning->body();
    body.setSpacing(14);
    m_trial = new QPlainTextEdit(this);
    m_trial->setReadOnly(true);
    m_trial->setTabChangesFocus(true);
    m_trial->setWordWrapMode(QTextOption::WrapAnywhere);
    m_trial->setFixedHeight(96);
    m_trial->setFont(theme().fixed(TextStyle::body));
    m_trialNote = new Text(TextStyle::note, &Colours::text2, this);
    addRow(body, m_trial);
    body.addWidget(m_trialNote);
    m_layout = new SelectBox(this);
    m_prefix = new Field(Field::Content::code, 48, this);
    m_suffix = new Field(Field::Content::code, 48, this);
    m_separator = new Field(Field::Content::code, 48, this);
    m_port = new SelectBox(this);
    m_baud = new SelectBox(this);
    m_prefix->setMaxLength(16);
    m_suffix->setMaxLength(16);
    m_separator->setMaxLength(1);
    addRow(body, m_layout);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(14);
    int place = 0;
    for (QWidget *field : {static_cast<QWidget *>(m_prefix), static_cast<QWidget *>(m_suffix),
                           static_cast<QWidget *>(m_separator)}) {
        m_rows[field] = new FormRow({}, field, this);
        grid->addWidget(m_rows[field], 0, place++);
    }
    body.addLayout(grid);
    auto *serial = new QHBoxLayout;
    serial->setSpacing(16);
    for (auto *box : {m_port, m_baud}) {
        m_rows[box] = new FormRow({}, box, this);
        serial->addWidget(m_rows[box], 1);
    }
    body.addLayout(serial);
    m_camera = new SelectBox(this);
    addRow(body, m_camera);
    for (auto *box : {m_layout, m_port, m_baud, m_camera})
        follow(box);
    for (auto *field : {m_prefix, m_suffix, m_separator})
        follow(field);
}

void SettingsPage::buildSounds(QVBoxLayout &column)
{
    m_sounding = new Card(this);
    column.addWidget(m_sounding);
    auto &body = *m_sounding->body();
    body.setSpacing(14);
    m_soundsOn = new CheckBox({}, this);
    m_volume = new SelectBox(this);
    body.addWidget(m_soundsOn);
    addRow(body, m_volume);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    for (size_t i = 0; i < soundOrder.size(); ++i) {
        auto *button = new ActionButton(ButtonKind::plain, ButtonSize::small, this);
        button->setIconName(QString::fromUtf16(soundIcons[i]));
        connect(button, &ActionButton::clicked, this, [this, i] { m_sounds.play(soundOrder[i]); });
        grid->addWidget(button, int(i) / 2, int(i) % 2);
        m_soundButtons << button;
    }
    body.addLayout(grid);
    follow(m_soundsOn);
    follow(m_volume);
}

void SettingsPage::buildLook(QVBoxLayout &column)
{
    m_look = new Card(this);
    column.addWidget(m_look);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(14);
    m_look->body()->addLayout(grid);
    m_language = new SelectBox(this);
    m_theme = new SelectBox(this);
    m_textScale = new SelectBox(this);
    m_lock = new SelectBox(this);
    int place = 0;
    for (auto *box : {m_language, m_theme, m_textScale, m_lock}) {
        m_rows[box] = new FormRow({}, box, this);
        grid->addWidget(m_rows[box], place / 2, place % 2);
        ++place;
        follow(box);
    }
}

void SettingsPage::buildStation(QVBoxLayout &column)
{
    m_stationCard = new Card(this);
    column.addWidget(m_stationCard);
    auto &body = *m_stationCard->body();
    body.setSpacing(14);
    m_margin = new Field(Field::Content::number, 48, this);
    m_margin->setMaximumWidth(theme().scaled(120));
    m_check = new CheckBox({}, this);
    m_marginRow = addRow(body, m_margin);
    body.addWidget(m_check);
    follow(m_margin);
    follow(m_check);
    m_commandSheet = new ActionButton(ButtonKind::plain, ButtonSize::medium, this);
    m_badges = new ActionButton(ButtonKind::plain, ButtonSize::medium, this);
    auto *sheets = new QVBoxLayout;
    sheets->setSpacing(12);
    for (auto *button : {m_commandSheet, m_badges}) {
        button->setIconName(QStringLiteral("print"));
        sheets->addWidget(button);
    }
    body.addLayout(sheets);
    connect(m_commandSheet, &ActionButton::clicked, this, &SettingsPage::commandSheetWanted);
    connect(m_badges, &ActionButton::clicked, this, &SettingsPage::badgesWanted);
}

void SettingsPage::buildCentre(QVBoxLayout &column)
{
    m_centre = new CentreCard(this);
    column.addWidget(m_centre);
    connect(m_centre, &CentreCard::edited, this, &SettingsPage::collect);
    connect(m_centre, &CentreCard::tryWanted, this, &SettingsPage::exchangeWanted);
}

void SettingsPage::sayExchange(const ExchangeStatus &status, Instant now)
{
    if (m_centre != nullptr)
        m_centre->say(status, now);
}

void SettingsPage::sayPrinted(const QString &where)
{
    m_undo->say(compose(tr("Salió en %1."), {fixed(where)}));
}

void SettingsPage::sayNotPrinted(const QString &why)
{
    m_undo->say({plain(why)}, Meaning::stop);
}

void SettingsPage::sayNoBadges()
{
    sayNotPrinted(tr("Nadie de aquí tiene un gafete que se pueda imprimir."));
}

void SettingsPage::activate()
{
    m_printers = QPrinterInfo::availablePrinterNames();
    // The language and the colours also change at the door.
    m_setup = m_read();
    fill();
    if (focusWidget() == nullptr)
        m_labelPrinter->setFocus();
    else
        focusWidget()->setFocus();
}

void SettingsPage::fillChoices()
{
    QList<Choice> printers{{tr("Ninguna: guardar en PDF"), QString()}};
    for (const QString &printer : m_printers)
        printers << Choice{printer, printer};
    const auto &machine = m_setup.machine;
    offer(m_labelPrinter, printers, machine.labelPrinter);
    offer(m_sheetPrinter, printers, machine.sheetPrinter);
    offer(m_labelDpi, numbers({203, 300, 600}, {}), machine.labelDpi);
    const auto layoutChoice = [](const QString &words, KeyboardLayout layout) { return Choice{words, int(layout)}; };
    offer(m_layout,
          {layoutChoice(tr("Se averigua solo"), KeyboardLayout::automatic),
           layoutChoice(tr("Inglés (Estados Unidos)"), KeyboardLayout::us),
           layoutChoice(tr("Español (España)"), KeyboardLayout::es),
           layoutChoice(tr("Español (Latinoamérica)"), KeyboardLayout::latam)},
          int(m_setup.scanner.layout));
    QList<Choice> ports{{tr("Ninguno"), QString()}};
    for (const QString &port : SerialScanner::availablePorts())
        ports << Choice{port, port};
    offer(m_port, ports, m_setup.scanner.serialPort);
    offer(m_baud, numbers({9600, 19200, 38400, 57600, 115200}, tr("baudios")), m_setup.scanner.serialBaud);
    QList<Choice> cameras{{tr("La de siempre"), QString()}};
    for (const auto &camera : CameraFeed::available())
        cameras << Choice{camera.name, camera.id};
    offer(m_camera, cameras, m_setup.scanner.camera);
    offer(m_volume, numbers({20, 40, 60, 80, 100}, QStringLiteral("%")), m_setup.scanner.volume);
    offer(m_language,
          {{QStringLiteral("Español"), int(Language::spanish)}, {QStringLiteral("English"), int(Language::english)}},
          int(machine.language));
    offer(m_theme, {{tr("Claro"), int(Appearance::light)}, {tr("Oscuro"), int(Appearance::dark)}},
          int(machine.appearance));
    offer(m_textScale, numbers({100, 115, 130}, QStringLiteral("%")), machine.textScalePercent);
    offer(m_lock, minutes({1, 5, 10, 20, 60}) + QList<Choice>{{tr("Nunca"), 0}}, machine.lockMinutes);
}

void SettingsPage::fill()
{
    fillChoices();
    m_folder->setText(QDir::toNativeSeparators(m_setup.machine.pdfFolder));
    const auto &scanner = m_setup.scanner;
    m_prefix->setText(scanner.prefix);
    m_suffix->setText(scanner.suffix);
    m_separator->setText(scanner.groupSeparator.isNull() ? QString() : QString(scanner.groupSeparator));
    m_soundsOn->setChecked(scanner.sounds);
    if (m_mayChangeStation) {
        m_margin->setText(QString::number(m_setup.station.margin.days()));
        m_check->setChecked(m_setup.station.checkRequired);
        m_centre->setAddress(m_setup.centre);
    }
    for (auto *row : std::as_const(m_rows))
        row->setError({});
}

/// A value that means nothing stays on the page as it was typed, and what was set up before stays in force.
void SettingsPage::collectStation(Setup &setup)
{
    if (!m_mayChangeStation)
        return;
    bool isNumber = false;
    const int days = m_margin->text().trimmed().toInt(&isNumber);
    const auto margin = isNumber ? packing::ShelfLifeMargin::ofDays(days) : std::nullopt;
    m_marginRow->setError(margin ? QString() : tr("Escriba un número de días entre 0 y 3,650."));
    if (margin)
        setup.station.margin = *margin;
    setup.station.checkRequired = m_check->isChecked();
    setup.centre = m_centre->address().value_or(setup.centre);
}

void SettingsPage::collect()
{
    Setup setup = m_setup;
    auto &machine = setup.machine;
    machine.labelPrinter = m_labelPrinter->currentData().toString();
    machine.sheetPrinter = m_sheetPrinter->currentData().toString();
    machine.labelDpi = m_labelDpi->currentData().toInt();
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const bool folderIsWhole = QDir::isAbsolutePath(folder);
    m_rows[m_folder]->setError(folderIsWhole ? QString() : tr("Escriba la carpeta completa, o búsquela con Escoger."));
    machine.language = Language(m_language->currentData().toInt());
    machine.appearance = Appearance(m_theme->currentData().toInt());
    machine.textScalePercent = m_textScale->currentData().toInt();
    machine.lockMinutes = m_lock->currentData().toInt();
    auto &scanner = setup.scanner;
    scanner.layout = KeyboardLayout(m_layout->currentData().toInt());
    scanner.prefix = m_prefix->text();
    scanner.suffix = m_suffix->text();
    scanner.groupSeparator = m_separator->text().isEmpty() ? QChar() : m_separator->text().front();
    scanner.serialPort = m_port->currentData().toString();
    scanner.serialBaud = m_baud->currentData().toInt();
    scanner.camera = m_camera->currentData().toString();
    scanner.sounds = m_soundsOn->isChecked();
    scanner.volume = m_volume->currentData().toInt();
    if (folderIsWhole)
        machine.pdfFolder = folder;
    collectStation(setup);
    if (setup != m_setup)
        keep(setup);
}

void SettingsPage::keep(const Setup &setup)
{
    const Setup before = std::exchange(m_setup, setup);
    if (const auto kept = m_keep(setup); !kept) {
        m_setup = before;
        fill();
        m_undo->say({plain(savingFailureWords(kept.error()))}, Meaning::stop);
        return;
    }
    m_before << before;
    m_undo->say({plain(tr("El cambio está guardado."))});
}

void SettingsPage::undo()
{
    if (m_before.isEmpty())
        return;
    const Setup before = m_before.takeLast();
    const Setup after = std::exchange(m_setup, before);
    if (const auto kept = m_keep(before); !kept) {
        m_setup = after;
        m_undo->say({plain(savingFailureWords(kept.error()))}, Meaning::stop);
    } else {
        m_undo->clear();
    }
    fill();
}

void SettingsPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Escoger la carpeta de los PDF"),
                                                             m_setup.machine.pdfFolder);
    if (folder.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(folder));
    collect();
}

bool SettingsPage::takesScan(const QByteArray &scan)
{
    m_lastScan = scan;
    m_trial->setPlainText(presentation::readableCode(scan, 4000));
    m_trialNote->setText(tr("El lector funciona: llegaron %Ln carácter(es).", nullptr, int(scan.size())));
    Q_EMIT read(scan, scan_answer::tried);
    m_sounds.play(Sound::good);
    return true;
}

QString SettingsPage::title() const
{
    return tr("Ajustes");
}

QList<KeyHint> SettingsPage::keys() const
{
    return {{QStringLiteral("Ctrl+Z"), tr("Deshacer el último cambio")}};
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Ajustes"));
    m_header->setLine(tr("Cada cambio se guarda al hacerlo."));
    m_printing->setTitle(tr("Impresión"));
    m_scanning->setTitle(tr("Lector de códigos"));
    m_sounding->setTitle(tr("Sonidos"));
    m_look->setTitle(tr("Pantalla"));
    const QList<std::pair<QWidget *, QString>> labels{
        {m_labelPrinter, tr("Impresora de etiquetas")},
        {m_labelDpi, tr("Puntos por pulgada")},
        {m_sheetPrinter, tr("Impresora de hojas")},
        {m_folder, tr("Carpeta para los PDF")},
        {m_trial, tr("Pruebe aquí: escanee cualquier código")},
        {m_layout, tr("Teclado que imita el lector")},
        {m_prefix, tr("Antes del código")},
        {m_suffix, tr("Después del código")},
        {m_separator, tr("En lugar de GS")},
        {m_port, tr("Puerto en serie")},
        {m_baud, tr("Velocidad")},
        {m_camera, tr("Cámara para leer códigos")},
        {m_volume, tr("Volumen")},
        {m_language, tr("Idioma")},
        {m_theme, tr("Colores")},
        {m_textScale, tr("Tamaño de la letra")},
        {m_lock, tr("Bloquear sin uso después de")}};
    for (const auto &[field, words] : labels)
        m_rows[field]->setLabel(words);
    m_chooseFolder->setText(tr("Escoger"));
    if (m_lastScan.isEmpty())
        m_trialNote->setText(tr("Casi todos los lectores funcionan sin ajustar nada."));
    m_soundsOn->setText(tr("Sonar con cada lectura"));
    const QStringList sounds{tr("Correcto"), tr("Atención"), tr("No va"), tr("Aviso")};
    for (int i = 0; i < m_soundButtons.size(); ++i)
        m_soundButtons[i]->setText(sounds[i]);
    if (m_mayChangeStation) {
        m_stationCard->setTitle(tr("Este lugar de trabajo"));
        m_marginRow->setLabel(tr("Vigencia mínima al terminar el mes del kit"));
        m_marginRow->setHint(tr("días"));
        m_check->setText(tr("Otra persona revisa antes de sellar"));
        m_commandSheet->setText(tr("Imprimir la hoja de órdenes"));
        m_badges->setText(tr("Imprimir los gafetes"));
        m_centre->retranslate();
    }
    fill();
}

} // namespace botiquin::ui
