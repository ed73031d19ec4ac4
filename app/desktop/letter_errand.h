// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/letter_card.h"

#include <QProcess>

namespace botiquin::desktop {

/// Writes, hands in or takes in a letter of a store, by `botiquinctl letter` beside this program. Ends with one of its signals.
class LetterErrand : public QObject
{
    Q_OBJECT

public:
    static LetterErrand *writing(const QString &file, const QString &store, QObject *parent);
    static LetterErrand *taking(const QString &answer, const QString &store, QObject *parent);
    static LetterErrand *carrying(const QString &letter, const QString &answer, const QString &centre, const QString &store,
                                  QObject *parent);
    ~LetterErrand() override;

Q_SIGNALS:
    void done(const botiquin::ui::LetterCard::Done &done);
    /// The name of a refusal of the command, or of a failure.
    void refused(const QString &name);

private:
    LetterErrand(ui::LetterCard::Done errand, const QStringList &words, const QString &store, QObject *parent);
    void end();

    ui::LetterCard::Done m_done;
    QProcess m_command;
};

} // namespace botiquin::desktop
