// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/dispensary.h"
#include "ui/printing/document_output.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/note_line.h"
#include "ui/shell/text.h"
#include "ui/shell/undo_line.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QDir>
#include <QLayout>
#include <QTest>

namespace botiquin::testing {

/// Pages of a clinic in a window, as the program shows them, and a nurse's hands, who counts their keys.
class ClinicDesk
{
public:
    explicit ClinicDesk(Dispensary &clinic) : output(clinic.folder.filePath(QStringLiteral("papel"))) {}

    void show(ui::Page *page)
    {
        window.addPage(page);
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
        window.openPage(page);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const char *text)
    {
        const QString typed = QString::fromUtf8(text);
        keys += int(typed.size());
        QTest::keyClicks(focus(), typed, Qt::NoModifier, 2);
        QCoreApplication::processEvents();
    }
    QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }

    /// As high as the page must be in a window of 1366 to need no scroll bar.
    static int heightNeeded(const QWidget *page)
    {
        constexpr int rail = 208;
        const int wrapped = page->layout()->totalHeightForWidth(1366 - rail);
        return std::max(wrapped, page->minimumSizeHint().height());
    }

    /// Every text of the page, and what its foot says.
    static QString said(const QWidget *page)
    {
        QStringList words;
        for (const auto *text : page->findChildren<ui::Text *>())
            words << text->text();
        for (const auto *note : page->findChildren<ui::NoteLine *>())
            words << ui::wordsOf(note->said());
        for (const auto *undo : page->findChildren<ui::UndoLine *>())
            words << undo->accessibleName();
        return words.join(u'\n');
    }

    /// For the eye: set BOTIQUIN_PICTURES to a folder to keep them.
    void keep(const char *name)
    {
        QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QVERIFY(window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name),
                                                                    QLatin1String(QTest::currentDataTag()))));
    }

    ui::DocumentFolder output;
    ui::ShellWindow window;
    int keys = 0;
};

} // namespace botiquin::testing
