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
        <source>Tarjeta %1</source>
        <translation>Stock card %1</translation>
    </message>
</context>
<context>
    <name>ClinicPapers</name>
    <message>
        <source>Faltantes %1</source>
        <translation>Shortages %1</translation>
    </message>
    <message>
        <source>Libro de control %1</source>
        <translation>Control book %1</translation>
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
    <name>ControlBook</name>
    <message>
        <source>De %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Paciente %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>Baja</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Diferencia de conteo</source>
        <translation>Count difference</translation>
    </message>
    <message>
        <source>Corrección</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Libro de control</source>
        <translation>Control book</translation>
    </message>
    <message>
        <source>Medicamentos controlados (grupo 040)</source>
        <translation>Controlled medicines (group 040)</translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>CLUES</source>
        <translation>CLUES</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Al</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Medicamento</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>De dónde o a quién</source>
        <translation>From where or to whom</translation>
    </message>
    <message>
        <source>Receta y quién receta</source>
        <translation>Prescription and prescriber</translation>
    </message>
    <message>
        <source>Lote y caducidad</source>
        <translation>Lot and expiry</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Comes in</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Goes out</translation>
    </message>
    <message>
        <source>Queda</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Responsable de la unidad</source>
        <translation>In charge of the facility</translation>
    </message>
    <message>
        <source>Nombre, cédula y firma</source>
        <translation>Name, licence number and signature</translation>
    </message>
    <message>
        <source>Verifica</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Nombre, firma y fecha</source>
        <translation>Name, signature and date</translation>
    </message>
    <message>
        <source>Movimientos: %1.</source>
        <translation>Movements: %1.</translation>
    </message>
    <message>
        <source>Caja</source>
        <translation>Box</translation>
    </message>
</context>
<context>
    <name>CountDocument</name>
    <message>
        <source>Hoja de conteo %1</source>
        <translation>Count sheet %1</translation>
    </message>
</context>
<context>
    <name>CountImport</name>
    <message>
        <source>lote %1, caduca el %2</source>
        <translation>lot %1, expires %2</translation>
    </message>
    <message>
        <source>se contaron %1</source>
        <translation>%1 were counted</translation>
    </message>
    <message>
        <source>los libros dicen %1, la hoja %2</source>
        <translation>the books say %1, the sheet %2</translation>
    </message>
    <message>
        <source>no está en la hoja</source>
        <translation>not on the sheet</translation>
    </message>
    <message>
        <source>Importar un conteo</source>
        <translation>Import a count</translation>
    </message>
    <message>
        <source>Necesita las columnas CLAVE, LOTE, CADUCIDAD y PIEZAS, una fila por lote. De una clave de la hoja, el lote que no esté en ella queda en cero.</source>
        <translation>It needs the columns CLAVE, LOTE, CADUCIDAD and PIEZAS, one row a lot. Of a clave on the sheet, a lot that is not on it becomes zero.</translation>
    </message>
    <message>
        <source>Nuevo</source>
        <translation>New</translation>
    </message>
    <message>
        <source>lote nuevo</source>
        <translation>new lot</translation>
    </message>
    <message>
        <source>lotes nuevos</source>
        <translation>new lots</translation>
    </message>
    <message>
        <source>lote cambia</source>
        <translation>lot changes</translation>
    </message>
    <message>
        <source>lotes cambian</source>
        <translation>lots change</translation>
    </message>
    <message>
        <source>lote igual</source>
        <translation>lot the same</translation>
    </message>
    <message>
        <source>lotes igual</source>
        <translation>lots the same</translation>
    </message>
    <message>
        <source>lote queda en cero</source>
        <translation>lot becomes zero</translation>
    </message>
    <message>
        <source>lotes quedan en cero</source>
        <translation>lots become zero</translation>
    </message>
    <message numerus="yes">
        <source>Conteo importado: %Ln clave(s). Está en los conteos anteriores. Esc vuelve.</source>
        <translation>
            <numerusform>Count imported: %Ln clave. It is among the earlier counts. Esc goes back.</numerusform>
            <numerusform>Count imported: %Ln claves. It is among the earlier counts. Esc goes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Todo lo que hay</source>
        <translation>Everything in stock</translation>
    </message>
    <message numerus="yes">
        <source>%n claves de una lista</source>
        <translation>
            <numerusform>%n item from a list</numerusform>
            <numerusform>%n items from a list</numerusform>
        </translation>
    </message>
    <message>
        <source>Anaquel %1</source>
        <translation>Shelf %1</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
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
        <source>Lote y caducidad</source>
        <translation>Lot and expiry</translation>
    </message>
    <message>
        <source>Se espera</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Hay</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Otra vez</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Hoja de conteo</source>
        <translation>Count sheet</translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>CLUES</source>
        <translation>CLUES</translation>
    </message>
    <message>
        <source>Conteo</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Renglones</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Fecha y hora del conteo</source>
        <translation>Date and time of the count</translation>
    </message>
    <message>
        <source>Cuente lo que hay en cada lugar, abierto o cerrado por pieza completa. Si encuentra un lote que no está, anótelo al final. Apunte a qué hora contó: con esa hora se captura.</source>
        <translation>Count what is in each place, open or closed, by whole piece. If you find a lot that is not listed, note it at the end. Write down the time you counted: it is entered with that time.</translation>
    </message>
    <message>
        <source>Contó</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>Nombre y firma</source>
        <translation>Name and signature</translation>
    </message>
    <message>
        <source>Capturó</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>Nombre y fecha</source>
        <translation>Name and date</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>Su gafete no permite contar aquí. Pida ayuda a quien lleva las existencias.</source>
        <translation>Your badge does not let you count here. Ask whoever looks after the stock for help.</translation>
    </message>
    <message>
        <source>Ese conteo ya se cerró o se dejó. Empiece otro.</source>
        <translation>That count was already closed or left. Start another.</translation>
    </message>
    <message>
        <source>No hay nada que contar ahí. Elija otro anaquel, o ponga claves en la lista.</source>
        <translation>There is nothing to count there. Choose another shelf, or put claves on the list.</translation>
    </message>
    <message>
        <source>Esa clave no está en el catálogo. Revísela.</source>
        <translation>That clave is not in the catalogue. Check it.</translation>
    </message>
    <message>
        <source>Esa clave no es de este conteo. No se contó.</source>
        <translation>That clave is not in this count. It was not counted.</translation>
    </message>
    <message>
        <source>Falta decir de qué lote son. Use F3 para escribir el lote.</source>
        <translation>Say which lot they are from. Use F3 to type the lot.</translation>
    </message>
    <message>
        <source>Esa cantidad es demasiado grande. Escríbala de nuevo.</source>
        <translation>That quantity is too large. Type it again.</translation>
    </message>
    <message>
        <source>Ese renglón todavía no se ha contado una primera vez.</source>
        <translation>That line has not been counted a first time yet.</translation>
    </message>
    <message>
        <source>Esa hora todavía no llega. Escriba la hora en que se contó.</source>
        <translation>That time has not come yet. Type the time of the count.</translation>
    </message>
    <message>
        <source>La hora de la hoja se escribe antes del primer renglón. Empiece otro conteo para la hoja.</source>
        <translation>The sheet&apos;s time is typed before the first line. Start another count for the sheet.</translation>
    </message>
    <message>
        <source>Ese código no es de un medicamento. No se contó.</source>
        <translation>That code is not a medicine&apos;s. It was not counted.</translation>
    </message>
    <message>
        <source>Nadie ha enseñado todavía ese código. Escriba cuántas hay.</source>
        <translation>Nobody has taught that code yet. Type how many there are.</translation>
    </message>
    <message>
        <source>Todavía no se ha contado nada.</source>
        <translation>Nothing has been counted yet.</translation>
    </message>
    <message numerus="yes">
        <source>Falta contar %Ln renglón(es). Cuéntelos, o use F4 para dejarlos fuera.</source>
        <translation>
            <numerusform>%Ln line is still to count. Count it, or use F4 to leave it out.</numerusform>
            <numerusform>%Ln lines are still to count. Count them, or use F4 to leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renglón(es) no coinciden. Cuéntelos otra vez, o use F4 para aceptarlos así.</source>
        <translation>
            <numerusform>%Ln line does not match. Count it again, or use F4 to accept it as it is.</numerusform>
            <numerusform>%Ln lines do not match. Count them again, or use F4 to accept them as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln renglón(es) de la hoja tienen un error.</source>
        <translation>
            <numerusform>%Ln line of the sheet has an error.</numerusform>
            <numerusform>%Ln lines of the sheet have an error.</numerusform>
        </translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Contada</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Coincide</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Todo lo que hay</source>
        <translation>Everything in stock</translation>
    </message>
    <message>
        <source>Conteo de una lista</source>
        <translation>Count of a list</translation>
    </message>
    <message>
        <source>Anaquel %1</source>
        <translation>Shelf %1</translation>
    </message>
    <message>
        <source>Igual</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Faltan %1</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>Sobran %1</source>
        <translation>%1 extra</translation>
    </message>
    <message>
        <source>Eso ya se está contando en el conteo %1. Sígalo, o termínelo antes de empezar otro.</source>
        <translation>That is being counted already, in count %1. Go on with it, or finish it before beginning another.</translation>
    </message>
</context>
<context>
    <name>DayPapers</name>
    <message>
        <source>manifiestos</source>
        <translation>manifests</translation>
    </message>
    <message>
        <source>notas</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>etiquetas</source>
        <translation>labels</translation>
    </message>
</context>
<context>
    <name>DeliveryWords</name>
    <message>
        <source>temperatura ambiente</source>
        <translation>room temperature</translation>
    </message>
    <message>
        <source>red fría</source>
        <translation>cold chain</translation>
    </message>
    <message>
        <source>material de curación</source>
        <translation>medical supplies</translation>
    </message>
    <message>
        <source>Piezas sueltas</source>
        <translation>Single pieces</translation>
    </message>
    <message>
        <source>Kit de %1</source>
        <translation>Kit for %1</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>A medias</source>
        <translation>Half done</translation>
    </message>
    <message>
        <source>Lo previsto</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Sellada</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>En el vehículo</source>
        <translation>In the vehicle</translation>
    </message>
    <message>
        <source>Salió del almacén</source>
        <translation>Left the warehouse</translation>
    </message>
    <message>
        <source>Llegó a la unidad</source>
        <translation>Arrived at the facility</translation>
    </message>
    <message>
        <source>Recibir una caja sin lista</source>
        <translation>Receive a box without a list</translation>
    </message>
    <message>
        <source>Recibir piezas de %1</source>
        <translation>Receive pieces from %1</translation>
    </message>
    <message>
        <source>Recibir el kit de %1</source>
        <translation>Receive the kit for %1</translation>
    </message>
    <message>
        <source>Recibir un kit</source>
        <translation>Receive a kit</translation>
    </message>
    <message>
        <source>clave</source>
        <translation>item</translation>
    </message>
    <message>
        <source>claves</source>
        <translation>items</translation>
    </message>
    <message>
        <source>Por revisar</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Completo</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Llegó</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>no llegó</source>
        <translation>did not arrive</translation>
    </message>
    <message>
        <source>no llegaron</source>
        <translation>did not arrive</translation>
    </message>
    <message>
        <source>dañada</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>dañadas</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>caducada</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>caducadas</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>se calentó</source>
        <translation>got too warm</translation>
    </message>
    <message>
        <source>se calentaron</source>
        <translation>got too warm</translation>
    </message>
    <message>
        <source>en vez de %1</source>
        <translation>instead of %1</translation>
    </message>
    <message>
        <source>de más</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>de otro lote</source>
        <translation>of another lot</translation>
    </message>
    <message>
        <source>Sello intacto</source>
        <translation>Seal intact</translation>
    </message>
    <message>
        <source>Sello roto</source>
        <translation>Seal broken</translation>
    </message>
    <message>
        <source>Sin sello</source>
        <translation>No seal</translation>
    </message>
    <message>
        <source>Sello con otro número</source>
        <translation>Seal with another number</translation>
    </message>
    <message>
        <source>No llegó</source>
        <translation>Did not arrive</translation>
    </message>
    <message>
        <source>Dañada</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Caducada</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Se calentó</source>
        <translation>Got too warm</translation>
    </message>
    <message>
        <source>De más</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Otro lote</source>
        <translation>Another lot</translation>
    </message>
    <message>
        <source>La otra unidad lo necesita</source>
        <translation>The other facility needs it</translation>
    </message>
    <message>
        <source>Devolución</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Aquí sobra</source>
        <translation>Surplus here</translation>
    </message>
    <message>
        <source>Otro motivo</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>De esta caja no ha llegado ningún registro. Escanee lo que trae: se recibe igual y luego se compara.</source>
        <translation>No record of this box has arrived. Scan what it holds: it is received all the same and compared later.</translation>
    </message>
    <message>
        <source>Esta caja era para %1. Puede recibirla; quedará anotado para supervisión.</source>
        <translation>This box was for %1. You can receive it; it will be noted for a supervisor.</translation>
    </message>
    <message>
        <source>Esta caja ya se recibió el %1. Si la recibe otra vez queda anotado, y las existencias no cambian.</source>
        <translation>This box was already received on %1. If you receive it again it is noted, and the stock does not change.</translation>
    </message>
    <message>
        <source>Esta caja ya se recibió en %1. Puede recibirla; quedará anotado para supervisión.</source>
        <translation>This box was already received at %1. You can receive it; it will be noted for a supervisor.</translation>
    </message>
    <message>
        <source>El almacén reabrió esta caja y su número ya no vale. Puede recibirla; quedará anotado para supervisión.</source>
        <translation>The warehouse reopened this box and its number is no longer valid. You can receive it; it will be noted for a supervisor.</translation>
    </message>
    <message>
        <source>Ese lote no está en la caja.</source>
        <translation>That lot is not in the box.</translation>
    </message>
    <message>
        <source>Escriba cuántas piezas, 1 o más.</source>
        <translation>Type how many pieces, 1 or more.</translation>
    </message>
    <message>
        <source>Son más que las %1 que quedan en este renglón.</source>
        <translation>That is more than the %1 left on this line.</translation>
    </message>
    <message>
        <source>Escriba el lote que llegó y su caducidad.</source>
        <translation>Type the lot that arrived and its expiry.</translation>
    </message>
    <message>
        <source>Ese lote ya está en la lista: dígalo en su renglón.</source>
        <translation>That lot is already on the list: say it on its line.</translation>
    </message>
    <message>
        <source>El otro lote debe ser de la misma clave.</source>
        <translation>The other lot must be of the same clave.</translation>
    </message>
    <message>
        <source>La cantidad va de 0 a 10,000,000. No se guardó nada.</source>
        <translation>The quantity goes from 0 to 10,000,000. Nothing was saved.</translation>
    </message>
    <message>
        <source>Escriba cuántas piezas llegaron.</source>
        <translation>Type how many pieces arrived.</translation>
    </message>
    <message>
        <source>Ese lote no puede ir en vez del otro. No se guardó nada.</source>
        <translation>That lot cannot go in place of the other. Nothing was saved.</translation>
    </message>
    <message>
        <source>Su gafete no puede recibir cajas. Lo dicho queda guardado. Pídalo a quien supervisa.</source>
        <translation>Your badge may not receive boxes. What you noted is kept. Ask a supervisor.</translation>
    </message>
    <message>
        <source>Esta caja ya se recibió en otra ventana. No se guardó nada más.</source>
        <translation>This box was already received in another window. Nothing else was saved.</translation>
    </message>
    <message>
        <source>Faltan renglones por revisar. Si lo demás llegó completo, oprima F5; si algo faltó, F4 en su renglón.</source>
        <translation>Some lines are still to check. If the rest arrived complete, press F5; if something was missing, F4 on its line.</translation>
    </message>
    <message>
        <source>Escanee lo que trae la caja. Si no trae nada, use No llegó nada.</source>
        <translation>Scan what the box holds. If it holds nothing, use Nothing arrived.</translation>
    </message>
    <message>
        <source>Escriba el nombre de quien firmó.</source>
        <translation>Type the name of the person who signed.</translation>
    </message>
    <message>
        <source>Esa hora todavía no llega. Corrija la fecha y la hora del papel.</source>
        <translation>That time has not come yet. Correct the date and time on the paper.</translation>
    </message>
    <message>
        <source> (renglón %1)</source>
        <translation> (line %1)</translation>
    </message>
    <message>
        <source>Su gafete no puede enviar piezas. No se envió nada. Pídalo a quien supervisa.</source>
        <translation>Your badge may not send pieces. Nothing was sent. Ask a supervisor.</translation>
    </message>
    <message>
        <source>Las piezas ya están en esta unidad. Escoja otra.</source>
        <translation>The pieces are already at this facility. Choose another.</translation>
    </message>
    <message>
        <source>Escoja la unidad que las recibe.</source>
        <translation>Choose the facility that receives them.</translation>
    </message>
    <message>
        <source>Todavía no hay piezas por enviar. Escanee la primera o use F3.</source>
        <translation>There are no pieces to send yet. Scan the first one or use F3.</translation>
    </message>
    <message>
        <source>Un lote está dos veces%1. Deje un solo renglón.</source>
        <translation>A lot is there twice%1. Leave a single line.</translation>
    </message>
    <message>
        <source>Escriba cuántas piezas, 1 o más%1.</source>
        <translation>Type how many pieces, 1 or more%1.</translation>
    </message>
    <message>
        <source>En los libros hay menos piezas que esas%1. No se envió nada.</source>
        <translation>The books hold fewer pieces than that%1. Nothing was sent.</translation>
    </message>
    <message>
        <source>Ese lote está detenido%1: solo puede ir como devolución.</source>
        <translation>That lot is on hold%1: it can only go as a return.</translation>
    </message>
    <message>
        <source>Escriba en la nota por qué se envían.</source>
        <translation>Type in the note why they are sent.</translation>
    </message>
    <message>
        <source>A %1 de la unidad</source>
        <translation>%1 from the facility</translation>
    </message>
    <message>
        <source>Son demasiadas: escriba 10,000,000 o menos.</source>
        <translation>Too many: write 10,000,000 or fewer.</translation>
    </message>
    <message>
        <source>Son demasiadas%1: escriba 10,000,000 o menos.</source>
        <translation>Too many%1: write 10,000,000 or fewer.</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>DispenseWords</name>
    <message>
        <source>No está en existencias. No se sumó nada. Si la tiene en la mano, corrija la cuenta: F4.</source>
        <translation>Not in stock. Nothing was added. If you hold it in your hand, correct the count: F4.</translation>
    </message>
    <message>
        <source>En existencias solo hay %1. No se cambió nada. Si tiene más en la mano, corrija la cuenta: F4.</source>
        <translation>Only %1 in stock. Nothing was changed. If you hold more in your hand, correct the count: F4.</translation>
    </message>
    <message>
        <source>No se entregó nada. Hace falta el permiso para surtir aquí.</source>
        <translation>Nothing was given. It takes the right to dispense here.</translation>
    </message>
    <message>
        <source>Primero diga para quién es: credencial o CURP.</source>
        <translation>First say who it is for: card or CURP.</translation>
    </message>
    <message>
        <source>Falta la medicina. Escanéela o escriba tres letras.</source>
        <translation>The medicine is missing. Scan it or type three letters.</translation>
    </message>
    <message>
        <source>No está en el catálogo. No se sumó nada.</source>
        <translation>It is not in the catalogue. Nothing was added.</translation>
    </message>
    <message>
        <source>Escriba cuántas piezas, una o más.</source>
        <translation>Type how many pieces, one or more.</translation>
    </message>
    <message>
        <source>El lote %1 está caducado. No se sumó nada. Apártelo y tome otro.</source>
        <translation>Lot %1 has expired. Nothing was added. Set it apart and take another.</translation>
    </message>
    <message>
        <source>El lote %1 se está retirando. No se sumó nada. Apártelo y tome otro.</source>
        <translation>Lot %1 is being recalled. Nothing was added. Set it apart and take another.</translation>
    </message>
    <message>
        <source>El lote %1 está detenido. No se sumó nada. Tome otro.</source>
        <translation>Lot %1 is on hold. Nothing was added. Take another.</translation>
    </message>
    <message>
        <source>Es controlada: escriba el folio de la receta.</source>
        <translation>It is controlled: type the folio of the prescription.</translation>
    </message>
    <message>
        <source>Es controlada: escriba quién la receta.</source>
        <translation>It is controlled: type who prescribes it.</translation>
    </message>
    <message>
        <source>Caducada</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Se retira</source>
        <translation>Being recalled</translation>
    </message>
    <message>
        <source>Detenida</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>No alcanza</source>
        <translation>Not enough</translation>
    </message>
    <message>
        <source>No se puede</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>La CURP lleva 18 letras y números. Revise cuáles faltan o sobran.</source>
        <translation>A CURP has 18 letters and digits. Check which are missing or extra.</translation>
    </message>
    <message>
        <source>Hay una letra donde va un número, o al revés. Revise la CURP.</source>
        <translation>There is a letter where a digit goes, or the other way round. Check the CURP.</translation>
    </message>
    <message>
        <source>La fecha de nacimiento de la CURP no existe. Revísela.</source>
        <translation>The date of birth in the CURP does not exist. Check it.</translation>
    </message>
    <message>
        <source>Las letras del estado de la CURP no son de ninguno. Revíselas.</source>
        <translation>The state letters in the CURP belong to no state. Check them.</translation>
    </message>
    <message>
        <source>La CURP no cuadra con su último número. Revise letra por letra.</source>
        <translation>The CURP does not agree with its last digit. Check it letter by letter.</translation>
    </message>
    <message>
        <source>Esa CURP la comparten muchas personas. Use la credencial o el número de expediente.</source>
        <translation>Many people share that CURP. Use the card or the file number.</translation>
    </message>
    <message>
        <source>No se borró nada. Hace falta el permiso para surtir aquí.</source>
        <translation>Nothing was deleted. It takes the right to dispense here.</translation>
    </message>
    <message>
        <source>De esa persona ya no se guarda quién es.</source>
        <translation>Who that person is is no longer kept.</translation>
    </message>
    <message>
        <source>Paciente %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>nació en %1</source>
        <translation>born in %1</translation>
    </message>
    <message>
        <source>Aquí no hay paciente con ese número. Busque por credencial o CURP.</source>
        <translation>No patient has that number here. Search by card or CURP.</translation>
    </message>
    <message>
        <source>Son demasiadas: escriba 10,000,000 o menos.</source>
        <translation>Too many: write 10,000,000 or fewer.</translation>
    </message>
</context>
<context>
    <name>DocumentOutput</name>
    <message>
        <source>No se imprimió nada.</source>
        <translation>Nothing was printed.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>%1 desde las %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>Sin conexión</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>%1 desde el %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>Enviado %1</source>
        <translation>Sent %1</translation>
    </message>
    <message>
        <source>Centro %1</source>
        <translation>Centre %1</translation>
    </message>
    <message>
        <source>Intercambio %1 · Ctrl+E</source>
        <translation>Exchange %1 · Ctrl+E</translation>
    </message>
    <message>
        <source>detenido</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>Llamando al centro</source>
        <translation>Calling the centre</translation>
    </message>
    <message>
        <source>Todo lo anotado aquí está en el centro</source>
        <translation>Everything recorded here is at the centre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln registro(s) por enviar, el más antiguo %1</source>
        <translation>
            <numerusform>%Ln record to be sent, from %1</numerusform>
            <numerusform>%Ln records to be sent, the oldest from %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Se habló con el centro %1.</source>
        <translation>The centre was last spoken with %1.</translation>
    </message>
    <message>
        <source>Todavía no se ha hablado con el centro.</source>
        <translation>The centre has not been spoken with yet.</translation>
    </message>
    <message>
        <source>El centro no conoce esta computadora. Pida a quien administra que la dé de alta allá.</source>
        <translation>The centre does not know this computer. Ask your administrator to enrol it there.</translation>
    </message>
    <message>
        <source>El centro usa un Botiquín más nuevo. Instale la versión nueva en esta computadora.</source>
        <translation>The centre uses a newer Botiquín. Install the new version on this computer.</translation>
    </message>
    <message>
        <source>El centro y esta computadora no se entendieron. Avise a quien administra y dígale: %1.</source>
        <translation>The centre and this computer did not understand each other. Tell your administrator: %1.</translation>
    </message>
    <message>
        <source>Lo anotado está a salvo en esta computadora y se envía solo cuando vuelva la red. Si la red funciona, pida que revisen la dirección del centro en Ajustes.</source>
        <translation>What was recorded is safe on this computer and is sent by itself when the network is back. If the network works, ask for the centre&apos;s address in Settings to be checked.</translation>
    </message>
    <message>
        <source>Lo anotado está a salvo. El centro está ocupado; se intenta otra vez solo.</source>
        <translation>What was recorded is safe. The centre is busy; it is tried again by itself.</translation>
    </message>
    <message>
        <source>Falta la llave de esta computadora, el archivo .keys junto a los datos, o la puede leer cualquiera. Avise a quien administra.</source>
        <translation>This computer&apos;s key, the .keys file beside the data, is missing, or anybody can read it. Tell your administrator.</translation>
    </message>
    <message>
        <source>No se pudo leer o escribir en el disco de esta computadora. Revise que haya espacio; se intenta otra vez solo.</source>
        <translation>This computer&apos;s disk could not be read or written to. Check that there is room; it is tried again by itself.</translation>
    </message>
    <message>
        <source>Sin conexión con el centro desde %1.</source>
        <translation>No connection with the centre since %1.</translation>
    </message>
    <message>
        <source>El intercambio está detenido desde %1.</source>
        <translation>The exchange has been stopped since %1.</translation>
    </message>
    <message>
        <source>las %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>el %1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Falta lo que iba antes; se manda otra vez solo.</source>
        <translation>What came before it is missing; it is sent again by itself.</translation>
    </message>
    <message>
        <source>El centro tiene otra cosa con ese número: hay dos copias de estos datos.</source>
        <translation>The centre has something else of that number: there are two copies of these data.</translation>
    </message>
    <message>
        <source>Va antes de lo que ya se anotó; el reloj o los datos cambiaron.</source>
        <translation>It goes before what was recorded already; the clock or the data were changed.</translation>
    </message>
    <message>
        <source>No sigue de lo que el centro tiene de esta computadora.</source>
        <translation>It does not follow from what the centre has of this computer.</translation>
    </message>
    <message>
        <source>Solo quien administra la región puede definirlo.</source>
        <translation>Only the region&apos;s administrator can define it.</translation>
    </message>
    <message>
        <source>El centro no conoce esta computadora.</source>
        <translation>The centre does not know this computer.</translation>
    </message>
    <message>
        <source>Es de otra computadora.</source>
        <translation>It is another computer&apos;s.</translation>
    </message>
    <message>
        <source>Esta computadora fue dada de baja antes de anotarlo.</source>
        <translation>This computer was revoked before it was recorded.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln por enviar</source>
        <translation>
            <numerusform>%Ln to be sent</numerusform>
            <numerusform>%Ln to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>hoy a las %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>ayer a las %1</source>
        <translation>yesterday at %1</translation>
    </message>
    <message>
        <source>el %1 a las %2</source>
        <translation>on %1 at %2</translation>
    </message>
    <message>
        <source>Caja %1</source>
        <translation>Box %1</translation>
    </message>
    <message>
        <source>Unidad %1</source>
        <translation>Facility %1</translation>
    </message>
    <message>
        <source>Corrige algo que todavía no llega.</source>
        <translation>It corrects something that has not come yet.</translation>
    </message>
    <message>
        <source>Se recibió; lo que el almacén puso en ella todavía no llega.</source>
        <translation>It was received; what the warehouse put into it has not come yet.</translation>
    </message>
    <message>
        <source>Se le manda un kit; sus datos todavía no llegan.</source>
        <translation>A kit is sent to it; what is known of it has not come yet.</translation>
    </message>
    <message>
        <source>Lo anotó un Botiquín más nuevo. Se leerá al instalarlo aquí.</source>
        <translation>A newer Botiquín recorded it. It will be read when that is installed here.</translation>
    </message>
    <message>
        <source>No hay nada por enviar</source>
        <translation>There is nothing to send</translation>
    </message>
    <message>
        <source>Hay dos copias de estos datos, o se repuso una anterior, y el centro ya tiene lo que siguió en la otra. Lo de los demás llega; lo anotado aquí está a salvo y espera. Botiquín lo ordena solo en cuanto nadie está trabajando: bloquee con Ctrl+L.</source>
        <translation>There are two copies of this data, or an earlier one was restored, and the centre already has what went on in the other. What others write arrives; what is recorded here is safe and waits. Botiquín puts it in order by itself as soon as nobody is working: lock with Ctrl+L.</translation>
    </message>
    <message>
        <source>Lo anotado aquí no se envía desde %1.</source>
        <translation>What is recorded here has not been sent since %1.</translation>
    </message>
    <message>
        <source>Es de otra unidad, y esta computadora no puede anotar por ella.</source>
        <translation>It is another unit&apos;s, and this computer cannot write for it.</translation>
    </message>
    <message>
        <source>Solo el centro puede decirlo.</source>
        <translation>Only the centre can say it.</translation>
    </message>
    <message>
        <source>El centro lo guarda hasta que alguien allá lo revise; mientras, no cuenta.</source>
        <translation>The centre keeps it until somebody there looks at it; meanwhile it does not count.</translation>
    </message>
    <message>
        <source>En el centro lo rechazaron.</source>
        <translation>It was rejected at the centre.</translation>
    </message>
    <message>
        <source>En el centro lo rechazaron: %1.</source>
        <translation>It was rejected at the centre: %1.</translation>
    </message>
    <message>
        <source>No cuenta.</source>
        <translation>It does not count.</translation>
    </message>
    <message>
        <source>El centro usa un Botiquín más viejo que el de esta computadora. Pida a quien administra que lo actualice.</source>
        <translation>The centre uses an older Botiquín than this computer. Ask whoever administers it to update it.</translation>
    </message>
    <message>
        <source>Esta computadora fue dada de baja: el centro ya no recibe nada de ella ni le da nada. Avise a quien administra.</source>
        <translation>This computer was revoked: the centre takes nothing from it and gives it nothing any more. Tell your administrator.</translation>
    </message>
    <message>
        <source>Se anotó en una computadora que fue dada de baja.</source>
        <translation>It was recorded on a computer that was revoked.</translation>
    </message>
    <message>
        <source>Lo anotado está a salvo y no se envió nada: no se pudo comprobar que quien responde sea el centro. Revise la fecha de esta computadora y la dirección en Ajustes. Si la región tiene un certificado propio, pida a quien administra el archivo centre.pem y guárdelo junto a los datos; se intenta otra vez solo.</source>
        <translation>What was recorded is safe and nothing was sent: it could not be made sure that whoever answers is the centre. Check this computer&apos;s date and the address in Settings. If the region has a certificate of its own, ask whoever administers for the file centre.pem and put it beside the data; it is tried again by itself.</translation>
    </message>
    <message>
        <source>Nadie de ese nombre trabaja en la región.</source>
        <translation>Nobody of that name works in the region.</translation>
    </message>
    <message>
        <source>Quien lo anotó nunca tuvo ese permiso en esa unidad.</source>
        <translation>Whoever recorded it never had the right to at that facility.</translation>
    </message>
    <message>
        <source>Empacar, revisar y autorizar es de personas distintas.</source>
        <translation>Packing, checking and overriding are for different people.</translation>
    </message>
    <message>
        <source>Espera a lo que el centro aún no tiene; contará solo.</source>
        <translation>Waits for something that the centre does not have yet; will count by itself.</translation>
    </message>
    <message>
        <source>Su unidad</source>
        <translation>Its unit</translation>
    </message>
    <message>
        <source>Su estado</source>
        <translation>Its state</translation>
    </message>
    <message>
        <source>Todo el país</source>
        <translation>The whole country</translation>
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
    <message>
        <source>El reloj de esta computadora está muy equivocado</source>
        <translation>This computer&apos;s clock is far off</translation>
    </message>
    <message>
        <source>Ponga la fecha y la hora correctas en la computadora y abra Botiquín otra vez.</source>
        <translation>Set the right date and time on the computer and open Botiquín again.</translation>
    </message>
