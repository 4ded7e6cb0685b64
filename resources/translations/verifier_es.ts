<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>Compares handwriting offline. Nothing you load or draw leaves this computer.</source>
        <translation>Compara escritura sin conexión. Nada de lo que cargue o dibuje sale de este equipo.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Model for characters</source>
        <translation>Modelo para caracteres</translation>
    </message>
    <message>
        <source>Model for signatures</source>
        <translation>Modelo para firmas</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>Mostrar su ficha</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>Alignment</name>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hacia abajo</translation>
    </message>
    <message>
        <source>Reference&apos;s ink</source>
        <translation>Tinta de la indubitada</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Strength of the reference&apos;s ink</source>
        <translation>Intensidad de la tinta de la indubitada</translation>
    </message>
    <message>
        <source>The reference is laid on the questioned sample by its ink.</source>
        <translation>La indubitada se superpone a la muestra dubitada según su tinta.</translation>
    </message>
    <message>
        <source>The reference lies where its ink fits best.</source>
        <translation>La indubitada está donde mejor encaja su tinta.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Turn, clockwise</source>
        <translation>Giro, en sentido horario</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>1 row compared</source>
        <translation>1 fila comparada</translation>
    </message>
    <message>
        <source>1 row selected</source>
        <translation>1 fila seleccionada</translation>
    </message>
    <message>
        <source>1 row shown</source>
        <translation>1 fila mostrada</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Another window of this program has this table open.</source>
        <translation>Esta tabla está abierta en otra ventana de este programa.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Por archivo</translation>
    </message>
    <message>
        <source>By file, Z first</source>
        <translation>Por archivo, Z primero</translation>
    </message>
    <message>
        <source>By llr, highest first</source>
        <translation>Por llr, mayor primero</translation>
    </message>
    <message>
        <source>By llr, lowest first</source>
        <translation>Por llr, menor primero</translation>
    </message>
    <message>
        <source>By raw, highest first</source>
        <translation>Por bruto, mayor primero</translation>
    </message>
    <message>
        <source>By raw, lowest first</source>
        <translation>Por bruto, menor primero</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>Por fila</translation>
    </message>
    <message>
        <source>By row, last first</source>
        <translation>Por fila, última primero</translation>
    </message>
    <message>
        <source>By verdict, different first</source>
        <translation>Por conclusión, distinto primero</translation>
    </message>
    <message>
        <source>By verdict, same first</source>
        <translation>Por conclusión, mismo primero</translation>
    </message>
    <message>
        <source>By warning</source>
        <translation>Por advertencia</translation>
    </message>
    <message>
        <source>By warning, Z first</source>
        <translation>Por advertencia, Z primero</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <translation>Tablas CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled at {0} of {1} rows</source>
        <translation>Cancelado en {0} de {1} filas</translation>
    </message>
    <message>
        <source>Choose a folder: {0}</source>
        <translation>Elegir una carpeta: {0}</translation>
    </message>
    <message>
        <source>Choose both folders first.</source>
        <translation>Elija primero ambas carpetas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Compare the rows with errors once more: their files may be back.</source>
        <translation>Compara otra vez las filas con errores: quizá sus archivos hayan vuelto.</translation>
    </message>
    <message>
        <source>Compare two folders</source>
        <translation>Comparar dos carpetas</translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation>Comparar dos carpetas…</translation>
    </message>
    <message>
        <source>Continue {0}: {1} of {2} rows are done</source>
        <translation>Continuar {0}: {1} de {2} filas hechas</translation>
    </message>
    <message>
        <source>Drop a CSV file with the columns questioned and reference, or two folders. Every row is compared by itself; the result can be saved with all its numbers.</source>
        <translation>Suelte un archivo CSV con las columnas questioned y reference, o dos carpetas. Cada fila se compara por separado; el resultado puede guardarse con todas sus cifras.</translation>
    </message>
    <message>
        <source>Each file is compared with the references of its name.</source>
        <translation>Cada archivo se compara con las indubitadas de su nombre.</translation>
    </message>
    <message>
        <source>Each questioned file is compared with the references of its name: form-12.png with form-12.png, or with all pictures in a folder form-12. Where no name agrees, each file is compared with all references together, as one person’s.</source>
        <translation>Cada archivo dubitado se compara con las indubitadas de su nombre: form-12.png con form-12.png, o con todas las imágenes de una carpeta form-12. Si ningún nombre concuerda, cada archivo se compara con todas las indubitadas juntas, como de una sola persona.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the row in Compare.</source>
        <translation>Intro o un doble clic abre la fila en Comparar.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File 2</source>
        <translation>Archivo 2</translation>
    </message>
    <message>
        <source>Filter by file name</source>
        <translation>Filtrar por nombre de archivo</translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation>Carpeta: {0}</translation>
    </message>
    <message>
        <source>Go on there, or close that window and try again.</source>
        <translation>Continúe allí, o cierre esa otra ventana e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuar sin guardar</translation>
    </message>
    <message>
        <source>Keep this result</source>
        <translation>Conservar este resultado</translation>
    </message>
    <message>
        <source>No names agree, so each file is compared with all {0} references together.</source>
        <translation>Ningún nombre concuerda, así que cada archivo se compara con las {0} indubitadas juntas.</translation>
    </message>
    <message>
        <source>No names agree, so each file is compared with the one reference.</source>
        <translation>Ningún nombre concuerda, así que cada archivo se compara con la única indubitada.</translation>
    </message>
    <message>
        <source>No row is called so.</source>
        <translation>Ninguna fila se llama así.</translation>
    </message>
    <message>
        <source>No row is of this kind.</source>
        <translation>Ninguna fila es de este tipo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Aún no se ha comparado nada.</translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation>Aún no hay nada que comparar.</translation>
    </message>
    <message>
        <source>One reference each</source>
        <translation>Una indubitada cada una</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Abrir CSV…</translation>
    </message>
    <message>
        <source>Open a CSV table of pairs…</source>
        <translation>Abrir una tabla CSV de pares…</translation>
    </message>
    <message>
        <source>Open a table of pairs</source>
        <translation>Abrir una tabla de pares</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused at {0} of {1} rows</source>
        <translation>En pausa en {0} de {1} filas</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Dubitada</translation>
    </message>
    <message>
        <source>Questioned files</source>
        <translation>Archivos dubitados</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Reading rows: {0} of {1}</source>
        <translation>Leyendo filas: {0} de {1}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Indubitada</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Indubitadas</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row {0}, {1}</source>
        <translation>Fila {0}, {1}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>Filas comparadas</translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation>Filas que mostrar</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Guardar CSV…</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Save the result?</source>
        <translation>¿Guardar el resultado?</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Show {0}: all {2} rows are done and not saved</source>
        <translation>Mostrar {0}: las {2} filas están listas y sin guardar</translation>
    </message>
    <message>
        <source>Show {0}: its row is done and not saved</source>
        <translation>Mostrar {0}: su fila está lista y sin guardar</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Stopped at {0} of {1} rows</source>
        <translation>Detenido en {0} de {1} filas</translation>
    </message>
    <message>
        <source>The folders {0} cannot be compared.</source>
        <translation>Las carpetas {0} no se pueden comparar.</translation>
    </message>
    <message>
        <source>The inconclusive zone depends on the number of references.</source>
        <translation>La zona no concluyente depende del número de indubitadas.</translation>
    </message>
    <message>
        <source>The model or the files have changed since. All rows are compared again.</source>
        <translation>El modelo o los archivos han cambiado desde entonces. Todas las filas se comparan de nuevo.</translation>
    </message>
    <message>
        <source>The result of {0} is not saved.</source>
        <translation>El resultado de {0} no está guardado.</translation>
    </message>
    <message>
        <source>The row that was compared before is kept.</source>
        <translation>Se conserva la fila ya comparada.</translation>
    </message>
    <message>
        <source>The saved table gives a verdict for rows that have none here, beside their warnings.</source>
        <translation>La tabla guardada da también una conclusión a las filas que aquí no la tienen, junto a sus advertencias.</translation>
    </message>
    <message>
        <source>These rows answer the model that was in use before.</source>
        <translation>Estas filas responden al modelo que se usaba antes.</translation>
    </message>
    <message>
        <source>These rows were compared as characters.</source>
        <translation>Estas filas se compararon como caracteres.</translation>
    </message>
    <message>
        <source>These rows were compared as signatures.</source>
        <translation>Estas filas se compararon como firmas.</translation>
    </message>
    <message>
        <source>These rows were compared at the operating point “{0}”.</source>
        <translation>Estas filas se compararon en el punto de operación «{0}».</translation>
    </message>
    <message>
        <source>Try errors again</source>
        <translation>Reintentar los errores</translation>
    </message>
    <message>
        <source>Two folders…</source>
        <translation>Dos carpetas…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Warning or error</source>
        <translation>Advertencia o error</translation>
    </message>
    <message>
        <source>What is compared next takes its place.</source>
        <translation>Lo que se compare a continuación ocupará su lugar.</translation>
    </message>
    <message>
        <source>What is done of the table cannot be kept for another day ({0}). Save it as CSV.</source>
        <translation>Lo hecho de la tabla no se puede conservar para otro día ({0}). Guárdelo como CSV.</translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation>resta aprox. {0}</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>different – same</source>
        <translation>distinto – mismo</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>llr</source>
        <translation>llr</translation>
    </message>
    <message>
        <source>same</source>
        <translation>mismo</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>con advertencias</translation>
    </message>
    <message>
        <source>{0} cannot be compared.</source>
        <translation>{0} no se puede comparar.</translation>
    </message>
    <message>
        <source>{0} elapsed</source>
        <translation>transcurrido: {0}</translation>
    </message>
    <message>
        <source>{0} is the table that was opened. Choose another name.</source>
        <translation>{0} es la tabla abierta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} of {1} have none.</source>
        <translation>{0} de {1} no tienen ninguna.</translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation>{0} de {1} filas</translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation>{0} indubitadas</translation>
    </message>
    <message>
        <source>{0} references each</source>
        <translation>{0} indubitadas cada una</translation>
    </message>
    <message>
        <source>{0} rows compared</source>
        <translation>{0} filas comparadas</translation>
    </message>
    <message>
        <source>{0} rows shown</source>
        <translation>{0} filas mostradas</translation>
    </message>
    <message>
        <source>{0} rows that were compared before are kept.</source>
        <translation>Se conservan {0} filas ya comparadas.</translation>
    </message>
    <message>
        <source>{0} rows/s</source>
        <translation>{0} filas/s</translation>
    </message>
    <message>
        <source>{0}, not compared yet</source>
        <translation>{0}, aún sin comparar</translation>
    </message>
    <message>
        <source>{0}: inconclusive from {1} to {2}.</source>
        <translation>{0}: no concluyente de {1} a {2}.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>A case keeps everything on the Compare page.</source>
        <translation>Un caso guarda todo lo que hay en la página «Comparar».</translation>
    </message>
    <message>
        <source>A case keeps it together with the samples.</source>
        <translation>Un caso lo guarda junto con las muestras.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases (*.hwcase)</source>
        <translation>Casos (*.hwcase)</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Guardar caso</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>Guardar caso…</translation>
    </message>
    <message>
        <source>The file holds something else than is shown here.</source>
        <translation>El archivo contiene algo distinto de lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>This case was saved with the model {0}. It was compared anew with the model {1}, so the finding may be another one than then.</source>
        <translation>Este caso se guardó con el modelo {0}. Se comparó de nuevo con el modelo {1}, así que el hallazgo puede ser distinto del de entonces.</translation>
    </message>
    <message>
        <source>What you drew is in no file or set yet.</source>
        <translation>Lo que dibujó aún no está en ningún archivo ni conjunto.</translation>
    </message>
    <message>
        <source>What you drew on the References page is in no file or set yet.</source>
        <translation>Lo que dibujó en la página «Indubitadas» aún no está en ningún archivo ni conjunto.</translation>
    </message>
    <message>
        <source>What you wrote about this case is in no file yet.</source>
        <translation>Lo que escribió sobre este caso aún no está en ningún archivo.</translation>
    </message>
    <message>
        <source>When this case was saved, the finding was: {0} ({1}). It was compared anew with {2}.</source>
        <translation>Cuando se guardó este caso, el hallazgo era: {0} ({1}). Se comparó de nuevo con {2}.</translation>
    </message>
    <message>
        <source>model {0}</source>
        <translation>modelo {0}</translation>
    </message>
    <message>
        <source>program {0}</source>
        <translation>programa {0}</translation>
    </message>
    <message>
        <source>{0} was not opened: something went wrong inside the program.</source>
        <translation>{0} no se abrió: algo falló dentro del programa.</translation>
    </message>
    <message>
        <source>{0} was not saved. {1}</source>
        <translation>No se guardó {0}. {1}</translation>
    </message>
    <message>
        <source>{0} was not saved: something went wrong inside the program.</source>
        <translation>{0} no se guardó: algo falló dentro del programa.</translation>
    </message>
    <message>
        <source>{0} was opened.</source>
        <translation>Se abrió {0}.</translation>
    </message>
    <message>
        <source>“{0}” was changed since it was saved.</source>
        <translation>«{0}» se modificó después de guardarlo.</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Blue or violet</source>
        <translation>Azul o violeta</translation>
    </message>
    <message>
        <source>Clean automatically</source>
        <translation>Limpiar automáticamente</translation>
    </message>
    <message>
        <source>Cleaned automatically. The original is never changed.</source>
        <translation>Limpiada automáticamente. El original nunca se modifica.</translation>
    </message>
    <message>
        <source>Cleaned by hand. The original is never changed.</source>
        <translation>Limpiada a mano. El original nunca se modifica.</translation>
    </message>
    <message>
        <source>Cleaning: {0}</source>
        <translation>Limpieza: {0}</translation>
    </message>
    <message>
        <source>Even out light and paper</source>
        <translation>Igualar luz y papel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Take away lines and print of forms</source>
        <translation>Quitar líneas y texto impresos</translation>
    </message>
    <message>
        <source>Take away specks</source>
        <translation>Quitar motas</translation>
    </message>
    <message>
        <source>Take away stamps</source>
        <translation>Quitar sellos</translation>
    </message>
    <message>
        <source>Threshold of ink</source>
        <translation>Umbral de tinta</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>nothing was left</source>
        <translation>no quedó nada</translation>
    </message>
    <message>
        <source>this sample</source>
        <translation>esta muestra</translation>
    </message>
    <message>
        <source>{0}: less counts as ink</source>
        <translation>{0}: cuenta menos como tinta</translation>
    </message>
    <message>
        <source>{0}: more counts as ink</source>
        <translation>{0}: cuenta más como tinta</translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Ningún comando</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Ahora no es posible</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>Baseline to write on</source>
        <translation>Línea base para escribir</translation>
    </message>
    <message>
        <source>Broad pen</source>
        <translation>Pluma ancha</translation>
    </message>
    <message>
        <source>Cancel the table</source>
        <translation>Cancelar la tabla</translation>
    </message>
    <message>
        <source>Character: same sign?</source>
        <translation>Carácter: ¿mismo signo?</translation>
    </message>
    <message>
        <source>Choose a part of the picture in use</source>
        <translation>Elegir una parte de la imagen en uso</translation>
    </message>
    <message>
        <source>Cleaning of the sample to rank</source>
        <translation>Limpieza de la muestra por clasificar</translation>
    </message>
    <message>
        <source>Cleaning of this reference…</source>
        <translation>Limpieza de esta indubitada…</translation>
    </message>
    <message>
        <source>Cleaning, {0}</source>
        <translation>Limpieza, {0}</translation>
    </message>
    <message>
        <source>Cleaning…</source>
        <translation>Limpieza…</translation>
    </message>
    <message>
        <source>Clear both sides</source>
        <translation>Vaciar ambos lados</translation>
    </message>
    <message>
        <source>Clear the pane in use</source>
        <translation>Vaciar el panel en uso</translation>
    </message>
    <message>
        <source>Clear the sample to rank</source>
        <translation>Vaciar la muestra por clasificar</translation>
    </message>
    <message>
        <source>Clear, {0}</source>
        <translation>Vaciar, {0}</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation>Comparar un ejemplo</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>Compare rows with errors again</source>
        <translation>Comparar de nuevo las filas con errores</translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation>Comparar dos carpetas…</translation>
    </message>
    <message>
        <source>Compare with the best set</source>
        <translation>Comparar con el mejor conjunto</translation>
    </message>
    <message>
        <source>Continue the table that was left</source>
        <translation>Continuar la tabla interrumpida</translation>
    </message>
    <message>
        <source>Copy evidence as picture</source>
        <translation>Copiar evidencia como imagen</translation>
    </message>
    <message>
        <source>Copy finding as picture</source>
        <translation>Copiar hallazgo como imagen</translation>
    </message>
    <message>
        <source>Copy finding as text</source>
        <translation>Copiar hallazgo como texto</translation>
    </message>
    <message>
        <source>Crop the sample to rank</source>
        <translation>Recortar la muestra por clasificar</translation>
    </message>
    <message>
        <source>Crop this reference…</source>
        <translation>Recortar esta indubitada…</translation>
    </message>
    <message>
        <source>Crop, {0}</source>
        <translation>Recortar, {0}</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Recortar…</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Delete this model…</source>
        <translation>Eliminar este modelo…</translation>
    </message>
    <message>
        <source>Draw a reference</source>
        <translation>Dibujar una indubitada</translation>
    </message>
    <message>
        <source>Draw in the full window</source>
        <translation>Dibujar en toda la ventana</translation>
    </message>
    <message>
        <source>Draw in the full window, {0}</source>
        <translation>Dibujar en toda la ventana, {0}</translation>
    </message>
    <message>
        <source>Draw new random pairs</source>
        <translation>Sacar nuevos pares al azar</translation>
    </message>
    <message>
        <source>Draw, {0}</source>
        <translation>Dibujar, {0}</translation>
    </message>
    <message>
        <source>Erase strokes, {0}</source>
        <translation>Borrar trazos, {0}</translation>
    </message>
    <message>
        <source>Evidence: blink</source>
        <translation>Evidencia: parpadeo</translation>
    </message>
    <message>
        <source>Evidence: difference map</source>
        <translation>Evidencia: mapa de diferencias</translation>
    </message>
    <message>
        <source>Evidence: movement of the pen</source>
        <translation>Evidencia: movimiento de la pluma</translation>
    </message>
    <message>
        <source>Evidence: overlay</source>
        <translation>Evidencia: superposición</translation>
    </message>
    <message>
        <source>Evidence: side by side</source>
        <translation>Evidencia: lado a lado</translation>
    </message>
    <message>
        <source>Export this model…</source>
        <translation>Exportar este modelo…</translation>
    </message>
    <message>
        <source>Fine pen</source>
        <translation>Pluma fina</translation>
    </message>
    <message>
        <source>Fine-tune on a folder…</source>
        <translation>Ajuste fino con una carpeta…</translation>
    </message>
    <message>
        <source>Fine-tune on a table…</source>
        <translation>Ajuste fino con una tabla…</translation>
    </message>
    <message>
        <source>Fine-tune on the reference sets</source>
        <translation>Ajuste fino con los conjuntos de indubitadas</translation>
    </message>
    <message>
        <source>Forget the files opened last</source>
        <translation>Olvidar los últimos archivos abiertos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation>Importar un modelo…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>Medium pen</source>
        <translation>Pluma media</translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation>Mensajes hasta ahora</translation>
    </message>
    <message>
        <source>Move this reference back</source>
        <translation>Mover esta indubitada hacia atrás</translation>
    </message>
    <message>
        <source>Move this reference forward</source>
        <translation>Mover esta indubitada hacia delante</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>New reference set</source>
        <translation>Nuevo conjunto de indubitadas</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Open a reference set…</source>
        <translation>Abrir un conjunto de indubitadas…</translation>
    </message>
    <message>
        <source>Open a table of pairs…</source>
        <translation>Abrir una tabla de pares…</translation>
    </message>
    <message>
        <source>Open case…</source>
        <translation>Abrir caso…</translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation>Abrir o plegar la evidencia</translation>
    </message>
    <message>
        <source>Open pictures as references…</source>
        <translation>Abrir imágenes como indubitadas…</translation>
    </message>
    <message>
        <source>Open pictures, {0}</source>
        <translation>Abrir imágenes, {0}</translation>
    </message>
    <message>
        <source>Open questioned…</source>
        <translation>Abrir dubitada…</translation>
    </message>
    <message>
        <source>Open references…</source>
        <translation>Abrir indubitadas…</translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation>Abrir la muestra por clasificar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a picture or file into the pane in use</source>
        <translation>Pegar una imagen o un archivo en el panel en uso</translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation>Pegar una indubitada</translation>
    </message>
    <message>
        <source>Paste picture, {0}</source>
        <translation>Pegar imagen, {0}</translation>
    </message>
    <message>
        <source>Paste the sample to rank</source>
        <translation>Pegar la muestra por clasificar</translation>
    </message>
    <message>
        <source>Pause or resume the table</source>
        <translation>Pausar o reanudar la tabla</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>Pausar el entrenamiento</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Recalibrate on your own data…</source>
        <translation>Recalibrar con sus propios datos…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo, {0}</source>
        <translation>Rehacer, {0}</translation>
    </message>
    <message>
        <source>Remove all references</source>
        <translation>Quitar todas las indubitadas</translation>
    </message>
    <message>
        <source>Remove this reference</source>
        <translation>Quitar esta indubitada</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>Quitar este conjunto</translation>
    </message>
    <message>
        <source>Rename this model</source>
        <translation>Cambiar el nombre de este modelo</translation>
    </message>
    <message>
        <source>Rename this set</source>
        <translation>Cambiar el nombre de este conjunto</translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation>Reiniciar el motor</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Reanudar el entrenamiento</translation>
    </message>
    <message>
        <source>Roll back to what this model was made from</source>
        <translation>Volver al modelo del que procede este</translation>
    </message>
    <message>
        <source>Save a contact sheet…</source>
        <translation>Guardar una hoja de contactos…</translation>
    </message>
    <message>
        <source>Save case…</source>
        <translation>Guardar caso…</translation>
    </message>
    <message>
        <source>Save drawing…</source>
        <translation>Guardar dibujo…</translation>
    </message>
    <message>
        <source>Save evidence as picture…</source>
        <translation>Guardar evidencia como imagen…</translation>
    </message>
    <message>
        <source>Save references as set…</source>
        <translation>Guardar indubitadas como conjunto…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Guardar la tabla como CSV…</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show and choose how the picture in use is cleaned</source>
        <translation>Mostrar y elegir cómo se limpia la imagen en uso</translation>
    </message>
    <message>
        <source>Signature: same writer?</source>
        <translation>Firma: ¿mismo autor?</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Detener el entrenamiento</translation>
    </message>
    <message>
        <source>Stop training and keep it</source>
        <translation>Detener el entrenamiento y conservarlo</translation>
    </message>
    <message>
        <source>Swap questioned and reference</source>
        <translation>Intercambiar dubitada e indubitada</translation>
    </message>
    <message>
        <source>Try the model on labelled samples…</source>
        <translation>Probar el modelo con muestras etiquetadas…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo, {0}</source>
        <translation>Deshacer, {0}</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Use this reference or leave it out</source>
        <translation>Usar u omitir esta indubitada</translation>
    </message>
    <message>
        <source>Use this set in Compare</source>
        <translation>Usar este conjunto en Comparar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>cut rotate turn straighten</source>
        <translation>cortar girar rotar enderezar</translation>
    </message>
    <message>
        <source>delete remove empty</source>
        <translation>borrar eliminar quitar</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>export InkML SVG PNG</source>
        <translation>exportar InkML SVG PNG</translation>
    </message>
    <message>
        <source>export print PDF HTML</source>
        <translation>exportar imprimir PDF HTML</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma lengua language</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>opciones preferencias</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>dubitada</translation>
    </message>
    <message>
        <source>references</source>
        <translation>indubitadas</translation>
    </message>
    <message>
        <source>stamp lines background threshold specks</source>
        <translation>sello líneas fondo umbral motas</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Character</source>
        <translation>Carácter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>Copiar el hallazgo</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>There is no finding yet.</source>
        <translation>Aún no hay hallazgo.</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>The finding was copied as a picture.</source>
        <translation>El hallazgo se copió como imagen.</translation>
    </message>
    <message>
        <source>The finding was copied as text.</source>
        <translation>El hallazgo se copió como texto.</translation>
    </message>
    <message>
        <source>The samples have not been compared as they are now. Copy the finding when they have been.</source>
        <translation>Las muestras aún no se han comparado tal como están ahora. Copie el hallazgo cuando se haya hecho.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>An error</source>
        <translation>Un error</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It went wrong {0} times.</source>
        <translation>Se produjo un error {0} veces.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. This is exactly what “Copy” copies; take out of it what should not be passed on.</source>
        <translation>No se envía nada a ningún sitio. Esto es exactamente lo que copia «Copiar»; quite de ello lo que no deba transmitirse.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. The window goes on, and what you drew and opened is still there; save it as a case before you do anything else.</source>
        <translation>Algo falló dentro del programa. La ventana sigue funcionando, y lo que dibujó y abrió sigue ahí; guárdelo como caso antes de hacer cualquier otra cosa.</translation>
    </message>
    <message>
        <source>The engine does not start</source>
        <translation>El motor no se inicia</translation>
    </message>
    <message>
        <source>The part of the program that compares stops as soon as it starts, so it was not started again. What you drew and opened is still there.</source>
        <translation>La parte del programa que compara se detiene en cuanto se inicia, así que no se volvió a iniciar. Lo que dibujó y abrió sigue ahí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>Crop</name>
    <message>
        <source>Add parts of {0} to a set</source>
        <translation>Añadir partes de {0} a un conjunto</translation>
    </message>
    <message>
        <source>Added to “{0}”. Parts added from this file: {1}</source>
        <translation>Añadida a «{0}». Partes añadidas de este archivo: {1}</translation>
    </message>
    <message>
        <source>Crop {0}</source>
        <translation>Recortar {0}</translation>
    </message>
    <message>
        <source>Crop, {0}</source>
        <translation>Recortar, {0}</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Recortar…</translation>
    </message>
    <message>
        <source>Drag a box round one piece of writing, or click a suggestion. Arrow keys move the box, Shift and arrows change its size, [ and ] turn it. Wheel, + and − zoom; Ctrl and drag moves the page.</source>
        <translation>Trace un cuadro alrededor de un escrito o pulse una sugerencia. Las flechas mueven el cuadro, Mayús y flechas cambian su tamaño, [ y ] lo giran. La rueda, + y − cambian el zoom; Ctrl y arrastrar mueve la página.</translation>
    </message>
    <message>
        <source>Each part that you add becomes a reference of its own.</source>
        <translation>Cada parte que añada será una muestra indubitada aparte.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>More than one piece of writing.</source>
        <translation>Más de un escrito.</translation>
    </message>
    <message>
        <source>No writing was found by itself.</source>
        <translation>No se encontró escritura por sí sola.</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Abriendo la página…</translation>
    </message>
    <message>
        <source>Page {0} of {1}, with the box of the crop</source>
        <translation>Página {0} de {1}, con el cuadro del recorte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Suggested:</source>
        <translation>Sugerencias:</translation>
    </message>
    <message>
        <source>Suggestion {0}</source>
        <translation>Sugerencia {0}</translation>
    </message>
    <message>
        <source>This is a whole page.</source>
        <translation>Es una página entera.</translation>
    </message>
    <message>
        <source>This looks like print.</source>
        <translation>Esto parece impreso.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Usar esta parte</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>nothing in this part</source>
        <translation>nada en esta parte</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>this part</source>
        <translation>esta parte</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>Qt&apos;s form of a date of this year, in the language&apos;s order: 12 May</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The same for other years: 12 May 2024</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>hace {0} h</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>hace {0} min</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>InkML, with time and pressure (*.inkml)</source>
        <translation>InkML, con tiempo y presión (*.inkml)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>SVG, with time and pressure (*.svg)</source>
        <translation>SVG, con tiempo y presión (*.svg)</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Guardar dibujo</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>1 imitation</source>
        <translation>1 imitación</translation>
    </message>
    <message>
        <source>1 sign has fewer than {0} genuine samples.</source>
        <translation>1 signo tiene menos de {0} muestras genuinas.</translation>
    </message>
    <message>
        <source>1 writer has fewer than {0} genuine samples.</source>
        <translation>1 autor tiene menos de {0} muestras genuinas.</translation>
    </message>
    <message>
        <source>A cell has more than {0} characters.</source>
        <translation>Una celda tiene más de {0} caracteres.</translation>
    </message>
    <message>
        <source>A drawing has no pages.</source>
        <translation>Un dibujo no tiene páginas.</translation>
    </message>
    <message>
        <source>A path of the SVG file is broken.</source>
        <translation>Un trazado del archivo SVG está dañado.</translation>
    </message>
    <message>
        <source>A path of the SVG file is not made of straight pieces.</source>
        <translation>Un trazado del archivo SVG no se compone de tramos rectos.</translation>
    </message>
    <message>
        <source>A point of a stroke lacks one of its channels.</source>
        <translation>A un punto de un trazo le falta uno de sus canales.</translation>
    </message>
    <message>
        <source>A shape of the SVG file is moved by “{0}”.</source>
        <translation>Una forma del archivo SVG lleva la transformación «{0}».</translation>
    </message>
    <message>
        <source>A stroke does not follow its trace format.</source>
        <translation>Un trazo no sigue el formato que declara.</translation>
    </message>
    <message>
        <source>A stroke has more than {0} points.</source>
        <translation>Un trazo tiene más de {0} puntos.</translation>
    </message>
    <message>
        <source>A stroke holds something that is not a finite number.</source>
        <translation>Un trazo contiene algo que no es un número finito.</translation>
    </message>
    <message>
        <source>A stroke holds something that is not a number.</source>
        <translation>Un trazo contiene algo que no es un número.</translation>
    </message>
    <message>
        <source>A stroke is not four lists x, y, t and pressure.</source>
        <translation>Un trazo no consta de cuatro listas x, y, t y pressure.</translation>
    </message>
    <message>
        <source>A stroke runs too far from its origin.</source>
        <translation>Un trazo se aleja demasiado de su origen.</translation>
    </message>
    <message>
        <source>A stroke&apos;s channels differ in length or are empty.</source>
        <translation>Los canales de un trazo difieren en longitud o están vacíos.</translation>
    </message>
    <message>
        <source>A writer is in two parts of the split.</source>
        <translation>Un autor está en dos partes de la división.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Añada una.</translation>
    </message>
    <message>
        <source>Add samples.</source>
        <translation>Añada muestras.</translation>
    </message>
    <message>
        <source>Add the samples.</source>
        <translation>Añada las muestras.</translation>
    </message>
    <message>
        <source>After line {0} a cell has more than {1} characters.</source>
        <translation>Después de la línea {0}, una celda tiene más de {1} caracteres.</translation>
    </message>
    <message>
        <source>After line {0} it is not CSV ({1}).</source>
        <translation>Después de la línea {0} no es CSV ({1}).</translation>
    </message>
    <message>
        <source>All comparisons with so many references ({0}) are of one kind.</source>
        <translation>Todas las comparaciones con tantas indubitadas ({0}) son del mismo tipo.</translation>
    </message>
    <message>
        <source>Allow at least {0} s.</source>
        <translation>Permita al menos {0} s.</translation>
    </message>
    <message>
        <source>Among the training data are signature sets that were published for research only.</source>
        <translation>Entre los datos de entrenamiento hay conjuntos de firmas que se publicaron solo para investigación.</translation>
    </message>
    <message>
        <source>At least two are needed, five to learn anything.</source>
        <translation>Se necesitan al menos dos, cinco para aprender algo.</translation>
    </message>
    <message>
        <source>At least two are needed, five to learn anything. {0}</source>
        <translation>Se necesitan al menos dos, y cinco para aprender algo. {0}</translation>
    </message>
    <message>
        <source>Begin with the model that it was tuned from.</source>
        <translation>Empiece con el modelo a partir del cual se ajustó.</translation>
    </message>
    <message>
        <source>Better on {0}, {1}, but it forgets other handwriting: on the check set that comes with the program {2} became {3}, and {4} more is the most that is accepted.</source>
        <translation>Mejor con {0}, {1}, pero olvida otras escrituras: en el conjunto de control que viene con el programa, {2} pasó a {3}, y {4} más es lo máximo que se acepta.</translation>
    </message>
    <message>
        <source>Better on {0}: {1}.</source>
        <translation>Mejor con {0}: {1}.</translation>
    </message>
    <message>
        <source>Calibration needs genuine samples and imitations.</source>
        <translation>La calibración necesita muestras genuinas e imitaciones.</translation>
    </message>
    <message>
        <source>Calibration: validation writers of susig, svc2004, cedar and dutch.</source>
        <translation>Calibración: autores de validación de susig, svc2004, cedar y dutch.</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>Cambie los permisos.</translation>
    </message>
    <message>
        <source>Character, compact</source>
        <translation>Signo, compacto</translation>
    </message>
    <message>
        <source>Check its name and rights.</source>
        <translation>Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>Check its permissions and the space on the disk, or choose another.</source>
        <translation>Compruebe sus permisos y el espacio en el disco, o elija otra.</translation>
    </message>
    <message>
        <source>Check its permissions and the space on the disk.</source>
        <translation>Compruebe sus permisos y el espacio en el disco.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Compruebe que es un archivo y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Check that it is the right picture, or crop closer.</source>
        <translation>Compruebe que es la imagen correcta o recórtela más.</translation>
    </message>
    <message>
        <source>Check the files.</source>
        <translation>Compruebe los archivos.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the disk.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio en el disco.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the space on the disk.</source>
        <translation>Compruebe la carpeta, sus permisos y el espacio en el disco.</translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation>Compruebe el nombre y los permisos.</translation>
    </message>
    <message>
        <source>Check the name and the permissions of the file.</source>
        <translation>Compruebe el nombre y los permisos del archivo.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check the permissions and the space on the disk.</source>
        <translation>Compruebe los permisos y el espacio en el disco.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Choose a file that ends in {0}.</source>
        <translation>Elija un archivo que termine en {0}.</translation>
    </message>
    <message>
        <source>Choose a file with a drawing.</source>
        <translation>Elija un archivo con un dibujo.</translation>
    </message>
    <message>
        <source>Choose a folder of pictures.</source>
        <translation>Elija una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Choose a folder with more samples.</source>
        <translation>Elija una carpeta con más muestras.</translation>
    </message>
    <message>
        <source>Choose a model file of this program (.safetensors).</source>
        <translation>Elija un archivo de modelo de este programa (.safetensors).</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Indique un archivo de imagen.</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate.</source>
        <translation>Elija una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another model, or train it again with this version.</source>
        <translation>Elija otro modelo o entrénelo de nuevo con esta versión.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro elemento.</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>Elija otra página.</translation>
    </message>
    <message>
        <source>Choose auto or cpu instead.</source>
        <translation>Elija auto o cpu en su lugar.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda or cuda:N.</source>
        <translation>Elija auto, cpu, cuda o cuda:N.</translation>
    </message>
    <message>
        <source>Choose that profile, or a model for {0}.</source>
        <translation>Elija ese perfil o un modelo para {0}.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corríjala.</translation>
    </message>
    <message>
        <source>Correct the list, or its permissions.</source>
        <translation>Corrija la lista o los permisos del archivo.</translation>
    </message>
    <message>
        <source>Create some, or name a folder.</source>
        <translation>Cree alguno o indique una carpeta.</translation>
    </message>
    <message>
        <source>Crop it, or save it as PNG.</source>
        <translation>Recórtelo o guárdelo como PNG.</translation>
    </message>
    <message>
        <source>Crop it, or scan at a lower resolution.</source>
        <translation>Recorte la imagen o escanee con menor resolución.</translation>
    </message>
    <message>
        <source>Derived from the handwriting of real people; pass it on only where they or the law allow it.</source>
        <translation>Deriva de la escritura de personas reales; compártalo solo donde ellas o la ley lo permitan.</translation>
    </message>
    <message>
        <source>Draw a smaller box.</source>
        <translation>Trace un cuadro más pequeño.</translation>
    </message>
    <message>
        <source>Draw it again, or export it again from the program that made it.</source>
        <translation>Dibújelo de nuevo o vuelva a exportarlo desde el programa que lo creó.</translation>
    </message>
    <message>
        <source>Draw something first.</source>
        <translation>Dibuje algo primero.</translation>
    </message>
    <message>
        <source>Draw the box on the picture.</source>
        <translation>Trace el cuadro sobre la imagen.</translation>
    </message>
    <message>
        <source>Export the drawing again with the channels X and Y.</source>
        <translation>Exporte de nuevo el dibujo con los canales X e Y.</translation>
    </message>
    <message>
        <source>Export the drawing again, or save it as a picture.</source>
        <translation>Exporte de nuevo el dibujo o guárdelo como imagen.</translation>
    </message>
    <message>
        <source>Export the drawing again.</source>
        <translation>Exporte de nuevo el dibujo.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Complétela.</translation>
    </message>
    <message>
        <source>Get the file again from where it came from, or choose another model.</source>
        <translation>Obtenga de nuevo el archivo desde su origen o elija otro modelo.</translation>
    </message>
    <message>
        <source>Get the model file again, or recalibrate it.</source>
        <translation>Obtenga de nuevo el archivo del modelo o recalíbrelo.</translation>
    </message>
    <message>
        <source>Give at least two genuine samples of a writer and one by somebody else.</source>
        <translation>Aporte al menos dos muestras genuinas de un autor y una de otra persona.</translation>
    </message>
    <message>
        <source>Give each writer one folder with a name of its own.</source>
        <translation>Dé a cada autor una carpeta con nombre propio.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Give it a shorter name, or move it to a folder with a shorter path.</source>
        <translation>Póngale un nombre más corto o muévalo a una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>Give the file another name, which the model takes then.</source>
        <translation>Dé otro nombre al archivo; el modelo lo tomará.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be read here.</source>
        <translation>Aquí no se pueden leer imágenes HEIC.</translation>
    </message>
    <message>
        <source>Import it first.</source>
        <translation>Impórtelo primero.</translation>
    </message>
    <message>
        <source>It cannot be read ({0}).</source>
        <translation>No se puede leer ({0}).</translation>
    </message>
    <message>
        <source>It cannot be read or written ({0}).</source>
        <translation>No se puede leer ni escribir ({0}).</translation>
    </message>
    <message>
        <source>It cannot be removed or renamed.</source>
        <translation>No se puede eliminar ni cambiar de nombre.</translation>
    </message>
    <message>
        <source>It cannot be written ({0}).</source>
        <translation>No se puede escribir ({0}).</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>It has a column {0}, which the result adds.</source>
        <translation>Tiene una columna {0}, que añade el resultado.</translation>
    </message>
    <message>
        <source>It has both columns reference and references.</source>
        <translation>Tiene las dos columnas reference y references.</translation>
    </message>
    <message>
        <source>It has no columns questioned and reference (or references).</source>
        <translation>No tiene las columnas questioned y reference (o references).</translation>
    </message>
    <message>
        <source>It holds over {0} pictures.</source>
        <translation>Contiene más de {0} imágenes.</translation>
    </message>
    <message>
        <source>It is in this set already.</source>
        <translation>Ya está en este conjunto.</translation>
    </message>
    <message>
        <source>It is not CSV ({0}).</source>
        <translation>No es CSV ({0}).</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>No es texto UTF-8.</translation>
    </message>
    <message>
        <source>It is not the beginning of this table&apos;s result.</source>
        <translation>No es el comienzo del resultado de esta tabla.</translation>
    </message>
    <message>
        <source>It may be chance on {0}: {1}; between {2} and {3} better.</source>
        <translation>Puede ser azar con {0}: {1}; entre {2} y {3} mejor.</translation>
    </message>
    <message>
        <source>It may not be read.</source>
        <translation>No hay permiso de lectura.</translation>
    </message>
    <message>
        <source>It needs file, writer and kind; or questioned, reference and same.</source>
        <translation>Necesita file, writer y kind; o bien questioned, reference y same.</translation>
    </message>
    <message>
        <source>Its files cannot be told apart by writer.</source>
        <translation>No se puede saber de qué autor es cada uno de sus archivos.</translation>
    </message>
    <message>
        <source>Its samples are not picture files of their own.</source>
        <translation>Sus muestras no son archivos de imagen independientes.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conserve solo una.</translation>
    </message>
    <message>
        <source>Koch et al. 2015, on local data</source>
        <translation>Koch y otros 2015, con datos propios</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Omítalos.</translation>
    </message>
    <message>
        <source>Left out: {0}.</source>
        <translation>Se dejó fuera: {0}.</translation>
    </message>
    <message>
        <source>Line {0} calls two files different that other lines call the same.</source>
        <translation>La línea {0} da como «distinto» dos archivos que otras líneas dan como «mismo».</translation>
    </message>
    <message>
        <source>Line {0} gives {1} another writer or kind than an earlier line.</source>
        <translation>La línea {0} asigna a {1} un autor o un tipo distintos de los de una línea anterior.</translation>
    </message>
    <message>
        <source>Line {0} has the unknown kind {1}.</source>
        <translation>La línea {0} tiene el tipo desconocido {1}.</translation>
    </message>
    <message>
        <source>Line {0} lacks a file or says neither same nor different.</source>
        <translation>A la línea {0} le falta un archivo, o no indica ni same ni different.</translation>
    </message>
    <message>
        <source>Line {0} lacks its file or writer.</source>
        <translation>A la línea {0} le falta el archivo o el autor.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed, or shorten the cell.</source>
        <translation>Busque unas comillas que no se cierren o acorte la celda.</translation>
    </message>
    <message>
        <source>Make room on the disk or choose another folder.</source>
        <translation>Libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Make room on the disk; the result is in {0}.</source>
        <translation>Libere espacio en el disco; el resultado está en {0}.</translation>
    </message>
    <message>
        <source>Memory ran out; the batch is halved.</source>
        <translation>Se agotó la memoria; el lote se reduce a la mitad.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Muévalo a otro sitio.</translation>
    </message>
    <message>
        <source>Name a smaller folder.</source>
        <translation>Indique una carpeta más pequeña.</translation>
    </message>
    <message>
        <source>Name an empty or a new folder.</source>
        <translation>Indique una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Indique al menos una.</translation>
    </message>
    <message>
        <source>Name the references like the questioned files, or their folders.</source>
        <translation>Dé a las indubitadas, o a sus carpetas, el nombre de los archivos dubitados.</translation>
    </message>
    <message>
        <source>Name them in the first line, with commas between.</source>
        <translation>Indíquelas en la primera línea, separadas por comas.</translation>
    </message>
    <message>
        <source>No ink was found, only specks.</source>
        <translation>No se encontró tinta, solo motas.</translation>
    </message>
    <message>
        <source>No ink was found.</source>
        <translation>No se encontró tinta.</translation>
    </message>
    <message>
        <source>No name agrees, and {0} references are too many for one person.</source>
        <translation>Ningún nombre concuerda, y {0} indubitadas son demasiadas para una sola persona.</translation>
    </message>
    <message>
        <source>No sample can be used.</source>
        <translation>No se puede usar ninguna muestra.</translation>
    </message>
    <message>
        <source>No writer has two samples.</source>
        <translation>Ningún autor tiene dos muestras.</translation>
    </message>
    <message>
        <source>Not better on {0}: {1}.</source>
        <translation>No es mejor con {0}: {1}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk.</source>
        <translation>No se modificó nada. Compruebe el disco.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>No se modificó nada. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make space on the disk and try again.</source>
        <translation>No se modificó nada. Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>No se modificó nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Omniglot: 25 background alphabets for training, five others for validation and calibration.</source>
        <translation>Omniglot: 25 alfabetos de fondo para el entrenamiento, otros cinco para la validación y la calibración.</translation>
    </message>
    <message>
        <source>Omniglot: 25 background alphabets for training, five others for validation.</source>
        <translation>Omniglot: 25 alfabetos de fondo para el entrenamiento, otros cinco para la validación.</translation>
    </message>
    <message>
        <source>Only one reference set has references in use.</source>
        <translation>Solo un conjunto de indubitadas tiene muestras en uso.</translation>
    </message>
    <message>
        <source>Only the calibration rests on signature sets that were published for research: it says how often the scores mislead, and can be made anew with recalibrate.</source>
        <translation>Solo la calibración se basa en conjuntos de firmas publicados para investigación: dice con qué frecuencia engañan las puntuaciones y puede hacerse de nuevo recalibrando.</translation>
    </message>
    <message>
        <source>Only {0}, too few to decide: {1}.</source>
        <translation>Solo {0}, demasiado pocos para decidir: {1}.</translation>
    </message>
    <message>
        <source>Page {0} of the PDF is damaged.</source>
        <translation>La página {0} del PDF está dañada.</translation>
    </message>
    <message>
        <source>Put a backup in its place, or move it away to begin anew.</source>
        <translation>Ponga una copia de seguridad en su lugar, o muévalo a otro sitio para empezar de cero.</translation>
    </message>
    <message>
        <source>Put cells that contain a comma or semicolon into double quotes.</source>
        <translation>Ponga entre comillas dobles las celdas que contengan una coma o un punto y coma.</translation>
    </message>
    <message>
        <source>Put each person&apos;s pictures into a folder of their own (imitations in a folder `forged` inside), or list them in a table with file, writer and kind.</source>
        <translation>Ponga las imágenes de cada persona en una carpeta propia (las imitaciones dentro, en una carpeta «forged»), o enumérelas en una tabla con archivo, autor y tipo.</translation>
    </message>
    <message>
        <source>Put it back, or name another folder or table.</source>
        <translation>Vuelva a ponerlo en su sitio, o indique otra carpeta o tabla.</translation>
    </message>
    <message>
        <source>Remove it and add it again.</source>
        <translation>Quítela y añádala de nuevo.</translation>
    </message>
    <message>
        <source>Remove it here too.</source>
        <translation>Quítela también aquí.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <source>Remove one of them, or give both to one writer.</source>
        <translation>Quite una de las dos o asigne ambas a un mismo autor.</translation>
    </message>
    <message>
        <source>Remove one, or give each set a folder of its own.</source>
        <translation>Quite uno o ponga cada conjunto en su propia carpeta.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Primero elimine ese.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>Rename or remove it.</source>
        <translation>Cámbiele el nombre o quítela.</translation>
    </message>
    <message>
        <source>Rename that set.</source>
        <translation>Cambie el nombre de ese conjunto.</translation>
    </message>
    <message>
        <source>Row {0} has {1} cells, the header {2}.</source>
        <translation>La fila {0} tiene {1} celdas; el encabezado, {2}.</translation>
    </message>
    <message>
        <source>Run the command self-test to see why.</source>
        <translation>El comando self-test muestra por qué.</translation>
    </message>
    <message>
        <source>Save a copy without a password, and open that.</source>
        <translation>Guarde una copia sin contraseña y ábrala.</translation>
    </message>
    <message>
        <source>Save a smaller part of it, or scan at a lower resolution.</source>
        <translation>Guarde una parte menor o escanee con menor resolución.</translation>
    </message>
    <message>
        <source>Save it as CSV UTF-8.</source>
        <translation>Guárdelo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>Save it as CSV again.</source>
        <translation>Guárdelo de nuevo como CSV.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, or install pi-heif.</source>
        <translation>Guarde la imagen como JPEG o PNG, o instale pi-heif.</translation>
    </message>
    <message>
        <source>Save it as a picture (PNG), or as InkML, and load that.</source>
        <translation>Guárdelo como imagen (PNG) o como InkML, y cargue ese archivo.</translation>
    </message>
    <message>
        <source>Scan at a lower resolution.</source>
        <translation>Escanee con menor resolución.</translation>
    </message>
    <message>
        <source>Scan it smaller.</source>
        <translation>Escanéelo a menor tamaño.</translation>
    </message>
    <message>
        <source>Scan or export it again.</source>
        <translation>Escanéelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Shorten them.</source>
        <translation>Acórtelas.</translation>
    </message>
    <message>
        <source>Signature, compact</source>
        <translation>Firma, compacto</translation>
    </message>
    <message>
        <source>Signature, compact, open data</source>
        <translation>Firma, compacto, datos abiertos</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({0}).</source>
        <translation>Algo falló dentro del programa ({0}).</translation>
    </message>
    <message>
        <source>Split by writer.</source>
        <translation>Divida por autor.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Start again: the training goes on from its last checkpoint.</source>
        <translation>Vuelva a iniciarlo: el entrenamiento continúa desde su último punto de control.</translation>
    </message>
    <message>
        <source>Take out references that are not needed.</source>
        <translation>Quite las indubitadas que no necesite.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>El PDF no tiene páginas.</translation>
    </message>
    <message>
        <source>The PDF is damaged or ends too early.</source>
        <translation>El PDF está dañado o termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>El PDF está protegido con contraseña.</translation>
    </message>
    <message>
        <source>The SVG file holds a broken number.</source>
        <translation>El archivo SVG contiene un número mal formado.</translation>
    </message>
    <message>
        <source>The SVG file holds no pen strokes.</source>
        <translation>El archivo SVG no contiene trazos de pluma.</translation>
    </message>
    <message>
        <source>The base has already learnt from {0}, who cannot show then whether it became better.</source>
        <translation>El modelo base ya ha aprendido de {0}, que así no pueden mostrar si ha mejorado.</translation>
    </message>
    <message>
        <source>The case cannot be read ({0}).</source>
        <translation>No se puede leer el caso ({0}).</translation>
    </message>
    <message>
        <source>The case is damaged or cut off.</source>
        <translation>El caso está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The case is too large to be saved (1 sample, {0} MB).</source>
        <translation>El caso es demasiado grande para guardarlo (1 muestra, {0} MB).</translation>
    </message>
    <message>
        <source>The case is too large to be saved ({0} samples, {1} MB).</source>
        <translation>El caso es demasiado grande para guardarlo ({0} muestras, {1} MB).</translation>
    </message>
    <message>
        <source>The case was saved by a newer version of the program.</source>
        <translation>El caso se guardó con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>The crop is too large.</source>
        <translation>El recorte es demasiado grande.</translation>
    </message>
    <message>
        <source>The crop lies outside the picture.</source>
        <translation>El recorte queda fuera de la imagen.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1}.</source>
        <translation>No se puede usar el dispositivo {0}: {1}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The drawing cannot be saved ({0}).</source>
        <translation>No se puede guardar el dibujo ({0}).</translation>
    </message>
    <message>
        <source>The drawing has more than {0} points.</source>
        <translation>El dibujo tiene más de {0} puntos.</translation>
    </message>
    <message>
        <source>The drawing has more than {0} strokes.</source>
        <translation>El dibujo tiene más de {0} trazos.</translation>
    </message>
    <message>
        <source>The drawing has no channels X and Y.</source>
        <translation>El dibujo no tiene los canales X e Y.</translation>
    </message>
    <message>
        <source>The drawing is empty.</source>
        <translation>El dibujo está vacío.</translation>
    </message>
    <message>
        <source>The drawing is larger than {0} MB.</source>
        <translation>El dibujo ocupa más de {0} MB.</translation>
    </message>
    <message>
        <source>The engine does not know this kind of request.</source>
        <translation>El motor no conoce este tipo de petición.</translation>
    </message>
    <message>
        <source>The engine does not start, or stops at once.</source>
        <translation>El motor no se inicia o se detiene enseguida.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer was not understood ({0}).</source>
        <translation>No se entendió la respuesta del motor ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be opened ({0}).</source>
        <translation>No se puede abrir el archivo ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({0}).</source>
        <translation>No se puede leer el archivo ({0}).</translation>
    </message>
    <message>
        <source>The file cannot be written ({0}).</source>
        <translation>No se puede escribir el archivo ({0}).</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The file declares a document type, which is not safe.</source>
        <translation>El archivo declara un tipo de documento, lo que no es seguro.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>El archivo termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The file exists already.</source>
        <translation>El archivo ya existe.</translation>
    </message>
    <message>
        <source>The file has more than {0} elements.</source>
        <translation>El archivo tiene más de {0} elementos.</translation>
    </message>
    <message>
        <source>The file has no card: another program made it.</source>
        <translation>El archivo no tiene ficha: lo creó otro programa.</translation>
    </message>
    <message>
        <source>The file holds more than a drawing can have.</source>
        <translation>El archivo contiene más de lo que puede tener un dibujo.</translation>
    </message>
    <message>
        <source>The file holds no pen stroke.</source>
        <translation>El archivo no contiene ningún trazo de pluma.</translation>
    </message>
    <message>
        <source>The file is XML, but not InkML.</source>
        <translation>El archivo es XML, pero no InkML.</translation>
    </message>
    <message>
        <source>The file is XML, but not SVG.</source>
        <translation>El archivo es XML, pero no SVG.</translation>
    </message>
    <message>
        <source>The file is damaged or ends too early.</source>
        <translation>El archivo está dañado o termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB.</source>
        <translation>El archivo ocupa más de 512 MB.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>El archivo ocupa más de {0} MB.</translation>
    </message>
    <message>
        <source>The file is larger than {0}.</source>
        <translation>El archivo ocupa más de {0}.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>El archivo no es XML bien formado.</translation>
    </message>
    <message>
        <source>The file is too large to be kept ({0} MB).</source>
        <translation>El archivo es demasiado grande para conservarlo ({0} MB).</translation>
    </message>
    <message>
        <source>The file is too large to be kept.</source>
        <translation>El archivo es demasiado grande para conservarlo.</translation>
    </message>
    <message>
        <source>The file nests more than {0} levels deep.</source>
        <translation>El archivo tiene más de {0} niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be opened ({0}).</source>
        <translation>No se puede abrir el archivo de los conjuntos de indubitadas ({0}).</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be opened.</source>
        <translation>No se puede abrir el archivo de los conjuntos de indubitadas.</translation>
    </message>
    <message>
        <source>The file of the reference sets cannot be read or written.</source>
        <translation>No se puede leer ni escribir el archivo de los conjuntos de indubitadas.</translation>
    </message>
    <message>
        <source>The file of the reference sets is damaged.</source>
        <translation>El archivo de los conjuntos de indubitadas está dañado.</translation>
    </message>
    <message>
        <source>The file of the reference sets is write-protected.</source>
        <translation>El archivo de los conjuntos de indubitadas está protegido contra escritura.</translation>
    </message>
    <message>
        <source>The file of the reference sets may not be used.</source>
        <translation>No hay permiso para usar el archivo de los conjuntos de indubitadas.</translation>
    </message>
    <message>
        <source>The file&apos;s tensors are not those of the network {0} ({1} differ, the first is {2}).</source>
        <translation>Los tensores del archivo no son los de la red {0} ({1} difieren, el primero es {2}).</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>No se puede leer la carpeta ({0}).</translation>
    </message>
    <message>
        <source>The folder of models cannot be read ({0}).</source>
        <translation>No se puede leer la carpeta de los modelos ({0}).</translation>
    </message>
    <message>
        <source>The folder of your models cannot be written ({0}).</source>
        <translation>No se puede escribir en la carpeta de sus modelos ({0}).</translation>
    </message>
    <message>
        <source>The graphics card stopped answering.</source>
        <translation>La tarjeta gráfica dejó de responder.</translation>
    </message>
    <message>
        <source>The header of the model file is damaged.</source>
        <translation>El encabezado del archivo del modelo está dañado.</translation>
    </message>
    <message>
        <source>The held-out writers offer nothing to compare.</source>
        <translation>Los autores reservados no ofrecen nada que comparar.</translation>
    </message>
    <message>
        <source>The log of the engine says where.</source>
        <translation>El registro del motor indica dónde.</translation>
    </message>
    <message>
        <source>The model cannot be written ({0}).</source>
        <translation>No se puede escribir el modelo ({0}).</translation>
    </message>
    <message>
        <source>The model file cannot be read ({0}).</source>
        <translation>No se puede leer el archivo del modelo ({0}).</translation>
    </message>
    <message>
        <source>The model file changed while it was read.</source>
        <translation>El archivo del modelo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The model file ends too early.</source>
        <translation>El archivo del modelo termina antes de tiempo.</translation>
    </message>
    <message>
        <source>The model file holds values that are not numbers.</source>
        <translation>El archivo del modelo contiene valores que no son números.</translation>
    </message>
    <message>
        <source>The model file is damaged.</source>
        <translation>El archivo del modelo está dañado.</translation>
    </message>
    <message>
        <source>The model file is longer than its header says.</source>
        <translation>El archivo del modelo es más largo de lo que indica su encabezado.</translation>
    </message>
    <message>
        <source>The model needs the network {0}, which this program does not have.</source>
        <translation>El modelo necesita la red {0}, que este programa no tiene.</translation>
    </message>
    <message>
        <source>The model was made by a newer version of the program.</source>
        <translation>El modelo se creó con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>The model was made by an earlier version of the program.</source>
        <translation>El modelo se creó con una versión anterior del programa.</translation>
    </message>
    <message>
        <source>The model was trained on pictures of imaging version {0}; this program makes version {1}.</source>
        <translation>El modelo se entrenó con imágenes de la versión de imagen {0}; este programa genera la versión {1}.</translation>
    </message>
    <message>
        <source>The model {0} came with the program.</source>
        <translation>El modelo {0} vino con el programa.</translation>
    </message>
    <message>
        <source>The model {0} is for the profile {1}.</source>
        <translation>El modelo {0} es para el perfil {1}.</translation>
    </message>
    <message>
        <source>The model {0} is in use for the profile {1}.</source>
        <translation>El modelo {0} está en uso para el perfil {1}.</translation>
    </message>
    <message>
        <source>The model {0} is not calibrated.</source>
        <translation>El modelo {0} no está calibrado.</translation>
    </message>
    <message>
        <source>The model {0} was made from {1}, which it can be rolled back to.</source>
        <translation>El modelo {0} procede de {1}, al que se puede volver.</translation>
    </message>
    <message>
        <source>The model {0} was not made from another one.</source>
        <translation>El modelo {0} no procede de otro.</translation>
    </message>
    <message>
        <source>The model {0}, which {1} was made from, is not here any more, or has changed.</source>
        <translation>El modelo {0}, del que procede {1}, ya no está aquí o ha cambiado.</translation>
    </message>
    <message>
        <source>The model&apos;s calibration is damaged.</source>
        <translation>La calibración del modelo está dañada.</translation>
    </message>
    <message>
        <source>The model&apos;s card has no usable entry {0}.</source>
        <translation>La ficha del modelo no tiene una entrada {0} utilizable.</translation>
    </message>
    <message>
        <source>The model&apos;s card is not valid JSON.</source>
        <translation>La ficha del modelo no es JSON válido.</translation>
    </message>
    <message>
        <source>The name of the file, or the path to it, is too long.</source>
        <translation>El nombre del archivo, o la ruta hasta él, es demasiado largo.</translation>
    </message>
    <message>
        <source>The name of the set holds signs that cannot be read.</source>
        <translation>El nombre del conjunto contiene caracteres que no se pueden leer.</translation>
    </message>
    <message>
        <source>The name of the set is empty.</source>
        <translation>El nombre del conjunto está vacío.</translation>
    </message>
    <message>
        <source>The name of the set is too long.</source>
        <translation>El nombre del conjunto es demasiado largo.</translation>
    </message>
    <message>
        <source>The name {0} of a set is taken.</source>
        <translation>El nombre de conjunto {0} ya está ocupado.</translation>
    </message>
    <message>
        <source>The network can see this, so figures on these data may be too good.</source>
        <translation>La red puede verlo, así que las cifras con estos datos pueden ser demasiado buenas.</translation>
    </message>
    <message>
        <source>The network {0} cannot be built with {1} = {2}.</source>
        <translation>No se puede construir la red {0} con {1} = {2}.</translation>
    </message>
    <message>
        <source>The network {0} cannot be built: {1}.</source>
        <translation>No se puede construir la red {0}: {1}.</translation>
    </message>
    <message>
        <source>The notes are longer than {0} characters.</source>
        <translation>Las notas superan los {0} caracteres.</translation>
    </message>
    <message>
        <source>The old file cannot be removed ({0}).</source>
        <translation>No se puede eliminar el archivo antiguo ({0}).</translation>
    </message>
    <message>
        <source>The others go on. Try another sample, or another form of this one.</source>
        <translation>Las demás continúan. Pruebe con otra muestra o con otra forma de esta.</translation>
    </message>
    <message>
        <source>The page has {0} megapixels at {1} dpi; {2} are the limit.</source>
        <translation>La página tiene {0} megapíxeles a {1} ppp; el límite es {2}.</translation>
    </message>
    <message>
        <source>The page of the PDF cannot be drawn.</source>
        <translation>No se puede representar la página del PDF.</translation>
    </message>
    <message>
        <source>The page of the PDF is empty.</source>
        <translation>La página del PDF está vacía.</translation>
    </message>
    <message>
        <source>The pen&apos;s width is not a number above zero.</source>
        <translation>El ancho de la pluma no es un número mayor que cero.</translation>
    </message>
    <message>
        <source>The picture has {0} megapixels; 100 are the limit.</source>
        <translation>La imagen tiene {0} megapíxeles; el límite es 100.</translation>
    </message>
    <message>
        <source>The program removes this before it compares.</source>
        <translation>El programa lo elimina antes de comparar.</translation>
    </message>
    <message>
        <source>The reference sets are being changed by another program.</source>
        <translation>Otro programa está modificando los conjuntos de indubitadas.</translation>
    </message>
    <message>
        <source>The reference sets were kept by a newer version of the program.</source>
        <translation>Los conjuntos de indubitadas se guardaron con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>The reference was removed.</source>
        <translation>Se quitó la indubitada.</translation>
    </message>
    <message>
        <source>The row names no questioned sample.</source>
        <translation>La fila no indica ninguna muestra dubitada.</translation>
    </message>
    <message>
        <source>The run {0} cannot be kept ({1}).</source>
        <translation>No se puede conservar la ejecución {0} ({1}).</translation>
    </message>
    <message>
        <source>The run {0} is being trained by another window or command.</source>
        <translation>El entrenamiento {0} está en curso en otra ventana u otro comando.</translation>
    </message>
    <message>
        <source>The run&apos;s folder cannot be written ({0}).</source>
        <translation>No se puede escribir en la carpeta de la ejecución ({0}).</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds a training that began with another model.</source>
        <translation>La carpeta contiene un entrenamiento que empezó con otro modelo.</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds other files.</source>
        <translation>La carpeta del entrenamiento contiene otros archivos.</translation>
    </message>
    <message>
        <source>The settings cannot be read ({0}); the defaults hold.</source>
        <translation>No se pueden leer los ajustes ({0}); rigen los predeterminados.</translation>
    </message>
    <message>
        <source>The settings cannot be written ({0}).</source>
        <translation>No se pueden escribir los ajustes ({0}).</translation>
    </message>
    <message>
        <source>The settings were damaged; the defaults hold. The old file is {0}.</source>
        <translation>Los ajustes estaban dañados; rigen los predeterminados. El archivo anterior es {0}.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La tabla no tiene filas.</translation>
    </message>
    <message>
        <source>The table has over {0} rows.</source>
        <translation>La tabla tiene más de {0} filas.</translation>
    </message>
    <message>
        <source>The table&apos;s columns are not known.</source>
        <translation>No se conocen las columnas de la tabla.</translation>
    </message>
    <message>
        <source>The time limit of {0} s leaves no time to train: the check alone took {1} s.</source>
        <translation>El límite de tiempo de {0} s no deja tiempo para entrenar: solo la comprobación tardó {1} s.</translation>
    </message>
    <message>
        <source>The time of a stroke runs backwards.</source>
        <translation>El tiempo de un trazo va hacia atrás.</translation>
    </message>
    <message>
        <source>The trainer ended unexpectedly (exit code {0}). Start again; a training goes on from its last checkpoint.</source>
        <translation>El programa de entrenamiento terminó de forma inesperada (código de salida {0}). Vuelva a iniciarlo; un entrenamiento continúa desde su último punto de control.</translation>
    </message>
    <message>
        <source>The training left the range of numbers.</source>
        <translation>El entrenamiento se salió del rango numérico.</translation>
    </message>
    <message>
        <source>The weights hold no pictures.</source>
        <translation>Los pesos no contienen imágenes.</translation>
    </message>
    <message>
        <source>There are no comparisons to calibrate on.</source>
        <translation>No hay comparaciones con las que calibrar.</translation>
    </message>
    <message>
        <source>There are no pictures in it.</source>
        <translation>No contiene imágenes.</translation>
    </message>
    <message>
        <source>There are no reference sets.</source>
        <translation>No hay conjuntos de indubitadas.</translation>
    </message>
    <message>
        <source>There are not two writers with two genuine samples.</source>
        <translation>No hay dos autores con dos muestras genuinas.</translation>
    </message>
    <message>
        <source>There are {0} writers with at least {1} genuine samples.</source>
        <translation>Hay {0} autores con al menos {1} muestras genuinas.</translation>
    </message>
    <message>
        <source>There is 1 writer with at least {0} genuine samples.</source>
        <translation>Hay 1 autor con al menos {0} muestras genuinas.</translation>
    </message>
    <message>
        <source>There is a model {0} already.</source>
        <translation>Ya hay un modelo {0}.</translation>
    </message>
    <message>
        <source>There is a reference set {0} already.</source>
        <translation>Ya hay un conjunto de indubitadas {0}.</translation>
    </message>
    <message>
        <source>There is no device called {0}.</source>
        <translation>No hay ningún dispositivo llamado {0}.</translation>
    </message>
    <message>
        <source>There is no model {0} of yours.</source>
        <translation>Entre sus modelos no hay ninguno llamado {0}.</translation>
    </message>
    <message>
        <source>There is no model {0}.</source>
        <translation>No hay ningún modelo {0}.</translation>
    </message>
    <message>
        <source>There is no operating point {0}.</source>
        <translation>No hay ningún punto de operación {0}.</translation>
    </message>
    <message>
        <source>There is no page {0}; the last one is {1}.</source>
        <translation>No hay página {0}; la última es la {1}.</translation>
    </message>
    <message>
        <source>There is no reference for this sample.</source>
        <translation>No hay ninguna indubitada para esta muestra.</translation>
    </message>
    <message>
        <source>There is no reference set {0}.</source>
        <translation>No hay ningún conjunto de indubitadas {0}.</translation>
    </message>
    <message>
        <source>There is no reference.</source>
        <translation>No hay ninguna indubitada.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>There is no such model file.</source>
        <translation>No existe ese archivo de modelo.</translation>
    </message>
    <message>
        <source>There is not enough memory even for the smallest batch.</source>
        <translation>No hay memoria suficiente ni para el lote más pequeño.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>There is only one sign in it.</source>
        <translation>Solo contiene un signo.</translation>
    </message>
    <message>
        <source>There is only one writer in it.</source>
        <translation>Solo contiene un autor.</translation>
    </message>
    <message>
        <source>These weights are of one more training by the same recipe, on all of these alphabets.</source>
        <translation>Estos pesos son de un entrenamiento más con la misma receta, con todos estos alfabetos.</translation>
    </message>
    <message>
        <source>These weights are of one more training by the same recipe, on all of these alphabets; thresholds and figures are those of the first one.</source>
        <translation>Estos pesos son de un entrenamiento más con la misma receta, con todos estos alfabetos; los umbrales y las cifras son los del primero.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>This is a pickled checkpoint, which could run code when read; it is never opened.</source>
        <translation>Es un punto de control en formato pickle, que podría ejecutar código al leerse; nunca se abre.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <translation>Esto es una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>This is no file&apos;s name.</source>
        <translation>Esto no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>This is not a case.</source>
        <translation>Esto no es un caso.</translation>
    </message>
    <message>
        <source>This is not a drawing.</source>
        <translation>Esto no es un dibujo.</translation>
    </message>
    <message>
        <source>This is not a drawing: it has no list of strokes.</source>
        <translation>Esto no es un dibujo: no tiene lista de trazos.</translation>
    </message>
    <message>
        <source>This is not a file of reference sets.</source>
        <translation>Esto no es un archivo de conjuntos de indubitadas.</translation>
    </message>
    <message>
        <source>This is not a model file.</source>
        <translation>Esto no es un archivo de modelo.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>Esto no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>This is only a pointer to a large file that git did not fetch.</source>
        <translation>Es solo un puntero a un archivo grande que git no descargó.</translation>
    </message>
    <message>
        <source>This reference is not in its set any more.</source>
        <translation>Esta indubitada ya no está en su conjunto.</translation>
    </message>
    <message>
        <source>This reference is not there any more.</source>
        <translation>Esta indubitada ya no está.</translation>
    </message>
    <message>
        <source>This reference set is not there any more.</source>
        <translation>Este conjunto de indubitadas ya no está.</translation>
    </message>
    <message>
        <source>This request stopped the engine twice.</source>
        <translation>Esta petición detuvo el motor dos veces.</translation>
    </message>
    <message>
        <source>This sample is not there any more.</source>
        <translation>Esta muestra ya no está.</translation>
    </message>
    <message>
        <source>Thresholds: {0} local writers with {1} genuine samples and {2} imitations.</source>
        <translation>Umbrales: {0} autores propios con {1} muestras genuinas y {2} imitaciones.</translation>
    </message>
    <message>
        <source>Too little to train on: {0} signs with {1} genuine samples are needed, and there are {2}. Thresholds can be recalibrated.</source>
        <translation>Demasiado poco para entrenar: se necesitan {0} signos con {1} muestras genuinas, y hay {2}. Los umbrales se pueden recalibrar.</translation>
    </message>
    <message>
        <source>Too little to train on: {0} writers with {1} genuine samples are needed, and there are {2}. Thresholds can be recalibrated.</source>
        <translation>Demasiado poco para entrenar: se necesitan {0} autores con {1} muestras genuinas, y hay {2}. Los umbrales se pueden recalibrar.</translation>
    </message>
    <message>
        <source>Train it again with this version, or choose another model.</source>
        <translation>Entrénelo de nuevo con esta versión o elija otro modelo.</translation>
    </message>
    <message>
        <source>Trained on Omniglot (Lake, Salakhutdinov and Tenenbaum 2015), which is under the MIT licence.</source>
        <translation>Entrenado con Omniglot (Lake, Salakhutdinov y Tenenbaum 2015), que está bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>Trained on crossmedia, which is under the MIT licence, and on invented handwriting.</source>
        <translation>Entrenado con crossmedia, que está bajo la licencia MIT, y con escritura inventada.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Dos columnas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Update the program, or choose another model.</source>
        <translation>Actualice el programa o elija otro modelo.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>Update this program; nothing was changed.</source>
        <translation>Actualice este programa; no se modificó nada.</translation>
    </message>
    <message>
        <source>Use 1 or 0, same or different.</source>
        <translation>Use 1 o 0, same o different.</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, TIFF, BMP, WebP or PDF.</source>
        <translation>Use PNG, JPEG, TIFF, BMP, WebP o PDF.</translation>
    </message>
    <message>
        <source>Use a part.</source>
        <translation>Use una parte.</translation>
    </message>
    <message>
        <source>Use a smaller picture.</source>
        <translation>Use una imagen más pequeña.</translation>
    </message>
    <message>
        <source>Use genuine or forged.</source>
        <translation>Use genuine o forged.</translation>
    </message>
    <message>
        <source>Use up to 60 lower-case letters, digits, dots, dashes and underscores.</source>
        <translation>Use hasta 60 letras minúsculas, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Use up to {0} letters.</source>
        <translation>Use hasta {0} caracteres.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it there.</source>
        <translation>Espere a que termine o deténgalo allí.</translation>
    </message>
    <message>
        <source>Wait for its end, stop it there, or choose another name.</source>
        <translation>Espere a que termine, deténgalo allí o elija otro nombre.</translation>
    </message>
    <message>
        <source>What was kept of this reference is damaged.</source>
        <translation>Lo que se conservó de esta indubitada está dañado.</translation>
    </message>
    <message>
        <source>Whoever uses the weights for anything else has to settle that with the owners of those sets.</source>
        <translation>Quien use los pesos para otra cosa debe acordarlo con los propietarios de esos conjuntos.</translation>
    </message>
    <message>
        <source>With {0} signs a training can be checked on signs that it did not learn from.</source>
        <translation>Con {0} signos, un entrenamiento se puede comprobar con signos de los que no aprendió.</translation>
    </message>
    <message>
        <source>With {0} signs a training is an experiment: each sign is checked in turn, and chance will hardly ever allow the result to be adopted. Recalibration is safer and takes seconds.</source>
        <translation>Con {0} signos, un entrenamiento es un experimento: cada signo se comprueba por turno, y el azar casi nunca permitirá adoptar el resultado. Recalibrar es más seguro y tarda segundos.</translation>
    </message>
    <message>
        <source>With {0} writers a training can be checked on writers that it did not learn from.</source>
        <translation>Con {0} autores, un entrenamiento se puede comprobar con autores de los que no aprendió.</translation>
    </message>
    <message>
        <source>With {0} writers a training is an experiment: each writer is checked in turn, and chance will hardly ever allow the result to be adopted. Recalibration is safer and takes seconds.</source>
        <translation>Con {0} autores, un entrenamiento es un experimento: cada autor se comprueba por turno, y el azar casi nunca permitirá adoptar el resultado. Recalibrar es más seguro y tarda segundos.</translation>
    </message>
    <message>
        <source>Without imitations nothing can be learnt, or measured, about skilled imitation: only how your writers vary, and how they differ from each other.</source>
        <translation>Sin imitaciones no se puede aprender ni medir nada sobre la imitación hábil: solo cómo varían sus autores y en qué se diferencian entre sí.</translation>
    </message>
    <message>
        <source>Your imitations are more, or less, densely inked than the genuine ones.</source>
        <translation>Sus imitaciones tienen más, o menos, densidad de tinta que las muestras genuinas.</translation>
    </message>
    <message>
        <source>Your imitations have another shape, wider or taller, than the genuine ones.</source>
        <translation>Sus imitaciones tienen otra forma, más ancha o más alta, que las muestras genuinas.</translation>
    </message>
    <message>
        <source>Your imitations were cut out or scanned at another size than the genuine ones.</source>
        <translation>Sus imitaciones se recortaron o escanearon a otro tamaño que las muestras genuinas.</translation>
    </message>
    <message>
        <source>Your imitations were scanned on other paper, or with other settings, than the genuine ones.</source>
        <translation>Sus imitaciones se escanearon en otro papel, o con otros ajustes, que las muestras genuinas.</translation>
    </message>
    <message>
        <source>Your imitations were written with another pen or ink than the genuine ones.</source>
        <translation>Sus imitaciones se escribieron con otro bolígrafo u otra tinta que las muestras genuinas.</translation>
    </message>
    <message>
        <source>a new network after Koch et al. 2015</source>
        <translation>una red nueva según Koch y otros 2015</translation>
    </message>
    <message>
        <source>against other people&apos;s own samples, no imitations</source>
        <translation>frente a muestras propias de otras personas, sin imitaciones</translation>
    </message>
    <message>
        <source>an NVIDIA driver is present, but the installed PyTorch is its CPU build</source>
        <translation>hay un controlador de NVIDIA, pero el PyTorch instalado es la versión para CPU</translation>
    </message>
    <message>
        <source>base {0}</source>
        <translation>base {0}</translation>
    </message>
    <message>
        <source>crossmedia: training writers; 400 invented writers with imitations.</source>
        <translation>crossmedia: autores de entrenamiento; 400 autores inventados con imitaciones.</translation>
    </message>
    <message>
        <source>no CUDA device found</source>
        <translation>no se encontró ningún dispositivo CUDA</translation>
    </message>
    <message>
        <source>no local imitations</source>
        <translation>sin imitaciones locales</translation>
    </message>
    <message>
        <source>recalibrated on {0} local genuine comparisons and {1}, {2} local writers</source>
        <translation>recalibrado con {0} comparaciones genuinas locales y {1}, {2} autores locales</translation>
    </message>
    <message>
        <source>susig, svc2004, dutch, nisdcc_scans, crossmedia, and_words and 500 words of unipen_words: training writers.</source>
        <translation>susig, svc2004, dutch, nisdcc_scans, crossmedia, and_words y 500 palabras de unipen_words: autores de entrenamiento.</translation>
    </message>
    <message>
        <source>the CPU was asked for</source>
        <translation>se pidió la CPU</translation>
    </message>
    <message>
        <source>the model&apos;s own known scores count as {0} writers more</source>
        <translation>las puntuaciones conocidas del modelo cuentan como {0} autores más</translation>
    </message>
    <message>
        <source>there are {0} CUDA devices, numbered from 0</source>
        <translation>hay {0} dispositivos CUDA, numerados desde 0</translation>
    </message>
    <message>
        <source>tuned from {0}</source>
        <translation>ajustado a partir de {0}</translation>
    </message>
    <message>
        <source>validation alphabets</source>
        <translation>alfabetos de validación</translation>
    </message>
    <message>
        <source>{0} and {1} have the name of one and the same sample.</source>
        <translation>{0} y {1} llevan el nombre de una misma muestra.</translation>
    </message>
    <message>
        <source>{0} and {1} have the same name, as if they were one writer.</source>
        <translation>{0} y {1} tienen el mismo nombre, como si fueran un solo autor.</translation>
    </message>
    <message>
        <source>{0} are needed to train; recalibration works with 2.</source>
        <translation>Se necesitan {0} para entrenar; la recalibración funciona con 2.</translation>
    </message>
    <message>
        <source>{0} as drawings</source>
        <translation>{0} como trazos</translation>
    </message>
    <message>
        <source>{0} as drawings without pressure</source>
        <translation>{0} como trazos sin presión</translation>
    </message>
    <message>
        <source>{0} as pictures</source>
        <translation>{0} como imágenes</translation>
    </message>
    <message>
        <source>{0} cannot name a model.</source>
        <translation>{0} no sirve como nombre de modelo.</translation>
    </message>
    <message>
        <source>{0} genuine comparisons and {1} of the other kind, {2} writers of {3}</source>
        <translation>{0} comparaciones genuinas y {1} del otro tipo, {2} autores de {3}</translation>
    </message>
    <message>
        <source>{0} held-out signs</source>
        <translation>{0} signos reservados</translation>
    </message>
    <message>
        <source>{0} held-out writers</source>
        <translation>{0} autores reservados</translation>
    </message>
    <message>
        <source>{0} held-out writers (strangers: there are no imitations)</source>
        <translation>{0} autores reservados (desconocidos: no hay imitaciones)</translation>
    </message>
    <message>
        <source>{0} imitations</source>
        <translation>{0} imitaciones</translation>
    </message>
    <message>
        <source>{0} is not one of the models at hand.</source>
        <translation>{0} no está entre los modelos disponibles.</translation>
    </message>
    <message>
        <source>{0} is the same picture as {1}, which is another writer&apos;s.</source>
        <translation>{0} es la misma imagen que {1}, que es de otro autor.</translation>
    </message>
    <message>
        <source>{0} local writers with {1} genuine samples and {2} imitations, by which {3} was trained.</source>
        <translation>{0} autores propios con {1} muestras genuinas y {2} imitaciones, con los que se entrenó {3}.</translation>
    </message>
    <message>
        <source>{0} passed a test run</source>
        <translation>{0} superó una prueba</translation>
    </message>
    <message>
        <source>{0} signs have fewer than {1} genuine samples.</source>
        <translation>{0} signos tienen menos de {1} muestras genuinas.</translation>
    </message>
    <message>
        <source>{0} to {1} equal error rate</source>
        <translation>tasa de error igual de {0} a {1}</translation>
    </message>
    <message>
        <source>{0} writers have fewer than {1} genuine samples.</source>
        <translation>{0} autores tienen menos de {1} muestras genuinas.</translation>
    </message>
    <message>
        <source>{0}, recalibrated</source>
        <translation>{0}, recalibrado</translation>
    </message>
    <message>
        <source>{0}, tuned</source>
        <translation>{0}, ajustado</translation>
    </message>
    <message>
        <source>{0}, validation writers, 1 reference</source>
        <translation>{0}, autores de validación, 1 muestra indubitada</translation>
    </message>
    <message>
        <source>{0}, validation writers, {1} references</source>
        <translation>{0}, autores de validación, {1} muestras indubitadas</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Aligning…</source>
        <translation>Alineando…</translation>
    </message>
    <message>
        <source>Alignment…</source>
        <translation>Alineación…</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Blinking: {0} and {1}. {2}</source>
        <translation>Parpadeo: {0} y {1}. {2}</translation>
    </message>
    <message>
        <source>Difference map</source>
        <translation>Mapa de diferencias</translation>
    </message>
    <message>
        <source>Difference map. Questioned: {0}. Reference {1}: {2}. Orange: parts that lower the likelihood ratio, by the network&apos;s own account.</source>
        <translation>Mapa de diferencias. Dubitada: {0}. Indubitada {1}: {2}. Naranja: partes que reducen la razón de verosimilitud, según la propia red.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Lines between parts that the network matched</source>
        <translation>Líneas entre las partes que la red emparejó</translation>
    </message>
    <message>
        <source>Matched parts</source>
        <translation>Partes emparejadas</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation>Abrir o plegar la evidencia</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Overlay of {0} and {1}. {2}</source>
        <translation>Superposición de {0} y {1}. {2}</translation>
    </message>
    <message>
        <source>Overlay. Questioned in orange: {0}. Reference {1} in blue: {2}. Both: dark.</source>
        <translation>Superposición. Dubitada en naranja: {0}. Indubitada {1} en azul: {2}. Ambas: oscuro.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Pressure, agreement {0}</source>
        <translation>Presión, concordancia {0}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Dubitada</translation>
    </message>
    <message>
        <source>Questioned: {0}. Reference {1}: {2}.</source>
        <translation>Dubitada: {0}. Indubitada {1}: {2}.</translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px</source>
        <translation>Indubitada girada {0}°, escalada × {1}, desplazada {2} px</translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px, by hand</source>
        <translation>Indubitada girada {0}°, escalada × {1}, desplazada {2} px, a mano</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Indubitada {0}</translation>
    </message>
    <message>
        <source>Reference {0} is left out of the comparison.</source>
        <translation>La indubitada {0} queda fuera de la comparación.</translation>
    </message>
    <message>
        <source>Reference {0}, not used</source>
        <translation>Indubitada {0}, sin usar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Save evidence as picture</source>
        <translation>Guardar evidencia como imagen</translation>
    </message>
    <message>
        <source>Save or copy as picture</source>
        <translation>Guardar o copiar como imagen</translation>
    </message>
    <message>
        <source>Show all	0</source>
        <translation>Ver todo	0</translation>
    </message>
    <message>
        <source>Show questioned</source>
        <translation>Mostrar dubitada</translation>
    </message>
    <message>
        <source>Show reference</source>
        <translation>Mostrar indubitada</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed along the way of the pen. Questioned in orange: {0}. Reference {1} in blue, laid on it: {2}.</source>
        <translation>Velocidad a lo largo del recorrido de la pluma. Dubitada en naranja: {0}. Indubitada {1} en azul, superpuesta: {2}.</translation>
    </message>
    <message>
        <source>Speed and pressure along the way of the pen. Questioned in orange: {0}. Reference {1} in blue, laid on it: {2}.</source>
        <translation>Velocidad y presión a lo largo del recorrido de la pluma. Dubitada en naranja: {0}. Indubitada {1} en azul, superpuesta: {2}.</translation>
    </message>
    <message>
        <source>Speed of blinking</source>
        <translation>Velocidad del parpadeo</translation>
    </message>
    <message>
        <source>Speed, agreement {0}</source>
        <translation>Velocidad, concordancia {0}</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Strength of the difference map</source>
        <translation>Intensidad del mapa de diferencias</translation>
    </message>
    <message>
        <source>The evidence is not there yet for the samples as they are now. Open Evidence, and try again when it shows them.</source>
        <translation>La evidencia de las muestras tal como están ahora aún no está disponible. Abra la evidencia e inténtelo de nuevo cuando las muestre.</translation>
    </message>
    <message>
        <source>The evidence was copied as a picture.</source>
        <translation>La evidencia se copió como imagen.</translation>
    </message>
    <message>
        <source>There is no picture to save here.</source>
        <translation>Aquí no hay ninguna imagen que guardar.</translation>
    </message>
    <message>
        <source>There is no picture to zoom here.</source>
        <translation>Aquí no hay ninguna imagen que ampliar.</translation>
    </message>
    <message>
        <source>There is nothing to align yet.</source>
        <translation>Aún no hay nada que alinear.</translation>
    </message>
    <message>
        <source>This model compares whole pictures; it matches no parts of them.</source>
        <translation>Este modelo compara imágenes completas; no empareja partes de ellas.</translation>
    </message>
    <message>
        <source>View of the evidence</source>
        <translation>Vista de la evidencia</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom both together</source>
        <translation>Zoom de ambas a la vez</translation>
    </message>
    <message>
        <source>Zoom in	+</source>
        <translation>Acercar	+</translation>
    </message>
    <message>
        <source>Zoom out	−</source>
        <translation>Alejar	−</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>semejante</translation>
    </message>
    <message>
        <source>appears as soon as both samples are read.</source>
        <translation>aparece en cuanto se leen las dos muestras.</translation>
    </message>
    <message>
        <source>appears once both samples can be used.</source>
        <translation>aparece en cuanto las dos muestras se pueden usar.</translation>
    </message>
    <message>
        <source>appears once both sides hold a sample.</source>
        <translation>aparece cuando ambos lados tienen una muestra.</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firme</translation>
    </message>
    <message>
        <source>is compared of signatures only.</source>
        <translation>solo se compara en las firmas.</translation>
    </message>
    <message>
        <source>is known of whole drawings whose times were kept. Scans and photos do not tell it.</source>
        <translation>se conoce solo de dibujos enteros cuyos tiempos se conservaron. Los escaneos y las fotos no lo dicen.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ligero</translation>
    </message>
    <message>
        <source>questioned</source>
        <translation>dubitada</translation>
    </message>
    <message>
        <source>reference {0}</source>
        <translation>indubitada {0}</translation>
    </message>
    <message>
        <source>reference {0}, not used</source>
        <translation>indubitada {0}, sin usar</translation>
    </message>
    <message>
        <source>side by side, overlay, blink, difference map, movement</source>
        <translation>lado a lado, superposición, parpadeo, mapa de diferencias, movimiento</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>{0} Hz</source>
        <translation>{0} Hz</translation>
    </message>
    <message>
        <source>{0}, cleaned and cropped</source>
        <translation>{0}, limpia y recortada</translation>
    </message>
    <message>
        <source>{0}, difference map</source>
        <translation>{0}, mapa de diferencias</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the left third</source>
        <translation>{0}, mapa de diferencias, difiere más en el tercio izquierdo</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the middle third</source>
        <translation>{0}, mapa de diferencias, difiere más en el tercio central</translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the right third</source>
        <translation>{0}, mapa de diferencias, difiere más en el tercio derecho</translation>
    </message>
    <message>
        <source>{0}: no difference that counts</source>
        <translation>{0}: ninguna diferencia apreciable</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>1 / (1 + 10^−llr): the llr on a scale from 0 to 1, at equal prior odds.</source>
        <translation>1 / (1 + 10^−llr): el llr en una escala de 0 a 1, con probabilidades previas iguales.</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Añadir una indubitada</translation>
    </message>
    <message>
        <source>Add references</source>
        <translation>Añadir indubitadas</translation>
    </message>
    <message>
        <source>Add the questioned sample</source>
        <translation>Añadir la muestra dubitada</translation>
    </message>
    <message>
        <source>All are drawings: how the pen moved counts too.</source>
        <translation>Todos son dibujos: también cuenta cómo se movió la pluma.</translation>
    </message>
    <message>
        <source>Band: among references. Ticks: this sample.</source>
        <translation>Banda: indubitadas entre sí. Marcas: esta muestra.</translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation>Comparar un ejemplo</translation>
    </message>
    <message>
        <source>Compared by shape alone: not every picture shows where its line is dark or wide.</source>
        <translation>Comparado solo por la forma: no todas las imágenes muestran dónde el trazo es oscuro o ancho.</translation>
    </message>
    <message>
        <source>Compared by shape and width: not every picture shows where its line is dark.</source>
        <translation>Comparado por la forma y el ancho: no todas las imágenes muestran dónde el trazo es oscuro.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Evidence, not a decision. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation>Evidencia, no una decisión. &lt;b&gt;Decide una persona.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Evidence, not a decision. The score assumes equal prior odds. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation>Evidencia, no decisión. Supone iguales probabilidades previas. &lt;b&gt;Decide una persona.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Hatched: beyond what these data support.</source>
        <translation>Rayado: más allá de lo que estos datos respaldan.</translation>
    </message>
    <message>
        <source>How strongly the evidence points either way, and how often that misleads.</source>
        <translation>Con qué fuerza apunta la evidencia en un sentido u otro, y con qué frecuencia induce a error.</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation>Zona no concluyente</translation>
    </message>
    <message>
        <source>Leans to different signs</source>
        <translation>Tiende a signos distintos</translation>
    </message>
    <message>
        <source>Leans to different writers</source>
        <translation>Tiende a autores distintos</translation>
    </message>
    <message>
        <source>Leans to the same sign</source>
        <translation>Tiende al mismo signo</translation>
    </message>
    <message>
        <source>Leans to the same writer</source>
        <translation>Tiende al mismo autor</translation>
    </message>
    <message>
        <source>Leans weakly to different signs</source>
        <translation>Tiende débilmente a signos distintos</translation>
    </message>
    <message>
        <source>Leans weakly to different writers</source>
        <translation>Tiende débilmente a autores distintos</translation>
    </message>
    <message>
        <source>Leans weakly to the same sign</source>
        <translation>Tiende débilmente al mismo signo</translation>
    </message>
    <message>
        <source>Leans weakly to the same writer</source>
        <translation>Tiende débilmente al mismo autor</translation>
    </message>
    <message>
        <source>More about these numbers</source>
        <translation>Más sobre estas cifras</translation>
    </message>
    <message>
        <source>New here? Synthetic signatures, one click.</source>
        <translation>¿Primera vez aquí? Firmas sintéticas, con un clic.</translation>
    </message>
    <message>
        <source>New here? Synthetic signs, one click.</source>
        <translation>¿Primera vez aquí? Signos sintéticos, con un clic.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>One known sign is enough to start; three or more say much more.</source>
        <translation>Basta un signo conocido para empezar; tres o más dicen mucho más.</translation>
    </message>
    <message>
        <source>One or more references</source>
        <translation>Una o más indubitadas</translation>
    </message>
    <message>
        <source>One signature known to be this person&apos;s is enough to start; three or more say much more.</source>
        <translation>Basta una firma que se sepa que es de esta persona para empezar; tres o más dicen mucho más.</translation>
    </message>
    <message>
        <source>Pressure is not known of all, so none counts. Measured with pens, not with mice.</source>
        <translation>No se conoce la presión de todos, así que no cuenta. Medido con plumas, no con ratones.</translation>
    </message>
    <message>
        <source>Questioned sample</source>
        <translation>Muestra dubitada</translation>
    </message>
    <message>
        <source>Read the finding</source>
        <translation>Leer el hallazgo</translation>
    </message>
    <message>
        <source>Recalibrated: {0} of the {1} upper scores and {2} of the {3} lower ones are of {4} local writers; the others the model had before. None of these writers was trained on.</source>
        <translation>Recalibrado: {0} de los {1} valores de arriba y {2} de los {3} de abajo son de {4} autores locales; los demás ya los tenía el modelo. No se entrenó con ninguno de estos autores.</translation>
    </message>
    <message>
        <source>References among themselves</source>
        <translation>Indubitadas entre sí</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Escanear de nuevo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Signatures known to be this person&apos;s. Three or more say much more than one.</source>
        <translation>Firmas que se sabe que son de esta persona. Tres o más dicen mucho más que una.</translation>
    </message>
    <message>
        <source>Supports different signs</source>
        <translation>Apoya signos distintos</translation>
    </message>
    <message>
        <source>Supports different writers</source>
        <translation>Apoya autores distintos</translation>
    </message>
    <message>
        <source>Supports the same sign</source>
        <translation>Apoya el mismo signo</translation>
    </message>
    <message>
        <source>Supports the same writer</source>
        <translation>Apoya el mismo autor</translation>
    </message>
    <message>
        <source>The comparison starts by itself.</source>
        <translation>La comparación empieza por sí sola.</translation>
    </message>
    <message>
        <source>The evidence is about equally probable if {0} and if {1}.</source>
        <translation>La evidencia es casi igual de probable si {0} que si {1}.</translation>
    </message>
    <message>
        <source>The evidence is {0} more probable if {1} than if {2}.</source>
        <translation>La evidencia es {0} más probable si {1} que si {2}.</translation>
    </message>
    <message>
        <source>The finding appears here by itself.</source>
        <translation>El hallazgo aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>The others go on. Try another sample.</source>
        <translation>Las demás continúan. Pruebe con otra muestra.</translation>
    </message>
    <message>
        <source>The same sign, known. Three or more say much more than one.</source>
        <translation>El mismo signo, conocido. Tres o más dicen mucho más que uno.</translation>
    </message>
    <message>
        <source>The sign you have a question about.</source>
        <translation>El signo sobre el que tiene dudas.</translation>
    </message>
    <message>
        <source>The signature you have a question about.</source>
        <translation>La firma sobre la que tiene dudas.</translation>
    </message>
    <message>
        <source>These data support nothing beyond {0} and {1}.</source>
        <translation>Más allá de {0} y {1}, estos datos no respaldan nada.</translation>
    </message>
    <message>
        <source>This comparison stopped the engine</source>
        <translation>Esta comparación detuvo el motor</translation>
    </message>
    <message>
        <source>This could not be compared</source>
        <translation>Esto no se pudo comparar</translation>
    </message>
    <message>
        <source>Too few data for this point; it is extrapolated.</source>
        <translation>Datos insuficientes para este punto; está extrapolado.</translation>
    </message>
    <message>
        <source>Verdict: {0}</source>
        <translation>Conclusión: {0}</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>Esperando al motor</translation>
    </message>
    <message>
        <source>about &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation>unas &lt;b&gt;{0} veces&lt;/b&gt;</translation>
    </message>
    <message>
        <source>against 1 reference</source>
        <translation>frente a 1 indubitada</translation>
    </message>
    <message>
        <source>against {0}</source>
        <translation>frente a {0}</translation>
    </message>
    <message>
        <source>against {0} references</source>
        <translation>frente a {0} indubitadas</translation>
    </message>
    <message>
        <source>all of them are the same sign</source>
        <translation>todas son el mismo signo</translation>
    </message>
    <message>
        <source>at least &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation>al menos &lt;b&gt;{0} veces&lt;/b&gt;</translation>
    </message>
    <message>
        <source>both are the same sign</source>
        <translation>ambas son el mismo signo</translation>
    </message>
    <message>
        <source>extremely strong support</source>
        <translation>apoyo extremadamente fuerte</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>log₁₀ LR</source>
        <translation>log₁₀ LR</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ de la razón de verosimilitud</translation>
    </message>
    <message>
        <source>moderate support</source>
        <translation>apoyo moderado</translation>
    </message>
    <message>
        <source>moderately strong support</source>
        <translation>apoyo moderadamente fuerte</translation>
    </message>
    <message>
        <source>no support either way</source>
        <translation>sin apoyo en ningún sentido</translation>
    </message>
    <message>
        <source>one is another sign</source>
        <translation>una es otro signo</translation>
    </message>
    <message>
        <source>somebody else imitated it</source>
        <translation>otra persona la imitó</translation>
    </message>
    <message>
        <source>somebody else wrote it</source>
        <translation>otra persona la escribió</translation>
    </message>
    <message>
        <source>strong support</source>
        <translation>apoyo fuerte</translation>
    </message>
    <message>
        <source>the same person wrote all of them</source>
        <translation>la misma persona escribió todas</translation>
    </message>
    <message>
        <source>the same person wrote both</source>
        <translation>la misma persona escribió ambas</translation>
    </message>
    <message>
        <source>very strong support</source>
        <translation>apoyo muy fuerte</translation>
    </message>
    <message>
        <source>weak support</source>
        <translation>apoyo débil</translation>
    </message>
    <message>
        <source>{0} comparisons of the same sign scored this low or lower</source>
        <translation>{0} comparaciones del mismo signo con esta puntuación o menos</translation>
    </message>
    <message>
        <source>{0} comparisons with another sign scored this high or higher</source>
        <translation>{0} comparaciones con otro signo con esta puntuación o más</translation>
    </message>
    <message>
        <source>{0} comparisons with other people&apos;s own samples scored this high or higher</source>
        <translation>{0} comparaciones con muestras de otras personas con esta puntuación o más</translation>
    </message>
    <message>
        <source>{0} genuine comparisons scored this low or lower</source>
        <translation>{0} comparaciones genuinas con esta puntuación o menos</translation>
    </message>
    <message>
        <source>{0} more probable if {1} than if {2}.</source>
        <translation>{0} más probable si {1} que si {2}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} or less</source>
        <translation>{0} o menos</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} o más</translation>
    </message>
    <message>
        <source>{0} skilled imitations scored this high or higher</source>
        <translation>{0} imitaciones hábiles con esta puntuación o más</translation>
    </message>
    <message>
        <source>{0} writers, none of them trained on.</source>
        <translation>{0} autores, ninguno usado en el entrenamiento.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation>{0}; {1}.</translation>
    </message>
