// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/joining_words.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

struct JoiningWords
{
    Q_DECLARE_TR_FUNCTIONS(JoiningWords)
};

} // namespace

QString joiningWords(const QString &name)
{
    if (name == u"codeMistyped")
        return JoiningWords::tr("Ese código tiene un error de escritura. Compárelo letra por letra: son 40 letras y números.");
    if (name == u"codeUnknown")
        return JoiningWords::tr("El centro todavía no conoce ese código. Pida que la computadora donde se hizo hable con el "
                                "centro, y vuelva a intentar.");
    if (name == u"codeExpired")
        return JoiningWords::tr("El código venció: vale un día. Pida otro.");
    if (name == u"codeUsed")
        return JoiningWords::tr("Ese código ya se usó. Si no fue en esta computadora, avise de inmediato a quien administra. "
                                "Para unirla, pida otro.");
    if (name == u"otherCentre")
        return JoiningWords::tr("Responde otro centro, no el del código. No se guardó nada. Revise la dirección, o de dónde viene "
                                "el archivo.");
    if (name == u"noRequest")
        return JoiningWords::tr("Desde esta computadora todavía no se ha pedido nada en un archivo. Empiece por la solicitud.");
    if (name == u"notForUs" || name == u"notABundle" || name == u"truncated")
        return JoiningWords::tr("Ese archivo no es la respuesta a la solicitud de esta computadora, o se dañó. Pida que lo copien "
                                "de nuevo.");
    if (name == u"storeInUse")
        return JoiningWords::tr("Otra ventana está uniendo esta computadora. Espere a que termine.");
    if (name == u"network")
        return JoiningWords::tr("Nadie responde en esa dirección. Revise la red y la dirección. Lo que ya llegó se conserva.");
    if (name == u"certificateNotTrusted")
        return JoiningWords::tr("No se pudo comprobar que quien responde sea el centro. No se envió nada. Revise la fecha de esta "
                                "computadora y la dirección. Si la región tiene un certificado propio, pida el archivo centre.pem "
                                "y guárdelo en la carpeta de los datos.");
    if (name == u"busy")
        return JoiningWords::tr("El centro tiene mucho trabajo. Intente otra vez en un minuto. Lo que ya llegó se conserva.");
    if (name == u"diskFull")
        return JoiningWords::tr("El disco está lleno. Libere espacio e intente otra vez.");
    if (name == u"readOnly")
        return JoiningWords::tr("No se puede escribir en el lugar de los datos. Pida que le den permiso, e intente otra vez.");
    return JoiningWords::tr("No se pudo (%1). Intente otra vez; si sigue igual, dé este nombre a quien administra.").arg(name);
}

QString codeRefusalWords(const QString &name)
{
    if (name == u"centreUnknown")
        return JoiningWords::tr("Esta computadora todavía no ha hablado con un centro. Escriba su dirección en Ajustes y hable "
                                "con él.");
    if (name == u"noRight" || name == u"notTheAuthority")
        return JoiningWords::tr("Solo quien administra la región puede dar códigos, en la computadora de la región.");
    if (name == u"serialsDoNotFit")
        return JoiningWords::tr("Ya no quedan números de caja para otra computadora. Pida a quien administra otro prefijo de "
                                "GS1.");
    if (name == u"busy")
        return JoiningWords::tr("Los datos estaban ocupados. Intente otra vez.");
    return JoiningWords::tr("No se pudo (%1). Intente otra vez; si sigue igual, dé este nombre a quien administra.").arg(name);
}

} // namespace botiquin::ui
