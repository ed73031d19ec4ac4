// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanning/scan_filter.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWidget>
#include <QWindow>
#include <utility>

// Exported by Qt Gui for Qt Test: gives the shortcuts their turn, as the window system does before a key press.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *o, ulong timestamp, int k, Qt::KeyboardModifiers mods,
                                               const QString &text, bool autorep, ushort count);

namespace botiquin {

namespace {

/// How much longer a key waits after its gap, so that keys which arrived while the program was busy are seen.
constexpr int lastLookMilliseconds = 2;

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_Mode_switch: return true;
    default: return false;
    }
}

bool isDeadKey(int key)
{
    return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay;
}

bool isAltGr(const QKeyEvent &event)
{
    return event.key() == Qt::Key_AltGr || event.nativeScanCode() == altGrCode;
}

/// X11 and Wayland number keys as KeyPosition does; Windows gives the bare set 1 code.
quint32 scanCodeOf(const QKeyEvent &event)
{
#ifdef Q_OS_WIN
    return event.nativeScanCode() == 0 ? 0 : event.nativeScanCode() + 8;
#else
    return event.nativeScanCode();
#endif
}

quint32 keyIdOf(const QKeyEvent &event)
{
    return event.nativeScanCode() != 0 ? event.nativeScanCode() : quint32(event.key()) | 0x8000'0000u;
}

QWidget *widgetWithKeyboard()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

/// The widget that a key event of the window or widget `receiver` is for.
QWidget *targetOf(QObject *receiver)
{
    if (auto *widget = qobject_cast<QWidget *>(receiver))
        return widget;
    if (QWidget *widget = widgetWithKeyboard())
        return widget;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->windowHandle() == receiver)
            return window;
    }
    return nullptr;
}

bool isBlocked(const QWidget &widget)
{
    const QWidget *modal = QApplication::activeModalWidget();
    return modal && !modal->isAncestorOf(&widget) && modal != &widget && !QApplication::activePopupWidget();
}

} // namespace

ScanFilter::ScanFilter(const WedgeSettings &settings, QObject *parent)
    : QObject(parent)
    , m_recogniser(settings)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScanFilter::onTimeout);
    qApp->installEventFilter(this);
}

ScanFilter::~ScanFilter() = default;

void ScanFilter::setSettings(const WedgeSettings &settings)
{
    interrupt();
    m_recogniser = WedgeRecogniser(settings);
}

