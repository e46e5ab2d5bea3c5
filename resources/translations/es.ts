<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutStep</name>
    <message>
        <source>Write down a high or a low of the day, in a sentence or in pages. It stays with you.</source>
        <translation>Anota un alto o un bajo del día, en una frase o en varias páginas. Se queda contigo.</translation>
    </message>
    <message>
        <source>For the minute after the bell</source>
        <translation>Para el minuto después del timbre</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Cifrado en este equipo</translation>
    </message>
    <message>
        <source>No account, no cloud, no network at all.</source>
        <translation>Sin cuenta, sin nube, sin ninguna red.</translation>
    </message>
    <message>
        <source>Shared only when you choose</source>
        <translation>Compartido solo cuando tú quieres</translation>
    </message>
    <message>
        <source>A sealed file that your chosen friends can open, with pupils’ names protected.</source>
        <translation>Un archivo sellado que solo pueden abrir las amistades que elijas, con los nombres del alumnado protegidos.</translation>
    </message>
    <message>
        <source>A book in June</source>
        <translation>Un libro en junio</translation>
    </message>
    <message>
        <source>The whole year as pages to print: highs, lows, and what came of them.</source>
        <translation>Todo el año en páginas para imprimir: los altos, los bajos y lo que salió de ellos.</translation>
    </message>
    <message>
        <source>Begin my journal</source>
        <translation>Empezar mi diario</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero echar un vistazo</translation>
    </message>
    <message>
        <source>Open an existing journal…</source>
        <translation>Abrir un diario que ya existe…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Ayuda…</translation>
    </message>
</context>
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Their card is a small file, or a few lines of text, that they gave you. Nothing in it is secret.</source>
        <translation>Su tarjeta es un archivo pequeño, o unas líneas de texto, que te ha dado. No contiene nada secreto.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>Open their card…</source>
        <translation>Abrir su tarjeta…</translation>
    </message>
    <message>
        <source>Or paste it here</source>
        <translation>O pégala aquí</translation>
    </message>
    <message>
        <source>The text of their card</source>
        <translation>El texto de su tarjeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Open their card</source>
        <translation>Abrir su tarjeta</translation>
    </message>
    <message>
        <source>The old keys vouch for the new ones: a new computer, most likely. Compare words again all the same.</source>
        <translation>Las claves antiguas responden por las nuevas: lo más probable es que sea otro equipo. Aun así, vuelve a comparar las palabras.</translation>
    </message>
    <message>
        <source>Nothing vouches for the new keys. It may be a new computer, or somebody else&apos;s card. Ask first.</source>
        <translation>Nada responde por las claves nuevas. Puede ser otro equipo o la tarjeta de otra persona. Pregunta primero.</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Take the new card</source>
        <translation>Aceptar la tarjeta nueva</translation>
    </message>
    <message>
        <source>It is another person</source>
        <translation>Es otra persona</translation>
    </message>
</context>
<context>
    <name>AnnounceSheet</name>
    <message>
        <source>Your friends go on sealing for the card they have. This sends them the one you have now; a new name is taken over by itself, new keys are shown to them and compared again.</source>
        <translation>Tus amistades siguen sellando para la tarjeta que tienen. Así les llega la que tienes ahora; un nombre nuevo se toma sin más, las claves nuevas se les muestran y se vuelven a comparar.</translation>
    </message>
    <message>
        <source>Send your card to your circle</source>
        <translation>Enviar tu tarjeta a tu círculo</translation>
    </message>
    <message>
        <source>Your friends get a note that your journal was brought back from a backup, with the day. Their Afterbell offers to share again what they shared since; they look at it once more before it goes.</source>
        <translation>Tus amistades reciben una nota que dice que tu diario se recuperó de una copia de seguridad, y de qué día. Su Afterbell les ofrece volver a compartir lo que compartieron desde entonces; lo miran una vez más antes de que salga.</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Pedir lo que falta</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{0} is hoping for: {1}</source>
        <translation>{0} espera: {1}</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>Responder a {0}</translation>
    </message>
    <message>
        <source>Sealed for {0} alone</source>
        <translation>Sellado solo para {0}</translation>
    </message>
    <message>
        <source>As a file…</source>
        <translation>Como archivo…</translation>
    </message>
    <message>
        <source>Seal response</source>
        <translation>Sellar respuesta</translation>
    </message>
    <message>
        <source>Choose one above; your words go with it.</source>
        <translation>Elige arriba una respuesta; tus palabras van con ella.</translation>
    </message>
    <message>
        <source>Words, if you like.</source>
        <translation>Unas palabras, si quieres.</translation>
    </message>
    <message>
        <source>Words to go with it</source>
        <translation>Palabras que lo acompañan</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Sealed, and on its way through the shared folder</source>
        <translation>Sellado y de camino por la carpeta compartida</translation>
    </message>
    <message>
        <source>Sealed as {0}, and still to hand over</source>
        <translation>Sellado como {0}, falta entregarlo</translation>
    </message>
    <message>
        <source>Where shall the sealed answer go?</source>
        <translation>¿Dónde se guarda la respuesta sellada?</translation>
    </message>
    <message>
        <source>It becomes an entry of yours, marked with who wrote it. If {0} takes it back, your copy stays.</source>
        <translation>Se convierte en una entrada tuya, con el nombre de quien la escribió. Si {0} la retira, tu copia se queda.</translation>
    </message>
    <message>
        <source>Keep a copy in your journal?</source>
        <translation>¿Guardar una copia en tu diario?</translation>
    </message>
    <message>
        <source>Written by {0}, who shared it with me on {1}.</source>
        <translation>Lo escribió {0}, que lo compartió conmigo el {1}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved, not encrypted, as {0}</source>
        <translation>Guardado, sin cifrar, como {0}</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>¿Dónde se guarda el archivo?</translation>
    </message>
    <message>
        <source>Where shall the text go?</source>
        <translation>¿Dónde se guarda el texto?</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Remembered answers</source>
        <translation>Respuestas recordadas</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Volver a preguntarme</translation>
    </message>
    <message>
        <source>left in one text: {0}</source>
        <translation>se deja en un texto: {0}</translation>
    </message>
    <message>
        <source>always left: {0}</source>
        <translation>siempre se deja: {0}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>You answered these while sharing, and are not asked about them any more.</source>
        <translation>Respondiste a esto al compartir y ya no se te pregunta más.</translation>
    </message>
    <message>
        <source>While you share, words that may name somebody are asked about. What you answer for good stands here.</source>
        <translation>Al compartir, se pregunta por las palabras que pueden ser el nombre de alguien. Lo que respondes para siempre aparece aquí.</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>More of an entry</source>
        <translation>Más sobre una entrada</translation>
    </message>
</context>
<context>
    <name>AskLater</name>
    <message>
        <source>How did it turn out?</source>
        <translation>¿En qué quedó?</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguna.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>Daily, weekly and monthly ones are kept, and one of every year.</source>
        <translation>Se conservan copias diarias, semanales y mensuales, y una de cada año.</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <translation>Comparar con otra copia</translation>
    </message>
    <message>
        <source>A stick, another computer, a backup: see what differs by entry, and bring the two together.</source>
        <translation>Una memoria USB, otro equipo, una copia de seguridad: mira qué cambia entrada por entrada y reúne las dos.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Un segundo lugar</translation>
    </message>
    <message>
        <source>A stick or a synced folder. Backups are encrypted like the journal.</source>
        <translation>Una memoria USB o una carpeta sincronizada. Las copias se cifran igual que el diario.</translation>
    </message>
    <message>
        <source>A sync program left one beside your journal: {0}</source>
        <translation>Un programa de sincronización dejó una junto a tu diario: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, checked and counted: %Ln entries. {1} kept in all.</source>
        <translation>
            <numerusform>{0}, comprobada y contada: %Ln entrada. Copias guardadas: {1}.</numerusform>
            <numerusform>{0}, comprobada y contada: %Ln entradas. Copias guardadas: {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} A newer one is not whole any more; back up now.</source>
        <translation>{0} Una más reciente ya no está completa; haz una copia ahora.</translation>
    </message>
    <message>
        <source>None is whole any more; back up now.</source>
        <translation>Ninguna está ya completa; haz una copia ahora.</translation>
    </message>
    <message>
        <source>Backing up… {0} %</source>
        <translation>Haciendo la copia… {0} %</translation>
    </message>
    <message>
        <source>Made and checked here. Copying it to the second place…</source>
        <translation>Hecha y comprobada aquí. Copiándola al segundo lugar…</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>Copia hecha y comprobada</translation>
    </message>
    <message>
        <source>Where to keep a second backup</source>
        <translation>Dónde guardar una segunda copia de seguridad</translation>
    </message>
    <message>
        <source>{0}, last there on {1}.</source>
        <translation>{0}, allí por última vez el {1}.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>BareWindow</name>
    <message>
        <source>F9 brings it back</source>
        <translation>F9 lo trae de vuelta</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Bloqueando…</translation>
    </message>
</context>
<context>
    <name>Beneath</name>
    <message>
        <source>Evidence of {0}</source>
        <translation>Evidencia de {0}</translation>
    </message>
    <message>
        <source>Marked as evidence</source>
        <translation>Marcada como evidencia</translation>
    </message>
    <message>
        <source>Shared with {people} on {day}, names protected</source>
        <translation>Compartida con {people} el {day}, con los nombres protegidos</translation>
    </message>
    <message>
        <source>Shared with {people} on {day}, with real names</source>
        <translation>Compartida con {people} el {day}, con los nombres reales</translation>
    </message>
    <message>
        <source>Sealed for {people} on {day}, not handed over yet</source>
        <translation>Sellada para {people} el {day}, falta entregarla</translation>
    </message>
</context>
<context>
    <name>BesideRows</name>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>Gone: {0}.</source>
        <translation>Ya no está: {0}.</translation>
    </message>
    <message>
        <source>New: {0}.</source>
        <translation>Nuevo: {0}.</translation>
    </message>
    <message>
        <source>In this version: {0}</source>
        <translation>En esta versión: {0}</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Ahora: {0}</translation>
    </message>
    <message>
        <source>Different.</source>
        <translation>Distinto.</translation>
    </message>
    <message>
        <source>Only here: {0}.</source>
        <translation>Solo aquí: {0}.</translation>
    </message>
    <message>
        <source>Only there: {0}.</source>
        <translation>Solo allí: {0}.</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation>Aquí: {0}</translation>
    </message>
    <message>
        <source>There: {0}</source>
        <translation>Allí: {0}</translation>
    </message>
</context>
<context>
    <name>BesideView</name>
    <message>
        <source>Copy what stands here</source>
        <translation>Copiar lo que dice aquí</translation>
    </message>
    <message>
        <source>Copy what stood here</source>
        <translation>Copiar lo que decía aquí</translation>
    </message>
    <message>
        <source>Copy what stands there</source>
        <translation>Copiar lo que dice allí</translation>
    </message>
    <message>
        <source>Copy what stands here now</source>
        <translation>Copiar lo que dice aquí ahora</translation>
    </message>
</context>
<context>
    <name>BroughtBack</name>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>What friends sealed for you since then is not in it, unless it still lies in a shared folder. They can send it again. What you shared since then it does not know either: to ask for that back, share it once more first.</source>
        <translation>Lo que tus amistades sellaron para ti desde entonces no está, salvo que siga en una carpeta compartida. Pueden enviarlo otra vez. Tampoco sabe qué compartiste tú desde entonces: para pedir que lo retiren, compártelo antes una vez más.</translation>
    </message>
    <message>
        <source>This journal was brought back from a backup of {0}</source>
        <translation>Este diario se recuperó de una copia de seguridad del {0}</translation>
    </message>
    <message>
        <source>Ask your circle…</source>
        <translation>Preguntar a tu círculo…</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Curso escolar</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>the days before</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>the days after</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>ChangedKeys</name>
    <message>
        <source>This happened since you last said that all of it was yours.</source>
        <translation>Esto ha pasado desde la última vez que dijiste que todo era cosa tuya.</translation>
    </message>
    <message>
        <source>Was it you?</source>
        <translation>¿Fue cosa tuya?</translation>
    </message>
    <message>
        <source>A new recovery sheet was made</source>
        <translation>Se hizo una hoja de recuperación nueva</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Se cambió la frase de contraseña</translation>
    </message>
    <message>
        <source>The journal was given a new key</source>
        <translation>El diario recibió una clave nueva</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>Se cambiaron las claves</translation>
    </message>
    <message>
        <source>Since you last opened this journal, somebody who knew the passphrase</source>
        <translation>Desde la última vez que abriste este diario, alguien que conocía la frase de contraseña</translation>
    </message>
    <message>
        <source>Since you last opened this journal, somebody who held the recovery sheet</source>
        <translation>Desde la última vez que abriste este diario, alguien que tenía la hoja de recuperación</translation>
    </message>
    <message>
        <source>Since you last opened this journal, somebody</source>
        <translation>Desde la última vez que abriste este diario, alguien</translation>
    </message>
    <message>
        <source>had twelve new words shown.</source>
        <translation>hizo que se mostraran doce palabras nuevas.</translation>
    </message>
    <message>
        <source>chose another passphrase.</source>
        <translation>eligió otra frase de contraseña.</translation>
    </message>
    <message>
        <source>wrote it anew under another key.</source>
        <translation>lo volvió a cifrar con otra clave.</translation>
    </message>
    <message>
        <source>The files with its keys are not those that Afterbell wrote last.</source>
        <translation>Los archivos con sus claves no son los últimos que escribió Afterbell.</translation>
    </message>
    <message>
        <source>Your old sheet is good until {0}</source>
        <translation>Tu hoja antigua sirve hasta el {0}</translation>
    </message>
    <message>
        <source>After that only the new one opens the journal. Nothing you wrote was changed.</source>
        <translation>Después, solo la nueva abre el diario. Nada de lo que escribiste ha cambiado.</translation>
    </message>
    <message>
        <source>“Yes” ends it only with the passphrase that was there before all of this: what was changed, and a sheet, may be known to others. A new key ends it at once.</source>
        <translation>Un «Sí» lo da por cerrado solo con la frase de contraseña que había antes de todo esto: otras personas pueden conocer lo que se cambió, y una hoja. Una clave nueva lo termina enseguida.</translation>
    </message>
    <message>
        <source>New recovery sheet, made</source>
        <translation>Nueva hoja de recuperación, hecha</translation>
    </message>
    <message>
        <source>Another passphrase, chosen</source>
        <translation>Otra frase de contraseña, elegida</translation>
    </message>
    <message>
        <source>A new key, passphrase and sheet, made</source>
        <translation>Nueva clave, frase y hoja, hechas</translation>
    </message>
    <message>
        <source>Noticed then. The passphrase and the sheet of those files open the journal now. An older copy of them does that: from a backup, where they were damaged, or put there by somebody.</source>
        <translation>Se notó entonces. La frase y la hoja de esos archivos abren ahora el diario. Es lo que hace una copia más antigua de ellos: venida de una copia de seguridad, de cuando se dañaron, o puesta ahí por alguien.</translation>
    </message>
    <message>
        <source>by a command</source>
        <translation>con un comando</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>en esta ventana</translation>
    </message>
    <message>
        <source>after the passphrase was typed.</source>
        <translation>después de escribir la frase de contraseña.</translation>
    </message>
    <message>
        <source>after the words of the recovery sheet were typed.</source>
        <translation>después de escribir las palabras de la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Yes, that was me</source>
        <translation>Sí, fue cosa mía</translation>
    </message>
    <message>
        <source>No, that was not me</source>
        <translation>No, no fue cosa mía</translation>
    </message>
    <message>
        <source>If it was not you</source>
        <translation>Si no fue cosa tuya</translation>
    </message>
    <message>
        <source>Afterbell asks for your passphrase and ends a new sheet at once. The old one stays good.</source>
        <translation>Afterbell te pide tu frase de contraseña y anula enseguida una hoja nueva. La antigua sigue sirviendo.</translation>
    </message>
    <message>
        <source>You choose another passphrase, and the journal gets a new key and a new sheet.</source>
        <translation>Eliges otra frase de contraseña, y el diario recibe una clave y una hoja nuevas.</translation>
    </message>
    <message>
        <source>Backups made before keep the old key: you see how many, and where they lie.</source>
        <translation>Las copias de seguridad anteriores conservan la clave antigua: verás cuántas son y dónde están.</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Preguntarme más tarde</translation>
    </message>
    <message>
        <source>It stays under Settings, Passphrase and key, until it is answered.</source>
        <translation>Se queda en Ajustes, en Frase de contraseña y clave, hasta que respondas.</translation>
    </message>
