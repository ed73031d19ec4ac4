// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/preview_dialog.h"

#include "ui/shell/action_button.h"
#include "ui/shell/focus_ring.h"
#include "ui/shell/text.h"
#include "ui/shell/theme.h"
#include "ui/wording/numbers.h"

#include <QDir>
#include <QGraphicsView>
#include <QPrintPreviewWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

PreviewDialog::PreviewDialog(const Document &document, const QString &printer, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_printerName(printer)
    , m_folder(folder)
    , m_printer(QPrinter::HighResolution)
    , m_preview(nullptr)
    , m_place(new Text(TextStyle::body, &Colours::text2))
    , m_send(new ActionButton(ButtonKind::primary))
    , m_save(new ActionButton(tr("Guardar PDF"), ButtonKind::plain))
    , m_leave(new ActionButton(tr("Volver sin imprimir"), ButtonKind::plain))
{
    m_printer.setOutputFormat(QPrinter::PdfFormat);
    m_printer.setResolution(600);
    m_printer.setPageLayout(reports::layoutOf(document.form));
    m_preview = new QPrintPreviewWidget(&m_printer, this);
    setWindowTitle(tr("Revisar e imprimir"));
    build();
    buildKeys();
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PreviewDialog::paint);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::saySheet);
    m_preview->setViewMode(QPrintPreviewWidget::SinglePageView);
    m_preview->updatePreview();
    turn(1);
}

PreviewAnswer PreviewDialog::ask(const Document &document, const QString &printer, const QString &folder,
                                 QWidget *parent)
{
    PreviewDialog dialog(document, printer, folder, parent);
    if (!dialog.painted())
        return PreviewAnswer::send;
    if (parent != nullptr)
        dialog.resize(std::min(parent->width() - 48, 1120), parent->height() - 24);
    dialog.exec();
    // Without a window manager nobody else gives the keyboard back.
    if (parent != nullptr)
        parent->window()->activateWindow();
    return dialog.answer();
}

void PreviewDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    auto *head = new QHBoxLayout;
    auto *title = new Text(m_document.title, TextStyle::heading);
    title->setMayShorten(true);
    head->addWidget(title, 1);
    head->addWidget(m_place);
    column->addLayout(head);
    column->addWidget(m_preview, 1);
    column->addLayout(buildFoot());
    m_preview->setAccessibleName(tr("Vista previa de %1").arg(m_document.title));
    if (auto *view = m_preview->findChild<QGraphicsView *>()) {
        view->setAccessibleName(m_preview->accessibleName());
        view->setFrameShape(QFrame::NoFrame);
        view->scene()->setBackgroundBrush(theme().colours().sunken);
        view->setFocus();
    }
    new FocusRing(this);
}

QLayout *PreviewDialog::buildFoot()
{
    const bool prints = !m_printerName.isEmpty();
    m_send->setText(prints ? tr("Imprimir") : tr("Guardar PDF"));
    m_send->setIconName(prints ? QStringLiteral("print") : QStringLiteral("doc"));
    m_send->setKeyHint(QStringLiteral("Enter"));
    m_send->setDefault(true);
    m_save->setKeyHint(QStringLiteral("Ctrl+S"));
    m_save->setVisible(prints);
    m_leave->setKeyHint(QStringLiteral("Esc"));
    auto *where = new Text(prints ? tr("Sale en %1").arg(m_printerName)
                                  : tr("Queda en %1").arg(QDir::toNativeSeparators(m_folder)),
                           TextStyle::note, &Colours::text2);
    where->setMayShorten(true);
    auto *keys = new Text(tr("Av Pág y Re Pág cambian de hoja · Ctrl + y Ctrl − el tamaño"), TextStyle::note,
                          &Colours::text2);
    keys->setMayShorten(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(where);
    words->addWidget(keys);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(m_send);
    foot->addWidget(m_save);
    foot->addWidget(m_leave);
    foot->addLayout(words, 1);
    connect(m_send, &ActionButton::clicked, this, [this] { finish(PreviewAnswer::send); });
    connect(m_save, &ActionButton::clicked, this, [this] { finish(PreviewAnswer::keep); });
    connect(m_leave, &ActionButton::clicked, this, &QDialog::reject);
    return foot;
}

void PreviewDialog::buildKeys()
{
    const auto add = [this](const QKeySequence &key, const auto &act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    add(Qt::Key_PageDown, [this] { turn(sheet() + 1); });
    add(Qt::Key_PageUp, [this] { turn(sheet() - 1); });
    add(Qt::Key_Home, [this] { turn(1); });
    add(Qt::Key_End, [this] { turn(sheets()); });
    add(Qt::CTRL | Qt::Key_Plus, [this] { zoom(zoomStep); });
    add(Qt::CTRL | Qt::Key_Minus, [this] { zoom(1 / zoomStep); });
    add(Qt::CTRL | Qt::Key_0, [this] { zoom(0); });
    add(Qt::CTRL | Qt::Key_P, [this] { finish(PreviewAnswer::send); });
    add(Qt::CTRL | Qt::Key_S, [this] { finish(PreviewAnswer::keep); });
}

void PreviewDialog::paint(QPrinter *printer)
{
    m_painted = reports::paintOn(*printer, m_document.form, m_document.painting);
}

int PreviewDialog::sheets() const
{
    return m_preview->pageCount();
}

int PreviewDialog::sheet() const
{
    return m_preview->currentPage();
}

void PreviewDialog::turn(int sheet)
{
    if (sheet >= 1 && sheet <= sheets())
        m_preview->setCurrentPage(sheet);
    if (m_whole)
        m_preview->fitInView();
    saySheet();
}

/// 0 brings the whole sheet back.
void PreviewDialog::zoom(double factor)
{
    m_whole = factor == 0;
    if (m_whole)
        m_preview->fitInView();
    else
        m_preview->setZoomFactor(m_preview->zoomFactor() * factor);
}

void PreviewDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_whole)
        m_preview->fitInView();
}

void PreviewDialog::saySheet()
{
    m_place->setText(tr("Hoja %1 de %2").arg(grouped(sheet()), grouped(sheets())));
}

void PreviewDialog::finish(PreviewAnswer answer)
{
    m_answer = answer;
    accept();
}

} // namespace botiquin::ui
