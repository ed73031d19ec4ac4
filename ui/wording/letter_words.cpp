// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/letter_words.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

struct LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(LetterWords)

public:
    static QString ofFile(const QString &name)
    {
        if (name == u"notALetter")
            return tr("Ese archivo no es una carta. Elija el que le dieron para llevar; termina en .carta.");
        if (name == u"notAnAnswer")
            return tr("Ese archivo no es una respuesta del centro. Elija el que le devolvieron; termina en .respuesta.");
        if (name == u"truncated" || name == u"tooMuch" || name == u"notABundle")
            return tr("El archivo está incompleto o se dañó. Pida que lo copien de nuevo; nada cambió aquí.");
        if (name == u"notForUs")
            return tr("El archivo es para otra computadora, o se dañó en el camino. Revise que sea el que le dieron y pida que lo "
                      "copien de nuevo; nada cambió.");
        if (name == u"letterUnknown")
            return tr("Responde una carta que esta computadora ya no tiene presente. Escriba otra (F6); no se perdió nada.");
        if (name == u"otherCentre" || name == u"badSignature" || name == u"unknownSender")
            return tr("Lo que se leyó no viene de quien dice. No se tomó nada. Avise a quien administra y diga de quién vino el "
                      "archivo.");
        if (name == u"outdated")
            return tr("La respuesta es de antes de que el centro repusiera sus datos. Escriba otra carta (F6); no se perdió nada.");
        if (name == u"newerVersion" || name == u"olderCentre")
            return tr("El centro y esta computadora tienen versiones distintas de Botiquín. Pida a quien administra que actualice la "
                      "más vieja.");
        return {};
    }

    static QString ofDevice(const QString &name)
    {
        if (name == u"centreUnknown" || name == u"unknownDevice")
            return tr("Esta computadora todavía no sabe cuál es su centro. Pida a quien administra que la primera carta se escriba "
                      "con su ayuda.");
        if (name == u"keyMissing")
            return tr("Falta la llave de esta computadora, el archivo .keys junto a los datos, o la puede leer cualquiera. Avise a "
                      "quien administra.");
        if (name == u"revoked")
            return tr("La computadora que escribió la carta fue dada de baja: el centro ya no recibe nada de ella. Avise a quien "
                      "administra.");
        if (name == u"storeIsBehind")
            return tr("Hay dos copias de estos datos, o se repuso una anterior, y el centro ya tiene lo que siguió en la otra. Lo de "
                      "los demás llegó; lo anotado aquí está a salvo y espera. Botiquín lo ordena solo en cuanto nadie está "
                      "trabajando: bloquee con Ctrl+L, y después escriba otra carta (F6).");
        return {};
    }

    static QString ofWorld(const QString &name)
    {
        if (name == u"network")
            return tr("Nadie responde en la dirección del centro. Revise la red e intente otra vez con la misma carta.");
        if (name == u"certificateNotTrusted")
            return tr("No se pudo comprobar que quien responde sea el centro, y no se le entregó nada. Revise la fecha de esta "
                      "computadora; si la región tiene un certificado propio, pida el archivo centre.pem y guárdelo junto a los datos.");
        if (name == u"busy" || name == u"storeInUse")
            return tr("El centro, o el disco, está ocupado. Intente otra vez en un minuto con el mismo archivo.");
        if (name == u"diskFull")
            return tr("No hay espacio donde se iba a guardar el archivo. Libere espacio o elija otra memoria.");
        if (name == u"readOnly" || name == u"io")
            return tr("No se pudo leer o escribir ahí. Revise que la memoria esté bien puesta y no esté protegida.");
        if (name == u"notFound")
            return tr("Ese archivo ya no está. ¿Sacaron la memoria? Póngala de nuevo e intente otra vez.");
        if (name == u"outputIsTheLetter" || name == u"outputIsTheStore" || name == u"outputIsNoFile")
            return tr("Ahí no se puede guardar, porque se perdería otra cosa. Elija otro nombre.");
        return {};
    }
};

} // namespace

QString letterWords(const QString &name)
{
    for (const auto words : {&LetterWords::ofFile, &LetterWords::ofDevice, &LetterWords::ofWorld}) {
        if (const QString said = words(name); !said.isEmpty())
            return said;
    }
    return LetterWords::tr("No se pudo (%1). Intente otra vez; si sigue igual, dé este nombre a quien administra.").arg(name);
}

} // namespace botiquin::ui
