// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/session.h"

#include "journal/people/people_desk.h"

#include <QCoreApplication>
#include <QEvent>

namespace botiquin::ui {

Session::Session(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Session::lock);
    QCoreApplication::instance()->installEventFilter(this);
}

bool Session::may(Right right) const
{
    return !m_locked && m_person && allows(rolesOf(*m_person), right);
}

void Session::enter(const PersonRow &person)
{
    const bool somebodyElse = !m_person || m_person->user != person.user;
    m_person = person;
    m_locked = false;
    noteActivity();
    Q_EMIT entered(somebodyElse);
}

void Session::lock()
{
    m_timer.stop();
    if (m_locked)
        return;
    m_locked = true;
    Q_EMIT locked();
}

void Session::setLockAfter(std::chrono::milliseconds idle)
{
    m_idle = idle;
    noteActivity();
}

void Session::noteActivity()
{
    if (m_locked || m_idle.count() == 0)
        m_timer.stop();
    else
        m_timer.start(m_idle);
}

bool Session::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel: noteActivity(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace botiquin::ui