</context>
<context>
    <name>FleetImport</name>
    <message>
        <source>Importar vehículos</source>
        <translation>Import vehicles</translation>
    </message>
    <message>
        <source>Importar choferes</source>
        <translation>Import drivers</translation>
    </message>
    <message>
        <source>Necesita las columnas VEHÍCULO y PLACAS, una fila por vehículo. También lee TRANSPORTE, REFRIGERADO y EN SERVICIO. El vehículo que no esté en la hoja queda como está.</source>
        <translation>Needs the columns VEHÍCULO and PLACAS, a row for each vehicle. Also reads TRANSPORTE, REFRIGERADO and EN SERVICIO. A vehicle that is not in the sheet stays as it is.</translation>
    </message>
    <message>
        <source>Necesita las columnas CHOFER y NOMBRE, una fila por persona. También lee EN SERVICIO. Quien no esté en la hoja queda como está.</source>
        <translation>Needs the columns CHOFER and NOMBRE, a row for each person. Also reads EN SERVICIO. Who is not in the sheet stays as they are.</translation>
    </message>
    <message>
        <source>Nuevo</source>
        <translation>New</translation>
    </message>
    <message>
        <source>vehículo nuevo</source>
        <translation>new vehicle</translation>
    </message>
    <message>
        <source>vehículos nuevos</source>
        <translation>new vehicles</translation>
    </message>
    <message>
        <source>chofer nuevo</source>
        <translation>new driver</translation>
    </message>
    <message>
        <source>choferes nuevos</source>
        <translation>new drivers</translation>
    </message>
    <message>
        <source>vehículo cambia</source>
        <translation>vehicle changes</translation>
    </message>
    <message>
        <source>vehículos cambian</source>
        <translation>vehicles change</translation>
    </message>
    <message>
        <source>chofer cambia</source>
        <translation>driver changes</translation>
    </message>
    <message>
        <source>choferes cambian</source>
        <translation>drivers change</translation>
    </message>
    <message>
        <source>vehículo igual</source>
        <translation>vehicle unchanged</translation>
    </message>
    <message>
        <source>vehículos igual</source>
        <translation>vehicles unchanged</translation>
    </message>
    <message>
        <source>chofer igual</source>
        <translation>driver unchanged</translation>
    </message>
    <message>
        <source>choferes igual</source>
        <translation>drivers unchanged</translation>
    </message>
    <message numerus="yes">
        <source>Importados: %Ln vehículo(s). Esc vuelve.</source>
        <translation>
            <numerusform>Imported: %Ln vehicle. Esc goes back.</numerusform>
            <numerusform>Imported: %Ln vehicles. Esc goes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importados: %Ln chofer(es). Esc vuelve.</source>
        <translation>
            <numerusform>Imported: %Ln driver. Esc goes back.</numerusform>
            <numerusform>Imported: %Ln drivers. Esc goes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetWords</name>
    <message>
        <source>Solo quien planea las entregas cambia los vehículos y los choferes.</source>
        <translation>Only who plans the deliveries changes vehicles and drivers.</translation>
    </message>
    <message>
        <source>Otro almacén ya usa ese número. Escriba otro.</source>
        <translation>Another warehouse uses that number already. Type another one.</translation>
    </message>
    <message>
        <source>Otro almacén ya usa el número %1. Cámbielo en la hoja.</source>
        <translation>Another warehouse uses the number %1 already. Change it in the sheet.</translation>
    </message>
    <message>
        <source>con frío</source>
        <translation>refrigerated</translation>
    </message>
    <message>
        <source>En servicio</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Fuera de servicio</source>
        <translation>Out of service</translation>
    </message>
</context>
<context>
    <name>ImportLists</name>
    <message>
        <source>Fila</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Qué está mal</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Aviso</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Fila %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>Qué cambia</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Cambia</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>fila</source>
        <translation>row</translation>
    </message>
    <message>
        <source>filas</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>errores</source>
        <translation>errors</translation>
    </message>
    <message>
        <source>aviso</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>avisos</source>
        <translation>notices</translation>
    </message>
    <message>
        <source>El archivo ya no está ahí. Escoja otro.</source>
        <translation>The file is not there any more. Choose another.</translation>
    </message>
</context>
<context>
    <name>JoiningWords</name>
    <message>
        <source>Ese código tiene un error de escritura. Compárelo letra por letra: son 40 letras y números.</source>
        <translation>There is a typing mistake in that code. Compare it letter by letter: it is 40 letters and digits.</translation>
    </message>
    <message>
        <source>El centro todavía no conoce ese código. Pida que la computadora donde se hizo hable con el centro, y vuelva a intentar.</source>
        <translation>The centre does not know that code yet. Have the computer on which it was made talk to the centre, and try again.</translation>
    </message>
    <message>
        <source>El código venció: vale un día. Pida otro.</source>
        <translation>The code has expired: it is good for one day. Ask for another.</translation>
    </message>
    <message>
        <source>Nadie responde en esa dirección. Revise la red y la dirección. Lo que ya llegó se conserva.</source>
        <translation>Nobody answers at that address. Check the network and the address. What has arrived is kept.</translation>
    </message>
    <message>
        <source>El centro tiene mucho trabajo. Intente otra vez en un minuto. Lo que ya llegó se conserva.</source>
        <translation>The centre is very busy. Try again in a minute. What has arrived is kept.</translation>
    </message>
    <message>
        <source>El disco está lleno. Libere espacio e intente otra vez.</source>
        <translation>The disk is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>No se puede escribir en el lugar de los datos. Pida que le den permiso, e intente otra vez.</source>
        <translation>The place of the data cannot be written to. Ask for permission, and try again.</translation>
    </message>
    <message>
        <source>No se pudo (%1). Intente otra vez; si sigue igual, dé este nombre a quien administra.</source>
        <translation>It did not work (%1). Try again; if it stays the same, tell the administrator this name.</translation>
    </message>
    <message>
        <source>Esta computadora todavía no ha hablado con un centro. Escriba su dirección en Ajustes y hable con él.</source>
        <translation>This computer has not yet spoken with a centre. Type its address in Settings and speak with it.</translation>
    </message>
    <message>
        <source>Solo quien administra la región puede dar códigos, en la computadora de la región.</source>
        <translation>Only whoever administers the region can give codes, on the region&apos;s computer.</translation>
    </message>
    <message>
        <source>Ya no quedan números de caja para otra computadora. Pida a quien administra otro prefijo de GS1.</source>
        <translation>There are no box numbers left for another computer. Ask whoever administers for another GS1 prefix.</translation>
    </message>
    <message>
        <source>Los datos estaban ocupados. Intente otra vez.</source>
        <translation>The data were busy. Try again.</translation>
    </message>
    <message>
        <source>Responde otro centro, no el del código. No se guardó nada. Revise la dirección, o de dónde viene el archivo.</source>
        <translation>Another centre answers, not the code&apos;s. Nothing was saved. Check the address, or where the file comes from.</translation>
    </message>
    <message>
        <source>Desde esta computadora todavía no se ha pedido nada en un archivo. Empiece por la solicitud.</source>
        <translation>Nothing was asked for from this computer in a file yet. Begin with the request.</translation>
    </message>
    <message>
        <source>Ese archivo no es la respuesta a la solicitud de esta computadora, o se dañó. Pida que lo copien de nuevo.</source>
        <translation>That file is not the answer to this computer&apos;s request, or it was damaged. Ask for another copy.</translation>
    </message>
    <message>
        <source>No se pudo comprobar que quien responde sea el centro. No se envió nada. Revise la fecha de esta computadora y la dirección. Si la región tiene un certificado propio, pida el archivo centre.pem y guárdelo en la carpeta de los datos.</source>
        <translation>It could not be made sure that whoever answers is the centre. Nothing was sent. Check this computer&apos;s date and the address. If the region has a certificate of its own, ask for the file centre.pem and put it in the folder of the data.</translation>
    </message>
    <message>
        <source>Ese código ya se usó. Si no fue en esta computadora, avise de inmediato a quien administra. Para unirla, pida otro.</source>
        <translation>That code has been used. If that was not on this computer, tell the administrator at once. To join it, ask for another one.</translation>
    </message>
    <message>
        <source>Otra ventana está uniendo esta computadora. Espere a que termine.</source>
        <translation>Another window is joining this computer. Wait until it is done.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Supr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>RePág</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>AvPág</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Mayús</source>
        <translation>Shift</translation>
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
    <message>
        <source>Envío: %1</source>
        <translation>Transfer: %1</translation>
    </message>
    <message>
        <source>Va de una unidad a otra</source>
        <translation>Goes from one unit to another</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Ese archivo no es una carta. Elija el que le dieron para llevar; termina en .carta.</source>
        <translation>That file is not a letter. Choose the one that you were given to carry; it ends in .carta.</translation>
    </message>
    <message>
        <source>Ese archivo no es una respuesta del centro. Elija el que le devolvieron; termina en .respuesta.</source>
        <translation>That file is not an answer of the centre. Choose the one that came back; it ends in .respuesta.</translation>
    </message>
    <message>
        <source>El archivo está incompleto o se dañó. Pida que lo copien de nuevo; nada cambió aquí.</source>
        <translation>The file is incomplete or damaged. Ask for another copy of it; nothing has changed here.</translation>
    </message>
    <message>
        <source>El archivo es para otra computadora, o se dañó en el camino. Revise que sea el que le dieron y pida que lo copien de nuevo; nada cambió.</source>
        <translation>The file is for another computer, or was damaged on its way. Check that it is the one you were given and ask for another copy; nothing has changed.</translation>
    </message>
    <message>
        <source>Responde una carta que esta computadora ya no tiene presente. Escriba otra (F6); no se perdió nada.</source>
        <translation>It answers a letter that this computer no longer remembers. Write another one (F6); nothing was lost.</translation>
    </message>
    <message>
        <source>Lo que se leyó no viene de quien dice. No se tomó nada. Avise a quien administra y diga de quién vino el archivo.</source>
        <translation>What was read is not from whom it says. Nothing was taken in. Tell whoever administers, and who brought the file.</translation>
    </message>
    <message>
        <source>La respuesta es de antes de que el centro repusiera sus datos. Escriba otra carta (F6); no se perdió nada.</source>
        <translation>The answer is from before the centre restored its data. Write another letter (F6); nothing was lost.</translation>
    </message>
    <message>
        <source>El centro y esta computadora tienen versiones distintas de Botiquín. Pida a quien administra que actualice la más vieja.</source>
        <translation>The centre and this computer have different versions of Botiquín. Ask whoever administers to update the older one.</translation>
    </message>
    <message>
        <source>Esta computadora todavía no sabe cuál es su centro. Pida a quien administra que la primera carta se escriba con su ayuda.</source>
        <translation>This computer does not know yet which its centre is. Ask whoever administers to help with the first letter.</translation>
    </message>
    <message>
        <source>Falta la llave de esta computadora, el archivo .keys junto a los datos, o la puede leer cualquiera. Avise a quien administra.</source>
        <translation>This computer&apos;s key is missing, the .keys file beside the data, or anybody can read it. Tell whoever administers.</translation>
    </message>
    <message>
        <source>La computadora que escribió la carta fue dada de baja: el centro ya no recibe nada de ella. Avise a quien administra.</source>
        <translation>The computer that wrote the letter was taken out: the centre takes nothing from it any more. Tell whoever administers.</translation>
    </message>
    <message>
        <source>Nadie responde en la dirección del centro. Revise la red e intente otra vez con la misma carta.</source>
        <translation>Nobody answers at the centre&apos;s address. Check the network and try again with the same letter.</translation>
    </message>
    <message>
        <source>No se pudo comprobar que quien responde sea el centro, y no se le entregó nada. Revise la fecha de esta computadora; si la región tiene un certificado propio, pida el archivo centre.pem y guárdelo junto a los datos.</source>
        <translation>It could not be made sure that whoever answers is the centre, and nothing was handed over. Check this computer&apos;s date; if the region has a certificate of its own, ask for the file centre.pem and put it beside the data.</translation>
    </message>
    <message>
        <source>El centro, o el disco, está ocupado. Intente otra vez en un minuto con el mismo archivo.</source>
        <translation>The centre, or the disk, is busy. Try again in a minute with the same file.</translation>
    </message>
    <message>
        <source>No hay espacio donde se iba a guardar el archivo. Libere espacio o elija otra memoria.</source>
        <translation>There is no room where the file was to be saved. Make room or choose another stick.</translation>
    </message>
    <message>
        <source>No se pudo leer o escribir ahí. Revise que la memoria esté bien puesta y no esté protegida.</source>
        <translation>It could not be read or written there. Check that the stick is in and not write-protected.</translation>
    </message>
    <message>
        <source>Ese archivo ya no está. ¿Sacaron la memoria? Póngala de nuevo e intente otra vez.</source>
        <translation>That file is no longer there. Was the stick taken out? Put it back and try again.</translation>
    </message>
    <message>
        <source>Ahí no se puede guardar, porque se perdería otra cosa. Elija otro nombre.</source>
        <translation>It cannot be saved there, because something else would be lost. Choose another name.</translation>
    </message>
    <message>
        <source>No se pudo (%1). Intente otra vez; si sigue igual, dé este nombre a quien administra.</source>
        <translation>It could not be done (%1). Try again; if it stays so, give this name to whoever administers.</translation>
    </message>
    <message>
        <source>Hay dos copias de estos datos, o se repuso una anterior, y el centro ya tiene lo que siguió en la otra. Lo de los demás llegó; lo anotado aquí está a salvo y espera. Botiquín lo ordena solo en cuanto nadie está trabajando: bloquee con Ctrl+L, y después escriba otra carta (F6).</source>
        <translation>There are two copies of this data, or an earlier one was restored, and the centre already has what went on in the other. What others wrote has come; what was noted here is safe and waits. Botiquín puts it in order by itself as soon as nobody is working: lock with Ctrl+L, and then write another letter (F6).</translation>
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
    <name>OrderImport</name>
    <message>
        <source>Importar el plan de %1</source>
        <translation>Import the plan of %1</translation>
    </message>
    <message>
        <source>Necesita las columnas CLUES y RUTAS, una fila por clínica. También lee FECHA, TIPO DE UNIDAD, KITS, CLAVES A DESPLAZAR y las piezas.</source>
        <translation>It needs the columns CLUES and RUTAS, one row a clinic. It also reads FECHA, TIPO DE UNIDAD, KITS, CLAVES A DESPLAZAR and the pieces.</translation>
    </message>
    <message>
        <source>otra ruta</source>
        <translation>another route</translation>
    </message>
    <message>
        <source>otra parada</source>
        <translation>another stop</translation>
    </message>
    <message>
        <source>otro día</source>
        <translation>another day</translation>
    </message>
    <message>
        <source>kits que se quitan o vuelven</source>
        <translation>kits that are taken off or come back</translation>
    </message>
    <message>
        <source>otro kit</source>
        <translation>another kit</translation>
    </message>
    <message>
        <source>Nueva</source>
        <translation>New</translation>
    </message>
    <message>
        <source>clínica nueva</source>
        <translation>new clinic</translation>
    </message>
    <message>
        <source>clínicas nuevas</source>
        <translation>new clinics</translation>
    </message>
    <message>
        <source>clínica cambia</source>
        <translation>clinic changes</translation>
    </message>
    <message>
        <source>clínicas cambian</source>
        <translation>clinics change</translation>
    </message>
    <message>
        <source>clínica igual</source>
        <translation>clinic the same</translation>
    </message>
    <message>
        <source>clínicas igual</source>
        <translation>clinics the same</translation>
    </message>
    <message numerus="yes">
        <source>Plan importado: %Ln clínica(s) quedaron como dice la hoja. Esc vuelve al plan.</source>
        <translation>
            <numerusform>Plan imported: %Ln clinic is as the sheet says. Esc goes back to the plan.</numerusform>
            <numerusform>Plan imported: %Ln clinics are as the sheet says. Esc goes back to the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>Se acabó</source>
        <translation>Ran out</translation>
    </message>
    <message>
        <source>Se va a acabar</source>
        <translation>Will run out</translation>
    </message>
    <message>
        <source>Hay caducadas</source>
        <translation>Some have expired</translation>
    </message>
    <message>
        <source>Va a caducar</source>
        <translation>Will expire</translation>
    </message>
    <message>
        <source>Va en refrigerador</source>
        <translation>Goes in the fridge</translation>
    </message>
    <message>
        <source>Se acaba el %1</source>
        <translation>Runs out on %1</translation>
    </message>
    <message>
        <source>Alcanza</source>
        <translation>Enough</translation>
    </message>
    <message numerus="yes">
        <source>alcanza %Ln día(s)</source>
        <translation>
            <numerusform>lasts %Ln day</numerusform>
            <numerusform>lasts %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>no se sabe cuánto dura</source>
        <translation>not known how long it lasts</translation>
    </message>
    <message>
        <source>%1, %2: hay %3, %4. %5</source>
        <translation>%1, %2: %3 in stock, %4. %5</translation>
    </message>
    <message>
        <source>Caduca %1</source>
        <translation>Expires %1</translation>
    </message>
    <message>
        <source>Sin calcular</source>
        <translation>Not known</translation>
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
        <source>Espere %Ln segundo(s) y vuelva a escribir el PIN.</source>
        <translation>
            <numerusform>Wait %Ln second and type the PIN again.</numerusform>
            <numerusform>Wait %Ln seconds and type the PIN again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>El PIN no es ese. Espere %Ln segundo(s).</source>
        <translation>
            <numerusform>That is not the PIN. Wait %Ln second.</numerusform>
            <numerusform>That is not the PIN. Wait %Ln seconds.</numerusform>
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
    <message>
        <source>Esa caja está cargada en un viaje. Bájela del viaje para reabrirla.</source>
        <translation>That box is loaded on a trip. Take it off the trip to reopen it.</translation>
    </message>
    <message>
        <source>Esa caja ya se recibió en su destino.</source>
        <translation>That box has been received where it was going.</translation>
    </message>
    <message>
        <source>No se sumó nada. Escanee el código que dice el lote, o empaque esta clave kit por kit.</source>
        <translation>Nothing was added. Scan the code that names the lot, or pack this clave kit by kit.</translation>
    </message>
    <message>
        <source>Sigue la tanda</source>
        <translation>The wave goes on</translation>
    </message>
    <message>
        <source>Cada caja está como quedó.</source>
        <translation>Each box is as it was left.</translation>
    </message>
    <message>
        <source>Siga con la caja que se indica.</source>
        <translation>Go on with the box that is shown.</translation>
    </message>
    <message>
        <source>kit %1 de %2 de %3</source>
        <translation>kit %1 of %2 for %3</translation>
    </message>
</context>
<context>
    <name>PaperVerdict</name>
    <message>
        <source>Manifiesto del viaje %1</source>
        <translation>Manifest of trip %1</translation>
    </message>
    <message>
        <source>Nota de entrega, %1</source>
        <translation>Delivery note, %1</translation>
    </message>
    <message>
        <source>Contenido de la caja %1</source>
        <translation>Contents of box %1</translation>
    </message>
    <message>
        <source>Lista de surtido, %1</source>
        <translation>Picking list, %1</translation>
    </message>
    <message>
        <source>Hoja de conteo %1</source>
        <translation>Count sheet %1</translation>
    </message>
    <message>
        <source>Aviso de faltantes</source>
        <translation>Shortage report</translation>
    </message>
    <message>
        <source>Libro de control, %1</source>
        <translation>Control book, %1</translation>
    </message>
    <message>
        <source>Tarjeta de existencias, %1</source>
        <translation>Stock card, %1</translation>
    </message>
    <message>
        <source>El papel dice lo que dicen los registros.</source>
        <translation>The paper says what the records say.</translation>
    </message>
    <message>
        <source>Desde que se imprimió no ha cambiado nada de él.</source>
        <translation>Nothing of it has changed since it was printed.</translation>
    </message>
    <message>
        <source>El papel dice lo que decían los registros cuando se imprimió.</source>
        <translation>The paper says what the records said when it was printed.</translation>
    </message>
    <message>
        <source>Después cambió todo: hoy ya no se imprimiría.</source>
        <translation>Everything changed since: today it would not be printed.</translation>
    </message>
    <message>
        <source>Esto cambió después:</source>
        <translation>This has changed since:</translation>
    </message>
    <message>
        <source>El papel no dice lo que decían los registros.</source>
        <translation>The paper does not say what the records said.</translation>
    </message>
    <message>
        <source>Revise lo escrito y de qué es el papel. Si está bien, no se fíe de él y avise a quien supervisa.</source>
        <translation>Check what was typed and what the paper is of. If that is right, do not trust it, and tell the supervisor.</translation>
    </message>
    <message>
        <source>Falta lo que va después de la diagonal.</source>
        <translation>What follows the slash is missing.</translation>
    </message>
    <message>
        <source>Escriba completo lo que dice al pie después de «comprobación».</source>
        <translation>Type all that stands at the foot after “check”.</translation>
    </message>
    <message>
        <source>A esta computadora le faltan registros para comprobar ese papel.</source>
        <translation>This computer lacks records to check that paper.</translation>
    </message>
    <message>
        <source>Intercambie registros y compruébelo otra vez.</source>
        <translation>Exchange records and check it again.</translation>
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
        <source>Espere %Ln segundo(s) y escriba su PIN otra vez.</source>
        <translation>
            <numerusform>Wait %Ln second and type your PIN again.</numerusform>
            <numerusform>Wait %Ln seconds and type your PIN again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ese PIN no es. Espere %Ln segundo(s) y escríbalo otra vez.</source>
        <translation>
            <numerusform>That is not the PIN. Wait %Ln second and type it again.</numerusform>
            <numerusform>That is not the PIN. Wait %Ln seconds and type it again.</numerusform>
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
    <name>PlanState</name>
    <message>
        <source>Clave</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Importancia</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Alcanza para</source>
        <translation>Enough for</translation>
    </message>
    <message>
        <source>Faltan</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Clínicas</source>
        <translation>Clinics</translation>
    </message>
    <message>
        <source>Qué se propone</source>
        <translation>What is proposed</translation>
    </message>
    <message>
        <source>No se pudo leer la ronda.</source>
        <translation>The round could not be read.</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna ronda.</source>
        <translation>There is no round yet.</translation>
    </message>
    <message>
        <source>F4 define la del mes que sigue y pide sus kits.</source>
        <translation>F4 sets up next month&apos;s and orders its kits.</translation>
    </message>
    <message>
        <source>Esta ronda no tiene kits todavía.</source>
        <translation>This round has no kits yet.</translation>
    </message>
    <message>
        <source>Se está calculando.</source>
        <translation>Calculating.</translation>
    </message>
    <message>
        <source>Puede seguir usando la página. Esc lo detiene.</source>
        <translation>You can keep using the page. Esc stops it.</translation>
    </message>
    <message>
        <source>El plan no está calculado.</source>
        <translation>The plan is not calculated.</translation>
    </message>
    <message>
        <source>F5 lo calcula con las existencias de hoy.</source>
        <translation>F5 calculates it with today&apos;s stock.</translation>
    </message>
    <message>
        <source>Todo alcanza: ninguna clínica recibirá menos de lo que le toca.</source>
        <translation>There is enough of everything: no clinic will get less than its share.</translation>
    </message>
    <message>
        <source>Si cambian las existencias o las rutas, F5 calcula otra vez.</source>
        <translation>If the stock or the routes change, F5 calculates again.</translation>
    </message>
    <message>
        <source>clínica</source>
        <translation>clinic</translation>
    </message>
    <message>
        <source>clínicas</source>
        <translation>clinics</translation>
    </message>
    <message>
        <source>ruta</source>
        <translation>route</translation>
    </message>
    <message>
        <source>rutas</source>
        <translation>routes</translation>
    </message>
    <message>
        <source>kit</source>
        <translation>kit</translation>
    </message>
    <message>
        <source>kits</source>
        <translation>kits</translation>
    </message>
    <message>
        <source>piezas</source>
        <translation>pieces</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>cajas selladas</source>
        <translation>sealed boxes</translation>
    </message>
    <message>
        <source>clave alcanza</source>
        <translation>clave suffices</translation>
    </message>
    <message>
        <source>claves alcanzan</source>
        <translation>items are enough</translation>
    </message>
    <message>
        <source>clave va a faltar</source>
        <translation>clave will run short</translation>
    </message>
    <message>
        <source>claves van a faltar</source>
        <translation>items will be short</translation>
    </message>
    <message>
        <source>%1 de %2 cambios en los kits</source>
        <translation>%1 of %2 changes in the kits</translation>
    </message>
    <message>
        <source>%1 de %2 pasos del cálculo</source>
        <translation>%1 of %2 calculation steps</translation>
    </message>
    <message>
        <source>Se piden según el tamaño de cada clínica de las rutas, o se importan de una hoja con Ctrl+O.</source>
        <translation>They are ordered by the size of each clinic on the routes, or imported from a sheet with Ctrl+O.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Solo la supervisión puede planear. No se cambió nada.</source>
        <translation>Only a supervisor can plan. Nothing was changed.</translation>
    </message>
    <message>
        <source>Este equipo no puede escribir el plan de la región. Hágalo en el equipo de la autoridad.</source>
        <translation>This computer cannot write the region&apos;s plan. Do it on the authority&apos;s computer.</translation>
    </message>
    <message>
        <source>Las fechas de la ronda no van una después de otra. Corríjalas.</source>
        <translation>The dates of the round do not follow one another. Correct them.</translation>
    </message>
    <message>
        <source>Esa ronda no está definida todavía.</source>
        <translation>That round is not set up yet.</translation>
    </message>
    <message>
        <source>De este almacén no sale ninguna ruta. Defina primero las rutas.</source>
        <translation>No route leaves from this warehouse. Set up the routes first.</translation>
    </message>
    <message>
        <source>A ninguna clínica de las rutas le toca un kit ese mes.</source>
        <translation>No clinic on the routes is due a kit that month.</translation>
    </message>
    <message>
        <source>La ronda no tiene kits todavía.</source>
        <translation>The round has no kits yet.</translation>
    </message>
    <message>
        <source>Esa ruta ya no existe.</source>
        <translation>That route no longer exists.</translation>
    </message>
    <message>
        <source>La ruta no sale de un almacén conocido.</source>
        <translation>The route does not leave from a known warehouse.</translation>
    </message>
    <message>
        <source>Una ruta necesita al menos una parada.</source>
        <translation>A route needs at least one stop.</translation>
    </message>
    <message>
        <source>Una clínica está dos veces en la ruta.</source>
        <translation>A clinic is on the route twice.</translation>
    </message>
    <message>
        <source>Las paradas de la ruta cambiaron mientras tanto. Ábrala otra vez.</source>
        <translation>The stops of the route changed in the meantime. Open it again.</translation>
    </message>
    <message>
        <source>El horario de la ruta termina antes de empezar.</source>
        <translation>The hours of the route end before they start.</translation>
    </message>
    <message>
        <source>Un punto de entrega queda fuera de la ruta.</source>
        <translation>A hand-over point is outside the route.</translation>
    </message>
    <message>
        <source>Hay filas con errores. No se importó nada.</source>
        <translation>Some rows have errors. Nothing was imported.</translation>
    </message>
    <message>
        <source>Ronda ordinaria</source>
        <translation>Ordinary round</translation>
    </message>
    <message>
        <source>Ronda extraordinaria</source>
        <translation>Extraordinary round</translation>
    </message>
    <message>
        <source>Ronda de emergencia</source>
        <translation>Emergency round</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Vital</translation>
    </message>
    <message>
        <source>Esencial</source>
        <translation>Essential</translation>
    </message>
    <message>
        <source>No esencial</source>
        <translation>Non-essential</translation>
    </message>
    <message>
        <source>Sin clasificar</source>
        <translation>Not classified</translation>
    </message>
    <message>
        <source>camioneta</source>
        <translation>van</translation>
    </message>
    <message>
        <source>camión</source>
        <translation>truck</translation>
    </message>
    <message>
        <source>lancha</source>
        <translation>boat</translation>
    </message>
    <message>
        <source>motocicleta</source>
        <translation>motorbike</translation>
    </message>
    <message>
        <source>avioneta</source>
        <translation>light plane</translation>
    </message>
    <message>
        <source>a pie</source>
        <translation>on foot</translation>
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
        <source>Traer de %1</source>
        <translation>Bring from %1</translation>
    </message>
    <message>
        <source>Usar %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Primero las lejanas</source>
        <translation>Remote ones first</translation>
    </message>
    <message>
        <source>Todas por igual</source>
        <translation>All alike</translation>
    </message>
    <message>
        <source>Traer %1</source>
        <translation>Bring %1</translation>
    </message>
    <message>
        <source>Primero las más lejanas</source>
        <translation>The most remote first</translation>
    </message>
    <message>
        <source>A todas la misma parte</source>
        <translation>The same share for all</translation>
    </message>
    <message>
        <source>Ninguna clínica recibe menos</source>
        <translation>No clinic gets less</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clínica(s) reciben menos</source>
        <translation>
            <numerusform>%Ln clinic gets less</numerusform>
            <numerusform>%Ln clinics get less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: faltan %3 de %4 para %Ln clínica(s)</source>
        <translation>
            <numerusform>%1, %2: %3 of %4 missing for %Ln clinic</numerusform>
            <numerusform>%1, %2: %3 of %4 missing for %Ln clinics</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Ordinaria</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Extraordinaria</source>
        <translation>Extraordinary</translation>
    </message>
    <message>
        <source>De emergencia</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Una fecha está a más de un año del mes de la ronda. Revise el año.</source>
        <translation>A day is more than a year from the round&apos;s month. Check the year.</translation>
    </message>
    <message>
        <source>Ya hay kits pedidos para el mes de esta ronda: su contenido es el de ese mes. Haga otra ronda para el otro.</source>
        <translation>Kits are already ordered for this round&apos;s month: they hold what that month has. Make another round for the other one.</translation>
    </message>
</context>
<context>
    <name>RecallWords</name>
    <message>
        <source>Baja: %1</source>
        <translation>Written off: %1</translation>
    </message>
    <message>
        <source>Clase I: puede causar la muerte o un daño grave</source>
        <translation>Class I: can cause death or serious harm</translation>
    </message>
    <message>
        <source>Clase II: puede causar un daño pasajero</source>
        <translation>Class II: can cause passing harm</translation>
    </message>
    <message>
        <source>Clase III: es difícil que cause daño</source>
        <translation>Class III: unlikely to cause harm</translation>
    </message>
    <message>
        <source>Clase I</source>
        <translation>Class I</translation>
    </message>
    <message>
        <source>Clase II</source>
        <translation>Class II</translation>
    </message>
    <message>
        <source>Clase III</source>
        <translation>Class III</translation>
    </message>
    <message>
        <source>En anaquel</source>
        <translation>On the shelf</translation>
    </message>
    <message>
        <source>En cajas que se empacan</source>
        <translation>In boxes being packed</translation>
    </message>
    <message>
        <source>En cajas selladas</source>
        <translation>In sealed boxes</translation>
    </message>
    <message>
        <source>En camino</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Con pacientes</source>
        <translation>With patients</translation>
    </message>
    <message>
        <source>Su gafete no permite hacer esto. No se anotó nada.</source>
        <translation>Your badge does not allow this. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Las alertas se emiten y se terminan en la computadora de la región. No se anotó nada.</source>
        <translation>Alerts are issued and ended on the region&apos;s computer. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Escriba por qué se retira, para quien lo lea después.</source>
        <translation>Type why it is recalled, for whoever reads it later.</translation>
    </message>
    <message>
        <source>Nadie ha enseñado ese código. Elija la clave.</source>
        <translation>Nobody has taught that code. Choose the clave.</translation>
    </message>
    <message>
        <source>Elija la clave de la lista.</source>
        <translation>Choose the clave from the list.</translation>
    </message>
    <message>
        <source>Ese código es de otra clave.</source>
        <translation>That code is of another clave.</translation>
    </message>
    <message>
        <source>Ya hay una alerta con ese número. Escriba otro, por ejemplo con el año.</source>
        <translation>There is already an alert with that number. Type another, for example with the year.</translation>
    </message>
    <message>
        <source>Esa alerta no está en esta computadora.</source>
        <translation>That alert is not on this computer.</translation>
    </message>
    <message>
        <source>La alerta ya terminó. No hay nada que apartar.</source>
        <translation>The alert has already ended. There is nothing to set apart.</translation>
    </message>
    <message>
        <source>Escriba cuántas piezas apartó, de 1 en adelante.</source>
        <translation>Type how many pieces you set apart, 1 or more.</translation>
    </message>
    <message>
        <source>Ese lote no es de los que se retiran.</source>
        <translation>That lot is not one of those recalled.</translation>
    </message>
    <message>
        <source>Ese lote está dos veces en la lista.</source>
        <translation>That lot is on the list twice.</translation>
    </message>
    <message>
        <source>lote %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>todos los lotes</source>
        <translation>all lots</translation>
    </message>
    <message>
        <source>Kit %1</source>
        <translation>Kit %1</translation>
    </message>
    <message>
        <source>Caja %1</source>
        <translation>Box %1</translation>
    </message>
    <message>
        <source>Paciente %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>Viaje %1</source>
        <translation>Trip %1</translation>
    </message>
    <message>
        <source>Diferencia de conteo</source>
        <translation>Count difference</translation>
    </message>
    <message>
        <source>Son demasiadas: escriba 10,000,000 o menos.</source>
        <translation>Too many: write 10,000,000 or fewer.</translation>
    </message>
    <message>
        <source>código %1</source>
        <translation>code %1</translation>
    </message>
