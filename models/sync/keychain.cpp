// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/keychain.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace botiquin::keychain {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 120s; // somebody may have to type the password of the keychain
const QString service = QStringLiteral("botiquin");

/// The job deletes itself: one that answers too late does so to nobody.
template <class Taken = void (*)()>
Outcome<void> done(QKeychain::Job *job, const QString &name, Taken taken = [] {})
{
    job->setKey(name);
    QEventLoop loop;
    bool isAnswered = false;
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
        isAnswered = true;
        error = job->error();
        words = job->errorString();
        taken();
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    job->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!isAnswered)
        return fail(Failure::Kind::io, QStringLiteral("keychain: no answer"));
    if (error == QKeychain::EntryNotFound)
        return fail(Failure::Kind::notFound, QStringLiteral("keychain: ") + name);
    if (error != QKeychain::NoError)
        return fail(Failure::Kind::io, QStringLiteral("keychain: ") + words);
    return {};
}

} // namespace

Outcome<void> put(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(QString::fromUtf8(secret));
    return done(job, name);
}

Outcome<QByteArray> get(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    QByteArray secret;
    BQ_TRY(done(job, name, [&] { secret = job->textData().toUtf8(); }));
    return secret;
}

Outcome<void> drop(const QString &name)
{
    const auto dropped = done(new QKeychain::DeletePasswordJob(service), name);
    if (!dropped && dropped.error().kind != Failure::Kind::notFound)
        return dropped;
    return {};
}

} // namespace botiquin::keychain
