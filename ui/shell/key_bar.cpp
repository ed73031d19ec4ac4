// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_bar.h"

#include "ui/shell/painted_piece.h"
#include "ui/shell/painting.h"

#include <QAbstractButton>
#include <QAction>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <algorithm>

namespace botiquin::ui {

namespace {

constexpr int chipGap = 8;
constexpr int usualSpacing = 28;
constexpr int closeSpacing = 16;

class KeyButton final : public QAbstractButton
{
public:
    KeyButton(const KeyHint &hint, QWidget *parent) : QAbstractButton(parent), m_hint(hint)
    {
        setFocusPolicy(Qt::NoFocus);
        setText(hint.label);
        setAccessibleName(hint.label + u' ' + keyCap(hint.key));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        if (hint.action != nullptr) {
            connect(this, &QAbstractButton::clicked, hint.action, &QAction::trigger);
            setCursor(Qt::PointingHandCursor);
        }
    }

    /// Only the key, its word as the tool tip.
    void setBare(bool bare)
    {
        m_bare = bare;
        setToolTip(bare ? m_hint.label : QString());
        updateGeometry();
        update();
    }
    /// The ways out of a mistake and out of a refusal stay longest.
    bool isLastToGo() const { return m_hint.key == u"Ctrl+Z" || m_hint.key == u"Ctrl+Enter"; }
    bool wanted() const { return m_hint.action == nullptr || (m_hint.action->isVisible() && m_hint.action->isEnabled()); }

    QSize sizeHint() const override
    {
        if (m_bare)
            return {keyChipWidth(m_hint.key), theme().scaled(32)};
        const QFontMetrics metrics(theme().font(TextStyle::body));
        return {keyChipWidth(m_hint.key) + chipGap + metrics.horizontalAdvance(m_hint.label) + 1, theme().scaled(32)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF chip(0, (height() - keyChipHeight()) / 2.0, keyChipWidth(m_hint.key), keyChipHeight());
        paintKeyChip(painter, chip, m_hint.key);
        if (m_bare)
            return;
        painter.setFont(theme().font(TextStyle::body));
        painter.setPen(underMouse() && m_hint.action != nullptr ? theme().colours().accent : theme().colours().text);
        painter.drawText(QRectF(chip.right() + chipGap, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft,
                         m_hint.label);
    }

private:
    KeyHint m_hint;
    bool m_bare = false;
};

int widthOf(const QList<KeyButton *> &buttons, int spacing)
{
    int width = -spacing;
    for (const auto *button : buttons)
        width += button->sizeHint().width() + spacing;
    return width;
}

} // namespace

KeyBar::KeyBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(24, 1, 24, 0);
    m_row->setSpacing(usualSpacing);
    m_row->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyBar::setKeys(const QList<KeyHint> &keys)
{
    qDeleteAll(findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (const auto &hint : keys) {
        auto *button = new KeyButton(hint, this);
        m_row->insertWidget(m_row->count() - 1, button);
        if (hint.action != nullptr)
            connect(hint.action, &QAction::changed, button, [this] { fit(); });
    }
    fit();
}

/// Words go before keys, from the end of the bar; keys only where they fit without any word.
void KeyBar::fit()
{
    const auto margins = m_row->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    QList<KeyButton *> shown;
    for (auto *child : findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        auto *button = static_cast<KeyButton *>(child);
        button->setBare(false);
        if (button->wanted())
            shown << button;
        else
            button->hide();
    }
    const int spacing = widthOf(shown, usualSpacing) <= room ? usualSpacing : closeSpacing;
    QList<KeyButton *> byWorth = shown;
    std::stable_partition(byWorth.begin(), byWorth.end(), [](const KeyButton *button) { return button->isLastToGo(); });
    for (auto i = byWorth.size() - 1; i >= 0 && widthOf(shown, spacing) > room; --i)
        byWorth[i]->setBare(true);
    for (auto i = byWorth.size() - 1; i >= 0 && widthOf(shown, spacing) > room; --i) {
        byWorth[i]->hide();
        shown.removeOne(byWorth[i]);
    }
    for (auto *button : std::as_const(shown))
        button->show();
    m_row->setSpacing(spacing);
}

QSize KeyBar::sizeHint() const
{
    return {400, isLow(this) ? 48 : theme().sizes().keyBar};
}

QSize KeyBar::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

bool KeyBar::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == densityChange()) {
        updateGeometry();
        fit();
    }
    return QWidget::event(event);
}

void KeyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours().surface);
    painter.fillRect(0, 0, width(), 1, theme().colours().line);
}

void KeyBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace botiquin::ui
