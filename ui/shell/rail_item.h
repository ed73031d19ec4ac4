// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace botiquin::ui {

/// One entry of the navigation rail.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const QString &iconName, const QString &name, const QString &key, QWidget *parent);

    void setName(const QString &name);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_iconName;
    QString m_key;
    bool m_collapsed = false;
};

} // namespace botiquin::ui
