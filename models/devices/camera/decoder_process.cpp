// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/decoder_process.h"

#include <QCoreApplication>
#include <QDir>

namespace botiquin {

namespace {

constexpr qsizetype answerBytesMax = 4 * 1024 * 1024;
constexpr int endMilliseconds = 1000;

} // namespace

DecoderProcess::DecoderProcess(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    m_timer.setSingleShot(true);
    // What it says while it dies helps nobody who works here.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_timer, &QTimer::timeout, this, &DecoderProcess::onTimeout);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DecoderProcess::read);
    connect(&m_process, &QProcess::errorOccurred, this, &DecoderProcess::onError);
    connect(&m_process, &QProcess::finished, this,
            [this] { conclude(fail(Failure::Kind::io, QStringLiteral("the decoder ended"))); });
}

DecoderProcess::~DecoderProcess()
{
    stop();
}

QString DecoderProcess::programBeside()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("botiquin-decode.exe");
#else
    const QString name = QStringLiteral("botiquin-decode");
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

bool DecoderProcess::ask(const decoding::Question &question, Then then)
{
    if (m_busy)
        return false;
    m_busy = true;
    m_then = std::move(then);
    m_incoming.clear();
    m_timer.start(m_patience);
    if (m_process.state() == QProcess::NotRunning)
        m_process.start(m_program, QStringList());
    // What is written before it has begun is kept until then.
    if (m_process.state() != QProcess::NotRunning)
        m_process.write(decoding::written(question));
    return true;
}

void DecoderProcess::stop()
{
    m_busy = false;
    m_then = nullptr;
    m_timer.stop();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_process.kill();
    m_process.waitForFinished(endMilliseconds);
}

void DecoderProcess::read()
{
    m_incoming += m_process.readAllStandardOutput();
    if (m_incoming.size() < decoding::headBytes)
        return;
    const auto length = decoding::announcedLength(QByteArrayView(m_incoming).first(decoding::headBytes));
    if (!length || *length > answerBytesMax) {
        m_process.kill();
        return;
    }
    if (m_incoming.size() < decoding::headBytes + *length)
        return;
    const auto answer = decoding::readAnswer(m_incoming.mid(decoding::headBytes, *length));
    if (answer && m_incoming.size() == decoding::headBytes + *length)
        conclude(*answer);
    else
        m_process.kill();
}

void DecoderProcess::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        // Later, as every other answer: whoever asked has not yet returned.
        QMetaObject::invokeMethod(
            this, [this] { conclude(fail(Failure::Kind::notFound, m_program)); }, Qt::QueuedConnection);
}

void DecoderProcess::onTimeout()
{
    // Its end is not the answer: that it took too long is.
    m_busy = false;
    m_process.kill();
    m_process.waitForFinished(endMilliseconds);
    m_busy = true;
    conclude(fail(Failure::Kind::busy, QStringLiteral("the decoder took too long")));
}

void DecoderProcess::conclude(const decoding::Answer &answer)
{
    if (!m_busy)
        return;
    m_busy = false;
    m_timer.stop();
    // Whoever hears it may ask anew.
    const auto then = std::exchange(m_then, nullptr);
    then(answer);
}

} // namespace botiquin