</context>
<context>
    <name>ChangedKeysSheet</name>
    <message>
        <source>Was it you?</source>
        <translation>¿Fue cosa tuya?</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{0} to {1}</source>
        <translation>del {0} al {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>1 día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highs</source>
        <translation>
            <numerusform>1 alto</numerusform>
            <numerusform>%Ln altos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lows</source>
        <translation>
            <numerusform>1 bajo</numerusform>
            <numerusform>%Ln bajos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln both</source>
        <translation>
            <numerusform>1 con ambos</numerusform>
            <numerusform>%Ln con ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>1 nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Highs and lows by month</source>
        <translation>Altos y bajos por mes</translation>
    </message>
    <message>
        <source>Highs and lows by week</source>
        <translation>Altos y bajos por semana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Days you wrote</source>
        <translation>Días de escritura</translation>
    </message>
</context>
<context>
    <name>CheckGroup</name>
    <message>
        <source>Is it whole?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <source>Look through the journal</source>
        <translation>Revisar el diario</translation>
    </message>
    <message>
        <source>Every page, entry, photo and file. It is done by itself each week, and after a crash.</source>
        <translation>Cada página, entrada, foto y archivo. Se hace solo cada semana y después de un cierre inesperado.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Guardarlo…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Into a new journal beside this one, opened by the same passphrase. This one stays as it is.</source>
        <translation>En un diario nuevo junto a este, que se abre con la misma frase de contraseña. Este se queda como está.</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Abrir el diario nuevo</translation>
    </message>
    <message>
        <source>Found whole on {0}. It is looked through by itself each week, and after a crash.</source>
        <translation>Estaba bien el {0}. Se revisa solo cada semana y después de un cierre inesperado.</translation>
    </message>
    <message>
        <source>Looking… {0} %</source>
        <translation>Revisando… {0} %</translation>
    </message>
    <message>
        <source>Saving… {0} %</source>
        <translation>Salvando… {0} %</translation>
    </message>
    <message>
        <source>All of it is whole. Entries: {0}, photos and files: {1}.</source>
        <translation>Todo está bien. Entradas: {0}, fotos y archivos: {1}.</translation>
    </message>
    <message>
        <source>Not all of it is whole. Damaged pages: {0}.</source>
        <translation>No todo está bien. Páginas dañadas: {0}.</translation>
    </message>
    <message>
        <source>Cannot be read: entries of {0}.</source>
        <translation>No se puede leer: entradas del {0}.</translation>
    </message>
    <message>
        <source>Photos and files that cannot be read: {0}.</source>
        <translation>Fotos y archivos que no se pueden leer: {0}.</translation>
    </message>
    <message>
        <source>A key file was damaged and has been put right.</source>
        <translation>Un archivo de claves estaba dañado y se ha reparado.</translation>
    </message>
    <message>
        <source>“{0}” has {1} entries now.</source>
        <translation>«{0}» tiene ahora {1} entradas.</translation>
    </message>
    <message>
        <source>In part: {0}.</source>
        <translation>En parte: {0}.</translation>
    </message>
    <message>
        <source>Missing: {0}.</source>
        <translation>Falta: {0}.</translation>
    </message>
    <message>
        <source>Photos and files that are missing: {0}.</source>
        <translation>Fotos y archivos que faltan: {0}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>The backup of {0} may have the rest: compare the two, and take from it what is missing.</source>
        <translation>La copia de seguridad del {0} puede tener el resto: compara las dos y toma de ella lo que falta.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> y {0} más</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message numerus="yes">
        <source>%Ln entries picked by hand</source>
        <translation>
            <numerusform>1 entrada elegida a mano</numerusform>
            <numerusform>%Ln entradas elegidas a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick entries by hand…</source>
        <translation>Elegir entradas a mano…</translation>
    </message>
    <message>
        <source>Sentences set large: {0}</source>
        <translation>Frases en letra grande: {0}</translation>
    </message>
    <message>
        <source>Choose sentences to set large…</source>
        <translation>Elegir frases para la letra grande…</translation>
    </message>
    <message>
        <source>Every name stands as you wrote it. Keep such a book to yourself.</source>
        <translation>Cada nombre queda como lo escribiste. Guarda un libro así solo para ti.</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Buscando nombres…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words may be names and are not decided yet.</source>
        <translation>
            <numerusform>1 palabra puede ser un nombre y aún está sin decidir.</numerusform>
            <numerusform>%Ln palabras pueden ser nombres y aún están sin decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names on your people list have their stand-ins.</source>
        <translation>Los nombres de tu lista de personas llevan su nombre ficticio.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Qué entra</translation>
    </message>
    <message>
        <source>Take all again</source>
        <translation>Volver a tomarlo todo</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>oldest or newest first</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>With none pressed, every kind goes in.</source>
        <translation>Si no pulsas ninguno, entran todos los tipos.</translation>
    </message>
    <message>
        <source>Only what you starred</source>
        <translation>Solo lo que tiene estrella</translation>
    </message>
    <message>
        <source>With the entries</source>
        <translation>Con las entradas</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Líneas posteriores</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What friends answered</source>
        <translation>Lo que respondieron tus amistades</translation>
    </message>
    <message>
        <source>A friend’s words are theirs: ask them before you give the book to anybody.</source>
        <translation>Las palabras de otra persona son suyas: pregúntale antes de darle el libro a nadie.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Decide them…</source>
        <translation>Decidirlas…</translation>
    </message>
    <message>
        <source>Protect names</source>
        <translation>Proteger los nombres</translation>
    </message>
    <message>
        <source>Paper and look</source>
        <translation>Papel y aspecto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>the American size of paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>of the book</comment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>how the book looks</comment>
        <translation>Cálido</translation>
    </message>
    <message>
        <source>Plain</source>
        <comment>how the book looks</comment>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Its days</source>
        <translation>Sus días</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation>Solo palabras</translation>
    </message>
    <message>
        <source>A leaf for each entry, one of your photos, or the title alone</source>
        <translation>Una hoja por cada entrada, una de tus fotos o solo el título</translation>
    </message>
    <message>
        <source>Photo on the cover</source>
        <translation>Foto de la cubierta</translation>
    </message>
    <message>
        <source>Photos for print</source>
        <translation>Para imprimir</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Archivo pequeño</translation>
    </message>
    <message>
        <source>Bleed and crop marks, for a printer</source>
        <translation>Sangrado y marcas de corte</translation>
    </message>
    <message>
        <source>Language of the book</source>
        <translation>Idioma del libro</translation>
    </message>
    <message>
        <source>Dates, headings, quotes and the ends of lines follow this language</source>
        <translation>Las fechas, los títulos, las comillas y los finales de línea siguen este idioma</translation>
    </message>
    <message>
        <source>The first photo</source>
        <translation>La primera foto</translation>
    </message>
    <message>
        <source>The photo chosen before</source>
        <translation>La foto elegida antes</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tus propias palabras</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your name, if it shall stand</source>
        <translation>Tu nombre, si quieres que aparezca</translation>
    </message>
    <message>
        <source>Dedication</source>
        <translation>Dedicatoria</translation>
    </message>
    <message>
        <source>A dedication</source>
        <translation>Una dedicatoria</translation>
    </message>
    <message>
        <source>A foreword: what this year was</source>
        <translation>Un prólogo: cómo fue este año</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Prólogo</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Título: {0}</translation>
    </message>
    <message>
        <source>A page of who was let in</source>
        <translation>Una página con quienes pudieron leer</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidez de la frase de contraseña</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Escríbela una vez más</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Escribe primero una frase de contraseña.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Las dos no son iguales. Escríbela una vez más.</translation>
    </message>
    <message>
        <source>Use a passphrase that is easy to guess?</source>
        <translation>¿Usar una frase fácil de adivinar?</translation>
    </message>
    <message>
        <source>Whoever has this computer or a copy of the journal could find it by trying. Nobody can reset it.</source>
        <translation>Quien tenga este equipo o una copia del diario podría dar con ella a base de probar. Nadie puede restablecerla.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>I choose one</source>
        <translation>Elijo yo</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Hazme una</translation>
    </message>
    <message>
        <source>Who chooses the passphrase</source>
        <translation>Quién elige la frase de contraseña</translation>
    </message>
    <message>
        <source>Say it three times. Write it on paper if you like, and keep that paper at home. When this step is done, nobody can show it to you again.</source>
        <translation>Dila tres veces. Escríbela en papel si quieres, y guarda ese papel en casa. Después de este paso nadie puede volver a mostrártela.</translation>
    </message>
    <message numerus="yes">
        <source>Once more, from memory: %Ln words are right so far</source>
        <translation>
            <numerusform>Otra vez, de memoria: de momento está bien 1 palabra</numerusform>
            <numerusform>Otra vez, de memoria: de momento están bien %Ln palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosingBar</name>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Imprimir o PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries chosen</source>
        <translation>
            <numerusform>1 entrada elegida</numerusform>
            <numerusform>%Ln entradas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to {n} at once</source>
        <translation>Hasta {n} a la vez</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Make them highs, lows, both or notes</source>
        <translation>Convertirlas en altos, bajos, ambos o notas</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Choose something on the left to read it.</source>
        <translation>Elige algo a la izquierda para leerlo.</translation>
    </message>
    <message>
        <source>Press somebody above to share something with them. What friends seal for you appears here: open the file, or drop it into this window.</source>
        <translation>Pulsa a alguien de arriba para compartir algo con esa persona. Lo que tus amistades sellen para ti aparece aquí: abre el archivo o suéltalo en esta ventana.</translation>
    </message>
    <message>
        <source>Nothing shared yet</source>
        <translation>Aún no hay nada compartido</translation>
    </message>
    <message>
        <source>Open a sealed file…</source>
        <translation>Abrir un archivo sellado…</translation>
    </message>
    <message>
        <source>Then you can read each other, and nobody else can. It takes a mail each way and a minute by phone.</source>
        <translation>Así cada parte puede leer lo que la otra le comparte, y nadie más. Hace falta un correo de ida y otro de vuelta, y un minuto por teléfono.</translation>
    </message>
    <message>
        <source>Give your card to a friend, and open theirs</source>
        <translation>Da tu tarjeta a alguien de confianza y abre la suya</translation>
    </message>
    <message>
        <source>Write an e-mail with my card…</source>
        <translation>Escribir un correo con mi tarjeta…</translation>
    </message>
    <message>
        <source>My card…</source>
        <translation>Mi tarjeta…</translation>
    </message>
    <message>
        <source>Open their card…</source>
        <translation>Abrir su tarjeta…</translation>
    </message>
    <message>
        <source>1. They get your card</source>
        <translation>1. Recibe tu tarjeta</translation>
    </message>
    <message>
        <source>It is not secret. Whoever has it can seal things that only you can open.</source>
        <translation>No es secreta. Quien la tenga puede sellar cosas que solo tú puedes abrir.</translation>
    </message>
    <message>
        <source>2. You get theirs</source>
        <translation>2. Tú recibes la suya</translation>
    </message>
    <message>
        <source>Copy their whole mail and press Ctrl+V here, or drop their card into this window.</source>
        <translation>Copia su correo entero y pulsa Ctrl+V aquí, o suelta su tarjeta en esta ventana.</translation>
    </message>
    <message>
        <source>3. You compare six words</source>
        <translation>3. Se comparan seis palabras</translation>
    </message>
    <message>
        <source>By phone or side by side. It comes by itself as soon as you have their card.</source>
        <translation>Por teléfono o en persona. Aparece solo en cuanto tienes su tarjeta.</translation>
    </message>
    <message>
        <source>no longer in your circle</source>
        <translation>ya no está en tu círculo</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>con bloqueo</translation>
    </message>
    <message>
        <source>keys lost · needs a new card</source>
        <translation>claves perdidas · necesita una tarjeta nueva</translation>
    </message>
    <message>
        <source>keys changed · compare words again</source>
        <translation>claves cambiadas · vuelve a comparar las palabras</translation>
    </message>
    <message>
        <source>not verified yet · compare words</source>
        <translation>sin comprobar · compara las palabras</translation>
    </message>
    <message>
        <source>✓ verified in person</source>
        <translation>✓ comprobado en persona</translation>
    </message>
    <message>
        <source>✓ verified by phone</source>
        <translation>✓ comprobado por teléfono</translation>
    </message>
    <message>
        <source>✓ verified by code</source>
        <translation>✓ comprobado con el código</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ comprobado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} written into {1}.</source>
        <translation>Guardado en {1}: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>1 archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1} written into {2}.</source>
        <translation>{0} y {1} guardados en {2}.</translation>
    </message>
    <message>
        <source>An import has not ended yet, so part of what it brings may be missing here. Make it once more when it has; where it does not end by itself, free some space where the journal lies, then lock and unlock it.</source>
        <translation>Una importación aún no ha terminado, así que aquí puede faltar parte de lo que trae. Hazlo otra vez cuando termine; si no termina por sí sola, libera espacio donde está el diario, y luego bloquéalo y desbloquéalo.</translation>
    </message>
    <message numerus="yes">
        <source>Show the next of %Ln more files</source>
        <translation>
            <numerusform>Mostrar más archivos (queda 1)</numerusform>
            <numerusform>Mostrar más archivos (quedan %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>came after these keys were lost: it may be somebody else’s</source>
        <translation>llegó después de que se perdieran estas claves: puede ser de otra persona</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Archivos sellados</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation>Abrir un archivo sellado</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>«{0}»: {1}</translation>
    </message>
</context>
<context>
    <name>ClassForm</name>
    <message>
        <source>When the year is over, retire the class: its people leave this list, and their names are still replaced by the same stand-ins in everything you share.</source>
        <translation>Cuando acabe el curso, archiva la clase: sus personas salen de esta lista, y sus nombres se siguen cambiando por los mismos nombres ficticios en todo lo que compartas.</translation>
    </message>
    <message>
        <source>Bring the class back</source>
        <translation>Recuperar la clase</translation>
    </message>
    <message numerus="yes">
        <source>Retire %Ln people</source>
        <translation>
            <numerusform>Archivar a 1 persona</numerusform>
            <numerusform>Archivar a %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>When nobody needs these names any more, forget them: they leave this list for good. Your entries stay as they are.</source>
        <translation>Cuando ya nadie necesite estos nombres, olvídalos: salen de esta lista para siempre. Tus entradas se quedan como están.</translation>
    </message>
    <message>
        <source>Forget the names…</source>
        <translation>Olvidar los nombres…</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Class or year</source>
        <translation>Clase o curso</translation>
    </message>
    <message>
        <source>7B</source>
        <translation>6.º B</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>One person a line, or columns:

Delgado, Rosa (Rosie)
Malik Okafor</source>
        <translation>Una persona por línea, o columnas:

Delgado, Rosa (Rosi)
Malik Okafor</translation>
    </message>
    <message>
        <source>Open a list or CSV file…</source>
        <translation>Abrir una lista o un archivo CSV…</translation>
    </message>
    <message>
        <source>Who will be added</source>
        <translation>A quién se añade</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;Everything (*)</source>
        <translation>Listas (*.csv *.txt *.tsv);;Todo (*)</translation>
    </message>
    <message>
        <source>Open a class list</source>
        <translation>Abrir una lista de clase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be added</source>
        <translation>
            <numerusform>Se añade 1 persona</numerusform>
            <numerusform>Se añaden %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in it is on your list already</source>
        <translation>Todas sus personas están ya en tu lista</translation>
    </message>
    <message>
        <source>Who will be added stands here first</source>
        <translation>Aquí aparece primero a quién se añade</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Añadir a {0}</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare words with {0}</source>
        <translation>Comparar palabras con {0}</translation>
    </message>
    <message>
        <source>A card can be swapped on its way to you. Hearing these six words from {0} shows that it was not.</source>
        <translation>Alguien puede cambiar una tarjeta por el camino. Oír estas seis palabras de {0} demuestra que no ha pasado.</translation>
    </message>
    <message>
        <source>How do you compare?</source>
        <translation>¿Cómo se comparan?</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>I scanned their code</source>
        <translation>Escaneé su código</translation>
    </message>
    <message>
        <source>1. Read yours to {0}</source>
        <translation>1. Lee las tuyas a {0}</translation>
    </message>
    <message>
        <source>My safety words</source>
        <translation>Mis palabras de seguridad</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>Lo que dice el código</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>2. Scan the code on their screen, in My card, and paste what it says</source>
        <translation>2. Escanea el código de su pantalla, en Mi tarjeta, y pega lo que dice</translation>
    </message>
    <message>
        <source>2. Type the six words you hear</source>
        <translation>2. Escribe las seis palabras que oyes</translation>
    </message>
    <message>
        <source>On no card is there: {0}. Ask for it once more; it was misheard or mistyped.</source>
        <translation>No está en ninguna tarjeta: {0}. Pide que te la repita; se oyó o se escribió mal.</translation>
    </message>
    <message>
        <source>One word is not on the list</source>
        <translation>Una palabra no está en la lista</translation>
    </message>
    <message>
        <source>The six words you hear</source>
        <translation>Las seis palabras que oyes</translation>
    </message>
    <message>
        <source>six words, with a space after each</source>
        <translation>seis palabras, con un espacio después de cada una</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Two copies, one journal</source>
        <translation>Dos copias, un diario</translation>
    </message>
    <message>
        <source>Passphrase of the other copy</source>
        <translation>Frase de contraseña de la otra copia</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Keep a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A folder of this journal that was copied to a stick or another computer, a backup, or the file a sync program left. It is read and never changed; first you see what differs.</source>
        <translation>Una carpeta de este diario copiada a una memoria USB o a otro equipo, una copia de seguridad, o el archivo que dejó un programa de sincronización. Se lee y nunca se cambia; primero ves en qué difiere.</translation>
    </message>
    <message>
        <source>This copy has a key of its own. The passphrase that opens it is needed once.</source>
        <translation>Esta copia tiene una clave propia. Hace falta una vez la frase de contraseña que la abre.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Entries of both copies</source>
        <translation>Entradas de las dos copias</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sin palabras</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas las entradas</translation>
    </message>
    <message>
        <source>Both texts beside one another</source>
        <translation>Los dos textos, uno junto al otro</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} de {1}: {2}</translation>
    </message>
    <message>
        <source>The entry before</source>
        <translation>La entrada anterior</translation>
    </message>
    <message>
        <source>The next entry</source>
        <translation>La entrada siguiente</translation>
    </message>
    <message>
        <source>What differs: {0}.</source>
        <translation>En qué difieren: {0}.</translation>
    </message>
    <message>
        <source>Here is all that is there, and more.</source>
        <translation>Aquí está todo lo que hay allí, y más.</translation>
    </message>
    <message>
        <source>What the other text does not have is marked.</source>
        <translation>Lo que el otro texto no tiene está marcado.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>Both texts are kept. Which one stands on top?</source>
        <translation>Los dos textos se conservan. ¿Cuál queda arriba?</translation>
    </message>
    <message>
        <source>The one here</source>
        <translation>El de aquí</translation>
    </message>
    <message>
        <source>The one there</source>
        <translation>El de allí</translation>
    </message>
    <message>
        <source>Proposed: {0}</source>
        <translation>Propuesta: {0}</translation>
    </message>
    <message>
        <source>Join by hand…</source>
        <translation>Unir a mano…</translation>
    </message>
    <message>
        <source>Both come in; then write the one you want</source>
        <translation>Entran los dos; después escribe el que quieras</translation>
    </message>
    <message>
        <source>It lies in the trash here.</source>
        <translation>Está en la papelera de aquí.</translation>
    </message>
    <message>
        <source>It lies in the trash there.</source>
        <translation>Está en la papelera de allí.</translation>
    </message>
    <message>
        <source>It was changed there, so it would come out.</source>
        <translation>Allí se cambió, así que saldría de la papelera.</translation>
    </message>
    <message>
        <source>Among the entries</source>
        <translation>Entre las entradas</translation>
    </message>
    <message>
        <source>With all that is new in it</source>
        <translation>Con todo lo nuevo que tiene</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>For thirty days, as everything there</source>
        <translation>Durante treinta días, como todo lo que hay en ella</translation>
    </message>
    <message>
        <source>Afterbell copies {0}.txt</source>
        <translation>Afterbell copias {0}.txt</translation>
    </message>
    <message>
        <source>Where to keep the report</source>
        <translation>Dónde guardar el informe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The folder of the other copy</source>
        <translation>La carpeta de la otra copia</translation>
    </message>
    <message>
        <source>Journals’ files</source>
        <translation>Archivos de diarios</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>The other copy’s file</source>
        <translation>El archivo de la otra copia</translation>
    </message>
    <message>
        <source>Fetching the other copy…</source>
        <translation>Trayendo la otra copia…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The other is no copy of this journal, but a journal of its own.</source>
        <translation>La otra no es una copia de este diario, sino un diario aparte.</translation>
    </message>
    <message>
        <source>Words that are not on the disk yet are safe in the window, and not compared.</source>
        <translation>Las palabras que aún no están en el disco siguen a salvo en la ventana y no se comparan.</translation>
    </message>
    <message>
        <source>Save a fresh copy first…</source>
        <translation>Guardar antes una copia nueva…</translation>
    </message>
    <message>
        <source>Another program displaced the journal’s file. In a fresh copy you can compare and bring together.</source>
        <translation>Otro programa desplazó el archivo del diario. En una copia nueva puedes comparar y reunir.</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>There is nothing to bring: all that is there is here.</source>
        <translation>No hay nada que traer: todo lo de allí está aquí.</translation>
    </message>
    <message>
        <source>Opening it…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Bringing together…</source>
        <translation>Reuniendo…</translation>
    </message>
    <message>
        <source>Write the joined text</source>
        <translation>Escribir el texto unido</translation>
    </message>
    <message>
        <source>Stopped. What came in until then stays; bring them together again to go on.</source>
        <translation>Detenido. Lo que entró hasta entonces se queda; vuelve a reunirlas para continuar.</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Ambas cambiadas</translation>
    </message>
    <message>
        <source>yours to look at</source>
        <translation>para que las mires</translation>
    </message>
    <message>
        <source>Newer there</source>
        <translation>Más reciente allí</translation>
    </message>
    <message>
        <source>comes here</source>
        <translation>viene aquí</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Solo allí</translation>
    </message>
    <message>
        <source>In the trash of one</source>
        <translation>En la papelera de una</translation>
    </message>
    <message>
        <source>yours to say</source>
        <translation>tú decides</translation>
    </message>
    <message>
        <source>Newer here</source>
        <translation>Más reciente aquí</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>palabra por palabra</translation>
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
        <source>photos and files</source>
        <translation>fotos y archivos</translation>
    </message>
    <message>
        <source>later lines</source>
        <translation>líneas posteriores</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versiones anteriores</translation>
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
        <source>a photo or file is damaged there</source>
        <translation>una foto o un archivo está dañado allí</translation>
    </message>
    <message>
        <source>damaged there, and came as far as it can be read</source>
        <translation>dañada allí; vino hasta donde se puede leer</translation>
    </message>
    <message>
        <source>damaged here, and stays as it is</source>
        <translation>dañada aquí; se queda como está</translation>
    </message>
    <message>
        <source>own frameworks are damaged there</source>
        <translation>los marcos propios están dañados allí</translation>
    </message>
    <message>
        <source>an import has not ended there</source>
        <translation>una importación no ha terminado allí</translation>
    </message>
    <message>
        <source>larger than an entry may be</source>
        <translation>más larga de lo que puede ser una entrada</translation>
    </message>
    <message>
        <source>of a day before 1900 or after 2200</source>
        <translation>de un día anterior a 1900 o posterior a 2200</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>hasta {0}</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>aún no hay nada escrito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln come here</source>
        <translation>
            <numerusform>1 viene aquí</numerusform>
            <numerusform>%Ln vienen aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep both texts</source>
        <translation>
            <numerusform>1 conserva los dos textos</numerusform>
            <numerusform>%Ln conservan los dos textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>1 se queda</numerusform>
            <numerusform>%Ln se quedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted on either side.</source>
        <translation>No se borra nada en ninguno de los dos lados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries came in</source>
        <translation>
            <numerusform>Entró 1 entrada</numerusform>
            <numerusform>Entraron %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were united</source>
        <translation>
            <numerusform>1 se unió</numerusform>
            <numerusform>%Ln se unieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos and files came along</source>
        <translation>
            <numerusform>Vino 1 foto o archivo</numerusform>
            <numerusform>Vinieron %Ln fotos y archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal as it was before is among the backups. Nothing was changed there.</source>
        <translation>El diario tal como estaba antes se encuentra entre las copias de seguridad. Allí no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln entries the newer text stands, and the other is an earlier version, to be joined by hand.</source>
        <translation>
            <numerusform>En una entrada queda el texto más reciente, y el otro es una versión anterior, para unirla a mano.</numerusform>
            <numerusform>En %Ln entradas queda el texto más reciente, y el otro es una versión anterior, para unirla a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} not as it should be: {1}.</source>
        <translation>{0} no está como debería: {1}.</translation>
    </message>
    <message>
        <source>An import has not ended there, so part of what it brings is neither compared nor brought in. Unlock the other copy once, which ends it, before you compare again or throw it away.</source>
        <translation>Una importación no ha terminado allí, así que parte de lo que trae ni se compara ni se trae aquí. Desbloquea una vez la otra copia, con lo que termina, antes de comparar otra vez o de tirarla.</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} aquí</translation>
    </message>
    <message>
        <source>{0} there</source>
        <translation>{0} allí</translation>
    </message>
    <message>
        <source>Entries with damaged parts, compared as far as they can be read: {0}.</source>
        <translation>Entradas con partes dañadas, comparadas hasta donde se pueden leer: {0}.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>The journal is still open behind this page</source>
        <translation>El diario sigue abierto detrás de esta página</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>Lift the page</source>
        <translation>Levantar la página</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Volver a intentar guardar</translation>
    </message>
    <message>
        <source>They are kept here and tried again; once they are on a disk, the journal locks by itself.</source>
        <translation>Se conservan aquí y se vuelve a intentar; en cuanto estén en un disco, el diario se bloquea solo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the journal.</source>
        <translation>Esta frase de contraseña no abre el diario.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Alt and the arrow down open a calendar</source>
        <translation>Alt y la flecha hacia abajo abren un calendario</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>{0}, today</source>
        <translation>{0}, hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>Week {n} of {all}</source>
        <translation>Semana {n} de {all}</translation>
    </message>
    <message>
        <source>Nothing was written for this day.</source>
        <translation>No se escribió nada en este día.</translation>
    </message>
    <message>
        <source>Write about this day</source>
        <translation>Escribir sobre este día</translation>
    </message>
</context>
<context>
    <name>DaysSheet</name>
    <message>
        <source>Entries from and to</source>
        <translation>Entradas desde y hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Words to decide</source>
        <translation>Palabras por decidir</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Deshacer la última</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Volver a las páginas</translation>
    </message>
    <message>
        <source>What you say here is remembered for the next book and for sharing. Alt+P protects, Alt+L leaves.</source>
        <translation>Lo que digas aquí se recuerda para el próximo libro y para compartir. Alt+P protege, Alt+L deja.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to decide</source>
        <translation>
            <numerusform>1 palabra por decidir</numerusform>
            <numerusform>%Ln palabras por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>No queda nada por decidir</translation>
    </message>
    <message>
        <source>Every word is decided.</source>
        <translation>Todas las palabras están decididas.</translation>
    </message>
    <message>
        <source>Protect {0}</source>
        <translation>Proteger {0}</translation>
    </message>
    <message>
        <source>Leave {0} as it is</source>
        <translation>Dejar {0} como está</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Names and what stands for them</source>
        <translation>Los nombres y lo que va en su lugar</translation>
    </message>
    <message>
        <source>protect all {0}</source>
        <translation>proteger todo {0}</translation>
    </message>
    <message>
        <source>protect all</source>
        <translation>proteger todo</translation>
    </message>
    <message>
        <source>Protect {0}</source>
        <translation>Proteger {0}</translation>
    </message>
    <message>
        <source>Leave {0} as it is</source>
        <translation>Dejar {0} como está</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>decide again</source>
        <translation>decidir otra vez</translation>
    </message>
    <message>
        <source>Decide again about {0}</source>
        <translation>Decidir otra vez sobre {0}</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Foto {0}</translation>
    </message>
    <message>
        <source>File {0}</source>
        <translation>Archivo {0}</translation>
    </message>
    <message>
        <source>send it</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>Send {0}</source>
        <translation>Enviar {0}</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>dejar fuera</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Dejar fuera {0}</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>se envía</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>se queda aquí</translation>
    </message>
    <message>
        <source>Nobody looks into documents, sound and film: names in them go as they are. What is not cleaned tells its author, too.</source>
        <translation>Nadie mira dentro de documentos, sonidos y vídeos: los nombres que haya salen tal cual. Lo que no se limpia revela también quién lo hizo.</translation>
    </message>
    <message>
        <source>not looked into</source>
        <translation>no se ha mirado dentro</translation>
    </message>
    <message>
        <source>not looked into, not cleaned</source>
        <translation>no se ha mirado dentro ni limpiado</translation>
    </message>
</context>
<context>
    <name>DemoBand</name>
    <message>
        <source>This is a made-up year, and not your journal</source>
        <translation>Este es un año inventado, y no tu diario</translation>
    </message>
    <message>
        <source>, to look around in. This is not your journal.</source>
        <translation>, para echar un vistazo. No es tu diario.</translation>
    </message>
    <message>
        <source>. Not your journal.</source>
        <translation>. No es tu diario.</translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation>Llevármelo…</translation>
    </message>
    <message>
        <source>A made-up year</source>
        <translation>Un año inventado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote {entries} here: {words}</source>
        <translation>Has escrito {entries} aquí: {words}</translation>
    </message>
    <message>
        <source>{entries}, {words}</source>
        <translation>{entries}, {words}</translation>
    </message>
    <message>
        <source>Back to my journal</source>
        <translation>Volver a mi diario</translation>
    </message>
    <message>
        <source>Begin my journal</source>
        <translation>Empezar mi diario</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Conservado de antes</translation>
    </message>
    <message>
        <source>Kept until you come back</source>
        <translation>Se conserva hasta que vuelvas</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>ElsewhereSheet</name>
    <message>
        <source>Sealed files are standard age files. With your recovery sheet they open on any computer, for good.</source>
        <translation>Los archivos sellados son archivos age estándar. Con tu hoja de recuperación se abren en cualquier equipo, para siempre.</translation>
    </message>
    <message>
        <source>Opening sealed files without Afterbell</source>
        <translation>Abrir archivos sellados sin Afterbell</translation>
    </message>
    <message>
        <source>1. Get age, version 1.3 or later: age-encryption.org, or your system’s package “age”.</source>
        <translation>1. Consigue age, versión 1.3 o posterior: age-encryption.org, o el paquete «age» de tu sistema.</translation>
    </message>
    <message>
        <source>2. Type the line of your recovery sheet that begins like this into a file called line.txt.</source>
        <translation>2. Escribe la línea de tu hoja de recuperación que empieza así en un archivo llamado line.txt.</translation>
    </message>
    <message>
        <source>3. In a terminal, in the folder with both files, with the sealed file’s own name:</source>
        <translation>3. En un terminal, en la carpeta con los dos archivos y con el nombre real del archivo sellado:</translation>
    </message>
    <message>
        <source>4. Open bundle.zip with anything: entries are Markdown, photos and files lie beside them.</source>
        <translation>4. Abre bundle.zip con cualquier programa: las entradas son Markdown, las fotos y los archivos están al lado.</translation>
    </message>
    <message>
        <source>age tells whether anything was altered on the way, but not who sealed it: only Afterbell checks that.</source>
        <translation>age avisa si algo se alteró por el camino, pero no quién lo selló: eso solo lo comprueba Afterbell.</translation>
    </message>
    <message>
        <source>Delete line.txt and bundle.zip afterwards. Whoever has the line can read all that was sealed for you.</source>
        <translation>Después borra line.txt y bundle.zip. Quien tenga la línea puede leer todo lo que se selló para ti.</translation>
    </message>
    <message>
        <source>The line stands on recovery sheets that were made after your card. A new sheet is made in Settings.</source>
        <translation>La línea está en las hojas de recuperación hechas después de tu tarjeta. En Ajustes se hace una hoja nueva.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>EmbedControls</name>
    <message>
        <source>Taken out of the text</source>
        <translation>Quitado del texto</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>For those who do not see the photo. It is not shown.</source>
        <translation>Para quien no ve la foto. No se muestra.</translation>
    </message>
    <message>
        <source>File, {0}</source>
        <translation>Archivo, {0}</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeña</translation>
    </message>
    <message>
        <source>of middle size</source>
        <translation>de tamaño medio</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>without a caption</source>
        <translation>sin pie de foto</translation>
    </message>
    <message>
        <source>described</source>
        <translation>descrita</translation>
    </message>
    <message>
        <source>not described</source>
        <translation>sin descripción</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movida</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Photos and files</source>
        <translation>Fotos y archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{0} is no picture that can be shown here. It is kept with the entry as it is.</source>
        <translation>{0} no es una imagen que se pueda mostrar aquí. Se guarda con la entrada tal cual.</translation>
    </message>
    <message>
        <source>Kept as a file</source>
        <translation>Guardado como archivo</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Try fewer letters, or fewer filters.</source>
        <translation>Prueba con menos letras o menos filtros.</translation>
    </message>
    <message>
        <source>Your entries stand here</source>
        <translation>Aquí están tus entradas</translation>
    </message>
    <message>
        <source>One sentence is enough for the first.</source>
        <translation>Para la primera basta una frase.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Imprimir o PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>written {0}</source>
        <translation>escrita el {0}</translation>
    </message>
    <message>
        <source>Keep a copy in my journal</source>
        <translation>Guardar una copia en mi diario</translation>
    </message>
    <message>
        <source>What {0} wrote</source>
        <translation>Lo que escribió {0}</translation>
    </message>
    <message>
        <source>The text goes on. It is longer than what is shown here.</source>
        <translation>El texto continúa. Es más largo de lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>Save the whole text, {0}…</source>
        <translation>Guardar todo el texto, {0}…</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Foto {0}</translation>
    </message>
    <message>
        <source>Save {0}, {1}…</source>
        <translation>Guardar {0}, {1}…</translation>
    </message>
</context>
<context>
    <name>EverybodySheet</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Put in the shared folder</source>
        <translation>Poner en la carpeta compartida</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation>¿Dónde se guarda el archivo sellado?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>una persona más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Para {0}</translation>
    </message>
    <message>
        <source>There is nobody in your circle yet.</source>
        <translation>Aún no hay nadie en tu círculo.</translation>
    </message>
    <message>
        <source>Sealed as {0} files in {1}</source>
        <translation>Sellado como {0} archivos en {1}</translation>
    </message>
    <message>
        <source>Hand them over, by e-mail or as you like.</source>
        <translation>Entrégalos por correo o como prefieras.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>What was marked with it stays marked, by its numbers alone.</source>
        <translation>Lo que se marcó con ella sigue marcado, solo con sus números.</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>¿Borrar «{0}»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>Only what you mark goes into a portfolio. Nothing else ever mixes in.</source>
        <translation>Solo lo que marcas entra en un portafolio. Nunca se mezcla nada más.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>No evidence any more</source>
        <translation>Ya no es evidencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Mark as evidence</source>
        <translation>Marcar como evidencia</translation>
    </message>
    <message>
        <source>What this shows, in your own words</source>
        <translation>Qué muestra esto, con tus palabras</translation>
    </message>
    <message>
        <source>What you did, what changed for the students, what you will keep</source>
        <translation>Qué hiciste, qué cambió para el alumnado, qué vas a conservar</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Edit this list…</source>
        <translation>Editar esta lista…</translation>
    </message>
    <message>
        <source>A list of my own…</source>
        <translation>Una lista propia…</translation>
    </message>
    <message>
        <source>Our school</source>
        <translation>Nuestra escuela</translation>
    </message>
    <message>
        <source>Offer hidden lists again</source>
        <translation>Volver a ofrecer las listas ocultas</translation>
    </message>
    <message>
        <source>One line for each component, its number first. “#” gives the list its name, “##” begins a domain.</source>
        <translation>Una línea por componente, primero su número. «#» da nombre a la lista, «##» abre un ámbito.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Take it as it came</source>
        <translation>Dejarla como vino</translation>
    </message>
    <message>
        <source>Offer this list no more</source>
        <translation>No ofrecer más esta lista</translation>
    </message>
    <message>
        <source>“{0}” as evidence</source>
        <translation>«{0}» como evidencia</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete this list…</source>
        <translation>Borrar esta lista…</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Conservar la lista</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Take {name} out</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Take this out of the entry…</source>
        <translation>Quitar esto de la entrada…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A copy was saved, not encrypted</source>
        <translation>Se guardó una copia sin cifrar</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Ver {name}</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Guardar una copia de {name}</translation>
    </message>
    <message>
        <source>The copy lies outside your journal and is not encrypted.</source>
        <translation>La copia está fuera de tu diario y no está cifrada.</translation>
    </message>
    <message>
        <source>Save a copy, not encrypted</source>
        <translation>Guardar una copia, sin cifrar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All</source>
        <comment>entries</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Highs</source>
        <translation>Altos</translation>
    </message>
    <message>
        <source>Lows</source>
        <translation>Bajos</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>entries that were</comment>
        <translation>Compartidas</translation>
    </message>
    <message>
        <source># Tags ▾</source>
        <translation># Etiquetas ▾</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>When ▾</source>
        <translation>Cuándo ▾</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Filtrar por fecha</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More filters, saved searches, and the trash</source>
        <translation>Más filtros, búsquedas guardadas y la papelera</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>entries that are</comment>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>With photos</source>
        <translation>Con fotos</translation>
    </message>
    <message>
        <source>With responses</source>
        <translation>Con respuestas</translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation>Quitar el filtro {name}</translation>
    </message>
    <message>
        <source>No tags yet. Type #like-this anywhere.</source>
        <translation>Aún no hay etiquetas. Escribe #algo-así en cualquier parte.</translation>
    </message>
    <message>
        <source>Rename a tag…</source>
        <translation>Cambiar el nombre de una etiqueta…</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>Desde y hasta…</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Compartidas con</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Olvidar una búsqueda</translation>
    </message>
    <message>
        <source>How to search…</source>
        <translation>Cómo buscar…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>entries that are a high and a low</comment>
        <translation>Ambos</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this entry</source>
        <translation>Buscar en esta entrada</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se ha encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>1 resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderSheet</name>
    <message>
        <source>A folder that Syncthing, Nextcloud, OneDrive or Dropbox keeps in step with a friend&apos;s. What you seal for each other is put there, and found by itself on the other side.</source>
        <translation>Una carpeta que Syncthing, Nextcloud, OneDrive o Dropbox mantiene igual en tu equipo y en el de otra persona. Lo que cada parte sella para la otra se pone ahí, y al otro lado aparece sin más.</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Whoever can see the folder sees that files come and go and from which computer, not what is in them and not for whom. Only your own files are ever removed from it, after some weeks.</source>
        <translation>Quien pueda ver la carpeta ve que llegan y salen archivos y desde qué equipo, pero no qué contienen ni para quién son. De ella solo se quitan tus propios archivos, al cabo de unas semanas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Elegir la carpeta compartida</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Añadir otra…</translation>
    </message>
    <message>
        <source>Not there at the moment; it is looked for again.</source>
        <translation>No está ahí en este momento; se vuelve a buscar.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Dejar de usar</translation>
    </message>
    <message>
        <source>Let go of {0}</source>
        <translation>Dejar de usar {0}</translation>
    </message>
    <message>
        <source>{0} taken in</source>
        <translation>recibido: {0}</translation>
    </message>
    <message>
        <source>{0} of yours</source>
        <translation>tuyo: {0}</translation>
    </message>
    <message>
        <source>{0} for others</source>
        <translation>para otras personas: {0}</translation>
    </message>
    <message>
        <source>{0} from somebody you do not know</source>
        <translation>de alguien que no conoces: {0}</translation>
    </message>
    <message>
        <source>{0} not in order</source>
        <translation>en mal estado: {0}</translation>
    </message>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>Ahí no hay nada todavía.</translation>
    </message>
</context>
<context>
    <name>FolderShown</name>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message numerus="yes">
        <source>%Ln things came in from the shared folder</source>
        <translation>
            <numerusform>Ha llegado algo de la carpeta compartida</numerusform>
            <numerusform>Han llegado %Ln cosas de la carpeta compartida</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Forget the {words}?</source>
        <translation>¿Olvidar {words}?</translation>
    </message>
    <message>
        <source>They are in no file, and nobody can bring them back.</source>
        <translation>No están en ningún archivo, y nadie puede recuperarlas.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y 1 más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Forget them and quit</source>
        <translation>Olvidarlas y salir</translation>
    </message>
    <message>
        <source>Forget them and lock</source>
        <translation>Olvidarlas y bloquear</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>What to make</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Libro del año</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Only entries you marked as evidence, by component. Mark one where you read it, under ⋯.</source>
        <translation>Solo las entradas que marcaste como evidencia, por componente. Marca una donde la lees, en ⋯.</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>The one before, of those found here</source>
        <translation>El resultado anterior de esta entrada</translation>
    </message>
    <message>
        <source>The next one, of those found here</source>
        <translation>El resultado siguiente de esta entrada</translation>
    </message>
    <message>
        <source>The one before · {keys}</source>
        <translation>El resultado anterior · {keys}</translation>
    </message>
    <message>
        <source>The next one · {keys}</source>
        <translation>El resultado siguiente · {keys}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times in this entry</source>
        <translation>
            <numerusform>1 resultado en esta entrada</numerusform>
            <numerusform>%Ln resultados en esta entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>FreshCopySheet</name>
    <message>
        <source>A fresh copy</source>
        <translation>Una copia nueva</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Where the fresh copy shall be</source>
        <translation>Dónde se pone la copia nueva</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Comparar las dos…</translation>
    </message>
    <message>
        <source>Go on in the copy</source>
        <translation>Seguir en la copia</translation>
    </message>
    <message>
        <source>Everything that was open here is written into a new journal, page by page.</source>
        <translation>Todo lo que estaba abierto aquí se escribe en un diario nuevo, página por página.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Escribiendo la copia…</translation>
    </message>
    <message numerus="yes">
        <source>It is whole: %Ln entries, and every word that was held is being written into it.</source>
        <translation>
            <numerusform>Está completa: 1 entrada, y ahora se escribe en ella cada palabra que se conservaba aquí.</numerusform>
            <numerusform>Está completa: %Ln entradas, y ahora se escribe en ella cada palabra que se conservaba aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln entries, as far as the other program left them, and every word that was held is being written into it. Compare it with the newest backup.</source>
        <translation>
            <numerusform>Tiene 1 entrada, hasta donde el otro programa la dejó, y ahora se escribe en ella cada palabra que se conservaba aquí. Compárala con la última copia de seguridad.</numerusform>
            <numerusform>Tiene %Ln entradas, hasta donde el otro programa las dejó, y ahora se escribe en ella cada palabra que se conservaba aquí. Compárala con la última copia de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is called “{name}”, opens with the same passphrase, and Afterbell goes on in it.</source>
        <translation>Se llama «{name}», se abre con la misma frase de contraseña, y Afterbell sigue en ella.</translation>
    </message>
    <message>
        <source>The other file stays as it is.</source>
        <translation>El otro archivo se queda como está.</translation>
    </message>
    <message>
        <source>There is no copy yet. Every word is held here as before.</source>
        <translation>Aún no hay ninguna copia. Cada palabra se conserva aquí como antes.</translation>
    </message>
    <message>
        <source>fresh copy</source>
        <comment>part of the name of a folder</comment>
        <translation>copia nueva</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Your pictures stand here</source>
        <translation>Aquí están tus imágenes</translation>
    </message>
    <message>
        <source>Drop a photo into an entry, or paste one, and it is here too.</source>
        <translation>Arrastra una foto a una entrada, o pégala, y estará también aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln entries</source>
        <translation>
            <numerusform>en %Ln entrada</numerusform>
            <numerusform>en %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>No program here writes e-mails. Give your card by “My card…”, as text or as a file.</source>
        <translation>Aquí ningún programa escribe correos. Da tu tarjeta con «Mi tarjeta…», como texto o como archivo.</translation>
    </message>
    <message>
        <source>Your mail program was asked for a draft. If none opens, give your card by “My card…”.</source>
        <translation>Se ha pedido un borrador a tu programa de correo. Si no se abre ninguno, da tu tarjeta con «Mi tarjeta…».</translation>
    </message>
