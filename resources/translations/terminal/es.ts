<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>terminal</name>
    <message>
        <source>no file has such a name</source>
        <translation>ningún archivo se llama así</translation>
    </message>
    <message>
        <source>a descriptor is the whole number of an open file, such as 3</source>
        <translation>un descriptor es el número entero de un archivo abierto, como 3</translation>
    </message>
    <message>
        <source>a day is written YYYY-MM-DD, such as 2026-03-12, from 1900 to 2200</source>
        <translation>un día se escribe AAAA-MM-DD, como 2026-03-12, de 1900 a 2200</translation>
    </message>
    <message>
        <source>a year is written YYYY, such as 2026, from 1900 to 2200</source>
        <translation>un año se escribe AAAA, como 2026, de 1900 a 2200</translation>
    </message>
    <message>
        <source>a whole number from 1 on is needed</source>
        <translation>hace falta un número entero a partir de 1</translation>
    </message>
    <message>
        <source>say it as one JSON document, for other programs</source>
        <translation>decirlo como un documento JSON, para otros programas</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>la frase de contraseña</translation>
    </message>
    <message>
        <source>read {what} from FILE&apos;s first line</source>
        <translation>leer {what} de la primera línea de ARCHIVO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>read {what} from descriptor N</source>
        <translation>leer {what} del descriptor N</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>take a passphrase that is easy to guess</source>
        <translation>aceptar una frase de contraseña fácil de adivinar</translation>
    </message>
    <message>
        <source>take the recovery words in place of the passphrase</source>
        <translation>usar las palabras de recuperación en lugar de la frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>this passphrase is easy to guess; take some more words, or say --weak</source>
        <translation>esta frase de contraseña es fácil de adivinar; usa algunas palabras más, o di --weak</translation>
    </message>
    <message>
        <source>Recovery words of the other copy</source>
        <translation>Palabras de recuperación de la otra copia</translation>
    </message>
    <message>
        <source>Passphrase of the other copy</source>
        <translation>Frase de contraseña de la otra copia</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>no terminal to ask at ({what}): use {file} or {fd}</source>
        <translation>no hay terminal donde preguntar ({what}): usa {file} o {fd}</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Otra vez: </translation>
    </message>
    <message>
        <source>the two passphrases differ; nothing was changed</source>
        <translation>las dos frases son distintas; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>standard input is closed, and the text was to come from it</source>
        <translation>la entrada estándar está cerrada, y el texto debía venir de ella</translation>
    </message>
    <message>
        <source>Ctrl+Z and Enter</source>
        <translation>Ctrl+Z e Intro</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Write; {end} on a line of its own ends it.</source>
        <translation>Escribe; {end} en una línea aparte termina el texto.</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no es UTF-8</translation>
    </message>
    <message>
        <source>nobody writes into that pipe; nothing was changed</source>
        <translation>nadie escribe en esa tubería; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>the descriptor of the passphrase cannot be read</source>
        <translation>no se puede leer el descriptor de la frase de contraseña</translation>
    </message>
    <message>
        <source>the passphrase is longer than {most} bytes, or this is another file</source>
        <translation>la frase de contraseña pasa de {most} bytes, o este es otro archivo</translation>
    </message>
    <message>
        <source>the passphrase is not UTF-8</source>
        <translation>la frase de contraseña no es UTF-8</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>la frase de contraseña está vacía</translation>
    </message>
    <message>
        <source>verified in person, {day}</source>
        <translation>comprobado en persona, {day}</translation>
    </message>
    <message>
        <source>verified by phone, {day}</source>
        <translation>comprobado por teléfono, {day}</translation>
    </message>
    <message>
        <source>Show my card and my safety words; --name makes it.</source>
        <translation>Muestra tu tarjeta y tus palabras de seguridad; --name crea la tarjeta.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>the name on the card</source>
        <translation>el nombre de la tarjeta</translation>
    </message>
    <message>
        <source>make new keys; friends are asked to compare words again</source>
        <translation>hacer claves nuevas; se pide a tus amistades que vuelvan a comparar las palabras</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>put the card there as a file</source>
        <translation>poner ahí la tarjeta como archivo</translation>
    </message>
    <message>
        <source>Take a person into the circle by their card.</source>
        <translation>Añade a alguien al círculo con su tarjeta.</translation>
    </message>
    <message>
        <source>the card&apos;s file; standard input where it is -</source>
        <translation>el archivo de la tarjeta; con -, la entrada estándar</translation>
    </message>
    <message>
        <source>call them by another name than the card&apos;s</source>
        <translation>llamar a la persona de otro modo que en la tarjeta</translation>
    </message>
    <message>
        <source>take new keys of somebody known; compare words again</source>
        <translation>aceptar claves nuevas de alguien conocido; vuelve a comparar las palabras</translation>
    </message>
    <message>
        <source>Compare safety words: type what you hear from that person.</source>
        <translation>Compara las palabras de seguridad: escribe lo que oyes de esa persona.</translation>
    </message>
    <message>
        <source>who of the circle</source>
        <translation>quién del círculo</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>PALABRA</translation>
    </message>
    <message>
        <source>the words you heard, in order</source>
        <translation>las palabras que has oído, en orden</translation>
    </message>
    <message>
        <source>how you compared</source>
        <translation>cómo se compararon</translation>
    </message>
    <message>
        <source>List the people of the circle.</source>
        <translation>Muestra las personas de tu círculo.</translation>
    </message>
    <message>
        <source>List the names that are protected; add, or take one off.</source>
        <translation>Muestra los nombres protegidos; añade, o quita uno.</translation>
    </message>
    <message>
        <source>full name first, then nicknames; once a person</source>
        <translation>primero el nombre completo, luego los apodos; una vez por persona</translation>
    </message>
    <message>
        <source>what stands for them; the next free one where left out</source>
        <translation>lo que la sustituye; si falta, el siguiente nombre ficticio libre</translation>
    </message>
    <message>
        <source>the class of those added</source>
        <translation>la clase de las personas añadidas</translation>
    </message>
    <message>
        <source>a class list or CSV; standard input where it is -</source>
        <translation>una lista de clase o un CSV; con -, la entrada estándar</translation>
    </message>
    <message>
        <source>take this name off the list</source>
        <translation>quitar este nombre de la lista</translation>
    </message>
    <message>
        <source>The card says “{name}”: there is no room for more. Another name goes with --name.</source>
        <translation>La tarjeta dice «{name}»: no hay sitio para más. Otro nombre va con --name.</translation>
    </message>
    <message>
        <source>My safety words: {words}</source>
        <translation>Mis palabras de seguridad: {words}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Compare safety words next: a card can be swapped on its way, and only they tell.</source>
        <translation>Después, compara las palabras de seguridad: una tarjeta puede cambiarse por el camino, y solo ellas lo delatan.</translation>
    </message>
    <message>
        <source>On no card is there: {words}. It was misheard or mistyped; ask for it once more.</source>
        <translation>En ninguna tarjeta está: {words}. Se oyó o se escribió mal; pregunta otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>{n} person in the circle</source>
        <translation>
            <numerusform>{n} persona en el círculo</numerusform>
            <numerusform>{n} personas en el círculo</numerusform>
        </translation>
    </message>
    <message>
        <source>--stand-in goes with --add</source>
        <translation>--stand-in va con --add</translation>
    </message>
    <message>
        <source>--stand-in goes with one --add: nobody shares a stand-in</source>
        <translation>--stand-in va con un solo --add: nadie comparte un nombre ficticio</translation>
    </message>
    <message numerus="yes">
        <source>{n} person added</source>
        <translation>
            <numerusform>{n} persona añadida</numerusform>
            <numerusform>{n} personas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person protected</source>
        <translation>
            <numerusform>{n} persona protegida</numerusform>
            <numerusform>{n} personas protegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>keys changed, compare words again</source>
        <translation>claves cambiadas, vuelve a comparar las palabras</translation>
    </message>
    <message>
        <source>, blocked</source>
        <translation>, bloqueado</translation>
    </message>
    <message>
        <source>that id fits several; write more of it</source>
        <translation>ese identificador vale para varias; escribe más de él</translation>
    </message>
    <message>
        <source>that name fits several; write more of it</source>
        <translation>ese nombre vale para varias personas; escribe más de él</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>JOURNAL</source>
        <translation>DIARIO</translation>
    </message>
    <message>
        <source>the journal&apos;s folder</source>
        <translation>la carpeta del diario</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message numerus="yes">
        <source>{id} is in the trash, with {n} day left; `afterbell trash --restore` takes it out.</source>
        <translation>
            <numerusform>{id} está en la papelera, queda {n} día; `afterbell trash --restore` la saca.</numerusform>
            <numerusform>{id} está en la papelera, quedan {n} días; `afterbell trash --restore` la saca.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on both sides; both texts are kept</source>
        <translation>cambiada en los dos lados; se conservan ambos textos</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>más nueva allí</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>solo allí</translation>
    </message>
    <message>
        <source>newer here</source>
        <translation>más nueva aquí</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>star</source>
        <translation>estrella</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>later lines</source>
        <translation>líneas posteriores</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencias</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>papelera</translation>
    </message>
    <message>
        <source>a photo or file of it is damaged there</source>
        <translation>una foto o un archivo suyo está dañado allí</translation>
    </message>
    <message>
        <source>it is damaged here</source>
        <translation>dañada aquí</translation>
    </message>
    <message>
        <source>it is damaged there, and came as far as it can be read</source>
        <translation>dañada allí, y llegó hasta donde se puede leer</translation>
    </message>
    <message>
        <source>own frameworks are damaged there</source>
        <translation>los marcos propios están dañados allí</translation>
    </message>
    <message>
        <source>it is larger than an entry may be</source>
        <translation>mayor de lo que puede ser una entrada</translation>
    </message>
    <message>
        <source>its day is out of reach</source>
        <translation>su día queda fuera de alcance</translation>
    </message>
    <message>
        <source>it could not be taken in</source>
        <translation>no se ha podido recibir</translation>
    </message>
    <message>
        <source>Compare the journal with another copy of it: a folder, a journal.db, a backup. The other is only read.</source>
        <translation>Compara el diario con otra copia suya: una carpeta, un journal.db, una copia de seguridad. La otra solo se lee.</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>OTRA</translation>
    </message>
    <message>
        <source>the folder or the database of the other copy</source>
        <translation>la carpeta o la base de datos de la otra copia</translation>
    </message>
    <message>
        <source>show titles and what differs in the texts, too</source>
        <translation>mostrar también los títulos y lo que difiere en los textos</translation>
    </message>
    <message>
        <source>bring what only the other has in here; nothing is lost</source>
        <translation>traer aquí lo que solo tiene la otra; no se pierde nada</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>bring this one alone; may be said again</source>
        <translation>traer solo esta; puede repetirse</translation>
    </message>
    <message>
        <source>whose text stands where both changed</source>
        <translation>qué texto vale donde cambiaron las dos</translation>
    </message>
    <message>
        <source>the other&apos;s own passphrase</source>
        <translation>la frase de contraseña propia de la otra</translation>
    </message>
    <message>
        <source>take the other&apos;s recovery words in place of its passphrase</source>
        <translation>usar las palabras de recuperación de la otra en lugar de su frase</translation>
    </message>
    <message>
        <source>here   to {moment}</source>
        <translation>aquí  hasta el {moment}</translation>
    </message>
    <message>
        <source>there  to {moment}  {path}</source>
        <translation>allí  hasta el {moment}  {path}</translation>
    </message>
    <message>
        <source>The other is no copy of this journal, but a journal of its own.</source>
        <translation>La otra no es una copia de este diario, sino un diario aparte.</translation>
    </message>
    <message>
        <source>in the trash of one side</source>
        <translation>en la papelera de un lado</translation>
    </message>
    <message>
        <source>damaged, and not compared</source>
        <translation>dañado, y sin comparar</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>there</source>
        <translation>allí</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry</source>
        <translation>
            <numerusform>{n} entrada</numerusform>
            <numerusform>{n} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{came} came in, {united} united, {files}; {same} had all of it. Nothing was changed there.</source>
        <translation>Recibido: {came}; unido: {united}; {files}; ya estaba todo en {same}. Allí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The journal as it was before: {path}</source>
        <translation>El diario tal como estaba antes: {path}</translation>
    </message>
    <message>
        <source>frameworks</source>
        <translation>marcos</translation>
    </message>
    <message>
        <source>its trash is here</source>
        <translation>en la papelera de aquí</translation>
    </message>
    <message>
        <source>its trash is there</source>
        <translation>en la papelera de allí</translation>
    </message>
    <message>
        <source>leaves the trash, for it was changed there</source>
        <translation>sale de la papelera, porque allí se cambió</translation>
    </message>
    <message>
        <source>the text there would stand</source>
        <translation>valdría el texto de allí</translation>
    </message>
    <message>
        <source>the text here would stand</source>
        <translation>valdría el texto de aquí</translation>
    </message>
    <message>
        <source>no entry that is there begins with that id</source>
        <translation>ninguna entrada de allí empieza con ese identificador</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>aún sin entradas</translation>
    </message>
    <message>
        <source>which days [this school year; while it has hardly begun, the one before]</source>
        <translation>qué días [este curso; mientras apenas empieza, el anterior]</translation>
    </message>
    <message>
        <source>such as 2025-26</source>
        <translation>como 2025-26</translation>
    </message>
    <message>
        <source>a term of that school year, or of this one</source>
        <translation>un periodo de ese curso, o del actual</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>from the first entry on</source>
        <translation>desde la primera entrada</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>--since and --until go together</source>
        <translation>--since y --until van juntos</translation>
    </message>
    <message>
        <source>say the days in one way only</source>
        <translation>di los días de una sola manera</translation>
    </message>
    <message>
        <source>--since lies after --until</source>
        <translation>--since queda después de --until</translation>
    </message>
    <message>
        <source>there is no such school year</source>
        <translation>no existe ese curso</translation>
    </message>
    <message>
        <source>there is no such term in {year}</source>
        <translation>no existe ese periodo en {year}</translation>
    </message>
    <message>
        <source>{missed}; there are: {names}</source>
        <translation>{missed}; hay: {names}</translation>
    </message>
    <message>
        <source>{missed}; none is set</source>
        <translation>{missed}; no hay ninguno puesto</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>listed, so it may not stay</source>
        <translation>en la lista, así que no puede quedarse</translation>
    </message>
    <message>
        <source>listed-word</source>
        <translation>palabra de la lista</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>iniciales</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>nacimiento</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>WORD[=INSTEAD]</source>
        <translation>PALABRA[=OTRA]</translation>
    </message>
    <message>
        <source>replace a marked word</source>
        <translation>sustituir una palabra marcada</translation>
    </message>
    <message>
        <source>leave a marked word as it is</source>
        <translation>dejar una palabra marcada como está</translation>
    </message>
    <message>
        <source>Undecided: {words} ({mark})</source>
        <translation>Por decidir: {words} ({mark})</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>School-year</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Give an entry another text, title, kind or day; what it said before is kept.</source>
        <translation>Da a una entrada otro texto, título, tipo o día; lo que decía antes se conserva.</translation>
    </message>
    <message>
        <source>the new text&apos;s file, or -; left out, the text stays</source>
        <translation>el archivo del nuevo texto, o -; si falta, el texto queda</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>otro título</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>otro tipo</translation>
    </message>
    <message>
        <source>another day that it is about</source>
        <translation>otro día del que trata</translation>
    </message>
    <message>
        <source>Add a line of today to an entry: what came of it.</source>
        <translation>Añade a una entrada una línea de hoy: qué salió de aquello.</translation>
    </message>
    <message>
        <source>the line&apos;s file; standard input where it is - or left out</source>
        <translation>el archivo de la línea; con - o si falta, la entrada estándar</translation>
    </message>
    <message>
        <source>Mark entries with a star.</source>
        <translation>Marca entradas con una estrella.</translation>
    </message>
    <message>
        <source>take the star away</source>
        <translation>quitar la estrella</translation>
    </message>
    <message>
        <source>Give entries a tag.</source>
        <translation>Da una etiqueta a entradas.</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>ETIQUETA</translation>
    </message>
    <message>
        <source>one word, without its #</source>
        <translation>una sola palabra, sin su #</translation>
    </message>
    <message>
        <source>take the tag away; one that stands in the text stays</source>
        <translation>quitar la etiqueta; la que está en el texto se queda</translation>
    </message>
    <message>
        <source>Put entries into the trash, or list what is in it.</source>
        <translation>Pone entradas en la papelera, o muestra lo que hay en ella.</translation>
    </message>
    <message>
        <source>take them out of the trash again</source>
        <translation>sacarlas otra vez de la papelera</translation>
    </message>
    <message>
        <source>List what an entry said before, newest first.</source>
        <translation>Muestra lo que una entrada decía antes, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>show the text of that one</source>
        <translation>mostrar el texto de esa</translation>
    </message>
    <message>
        <source>let the entry say that again</source>
        <translation>hacer que la entrada vuelva a decir eso</translation>
    </message>
    <message>
        <source>Tell a period in figures: never a score.</source>
        <translation>Cuenta un periodo en cifras: nunca una nota.</translation>
    </message>
    <message>
        <source>the school year where left out</source>
        <translation>si falta, el curso</translation>
    </message>
    <message>
        <source>a day in that period; today</source>
        <translation>un día de ese periodo; si no, hoy</translation>
    </message>
    <message>
        <source>the beginning of its id serves</source>
        <translation>basta el principio de su identificador</translation>
    </message>
    <message>
        <source>the beginnings of their ids serve</source>
        <translation>basta el principio de sus identificadores</translation>
    </message>
    <message>
        <source>there is nothing to change: give a text, --title, --kind or --day</source>
        <translation>no hay nada que cambiar: da un texto, --title, --kind o --day</translation>
    </message>
    <message>
        <source>an entry without a word is none; trash puts it away</source>
        <translation>una entrada sin una palabra no lo es; trash la aparta</translation>
    </message>
    <message>
        <source>there is no text to keep</source>
        <translation>no hay texto que guardar</translation>
    </message>
    <message>
        <source>a tag is one word with a letter in it, such as third-period</source>
        <translation>una etiqueta es una palabra con alguna letra, como tercera-hora</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry changed</source>
        <translation>
            <numerusform>{n} entrada cambiada</numerusform>
            <numerusform>{n} entradas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>--restore needs the ids of entries; trash alone lists them</source>
        <translation>--restore necesita los identificadores de entradas; trash solo las muestra</translation>
    </message>
    <message numerus="yes">
        <source>{n} day left</source>
        <translation>
            <numerusform>queda {n} día</numerusform>
            <numerusform>quedan {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>the entry has no such version; versions lists them</source>
        <translation>la entrada no tiene esa versión; versions las muestra</translation>
    </message>
    <message>
        <source>The entry says that again; what it said until now is kept as a version.</source>
        <translation>La entrada vuelve a decir eso; lo que decía hasta ahora se conserva como versión.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier version</source>
        <translation>
            <numerusform>{n} versión anterior</numerusform>
            <numerusform>{n} versiones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}: {first} to {last}</source>
        <translation>{period}: del {first} al {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} high</source>
        <translation>
            <numerusform>{n} alto</numerusform>
            <numerusform>{n} altos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} low</source>
        <translation>
            <numerusform>{n} bajo</numerusform>
            <numerusform>{n} bajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}: {highs}, {lows}, {both} both, {notes}</source>
        <translation>{entries}: {highs}, {lows}, {both} de ambos, {notes}</translation>
    </message>
    <message numerus="yes">
        <source>{n} word</source>
        <translation>
            <numerusform>{n} palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} on {days}</source>
        <translation>{words} en {days}</translation>
    </message>
    <message>
        <source>What lifts: {tags}</source>
        <translation>Lo que anima: {tags}</translation>
    </message>
    <message>
        <source>What weighs: {tags}</source>
        <translation>Lo que pesa: {tags}</translation>
    </message>
    <message>
        <source>Keep a new entry; its text comes from standard input or a file.</source>
        <translation>Guarda una entrada nueva; su texto viene de la entrada estándar o de un archivo.</translation>
    </message>
    <message>
        <source>the text&apos;s file; standard input where it is - or left out</source>
        <translation>el archivo del texto; con - o si falta, la entrada estándar</translation>
    </message>
    <message>
        <source>note where left out</source>
        <translation>si falta, una nota (note)</translation>
    </message>
    <message>
        <source>without one the first line serves</source>
        <translation>sin él sirve la primera línea</translation>
    </message>
    <message>
        <source>the day it is about; today</source>
        <translation>el día del que trata; si no, hoy</translation>
    </message>
    <message>
        <source>may be given several times</source>
        <translation>puede repetirse</translation>
    </message>
    <message>
        <source>a photo or file</source>
        <translation>una foto o un archivo</translation>
    </message>
    <message>
        <source>mark it with a star</source>
        <translation>marcarla con una estrella</translation>
    </message>
    <message>
        <source>List entries, newest first.</source>
        <translation>Muestra las entradas, las más nuevas primero.</translation>
    </message>
    <message>
        <source>Find words, pieces of words and conditions, such as: kind:low &quot;exit ticket&quot;</source>
        <translation>Busca palabras, trozos de palabras y condiciones, como: kind:low «hasta mañana»</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>PALABRAS</translation>
    </message>
    <message>
        <source>words, pieces of words, conditions</source>
        <translation>palabras, trozos de palabras, condiciones</translation>
    </message>
    <message>
        <source>how many at most (20)</source>
        <translation>cuántas como mucho (20)</translation>
    </message>
    <message>
        <source>List the tags, most used first, or give one another name, in the texts, too.</source>
        <translation>Muestra las etiquetas, las más usadas primero, o cambia el nombre de una, también en los textos.</translation>
    </message>
    <message>
        <source>where NAME is there too, they become one</source>
        <translation>si NOMBRE ya existe, se hacen una</translation>
    </message>
    <message>
        <source>Show an entry with its later lines and answers.</source>
        <translation>Muestra una entrada con sus líneas posteriores y sus respuestas.</translation>
    </message>
    <message>
        <source>Take a photo or file out of an entry, with the line that shows it.</source>
        <translation>Quita de una entrada una foto o un archivo, con la línea que lo muestra.</translation>
    </message>
    <message>
        <source>its name, as show gives it, or which it is: 1, 2, 3</source>
        <translation>su nombre, como lo da show, o cuál es: 1, 2, 3</translation>
    </message>
    <message>
        <source>out of earlier versions of the entry, too</source>
        <translation>también de versiones anteriores de la entrada</translation>
    </message>
    <message>
        <source>of this kind</source>
        <translation>de este tipo</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>con esta etiqueta</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>desde este día</translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation>hasta este día</translation>
    </message>
    <message>
        <source>no entry has the tag {tag}</source>
        <translation>ninguna entrada tiene la etiqueta {tag}</translation>
    </message>
    <message>
        <source>{part} is no condition, so it is a word to find</source>
        <translation>{part} no es una condición, así que se busca como palabra</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry found</source>
        <translation>
            <numerusform>{n} entrada encontrada</numerusform>
            <numerusform>{n} entradas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>no entry carries that tag</source>
        <translation>ninguna entrada lleva esa etiqueta</translation>
    </message>
    <message>
        <source>[{name}, {size} bytes]</source>
        <translation>[{name}, {size} bytes]</translation>
    </message>
    <message>
        <source>{what} for {people}</source>
        <translation>{what} para {people}</translation>
    </message>
    <message>
        <source>names protected</source>
        <translation>nombres protegidos</translation>
    </message>
    <message>
        <source>names as written</source>
        <translation>nombres tal cual</translation>
    </message>
    <message numerus="yes">
        <source>{file} is out of the entry. It is kept for {n} earlier version that shows it; --versions takes it out of there, too.</source>
        <translation>
            <numerusform>{file} está fuera de la entrada. Se conserva para {n} versión anterior que lo muestra; --versions lo quita también de ahí.</numerusform>
            <numerusform>{file} está fuera de la entrada. Se conserva para {n} versiones anteriores que lo muestran; --versions lo quita también de ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is out of the entry, and gone for good.</source>
        <translation>{file} está fuera de la entrada, y se fue para siempre.</translation>
    </message>
    <message>
        <source>the entry has no such file; show says what it has</source>
        <translation>la entrada no tiene ese archivo; show dice lo que tiene</translation>
    </message>
    <message>
        <source>several files have that name; say which: 1 is the first that show gives</source>
        <translation>varios archivos se llaman así; di cuál: 1 es el primero que da show</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo</source>
        <translation>
            <numerusform>{n} foto</numerusform>
            <numerusform>{n} fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>(damaged in the file)</source>
        <translation>(dañado en el archivo)</translation>
    </message>
    <message>
        <source>what was written of the backup did not check out and was thrown away, older ones stay; try again, or make it on another disk (--into).</source>
        <translation>lo escrito de la copia no superó la comprobación y se descartó, las anteriores se quedan; inténtalo de nuevo, o hazla en otro disco (--into).</translation>
    </message>
    <message>
        <source>{files} taken in before</source>
        <translation>{files} ya recibido antes</translation>
    </message>
    <message>
        <source>{files} for others</source>
        <translation>{files} para otras personas</translation>
    </message>
    <message>
        <source>{files} from somebody who is not in the circle</source>
        <translation>{files} de alguien que no está en el círculo</translation>
    </message>
    <message>
        <source>{files} from somebody blocked</source>
        <translation>{files} de alguien bloqueado</translation>
    </message>
    <message>
        <source>{files} still arriving</source>
        <translation>{files} aún en camino</translation>
    </message>
    <message>
        <source>{files} not in order</source>
        <translation>{files} que no está en orden</translation>
    </message>
    <message>
        <source>Note that a sealed file was handed over to whom it is for.</source>
        <translation>Anotar que un archivo sellado se entregó a quien va dirigido.</translation>
    </message>
    <message>
        <source>on a stick or as you like, or by e-mail</source>
        <translation>en una memoria o como quieras, o por correo</translation>
    </message>
    <message>
        <source>Take in what friends put into shared folders; list, add, let go of them.</source>
        <translation>Recibe lo que tus amistades pusieron en carpetas compartidas; las muestra, añade o deja.</translation>
    </message>
    <message>
        <source>share through this folder from now on</source>
        <translation>compartir desde ahora por esta carpeta</translation>
    </message>
    <message>
        <source>share through it no more; nothing is removed</source>
        <translation>no compartir más por ella; no se quita nada</translation>
    </message>
    <message>
        <source>no day; choose one with --undated</source>
        <translation>sin día; elige uno con --undated</translation>
    </message>
    <message>
        <source>not text in UTF-8; it was read as Windows-1252 (Latin-1)</source>
        <translation>no es texto en UTF-8; se leyó como Windows-1252 (Latin-1)</translation>
    </message>
    <message>
        <source>{what} from {name}</source>
        <translation>{what} de {name}</translation>
    </message>
    <message>
        <source>(not there at the moment)</source>
        <translation>(no está ahí en este momento)</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing came in</source>
        <translation>
            <numerusform>{n} cosa ha llegado</numerusform>
            <numerusform>{n} cosas han llegado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{came} through {n} shared folder</source>
        <translation>
            <numerusform>{came} por {n} carpeta compartida</numerusform>
            <numerusform>{came} por {n} carpetas compartidas</numerusform>
        </translation>
    </message>
    <message>
        <source>through a shared folder</source>
        <translation>por una carpeta compartida</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregado en mano</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>como archivo</translation>
    </message>
    <message>
        <source>Show what is set, as in the window&apos;s Settings, or set it.</source>
        <translation>Muestra lo que está puesto, como en los Ajustes de la ventana, o lo pone.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>a name as shown, and its value; as JSON, or as it is where it is text</source>
        <translation>un nombre tal como se muestra, y su valor; en JSON, o tal cual si es texto</translation>
    </message>
    <message>
        <source>List what left this computer, for whom, and under which names.</source>
        <translation>Muestra lo que salió de este equipo, para quién y con qué nombres.</translation>
    </message>
    <message>
        <source>put the list there as a table, NOT encrypted</source>
        <translation>poner ahí la lista como tabla, SIN cifrar</translation>
    </message>
    <message>
        <source>there is no such setting; `afterbell settings` shows every name</source>
        <translation>no existe ese ajuste; `afterbell settings` muestra todos los nombres</translation>
    </message>
    <message>
        <source>that is no value for {name}; `afterbell settings` shows one of its kind</source>
        <translation>eso no es un valor para {name}; `afterbell settings` muestra uno de su clase</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing</source>
        <translation>
            <numerusform>{n} cosa</numerusform>
            <numerusform>{n} cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, not encrypted: {path}</source>
        <translation>Guardado, sin cifrar: {path}</translation>
    </message>
    <message>
        <source>“{heading}”, version {number}</source>
        <translation>«{heading}», versión {number}</translation>
    </message>
    <message>
        <source>a request to hide an entry</source>
        <translation>una petición de ocultar una entrada</translation>
    </message>
    <message>
        <source>names as {stand_ins}</source>
        <translation>nombres como {stand_ins}</translation>
    </message>
    <message>
        <source>for {people}</source>
        <translation>para {people}</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>se pidió que lo retiren</translation>
    </message>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>lun mar mié jue vie sáb dom</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <translation>enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>ene feb mar abr may jun jul ago sep oct nov dic</translation>
    </message>
    <message numerus="yes">
        <source>expected %s argument</source>
        <translation>
            <numerusform>aquí va %s valor</numerusform>
            <numerusform>aquí van %s valores</numerusform>
        </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>en %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>aquí va un valor</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>aquí va un valor como mucho</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>aquí va un valor por lo menos</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>desconocido: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>falta: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>falta uno de estos: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no va con %s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>no lleva valor: %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r no existe aquí (a elegir: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r no sirve aquí (%(type)s)</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s es ambiguo: %(matches)s</translation>
    </message>
    <message>
        <source>{what}; the nearest is {nearest}</source>
        <translation>{what}; la más parecida es {nearest}</translation>
    </message>
    <message>
        <source>The people list and the circle are those of that day.</source>
        <translation>La lista de personas y el círculo son los de aquel día.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TÍTULO</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>CANTIDAD</translation>
    </message>
    <message>
        <source>{what}: {more}</source>
        <translation>{what}: {more}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {short_month} {year}</source>
        <translation>{weekday} {day} {short_month} {year}</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <translation>{day} {short_month} {year}</translation>
    </message>
    <message>
        <source>A private reflection journal for teachers: encrypted on this computer, shared only with people you choose.
Without a command, the window opens.</source>
        <translation>Un diario privado para docentes: cifrado en este equipo, compartido solo con quien tú elijas.
Sin una orden, se abre la ventana.</translation>
    </message>
    <message>
        <source>The passphrase is asked for, or read with --passphrase-file or --passphrase-fd; never from an argument.</source>
        <translation>La frase de contraseña se pregunta, o se lee con --passphrase-file o --passphrase-fd; nunca de un argumento.</translation>
    </message>
    <message>
        <source>With AFTERBELL_JOURNAL=FOLDER in the surroundings that journal is meant, and no command but new takes JOURNAL.
Exit codes: 0 done, 1 refused, 2 wrong usage, 3 a fault of Afterbell itself, 130 stopped.
`afterbell COMMAND --help` says what a command takes.</source>
        <translation>Con AFTERBELL_JOURNAL=CARPETA en el entorno se trata de ese diario, y solo new lleva DIARIO.
Códigos de salida: 0 hecho, 1 rechazado, 2 mal uso, 3 un fallo del propio Afterbell, 130 detenido.
`afterbell ORDEN --help` dice qué lleva una orden.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>the input ended before everything was said; nothing was changed.</source>
        <translation>la entrada terminó antes de que todo estuviera dicho; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>there is not enough memory for this; close other programs and try again.</source>
        <translation>no hay memoria suficiente para esto; cierra otros programas e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>something inside Afterbell went wrong, and what it was doing was undone. Please report this line: {trace}</source>
        <translation>algo falló dentro de Afterbell, y lo que estaba haciendo se deshizo. Por favor, informa de esta línea: {trace}</translation>
    </message>
    <message>
        <source>this was carried out, but what it has to say cannot be written to the output; make room there.</source>
        <translation>está hecho, pero lo que hay que decir no se puede escribir en la salida; haz sitio ahí.</translation>
    </message>
    <message>
        <source>say which Afterbell this is</source>
        <translation>decir qué Afterbell es este</translation>
    </message>
    <message>
        <source>it</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>a date that cannot be read</source>
        <translation>una fecha que no se puede leer</translation>
    </message>
    <message>
        <source>begins like an entry, with a date that cannot be read; it came in as text of the entry before</source>
        <translation>empieza como una entrada, con una fecha que no se puede leer; llegó como texto de la entrada anterior</translation>
    </message>
    <message>
        <source>words before the first date; they did not come in</source>
        <translation>palabras antes de la primera fecha; no llegaron</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <source>not an entry</source>
        <translation>no es una entrada</translation>
    </message>
    <message>
        <source>larger than an entry may be</source>
        <translation>mayor de lo que puede ser una entrada</translation>
    </message>
    <message>
        <source>its photo or file is not there</source>
        <translation>su foto o archivo no está</translation>
    </message>
    <message>
        <source>its photo or file is over 50 MB</source>
        <translation>su foto o archivo pasa de 50 MB</translation>
    </message>
    <message>
        <source>its first lines cannot be read</source>
        <translation>sus primeras líneas no se pueden leer</translation>
    </message>
    <message>
        <source>leads to other pages, and is no entry</source>
        <translation>lleva a otras páginas, y no es una entrada</translation>
    </message>
    <message>
        <source>in a form that is not read; it did not come in</source>
        <translation>en una forma que no se lee; no llegó</translation>
    </message>
    <message>
        <source>kept by a program for itself</source>
        <translation>lo guarda un programa para sí mismo</translation>
    </message>
    <message>
        <source>JSON that is cut off or damaged</source>
        <translation>JSON cortado o dañado</translation>
    </message>
    <message>
        <source>JSON that is nested deeper than any journal</source>
        <translation>JSON más anidado que cualquier diario</translation>
    </message>
    <message>
        <source>damaged there, or a link that leads out of it</source>
        <translation>dañado allí, o un enlace que lleva fuera</translation>
    </message>
    <message>
        <source>a line of this list is not as it must be</source>
        <translation>una línea de esta lista no está como debe</translation>
    </message>
    <message>
        <source>comes in from the encrypted export alone</source>
        <translation>llega solo desde la exportación cifrada</translation>
    </message>
    <message>
        <source>this journal has keys of its own, and they stay</source>
        <translation>este diario tiene sus propias claves, y se quedan</translation>
    </message>
    <message>
        <source>compare words once more; a plain folder cannot prove that you did</source>
        <translation>vuelve a comparar las palabras; una carpeta sin cifrar no puede demostrar que ya se hizo</translation>
    </message>
    <message>
        <source>somebody else has this stand-in here; that person did not come in</source>
        <translation>otra persona tiene aquí este nombre ficticio; esa persona no llegó</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>an older wording of a day; only the last one comes in</source>
        <translation>una redacción anterior de un día; solo llega la última</translation>
    </message>
    <message>
        <source>in the trash of its program</source>
        <translation>en la papelera de su programa</translation>
    </message>
    <message>
        <source>has no place in an entry, and did not come in</source>
        <translation>no tiene sitio en una entrada, y no llegó</translation>
    </message>
    <message>
        <source>not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>an id that is none</source>
        <translation>un identificador que no lo es</translation>
    </message>
    <message>
        <source>a kind that is none</source>
        <translation>un tipo que no lo es</translation>
    </message>
    <message>
        <source>is damaged in the journal, and stays as it is</source>
        <translation>está dañado en el diario, y se queda como está</translation>
    </message>
    <message>
        <source>a revision that is none</source>
        <translation>una versión que no lo es</translation>
    </message>
    <message>
        <source>stopped before its turn; take the file in once more</source>
        <translation>se detuvo antes de su turno; vuelve a traer el archivo</translation>
    </message>
    <message>
        <source>a setting that this Afterbell does not know</source>
        <translation>un ajuste que este Afterbell no conoce</translation>
    </message>
    <message>
        <source>a setting whose value does not fit</source>
        <translation>un ajuste cuyo valor no sirve</translation>
    </message>
    <message>
        <source>a setting that guards a journal or belongs to one computer; it stays as it is here</source>
        <translation>un ajuste que protege un diario o es de un solo equipo; aquí se queda como está</translation>
    </message>
    <message>
        <source>Words saved elsewhere</source>
        <translation>Palabras guardadas en otro lugar</translation>
    </message>
    <message>
        <source>Take in what another program wrote ({formats}), or words saved elsewhere.</source>
        <translation>Recibe lo que escribió otro programa ({formats}), o palabras guardadas en otro lugar.</translation>
    </message>
    <message>
        <source>a file, or the folder of an export</source>
        <translation>un archivo, o la carpeta de una exportación</translation>
    </message>
    <message>
        <source>say what would come, and write nothing</source>
        <translation>decir lo que llegaría, y no escribir nada</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>DÓNDE</translation>
    </message>
    <message>
        <source>the day of pages that say none: file (when it was changed), archive, YYYY-MM-DD, or leave-out</source>
        <translation>el día de las páginas que no lo dicen: file (cuándo se cambió), archive, AAAA-MM-DD, o leave-out</translation>
    </message>
    <message>
        <source>MOOD=KIND</source>
        <translation>ÁNIMO=TIPO</translation>
    </message>
    <message>
        <source>the kind a foreign mood becomes</source>
        <translation>el tipo en que se convierte un ánimo ajeno</translation>
    </message>
    <message>
        <source>the column of a CSV that holds its {parts}; no name for none</source>
        <translation>la columna de un CSV que contiene: {parts}; sin nombre para ninguna</translation>
    </message>
    <message>
        <source>WHAT=NAME</source>
        <translation>QUÉ=NOMBRE</translation>
    </message>
    <message>
        <source>keep the whole report in a file, NOT encrypted</source>
        <translation>guardar todo el informe en un archivo, SIN cifrar</translation>
    </message>
    <message>
        <source>the kind of everything that comes in</source>
        <translation>el tipo de todo lo que llega</translation>
    </message>
    <message>
        <source>a tag for everything that comes in</source>
        <translation>una etiqueta para todo lo que llega</translation>
    </message>
    <message>
        <source>put a star on everything that comes in</source>
        <translation>una estrella en todo lo que llega</translation>
    </message>
    <message>
        <source>the passphrase of an encrypted export or a file of words</source>
        <translation>la frase de contraseña de una exportación cifrada o de un archivo de palabras</translation>
    </message>
    <message>
        <source>Write everything as plain files, NOT encrypted, into a new folder; or into one encrypted file.</source>
        <translation>Escribe todo como archivos corrientes, SIN cifrar, en una carpeta nueva; o en un solo archivo cifrado.</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>LUGAR</translation>
    </message>
    <message>
        <source>a folder, or a file, that is not there yet</source>
        <translation>una carpeta, o un archivo, que aún no existe</translation>
    </message>
    <message>
        <source>one age file under a passphrase of its own, with the people list and the keys of the circle</source>
        <translation>un archivo age con su propia frase de contraseña, con la lista de personas y las claves del círculo</translation>
    </message>
    <message>
        <source>the passphrase of the encrypted file</source>
        <translation>la frase de contraseña del archivo cifrado</translation>
    </message>
    <message>
        <source>go on past what is damaged in the file, and name it at the end</source>
        <translation>seguir más allá de lo dañado en el archivo, y nombrarlo al final</translation>
    </message>
    <message>
        <source>This is Afterbell&apos;s own: what is new in it would come in.</source>
        <translation>Esto es del propio Afterbell: llegaría lo que tenga de nuevo.</translation>
    </message>
    <message>
        <source>write --mood MOOD=KIND, such as good=high, and --column WHAT=NAME, such as text=Notes</source>
        <translation>escribe --mood ÁNIMO=TIPO, como bien=high, y --column QUÉ=NOMBRE, como text=Notas</translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {entries} would come, {known} are there already, {pages} without a day, {files}. Nothing was written.</source>
        <translation>{source}: {entries} por llegar, {known} ya están, {pages} sin día, {files}. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Del {first} al {last}.</translation>
    </message>
    <message>
        <source>Kinds: {kinds}</source>
        <translation>Tipos: {kinds}</translation>
    </message>
    <message>
        <source>Mood {mood}: {count} would become {kind}.</source>
        <translation>Ánimo {mood}: {count} pasarían a {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} grew since it came in; its new words would come.</source>
        <translation>
            <numerusform>{n} creció desde que llegó; llegarían sus palabras nuevas.</numerusform>
            <numerusform>{n} crecieron desde que llegaron; llegarían sus palabras nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} has something new in it, which would come; both texts are kept.</source>
        <translation>
            <numerusform>{n} contiene algo nuevo, que entraría; los dos textos se conservan.</numerusform>
            <numerusform>{n} contienen algo nuevo, que entraría; los dos textos se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings, templates and what is in it of your circle would come where they are not here yet.</source>
        <translation>Entrarían los ajustes, las plantillas y lo que hay de tu círculo, donde aún faltan.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Columns: {columns}. Taken: {taken}.</source>
        <translation>Columnas: {columns}. Tomadas: {taken}.</translation>
    </message>
    <message>
        <source>New tags: {tags}.</source>
        <translation>Etiquetas nuevas: {tags}.</translation>
    </message>
    <message>
        <source>{source}: {entries} found, {added} came in, {known} were there already, {files}.</source>
        <translation>{source}: {entries} en total, {added} llegaron, {known} ya estaban, {files}.</translation>
    </message>
    <message numerus="yes">
        <source>Of those that were there, {n} took in what was new in it; both texts are kept.</source>
        <translation>
            <numerusform>De las que ya estaban, {n} recibió lo nuevo; se conservan ambos textos.</numerusform>
            <numerusform>De las que ya estaban, {n} recibieron lo nuevo; se conservan ambos textos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those that were there, {n} grew since; what stood here is an earlier version.</source>
        <translation>
            <numerusform>De las que ya estaban, {n} creció desde entonces; lo que había aquí es una versión anterior.</numerusform>
            <numerusform>De las que ya estaban, {n} crecieron desde entonces; lo que había aquí son versiones anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more; --report FILE keeps them all</source>
        <translation>y {n} más; --report ARCHIVO las guarda todas</translation>
    </message>
    <message>
        <source>a passphrase is for the encrypted file alone: say --encrypted, too; nothing was written</source>
        <translation>una frase de contraseña es solo para el archivo cifrado: di también --encrypted; no se ha escrito nada</translation>
    </message>
    <message>
        <source>What is written now is not encrypted: whoever has the folder can read it.</source>
        <translation>Lo que se escribe ahora no va cifrado: quien tenga la carpeta puede leerlo.</translation>
    </message>
    <message>
        <source>{entries}, {files}, {size} bytes.</source>
        <translation>{entries}, {files}, {size} bytes.</translation>
    </message>
    <message>
        <source>  left out, damaged in the file: {part}</source>
        <translation>  se ha dejado fuera, dañado en el archivo: {part}</translation>
    </message>
    <message>
        <source>what goes in</source>
        <translation>qué entra</translation>
    </message>
    <message>
        <source>may be given several times [all kinds]</source>
        <translation>puede repetirse [todos los tipos]</translation>
    </message>
    <message>
        <source>entries with any of these tags [all]</source>
        <translation>entradas con alguna de estas etiquetas [todas]</translation>
    </message>
    <message>
        <source>only these; `afterbell list` shows ids [all]</source>
        <translation>solo estas; `afterbell list` muestra los identificadores [todas]</translation>
    </message>
    <message>
        <source>only what you starred [no]</source>
        <translation>solo lo que lleva estrella [no]</translation>
    </message>
    <message>
        <source>the photos of the entries [yes]</source>
        <translation>las fotos de las entradas [sí]</translation>
    </message>
    <message>
        <source>what you wrote beneath an entry later [yes]</source>
        <translation>lo que escribiste después bajo una entrada [sí]</translation>
    </message>
    <message>
        <source>what friends answered [no]</source>
        <translation>lo que respondieron tus amistades [no]</translation>
    </message>
    <message>
        <source>the last entry comes first [no]</source>
        <translation>la última entrada va primero [no]</translation>
    </message>
    <message>
        <source>FRAMEWORK</source>
        <translation>MARCO</translation>
    </message>
    <message>
        <source>only entries marked as evidence, under the parts of this framework</source>
        <translation>solo entradas marcadas como evidencia, bajo las partes de este marco</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>tus propias palabras</translation>
    </message>
    <message>
        <source>[A year of teaching, in the book&apos;s language]</source>
        <translation>[Un año de enseñanza, en el idioma del libro]</translation>
    </message>
    <message>
        <source>your name [as in the settings]</source>
        <translation>tu nombre [como en los ajustes]</translation>
    </message>
    <message>
        <source>words of this entry stand large on a page of their own: asked for, or a line of standard input; may be given several times</source>
        <translation>palabras de esta entrada en grande en una página propia: se preguntan, o son una línea de la entrada estándar; puede repetirse</translation>
    </message>
    <message>
        <source>its text; standard input where it is -</source>
        <translation>su texto; con -, la entrada estándar</translation>
    </message>
    <message>
        <source>paper and look</source>
        <translation>papel y aspecto</translation>
    </message>
    <message>
        <source>[a4]</source>
        <translation>[a4]</translation>
    </message>
    <message>
        <source>[warm]</source>
        <translation>[warm]</translation>
    </message>
    <message>
        <source>of its dates and headings [as of this command line]</source>
        <translation>el idioma de sus fechas y títulos [como aquí]</translation>
    </message>
    <message>
        <source>photos for print, or a small file [print]</source>
        <translation>fotos para imprimir, o un archivo pequeño [print]</translation>
    </message>
    <message>
        <source>a leaf an entry, a photo, or only words [weeks]</source>
        <translation>una hoja por entrada, una foto, o solo palabras [weeks]</translation>
    </message>
    <message>
        <source>which, by its name [the first of the book]</source>
        <translation>cuál, por su nombre [la primera del libro]</translation>
    </message>
    <message>
        <source>bleed and crop marks, for a printer [no]</source>
        <translation>sangrado y marcas de corte, para una imprenta [no]</translation>
    </message>
    <message>
        <source>start from the choices kept last; names are protected all the same</source>
        <translation>partir de lo elegido la última vez; los nombres se protegen igual</translation>
    </message>
    <message>
        <source>keep these choices for next time</source>
        <translation>guardar lo elegido para la próxima vez</translation>
    </message>
    <message>
        <source>--kind does not go with --portfolio: how a day felt is nobody&apos;s business there</source>
        <translation>--kind no va con --portfolio: cómo se sintió un día no es allí asunto de nadie</translation>
    </message>
    <message>
        <source>the entry {id} is not in the book, or does not say those words</source>
        <translation>la entrada {id} no está en el libro, o no dice esas palabras</translation>
    </message>
    <message>
        <source>what stands large has at most {most} letters; shorten it</source>
        <translation>lo que va en grande tiene {most} letras como mucho; acórtalo</translation>
    </message>
    <message>
        <source>no photo of that name is in the book</source>
        <translation>ninguna foto con ese nombre está en el libro</translation>
    </message>
    <message>
        <source>--{name} is longer than {limit} letters; shorten it</source>
        <translation>--{name} pasa de {limit} letras; acórtalo</translation>
    </message>
    <message>
        <source>there is no such framework; there are: {names}</source>
        <translation>no existe ese marco; hay: {names}</translation>
    </message>
    <message>
        <source>the entry {id} lies outside these days or what else was chosen</source>
        <translation>la entrada {id} queda fuera de estos días o de lo demás elegido</translation>
    </message>
    <message>
        <source>Set entries as a PDF to be printed, names protected; it is NOT encrypted.</source>
        <translation>Compone entradas como PDF para imprimir, con los nombres protegidos; NO va cifrado.</translation>
    </message>
    <message>
        <source>as `list` shows it</source>
        <translation>como lo muestra `list`</translation>
    </message>
    <message>
        <source>leave the photos out</source>
        <translation>dejar fuera las fotos</translation>
    </message>
    <message>
        <source>leave out what you wrote beneath later</source>
        <translation>dejar fuera lo que escribiste debajo después</translation>
    </message>
    <message>
        <source>protect nothing</source>
        <translation>no proteger nada</translation>
    </message>
    <message>
        <source>where the PDF goes [here]</source>
        <translation>adónde va el PDF [aquí]</translation>
    </message>
    <message>
        <source>at most {most} entries are printed together; make a `review` of more</source>
        <translation>juntas se imprimen {most} entradas como mucho; para más, haz un libro con `review`</translation>
    </message>
    <message>
        <source>A PDF is not encrypted: whoever has the file can read it.</source>
        <translation>Un PDF no va cifrado: quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Make the year in review: a book of a school year or any period, or a portfolio.
