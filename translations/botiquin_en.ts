<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es_MX">
<context>
    <name>BadgeSheet</name>
    <message>
        <source>Gafete</source>
        <translation>Badge</translation>
    </message>
</context>
<context>
    <name>CardDocument</name>
    <message>
        <source>Tarjeta de existencias</source>
        <translation>Stock card</translation>
    </message>
    <message>
        <source>Lote %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Clave</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Existencia</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Lote y caducidad</source>
        <translation>Lot and expiry</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Quedan</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Tarjeta %1</source>
        <translation>Stock card %1</translation>
    </message>
    <message>
        <source>%1, caduca el %2</source>
        <translation>%1, expires on %2</translation>
    </message>
</context>
<context>
    <name>CommandSheet</name>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Quita lo último que se escaneó</source>
        <translation>Takes back the last scan</translation>
    </message>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Pasa a la clave que sigue</source>
        <translation>Goes to the next item</translation>
    </message>
    <message>
        <source>Sellar</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Cierra la caja completa</source>
        <translation>Closes the complete box</translation>
    </message>
    <message>
        <source>Apartar</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Guarda el kit para seguir después</source>
        <translation>Keeps the kit for later</translation>
    </message>
    <message>
        <source>Aceptar</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Acepta lo que está en la pantalla</source>
        <translation>Accepts what the screen asks</translation>
    </message>
    <message>
        <source>Órdenes para el escáner</source>
        <translation>Commands for the scanner</translation>
    </message>
    <message>
        <source>Escanee la orden en lugar de tocar el teclado.</source>
        <translation>Scan the command instead of touching the keyboard.</translation>
    </message>
    <message>
        <source>Página %1 de %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Lo que se escanee después cuenta por %1</source>
        <translation>What is scanned next counts as %1</translation>
    </message>
    <message>
        <source>Cifra; al final, Aceptar o la pieza</source>
        <translation>Digit; at the end, OK or the pack</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Aquí no hay un almacén de datos de Botiquín</source>
        <translation>There is no Botiquín data store here</translation>
    </message>
    <message>
        <source>No se creó ni se borró nada.</source>
        <translation>Nothing was created or deleted.</translation>
    </message>
    <message>
        <source>Si es la primera vez, prepárelo con botiquinctl region create. Si lo movieron, abra Botiquín con --store y el lugar donde está.</source>
        <translation>If this is the first time, prepare it with botiquinctl region create. If it was moved, open Botiquín with --store and the place where it is.</translation>
    </message>
    <message>
        <source>No se puede escribir en el lugar de los datos</source>
        <translation>The place of the data cannot be written to</translation>
    </message>
    <message>
        <source>Lo guardado está completo; no se cambió nada.</source>
        <translation>What was saved is complete; nothing was changed.</translation>
    </message>
    <message>
        <source>Pida que le den permiso de escritura en esa carpeta, o quite el seguro de la memoria, y abra Botiquín otra vez.</source>
        <translation>Ask for permission to write in that folder, or unlock the stick, and open Botiquín again.</translation>
    </message>
    <message>
        <source>El disco está lleno</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Todo lo que ya tenía su respuesta está guardado.</source>
        <translation>Everything that was already answered is saved.</translation>
    </message>
    <message>
        <source>Libere espacio, 100 MB bastan, y abra Botiquín otra vez. No borre el archivo de los datos.</source>
        <translation>Free some space, 100 MB is enough, and open Botiquín again. Do not delete the data file.</translation>
    </message>
    <message>
        <source>El archivo de los datos está dañado o no es de Botiquín</source>
        <translation>The data file is damaged or not Botiquín&apos;s</translation>
    </message>
    <message>
        <source>No se cambió nada en él.</source>
        <translation>Nothing in it was changed.</translation>
    </message>
    <message>
        <source>No lo borre. Haga una copia y avise a su supervisor: botiquinctl verify dice qué se puede recuperar.</source>
        <translation>Do not delete it. Make a copy and tell your supervisor: botiquinctl verify says what can be recovered.</translation>
    </message>
    <message>
        <source>Estos datos son de un Botiquín más nuevo</source>
        <translation>These data are from a newer Botiquín</translation>
    </message>
    <message>
        <source>Están completos; este programa no los tocó.</source>
        <translation>They are complete; this program did not touch them.</translation>
    </message>
    <message>
        <source>Instale la versión nueva de Botiquín en esta computadora y ábralo otra vez.</source>
        <translation>Install the new version of Botiquín on this computer and open it again.</translation>
    </message>
    <message>
        <source>Botiquín ya está abierto con estos datos</source>
        <translation>Botiquín is already open with these data</translation>
    </message>
    <message>
        <source>Lo que hay en la otra ventana sigue ahí.</source>
        <translation>What is in the other window is still there.</translation>
    </message>
    <message>
        <source>Siga en la ventana que ya está abierta. Si no la ve, búsquela en la barra de tareas.</source>
        <translation>Go on in the window that is already open. If you do not see it, look for it in the task bar.</translation>
    </message>
    <message>
        <source>Otro programa está usando los datos</source>
        <translation>Another program is using the data</translation>
    </message>
    <message>
        <source>No se cambió nada.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Espere un momento y abra Botiquín otra vez.</source>
        <translation>Wait a moment and open Botiquín again.</translation>
    </message>
    <message>
        <source>Estos datos no dicen qué puesto de trabajo es este</source>
        <translation>These data do not say which station this is</translation>
    </message>
    <message>
        <source>Están completos; no se cambió nada.</source>
        <translation>They are complete; nothing was changed.</translation>
    </message>
    <message>
        <source>Dé de alta este puesto con botiquinctl region create, o pida a quien administra que lo haga.</source>
        <translation>Enrol this station with botiquinctl region create, or ask your administrator to do it.</translation>
    </message>
    <message>
        <source>No se pudieron abrir los datos</source>
        <translation>The data could not be opened</translation>
    </message>
    <message>
        <source>Abra Botiquín otra vez. Si vuelve a pasar, avise a su supervisor y enséñele esta página.</source>
        <translation>Open Botiquín again. If it happens again, tell your supervisor and show this page.</translation>
    </message>
    <message>
        <source>No se guardó: el disco está lleno. Libere espacio e inténtelo otra vez.</source>
        <translation>Not saved: the disk is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>No se guardó: no hay permiso para escribir en la carpeta de los datos.</source>
        <translation>Not saved: there is no permission to write in the data folder.</translation>
    </message>
    <message>
        <source>No se guardó: otro programa usa los datos. Inténtelo otra vez.</source>
        <translation>Not saved: another program is using the data. Try again.</translation>
    </message>
    <message>
        <source>No se guardó: el archivo de los datos está dañado. Avise a su supervisor.</source>
        <translation>Not saved: the data file is damaged. Tell your supervisor.</translation>
    </message>
    <message>
        <source>No se guardó. Inténtelo otra vez; si vuelve a pasar, avise a su supervisor.</source>
        <translation>Not saved. Try again; if it happens again, tell your supervisor.</translation>
    </message>
</context>
<context>
    <name>KitLabel</name>
    <message>
        <source>Kit de %1</source>
        <translation>Kit for %1</translation>
    </message>
    <message>
        <source>Entregar en</source>
        <translation>Deliver to</translation>
    </message>
    <message>
        <source>Etiqueta reimpresa</source>
        <translation>Label printed again</translation>
    </message>
    <message>
        <source>Ruta</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Parada</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Entrega</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Sello</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>FRÍO 2 a 8 °C</source>
        <translation>COLD 2 to 8 °C</translation>
    </message>
    <message numerus="yes">
        <source>Lleva %n claves en frío</source>
        <translation>
            <numerusform>Holds %n cold item</numerusform>
            <numerusform>Holds %n cold items</numerusform>
        </translation>
    </message>
    <message>
        <source>: 2 a 8 °C</source>
        <translation>: 2 to 8 °C</translation>
    </message>
    <message>
        <source>Medicamentos</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Material de curación</source>
        <translation>Medical supplies</translation>
    </message>
    <message numerus="yes">
        <source>%n claves</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 piezas</source>
        <translation>%1 pieces</translation>
    </message>
    <message>
        <source>Kit %1 de %2 · %3</source>
        <translation>Kit %1 of %2 · %3</translation>
    </message>
    <message>
        <source>Caja %1 de %2</source>
        <translation>Box %1 of %2</translation>
    </message>
</context>
<context>
    <name>LotLabel</name>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Caduca</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
</context>
<context>
    <name>LotLabels</name>
    <message>
        <source>Etiquetas de lote %1</source>
        <translation>Labels of lot %1</translation>
    </message>
</context>
<context>
    <name>PackingList</name>
    <message numerus="yes">
        <source>Total: %n claves</source>
        <translation>
            <numerusform>Total: %n item</numerusform>
            <numerusform>Total: %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 piezas.</source>
        <translation>, %1 pieces.</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Entregar en</source>
        <translation>Deliver to</translation>
    </message>
    <message>
        <source>CLUES</source>
        <translation>CLUES</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Sale de</source>
        <translation>Leaves from</translation>
    </message>
    <message>
        <source>Caja</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sello</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Se selló</source>
        <translation>Sealed on</translation>
    </message>
    <message>
        <source>Contenido de la caja</source>
        <translation>Contents of the box</translation>
    </message>
    <message>
        <source>Kit de %1</source>
        <translation>Kit for %1</translation>
    </message>
    <message>
        <source>Al abrir la caja, compare cada renglón. Si algo no coincide, anótelo al recibir.</source>
        <translation>When you open the box, compare every line. If something differs, note it when receiving.</translation>
    </message>
    <message>
        <source>Clave</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Medicamento o material</source>
        <translation>Medicine or supply</translation>
    </message>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Caduca</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Empacó</source>
        <translation>Packed by</translation>
    </message>
    <message>
        <source>Revisó</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Recibe en la clínica</source>
        <translation>Received at the clinic</translation>
    </message>
    <message>
        <source>Nombre, firma y fecha</source>
        <translation>Name, signature and date</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
