// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/seal_page.h"

#include "ui/packing/credential_form.h"
#include "ui/packing/packing_frame.h"
#include "ui/packing/packing_page.h"
#include "ui/packing/packing_words.h"
#include "ui/packing/word_dialog.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/painting.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/step_list.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QDateTime>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::SealStep;

namespace {

constexpr int previewWidth = 344;
constexpr int previewHeightBelow = 460;
constexpr int stepsHeightBelow = 160;
constexpr int footMargin = 8;
constexpr qsizetype shortsNamed = 1;
constexpr int lowForSteps = 760; ///< four steps of 80 and the buttons do not fit in a window lower than this
constexpr std::chrono::milliseconds typingRests{150};

} // namespace

LabelPicture::LabelPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LabelPicture::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void LabelPicture::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    const QSize size = m_picture.size().scaled(this->size() - QSize(2, 2), Qt::KeepAspectRatio);
    const QRect box(QPoint(1, 1), size);
    const auto scaled = m_picture.scaled(size * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(box, scaled);
    paintBox(painter, QRectF(box).adjusted(-0.5, -0.5, 0.5, 0.5), Qt::transparent, theme().colours().line, 2);
}

SealPage::SealPage(presentation::PackingFlow &packing, const BoxPapers &papers, ScanSounds &sounds, QWidget *parent)
    : Page(parent)
    , m_packing(packing)
    , m_flow(packing)
    , m_papers(papers)
    , m_sounds(sounds)
    , m_top(new TopBar)
    , m_title(new Text(TextStyle::title))
    , m_line(new Text(TextStyle::body, &Colours::text2))
    , m_wrong(new Text(TextStyle::body, &Colours::stop))
    , m_go(new ActionButton(ButtonKind::primary, ButtonSize::huge))
    , m_back(new ActionButton(ButtonKind::plain, ButtonSize::huge))
    , m_previewTitle(new Text(TextStyle::note, &Colours::text2))
    , m_preview(new LabelPicture)
    , m_keys(new KeyBar)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ringless", true);
    auto *main = buildMain();
    auto *side = new QWidget;
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    right->addWidget(m_previewTitle);
    right->addWidget(m_preview, 1);
    m_frame = new PackingFrame(main, side, previewWidth, footMargin);
    connect(m_frame->split(), &PanelSplit::narrowChanged, this, [this, side](bool below) {
        side->setMinimumHeight(below ? theme().scaled(previewHeightBelow) : 0);
        m_scroll->setMinimumHeight(below ? theme().scaled(stepsHeightBelow) : 100);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_frame, 1);
    column->addWidget(m_keys);
    m_go->setKeyHint(QStringLiteral("Enter"));
    m_back->setKeyHint(QStringLiteral("Esc"));
    connect(m_go, &ActionButton::clicked, this, &SealPage::goOn);
    connect(m_back, &ActionButton::clicked, this, &SealPage::backRequested);
    buildKeys();
    retranslate();
}

/// The steps scroll where the window is low; what is pressed next stays where it is.
QWidget *SealPage::buildMain()
{
    buildSteps();
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins(0, 0, 8, 0);
    left->setSpacing(4);
    left->addWidget(m_title);
    left->addWidget(m_line);
    left->addWidget(m_wrong);
    left->addSpacing(8);
    auto *inside = new QWidget;
    auto *steps = new QVBoxLayout(inside);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->addWidget(m_steps);
    steps->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setMinimumHeight(100);
    m_scroll->setWidget(inside);
    left->addWidget(m_scroll, 1);
    m_wrong->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 8);
    buttons->setSpacing(16);
    buttons->addWidget(m_go);
    buttons->addWidget(m_back);
    buttons->addStretch();
    left->addLayout(buttons);
    return main;
}

void SealPage::buildSteps()
{
    m_steps = new StepList;
    m_contents = m_steps->addStep();
    m_person = m_steps->addStep();
    m_number = m_steps->addStep();
    m_label = m_steps->addStep();
    m_credential = new CredentialForm;
    m_credential->setMinimumWidth(440);
    m_person->setField(m_credential, QString());
    m_seal = new Field(Field::Content::code, 64);
    m_seal->setMinimumWidth(320);
    m_seal->setFont(theme().face(28, QFont::Bold, true));
    m_number->setField(m_seal, QString());
    connect(m_credential, &CredentialForm::entered, this, &SealPage::goOn);
    connect(m_seal, &QLineEdit::returnPressed, this, &SealPage::goOn);
    connect(m_seal, &QLineEdit::textEdited, this, [this] { say(Meaning::neutral, {}); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRests);
    connect(m_seal, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (m_view && m_packing.isOpen())
            showPreview(*m_view);
    });
}