In brackets: what holds where a flag is left out, whatever was chosen in the window.</source>
        <translation>Hace el libro del año: de un curso o de cualquier periodo, o un portafolio.
Entre corchetes: lo que vale sin la opción, diga lo que diga la ventana.</translation>
    </message>
    <message>
        <source>No stand-in, for that names somebody on the people list: {names}. Choose another.</source>
        <translation>No sirve de nombre ficticio, porque nombra a alguien de la lista de personas: {names}. Elige otro.</translation>
    </message>
    <message>
        <source>where the book goes; it is NOT encrypted</source>
        <translation>adónde va el libro; NO va cifrado</translation>
    </message>
    <message>
        <source>may be given several times [pdf]</source>
        <translation>puede repetirse [pdf]</translation>
    </message>
    <message>
        <source>say what the book would hold, and make nothing</source>
        <translation>decir lo que tendría el libro, y no hacer nada</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>a folder is wanted here, not a file: what is put into it is named by itself</source>
        <translation>aquí hace falta una carpeta, no un archivo: lo que se pone en ella recibe su nombre por sí solo</translation>
    </message>
    <message>
        <source>This is a backup of another journal than the one that is there.</source>
        <translation>Es la copia de otro diario, no del que está ahí.</translation>
    </message>
    <message>
        <source>an import has not ended there</source>
        <translation>una importación no ha terminado allí</translation>
    </message>
    <message>
        <source>An import has not ended there, so part of what it brings is neither compared nor brought in: open the other copy once, which ends it, before you compare again or throw it away.</source>
        <translation>Una importación no ha terminado allí, así que parte de lo que trae ni se compara ni se trae aquí: abre una vez la otra copia, con lo que termina, antes de comparar otra vez o de tirarla.</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listas</translation>
    </message>
    <message>
        <source>not known to be handed over</source>
        <translation>sin entregar, que se sepa</translation>
    </message>
    <message>
        <source>not known to be handed over to {people}</source>
        <translation>sin entregar a {people}, que se sepa</translation>
    </message>
    <message>
        <source>as `list` shows it; with --protected alone</source>
        <translation>como lo muestra `list`; solo con --protected</translation>
    </message>
    <message>
        <source>nothing of that id went out; `afterbell inbox` shows what did</source>
        <translation>nada con ese identificador salió; `afterbell inbox` muestra lo que salió</translation>
    </message>
    <message>
        <source>some entries as others may read them, with names protected; it does not come in again</source>
        <translation>algunas entradas tal como otros pueden leerlas, con los nombres protegidos; no se pueden volver a traer</translation>
    </message>
    <message>
        <source>leave marked words that nobody decided as they are</source>
        <translation>dejar como están las palabras marcadas que nadie decidió</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them would come into the trash, where it is there.</source>
        <translation>
            <numerusform>{n} de ellas iría a la papelera, donde está allí.</numerusform>
            <numerusform>{n} de ellas irían a la papelera, donde están allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those that came in, {n} is in the trash, as it was there.</source>
        <translation>
            <numerusform>De las que entraron, {n} está en la papelera, como allí.</numerusform>
            <numerusform>De las que entraron, {n} están en la papelera, como allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>entries and names are chosen with --protected alone: say it, too; nothing was written</source>
        <translation>las entradas y los nombres solo se eligen con --protected: indícalo también; no se ha escrito nada</translation>
    </message>
    <message>
        <source>name the entries that are exported with names protected; nothing was written</source>
        <translation>nombra las entradas que se exportan con los nombres protegidos; no se ha escrito nada</translation>
    </message>
    <message>
        <source>--protected writes what others may read: --no-places, --no-versions and --leave-out-damaged go without it; nothing was written</source>
        <translation>--protected escribe lo que otros pueden leer: --no-places, --no-versions y --leave-out-damaged van sin él; no se ha escrito nada</translation>
    </message>
    <message>
        <source>for friends</source>
        <translation>para amistades</translation>
    </message>
    <message>
        <source>seal the PDF; no open file is made</source>
        <translation>sellar el PDF; no se hace ningún archivo abierto</translation>
    </message>
    <message>
        <source>a line to go with it</source>
        <translation>una línea que lo acompaña</translation>
    </message>
    <message>
        <source>seal it for people not compared yet, too</source>
        <translation>sellarlo también para quien aún no se comparó</translation>
    </message>
    <message>
        <source>A book is not encrypted: whoever has the file can read it.</source>
        <translation>Un libro no va cifrado: quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>name the folder where the book goes</source>
        <translation>nombra la carpeta adonde va el libro</translation>
    </message>
    <message>
        <source>only one of --dedication and --foreword can come from standard input</source>
        <translation>solo uno de --dedication y --foreword puede venir de la entrada estándar</translation>
    </message>
    <message>
        <source>only the PDF can be sealed for friends: leave --form out</source>
        <translation>solo el PDF puede sellarse para amistades: deja fuera --form</translation>
    </message>
    <message>
        <source>nothing undecided leaves for friends: decide each word, with --protect or --leave</source>
        <translation>nada sin decidir sale hacia amistades: decide cada palabra con --protect o --leave</translation>
    </message>
    <message>
        <source>--note and --unverified go together with --with</source>
        <translation>--note y --unverified van con --with</translation>
    </message>
    <message numerus="yes">
        <source>{n} volume</source>
        <translation>
            <numerusform>{n} volumen</numerusform>
            <numerusform>{n} volúmenes</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, printed in {volumes}</source>
        <translation>{pages}, impresas en {volumes}</translation>
    </message>
    <message>
        <source>{first} to {last}: {parts}, about {pages}</source>
        <translation>del {first} al {last}: {parts}, unas {pages}</translation>
    </message>
    <message>
        <source>{path}: {entries}, {size} bytes</source>
        <translation>{path}: {entries}, {size} bytes</translation>
    </message>
    <message>
        <source>Set without their format, as they were typed, because a page could not be set: entries of {days}.</source>
        <translation>Sin formato, tal como se escribieron, porque una página no se pudo componer: entradas del {days}.</translation>
    </message>
    <message>
        <source>Named, not shown, because they could not be read: {names}.</source>
        <translation>Nombradas, sin mostrar, porque no se pudieron leer: {names}.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message numerus="yes">
        <source>{n} letter of a script no font here has is printed by its name: {names}. Install a font for that script, and make the book once more.</source>
        <translation>
            <numerusform>{n} letra de una escritura sin tipografía aquí va impresa con su nombre: {names}. Instala una tipografía para ella y haz el libro otra vez.</numerusform>
            <numerusform>{n} letras de una escritura sin tipografía aquí van impresas con su nombre: {names}. Instala una tipografía para ellas y haz el libro otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>this passphrase does not open it; try once more, or use the recovery words (--recovery).</source>
        <translation>esta frase de contraseña no lo abre; inténtalo otra vez, o usa las palabras de recuperación (--recovery).</translation>
    </message>
    <message>
        <source>there is no journal in {path}; look for a folder ending in .afterbell, or restore a backup.</source>
        <translation>no hay ningún diario en {path}; busca una carpeta que acabe en .afterbell, o restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>something stands at {path} already, and it was not touched; choose another place.</source>
        <translation>ya hay algo en {path}, y no se ha tocado; elige otro lugar.</translation>
    </message>
    <message>
        <source>keys.json and its copy are damaged, so no passphrase opens it; restore the newest backup.</source>
        <translation>keys.json y su copia están dañados, así que ninguna frase abre; restaura la última copia de seguridad.</translation>
    </message>
    <message>
        <source>the journal is damaged; keep it, `salvage` what can be read, or restore a backup beside.</source>
        <translation>el diario está dañado; consérvalo, rescata con `salvage` lo que se lea, o restaura una copia de seguridad al lado.</translation>
    </message>
    <message>
        <source>too much of {path} is damaged to bring anything over; restore the newest backup beside.</source>
        <translation>hay demasiado dañado en {path} para rescatar algo; restaura la última copia de seguridad al lado.</translation>
    </message>
    <message>
        <source>parts of the journal cannot be read; `salvage` brings all that can into a fresh one.</source>
        <translation>partes del diario no se pueden leer; `salvage` trae todo lo que se lee a uno nuevo.</translation>
    </message>
    <message>
        <source>{part} is damaged in the file, so it is not shown; the rest can be read, and a backup has it.</source>
        <translation>{part}: dañado en el archivo, así que no se muestra; lo demás se lee, y una copia de seguridad lo tiene.</translation>
    </message>
    <message>
        <source>another program put another file at {path}, so nothing was saved; keep both, and compare.</source>
        <translation>otro programa puso otro archivo en {path}, así que no se ha guardado nada; conserva los dos y compara.</translation>
    </message>
    <message>
        <source>{path} is not there any more, so nothing was saved; look whether it was moved or unplugged.</source>
        <translation>{path} ya no está, así que no se ha guardado nada; mira si se movió o se desconectó.</translation>
    </message>
    <message>
        <source>another program wrote over {path}, so nothing was saved; compare it with a backup.</source>
        <translation>otro programa escribió encima de {path}, así que no se ha guardado nada; compáralo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>the fresh copy did not come out whole and was removed; try another disk, or a backup.</source>
        <translation>la copia nueva no salió completa y se quitó; prueba con otro disco, o con una copia de seguridad.</translation>
    </message>
    <message>
        <source>a newer Afterbell wrote this journal; update Afterbell, then open it again.</source>
        <translation>un Afterbell más nuevo escribió este diario; actualiza Afterbell y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>the journal is open in another window or program; close or lock it there, then try again.</source>
        <translation>el diario está abierto en otra ventana u otro programa; ciérralo o bloquéalo allí, y prueba otra vez.</translation>
    </message>
    <message>
        <source>keys.json asks for key costs that are not safe to run; restore a backup.</source>
        <translation>keys.json pide costes de clave que no es seguro ejecutar; restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>the recovery words do not check out; compare them with the sheet, one by one.</source>
        <translation>las palabras de recuperación no son correctas; compáralas con la hoja, una por una.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again, nothing was changed.</source>
        <translation>el disco está lleno; libera espacio e inténtalo otra vez, no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} cannot be written; choose another place, or ask for permission to write there.</source>
        <translation>no se puede escribir {path}; elige otro lugar, o pide permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>{path} is a link, a pipe, a device or a folder, so it was left alone; choose a file.</source>
        <translation>{path} es un enlace, una tubería, un dispositivo o una carpeta, así que no se tocó; elige un archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written, and must be before it is read; copy its folder, and open the copy.</source>
        <translation>no se puede escribir {path}, y hace falta antes de leerlo; copia su carpeta y abre la copia.</translation>
    </message>
    <message>
        <source>{path} cannot be read; check its name, and that its disk is plugged in.</source>
        <translation>no se puede leer {path}; revisa su nombre, y que su disco esté conectado.</translation>
    </message>
    <message>
        <source>there is no folder {path}; check its name, plug its disk in, or make the folder first.</source>
        <translation>no hay ninguna carpeta {path}; revisa su nombre, conecta su disco o crea antes la carpeta.</translation>
    </message>
    <message>
        <source>the disk did not answer well; make a backup to another disk soon, and try again.</source>
        <translation>el disco no respondió bien; haz pronto una copia de seguridad en otro disco, e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>there is no such entry; `afterbell list` shows every entry with its id.</source>
        <translation>no existe esa entrada; `afterbell list` muestra cada entrada con su identificador.</translation>
    </message>
    <message>
        <source>this is too large: {size} where at most {limit} is taken; make it smaller and try again.</source>
        <translation>es demasiado grande: {size}, cuando se aceptan {limit} como mucho; hazlo más pequeño e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>a day lies between {first} and {last}; choose another, or look at this computer&apos;s date.</source>
        <translation>un día queda entre {first} y {last}; elige otro, o mira la fecha de este equipo.</translation>
    </message>
    <message>
        <source>this is no picture that can be read; save it as PNG or JPEG and try again.</source>
        <translation>no es una imagen que se pueda leer; guárdala como PNG o JPEG e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>there is nobody of that name on the people list; `afterbell people` shows who is.</source>
        <translation>nadie se llama así en la lista de personas; `afterbell people` muestra quién está.</translation>
    </message>
    <message>
        <source>a name needs at least one letter and at most a line; write it again.</source>
        <translation>un nombre necesita al menos una letra y cabe en una línea; escríbelo otra vez.</translation>
    </message>
    <message>
        <source>this stand-in cannot be used: it is empty, taken, or tells the name; choose another.</source>
        <translation>este nombre ficticio no se puede usar: está vacío, ocupado, o delata el nombre; elige otro.</translation>
    </message>
    <message>
        <source>your card is not made yet; make it with `afterbell card --name NAME`.</source>
        <translation>tu tarjeta aún no está hecha; hazla con `afterbell card --name NOMBRE`.</translation>
    </message>
    <message>
        <source>there is nobody of that name in your circle; add their card with `afterbell add`.</source>
        <translation>nadie se llama así en tu círculo; añade su tarjeta con `afterbell add`.</translation>
    </message>
    <message>
        <source>you blocked this person, so nothing was sealed; unblock them in the window first.</source>
        <translation>bloqueaste a esta persona, así que no se selló nada; desbloquéala primero en la ventana.</translation>
    </message>
    <message>
        <source>the keys of this person are lost, so nothing was sealed; ask for a new card.</source>
        <translation>las claves de esta persona se perdieron, así que no se selló nada; pide una tarjeta nueva.</translation>
    </message>
    <message>
        <source>this card has a known name and other keys; ask the person, compare words, and use --replace.</source>
        <translation>esta tarjeta tiene un nombre conocido y otras claves; pregunta a la persona, compara las palabras y usa --replace.</translation>
    </message>
    <message>
        <source>these are not that person&apos;s safety words; hear them once more, and trust nothing else.</source>
        <translation>no son las palabras de seguridad de esa persona; óyelas otra vez, y no te fíes de nada más.</translation>
    </message>
    <message>
        <source>these are from your own card; ask that person for theirs.</source>
        <translation>esto es de tu propia tarjeta; pide las suyas a esa persona.</translation>
    </message>
    <message>
        <source>not compared yet; compare the words with `afterbell verify`, or say --unverified.</source>
        <translation>aún sin comparar; compara las palabras con `afterbell verify`, o di --unverified.</translation>
    </message>
    <message>
        <source>nobody who has it can be asked: removed, blocked, or their keys lost; tell them yourself.</source>
        <translation>no se puede pedir a nadie de quienes la tienen: fuera, bloqueados, o con las claves perdidas; díselo tú.</translation>
    </message>
    <message>
        <source>one sealed file is for {limit} people at most; share with some now and the others after.</source>
        <translation>un archivo sellado es para {limit} personas como mucho; comparte primero con unas y luego con las demás.</translation>
    </message>
    <message>
        <source>{marked} undecided, so nothing was made; decide each, see --help.</source>
        <translation>{marked} por decidir, así que no se ha hecho nada; decide cada una, mira --help.</translation>
    </message>
    <message>
        <source>this file was taken in before, so nothing changed; `afterbell inbox` shows what it held.</source>
        <translation>este archivo ya se recibió antes, así que no cambió nada; `afterbell inbox` muestra lo que tenía.</translation>
    </message>
    <message>
        <source>this backup does not hold what it should, and was not restored; try the one before it.</source>
        <translation>esta copia de seguridad no tiene lo que debe, y no se restauró; prueba con la anterior.</translation>
    </message>
    <message>
        <source>a part it shares, {path}, is missing or damaged; copy `blocks` along, or take another.</source>
        <translation>una parte que comparte con otras falta o está dañada: {path}; copia también `blocks`, o usa otra.</translation>
    </message>
    <message>
        <source>a backup is not whole any more, so its disk may fail; make one on another disk (--into).</source>
        <translation>una copia de seguridad ya no está completa, quizá falle su disco; haz una en otro disco (--into).</translation>
    </message>
    <message>
        <source>a sync program left a second version of this journal, {path}; bring the entries together (afterbell compare), and keep that file in another folder, for nothing else comes along.</source>
        <translation>un programa de sincronización dejó una segunda versión de este diario, {path}; junta las entradas (afterbell compare) y guarda ese archivo en otra carpeta, pues nada más viene con ellas.</translation>
    </message>
    <message>
        <source>the second place for backups is missed since {since}; plug it in, or choose another.</source>
        <translation>el segundo lugar de las copias de seguridad falta desde el {since}; conéctalo, o elige otro.</translation>
    </message>
    <message>
        <source>no book came of it: it would be empty, or a page could not be set; choose other days.</source>
        <translation>no salió ningún libro: estaría vacío, o una página no se pudo componer; elige otros días.</translation>
    </message>
    <message>
        <source>stopped, and everything is as it was before; run it again when you like.</source>
        <translation>detenido, y todo está como antes; empieza otra vez cuando quieras.</translation>
    </message>
    <message>
        <source>this journal was not brought back from a backup since it last asked, so nothing is missing.</source>
        <translation>este diario no volvió de una copia de seguridad desde que lo preguntó por última vez, así que no falta nada.</translation>
    </message>
    <message>
        <source>there is nobody in your circle to seal it for; add their card with `afterbell add`.</source>
        <translation>en tu círculo no hay nadie para quien sellarlo; añade una tarjeta con `afterbell add`.</translation>
    </message>
    <message>
        <source>there is nothing to answer: it is no share, or was taken back; `afterbell inbox` shows what came.</source>
        <translation>no hay nada que responder: no es algo compartido, o se pidió de vuelta; `afterbell inbox` muestra lo que llegó.</translation>
    </message>
    <message>
        <source>this entry was given to nobody, so nothing can be taken back; see `afterbell ledger`.</source>
        <translation>esta entrada no se dio a nadie, así que no hay nada que retirar; mira `afterbell ledger`.</translation>
    </message>
    <message>
        <source>this passphrase does not open it, so nothing was changed; try once more.</source>
        <translation>esta frase de contraseña no lo abre, así que no se ha cambiado nada; inténtalo otra vez.</translation>
    </message>
    <message>
        <source>too soon after a wrong passphrase, so nothing was changed; wait a little, then try again.</source>
        <translation>demasiado pronto tras una frase equivocada, así que no se ha cambiado nada; espera un poco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>the passphrase was typed too long ago for that, and nothing was changed; run the command again.</source>
        <translation>la frase se escribió hace demasiado para eso, y no se ha cambiado nada; ejecuta la orden otra vez.</translation>
    </message>
    <message>
        <source>this is not an Afterbell card; ask for the file or the text once more.</source>
        <translation>no es una tarjeta de Afterbell; pide otra vez el archivo o el texto.</translation>
    </message>
    <message>
        <source>this card is damaged or cut off; ask for it once more.</source>
        <translation>esta tarjeta está dañada o cortada; pídela otra vez.</translation>
    </message>
    <message>
        <source>this card was altered on its way; ask for it again by another way.</source>
        <translation>esta tarjeta se alteró por el camino; pídela otra vez por otra vía.</translation>
    </message>
    <message>
        <source>this card holds unsafe keys; do not use it, and ask the person.</source>
        <translation>esta tarjeta tiene claves inseguras; no la uses, y pregunta a la persona.</translation>
    </message>
    <message>
        <source>this is your own card; ask your friend for theirs.</source>
        <translation>es tu propia tarjeta; pide la suya a tu amigo o amiga.</translation>
    </message>
    <message>
        <source>this is an old card of somebody whose keys have changed; ask for the new one.</source>
        <translation>es una tarjeta antigua de alguien cuyas claves cambiaron; pide la nueva.</translation>
    </message>
    <message>
        <source>a newer Afterbell made this card; update Afterbell, then add it again.</source>
        <translation>un Afterbell más nuevo hizo esta tarjeta; actualiza Afterbell y añádela otra vez.</translation>
    </message>
    <message>
        <source>this is not a sealed file; look for one whose name ends in .afterbell.</source>
        <translation>no es un archivo sellado; busca uno cuyo nombre acabe en .afterbell.</translation>
    </message>
    <message>
        <source>this file is damaged or cut off; ask for it once more.</source>
        <translation>este archivo está dañado o cortado; pídelo otra vez.</translation>
    </message>
    <message>
        <source>this file was sealed for somebody else; ask the sender to seal it for your card.</source>
        <translation>este archivo se selló para otra persona; pide que lo sellen para tu tarjeta.</translation>
    </message>
    <message>
        <source>a newer Afterbell sealed this file; update Afterbell, then open it again.</source>
        <translation>un Afterbell más nuevo selló este archivo; actualiza Afterbell y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>this file is larger than any bundle may be; ask for it in parts.</source>
        <translation>este archivo es mayor de lo que puede ser uno sellado; pídelo por partes.</translation>
    </message>
    <message>
        <source>whoever sealed this is not in your circle; add their card first, then open it again.</source>
        <translation>quien lo selló no está en tu círculo; añade primero su tarjeta y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>you have blocked whoever sealed this; unblock them first, if you want to read it.</source>
        <translation>has bloqueado a quien lo selló; desbloquea primero, si quieres leerlo.</translation>
    </message>
    <message>
        <source>this file is not from the person it names; do not trust it, and ask them.</source>
        <translation>este archivo no es de la persona que nombra; no te fíes, y pregúntale.</translation>
    </message>
    <message>
        <source>this file is not put together as a bundle must be; ask for it once more.</source>
        <translation>este archivo no está compuesto como debe; pídelo otra vez.</translation>
    </message>
    <message>
        <source>the sender&apos;s keys are marked as lost; compare words with their new card first.</source>
        <translation>las claves de quien lo envía constan como perdidas; compara primero las palabras con su tarjeta nueva.</translation>
    </message>
    <message>
        <source>this is nothing that can be read; choose an export of one of these: {formats}.</source>
        <translation>esto no se puede leer; elige una exportación de uno de estos: {formats}.</translation>
    </message>
    <message>
        <source>this file is empty; export it once more.</source>
        <translation>este archivo está vacío; expórtalo otra vez.</translation>
    </message>
    <message>
        <source>this file is encrypted; export it from its program without a password, then import that.</source>
        <translation>este archivo está cifrado; expórtalo de su programa sin contraseña, e importa eso.</translation>
    </message>
    <message>
        <source>this JSON is cut off or damaged; export it once more.</source>
        <translation>este JSON está cortado o dañado; expórtalo otra vez.</translation>
    </message>
    <message>
        <source>this JSON is nested deeper than any journal; it was not read, so export it once more.</source>
        <translation>este JSON está más anidado que cualquier diario y no se leyó; expórtalo otra vez.</translation>
    </message>
    <message>
        <source>this file is not text in UTF-8; export it once more.</source>
        <translation>este archivo no es texto en UTF-8; expórtalo otra vez.</translation>
    </message>
    <message>
        <source>this archive is damaged or cut off; copy or export it once more.</source>
        <translation>este archivo comprimido está dañado o cortado; cópialo o expórtalo otra vez.</translation>
    </message>
    <message>
        <source>this ZIP is damaged or cut off; copy or export it once more.</source>
        <translation>este ZIP está dañado o cortado; cópialo o expórtalo otra vez.</translation>
    </message>
    <message>
        <source>this ZIP is packed in a way that is not read; unpack it yourself and name the folder.</source>
        <translation>este ZIP está comprimido de un modo que no se lee; descomprímelo tú y nombra la carpeta.</translation>
    </message>
    <message>
        <source>this holds more files than any journal; choose the exported folder itself.</source>
        <translation>aquí hay más archivos que en cualquier diario; elige la propia carpeta exportada.</translation>
    </message>
    <message>
        <source>its folders lie deeper inside one another than in any journal; choose the exported one.</source>
        <translation>sus carpetas están más metidas unas en otras que en cualquier diario; elige la exportada.</translation>
    </message>
    <message>
        <source>a newer Afterbell made this export; update Afterbell, then import it again.</source>
        <translation>un Afterbell más nuevo hizo esta exportación; actualiza Afterbell e impórtala otra vez.</translation>
    </message>
    <message>
        <source>that is the open journal itself; name the other copy of it.</source>
        <translation>es el propio diario abierto; nombra su otra copia.</translation>
    </message>
    <message>
        <source>this copy has another key; name its own passphrase with --other-file or --other-fd.</source>
        <translation>esta copia tiene otra clave; nombra su propia frase con --other-file o --other-fd.</translation>
    </message>
    <message>
        <source>this copy has another key, and no whole keys.json beside it; name the folder it came from.</source>
        <translation>esta copia tiene otra clave, y ningún keys.json completo al lado; nombra la carpeta de la que vino.</translation>
    </message>
    <message>
        <source>nothing in this copy can be read; compare with another one, such as a backup.</source>
        <translation>en esta copia no se puede leer nada; compara con otra, como una copia de seguridad.</translation>
    </message>
    <message>
        <source>another program is writing to this copy just now; wait until it is done, then compare again.</source>
        <translation>otro programa está escribiendo ahora en esta copia; espera a que acabe y compara otra vez.</translation>
    </message>
    <message>
        <source>this passphrase does not open the file; use the one it was written under.</source>
        <translation>esta frase de contraseña no abre el archivo; usa aquella con la que se escribió.</translation>
    </message>
    <message>
        <source>these words were put away by another journal; take them in there.</source>
        <translation>estas palabras las apartó otro diario; recíbelas allí.</translation>
    </message>
    <message>
        <source>this file is damaged or cut off; take another copy of it, if there is one.</source>
        <translation>este archivo está dañado o cortado; toma otra copia, si la hay.</translation>
    </message>
    <message>
        <source>a newer Afterbell wrote this file of words; update Afterbell, then import it again.</source>
        <translation>un Afterbell más nuevo escribió este archivo de palabras; actualiza Afterbell e impórtalo otra vez.</translation>
    </message>
    <message>
        <source>entry {row}</source>
        <translation>la entrada {row}</translation>
    </message>
    <message>
        <source>the older versions of entry {row}</source>
        <translation>las versiones anteriores de la entrada {row}</translation>
    </message>
    <message>
        <source>the later lines of entry {row}</source>
        <translation>las líneas posteriores de la entrada {row}</translation>
    </message>
    <message>
        <source>what entry {row} is evidence of</source>
        <translation>de qué es evidencia la entrada {row}</translation>
    </message>
    <message>
        <source>a text as it left</source>
        <translation>un texto tal como salió</translation>
    </message>
    <message>
        <source>what a friend shared</source>
        <translation>lo que compartió alguien del círculo</translation>
    </message>
    <message>
        <source>a photo or file of an entry</source>
        <translation>una foto o un archivo de una entrada</translation>
    </message>
    <message>
        <source>your card</source>
        <translation>tu tarjeta</translation>
    </message>
    <message>
        <source>the card of somebody in your circle</source>
        <translation>la tarjeta de alguien de tu círculo</translation>
    </message>
    <message>
        <source>a file that a friend sent</source>
        <translation>un archivo que envió alguien del círculo</translation>
    </message>
    <message>
        <source>this needs the passphrase, and nothing was changed; run the command again.</source>
        <translation>para esto hace falta la frase de contraseña, y no se ha cambiado nada; ejecuta la orden otra vez.</translation>
    </message>
    <message>
        <source>this card cannot be used; ask for it once more.</source>
        <translation>esta tarjeta no se puede usar; pídela otra vez.</translation>
    </message>
    <message>
        <source>this file cannot be taken in; ask for it once more.</source>
        <translation>este archivo no se puede recibir; pídelo otra vez.</translation>
    </message>
    <message>
        <source>this file cannot be taken in; export it once more.</source>
        <translation>este archivo no se puede recibir; expórtalo otra vez.</translation>
    </message>
    <message>
        <source>this copy cannot be compared; name another one.</source>
        <translation>esta copia no se puede comparar; nombra otra.</translation>
    </message>
    <message>
        <source>this file of words cannot be opened; take another copy of it.</source>
        <translation>este archivo de palabras no se puede abrir; toma otra copia.</translation>
    </message>
    <message>
        <source>there is nothing to seal or nobody to seal it for; name entries and people.</source>
        <translation>no hay nada que sellar, o nadie para quien sellarlo; nombra entradas y personas.</translation>
    </message>
    <message>
        <source>a part of the journal</source>
        <translation>una parte del diario</translation>
    </message>
    <message>
        <source>that was refused, and nothing was changed; try again.</source>
        <translation>se ha rechazado, y no se ha cambiado nada; inténtalo otra vez.</translation>
    </message>
    <message>
        <source>a picture may have {pixels} million pixels at most; make it smaller and try again.</source>
        <translation>una imagen puede tener {pixels} millones de píxeles como mucho; hazla más pequeña e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>the journal is open on the computer {host}; close or lock it there, then try again.</source>
        <translation>el diario está abierto en el equipo {host}; ciérralo o bloquéalo allí y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>recovery word {place} is misspelt or missing; compare it with the sheet.</source>
        <translation>la palabra de recuperación {place} está mal escrita o falta; compárala con la hoja.</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>más de {size}</translation>
    </message>
    <message numerus="yes">
        <source>{n} marked word is</source>
        <translation>
            <numerusform>{n} palabra marcada está</numerusform>
            <numerusform>{n} palabras marcadas están</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} bytes</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>va también</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>se queda aquí</translation>
    </message>
    <message>
        <source>undecided: say --files all or --files none</source>
        <translation>por decidir: di --files all o --files none</translation>
    </message>
    <message>
        <source>{what} to {name}</source>
        <translation>{what} a {name}</translation>
    </message>
    <message>
        <source>Show what they would read, names protected; with --yes, seal it.</source>
        <translation>Muestra lo que leerían, con los nombres protegidos; con --yes, lo sella.</translation>
    </message>
    <message>
        <source>who may read it; say it again for each</source>
        <translation>quién puede leerla; repítelo por cada persona</translation>
    </message>
    <message>
        <source>what you hope for</source>
        <translation>qué esperas</translation>
    </message>
    <message>
        <source>whether photos and files go along</source>
        <translation>si van también fotos y archivos</translation>
    </message>
    <message>
        <source>what you wrote to it later goes along</source>
        <translation>va también lo que le añadiste después</translation>
    </message>
    <message>
        <source>share with people not compared yet</source>
        <translation>compartir también con quien aún no se comparó</translation>
    </message>
    <message>
        <source>seal it</source>
        <translation>sellarlo</translation>
    </message>
    <message>
        <source>where the sealed file goes</source>
        <translation>adónde va el archivo sellado</translation>
    </message>
    <message>
        <source>Take in a sealed file from a friend, and show what it holds.</source>
        <translation>Recibe un archivo sellado del círculo, y muestra lo que tiene.</translation>
    </message>
    <message>
        <source>the sealed file</source>
        <translation>el archivo sellado</translation>
    </message>
    <message>
        <source>List what came and what went.</source>
        <translation>Muestra lo que llegó y lo que salió.</translation>
    </message>
    <message>
        <source>Answer what a friend shared; words come from a file or -.</source>
        <translation>Responde a lo que alguien compartió; las palabras vienen de un archivo o de -.</translation>
    </message>
    <message>
        <source>as `inbox` shows it</source>
        <translation>como lo muestra `inbox`</translation>
    </message>
    <message>
        <source>what you want to say</source>
        <translation>qué quieres decir</translation>
    </message>
    <message>
        <source>your words, if any; standard input where it is -</source>
        <translation>tus palabras, si las hay; con -, la entrada estándar</translation>
    </message>
    <message>
        <source>answer somebody not compared yet</source>
        <translation>responder a alguien que aún no se comparó</translation>
    </message>
    <message>
        <source>Seal my card, as it is now, for everybody in the circle.</source>
        <translation>Sella tu tarjeta, tal como está ahora, para todo el círculo.</translation>
    </message>
    <message>
        <source>After a restore: ask everybody in the circle for what they shared since that backup.</source>
        <translation>Tras restaurar: pide a todo el círculo lo que compartió desde esa copia de seguridad.</translation>
    </message>
    <message>
        <source>Ask everybody who has an entry to hide it: a request, not a power.</source>
        <translation>Pide a quienes tienen una entrada que la oculten: una petición, no un poder.</translation>
    </message>
    <message>
        <source>Nothing was sealed. Say --yes when this is what they may read.</source>
        <translation>No se ha sellado nada. Di --yes cuando esto sea lo que pueden leer.</translation>
    </message>
    <message>
        <source>Nobody looked into this file: names in it go as they are.</source>
        <translation>Nadie ha mirado dentro de este archivo: los nombres que tenga van tal cual.</translation>
    </message>
    <message>
        <source>Nobody looked into this file: names in it, and what it tells of its author, go as they are.</source>
        <translation>Nadie ha mirado dentro de este archivo: los nombres, y lo que dice de quien lo hizo, van tal cual.</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Con ello: {words}</translation>
    </message>
    <message>
        <source>Stand-ins: {names}</source>
        <translation>Nombres ficticios: {names}</translation>
    </message>
    <message>
        <source>Hoping for: {ask}</source>
        <translation>Espera: {ask}</translation>
    </message>
    <message>
        <source>You kept a copy of it, which is an entry of your own: {id}</source>
        <translation>Guardaste una copia, que es una entrada tuya: {id}</translation>
    </message>
    <message>
        <source>It asks with whom: {name}.</source>
        <translation>Te preguntará con quién: {name}.</translation>
    </message>
    <message>
        <source>{what} from {name}: an answer to something this journal no longer remembers</source>
        <translation>{what} de {name}: una respuesta a algo que este diario ya no recuerda</translation>
    </message>
    <message>
        <source>{what}, once more,</source>
        <translation>{what}, otra vez,</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>(no longer in the shared folder, perhaps unread)</source>
        <translation>(ya no está en la carpeta compartida, quizá sin leer)</translation>
    </message>
    <message>
        <source>It asks them to hide the entry. It cannot make them.</source>
        <translation>Les pide que oculten la entrada. No puede obligar a nadie.</translation>
    </message>
    <message>
        <source>Not asked, for nothing can be sealed for them any more: {names}.</source>
        <translation>No se ha pedido, porque ya no se puede sellar nada para: {names}.</translation>
    </message>
    <message>
        <source>Sealed for {names}: {path}</source>
        <translation>Sellado para {names}: {path}</translation>
    </message>
    <message>
        <source>{sealed} ({size} bytes)</source>
        <translation>{sealed} ({size} bytes)</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>wish to hide an entry</source>
        <translation>deseo de ocultar una entrada</translation>
    </message>
    <message>
        <source>new card</source>
        <translation>tarjeta nueva</translation>
    </message>
    <message>
        <source>share</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>solo escucha</translation>
    </message>
    <message>
        <source>been-there</source>
        <translation>a mí también me ha pasado</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>se aceptan ideas</translation>
    </message>
    <message>
        <source>celebrate</source>
        <translation>celébralo conmigo</translation>
    </message>
    <message>
        <source>hear</source>
        <translation>te escucho</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pienso en ti</translation>
    </message>
    <message>
        <source>celebrating</source>
        <translation>lo celebro contigo</translation>
    </message>
    <message>
        <source>call</source>
        <translation>¿te puedo llamar?</translation>
    </message>
    <message>
        <source>Made two encrypted journals.
  Checked: the databases are not readable without a key; a wrong passphrase is refused.
  Ellen&apos;s passphrase: {Ellen_passphrase}
  Noor&apos;s passphrase:  {Noor_passphrase}</source>
        <translation>Hechos dos diarios cifrados.
  Comprobado: las bases de datos no se leen sin clave; una frase equivocada se rechaza.
  La frase de Ellen: {Ellen_passphrase}
  La frase de Noor:  {Noor_passphrase}</translation>
    </message>
    <message>
        <source>You sealed nothing for {name} since then that is still here.</source>
        <translation>Desde entonces no sellaste para {name} nada que siga aquí.</translation>
    </message>
    <message numerus="yes">
        <source>You sealed {n} entry since then. To share it again:</source>
        <translation>
            <numerusform>Has sellado {n} entrada desde entonces. Para compartirla otra vez:</numerusform>
            <numerusform>Has sellado {n} entradas desde entonces. Para compartirlas otra vez:</numerusform>
        </translation>
    </message>
    <message>
        <source>(sealed, not handed over yet)</source>
        <translation>(sellado, falta entregarlo)</translation>
    </message>
    <message>
        <source>An import has not ended yet, so part of what it brings may be missing here. Free some space where the journal lies, then run the command again.</source>
        <translation>Una importación aún no ha terminado, así que aquí puede faltar parte de lo que trae. Libera espacio donde está el diario y ejecuta la orden otra vez.</translation>
    </message>
    <message>
        <source>Wrote a school year into Ellen&apos;s: {entries} entries, {files} pictures, {people} names to protect.
  Checked: every entry is there.</source>
        <translation>Escrito un curso en el de Ellen: {entries} entradas, {files} imágenes, {people} nombres que proteger.
  Comprobado: está cada entrada.</translation>
    </message>
    <message>
        <source>Took in {source}: {entries} of {found} entries, {files} files, {problems} problems.
  Checked: a second import adds nothing ({duplicates} were there already).</source>
        <translation>Recibido {source}: {entries} de {found} entradas, {files} archivos, {problems} problemas.
  Comprobado: una segunda importación no añade nada ({duplicates} ya estaban).</translation>
    </message>
    <message>
        <source>Searched for {words} words: {hits} found.
  Checked: the entry they come from is among them.</source>
        <translation>Buscadas {words} palabras: {hits} encontradas.
  Comprobado: la entrada de la que vienen está entre ellas.</translation>
    </message>
    <message>
        <source>Ellen and Noor gave each other their cards, as files.
  Checked: neither counts as verified by that.</source>
        <translation>Ellen y Noor se dieron sus tarjetas, como archivos.
  Comprobado: con eso ninguna cuenta como comprobada.</translation>
    </message>
    <message>
        <source>They compared safety words: each typed what they heard.
  Ellen&apos;s: {Ellen}
  Noor&apos;s:  {Noor}
  Checked: other words are refused.</source>
        <translation>Compararon las palabras de seguridad: cada una escribió lo que oía.
  Las de Ellen: {Ellen}
  Las de Noor:  {Noor}
  Comprobado: otras palabras se rechazan.</translation>
    </message>
    <message>
        <source>Looked at {entries} entries as Noor will read them: {marked} words were marked, all decided.
  Instead of names: {stand_ins}.
  Checked: nothing is sealed while a marked word is undecided; no name on the list is left.</source>
        <translation>Miradas {entries} entradas tal como las leerá Noor: {marked} palabras estaban marcadas, todas decididas.
  En lugar de nombres: {stand_ins}.
  Comprobado: no se sella nada mientras quede una palabra por decidir; no queda ningún nombre de la lista.</translation>
    </message>
    <message>
        <source>Sealed them for Noor: {path} ({size} bytes).
  Checked: a standard age file; no line of the entries can be read in it; the ledger says what left.</source>
        <translation>Selladas para Noor: {path} ({size} bytes).
  Comprobado: un archivo age corriente; no se lee en él ninguna línea de las entradas; el registro dice lo que salió.</translation>
    </message>
    <message>
        <source>Noor opened it: {entries} entries, hoping for: {ask}.
  Checked: a stranger cannot open it, one altered byte is refused, a second time is noticed,
  and none of Ellen&apos;s {names} listed names arrived.</source>
        <translation>Noor lo abrió: {entries} entradas, se espera: {ask}.
  Comprobado: nadie más puede abrirlo, un byte alterado se rechaza, una segunda vez se nota,
  y no llegó ninguno de los {names} nombres de la lista de Ellen.</translation>
    </message>
    <message>
        <source>Noor answered in words, sealed for Ellen alone: {path} ({size} bytes).</source>
        <translation>Noor respondió con palabras, selladas solo para Ellen: {path} ({size} bytes).</translation>
    </message>
    <message>
        <source>Ellen took the answer in: it stands under {under} entries.
  Checked: word for word.</source>
        <translation>Ellen recibió la respuesta: está bajo {under} entradas.
  Comprobado: palabra por palabra.</translation>
    </message>
    <message>
        <source>Wrote the year in review as PDF: {path} ({size} bytes).
  Checked: tagged as PDF/UA; no listed name is left in the text it is set from, nothing is undecided.</source>
        <translation>Escrito el libro del año como PDF: {path} ({size} bytes).
  Comprobado: etiquetado como PDF/UA; ningún nombre de la lista en el texto del que se compone, nada por decidir.</translation>
    </message>
    <message>
        <source>Wrote it as HTML: {path} ({size} bytes).
  Checked: one file that asks nothing of any network; no listed name in it.</source>
        <translation>Escrito como HTML: {path} ({size} bytes).
  Comprobado: un solo archivo que no pide nada a ninguna red; ningún nombre de la lista en él.</translation>
    </message>
    <message>
        <source>Wrote it as EPUB: {path} ({size} bytes).
  Checked: it begins as readers want it; no listed name in it.</source>
        <translation>Escrito como EPUB: {path} ({size} bytes).
  Comprobado: empieza como lo quieren los lectores; ningún nombre de la lista en él.</translation>
    </message>
    <message>
        <source>Wrote it as Markdown: {path} ({files} files).
  Checked: no listed name in it.</source>
        <translation>Escrito como Markdown: {path} ({files} archivos).
  Comprobado: ningún nombre de la lista en él.</translation>
    </message>
    <message>
        <source>Backed Ellen&apos;s journal up and restored it: {entries} of {of} entries.
  Checked: opened with the same passphrase and counted.</source>
        <translation>Hecha y restaurada la copia de seguridad de Ellen: {entries} de {of} entradas.
  Comprobado: abierta con la misma frase y contada.</translation>
    </message>
    <message>
        <source>Read every page of both journals: {faults} faults.
  Checked: in none of their {files} files can a line of the shared entries be read.</source>
        <translation>Leída cada página de los dos diarios: {faults} fallos.
  Comprobado: en ninguno de sus {files} archivos se lee una línea de las entradas compartidas.</translation>
    </message>
    <message>
        <source>the tour found something that is not as it must be ({what}); this is a fault in Afterbell, please report it.</source>
        <translation>el recorrido encontró algo que no está como debe ({what}); es un fallo de Afterbell, por favor informa de él.</translation>
    </message>
    <message>
        <source>Do the whole main job once, in a new folder, and check each step.</source>
        <translation>Hace una vez todo lo importante, en una carpeta nueva, y comprueba cada paso.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SALIDA</translation>
    </message>
    <message>
        <source>a folder that is not there yet</source>
        <translation>una carpeta que aún no existe</translation>
    </message>
    <message>
        <source>a jrnl or Day One file, not the demo year</source>
        <translation>un archivo de jrnl o Day One, en lugar del año inventado</translation>
    </message>
    <message>
        <source>Read the guide here, or write it as a page for a browser.</source>
        <translation>Muestra la guía aquí, o la escribe como página para un navegador.</translation>
    </message>
    <message>
        <source>write it there; what stands there is replaced</source>
        <translation>escribirla ahí; lo que haya se sustituye</translation>
    </message>
    <message>
        <source>Read what Afterbell is made of, and the terms of each part.</source>
        <translation>Muestra de qué está hecho Afterbell, y las condiciones de cada parte.</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>Escrito {path}</translation>
    </message>
    <message>
        <source>Everything stands in {path}; the passphrases are in passphrases.txt there. Look around:</source>
        <translation>Todo está en {path}; las frases de contraseña están ahí en passphrases.txt. Echa un vistazo:</translation>
    </message>
    <message>
        <source>From a checkout, say python3 packaging/run.py for afterbell.</source>
        <translation>Desde las fuentes, di python3 packaging/run.py en lugar de afterbell.</translation>
    </message>
    <message>
        <source>Make an encrypted journal and show its recovery words, once.</source>
        <translation>Hace un diario cifrado y muestra sus palabras de recuperación, una vez.</translation>
    </message>
    <message>
        <source>the folder to make; it is not there yet</source>
        <translation>la carpeta que se hace; aún no existe</translation>
    </message>
    <message>
        <source>fill it with the demo year, to look around</source>
        <translation>llenarlo con el año inventado, para mirar</translation>
    </message>
    <message>
        <source>Let another passphrase open the journal; --recovery if you forgot.</source>
        <translation>Hace que otra frase de contraseña abra el diario; --recovery si la olvidaste.</translation>
    </message>
    <message>
        <source>the new passphrase</source>
        <translation>la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Look through all of the journal and say whether it is whole.</source>
        <translation>Revisa todo el diario y dice si está entero.</translation>
    </message>
    <message>
        <source>Bring all that can be read of a damaged journal into a fresh one.</source>
        <translation>Trae todo lo que se lee de un diario dañado a uno nuevo.</translation>
    </message>
    <message>
        <source>make it there, not beside the damaged one</source>
        <translation>hacerlo ahí, no junto al dañado</translation>
    </message>
    <message>
        <source>Make new recovery words, and show them once.</source>
        <translation>Hace palabras de recuperación nuevas, y las muestra una vez.</translation>
    </message>
    <message>
        <source>end those of before at once, not when the window asked you about the new ones (or a week later)</source>
        <translation>anular enseguida las anteriores, no cuando la ventana te haya preguntado por las nuevas (o una semana después)</translation>
    </message>
    <message>
        <source>Write the whole journal anew under another key, passphrase and sheet.</source>
        <translation>Escribe de nuevo todo el diario con otra clave, otra frase y otra hoja.</translation>
    </message>
    <message>
        <source>Tell how the keys were changed since you last said that it was you.</source>
        <translation>Dice cómo se cambiaron las claves desde la última vez que dijiste que eras tú.</translation>
    </message>
    <message>
        <source>say that all of it was you; recovery words of before end</source>
        <translation>decir que todo aquello fuiste tú; las palabras de recuperación de antes dejan de valer</translation>
    </message>
    <message>
        <source>Make an encrypted backup, check it and count what it holds.</source>
        <translation>Hace una copia de seguridad cifrada, la comprueba y cuenta lo que tiene.</translation>
    </message>
    <message>
        <source>keep it there, not beside the journal</source>
        <translation>guardarla ahí, no junto al diario</translation>
    </message>
    <message>
        <source>Put a backup at FOLDER, opened and counted first.</source>
        <translation>Restaura una copia de seguridad en CARPETA, antes abierta y contada.</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>COPIA</translation>
    </message>
    <message>
        <source>the backup&apos;s folder</source>
        <translation>la carpeta de la copia de seguridad</translation>
    </message>
    <message>
        <source>where it goes; a journal there is set aside</source>
        <translation>adónde va; un diario que haya ahí se aparta</translation>
    </message>
    <message>
        <source>Made {path}</source>
        <translation>Hecho {path}</translation>
    </message>
    <message numerus="yes">
        <source>Filled with {n} entry of a year that nobody lived.</source>
        <translation>
            <numerusform>Lleno con {n} entrada de un año que nadie vivió.</numerusform>
            <numerusform>Lleno con {n} entradas de un año que nadie vivió.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the new passphrase opens it. Backups from before still open with the old one.</source>
        <translation>Desde ahora lo abre la nueva frase de contraseña. Las copias de antes se abren aún con la antigua.</translation>
    </message>
    <message>
        <source>the words alone do not end a sheet: open it with the passphrase, or leave out --end-old</source>
        <translation>las palabras solas no anulan una hoja: abre con la frase de contraseña, o deja fuera --end-old</translation>
    </message>
    <message>
        <source>The journal has a new key. Backups from before keep the old one.</source>
        <translation>El diario tiene una clave nueva. Las copias de seguridad de antes conservan la antigua.</translation>
    </message>
    <message>
        <source>new recovery words</source>
        <translation>palabras de recuperación nuevas</translation>
    </message>
    <message>
        <source>another passphrase</source>
        <translation>otra frase de contraseña</translation>
    </message>
    <message>
        <source>a new key, passphrase and sheet</source>
        <translation>clave, frase y hoja nuevas</translation>
    </message>
    <message>
        <source>other key files than Afterbell wrote last</source>
        <translation>otros archivos de claves que los que Afterbell escribió al final</translation>
    </message>
    <message>
        <source>That was you. Recovery words of before open it no more.</source>
        <translation>Fuiste tú. Las palabras de recuperación de antes ya no lo abren.</translation>
    </message>
    <message>
        <source>Noted. Recovery words of before still open it: only the passphrase that was there before all of this
