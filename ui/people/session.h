// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/role.h"
#include "domain/projection/rows.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace botiquin::ui {

/// Who works at this window, and whether it is locked. It locks by itself when no key, button, wheel or scan
/// has come for a while.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);

    /// Who signed in last, locked or not; nobody before the first.
    const std::optional<PersonRow> &person() const { return m_person; }
    bool isLocked() const { return m_locked; }
    /// What the person who works now may do; nothing while locked.
    bool may(Right right) const;

    void enter(const PersonRow &person);
    void lock();
    /// Zero: never by itself.
    void setLockAfter(std::chrono::milliseconds idle);
    /// Something that no key tells, e.g. a serial scanner's code.
    void noteActivity();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// `somebodyElse` than before the lock, or the first.
    void entered(bool somebodyElse);
    void locked();

private:
    std::optional<PersonRow> m_person;
    bool m_locked = true;
    std::chrono::milliseconds m_idle{0};
    QTimer m_timer;
};

} // namespace botiquin::ui