</context>
<context>
    <name>GroupsSheet</name>
    <message>
        <source>Some of your circle under one name, like “lunch table”. Nobody but you sees it.</source>
        <translation>Algunas personas de tu círculo bajo un mismo nombre, como «la mesa del comedor». Solo lo ves tú.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cómo lo llamas</translation>
    </message>
    <message>
        <source>Lunch table</source>
        <translation>La mesa del comedor</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quién está en él</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Quitar el grupo</translation>
    </message>
    <message>
        <source>There is a group of that name</source>
        <translation>Ya hay un grupo con ese nombre</translation>
    </message>
    <message>
        <source>Choose it on the left to change it.</source>
        <translation>Elígelo a la izquierda para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Words of your journal are not on the disk yet</source>
        <translation>Hay palabras de tu diario que aún no están en el disco</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué buscas?</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words. Try fewer, or others.</source>
        <translation>Nada en la guía contiene estas palabras. Prueba con menos o con otras.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Guardar como página…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln capítulo</numerusform>
            <numerusform>%Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the guide</source>
        <translation>Dónde guardar la guía</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>The guide is saved</source>
        <translation>La guía está guardada</translation>
    </message>
    <message>
        <source>Any browser opens it: {0}</source>
        <translation>Cualquier navegador la abre: {0}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>More about the circle</source>
        <translation>Más sobre el círculo</translation>
    </message>
    <message>
        <source>Open a sealed file…</source>
        <translation>Abrir un archivo sellado…</translation>
    </message>
    <message>
        <source>Share a period…</source>
        <translation>Compartir un periodo…</translation>
    </message>
    <message>
        <source>My card…</source>
        <translation>Mi tarjeta…</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Grupos…</translation>
    </message>
    <message>
        <source>Shared folder…</source>
        <translation>Carpeta compartida…</translation>
    </message>
    <message>
        <source>Names you protect…</source>
        <translation>Nombres que proteges…</translation>
    </message>
    <message>
        <source>What left this computer…</source>
        <translation>Lo que ha salido de este equipo…</translation>
    </message>
    <message>
        <source>Opening without Afterbell…</source>
        <translation>Abrir sin Afterbell…</translation>
    </message>
</context>
<context>
    <name>HeldNotice</name>
    <message>
        <source>Save a fresh whole copy beside it</source>
        <translation>Guardar al lado una copia nueva y completa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Save the words elsewhere…</source>
        <translation>Guardar las palabras en otro lugar…</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Comparar las dos…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Open the other file…</source>
        <translation>Abrir el otro archivo…</translation>
    </message>
    <message>
        <source>What happened, exactly</source>
        <translation>Qué ha pasado exactamente</translation>
    </message>
    <message>
        <source>All {words} are on the disk</source>
        <translation>Todo está en el disco: {words}</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Held here, not on the disk</source>
        <translation>Conservado aquí, aún no en el disco</translation>
    </message>
    <message>
        <source>all {words} held</source>
        <translation>todo conservado: {words}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>Homecoming</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Words you saved elsewhere are waiting to come home</source>
        <translation>Las palabras que guardaste en otro lugar esperan volver a casa</translation>
    </message>
    <message>
        <source>They are in “{name}”. Their own passphrase opens it.</source>
        <translation>Están en «{name}». Se abren con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Bring them home…</source>
        <translation>Traerlas a casa…</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>What came and went</source>
        <translation>Lo que llegó y lo que salió</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>New for you</source>
        <translation>Nuevo para ti</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>the head above what came before</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>You sealed {1} for {0}</source>
        <translation>Sellaste para {0} {1}</translation>
    </message>
    <message>
        <source>You sealed a response to {0}</source>
        <translation>Sellaste una respuesta a {0}</translation>
    </message>
    <message>
        <source>You sealed a request for {0} to forget something</source>
        <translation>Sellaste una petición para que {0} olvide algo</translation>
    </message>
    <message>
        <source>You sealed your card for {0}</source>
        <translation>Sellaste tu tarjeta para {0}</translation>
    </message>
    <message>
        <source>You shared {1} with {0}</source>
        <translation>Compartiste con {0} {1}</translation>
    </message>
    <message>
        <source>You responded to {0}</source>
        <translation>Respondiste a {0}</translation>
    </message>
    <message>
        <source>You asked {0} to forget something</source>
        <translation>Pediste a {0} que olvidara algo</translation>
    </message>
    <message>
        <source>You sent {0} your card</source>
        <translation>Enviaste tu tarjeta a {0}</translation>
    </message>
    <message>
        <source>{0} shared {1} anew</source>
        <translation>{0} volvió a compartir {1}</translation>
    </message>
    <message>
        <source>{0} shared {1}</source>
        <translation>{0} compartió {1}</translation>
    </message>
    <message>
        <source>{0} responded again</source>
        <translation>{0} volvió a responder</translation>
    </message>
    <message>
        <source>{0} responded</source>
        <translation>{0} respondió</translation>
    </message>
    <message>
        <source>{0} took something back</source>
        <translation>{0} retiró algo</translation>
    </message>
    <message>
        <source>{0} has a new card</source>
        <translation>{0} tiene una tarjeta nueva</translation>
    </message>
    <message>
        <source>a few days</source>
        <translation>unos días</translation>
    </message>
    <message>
        <source>something</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>to something this journal no longer remembers: {0}</source>
        <translation>a algo que este diario ya no recuerda: {0}</translation>
    </message>
    <message>
        <source>to “{0}”: {1}</source>
        <translation>a «{0}»: {1}</translation>
    </message>
    <message>
        <source>hoping for: {0}</source>
        <translation>espera: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>1 foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>your answer is sealed, not handed over yet: {0}</source>
        <translation>tu respuesta está sellada, falta entregarla: {0}</translation>
    </message>
    <message>
        <source>you responded: {0}</source>
        <translation>respondiste: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>1 respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>falta entregarlo</translation>
    </message>
    <message>
        <source>no longer in the shared folder, perhaps unread</source>
        <translation>ya no está en la carpeta compartida, quizá sin leer</translation>
    </message>
    <message>
        <source>came after their keys were lost</source>
        <translation>llegó después de que se perdieran sus claves</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The tag has its new name</source>
        <translation>La etiqueta ya tiene su nuevo nombre</translation>
    </message>
</context>
<context>
    <name>KeepSearchSheet</name>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>It stays inside the journal, under More.</source>
        <translation>Se queda dentro del diario, en Más.</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarla</translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>Passphrase and key</source>
        <translation>Frase de contraseña y clave</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Nobody can reset it; it is never stored anywhere. A new one counts at once, on this copy. Backups made before keep the old one.</source>
        <translation>Nadie puede restablecerla; no se guarda en ningún sitio. Una nueva vale enseguida, en esta copia. Las copias de seguridad anteriores conservan la antigua.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Twelve words on paper that open the journal if you forget the passphrase.</source>
        <translation>Doce palabras en papel que abren el diario si olvidas la frase de contraseña.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Hacer una nueva…</translation>
    </message>
    <message>
        <source>Is the sheet still there?</source>
        <translation>¿Sigue ahí la hoja?</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Probarla…</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the journal, not of a keyboard</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Write the whole journal under a new key, if somebody may have had a way in.</source>
        <translation>Vuelve a cifrar todo el diario con una clave nueva, por si alguien pudo tener acceso.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Last tried on {0}.</source>
        <translation>Probada por última vez el {0}.</translation>
    </message>
    <message>
        <source>Changed on {0}.</source>
        <translation>Cambiada el {0}.</translation>
    </message>
    <message>
        <source>Made on {0}.</source>
        <translation>Hecha el {0}.</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>Se cambiaron las claves</translation>
    </message>
    <message>
        <source>You have not said yet whether that was you.</source>
        <translation>Aún no has dicho si fue cosa tuya.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Pg</source>
        <comment>before an arrow: the key that turns a page</comment>
        <translation>Pág</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
</context>
<context>
    <name>Knowing</name>
    <message>
        <source>When a computer or a recovery sheet of theirs is in other hands: from now on nothing is sealed for these keys, and nothing is taken in from them, until you add a new card. Since when?</source>
        <translation>Cuando un equipo o una hoja de recuperación de esa persona está en otras manos: desde ahora no se sella nada para estas claves ni se acepta nada de ellas, hasta que añadas una tarjeta nueva. ¿Desde cuándo?</translation>
    </message>
    <message>
        <source>Are the keys of {0} lost?</source>
        <translation>¿Se han perdido las claves de {0}?</translation>
    </message>
    <message>
        <source>When whoever has their old computer may use those keys: nothing is taken in from them any more, and what came with them since is marked. Since when?</source>
        <translation>Si quien tiene su antiguo equipo puede usar esas claves: ya no se acepta nada de ellas, y lo que llegó con ellas desde entonces queda marcado. ¿Desde cuándo?</translation>
    </message>
    <message>
        <source>Are the old keys of {0} lost?</source>
        <translation>¿Se han perdido las claves antiguas de {0}?</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>Se han perdido</translation>
    </message>
    <message>
        <source>You can add them again with their card. What was shared before stays where it is.</source>
        <translation>Puedes volver a añadir a esta persona con su tarjeta. Lo que se compartió antes se queda donde está.</translation>
    </message>
    <message>
        <source>Remove {0} from your circle?</source>
        <translation>¿Quitar a {0} de tu círculo?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>LanguageGroup</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>What is chosen here is spoken once you lock the journal or start Afterbell again.</source>
        <translation>Lo que elijas aquí vale en cuanto bloquees el diario o vuelvas a abrir Afterbell.</translation>
    </message>
    <message>
        <source>Afterbell speaks</source>
        <translation>Afterbell habla</translation>
    </message>
    <message>
        <source>language german english french spanish</source>
        <translation>idioma lengua español inglés alemán francés traducción</translation>
    </message>
</context>
<context>
    <name>LaterLines</name>
    <message>
        <source>Later, {day}</source>
        <translation>Más tarde, {day}</translation>
    </message>
    <message>
        <source>Take away the later line of {day}</source>
        <translation>Quitar la línea posterior del {day}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{0}

Your browser opens it. Whoever runs that site can see that you came.</source>
        <translation>{0}

La abre tu navegador. Quien lleva ese sitio puede ver tu visita.</translation>
    </message>
    <message>
        <source>Leave Afterbell for this address?</source>
        <translation>¿Salir de Afterbell hacia esta dirección?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Your last change is not saved</source>
        <translation>Tu último cambio no está guardado</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin él</translation>
    </message>
    <message>
        <source>Lock without it</source>
        <translation>Bloquear sin él</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>What was saved since then is in the open file only, and would go with it.</source>
        <translation>Lo que se guardó desde entonces está solo en el archivo abierto y se iría con él.</translation>
    </message>
    <message>
        <source>Ending would forget these words, so Afterbell waits for you.</source>
        <translation>Al salir se olvidarían estas palabras, por eso Afterbell te espera.</translation>
    </message>
    <message>
        <source>Locking would forget these words, so Afterbell waits for you.</source>
        <translation>Al bloquear se olvidarían estas palabras, por eso Afterbell te espera.</translation>
    </message>
    <message>
        <source>Let it go, and quit</source>
        <translation>Dejarlo ir y salir</translation>
    </message>
    <message>
        <source>Let it go, and lock</source>
        <translation>Dejarlo ir y bloquear</translation>
    </message>
    <message>
        <source>Forget the {words} and quit…</source>
        <translation>Olvidar {words} y salir…</translation>
    </message>
    <message>
        <source>Forget the {words} and lock…</source>
        <translation>Olvidar {words} y bloquear…</translation>
    </message>
    <message>
        <source>Save a fresh whole copy, then quit</source>
        <translation>Guardar una copia nueva y completa, y salir</translation>
    </message>
    <message>
        <source>Save a fresh whole copy, then lock</source>
        <translation>Guardar una copia nueva y completa, y bloquear</translation>
    </message>
    <message>
        <source>The open journal with these words, as a new folder beside the other. Both files stay.</source>
        <translation>El diario abierto con estas palabras, como carpeta nueva junto a la otra. Los dos archivos se quedan.</translation>
    </message>
    <message>
        <source>Save them elsewhere, then quit</source>
        <translation>Guardarlas en otro lugar y salir</translation>
    </message>
    <message>
        <source>Save them elsewhere, then lock</source>
        <translation>Guardarlas en otro lugar y bloquear</translation>
    </message>
    <message>
        <source>One file under a passphrase, on a stick or another disk. At the next unlock Afterbell offers to bring it home.</source>
        <translation>Un archivo con su frase de contraseña, en una memoria USB o en otro disco. La próxima vez que abras el diario, Afterbell ofrece traerlo a casa.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Bring the folder or its disk back to its place first; then the words go into it.</source>
        <translation>Devuelve antes la carpeta o su disco a su sitio; entonces las palabras entran en ella.</translation>
    </message>
    <message>
        <source>Make room and try again</source>
        <translation>Hacer sitio y volver a intentarlo</translation>
    </message>
    <message>
        <source>A few megabytes are enough. Trash and downloads are the usual places.</source>
        <translation>Bastan unos pocos megabytes. La papelera y las descargas son los sitios de siempre.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Intentarlo una vez más</translation>
    </message>
    <message>
        <source>The words stay here until they are on the disk.</source>
        <translation>Las palabras se quedan aquí hasta que estén en el disco.</translation>
    </message>
    <message>
        <source>Cover the window, keep the words</source>
        <translation>Cubrir la ventana, conservar las palabras</translation>
    </message>
    <message>
        <source>The journal stays open behind a blank page that your passphrase lifts, and locks once they are on a disk.</source>
        <translation>El diario sigue abierto detrás de una página en blanco que tu frase de contraseña levanta, y se bloquea en cuanto estén en un disco.</translation>
    </message>
    <message>
        <source>Forget them and quit</source>
        <translation>Olvidarlas y salir</translation>
    </message>
    <message>
        <source>Forget them and lock</source>
        <translation>Olvidarlas y bloquear</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Cover the window</source>
        <translation>Cubrir la ventana</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>What was sealed cannot be unsent. A request to take it back is a request, not a power.</source>
        <translation>Lo que se selló ya no se puede hacer volver. Pedir que se retire es una petición, no un poder.</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Lo que ha salido de este equipo</translation>
    </message>
    <message>
        <source>Nothing has left</source>
        <translation>No ha salido nada</translation>
    </message>
    <message>
        <source>Whatever you seal for somebody is written down here.</source>
        <translation>Aquí queda anotado todo lo que sellas para alguien.</translation>
    </message>
    <message>
        <source>What left, newest first</source>
        <translation>Lo que salió, primero lo más reciente</translation>
    </message>
    <message>
        <source>The text as it left</source>
        <translation>El texto tal como salió</translation>
    </message>
    <message>
        <source>Ask for it back…</source>
        <translation>Pedir que lo retiren…</translation>
    </message>
    <message>
        <source>Ask through the folder…</source>
        <translation>Pedirlo por la carpeta…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Guardar esta lista…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is a table for a spreadsheet, and not encrypted: who finds it reads what you shared with whom, by title, but not the texts.</source>
        <translation>Es una tabla para una hoja de cálculo, sin cifrar: quien la encuentre lee qué compartiste y con quién, por el título, pero no los textos.</translation>
    </message>
    <message>
        <source>Save the list outside your journal?</source>
        <translation>¿Guardar la lista fuera de tu diario?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Guardarla…</translation>
    </message>
    <message>
        <source>Where shall the list go?</source>
        <translation>¿Dónde se guarda la lista?</translation>
    </message>
    <message>
        <source>Saved, not encrypted, as {0}</source>
        <translation>Guardada, sin cifrar, como {0}</translation>
    </message>
    <message>
        <source>“{0}”, version {1}</source>
        <translation>«{0}», versión {1}</translation>
    </message>
    <message>
        <source>A response</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>A request to take something back</source>
        <translation>Una petición de retirar algo</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Mi tarjeta</translation>
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
        <translation>entregado</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>como archivo</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>para {0}</translation>
    </message>
    <message>
        <source>names as {0}</source>
        <translation>nombres como {0}</translation>
    </message>
    <message>
        <source>names as written</source>
        <translation>nombres como se escribieron</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>falta entregarlo</translation>
    </message>
    <message>
        <source>not handed over yet to {0}</source>
        <translation>falta entregarlo a {0}</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>se pidió que lo retiren</translation>
    </message>
    <message>
        <source>With this note: {0}</source>
        <translation>Con esta nota: {0}</translation>
    </message>
    <message>
        <source>Where shall the sealed request go?</source>
        <translation>¿Dónde se guarda la petición sellada?</translation>
    </message>
    <message>
        <source>Their app then hides it; what they already read or copied stays.</source>
        <translation>Su programa entonces lo oculta; lo que ya se leyó o se copió se queda.</translation>
    </message>
    <message>
        <source>Ask everybody who has it to forget it?</source>
        <translation>¿Pedir que lo olvide a todas las personas que lo tienen?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Ask for it back</source>
        <translation>Pedir que lo retiren</translation>
    </message>
    <message>
        <source>A sealed request to forget it is in the shared folder</source>
        <translation>En la carpeta compartida hay una petición sellada de olvidarlo</translation>
    </message>
    <message>
        <source>They find it there by themselves, and their app then hides it.</source>
        <translation>Allí la encuentran sin más, y su programa entonces lo oculta.</translation>
    </message>
    <message>
        <source>A sealed request to forget it is saved</source>
        <translation>Se ha guardado una petición sellada de olvidarlo</translation>
    </message>
    <message>
        <source>Hand over {0}. Their app then hides it; what they already read or copied stays.</source>
        <translation>Entrega {0}. Su programa entonces lo oculta; lo que ya se leyó o se copió se queda.</translation>
    </message>
    <message>
        <source>{0} is for {1}.</source>
        <comment>a file and the people who can open it</comment>
        <translation>{0} es para {1}.</translation>
    </message>
    <message>
        <source>{0} could not be asked: removed, blocked, or their keys lost. Tell them yourself.</source>
        <translation>No se ha podido pedir a {0}: ya no está en tu círculo, hay un bloqueo o sus claves se perdieron. Díselo tú.</translation>
    </message>
</context>
<context>
    <name>LetGoQuestion</name>
    <message>
        <source>Let the open file go?</source>
        <translation>¿Dejar ir el archivo abierto?</translation>
    </message>
    <message>
        <source>What stands at the journal’s place now is what you will find there. Nobody can bring this back.</source>
        <translation>Lo que hay ahora en el lugar del diario es lo que encontrarás allí. Esto nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarlo ir</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of a program</comment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Afterbell is made with the work of many people, who give it to everybody under these terms.</source>
        <translation>Afterbell está hecho con el trabajo de muchas personas, que lo ofrecen a todo el mundo bajo estas condiciones.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https:// is put before it. Afterbell opens no link by itself.</source>
        <translation>Se le pone https:// delante. Afterbell no abre ningún enlace por su cuenta.</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>Poner el enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LockGroup</name>
    <message>
        <source>Locking</source>
        <comment>the journal, by itself</comment>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Bloquear automáticamente tras</translation>
    </message>
    <message>
        <source>Minutes in which nobody touches the window. Locking closes the journal and forgets its key.</source>
        <translation>Minutos en los que nadie toca la ventana. Al bloquear se cierra el diario y se olvida su clave.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear con la pantalla</translation>
    </message>
    <message>
        <source>When this computer’s screen is locked, so is the journal. Before it sleeps, it always is.</source>
        <translation>Cuando se bloquea la pantalla de este equipo, también el diario. Antes de entrar en suspensión, siempre.</translation>
    </message>
    <message>
        <source>Lock when minimised</source>
        <translation>Bloquear al minimizar</translation>
    </message>
    <message>
        <source>Putting the window away closes the journal.</source>
        <translation>Al apartar la ventana se cierra el diario.</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens show nothing, or black, where the window is.</source>
        <translation>Capturas, grabaciones y pantallas compartidas no muestran nada, o negro, donde está la ventana.</translation>
    </message>
    <message>
        <source>Keep off shared screens</source>
        <translation>No aparecer en pantallas compartidas</translation>
    </message>
    <message>
        <source>On this system a window cannot ask to be left out of screenshots and shared screens. F9 blanks it.</source>
        <translation>En este sistema una ventana no puede pedir quedarse fuera de capturas y pantallas compartidas. F9 la deja en blanco.</translation>
    </message>
    <message>
        <source>Stay beside the clock</source>
        <translation>Quedarse junto al reloj</translation>
    </message>
    <message>
        <source>Closing the window locks the journal and leaves the icon, which opens a quick entry.</source>
        <translation>Al cerrar la ventana el diario se bloquea y queda el icono, que abre una entrada rápida.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>The newest whole backup is of {0}. Entries in it: {1}.</source>
        <translation>La última copia de seguridad completa es del {0}. Entradas que tiene: {1}.</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>Restaurarla…</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>Tu diario está bloqueado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The twelve words of your recovery sheet, in order</source>
        <translation>Las doce palabras de tu hoja de recuperación, en orden</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb, of the journal</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Abrir otro diario…</translation>
    </message>
    <message>
        <source>Make a new journal</source>
        <translation>Crear un diario nuevo</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Forgotten it? Use the words on your recovery sheet</source>
        <translation>¿La has olvidado? Usa tu hoja de recuperación</translation>
    </message>
    <message>
        <source>The folder that holds the journal</source>
        <translation>La carpeta que contiene el diario</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Ayuda…</translation>
    </message>
</context>
<context>
    <name>LookOver</name>
    <message>
        <source>The page before</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>La página siguiente</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Page {0} of the first {1}</source>
        <translation>Página {0} de las primeras {1}</translation>
    </message>
