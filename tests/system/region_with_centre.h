// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "central_process.h"
#include "command_line.h"

#include <QFile>
#include <QTest>
#include <memory>

namespace botiquin::testing {

/// A region in a folder: the stores of its authority, which is a warehouse's too (`region`), and of a centre (`centre`), which the
/// real server serves.
class RegionWithCentre
{
protected:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_centre->port()); }
    Said on(const QString &store, const QStringList &words) const { return command(at(store), words); }
    Said administer(const QStringList &words) const
    {
        return on(QStringLiteral("region"), QStringList{"--as", "administracion1"} + words);
    }
    Said sync(const QString &store) const { return on(store, {"sync", url()}); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void createRegion()
    {
        const auto created = on("region", {"region", "create", "--demo", "--state", "OAXACA", "--warehouse", m_warehouse,
                                           "--month", "2026-12"});
        QVERIFY2(created.code == 0, created.words().constData());
        m_clinic = created.json[QStringLiteral("clinic")].toObject()[QStringLiteral("facility")].toString();
        m_centreDevice = addDevice(m_warehouse, QStringLiteral("Centro"), QStringLiteral("centre"));
        QVERIFY(!m_centreDevice.isEmpty());
    }
    /// Its number.
    QString addDevice(const QString &facility, const QString &label, const QString &store) const
    {
        return administer({"device", "add", "--facility", facility, "--label", label, "--out", at(store)}).text("device");
    }
    void startCentre() { startCentre({"--database", QStringLiteral("sqlite:") + at("centre")}); }
    void startCentre(const QStringList &options)
    {
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        QVERIFY2(m_centre->start(options), qPrintable(m_centre->complaint()));
    }
    void stopCentre()
    {
        m_centre->ask(SIGTERM);
        QCOMPARE(m_centre->waitForEnd(), 0);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CentralProcess> m_centre;
    const QString m_warehouse = QStringLiteral("OCIMB000012");
    QString m_clinic; ///< one of its clinics
    QString m_centreDevice;
};

} // namespace botiquin::testing
