// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/decode_service.h"
#include "devices/camera/decoder_process.h"
#include "support/suite.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace botiquin;
using decoding::Answer;
using decoding::FileQuestion;
using decoding::FrameQuestion;

namespace {

QByteArray pictureFile()
{
    QFile file(QStringLiteral(TEST_DATA "/codes/straight/01.jpg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A program in the decoder's stead.
class Script
{
public:
    explicit Script(const QByteArray &lines)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + lines);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("decoder")); }

private:
    QTemporaryDir m_folder;
};

/// Asks and waits for the answer.
Answer answerOf(DecoderProcess &decoder, const decoding::Question &question)
{
    Answer answer = fail(Failure::Kind::database, QStringLiteral("no answer"));
    if (!decoder.ask(question, [&](const Answer &given) { answer = given; })
        || !QTest::qWaitFor([&] { return !decoder.isBusy(); }, 20'000))
        decoder.stop();
    return answer;
}

const QString decoderPath = QStringLiteral(BINARY_ROOT "/bin/botiquin-decode");

} // namespace

class DecoderProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileAndAFrameAreAnsweredByTheRealProgram()
    {
        DecoderProcess decoder(decoderPath);
        const auto ofFile = answerOf(decoder, FileQuestion{pictureFile()});
        QVERIFY2(ofFile, ofFile ? "" : qPrintable(ofFile.error().detail));
        QCOMPARE(ofFile->size(), size_t(1));
        QCOMPARE(ofFile->front().format, QByteArray("DataMatrix"));
        const auto ofFrame = answerOf(decoder, FrameQuestion{*readPicture(pictureFile()), 0});
        QVERIFY(ofFrame.has_value());
        QCOMPARE(ofFrame->size(), size_t(1));
        QCOMPARE(ofFrame->front().scan(), ofFile->front().scan());
    }

    void whatIsNoPictureIsSaidAndTheNextIsReadAllTheSame()
    {
        DecoderProcess decoder(decoderPath);
        const auto answer = answerOf(decoder, FileQuestion{"no es una foto"});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Failure::Kind::malformed);
        QCOMPARE(answer.error().detail, QStringLiteral("notAPicture"));
        QVERIFY(answerOf(decoder, FileQuestion{pictureFile()}).has_value());
    }

    void onlyOneQuestionAtATime()
    {
        DecoderProcess decoder(decoderPath);
        int answers = 0;
        const auto count = [&](const Answer &) { ++answers; };
        QVERIFY(decoder.ask(FileQuestion{pictureFile()}, count));
        QVERIFY(!decoder.ask(FileQuestion{pictureFile()}, count));
        QVERIFY(QTest::qWaitFor([&] { return !decoder.isBusy(); }, 20'000));
        QCOMPARE(answers, 1);
    }

    void aDecoderThatDiesCostsOneAnswer()
    {
        // Dies of its first question, and is the real one from then on.
        const Script script("if [ -e \"$0.died\" ]; then exec '" + decoderPath.toUtf8()
                            + "'; fi\ntouch \"$0.died\"\nkill -ABRT $$\n");
        DecoderProcess decoder(script.path());
        const auto first = answerOf(decoder, FileQuestion{pictureFile()});
        QVERIFY(!first);
        QCOMPARE(first.error().kind, Failure::Kind::io);
        const auto second = answerOf(decoder, FileQuestion{pictureFile()});
        QVERIFY(second.has_value());
        QCOMPARE(second->size(), size_t(1));
    }

    void aDecoderThatHangsIsEndedInTime()
    {
        const Script script("exec sleep 60\n");
        DecoderProcess decoder(script.path());
        decoder.setPatience(std::chrono::milliseconds(200));
        const auto answer = answerOf(decoder, FileQuestion{"x"});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Failure::Kind::busy);
    }

    void aDecoderThatSpeaksNonsenseIsEnded_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("a length beyond measure") << QByteArray("printf '\\377\\377\\377\\377aaaa'; exec sleep 60\n");
        QTest::newRow("no length") << QByteArray("printf '\\0\\0\\0\\0'; exec sleep 60\n");
        QTest::newRow("an unknown tag") << QByteArray("printf '\\0\\0\\0\\1\\11'; exec sleep 60\n");
        QTest::newRow("symbols that never come") << QByteArray("printf '\\0\\0\\0\\5\\3\\0\\0\\0\\7'; exec sleep 60\n");
    }
    void aDecoderThatSpeaksNonsenseIsEnded()
    {
        QFETCH(QByteArray, script);
        const Script nonsense(script);
        DecoderProcess decoder(nonsense.path());
        const auto answer = answerOf(decoder, FileQuestion{"x"});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Failure::Kind::io);
    }

    void aDecoderThatIsNotThereIsSaidSo()
    {
        DecoderProcess decoder(QStringLiteral("/nowhere/botiquin-decode"));
        const auto answer = answerOf(decoder, FileQuestion{"x"});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Failure::Kind::notFound);
    }

    void theServiceEndsAtAQuestionThatMeansNothing_data()
    {
        QTest::addColumn<QByteArray>("in");
        const auto whole = decoding::written(decoding::Question(FrameQuestion{GreyPicture(8, 8, 255), 0}));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a length") << QByteArray("\0\0", 2);
        QTest::newRow("too long") << QByteArray("\xff\xff\xff\xff");
        QTest::newRow("cut") << whole.chopped(1);
        QTest::newRow("unknown") << QByteArray("\0\0\0\1\x09", 5);
        QByteArray lying = whole;
        lying[12] = char(9); // its width
        QTest::newRow("not as many pixels as it says") << lying;
    }
    void theServiceEndsAtAQuestionThatMeansNothing()
    {
        QFETCH(QByteArray, in);
        QBuffer question(&in);
        QByteArray answer;
        QBuffer out(&answer);
        QVERIFY(question.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly));
        serveDecoding(question, out);
        QVERIFY(answer.isEmpty());
    }

    void theServiceAnswersInOrder()
    {
        QByteArray in = decoding::written(decoding::Question(FileQuestion{"x"}))
            + decoding::written(decoding::Question(FrameQuestion{GreyPicture(8, 8, 255), 3}));
        QBuffer questions(&in);
        QByteArray answers;
        QBuffer out(&answers);
        QVERIFY(questions.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly));
        serveDecoding(questions, out);
        const auto length = decoding::announcedLength(QByteArrayView(answers).first(4));
        QVERIFY(length.has_value());
        const auto first = decoding::readAnswer(answers.mid(4, *length));
        QVERIFY(first && !*first);
        const auto second = decoding::readAnswer(answers.mid(4 + *length + 4));
        QVERIFY(second && *second);
        QVERIFY((*second)->empty());
    }

    void anAnswerIsReadAsItWasWritten()
    {
        ReadSymbols symbols;
        symbols.push_back({"DataMatrix", "]d2", "caf\xc3\xa9", "caf\xe9\x1d", {QPointF(1, 2.5), QPointF(3, 4), {}, {}}});
        const auto read = decoding::readAnswer(decoding::written(Answer(symbols)).mid(4));
        QVERIFY(read && *read);
        QCOMPARE(**read, symbols);
    }
};

BQ_SUITE(DecoderProcessTest);
#include "decoder_process_test.moc"
