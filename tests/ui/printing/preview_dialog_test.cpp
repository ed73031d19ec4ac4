// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "ui/printing/preview_dialog.h"
#include "ui/printing/sheets.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace botiquin;
using namespace botiquin::ui;

namespace {

constexpr int sheets = 3;

Outcome<void> paintSheets(reports::Paper &paper)
{
    for (int i = 1; i <= sheets; ++i) {
        if (i > 1)
            paper.newPage();
        paper.text(reports::pageMarginMm, 30, QStringLiteral("Hoja %1").arg(i), {4.0});
    }
    return {};
}

Document threeSheets(reports::PageForm form = reports::PageForm::letter)
{
    return {QStringLiteral("lista"), QStringLiteral("Lista de surtido, ruta 20-037"), form, paintSheets};
}

} // namespace

/// Papers are looked at before they go anywhere.
class PreviewDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_shown = 0;

    LabelPrinter printer(const QString &name = {})
    {
        LabelPrinter printer({{}, name, m_folder.path()});
        printer.setPreview([this](const Document &document, const QString &where) {
            ++m_shown;
            return PreviewDialog::ask(document, where, m_folder.path(), nullptr);
        });
        return printer;
    }
    /// What somebody does with the dialog once it stands there.
    void then(const std::function<void(PreviewDialog &)> &act)
    {
        QTimer::singleShot(0, this, [this, act] {
            auto *dialog = qobject_cast<PreviewDialog *>(QApplication::activeModalWidget());
            if (!dialog || !QTest::qWaitForWindowActive(dialog))
                return then(act);
            act(*dialog);
        });
    }
    void press(PreviewDialog &dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(dialog.focusWidget() ? dialog.focusWidget() : &dialog, key, modifiers);
    }
    void shoot(PreviewDialog &dialog, const char *name)
    {
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (!folder.isEmpty())
            dialog.grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }

private Q_SLOTS:
    void cleanup()
    {
        applyTheme(*qApp, Appearance::light);
        m_shown = 0;
        for (const auto &file : files())
            QFile::remove(m_folder.filePath(file));
    }

    void sheetsAreTurnedByKeysAndEscLeavesThemAll()
    {
        QList<int> seen;
        then([&](PreviewDialog &dialog) {
            QCOMPARE(dialog.sheets(), sheets);
            seen << dialog.sheet();
            for (const auto key : {Qt::Key_PageDown, Qt::Key_End, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Home}) {
                press(dialog, key);
                seen << dialog.sheet();
            }
            press(dialog, Qt::Key_Escape);
        });
        const auto delivered = printer().deliver(threeSheets());
        QCOMPARE(seen, (QList<int>{1, 2, 3, 3, 2, 1}));
        QVERIFY(delivered && delivered->isLeft());
        QCOMPARE(files(), QStringList());
    }

    void enterSendsItOn()
    {
        then([&](PreviewDialog &dialog) { press(dialog, Qt::Key_Return); });
        const auto delivered = printer().deliver(threeSheets());
        QVERIFY(delivered && !delivered->isLeft());
        QCOMPARE(delivered->printed.pages, sheets);
        QCOMPARE(files(), QStringList{QStringLiteral("lista.pdf")});
    }

    void aFileIsKeptInsteadOfPaper()
    {
        then([&](PreviewDialog &dialog) {
            shoot(dialog, "preview-printer");
            press(dialog, Qt::Key_S, Qt::ControlModifier);
        });
        QVERIFY(printer(QStringLiteral("Mostrador")).deliver(threeSheets()));
        QCOMPARE(files(), QStringList{QStringLiteral("lista.pdf")});
    }

    void labelsAndManyPapersAtOnceAreNotAskedAbout()
    {
        QVERIFY(printer().deliver(threeSheets(reports::PageForm::lotLabel)));
        QVERIFY(printer().unattended().deliver(threeSheets()));
        QCOMPARE(m_shown, 0);
        QCOMPARE(files().size(), 2);
    }

    void whatCannotBePaintedSaysWhyAtOnce()
    {
        const auto delivered = printer().deliver({QStringLiteral("nada"), QStringLiteral("Nada"), reports::PageForm::letter,
                                                  [](reports::Paper &) -> Outcome<void> {
                                                      return fail(Failure::Kind::malformed, QStringLiteral("no code"));
                                                  }});
        QVERIFY(!delivered);
        QCOMPARE(delivered.error().detail, QStringLiteral("no code"));
        QCOMPARE(files(), QStringList());
    }

    void aSheetCanBeLookedAtClosely_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aSheetCanBeLookedAtClosely()
    {
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? Appearance::dark : Appearance::light);
        then([&](PreviewDialog &dialog) {
            dialog.resize(960, 744);
            QCoreApplication::processEvents();
            shoot(dialog, dark ? "preview-dark" : "preview");
            press(dialog, Qt::Key_Plus, Qt::ControlModifier);
            press(dialog, Qt::Key_Plus, Qt::ControlModifier);
            shoot(dialog, dark ? "preview-close-dark" : "preview-close");
            press(dialog, Qt::Key_Escape);
        });
        const auto delivered = printer().deliver(commandSheet());
        QVERIFY(delivered && delivered->isLeft());
    }
};

BQ_SUITE(PreviewDialogTest);
#include "preview_dialog_test.moc"
