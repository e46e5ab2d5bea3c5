<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutStep</name>
    <message>
        <source>Write down a high or a low of the day, in a sentence or in pages. It stays with you.</source>
        <translation>Halte ein Hoch oder ein Tief des Tages fest, in einem Satz oder auf Seiten. Es bleibt bei dir.</translation>
    </message>
    <message>
        <source>For the minute after the bell</source>
        <translation>Für die Minute nach dem Gong</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Verschlüsselt auf diesem Computer</translation>
    </message>
    <message>
        <source>No account, no cloud, no network at all.</source>
        <translation>Kein Konto, keine Cloud, überhaupt kein Netz.</translation>
    </message>
    <message>
        <source>Shared only when you choose</source>
        <translation>Geteilt nur, wenn du es willst</translation>
    </message>
    <message>
        <source>A sealed file that your chosen friends can open, with pupils’ names protected.</source>
        <translation>Eine versiegelte Datei, die nur die von dir gewählten Freunde öffnen können, mit geschützten Namen.</translation>
    </message>
    <message>
        <source>A book in June</source>
        <translation>Ein Buch im Juni</translation>
    </message>
    <message>
        <source>The whole year as pages to print: highs, lows, and what came of them.</source>
        <translation>Das ganze Jahr als Seiten zum Drucken: Hochs, Tiefs und was aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Begin my journal</source>
        <translation>Mein Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Open an existing journal…</source>
        <translation>Vorhandenes Tagebuch öffnen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Hilfe…</translation>
    </message>
</context>
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Their card is a small file, or a few lines of text, that they gave you. Nothing in it is secret.</source>
        <translation>Ihre Karte ist eine kleine Datei oder ein paar Zeilen Text, die du bekommen hast. Nichts darin ist geheim.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Open their card…</source>
        <translation>Ihre Karte öffnen…</translation>
    </message>
    <message>
        <source>Or paste it here</source>
        <translation>Oder füge sie hier ein</translation>
    </message>
    <message>
        <source>The text of their card</source>
        <translation>Der Text der Karte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Open their card</source>
        <translation>Karte der Person öffnen</translation>
    </message>
    <message>
        <source>The old keys vouch for the new ones: a new computer, most likely. Compare words again all the same.</source>
        <translation>Die alten Schlüssel bürgen für die neuen: höchstwahrscheinlich ein neuer Computer. Vergleicht die Wörter trotzdem noch einmal.</translation>
    </message>
    <message>
        <source>Nothing vouches for the new keys. It may be a new computer, or somebody else&apos;s card. Ask first.</source>
        <translation>Nichts bürgt für die neuen Schlüssel. Es kann ein neuer Computer sein oder die Karte von jemand anderem. Frag erst nach.</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Take the new card</source>
        <translation>Die neue Karte nehmen</translation>
    </message>
    <message>
        <source>It is another person</source>
        <translation>Es ist eine andere Person</translation>
    </message>
</context>
<context>
    <name>AnnounceSheet</name>
    <message>
        <source>Your friends go on sealing for the card they have. This sends them the one you have now; a new name is taken over by itself, new keys are shown to them and compared again.</source>
        <translation>Deine Freunde versiegeln weiter für die Karte, die sie haben. Damit bekommen sie die jetzige; ein neuer Name wird von selbst übernommen, neue Schlüssel werden ihnen gezeigt und noch einmal verglichen.</translation>
    </message>
    <message>
        <source>Send your card to your circle</source>
        <translation>Schick deine Karte an deinen Kreis</translation>
    </message>
    <message>
        <source>Your friends get a note that your journal was brought back from a backup, with the day. Their Afterbell offers to share again what they shared since; they look at it once more before it goes.</source>
        <translation>Deine Freunde bekommen einen Hinweis, dass dein Tagebuch aus einer Sicherung zurückgeholt wurde, mit dem Tag. Ihr Afterbell bietet an, noch einmal zu teilen, was sie seitdem geteilt haben; sie sehen es sich an, bevor es hinausgeht.</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Um das Fehlende bitten</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{0} is hoping for: {1}</source>
        <translation>{0} hofft auf: {1}</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>{0} antworten</translation>
    </message>
    <message>
        <source>Sealed for {0} alone</source>
        <translation>Nur für {0} versiegelt</translation>
    </message>
    <message>
        <source>As a file…</source>
        <translation>Als Datei…</translation>
    </message>
    <message>
        <source>Seal response</source>
        <translation>Antwort versiegeln</translation>
    </message>
    <message>
        <source>Choose one above; your words go with it.</source>
        <translation>Wähl oben eine Antwort aus; deine Worte gehen mit.</translation>
    </message>
    <message>
        <source>Words, if you like.</source>
        <translation>Worte, wenn du magst.</translation>
    </message>
    <message>
        <source>Words to go with it</source>
        <translation>Worte dazu</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Sealed, and on its way through the shared folder</source>
        <translation>Versiegelt und durch den gemeinsamen Ordner unterwegs</translation>
    </message>
    <message>
        <source>Sealed as {0}, and still to hand over</source>
        <translation>Als {0} versiegelt und noch zu übergeben</translation>
    </message>
    <message>
        <source>Where shall the sealed answer go?</source>
        <translation>Wohin soll die versiegelte Antwort?</translation>
    </message>
    <message>
        <source>It becomes an entry of yours, marked with who wrote it. If {0} takes it back, your copy stays.</source>
        <translation>Es wird ein eigener Eintrag von dir, mit dem Vermerk, wer ihn geschrieben hat. Wenn {0} ihn zurücknimmt, bleibt deine Kopie.</translation>
    </message>
    <message>
        <source>Keep a copy in your journal?</source>
        <translation>Eine Kopie in deinem Tagebuch behalten?</translation>
    </message>
    <message>
        <source>Written by {0}, who shared it with me on {1}.</source>
        <translation>Geschrieben von {0}, mit mir geteilt am {1}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Kopie behalten</translation>
    </message>
    <message>
        <source>Saved, not encrypted, as {0}</source>
        <translation>Unverschlüsselt gespeichert als {0}</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>Wohin soll die Datei?</translation>
    </message>
    <message>
        <source>Where shall the text go?</source>
        <translation>Wohin soll der Text?</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Remembered answers</source>
        <translation>Gemerkte Antworten</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>left in one text: {0}</source>
        <translation>bleibt in einem Text stehen: {0}</translation>
    </message>
    <message>
        <source>always left: {0}</source>
        <translation>bleibt immer stehen: {0}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>You answered these while sharing, and are not asked about them any more.</source>
        <translation>Das hast du beim Teilen beantwortet und wirst nicht mehr danach gefragt.</translation>
    </message>
    <message>
        <source>While you share, words that may name somebody are asked about. What you answer for good stands here.</source>
        <translation>Beim Teilen wird nach Wörtern gefragt, die jemanden nennen könnten. Was du ein für alle Mal beantwortest, steht hier.</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>More of an entry</source>
        <translation>Mehr zu einem Eintrag</translation>
    </message>
</context>
<context>
    <name>AskLater</name>
    <message>
        <source>How did it turn out?</source>
        <translation>Wie ging es aus?</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Nachtrag schreiben</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Daran weiterschreiben</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Neueste Sicherung</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>Daily, weekly and monthly ones are kept, and one of every year.</source>
        <translation>Tägliche, wöchentliche und monatliche werden aufgehoben, und eine aus jedem Jahr.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <translation>Mit einer anderen Kopie vergleichen</translation>
    </message>
    <message>
        <source>A stick, another computer, a backup: see what differs by entry, and bring the two together.</source>
        <translation>Ein Stick, ein anderer Computer, eine Sicherung: Sieh Eintrag für Eintrag, was sich unterscheidet, und führe beide zusammen.</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Nicht mehr</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Ein zweiter Ort</translation>
    </message>
    <message>
        <source>A stick or a synced folder. Backups are encrypted like the journal.</source>
        <translation>Ein Stick oder ein synchronisierter Ordner. Sicherungen sind verschlüsselt wie das Tagebuch.</translation>
    </message>
    <message>
        <source>A sync program left one beside your journal: {0}</source>
        <translation>Ein Sync-Programm hat eine neben deinem Tagebuch hinterlassen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, checked and counted: %Ln entries. {1} kept in all.</source>
        <translation>
            <numerusform>{0}, geprüft und gezählt: %Ln Eintrag. Aufgehoben insgesamt: {1}.</numerusform>
            <numerusform>{0}, geprüft und gezählt: %Ln Einträge. Aufgehoben insgesamt: {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} A newer one is not whole any more; back up now.</source>
        <translation>{0} Eine neuere ist nicht mehr heil; sichere jetzt.</translation>
    </message>
    <message>
        <source>None is whole any more; back up now.</source>
        <translation>Keine ist mehr heil; sichere jetzt.</translation>
    </message>
    <message>
        <source>Backing up… {0} %</source>
        <translation>Wird gesichert… {0} %</translation>
    </message>
    <message>
        <source>Made and checked here. Copying it to the second place…</source>
        <translation>Hier gemacht und geprüft. Wird an den zweiten Ort kopiert…</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>Gesichert und geprüft</translation>
    </message>
    <message>
        <source>Where to keep a second backup</source>
        <translation>Wo soll die zweite Sicherung liegen?</translation>
    </message>
    <message>
        <source>{0}, last there on {1}.</source>
        <translation>{0}, zuletzt da am {1}.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>BareWindow</name>
    <message>
        <source>F9 brings it back</source>
        <translation>F9 holt es zurück</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Wird gesperrt…</translation>
    </message>
</context>
<context>
    <name>Beneath</name>
    <message>
        <source>Evidence of {0}</source>
        <translation>Beleg für {0}</translation>
    </message>
    <message>
        <source>Marked as evidence</source>
        <translation>Als Beleg markiert</translation>
    </message>
    <message>
        <source>Shared with {people} on {day}, names protected</source>
        <translation>Geteilt mit {people} am {day}, Namen geschützt</translation>
    </message>
    <message>
        <source>Shared with {people} on {day}, with real names</source>
        <translation>Geteilt mit {people} am {day}, mit echten Namen</translation>
    </message>
    <message>
        <source>Sealed for {people} on {day}, not handed over yet</source>
        <translation>Versiegelt für {people} am {day}, noch nicht übergeben</translation>
    </message>
</context>
<context>
    <name>BesideRows</name>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Gone: {0}.</source>
        <translation>Weg: {0}.</translation>
    </message>
    <message>
        <source>New: {0}.</source>
        <translation>Neu: {0}.</translation>
    </message>
    <message>
        <source>In this version: {0}</source>
        <translation>In dieser Fassung: {0}</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Jetzt: {0}</translation>
    </message>
    <message>
        <source>Different.</source>
        <translation>Verschieden.</translation>
    </message>
    <message>
        <source>Only here: {0}.</source>
        <translation>Nur hier: {0}.</translation>
    </message>
    <message>
        <source>Only there: {0}.</source>
        <translation>Nur dort: {0}.</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation>Hier: {0}</translation>
    </message>
    <message>
        <source>There: {0}</source>
        <translation>Dort: {0}</translation>
    </message>
</context>
<context>
    <name>BesideView</name>
    <message>
        <source>Copy what stands here</source>
        <translation>Kopieren, was hier steht</translation>
    </message>
    <message>
        <source>Copy what stood here</source>
        <translation>Kopieren, was hier stand</translation>
    </message>
    <message>
        <source>Copy what stands there</source>
        <translation>Kopieren, was dort steht</translation>
    </message>
    <message>
        <source>Copy what stands here now</source>
        <translation>Kopieren, was jetzt hier steht</translation>
    </message>
</context>
<context>
    <name>BroughtBack</name>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>What friends sealed for you since then is not in it, unless it still lies in a shared folder. They can send it again. What you shared since then it does not know either: to ask for that back, share it once more first.</source>
        <translation>Was Freunde seitdem für dich versiegelt haben, fehlt darin, außer es liegt noch in einem gemeinsamen Ordner. Sie können es noch einmal schicken. Auch was du seitdem geteilt hast, weiß es nicht: Um das zurückzuerbitten, teile es erst noch einmal.</translation>
    </message>
    <message>
        <source>This journal was brought back from a backup of {0}</source>
        <translation>Dieses Tagebuch wurde aus einer Sicherung vom {0} zurückgeholt</translation>
    </message>
    <message>
        <source>Ask your circle…</source>
        <translation>Deinen Kreis fragen…</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schuljahr</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>the days before</comment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>the days after</comment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>ChangedKeys</name>
    <message>
        <source>This happened since you last said that all of it was yours.</source>
        <translation>Das ist geschehen, seit du zuletzt gesagt hast, dass alles von dir war.</translation>
    </message>
    <message>
        <source>Was it you?</source>
        <translation>Warst du das?</translation>
    </message>
    <message>
        <source>A new recovery sheet was made</source>
        <translation>Ein neues Notfallblatt wurde gemacht</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Die Passphrase wurde geändert</translation>
    </message>
    <message>
        <source>The journal was given a new key</source>
        <translation>Das Tagebuch hat einen neuen Schlüssel bekommen</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>Die Schlüssel wurden geändert</translation>
    </message>
    <message>
        <source>Since you last opened this journal, somebody who knew the passphrase</source>
        <translation>Seit du dieses Tagebuch zuletzt geöffnet hast, hat jemand, der die Passphrase kannte,</translation>
    </message>
    <message>
        <source>Since you last opened this journal, somebody who held the recovery sheet</source>
        <translation>Seit du dieses Tagebuch zuletzt geöffnet hast, hat jemand, der das Notfallblatt hatte,</translation>
    </message>
    <message>
        <source>Since you last opened this journal, somebody</source>
        <translation>Seit du dieses Tagebuch zuletzt geöffnet hast, hat jemand</translation>
    </message>
    <message>
        <source>had twelve new words shown.</source>
        <translation>sich zwölf neue Wörter zeigen lassen.</translation>
    </message>
    <message>
        <source>chose another passphrase.</source>
        <translation>eine andere Passphrase gewählt.</translation>
    </message>
    <message>
        <source>wrote it anew under another key.</source>
        <translation>es unter einem anderen Schlüssel neu geschrieben.</translation>
    </message>
    <message>
        <source>The files with its keys are not those that Afterbell wrote last.</source>
        <translation>Die Dateien mit seinen Schlüsseln sind nicht die, die Afterbell zuletzt geschrieben hat.</translation>
    </message>
    <message>
        <source>Your old sheet is good until {0}</source>
        <translation>Dein altes Blatt gilt bis {0}</translation>
    </message>
    <message>
        <source>After that only the new one opens the journal. Nothing you wrote was changed.</source>
        <translation>Danach öffnet nur noch das neue das Tagebuch. An dem, was du geschrieben hast, ist nichts geändert.</translation>
    </message>
    <message>
        <source>“Yes” ends it only with the passphrase that was there before all of this: what was changed, and a sheet, may be known to others. A new key ends it at once.</source>
        <translation>„Ja“ beendet es nur mit der Passphrase von vor alledem: Was geändert wurde, und ein Blatt, können andere kennen. Ein neuer Schlüssel beendet es sofort.</translation>
    </message>
    <message>
        <source>New recovery sheet, made</source>
        <translation>Neues Notfallblatt, gemacht</translation>
    </message>
    <message>
        <source>Another passphrase, chosen</source>
        <translation>Andere Passphrase, gewählt</translation>
    </message>
    <message>
        <source>A new key, passphrase and sheet, made</source>
        <translation>Neuer Schlüssel, neue Passphrase und neues Blatt, gemacht</translation>
    </message>
    <message>
        <source>Noticed then. The passphrase and the sheet of those files open the journal now. An older copy of them does that: from a backup, where they were damaged, or put there by somebody.</source>
        <translation>Da ist es aufgefallen. Die Passphrase und das Blatt jener Dateien öffnen das Tagebuch jetzt. So etwas tut eine ältere Kopie von ihnen: aus einer Sicherung, nach einem Schaden oder von jemandem dorthin gelegt.</translation>
    </message>
    <message>
        <source>by a command</source>
        <translation>durch einen Befehl</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>in diesem Fenster</translation>
    </message>
    <message>
        <source>after the passphrase was typed.</source>
        <translation>nach Eingabe der Passphrase.</translation>
    </message>
    <message>
        <source>after the words of the recovery sheet were typed.</source>
        <translation>nach Eingabe der Wörter vom Notfallblatt.</translation>
    </message>
    <message>
        <source>Yes, that was me</source>
        <translation>Ja, das war ich</translation>
    </message>
    <message>
        <source>No, that was not me</source>
        <translation>Nein, das war ich nicht</translation>
    </message>
    <message>
        <source>If it was not you</source>
        <translation>Wenn du es nicht warst</translation>
    </message>
    <message>
        <source>Afterbell asks for your passphrase and ends a new sheet at once. The old one stays good.</source>
        <translation>Afterbell fragt nach deiner Passphrase und macht ein neues Blatt sofort ungültig. Das alte gilt weiter.</translation>
    </message>
    <message>
        <source>You choose another passphrase, and the journal gets a new key and a new sheet.</source>
        <translation>Du wählst eine andere Passphrase, und das Tagebuch bekommt einen neuen Schlüssel und ein neues Blatt.</translation>
    </message>
    <message>
        <source>Backups made before keep the old key: you see how many, and where they lie.</source>
        <translation>Frühere Sicherungen behalten den alten Schlüssel: Du siehst, wie viele es sind und wo sie liegen.</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>It stays under Settings, Passphrase and key, until it is answered.</source>
        <translation>Es bleibt unter Einstellungen, Passphrase und Schlüssel stehen, bis es beantwortet ist.</translation>
    </message>
</context>
<context>
    <name>ChangedKeysSheet</name>
    <message>
        <source>Was it you?</source>
        <translation>Warst du das?</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>1 Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highs</source>
        <translation>
            <numerusform>1 Hoch</numerusform>
            <numerusform>%Ln Hochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lows</source>
        <translation>
            <numerusform>1 Tief</numerusform>
            <numerusform>%Ln Tiefs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln both</source>
        <translation>
            <numerusform>1-mal beides</numerusform>
            <numerusform>%Ln-mal beides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>1 Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Highs and lows by month</source>
        <translation>Hochs und Tiefs nach Monaten</translation>
    </message>
    <message>
        <source>Highs and lows by week</source>
        <translation>Hochs und Tiefs nach Wochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Days you wrote</source>
        <translation>Tage, an denen du geschrieben hast</translation>
    </message>
</context>
<context>
    <name>CheckGroup</name>
    <message>
        <source>Is it whole?</source>
        <translation>Ist alles heil?</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Look through the journal</source>
        <translation>Das Tagebuch durchsehen</translation>
    </message>
    <message>
        <source>Every page, entry, photo and file. It is done by itself each week, and after a crash.</source>
        <translation>Jede Seite, jeder Eintrag, jedes Foto und jede Datei. Das geschieht jede Woche von selbst, und nach einem Absturz.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Retten, was zu lesen ist</translation>
    </message>
    <message>
        <source>Into a new journal beside this one, opened by the same passphrase. This one stays as it is.</source>
        <translation>In ein neues Tagebuch neben diesem, das dieselbe Passphrase öffnet. Dieses bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Das neue Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Found whole on {0}. It is looked through by itself each week, and after a crash.</source>
        <translation>Heil am {0}. Es wird jede Woche von selbst durchgesehen, und nach einem Absturz.</translation>
    </message>
    <message>
        <source>Looking… {0} %</source>
        <translation>Sieht nach… {0} %</translation>
    </message>
    <message>
        <source>Saving… {0} %</source>
        <translation>Rettet… {0} %</translation>
    </message>
    <message>
        <source>All of it is whole. Entries: {0}, photos and files: {1}.</source>
        <translation>Alles ist heil. Einträge: {0}, Fotos und Dateien: {1}.</translation>
    </message>
    <message>
        <source>Not all of it is whole. Damaged pages: {0}.</source>
        <translation>Nicht alles ist heil. Beschädigte Seiten: {0}.</translation>
    </message>
    <message>
        <source>Cannot be read: entries of {0}.</source>
        <translation>Nicht zu lesen: Einträge vom {0}.</translation>
    </message>
    <message>
        <source>Photos and files that cannot be read: {0}.</source>
        <translation>Fotos und Dateien, die nicht zu lesen sind: {0}.</translation>
    </message>
    <message>
        <source>A key file was damaged and has been put right.</source>
        <translation>Eine Schlüsseldatei war beschädigt und ist wieder in Ordnung.</translation>
    </message>
    <message>
        <source>“{0}” has {1} entries now.</source>
        <translation>Einträge in „{0}“: {1}.</translation>
    </message>
    <message>
        <source>In part: {0}.</source>
        <translation>Zum Teil: {0}.</translation>
    </message>
    <message>
        <source>Missing: {0}.</source>
        <translation>Es fehlen: {0}.</translation>
    </message>
    <message>
        <source>Photos and files that are missing: {0}.</source>
        <translation>Fotos und Dateien, die fehlen: {0}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>The backup of {0} may have the rest: compare the two, and take from it what is missing.</source>
        <translation>Die Sicherung vom {0} hat vielleicht den Rest: Vergleiche beide und hol daraus, was fehlt.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message numerus="yes">
        <source>%Ln entries picked by hand</source>
        <translation>
            <numerusform>1 von Hand gewählter Eintrag</numerusform>
            <numerusform>%Ln von Hand gewählte Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick entries by hand…</source>
        <translation>Einträge von Hand wählen…</translation>
    </message>
    <message>
        <source>Sentences set large: {0}</source>
        <translation>Groß gesetzte Sätze: {0}</translation>
    </message>
    <message>
        <source>Choose sentences to set large…</source>
        <translation>Sätze zum Großsetzen wählen…</translation>
    </message>
    <message>
        <source>Every name stands as you wrote it. Keep such a book to yourself.</source>
        <translation>Jeder Name steht so da, wie du ihn geschrieben hast. Behalte ein solches Buch für dich.</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Namen werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words may be names and are not decided yet.</source>
        <translation>
            <numerusform>1 Wort könnte ein Name sein und ist noch nicht entschieden.</numerusform>
            <numerusform>%Ln Wörter könnten Namen sein und sind noch nicht entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names on your people list have their stand-ins.</source>
        <translation>Namen auf deiner Namensliste haben ihre Decknamen.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>Take all again</source>
        <translation>Wieder alle nehmen</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>With none pressed, every kind goes in.</source>
        <translation>Ist nichts gedrückt, kommt jede Art hinein.</translation>
    </message>
    <message>
        <source>Only what you starred</source>
        <translation>Nur mit Stern</translation>
    </message>
    <message>
        <source>With the entries</source>
        <translation>Bei den Einträgen</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What friends answered</source>
        <translation>Was Freunde geantwortet haben</translation>
    </message>
    <message>
        <source>A friend’s words are theirs: ask them before you give the book to anybody.</source>
        <translation>Die Worte eines Freundes gehören ihm: Frag ihn, bevor du das Buch jemandem gibst.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Decide them…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Protect names</source>
        <translation>Namen schützen</translation>
    </message>
    <message>
        <source>Paper and look</source>
        <translation>Papier und Aussehen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>oldest or newest first</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>the American size of paper</comment>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>of the book</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>how the book looks</comment>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Plain</source>
        <comment>how the book looks</comment>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Its days</source>
        <translation>Seine Tage</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation>Nur Worte</translation>
    </message>
    <message>
        <source>A leaf for each entry, one of your photos, or the title alone</source>
        <translation>Ein Blatt für jeden Eintrag, eines deiner Fotos oder allein der Titel</translation>
    </message>
    <message>
        <source>Photo on the cover</source>
        <translation>Foto auf dem Umschlag</translation>
    </message>
    <message>
        <source>Photos for print</source>
        <translation>Fotos für den Druck</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Kleine Datei</translation>
    </message>
    <message>
        <source>Bleed and crop marks, for a printer</source>
        <translation>Anschnitt und Schnittmarken</translation>
    </message>
    <message>
        <source>Language of the book</source>
        <translation>Sprache des Buchs</translation>
    </message>
    <message>
        <source>Dates, headings, quotes and the ends of lines follow this language</source>
        <translation>Tage, Überschriften, Anführungszeichen und Zeilenenden folgen dieser Sprache</translation>
    </message>
    <message>
        <source>The first photo</source>
        <translation>Das erste Foto</translation>
    </message>
    <message>
        <source>The photo chosen before</source>
        <translation>Das zuvor gewählte Foto</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Deine eigenen Worte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your name, if it shall stand</source>
        <translation>Dein Name, wenn er dastehen soll</translation>
    </message>
    <message>
        <source>Dedication</source>
        <translation>Widmung</translation>
    </message>
    <message>
        <source>A dedication</source>
        <translation>Eine Widmung</translation>
    </message>
    <message>
        <source>A foreword: what this year was</source>
        <translation>Ein Vorwort: was dieses Jahr war</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Vorwort</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Titel: {0}</translation>
    </message>
    <message>
        <source>A page of who was let in</source>
        <translation>Eine Seite darüber, wer dabei war</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Tippe sie noch einmal</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Gib erst eine Passphrase ein.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Die beiden sind nicht gleich. Tippe sie noch einmal.</translation>
    </message>
    <message>
        <source>Use a passphrase that is easy to guess?</source>
        <translation>Eine Passphrase nehmen, die leicht zu erraten ist?</translation>
    </message>
    <message>
        <source>Whoever has this computer or a copy of the journal could find it by trying. Nobody can reset it.</source>
        <translation>Wer diesen Computer oder eine Kopie des Tagebuchs hat, könnte sie durch Probieren finden. Niemand kann sie zurücksetzen.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Eine andere wählen</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem nehmen</translation>
    </message>
    <message>
        <source>I choose one</source>
        <translation>Ich wähle selbst</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Mach mir eine</translation>
    </message>
    <message>
        <source>Who chooses the passphrase</source>
        <translation>Wer die Passphrase wählt</translation>
    </message>
    <message>
        <source>Say it three times. Write it on paper if you like, and keep that paper at home. When this step is done, nobody can show it to you again.</source>
        <translation>Sag sie dreimal. Schreib sie auf Papier, wenn du magst, und lass das Papier zu Hause. Nach diesem Schritt kann sie dir niemand mehr zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>Once more, from memory: %Ln words are right so far</source>
        <translation>
            <numerusform>Noch einmal, aus dem Kopf: %Ln Wort stimmt bis jetzt</numerusform>
            <numerusform>Noch einmal, aus dem Kopf: %Ln Wörter stimmen bis jetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosingBar</name>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Drucken oder PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries chosen</source>
        <translation>
            <numerusform>1 Eintrag gewählt</numerusform>
            <numerusform>%Ln Einträge gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to {n} at once</source>
        <translation>Bis zu {n} auf einmal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Make them highs, lows, both or notes</source>
        <translation>Hochs, Tiefs, beides oder Notizen daraus machen</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose something on the left to read it.</source>
        <translation>Wähle links etwas aus, um es zu lesen.</translation>
    </message>
    <message>
        <source>Press somebody above to share something with them. What friends seal for you appears here: open the file, or drop it into this window.</source>
        <translation>Drücke oben auf jemanden, um etwas zu teilen. Was Freunde für dich versiegeln, erscheint hier: Öffne die Datei oder zieh sie in dieses Fenster.</translation>
    </message>
    <message>
        <source>Nothing shared yet</source>
        <translation>Noch nichts geteilt</translation>
    </message>
    <message>
        <source>Open a sealed file…</source>
        <translation>Versiegelte Datei öffnen…</translation>
    </message>
    <message>
        <source>Then you can read each other, and nobody else can. It takes a mail each way and a minute by phone.</source>
        <translation>Dann könnt ihr einander lesen, und sonst niemand. Es braucht eine Mail hin, eine zurück und eine Minute am Telefon.</translation>
    </message>
    <message>
        <source>Give your card to a friend, and open theirs</source>
        <translation>Gib einem Freund deine Karte und öffne seine</translation>
    </message>
    <message>
        <source>Write an e-mail with my card…</source>
        <translation>E-Mail mit meiner Karte schreiben…</translation>
    </message>
    <message>
        <source>My card…</source>
        <translation>Meine Karte…</translation>
    </message>
    <message>
        <source>Open their card…</source>
        <translation>Ihre Karte öffnen…</translation>
    </message>
    <message>
        <source>1. They get your card</source>
        <translation>1. Sie bekommen deine Karte</translation>
    </message>
    <message>
        <source>It is not secret. Whoever has it can seal things that only you can open.</source>
        <translation>Sie ist nicht geheim. Wer sie hat, kann versiegeln, was nur du öffnen kannst.</translation>
    </message>
    <message>
        <source>2. You get theirs</source>
        <translation>2. Du bekommst ihre</translation>
    </message>
    <message>
        <source>Copy their whole mail and press Ctrl+V here, or drop their card into this window.</source>
        <translation>Kopiere ihre ganze Mail und drücke hier Strg+V, oder zieh ihre Karte in dieses Fenster.</translation>
    </message>
    <message>
        <source>3. You compare six words</source>
        <translation>3. Ihr vergleicht sechs Wörter</translation>
    </message>
    <message>
        <source>By phone or side by side. It comes by itself as soon as you have their card.</source>
        <translation>Am Telefon oder nebeneinander. Das kommt von selbst, sobald du ihre Karte hast.</translation>
    </message>
    <message>
        <source>no longer in your circle</source>
        <translation>nicht mehr in deinem Kreis</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>keys lost · needs a new card</source>
        <translation>Schlüssel verloren · braucht eine neue Karte</translation>
    </message>
    <message>
        <source>keys changed · compare words again</source>
        <translation>Schlüssel geändert · Wörter neu vergleichen</translation>
    </message>
    <message>
        <source>not verified yet · compare words</source>
        <translation>noch nicht geprüft · Wörter vergleichen</translation>
    </message>
    <message>
        <source>✓ verified in person</source>
        <translation>✓ persönlich geprüft</translation>
    </message>
    <message>
        <source>✓ verified by phone</source>
        <translation>✓ am Telefon geprüft</translation>
    </message>
    <message>
        <source>✓ verified by code</source>
        <translation>✓ per Code geprüft</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} written into {1}.</source>
        <translation>{0} geschrieben nach {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>1 Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1} written into {2}.</source>
        <translation>{0} und {1} geschrieben nach {2}.</translation>
    </message>
    <message>
        <source>An import has not ended yet, so part of what it brings may be missing here. Make it once more when it has; where it does not end by itself, free some space where the journal lies, then lock and unlock it.</source>
        <translation>Ein Import ist noch nicht zu Ende, darum fehlt hier vielleicht ein Teil von dem, was er bringt. Mach es noch einmal, wenn er zu Ende ist; endet er nicht von selbst, schaffe Platz, wo das Tagebuch liegt, dann sperre und entsperre es.</translation>
    </message>
    <message numerus="yes">
        <source>Show the next of %Ln more files</source>
        <translation>
            <numerusform>Die letzte Datei zeigen</numerusform>
            <numerusform>Die nächsten von %Ln weiteren Dateien zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>came after these keys were lost: it may be somebody else’s</source>
        <translation>kam, nachdem diese Schlüssel verloren waren: Es kann von jemand anderem sein</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Versiegelte Dateien</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation>Versiegelte Datei öffnen</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>„{0}“: {1}</translation>
    </message>