ends them. new-key ends them at once.</source>
        <translation>Anotado. Las palabras de recuperación de antes aún lo abren: solo las anula la frase de contraseña que había antes
de todo esto. new-key las anula enseguida.</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>en la ventana</translation>
    </message>
    <message>
        <source>by a command</source>
        <translation>por una orden</translation>
    </message>
    <message>
        <source>nobody knows how</source>
        <translation>nadie sabe cómo</translation>
    </message>
    <message>
        <source>Nothing that you have not answered.</source>
        <translation>Nada que no hayas respondido ya.</translation>
    </message>
    <message>
        <source>The recovery words of before open it until {day}.</source>
        <translation>Las palabras de recuperación de antes lo abren hasta el {day}.</translation>
    </message>
    <message>
        <source>If it was you, say --mine. If not: new-key shuts out whoever it was.</source>
        <translation>Si fuiste tú, di --mine. Si no: new-key deja fuera a quien sea.</translation>
    </message>
    <message>
        <source>Recovery words. They open the journal without the passphrase; write them down
on paper, and keep them apart from this computer:</source>
        <translation>Palabras de recuperación. Abren el diario sin la frase de contraseña; escríbelas
en papel, y guárdalas lejos de este equipo:</translation>
    </message>
    <message>
        <source>This line opens what friends sealed for you, without Afterbell (age -d -i):</source>
        <translation>Esta línea abre lo que tus amistades sellaron para ti, sin Afterbell (age -d -i):</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entero</translation>
    </message>
    <message numerus="yes">
        <source>{n} fault</source>
        <translation>
            <numerusform>{n} fallo</numerusform>
            <numerusform>{n} fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}, {files}, {size} bytes; {state}.</source>
        <translation>{entries}, {files}, {size} bytes; {state}.</translation>
    </message>
    <message>
        <source>A key file was not as it was written, and has been put right.</source>
        <translation>Un archivo de claves no estaba como se escribió, y vuelve a estar bien.</translation>
    </message>
    <message>
        <source>  {day}: an entry cannot be read</source>
        <translation>  {day}: una entrada no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>  {n} file cannot be read</source>
        <translation>
            <numerusform>  {n} archivo no se puede leer</numerusform>
            <numerusform>  {n} archivos no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in it; what opened the old one opens it.</source>
        <translation>
            <numerusform>{n} entrada está en él; lo que abría el antiguo lo abre.</numerusform>
            <numerusform>{n} entradas están en él; lo que abría el antiguo lo abre.</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se ha podido leer</translation>
    </message>
    <message numerus="yes">
        <source>Not in it: {files}, and {n} line of lists and older versions.</source>
        <translation>
            <numerusform>No está: {files}, y {n} línea de listas y versiones antiguas.</numerusform>
            <numerusform>No está: {files}, y {n} líneas de listas y versiones antiguas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>What is missing may be in the backup of {day}:</source>
        <translation>Lo que falta quizá esté en la copia de seguridad del {day}:</translation>
    </message>
    <message>
        <source>The damaged journal is as it was. Keep it until you have looked through the new one.</source>
        <translation>El diario dañado está como estaba. Consérvalo hasta que hayas revisado el nuevo.</translation>
    </message>
    <message>
        <source>Checked and counted: {entries}, {size} bytes.</source>
        <translation>Comprobada y contada: {entries}, {size} bytes.</translation>
    </message>
    <message>
        <source>It opens with the passphrase, and the recovery words, of the day it was made.</source>
        <translation>Se abre con la frase de contraseña y las palabras de recuperación del día en que se hizo.</translation>
    </message>
    <message>
        <source>It opens with the passphrase, and the recovery words, of today.</source>
        <translation>Se abre con la frase de contraseña y las palabras de recuperación de hoy.</translation>
    </message>
    <message>
        <source>The passphrase was changed since: it opens with the one of its day.</source>
        <translation>La frase de contraseña se cambió desde entonces: se abre con la de su día.</translation>
    </message>
    <message>
        <source>The recovery words were replaced since: it opens with those of its day, not with the new ones.</source>
        <translation>Las palabras de recuperación se cambiaron desde entonces: se abre con las de su día, no con las nuevas.</translation>
    </message>
    <message>
        <source>Where they were changed because somebody saw them, say new-key when it is restored.</source>
        <translation>Si se cambiaron porque alguien las vio, di new-key cuando esté restaurada.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} entry is there.</source>
        <translation>
            <numerusform>Está {n} de {n} entrada.</numerusform>
            <numerusform>Están {n} de {n} entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What friends sealed for you since that backup is not. If you share: `ask-again` asks them to send it again.</source>
        <translation>Lo que tus amistades sellaron para ti desde esa copia no está. Si compartes: `ask-again` les pide que lo envíen otra vez.</translation>
    </message>
    <message>
        <source>What you shared since then it does not know: to ask for it back, share it once more and `take-back` it.</source>
        <translation>Lo que compartiste desde entonces no lo sabe: para pedir que lo retiren, compártelo otra vez y usa `take-back`.</translation>
    </message>
    <message>
        <source>Others on this computer can see a command line, and the shell keeps it in a file: names and words stay out of