</context>
<context>
    <name>FullPad</name>
    <message>
        <source>Back to both sides (Esc)</source>
        <translation>Volver a ambos lados (Esc)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Draw pad, {0}</source>
        <translation>Panel de dibujo, {0}</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fina</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pluma</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>1 sign, {1} samples</source>
        <translation>1 signo, {1} muestras</translation>
    </message>
    <message>
        <source>1 writer, {1} samples</source>
        <translation>1 autor, {1} muestras</translation>
    </message>
    <message>
        <source>95 % interval {0} to {1} %</source>
        <translation>intervalo del 95 % de {0} a {1} %</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation>Otro signo</translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation>Hoja de contactos…</translation>
    </message>
    <message>
        <source>Drawing pairs.</source>
        <translation>Sacando pares.</translation>
    </message>
    <message>
        <source>Drop a folder with a folder for each person (imitations in a folder “forged” inside). Random pairs then show how often the model is right.</source>
        <translation>Suelte una carpeta con una carpeta por persona (las imitaciones, dentro, en una carpeta «forged»). Los pares al azar muestran entonces con qué frecuencia acierta el modelo.</translation>
    </message>
    <message>
        <source>Enter or a double click opens a pair in Compare.</source>
        <translation>Intro o un doble clic abre un par en Comparar.</translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation>Tasa de error igual</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Imitation</source>
        <translation>Imitación</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>New random pairs</source>
        <translation>Nuevos pares al azar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No mistakes among the compared pairs.</source>
        <translation>Ningún fallo entre los pares comparados.</translation>
    </message>
    <message>
        <source>No pair is of this kind.</source>
        <translation>Ningún par es de este tipo.</translation>
    </message>
    <message>
        <source>No pairs can be drawn.</source>
        <translation>No se pueden sacar pares.</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sin conclusión</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Open a folder of labelled samples</source>
        <translation>Abrir una carpeta de muestras etiquetadas</translation>
    </message>
    <message>
        <source>Open a folder of samples…</source>
        <translation>Abrir una carpeta de muestras…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Pair {0}</source>
        <translation>Par {0}</translation>
    </message>
    <message>
        <source>Pairs shown</source>
        <translation>Pares mostrados</translation>
    </message>
    <message>
        <source>Pairs to show</source>
        <translation>Pares que mostrar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Same sign</source>
        <translation>Mismo signo</translation>
    </message>
    <message>
        <source>Same writer</source>
        <translation>Mismo autor</translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation>Guardar la hoja de contactos</translation>
    </message>
    <message>
        <source>Show all pairs</source>
        <translation>Mostrar todos los pares</translation>
    </message>
    <message>
        <source>Skilled imitation</source>
        <translation>Imitación hábil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try the model on known handwriting.</source>
        <translation>Pruebe el modelo con escritura conocida.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>llr {0}   score {1}</source>
        <translation>llr {0}   puntuación {1}</translation>
    </message>
    <message>
        <source>no pairs</source>
        <translation>ningún par</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no contado</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>of {0} pairs</source>
        <translation>de {0} pares</translation>
    </message>
    <message>
        <source>right</source>
        <translation>acierto</translation>
    </message>
    <message>
        <source>right, undecided, wrong</source>
        <translation>aciertos, sin decidir, fallos</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>semilla {0}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>when all are compared</source>
        <translation>cuando todos estén comparados</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} called same, {1} called different</source>
        <translation>{0} como «mismo», {1} como «distinto»</translation>
    </message>
    <message>
        <source>{0} is being saved…</source>
        <translation>Guardando {0}…</translation>
    </message>
    <message>
        <source>{0} of {1} pairs</source>
        <translation>{0} de {1} pares</translation>
    </message>
    <message>
        <source>{0} right, {1} undecided, {2} wrong</source>
        <translation>aciertos: {0}, sin decidir: {1}, fallos: {2}</translation>
    </message>
    <message>
        <source>{0} signs, {1} samples</source>
        <translation>{0} signos, {1} muestras</translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <translation>{0} a {1} de {2}</translation>
    </message>
    <message>
        <source>{0} writers, {1} samples</source>
        <translation>{0} autores, {1} muestras</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A person chose to compare as it is what looks like a whole page, like print or like a copy; the warnings say which sample it is.</source>
        <translation>Una persona eligió comparar tal cual lo que parece una página entera, texto impreso o una copia; las advertencias dicen de qué muestra se trata.</translation>
    </message>
    <message>
        <source>Compare it as it is</source>
        <translation>Comparar tal como está</translation>
    </message>
    <message>
        <source>Cut out the signature…</source>
        <translation>Recortar la firma…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Excluirla</translation>
    </message>
    <message>
        <source>Leave out the copies</source>
        <translation>Excluir las copias</translation>
    </message>
    <message>
        <source>Leave out the copy</source>
        <translation>Excluir la copia</translation>
    </message>
    <message>
        <source>Leave out what cannot be read</source>
        <translation>Excluir lo que no se puede leer</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Aún sin conclusión</translation>
    </message>
    <message>
        <source>These numbers are about the whole picture, not about the signature alone.</source>
        <translation>Estas cifras se refieren a toda la imagen, no solo a la firma.</translation>
    </message>
    <message>
        <source>This says nothing about the sign: no verdict is given.</source>
        <translation>Esto no dice nada sobre el signo: no se da ninguna conclusión.</translation>
    </message>
    <message>
        <source>This says nothing about who wrote it: no verdict is given.</source>
        <translation>Esto no dice nada sobre quién lo escribió: no se da ninguna conclusión.</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin conclusión</translation>
    </message>
    <message>
        <source>{0} looks like print. Cut out the signature first.</source>
        <translation>{0} parece impresa. Recorte primero la firma.</translation>
    </message>
    <message>
        <source>{0} seems to hold more than one piece of writing. Cut out the signature first.</source>
        <translation>{0} parece contener más de un escrito. Recorte primero la firma.</translation>
    </message>
    <message>
        <source>{0}, as it was cut out, still holds other writing or print. Cut it out closer.</source>
        <translation>{0}, tal como se recortó, aún contiene otra escritura o texto impreso. Recorte más cerca.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>From the next start on, the language is {0}.</source>
        <translation>A partir del próximo inicio, el idioma es {0}.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>What went wrong inside the program. No sample, name or folder of yours is in it.</source>
        <translation>Lo que falló dentro del programa. No contiene ninguna muestra, nombre ni carpeta suyos.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Comparisons with a known answer, of writers that the network was not trained on: genuine ones upwards, skilled imitations downwards, on the same axis.</source>
        <translation>Comparaciones con respuesta conocida, de autores no usados para entrenar la red: las genuinas hacia arriba, las imitaciones hábiles hacia abajo, en el mismo eje.</translation>
    </message>
    <message>
        <source>How many times more probable the evidence is if the same person wrote both than if somebody else imitated it, counted in powers of ten: +1 is 10 times, +2 is 100 times, −1 is 10 times the other way, 0 says nothing.</source>
        <translation>Cuántas veces más probable es la evidencia si la misma persona escribió ambas que si otra persona la imitó, en potencias de diez: +1 es 10 veces, +2 es 100 veces, −1 es 10 veces en sentido contrario, 0 no dice nada.</translation>
    </message>
    <message>
        <source>Known comparisons support a ratio up to a limit only. Beyond it the limit is shown, with “or more” or “or less”, in tables with ≥ or ≤. The verdict is decided by the ratio before it was cut off, so pairs that read alike may differ in it.</source>
        <translation>Las comparaciones conocidas respaldan una razón solo hasta un límite. Más allá se muestra el límite, con «o más» u «o menos», en las tablas con ≥ o ≤. La conclusión la decide la razón antes de recortarla; por eso pares que se leen igual pueden diferir en ella.</translation>
    </message>
    <message>
        <source>Known scores</source>
        <translation>Puntuaciones conocidas</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>The program weighs the evidence of the handwriting alone. Everything else about the case, and the decision, belongs to a person.</source>
        <translation>El programa valora solo la evidencia de la escritura. Todo lo demás del caso, y la decisión, corresponde a una persona.</translation>
    </message>
    <message>
        <source>The same number on a scale from 0 to 1. It would be a probability only if both explanations were equally likely before anybody looked; whether they were is not for this program to say.</source>
        <translation>La misma cifra en una escala de 0 a 1. Solo sería una probabilidad si ambas explicaciones fueran igual de probables antes de mirar; si lo eran, no le corresponde a este programa decirlo.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>Where the thresholds lie. At “standard” at most 1 % of known imitations reach the upper threshold, and at most 1 % of known genuine comparisons fall to the lower.</source>
        <translation>Dónde están los umbrales. En «estándar», como máximo el 1 % de las imitaciones conocidas alcanza el umbral superior, y como máximo el 1 % de las comparaciones genuinas conocidas cae hasta el inferior.</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ de la razón de verosimilitud</translation>
    </message>
    <message>
        <source>“Supports the same writer” from the upper threshold on, “supports different writers” from the lower one down, “inconclusive” between them.</source>
        <translation>«Apoya el mismo autor» desde el umbral superior, «apoya autores distintos» desde el inferior hacia abajo, «no concluyente» entre ambos.</translation>
    </message>
    <message>
        <source>“or more”, “or less”</source>
        <translation>«o más», «o menos»</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Draw pad</source>
        <translation>Panel de dibujo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Messages so far</source>
        <translation>Mensajes hasta ahora</translation>
    </message>
    <message>
        <source>There was no message yet.</source>
        <translation>Aún no hubo ningún mensaje.</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Choose another one on the Models page.</source>
        <translation>Elija otro en la página Modelos.</translation>
    </message>
    <message>
        <source>Open it again from where it is now.</source>
        <translation>Ábralo de nuevo desde donde esté ahora.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está ahí.</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo ya no está</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>* Too few data for this rate; it is extrapolated.</source>
        <translation>* Datos insuficientes para esta tasa; está extrapolada.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>An experiment: {0}</source>
        <translation>Un experimento: {0}</translation>
    </message>
    <message>
        <source>Another change is under way.</source>
        <translation>Hay otro cambio en curso.</translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Compares signatures: how strongly do they support that the same person wrote them, rather than that somebody imitated the writing?</source>
        <translation>Compara firmas: ¿con qué fuerza apoyan que las escribió la misma persona, en lugar de que alguien imitó la escritura?</translation>
    </message>
    <message>
        <source>Compares single written signs: do they show the same sign, whoever wrote them?</source>
        <translation>Compara signos manuscritos sueltos: ¿muestran el mismo signo, sin importar quién los escribió?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Eliminar el modelo</translation>
    </message>
    <message>
        <source>Delete the model {0}? This cannot be undone.</source>
        <translation>¿Eliminar el modelo {0}? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Different up to</source>
        <translation>Distinto hasta</translation>
    </message>
    <message>
        <source>Do not export it</source>
        <translation>No exportar</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>No usarlo</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Facts about the file</source>
        <translation>Datos del archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>For research only ({0})</source>
        <translation>Solo para investigación ({0})</translation>
    </message>
    <message>
        <source>For your own use ({0})</source>
        <translation>Para su propio uso ({0})</translation>
    </message>
    <message>
        <source>Imaging version</source>
        <translation>Versión de imagen</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Vino con el programa.</translation>
    </message>
    <message>
        <source>It is an experiment: {0}</source>
        <translation>Es un experimento: {0}</translation>
    </message>
    <message>
        <source>It is called {0} now.</source>
        <translation>Ahora se llama {0}.</translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation>Ya está en uso.</translation>
    </message>
    <message>
        <source>It is in use. Use another one first.</source>
        <translation>Está en uso. Use antes otro.</translation>
    </message>
    <message>
        <source>It is not in use.</source>
        <translation>No está en uso.</translation>
    </message>
    <message>
        <source>It is not put to use, but can be trained further, or named on the command line.</source>
        <translation>No se pone en uso, pero se puede seguir entrenando o nombrar en la línea de órdenes.</translation>
    </message>
    <message>
        <source>It was not made from another model.</source>
        <translation>No procede de otro modelo.</translation>
    </message>
    <message>
        <source>Its weights or thresholds derive from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation>Sus pesos o umbrales derivan de la escritura de personas reales. Compártalo solo donde ellas o la ley lo permitan.</translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>Conservar el modelo</translation>
    </message>
    <message>
        <source>Licence and terms</source>
        <translation>Licencia y condiciones</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Made from {0}.</source>
        <translation>Procede de {0}.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation>Tasas medidas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation>No hay ningún modelo seleccionado.</translation>
    </message>
    <message>
        <source>No rates are on this card. The operating points below state what they rest on.</source>
        <translation>No hay tasas en esta ficha. Los puntos de operación de abajo indican en qué se basan.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>No se indica.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>On your samples its thresholds were not better than those of {0}.</source>
        <translation>Con sus muestras, los umbrales de este modelo no fueron mejores que los de {0}.</translation>
    </message>
    <message>
        <source>On your samples its thresholds were not better.</source>
        <translation>Con sus muestras, los umbrales de este modelo no fueron mejores.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>One reference: measured on {0}.</source>
        <translation>Una indubitada: medido con {0}.</translation>
    </message>
    <message>
        <source>One reference: {0}.</source>
        <translation>Una indubitada: {0}.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation>Puntos de operación</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Reading the models.</source>
        <translation>Leyendo los modelos.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Indubitadas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same from</source>
        <translation>Mismo desde</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>SigComp2011 Dutch</source>
        <translation>SigComp2011 (neerlandés)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>That one was made from {0}.</source>
        <translation>Ese procede de {0}.</translation>
    </message>
    <message>
        <source>The card cannot be read.</source>
        <translation>No se puede leer la ficha.</translation>
    </message>
    <message>
        <source>The model that it was made from: {0} equal error rate.</source>
        <translation>El modelo del que procede: {0} de tasa de error igual.</translation>
    </message>
    <message>
        <source>The models cannot be shown.</source>
        <translation>No se pueden mostrar los modelos.</translation>
    </message>
    <message>
        <source>The name needs a letter from a to z or a digit.</source>
        <translation>El nombre necesita una letra de la a a la z o una cifra.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>No se puede usar este archivo.</translation>
    </message>
    <message>
        <source>Thresholds recalibrated from {0}.</source>
        <translation>Umbrales recalibrados a partir de {0}.</translation>
    </message>
    <message>
        <source>Trained from the start, not made from another model.</source>
        <translation>Entrenado desde cero, no procede de otro modelo.</translation>
    </message>
    <message>
        <source>Trained further from {0}.</source>
        <translation>Entrenado a partir de {0}.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarlo de todos modos</translation>
    </message>
    <message>
        <source>Use the model</source>
        <translation>Usar el modelo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Con qué se entrenó</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Wrong either way</source>
        <translation>Error en cada sentido</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>equal error rate</source>
        <translation>tasa de error igual</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>experimento</translation>
    </message>
    <message>
        <source>experiment for {0}</source>
        <translation>experimento para {0}</translation>
    </message>
    <message>
        <source>held-out signs</source>
        <translation>signos reservados</translation>
    </message>
    <message>
        <source>held-out writers</source>
        <translation>autores reservados</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>in use for {0}</source>
        <translation>en uso para {0}</translation>
    </message>
    <message>
        <source>made from {0}</source>
        <translation>procede de {0}</translation>
    </message>
    <message>
        <source>right among {0} signs</source>
        <translation>aciertos entre {0} signos</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>firmas</translation>
    </message>
    <message>
        <source>the word “and”</source>
        <translation>la palabra «and»</translation>
    </message>
    <message>
        <source>your own data</source>
        <translation>sus propios datos</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} is in use again.</source>
        <translation>{0} vuelve a estar en uso.</translation>
    </message>
    <message>
        <source>{0} is in use now.</source>
        <translation>{0} está ahora en uso.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} o más</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} a {1} %</translation>
    </message>
    <message>
        <source>{0} was checked and imported. It is not in use yet.</source>
        <translation>{0} se comprobó e importó. Aún no está en uso.</translation>
    </message>
    <message>
        <source>{0} was deleted.</source>
        <translation>Se eliminó {0}.</translation>
    </message>
    <message>
        <source>{0} was exported.</source>
        <translation>Se exportó {0}.</translation>
    </message>
    <message>
        <source>{0} was exported. Pass it on only where its writers or the law allow it.</source>
        <translation>Se exportó {0}. Compártalo solo donde sus autores o la ley lo permitan.</translation>
    </message>
    <message>
        <source>{0} was made from it and can be rolled back to it.</source>
        <translation>{0} procede de este y se puede volver a él.</translation>
    </message>
    <message>
        <source>{0}, by shape alone</source>
        <translation>{0}, solo por la forma</translation>
    </message>
    <message>
        <source>{0}, by shape and width</source>
        <translation>{0}, por la forma y el ancho</translation>
    </message>
    <message>
        <source>{0}, drawn</source>
        <translation>{0}, dibujos</translation>
    </message>
    <message>
        <source>{0}, drawn without pressure</source>
        <translation>{0}, dibujos sin presión</translation>
    </message>
    <message>
        <source>{0}, which it was made from, is not here.</source>
        <translation>{0}, del que procede, no está aquí.</translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>1 view of 105 × 105</source>
        <translation>1 vista de 105 × 105</translation>
    </message>
    <message>
        <source>Appears with the first stroke or picture</source>
        <translation>Aparece con el primer trazo o imagen</translation>
    </message>
    <message>
        <source>Show what the network sees, enlarged</source>
        <translation>Mostrar lo que ve la red, ampliado</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>What the network sees, {0}: 1 view of 105 by 105</source>
        <translation>Lo que ve la red, {0}: 1 vista de 105 por 105</translation>
    </message>
    <message>
        <source>What the network sees, {0}: nothing yet</source>
        <translation>Lo que ve la red, {0}: aún nada</translation>
    </message>
    <message>
        <source>What the network sees, {0}: {1} views of 105 by 105</source>
        <translation>Lo que ve la red, {0}: {1} vistas de 105 por 105</translation>
    </message>
    <message>
        <source>Whole, then {0} tiles</source>
        <translation>Completa y {0} recuadros</translation>
    </message>
    <message>
        <source>appears with the</source>
        <translation>aparece con el</translation>
    </message>
    <message>
        <source>first stroke</source>
        <translation>primer trazo</translation>
    </message>
    <message>
        <source>{0} views of 105 × 105</source>
        <translation>{0} vistas de 105 × 105</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>minus {0}</source>
        <translation>menos {0}</translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation>más de {0}</translation>
    </message>
    <message>
        <source>plus {0}</source>
        <translation>más {0}</translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation>menos de {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} × {1} px</source>
        <translation>{0} × {1} px</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>A drawing with its strokes</source>
        <translation>Un dibujo con sus trazos</translation>
    </message>
    <message>
        <source>A saved case: everything that was on the table.</source>
        <translation>Un caso guardado: todo lo que estaba sobre la mesa.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Chosen:</source>
        <translation>Elegida:</translation>
    </message>
    <message>
        <source>Drawings with time and pressure ({0})</source>
        <translation>Dibujos con tiempo y presión ({0})</translation>
    </message>
    <message>
        <source>Files shown:</source>
        <translation>Archivos mostrados:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Mark a file to see it here.</source>
        <translation>Marque un archivo para verlo aquí.</translation>
    </message>
    <message>
        <source>Open questioned sample</source>
        <translation>Abrir muestra dubitada</translation>
    </message>
    <message>
        <source>Open references</source>
        <translation>Abrir indubitadas</translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation>Abrir la muestra por clasificar</translation>
    </message>
    <message>
        <source>Pictures and drawings ({0})</source>
        <translation>Imágenes y dibujos ({0})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>{0}, page 1 of {1}</source>
        <translation>{0}, página 1 de {1}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Choose a page of this file</source>
        <translation>Elegir una página de este archivo</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Cleaned automatically</source>
        <translation>Limpiada automáticamente</translation>
    </message>
    <message>
        <source>Cleaned by hand</source>
        <translation>Limpiada a mano</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Dibuje aquí</translation>
    </message>
    <message>
        <source>Draw pad, {0}</source>
        <translation>Panel de dibujo, {0}</translation>
    </message>
    <message>
        <source>Draw with mouse, finger or pen; or open or paste a picture.</source>
        <translation>Dibuje con ratón, dedo o lápiz; o abra o pegue una imagen.</translation>
    </message>
    <message>
        <source>Drop pictures, or a page to crop. PNG, JPEG, TIFF, PDF.</source>
        <translation>Suelte imágenes, o una página para recortar. PNG, JPEG, TIFF, PDF.</translation>
    </message>
    <message>
        <source>More, {0}</source>
        <translation>Más, {0}</translation>
    </message>
    <message>
        <source>One is enough to start; three or more say much more.</source>
        <translation>Basta una para empezar; tres o más dicen mucho más.</translation>
    </message>
    <message>
        <source>One reference says little about how a person varies. Three or more are better.</source>
        <translation>Una indubitada dice poco sobre cuánto varía una persona. Mejor tres o más.</translation>
    </message>
    <message>
        <source>One reference says little about how a sign varies. Use three or more.</source>
        <translation>Una indubitada dice poco sobre cuánto varía un signo. Use tres o más.</translation>
    </message>
    <message>
        <source>Only {0} was taken. Open the others as references.</source>
        <translation>Solo se tomó {0}. Abra los demás como referencias.</translation>
    </message>
    <message>
        <source>Open Cleaning</source>
        <translation>Abrir Limpieza</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Pages, {0}</source>
        <translation>Páginas, {0}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pen and baseline, {0}</source>
        <translation>Pluma y línea base, {0}</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Dubitada</translation>
    </message>
    <message>
        <source>Reference {0} of {1}</source>
        <translation>Indubitada {0} de {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Indubitadas</translation>
    </message>
    <message>
        <source>Set: {0}</source>
        <translation>Conjunto: {0}</translation>
    </message>
    <message>
        <source>as soon as it is read</source>
        <translation>en cuanto se lea</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>nothing in this file</source>
        <translation>nada en este archivo</translation>
    </message>
    <message>
        <source>{0} cannot be used.</source>
        <translation>No se puede usar {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} not used</source>
        <translation>{0} de {1} sin usar</translation>
    </message>
    <message>
        <source>{0} sample, {1}</source>
        <translation>{0}, muestra {1}</translation>
    </message>
    <message>
        <source>{0}, cropped to {1}</source>
        <translation>{0}, recortada a {1}</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, página {1} de {2}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} by {2} pixels</source>
        <translation>{0}, {1} por {2} píxeles</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The clipboard holds no picture and no file.</source>
        <translation>El portapapeles no contiene ninguna imagen ni archivo.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that this page can open.</source>
        <translation>El portapapeles no contiene nada que esta página pueda abrir.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation>Añadir una indubitada</translation>
    </message>
    <message>
        <source>Add a reference: draw, open, drop or paste</source>
        <translation>Añadir una indubitada: dibujar, abrir, soltar o pegar</translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation>Indubitada {0}, {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Indubitadas</translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation>llr {0}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Drag to reorder.</source>
        <translation>{0}
Espacio: usar u omitir. Supr: quitar. Arrastre para reordenar.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation>&amp;Perito</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Your own words</source>
        <translation>&amp;Sus propias palabras</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>Tal como se entregó</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Limpia</translation>
    </message>
    <message>
        <source>Comparison of handwriting</source>
        <translation>Comparación de escritura</translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation>Calculado en</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Evidence, not a decision. A person decides.</source>
        <translation>Evidencia, no una decisión. Decide una persona.</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Perito</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Página HTML (*.html)</translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation>Zona no concluyente</translation>
    </message>
    <message>
        <source>Inconclusive zone: {0}</source>
        <translation>Zona no concluyente: {0}</translation>
    </message>
    <message>
        <source>Its raw score</source>
        <translation>Su puntuación bruta</translation>
    </message>
    <message>
        <source>Leave this empty to write by hand: the report has room for it.</source>
        <translation>Déjelo vacío para escribir a mano: el informe reserva espacio.</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido con</translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation>Medido con: {0}</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model: {0} ({1})</source>
        <translation>Modelo: {0} ({1})</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Operating point: {0}; {1} of imitations called same, {2} of genuine comparisons called different</source>
        <translation>Punto de operación: {0}; {1} de las imitaciones dadas como «mismo», {2} de las comparaciones genuinas dadas como «distinto»</translation>
    </message>
    <message>
        <source>Operating point: {0}; {1} of others called same, {2} of genuine comparisons called different</source>
        <translation>Punto de operación: {0}; {1} de las demás dadas como «mismo», {2} de las comparaciones genuinas dadas como «distinto»</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Dubitada</translation>
    </message>
    <message>
        <source>Questioned: {0}</source>
        <translation>Dubitada: {0}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Indubitada {0}</translation>
    </message>
    <message>
        <source>Reference {0}: {1}; alone llr {2}</source>
        <translation>Indubitada {0}: {1}; sola, llr {2}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Guardar como &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Score (at equal prior odds)</source>
        <translation>Puntuación (con probabilidades previas iguales)</translation>
    </message>
    <message>
        <source>Score (at equal prior odds): {0}</source>
        <translation>Puntuación (con probabilidades previas iguales): {0}</translation>
    </message>
    <message>
        <source>The report holds pictures of the samples, small ones of pages that they were cut from, what the network saw, the evidence as it is shown now, every number, and the hashes of files and model.</source>
        <translation>El informe contiene imágenes de las muestras, otras pequeñas de las páginas de las que se recortaron, lo que vio la red, la evidencia tal como se muestra ahora, todas las cifras y los hashes de los archivos y del modelo.</translation>
    </message>
    <message>
        <source>The samples have not been compared as they are now. Save the report when they have been.</source>
        <translation>Las muestras aún no se han comparado tal como están ahora. Guarde el informe cuando se haya hecho.</translation>
    </message>
    <message>
        <source>This is evidence, not a decision. It weighs the handwriting alone; everything else about the case, and the decision, belongs to a person.</source>
        <translation>Esto es evidencia, no una decisión. Valora solo la escritura; todo lo demás del caso, y la decisión, corresponde a una persona.</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>Version: {0}</source>
        <translation>Versión: {0}</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>What the network saw</source>
        <translation>Lo que vio la red</translation>
    </message>
    <message>
        <source>Where on the page</source>
        <translation>Dónde en la página</translation>
    </message>
    <message>
        <source>Words of the examiner</source>
        <translation>Palabras del perito</translation>
    </message>
    <message>
        <source>alone log₁₀ likelihood ratio {0}</source>
        <translation>sola, log₁₀ de la razón de verosimilitud {0}</translation>
    </message>
    <message>
        <source>cleaned automatically</source>
        <translation>limpiada automáticamente</translation>
    </message>
    <message>
        <source>cleaned by hand</source>
        <translation>limpiada a mano</translation>
    </message>
    <message>
        <source>cropped to {0}, {1} px from the left, {2} px from the top</source>
        <translation>recortada a {0}, a {1} px de la izquierda y {2} px de arriba</translation>
    </message>
    <message>
        <source>drawn or pasted</source>
        <translation>dibujada o pegada</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ de la razón de verosimilitud</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio: {0}</source>
        <translation>log₁₀ de la razón de verosimilitud: {0}</translation>
    </message>
    <message>
        <source>not done: {0}</source>
        <translation>sin hacer: {0}</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>girada {0}°</translation>
    </message>
    <message>
        <source>{0} cannot be opened from here. Look for it in {1}.</source>
        <translation>{0} no se puede abrir desde aquí. Búsquelo en {1}.</translation>
    </message>
    <message>
        <source>{0} is being saved…</source>
        <translation>Guardando {0}…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0}. {1}.</source>
        <translation>{0}. {1}.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}; {1} of imitations called same, {2} of genuine called different</source>
        <translation>{0}; {1} de las imitaciones dadas como «mismo», {2} de las genuinas dadas como «distinto»</translation>
    </message>
    <message>
        <source>{0}; {1} of others called same, {2} of genuine called different</source>
        <translation>{0}; {1} de las demás dadas como «mismo», {2} de las genuinas dadas como «distinto»</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Drawn here</source>
        <translation>Dibujada aquí</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, página {1}</translation>
    </message>