</context>
<context>
    <name>LookbackCards</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En cifras</translation>
    </message>
    <message>
        <source>{0}, in figures</source>
        <translation>{0}, en cifras</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Ocultar las cifras</translation>
    </message>
    <message>
        <source>Too few to tell yet. Tags such as #third-period show it with time.</source>
        <translation>Aún son pocas para decir algo. Etiquetas como #tercera-hora lo muestran con el tiempo.</translation>
    </message>
    <message>
        <source>No tag stands out here: highs and lows are mixed.</source>
        <translation>Ninguna etiqueta destaca aquí: los altos y los bajos se mezclan.</translation>
    </message>
    <message>
        <source>Read it →</source>
        <translation>Leerla →</translation>
    </message>
    <message>
        <source>Read “{0}”</source>
        <translation>Leer «{0}»</translation>
    </message>
    <message>
        <source>A low turns when you add a later line to it: how it came out, weeks or months on.</source>
        <translation>Un bajo cambia cuando le añades una línea posterior: en qué quedó, semanas o meses después.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your lows have a later line</source>
        <translation>
            <numerusform>1 de tus bajos tiene una línea posterior</numerusform>
            <numerusform>%Ln de tus bajos tienen una línea posterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}, about {2} in each.</source>
        <translation>{0} en {1}, unas {2} en cada una.</translation>
    </message>
    <message>
        <source>Fullest: {0}, {1}</source>
        <translation>Más lleno: {0}, {1}</translation>
    </message>
    <message>
        <source>Quietest: {0}, {1}</source>
        <translation>Más callado: {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>answered %Ln entries</source>
        <translation>
            <numerusform>respondió a 1 entrada</numerusform>
            <numerusform>respondió a %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {0}</source>
        <translation>por última vez el {0}</translation>
    </message>
    <message>
        <source>Somebody who left your circle</source>
        <translation>Alguien que dejó tu círculo</translation>
    </message>
    <message>
        <source>Entries with an answer →</source>
        <translation>Entradas con respuesta →</translation>
    </message>
    <message>
        <source>Nobody answered in these days. Share an entry, and what friends say to it stands here.</source>
        <translation>Nadie respondió en estos días. Comparte una entrada, y aquí aparecerá lo que te digan tus amistades.</translation>
    </message>
    <message>
        <source>“{0}”, and on {1}: “{2}”</source>
        <translation>«{0}», y el {1}: «{2}»</translation>
    </message>
</context>
<context>
    <name>LookbackPage</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>What lifts you</source>
        <translation>Lo que te anima</translation>
    </message>
    <message>
        <source>{0} of {1} were highs</source>
        <translation>{0} de {1} fueron altos</translation>
    </message>
    <message>
        <source>What weighs on you</source>
        <translation>Lo que te pesa</translation>
    </message>
    <message>
        <source>{0} of {1} were lows</source>
        <translation>{0} de {1} fueron bajos</translation>
    </message>
    <message>
        <source>Lows that turned</source>
        <translation>Bajos que cambiaron de signo</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>how many were written</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Quién estuvo ahí</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí aún no hay nada</translation>
    </message>
    <message>
        <source>Highs and lows of this period will stand here side by side, once there are some. Never a score.</source>
        <translation>Los altos y bajos de este periodo aparecerán aquí lado a lado, en cuanto haya alguno. Nunca son una nota.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Escribir una entrada</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Share entries of this period…</source>
        <translation>Compartir entradas de este periodo…</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El periodo anterior</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>El periodo siguiente</translation>
    </message>
    <message>
        <source>{0}: too few to tell anything yet.</source>
        <translation>{0}: aún son pocas para decir algo.</translation>
    </message>
</context>
<context>
    <name>LookingFor</name>
    <message>
        <source>Search everything you wrote…</source>
        <translation>Busca en todo lo que has escrito…</translation>
    </message>
    <message>
        <source>Search everything you wrote</source>
        <translation>Buscar en todo lo que has escrito</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Primero lo mejor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are still being made ready: {n}.</source>
        <translation>Aún se preparan entradas más antiguas: {n}.</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Todas las imágenes</translation>
    </message>
</context>
<context>
    <name>MadeUp</name>
    <message>
        <source>Opening a year of a teacher who does not exist…</source>
        <translation>Abriendo un año de una docente que no existe…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries came along</source>
        <translation>
            <numerusform>Vino 1 entrada</numerusform>
            <numerusform>Vinieron %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote in the made-up year comes along.</source>
        <translation>Lo que escribiste en el año inventado viene contigo.</translation>
    </message>
    <message>
        <source>Its passphrase is: {0}</source>
        <translation>Su frase de contraseña es: {0}</translation>
    </message>
    <message>
        <source>The year is as it was at first then. What you changed there goes for good.</source>
        <translation>El año queda como al principio. Lo que cambiaste en él se va para siempre.</translation>
    </message>
    <message>
        <source>What you wrote there goes for good: {0}.</source>
        <translation>Lo que escribiste en él se va para siempre: {0}.</translation>
    </message>
    <message>
        <source>Write the made-up year anew?</source>
        <translation>¿Escribir de nuevo el año inventado?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Escribirlo de nuevo</translation>
    </message>
    <message>
        <source>Writing a year of a teacher who does not exist…</source>
        <translation>Escribiendo un año de una docente que no existe…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message>
        <source>You wrote {0} here. That goes into your own journal, under today’s date, and leaves the made-up year. What you leave here stays here, but everybody knows the passphrase of this year.</source>
        <translation>Has escrito {0} aquí. Pasa a tu propio diario, con la fecha de hoy, y sale del año inventado. Lo que dejes aquí se queda aquí, pero todo el mundo conoce la frase de contraseña de este año.</translation>
    </message>
    <message>
        <source>Take along what you wrote?</source>
        <translation>¿Llevarte lo que has escrito?</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llevármelo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeWords</name>
    <message>
        <source>A passphrase made for you</source>
        <translation>Una frase de contraseña hecha para ti</translation>
    </message>
    <message>
        <source>Another</source>
        <comment>passphrase</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>By chance alone, on this computer</source>
        <translation>Solo por azar, en este equipo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Word {0}, hidden</source>
        <translation>Palabra {0}, oculta</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>My card is below. In Afterbell, open Circle, copy this whole mail, and press Ctrl+V there.</source>
        <translation>Mi tarjeta está más abajo. En Afterbell, abre Círculo, copia este correo entero y pulsa allí Ctrl+V.</translation>
    </message>
    <message>
        <source>Your card is on the clipboard: paste it below the words.</source>
        <translation>Tu tarjeta está en el portapapeles: pégala debajo del texto.</translation>
    </message>
    <message>
        <source>I keep a private journal with Afterbell, and would like to share some of it with you alone.</source>
        <translation>Llevo un diario privado con Afterbell, y me gustaría compartir una parte solo contigo.</translation>
    </message>
    <message>
        <source>My Afterbell card</source>
        <translation>Mi tarjeta de Afterbell</translation>
    </message>
</context>
<context>
    <name>MakeStep</name>
    <message>
        <source>Nobody can reset it for you. Four or five unrelated words work well.</source>
        <translation>Nadie puede restablecerla por ti. Cuatro o cinco palabras sin relación van bien.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elige una frase de contraseña</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Create my journal</source>
        <translation>Crear mi diario</translation>
    </message>
    <message>
        <source>Open an existing journal…</source>
        <translation>Abrir un diario que ya existe…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It will be kept in {0}</source>
        <translation>Se guardará en {0}</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Nothing to put into a book yet</source>
        <translation>Aún no hay nada que poner en un libro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>1 foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln pages</source>
        <translation>
            <numerusform>cerca de 1 página</numerusform>
            <numerusform>unas %Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>1 página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printed in %Ln volumes</source>
        <translation>
            <numerusform>impreso en 1 volumen</numerusform>
            <numerusform>impreso en %Ln volúmenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be printed as it is</source>
        <translation>No todo se pudo imprimir tal cual</translation>
    </message>
    <message>
        <source>Your book is there: {0}</source>
        <translation>Tu libro está listo: {0}</translation>
    </message>
    <message>
        <source>It is not encrypted. Keep it where you would keep a diary.</source>
        <translation>No está cifrado. Guárdalo donde guardarías un diario.</translation>
    </message>
    <message>
        <source>Some words are not decided yet</source>
        <translation>Algunas palabras aún esperan tu decisión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words may be names. Undecided, they stand in the book as you wrote them.</source>
        <translation>
            <numerusform>1 palabra puede ser un nombre. Sin decidir, queda en el libro como la escribiste.</numerusform>
            <numerusform>%Ln palabras pueden ser nombres. Sin decidir, quedan en el libro como las escribiste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide them…</source>
        <translation>Decidirlas…</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>Hacerlo de todos modos</translation>
    </message>
    <message>
        <source>Where shall the book go?</source>
        <translation>¿Dónde se guarda el libro?</translation>
    </message>
    <message>
        <source>What is made is not encrypted: anybody who has the file can read it.</source>
        <translation>Lo que se hace no está cifrado: cualquiera que tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Make the PDF…</source>
        <translation>Hacer el PDF…</translation>
    </message>
    <message>
        <source>One HTML file…</source>
        <translation>Un solo archivo HTML…</translation>
    </message>
    <message>
        <source>A Markdown folder…</source>
        <translation>Una carpeta Markdown…</translation>
    </message>
    <message>
        <source>Seal it for someone…</source>
        <translation>Sellarlo para alguien…</translation>
    </message>
    <message>
        <source>EPUB, for a phone…</source>
        <translation>EPUB, para un móvil…</translation>
    </message>
</context>
<context>
    <name>MisreadLines</name>
    <message>
        <source>Look for {0}</source>
        <translation>Buscar {0}</translation>
    </message>
    <message>
        <source>No entry has the tag {0}.</source>
        <translation>Ninguna entrada tiene la etiqueta {0}.</translation>
    </message>
    <message>
        <source>{0} is no condition, so it is looked for as a word.</source>
        <translation>{0} no es una condición, así que se busca como palabra.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Bring entries in</source>
        <translation>Traer entradas</translation>
    </message>
    <message>
        <source>An earlier export or book of Afterbell’s, words that were saved elsewhere, or what another program wrote: {0}. Nothing that is here is lost, and what is here already is not added twice.</source>
        <translation>Una exportación o un libro anterior de Afterbell, palabras guardadas en otro lugar, o lo que escribió otro programa: {0}. No se pierde nada de lo que hay aquí, y lo que ya está aquí no se añade dos veces.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Keep this report…</source>
        <translation>Guardar este informe…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Diarios</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>The file to bring in</source>
        <translation>El archivo que se trae</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Look before it comes in</source>
        <translation>Mirarlo antes de que entre</translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln entries in</source>
        <translation>
            <numerusform>Traer 1 entrada</numerusform>
            <numerusform>Traer %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing entries in…</source>
        <translation>Trayendo entradas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>These words were saved elsewhere, under a passphrase of their own.</source>
        <translation>Estas palabras se guardaron en otro lugar, con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Bring them home</source>
        <translation>Traerlas a casa</translation>
    </message>
    <message>
        <source>Where to keep the report</source>
        <translation>Dónde guardar el informe</translation>
    </message>
    <message>
        <source>Import report.txt</source>
        <translation>Informe de importación.txt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{0} · {1} · nothing is written yet</source>
        <translation>{0} · {1} · aún no se ha escrito nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with their own day</source>
        <translation>
            <numerusform>1 con su propio día</numerusform>
            <numerusform>%Ln con su propio día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the day you chose</source>
        <translation>
            <numerusform>1 con el día que elegiste</numerusform>
            <numerusform>%Ln con el día que elegiste</numerusform>
        </translation>
    </message>
    <message>
        <source>You can stop while entries come in, and none of them is added then.</source>
        <translation>Puedes detenerlo mientras llegan entradas; entonces no se añade ninguna de ellas.</translation>
    </message>
    <message>
        <source>Bring in what is new</source>
        <translation>Traer lo nuevo</translation>
    </message>
    <message>
        <source>Settings, templates and what is in it of your circle come where they are new.</source>
        <translation>También entran los ajustes, las plantillas y lo que hay de tu círculo, si son nuevos.</translation>
    </message>
    <message>
        <source>are here already</source>
        <translation>ya están aquí</translation>
    </message>
    <message>
        <source>have no date</source>
        <translation>no tienen fecha</translation>
    </message>
    <message>
        <source>are not whole</source>
        <translation>no están completas</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>del {0} al {1}</translation>
    </message>
    <message>
        <source>Their moods, your kinds</source>
        <translation>Sus estados de ánimo, tus tipos</translation>
    </message>
    <message>
        <source>What is new in it says no day: choose one for it, or leave it.</source>
        <translation>Lo que hay de nuevo no dice ningún día: elige uno, o déjalo.</translation>
    </message>
    <message>
        <source>Choose what each becomes. It is never a score.</source>
        <translation>Elige en qué se convierte cada uno. Nunca es una nota.</translation>
    </message>
    <message>
        <source>What “{0}” becomes</source>
        <translation>En qué se convierte «{0}»</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Lo que hay aquí</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Qué contiene cada columna</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Estado de ánimo</translation>
    </message>
    <message>
        <source>What is in another column stands below the text; no cell is lost.</source>
        <translation>Lo que hay en otra columna queda debajo del texto; no se pierde ninguna celda.</translation>
    </message>
    <message>
        <source>Pages without a date we can read</source>
        <translation>Páginas sin una fecha que sepamos leer</translation>
    </message>
    <message>
        <source>The day of these pages</source>
        <translation>El día de estas páginas</translation>
    </message>
    <message>
        <source>Not whole, and why</source>
        <translation>No completas, y por qué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the report.</source>
        <translation>
            <numerusform>1 más está en el informe.</numerusform>
            <numerusform>%Ln más están en el informe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of what is new: {0}</source>
        <translation>Lo nuevo, por tipo: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are the same, word for word: left alone.</source>
        <translation>
            <numerusform>1 es igual, palabra por palabra: se deja como está.</numerusform>
            <numerusform>%Ln son iguales, palabra por palabra: se dejan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grew since: the longer texts come, yours stay as earlier versions.</source>
        <translation>
            <numerusform>1 ha crecido desde entonces: viene el texto más largo, el tuyo queda como versión anterior.</numerusform>
            <numerusform>%Ln han crecido desde entonces: vienen los textos más largos, los tuyos quedan como versiones anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have something new in them, which comes; both texts are kept.</source>
        <translation>
            <numerusform>1 contiene algo nuevo, que entra; los dos textos se conservan.</numerusform>
            <numerusform>%Ln contienen algo nuevo, que entra; los dos textos se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: {0} you have, {1} are new</source>
        <translation>Etiquetas: {0} ya las tienes, {1} son nuevas</translation>
    </message>
    <message>
        <source>The time of each file</source>
        <translation>La hora de cada archivo</translation>
    </message>
    <message>
        <source>The time of the archive</source>
        <translation>La hora del archivo comprimido</translation>
    </message>
    <message>
        <source>all on {0}</source>
        <translation>todas el {0}</translation>
    </message>
    <message>
        <source>One day that I pick</source>
        <translation>Un día que yo elija</translation>
    </message>
    <message>
        <source>marked #about-this-day</source>
        <translation>marcadas con #about-this-day</translation>
    </message>
    <message numerus="yes">
        <source>Leave these %Ln out</source>
        <translation>
            <numerusform>Dejar fuera esta</numerusform>
            <numerusform>Dejar fuera estas %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>they stay named in the report</source>
        <translation>siguen nombradas en el informe</translation>
    </message>
    <message numerus="yes">
        <source>Give all %Ln of them</source>
        <translation>
            <numerusform>Dar a esta</numerusform>
            <numerusform>Dar a las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The kind they have</source>
        <translation>El tipo que tienen</translation>
    </message>
    <message>
        <source>#tag</source>
        <translation>#etiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>what an entry is given</comment>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Give</source>
        <comment>the verb: a kind, a tag or a star</comment>
        <translation>Dar</translation>
    </message>
    <message>
        <source>Choose a kind, a tag or a star first.</source>
        <translation>Elige primero un tipo, una etiqueta o una estrella.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have it now.</source>
        <translation>
            <numerusform>Ya lo tiene.</numerusform>
            <numerusform>Las %Ln ya lo tienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry with its pictures, as a plain folder that any program reads. It is not encrypted, and names stand in it as you wrote them: keep it where you would keep a diary.</source>
        <translation>Todas las entradas con sus imágenes, en una carpeta corriente que cualquier programa lee. No está cifrada, y los nombres quedan como los escribiste: guárdala donde guardarías un diario.</translation>
    </message>
    <message>
        <source>The chosen entries with their pictures, as a plain folder that any program reads. It is not encrypted. As you wrote them, Afterbell can take them in again; for other eyes, have the names protected.</source>
        <translation>Las entradas elegidas con sus imágenes, en una carpeta corriente que cualquier programa lee. No está cifrada. Tal como las escribiste, Afterbell puede volver a traerlas; para otros ojos, protege los nombres.</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Sacarlo todo</translation>
    </message>
    <message>
        <source>Export what you chose</source>
        <translation>Exportar lo elegido</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>As I wrote them…</source>
        <translation>Tal como las escribí…</translation>
    </message>
    <message>
        <source>With names protected…</source>
        <translation>Con los nombres protegidos…</translation>
    </message>
    <message>
        <source>Where to write the export</source>
        <translation>Dónde escribir la exportación</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Write all the rest</source>
        <translation>Escribir todo lo demás</translation>
    </message>
    <message>
        <source>Left out, because the file is damaged there: {0}.</source>
        <translation>Se ha dejado fuera, porque el archivo está dañado ahí: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>1 archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln entries came in, with {1}.</source>
        <translation>
            <numerusform>Entró {0} de 1 entrada, con {1}.</numerusform>
            <numerusform>Entraron {0} de %Ln entradas, con {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All entries are here. What belongs with them follows, and is not stopped: {0} of {1}</source>
        <translation>Todas las entradas están aquí. Lo que va con ellas sigue y no se detiene: {0} de {1}</translation>
    </message>
    <message>
        <source>Entries that were here take in what is new: {0} of {1}</source>
        <translation>Las entradas que ya estaban reciben lo nuevo: {0} de {1}</translation>
    </message>
    <message>
        <source>Taking back what came in: {0} of {1}</source>
        <translation>Se retira lo que había entrado: {0} de {1}</translation>
    </message>
    <message>
        <source>have a date</source>
        <translation>tienen fecha</translation>
    </message>
    <message>
        <source>Afterbell export {0}</source>
        <translation>Exportación de Afterbell {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln entries came in.</source>
        <translation>
            <numerusform>Entró {0} de 1 entrada.</numerusform>
            <numerusform>Entraron {0} de %Ln entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>Una ya estaba aquí.</numerusform>
            <numerusform>%Ln ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these took in what was new in them; both texts are kept.</source>
        <translation>
            <numerusform>Una de ellas recibió lo que había de nuevo; los dos textos se conservan.</numerusform>
            <numerusform>%Ln de ellas recibieron lo que había de nuevo; los dos textos se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is new: all of it is here already.</source>
        <translation>No hay nada nuevo: todo está ya aquí.</translation>
    </message>
    <message>
        <source>There is no entry in it that could come in.</source>
        <translation>No hay ninguna entrada que pueda entrar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln come into the trash, where they are there.</source>
        <translation>
            <numerusform>Una va a la papelera, donde está allí.</numerusform>
            <numerusform>%Ln van a la papelera, donde están allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these grew since; what stood here are earlier versions.</source>
        <translation>
            <numerusform>Una de ellas ha crecido desde entonces; lo que había aquí es una versión anterior.</numerusform>
            <numerusform>%Ln de ellas han crecido desde entonces; lo que había aquí son versiones anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry came in.</source>
        <translation>No entró ninguna entrada.</translation>
    </message>
    <message>
        <source>There was no entry in it.</source>
        <translation>No había ninguna entrada.</translation>
    </message>
    <message numerus="yes">
        <source>No new entry came in: %Ln were here already.</source>
        <translation>
            <numerusform>No entró nada nuevo: la única entrada ya estaba aquí.</numerusform>
            <numerusform>No entró nada nuevo: las %Ln entradas ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are in the trash, as they were there.</source>
        <translation>
            <numerusform>Una de ellas está en la papelera, como allí.</numerusform>
            <numerusform>%Ln de ellas están en la papelera, como allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} say something that has no place in an entry, such as where it was; the report has it: {1}</source>
        <translation>Con algo que no tiene lugar en una entrada, como dónde fue: {0}; está en el informe: {1}</translation>
    </message>
    <message>
        <source>Read as Windows-1252, an older way to write letters; look at their accents: {0}</source>
        <translation>Leído como Windows-1252, una forma más antigua de escribir las letras; mira sus acentos: {0}</translation>
    </message>
    <message>
        <source>The disk took no more. What friends sent, and what else belongs with these entries, waits in the journal: free some space there, and it comes in by itself the next time you unlock it.</source>
        <translation>El disco no admitió más. Lo que enviaron tus amigos y lo demás que va con estas entradas espera en el diario: libera espacio ahí y entrará por sí solo la próxima vez que lo desbloquees.</translation>
    </message>
    <message>
        <source>A date could not be read, so its words came in with the entry before: {0}</source>
        <translation>Una fecha no se pudo leer, así que sus palabras entraron con la entrada anterior: {0}</translation>
    </message>
    <message>
        <source>{0} did not come in, because {1}: {2}</source>
        <translation>Sin entrar: {0}, porque {1}: {2}</translation>
    </message>
    <message>
        <source>no day could be found</source>
        <translation>no se encontró ningún día</translation>
    </message>
    <message>
        <source>no date stands before it</source>
        <translation>no hay ninguna fecha antes</translation>
    </message>
    <message>
        <source>there was nothing in it</source>
        <translation>no contenía nada</translation>
    </message>
    <message>
        <source>it is no entry</source>
        <translation>no es una entrada</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>it was read as Windows-1252, an older way to write letters</source>
        <translation>se leyó como Windows-1252, una forma más antigua de escribir las letras</translation>
    </message>
    <message>
        <source>it only leads to other pages</source>
        <translation>solo lleva a otras páginas</translation>
    </message>
    <message>
        <source>Afterbell does not read such files</source>
        <translation>Afterbell no lee archivos así</translation>
    </message>
    <message>
        <source>a program keeps it for itself</source>
        <translation>un programa lo guarda para sí mismo</translation>
    </message>
    <message>
        <source>it is JSON that is cut off or damaged</source>
        <translation>es JSON cortado o dañado</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>it is an older wording of a day</source>
        <translation>es una redacción anterior de un día</translation>
    </message>
    <message>
        <source>it was in the trash there</source>
        <translation>estaba allí en la papelera</translation>
    </message>
    <message>
        <source>it has no place in an entry</source>
        <translation>no tiene lugar en una entrada</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is damaged in this journal, and stays as it is</source>
        <translation>está dañado en este diario y se queda como está</translation>
    </message>
    <message>
        <source>it was stopped before that; bring the file in once more</source>
        <translation>se detuvo antes; vuelve a traer el archivo</translation>
    </message>
    <message>
        <source>the disk took no more; free some space there, then bring the file in once more</source>
        <translation>el disco no admitió más; libera espacio ahí y vuelve a traer el archivo</translation>
    </message>
    <message>
        <source>the disk took no more; it waits in the journal and comes in once there is room</source>
        <translation>el disco no admitió más; espera en el diario y entrará cuando haya espacio</translation>
    </message>
    <message>
        <source>the photo or file was not there</source>
        <translation>la foto o el archivo no estaba</translation>
    </message>
    <message>
        <source>the photo or file is over 50 MB</source>
        <translation>la foto o el archivo pasa de 50 MB</translation>
    </message>
    <message>
        <source>this Afterbell does not know such a setting</source>
        <translation>este Afterbell no conoce ese ajuste</translation>
    </message>
    <message>
        <source>its value does not fit</source>
        <translation>su valor no encaja</translation>
    </message>
    <message>
        <source>what guards a journal, or is true of one computer only, stays as it is here</source>
        <translation>lo que protege un diario, o vale solo para un equipo, se queda aquí como está</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>This file is under a passphrase of its own.</source>
        <translation>Este archivo tiene su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>As one encrypted file…</source>
        <translation>Como un solo archivo cifrado…</translation>
    </message>
    <message>
        <source>Everything in one file under a passphrase of its own, with the people list and your keys of the circle. Afterbell brings it in again, and any program that knows age opens it. Without the passphrase nobody does.</source>
        <translation>Todo en un archivo con su propia frase de contraseña, con la lista de personas y tus claves del círculo. Afterbell lo vuelve a traer, y cualquier programa que conozca age lo abre. Sin la frase de contraseña no lo abre nadie.</translation>
    </message>
    <message>
        <source>Encrypted files</source>
        <translation>Archivos cifrados</translation>
    </message>
    <message>
        <source>Compare words with these people once more; a plain folder cannot prove that you did: {0}</source>
        <translation>Vuelve a comparar las palabras con estas personas; una carpeta sin cifrar no puede demostrar que lo hiciste: {0}</translation>
    </message>
    <message>
        <source>it comes in from the encrypted export alone</source>
        <translation>solo entra desde la exportación cifrada</translation>
    </message>
    <message>
        <source>this journal has keys of its own</source>
        <translation>este diario tiene sus propias claves</translation>
    </message>
    <message>
        <source>somebody else here has this stand-in</source>
        <translation>aquí otra persona tiene ese nombre ficticio</translation>
    </message>
    <message>
        <source>it is damaged there, or a link that leads out of it</source>
        <translation>está dañado allí, o es un enlace que lleva fuera</translation>
    </message>
    <message>
        <source>Photos and recordings keep where and when they were made</source>
        <translation>Las fotos y grabaciones conservan dónde y cuándo se hicieron</translation>
    </message>
    <message>
        <source>These may still tell where they were made: {0}.</source>
        <translation>Estos quizá aún digan dónde se hicieron: {0}.</translation>
    </message>
    <message>
        <source>Entries keep their earlier versions</source>
        <translation>Las entradas conservan sus versiones anteriores</translation>
    </message>
</context>
<context>
    <name>MyCardSheet</name>
    <message>
        <source>Give it to the people you trust. It is not secret: it lets them seal things that only you can open.</source>
        <translation>Dásela a las personas en quienes confías. No es secreta: les permite sellar cosas que solo tú puedes abrir.</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Mi tarjeta</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Guardar mi tarjeta</translation>
    </message>
    <message>
        <source>Opening sealed files without Afterbell</source>
        <translation>Abrir archivos sellados sin Afterbell</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Escribir un correo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>My safety words</source>
        <translation>Mis palabras de seguridad</translation>
    </message>
    <message>
        <source>Read them out when a friend compares.</source>
        <translation>Léelas en voz alta cuando alguien las compare contigo.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>Claves nuevas…</translation>
    </message>
    <message>
        <source>Send my card to my circle…</source>
        <translation>Enviar mi tarjeta a mi círculo…</translation>
    </message>
    <message>
        <source>Your card is a new one</source>
        <translation>Tu tarjeta es otra</translation>
    </message>
    <message>
        <source>Friends have the old one until you send it to them.</source>
        <translation>Tus amistades tienen la antigua hasta que se la envíes.</translation>
    </message>
    <message>
        <source>Send it…</source>
        <translation>Enviarla…</translation>
    </message>
    <message>
        <source>Friends see it once you send them the card. What they call you themselves stays.</source>
        <translation>Tus amistades lo ven cuando les envíes la tarjeta. El nombre que te den por su cuenta se queda.</translation>
    </message>
    <message>
        <source>Which name shall your card say?</source>
        <translation>¿Qué nombre pone en tu tarjeta?</translation>
    </message>
    <message>
        <source>The name on my card</source>
        <translation>El nombre de mi tarjeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put it on the card</source>
        <translation>Ponerlo en la tarjeta</translation>
    </message>
    <message>
        <source>For when somebody else may have had this journal open, or its recovery sheet. Your safety words become others, and everybody is asked to compare them again. What was sealed for the old keys still opens here. Print a new recovery sheet afterwards, and ask your friends to mark the old keys as lost.</source>
        <translation>Por si otra persona pudo tener abierto este diario, o su hoja de recuperación. Tus palabras de seguridad pasan a ser otras, y se pide a todo el mundo que las compare de nuevo. Lo que se selló para las claves antiguas se sigue abriendo aquí. Después imprime una hoja de recuperación nueva y pide a tus amistades que marquen las claves antiguas como perdidas.</translation>
    </message>
    <message>
        <source>Make new keys?</source>
        <translation>¿Hacer claves nuevas?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Hacer claves nuevas</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to your friend.</source>
        <translation>Copiada. Pégala en un mensaje para esa persona.</translation>
    </message>
    <message>
        <source>Copy the card as text, or save it, and give it to your friend in another way.</source>
        <translation>Copia la tarjeta como texto, o guárdala, y dala por otro camino.</translation>
    </message>
    <message>
        <source>No program here writes e-mails</source>
        <translation>Aquí ningún programa escribe correos</translation>
    </message>
    <message>
        <source>If none opens, copy the card as text and paste it into a message.</source>
        <translation>Si no se abre ninguno, copia la tarjeta como texto y pégala en un mensaje.</translation>
    </message>
    <message>
        <source>Your mail program was asked for a draft with your card</source>
        <translation>Se ha pedido a tu programa de correo un borrador con tu tarjeta</translation>
    </message>
    <message>
        <source>Where shall the card go?</source>
        <translation>¿Dónde se guarda la tarjeta?</translation>
    </message>
    <message>
        <source>Saved as {0} in “{1}”</source>
        <translation>Guardada como {0} en «{1}»</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>{0}, {1} new</source>
        <translation>{0}, {1} por ver</translation>
    </message>
</context>
<context>
    <name>NewKeySheet</name>
    <message>
        <source>For when somebody may have had the passphrase or the sheet and a copy of the journal. Everything is written anew under a new key. Copies they already have still open with what they know, and so do your older backups; those you may want to delete.</source>
        <translation>Por si alguien pudo tener la frase de contraseña o la hoja y una copia del diario. Todo se vuelve a cifrar con una clave nueva. Las copias que ya tenga se siguen abriendo con lo que sabe, igual que tus copias de seguridad antiguas; quizá quieras borrarlas.</translation>
    </message>
    <message>
        <source>Replace the journal’s key</source>
        <translation>Sustituir la clave del diario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Volver a cifrarlo</translation>
    </message>
    <message>
        <source>Writing every page anew…</source>
        <translation>Cifrando de nuevo cada página…</translation>
    </message>
    <message>
        <source>The journal has a new key. This is its recovery sheet; print it now, the old one is void.</source>
        <translation>El diario tiene una clave nueva. Esta es su hoja de recuperación; imprímela ahora, la antigua ya no vale.</translation>
    </message>
    <message>
        <source>I have it somewhere safe</source>
        <translation>La tengo en un lugar seguro</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} al {1}</translation>
    </message>
    <message>
        <source>Backups that keep the old key: {0}, of {1}. They lie in {2}.</source>
        <translation>Copias de seguridad que conservan la clave antigua: {0}, del {1}. Están en {2}.</translation>
    </message>
    <message>
        <source>One backup keeps the old key, that of {0}. It lies in {1}.</source>
        <translation>Una copia de seguridad conserva la clave antigua, la del {0}. Está en {1}.</translation>
    </message>
</context>
<context>
    <name>NewRecoverySheet</name>
    <message>
        <source>A new recovery sheet</source>
        <translation>Una hoja de recuperación nueva</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Haciéndola…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The old sheet opens the journal too, until you say at the next unlock that this was you.</source>
        <translation>La hoja antigua también abre el diario, hasta que digas la próxima vez que lo abras que fue cosa tuya.</translation>
    </message>
    <message>
        <source>The old sheet opens nothing any more, but for backups made before today.</source>
        <translation>La hoja antigua ya no abre nada, salvo las copias de seguridad hechas antes de hoy.</translation>
    </message>
    <message>
        <source>Print it now. When this closes, the words are not shown again.</source>
        <translation>Imprímela ahora. Cuando se cierre esto, las palabras no se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>I have it somewhere safe</source>
        <translation>La tengo en un lugar seguro</translation>
    </message>
    <message>
        <source>There is no new sheet. The one you have is as good as before.</source>
        <translation>No hay hoja nueva. La que tienes vale igual que antes.</translation>
    </message>
</context>
<context>
    <name>OpeningSwitch</name>
    <message>
        <source>A double-click on them opens Afterbell. For you alone, on this computer.</source>
        <translation>Al hacer doble clic en ellos se abre Afterbell. Solo para ti, en este equipo.</translation>
    </message>
    <message>
        <source>Sealed files and cards</source>
        <translation>Archivos sellados y tarjetas</translation>
    </message>
</context>
<context>
    <name>Opens</name>
    <message>
        <source>It opens with the passphrase and the recovery sheet of the day it was made.</source>
        <translation>Se abre con la frase de contraseña y la hoja de recuperación del día en que se hizo.</translation>
    </message>
    <message>
        <source>This is a backup of another journal.</source>
        <translation>Es la copia de seguridad de otro diario.</translation>
    </message>
    <message>
        <source>It opens with the passphrase and the recovery sheet of today.</source>
        <translation>Se abre con la frase de contraseña y la hoja de recuperación de hoy.</translation>
    </message>
    <message>
        <source>Your passphrase was changed since: this one opens with the passphrase of its day.</source>
        <translation>Tu frase de contraseña cambió desde entonces: esta se abre con la de su día.</translation>
    </message>
    <message>
        <source>Your recovery sheet was replaced since: this one opens with the old sheet, not with the new.</source>
        <translation>Tu hoja de recuperación se sustituyó desde entonces: esta se abre con la hoja antigua, no con la nueva.</translation>
    </message>
    <message>
        <source>Restored, the journal does so too. Where that was changed because somebody saw it, give the journal a new key afterwards: Settings, Passphrase and key.</source>
        <translation>Una vez restaurado, el diario también. Si la cambiaste porque alguien la vio, da después al diario una clave nueva: Ajustes, Frase de contraseña y clave.</translation>
    </message>
</context>
<context>
    <name>OtherFileSheet</name>
    <message>
        <source>Open the other file?</source>
        <translation>¿Abrir el otro archivo?</translation>
    </message>
    <message>
        <source>Afterbell locks, and asks for the passphrase of what stands at the journal’s place now. It is another state of your journal, most likely an older one. Words that are only here are asked about first.</source>
        <translation>Afterbell se bloquea y pide la frase de contraseña de lo que hay ahora en el lugar del diario. Es otro estado de tu diario, seguramente más antiguo. Antes se pregunta por las palabras que solo están aquí.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>Lock, and open it</source>
        <translation>Bloquear y abrirlo</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page as it will be printed</source>
        <translation>La página tal como se imprimirá</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message numerus="yes">
        <source>%Ln names protected</source>
        <translation>
            <numerusform>1 nombre protegido</numerusform>
            <numerusform>%Ln nombres protegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to decide</source>
        <translation>{0} por decidir</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús activado</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Elige una frase de contraseña nueva</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>The recovery sheet opened your journal. Choose a passphrase you can keep in mind.</source>
        <translation>La hoja de recuperación abrió tu diario. Elige una frase de contraseña que puedas recordar.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, but for backups made before today.</source>
        <translation>La antigua ya no abre nada, salvo las copias de seguridad hechas antes de hoy.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>Find a person…</source>
        <translation>Busca a una persona…</translation>
    </message>
    <message>
        <source>There is nobody in your circle yet. Add a person under Circle.</source>
        <translation>Aún no hay nadie en tu círculo. Añade a una persona en Círculo.</translation>
    </message>
    <message>
        <source>Go to Circle</source>
        <translation>Ir al círculo</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Find a name…</source>
        <translation>Busca un nombre…</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Names you protect</source>
        <translation>Nombres que proteges</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Add whoever must not be recognised, one by one, or a whole class list at once.</source>
        <translation>Añade a quien no deba ser reconocido, persona a persona o una lista de clase entera de una vez.</translation>
    </message>
    <message>
        <source>Show those retired</source>
        <translation>Mostrar las personas archivadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln protected</source>
        <translation>
            <numerusform>1 persona protegida</numerusform>
            <numerusform>%Ln personas protegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>En ninguna clase</translation>
    </message>
    <message>
        <source>{0}, retired</source>
        <translation>{0}, en el archivo</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>The people of your circle</source>
        <translation>Las personas de tu círculo</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Names you protect</source>
        <translation>Nombres que proteges</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add a class list</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Respuestas recordadas</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The name is no longer replaced in what you share. To keep it protected and out of the way, retire it.</source>
        <translation>El nombre ya no se cambia en lo que compartes. Para que siga protegido sin estorbar, archívalo.</translation>
    </message>
    <message>
        <source>Remove {0} from the list?</source>
        <translation>¿Quitar a {0} de la lista?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>In what you share, or export with names protected, a stand-in takes the place of each name. This list is shared with nobody.</source>
        <translation>Lo que compartes o exportas protegido lleva nombres ficticios. Esta lista no se comparte con nadie.</translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln people leave the list, with nicknames, stand-ins and the answers about them. Whoever is listed in another class as well stays there.</source>
        <translation>
            <numerusform>Los nombres de 1 persona salen de la lista, con apodos, nombre ficticio y las respuestas sobre ellos. Quien figura también en otra clase se queda allí.</numerusform>
            <numerusform>Los nombres de %Ln personas salen de la lista, con apodos, nombres ficticios y las respuestas sobre ellos. Quien figura también en otra clase se queda allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your entries stay as they are, and what you shared is not changed. These names are then asked about like any unknown name, and no longer replaced by themselves.</source>
        <translation>Tus entradas se quedan como están, y lo que compartiste no cambia. Después se te pregunta por estos nombres como por cualquier nombre desconocido, y ya no se cambian solos.</translation>
    </message>
    <message>
        <source>Older backups still hold the list, and restoring one brings it back. Most go by themselves within about a year; the newest of each year stays until you delete it.</source>
        <translation>Las copias más antiguas aún tienen la lista, y restaurar una la trae de vuelta. La mayoría se van solas en cosa de un año; la última de cada año se queda hasta que la borres.</translation>
    </message>
    <message>
        <source>Forget the names of {0}?</source>
        <translation>¿Olvidar los nombres de {0}?</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Sé que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Forget the names</source>
        <translation>Olvidar los nombres</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El periodo anterior</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>El periodo siguiente</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>All</source>
        <comment>years</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Curso escolar</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>of a school year</comment>
        <translation>Periodo lectivo</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Año natural</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>Share a period</source>
        <translation>Compartir un periodo</translation>
    </message>
    <message>
        <source>Choose the days, and leave out what is not for others. {0}</source>
        <translation>Elige los días y deja fuera lo que no es para los demás. {0}</translation>
    </message>
    <message>
        <source>Share something with {0}</source>
        <translation>Compartir algo con {0}</translation>
    </message>
    <message>
        <source>Tick what they may read. {0}</source>
        <translation>Marca lo que se puede leer. {0}</translation>
    </message>
    <message>
        <source>You see it all before it is sealed.</source>
        <translation>Lo ves todo antes de que se selle.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Entries of this period</source>
        <translation>Entradas de este periodo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>No se escribió nada en estos días.</translation>
    </message>
    <message>
        <source>More than {0}: choose fewer days, or share them in two files.</source>
        <translation>Más de {0}: elige menos días o compártelas en dos archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <translation>Semana del {0}</translation>
    </message>
</context>
<context>
    <name>PersonColumn</name>
    <message>
        <source>What comes next</source>
        <translation>Qué viene ahora</translation>
    </message>
    <message>
        <source>Give {0} your card, unless they have it: they cannot open anything before.</source>
        <translation>Da tu tarjeta a {0}, si aún no la tiene: antes no puede abrir nada.</translation>
    </message>
    <message>
        <source>Compare six words, below. Then share something.</source>
        <translation>Compara seis palabras, más abajo. Después comparte algo.</translation>
    </message>
    <message>
        <source>You have each other’s cards, and compared words. Share something when you like to.</source>
        <translation>Cada parte tiene la tarjeta de la otra y las palabras están comparadas. Comparte algo cuando quieras.</translation>
    </message>
    <message>
        <source>Or share something: the mail with it can carry your card as well.</source>
        <translation>O comparte algo: el correo que lo acompaña también puede llevar tu tarjeta.</translation>
    </message>
    <message>
        <source>Share something…</source>
        <translation>Compartir algo…</translation>
    </message>
    <message>
        <source>Share something with {0}</source>
        <translation>Compartir algo con {0}</translation>
    </message>
    <message>
        <source>Write an e-mail with my card…</source>
        <translation>Escribir un correo con mi tarjeta…</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>¿De verdad es esta persona?</translation>
    </message>
    <message>
        <source>A card can be swapped on its way. Six words, read out by phone or side by side, tell you that this one is really {0}&apos;s.</source>
        <translation>Alguien puede cambiar una tarjeta por el camino. Seis palabras, leídas por teléfono o en persona, te dicen que esta es de verdad la de {0}.</translation>
    </message>
    <message>
        <source>Compare again…</source>
        <translation>Volver a comparar…</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Comparar palabras…</translation>
    </message>
    <message>
        <source>Their keys are lost…</source>
        <translation>Sus claves se han perdido…</translation>
    </message>
    <message>
        <source>Their keys are lost</source>
        <translation>Sus claves se han perdido</translation>
    </message>
    <message>
        <source>Since {0} somebody else may have them, so nothing is sealed for these keys and nothing is taken in from them. Ask for a new card, add it, and compare words.</source>
        <translation>Desde el {0} puede tenerlas otra persona, así que no se sella nada para estas claves ni se acepta nada de ellas. Pide una tarjeta nueva, añádela y compara las palabras.</translation>
    </message>
    <message>
        <source>Keys they had before</source>
        <translation>Claves que tenía antes</translation>
    </message>
    <message>
        <source>What was on its way when their keys changed is still taken in, but nothing from lost ones.</source>
        <translation>Lo que estaba de camino cuando cambiaron sus claves se sigue aceptando, pero nada de las perdidas.</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Hasta el {0}</translation>
    </message>
    <message>
        <source>lost since {0}</source>
        <translation>perdidas desde el {0}</translation>
    </message>
    <message>
        <source>These are lost…</source>
        <translation>Estas se han perdido…</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Cómo la llamas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Their card says “{0}”. Added {1}.</source>
        <translation>Su tarjeta dice «{0}». Añadida el {1}.</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Despedirse</translation>
    </message>
    <message>
        <source>Blocked: nothing of theirs is taken in, and nothing can be sealed for them. Removed: they also leave this list. What was shared before stays where it is.</source>
        <translation>Con bloqueo: no se acepta nada suyo ni se puede sellar nada para esta persona. Si la quitas, además sale de esta lista. Lo que se compartió antes se queda donde está.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>Nicknames and initials</source>
        <translation>Apodos e iniciales</translation>
    </message>
    <message>
        <source>Rosie, R.D.</source>
        <translation>Rosi, R. D.</translation>
    </message>
    <message>
        <source>Class or year</source>
        <translation>Clase o curso</translation>
    </message>
    <message>
        <source>7B</source>
        <translation>6.º B</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Nombre ficticio</translation>
    </message>
    <message>
        <source>What others read instead of the name, the same everywhere, for as long as they are on this list.</source>
        <translation>Lo que otras personas leen en lugar del nombre, siempre igual, mientras esté en esta lista.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>They leave this list; their name is still replaced in everything you share.</source>
        <translation>Sale de esta lista; su nombre se sigue cambiando en todo lo que compartes.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Describir</translation>
    </message>
    <message>
        <source>A paragraph up</source>
        <translation>Un párrafo más arriba</translation>
    </message>
    <message>
        <source>A paragraph down</source>
        <translation>Un párrafo más abajo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Entries to pick from</source>
        <translation>Entradas para elegir</translation>
    </message>
    <message>
        <source>All</source>
        <comment>entries</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the entries</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Tomar estas</translation>
    </message>
    <message>
        <source>Pick by hand</source>
        <translation>Elegir a mano</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Choose an entry on the left, or write a new one.</source>
        <translation>Elige una entrada a la izquierda o escribe una nueva.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>What is on paper or in a PDF is not encrypted: whoever has it can read it.</source>
        <translation>Lo que está en papel o en un PDF no está cifrado: quien lo tiene puede leerlo.</translation>
    </message>
    <message>
        <source>Print or PDF</source>
        <translation>Imprimir o PDF</translation>
    </message>
    <message>
        <source>Every name stands as you wrote it. Keep such pages to yourself.</source>
        <translation>Cada nombre está tal como lo escribiste. Guarda estas páginas para ti.</translation>
    </message>
    <message>
        <source>It is there: {0}</source>
        <translation>Ahí está: {0}</translation>
    </message>
    <message>
        <source>It went to the printer</source>
        <translation>Se envió a la impresora</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>No se pudo imprimir</translation>
    </message>
    <message>
        <source>Try another printer, or save it as a PDF.</source>
        <translation>Prueba otra impresora o guárdalo como PDF.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Where shall the PDF go?</source>
        <translation>¿Dónde se guarda el PDF?</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Nothing was made</source>
        <translation>No se hizo nada</translation>
    </message>
    <message>
        <source>The pages are being made anew, for something in them changed. Try again when they are there.</source>
        <translation>Las páginas se están haciendo de nuevo, porque algo cambió en ellas. Inténtalo otra vez cuando estén.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Change anything that is chosen here, and the pages are made anew.</source>
        <translation>Cambia algo de lo elegido aquí y las páginas se hacen de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Pages that were at the printer already may still come out.</source>
        <translation>Las páginas que ya estaban en la impresora aún pueden salir.</translation>
    </message>
</context>
<context>
    <name>PromptSheet</name>
    <message>
        <source>Something to write along</source>
        <translation>Algo que te acompañe al escribir</translation>
    </message>
    <message>
        <source>Every field is optional. Skip what does not fit.</source>
        <translation>Todos los campos son opcionales. Salta lo que no encaje.</translation>
    </message>
    <message>
        <source>Other prompts</source>
        <translation>Otras propuestas</translation>
    </message>
    <message>
        <source>Write freely</source>
        <translation>Escribir libremente</translation>
    </message>
    <message>
        <source>Put into the entry</source>
        <translation>Poner en la entrada</translation>
    </message>
    <message>
        <source>Change these, or make your own…</source>
        <translation>Cambiar estas o crear las tuyas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You began to answer this. {0}</source>
        <translation>Empezaste a responder a esto. {0}</translation>
    </message>
    <message>
        <source>Kept from a question that is no longer asked</source>
        <translation>Conservado de una pregunta que ya no se hace</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Your passphrase first</source>
        <translation>Tu frase de contraseña</translation>
    </message>
    <message>
        <source>A recovery sheet opens everything. So Afterbell makes sure that it is you who asks for a new one.</source>
        <translation>Una hoja de recuperación lo abre todo. Por eso Afterbell se asegura de que eres tú quien pide una nueva.</translation>
    </message>
    <message>
        <source>Show the new words</source>
        <translation>Mostrar las palabras nuevas</translation>
    </message>
    <message>
        <source>The present passphrase first</source>
        <translation>Primero, la frase de contraseña actual</translation>
    </message>
    <message>
        <source>Whoever chooses the passphrase says who gets in. So Afterbell makes sure that it is you.</source>
        <translation>Quien elige la frase de contraseña decide quién entra. Por eso Afterbell se asegura de que eres tú.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>Your passphrase, before the key</source>
        <translation>Tu frase de contraseña, antes de la clave</translation>
    </message>
    <message>
        <source>With a new key every way in of before ends. So Afterbell makes sure that it is you who wants it.</source>
        <translation>Con una clave nueva se cierran todos los accesos de antes. Por eso Afterbell se asegura de que eres tú quien lo quiere.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your passphrase, to shut them out</source>
        <translation>Tu frase de contraseña, para cerrarles el paso</translation>
    </message>
    <message>
        <source>New ways in end at once, where an old one is still good. Then you choose another passphrase.</source>
        <translation>Los accesos nuevos se anulan enseguida si uno antiguo sigue valiendo. Después eliges otra frase de contraseña.</translation>
    </message>
    <message>
        <source>Shut them out</source>
        <translation>Cerrarles el paso</translation>
    </message>
    <message>
        <source>Your passphrase, before it counts</source>
        <translation>Tu frase de contraseña, antes de que valga</translation>
    </message>
    <message>
        <source>Whoever says “that was me” may end the recovery sheet of before. So Afterbell makes sure that it is you.</source>
        <translation>Quien dice «fue cosa mía» puede anular la hoja de recuperación de antes. Por eso Afterbell se asegura de que eres tú.</translation>
    </message>
    <message>
        <source>That was me</source>
        <translation>Fue cosa mía</translation>
    </message>
    <message>
        <source>Your passphrase, before it leaves</source>
        <translation>Tu frase de contraseña, antes de que salga</translation>
    </message>
    <message>
        <source>Your passphrase, to lock less</source>
        <translation>Tu frase de contraseña, para bloquear menos</translation>
    </message>
    <message>
        <source>The lock guards your journal while you are away. So Afterbell makes sure that it is you.</source>
        <translation>El bloqueo protege tu diario cuando no estás. Por eso Afterbell se asegura de que eres tú.</translation>
    </message>
    <message>
        <source>Lock less</source>
        <translation>Bloquear menos</translation>
    </message>
    <message>
        <source>Names stand in an export as you wrote them. So Afterbell makes sure that it is you who takes it out.</source>
        <translation>En una exportación los nombres están tal como los escribiste. Por eso Afterbell se asegura de que eres tú quien la saca.</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>The passphrase of the made-up year is: {0}</source>
        <translation>La frase de contraseña del año inventado es: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The old sheet stays good for now</source>
        <translation>La hoja antigua sigue valiendo por ahora</translation>
    </message>
    <message>
        <source>Until you say at an unlock that this was you, or a week after you were asked.</source>
        <translation>Hasta que digas al abrir que fue cosa tuya, o una semana después de que se te pregunte.</translation>
    </message>
    <message>
        <source>End the old sheet at once</source>
        <translation>Anular enseguida la hoja antigua</translation>
    </message>
    <message>
        <source>When somebody else may have it. Only with the passphrase: the sheet is theirs as well then.</source>
        <translation>Por si otra persona puede tenerla. Solo con la frase de contraseña: en ese caso la hoja también es suya.</translation>
    </message>
    <message>
        <source>The words of your sheet first</source>
        <translation>Primero las palabras de tu hoja</translation>
    </message>
    <message>
        <source>Use the sheet instead</source>
        <translation>Usar la hoja</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>No es esa.</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>Inténtalo una vez más.</translation>
    </message>
    <message numerus="yes">
        <source>Another try in %Ln seconds.</source>
        <translation>
            <numerusform>Otro intento en 1 segundo.</numerusform>
            <numerusform>Otro intento en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another try in %Ln minutes.</source>
        <translation>
            <numerusform>Otro intento en 1 minuto.</numerusform>
            <numerusform>Otro intento en %Ln minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectedExportSheet</name>
    <message>
        <source>A plain folder that any program reads, not encrypted, in which stand-ins take the place of names.</source>
        <translation>Una carpeta corriente que cualquier programa lee, sin cifrar, en la que los nombres ficticios ocupan el lugar de los nombres.</translation>
    </message>
    <message>
        <source>Export with names protected</source>
        <translation>Exportar con los nombres protegidos</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Where to write the export</source>
        <translation>Dónde escribir la exportación</translation>
    </message>
    <message>
        <source>Afterbell, names protected, {0}</source>
        <translation>Afterbell, nombres protegidos, {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ProtectedText</name>
    <message>
        <source>What they will read</source>
        <translation>Lo que se va a leer</translation>
    </message>
    <message>
        <source>Your note: </source>
        <translation>Tu nota: </translation>
    </message>
    <message>
        <source>With it: </source>
        <translation>Con ello: </translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>protect</source>
        <translation>proteger</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>no es un nombre</translation>
    </message>
    <message>
        <source>not a student</source>
        <translation>no es de la clase</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>dejarlo</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Kind of entry</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Tu entrada</translation>
    </message>
    <message>
        <source>One sentence is enough. It saves itself.</source>
        <translation>Basta una frase. Se guarda sola.</translation>
    </message>
    <message>
        <source>Go on in the journal</source>
        <translation>Seguir en el diario</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Sentences to set large</source>
        <translation>Frases para la letra grande</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Tomar estas</translation>
    </message>
    <message>
        <source>Each stands on a page of its own, before its term. Star an entry, and its sentences are offered.</source>
        <translation>Cada una ocupa una página propia, antes de su periodo lectivo. Pon una estrella a una entrada y se ofrecen sus frases.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>what a press gives the entry</comment>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Add a later line</source>
        <translation>Añadir una línea posterior</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Evidencia…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Ask for it back…</source>
        <translation>Pedir que lo retiren…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Imprimir o PDF…</translation>
    </message>
</context>
<context>
    <name>ReadingColumn</name>
    <message>
        <source>{0} is hoping for: {1}</source>
        <translation>{0} espera: {1}</translation>
    </message>
    <message>
        <source>You were hoping for: {1}</source>
        <translation>Esperabas: {1}</translation>
    </message>
    <message>
        <source>Your answer is sealed, and not on its way yet</source>
        <translation>Tu respuesta está sellada y aún no ha salido</translation>
    </message>
    <message>
        <source>{0} asked to take this back, so its words are no longer in your journal.</source>
        <translation>{0} pidió que se retirara, así que sus palabras ya no están en tu diario.</translation>
    </message>
    <message>
        <source>You had begun an answer. It is kept here until you throw it away.</source>
        <translation>Habías empezado una respuesta. Se conserva aquí hasta que la descartes.</translation>
    </message>
    <message>
        <source>You kept a copy of it. It is an entry of your own, and stays until you throw it away.</source>
        <translation>Guardaste una copia. Es una entrada tuya y se queda hasta que la descartes.</translation>
    </message>
    <message>
        <source>The copy in my journal</source>
        <translation>La copia de mi diario</translation>
    </message>
    <message>
        <source>Perhaps it never arrived</source>
        <translation>Quizá nunca llegó</translation>
    </message>
    <message>
        <source>Somebody took its file out of the shared folder, and {0} has not answered it.</source>
        <translation>Alguien sacó su archivo de la carpeta compartida, y {0} no ha respondido.</translation>
    </message>
    <message>
        <source>Share it again</source>
        <translation>Volver a compartirlo</translation>
    </message>
    <message>
        <source>Look over and share…</source>
        <translation>Revisar y compartir…</translation>
    </message>
    <message>
        <source>Sealed, and not handed over yet</source>
        <translation>Sellado, falta entregarlo</translation>
    </message>
    <message numerus="yes">
        <source>You sealed %Ln entries for {0} since then.</source>
        <translation>
            <numerusform>Desde entonces sellaste 1 entrada para {0}.</numerusform>
            <numerusform>Desde entonces sellaste %Ln entradas para {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You sealed nothing for {0} since then that is still here.</source>
        <translation>Desde entonces no sellaste para {0} nada que siga aquí.</translation>
    </message>
    <message>
        <source>As far as this journal knows, its file has not left this computer: {0} has nothing of it yet.</source>
        <translation>Hasta donde sabe este diario, su archivo no ha salido de este equipo: {0} aún no tiene nada.</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Ya está entregado</translation>
    </message>
    <message numerus="yes">
        <source>Show the next of %Ln more</source>
        <translation>
            <numerusform>Mostrar más (queda 1)</numerusform>
            <numerusform>Mostrar más (quedan %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>as it left, version {0}</source>
        <translation>tal como salió, versión {0}</translation>
    </message>
    <message>
        <source>as it left</source>
        <translation>tal como salió</translation>
    </message>
    <message>
        <source>names as {0}</source>
        <translation>nombres como {0}</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>se pidió que lo retiren</translation>
    </message>
    <message>
        <source>The entry in my journal</source>
        <translation>La entrada de mi diario</translation>
    </message>
    <message>
        <source>{0} responded</source>
        <translation>{0} respondió</translation>
    </message>
    <message>
        <source>An answer to something this journal no longer remembers: it was shared before a backup was restored, or from another copy of this journal.</source>
        <translation>Una respuesta a algo que este diario ya no recuerda: se compartió antes de restaurar una copia de seguridad, o desde otra copia de este diario.</translation>
    </message>
    <message>
        <source>To ask it back all the same, share that entry with them once more and ask for it back then: their Afterbell hides both. What is not in this journal any more cannot be asked back; tell them yourself.</source>
        <translation>Para pedir que lo retire de todos modos, vuelve a compartir esa entrada con esta persona y pídelo entonces: su Afterbell oculta las dos. Lo que ya no está en este diario no se puede pedir; díselo tú.</translation>
    </message>
    <message>
        <source>To “{0}”</source>
        <translation>A «{0}»</translation>
    </message>
    <message>
        <source>Their new card is in your circle: another name, or new keys. Where the keys are new, compare words before you share anything.</source>
        <translation>Su tarjeta nueva está en tu círculo: otro nombre o claves nuevas. Si las claves son nuevas, compara las palabras antes de compartir nada.</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Comparar palabras</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>A note with it</source>
        <translation>Una nota que lo acompaña</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>this entry is</comment>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Show everything with this tag</source>
        <translation>Mostrar todo lo que tiene esta etiqueta</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Cambiar el nombre de esta etiqueta…</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Afterbell recovery sheet</source>
        <translation>Hoja de recuperación de Afterbell</translation>
    </message>
    <message>
        <source>These words, in this order, open your journal if you forget the passphrase.</source>
        <translation>Estas palabras, en este orden, abren tu diario si olvidas la frase de contraseña.</translation>
    </message>
    <message>
        <source>Whoever has this page can read everything. Keep it where you keep a passport, not beside the computer.</source>
        <translation>Quien tenga esta página puede leerlo todo. Guárdala donde guardas el pasaporte, no junto al equipo.</translation>
    </message>
    <message>
        <source>Where Afterbell asks for the passphrase, choose to use the words on your recovery sheet.</source>
        <translation>Donde Afterbell pida la frase de contraseña, elige usar las palabras de tu hoja de recuperación.</translation>
    </message>
    <message>
        <source>This line opens files that friends sealed for you without Afterbell, with age 1.3 or later:</source>
        <translation>Esta línea abre sin Afterbell los archivos que tus amistades sellaron para ti, con age 1.3 o posterior:</translation>
    </message>
    <message>
        <source>For the journal with the mark {0}, made on {1}. An older sheet no longer opens it.</source>
        <translation>Para el diario con la marca {0}, hecha el {1}. Una hoja más antigua ya no lo abre.</translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>It could not be printed. Try another printer, or save the sheet instead.</source>
        <translation>No se ha podido imprimir. Prueba con otra impresora o guarda la hoja.</translation>
    </message>
    <message>
        <source>Saved as “{0}”, not encrypted. Print it, and then delete the file.</source>
        <translation>Guardado como «{0}», sin cifrar. Imprímelo y después borra el archivo.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Whoever has these words can read everything. A saved file is not encrypted: better on paper.</source>
        <translation>Quien tenga estas palabras puede leerlo todo. Un archivo guardado no está cifrado: mejor en papel.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not a card</source>
        <translation>Esto no es una tarjeta</translation>
    </message>
    <message>
        <source>The file or text holds no card of Afterbell&apos;s.</source>
        <translation>El archivo o el texto no contiene ninguna tarjeta de Afterbell.</translation>
    </message>
    <message>
        <source>Ask them for the file that ends in .afterbell-card.</source>
        <translation>Pide el archivo que termina en .afterbell-card.</translation>
    </message>
    <message>
        <source>This card is damaged</source>
        <translation>Esta tarjeta está dañada</translation>
    </message>
    <message>
        <source>A letter was lost or changed on the way.</source>
        <translation>Una letra se perdió o cambió por el camino.</translation>
    </message>
    <message>
        <source>Ask them to send it again, as a file.</source>
        <translation>Pide que te la envíen otra vez, como archivo.</translation>
    </message>
    <message>
        <source>This card was altered</source>
        <translation>Esta tarjeta fue alterada</translation>
    </message>
    <message>
        <source>It does not carry the signature of its own keys. Somebody may have changed it.</source>
        <translation>No lleva la firma de sus propias claves. Puede que alguien la haya cambiado.</translation>
    </message>
    <message>
        <source>Do not use it. Ask for it again by another way.</source>
        <translation>No la uses. Pídela de nuevo por otro medio.</translation>
    </message>
    <message>
        <source>This card has a key that is not safe</source>
        <translation>Esta tarjeta tiene una clave que no es segura</translation>
    </message>
    <message>
        <source>What is sealed for it could be read by others, so it was not taken in.</source>
        <translation>Otras personas podrían leer lo que se selle para ella, así que no se ha aceptado.</translation>
    </message>
    <message>
        <source>Ask them to make a new card with an up-to-date Afterbell.</source>
        <translation>Pide una tarjeta nueva, hecha con un Afterbell actualizado.</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>Esta es tu propia tarjeta</translation>
    </message>
    <message>
        <source>It is the one to give to others.</source>
        <translation>Es la que das a los demás.</translation>
    </message>
    <message>
        <source>Open the card your friend gave you.</source>
        <translation>Abre la tarjeta que te dio la otra persona.</translation>
    </message>
    <message>
        <source>This card is an old one</source>
        <translation>Esta tarjeta es antigua</translation>
    </message>
    <message>
        <source>Its keys were replaced since, so what is sealed for it might not be opened.</source>
        <translation>Sus claves se sustituyeron después, así que lo que se selle para ella quizá no se pueda abrir.</translation>
    </message>
    <message>
        <source>Ask them for the card they have now.</source>
        <translation>Pide la tarjeta que tiene ahora.</translation>
    </message>
    <message>
        <source>This card is from a newer Afterbell</source>
        <translation>Esta tarjeta es de un Afterbell más nuevo</translation>
    </message>
    <message>
        <source>This version cannot read it safely.</source>
        <translation>Esta versión no puede leerla con seguridad.</translation>
    </message>
    <message>
        <source>Update Afterbell, then open the card again.</source>
        <translation>Actualiza Afterbell y vuelve a abrir la tarjeta.</translation>
    </message>
    <message>
        <source>These words belong to another journal</source>
        <translation>Estas palabras son de otro diario</translation>
    </message>
    <message>
        <source>Only the journal that put them away can read them.</source>
        <translation>Solo el diario que las apartó puede leerlas.</translation>
    </message>
    <message>
        <source>Open that journal, and bring them in there.</source>
        <translation>Abre ese diario y tráelas allí.</translation>
    </message>
    <message>
        <source>Try again; capitals and spaces count.</source>
        <translation>Inténtalo otra vez; cuentan las mayúsculas y los espacios.</translation>
    </message>
    <message>
        <source>It was changed or cut off, so nothing was taken in.</source>
        <translation>Se cambió o se cortó, así que no se ha aceptado nada.</translation>
    </message>
    <message>
        <source>Take another copy of the file, if there is one.</source>
        <translation>Usa otra copia del archivo, si la hay.</translation>
    </message>
    <message>
        <source>Saved by a newer Afterbell</source>
        <translation>Guardado por un Afterbell más nuevo</translation>
    </message>
    <message>
        <source>This version cannot read these words safely.</source>
        <translation>Esta versión no puede leer estas palabras con seguridad.</translation>
    </message>
    <message>
        <source>Update Afterbell, then open the file again.</source>
        <translation>Actualiza Afterbell y vuelve a abrir el archivo.</translation>
    </message>
    <message>
        <source>This is nothing that can be brought in</source>
        <translation>Esto no se puede traer</translation>
    </message>
    <message>
        <source>It is not in a form that Afterbell reads, so nothing came in.</source>
        <translation>No tiene un formato que Afterbell lea, así que no ha entrado nada.</translation>
    </message>
    <message>
        <source>Choose an export of one of these: {0}.</source>
        <translation>Elige una exportación de uno de estos: {0}.</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Este archivo está vacío</translation>
    </message>
    <message>
        <source>There is not one letter in it, so nothing came in.</source>
        <translation>No contiene ni una letra, así que no ha entrado nada.</translation>
    </message>
    <message>
        <source>Export it once more, and look at its size.</source>
        <translation>Vuelve a exportarlo y mira cuánto ocupa.</translation>
    </message>
    <message>
        <source>This file is encrypted</source>
        <translation>Este archivo está cifrado</translation>
    </message>
    <message>
        <source>Only the program that wrote it can open it, so nothing came in.</source>
        <translation>Solo puede abrirlo el programa que lo escribió, así que no ha entrado nada.</translation>
    </message>
    <message>
        <source>Export it from there without a password, and delete that file afterwards.</source>
        <translation>Expórtalo desde allí sin contraseña y borra después ese archivo.</translation>
    </message>
    <message>
        <source>This JSON is cut off or damaged</source>
        <translation>Este JSON está cortado o dañado</translation>
    </message>
    <message>
        <source>It does not read to its end, so nothing came in.</source>
        <translation>No se puede leer hasta el final, así que no ha entrado nada.</translation>
    </message>
    <message>
        <source>Export it once more.</source>
        <translation>Vuelve a exportarlo.</translation>
    </message>
    <message>
        <source>This JSON is no journal</source>
        <translation>Este JSON no es un diario</translation>
    </message>
    <message>
        <source>It is nested deeper than any journal, so it was not read.</source>
        <translation>Está más anidado que cualquier diario, así que no se ha leído.</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>Este archivo no es texto</translation>
    </message>
    <message>
        <source>Its letters are not written in UTF-8, so nothing came in.</source>
        <translation>Sus letras no están escritas en UTF-8, así que no ha entrado nada.</translation>
    </message>
    <message>
        <source>Save or export it once more as UTF-8.</source>
        <translation>Guárdalo o expórtalo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>This ZIP is damaged or cut off</source>
        <translation>Este ZIP está dañado o cortado</translation>
    </message>
    <message>
        <source>What is in it cannot be read, so nothing came in.</source>
        <translation>No se puede leer lo que contiene, así que no ha entrado nada.</translation>
    </message>
    <message>
        <source>Copy or export it once more.</source>
        <translation>Vuelve a copiarlo o exportarlo.</translation>
    </message>
    <message>
        <source>This ZIP is packed in an unusual way</source>
        <translation>Este ZIP está comprimido de una forma poco común</translation>
    </message>
    <message>
        <source>Afterbell does not unpack it, so nothing came in.</source>
        <translation>Afterbell no lo descomprime, así que no ha entrado nada.</translation>
    </message>
    <message>
        <source>Unpack it yourself, then choose the folder.</source>
        <translation>Descomprímelo tú y elige después la carpeta.</translation>
    </message>
    <message>
        <source>More files than any journal</source>
        <translation>Más archivos que cualquier diario</translation>
    </message>
    <message>
        <source>There are over two hundred thousand files in it, so it was not read.</source>
        <translation>Contiene más de doscientos mil archivos, así que no se ha leído.</translation>
    </message>
    <message>
        <source>Choose the exported folder itself.</source>
        <translation>Elige la carpeta exportada.</translation>
    </message>
    <message>
        <source>Exported by a newer Afterbell</source>
        <translation>Exportado por un Afterbell más nuevo</translation>
    </message>
    <message>
        <source>Update Afterbell, then bring it in again.</source>
        <translation>Actualiza Afterbell y vuelve a traerlo.</translation>
    </message>
    <message>
        <source>This is not a sealed file</source>
        <translation>Esto no es un archivo sellado</translation>
    </message>
    <message>
        <source>It was not made by Afterbell, or only part of it arrived.</source>
        <translation>No lo hizo Afterbell, o solo llegó una parte.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .afterbell.</source>
        <translation>Elige el archivo que termina en .afterbell.</translation>
    </message>
    <message>
        <source>This sealed file is damaged</source>
        <translation>Este archivo sellado está dañado</translation>
    </message>
    <message>
        <source>It was changed or cut off on the way. Nothing was taken in.</source>
        <translation>Se cambió o se cortó por el camino. No se ha aceptado nada.</translation>
    </message>
    <message>
        <source>Ask your friend to send it again.</source>
        <translation>Pide a quien te lo envió que lo mande otra vez.</translation>
    </message>
    <message>
        <source>This was not sealed for you</source>
        <translation>Esto no se selló para ti</translation>
    </message>
    <message>
        <source>It was made for other people, or for a card you no longer use.</source>
        <translation>Se hizo para otras personas, o para una tarjeta que ya no usas.</translation>
    </message>
    <message>
        <source>Give your friend your card as it is now, and ask them to seal it again.</source>
        <translation>Da tu tarjeta actual a quien te lo envió y pídele que lo selle otra vez.</translation>
    </message>
    <message>
        <source>Sealed by a newer Afterbell</source>
        <translation>Sellado por un Afterbell más nuevo</translation>
    </message>
    <message>
        <source>Update Afterbell, then open it again.</source>
        <translation>Actualiza Afterbell y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>This sealed file is too large</source>
        <translation>Este archivo sellado es demasiado grande</translation>
    </message>
    <message>
        <source>It holds more than Afterbell takes in at once.</source>
        <translation>Contiene más de lo que Afterbell acepta de una vez.</translation>
    </message>
    <message>
        <source>Ask your friend to share fewer entries or photos at a time.</source>
        <translation>Pide a quien te lo envió que comparta menos entradas o fotos a la vez.</translation>
    </message>
    <message>
        <source>From somebody you do not know</source>
        <translation>De alguien que no conoces</translation>
    </message>
    <message>
        <source>The sender is not in your circle, so nothing was taken in.</source>
        <translation>Quien lo envía no está en tu círculo, así que no se ha aceptado nada.</translation>
    </message>
    <message>
        <source>If you know who it is, add their card first, then open it again.</source>
        <translation>Si sabes quién es, añade primero su tarjeta y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>From somebody you blocked</source>
        <translation>De alguien a quien bloqueaste</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>No se ha aceptado nada.</translation>
    </message>
    <message>
        <source>Unblock them in your circle if you wish to read it.</source>
        <translation>Si quieres leerlo, desbloquea a esta persona en tu círculo.</translation>
    </message>
    <message>
        <source>Not really from them</source>
        <translation>No viene realmente de ahí</translation>
    </message>
    <message>
        <source>The signature is not the one of the person it claims to be from.</source>
        <translation>La firma no es la de la persona de quien dice venir.</translation>
    </message>
    <message>
        <source>Do not trust it, and tell your friend about it by another way.</source>
        <translation>No te fíes, y cuéntaselo a esa persona por otro medio.</translation>
    </message>
    <message>
        <source>This sealed file is not in order</source>
        <translation>Este archivo sellado no está en orden</translation>
    </message>
    <message>
        <source>It is signed, but what is inside does not follow the rules. Nothing was taken in.</source>
        <translation>Está firmado, pero lo que contiene no sigue las reglas. No se ha aceptado nada.</translation>
    </message>
    <message>
        <source>Ask your friend which program made it.</source>
        <translation>Pregunta a quien te lo envió qué programa lo hizo.</translation>
    </message>
    <message>
        <source>The key for this one is gone</source>
        <translation>La clave para este ya no existe</translation>
    </message>
    <message>
        <source>It was sealed for a card of yours from before this journal.</source>
        <translation>Se selló para una tarjeta tuya anterior a este diario.</translation>
    </message>
    <message>
        <source>This is the open journal itself</source>
        <translation>Este es el propio diario abierto</translation>
    </message>
    <message>
        <source>What you chose is the very file that is open here, and no copy of it.</source>
        <translation>Lo que elegiste es el mismo archivo que está abierto aquí, y no una copia.</translation>
    </message>
    <message>
        <source>Choose the other copy: its folder, its file, or a backup.</source>
        <translation>Elige la otra copia: su carpeta, su archivo o una copia de seguridad.</translation>
    </message>
    <message>
        <source>This copy has a key of its own</source>
        <translation>Esta copia tiene una clave propia</translation>
    </message>
    <message>
        <source>It does not open with the key of this journal, so nothing was read.</source>
        <translation>No se abre con la clave de este diario, así que no se ha leído nada.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens it.</source>
        <translation>Escribe la frase de contraseña que la abre.</translation>
    </message>
    <message>
        <source>The key of this copy is missing</source>
        <translation>Falta la clave de esta copia</translation>
    </message>
    <message>
        <source>It does not open with this journal’s key, and there is no whole “keys.json” beside it.</source>
        <translation>No se abre con la clave de este diario, y no hay un «keys.json» completo a su lado.</translation>
    </message>
    <message>
        <source>Choose the folder it came from, or put its “keys.json” beside it.</source>
        <translation>Elige la carpeta de la que vino, o pon su «keys.json» a su lado.</translation>
    </message>
    <message>
        <source>This copy cannot be read</source>
        <translation>Esta copia no se puede leer</translation>
    </message>
    <message>
        <source>Its key fits, and its file no longer checks out. Your journal is as it was.</source>
        <translation>Su clave encaja, pero su archivo ya no supera la comprobación. Tu diario está como estaba.</translation>
    </message>
    <message>
        <source>Compare with another copy, such as the newest backup.</source>
        <translation>Compara con otra copia, como la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program is writing to this copy</source>
        <translation>Otro programa está escribiendo en esta copia</translation>
    </message>
    <message>
        <source>It changed while it was read, so what was read may be torn.</source>
        <translation>Cambió mientras se leía, así que lo leído puede estar incompleto.</translation>
    </message>
    <message>
        <source>Wait until the other program is done, then compare again.</source>
        <translation>Espera a que el otro programa termine y vuelve a comparar.</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>Eso no es</translation>
    </message>
    <message>
        <source>What was typed does not open this journal. Nothing was changed.</source>
        <translation>Lo que se ha escrito no abre este diario. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>Inténtalo una vez más.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>After a wrong try the next one waits a little, and longer each time.</source>
        <translation>Después de un intento fallido, el siguiente espera un poco, y cada vez más.</translation>
    </message>
    <message>
        <source>Try once more in a while.</source>
        <translation>Inténtalo otra vez dentro de un rato.</translation>
    </message>
    <message>
        <source>Your passphrase is needed again</source>
        <translation>Hace falta otra vez tu frase de contraseña</translation>
    </message>
    <message>
        <source>It was typed some while ago, or for something else. Nothing was changed.</source>
        <translation>Se escribió hace un rato, o para otra cosa. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Close this and begin once more.</source>
        <translation>Cierra esto y empieza de nuevo.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Something inside Afterbell went wrong. Your journal is as it was before.</source>
        <translation>Algo ha fallado dentro de Afterbell. Tu diario está como estaba.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, lock the journal and open it anew.</source>
        <translation>Inténtalo otra vez. Si se repite, bloquea el diario y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Frase de contraseña incorrecta</translation>
    </message>
    <message>
        <source>The journal is fine, but this passphrase does not open it.</source>
        <translation>El diario está bien, pero esta frase de contraseña no lo abre.</translation>
    </message>
    <message>
        <source>Try once more, or open it with the words on your recovery sheet.</source>
        <translation>Inténtalo una vez más, o ábrelo con las palabras de tu hoja de recuperación.</translation>
    </message>
    <message>
        <source>No journal there</source>
        <translation>Ahí no hay ningún diario</translation>
    </message>
    <message>
        <source>There is no journal in this folder. It may have been moved or renamed.</source>
        <translation>En esta carpeta no hay ningún diario. Quizá se movió o cambió de nombre.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the journal, or restore a backup.</source>
        <translation>Elige la carpeta que contiene el diario, o restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Something is there already</source>
        <translation>Ahí ya hay algo</translation>
    </message>
    <message>
        <source>This folder holds a journal or other files, and nothing in it was touched.</source>
        <translation>Esta carpeta contiene un diario u otros archivos, y no se ha tocado nada de ella.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the journal that is there.</source>
        <translation>Elige otra carpeta, o abre el diario que hay ahí.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>El archivo de claves está dañado</translation>
    </message>
    <message>
        <source>Your passphrase may well be right: the file “keys.json” and its copy are not as they were.</source>
        <translation>Tu frase de contraseña puede ser correcta: el archivo «keys.json» y su copia no están como estaban.</translation>
    </message>
    <message>
        <source>Restore the newest backup; it brings its own key file.</source>
        <translation>Restaura la última copia de seguridad; trae su propio archivo de claves.</translation>
    </message>
    <message>
        <source>The journal file is damaged</source>
        <translation>El archivo del diario está dañado</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the file no longer checks out. Nothing was changed.</source>
        <translation>Tu frase de contraseña es correcta, pero el archivo ya no supera la comprobación. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder, and keep this one as it is.</source>
        <translation>Restaura la última copia de seguridad en una carpeta nueva y conserva esta como está.</translation>
    </message>
    <message>
        <source>Nothing could be saved from this file</source>
        <translation>No se ha podido salvar nada de este archivo</translation>
    </message>
    <message>
        <source>Not even the list of what is in it can be read. It was left as it is.</source>
        <translation>Ni siquiera se puede leer la lista de lo que contiene. Se ha dejado como está.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder, and keep this one.</source>
        <translation>Restaura la última copia de seguridad en una carpeta nueva y conserva esta.</translation>
    </message>
    <message>
        <source>Parts of the journal are damaged</source>
        <translation>Hay partes del diario dañadas</translation>
    </message>
    <message>
        <source>A quiet look through all of it found pages that cannot be read. The rest can.</source>
        <translation>Una revisión discreta de todo encontró páginas que no se pueden leer. Las demás, sí.</translation>
    </message>
    <message>
        <source>The settings, under “Is it whole?”, say what, and save what can be read.</source>
        <translation>En los ajustes, «¿Está todo bien?» dice cuáles son y salva lo que se pueda leer.</translation>
    </message>
    <message>
        <source>This is damaged in the file</source>
        <translation>Esto está dañado en el archivo</translation>
    </message>
    <message>
        <source>A part no longer checks out, so it is not shown. The rest can be read.</source>
        <translation>Una parte ya no supera la comprobación, así que no se muestra. El resto se puede leer.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder; it may well be whole there.</source>
        <translation>Restaura la última copia de seguridad en una carpeta nueva; puede que allí esté completo.</translation>
    </message>
    <message>
        <source>Another program changed the journal’s file</source>
        <translation>Otro programa cambió el archivo del diario</translation>
    </message>
    <message>
        <source>Most likely a sync program put another copy in its place. What you wrote is whole, here in this window.</source>
        <translation>Lo más probable es que un programa de sincronización pusiera otra copia en su lugar. Lo que escribiste está completo aquí, en esta ventana.</translation>
    </message>
    <message>
        <source>Save a fresh whole copy beside it; both files stay, and you can compare them.</source>
        <translation>Guarda al lado una copia nueva y completa; los dos archivos se quedan y puedes compararlos.</translation>
    </message>
    <message>
        <source>The journal’s file is not there any more</source>
        <translation>El archivo del diario ya no está ahí</translation>
    </message>
    <message>
        <source>Its folder was moved or deleted, or its disk was unplugged. What you wrote is whole, here in this window.</source>
        <translation>Su carpeta se movió o se borró, o su disco se desconectó. Lo que escribiste está completo aquí, en esta ventana.</translation>
    </message>
    <message>
        <source>Bring it back to its place, or save a fresh whole copy somewhere else.</source>
        <translation>Devuélvelo a su sitio, o guarda una copia nueva y completa en otro lugar.</translation>
    </message>
    <message>
        <source>Another program wrote over the journal’s file</source>
        <translation>Otro programa escribió encima del archivo del diario</translation>
    </message>
    <message>
        <source>Most likely an older copy was put in its place. We wrote nothing into it since.</source>
        <translation>Lo más probable es que se pusiera una copia más antigua en su lugar. Desde entonces no hemos escrito nada en él.</translation>
    </message>
    <message>
        <source>Save what is here as a fresh copy beside it, then compare it with a backup.</source>
        <translation>Guarda al lado lo que hay aquí como copia nueva y compárala con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The fresh copy did not come out whole</source>
        <translation>La copia nueva no salió completa</translation>
    </message>
    <message>
        <source>It held less than it should, so it was removed again. Nothing else changed.</source>
        <translation>Tenía menos de lo que debía, así que se volvió a quitar. No ha cambiado nada más.</translation>
    </message>
    <message>
        <source>Try another disk. The newest backup has what was saved until then.</source>
        <translation>Prueba con otro disco. La última copia de seguridad tiene lo que se guardó hasta entonces.</translation>
    </message>
    <message>
        <source>Written by a newer Afterbell</source>
        <translation>Escrito por un Afterbell más nuevo</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer version, which this one cannot read safely.</source>
        <translation>Este diario se abrió por última vez con una versión más nueva, que esta no puede leer con seguridad.</translation>
    </message>
    <message>
        <source>Update Afterbell on this computer, then open it again.</source>
        <translation>Actualiza Afterbell en este equipo y vuelve a abrirlo.</translation>
    </message>
    <message>
        <source>The journal is open elsewhere</source>
        <translation>El diario está abierto en otro sitio</translation>
    </message>
    <message>
        <source>Another window or another program holds this journal.</source>
        <translation>Otra ventana u otro programa está usando este diario.</translation>
    </message>
    <message>
        <source>Close or lock it there first, then try again.</source>
        <translation>Ciérralo o bloquéalo allí primero e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The key file asks for something odd</source>
        <translation>El archivo de claves pide algo extraño</translation>
    </message>
    <message>
        <source>Its settings lie outside what is safe to run, so it was not opened.</source>
        <translation>Sus parámetros están fuera de lo seguro, así que no se ha abierto.</translation>
    </message>
    <message>
        <source>Restore a backup. If you did not change the file, somebody else may have.</source>
        <translation>Restaura una copia de seguridad. Si no cambiaste tú el archivo, puede que lo hiciera otra persona.</translation>
    </message>
    <message>
        <source>These words do not check out</source>
        <translation>Estas palabras no cuadran</translation>
    </message>
    <message>
        <source>One of the recovery words is misspelt, missing or in the wrong place.</source>
        <translation>Una de las palabras de recuperación está mal escrita, falta o está en otro lugar.</translation>
    </message>
    <message>
        <source>Compare them with the sheet, one by one, in order.</source>
        <translation>Compáralas con la hoja, una por una y en orden.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>There was no room to write this. What was written before is safe.</source>
        <translation>No había sitio para escribir esto. Lo que se escribió antes está a salvo.</translation>
    </message>
    <message>
        <source>Afterbell may not write there</source>
        <translation>Afterbell no puede escribir ahí</translation>
    </message>
    <message>
        <source>The folder or file is read-only for you, so nothing was changed.</source>
        <translation>Para ti la carpeta o el archivo es de solo lectura, así que no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose another place, or ask for permission to write there.</source>
        <translation>Elige otro lugar, o pide permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>This is no ordinary file</source>
        <translation>Este no es un archivo corriente</translation>
    </message>
    <message>
        <source>A link, a folder or something of the system stands there; it was left alone.</source>
        <translation>Ahí hay un enlace, una carpeta o algo del sistema; se ha dejado como está.</translation>
    </message>
    <message>
        <source>Choose the file itself. In a journal’s folder, move the link somewhere else.</source>
        <translation>Elige el propio archivo. Si está en la carpeta de un diario, mueve el enlace a otro sitio.</translation>
    </message>
    <message>
        <source>This journal must be copied first</source>
        <translation>Primero hay que copiar este diario</translation>
    </message>
    <message>
        <source>Its disk cannot be written to, but something in it has to be finished before it can be read: a save that was cut short, or a step from an older Afterbell.</source>
        <translation>No se puede escribir en su disco, pero hay que terminar algo antes de leerlo: un guardado que se cortó, o un paso de un Afterbell más antiguo.</translation>
    </message>
    <message>
        <source>Copy its folder to this computer, and open the copy.</source>
        <translation>Copia su carpeta a este equipo y abre la copia.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>El archivo no se puede leer</translation>
    </message>
    <message>
        <source>It is not there, or you may not open it.</source>
        <translation>No está ahí, o no tienes permiso para abrirlo.</translation>
    </message>
    <message>
        <source>Check that the disk or the stick is plugged in, then choose it again.</source>
        <translation>Comprueba que el disco o la memoria USB está conectado y vuelve a elegirlo.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>La carpeta no está ahí</translation>
    </message>
    <message>
        <source>The folder was renamed, moved or deleted, or its disk is not plugged in.</source>
        <translation>La carpeta cambió de nombre, se movió o se borró, o su disco no está conectado.</translation>
    </message>
    <message>
        <source>Plug the disk in, or choose another folder.</source>
        <translation>Conecta el disco o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The disk did not answer well</source>
        <translation>El disco no respondió bien</translation>
    </message>
    <message>
        <source>Reading or writing failed. What was saved before is as it was.</source>
        <translation>Falló la lectura o la escritura. Lo que se guardó antes está como estaba.</translation>
    </message>
    <message>
        <source>Make a backup to another disk soon, and try again.</source>
        <translation>Haz pronto una copia de seguridad en otro disco e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This entry is gone</source>
        <translation>Esta entrada ya no está</translation>
    </message>
    <message>
        <source>It was deleted, or belongs to another journal.</source>
        <translation>Se borró, o pertenece a otro diario.</translation>
    </message>
    <message>
        <source>Look in the trash: entries stay there for thirty days.</source>
        <translation>Mira en la papelera: las entradas se quedan allí treinta días.</translation>
    </message>
    <message>
        <source>This is too large</source>
        <translation>Esto es demasiado grande</translation>
    </message>
    <message>
        <source>No journal reaches that day</source>
        <translation>Ningún diario llega a ese día</translation>
    </message>
    <message>
        <source>A day lies between 1900 and 2200, and this one does not. Nothing was changed.</source>
        <translation>Un día está entre 1900 y 2200, y este no. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Choose another day, or look at the date of this computer.</source>
        <translation>Elige otro día, o mira la fecha de este equipo.</translation>
    </message>
    <message>
        <source>This is no picture Afterbell can read</source>
        <translation>Afterbell no puede leer esta imagen</translation>
    </message>
    <message>
        <source>The file may be damaged or of a kind that is not known here.</source>
        <translation>El archivo puede estar dañado o ser de un tipo que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Guárdalo como PNG o JPEG y añádelo otra vez.</translation>
    </message>
    <message>
        <source>This person is no longer on the people list</source>
        <translation>Esta persona ya no está en la lista de personas</translation>
    </message>
    <message>
        <source>They were removed meanwhile; nothing else changed.</source>
        <translation>Se quitó entretanto; no ha cambiado nada más.</translation>
    </message>
    <message>
        <source>Add them again if their name should be protected.</source>
        <translation>Añádela otra vez si hay que proteger su nombre.</translation>
    </message>
    <message>
        <source>This is no name that can be protected</source>
        <translation>Este nombre no se puede proteger</translation>
    </message>
    <message>
        <source>A name has at least one letter, and two hundred at most.</source>
        <translation>Un nombre tiene al menos una letra, y doscientas como máximo.</translation>
    </message>
    <message>
        <source>Type it as it stands in your class list.</source>
        <translation>Escríbelo como está en tu lista de clase.</translation>
    </message>
    <message>
        <source>This stand-in cannot be used</source>
        <translation>Este nombre ficticio no se puede usar</translation>
    </message>
    <message>
        <source>It is empty, somebody else has it, or it would give a name on your list away.</source>
        <translation>Está vacío, lo tiene otra persona, o delataría un nombre de tu lista.</translation>
    </message>
    <message>
        <source>Choose another, such as the one Afterbell proposes.</source>
        <translation>Elige otro, como el que propone Afterbell.</translation>
    </message>
    <message>
        <source>Your circle is not set up yet</source>
        <translation>Tu círculo aún no está preparado</translation>
    </message>
    <message>
        <source>Before anything can be shared, this journal needs your name and a card.</source>
        <translation>Antes de compartir nada, este diario necesita tu nombre y una tarjeta.</translation>
    </message>
    <message>
        <source>Open Circle and say under which name your friends know you.</source>
        <translation>Abre Círculo y di con qué nombre te conocen tus amistades.</translation>
    </message>
    <message>
        <source>This person is no longer in your circle</source>
        <translation>Esta persona ya no está en tu círculo</translation>
    </message>
    <message>
        <source>They were removed, and nothing was sealed for them.</source>
        <translation>Se quitó, y no se ha sellado nada para ella.</translation>
    </message>
    <message>
        <source>Add their card again if you wish to share with them.</source>
        <translation>Añade otra vez su tarjeta si quieres compartir con ella.</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>Bloqueaste a esta persona</translation>
    </message>
    <message>
        <source>Nothing is sealed for somebody who is blocked.</source>
        <translation>No se sella nada para quien está bloqueado.</translation>
    </message>
    <message>
        <source>Press them in your circle and unblock them, if you wish to share with them.</source>
        <translation>Pulsa a esa persona en tu círculo y desbloquéala, si quieres compartir con ella.</translation>
    </message>
    <message>
        <source>Their keys are lost</source>
        <translation>Sus claves se han perdido</translation>
    </message>
    <message>
        <source>Whoever has them could read what is sealed for them, so nothing was sealed.</source>
        <translation>Quien las tenga podría leer lo que se selle para ellas, así que no se selló nada.</translation>
    </message>
    <message>
        <source>Ask them for a new card, and compare the safety words anew.</source>
        <translation>Pide una tarjeta nueva y comparad de nuevo las palabras de seguridad.</translation>
    </message>
    <message>
        <source>This card carries new keys</source>
        <translation>Esta tarjeta lleva claves nuevas</translation>
    </message>
    <message>
        <source>Its name is that of somebody you know, or looks like it; its keys are others.</source>
        <translation>Su nombre es el de alguien que conoces, o se le parece; sus claves son otras.</translation>
    </message>
    <message>
        <source>Ask them in person or by phone, and compare the safety words anew.</source>
        <translation>Pregunta en persona o por teléfono y vuelve a comparar las palabras de seguridad.</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>Las palabras son distintas</translation>
    </message>
    <message>
        <source>What you typed are not the safety words of this card.</source>
        <translation>Lo que escribiste no son las palabras de seguridad de esta tarjeta.</translation>
    </message>
    <message>
        <source>Ask them to read the words once more. If they still differ, the card is not theirs.</source>
        <translation>Pide que te las lean una vez más. Si siguen sin coincidir, la tarjeta no es suya.</translation>
    </message>
    <message>
        <source>These are yours</source>
        <translation>Son las tuyas</translation>
    </message>
    <message>
        <source>They are from your own card, and tell nothing of theirs.</source>
        <translation>Esto es de tu propia tarjeta y no dice nada de la suya.</translation>
    </message>
    <message>
        <source>Ask them to read theirs to you, or scan the code on their screen.</source>
        <translation>Pide que te lean las suyas, o escanea el código de su pantalla.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Nobody has checked yet that this card is really this person&apos;s.</source>
        <translation>Nadie ha comprobado todavía que esta tarjeta sea realmente de esta persona.</translation>
    </message>
    <message>
        <source>Compare the safety words first, or say clearly that you share anyway.</source>
        <translation>Compara primero las palabras de seguridad, o di claramente que compartes de todos modos.</translation>
    </message>
    <message>
        <source>Nothing to seal yet</source>
        <translation>Aún no hay nada que sellar</translation>
    </message>
    <message>
        <source>No entry or no person is chosen.</source>
        <translation>No se ha elegido ninguna entrada o ninguna persona.</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Marca al menos a una persona.</translation>
    </message>
    <message>
        <source>Nobody who has it can be asked</source>
        <translation>A nadie que lo tenga se le puede pedir</translation>
    </message>
    <message>
        <source>They are no longer in your circle, are blocked, or lost their keys, so nothing was sealed.</source>
        <translation>Ya no están en tu círculo, tienen un bloqueo o perdieron sus claves, así que no se ha sellado nada.</translation>
    </message>
    <message>
        <source>Tell them yourself, or add their card again and ask then.</source>
        <translation>Díselo tú, o añade otra vez su tarjeta y pídelo entonces.</translation>
    </message>
    <message>
        <source>Too many people for one sealed file</source>
        <translation>Demasiadas personas para un archivo sellado</translation>
    </message>
    <message>
        <source>One file is sealed for thirty-two people at most, and nothing was sealed.</source>
        <translation>Un archivo se sella para treinta y dos personas como máximo, y no se ha sellado nada.</translation>
    </message>
    <message>
        <source>Choose fewer, and share it with the others after that.</source>
        <translation>Elige menos, y compártelo con las demás después.</translation>
    </message>
    <message>
        <source>Some words are not decided yet</source>
        <translation>Algunas palabras aún esperan tu decisión</translation>
    </message>
    <message>
        <source>They may name somebody, so nothing is sealed until you have decided.</source>
        <translation>Pueden ser el nombre de alguien, así que no se sella nada hasta que decidas.</translation>
    </message>
    <message>
        <source>Go through what is marked: protect it, or leave it as it is.</source>
        <translation>Repasa lo marcado: protégelo o déjalo como está.</translation>
    </message>
    <message>
        <source>You have this one already</source>
        <translation>Esto ya lo tienes</translation>
    </message>
    <message>
        <source>This sealed file was opened before, and nothing was added twice.</source>
        <translation>Este archivo sellado ya se abrió antes, y no se ha añadido nada dos veces.</translation>
    </message>
    <message>
        <source>You find it in your circle.</source>
        <translation>Lo encuentras en tu círculo.</translation>
    </message>
    <message>
        <source>This backup does not check out</source>
        <translation>Esta copia de seguridad no supera la comprobación</translation>
    </message>
    <message>
        <source>It does not open, or holds less than it should, so it was not restored.</source>
        <translation>No se abre, o tiene menos de lo que debería, así que no se ha restaurado.</translation>
    </message>
    <message>
        <source>Take the one before it. Your journal was not touched.</source>
        <translation>Usa la anterior. Tu diario no se ha tocado.</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>La copia de seguridad no se hizo</translation>
    </message>
    <message>
        <source>What was written did not check out, so it was thrown away. Journal and older backups stay.</source>
        <translation>Lo escrito no superó la comprobación y se descartó. El diario y las copias anteriores se quedan.</translation>
    </message>
    <message>
        <source>Try again; where that fails too, choose a place on another disk for backups.</source>
        <translation>Inténtalo de nuevo; si tampoco funciona, elige para las copias un lugar en otro disco.</translation>
    </message>
    <message>
        <source>A backup is not whole any more</source>
        <translation>Una copia de seguridad ya no está completa</translation>
    </message>
    <message>
        <source>It was when it was made, so its disk may be failing. Your journal was not touched.</source>
        <translation>Lo estaba cuando se hizo, así que su disco puede estar fallando. Tu diario no se ha tocado.</translation>
    </message>
    <message>
        <source>Choose a second place for backups in the settings, on another disk.</source>
        <translation>Elige en los ajustes un segundo lugar para las copias de seguridad, en otro disco.</translation>
    </message>
    <message>
        <source>The second place for backups is missed</source>
        <translation>Falta el segundo lugar de las copias de seguridad</translation>
    </message>
    <message>
        <source>It was not there for three weeks. Beside the journal they are made as always.</source>
        <translation>Lleva tres semanas sin aparecer. Junto al diario se hacen como siempre.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another place in the settings.</source>
        <translation>Conéctalo, o elige otro lugar en los ajustes.</translation>
    </message>
    <message>
        <source>There is a second version of this journal</source>
        <translation>Hay una segunda versión de este diario</translation>
    </message>
    <message>
        <source>A sync program left it beside yours, as a copy. What was written there may be missing here.</source>
        <translation>Un programa de sincronización la dejó junto a la tuya, como copia. Lo que se escribió allí quizá falte aquí.</translation>
    </message>
    <message>
        <source>Compare the two and bring the entries together. Nothing else comes along, such as what friends sent: keep that file, in another folder.</source>
        <translation>Compara las dos y junta las entradas. Nada más viene con ellas, como lo que te enviaron tus amistades: guarda ese archivo en otra carpeta.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>You stopped it. Everything is as it was before.</source>
        <translation>Lo has detenido. Todo está como estaba.</translation>
    </message>
    <message>
        <source>The computer “{0}” holds this journal.</source>
        <translation>El equipo «{0}» tiene abierto este diario.</translation>
    </message>
    <message>
        <source>A picture may have {0} million pixels at most.</source>
        <translation>Una imagen puede tener {0} millones de píxeles como máximo.</translation>
    </message>
    <message>
        <source>This has more than {0}, the most that is taken here.</source>
        <translation>Tiene más de {0}, el máximo que se admite aquí.</translation>
    </message>
    <message>
        <source>This has {0}; {1} is the most that is taken here.</source>
        <translation>Tiene {0}; aquí se admiten {1} como máximo.</translation>
    </message>
    <message>
        <source>There are more than twelve words.</source>
        <translation>Hay más de doce palabras.</translation>
    </message>
    <message>
        <source>Word {0} is misspelt or missing.</source>
        <translation>La palabra {0} está mal escrita o falta.</translation>
    </message>
    <message>
        <source>Each is a word that a sheet can have, but one is another than on yours or in another place.</source>
        <translation>Todas pueden estar en una hoja, pero una es distinta de la tuya o está en otro lugar.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file</source>
        <translation>Esta frase de contraseña no abre el archivo</translation>
    </message>
    <message>
        <source>The file is fine. It opens with the passphrase it was written under.</source>
        <translation>El archivo está bien. Se abre con la frase de contraseña con la que se escribió.</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Este archivo está dañado</translation>
    </message>
    <message>
        <source>Folders deep inside one another</source>
        <translation>Carpetas muy dentro unas de otras</translation>
    </message>
    <message>
        <source>They lie deeper than in any journal, so nothing was read.</source>
        <translation>Están a más profundidad que en cualquier diario, así que no se ha leído nada.</translation>
    </message>
    <message>
        <source>It has more than what is taken here. Nothing was changed.</source>
        <translation>Es más de lo que se admite aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>Make it smaller, or take a part of it.</source>
        <translation>Hazlo más pequeño, o toma una parte.</translation>
    </message>
    <message>
        <source>The pages could not be made</source>
        <translation>No se pudieron hacer las páginas</translation>
    </message>
    <message>
        <source>There is nothing to put on them, or a page could not be set.</source>
        <translation>No hay nada que poner en ellas, o una página no se pudo componer.</translation>
    </message>
    <message>
        <source>Choose other days or other entries.</source>
        <translation>Elige otros días u otras entradas.</translation>
    </message>
    <message>
        <source>A part of this backup is missing or damaged</source>
        <translation>Falta una parte de esta copia de seguridad, o está dañada</translation>
    </message>
    <message>
        <source>Backups of a large journal share parts, in the folder “blocks” beside them.</source>
        <translation>Las copias de seguridad de un diario grande comparten partes, en la carpeta «blocks» junto a ellas.</translation>
    </message>
    <message>
        <source>Copy that folder along with the backup, or take another one. Your journal was not touched.</source>
        <translation>Copia también esa carpeta, o usa otra copia de seguridad. Tu diario no se ha tocado.</translation>
    </message>
    <message>
        <source>There is no room for a backup</source>
        <translation>No hay espacio para una copia de seguridad</translation>
    </message>
    <message>
        <source>It would leave too little of its disk to write on, so none was made.</source>
        <translation>Dejaría muy poco espacio en su disco para escribir, así que no se ha hecho ninguna.</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Libera espacio allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The second place for backups is full</source>
        <translation>El segundo lugar de las copias de seguridad está lleno</translation>
    </message>
    <message>
        <source>The newest backup was not copied there. It is whole beside the journal.</source>
        <translation>La última copia de seguridad no se ha copiado allí. Junto al diario está completa.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place in the settings.</source>
        <translation>Libera espacio allí, o elige otro lugar en los ajustes.</translation>
    </message>
    <message>
        <source>Free some space and try again; words that wait to be saved are saved then.</source>
        <translation>Libera espacio e inténtalo otra vez; las palabras que aún no están guardadas se guardan entonces.</translation>
    </message>
</context>
<context>
    <name>RehearsalSheet</name>
    <message>
        <source>Fetch the page and type its words. They are only checked here: nothing in your journal changes.</source>
        <translation>Busca la página y escribe sus palabras. Aquí solo se comprueban: nada cambia en tu diario.</translation>
    </message>
    <message>
        <source>Try your recovery sheet</source>
        <translation>Probar tu hoja de recuperación</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>The twelve words, in order</source>
        <translation>Las doce palabras, en orden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try these words</source>
        <translation>Probar estas palabras</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>These words do not open this journal</source>
        <translation>Estas palabras no abren este diario</translation>
    </message>
    <message>
        <source>They are in order, but from another journal or an older sheet. See whether there is a newer page, or make a new one.</source>
        <translation>Están en orden, pero son de otro diario o de una hoja más antigua. Mira si hay una página más nueva, o haz otra.</translation>
    </message>
    <message>
        <source>That is the right sheet, and it opens your journal. You can put it back where it was.</source>
        <translation>Esa es la hoja correcta, y abre tu diario. Ya puedes devolverla a su sitio.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Make a new sheet…</source>
        <translation>Hacer una hoja nueva…</translation>
    </message>
</context>
<context>
    <name>RenameTagSheet</name>
    <message>
        <source>Rename a tag</source>
        <translation>Cambiar el nombre de una etiqueta</translation>
    </message>
    <message>
        <source>It changes in your texts, too. What they said before stays among their earlier versions.</source>
        <translation>También cambia en tus textos. Lo que decían antes queda entre sus versiones anteriores.</translation>
    </message>
    <message>
        <source>Tag to rename</source>
        <translation>Etiqueta que cambia de nombre</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries carry it.</source>
        <translation>
            <numerusform>1 entrada la lleva.</numerusform>
            <numerusform>%Ln entradas la llevan.</numerusform>
        </translation>
    </message>
    <message>
        <source>#{0} is there already: the two become one.</source>
        <translation>#{0} ya existe: las dos pasan a ser una.</translation>
    </message>
    <message>
        <source>It will be #{0}.</source>
        <translation>Pasará a ser #{0}.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Hacer una de las dos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries to go</source>
        <translation>
            <numerusform>queda 1 entrada</numerusform>
            <numerusform>quedan %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>The journal that is there now is set aside under another name, never overwritten.</source>
        <translation>El diario que hay ahora se aparta con otro nombre, nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, primero la más reciente</translation>
    </message>
    <message>
        <source>Look in another folder…</source>
        <translation>Mirar en otra carpeta…</translation>
    </message>
    <message>
        <source>The folder with the backups</source>
        <translation>La carpeta con las copias de seguridad</translation>
    </message>
    <message>
        <source>The passphrase of that day</source>
        <translation>La frase de contraseña de aquel día</translation>
    </message>
    <message>
        <source>No backups there.</source>
        <translation>Ahí no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>Compare it with the journal first…</source>
        <translation>Compararla antes con el diario…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · before two copies came together</source>
        <translation>{0} · antes de reunir dos copias</translation>
    </message>
    <message>
        <source>Restoring and counting…</source>
        <translation>Restaurando y contando…</translation>
    </message>
    <message>
        <source>Entries that are newer in it: {0}. It is set aside with them, so that you can compare the two and bring them back. Press Restore once more to go on.</source>
        <translation>Entradas que son más recientes en él: {0}. Se aparta con ellas, para que puedas comparar los dos y recuperarlas. Pulsa «Restaurar» otra vez para continuar.</translation>
    </message>
    <message>
        <source>The journal that is there has something newer</source>
        <translation>El diario que hay ahora contiene algo más reciente</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln entries are back.</source>
        <translation>
            <numerusform>{0} de 1 entrada está de vuelta.</numerusform>
            <numerusform>{0} de %Ln entradas están de vuelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The people list and the circle are those of that day.</source>
        <translation>La lista de personas y el círculo son los de aquel día.</translation>
    </message>
    <message>
        <source>They are in “{0}”. Your own journal is as it was, with all that is newer; to bring the two together, open one of them and choose Settings, Compare with another copy.</source>
        <translation>Están en «{0}». Tu propio diario está como estaba, con todo lo más nuevo; para reunir los dos, abre uno de ellos y elige Ajustes, Comparar con otra copia.</translation>
    </message>
    <message>
        <source>The journal that was there could not be compared with this backup; it is set aside.</source>
        <translation>El diario que había no se pudo comparar con esta copia de seguridad; se ha apartado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>{0} · not whole any more</source>
        <translation>{0} · ya no está completa</translation>
    </message>
    <message>
        <source>It comes back beside the journal that is open, as one of its own.</source>
        <translation>Vuelve junto al diario abierto, como un diario aparte.</translation>
    </message>
    <message>
        <source>What is newer could not be brought in; the journal that was set aside has it.</source>
        <translation>Lo más reciente no se pudo incorporar; está en el diario que se apartó.</translation>
    </message>
    <message>
        <source>Restore, and keep them</source>
        <translation>Restaurar y conservarlas</translation>
    </message>
    <message>
        <source>Newer ones kept: {0}.</source>
        <translation>Más recientes conservadas: {0}.</translation>
    </message>
</context>
<context>
    <name>SaveElsewhereSheet</name>
    <message>
        <source>Save {words} elsewhere</source>
        <translation>Guardar {words} en otro lugar</translation>
    </message>
    <message>
        <source>One file under a passphrase of its own, on a stick or another disk. Afterbell brings it home, and any program that knows age opens it.</source>
        <translation>Un archivo con su propia frase de contraseña, en una memoria USB o en otro disco. Afterbell lo trae a casa, y cualquier programa que conozca age lo abre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>files that hold words</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Where to save the words</source>
        <translation>Dónde guardar las palabras</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
</context>
<context>
    <name>SchoolGroup</name>
    <message>
        <source>School year</source>
        <translation>Curso escolar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>A usual year</source>
        <translation>Un curso habitual</translation>
    </message>
    <message>
        <source>Puts its dates, terms and breaks in place of these; then move them to your own.</source>
        <translation>Pone sus fechas, periodos lectivos y vacaciones en lugar de estos; ajústalos después a los tuyos.</translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation>Volver a poner lo que había</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As in “2025–26”.</source>
        <translation>Como en «2025-26».</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Desde y hasta</translation>
    </message>
    <message>
        <source>Any dates; a year may cross New Year.</source>
        <translation>Las fechas que quieras; un curso puede cruzar el Año Nuevo.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Añadir un periodo lectivo</translation>
    </message>
    <message>
        <source>Name of the term</source>
        <translation>Nombre del periodo lectivo</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Añadir unas vacaciones</translation>
    </message>
    <message>
        <source>Name of the break</source>
        <translation>Nombre de las vacaciones</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Periodos lectivos</translation>
    </message>
    <message>
        <source>None to six.</source>
        <translation>De ninguno a seis.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Weeks without teaching; they are not counted.</source>
        <translation>Semanas sin clase; no se cuentan.</translation>
    </message>
    <message>
        <source>The year must end after it begins. It is not kept like this.</source>
        <translation>El curso tiene que acabar después de empezar. Así no se guarda.</translation>
    </message>
    <message>
        <source>A term or a break ends before it begins. It is not kept like this.</source>
        <translation>Un periodo lectivo o unas vacaciones acaban antes de empezar. Así no se guarda.</translation>
    </message>
</context>
<context>
    <name>SealedLook</name>
    <message>
        <source>It lies in the shared folder “{0}” and is found there by itself, as:</source>
        <translation>Está en la carpeta compartida «{0}» y allí aparece sin más, como:</translation>
    </message>
    <message>
        <source>It is in “{0}”. Hand it over, by e-mail, on a stick or as you like:</source>
        <translation>Está en «{0}». Entrégalo por correo, en una memoria USB o como prefieras:</translation>
    </message>
    <message>
        <source>Only {0} can open it. It cannot be unsent; what left is kept under Circle.</source>
        <translation>Solo {0} puede abrirlo. No se puede hacer volver; lo que salió queda anotado en Círculo.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Escribir un correo…</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Ya está entregado</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>The file with this mail is sealed for you. Open it with Afterbell; nobody else can.</source>
        <translation>El archivo de este correo está sellado para ti. Ábrelo con Afterbell; nadie más puede.</translation>
    </message>
    <message>
        <source>A sealed file for you</source>
        <translation>Un archivo sellado para ti</translation>
    </message>
    <message>
        <source>No program here writes e-mails. Send {0} in another way. Once it went, press “It is handed over”.</source>
        <translation>Aquí ningún programa escribe correos. Envía {0} por otro camino. Cuando haya salido, pulsa «Ya está entregado».</translation>
    </message>
    <message>
        <source>Your mail program was asked for a draft, and the folder was opened: drag {0} into the draft. If none opens, send the file in another way. Once it went, press “It is handed over”.</source>
        <translation>Se ha pedido un borrador a tu programa de correo y se ha abierto la carpeta: arrastra {0} al borrador. Si no se abre ninguno, envía el archivo de otra manera. Cuando haya salido, pulsa «Ya está entregado».</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>The twelve words, in order</source>
        <translation>Las doce palabras, en orden</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Use the recovery sheet instead</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>It would come from an icon beside the clock, and this desktop has no place for one.</source>
        <translation>Vendría de un icono junto al reloj, y este escritorio no tiene sitio para él.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>El día termina a las</translation>
    </message>
    <message>
        <source>What you write before this still belongs to the evening before.</source>
        <translation>Lo que escribas antes de esa hora aún pertenece a la noche anterior.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your card and your book begin with it; each can say another.</source>
        <translation>Tu tarjeta y tu libro empiezan con él; cada uno puede llevar otro.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>What “Prompts” offers to write along: change, hide, make your own.</source>
        <translation>Lo que «Propuestas» ofrece para acompañarte al escribir: cámbialas, ocúltalas, crea las tuyas.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>of the window: colours and letters</comment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Chalkboard</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Also by Ctrl and + or −, from anywhere.</source>
        <translation>También con Ctrl y + o −, desde cualquier parte.</translation>
    </message>
    <message>
        <source>Names to protect</source>
        <translation>Nombres que proteger</translation>
    </message>
    <message>
        <source>People list</source>
        <translation>Lista de personas</translation>
    </message>
    <message>
        <source>Open the list…</source>
        <translation>Abrir la lista…</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Traer y sacar</translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation>Traer entradas</translation>
    </message>
    <message>
        <source>From {0}. What is there already is noticed.</source>
        <translation>De {0}. Lo que ya está aquí se reconoce.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Sacarlo todo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de Afterbell</translation>
    </message>
    <message>
        <source>Where your journal is</source>
        <translation>Dónde está tu diario</translation>
    </message>
    <message>
        <source>Afterbell {0}, free software under the MIT licence. It never connects to any network.</source>
        <translation>Afterbell {0}, software libre con licencia MIT. Nunca se conecta a ninguna red.</translation>
    </message>
    <message>
        <source>Afterbell</source>
        <translation>Afterbell</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>What Afterbell is made of, and the terms of each part.</source>
        <translation>De qué está hecho Afterbell, y las condiciones de cada componente.</translation>
    </message>
    <message>
        <source>Read them…</source>
        <translation>Leerlas…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A made-up year</source>
        <translation>Un año inventado</translation>
    </message>
    <message>
        <source>The journal of a teacher who does not exist, to look around in or to show somebody.</source>
        <translation>El diario de una docente que no existe, para echar un vistazo o enseñárselo a alguien.</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>Escribirlo de nuevo…</translation>
    </message>
    <message>
        <source>Look around…</source>
        <translation>Echar un vistazo…</translation>
    </message>
    <message>
        <source>What the keyboard can do; also Shift+F1.</source>
        <translation>Lo que puede hacer el teclado; también con Mayús+F1.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>The first evening, sharing, what is protected, what to do when something goes wrong; also F1.</source>
        <translation>La primera tarde, compartir, qué está protegido y qué hacer cuando algo sale mal; también con F1.</translation>
    </message>
    <message>
        <source>Read it…</source>
        <translation>Leer…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light by day, dark by night, or one of them always; with high contrast as the system is.</source>
        <translation>Claro de día, oscuro de noche, o siempre uno de ellos; con alto contraste, como el sistema.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a reminder</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Remind me in the evening</source>
        <translation>Recordármelo por la tarde</translation>
    </message>
    <message>
        <source>One quiet line from the icon beside the clock, without a word of the journal.</source>
        <translation>Una línea discreta del icono junto al reloj, sin una palabra del diario.</translation>
    </message>
    <message>
        <source>import export migrate move transfer download save file open with obsidian markdown pdf word new computer</source>
        <comment>what people type, in every country</comment>
        <translation>importar exportar migrar mover transferir descargar guardar archivo abrir con obsidian markdown pdf word mudanza ordenador nuevo computadora</translation>
    </message>
    <message>
        <source>A plain folder that any program reads, or one encrypted file.</source>
        <translation>Una carpeta sin cifrar que lee cualquier programa, o un solo archivo cifrado.</translation>
    </message>
    <message>
        <source>Pupils’ names and what stands for them when you share. The list is shared with nobody.</source>
        <translation>Los nombres de tu alumnado y lo que va en su lugar cuando compartes. La lista no se comparte con nadie.</translation>
    </message>
    <message>
        <source>copy safety stick usb cloud sync save merge two second computers dropbox history undo icloud onedrive nextcloud google drive</source>
        <comment>what people type, in every country</comment>
        <translation>copia seguridad respaldo backup memoria usb nube cloud sincronizar guardar fusionar unir dos equipos ordenadores segundo equipo dropbox deshacer pendrive icloud onedrive nextcloud google drive</translation>
    </message>
    <message>
        <source>author midnight night frames questions prompts profile username my name</source>
        <translation>autor autora medianoche noche preguntas marcos yo perfil usuario docente profesor profesora</translation>
    </message>
    <message>
        <source>appearance colour color dark mode night light contrast eyes vision font size zoom bigger letters accessibility design color blind</source>
        <translation>aspecto apariencia color colores oscuro modo dark noche claro contraste ojos vista fuente letra tamaño zoom letras más grandes accesibilidad tema diseño pizarra daltonismo</translation>
    </message>
    <message>
        <source>version licence folder location help manual keyboard shortcuts demo license where tutorial network internet update offline telemetry example sample hotkeys open source files are my</source>
        <translation>versión licencia carpeta ubicación ayuda manual teclado atajos demostración demo ejemplo dónde tutorial red internet actualizar actualización sin conexión</translation>
    </message>
    <message>
        <source>No setting of that name. The guide may know more: F1.</source>
        <translation>No hay ningún ajuste con ese nombre. Quizá la guía sepa más: F1.</translation>
    </message>
    <message>
        <source>dictionary language typos spellcheck autocorrect grammar quotes smart</source>
        <translation>diccionario idioma ortografía faltas errores corrector gramática comillas</translation>
    </message>
    <message>
        <source>calendar term semester holidays vacation summer start end of year</source>
        <translation>calendario curso año escolar trimestre semestre vacaciones festivos verano inicio comienzo fin</translation>
    </message>
    <message>
        <source>security timeout screen lock projector beamer screenshot privacy auto idle log out sign out tray icon clock autolock logout minimize hide timer whiteboard</source>
        <translation>seguridad bloqueo tiempo pantalla proyector cañón captura privacidad auto automático inactivo cerrar sesión icono reloj bandeja ocultar minimizar pizarra digital temporizador</translation>
    </message>
    <message>
        <source>password security encryption forgotten change password reset print paper pin code</source>
        <translation>contraseña clave seguridad cifrado olvidada cambiar contraseña restablecer imprimir papel pin código</translation>
    </message>
    <message>
        <source>check damage repair corrupt broken rescue verify damaged integrity error</source>
        <translation>comprobar daño reparar dañado roto rescatar verificar integridad error</translation>
    </message>
    <message>
        <source>reminder notification alarm</source>
        <translation>recordatorio recordar notificación alarma aviso</translation>
    </message>
    <message>
        <source>pupils students children class anonymous initials privacy anonymize pseudonym gdpr</source>
        <translation>alumnado alumnos alumnas estudiantes clase anónimo iniciales privacidad anonimizar seudónimo rgpd</translation>
    </message>
</context>
<context>
    <name>ShareBookSheet</name>
    <message>
        <source>Only the people you choose can open it. Nothing leaves until you hand the file over.</source>
        <translation>Solo pueden abrirlo las personas que elijas. Nada sale hasta que entregues el archivo.</translation>
    </message>
    <message>
        <source>Seal “{0}”</source>
        <translation>Sellar «{0}»</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>A note to go with it</source>
        <translation>Una nota que lo acompañe</translation>
    </message>
    <message>
        <source>Names of pupils were replaced in it.</source>
        <translation>Se han cambiado los nombres del alumnado.</translation>
    </message>
    <message>
        <source>Names stand in it as you wrote them. Be sure that is right for whoever gets it.</source>
        <translation>Los nombres quedan como los escribiste. Asegúrate de que está bien así para quien lo reciba.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the people it is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Put in the shared folder</source>
        <translation>Poner en la carpeta compartida</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation>¿Dónde se guarda el archivo sellado?</translation>
    </message>
    <message>
        <source>Sealed for {0}</source>
        <translation>Sellado para {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln entries</source>
        <translation>
            <numerusform>Compartir 1 entrada</numerusform>
            <numerusform>Compartir %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the people you choose can open it. Nothing leaves until you hand the file over.</source>
        <translation>Solo pueden abrirlo las personas que elijas. Nada sale hasta que entregues el archivo.</translation>
    </message>
    <message>
        <source>What they will read</source>
        <translation>Lo que se va a leer</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Put in the shared folder</source>
        <translation>Poner en la carpeta compartida</translation>
    </message>
    <message>
        <source>Share “{0}”</source>
        <translation>Compartir «{0}»</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Buscando nombres…</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Para {0}</translation>
    </message>
    <message>
        <source>For nobody yet</source>
        <translation>Aún para nadie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or files</source>
        <translation>
            <numerusform>1 foto o archivo</numerusform>
            <numerusform>%Ln fotos o archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation>¿Dónde se guarda el archivo sellado?</translation>
    </message>
    <message>
        <source>Sealed for {0}</source>
        <translation>Sellado para {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message>
        <source>Do you still have your recovery sheet? A minute to try it.</source>
        <translation>¿Aún tienes tu hoja de recuperación? Probarla lleva un minuto.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>You will be asked again in a few weeks</source>
        <translation>Se te volverá a preguntar dentro de unas semanas</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>You can try the sheet at any time, in Settings</source>
        <translation>Puedes probar la hoja en cualquier momento, en Ajustes</translation>
    </message>
    <message>
        <source>Make one…</source>
        <comment>a recovery sheet</comment>
        <translation>Hacer una…</translation>
    </message>
    <message>
        <source>I have it on paper now</source>
        <translation>Ya la tengo en papel</translation>
    </message>
    <message>
        <source>Good. Keep it away from this computer</source>
        <translation>Bien. Guárdala lejos de este equipo</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Dentro de tres días</translation>
    </message>
    <message>
        <source>You will be reminded in three days</source>
        <translation>Te lo recordaremos dentro de tres días</translation>
    </message>
    <message>
        <source>Your recovery sheet is on no paper yet: a forgotten passphrase could not be mended.</source>
        <translation>Tu hoja de recuperación aún no está en papel: una frase de contraseña olvidada no tendría remedio.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>If you forget the passphrase, these words open the journal. Nothing else does. Print them now.</source>
        <translation>Si olvidas la frase de contraseña, estas palabras abren el diario. Ninguna otra cosa lo abre. Imprímelas ahora.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Tu hoja de recuperación</translation>
    </message>
    <message>
        <source>Go to my journal</source>
        <translation>Ir a mi diario</translation>
    </message>
    <message>
        <source>Then: your recovery sheet</source>
        <translation>Después: tu hoja de recuperación</translation>
    </message>
    <message>
        <source>One page to print and keep somewhere safe. It opens the journal if you forget the passphrase.</source>
        <translation>Una página para imprimir y guardar en un lugar seguro. Abre el diario si olvidas la frase de contraseña.</translation>
    </message>
    <message>
        <source>I have them on paper, somewhere safe</source>
        <translation>Las tengo en papel, en un lugar seguro</translation>
    </message>
    <message>
        <source>Not beside the computer. A drawer at home is good.</source>
        <translation>No junto al equipo. Un cajón en casa está bien.</translation>
    </message>
    <message>
        <source>I have no printer here: remind me in three days</source>
        <translation>Aquí no tengo impresora: recuérdamelo dentro de tres días</translation>
    </message>
    <message>
        <source>On {0}, on the first page. Until then a forgotten passphrase cannot be mended.</source>
        <translation>El {0}, en la primera página. Hasta entonces, una frase de contraseña olvidada no tiene remedio.</translation>
    </message>
    <message>
        <source>Put Afterbell into this computer’s menu</source>
        <translation>Poner Afterbell en el menú de este equipo</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>From anywhere</source>
        <translation>Desde cualquier parte</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Un alto</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Un bajo</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>Una entrada nueva</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Today, Journal, Calendar, Look back, Circle, Year in review</source>
        <translation>Hoy, Diario, Calendario, Mirar atrás, Círculo, Libro del año</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Texto más grande, más pequeño, normal</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock and quit; what you wrote is saved first</source>
        <translation>Bloquear y salir; lo que escribiste se guarda antes</translation>
    </message>
    <message>
        <source>Blank the window; F9 again brings it back</source>
        <translation>Dejar la ventana en blanco; F9 la trae de vuelta</translation>
    </message>
    <message>
        <source>The menu of a right click, where the keyboard is</source>
        <translation>El menú de un clic derecho, donde actúa el teclado</translation>
    </message>
    <message>
        <source>Show a passphrase that is being typed, and hide it</source>
        <translation>Mostrar la frase de contraseña que se escribe, y ocultarla</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>Al leer</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Editar la entrada</translation>
    </message>
    <message>
        <source>Back to the list, in a narrow window</source>
        <translation>Volver a la lista, en una ventana estrecha</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>Bold, italic, link</source>
        <translation>Negrita, cursiva, enlace</translation>
    </message>
    <message>
        <source>Heading, quote</source>
        <translation>Título, cita</translation>
    </message>
    <message>
        <source>List, numbered list, task</source>
        <translation>Lista, lista numerada, tarea</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>An item of a list further in, or out</source>
        <translation>Un elemento de lista más adentro, o más afuera</translation>
    </message>
    <message>
        <source>A photo or file</source>
        <translation>Una foto o un archivo</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>Buscar en esta entrada</translation>
    </message>
    <message>
        <source>Nothing but the text, and back</source>
        <translation>Solo el texto, y de vuelta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>A new line below it</source>
        <translation>Una línea nueva debajo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Opening without Afterbell…</source>
        <translation>Abrir sin Afterbell…</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>The next of what was found in it, and the one before</source>
        <translation>El resultado siguiente, y el anterior</translation>
    </message>
    <message>
        <source>Print it, or keep it as a PDF</source>
        <translation>Imprimirla o guardarla en PDF</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Tick the task that the cursor stands in</source>
        <translation>Marcar la tarea en la que está el cursor</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>The next cell, and the one before; a new row behind the last</source>
        <translation>La celda siguiente y la anterior; tras la última, una fila nueva</translation>
    </message>
    <message>
        <source>The cell below</source>
        <translation>La celda de abajo</translation>
    </message>
    <message>
        <source>A row more, or this one out</source>
        <translation>Una fila más, o quitar esta</translation>
    </message>
    <message>
        <source>A column more, or this one out</source>
        <translation>Una columna más, o quitar esta</translation>
    </message>
    <message>
        <source>Where the words of a column stand</source>
        <translation>Dónde van las palabras de una columna</translation>
    </message>
    <message>
        <source>On below the table</source>
        <translation>Seguir debajo de la tabla</translation>
    </message>
    <message>
        <source>On a photo in the text</source>
        <translation>Sobre una foto en el texto</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Más grande, más pequeña</translation>
    </message>
    <message>
        <source>Its caption</source>
        <translation>Su pie de foto</translation>
    </message>
    <message>
        <source>Its description, for those who do not see it</source>
        <translation>Su descripción, para quien no la ve</translation>
    </message>
    <message>
        <source>A paragraph up, or down</source>
        <translation>Un párrafo más arriba o más abajo</translation>
    </message>
    <message>
        <source>Out of the text</source>
        <translation>Fuera del texto</translation>
    </message>
    <message>
        <source>Among all pictures</source>
        <translation>Entre todas las imágenes</translation>
    </message>
    <message>
        <source>The month before, and the next</source>
        <translation>El mes anterior y el siguiente</translation>
    </message>
    <message>
        <source>The picture, large</source>
        <translation>La imagen, en grande</translation>
    </message>
    <message>
        <source>Its entry</source>
        <translation>Su entrada</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>SmallForm</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Enter · Esc</source>
        <translation>Intro · Esc</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Añadir a mis palabras</translation>
    </message>
</context>
<context>
    <name>SpellingGroup</name>
    <message>
        <source>There is none for the language of this system.</source>
        <translation>No hay ninguno para el idioma de este sistema.</translation>
    </message>
    <message>
        <source>“As the system” is {0} here.</source>
        <translation>«Como el sistema» es aquí {0}.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>With the dictionaries on this computer. Names on your people list are never marked.</source>
        <translation>Con los diccionarios de este equipo. Los nombres de tu lista de personas nunca se marcan.</translation>
    </message>
    <message>
        <source>Check spelling in</source>
        <translation>Revisar la ortografía en</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Guardar estas palabras</translation>
    </message>
    <message>
        <source>One a line; they are right in this journal, and stay in it.</source>
        <translation>Una por línea; son correctas en este diario y se quedan en él.</translation>
    </message>
    <message>
        <source>Typographic quotation marks</source>
        <translation>Comillas tipográficas</translation>
    </message>
    <message>
        <source>Straight ones become your language’s as you type; undo gives them back. Off leaves all as typed.</source>
        <translation>Las rectas pasan a ser las de tu idioma al escribir; deshacer las devuelve. Desactivado, todo queda como se escribió.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The name your friends will see</source>
        <translation>El nombre que verán tus amistades</translation>
    </message>
    <message>
        <source>Your name, as your friends say it</source>
        <translation>Tu nombre, como lo dicen tus amistades</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>Hacer mi tarjeta</translation>
    </message>
    <message>
        <source>Two or three people you trust. You choose what they read, one entry at a time, with pupils&apos; names protected. It travels as a sealed file that only they can open.</source>
        <translation>Dos o tres personas en quienes confías. Tú eliges qué leen, entrada por entrada, con los nombres del alumnado protegidos. Viaja como un archivo sellado que solo esas personas pueden abrir.</translation>
    </message>
    <message>
        <source>Let a few people in, when you choose to</source>
        <translation>Deja entrar a unas pocas personas, cuando tú quieras</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message>
        <source>You have not compared safety words with {0} yet, so the card could be somebody else’s. Comparing takes a minute by phone.</source>
        <translation>Aún no has comparado las palabras de seguridad con {0}, así que la tarjeta podría ser de otra persona. Compararlas lleva un minuto por teléfono.</translation>
    </message>
    <message>
        <source>Seal without comparing words?</source>
        <translation>¿Sellar sin comparar las palabras?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Seal anyway</source>
        <translation>Sellar de todos modos</translation>
    </message>
    <message>
        <source>Covered by their stand-ins: {0}.</source>
        <translation>Cubiertos por su nombre ficticio: {0}.</translation>
    </message>
    <message>
        <source>Taken out, for it fits more than one person on your list: {0}.</source>
        <translation>Quitado, porque puede ser más de una persona de tu lista: {0}.</translation>
    </message>
    <message>
        <source>{0} would read this as you typed it: {1}.</source>
        <translation>{0} leería esto como lo escribiste: {1}.</translation>
    </message>
    <message>
        <source>Your words may name somebody</source>
        <translation>Tus palabras pueden nombrar a alguien</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Cambiarlas</translation>
    </message>
    <message>
        <source>Seal it so</source>
        <translation>Sellar así</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak: could be guessed within a day</source>
        <translation>Débil: se podría adivinar en un día</translation>
    </message>
    <message>
        <source>Weak: could be guessed within weeks</source>
        <translation>Débil: se podría adivinar en unas semanas</translation>
    </message>
    <message>
        <source>Fair: one more unrelated word makes it strong</source>
        <translation>Regular: una palabra más, sin relación, la hace fuerte</translation>
    </message>
    <message>
        <source>Good: would take years to guess</source>
        <translation>Buena: adivinarla llevaría años</translation>
    </message>
    <message>
        <source>Strong: would take centuries to guess</source>
        <translation>Fuerte: adivinarla llevaría siglos</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Title, if you like</source>
        <translation>Título, si quieres</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Tu entrada</translation>
    </message>
    <message>
        <source>Write as it comes. It saves itself.</source>
        <translation>Escribe como salga. Se guarda solo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show everything · F8</source>
        <translation>Mostrar todo · F8</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Quitar la columna</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Only with a tag</source>
        <translation>Solo con una etiqueta</translation>
    </message>
    <message>
        <source>Whatever the tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>One more tag…</source>
        <translation>Una etiqueta más…</translation>
    </message>
    <message>
        <source>Leave out the tag {0}</source>
        <translation>Dejar fuera la etiqueta {0}</translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Which years</source>
        <translation>Qué años</translation>
    </message>
    <message>
        <source>Its weeks</source>
        <translation>Sus semanas</translation>
    </message>
    <message>
        <source>Lows that turned</source>
        <translation>Bajos que cambiaron de signo</translation>
    </message>
    <message>
        <source>Often beside it</source>
        <translation>A menudo al lado</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Cambiar el nombre de esta etiqueta…</translation>
    </message>
    <message>
        <source>A tag and what it says</source>
        <translation>Una etiqueta y lo que cuenta</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Its months</source>
        <translation>Sus meses</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{0}, and on {1} you wrote:</source>
        <translation>{0}, y el {1} escribiste:</translation>
    </message>
    <message>
        <source>{0}, of {1}, has no later line.</source>
        <translation>{0}, del {1}, aún no tiene una línea posterior.</translation>
    </message>
    <message>
        <source>How did it turn out?</source>
        <translation>¿En qué quedó?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} desde el {1}</translation>
    </message>
    <message>
        <source>Weeks with it: {0} of {1}.</source>
        <translation>Semanas en que está presente: {0} de {1}.</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ etiqueta</translation>
    </message>
    <message>
        <source>Typed in the text</source>
        <translation>Escrita en el texto</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Quitar la etiqueta {name}</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Quitar esta etiqueta</translation>
    </message>
</context>
<context>
    <name>TagSheet</name>
    <message numerus="yes">
        <source>Tag %Ln entries</source>
        <translation>
            <numerusform>Etiquetar 1 entrada</numerusform>
            <numerusform>Etiquetar %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>third-period</source>
        <translation>tercera-hora</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Etiqueta que se añade</translation>
    </message>
    <message>
        <source>Add a tag to all of them</source>
        <translation>Añadir una etiqueta a todas</translation>
    </message>
    <message>
        <source>Take one away; tags typed in a text stay there</source>
        <translation>Quitar una; las escritas en un texto se quedan ahí</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Añadir la etiqueta</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Quitar la etiqueta {name}</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Earlier versions show it and nothing else does. It is gone for good then.</source>
        <translation>Solo la muestran versiones anteriores, y nada más. Después se va para siempre.</translation>
    </message>
    <message>
        <source>Delete {0} for good?</source>
        <translation>¿Borrar {0} para siempre?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>The line that shows it goes with it.</source>
        <translation>La línea que lo muestra se va también.</translation>
    </message>
    <message>
        <source>It is gone for good then.</source>
        <translation>Después se va para siempre.</translation>
    </message>
    <message>
        <source>Take {0} out?</source>
        <translation>¿Quitar {0}?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Out of the versions, too</source>
        <translation>También de las versiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier versions show it, too, and keep it; nothing that you share or export has it any more.</source>
        <translation>
            <numerusform>También lo muestra 1 versión anterior, que lo conserva; nada de lo que compartas o exportes lo lleva ya.</numerusform>
            <numerusform>También lo muestran %Ln versiones anteriores, que lo conservan; nada de lo que compartas o exportes lo lleva ya.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone for good</source>
        <translation>Se ha ido para siempre</translation>
    </message>
    <message>
        <source>It is out of the entry</source>
        <translation>Ya no está en la entrada</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>What do you ask yourself?</source>
        <translation>¿Qué te preguntas?</translation>
    </message>
    <message>
        <source>A hint, if you like</source>
        <translation>Una pista, si quieres</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Pregunta {0}</translation>
    </message>
    <message>
        <source>Hint for question {0}</source>
        <translation>Pista para la pregunta {0}</translation>
    </message>
    <message>
        <source>Move question {0} up</source>
        <translation>Subir la pregunta {0}</translation>
    </message>
    <message>
        <source>Move question {0} down</source>
        <translation>Bajar la pregunta {0}</translation>
    </message>
    <message>
        <source>Remove question {0}</source>
        <translation>Quitar la pregunta {0}</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>An entry written along it is a</source>
        <translation>Una entrada escrita con ella es de tipo</translation>
    </message>
    <message>
        <source>Its questions, each of them optional to answer</source>
        <translation>Sus preguntas; ninguna es obligatoria</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>From: {0}</source>
        <translation>De: {0}</translation>
    </message>
    <message>
        <source>Every change is kept by itself.</source>
        <translation>Cada cambio se guarda solo.</translation>
    </message>
    <message>
        <source>Kept until you come back. Ask at least one question, and it is offered for writing.</source>
        <translation>Se conserva hasta que vuelvas. Con al menos una pregunta, se ofrece para escribir.</translation>
    </message>
</context>
<context>
    <name>TemplatesSheet</name>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Frames to write along. Change them, hide them, make your own. Only you see them.</source>
        <translation>Guiones que te acompañan al escribir. Cámbialos, ocúltalos, crea los tuyos. Solo los ves tú.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Todas las plantillas</translation>
    </message>
    <message>
        <source>As it came with Afterbell…</source>
        <translation>Como vino con Afterbell…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Let go of what is not offered yet</source>
        <translation>Descartar lo que aún no se ofrece</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Delete “{0}”…</source>
        <translation>Borrar «{0}»…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show “{0}”</source>
        <translation>Mostrar «{0}»</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide “{0}”</source>
        <translation>Ocultar «{0}»</translation>
    </message>
    <message>
        <source>“{0}” goes for good, with answers to it that were put into no entry yet. Entries written along it stay as they are.</source>
        <translation>«{0}» se va para siempre, con las respuestas que aún no se pusieron en ninguna entrada. Las entradas escritas con ella se quedan como están.</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>¿Borrar esta plantilla?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>As it came with Afterbell?</source>
        <translation>¿Como vino con Afterbell?</translation>
    </message>
    <message>
        <source>What you changed in this template goes. Entries written along it stay as they are.</source>
        <translation>Lo que cambiaste en esta plantilla se va. Las entradas escritas con ella se quedan como están.</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Conservar mis cambios</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como vino</translation>
    </message>
    <message>
        <source>Go on with your new template</source>
        <translation>Seguir con tu plantilla nueva</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Las tuyas</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>cambiada por ti</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>With</source>
        <comment>the people to share it with</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>A note to go with it</source>
        <translation>Una nota que lo acompañe</translation>
    </message>
    <message>
        <source>I&apos;m hoping for</source>
        <translation>Espero</translation>
    </message>
    <message numerus="yes">
        <source>With the %Ln later lines</source>
        <translation>
            <numerusform>Con la línea posterior</numerusform>
            <numerusform>Con las %Ln líneas posteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with {0} before: sharing it again brings theirs up to date.</source>
        <translation>Ya se compartió con {0}: al compartirla otra vez se pone al día la suya.</translation>
    </message>
    <message>
        <source>Sealed for {0} before, and not handed over yet: hand over the new file instead.</source>
        <translation>Ya sellado para {0} y aún sin entregar: entrega mejor el archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>Not done yet</source>
        <translation>Aún por hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a task is</comment>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>1 respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>shared with {names}</source>
        <translation>compartida con {names}</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>con línea posterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>1 foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The day is done. How was it?</source>
        <translation>El día ha terminado. ¿Qué tal fue?</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Un alto</translation>
    </message>
    <message>
        <source>Something worth keeping.</source>
        <translation>Algo que vale la pena guardar.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Un bajo</translation>
    </message>
    <message>
        <source>Something heavy to put down.</source>
        <translation>Algo que pesa y quieres soltar.</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Soltarlo</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Tal día como hoy</translation>
    </message>
    <message>
        <source>From your circle</source>
        <translation>De tu círculo</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Este periodo lectivo</translation>
    </message>
    <message>
        <source>Tonight&apos;s question</source>
        <translation>La pregunta de esta noche</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>the verb, of the evening’s question</comment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Another</source>
        <comment>another question</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Otra pregunta</translation>
    </message>
    <message>
        <source>week {n} of {all}</source>
        <translation>semana {n} de {all}</translation>
    </message>
    <message>
        <source>Welcome. How was your day?</source>
        <translation>Hola. ¿Qué tal fue tu día?</translation>
    </message>
    <message>
        <source>The last twelve weeks</source>
        <translation>Las últimas doce semanas</translation>
    </message>
    <message>
        <source>Highs above the line, lows below, one bar a week.</source>
        <translation>Los altos sobre la línea, los bajos debajo, una barra por semana.</translation>
    </message>
    <message>
        <source>In this teaching week</source>
        <translation>En esta semana de clase</translation>
    </message>
    <message>
        <source>How did it turn out? Add a line →</source>
        <translation>¿En qué quedó? Añade una línea →</translation>
    </message>
    <message>
        <source>Open the circle →</source>
        <translation>Abrir el círculo →</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>took something back</source>
        <translation>retiró algo</translation>
    </message>
    <message>
        <source>has a new card</source>
        <translation>tiene una tarjeta nueva</translation>
    </message>
    <message>
        <source>shared {kind} with you</source>
        <translation>compartió {kind} contigo</translation>
    </message>
    <message numerus="yes">
        <source>shared %Ln entries with you</source>
        <translation>
            <numerusform>compartió 1 entrada contigo</numerusform>
            <numerusform>compartió %Ln entradas contigo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message numerus="yes">
        <source>%Ln entries moved to the trash</source>
        <translation>
            <numerusform>Entrada movida a la papelera</numerusform>
            <numerusform>%Ln entradas movidas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stay there for 30 days.</source>
        <comment>%n entries</comment>
        <translation>
            <numerusform>Se queda allí 30 días.</numerusform>
            <numerusform>Se quedan allí 30 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#{0} added to %Ln entries</source>
        <translation>
            <numerusform>#{0} añadida a 1 entrada</numerusform>
            <numerusform>#{0} añadida a %Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#{0} taken away from %Ln entries</source>
        <translation>
            <numerusform>#{0} quitada de 1 entrada</numerusform>
            <numerusform>#{0} quitada de %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln entries</source>
        <translation>
            <numerusform>{kind}: %Ln entrada</numerusform>
            <numerusform>{kind}: %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>a line with a box to tick</comment>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Photo or file…</source>
        <translation>Foto o archivo…</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Solo el texto</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Cambiar la fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date: {day}</source>
        <translation>Fecha: {day}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>More for the text</source>
        <translation>Más para el texto</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>TrashSheet</name>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Entries stay here for at least 30 days, then they go for good.</source>
        <translation>Las entradas se quedan aquí al menos 30 días; después se van para siempre.</translation>
    </message>
    <message>
        <source>There is nothing in the trash.</source>
        <translation>No hay nada en la papelera.</translation>
    </message>
    <message>
        <source>Entries in the trash</source>
        <translation>Entradas de la papelera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>queda 1 día</numerusform>
            <numerusform>quedan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>¿Borrar para siempre?</translation>
    </message>
    <message>
        <source>The text, its versions, its photos and what friends answered are overwritten. Nobody can bring them back. What you shared of it stays in the list of what left.</source>
        <translation>El texto, sus versiones, sus fotos y lo que respondieron tus amistades se sobrescriben. Nadie puede recuperarlos. Lo que compartiste queda en la lista de lo que ha salido.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Stay here when the window is closed</source>
        <translation>Quedarse aquí al cerrar la ventana</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Un alto</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Un bajo</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>Open Afterbell</source>
        <translation>Abrir Afterbell</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The day is done. How was it?</source>
        <translation>El día ha terminado. ¿Qué tal fue?</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>How far it is</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Gathering entries…</source>
        <translation>Reuniendo entradas…</translation>
    </message>
    <message>
        <source>Gathering entries: {0} of {1}</source>
        <translation>Reuniendo entradas: {0} de {1}</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Printing page {0} of {1}</source>
        <translation>Imprimiendo la página {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Unopened</name>
    <message>
        <source>No program here opens this address</source>
        <translation>Aquí ningún programa abre esta dirección</translation>
    </message>
    <message>
        <source>Mark it, copy it, and open it in a browser:</source>
        <translation>Márcala, cópiala y ábrela en un navegador:</translation>
    </message>
    <message>
        <source>No program here shows this folder</source>
        <translation>Aquí ningún programa muestra esta carpeta</translation>
    </message>
    <message>
        <source>Find it with a program that shows files. It is here:</source>
        <translation>Búscala con un programa que muestre archivos. Está aquí:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Unprinted</name>
    <message>
        <source>What could not be set as it is formatted stands as you typed it: {0}.</source>
        <translation>Lo que no se pudo componer con su formato queda como lo escribiste: {0}.</translation>
    </message>
    <message>
        <source>Pictures that could not be read are only named: {0}.</source>
        <translation>Las imágenes que no se pudieron leer solo se nombran: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters of a script no font here has are printed by their names: {0}.</source>
        <translation>
            <numerusform>1 carácter de una escritura sin fuente aquí se imprime con su nombre: {0}.</numerusform>
            <numerusform>%Ln caracteres de una escritura sin fuente aquí se imprimen con su nombre: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a font for that script, open Afterbell again, and make the book once more.</source>
        <translation>Instala una fuente para esa escritura, vuelve a abrir Afterbell y haz el libro otra vez.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>1 archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} and {files}</source>
        <translation>{words} y {files}</translation>
    </message>
    <message>
        <source>{words} in {places}</source>
        <translation>{words} en {places}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>1 sitio</numerusform>
            <numerusform>%Ln sitios</numerusform>
        </translation>
    </message>
    <message>
        <source>held here, not on the disk · {words}</source>
        <translation>conservado aquí, aún no en el disco · {words}</translation>
    </message>
    <message numerus="yes">
        <source>{places} are not on the disk yet</source>
        <comment>%n entries or places</comment>
        <translation>
            <numerusform>{places}: aún no está en el disco</numerusform>
            <numerusform>{places}: aún no están en el disco</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is busy</source>
        <translation>El diario está ocupado</translation>
    </message>
    <message>
        <source>{what}, at {time}</source>
        <translation>{what}, a las {time}</translation>
    </message>
    <message>
        <source>Something else takes long just now; your words are next.</source>
        <translation>Otra cosa tarda un poco; después van tus palabras.</translation>
    </message>
    <message>
        <source>Everything since {time} is whole, here in this window: {words}.</source>
        <translation>Todo lo escrito desde las {time} está completo aquí, en esta ventana: {words}.</translation>
    </message>
    <message>
        <source>It lies in the file you saved, too.</source>
        <translation>También está en el archivo que guardaste.</translation>
    </message>
    <message>
        <source>You can go on writing; nothing more goes into that file until you choose.</source>
        <translation>Puedes seguir escribiendo; en ese archivo no entra nada más hasta que elijas.</translation>
    </message>
    <message>
        <source>You can go on writing; it is tried again by itself, and saved as soon as it goes.</source>
        <translation>Puedes seguir escribiendo; se vuelve a intentar solo y se guarda en cuanto se pueda.</translation>
    </message>
    <message numerus="yes">
        <source>{words} are only here</source>
        <comment>%n words and files</comment>
        <translation>
            <numerusform>{words} solo aquí</numerusform>
            <numerusform>{words} solo aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>“{called}” could not be written since {time}.</source>
        <translation>«{called}» no se ha podido escribir desde las {time}.</translation>
    </message>
    <message>
        <source>{places} could not be written since {time}.</source>
        <translation>{places}: no se ha podido escribir desde las {time}.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>We were writing</source>
        <translation>Estábamos escribiendo</translation>
    </message>
    <message>
        <source>Now at its place</source>
        <translation>Ahora en su lugar</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>El sistema dice</translation>
    </message>
    <message>
        <source>error {n}</source>
        <translation>error {n}</translation>
    </message>
    <message>
        <source>{free} of {whole} are free on its disk.</source>
        <translation>{free} de {whole} libres en su disco.</translation>
    </message>
    <message>
        <source>nothing; it is at {place} now</source>
        <translation>nada; ahora está en {place}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{size}, last changed on {day} at {time}</source>
        <translation>{size}, último cambio el {day} a las {time}</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message numerus="yes">
        <source>Words that could not be saved last time are home: %Ln entries</source>
        <translation>
            <numerusform>Las palabras que no se pudieron guardar la última vez ya están en casa: 1 entrada</numerusform>
            <numerusform>Las palabras que no se pudieron guardar la última vez ya están en casa: %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsualYears</name>
    <message>
        <source>August to June</source>
        <translation>De agosto a junio</translation>
    </message>
    <message>
        <source>August to June, two semesters</source>
        <translation>De agosto a junio, dos semestres</translation>
    </message>
    <message>
        <source>September to July, three terms</source>
        <translation>De septiembre a julio, tres trimestres</translation>
    </message>
    <message>
        <source>August to June, four quarters</source>
        <translation>De agosto a junio, cuatro bimestres</translation>
    </message>
    <message>
        <source>January to December</source>
        <translation>De enero a diciembre</translation>
    </message>
    <message>
        <source>February to December, two semesters</source>
        <translation>De febrero a diciembre, dos semestres</translation>
    </message>
    <message>
        <source>January to December, four terms</source>
        <translation>De enero a diciembre, cuatro bimestres</translation>
    </message>
    <message>
        <source>Term {}</source>
        <translation>Trimestre {}</translation>
    </message>
    <message>
        <source>Semester {}</source>
        <translation>Semestre {}</translation>
    </message>
    <message>
        <source>Quarter {}</source>
        <translation>Bimestre {}</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Struck out is what went since then, underlined what came.</source>
        <translation>Tachado lo que se quitó desde entonces, subrayado lo que se añadió.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>The version beside the text as it is now</source>
        <translation>La versión junto al texto de ahora</translation>
    </message>
    <message>
        <source>There is only the text as it stands.</source>
        <translation>Solo existe el texto tal como está.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Recuperar esta versión</translation>
    </message>
    <message>
        <source>Earlier change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Taken out, and shown by these versions alone:</source>
        <translation>Quitado, y mostrado solo por estas versiones:</translation>
    </message>
    <message>
        <source>Delete {0} for good</source>
        <translation>Borrar {0} para siempre</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>It was marked {0} then.</source>
        <translation>Entonces estaba marcada como {0}.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Only spaces or blank lines changed.</source>
        <translation>Solo cambiaron espacios o líneas en blanco.</translation>
    </message>
    <message>
        <source>Only signs changed, no words.</source>
        <translation>Solo cambiaron signos, ninguna palabra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words gone</source>
        <translation>
            <numerusform>1 palabra menos</numerusform>
            <numerusform>%Ln palabras menos</numerusform>
        </translation>
    </message>
    <message>
        <source>No word gone</source>
        <translation>Ninguna palabra menos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>words</comment>
        <translation>
            <numerusform>1 nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>none new</source>
        <translation>ninguna nueva</translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>A copy was saved, not encrypted</source>
        <translation>Se guardó una copia sin cifrar</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>La imagen anterior</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>La imagen siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>the verb: show the whole picture</comment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>All of it, key 0</source>
        <translation>Entera, tecla 0</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>The copy lies outside your journal and is not encrypted.</source>
        <translation>La copia está fuera de tu diario y no está cifrada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Imagen: {name}</translation>
    </message>
    <message>
        <source>This file is no picture Afterbell can show. A copy of it can be saved.</source>
        <translation>Este archivo no es una imagen que Afterbell pueda mostrar. Se puede guardar una copia.</translation>
    </message>
    <message>
        <source>Only a small copy can be shown of a picture of this kind.</source>
        <translation>De una imagen de este tipo solo se puede mostrar una copia pequeña.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Save a copy, not encrypted</source>
        <translation>Guardar una copia, sin cifrar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>My journal.afterbell</source>
        <translation>Mi diario.afterbell</translation>
    </message>
    <message>
        <source>The folder that holds the journal</source>
        <translation>La carpeta que contiene el diario</translation>
    </message>
    <message>
        <source>Where to keep the journal</source>
        <translation>Dónde guardar el diario</translation>
    </message>
    <message>
        <source>Making your journal…</source>
        <translation>Creando tu diario…</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Save what can be read…</source>
        <translation>Salvar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>This journal can only be read here</source>
        <translation>Este diario aquí solo se puede leer</translation>
    </message>
    <message>
        <source>Its disk takes no writing. Everything in it can be read and exported; to go on writing, copy its folder to this computer and open the copy.</source>
        <translation>En su disco no se puede escribir. Todo se puede leer y exportar; para seguir escribiendo, copia su carpeta a este equipo y abre la copia.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>A shared folder is not there just now</source>
        <translation>Una carpeta compartida no está ahí en este momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Libro del año</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>It has {0} characters; one paste takes {1}. Nothing was changed. Add it as a file instead.</source>
        <translation>Tiene {0} caracteres; de una vez se pueden pegar {1}. No ha cambiado nada. Añádelo como archivo.</translation>
    </message>
    <message>
        <source>That is too much to paste</source>
        <translation>Es demasiado para pegarlo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Yearbook</name>
    <message>
        <source>No entries in these days</source>
        <translation>No hay entradas en estos días</translation>
    </message>
    <message>
        <source>A book is made of what you wrote. Choose other days, take more in, or write the first entry: a sentence is enough.</source>
        <translation>Un libro se hace con lo que has escrito. Elige otros días, incluye más, o escribe la primera entrada: basta una frase.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Escribir una entrada</translation>
    </message>
    <message>
        <source>Nothing is marked as evidence</source>
        <translation>No hay nada marcado como evidencia</translation>
    </message>
    <message>
        <source>A portfolio holds only what you mark. Read an entry, choose “Evidence…” under ⋯, and say what it shows.</source>
        <translation>Un portafolio contiene solo lo que marcas. Lee una entrada, elige «Evidencia…» en ⋯ y di qué muestra.</translation>
    </message>
    <message>
        <source>Go to the journal</source>
        <translation>Ir al diario</translation>
    </message>
</context>
<context>
    <name>YearbookPage</name>
    <message>
        <source>Year in review</source>
        <translation>Libro del año</translation>
    </message>
    <message>
        <source>Look at the pages, make the book →</source>
        <translation>Ver las páginas, hacer el libro →</translation>
    </message>
    <message>
        <source>Look at the pages →</source>
        <translation>Ver las páginas →</translation>
    </message>
    <message>
        <source>← Back to the choices</source>
        <translation>← Volver a las opciones</translation>
    </message>
</context>
<context>
    <name>_Code</name>
    <message>
        <source>The code of my card, to be scanned side by side</source>
        <translation>El código de mi tarjeta, para escanearlo en persona</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>A place to put the day down.</source>
        <translation>Un lugar donde soltar el día.</translation>
    </message>
    <message>
        <source>Your journal is encrypted on this computer and goes nowhere by itself. You choose who reads what, one entry at a time.</source>
        <translation>Tu diario está cifrado en este equipo y no sale por su cuenta a ninguna parte. Tú eliges quién lee qué, entrada por entrada.</translation>
    </message>
</context>
<context>
    <name>_Spans</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first of a month, before its name: 1 March</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>High</source>
        <comment>the kind of an entry: something good</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>a high</source>
        <translation>un alto</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>the kind of an entry: something hard</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>a low</source>
        <translation>un bajo</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the kind of an entry: a high and a low</comment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>a high and low</source>
        <translation>un alto y un bajo</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>the kind of an entry</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>just listening</source>
        <translation>solo escucha</translation>
    </message>
    <message>
        <source>been there?</source>
        <translation>¿te ha pasado?</translation>
    </message>
    <message>
        <source>ideas welcome</source>
        <translation>se aceptan ideas</translation>
    </message>
    <message>
        <source>celebrate with me</source>
        <translation>celébralo conmigo</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>Te escucho</translation>
    </message>
    <message>
        <source>hears you</source>
        <translation>te escucha</translation>
    </message>
    <message>
        <source>Been there</source>
        <translation>A mí también me ha pasado</translation>
    </message>
    <message>
        <source>been there</source>
        <translation>a mí también me ha pasado</translation>
    </message>
    <message>
        <source>has been there</source>
        <translation>también lo ha vivido</translation>
    </message>
    <message>
        <source>Thinking of you</source>
        <translation>Pienso en ti</translation>
    </message>
    <message>
        <source>thinking of you</source>
        <translation>pienso en ti</translation>
    </message>
    <message>
        <source>is thinking of you</source>
        <translation>piensa en ti</translation>
    </message>
    <message>
        <source>Celebrating with you</source>
        <translation>Lo celebro contigo</translation>
    </message>
    <message>
        <source>celebrating with you</source>
        <translation>lo celebro contigo</translation>
    </message>
    <message>
        <source>is celebrating with you</source>
        <translation>lo celebra contigo</translation>
    </message>
    <message>
        <source>Can I call?</source>
        <translation>¿Te puedo llamar?</translation>
    </message>
    <message>
        <source>can I call?</source>
        <translation>¿te puedo llamar?</translation>
    </message>
    <message>
        <source>would like to call</source>
        <translation>quisiera llamarte</translation>
    </message>
</context>
<context>
    <name>saved</name>
    <message>
        <source>Kept in the made-up year</source>
        <translation>Guardado en el año inventado</translation>
    </message>
    <message>
        <source>Saved, encrypted</source>
        <translation>Guardado, cifrado</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>shared with {names}</source>
        <translation>compartida con {names}</translation>
    </message>
    <message>
        <source>Damaged in the file: it cannot be read</source>
        <translation>Dañada en el archivo: no se puede leer</translation>
    </message>
</context>
</TS>
