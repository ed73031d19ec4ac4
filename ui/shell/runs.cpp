// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/runs.h"

namespace botiquin::ui {

Run plain(QString text)
{
    return {std::move(text), false, false};
}

Run bold(QString text)
{
    return {std::move(text), true, false};
}

Run fixed(QString text)
{
    return {std::move(text), false, true};
}

Run boldFixed(QString text)
{
    return {std::move(text), true, true};
}

Runs compose(const QString &sentence, std::initializer_list<Run> parts)
{
    Runs runs;
    QString between;
    const auto flush = [&] {
        if (!between.isEmpty())
            runs << plain(std::exchange(between, {}));
    };
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number < 1 || number > static_cast<int>(parts.size())) {
            between += sentence[i];
            continue;
        }
        flush();
        runs << *(parts.begin() + number - 1);
        ++i;
    }
    flush();
    return runs;
}

QString wordsOf(const Runs &runs)
{
    QString words;
    for (const auto &run : runs)
        words += run.text;
    return words;
}

} // namespace botiquin::ui