</context>
<context>
    <name>PackingWords</name>
    <message>
        <source>pieza</source>
        <translation>piece</translation>
    </message>
    <message>
        <source>piezas</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>caja seca</source>
        <translation>dry box</translation>
    </message>
    <message>
        <source>caja fría</source>
        <translation>cold box</translation>
    </message>
    <message>
        <source>Espera</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Abierta</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Apartada</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Sellada</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>sin ruta todavía</source>
        <translation>no route yet</translation>
    </message>
    <message>
        <source>Ruta %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Ruta %1, parada %2</source>
        <translation>Route %1, stop %2</translation>
    </message>
    <message>
        <source>kit de %1</source>
        <translation>kit of %1</translation>
    </message>
    <message>
        <source>Kit %1</source>
        <translation>Kit %1</translation>
    </message>
    <message>
        <source>de %1 de la ronda</source>
        <translation>of %1 in the round</translation>
    </message>
    <message>
        <source>%1 de %2 claves</source>
        <translation>%1 of %2 items</translation>
    </message>
    <message>
        <source>%1 de %2 piezas</source>
        <translation>%1 of %2 pieces</translation>
    </message>
    <message>
        <source>Pasillo %1</source>
        <translation>Aisle %1</translation>
    </message>
    <message>
        <source>estante %1, nivel %2</source>
        <translation>shelf %1, level %2</translation>
    </message>
    <message>
        <source>Sirve para %1</source>
        <translation>Good for %1</translation>
    </message>
    <message>
        <source>Caduca antes de tiempo</source>
        <translation>Expires too soon</translation>
    </message>
    <message>
        <source>En cuarentena</source>
        <translation>In quarantine</translation>
    </message>
    <message>
        <source>Retirado</source>
        <translation>Recalled</translation>
    </message>
    <message>
        <source>Caducado</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Línea %1 de %2</source>
        <translation>Line %1 of %2</translation>
    </message>
    <message>
        <source>van %1 de %2</source>
        <translation>%1 of %2 so far</translation>
    </message>
    <message>
        <source>Sin lugar</source>
        <translation>No place</translation>
    </message>
    <message>
        <source>No hay en existencias</source>
        <translation>None in stock</translation>
    </message>
    <message>
        <source>El que caduca primero</source>
        <translation>The first to expire</translation>
    </message>
    <message>
        <source>No hay otro</source>
        <translation>There is no other</translation>
    </message>
    <message>
        <source>La caja ya está sellada</source>
        <translation>The box is sealed already</translation>
    </message>
    <message>
        <source>El kit está apartado</source>
        <translation>The kit is put aside</translation>
    </message>
    <message>
        <source>Debe seguir otra persona</source>
        <translation>Another person must go on</translation>
    </message>
    <message>
        <source>No puede autorizar</source>
        <translation>May not authorise</translation>
    </message>
    <message>
        <source>Debe autorizar otra persona</source>
        <translation>Another person must authorise</translation>
    </message>
    <message>
        <source>Va en otra caja</source>
        <translation>Goes in another box</translation>
    </message>
    <message>
        <source>No va en este kit</source>
        <translation>Not for this kit</translation>
    </message>
    <message>
        <source>Falta lote y caducidad</source>
        <translation>Lot and expiry missing</translation>
    </message>
    <message>
        <source>Caducada</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Lote detenido</source>
        <translation>Lot on hold</translation>
    </message>
    <message>
        <source>Línea completa</source>
        <translation>Line complete</translation>
    </message>
    <message>
        <source>Son más de las que faltan</source>
        <translation>More than are missing</translation>
    </message>
    <message>
        <source>Cantidad que no se acepta</source>
        <translation>Quantity not accepted</translation>
    </message>
    <message>
        <source>Ya estaba así</source>
        <translation>It was so already</translation>
    </message>
    <message>
        <source>Se abrió el kit</source>
        <translation>Kit opened</translation>
    </message>
    <message>
        <source>No está en existencias: %1</source>
        <translation>Not in stock: %1</translation>
    </message>
    <message>
        <source>No va: %1</source>
        <translation>Not for this kit: %1</translation>
    </message>
    <message>
        <source>Lote %1: %2</source>
        <translation>Lot %1: %2</translation>
    </message>
    <message>
        <source>Se quitó: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>No alcanza: %1</source>
        <translation>Not enough: %1</translation>
    </message>
    <message>
        <source>No se entendió el código</source>
        <translation>The code was not understood</translation>
    </message>
    <message>
        <source>Correcto</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>%1 · lote %2</source>
        <translation>%1 · lot %2</translation>
    </message>
    <message>
        <source>Se sumó, pero no se anotó la lectura: %1</source>
        <translation>It was added, but the scan was not logged: %1</translation>
    </message>
    <message>
        <source>No estaba en existencias; queda anotado.</source>
        <translation>It was not in stock; this is on record.</translation>
    </message>
    <message>
        <source>El lote %1 caduca antes; tómelo primero si lo encuentra.</source>
        <translation>Lot %1 expires earlier; take it first if you find it.</translation>
    </message>
    <message>
        <source>Con esta quedó completa la línea.</source>
        <translation>The line is complete with this one.</translation>
    </message>
    <message>
        <source>No se sumó nada. Regrésela a %1.</source>
        <translation>Nothing was added. Put it back to %1.</translation>
    </message>
    <message>
        <source>No se sumó nada. Regrésela a su lugar.</source>
        <translation>Nothing was added. Put it back in its place.</translation>
    </message>
    <message>
        <source>Escríbalos una vez; se recuerdan para este lote. También puede leer la etiqueta del lugar.</source>
        <translation>Type them once; they are remembered for this lot. You can also scan the label of its place.</translation>
    </message>
    <message>
        <source>Lote %1: caducó el %2. No se sumó nada; apártela y tome otra.</source>
        <translation>Lot %1: expired on %2. Nothing was added; set it apart and take another.</translation>
    </message>
    <message>
        <source>Lote %1: caduca el %2 y debe durar hasta el %3. No se sumó nada; tome otro lote.</source>
        <translation>Lot %1: expires on %2 and must last until %3. Nothing was added; take another lot.</translation>
    </message>
    <message>
        <source>El lote %1 fue retirado. No se sumó nada; apártela y avise a su supervisión.</source>
        <translation>Lot %1 was recalled. Nothing was added; set it apart and tell your supervisor.</translation>
    </message>
    <message>
        <source>El lote %1 está en cuarentena. No se sumó nada; tome otro lote.</source>
        <translation>Lot %1 is in quarantine. Nothing was added; take another lot.</translation>
    </message>
    <message>
        <source>Ya no faltan de esta. No se sumó nada. Regrésela a %1.</source>
        <translation>No more of this is missing. Nothing was added. Put it back to %1.</translation>
    </message>
    <message>
        <source>Ya no faltan de esta. No se sumó nada.</source>
        <translation>No more of this is missing. Nothing was added.</translation>
    </message>
    <message>
        <source>Faltan %1. No se sumó nada; lea piezas sueltas o escriba la cantidad con F2.</source>
        <translation>%1 are missing. Nothing was added; scan single pieces or type the quantity with F2.</translation>
    </message>
    <message>
        <source>La línea ya tenía esa cantidad. Siga con la que sigue.</source>
        <translation>The line had that quantity already. Go on with the next.</translation>
    </message>
    <message>
        <source>Quien autorizó una excepción en esta caja no la empaca. No se sumó nada.</source>
        <translation>Who authorised an exception in this box does not pack it. Nothing was added.</translation>
    </message>
    <message>
        <source>Solo supervisión autoriza. No se sumó nada.</source>
        <translation>Only a supervisor authorises. Nothing was added.</translation>
    </message>
    <message>
        <source>Quien empaca esta caja no autoriza sus excepciones. No se sumó nada.</source>
        <translation>Who packs this box does not authorise its exceptions. Nothing was added.</translation>
    </message>
    <message>
        <source>No se sumó nada. Abra el kit desde la lista.</source>
        <translation>Nothing was added. Open the kit from the list.</translation>
    </message>
    <message>
        <source>No se sumó nada. Escriba otra cantidad.</source>
        <translation>Nothing was added. Type another quantity.</translation>
    </message>
    <message>
        <source>Escanee la primera pieza</source>
        <translation>Scan the first piece</translation>
    </message>
    <message>
        <source>No está en existencias</source>
        <translation>Not in stock</translation>
    </message>
    <message>
        <source>Si la tiene en la mano, presione %1: se suma y queda anotado. Si no, escanee otra.</source>
        <translation>If you hold it in your hand, press %1: it is added and put on record. If not, scan another.</translation>
    </message>
    <message>
        <source>Lote %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>%1 · caduca %2</source>
        <translation>%1 · expires %2</translation>
    </message>
    <message>
        <source>Las piezas sin lote cuentan como de este.</source>
        <translation>Pieces without a lot count as this one.</translation>
    </message>
    <message>
        <source>Se quitó lo último</source>
        <translation>The last one was taken back</translation>
    </message>
    <message>
        <source>No alcanza: anotado</source>
        <translation>Not enough: on record</translation>
    </message>
    <message>
        <source>Siga con la línea que sigue.</source>
        <translation>Go on with the next line.</translation>
    </message>
    <message>
        <source>Siguiente línea</source>
        <translation>Next line</translation>
    </message>
    <message>
        <source>Kit apartado</source>
        <translation>Kit put aside</translation>
    </message>
    <message>
        <source>Sellar</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Cantidad: %1</source>
        <translation>Quantity: %1</translation>
    </message>
    <message>
        <source>Escanee la pieza, o Aceptar para que la línea quede en %1.</source>
        <translation>Scan the piece, or Accept to set the line to %1.</translation>
    </message>
    <message>
        <source>Cantidad borrada</source>
        <translation>Quantity cleared</translation>
    </message>
    <message>
        <source>La caja quedó como estaba.</source>
        <translation>The box is as it was.</translation>
    </message>
    <message>
        <source>Hay una cantidad pendiente</source>
        <translation>A quantity is waiting</translation>
    </message>
    <message>
        <source>Termine con Aceptar, o bórrela con Deshacer.</source>
        <translation>End with Accept, or clear it with Undo.</translation>
    </message>
    <message>
        <source>La cantidad es demasiado grande</source>
        <translation>The quantity is too large</translation>
    </message>
    <message>
        <source>No se sumó nada.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <source>Código desconocido</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>No se sumó nada. Puede enseñarlo: F5.</source>
        <translation>Nothing was added. You can teach it: F5.</translation>
    </message>
    <message>
        <source>No se sumó nada. Aparte la pieza y avise a quien puede enseñar códigos.</source>
        <translation>Nothing was added. Set the piece apart and tell someone who can teach codes.</translation>
    </message>
    <message>
        <source>Orden desconocida</source>
        <translation>Unknown command</translation>
    </message>
    <message>
        <source>No se hizo nada. Imprima otra vez la hoja de órdenes.</source>
        <translation>Nothing was done. Print the command sheet again.</translation>
    </message>
    <message>
        <source>No se sumó nada. Escanee otra vez, o el otro código del empaque.</source>
        <translation>Nothing was added. Scan again, or the pack&apos;s other code.</translation>
    </message>
    <message>
        <source>No es una pieza</source>
        <translation>Not a piece</translation>
    </message>
    <message>
        <source>No se sumó nada. Escanee el código del empaque.</source>
        <translation>Nothing was added. Scan the pack&apos;s code.</translation>
    </message>
    <message>
        <source>Lote sin pieza</source>
        <translation>Lot without a piece</translation>
    </message>
    <message>
        <source>No se sumó nada. Escanee primero la pieza y luego su lote.</source>
        <translation>Nothing was added. Scan the piece first and then its lot.</translation>
    </message>
    <message>
        <source>No hay nada que quitar</source>
        <translation>There is nothing to take back</translation>
    </message>
    <message>
        <source>No hay otra línea</source>
        <translation>There is no other line</translation>
    </message>
    <message>
        <source>No se pudo apartar</source>
        <translation>It could not be put aside</translation>
    </message>
    <message>
        <source>Escriba qué pasó</source>
        <translation>Type what happened</translation>
    </message>
    <message>
        <source>No se pudo anotar</source>
        <translation>It could not be put on record</translation>
    </message>
    <message>
        <source>No se enseñó el código</source>
        <translation>The code was not taught</translation>
    </message>
    <message>
        <source>No se sumó nada. Pídalo a quien puede enseñar códigos.</source>
        <translation>Nothing was added. Ask someone who can teach codes.</translation>
    </message>
    <message>
        <source>Nada por aceptar</source>
        <translation>Nothing to accept</translation>
    </message>
    <message>
        <source>Escanee la pieza que sigue.</source>
        <translation>Scan the next piece.</translation>
    </message>
    <message>
        <source>No se guardó</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>No se sumó nada. Lo que ya estaba en la caja sigue ahí.</source>
        <translation>Nothing was added. What was in the box is still there.</translation>
    </message>
    <message>
        <source>Completa en todas</source>
        <translation>Complete in all</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Escanee la clave que sigue.</source>
        <translation>Scan the next item.</translation>
    </message>
    <message>
        <source>No va en estas cajas</source>
        <translation>Not for these boxes</translation>
    </message>
    <message>
        <source>Ya la tienen todas</source>
        <translation>All have it already</translation>
    </message>
    <message>
        <source>Primero escanee la pieza</source>
        <translation>Scan the piece first</translation>
    </message>
    <message>
        <source>No es una caja de esta tanda</source>
        <translation>Not a box of this wave</translation>
    </message>
    <message>
        <source>Esa caja no la necesita</source>
        <translation>That box does not need it</translation>
    </message>
    <message>
        <source>No se sumó nada. Va en %1.</source>
        <translation>Nothing was added. It goes in %1.</translation>
    </message>
    <message>
        <source>Si las tiene en la mano, presione %1: se suman y queda anotado.</source>
        <translation>If you hold them in your hand, press %1: they are added and put on record.</translation>
    </message>
    <message>
        <source>Saque %1 de %2.</source>
        <translation>Take %1 out of %2.</translation>
    </message>
    <message>
        <source>No se sumó nada. Se enseña al empacar un solo kit.</source>
        <translation>Nothing was added. It is taught while packing a single kit.</translation>
    </message>
    <message>
        <source>No hay más en el almacén</source>
        <translation>No more in the warehouse</translation>
    </message>
    <message>
        <source>Dañadas</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Todas caducan antes de tiempo</source>
        <translation>All expire too soon</translation>
    </message>
    <message>
        <source>El lote está detenido</source>
        <translation>The lot is on hold</translation>
    </message>
    <message>
        <source>Otra razón</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>El disco está lleno. Libere espacio y vuelva a intentarlo.</source>
        <translation>The disk is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>No hay permiso para guardar aquí.</source>
        <translation>There is no permission to save here.</translation>
    </message>
    <message>
        <source>Otro programa está usando los datos. Vuelva a intentarlo en un momento.</source>
        <translation>Another program is using the data. Try again in a moment.</translation>
    </message>
    <message>
        <source>Los datos de este kit están dañados. Avise a su supervisión.</source>
        <translation>The data of this kit is damaged. Tell your supervisor.</translation>
    </message>
    <message>
        <source>Esta computadora ya no tiene números de caja. Avise a su supervisión.</source>
        <translation>This computer has no box numbers left. Tell your supervisor.</translation>
    </message>
    <message>
        <source>No se encontró la carpeta o el archivo.</source>
        <translation>The folder or file was not found.</translation>
    </message>
    <message>
        <source>Ese gafete no es de alguien de aquí.</source>
        <translation>That badge is not of someone from here.</translation>
    </message>
    <message>
        <source>Esa persona todavía no tiene PIN en esta computadora.</source>
        <translation>That person has no PIN on this computer yet.</translation>
    </message>
    <message numerus="yes">
        <source>Espere %n segundo(s) y vuelva a escribir el PIN.</source>
        <translation>
            <numerusform>Wait %n second and type the PIN again.</numerusform>
            <numerusform>Wait %n seconds and type the PIN again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>El PIN no es ese. Espere %n segundo(s).</source>
        <translation>
            <numerusform>That is not the PIN. Wait %n second.</numerusform>
            <numerusform>That is not the PIN. Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>El PIN no es ese. Escríbalo otra vez.</source>
        <translation>That is not the PIN. Type it again.</translation>
    </message>
    <message>
        <source>Esa persona no tiene permiso para esto.</source>
        <translation>That person has no right to do this.</translation>
    </message>
    <message>
        <source>Debe ser otra persona: esta empacó la caja.</source>
        <translation>It must be another person: this one packed the box.</translation>
    </message>
    <message>
        <source>Debe ser otra persona: esta autorizó una excepción en la caja.</source>
        <translation>It must be another person: this one authorised an exception in the box.</translation>
    </message>
    <message>
        <source>Todavía faltan piezas o su razón.</source>
        <translation>Pieces, or their reason, are still missing.</translation>
    </message>
    <message>
        <source>La caja está vacía.</source>
        <translation>The box is empty.</translation>
    </message>
    <message>
        <source>Esta caja ya no está abierta.</source>
        <translation>This box is not open any more.</translation>
    </message>
    <message>
        <source>Falta que una segunda persona la revise.</source>
        <translation>A second person still has to check it.</translation>
    </message>
    <message>
        <source>Falta el número del sello.</source>
        <translation>The seal&apos;s number is missing.</translation>
    </message>
    <message>
        <source>Ese sello ya está en otra caja. Use otro.</source>
        <translation>That seal is on another box already. Use another.</translation>
    </message>
    <message>
        <source>Un número de sello tiene a lo más 32 letras o cifras.</source>
        <translation>A seal&apos;s number has at most 32 letters or digits.</translation>
    </message>
    <message>
        <source>Esa caja ya está sellada. Supervisión puede reabrirla.</source>
        <translation>That box is sealed already. A supervisor can reopen it.</translation>
    </message>
    <message>
        <source>Ese kit ya no está en la ronda.</source>
        <translation>That kit is not in the round any more.</translation>
    </message>
    <message>
        <source>Esa caja no está en los libros de este almacén.</source>
        <translation>That box is not in this warehouse&apos;s books.</translation>
    </message>
    <message>
        <source>Esa caja se selló en otro almacén.</source>
        <translation>That box was sealed in another warehouse.</translation>
    </message>
    <message>
        <source>Esa caja ya se había reabierto.</source>
        <translation>That box had been reopened already.</translation>
    </message>
    <message>
        <source>Solo supervisión reabre una caja.</source>
        <translation>Only a supervisor reopens a box.</translation>
    </message>
    <message>
        <source>material de curación</source>
        <translation>medical supplies</translation>
    </message>
    <message>
        <source>%1: código desconocido</source>
        <translation>%1: unknown code</translation>
    </message>
    <message>
        <source>Nada alcanzó: la caja está vacía</source>
        <translation>Nothing was left: the box is empty</translation>
    </message>
    <message>
        <source>Apártela con F6. Ctrl+Z quita lo último.</source>
        <translation>Put it aside with F6. Ctrl+Z takes back the last one.</translation>
    </message>
    <message>
        <source>Está en la caja lo que alcanzó</source>
        <translation>What there was is in the box</translation>
    </message>
    <message>
        <source>Todo está en la caja</source>
        <translation>Everything is in the box</translation>
    </message>
    <message>
        <source>Séllela con F9. Ctrl+Z quita lo último.</source>
        <translation>Seal it with F9. Ctrl+Z takes back the last one.</translation>
    </message>
    <message>
        <source>Sigue el kit</source>
        <translation>The kit goes on</translation>
    </message>
    <message>
        <source>Lo último: %1 · lote %2</source>
        <translation>Last: %1 · lot %2</translation>
    </message>
    <message>
        <source>Es de este kit, pero de otra caja: %1. No se sumó nada; déjela en su lugar.</source>
        <translation>It is of this kit, but of another box: %1. Nothing was added; leave it in its place.</translation>
    </message>
    <message>
        <source>Es la única que falta.</source>
        <translation>It is the only one missing.</translation>
    </message>
    <message>
        <source>Un lote de la caja caducó o fue detenido desde que se empacó. Cámbielo o pida permiso.</source>
        <translation>A lot in the box has expired or was put on hold since it was packed. Change it or ask for permission.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Empaque</source>
        <translation>Packing</translation>
    </message>
    <message>
        <source>Revisión</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Existencias</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Supervisión</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Administración</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Buenos días</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Buenas tardes</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Buenas noches</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Son pocos números. Escriba al menos 6.</source>
        <translation>Too few digits. Type at least 6.</translation>
    </message>
    <message>
        <source>Son demasiados números. Escriba 12 o menos.</source>
        <translation>Too many digits. Type 12 or fewer.</translation>
    </message>
    <message>
        <source>El PIN lleva solo números.</source>
        <translation>A PIN has digits only.</translation>
    </message>
    <message>
        <source>Ese PIN es fácil de adivinar. Evite números iguales o seguidos, como 111111 o 123456.</source>
        <translation>That PIN is easy to guess. Avoid equal or consecutive digits, like 111111 or 123456.</translation>
    </message>
    <message>
        <source>Esa persona no está en la lista de este lugar.</source>
        <translation>That person is not on the list of this place.</translation>
    </message>
    <message>
        <source>Todavía no tiene PIN aquí. Oprima Olvidé mi PIN: con su supervisor elige uno.</source>
        <translation>You have no PIN here yet. Press I forgot my PIN: you choose one with your supervisor.</translation>
    </message>
    <message numerus="yes">
        <source>Espere %n segundo(s) y escriba su PIN otra vez.</source>
        <translation>
            <numerusform>Wait %n second and type your PIN again.</numerusform>
            <numerusform>Wait %n seconds and type your PIN again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ese PIN no es. Espere %n segundo(s) y escríbalo otra vez.</source>
        <translation>
            <numerusform>That is not the PIN. Wait %n second and type it again.</numerusform>
            <numerusform>That is not the PIN. Wait %n seconds and type it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ese PIN no es. Escríbalo otra vez.</source>
        <translation>That is not the PIN. Type it again.</translation>
    </message>
    <message>
        <source>Embarques</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Enfermería</source>
        <translation>Nursing</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Lector</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Lector en serie</source>
        <translation>Serial scanner</translation>
    </message>
    <message>
        <source>A mano</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Se leyó %1. En esta página no se usa; no se hizo nada.</source>
        <translation>Read %1. This page has no use for it; nothing was done.</translation>
    </message>
    <message>
        <source>Ese código es demasiado largo para ser de una pieza. No se hizo nada.</source>
        <translation>That code is too long to be a piece&apos;s. Nothing was done.</translation>
    </message>
    <message>
        <source>Ya está trabajando %1. Para que entre otra persona, escanee su gafete.</source>
        <translation>%1 is already working. For somebody else to sign in, scan their badge.</translation>
    </message>
    <message>
        <source>La caja ya está sellada</source>
        <translation>The box is already sealed</translation>
    </message>
    <message>
        <source>La caja está aparte</source>
        <translation>The box is put aside</translation>
    </message>
    <message>
        <source>No puede autorizar esta caja</source>
        <translation>May not authorise this box</translation>
    </message>
    <message>
        <source>Va en otra caja</source>
        <translation>Goes in another box</translation>
    </message>
    <message>
        <source>No va en este kit</source>
        <translation>Not in this kit</translation>
    </message>
    <message>
        <source>Falta lote y caducidad</source>
        <translation>Lot and expiry missing</translation>
    </message>
    <message>
        <source>Caducada</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Lote detenido</source>
        <translation>Lot on hold</translation>
    </message>
    <message>
        <source>Caduca antes de tiempo</source>
        <translation>Expires too soon</translation>
    </message>
    <message>
        <source>Línea completa</source>
        <translation>Line complete</translation>
    </message>
    <message>
        <source>Son más de las que faltan</source>
        <translation>More than are missing</translation>
    </message>
    <message>
        <source>No cambia nada</source>
        <translation>Nothing changes</translation>
    </message>
    <message>
        <source>Correcto</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Recibida</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>No está en existencias</source>
        <translation>Not in stock</translation>
    </message>
    <message>
        <source>Código desconocido</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>Gafete leído</source>
        <translation>Badge read</translation>
    </message>
    <message>
        <source>Gafete desconocido</source>
        <translation>Unknown badge</translation>
    </message>
    <message>
        <source>No se usa en esa página</source>
        <translation>No use on that page</translation>
    </message>
    <message>
        <source>Prueba del lector</source>
        <translation>Scanner trial</translation>
    </message>
    <message>
        <source>Código demasiado largo</source>
        <translation>Code too long</translation>
    </message>
    <message>
        <source>Leído</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Había algo a medio escribir</source>
        <translation>Something was half typed</translation>
    </message>
    <message>
        <source>No es de un producto</source>
        <translation>Not of a product</translation>
    </message>
    <message>
        <source>Se abrió su tarjeta</source>
        <translation>Its card was opened</translation>
    </message>
    <message>
        <source>No se pudo guardar</source>
        <translation>It could not be saved</translation>
    </message>
    <message>
        <source>Se abrió la caja</source>
        <translation>The box was opened</translation>
    </message>
    <message>
        <source>Lote anotado</source>
        <translation>Lot noted</translation>
    </message>
    <message>
        <source>Se quitó lo último</source>
        <translation>The last one was taken back</translation>
    </message>
    <message>
        <source>Se anotó que no alcanza</source>
        <translation>Noted that there is not enough</translation>
    </message>
    <message>
        <source>Otra línea</source>
        <translation>Another line</translation>
    </message>
    <message>
        <source>Se apartó el kit</source>
        <translation>The kit was put aside</translation>
    </message>
    <message>
        <source>Pasó a sellar</source>
        <translation>Went on to sealing</translation>
    </message>
    <message>
        <source>Cantidad puesta</source>
        <translation>Quantity set</translation>
    </message>
    <message>
        <source>Cantidad borrada</source>
        <translation>Quantity cleared</translation>
    </message>
    <message>
        <source>Había una cantidad puesta</source>
        <translation>A quantity was set</translation>
    </message>
    <message>
        <source>Cantidad demasiado grande</source>
        <translation>Quantity too large</translation>
    </message>
    <message>
        <source>Orden desconocida</source>
        <translation>Unknown command</translation>
    </message>
    <message>
        <source>No se entiende el código</source>
        <translation>The code is not understood</translation>
    </message>
    <message>
        <source>No sirve para empacar</source>
        <translation>Of no use for packing</translation>
    </message>
    <message>
        <source>Un lote sin su producto</source>
        <translation>A lot without its product</translation>
    </message>
    <message>
        <source>No hay nada que deshacer</source>
        <translation>There is nothing to undo</translation>
    </message>
    <message>
        <source>No hay otra línea</source>
        <translation>There is no other line</translation>
    </message>
    <message>
        <source>No se puede apartar</source>
        <translation>It cannot be put aside</translation>
    </message>
    <message>
        <source>No se anotó que no alcanza</source>
        <translation>Not noted that there is not enough</translation>
    </message>
    <message>
        <source>No se enseñó el código</source>
        <translation>The code was not taught</translation>
    </message>
    <message>
        <source>No había ninguna pregunta</source>
        <translation>There was no question</translation>
    </message>
    <message>
        <source>Producto en la mano</source>
        <translation>Product in hand</translation>
    </message>
    <message>
        <source>Puesto en su caja</source>
        <translation>Put into its box</translation>
    </message>
    <message>
        <source>Producto repartido</source>
        <translation>Product dealt out</translation>
    </message>
    <message>
        <source>Ninguna caja lo pide</source>
        <translation>No box asks for it</translation>
    </message>
    <message>
        <source>No va en esa caja</source>
        <translation>It does not go into that box</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Hoja de órdenes</source>
        <translation>Command sheet</translation>
    </message>
    <message>
        <source>Gafetes</source>
        <translation>Badges</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Todo se guarda %1</source>
        <translation>Everything is saved %1</translation>
    </message>
    <message>
        <source>en esta computadora</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>No se puede %1</source>
        <translation>It is not possible to %1</translation>
    </message>
    <message>
        <source>guardar</source>
        <translation>save</translation>
    </message>
    <message>
        <source>Etiquetas %1</source>
        <translation>Labels %1</translation>
    </message>
    <message>
        <source>en PDF</source>
        <translation>as PDF</translation>
    </message>
    <message>
        <source>Impresora de etiquetas: %1</source>
        <translation>Label printer: %1</translation>
    </message>
    <message>
        <source>no se encuentra</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>Impresora de etiquetas %1</source>
        <translation>Label printer %1</translation>
    </message>
    <message>
        <source>lista</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>Lector %1</source>
        <translation>Scanner %1</translation>
    </message>
    <message>
        <source>listo</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>Lector en serie %1</source>
        <translation>Serial scanner %1</translation>
    </message>
    <message>
        <source>desconectado</source>
        <translation>disconnected</translation>
    </message>
    <message>
        <source>Lector en serie: %1</source>
        <translation>Serial scanner: %1</translation>
    </message>
    <message>
        <source>lo usa otro programa</source>
        <translation>used by another program</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>Unidad</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Proveedor</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Renglón</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Clave</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fabricante</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Caducidad</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Se pedían</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Anaquel</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Código leído</source>
        <translation>Code scanned</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Corrige el registro</source>
        <translation>Corrects the record</translation>
    </message>
    <message>
        <source>Queda así</source>
        <translation>Now reads</translation>
    </message>
    <message>
        <source>Detenido</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Número de caja</source>
        <translation>Box number</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Tipo de caja</source>
        <translation>Class of box</translation>
    </message>
    <message>
        <source>Almacén</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>Sello</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Empacó</source>
        <translation>Packed by</translation>
    </message>
    <message>
        <source>Revisó</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Por qué falta</source>
        <translation>Why it is short</translation>
    </message>
    <message>
        <source>Nota del faltante</source>
        <translation>Note on the short</translation>
    </message>
    <message>
        <source>Regla autorizada</source>
        <translation>Rule authorised</translation>
    </message>
    <message>
        <source>Autorizó</source>
        <translation>Authorised by</translation>
    </message>
    <message>
        <source>Código de barras</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Piezas por empaque</source>
        <translation>Pieces per pack</translation>
    </message>
    <message>
        <source>Empaque</source>
        <translation>Packing</translation>
    </message>
    <message>
        <source>Incidencia</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Caducado</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Dañado</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>No apareció</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>Robado</source>
        <translation>Stolen</translation>
    </message>
    <message>
        <source>Retirado por alerta</source>
        <translation>Recalled</translation>
    </message>
    <message>
        <source>Destruido</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Otro motivo</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Temperatura ambiente</source>
        <translation>Room temperature</translation>
    </message>
    <message>
        <source>Red fría</source>
        <translation>Cold chain</translation>
    </message>
    <message>
        <source>Material de curación</source>
        <translation>Medical supplies</translation>
    </message>
    <message>
        <source>Sirve</source>
        <translation>Good to use</translation>
    </message>
    <message>
        <source>Caduca pronto</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <source>Salió de más</source>
        <translation>Too many went out</translation>
    </message>
    <message>
        <source>Disponible</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Hay caducado</source>
        <translation>Some expired</translation>
    </message>
    <message>
        <source>No hay</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Incompleto: actualice</source>
        <translation>Incomplete: update</translation>
    </message>
    <message>
        <source>Alerta sanitaria</source>
        <translation>Health alert</translation>
    </message>
    <message>
        <source>En revisión</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Pieza suelta</source>
        <translation>Single piece</translation>
    </message>
    <message>
        <source>Paquete</source>
        <translation>Inner pack</translation>
    </message>
    <message>
        <source>Caja de embarque</source>
        <translation>Shipping case</translation>
    </message>
    <message>
        <source> (renglón %1)</source>
        <translation> (line %1)</translation>
    </message>
    <message>
        <source>Su gafete no tiene permiso para esto. No se guardó nada. Pídalo a quien supervisa.</source>
        <translation>Your badge has no right to do this. Nothing was saved. Ask a supervisor.</translation>
    </message>
    <message>
        <source>Todavía no hay renglones. Escanee la primera pieza.</source>
        <translation>There are no lines yet. Scan the first piece.</translation>
    </message>
    <message>
        <source>Esa clave no está en el catálogo%1. No se guardó nada.</source>
        <translation>That clave is not in the catalogue%1. Nothing was saved.</translation>
    </message>
    <message>
        <source>La cantidad va de 1 a 10,000,000%1. No se guardó nada.</source>
        <translation>The quantity goes from 1 to 10,000,000%1. Nothing was saved.</translation>
    </message>
    <message>
        <source>Ese lote ya caducó%1. No se guardó nada. Apártelo y devuélvalo al proveedor.</source>
        <translation>That lot has already expired%1. Nothing was saved. Set it apart and return it to the supplier.</translation>
    </message>
    <message>
        <source>En los libros hay menos piezas que esas. No se guardó nada. Revise la cantidad.</source>
        <translation>The books hold fewer pieces than that. Nothing was saved. Check the quantity.</translation>
    </message>
    <message>
        <source>Ese registro no está en esta computadora. No se guardó nada.</source>
        <translation>That record is not on this computer. Nothing was saved.</translation>
    </message>
    <message>
        <source>Ese registro ya se corrigió o no se puede corregir. No se guardó nada.</source>
        <translation>That record is already corrected or cannot be corrected. Nothing was saved.</translation>
    </message>
    <message>
        <source>El disco está lleno. Lo ya guardado está a salvo. Libere espacio y pruebe otra vez.</source>
        <translation>The disk is full. What was already saved is safe. Free some space and try again.</translation>
    </message>
    <message>
        <source>No hay permiso para escribir ahí. Lo ya guardado está a salvo. Elija otra carpeta.</source>
        <translation>There is no permission to write there. What was already saved is safe. Choose another folder.</translation>
    </message>
    <message>
        <source>Otro programa está usando los datos. Lo ya guardado está a salvo. Pruebe otra vez.</source>
        <translation>Another program is using the data. What was already saved is safe. Try again.</translation>
    </message>
    <message>
        <source>No se encontró la carpeta o el archivo. Lo ya guardado está a salvo.</source>
        <translation>The folder or file was not found. What was already saved is safe.</translation>
    </message>
    <message>
        <source>Llegó del proveedor</source>
        <translation>Came from the supplier</translation>
    </message>
    <message>
        <source>Se dio de baja</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Salió en una caja</source>
        <translation>Went out in a box</translation>
    </message>
    <message>
        <source>Volvió de una caja reabierta</source>
        <translation>Came back from a reopened box</translation>
    </message>
    <message>
        <source>Corrección</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Lote detenido o liberado</source>
        <translation>Lot put on hold or released</translation>
    </message>
    <message>
        <source>Código enseñado</source>
        <translation>Code taught</translation>
    </message>
    <message>
        <source>Anaquel asignado</source>
        <translation>Shelf assigned</translation>
    </message>
    <message>
        <source>Etiqueta impresa</source>
        <translation>Label printed</translation>
    </message>
    <message>
        <source>Incidencia resuelta</source>
        <translation>Incident resolved</translation>
    </message>
    <message>
        <source>Registro de tipo %1</source>
        <translation>Record of type %1</translation>
    </message>
    <message>
        <source>Unidad %1</source>
        <translation>Facility %1</translation>
    </message>
    <message>
        <source>Caja %1</source>
        <translation>Box %1</translation>
    </message>
    <message>
        <source>Paciente</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Baja: %1</source>
        <translation>Written off: %1</translation>
    </message>
    <message>
        <source>Diferencia de conteo</source>
        <translation>Count difference</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Salió más de lo que había</source>
        <translation>More went out than there was</translation>
    </message>
    <message>
        <source>%1, lote %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message>
        <source>Del lote %1 de %2 salieron %3 piezas más de las que entraron en los libros de %4.</source>
        <translation>From lot %1 of %2, %3 more pieces went out than came into the books of %4.</translation>
    </message>
    <message>
        <source>Lo empacado está bien contado. No se perdió ningún registro.</source>
        <translation>What was packed is counted right. No record was lost.</translation>
    </message>
    <message>
        <source>Cuente el anaquel. Si llegó mercancía sin anotar, recíbala; si un renglón quedó mal, corríjalo en la tarjeta de existencias.</source>
        <translation>Count the shelf. If goods came in unrecorded, receive them; if a line is wrong, correct it on the stock card.</translation>
    </message>
    <message>
        <source>Una caja se empacó dos veces</source>
        <translation>A box was packed twice</translation>
    </message>
    <message>
        <source>La misma caja del kit %1 se selló %2 veces, quizá en dos mesas.</source>
        <translation>The same box of kit %1 was sealed %2 times, perhaps at two tables.</translation>
    </message>
    <message>
        <source>Ninguna caja se borró: cada una tiene su número y su sello.</source>
        <translation>No box was deleted: each has its own number and its own seal.</translation>
    </message>
    <message>
        <source>Elija cuál viaja, reabra la otra y regrese sus piezas al anaquel.</source>
        <translation>Choose which one travels, reopen the other and put its pieces back on the shelf.</translation>
    </message>
    <message>
        <source>Dos cajas llevan el mismo número</source>
        <translation>Two boxes carry the same number</translation>
    </message>
    <message>
        <source>El número de caja %1 está en %2 sellos distintos.</source>
        <translation>Box number %1 is on %2 different seals.</translation>
    </message>
    <message>
        <source>El contenido de las dos está anotado.</source>
        <translation>The contents of both are on record.</translation>
    </message>
    <message>
        <source>Reabra una y séllela otra vez: recibe un número nuevo.</source>
        <translation>Reopen one and seal it again: it gets a new number.</translation>
    </message>
    <message>
        <source>Algo se anotó dos veces</source>
        <translation>Something was recorded twice</translation>
    </message>
    <message>
        <source>Dos computadoras anotaron lo mismo (%1). Cuenta solo la primera.</source>
        <translation>Two computers recorded the same thing (%1). Only the first one counts.</translation>
    </message>
    <message>
        <source>Las existencias están bien: la segunda no se sumó.</source>
        <translation>The stock is right: the second one was not added.</translation>
    </message>
    <message>
        <source>Revise con las dos personas qué pasó de verdad y escríbalo en la nota.</source>
        <translation>Check with both people what really happened and write it in the note.</translation>
    </message>
    <message>
        <source>Un registro de un programa más nuevo</source>
        <translation>A record from a newer program</translation>
    </message>
    <message>
        <source>El registro %1 viene de una versión más nueva y aquí no se puede leer.</source>
        <translation>Record %1 comes from a newer version and cannot be read here.</translation>
    </message>
    <message>
        <source>Está guardado entero. Las cifras que toca se marcan como incompletas.</source>
        <translation>It is saved whole. The figures it touches are marked as incomplete.</translation>
    </message>
    <message>
        <source>Actualice Botiquín en esta computadora.</source>
        <translation>Update Botiquín on this computer.</translation>
    </message>
    <message>
        <source>Un registro espera a otro</source>
        <translation>A record is waiting for another</translation>
    </message>
    <message>
        <source>El registro %1 depende de uno que todavía no llega a esta computadora.</source>
        <translation>Record %1 depends on one that has not reached this computer yet.</translation>
    </message>
    <message>
        <source>Está guardado y se aplicará solo en cuanto llegue el que falta.</source>
        <translation>It is saved and will be applied by itself as soon as the missing one arrives.</translation>
    </message>
    <message>
        <source>Traiga los registros de la otra computadora; no hay que volver a escribir nada.</source>
        <translation>Bring the records from the other computer; nothing has to be typed again.</translation>
    </message>
    <message>
        <source>Cómo entró</source>
        <translation>How it was entered</translation>
    </message>
    <message>
        <source>No estaban en los libros</source>
        <translation>Not in the books</translation>
    </message>
    <message>
        <source>Autorización</source>
        <translation>Authorisation</translation>
    </message>
    <message>
        <source>Sin segunda persona</source>
        <translation>No second person</translation>
    </message>
    <message>
        <source>Faltante</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Contenido</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Vuelta</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Mes</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Sale de</source>
        <translation>Leaves from</translation>
    </message>
    <message>
        <source>Llega a</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Viaje</source>
        <translation>Trip</translation>
    </message>
    <message>
        <source>Parada</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Llegaron</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Dañadas</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>No llegaron</source>
        <translation>Did not arrive</translation>
    </message>
    <message>
        <source>Se calentaron</source>
        <translation>Got too warm</translation>
    </message>
    <message>
        <source>No sirven</source>
        <translation>Unfit</translation>
    </message>
    <message>
        <source>Fuera de la lista</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>La traía</source>
        <translation>Carried by</translation>
    </message>
    <message>
        <source>Recibió</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Firmó</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Constancia</source>
        <translation>Proof of delivery</translation>
    </message>
    <message>
        <source>Qué se contó</source>
        <translation>What was counted</translation>
    </message>
    <message>
        <source>Leído</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Se contaron</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Se contó</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>Contó</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>Receta</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Hora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Se calentó</source>
        <translation>Got too warm</translation>
    </message>
    <message>
        <source>No hay en el almacén</source>
        <translation>Not in the warehouse</translation>
    </message>
    <message>
        <source>Todo caduca antes de tiempo</source>
        <translation>All of it expires too soon</translation>
    </message>
    <message>
        <source>Lote detenido</source>
        <translation>Lot on hold</translation>
    </message>
    <message>
        <source>Intacto</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Roto</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Otro número</source>
        <translation>Another number</translation>
    </message>
    <message>
        <source>Traspaso</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Devolución</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Sobrante</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>Todo</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Una lista</source>
        <translation>A list</translation>
    </message>
    <message>
        <source>Un anaquel</source>
        <translation>A shelf</translation>
    </message>
    <message>
        <source>Con el lector</source>
        <translation>By scanner</translation>
    </message>
    <message>
        <source>A mano</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>No se encontró la impresora %1. Lo ya guardado está a salvo. Revise que esté encendida, o escoja otra en Ajustes.</source>
        <translation>The printer %1 was not found. What was saved is safe. See that it is switched on, or choose another in Settings.</translation>
    </message>
    <message>
        <source>Se movió a otra unidad</source>
        <translation>Moved to another facility</translation>
    </message>
    <message>
        <source>Se entregó a un paciente</source>
        <translation>Given to a patient</translation>
    </message>
    <message>
        <source>La caja cambió de destino</source>
        <translation>The box was redirected</translation>
    </message>
    <message>
        <source>Se cargó en un viaje</source>
        <translation>Loaded on a trip</translation>
    </message>
    <message>
        <source>Se bajó de un viaje</source>
        <translation>Taken off a trip</translation>
    </message>
    <message>
        <source>Regresó de un viaje</source>
        <translation>Came back from a trip</translation>
    </message>
    <message>
        <source>Llegó en una caja</source>
        <translation>Came in a box</translation>
    </message>
    <message numerus="yes">
        <source>pieza(s)</source>
        <translation>
            <numerusform>piece</numerusform>
            <numerusform>pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePages</name>
    <message>
        <source>Impreso el %1</source>
        <translation>Printed on %1</translation>
    </message>
    <message>
        <source>comprobación</source>
        <translation>check</translation>
    </message>
    <message>
        <source>Página %1 de %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>TypedDateWords</name>
    <message>
        <source>Esa fecha no existe. Escriba otra.</source>
        <translation>That date does not exist. Type another.</translation>
    </message>
    <message>
        <source>%1 no tiene día %2. Escriba otra fecha.</source>
        <translation>%1 has no day %2. Type another date.</translation>
    </message>
    <message>
        <source>Escriba día, mes y año (31/08/2028), o mes y año (08/2028).</source>
        <translation>Type day, month and year (31/08/2028), or month and year (08/2028).</translation>
    </message>
    <message>
        <source>El mes va de 1 a 12.</source>
        <translation>The month goes from 1 to 12.</translation>
    </message>
    <message>
        <source>El año va de 2000 a 2099.</source>
        <translation>The year goes from 2000 to 2099.</translation>
    </message>
