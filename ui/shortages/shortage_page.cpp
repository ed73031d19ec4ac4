// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortages/shortage_page.h"

#include "domain/gs1/code.h"
#include "domain/gs1/pack_code.h"
#include "journal/shortages/shortage_desk.h"
#include "ui/packing/list_cells.h"
#include "ui/printing/clinic_papers.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/foot_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/text.h"
#include "ui/shortages/shortage_form.h"
#include "ui/shortages/shortage_words.h"
#include "ui/stock/medicine_search.h"
#include "ui/wording/dates.h"
#include "ui/wording/item_words.h"
#include "ui/wording/names.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int leftWidth = 384;

QAction *actionOf(QWidget *page, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(page);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    return action;
}

} // namespace

ShortagePage::ShortagePage(Station &station, PersonRow person, DocumentOutput &output, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(std::move(person))
    , m_output(output)
    , m_header(new PageHeader(this))
    , m_what(new Text(TextStyle::note, &Colours::text2))
    , m_search(new MedicineSearch(station, this))
    , m_proposals(new QStandardItemModel(this))
    , m_proposed(new DataTable)
    , m_proposedCard(new Card)
    , m_matches(new Card)
    , m_nothing(new EmptyState(QStringLiteral("good")))
    , m_left(new QStackedWidget)
    , m_open(new Text(TextStyle::body, &Colours::text2))
    , m_list(new ActionButton(ButtonKind::quiet))
    , m_noItem(new EmptyState(QStringLiteral("shortage")))
    , m_right(new QStackedWidget)
    , m_form(new ShortageForm)
    , m_foot(new FootLine)
    , m_searchAction(actionOf(this, {QKeySequence(Qt::Key_F2), Qt::CTRL | Qt::Key_F}))
    , m_listAction(actionOf(this, {QKeySequence(Qt::Key_F7)}))
    , m_sendAction(actionOf(this, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}))
    , m_undoAction(actionOf(this, {Qt::CTRL | Qt::Key_Z}))
    , m_printAction(actionOf(this, {Qt::CTRL | Qt::Key_P}))
{
    build();
    buildActions();
    retranslate();
}

void ShortagePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    auto *both = new QHBoxLayout;
    both->setSpacing(24);
    both->addWidget(buildLeft());
    both->addWidget(buildRight(), 1);
    column->addLayout(both, 1);
    column->addWidget(m_foot);
}

QWidget *ShortagePage::buildLeft()
{
    auto *left = new QWidget;
    left->setFixedWidth(theme().scaled(leftWidth));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_what);
    column->addWidget(m_search->field());
    column->addWidget(m_left, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_open);
    line->addWidget(m_list);
    line->addStretch();
    column->addLayout(line);
    m_search->field()->setTailKey(QStringLiteral("F2"));
    m_search->field()->installEventFilter(this);
    m_list->setKeyHint(QStringLiteral("F7"));
    m_proposedCard->setDense();
    m_proposedCard->addFlush(m_proposed);
    m_matches->setDense();
    m_matches->addFlush(m_search->list());
    auto *nothing = new Card;
    nothing->addFlush(m_nothing);
    m_left->addWidget(m_proposedCard);
    m_left->addWidget(m_matches);
    m_left->addWidget(nothing);
    m_proposed->setModel(m_proposals);
    m_proposed->setStretchedColumn(0);
    m_proposed->horizontalHeader()->hide();
    return left;
}

QWidget *ShortagePage::buildRight()
{
    auto *empty = new Card;
    empty->addFlush(m_noItem);
    m_right->addWidget(empty);
    m_right->addWidget(m_form);
    return m_right;
}

