// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/sealed_page.h"

#include "journal/people/people_desk.h"
#include "journal/scans/scan_resolver.h"
#include "ui/packing/list_cells.h"
#include "ui/packing/packing_words.h"
#include "ui/packing/word_dialog.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/page_header.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QDateTime>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int pageRows = 100;

} // namespace

SealedPage::SealedPage(Station &station, const PersonRow &user, const BoxPapers &papers, ScanSounds &sounds,
                       QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_user(user)
    , m_papers(papers)
    , m_sounds(sounds)
    , m_desk(station)
    , m_header(new PageHeader)
    , m_typed(new Field)
    , m_said(new Text(TextStyle::body))
    , m_body(new QStackedWidget)
    , m_table(new DataTable(DataTable::Rows::twoLines))
    , m_empty(new EmptyState(QStringLiteral("seal")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(16);
    column->addWidget(m_header);
    m_typed->setLead(QStringLiteral("search"));
    m_typed->setTailKey(QStringLiteral("F2"));
    column->addWidget(m_typed);
    column->addWidget(m_said);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *card = new Card;
    m_table->setModel(&m_model);
    m_table->setStretchedColumn(0);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    card->addFlush(m_body);
    column->addWidget(card, 1);
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        say(Meaning::neutral, {});
        read();
    });
    connect(m_typed, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_hasMore && value >= m_table->verticalScrollBar()->maximum() - 1)
            readMore();
    });
    buildKeys();
    retranslate();
}

void SealedPage::buildKeys()
{
    const auto add = [this](const QString &key, const auto &act) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_actions << action;
    };
    add(QStringLiteral("Ctrl+P"), [this] { printLabel(); });
    add(QStringLiteral("F5"), [this] { printList(); });
    add(QStringLiteral("F4"), [this] { askReopening(); });
    add(QStringLiteral("F2"), [this] { m_typed->setFocus(); });
}

QString SealedPage::title() const
{
    return tr("Cajas selladas");
}

QList<KeyHint> SealedPage::keys() const
{
    return {{QStringLiteral("Ctrl+P"), tr("Imprimir otra vez la etiqueta"), m_actions[0]},
            {QStringLiteral("F5"), tr("Lista de contenido"), m_actions[1]},
            {QStringLiteral("F4"), tr("Reabrir la caja"), m_actions[2]},
            {QStringLiteral("F2"), tr("Buscar"), m_actions[3]},
            {QStringLiteral("Esc"), tr("Volver"), nullptr}};
}

void SealedPage::activate()
{
    say(Meaning::neutral, {});
    read();
    m_table->setFocus();
}

bool SealedPage::takesScan(const QByteArray &scan)
{
    if (m_dialog)
        return m_dialog->takesScan(scan);
    const auto meaning = ScanResolver(m_station.books.catalog, m_station.facility).resolve(scan, m_station.today());
    const auto *sscc = meaning ? std::get_if<SsccRead>(&*meaning) : nullptr;
    m_typed->setText(sscc ? sscc->sscc.text() : scannedText(scan));
    m_table->setFocus();
    const bool isHere = !m_boxes.empty();
    m_sounds.play(isHere ? ScanSounds::Sound::good : ScanSounds::Sound::caution);
    if (isHere)
        say(Meaning::good, tr("Caja encontrada."));
    else
        say(Meaning::caution, tr("Ninguna caja sellada aquí lleva ese código."));
    return true;
}

void SealedPage::read()
{
    m_boxes.clear();
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Clínica"), tr("Caja"), tr("Sello"), tr("Sellada"), tr("Piezas"), tr("Estado")});
    m_model.horizontalHeaderItem(4)->setData(QVariant::fromValue(presentation::CellKind::number), presentation::kindRole);
    readMore();
    if (m_typed->text().trimmed().isEmpty())
        m_empty->setWords(tr("Aquí no hay cajas selladas"), tr("Aparecen al sellar la primera."));
    else
        m_empty->setWords(tr("Ninguna caja es así"), tr("Busque otro número de caja, kit o sello."));
    m_body->setCurrentIndex(m_boxes.empty() ? 1 : 0);
    if (!m_boxes.empty())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void SealedPage::readMore()
{
    const auto boxes = m_station.books.kits.sealedBoxes(m_station.facility, m_typed->text(), int(m_boxes.size()), pageRows);
    if (!boxes) {
        say(Meaning::stop, PackingWords::failure(boxes.error()));
        return;
    }
    m_hasMore = int(boxes->size()) == pageRows;
    m_boxes.insert(m_boxes.end(), boxes->begin(), boxes->end());
    fill();
}

void SealedPage::fill()
{
    using presentation::CellKind;
    for (auto i = size_t(m_model.rowCount()); i < m_boxes.size(); ++i) {
        const SealedBox &box = m_boxes[i];
        const auto order = m_station.books.kits.box(box.kit, box.boxClass);
        const QString clinic = order && *order ? titleCase((*order)->facilityName) : box.kit.text();
        const QDateTime time = QDateTime::fromSecsSinceEpoch(box.time.seconds);
        const QString state = box.reopened ? tr("Reabierta")
            : box.reprints > 0             ? tr("Sellada · %Ln reimpresión(es)", nullptr, box.reprints)
                                           : tr("Sellada");
        auto *name = makeTwoLineCell(clinic, box.sscc.text(), true);
        m_model.appendRow(makeRow({name, makeCell(PackingWords::boxClass(box.boxClass)), makeCell(box.seal.text(), CellKind::code),
                           makeTwoLineCell(shortDate(Date::ofLocal(box.time)), clockTime(time.time()), false),
                           makeCell(grouped(box.units.count()), CellKind::number),
                           makeStateCell(state, box.reopened ? Meaning::caution : Meaning::good)}));
    }
}

std::optional<SealedBox> SealedPage::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_boxes.size()) ? std::optional(m_boxes[size_t(row)]) : std::nullopt;
}

