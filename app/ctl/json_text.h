// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace botiquin::ctl {

/// Appends a JSON string (RFC 8259) of the bytes: as UTF-8 if they are that, and byte for byte as ISO 8859-1
/// if not, so that it is valid JSON whatever was scanned.
void appendJsonText(QByteArray &json, QByteArrayView bytes);

} // namespace botiquin::ctl
