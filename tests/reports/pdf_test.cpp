// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_reader.h"
#include "reports/pdf.h"
#include "samples.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace botiquin;
using namespace botiquin::reports;
using namespace botiquin::reports::testing;

namespace {

/// As long as it lives, files of this process cannot grow beyond `bytes`: a disk that is full.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

    static Outcome<Printed> write(const QString &path, PageForm form = PageForm::boxLabel)
    {
        return writePdf(path, {QStringLiteral("Etiqueta Ñ"), QStringLiteral("Botiquín 1.0.0"), form},
                        [](Paper &paper) { return paintKitLabel(samples::kitLabel(), paper); });
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void saysWhatItIsAndEmbedsItsFonts()
    {
        const QString pdf = documentPath(QStringLiteral("metadata.pdf"));
        const auto printed = write(pdf);
        QVERIFY(printed);
        QCOMPARE(printed->pages, 1);
        const QString information = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {pdf}));
        QVERIFY(information.contains(QStringLiteral("Etiqueta Ñ")));
        QVERIFY(information.contains(QStringLiteral("Botiquín 1.0.0")));
        const QByteArray fonts = run(QStringLiteral("pdffonts"), {pdf});
        QVERIFY(fonts.contains("NotoSans-Bold") && fonts.contains("NotoSansMono-Bold"));
        QVERIFY(!fonts.contains(" no  no  no "));
    }

    void eachFormHasItsSize_data()
    {
        QTest::addColumn<PageForm>("form");
        for (const PageForm form : {PageForm::letter, PageForm::a4, PageForm::boxLabel, PageForm::lotLabel})
            QTest::addRow("%g mm high", sizeMm(form).height()) << form;
    }
    void eachFormHasItsSize()
    {
        QFETCH(PageForm, form);
        const QString pdf = documentPath(QStringLiteral("size.pdf"));
        QVERIFY(writePdf(pdf, {{}, {}, form, 600}, [](Paper &) { return Outcome<void>(); }));
        const QByteArray information = run(QStringLiteral("pdfinfo"), {pdf});
        const QByteArray line = information.mid(information.indexOf("Page size:") + 10).split('\n').first();
        const QList<QByteArray> words = line.simplified().split(' ');
        constexpr double pointMm = 25.4 / 72;
        QVERIFY(qAbs(words[0].toDouble() * pointMm - sizeMm(form).width()) < 0.3);
        QVERIFY(qAbs(words[2].toDouble() * pointMm - sizeMm(form).height()) < 0.3);
    }

    void aFullDiskLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("label.pdf"));
        QVERIFY(write(path));
        const QByteArray before = contentOf(path);
        QVERIFY(before.startsWith("%PDF"));
        const auto outcome = [&] {
            const SmallFiles full(1024);
            return write(path);
        }();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Failure::Kind::diskFull);
        QCOMPARE(contentOf(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const QTemporaryDir folder;
        const auto outcome = write(folder.filePath(QStringLiteral("none/label.pdf")));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Failure::Kind::notFound);
    }

    void aPaintingThatFailsWritesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("badge.pdf"));
        const auto outcome = writePdf(path, {{}, {}, PageForm::letter, 600}, [](Paper &paper) {
            return paintBadgeSheet({{QStringLiteral("ñ"), {}, {}, {}}}, paper);
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Failure::Kind::malformed);
        QVERIFY(!QFile::exists(path));
    }

    void manyLabelsGoInOneJob()
    {
        const QString pdf = documentPath(QStringLiteral("job.pdf"));
        const auto printed =
            writePdf(pdf, {{}, {}, PageForm::boxLabel, 203}, [](Paper &paper) -> Outcome<void> {
                for (int i = 0; i < 350; ++i) {
                    if (i > 0)
                        paper.newPage();
                    BQ_TRY(paintKitLabel(samples::kitLabel(), paper));
                }
                return {};
            });
        QVERIFY(printed);
        QCOMPARE(printed->pages, 350);
        QCOMPARE(pageCount(pdf), 350);
    }
};

BQ_SUITE(PdfTest);
#include "pdf_test.moc"
