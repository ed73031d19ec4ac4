// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/device_gate.h"
#include "journal/exchange/subscribers.h"
#include "journal/log/log_file.h"

namespace botiquin {

struct LogImport : IntakeReport
{
    std::optional<LogFileFault> fault; ///< what ended the reading; complete stretches before it were taken in

    bool isComplete() const { return refusals.empty() && !fault; }
};

/// For whom the device that signed a file speaks.
struct LogVoucher
{
    DeviceId device;
    bool isForAll = false; ///< the region's authority, or the centre: for every device; others for themselves
    std::optional<DeviceId> authorityHere = {}; ///< where this store writes its log: nobody else speaks for it
};

/// For a log that comes into a store of a region: besides, what a device that was revoked wrote after its last good event
/// stays out, and, but for what the store has already, what is another's than the voucher's or beyond its rights as far as
/// they are known here: what a centre would hold comes by way of it. Without a voucher everything is believed.
class LogGate : public AuthorityGate
{
public:
    LogGate(Store &store, Subscribers &subscribers, RightsBook &rights, std::optional<LogVoucher> voucher = {})
        : AuthorityGate(store), m_store(store), m_subscribers(subscribers), m_rights(rights), m_voucher(std::move(voucher))
    {
    }
    Outcome<Verdict> verdict(const Event &event) override;
    /// Whether it stays out, while what comes before it in its run may be taken in.
    [[nodiscard]] Outcome<bool> leavesOut(const Event &event);

private:
    Outcome<Verdict> judge(const Event &event);
    Outcome<bool> isRevoked(const Event &event);
    Outcome<bool> isVouchedFor(const Event &event);
    Outcome<bool> isWithinRights(const Event &event);

    Store &m_store;
    Subscribers &m_subscribers;
    RightsBook &m_rights;
    std::optional<LogVoucher> m_voucher;
    std::optional<DeviceGate> m_gate; ///< of a voucher that speaks for itself
    std::optional<std::pair<EventId, Verdict>> m_judged; ///< the last, which is asked for twice
    std::optional<std::pair<DeviceId, std::optional<Revocation>>> m_last; ///< of the device that was asked for last
};

/// Takes in a log that another store exported, whoever wrote it, through an AuthorityGate: its events are committed only when
/// the chain computed here is the one that the file names.
[[nodiscard]] Outcome<LogImport> importLog(Journal &journal, QIODevice &from);
/// The same through a LogGate: of a stretch in which a device's word ceases to count, what comes before is taken in.
[[nodiscard]] Outcome<LogImport> importLog(Journal &journal, QIODevice &from, LogGate &gate);

/// Why a store of a region takes nothing from a file.
enum class LogDistrust {
    notSigned,     ///< nobody vouches for it
    unknownDevice, ///< by a device that nobody enrolled, as far as is known here
    badSignature,  ///< it is not as that device signed it
    revoked,       ///< that device's word no longer counts
};
QString name(LogDistrust distrust);

using CheckSignature = bool (*)(const QByteArray &publicKey, QByteArrayView message, const QByteArray &signature);
/// What of a file is not as it should be: nothing is taken in then.
using LogDoubt = std::variant<LogDistrust, LogFileFault>;
/// The device that vouches for the file, which is read to its end.
[[nodiscard]] Outcome<Result<DeviceId, LogDoubt>> voucherOf(QIODevice &file, Subscribers &subscribers, CheckSignature isSignedBy);

} // namespace botiquin
