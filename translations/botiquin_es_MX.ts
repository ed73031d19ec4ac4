<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="es_MX">
<context>
    <name>ControlBook</name>
    <message numerus="yes">
        <source>%n movimiento(s).</source>
        <translation>
            <numerusform>%n movimiento.</numerusform>
            <numerusform>%n movimientos.</numerusform>
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
        <source>Falta contar %n renglón(es). Cuéntelos, o use F4 para dejarlos fuera.</source>
        <translation>
            <numerusform>Falta contar %n renglón. Cuéntelo, o use F4 para dejarlo fuera.</numerusform>
            <numerusform>Falta contar %n renglones. Cuéntelos, o use F4 para dejarlos fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renglón(es) no coinciden. Cuéntelos otra vez, o use F4 para aceptarlos así.</source>
        <translation>
            <numerusform>%n renglón no coincide. Cuéntelo otra vez, o use F4 para aceptarlo así.</numerusform>
            <numerusform>%n renglones no coinciden. Cuéntelos otra vez, o use F4 para aceptarlos así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renglón(es) de la hoja tienen un error.</source>
        <translation>
            <numerusform>%n renglón de la hoja tiene un error.</numerusform>
            <numerusform>%n renglones de la hoja tienen un error.</numerusform>
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
    <name>OutlookWords</name>
    <message numerus="yes">
        <source>alcanza %n día(s)</source>
        <translation>
            <numerusform>alcanza %n día</numerusform>
            <numerusform>alcanza %n días</numerusform>
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
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n clínica(s) reciben menos</source>
        <translation>
            <numerusform>%n clínica recibe menos</numerusform>
            <numerusform>%n clínicas reciben menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: faltan %3 de %4 para %n clínica(s)</source>
        <translation>
            <numerusform>%1, %2: faltan %3 de %4 para %n clínica</numerusform>
            <numerusform>%1, %2: faltan %3 de %4 para %n clínicas</numerusform>
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
    <message numerus="yes">
        <source>Faltan %n medicamento(s) o material(es).</source>
        <translation>
            <numerusform>Falta %n medicamento o material.</numerusform>
            <numerusform>Faltan %n medicamentos o materiales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortageWords</name>
    <message numerus="yes">
        <source>Alcanza %n día(s)</source>
        <translation>
            <numerusform>Alcanza %n día</numerusform>
            <numerusform>Alcanza %n días</numerusform>
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
        <source>%n unidad(es) sin contestar la alerta %1</source>
        <translation>
            <numerusform>%n unidad sin contestar la alerta %1</numerusform>
            <numerusform>%n unidades sin contestar la alerta %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n persona(s) la espera(n)</source>
        <translation>
            <numerusform>%1: %n persona la espera</numerusform>
            <numerusform>%1: %n personas la esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caja(s) por sellar</source>
        <translation>
            <numerusform>%n caja por sellar</numerusform>
            <numerusform>%n cajas por sellar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viaje(s) que ya debía(n) salir</source>
        <translation>
            <numerusform>%n viaje que ya debía salir</numerusform>
            <numerusform>%n viajes que ya debían salir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viaje(s) sale(n) hoy</source>
        <translation>
            <numerusform>%n viaje sale hoy</numerusform>
            <numerusform>%n viajes salen hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viaje(s) en camino</source>
        <translation>
            <numerusform>%n viaje en camino</numerusform>
            <numerusform>%n viajes en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lote(s) ya caducó(aron)</source>
        <translation>
            <numerusform>%n lote ya caducó</numerusform>
            <numerusform>%n lotes ya caducaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faltante(s) sin respuesta</source>
        <translation>
            <numerusform>%n faltante sin respuesta</numerusform>
            <numerusform>%n faltantes sin respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lote(s) caduca(n) en menos de 30 días</source>
        <translation>
            <numerusform>%n lote caduca en menos de 30 días</numerusform>
            <numerusform>%n lotes caducan en menos de 30 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidencia(s) abierta(s)</source>
        <translation>
            <numerusform>%n incidencia abierta</numerusform>
            <numerusform>%n incidencias abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Para %n día(s)</source>
        <translation>
            <numerusform>Para %n día</numerusform>
            <numerusform>Para %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TripWords</name>
    <message numerus="yes">
        <source>Falta(n) %n caja(s): %1.</source>
        <translation>
            <numerusform>Falta %n caja: %1.</numerusform>
            <numerusform>Faltan %n cajas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %n por cargar.</source>
        <translation>
            <numerusform>Falta %n por cargar.</numerusform>
            <numerusform>Faltan %n por cargar.</numerusform>
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
    <name>botiquin::ui::CountPage</name>
    <message numerus="yes">
        <source>%n clave(s), en el orden del anaquel</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves, en el orden del anaquel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CountStartPanel</name>
    <message numerus="yes">
        <source>%n clave(s)</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::DispensePage</name>
    <message numerus="yes">
        <source>%n persona(s) atendida(s) hoy</source>
        <translation>
            <numerusform>%n persona atendida hoy</numerusform>
            <numerusform>%n personas atendidas hoy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ExpiryChart</name>
    <message numerus="yes">
        <source>%1: %2 en %n lote(s)</source>
        <translation>
            <numerusform>%1: %2 en %n lote</numerusform>
            <numerusform>%1: %2 en %n lotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::GivenPage</name>
    <message numerus="yes">
        <source>%n entrega(s)</source>
        <translation>
            <numerusform>%n entrega</numerusform>
            <numerusform>%n entregas</numerusform>
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
    <name>botiquin::ui::OutlookPage</name>
    <message numerus="yes">
        <source>%n por atender</source>
        <translation>
            <numerusform>%n por atender</numerusform>
            <numerusform>%n por atender</numerusform>
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
    <name>botiquin::ui::PlanPage</name>
    <message numerus="yes">
        <source>Plan aplicado: %n kit(s) cambiaron. Lo que ya está sellado quedó igual.</source>
        <translation>
            <numerusform>Plan aplicado: %n kit cambió. Lo que ya está sellado quedó igual.</numerusform>
            <numerusform>Plan aplicado: %n kits cambiaron. Lo que ya está sellado quedó igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se detuvo. %n kit(s) ya cambiaron; lo demás quedó como estaba.</source>
        <translation>
            <numerusform>Se detuvo. %n kit ya cambió; lo demás quedó como estaba.</numerusform>
            <numerusform>Se detuvo. %n kits ya cambiaron; lo demás quedó como estaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clave(s) · primero lo vital</source>
        <translation>
            <numerusform>%n clave · primero lo vital</numerusform>
            <numerusform>%n claves · primero lo vital</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RecallsPage</name>
    <message numerus="yes">
        <source>%n vigente(s)</source>
        <translation>
            <numerusform>%n vigente</numerusform>
            <numerusform>%n vigentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La alerta %1 terminó; %n unidad(es) no contestó(aron).</source>
        <translation>
            <numerusform>La alerta %1 terminó; %n unidad no contestó.</numerusform>
            <numerusform>La alerta %1 terminó; %n unidades no contestaron.</numerusform>
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
    <name>botiquin::ui::RoutesPage</name>
    <message numerus="yes">
        <source>Ruta %1, %n parada(s): %2</source>
        <translation>
            <numerusform>Ruta %1, %n parada: %2</numerusform>
            <numerusform>Ruta %1, %n paradas: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruta(s)</source>
        <translation>
            <numerusform>%n ruta</numerusform>
            <numerusform>%n rutas</numerusform>
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
    <name>botiquin::ui::ShortageListPage</name>
    <message numerus="yes">
        <source>%n aviso(s), abiertos y cerrados</source>
        <translation>
            <numerusform>%n aviso, abierto o cerrado</numerusform>
            <numerusform>%n avisos, abiertos y cerrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aviso(s) abierto(s)</source>
        <translation>
            <numerusform>%n aviso abierto</numerusform>
            <numerusform>%n avisos abiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ShortagePanel</name>
    <message numerus="yes">
        <source>%n persona(s) espera(n).</source>
        <translation>
            <numerusform>%n persona espera.</numerusform>
            <numerusform>%n personas esperan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::StockChart</name>
    <message numerus="yes">
        <source>Alcanza %n día(s): se acaba el %1.</source>
        <translation>
            <numerusform>Alcanza %n día: se acaba el %1.</numerusform>
            <numerusform>Alcanza %n días: se acaba el %1.</numerusform>
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
    <name>botiquin::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n registro(s), el más antiguo %1</source>
        <translation>
            <numerusform>%n registro, %1</numerusform>
            <numerusform>%n registros, el más antiguo %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Y %n clave(s) más.</source>
        <translation>
            <numerusform>Y %n clave más.</numerusform>
            <numerusform>Y %n claves más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TracePage</name>
    <message numerus="yes">
        <source>%n movimiento(s), del primero al último</source>
        <translation>
            <numerusform>%n movimiento</numerusform>
            <numerusform>%n movimientos, del primero al último</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TripSide</name>
    <message numerus="yes">
        <source>Salir sin %n caja(s)</source>
        <translation>
            <numerusform>Salir sin %n caja</numerusform>
            <numerusform>Salir sin %n cajas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TripsPage</name>
    <message numerus="yes">
        <source>Se planeó(aron) %n viaje(s).</source>
        <translation>
            <numerusform>Se planeó %n viaje.</numerusform>
            <numerusform>Se planearon %n viajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Manifiestos y notas de %n viaje(s), listos. El último quedó en %1</source>
        <translation>
            <numerusform>Manifiesto y notas de %n viaje, listos. Quedaron en %1</numerusform>
            <numerusform>Manifiestos y notas de %n viajes, listos. El último quedó en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::VariancePanel</name>
    <message numerus="yes">
        <source>%n lote(s) con diferencia</source>
        <translation>
            <numerusform>%n lote con diferencia</numerusform>
            <numerusform>%n lotes con diferencia</numerusform>
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
