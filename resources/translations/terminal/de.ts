<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>terminal</name>
    <message>
        <source>no file has such a name</source>
        <translation>so heißt keine Datei</translation>
    </message>
    <message>
        <source>a descriptor is the whole number of an open file, such as 3</source>
        <translation>ein Deskriptor ist die ganze Zahl einer offenen Datei, etwa 3</translation>
    </message>
    <message>
        <source>a day is written YYYY-MM-DD, such as 2026-03-12, from 1900 to 2200</source>
        <translation>ein Tag wird JJJJ-MM-TT geschrieben, etwa 2026-03-12, von 1900 bis 2200</translation>
    </message>
    <message>
        <source>a year is written YYYY, such as 2026, from 1900 to 2200</source>
        <translation>ein Jahr wird JJJJ geschrieben, etwa 2026, von 1900 bis 2200</translation>
    </message>
    <message>
        <source>a whole number from 1 on is needed</source>
        <translation>gebraucht wird eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>say it as one JSON document, for other programs</source>
        <translation>als ein JSON-Dokument ausgeben, für andere Programme</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>die Passphrase</translation>
    </message>
    <message>
        <source>read {what} from FILE&apos;s first line</source>
        <translation>{what} aus der ersten Zeile von DATEI lesen</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>read {what} from descriptor N</source>
        <translation>{what} aus dem Deskriptor N lesen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>take a passphrase that is easy to guess</source>
        <translation>eine Passphrase nehmen, die leicht zu erraten ist</translation>
    </message>
    <message>
        <source>take the recovery words in place of the passphrase</source>
        <translation>statt der Passphrase die Notfallwörter nehmen</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Notfallwörter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>this passphrase is easy to guess; take some more words, or say --weak</source>
        <translation>diese Passphrase ist leicht zu erraten; nimm ein paar Wörter mehr, oder sag --weak</translation>
    </message>
    <message>
        <source>Recovery words of the other copy</source>
        <translation>Notfallwörter der anderen Kopie</translation>
    </message>
    <message>
        <source>Passphrase of the other copy</source>
        <translation>Passphrase der anderen Kopie</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>no terminal to ask at ({what}): use {file} or {fd}</source>
        <translation>kein Terminal, an dem gefragt werden kann ({what}): nimm {file} oder {fd}</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>the two passphrases differ; nothing was changed</source>
        <translation>die beiden Passphrasen sind verschieden; nichts wurde geändert</translation>
    </message>
    <message>
        <source>standard input is closed, and the text was to come from it</source>
        <translation>die Standardeingabe ist geschlossen, und der Text sollte von dort kommen</translation>
    </message>
    <message>
        <source>Ctrl+Z and Enter</source>
        <translation>Strg+Z und Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Write; {end} on a line of its own ends it.</source>
        <translation>Schreib; {end} in einer eigenen Zeile beendet den Text.</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>nobody writes into that pipe; nothing was changed</source>
        <translation>niemand schreibt in diese Pipe; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the descriptor of the passphrase cannot be read</source>
        <translation>der Deskriptor der Passphrase ist nicht lesbar</translation>
    </message>
    <message>
        <source>the passphrase is longer than {most} bytes, or this is another file</source>
        <translation>die Passphrase ist länger als {most} Bytes, oder das ist eine andere Datei</translation>
    </message>
    <message>
        <source>the passphrase is not UTF-8</source>
        <translation>die Passphrase ist kein UTF-8</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>die Passphrase ist leer</translation>
    </message>
    <message>
        <source>verified in person, {day}</source>
        <translation>persönlich geprüft, {day}</translation>
    </message>
    <message>
        <source>verified by phone, {day}</source>
        <translation>am Telefon geprüft, {day}</translation>
    </message>
    <message>
        <source>Show my card and my safety words; --name makes it.</source>
        <translation>Zeigt deine Karte und deine Sicherheitswörter; --name macht die Karte.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>the name on the card</source>
        <translation>der Name auf der Karte</translation>
    </message>
    <message>
        <source>make new keys; friends are asked to compare words again</source>
        <translation>neue Schlüssel machen; deine Freunde werden gebeten, die Wörter neu zu vergleichen</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>put the card there as a file</source>
        <translation>die Karte als Datei dorthin legen</translation>
    </message>
    <message>
        <source>Take a person into the circle by their card.</source>
        <translation>Nimmt jemanden mit seiner Karte in den Kreis auf.</translation>
    </message>
    <message>
        <source>the card&apos;s file; standard input where it is -</source>
        <translation>die Datei der Karte; bei - die Standardeingabe</translation>
    </message>
    <message>
        <source>call them by another name than the card&apos;s</source>
        <translation>die Person anders nennen, als auf der Karte steht</translation>
    </message>
    <message>
        <source>take new keys of somebody known; compare words again</source>
        <translation>neue Schlüssel von jemand Bekanntem annehmen; vergleicht die Wörter neu</translation>
    </message>
    <message>
        <source>Compare safety words: type what you hear from that person.</source>
        <translation>Vergleicht Sicherheitswörter: Tippe, was du von der Person hörst.</translation>
    </message>
    <message>
        <source>who of the circle</source>
        <translation>wer aus dem Kreis</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORT</translation>
    </message>
    <message>
        <source>the words you heard, in order</source>
        <translation>die Wörter, die du gehört hast, der Reihe nach</translation>
    </message>
    <message>
        <source>how you compared</source>
        <translation>wie ihr verglichen habt</translation>
    </message>
    <message>
        <source>List the people of the circle.</source>
        <translation>Listet die Menschen in deinem Kreis auf.</translation>
    </message>
    <message>
        <source>List the names that are protected; add, or take one off.</source>
        <translation>Listet die geschützten Namen auf; nimmt welche dazu oder von der Liste.</translation>
    </message>
    <message>
        <source>full name first, then nicknames; once a person</source>
        <translation>erst der volle Name, dann Spitznamen; einmal je Person</translation>
    </message>
    <message>
        <source>what stands for them; the next free one where left out</source>
        <translation>was für sie steht; ohne Angabe der nächste freie Deckname</translation>
    </message>
    <message>
        <source>the class of those added</source>
        <translation>die Klasse derer, die dazukommen</translation>
    </message>
    <message>
        <source>a class list or CSV; standard input where it is -</source>
        <translation>eine Klassenliste oder CSV; bei - die Standardeingabe</translation>
    </message>
    <message>
        <source>take this name off the list</source>
        <translation>diesen Namen von der Liste nehmen</translation>
    </message>
    <message>
        <source>The card says “{name}”: there is no room for more. Another name goes with --name.</source>
        <translation>Auf der Karte steht „{name}“: Für mehr ist kein Platz. Einen anderen Namen gibt --name.</translation>
    </message>
    <message>
        <source>My safety words: {words}</source>
        <translation>Meine Sicherheitswörter: {words}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Compare safety words next: a card can be swapped on its way, and only they tell.</source>
        <translation>Vergleicht als Nächstes die Sicherheitswörter: Eine Karte kann unterwegs vertauscht werden, und nur sie verraten es.</translation>
    </message>
    <message>
        <source>On no card is there: {words}. It was misheard or mistyped; ask for it once more.</source>
        <translation>Auf keiner Karte steht: {words}. Verhört oder vertippt; frag noch einmal nach.</translation>
    </message>
    <message numerus="yes">
        <source>{n} person in the circle</source>
        <translation>
            <numerusform>{n} Person im Kreis</numerusform>
            <numerusform>{n} Personen im Kreis</numerusform>
        </translation>
    </message>
    <message>
        <source>--stand-in goes with --add</source>
        <translation>--stand-in geht nur zusammen mit --add</translation>
    </message>
    <message>
        <source>--stand-in goes with one --add: nobody shares a stand-in</source>
        <translation>--stand-in geht mit einem einzigen --add: niemand teilt sich einen Decknamen</translation>
    </message>
    <message numerus="yes">
        <source>{n} person added</source>
        <translation>
            <numerusform>{n} Person dazugenommen</numerusform>
            <numerusform>{n} Personen dazugenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person protected</source>
        <translation>
            <numerusform>{n} Person geschützt</numerusform>
            <numerusform>{n} Personen geschützt</numerusform>
        </translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>keys changed, compare words again</source>
        <translation>neue Schlüssel, vergleicht die Wörter neu</translation>
    </message>
    <message>
        <source>, blocked</source>
        <translation>, blockiert</translation>
    </message>
    <message>
        <source>that id fits several; write more of it</source>
        <translation>diese ID passt auf mehrere; schreib mehr davon</translation>
    </message>
    <message>
        <source>that name fits several; write more of it</source>
        <translation>dieser Name passt auf mehrere; schreib mehr davon</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>JOURNAL</source>
        <translation>TAGEBUCH</translation>
    </message>
    <message>
        <source>the journal&apos;s folder</source>
        <translation>der Ordner des Tagebuchs</translation>
    </message>
    <message numerus="yes">
        <source>{id} is in the trash, with {n} day left; `afterbell trash --restore` takes it out.</source>
        <translation>
            <numerusform>{id} ist im Papierkorb, noch {n} Tag; `afterbell trash --restore` holt ihn heraus.</numerusform>
            <numerusform>{id} ist im Papierkorb, noch {n} Tage; `afterbell trash --restore` holt ihn heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on both sides; both texts are kept</source>
        <translation>auf beiden Seiten geändert; beide Texte bleiben</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>dort neuer</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>nur dort</translation>
    </message>
    <message>
        <source>newer here</source>
        <translation>hier neuer</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>later lines</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>a photo or file of it is damaged there</source>
        <translation>ein Foto oder eine Datei davon ist dort beschädigt</translation>
    </message>
    <message>
        <source>it is damaged here</source>
        <translation>hier beschädigt</translation>
    </message>
    <message>
        <source>it is damaged there, and came as far as it can be read</source>
        <translation>dort beschädigt und so weit gekommen, wie es lesbar ist</translation>
    </message>
    <message>
        <source>own frameworks are damaged there</source>
        <translation>eigene Rahmen sind dort beschädigt</translation>
    </message>
    <message>
        <source>it is larger than an entry may be</source>
        <translation>größer, als ein Eintrag sein darf</translation>
    </message>
    <message>
        <source>its day is out of reach</source>
        <translation>der Tag liegt zu weit weg</translation>
    </message>
    <message>
        <source>it could not be taken in</source>
        <translation>konnte nicht aufgenommen werden</translation>
    </message>
    <message>
        <source>Compare the journal with another copy of it: a folder, a journal.db, a backup. The other is only read.</source>
        <translation>Vergleicht das Tagebuch mit einer anderen Kopie davon: einem Ordner, einer journal.db, einer Sicherung. Die andere wird nur gelesen.</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>ANDERE</translation>
    </message>
    <message>
        <source>the folder or the database of the other copy</source>
        <translation>der Ordner oder die Datenbank der anderen Kopie</translation>
    </message>
    <message>
        <source>show titles and what differs in the texts, too</source>
        <translation>auch Titel zeigen, und was in den Texten anders ist</translation>
    </message>
    <message>
        <source>bring what only the other has in here; nothing is lost</source>
        <translation>hierherholen, was nur die andere hat; nichts geht verloren</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>bring this one alone; may be said again</source>
        <translation>nur diesen holen; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>whose text stands where both changed</source>
        <translation>wessen Text gilt, wo beide geändert haben</translation>
    </message>
    <message>
        <source>the other&apos;s own passphrase</source>
        <translation>die eigene Passphrase der anderen</translation>
    </message>
    <message>
        <source>take the other&apos;s recovery words in place of its passphrase</source>
        <translation>statt der Passphrase der anderen ihre Notfallwörter nehmen</translation>
    </message>
    <message>
        <source>here   to {moment}</source>
        <translation>hier   bis {moment}</translation>
    </message>
    <message>
        <source>there  to {moment}  {path}</source>
        <translation>dort   bis {moment}  {path}</translation>
    </message>
    <message>
        <source>The other is no copy of this journal, but a journal of its own.</source>
        <translation>Das andere ist keine Kopie dieses Tagebuchs, sondern ein eigenes Tagebuch.</translation>
    </message>
    <message>
        <source>in the trash of one side</source>
        <translation>auf einer Seite im Papierkorb</translation>
    </message>
    <message>
        <source>damaged, and not compared</source>
        <translation>beschädigt und nicht verglichen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>there</source>
        <translation>dort</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry</source>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The people list and the circle are those of that day.</source>
        <translation>Die Namensliste und der Kreis sind die von jenem Tag.</translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{came} came in, {united} united, {files}; {same} had all of it. Nothing was changed there.</source>
        <translation>{came} hereingekommen, {united} vereint, {files}; schon alles da bei {same}. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The journal as it was before: {path}</source>
        <translation>Das Tagebuch, wie es vorher war: {path}</translation>
    </message>
    <message>
        <source>frameworks</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>its trash is here</source>
        <translation>hier im Papierkorb</translation>
    </message>
    <message>
        <source>its trash is there</source>
        <translation>dort im Papierkorb</translation>
    </message>
    <message>
        <source>leaves the trash, for it was changed there</source>
        <translation>verlässt den Papierkorb, denn dort wurde er geändert</translation>
    </message>
    <message>
        <source>the text there would stand</source>
        <translation>gelten würde der Text von dort</translation>
    </message>
    <message>
        <source>the text here would stand</source>
        <translation>gelten würde der Text von hier</translation>
    </message>
    <message>
        <source>no entry that is there begins with that id</source>
        <translation>kein Eintrag von dort beginnt mit dieser ID</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>noch kein Eintrag</translation>
    </message>
    <message>
        <source>which days [this school year; while it has hardly begun, the one before]</source>
        <translation>welche Tage [dieses Schuljahr; solange es kaum begonnen hat, das davor]</translation>
    </message>
    <message>
        <source>such as 2025-26</source>
        <translation>etwa 2025-26</translation>
    </message>
    <message>
        <source>a term of that school year, or of this one</source>
        <translation>ein Abschnitt dieses Schuljahrs, oder des jetzigen</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>JJJJ</translation>
    </message>
    <message>
        <source>from the first entry on</source>
        <translation>vom ersten Eintrag an</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>--since and --until go together</source>
        <translation>--since und --until gehören zusammen</translation>
    </message>
    <message>
        <source>say the days in one way only</source>
        <translation>sag die Tage nur auf eine Weise</translation>
    </message>
    <message>
        <source>--since lies after --until</source>
        <translation>--since liegt nach --until</translation>
    </message>
    <message>
        <source>there is no such school year</source>
        <translation>dieses Schuljahr gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such term in {year}</source>
        <translation>diesen Abschnitt gibt es nicht in {year}</translation>
    </message>
    <message>
        <source>{missed}; there are: {names}</source>
        <translation>{missed}; es gibt: {names}</translation>
    </message>
    <message>
        <source>{missed}; none is set</source>
        <translation>{missed}; es ist keiner eingetragen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>listed, so it may not stay</source>
        <translation>auf der Liste, darf also nicht stehen bleiben</translation>
    </message>
    <message>
        <source>listed-word</source>
        <translation>Wort auf der Liste</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>WORD[=INSTEAD]</source>
        <translation>WORT[=ERSATZ]</translation>
    </message>
    <message>
        <source>replace a marked word</source>
        <translation>ein markiertes Wort ersetzen</translation>
    </message>
    <message>
        <source>leave a marked word as it is</source>
        <translation>ein markiertes Wort lassen, wie es ist</translation>
    </message>
    <message>
        <source>Undecided: {words} ({mark})</source>
        <translation>Noch offen: {words} ({mark})</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>School-year</source>
        <translation>Schuljahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Give an entry another text, title, kind or day; what it said before is kept.</source>
        <translation>Gibt einem Eintrag einen anderen Text, Titel, Tag oder eine andere Art; was vorher dastand, bleibt erhalten.</translation>
    </message>
    <message>
        <source>the new text&apos;s file, or -; left out, the text stays</source>
        <translation>die Datei des neuen Texts, oder -; ohne Angabe bleibt der Text</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>ein anderer Titel</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>eine andere Art</translation>
    </message>
    <message>
        <source>another day that it is about</source>
        <translation>ein anderer Tag, von dem er handelt</translation>
    </message>
    <message>
        <source>Add a line of today to an entry: what came of it.</source>
        <translation>Schreibt einen Nachtrag von heute unter einen Eintrag: was daraus wurde.</translation>
    </message>
    <message>
        <source>the line&apos;s file; standard input where it is - or left out</source>
        <translation>die Datei des Nachtrags; bei - oder ohne Angabe die Standardeingabe</translation>
    </message>
    <message>
        <source>Mark entries with a star.</source>
        <translation>Gibt Einträgen einen Stern.</translation>
    </message>
    <message>
        <source>take the star away</source>
        <translation>den Stern wegnehmen</translation>
    </message>
    <message>
        <source>Give entries a tag.</source>
        <translation>Gibt Einträgen ein Schlagwort.</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>SCHLAGWORT</translation>
    </message>
    <message>
        <source>one word, without its #</source>
        <translation>ein Wort, ohne #</translation>
    </message>
    <message>
        <source>take the tag away; one that stands in the text stays</source>
        <translation>das Schlagwort wegnehmen; eines, das im Text steht, bleibt</translation>
    </message>
    <message>
        <source>Put entries into the trash, or list what is in it.</source>
        <translation>Legt Einträge in den Papierkorb, oder zeigt, was darin ist.</translation>
    </message>
    <message>
        <source>take them out of the trash again</source>
        <translation>sie wieder aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>List what an entry said before, newest first.</source>
        <translation>Listet auf, was ein Eintrag früher sagte, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>show the text of that one</source>
        <translation>den Text dieser Fassung zeigen</translation>
    </message>
    <message>
        <source>let the entry say that again</source>
        <translation>den Eintrag wieder das sagen lassen</translation>
    </message>
    <message>
        <source>Tell a period in figures: never a score.</source>
        <translation>Zeigt einen Zeitraum in Zahlen: nie eine Note.</translation>
    </message>
    <message>
        <source>the school year where left out</source>
        <translation>ohne Angabe das Schuljahr</translation>
    </message>
    <message>
        <source>a day in that period; today</source>
        <translation>ein Tag aus dem Zeitraum; sonst heute</translation>
    </message>
    <message>
        <source>the beginning of its id serves</source>
        <translation>der Anfang seiner ID genügt</translation>
    </message>
    <message>
        <source>the beginnings of their ids serve</source>
        <translation>der Anfang ihrer IDs genügt</translation>
    </message>
    <message>
        <source>there is nothing to change: give a text, --title, --kind or --day</source>
        <translation>es gibt nichts zu ändern: gib einen Text, --title, --kind oder --day an</translation>
    </message>
    <message>
        <source>an entry without a word is none; trash puts it away</source>
        <translation>ein Eintrag ohne ein Wort ist keiner; trash legt ihn weg</translation>
    </message>
    <message>
        <source>there is no text to keep</source>
        <translation>es ist kein Text da, der bleiben könnte</translation>
    </message>
    <message>
        <source>a tag is one word with a letter in it, such as third-period</source>
        <translation>ein Schlagwort ist ein Wort mit einem Buchstaben darin, etwa dritte-stunde</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry changed</source>
        <translation>
            <numerusform>{n} Eintrag geändert</numerusform>
            <numerusform>{n} Einträge geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>--restore needs the ids of entries; trash alone lists them</source>
        <translation>--restore braucht die IDs von Einträgen; trash allein listet sie auf</translation>
    </message>
    <message numerus="yes">
        <source>{n} day left</source>
        <translation>
            <numerusform>noch {n} Tag</numerusform>
            <numerusform>noch {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>the entry has no such version; versions lists them</source>
        <translation>diese Fassung hat der Eintrag nicht; versions listet sie auf</translation>
    </message>
    <message>
        <source>The entry says that again; what it said until now is kept as a version.</source>
        <translation>Der Eintrag sagt das jetzt wieder; was er bis eben sagte, bleibt als Fassung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier version</source>
        <translation>
            <numerusform>{n} frühere Fassung</numerusform>
            <numerusform>{n} frühere Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}: {first} to {last}</source>
        <translation>{period}: {first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} high</source>
        <translation>
            <numerusform>{n} Hoch</numerusform>
            <numerusform>{n} Hochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} low</source>
        <translation>
            <numerusform>{n} Tief</numerusform>
            <numerusform>{n} Tiefs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}: {highs}, {lows}, {both} both, {notes}</source>
        <translation>{entries}: {highs}, {lows}, {both} beides, {notes}</translation>
    </message>
    <message numerus="yes">
        <source>{n} word</source>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} on {days}</source>
        <translation>{words}, {days} mit Einträgen</translation>
    </message>
    <message>
        <source>What lifts: {tags}</source>
        <translation>Was trägt: {tags}</translation>
    </message>
    <message>
        <source>What weighs: {tags}</source>
        <translation>Was wiegt: {tags}</translation>
    </message>
    <message>
        <source>Keep a new entry; its text comes from standard input or a file.</source>
        <translation>Speichert einen neuen Eintrag; sein Text kommt von der Standardeingabe oder aus einer Datei.</translation>
    </message>
    <message>
        <source>the text&apos;s file; standard input where it is - or left out</source>
        <translation>die Datei des Texts; bei - oder ohne Angabe die Standardeingabe</translation>
    </message>
    <message>
        <source>note where left out</source>
        <translation>ohne Angabe eine Notiz (note)</translation>
    </message>
    <message>
        <source>without one the first line serves</source>
        <translation>ohne ihn dient die erste Zeile</translation>
    </message>
    <message>
        <source>the day it is about; today</source>
        <translation>der Tag, von dem er handelt; sonst heute</translation>
    </message>
    <message>
        <source>may be given several times</source>
        <translation>kann mehrmals stehen</translation>
    </message>
    <message>
        <source>a photo or file</source>
        <translation>ein Foto oder eine Datei</translation>
    </message>
    <message>
        <source>mark it with a star</source>
        <translation>ihm einen Stern geben</translation>
    </message>
    <message>
        <source>List entries, newest first.</source>
        <translation>Listet Einträge auf, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Find words, pieces of words and conditions, such as: kind:low &quot;exit ticket&quot;</source>
        <translation>Findet Wörter, Teile von Wörtern und Bedingungen, etwa: kind:low &quot;auf Wiedersehen&quot;</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>WÖRTER</translation>
    </message>
    <message>
        <source>words, pieces of words, conditions</source>
        <translation>Wörter, Teile von Wörtern, Bedingungen</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>ANZAHL</translation>
    </message>
    <message>
        <source>how many at most (20)</source>
        <translation>höchstens wie viele (20)</translation>
    </message>
    <message>
        <source>List the tags, most used first, or give one another name, in the texts, too.</source>
        <translation>Listet die Schlagwörter auf, die häufigsten zuerst, oder benennt eines um, auch in den Texten.</translation>
    </message>
    <message>
        <source>where NAME is there too, they become one</source>
        <translation>wo es NAME schon gibt, werden beide eins</translation>
    </message>
    <message>
        <source>Show an entry with its later lines and answers.</source>
        <translation>Zeigt einen Eintrag mit seinen Nachträgen und Antworten.</translation>
    </message>
    <message>
        <source>Take a photo or file out of an entry, with the line that shows it.</source>
        <translation>Nimmt ein Foto oder eine Datei aus einem Eintrag, samt der Zeile, die es zeigt.</translation>
    </message>
    <message>
        <source>its name, as show gives it, or which it is: 1, 2, 3</source>
        <translation>der Name, wie show ihn nennt, oder das wievielte: 1, 2, 3</translation>
    </message>
    <message>
        <source>out of earlier versions of the entry, too</source>
        <translation>auch aus früheren Fassungen des Eintrags</translation>
    </message>
    <message>
        <source>of this kind</source>
        <translation>von dieser Art</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>von diesem Tag an</translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation>bis zu diesem Tag</translation>
    </message>
    <message>
        <source>no entry has the tag {tag}</source>
        <translation>kein Eintrag hat das Schlagwort {tag}</translation>
    </message>
    <message>
        <source>{part} is no condition, so it is a word to find</source>
        <translation>{part} ist keine Bedingung, also ein Wort zum Suchen</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry found</source>
        <translation>
            <numerusform>{n} Eintrag gefunden</numerusform>
            <numerusform>{n} Einträge gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>no entry carries that tag</source>
        <translation>kein Eintrag trägt dieses Schlagwort</translation>
    </message>
    <message>
        <source>[{name}, {size} bytes]</source>
        <translation>[{name}, {size} Bytes]</translation>
    </message>
    <message>
        <source>{what} for {people}</source>
        <translation>{what} für {people}</translation>
    </message>
    <message>
        <source>names protected</source>
        <translation>Namen geschützt</translation>
    </message>
    <message>
        <source>names as written</source>
        <translation>Namen wie geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>{file} is out of the entry. It is kept for {n} earlier version that shows it; --versions takes it out of there, too.</source>
        <translation>
            <numerusform>{file} ist aus dem Eintrag heraus. Für {n} frühere Fassung, die es zeigt, bleibt es erhalten; --versions nimmt es auch dort heraus.</numerusform>
            <numerusform>{file} ist aus dem Eintrag heraus. Für {n} frühere Fassungen, die es zeigen, bleibt es erhalten; --versions nimmt es auch dort heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is out of the entry, and gone for good.</source>
        <translation>{file} ist aus dem Eintrag heraus und für immer fort.</translation>
    </message>
    <message>
        <source>the entry has no such file; show says what it has</source>
        <translation>diese Datei hat der Eintrag nicht; show sagt, was er hat</translation>
    </message>
    <message>
        <source>several files have that name; say which: 1 is the first that show gives</source>
        <translation>mehrere Dateien heißen so; sag, welche: 1 ist die erste, die show nennt</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo</source>
        <translation>
            <numerusform>{n} Foto</numerusform>
            <numerusform>{n} Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>(damaged in the file)</source>
        <translation>(in der Datei beschädigt)</translation>
    </message>
    <message>
        <source>what was written of the backup did not check out and was thrown away, older ones stay; try again, or make it on another disk (--into).</source>
        <translation>was von der Sicherung geschrieben wurde, hielt der Prüfung nicht stand und wurde verworfen, ältere bleiben; versuch es noch einmal, oder mach sie auf einer anderen Platte (--into).</translation>
    </message>
    <message>
        <source>{files} taken in before</source>
        <translation>{files} schon früher aufgenommen</translation>
    </message>
    <message>
        <source>{files} for others</source>
        <translation>{files} für andere</translation>
    </message>
    <message>
        <source>{files} from somebody who is not in the circle</source>
        <translation>{files} von jemandem, der nicht im Kreis ist</translation>
    </message>
    <message>
        <source>{files} from somebody blocked</source>
        <translation>{files} von jemandem, der blockiert ist</translation>
    </message>
    <message>
        <source>{files} still arriving</source>
        <translation>{files} noch unterwegs</translation>
    </message>
    <message>
        <source>{files} not in order</source>
        <translation>{files} nicht in Ordnung</translation>
    </message>
    <message>
        <source>Note that a sealed file was handed over to whom it is for.</source>
        <translation>Notieren, dass eine versiegelte Datei denen übergeben ist, für die sie bestimmt ist.</translation>
    </message>
    <message>
        <source>on a stick or as you like, or by e-mail</source>
        <translation>auf einem Stick oder wie du magst, oder per E-Mail</translation>
    </message>
    <message>
        <source>Take in what friends put into shared folders; list, add, let go of them.</source>
        <translation>Nimmt auf, was Freunde in gemeinsame Ordner gelegt haben; listet die Ordner auf, nimmt welche dazu, lässt sie los.</translation>
    </message>
    <message>
        <source>share through this folder from now on</source>
        <translation>von jetzt an durch diesen Ordner teilen</translation>
    </message>
    <message>
        <source>share through it no more; nothing is removed</source>
        <translation>nicht mehr durch ihn teilen; entfernt wird nichts</translation>
    </message>
    <message>
        <source>no day; choose one with --undated</source>
        <translation>kein Tag; wähl einen mit --undated</translation>
    </message>
    <message>
        <source>not text in UTF-8; it was read as Windows-1252 (Latin-1)</source>
        <translation>kein Text in UTF-8; als Windows-1252 (Latin-1) gelesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} has something new in it, which would come; both texts are kept.</source>
        <translation>
            <numerusform>In {n} steht Neues, das hereinkäme; beide Texte bleiben erhalten.</numerusform>
            <numerusform>In {n} steht Neues, das hereinkäme; beide Texte bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings, templates and what is in it of your circle would come where they are not here yet.</source>
        <translation>Einstellungen, Vorlagen und was darin zu deinem Kreis steht, kämen herein, wo sie hier noch fehlen.</translation>
    </message>
    <message>
        <source>{what} from {name}</source>
        <translation>{what} von {name}</translation>
    </message>
    <message>
        <source>(not there at the moment)</source>
        <translation>(gerade nicht da)</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing came in</source>
        <translation>
            <numerusform>{n} Sache ist angekommen</numerusform>
            <numerusform>{n} Sachen sind angekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{came} through {n} shared folder</source>
        <translation>
            <numerusform>{came}, durch {n} gemeinsamen Ordner</numerusform>
            <numerusform>{came}, durch {n} gemeinsame Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>through a shared folder</source>
        <translation>durch einen gemeinsamen Ordner</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>als Datei</translation>
    </message>
    <message>
        <source>Show what is set, as in the window&apos;s Settings, or set it.</source>
        <translation>Zeigt, was eingestellt ist, wie in den Einstellungen des Fensters, oder stellt es ein.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>a name as shown, and its value; as JSON, or as it is where it is text</source>
        <translation>ein Name, wie er gezeigt wird, und sein Wert; als JSON, oder so, wie er ist, wo es Text ist</translation>
    </message>
    <message>
        <source>List what left this computer, for whom, and under which names.</source>
        <translation>Listet auf, was diesen Computer verlassen hat, für wen und unter welchen Namen.</translation>
    </message>
    <message>
        <source>put the list there as a table, NOT encrypted</source>
        <translation>die Liste als Tabelle dorthin legen, NICHT verschlüsselt</translation>
    </message>
    <message>
        <source>there is no such setting; `afterbell settings` shows every name</source>
        <translation>diese Einstellung gibt es nicht; `afterbell settings` zeigt alle Namen</translation>
    </message>
    <message>
        <source>that is no value for {name}; `afterbell settings` shows one of its kind</source>
        <translation>das ist kein Wert für {name}; `afterbell settings` zeigt einen von der Art</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing</source>
        <translation>
            <numerusform>{n} Sache</numerusform>
            <numerusform>{n} Sachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, not encrypted: {path}</source>
        <translation>Gespeichert, nicht verschlüsselt: {path}</translation>
    </message>
    <message>
        <source>“{heading}”, version {number}</source>
        <translation>„{heading}“, Fassung {number}</translation>
    </message>
    <message>
        <source>a request to hide an entry</source>
        <translation>die Bitte, einen Eintrag auszublenden</translation>
    </message>
    <message>
        <source>names as {stand_ins}</source>
        <translation>Namen als {stand_ins}</translation>
    </message>
    <message>
        <source>for {people}</source>
        <translation>für {people}</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>zurückerbeten</translation>
    </message>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>Mo Di Mi Do Fr Sa So</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <translation>Januar Februar März April Mai Juni Juli August September Oktober November Dezember</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez</translation>
    </message>
    <message numerus="yes">
        <source>expected %s argument</source>
        <translation>
            <numerusform>hier gehört %s Angabe hin</numerusform>
            <numerusform>hier gehören %s Angaben hin</numerusform>
        </translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>bei %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>hier gehört eine Angabe hin</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>hier gehört höchstens eine Angabe hin</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>hier gehört mindestens eine Angabe hin</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannt: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>es fehlt: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>eines davon fehlt: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>geht nicht zusammen mit %s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>braucht keine Angabe: %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r gibt es hier nicht (zur Wahl: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r passt hier nicht (%(type)s)</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s ist mehrdeutig: %(matches)s</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>A private reflection journal for teachers: encrypted on this computer, shared only with people you choose.
Without a command, the window opens.</source>
        <translation>Ein privates Tagebuch für Lehrkräfte: verschlüsselt auf diesem Computer, geteilt nur mit Menschen, die du wählst.
Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>The passphrase is asked for, or read with --passphrase-file or --passphrase-fd; never from an argument.</source>
        <translation>Nach der Passphrase wird gefragt, oder --passphrase-file oder --passphrase-fd liefern sie; nie steht sie im Aufruf.</translation>
    </message>
    <message>
        <source>With AFTERBELL_JOURNAL=FOLDER in the surroundings that journal is meant, and no command but new takes JOURNAL.
Exit codes: 0 done, 1 refused, 2 wrong usage, 3 a fault of Afterbell itself, 130 stopped.
`afterbell COMMAND --help` says what a command takes.</source>
        <translation>Ist AFTERBELL_JOURNAL=ORDNER in der Umgebung gesetzt, ist dieses Tagebuch gemeint, und nur new nimmt TAGEBUCH an.
Rückgabewerte: 0 getan, 1 abgelehnt, 2 falscher Aufruf, 3 ein Fehler von Afterbell selbst, 130 angehalten.
`afterbell BEFEHL --help` sagt, was ein Befehl annimmt.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>the input ended before everything was said; nothing was changed.</source>
        <translation>die Eingabe endete, bevor alles gesagt war; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>there is not enough memory for this; close other programs and try again.</source>
        <translation>dafür reicht der Speicher nicht; schließ andere Programme und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>something inside Afterbell went wrong, and what it was doing was undone. Please report this line: {trace}</source>
        <translation>in Afterbell ging etwas schief, und was es gerade tat, wurde zurückgenommen. Bitte melde diese Zeile: {trace}</translation>
    </message>
    <message>
        <source>this was carried out, but what it has to say cannot be written to the output; make room there.</source>
        <translation>es ist getan, aber was dazu zu sagen ist, lässt sich nicht ausgeben; schaff dort Platz.</translation>
    </message>
    <message>
        <source>say which Afterbell this is</source>
        <translation>sagen, welches Afterbell das ist</translation>
    </message>
    <message>
        <source>it</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>a date that cannot be read</source>
        <translation>ein Datum, das nicht lesbar ist</translation>
    </message>
    <message>
        <source>begins like an entry, with a date that cannot be read; it came in as text of the entry before</source>
        <translation>beginnt wie ein Eintrag, mit einem Datum, das nicht lesbar ist; es kam als Text des Eintrags davor</translation>
    </message>
    <message>
        <source>words before the first date; they did not come in</source>
        <translation>Wörter vor dem ersten Datum; sie kamen nicht mit</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>not an entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>larger than an entry may be</source>
        <translation>größer, als ein Eintrag sein darf</translation>
    </message>
    <message>
        <source>its photo or file is not there</source>
        <translation>das Foto oder die Datei dazu ist nicht da</translation>
    </message>
    <message>
        <source>its photo or file is over 50 MB</source>
        <translation>das Foto oder die Datei dazu ist größer als 50 MB</translation>
    </message>
    <message>
        <source>its first lines cannot be read</source>
        <translation>die ersten Zeilen sind nicht lesbar</translation>
    </message>
    <message>
        <source>leads to other pages, and is no entry</source>
        <translation>führt zu anderen Seiten und ist kein Eintrag</translation>
    </message>
    <message>
        <source>in a form that is not read; it did not come in</source>
        <translation>in einer Form, die nicht gelesen wird; es kam nicht mit</translation>
    </message>
    <message>
        <source>kept by a program for itself</source>
        <translation>hebt ein Programm für sich selbst auf</translation>
    </message>
    <message>
        <source>JSON that is cut off or damaged</source>
        <translation>JSON, das abgeschnitten oder beschädigt ist</translation>
    </message>
    <message>
        <source>JSON that is nested deeper than any journal</source>
        <translation>JSON, das tiefer verschachtelt ist als jedes Tagebuch</translation>
    </message>
    <message>
        <source>damaged there, or a link that leads out of it</source>
        <translation>dort beschädigt, oder ein Link, der hinausführt</translation>
    </message>
    <message>
        <source>a line of this list is not as it must be</source>
        <translation>eine Zeile dieser Liste ist nicht, wie sie sein muss</translation>
    </message>
    <message>
        <source>comes in from the encrypted export alone</source>
        <translation>kommt nur aus dem verschlüsselten Export mit</translation>
    </message>
    <message>
        <source>this journal has keys of its own, and they stay</source>
        <translation>dieses Tagebuch hat eigene Schlüssel, und sie bleiben</translation>
    </message>
    <message>
        <source>compare words once more; a plain folder cannot prove that you did</source>
        <translation>vergleicht die Wörter noch einmal; ein offener Ordner kann nicht beweisen, dass ihr es getan habt</translation>
    </message>
    <message>
        <source>somebody else has this stand-in here; that person did not come in</source>
        <translation>diesen Decknamen hat hier jemand anderes; diese Person kam nicht mit</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>an older wording of a day; only the last one comes in</source>
        <translation>ein älterer Wortlaut eines Tages; nur der letzte kommt mit</translation>
    </message>
    <message>
        <source>in the trash of its program</source>
        <translation>im Papierkorb seines Programms</translation>
    </message>
    <message>
        <source>has no place in an entry, and did not come in</source>
        <translation>hat in einem Eintrag keinen Platz und kam nicht mit</translation>
    </message>
    <message>
        <source>not text in UTF-8</source>
        <translation>kein Text in UTF-8</translation>
    </message>
    <message>
        <source>an id that is none</source>
        <translation>eine ID, die keine ist</translation>
    </message>
    <message>
        <source>a kind that is none</source>
        <translation>eine Art, die keine ist</translation>
    </message>
    <message>
        <source>is damaged in the journal, and stays as it is</source>
        <translation>ist im Tagebuch beschädigt und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>a revision that is none</source>
        <translation>eine Fassung, die keine ist</translation>
    </message>
    <message>
        <source>a setting that this Afterbell does not know</source>
        <translation>eine Einstellung, die dieses Afterbell nicht kennt</translation>
    </message>
    <message>
        <source>a setting whose value does not fit</source>
        <translation>eine Einstellung, deren Wert nicht passt</translation>
    </message>
    <message>
        <source>a setting that guards a journal or belongs to one computer; it stays as it is here</source>
        <translation>eine Einstellung, die ein Tagebuch schützt oder zu einem Computer gehört; sie bleibt hier, wie sie ist</translation>
    </message>
    <message>
        <source>Words saved elsewhere</source>
        <translation>Anderswo gespeicherte Worte</translation>
    </message>
    <message>
        <source>Take in what another program wrote ({formats}), or words saved elsewhere.</source>
        <translation>Nimmt auf, was ein anderes Programm geschrieben hat ({formats}), oder anderswo gespeicherte Worte.</translation>
    </message>
    <message>
        <source>a file, or the folder of an export</source>
        <translation>eine Datei, oder der Ordner eines Exports</translation>
    </message>
    <message>
        <source>say what would come, and write nothing</source>
        <translation>sagen, was käme, und nichts schreiben</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WOHER</translation>
    </message>
    <message>
        <source>the day of pages that say none: file (when it was changed), archive, YYYY-MM-DD, or leave-out</source>
        <translation>der Tag von Seiten, die keinen nennen: file (wann sie geändert wurden), archive, JJJJ-MM-TT, oder leave-out</translation>
    </message>
    <message>
        <source>MOOD=KIND</source>
        <translation>STIMMUNG=ART</translation>
    </message>
    <message>
        <source>the kind a foreign mood becomes</source>
        <translation>welche Art aus einer fremden Stimmung wird</translation>
    </message>
    <message>
        <source>the column of a CSV that holds its {parts}; no name for none</source>
        <translation>die Spalte einer CSV, in der das steht: {parts}; ohne Namen für keine</translation>
    </message>
    <message>
        <source>WHAT=NAME</source>
        <translation>WAS=NAME</translation>
    </message>
    <message>
        <source>keep the whole report in a file, NOT encrypted</source>
        <translation>den ganzen Bericht in einer Datei behalten, NICHT verschlüsselt</translation>
    </message>
    <message>
        <source>the kind of everything that comes in</source>
        <translation>die Art von allem, was hereinkommt</translation>
    </message>
    <message>
        <source>a tag for everything that comes in</source>
        <translation>ein Schlagwort für alles, was hereinkommt</translation>
    </message>
    <message>
        <source>put a star on everything that comes in</source>
        <translation>ein Stern für alles, was hereinkommt</translation>
    </message>
    <message>
        <source>the passphrase of an encrypted export or a file of words</source>
        <translation>die Passphrase eines verschlüsselten Exports oder einer Datei mit Worten</translation>
    </message>
    <message>
        <source>Write everything as plain files, NOT encrypted, into a new folder; or into one encrypted file.</source>
        <translation>Schreibt alles als einfache Dateien, NICHT verschlüsselt, in einen neuen Ordner; oder in eine verschlüsselte Datei.</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>ORT</translation>
    </message>
    <message>
        <source>a folder, or a file, that is not there yet</source>
        <translation>ein Ordner oder eine Datei, die es noch nicht gibt</translation>
    </message>
    <message>
        <source>one age file under a passphrase of its own, with the people list and the keys of the circle</source>
        <translation>eine age-Datei unter einer eigenen Passphrase, mit der Namensliste und den Schlüsseln des Kreises</translation>
    </message>
    <message>
        <source>the passphrase of the encrypted file</source>
        <translation>die Passphrase der verschlüsselten Datei</translation>
    </message>
    <message>
        <source>go on past what is damaged in the file, and name it at the end</source>
        <translation>weitermachen, wo in der Datei etwas beschädigt ist, und es am Ende nennen</translation>
    </message>
    <message>
        <source>This is Afterbell&apos;s own: what is new in it would come in.</source>
        <translation>Das ist von Afterbell selbst: Was darin neu ist, käme herein.</translation>
    </message>
    <message>
        <source>write --mood MOOD=KIND, such as good=high, and --column WHAT=NAME, such as text=Notes</source>
        <translation>schreib --mood STIMMUNG=ART, etwa gut=high, und --column WAS=NAME, etwa text=Notizen</translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <translation>
            <numerusform>{n} Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {entries} would come, {known} are there already, {pages} without a day, {files}. Nothing was written.</source>
        <translation>{source}: {entries} kämen herein, {known} sind schon da, {pages} ohne Tag, {files}. Geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Vom {first} bis {last}.</translation>
    </message>
    <message>
        <source>Kinds: {kinds}</source>
        <translation>Arten: {kinds}</translation>
    </message>
    <message>
        <source>Mood {mood}: {count} would become {kind}.</source>
        <translation>Stimmung {mood}: {count} würden {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} grew since it came in; its new words would come.</source>
        <translation>
            <numerusform>{n} ist seitdem gewachsen; die neuen Worte kämen herein.</numerusform>
            <numerusform>{n} sind seitdem gewachsen; ihre neuen Worte kämen herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Columns: {columns}. Taken: {taken}.</source>
        <translation>Spalten: {columns}. Genommen: {taken}.</translation>
    </message>
    <message>
        <source>New tags: {tags}.</source>
        <translation>Neue Schlagwörter: {tags}.</translation>
    </message>
    <message>
        <source>{source}: {entries} found, {added} came in, {known} were there already, {files}.</source>
        <translation>{source}: {entries} gefunden, {added} hereingekommen, {known} schon da, {files}.</translation>
    </message>
    <message numerus="yes">
        <source>Of those that were there, {n} took in what was new in it; both texts are kept.</source>
        <translation>
            <numerusform>Von denen, die da waren, nahm {n} Neues auf; beide Texte bleiben.</numerusform>
            <numerusform>Von denen, die da waren, nahmen {n} Neues auf; beide Texte bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those that were there, {n} grew since; what stood here is an earlier version.</source>
        <translation>
            <numerusform>Von denen, die da waren, ist {n} seitdem gewachsen; was hier stand, ist eine frühere Fassung.</numerusform>
            <numerusform>Von denen, die da waren, sind {n} seitdem gewachsen; was hier stand, sind frühere Fassungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more; --report FILE keeps them all</source>
        <translation>und {n} mehr; --report DATEI behält sie alle</translation>
    </message>
    <message>
        <source>a passphrase is for the encrypted file alone: say --encrypted, too; nothing was written</source>
        <translation>eine Passphrase ist nur für die verschlüsselte Datei: sag auch --encrypted; geschrieben wurde nichts</translation>
    </message>
    <message>
        <source>What is written now is not encrypted: whoever has the folder can read it.</source>
        <translation>Was jetzt geschrieben wird, ist nicht verschlüsselt: Wer den Ordner hat, kann es lesen.</translation>
    </message>
    <message>
        <source>{entries}, {files}, {size} bytes.</source>
        <translation>{entries}, {files}, {size} Bytes.</translation>
    </message>
    <message>
        <source>  left out, damaged in the file: {part}</source>
        <translation>  weggelassen, in der Datei beschädigt: {part}</translation>
    </message>
    <message>
        <source>what goes in</source>
        <translation>was hineinkommt</translation>
    </message>
    <message>
        <source>may be given several times [all kinds]</source>
        <translation>kann mehrmals stehen [alle Arten]</translation>
    </message>
    <message>
        <source>entries with any of these tags [all]</source>
        <translation>Einträge mit einem dieser Schlagwörter [alle]</translation>
    </message>
    <message>
        <source>only these; `afterbell list` shows ids [all]</source>
        <translation>nur diese; `afterbell list` zeigt die IDs [alle]</translation>
    </message>
    <message>
        <source>only what you starred [no]</source>
        <translation>nur, was einen Stern hat [nein]</translation>
    </message>
    <message>
        <source>the photos of the entries [yes]</source>
        <translation>die Fotos der Einträge [ja]</translation>
    </message>
    <message>
        <source>what you wrote beneath an entry later [yes]</source>
        <translation>was du später unter einen Eintrag geschrieben hast [ja]</translation>
    </message>
    <message>
        <source>what friends answered [no]</source>
        <translation>was Freunde geantwortet haben [nein]</translation>
    </message>
    <message>
        <source>the last entry comes first [no]</source>
        <translation>der letzte Eintrag kommt zuerst [nein]</translation>
    </message>
    <message>
        <source>FRAMEWORK</source>
        <translation>RAHMEN</translation>
    </message>
    <message>
        <source>only entries marked as evidence, under the parts of this framework</source>
        <translation>nur Einträge, die als Beleg markiert sind, unter den Teilen dieses Rahmens</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>deine eigenen Worte</translation>
    </message>
    <message>
        <source>[A year of teaching, in the book&apos;s language]</source>
        <translation>[Ein Jahr Unterricht, in der Sprache des Buchs]</translation>
    </message>
    <message>
        <source>your name [as in the settings]</source>
        <translation>dein Name [wie in den Einstellungen]</translation>
    </message>
    <message>
        <source>words of this entry stand large on a page of their own: asked for, or a line of standard input; may be given several times</source>
        <translation>Worte dieses Eintrags stehen groß auf einer eigenen Seite: nach ihnen wird gefragt, oder sie sind eine Zeile der Standardeingabe; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>its text; standard input where it is -</source>
        <translation>der Text dafür; bei - die Standardeingabe</translation>
    </message>
    <message>
        <source>paper and look</source>
        <translation>Papier und Aussehen</translation>
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
        <translation>die Sprache seiner Tage und Überschriften [wie hier]</translation>
    </message>
    <message>
        <source>photos for print, or a small file [print]</source>
        <translation>Fotos für den Druck, oder eine kleine Datei [print]</translation>
    </message>
    <message>
        <source>a leaf an entry, a photo, or only words [weeks]</source>
        <translation>ein Blatt je Eintrag, ein Foto, oder nur Worte [weeks]</translation>
    </message>
    <message>
        <source>which, by its name [the first of the book]</source>
        <translation>welches, nach seinem Namen [das erste des Buchs]</translation>
    </message>
    <message>
        <source>bleed and crop marks, for a printer [no]</source>
        <translation>Anschnitt und Schnittmarken, für eine Druckerei [nein]</translation>
    </message>
    <message>
        <source>start from the choices kept last; names are protected all the same</source>
        <translation>mit der zuletzt behaltenen Wahl beginnen; Namen sind trotzdem geschützt</translation>
    </message>
    <message>
        <source>keep these choices for next time</source>
        <translation>diese Wahl für das nächste Mal behalten</translation>
    </message>
    <message>
        <source>--kind does not go with --portfolio: how a day felt is nobody&apos;s business there</source>
        <translation>--kind geht nicht mit --portfolio: wie ein Tag sich anfühlte, geht dort niemanden etwas an</translation>
    </message>
    <message>
        <source>the entry {id} is not in the book, or does not say those words</source>
        <translation>der Eintrag {id} ist nicht im Buch, oder er sagt diese Worte nicht</translation>
    </message>
    <message>
        <source>what stands large has at most {most} letters; shorten it</source>
        <translation>was groß steht, hat höchstens {most} Buchstaben; kürze es</translation>
    </message>
    <message>
        <source>no photo of that name is in the book</source>
        <translation>im Buch ist kein Foto dieses Namens</translation>
    </message>
    <message>
        <source>--{name} is longer than {limit} letters; shorten it</source>
        <translation>--{name} ist länger als {limit} Buchstaben; kürze es</translation>
    </message>
    <message>
        <source>there is no such framework; there are: {names}</source>
        <translation>diesen Rahmen gibt es nicht; es gibt: {names}</translation>
    </message>
    <message>
        <source>the entry {id} lies outside these days or what else was chosen</source>
        <translation>der Eintrag {id} liegt außerhalb dieser Tage, oder außerhalb von dem, was sonst gewählt ist</translation>
    </message>
    <message>
        <source>Make the year in review: a book of a school year or any period, or a portfolio.
In brackets: what holds where a flag is left out, whatever was chosen in the window.</source>
        <translation>Macht das Jahresbuch: ein Buch über ein Schuljahr oder irgendeinen Zeitraum, oder ein Portfolio.
In Klammern steht, was ohne die Option gilt, was auch immer im Fenster gewählt ist.</translation>
    </message>
    <message>
        <source>where the book goes; it is NOT encrypted</source>
        <translation>wohin das Buch kommt; es ist NICHT verschlüsselt</translation>
    </message>
    <message>
        <source>may be given several times [pdf]</source>
        <translation>kann mehrmals stehen [pdf]</translation>
    </message>
    <message>
        <source>say what the book would hold, and make nothing</source>
        <translation>sagen, was im Buch stünde, und nichts machen</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>protect nothing</source>
        <translation>nichts schützen</translation>
    </message>
    <message>
        <source>stopped before its turn; take the file in once more</source>
        <translation>angehalten, ehe er an der Reihe war; hol die Datei noch einmal herein</translation>
    </message>
    <message>
        <source>a folder is wanted here, not a file: what is put into it is named by itself</source>
        <translation>hier wird ein Ordner gebraucht, keine Datei: was hineinkommt, bekommt seinen Namen von selbst</translation>
    </message>
    <message>
        <source>This is a backup of another journal than the one that is there.</source>
        <translation>Das ist die Sicherung eines anderen Tagebuchs als des vorhandenen.</translation>
    </message>
    <message>
        <source>an import has not ended there</source>
        <translation>ein Import ist dort nicht zu Ende</translation>
    </message>
    <message>
        <source>An import has not ended there, so part of what it brings is neither compared nor brought in: open the other copy once, which ends it, before you compare again or throw it away.</source>
        <translation>Ein Import ist dort nicht zu Ende, darum wird ein Teil von dem, was er bringt, weder verglichen noch hereingeholt: Öffne die andere Kopie einmal, das beendet ihn, bevor du noch einmal vergleichst oder sie wegwirfst.</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>No stand-in, for that names somebody on the people list: {names}. Choose another.</source>
        <translation>Kein Deckname, denn das nennt jemanden von der Namensliste: {names}. Wähl einen anderen.</translation>
    </message>
    <message>
        <source>not known to be handed over</source>
        <translation>soweit bekannt nicht übergeben</translation>
    </message>
    <message>
        <source>not known to be handed over to {people}</source>
        <translation>soweit bekannt nicht übergeben an {people}</translation>
    </message>
    <message>
        <source>as `list` shows it; with --protected alone</source>
        <translation>wie `list` sie zeigt; nur mit --protected</translation>
    </message>
    <message>
        <source>nothing of that id went out; `afterbell inbox` shows what did</source>
        <translation>nichts mit dieser Kennung ging hinaus; `afterbell inbox` zeigt, was hinausging</translation>
    </message>
    <message>
        <source>some entries as others may read them, with names protected; it does not come in again</source>
        <translation>einige Einträge, wie andere sie lesen dürfen, mit geschützten Namen; sie lassen sich nicht wieder hereinholen</translation>
    </message>
    <message>
        <source>leave marked words that nobody decided as they are</source>
        <translation>markierte Wörter, über die niemand entschieden hat, lassen, wie sie sind</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them would come into the trash, where it is there.</source>
        <translation>
            <numerusform>{n} davon käme in den Papierkorb, wo er dort ist.</numerusform>
            <numerusform>{n} davon kämen in den Papierkorb, wo sie dort sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those that came in, {n} is in the trash, as it was there.</source>
        <translation>
            <numerusform>Von denen, die hereinkamen, ist {n} im Papierkorb, wie dort.</numerusform>
            <numerusform>Von denen, die hereinkamen, sind {n} im Papierkorb, wie dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>entries and names are chosen with --protected alone: say it, too; nothing was written</source>
        <translation>Einträge und Namen werden nur mit --protected gewählt: gib es dazu an; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>name the entries that are exported with names protected; nothing was written</source>
        <translation>nenne die Einträge, die mit geschützten Namen exportiert werden; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>--protected writes what others may read: --no-places, --no-versions and --leave-out-damaged go without it; nothing was written</source>
        <translation>--protected schreibt, was andere lesen dürfen: --no-places, --no-versions und --leave-out-damaged gehen ohne es; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>for friends</source>
        <translation>für Freunde</translation>
    </message>
    <message>
        <source>seal the PDF; no open file is made</source>
        <translation>das PDF versiegeln; keine offene Datei entsteht</translation>
    </message>
    <message>
        <source>a line to go with it</source>
        <translation>eine Zeile, die mitgeht</translation>
    </message>
    <message>
        <source>seal it for people not compared yet, too</source>
        <translation>auch für Personen versiegeln, mit denen noch nicht verglichen ist</translation>
    </message>
    <message>
        <source>A book is not encrypted: whoever has the file can read it.</source>
        <translation>Ein Buch ist nicht verschlüsselt: Wer die Datei hat, kann es lesen.</translation>
    </message>
    <message>
        <source>name the folder where the book goes</source>
        <translation>nenn den Ordner, in den das Buch kommt</translation>
    </message>
    <message>
        <source>only one of --dedication and --foreword can come from standard input</source>
        <translation>nur eines von --dedication und --foreword kann von der Standardeingabe kommen</translation>
    </message>
    <message>
        <source>only the PDF can be sealed for friends: leave --form out</source>
        <translation>nur das PDF kann für Freunde versiegelt werden: lass --form weg</translation>
    </message>
    <message>
        <source>nothing undecided leaves for friends: decide each word, with --protect or --leave</source>
        <translation>nichts Unentschiedenes geht zu Freunden: entscheide jedes Wort mit --protect oder --leave</translation>
    </message>
    <message>
        <source>--note and --unverified go together with --with</source>
        <translation>--note und --unverified gehen nur zusammen mit --with</translation>
    </message>
    <message numerus="yes">
        <source>{n} volume</source>
        <translation>
            <numerusform>{n} Band</numerusform>
            <numerusform>{n} Bänden</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, printed in {volumes}</source>
        <translation>{pages}, gedruckt in {volumes}</translation>
    </message>
    <message>
        <source>{first} to {last}: {parts}, about {pages}</source>
        <translation>{first} bis {last}: {parts}, etwa {pages}</translation>
    </message>
    <message>
        <source>{path}: {entries}, {size} bytes</source>
        <translation>{path}: {entries}, {size} Bytes</translation>
    </message>
    <message>
        <source>Set without their format, as they were typed, because a page could not be set: entries of {days}.</source>
        <translation>Ohne Auszeichnung gesetzt, wie getippt, weil eine Seite sich nicht setzen ließ: Einträge vom {days}.</translation>
    </message>
    <message>
        <source>Named, not shown, because they could not be read: {names}.</source>
        <translation>Genannt statt gezeigt, weil sie nicht lesbar waren: {names}.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} mehr</translation>
    </message>
    <message numerus="yes">
        <source>{n} letter of a script no font here has is printed by its name: {names}. Install a font for that script, and make the book once more.</source>
        <translation>
            <numerusform>{n} Buchstabe einer Schrift, die hier niemand hat, ist mit seinem Namen gedruckt: {names}. Installiere eine Schrift dafür und mach das Buch noch einmal.</numerusform>
            <numerusform>{n} Buchstaben einer Schrift, die hier niemand hat, sind mit ihrem Namen gedruckt: {names}. Installiere eine Schrift dafür und mach das Buch noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>this passphrase does not open it; try once more, or use the recovery words (--recovery).</source>
        <translation>diese Passphrase öffnet es nicht; versuch es noch einmal, oder nimm die Notfallwörter (--recovery).</translation>
    </message>
    <message>
        <source>there is no journal in {path}; look for a folder ending in .afterbell, or restore a backup.</source>
        <translation>in {path} ist kein Tagebuch; such einen Ordner, der auf .afterbell endet, oder stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>something stands at {path} already, and it was not touched; choose another place.</source>
        <translation>bei {path} liegt schon etwas, und es wurde nicht angerührt; wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>keys.json and its copy are damaged, so no passphrase opens it; restore the newest backup.</source>
        <translation>keys.json und die Kopie davon sind beschädigt, darum öffnet keine Passphrase; stell die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>the journal is damaged; keep it, `salvage` what can be read, or restore a backup beside.</source>
        <translation>das Tagebuch ist beschädigt; behalte es, rette mit `salvage`, was lesbar ist, oder stell daneben eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>too much of {path} is damaged to bring anything over; restore the newest backup beside.</source>
        <translation>von {path} ist zu viel beschädigt, um etwas herüberzuholen; stell daneben die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>parts of the journal cannot be read; `salvage` brings all that can into a fresh one.</source>
        <translation>Teile des Tagebuchs sind nicht lesbar; `salvage` bringt alles, was lesbar ist, in ein frisches.</translation>
    </message>
    <message>
        <source>{part} is damaged in the file, so it is not shown; the rest can be read, and a backup has it.</source>
        <translation>{part}: in der Datei beschädigt und darum nicht gezeigt; der Rest ist lesbar, und eine Sicherung hat es.</translation>
    </message>
    <message>
        <source>another program put another file at {path}, so nothing was saved; keep both, and compare.</source>
        <translation>ein anderes Programm hat eine andere Datei nach {path} gelegt, darum wurde nichts gespeichert; behalte beide und vergleiche.</translation>
    </message>
    <message>
        <source>{path} is not there any more, so nothing was saved; look whether it was moved or unplugged.</source>
        <translation>{path} ist nicht mehr da, darum wurde nichts gespeichert; sieh nach, ob es verschoben oder abgezogen wurde.</translation>
    </message>
    <message>
        <source>another program wrote over {path}, so nothing was saved; compare it with a backup.</source>
        <translation>ein anderes Programm hat {path} überschrieben, darum wurde nichts gespeichert; vergleiche es mit einer Sicherung.</translation>
    </message>
    <message>
        <source>the fresh copy did not come out whole and was removed; try another disk, or a backup.</source>
        <translation>die frische Kopie wurde nicht ganz und ist wieder entfernt; nimm einen anderen Datenträger, oder eine Sicherung.</translation>
    </message>
    <message>
        <source>a newer Afterbell wrote this journal; update Afterbell, then open it again.</source>
        <translation>ein neueres Afterbell hat dieses Tagebuch geschrieben; aktualisiere Afterbell und öffne es dann noch einmal.</translation>
    </message>
    <message>
        <source>the journal is open in another window or program; close or lock it there, then try again.</source>
        <translation>das Tagebuch ist in einem anderen Fenster oder Programm offen; schließ oder sperr es dort, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>keys.json asks for key costs that are not safe to run; restore a backup.</source>
        <translation>keys.json verlangt Schlüsselkosten, die hier nicht sicher laufen; stell eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>the recovery words do not check out; compare them with the sheet, one by one.</source>
        <translation>die Notfallwörter stimmen nicht; vergleiche sie mit dem Blatt, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again, nothing was changed.</source>
        <translation>der Datenträger ist voll; schaff Platz und versuch es noch einmal, nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} cannot be written; choose another place, or ask for permission to write there.</source>
        <translation>{path} lässt sich nicht schreiben; wähl einen anderen Ort, oder bitte um das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>{path} is a link, a pipe, a device or a folder, so it was left alone; choose a file.</source>
        <translation>{path} ist ein Link, eine Pipe, ein Gerät oder ein Ordner und blieb darum unberührt; wähl eine Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be written, and must be before it is read; copy its folder, and open the copy.</source>
        <translation>{path} lässt sich nicht schreiben, und das muss vor dem Lesen sein; kopiere den Ordner und öffne die Kopie.</translation>
    </message>
    <message>
        <source>{path} cannot be read; check its name, and that its disk is plugged in.</source>
        <translation>{path} lässt sich nicht lesen; prüf den Namen, und ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>there is no folder {path}; check its name, plug its disk in, or make the folder first.</source>
        <translation>einen Ordner {path} gibt es nicht; prüf den Namen, schließ den Datenträger an oder leg den Ordner erst an.</translation>
    </message>
    <message>
        <source>the disk did not answer well; make a backup to another disk soon, and try again.</source>
        <translation>der Datenträger hat nicht richtig geantwortet; mach bald eine Sicherung auf einen anderen und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>there is no such entry; `afterbell list` shows every entry with its id.</source>
        <translation>diesen Eintrag gibt es nicht; `afterbell list` zeigt jeden Eintrag mit seiner ID.</translation>
    </message>
    <message>
        <source>this is too large: {size} where at most {limit} is taken; make it smaller and try again.</source>
        <translation>das ist zu groß: {size}, wo höchstens {limit} angenommen werden; mach es kleiner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>a day lies between {first} and {last}; choose another, or look at this computer&apos;s date.</source>
        <translation>ein Tag liegt zwischen {first} und {last}; wähl einen anderen, oder sieh nach dem Datum dieses Computers.</translation>
    </message>
    <message>
        <source>this is no picture that can be read; save it as PNG or JPEG and try again.</source>
        <translation>das ist kein lesbares Bild; speichere es als PNG oder JPEG und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>there is nobody of that name on the people list; `afterbell people` shows who is.</source>
        <translation>auf der Namensliste heißt niemand so; `afterbell people` zeigt, wer darauf steht.</translation>
    </message>
    <message>
        <source>a name needs at least one letter and at most a line; write it again.</source>
        <translation>ein Name braucht mindestens einen Buchstaben und ist höchstens eine Zeile; schreib ihn noch einmal.</translation>
    </message>
    <message>
        <source>this stand-in cannot be used: it is empty, taken, or tells the name; choose another.</source>
        <translation>dieser Deckname geht nicht: er ist leer, vergeben, oder verrät den Namen; wähl einen anderen.</translation>
    </message>
    <message>
        <source>your card is not made yet; make it with `afterbell card --name NAME`.</source>
        <translation>deine Karte ist noch nicht gemacht; mach sie mit `afterbell card --name NAME`.</translation>
    </message>
    <message>
        <source>there is nobody of that name in your circle; add their card with `afterbell add`.</source>
        <translation>in deinem Kreis heißt niemand so; nimm die Karte mit `afterbell add` dazu.</translation>
    </message>
    <message>
        <source>you blocked this person, so nothing was sealed; unblock them in the window first.</source>
        <translation>du hast diese Person blockiert, deshalb wurde nichts versiegelt; hebe das zuerst im Fenster auf.</translation>
    </message>
    <message>
        <source>the keys of this person are lost, so nothing was sealed; ask for a new card.</source>
        <translation>die Schlüssel dieser Person sind verloren, deshalb wurde nichts versiegelt; bitte um eine neue Karte.</translation>
    </message>
    <message>
        <source>this card has a known name and other keys; ask the person, compare words, and use --replace.</source>
        <translation>diese Karte hat einen bekannten Namen und andere Schlüssel; frag die Person, vergleicht die Wörter, und nimm --replace.</translation>
    </message>
    <message>
        <source>these are not that person&apos;s safety words; hear them once more, and trust nothing else.</source>
        <translation>das sind nicht die Sicherheitswörter dieser Person; hör sie dir noch einmal an und vertrau nichts anderem.</translation>
    </message>
    <message>
        <source>these are from your own card; ask that person for theirs.</source>
        <translation>das steht auf deiner eigenen Karte; lass dir die Wörter der anderen Person sagen.</translation>
    </message>
    <message>
        <source>not compared yet; compare the words with `afterbell verify`, or say --unverified.</source>
        <translation>noch nicht verglichen; vergleicht die Wörter mit `afterbell verify`, oder sag --unverified.</translation>
    </message>
    <message>
        <source>nobody who has it can be asked: removed, blocked, or their keys lost; tell them yourself.</source>
        <translation>niemand, der ihn hat, ist zu fragen: entfernt, blockiert, oder die Schlüssel sind verloren; sag es ihnen selbst.</translation>
    </message>
    <message>
        <source>one sealed file is for {limit} people at most; share with some now and the others after.</source>
        <translation>eine versiegelte Datei ist für höchstens {limit} Personen; teile erst mit einigen und dann mit den anderen.</translation>
    </message>
    <message>
        <source>{marked} undecided, so nothing was made; decide each, see --help.</source>
        <translation>{marked} noch offen, darum wurde nichts gemacht; entscheide jedes, siehe --help.</translation>
    </message>
    <message>
        <source>this file was taken in before, so nothing changed; `afterbell inbox` shows what it held.</source>
        <translation>diese Datei wurde schon früher aufgenommen, darum änderte sich nichts; `afterbell inbox` zeigt, was darin war.</translation>
    </message>
    <message>
        <source>this backup does not hold what it should, and was not restored; try the one before it.</source>
        <translation>diese Sicherung enthält nicht, was sie soll, und wurde nicht wiederhergestellt; versuch die davor.</translation>
    </message>
    <message>
        <source>a backup is not whole any more, so its disk may fail; make one on another disk (--into).</source>
        <translation>eine Sicherung ist nicht mehr heil, vielleicht stirbt ihr Datenträger; mach eine auf einen anderen (--into).</translation>
    </message>
    <message>
        <source>a sync program left a second version of this journal, {path}; bring the entries together (afterbell compare), and keep that file in another folder, for nothing else comes along.</source>
        <translation>ein Sync-Programm hat eine zweite Fassung dieses Tagebuchs hinterlassen, {path}; führe die Einträge zusammen (afterbell compare), und behalte diese Datei in einem anderen Ordner, denn sonst kommt nichts mit.</translation>
    </message>
    <message>
        <source>the second place for backups is missed since {since}; plug it in, or choose another.</source>
        <translation>der zweite Ort für Sicherungen fehlt seit {since}; schließ ihn an, oder wähl einen anderen.</translation>
    </message>
    <message>
        <source>no book came of it: it would be empty, or a page could not be set; choose other days.</source>
        <translation>es wurde kein Buch daraus: es wäre leer, oder eine Seite ließ sich nicht setzen; wähl andere Tage.</translation>
    </message>
    <message>
        <source>stopped, and everything is as it was before; run it again when you like.</source>
        <translation>angehalten, und alles ist wie zuvor; starte es wieder, wann du magst.</translation>
    </message>
    <message>
        <source>this journal was not brought back from a backup since it last asked, so nothing is missing.</source>
        <translation>dieses Tagebuch kam nicht aus einer Sicherung zurück, seit es zuletzt gefragt hat, es fehlt also nichts.</translation>
    </message>
    <message>
        <source>there is nobody in your circle to seal it for; add their card with `afterbell add`.</source>
        <translation>in deinem Kreis ist niemand, für den versiegelt werden könnte; nimm eine Karte mit `afterbell add` dazu.</translation>
    </message>
    <message>
        <source>there is nothing to answer: it is no share, or was taken back; `afterbell inbox` shows what came.</source>
        <translation>zu beantworten ist da nichts: Es ist nichts Geteiltes oder wurde zurückgenommen; `afterbell inbox` zeigt, was kam.</translation>
    </message>
    <message>
        <source>this entry was given to nobody, so nothing can be taken back; see `afterbell ledger`.</source>
        <translation>diesen Eintrag hat niemand bekommen, also ist nichts zurückzunehmen; siehe `afterbell ledger`.</translation>
    </message>
    <message>
        <source>this passphrase does not open it, so nothing was changed; try once more.</source>
        <translation>diese Passphrase öffnet es nicht, darum wurde nichts geändert; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>too soon after a wrong passphrase, so nothing was changed; wait a little, then try again.</source>
        <translation>zu bald nach einer falschen Passphrase, darum wurde nichts geändert; warte ein wenig und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>the passphrase was typed too long ago for that, and nothing was changed; run the command again.</source>
        <translation>dafür ist die Passphrase zu lange her, und nichts wurde geändert; starte den Befehl noch einmal.</translation>
    </message>
    <message>
        <source>this is not an Afterbell card; ask for the file or the text once more.</source>
        <translation>das ist keine Afterbell-Karte; bitte noch einmal um die Datei oder den Text.</translation>
    </message>
    <message>
        <source>this card is damaged or cut off; ask for it once more.</source>
        <translation>diese Karte ist beschädigt oder abgeschnitten; bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>this card was altered on its way; ask for it again by another way.</source>
        <translation>diese Karte wurde unterwegs verändert; bitte auf einem anderen Weg noch einmal darum.</translation>
    </message>
    <message>
        <source>this card holds unsafe keys; do not use it, and ask the person.</source>
        <translation>diese Karte enthält unsichere Schlüssel; nimm sie nicht, und frag die Person.</translation>
    </message>
    <message>
        <source>this is your own card; ask your friend for theirs.</source>
        <translation>das ist deine eigene Karte; bitte um die deines Freundes oder deiner Freundin.</translation>
    </message>
    <message>
        <source>this is an old card of somebody whose keys have changed; ask for the new one.</source>
        <translation>das ist eine alte Karte von jemandem mit neuen Schlüsseln; bitte um die neue.</translation>
    </message>
    <message>
        <source>a newer Afterbell made this card; update Afterbell, then add it again.</source>
        <translation>ein neueres Afterbell hat diese Karte gemacht; aktualisiere Afterbell und nimm sie dann noch einmal auf.</translation>
    </message>
    <message>
        <source>this is not a sealed file; look for one whose name ends in .afterbell.</source>
        <translation>das ist keine versiegelte Datei; such eine, deren Name auf .afterbell endet.</translation>
    </message>
    <message>
        <source>this file is damaged or cut off; ask for it once more.</source>
        <translation>diese Datei ist beschädigt oder abgeschnitten; bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>this file was sealed for somebody else; ask the sender to seal it for your card.</source>
        <translation>diese Datei wurde für jemand anderen versiegelt; bitte darum, sie für deine Karte zu versiegeln.</translation>
    </message>
    <message>
        <source>a newer Afterbell sealed this file; update Afterbell, then open it again.</source>
        <translation>ein neueres Afterbell hat diese Datei versiegelt; aktualisiere Afterbell und öffne sie dann noch einmal.</translation>
    </message>
    <message>
        <source>this file is larger than any bundle may be; ask for it in parts.</source>
        <translation>diese Datei ist größer, als eine versiegelte sein darf; bitte darum in Teilen.</translation>
    </message>
    <message>
        <source>whoever sealed this is not in your circle; add their card first, then open it again.</source>
        <translation>wer das versiegelt hat, ist nicht in deinem Kreis; nimm erst die Karte auf und öffne es dann noch einmal.</translation>
    </message>
    <message>
        <source>you have blocked whoever sealed this; unblock them first, if you want to read it.</source>
        <translation>wer das versiegelt hat, ist von dir blockiert; heb das erst auf, wenn du es lesen willst.</translation>
    </message>
    <message>
        <source>this file is not from the person it names; do not trust it, and ask them.</source>
        <translation>diese Datei ist nicht von der Person, die sie nennt; trau ihr nicht, und frag nach.</translation>
    </message>
    <message>
        <source>this file is not put together as a bundle must be; ask for it once more.</source>
        <translation>diese Datei ist nicht so aufgebaut, wie sie sein muss; bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>the sender&apos;s keys are marked as lost; compare words with their new card first.</source>
        <translation>die Schlüssel des Absenders sind als verloren vermerkt; vergleicht erst die Wörter mit der neuen Karte.</translation>
    </message>
    <message>
        <source>this is nothing that can be read; choose an export of one of these: {formats}.</source>
        <translation>das lässt sich nicht lesen; wähl einen Export aus einem von diesen: {formats}.</translation>
    </message>
    <message>
        <source>this file is empty; export it once more.</source>
        <translation>diese Datei ist leer; exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>this file is encrypted; export it from its program without a password, then import that.</source>
        <translation>diese Datei ist verschlüsselt; exportiere sie aus ihrem Programm ohne Passwort und importiere das.</translation>
    </message>
    <message>
        <source>this JSON is cut off or damaged; export it once more.</source>
        <translation>dieses JSON ist abgeschnitten oder beschädigt; exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>this JSON is nested deeper than any journal; it was not read, so export it once more.</source>
        <translation>dieses JSON ist tiefer verschachtelt als jedes Tagebuch und wurde nicht gelesen; exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>this file is not text in UTF-8; export it once more.</source>
        <translation>diese Datei ist kein Text in UTF-8; exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>this archive is damaged or cut off; copy or export it once more.</source>
        <translation>dieses Archiv ist beschädigt oder abgeschnitten; kopiere oder exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>this ZIP is damaged or cut off; copy or export it once more.</source>
        <translation>dieses ZIP ist beschädigt oder abgeschnitten; kopiere oder exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>this ZIP is packed in a way that is not read; unpack it yourself and name the folder.</source>
        <translation>dieses ZIP ist auf eine Art gepackt, die nicht gelesen wird; pack es selbst aus und nenn den Ordner.</translation>
    </message>
    <message>
        <source>this holds more files than any journal; choose the exported folder itself.</source>
        <translation>darin sind mehr Dateien als in jedem Tagebuch; wähl den exportierten Ordner selbst.</translation>
    </message>
    <message>
        <source>its folders lie deeper inside one another than in any journal; choose the exported one.</source>
        <translation>die Ordner liegen tiefer ineinander als in jedem Tagebuch; wähl den exportierten selbst.</translation>
    </message>
    <message>
        <source>a newer Afterbell made this export; update Afterbell, then import it again.</source>
        <translation>ein neueres Afterbell hat diesen Export gemacht; aktualisiere Afterbell und importiere ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>that is the open journal itself; name the other copy of it.</source>
        <translation>das ist das offene Tagebuch selbst; nenn die andere Kopie davon.</translation>
    </message>
    <message>
        <source>this copy has another key; name its own passphrase with --other-file or --other-fd.</source>
        <translation>diese Kopie hat einen anderen Schlüssel; nenn ihre eigene Passphrase mit --other-file oder --other-fd.</translation>
    </message>
    <message>
        <source>this copy has another key, and no whole keys.json beside it; name the folder it came from.</source>
        <translation>diese Kopie hat einen anderen Schlüssel und keine ganze keys.json daneben; nenn den Ordner, aus dem sie kam.</translation>
    </message>
    <message>
        <source>nothing in this copy can be read; compare with another one, such as a backup.</source>
        <translation>in dieser Kopie ist nichts lesbar; vergleiche mit einer anderen, etwa einer Sicherung.</translation>
    </message>
    <message>
        <source>another program is writing to this copy just now; wait until it is done, then compare again.</source>
        <translation>ein anderes Programm schreibt gerade in diese Kopie; warte, bis es fertig ist, und vergleiche dann noch einmal.</translation>
    </message>
    <message>
        <source>this passphrase does not open the file; use the one it was written under.</source>
        <translation>diese Passphrase öffnet die Datei nicht; nimm die, unter der sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>these words were put away by another journal; take them in there.</source>
        <translation>diese Worte hat ein anderes Tagebuch weggelegt; nimm sie dort auf.</translation>
    </message>
    <message>
        <source>this file is damaged or cut off; take another copy of it, if there is one.</source>
        <translation>diese Datei ist beschädigt oder abgeschnitten; nimm eine andere Kopie davon, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>a newer Afterbell wrote this file of words; update Afterbell, then import it again.</source>
        <translation>ein neueres Afterbell hat diese Datei mit Worten geschrieben; aktualisiere Afterbell und importiere sie dann noch einmal.</translation>
    </message>
    <message>
        <source>entry {row}</source>
        <translation>der Eintrag {row}</translation>
    </message>
    <message>
        <source>the older versions of entry {row}</source>
        <translation>die älteren Fassungen des Eintrags {row}</translation>
    </message>
    <message>
        <source>the later lines of entry {row}</source>
        <translation>die Nachträge des Eintrags {row}</translation>
    </message>
    <message>
        <source>what entry {row} is evidence of</source>
        <translation>wofür der Eintrag {row} ein Beleg ist</translation>
    </message>
    <message>
        <source>a text as it left</source>
        <translation>ein Text, wie er hinausging</translation>
    </message>
    <message>
        <source>what a friend shared</source>
        <translation>was jemand aus dem Kreis geteilt hat</translation>
    </message>
    <message>
        <source>a photo or file of an entry</source>
        <translation>ein Foto oder eine Datei eines Eintrags</translation>
    </message>
    <message>
        <source>your card</source>
        <translation>deine Karte</translation>
    </message>
    <message>
        <source>the card of somebody in your circle</source>
        <translation>die Karte von jemandem in deinem Kreis</translation>
    </message>
    <message>
        <source>a file that a friend sent</source>
        <translation>eine Datei, die jemand aus dem Kreis geschickt hat</translation>
    </message>
    <message>
        <source>this needs the passphrase, and nothing was changed; run the command again.</source>
        <translation>dafür wird die Passphrase gebraucht, und nichts wurde geändert; starte den Befehl noch einmal.</translation>
    </message>
    <message>
        <source>this card cannot be used; ask for it once more.</source>
        <translation>diese Karte geht nicht; bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>this file cannot be taken in; ask for it once more.</source>
        <translation>diese Datei lässt sich nicht aufnehmen; bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>this file cannot be taken in; export it once more.</source>
        <translation>diese Datei lässt sich nicht aufnehmen; exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>this copy cannot be compared; name another one.</source>
        <translation>diese Kopie lässt sich nicht vergleichen; nenn eine andere.</translation>
    </message>
    <message>
        <source>this file of words cannot be opened; take another copy of it.</source>
        <translation>diese Datei mit Worten lässt sich nicht öffnen; nimm eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>there is nothing to seal or nobody to seal it for; name entries and people.</source>
        <translation>es gibt nichts zu versiegeln, oder niemanden, für den; nenn Einträge und Personen.</translation>
    </message>
    <message>
        <source>a part of the journal</source>
        <translation>ein Teil des Tagebuchs</translation>
    </message>
    <message>
        <source>that was refused, and nothing was changed; try again.</source>
        <translation>das wurde abgelehnt, und nichts wurde geändert; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>a picture may have {pixels} million pixels at most; make it smaller and try again.</source>
        <translation>ein Bild darf höchstens {pixels} Millionen Pixel haben; mach es kleiner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>the journal is open on the computer {host}; close or lock it there, then try again.</source>
        <translation>das Tagebuch ist auf dem Computer {host} offen; schließ oder sperr es dort und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>recovery word {place} is misspelt or missing; compare it with the sheet.</source>
        <translation>Notfallwort {place} ist falsch geschrieben oder fehlt; vergleiche es mit dem Blatt.</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>über {size}</translation>
    </message>
    <message numerus="yes">
        <source>{n} marked word is</source>
        <translation>
            <numerusform>{n} markiertes Wort ist</numerusform>
            <numerusform>{n} markierte Wörter sind</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>geht mit</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>undecided: say --files all or --files none</source>
        <translation>noch offen: sag --files all oder --files none</translation>
    </message>
    <message>
        <source>{what} to {name}</source>
        <translation>{what} an {name}</translation>
    </message>
    <message>
        <source>Show what they would read, names protected; with --yes, seal it.</source>
        <translation>Zeigt, was sie lesen würden, mit geschützten Namen; mit --yes wird es versiegelt.</translation>
    </message>
    <message>
        <source>as `list` shows it</source>
        <translation>wie `list` sie zeigt</translation>
    </message>
    <message>
        <source>Set entries as a PDF to be printed, names protected; it is NOT encrypted.</source>
        <translation>Setzt Einträge als PDF zum Drucken, mit geschützten Namen; es ist NICHT verschlüsselt.</translation>
    </message>
    <message>
        <source>leave the photos out</source>
        <translation>die Fotos weglassen</translation>
    </message>
    <message>
        <source>leave out what you wrote beneath later</source>
        <translation>weglassen, was du später daruntergeschrieben hast</translation>
    </message>
    <message>
        <source>where the PDF goes [here]</source>
        <translation>wohin das PDF kommt [hierher]</translation>
    </message>
    <message>
        <source>at most {most} entries are printed together; make a `review` of more</source>
        <translation>zusammen werden höchstens {most} Einträge gedruckt; mach aus mehr ein Buch mit `review`</translation>
    </message>
    <message>
        <source>A PDF is not encrypted: whoever has the file can read it.</source>
        <translation>Ein PDF ist nicht verschlüsselt: Wer die Datei hat, kann es lesen.</translation>
    </message>
    <message>
        <source>a part it shares, {path}, is missing or damaged; copy `blocks` along, or take another.</source>
        <translation>ein Teil, den sie mit anderen teilt, fehlt oder ist beschädigt: {path}; kopiere `blocks` mit, oder nimm eine andere.</translation>
    </message>
    <message>
        <source>who may read it; say it again for each</source>
        <translation>wer es lesen darf; für jede Person noch einmal</translation>
    </message>
    <message>
        <source>what you hope for</source>
        <translation>worauf du hoffst</translation>
    </message>
    <message>
        <source>whether photos and files go along</source>
        <translation>ob Fotos und Dateien mitgehen</translation>
    </message>
    <message>
        <source>what you wrote to it later goes along</source>
        <translation>was du später dazugeschrieben hast, geht mit</translation>
    </message>
    <message>
        <source>share with people not compared yet</source>
        <translation>auch mit Personen teilen, mit denen noch nicht verglichen ist</translation>
    </message>
    <message>
        <source>seal it</source>
        <translation>versiegeln</translation>
    </message>
    <message>
        <source>where the sealed file goes</source>
        <translation>wohin die versiegelte Datei kommt</translation>
    </message>
    <message>
        <source>Take in a sealed file from a friend, and show what it holds.</source>
        <translation>Nimmt eine versiegelte Datei aus dem Kreis auf und zeigt, was darin ist.</translation>
    </message>
    <message>
        <source>the sealed file</source>
        <translation>die versiegelte Datei</translation>
    </message>
    <message>
        <source>List what came and what went.</source>
        <translation>Listet auf, was kam und was ging.</translation>
    </message>
    <message>
        <source>Answer what a friend shared; words come from a file or -.</source>
        <translation>Antwortet auf das, was jemand geteilt hat; Worte kommen aus einer Datei oder von -.</translation>
    </message>
    <message>
        <source>as `inbox` shows it</source>
        <translation>wie `inbox` sie zeigt</translation>
    </message>
    <message>
        <source>what you want to say</source>
        <translation>was du sagen willst</translation>
    </message>
    <message>
        <source>your words, if any; standard input where it is -</source>
        <translation>deine Worte, wenn du welche hast; bei - die Standardeingabe</translation>
    </message>
    <message>
        <source>answer somebody not compared yet</source>
        <translation>jemandem antworten, mit dem noch nicht verglichen ist</translation>
    </message>
    <message>
        <source>Seal my card, as it is now, for everybody in the circle.</source>
        <translation>Versiegelt deine Karte, wie sie jetzt ist, für alle im Kreis.</translation>
    </message>
    <message>
        <source>After a restore: ask everybody in the circle for what they shared since that backup.</source>
        <translation>Nach dem Wiederherstellen: bittet alle im Kreis um das, was sie seit der Sicherung geteilt haben.</translation>
    </message>
    <message>
        <source>Ask everybody who has an entry to hide it: a request, not a power.</source>
        <translation>Bittet alle, die einen Eintrag haben, ihn auszublenden: eine Bitte, keine Macht.</translation>
    </message>
    <message>
        <source>Nothing was sealed. Say --yes when this is what they may read.</source>
        <translation>Versiegelt wurde nichts. Sag --yes, wenn sie das lesen dürfen.</translation>
    </message>
    <message>
        <source>Nobody looked into this file: names in it go as they are.</source>
        <translation>In diese Datei hat niemand hineingesehen: Namen darin gehen mit, wie sie sind.</translation>
    </message>
    <message>
        <source>Nobody looked into this file: names in it, and what it tells of its author, go as they are.</source>
        <translation>In diese Datei hat niemand hineingesehen: Namen darin, und was sie über ihren Urheber verrät, gehen mit, wie sie sind.</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Dazu: {words}</translation>
    </message>
    <message>
        <source>Stand-ins: {names}</source>
        <translation>Decknamen: {names}</translation>
    </message>
    <message>
        <source>Hoping for: {ask}</source>
        <translation>Hofft auf: {ask}</translation>
    </message>
    <message>
        <source>You kept a copy of it, which is an entry of your own: {id}</source>
        <translation>Du hast eine Kopie davon behalten, die ein eigener Eintrag von dir ist: {id}</translation>
    </message>
    <message>
        <source>It asks with whom: {name}.</source>
        <translation>Es fragt, mit wem: {name}.</translation>
    </message>
    <message>
        <source>{what} from {name}: an answer to something this journal no longer remembers</source>
        <translation>{what} von {name}: eine Antwort auf etwas, woran dieses Tagebuch sich nicht mehr erinnert</translation>
    </message>
    <message>
        <source>{what}, once more,</source>
        <translation>{what}, noch einmal,</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>(no longer in the shared folder, perhaps unread)</source>
        <translation>(nicht mehr im gemeinsamen Ordner, vielleicht ungelesen)</translation>
    </message>
    <message>
        <source>It asks them to hide the entry. It cannot make them.</source>
        <translation>Es bittet sie, den Eintrag auszublenden. Zwingen kann es sie nicht.</translation>
    </message>
    <message>
        <source>Not asked, for nothing can be sealed for them any more: {names}.</source>
        <translation>Nicht gefragt, denn für sie lässt sich nichts mehr versiegeln: {names}.</translation>
    </message>
    <message>
        <source>Sealed for {names}: {path}</source>
        <translation>Versiegelt für {names}: {path}</translation>
    </message>
    <message>
        <source>{sealed} ({size} bytes)</source>
        <translation>{sealed} ({size} Bytes)</translation>
    </message>
    <message>
        <source>high</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>wish to hide an entry</source>
        <translation>Bitte, einen Eintrag auszublenden,</translation>
    </message>
    <message>
        <source>new card</source>
        <translation>neue Karte</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Geteiltes</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>einfach zuhören</translation>
    </message>
    <message>
        <source>been-there</source>
        <translation>das kenne ich</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>Ideen willkommen</translation>
    </message>
    <message>
        <source>celebrate</source>
        <translation>freu dich mit mir</translation>
    </message>
    <message>
        <source>hear</source>
        <translation>ich höre dir zu</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>ich denke an dich</translation>
    </message>
    <message>
        <source>celebrating</source>
        <translation>ich freue mich mit dir</translation>
    </message>
    <message>
        <source>call</source>
        <translation>darf ich anrufen?</translation>
    </message>
    <message>
        <source>Made two encrypted journals.
  Checked: the databases are not readable without a key; a wrong passphrase is refused.
  Ellen&apos;s passphrase: {Ellen_passphrase}
  Noor&apos;s passphrase:  {Noor_passphrase}</source>
        <translation>Zwei verschlüsselte Tagebücher gemacht.
  Geprüft: Ohne Schlüssel sind die Datenbanken nicht lesbar; eine falsche Passphrase wird abgelehnt.
  Ellens Passphrase: {Ellen_passphrase}
  Noors Passphrase:  {Noor_passphrase}</translation>
    </message>
    <message>
        <source>You sealed nothing for {name} since then that is still here.</source>
        <translation>Du hast seitdem nichts für {name} versiegelt, das noch hier ist.</translation>
    </message>
    <message numerus="yes">
        <source>You sealed {n} entry since then. To share it again:</source>
        <translation>
            <numerusform>Du hast seitdem {n} Eintrag versiegelt. Um ihn noch einmal zu teilen:</numerusform>
            <numerusform>Du hast seitdem {n} Einträge versiegelt. Um sie noch einmal zu teilen:</numerusform>
        </translation>
    </message>
    <message>
        <source>(sealed, not handed over yet)</source>
        <translation>(versiegelt, noch nicht übergeben)</translation>
    </message>
    <message>
        <source>An import has not ended yet, so part of what it brings may be missing here. Free some space where the journal lies, then run the command again.</source>
        <translation>Ein Import ist noch nicht zu Ende, darum fehlt hier vielleicht ein Teil von dem, was er bringt. Schaffe Platz, wo das Tagebuch liegt, und führe den Befehl dann noch einmal aus.</translation>
    </message>
    <message>
        <source>Wrote a school year into Ellen&apos;s: {entries} entries, {files} pictures, {people} names to protect.
  Checked: every entry is there.</source>
        <translation>Ein Schuljahr in das von Ellen geschrieben: {entries} Einträge, {files} Bilder, {people} Namen zum Schützen.
  Geprüft: Jeder Eintrag ist da.</translation>
    </message>
    <message>
        <source>Took in {source}: {entries} of {found} entries, {files} files, {problems} problems.
  Checked: a second import adds nothing ({duplicates} were there already).</source>
        <translation>{source} aufgenommen: {entries} von {found} Einträgen, {files} Dateien, {problems} Probleme.
  Geprüft: Ein zweiter Import bringt nichts dazu ({duplicates} waren schon da).</translation>
    </message>
    <message>
        <source>Searched for {words} words: {hits} found.
  Checked: the entry they come from is among them.</source>
        <translation>Nach {words} Wörtern gesucht: {hits} gefunden.
  Geprüft: Der Eintrag, aus dem sie stammen, ist dabei.</translation>
    </message>
    <message>
        <source>Ellen and Noor gave each other their cards, as files.
  Checked: neither counts as verified by that.</source>
        <translation>Ellen und Noor haben einander ihre Karten gegeben, als Dateien.
  Geprüft: Dadurch gilt noch keine als geprüft.</translation>
    </message>
    <message>
        <source>They compared safety words: each typed what they heard.
  Ellen&apos;s: {Ellen}
  Noor&apos;s:  {Noor}
  Checked: other words are refused.</source>
        <translation>Sie haben Sicherheitswörter verglichen: Jede hat getippt, was sie hörte.
  Ellens: {Ellen}
  Noors:  {Noor}
  Geprüft: Andere Wörter werden abgelehnt.</translation>
    </message>
    <message>
        <source>Looked at {entries} entries as Noor will read them: {marked} words were marked, all decided.
  Instead of names: {stand_ins}.
  Checked: nothing is sealed while a marked word is undecided; no name on the list is left.</source>
        <translation>{entries} Einträge angesehen, wie Noor sie lesen wird: {marked} Wörter waren markiert, über alle ist entschieden.
  Statt der Namen: {stand_ins}.
  Geprüft: Nichts wird versiegelt, solange ein markiertes Wort offen ist; kein Name der Liste ist geblieben.</translation>
    </message>
    <message>
        <source>Sealed them for Noor: {path} ({size} bytes).
  Checked: a standard age file; no line of the entries can be read in it; the ledger says what left.</source>
        <translation>Für Noor versiegelt: {path} ({size} Bytes).
  Geprüft: eine gewöhnliche age-Datei; keine Zeile der Einträge ist darin lesbar; das Verzeichnis sagt, was hinausging.</translation>
    </message>
    <message>
        <source>Noor opened it: {entries} entries, hoping for: {ask}.
  Checked: a stranger cannot open it, one altered byte is refused, a second time is noticed,
  and none of Ellen&apos;s {names} listed names arrived.</source>
        <translation>Noor hat sie geöffnet: {entries} Einträge, erhofft: {ask}.
  Geprüft: Eine Fremde kann sie nicht öffnen, ein verändertes Byte wird abgelehnt, ein zweites Mal fällt auf,
  und keiner von Ellens {names} Namen auf der Liste ist angekommen.</translation>
    </message>
    <message>
        <source>Noor answered in words, sealed for Ellen alone: {path} ({size} bytes).</source>
        <translation>Noor hat mit Worten geantwortet, nur für Ellen versiegelt: {path} ({size} Bytes).</translation>
    </message>
    <message>
        <source>Ellen took the answer in: it stands under {under} entries.
  Checked: word for word.</source>
        <translation>Ellen hat die Antwort aufgenommen: Sie steht unter {under} Einträgen.
  Geprüft: Wort für Wort.</translation>
    </message>
    <message>
        <source>Wrote the year in review as PDF: {path} ({size} bytes).
  Checked: tagged as PDF/UA; no listed name is left in the text it is set from, nothing is undecided.</source>
        <translation>Das Jahresbuch als PDF geschrieben: {path} ({size} Bytes).
  Geprüft: ausgezeichnet als PDF/UA; kein Name der Liste ist in dem Text, aus dem es gesetzt ist, nichts ist offen.</translation>
    </message>
    <message>
        <source>Wrote it as HTML: {path} ({size} bytes).
  Checked: one file that asks nothing of any network; no listed name in it.</source>
        <translation>Es als HTML geschrieben: {path} ({size} Bytes).
  Geprüft: eine einzige Datei, die von keinem Netz etwas will; kein Name der Liste darin.</translation>
    </message>
    <message>
        <source>Wrote it as Markdown: {path} ({files} files).
  Checked: no listed name in it.</source>
        <translation>Es als Markdown geschrieben: {path} ({files} Dateien).
  Geprüft: kein Name der Liste darin.</translation>
    </message>
    <message>
        <source>Backed Ellen&apos;s journal up and restored it: {entries} of {of} entries.
  Checked: opened with the same passphrase and counted.</source>
        <translation>Ellens Tagebuch gesichert und wiederhergestellt: {entries} von {of} Einträgen.
  Geprüft: mit derselben Passphrase geöffnet und gezählt.</translation>
    </message>
    <message>
        <source>Read every page of both journals: {faults} faults.
  Checked: in none of their {files} files can a line of the shared entries be read.</source>
        <translation>Jede Seite beider Tagebücher gelesen: {faults} Fehler.
  Geprüft: In keiner ihrer {files} Dateien ist eine Zeile der geteilten Einträge lesbar.</translation>
    </message>
    <message>
        <source>the tour found something that is not as it must be ({what}); this is a fault in Afterbell, please report it.</source>
        <translation>der Rundgang fand etwas, das nicht ist, wie es sein muss ({what}); das ist ein Fehler in Afterbell, bitte melde ihn.</translation>
    </message>
    <message>
        <source>Do the whole main job once, in a new folder, and check each step.</source>
        <translation>Macht alles Wichtige einmal, in einem neuen Ordner, und prüft jeden Schritt.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>ZIEL</translation>
    </message>
    <message>
        <source>a folder that is not there yet</source>
        <translation>ein Ordner, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>a jrnl or Day One file, not the demo year</source>
        <translation>eine Datei von jrnl oder Day One, statt des erfundenen Jahrs</translation>
    </message>
    <message>
        <source>Read the guide here, or write it as a page for a browser.</source>
        <translation>Zeigt die Anleitung hier, oder schreibt sie als Seite für einen Browser.</translation>
    </message>
    <message>
        <source>write it there; what stands there is replaced</source>
        <translation>sie dorthin schreiben; was dort liegt, wird ersetzt</translation>
    </message>
    <message>
        <source>Read what Afterbell is made of, and the terms of each part.</source>
        <translation>Zeigt, woraus Afterbell gemacht ist, und die Bedingungen jedes Teils.</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>{path} geschrieben</translation>
    </message>
    <message>
        <source>Everything stands in {path}; the passphrases are in passphrases.txt there. Look around:</source>
        <translation>Alles liegt in {path}; die Passphrasen stehen dort in passphrases.txt. Sieh dich um:</translation>
    </message>
    <message>
        <source>From a checkout, say python3 packaging/run.py for afterbell.</source>
        <translation>Aus dem Quelltext heraus sag python3 packaging/run.py statt afterbell.</translation>
    </message>
    <message>
        <source>Make an encrypted journal and show its recovery words, once.</source>
        <translation>Macht ein verschlüsseltes Tagebuch und zeigt seine Notfallwörter, einmal.</translation>
    </message>
    <message>
        <source>the folder to make; it is not there yet</source>
        <translation>der Ordner, der gemacht wird; es gibt ihn noch nicht</translation>
    </message>
    <message>
        <source>fill it with the demo year, to look around</source>
        <translation>es mit dem erfundenen Jahr füllen, zum Umsehen</translation>
    </message>
    <message>
        <source>Let another passphrase open the journal; --recovery if you forgot.</source>
        <translation>Lässt eine andere Passphrase das Tagebuch öffnen; --recovery, wenn du sie vergessen hast.</translation>
    </message>
    <message>
        <source>the new passphrase</source>
        <translation>die neue Passphrase</translation>
    </message>
    <message>
        <source>Look through all of the journal and say whether it is whole.</source>
        <translation>Sieht das ganze Tagebuch durch und sagt, ob es heil ist.</translation>
    </message>
    <message>
        <source>Bring all that can be read of a damaged journal into a fresh one.</source>
        <translation>Bringt alles, was von einem beschädigten Tagebuch lesbar ist, in ein frisches.</translation>
    </message>
    <message>
        <source>make it there, not beside the damaged one</source>
        <translation>es dort machen, nicht neben dem beschädigten</translation>
    </message>
    <message>
        <source>Make new recovery words, and show them once.</source>
        <translation>Macht neue Notfallwörter und zeigt sie einmal.</translation>
    </message>
    <message>
        <source>end those of before at once, not when the window asked you about the new ones (or a week later)</source>
        <translation>die vorigen sofort ungültig machen, nicht erst, wenn das Fenster dich nach den neuen gefragt hat (oder eine Woche später)</translation>
    </message>
    <message>
        <source>Write the whole journal anew under another key, passphrase and sheet.</source>
        <translation>Schreibt das ganze Tagebuch neu, unter einem anderen Schlüssel, mit neuer Passphrase und neuem Blatt.</translation>
    </message>
    <message>
        <source>Tell how the keys were changed since you last said that it was you.</source>
        <translation>Sagt, wie die Schlüssel geändert wurden, seit du zuletzt gesagt hast, dass du es warst.</translation>
    </message>
    <message>
        <source>say that all of it was you; recovery words of before end</source>
        <translation>sagen, dass du das alles warst; frühere Notfallwörter gelten dann nicht mehr</translation>
    </message>
    <message>
        <source>Make an encrypted backup, check it and count what it holds.</source>
        <translation>Macht eine verschlüsselte Sicherung, prüft sie und zählt, was darin ist.</translation>
    </message>
    <message>
        <source>keep it there, not beside the journal</source>
        <translation>sie dort aufheben, nicht neben dem Tagebuch</translation>
    </message>
    <message>
        <source>Put a backup at FOLDER, opened and counted first.</source>
        <translation>Stellt eine Sicherung in ORDNER wieder her, vorher geöffnet und gezählt.</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>SICHERUNG</translation>
    </message>
    <message>
        <source>the backup&apos;s folder</source>
        <translation>der Ordner der Sicherung</translation>
    </message>
    <message>
        <source>where it goes; a journal there is set aside</source>
        <translation>wohin sie kommt; ein Tagebuch dort wird beiseitegelegt</translation>
    </message>
    <message>
        <source>Made {path}</source>
        <translation>{path} gemacht</translation>
    </message>
    <message numerus="yes">
        <source>Filled with {n} entry of a year that nobody lived.</source>
        <translation>
            <numerusform>Gefüllt mit {n} Eintrag aus einem Jahr, das niemand gelebt hat.</numerusform>
            <numerusform>Gefüllt mit {n} Einträgen aus einem Jahr, das niemand gelebt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the new passphrase opens it. Backups from before still open with the old one.</source>
        <translation>Von jetzt an öffnet die neue Passphrase. Sicherungen von vorher öffnen sich noch mit der alten.</translation>
    </message>
    <message>
        <source>the words alone do not end a sheet: open it with the passphrase, or leave out --end-old</source>
        <translation>die Wörter allein machen kein Blatt ungültig: öffne mit der Passphrase, oder lass --end-old weg</translation>
    </message>
    <message>
        <source>The journal has a new key. Backups from before keep the old one.</source>
        <translation>Das Tagebuch hat einen neuen Schlüssel. Sicherungen von vorher behalten den alten.</translation>
    </message>
    <message>
        <source>new recovery words</source>
        <translation>neue Notfallwörter</translation>
    </message>
    <message>
        <source>another passphrase</source>
        <translation>eine andere Passphrase</translation>
    </message>
    <message>
        <source>a new key, passphrase and sheet</source>
        <translation>neuer Schlüssel, neue Passphrase und neues Blatt</translation>
    </message>
    <message>
        <source>other key files than Afterbell wrote last</source>
        <translation>andere Schlüsseldateien, als Afterbell zuletzt geschrieben hat</translation>
    </message>
    <message>
        <source>That was you. Recovery words of before open it no more.</source>
        <translation>Das warst du. Frühere Notfallwörter öffnen nicht mehr.</translation>
    </message>
    <message>
        <source>Noted. Recovery words of before still open it: only the passphrase that was there before all of this
