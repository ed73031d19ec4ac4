// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/title_text.h"

namespace botiquin {

QString foldedTitle(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    bool gap = false;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (!c.isLetterOrNumber()) {
            gap = true;
            continue;
        }
        if (gap && !folded.isEmpty())
            folded += u' ';
        gap = false;
        folded += c.toLower();
    }
    return folded;
}

} // namespace botiquin