</context>
<context>
    <name>ClassForm</name>
    <message>
        <source>When the year is over, retire the class: its people leave this list, and their names are still replaced by the same stand-ins in everything you share.</source>
        <translation>Wenn das Jahr vorbei ist, verabschiede die Klasse: Ihre Leute verlassen diese Liste, und ihre Namen werden in allem, was du teilst, weiter durch dieselben Decknamen ersetzt.</translation>
    </message>
    <message>
        <source>Bring the class back</source>
        <translation>Klasse zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Retire %Ln people</source>
        <translation>
            <numerusform>1 Person verabschieden</numerusform>
            <numerusform>%Ln Personen verabschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>When nobody needs these names any more, forget them: they leave this list for good. Your entries stay as they are.</source>
        <translation>Wenn niemand diese Namen mehr braucht, vergiss sie: Sie verlassen diese Liste für immer. Deine Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Forget the names…</source>
        <translation>Namen vergessen…</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Class or year</source>
        <translation>Klasse oder Jahrgang</translation>
    </message>
    <message>
        <source>7B</source>
        <translation>7b</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>One person a line, or columns:

Delgado, Rosa (Rosie)
Malik Okafor</source>
        <translation>Eine Person je Zeile, oder Spalten:

Delgado, Rosa (Rosie)
Malik Okafor</translation>
    </message>
    <message>
        <source>Open a list or CSV file…</source>
        <translation>Liste oder CSV-Datei öffnen…</translation>
    </message>
    <message>
        <source>Who will be added</source>
        <translation>Wer hinzukommt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;Everything (*)</source>
        <translation>Listen (*.csv *.txt *.tsv);;Alles (*)</translation>
    </message>
    <message>
        <source>Open a class list</source>
        <translation>Klassenliste öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be added</source>
        <translation>
            <numerusform>1 Person kommt hinzu</numerusform>
            <numerusform>%Ln Personen kommen hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in it is on your list already</source>
        <translation>Alle darin stehen schon auf deiner Liste</translation>
    </message>
    <message>
        <source>Who will be added stands here first</source>
        <translation>Wer hinzukommt, steht zuerst hier</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare words with {0}</source>
        <translation>Wörter vergleichen mit {0}</translation>
    </message>
    <message>
        <source>A card can be swapped on its way to you. Hearing these six words from {0} shows that it was not.</source>
        <translation>Eine Karte kann unterwegs vertauscht werden. Wenn du diese sechs Wörter von {0} hörst, wurde sie es nicht.</translation>
    </message>
    <message>
        <source>How do you compare?</source>
        <translation>Wie vergleicht ihr?</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>I scanned their code</source>
        <translation>Code gescannt</translation>
    </message>
    <message>
        <source>1. Read yours to {0}</source>
        <translation>1. Lies {0} deine vor</translation>
    </message>
    <message>
        <source>My safety words</source>
        <translation>Meine Sicherheitswörter</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>Was der Code sagt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>2. Scan the code on their screen, in My card, and paste what it says</source>
        <translation>2. Scanne den Code auf ihrem Bildschirm, unter „Meine Karte“, und füge ein, was er sagt</translation>
    </message>
    <message>
        <source>2. Type the six words you hear</source>
        <translation>2. Tippe die sechs Wörter, die du hörst</translation>
    </message>
    <message>
        <source>On no card is there: {0}. Ask for it once more; it was misheard or mistyped.</source>
        <translation>Das gibt es auf keiner Karte: {0}. Frag noch einmal; es wurde falsch gehört oder getippt.</translation>
    </message>
    <message>
        <source>One word is not on the list</source>
        <translation>Ein Wort steht nicht auf der Liste</translation>
    </message>
    <message>
        <source>The six words you hear</source>
        <translation>Die sechs Wörter, die du hörst</translation>
    </message>
    <message>
        <source>six words, with a space after each</source>
        <translation>sechs Wörter, nach jedem ein Leerzeichen</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Two copies, one journal</source>
        <translation>Zwei Kopien, ein Tagebuch</translation>
    </message>
    <message>
        <source>Passphrase of the other copy</source>
        <translation>Passphrase der anderen Kopie</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Keep a report…</source>
        <translation>Bericht aufheben…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A folder of this journal that was copied to a stick or another computer, a backup, or the file a sync program left. It is read and never changed; first you see what differs.</source>
        <translation>Ein Ordner dieses Tagebuchs, der auf einen Stick oder einen anderen Computer kopiert wurde, eine Sicherung oder die Datei, die ein Sync-Programm hinterlassen hat. Sie wird gelesen und nie geändert; erst siehst du, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>This copy has a key of its own. The passphrase that opens it is needed once.</source>
        <translation>Diese Kopie hat einen eigenen Schlüssel. Die Passphrase, die sie öffnet, wird einmal gebraucht.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Entries of both copies</source>
        <translation>Einträge beider Kopien</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Both texts beside one another</source>
        <translation>Beide Texte nebeneinander</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} von {1}: {2}</translation>
    </message>
    <message>
        <source>The entry before</source>
        <translation>Der Eintrag davor</translation>
    </message>
    <message>
        <source>The next entry</source>
        <translation>Der nächste Eintrag</translation>
    </message>
    <message>
        <source>What differs: {0}.</source>
        <translation>Was sich unterscheidet: {0}.</translation>
    </message>
    <message>
        <source>Here is all that is there, and more.</source>
        <translation>Hier steht alles, was dort steht, und mehr.</translation>
    </message>
    <message>
        <source>What the other text does not have is marked.</source>
        <translation>Was der andere Text nicht hat, ist markiert.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>Both texts are kept. Which one stands on top?</source>
        <translation>Beide Texte bleiben. Welcher steht oben?</translation>
    </message>
    <message>
        <source>The one here</source>
        <translation>Der hiesige</translation>
    </message>
    <message>
        <source>The one there</source>
        <translation>Der dortige</translation>
    </message>
    <message>
        <source>Proposed: {0}</source>
        <translation>Vorschlag: {0}</translation>
    </message>
    <message>
        <source>Join by hand…</source>
        <translation>Von Hand verbinden…</translation>
    </message>
    <message>
        <source>Both come in; then write the one you want</source>
        <translation>Beide kommen herein; dann schreibst du den, den du willst</translation>
    </message>
    <message>
        <source>It lies in the trash here.</source>
        <translation>Hier liegt er im Papierkorb.</translation>
    </message>
    <message>
        <source>It lies in the trash there.</source>
        <translation>Dort liegt er im Papierkorb.</translation>
    </message>
    <message>
        <source>It was changed there, so it would come out.</source>
        <translation>Dort wurde er geändert, also käme er heraus.</translation>
    </message>
    <message>
        <source>Among the entries</source>
        <translation>Unter den Einträgen</translation>
    </message>
    <message>
        <source>With all that is new in it</source>
        <translation>Mit allem, was darin neu ist</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>For thirty days, as everything there</source>
        <translation>Für dreißig Tage, wie alles dort</translation>
    </message>
    <message>
        <source>Afterbell copies {0}.txt</source>
        <translation>Afterbell-Kopien {0}.txt</translation>
    </message>
    <message>
        <source>Where to keep the report</source>
        <translation>Wo soll der Bericht liegen?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The folder of the other copy</source>
        <translation>Der Ordner der anderen Kopie</translation>
    </message>
    <message>
        <source>Journals’ files</source>
        <translation>Dateien von Tagebüchern</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The other copy’s file</source>
        <translation>Die Datei der anderen Kopie</translation>
    </message>
    <message>
        <source>Fetching the other copy…</source>
        <translation>Die andere Kopie wird geholt…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The other is no copy of this journal, but a journal of its own.</source>
        <translation>Das andere ist keine Kopie dieses Tagebuchs, sondern ein eigenes Tagebuch.</translation>
    </message>
    <message>
        <source>Words that are not on the disk yet are safe in the window, and not compared.</source>
        <translation>Worte, die noch nicht gespeichert sind, sind im Fenster sicher und werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Save a fresh copy first…</source>
        <translation>Erst eine frische Kopie speichern…</translation>
    </message>
    <message>
        <source>Another program displaced the journal’s file. In a fresh copy you can compare and bring together.</source>
        <translation>Ein anderes Programm hat die Datei des Tagebuchs verdrängt. In einer frischen Kopie kannst du vergleichen und zusammenführen.</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>There is nothing to bring: all that is there is here.</source>
        <translation>Es gibt nichts zu holen: Alles von dort ist schon hier.</translation>
    </message>
    <message>
        <source>Opening it…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Bringing together…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
    <message>
        <source>Write the joined text</source>
        <translation>Den verbundenen Text schreiben</translation>
    </message>
    <message>
        <source>Stopped. What came in until then stays; bring them together again to go on.</source>
        <translation>Angehalten. Was bis dahin hereinkam, bleibt; führe sie noch einmal zusammen, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Beide geändert</translation>
    </message>
    <message>
        <source>yours to look at</source>
        <translation>sieh sie dir an</translation>
    </message>
    <message>
        <source>Newer there</source>
        <translation>Dort neuer</translation>
    </message>
    <message>
        <source>comes here</source>
        <translation>kommt hierher</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Nur dort</translation>
    </message>
    <message>
        <source>In the trash of one</source>
        <translation>Auf einer Seite im Papierkorb</translation>
    </message>
    <message>
        <source>yours to say</source>
        <translation>du entscheidest</translation>
    </message>
    <message>
        <source>Newer here</source>
        <translation>Hier neuer</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>Wort für Wort</translation>
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
        <source>photos and files</source>
        <translation>Fotos und Dateien</translation>
    </message>
    <message>
        <source>later lines</source>
        <translation>Nachträge</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>frühere Fassungen</translation>
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
        <source>a photo or file is damaged there</source>
        <translation>ein Foto oder eine Datei ist dort beschädigt</translation>
    </message>
    <message>
        <source>damaged there, and came as far as it can be read</source>
        <translation>dort beschädigt und gekommen, soweit es lesbar ist</translation>
    </message>
    <message>
        <source>damaged here, and stays as it is</source>
        <translation>hier beschädigt und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>own frameworks are damaged there</source>
        <translation>eigene Rahmen sind dort beschädigt</translation>
    </message>
    <message>
        <source>an import has not ended there</source>
        <translation>ein Import ist dort nicht zu Ende</translation>
    </message>
    <message>
        <source>larger than an entry may be</source>
        <translation>größer, als ein Eintrag sein darf</translation>
    </message>
    <message>
        <source>of a day before 1900 or after 2200</source>
        <translation>von einem Tag vor 1900 oder nach 2200</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>bis {0}</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln come here</source>
        <translation>
            <numerusform>1 kommt hierher</numerusform>
            <numerusform>%Ln kommen hierher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep both texts</source>
        <translation>
            <numerusform>1 behält beide Texte</numerusform>
            <numerusform>%Ln behalten beide Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>1 bleibt</numerusform>
            <numerusform>%Ln bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted on either side.</source>
        <translation>Auf keiner Seite wird etwas gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries came in</source>
        <translation>
            <numerusform>1 Eintrag kam herein</numerusform>
            <numerusform>%Ln Einträge kamen herein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were united</source>
        <translation>
            <numerusform>1 wurde vereint</numerusform>
            <numerusform>%Ln wurden vereint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos and files came along</source>
        <translation>
            <numerusform>1 Foto oder Datei kam mit</numerusform>
            <numerusform>%Ln Fotos und Dateien kamen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal as it was before is among the backups. Nothing was changed there.</source>
        <translation>Das Tagebuch, wie es vorher war, liegt bei den Sicherungen. Dort wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln entries the newer text stands, and the other is an earlier version, to be joined by hand.</source>
        <translation>
            <numerusform>Der neuere Text steht oben, der andere ist unter den früheren Fassungen und wartet, von Hand verbunden zu werden.</numerusform>
            <numerusform>In %Ln Einträgen steht der neuere Text oben, der andere ist eine frühere Fassung und wartet, von Hand verbunden zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} not as it should be: {1}.</source>
        <translation>{0} nicht so, wie es sein sollte: {1}.</translation>
    </message>
    <message>
        <source>An import has not ended there, so part of what it brings is neither compared nor brought in. Unlock the other copy once, which ends it, before you compare again or throw it away.</source>
        <translation>Ein Import ist dort nicht zu Ende, darum wird ein Teil von dem, was er bringt, weder verglichen noch hereingeholt. Entsperre die andere Kopie einmal, das beendet ihn, bevor du noch einmal vergleichst oder sie wegwirfst.</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} hier</translation>
    </message>
    <message>
        <source>{0} there</source>
        <translation>{0} dort</translation>
    </message>
    <message>
        <source>Entries with damaged parts, compared as far as they can be read: {0}.</source>
        <translation>Einträge mit beschädigten Teilen, verglichen, soweit sie lesbar sind: {0}.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>The journal is still open behind this page</source>
        <translation>Das Tagebuch ist hinter dieser Seite noch offen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>Lift the page</source>
        <translation>Die Seite aufdecken</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>They are kept here and tried again; once they are on a disk, the journal locks by itself.</source>
        <translation>Sie werden hier festgehalten und immer wieder gespeichert; sobald es gelingt, sperrt sich das Tagebuch von selbst.</translation>
    </message>
    <message>
        <source>This passphrase does not open the journal.</source>
        <translation>Diese Passphrase öffnet das Tagebuch nicht.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Alt and the arrow down open a calendar</source>
        <translation>Alt und der Pfeil nach unten öffnen einen Kalender</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>{0}, today</source>
        <translation>{0}, heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>Week {n} of {all}</source>
        <translation>Woche {n} von {all}</translation>
    </message>
    <message>
        <source>Nothing was written for this day.</source>
        <translation>Für diesen Tag wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Write about this day</source>
        <translation>Über diesen Tag schreiben</translation>
    </message>
</context>
<context>
    <name>DaysSheet</name>
    <message>
        <source>Entries from and to</source>
        <translation>Einträge von und bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Words to decide</source>
        <translation>Wörter zu entscheiden</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Letztes zurücknehmen</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Zurück zu den Seiten</translation>
    </message>
    <message>
        <source>What you say here is remembered for the next book and for sharing. Alt+P protects, Alt+L leaves.</source>
        <translation>Was du hier sagst, wird für das nächste Buch und fürs Teilen gemerkt. Alt+P schützt, Alt+L lässt stehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to decide</source>
        <translation>
            <numerusform>1 Wort zu entscheiden</numerusform>
            <numerusform>%Ln Wörter zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Es ist nichts mehr zu entscheiden</translation>
    </message>
    <message>
        <source>Every word is decided.</source>
        <translation>Jedes Wort ist entschieden.</translation>
    </message>
    <message>
        <source>Protect {0}</source>
        <translation>{0} schützen</translation>
    </message>
    <message>
        <source>Leave {0} as it is</source>
        <translation>{0} stehen lassen</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Names and what stands for them</source>
        <translation>Namen und was für sie steht</translation>
    </message>
    <message>
        <source>protect all {0}</source>
        <translation>alle {0} schützen</translation>
    </message>
    <message>
        <source>protect all</source>
        <translation>alle schützen</translation>
    </message>
    <message>
        <source>Protect {0}</source>
        <translation>{0} schützen</translation>
    </message>
    <message>
        <source>Leave {0} as it is</source>
        <translation>{0} stehen lassen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>decide again</source>
        <translation>neu entscheiden</translation>
    </message>
    <message>
        <source>Decide again about {0}</source>
        <translation>Neu über {0} entscheiden</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Foto {0}</translation>
    </message>
    <message>
        <source>File {0}</source>
        <translation>Datei {0}</translation>
    </message>
    <message>
        <source>send it</source>
        <translation>mitschicken</translation>
    </message>
    <message>
        <source>Send {0}</source>
        <translation>{0} mitschicken</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>{0} weglassen</translation>
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
        <source>Nobody looks into documents, sound and film: names in them go as they are. What is not cleaned tells its author, too.</source>
        <translation>Niemand sieht in Dokumente, Töne und Filme hinein: Namen darin gehen mit, wie sie sind. Was nicht bereinigt ist, verrät auch, von wem es stammt.</translation>
    </message>
    <message>
        <source>not looked into</source>
        <translation>nicht durchgesehen</translation>
    </message>
    <message>
        <source>not looked into, not cleaned</source>
        <translation>nicht durchgesehen, nicht bereinigt</translation>
    </message>
</context>
<context>
    <name>DemoBand</name>
    <message>
        <source>This is a made-up year, and not your journal</source>
        <translation>Das ist ein erfundenes Jahr und nicht dein Tagebuch</translation>
    </message>
    <message>
        <source>, to look around in. This is not your journal.</source>
        <translation>, zum Umsehen. Das ist nicht dein Tagebuch.</translation>
    </message>
    <message>
        <source>. Not your journal.</source>
        <translation>. Nicht dein Tagebuch.</translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation>Mitnehmen…</translation>
    </message>
    <message>
        <source>A made-up year</source>
        <translation>Ein erfundenes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote {entries} here: {words}</source>
        <translation>Hier geschrieben: {entries}, {words}</translation>
    </message>
    <message>
        <source>{entries}, {words}</source>
        <translation>{entries}, {words}</translation>
    </message>
    <message>
        <source>Back to my journal</source>
        <translation>Zurück zu meinem Tagebuch</translation>
    </message>
    <message>
        <source>Begin my journal</source>
        <translation>Mein Tagebuch beginnen</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Von vorhin aufgehoben</translation>
    </message>
    <message>
        <source>Kept until you come back</source>
        <translation>Bleibt, bis du wiederkommst</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggeworfen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>ElsewhereSheet</name>
    <message>
        <source>Sealed files are standard age files. With your recovery sheet they open on any computer, for good.</source>
        <translation>Versiegelte Dateien sind gewöhnliche age-Dateien. Mit deinem Notfallblatt öffnen sie sich auf jedem Computer, für immer.</translation>
    </message>
    <message>
        <source>Opening sealed files without Afterbell</source>
        <translation>Versiegelte Dateien ohne Afterbell öffnen</translation>
    </message>
    <message>
        <source>1. Get age, version 1.3 or later: age-encryption.org, or your system’s package “age”.</source>
        <translation>1. Besorge age, Version 1.3 oder neuer: age-encryption.org, oder das Paket „age“ deines Systems.</translation>
    </message>
    <message>
        <source>2. Type the line of your recovery sheet that begins like this into a file called line.txt.</source>
        <translation>2. Tippe die Zeile deines Notfallblatts, die so beginnt, in eine Datei namens line.txt.</translation>
    </message>
    <message>
        <source>3. In a terminal, in the folder with both files, with the sealed file’s own name:</source>
        <translation>3. In einem Terminal, im Ordner mit beiden Dateien, mit dem Namen der versiegelten Datei:</translation>
    </message>
    <message>
        <source>4. Open bundle.zip with anything: entries are Markdown, photos and files lie beside them.</source>
        <translation>4. Öffne bundle.zip womit du willst: Einträge sind Markdown, Fotos und Dateien liegen daneben.</translation>
    </message>
    <message>
        <source>age tells whether anything was altered on the way, but not who sealed it: only Afterbell checks that.</source>
        <translation>age sagt, ob unterwegs etwas verändert wurde, aber nicht, wer versiegelt hat: Das prüft nur Afterbell.</translation>
    </message>
    <message>
        <source>Delete line.txt and bundle.zip afterwards. Whoever has the line can read all that was sealed for you.</source>
        <translation>Lösche danach line.txt und bundle.zip. Wer die Zeile hat, kann alles lesen, was für dich versiegelt wurde.</translation>
    </message>
    <message>
        <source>The line stands on recovery sheets that were made after your card. A new sheet is made in Settings.</source>
        <translation>Die Zeile steht auf Notfallblättern, die nach deiner Karte gemacht wurden. Ein neues Blatt machst du in den Einstellungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EmbedControls</name>
    <message>
        <source>Taken out of the text</source>
        <translation>Aus dem Text genommen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For those who do not see the photo. It is not shown.</source>
        <translation>Für alle, die das Foto nicht sehen. Sie wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>File, {0}</source>
        <translation>Datei, {0}</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>of middle size</source>
        <translation>mittelgroß</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>without a caption</source>
        <translation>ohne Bildunterschrift</translation>
    </message>
    <message>
        <source>described</source>
        <translation>mit Beschreibung</translation>
    </message>
    <message>
        <source>not described</source>
        <translation>ohne Beschreibung</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Photos and files</source>
        <translation>Fotos und Dateien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{0} is no picture that can be shown here. It is kept with the entry as it is.</source>
        <translation>{0} ist kein Bild, das hier gezeigt werden kann. Es bleibt beim Eintrag, wie es ist.</translation>
    </message>
    <message>
        <source>Kept as a file</source>
        <translation>Als Datei aufgehoben</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer letters, or fewer filters.</source>
        <translation>Versuch es mit weniger Buchstaben oder weniger Filtern.</translation>
    </message>
    <message>
        <source>Your entries stand here</source>
        <translation>Hier stehen deine Einträge</translation>
    </message>
    <message>
        <source>One sentence is enough for the first.</source>
        <translation>Für den ersten reicht ein Satz.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Drucken oder PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>written {0}</source>
        <translation>geschrieben am {0}</translation>
    </message>
    <message>
        <source>Keep a copy in my journal</source>
        <translation>Kopie in meinem Tagebuch behalten</translation>
    </message>
    <message>
        <source>What {0} wrote</source>
        <translation>Was {0} geschrieben hat</translation>
    </message>
    <message>
        <source>The text goes on. It is longer than what is shown here.</source>
        <translation>Der Text geht weiter. Er ist länger, als hier gezeigt wird.</translation>
    </message>
    <message>
        <source>Save the whole text, {0}…</source>
        <translation>Den ganzen Text speichern, {0}…</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Foto {0}</translation>
    </message>
    <message>
        <source>Save {0}, {1}…</source>
        <translation>{0} speichern, {1}…</translation>
    </message>
</context>
<context>
    <name>EverybodySheet</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Put in the shared folder</source>
        <translation>Im Ordner teilen</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation>Wohin soll die versiegelte Datei?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>eine weitere Person</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Für {0}</translation>
    </message>
    <message>
        <source>There is nobody in your circle yet.</source>
        <translation>In deinem Kreis ist noch niemand.</translation>
    </message>
    <message>
        <source>Sealed as {0} files in {1}</source>
        <translation>Als {0} Dateien versiegelt in {1}</translation>
    </message>
    <message>
        <source>Hand them over, by e-mail or as you like.</source>
        <translation>Übergib sie, per E-Mail oder wie du magst.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>What was marked with it stays marked, by its numbers alone.</source>
        <translation>Was damit markiert wurde, bleibt markiert, allein mit seinen Nummern.</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>„{0}“ löschen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Only what you mark goes into a portfolio. Nothing else ever mixes in.</source>
        <translation>Nur was du markierst, kommt in ein Portfolio. Nichts anderes mischt sich je darunter.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>No evidence any more</source>
        <translation>Kein Beleg mehr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mark as evidence</source>
        <translation>Als Beleg markieren</translation>
    </message>
    <message>
        <source>What this shows, in your own words</source>
        <translation>Was das zeigt, in deinen eigenen Worten</translation>
    </message>
    <message>
        <source>What you did, what changed for the students, what you will keep</source>
        <translation>Was du getan hast, was sich für die Klasse geändert hat, was du beibehältst</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Edit this list…</source>
        <translation>Diese Liste bearbeiten…</translation>
    </message>
    <message>
        <source>A list of my own…</source>
        <translation>Eine eigene Liste…</translation>
    </message>
    <message>
        <source>Our school</source>
        <translation>Unsere Schule</translation>
    </message>
    <message>
        <source>Offer hidden lists again</source>
        <translation>Ausgeblendete Listen wieder anbieten</translation>
    </message>
    <message>
        <source>One line for each component, its number first. “#” gives the list its name, “##” begins a domain.</source>
        <translation>Eine Zeile je Punkt, die Nummer voran. „#“ gibt der Liste ihren Namen, „##“ beginnt einen Bereich.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Take it as it came</source>
        <translation>Nehmen, wie sie kam</translation>
    </message>
    <message>
        <source>Offer this list no more</source>
        <translation>Diese Liste nicht mehr anbieten</translation>
    </message>
    <message>
        <source>“{0}” as evidence</source>
        <translation>„{0}“ als Beleg</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete this list…</source>
        <translation>Diese Liste löschen…</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Liste behalten</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Take {name} out</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <source>Take this out of the entry…</source>
        <translation>Aus dem Eintrag herausnehmen…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A copy was saved, not encrypted</source>
        <translation>Eine Kopie wurde unverschlüsselt gespeichert</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Herausnehmen…</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>{name} ansehen</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Genau ansehen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Eine Kopie von {name} speichern</translation>
    </message>
    <message>
        <source>The copy lies outside your journal and is not encrypted.</source>
        <translation>Die Kopie liegt außerhalb deines Tagebuchs und ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Save a copy, not encrypted</source>
        <translation>Kopie unverschlüsselt speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Highs</source>
        <translation>Hochs</translation>
    </message>
    <message>
        <source>Lows</source>
        <translation>Tiefs</translation>
    </message>
    <message>
        <source># Tags ▾</source>
        <translation># Schlagwörter ▾</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Nach Schlagwort filtern</translation>
    </message>
    <message>
        <source>When ▾</source>
        <translation>Wann ▾</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Nach Zeit filtern</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More filters, saved searches, and the trash</source>
        <translation>Weitere Filter, gemerkte Suchen und der Papierkorb</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>entries</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>entries that were</comment>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>entries that are</comment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>With photos</source>
        <translation>Mit Fotos</translation>
    </message>
    <message>
        <source>With responses</source>
        <translation>Mit Antworten</translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation>Den Filter {name} wegnehmen</translation>
    </message>
    <message>
        <source>No tags yet. Type #like-this anywhere.</source>
        <translation>Noch keine Schlagwörter. Tippe irgendwo #etwas-wie-das.</translation>
    </message>
    <message>
        <source>Rename a tag…</source>
        <translation>Schlagwort umbenennen…</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>Von und bis…</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Geteilt mit</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Diese Suche merken…</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Eine Suche vergessen</translation>
    </message>
    <message>
        <source>How to search…</source>
        <translation>So wird gesucht…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb…</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>entries that are a high and a low</comment>
        <translation>Beides</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this entry</source>
        <translation>In diesem Eintrag suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>1 gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderSheet</name>
    <message>
        <source>A folder that Syncthing, Nextcloud, OneDrive or Dropbox keeps in step with a friend&apos;s. What you seal for each other is put there, and found by itself on the other side.</source>
        <translation>Ein Ordner, den Syncthing, Nextcloud, OneDrive oder Dropbox bei dir und einem Freund gleich hält. Was ihr füreinander versiegelt, wird dort abgelegt und drüben von selbst gefunden.</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Whoever can see the folder sees that files come and go and from which computer, not what is in them and not for whom. Only your own files are ever removed from it, after some weeks.</source>
        <translation>Wer den Ordner sehen kann, sieht, dass Dateien kommen und gehen und von welchem Computer, aber nicht, was darin steht und für wen. Entfernt werden daraus immer nur deine eigenen Dateien, nach einigen Wochen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Den gemeinsamen Ordner wählen</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Noch einen hinzufügen…</translation>
    </message>
    <message>
        <source>Not there at the moment; it is looked for again.</source>
        <translation>Gerade nicht da; es wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Let go of {0}</source>
        <translation>{0} loslassen</translation>
    </message>
    <message>
        <source>{0} taken in</source>
        <translation>{0} angenommen</translation>
    </message>
    <message>
        <source>{0} of yours</source>
        <translation>{0} von dir</translation>
    </message>
    <message>
        <source>{0} for others</source>
        <translation>{0} für andere</translation>
    </message>
    <message>
        <source>{0} from somebody you do not know</source>
        <translation>{0} von jemandem, den du nicht kennst</translation>
    </message>
    <message>
        <source>{0} not in order</source>
        <translation>{0} nicht in Ordnung</translation>
    </message>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>Dort liegt noch nichts.</translation>
    </message>
</context>
<context>
    <name>FolderShown</name>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message numerus="yes">
        <source>%Ln things came in from the shared folder</source>
        <translation>
            <numerusform>Aus dem gemeinsamen Ordner ist etwas für dich gekommen</numerusform>
            <numerusform>Aus dem gemeinsamen Ordner ist %Ln-mal etwas gekommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Forget the {words}?</source>
        <translation>{words} vergessen?</translation>
    </message>
    <message>
        <source>They are in no file, and nobody can bring them back.</source>
        <translation>Sie stehen in keiner Datei, und niemand kann sie zurückbringen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und 1 weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget them and quit</source>
        <translation>Vergessen und beenden</translation>
    </message>
    <message>
        <source>Forget them and lock</source>
        <translation>Vergessen und sperren</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>What to make</source>
        <translation>Was entstehen soll</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Jahresbuch</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Only entries you marked as evidence, by component. Mark one where you read it, under ⋯.</source>
        <translation>Nur Einträge, die du als Beleg markiert hast, nach Punkten. Markiere einen beim Lesen, unter ⋯.</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>The one before, of those found here</source>
        <translation>Die Stelle davor, von denen, die hier gefunden wurden</translation>
    </message>
    <message>
        <source>The next one, of those found here</source>
        <translation>Die nächste Stelle, von denen, die hier gefunden wurden</translation>
    </message>
    <message>
        <source>The one before · {keys}</source>
        <translation>Die Stelle davor · {keys}</translation>
    </message>
    <message>
        <source>The next one · {keys}</source>
        <translation>Die nächste Stelle · {keys}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times in this entry</source>
        <translation>
            <numerusform>%Ln Mal in diesem Eintrag</numerusform>
            <numerusform>%Ln Mal in diesem Eintrag</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>FreshCopySheet</name>
    <message>
        <source>A fresh copy</source>
        <translation>Eine frische Kopie</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Where the fresh copy shall be</source>
        <translation>Wo die frische Kopie liegen soll</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Die beiden vergleichen…</translation>
    </message>
    <message>
        <source>Go on in the copy</source>
        <translation>In der Kopie weitermachen</translation>
    </message>
    <message>
        <source>Everything that was open here is written into a new journal, page by page.</source>
        <translation>Alles, was hier offen war, wird Seite für Seite in ein neues Tagebuch geschrieben.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Die Kopie wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>It is whole: %Ln entries, and every word that was held is being written into it.</source>
        <translation>
            <numerusform>Sie ist ganz: 1 Eintrag, und jedes festgehaltene Wort wird gerade hineingeschrieben.</numerusform>
            <numerusform>Sie ist ganz: %Ln Einträge, und jedes festgehaltene Wort wird gerade hineingeschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln entries, as far as the other program left them, and every word that was held is being written into it. Compare it with the newest backup.</source>
        <translation>
            <numerusform>Sie hat 1 Eintrag, soweit das andere Programm ihn gelassen hat, und jedes festgehaltene Wort wird gerade hineingeschrieben. Vergleiche sie mit der neuesten Sicherung.</numerusform>
            <numerusform>Sie hat %Ln Einträge, soweit das andere Programm sie gelassen hat, und jedes festgehaltene Wort wird gerade hineingeschrieben. Vergleiche sie mit der neuesten Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is called “{name}”, opens with the same passphrase, and Afterbell goes on in it.</source>
        <translation>Sie heißt „{name}“, öffnet sich mit derselben Passphrase, und Afterbell macht in ihr weiter.</translation>
    </message>
    <message>
        <source>The other file stays as it is.</source>
        <translation>Die andere Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no copy yet. Every word is held here as before.</source>
        <translation>Es gibt noch keine Kopie. Jedes Wort ist hier festgehalten wie zuvor.</translation>
    </message>
    <message>
        <source>fresh copy</source>
        <comment>part of the name of a folder</comment>
        <translation>frische Kopie</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Your pictures stand here</source>
        <translation>Hier stehen deine Bilder</translation>
    </message>
    <message>
        <source>Drop a photo into an entry, or paste one, and it is here too.</source>
        <translation>Zieh ein Foto in einen Eintrag oder füg eins ein, dann ist es auch hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln entries</source>
        <translation>
            <numerusform>in %Ln Eintrag</numerusform>
            <numerusform>in %Ln Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>No program here writes e-mails. Give your card by “My card…”, as text or as a file.</source>
        <translation>Hier schreibt kein Programm E-Mails. Gib deine Karte über „Meine Karte…“ weiter, als Text oder als Datei.</translation>
    </message>
    <message>
        <source>Your mail program was asked for a draft. If none opens, give your card by “My card…”.</source>
        <translation>Dein Mailprogramm wurde um einen Entwurf gebeten. Öffnet sich keiner, gib deine Karte über „Meine Karte…“ weiter.</translation>
    </message>