ends them. new-key ends them at once.</source>
        <translation>Notiert. Frühere Notfallwörter öffnen noch: Nur die Passphrase, die vor all dem da war,
macht sie ungültig. new-key macht sie sofort ungültig.</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>im Fenster</translation>
    </message>
    <message>
        <source>by a command</source>
        <translation>durch einen Befehl</translation>
    </message>
    <message>
        <source>nobody knows how</source>
        <translation>niemand weiß, wie</translation>
    </message>
    <message>
        <source>Nothing that you have not answered.</source>
        <translation>Nichts, worauf du nicht schon geantwortet hast.</translation>
    </message>
    <message>
        <source>The recovery words of before open it until {day}.</source>
        <translation>Die früheren Notfallwörter öffnen es bis {day}.</translation>
    </message>
    <message>
        <source>If it was you, say --mine. If not: new-key shuts out whoever it was.</source>
        <translation>Warst du das, dann sag --mine. Wenn nicht: new-key sperrt aus, wer es auch war.</translation>
    </message>
    <message>
        <source>Recovery words. They open the journal without the passphrase; write them down
on paper, and keep them apart from this computer:</source>
        <translation>Notfallwörter. Sie öffnen das Tagebuch ohne die Passphrase; schreib sie auf Papier
und bewahre sie getrennt von diesem Computer auf:</translation>
    </message>
    <message>
        <source>This line opens what friends sealed for you, without Afterbell (age -d -i):</source>
        <translation>Diese Zeile öffnet, was Freunde für dich versiegelt haben, ohne Afterbell (age -d -i):</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>heil</translation>
    </message>
    <message numerus="yes">
        <source>{n} fault</source>
        <translation>
            <numerusform>{n} Fehler</numerusform>
            <numerusform>{n} Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}, {files}, {size} bytes; {state}.</source>
        <translation>{entries}, {files}, {size} Bytes; {state}.</translation>
    </message>
    <message>
        <source>A key file was not as it was written, and has been put right.</source>
        <translation>Eine Schlüsseldatei war nicht, wie sie geschrieben wurde, und ist wieder in Ordnung.</translation>
    </message>
    <message>
        <source>  {day}: an entry cannot be read</source>
        <translation>  {day}: ein Eintrag ist nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>  {n} file cannot be read</source>
        <translation>
            <numerusform>  {n} Datei ist nicht lesbar</numerusform>
            <numerusform>  {n} Dateien sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in it; what opened the old one opens it.</source>
        <translation>
            <numerusform>{n} Eintrag ist darin; was das alte öffnete, öffnet es.</numerusform>
            <numerusform>{n} Einträge sind darin; was das alte öffnete, öffnet es.</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>Not in it: {files}, and {n} line of lists and older versions.</source>
        <translation>
            <numerusform>Nicht darin: {files} und {n} Zeile aus Listen und älteren Fassungen.</numerusform>
            <numerusform>Nicht darin: {files} und {n} Zeilen aus Listen und älteren Fassungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>What is missing may be in the backup of {day}:</source>
        <translation>Was fehlt, ist vielleicht in der Sicherung vom {day}:</translation>
    </message>
    <message>
        <source>The damaged journal is as it was. Keep it until you have looked through the new one.</source>
        <translation>Das beschädigte Tagebuch ist, wie es war. Behalte es, bis du das neue durchgesehen hast.</translation>
    </message>
    <message>
        <source>Checked and counted: {entries}, {size} bytes.</source>
        <translation>Geprüft und gezählt: {entries}, {size} Bytes.</translation>
    </message>
    <message>
        <source>It opens with the passphrase, and the recovery words, of the day it was made.</source>
        <translation>Sie öffnet sich mit der Passphrase und den Notfallwörtern des Tages, an dem sie gemacht wurde.</translation>
    </message>
    <message>
        <source>It opens with the passphrase, and the recovery words, of today.</source>
        <translation>Sie öffnet sich mit der heutigen Passphrase und den heutigen Notfallwörtern.</translation>
    </message>
    <message>
        <source>The passphrase was changed since: it opens with the one of its day.</source>
        <translation>Die Passphrase wurde seitdem geändert: Sie öffnet sich mit der von damals.</translation>
    </message>
    <message>
        <source>The recovery words were replaced since: it opens with those of its day, not with the new ones.</source>
        <translation>Die Notfallwörter wurden seitdem ersetzt: Sie öffnet sich mit denen von damals, nicht mit den neuen.</translation>
    </message>
    <message>
        <source>Where they were changed because somebody saw them, say new-key when it is restored.</source>
        <translation>Wurden sie geändert, weil jemand sie gesehen hat, dann sag new-key, sobald sie wiederhergestellt ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} entry is there.</source>
        <translation>
            <numerusform>{n} von {n} Eintrag ist da.</numerusform>
            <numerusform>{n} von {n} Einträgen sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>What friends sealed for you since that backup is not. If you share: `ask-again` asks them to send it again.</source>
        <translation>Was Freunde seit dieser Sicherung für dich versiegelt haben, fehlt. Wenn du teilst: `ask-again` bittet sie, es noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>What you shared since then it does not know: to ask for it back, share it once more and `take-back` it.</source>
        <translation>Was du seitdem geteilt hast, weiß es nicht: Um es zurückzuerbitten, teile es noch einmal und nimm es mit `take-back` zurück.</translation>
    </message>
    <message>
        <source>Others on this computer can see a command line, and the shell keeps it in a file: names and words stay out of