</context>
<context>
    <name>Save</name>
    <message>
        <source>Choose another name</source>
        <translation>Elegir otro nombre</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>{0} could not be saved. Choose another folder, or make space on the disk.</source>
        <translation>No se pudo guardar {0}. Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>{0} exists already. Replace it?</source>
        <translation>{0} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>{0} was not saved: another command is writing it. Choose another name.</source>
        <translation>No se guardó {0}: otra orden lo está escribiendo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} was not saved: its name is too long. Choose a shorter one.</source>
        <translation>No se guardó {0}: el nombre es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>{0} was not saved: the disk is full. Make space on it, or choose another disk.</source>
        <translation>No se guardó {0}: el disco está lleno. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>{0} was not saved: the folder is gone, or takes no files. Choose another folder.</source>
        <translation>No se guardó {0}: la carpeta ya no existe o no admite archivos. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} was not saved: you may not write there. Choose another folder.</source>
        <translation>No se guardó {0}: no tiene permiso para escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{0} was saved.</source>
        <translation>Se guardó {0}.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale of the likelihood ratio, empty</source>
        <translation>Escala de la razón de verosimilitud, vacía</translation>
    </message>
    <message>
        <source>another sign</source>
        <translation>otro signo</translation>
    </message>
    <message>
        <source>different signs</source>
        <translation>signos distintos</translation>
    </message>
    <message>
        <source>different writers</source>
        <translation>autores distintos</translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation>extremadamente fuerte</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>genuina</translation>
    </message>
    <message>
        <source>imitation</source>
        <translation>imitación</translation>
    </message>
    <message>
        <source>inconclusive zone {0}</source>
        <translation>zona no concluyente {0}</translation>
    </message>
    <message>
        <source>log10 likelihood ratio {0}</source>
        <translation>log10 de la razón de verosimilitud {0}</translation>
    </message>
    <message>
        <source>log10 likelihood ratio {0}, {1}; inconclusive zone {2} to {3}</source>
        <translation>log10 de la razón de verosimilitud {0}, {1}; zona no concluyente de {2} a {3}</translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation>log₁₀ de la razón de verosimilitud</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>moderately strong</source>
        <translation>moderadamente fuerte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>mismo signo</translation>
    </message>
    <message>
        <source>same writer</source>
        <translation>mismo autor</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>the same sign</source>
        <translation>el mismo signo</translation>
    </message>
    <message>
        <source>the same writer</source>
        <translation>el mismo autor</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>muy fuerte</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{0} para {1}</translation>
    </message>
    <message>
        <source>{0}: {1} {2}, {3} {4}</source>
        <translation>{0}: {1} {2}, {3} {4}</translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>1 reference</source>
        <translation>1 indubitada</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 conjunto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a reference: draw, open, paste or drop</source>
        <translation>Añadir una indubitada: dibujar, abrir, pegar o soltar</translation>
    </message>
    <message>
        <source>Add references</source>
        <translation>Añadir indubitadas</translation>
    </message>
    <message>
        <source>Add references, or tick those to compare with.</source>
        <translation>Añada indubitadas o marque las que quiera usar para comparar.</translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation>Añadir al conjunto</translation>
    </message>
    <message>
        <source>All {0} agree with each other.</source>
        <translation>Las {0} concuerdan entre sí.</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejor primero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel taking samples in</source>
        <translation>Cancelar la incorporación de muestras</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Draw one reference.</source>
        <translation>Dibuje una indubitada.</translation>
    </message>
    <message>
        <source>Draw pad, new reference</source>
        <translation>Panel de dibujo, nueva indubitada</translation>
    </message>
    <message>
        <source>Draw pad, sample to rank</source>
        <translation>Panel de dibujo, muestra por clasificar</translation>
    </message>
    <message>
        <source>Draw, open or drop</source>
        <translation>Dibuje, abra o suelte</translation>
    </message>
    <message>
        <source>Draw, open, paste or drop a questioned sample. The sets that fit best appear here.</source>
        <translation>Dibuje, abra, pegue o suelte una muestra dubitada. Aquí aparecen los conjuntos que mejor encajan.</translation>
    </message>
    <message>
        <source>Each reference in use against each other one, log₁₀ likelihood ratio.</source>
        <translation>Cada indubitada en uso frente a cada otra, log₁₀ de la razón de verosimilitud.</translation>
    </message>
    <message>
        <source>Each reference in use against each other one: llr {0} to {1}</source>
        <translation>Cada indubitada en uso frente a cada otra: llr de {0} a {1}</translation>
    </message>
    <message>
        <source>Find a set</source>
        <translation>Buscar un conjunto</translation>
    </message>
    <message>
        <source>Good for comparing</source>
        <translation>Apto para comparar</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>How much they vary</source>
        <translation>Cuánto varían</translation>
    </message>
    <message>
        <source>How much they vary: not known yet</source>
        <translation>Cuánto varían: aún no se sabe</translation>
    </message>
    <message>
        <source>It says little about how they vary. Use three or more.</source>
        <translation>Dice poco sobre cuánto varían. Use tres o más.</translation>
    </message>
    <message>
        <source>It speaks against all others, and they do not speak against each other. Check that it belongs here and is scanned well.</source>
        <translation>Habla en contra de todas las demás, y estas no hablan en contra unas de otras. Compruebe que pertenece aquí y está bien escaneada.</translation>
    </message>
    <message>
        <source>Keep samples of one person, or of one sign, under a name: drop pictures here. Comparing and ranking then take one click.</source>
        <translation>Guarde muestras de una persona, o de un signo, bajo un nombre: suelte imágenes aquí. Comparar y clasificar requiere entonces un solo clic.</translation>
    </message>
    <message>
        <source>Kept in one file on this computer that only you can read.</source>
        <translation>Guardado en un archivo de este equipo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Look at {0}</source>
        <translation>Revise {0}</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Make a set first. Then this finds which sign it is.</source>
        <translation>Cree antes un conjunto. Luego aquí se busca qué signo es.</translation>
    </message>
    <message>
        <source>Make a set first. Then this finds whose sample it is.</source>
        <translation>Cree antes un conjunto. Luego aquí se busca de quién es la muestra.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>More about this set</source>
        <translation>Más sobre este conjunto</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nombre del conjunto</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nuevo conjunto</translation>
    </message>
    <message>
        <source>No reference in use</source>
        <translation>Ninguna indubitada en uso</translation>
    </message>
    <message>
        <source>No reference is in use.</source>
        <translation>No hay ninguna indubitada en uso.</translation>
    </message>
    <message>
        <source>No reference sets yet.</source>
        <translation>Aún no hay conjuntos de indubitadas.</translation>
    </message>
    <message>
        <source>No set has “{0}” in its name.</source>
        <translation>Ningún conjunto tiene «{0}» en su nombre.</translation>
    </message>
    <message>
        <source>No set is open.</source>
        <translation>No hay ningún conjunto abierto.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno aún</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>One reference in use</source>
        <translation>Una indubitada en uso</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>Abrir imágenes…</translation>
    </message>
    <message>
        <source>Opening the sets.</source>
        <translation>Abriendo los conjuntos.</translation>
    </message>
    <message>
        <source>Other samples are still being taken in. Try again then.</source>
        <translation>Aún se están incorporando otras muestras. Inténtelo después.</translation>
    </message>
    <message>
        <source>Questioned sample, {0}</source>
        <translation>Muestra dubitada, {0}</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>Ranking, best first</source>
        <translation>Clasificación, mejor primero</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>Clasificando…</translation>
    </message>
    <message>
        <source>Reading references with the present model: {0} of {1}</source>
        <translation>Leyendo indubitadas con el modelo actual: {0} de {1}</translation>
    </message>
    <message>
        <source>Reference set</source>
        <translation>Conjunto de indubitadas</translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation>Conjuntos de indubitadas</translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation>Indubitada {0}, {1}</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Indubitadas</translation>
    </message>
    <message>
        <source>References of this set</source>
        <translation>Indubitadas de este conjunto</translation>
    </message>
    <message>
        <source>References {0} and {1}: llr {2}</source>
        <translation>Indubitadas {0} y {1}: llr {2}</translation>
    </message>
    <message>
        <source>References {0} and {1}: the same picture</source>
        <translation>Indubitadas {0} y {1}: la misma imagen</translation>
    </message>
    <message>
        <source>Samples taken in</source>
        <translation>Muestras incorporadas</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Taking samples in: {0} of {1}</source>
        <translation>Incorporando muestras: {0} de {1}</translation>
    </message>
    <message>
        <source>The best of many sets can be best by chance. Compare it on its own before you rely on it.</source>
        <translation>El mejor de muchos conjuntos puede serlo por azar. Compárelo por separado antes de fiarse de él.</translation>
    </message>
    <message>
        <source>The references are being compared with each other.</source>
        <translation>Se están comparando las indubitadas entre sí.</translation>
    </message>
    <message>
        <source>The references in use are one picture</source>
        <translation>Las indubitadas en uso son una misma imagen</translation>
    </message>
    <message>
        <source>The set is back.</source>
        <translation>El conjunto está de nuevo aquí.</translation>
    </message>
    <message>
        <source>The set was removed. Ctrl+Z brings it back.</source>
        <translation>Se quitó el conjunto. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>The sets cannot be shown.</source>
        <translation>No se pueden mostrar los conjuntos.</translation>
    </message>
    <message>
        <source>They are the same picture, which counts once. Put another reference in the place of one of them.</source>
        <translation>Son la misma imagen, que cuenta una vez. Sustituya una de las dos por otra indubitada.</translation>
    </message>
    <message>
        <source>They speak against each other (llr {0}). Check that both belong here and are scanned well.</source>
        <translation>Se contradicen (llr {0}). Compruebe que ambas corresponden aquí y están bien escaneadas.</translation>
    </message>
    <message>
        <source>They vary much</source>
        <translation>Varían mucho</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use in Compare</source>
        <translation>Usar en Comparar</translation>
    </message>
    <message>
        <source>Use reference {0}</source>
        <translation>Usar indubitada {0}</translation>
    </message>
    <message>
        <source>Use this reference in comparisons</source>
        <translation>Usar esta indubitada en comparaciones</translation>
    </message>
    <message>
        <source>Use three or more where you can.</source>
        <translation>Use tres o más si es posible.</translation>
    </message>
    <message>
        <source>Which sign is it?</source>
        <translation>¿Qué signo es?</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>¿De quién es?</translation>
    </message>
    <message>
        <source>against 1 set</source>
        <translation>frente a 1 conjunto</translation>
    </message>
    <message>
        <source>against all {0} sets</source>
        <translation>frente a los {0} conjuntos</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>llr</source>
        <translation>llr</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>same</source>
        <translation>mismo</translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Alt and arrows, or drag: move.</source>
        <translation>{0}