</context>
<context>
    <name>GroupsSheet</name>
    <message>
        <source>Some of your circle under one name, like “lunch table”. Nobody but you sees it.</source>
        <translation>Ein Teil deines Kreises unter einem Namen, etwa „Mittagstisch“. Niemand außer dir sieht das.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie du sie nennst</translation>
    </message>
    <message>
        <source>Lunch table</source>
        <translation>Mittagstisch</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer dazugehört</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>There is a group of that name</source>
        <translation>Eine Gruppe mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>Choose it on the left to change it.</source>
        <translation>Wähle sie links, um sie zu ändern.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Words of your journal are not on the disk yet</source>
        <translation>Worte deines Tagebuchs sind noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wonach suchst du?</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words. Try fewer, or others.</source>
        <translation>Nichts in der Anleitung hat diese Wörter. Versuch es mit weniger oder anderen.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Als Seite speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln Kapitel</numerusform>
            <numerusform>%Ln Kapitel</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the guide</source>
        <translation>Wohin die Anleitung soll</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>The guide is saved</source>
        <translation>Die Anleitung ist gespeichert</translation>
    </message>
    <message>
        <source>Any browser opens it: {0}</source>
        <translation>Jeder Browser öffnet sie: {0}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>More about the circle</source>
        <translation>Mehr zum Kreis</translation>
    </message>
    <message>
        <source>Open a sealed file…</source>
        <translation>Versiegelte Datei öffnen…</translation>
    </message>
    <message>
        <source>Share a period…</source>
        <translation>Einen Zeitraum teilen…</translation>
    </message>
    <message>
        <source>My card…</source>
        <translation>Meine Karte…</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Gruppen…</translation>
    </message>
    <message>
        <source>Shared folder…</source>
        <translation>Gemeinsamer Ordner…</translation>
    </message>
    <message>
        <source>Names you protect…</source>
        <translation>Geschützte Namen…</translation>
    </message>
    <message>
        <source>What left this computer…</source>
        <translation>Was diesen Computer verlassen hat…</translation>
    </message>
    <message>
        <source>Opening without Afterbell…</source>
        <translation>Öffnen ohne Afterbell…</translation>
    </message>
</context>
<context>
    <name>HeldNotice</name>
    <message>
        <source>Save a fresh whole copy beside it</source>
        <translation>Frische ganze Kopie daneben speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save the words elsewhere…</source>
        <translation>Die Worte woanders speichern…</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Die beiden vergleichen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Open the other file…</source>
        <translation>Die andere Datei öffnen…</translation>
    </message>
    <message>
        <source>What happened, exactly</source>
        <translation>Was genau geschah</translation>
    </message>
    <message>
        <source>All {words} are on the disk</source>
        <translation>Alles gespeichert: {words}</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Held here, not on the disk</source>
        <translation>Hier festgehalten, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>all {words} held</source>
        <translation>{words} festgehalten</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>Homecoming</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Words you saved elsewhere are waiting to come home</source>
        <translation>Worte, die du woanders gespeichert hast, warten darauf, heimzukommen</translation>
    </message>
    <message>
        <source>They are in “{name}”. Their own passphrase opens it.</source>
        <translation>Sie sind in „{name}“. Ihre eigene Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>Bring them home…</source>
        <translation>Heimholen…</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>What came and went</source>
        <translation>Was kam und ging</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>New for you</source>
        <translation>Neu für dich</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>the head above what came before</comment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>You sealed {1} for {0}</source>
        <translation>Für {0} versiegelt: {1}</translation>
    </message>
    <message>
        <source>You sealed a response to {0}</source>
        <translation>Du hast eine Antwort an {0} versiegelt</translation>
    </message>
    <message>
        <source>You sealed a request for {0} to forget something</source>
        <translation>Du hast für {0} die Bitte versiegelt, etwas zu vergessen</translation>
    </message>
    <message>
        <source>You sealed your card for {0}</source>
        <translation>Du hast deine Karte für {0} versiegelt</translation>
    </message>
    <message>
        <source>You shared {1} with {0}</source>
        <translation>Mit {0} geteilt: {1}</translation>
    </message>
    <message>
        <source>You responded to {0}</source>
        <translation>Du hast {0} geantwortet</translation>
    </message>
    <message>
        <source>You asked {0} to forget something</source>
        <translation>Du hast {0} gebeten, etwas zu vergessen</translation>
    </message>
    <message>
        <source>You sent {0} your card</source>
        <translation>Du hast {0} deine Karte geschickt</translation>
    </message>
    <message>
        <source>{0} shared {1} anew</source>
        <translation>{0} teilt {1} noch einmal</translation>
    </message>
    <message>
        <source>{0} shared {1}</source>
        <translation>{0} teilt {1}</translation>
    </message>
    <message>
        <source>{0} responded again</source>
        <translation>{0} hat noch einmal geantwortet</translation>
    </message>
    <message>
        <source>{0} responded</source>
        <translation>{0} hat geantwortet</translation>
    </message>
    <message>
        <source>{0} took something back</source>
        <translation>{0} hat etwas zurückgenommen</translation>
    </message>
    <message>
        <source>{0} has a new card</source>
        <translation>{0} hat eine neue Karte</translation>
    </message>
    <message>
        <source>a few days</source>
        <translation>ein paar Tage</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>to something this journal no longer remembers: {0}</source>
        <translation>zu etwas, das dieses Tagebuch nicht mehr weiß: {0}</translation>
    </message>
    <message>
        <source>to “{0}”: {1}</source>
        <translation>zu „{0}“: {1}</translation>
    </message>
    <message>
        <source>hoping for: {0}</source>
        <translation>hofft auf: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>1 Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>your answer is sealed, not handed over yet: {0}</source>
        <translation>deine Antwort ist versiegelt, noch nicht übergeben: {0}</translation>
    </message>
    <message>
        <source>you responded: {0}</source>
        <translation>du hast geantwortet: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>1 Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>noch nicht übergeben</translation>
    </message>
    <message>
        <source>no longer in the shared folder, perhaps unread</source>
        <translation>nicht mehr im gemeinsamen Ordner, vielleicht ungelesen</translation>
    </message>
    <message>
        <source>came after their keys were lost</source>
        <translation>kam, nachdem die Schlüssel verloren waren</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The tag has its new name</source>
        <translation>Das Schlagwort hat seinen neuen Namen</translation>
    </message>
</context>
<context>
    <name>KeepSearchSheet</name>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>It stays inside the journal, under More.</source>
        <translation>Sie bleibt im Tagebuch, unter „Mehr“.</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name der Suche</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>Passphrase and key</source>
        <translation>Passphrase und Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Nobody can reset it; it is never stored anywhere. A new one counts at once, on this copy. Backups made before keep the old one.</source>
        <translation>Niemand kann sie zurücksetzen; sie wird nirgends gespeichert. Eine neue gilt sofort, für diese Kopie. Frühere Sicherungen behalten die alte.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Twelve words on paper that open the journal if you forget the passphrase.</source>
        <translation>Zwölf Wörter auf Papier, die das Tagebuch öffnen, wenn du die Passphrase vergisst.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Ein neues machen…</translation>
    </message>
    <message>
        <source>Is the sheet still there?</source>
        <translation>Ist das Blatt noch da?</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Noch nicht ausprobiert.</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>Ausprobieren…</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the journal, not of a keyboard</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Write the whole journal under a new key, if somebody may have had a way in.</source>
        <translation>Das ganze Tagebuch unter einem neuen Schlüssel schreiben, wenn jemand hineingekonnt haben könnte.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Last tried on {0}.</source>
        <translation>Zuletzt ausprobiert am {0}.</translation>
    </message>
    <message>
        <source>Changed on {0}.</source>
        <translation>Geändert am {0}.</translation>
    </message>
    <message>
        <source>Made on {0}.</source>
        <translation>Gemacht am {0}.</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>Die Schlüssel wurden geändert</translation>
    </message>
    <message>
        <source>You have not said yet whether that was you.</source>
        <translation>Du hast noch nicht gesagt, ob du das warst.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Pg</source>
        <comment>before an arrow: the key that turns a page</comment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Anstöße</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>Knowing</name>
    <message>
        <source>When a computer or a recovery sheet of theirs is in other hands: from now on nothing is sealed for these keys, and nothing is taken in from them, until you add a new card. Since when?</source>
        <translation>Wenn ein Computer oder ein Notfallblatt dieser Person in anderen Händen ist: Von jetzt an wird für diese Schlüssel nichts versiegelt und nichts von ihnen angenommen, bis du eine neue Karte hinzufügst. Seit wann?</translation>
    </message>
    <message>
        <source>Are the keys of {0} lost?</source>
        <translation>Sind die Schlüssel von {0} verloren?</translation>
    </message>
    <message>
        <source>When whoever has their old computer may use those keys: nothing is taken in from them any more, and what came with them since is marked. Since when?</source>
        <translation>Wenn jemand mit dem alten Computer diese Schlüssel benutzen könnte: Es wird nichts mehr von ihnen angenommen, und was seitdem mit ihnen kam, wird markiert. Seit wann?</translation>
    </message>
    <message>
        <source>Are the old keys of {0} lost?</source>
        <translation>Sind die alten Schlüssel von {0} verloren?</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>Sie sind verloren</translation>
    </message>
    <message>
        <source>You can add them again with their card. What was shared before stays where it is.</source>
        <translation>Mit der Karte kannst du die Person wieder hinzufügen. Was schon geteilt wurde, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Remove {0} from your circle?</source>
        <translation>{0} aus deinem Kreis entfernen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>LanguageGroup</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>What is chosen here is spoken once you lock the journal or start Afterbell again.</source>
        <translation>Was du hier wählst, gilt, sobald du das Tagebuch sperrst oder Afterbell neu startest.</translation>
    </message>
    <message>
        <source>Afterbell speaks</source>
        <translation>Afterbell spricht</translation>
    </message>
    <message>
        <source>language german english french spanish</source>
        <translation>sprache deutsch englisch französisch spanisch übersetzung</translation>
    </message>
</context>
<context>
    <name>LaterLines</name>
    <message>
        <source>Later, {day}</source>
        <translation>Nachtrag, {day}</translation>
    </message>
    <message>
        <source>Take away the later line of {day}</source>
        <translation>Den Nachtrag vom {day} wegnehmen</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{0}

Your browser opens it. Whoever runs that site can see that you came.</source>
        <translation>{0}

Dein Browser öffnet sie. Wer diese Seite betreibt, kann sehen, dass du da warst.</translation>
    </message>
    <message>
        <source>Leave Afterbell for this address?</source>
        <translation>Afterbell für diese Adresse verlassen?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Your last change is not saved</source>
        <translation>Deine letzte Änderung ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Lock without it</source>
        <translation>Ohne sie sperren</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What was saved since then is in the open file only, and would go with it.</source>
        <translation>Was seitdem gespeichert wurde, ist nur in der offenen Datei und ginge mit ihr verloren.</translation>
    </message>
    <message>
        <source>Ending would forget these words, so Afterbell waits for you.</source>
        <translation>Beim Beenden gingen diese Worte verloren, darum wartet Afterbell auf dich.</translation>
    </message>
    <message>
        <source>Locking would forget these words, so Afterbell waits for you.</source>
        <translation>Beim Sperren gingen diese Worte verloren, darum wartet Afterbell auf dich.</translation>
    </message>
    <message>
        <source>Let it go, and quit</source>
        <translation>Gehen lassen und beenden</translation>
    </message>
    <message>
        <source>Let it go, and lock</source>
        <translation>Gehen lassen und sperren</translation>
    </message>
    <message>
        <source>Forget the {words} and quit…</source>
        <translation>{words} vergessen und beenden…</translation>
    </message>
    <message>
        <source>Forget the {words} and lock…</source>
        <translation>{words} vergessen und sperren…</translation>
    </message>
    <message>
        <source>Save a fresh whole copy, then quit</source>
        <translation>Frische ganze Kopie speichern, dann beenden</translation>
    </message>
    <message>
        <source>Save a fresh whole copy, then lock</source>
        <translation>Frische ganze Kopie speichern, dann sperren</translation>
    </message>
    <message>
        <source>The open journal with these words, as a new folder beside the other. Both files stay.</source>
        <translation>Das offene Tagebuch mit diesen Worten, als neuer Ordner neben dem anderen. Beide Dateien bleiben.</translation>
    </message>
    <message>
        <source>Save them elsewhere, then quit</source>
        <translation>Woanders speichern, dann beenden</translation>
    </message>
    <message>
        <source>Save them elsewhere, then lock</source>
        <translation>Woanders speichern, dann sperren</translation>
    </message>
    <message>
        <source>One file under a passphrase, on a stick or another disk. At the next unlock Afterbell offers to bring it home.</source>
        <translation>Eine Datei unter einer Passphrase, auf einem Stick oder einer anderen Festplatte. Beim nächsten Entsperren bietet Afterbell an, sie heimzuholen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Bring the folder or its disk back to its place first; then the words go into it.</source>
        <translation>Bring erst den Ordner oder seinen Datenträger an seinen Platz zurück; dann gehen die Worte dort hinein.</translation>
    </message>
    <message>
        <source>Make room and try again</source>
        <translation>Platz schaffen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>A few megabytes are enough. Trash and downloads are the usual places.</source>
        <translation>Ein paar Megabyte reichen. Papierkorb und Downloads sind gute Orte dafür.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The words stay here until they are on the disk.</source>
        <translation>Die Worte bleiben hier, bis sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Cover the window, keep the words</source>
        <translation>Fenster abdecken, Worte behalten</translation>
    </message>
    <message>
        <source>The journal stays open behind a blank page that your passphrase lifts, and locks once they are on a disk.</source>
        <translation>Das Tagebuch bleibt hinter einer leeren Seite offen, die deine Passphrase aufdeckt, und sperrt sich, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Forget them and quit</source>
        <translation>Vergessen und beenden</translation>
    </message>
    <message>
        <source>Forget them and lock</source>
        <translation>Vergessen und sperren</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Cover the window</source>
        <translation>Fenster abdecken</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>What was sealed cannot be unsent. A request to take it back is a request, not a power.</source>
        <translation>Was versiegelt wurde, lässt sich nicht zurückholen. Die Bitte, es zurückzugeben, ist eine Bitte, keine Macht.</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Was diesen Computer verlassen hat</translation>
    </message>
    <message>
        <source>Nothing has left</source>
        <translation>Nichts ist hinausgegangen</translation>
    </message>
    <message>
        <source>Whatever you seal for somebody is written down here.</source>
        <translation>Was immer du für jemanden versiegelst, wird hier aufgeschrieben.</translation>
    </message>
    <message>
        <source>What left, newest first</source>
        <translation>Was hinausging, Neuestes zuerst</translation>
    </message>
    <message>
        <source>The text as it left</source>
        <translation>Der Text, wie er hinausging</translation>
    </message>
    <message>
        <source>Ask for it back…</source>
        <translation>Zurückerbitten…</translation>
    </message>
    <message>
        <source>Ask through the folder…</source>
        <translation>Durch den Ordner bitten…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is a table for a spreadsheet, and not encrypted: who finds it reads what you shared with whom, by title, but not the texts.</source>
        <translation>Es ist eine Tabelle und nicht verschlüsselt: Wer sie findet, liest, was du mit wem geteilt hast, mit Titeln, aber ohne die Texte.</translation>
    </message>
    <message>
        <source>Save the list outside your journal?</source>
        <translation>Die Liste außerhalb deines Tagebuchs speichern?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Where shall the list go?</source>
        <translation>Wohin soll die Liste?</translation>
    </message>
    <message>
        <source>Saved, not encrypted, as {0}</source>
        <translation>Unverschlüsselt gespeichert als {0}</translation>
    </message>
    <message>
        <source>“{0}”, version {1}</source>
        <translation>„{0}“, Fassung {1}</translation>
    </message>
    <message>
        <source>A response</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A request to take something back</source>
        <translation>Eine Bitte, etwas zurückzugeben</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
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
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>names as {0}</source>
        <translation>Namen als {0}</translation>
    </message>
    <message>
        <source>names as written</source>
        <translation>Namen wie geschrieben</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>noch nicht übergeben</translation>
    </message>
    <message>
        <source>not handed over yet to {0}</source>
        <translation>an {0} noch nicht übergeben</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>zurückerbeten</translation>
    </message>
    <message>
        <source>With this note: {0}</source>
        <translation>Mit dieser Notiz: {0}</translation>
    </message>
    <message>
        <source>Where shall the sealed request go?</source>
        <translation>Wohin soll die versiegelte Bitte?</translation>
    </message>
    <message>
        <source>Their app then hides it; what they already read or copied stays.</source>
        <translation>Deren App blendet es dann aus; was schon gelesen oder kopiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Ask everybody who has it to forget it?</source>
        <translation>Alle, die es haben, bitten, es zu vergessen?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Ask for it back</source>
        <translation>Zurückerbitten</translation>
    </message>
    <message>
        <source>A sealed request to forget it is in the shared folder</source>
        <translation>Eine versiegelte Bitte, es zu vergessen, liegt im gemeinsamen Ordner</translation>
    </message>
    <message>
        <source>They find it there by themselves, and their app then hides it.</source>
        <translation>Dort wird sie von selbst gefunden, und deren App blendet es dann aus.</translation>
    </message>
    <message>
        <source>A sealed request to forget it is saved</source>
        <translation>Eine versiegelte Bitte, es zu vergessen, ist gespeichert</translation>
    </message>
    <message>
        <source>Hand over {0}. Their app then hides it; what they already read or copied stays.</source>
        <translation>Übergib {0}. Deren App blendet es dann aus; was schon gelesen oder kopiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>{0} is for {1}.</source>
        <comment>a file and the people who can open it</comment>
        <translation>{0} ist für {1}.</translation>
    </message>
    <message>
        <source>{0} could not be asked: removed, blocked, or their keys lost. Tell them yourself.</source>
        <translation>Nicht gebeten werden konnte {0}: entfernt, blockiert oder Schlüssel verloren. Sag es selbst.</translation>
    </message>
</context>
<context>
    <name>LetGoQuestion</name>
    <message>
        <source>Let the open file go?</source>
        <translation>Die offene Datei gehen lassen?</translation>
    </message>
    <message>
        <source>What stands at the journal’s place now is what you will find there. Nobody can bring this back.</source>
        <translation>Was jetzt am Platz des Tagebuchs steht, findest du dort vor. Niemand kann das hier zurückbringen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Gehen lassen</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of a program</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Afterbell is made with the work of many people, who give it to everybody under these terms.</source>
        <translation>In Afterbell steckt die Arbeit vieler Menschen, die sie allen unter diesen Bedingungen überlassen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https:// is put before it. Afterbell opens no link by itself.</source>
        <translation>https:// wird davorgesetzt. Afterbell öffnet keinen Link von selbst.</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>Link setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LockGroup</name>
    <message>
        <source>Locking</source>
        <comment>the journal, by itself</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Von selbst sperren nach</translation>
    </message>
    <message>
        <source>Minutes in which nobody touches the window. Locking closes the journal and forgets its key.</source>
        <translation>Minuten, in denen niemand das Fenster berührt. Sperren schließt das Tagebuch und vergisst seinen Schlüssel.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>When this computer’s screen is locked, so is the journal. Before it sleeps, it always is.</source>
        <translation>Wird der Bildschirm dieses Computers gesperrt, dann auch das Tagebuch. Bevor er schlafen geht, immer.</translation>
    </message>
    <message>
        <source>Lock when minimised</source>
        <translation>Beim Minimieren sperren</translation>
    </message>
    <message>
        <source>Putting the window away closes the journal.</source>
        <translation>Wer das Fenster weglegt, schließt das Tagebuch.</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens show nothing, or black, where the window is.</source>
        <translation>Bildschirmfotos, Aufnahmen und geteilte Bildschirme zeigen nichts oder Schwarz, wo das Fenster ist.</translation>
    </message>
    <message>
        <source>Keep off shared screens</source>
        <translation>Von geteilten Bildschirmen fernhalten</translation>
    </message>
    <message>
        <source>On this system a window cannot ask to be left out of screenshots and shared screens. F9 blanks it.</source>
        <translation>Auf diesem System kann ein Fenster nicht darum bitten, aus Bildschirmfotos und geteilten Bildschirmen herauszubleiben. F9 macht es leer.</translation>
    </message>
    <message>
        <source>Stay beside the clock</source>
        <translation>Neben der Uhr bleiben</translation>
    </message>
    <message>
        <source>Closing the window locks the journal and leaves the icon, which opens a quick entry.</source>
        <translation>Das Fenster zu schließen sperrt das Tagebuch und lässt das Symbol da, das einen schnellen Eintrag öffnet.</translation>
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
        <translation>Die neueste unbeschädigte Sicherung ist vom {0}. Einträge darin: {1}.</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>Dein Tagebuch ist gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The twelve words of your recovery sheet, in order</source>
        <translation>Die zwölf Wörter deines Notfallblatts, der Reihe nach</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb, of the journal</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Anderes Tagebuch öffnen…</translation>
    </message>
    <message>
        <source>Make a new journal</source>
        <translation>Neues Tagebuch anlegen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Forgotten it? Use the words on your recovery sheet</source>
        <translation>Vergessen? Nimm die Wörter auf deinem Notfallblatt</translation>
    </message>
    <message>
        <source>The folder that holds the journal</source>
        <translation>Der Ordner mit dem Tagebuch</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Hilfe…</translation>
    </message>
</context>
<context>
    <name>LookOver</name>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Die nächste Seite</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>Page {0} of the first {1}</source>
        <translation>Seite {0} der ersten {1}</translation>
    </message>
