// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace botiquin::ui {

/// A line for a PIN, 64 high: up to 12 digits, shown as dots.
class PinField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PinField(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {240, 64}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoomForDots();
};

} // namespace botiquin::ui
