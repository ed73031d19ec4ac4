// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "ui/shell/page.h"

namespace botiquin::ui {

class ActionButton;
class Text;

/// In place of the program when its store cannot be opened: what happened, what is safe, what to do next.
class TroublePage : public Page
{
    Q_OBJECT

public:
    TroublePage(const Failure &failure, const QString &storePath, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("caution"); }
    bool ownsWholeWindow() const override { return true; }
    bool isInRail() const override { return false; }
    QList<KeyHint> keys() const override;
    void activate() override;
    void retranslate() override;

Q_SIGNALS:
    void tryAgainWanted();
    void closeWanted();

private:
    void buildCard();

    Failure m_failure;
    QString m_path;
    Text *m_happened;
    Text *m_safe;
    Text *m_next;
    Text *m_where;
    ActionButton *m_again;
    ActionButton *m_close;
};

} // namespace botiquin::ui