void SealedPage::say(Meaning meaning, const QString &words)
{
    m_said->setInk(inksOf(meaning).line);
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void SealedPage::sayPrinted(const Outcome<Delivered> &printed)
{
    if (!printed)
        say(Meaning::stop, tr("No se imprimió. %1").arg(PackingWords::failure(printed.error())));
    else if (printed->isLeft())
        say(Meaning::info, leftWords());
    else
        say(Meaning::good, printed->isFile ? tr("Quedó en %1").arg(printed->where) : tr("Salió en %1").arg(printed->where));
}

void SealedPage::printLabel()
{
    const auto box = chosen();
    if (!box || box->reopened) {
        say(Meaning::caution, tr("Una caja reabierta ya no lleva esta etiqueta."));
        return;
    }
    const auto order = m_station.books.kits.box(box->kit, box->boxClass);
    if (!order || !*order)
        return;
    // Recorded first: a label in the world that the log does not know is worse than one too many in the log.
    const auto recorded = m_desk.recordReprint(box->sscc, tr("pedida desde la lista de cajas"), m_user.user);
    if (!recorded) {
        say(Meaning::stop, tr("No se imprimió. %1").arg(PackingWords::failure(recorded.error())));
        return;
    }
    sayPrinted(m_papers.printLabel(**order, reports::labelFacts(*box, true)));
    const int row = m_table->currentIndex().row();
    read();
    m_table->setCurrentIndex(m_model.index(row, 0));
}

void SealedPage::printList()
{
    const auto box = chosen();
    const auto order = box ? m_station.books.kits.box(box->kit, box->boxClass) : std::optional<BoxOrder>();
    const auto contents = box ? m_desk.contents(*box) : std::optional<BoxSealed>();
    if (order && *order && contents && *contents)
        sayPrinted(m_papers.printPackingList(**order, *box, **contents));
    else if (box)
        say(Meaning::stop, tr("El contenido de esta caja no está en esta computadora."));
}

void SealedPage::askReopening()
{
    const auto box = chosen();
    if (!box || box->reopened || m_dialog)
        return;
    std::vector<PersonRow> supervisors;
    if (const auto people = m_station.books.people.people(m_station.facility)) {
        for (const auto &person : *people) {
            if (allows(rolesOf(person), Right::reopenBox))
                supervisors.push_back(person);
        }
    }
    m_dialog = new WordDialog(tr("Reabrir la caja"),
                              tr("Su etiqueta y su sello dejan de valer; el contenido sigue en la caja abierta."),
                              std::move(supervisors), this);
    connect(m_dialog, &WordDialog::given, this,
            [this, box](const UserId &user, const QString &pin, const packing::OverrideReason &reason) {
                reopenBy(*box, user, pin, reason);
            });
    m_dialog->open();
}

void SealedPage::reopenBy(const SealedBox &box, const UserId &user, const QString &pin,
                          const packing::OverrideReason &reason)
{
    const auto person = PeopleDesk(m_station).signIn(user, pin);
    if (!person || !*person) {
        m_dialog->setError(person ? PackingWords::refusal(person->error()) : PackingWords::failure(person.error()));
        return;
    }
    const auto done = m_desk.reopen(box.sscc, reason, user);
    if (!done || !*done) {
        m_dialog->setError(done ? PackingWords::refusal(done->error()) : PackingWords::failure(done.error()));
        return;
    }
    m_dialog->accept();
    m_dialog.clear();
    read();
    say(Meaning::good, tr("La caja está abierta otra vez, en Kits por empacar."));
    Q_EMIT reopened(box.kit, box.boxClass);
}

void SealedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Page::keyPressEvent(event);
}

void SealedPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setLine(tr("Ctrl+P imprime otra vez la etiqueta · F5 la lista de contenido · F4 reabre con supervisión"));
    m_typed->setPlaceholderText(tr("Número de caja, kit o sello"));
    m_typed->setAccessibleName(tr("Buscar"));
    m_table->setAccessibleName(title());
    const auto hints = keys();
    for (const auto &hint : hints) {
        if (hint.action)
            hint.action->setText(hint.label);
    }
    read();
}

} // namespace botiquin::ui