Espacio: usar u omitir. Supr: quitar. Alt y flechas, o arrastrar: mover.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} more are less alike at first sight. They were not looked at closely.</source>
        <translation>Otros {0} se parecen menos a primera vista. No se examinaron de cerca.</translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation>{0} indubitadas</translation>
    </message>
    <message>
        <source>{0} say nothing for each other. More references help.</source>
        <translation>{0} no dicen nada una a favor de la otra. Más indubitadas ayudan.</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} conjuntos</translation>
    </message>
    <message>
        <source>{0} was left out.</source>
        <translation>Se omitió {0}.</translation>
    </message>
    <message>
        <source>{0}, sample to rank</source>
        <translation>{0}, muestra por clasificar</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1} in use</source>
        <translation>{0}, {1} en uso</translation>
    </message>
    <message>
        <source>{0}, {1}, llr {2}, {3}</source>
        <translation>{0}, {1}, llr {2}, {3}</translation>
    </message>
    <message>
        <source>{0}, {1}: not compared. {2}</source>
        <translation>{0}, {1}: sin comparar. {2}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic: as large as a finger needs once one touches the window.</source>
        <translation>Automático: en cuanto un dedo toca la ventana, tan grandes como este necesita.</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Controls for touch</source>
        <translation>Controles táctiles</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fina</translation>
    </message>
    <message>
        <source>For the eye only: the network sees every pen alike.</source>
        <translation>Solo para la vista: la red ve igual todas las plumas.</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>How often known comparisons may be decided wrongly.</source>
        <translation>Con qué frecuencia puede ser errónea la conclusión de comparaciones conocidas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Line to write on</source>
        <translation>Línea de escritura</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Model for characters</source>
        <translation>Modelo para caracteres</translation>
    </message>
    <message>
        <source>Model for signatures</source>
        <translation>Modelo para firmas</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pluma</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Same sign?</source>
        <translation>¿Mismo signo?</translation>
    </message>
    <message>
        <source>Same writer?</source>
        <translation>¿Mismo autor?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>The engine is starting.</source>
        <translation>El motor se inicia.</translation>
    </message>
    <message>
        <source>Without animation</source>
        <translation>Sin animación</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Batch and Gallery: open in Compare</source>
        <translation>Lote, Galería: abrir en Comparar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Trazado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>In pictures: zoom, whole, move</source>
        <translation>En las imágenes: zoom, todo, mover</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Leave the draw pad</source>
        <translation>Salir del panel de dibujo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Siguiente, anterior</translation>
    </message>
    <message>
        <source>Pages and window</source>
        <translation>Páginas y ventana</translation>
    </message>
    <message>
        <source>Pages, in the order of the rail</source>
        <translation>Páginas, en el orden de la barra</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Indubitadas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Use or leave out</source>
        <translation>Usar u omitir</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>References among themselves: log10 likelihood ratio {0} to {1}. This sample against each: {2} to {3}.</source>
        <translation>Indubitadas entre sí: log10 de la razón de verosimilitud de {0} a {1}. Esta muestra frente a cada una: de {2} a {3}.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Compared in {0}</source>
        <translation>Comparado en {0}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Motor listo</translation>
    </message>
    <message>
        <source>Engine starting again</source>
        <translation>El motor se reinicia</translation>
    </message>
    <message>
        <source>Engine starting. You can already draw and open files.</source>
        <translation>El motor se inicia. Ya puede dibujar y abrir archivos.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Operating point: {0}</source>
        <translation>Punto de operación: {0}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The engine does not start</source>
        <translation>El motor no se inicia</translation>
    </message>
    <message>
        <source>The engine stopped and was started again. Nothing you drew is lost.</source>
        <translation>El motor se detuvo y se reinició. No se perdió nada de lo que dibujó.</translation>
    </message>
    <message>
        <source>This is too large to compare.</source>
        <translation>Es demasiado grande para comparar.</translation>
    </message>
    <message>
        <source>This program never opens a network connection.</source>
        <translation>Este programa nunca abre una conexión de red.</translation>
    </message>
    <message>
        <source>Use less of it.</source>
        <translation>Use una parte menor.</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>cribado</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>estándar</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estricto</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>1 Data</source>
        <translation>1 Datos</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>duplicados: 1</translation>
    </message>
    <message>
        <source>2 Options</source>
        <translation>2 Opciones</translation>
    </message>
    <message>
        <source>3 Run</source>
        <translation>3 Ejecución</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Resultado</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>A new network from nothing, as in Koch et al. 2015: for studies. Days on a processor, and needs far more data.</source>
        <translation>Una red nueva desde cero, como en Koch et al. 2015: para estudios. Días en un procesador, y necesita muchos más datos.</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Adopting makes it the model in use. The base stays, and you can go back to it.</source>
        <translation>Al adoptarlo pasa a ser el modelo en uso. La base permanece y puede volver a ella.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>An even number.</source>
        <translation>Un número par.</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Como en el preajuste</translation>
    </message>
    <message>
        <source>At most ten minutes. The first two stages of the encoder stay as they are. Begin with this one.</source>
        <translation>Como máximo diez minutos. Las dos primeras etapas del codificador quedan como están. Empiece por este.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking on the signs that were held back.</source>
        <translation>Comprobación con los signos reservados.</translation>
    </message>
    <message>
        <source>Checking on the writers who were held back.</source>
        <translation>Comprobación con los autores reservados.</translation>
    </message>
    <message>
        <source>Choose a folder of handwriting</source>
        <translation>Elegir una carpeta de escritura</translation>
    </message>
    <message>
        <source>Choose a table of handwriting</source>
        <translation>Elegir una tabla de escritura</translation>
    </message>
    <message>
        <source>Choose data first.</source>
        <translation>Elija primero los datos.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose handwriting whose writers you know</source>
        <translation>Elija escritura cuyos autores conozca</translation>
    </message>
    <message>
        <source>Choose table…</source>
        <translation>Elegir tabla…</translation>
    </message>
    <message>
        <source>Cllr, bits</source>
        <translation>Cllr, bits</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data and options</source>
        <translation>Datos y opciones</translation>
    </message>
    <message>
        <source>Data, options and queue</source>
        <translation>Datos, opciones y cola</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Eliminar y cerrar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the training?</source>
        <translation>¿Descartar el entrenamiento?</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>Drop a folder with one folder for each person, imitations in a folder “forged” inside, or with the file names of CEDAR, BHSig260, SigComp or Omniglot; or a table (CSV) of files with writer and kind. Nothing leaves this computer. Recalibrating takes seconds and is what most offices need; a training takes minutes to hours.</source>
        <translation>Suelte una carpeta con una carpeta por persona, las imitaciones dentro en una carpeta «forged», o con los nombres de archivo de CEDAR, BHSig260, SigComp u Omniglot; o una tabla (CSV) de archivos con autor y tipo. Nada sale de este equipo. Recalibrar tarda segundos y es lo que la mayoría de las oficinas necesita; un entrenamiento tarda de minutos a horas.</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Ends it at iteration {0}, where the rounds before it had learnt most. That, and checking what was learnt, takes {1}.</source>
        <translation>Termina en la iteración {0}, donde las rondas anteriores habían aprendido más. Llegar hasta ahí y comprobar lo aprendido tarda {1}.</translation>
    </message>
    <message>
        <source>Ends it at iteration {0}. Checking what was learnt then takes {1}.</source>
        <translation>Termina en la iteración {0}. Comprobar lo aprendido tarda después {1}.</translation>
    </message>
    <message>
        <source>Ends the training; nothing of it is kept.</source>
        <translation>Termina el entrenamiento; no se conserva nada de él.</translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation>Tasa de error igual</translation>
    </message>
    <message>
        <source>Equal error rate {0}, before {1}</source>
        <translation>Tasa de error igual {0}, antes {1}</translation>
    </message>
    <message>
        <source>Equal error rate, invented check set</source>
        <translation>Tasa de error igual, conjunto de control sintético</translation>
    </message>
    <message>
        <source>Everything is trained, for hours. Worth it where the quick one was adopted and you have twenty writers or more.</source>
        <translation>Se entrena todo, durante horas. Vale la pena si se adoptó el rápido y tiene veinte autores o más.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files that cannot be used: {0}.</source>
        <translation>Archivos que no se pueden usar: {0}.</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Finishing, still {0}.</source>
        <translation>Terminando, quedan {0}.</translation>
    </message>
    <message>
        <source>Finishing.</source>
        <translation>Terminando.</translation>
    </message>
    <message>
        <source>From {0} to {1}.</source>
        <translation>De {0} a {1}.</translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation>Etapas congeladas</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Genuinas</translation>
    </message>
    <message>
        <source>Genuine called same, before</source>
        <translation>Genuinas como «mismo», antes</translation>
    </message>
    <message>
        <source>Genuine ones called the same: {0} of {1} before, {2} now; called different: {3} before, {4} now.</source>
        <translation>Genuinas dadas como «mismo»: antes {0} de {1}, ahora {2}; dadas como «distinto»: antes {3}, ahora {4}.</translation>
    </message>
    <message>
        <source>Go on to the options</source>
        <translation>Ir a las opciones</translation>
    </message>
    <message>
        <source>Go on training</source>
        <translation>Seguir entrenando</translation>
    </message>
    <message>
        <source>Has no effect with these options.</source>
        <translation>No tiene efecto con estas opciones.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide data and options</source>
        <translation>Ocultar datos y opciones</translation>
    </message>
    <message>
        <source>Hide data, options and queue</source>
        <translation>Ocultar datos, opciones y cola</translation>
    </message>
    <message>
        <source>How far samples are varied, 0 to 1.</source>
        <translation>Cuánto se varían las muestras, de 0 a 1.</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Avance de la comprobación</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Avance del entrenamiento</translation>
    </message>
    <message>
        <source>How long it takes is being measured.</source>
        <translation>Se está midiendo cuánto tarda.</translation>
    </message>
    <message>
        <source>How long it takes is not known.</source>
        <translation>No se sabe cuánto tarda.</translation>
    </message>
    <message>
        <source>How to train</source>
        <translation>Cómo entrenar</translation>
    </message>
    <message>
        <source>Imitations</source>
        <translation>Imitaciones</translation>
    </message>
    <message>
        <source>Imitations called the same: {0} of {1} before, {2} now.</source>
        <translation>Imitaciones dadas como «mismo»: antes {0} de {1}, ahora {2}.</translation>
    </message>
    <message>
        <source>In turns {0} signs to learn from and {1} to stop on; each of the {2} decides once. Measuring the base.</source>
        <translation>Por turnos, {0} signos para aprender y {1} para decidir la parada; cada uno de los {2} decide una vez. Midiendo la base.</translation>
    </message>
    <message>
        <source>In turns {0} writers to learn from and {1} to stop on; each of the {2} decides once. Measuring the base.</source>
        <translation>Por turnos, {0} autores para aprender y {1} para decidir la parada; cada uno de los {2} decide una vez. Midiendo la base.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Invented share</source>
        <translation>Parte sintética</translation>
    </message>
    <message>
        <source>It ended before there was a curve.</source>
        <translation>Terminó antes de que hubiera una curva.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>It is kept as an experiment.</source>
        <translation>Se conserva como experimento.</translation>
    </message>
    <message>
        <source>It is not among the models any more.</source>
        <translation>Ya no está entre los modelos.</translation>
    </message>
    <message>
        <source>It is the model in use.</source>
        <translation>Es el modelo en uso.</translation>
    </message>
    <message>
        <source>It pauses as soon as it can.</source>
        <translation>El entrenamiento se pausa en cuanto puede.</translation>
    </message>
    <message>
        <source>It pauses as soon as this iteration is done.</source>
        <translation>El entrenamiento se pausa en cuanto termina esta iteración.</translation>
    </message>
    <message>
        <source>It takes {0}, by a few steps that were measured on this computer.</source>
        <translation>Tarda {0}, según unos pasos medidos en este equipo.</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Iteración</translation>
    </message>
    <message>
        <source>Iteration {0} of {1}.</source>
        <translation>Iteración {0} de {1}.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Keep as experiment</source>
        <translation>Conservar como experimento</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Mantenerla abierta</translation>
    </message>
    <message>
        <source>Keep the result as an experiment if it is not adopted</source>
        <translation>Conservar el resultado como experimento si no se adopta</translation>
    </message>
    <message>
        <source>Keep the training</source>
        <translation>Conservar el entrenamiento</translation>
    </message>
    <message>
        <source>Kept as an experiment. It is not better on held-out writers, so the current model stays in use.</source>
        <translation>Conservado como experimento. No es mejor con los autores reservados, así que el modelo actual sigue en uso.</translation>
    </message>
    <message>
        <source>Labelled pairs</source>
        <translation>Pares etiquetados</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Último punto de control</translation>
    </message>
    <message>
        <source>Learning from all signs, for as long.</source>
        <translation>Se aprende de todos los signos, durante el mismo tiempo.</translation>
    </message>
    <message>
        <source>Learning from all writers, for as long.</source>
        <translation>Se aprende de todos los autores, durante el mismo tiempo.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate {0}</source>
        <translation>Tasa de aprendizaje {0}</translation>
    </message>
    <message>
        <source>Leave it paused</source>
        <translation>Dejarlo en pausa</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>Dejar que termine</translation>
    </message>
    <message>
        <source>Looking at the samples: {0} of {1}.</source>
        <translation>Revisando las muestras: {0} de {1}.</translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation>Revisando {0}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Measured on {0} signs, each by thresholds that never met it. The network is the same.</source>
        <translation>Medido con {0} signos, cada uno con umbrales que nunca lo vieron. La red es la misma.</translation>
    </message>
    <message>
        <source>Measured on {0} writers, each by thresholds that never met them. The network is the same.</source>
        <translation>Medido con {0} autores, cada uno con umbrales que nunca lo vieron. La red es la misma.</translation>
    </message>
    <message>
        <source>Measuring the base.</source>
        <translation>Midiendo el modelo base.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nombre del nuevo modelo</translation>
    </message>
    <message>
        <source>No error rate yet</source>
        <translation>Aún no hay tasa de error</translation>
    </message>
    <message>
        <source>No loss yet</source>
        <translation>Aún no hay pérdida</translation>
    </message>
    <message>
        <source>No training has been started yet.</source>
        <translation>Aún no se ha iniciado ningún entrenamiento.</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Aún no se eligió nada.</translation>
    </message>
    <message>
        <source>Nothing that you need to mend.</source>
        <translation>Nada que deba corregir.</translation>
    </message>
    <message>
        <source>Of the encoder, from the first; they stay as they are.</source>
        <translation>Del codificador, desde la primera; quedan como están.</translation>
    </message>
    <message>
        <source>Of what is learnt, 0 to 0.9; keeps old skills.</source>
        <translation>De lo aprendido, de 0 a 0,9; conserva lo ya aprendido.</translation>
    </message>
    <message>
        <source>On the whole the new thresholds are better for your samples. It is recommended to adopt them.</source>
        <translation>En conjunto, los nuevos umbrales son mejores para sus muestras. Se recomienda adoptarlos.</translation>
    </message>
    <message>
        <source>On the whole the new thresholds are not better for your samples. It is recommended to keep the model in use.</source>
        <translation>En conjunto, los nuevos umbrales no son mejores para sus muestras. Se recomienda conservar el modelo en uso.</translation>
    </message>
    <message>
        <source>One of the labels is wrong. {0}</source>
        <translation>Una de las etiquetas es errónea. {0}</translation>
    </message>
    <message>
        <source>Only thresholds off? No training needed.</source>
        <translation>¿Solo fallan los umbrales? No hace falta entrenar.</translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation>Punto de operación</translation>
    </message>
    <message>
        <source>Operating point: {0}.</source>
        <translation>Punto de operación: {0}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Other people&apos;s own called the same: {0} of {1} before, {2} now.</source>
        <translation>Las propias de otras personas dadas como «mismo»: antes {0} de {1}, ahora {2}.</translation>
    </message>
    <message>
        <source>Other signs called the same: {0} of {1} before, {2} now.</source>
        <translation>Otros signos dados como «mismo»: antes {0} de {1}, ahora {2}.</translation>
    </message>
    <message>
        <source>Others called same</source>
        <translation>Otros como «mismo»</translation>
    </message>
    <message>
        <source>Pairs being learnt</source>
        <translation>Pares que se aprenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused. Everything is saved.</source>
        <translation>En pausa. Todo está guardado.</translation>
    </message>
    <message>
        <source>People at a time; pairs with the preset Source.</source>
        <translation>Personas a la vez; pares con el preajuste Fuente.</translation>
    </message>
    <message>
        <source>Pictures that are labelled as two different things: {0}.</source>
        <translation>Imágenes etiquetadas como dos cosas distintas: {0}.</translation>
    </message>
    <message>
        <source>Pictures that fit no layout: {0}.</source>
        <translation>Imágenes que no encajan en ninguna estructura: {0}.</translation>
    </message>
    <message>
        <source>Pictures that occur twice and count once: {0}.</source>
        <translation>Imágenes repetidas que cuentan una sola vez: {0}.</translation>
    </message>
    <message>
        <source>Pictures that occur twice: {0}.</source>
        <translation>Imágenes repetidas: {0}.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation>Dubitada</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>ROC before (grey) and after (blue)</source>
        <translation>ROC antes (gris) y después (azul)</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>Recalibrar</translation>
    </message>
    <message>
        <source>Recalibrate instead</source>
        <translation>Recalibrar en su lugar</translation>
    </message>
    <message>
        <source>Recalibrating on {0}</source>
        <translation>Recalibrando con {0}</translation>
    </message>
    <message>
        <source>Recalibrating takes seconds, changes only the thresholds, and is tried first.</source>
        <translation>Recalibrar tarda segundos, cambia solo los umbrales y se prueba primero.</translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation>Conjuntos de indubitadas</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Round {0} of {1}.</source>
        <translation>Ronda {0} de {1}.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Samples: {0}. {1}</source>
        <translation>Muestras: {0}. {1}</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Saved, it can be continued another time. Runs that wait in the queue are kept in any case.</source>
        <translation>Guardado, se puede continuar otro día. Las ejecuciones en cola se conservan en todo caso.</translation>
    </message>
    <message>
        <source>Saved. It can be continued.</source>
        <translation>Guardado. Se puede continuar.</translation>
    </message>
    <message>
        <source>Seconds for everything. Empty: none.</source>
        <translation>Segundos para todo. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show advanced options</source>
        <translation>Mostrar opciones avanzadas</translation>
    </message>
    <message>
        <source>Show other labelled pairs</source>
        <translation>Mostrar otros pares etiquetados</translation>
    </message>
    <message>
        <source>Show other pairs of the batch</source>
        <translation>Mostrar otros pares del lote</translation>
    </message>
    <message>
        <source>Show others</source>
        <translation>Mostrar otros</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Smoothed loss {0} at iteration {1}</source>
        <translation>Pérdida suavizada {0} en la iteración {1}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Iniciando.</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop and delete</source>
        <translation>Detener y eliminar</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>Stop the training?</source>
        <translation>¿Detener el entrenamiento?</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Detenido. No se conservó nada.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Sacar de la cola</translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation>Sacar {0}</translation>
    </message>
    <message>
        <source>The base&apos;s thresholds were set on samples of your own, perhaps on these. So that none has an advantage, both columns use thresholds that were set without the sign they judge. Equal error rates do not depend on thresholds.</source>
        <translation>Los umbrales de la base se fijaron con muestras propias, quizá con estas. Para que ninguno tenga ventaja, ambas columnas usan umbrales fijados sin el signo que juzgan. Las tasas de error igual no dependen de los umbrales.</translation>
    </message>
    <message>
        <source>The base&apos;s thresholds were set on samples of your own, perhaps on these. So that none has an advantage, both columns use thresholds that were set without the writer they judge. Equal error rates do not depend on thresholds.</source>
        <translation>Los umbrales de la base se fijaron con muestras propias, quizá con estas. Para que ninguno tenga ventaja, ambas columnas usan umbrales fijados sin el autor que juzgan. Las tasas de error igual no dependen de los umbrales.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Se detuvo la comprobación.</translation>
    </message>
    <message>
        <source>The current model stays in use. You can keep this one as an experiment: it is not put to use, but can be looked at on the Models page, trained further, or named on the command line.</source>
        <translation>El modelo actual sigue en uso. Puede conservar este como experimento: no se pone en uso, pero se puede ver en la página Modelos, seguir entrenando o nombrar en la línea de órdenes.</translation>
    </message>
    <message>
        <source>The curve begins with the training.</source>
        <translation>La curva comienza con el entrenamiento.</translation>
    </message>
    <message>
        <source>The data are still being looked at.</source>
        <translation>Los datos aún se están revisando.</translation>
    </message>
    <message>
        <source>The highest; it rises at first and then falls.</source>
        <translation>La máxima; primero sube y luego baja.</translation>
    </message>
    <message>
        <source>The model derives from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation>El modelo deriva de la escritura de personas reales. Compártalo solo donde ellas o la ley lo permitan.</translation>
    </message>
    <message>
        <source>The model has learnt from some of these samples: the figures are too kind to it.</source>
        <translation>El modelo ha aprendido de algunas de estas muestras: las cifras le son demasiado favorables.</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>El modelo en uso</translation>
    </message>
    <message>
        <source>The model in use ({0})</source>
        <translation>El modelo en uso ({0})</translation>
    </message>
    <message>
        <source>The most; the time limit may end it before.</source>
        <translation>Como máximo; el límite de tiempo puede terminarlo antes.</translation>
    </message>
    <message>
        <source>The name “{0}” has been taken meanwhile. Start with the name “{1}”, or choose another.</source>
        <translation>El nombre «{0}» se ha ocupado entretanto. Inicie con el nombre «{1}» o elija otro.</translation>
    </message>
    <message>
        <source>The new model goes by this name.</source>
        <translation>El nuevo modelo lleva este nombre.</translation>
    </message>
    <message>
        <source>The new thresholds are better for your samples. It is recommended to adopt them.</source>
        <translation>Los nuevos umbrales son mejores para sus muestras. Se recomienda adoptarlos.</translation>
    </message>
    <message>
        <source>The new thresholds are worse for your samples. It is recommended to keep the model in use.</source>
        <translation>Los nuevos umbrales son peores para sus muestras. Se recomienda conservar el modelo en uso.</translation>
    </message>
    <message>
        <source>The new thresholds change nothing for your samples. The model in use can stay.</source>
        <translation>Los nuevos umbrales no cambian nada para sus muestras. El modelo en uso puede quedarse.</translation>
    </message>
    <message>
        <source>The result is compared with it; the network itself is a new one.</source>
        <translation>El resultado se compara con él; la red en sí es nueva.</translation>
    </message>
    <message>
        <source>The same seed gives the same training.</source>
        <translation>La misma semilla da el mismo entrenamiento.</translation>
    </message>
    <message>
        <source>The thresholds in use were set on samples of your own before. If these were among them, the figures of before are too kind.</source>
        <translation>Los umbrales en uso ya se fijaron con muestras propias. Si estas estaban entre ellas, las cifras de antes son demasiado favorables.</translation>
    </message>
    <message>
        <source>The trainer cannot be started ({0}). Start again.</source>
        <translation>No se puede iniciar el entrenador ({0}). Inicie de nuevo.</translation>
    </message>
    <message>
        <source>The training begins with it, and the result is compared with it.</source>
        <translation>El entrenamiento parte de él, y el resultado se compara con él.</translation>
    </message>
    <message>
        <source>The training goes on until you answer.</source>
        <translation>El entrenamiento sigue hasta que responda.</translation>
    </message>
    <message>
        <source>The training “{0}” has ended.</source>
        <translation>El entrenamiento «{0}» ha terminado.</translation>
    </message>
    <message>
        <source>The training “{0}” is not finished.</source>
        <translation>El entrenamiento «{0}» no ha terminado.</translation>
    </message>
    <message>
        <source>There are too few signs to say what they do to others.</source>
        <translation>Hay muy pocos signos para decir qué efecto tienen en otros.</translation>
    </message>
    <message>
        <source>There are too few signs to train on.</source>
        <translation>Hay muy pocos signos para entrenar.</translation>
    </message>
    <message>
        <source>There are too few writers to say what they do to others.</source>
        <translation>Hay muy pocos autores para decir qué efecto tienen en otros.</translation>
    </message>
    <message>
        <source>There are too few writers to train on.</source>
        <translation>Hay muy pocos autores para entrenar.</translation>
    </message>
    <message>
        <source>There is a model or a training of this name. Choose another.</source>
        <translation>Ya hay un modelo o un entrenamiento con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Aún no hay resultado.</translation>
    </message>
    <message>
        <source>Thin grey line: before. Thick blue line: after.</source>
        <translation>Línea gris fina: antes. Línea azul gruesa: después.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>This round has learnt nothing yet that could be kept.</source>
        <translation>Esta ronda aún no ha aprendido nada que conservar.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Exhaustivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Training “{0}”</source>
        <translation>Entrenamiento «{0}»</translation>
    </message>
    <message>
        <source>Use my reference sets</source>
        <translation>Usar mis conjuntos de indubitadas</translation>
    </message>
    <message>
        <source>Use up to 60 lower-case letters, digits, dots and dashes.</source>
        <translation>Use hasta 60 letras minúsculas, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>Verdicts that changed</source>
        <translation>Conclusiones que cambiaron</translation>
    </message>
    <message>
        <source>Waiting for the run before it.</source>
        <translation>Espera a la ejecución anterior.</translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation>Lo que calcula.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>What the network is asked to make small.</source>
        <translation>Lo que se pide a la red que reduzca.</translation>
    </message>
    <message>
        <source>What the thresholds do, with all references</source>
        <translation>Qué hacen los umbrales, con todas las muestras indubitadas</translation>
    </message>
    <message>
        <source>What the thresholds do, with one reference</source>
        <translation>Qué hacen los umbrales, con una muestra indubitada</translation>
    </message>
    <message>
        <source>What the training “{0}” has learnt so far would be lost.</source>
        <translation>Se perdería lo que el entrenamiento «{0}» ha aprendido hasta ahora.</translation>
    </message>
    <message>
        <source>What these data can give</source>
        <translation>Lo que pueden dar estos datos</translation>
    </message>
    <message>
        <source>Whether the new thresholds are better cannot be told. It is recommended to keep the model in use.</source>
        <translation>No se puede saber si los nuevos umbrales son mejores. Se recomienda conservar el modelo en uso.</translation>
    </message>
    <message>
        <source>With one reference alone the new thresholds are better.</source>
        <translation>Con una sola muestra indubitada, los nuevos umbrales son mejores.</translation>
    </message>
    <message>
        <source>With one reference alone the new thresholds are not better.</source>
        <translation>Con una sola muestra indubitada, los nuevos umbrales no son mejores.</translation>
    </message>
    <message>
        <source>With so few signs, chance has a part in it.</source>
        <translation>Con tan pocos signos, el azar influye.</translation>
    </message>
    <message>
        <source>With so few writers, chance has a part in it.</source>
        <translation>Con tan pocos autores, el azar influye.</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Writers as a table</source>
        <translation>Autores como tabla</translation>
    </message>
    <message>
        <source>Writers better: {0}, worse: {1}, as before: {2}</source>
        <translation>Autores mejor: {0}, peor: {1}, como antes: {2}</translation>
    </message>
    <message>
        <source>You can keep comparing; the current model stays in use.</source>
        <translation>Puede seguir comparando; el modelo actual sigue en uso.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>aprox. {0}</translation>
    </message>
    <message>
        <source>about {0} days</source>
        <translation>aprox. {0} días</translation>
    </message>
    <message>
        <source>about {0} hours</source>
        <translation>aprox. {0} horas</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>aprox. {0} min</translation>
    </message>
    <message>
        <source>all can be used</source>
        <translation>todos se pueden usar</translation>
    </message>
    <message>
        <source>another sign</source>
        <translation>otro signo</translation>
    </message>
    <message>
        <source>another writer</source>
        <translation>otro autor</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>antes: {0}</translation>
    </message>
    <message>
        <source>bf16 is quicker on a graphics card.</source>
        <translation>bf16 es más rápido en una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>can go on</source>
        <translation>puede continuar</translation>
    </message>
    <message>
        <source>contrastive</source>
        <translation>contrastiva</translation>
    </message>
    <message>
        <source>cross-entropy (BCE)</source>
        <translation>entropía cruzada (BCE)</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>terminando</translation>
    </message>
    <message>
        <source>finishing, {0} %</source>
        <translation>terminando, {0} %</translation>
    </message>
    <message>
        <source>genuine called same, by others called same</source>
        <translation>como «mismo»: genuinas, según otros</translation>
    </message>
    <message>
        <source>hollow before, filled after</source>
        <translation>hueco antes, relleno después</translation>
    </message>
    <message>
        <source>imitation</source>
        <translation>imitación</translation>
    </message>
    <message>
        <source>imitations</source>
        <translation>imitaciones</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>locked while running</source>
        <translation>bloqueado durante la ejecución</translation>
    </message>
    <message>
        <source>metric learning</source>
        <translation>aprendizaje métrico</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>of the next run</source>
        <translation>de la próxima ejecución</translation>
    </message>
    <message>
        <source>other people&apos;s own; there are no imitations</source>
        <translation>las propias de otras personas; no hay imitaciones</translation>
    </message>
    <message>
        <source>paused at {0} %</source>
        <translation>en pausa al {0} %</translation>
    </message>
    <message>
        <source>right</source>
        <translation>acierto</translation>
    </message>
    <message>
        <source>same</source>
        <translation>mismo</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>mismo signo</translation>
    </message>
    <message>
        <source>same writer</source>
        <translation>mismo autor</translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation>puntuación {0}</translation>
    </message>
    <message>
        <source>score {0}, {1}</source>
        <translation>puntuación {0}, {1}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>stopping writers</source>
        <translation>autores de parada</translation>
    </message>
    <message>
        <source>taken at random; is each what its label says?</source>
        <translation>tomados al azar; ¿es cada uno lo que dice su etiqueta?</translation>
    </message>
    <message>
        <source>target {0} · {1}</source>
        <translation>objetivo {0} · {1}</translation>
    </message>
    <message>
        <source>they appear once the training has begun</source>
        <translation>aparecen cuando empieza el entrenamiento</translation>
    </message>
    <message>
        <source>training, smoothed</source>
        <translation>suavizada</translation>
    </message>
    <message>
        <source>triplet</source>
        <translation>tripleta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>{0} % hecho</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>hace {0}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} and {1}: target {2}, {3}</source>
        <translation>{0} y {1}: objetivo {2}, {3}</translation>
    </message>
    <message>
        <source>{0} as a table</source>
        <translation>{0} como tabla</translation>
    </message>
    <message>
        <source>{0} duplicates</source>
        <translation>duplicados: {0}</translation>
    </message>
    <message>
        <source>{0} has ended and was not adopted</source>
        <translation>{0} terminó y no se adoptó</translation>
    </message>
    <message>
        <source>{0} has not begun yet</source>
        <translation>{0} aún no ha comenzado</translation>
    </message>
    <message>
        <source>{0} held-out signs, against other signs. In brackets: 95 % intervals over signs.</source>
        <translation>{0} signos reservados, frente a otros signos. Entre paréntesis: intervalos del 95 % sobre signos.</translation>
    </message>
    <message>
        <source>{0} held-out writers, against {1}. In brackets: 95 % intervals over writers.</source>
        <translation>{0} autores reservados, frente a {1}. Entre paréntesis: intervalos del 95 % sobre autores.</translation>
    </message>
    <message>
        <source>{0} is being trained elsewhere</source>
        <translation>{0} se está entrenando en otro lugar</translation>
    </message>
    <message>
        <source>{0} is kept as an experiment.</source>
        <translation>{0} se conserva como experimento.</translation>
    </message>
    <message>
        <source>{0} not understood</source>
        <translation>no entendidos: {0}</translation>
    </message>
    <message>
        <source>{0} of this batch of {1}</source>
        <translation>{0} de este lote de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} samples</source>
        <translation>{0} de {1} muestras</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} puntos</translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation>hace {0} s</translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation>{0} muestras/s</translation>
    </message>
    <message>
        <source>{0} signs to learn from, {1} to stop on, {2} to decide on. Measuring the base.</source>
        <translation>{0} signos para aprender, {1} para decidir la parada, {2} para decidir. Midiendo la base.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation>{0} a {1} %</translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation>ilegibles: {0}</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en espera</translation>
    </message>
    <message>
        <source>{0} waits in another window</source>
        <translation>{0} espera en otra ventana</translation>
    </message>
    <message>
        <source>{0} was left unfinished</source>
        <translation>{0} quedó sin terminar</translation>
    </message>
    <message>
        <source>{0} writers to learn from, {1} to stop on, {2} to decide on. Measuring the base.</source>
        <translation>{0} autores para aprender, {1} para decidir la parada, {2} para decidir. Midiendo la base.</translation>
    </message>
    <message>
        <source>{0}, checked in turn</source>
        <translation>{0}, comprobados por turnos</translation>
    </message>
    <message>
        <source>{0}, compared with {1}</source>
        <translation>{0}, comparado con {1}</translation>
    </message>
    <message>
        <source>{0}: genuine called different</source>
        <translation>{0}: genuinas dadas como «distinto»</translation>
    </message>
    <message>
        <source>{0}: genuine called same</source>
        <translation>{0}: genuinas dadas como «mismo»</translation>
    </message>
    <message>
        <source>{0}: imitations called same</source>
        <translation>{0}: imitaciones dadas como «mismo»</translation>
    </message>
    <message>
        <source>{0}: other people&apos;s own called same</source>
        <translation>{0}: las propias de otras personas dadas como «mismo»</translation>
    </message>
    <message>
        <source>{0}: other signs called same</source>
        <translation>{0}: otros signos dados como «mismo»</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} to learn, {2} held out</source>
        <translation>{0}: {1} usados, {2} reservados</translation>
    </message>
    <message>
        <source>{0}; operating point {1}, with all references</source>
        <translation>{0}; punto de operación {1}, con todas las muestras indubitadas</translation>
    </message>
    <message>
        <source>{0}; {1} more</source>
        <translation>{0}; {1} más</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All that is dark enough</source>
        <translation>Todo lo bastante oscuro</translation>
    </message>
    <message>
        <source>As it was given</source>
        <translation>Tal como se entregó</translation>
    </message>
    <message>
        <source>How it was cleaned</source>
        <translation>Cómo se limpió</translation>
    </message>
    <message>
        <source>In grey, dark on light</source>
        <translation>En gris, oscuro sobre claro</translation>
    </message>
    <message>
        <source>Ink bright on black, 105 pixels high; a line every 5 pixels.</source>
        <translation>Tinta clara sobre negro, 105 píxeles de alto; una línea cada 5 píxeles.</translation>
    </message>
    <message>
        <source>Light and paper evened out</source>
        <translation>Luz y papel igualados</translation>
    </message>
    <message>
        <source>The darker the line, the brighter</source>
        <translation>Cuanto más oscuro el trazo, más claro aquí</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>The wider the line, the brighter</source>
        <translation>Cuanto más ancho el trazo, más claro aquí</translation>
    </message>
    <message>
        <source>Tile {0}</source>
        <translation>Recuadro {0}</translation>
    </message>
    <message>
        <source>What the network sees: {0}</source>
        <translation>Lo que ve la red: {0}</translation>
    </message>
    <message>
        <source>Without edges, lines, print and specks</source>
        <translation>Sin bordes, líneas, texto impreso ni motas</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>Beyond the known range.</source>
        <translation>Más allá del rango conocido.</translation>
    </message>
    <message>
        <source>Check that they all belong together and are scanned well.</source>
        <translation>Compruebe que todas correspondan a lo mismo y estén bien escaneadas.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Cut off.</source>
        <translation>Cortada.</translation>
    </message>
    <message>
        <source>Drawn and scanned</source>
        <translation>Dibujado y escaneado</translation>
    </message>
    <message>
        <source>Drawn and scanned.</source>
        <translation>Dibujado y escaneado.</translation>
    </message>
    <message>
        <source>Each of {0} samples</source>
        <translation>Cada una de {0} muestras</translation>
    </message>
    <message>
        <source>Faint ink.</source>
        <translation>Tinta tenue.</translation>
    </message>
    <message>
        <source>Ink of two colours.</source>
        <translation>Tinta de dos colores.</translation>
    </message>
    <message>
        <source>Ink of two shades.</source>
        <translation>Tinta de dos tonos.</translation>
    </message>
    <message>
        <source>Large picture.</source>
        <translation>Imagen grande.</translation>
    </message>
    <message>
        <source>Little ink.</source>
        <translation>Poca tinta.</translation>
    </message>
    <message>
        <source>Looks printed.</source>
        <translation>Parece impresa.</translation>
    </message>
    <message>
        <source>More than one thing.</source>
        <translation>Más de una cosa.</translation>
    </message>
    <message>
        <source>No ink found.</source>
        <translation>No se encontró tinta.</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Fuera de rango</translation>
    </message>
    <message>
        <source>People sign otherwise on a screen than on paper; error rates were measured on either alone.</source>
        <translation>En una pantalla se firma de otro modo que en papel; las tasas de error se midieron por separado.</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Indubitada {0}</translation>
    </message>
    <message>
        <source>References differ</source>
        <translation>Indubitadas distintas</translation>
    </message>
    <message>
        <source>References differ.</source>
        <translation>Las indubitadas difieren entre sí.</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>Repeated references.</source>
        <translation>Muestras indubitadas repetidas.</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Misma imagen</translation>
    </message>
    <message>
        <source>Small picture.</source>
        <translation>Imagen pequeña.</translation>
    </message>
    <message>
        <source>Some of them are files of one picture, which counts once.</source>
        <translation>Algunas son archivos de una misma imagen, que cuenta una vez.</translation>
    </message>
    <message>
        <source>The number is a bound; the verdict goes by the uncut one.</source>
        <translation>El número es un límite; la conclusión sigue al número sin recortar.</translation>
    </message>
    <message>
        <source>The questioned sample</source>
        <translation>La muestra dubitada</translation>
    </message>
    <message>
        <source>These are copies of one picture.</source>
        <translation>Son copias de una misma imagen.</translation>
    </message>
    <message>
        <source>These are the same picture.</source>
        <translation>Son la misma imagen.</translation>
    </message>
    <message>
        <source>Two real signatures</source>
        <translation>Dos firmas reales</translation>
    </message>
    <message>
        <source>Two written signs</source>
        <translation>Dos signos manuscritos</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} are never equal to the pixel. Check where the files come from.</source>
        <translation>{0} nunca son iguales píxel a píxel. Compruebe de dónde proceden los archivos.</translation>
    </message>
    <message>
        <source>{0} are never equal up to position and size. Check where the files come from.</source>
        <translation>{0} nunca son iguales, ni siquiera ajustando posición y tamaño. Compruebe de dónde proceden los archivos.</translation>
    </message>
    <message>
        <source>{0} has few pixels. Scan it again at 300 dpi or more.</source>
        <translation>{0} tiene pocos píxeles. Escanéela de nuevo a 300 ppp o más.</translation>
    </message>
    <message>
        <source>{0} has low contrast. Scan it again at 300 dpi or more.</source>
        <translation>{0} tiene poco contraste. Escanéela de nuevo a 300 ppp o más.</translation>
    </message>
    <message>
        <source>{0} has too little writing to say much. Use a fuller sample.</source>
        <translation>{0} tiene muy poca escritura para decir mucho. Use una muestra más completa.</translation>
    </message>
    <message>
        <source>{0} looks blank. Check that it is the right page.</source>
        <translation>{0} parece en blanco. Compruebe que es la página correcta.</translation>
    </message>
    <message>
        <source>{0} may be print or a stamp. Is it written by hand?</source>
        <translation>{0} puede ser impresión o sello. Compruebe que se escribió a mano.</translation>
    </message>
    <message>
        <source>{0} may bear a stamp. Check Cleaning.</source>
        <translation>{0} puede llevar un sello. Compruebe la limpieza.</translation>
    </message>
    <message>
        <source>{0} may bear a stamp. Take it away under Cleaning.</source>
        <translation>{0} puede llevar un sello. Quítelo en «Limpieza».</translation>
    </message>
    <message>
        <source>{0} may hold other writing. Crop it closer.</source>
        <translation>{0} parece contener también otra escritura. Recórtela más.</translation>
    </message>
    <message>
        <source>{0} of {1} references</source>
        <translation>{0} de {1} indubitadas</translation>
    </message>
    <message>
        <source>{0} touches the edge. Crop or scan it wider.</source>
        <translation>{0} toca el borde. Recórtela o escanéela con más margen.</translation>
    </message>
    <message>
        <source>{0} warnings</source>
        <translation>{0} advertencias</translation>
    </message>
    <message>
        <source>{0} was reduced too much. Crop it closer.</source>
        <translation>{0} se ha reducido demasiado. Recórtela más.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Compare an example</source>
        <translation>Comparar un ejemplo</translation>
    </message>
    <message>
        <source>Draw, open, drop or paste a questioned signature at the left, and one or more known ones beside it. The comparison starts by itself.</source>
        <translation>Dibuje, abra, suelte o pegue una firma dubitada a la izquierda, y una o más conocidas a su lado. La comparación empieza por sí sola.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The program never opens a network connection.</source>
        <translation>Todo se queda en este equipo. El programa nunca abre una conexión de red.</translation>
    </message>
    <message>
        <source>It is evidence, not a decision. The program weighs the handwriting alone; a person decides.</source>
        <translation>Es evidencia, no una decisión. El programa valora solo la escritura; decide una persona.</translation>
    </message>
    <message>
        <source>The finding says how strongly the handwriting speaks for one writer or for two, such as “about 25 times more probable”. Where that is too little, the finding is inconclusive.</source>
        <translation>El hallazgo dice con cuánta fuerza la escritura habla a favor de un autor o de dos, por ejemplo «unas 25 veces más probable». Donde eso es demasiado poco, el hallazgo es no concluyente.</translation>
    </message>
    <message>
        <source>Weigh handwriting: one writer, or two?</source>
        <translation>Valorar la escritura: ¿un autor o dos?</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Handwriting comparison</source>
        <translation>Comparación de escritura</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Indubitadas</translation>
    </message>
</context>
</TS>