void SealPage::buildKeys()
{
    const auto add = [this](const QString &key, const auto &act) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_actions << action;
    };
    add(QStringLiteral("F4"), [this] { askWaiver(); });
    add(QStringLiteral("F6"), [this] { Q_EMIT asideRequested(); });
    add(QStringLiteral("F9"), [this] { goOn(); });
    add(QStringLiteral("Ctrl+P"), [this] { printLast(); });
    m_actions[3]->setVisible(false);
}

bool SealPage::takesBadges() const
{
    return m_dialog || (m_view && m_view->step == SealStep::secondPerson);
}

QString SealPage::title() const
{
    return tr("Sellar el kit");
}

QList<KeyHint> SealPage::keys() const
{
    return {{QStringLiteral("F4"), tr("Sin segunda persona"), m_actions[0]},
            {QStringLiteral("F6"), tr("Apartar el kit"), m_actions[1]},
            {QStringLiteral("F9"), tr("Seguir"), m_actions[2]},
            {QStringLiteral("Ctrl+P"), tr("Imprimir otra vez la etiqueta anterior"), m_actions[3]},
            {QStringLiteral("Esc"), tr("Volver al kit"), nullptr}};
}

std::vector<PersonRow> SealPage::peopleWho(Right right)
{
    std::vector<PersonRow> able;
    if (const auto people = m_packing.people()) {
        for (const auto &person : *people) {
            if (person.user != m_packing.user().user && allows(rolesOf(person), right))
                able.push_back(person);
        }
    }
    return able;
}

void SealPage::activate()
{
    if (!m_packing.isOpen())
        return;
    m_flow.begin();
    m_seal->clear();
    m_credential->setPeople(peopleWho(Right::checkBox));
    say(Meaning::neutral, {});
    showView();
}

/// E.g. box numbers that came, after it was said that there are none.
void SealPage::showNews()
{
    if (!m_packing.isOpen())
        return;
    const bool hadNumber = m_view && m_view->sscc;
    showView();
    if (!hadNumber && m_view && m_view->sscc)
        say(Meaning::neutral, {});
}

void SealPage::say(Meaning meaning, const QString &words)
{
    m_wrong->setInk(inksOf(meaning).line);
    m_wrong->setText(words);
    // In place of the line: the steps keep their room.
    m_wrong->setVisible(!words.isEmpty());
    m_line->setVisible(words.isEmpty());
}

void SealPage::showView()
{
    auto view = m_flow.view();
    if (!view) {
        say(Meaning::stop, PackingWords::failure(view.error()));
        return;
    }
    m_view = *std::move(view);
    Station &station = m_packing.station();
    const auto round = station.books.kits.progress(station.facility, m_view->order.round, m_view->order.boxClass,
                                                   station.now());
    m_top->show(PackingWords::topBar(m_view->order, round ? *round : RoundProgress{}));
    showSteps(*m_view);
    showPreview(*m_view);
}

QString SealPage::contentsLine(const presentation::SealView &view) const
{
    if (!view.open.empty())
        return tr("Faltan %Ln clave(s). Vuelva al kit: complételas o diga por qué no alcanza.", nullptr,
                  int(view.open.size()));
    if (view.totals.packed.isZero())
        return tr("La caja está vacía. Vuelva al kit.");
    const auto complete = tr("%Ln clave(s) completa(s)", nullptr, int(view.totals.complete));
    if (view.shorts.empty())
        return complete;
    const auto &first = view.shorts.front();
    const auto named = tr("%1, %2 de %3 (%4)").arg(PackingWords::item(first.item), grouped(first.packed.count()),
                                                  grouped(first.required.count()), PackingWords::shortReason(first.reason));
    const auto others = qsizetype(view.shorts.size()) - shortsNamed;
    const auto missing = tr("%Ln que no alcanzó: %1", nullptr, int(view.shorts.size()))
                             .arg(others > 0 ? tr("%1 y %2 más").arg(named, grouped(others)) : named);
    return complete + QStringLiteral(" · ") + missing;
}

void SealPage::showPerson(const presentation::SealView &view)
{
    if (view.checker) {
        m_person->setTitle(tr("Segunda persona: %1").arg(view.checker->initials));
        const QTime time = QDateTime::fromSecsSinceEpoch(view.checkedAt.value_or(Instant{}).seconds).time();
        m_person->setLine(tr("Revisó a las %1").arg(clockTime(time)));
    } else if (view.waivedBy) {
        m_person->setTitle(tr("Sin segunda persona"));
        m_person->setLine(tr("Lo autorizó %1").arg(view.waivedBy->initials));
    } else {
        m_person->setTitle(tr("Segunda persona"));
        m_person->setLine(view.checkRequired ? tr("Otra persona compara la caja con la lista y lee su gafete")
                                             : tr("Aquí no hace falta"));
    }
}

