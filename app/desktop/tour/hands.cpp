// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/hands.h"

#include "ui/printing/preview_dialog.h"
#include "ui/shell/scan_band.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QTimer>
#include <QWindow>

// Exported by Qt Gui for Qt Test: a key as the window system would send it, shortcuts first.
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
                                    const QString &text = QString(), bool autorep = false, ushort count = 1);

namespace botiquin::desktop {

namespace {

constexpr int betweenKeys = 50;  ///< a quick typist's pause, beyond a scanner's gap
constexpr int scanSettles = 180; ///< a scanner's gap, its last look and a repaint
constexpr int patience = 10'000;
constexpr int paperSettles = 200;
constexpr int betweenLooks = 100;
constexpr int looksMax = 150;

QString textOf(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return QStringLiteral("\r");
    case Qt::Key_Tab: return QStringLiteral("\t");
    case Qt::Key_Backspace: return QStringLiteral("\b");
    case Qt::Key_Escape: return QStringLiteral("\x1b");
    default: break;
    }
    const bool prints = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde;
    return prints && !(modifiers & (Qt::ControlModifier | Qt::AltModifier)) ? QString(QChar(key)).toLower() : QString();
}

QString nameOf(ui::Appearance appearance)
{
    return appearance == ui::Appearance::light ? QStringLiteral("light") : QStringLiteral("dark");
}

} // namespace

Hands::Hands(Desktop &desktop, const QString &folder, QString pin)
    : m_desktop(desktop), m_folder(folder), m_pin(std::move(pin))
{
}

QWindow *Hands::windowWithKeyboard() const
{
    if (const QWidget *popup = QApplication::activePopupWidget())
        return popup->windowHandle();
    QWindow *window = QGuiApplication::focusWindow();
    return window != nullptr ? window : m_desktop.window().windowHandle();
}

void Hands::send(QWindow *window, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text);
    qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text);
}

void Hands::scan(const QByteArray &code)
{
    QWindow *window = windowWithKeyboard();
    for (const QChar c : QString::fromUtf8(code)) {
        if (c.unicode() == 0x1d)
            send(window, Qt::Key_BracketRight, Qt::ControlModifier, QStringLiteral("\x1d"));
        else
            send(window, c.toUpper().unicode(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, c);
    }
    send(window, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    rest(scanSettles);
}

void Hands::type(const QString &text)
{
    for (const QChar c : text) {
        send(windowWithKeyboard(), c.toUpper().unicode(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, c);
        rest(betweenKeys);
    }
}

void Hands::key(int key, Qt::KeyboardModifiers modifiers)
{
    send(windowWithKeyboard(), key, modifiers, textOf(key, modifiers));
    rest(scanSettles);
}

void Hands::rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void Hands::await(const std::function<bool()> &isSo, const QString &what)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo() && timer.elapsed() < patience)
        rest(betweenKeys);
    expect(isSo(), what);
}

/// The paper waits inside the key that asks for it.
void Hands::print(const QString &picture, int key, Qt::KeyboardModifiers modifiers)
{
    lookAndSend(picture, looksMax);
    this->key(key, modifiers);
    rest(paperSettles);
}

void Hands::lookAndSend(const QString &picture, int looks)
{
    QTimer::singleShot(betweenLooks, &m_desktop, [this, picture, looks] {
        const auto *shown = qobject_cast<ui::PreviewDialog *>(QApplication::activeModalWidget());
        if (!shown && looks > 0)
            return lookAndSend(picture, looks - 1);
        expect(shown != nullptr, QStringLiteral("%1 was not shown before it was printed").arg(picture));
        shoot(picture);
        if (shown)
            key(Qt::Key_Return);
    });
}

void Hands::expect(bool isSo, const QString &what)
{
    if (!isSo)
        m_faults << what;
}

void Hands::expectPage(const QString &name)
{
    const auto *page = m_desktop.window().currentPage();
    const QString shown = page ? page->objectName() : QStringLiteral("no page");
    expect(page && shown == name, QStringLiteral("page \"%1\" is shown, not \"%2\"").arg(shown, name));
}

/// Everything in words that is visible now.
QString Hands::seen() const
{
    QStringList words;
    for (const auto *widget : m_desktop.window().findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words << button->text();
        words << widget->accessibleName();
    }
    return words.join(u'\n');
}

void Hands::expectWord(const QString &spanish, const QString &english)
{
    const QString word = ui::language() == ui::Language::spanish ? spanish : english;
    expect(seen().contains(word), QStringLiteral("\"%1\" is not to be seen").arg(word));
}

void Hands::awaitWord(const QString &word)
{
    await([this, &word] { return seen().contains(word); }, QStringLiteral("\"%1\" is not to be seen").arg(word));
}

void Hands::expectAnswer(ui::Meaning meaning)
{
    const auto *page = m_desktop.window().currentPage();
    const auto *band = page ? page->findChild<ui::ScanBand *>() : nullptr;
    const bool answered = band && band->shown();
    const QString word = answered ? band->shown()->word : QStringLiteral("nothing");
    expect(answered && band->shown()->meaning == meaning, QStringLiteral("the band says \"%1\"").arg(word));
}

void Hands::shoot(const QString &name)
{
    ++m_picture;
    const auto before = ui::theme().appearance();
    const int scale = ui::theme().textScalePercent();
    for (const auto appearance : {ui::Appearance::light, ui::Appearance::dark}) {
        ui::applyTheme(*qApp, appearance, scale);
        rest(betweenKeys);
        const QString file = m_folder.filePath(QStringLiteral("%1-%2-%3-%4.png")
                                                   .arg(m_picture, 2, 10, QLatin1Char('0'))
                                                   .arg(name, ui::codeOf(ui::language()), nameOf(appearance)));
        auto *dialog = QApplication::activeModalWidget();
        expect((dialog ? dialog : &m_desktop.window())->grab().save(file), QStringLiteral("cannot write %1").arg(file));
    }
    ui::applyTheme(*qApp, before, scale);
    rest(betweenKeys);
}

void Hands::speak(ui::Language language)
{
    auto setup = m_desktop.setup();
    setup.machine.language = language;
    expect(m_desktop.keepSetup(setup).has_value(), QStringLiteral("the language is not kept"));
    rest(betweenKeys);
    m_picture = 0;
}

} // namespace botiquin::desktop