both where - stands for them, or nothing behind their option. Each is then asked for, or is a line of standard
input, in the order of the options.</source>
        <translation>Andere an diesem Computer können einen Aufruf sehen, und die Shell hebt ihn in einer Datei auf: Namen und Worte
bleiben aus beidem heraus, wo ein - für sie steht, oder nichts hinter ihrer Option. Nach jedem wird dann gefragt,
oder es ist eine Zeile der Standardeingabe, in der Reihenfolge der Optionen.</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>standard input is closed, and {name} is to come from it</source>
        <translation>die Standardeingabe ist geschlossen, und {name} soll von dort kommen</translation>
    </message>
    <message>
        <source>standard input ended before the line for {name}</source>
        <translation>die Standardeingabe endete vor der Zeile für {name}</translation>
    </message>
    <message>
        <source>the line for {name} is longer than {most} bytes</source>
        <translation>die Zeile für {name} ist länger als {most} Bytes</translation>
    </message>
    <message>
        <source>the line for {name} is not text in UTF-8</source>
        <translation>die Zeile für {name} ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>{what}; the nearest is {nearest}</source>
        <translation>{what}; am nächsten kommt {nearest}</translation>
    </message>
    <message>
        <source>{what}: {more}</source>
        <translation>{what}: {more}</translation>
    </message>
    <message>
        <source>{weekday} {day} {short_month} {year}</source>
        <translation>{weekday} {day}. {short_month} {year}</translation>
    </message>
    <message>
        <source>{day} {short_month} {year}</source>
        <translation>{day}. {short_month} {year}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Name dazu</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Name weg</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung=Art</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Cover-photo</source>
        <translation>Titelfoto</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>{what}: </source>
        <translation>{what}: </translation>
    </message>
    <message>
        <source>Wrote it as EPUB: {path} ({size} bytes).
  Checked: it begins as readers want it; no listed name in it.</source>
        <translation>Es als EPUB geschrieben: {path} ({size} Bytes).
  Geprüft: Es beginnt, wie Lesegeräte es wollen; kein Name der Liste darin.</translation>
    </message>
    <message>
        <source>The journal that was there is {path} now.</source>
        <translation>Das Tagebuch, das dort war, ist jetzt {path}.</translation>
    </message>
    <message numerus="yes">
        <source>To bring the {n} entry back that is newer in it:</source>
        <translation>
            <numerusform>So holst du den {n} Eintrag zurück, der darin neuer ist:</numerusform>
            <numerusform>So holst du die {n} Einträge zurück, die darin neuer sind:</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal that is there does not open with it, so the two were not compared.</source>
        <translation>Das Tagebuch, das dort ist, öffnet sich damit nicht, darum wurden die beiden nicht verglichen.</translation>
    </message>
    <message>
        <source>The journal that is there is damaged, so the two were not compared.</source>
        <translation>Das Tagebuch, das dort ist, ist beschädigt, darum wurden die beiden nicht verglichen.</translation>
    </message>
    <message>
        <source>Compared with the journal that is there: {whole}, {same} alike in both, {newer} newer in it.</source>
        <translation>Verglichen mit dem Tagebuch, das dort ist: {whole}, {same} in beiden gleich, {newer} darin neuer.</translation>
    </message>
    <message>
        <source>say what it means to forget everybody of a class for good</source>
        <translation>sagen, was es heißt, alle einer Klasse für immer zu vergessen</translation>
    </message>
    <message>
        <source>--yes goes with --forget-class</source>
        <translation>--yes gehört zu --forget-class</translation>
    </message>
    <message numerus="yes">
        <source>The names of {n} person are forgotten.</source>
        <translation>
            <numerusform>Die Namen von {n} Person sind vergessen.</numerusform>
            <numerusform>Die Namen von {n} Personen sind vergessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of {n} person would leave the list, with nicknames, stand-in and the answers about them.</source>
        <translation>
            <numerusform>Die Namen von {n} Person würden die Liste verlassen, mit Spitznamen, Deckname und den Antworten dazu.</numerusform>
            <numerusform>Die Namen von {n} Personen würden die Liste verlassen, mit Spitznamen, Decknamen und den Antworten dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries stay as they are, and what was shared is not changed. These names are then asked about like any unknown name, and no longer replaced by themselves.</source>
        <translation>Einträge bleiben, wie sie sind, und Geteiltes ändert sich nicht. Nach diesen Namen wirst du dann gefragt wie nach jedem unbekannten, und sie werden nicht mehr von selbst ersetzt.</translation>
    </message>
    <message>
        <source>Older backups still hold the list, and restoring one brings it back. Most go by themselves within about a year; the newest of each year stays until you delete it.</source>
        <translation>Ältere Sicherungen enthalten die Liste noch, und wer eine wiederherstellt, holt sie zurück. Die meisten gehen binnen etwa eines Jahres von selbst; die neueste jedes Jahres bleibt, bis du sie löschst.</translation>
    </message>
    <message>
        <source>Nothing was forgotten. Say --yes when this is meant: it cannot be undone.</source>
        <translation>Vergessen wurde nichts. Sag --yes, wenn es so gemeint ist: Es ist nicht rückgängig zu machen.</translation>
    </message>
    <message>
        <source>forget them; it cannot be undone</source>
        <translation>sie vergessen; das ist nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>nobody on the list is in a class of that name; capitals count, too</source>
        <translation>auf der Liste ist niemand in einer Klasse dieses Namens; auch Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>Forget-class</source>
        <translation>Klasse vergessen</translation>
    </message>
    <message>
        <source>Give entries a kind, such as all that came in; what they were before is kept.</source>
        <translation>Gibt Einträgen eine Art, etwa allen, die hereinkamen; was sie vorher waren, bleibt erhalten.</translation>
    </message>
    <message>
        <source>the kind of all of them</source>
        <translation>die Art von allen</translation>
    </message>
    <message>
        <source>before two copies came together</source>
        <translation>bevor zwei Kopien zusammenkamen</translation>
    </message>
    <message>
        <source>List backups, newest first; no passphrase is needed.</source>
        <translation>Listet Sicherungen auf, die neueste zuerst; eine Passphrase braucht es nicht.</translation>
    </message>
    <message>
        <source>the journal they stand beside, also one that is lost; or the folder, or second place, that holds them</source>
        <translation>das Tagebuch, neben dem sie liegen, auch ein verlorenes; oder der Ordner oder zweite Ort, in dem sie sind</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup</source>
        <translation>
            <numerusform>{n} Sicherung</numerusform>
            <numerusform>{n} Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not whole any more</source>
        <translation>nicht mehr heil</translation>
    </message>
    <message>
        <source>there is no backup in {path}; `afterbell backups` lists those of a journal</source>
        <translation>in {path} liegt keine Sicherung; `afterbell backups` listet die eines Tagebuchs auf</translation>
    </message>
    <message>
        <source>{path} holds these backups and is none itself; name the one you mean</source>
        <translation>{path} enthält diese Sicherungen und ist selbst keine; nenne die, die du meinst</translation>
    </message>
    <message>
        <source>a page of who of your circle was let in [no]</source>
        <translation>eine Seite darüber, wer aus deinem Kreis dabei war [nein]</translation>
    </message>
    <message>
        <source>bring back what is newer in a journal that is there, too</source>
        <translation>auch zurückholen, was in einem Tagebuch dort neuer ist</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry that is newer in it was kept.</source>
        <translation>
            <numerusform>{n} Eintrag, der darin neuer ist, wurde behalten.</numerusform>
            <numerusform>{n} Einträge, die darin neuer sind, wurden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>take out of photos, films and recordings where, when and by what they were made; no pixel changes</source>
        <translation>aus Fotos, Filmen und Aufnahmen nehmen, wo, wann und womit sie gemacht wurden; kein Bildpunkt ändert sich</translation>
    </message>
    <message>
        <source>  may still tell where it was made: {file}</source>
        <translation>  sagt vielleicht noch, wo sie gemacht wurde: {file}</translation>
    </message>
    <message>
        <source>there is no room for a backup, so none was made; free some space on its disk.</source>
        <translation>für eine Sicherung ist kein Platz, also wurde keine gemacht; schaff auf ihrem Datenträger etwas Platz.</translation>
    </message>
    <message>
        <source>the second place for backups is full; free some space there, or choose another.</source>
        <translation>der zweite Ort für Sicherungen ist voll; schaff dort etwas Platz, oder wähl einen anderen.</translation>
    </message>
    <message>
        <source>leave out what entries were before they were revised</source>
        <translation>weglassen, was Einträge waren, bevor sie überarbeitet wurden</translation>
    </message>
    <message>
        <source>the encrypted file keeps everything: --no-places and --no-versions go without it; nothing was written</source>
        <translation>die verschlüsselte Datei behält alles: nimm --no-places und --no-versions ohne sie; nichts wurde geschrieben</translation>
    </message>
</context>
</TS>
