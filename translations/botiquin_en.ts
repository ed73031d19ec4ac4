<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es_MX">
<context>
    <name>Wording</name>
    <message>
        <source>enero</source>
        <translation>January</translation>
    </message>
    <message>
        <source>febrero</source>
        <translation>February</translation>
    </message>
    <message>
        <source>marzo</source>
        <translation>March</translation>
    </message>
    <message>
        <source>abril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mayo</source>
        <translation>May</translation>
    </message>
    <message>
        <source>junio</source>
        <translation>June</translation>
    </message>
    <message>
        <source>julio</source>
        <translation>July</translation>
    </message>
    <message>
        <source>agosto</source>
        <translation>August</translation>
    </message>
    <message>
        <source>septiembre</source>
        <translation>September</translation>
    </message>
    <message>
        <source>octubre</source>
        <translation>October</translation>
    </message>
    <message>
        <source>noviembre</source>
        <translation>November</translation>
    </message>
    <message>
        <source>diciembre</source>
        <translation>December</translation>
    </message>
    <message>
        <source>ene</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>abr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>may</source>
        <translation>May</translation>
    </message>
    <message>
        <source>jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>oct</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>dic</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>lunes</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>martes</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>miércoles</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>jueves</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>viernes</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>sábado</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>domingo</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A short date: day, month of three letters, year.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day without its year: day, month of three letters.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 de %3 de %4</source>
        <extracomment>A long date: weekday, day, month, year.</extracomment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>hace un momento</source>
        <translation>a moment ago</translation>
    </message>
    <message>
        <source>hace %1 min</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>hace %1 h</source>
        <translation>%1 h ago</translation>
    </message>
    <message numerus="yes">
        <source>hace %n día(s)</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::KeyHelp</name>
    <message>
        <source>Teclas: %1</source>
        <translation>Keys: %1</translation>
    </message>
    <message>
        <source>Cambiar de página</source>
        <translation>Change page</translation>
    </message>
    <message>
        <source>Ir al siguiente campo</source>
        <translation>Go to the next field</translation>
    </message>
    <message>
        <source>Volver; lo escrito no se pierde</source>
        <translation>Go back; what you typed is kept</translation>
    </message>
    <message>
        <source>Abrir y cerrar esta ayuda</source>
        <translation>Open and close this help</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::LineCard</name>
    <message>
        <source>Faltan</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Dónde está</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Caduca</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Tome este lote</source>
        <translation>Take this lot</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::NavigationRail</name>
    <message>
        <source>Ayuda</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Ctrl + número cambia de página</source>
        <translation>Ctrl + number changes page</translation>
    </message>
    <message>
        <source>Páginas</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ProgressLine</name>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ScanBand</name>
    <message>
        <source>Escanee la primera pieza</source>
        <translation>Scan the first piece</translation>
    </message>
    <message>
        <source>Se leyó</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>Se espera</source>
        <translation>Expected</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::UndoLine</name>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
</context>
</TS>