void ShortagePage::buildActions()
{
    connect(m_searchAction, &QAction::triggered, this, [this] {
        m_search->field()->setFocus(Qt::ShortcutFocusReason);
        m_search->field()->selectAll();
    });
    connect(m_listAction, &QAction::triggered, this, &ShortagePage::listRequested);
    connect(m_list, &QPushButton::clicked, this, &ShortagePage::listRequested);
    connect(m_sendAction, &QAction::triggered, this, &ShortagePage::send);
    connect(m_form, &ShortageForm::reportRequested, this, &ShortagePage::send);
    connect(m_undoAction, &QAction::triggered, this, &ShortagePage::withdrawLast);
    connect(m_foot, &FootLine::undoRequested, this, &ShortagePage::withdrawLast);
    connect(m_printAction, &QAction::triggered, this, &ShortagePage::print);
    connect(m_form, &ShortageForm::printRequested, this, &ShortagePage::print);
    connect(m_search, &MedicineSearch::searched, this, &ShortagePage::showLeft);
    connect(m_search, &MedicineSearch::chosen, this, &ShortagePage::choose);
    connect(m_search, &MedicineSearch::choiceWanted, this,
            [this](const QString &words) { say(Meaning::caution, compose(words)); });
    connect(m_proposed, &DataTable::rowChosen, this, [this](int row) { chooseClave(m_foreseen.at(size_t(row)).item); });
    connect(m_proposed, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { chooseClave(m_foreseen.at(size_t(index.row())).item); });
}

QString ShortagePage::title() const
{
    return tr("Faltantes");
}

bool ShortagePage::isInRail() const
{
    const auto facility = m_station.books.catalog.facility(m_station.facility);
    return !facility || !*facility || (*facility)->sizeClass != SizeClass::warehouse;
}

QList<KeyHint> ShortagePage::keys() const
{
    return {{QStringLiteral("F2"), tr("Buscar"), m_searchAction},
            {QStringLiteral("Enter"), tr("Escoger la medicina")},
            {QStringLiteral("Ctrl+Enter"), tr("Avisar"), m_sendAction},
            {QStringLiteral("F7"), tr("Ver los avisos"), m_listAction},
            {QStringLiteral("Ctrl+P"), tr("Imprimir los avisos"), m_printAction},
            {QStringLiteral("Ctrl+Z"), tr("Retirar el último aviso"), m_undoAction}};
}

void ShortagePage::retranslate()
{
    m_header->setTitle(tr("Avisar que falta una medicina"));
    const auto facility = m_station.books.catalog.facility(m_station.facility);
    const QString place = facility && *facility ? titleCase((*facility)->displayName) : m_station.facility.text();
    m_header->setLine(place + QStringLiteral(" · ") + longDate(m_station.today()));
    m_what->setText(tr("Qué falta: escriba tres letras o escanee la caja"));
    m_search->field()->setPlaceholderText(tr("Tres letras"));
    m_search->field()->setAccessibleName(m_what->text());
    m_search->list()->setAccessibleName(tr("Medicinas encontradas"));
    m_proposedCard->setTitle(tr("Se van a acabar"));
    m_proposed->setAccessibleName(tr("Se van a acabar"));
    m_list->setText(tr("Ver los avisos"));
    m_noItem->setWords(tr("Todavía no escoge qué falta."), tr("Escriba tres letras y oprima Enter."));
    m_form->retranslate();
    m_search->retranslate();
    reload();
}

void ShortagePage::activate()
{
    reload();
    if (m_hasItem)
        m_form->focusFirst();
    else
        m_search->field()->setFocus(Qt::OtherFocusReason);
}

void ShortagePage::say(Meaning meaning, const Runs &words)
{
    m_foot->say(words, meaning);
}

void ShortagePage::reload()
{
    showProposals();
    ShortageFilter own;
    own.facility = m_station.facility;
    const auto open = m_station.books.shortages.shortageCount(own);
    m_open->setText(tr("Avisos abiertos: %1.").arg(open.value_or(0)));
    m_list->setVisible(open.value_or(0) > 0);
    showLeft();
}

void ShortagePage::showProposals()
{
    auto foreseen = foreseenShortages(m_station);
    if (!foreseen)
        say(Meaning::stop, compose(words(foreseen.error())));
    m_foreseen = foreseen ? *std::move(foreseen) : std::vector<ForeseenShortage>();
    m_proposals->clear();
    for (const auto &one : m_foreseen) {
        const bool isUrgent = one.proposal.urgency == Urgency::now;
        m_proposals->appendRow(makeRow({makeTwoLineCell(itemName(one.displayName, one.strength), one.item.text(), true),
                                        makeStateCell(lastingWords(one.onHand, one.daysLeft),
                                                      isUrgent ? Meaning::stop : Meaning::caution)}));
    }
    if (!m_foreseen.empty())
        m_proposed->setCurrentIndex(m_proposals->index(0, 0));
}

