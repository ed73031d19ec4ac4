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
    <name>botiquin::ui::SettingsPage</name>
    <message numerus="yes">
        <source>El lector funciona: llegaron %n carácter(es).</source>
        <translation>
            <numerusform>El lector funciona: llegó %n carácter.</numerusform>
            <numerusform>El lector funciona: llegaron %n caracteres.</numerusform>
        </translation>
    </message>
</context>
</TS>