</context>
<context>
    <name>LookbackCards</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>{0}, in figures</source>
        <translation>{0}, in Zahlen</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Zahlen ausblenden</translation>
    </message>
    <message>
        <source>Too few to tell yet. Tags such as #third-period show it with time.</source>
        <translation>Noch zu wenige, um etwas zu sagen. Schlagwörter wie #dritte-stunde zeigen es mit der Zeit.</translation>
    </message>
    <message>
        <source>No tag stands out here: highs and lows are mixed.</source>
        <translation>Kein Schlagwort sticht hier heraus: Hochs und Tiefs sind gemischt.</translation>
    </message>
    <message>
        <source>Read it →</source>
        <translation>Lesen →</translation>
    </message>
    <message>
        <source>Read “{0}”</source>
        <translation>„{0}“ lesen</translation>
    </message>
    <message>
        <source>A low turns when you add a later line to it: how it came out, weeks or months on.</source>
        <translation>Ein Tief wendet sich, wenn du ihm einen Nachtrag gibst: wie es ausging, Wochen oder Monate später.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your lows have a later line</source>
        <translation>
            <numerusform>1 deiner Tiefs hat einen Nachtrag</numerusform>
            <numerusform>%Ln deiner Tiefs haben einen Nachtrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}, about {2} in each.</source>
        <translation>{0}, {1}, etwa {2} je Eintrag.</translation>
    </message>
    <message>
        <source>Fullest: {0}, {1}</source>
        <translation>Am vollsten: {0}, {1}</translation>
    </message>
    <message>
        <source>Quietest: {0}, {1}</source>
        <translation>Am stillsten: {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>answered %Ln entries</source>
        <translation>
            <numerusform>hat auf 1 Eintrag geantwortet</numerusform>
            <numerusform>hat auf %Ln Einträge geantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {0}</source>
        <translation>zuletzt am {0}</translation>
    </message>
    <message>
        <source>Somebody who left your circle</source>
        <translation>Jemand, der deinen Kreis verlassen hat</translation>
    </message>
    <message>
        <source>Entries with an answer →</source>
        <translation>Einträge mit Antwort →</translation>
    </message>
    <message>
        <source>Nobody answered in these days. Share an entry, and what friends say to it stands here.</source>
        <translation>In diesen Tagen hat niemand geantwortet. Teile einen Eintrag, dann steht hier, was Freunde dazu sagen.</translation>
    </message>
    <message>
        <source>“{0}”, and on {1}: “{2}”</source>
        <translation>„{0}“, und am {1}: „{2}“</translation>
    </message>
</context>
<context>
    <name>LookbackPage</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>What lifts you</source>
        <translation>Was dich trägt</translation>
    </message>
    <message>
        <source>{0} of {1} were highs</source>
        <translation>{0} von {1} waren Hochs</translation>
    </message>
    <message>
        <source>What weighs on you</source>
        <translation>Was dich belastet</translation>
    </message>
    <message>
        <source>{0} of {1} were lows</source>
        <translation>{0} von {1} waren Tiefs</translation>
    </message>
    <message>
        <source>Lows that turned</source>
        <translation>Tiefs, die sich gewendet haben</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>how many were written</comment>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Wer da war</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Highs and lows of this period will stand here side by side, once there are some. Never a score.</source>
        <translation>Hier stehen Hochs und Tiefs dieses Zeitraums nebeneinander, sobald es welche gibt. Nie eine Note.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Einen Eintrag schreiben</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Share entries of this period…</source>
        <translation>Einträge dieses Zeitraums teilen…</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Der Zeitraum danach</translation>
    </message>
    <message>
        <source>{0}: too few to tell anything yet.</source>
        <translation>{0}: noch zu wenige, um etwas zu sagen.</translation>
    </message>
</context>
<context>
    <name>LookingFor</name>
    <message>
        <source>Search everything you wrote…</source>
        <translation>Im ganzen Tagebuch suchen…</translation>
    </message>
    <message>
        <source>Search everything you wrote</source>
        <translation>Alles durchsuchen, was du geschrieben hast</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are still being made ready: {n}.</source>
        <translation>Ältere werden noch vorbereitet: {n}.</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
</context>
<context>
    <name>MadeUp</name>
    <message>
        <source>Opening a year of a teacher who does not exist…</source>
        <translation>Das Jahr einer Lehrkraft wird geöffnet, die es nicht gibt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries came along</source>
        <translation>
            <numerusform>1 Eintrag kam mit</numerusform>
            <numerusform>%Ln Einträge kamen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote in the made-up year comes along.</source>
        <translation>Was du im erfundenen Jahr geschrieben hast, kommt mit.</translation>
    </message>
    <message>
        <source>Its passphrase is: {0}</source>
        <translation>Seine Passphrase ist: {0}</translation>
    </message>
    <message>
        <source>The year is as it was at first then. What you changed there goes for good.</source>
        <translation>Das Jahr ist dann wieder wie am Anfang. Was du dort geändert hast, ist für immer weg.</translation>
    </message>
    <message>
        <source>What you wrote there goes for good: {0}.</source>
        <translation>Was du dort geschrieben hast, ist dann für immer weg: {0}.</translation>
    </message>
    <message>
        <source>Write the made-up year anew?</source>
        <translation>Das erfundene Jahr neu schreiben?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Writing a year of a teacher who does not exist…</source>
        <translation>Das Jahr einer Lehrkraft wird geschrieben, die es nicht gibt…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hierlassen</translation>
    </message>
    <message>
        <source>You wrote {0} here. That goes into your own journal, under today’s date, and leaves the made-up year. What you leave here stays here, but everybody knows the passphrase of this year.</source>
        <translation>Du hast hier {0} geschrieben. Das kommt unter dem heutigen Datum in dein eigenes Tagebuch und verlässt das erfundene Jahr. Was du hierlässt, bleibt hier, aber die Passphrase dieses Jahres kennt jeder.</translation>
    </message>
    <message>
        <source>Take along what you wrote?</source>
        <translation>Mitnehmen, was du geschrieben hast?</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeWords</name>
    <message>
        <source>A passphrase made for you</source>
        <translation>Eine Passphrase, für dich gemacht</translation>
    </message>
    <message>
        <source>Another</source>
        <comment>passphrase</comment>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>By chance alone, on this computer</source>
        <translation>Allein durch Zufall, auf diesem Computer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Word {0}, hidden</source>
        <translation>Wort {0}, verborgen</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>My card is below. In Afterbell, open Circle, copy this whole mail, and press Ctrl+V there.</source>
        <translation>Unten steht meine Karte. Öffne in Afterbell den Kreis, kopiere diese ganze Mail und drücke dort Strg+V.</translation>
    </message>
    <message>
        <source>Your card is on the clipboard: paste it below the words.</source>
        <translation>Deine Karte ist in der Zwischenablage: Füge sie unter den Worten ein.</translation>
    </message>
    <message>
        <source>I keep a private journal with Afterbell, and would like to share some of it with you alone.</source>
        <translation>Ich führe mit Afterbell ein privates Tagebuch und möchte etwas davon mit dir allein teilen.</translation>
    </message>
    <message>
        <source>My Afterbell card</source>
        <translation>Meine Afterbell-Karte</translation>
    </message>
</context>
<context>
    <name>MakeStep</name>
    <message>
        <source>Nobody can reset it for you. Four or five unrelated words work well.</source>
        <translation>Niemand kann sie für dich zurücksetzen. Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind gut.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wähle eine Passphrase</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Create my journal</source>
        <translation>Mein Tagebuch anlegen</translation>
    </message>
    <message>
        <source>Open an existing journal…</source>
        <translation>Vorhandenes Tagebuch öffnen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It will be kept in {0}</source>
        <translation>Es liegt dann in {0}</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Nothing to put into a book yet</source>
        <translation>Noch nichts da für ein Buch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>1 Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln pages</source>
        <translation>
            <numerusform>etwa 1 Seite</numerusform>
            <numerusform>etwa %Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>1 Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printed in %Ln volumes</source>
        <translation>
            <numerusform>gedruckt in 1 Band</numerusform>
            <numerusform>gedruckt in %Ln Bänden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be printed as it is</source>
        <translation>Nicht alles konnte gedruckt werden, wie es ist</translation>
    </message>
    <message>
        <source>Your book is there: {0}</source>
        <translation>Dein Buch ist da: {0}</translation>
    </message>
    <message>
        <source>It is not encrypted. Keep it where you would keep a diary.</source>
        <translation>Es ist nicht verschlüsselt. Bewahre es auf, wo du ein Tagebuch aufbewahren würdest.</translation>
    </message>
    <message>
        <source>Some words are not decided yet</source>
        <translation>Manche Wörter sind noch nicht entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words may be names. Undecided, they stand in the book as you wrote them.</source>
        <translation>
            <numerusform>1 Wort könnte ein Name sein. Unentschieden steht es im Buch, wie du es geschrieben hast.</numerusform>
            <numerusform>%Ln Wörter könnten Namen sein. Unentschieden stehen sie im Buch, wie du sie geschrieben hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide them…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>Trotzdem machen</translation>
    </message>
    <message>
        <source>Where shall the book go?</source>
        <translation>Wohin soll das Buch?</translation>
    </message>
    <message>
        <source>What is made is not encrypted: anybody who has the file can read it.</source>
        <translation>Was entsteht, ist nicht verschlüsselt: Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Make the PDF…</source>
        <translation>PDF machen…</translation>
    </message>
    <message>
        <source>One HTML file…</source>
        <translation>Eine HTML-Datei…</translation>
    </message>
    <message>
        <source>A Markdown folder…</source>
        <translation>Ein Markdown-Ordner…</translation>
    </message>
    <message>
        <source>Seal it for someone…</source>
        <translation>Für jemanden versiegeln…</translation>
    </message>
    <message>
        <source>EPUB, for a phone…</source>
        <translation>EPUB, fürs Handy…</translation>
    </message>
</context>
<context>
    <name>MisreadLines</name>
    <message>
        <source>Look for {0}</source>
        <translation>Nach {0} suchen</translation>
    </message>
    <message>
        <source>No entry has the tag {0}.</source>
        <translation>Kein Eintrag hat das Schlagwort {0}.</translation>
    </message>
    <message>
        <source>{0} is no condition, so it is looked for as a word.</source>
        <translation>{0} ist keine Bedingung, also wird es als Wort gesucht.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Bring entries in</source>
        <translation>Einträge hereinholen</translation>
    </message>
    <message>
        <source>An earlier export or book of Afterbell’s, words that were saved elsewhere, or what another program wrote: {0}. Nothing that is here is lost, and what is here already is not added twice.</source>
        <translation>Ein früherer Export oder ein Buch von Afterbell, woanders gespeicherte Worte oder was ein anderes Programm geschrieben hat: {0}. Nichts von hier geht verloren, und was schon hier ist, kommt nicht doppelt.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Keep this report…</source>
        <translation>Diesen Bericht aufheben…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Tagebücher</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The file to bring in</source>
        <translation>Die Datei, die herein soll</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
    <message>
        <source>Look before it comes in</source>
        <translation>Ansehen, bevor es hereinkommt</translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln entries in</source>
        <translation>
            <numerusform>1 Eintrag hereinholen</numerusform>
            <numerusform>%Ln Einträge hereinholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing entries in…</source>
        <translation>Einträge werden hereingeholt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>These words were saved elsewhere, under a passphrase of their own.</source>
        <translation>Diese Worte wurden woanders gespeichert, unter einer eigenen Passphrase.</translation>
    </message>
    <message>
        <source>Bring them home</source>
        <translation>Heimholen</translation>
    </message>
    <message>
        <source>Where to keep the report</source>
        <translation>Wo soll der Bericht liegen?</translation>
    </message>
    <message>
        <source>Import report.txt</source>
        <translation>Importbericht.txt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} · {1} · nothing is written yet</source>
        <translation>{0} · {1} · noch ist nichts geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with their own day</source>
        <translation>
            <numerusform>1 mit eigenem Tag</numerusform>
            <numerusform>%Ln mit eigenem Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the day you chose</source>
        <translation>
            <numerusform>1 mit dem Tag, den du gewählt hast</numerusform>
            <numerusform>%Ln mit dem Tag, den du gewählt hast</numerusform>
        </translation>
    </message>
    <message>
        <source>You can stop while entries come in, and none of them is added then.</source>
        <translation>Du kannst anhalten, solange Einträge hereinkommen; dann wird keiner von ihnen hinzugefügt.</translation>
    </message>
    <message>
        <source>Bring in what is new</source>
        <translation>Neues hereinholen</translation>
    </message>
    <message>
        <source>Settings, templates and what is in it of your circle come where they are new.</source>
        <translation>Einstellungen, Vorlagen und was darin zu deinem Kreis steht, kommen herein, wo sie neu sind.</translation>
    </message>
    <message>
        <source>are here already</source>
        <translation>sind schon hier</translation>
    </message>
    <message>
        <source>have no date</source>
        <translation>haben kein Datum</translation>
    </message>
    <message>
        <source>are not whole</source>
        <translation>sind nicht ganz</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Their moods, your kinds</source>
        <translation>Stimmungen von dort, Arten von hier</translation>
    </message>
    <message>
        <source>What is new in it says no day: choose one for it, or leave it.</source>
        <translation>Was darin neu ist, nennt keinen Tag: Wähle einen dafür, oder lass es.</translation>
    </message>
    <message>
        <source>Choose what each becomes. It is never a score.</source>
        <translation>Wähle, was aus jeder wird. Es ist nie eine Note.</translation>
    </message>
    <message>
        <source>What “{0}” becomes</source>
        <translation>Was aus „{0}“ wird</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Was hier ist</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Welche Spalte was enthält</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>What is in another column stands below the text; no cell is lost.</source>
        <translation>Was in einer anderen Spalte steht, kommt unter den Text; kein Feld geht verloren.</translation>
    </message>
    <message>
        <source>Pages without a date we can read</source>
        <translation>Seiten ohne lesbares Datum</translation>
    </message>
    <message>
        <source>The day of these pages</source>
        <translation>Der Tag dieser Seiten</translation>
    </message>
    <message>
        <source>Not whole, and why</source>
        <translation>Nicht ganz, und warum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the report.</source>
        <translation>
            <numerusform>1 weitere steht im Bericht.</numerusform>
            <numerusform>%Ln weitere stehen im Bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of what is new: {0}</source>
        <translation>Was neu ist, nach Art: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are the same, word for word: left alone.</source>
        <translation>
            <numerusform>1 ist gleich, Wort für Wort: bleibt, wie es ist.</numerusform>
            <numerusform>%Ln sind gleich, Wort für Wort: bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grew since: the longer texts come, yours stay as earlier versions.</source>
        <translation>
            <numerusform>1 ist gewachsen, seit du ihn zuletzt hereingeholt hast: Der längere Text kommt, deiner bleibt als frühere Fassung.</numerusform>
            <numerusform>%Ln sind seitdem gewachsen: Die längeren Texte kommen, deine bleiben als frühere Fassungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have something new in them, which comes; both texts are kept.</source>
        <translation>
            <numerusform>In 1 steht Neues, das hereinkommt; beide Texte bleiben erhalten.</numerusform>
            <numerusform>In %Ln steht Neues, das hereinkommt; beide Texte bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: {0} you have, {1} are new</source>
        <translation>Schlagwörter: {0} hast du, {1} sind neu</translation>
    </message>
    <message>
        <source>The time of each file</source>
        <translation>Die Zeit jeder Datei</translation>
    </message>
    <message>
        <source>The time of the archive</source>
        <translation>Die Zeit des Archivs</translation>
    </message>
    <message>
        <source>all on {0}</source>
        <translation>alle am {0}</translation>
    </message>
    <message>
        <source>One day that I pick</source>
        <translation>Ein Tag, den ich wähle</translation>
    </message>
    <message>
        <source>marked #about-this-day</source>
        <translation>markiert mit #about-this-day</translation>
    </message>
    <message numerus="yes">
        <source>Leave these %Ln out</source>
        <translation>
            <numerusform>Diese eine weglassen</numerusform>
            <numerusform>Diese %Ln weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>they stay named in the report</source>
        <translation>sie bleiben im Bericht genannt</translation>
    </message>
    <message numerus="yes">
        <source>Give all %Ln of them</source>
        <translation>
            <numerusform>Ihm geben</numerusform>
            <numerusform>Allen %Ln geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The kind they have</source>
        <translation>Die Art, die sie haben</translation>
    </message>
    <message>
        <source>#tag</source>
        <translation>#schlagwort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>what an entry is given</comment>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Give</source>
        <comment>the verb: a kind, a tag or a star</comment>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Choose a kind, a tag or a star first.</source>
        <translation>Wähle erst eine Art, ein Schlagwort oder einen Stern.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have it now.</source>
        <translation>
            <numerusform>Er hat es jetzt.</numerusform>
            <numerusform>Alle %Ln haben es jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry with its pictures, as a plain folder that any program reads. It is not encrypted, and names stand in it as you wrote them: keep it where you would keep a diary.</source>
        <translation>Jeder Eintrag mit seinen Bildern, als einfacher Ordner, den jedes Programm liest. Er ist nicht verschlüsselt, und Namen stehen darin, wie du sie geschrieben hast: Bewahre ihn auf, wo du ein Tagebuch aufbewahren würdest.</translation>
    </message>
    <message>
        <source>The chosen entries with their pictures, as a plain folder that any program reads. It is not encrypted. As you wrote them, Afterbell can take them in again; for other eyes, have the names protected.</source>
        <translation>Die gewählten Einträge mit ihren Bildern, als einfacher Ordner, den jedes Programm liest. Er ist nicht verschlüsselt. So, wie du sie geschrieben hast, kann Afterbell sie wieder hereinholen; für andere Augen lass die Namen schützen.</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Export what you chose</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>As I wrote them…</source>
        <translation>Wie ich sie schrieb…</translation>
    </message>
    <message>
        <source>With names protected…</source>
        <translation>Mit geschützten Namen…</translation>
    </message>
    <message>
        <source>Where to write the export</source>
        <translation>Wohin der Export soll</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Write all the rest</source>
        <translation>Alles Übrige schreiben</translation>
    </message>
    <message>
        <source>Left out, because the file is damaged there: {0}.</source>
        <translation>Ausgelassen, weil die Datei dort beschädigt ist: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>1 Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln entries came in, with {1}.</source>
        <translation>
            <numerusform>{0} von 1 Eintrag kam herein, mit {1}.</numerusform>
            <numerusform>{0} von %Ln Einträgen kamen herein, mit {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All entries are here. What belongs with them follows, and is not stopped: {0} of {1}</source>
        <translation>Alle Einträge sind da. Was zu ihnen gehört, folgt und wird nicht angehalten: {0} von {1}</translation>
    </message>
    <message>
        <source>Entries that were here take in what is new: {0} of {1}</source>
        <translation>Einträge, die schon da waren, nehmen auf, was neu ist: {0} von {1}</translation>
    </message>
    <message>
        <source>Taking back what came in: {0} of {1}</source>
        <translation>Was hereinkam, wird zurückgenommen: {0} von {1}</translation>
    </message>
    <message>
        <source>have a date</source>
        <translation>haben ein Datum</translation>
    </message>
    <message>
        <source>Afterbell export {0}</source>
        <translation>Afterbell-Export {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln entries came in.</source>
        <translation>
            <numerusform>{0} von 1 Eintrag kam herein.</numerusform>
            <numerusform>{0} von %Ln Einträgen kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>Einer war schon hier.</numerusform>
            <numerusform>%Ln waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these took in what was new in them; both texts are kept.</source>
        <translation>
            <numerusform>Einer davon hat Neues aufgenommen; beide Texte sind erhalten.</numerusform>
            <numerusform>%Ln davon haben Neues aufgenommen; beide Texte sind erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is new: all of it is here already.</source>
        <translation>Nichts darin ist neu: Alles ist schon hier.</translation>
    </message>
    <message>
        <source>There is no entry in it that could come in.</source>
        <translation>Darin ist kein Eintrag, der hereinkommen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln come into the trash, where they are there.</source>
        <translation>
            <numerusform>Einer kommt in den Papierkorb, wo er dort ist.</numerusform>
            <numerusform>%Ln kommen in den Papierkorb, wo sie dort sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these grew since; what stood here are earlier versions.</source>
        <translation>
            <numerusform>Einer davon ist seitdem gewachsen; was hier stand, ist eine frühere Fassung.</numerusform>
            <numerusform>%Ln davon sind seitdem gewachsen; was hier stand, sind frühere Fassungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry came in.</source>
        <translation>Kein Eintrag kam herein.</translation>
    </message>
    <message>
        <source>There was no entry in it.</source>
        <translation>Darin war kein Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>No new entry came in: %Ln were here already.</source>
        <translation>
            <numerusform>Kein neuer Eintrag kam herein: Der eine war schon hier.</numerusform>
            <numerusform>Kein neuer Eintrag kam herein: Alle %Ln waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are in the trash, as they were there.</source>
        <translation>
            <numerusform>Einer davon ist im Papierkorb, wie dort.</numerusform>
            <numerusform>%Ln davon sind im Papierkorb, wie dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} say something that has no place in an entry, such as where it was; the report has it: {1}</source>
        <translation>{0} sagen etwas, das in einem Eintrag keinen Platz hat, etwa den Ort; es steht im Bericht: {1}</translation>
    </message>
    <message>
        <source>Read as Windows-1252, an older way to write letters; look at their accents: {0}</source>
        <translation>Als Windows-1252 gelesen, eine ältere Art, Buchstaben zu schreiben; sieh nach ihren Umlauten: {0}</translation>
    </message>
    <message>
        <source>The disk took no more. What friends sent, and what else belongs with these entries, waits in the journal: free some space there, and it comes in by itself the next time you unlock it.</source>
        <translation>Die Festplatte nahm nichts mehr auf. Was Freunde geschickt haben und was sonst zu diesen Einträgen gehört, wartet im Tagebuch: Schaffe dort Platz, dann kommt es beim nächsten Entsperren von selbst herein.</translation>
    </message>
    <message>
        <source>A date could not be read, so its words came in with the entry before: {0}</source>
        <translation>Ein Datum war nicht lesbar, also kamen seine Worte mit dem Eintrag davor: {0}</translation>
    </message>
    <message>
        <source>{0} did not come in, because {1}: {2}</source>
        <translation>{0} kamen nicht herein, weil {1}: {2}</translation>
    </message>
    <message>
        <source>no day could be found</source>
        <translation>kein Tag zu finden war</translation>
    </message>
    <message>
        <source>no date stands before it</source>
        <translation>kein Datum davor steht</translation>
    </message>
    <message>
        <source>there was nothing in it</source>
        <translation>nichts darin war</translation>
    </message>
    <message>
        <source>it is no entry</source>
        <translation>es kein Eintrag ist</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>es kein Text ist</translation>
    </message>
    <message>
        <source>it was read as Windows-1252, an older way to write letters</source>
        <translation>es als Windows-1252 gelesen wurde, eine ältere Art, Buchstaben zu schreiben</translation>
    </message>
    <message>
        <source>it only leads to other pages</source>
        <translation>es nur zu anderen Seiten führt</translation>
    </message>
    <message>
        <source>Afterbell does not read such files</source>
        <translation>Afterbell solche Dateien nicht liest</translation>
    </message>
    <message>
        <source>a program keeps it for itself</source>
        <translation>ein Programm es für sich selbst aufhebt</translation>
    </message>
    <message>
        <source>it is JSON that is cut off or damaged</source>
        <translation>es JSON ist, das abgeschnitten oder beschädigt ist</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>es verschlüsselt ist</translation>
    </message>
    <message>
        <source>it is an older wording of a day</source>
        <translation>es der ältere Wortlaut eines Tages ist</translation>
    </message>
    <message>
        <source>it was in the trash there</source>
        <translation>es dort im Papierkorb lag</translation>
    </message>
    <message>
        <source>it has no place in an entry</source>
        <translation>es in einem Eintrag keinen Platz hat</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es zu groß ist</translation>
    </message>
    <message>
        <source>it is damaged in this journal, and stays as it is</source>
        <translation>es in diesem Tagebuch beschädigt ist und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>it was stopped before that; bring the file in once more</source>
        <translation>vorher angehalten wurde; hol die Datei noch einmal herein</translation>
    </message>
    <message>
        <source>the disk took no more; free some space there, then bring the file in once more</source>
        <translation>die Festplatte nichts mehr aufnahm; schaffe dort Platz und hol die Datei dann noch einmal herein</translation>
    </message>
    <message>
        <source>the disk took no more; it waits in the journal and comes in once there is room</source>
        <translation>die Festplatte nichts mehr aufnahm; es wartet im Tagebuch und kommt herein, sobald Platz ist</translation>
    </message>
    <message>
        <source>the photo or file was not there</source>
        <translation>das Foto oder die Datei nicht da war</translation>
    </message>
    <message>
        <source>the photo or file is over 50 MB</source>
        <translation>das Foto oder die Datei über 50 MB groß ist</translation>
    </message>
    <message>
        <source>this Afterbell does not know such a setting</source>
        <translation>dieses Afterbell eine solche Einstellung nicht kennt</translation>
    </message>
    <message>
        <source>its value does not fit</source>
        <translation>der Wert nicht passt</translation>
    </message>
    <message>
        <source>what guards a journal, or is true of one computer only, stays as it is here</source>
        <translation>hier bleibt, was ein Tagebuch schützt oder nur für einen Computer gilt</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>es nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>This file is under a passphrase of its own.</source>
        <translation>Diese Datei ist unter einer eigenen Passphrase.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>As one encrypted file…</source>
        <translation>Als eine verschlüsselte Datei…</translation>
    </message>
    <message>
        <source>Everything in one file under a passphrase of its own, with the people list and your keys of the circle. Afterbell brings it in again, and any program that knows age opens it. Without the passphrase nobody does.</source>
        <translation>Alles in einer Datei unter einer eigenen Passphrase, mit der Namensliste und deinen Schlüsseln des Kreises. Afterbell holt sie wieder herein, und jedes Programm, das age kennt, öffnet sie. Ohne die Passphrase öffnet sie niemand.</translation>
    </message>
    <message>
        <source>Encrypted files</source>
        <translation>Verschlüsselte Dateien</translation>
    </message>
    <message>
        <source>Compare words with these people once more; a plain folder cannot prove that you did: {0}</source>
        <translation>Vergleiche mit diesen Personen noch einmal die Wörter; ein offener Ordner kann nicht belegen, dass du es getan hast: {0}</translation>
    </message>
    <message>
        <source>it comes in from the encrypted export alone</source>
        <translation>es nur aus dem verschlüsselten Export hereinkommt</translation>
    </message>
    <message>
        <source>this journal has keys of its own</source>
        <translation>dieses Tagebuch eigene Schlüssel hat</translation>
    </message>
    <message>
        <source>somebody else here has this stand-in</source>
        <translation>hier jemand anderes diesen Decknamen hat</translation>
    </message>
    <message>
        <source>it is damaged there, or a link that leads out of it</source>
        <translation>es dort beschädigt ist oder ein Verweis, der hinausführt</translation>
    </message>
    <message>
        <source>Photos and recordings keep where and when they were made</source>
        <translation>Fotos und Aufnahmen behalten, wo und wann sie gemacht wurden</translation>
    </message>
    <message>
        <source>These may still tell where they were made: {0}.</source>
        <translation>Diese sagen vielleicht noch, wo sie gemacht wurden: {0}.</translation>
    </message>
    <message>
        <source>Entries keep their earlier versions</source>
        <translation>Einträge behalten ihre früheren Fassungen</translation>
    </message>
</context>
<context>
    <name>MyCardSheet</name>
    <message>
        <source>Give it to the people you trust. It is not secret: it lets them seal things that only you can open.</source>
        <translation>Gib sie den Menschen, denen du vertraust. Sie ist nicht geheim: Mit ihr können sie versiegeln, was nur du öffnen kannst.</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Meine Karte</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Meine Karte speichern</translation>
    </message>
    <message>
        <source>Opening sealed files without Afterbell</source>
        <translation>Versiegelte Dateien ohne Afterbell öffnen</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>E-Mail schreiben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>My safety words</source>
        <translation>Meine Sicherheitswörter</translation>
    </message>
    <message>
        <source>Read them out when a friend compares.</source>
        <translation>Lies sie vor, wenn ein Freund vergleicht.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name…</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>Neue Schlüssel…</translation>
    </message>
    <message>
        <source>Send my card to my circle…</source>
        <translation>Meine Karte an meinen Kreis schicken…</translation>
    </message>
    <message>
        <source>Your card is a new one</source>
        <translation>Deine Karte ist eine neue</translation>
    </message>
    <message>
        <source>Friends have the old one until you send it to them.</source>
        <translation>Freunde haben die alte, bis du ihnen die neue schickst.</translation>
    </message>
    <message>
        <source>Send it…</source>
        <translation>Schicken…</translation>
    </message>
    <message>
        <source>Friends see it once you send them the card. What they call you themselves stays.</source>
        <translation>Freunde sehen ihn, sobald du ihnen die Karte schickst. Wie sie selbst dich nennen, bleibt.</translation>
    </message>
    <message>
        <source>Which name shall your card say?</source>
        <translation>Welchen Namen soll deine Karte nennen?</translation>
    </message>
    <message>
        <source>The name on my card</source>
        <translation>Der Name auf meiner Karte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put it on the card</source>
        <translation>Auf die Karte setzen</translation>
    </message>
    <message>
        <source>For when somebody else may have had this journal open, or its recovery sheet. Your safety words become others, and everybody is asked to compare them again. What was sealed for the old keys still opens here. Print a new recovery sheet afterwards, and ask your friends to mark the old keys as lost.</source>
        <translation>Wenn jemand anderes dieses Tagebuch offen oder sein Notfallblatt gehabt haben könnte. Deine Sicherheitswörter ändern sich, und alle werden gebeten, sie noch einmal zu vergleichen. Was für die alten Schlüssel versiegelt wurde, öffnet sich hier weiterhin. Drucke danach ein neues Notfallblatt und bitte deine Freunde, die alten Schlüssel als verloren zu markieren.</translation>
    </message>
    <message>
        <source>Make new keys?</source>
        <translation>Neue Schlüssel machen?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Neue Schlüssel machen</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to your friend.</source>
        <translation>Kopiert. Füge es in eine Nachricht an deinen Freund ein.</translation>
    </message>
    <message>
        <source>Copy the card as text, or save it, and give it to your friend in another way.</source>
        <translation>Kopiere die Karte als Text, oder speichere sie, und gib sie auf einem anderen Weg weiter.</translation>
    </message>
    <message>
        <source>No program here writes e-mails</source>
        <translation>Hier schreibt kein Programm E-Mails</translation>
    </message>
    <message>
        <source>If none opens, copy the card as text and paste it into a message.</source>
        <translation>Öffnet sich keiner, kopiere die Karte als Text und füge sie in eine Nachricht ein.</translation>
    </message>
    <message>
        <source>Your mail program was asked for a draft with your card</source>
        <translation>Dein Mailprogramm wurde um einen Entwurf mit deiner Karte gebeten</translation>
    </message>
    <message>
        <source>Where shall the card go?</source>
        <translation>Wohin soll die Karte?</translation>
    </message>
    <message>
        <source>Saved as {0} in “{1}”</source>
        <translation>Als {0} gespeichert in „{1}“</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>{0}, {1} new</source>
        <translation>{0}, {1} neu</translation>
    </message>
</context>
<context>
    <name>NewKeySheet</name>
    <message>
        <source>For when somebody may have had the passphrase or the sheet and a copy of the journal. Everything is written anew under a new key. Copies they already have still open with what they know, and so do your older backups; those you may want to delete.</source>
        <translation>Wenn jemand die Passphrase oder das Blatt und eine Kopie des Tagebuchs gehabt haben könnte. Alles wird unter einem neuen Schlüssel neu geschrieben. Kopien, die es schon gibt, öffnen sich weiterhin mit dem, was man weiß, und auch deine älteren Sicherungen; die möchtest du vielleicht löschen.</translation>
    </message>
    <message>
        <source>Replace the journal’s key</source>
        <translation>Den Schlüssel des Tagebuchs ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Writing every page anew…</source>
        <translation>Jede Seite wird neu geschrieben…</translation>
    </message>
    <message>
        <source>The journal has a new key. This is its recovery sheet; print it now, the old one is void.</source>
        <translation>Das Tagebuch hat einen neuen Schlüssel. Das ist sein Notfallblatt; drucke es jetzt, das alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>I have it somewhere safe</source>
        <translation>Ich habe es sicher verwahrt</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Backups that keep the old key: {0}, of {1}. They lie in {2}.</source>
        <translation>Sicherungen, die den alten Schlüssel behalten: {0}, vom {1}. Sie liegen in {2}.</translation>
    </message>
    <message>
        <source>One backup keeps the old key, that of {0}. It lies in {1}.</source>
        <translation>Eine Sicherung behält den alten Schlüssel, die vom {0}. Sie liegt in {1}.</translation>
    </message>
</context>
<context>
    <name>NewRecoverySheet</name>
    <message>
        <source>A new recovery sheet</source>
        <translation>Ein neues Notfallblatt</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Wird gemacht…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The old sheet opens the journal too, until you say at the next unlock that this was you.</source>
        <translation>Auch das alte Blatt öffnet das Tagebuch, bis du beim nächsten Entsperren sagst, dass du das warst.</translation>
    </message>
    <message>
        <source>The old sheet opens nothing any more, but for backups made before today.</source>
        <translation>Das alte Blatt öffnet nichts mehr, außer Sicherungen von vor heute.</translation>
    </message>
    <message>
        <source>Print it now. When this closes, the words are not shown again.</source>
        <translation>Drucke es jetzt. Wenn sich das hier schließt, werden die Wörter nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>I have it somewhere safe</source>
        <translation>Ich habe es sicher verwahrt</translation>
    </message>
    <message>
        <source>There is no new sheet. The one you have is as good as before.</source>
        <translation>Es gibt kein neues Blatt. Das, das du hast, gilt wie zuvor.</translation>
    </message>
</context>
<context>
    <name>OpeningSwitch</name>
    <message>
        <source>A double-click on them opens Afterbell. For you alone, on this computer.</source>
        <translation>Ein Doppelklick darauf öffnet Afterbell. Nur für dich, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sealed files and cards</source>
        <translation>Versiegelte Dateien und Karten</translation>
    </message>
</context>
<context>
    <name>Opens</name>
    <message>
        <source>It opens with the passphrase and the recovery sheet of the day it was made.</source>
        <translation>Sie öffnet sich mit der Passphrase und dem Notfallblatt von dem Tag, an dem sie gemacht wurde.</translation>
    </message>
    <message>
        <source>This is a backup of another journal.</source>
        <translation>Das ist die Sicherung eines anderen Tagebuchs.</translation>
    </message>
    <message>
        <source>It opens with the passphrase and the recovery sheet of today.</source>
        <translation>Sie öffnet sich mit der heutigen Passphrase und dem heutigen Notfallblatt.</translation>
    </message>
    <message>
        <source>Your passphrase was changed since: this one opens with the passphrase of its day.</source>
        <translation>Deine Passphrase wurde seitdem geändert: Diese hier öffnet sich mit der Passphrase von damals.</translation>
    </message>
    <message>
        <source>Your recovery sheet was replaced since: this one opens with the old sheet, not with the new.</source>
        <translation>Dein Notfallblatt wurde seitdem ersetzt: Diese hier öffnet sich mit dem alten Blatt, nicht mit dem neuen.</translation>
    </message>
    <message>
        <source>Restored, the journal does so too. Where that was changed because somebody saw it, give the journal a new key afterwards: Settings, Passphrase and key.</source>
        <translation>Wiederhergestellt gilt das auch für das Tagebuch. Wurde etwas geändert, weil es jemand gesehen hat, gib dem Tagebuch danach einen neuen Schlüssel: Einstellungen, Passphrase und Schlüssel.</translation>
    </message>
</context>
<context>
    <name>OtherFileSheet</name>
    <message>
        <source>Open the other file?</source>
        <translation>Die andere Datei öffnen?</translation>
    </message>
    <message>
        <source>Afterbell locks, and asks for the passphrase of what stands at the journal’s place now. It is another state of your journal, most likely an older one. Words that are only here are asked about first.</source>
        <translation>Afterbell sperrt sich und fragt nach der Passphrase dessen, was jetzt am Platz des Tagebuchs steht. Es ist ein anderer Stand deines Tagebuchs, höchstwahrscheinlich ein älterer. Nach Worten, die nur hier sind, wird vorher gefragt.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Lock, and open it</source>
        <translation>Sperren und öffnen</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page as it will be printed</source>
        <translation>Seite, wie sie gedruckt wird</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message numerus="yes">
        <source>%Ln names protected</source>
        <translation>
            <numerusform>1 Name geschützt</numerusform>
            <numerusform>%Ln Namen geschützt</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to decide</source>
        <translation>{0} zu entscheiden</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste an</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Wähle eine neue Passphrase</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The recovery sheet opened your journal. Choose a passphrase you can keep in mind.</source>
        <translation>Das Notfallblatt hat dein Tagebuch geöffnet. Wähle eine Passphrase, die du dir merken kannst.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, but for backups made before today.</source>
        <translation>Die alte öffnet nichts mehr, außer Sicherungen von vor heute.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase nehmen</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>Find a person…</source>
        <translation>Person suchen…</translation>
    </message>
    <message>
        <source>There is nobody in your circle yet. Add a person under Circle.</source>
        <translation>In deinem Kreis ist noch niemand. Füge unter Kreis eine Person hinzu.</translation>
    </message>
    <message>
        <source>Go to Circle</source>
        <translation>Zum Kreis</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Find a name…</source>
        <translation>Name suchen…</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Name suchen</translation>
    </message>
    <message>
        <source>Names you protect</source>
        <translation>Geschützte Namen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Add whoever must not be recognised, one by one, or a whole class list at once.</source>
        <translation>Füge hinzu, wer nicht erkannt werden darf, einzeln oder gleich eine ganze Klassenliste.</translation>
    </message>
    <message>
        <source>Show those retired</source>
        <translation>Verabschiedete zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln protected</source>
        <translation>
            <numerusform>1 Person geschützt</numerusform>
            <numerusform>%Ln geschützt</numerusform>
        </translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>In keiner Klasse</translation>
    </message>
    <message>
        <source>{0}, retired</source>
        <translation>{0}, verabschiedet</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>The people of your circle</source>
        <translation>Die Menschen in deinem Kreis</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Names you protect</source>
        <translation>Geschützte Namen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add a class list</source>
        <translation>Klassenliste</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Gemerkte Antworten</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The name is no longer replaced in what you share. To keep it protected and out of the way, retire it.</source>
        <translation>Der Name wird in dem, was du teilst, nicht mehr ersetzt. Soll er geschützt bleiben und nur aus dem Weg sein, verabschiede die Person.</translation>
    </message>
    <message>
        <source>Remove {0} from the list?</source>
        <translation>{0} von der Liste entfernen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>In what you share, or export with names protected, a stand-in takes the place of each name. This list is shared with nobody.</source>
        <translation>Was du teilst oder geschützt exportierst, nennt Decknamen statt Namen. Diese Liste wird mit niemandem geteilt.</translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln people leave the list, with nicknames, stand-ins and the answers about them. Whoever is listed in another class as well stays there.</source>
        <translation>
            <numerusform>Die Namen von 1 Person verlassen die Liste, mit Spitznamen, Decknamen und den Antworten dazu. Wer auch in einer anderen Klasse auf der Liste steht, bleibt dort.</numerusform>
            <numerusform>Die Namen von %Ln Personen verlassen die Liste, mit Spitznamen, Decknamen und den Antworten dazu. Wer auch in einer anderen Klasse auf der Liste steht, bleibt dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your entries stay as they are, and what you shared is not changed. These names are then asked about like any unknown name, and no longer replaced by themselves.</source>
        <translation>Deine Einträge bleiben, wie sie sind, und was du geteilt hast, ändert sich nicht. Nach diesen Namen wirst du dann gefragt wie nach jedem unbekannten, und sie werden nicht mehr von selbst ersetzt.</translation>
    </message>
    <message>
        <source>Older backups still hold the list, and restoring one brings it back. Most go by themselves within about a year; the newest of each year stays until you delete it.</source>
        <translation>Ältere Sicherungen enthalten die Liste noch, und wer eine wiederherstellt, holt sie zurück. Die meisten gehen binnen etwa eines Jahres von selbst; die neueste jedes Jahres bleibt, bis du sie löschst.</translation>
    </message>
    <message>
        <source>Forget the names of {0}?</source>
        <translation>Die Namen von {0} vergessen?</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Ich weiß, dass das nicht rückgängig zu machen ist</translation>
    </message>
    <message>
        <source>Forget the names</source>
        <translation>Namen vergessen</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Der Zeitraum danach</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>All</source>
        <comment>years</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>of a school year</comment>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schuljahr</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Kalenderjahr</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>Share a period</source>
        <translation>Einen Zeitraum teilen</translation>
    </message>
    <message>
        <source>Choose the days, and leave out what is not for others. {0}</source>
        <translation>Wähle die Tage und lass weg, was nicht für andere ist. {0}</translation>
    </message>
    <message>
        <source>Share something with {0}</source>
        <translation>Etwas mit {0} teilen</translation>
    </message>
    <message>
        <source>Tick what they may read. {0}</source>
        <translation>Hake an, was gelesen werden darf. {0}</translation>
    </message>
    <message>
        <source>You see it all before it is sealed.</source>
        <translation>Du siehst alles, bevor es versiegelt wird.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Entries of this period</source>
        <translation>Einträge dieses Zeitraums</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>In diesen Tagen wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>More than {0}: choose fewer days, or share them in two files.</source>
        <translation>Mehr als {0}: Wähle weniger Tage oder teile sie in zwei Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <translation>Woche vom {0}</translation>
    </message>
</context>
<context>
    <name>PersonColumn</name>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Give {0} your card, unless they have it: they cannot open anything before.</source>
        <translation>Gib {0} deine Karte, falls das noch fehlt: Vorher lässt sich nichts öffnen.</translation>
    </message>
    <message>
        <source>Compare six words, below. Then share something.</source>
        <translation>Vergleicht sechs Wörter, unten. Dann teile etwas.</translation>
    </message>
    <message>
        <source>You have each other’s cards, and compared words. Share something when you like to.</source>
        <translation>Ihr habt eure Karten und habt Wörter verglichen. Teile etwas, wann du magst.</translation>
    </message>
    <message>
        <source>Or share something: the mail with it can carry your card as well.</source>
        <translation>Oder teile etwas: Die Mail dazu kann auch deine Karte mitnehmen.</translation>
    </message>
    <message>
        <source>Share something…</source>
        <translation>Etwas teilen…</translation>
    </message>
    <message>
        <source>Share something with {0}</source>
        <translation>Etwas mit {0} teilen</translation>
    </message>
    <message>
        <source>Write an e-mail with my card…</source>
        <translation>E-Mail mit meiner Karte schreiben…</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Ist es wirklich diese Person?</translation>
    </message>
    <message>
        <source>A card can be swapped on its way. Six words, read out by phone or side by side, tell you that this one is really {0}&apos;s.</source>
        <translation>Eine Karte kann unterwegs vertauscht werden. Sechs Wörter, am Telefon oder nebeneinander vorgelesen, sagen dir, dass diese wirklich von {0} ist.</translation>
    </message>
    <message>
        <source>Compare again…</source>
        <translation>Noch einmal vergleichen…</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Wörter vergleichen…</translation>
    </message>
    <message>
        <source>Their keys are lost…</source>
        <translation>Schlüssel sind verloren…</translation>
    </message>
    <message>
        <source>Their keys are lost</source>
        <translation>Die Schlüssel sind verloren</translation>
    </message>
    <message>
        <source>Since {0} somebody else may have them, so nothing is sealed for these keys and nothing is taken in from them. Ask for a new card, add it, and compare words.</source>
        <translation>Seit dem {0} könnte sie jemand anderes haben, darum wird für diese Schlüssel nichts versiegelt und nichts von ihnen angenommen. Bitte um eine neue Karte, füge sie hinzu und vergleicht die Wörter.</translation>
    </message>
    <message>
        <source>Keys they had before</source>
        <translation>Frühere Schlüssel</translation>
    </message>
    <message>
        <source>What was on its way when their keys changed is still taken in, but nothing from lost ones.</source>
        <translation>Was beim Wechsel der Schlüssel unterwegs war, wird noch angenommen, von verlorenen aber nichts.</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Bis {0}</translation>
    </message>
    <message>
        <source>lost since {0}</source>
        <translation>verloren seit dem {0}</translation>
    </message>
    <message>
        <source>These are lost…</source>
        <translation>Diese sind verloren…</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Wie du die Person nennst</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Their card says “{0}”. Added {1}.</source>
        <translation>Auf der Karte steht „{0}“. Hinzugefügt: {1}.</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Blocked: nothing of theirs is taken in, and nothing can be sealed for them. Removed: they also leave this list. What was shared before stays where it is.</source>
        <translation>Blockiert: Von dieser Person wird nichts angenommen, und nichts kann für sie versiegelt werden. Entfernt: Sie verlässt auch diese Liste. Was schon geteilt wurde, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Nicknames and initials</source>
        <translation>Spitznamen, Initialen</translation>
    </message>
    <message>
        <source>Rosie, R.D.</source>
        <translation>Rosie, R. D.</translation>
    </message>
    <message>
        <source>Class or year</source>
        <translation>Klasse oder Jahrgang</translation>
    </message>
    <message>
        <source>7B</source>
        <translation>7b</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Deckname</translation>
    </message>
    <message>
        <source>What others read instead of the name, the same everywhere, for as long as they are on this list.</source>
        <translation>Was andere statt des Namens lesen, überall dasselbe, solange die Person auf dieser Liste steht.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Verabschieden</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Noch jemand</translation>
    </message>
    <message>
        <source>They leave this list; their name is still replaced in everything you share.</source>
        <translation>Die Person verlässt diese Liste; ihr Name wird in allem, was du teilst, weiter ersetzt.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>A paragraph up</source>
        <translation>Einen Absatz nach oben</translation>
    </message>
    <message>
        <source>A paragraph down</source>
        <translation>Einen Absatz nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Entries to pick from</source>
        <translation>Einträge zur Auswahl</translation>
    </message>
    <message>
        <source>All</source>
        <comment>entries</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the entries</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Pick by hand</source>
        <translation>Von Hand wählen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Choose an entry on the left, or write a new one.</source>
        <translation>Wähle links einen Eintrag oder schreib einen neuen.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>What is on paper or in a PDF is not encrypted: whoever has it can read it.</source>
        <translation>Was auf Papier oder in einem PDF steht, ist nicht verschlüsselt: Wer es hat, kann es lesen.</translation>
    </message>
    <message>
        <source>Print or PDF</source>
        <translation>Drucken oder PDF</translation>
    </message>
    <message>
        <source>Every name stands as you wrote it. Keep such pages to yourself.</source>
        <translation>Jeder Name steht da, wie du ihn geschrieben hast. Behalte solche Seiten für dich.</translation>
    </message>
    <message>
        <source>It is there: {0}</source>
        <translation>Es ist da: {0}</translation>
    </message>
    <message>
        <source>It went to the printer</source>
        <translation>Es ging an den Drucker</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Es ließ sich nicht drucken</translation>
    </message>
    <message>
        <source>Try another printer, or save it as a PDF.</source>
        <translation>Versuch einen anderen Drucker, oder speichere es als PDF.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Where shall the PDF go?</source>
        <translation>Wohin soll das PDF?</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Nothing was made</source>
        <translation>Nichts wurde gemacht</translation>
    </message>
    <message>
        <source>The pages are being made anew, for something in them changed. Try again when they are there.</source>
        <translation>Die Seiten werden neu gemacht, denn etwas darin hat sich geändert. Versuch es noch einmal, wenn sie da sind.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Change anything that is chosen here, and the pages are made anew.</source>
        <translation>Ändere hier irgendeine Auswahl, dann werden die Seiten neu gemacht.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Es wurde nichts gemacht.</translation>
    </message>
    <message>
        <source>Pages that were at the printer already may still come out.</source>
        <translation>Seiten, die schon beim Drucker waren, kommen vielleicht noch heraus.</translation>
    </message>
</context>
<context>
    <name>PromptSheet</name>
    <message>
        <source>Something to write along</source>
        <translation>Etwas, woran du entlangschreiben kannst</translation>
    </message>
    <message>
        <source>Every field is optional. Skip what does not fit.</source>
        <translation>Jedes Feld ist freiwillig. Lass aus, was nicht passt.</translation>
    </message>
    <message>
        <source>Other prompts</source>
        <translation>Andere Anstöße</translation>
    </message>
    <message>
        <source>Write freely</source>
        <translation>Frei schreiben</translation>
    </message>
    <message>
        <source>Put into the entry</source>
        <translation>In den Eintrag übernehmen</translation>
    </message>
    <message>
        <source>Change these, or make your own…</source>
        <translation>Diese ändern oder eigene machen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You began to answer this. {0}</source>
        <translation>Du hast begonnen, das zu beantworten. {0}</translation>
    </message>
    <message>
        <source>Kept from a question that is no longer asked</source>
        <translation>Aufgehoben von einer Frage, die nicht mehr gestellt wird</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Your passphrase first</source>
        <translation>Erst deine Passphrase</translation>
    </message>
    <message>
        <source>A recovery sheet opens everything. So Afterbell makes sure that it is you who asks for a new one.</source>
        <translation>Ein Notfallblatt öffnet alles. Darum stellt Afterbell sicher, dass du es bist, wenn ein neues verlangt wird.</translation>
    </message>
    <message>
        <source>Show the new words</source>
        <translation>Die neuen Wörter zeigen</translation>
    </message>
    <message>
        <source>The present passphrase first</source>
        <translation>Erst die jetzige Passphrase</translation>
    </message>
    <message>
        <source>Whoever chooses the passphrase says who gets in. So Afterbell makes sure that it is you.</source>
        <translation>Wer die Passphrase wählt, bestimmt, wer hineinkommt. Darum stellt Afterbell sicher, dass du es bist.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Eine andere wählen</translation>
    </message>
    <message>
        <source>Your passphrase, before the key</source>
        <translation>Deine Passphrase, vor dem Schlüssel</translation>
    </message>
    <message>
        <source>With a new key every way in of before ends. So Afterbell makes sure that it is you who wants it.</source>
        <translation>Mit einem neuen Schlüssel endet jeder bisherige Zugang. Darum stellt Afterbell sicher, dass du es bist.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your passphrase, to shut them out</source>
        <translation>Deine Passphrase, um sie auszusperren</translation>
    </message>
    <message>
        <source>New ways in end at once, where an old one is still good. Then you choose another passphrase.</source>
        <translation>Neue Zugänge enden sofort, wo ein alter noch gilt. Danach wählst du eine andere Passphrase.</translation>
    </message>
    <message>
        <source>Shut them out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Your passphrase, before it counts</source>
        <translation>Deine Passphrase, bevor es gilt</translation>
    </message>
    <message>
        <source>Whoever says “that was me” may end the recovery sheet of before. So Afterbell makes sure that it is you.</source>
        <translation>Wer sagt „das war ich“, kann das bisherige Notfallblatt ungültig machen. Darum stellt Afterbell sicher, dass du es bist.</translation>
    </message>
    <message>
        <source>That was me</source>
        <translation>Das war ich</translation>
    </message>
    <message>
        <source>Your passphrase, before it leaves</source>
        <translation>Deine Passphrase, bevor es hinausgeht</translation>
    </message>
    <message>
        <source>Your passphrase, to lock less</source>
        <translation>Deine Passphrase, um weniger zu sperren</translation>
    </message>
    <message>
        <source>The lock guards your journal while you are away. So Afterbell makes sure that it is you.</source>
        <translation>Die Sperre hütet dein Tagebuch, während du weg bist. Darum stellt Afterbell sicher, dass du es bist.</translation>
    </message>
    <message>
        <source>Lock less</source>
        <translation>Weniger sperren</translation>
    </message>
    <message>
        <source>Names stand in an export as you wrote them. So Afterbell makes sure that it is you who takes it out.</source>
        <translation>Namen stehen in einem Export so, wie du sie geschrieben hast. Darum stellt Afterbell sicher, dass du es bist.</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Notfallwörter</translation>
    </message>
    <message>
        <source>The passphrase of the made-up year is: {0}</source>
        <translation>Die Passphrase des erfundenen Jahrs ist: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The old sheet stays good for now</source>
        <translation>Das alte Blatt gilt vorerst weiter</translation>
    </message>
    <message>
        <source>Until you say at an unlock that this was you, or a week after you were asked.</source>
        <translation>Bis du beim Entsperren sagst, dass du das warst, oder eine Woche, nachdem du gefragt wurdest.</translation>
    </message>
    <message>
        <source>End the old sheet at once</source>
        <translation>Das alte Blatt sofort ungültig machen</translation>
    </message>
    <message>
        <source>When somebody else may have it. Only with the passphrase: the sheet is theirs as well then.</source>
        <translation>Wenn jemand anderes es haben könnte. Nur mit der Passphrase: Das Blatt hätte die Person dann ja auch.</translation>
    </message>
    <message>
        <source>The words of your sheet first</source>
        <translation>Erst die Wörter von deinem Blatt</translation>
    </message>
    <message>
        <source>Use the sheet instead</source>
        <translation>Stattdessen das Blatt nehmen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>Das ist sie nicht.</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>Versuch es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Another try in %Ln seconds.</source>
        <translation>
            <numerusform>Nächster Versuch in 1 Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %Ln Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another try in %Ln minutes.</source>
        <translation>
            <numerusform>Nächster Versuch in 1 Minute.</numerusform>
            <numerusform>Nächster Versuch in %Ln Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectedExportSheet</name>
    <message>
        <source>A plain folder that any program reads, not encrypted, in which stand-ins take the place of names.</source>
        <translation>Ein einfacher Ordner, den jedes Programm liest, nicht verschlüsselt, in dem Decknamen an die Stelle der Namen treten.</translation>
    </message>
    <message>
        <source>Export with names protected</source>
        <translation>Mit geschützten Namen exportieren</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Where to write the export</source>
        <translation>Wohin der Export soll</translation>
    </message>
    <message>
        <source>Afterbell, names protected, {0}</source>
        <translation>Afterbell, Namen geschützt, {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ProtectedText</name>
    <message>
        <source>What they will read</source>
        <translation>Was zu lesen sein wird</translation>
    </message>
    <message>
        <source>Your note: </source>
        <translation>Deine Notiz: </translation>
    </message>
    <message>
        <source>With it: </source>
        <translation>Dazu: </translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>protect</source>
        <translation>schützen</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>herausnehmen</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>not a student</source>
        <translation>niemand aus der Klasse</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>stehen lassen</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Dein Eintrag</translation>
    </message>
    <message>
        <source>One sentence is enough. It saves itself.</source>
        <translation>Ein Satz reicht. Er speichert sich selbst.</translation>
    </message>
    <message>
        <source>Go on in the journal</source>
        <translation>Im Tagebuch weiterschreiben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Sentences to set large</source>
        <translation>Sätze zum Großsetzen</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Each stands on a page of its own, before its term. Star an entry, and its sentences are offered.</source>
        <translation>Jeder steht auf einer eigenen Seite, vor seinem Abschnitt. Gib einem Eintrag einen Stern, dann werden seine Sätze angeboten.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>what a press gives the entry</comment>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Add a later line</source>
        <translation>Nachtrag schreiben</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Beleg…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Ask for it back…</source>
        <translation>Zurückerbitten…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Drucken oder PDF…</translation>
    </message>
</context>
<context>
    <name>ReadingColumn</name>
    <message>
        <source>{0} is hoping for: {1}</source>
        <translation>{0} hofft auf: {1}</translation>
    </message>
    <message>
        <source>You were hoping for: {1}</source>
        <translation>Du hast gehofft auf: {1}</translation>
    </message>
    <message>
        <source>Your answer is sealed, and not on its way yet</source>
        <translation>Deine Antwort ist versiegelt und noch nicht unterwegs</translation>
    </message>
    <message>
        <source>{0} asked to take this back, so its words are no longer in your journal.</source>
        <translation>{0} hat gebeten, das zurückzunehmen, darum stehen die Worte nicht mehr in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>You had begun an answer. It is kept here until you throw it away.</source>
        <translation>Du hattest eine Antwort begonnen. Sie ist hier aufgehoben, bis du sie wegwirfst.</translation>
    </message>
    <message>
        <source>You kept a copy of it. It is an entry of your own, and stays until you throw it away.</source>
        <translation>Du hast eine Kopie davon behalten. Sie ist ein eigener Eintrag von dir und bleibt, bis du sie wegwirfst.</translation>
    </message>
    <message>
        <source>The copy in my journal</source>
        <translation>Die Kopie in meinem Tagebuch</translation>
    </message>
    <message>
        <source>Perhaps it never arrived</source>
        <translation>Vielleicht kam es nie an</translation>
    </message>
    <message>
        <source>Somebody took its file out of the shared folder, and {0} has not answered it.</source>
        <translation>Jemand hat die Datei aus dem gemeinsamen Ordner genommen, und {0} hat nicht darauf geantwortet.</translation>
    </message>
    <message>
        <source>Share it again</source>
        <translation>Noch einmal teilen</translation>
    </message>
    <message>
        <source>Look over and share…</source>
        <translation>Durchsehen und teilen…</translation>
    </message>
    <message>
        <source>Sealed, and not handed over yet</source>
        <translation>Versiegelt und noch nicht übergeben</translation>
    </message>
    <message numerus="yes">
        <source>You sealed %Ln entries for {0} since then.</source>
        <translation>
            <numerusform>Du hast seitdem einen Eintrag für {0} versiegelt.</numerusform>
            <numerusform>Du hast seitdem %Ln Einträge für {0} versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You sealed nothing for {0} since then that is still here.</source>
        <translation>Du hast seitdem nichts für {0} versiegelt, das noch hier ist.</translation>
    </message>
    <message>
        <source>As far as this journal knows, its file has not left this computer: {0} has nothing of it yet.</source>
        <translation>Soweit dieses Tagebuch weiß, hat die Datei diesen Computer nicht verlassen: {0} hat noch nichts davon.</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Es ist übergeben</translation>
    </message>
    <message numerus="yes">
        <source>Show the next of %Ln more</source>
        <translation>
            <numerusform>Noch eines zeigen</numerusform>
            <numerusform>Die nächsten von %Ln weiteren zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>as it left, version {0}</source>
        <translation>wie es hinausging, Fassung {0}</translation>
    </message>
    <message>
        <source>as it left</source>
        <translation>wie es hinausging</translation>
    </message>
    <message>
        <source>names as {0}</source>
        <translation>Namen als {0}</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>zurückerbeten</translation>
    </message>
    <message>
        <source>The entry in my journal</source>
        <translation>Der Eintrag in meinem Tagebuch</translation>
    </message>
    <message>
        <source>{0} responded</source>
        <translation>{0} hat geantwortet</translation>
    </message>
    <message>
        <source>An answer to something this journal no longer remembers: it was shared before a backup was restored, or from another copy of this journal.</source>
        <translation>Eine Antwort auf etwas, das dieses Tagebuch nicht mehr weiß: Es wurde geteilt, bevor eine Sicherung wiederhergestellt wurde, oder aus einer anderen Kopie dieses Tagebuchs.</translation>
    </message>
    <message>
        <source>To ask it back all the same, share that entry with them once more and ask for it back then: their Afterbell hides both. What is not in this journal any more cannot be asked back; tell them yourself.</source>
        <translation>Um es trotzdem zurückzuerbitten, teile diesen Eintrag noch einmal und erbitte ihn dann zurück: Das Afterbell drüben blendet beide aus. Was nicht mehr in diesem Tagebuch steht, lässt sich nicht zurückerbitten; sag es selbst.</translation>
    </message>
    <message>
        <source>To “{0}”</source>
        <translation>Zu „{0}“</translation>
    </message>
    <message>
        <source>Their new card is in your circle: another name, or new keys. Where the keys are new, compare words before you share anything.</source>
        <translation>Die neue Karte ist in deinem Kreis: ein anderer Name oder neue Schlüssel. Bei neuen Schlüsseln vergleicht die Wörter, bevor du etwas teilst.</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Wörter vergleichen</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>A note with it</source>
        <translation>Eine Notiz dazu</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>this entry is</comment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Show everything with this tag</source>
        <translation>Alles mit diesem Schlagwort zeigen</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Dieses Schlagwort umbenennen…</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Afterbell recovery sheet</source>
        <translation>Afterbell-Notfallblatt</translation>
    </message>
    <message>
        <source>These words, in this order, open your journal if you forget the passphrase.</source>
        <translation>Diese Wörter, in dieser Reihenfolge, öffnen dein Tagebuch, wenn du die Passphrase vergisst.</translation>
    </message>
    <message>
        <source>Whoever has this page can read everything. Keep it where you keep a passport, not beside the computer.</source>
        <translation>Wer diese Seite hat, kann alles lesen. Bewahre sie auf, wo du einen Reisepass aufbewahrst, nicht neben dem Computer.</translation>
    </message>
    <message>
        <source>Where Afterbell asks for the passphrase, choose to use the words on your recovery sheet.</source>
        <translation>Wo Afterbell nach der Passphrase fragt, wähle die Wörter auf deinem Notfallblatt.</translation>
    </message>
    <message>
        <source>This line opens files that friends sealed for you without Afterbell, with age 1.3 or later:</source>
        <translation>Diese Zeile öffnet Dateien, die Freunde für dich versiegelt haben, ohne Afterbell, mit age 1.3 oder neuer:</translation>
    </message>
    <message>
        <source>For the journal with the mark {0}, made on {1}. An older sheet no longer opens it.</source>
        <translation>Für das Tagebuch mit dem Zeichen {0}, gemacht am {1}. Ein älteres Blatt öffnet es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Als einfachen Text speichern…</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Notfallwörter</translation>
    </message>
    <message>
        <source>It could not be printed. Try another printer, or save the sheet instead.</source>
        <translation>Es konnte nicht gedruckt werden. Versuch einen anderen Drucker oder speichere das Blatt stattdessen.</translation>
    </message>
    <message>
        <source>Saved as “{0}”, not encrypted. Print it, and then delete the file.</source>
        <translation>Gespeichert als „{0}“, nicht verschlüsselt. Druck es aus und lösch dann die Datei.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Notfallblatt speichern</translation>
    </message>
    <message>
        <source>Whoever has these words can read everything. A saved file is not encrypted: better on paper.</source>
        <translation>Wer diese Wörter hat, kann alles lesen. Eine gespeicherte Datei ist nicht verschlüsselt: besser auf Papier.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not a card</source>
        <translation>Das ist keine Karte</translation>
    </message>
    <message>
        <source>The file or text holds no card of Afterbell&apos;s.</source>
        <translation>Die Datei oder der Text enthält keine Karte von Afterbell.</translation>
    </message>
    <message>
        <source>Ask them for the file that ends in .afterbell-card.</source>
        <translation>Bitte um die Datei, die auf .afterbell-card endet.</translation>
    </message>
    <message>
        <source>This card is damaged</source>
        <translation>Diese Karte ist beschädigt</translation>
    </message>
    <message>
        <source>A letter was lost or changed on the way.</source>
        <translation>Ein Zeichen ging unterwegs verloren oder wurde geändert.</translation>
    </message>
    <message>
        <source>Ask them to send it again, as a file.</source>
        <translation>Bitte darum, sie noch einmal zu schicken, als Datei.</translation>
    </message>
    <message>
        <source>This card was altered</source>
        <translation>Diese Karte wurde verändert</translation>
    </message>
    <message>
        <source>It does not carry the signature of its own keys. Somebody may have changed it.</source>
        <translation>Sie trägt nicht die Unterschrift ihrer eigenen Schlüssel. Jemand kann sie geändert haben.</translation>
    </message>
    <message>
        <source>Do not use it. Ask for it again by another way.</source>
        <translation>Benutze sie nicht. Bitte auf einem anderen Weg noch einmal darum.</translation>
    </message>
    <message>
        <source>This card has a key that is not safe</source>
        <translation>Diese Karte hat einen Schlüssel, der nicht sicher ist</translation>
    </message>
    <message>
        <source>What is sealed for it could be read by others, so it was not taken in.</source>
        <translation>Was für ihn versiegelt wird, könnten andere lesen, darum wurde sie nicht angenommen.</translation>
    </message>
    <message>
        <source>Ask them to make a new card with an up-to-date Afterbell.</source>
        <translation>Bitte um eine neue Karte aus einem aktuellen Afterbell.</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>Das ist deine eigene Karte</translation>
    </message>
    <message>
        <source>It is the one to give to others.</source>
        <translation>Sie ist die, die du anderen gibst.</translation>
    </message>
    <message>
        <source>Open the card your friend gave you.</source>
        <translation>Öffne die Karte, die du von einem Freund bekommen hast.</translation>
    </message>
    <message>
        <source>This card is an old one</source>
        <translation>Diese Karte ist eine alte</translation>
    </message>
    <message>
        <source>Its keys were replaced since, so what is sealed for it might not be opened.</source>
        <translation>Ihre Schlüssel wurden seitdem ersetzt, darum lässt sich vielleicht nicht öffnen, was für sie versiegelt wird.</translation>
    </message>
    <message>
        <source>Ask them for the card they have now.</source>
        <translation>Bitte um die jetzige Karte.</translation>
    </message>
    <message>
        <source>This card is from a newer Afterbell</source>
        <translation>Diese Karte ist von einem neueren Afterbell</translation>
    </message>
    <message>
        <source>This version cannot read it safely.</source>
        <translation>Diese Version kann sie nicht sicher lesen.</translation>
    </message>
    <message>
        <source>Update Afterbell, then open the card again.</source>
        <translation>Aktualisiere Afterbell und öffne dann die Karte noch einmal.</translation>
    </message>
    <message>
        <source>These words belong to another journal</source>
        <translation>Diese Worte gehören zu einem anderen Tagebuch</translation>
    </message>
    <message>
        <source>Only the journal that put them away can read them.</source>
        <translation>Nur das Tagebuch, das sie weggelegt hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Open that journal, and bring them in there.</source>
        <translation>Öffne jenes Tagebuch und hol sie dort herein.</translation>
    </message>
    <message>
        <source>Try again; capitals and spaces count.</source>
        <translation>Versuch es noch einmal; Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>It was changed or cut off, so nothing was taken in.</source>
        <translation>Sie wurde geändert oder abgeschnitten, darum wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Take another copy of the file, if there is one.</source>
        <translation>Nimm eine andere Kopie der Datei, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Saved by a newer Afterbell</source>
        <translation>Von einem neueren Afterbell gespeichert</translation>
    </message>
    <message>
        <source>This version cannot read these words safely.</source>
        <translation>Diese Version kann diese Worte nicht sicher lesen.</translation>
    </message>
    <message>
        <source>Update Afterbell, then open the file again.</source>
        <translation>Aktualisiere Afterbell und öffne dann die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This is nothing that can be brought in</source>
        <translation>Das lässt sich nicht hereinholen</translation>
    </message>
    <message>
        <source>It is not in a form that Afterbell reads, so nothing came in.</source>
        <translation>Es hat keine Form, die Afterbell liest, darum kam nichts herein.</translation>
    </message>
    <message>
        <source>Choose an export of one of these: {0}.</source>
        <translation>Wähle einen Export aus einem von diesen: {0}.</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Diese Datei ist leer</translation>
    </message>
    <message>
        <source>There is not one letter in it, so nothing came in.</source>
        <translation>Sie enthält keinen einzigen Buchstaben, darum kam nichts herein.</translation>
    </message>
    <message>
        <source>Export it once more, and look at its size.</source>
        <translation>Exportiere sie noch einmal und achte auf ihre Größe.</translation>
    </message>
    <message>
        <source>This file is encrypted</source>
        <translation>Diese Datei ist verschlüsselt</translation>
    </message>
    <message>
        <source>Only the program that wrote it can open it, so nothing came in.</source>
        <translation>Nur das Programm, das sie geschrieben hat, kann sie öffnen, darum kam nichts herein.</translation>
    </message>
    <message>
        <source>Export it from there without a password, and delete that file afterwards.</source>
        <translation>Exportiere sie dort ohne Passwort und lösche die Datei danach.</translation>
    </message>
    <message>
        <source>This JSON is cut off or damaged</source>
        <translation>Dieses JSON ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>It does not read to its end, so nothing came in.</source>
        <translation>Es lässt sich nicht bis zum Ende lesen, darum kam nichts herein.</translation>
    </message>
    <message>
        <source>Export it once more.</source>
        <translation>Exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>This JSON is no journal</source>
        <translation>Dieses JSON ist kein Tagebuch</translation>
    </message>
    <message>
        <source>It is nested deeper than any journal, so it was not read.</source>
        <translation>Es ist tiefer verschachtelt als jedes Tagebuch, darum wurde es nicht gelesen.</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>Diese Datei ist kein Text</translation>
    </message>
    <message>
        <source>Its letters are not written in UTF-8, so nothing came in.</source>
        <translation>Ihre Zeichen sind nicht in UTF-8 geschrieben, darum kam nichts herein.</translation>
    </message>
    <message>
        <source>Save or export it once more as UTF-8.</source>
        <translation>Speichere oder exportiere sie noch einmal als UTF-8.</translation>
    </message>
    <message>
        <source>This ZIP is damaged or cut off</source>
        <translation>Dieses ZIP ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>What is in it cannot be read, so nothing came in.</source>
        <translation>Was darin ist, lässt sich nicht lesen, darum kam nichts herein.</translation>
    </message>
    <message>
        <source>Copy or export it once more.</source>
        <translation>Kopiere oder exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>This ZIP is packed in an unusual way</source>
        <translation>Dieses ZIP ist ungewöhnlich gepackt</translation>
    </message>
    <message>
        <source>Afterbell does not unpack it, so nothing came in.</source>
        <translation>Afterbell entpackt es nicht, darum kam nichts herein.</translation>
    </message>
    <message>
        <source>Unpack it yourself, then choose the folder.</source>
        <translation>Entpacke es selbst und wähle dann den Ordner.</translation>
    </message>
    <message>
        <source>More files than any journal</source>
        <translation>Mehr Dateien als jedes Tagebuch</translation>
    </message>
    <message>
        <source>There are over two hundred thousand files in it, so it was not read.</source>
        <translation>Darin sind über zweihunderttausend Dateien, darum wurde es nicht gelesen.</translation>
    </message>
    <message>
        <source>Choose the exported folder itself.</source>
        <translation>Wähle den exportierten Ordner selbst.</translation>
    </message>
    <message>
        <source>Exported by a newer Afterbell</source>
        <translation>Von einem neueren Afterbell exportiert</translation>
    </message>
    <message>
        <source>Update Afterbell, then bring it in again.</source>
        <translation>Aktualisiere Afterbell und hol es dann noch einmal herein.</translation>
    </message>
    <message>
        <source>This is not a sealed file</source>
        <translation>Das ist keine versiegelte Datei</translation>
    </message>
    <message>
        <source>It was not made by Afterbell, or only part of it arrived.</source>
        <translation>Sie stammt nicht von Afterbell, oder nur ein Teil kam an.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .afterbell.</source>
        <translation>Wähle die Datei, die auf .afterbell endet.</translation>
    </message>
    <message>
        <source>This sealed file is damaged</source>
        <translation>Diese versiegelte Datei ist beschädigt</translation>
    </message>
    <message>
        <source>It was changed or cut off on the way. Nothing was taken in.</source>
        <translation>Sie wurde unterwegs geändert oder abgeschnitten. Nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>Ask your friend to send it again.</source>
        <translation>Bitte deinen Freund, sie noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>This was not sealed for you</source>
        <translation>Das wurde nicht für dich versiegelt</translation>
    </message>
    <message>
        <source>It was made for other people, or for a card you no longer use.</source>
        <translation>Es ist für andere gemacht, oder für eine Karte, die du nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>Give your friend your card as it is now, and ask them to seal it again.</source>
        <translation>Gib deinem Freund deine jetzige Karte und bitte darum, es noch einmal zu versiegeln.</translation>
    </message>
    <message>
        <source>Sealed by a newer Afterbell</source>
        <translation>Von einem neueren Afterbell versiegelt</translation>
    </message>
    <message>
        <source>Update Afterbell, then open it again.</source>
        <translation>Aktualisiere Afterbell und öffne sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This sealed file is too large</source>
        <translation>Diese versiegelte Datei ist zu groß</translation>
    </message>
    <message>
        <source>It holds more than Afterbell takes in at once.</source>
        <translation>Sie enthält mehr, als Afterbell auf einmal annimmt.</translation>
    </message>
    <message>
        <source>Ask your friend to share fewer entries or photos at a time.</source>
        <translation>Bitte deinen Freund, weniger Einträge oder Fotos auf einmal zu teilen.</translation>
    </message>
    <message>
        <source>From somebody you do not know</source>
        <translation>Von jemandem, den du nicht kennst</translation>
    </message>
    <message>
        <source>The sender is not in your circle, so nothing was taken in.</source>
        <translation>Der Absender gehört nicht zu deinem Kreis, darum wurde nichts angenommen.</translation>
    </message>
    <message>
        <source>If you know who it is, add their card first, then open it again.</source>
        <translation>Wenn du weißt, wer es ist, füge erst die Karte hinzu und öffne sie dann noch einmal.</translation>
    </message>
    <message>
        <source>From somebody you blocked</source>
        <translation>Von jemandem, den du blockiert hast</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>Unblock them in your circle if you wish to read it.</source>
        <translation>Hebe die Blockierung in deinem Kreis auf, wenn du es lesen möchtest.</translation>
    </message>
    <message>
        <source>Not really from them</source>
        <translation>Nicht wirklich von dort</translation>
    </message>
    <message>
        <source>The signature is not the one of the person it claims to be from.</source>
        <translation>Die Unterschrift ist nicht die der Person, von der es stammen soll.</translation>
    </message>
    <message>
        <source>Do not trust it, and tell your friend about it by another way.</source>
        <translation>Vertrau dem nicht und sag es deinem Freund auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>This sealed file is not in order</source>
        <translation>Diese versiegelte Datei ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>It is signed, but what is inside does not follow the rules. Nothing was taken in.</source>
        <translation>Sie ist unterschrieben, aber was darin ist, hält sich nicht an die Regeln. Nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>Ask your friend which program made it.</source>
        <translation>Frag deinen Freund, welches Programm sie gemacht hat.</translation>
    </message>
    <message>
        <source>The key for this one is gone</source>
        <translation>Der Schlüssel hierfür ist weg</translation>
    </message>
    <message>
        <source>It was sealed for a card of yours from before this journal.</source>
        <translation>Es wurde für eine Karte von dir aus der Zeit vor diesem Tagebuch versiegelt.</translation>
    </message>
    <message>
        <source>This is the open journal itself</source>
        <translation>Das ist das offene Tagebuch selbst</translation>
    </message>
    <message>
        <source>What you chose is the very file that is open here, and no copy of it.</source>
        <translation>Du hast genau die Datei gewählt, die hier offen ist, und keine Kopie von ihr.</translation>
    </message>
    <message>
        <source>Choose the other copy: its folder, its file, or a backup.</source>
        <translation>Wähle die andere Kopie: ihren Ordner, ihre Datei oder eine Sicherung.</translation>
    </message>
    <message>
        <source>This copy has a key of its own</source>
        <translation>Diese Kopie hat einen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>It does not open with the key of this journal, so nothing was read.</source>
        <translation>Sie öffnet sich nicht mit dem Schlüssel dieses Tagebuchs, darum wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens it.</source>
        <translation>Tippe die Passphrase, die sie öffnet.</translation>
    </message>
    <message>
        <source>The key of this copy is missing</source>
        <translation>Der Schlüssel dieser Kopie fehlt</translation>
    </message>
    <message>
        <source>It does not open with this journal’s key, and there is no whole “keys.json” beside it.</source>
        <translation>Sie öffnet sich nicht mit dem Schlüssel dieses Tagebuchs, und daneben liegt keine ganze „keys.json“.</translation>
    </message>
    <message>
        <source>Choose the folder it came from, or put its “keys.json” beside it.</source>
        <translation>Wähle den Ordner, aus dem sie kam, oder leg ihre „keys.json“ daneben.</translation>
    </message>
    <message>
        <source>This copy cannot be read</source>
        <translation>Diese Kopie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Its key fits, and its file no longer checks out. Your journal is as it was.</source>
        <translation>Ihr Schlüssel passt, aber ihre Datei stimmt nicht mehr. Dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>Compare with another copy, such as the newest backup.</source>
        <translation>Vergleiche mit einer anderen Kopie, etwa der neuesten Sicherung.</translation>
    </message>
    <message>
        <source>Another program is writing to this copy</source>
        <translation>Ein anderes Programm schreibt gerade in diese Kopie</translation>
    </message>
    <message>
        <source>It changed while it was read, so what was read may be torn.</source>
        <translation>Sie änderte sich beim Lesen, darum kann das Gelesene zerrissen sein.</translation>
    </message>
    <message>
        <source>Wait until the other program is done, then compare again.</source>
        <translation>Warte, bis das andere Programm fertig ist, und vergleiche dann noch einmal.</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>Das ist es nicht</translation>
    </message>
    <message>
        <source>What was typed does not open this journal. Nothing was changed.</source>
        <translation>Was getippt wurde, öffnet dieses Tagebuch nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>After a wrong try the next one waits a little, and longer each time.</source>
        <translation>Nach einem falschen Versuch wartet der nächste ein wenig, und jedes Mal länger.</translation>
    </message>
    <message>
        <source>Try once more in a while.</source>
        <translation>Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your passphrase is needed again</source>
        <translation>Deine Passphrase wird noch einmal gebraucht</translation>
    </message>
    <message>
        <source>It was typed some while ago, or for something else. Nothing was changed.</source>
        <translation>Sie wurde vor einer Weile getippt, oder für etwas anderes. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Close this and begin once more.</source>
        <translation>Schließ das hier und beginne noch einmal.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Something inside Afterbell went wrong. Your journal is as it was before.</source>
        <translation>In Afterbell ist etwas schiefgegangen. Dein Tagebuch ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, lock the journal and open it anew.</source>
        <translation>Versuch es noch einmal. Wenn es wieder geschieht, sperre das Tagebuch und öffne es neu.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Falsche Passphrase</translation>
    </message>
    <message>
        <source>The journal is fine, but this passphrase does not open it.</source>
        <translation>Das Tagebuch ist in Ordnung, aber diese Passphrase öffnet es nicht.</translation>
    </message>
    <message>
        <source>Try once more, or open it with the words on your recovery sheet.</source>
        <translation>Versuch es noch einmal, oder öffne es mit den Wörtern auf deinem Notfallblatt.</translation>
    </message>
    <message>
        <source>No journal there</source>
        <translation>Dort ist kein Tagebuch</translation>
    </message>
    <message>
        <source>There is no journal in this folder. It may have been moved or renamed.</source>
        <translation>In diesem Ordner ist kein Tagebuch. Es wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the journal, or restore a backup.</source>
        <translation>Wähle den Ordner mit dem Tagebuch, oder stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Something is there already</source>
        <translation>Dort ist schon etwas</translation>
    </message>
    <message>
        <source>This folder holds a journal or other files, and nothing in it was touched.</source>
        <translation>In diesem Ordner liegt ein Tagebuch oder anderes, und nichts darin wurde angerührt.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the journal that is there.</source>
        <translation>Wähle einen anderen Ordner, oder öffne das Tagebuch, das dort liegt.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Die Schlüsseldatei ist beschädigt</translation>
    </message>
    <message>
        <source>Your passphrase may well be right: the file “keys.json” and its copy are not as they were.</source>
        <translation>Deine Passphrase kann gut richtig sein: Die Datei „keys.json“ und ihre Kopie sind nicht, wie sie waren.</translation>
    </message>
    <message>
        <source>Restore the newest backup; it brings its own key file.</source>
        <translation>Stelle die neueste Sicherung wieder her; sie bringt ihre eigene Schlüsseldatei mit.</translation>
    </message>
    <message>
        <source>The journal file is damaged</source>
        <translation>Die Tagebuchdatei ist beschädigt</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the file no longer checks out. Nothing was changed.</source>
        <translation>Deine Passphrase ist richtig, aber die Datei stimmt nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder, and keep this one as it is.</source>
        <translation>Stelle die neueste Sicherung in einen neuen Ordner wieder her und lass diese, wie sie ist.</translation>
    </message>
    <message>
        <source>Nothing could be saved from this file</source>
        <translation>Aus dieser Datei war nichts zu retten</translation>
    </message>
    <message>
        <source>Not even the list of what is in it can be read. It was left as it is.</source>
        <translation>Nicht einmal die Liste dessen, was darin steht, ist zu lesen. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder, and keep this one.</source>
        <translation>Stelle die neueste Sicherung in einem neuen Ordner wieder her und behalte diese.</translation>
    </message>
    <message>
        <source>Parts of the journal are damaged</source>
        <translation>Teile des Tagebuchs sind beschädigt</translation>
    </message>
    <message>
        <source>A quiet look through all of it found pages that cannot be read. The rest can.</source>
        <translation>Beim stillen Durchsehen fanden sich Seiten, die nicht zu lesen sind. Der Rest ist es.</translation>
    </message>
    <message>
        <source>The settings, under “Is it whole?”, say what, and save what can be read.</source>
        <translation>Die Einstellungen sagen unter „Ist alles heil?“, was, und retten, was zu lesen ist.</translation>
    </message>
    <message>
        <source>This is damaged in the file</source>
        <translation>Das ist in der Datei beschädigt</translation>
    </message>
    <message>
        <source>A part no longer checks out, so it is not shown. The rest can be read.</source>
        <translation>Ein Teil stimmt nicht mehr, darum wird er nicht gezeigt. Der Rest ist lesbar.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder; it may well be whole there.</source>
        <translation>Stelle die neueste Sicherung in einen neuen Ordner wieder her; dort kann es gut noch ganz sein.</translation>
    </message>
    <message>
        <source>Another program changed the journal’s file</source>
        <translation>Ein anderes Programm hat die Datei des Tagebuchs geändert</translation>
    </message>
    <message>
        <source>Most likely a sync program put another copy in its place. What you wrote is whole, here in this window.</source>
        <translation>Höchstwahrscheinlich hat ein Sync-Programm eine andere Kopie an ihren Platz gelegt. Was du geschrieben hast, ist ganz, hier in diesem Fenster.</translation>
    </message>
    <message>
        <source>Save a fresh whole copy beside it; both files stay, and you can compare them.</source>
        <translation>Speichere daneben eine frische ganze Kopie; beide Dateien bleiben, und du kannst sie vergleichen.</translation>
    </message>
    <message>
        <source>The journal’s file is not there any more</source>
        <translation>Die Datei des Tagebuchs ist nicht mehr da</translation>
    </message>
    <message>
        <source>Its folder was moved or deleted, or its disk was unplugged. What you wrote is whole, here in this window.</source>
        <translation>Ihr Ordner wurde verschoben oder gelöscht, oder ihr Datenträger wurde abgezogen. Was du geschrieben hast, ist ganz, hier in diesem Fenster.</translation>
    </message>
    <message>
        <source>Bring it back to its place, or save a fresh whole copy somewhere else.</source>
        <translation>Bring sie an ihren Platz zurück, oder speichere anderswo eine frische ganze Kopie.</translation>
    </message>
    <message>
        <source>Another program wrote over the journal’s file</source>
        <translation>Ein anderes Programm hat die Datei des Tagebuchs überschrieben</translation>
    </message>
    <message>
        <source>Most likely an older copy was put in its place. We wrote nothing into it since.</source>
        <translation>Höchstwahrscheinlich wurde eine ältere Kopie an ihren Platz gelegt. Wir haben seitdem nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>Save what is here as a fresh copy beside it, then compare it with a backup.</source>
        <translation>Speichere daneben eine frische Kopie von dem, was hier ist, und vergleiche sie dann mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The fresh copy did not come out whole</source>
        <translation>Die frische Kopie ist nicht ganz geworden</translation>
    </message>
    <message>
        <source>It held less than it should, so it was removed again. Nothing else changed.</source>
        <translation>Sie enthielt weniger, als sie sollte, darum wurde sie wieder entfernt. Sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Try another disk. The newest backup has what was saved until then.</source>
        <translation>Versuch es auf einem anderen Datenträger. Die neueste Sicherung hat, was bis dahin gespeichert wurde.</translation>
    </message>
    <message>
        <source>Written by a newer Afterbell</source>
        <translation>Von einem neueren Afterbell geschrieben</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer version, which this one cannot read safely.</source>
        <translation>Dieses Tagebuch wurde zuletzt von einer neueren Version geöffnet, die diese hier nicht sicher lesen kann.</translation>
    </message>
    <message>
        <source>Update Afterbell on this computer, then open it again.</source>
        <translation>Aktualisiere Afterbell auf diesem Computer und öffne es dann noch einmal.</translation>
    </message>
    <message>
        <source>The journal is open elsewhere</source>
        <translation>Das Tagebuch ist anderswo offen</translation>
    </message>
    <message>
        <source>Another window or another program holds this journal.</source>
        <translation>Ein anderes Fenster oder ein anderes Programm hält dieses Tagebuch.</translation>
    </message>
    <message>
        <source>Close or lock it there first, then try again.</source>
        <translation>Schließ oder sperre es erst dort und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The key file asks for something odd</source>
        <translation>Die Schlüsseldatei verlangt etwas Seltsames</translation>
    </message>
    <message>
        <source>Its settings lie outside what is safe to run, so it was not opened.</source>
        <translation>Ihre Einstellungen liegen außerhalb dessen, was sicher ist, darum wurde es nicht geöffnet.</translation>
    </message>
    <message>
        <source>Restore a backup. If you did not change the file, somebody else may have.</source>
        <translation>Stelle eine Sicherung wieder her. Wenn du die Datei nicht geändert hast, hat es vielleicht jemand anderes.</translation>
    </message>
    <message>
        <source>These words do not check out</source>
        <translation>Diese Wörter stimmen nicht</translation>
    </message>
    <message>
        <source>One of the recovery words is misspelt, missing or in the wrong place.</source>
        <translation>Eines der Notfallwörter ist falsch geschrieben, fehlt oder steht an der falschen Stelle.</translation>
    </message>
    <message>
        <source>Compare them with the sheet, one by one, in order.</source>
        <translation>Vergleiche sie mit dem Blatt, eines nach dem anderen, der Reihe nach.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>There was no room to write this. What was written before is safe.</source>
        <translation>Es war kein Platz, das zu schreiben. Was vorher geschrieben wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Afterbell may not write there</source>
        <translation>Afterbell darf dort nicht schreiben</translation>
    </message>
    <message>
        <source>The folder or file is read-only for you, so nothing was changed.</source>
        <translation>Der Ordner oder die Datei ist für dich schreibgeschützt, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Choose another place, or ask for permission to write there.</source>
        <translation>Wähle einen anderen Ort, oder bitte um die Erlaubnis, dort zu schreiben.</translation>
    </message>
    <message>
        <source>This is no ordinary file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>A link, a folder or something of the system stands there; it was left alone.</source>
        <translation>Dort liegt eine Verknüpfung, ein Ordner oder etwas vom System; es blieb unberührt.</translation>
    </message>
    <message>
        <source>Choose the file itself. In a journal’s folder, move the link somewhere else.</source>
        <translation>Wähle die Datei selbst. Liegt im Ordner eines Tagebuchs eine Verknüpfung, verschiebe sie woandershin.</translation>
    </message>
    <message>
        <source>This journal must be copied first</source>
        <translation>Dieses Tagebuch muss erst kopiert werden</translation>
    </message>
    <message>
        <source>Its disk cannot be written to, but something in it has to be finished before it can be read: a save that was cut short, or a step from an older Afterbell.</source>
        <translation>Sein Datenträger lässt sich nicht beschreiben, aber etwas darin muss fertig werden, bevor es gelesen werden kann: ein abgebrochenes Speichern oder ein Schritt von einem älteren Afterbell.</translation>
    </message>
    <message>
        <source>Copy its folder to this computer, and open the copy.</source>
        <translation>Kopiere seinen Ordner auf diesen Computer und öffne die Kopie.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>It is not there, or you may not open it.</source>
        <translation>Sie ist nicht da, oder du darfst sie nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that the disk or the stick is plugged in, then choose it again.</source>
        <translation>Sieh nach, ob die Festplatte oder der Stick angeschlossen ist, und wähle sie noch einmal.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>The folder was renamed, moved or deleted, or its disk is not plugged in.</source>
        <translation>Der Ordner wurde umbenannt, verschoben oder gelöscht, oder sein Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Plug the disk in, or choose another folder.</source>
        <translation>Schließ den Datenträger an oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk did not answer well</source>
        <translation>Der Datenträger hat nicht richtig geantwortet</translation>
    </message>
    <message>
        <source>Reading or writing failed. What was saved before is as it was.</source>
        <translation>Lesen oder Schreiben ist misslungen. Was vorher gespeichert war, ist, wie es war.</translation>
    </message>
    <message>
        <source>Make a backup to another disk soon, and try again.</source>
        <translation>Mach bald eine Sicherung auf einen anderen Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This entry is gone</source>
        <translation>Dieser Eintrag ist weg</translation>
    </message>
    <message>
        <source>It was deleted, or belongs to another journal.</source>
        <translation>Er wurde gelöscht oder gehört zu einem anderen Tagebuch.</translation>
    </message>
    <message>
        <source>Look in the trash: entries stay there for thirty days.</source>
        <translation>Sieh im Papierkorb nach: Dort bleiben Einträge dreißig Tage.</translation>
    </message>
    <message>
        <source>This is too large</source>
        <translation>Das ist zu groß</translation>
    </message>
    <message>
        <source>No journal reaches that day</source>
        <translation>So weit reicht kein Tagebuch</translation>
    </message>
    <message>
        <source>A day lies between 1900 and 2200, and this one does not. Nothing was changed.</source>
        <translation>Ein Tag liegt zwischen 1900 und 2200, dieser nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose another day, or look at the date of this computer.</source>
        <translation>Wähle einen anderen Tag, oder sieh nach dem Datum dieses Computers.</translation>
    </message>
    <message>
        <source>This is no picture Afterbell can read</source>
        <translation>Dieses Bild kann Afterbell nicht lesen</translation>
    </message>
    <message>
        <source>The file may be damaged or of a kind that is not known here.</source>
        <translation>Die Datei kann beschädigt sein oder von einer Art, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Speichere es als PNG oder JPEG und füge es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>This person is no longer on the people list</source>
        <translation>Diese Person steht nicht mehr auf der Namensliste</translation>
    </message>
    <message>
        <source>They were removed meanwhile; nothing else changed.</source>
        <translation>Sie wurde inzwischen entfernt; sonst hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Add them again if their name should be protected.</source>
        <translation>Füge sie wieder hinzu, wenn ihr Name geschützt sein soll.</translation>
    </message>
    <message>
        <source>This is no name that can be protected</source>
        <translation>Diesen Namen kann man nicht schützen</translation>
    </message>
    <message>
        <source>A name has at least one letter, and two hundred at most.</source>
        <translation>Ein Name hat mindestens einen Buchstaben und höchstens zweihundert.</translation>
    </message>
    <message>
        <source>Type it as it stands in your class list.</source>
        <translation>Tippe ihn so, wie er in deiner Klassenliste steht.</translation>
    </message>
    <message>
        <source>This stand-in cannot be used</source>
        <translation>Dieser Deckname geht nicht</translation>
    </message>
    <message>
        <source>It is empty, somebody else has it, or it would give a name on your list away.</source>
        <translation>Er ist leer, gehört jemand anderem oder würde einen Namen deiner Liste verraten.</translation>
    </message>
    <message>
        <source>Choose another, such as the one Afterbell proposes.</source>
        <translation>Wähle einen anderen, etwa den, den Afterbell vorschlägt.</translation>
    </message>
    <message>
        <source>Your circle is not set up yet</source>
        <translation>Dein Kreis ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Before anything can be shared, this journal needs your name and a card.</source>
        <translation>Bevor etwas geteilt werden kann, braucht dieses Tagebuch deinen Namen und eine Karte.</translation>
    </message>
    <message>
        <source>Open Circle and say under which name your friends know you.</source>
        <translation>Öffne den Kreis und sag, unter welchem Namen deine Freunde dich kennen.</translation>
    </message>
    <message>
        <source>This person is no longer in your circle</source>
        <translation>Diese Person ist nicht mehr in deinem Kreis</translation>
    </message>
    <message>
        <source>They were removed, and nothing was sealed for them.</source>
        <translation>Sie wurde entfernt, und nichts wurde für sie versiegelt.</translation>
    </message>
    <message>
        <source>Add their card again if you wish to share with them.</source>
        <translation>Füge ihre Karte wieder hinzu, wenn du mit ihr teilen möchtest.</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>Du hast diese Person blockiert</translation>
    </message>
    <message>
        <source>Nothing is sealed for somebody who is blocked.</source>
        <translation>Für jemanden, der blockiert ist, wird nichts versiegelt.</translation>
    </message>
    <message>
        <source>Press them in your circle and unblock them, if you wish to share with them.</source>
        <translation>Hebe die Blockierung in deinem Kreis auf, wenn du mit ihr teilen möchtest.</translation>
    </message>
    <message>
        <source>Their keys are lost</source>
        <translation>Die Schlüssel sind verloren</translation>
    </message>
    <message>
        <source>Whoever has them could read what is sealed for them, so nothing was sealed.</source>
        <translation>Wer sie hat, könnte lesen, was dafür versiegelt wird. Deshalb wurde nichts versiegelt.</translation>
    </message>
    <message>
        <source>Ask them for a new card, and compare the safety words anew.</source>
        <translation>Bitte um eine neue Karte, und vergleicht die Sicherheitswörter neu.</translation>
    </message>
    <message>
        <source>This card carries new keys</source>
        <translation>Diese Karte trägt neue Schlüssel</translation>
    </message>
    <message>
        <source>Its name is that of somebody you know, or looks like it; its keys are others.</source>
        <translation>Der Name ist der von jemandem, den du kennst, oder sieht so aus; die Schlüssel sind andere.</translation>
    </message>
    <message>
        <source>Ask them in person or by phone, and compare the safety words anew.</source>
        <translation>Frag persönlich oder am Telefon nach und vergleicht die Sicherheitswörter neu.</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>Die Wörter sind verschieden</translation>
    </message>
    <message>
        <source>What you typed are not the safety words of this card.</source>
        <translation>Was du getippt hast, sind nicht die Sicherheitswörter dieser Karte.</translation>
    </message>
    <message>
        <source>Ask them to read the words once more. If they still differ, the card is not theirs.</source>
        <translation>Lass dir die Wörter noch einmal vorlesen. Wenn sie dann noch verschieden sind, ist die Karte nicht von dort.</translation>
    </message>
    <message>
        <source>These are yours</source>
        <translation>Das sind deine eigenen</translation>
    </message>
    <message>
        <source>They are from your own card, and tell nothing of theirs.</source>
        <translation>Das steht auf deiner eigenen Karte und sagt nichts über die andere.</translation>
    </message>
    <message>
        <source>Ask them to read theirs to you, or scan the code on their screen.</source>
        <translation>Lass dir die Wörter der anderen Person vorlesen, oder scanne den Code auf ihrem Bildschirm.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Nobody has checked yet that this card is really this person&apos;s.</source>
        <translation>Noch niemand hat geprüft, dass diese Karte wirklich von dieser Person ist.</translation>
    </message>
    <message>
        <source>Compare the safety words first, or say clearly that you share anyway.</source>
        <translation>Vergleicht erst die Sicherheitswörter, oder sag ausdrücklich, dass du trotzdem teilst.</translation>
    </message>
    <message>
        <source>Nothing to seal yet</source>
        <translation>Noch nichts zu versiegeln</translation>
    </message>
    <message>
        <source>No entry or no person is chosen.</source>
        <translation>Kein Eintrag oder keine Person ist gewählt.</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Hake mindestens eine Person an.</translation>
    </message>
    <message>
        <source>Nobody who has it can be asked</source>
        <translation>Niemand, der es hat, kann gebeten werden</translation>
    </message>
    <message>
        <source>They are no longer in your circle, are blocked, or lost their keys, so nothing was sealed.</source>
        <translation>Sie sind nicht mehr in deinem Kreis, blockiert oder haben ihre Schlüssel verloren, darum wurde nichts versiegelt.</translation>
    </message>
    <message>
        <source>Tell them yourself, or add their card again and ask then.</source>
        <translation>Sag es selbst, oder füge die Karte wieder hinzu und bitte dann.</translation>
    </message>
    <message>
        <source>Too many people for one sealed file</source>
        <translation>Zu viele Menschen für eine versiegelte Datei</translation>
    </message>
    <message>
        <source>One file is sealed for thirty-two people at most, and nothing was sealed.</source>
        <translation>Eine Datei wird für höchstens zweiunddreißig Menschen versiegelt, und nichts wurde versiegelt.</translation>
    </message>
    <message>
        <source>Choose fewer, and share it with the others after that.</source>
        <translation>Wähle weniger und teile es danach mit den anderen.</translation>
    </message>
    <message>
        <source>Some words are not decided yet</source>
        <translation>Manche Wörter sind noch nicht entschieden</translation>
    </message>
    <message>
        <source>They may name somebody, so nothing is sealed until you have decided.</source>
        <translation>Sie könnten jemanden nennen, darum wird nichts versiegelt, bis du entschieden hast.</translation>
    </message>
    <message>
        <source>Go through what is marked: protect it, or leave it as it is.</source>
        <translation>Geh durch, was markiert ist: Schütze es, oder lass es stehen.</translation>
    </message>
    <message>
        <source>You have this one already</source>
        <translation>Das hast du schon</translation>
    </message>
    <message>
        <source>This sealed file was opened before, and nothing was added twice.</source>
        <translation>Diese versiegelte Datei wurde schon geöffnet, und nichts kam doppelt dazu.</translation>
    </message>
    <message>
        <source>You find it in your circle.</source>
        <translation>Du findest sie in deinem Kreis.</translation>
    </message>
    <message>
        <source>This backup does not check out</source>
        <translation>Diese Sicherung stimmt nicht</translation>
    </message>
    <message>
        <source>It does not open, or holds less than it should, so it was not restored.</source>
        <translation>Sie öffnet sich nicht oder enthält weniger, als sie sollte, darum wurde sie nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Take the one before it. Your journal was not touched.</source>
        <translation>Nimm die davor. Dein Tagebuch wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Die Sicherung wurde nicht gemacht</translation>
    </message>
    <message>
        <source>What was written did not check out, so it was thrown away. Journal and older backups stay.</source>
        <translation>Was geschrieben wurde, hielt der Prüfung nicht stand und wurde verworfen. Tagebuch und ältere Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>Try again; where that fails too, choose a place on another disk for backups.</source>
        <translation>Versuch es noch einmal; geht auch das nicht, wähle für Sicherungen einen Ort auf einer anderen Platte.</translation>
    </message>
    <message>
        <source>A backup is not whole any more</source>
        <translation>Eine Sicherung ist nicht mehr heil</translation>
    </message>
    <message>
        <source>It was when it was made, so its disk may be failing. Your journal was not touched.</source>
        <translation>Sie war es, als sie gemacht wurde, also versagt vielleicht ihr Datenträger. Dein Tagebuch wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Choose a second place for backups in the settings, on another disk.</source>
        <translation>Wähle in den Einstellungen einen zweiten Ort für Sicherungen, auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The second place for backups is missed</source>
        <translation>Der zweite Ort für Sicherungen fehlt</translation>
    </message>
    <message>
        <source>It was not there for three weeks. Beside the journal they are made as always.</source>
        <translation>Er war drei Wochen nicht da. Neben dem Tagebuch werden sie wie immer gemacht.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another place in the settings.</source>
        <translation>Schließ ihn an, oder wähle in den Einstellungen einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is a second version of this journal</source>
        <translation>Es gibt eine zweite Fassung dieses Tagebuchs</translation>
    </message>
    <message>
        <source>A sync program left it beside yours, as a copy. What was written there may be missing here.</source>
        <translation>Ein Sync-Programm hat sie als Kopie neben deiner hinterlassen. Was dort geschrieben wurde, fehlt hier vielleicht.</translation>
    </message>
    <message>
        <source>Compare the two and bring the entries together. Nothing else comes along, such as what friends sent: keep that file, in another folder.</source>
        <translation>Vergleiche beide und führe die Einträge zusammen. Sonst kommt nichts mit, etwa was Freunde schickten: Behalte diese Datei, in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>You stopped it. Everything is as it was before.</source>
        <translation>Du hast es angehalten. Alles ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>The computer “{0}” holds this journal.</source>
        <translation>Der Computer „{0}“ hat dieses Tagebuch offen.</translation>
    </message>
    <message>
        <source>A picture may have {0} million pixels at most.</source>
        <translation>Ein Bild darf höchstens {0} Millionen Pixel haben.</translation>
    </message>
    <message>
        <source>This has more than {0}, the most that is taken here.</source>
        <translation>Das sind mehr als {0}, und mehr wird hier nicht angenommen.</translation>
    </message>
    <message>
        <source>This has {0}; {1} is the most that is taken here.</source>
        <translation>Das sind {0}; hier werden höchstens {1} angenommen.</translation>
    </message>
    <message>
        <source>There are more than twelve words.</source>
        <translation>Das sind mehr als zwölf Wörter.</translation>
    </message>
    <message>
        <source>Word {0} is misspelt or missing.</source>
        <translation>Wort {0} ist falsch geschrieben oder fehlt.</translation>
    </message>
    <message>
        <source>Each is a word that a sheet can have, but one is another than on yours or in another place.</source>
        <translation>Jedes ist ein Wort, das auf einem Blatt stehen kann, aber eines ist ein anderes als auf deinem oder steht an anderer Stelle.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file</source>
        <translation>Diese Passphrase öffnet die Datei nicht</translation>
    </message>
    <message>
        <source>The file is fine. It opens with the passphrase it was written under.</source>
        <translation>Die Datei ist in Ordnung. Sie öffnet sich mit der Passphrase, unter der sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Diese Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Folders deep inside one another</source>
        <translation>Ordner tief ineinander</translation>
    </message>
    <message>
        <source>They lie deeper than in any journal, so nothing was read.</source>
        <translation>Sie liegen tiefer als in jedem Tagebuch, darum wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>It has more than what is taken here. Nothing was changed.</source>
        <translation>Das ist mehr, als hier angenommen wird. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Make it smaller, or take a part of it.</source>
        <translation>Mach es kleiner, oder nimm einen Teil davon.</translation>
    </message>
    <message>
        <source>The pages could not be made</source>
        <translation>Die Seiten ließen sich nicht machen</translation>
    </message>
    <message>
        <source>There is nothing to put on them, or a page could not be set.</source>
        <translation>Es gibt nichts, was daraufkäme, oder eine Seite ließ sich nicht setzen.</translation>
    </message>
    <message>
        <source>Choose other days or other entries.</source>
        <translation>Wähle andere Tage oder andere Einträge.</translation>
    </message>
    <message>
        <source>A part of this backup is missing or damaged</source>
        <translation>Ein Teil dieser Sicherung fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>Backups of a large journal share parts, in the folder “blocks” beside them.</source>
        <translation>Sicherungen eines großen Tagebuchs teilen sich Teile, im Ordner „blocks“ neben ihnen.</translation>
    </message>
    <message>
        <source>Copy that folder along with the backup, or take another one. Your journal was not touched.</source>
        <translation>Kopiere diesen Ordner mit der Sicherung mit, oder nimm eine andere. Dein Tagebuch wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>There is no room for a backup</source>
        <translation>Für eine Sicherung ist kein Platz</translation>
    </message>
    <message>
        <source>It would leave too little of its disk to write on, so none was made.</source>
        <translation>Sie ließe zu wenig von ihrem Datenträger zum Schreiben übrig, also wurde keine gemacht.</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Schaff dort etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The second place for backups is full</source>
        <translation>Der zweite Ort für Sicherungen ist voll</translation>
    </message>
    <message>
        <source>The newest backup was not copied there. It is whole beside the journal.</source>
        <translation>Die neueste Sicherung wurde nicht dorthin kopiert. Neben dem Tagebuch liegt sie heil.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place in the settings.</source>
        <translation>Schaff dort etwas Platz, oder wähle in den Einstellungen einen anderen Ort.</translation>
    </message>
    <message>
        <source>Free some space and try again; words that wait to be saved are saved then.</source>
        <translation>Schaff etwas Platz und versuch es noch einmal; Worte, die noch zu speichern sind, werden dann gespeichert.</translation>
    </message>
</context>
<context>
    <name>RehearsalSheet</name>
    <message>
        <source>Fetch the page and type its words. They are only checked here: nothing in your journal changes.</source>
        <translation>Hol die Seite und tippe ihre Wörter. Sie werden hier nur geprüft: Nichts in deinem Tagebuch ändert sich.</translation>
    </message>
    <message>
        <source>Try your recovery sheet</source>
        <translation>Dein Notfallblatt ausprobieren</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Notfallwörter</translation>
    </message>
    <message>
        <source>The twelve words, in order</source>
        <translation>Die zwölf Wörter, der Reihe nach</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try these words</source>
        <translation>Wörter ausprobieren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>These words do not open this journal</source>
        <translation>Diese Wörter öffnen dieses Tagebuch nicht</translation>
    </message>
    <message>
        <source>They are in order, but from another journal or an older sheet. See whether there is a newer page, or make a new one.</source>
        <translation>Sie sind in Ordnung, aber von einem anderen Tagebuch oder einem älteren Blatt. Sieh nach, ob es eine neuere Seite gibt, oder mach eine neue.</translation>
    </message>
    <message>
        <source>That is the right sheet, and it opens your journal. You can put it back where it was.</source>
        <translation>Das ist das richtige Blatt, und es öffnet dein Tagebuch. Du kannst es zurücklegen, wo es war.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Make a new sheet…</source>
        <translation>Ein neues Blatt machen…</translation>
    </message>
</context>
<context>
    <name>RenameTagSheet</name>
    <message>
        <source>Rename a tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>It changes in your texts, too. What they said before stays among their earlier versions.</source>
        <translation>Es ändert sich auch in deinen Texten. Was sie vorher sagten, bleibt unter ihren früheren Fassungen.</translation>
    </message>
    <message>
        <source>Tag to rename</source>
        <translation>Schlagwort, das umbenannt wird</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries carry it.</source>
        <translation>
            <numerusform>1 Eintrag trägt es.</numerusform>
            <numerusform>%Ln Einträge tragen es.</numerusform>
        </translation>
    </message>
    <message>
        <source>#{0} is there already: the two become one.</source>
        <translation>#{0} gibt es schon: Die beiden werden eins.</translation>
    </message>
    <message>
        <source>It will be #{0}.</source>
        <translation>Es heißt dann #{0}.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Zu einem machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries to go</source>
        <translation>
            <numerusform>noch 1 Eintrag</numerusform>
            <numerusform>noch %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>The journal that is there now is set aside under another name, never overwritten.</source>
        <translation>Das Tagebuch, das jetzt dort ist, wird unter anderem Namen beiseitegelegt, nie überschrieben.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Look in another folder…</source>
        <translation>In einem anderen Ordner nachsehen…</translation>
    </message>
    <message>
        <source>The folder with the backups</source>
        <translation>Der Ordner mit den Sicherungen</translation>
    </message>
    <message>
        <source>The passphrase of that day</source>
        <translation>Die Passphrase von jenem Tag</translation>
    </message>
    <message>
        <source>No backups there.</source>
        <translation>Dort sind keine Sicherungen.</translation>
    </message>
    <message>
        <source>Compare it with the journal first…</source>
        <translation>Erst mit dem Tagebuch vergleichen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · before two copies came together</source>
        <translation>{0} · bevor zwei Kopien zusammenkamen</translation>
    </message>
    <message>
        <source>Restoring and counting…</source>
        <translation>Wird wiederhergestellt und gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln entries are back.</source>
        <translation>
            <numerusform>{0} von 1 Eintrag ist zurück.</numerusform>
            <numerusform>{0} von %Ln Einträgen sind zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The people list and the circle are those of that day.</source>
        <translation>Die Namensliste und der Kreis sind die von jenem Tag.</translation>
    </message>
    <message>
        <source>They are in “{0}”. Your own journal is as it was, with all that is newer; to bring the two together, open one of them and choose Settings, Compare with another copy.</source>
        <translation>Sie sind in „{0}“. Dein eigenes Tagebuch ist, wie es war, mit allem, was neuer ist; um die beiden zusammenzubringen, öffne eines davon und wähle Einstellungen, Mit einer anderen Kopie vergleichen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Entries that are newer in it: {0}. It is set aside with them, so that you can compare the two and bring them back. Press Restore once more to go on.</source>
        <translation>Einträge, die darin neuer sind: {0}. Es wird mit ihnen beiseitegelegt, damit du die beiden vergleichen und sie zurückholen kannst. Drück noch einmal auf „Wiederherstellen“, um fortzufahren.</translation>
    </message>
    <message>
        <source>The journal that is there has something newer</source>
        <translation>Das Tagebuch, das dort ist, enthält Neueres</translation>
    </message>
    <message>
        <source>The journal that was there could not be compared with this backup; it is set aside.</source>
        <translation>Das Tagebuch, das dort war, ließ sich nicht mit dieser Sicherung vergleichen; es ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>{0} · not whole any more</source>
        <translation>{0} · nicht mehr heil</translation>
    </message>
    <message>
        <source>It comes back beside the journal that is open, as one of its own.</source>
        <translation>Sie kommt neben das offene Tagebuch, als eigenes Tagebuch.</translation>
    </message>
    <message>
        <source>What is newer could not be brought in; the journal that was set aside has it.</source>
        <translation>Das Neuere ließ sich nicht hereinholen; es steht in dem Tagebuch, das beiseitegelegt wurde.</translation>
    </message>
    <message>
        <source>Restore, and keep them</source>
        <translation>Wiederherstellen und sie behalten</translation>
    </message>
    <message>
        <source>Newer ones kept: {0}.</source>
        <translation>Neuere behalten: {0}.</translation>
    </message>
</context>
<context>
    <name>SaveElsewhereSheet</name>
    <message>
        <source>Save {words} elsewhere</source>
        <translation>{words} woanders speichern</translation>
    </message>
    <message>
        <source>One file under a passphrase of its own, on a stick or another disk. Afterbell brings it home, and any program that knows age opens it.</source>
        <translation>Eine Datei unter eigener Passphrase, auf einem Stick oder einer anderen Festplatte. Afterbell holt sie heim, und jedes Programm, das age kennt, öffnet sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>files that hold words</comment>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Where to save the words</source>
        <translation>Wo die Worte gespeichert werden</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
</context>
<context>
    <name>SchoolGroup</name>
    <message>
        <source>School year</source>
        <translation>Schuljahr</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>A usual year</source>
        <translation>Ein übliches Jahr</translation>
    </message>
    <message>
        <source>Puts its dates, terms and breaks in place of these; then move them to your own.</source>
        <translation>Setzt seine Daten, Abschnitte und Ferien an die Stelle von diesen; dann schiebe sie auf deine eigenen.</translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation>Zurücklegen, was dastand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As in “2025–26”.</source>
        <translation>Wie in „2025/26“.</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Von und bis</translation>
    </message>
    <message>
        <source>Any dates; a year may cross New Year.</source>
        <translation>Beliebige Tage; ein Jahr darf über Neujahr gehen.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Name of the term</source>
        <translation>Name des Abschnitts</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Ferien hinzufügen</translation>
    </message>
    <message>
        <source>Name of the break</source>
        <translation>Name der Ferien</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>None to six.</source>
        <translation>Keiner bis sechs.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Ferien</translation>
    </message>
    <message>
        <source>Weeks without teaching; they are not counted.</source>
        <translation>Wochen ohne Unterricht; sie werden nicht gezählt.</translation>
    </message>
    <message>
        <source>The year must end after it begins. It is not kept like this.</source>
        <translation>Das Jahr muss enden, nachdem es begonnen hat. So wird es nicht übernommen.</translation>
    </message>
    <message>
        <source>A term or a break ends before it begins. It is not kept like this.</source>
        <translation>Ein Abschnitt oder Ferien enden, bevor sie beginnen. So wird es nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>SealedLook</name>
    <message>
        <source>It lies in the shared folder “{0}” and is found there by itself, as:</source>
        <translation>Es liegt im gemeinsamen Ordner „{0}“ und wird dort von selbst gefunden, als:</translation>
    </message>
    <message>
        <source>It is in “{0}”. Hand it over, by e-mail, on a stick or as you like:</source>
        <translation>Es liegt in „{0}“. Übergib es, per E-Mail, auf einem Stick oder wie du magst:</translation>
    </message>
    <message>
        <source>Only {0} can open it. It cannot be unsent; what left is kept under Circle.</source>
        <translation>Nur {0} kann es öffnen. Es lässt sich nicht zurückholen; was hinausging, steht unter Kreis.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>E-Mail schreiben…</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>Es ist übergeben</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Vermerkt.</translation>
    </message>
    <message>
        <source>The file with this mail is sealed for you. Open it with Afterbell; nobody else can.</source>
        <translation>Die Datei an dieser Mail ist für dich versiegelt. Öffne sie mit Afterbell; sonst kann es niemand.</translation>
    </message>
    <message>
        <source>A sealed file for you</source>
        <translation>Eine versiegelte Datei für dich</translation>
    </message>
    <message>
        <source>No program here writes e-mails. Send {0} in another way. Once it went, press “It is handed over”.</source>
        <translation>Hier schreibt kein Programm E-Mails. Schick {0} auf einem anderen Weg. Ist es abgeschickt, drücke „Es ist übergeben“.</translation>
    </message>
    <message>
        <source>Your mail program was asked for a draft, and the folder was opened: drag {0} into the draft. If none opens, send the file in another way. Once it went, press “It is handed over”.</source>
        <translation>Dein Mailprogramm wurde um einen Entwurf gebeten, und der Ordner wurde geöffnet: Zieh {0} in den Entwurf. Öffnet sich keiner, schick die Datei auf anderem Weg. Ist sie unterwegs, drück „Es ist übergeben“.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>The twelve words, in order</source>
        <translation>Die zwölf Wörter, der Reihe nach</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Notfallwörter</translation>
    </message>
    <message>
        <source>Use the recovery sheet instead</source>
        <translation>Stattdessen das Notfallblatt nehmen</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Stattdessen die Passphrase nehmen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a reminder</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Remind me in the evening</source>
        <translation>Abends erinnern</translation>
    </message>
    <message>
        <source>One quiet line from the icon beside the clock, without a word of the journal.</source>
        <translation>Eine leise Zeile vom Symbol neben der Uhr, ohne ein Wort aus dem Tagebuch.</translation>
    </message>
    <message>
        <source>It would come from an icon beside the clock, and this desktop has no place for one.</source>
        <translation>Sie käme von einem Symbol neben der Uhr, und diese Arbeitsumgebung hat keinen Platz dafür.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Der Tag endet um</translation>
    </message>
    <message>
        <source>What you write before this still belongs to the evening before.</source>
        <translation>Was du vorher schreibst, gehört noch zum Abend davor.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your card and your book begin with it; each can say another.</source>
        <translation>Deine Karte und dein Buch beginnen damit; auf beiden kann ein anderer stehen.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What “Prompts” offers to write along: change, hide, make your own.</source>
        <translation>Woran „Anstöße“ dich entlangschreiben lässt: ändern, ausblenden, eigene machen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>of the window: colours and letters</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Chalkboard</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Also by Ctrl and + or −, from anywhere.</source>
        <translation>Auch mit Strg und + oder −, von überall.</translation>
    </message>
    <message>
        <source>Names to protect</source>
        <translation>Namen schützen</translation>
    </message>
    <message>
        <source>People list</source>
        <translation>Namensliste</translation>
    </message>
    <message>
        <source>Open the list…</source>
        <translation>Liste öffnen…</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Herein und hinaus</translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation>Einträge hereinholen</translation>
    </message>
    <message>
        <source>From {0}. What is there already is noticed.</source>
        <translation>Aus {0}. Was schon da ist, wird bemerkt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Afterbell</translation>
    </message>
    <message>
        <source>Where your journal is</source>
        <translation>Wo dein Tagebuch liegt</translation>
    </message>
    <message>
        <source>Afterbell {0}, free software under the MIT licence. It never connects to any network.</source>
        <translation>Afterbell {0}, freie Software unter der MIT-Lizenz. Es verbindet sich nie mit einem Netz.</translation>
    </message>
    <message>
        <source>Afterbell</source>
        <translation>Afterbell</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>What Afterbell is made of, and the terms of each part.</source>
        <translation>Woraus Afterbell besteht, und die Bedingungen für jeden Teil.</translation>
    </message>
    <message>
        <source>Read them…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>Neu schreiben…</translation>
    </message>
    <message>
        <source>Look around…</source>
        <translation>Umsehen…</translation>
    </message>
    <message>
        <source>The journal of a teacher who does not exist, to look around in or to show somebody.</source>
        <translation>Das Tagebuch einer Lehrkraft, die es nicht gibt, zum Umsehen oder Vorführen.</translation>
    </message>
    <message>
        <source>A made-up year</source>
        <translation>Ein erfundenes Jahr</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>The first evening, sharing, what is protected, what to do when something goes wrong; also F1.</source>
        <translation>Der erste Abend, Teilen, was geschützt ist, und was du tun kannst, wenn etwas schiefgeht; auch mit F1.</translation>
    </message>
    <message>
        <source>Read it…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>What the keyboard can do; also Shift+F1.</source>
        <translation>Was die Tastatur kann; auch mit Umschalt+F1.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light by day, dark by night, or one of them always; with high contrast as the system is.</source>
        <translation>Hell am Tag, dunkel bei Nacht, oder immer eins davon; bei hohem Kontrast wie das System.</translation>
    </message>
    <message>
        <source>import export migrate move transfer download save file open with obsidian markdown pdf word new computer</source>
        <comment>what people type, in every country</comment>
        <translation>import export umziehen übertragen herunterladen datei speichern öffnen mit obsidian markdown pdf word neuer computer laptop</translation>
    </message>
    <message>
        <source>A plain folder that any program reads, or one encrypted file.</source>
        <translation>Ein offener Ordner, den jedes Programm liest, oder eine verschlüsselte Datei.</translation>
    </message>
    <message>
        <source>Pupils’ names and what stands for them when you share. The list is shared with nobody.</source>
        <translation>Namen aus der Klasse und was beim Teilen für sie steht. Die Liste wird mit niemandem geteilt.</translation>
    </message>
    <message>
        <source>copy safety stick usb cloud sync save merge two second computers dropbox history undo icloud onedrive nextcloud google drive</source>
        <comment>what people type, in every country</comment>
        <translation>kopie sicherung backup stick usb cloud synchronisieren sync speichern zusammenführen zwei zweiter computer rechner dropbox wiederherstellung rückgängig usb-stick icloud onedrive nextcloud google drive</translation>
    </message>
    <message>
        <source>reminder notification alarm</source>
        <translation>erinnerung erinnern benachrichtigung wecker</translation>
    </message>
    <message>
        <source>author midnight night frames questions prompts profile username my name</source>
        <translation>autor autorin mitternacht nacht fragen rahmen ich profil benutzername tagesende feierabend lehrer lehrerin</translation>
    </message>
    <message>
        <source>appearance colour color dark mode night light contrast eyes vision font size zoom bigger letters accessibility design color blind</source>
        <translation>aussehen farbe dunkel dark mode nacht hell kontrast augen sehen schrift schriftart größe zoom größere buchstaben dunkelmodus nachtmodus barrierefreiheit design tafel</translation>
    </message>
    <message>
        <source>version licence folder location help manual keyboard shortcuts demo license where tutorial network internet update offline telemetry example sample hotkeys open source files are my</source>
        <translation>version lizenz ordner ort speicherort hilfe handbuch anleitung tastatur tastenkürzel shortcuts vorführung demo beispiel wo einführung netz internet aktualisieren update offline open source</translation>
    </message>
    <message>
        <source>No setting of that name. The guide may know more: F1.</source>
        <translation>Keine Einstellung mit diesem Namen. Vielleicht weiß die Anleitung mehr: F1.</translation>
    </message>
    <message>
        <source>dictionary language typos spellcheck autocorrect grammar quotes smart</source>
        <translation>wörterbuch sprache tippfehler rechtschreibprüfung autokorrektur grammatik gänsefüßchen</translation>
    </message>
    <message>
        <source>calendar term semester holidays vacation summer start end of year</source>
        <translation>kalender schuljahr halbjahr semester trimester ferien urlaub sommer beginn ende anfang</translation>
    </message>
    <message>
        <source>security timeout screen lock projector beamer screenshot privacy auto idle log out sign out tray icon clock autolock logout minimize hide timer whiteboard</source>
        <translation>sicherheit bildschirm sperre beamer projektor bildschirmfoto screenshot privatsphäre auto automatisch zeitlimit ruhe abmelden ausloggen leiste symbol uhr verstecken timer whiteboard smartboard</translation>
    </message>
    <message>
        <source>password security encryption forgotten change password reset print paper pin code</source>
        <translation>passwort kennwort sicherheit verschlüsselung vergessen passwort ändern zurücksetzen drucken papier pin code wiederherstellung</translation>
    </message>
    <message>
        <source>check damage repair corrupt broken rescue verify damaged integrity error</source>
        <translation>prüfen beschädigt kaputt reparieren retten defekt heil fehler</translation>
    </message>
    <message>
        <source>pupils students children class anonymous initials privacy anonymize pseudonym gdpr</source>
        <translation>schüler schülerinnen kinder klasse anonym initialen datenschutz anonymisieren pseudonym dsgvo</translation>
    </message>
</context>
<context>
    <name>ShareBookSheet</name>
    <message>
        <source>Only the people you choose can open it. Nothing leaves until you hand the file over.</source>
        <translation>Nur die Menschen, die du wählst, können es öffnen. Nichts geht hinaus, bevor du die Datei übergibst.</translation>
    </message>
    <message>
        <source>Seal “{0}”</source>
        <translation>„{0}“ versiegeln</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>A note to go with it</source>
        <translation>Eine Notiz dazu</translation>
    </message>
    <message>
        <source>Names of pupils were replaced in it.</source>
        <translation>Namen aus der Klasse sind darin ersetzt.</translation>
    </message>
    <message>
        <source>Names stand in it as you wrote them. Be sure that is right for whoever gets it.</source>
        <translation>Namen stehen darin, wie du sie geschrieben hast. Sei sicher, dass das für die Leserin oder den Leser in Ordnung ist.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the people it is for</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Put in the shared folder</source>
        <translation>Im Ordner teilen</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation>Wohin soll die versiegelte Datei?</translation>
    </message>
    <message>
        <source>Sealed for {0}</source>
        <translation>Versiegelt für {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln entries</source>
        <translation>
            <numerusform>1 Eintrag teilen</numerusform>
            <numerusform>%Ln Einträge teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the people you choose can open it. Nothing leaves until you hand the file over.</source>
        <translation>Nur die Menschen, die du wählst, können es öffnen. Nichts geht hinaus, bevor du die Datei übergibst.</translation>
    </message>
    <message>
        <source>What they will read</source>
        <translation>Was zu lesen sein wird</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Put in the shared folder</source>
        <translation>Im Ordner teilen</translation>
    </message>
    <message>
        <source>Share “{0}”</source>
        <translation>„{0}“ teilen</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Namen werden gesucht…</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Für {0}</translation>
    </message>
    <message>
        <source>For nobody yet</source>
        <translation>Noch für niemanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or files</source>
        <translation>
            <numerusform>1 Foto oder Datei</numerusform>
            <numerusform>%Ln Fotos oder Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation>Wohin soll die versiegelte Datei?</translation>
    </message>
    <message>
        <source>Sealed for {0}</source>
        <translation>Versiegelt für {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message>
        <source>Do you still have your recovery sheet? A minute to try it.</source>
        <translation>Hast du dein Notfallblatt noch? Eine Minute, um es auszuprobieren.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>You will be asked again in a few weeks</source>
        <translation>In ein paar Wochen wirst du wieder gefragt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>You can try the sheet at any time, in Settings</source>
        <translation>In den Einstellungen kannst du das Blatt jederzeit ausprobieren</translation>
    </message>
    <message>
        <source>Make one…</source>
        <comment>a recovery sheet</comment>
        <translation>Eins machen…</translation>
    </message>
    <message>
        <source>I have it on paper now</source>
        <translation>Ich habe es jetzt auf Papier</translation>
    </message>
    <message>
        <source>Good. Keep it away from this computer</source>
        <translation>Gut. Bewahr es nicht bei diesem Computer auf</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>In drei Tagen</translation>
    </message>
    <message>
        <source>You will be reminded in three days</source>
        <translation>Du wirst in drei Tagen erinnert</translation>
    </message>
    <message>
        <source>Your recovery sheet is on no paper yet: a forgotten passphrase could not be mended.</source>
        <translation>Dein Notfallblatt ist noch auf keinem Papier: Eine vergessene Passphrase wäre nicht zu retten.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>If you forget the passphrase, these words open the journal. Nothing else does. Print them now.</source>
        <translation>Wenn du die Passphrase vergisst, öffnen diese Wörter das Tagebuch. Sonst nichts. Drucke sie jetzt.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Dein Notfallblatt</translation>
    </message>
    <message>
        <source>Go to my journal</source>
        <translation>Zu meinem Tagebuch</translation>
    </message>
    <message>
        <source>Then: your recovery sheet</source>
        <translation>Dann: dein Notfallblatt</translation>
    </message>
    <message>
        <source>One page to print and keep somewhere safe. It opens the journal if you forget the passphrase.</source>
        <translation>Eine Seite zum Drucken und sicheren Verwahren. Sie öffnet das Tagebuch, wenn du die Passphrase vergisst.</translation>
    </message>
    <message>
        <source>I have them on paper, somewhere safe</source>
        <translation>Ich habe sie auf Papier, an einem sicheren Ort</translation>
    </message>
    <message>
        <source>Not beside the computer. A drawer at home is good.</source>
        <translation>Nicht neben dem Computer. Eine Schublade zu Hause ist gut.</translation>
    </message>
    <message>
        <source>I have no printer here: remind me in three days</source>
        <translation>Hier ist kein Drucker: Erinnere mich in drei Tagen</translation>
    </message>
    <message>
        <source>On {0}, on the first page. Until then a forgotten passphrase cannot be mended.</source>
        <translation>Am {0}, auf der ersten Seite. Bis dahin ist eine vergessene Passphrase nicht zu retten.</translation>
    </message>
    <message>
        <source>Put Afterbell into this computer’s menu</source>
        <translation>Afterbell ins Menü dieses Computers aufnehmen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>From anywhere</source>
        <translation>Von überall</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Ein Hoch</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Ein Tief</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>Ein neuer Eintrag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Today, Journal, Calendar, Look back, Circle, Year in review</source>
        <translation>Heute, Tagebuch, Kalender, Rückblick, Kreis, Jahresbuch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Text größer, kleiner, wie üblich</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock and quit; what you wrote is saved first</source>
        <translation>Sperren und beenden; was du geschrieben hast, wird vorher gespeichert</translation>
    </message>
    <message>
        <source>Blank the window; F9 again brings it back</source>
        <translation>Fenster leeren; noch einmal F9 holt es zurück</translation>
    </message>
    <message>
        <source>The menu of a right click, where the keyboard is</source>
        <translation>Das Menü eines Rechtsklicks, dort, wo die Tastatur gerade wirkt</translation>
    </message>
    <message>
        <source>Show a passphrase that is being typed, and hide it</source>
        <translation>Eine Passphrase beim Tippen zeigen und verbergen</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Back to the list, in a narrow window</source>
        <translation>Zurück zur Liste, in einem schmalen Fenster</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <source>Bold, italic, link</source>
        <translation>Fett, kursiv, Link</translation>
    </message>
    <message>
        <source>Heading, quote</source>
        <translation>Überschrift, Zitat</translation>
    </message>
    <message>
        <source>List, numbered list, task</source>
        <translation>Liste, nummerierte Liste, Aufgabe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>An item of a list further in, or out</source>
        <translation>Einen Listenpunkt weiter hinein oder hinaus</translation>
    </message>
    <message>
        <source>A photo or file</source>
        <translation>Ein Foto oder eine Datei</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>In diesem Eintrag suchen</translation>
    </message>
    <message>
        <source>Nothing but the text, and back</source>
        <translation>Nichts als der Text, und zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A new line below it</source>
        <translation>Eine neue Zeile darunter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opening without Afterbell…</source>
        <translation>Öffnen ohne Afterbell…</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>The next of what was found in it, and the one before</source>
        <translation>Die nächste gefundene Stelle, und die davor</translation>
    </message>
    <message>
        <source>Print it, or keep it as a PDF</source>
        <translation>Ihn drucken oder als PDF behalten</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Tick the task that the cursor stands in</source>
        <translation>Die Aufgabe abhaken, in der der Cursor steht</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>The next cell, and the one before; a new row behind the last</source>
        <translation>Die nächste Zelle und die davor; hinter der letzten eine neue Zeile</translation>
    </message>
    <message>
        <source>The cell below</source>
        <translation>Die Zelle darunter</translation>
    </message>
    <message>
        <source>A row more, or this one out</source>
        <translation>Eine Zeile mehr, oder diese heraus</translation>
    </message>
    <message>
        <source>A column more, or this one out</source>
        <translation>Eine Spalte mehr, oder diese heraus</translation>
    </message>
    <message>
        <source>Where the words of a column stand</source>
        <translation>Wo die Worte einer Spalte stehen</translation>
    </message>
    <message>
        <source>On below the table</source>
        <translation>Unter der Tabelle weiter</translation>
    </message>
    <message>
        <source>On a photo in the text</source>
        <translation>Auf einem Foto im Text</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>Its caption</source>
        <translation>Seine Bildunterschrift</translation>
    </message>
    <message>
        <source>Its description, for those who do not see it</source>
        <translation>Seine Beschreibung, für alle, die es nicht sehen</translation>
    </message>
    <message>
        <source>A paragraph up, or down</source>
        <translation>Einen Absatz nach oben oder unten</translation>
    </message>
    <message>
        <source>Out of the text</source>
        <translation>Aus dem Text heraus</translation>
    </message>
    <message>
        <source>Among all pictures</source>
        <translation>In allen Bildern</translation>
    </message>
    <message>
        <source>The month before, and the next</source>
        <translation>Der Monat davor und der nächste</translation>
    </message>
    <message>
        <source>The picture, large</source>
        <translation>Das Bild, groß</translation>
    </message>
    <message>
        <source>Its entry</source>
        <translation>Sein Eintrag</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>SmallForm</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter · Esc</source>
        <translation>Eingabe · Esc</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern hinzufügen</translation>
    </message>
</context>
<context>
    <name>SpellingGroup</name>
    <message>
        <source>There is none for the language of this system.</source>
        <translation>Für die Sprache dieses Systems gibt es keines.</translation>
    </message>
    <message>
        <source>“As the system” is {0} here.</source>
        <translation>„Wie das System“ ist hier {0}.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>With the dictionaries on this computer. Names on your people list are never marked.</source>
        <translation>Mit den Wörterbüchern auf diesem Computer. Namen auf deiner Namensliste werden nie angestrichen.</translation>
    </message>
    <message>
        <source>Check spelling in</source>
        <translation>Rechtschreibung prüfen in</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Diese Wörter behalten</translation>
    </message>
    <message>
        <source>One a line; they are right in this journal, and stay in it.</source>
        <translation>Eins je Zeile; sie gelten in diesem Tagebuch als richtig und bleiben darin.</translation>
    </message>
    <message>
        <source>Typographic quotation marks</source>
        <translation>Typografische Anführungszeichen</translation>
    </message>
    <message>
        <source>Straight ones become your language’s as you type; undo gives them back. Off leaves all as typed.</source>
        <translation>Gerade werden beim Tippen zu denen deiner Sprache; Rückgängig gibt sie zurück. Aus lässt alles, wie es getippt ist.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The name your friends will see</source>
        <translation>Der Name, den deine Freunde sehen</translation>
    </message>
    <message>
        <source>Your name, as your friends say it</source>
        <translation>Dein Name, wie deine Freunde ihn sagen</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>Meine Karte machen</translation>
    </message>
    <message>
        <source>Two or three people you trust. You choose what they read, one entry at a time, with pupils&apos; names protected. It travels as a sealed file that only they can open.</source>
        <translation>Zwei, drei Menschen, denen du vertraust. Du wählst, was sie lesen, einen Eintrag nach dem anderen, mit geschützten Namen. Es reist als versiegelte Datei, die nur sie öffnen können.</translation>
    </message>
    <message>
        <source>Let a few people in, when you choose to</source>
        <translation>Lass ein paar Menschen herein, wenn du magst</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message>
        <source>You have not compared safety words with {0} yet, so the card could be somebody else’s. Comparing takes a minute by phone.</source>
        <translation>Du hast mit {0} noch keine Sicherheitswörter verglichen, darum könnte die Karte von jemand anderem sein. Vergleichen dauert am Telefon eine Minute.</translation>
    </message>
    <message>
        <source>Seal without comparing words?</source>
        <translation>Versiegeln, ohne Wörter zu vergleichen?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Seal anyway</source>
        <translation>Trotzdem versiegeln</translation>
    </message>
    <message>
        <source>Covered by their stand-ins: {0}.</source>
        <translation>Durch Decknamen ersetzt: {0}.</translation>
    </message>
    <message>
        <source>Taken out, for it fits more than one person on your list: {0}.</source>
        <translation>Herausgenommen, denn es passt auf mehr als eine Person deiner Liste: {0}.</translation>
    </message>
    <message>
        <source>{0} would read this as you typed it: {1}.</source>
        <translation>{0} würde das lesen, wie du es getippt hast: {1}.</translation>
    </message>
    <message>
        <source>Your words may name somebody</source>
        <translation>Deine Worte könnten jemanden nennen</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Seal it so</source>
        <translation>So versiegeln</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak: could be guessed within a day</source>
        <translation>Schwach: an einem Tag zu erraten</translation>
    </message>
    <message>
        <source>Weak: could be guessed within weeks</source>
        <translation>Schwach: in Wochen zu erraten</translation>
    </message>
    <message>
        <source>Fair: one more unrelated word makes it strong</source>
        <translation>Mittel: ein weiteres fremdes Wort macht sie stark</translation>
    </message>
    <message>
        <source>Good: would take years to guess</source>
        <translation>Gut: Erraten würde Jahre dauern</translation>
    </message>
    <message>
        <source>Strong: would take centuries to guess</source>
        <translation>Stark: Erraten würde Jahrhunderte dauern</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Title, if you like</source>
        <translation>Titel, wenn du magst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Dein Eintrag</translation>
    </message>
    <message>
        <source>Write as it comes. It saves itself.</source>
        <translation>Schreib los. Es speichert sich selbst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show everything · F8</source>
        <translation>Alles zeigen · F8</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Only with a tag</source>
        <translation>Nur mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Whatever the tag</source>
        <translation>Egal welches Schlagwort</translation>
    </message>
    <message>
        <source>One more tag…</source>
        <translation>Noch ein Schlagwort…</translation>
    </message>
    <message>
        <source>Leave out the tag {0}</source>
        <translation>Das Schlagwort {0} weglassen</translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Which years</source>
        <translation>Welche Jahre</translation>
    </message>
    <message>
        <source>Its weeks</source>
        <translation>Seine Wochen</translation>
    </message>
    <message>
        <source>Lows that turned</source>
        <translation>Tiefs, die sich gewendet haben</translation>
    </message>
    <message>
        <source>Often beside it</source>
        <translation>Oft daneben</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Dieses Schlagwort umbenennen…</translation>
    </message>
    <message>
        <source>A tag and what it says</source>
        <translation>Ein Schlagwort und was es erzählt</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Its months</source>
        <translation>Seine Monate</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{0}, and on {1} you wrote:</source>
        <translation>{0}, und am {1} hast du geschrieben:</translation>
    </message>
    <message>
        <source>{0}, of {1}, has no later line.</source>
        <translation>{0} vom {1} hat noch keinen Nachtrag.</translation>
    </message>
    <message>
        <source>How did it turn out?</source>
        <translation>Wie ging es aus?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} seit dem {1}</translation>
    </message>
    <message>
        <source>Weeks with it: {0} of {1}.</source>
        <translation>Wochen, in denen es vorkam: {0} von {1}.</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ Schlagwort</translation>
    </message>
    <message>
        <source>Typed in the text</source>
        <translation>Im Text getippt</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Das Schlagwort {name} wegnehmen</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Dieses Schlagwort wegnehmen</translation>
    </message>
</context>
<context>
    <name>TagSheet</name>
    <message numerus="yes">
        <source>Tag %Ln entries</source>
        <translation>
            <numerusform>Schlagwort für 1 Eintrag</numerusform>
            <numerusform>Schlagwort für %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>third-period</source>
        <translation>dritte-stunde</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag to all of them</source>
        <translation>Allen ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Take one away; tags typed in a text stay there</source>
        <translation>Eines wegnehmen; im Text getippte bleiben dort</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Schlagwort geben</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Das Schlagwort {name} wegnehmen</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Earlier versions show it and nothing else does. It is gone for good then.</source>
        <translation>Frühere Fassungen zeigen es, sonst nichts. Es ist dann für immer weg.</translation>
    </message>
    <message>
        <source>Delete {0} for good?</source>
        <translation>{0} für immer löschen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The line that shows it goes with it.</source>
        <translation>Die Zeile, die es zeigt, geht mit.</translation>
    </message>
    <message>
        <source>It is gone for good then.</source>
        <translation>Es ist dann für immer weg.</translation>
    </message>
    <message>
        <source>Take {0} out?</source>
        <translation>{0} herausnehmen?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Out of the versions, too</source>
        <translation>Auch aus den Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier versions show it, too, and keep it; nothing that you share or export has it any more.</source>
        <translation>
            <numerusform>Auch eine frühere Fassung zeigt es und behält es; nichts, was du teilst oder exportierst, hat es noch.</numerusform>
            <numerusform>Auch %Ln frühere Fassungen zeigen es und behalten es; nichts, was du teilst oder exportierst, hat es noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone for good</source>
        <translation>Es ist für immer weg</translation>
    </message>
    <message>
        <source>It is out of the entry</source>
        <translation>Es ist aus dem Eintrag heraus</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>What do you ask yourself?</source>
        <translation>Was fragst du dich?</translation>
    </message>
    <message>
        <source>A hint, if you like</source>
        <translation>Ein Hinweis, wenn du magst</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Frage {0}</translation>
    </message>
    <message>
        <source>Hint for question {0}</source>
        <translation>Hinweis zu Frage {0}</translation>
    </message>
    <message>
        <source>Move question {0} up</source>
        <translation>Frage {0} nach oben</translation>
    </message>
    <message>
        <source>Move question {0} down</source>
        <translation>Frage {0} nach unten</translation>
    </message>
    <message>
        <source>Remove question {0}</source>
        <translation>Frage {0} entfernen</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie sie heißt</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Wofür sie gut ist</translation>
    </message>
    <message>
        <source>An entry written along it is a</source>
        <translation>Ein Eintrag damit wird</translation>
    </message>
    <message>
        <source>Its questions, each of them optional to answer</source>
        <translation>Ihre Fragen, jede freiwillig zu beantworten</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>From: {0}</source>
        <translation>Aus: {0}</translation>
    </message>
    <message>
        <source>Every change is kept by itself.</source>
        <translation>Jede Änderung wird von selbst behalten.</translation>
    </message>
    <message>
        <source>Kept until you come back. Ask at least one question, and it is offered for writing.</source>
        <translation>Bleibt, bis du wiederkommst. Stelle mindestens eine Frage, dann wird sie zum Schreiben angeboten.</translation>
    </message>
</context>
<context>
    <name>TemplatesSheet</name>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Frames to write along. Change them, hide them, make your own. Only you see them.</source>
        <translation>Gerüste, an denen du entlangschreiben kannst. Ändere sie, blende sie aus, mach eigene. Nur du siehst sie.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Alle Vorlagen</translation>
    </message>
    <message>
        <source>As it came with Afterbell…</source>
        <translation>Wie sie mit Afterbell kam…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Let go of what is not offered yet</source>
        <translation>Loslassen, was noch nicht angeboten wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete “{0}”…</source>
        <translation>„{0}“ löschen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show “{0}”</source>
        <translation>„{0}“ zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide “{0}”</source>
        <translation>„{0}“ ausblenden</translation>
    </message>
    <message>
        <source>“{0}” goes for good, with answers to it that were put into no entry yet. Entries written along it stay as they are.</source>
        <translation>„{0}“ ist dann für immer weg, mit Antworten, die noch in keinem Eintrag stehen. Einträge, die damit geschrieben wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>Diese Vorlage löschen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>As it came with Afterbell?</source>
        <translation>Wie sie mit Afterbell kam?</translation>
    </message>
    <message>
        <source>What you changed in this template goes. Entries written along it stay as they are.</source>
        <translation>Was du an dieser Vorlage geändert hast, geht verloren. Einträge, die damit geschrieben wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Meine Änderungen behalten</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie sie kam</translation>
    </message>
    <message>
        <source>Go on with your new template</source>
        <translation>An deiner neuen Vorlage weitermachen</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Deine eigenen</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von dir geändert</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>With</source>
        <comment>the people to share it with</comment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>A note to go with it</source>
        <translation>Eine Notiz dazu</translation>
    </message>
    <message>
        <source>I&apos;m hoping for</source>
        <translation>Ich hoffe auf</translation>
    </message>
    <message numerus="yes">
        <source>With the %Ln later lines</source>
        <translation>
            <numerusform>Mit dem Nachtrag</numerusform>
            <numerusform>Mit den %Ln Nachträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with {0} before: sharing it again brings theirs up to date.</source>
        <translation>Schon mit {0} geteilt: Noch einmal teilen bringt es dort auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Sealed for {0} before, and not handed over yet: hand over the new file instead.</source>
        <translation>Schon für {0} versiegelt und noch nicht übergeben: Übergib stattdessen die neue Datei.</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a task is</comment>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>1 Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>shared with {names}</source>
        <translation>geteilt mit {names}</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>mit Nachtrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>1 Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The day is done. How was it?</source>
        <translation>Der Tag ist geschafft. Wie war er?</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Ein Hoch</translation>
    </message>
    <message>
        <source>Something worth keeping.</source>
        <translation>Etwas, das bleiben soll.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Ein Tief</translation>
    </message>
    <message>
        <source>Something heavy to put down.</source>
        <translation>Etwas Schweres, das du ablegen willst.</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>From your circle</source>
        <translation>Aus deinem Kreis</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Dieser Abschnitt</translation>
    </message>
    <message>
        <source>Tonight&apos;s question</source>
        <translation>Die Frage für heute Abend</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>the verb, of the evening’s question</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Another</source>
        <comment>another question</comment>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Eine andere Frage</translation>
    </message>
    <message>
        <source>week {n} of {all}</source>
        <translation>Woche {n} von {all}</translation>
    </message>
    <message>
        <source>Welcome. How was your day?</source>
        <translation>Willkommen. Wie war dein Tag?</translation>
    </message>
    <message>
        <source>The last twelve weeks</source>
        <translation>Die letzten zwölf Wochen</translation>
    </message>
    <message>
        <source>Highs above the line, lows below, one bar a week.</source>
        <translation>Hochs über der Linie, Tiefs darunter, ein Balken je Woche.</translation>
    </message>
    <message>
        <source>In this teaching week</source>
        <translation>In dieser Unterrichtswoche</translation>
    </message>
    <message>
        <source>How did it turn out? Add a line →</source>
        <translation>Wie ging es aus? Nachtrag schreiben →</translation>
    </message>
    <message>
        <source>Open the circle →</source>
        <translation>Kreis öffnen →</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>took something back</source>
        <translation>hat etwas zurückgenommen</translation>
    </message>
    <message>
        <source>has a new card</source>
        <translation>hat eine neue Karte</translation>
    </message>
    <message>
        <source>shared {kind} with you</source>
        <translation>hat {kind} mit dir geteilt</translation>
    </message>
    <message numerus="yes">
        <source>shared %Ln entries with you</source>
        <translation>
            <numerusform>hat 1 Eintrag mit dir geteilt</numerusform>
            <numerusform>hat %Ln Einträge mit dir geteilt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message numerus="yes">
        <source>%Ln entries moved to the trash</source>
        <translation>
            <numerusform>In den Papierkorb gelegt</numerusform>
            <numerusform>%Ln Einträge in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stay there for 30 days.</source>
        <comment>%n entries</comment>
        <translation>
            <numerusform>Dort bleibt er 30 Tage.</numerusform>
            <numerusform>Dort bleiben sie 30 Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#{0} added to %Ln entries</source>
        <translation>
            <numerusform>#{0} zu 1 Eintrag hinzugefügt</numerusform>
            <numerusform>#{0} zu %Ln Einträgen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#{0} taken away from %Ln entries</source>
        <translation>
            <numerusform>#{0} bei 1 Eintrag weggenommen</numerusform>
            <numerusform>#{0} bei %Ln Einträgen weggenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln entries</source>
        <translation>
            <numerusform>{kind}: %Ln Eintrag</numerusform>
            <numerusform>{kind}: %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>a line with a box to tick</comment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Photo or file…</source>
        <translation>Foto oder Datei…</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Nichts als der Text</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date: {day}</source>
        <translation>Datum: {day}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>More for the text</source>
        <translation>Mehr für den Text</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>TrashSheet</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Entries stay here for at least 30 days, then they go for good.</source>
        <translation>Einträge bleiben mindestens 30 Tage hier, dann sind sie für immer weg.</translation>
    </message>
    <message>
        <source>There is nothing in the trash.</source>
        <translation>Im Papierkorb ist nichts.</translation>
    </message>
    <message>
        <source>Entries in the trash</source>
        <translation>Einträge im Papierkorb</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Für immer löschen…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>noch 1 Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Für immer löschen?</translation>
    </message>
    <message>
        <source>The text, its versions, its photos and what friends answered are overwritten. Nobody can bring them back. What you shared of it stays in the list of what left.</source>
        <translation>Der Text, seine Fassungen, seine Fotos und was Freunde geantwortet haben, werden überschrieben. Niemand kann sie zurückbringen. Was du davon geteilt hast, bleibt in der Liste dessen, was hinausging.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Für immer löschen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Stay here when the window is closed</source>
        <translation>Hierbleiben, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Ein Hoch</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Ein Tief</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>Open Afterbell</source>
        <translation>Afterbell öffnen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The day is done. How was it?</source>
        <translation>Der Tag ist geschafft. Wie war er?</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Gathering entries…</source>
        <translation>Einträge werden gesammelt…</translation>
    </message>
    <message>
        <source>Gathering entries: {0} of {1}</source>
        <translation>Einträge werden gesammelt: {0} von {1}</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>Printing page {0} of {1}</source>
        <translation>Seite {0} von {1} wird gedruckt</translation>
    </message>
</context>
<context>
    <name>Unopened</name>
    <message>
        <source>No program here opens this address</source>
        <translation>Hier öffnet kein Programm diese Adresse</translation>
    </message>
    <message>
        <source>Mark it, copy it, and open it in a browser:</source>
        <translation>Markiere sie, kopiere sie und öffne sie in einem Browser:</translation>
    </message>
    <message>
        <source>No program here shows this folder</source>
        <translation>Hier zeigt kein Programm diesen Ordner</translation>
    </message>
    <message>
        <source>Find it with a program that shows files. It is here:</source>
        <translation>Such ihn mit einem Programm, das Dateien zeigt. Er liegt hier:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Unprinted</name>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters of a script no font here has are printed by their names: {0}.</source>
        <translation>
            <numerusform>1 Zeichen einer Schrift, die hier keine Schriftart hat, ist mit seinem Namen gedruckt: {0}.</numerusform>
            <numerusform>%Ln Zeichen einer Schrift, die hier keine Schriftart hat, sind mit ihren Namen gedruckt: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be set as it is formatted stands as you typed it: {0}.</source>
        <translation>Was sich nicht wie gewünscht setzen ließ, steht so da, wie du es getippt hast: {0}.</translation>
    </message>
    <message>
        <source>Pictures that could not be read are only named: {0}.</source>
        <translation>Nicht lesbare Bilder sind nur genannt: {0}.</translation>
    </message>
    <message>
        <source>Install a font for that script, open Afterbell again, and make the book once more.</source>
        <translation>Installiere eine Schriftart dafür, öffne Afterbell neu und mach das Buch noch einmal.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>1 Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} and {files}</source>
        <translation>{words} und {files}</translation>
    </message>
    <message>
        <source>{words} in {places}</source>
        <translation>{words} ({places})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>1 Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>held here, not on the disk · {words}</source>
        <translation>hier festgehalten, noch nicht gespeichert · {words}</translation>
    </message>
    <message numerus="yes">
        <source>{places} are not on the disk yet</source>
        <comment>%n entries or places</comment>
        <translation>
            <numerusform>{places} noch nicht gespeichert</numerusform>
            <numerusform>{places} noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is busy</source>
        <translation>Das Tagebuch ist beschäftigt</translation>
    </message>
    <message>
        <source>{what}, at {time}</source>
        <translation>{what}, um {time}</translation>
    </message>
    <message>
        <source>Something else takes long just now; your words are next.</source>
        <translation>Etwas anderes dauert gerade lange; deine Worte sind als Nächstes dran.</translation>
    </message>
    <message>
        <source>Everything since {time} is whole, here in this window: {words}.</source>
        <translation>Alles seit {time} ist ganz, hier in diesem Fenster: {words}.</translation>
    </message>
    <message>
        <source>It lies in the file you saved, too.</source>
        <translation>Es liegt auch in der Datei, die du gespeichert hast.</translation>
    </message>
    <message>
        <source>You can go on writing; nothing more goes into that file until you choose.</source>
        <translation>Du kannst weiterschreiben; in diese Datei kommt nichts mehr, bis du wählst.</translation>
    </message>
    <message>
        <source>You can go on writing; it is tried again by itself, and saved as soon as it goes.</source>
        <translation>Du kannst weiterschreiben; es wird von selbst wieder versucht und gespeichert, sobald es geht.</translation>
    </message>
    <message numerus="yes">
        <source>{words} are only here</source>
        <comment>%n words and files</comment>
        <translation>
            <numerusform>{words} nur hier</numerusform>
            <numerusform>{words} nur hier</numerusform>
        </translation>
    </message>
    <message>
        <source>“{called}” could not be written since {time}.</source>
        <translation>„{called}“ konnte seit {time} nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{places} could not be written since {time}.</source>
        <translation>{places} konnten seit {time} nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>We were writing</source>
        <translation>Gerade geschrieben wurde</translation>
    </message>
    <message>
        <source>Now at its place</source>
        <translation>Jetzt an ihrem Platz</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>Das System sagt</translation>
    </message>
    <message>
        <source>error {n}</source>
        <translation>Fehler {n}</translation>
    </message>
    <message>
        <source>{free} of {whole} are free on its disk.</source>
        <translation>{free} von {whole} sind auf diesem Datenträger frei.</translation>
    </message>
    <message>
        <source>nothing; it is at {place} now</source>
        <translation>nichts; sie ist jetzt bei {place}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{size}, last changed on {day} at {time}</source>
        <translation>{size}, zuletzt geändert am {day} um {time}</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message numerus="yes">
        <source>Words that could not be saved last time are home: %Ln entries</source>
        <translation>
            <numerusform>Worte, die letztes Mal nicht gespeichert werden konnten, sind daheim: ein Eintrag</numerusform>
            <numerusform>Worte, die letztes Mal nicht gespeichert werden konnten, sind daheim: %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsualYears</name>
    <message>
        <source>August to June</source>
        <translation>August bis Juni</translation>
    </message>
    <message>
        <source>August to June, two semesters</source>
        <translation>August bis Juni, zwei Halbjahre</translation>
    </message>
    <message>
        <source>September to July, three terms</source>
        <translation>September bis Juli, drei Trimester</translation>
    </message>
    <message>
        <source>August to June, four quarters</source>
        <translation>August bis Juni, vier Quartale</translation>
    </message>
    <message>
        <source>January to December</source>
        <translation>Januar bis Dezember</translation>
    </message>
    <message>
        <source>February to December, two semesters</source>
        <translation>Februar bis Dezember, zwei Halbjahre</translation>
    </message>
    <message>
        <source>January to December, four terms</source>
        <translation>Januar bis Dezember, vier Abschnitte</translation>
    </message>
    <message>
        <source>Term {}</source>
        <translation>Abschnitt {}</translation>
    </message>
    <message>
        <source>Semester {}</source>
        <translation>{}. Halbjahr</translation>
    </message>
    <message>
        <source>Quarter {}</source>
        <translation>{}. Quartal</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ferien</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Struck out is what went since then, underlined what came.</source>
        <translation>Durchgestrichen ist, was seitdem ging, unterstrichen, was kam.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>The version beside the text as it is now</source>
        <translation>Die Fassung neben dem Text, wie er jetzt ist</translation>
    </message>
    <message>
        <source>There is only the text as it stands.</source>
        <translation>Es gibt nur den Text, wie er dasteht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <source>Earlier change</source>
        <translation>Frühere Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>Taken out, and shown by these versions alone:</source>
        <translation>Herausgenommen und nur noch in diesen Fassungen zu sehen:</translation>
    </message>
    <message>
        <source>Delete {0} for good</source>
        <translation>{0} für immer löschen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>It was marked {0} then.</source>
        <translation>Damals war es als {0} markiert.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Only spaces or blank lines changed.</source>
        <translation>Nur Leerzeichen oder leere Zeilen haben sich geändert.</translation>
    </message>
    <message>
        <source>Only signs changed, no words.</source>
        <translation>Nur Zeichen haben sich geändert, keine Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words gone</source>
        <translation>
            <numerusform>1 Wort weg</numerusform>
            <numerusform>%Ln Wörter weg</numerusform>
        </translation>
    </message>
    <message>
        <source>No word gone</source>
        <translation>Kein Wort weg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>words</comment>
        <translation>
            <numerusform>1 neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>none new</source>
        <translation>keines neu</translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>A copy was saved, not encrypted</source>
        <translation>Eine Kopie wurde unverschlüsselt gespeichert</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>Das Bild davor</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>Das nächste Bild</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>the verb: show the whole picture</comment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>All of it, key 0</source>
        <translation>Das ganze Bild, Taste 0</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>The copy lies outside your journal and is not encrypted.</source>
        <translation>Die Kopie liegt außerhalb deines Tagebuchs und ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Bild: {name}</translation>
    </message>
    <message>
        <source>This file is no picture Afterbell can show. A copy of it can be saved.</source>
        <translation>Diese Datei ist kein Bild, das Afterbell zeigen kann. Eine Kopie davon lässt sich speichern.</translation>
    </message>
    <message>
        <source>Only a small copy can be shown of a picture of this kind.</source>
        <translation>Von einem Bild dieser Art kann nur eine kleine Kopie gezeigt werden.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Save a copy, not encrypted</source>
        <translation>Kopie unverschlüsselt speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>My journal.afterbell</source>
        <translation>Mein Tagebuch.afterbell</translation>
    </message>
    <message>
        <source>The folder that holds the journal</source>
        <translation>Der Ordner mit dem Tagebuch</translation>
    </message>
    <message>
        <source>Where to keep the journal</source>
        <translation>Wo das Tagebuch liegen soll</translation>
    </message>
    <message>
        <source>Making your journal…</source>
        <translation>Dein Tagebuch wird angelegt…</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>This journal can only be read here</source>
        <translation>Dieses Tagebuch kann hier nur gelesen werden</translation>
    </message>
    <message>
        <source>Its disk takes no writing. Everything in it can be read and exported; to go on writing, copy its folder to this computer and open the copy.</source>
        <translation>Auf seinem Datenträger lässt sich nicht schreiben. Alles darin kann gelesen und exportiert werden; um weiterzuschreiben, kopiere seinen Ordner auf diesen Computer und öffne die Kopie.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>A shared folder is not there just now</source>
        <translation>Ein gemeinsamer Ordner ist gerade nicht da</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Jahresbuch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Retten, was zu lesen ist…</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>It has {0} characters; one paste takes {1}. Nothing was changed. Add it as a file instead.</source>
        <translation>Es hat {0} Zeichen; auf einmal lassen sich {1} einfügen. Nichts wurde geändert. Füge es stattdessen als Datei hinzu.</translation>
    </message>
    <message>
        <source>That is too much to paste</source>
        <translation>Das ist zu viel zum Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Yearbook</name>
    <message>
        <source>No entries in these days</source>
        <translation>Keine Einträge in diesen Tagen</translation>
    </message>
    <message>
        <source>A book is made of what you wrote. Choose other days, take more in, or write the first entry: a sentence is enough.</source>
        <translation>Ein Buch entsteht aus dem, was du geschrieben hast. Wähle andere Tage, nimm mehr hinein, oder schreib den ersten Eintrag: Ein Satz reicht.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Einen Eintrag schreiben</translation>
    </message>
    <message>
        <source>Nothing is marked as evidence</source>
        <translation>Nichts ist als Beleg markiert</translation>
    </message>
    <message>
        <source>A portfolio holds only what you mark. Read an entry, choose “Evidence…” under ⋯, and say what it shows.</source>
        <translation>Ein Portfolio enthält nur, was du markierst. Lies einen Eintrag, wähle „Beleg…“ unter ⋯ und sag, was er zeigt.</translation>
    </message>
    <message>
        <source>Go to the journal</source>
        <translation>Zum Tagebuch</translation>
    </message>
</context>
<context>
    <name>YearbookPage</name>
    <message>
        <source>Year in review</source>
        <translation>Jahresbuch</translation>
    </message>
    <message>
        <source>Look at the pages, make the book →</source>
        <translation>Seiten ansehen, Buch machen →</translation>
    </message>
    <message>
        <source>Look at the pages →</source>
        <translation>Seiten ansehen →</translation>
    </message>
    <message>
        <source>← Back to the choices</source>
        <translation>← Zurück zur Auswahl</translation>
    </message>
</context>
<context>
    <name>_Code</name>
    <message>
        <source>The code of my card, to be scanned side by side</source>
        <translation>Der Code meiner Karte, nebeneinander zu scannen</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>A place to put the day down.</source>
        <translation>Ein Ort, um den Tag abzulegen.</translation>
    </message>
    <message>
        <source>Your journal is encrypted on this computer and goes nowhere by itself. You choose who reads what, one entry at a time.</source>
        <translation>Dein Tagebuch ist auf diesem Computer verschlüsselt und geht von selbst nirgendwohin. Du wählst, wer was liest, einen Eintrag nach dem anderen.</translation>
    </message>
</context>
<context>
    <name>_Spans</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first of a month, before its name: 1 March</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>a high</source>
        <translation>ein Hoch</translation>
    </message>
    <message>
        <source>a low</source>
        <translation>ein Tief</translation>
    </message>
    <message>
        <source>a high and low</source>
        <translation>ein Hoch und Tief</translation>
    </message>
    <message>
        <source>High</source>
        <comment>the kind of an entry: something good</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>the kind of an entry: something hard</comment>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the kind of an entry: a high and a low</comment>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>the kind of an entry</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>just listening</source>
        <translation>einfach zuhören</translation>
    </message>
    <message>
        <source>been there?</source>
        <translation>kennst du das?</translation>
    </message>
    <message>
        <source>ideas welcome</source>
        <translation>Ideen willkommen</translation>
    </message>
    <message>
        <source>celebrate with me</source>
        <translation>freu dich mit mir</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>Ich höre dir zu</translation>
    </message>
    <message>
        <source>hears you</source>
        <translation>hört dir zu</translation>
    </message>
    <message>
        <source>Been there</source>
        <translation>Das kenne ich</translation>
    </message>
    <message>
        <source>been there</source>
        <translation>das kenne ich</translation>
    </message>
    <message>
        <source>has been there</source>
        <translation>kennt das</translation>
    </message>
    <message>
        <source>Thinking of you</source>
        <translation>Ich denke an dich</translation>
    </message>
    <message>
        <source>thinking of you</source>
        <translation>ich denke an dich</translation>
    </message>
    <message>
        <source>is thinking of you</source>
        <translation>denkt an dich</translation>
    </message>
    <message>
        <source>Celebrating with you</source>
        <translation>Ich freue mich mit dir</translation>
    </message>
    <message>
        <source>celebrating with you</source>
        <translation>ich freue mich mit dir</translation>
    </message>
    <message>
        <source>is celebrating with you</source>
        <translation>freut sich mit dir</translation>
    </message>
    <message>
        <source>Can I call?</source>
        <translation>Darf ich anrufen?</translation>
    </message>
    <message>
        <source>can I call?</source>
        <translation>darf ich anrufen?</translation>
    </message>
    <message>
        <source>would like to call</source>
        <translation>würde gern anrufen</translation>
    </message>
</context>
<context>
    <name>saved</name>
    <message>
        <source>Kept in the made-up year</source>
        <translation>Im erfundenen Jahr aufgehoben</translation>
    </message>
    <message>
        <source>Saved, encrypted</source>
        <translation>Gespeichert, verschlüsselt</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>shared with {names}</source>
        <translation>geteilt mit {names}</translation>
    </message>
    <message>
        <source>Damaged in the file: it cannot be read</source>
        <translation>In der Datei beschädigt: nicht lesbar</translation>
    </message>
</context>
</TS>
