// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/typed_code.h"

#include <QDeadlineTimer>
#include <QKeyEvent>

#include <utility>

namespace botiquin::ui {

namespace {

constexpr qsizetype charactersMax = 64;

qint64 now()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

bool TypedCode::takesKey(const QKeyEvent &event)
{
    const auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event.text();
    if (text.isEmpty() || !text.front().isPrint() || event.modifiers() & commands)
        return false;
    if (now() - m_at > restMilliseconds)
        m_text.clear();
    m_text = (m_text + text).left(charactersMax);
    m_at = now();
    return true;
}

QByteArray TypedCode::taken()
{
    const QString text = std::exchange(m_text, {}).trimmed();
    return now() - m_at > restMilliseconds ? QByteArray() : text.toUtf8();
}

} // namespace botiquin::ui
