// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/painted_piece.h"

namespace botiquin::ui {

/// A word with its meaning's icon on the soft ground, 28 high.
class Tag : public PaintedPiece
{
    Q_OBJECT

public:
    explicit Tag(QWidget *parent = nullptr);
    Tag(Meaning meaning, const QString &word, QWidget *parent = nullptr);

    void setTag(Meaning meaning, const QString &word);
    /// An icon in place of the meaning's own, e.g. "clock".
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void arrange(Composition &) const override {}
    void paintGround(QPainter &painter) const override;
    QString sentence() const override { return m_word; }

private:
    QString shownIcon() const;

    Meaning m_meaning = Meaning::neutral;
    QString m_word;
    QString m_iconName;
};

} // namespace botiquin::ui