both where - stands for them, or nothing behind their option. Each is then asked for, or is a line of standard
input, in the order of the options.</source>
        <translation>Otras personas en este equipo pueden ver una orden, y el intérprete la guarda en un archivo: nombres y palabras
quedan fuera de ambos donde un - ocupa su sitio, o nada tras su opción. Entonces se pregunta cada uno,
o es una línea de la entrada estándar, en el orden de las opciones.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Nombre ficticio</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Con estas palabras</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo=tipo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Cover-photo</source>
        <translation>Foto de la cubierta</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>standard input is closed, and {name} is to come from it</source>
        <translation>la entrada estándar está cerrada, y {name} ha de venir de ella</translation>
    </message>
    <message>
        <source>{what}: </source>
        <translation>{what}: </translation>
    </message>
    <message>
        <source>standard input ended before the line for {name}</source>
        <translation>la entrada estándar terminó antes de la línea para {name}</translation>
    </message>
    <message>
        <source>the line for {name} is longer than {most} bytes</source>
        <translation>la línea para {name} pasa de {most} bytes</translation>
    </message>
    <message>
        <source>the line for {name} is not text in UTF-8</source>
        <translation>la línea para {name} no es texto en UTF-8</translation>
    </message>
    <message>
        <source>The journal that was there is {path} now.</source>
        <translation>El diario que estaba ahí es ahora {path}.</translation>
    </message>
    <message numerus="yes">
        <source>To bring the {n} entry back that is newer in it:</source>
        <translation>
            <numerusform>Para traer de vuelta la {n} entrada más nueva que hay en él:</numerusform>
            <numerusform>Para traer de vuelta las {n} entradas más nuevas que hay en él:</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal that is there does not open with it, so the two were not compared.</source>
        <translation>El diario que está ahí no se abre con ella, así que no se compararon los dos.</translation>
    </message>
    <message>
        <source>The journal that is there is damaged, so the two were not compared.</source>
        <translation>El diario que está ahí está dañado, así que no se compararon los dos.</translation>
    </message>
    <message>
        <source>Compared with the journal that is there: {whole}, {same} alike in both, {newer} newer in it.</source>
        <translation>Comparado con el diario que está ahí: {whole}, {same} iguales en ambos, {newer} más nuevas en él.</translation>
    </message>
    <message>
        <source>forget them; it cannot be undone</source>
        <translation>olvidarla; no se puede deshacer</translation>
    </message>
    <message>
        <source>nobody on the list is in a class of that name; capitals count, too</source>
        <translation>nadie de la lista está en una clase con ese nombre; las mayúsculas también cuentan</translation>
    </message>
    <message>
        <source>say what it means to forget everybody of a class for good</source>
        <translation>decir qué supone olvidar a toda una clase para siempre</translation>
    </message>
    <message>
        <source>--yes goes with --forget-class</source>
        <translation>--yes va con --forget-class</translation>
    </message>
    <message numerus="yes">
        <source>The names of {n} person are forgotten.</source>
        <translation>
            <numerusform>Los nombres de {n} persona están olvidados.</numerusform>
            <numerusform>Los nombres de {n} personas están olvidados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of {n} person would leave the list, with nicknames, stand-in and the answers about them.</source>
        <translation>
            <numerusform>Los nombres de {n} persona saldrían de la lista, con apodos, nombre ficticio y las respuestas sobre ellos.</numerusform>
            <numerusform>Los nombres de {n} personas saldrían de la lista, con apodos, nombres ficticios y las respuestas sobre ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries stay as they are, and what was shared is not changed. These names are then asked about like any unknown name, and no longer replaced by themselves.</source>
        <translation>Las entradas se quedan como están, y lo compartido no cambia. Después se te pregunta por estos nombres como por cualquier nombre desconocido, y ya no se cambian solos.</translation>
    </message>
    <message>
        <source>Older backups still hold the list, and restoring one brings it back. Most go by themselves within about a year; the newest of each year stays until you delete it.</source>
        <translation>Las copias más antiguas aún tienen la lista, y restaurar una la trae de vuelta. La mayoría se van solas en cosa de un año; la última de cada año se queda hasta que la borres.</translation>
    </message>
    <message>
        <source>Nothing was forgotten. Say --yes when this is meant: it cannot be undone.</source>
        <translation>No se ha olvidado nada. Di --yes si es lo que quieres: no se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget-class</source>
        <translation>Olvidar la clase</translation>
    </message>
    <message>
        <source>Give entries a kind, such as all that came in; what they were before is kept.</source>
        <translation>Da un tipo a entradas, por ejemplo a todas las que llegaron; se conserva lo que eran antes.</translation>
    </message>
    <message>
        <source>the kind of all of them</source>
        <translation>el tipo de todas</translation>
    </message>
    <message>
        <source>before two copies came together</source>
        <translation>antes de reunir dos copias</translation>
    </message>
    <message>
        <source>List backups, newest first; no passphrase is needed.</source>
        <translation>Muestra las copias de seguridad, la más reciente primero; no hace falta la frase de contraseña.</translation>
    </message>
    <message>
        <source>the journal they stand beside, also one that is lost; or the folder, or second place, that holds them</source>
        <translation>el diario junto al que están, también uno perdido; o la carpeta, o el segundo lugar, que las contiene</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup</source>
        <translation>
            <numerusform>{n} copia de seguridad</numerusform>
            <numerusform>{n} copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>not whole any more</source>
        <translation>ya no está completa</translation>
    </message>
    <message>
        <source>there is no backup in {path}; `afterbell backups` lists those of a journal</source>
        <translation>no hay ninguna copia de seguridad en {path}; `afterbell backups` muestra las de un diario</translation>
    </message>
    <message>
        <source>{path} holds these backups and is none itself; name the one you mean</source>
        <translation>{path} contiene estas copias y no es ninguna de ellas; di cuál quieres</translation>
    </message>
    <message>
        <source>a page of who of your circle was let in [no]</source>
        <translation>una página con quienes de tu círculo pudieron leer [no]</translation>
    </message>
    <message>
        <source>bring back what is newer in a journal that is there, too</source>
        <translation>recuperar también lo que es más reciente en un diario que hay ahí</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry that is newer in it was kept.</source>
        <translation>
            <numerusform>Se conservó {n} entrada que es más reciente en él.</numerusform>
            <numerusform>Se conservaron {n} entradas que son más recientes en él.</numerusform>
        </translation>
    </message>
    <message>
        <source>take out of photos, films and recordings where, when and by what they were made; no pixel changes</source>
        <translation>quitar de fotos, vídeos y grabaciones dónde, cuándo y con qué se hicieron; ningún píxel cambia</translation>
    </message>
    <message>
        <source>  may still tell where it was made: {file}</source>
        <translation>  quizá aún diga dónde se hizo: {file}</translation>
    </message>
    <message>
        <source>there is no room for a backup, so none was made; free some space on its disk.</source>
        <translation>no hay espacio para una copia de seguridad, así que no se ha hecho ninguna; libera espacio en su disco.</translation>
    </message>
    <message>
        <source>the second place for backups is full; free some space there, or choose another.</source>
        <translation>el segundo lugar de las copias de seguridad está lleno; libera espacio allí, o elige otro.</translation>
    </message>
    <message>
        <source>leave out what entries were before they were revised</source>
        <translation>dejar fuera lo que eran las entradas antes de revisarlas</translation>
    </message>
    <message>
        <source>the encrypted file keeps everything: --no-places and --no-versions go without it; nothing was written</source>
        <translation>el archivo cifrado lo conserva todo: usa --no-places y --no-versions sin él; no se escribió nada</translation>
    </message>
</context>
</TS>
