// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/delivery_page.h"

#include "presentation/receiving/delivery_model.h"
#include "ui/receiving/delivery_side.h"
#include "ui/receiving/delivery_words.h"
#include "ui/receiving/line_form.h"
#include "ui/receiving/trouble_form.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/key_bar.h"
#include "ui/shell/layouts.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/tag.h"
#include "ui/shell/text.h"
#include "ui/stock/item_search.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::DeliveryModel;
using namespace receiving;

namespace {

constexpr int sideWidth = 288;

QString heading(DeliveryModel::Column column)
{
    switch (column) {
    case DeliveryModel::clave: return DeliveryPage::tr("Clave");
    case DeliveryModel::item: return DeliveryPage::tr("Medicamento");
    case DeliveryModel::lot: return DeliveryPage::tr("Lote");
    case DeliveryModel::listed: return DeliveryPage::tr("Enviadas");
    case DeliveryModel::received: return DeliveryPage::tr("Llegaron");
    case DeliveryModel::state: return DeliveryPage::tr("Estado");
    case DeliveryModel::columns: break;
    }
    return {};
}

QString sentence(const QString &name, const OpenLine &line, const QString &state)
{
    return DeliveryPage::tr("%1, lote %2, enviadas %3: %4")
        .arg(name, line.lot.text.text(), grouped(line.listed.count()), state);
}

/// The name of an answer in the scan log.
QString logName(PackNote note)
{
    switch (note) {
    case PackNote::lineFound: return scan_answer::used;
    case PackNote::unitsAdded: return scan_answer::received;
    case PackNote::lotMissing: return scan_answer::lotMissing;
    case PackNote::unknownCode: return scan_answer::unknownCode;
    case PackNote::tooMany: return scan_answer::tooMany;
    case PackNote::notAPack: return scan_answer::notGoods;
    }
    Q_UNREACHABLE();
}

} // namespace

DeliveryPage::DeliveryPage(Station &station, PersonRow person, const GpsSource *gps, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(std::move(person))
    , m_gps(gps)
    , m_desk(station)
    , m_model(new DeliveryModel(station.books.catalog,
                                {heading, grouped, shortDate, titleCase, DeliveryWords::arrival, sentence}, this))
    , m_header(new PageHeader(this))
    , m_all(new ActionButton(ButtonKind::plain))
    , m_oddityLine(new QWidget)
    , m_oddityTag(new Tag)
    , m_oddity(new Text(TextStyle::body))
    , m_search(new Field(Field::Content::words, 40))
    , m_differing(new CheckBox(QString()))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("scan")))
    , m_list(new QStackedWidget)
    , m_byHand(new Card)
    , m_items(new ItemSearch(station))
    , m_main(new QStackedWidget)
    , m_side(new DeliverySide(station, m_person, gps))
    , m_note(new NoteLine)
    , m_keys(new KeyBar)
{
    build();
    buildActions();
    retranslate();
}

DeliveryPage::~DeliveryPage() = default;

void DeliveryPage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->setContentsMargins(24, 20, 24, 8);
    column->addWidget(m_header);
    m_header->addRight(m_all);
    m_all->setIconName(QStringLiteral("check"));
    m_all->setKeyHint(QStringLiteral("F5"));
    auto *odd = new QHBoxLayout(m_oddityLine);
    odd->setContentsMargins(0, 0, 0, 0);
    odd->setSpacing(12);
    odd->addWidget(m_oddityTag, 0, Qt::AlignTop);
    odd->addWidget(m_oddity, 1);
    m_oddity->setWordWrap(true);
    column->addWidget(m_oddityLine);
    m_main->addWidget(buildList());
    m_main->addWidget(buildByHand());
    column->addWidget(new PanelSplit(m_main, m_side, sideWidth), 1);
    column->addWidget(m_note);
    connect(m_all, &QPushButton::clicked, this, &DeliveryPage::allAsListed);
    connect(m_side, &DeliverySide::sealChosen, this, &DeliveryPage::chooseSeal);
    connect(m_side, &DeliverySide::emptyRequested, this, &DeliveryPage::nothingCame);
    connect(m_side, &DeliverySide::receiveRequested, this, &DeliveryPage::receive);
}

