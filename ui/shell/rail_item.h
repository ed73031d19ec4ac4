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
    /// The size at which its name stands whole in an entry of that width, or else the least.
    int namePixelsIn(int width) const;
    void setNamePixels(int pixels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qreal nameRoom(int width) const;

    QString m_iconName;
    QString m_key;
    int m_namePixels = 0;
    bool m_collapsed = false;
};

} // namespace botiquin::ui
