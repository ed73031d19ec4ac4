// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/enrolment/enrolment_code.h"

#include "support/suite.h"

#include <QSet>
#include <QTest>

using namespace botiquin;

class EnrolmentCodeTest : public QObject
{
    Q_OBJECT

    const KeyPair m_centre = KeyPair::generate();

private Q_SLOTS:
    void aCodeIsReadBackHoweverItIsTyped()
    {
        const auto code = EnrolmentCode::make(m_centre.publicKey());
        const QString text = code.text();
        QCOMPARE(text.size(), 49);
        QString spaced = text.toLower();
        spaced.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
        for (const QString &typed : {text, spaced, QString(text).remove(u'-'), u' ' + text + u'\n'}) {
            const auto read = EnrolmentCode::parse(typed);
            QVERIFY2(read, qPrintable(typed));
            QCOMPARE(read->text(), text);
            QCOMPARE(read->device().number(), code.device().number());
            QCOMPARE(read->keys().publicKey(), code.keys().publicKey());
        }
    }

    void oneWrongCharacterIsNoticed()
    {
        const QString text = EnrolmentCode::make(m_centre.publicKey()).text();
        int noticed = 0;
        int tried = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] == u'-')
                continue;
            QString wrong = text;
            wrong[at] = text[at] == u'7' ? u'8' : u'7';
            ++tried;
            noticed += EnrolmentCode::parse(wrong) ? 0 : 1;
        }
        // Ten bits of check: one in a thousand goes by.
        QVERIFY(noticed >= tried - 1);
        for (const QString &bad : {QString(), text.left(48), text + u'0', QStringLiteral("¡hola!"), QString(text).replace(0, 1, u'U')})
            QVERIFY2(!EnrolmentCode::parse(bad), qPrintable(bad));
    }

    void aCodeNamesItsCentreAlone()
    {
        const auto code = EnrolmentCode::make(m_centre.publicKey());
        QVERIFY(code.isOfCentre(m_centre.publicKey()));
        QVERIFY(!code.isOfCentre(KeyPair::generate().publicKey()));
        QVERIFY(!code.isOfCentre({}));
    }

    void noTwoCodesAreAlike()
    {
        QSet<QString> texts;
        QSet<quint64> devices;
        for (int i = 0; i < 200; ++i) {
            const auto code = EnrolmentCode::make(m_centre.publicKey());
            texts.insert(code.text());
            devices.insert(code.device().number());
        }
        QCOMPARE(texts.size(), 200);
        QCOMPARE(devices.size(), 200);
    }
};

BQ_SUITE(EnrolmentCodeTest);
#include "enrolment_code_test.moc"