void ShortagePage::showLeft()
{
    if (m_search->isOffering())
        return m_left->setCurrentWidget(m_matches);
    if (!m_search->isSearching() && !m_foreseen.empty())
        return m_left->setCurrentWidget(m_proposedCard);
    m_nothing->setWords(m_search->isSearching() ? tr("Nada se llama así.")
                                                : tr("Con el consumo que se conoce, nada se acaba antes de la entrega."),
                        m_search->isSearching() ? tr("Pruebe con otra parte del nombre o con la clave.")
                                                : tr("Si algo falta de todos modos, escriba tres letras."));
    m_left->setCurrentIndex(2);
}

/// From the empty field, down goes into what is proposed.
bool ShortagePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search->field() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_left->currentWidget() == m_proposedCard) {
        m_proposed->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

bool ShortagePage::takesScan(const QByteArray &scan)
{
    const auto code = gs1::readCode(gs1::dictionary(), scan, m_station.today());
    const auto gtin = code ? gs1::packCode(code->elements, m_station.today()).item() : std::nullopt;
    if (!gtin)
        return false;
    const auto known = m_station.books.catalog.code(*gtin, m_station.facility);
    if (known && *known) {
        Q_EMIT read(scan, scan_answer::used);
        Q_EMIT scanAnswered(Meaning::good);
        chooseClave((*known)->item);
        return true;
    }
    Q_EMIT read(scan, known ? scan_answer::unknownCode : scan_answer::failed);
    Q_EMIT scanAnswered(Meaning::info);
    say(Meaning::info, compose(tr("Código desconocido. Escriba tres letras del nombre.")));
    return true;
}

void ShortagePage::chooseClave(const Clave &item)
{
    const auto known = m_station.books.catalog.item(item);
    if (known && *known)
        choose(**known);
}

void ShortagePage::choose(const ItemRow &item)
{
    const auto outlook = shortageOutlook(m_station, item.clave);
    const auto waiting = m_station.books.shortages.openOf(m_station.facility, item.clave);
    if (!outlook || !waiting)
        return say(Meaning::stop, compose(words(!outlook ? outlook.error() : waiting.error())));
    m_hasItem = true;
    m_search->clear();
    m_foot->clear();
    m_form->start(item, *outlook, *waiting);
    m_right->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void ShortagePage::clearItem()
{
    m_hasItem = false;
    m_right->setCurrentIndex(0);
    reload();
    m_search->field()->setFocus(Qt::OtherFocusReason);
}

void ShortagePage::send()
{
    if (!m_hasItem) {
        say(Meaning::caution, compose(tr("Primero escoja qué falta: tres letras y Enter.")));
        m_search->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto report = m_form->typed();
    if (!report)
        return;
    const auto answer = ShortageDesk(m_station).report(*report, m_person.user);
    if (!answer)
        return say(Meaning::stop, compose(words(answer.error())));
    if (!*answer)
        return say(Meaning::stop, compose(words(answer->error())));
    m_last = **answer;
    const QString name = m_form->name();
    clearItem();
    m_foot->sayDone(compose(tr("Se avisó que falta %1. Saldrá en cuanto haya conexión."), {bold(name)}));
    Q_EMIT reported(*m_last);
}

void ShortagePage::withdrawLast()
{
    if (!m_last)
        return;
    const auto answer = ShortageDesk(m_station).withdraw(m_last->text(), tr("Se deshizo al avisar"), m_person.user);
    m_last.reset();
    if (!answer)
        return say(Meaning::stop, compose(words(answer.error())));
    if (!*answer)
        return say(Meaning::stop, compose(words(answer->error())));
    reload();
    say(Meaning::info, compose(tr("El aviso se retiró. Queda en la historia.")));
}

void ShortagePage::print()
{
    const auto document = shortageReportPaper(m_station, m_station.facility);
    if (!document)
        return say(Meaning::stop, compose(words(document.error())));
    if (!*document)
        return say(Meaning::info, compose(tr("No hay avisos abiertos que imprimir.")));
    const auto delivered = m_output.deliver(**document);
    if (!delivered)
        return say(Meaning::stop, compose(words(delivered.error())));
    if (delivered->isLeft())
        return say(Meaning::info, compose(leftWords()));
    say(Meaning::good, compose(tr("Los avisos están en %1."), {fixed(delivered->where)}));
}

} // namespace botiquin::ui
