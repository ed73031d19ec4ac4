// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QKeyEvent;

namespace botiquin::ui {

/// The characters that reach a page without a field: a code too short to be told from typing ("P-07"), or one
/// typed by hand. The Enter that follows them closely is theirs, and not the page's own.
class TypedCode
{
public:
    /// How long after the last character Enter still belongs to it.
    static constexpr qint64 restMilliseconds = 400;

    /// Keeps a character; false for any other key.
    bool takesKey(const QKeyEvent &event);
    /// What was typed up to now, which is forgotten; empty where the last character is too long ago.
    QByteArray taken();

private:
    QString m_text;
    qint64 m_at = 0; ///< of the last character, by the machine's steady clock
};

} // namespace botiquin::ui
