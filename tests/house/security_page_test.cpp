// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// installer/SECURITY.md names the tests that show what it says: each is there.
class SecurityPageTest : public QObject
{
    Q_OBJECT

    static QString textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// The source of a layer's suite; empty where there is none.
    static QString sourceOf(const QString &layer, const QString &suite)
    {
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/tests/") + layer, {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = textOf(files.next());
            if (text.contains(QStringLiteral("BQ_SUITE(%1);").arg(suite)))
                return text;
        }
        return {};
    }

private Q_SLOTS:
    void everyTestThatItNamesIsThere()
    {
        static const QRegularExpression row(QStringLiteral("^\\|.*\\|([^|]*)\\|$"),
                                            QRegularExpression::MultilineOption);
        static const QRegularExpression name(QStringLiteral("`(?:([a-z]+) (\\w+)(?:::)?)?(\\w*)`"));
        QStringList named;
        auto rows = row.globalMatch(textOf(QStringLiteral(SOURCE_ROOT "/installer/SECURITY.md")));
        while (rows.hasNext()) {
            QString source;
            auto names = name.globalMatch(rows.next().captured(1));
            while (names.hasNext()) {
                const auto match = names.next();
                named << match.captured();
                if (match.captured(1) == QLatin1String("scenarios")) {
                    QVERIFY2(
                        QFile::exists(QStringLiteral(SOURCE_ROOT "/tests/scenarios/%1.txt").arg(match.captured(2))),
                        qPrintable(match.captured()));
                    continue;
                }
                if (!match.captured(2).isEmpty())
                    source = sourceOf(match.captured(1), match.captured(2));
                QVERIFY2(!source.isEmpty(), qPrintable(match.captured()));
                if (!match.captured(3).isEmpty())
                    QVERIFY2(source.contains(QStringLiteral("void %1()").arg(match.captured(3))) ||
                                 source.contains(QStringLiteral("::%1()").arg(match.captured(3))),
                             qPrintable(match.captured()));
            }
        }
        QVERIFY2(named.size() > 40, qPrintable(QString::number(named.size())));
    }
};

BQ_SUITE(SecurityPageTest);
#include "security_page_test.moc"