QWidget *DeliveryPage::buildList()
{
    auto *card = new Card;
    card->setDense();
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_search, 1);
    line->addWidget(m_differing);
    card->body()->addLayout(line);
    card->addFlush(m_list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(DeliveryModel::item);
    m_search->setLead(QStringLiteral("search"));
    m_search->setTailKey(QStringLiteral("F2"));
    connect(m_search, &QLineEdit::textEdited, this, &DeliveryPage::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_differing, &QCheckBox::toggled, this, &DeliveryPage::filter);
    connect(m_table, &DataTable::rowChosen, this, &DeliveryPage::openTrouble);
    return card;
}

QWidget *DeliveryPage::buildByHand()
{
    m_byHand->body()->addWidget(m_items, 1);
    connect(m_items, &ItemSearch::itemChosen, this, [this](const ItemRow &item) {
        m_item = item.clave;
        dropLineForm();
        m_lineForm = new LineForm(ReceptionLine{item.clave, {}, {}, Units(1), {}, {}, {}, false});
        m_byHand->body()->addWidget(m_lineForm);
        connect(m_lineForm, &LineForm::cancelled, this, &DeliveryPage::closeForms);
        connect(m_lineForm, &LineForm::accepted, this,
                [this](const LineEntry &entry) { addByHand(*m_item, entry.lot, entry.expiry, entry.units); },
                Qt::QueuedConnection);
        m_lineForm->show();
        m_lineForm->focusFirst();
    });
    return m_byHand;
}

void DeliveryPage::addKey(const QKeySequence &key, const QString &printed, QString (*words)(), void (DeliveryPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    m_actions << Action{action, printed, words};
}

void DeliveryPage::buildActions()
{
    addKey(QKeySequence(Qt::Key_F2), QStringLiteral("F2"), [] { return tr("Buscar"); }, &DeliveryPage::search);
    addKey(QKeySequence(Qt::Key_F3), QStringLiteral("F3"), [] { return tr("Fuera de lista"); }, &DeliveryPage::byHand);
    addKey(QKeySequence(Qt::Key_F4), QStringLiteral("F4"), [] { return tr("Algo llegó mal"); }, &DeliveryPage::reportCurrent);
    addKey(QKeySequence(Qt::Key_F5), QStringLiteral("F5"), [] { return tr("Todo completo"); }, &DeliveryPage::allAsListed);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("Ctrl+Enter"), [] { return tr("Recibir"); }, &DeliveryPage::receive);
    m_actions.last().action->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Z), QStringLiteral("Ctrl+Z"), [] { return tr("Deshacer"); }, &DeliveryPage::undo);
    addKey(QKeySequence(Qt::Key_Escape), QStringLiteral("Esc"), [] { return tr("Volver"); }, &DeliveryPage::leave);
}

QString DeliveryPage::title() const
{
    return tr("Recibir una caja");
}

std::optional<Sscc> DeliveryPage::sscc() const
{
    return m_hand ? std::optional(m_hand->sscc) : std::nullopt;
}

QList<KeyHint> DeliveryPage::keys() const
{
    QList<KeyHint> hints;
    for (const auto &known : m_actions)
        hints << KeyHint{known.key, known.words(), known.action};
    return hints;
}

void DeliveryPage::retranslate()
{
    m_search->setPlaceholderText(tr("Busque una clave o un nombre, o escanee la pieza"));
    m_search->setAccessibleName(tr("Buscar en la caja"));
    m_table->setAccessibleName(tr("Lo que trae la caja"));
    m_byHand->setTitle(tr("No está en la lista: ¿qué es?"));
    m_byHand->setNote(tr("Esc para volver"));
    m_oddityTag->setTag(Meaning::caution, tr("Fíjese"));
    m_side->retranslate();
    m_keys->setKeys(keys());
    m_model->retell();
    reload(currentLot());
}

bool DeliveryPage::showBox(const Sscc &sscc)
{
    auto hand = m_desk.open(sscc);
    if (!hand) {
        tell(hand.error());
        return false;
    }
    closeForms();
    m_model->show(nullptr);
    m_hand.emplace(*std::move(hand));
    m_search->clear();
    m_differing->setChecked(false);
    m_note->clear();
    reload();
    if (m_hand->acts > 0)
        note(Meaning::info, compose(tr("Sigue donde se quedó. Lo dicho de esta caja está guardado.")));
    return true;
}

