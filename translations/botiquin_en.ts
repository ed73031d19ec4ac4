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
        <source>Regresar</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sale sin cambiar nada</source>
        <translation>Leaves without changing anything</translation>
    </message>
    <message>
        <source>El último empaque cuenta por %1</source>
        <translation>The last pack counts as %1</translation>
    </message>
    <message>
        <source>Cifra de una cantidad; termine con Aceptar</source>
        <translation>A digit of a quantity; end with OK</translation>
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
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
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
    <name>botiquin::ui::SettingsPage</name>
    <message>
        <source>Ninguna: guardar en PDF</source>
        <translation>None: save as PDF</translation>
    </message>
    <message>
        <source>100 × 150 mm</source>
        <translation>100 × 150 mm</translation>
    </message>
    <message>
        <source>100 × 100 mm</source>
        <translation>100 × 100 mm</translation>
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
        <source>minutos</source>
        <translation>minutes</translation>
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
        <source>Tamaño de la etiqueta</source>
        <translation>Label size</translation>
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
</context>
<context>
    <name>botiquin::ui::SignInPage</name>
    <message>
        <source>La pantalla está bloqueada. Con su PIN sigue donde estaba.</source>
        <translation>The screen is locked. Your PIN takes you back to where you were.</translation>
    </message>
    <message>
        <source>Primero escanee su gafete o escoja su nombre; después, Olvidé mi PIN.</source>
        <translation>First scan your badge or choose your name; then, I forgot my PIN.</translation>
    </message>
    <message>
        <source>Para que %1 escoja un PIN nuevo, quien supervisa escanea su gafete y escribe su PIN.</source>
        <translation>For %1 to choose a new PIN, a supervisor scans their badge and types their PIN.</translation>
    </message>
    <message>
        <source>%1 no supervisa aquí. Pídalo a quien supervisa.</source>
        <translation>%1 does not supervise here. Ask a supervisor.</translation>
    </message>
    <message>
        <source>El PIN nuevo está guardado. Escríbalo para entrar.</source>
        <translation>The new PIN is saved. Type it to sign in.</translation>
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
    <name>botiquin::ui::WelcomePanel</name>
    <message>
        <source>Medicinas completas, a tiempo y hasta la última comunidad.</source>
        <translation>Medicines complete, on time, as far as the last community.</translation>
    </message>
</context>
</TS>
