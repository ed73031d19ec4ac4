// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/syntax_dictionary.h"

#include "base/assertion.h"

#include <QResource>

namespace botiquin::gs1 {

const SyntaxDictionary &dictionary()
{
    static const SyntaxDictionary compiledIn = [] {
        const QResource text(QStringLiteral(":/gs1/gs1-syntax-dictionary.txt"));
        BQ_ASSERT(text.isValid());
        auto parsed = SyntaxDictionary::parse(text.uncompressedData());
        BQ_ASSERT(parsed);
        return *std::move(parsed);
    }();
    return compiledIn;
}

} // namespace botiquin::gs1