void DeliveryPage::activate()
{
    m_side->showPlace();
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

/// A box of which nothing was said is not begun.
void DeliveryPage::deactivate()
{
    if (!m_hand || m_hand->acts > 0)
        return;
    if (const auto dropped = m_desk.drop(m_hand->sscc); !dropped)
        tell(dropped.error());
}

void DeliveryPage::reload(const std::optional<Lot> &current)
{
    m_model->show(m_hand ? &m_hand->delivery : nullptr);
    const int rows = m_model->rowCount();
    m_list->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (rows > 0)
        m_table->setCurrentIndex(m_model->index(current ? std::max(0, m_model->rowOf(*current)) : 0, 0));
    const bool unlisted = m_hand && m_hand->delivery.isUnlisted();
    if (m_model->isFiltered())
        m_empty->setWords(tr("Ningún renglón de esta caja es así."), tr("Borre la búsqueda para ver todos."));
    else
        m_empty->setWords(unlisted ? tr("De esta caja no hay lista en esta computadora.") : tr("La lista de esta caja está vacía."),
                          tr("Escanee cada pieza que trae, o use F3 si no tiene código."));
    if (!m_hand)
        return;
    const auto &delivery = m_hand->delivery;
    m_header->setTitle(DeliveryWords::heading(*m_hand));
    m_header->setLine(DeliveryWords::contents(delivery) + QStringLiteral(" · ")
                      + tr("caja %1").arg(DeliveryWords::sscc(m_hand->sscc)));
    m_all->setVisible(!unlisted);
    m_all->setText(delivery.differences() > 0 ? tr("Lo demás llegó completo") : tr("Todo llegó completo"));
    m_differing->setText(tr("Solo con diferencia (%1)").arg(delivery.differences()));
    m_differing->setVisible(delivery.differences() > 0 || m_differing->isChecked());
    m_side->showDelivery(*m_hand);
    showOddities();
}

void DeliveryPage::showOddities()
{
    m_oddityLine->setVisible(!m_hand->oddities.empty());
    if (m_hand->oddities.empty())
        return;
    QStringList sentences;
    for (const auto oddity : m_hand->oddities)
        sentences << DeliveryWords::oddity(oddity, *m_hand);
    m_oddity->setText(sentences.join(u' '));
}

void DeliveryPage::filter()
{
    const auto current = currentLot();
    m_table->closeRow();
    m_model->filter(m_search->text(), m_differing->isChecked());
    reload(current);
}

void DeliveryPage::note(Meaning meaning, const Runs &words)
{
    m_note->say(words, meaning);
}

void DeliveryPage::tell(const Failure &failure)
{
    note(Meaning::stop, compose(words(failure)));
}

bool DeliveryPage::isHalfWritten() const
{
    const bool lineIsTouched = m_table->openedRow() >= 0 && m_form && m_form->isTouched();
    return lineIsTouched || (m_main->currentIndex() != 0 && m_lineForm && m_lineForm->isTouched());
}

/// What was typed is never thrown away by anything but Esc.
bool DeliveryPage::isFreeToGoOn()
{
    if (!isHalfWritten())
        return true;
    note(Meaning::caution, compose(tr("Primero termine lo que está abierto, o ciérrelo con Esc.")));
    return false;
}

std::optional<Lot> DeliveryPage::currentLot() const
{
    const int row = m_table->currentIndex().row();
    return m_hand && row >= 0 && row < m_model->rowCount() ? std::optional(m_model->lineAt(row).lot) : std::nullopt;
}

bool DeliveryPage::takesScan(const QByteArray &scan)
{
    const ScanResolver resolver(m_station.books.catalog, m_station.facility);
    const auto meaning = resolver.resolve(scan, m_station.today());
    if (!meaning) {
        tell(meaning.error());
        Q_EMIT read(scan, scan_answer::failed);
        return true;
    }
    if (std::holds_alternative<BadgeRead>(*meaning))
        return false;
    if (!isFreeToGoOn()) {
        Q_EMIT read(scan, scan_answer::formIsOpen);
        Q_EMIT scanAnswered(Meaning::caution);
        return true;
    }
    if (const auto *box = std::get_if<SsccRead>(&*meaning)) {
        deactivate();
        Q_EMIT read(scan, scan_answer::used);
        Q_EMIT scanAnswered(showBox(box->sscc) ? Meaning::good : Meaning::stop);
        return true;
    }
    takePack(scan, *meaning);
    return true;
}

void DeliveryPage::takePack(const QByteArray &scan, const ScanMeaning &meaning)
{
    if (!m_hand)
        return;
    closeForms();
    PackAnswer answer{PackNote::notAPack};
    if (const auto *pack = std::get_if<PackRead>(&meaning)) {
        const auto scanned = m_desk.scan(*m_hand, *pack);
        if (!scanned) {
            tell(scanned.error());
            Q_EMIT read(scan, scan_answer::failed);
            Q_EMIT scanAnswered(Meaning::stop);
            return;
        }
        answer = *scanned;
    } else if (const auto *unknown = std::get_if<UnknownGtin>(&meaning)) {
        answer = {.note = PackNote::unknownCode, .gtin = unknown->gtin};
    }
    answerPack(scan, answer);
}

void DeliveryPage::answerPack(const QByteArray &scan, const PackAnswer &answer)
{
    m_search->clear();
    m_model->filter({}, m_differing->isChecked());
    reload(answer.lot ? answer.lot : currentLot());
    const QString name = answer.item ? m_model->nameOf(*answer.item) : QString();
    Meaning meaning = Meaning::caution;
    switch (answer.note) {
    case PackNote::lineFound:
        meaning = Meaning::good;
        note(meaning, compose(tr("%1, lote %2: está en la lista. F4 si algo llegó mal."),
                              {bold(name), fixed(answer.lot->text.text())}));
        break;
    case PackNote::unitsAdded:
        meaning = m_hand->delivery.isUnlisted() ? Meaning::good : Meaning::caution;
        note(meaning, compose(m_hand->delivery.isUnlisted() ? tr("Se sumaron %1 de %2.")
                                                            : tr("No está en la lista. Se anotaron %1 de %2 de más."),
                              {bold(pieces(answer.units.count())), plain(name)}));
        break;
    case PackNote::lotMissing:
        note(meaning, compose(tr("El código de %1 no dice su lote. No se sumó nada. Use F3 y escríbalo."), {bold(name)}));
        break;
    case PackNote::unknownCode:
        note(meaning, compose(tr("Código desconocido: %1. No se sumó nada. Use F3 y diga qué es."), {fixed(answer.gtin->shortText())}));
        break;
    case PackNote::tooMany:
        note(meaning, compose(tr("Son demasiadas piezas. No se sumó nada.")));
        break;
    case PackNote::notAPack:
        note(meaning, compose(tr("Eso no es una pieza ni una caja. No se sumó nada.")));
        break;
    }
    Q_EMIT read(scan, logName(answer.note));
    Q_EMIT scanAnswered(meaning);
    m_table->setFocus(Qt::OtherFocusReason);
}

void DeliveryPage::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DeliveryPage::allAsListed()
{
    if (!m_hand || m_hand->delivery.isUnlisted() || !isFreeToGoOn())
        return;
    closeForms();
    if (m_hand->delivery.openLines() > 0) {
        if (const auto told = m_desk.tellRest(*m_hand, true); !told)
            return tell(told.error());
    }
    reload(currentLot());
    note(Meaning::good, compose(tr("Todo revisado. %1 termina de recibir la caja."), {bold(QStringLiteral("Ctrl+Enter"))}));
}

void DeliveryPage::nothingCame()
{
    if (!m_hand || !isFreeToGoOn())
        return;
    closeForms();
    if (const auto told = m_desk.tellRest(*m_hand, false); !told)
        return tell(told.error());
    reload(currentLot());
    note(Meaning::caution, compose(tr("Lo que faltaba por revisar quedó como no llegó. Ctrl+Z lo deshace.")));
}

void DeliveryPage::reportCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        openTrouble(row);
}

