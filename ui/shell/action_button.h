// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace botiquin::ui {

/// How much a button asks for: one filled button a page, never two.
enum class ButtonKind {
    primary, ///< what to do next
    plain,   ///< anything else that can be done
    quiet,   ///< words alone, in the accent
};

enum class ButtonSize { small, medium, large, huge };

/// A button with its icon, its verb and, where it acts, the key that does the same ("Sellar Enter").
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(ButtonKind kind, ButtonSize size = ButtonSize::medium, QWidget *parent = nullptr);
    ActionButton(const QString &text, ButtonKind kind, ButtonSize size = ButtonSize::medium,
                 QWidget *parent = nullptr);

    void setIconName(const QString &name);
    /// The key as it is printed; empty for none.
    void setKeyHint(const QString &key);
    QString keyHint() const { return m_key; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont textFont() const;
    int contentWidth() const;

    ButtonKind m_kind;
    ButtonSize m_size;
    QString m_iconName;
    QString m_key;
};

} // namespace botiquin::ui