bool ScanFilter::eventFilter(QObject *receiver, QEvent *event)
{
    if (event == m_replayed)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: return filterPress(receiver, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease: return filterRelease(receiver, *static_cast<QKeyEvent *>(event));
    case QEvent::ShortcutOverride: return filterOverride(*static_cast<QKeyEvent *>(event));
    case QEvent::InputMethod: return filterInputMethod(receiver, *static_cast<QInputMethodEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::ApplicationDeactivate: interrupt(); return false;
    default: return false;
    }
}

bool ScanFilter::filterPress(QObject *receiver, const QKeyEvent &event)
{
    if (isAltGr(event))
        m_altGr = true;
    if (receiver->isWindowType())
        m_down.insert(keyIdOf(event));
    if (!isModifier(event.key()))
        return take(receiver, event);
    if (m_held.empty())
        return false;
    keep(receiver, event, keyIdOf(event), false);
    return true;
}

/// Returns whether the stroke was taken away from the widgets.
bool ScanFilter::take(QObject *receiver, const QKeyEvent &event)
{
    m_lastKeyNanoseconds = m_clock.nsecsElapsed();
    const auto verdict = m_recogniser.press(strokeOf(event));
    using Fate = WedgeRecogniser::Fate;
    if (verdict.stroke == Fate::held)
        keep(receiver, event, keyIdOf(event), true);
    if (verdict.stroke == Fate::scanned)
        m_swallowed.insert(keyIdOf(event));
    const bool taken = verdict.stroke != Fate::typed;
    settle(verdict);
    return taken;
}

/// An input method (the one that composes accents) swallows a dead key's press, and that of the letter after
/// it; their releases still come, so within a scan a release without a press stands for both.
bool ScanFilter::filterRelease(QObject *receiver, const QKeyEvent &event)
{
    const quint32 id = keyIdOf(event);
    if (isAltGr(event))
        m_altGr = false;
    const bool wasPressed = m_down.remove(id);
    if (receiver->isWindowType() && !wasPressed && !isModifier(event.key()) && !event.isAutoRepeat()
        && event.nativeScanCode() != 0 && (!m_held.empty() || isDeadKey(event.key())))
        return take(receiver, event);
    if (m_held.empty())
        return event.isAutoRepeat() ? m_swallowed.contains(id) : m_swallowed.remove(id);
    keep(receiver, event, id, false);
    return true;
}

bool ScanFilter::filterOverride(QKeyEvent &event)
{
    if ((m_replaying && !event.spontaneous()) || isModifier(event.key()))
        return false;
    if (m_recogniser.claims(strokeOf(event))) {
        event.accept();
        return true;
    }
    // A command of the keyboard: what was typed before it must be there when it acts.
    interrupt();
    return false;
}

bool ScanFilter::filterInputMethod(QObject *receiver, const QInputMethodEvent &event)
{
    if (m_held.empty())
        return false;
    keep(receiver, event, 0, false);
    return true;
}

KeyStroke ScanFilter::strokeOf(const QKeyEvent &event) const
{
    return {.key = event.key(),
            .modifiers = event.modifiers(),
            .text = event.text(),
            .nativeScanCode = scanCodeOf(event),
            .milliseconds = event.timestamp() != 0 ? qint64(event.timestamp()) : m_clock.elapsed(),
            .altGr = m_altGr,
            .autoRepeat = event.isAutoRepeat()};
}

void ScanFilter::keep(QObject *receiver, const QEvent &event, quint32 keyId, bool isStroke)
{
    m_held.push_back({std::unique_ptr<QEvent>(event.clone()), targetOf(receiver), keyId, isStroke});
}

/// Takes the oldest held strokes, with what came between them and the next.
std::deque<ScanFilter::Held> ScanFilter::next(qsizetype strokes)
{
    std::deque<Held> taken;
    while (!m_held.empty() && (strokes > 0 || !m_held.front().isStroke)) {
        strokes -= m_held.front().isStroke ? 1 : 0;
        taken.push_back(std::move(m_held.front()));
        m_held.pop_front();
    }
    return taken;
}

void ScanFilter::settle(const WedgeRecogniser::Verdict &verdict)
{
    std::deque<Held> typed;
    std::deque<Held> dropped;
    if (verdict.typed > 0)
        typed = next(verdict.typed);
    if (verdict.scanned > 0)
        dropped = next(verdict.scanned);
    m_lastLook = false;
    if (const auto patience = m_recogniser.patience())
        m_timer.start(*patience);
    else
        m_timer.stop();

    deliver(std::move(typed));
    drop(std::move(dropped));
    if (!verdict.scan)
        return;
    if (verdict.scan->tooLong)
        Q_EMIT scanTooLong();
    else if (verdict.scan->cut)
        Q_EMIT scanCut(verdict.scan->bytes);
    else if (!verdict.scan->bytes.isEmpty())
        Q_EMIT scanned(verdict.scan->bytes, (m_clock.nsecsElapsed() - m_lastKeyNanoseconds) / 1000);
}

void ScanFilter::deliver(std::deque<Held> events)
{
    QPointer<QWidget> focus = widgetWithKeyboard();
    bool moved = false; // by a key that was just delivered: the next ones follow it, as they would have
    for (const Held &held : events) {
        moved = moved || focus != widgetWithKeyboard();
        QWidget *target = held.target;
        if (!target || moved || isBlocked(*target))
            target = widgetWithKeyboard();
        if (target)
            replay(held, target);
    }
}

void ScanFilter::replay(const Held &held, QWidget *target)
{
    const QScopedValueRollback replaying(m_replaying, true);
    const QScopedValueRollback<const QEvent *> replayed(m_replayed, held.event.get());
    if (held.event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*held.event);
        if (qt_sendShortcutOverrideEvent(target, ulong(key.timestamp()), key.key(), key.modifiers(), key.text(),
                                         key.isAutoRepeat(), ushort(key.count())))
            return;
    }
    QCoreApplication::sendEvent(target, held.event.get());
}

/// Releases of keys that were pressed before the scan, Shift for one, still belong to the widgets.
void ScanFilter::drop(std::deque<Held> events)
{
    std::deque<Held> others;
    for (Held &held : events) {
        if (held.event->type() == QEvent::KeyPress)
            m_swallowed.insert(held.keyId);
        else if (held.event->type() == QEvent::KeyRelease && !held.isStroke && !m_swallowed.remove(held.keyId))
            others.push_back(std::move(held));
    }
    deliver(std::move(others));
}

void ScanFilter::onTimeout()
{
    if (!std::exchange(m_lastLook, true))
        m_timer.start(lastLookMilliseconds);
    else
        settle(m_recogniser.silence());
}

void ScanFilter::interrupt()
{
    if (!m_held.empty())
        settle(m_recogniser.interrupt());
}

} // namespace botiquin