void DeliveryPage::openTrouble(int row)
{
    if (!m_hand || row < 0 || row >= m_model->rowCount() || !isFreeToGoOn())
        return;
    const auto &line = m_model->lineAt(row);
    m_form = new TroubleForm(line.lot, m_hand->delivery.presumed(line));
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->openRow(row, m_form);
    m_form->focusFirst();
    connect(m_form, &TroubleForm::cancelled, this, &DeliveryPage::closeForms);
    // The form goes with the row that it stands in: not from inside its own signal.
    connect(m_form, &TroubleForm::accepted, this, &DeliveryPage::report, Qt::QueuedConnection);
}

void DeliveryPage::report(const ReportLine &command)
{
    if (!m_hand)
        return;
    const auto *line = m_hand->delivery.line(command.lot);
    const Units presumed = line ? m_hand->delivery.presumed(*line) : Units(0);
    const auto reported = m_desk.report(*m_hand, command);
    if (!reported)
        return tell(reported.error());
    if (!*reported) {
        if (m_form)
            m_form->sayWrong(DeliveryWords::refusal(reported->error(), presumed));
        return;
    }
    closeForms();
    reload(command.lot);
    note(Meaning::good, compose(tr("Anotado. F5 si lo demás llegó completo.")));
}

void DeliveryPage::byHand()
{
    if (!m_hand || !isFreeToGoOn())
        return;
    m_table->closeRow();
    dropLineForm();
    m_items->clear();
    m_main->setCurrentWidget(m_byHand);
    m_items->setFocus(Qt::OtherFocusReason);
}