</context>
<context>
    <name>RouteImport</name>
    <message>
        <source>Importar rutas</source>
        <translation>Import routes</translation>
    </message>
    <message>
        <source>Necesita las columnas RUTA y CLUES, una fila por parada. También lee PARADA, DÍA, DESDE, HASTA y TRANSPORTE. Una ruta queda con las paradas de la hoja, ninguna más.</source>
        <translation>It needs the columns RUTA and CLUES, one row a stop. It also reads PARADA, DÍA, DESDE, HASTA and TRANSPORTE. A route has the stops of the sheet, and no other.</translation>
    </message>
    <message>
        <source>Ruta %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>otras paradas</source>
        <translation>other stops</translation>
    </message>
    <message>
        <source>otro día</source>
        <translation>another day</translation>
    </message>
    <message>
        <source>otro horario</source>
        <translation>other hours</translation>
    </message>
    <message>
        <source>otro transporte</source>
        <translation>another transport</translation>
    </message>
    <message>
        <source>pierde puntos de entrega</source>
        <translation>loses hand-over points</translation>
    </message>
    <message>
        <source>sale otra vez de aquí</source>
        <translation>leaves from here again</translation>
    </message>
    <message>
        <source>pierde %1</source>
        <translation>loses %1</translation>
    </message>
    <message>
        <source>Nueva</source>
        <translation>New</translation>
    </message>
    <message>
        <source>ruta nueva</source>
        <translation>new route</translation>
    </message>
    <message>
        <source>rutas nuevas</source>
        <translation>new routes</translation>
    </message>
    <message>
        <source>ruta cambia</source>
        <translation>route changes</translation>
    </message>
    <message>
        <source>rutas cambian</source>
        <translation>routes change</translation>
    </message>
    <message>
        <source>ruta igual</source>
        <translation>route the same</translation>
    </message>
    <message>
        <source>rutas igual</source>
        <translation>routes the same</translation>
    </message>
    <message>
        <source>parada se quita</source>
        <translation>stop is taken off</translation>
    </message>
    <message>
        <source>paradas se quitan</source>
        <translation>stops are taken off</translation>
    </message>
    <message numerus="yes">
        <source>Rutas importadas: %Ln ruta(s) quedaron como dice la hoja. Esc vuelve a las rutas.</source>
        <translation>
            <numerusform>Routes imported: %Ln route is as the sheet says. Esc goes back to the routes.</numerusform>
            <numerusform>Routes imported: %Ln routes are as the sheet says. Esc goes back to the routes.</numerusform>
        </translation>
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
    <message>
        <source>Se cargó</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>Regresó</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Caja desconocida</source>
        <translation>Unknown box</translation>
    </message>
    <message>
        <source>Caja reabierta</source>
        <translation>Reopened box</translation>
    </message>
    <message>
        <source>Ya se había entregado</source>
        <translation>It was delivered already</translation>
    </message>
    <message>
        <source>Ya estaba cargada</source>
        <translation>It was loaded already</translation>
    </message>
    <message>
        <source>Va en otro viaje</source>
        <translation>Goes on another trip</translation>
    </message>
    <message>
        <source>No va en ese viaje</source>
        <translation>Not for that trip</translation>
    </message>
    <message>
        <source>Lote retirado</source>
        <translation>Recalled lot</translation>
    </message>
    <message>
        <source>La caja fría no era de ese día</source>
        <translation>The cold box was not from that day</translation>
    </message>
    <message>
        <source>Cámara</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Siguió la tanda</source>
        <translation>The wave went on</translation>
    </message>
    <message>
        <source>Lectura cortada</source>
        <translation>Scan cut off</translation>
    </message>
    <message>
        <source>La lectura se cortó y no se hizo nada. Escanee otra vez.</source>
        <translation>The scan was cut off and nothing was done. Scan again.</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>la fila %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>la fila %1 de %2</source>
        <translation>row %1 of %2</translation>
    </message>
    <message>
        <source>No es una CLUES: son cinco letras y seis números.</source>
        <translation>That is no CLUES: five letters and six digits.</translation>
    </message>
    <message>
        <source>Esa CLUES está mal escrita: su último número no le corresponde.</source>
        <translation>That CLUES is mistyped: its last digit does not follow.</translation>
    </message>
    <message>
        <source>Revise esa CLUES: su último número no le corresponde.</source>
        <translation>Check that CLUES: its last digit does not follow.</translation>
    </message>
    <message>
        <source>El estado no es el de la CLUES.</source>
        <translation>The state is not that of the CLUES.</translation>
    </message>
    <message>
        <source>No es una clave: son números como 010.000.0104.00.</source>
        <translation>That is no clave: digits such as 010.000.0104.00.</translation>
    </message>
    <message>
        <source>Ese nombre es muy largo o tiene signos que no van.</source>
        <translation>That name is too long or has characters that do not belong.</translation>
    </message>
    <message>
        <source>Ese código es muy largo o tiene signos que no van.</source>
        <translation>That code is too long or has characters that do not belong.</translation>
    </message>
    <message>
        <source>Ese lote es muy largo o tiene signos que no van.</source>
        <translation>That lot is too long or has characters that do not belong.</translation>
    </message>
    <message>
        <source>No es ninguno de los 32 estados.</source>
        <translation>It is none of the 32 states.</translation>
    </message>
    <message>
        <source>No es un tipo de unidad conocido, como 1-2 NUCLEOS.</source>
        <translation>No known kind of unit, such as 1-2 NUCLEOS.</translation>
    </message>
    <message>
        <source>Debe decir vital, esencial o no esencial.</source>
        <translation>It must say vital, esencial or no esencial.</translation>
    </message>
    <message>
        <source>Debe decir seca, fría o material.</source>
        <translation>It must say seca, fría or material.</translation>
    </message>
    <message>
        <source>No es un transporte conocido: camioneta, camión, lancha, motocicleta, avioneta o a pie.</source>
        <translation>No known means of transport: camioneta, camión, lancha, motocicleta, avioneta or a pie.</translation>
    </message>
    <message>
        <source>No es una coordenada en grados, como 17.0654.</source>
        <translation>No coordinate in degrees, such as 17.0654.</translation>
    </message>
    <message>
        <source>Ese lugar queda fuera de México.</source>
        <translation>That place is outside Mexico.</translation>
    </message>
    <message>
        <source>No es una fecha, un día ni una hora que se entienda.</source>
        <translation>It is no date, day or hour that can be understood.</translation>
    </message>
    <message>
        <source>No se sabe cuál es el día y cuál el mes. Escriba el mes con letras.</source>
        <translation>It is not known which is the day and which the month. Write the month in letters.</translation>
    </message>
    <message>
        <source>Termina antes de empezar.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>No es un número.</source>
        <translation>It is no number.</translation>
    </message>
    <message>
        <source>No se sabe si son miles o decimales. Escriba el número sin puntos ni comas.</source>
        <translation>It is not known whether these are thousands or decimals. Write the number without points or commas.</translation>
    </message>
    <message>
        <source>Es menos que cero.</source>
        <translation>It is less than zero.</translation>
    </message>
    <message>
        <source>Debe ser un número entero.</source>
        <translation>It must be a whole number.</translation>
    </message>
    <message>
        <source>Dice cero: no se toma en cuenta.</source>
        <translation>It says zero: it is not counted in.</translation>
    </message>
    <message>
        <source>Es demasiado: parece un error de dedo.</source>
        <translation>It is too much: it looks like a slip.</translation>
    </message>
    <message>
        <source>Falta esta columna. Puede llamarse: %1.</source>
        <translation>This column is missing. It may be called: %1.</translation>
    </message>
    <message>
        <source>Hay dos columnas con el mismo título. Deje una.</source>
        <translation>Two columns have the same title. Leave one.</translation>
    </message>
    <message>
        <source>La fila tiene más celdas que el encabezado: algo quedó corrido.</source>
        <translation>The row has more cells than the header: something was shifted.</translation>
    </message>
    <message>
        <source>La celda está vacía.</source>
        <translation>The cell is empty.</translation>
    </message>
    <message>
        <source>Habla de lo mismo que %1.</source>
        <translation>It speaks of the same as %1.</translation>
    </message>
    <message>
        <source>Habla de lo mismo que %1, pero dice otra cosa.</source>
        <translation>It speaks of the same as %1, but says something else.</translation>
    </message>
    <message>
        <source>Se queda fuera completa, porque %1 está mal.</source>
        <translation>It is left out whole, because %1 is wrong.</translation>
    </message>
    <message>
        <source>Esa clave no está en el catálogo.</source>
        <translation>That clave is not in the catalogue.</translation>
    </message>
    <message>
        <source>Ese tipo de kit no está definido.</source>
        <translation>That kind of kit is not defined.</translation>
    </message>
    <message>
        <source>Esa clínica no está en el catálogo. Revise la CLUES.</source>
        <translation>That clinic is not in the catalogue. Check the CLUES.</translation>
    </message>
    <message>
        <source>Esa ruta es de otro almacén.</source>
        <translation>That route is another warehouse&apos;s.</translation>
    </message>
    <message>
        <source>No se sabe qué kit le toca: falta su tipo de unidad, o no hay kit para ese tipo.</source>
        <translation>It is not known which kit it gets: its kind of unit is missing, or there is no kit for that kind.</translation>
    </message>
    <message>
        <source>Según los kits que le tocan son %1.</source>
        <translation>By the kits that it gets they are %1.</translation>
    </message>
    <message>
        <source>Ese lote ya había caducado cuando llegó.</source>
        <translation>That lot had expired when it came.</translation>
    </message>
    <message>
        <source>Ese documento ya se recibió con otra cantidad u otra caducidad.</source>
        <translation>That document was received already with another amount or another expiry.</translation>
    </message>
    <message>
        <source>La hoja está vacía. Escoja otra.</source>
        <translation>The sheet is empty. Choose another.</translation>
    </message>
    <message>
        <source>El archivo es demasiado grande. Guarde solo la hoja que se necesita.</source>
        <translation>The file is too large. Save only the sheet that is needed.</translation>
    </message>
    <message>
        <source>Ese archivo no se puede leer así. Ábralo y guárdelo como XLSX o CSV.</source>
        <translation>That file cannot be read as it is. Open it and save it as XLSX or CSV.</translation>
    </message>
    <message>
        <source>El archivo de Excel está dañado. Ábralo y guárdelo de nuevo.</source>
        <translation>The Excel file is damaged. Open it and save it again.</translation>
    </message>
    <message>
        <source>Ese archivo no es una hoja. Escoja un XLSX o un CSV.</source>
        <translation>That file is no sheet. Choose an XLSX or a CSV.</translation>
    </message>
    <message>
        <source>La hoja tiene demasiadas filas. Divídala en varias.</source>
        <translation>The sheet has too many rows. Divide it into several.</translation>
    </message>
    <message>
        <source>La fila %1 tiene demasiadas columnas. Quite las que sobran.</source>
        <translation>Row %1 has too many columns. Take off those that are too many.</translation>
    </message>
    <message>
        <source>En la fila %1 hay una celda con demasiado texto. Acórtela.</source>
        <translation>In row %1 there is a cell with too much text. Shorten it.</translation>
    </message>
    <message>
        <source>Las comillas que se abren en la fila %1 nunca se cierran. Ciérrelas.</source>
        <translation>The quote that opens in row %1 is never closed. Close it.</translation>
    </message>
    <message>
        <source>Columna %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>dice «%1»</source>
        <translation>says “%1”</translation>
    </message>
    <message>
        <source>Ese lote se retira por una alerta.</source>
        <translation>That lot is recalled.</translation>
    </message>
    <message>
        <source>Esa caducidad está a más de 50 años. Revise el año.</source>
        <translation>That expiry is more than 50 years ahead. Check the year.</translation>
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
    <name>ShortageReport</name>
    <message>
        <source>Puede esperar</source>
        <translation>Can wait</translation>
    </message>
    <message>
        <source>Esta semana</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Se usó más de lo normal</source>
        <translation>More was used than usual</translation>
    </message>
    <message>
        <source>El kit vino incompleto</source>
        <translation>The kit came incomplete</translation>
    </message>
    <message>
        <source>No se surte en el kit</source>
        <translation>Not supplied in the kit</translation>
    </message>
    <message>
        <source>Se dañó</source>
        <translation>It was damaged</translation>
    </message>
    <message>
        <source>Caducó</source>
        <translation>It expired</translation>
    </message>
    <message>
        <source>Otro motivo</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Vista, sin respuesta</source>
        <translation>Seen, no answer</translation>
    </message>
    <message>
        <source>Sin respuesta</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Van %1</source>
        <translation>Sending %1</translation>
    </message>
    <message>
        <source>Van %1 de %2</source>
        <translation>Sending %1 of %2</translation>
    </message>
    <message>
        <source>Otra clínica la presta</source>
        <translation>Another clinic lends it</translation>
    </message>
    <message>
        <source>No se puede</source>
        <translation>Not possible</translation>
    </message>
    <message numerus="yes">
        <source>%n día(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Aviso de faltantes</source>
        <translation>Shortage report</translation>
    </message>
    <message>
        <source>Lo que falta y lo que se contestó</source>
        <translation>What is missing and what was answered</translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>CLUES</source>
        <translation>CLUES</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Urgencia</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Medicamento o material</source>
        <translation>Medicine or supply</translation>
    </message>
    <message>
        <source>Hay</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Alcanza</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>Faltan</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Esperan</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Respuesta</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Avisa</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Nombre, firma y fecha</source>
        <translation>Name, signature and date</translation>
    </message>
    <message>
        <source>Recibe el aviso</source>
        <translation>Report received by</translation>
    </message>
    <message>
        <source>Faltan en</source>
        <translation>Short at</translation>
    </message>
    <message>
        <source>Medicamentos o materiales que faltan: %1.</source>
        <translation>Medicines or supplies that are short: %1.</translation>
    </message>
    <message>
        <source>Sin decir por qué</source>
        <translation>No reason given</translation>
    </message>
</context>
<context>
    <name>ShortageWords</name>
    <message>
        <source>Ya llegó</source>
        <translation>It has arrived</translation>
    </message>
    <message>
        <source>Se retiró el aviso</source>
        <translation>The report was withdrawn</translation>
    </message>
    <message>
        <source>Se unió a otro aviso</source>
        <translation>Joined to another report</translation>
    </message>
    <message>
        <source>Vista</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Se mandan %1</source>
        <translation>%1 sent</translation>
    </message>
    <message>
        <source>En el kit</source>
        <translation>With the kit</translation>
    </message>
    <message>
        <source>Esta semana</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Puede esperar</source>
        <translation>Can wait</translation>
    </message>
    <message>
        <source>Se va a acabar</source>
        <translation>Will run out</translation>
    </message>
    <message>
        <source>Alguien espera</source>
        <translation>Someone is waiting</translation>
    </message>
    <message>
        <source>Se usó más de lo normal</source>
        <translation>More was used than usual</translation>
    </message>
    <message>
        <source>El kit vino incompleto</source>
        <translation>The kit came incomplete</translation>
    </message>
    <message>
        <source>No viene en el kit</source>
        <translation>Does not come in the kit</translation>
    </message>
    <message>
        <source>Se dañó</source>
        <translation>It was damaged</translation>
    </message>
    <message>
        <source>Caducó</source>
        <translation>It expired</translation>
    </message>
    <message>
        <source>Otro motivo</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Avisada</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Contestada</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Cerrada</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Se manda</source>
        <translation>It is being sent</translation>
    </message>
    <message>
        <source>Se manda otra en su lugar</source>
        <translation>Another is sent instead</translation>
    </message>
    <message>
        <source>La presta otra clínica</source>
        <translation>Another clinic lends it</translation>
    </message>
    <message>
        <source>No se puede</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>No se guardó. Hace falta el permiso de quien hace esto aquí.</source>
        <translation>Not saved. It takes the right of whoever does this here.</translation>
    </message>
    <message>
        <source>La clave no está en el catálogo. Escoja una de la lista.</source>
        <translation>The clave is not in the catalogue. Choose one from the list.</translation>
    </message>
    <message>
        <source>Escriba cuántas piezas, una o más.</source>
        <translation>Type how many pieces, one or more.</translation>
    </message>
    <message>
        <source>Escriba cuántas personas esperan, cero o más.</source>
        <translation>Type how many people are waiting, zero or more.</translation>
    </message>
    <message>
        <source>Ya avisó de esta medicina y el aviso sigue abierto.</source>
        <translation>You already reported this medicine and the report is still open.</translation>
    </message>
    <message>
        <source>Este aviso no está en este equipo.</source>
        <translation>This report is not on this computer.</translation>
    </message>
    <message>
        <source>El aviso es de otra clínica. No se cambió nada.</source>
        <translation>The report is another clinic&apos;s. Nothing was changed.</translation>
    </message>
    <message>
        <source>Ya estaba vista.</source>
        <translation>It was seen already.</translation>
    </message>
    <message>
        <source>El aviso ya está cerrado. No se cambió nada.</source>
        <translation>The report is already closed. Nothing was changed.</translation>
    </message>
    <message>
        <source>Todavía nadie ha contestado. Si ya no hace falta, retire el aviso.</source>
        <translation>Nobody has answered yet. If it is no longer needed, withdraw the report.</translation>
    </message>
    <message>
        <source>Escoja qué medicina se manda en su lugar.</source>
        <translation>Choose which medicine is sent instead.</translation>
    </message>
    <message>
        <source>Esa medicina no está en el catálogo.</source>
        <translation>That medicine is not in the catalogue.</translation>
    </message>
    <message>
        <source>Ese viaje no pasa por la clínica. Escoja otro.</source>
        <translation>That trip does not pass by the clinic. Choose another.</translation>
    </message>
    <message>
        <source>Escriba por qué, o qué clínica la presta.</source>
        <translation>Type why, or which clinic lends it.</translation>
    </message>
    <message>
        <source>Solo se unen avisos de la misma medicina y clínica.</source>
        <translation>Only reports of the same medicine and clinic are joined.</translation>
    </message>
    <message>
        <source>Es el mismo aviso. Escoja otro.</source>
        <translation>It is the same report. Choose another.</translation>
    </message>
    <message>
        <source>No queda</source>
        <translation>None left</translation>
    </message>
    <message>
        <source>No se sabe cuánto dura</source>
        <translation>Not known how long it lasts</translation>
    </message>
    <message numerus="yes">
        <source>Alcanza %Ln día(s)</source>
        <translation>
            <numerusform>Lasts %Ln day</numerusform>
            <numerusform>Lasts %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Se unió a otro aviso de la misma medicina.</source>
        <translation>It joined another report of the same medicine.</translation>
    </message>
    <message>
        <source>Todavía nadie la ha visto. Sale en cuanto haya conexión.</source>
        <translation>Nobody has seen it yet. It goes out as soon as there is a connection.</translation>
    </message>
    <message>
        <source>Ya la vieron. Falta la respuesta.</source>
        <translation>It has been seen. The answer is still to come.</translation>
    </message>
    <message>
        <source> en el viaje %1</source>
        <translation> on trip %1</translation>
    </message>
    <message>
        <source>Se mandan %1%2.</source>
        <translation>Sending %1%2.</translation>
    </message>
    <message>
        <source>Se mandan %1 de %2 en su lugar%3.</source>
        <translation>Sending %1 of %2 instead%3.</translation>
    </message>
    <message>
        <source>La presta otra clínica.</source>
        <translation>Another clinic lends it.</translation>
    </message>
    <message>
        <source>No se puede mandar.</source>
        <translation>It cannot be sent.</translation>
    </message>
    <message>
        <source>Sin decir por qué</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>Son demasiadas: escriba 10,000,000 o menos.</source>
        <translation>Too many: write 10,000,000 or fewer.</translation>
    </message>
    <message>
        <source>Ese viaje no existe, se canceló o ya pasó por ahí. Escoja otro.</source>
        <translation>That trip does not exist, was cancelled or has been there already. Choose another.</translation>
    </message>
    <message>
        <source>Son demasiadas personas: escriba 99,999 o menos.</source>
        <translation>Those are too many people: type 99,999 or fewer.</translation>
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
    <name>StockCard</name>
    <message>
        <source>Llegó del proveedor</source>
        <translation>Came from the supplier</translation>
    </message>
    <message>
        <source>Se dio de baja</source>
        <translation>Was written off</translation>
    </message>
    <message>
        <source>Se movió a otra unidad</source>
        <translation>Was moved to another facility</translation>
    </message>
    <message>
        <source>Se contó</source>
        <translation>Was counted</translation>
    </message>
    <message>
        <source>Se entregó a un paciente</source>
        <translation>Was given to a patient</translation>
    </message>
    <message>
        <source>Salió en una caja</source>
        <translation>Left in a box</translation>
    </message>
    <message>
        <source>Volvió de una caja reabierta</source>
        <translation>Came back from a reopened box</translation>
    </message>
    <message>
        <source>Llegó en una caja</source>
        <translation>Came in a box</translation>
    </message>
    <message>
        <source>Corrección</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Movimiento</source>
        <translation>Movement</translation>
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
        <source>Baja</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Diferencia de conteo</source>
        <translation>Count difference</translation>
    </message>
    <message>
        <source>Tarjeta de existencias</source>
        <translation>Stock card</translation>
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
        <translation>Stock</translation>
    </message>
    <message>
        <source>Lote %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>%1, caduca el %2</source>
        <translation>%1, expires on %2</translation>
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
        <source>%1, caduca el %2. Retirado o detenido: no se usa.</source>
        <translation>%1, expires on %2. Recalled or on hold: not to be used.</translation>
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
        <source>El contenido de las dos está anotado.</source>
        <translation>The contents of both are on record.</translation>
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
    <message>
        <source>Precisión en metros</source>
        <translation>Accuracy in metres</translation>
    </message>
    <message>
        <source>Activo</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Después de la parada</source>
        <translation>After the stop</translation>
    </message>
    <message>
        <source>Respuesta</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Autorizado</source>
        <translation>Authorised</translation>
    </message>
    <message>
        <source>Llave de la autoridad</source>
        <translation>The authority&apos;s key</translation>
    </message>
    <message>
        <source>Gafete</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Caja</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Cancelado</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>CLUES</source>
        <translation>CLUES</translation>
    </message>
    <message>
        <source>Prefijo de empresa GS1</source>
        <translation>GS1 company prefix</translation>
    </message>
    <message>
        <source>Cuántos</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Alcanza para (días)</source>
        <translation>Enough for (days)</translation>
    </message>
    <message>
        <source>Se entrega desde</source>
        <translation>Delivery from</translation>
    </message>
    <message>
        <source>Se entrega el</source>
        <translation>Delivery on</translation>
    </message>
    <message>
        <source>Se entrega hasta</source>
        <translation>Delivery until</translation>
    </message>
    <message>
        <source>Descripción</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Equipo</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Conductor</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Cómo terminó</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Terminó</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Caducadas</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Dígito de extensión</source>
        <translation>Extension digit</translation>
    </message>
    <message>
        <source>Ubicación</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Cambio de transporte</source>
        <translation>Change of transport</translation>
    </message>
    <message>
        <source>Se entregó</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>A cargo de</source>
        <translation>In the care of</translation>
    </message>
    <message>
        <source>En operación</source>
        <translation>In operation</translation>
    </message>
    <message>
        <source>En uso</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Iniciales</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>En lugar de</source>
        <translation>In place of</translation>
    </message>
    <message>
        <source>Se juntó con</source>
        <translation>Joined with</translation>
    </message>
    <message>
        <source>Mesa o equipo</source>
        <translation>Table or computer</translation>
    </message>
    <message>
        <source>Latitud</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Sale el</source>
        <translation>Leaves on</translation>
    </message>
    <message>
        <source>En la lista</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Se carga desde</source>
        <translation>Loading from</translation>
    </message>
    <message>
        <source>Se carga hasta</source>
        <translation>Loading until</translation>
    </message>
    <message>
        <source>Longitud</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Metros a la unidad</source>
        <translation>Metres to the facility</translation>
    </message>
    <message>
        <source>Municipio</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Se necesitan</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Número</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Clave anterior</source>
        <translation>Earlier clave</translation>
    </message>
    <message>
        <source>Hay</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Se empaca desde</source>
        <translation>Packing from</translation>
    </message>
    <message>
        <source>Se empaca hasta</source>
        <translation>Packing until</translation>
    </message>
    <message>
        <source>Pacientes en espera</source>
        <translation>Patients waiting</translation>
    </message>
    <message>
        <source>Se planea desde</source>
        <translation>Planning from</translation>
    </message>
    <message>
        <source>Se planea hasta</source>
        <translation>Planning until</translation>
    </message>
    <message>
        <source>Placas</source>
        <translation>Plates</translation>
    </message>
    <message>
        <source>Cédula de quien receta</source>
        <translation>Prescriber&apos;s licence number</translation>
    </message>
    <message>
        <source>Presentación</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Llave del equipo</source>
        <translation>Computer&apos;s key</translation>
    </message>
    <message>
        <source>Alerta</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Refrigerado</source>
        <translation>Refrigerated</translation>
    </message>
    <message>
        <source>Retirada</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Puesto</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ruta</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Serie del registro</source>
        <translation>Record series</translation>
    </message>
    <message>
        <source>Sello de la carga</source>
        <translation>Load seal</translation>
    </message>
    <message>
        <source>Sellos intactos</source>
        <translation>Seals intact</translation>
    </message>
    <message>
        <source>Número de registro</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>Primer número de caja</source>
        <translation>First box number</translation>
    </message>
    <message>
        <source>Último número de caja</source>
        <translation>Last box number</translation>
    </message>
    <message>
        <source>Apartado</source>
        <translation>Set apart</translation>
    </message>
    <message>
        <source>Aviso de faltante</source>
        <translation>Shortage report</translation>
    </message>
    <message>
        <source>Tamaño de la unidad</source>
        <translation>Size of the facility</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Concentración</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Sustituto</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Plantilla</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Transporte</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Urgencia</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Vale desde</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Vale hasta</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Vehículo</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Prioridad</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Día de la semana</source>
        <translation>Day of the week</translation>
    </message>
    <message>
        <source>Recibe desde</source>
        <translation>Receives from</translation>
    </message>
    <message>
        <source>Recibe hasta</source>
        <translation>Receives until</translation>
    </message>
    <message>
        <source>Ordinaria</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Extraordinaria</source>
        <translation>Extraordinary</translation>
    </message>
    <message>
        <source>De emergencia</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>1 a 2 núcleos</source>
        <translation>1 to 2 care teams</translation>
    </message>
    <message>
        <source>3 a 5 núcleos</source>
        <translation>3 to 5 care teams</translation>
    </message>
    <message>
        <source>6 a 12 núcleos</source>
        <translation>6 to 12 care teams</translation>
    </message>
    <message>
        <source>Servicios ampliados</source>
        <translation>Extended services</translation>
    </message>
    <message>
        <source>Unidad móvil</source>
        <translation>Mobile unit</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Vital</translation>
    </message>
    <message>
        <source>Esencial</source>
        <translation>Essential</translation>
    </message>
    <message>
        <source>No esencial</source>
        <translation>Non-essential</translation>
    </message>
    <message>
        <source>Sin clasificar</source>
        <translation>Not classified</translation>
    </message>
    <message>
        <source>Camioneta</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Camión</source>
        <translation>Truck</translation>
    </message>
    <message>
        <source>Lancha</source>
        <translation>Boat</translation>
    </message>
    <message>
        <source>Motocicleta</source>
        <translation>Motorbike</translation>
    </message>
    <message>
        <source>Avioneta</source>
        <translation>Light plane</translation>
    </message>
    <message>
        <source>A pie</source>
        <translation>On foot</translation>
    </message>
    <message>
        <source>Se cargó por error</source>
        <translation>Loaded by mistake</translation>
    </message>
    <message>
        <source>No la recibieron</source>
        <translation>Not accepted there</translation>
    </message>
    <message>
        <source>No se llegó</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Clase I</source>
        <translation>Class I</translation>
    </message>
    <message>
        <source>Clase II</source>
        <translation>Class II</translation>
    </message>
    <message>
        <source>Clase III</source>
        <translation>Class III</translation>
    </message>
    <message>
        <source>Puede esperar</source>
        <translation>Can wait</translation>
    </message>
    <message>
        <source>Pronto</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Ahora</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Se usó más que antes</source>
        <translation>More was used than before</translation>
    </message>
    <message>
        <source>El kit vino incompleto</source>
        <translation>The kit came incomplete</translation>
    </message>
    <message>
        <source>Nunca se ha enviado</source>
        <translation>It was never sent</translation>
    </message>
    <message>
        <source>Va a llegar</source>
        <translation>It will come</translation>
    </message>
    <message>
        <source>Va a llegar un sustituto</source>
        <translation>A substitute will come</translation>
    </message>
    <message>
        <source>Tómelo de otra unidad</source>
        <translation>Take it from another facility</translation>
    </message>
    <message>
        <source>No se puede</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Llegó</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Se retiró el aviso</source>
        <translation>The report was withdrawn</translation>
    </message>
    <message>
        <source>Se juntó con otro</source>
        <translation>Joined with another</translation>
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
        <source>Embarques</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Enfermería</source>
        <translation>Nursing</translation>
    </message>
    <message>
        <source>Una caja llegó a otra unidad</source>
        <translation>A box arrived at another facility</translation>
    </message>
    <message>
        <source>Quedan piezas en una caja ya recibida</source>
        <translation>Pieces are left in a box already received</translation>
    </message>
    <message>
        <source>Una caja está en dos viajes</source>
        <translation>A box is on two trips</translation>
    </message>
    <message>
        <source>Viaja un lote retirado</source>
        <translation>A recalled lot is travelling</translation>
    </message>
    <message>
        <source>Una caja fría no se empacó el día de la salida</source>
        <translation>A cold box was not packed on the day it left</translation>
    </message>
    <message>
        <source>Viaje %1</source>
        <translation>Trip %1</translation>
    </message>
    <message>
        <source>Se creó la región</source>
        <translation>Region created</translation>
    </message>
    <message>
        <source>Se definió la unidad</source>
        <translation>Facility set up</translation>
    </message>
    <message>
        <source>Se definió la clave</source>
        <translation>Clave set up</translation>
    </message>
    <message>
        <source>Se definió la plantilla del kit</source>
        <translation>Kit template set up</translation>
    </message>
    <message>
        <source>Se definió cuántos kits tocan</source>
        <translation>Number of kits due set up</translation>
    </message>
    <message>
        <source>Se definió la ruta</source>
        <translation>Route set up</translation>
    </message>
    <message>
        <source>Se pidió el kit</source>
        <translation>Kit ordered</translation>
    </message>
    <message>
        <source>Se definió la persona</source>
        <translation>Person set up</translation>
    </message>
    <message>
        <source>Se dio de alta el equipo</source>
        <translation>Computer enrolled</translation>
    </message>
    <message>
        <source>Se autorizó un sustituto</source>
        <translation>Substitute authorised</translation>
    </message>
    <message>
        <source>Se autorizó el código</source>
        <translation>Code authorised</translation>
    </message>
    <message>
        <source>Se definió el vehículo</source>
        <translation>Vehicle set up</translation>
    </message>
    <message>
        <source>Se definió el conductor</source>
        <translation>Driver set up</translation>
    </message>
    <message>
        <source>Se planeó el viaje</source>
        <translation>Trip planned</translation>
    </message>
    <message>
        <source>Se ajustó el kit</source>
        <translation>Kit adjusted</translation>
    </message>
    <message>
        <source>Salió el viaje</source>
        <translation>Trip left</translation>
    </message>
    <message>
        <source>Pasó a otro transporte</source>
        <translation>Moved to another transport</translation>
    </message>
    <message>
        <source>Llegó a la parada</source>
        <translation>Arrived at the stop</translation>
    </message>
    <message>
        <source>Se avisó que falta</source>
        <translation>Shortage reported</translation>
    </message>
    <message>
        <source>Se leyó el aviso de faltante</source>
        <translation>Shortage report read</translation>
    </message>
    <message>
        <source>Se contestó el aviso de faltante</source>
        <translation>Shortage report answered</translation>
    </message>
    <message>
        <source>Se cerró el aviso de faltante</source>
        <translation>Shortage report closed</translation>
    </message>
    <message>
        <source>Se atendió la alerta</source>
        <translation>Alert attended to</translation>
    </message>
    <message>
        <source>Gravedad</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Lo que traía está anotado donde llegó.</source>
        <translation>What it held is on record where it arrived.</translation>
    </message>
    <message>
        <source>Decida si se queda ahí o se envía a su destino, y escríbalo en la nota.</source>
        <translation>Decide if it stays there or is sent on to where it was going, and write it in the note.</translation>
    </message>
    <message>
        <source>En la %1 se sellaron %2 piezas más del lote %3 de %4 que las que se recibieron.</source>
        <translation>In %1, %2 more pieces of lot %3 of %4 were sealed than were received.</translation>
    </message>
    <message>
        <source>Lo recibido está bien anotado: la caja se recibió antes de que llegara su lista.</source>
        <translation>What was received is recorded right: the box was received before its list arrived.</translation>
    </message>
    <message>
        <source>Pregunte en la unidad si llegaron, y corrija la recepción.</source>
        <translation>Ask at the facility if they arrived, and correct the receipt.</translation>
    </message>
    <message>
        <source>La caja %1 se cargó en %2 viajes y no se bajó de ninguno.</source>
        <translation>Box %1 was loaded on %2 trips and not taken off either.</translation>
    </message>
    <message>
        <source>Su contenido se cuenta una sola vez.</source>
        <translation>Its contents are counted only once.</translation>
    </message>
    <message>
        <source>Pregunte en cuál viaje va y anote que se bajó del otro.</source>
        <translation>Ask which trip it is on and record that it was taken off the other.</translation>
    </message>
    <message>
        <source>El viaje %1 salió y pasaron los días de entrega de su ronda sin que se anotara su regreso.</source>
        <translation>Trip %1 left, and the delivery days of its round passed without its return being recorded.</translation>
    </message>
    <message>
        <source>Lo que las clínicas recibieron está anotado; lo demás sigue a cargo de quien conduce.</source>
        <translation>What the clinics received is on record; the rest is still in the driver&apos;s care.</translation>
    </message>
    <message>
        <source>Llame a quien conduce. Anote el regreso y las cajas que volvieron.</source>
        <translation>Call the driver. Record the return and the boxes that came back.</translation>
    </message>
    <message>
        <source>La caja %1 se cargó cuando el lote %2 de %3 ya estaba retirado.</source>
        <translation>Box %1 was loaded when lot %2 of %3 had already been recalled.</translation>
    </message>
    <message>
        <source>La clínica no podrá surtir ese lote.</source>
        <translation>The clinic will not be able to dispense that lot.</translation>
    </message>
    <message>
        <source>Avise a quien conduce y a la clínica que aparten la caja, o pida que la regresen.</source>
        <translation>Tell the driver and the clinic to set the box aside, or ask for it to be returned.</translation>
    </message>
    <message>
        <source>La caja fría %1 se selló un día y se cargó otro.</source>
        <translation>Cold box %1 was sealed on one day and loaded on another.</translation>
    </message>
    <message>
        <source>El contenido está anotado completo.</source>
        <translation>The contents are recorded in full.</translation>
    </message>
    <message>
        <source>Revise cómo se guardó. Si estuvo fuera de 2 a 8 °C, pida que no se use.</source>
        <translation>Check how it was kept. If it was outside 2 to 8 °C, ask that it not be used.</translation>
    </message>
    <message>
        <source>Después de anular</source>
        <translation>After taking back</translation>
    </message>
    <message>
        <source>Una caja reabierta anda en camino</source>
        <translation>A reopened box is on its way</translation>
    </message>
    <message>
        <source>Lo correcto habla de otra caja o de otra unidad. No se guardó nada.</source>
        <translation>The correction is about another box or another facility. Nothing was saved.</translation>
    </message>
    <message>
        <source>Esa caja se reabrió: lo que traía ya está de vuelta. No se guardó nada.</source>
        <translation>That box was reopened: what was in it is back already. Nothing was saved.</translation>
    </message>
    <message>
        <source>Esa caja va en un viaje o ya se recibió. No se guardó nada. Bájela del viaje, o corrija la recepción.</source>
        <translation>That box is on a trip or was received. Nothing was saved. Take it off the trip, or correct the reception.</translation>
    </message>
    <message>
        <source>Ese kit ya se empacó y selló otra vez. No se guardó nada.</source>
        <translation>That kit has been packed and sealed again. Nothing was saved.</translation>
    </message>
    <message>
        <source>La caja %1 se reabrió o se anuló su sello, y en otro registro salió en un viaje o se recibió.</source>
        <translation>Box %1 was reopened or its seal was taken back, and another record says that it left on a trip or was received.</translation>
    </message>
    <message>
        <source>Sus piezas están anotadas de vuelta en el almacén.</source>
        <translation>Its units are recorded as back in the warehouse.</translation>
    </message>
    <message>
        <source>Pregunte dónde está la caja y qué trae. Corrija el registro que no sucedió.</source>
        <translation>Ask where the box is and what is in it. Correct the record of what did not happen.</translation>
    </message>
    <message>
        <source>Ese lote no está apartado por ese motivo. No se guardó nada.</source>
        <translation>That lot is not on hold for that reason. Nothing was saved.</translation>
    </message>
    <message>
        <source>Ese código ya está aprobado y dice otra cosa. No se guardó nada. Si está mal, avise a quien administra.</source>
        <translation>That code is approved already and says something else. Nothing was saved. If it is wrong, tell an administrator.</translation>
    </message>
    <message>
        <source>Ronda</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Tipo de ronda</source>
        <translation>Kind of round</translation>
    </message>
    <message>
        <source>Se definió la ronda</source>
        <translation>Round defined</translation>
    </message>
    <message>
        <source>Se apartó más de lo que había</source>
        <translation>More was set aside than there was</translation>
    </message>
    <message>
        <source>Por el retiro %1, %2 dijo que apartó %3 piezas más de %4 de las que tenía según los libros.</source>
        <translation>For recall %1, %2 said that it set aside %3 pieces more of %4 than it had by the books.</translation>
    </message>
    <message>
        <source>La respuesta está anotada como se dijo. Las existencias no cambiaron.</source>
        <translation>The answer is recorded as it was said. The stock did not change.</translation>
    </message>
    <message>
        <source>Pregunte cuántas piezas hay apartadas. Si fue un error, responda otra vez al retiro; si las hay, cuente el anaquel.</source>
        <translation>Ask how many pieces are set aside. If it was a mistake, answer the recall again; if they are there, count the shelf.</translation>
    </message>
    <message>
        <source>El equipo se presentó con su llave</source>
        <translation>The device presented itself with its key</translation>
    </message>
    <message>
        <source>Se dio de baja el equipo</source>
        <translation>The device was revoked</translation>
    </message>
    <message>
        <source>Hay detenido</source>
        <translation>Some on hold</translation>
    </message>
    <message>
        <source>Sello nuevo de la carga</source>
        <translation>New cargo seal</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Serie anterior</source>
        <translation>Earlier run</translation>
    </message>
    <message>
        <source>Registros que pasaron</source>
        <translation>Records that moved</translation>
    </message>
    <message>
        <source>Los sellos de un viaje no coinciden</source>
        <translation>A trip&apos;s seals do not match</translation>
    </message>
    <message>
        <source>Una caja llegó sin su sello</source>
        <translation>A box came without its seal</translation>
    </message>
    <message>
        <source>Dos copias de los mismos datos</source>
        <translation>Two copies of the same data</translation>
    </message>
    <message>
        <source>Se repuso una copia anterior de sus datos</source>
        <translation>An earlier copy of its data was restored</translation>
    </message>
    <message>
        <source>Había otra copia de sus datos</source>
        <translation>There was another copy of its data</translation>
    </message>
    <message>
        <source>Alguien lo pidió</source>
        <translation>Somebody asked for it</translation>
    </message>
    <message>
        <source>Total del día de una unidad</source>
        <translation>A facility&apos;s total of the day</translation>
    </message>
    <message>
        <source>El equipo sigue aparte de otra copia de sus datos</source>
        <translation>The device goes on apart from another copy of its data</translation>
    </message>
    <message>
        <source>Ese lote se retira por una alerta%1. No se guardó nada. Apártelo y devuélvalo al proveedor.</source>
        <translation>That lot is recalled%1. Nothing was saved. Set it aside and return it to the supplier.</translation>
    </message>
    <message>
        <source>Esa caducidad está a más de 50 años%1. No se guardó nada. Revise el año.</source>
        <translation>That expiry is more than 50 years ahead%1. Nothing was saved. Check the year.</translation>
    </message>
    <message>
        <source>Los datos de «%1» se usaron en dos lugares a la vez, quizá en dos computadoras.</source>
        <translation>The data of “%1” was used in two places at once, perhaps on two computers.</translation>
    </message>
    <message>
        <source>No se perdió nada: lo que se anotó en cada copia está en los libros, y desde ahora se distinguen.</source>
        <translation>Nothing was lost: what was recorded in each copy is in the books, and from now on they are told apart.</translation>
    </message>
    <message>
        <source>Averigüe dónde está la otra copia y dé de alta esa computadora con un código propio. Revise si algo se anotó en las dos.</source>
        <translation>Find out where the other copy is and enrol that computer with a code of its own. Check whether something was recorded in both.</translation>
    </message>
    <message>
        <source>El viaje %1 llegó a %2 con sellos rotos o que no son los que se anotaron al salir.</source>
        <translation>Trip %1 came to %2 with seals that are broken or not those noted when it left.</translation>
    </message>
    <message>
        <source>Los dos datos están guardados; las existencias no cambiaron.</source>
        <translation>Both are kept; stock did not change.</translation>
    </message>
    <message>
        <source>Pregunte a quien conduce y pida que cuenten las cajas de esa parada. Escriba qué pasó en la nota.</source>
        <translation>Ask the driver, and have the boxes of that stop counted. Write what happened in the note.</translation>
    </message>
    <message>
        <source>La caja %1 llegó a %2 con su sello roto, sin sello o con otro número.</source>
        <translation>Box %1 came to %2 with its seal broken, missing or of another number.</translation>
    </message>
    <message>
        <source>Lo que se recibió está anotado como se contó.</source>
        <translation>What was received is recorded as it was counted.</translation>
    </message>
    <message>
        <source>Revise si faltaron piezas y pregunte a quien la llevaba. Escriba qué pasó en la nota.</source>
        <translation>Check whether units were missing, and ask who carried it. Write what happened in the note.</translation>
    </message>
    <message>
        <source>Ese registro es de otra unidad. No se guardó nada. Pida que lo corrijan allá.</source>
        <translation>That record is another facility&apos;s. Nothing was saved. Ask them to correct it there.</translation>
    </message>
    <message>
        <source>Un viaje, o lo que llevaba, no ha regresado</source>
        <translation>A trip, or what it carried, has not come back</translation>
    </message>
    <message>
        <source>El viaje %1 terminó, y de %2 de las cajas que llevaba no está anotada la entrega ni el regreso.</source>
        <translation>Trip %1 is over, and of %2 of the boxes that it carried neither a delivery nor a return was noted.</translation>
    </message>
    <message>
        <source>Lo que traen sigue a cargo de quien conduce.</source>
        <translation>What they hold is still with whoever drives.</translation>
    </message>
    <message>
        <source>Pregunte a quien conduce y en las clínicas, y anote la caja que volvió o que se recibió.</source>
        <translation>Ask the driver and the clinics, and note the box that came back or was received.</translation>
    </message>
    <message>
        <source>caja %1 recibida en %2</source>
        <translation>box %1 received at %2</translation>
    </message>
    <message>
        <source>caja %1 reabierta</source>
        <translation>box %1 reopened</translation>
    </message>
    <message>
        <source>Al recibirla se anotaron %1 piezas más de las que llevaba según su sello.</source>
        <translation>On its arrival %1 pieces more were noted than it held by its seal.</translation>
    </message>
    <message>
        <source>Lo recibido ya cuenta en las existencias. No se perdió ningún registro.</source>
        <translation>What was received counts as stock already. No record was lost.</translation>
    </message>
    <message>
        <source>Pregunte qué venía de más, o si todavía falta un registro del almacén, y cierre la incidencia.</source>
        <translation>Ask what came in excess, or whether a record of the warehouse is still to come, and settle the incident.</translation>
    </message>
    <message>
        <source>La caja %1 se recibió en %2, y no era para esa unidad o ya estaba en otra.</source>
        <translation>Box %1 was received at %2, and was not for there or was elsewhere already.</translation>
    </message>
    <message>
        <source>Registro detenido</source>
        <translation>Entry held back</translation>
    </message>
    <message>
        <source>Solo quien administra la región puede definirlo</source>
        <translation>Only whoever administers the region can define it</translation>
    </message>
    <message>
        <source>Es de otra unidad, y este equipo no puede anotar por ella</source>
        <translation>It is another unit&apos;s, and this device cannot write for it</translation>
    </message>
    <message>
        <source>Solo el centro puede decirlo</source>
        <translation>Only the centre can say it</translation>
    </message>
    <message>
        <source>El centro detuvo un registro</source>
        <translation>The centre held an entry back</translation>
    </message>
    <message>
        <source>El centro dejó pasar un registro detenido</source>
        <translation>The centre let an entry that was held count</translation>
    </message>
    <message>
        <source>El centro rechazó un registro detenido</source>
        <translation>The centre rejected an entry that was held</translation>
    </message>
    <message>
        <source>Se anotó en un equipo que fue dado de baja</source>
        <translation>It was recorded on a device that was revoked</translation>
    </message>
    <message>
        <source>Nadie de ese nombre trabaja en la región</source>
        <translation>Nobody of that name works in the region</translation>
    </message>
    <message>
        <source>Quien lo anotó nunca tuvo ese permiso en esa unidad</source>
        <translation>Whoever recorded it never had the right to at that facility</translation>
    </message>
    <message>
        <source>Empacar, revisar y autorizar es de personas distintas</source>
        <translation>Packing, checking and overriding are for different people</translation>
    </message>
    <message>
        <source>Se cambió hasta dónde lee el equipo</source>
        <translation>How far the device reads was changed</translation>
    </message>
    <message>
        <source>Hasta dónde lee</source>
        <translation>How far it reads</translation>
    </message>
    <message>
        <source>Lo de su unidad</source>
        <translation>Its own facility&apos;s</translation>
    </message>
    <message>
        <source>Lo de su estado</source>
        <translation>Its state&apos;s</translation>
    </message>
    <message>
        <source>Lo de todo el país</source>
        <translation>The whole country&apos;s</translation>
    </message>
    <message>
        <source>Espera a lo que el centro aún no tiene; contará solo</source>
        <translation>Waits for something that the centre does not have yet; will count by itself</translation>
    </message>
    <message>
        <source>Se dieron más números de caja al equipo</source>
        <translation>More box numbers were given to the device</translation>
    </message>
    <message>
        <source>El número de caja %1 está en %2 cajas distintas.</source>
        <translation>Box number %1 is on %2 different boxes.</translation>
    </message>
    <message>
        <source>Reabra una, o corrija su traslado, y ciérrela otra vez: recibe un número nuevo.</source>
        <translation>Reopen one of them, or correct its transfer, and close it again: it gets a new number.</translation>
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
    <name>TodayWords</name>
    <message>
        <source>Aparte lo de la alerta %1</source>
        <translation>Set aside what alert %1 names</translation>
    </message>
    <message>
        <source>Se emitió %1. Anote cuánto apartó, aunque sea nada.</source>
        <translation>Issued %1. Record how much you set aside, even if it is nothing.</translation>
    </message>
    <message>
        <source>Apartar</source>
        <translation>Put aside</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unidad(es) sin contestar la alerta %1</source>
        <translation>
            <numerusform>%Ln facility has not answered alert %1</numerusform>
            <numerusform>%Ln facilities have not answered alert %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Se emitió %1.</source>
        <translation>Issued %1.</translation>
    </message>
    <message>
        <source>Falta respuesta</source>
        <translation>No answer yet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln persona(s) la espera(n)</source>
        <translation>
            <numerusform>%1: %Ln person is waiting for it</numerusform>
            <numerusform>%1: %Ln people are waiting for it</numerusform>
        </translation>
    </message>
    <message>
        <source>Falta %1</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>Ya contestaron. Se avisó %1.</source>
        <translation>It was answered. Reported %1.</translation>
    </message>
    <message>
        <source>Todavía no hay respuesta. Se avisó %1.</source>
        <translation>No answer yet. Reported %1.</translation>
    </message>
    <message>
        <source>Contestado</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Falta</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Conteo de la semana</source>
        <translation>This week&apos;s count</translation>
    </message>
    <message>
        <source>El último fue %1.</source>
        <translation>The last one was %1.</translation>
    </message>
    <message>
        <source>Todavía no se ha contado aquí.</source>
        <translation>Nothing has been counted here yet.</translation>
    </message>
    <message>
        <source>Atrasado</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Vence hoy</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>A tiempo</source>
        <translation>On time</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caja(s) por sellar</source>
        <translation>
            <numerusform>%Ln box to seal</numerusform>
            <numerusform>%Ln boxes to seal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln viaje(s) que ya debía(n) salir</source>
        <translation>
            <numerusform>%Ln trip that should have left</numerusform>
            <numerusform>%Ln trips that should have left</numerusform>
        </translation>
    </message>
    <message>
        <source>Cárguelos o cámbieles el día.</source>
        <translation>Load them or change their day.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln viaje(s) sale(n) hoy</source>
        <translation>
            <numerusform>%Ln trip leaves today</numerusform>
            <numerusform>%Ln trips leave today</numerusform>
        </translation>
    </message>
    <message>
        <source>Cargue las cajas y anote la salida.</source>
        <translation>Load the boxes and record the departure.</translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%Ln viaje(s) en camino</source>
        <translation>
            <numerusform>%Ln trip on the road</numerusform>
            <numerusform>%Ln trips on the road</numerusform>
        </translation>
    </message>
    <message>
        <source>Según lo que se sabe aquí, todavía no regresan.</source>
        <translation>As far as is known here, they are not back yet.</translation>
    </message>
    <message>
        <source>En camino</source>
        <translation>On the way</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lote(s) ya caducó(aron)</source>
        <translation>
            <numerusform>%Ln lot has expired</numerusform>
            <numerusform>%Ln lots have expired</numerusform>
        </translation>
    </message>
    <message>
        <source>Caducado</source>
        <translation>Expired</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faltante(s) sin respuesta</source>
        <translation>
            <numerusform>%Ln shortage without an answer</numerusform>
            <numerusform>%Ln shortages without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>El más antiguo se avisó %1.</source>
        <translation>The oldest was reported %1.</translation>
    </message>
    <message>
        <source>Contestar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Úselos primero.</source>
        <translation>Use them first.</translation>
    </message>
    <message>
        <source>Revisar</source>
        <translation>Check</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidencia(s) abierta(s)</source>
        <translation>
            <numerusform>%Ln open incident</numerusform>
            <numerusform>%Ln open incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Algo no coincide en los libros.</source>
        <translation>Something in the books does not match.</translation>
    </message>
    <message>
        <source>Su kit de %1</source>
        <translation>Your kit for %1</translation>
    </message>
    <message>
        <source>Su kit</source>
        <translation>Your kit</translation>
    </message>
    <message>
        <source>%1 todavía no tiene día de entrega</source>
        <translation>%1 has no delivery day yet</translation>
    </message>
    <message>
        <source>%1 debía llegar el %2</source>
        <translation>%1 should have arrived on %2</translation>
    </message>
    <message>
        <source>, entre %1 y %2</source>
        <translation>, between %1 and %2</translation>
    </message>
    <message>
        <source>%1 llega hoy%2</source>
        <translation>%1 arrives today%2</translation>
    </message>
    <message>
        <source>%1 llega mañana%2</source>
        <translation>%1 arrives tomorrow%2</translation>
    </message>
    <message>
        <source>%1 llega el %2%3</source>
        <translation>%1 arrives on %2%3</translation>
    </message>
    <message>
        <source>Ruta %1, parada %2 de %3.</source>
        <translation>Route %1, stop %2 of %3.</translation>
    </message>
    <message>
        <source>Ruta %1, parada %2.</source>
        <translation>Route %1, stop %2.</translation>
    </message>
    <message>
        <source>Ruta %1.</source>
        <translation>Route %1.</translation>
    </message>
    <message>
        <source>Salió %1.</source>
        <translation>It left %1.</translation>
    </message>
    <message>
        <source>Es lo previsto: el último dato llegó %1.</source>
        <translation>This is the plan: the latest news came %1.</translation>
    </message>
    <message>
        <source>Es lo previsto.</source>
        <translation>This is the plan.</translation>
    </message>
    <message>
        <source>No hay</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Solo para hoy</source>
        <translation>Only for today</translation>
    </message>
    <message numerus="yes">
        <source>Para %Ln día(s)</source>
        <translation>
            <numerusform>For %Ln day</numerusform>
            <numerusform>For %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Ronda %1. Se empaca hasta el %2.</source>
        <translation>Round %1. Packed until %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caja(s) por recibir</source>
        <translation>
            <numerusform>%Ln box to receive</numerusform>
            <numerusform>%Ln boxes to receive</numerusform>
        </translation>
    </message>
    <message>
        <source>El viaje %1 llegó %2.</source>
        <translation>Trip %1 arrived %2.</translation>
    </message>
    <message>
        <source>Recibir</source>
        <translation>Receive</translation>
    </message>
    <message numerus="yes">
        <source>%Ln caja(s) de la ronda %1 sin sellar</source>
        <translation>
            <numerusform>%Ln box of round %1 not sealed</numerusform>
            <numerusform>%Ln boxes of round %1 not sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>La última entrega fue el %1: %Ln clínica(s) la(s) espera(n). Séllelas y planee otro viaje.</source>
        <translation>
            <numerusform>The last delivery was on %1: %Ln clinic still waits. Seal them and plan another trip.</numerusform>
            <numerusform>The last delivery was on %1: %Ln clinics still wait. Seal them and plan another trip.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mándelos primero, a donde se usen a tiempo.</source>
        <translation>Send them first, to where they are used in time.</translation>
    </message>
    <message>
        <source>Una entrega para este almacén</source>
        <translation>A delivery to this warehouse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln viaje(s) que ya debía(n) regresar</source>
        <translation>
            <numerusform>%Ln trip that should be back</numerusform>
            <numerusform>%Ln trips that should be back</numerusform>
        </translation>
    </message>
    <message>
        <source>El viaje %1 salió %2. Pregunte a quien conduce y anote el regreso.</source>
        <translation>Trip %1 left %2. Ask whoever drives it and note its return.</translation>
    </message>
    <message>
        <source>Saque del anaquel lo caducado y délo de baja.</source>
        <translation>Take what expired off the shelf and write it off.</translation>
    </message>
    <message>
        <source>Lotes por caducar: %1</source>
        <translation>Lots about to expire: %1</translation>
    </message>
    <message>
        <source>En menos de 30 días.</source>
        <translation>In less than 30 days.</translation>
    </message>
</context>
<context>
    <name>TripPapers</name>
    <message>
        <source>ronda ordinaria</source>
        <translation>ordinary round</translation>
    </message>
    <message>
        <source>ronda extraordinaria</source>
        <translation>extraordinary round</translation>
    </message>
    <message>
        <source>ronda de emergencia</source>
        <translation>emergency round</translation>
    </message>
    <message>
        <source>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>kits de %1</source>
        <translation>kits for %1</translation>
    </message>
    <message>
        <source>Envío</source>
        <translation>Shipment</translation>
    </message>
    <message>
        <source>Sale de</source>
        <translation>Leaves from</translation>
    </message>
    <message>
        <source>Viaje</source>
        <translation>Trip</translation>
    </message>
    <message>
        <source>Paradas</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Cajas</source>
        <translation>Boxes</translation>
    </message>
    <message>
        <source>Conduce</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Sellos</source>
        <translation>Seals</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Sin caja en este viaje</source>
        <translation>No box on this trip</translation>
    </message>
    <message>
        <source>Camioneta</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Camión</source>
        <translation>Truck</translation>
    </message>
    <message>
        <source>Lancha</source>
        <translation>Boat</translation>
    </message>
    <message>
        <source>Motocicleta</source>
        <translation>Motorbike</translation>
    </message>
    <message>
        <source>Avioneta</source>
        <translation>Light plane</translation>
    </message>
    <message>
        <source>A pie</source>
        <translation>On foot</translation>
    </message>
    <message>
        <source>Seca</source>
        <translation>Dry</translation>
    </message>
    <message>
        <source>Frío</source>
        <translation>Cold</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Supplies</translation>
    </message>
    <message>
        <source>Manifiesto de la ruta %1</source>
        <translation>Manifest of route %1</translation>
    </message>
    <message>
        <source>Al bajar cada caja: revise el sello y escanee el código. Si algo no coincide, anótelo y entregue de todos modos.</source>
        <translation>As you unload each box: check the seal and scan the code. If something does not match, write it down and deliver all the same.</translation>
    </message>
    <message>
        <source>N.º</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Clínica</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Código de la caja</source>
        <translation>Box code</translation>
    </message>
    <message>
        <source>Sello</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Caja</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Quién recibe, hora y firma</source>
        <translation>Who receives, time and signature</translation>
    </message>
    <message>
        <source>Nombre, firma y hora</source>
        <translation>Name, signature and time</translation>
    </message>
    <message>
        <source>Entrega el almacén</source>
        <translation>Handed over by the warehouse</translation>
    </message>
    <message>
        <source>Recibe quien conduce</source>
        <translation>Received by the driver</translation>
    </message>
    <message>
        <source>Regreso al almacén</source>
        <translation>Return to the warehouse</translation>
    </message>
    <message>
        <source>Lo que no se entregó, firma y hora</source>
        <translation>What was not delivered, signature and time</translation>
    </message>
    <message>
        <source>Nota de entrega</source>
        <translation>Delivery note</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
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
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Parada</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cuente las cajas y revise cada sello antes de firmar. Lo que falte o venga dañado, anótelo en las dos hojas.</source>
        <translation>Count the boxes and check every seal before you sign. Write what is missing or damaged on both sheets.</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Sello intacto, faltantes, daños</source>
        <translation>Seal intact, missing, damaged</translation>
    </message>
    <message>
        <source>Entrega</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Recibe en la clínica</source>
        <translation>Received at the clinic</translation>
    </message>
    <message>
        <source>Nombre, cargo, firma y hora</source>
        <translation>Name, position, signature and time</translation>
    </message>
    <message>
        <source>Lista de surtido</source>
        <translation>Picking list</translation>
    </message>
    <message>
        <source>Ronda %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>Almacén</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>Renglones</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
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
        <source>Se tomó</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>No falta nada por empacar.</source>
        <translation>Nothing is left to pack.</translation>
    </message>
    <message>
        <source>Total: %1 piezas.</source>
        <translation>Total: %1 pieces.</translation>
    </message>
    <message>
        <source>Surtió</source>
        <translation>Picked by</translation>
    </message>
    <message>
        <source>Original para la clínica</source>
        <translation>Original for the clinic</translation>
    </message>
    <message>
        <source>Copia para el almacén</source>
        <translation>Copy for the warehouse</translation>
    </message>
    <message>
        <source>Transbordo. Sigue: %1</source>
        <translation>Hand-over. Goes on by: %1</translation>
    </message>
    <message>
        <source>Cajas que pasan: ______</source>
        <translation>Boxes passed on: ______</translation>
    </message>
    <message>
        <source>Entrega (firma y hora): __________________</source>
        <translation>Handed over (signature, time): ______________</translation>
    </message>
    <message>
        <source>Llega</source>
        <translation>Arrives</translation>
    </message>
    <message>
        <source>Recibe (firma y hora): __________________</source>
        <translation>Receives (signature and time): __________________</translation>
    </message>
    <message>
        <source>Cajas en total: %1. Piezas: %2.</source>
        <translation>Boxes in all: %1. Pieces: %2.</translation>
    </message>
    <message>
        <source>Cajas frías, de 2 a 8 °C: %1. Entréguelas primero en cada parada.</source>
        <translation>Cold boxes, 2 to 8 °C: %1. Deliver them first at every stop.</translation>
    </message>
    <message>
        <source>%1 del lote %2, caduca %3</source>
        <translation>%1 of lot %2, expires %3</translation>
    </message>
    <message>
        <source>Faltan %1 en lotes que puedan salir</source>
        <translation>%1 short in lots that may leave</translation>
    </message>
    <message>
        <source>En el orden de los anaqueles. Tome los lotes que se dicen: primero el que caduca antes, sin los detenidos ni los que no duran hasta el fin del mes del kit.</source>
        <translation>In the order of the shelves. Take the lots that are named: the first to expire first, without those held or too short-dated for the kit&apos;s month.</translation>
    </message>
</context>
<context>
    <name>TripTable</name>
    <message>
        <source>Sin conductor</source>
        <translation>No driver</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>sin vehículo</source>
        <translation>no vehicle</translation>
    </message>
    <message>
        <source>Ruta %1, sale %2, %3, cajas cargadas %4, %5</source>
        <translation>Route %1, leaves %2, %3, boxes loaded %4, %5</translation>
    </message>
    <message>
        <source>Ruta</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Goes out</translation>
    </message>
    <message>
        <source>Conduce</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Paradas</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Cajas cargadas</source>
        <translation>Boxes loaded</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>TripWords</name>
    <message>
        <source>Por cargar</source>
        <translation>To be loaded</translation>
    </message>
    <message>
        <source>Cargando</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>En camino</source>
        <translation>On the way</translation>
    </message>
    <message>
        <source>Regresó</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Cancelado</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Sin sellar</source>
        <translation>Not sealed</translation>
    </message>
    <message>
        <source>Cargada</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>Entregada</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Envío</source>
        <translation>Shipment</translation>
    </message>
    <message>
        <source>Seca</source>
        <translation>Dry</translation>
    </message>
    <message>
        <source>Fría</source>
        <translation>Cold</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Supplies</translation>
    </message>
    <message>
        <source>Camioneta</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Camión</source>
        <translation>Truck</translation>
    </message>
    <message>
        <source>Lancha</source>
        <translation>Boat</translation>
    </message>
    <message>
        <source>Motocicleta</source>
        <translation>Motorbike</translation>
    </message>
    <message>
        <source>Avioneta</source>
        <translation>Light plane</translation>
    </message>
    <message>
        <source>A pie</source>
        <translation>On foot</translation>
    </message>
    <message>
        <source>Se cargó por error</source>
        <translation>Loaded by mistake</translation>
    </message>
    <message>
        <source>La clínica no la recibió</source>
        <translation>The clinic did not receive it</translation>
    </message>
    <message>
        <source>No se llegó a la clínica</source>
        <translation>The clinic was not reached</translation>
    </message>
    <message>
        <source>Se dañó</source>
        <translation>It was damaged</translation>
    </message>
    <message>
        <source>Otra razón</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>sin conductor</source>
        <translation>no driver</translation>
    </message>
    <message>
        <source>conduce %1</source>
        <translation>driven by %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 y %2 más</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %Ln caja(s): %1.</source>
        <translation>
            <numerusform>%Ln box is missing: %1.</numerusform>
            <numerusform>%Ln boxes are missing: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Para esto hace falta otra persona: embarques o supervisión.</source>
        <translation>This takes somebody else: dispatch or a supervisor.</translation>
    </message>
    <message>
        <source>Esa ronda no existe.</source>
        <translation>That round does not exist.</translation>
    </message>
    <message>
        <source>No hay kits pedidos por esa ruta o para ese día.</source>
        <translation>No kits are ordered by that route or for that day.</translation>
    </message>
    <message>
        <source>Esa ruta ya tiene el viaje %1.</source>
        <translation>That route already has trip %1.</translation>
    </message>
    <message>
        <source>Ese vehículo no está en servicio en este almacén.</source>
        <translation>That vehicle is not in service at this warehouse.</translation>
    </message>
    <message>
        <source>Ese vehículo va ese día en el viaje %1.</source>
        <translation>That vehicle is on trip %1 that day.</translation>
    </message>
    <message>
        <source>Esa persona no conduce para este almacén.</source>
        <translation>That person does not drive for this warehouse.</translation>
    </message>
    <message>
        <source>Esa persona conduce ese día el viaje %1.</source>
        <translation>That person drives trip %1 that day.</translation>
    </message>
    <message>
        <source>Ese viaje no es de este almacén.</source>
        <translation>That trip is not this warehouse&apos;s.</translation>
    </message>
    <message>
        <source>El viaje está cancelado.</source>
        <translation>The trip is cancelled.</translation>
    </message>
    <message>
        <source>El viaje ya salió.</source>
        <translation>The trip has already left.</translation>
    </message>
    <message>
        <source>El viaje todavía no sale.</source>
        <translation>The trip has not left yet.</translation>
    </message>
    <message>
        <source>El viaje ya regresó.</source>
        <translation>The trip is already back.</translation>
    </message>
    <message>
        <source>Autoriza una persona de supervisión, con su razón.</source>
        <translation>A supervisor authorizes it, with a reason.</translation>
    </message>
    <message>
        <source>Esa caja no va en este viaje.</source>
        <translation>That box does not go on this trip.</translation>
    </message>
    <message>
        <source>El viaje lleva cajas: bájelas antes de cancelarlo.</source>
        <translation>The trip carries boxes: take them off before you cancel it.</translation>
    </message>
    <message>
        <source>Todavía no hay cajas cargadas. Escanee la primera.</source>
        <translation>No boxes are loaded yet. Scan the first one.</translation>
    </message>
    <message>
        <source>Falta decir en qué vehículo va.</source>
        <translation>Say which vehicle it goes in.</translation>
    </message>
    <message>
        <source>Falta decir quién conduce.</source>
        <translation>Say who drives.</translation>
    </message>
    <message>
        <source>Esa persona ya lleva la carga. Elija a otra.</source>
        <translation>That person already has the load. Choose another.</translation>
    </message>
    <message>
        <source>Esa clínica no es parada de este viaje.</source>
        <translation>That clinic is not a stop of this trip.</translation>
    </message>
    <message>
        <source>La llegada a esa clínica ya está anotada.</source>
        <translation>The arrival at that clinic is already recorded.</translation>
    </message>
    <message>
        <source>Esa clínica no existe o no está en operación.</source>
        <translation>That clinic does not exist or is not operating.</translation>
    </message>
    <message>
        <source>Escriba la razón.</source>
        <translation>Type the reason.</translation>
    </message>
    <message>
        <source>Caja desconocida</source>
        <translation>Unknown box</translation>
    </message>
    <message>
        <source>Caja reabierta</source>
        <translation>Reopened box</translation>
    </message>
    <message>
        <source>Ya se entregó</source>
        <translation>Already delivered</translation>
    </message>
    <message>
        <source>Ya está cargada</source>
        <translation>Already loaded</translation>
    </message>
    <message>
        <source>Va en otro viaje</source>
        <translation>Goes on another trip</translation>
    </message>
    <message>
        <source>No va en este viaje</source>
        <translation>Not on this trip</translation>
    </message>
    <message>
        <source>Lote retirado</source>
        <translation>Recalled lot</translation>
    </message>
    <message>
        <source>Lote detenido</source>
        <translation>Lot on hold</translation>
    </message>
    <message>
        <source>La caja fría no es de hoy</source>
        <translation>The cold box is not from today</translation>
    </message>
    <message>
        <source>Nadie la ha sellado, según esta computadora. No la cargue.</source>
        <translation>Nobody has sealed it, as far as this computer knows. Do not load it.</translation>
    </message>
    <message>
        <source>Su número ya no vale. Séllela otra vez: recibe una etiqueta nueva.</source>
        <translation>Its number is no longer valid. Seal it again: it gets a new label.</translation>
    </message>
    <message>
        <source>Una clínica la recibió. Avise a supervisión.</source>
        <translation>A clinic received it. Tell a supervisor.</translation>
    </message>
    <message>
        <source>No se cuenta dos veces. Siga con la siguiente.</source>
        <translation>It does not count twice. Go on with the next one.</translation>
    </message>
    <message>
        <source>Está cargada en el viaje %1. Bájela de ahí primero.</source>
        <translation>It is loaded on trip %1. Take it off there first.</translation>
    </message>
    <message>
        <source>Es para %1, que no es parada de este viaje. F6 la lleva con autorización.</source>
        <translation>It is for %1, which is not a stop of this trip. F6 takes it with authorization.</translation>
    </message>
    <message>
        <source>Lleva el lote %1, que se retiró. Apártela.</source>
        <translation>It carries lot %1, which was recalled. Set it aside.</translation>
    </message>
    <message>
        <source>Lleva el lote %1, detenido en este almacén. Apártela.</source>
        <translation>It carries lot %1, on hold in this warehouse. Set it aside.</translation>
    </message>
    <message>
        <source>Se selló el %1; las cajas frías se empacan el día de la salida. F6 la lleva con autorización.</source>
        <translation>It was sealed on %1; cold boxes are packed on the day of departure. F6 takes it with authorization.</translation>
    </message>
    <message>
        <source>%1 · caja %2</source>
        <translation>%1 · %2 box</translation>
    </message>
    <message>
        <source>Están todas. F9: salida.</source>
        <translation>All are here. F9: departure.</translation>
    </message>
    <message numerus="yes">
        <source>Falta(n) %Ln por cargar.</source>
        <translation>
            <numerusform>%Ln left to load.</numerusform>
            <numerusform>%Ln left to load.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>No se cargó</source>
        <translation>Not loaded</translation>
    </message>
    <message>
        <source>Caja </source>
        <translation>Box </translation>
    </message>
    <message>
        <source>No es una caja</source>
        <translation>Not a box</translation>
    </message>
    <message>
        <source>Escanee el código de la etiqueta de la caja.</source>
        <translation>Scan the code on the box&apos;s label.</translation>
    </message>
    <message>
        <source>Queda otra vez en el almacén.</source>
        <translation>It is back in the warehouse.</translation>
    </message>
    <message>
        <source>Llegó a otra unidad</source>
        <translation>Came to another unit</translation>
    </message>
    <message>
        <source>Ese día está a más de un año del que tenía. Revise el año.</source>
        <translation>That day is more than a year from the one it had. Check the year.</translation>
    </message>
    <message>
        <source>Un sello tiene a lo más %1 letras y números.</source>
        <translation>A seal has at most %1 letters and digits.</translation>
    </message>
    <message numerus="yes">
        <source>No salió: %Ln caja(s) lleva(n) algo retirado, como el lote %1. Baje con F4 cada una que lo dice.</source>
        <translation>
            <numerusform>It did not leave: %Ln box holds something recalled, such as lot %1. Take off with F4 each one that says so.</numerusform>
            <numerusform>It did not leave: %Ln boxes hold something recalled, such as lot %1. Take off with F4 each one that says so.</numerusform>
        </translation>
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
        <source>hace %Ln día(s)</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::AnswerForm</name>
    <message>
        <source>Lo que se apartó</source>
        <translation>What was set aside</translation>
    </message>
    <message>
        <source>%1. Según los libros aquí no hay nada. Revise el anaquel y anótelo: también es una respuesta.</source>
        <translation>%1. The books say there is nothing here. Check the shelf and record it: that is an answer too.</translation>
    </message>
    <message>
        <source>%1. Escriba cuántas piezas apartó de cada lote; los libros dicen cuántas hay.</source>
        <translation>%1. Type how many pieces of each lot you set aside; the books say how many there are.</translation>
    </message>
    <message>
        <source>Lote %1, caduca el %2</source>
        <translation>Lot %1, expires on %2</translation>
    </message>
    <message>
        <source>Hay %1</source>
        <translation>There are %1</translation>
    </message>
    <message>
        <source>Dónde quedó, o qué se hizo</source>
        <translation>Where it is now, or what was done</translation>
    </message>
    <message>
        <source>Anotar</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Escriba un número, o 0 si no hay.</source>
        <translation>Type a number, or 0 if there is none.</translation>
    </message>
    <message>
        <source>Quedó anotado: se apartaron %1.</source>
        <translation>Recorded: %1 set aside.</translation>
    </message>
    <message>
        <source>Quedó anotado que aquí no había nada.</source>
        <translation>Recorded: there was nothing here.</translation>
    </message>
    <message>
        <source>Quedó anotado: se apartaron %1. Según los libros había %2; cuente el anaquel.</source>
        <translation>Recorded: %1 were set aside. By the books there were %2; count the shelf.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ArrivalForm</name>
    <message>
        <source>Anotar la llegada</source>
        <translation>Note the arrival</translation>
    </message>
    <message>
        <source>A %1. Lea cada sello en el vehículo, o escanéelo. Si no son los que traía, queda una incidencia.</source>
        <translation>At %1. Read each seal on the vehicle, or scan it. If they are not those that it carried, an incident is kept.</translation>
    </message>
    <message>
        <source>Sellos con que llegó</source>
        <translation>Seals that it came with</translation>
    </message>
    <message>
        <source>Sellos nuevos para seguir</source>
        <translation>New seals to go on with</translation>
    </message>
    <message>
        <source>Separados por comas</source>
        <translation>Separated by commas</translation>
    </message>
    <message>
        <source>Llegó sin sellos</source>
        <translation>It came without seals</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Escriba los sellos que encontró, o marque que llegó sin sellos.</source>
        <translation>Type the seals that you found, or tick that it came without seals.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::BoxTable</name>
    <message>
        <source>kit %1 de %2</source>
        <translation>kit %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clave(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
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
    <message>
        <source>en %1</source>
        <translation>at %1</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CameraPanel</name>
    <message>
        <source>Abriendo la cámara. Si la computadora pide permiso, acéptelo.</source>
        <translation>Opening the camera. If the computer asks for permission, allow it.</translation>
    </message>
    <message>
        <source>Esta computadora no tiene cámara. Conecte una por USB y la imagen aparecerá aquí, o siga con el lector o el teclado.</source>
        <translation>This computer has no camera. Connect one by USB and the picture appears here, or go on with the scanner or the keyboard.</translation>
    </message>
    <message>
        <source>La cámara no manda imagen. Cierre el otro programa que la use, por ejemplo una videollamada, y oprima F10 dos veces. Si sigue igual, falta el permiso: pídalo a quien cuida la computadora.</source>
        <translation>The camera sends no picture. Close the other program that uses it, such as a video call, and press F10 twice. If nothing changes, permission is missing: ask whoever looks after the computer.</translation>
    </message>
    <message>
        <source>Falta la parte de Botiquín que lee los códigos. Instálelo otra vez; mientras, siga con el lector o el teclado.</source>
        <translation>The part of Botiquín that reads codes is missing. Install it again; meanwhile go on with the scanner or the keyboard.</translation>
    </message>
    <message>
        <source>Se leyó %1. Para leer el mismo código otra vez, retírelo dos segundos.</source>
        <translation>%1 was read. To read the same code again, take it away for two seconds.</translation>
    </message>
    <message>
        <source>Ponga el código dentro del marco, a un palmo de la cámara, sin que le dé el sol.</source>
        <translation>Hold the code inside the frame, a hand&apos;s breadth from the camera, out of the sun.</translation>
    </message>
    <message>
        <source>Apagar la luz</source>
        <translation>Turn the light off</translation>
    </message>
    <message>
        <source>Prender la luz</source>
        <translation>Turn the light on</translation>
    </message>
    <message>
        <source>Leer con la cámara</source>
        <translation>Read with the camera</translation>
    </message>
    <message>
        <source>Mover</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CentreCard</name>
    <message>
        <source>Escriba la dirección como https://centro.ejemplo.mx, sin nada después.</source>
        <translation>Write the address like https://centre.example.mx, with nothing after it.</translation>
    </message>
    <message>
        <source>Sin dirección, este lugar trabaja por sí solo.</source>
        <translation>Without an address this place works by itself.</translation>
    </message>
    <message>
        <source>Hablando con el centro…</source>
        <translation>Speaking with the centre…</translation>
    </message>
    <message>
        <source>Intercambio</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Dirección del centro</source>
        <translation>Address of the centre</translation>
    </message>
    <message>
        <source>Probar ahora</source>
        <translation>Try now</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CountLineForm</name>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Cuántas hay</source>
        <translation>How many there are</translation>
    </message>
    <message>
        <source>se esperan %1</source>
        <translation>%1 expected</translation>
    </message>
    <message>
        <source>Cuántas hay de %1</source>
        <translation>How many there are of %1</translation>
    </message>
    <message>
        <source>Sin lugar</source>
        <translation>No place</translation>
    </message>
    <message>
        <source>caduca el %1</source>
        <translation>expires on %1</translation>
    </message>
    <message>
        <source>según el registro no hay</source>
        <translation>none according to the records</translation>
    </message>
    <message>
        <source>Escriba cuántas hay. Si no hay, escriba 0.</source>
        <translation>Type how many there are. If there are none, type 0.</translation>
    </message>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CountPage</name>
    <message>
        <source>N.º</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
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
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>lote %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>sin lote</source>
        <translation>no lot</translation>
    </message>
    <message>
        <source>%1, %2: falta contar</source>
        <translation>%1, %2: not counted yet</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Empezar</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Otro lote</source>
        <translation>Another lot</translation>
    </message>
    <message>
        <source>Capturar una hoja</source>
        <translation>Enter a sheet</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Terminar así</source>
        <translation>Finish like this</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Imprimir la hoja</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Seguir después</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Contar</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Imprimir hoja</source>
        <translation>Print sheet</translation>
    </message>
    <message>
        <source>Conteo a ciegas: no se muestra lo esperado</source>
        <translation>Blind count: what is expected is not shown</translation>
    </message>
    <message>
        <source>Lo que se cuenta</source>
        <translation>What is counted</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clave(s), en el orden del anaquel</source>
        <translation>
            <numerusform>%Ln clave, in the order of the shelf</numerusform>
            <numerusform>%Ln claves, in the order of the shelf</numerusform>
        </translation>
    </message>
    <message>
        <source>de una hoja del %1</source>
        <translation>from a sheet of %1</translation>
    </message>
    <message>
        <source>segunda vuelta: lo que no coincide</source>
        <translation>second round: what does not match</translation>
    </message>
    <message>
        <source>Lo que encontró el conteo</source>
        <translation>What the count found</translation>
    </message>
    <message>
        <source>%1 de %2 renglones contados</source>
        <translation>%1 of %2 lines counted</translation>
    </message>
    <message>
        <source>falta repetir %1</source>
        <translation>%1 to repeat</translation>
    </message>
    <message>
        <source>Ctrl+Enter para terminar</source>
        <translation>Ctrl+Enter to finish</translation>
    </message>
    <message>
        <source>%1: %2. Guardado.</source>
        <translation>%1: %2. Saved.</translation>
    </message>
    <message>
        <source>%1, lote %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message>
        <source>%1: van %2.</source>
        <translation>%1: %2 so far.</translation>
    </message>
    <message>
        <source>No queda nada que deshacer.</source>
        <translation>Nothing is left to undo.</translation>
    </message>
    <message>
        <source>Se deshizo lo último que se contó.</source>
        <translation>The last thing counted was undone.</translation>
    </message>
    <message>
        <source>Presione Enter para guardar este renglón, o borre lo escrito.</source>
        <translation>Press Enter to save this line, or clear what you typed.</translation>
    </message>
    <message>
        <source>Conteo guardado. Las existencias ya quedaron como se contaron.</source>
        <translation>Count saved. The stock is now as it was counted.</translation>
    </message>
    <message>
        <source>La hoja quedó en %1.</source>
        <translation>The sheet is in %1.</translation>
    </message>
    <message>
        <source>Claves de la semana</source>
        <translation>The week&apos;s claves</translation>
    </message>
    <message>
        <source>Importar un conteo</source>
        <translation>Import a count</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CountStartPanel</name>
    <message>
        <source>Empezar un conteo</source>
        <translation>Start a count</translation>
    </message>
    <message>
        <source>La lista de la semana</source>
        <translation>This week&apos;s list</translation>
    </message>
    <message>
        <source>Todo lo que hay</source>
        <translation>Everything in stock</translation>
    </message>
    <message>
        <source>Cada clave y cada lote de la unidad</source>
        <translation>Every clave and every lot of the facility</translation>
    </message>
    <message>
        <source>Un anaquel</source>
        <translation>A shelf</translation>
    </message>
    <message>
        <source>Lo que tiene su lugar ahí</source>
        <translation>What has its place there</translation>
    </message>
    <message>
        <source>Cuál anaquel</source>
        <translation>Which shelf</translation>
    </message>
    <message>
        <source>Contar a ciegas: sin mostrar lo esperado</source>
        <translation>Count blind: without showing what is expected</translation>
    </message>
    <message>
        <source>Contar otra vez lo que no coincida</source>
        <translation>Count again what does not match</translation>
    </message>
    <message>
        <source>Empezar</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Conteos por terminar</source>
        <translation>Counts to finish</translation>
    </message>
    <message>
        <source>Enter para seguir</source>
        <translation>Enter to go on</translation>
    </message>
    <message>
        <source>Conteos anteriores</source>
        <translation>Earlier counts</translation>
    </message>
    <message>
        <source>Enter para ver las diferencias</source>
        <translation>Enter to see the differences</translation>
    </message>
    <message>
        <source>Aquí todavía no se ha contado.</source>
        <translation>Nothing has been counted here yet.</translation>
    </message>
    <message>
        <source>El primer conteo dice con qué se empieza. Elija qué contar y presione F9.</source>
        <translation>The first count says what you start with. Choose what to count and press F9.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clave(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Aquí no hay claves vitales todavía</source>
        <translation>There are no vital claves here yet</translation>
    </message>
    <message>
        <source>Conteo</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Renglones contados</source>
        <translation>Lines counted</translation>
    </message>
    <message>
        <source>empezó el %1</source>
        <translation>started on %1</translation>
    </message>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Lotes</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Aquí nada tiene anaquel todavía</source>
        <translation>Nothing has a shelf here yet</translation>
    </message>
    <message>
        <source>Falta decir dónde está cada clave. En Existencias, Enter abre la tarjeta de una clave y F3 le da su anaquel.</source>
        <translation>Where each item lies was not said yet. In Stock, Enter opens an item&apos;s card and F3 gives it its shelf.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CounterBoard</name>
    <message>
        <source>Medicinas encontradas</source>
        <translation>Medicines found</translation>
    </message>
    <message>
        <source>Escanee la caja, o escriba tres letras</source>
        <translation>Scan the pack, or type three letters</translation>
    </message>
    <message>
        <source>Escanee la credencial, o escriba la CURP</source>
        <translation>Scan the card, or type the CURP</translation>
    </message>
    <message>
        <source>Nada se llama así.</source>
        <translation>Nothing has that name.</translation>
    </message>
    <message>
        <source>Pruebe con otra parte del nombre o con la clave.</source>
        <translation>Try another part of the name, or the clave.</translation>
    </message>
    <message>
        <source>No se pudo leer lo que estaba en curso.</source>
        <translation>What was in progress could not be read.</translation>
    </message>
    <message>
        <source>Todavía no hay medicinas.</source>
        <translation>No medicines yet.</translation>
    </message>
    <message>
        <source>Escanee la primera caja, o escriba tres letras y oprima Enter.</source>
        <translation>Scan the first pack, or type three letters and press Enter.</translation>
    </message>
    <message>
        <source>Nadie en el mostrador.</source>
        <translation>Nobody at the counter.</translation>
    </message>
    <message>
        <source>Escanee la credencial, o escriba la CURP y oprima Enter.</source>
        <translation>Scan the card, or type the CURP and press Enter.</translation>
    </message>
    <message>
        <source>Nada se llama así. Pruebe con otra parte del nombre.</source>
        <translation>Nothing has that name. Try another part of the name.</translation>
    </message>
    <message>
        <source>Escriba tres letras o más del nombre, o la clave.</source>
        <translation>Type three letters or more of the name, or the clave.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Código desconocido. No se sumó nada. Escriba tres letras del nombre.</source>
        <translation>Unknown code. Nothing was added. Type three letters of the name.</translation>
    </message>
    <message>
        <source>No es el código de una medicina. No se sumó nada.</source>
        <translation>That is not a medicine&apos;s code. Nothing was added.</translation>
    </message>
    <message>
        <source>No hay otro lote de esta medicina que se pueda dar.</source>
        <translation>There is no other lot of this medicine that may be given.</translation>
    </message>
    <message>
        <source>%1: lote %2.</source>
        <translation>%1: lot %2.</translation>
    </message>
    <message>
        <source>Se quitó %1.</source>
        <translation>%1 was taken off.</translation>
    </message>
    <message>
        <source>Primero escanee o escriba la medicina que quiere contar.</source>
        <translation>First scan or type the medicine that you want to count.</translation>
    </message>
    <message>
        <source>Cuenta guardada: %1 del lote %2. Vuelva a sumar la medicina.</source>
        <translation>Count saved: %1 of lot %2. Add the medicine again.</translation>
    </message>
    <message>
        <source>Se sumó lo que hay. %1 no se pudo: escríbala para ver por qué.</source>
        <translation>What there is was added. %1 could not be: type it to see why.</translation>
    </message>
    <message>
        <source>Se sumó lo mismo que la última vez.</source>
        <translation>The same as last time was added.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CounterClosedPage</name>
    <message>
        <source>Surtir</source>
        <translation>Dispense</translation>
    </message>
    <message>
        <source>No se puede abrir la llave que guarda quiénes son los pacientes. Lo entregado está a salvo.</source>
        <translation>The key that guards who the patients are cannot be opened. What was given is safe.</translation>
    </message>
    <message>
        <source>El archivo termina en .patients y está junto a los datos; solo su dueño debe poder leerlo. %1</source>
        <translation>The file ends in .patients and lies beside the data; only its owner must be able to read it. %1</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::CounterTable</name>
    <message>
        <source>Medicina</source>
        <translation>Medicine</translation>
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
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lista</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Controlada</source>
        <translation>Controlled</translation>
    </message>
    <message>
        <source>Falta la receta</source>
        <translation>Prescription missing</translation>
    </message>
    <message>
        <source>caduca %1</source>
        <translation>expires %1</translation>
    </message>
    <message>
        <source>Lo que se va a entregar</source>
        <translation>What is to be handed over</translation>
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
    <name>botiquin::ui::DeliveriesPage</name>
    <message>
        <source>Caja</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Viene de</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>Se entrega</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Lo último que se sabe</source>
        <translation>Latest news</translation>
    </message>
    <message>
        <source>Recibir cajas</source>
        <translation>Receive boxes</translation>
    </message>
    <message>
        <source>Recibir</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Recibir la caja elegida</source>
        <translation>Receive the chosen box</translation>
    </message>
    <message>
        <source>Escribir el número de la caja</source>
        <translation>Type the box&apos;s number</translation>
    </message>
    <message>
        <source>Seguir con la que quedó a medias</source>
        <translation>Go on with the unfinished one</translation>
    </message>
    <message>
        <source>Escanee la etiqueta de la caja o su código en el manifiesto.</source>
        <translation>Scan the box&apos;s label or its code on the manifest.</translation>
    </message>
    <message>
        <source>Número de la caja</source>
        <translation>Box number</translation>
    </message>
    <message>
        <source>18 números, si no hay lector</source>
        <translation>18 digits, if there is no scanner</translation>
    </message>
    <message>
        <source>Cajas por llegar</source>
        <translation>Boxes to arrive</translation>
    </message>
    <message>
        <source>No se pudo leer qué está por llegar.</source>
        <translation>What is to arrive could not be read.</translation>
    </message>
    <message>
        <source>No hay cajas anunciadas para esta unidad.</source>
        <translation>No boxes are announced for this facility.</translation>
    </message>
    <message>
        <source>Si llegó una, escanee su etiqueta: se recibe igual.</source>
        <translation>If one came, scan its label: it is received all the same.</translation>
    </message>
    <message>
        <source>por llegar</source>
        <translation>to arrive</translation>
    </message>
    <message>
        <source>a medias</source>
        <translation>unfinished</translation>
    </message>
    <message>
        <source>recibidas</source>
        <translation>received</translation>
    </message>
    <message>
        <source>Se recibió la caja %1. Ya está en existencias.</source>
        <translation>Box %1 was received. It is in stock now.</translation>
    </message>
    <message>
        <source>Se recibió la caja %1. De este kit todavía faltan: %2.</source>
        <translation>Box %1 was received. Of this kit there are still to come: %2.</translation>
    </message>
    <message>
        <source>Eso no es la etiqueta de una caja. Escanee el código grande de su etiqueta.</source>
        <translation>That is not a box&apos;s label. Scan the large code on its label.</translation>
    </message>
    <message>
        <source>De esta caja todavía no se sabe su número. Cuando llegue, escanee su etiqueta.</source>
        <translation>The number of this box is not known yet. When it comes, scan its label.</translation>
    </message>
    <message>
        <source>No es un número de caja: son 18 números y el último comprueba los demás.</source>
        <translation>That is not a box number: it has 18 digits, and the last one checks the others.</translation>
    </message>
    <message>
        <source>El viaje %1 trae %2 cajas para esta unidad, que terminan en %3. Escanee cada una, o elíjala y oprima Enter.</source>
        <translation>Trip %1 brings %2 boxes for this facility, ending in %3. Scan each one, or choose it and press Enter.</translation>
    </message>
    <message>
        <source>Aquí todavía no se conoce el viaje %1. Escanee la etiqueta de cada caja: se recibe igual.</source>
        <translation>Trip %1 is not known here yet. Scan each box&apos;s label: it is received all the same.</translation>
    </message>
    <message>
        <source>Lo que trajo el viaje %1 para esta unidad ya se recibió. Cajas: %2.</source>
        <translation>What trip %1 brought for this facility has been received. Boxes: %2.</translation>
    </message>
    <message>
        <source>El viaje %1 no trae cajas para esta unidad. Si bajaron alguna, escanee su etiqueta.</source>
        <translation>Trip %1 brings no boxes for this facility. If one was unloaded, scan its label.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::DeliveryPage</name>
    <message>
        <source>Clave</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Medicamento</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Enviadas</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Llegaron</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1, lote %2, enviadas %3: %4</source>
        <translation>%1, lot %2, sent %3: %4</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Fuera de lista</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>Algo llegó mal</source>
        <translation>Something came wrong</translation>
    </message>
    <message>
        <source>Todo completo</source>
        <translation>All complete</translation>
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
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Recibir una caja</source>
        <translation>Receive a box</translation>
    </message>
    <message>
        <source>Busque una clave o un nombre, o escanee la pieza</source>
        <translation>Search for a clave or a name, or scan the piece</translation>
    </message>
    <message>
        <source>Buscar en la caja</source>
        <translation>Search in the box</translation>
    </message>
    <message>
        <source>Lo que trae la caja</source>
        <translation>What the box brings</translation>
    </message>
    <message>
        <source>No está en la lista: ¿qué es?</source>
        <translation>Not on the list: what is it?</translation>
    </message>
    <message>
        <source>Esc para volver</source>
        <translation>Esc to go back</translation>
    </message>
    <message>
        <source>Fíjese</source>
        <translation>Take note</translation>
    </message>
    <message>
        <source>Sigue donde se quedó. Lo dicho de esta caja está guardado.</source>
        <translation>Go on where you stopped. What was said of this box is saved.</translation>
    </message>
    <message>
        <source>Ningún renglón de esta caja es así.</source>
        <translation>No line of this box is like that.</translation>
    </message>
    <message>
        <source>Borre la búsqueda para ver todos.</source>
        <translation>Clear the search to see them all.</translation>
    </message>
    <message>
        <source>De esta caja no hay lista en esta computadora.</source>
        <translation>This computer has no list of this box.</translation>
    </message>
    <message>
        <source>La lista de esta caja está vacía.</source>
        <translation>The list of this box is empty.</translation>
    </message>
    <message>
        <source>Escanee cada pieza que trae, o use F3 si no tiene código.</source>
        <translation>Scan every piece it brings, or use F3 if it has no code.</translation>
    </message>
    <message>
        <source>caja %1</source>
        <translation>box %1</translation>
    </message>
    <message>
        <source>Lo demás llegó completo</source>
        <translation>The rest came complete</translation>
    </message>
    <message>
        <source>Todo llegó completo</source>
        <translation>Everything came complete</translation>
    </message>
    <message>
        <source>Solo con diferencia (%1)</source>
        <translation>With a difference only (%1)</translation>
    </message>
    <message>
        <source>Primero termine lo que está abierto, o ciérrelo con Esc.</source>
        <translation>First finish what is open, or close it with Esc.</translation>
    </message>
    <message>
        <source>%1, lote %2: está en la lista. F4 si algo llegó mal.</source>
        <translation>%1, lot %2: it is on the list. F4 if something came wrong.</translation>
    </message>
    <message>
        <source>Se sumaron %1 de %2.</source>
        <translation>Added %1 of %2.</translation>
    </message>
    <message>
        <source>No está en la lista. Se anotaron %1 de %2 de más.</source>
        <translation>It is not on the list. %1 of %2 recorded as extra.</translation>
    </message>
    <message>
        <source>El código de %1 no dice su lote. No se sumó nada. Use F3 y escríbalo.</source>
        <translation>The code of %1 does not say its lot. Nothing was added. Use F3 and type it.</translation>
    </message>
    <message>
        <source>Código desconocido: %1. No se sumó nada. Use F3 y diga qué es.</source>
        <translation>Unknown code: %1. Nothing was added. Use F3 and say what it is.</translation>
    </message>
    <message>
        <source>Son demasiadas piezas. No se sumó nada.</source>
        <translation>Too many pieces. Nothing was added.</translation>
    </message>
    <message>
        <source>Eso no es una pieza ni una caja. No se sumó nada.</source>
        <translation>That is neither a piece nor a box. Nothing was added.</translation>
    </message>
    <message>
        <source>Todo revisado. %1 termina de recibir la caja.</source>
        <translation>All checked. %1 finishes receiving the box.</translation>
    </message>
    <message>
        <source>Lo que faltaba por revisar quedó como no llegó. Ctrl+Z lo deshace.</source>
        <translation>What was still to check is now marked as not arrived. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Anotado. F5 si lo demás llegó completo.</source>
        <translation>Recorded. F5 if the rest came complete.</translation>
    </message>
    <message>
        <source>Se anotaron %1, lote %2.</source>
        <translation>Recorded: %1, lot %2.</translation>
    </message>
    <message>
        <source>Se deshizo lo último.</source>
        <translation>The last step was undone.</translation>
    </message>
    <message>
        <source>No hay nada que deshacer en esta caja.</source>
        <translation>There is nothing to undo in this box.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::DeliverySide</name>
    <message>
        <source>Nombre en el papel</source>
        <translation>Name on the paper</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Se firmó en papel</source>
        <translation>It was signed on paper</translation>
    </message>
    <message>
        <source>No llegó nada</source>
        <translation>Nothing arrived</translation>
    </message>
    <message>
        <source>Recibe: %1</source>
        <translation>Received by: %1</translation>
    </message>
    <message>
        <source>Entró con su PIN</source>
        <translation>Signed in with a PIN</translation>
    </message>
    <message>
        <source>Sello %1</source>
        <translation>Seal %1</translation>
    </message>
    <message>
        <source>Sello</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Recibir</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Recibir con 1 diferencia</source>
        <translation>Receive with 1 difference</translation>
    </message>
    <message>
        <source>Recibir con %1 diferencias</source>
        <translation>Receive with %1 differences</translation>
    </message>
    <message>
        <source>Lo que falta o no sirve queda anotado en la ruta que lo traía. Usted no lo debe.</source>
        <translation>What is missing or unfit is recorded against the route that carried it. You do not owe it.</translation>
    </message>
    <message>
        <source>Lo que falta o no sirve queda anotado a quien tenía la caja. Usted no lo debe.</source>
        <translation>What is missing or unfit is recorded against whoever had the box. You do not owe it.</translation>
    </message>
    <message>
        <source>Buscando el lugar</source>
        <translation>Finding the place</translation>
    </message>
    <message>
        <source>Sin GPS</source>
        <translation>No GPS</translation>
    </message>
    <message>
        <source>Se puede recibir sin esperar</source>
        <translation>You can receive without waiting</translation>
    </message>
    <message>
        <source>Se recibe igual, sin el lugar</source>
        <translation>It is received all the same, without the place</translation>
    </message>
    <message>
        <source>La hora de esta computadora</source>
        <translation>This computer&apos;s time</translation>
    </message>
    <message>
        <source>Lugar anotado</source>
        <translation>Place recorded</translation>
    </message>
    <message>
        <source>El catálogo no dice dónde está esta unidad</source>
        <translation>The catalogue does not say where this facility is</translation>
    </message>
    <message>
        <source>En la unidad</source>
        <translation>At the facility</translation>
    </message>
    <message>
        <source>Lejos de la unidad</source>
        <translation>Far from the facility</translation>
    </message>
    <message>
        <source>La hora del GPS coincide</source>
        <translation>The GPS time agrees</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>El reloj va %1 adelante del GPS</source>
        <translation>The clock is %1 ahead of the GPS</translation>
    </message>
    <message>
        <source>El reloj va %1 atrás del GPS</source>
        <translation>The clock is %1 behind the GPS</translation>
    </message>
    <message>
        <source>No se firmó en papel</source>
        <translation>It was not signed on paper</translation>
    </message>
    <message>
        <source>Escríbala como 13:45.</source>
        <translation>Type it like 13:45.</translation>
    </message>
    <message>
        <source>Escriba el nombre como está en el papel.</source>
        <translation>Type the name as it is on the paper.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::DevicesPage</name>
    <message>
        <source>Computadora</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Computadoras</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Dar un código</source>
        <translation>Give a code</translation>
    </message>
    <message>
        <source>Otra lista</source>
        <translation>Another list</translation>
    </message>
    <message numerus="yes">
        <source>%Ln computadora(s) en la región</source>
        <translation>
            <numerusform>%Ln computer in the region</numerusform>
            <numerusform>%Ln computers in the region</numerusform>
        </translation>
    </message>
    <message>
        <source>Elija la unidad donde va a estar.</source>
        <translation>Choose the unit where it will be.</translation>
    </message>
    <message>
        <source>Escriba cómo la van a llamar.</source>
        <translation>Type what people will call it.</translation>
    </message>
    <message>
        <source>Código para %1</source>
        <translation>Code for %1</translation>
    </message>
    <message>
        <source>Sirve una vez, hasta %1. En la computadora nueva abra Botiquín y léalo con el lector o la cámara, o escríbalo. Quien lo tenga puede unirse: no lo deje a la vista.</source>
        <translation>It works once, until %1. On the new computer open Botiquín and read it with the scanner or the camera, or type it. Whoever has it can join: do not leave it in sight.</translation>
    </message>
    <message>
        <source>%1: entra como %2 con el PIN %3</source>
        <translation>%1: signs in as %2 with the PIN %3</translation>
    </message>
    <message>
        <source>Computadoras de la región</source>
        <translation>Computers of the region</translation>
    </message>
    <message>
        <source>Computadora nueva</source>
        <translation>New computer</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Laptop de enfermería</source>
        <translation>Nurses&apos; laptop</translation>
    </message>
    <message>
        <source>Otra computadora</source>
        <translation>Another computer</translation>
    </message>
    <message>
        <source>El código como imagen</source>
        <translation>The code as a picture</translation>
    </message>
    <message>
        <source>Alcance</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>La dirección del centro, que también pide:</source>
        <translation>The centre&apos;s address, which it asks for too:</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::DispensePage</name>
    <message>
        <source>Escribir</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Otro lote</source>
        <translation>Another lot</translation>
    </message>
    <message>
        <source>Corregir la cuenta</source>
        <translation>Correct the count</translation>
    </message>
    <message>
        <source>Repetir lo mismo</source>
        <translation>Repeat the same</translation>
    </message>
    <message>
        <source>Otra persona</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Lo surtido hoy</source>
        <translation>Dispensed today</translation>
    </message>
    <message>
        <source>Entregar</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
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
        <source>Surtir</source>
        <translation>Dispense</translation>
    </message>
    <message>
        <source>Surtir receta</source>
        <translation>Dispense a prescription</translation>
    </message>
    <message numerus="yes">
        <source>%Ln persona(s) atendida(s) hoy</source>
        <translation>
            <numerusform>%Ln person served today</numerusform>
            <numerusform>%Ln people served today</numerusform>
        </translation>
    </message>
    <message>
        <source>Entregar %1</source>
        <translation>Hand over %1</translation>
    </message>
    <message>
        <source>No se sumó lo escaneado. Termine lo que está abierto o ciérrelo con Esc, y escanéelo otra vez.</source>
        <translation>The scan was not added. Finish what is open or close it with Esc, and scan it again.</translation>
    </message>
    <message>
        <source>Se dejó sin entregar. El mostrador está libre.</source>
        <translation>Left without handing over. The counter is free.</translation>
    </message>
    <message>
        <source>Se deshizo lo último.</source>
        <translation>The last step was undone.</translation>
    </message>
    <message>
        <source>Primero termine lo que está abierto con Enter, o ciérrelo con Esc.</source>
        <translation>First finish what is open with Enter, or close it with Esc.</translation>
    </message>
    <message>
        <source>A %2 se entregaron %1. Quedó anotado.</source>
        <translation>%2 was given %1. It is on record.</translation>
    </message>
    <message>
        <source>Corregir</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
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
    <name>botiquin::ui::ExchangePage</name>
    <message>
        <source>Cuándo</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Fueron</source>
        <translation>Went</translation>
    </message>
    <message>
        <source>Llegaron</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Tamaño</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>fueron %1, llegaron %2</source>
        <translation>%1 went, %2 came</translation>
    </message>
    <message>
        <source>Un registro</source>
        <translation>A record</translation>
    </message>
    <message>
        <source>Intercambio</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Hablar ahora con el centro</source>
        <translation>Speak with the centre now</translation>
    </message>
    <message>
        <source>Volver a la página de antes</source>
        <translation>Back to the page before</translation>
    </message>
    <message>
        <source>Hablando…</source>
        <translation>Speaking…</translation>
    </message>
    <message>
        <source>Hablar ahora</source>
        <translation>Speak now</translation>
    </message>
    <message>
        <source>Con el centro %1</source>
        <translation>With the centre %1</translation>
    </message>
    <message>
        <source>Este lugar trabaja por sí solo</source>
        <translation>This place works by itself</translation>
    </message>
    <message>
        <source>Todavía no ha ido ni llegado nada.</source>
        <translation>Nothing has gone or come yet.</translation>
    </message>
    <message>
        <source>Aquí queda lo que llevó y trajo cada intercambio.</source>
        <translation>What each exchange took and brought is kept here.</translation>
    </message>
    <message>
        <source>Nada espera por otra cosa.</source>
        <translation>Nothing waits for anything else.</translation>
    </message>
    <message>
        <source>Todo lo que llegó se pudo anotar en los libros.</source>
        <translation>Everything that came could be entered in the books.</translation>
    </message>
    <message>
        <source>El centro tomó todo lo enviado.</source>
        <translation>The centre took everything that was sent.</translation>
    </message>
    <message>
        <source>Si rechaza o detiene algo, aquí se dice por qué.</source>
        <translation>If it refuses or holds something, the reason is said here.</translation>
    </message>
    <message>
        <source>Lo que fue y llegó</source>
        <translation>What went and came</translation>
    </message>
    <message>
        <source>Llegó y espera otra cosa</source>
        <translation>Came and waits for something else</translation>
    </message>
    <message>
        <source>Lo que el centro no tomó</source>
        <translation>What the centre did not take</translation>
    </message>
    <message>
        <source>Todavía no ha hablado con un centro. Quien puede cambiar los ajustes escribe ahí su dirección.</source>
        <translation>It has not spoken with a centre yet. Whoever may change the settings writes its address there.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ExpiryChart</name>
    <message numerus="yes">
        <source>%1: %2 en %Ln lote(s)</source>
        <translation>
            <numerusform>%1: %2 in %Ln lot</numerusform>
            <numerusform>%1: %2 in %Ln lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Nada caduca en los próximos 12 meses.</source>
        <translation>Nothing expires in the next 12 months.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::FacilitySearch</name>
    <message>
        <source>Tres letras o su CLUES</source>
        <translation>Three letters or its CLUES</translation>
    </message>
    <message>
        <source>Buscar unidad</source>
        <translation>Search for a facility</translation>
    </message>
    <message>
        <source>Unidades encontradas</source>
        <translation>Facilities found</translation>
    </message>
    <message>
        <source>Las flechas eligen, Enter acepta.</source>
        <translation>The arrows choose, Enter accepts.</translation>
    </message>
    <message>
        <source>Ninguna unidad se llama así.</source>
        <translation>No facility has that name.</translation>
    </message>
    <message>
        <source>Hay varias que se parecen: elija con las flechas.</source>
        <translation>Several look alike: choose with the arrows.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::FleetForm</name>
    <message>
        <source>Número económico</source>
        <translation>Fleet number</translation>
    </message>
    <message>
        <source>Número de empleado</source>
        <translation>Employee number</translation>
    </message>
    <message>
        <source>Placas</source>
        <translation>Plates</translation>
    </message>
    <message>
        <source>Nombre, como va en los manifiestos</source>
        <translation>Name, as it stands on manifests</translation>
    </message>
    <message>
        <source>Transporte</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Tiene refrigeración para la red de frío</source>
        <translation>Refrigerated, for the cold chain</translation>
    </message>
    <message>
        <source>En servicio: se puede elegir para un viaje</source>
        <translation>In service: can be chosen for a trip</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vehículo nuevo</source>
        <translation>New vehicle</translation>
    </message>
    <message>
        <source>Chofer nuevo</source>
        <translation>New driver</translation>
    </message>
    <message>
        <source>Vehículo %1</source>
        <translation>Vehicle %1</translation>
    </message>
    <message>
        <source>Chofer %1</source>
        <translation>Driver %1</translation>
    </message>
    <message>
        <source>Escriba un número corto, sin espacios: OAX-014</source>
        <translation>Type a short number without blanks: OAX-014</translation>
    </message>
    <message>
        <source>Escriba las placas.</source>
        <translation>Type the plates.</translation>
    </message>
    <message>
        <source>Escriba el nombre.</source>
        <translation>Type the name.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::FleetPage</name>
    <message>
        <source>Transporte</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>con frío</source>
        <translation>refrigerated</translation>
    </message>
    <message>
        <source>Placas</source>
        <translation>Plates</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vehículos</source>
        <translation>Vehicles</translation>
    </message>
    <message>
        <source>Cambiar</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Otra lista</source>
        <translation>Other list</translation>
    </message>
    <message>
        <source>Vehículo nuevo</source>
        <translation>New vehicle</translation>
    </message>
    <message>
        <source>Chofer nuevo</source>
        <translation>New driver</translation>
    </message>
    <message>
        <source>Sacar o volver al servicio</source>
        <translation>Out of service or back</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Importar</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Dejar como estaba</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Volver a la lista</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Vehículos y choferes</source>
        <translation>Vehicles and drivers</translation>
    </message>
    <message>
        <source>Choferes</source>
        <translation>Drivers</translation>
    </message>
    <message>
        <source>Enter para cambiar</source>
        <translation>Enter to change</translation>
    </message>
    <message>
        <source>Todavía no hay ningún vehículo.</source>
        <translation>There is no vehicle yet.</translation>
    </message>
    <message>
        <source>Sin vehículo no sale ningún viaje. F4 anota el primero; Ctrl+O importa una hoja.</source>
        <translation>No trip leaves without a vehicle. F4 adds the first one; Ctrl+O imports a sheet.</translation>
    </message>
    <message>
        <source>Todavía no hay ningún chofer.</source>
        <translation>There is no driver yet.</translation>
    </message>
    <message>
        <source>F5 anota el primero. Con F5 y Ctrl+O se importa una hoja de choferes.</source>
        <translation>F5 adds the first one. F5 and then Ctrl+O imports a sheet of drivers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehículo(s)</source>
        <translation>
            <numerusform>%Ln vehicle</numerusform>
            <numerusform>%Ln vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chofer(es)</source>
        <translation>
            <numerusform>%Ln driver</numerusform>
            <numerusform>%Ln drivers</numerusform>
        </translation>
    </message>
    <message>
        <source>Importar vehículos</source>
        <translation>Import vehicles</translation>
    </message>
    <message>
        <source>Importar choferes</source>
        <translation>Import drivers</translation>
    </message>
    <message>
        <source>Ese número ya está en la lista.</source>
        <translation>That number is in the list already.</translation>
    </message>
    <message>
        <source>No hay cambios que guardar.</source>
        <translation>There are no changes to save.</translation>
    </message>
    <message>
        <source>%1 guardado.</source>
        <translation>%1 saved.</translation>
    </message>
    <message>
        <source>Guarde primero con Ctrl+Enter, o deje todo como estaba con Ctrl+Z.</source>
        <translation>Save first with Ctrl+Enter, or leave everything as it was with Ctrl+Z.</translation>
    </message>
    <message>
        <source>%1 está otra vez en servicio.</source>
        <translation>%1 is in service again.</translation>
    </message>
    <message>
        <source>%1 queda fuera de servicio. Sus viajes anteriores no cambian; F6 lo regresa.</source>
        <translation>%1 is out of service now. Earlier trips do not change; F6 brings it back.</translation>
    </message>
    <message>
        <source>Todo está como estaba guardado.</source>
        <translation>Everything is as it was saved.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::FoundLotForm</name>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Caducidad</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Cuántas hay</source>
        <translation>How many there are</translation>
    </message>
    <message>
        <source>Día y hora en que se contó</source>
        <translation>Day and time of the count</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>dd/mm/aaaa hh:mm</source>
        <translation>dd/mm/yyyy hh:mm</translation>
    </message>
    <message>
        <source>Listo</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Esc para volver</source>
        <translation>Esc to go back</translation>
    </message>
    <message>
        <source>¿Cuándo se contó lo de la hoja?</source>
        <translation>When was what is on the sheet counted?</translation>
    </message>
    <message>
        <source>Otro lote de %1</source>
        <translation>Another lot of %1</translation>
    </message>
    <message>
        <source>¿De qué medicamento o material es?</source>
        <translation>Which medicine or supply is it?</translation>
    </message>
    <message>
        <source>Escriba el día y la hora, por ejemplo 24/11/2026 16:20.</source>
        <translation>Type the day and time, for example 24/11/2026 16:20.</translation>
    </message>
    <message>
        <source>Escriba el lote como viene en el empaque, hasta 40 letras.</source>
        <translation>Type the lot as it is on the pack, up to 40 letters.</translation>
    </message>
    <message>
        <source>Escriba cuántas hay.</source>
        <translation>Type how many there are.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::GivenPage</name>
    <message>
        <source>Hora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Para quién</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Qué se entregó</source>
        <translation>What was given</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Receta</source>
        <translation>Prescription</translation>
    </message>
    <message>
        <source>Lo surtido</source>
        <translation>Dispensed</translation>
    </message>
    <message>
        <source>Escribir por qué se corrige</source>
        <translation>Type why it is corrected</translation>
    </message>
    <message>
        <source>Quitar lo entregado</source>
        <translation>Take back what was given</translation>
    </message>
    <message>
        <source>Quitarlo y surtir de nuevo</source>
        <translation>Take it back and dispense again</translation>
    </message>
    <message>
        <source>Día anterior</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Día siguiente</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>Olvidar quién es</source>
        <translation>Forget who it is</translation>
    </message>
    <message>
        <source>Libro de control del mes</source>
        <translation>This month&apos;s control book</translation>
    </message>
    <message>
        <source>Volver a surtir</source>
        <translation>Dispense again</translation>
    </message>
    <message>
        <source>Por qué se quita</source>
        <translation>Why it is taken back</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entrega(s)</source>
        <translation>
            <numerusform>%Ln handover</numerusform>
            <numerusform>%Ln handovers</numerusform>
        </translation>
    </message>
    <message>
        <source>No se pudo leer lo surtido.</source>
        <translation>What was dispensed could not be read.</translation>
    </message>
    <message>
        <source>Ese día no se surtió nada.</source>
        <translation>Nothing was dispensed on that day.</translation>
    </message>
    <message>
        <source>Ctrl+RePág muestra el día anterior.</source>
        <translation>Ctrl+PgUp shows the day before.</translation>
    </message>
    <message>
        <source>Paciente %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>Paciente %1, %2</source>
        <translation>Patient %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, lote %3</source>
        <translation>%1: %2, lot %3</translation>
    </message>
    <message>
        <source>Receta %1, de %2</source>
        <translation>Prescription %1, of %2</translation>
    </message>
    <message>
        <source>Escriba por qué, para quien lo lea después.</source>
        <translation>Type why, for whoever reads it later.</translation>
    </message>
    <message>
        <source>Se quitó. Las piezas están otra vez en existencias; lo anterior queda a la vista.</source>
        <translation>Taken back. The pieces are in stock again; what was there before stays in sight.</translation>
    </message>
    <message>
        <source>Primero entregue lo que está en el mostrador, o déjelo con F6.</source>
        <translation>First hand over what is on the counter, or leave it with F6.</translation>
    </message>
    <message>
        <source>Se borrará para siempre quién es %1; lo entregado se queda. Oprima F6 otra vez.</source>
        <translation>Who %1 is will be erased for ever; what was given stays. Press F6 again.</translation>
    </message>
    <message>
        <source>Se borró quién es. Queda solo el número de paciente.</source>
        <translation>Who it is was erased. Only the patient number is left.</translation>
    </message>
    <message>
        <source>Este mes no se movió nada controlado.</source>
        <translation>Nothing controlled moved this month.</translation>
    </message>
    <message>
        <source>El libro de control está en %1.</source>
        <translation>The control book is in %1.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::HandOverForm</name>
    <message>
        <source>Cambian después de</source>
        <translation>They change after</translation>
    </message>
    <message>
        <source>Siguen en</source>
        <translation>They go on by</translation>
    </message>
    <message>
        <source>Dónde (vacío: se quita)</source>
        <translation>Where (empty: removed)</translation>
    </message>
    <message>
        <source>Embarcadero…</source>
        <translation>Landing…</translation>
    </message>
    <message>
        <source>El almacén, al salir</source>
        <translation>The warehouse, on leaving</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ImportPage</name>
    <message>
        <source>Hojas de cálculo (*.xlsx *.csv *.txt);;Todos los archivos (*)</source>
        <translation>Spreadsheets (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Importar</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Escoger la hoja</source>
        <translation>Choose the sheet</translation>
    </message>
    <message>
        <source>Importar lo bueno</source>
        <translation>Import what is good</translation>
    </message>
    <message>
        <source>Detener</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Escoger otra hoja</source>
        <translation>Choose another sheet</translation>
    </message>
    <message>
        <source>Cuándo se contó</source>
        <translation>When it was counted</translation>
    </message>
    <message>
        <source>Por ejemplo 24/11/2026 16:20. Vacío: ahora</source>
        <translation>For example 24/11/2026 16:20. Empty: now</translation>
    </message>
    <message>
        <source>Filas que revisar</source>
        <translation>Rows to look at</translation>
    </message>
    <message>
        <source>Lo que cambiaría</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>No se importó nada: hay filas con errores. Corríjalas en la hoja y ábrala otra vez con Ctrl+O, o F4 importa solo lo bueno.</source>
        <translation>Nothing was imported: there are rows with errors. Mend them in the sheet and open it again with Ctrl+O, or F4 imports only what is good.</translation>
    </message>
    <message>
        <source>No hay nada que importar: todo está ya como dice la hoja.</source>
        <translation>There is nothing to import: everything is as the sheet says.</translation>
    </message>
    <message>
        <source>Escriba el día y la hora: 24/11/2026 16:20</source>
        <translation>Type the day and the hour: 24/11/2026 16:20</translation>
    </message>
    <message>
        <source>Se detuvo. No se cambió nada.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Columnas sin usar: %1</source>
        <translation>Columns not used: %1</translation>
    </message>
    <message>
        <source>%1 de %2 cambios</source>
        <translation>%1 of %2 changes</translation>
    </message>
    <message>
        <source>Leyendo la hoja</source>
        <translation>Reading the sheet</translation>
    </message>
    <message>
        <source>Comparando con lo que hay</source>
        <translation>Comparing with what there is</translation>
    </message>
    <message>
        <source>Se está leyendo %1.</source>
        <translation>%1 is being read.</translation>
    </message>
    <message>
        <source>Todavía no se cambia nada. Esc lo detiene.</source>
        <translation>Nothing is changed yet. Esc stops it.</translation>
    </message>
    <message>
        <source>No se pudo leer %1. No se cambió nada.</source>
        <translation>%1 could not be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>Escoja la hoja que quiere importar, de Excel (XLSX) o CSV.</source>
        <translation>Choose the sheet to import, of Excel (XLSX) or CSV.</translation>
    </message>
    <message>
        <source>La hoja no cambia nada: todo está ya como dice.</source>
        <translation>The sheet changes nothing: everything is as it says.</translation>
    </message>
    <message>
        <source>Esc vuelve sin cambiar nada.</source>
        <translation>Esc goes back and changes nothing.</translation>
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
        <source>%Ln abierta(s)</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
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
    <name>botiquin::ui::IssueForm</name>
    <message>
        <source>Emitir una alerta</source>
        <translation>Issue an alert</translation>
    </message>
    <message>
        <source>Número de la alerta</source>
        <translation>Alert number</translation>
    </message>
    <message>
        <source>Clave o nombre, o escanee la pieza</source>
        <translation>Clave or name, or scan the pack</translation>
    </message>
    <message>
        <source>Lote (vacío: todos)</source>
        <translation>Lot (empty: all)</translation>
    </message>
    <message>
        <source>Fabricante (vacío: todos)</source>
        <translation>Maker (empty: all)</translation>
    </message>
    <message>
        <source>Qué tan grave es</source>
        <translation>How serious it is</translation>
    </message>
    <message>
        <source>Por qué se retira</source>
        <translation>Why it is recalled</translation>
    </message>
    <message>
        <source>Emitir la alerta</source>
        <translation>Issue the alert</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Escriba el número con que se conoce la alerta.</source>
        <translation>Type the number by which the alert is known.</translation>
    </message>
    <message>
        <source>Elija la clave de la lista.</source>
        <translation>Choose the clave from the list.</translation>
    </message>
    <message>
        <source>Ese lote no puede ser así.</source>
        <translation>A lot cannot be like that.</translation>
    </message>
    <message>
        <source>Ese nombre es demasiado largo.</source>
        <translation>That name is too long.</translation>
    </message>
    <message>
        <source>Desde ese momento nada de esto se empaca, se carga ni se surte. Lo que coincide en todo lo que escriba se retira; sin lote ni fabricante, todos los lotes de la clave. Si escanea la pieza, se libran los lotes que se escanearon con otro código.</source>
        <translation>From that moment none of it is packed, loaded or dispensed. What agrees with all that you type is recalled; without a lot or a maker, every lot of the item. If you scan the piece, lots that were scanned with another code are spared.</translation>
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
    <message>
        <source>Nada se llama así. Lo más parecido: elija con las flechas.</source>
        <translation>Nothing is called that. The nearest: choose with the arrows.</translation>
    </message>
    <message>
        <source>Hay varias que se parecen: elija con las flechas.</source>
        <translation>Several look alike: choose with the arrows.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::JoinPage</name>
    <message>
        <source>Unir esta computadora</source>
        <translation>Join this computer</translation>
    </message>
    <message>
        <source>Cerrar Botiquín</source>
        <translation>Close Botiquín</translation>
    </message>
    <message>
        <source>Escriba la dirección como se la dieron, por ejemplo centro.ejemplo.mx</source>
        <translation>Type the address as it was given to you, for example centre.example.mx</translation>
    </message>
    <message>
        <source>Hablando con el centro. La primera vez puede tardar unos minutos; si se corta, sigue donde iba.</source>
        <translation>Talking to the centre. The first time may take some minutes; if it breaks off, it goes on where it was.</translation>
    </message>
    <message>
        <source>Esta computadora todavía no tiene datos de Botiquín</source>
        <translation>This computer has no Botiquín data yet</translation>
    </message>
    <message>
        <source>Pida un código a quien administra la región. Vale un día y para una sola computadora. Con él llegan los datos de su unidad, y entra con el PIN de siempre.</source>
        <translation>Ask the region&apos;s administrator for a code. It is good for one day and for one computer. With it your facility&apos;s data arrive, and you sign in with your usual PIN.</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Dirección del centro</source>
        <translation>Address of the centre</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>¿Ya tenía datos? Abra Botiquín con --store y el lugar donde están. Aquí los busca en %1</source>
        <translation>Were there data already? Open Botiquín with --store and the place where they are. Here it looks for them in %1</translation>
    </message>
    <message>
        <source>Leer el código con la cámara</source>
        <translation>Read the code with the camera</translation>
    </message>
    <message>
        <source>Lo que se leyó no es un código para unir computadoras</source>
        <translation>What was read is no code for joining computers</translation>
    </message>
    <message>
        <source>40 letras y números, o léalo con el lector o la cámara (F10)</source>
        <translation>40 letters and digits, or read it with the scanner or the camera (F10)</translation>
    </message>
    <message>
        <source>Pedirlo en un archivo</source>
        <translation>Ask in a file</translation>
    </message>
    <message>
        <source>Abrir la respuesta</source>
        <translation>Open the answer</translation>
    </message>
    <message>
        <source>Guardar la solicitud para el centro</source>
        <translation>Save the request for the centre</translation>
    </message>
    <message>
        <source>Abrir la respuesta del centro</source>
        <translation>Open the centre&apos;s answer</translation>
    </message>
    <message>
        <source>Un momento: se escribe o se lee el archivo.</source>
        <translation>One moment: the file is being written or read.</translation>
    </message>
    <message>
        <source>La solicitud quedó en %1. Hágala llegar al centro, y cuando allá la abran lean los dos esta huella, que debe ser la misma: %2. Con el archivo que le den siga en «Abrir la respuesta».</source>
        <translation>The request is in %1. Get it to the centre, and when they open it there, both of you read this fingerprint, which must be the same: %2. With the file that they give you, go on at “Open the answer”.</translation>
    </message>
    <message>
        <source>¿Aquí no hay red? La solicitud va al centro en un archivo, en una memoria USB, y en otro vuelve la respuesta.</source>
        <translation>No network here? The request goes to the centre in a file, on a USB stick, and the answer comes back in another.</translation>
    </message>
    <message>
        <source>Lo que se pidió antes aquí con otro código ya no vale.</source>
        <translation>What was asked for here before with another code counts no more.</translation>
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
    <message>
        <source>Leer códigos con la cámara, en cualquier página</source>
        <translation>Read codes with the camera, on any page</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::KeyListPage</name>
    <message>
        <source>Claves de la semana</source>
        <translation>The week&apos;s claves</translation>
    </message>
    <message>
        <source>Agregar una clave</source>
        <translation>Add a clave</translation>
    </message>
    <message>
        <source>Quitar la clave</source>
        <translation>Take the clave off</translation>
    </message>
    <message>
        <source>Dejar como estaba</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Guardar la lista</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Lo que se cuenta cada semana</source>
        <translation>What is counted every week</translation>
    </message>
    <message>
        <source>La lista está vacía.</source>
        <translation>The list is empty.</translation>
    </message>
    <message>
        <source>Busque a la derecha una clave y acéptela con Enter.</source>
        <translation>Search for a clave at the right and take it with Enter.</translation>
    </message>
    <message>
        <source>Medicamento o material</source>
        <translation>Medicine or supply</translation>
    </message>
    <message>
        <source>Importancia</source>
        <translation>Importance</translation>
    </message>
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
            <numerusform>%Ln clave on the list</numerusform>
            <numerusform>%Ln claves on the list</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Todavía sin guardar: Ctrl+Enter guarda.</source>
        <translation>%1 Not saved yet: Ctrl+Enter saves.</translation>
    </message>
    <message>
        <source>%1 ya está en la lista.</source>
        <translation>%1 is on the list already.</translation>
    </message>
    <message>
        <source>Se agregó %1.</source>
        <translation>%1 was added.</translation>
    </message>
    <message>
        <source>Se quitó %1.</source>
        <translation>%1 was taken off.</translation>
    </message>
    <message>
        <source>La lista está como estaba guardada.</source>
        <translation>The list is as it was saved.</translation>
    </message>
    <message>
        <source>No hay cambios que guardar.</source>
        <translation>There are no changes to save.</translation>
    </message>
    <message>
        <source>Lista guardada: sin claves escogidas, se cuentan las vitales que hay aquí.</source>
        <translation>List saved: with no claves chosen, the vital ones that are here are counted.</translation>
    </message>
    <message numerus="yes">
        <source>Lista guardada: cada semana se cuentan %Ln clave(s).</source>
        <translation>
            <numerusform>List saved: %Ln clave is counted every week.</numerusform>
            <numerusform>List saved: %Ln claves are counted every week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>botiquin::ui::LetterCard</name>
    <message>
        <source>Escribir una carta al centro</source>
        <translation>Write a letter to the centre</translation>
    </message>
    <message>
        <source>Abrir la respuesta del centro</source>
        <translation>Open the centre&apos;s answer</translation>
    </message>
    <message>
        <source>Entregar la carta de otro lugar</source>
        <translation>Hand in another place&apos;s letter</translation>
    </message>
    <message>
        <source>Guardar la carta para el centro</source>
        <translation>Save the letter for the centre</translation>
    </message>
    <message>
        <source>Abrir la carta que le dieron</source>
        <translation>Open the letter that you were given</translation>
    </message>
    <message>
        <source>Guardar la respuesta del centro</source>
        <translation>Save the centre&apos;s answer</translation>
    </message>
    <message>
        <source>Entregando la carta al centro…</source>
        <translation>Handing the letter in at the centre…</translation>
    </message>
    <message>
        <source>Un momento: se escribe o se lee el archivo.</source>
        <translation>One moment: the file is being written or read.</translation>
    </message>
    <message numerus="yes">
        <source>La carta quedó en %1, con %Ln registro(s) de aquí.</source>
        <translation>
            <numerusform>The letter is in %1, with %Ln record from here.</numerusform>
            <numerusform>The letter is in %1, with %Ln records from here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Désela a quien pase por el centro o por un lugar con red; nadie más puede leerla. Con el archivo que le devuelvan siga en «Abrir la respuesta» (F7).</source>
        <translation>Give it to somebody who passes by the centre or a place with a network; nobody else can read it. With the file that comes back go on at “Open the answer” (F7).</translation>
    </message>
    <message>
        <source>No cupo todo: el resto irá en la carta siguiente.</source>
        <translation>Not everything fitted in: the rest goes with the next letter.</translation>
    </message>
    <message numerus="yes">
        <source>El centro tomó %Ln registro(s) de aquí.</source>
        <translation>
            <numerusform>The centre took %Ln record from here.</numerusform>
            <numerusform>The centre took %Ln records from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Llegaron %Ln registro(s).</source>
        <translation>
            <numerusform>%Ln record came.</numerusform>
            <numerusform>%Ln records came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No tomó, o guarda hasta que alguien los revise, %Ln registro(s).</source>
        <translation>
            <numerusform>%Ln record it did not take, or keeps until somebody looks at it.</numerusform>
            <numerusform>%Ln records it did not take, or keeps until somebody looks at them.</numerusform>
        </translation>
    </message>
    <message>
        <source>El centro tiene más: escriba otra carta (F6).</source>
        <translation>The centre has more: write another letter (F6).</translation>
    </message>
    <message>
        <source>No falta nada más por ahora.</source>
        <translation>Nothing else is missing for now.</translation>
    </message>
    <message>
        <source>El centro respondió. La respuesta quedó en %1: devuélvala a quien le dio la carta.</source>
        <translation>The centre has answered. The answer is in %1: take it back to whoever gave you the letter.</translation>
    </message>
    <message>
        <source>¿No hay red? Por carta</source>
        <translation>No network? By letter</translation>
    </message>
    <message>
        <source>Un archivo en una memoria USB va al centro, y otro vuelve. Quien lo lleva no puede leerlo.</source>
        <translation>A file on a USB stick goes to the centre, and another one comes back. Whoever carries it cannot read it.</translation>
    </message>
    <message>
        <source>Escribir carta</source>
        <translation>Write letter</translation>
    </message>
    <message>
        <source>Abrir la respuesta</source>
        <translation>Open the answer</translation>
    </message>
    <message>
        <source>Llevar carta ajena</source>
        <translation>Carry another&apos;s letter</translation>
    </message>
    <message>
        <source>Entrega al centro la carta de un lugar sin red, y guarda la respuesta</source>
        <translation>Hands in the letter of a place without a network at the centre, and saves the answer</translation>
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
    <name>botiquin::ui::MedicineSearch</name>
    <message>
        <source>Nada se llama así. Lo más parecido está en la lista: elija con las flechas.</source>
        <translation>Nothing is called that. The nearest is in the list: choose with the arrows.</translation>
    </message>
    <message>
        <source>Hay varias que se parecen. Elija una con las flechas.</source>
        <translation>Several look alike. Choose one with the arrows.</translation>
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
    <name>botiquin::ui::OutlookPage</name>
    <message>
        <source>Medicamento o material</source>
        <translation>Medicine or supply</translation>
    </message>
    <message>
        <source>Hay</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Al mes</source>
        <translation>A month</translation>
    </message>
    <message>
        <source>Días</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Cuánto dura</source>
        <translation>How long it lasts</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>El medicamento</source>
        <translation>The medicine</translation>
    </message>
    <message>
        <source>Lo que va a caducar</source>
        <translation>What will expire</translation>
    </message>
    <message>
        <source>Abrir la tarjeta de existencias</source>
        <translation>Open the stock card</translation>
    </message>
    <message>
        <source>Según lo que se ha usado aquí en los últimos seis meses</source>
        <translation>By what was used here in the last six months</translation>
    </message>
    <message>
        <source>Busque una clave o un nombre</source>
        <translation>Search for a clave or a name</translation>
    </message>
    <message>
        <source>Buscar un medicamento</source>
        <translation>Search for a medicine</translation>
    </message>
    <message>
        <source>Piezas por mes</source>
        <translation>Pieces a month</translation>
    </message>
    <message>
        <source>No se pudo leer lo que se ha usado.</source>
        <translation>What was used could not be read.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln por atender</source>
        <translation>
            <numerusform>%Ln to attend to</numerusform>
            <numerusform>%Ln to attend to</numerusform>
        </translation>
    </message>
    <message>
        <source>Nada urge</source>
        <translation>Nothing is urgent</translation>
    </message>
    <message>
        <source>Todavía no ha entrado ni salido nada aquí.</source>
        <translation>Nothing has come in or gone out here yet.</translation>
    </message>
    <message>
        <source>Cuando haya existencias, aquí se ve cuánto duran.</source>
        <translation>When there is stock, this shows how long it lasts.</translation>
    </message>
    <message>
        <source>Nada de lo que hay se llama así.</source>
        <translation>Nothing in stock has that name.</translation>
    </message>
    <message>
        <source>Pruebe con otra parte del nombre o con la clave.</source>
        <translation>Try another part of the name, or the clave.</translation>
    </message>
    <message>
        <source>Son pocos días: es un primer cálculo.</source>
        <translation>These are few days: it is a first reckoning.</translation>
    </message>
    <message>
        <source>%1 van a caducar antes de usarse.</source>
        <translation>%1 will expire before they are used.</translation>
    </message>
    <message>
        <source>%1 están detenidas y no se cuentan.</source>
        <translation>%1 are on hold and do not count.</translation>
    </message>
    <message>
        <source>hay</source>
        <translation>in stock</translation>
    </message>
    <message>
        <source>al mes</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>días</source>
        <translation>days</translation>
    </message>
    <message>
        <source>meses</source>
        <translation>months</translation>
    </message>
    <message>
        <source>Todavía no se sabe cuánto se usa: se calcula con lo que se surtió aquí hasta ayer.</source>
        <translation>It is not known yet how much is used: that is reckoned from what was dispensed here until yesterday.</translation>
    </message>
    <message>
        <source>Uso del %1 al %2: %3 en %4 días. Sin existencia: %5 días, que no se cuentan. %6 ÷ %7 días × 30.5 = %8 al mes.</source>
        <translation>Use from %1 to %2: %3 in %4 days. Without stock: %5 days, which do not count. %6 ÷ %7 days × 30.5 = %8 a month.</translation>
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
        <source>quedan %Ln clave(s)</source>
        <translation>
            <numerusform>%Ln item left</numerusform>
            <numerusform>%Ln items left</numerusform>
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
    <name>botiquin::ui::PatientPanel</name>
    <message>
        <source>Iniciales (si quiere anotarlas)</source>
        <translation>Initials (if you want them)</translation>
    </message>
    <message>
        <source>Año en que nació</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>La última vez</source>
        <translation>The last time</translation>
    </message>
    <message>
        <source>Repetir lo mismo</source>
        <translation>Repeat the same</translation>
    </message>
    <message>
        <source>¿Para quién es?</source>
        <translation>Who is it for?</translation>
    </message>
    <message>
        <source>Escanee la credencial, o escriba la CURP y oprima Enter.</source>
        <translation>Scan the card, or type the CURP and press Enter.</translation>
    </message>
    <message>
        <source>CURP correcta</source>
        <translation>CURP is right</translation>
    </message>
    <message>
        <source>Credencial anotada</source>
        <translation>Card recorded</translation>
    </message>
    <message>
        <source>Aquí todavía no se le ha surtido nada.</source>
        <translation>Nothing has been dispensed to this person here yet.</translation>
    </message>
    <message>
        <source>%1, aquí</source>
        <translation>%1, here</translation>
    </message>
    <message>
        <source>y %1 más</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Escriba el año con cuatro números.</source>
        <translation>Type the year with four digits.</translation>
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
    <name>botiquin::ui::PlanPage</name>
    <message>
        <source>Plan del mes</source>
        <translation>Month’s plan</translation>
    </message>
    <message>
        <source>Otra ronda</source>
        <translation>Another round</translation>
    </message>
    <message>
        <source>Nueva ronda</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>Calcular otra vez</source>
        <translation>Calculate again</translation>
    </message>
    <message>
        <source>Rutas</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Elegir qué hacer</source>
        <translation>Choose what to do</translation>
    </message>
    <message>
        <source>Detener</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Aplicar el plan</source>
        <translation>Apply the plan</translation>
    </message>
    <message>
        <source>Pedir los kits de la ronda</source>
        <translation>Order the kits of the round</translation>
    </message>
    <message>
        <source>Lo que va a faltar</source>
        <translation>What will be short</translation>
    </message>
    <message numerus="yes">
        <source>Plan aplicado: %Ln kit(s) cambiaron. Lo que ya está sellado quedó igual.</source>
        <translation>
            <numerusform>Plan applied: %Ln kit changed. What was sealed stays the same.</numerusform>
            <numerusform>Plan applied: %Ln kits changed. What was sealed stays the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Se detuvo. %Ln kit(s) ya cambiaron; lo demás quedó como estaba.</source>
        <translation>
            <numerusform>Stopped. %Ln kit had already changed; the rest stays as it was.</numerusform>
            <numerusform>Stopped. %Ln kits had already changed; the rest stays as it was.</numerusform>
        </translation>
    </message>
    <message>
        <source>Se detuvo. F5 calcula otra vez.</source>
        <translation>Stopped. F5 calculates again.</translation>
    </message>
    <message>
        <source>%1 kits pedidos para %2.</source>
        <translation>%1 kits ordered for %2.</translation>
    </message>
    <message>
        <source>No hay nada que cambiar: los kits ya están según el plan.</source>
        <translation>There is nothing to change: the kits already follow the plan.</translation>
    </message>
    <message>
        <source>Elegido. Ctrl+Enter aplica el plan completo.</source>
        <translation>Chosen. Ctrl+Enter applies the whole plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clave(s) · primero lo vital</source>
        <translation>
            <numerusform>%Ln item · vital ones first</numerusform>
            <numerusform>%Ln items · vital ones first</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan de %1</source>
        <translation>Plan of %1</translation>
    </message>
    <message>
        <source>con las existencias de hoy, %1</source>
        <translation>with today&apos;s stock, %1</translation>
    </message>
    <message>
        <source>Rondas y fechas</source>
        <translation>Rounds and dates</translation>
    </message>
    <message>
        <source>Importar el plan</source>
        <translation>Import the plan</translation>
    </message>
    <message>
        <source>Rondas</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Importar</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Defina primero la ronda: F2 escribe sus fechas, F4 hace la del mes que sigue.</source>
        <translation>Define the round first: F2 to type its dates, F4 makes that of the next month.</translation>
    </message>
    <message>
        <source>Avance de la ronda</source>
        <translation>The round&apos;s progress</translation>
    </message>
    <message>
        <source>Cajas por día · la línea cortada es el plan</source>
        <translation>Boxes by day · the dashed line is the plan</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::PrescriptionForm</name>
    <message>
        <source>Folio de la receta</source>
        <translation>Prescription folio</translation>
    </message>
    <message>
        <source>Quién receta (cédula)</source>
        <translation>Prescriber (licence number)</translation>
    </message>
    <message>
        <source>Escanee o escriba</source>
        <translation>Scan or type</translation>
    </message>
    <message>
        <source>Es controlada: se anota sola en el libro de control.</source>
        <translation>Controlled: it goes into the control book by itself.</translation>
    </message>
    <message>
        <source>Escriba el folio de la receta.</source>
        <translation>Type the folio of the prescription.</translation>
    </message>
    <message>
        <source>Escriba quién la receta: su cédula o su nombre.</source>
        <translation>Type who prescribes it: their licence number or name.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::PreviewDialog</name>
    <message>
        <source>Guardar PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Volver sin imprimir</source>
        <translation>Back without printing</translation>
    </message>
    <message>
        <source>Revisar e imprimir</source>
        <translation>Check and print</translation>
    </message>
    <message>
        <source>Vista previa de %1</source>
        <translation>Preview of %1</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Sale en %1</source>
        <translation>Goes to %1</translation>
    </message>
    <message>
        <source>Queda en %1</source>
        <translation>Saved in %1</translation>
    </message>
    <message>
        <source>Av Pág y Re Pág cambian de hoja · Ctrl + y Ctrl − el tamaño</source>
        <translation>PgDn and PgUp turn the page · Ctrl + and Ctrl − the size</translation>
    </message>
    <message>
        <source>Hoja %1 de %2</source>
        <translation>Page %1 of %2</translation>
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
    <message>
        <source>Esta caja la tiene en la mano %1. Si va a empacarla aquí, elíjala otra vez.</source>
        <translation>%1 has this box in hand. To pack it here all the same, choose it again.</translation>
    </message>
    <message>
        <source>Números de caja que le quedan a esta computadora: %1. Antes de que se acaben, intercambie con el centro. Si no llegan más, avise a quien administra la región.</source>
        <translation>Box numbers left for this computer: %1. Exchange with the centre before they run out. If no more come, tell whoever administers the region.</translation>
    </message>
    <message>
        <source>A esta computadora no le quedan números de caja. Intercambie con el centro. Si no llegan, avise a quien administra la región.</source>
        <translation>This computer has no box numbers left. Exchange with the centre. If none come, tell whoever administers the region.</translation>
    </message>
    <message>
        <source>Cuando la región la publique, que quien supervisa la elija en Rondas, o abra otra vez el programa.</source>
        <translation>Once the region publishes it, have a supervisor choose it under Rounds, or start the program again.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RecallsPage</name>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Terminada</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Faltan %1</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>Completas</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Viaje %1 a %2</source>
        <translation>Trip %1 to %2</translation>
    </message>
    <message>
        <source>La alerta %1 quedó emitida. Llega a los demás con el próximo intercambio.</source>
        <translation>Alert %1 is issued. It reaches the others with the next exchange.</translation>
    </message>
    <message>
        <source>Alerta</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Qué se retira</source>
        <translation>What is recalled</translation>
    </message>
    <message>
        <source>Respuestas</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Alerta %1, %2, %3: %4</source>
        <translation>Alert %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Dónde</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Cómo</source>
        <translation>How</translation>
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
        <source>%1, %2: %3 del lote %4</source>
        <translation>%1, %2: %3 of lot %4</translation>
    </message>
    <message>
        <source>Apartó %1</source>
        <translation>Set apart %1</translation>
    </message>
    <message>
        <source>Sin respuesta</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>No contestó</source>
        <translation>Did not answer</translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>%1 · hay %2</source>
        <translation>%1 · has %2</translation>
    </message>
    <message>
        <source>Respuesta</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Alertas</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Anotar lo apartado</source>
        <translation>Record what was set apart</translation>
    </message>
    <message>
        <source>Emitir una alerta</source>
        <translation>Issue an alert</translation>
    </message>
    <message>
        <source>Terminar la alerta</source>
        <translation>End the alert</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Dónde está</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Quién ha contestado</source>
        <translation>Who has answered</translation>
    </message>
    <message>
        <source>No hay alertas sanitarias.</source>
        <translation>There are no health alerts.</translation>
    </message>
    <message>
        <source>Cuando se emita una, aquí se verá qué lotes apartar y dónde están.</source>
        <translation>When one is issued, you will see here which lots to set apart and where they are.</translation>
    </message>
    <message>
        <source>No se pudieron leer las alertas.</source>
        <translation>The alerts could not be read.</translation>
    </message>
    <message>
        <source>Piezas en los libros</source>
        <translation>Pieces in the books</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vigente(s)</source>
        <translation>
            <numerusform>%Ln in force</numerusform>
            <numerusform>%Ln in force</numerusform>
        </translation>
    </message>
    <message>
        <source>Para terminar la alerta %1 pulse F9 otra vez. Lo apartado se podrá usar de nuevo.</source>
        <translation>To end alert %1 press F9 again. What was set apart can be used again.</translation>
    </message>
    <message numerus="yes">
        <source>La alerta %1 terminó; %Ln unidad(es) no contestó(aron).</source>
        <translation>
            <numerusform>Alert %1 ended; %Ln facility did not answer.</numerusform>
            <numerusform>Alert %1 ended; %Ln facilities did not answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>La alerta %1 terminó.</source>
        <translation>Alert %1 ended.</translation>
    </message>
    <message>
        <source>código sin revisar</source>
        <translation>code not checked</translation>
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
        <source>Al recibir se imprimen %Ln etiqueta(s) de lote, para los códigos que no lo dicen.</source>
        <translation>
            <numerusform>On receiving, %Ln lot label is printed, for the codes that do not say the lot.</numerusform>
            <numerusform>On receiving, %Ln lot labels are printed, for the codes that do not say the lot.</numerusform>
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
    <message>
        <source>Lote y cantidad</source>
        <translation>Lot and quantity</translation>
    </message>
    <message>
        <source>Otro lote</source>
        <translation>Another lot</translation>
    </message>
    <message>
        <source>Sin código</source>
        <translation>No code</translation>
    </message>
    <message>
        <source>Enseñar código</source>
        <translation>Teach code</translation>
    </message>
    <message>
        <source>Etiquetas</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Recibir compras</source>
        <translation>Receive goods</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RecountForm</name>
    <message>
        <source>Corregir la cuenta</source>
        <translation>Correct the count</translation>
    </message>
    <message>
        <source>Esc para volver</source>
        <translation>Esc to go back</translation>
    </message>
    <message>
        <source>%1: ¿cuántas hay de este lote en el anaquel? Queda anotado como un conteo.</source>
        <translation>%1: how many of this lot are on the shelf? It is recorded as a count.</translation>
    </message>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Caducidad (mm/aaaa)</source>
        <translation>Expiry (mm/yyyy)</translation>
    </message>
    <message>
        <source>Cuántas hay</source>
        <translation>How many there are</translation>
    </message>
    <message>
        <source>Guardar la cuenta</source>
        <translation>Save the count</translation>
    </message>
    <message>
        <source>Escriba el lote como viene en el empaque.</source>
        <translation>Type the lot as it is on the pack.</translation>
    </message>
    <message>
        <source>Escriba cuántas hay, cero o más.</source>
        <translation>Type how many there are, zero or more.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RedirectForm</name>
    <message>
        <source>Cambiar el destino</source>
        <translation>Change the destination</translation>
    </message>
    <message>
        <source>La caja %1 iba a %2. Su etiqueta no cambia; el manifiesto dice el destino nuevo.</source>
        <translation>Box %1 was going to %2. Its label stays; the manifest tells the new destination.</translation>
    </message>
    <message>
        <source>A dónde va ahora</source>
        <translation>Where it goes now</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Escriba tres letras y elija la clínica.</source>
        <translation>Type three letters and choose the clinic.</translation>
    </message>
    <message>
        <source>Escriba la razón.</source>
        <translation>Type the reason.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RemedyPanel</name>
    <message>
        <source>Usar esta propuesta</source>
        <translation>Use this proposal</translation>
    </message>
    <message>
        <source>Se piden %1; hay %2 que sirven todo %3.</source>
        <translation>%1 ordered; %2 in stock are good for all of %3.</translation>
    </message>
    <message>
        <source>Otras %1 caducan antes o están detenidas.</source>
        <translation>Another %1 expire sooner or are on hold.</translation>
    </message>
    <message>
        <source>De %1</source>
        <translation>From %1</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RenewingPage</name>
    <message>
        <source>Ordenando los datos</source>
        <translation>Putting the data in order</translation>
    </message>
    <message>
        <source>Ordenando los datos de esta computadora</source>
        <translation>Putting this computer&apos;s data in order</translation>
    </message>
    <message>
        <source>Hay otra copia de estos datos que siguió por su lado. Botiquín separa lo anotado aquí de lo anotado allá y se lo dice al centro. Tarda unos segundos; después se entra como siempre.</source>
        <translation>There is another copy of this data that went on by itself. Botiquín sets apart what was recorded here from what was recorded there and tells the centre. It takes some seconds; then you sign in as always.</translation>
    </message>
    <message>
        <source>Todo lo anotado se conserva, también si se apaga ahora.</source>
        <translation>Everything recorded is kept, also if the power goes now.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RoundChart</name>
    <message>
        <source>Selladas</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Cargadas</source>
        <translation>Loaded</translation>
    </message>
    <message>
        <source>Entregadas</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Todavía no hay cajas en esta ronda.</source>
        <translation>There are no boxes in this round yet.</translation>
    </message>
    <message>
        <source>%1: %2 de %3 (según el plan, %4)</source>
        <translation>%1: %2 of %3 (by the plan, %4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RoundForm</name>
    <message>
        <source>Clase de ronda</source>
        <translation>Kind of round</translation>
    </message>
    <message>
        <source>Mes de los kits</source>
        <translation>Month of the kits</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>desde</source>
        <translation>from</translation>
    </message>
    <message>
        <source>hasta</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Programar</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Empacar</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Cargar</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Repartir</source>
        <translation>Deliver</translation>
    </message>
    <message>
        <source>Guardar la ronda</source>
        <translation>Save the round</translation>
    </message>
    <message>
        <source>Ronda nueva</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>Ronda %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>Escriba el mes: 12/2026</source>
        <translation>Type the month: 12/2026</translation>
    </message>
    <message>
        <source>Escriba un nombre corto, sin diagonales</source>
        <translation>Type a short name, without slashes</translation>
    </message>
    <message>
        <source>Escriba el día: 18/11/2026</source>
        <translation>Type the day: 18/11/2026</translation>
    </message>
    <message>
        <source>Falta el día</source>
        <translation>The day is missing</translation>
    </message>
    <message>
        <source>Termina antes de empezar</source>
        <translation>It ends before it begins</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RoundStrip</name>
    <message>
        <source>%1 a %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Programar</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Empacar</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Cargar</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Repartir</source>
        <translation>Deliver</translation>
    </message>
    <message>
        <source> (hoy)</source>
        <translation> (today)</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RoundsPage</name>
    <message>
        <source>%1 a %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Kits de</source>
        <translation>Kits of</translation>
    </message>
    <message>
        <source>Empacar</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Repartir</source>
        <translation>Deliver</translation>
    </message>
    <message>
        <source>En uso</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>%1, %2, se empaca %3, se reparte %4</source>
        <translation>%1, %2, packed %3, delivered %4</translation>
    </message>
    <message>
        <source>, en uso</source>
        <translation>, in use</translation>
    </message>
    <message>
        <source>Rondas</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Fechas</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Ronda nueva</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>Usar esta ronda</source>
        <translation>Use this round</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dejar como estaba</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Guardar la ronda</source>
        <translation>Save the round</translation>
    </message>
    <message>
        <source>Rondas definidas</source>
        <translation>Rounds defined</translation>
    </message>
    <message>
        <source>Enter para cambiar las fechas</source>
        <translation>Enter to change the dates</translation>
    </message>
    <message>
        <source>Todavía no hay ninguna ronda.</source>
        <translation>There is no round yet.</translation>
    </message>
    <message>
        <source>Escriba a la derecha las fechas de la primera y guárdela.</source>
        <translation>Type the dates of the first at the right and save it.</translation>
    </message>
    <message>
        <source>Ronda nueva, todavía sin guardar. Ctrl+Enter guarda, Ctrl+Z la deja.</source>
        <translation>New round, not saved yet. Ctrl+Enter saves, Ctrl+Z leaves it.</translation>
    </message>
    <message>
        <source>Ya hay una ronda %1. Póngale otro nombre.</source>
        <translation>There is a round %1 already. Give it another name.</translation>
    </message>
    <message>
        <source>No hay cambios que guardar.</source>
        <translation>There are no changes to save.</translation>
    </message>
    <message>
        <source>Ronda %1 guardada. F5 la pone en uso; sus kits se piden en el plan.</source>
        <translation>Round %1 saved. F5 puts it in use; its kits are ordered in the plan.</translation>
    </message>
    <message>
        <source>Guarde primero la ronda nueva con Ctrl+Enter.</source>
        <translation>Save the new round first with Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Desde ahora aquí se empaca y se reparte la ronda %1.</source>
        <translation>From now on round %1 is packed and delivered here.</translation>
    </message>
    <message>
        <source>La ronda está como estaba guardada.</source>
        <translation>The round is as it was saved.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RouteNameForm</name>
    <message>
        <source>Número de la ruta nueva</source>
        <translation>Number of the new route</translation>
    </message>
    <message>
        <source>Escriba un número corto, sin diagonales: 20-041</source>
        <translation>Type a short number without slashes: 20-041</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RoutesPage</name>
    <message>
        <source>Ruta</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Paradas</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Cómo se recorre</source>
        <translation>How it is travelled</translation>
    </message>
    <message>
        <source>Parada</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Clínica</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Desde la anterior</source>
        <translation>From the one before</translation>
    </message>
    <message numerus="yes">
        <source>Ruta %1, %Ln parada(s): %2</source>
        <translation>
            <numerusform>Route %1, %Ln stop: %2</numerusform>
            <numerusform>Route %1, %Ln stops: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Rutas</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ver las paradas</source>
        <translation>See the stops</translation>
    </message>
    <message>
        <source>Subir la parada</source>
        <translation>Move the stop up</translation>
    </message>
    <message>
        <source>Bajar la parada</source>
        <translation>Move the stop down</translation>
    </message>
    <message>
        <source>Ordenar por distancia</source>
        <translation>Sort by distance</translation>
    </message>
    <message>
        <source>Dejar como estaba</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Volver a la lista</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Guardar la ruta</source>
        <translation>Save the route</translation>
    </message>
    <message>
        <source>Busque una ruta, un municipio o una clínica</source>
        <translation>Search for a route, a municipality or a clinic</translation>
    </message>
    <message>
        <source>Buscar rutas</source>
        <translation>Search routes</translation>
    </message>
    <message>
        <source>Paradas de la ruta</source>
        <translation>Stops of the route</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Transporte</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>To</translation>
    </message>
    <message>
        <source>De este almacén no sale ninguna ruta todavía.</source>
        <translation>No route leaves from this warehouse yet.</translation>
    </message>
    <message>
        <source>Sin día fijo</source>
        <translation>No fixed day</translation>
    </message>
    <message>
        <source>Sin indicar</source>
        <translation>Not stated</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ruta(s)</source>
        <translation>
            <numerusform>%Ln route</numerusform>
            <numerusform>%Ln routes</numerusform>
        </translation>
    </message>
    <message>
        <source>No se pudieron leer las rutas.</source>
        <translation>The routes could not be read.</translation>
    </message>
    <message>
        <source>Ruta %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>Después de la parada %1, en %2, sigue en %3.</source>
        <translation>After stop %1, in %2, it goes on: %3.</translation>
    </message>
    <message>
        <source>%1 de ida y vuelta, en línea recta</source>
        <translation>%1 there and back, in a straight line</translation>
    </message>
    <message>
        <source>Todavía sin guardar. Ctrl+Enter guarda, Ctrl+Z deja todo como estaba.</source>
        <translation>Not saved yet. Ctrl+Enter saves, Ctrl+Z leaves everything as it was.</translation>
    </message>
    <message>
        <source>Las paradas ya están en un orden corto.</source>
        <translation>The stops are already in a short order.</translation>
    </message>
    <message>
        <source>%1 menos. Todavía sin guardar: Ctrl+Enter guarda.</source>
        <translation>%1 less. Not saved yet: Ctrl+Enter saves.</translation>
    </message>
    <message>
        <source>La ruta está como estaba guardada.</source>
        <translation>The route is as it was saved.</translation>
    </message>
    <message>
        <source>Escriba una hora: 8:30</source>
        <translation>Type a time: 8:30</translation>
    </message>
    <message>
        <source>No hay cambios que guardar.</source>
        <translation>There are no changes to save.</translation>
    </message>
    <message>
        <source>Ruta %1 guardada.</source>
        <translation>Route %1 saved.</translation>
    </message>
    <message>
        <source>Punto de entrega</source>
        <translation>Hand-over point</translation>
    </message>
    <message>
        <source>Importar rutas</source>
        <translation>Import routes</translation>
    </message>
    <message>
        <source>Importar</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Desde el almacén, en %1, va en %2.</source>
        <translation>From the warehouse, at %1, it goes by %2.</translation>
    </message>
    <message>
        <source>Las cajas no cambian de manos en el camino. F3 anota dónde sí.</source>
        <translation>The boxes do not change hands on the way. F3 notes where they do.</translation>
    </message>
    <message>
        <source>%1 ya es parada de esta ruta.</source>
        <translation>%1 is a stop of this route already.</translation>
    </message>
    <message>
        <source>%1 no está en operación.</source>
        <translation>%1 is not in operation.</translation>
    </message>
    <message>
        <source>De este almacén salen los viajes: no es una parada.</source>
        <translation>Trips leave from this warehouse: it is no stop.</translation>
    </message>
    <message>
        <source>Ruta nueva</source>
        <translation>New route</translation>
    </message>
    <message>
        <source>La ruta %1 ya está en la lista.</source>
        <translation>Route %1 is in the list already.</translation>
    </message>
    <message>
        <source>La ruta %1 es de otro almacén.</source>
        <translation>Route %1 belongs to another warehouse.</translation>
    </message>
    <message>
        <source>La ruta %1 estaba retirada. Ctrl+Enter la pone otra vez en uso, con estas paradas.</source>
        <translation>Route %1 was retired. Ctrl+Enter puts it into use again, with these stops.</translation>
    </message>
    <message>
        <source>Ruta %1, todavía sin guardar. Agregue sus paradas en orden; Ctrl+Enter guarda.</source>
        <translation>Route %1, not saved yet. Add its stops in order; Ctrl+Enter saves.</translation>
    </message>
    <message>
        <source>La ruta %1 se va a retirar: ya no saldrá ningún viaje por ella. Ctrl+Enter la retira, Ctrl+Z la deja.</source>
        <translation>Route %1 is about to be retired: no trip will leave by it any more. Ctrl+Enter retires it, Ctrl+Z leaves it.</translation>
    </message>
    <message>
        <source>Ruta %1 retirada. F6 con su número la trae de vuelta.</source>
        <translation>Route %1 retired. F6 with its number brings it back.</translation>
    </message>
    <message>
        <source>La ruta nueva no se guardó.</source>
        <translation>The new route was not saved.</translation>
    </message>
    <message>
        <source>Agregar una parada</source>
        <translation>Add a stop</translation>
    </message>
    <message>
        <source>Quitar la parada</source>
        <translation>Take the stop off</translation>
    </message>
    <message>
        <source>Retirar la ruta</source>
        <translation>Retire the route</translation>
    </message>
    <message>
        <source>Agregar parada</source>
        <translation>Add stop</translation>
    </message>
    <message>
        <source>F6 traza la primera; Ctrl+O las importa de una hoja.</source>
        <translation>F6 makes the first one; Ctrl+O imports them from a sheet.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::RunOutChart</name>
    <message>
        <source>Hoy hay %1.</source>
        <translation>In stock today: %1.</translation>
    </message>
    <message>
        <source>Se acaba el %1.</source>
        <translation>Runs out on %1.</translation>
    </message>
    <message>
        <source>Hoy: %1</source>
        <translation>Today: %1</translation>
    </message>
    <message>
        <source>Se acaba</source>
        <translation>Runs out</translation>
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
        <source>%Ln clave(s) completa(s)</source>
        <translation>
            <numerusform>%Ln item complete</numerusform>
            <numerusform>%Ln items complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln que no alcanzó: %1</source>
        <translation>
            <numerusform>%Ln not enough: %1</numerusform>
            <numerusform>%Ln not enough: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Faltan %Ln clave(s). Vuelva al kit: complételas o diga por qué no alcanza.</source>
        <translation>
            <numerusform>%Ln item is missing. Go back to the kit: complete it or say why it is not enough.</numerusform>
            <numerusform>%Ln items are missing. Go back to the kit: complete them or say why they are not enough.</numerusform>
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
        <source>Sellada · %Ln reimpresión(es)</source>
        <translation>
            <numerusform>Sealed · %Ln reprint</numerusform>
            <numerusform>Sealed · %Ln reprints</numerusform>
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
    <name>botiquin::ui::SendPage</name>
    <message>
        <source>Cuántas piezas</source>
        <translation>How many pieces</translation>
    </message>
    <message>
        <source>Agregar sin lector</source>
        <translation>Add without the scanner</translation>
    </message>
    <message>
        <source>Quitar el renglón</source>
        <translation>Remove the line</translation>
    </message>
    <message>
        <source>Enviar</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Cerrar lo abierto</source>
        <translation>Close what is open</translation>
    </message>
    <message>
        <source>Enviar piezas</source>
        <translation>Send pieces</translation>
    </message>
    <message>
        <source>Enviar piezas a otra unidad</source>
        <translation>Send pieces to another facility</translation>
    </message>
    <message>
        <source>Escanee cada pieza que se va. Viajan en una caja con su propio número.</source>
        <translation>Scan each piece that is leaving. They travel in a box with its own number.</translation>
    </message>
    <message>
        <source>A dónde van</source>
        <translation>Where they go</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Nota (si quiere)</source>
        <translation>Note (if you like)</translation>
    </message>
    <message>
        <source>Al enviar, las piezas salen de sus existencias. Siguen a su cargo hasta que alguien reciba la caja.</source>
        <translation>When you send them, the pieces leave your stock. They stay in your care until someone receives the box.</translation>
    </message>
    <message>
        <source>¿Qué se va?</source>
        <translation>What is leaving?</translation>
    </message>
    <message>
        <source>Esc para volver</source>
        <translation>Esc to go back</translation>
    </message>
    <message>
        <source>Elija el lote que se va: las flechas eligen, Enter acepta.</source>
        <translation>Choose the lot that is leaving: the arrows choose, Enter accepts.</translation>
    </message>
    <message>
        <source>Todavía no hay piezas por enviar.</source>
        <translation>There are no pieces to send yet.</translation>
    </message>
    <message>
        <source>Escanee la primera, o use F3.</source>
        <translation>Scan the first one, or use F3.</translation>
    </message>
    <message>
        <source>Piezas por enviar</source>
        <translation>Pieces to send</translation>
    </message>
    <message>
        <source>Lotes que hay aquí</source>
        <translation>Lots kept here</translation>
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
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Eso no es una pieza conocida aquí. No se sumó nada. Use F3 y diga qué es.</source>
        <translation>That is not a piece known here. Nothing was added. Use F3 and say what it is.</translation>
    </message>
    <message>
        <source>Ese lote no está en las existencias de aquí. No se sumó nada.</source>
        <translation>That lot is not in the stock here. Nothing was added.</translation>
    </message>
    <message>
        <source>El código no dice de qué lote es. Elíjalo.</source>
        <translation>The code does not say which lot it is. Choose it.</translation>
    </message>
    <message>
        <source>Caducidad</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Hay</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>De esa clave no hay piezas aquí.</source>
        <translation>There are no pieces of that clave here.</translation>
    </message>
    <message>
        <source>Se sumaron %1, lote %2. F2 cambia cuántas.</source>
        <translation>Added %1, lot %2. F2 changes how many.</translation>
    </message>
    <message>
        <source>Piezas que se van</source>
        <translation>Pieces leaving</translation>
    </message>
    <message>
        <source>Se quitó el renglón. Las piezas siguen en existencias.</source>
        <translation>The line was removed. The pieces stay in stock.</translation>
    </message>
    <message>
        <source>Escoja la unidad que las recibe.</source>
        <translation>Choose the facility that receives them.</translation>
    </message>
    <message>
        <source>Anótelo en la caja: %1. Salieron de existencias.</source>
        <translation>Write it on the box: %1. They have left the stock.</translation>
    </message>
    <message>
        <source>Etiqueta de la última caja</source>
        <translation>Label of the last box</translation>
    </message>
    <message>
        <source>Todavía no se ha enviado ninguna caja desde aquí.</source>
        <translation>No box has been sent from here yet.</translation>
    </message>
    <message>
        <source>Salieron de existencias, pero la etiqueta no se imprimió. Anote en la caja %1. %2</source>
        <translation>They left the stock, but the label was not printed. Write on the box %1. %2</translation>
    </message>
    <message>
        <source>Salieron de existencias. La etiqueta de la caja %1 quedó en %2.</source>
        <translation>They left the stock. The label of box %1 is in %2.</translation>
    </message>
    <message>
        <source>Salieron de existencias. Pegue en la caja %1 la etiqueta que sale de %2.</source>
        <translation>They left the stock. Stick on box %1 the label that comes out of %2.</translation>
    </message>
    <message>
        <source>Escriba cuántas piezas, de 1 a 10,000,000. Para quitar el renglón, Ctrl+Supr.</source>
        <translation>Write how many pieces, from 1 to 10,000,000. To remove the line, Ctrl+Del.</translation>
    </message>
    <message>
        <source>Etiqueta</source>
        <translation>Label</translation>
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
        <source>El lector funciona: llegaron %Ln carácter(es).</source>
        <translation>
            <numerusform>The scanner works: %Ln character came.</numerusform>
            <numerusform>The scanner works: %Ln characters came.</numerusform>
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
    <message>
        <source>La de siempre</source>
        <translation>The usual one</translation>
    </message>
    <message>
        <source>Cámara para leer códigos</source>
        <translation>Camera for reading codes</translation>
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
    <name>botiquin::ui::ShortageAnswerForm</name>
    <message>
        <source>Qué se hace</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>En qué viaje</source>
        <translation>On which trip</translation>
    </message>
    <message>
        <source>Clave de la que se manda</source>
        <translation>Clave of what is sent</translation>
    </message>
    <message>
        <source>Nota: por qué, o quién la presta</source>
        <translation>Note: why, or who lends it</translation>
    </message>
    <message>
        <source>Sin viaje todavía</source>
        <translation>No trip yet</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ShortageForm</name>
    <message>
        <source>No se sabe</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>%1 al día</source>
        <translation>%1 a day</translation>
    </message>
    <message>
        <source>%1 al mes</source>
        <translation>%1 a month</translation>
    </message>
    <message>
        <source>Se usan</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Próxima entrega</source>
        <translation>Next delivery</translation>
    </message>
    <message>
        <source>Para cuándo se necesita</source>
        <translation>When it is needed</translation>
    </message>
    <message>
        <source>Personas esperan</source>
        <translation>People waiting</translation>
    </message>
    <message>
        <source>Piezas que faltan</source>
        <translation>Pieces missing</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Cuál</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>Avisar</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Imprimir avisos</source>
        <translation>Print reports</translation>
    </message>
    <message>
        <source>Saldrá en cuanto haya conexión, antes que lo demás.</source>
        <translation>It goes out as soon as there is a connection, before everything else.</translation>
    </message>
    <message>
        <source>Sin fecha</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Ya avisó el %1. %2 Si avisa otra vez, el aviso anterior se une a este.</source>
        <translation>You already reported it on %1. %2 If you report it again, the earlier report joins this one.</translation>
    </message>
    <message>
        <source>Escriba cuántas.</source>
        <translation>Type how many.</translation>
    </message>
    <message>
        <source>Un número.</source>
        <translation>A number.</translation>
    </message>
    <message>
        <source>Son demasiadas.</source>
        <translation>Too many.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ShortageListPage</name>
    <message>
        <source>Urgencia</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Qué falta</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Hay</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Faltan</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Esperan</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Se avisó</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Faltantes</source>
        <translation>Shortages</translation>
    </message>
    <message>
        <source>Avisos de faltantes</source>
        <translation>Shortage reports</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Leer y contestar</source>
        <translation>Read and answer</translation>
    </message>
    <message>
        <source>Contestar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Ya llegó</source>
        <translation>It has arrived</translation>
    </message>
    <message>
        <source>Retirar el aviso</source>
        <translation>Withdraw the report</translation>
    </message>
    <message>
        <source>Unir dos avisos de lo mismo</source>
        <translation>Join two reports of the same thing</translation>
    </message>
    <message>
        <source>Ver también los cerrados</source>
        <translation>Show closed ones too</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Faltantes de las clínicas</source>
        <translation>Shortages of the clinics</translation>
    </message>
    <message>
        <source>Busque una clínica o una medicina</source>
        <translation>Search for a clinic or a medicine</translation>
    </message>
    <message>
        <source>Busque una medicina</source>
        <translation>Search for a medicine</translation>
    </message>
    <message>
        <source>Buscar en los avisos</source>
        <translation>Search the reports</translation>
    </message>
    <message numerus="yes">
        <source>%Ln aviso(s), abiertos y cerrados</source>
        <translation>
            <numerusform>%Ln report, open and closed</numerusform>
            <numerusform>%Ln reports, open and closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aviso(s) abierto(s)</source>
        <translation>
            <numerusform>%Ln open report</numerusform>
            <numerusform>%Ln open reports</numerusform>
        </translation>
    </message>
    <message>
        <source>No se pudieron leer los avisos.</source>
        <translation>The reports could not be read.</translation>
    </message>
    <message>
        <source>Ningún aviso se llama así.</source>
        <translation>No report has that name.</translation>
    </message>
    <message>
        <source>Pruebe con otra parte del nombre.</source>
        <translation>Try another part of the name.</translation>
    </message>
    <message>
        <source>No hay avisos abiertos.</source>
        <translation>There are no open reports.</translation>
    </message>
    <message>
        <source>Cuando a una clínica le falte algo, aparecerá aquí.</source>
        <translation>When a clinic is missing something, it will appear here.</translation>
    </message>
    <message>
        <source>Si falta una medicina, avise en la página Faltantes.</source>
        <translation>If a medicine is missing, report it on the Shortages page.</translation>
    </message>
    <message>
        <source>Anotado: ya llegó. El aviso quedó cerrado.</source>
        <translation>Recorded: it has arrived. The report is closed.</translation>
    </message>
    <message>
        <source>La respuesta quedó guardada. La clínica la verá en su próxima conexión.</source>
        <translation>The answer is saved. The clinic will see it the next time it connects.</translation>
    </message>
    <message>
        <source>El aviso se retiró. Queda en la historia.</source>
        <translation>The report was withdrawn. It stays in the history.</translation>
    </message>
    <message>
        <source>No hay otro aviso abierto de la misma medicina y clínica.</source>
        <translation>There is no other open report of the same medicine and clinic.</translation>
    </message>
    <message>
        <source>Los dos avisos quedaron en uno. El otro queda en la historia.</source>
        <translation>The two reports are one now. The other stays in the history.</translation>
    </message>
    <message>
        <source>No hay avisos abiertos que imprimir.</source>
        <translation>There are no open reports to print.</translation>
    </message>
    <message>
        <source>Los avisos están en %1.</source>
        <translation>The reports are in %1.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ShortagePage</name>
    <message>
        <source>Faltantes</source>
        <translation>Shortages</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Escoger la medicina</source>
        <translation>Choose the medicine</translation>
    </message>
    <message>
        <source>Avisar</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Ver los avisos</source>
        <translation>See the reports</translation>
    </message>
    <message>
        <source>Imprimir los avisos</source>
        <translation>Print the reports</translation>
    </message>
    <message>
        <source>Retirar el último aviso</source>
        <translation>Withdraw the last report</translation>
    </message>
    <message>
        <source>Avisar que falta una medicina</source>
        <translation>Report a missing medicine</translation>
    </message>
    <message>
        <source>Qué falta: escriba tres letras o escanee la caja</source>
        <translation>What is missing: type three letters or scan the box</translation>
    </message>
    <message>
        <source>Tres letras</source>
        <translation>Three letters</translation>
    </message>
    <message>
        <source>Medicinas encontradas</source>
        <translation>Medicines found</translation>
    </message>
    <message>
        <source>Se van a acabar</source>
        <translation>About to run out</translation>
    </message>
    <message>
        <source>Todavía no escoge qué falta.</source>
        <translation>You have not chosen what is missing yet.</translation>
    </message>
    <message>
        <source>Escriba tres letras y oprima Enter.</source>
        <translation>Type three letters and press Enter.</translation>
    </message>
    <message>
        <source>Avisos abiertos: %1.</source>
        <translation>Open reports: %1.</translation>
    </message>
    <message>
        <source>Nada se llama así.</source>
        <translation>Nothing has that name.</translation>
    </message>
    <message>
        <source>Pruebe con otra parte del nombre o con la clave.</source>
        <translation>Try another part of the name, or the clave.</translation>
    </message>
    <message>
        <source>Si algo falta de todos modos, escriba tres letras.</source>
        <translation>If something is missing anyway, type three letters.</translation>
    </message>
    <message>
        <source>Código desconocido. Escriba tres letras del nombre.</source>
        <translation>Unknown code. Type three letters of the name.</translation>
    </message>
    <message>
        <source>Primero escoja qué falta: tres letras y Enter.</source>
        <translation>First choose what is missing: three letters and Enter.</translation>
    </message>
    <message>
        <source>Se avisó que falta %1. Saldrá en cuanto haya conexión.</source>
        <translation>%1 was reported missing. It goes out as soon as there is a connection.</translation>
    </message>
    <message>
        <source>Se deshizo al avisar</source>
        <translation>Undone right after reporting</translation>
    </message>
    <message>
        <source>El aviso se retiró. Queda en la historia.</source>
        <translation>The report was withdrawn. It stays in the history.</translation>
    </message>
    <message>
        <source>No hay avisos abiertos que imprimir.</source>
        <translation>There are no open reports to print.</translation>
    </message>
    <message>
        <source>Los avisos están en %1.</source>
        <translation>The reports are in %1.</translation>
    </message>
    <message>
        <source>Con el consumo que se conoce, nada se acaba antes de la entrega.</source>
        <translation>By the consumption that is known, nothing runs out before the delivery.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::ShortagePanel</name>
    <message>
        <source>Hay %1. %2.</source>
        <translation>In stock: %1. %2.</translation>
    </message>
    <message>
        <source>Faltan %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln persona(s) espera(n).</source>
        <translation>
            <numerusform>%Ln person is waiting.</numerusform>
            <numerusform>%Ln people are waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Desde el aviso llegaron %1.</source>
        <translation>Arrived since the report: %1.</translation>
    </message>
    <message>
        <source>Contestar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Ya llegó</source>
        <translation>It has arrived</translation>
    </message>
    <message>
        <source>Unir con el otro aviso</source>
        <translation>Join with the other report</translation>
    </message>
    <message>
        <source>Retirar el aviso</source>
        <translation>Withdraw the report</translation>
    </message>
    <message>
        <source>%1, %2 · Se avisó</source>
        <translation>%1, %2 · Reported</translation>
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
    <message>
        <source>Cuánto dura</source>
        <translation>How long it lasts</translation>
    </message>
    <message>
        <source>Dar su anaquel</source>
        <translation>Give its shelf</translation>
    </message>
    <message>
        <source>Anaquel</source>
        <translation>Shelf</translation>
    </message>
    <message>
        <source>Anaquel %1</source>
        <translation>Shelf %1</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::StockChart</name>
    <message>
        <source>Hay %1.</source>
        <translation>In stock: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Alcanza %Ln día(s): se acaba el %1.</source>
        <translation>
            <numerusform>Enough for %Ln day: runs out on %1.</numerusform>
            <numerusform>Enough for %Ln days: runs out on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Se acaba el %1</source>
        <translation>Runs out on %1</translation>
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
    <message>
        <source>Dónde está la clave en esta unidad: A-01, Refrigerador. Así se puede contar por anaquel.</source>
        <translation>Where the item lies at this facility: A-01, Refrigerator. So it can be counted by shelf.</translation>
    </message>
    <message>
        <source>Escriba en qué anaquel está: A-01</source>
        <translation>Type the shelf where it lies: A-01</translation>
    </message>
    <message>
        <source>Queda en el anaquel %1.</source>
        <translation>It lies on shelf %1 now.</translation>
    </message>
    <message>
        <source>Quitar este registro</source>
        <translation>Take this record back</translation>
    </message>
    <message>
        <source>Todo lo que movió, de cada clave, vuelve a como estaba. El registro queda a la vista, con su razón.</source>
        <translation>All that it moved, of every clave, goes back to what it was. The record stays in sight, with its reason.</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Por qué se quita</source>
        <translation>Why it is taken back</translation>
    </message>
    <message>
        <source>Escriba por qué se quita.</source>
        <translation>Type why it is taken back.</translation>
    </message>
    <message>
        <source>Se quitó. El registro queda a la vista, con su razón.</source>
        <translation>It was taken back. The record stays in sight, with its reason.</translation>
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
        <source>%Ln clave(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
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
        <source>%1, %2: %3 en %Ln lote(s), %4</source>
        <translation>
            <numerusform>%1, %2: %3 in %Ln lot, %4</numerusform>
            <numerusform>%1, %2: %3 in %Ln lots, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Reciba mercancía en la página Recibir compras.</source>
        <translation>Receive it on the page Receive goods.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::StopForm</name>
    <message>
        <source>Clínica que se agrega después de la parada elegida</source>
        <translation>Clinic that is added after the chosen stop</translation>
    </message>
    <message>
        <source>Escriba tres letras y elija la clínica.</source>
        <translation>Type three letters and choose the clinic.</translation>
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
    <name>botiquin::ui::TodayPage</name>
    <message>
        <source>Hoy</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Abrir lo que sigue, o el renglón elegido</source>
        <translation>Open what comes next, or the chosen line</translation>
    </message>
    <message>
        <source>De lo que sigue a lo que hay por hacer</source>
        <translation>From what comes next to what there is to do</translation>
    </message>
    <message>
        <source>Por hacer</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Por enviar</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>Se está acabando</source>
        <translation>Running out</translation>
    </message>
    <message>
        <source>según lo que se usa aquí</source>
        <translation>by what is used here</translation>
    </message>
    <message>
        <source>Recibir el kit</source>
        <translation>Receive the kit</translation>
    </message>
    <message>
        <source>Van %1 de %2 cajas de %3</source>
        <translation>%1 of %2 boxes for %3 so far</translation>
    </message>
    <message>
        <source>Ver los kits</source>
        <translation>See the kits</translation>
    </message>
    <message>
        <source>No hay ninguna entrega prevista</source>
        <translation>No delivery is expected</translation>
    </message>
    <message>
        <source>Cuando se planee la siguiente, aquí se verá qué día llega.</source>
        <translation>When the next one is planned, you will see here which day it arrives.</translation>
    </message>
    <message>
        <source>Nada por enviar</source>
        <translation>Nothing to send</translation>
    </message>
    <message numerus="yes">
        <source>%Ln registro(s), el más antiguo %1</source>
        <translation>
            <numerusform>%Ln record, the oldest %1</numerusform>
            <numerusform>%Ln records, the oldest %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Están a salvo en esta computadora hasta el próximo intercambio.</source>
        <translation>They are safe on this computer until the next exchange.</translation>
    </message>
    <message numerus="yes">
        <source>Y %Ln clave(s) más.</source>
        <translation>
            <numerusform>And %Ln more item.</numerusform>
            <numerusform>And %Ln more items.</numerusform>
        </translation>
    </message>
    <message>
        <source>No se pudieron leer los libros.</source>
        <translation>The books could not be read.</translation>
    </message>
    <message>
        <source>No hay nada pendiente.</source>
        <translation>There is nothing to do.</translation>
    </message>
    <message>
        <source>Lo que venza o falte aparecerá aquí solo.</source>
        <translation>What falls due or is missing will appear here by itself.</translation>
    </message>
    <message>
        <source>Nada se acaba en las próximas dos semanas.</source>
        <translation>Nothing runs out in the next two weeks.</translation>
    </message>
    <message>
        <source>Se calcula con lo que se surte aquí a los pacientes.</source>
        <translation>It is worked out from what is dispensed to patients here.</translation>
    </message>
    <message>
        <source>Intercambio</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Todo lo anotado aquí está en el centro.</source>
        <translation>Everything recorded here is at the centre.</translation>
    </message>
    <message>
        <source>Están a salvo en esta computadora. Se envían solos cuando haya conexión.</source>
        <translation>They are safe on this computer. They are sent by themselves when there is a connection.</translation>
    </message>
    <message>
        <source>Ronda %1: se empaca del %2 al %3 y se reparte hasta el %4.</source>
        <translation>Round %1: packed from %2 to %3, delivered until %4.</translation>
    </message>
    <message>
        <source>No hay ninguna ronda por empacar</source>
        <translation>There is no round to pack</translation>
    </message>
    <message>
        <source>Cuando se planee la siguiente, aquí se verá cuánto lleva.</source>
        <translation>When the next one is planned, this shows how far it is.</translation>
    </message>
    <message>
        <source>Recibir</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Ver el plan</source>
        <translation>See the plan</translation>
    </message>
    <message>
        <source>Todavía no se sabe qué se va a acabar.</source>
        <translation>It is not known yet what will run out.</translation>
    </message>
    <message>
        <source>Aquí no queda nada que no haya salido en un archivo.</source>
        <translation>Nothing is left here that has not gone out in a file.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TracePage</name>
    <message>
        <source>Caja %1</source>
        <translation>Box %1</translation>
    </message>
    <message>
        <source>%1, lote %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message>
        <source>Va a %1</source>
        <translation>Goes to %1</translation>
    </message>
    <message>
        <source>va a %1</source>
        <translation>goes to %1</translation>
    </message>
    <message>
        <source>lote %1, %2</source>
        <translation>lot %1, %2</translation>
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
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Quién</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Buscar otro lote, caja o código</source>
        <translation>Search for another lot, box or code</translation>
    </message>
    <message>
        <source>Seguir lo escrito</source>
        <translation>Trace what is typed</translation>
    </message>
    <message>
        <source>Lote, caja o código</source>
        <translation>Lot, box or code</translation>
    </message>
    <message>
        <source>Por dónde ha pasado</source>
        <translation>Where it has been</translation>
    </message>
    <message>
        <source>Dónde está ahora</source>
        <translation>Where it is now</translation>
    </message>
    <message>
        <source>Ese lote es de varias claves</source>
        <translation>That lot belongs to several claves</translation>
    </message>
    <message>
        <source>Elija una con las flechas y Enter</source>
        <translation>Choose one with the arrows and Enter</translation>
    </message>
    <message>
        <source>De dónde vino cada pieza y adónde fue</source>
        <translation>Where each piece came from and where it went</translation>
    </message>
    <message>
        <source>Todavía no se sigue nada.</source>
        <translation>Nothing is being traced yet.</translation>
    </message>
    <message>
        <source>Escanee una pieza o la etiqueta de una caja, o escriba un lote y Enter.</source>
        <translation>Scan a piece or the label of a box, or type a lot and Enter.</translation>
    </message>
    <message>
        <source>En los libros no hay nada que se llame %1.</source>
        <translation>There is nothing called %1 in the books.</translation>
    </message>
    <message>
        <source>Revise el lote o la caja; si llegó de otra computadora, puede faltar un intercambio.</source>
        <translation>Check the lot or the box; if it came from another computer, an exchange may be missing.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln movimiento(s), del primero al último</source>
        <translation>
            <numerusform>%Ln movement, first to last</numerusform>
            <numerusform>%Ln movements, first to last</numerusform>
        </translation>
    </message>
    <message>
        <source>No se pudieron leer los libros.</source>
        <translation>The books could not be read.</translation>
    </message>
    <message>
        <source>Decía el papel</source>
        <translation>The paper said</translation>
    </message>
    <message>
        <source>Dice ahora</source>
        <translation>It says now</translation>
    </message>
    <message>
        <source>Decía: %1. Dice ahora: %2</source>
        <translation>It said: %1. It says now: %2</translation>
    </message>
    <message>
        <source>Escriba o escanee un lote, una caja, el código de una pieza o el de un papel</source>
        <translation>Type or scan a lot, a box, the code of a piece or of a paper</translation>
    </message>
    <message>
        <source>Lo que cambió desde que se imprimió</source>
        <translation>What has changed since it was printed</translation>
    </message>
    <message>
        <source>Comprobación de un papel contra los registros</source>
        <translation>A paper checked against the records</translation>
    </message>
    <message>
        <source>La comprobación se detuvo. Del papel no se sabe nada todavía.</source>
        <translation>Checking was stopped. Nothing is known of the paper yet.</translation>
    </message>
    <message>
        <source>Escanéelo otra vez, o F2 y Enter, para comprobarlo.</source>
        <translation>Scan it again, or F2 and Enter, to check it.</translation>
    </message>
    <message>
        <source>Se está comprobando el papel.</source>
        <translation>The paper is being checked.</translation>
    </message>
    <message>
        <source>Los libros se hacen otra vez como estaban cuando se imprimió. Esc lo detiene.</source>
        <translation>The books are made again as they were when it was printed. Esc stops it.</translation>
    </message>
    <message>
        <source>%1 de %2 registros</source>
        <translation>%1 of %2 records</translation>
    </message>
    <message>
        <source>Detener la comprobación</source>
        <translation>Stop checking</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TripBoxTable</name>
    <message>
        <source>Parada %1, %2, caja %3, %4</source>
        <translation>Stop %1, %2, box %3, %4</translation>
    </message>
    <message>
        <source>N.º</source>
        <translation>No.</translation>
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
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TripPage</name>
    <message>
        <source>Viaje %1</source>
        <translation>Trip %1</translation>
    </message>
    <message>
        <source>Viaje</source>
        <translation>Trip</translation>
    </message>
    <message>
        <source>Anotar el regreso</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>Dar salida</source>
        <translation>Send on its way</translation>
    </message>
    <message>
        <source>Manifiesto</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Autorizar</source>
        <translation>Authorise</translation>
    </message>
    <message>
        <source>La caja regresó</source>
        <translation>The box came back</translation>
    </message>
    <message>
        <source>Bajar la caja</source>
        <translation>Take the box off</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>No se guardó</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>La caja %1 regresó.</source>
        <translation>Box %1 came back.</translation>
    </message>
    <message>
        <source>Esa caja no está cargada.</source>
        <translation>That box is not loaded.</translation>
    </message>
    <message>
        <source>La caja %1 se bajó.</source>
        <translation>Box %1 was taken off.</translation>
    </message>
    <message>
        <source>Cargar con autorización</source>
        <translation>Load with authorisation</translation>
    </message>
    <message>
        <source>Anotado.</source>
        <translation>Recorded.</translation>
    </message>
    <message>
        <source>El viaje salió. Ctrl+P imprime el manifiesto y F3 las notas de entrega.</source>
        <translation>The trip has left. Ctrl+P prints the manifest and F3 the delivery notes.</translation>
    </message>
    <message>
        <source>El regreso está anotado.</source>
        <translation>The return is recorded.</translation>
    </message>
    <message>
        <source>Se anotó la llegada a %1.</source>
        <translation>The arrival at %1 was recorded.</translation>
    </message>
    <message>
        <source>La carga cambió de manos.</source>
        <translation>The load changed hands.</translation>
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
        <source>Cajas del viaje</source>
        <translation>Boxes of the trip</translation>
    </message>
    <message>
        <source>Notas</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Desviar</source>
        <translation>Redirect</translation>
    </message>
    <message>
        <source>Número</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Escanee una caja</source>
        <translation>Scan a box</translation>
    </message>
    <message>
        <source>Escanee lo que regresa</source>
        <translation>Scan what comes back</translation>
    </message>
    <message>
        <source>Esa caja todavía no se sella: su destino se cambia en el plan.</source>
        <translation>That box is not sealed yet: its destination is changed in the plan.</translation>
    </message>
    <message>
        <source>Esa caja ya se entregó.</source>
        <translation>That box was delivered already.</translation>
    </message>
    <message>
        <source>La caja %1 va ahora a %2.</source>
        <translation>Box %1 now goes to %2.</translation>
    </message>
    <message>
        <source>Viaje de la ruta %1</source>
        <translation>Trip of route %1</translation>
    </message>
    <message numerus="yes">
        <source>Según lo que se sabe aquí, %Ln caja(s) sigue(n) en el viaje. Escanee la que regresó; F9 otra vez anota el regreso.</source>
        <translation>
            <numerusform>As far as is known here, %Ln box is still on the trip. Scan what came back; F9 again notes the return.</numerusform>
            <numerusform>As far as is known here, %Ln boxes are still on the trip. Scan what came back; F9 again notes the return.</numerusform>
        </translation>
    </message>
    <message>
        <source>Primero termine el cambio de destino, o ciérrelo con Esc. No se hizo nada con lo escaneado.</source>
        <translation>First finish the change of destination, or close it with Esc. Nothing was done with what was scanned.</translation>
    </message>
    <message>
        <source>Sellos</source>
        <translation>Seals</translation>
    </message>
    <message>
        <source>Primero termine de anotar la llegada, o ciérrela con Esc. No se hizo nada con lo escaneado.</source>
        <translation>Finish noting the arrival first, or close it with Esc. Nothing was done with what was scanned.</translation>
    </message>
    <message>
        <source>Antes sigue %1, que espera cajas. %2 otra vez si de verdad llegó a %3.</source>
        <translation>%1 comes first and expects boxes. %2 again if it really arrived at %3.</translation>
    </message>
    <message>
        <source>Se anotó la llegada a %1. Los sellos no son los que traía: queda una incidencia.</source>
        <translation>The arrival at %1 was noted. The seals are not those that it carried: an incident is kept.</translation>
    </message>
    <message>
        <source>Llegada</source>
        <translation>Arrival</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TripSide</name>
    <message>
        <source>Sin vehículo todavía</source>
        <translation>No vehicle yet</translation>
    </message>
    <message>
        <source> · con frío</source>
        <translation> · with cold storage</translation>
    </message>
    <message>
        <source>Nadie todavía</source>
        <translation>Nobody yet</translation>
    </message>
    <message numerus="yes">
        <source>Salir sin %Ln caja(s)</source>
        <translation>
            <numerusform>Leave without %Ln box</numerusform>
            <numerusform>Leave without %Ln boxes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dar salida</source>
        <translation>Send on its way</translation>
    </message>
    <message>
        <source>Anotar el regreso</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>Escanee cada caja al subirla.</source>
        <translation>Scan each box as you load it.</translation>
    </message>
    <message>
        <source>Escanee las cajas que regresan sin entregar y anote el regreso.</source>
        <translation>Scan the boxes that come back undelivered and record the return.</translation>
    </message>
    <message>
        <source>El viaje terminó.</source>
        <translation>The trip has ended.</translation>
    </message>
    <message>
        <source>El viaje está cancelado.</source>
        <translation>The trip is cancelled.</translation>
    </message>
    <message>
        <source>Escriba dónde se pasa la carga.</source>
        <translation>Type where the load is handed over.</translation>
    </message>
    <message>
        <source>Todavía no hay nadie más que conduzca.</source>
        <translation>There is nobody else to drive yet.</translation>
    </message>
    <message>
        <source>Número de la caja, si no lee</source>
        <translation>Box number, if it does not scan</translation>
    </message>
    <message>
        <source>Vehículo</source>
        <translation>Vehicle</translation>
    </message>
    <message>
        <source>Quién conduce</source>
        <translation>Who drives</translation>
    </message>
    <message>
        <source>Sellos del vehículo</source>
        <translation>Vehicle seals</translation>
    </message>
    <message>
        <source>Separados por comas</source>
        <translation>Separated by commas</translation>
    </message>
    <message>
        <source>Quién recibe la carga</source>
        <translation>Who takes the load</translation>
    </message>
    <message>
        <source>Sigue en</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Sellos intactos</source>
        <translation>Seals intact</translation>
    </message>
    <message>
        <source>Pasar la carga</source>
        <translation>Hand over the load</translation>
    </message>
    <message>
        <source>%1 · va en %2</source>
        <translation>%1 · goes on %2</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TripsPage</name>
    <message>
        <source>Se dejó de imprimir. Lo que ya salió vale.</source>
        <translation>Printing was stopped. What came out is valid.</translation>
    </message>
    <message>
        <source>Viajes</source>
        <translation>Trips</translation>
    </message>
    <message>
        <source>Abrir el viaje</source>
        <translation>Open the trip</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Planear los viajes</source>
        <translation>Plan the trips</translation>
    </message>
    <message>
        <source>Imprimir los papeles del día</source>
        <translation>Print the day&apos;s papers</translation>
    </message>
    <message>
        <source>Lista de surtido</source>
        <translation>Picking list</translation>
    </message>
    <message>
        <source>Todos los días</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Hoy, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>No se pudieron leer los viajes.</source>
        <translation>The trips could not be read.</translation>
    </message>
    <message>
        <source>Todavía no hay una ronda.</source>
        <translation>There is no round yet.</translation>
    </message>
    <message>
        <source>Los viajes se planean cuando la región la publique.</source>
        <translation>Trips are planned when the region publishes it.</translation>
    </message>
    <message>
        <source>Ningún viaje es así.</source>
        <translation>No trip is like that.</translation>
    </message>
    <message>
        <source>Cambie lo que buscó o el día.</source>
        <translation>Change what you searched for, or the day.</translation>
    </message>
    <message>
        <source>Esta ronda no tiene viajes todavía.</source>
        <translation>This round has no trips yet.</translation>
    </message>
    <message>
        <source>F5 planea uno por cada ruta de la ronda.</source>
        <translation>F5 plans one for each route of the round.</translation>
    </message>
    <message>
        <source>Supervisión los planea.</source>
        <translation>A supervisor plans them.</translation>
    </message>
    <message>
        <source>por salir</source>
        <translation>to leave</translation>
    </message>
    <message>
        <source>cajas por cargar</source>
        <translation>boxes to load</translation>
    </message>
    <message>
        <source>en camino</source>
        <translation>on the way</translation>
    </message>
    <message>
        <source>regresaron</source>
        <translation>came back</translation>
    </message>
    <message>
        <source>Ese código no es de un manifiesto. Abra un viaje para cargar cajas.</source>
        <translation>That code is not from a manifest. Open a trip to load boxes.</translation>
    </message>
    <message>
        <source>Todas las rutas de la ronda tienen ya su viaje.</source>
        <translation>All routes of the round already have their trip.</translation>
    </message>
    <message numerus="yes">
        <source>Se planeó(aron) %Ln viaje(s).</source>
        <translation>
            <numerusform>%Ln trip was planned.</numerusform>
            <numerusform>%Ln trips were planned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ningún viaje de estos lleva cajas todavía. Los papeles salen cuando están cargadas.</source>
        <translation>None of these trips has boxes yet. The papers come out once they are loaded.</translation>
    </message>
    <message>
        <source>No se imprimió el viaje %1. %2</source>
        <translation>Trip %1 was not printed. %2</translation>
    </message>
    <message>
        <source>%1 de %2 viajes</source>
        <translation>%1 of %2 trips</translation>
    </message>
    <message numerus="yes">
        <source>Manifiestos y notas de %Ln viaje(s), listos. El último quedó en %1</source>
        <translation>
            <numerusform>Manifest and notes of %Ln trip, ready. The last one is in %1</numerusform>
            <numerusform>Manifests and notes of %Ln trips, ready. The last one is in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No se imprimió. %1</source>
        <translation>Not printed. %1</translation>
    </message>
    <message>
        <source>La lista de surtido quedó en %1</source>
        <translation>The picking list is in %1</translation>
    </message>
    <message>
        <source>Ronda %1 · %2</source>
        <translation>Round %1 · %2</translation>
    </message>
    <message>
        <source>Papeles del día</source>
        <translation>Day&apos;s papers</translation>
    </message>
    <message>
        <source>Ruta, placas o quién conduce</source>
        <translation>Route, plates or driver</translation>
    </message>
    <message>
        <source>Día de salida</source>
        <translation>Departure day</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::TroubleForm</name>
    <message>
        <source>Lote que llegó</source>
        <translation>Lot that arrived</translation>
    </message>
    <message>
        <source>Caducidad</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Listo</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Escriba el lote como viene en el empaque, hasta 40 letras.</source>
        <translation>Type the lot as it is on the pack, up to 40 letters.</translation>
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
    <name>botiquin::ui::UnitDaysPage</name>
    <message>
        <source>Medicamento</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>se entregaron %1</source>
        <translation>%1 given</translation>
    </message>
    <message>
        <source>A pacientes</source>
        <translation>To patients</translation>
    </message>
    <message>
        <source>Llegó</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Salió</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Se perdió</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Al contar</source>
        <translation>At counts</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Unidades por día</source>
        <translation>Units by day</translation>
    </message>
    <message>
        <source>Ver la unidad</source>
        <translation>See the unit</translation>
    </message>
    <message>
        <source>Otra lista</source>
        <translation>Another list</translation>
    </message>
    <message>
        <source>Lo que llegó a cada unidad, lo que entregó y lo que tiene.</source>
        <translation>What came to each unit, what it gave and what it has.</translation>
    </message>
    <message>
        <source>No se pudo leer.</source>
        <translation>It could not be read.</translation>
    </message>
    <message>
        <source>No se sabe de ningún movimiento en esos días.</source>
        <translation>No movement is known of those days.</translation>
    </message>
    <message>
        <source>Lo que entregó a sus pacientes llega como un total de cada día, cuando el día terminó.</source>
        <translation>What it gave its patients arrives as a total of each day, once the day has ended.</translation>
    </message>
    <message>
        <source>Elija una unidad.</source>
        <translation>Choose a unit.</translation>
    </message>
    <message>
        <source>Escriba su nombre o su CLUES.</source>
        <translation>Type its name or its CLUES.</translation>
    </message>
    <message>
        <source>No se sabe de nada que tenga.</source>
        <translation>Nothing is known of what it has.</translation>
    </message>
    <message>
        <source>Últimos %1 días</source>
        <translation>Last %1 days</translation>
    </message>
    <message>
        <source>Qué días</source>
        <translation>Which days</translation>
    </message>
    <message>
        <source>Unidad</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Cada día</source>
        <translation>Each day</translation>
    </message>
    <message>
        <source>Lo que tiene, por lo que se sabe aquí</source>
        <translation>What it has, by what is known here</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::UnitsForm</name>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Enter guarda</source>
        <translation>Enter saves</translation>
    </message>
    <message>
        <source>Escriba cuántas piezas, una o más.</source>
        <translation>Type how many pieces, one or more.</translation>
    </message>
</context>
<context>
    <name>botiquin::ui::VariancePanel</name>
    <message>
        <source>Medicamento o material</source>
        <translation>Medicine or supply</translation>
    </message>
    <message>
        <source>Lote</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Se esperaban</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Había</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Diferencia</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>%1, lote %2: se esperaban %3, había %4. %5</source>
        <translation>%1, lot %2: %3 expected, %4 found. %5</translation>
    </message>
    <message>
        <source>De dónde sale lo esperado</source>
        <translation>Where the expected figure comes from</translation>
    </message>
    <message>
        <source>Lo que encontró el conteo</source>
        <translation>What the count found</translation>
    </message>
    <message>
        <source>Este conteo no encontró nada, y nada se esperaba.</source>
        <translation>This count found nothing, and nothing was expected.</translation>
    </message>
    <message>
        <source>Esc para volver.</source>
        <translation>Esc to go back.</translation>
    </message>
    <message>
        <source>contó %1</source>
        <translation>counted by %1</translation>
    </message>
    <message>
        <source>todo coincide</source>
        <translation>everything matches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lote(s) con diferencia</source>
        <translation>
            <numerusform>%Ln lot with a difference</numerusform>
            <numerusform>%Ln lots with a difference</numerusform>
        </translation>
    </message>
    <message>
        <source>Qué pasó</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Piezas</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>Lote %1: se esperaban %2 y había %3.</source>
        <translation>Lot %1: %2 expected and %3 found.</translation>
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
        <source>%Ln caja(s)</source>
        <translation>
            <numerusform>%Ln box</numerusform>
            <numerusform>%Ln boxes</numerusform>
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
