// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl_command.h"
#include "ui/exchange/letter_card.h"

namespace botiquin::desktop {

/// Writes, hands in or takes in a letter of a store, by `botiquinctl letter`.
class LetterErrand : public CtlCommand
{
    Q_OBJECT

public:
    static LetterErrand *writing(const QString &file, const QString &store, QObject *parent);
    static LetterErrand *taking(const QString &answer, const QString &store, QObject *parent);
    static LetterErrand *carrying(const QString &letter, const QString &answer, const QString &centre, const QString &store,
                                  QObject *parent);

Q_SIGNALS:
    void done(const botiquin::ui::LetterCard::Done &done);

private:
    LetterErrand(ui::LetterCard::Done errand, const QStringList &words, const QString &store, QObject *parent);
    void end(const QJsonObject &said) override;

    ui::LetterCard::Done m_done;
};

} // namespace botiquin::desktop
