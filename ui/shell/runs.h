// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <initializer_list>

namespace botiquin::ui {

/// A stretch of a sentence in one face.
struct Run
{
    QString text;
    bool bold = false;
    bool fixed = false;

    friend bool operator==(const Run &, const Run &) = default;
};

/// A sentence with some of its words in bold or in the fixed-width face.
using Runs = QList<Run>;

Run plain(QString text);
Run bold(QString text);
Run fixed(QString text);
Run boldFixed(QString text);

/// `sentence` with %1 … %9 replaced by `parts`, so that what came from data never reads as markup and a
/// translation may change the order: compose(tr("Lector %1"), {bold(tr("listo"))}).
Runs compose(const QString &sentence, std::initializer_list<Run> parts = {});

/// The words alone, for a screen reader.
QString wordsOf(const Runs &runs);

} // namespace botiquin::ui