void SealPage::showSteps(const presentation::SealView &view)
{
    const auto state = [&](SealStep step) {
        return view.step == step ? StepState::current : view.step > step ? StepState::done : StepState::waiting;
    };
    m_contents->setTitle(tr("Contenido revisado"));
    m_contents->setLine(contentsLine(view));
    m_contents->setState(state(SealStep::contents));
    showPerson(view);
    m_person->setState(state(SealStep::secondPerson));
    m_number->setTitle(tr("Número del sello"));
    m_number->setField(m_seal, tr("Escanéelo o escríbalo"));
    m_number->setState(state(SealStep::sealNumber));
    m_label->setTitle(tr("Etiqueta"));
    m_label->setLine(view.sscc ? tr("Se imprime sola al sellar") : PackingWords::failure({Failure::Kind::exhausted, {}}));
    m_label->setState(StepState::waiting);
    m_line->setText(view.step == SealStep::contents       ? tr("Todavía falta algo en la caja.")
                    : view.step == SealStep::secondPerson ? tr("Falta que otra persona la revise.")
                                                          : tr("Ya casi. Falta el número del sello."));
    showButtons(view);
    if (view.step == SealStep::secondPerson && !m_credential->isAncestorOf(focusWidget()))
        m_credential->setFocus();
    else if (view.step == SealStep::sealNumber)
        m_seal->setFocus();
    else if (view.step == SealStep::contents)
        setFocus();
    auto *current = view.step == SealStep::contents ? m_contents
        : view.step == SealStep::secondPerson       ? m_person
                                                    : m_number;
    QTimer::singleShot(0, current, [this, current] { m_scroll->ensureWidgetVisible(current, 0, 0); });
}

/// As wide in every step, so that the way back keeps its place.
void SealPage::showButtons(const presentation::SealView &view)
{
    const QList<std::pair<QString, QString>> faces{{tr("Volver al kit"), {}},
                                                   {tr("Anotar la revisión"), QStringLiteral("check")},
                                                   {tr("Sellar, imprimir y abrir el siguiente"), QStringLiteral("seal")}};
    int widest = 0;
    for (const auto &[words, icon] : faces) {
        m_go->setText(words);
        m_go->setIconName(icon);
        widest = std::max(widest, m_go->sizeHint().width());
    }
    m_go->setMinimumWidth(widest);
    m_go->setText(faces[int(view.step)].first);
    m_go->setIconName(faces[int(view.step)].second);
    m_back->setVisible(view.step != SealStep::contents);
    m_actions[0]->setVisible(view.step == SealStep::secondPerson);
    m_actions[3]->setVisible(m_last.has_value());
}

void SealPage::showPreview(const presentation::SealView &view)
{
    m_previewTitle->setText(tr("Así saldrá la etiqueta (100 × 150 mm)"));
    const auto typed = SealNumber::parse(m_seal->text());
    const auto none = *SealNumber::parse(QStringLiteral("–"));
    int claves = 0;
    for (const auto &line : m_packing.hand().box.lines())
        claves += line.packed.isZero() ? 0 : 1;
    if (!view.sscc) {
        m_preview->setPicture({});
        return;
    }
    const auto picture = m_papers.picture(view.order, {*view.sscc, typed ? *typed : view.seal.value_or(none),
                                                       m_packing.station().today(), claves, view.totals.packed});
    m_preview->setPicture(picture ? *picture : QImage());
    if (!picture)
        say(Meaning::stop, PackingWords::failure(picture.error()));
}

bool SealPage::takesScan(const QByteArray &scan)
{
    if (m_dialog)
        return m_dialog->takesScan(scan);
    if (!m_view)
        return false;
    const QString text = scannedText(scan);
    const auto command = packing::parseCommandCode(text.toUtf8());
    if (command) {
        using Kind = packing::CommandCode::Kind;
        if (command->kind == Kind::seal || command->kind == Kind::ok || command->kind == Kind::next)
            goOn();
        else if (command->kind == Kind::undo)
            Q_EMIT backRequested();
        else if (command->kind == Kind::aside)
            Q_EMIT asideRequested();
        return true;
    }
    if (m_view->step == SealStep::secondPerson) {
        const bool isChecker = m_credential->takesBadge(scan);
        m_sounds.play(isChecker ? ScanSounds::Sound::good : ScanSounds::Sound::stop);
        if (!isChecker)
            m_credential->setError(tr("Ese gafete no puede revisar esta caja."));
        return true;
    }
    if (m_view->step != SealStep::sealNumber || text.startsWith(QStringLiteral("BTQ"), Qt::CaseInsensitive))
        return false;
    m_seal->setText(text);
    m_sounds.play(ScanSounds::Sound::good);
    say(Meaning::neutral, {});
    showPreview(*m_view);
    return true;
}

