<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="es_MX">
<context>
    <name>CountImport</name>
    <message numerus="yes">
        <source>Conteo importado: %Ln clave(s). Está en los conteos anteriores. Esc vuelve.</source>
        <translation>
            <numerusform>Conteo importado: %Ln clave. Está en los conteos anteriores. Esc vuelve.</numerusform>
            <numerusform>Conteo importado: %Ln claves. Está en los conteos anteriores. Esc vuelve.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message numerus="yes">
        <source>%n claves de una lista</source>
        <translation>
            <numerusform>%n clave de una lista</numerusform>
            <numerusform>%n claves de una lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>Falta contar %Ln renglón(es). Cuéntelos, o use F4 para dejarlos fuera.</source>
        <translation>
            <numerusform>Falta contar %Ln renglón. Cuéntelo, o use F4 para dejarlo fuera.</numerusform>
            <numerusform>Falta contar %Ln renglones. Cuéntelos, o use F4 para dejarlos fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renglón(es) no coinciden. Cuéntelos otra vez, o use F4 para aceptarlos así.</source>
        <translation>
            <numerusform>%Ln renglón no coincide. Cuéntelo otra vez, o use F4 para aceptarlo así.</numerusform>
            <numerusform>%Ln renglones no coinciden. Cuéntelos otra vez, o use F4 para aceptarlos así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renglón(es) de la hoja tienen un error.</source>
        <translation>
            <numerusform>%Ln renglón de la hoja tiene un error.</numerusform>
            <numerusform>%Ln renglones de la hoja tienen un error.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%Ln registro(s) por enviar, el más antiguo %1</source>
        <translation>
            <numerusform>%Ln registro por enviar, el más antiguo %1</numerusform>
            <numerusform>%Ln registros por enviar, el más antiguo %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln por enviar</source>
        <translation>
            <numerusform>%Ln por enviar</numerusform>
            <numerusform>%Ln por enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetImport</name>
    <message numerus="yes">
        <source>Importados: %Ln vehículo(s). Esc vuelve.</source>
        <translation>
            <numerusform>Importado: %Ln vehículo. Esc vuelve.</numerusform>
            <numerusform>Importados: %Ln vehículos. Esc vuelve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importados: %Ln chofer(es). Esc vuelve.</source>
        <translation>
            <numerusform>Importado: %Ln chofer. Esc vuelve.</numerusform>
            <numerusform>Importados: %Ln choferes. Esc vuelve.</numerusform>
        </translation>
    </message>
