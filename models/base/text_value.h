// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <utility>

namespace botiquin {

/// The common part of identifiers that are a text in one normal form. A Derived is made only by its own
/// `parse`, so that one which exists is valid.
template <class Derived>
class TextValue
{
public:
    const QString &text() const { return m_text; }

    friend bool operator==(const Derived &a, const Derived &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Derived &a, const Derived &b) { return a.m_text != b.m_text; }
    friend bool operator<(const Derived &a, const Derived &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Derived &value, size_t seed = 0) { return ::qHash(value.m_text, seed); }

protected:
    explicit TextValue(QString text) : m_text(std::move(text)) {}

private:
    QString m_text;
};

} // namespace botiquin