</context>
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
    <name>botiquin::ui::BoxTable</name>
    <message>
        <source>kit %1 de %2</source>
        <translation>kit %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clave(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Clínica</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Ruta</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Caja</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Entrega</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CredentialForm</name>
    <message>
        <source>Gafete o persona</source>
        <translation>Badge or person</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Lea el gafete o elija</source>
        <translation>Scan the badge or choose</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::EventPanel</name>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>El programa</source>
        <translation>The program</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Registro</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Reloj dudoso</source>
        <translation>Clock in doubt</translation>
    </message>
    <message>
        <source>Corregir</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Este registro ya se corrigió. Los dos quedan a la vista.</source>
        <translation>This record is already corrected. Both stay in view.</translation>
    </message>
    <message>
        <source>Viene de un programa más nuevo. Está guardado entero; actualice para leerlo.</source>
        <translation>It comes from a newer program. It is saved whole; update to read it.</translation>
    </message>
    <message>
        <source>Contenido</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Cadena</source>
        <translation>Chain</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::IncidentsPage</name>
    <message>
        <source>Incidencias</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Escribir la nota</source>
        <translation>Write the note</translation>
    </message>
    <message>
        <source>Dar por resuelta</source>
        <translation>Mark as resolved</translation>
    </message>
    <message>
        <source>No hay incidencias abiertas.</source>
        <translation>There are no open incidents.</translation>
    </message>
    <message>
        <source>Los libros cuadran. Si algo no coincide, aparecerá aquí solo.</source>
        <translation>The books agree. If something does not match, it will appear here by itself.</translation>
    </message>
    <message>
        <source>Qué está a salvo</source>
        <translation>What is safe</translation>
    </message>
    <message>
        <source>Qué sigue</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>Qué se hizo</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Ver la tarjeta de existencias</source>
        <translation>See the stock card</translation>
    </message>
    <message numerus="yes">
        <source>%n abierta(s)</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>No se pudieron leer las incidencias.</source>
        <translation>The incidents could not be read.</translation>
    </message>
    <message>
        <source>Escriba qué se hizo, para quien lo lea después.</source>
        <translation>Write what was done, for whoever reads it later.</translation>
    </message>
    <message>
        <source>Incidencia resuelta. La nota queda en el registro.</source>
        <translation>Incident resolved. The note stays on record.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ItemSearch</name>
    <message>
        <source>Clave o nombre, tres letras o más</source>
        <translation>Clave or name, three letters or more</translation>
    </message>
    <message>
        <source>Buscar clave o nombre</source>
        <translation>Search for a clave or name</translation>
    </message>
    <message>
        <source>Claves encontradas</source>
        <translation>Claves found</translation>
    </message>
    <message>
        <source>Nada se llama así. Pruebe con otra parte del nombre.</source>
        <translation>Nothing has that name. Try another part of the name.</translation>
    </message>
    <message>
        <source>Las flechas eligen, Enter acepta.</source>
        <translation>The arrows choose, Enter accepts.</translation>
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
    <message>
        <source>Aceptar</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Dejar la computadora: pide el PIN al volver</source>
        <translation>Leave the computer: it asks for the PIN on return</translation>
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
    <name>botiquin::ui::LineForm</name>
    <message>
        <source>Listo</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Caducidad</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Anaquel</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Escriba el lote como viene en el empaque, hasta 40 letras.</source>
        <translation>Type the lot as it is on the pack, up to 40 letters.</translation>
    </message>
    <message>
        <source>El anaquel lleva hasta 24 letras.</source>
        <translation>The shelf takes up to 24 letters.</translation>
    </message>
    <message>
        <source>Ese lote ya caducó. Corrija la fecha, o cierre con Esc y quite el renglón con Ctrl+Supr.</source>
        <translation>That lot has expired. Correct the date, or close with Esc and take the line away with Ctrl+Del.</translation>
    </message>
    <message>
        <source>Escriba cuántas piezas llegaron, 1 o más. Para quitar el renglón, Esc y Ctrl+Supr.</source>
        <translation>Type how many pieces came, 1 or more. To take the line away, Esc and Ctrl+Del.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::LotPanel</name>
    <message>
        <source>En existencias</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>caduca %1 · %2</source>
        <translation>expires %1 · %2</translation>
    </message>
    <message>
        <source>Otro lote</source>
        <translation>Another lot</translation>
    </message>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Caducidad</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>dd/mm/aaaa o mm/aaaa</source>
        <translation>dd/mm/yyyy or mm/yyyy</translation>
    </message>
    <message>
        <source>Tomar este lote</source>
        <translation>Take this lot</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Escriba el lote como está en el empaque.</source>
        <translation>Type the lot as it is on the pack.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::NamesStep</name>
    <message>
        <source>Escoja su nombre</source>
        <translation>Choose your name</translation>
    </message>
    <message>
        <source>Con las flechas o la primera letra, y Enter.</source>
        <translation>With the arrows or the first letter, and Enter.</translation>
    </message>
    <message>
        <source>Personas de este lugar</source>
        <translation>People of this place</translation>
    </message>
    <message>
        <source>Todavía no hay nadie dado de alta en este lugar.</source>
        <translation>Nobody is registered at this place yet.</translation>
    </message>
    <message>
        <source>Quien administra da de alta a las personas.</source>
        <translation>Your administrator registers people.</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
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
    <name>botiquin::ui::NewPinStep</name>
    <message>
        <source>No es igual al de arriba. Escríbalo otra vez.</source>
        <translation>It is not the same as above. Type it again.</translation>
    </message>
    <message>
        <source>PIN nuevo para %1</source>
        <translation>New PIN for %1</translation>
    </message>
    <message>
        <source>De 6 a 12 números que nadie más sepa.</source>
        <translation>6 to 12 digits that nobody else knows.</translation>
    </message>
    <message>
        <source>PIN nuevo</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Otra vez el mismo</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Guardar el PIN</source>
        <translation>Save the PIN</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::PackingPage</name>
    <message>
        <source>Empacar</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Cantidad</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Otro lote</source>
        <translation>Another lot</translation>
    </message>
    <message>
        <source>No alcanza</source>
        <translation>Not enough</translation>
    </message>
    <message>
        <source>Enseñar</source>
        <translation>Teach</translation>
    </message>
    <message>
        <source>Apartar el kit</source>
        <translation>Put the kit aside</translation>
    </message>
    <message>
        <source>Lecturas</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Sellar</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Autorizar</source>
        <translation>Authorise</translation>
    </message>
    <message>
        <source>No se pudo leer el kit</source>
        <translation>The kit could not be read</translation>
    </message>
    <message>
        <source>Kit sellado</source>
        <translation>Kit sealed</translation>
    </message>
    <message>
        <source>Este es el que sigue. Escanee la primera pieza.</source>
        <translation>This is the next one. Scan the first piece.</translation>
    </message>
    <message numerus="yes">
        <source>quedan %n clave(s)</source>
        <translation>
            <numerusform>%n item left</numerusform>
            <numerusform>%n items left</numerusform>
        </translation>
    </message>
    <message>
        <source>Sigue</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Últimas lecturas</source>
        <translation>Last scans</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::PackingPages</name>
    <message>
        <source>Se selló la caja %1. %2</source>
        <translation>Box %1 was sealed. %2</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::PersonBox</name>
    <message>
        <source>Cambiar</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Escanee su gafete</source>
        <translation>Scan your badge</translation>
    </message>
    <message>
        <source>Basta apuntar el lector, no hay que tocar nada</source>
        <translation>Just point the scanner; nothing else to touch</translation>
    </message>
    <message>
        <source>%1 · gafete leído</source>
        <translation>%1 · badge read</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::PinStep</name>
    <message>
        <source>Falta saber quién es: escanee su gafete o escoja su nombre.</source>
        <translation>Who are you? Scan your badge or choose your name.</translation>
    </message>
    <message>
        <source>Falta su PIN. Escríbalo y oprima Enter.</source>
        <translation>Your PIN is missing. Type it and press Enter.</translation>
    </message>
    <message>
        <source>Escanee su gafete y escriba su PIN.</source>
        <translation>Scan your badge and type your PIN.</translation>
    </message>
    <message>
        <source>Quien supervisa escanea su gafete y escribe su PIN.</source>
        <translation>A supervisor scans their badge and types their PIN.</translation>
    </message>
    <message>
        <source>Autorizar un PIN nuevo</source>
        <translation>Authorise a new PIN</translation>
    </message>
    <message>
        <source>Quién trabaja</source>
        <translation>Who is working</translation>
    </message>
    <message>
        <source>Quién autoriza</source>
        <translation>Who authorises</translation>
    </message>
    <message>
        <source>PIN de 6 números o más</source>
        <translation>PIN of 6 digits or more</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Autorizar</source>
        <translation>Authorise</translation>
    </message>
    <message>
        <source>No traigo mi gafete</source>
        <translation>I don&apos;t have my badge</translation>
    </message>
    <message>
        <source>Escoger el nombre</source>
        <translation>Choose the name</translation>
    </message>
    <message>
        <source>Olvidé mi PIN</source>
        <translation>I forgot my PIN</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>La pantalla está bloqueada. Con su PIN sigue donde estaba.</source>
        <translation>The screen is locked. Your PIN takes you back to where you were.</translation>
    </message>
    <message>
        <source>El PIN nuevo está guardado. Escríbalo para entrar.</source>
        <translation>The new PIN is saved. Type it to sign in.</translation>
    </message>
    <message>
        <source>Para que %1 escoja un PIN nuevo, quien supervisa escanea su gafete y escribe su PIN.</source>
        <translation>For %1 to choose a new PIN, a supervisor scans their badge and types their PIN.</translation>
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
    <name>botiquin::ui::QuantityPanel</name>
    <message>
        <source>de %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Cantidad en la caja</source>
        <translation>Quantity in the box</translation>
    </message>
    <message>
        <source>Aceptar</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Escriba un número entero.</source>
        <translation>Type a whole number.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::QueuePage</name>
    <message>
        <source>Kits por empacar</source>
        <translation>Kits to pack</translation>
    </message>
    <message>
        <source>Abrir el kit elegido</source>
        <translation>Open the chosen kit</translation>
    </message>
    <message>
        <source>Siguiente kit</source>
        <translation>Next kit</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Empacar por tandas</source>
        <translation>Pack in waves</translation>
    </message>
    <message>
        <source>Cajas selladas</source>
        <translation>Sealed boxes</translation>
    </message>
    <message>
        <source>Todavía no hay una ronda que empacar</source>
        <translation>There is no round to pack yet</translation>
    </message>
    <message>
        <source>Aparece aquí cuando la región la publique.</source>
        <translation>It appears here when the region publishes it.</translation>
    </message>
    <message>
        <source>Ningún kit es así</source>
        <translation>No kit is like that</translation>
    </message>
    <message>
        <source>Cambie lo que buscó o el estado.</source>
        <translation>Change what you searched for, or the state.</translation>
    </message>
    <message>
        <source>En esta ronda no hay cajas de esta clase</source>
        <translation>This round has no boxes of this class</translation>
    </message>
    <message>
        <source>Elija otra clase de caja.</source>
        <translation>Choose another class of box.</translation>
    </message>
    <message>
        <source>Kits de %1 · se empacan hasta el %2</source>
        <translation>Kits of %1 · to be packed by %2</translation>
    </message>
    <message>
        <source>por sellar</source>
        <translation>to seal</translation>
    </message>
    <message>
        <source>selladas</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>apartadas</source>
        <translation>put aside</translation>
    </message>
    <message>
        <source>en la última hora</source>
        <translation>in the last hour</translation>
    </message>
    <message>
        <source>Ya no espera ningún kit de esta clase. Quedan los apartados, si hay.</source>
        <translation>No kit of this class is waiting any more. Those put aside remain, if any.</translation>
    </message>
    <message>
        <source>Clínica, CLUES o ruta</source>
        <translation>Clinic, CLUES or route</translation>
    </message>
    <message>
        <source>Clase de caja</source>
        <translation>Class of box</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Cajas secas</source>
        <translation>Dry boxes</translation>
    </message>
    <message>
        <source>Cajas frías</source>
        <translation>Cold boxes</translation>
    </message>
    <message>
        <source>Todos los estados</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>Empacar</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Por tandas</source>
        <translation>In waves</translation>
    </message>
    <message>
        <source>Material de curación</source>
        <translation>Medical supplies</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ReceivePage</name>
    <message>
        <source>Clave</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Medicamento o material</source>
        <translation>Medicine or supply</translation>
    </message>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Anaquel</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Completo</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Lleva etiqueta</source>
        <translation>Gets a label</translation>
    </message>
    <message>
        <source>Falta lote</source>
        <translation>Lot missing</translation>
    </message>
    <message>
        <source>Lote y cantidad del renglón</source>
        <translation>Lot and quantity of the line</translation>
    </message>
    <message>
        <source>Otro lote de la misma clave</source>
        <translation>Another lot of the same clave</translation>
    </message>
    <message>
        <source>Llegó sin código</source>
        <translation>Arrived without a code</translation>
    </message>
    <message>
        <source>Enseñar el código</source>
        <translation>Teach the code</translation>
    </message>
    <message>
        <source>Recibir</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Etiquetas de lo último recibido</source>
        <translation>Labels of what was last received</translation>
    </message>
    <message>
        <source>Quitar el renglón</source>
        <translation>Remove the line</translation>
    </message>
    <message>
        <source>Cerrar lo abierto</source>
        <translation>Close what is open</translation>
    </message>
    <message>
        <source>Recibir del proveedor</source>
        <translation>Receive from the supplier</translation>
    </message>
    <message>
        <source>Escanee cada pieza o caja. Se guarda solo.</source>
        <translation>Scan each piece or box. It is saved by itself.</translation>
    </message>
    <message>
        <source>Proveedor</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Remisión o factura (si trae)</source>
        <translation>Delivery note or invoice (if it has one)</translation>
    </message>
    <message>
        <source>Llegó sin código: ¿qué es?</source>
        <translation>Arrived without a code: what is it?</translation>
    </message>
    <message>
        <source>Esc para volver</source>
        <translation>Esc to go back</translation>
    </message>
    <message>
        <source>Lo que llegó</source>
        <translation>What arrived</translation>
    </message>
    <message>
        <source>No se pudo leer la recepción en curso.</source>
        <translation>The delivery in progress could not be read.</translation>
    </message>
    <message>
        <source>Todavía no hay nada en esta entrega.</source>
        <translation>There is nothing in this delivery yet.</translation>
    </message>
    <message>
        <source>Escanee la primera pieza, o use F4 si llegó sin código.</source>
        <translation>Scan the first piece, or use F4 if it arrived without a code.</translation>
    </message>
    <message numerus="yes">
        <source>Al recibir se imprimen %n etiqueta(s) de lote, para los códigos que no lo dicen.</source>
        <translation>
            <numerusform>On receiving, %n lot label is printed, for the codes that do not say the lot.</numerusform>
            <numerusform>On receiving, %n lot labels are printed, for the codes that do not say the lot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Se sumaron %1 de %2.</source>
        <translation>Added %1 of %2.</translation>
    </message>
    <message>
        <source>Correcto</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Lote %1, caduca el %2</source>
        <translation>Lot %1, expires on %2</translation>
    </message>
    <message>
        <source>Falta lote y caducidad</source>
        <translation>Lot and expiry missing</translation>
    </message>
    <message>
        <source>Escríbalos una vez; se recuerdan para este lote.</source>
        <translation>Type them once; they are remembered for this lot.</translation>
    </message>
    <message>
        <source>Código desconocido</source>
        <translation>Unknown code</translation>
    </message>
    <message>
        <source>No se sumó nada. Puede enseñarlo: F5.</source>
        <translation>Nothing was added. You can teach it: F5.</translation>
    </message>
    <message>
        <source>No se sumó nada. Aparte la pieza y avise a quien supervisa.</source>
        <translation>Nothing was added. Set the piece apart and tell a supervisor.</translation>
    </message>
    <message>
        <source>Caducada</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Caducó el %1.</source>
        <translation>Expired on %1.</translation>
    </message>
    <message>
        <source>No se sumó nada. Apártela y devuélvala al proveedor.</source>
        <translation>Nothing was added. Set it apart and return it to the supplier.</translation>
    </message>
    <message>
        <source>Son demasiadas piezas</source>
        <translation>That is too many pieces</translation>
    </message>
    <message>
        <source>No se sumó nada. Revise cuántas piezas dice el código enseñado.</source>
        <translation>Nothing was added. Check how many pieces the taught code says.</translation>
    </message>
    <message>
        <source>No es de un producto</source>
        <translation>Not from a product</translation>
    </message>
    <message>
        <source>No se sumó nada. Escanee el código de la pieza o de la caja.</source>
        <translation>Nothing was added. Scan the code of the piece or of the box.</translation>
    </message>
    <message>
        <source>No se entiende el código</source>
        <translation>The code is not understood</translation>
    </message>
    <message>
        <source>No se sumó nada. Escanéelo otra vez, o use F4.</source>
        <translation>Nothing was added. Scan it again, or use F4.</translation>
    </message>
    <message>
        <source>Lote %1: %2. Guardado.</source>
        <translation>Lot %1: %2. Saved.</translation>
    </message>
    <message>
        <source>Se quitó el renglón de %1.</source>
        <translation>The line of %1 was removed.</translation>
    </message>
    <message>
        <source>Se deshizo lo último.</source>
        <translation>The last step was undone.</translation>
    </message>
    <message>
        <source>A este renglón le falta su lote. Escríbalo y vuelva a oprimir F9.</source>
        <translation>This line&apos;s lot is missing. Type it and press F9 again.</translation>
    </message>
    <message>
        <source>Escriba quién lo entregó, hasta 80 letras.</source>
        <translation>Type who delivered it, up to 80 letters.</translation>
    </message>
    <message>
        <source>Se recibieron %1. Ya están en existencias.</source>
        <translation>Received %1. They are now in stock.</translation>
    </message>
    <message>
        <source>Recibido. %1 etiquetas de lote en %2.</source>
        <translation>Received. %1 lot labels at %2.</translation>
    </message>
    <message>
        <source>Lo recibido está a salvo, pero sus etiquetas no salieron. %1 Ctrl+P las imprime otra vez.</source>
        <translation>What was received is safe, but its labels did not come out. %1 Ctrl+P prints them again.</translation>
    </message>
    <message>
        <source>%1: %2, lote %3, %4</source>
        <translation>%1: %2, lot %3, %4</translation>
    </message>
    <message>
        <source>Primero termine lo que está abierto, o ciérrelo con Esc.</source>
        <translation>First finish what is open, or close it with Esc.</translation>
    </message>
    <message numerus="yes">
        <source>renglón(es)</source>
        <translation>
            <numerusform>line</numerusform>
            <numerusform>lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieza(s)</source>
        <translation>
            <numerusform>piece</numerusform>
            <numerusform>pieces</numerusform>
        </translation>
    </message>
    <message>
        <source>No se sumó lo escaneado. Termine lo que está abierto o ciérrelo con Esc, y escanéelo otra vez.</source>
        <translation>The scan was not added. Finish what is open or close it with Esc, and scan it again.</translation>
    </message>
    <message>
        <source>El renglón quedó como estaba. Corrija la fecha, o aparte las piezas y quite el renglón.</source>
        <translation>The line stays as it was. Correct the date, or set the pieces aside and take the line away.</translation>
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
    <name>botiquin::ui::ScanLogPage</name>
    <message>
        <source>Hora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Respuesta</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Por</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Lecturas</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Abrir las lecturas</source>
        <translation>Open the scans</translation>
    </message>
    <message>
        <source>Volver a la página de antes</source>
        <translation>Back to the page before</translation>
    </message>
    <message>
        <source>No se pudieron leer las lecturas.</source>
        <translation>The scans could not be read.</translation>
    </message>
    <message>
        <source>Todavía no se ha leído ningún código.</source>
        <translation>No code has been read yet.</translation>
    </message>
    <message>
        <source>Aquí queda cada lectura con su respuesta.</source>
        <translation>Every scan is kept here with its answer.</translation>
    </message>
    <message>
        <source>Todo lo que leyó el lector en esta computadora, lo último primero.</source>
        <translation>Everything the scanner read on this computer, the latest first.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ScansPanel</name>
    <message>
        <source>Hora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lecturas</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::SealPage</name>
    <message>
        <source>Sellar el kit</source>
        <translation>Seal the kit</translation>
    </message>
    <message>
        <source>Sin segunda persona</source>
        <translation>No second person</translation>
    </message>
    <message>
        <source>Apartar el kit</source>
        <translation>Put the kit aside</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Volver al kit</source>
        <translation>Back to the kit</translation>
    </message>
    <message>
        <source>%1, %2 de %3 (%4)</source>
        <translation>%1, %2 of %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n clave(s) completa(s)</source>
        <translation>
            <numerusform>%n item complete</numerusform>
            <numerusform>%n items complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n que no alcanzó: %1</source>
        <translation>
            <numerusform>%n not enough: %1</numerusform>
            <numerusform>%n not enough: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faltan %n clave(s). Vuelva al kit: complételas o diga por qué no alcanza.</source>
        <translation>
            <numerusform>%n item is missing. Go back to the kit: complete it or say why it is not enough.</numerusform>
            <numerusform>%n items are missing. Go back to the kit: complete them or say why they are not enough.</numerusform>
        </translation>
    </message>
    <message>
        <source>La caja está vacía. Vuelva al kit.</source>
        <translation>The box is empty. Go back to the kit.</translation>
    </message>
    <message>
        <source>Contenido revisado</source>
        <translation>Contents checked</translation>
    </message>
    <message>
        <source>Segunda persona: %1</source>
        <translation>Second person: %1</translation>
    </message>
    <message>
        <source>Revisó a las %1</source>
        <translation>Checked at %1</translation>
    </message>
    <message>
        <source>Lo autorizó %1</source>
        <translation>Authorised by %1</translation>
    </message>
    <message>
        <source>Segunda persona</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Otra persona compara la caja con la lista y lee su gafete</source>
        <translation>Another person compares the box with the list and scans their badge</translation>
    </message>
    <message>
        <source>Aquí no hace falta</source>
        <translation>Not needed here</translation>
    </message>
    <message>
        <source>Número del sello</source>
        <translation>Seal number</translation>
    </message>
    <message>
        <source>Escanéelo o escríbalo</source>
        <translation>Scan it or type it</translation>
    </message>
    <message>
        <source>Etiqueta</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Se imprime sola al sellar</source>
        <translation>Prints by itself on sealing</translation>
    </message>
    <message>
        <source>Todavía falta algo en la caja.</source>
        <translation>Something is still missing in the box.</translation>
    </message>
    <message>
        <source>Falta que otra persona la revise.</source>
        <translation>Another person still has to check it.</translation>
    </message>
    <message>
        <source>Ya casi. Falta el número del sello.</source>
        <translation>Nearly there. The seal number is missing.</translation>
    </message>
    <message>
        <source>Anotar la revisión</source>
        <translation>Record the check</translation>
    </message>
    <message>
        <source>Sellar, imprimir y abrir el siguiente</source>
        <translation>Seal, print and open the next</translation>
    </message>
    <message>
        <source>Así saldrá la etiqueta (100 × 150 mm)</source>
        <translation>The label will look like this (100 × 150 mm)</translation>
    </message>
    <message>
        <source>Ese gafete no puede revisar esta caja.</source>
        <translation>That badge may not check this box.</translation>
    </message>
    <message>
        <source>Lea el gafete o elija a la persona.</source>
        <translation>Scan the badge or choose the person.</translation>
    </message>
    <message>
        <source>Sellar sin segunda persona</source>
        <translation>Seal without a second person</translation>
    </message>
    <message>
        <source>Supervisión lo autoriza y dice por qué.</source>
        <translation>A supervisor authorises it and says why.</translation>
    </message>
    <message>
        <source>La etiqueta no se imprimió: %1 Imprímala desde Cajas selladas.</source>
        <translation>The label was not printed: %1 Print it from Sealed boxes.</translation>
    </message>
    <message>
        <source>La etiqueta quedó en %1</source>
        <translation>The label is in %1</translation>
    </message>
    <message>
        <source>La etiqueta salió en %1</source>
        <translation>The label came out at %1</translation>
    </message>
    <message>
        <source>Imprimir otra vez la etiqueta anterior</source>
        <translation>Print the previous label again</translation>
    </message>
    <message>
        <source>%1 y %2 más</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>pedida al sellar la caja siguiente</source>
        <translation>asked for while sealing the next box</translation>
    </message>
    <message>
        <source>No se imprimió. %1</source>
        <translation>Not printed. %1</translation>
    </message>
    <message>
        <source>La etiqueta de la caja %1 salió otra vez.</source>
        <translation>The label of box %1 was printed again.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::SealedPage</name>
    <message>
        <source>Cajas selladas</source>
        <translation>Sealed boxes</translation>
    </message>
    <message>
        <source>Imprimir otra vez la etiqueta</source>
        <translation>Print the label again</translation>
    </message>
    <message>
        <source>Lista de contenido</source>
        <translation>Packing list</translation>
    </message>
    <message>
        <source>Reabrir la caja</source>
        <translation>Reopen the box</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Clínica</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Caja</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Sello</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Sellada</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reabierta</source>
        <translation>Reopened</translation>
    </message>
    <message numerus="yes">
        <source>Sellada · %n reimpresión(es)</source>
        <translation>
            <numerusform>Sealed · %n reprint</numerusform>
            <numerusform>Sealed · %n reprints</numerusform>
        </translation>
    </message>
    <message>
        <source>No se imprimió. %1</source>
        <translation>Not printed. %1</translation>
    </message>
    <message>
        <source>Quedó en %1</source>
        <translation>It is in %1</translation>
    </message>
    <message>
        <source>Salió en %1</source>
        <translation>It came out at %1</translation>
    </message>
    <message>
        <source>Una caja reabierta ya no lleva esta etiqueta.</source>
        <translation>A reopened box does not carry this label any more.</translation>
    </message>
    <message>
        <source>pedida desde la lista de cajas</source>
        <translation>asked for from the list of boxes</translation>
    </message>
    <message>
        <source>El contenido de esta caja no está en esta computadora.</source>
        <translation>The contents of this box are not on this computer.</translation>
    </message>
    <message>
        <source>Su etiqueta y su sello dejan de valer; el contenido sigue en la caja abierta.</source>
        <translation>Its label and seal stop being valid; the contents stay in the open box.</translation>
    </message>
    <message>
        <source>La caja está abierta otra vez, en Kits por empacar.</source>
        <translation>The box is open again, in Kits to pack.</translation>
    </message>
    <message>
        <source>Ctrl+P imprime otra vez la etiqueta · F5 la lista de contenido · F4 reabre con supervisión</source>
        <translation>Ctrl+P prints the label again · F5 the packing list · F4 reopens with a supervisor</translation>
    </message>
    <message>
        <source>Número de caja, kit o sello</source>
        <translation>Number of box, kit or seal</translation>
    </message>
    <message>
        <source>Aquí no hay cajas selladas</source>
        <translation>There are no sealed boxes here</translation>
    </message>
    <message>
        <source>Aparecen al sellar la primera.</source>
        <translation>They appear when the first is sealed.</translation>
    </message>
    <message>
        <source>Caja encontrada.</source>
        <translation>Box found.</translation>
    </message>
    <message>
        <source>Ninguna caja sellada aquí lleva ese código.</source>
        <translation>No box sealed here has that code.</translation>
    </message>
    <message>
        <source>Ninguna caja es así</source>
        <translation>No box is like that</translation>
    </message>
    <message>
        <source>Busque otro número de caja, kit o sello.</source>
        <translation>Look for another box, kit or seal number.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::SettingsPage</name>
    <message>
        <source>Ninguna: guardar en PDF</source>
        <translation>None: save as PDF</translation>
    </message>
    <message>
        <source>Se averigua solo</source>
        <translation>Found out by itself</translation>
    </message>
    <message>
        <source>Inglés (Estados Unidos)</source>
        <translation>English (United States)</translation>
    </message>
    <message>
        <source>Español (España)</source>
        <translation>Spanish (Spain)</translation>
    </message>
    <message>
        <source>Español (Latinoamérica)</source>
        <translation>Spanish (Latin America)</translation>
    </message>
    <message>
        <source>baudios</source>
        <translation>baud</translation>
    </message>
    <message>
        <source>Claro</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Oscuro</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Nunca</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Escriba un número de días entre 0 y 3,650.</source>
        <translation>Type a number of days between 0 and 3,650.</translation>
    </message>
    <message>
        <source>Escriba la carpeta completa, o búsquela con Escoger.</source>
        <translation>Type the whole folder, or find it with Choose.</translation>
    </message>
    <message>
        <source>El cambio está guardado.</source>
        <translation>The change is saved.</translation>
    </message>
    <message>
        <source>Escoger la carpeta de los PDF</source>
        <translation>Choose the folder for PDFs</translation>
    </message>
    <message>
        <source>Ajustes</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Deshacer el último cambio</source>
        <translation>Undo the last change</translation>
    </message>
    <message>
        <source>Cada cambio se guarda al hacerlo.</source>
        <translation>Every change is saved as you make it.</translation>
    </message>
    <message>
        <source>Impresión</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Lector de códigos</source>
        <translation>Code scanner</translation>
    </message>
    <message>
        <source>Sonidos</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Pantalla</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Impresora de etiquetas</source>
        <translation>Label printer</translation>
    </message>
    <message>
        <source>Impresora de hojas</source>
        <translation>Sheet printer</translation>
    </message>
    <message>
        <source>Carpeta para los PDF</source>
        <translation>Folder for PDFs</translation>
    </message>
    <message>
        <source>Pruebe aquí: escanee cualquier código</source>
        <translation>Try here: scan any code</translation>
    </message>
    <message>
        <source>Teclado que imita el lector</source>
        <translation>Keyboard that the scanner imitates</translation>
    </message>
    <message>
        <source>Antes del código</source>
        <translation>Before the code</translation>
    </message>
    <message>
        <source>Después del código</source>
        <translation>After the code</translation>
    </message>
    <message>
        <source>En lugar de GS</source>
        <translation>In place of GS</translation>
    </message>
    <message>
        <source>Puerto en serie</source>
        <translation>Serial port</translation>
    </message>
    <message>
        <source>Velocidad</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Volumen</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colores</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Tamaño de la letra</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Bloquear sin uso después de</source>
        <translation>Lock when unused after</translation>
    </message>
    <message>
        <source>Escoger</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Casi todos los lectores funcionan sin ajustar nada.</source>
        <translation>Almost every scanner works without setting anything.</translation>
    </message>
    <message>
        <source>Sonar con cada lectura</source>
        <translation>Sound at every scan</translation>
    </message>
    <message>
        <source>Correcto</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Atención</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>No va</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Aviso</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Este lugar de trabajo</source>
        <translation>This workplace</translation>
    </message>
    <message>
        <source>Vigencia mínima al terminar el mes del kit</source>
        <translation>Least shelf life after the kit&apos;s month</translation>
    </message>
    <message>
        <source>días</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Otra persona revisa antes de sellar</source>
        <translation>Another person checks before sealing</translation>
    </message>
    <message>
        <source>Ninguno</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>El lector funciona: llegaron %n carácter(es).</source>
        <translation>
            <numerusform>The scanner works: %n character came.</numerusform>
            <numerusform>The scanner works: %n characters came.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puntos por pulgada</source>
        <translation>Dots per inch</translation>
    </message>
    <message numerus="yes">
        <source>minuto(s)</source>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Salió en %1.</source>
        <translation>It came out at %1.</translation>
    </message>
    <message>
        <source>Nadie de aquí tiene un gafete que se pueda imprimir.</source>
        <translation>Nobody here has a badge that can be printed.</translation>
    </message>
    <message>
        <source>Imprimir la hoja de órdenes</source>
        <translation>Print the command sheet</translation>
    </message>
    <message>
        <source>Imprimir los gafetes</source>
        <translation>Print the badges</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ShortPanel</name>
    <message>
        <source>van %1 de %2</source>
        <translation>%1 of %2 so far</translation>
    </message>
    <message>
        <source>No alcanza</source>
        <translation>Not enough</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Anotar</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Escriba en pocas palabras qué pasó.</source>
        <translation>Type in a few words what happened.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::SignInPage</name>
    <message>
        <source>Primero escanee su gafete o escoja su nombre; después, Olvidé mi PIN.</source>
        <translation>First scan your badge or choose your name; then, I forgot my PIN.</translation>
    </message>
    <message>
        <source>%1 no supervisa aquí. Pídalo a quien supervisa.</source>
        <translation>%1 does not supervise here. Ask a supervisor.</translation>
    </message>
    <message>
        <source>Ese código no es el gafete de nadie de aquí. Escanee el suyo o escoja su nombre.</source>
        <translation>That code is nobody&apos;s badge here. Scan yours or choose your name.</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Volver al gafete y el PIN</source>
        <translation>Back to badge and PIN</translation>
    </message>
    <message>
        <source>Oscuro</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Claro</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Ayuda</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::StockCardPage</name>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Caducidad</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Apartadas en cajas</source>
        <translation>Put aside in boxes</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Quedan</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Tarjeta de existencias</source>
        <translation>Stock card</translation>
    </message>
    <message>
        <source>Guardar la tarjeta en PDF</source>
        <translation>Save the stock card as PDF</translation>
    </message>
    <message>
        <source>Corregir el registro</source>
        <translation>Correct the record</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Dar de baja</source>
        <translation>Write off</translation>
    </message>
    <message>
        <source>Lotes</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Movimientos</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>El más reciente primero</source>
        <translation>The latest first</translation>
    </message>
    <message>
        <source>Todavía no hay movimientos de esta clave aquí.</source>
        <translation>There are no movements of this clave here yet.</translation>
    </message>
    <message>
        <source>Hay %1</source>
        <translation>There are %1</translation>
    </message>
    <message>
        <source>Liberar el lote</source>
        <translation>Release the lot</translation>
    </message>
    <message>
        <source>Detener el lote</source>
        <translation>Put the lot on hold</translation>
    </message>
    <message>
        <source>Este registro no se corrige aquí: ya se corrigió, o se hizo en otra página.</source>
        <translation>This record is not corrected here: it is already corrected, or it was made on another page.</translation>
    </message>
    <message>
        <source>La tarjeta quedó en %1.</source>
        <translation>The stock card is in %1.</translation>
    </message>
    <message>
        <source>Lote %1, caduca el %2: %3, %4</source>
        <translation>Lot %1, expires on %2: %3, %4</translation>
    </message>
    <message>
        <source>%1, %2: %3 del lote %4, quedan %5</source>
        <translation>%1, %2: %3 of lot %4, %5 left</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::StockForm</name>
    <message>
        <source>Corregir</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Escriba lo correcto. El registro anterior queda a la vista. Con 0 piezas, el renglón se quita.</source>
        <translation>Type what is right. The earlier record stays in view. With 0 pieces, the line is removed.</translation>
    </message>
    <message>
        <source>Dar de baja</source>
        <translation>Write off</translation>
    </message>
    <message>
        <source>Detener el lote</source>
        <translation>Put the lot on hold</translation>
    </message>
    <message>
        <source>Liberar el lote</source>
        <translation>Release the lot</translation>
    </message>
    <message>
        <source>Lote %1, caduca el %2</source>
        <translation>Lot %1, expires on %2</translation>
    </message>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Caducidad (dd/mm/aaaa o mm/aaaa)</source>
        <translation>Expiry (dd/mm/yyyy or mm/yyyy)</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Anaquel</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Por qué se corrige</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Escriba un número entero de piezas.</source>
        <translation>Type a whole number of pieces.</translation>
    </message>
    <message>
        <source>Escriba el lote como viene en el empaque, hasta 40 letras.</source>
        <translation>Type the lot as it is on the pack, up to 40 letters.</translation>
    </message>
    <message>
        <source>El anaquel lleva hasta 24 letras.</source>
        <translation>The shelf takes up to 24 letters.</translation>
    </message>
    <message>
        <source>Escriba por qué se corrige.</source>
        <translation>Type why it is corrected.</translation>
    </message>
    <message>
        <source>Corrección guardada. El registro anterior queda a la vista.</source>
        <translation>Correction saved. The earlier record stays in view.</translation>
    </message>
    <message>
        <source>Lote detenido: no saldrá en ningún kit.</source>
        <translation>Lot on hold: it will not go out in any kit.</translation>
    </message>
    <message>
        <source>Lote liberado: puede salir otra vez.</source>
        <translation>Lot released: it can go out again.</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Escoja el motivo.</source>
        <translation>Choose the reason.</translation>
    </message>
    <message>
        <source>Se dieron de baja %1.</source>
        <translation>%1 were written off.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::StockPage</name>
    <message>
        <source>Clave</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Medicamento o material</source>
        <translation>Medicine or supply</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Lotes</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Primera caducidad</source>
        <translation>First expiry</translation>
    </message>
    <message>
        <source>Anaquel</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Existencias</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Abrir la tarjeta de existencias</source>
        <translation>Open the stock card</translation>
    </message>
    <message>
        <source>Busque una clave o un nombre, o escanee la pieza</source>
        <translation>Search for a clave or a name, or scan the piece</translation>
    </message>
    <message>
        <source>Buscar en existencias</source>
        <translation>Search the stock</translation>
    </message>
    <message numerus="yes">
        <source>%n clave(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>No se pudieron leer las existencias.</source>
        <translation>The stock could not be read.</translation>
    </message>
    <message>
        <source>Todavía no hay existencias en este almacén.</source>
        <translation>There is no stock in this warehouse yet.</translation>
    </message>
    <message>
        <source>Reciba mercancía en la página Recibir.</source>
        <translation>Receive goods on the Receive page.</translation>
    </message>
    <message>
        <source>Nada en existencia se llama así.</source>
        <translation>Nothing in stock has that name.</translation>
    </message>
    <message>
        <source>Pruebe con otra parte del nombre o con la clave.</source>
        <translation>Try another part of the name, or the clave.</translation>
    </message>
    <message>
        <source>Nadie ha enseñado todavía el código %1.</source>
        <translation>Nobody has taught code %1 yet.</translation>
    </message>
    <message>
        <source>Se enseña al recibir mercancía.</source>
        <translation>It is taught when receiving goods.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 en %n lote(s), %4</source>
        <translation>
            <numerusform>%1, %2: %3 in %n lot, %4</numerusform>
            <numerusform>%1, %2: %3 in %n lots, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TeachCodeForm</name>
    <message>
        <source>Enseñar un código</source>
        <translation>Teach a code</translation>
    </message>
    <message>
        <source>¿Qué es %1? Vale en este almacén mientras el centro lo aprueba.</source>
        <translation>What is %1? It holds in this warehouse until the centre approves it.</translation>
    </message>
    <message>
        <source>Clave</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Piezas por empaque</source>
        <translation>Pieces per pack</translation>
    </message>
    <message>
        <source>Qué lleva este código</source>
        <translation>What carries this code</translation>
    </message>
    <message>
        <source>La caja o el frasco que se entrega</source>
        <translation>The box or bottle that is handed out</translation>
    </message>
    <message>
        <source>Varias piezas juntas</source>
        <translation>Several pieces together</translation>
    </message>
    <message>
        <source>La caja grande que manda el proveedor</source>
        <translation>The large case the supplier sends</translation>
    </message>
    <message>
        <source>Enseñar</source>
        <translation>Teach</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Elija una clave de la lista.</source>
        <translation>Choose a clave from the list.</translation>
    </message>
    <message>
        <source>Escriba cuántas piezas trae, 1 o más.</source>
        <translation>Type how many pieces it holds, 1 or more.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TeachPanel</name>
    <message>
        <source>Enseñar el código</source>
        <translation>Teach the code</translation>
    </message>
    <message>
        <source>Clave o nombre</source>
        <translation>Clave or name</translation>
    </message>
    <message>
        <source>Piezas en este empaque</source>
        <translation>Pieces in this pack</translation>
    </message>
    <message>
        <source>Empaque</source>
        <translation>Packaging</translation>
    </message>
    <message>
        <source>Pieza suelta</source>
        <translation>Single piece</translation>
    </message>
    <message>
        <source>Paquete</source>
        <translation>Inner pack</translation>
    </message>
    <message>
        <source>Caja cerrada</source>
        <translation>Closed case</translation>
    </message>
    <message>
        <source>Enseñar y sumar</source>
        <translation>Teach and add</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Busque la clave y elíjala en la lista.</source>
        <translation>Search for the item and choose it in the list.</translation>
    </message>
    <message>
        <source>Escriba cuántas piezas trae.</source>
        <translation>Type how many pieces it holds.</translation>
    </message>
    <message>
        <source>Claves encontradas</source>
        <translation>Items found</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TroublePage</name>
    <message>
        <source>No se abrió</source>
        <translation>It did not open</translation>
    </message>
    <message>
        <source>Intentar otra vez</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Cerrar Botiquín</source>
        <translation>Close Botiquín</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::UndoLine</name>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::WavePage</name>
    <message>
        <source>%1 de %2 selladas</source>
        <translation>%1 of %2 sealed</translation>
    </message>
    <message>
        <source>Escriba un número de 1 a %1.</source>
        <translation>Type a number from 1 to %1.</translation>
    </message>
    <message>
        <source>No espera ninguna caja de esta clase.</source>
        <translation>No box of this class is waiting.</translation>
    </message>
    <message numerus="yes">
        <source>%n caja(s)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 de %2 piezas</source>
        <translation>%1 of %2 pieces</translation>
    </message>
    <message>
        <source>Todas las cajas están completas</source>
        <translation>All boxes are complete</translation>
    </message>
    <message>
        <source>Escanee una pieza</source>
        <translation>Scan a piece</translation>
    </message>
    <message>
        <source>Vuelva a la lista y selle cada una.</source>
        <translation>Go back to the list and seal each one.</translation>
    </message>
    <message>
        <source>Luego, cada caja en que va.</source>
        <translation>Then each box it goes into.</translation>
    </message>
    <message>
        <source>Ponga</source>
        <translation>Put</translation>
    </message>
    <message>
        <source>en %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Ponga %1 en %2, %3</source>
        <translation>Put %1 in %2, %3</translation>
    </message>
    <message>
        <source>Empacar por tandas</source>
        <translation>Pack in waves</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Terminar la tanda</source>
        <translation>End the wave</translation>
    </message>
    <message>
        <source>Volver a la lista</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Cada caja está en su lugar: P-01, P-02 … Se escanea una pieza y luego las cajas en que va. Primero entran las cajas ya abiertas y luego las que esperan.</source>
        <translation>Each box stands in its place: P-01, P-02 … A piece is scanned and then the boxes it goes into. Boxes that are open come first, then those that wait.</translation>
    </message>
    <message>
        <source>Cuántas cajas</source>
        <translation>How many boxes</translation>
    </message>
    <message>
        <source>Empezar</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Falta surtir</source>
        <translation>Still to pick</translation>
    </message>
    <message>
        <source>Cajas</source>
        <translation>Boxes</translation>
    </message>
    <message>
        <source>faltan %1</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>Autorizar</source>
        <translation>Authorise</translation>
    </message>
    <message>
        <source>Cantidad</source>
        <translation>Quantity</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::WelcomePanel</name>
    <message>
        <source>Medicinas completas, a tiempo y hasta la última comunidad.</source>
        <translation>Medicines complete, on time, as far as the last community.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::WordDialog</name>
    <message>
        <source>Razón</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Volver sin cambiar nada</source>
        <translation>Back, changing nothing</translation>
    </message>
    <message>
        <source>Ese gafete no puede autorizar aquí.</source>
        <translation>That badge may not authorise here.</translation>
    </message>
    <message>
        <source>Escriba la razón en pocas palabras.</source>
        <translation>Type the reason in a few words.</translation>
    </message>
    <message>
        <source>Lea el gafete o elija a la persona.</source>
        <translation>Scan the badge or choose the person.</translation>
    </message>
    <message>
        <source>Lea el gafete de quien autoriza, o elíjalo, y escriba su PIN y la razón.</source>
        <translation>Scan the badge of who authorises, or choose them, and type their PIN and the reason.</translation>
    </message>
</context>
</TS>
