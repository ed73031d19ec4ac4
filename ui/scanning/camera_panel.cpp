// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/camera_panel.h"

#include "ui/scanning/camera_view.h"
#include "ui/shell/action_button.h"
#include "ui/shell/text.h"

#include <QAccessible>
#include <QEvent>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int gap = 16;
constexpr int wordLines = 4;

QString iconOf(CameraFeed::State state)
{
    switch (state) {
    case CameraFeed::State::off:
    case CameraFeed::State::live:
    case CameraFeed::State::starting: return QStringLiteral("scan");
    case CameraFeed::State::none: return QStringLiteral("info");
    case CameraFeed::State::silent: return QStringLiteral("caution");
    }
    Q_UNREACHABLE();
}

} // namespace

CameraPanel::CameraPanel(CameraFeed &feed, QWidget *window)
    : Card(window)
    , m_feed(feed)
    , m_view(new CameraView(this))
    , m_title(new Text(TextStyle::strong, &Colours::text, this))
    , m_words(new Text(TextStyle::note, &Colours::text, this))
    , m_torch(makeButton(QStringLiteral("Ctrl+F10")))
    , m_move(makeButton(QStringLiteral("Ctrl+Mayús+F10")))
    , m_close(makeButton(QStringLiteral("F10")))
{
    setProperty("card", QStringLiteral("floating"));
    setFocusPolicy(Qt::NoFocus);
    setDense();
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto &body = *this->body();
    body.addWidget(m_title);
    body.addWidget(m_view);
    body.addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    for (auto *button : {m_torch, m_move, m_close})
        buttons->addWidget(button);
    buttons->insertStretch(2);
    body.addLayout(buttons);
    connect(m_torch, &ActionButton::clicked, this, &CameraPanel::torchWanted);
    connect(m_move, &ActionButton::clicked, this, &CameraPanel::moveWanted);
    connect(m_close, &ActionButton::clicked, this, &CameraPanel::closeWanted);
    connect(&m_feed, &CameraFeed::pictureTaken, this, &CameraPanel::take);
    connect(&m_feed, &CameraFeed::stateChanged, this, &CameraPanel::say);
    connect(&m_feed, &CameraFeed::torchChanged, this, &CameraPanel::say);
    window->installEventFilter(this);
    hide();
    retranslate();
}

ActionButton *CameraPanel::makeButton(const QString &key)
{
    auto *button = new ActionButton(ButtonKind::quiet, ButtonSize::small, this);
    button->setFocusPolicy(Qt::NoFocus);
    button->setKeyHint(key);
    return button;
}

void CameraPanel::open(const QString &cameraId)
{
    m_scanned.clear();
    m_decoderFound = true;
    m_feed.open(cameraId);
    say();
    place();
    raise();
    show();
}

void CameraPanel::close()
{
    hide();
    m_feed.close();
}

void CameraPanel::moveOn()
{
    m_corner = Corner((int(m_corner) + 1) % 4);
    place();
}

void CameraPanel::toggleTorch()
{
    m_feed.setTorch(!m_feed.torchIsOn());
}

void CameraPanel::take(const QVideoFrame &frame)
{
    if (isOpen())
        m_view->setPicture(frame.toImage());
}

void CameraPanel::showSeen(const QList<QPolygonF> &outlines)
{
    if (m_view->hasPicture())
        m_view->setOutlines(outlines);
}

void CameraPanel::showScanned(const QString &code)
{
    m_scanned = code;
    say();
}

void CameraPanel::setDecoderFound(bool found)
{
    if (std::exchange(m_decoderFound, found) != found)
        say();
}

QString CameraPanel::words() const
{
    switch (m_feed.state()) {
    case CameraFeed::State::off:
    case CameraFeed::State::starting: return tr("Abriendo la cámara. Si la computadora pide permiso, acéptelo.");
    case CameraFeed::State::none:
        return tr("Esta computadora no tiene cámara. Conecte una por USB y la imagen aparecerá aquí, o siga con el "
                  "lector o el teclado.");
    case CameraFeed::State::silent:
        return tr("La cámara no manda imagen. Cierre el otro programa que la use, por ejemplo una videollamada, y "
                  "oprima F10 dos veces. Si sigue igual, falta el permiso: pídalo a quien cuida la computadora.");
    case CameraFeed::State::live: break;
    }
    if (!m_decoderFound)
        return tr("Falta la parte de Botiquín que lee los códigos. Instálelo otra vez; mientras, siga con el lector o "
                  "el teclado.");
    if (!m_scanned.isEmpty())
        return tr("Se leyó %1. Para leer el mismo código otra vez, retírelo dos segundos.").arg(m_scanned);
    return tr("Ponga el código dentro del marco, a un palmo de la cámara, sin que le dé el sol.");
}

void CameraPanel::say()
{
    const auto state = m_feed.state();
    if (state != CameraFeed::State::live)
        m_view->clear(iconOf(state));
    const QString before = m_words->text();
    m_words->setText(words());
    m_torch->setVisible(m_feed.hasTorch());
    m_torch->setText(m_feed.torchIsOn() ? tr("Apagar la luz") : tr("Prender la luz"));
    setAccessibleName(m_title->text() + QStringLiteral(". ") + m_words->text());
    if (isOpen() && before != m_words->text()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

/// Above the status bar and the key bar, below the bar at the top.
void CameraPanel::place()
{
    // The words have the same room in every state: nothing moves when they change.
    m_words->setFixedHeight(theme().line(TextStyle::note) * wordLines);
    m_words->setFixedWidth(m_view->sizeHint().width());
    adjustSize();
    const QRect room = parentWidget()->rect();
    const auto &sizes = theme().sizes();
    const int bottom = room.height() - sizes.statusBar - sizes.keyBar - gap - height();
    const bool isLeft = m_corner == Corner::bottomLeft || m_corner == Corner::topLeft;
    const bool isTop = m_corner == Corner::topLeft || m_corner == Corner::topRight;
    move(isLeft ? gap : room.width() - width() - gap, isTop ? gap : std::max(bottom, gap));
}

bool CameraPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isOpen())
        place();
    return Card::eventFilter(watched, event);
}

void CameraPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void CameraPanel::retranslate()
{
    m_title->setText(tr("Leer con la cámara"));
    m_move->setText(tr("Mover"));
    m_close->setText(tr("Cerrar"));
    say();
}

} // namespace botiquin::ui