void DeliveryPage::addByHand(const Clave &item, const LotText &text, Date expiry, Units units)
{
    const Lot lot{item, std::nullopt, text, expiry};
    const auto *known = m_hand->delivery.line(lot);
    const Units before = known ? known->received : Units(0);
    const LineTold told{lot, before + units, known ? known->damaged : Units(0), known ? known->expired : Units(0),
                        known ? known->tooWarm : Units(0), known ? known->insteadOf : std::nullopt};
    const auto answer = m_desk.tell(*m_hand, told);
    if (!answer)
        return tell(answer.error());
    if (!*answer)
        return note(Meaning::stop, compose(DeliveryWords::refusal(answer->error())));
    closeForms();
    reload(lot);
    note(Meaning::good, compose(tr("Se anotaron %1, lote %2."), {bold(pieces(units.count())), fixed(text.text())}));
}

void DeliveryPage::chooseSeal(SealState seal)
{
    if (!m_hand)
        return;
    if (const auto kept = m_desk.setSeal(*m_hand, seal); !kept)
        tell(kept.error());
}

void DeliveryPage::undo()
{
    if (!m_hand || !isFreeToGoOn())
        return;
    const auto undone = m_desk.undo(*m_hand);
    if (!undone)
        return tell(undone.error());
    const auto current = currentLot();
    closeForms();
    reload(current);
    note(Meaning::info, compose(*undone ? tr("Se deshizo lo último.") : tr("No hay nada que deshacer en esta caja.")));
}

void DeliveryPage::receive()
{
    if (!m_hand || !isFreeToGoOn())
        return;
    closeForms();
    const auto paper = m_side->paper();
    if (!paper)
        return;
    if (const auto kept = m_desk.setPaper(*m_hand, *paper); !kept)
        return tell(kept.error());
    const auto event = m_desk.receive(*m_hand, m_person.user, DeliverySide::fixOf(m_gps));
    if (!event)
        return tell(event.error());
    if (!*event) {
        if (event->error() == ReceiveRefusal::receiverMissing)
            m_side->askForName(DeliveryWords::refusal(event->error()));
        return note(Meaning::caution, compose(DeliveryWords::refusal(event->error())));
    }
    QString stillToCome;
    if (m_hand->known && m_hand->known->kit) {
        const auto boxes = m_station.books.deliveries.kitBoxes(*m_hand->known->kit, m_station.facility);
        stillToCome = boxes ? DeliveryWords::boxesToCome(*boxes) : QString();
    }
    const Sscc done = m_hand->sscc;
    m_model->show(nullptr);
    m_hand.reset();
    Q_EMIT received(done, stillToCome);
}

/// Not at once: it may be its own key that closes it.
void DeliveryPage::dropLineForm()
{
    if (m_lineForm) {
        m_lineForm->hide();
        m_lineForm->deleteLater();
    }
    m_lineForm.clear();
}

void DeliveryPage::closeForms()
{
    m_table->closeRow();
    dropLineForm();
    if (m_main->currentIndex() != 0 || !m_table->hasFocus()) {
        m_main->setCurrentIndex(0);
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void DeliveryPage::leave()
{
    if (m_table->openedRow() >= 0 || m_main->currentIndex() != 0)
        closeForms();
    else
        Q_EMIT backRequested();
}

} // namespace botiquin::ui
