// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progress_line.h"

#include "ui/shell/action_button.h"
#include "ui/shell/painting.h"

#include <QEvent>

namespace botiquin::ui {

ProgressLine::ProgressLine(QWidget *parent)
    : PaintedPiece(parent), m_cancel(new ActionButton(ButtonKind::plain, ButtonSize::small, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_cancel->setText(tr("Cancelar"));
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelled);
}

void ProgressLine::show(const Progress &progress)
{
    m_progress = progress;
    refresh();
}

void ProgressLine::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
    placeButton();
    refresh();
}

QSize ProgressLine::sizeHint() const
{
    return {400, std::max(40, theme().line(TextStyle::body) + 8 + theme().sizes().progress)};
}

qreal ProgressLine::barWidth() const
{
    return m_cancel->isHidden() ? width() : width() - m_cancel->sizeHint().width() - 24;
}

void ProgressLine::arrange(Composition &composition) const
{
    const QRectF words(0, 0, barWidth(), theme().line(TextStyle::body));
    composition.runs(words, m_progress.left, 16, &Colours::text2, &Colours::text);
    composition.runs(words, m_progress.right, 16, &Colours::text2, &Colours::text, Qt::AlignRight);
}

void ProgressLine::paintGround(QPainter &painter) const
{
    const int bar = theme().sizes().progress;
    paintBar(painter, QRectF(0, height() - bar, barWidth(), bar), m_progress.share, theme().colours().accent);
}

QString ProgressLine::sentence() const
{
    return wordsOf(m_progress.left) + u' ' + wordsOf(m_progress.right);
}

bool ProgressLine::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancelar"));
    return PaintedPiece::event(event);
}

void ProgressLine::resizeEvent(QResizeEvent *event)
{
    PaintedPiece::resizeEvent(event);
    placeButton();
}

void ProgressLine::placeButton()
{
    const QSize size = m_cancel->sizeHint();
    m_cancel->setGeometry(width() - size.width(), (height() - size.height()) / 2, size.width(), size.height());
}

} // namespace botiquin::ui
