// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/running_hash.h"

#include "base/assertion.h"

#include <sodium.h>

namespace botiquin {

namespace {

constexpr size_t digestBytes = 32;

} // namespace

struct RunningHash::State
{
    crypto_generichash_state hash;
};

RunningHash::RunningHash() : m_state(std::make_unique<State>())
{
    BQ_ASSERT(crypto_generichash_init(&m_state->hash, nullptr, 0, digestBytes) == 0);
}

RunningHash::~RunningHash() = default;

void RunningHash::add(QByteArrayView part)
{
    crypto_generichash_update(&m_state->hash, reinterpret_cast<const unsigned char *>(part.data()),
                              static_cast<unsigned long long>(part.size()));
}

QByteArray RunningHash::digest() const
{
    auto end = m_state->hash;
    QByteArray digest(digestBytes, Qt::Uninitialized);
    crypto_generichash_final(&end, reinterpret_cast<unsigned char *>(digest.data()), digestBytes);
    return digest;
}

} // namespace botiquin
