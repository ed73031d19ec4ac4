// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace botiquin::ui {

/// A line to type in, 48 high (`fieldHeight` others), in the text face or the fixed-width one.
class Field : public QLineEdit
{
    Q_OBJECT

public:
    enum class Content {
        words,
        code,   ///< claves, lots, seals: fixed width, no correction, capitals kept as typed
        number, ///< whole numbers, large, at the right
    };
    explicit Field(Content content = Content::words, int height = 48, QWidget *parent = nullptr);

    /// An icon at the left ("search", "scan") and a note or a key at the right.
    void setLead(const QString &iconName);
    void setTail(const QString &words);
    void setTailKey(const QString &key);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Content m_content;
    int m_height;
    QString m_lead;
    QString m_tail;
    QString m_tailKey;
};

/// A choice from a short list, drawn as a field with a chevron.
class SelectBox : public QComboBox
{
    Q_OBJECT

public:
    explicit SelectBox(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// A box to tick, 24 wide, with its words at the right.
class CheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckBox(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
};

} // namespace botiquin::ui
