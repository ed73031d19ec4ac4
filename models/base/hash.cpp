// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include "base/assertion.h"

#include <sodium.h>

namespace botiquin {

QByteArray blake2b256(std::initializer_list<QByteArrayView> parts)
{
    constexpr size_t size = 32;
    crypto_generichash_state state;
    BQ_ASSERT(crypto_generichash_init(&state, nullptr, 0, size) == 0);
    for (const QByteArrayView part : parts) {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.data()),
                                  static_cast<unsigned long long>(part.size()));
    }
    QByteArray digest(size, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), size);
    return digest;
}

} // namespace botiquin
