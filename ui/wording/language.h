// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace botiquin::ui {

enum class Language { spanish, english };

/// "es_MX" and "en": what settings and the command line write.
QString codeOf(Language language);

/// Loads the words of a language, Qt's own among them, in place of those before; every widget gets
/// QEvent::LanguageChange. False when the program was built without them.
bool loadLanguage(QApplication &app, Language language);

/// The language loaded last; Spanish before any.
Language language();

} // namespace botiquin::ui
