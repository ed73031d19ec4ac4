<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="es_MX">
<context>
    <name>KitLabel</name>
    <message numerus="yes">
        <source>Lleva %n claves en frío</source>
        <translation>
            <numerusform>Lleva %n clave en frío</numerusform>
            <numerusform>Lleva %n claves en frío</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claves</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackingList</name>
    <message numerus="yes">
        <source>Total: %n claves</source>
        <translation>
            <numerusform>Total: %n clave</numerusform>
            <numerusform>Total: %n claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackingWords</name>
    <message numerus="yes">
        <source>Espere %n segundo(s) y vuelva a escribir el PIN.</source>
        <translation>
            <numerusform>Espere %n segundo y vuelva a escribir el PIN.</numerusform>
            <numerusform>Espere %n segundos y vuelva a escribir el PIN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>El PIN no es ese. Espere %n segundo(s).</source>
        <translation>
            <numerusform>El PIN no es ese. Espere %n segundo.</numerusform>
            <numerusform>El PIN no es ese. Espere %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>Espere %n segundo(s) y escriba su PIN otra vez.</source>
        <translation>
            <numerusform>Espere %n segundo y escriba su PIN otra vez.</numerusform>
            <numerusform>Espere %n segundos y escriba su PIN otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ese PIN no es. Espere %n segundo(s) y escríbalo otra vez.</source>
        <translation>
            <numerusform>Ese PIN no es. Espere %n segundo y escríbalo otra vez.</numerusform>
            <numerusform>Ese PIN no es. Espere %n segundos y escríbalo otra vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message numerus="yes">
        <source>pieza(s)</source>
        <translation>
            <numerusform>pieza</numerusform>
            <numerusform>piezas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>hace %n día(s)</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::BoxTable</name>
    <message numerus="yes">
        <source>%n clave(s)</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::IncidentsPage</name>
    <message numerus="yes">
        <source>%n abierta(s)</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::PackingPage</name>
    <message numerus="yes">
        <source>quedan %n clave(s)</source>
        <translation>
            <numerusform>queda %n clave</numerusform>
            <numerusform>quedan %n claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ReceivePage</name>
    <message numerus="yes">
        <source>Al recibir se imprimen %n etiqueta(s) de lote, para los códigos que no lo dicen.</source>
        <translation>
            <numerusform>Al recibir se imprime %n etiqueta de lote, para los códigos que no lo dicen.</numerusform>
            <numerusform>Al recibir se imprimen %n etiquetas de lote, para los códigos que no lo dicen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>renglón(es)</source>
        <translation>
            <numerusform>renglón</numerusform>
            <numerusform>renglones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieza(s)</source>
        <translation>
            <numerusform>pieza</numerusform>
            <numerusform>piezas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::SealPage</name>
    <message numerus="yes">
        <source>%n clave(s) completa(s)</source>
        <translation>
            <numerusform>%n clave completa</numerusform>
            <numerusform>%n claves completas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n que no alcanzó: %1</source>
        <translation>
            <numerusform>%n que no alcanzó: %1</numerusform>
            <numerusform>%n que no alcanzaron: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faltan %n clave(s). Vuelva al kit: complételas o diga por qué no alcanza.</source>
        <translation>
            <numerusform>Falta %n clave. Vuelva al kit: complétela o diga por qué no alcanza.</numerusform>
            <numerusform>Faltan %n claves. Vuelva al kit: complételas o diga por qué no alcanza.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::SealedPage</name>
    <message numerus="yes">
        <source>Sellada · %n reimpresión(es)</source>
        <translation>
            <numerusform>Sellada · %n reimpresión</numerusform>
            <numerusform>Sellada · %n reimpresiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::SettingsPage</name>
    <message numerus="yes">
        <source>El lector funciona: llegaron %n carácter(es).</source>
        <translation>
            <numerusform>El lector funciona: llegó %n carácter.</numerusform>
            <numerusform>El lector funciona: llegaron %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minuto(s)</source>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::StockPage</name>
    <message numerus="yes">
        <source>%n clave(s)</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 en %n lote(s), %4</source>
        <translation>
            <numerusform>%1, %2: %3 en %n lote, %4</numerusform>
            <numerusform>%1, %2: %3 en %n lotes, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::WavePage</name>
    <message numerus="yes">
        <source>%n caja(s)</source>
        <translation>
            <numerusform>%n caja</numerusform>
            <numerusform>%n cajas</numerusform>
        </translation>
    </message>
</context>
</TS>