</context>
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
    <name>OrderImport</name>
    <message numerus="yes">
        <source>Plan importado: %Ln clínica(s) quedaron como dice la hoja. Esc vuelve al plan.</source>
        <translation>
            <numerusform>Plan importado: %Ln clínica quedó como dice la hoja. Esc vuelve al plan.</numerusform>
            <numerusform>Plan importado: %Ln clínicas quedaron como dice la hoja. Esc vuelve al plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message numerus="yes">
        <source>alcanza %Ln día(s)</source>
        <translation>
            <numerusform>alcanza %Ln día</numerusform>
            <numerusform>alcanza %Ln días</numerusform>
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
        <source>Espere %Ln segundo(s) y vuelva a escribir el PIN.</source>
        <translation>
            <numerusform>Espere %Ln segundo y vuelva a escribir el PIN.</numerusform>
            <numerusform>Espere %Ln segundos y vuelva a escribir el PIN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>El PIN no es ese. Espere %Ln segundo(s).</source>
        <translation>
            <numerusform>El PIN no es ese. Espere %Ln segundo.</numerusform>
            <numerusform>El PIN no es ese. Espere %Ln segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>Espere %Ln segundo(s) y escriba su PIN otra vez.</source>
        <translation>
            <numerusform>Espere %Ln segundo y escriba su PIN otra vez.</numerusform>
            <numerusform>Espere %Ln segundos y escriba su PIN otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ese PIN no es. Espere %Ln segundo(s) y escríbalo otra vez.</source>
        <translation>
            <numerusform>Ese PIN no es. Espere %Ln segundo y escríbalo otra vez.</numerusform>
            <numerusform>Ese PIN no es. Espere %Ln segundos y escríbalo otra vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%Ln clínica(s) reciben menos</source>
        <translation>
            <numerusform>%Ln clínica recibe menos</numerusform>
            <numerusform>%Ln clínicas reciben menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: faltan %3 de %4 para %Ln clínica(s)</source>
        <translation>
            <numerusform>%1, %2: faltan %3 de %4 para %Ln clínica</numerusform>
            <numerusform>%1, %2: faltan %3 de %4 para %Ln clínicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteImport</name>
    <message numerus="yes">
        <source>Rutas importadas: %Ln ruta(s) quedaron como dice la hoja. Esc vuelve a las rutas.</source>
        <translation>
            <numerusform>Rutas importadas: %Ln ruta quedó como dice la hoja. Esc vuelve a las rutas.</numerusform>
            <numerusform>Rutas importadas: %Ln rutas quedaron como dice la hoja. Esc vuelve a las rutas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortageReport</name>
    <message numerus="yes">
        <source>%n día(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortageWords</name>
    <message numerus="yes">
        <source>Alcanza %Ln día(s)</source>
        <translation>
            <numerusform>Alcanza %Ln día</numerusform>
            <numerusform>Alcanza %Ln días</numerusform>
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
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%Ln unidad(es) sin contestar la alerta %1</source>
        <translation>
            <numerusform>%Ln unidad sin contestar la alerta %1</numerusform>
            <numerusform>%Ln unidades sin contestar la alerta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln persona(s) la espera(n)</source>
        <translation>
            <numerusform>%1: %Ln persona la espera</numerusform>
            <numerusform>%1: %Ln personas la esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caja(s) por sellar</source>
        <translation>
            <numerusform>%Ln caja por sellar</numerusform>
            <numerusform>%Ln cajas por sellar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln viaje(s) que ya debía(n) salir</source>
        <translation>
            <numerusform>%Ln viaje que ya debía salir</numerusform>
            <numerusform>%Ln viajes que ya debían salir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln viaje(s) sale(n) hoy</source>
        <translation>
            <numerusform>%Ln viaje sale hoy</numerusform>
            <numerusform>%Ln viajes salen hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln viaje(s) en camino</source>
        <translation>
            <numerusform>%Ln viaje en camino</numerusform>
            <numerusform>%Ln viajes en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lote(s) ya caducó(aron)</source>
        <translation>
            <numerusform>%Ln lote ya caducó</numerusform>
            <numerusform>%Ln lotes ya caducaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faltante(s) sin respuesta</source>
        <translation>
            <numerusform>%Ln faltante sin respuesta</numerusform>
            <numerusform>%Ln faltantes sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidencia(s) abierta(s)</source>
        <translation>
            <numerusform>%Ln incidencia abierta</numerusform>
            <numerusform>%Ln incidencias abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Para %Ln día(s)</source>
        <translation>
            <numerusform>Para %Ln día</numerusform>
            <numerusform>Para %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caja(s) por recibir</source>
        <translation>
            <numerusform>%Ln caja por recibir</numerusform>
            <numerusform>%Ln cajas por recibir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caja(s) de la ronda %1 sin sellar</source>
        <translation>
            <numerusform>%Ln caja de la ronda %1 sin sellar</numerusform>
            <numerusform>%Ln cajas de la ronda %1 sin sellar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La última entrega fue el %1: %Ln clínica(s) la(s) espera(n). Séllelas y planee otro viaje.</source>
        <translation>
            <numerusform>La última entrega fue el %1: %Ln clínica las espera. Séllelas y planee otro viaje.</numerusform>
            <numerusform>La última entrega fue el %1: %Ln clínicas las esperan. Séllelas y planee otro viaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln viaje(s) que ya debía(n) regresar</source>
        <translation>
            <numerusform>%Ln viaje que ya debía regresar</numerusform>
            <numerusform>%Ln viajes que ya debían regresar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TripWords</name>
    <message numerus="yes">
        <source>Falta(n) %Ln caja(s): %1.</source>
        <translation>
            <numerusform>Falta %Ln caja: %1.</numerusform>
            <numerusform>Faltan %Ln cajas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %Ln por cargar.</source>
        <translation>
            <numerusform>Falta %Ln por cargar.</numerusform>
            <numerusform>Faltan %Ln por cargar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No salió: %Ln caja(s) lleva(n) algo retirado, como el lote %1. Baje con F4 cada una que lo dice.</source>
        <translation>
            <numerusform>No salió: %Ln caja lleva algo retirado, como el lote %1. Baje con F4 cada una que lo dice.</numerusform>
            <numerusform>No salió: %Ln cajas llevan algo retirado, como el lote %1. Baje con F4 cada una que lo dice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>hace %Ln día(s)</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::BoxTable</name>
    <message numerus="yes">
        <source>%Ln clave(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CountPage</name>
    <message numerus="yes">
        <source>%Ln clave(s), en el orden del anaquel</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves, en el orden del anaquel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CountStartPanel</name>
    <message numerus="yes">
        <source>%Ln clave(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::DevicesPage</name>
    <message numerus="yes">
        <source>%Ln computadora(s) en la región</source>
        <translation>
            <numerusform>%Ln computadora en la región</numerusform>
            <numerusform>%Ln computadoras en la región</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::DispensePage</name>
    <message numerus="yes">
        <source>%Ln persona(s) atendida(s) hoy</source>
        <translation>
            <numerusform>%Ln persona atendida hoy</numerusform>
            <numerusform>%Ln personas atendidas hoy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ExpiryChart</name>
    <message numerus="yes">
        <source>%1: %2 en %Ln lote(s)</source>
        <translation>
            <numerusform>%1: %2 en %Ln lote</numerusform>
            <numerusform>%1: %2 en %Ln lotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::FleetPage</name>
    <message numerus="yes">
        <source>%Ln vehículo(s)</source>
        <translation>
            <numerusform>%Ln vehículo</numerusform>
            <numerusform>%Ln vehículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chofer(es)</source>
        <translation>
            <numerusform>%Ln chofer</numerusform>
            <numerusform>%Ln choferes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::GivenPage</name>
    <message numerus="yes">
        <source>%Ln entrega(s)</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::IncidentsPage</name>
    <message numerus="yes">
        <source>%Ln abierta(s)</source>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::KeyListPage</name>
    <message numerus="yes">
        <source>%Ln clave(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clave(s) en la lista</source>
        <translation>
            <numerusform>%Ln clave en la lista</numerusform>
            <numerusform>%Ln claves en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lista guardada: cada semana se cuentan %Ln clave(s).</source>
        <translation>
            <numerusform>Lista guardada: cada semana se cuenta %Ln clave.</numerusform>
            <numerusform>Lista guardada: cada semana se cuentan %Ln claves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::LetterCard</name>
    <message numerus="yes">
        <source>La carta quedó en %1, con %Ln registro(s) de aquí.</source>
        <translation>
            <numerusform>La carta quedó en %1, con %Ln registro de aquí.</numerusform>
            <numerusform>La carta quedó en %1, con %Ln registros de aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>El centro tomó %Ln registro(s) de aquí.</source>
        <translation>
            <numerusform>El centro tomó %Ln registro de aquí.</numerusform>
            <numerusform>El centro tomó %Ln registros de aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Llegaron %Ln registro(s).</source>
        <translation>
            <numerusform>Llegó %Ln registro.</numerusform>
            <numerusform>Llegaron %Ln registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No tomó, o guarda hasta que alguien los revise, %Ln registro(s).</source>
        <translation>
            <numerusform>No tomó, o guarda hasta que alguien lo revise, %Ln registro.</numerusform>
            <numerusform>No tomó, o guarda hasta que alguien los revise, %Ln registros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::OutlookPage</name>
    <message numerus="yes">
        <source>%Ln por atender</source>
        <translation>
            <numerusform>%Ln por atender</numerusform>
            <numerusform>%Ln por atender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::PackingPage</name>
    <message numerus="yes">
        <source>quedan %Ln clave(s)</source>
        <translation>
            <numerusform>queda %Ln clave</numerusform>
            <numerusform>quedan %Ln claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::PlanPage</name>
    <message numerus="yes">
        <source>Plan aplicado: %Ln kit(s) cambiaron. Lo que ya está sellado quedó igual.</source>
        <translation>
            <numerusform>Plan aplicado: %Ln kit cambió. Lo que ya está sellado quedó igual.</numerusform>
            <numerusform>Plan aplicado: %Ln kits cambiaron. Lo que ya está sellado quedó igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se detuvo. %Ln kit(s) ya cambiaron; lo demás quedó como estaba.</source>
        <translation>
            <numerusform>Se detuvo. %Ln kit ya cambió; lo demás quedó como estaba.</numerusform>
            <numerusform>Se detuvo. %Ln kits ya cambiaron; lo demás quedó como estaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clave(s) · primero lo vital</source>
        <translation>
            <numerusform>%Ln clave · primero lo vital</numerusform>
            <numerusform>%Ln claves · primero lo vital</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RecallsPage</name>
    <message numerus="yes">
        <source>%Ln vigente(s)</source>
        <translation>
            <numerusform>%Ln vigente</numerusform>
            <numerusform>%Ln vigentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La alerta %1 terminó; %Ln unidad(es) no contestó(aron).</source>
        <translation>
            <numerusform>La alerta %1 terminó; %Ln unidad no contestó.</numerusform>
            <numerusform>La alerta %1 terminó; %Ln unidades no contestaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ReceivePage</name>
    <message numerus="yes">
        <source>Al recibir se imprimen %Ln etiqueta(s) de lote, para los códigos que no lo dicen.</source>
        <translation>
            <numerusform>Al recibir se imprime %Ln etiqueta de lote, para los códigos que no lo dicen.</numerusform>
            <numerusform>Al recibir se imprimen %Ln etiquetas de lote, para los códigos que no lo dicen.</numerusform>
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
    <name>botiquin::ui::RoutesPage</name>
    <message numerus="yes">
        <source>Ruta %1, %Ln parada(s): %2</source>
        <translation>
            <numerusform>Ruta %1, %Ln parada: %2</numerusform>
            <numerusform>Ruta %1, %Ln paradas: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ruta(s)</source>
        <translation>
            <numerusform>%Ln ruta</numerusform>
            <numerusform>%Ln rutas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::SealPage</name>
    <message numerus="yes">
        <source>%Ln clave(s) completa(s)</source>
        <translation>
            <numerusform>%Ln clave completa</numerusform>
            <numerusform>%Ln claves completas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln que no alcanzó: %1</source>
        <translation>
            <numerusform>%Ln que no alcanzó: %1</numerusform>
            <numerusform>%Ln que no alcanzaron: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faltan %Ln clave(s). Vuelva al kit: complételas o diga por qué no alcanza.</source>
        <translation>
            <numerusform>Falta %Ln clave. Vuelva al kit: complétela o diga por qué no alcanza.</numerusform>
            <numerusform>Faltan %Ln claves. Vuelva al kit: complételas o diga por qué no alcanza.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::SealedPage</name>
    <message numerus="yes">
        <source>Sellada · %Ln reimpresión(es)</source>
        <translation>
            <numerusform>Sellada · %Ln reimpresión</numerusform>
            <numerusform>Sellada · %Ln reimpresiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::SettingsPage</name>
    <message numerus="yes">
        <source>El lector funciona: llegaron %Ln carácter(es).</source>
        <translation>
            <numerusform>El lector funciona: llegó %Ln carácter.</numerusform>
            <numerusform>El lector funciona: llegaron %Ln caracteres.</numerusform>
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
    <name>botiquin::ui::ShortageListPage</name>
    <message numerus="yes">
        <source>%Ln aviso(s), abiertos y cerrados</source>
        <translation>
            <numerusform>%Ln aviso, abierto o cerrado</numerusform>
            <numerusform>%Ln avisos, abiertos y cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aviso(s) abierto(s)</source>
        <translation>
            <numerusform>%Ln aviso abierto</numerusform>
            <numerusform>%Ln avisos abiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ShortagePanel</name>
    <message numerus="yes">
        <source>%Ln persona(s) espera(n).</source>
        <translation>
            <numerusform>%Ln persona espera.</numerusform>
            <numerusform>%Ln personas esperan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::StockChart</name>
    <message numerus="yes">
        <source>Alcanza %Ln día(s): se acaba el %1.</source>
        <translation>
            <numerusform>Alcanza %Ln día: se acaba el %1.</numerusform>
            <numerusform>Alcanza %Ln días: se acaba el %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::StockPage</name>
    <message numerus="yes">
        <source>%Ln clave(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 en %Ln lote(s), %4</source>
        <translation>
            <numerusform>%1, %2: %3 en %Ln lote, %4</numerusform>
            <numerusform>%1, %2: %3 en %Ln lotes, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TodayPage</name>
    <message numerus="yes">
        <source>%Ln registro(s), el más antiguo %1</source>
        <translation>
            <numerusform>%Ln registro, %1</numerusform>
            <numerusform>%Ln registros, el más antiguo %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Y %Ln clave(s) más.</source>
        <translation>
            <numerusform>Y %Ln clave más.</numerusform>
            <numerusform>Y %Ln claves más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TracePage</name>
    <message numerus="yes">
        <source>%Ln movimiento(s), del primero al último</source>
        <translation>
            <numerusform>%Ln movimiento</numerusform>
            <numerusform>%Ln movimientos, del primero al último</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TripPage</name>
    <message numerus="yes">
        <source>Según lo que se sabe aquí, %Ln caja(s) sigue(n) en el viaje. Escanee la que regresó; F9 otra vez anota el regreso.</source>
        <translation>
            <numerusform>Según lo que se sabe aquí, %Ln caja sigue en el viaje. Escanee la que regresó; F9 otra vez anota el regreso.</numerusform>
            <numerusform>Según lo que se sabe aquí, %Ln cajas siguen en el viaje. Escanee la que regresó; F9 otra vez anota el regreso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TripSide</name>
    <message numerus="yes">
        <source>Salir sin %Ln caja(s)</source>
        <translation>
            <numerusform>Salir sin %Ln caja</numerusform>
            <numerusform>Salir sin %Ln cajas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TripsPage</name>
    <message numerus="yes">
        <source>Se planeó(aron) %Ln viaje(s).</source>
        <translation>
            <numerusform>Se planeó %Ln viaje.</numerusform>
            <numerusform>Se planearon %Ln viajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Manifiestos y notas de %Ln viaje(s), listos. El último quedó en %1</source>
        <translation>
            <numerusform>Manifiesto y notas de %Ln viaje, listos. Quedaron en %1</numerusform>
            <numerusform>Manifiestos y notas de %Ln viajes, listos. El último quedó en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::VariancePanel</name>
    <message numerus="yes">
        <source>%Ln lote(s) con diferencia</source>
        <translation>
            <numerusform>%Ln lote con diferencia</numerusform>
            <numerusform>%Ln lotes con diferencia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::WavePage</name>
    <message numerus="yes">
        <source>%Ln caja(s)</source>
        <translation>
            <numerusform>%Ln caja</numerusform>
            <numerusform>%Ln cajas</numerusform>
        </translation>
    </message>
</context>
</TS>