void SealPage::goOn()
{
    if (!m_view)
        return;
    switch (m_view->step) {
    case SealStep::contents:
        Q_EMIT backRequested();
        return;
    case SealStep::secondPerson:
        check();
        return;
    case SealStep::sealNumber:
        giveSeal();
        return;
    }
}

void SealPage::check()
{
    const auto user = m_credential->user();
    if (!user) {
        m_credential->setError(tr("Lea el gafete o elija a la persona."));
        return;
    }
    const auto checked = m_flow.check(*user, m_credential->pin());
    if (checked && *checked) {
        m_sounds.play(ScanSounds::Sound::good);
        m_credential->clear();
        showView();
        return;
    }
    m_sounds.play(ScanSounds::Sound::stop);
    m_credential->setError(checked ? PackingWords::refusal(checked->error()) : PackingWords::failure(checked.error()));
}

void SealPage::askWaiver()
{
    if (m_dialog || !m_view || m_view->step != SealStep::secondPerson)
        return;
    m_dialog = new WordDialog(tr("Sellar sin segunda persona"), tr("Supervisión lo autoriza y dice por qué."),
                              peopleWho(Right::overrideRefusal), this);
    connect(m_dialog, &WordDialog::given, this, &SealPage::waiveBy);
    m_dialog->open();
}

void SealPage::waiveBy(const UserId &user, const QString &pin, const packing::OverrideReason &reason)
{
    const auto waived = m_flow.waive(user, pin, reason);
    if (!waived)
        m_dialog->setError(PackingWords::failure(waived.error()));
    else if (!*waived)
        m_dialog->setError(PackingWords::refusal(waived->error()));
    else {
        m_dialog->accept();
        m_dialog.clear();
        showView();
    }
}

void SealPage::giveSeal()
{
    const auto given = m_flow.giveSeal(m_seal->text());
    if (given && *given) {
        sealNow();
        return;
    }
    m_sounds.play(ScanSounds::Sound::stop);
    say(Meaning::stop, given ? PackingWords::refusal(given->error()) : PackingWords::failure(given.error()));
    m_seal->setFocus();
    m_seal->selectAll();
}

void SealPage::sealNow()
{
    const BoxOrder order = m_packing.hand().order;
    const auto box = m_flow.seal();
    if (!box || !*box) {
        m_sounds.play(ScanSounds::Sound::stop);
        say(Meaning::stop, box ? PackingWords::refusal(box->error().rule) : PackingWords::failure(box.error()));
        return;
    }
    m_sounds.play(ScanSounds::Sound::good);
    m_view.reset();
    m_last.emplace(order, **box);
    const auto printed = m_papers.printLabel(order, reports::labelFacts(**box, false));
    const QString paper = !printed ? tr("La etiqueta no se imprimió: %1 Imprímala desde Cajas selladas.")
                                         .arg(PackingWords::failure(printed.error()))
        : printed->isFile ? tr("La etiqueta quedó en %1").arg(QFileInfo(printed->where).fileName())
                          : tr("La etiqueta salió en %1").arg(printed->where);
    Q_EMIT sealed(**box, paper);
}

/// The label of the box before, where it came out crooked or not at all.
void SealPage::printLast()
{
    if (!m_last)
        return;
    const auto recorded = m_packing.desk().recordReprint(m_last->second.sscc, tr("pedida al sellar la caja siguiente"),
                                                         m_packing.user().user);
    const auto printed = recorded ? m_papers.printLabel(m_last->first, reports::labelFacts(m_last->second, true))
                                  : Outcome<Delivered>(tl::unexpected(recorded.error()));
    if (!printed)
        say(Meaning::stop, tr("No se imprimió. %1").arg(PackingWords::failure(printed.error())));
    else
        say(Meaning::good, tr("La etiqueta de la caja %1 salió otra vez.").arg(m_last->second.sscc.text()));
}

void SealPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_steps->setTight(window()->height() < lowForSteps);
}

void SealPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && focusWidget() == this)
        goOn();
    else if (!m_frame->takesKey(event))
        Page::keyPressEvent(event);
}

void SealPage::retranslate()
{
    m_title->setText(title());
    m_back->setText(tr("Volver al kit"));
    m_credential->retranslate();
    const auto hints = keys();
    for (const auto &hint : hints) {
        if (hint.action)
            hint.action->setText(hint.label);
    }
    m_keys->setKeys(hints);
    if (m_view && m_packing.isOpen())
        showView();
}

} // namespace botiquin::ui
