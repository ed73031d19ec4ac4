// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop.h"

#include <QDir>
#include <functional>

namespace botiquin::desktop {

/// What a person and a scanner do at the real window, by key events as the window system sends them, and what
/// they expect to see. An expectation that is not met is noted; the step that holds it has failed.
class Hands
{
public:
    Hands(Desktop &desktop, const QString &folder, QString pin);

    Desktop &desktop() { return m_desktop; }
    const QString &pin() const { return m_pin; }

    // What they do. Each returns when the window has answered.
    /// A scanner's burst: the keys at once, GS as Ctrl+], Enter at the end.
    void scan(const QByteArray &code);
    /// A person's typing, slower than any scanner.
    void type(const QString &text);
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    /// Lets the window answer for so long.
    void rest(int milliseconds);
    /// Until it is so; `what` is noted when it does not come to be within ten seconds.
    void await(const std::function<bool()> &isSo, const QString &what);

    /// Presses the key that asks for a paper, looks at it as it is shown and sends it on.
    void print(const QString &picture, int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);

    // What they expect.
    void expect(bool isSo, const QString &what);
    /// The name that page_list.h gives the page; "" for the door.
    void expectPage(const QString &name);
    /// Words that can be seen somewhere on the page, in the language of the moment.
    void expectWord(const QString &spanish, const QString &english);
    /// A word of the language of the moment that comes to be seen within ten seconds.
    void awaitWord(const QString &word);
    /// The meaning of the last answer in the page's scan band.
    void expectAnswer(ui::Meaning meaning);

    /// Pictures in light and dark: DIR/NN-name-LANGUAGE-THEME.png.
    void shoot(const QString &name);
    /// Where a document of that name is to be kept: DIR/name.
    QString fileNamed(const QString &name) const { return m_folder.filePath(name); }

    void speak(ui::Language language);
    QStringList takeFaults() { return std::exchange(m_faults, {}); }

private:
    void lookAndSend(const QString &picture, int looks);
    static void send(QWindow *window, int key, Qt::KeyboardModifiers modifiers, const QString &text);
    QWindow *windowWithKeyboard() const;
    QString seen() const;

    Desktop &m_desktop;
    QDir m_folder;
    QString m_pin;
    QStringList m_faults;
    int m_picture = 0;
};

} // namespace botiquin::desktop
