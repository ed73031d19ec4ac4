// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/label_printer.h"

#include <QDialog>
#include <QPrinter>

class QPrintPreviewWidget;

namespace botiquin::ui {

class ActionButton;
class Text;

/// A document as it will come out, sheet by sheet: Enter sends it on, Ctrl+S keeps it as a file, Esc leaves it.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `printer` is the one that Enter sends it to; empty: it becomes a file in `folder` either way. The document
    /// is painted at once, and only lent: it outlives the dialog.
    PreviewDialog(const Document &document, const QString &printer, const QString &folder, QWidget *parent = nullptr);

    /// Asks, and returns with the answer. A document that cannot be painted is not shown: sending it on says why.
    static PreviewAnswer ask(const Document &document, const QString &printer, const QString &folder, QWidget *parent);

    const Outcome<reports::Printed> &painted() const { return m_painted; }
    PreviewAnswer answer() const { return m_answer; }
    int sheets() const;
    int sheet() const; ///< from 1

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLayout *buildFoot();
    void buildKeys();
    void paint(QPrinter *printer);
    void turn(int sheet);
    void zoom(double factor);
    void finish(PreviewAnswer answer);
    void saySheet();

    const Document &m_document;
    QString m_printerName;
    QString m_folder;
    QPrinter m_printer;
    Outcome<reports::Printed> m_painted;
    PreviewAnswer m_answer = PreviewAnswer::leave;
    QPrintPreviewWidget *m_preview;
    Text *m_place;
    ActionButton *m_send;
    ActionButton *m_save;
    ActionButton *m_leave;
    bool m_whole = true; ///< a sheet fits the window
};

} // namespace botiquin::ui
