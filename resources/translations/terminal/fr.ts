<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>terminal</name>
    <message>
        <source>no file has such a name</source>
        <translation>aucun fichier ne porte un tel nom</translation>
    </message>
    <message>
        <source>a descriptor is the whole number of an open file, such as 3</source>
        <translation>un descripteur est le nombre entier d’un fichier ouvert, comme 3</translation>
    </message>
    <message>
        <source>a day is written YYYY-MM-DD, such as 2026-03-12, from 1900 to 2200</source>
        <translation>un jour s’écrit AAAA-MM-JJ, comme 2026-03-12, de 1900 à 2200</translation>
    </message>
    <message>
        <source>a year is written YYYY, such as 2026, from 1900 to 2200</source>
        <translation>une année s’écrit AAAA, comme 2026, de 1900 à 2200</translation>
    </message>
    <message>
        <source>a whole number from 1 on is needed</source>
        <translation>il faut un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>say it as one JSON document, for other programs</source>
        <translation>le dire en un document JSON, pour d’autres programmes</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>la phrase secrète</translation>
    </message>
    <message>
        <source>read {what} from FILE&apos;s first line</source>
        <translation>lire {what} dans la première ligne de FICHIER</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>read {what} from descriptor N</source>
        <translation>lire {what} dans le descripteur N</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>take a passphrase that is easy to guess</source>
        <translation>prendre une phrase secrète facile à deviner</translation>
    </message>
    <message>
        <source>take the recovery words in place of the passphrase</source>
        <translation>prendre les mots de récupération au lieu de la phrase secrète</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>this passphrase is easy to guess; take some more words, or say --weak</source>
        <translation>cette phrase secrète est facile à deviner&#x202f;; prends quelques mots de plus, ou dis --weak</translation>
    </message>
    <message>
        <source>Recovery words of the other copy</source>
        <translation>Mots de récupération de l’autre copie</translation>
    </message>
    <message>
        <source>Passphrase of the other copy</source>
        <translation>Phrase secrète de l’autre copie</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>no terminal to ask at ({what}): use {file} or {fd}</source>
        <translation>pas de terminal où demander ({what})&#x202f;; prends {file} ou {fd}</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#x202f;: </translation>
    </message>
    <message>
        <source>the two passphrases differ; nothing was changed</source>
        <translation>les deux phrases secrètes diffèrent&#x202f;; rien n’a été changé</translation>
    </message>
    <message>
        <source>standard input is closed, and the text was to come from it</source>
        <translation>l’entrée standard est fermée, et le texte devait en venir</translation>
    </message>
    <message>
        <source>Ctrl+Z and Enter</source>
        <translation>Ctrl+Z et Entrée</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Write; {end} on a line of its own ends it.</source>
        <translation>Écris&#x202f;; {end} sur une ligne à part termine le texte.</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>nobody writes into that pipe; nothing was changed</source>
        <translation>personne n’écrit dans ce tube&#x202f;; rien n’a été changé</translation>
    </message>
    <message>
        <source>the descriptor of the passphrase cannot be read</source>
        <translation>le descripteur de la phrase secrète ne peut pas être lu</translation>
    </message>
    <message>
        <source>the passphrase is longer than {most} bytes, or this is another file</source>
        <translation>la phrase secrète dépasse {most} octets, ou c’est un autre fichier</translation>
    </message>
    <message>
        <source>the passphrase is not UTF-8</source>
        <translation>la phrase secrète n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>la phrase secrète est vide</translation>
    </message>
    <message>
        <source>verified in person, {day}</source>
        <translation>vérifié en personne, {day}</translation>
    </message>
    <message>
        <source>verified by phone, {day}</source>
        <translation>vérifié au téléphone, {day}</translation>
    </message>
    <message>
        <source>Show my card and my safety words; --name makes it.</source>
        <translation>Montre ta carte et tes mots de contrôle&#x202f;; --name crée la carte.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>the name on the card</source>
        <translation>le nom sur la carte</translation>
    </message>
    <message>
        <source>make new keys; friends are asked to compare words again</source>
        <translation>faire de nouvelles clés&#x202f;; tes amis sont invités à comparer à nouveau les mots</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>put the card there as a file</source>
        <translation>y mettre la carte comme fichier</translation>
    </message>
    <message>
        <source>Take a person into the circle by their card.</source>
        <translation>Accueille quelqu’un dans le cercle par sa carte.</translation>
    </message>
    <message>
        <source>the card&apos;s file; standard input where it is -</source>
        <translation>le fichier de la carte&#x202f;; l’entrée standard pour -</translation>
    </message>
    <message>
        <source>call them by another name than the card&apos;s</source>
        <translation>appeler la personne autrement que sur la carte</translation>
    </message>
    <message>
        <source>take new keys of somebody known; compare words again</source>
        <translation>accepter les nouvelles clés de quelqu’un de connu&#x202f;; comparez à nouveau les mots</translation>
    </message>
    <message>
        <source>Compare safety words: type what you hear from that person.</source>
        <translation>Compare les mots de contrôle&#x202f;: tape ce que tu entends de cette personne.</translation>
    </message>
    <message>
        <source>who of the circle</source>
        <translation>qui du cercle</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>MOT</translation>
    </message>
    <message>
        <source>the words you heard, in order</source>
        <translation>les mots que tu as entendus, dans l’ordre</translation>
    </message>
    <message>
        <source>how you compared</source>
        <translation>comment vous avez comparé</translation>
    </message>
    <message>
        <source>List the people of the circle.</source>
        <translation>Liste les personnes de ton cercle.</translation>
    </message>
    <message>
        <source>List the names that are protected; add, or take one off.</source>
        <translation>Liste les noms protégés&#x202f;; en ajoute, ou en enlève un.</translation>
    </message>
    <message>
        <source>full name first, then nicknames; once a person</source>
        <translation>d’abord le nom complet, puis les surnoms&#x202f;; une fois par personne</translation>
    </message>
    <message>
        <source>what stands for them; the next free one where left out</source>
        <translation>ce qui la remplace&#x202f;; sans indication, le prochain pseudonyme libre</translation>
    </message>
    <message>
        <source>the class of those added</source>
        <translation>la classe des personnes ajoutées</translation>
    </message>
    <message>
        <source>a class list or CSV; standard input where it is -</source>
        <translation>une liste de classe ou un CSV&#x202f;; l’entrée standard pour -</translation>
    </message>
    <message>
        <source>take this name off the list</source>
        <translation>enlever ce nom de la liste</translation>
    </message>
    <message>
        <source>The card says “{name}”: there is no room for more. Another name goes with --name.</source>
        <translation>La carte dit «&#x202f;{name}&#x202f;»&#x202f;: il n’y a pas de place pour plus. Un autre nom se donne avec --name.</translation>
    </message>
    <message>
        <source>My safety words: {words}</source>
        <translation>Mes mots de contrôle&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Compare safety words next: a card can be swapped on its way, and only they tell.</source>
        <translation>Comparez ensuite les mots de contrôle&#x202f;: une carte peut être échangée en route, et eux seuls le révèlent.</translation>
    </message>
    <message>
        <source>On no card is there: {words}. It was misheard or mistyped; ask for it once more.</source>
        <translation>Sur aucune carte il n’y a&#x202f;: {words}. Mal entendu ou mal tapé&#x202f;; demande encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>{n} person in the circle</source>
        <translation>
            <numerusform>{n} personne dans le cercle</numerusform>
            <numerusform>{n} personnes dans le cercle</numerusform>
        </translation>
    </message>
    <message>
        <source>--stand-in goes with --add</source>
        <translation>--stand-in va avec --add</translation>
    </message>
    <message>
        <source>--stand-in goes with one --add: nobody shares a stand-in</source>
        <translation>--stand-in va avec un seul --add&#x202f;: personne ne partage un pseudonyme</translation>
    </message>
    <message numerus="yes">
        <source>{n} person added</source>
        <translation>
            <numerusform>{n} personne ajoutée</numerusform>
            <numerusform>{n} personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person protected</source>
        <translation>
            <numerusform>{n} personne protégée</numerusform>
            <numerusform>{n} personnes protégées</numerusform>
        </translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>keys changed, compare words again</source>
        <translation>clés changées, comparez à nouveau les mots</translation>
    </message>
    <message>
        <source>, blocked</source>
        <translation>, bloqué</translation>
    </message>
    <message>
        <source>that id fits several; write more of it</source>
        <translation>cet identifiant convient à plusieurs&#x202f;; écris-en davantage</translation>
    </message>
    <message>
        <source>that name fits several; write more of it</source>
        <translation>ce nom convient à plusieurs&#x202f;; écris-en davantage</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>JOURNAL</source>
        <translation>JOURNAL</translation>
    </message>
    <message>
        <source>the journal&apos;s folder</source>
        <translation>le dossier du journal</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage&#x202f;: </translation>
    </message>
    <message numerus="yes">
        <source>{id} is in the trash, with {n} day left; `afterbell trash --restore` takes it out.</source>
        <translation>
            <numerusform>{id} est dans la corbeille, encore {n} jour&#x202f;; `afterbell trash --restore` l’en sort.</numerusform>
            <numerusform>{id} est dans la corbeille, encore {n} jours&#x202f;; `afterbell trash --restore` l’en sort.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on both sides; both texts are kept</source>
        <translation>changé des deux côtés&#x202f;; les deux textes restent</translation>
    </message>
    <message>
        <source>newer there</source>
        <translation>plus récent là-bas</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>seulement là-bas</translation>
    </message>
    <message>
        <source>newer here</source>
        <translation>plus récent ici</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>later lines</source>
        <translation>suites</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>corbeille</translation>
    </message>
    <message>
        <source>a photo or file of it is damaged there</source>
        <translation>une photo ou un fichier en est endommagé là-bas</translation>
    </message>
    <message>
        <source>it is damaged here</source>
        <translation>endommagé ici</translation>
    </message>
    <message>
        <source>it is damaged there, and came as far as it can be read</source>
        <translation>endommagé là-bas, et venu aussi loin qu’il se lit</translation>
    </message>
    <message>
        <source>own frameworks are damaged there</source>
        <translation>des référentiels personnels y sont endommagés</translation>
    </message>
    <message>
        <source>it is larger than an entry may be</source>
        <translation>plus grand qu’une entrée ne peut l’être</translation>
    </message>
    <message>
        <source>its day is out of reach</source>
        <translation>son jour est hors de portée</translation>
    </message>
    <message>
        <source>it could not be taken in</source>
        <translation>n’a pas pu être accepté</translation>
    </message>
    <message>
        <source>Compare the journal with another copy of it: a folder, a journal.db, a backup. The other is only read.</source>
        <translation>Compare le journal avec une autre de ses copies&#x202f;: un dossier, un journal.db, une sauvegarde. L’autre est seulement lue.</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>AUTRE</translation>
    </message>
    <message>
        <source>the folder or the database of the other copy</source>
        <translation>le dossier ou la base de l’autre copie</translation>
    </message>
    <message>
        <source>show titles and what differs in the texts, too</source>
        <translation>montrer aussi les titres et ce qui diffère dans les textes</translation>
    </message>
    <message>
        <source>bring what only the other has in here; nothing is lost</source>
        <translation>amener ici ce que l’autre seule possède&#x202f;; rien ne se perd</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>bring this one alone; may be said again</source>
        <translation>n’amener que celle-ci&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>whose text stands where both changed</source>
        <translation>quel texte vaut là où les deux ont changé</translation>
    </message>
    <message>
        <source>the other&apos;s own passphrase</source>
        <translation>la phrase secrète propre à l’autre</translation>
    </message>
    <message>
        <source>take the other&apos;s recovery words in place of its passphrase</source>
        <translation>prendre les mots de récupération de l’autre au lieu de sa phrase secrète</translation>
    </message>
    <message>
        <source>here   to {moment}</source>
        <translation>ici     jusqu’au {moment}</translation>
    </message>
    <message>
        <source>there  to {moment}  {path}</source>
        <translation>là-bas  jusqu’au {moment}  {path}</translation>
    </message>
    <message>
        <source>The other is no copy of this journal, but a journal of its own.</source>
        <translation>L’autre n’est pas une copie de ce journal, mais un journal à part.</translation>
    </message>
    <message>
        <source>in the trash of one side</source>
        <translation>dans la corbeille d’un côté</translation>
    </message>
    <message>
        <source>damaged, and not compared</source>
        <translation>endommagé, et pas comparé</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>there</source>
        <translation>là-bas</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry</source>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{came} came in, {united} united, {files}; {same} had all of it. Nothing was changed there.</source>
        <translation>Venu&#x202f;: {came}&#x202f;; réuni&#x202f;: {united}&#x202f;; {files}&#x202f;; déjà complet&#x202f;: {same}. Là-bas, rien n’a été changé.</translation>
    </message>
    <message>
        <source>The journal as it was before: {path}</source>
        <translation>Le journal tel qu’il était avant&#x202f;: {path}</translation>
    </message>
    <message>
        <source>frameworks</source>
        <translation>référentiels</translation>
    </message>
    <message>
        <source>its trash is here</source>
        <translation>dans la corbeille ici</translation>
    </message>
    <message>
        <source>its trash is there</source>
        <translation>dans la corbeille là-bas</translation>
    </message>
    <message>
        <source>leaves the trash, for it was changed there</source>
        <translation>quitte la corbeille, car elle a été changée là-bas</translation>
    </message>
    <message>
        <source>the text there would stand</source>
        <translation>le texte de là-bas vaudrait</translation>
    </message>
    <message>
        <source>the text here would stand</source>
        <translation>le texte d’ici vaudrait</translation>
    </message>
    <message>
        <source>no entry that is there begins with that id</source>
        <translation>aucune entrée de là-bas ne commence par cet identifiant</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>pas encore d’entrée</translation>
    </message>
    <message>
        <source>which days [this school year; while it has hardly begun, the one before]</source>
        <translation>quels jours [cette année scolaire&#x202f;; tant qu’elle vient de commencer, la précédente]</translation>
    </message>
    <message>
        <source>such as 2025-26</source>
        <translation>comme 2025-26</translation>
    </message>
    <message>
        <source>a term of that school year, or of this one</source>
        <translation>une période de cette année scolaire, ou de l’actuelle</translation>
    </message>
    <message>
        <source>YYYY</source>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>from the first entry on</source>
        <translation>depuis la première entrée</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>--since and --until go together</source>
        <translation>--since et --until vont ensemble</translation>
    </message>
    <message>
        <source>say the days in one way only</source>
        <translation>dis les jours d’une seule façon</translation>
    </message>
    <message>
        <source>--since lies after --until</source>
        <translation>--since vient après --until</translation>
    </message>
    <message>
        <source>there is no such school year</source>
        <translation>cette année scolaire n’existe pas</translation>
    </message>
    <message>
        <source>there is no such term in {year}</source>
        <translation>cette période n’existe pas en {year}</translation>
    </message>
    <message>
        <source>{missed}; there are: {names}</source>
        <translation>{missed}&#x202f;; il y a&#x202f;: {names}</translation>
    </message>
    <message>
        <source>{missed}; none is set</source>
        <translation>{missed}&#x202f;; aucune n’est réglée</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>listed, so it may not stay</source>
        <translation>sur la liste, donc cela ne peut pas rester</translation>
    </message>
    <message>
        <source>listed-word</source>
        <translation>mot sur la liste</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initiales</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>naissance</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>WORD[=INSTEAD]</source>
        <translation>MOT[=PSEUDONYME]</translation>
    </message>
    <message>
        <source>replace a marked word</source>
        <translation>remplacer un mot marqué</translation>
    </message>
    <message>
        <source>leave a marked word as it is</source>
        <translation>laisser un mot marqué comme il est</translation>
    </message>
    <message>
        <source>Undecided: {words} ({mark})</source>
        <translation>À décider&#x202f;: {words} ({mark})</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>School-year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Give an entry another text, title, kind or day; what it said before is kept.</source>
        <translation>Donne à une entrée un autre texte, titre, type ou jour&#x202f;; ce qu’elle disait avant est gardé.</translation>
    </message>
    <message>
        <source>the new text&apos;s file, or -; left out, the text stays</source>
        <translation>le fichier du nouveau texte, ou -&#x202f;; sans indication, le texte reste</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>un autre titre</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>un autre type</translation>
    </message>
    <message>
        <source>another day that it is about</source>
        <translation>un autre jour dont elle parle</translation>
    </message>
    <message>
        <source>Add a line of today to an entry: what came of it.</source>
        <translation>Ajoute à une entrée une suite d’aujourd’hui&#x202f;: ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>the line&apos;s file; standard input where it is - or left out</source>
        <translation>le fichier de la suite&#x202f;; l’entrée standard pour - ou sans indication</translation>
    </message>
    <message>
        <source>Mark entries with a star.</source>
        <translation>Marque des entrées d’une étoile.</translation>
    </message>
    <message>
        <source>take the star away</source>
        <translation>enlever l’étoile</translation>
    </message>
    <message>
        <source>Give entries a tag.</source>
        <translation>Donne une étiquette à des entrées.</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>ÉTIQUETTE</translation>
    </message>
    <message>
        <source>one word, without its #</source>
        <translation>un seul mot, sans #</translation>
    </message>
    <message>
        <source>take the tag away; one that stands in the text stays</source>
        <translation>enlever l’étiquette&#x202f;; celle qui est dans le texte reste</translation>
    </message>
    <message>
        <source>Put entries into the trash, or list what is in it.</source>
        <translation>Met des entrées dans la corbeille, ou liste ce qu’elle contient.</translation>
    </message>
    <message>
        <source>take them out of the trash again</source>
        <translation>les ressortir de la corbeille</translation>
    </message>
    <message>
        <source>List what an entry said before, newest first.</source>
        <translation>Liste ce qu’une entrée disait avant, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>show the text of that one</source>
        <translation>montrer le texte de celle-ci</translation>
    </message>
    <message>
        <source>let the entry say that again</source>
        <translation>faire redire cela à l’entrée</translation>
    </message>
    <message>
        <source>Tell a period in figures: never a score.</source>
        <translation>Raconte une période en chiffres&#x202f;: jamais une note.</translation>
    </message>
    <message>
        <source>the school year where left out</source>
        <translation>sans indication, l’année scolaire</translation>
    </message>
    <message>
        <source>a day in that period; today</source>
        <translation>un jour de cette période&#x202f;; aujourd’hui sinon</translation>
    </message>
    <message>
        <source>the beginning of its id serves</source>
        <translation>le début de son identifiant suffit</translation>
    </message>
    <message>
        <source>the beginnings of their ids serve</source>
        <translation>le début de leurs identifiants suffit</translation>
    </message>
    <message>
        <source>there is nothing to change: give a text, --title, --kind or --day</source>
        <translation>il n’y a rien à changer&#x202f;; donne un texte, --title, --kind ou --day</translation>
    </message>
    <message>
        <source>an entry without a word is none; trash puts it away</source>
        <translation>une entrée sans un mot n’en est pas une&#x202f;; trash la range</translation>
    </message>
    <message>
        <source>there is no text to keep</source>
        <translation>il n’y a pas de texte à garder</translation>
    </message>
    <message>
        <source>a tag is one word with a letter in it, such as third-period</source>
        <translation>une étiquette est un mot avec une lettre dedans, comme troisième-heure</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry changed</source>
        <translation>
            <numerusform>{n} entrée changée</numerusform>
            <numerusform>{n} entrées changées</numerusform>
        </translation>
    </message>
    <message>
        <source>--restore needs the ids of entries; trash alone lists them</source>
        <translation>--restore demande les identifiants d’entrées&#x202f;; trash seul les liste</translation>
    </message>
    <message numerus="yes">
        <source>{n} day left</source>
        <translation>
            <numerusform>encore {n} jour</numerusform>
            <numerusform>encore {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>the entry has no such version; versions lists them</source>
        <translation>l’entrée n’a pas cette version&#x202f;; versions les liste</translation>
    </message>
    <message>
        <source>The entry says that again; what it said until now is kept as a version.</source>
        <translation>L’entrée redit cela&#x202f;; ce qu’elle disait jusqu’ici est gardé comme version.</translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier version</source>
        <translation>
            <numerusform>{n} version précédente</numerusform>
            <numerusform>{n} versions précédentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}: {first} to {last}</source>
        <translation>{period}&#x202f;: du {first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} high</source>
        <translation>
            <numerusform>{n} haut</numerusform>
            <numerusform>{n} hauts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} low</source>
        <translation>
            <numerusform>{n} bas</numerusform>
            <numerusform>{n} bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} note</source>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}: {highs}, {lows}, {both} both, {notes}</source>
        <translation>{entries}&#x202f;: {highs}, {lows}, {both} les deux, {notes}</translation>
    </message>
    <message numerus="yes">
        <source>{n} word</source>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} on {days}</source>
        <translation>{words} en {days}</translation>
    </message>
    <message>
        <source>What lifts: {tags}</source>
        <translation>Ce qui porte&#x202f;: {tags}</translation>
    </message>
    <message>
        <source>What weighs: {tags}</source>
        <translation>Ce qui pèse&#x202f;: {tags}</translation>
    </message>
    <message>
        <source>Keep a new entry; its text comes from standard input or a file.</source>
        <translation>Enregistre une nouvelle entrée&#x202f;; son texte vient de l’entrée standard ou d’un fichier.</translation>
    </message>
    <message>
        <source>the text&apos;s file; standard input where it is - or left out</source>
        <translation>le fichier du texte&#x202f;; l’entrée standard pour - ou sans indication</translation>
    </message>
    <message>
        <source>note where left out</source>
        <translation>une note (note) sans indication</translation>
    </message>
    <message>
        <source>without one the first line serves</source>
        <translation>sans lui, la première ligne sert</translation>
    </message>
    <message>
        <source>the day it is about; today</source>
        <translation>le jour dont elle parle&#x202f;; aujourd’hui sinon</translation>
    </message>
    <message>
        <source>may be given several times</source>
        <translation>peut être répété</translation>
    </message>
    <message>
        <source>a photo or file</source>
        <translation>une photo ou un fichier</translation>
    </message>
    <message>
        <source>mark it with a star</source>
        <translation>la marquer d’une étoile</translation>
    </message>
    <message>
        <source>List entries, newest first.</source>
        <translation>Liste les entrées, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Find words, pieces of words and conditions, such as: kind:low &quot;exit ticket&quot;</source>
        <translation>Trouve des mots, des morceaux de mots et des conditions&#x202f;; le guide dit lesquelles.</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>MOTS</translation>
    </message>
    <message>
        <source>words, pieces of words, conditions</source>
        <translation>des mots, des morceaux de mots, des conditions</translation>
    </message>
    <message>
        <source>how many at most (20)</source>
        <translation>combien au plus (20)</translation>
    </message>
    <message>
        <source>List the tags, most used first, or give one another name, in the texts, too.</source>
        <translation>Liste les étiquettes, les plus fréquentes d’abord, ou en renomme une, dans les textes aussi.</translation>
    </message>
    <message>
        <source>where NAME is there too, they become one</source>
        <translation>si NOM existe déjà, les deux n’en font qu’une</translation>
    </message>
    <message>
        <source>Show an entry with its later lines and answers.</source>
        <translation>Montre une entrée avec ses suites et ses réponses.</translation>
    </message>
    <message>
        <source>Take a photo or file out of an entry, with the line that shows it.</source>
        <translation>Retire d’une entrée une photo ou un fichier, avec la ligne qui le montre.</translation>
    </message>
    <message>
        <source>its name, as show gives it, or which it is: 1, 2, 3</source>
        <translation>son nom, comme show le donne, ou son rang&#x202f;: 1, 2, 3</translation>
    </message>
    <message>
        <source>out of earlier versions of the entry, too</source>
        <translation>des versions précédentes de l’entrée aussi</translation>
    </message>
    <message>
        <source>of this kind</source>
        <translation>de ce type</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>avec cette étiquette</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>à partir de ce jour</translation>
    </message>
    <message>
        <source>up to this day</source>
        <translation>jusqu’à ce jour</translation>
    </message>
    <message>
        <source>no entry has the tag {tag}</source>
        <translation>aucune entrée n’a l’étiquette {tag}</translation>
    </message>
    <message>
        <source>{part} is no condition, so it is a word to find</source>
        <translation>{part} n’est pas une condition, c’est donc un mot à trouver</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry found</source>
        <translation>
            <numerusform>{n} entrée trouvée</numerusform>
            <numerusform>{n} entrées trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>no entry carries that tag</source>
        <translation>aucune entrée ne porte cette étiquette</translation>
    </message>
    <message>
        <source>[{name}, {size} bytes]</source>
        <translation>[{name}, {size} octets]</translation>
    </message>
    <message>
        <source>{what} for {people}</source>
        <translation>{what} pour {people}</translation>
    </message>
    <message>
        <source>names protected</source>
        <translation>noms protégés</translation>
    </message>
    <message>
        <source>names as written</source>
        <translation>noms tels quels</translation>
    </message>
    <message numerus="yes">
        <source>{file} is out of the entry. It is kept for {n} earlier version that shows it; --versions takes it out of there, too.</source>
        <translation>
            <numerusform>{file} est hors de l’entrée. Il reste pour {n} version précédente qui le montre&#x202f;; --versions l’en retire aussi.</numerusform>
            <numerusform>{file} est hors de l’entrée. Il reste pour {n} versions précédentes qui le montrent&#x202f;; --versions l’en retire aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is out of the entry, and gone for good.</source>
        <translation>{file} est hors de l’entrée, et parti pour de bon.</translation>
    </message>
    <message>
        <source>the entry has no such file; show says what it has</source>
        <translation>l’entrée n’a pas ce fichier&#x202f;; show dit ce qu’elle a</translation>
    </message>
    <message>
        <source>several files have that name; say which: 1 is the first that show gives</source>
        <translation>plusieurs fichiers portent ce nom&#x202f;; dis lequel&#x202f;: 1 est le premier que show donne</translation>
    </message>
    <message numerus="yes">
        <source>{n} photo</source>
        <translation>
            <numerusform>{n} photo</numerusform>
            <numerusform>{n} photos</numerusform>
        </translation>
    </message>
    <message>
        <source>(damaged in the file)</source>
        <translation>(endommagé dans le fichier)</translation>
    </message>
    <message>
        <source>what was written of the backup did not check out and was thrown away, older ones stay; try again, or make it on another disk (--into).</source>
        <translation>ce qui a été écrit de la sauvegarde n’a pas passé la vérification et a été jeté, les plus anciennes restent&#x202f;; réessaie, ou fais-la sur un autre disque (--into).</translation>
    </message>
    <message>
        <source>{files} taken in before</source>
        <translation>{files} déjà accepté auparavant</translation>
    </message>
    <message>
        <source>{files} for others</source>
        <translation>{files} pour d’autres</translation>
    </message>
    <message>
        <source>{files} from somebody who is not in the circle</source>
        <translation>{files} de quelqu’un qui n’est pas dans le cercle</translation>
    </message>
    <message>
        <source>{files} from somebody blocked</source>
        <translation>{files} de quelqu’un de bloqué</translation>
    </message>
    <message>
        <source>{files} still arriving</source>
        <translation>{files} encore en route</translation>
    </message>
    <message>
        <source>{files} not in order</source>
        <translation>{files} pas en règle</translation>
    </message>
    <message>
        <source>Note that a sealed file was handed over to whom it is for.</source>
        <translation>Noter qu’un fichier scellé a été remis à qui il est destiné.</translation>
    </message>
    <message>
        <source>on a stick or as you like, or by e-mail</source>
        <translation>sur une clé ou comme tu veux, ou par e-mail</translation>
    </message>
    <message>
        <source>Take in what friends put into shared folders; list, add, let go of them.</source>
        <translation>Accepte ce que tes amis ont mis dans des dossiers partagés&#x202f;; les liste, en ajoute, en quitte.</translation>
    </message>
    <message>
        <source>share through this folder from now on</source>
        <translation>partager désormais par ce dossier</translation>
    </message>
    <message>
        <source>share through it no more; nothing is removed</source>
        <translation>ne plus partager par lui&#x202f;; rien n’est supprimé</translation>
    </message>
    <message>
        <source>no day; choose one with --undated</source>
        <translation>pas de jour&#x202f;; choisis-en un avec --undated</translation>
    </message>
    <message>
        <source>not text in UTF-8; it was read as Windows-1252 (Latin-1)</source>
        <translation>pas du texte en UTF-8&#x202f;; lu en Windows-1252 (Latin-1)</translation>
    </message>
    <message>
        <source>{what} from {name}</source>
        <translation>{what} de {name}</translation>
    </message>
    <message>
        <source>(not there at the moment)</source>
        <translation>(absent pour l’instant)</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing came in</source>
        <translation>
            <numerusform>{n} chose est arrivée</numerusform>
            <numerusform>{n} choses sont arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{came} through {n} shared folder</source>
        <translation>
            <numerusform>{came} par {n} dossier partagé</numerusform>
            <numerusform>{came} par {n} dossiers partagés</numerusform>
        </translation>
    </message>
    <message>
        <source>through a shared folder</source>
        <translation>par un dossier partagé</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>remis en main propre</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>comme fichier</translation>
    </message>
    <message>
        <source>Show what is set, as in the window&apos;s Settings, or set it.</source>
        <translation>Montre ce qui est réglé, comme dans les Réglages de la fenêtre, ou le règle.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>a name as shown, and its value; as JSON, or as it is where it is text</source>
        <translation>un nom tel que montré, et sa valeur&#x202f;; en JSON, ou telle quelle si c’est du texte</translation>
    </message>
    <message>
        <source>List what left this computer, for whom, and under which names.</source>
        <translation>Liste ce qui a quitté cet ordinateur, pour qui, et sous quels noms.</translation>
    </message>
    <message>
        <source>put the list there as a table, NOT encrypted</source>
        <translation>y mettre la liste comme tableau, PAS chiffré</translation>
    </message>
    <message>
        <source>there is no such setting; `afterbell settings` shows every name</source>
        <translation>ce réglage n’existe pas&#x202f;; `afterbell settings` montre tous les noms</translation>
    </message>
    <message>
        <source>that is no value for {name}; `afterbell settings` shows one of its kind</source>
        <translation>ce n’est pas une valeur pour {name}&#x202f;; `afterbell settings` en montre une du même genre</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing</source>
        <translation>
            <numerusform>{n} chose</numerusform>
            <numerusform>{n} choses</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, not encrypted: {path}</source>
        <translation>Enregistré, pas chiffré&#x202f;: {path}</translation>
    </message>
    <message>
        <source>“{heading}”, version {number}</source>
        <translation>«&#x202f;{heading}&#x202f;», version {number}</translation>
    </message>
    <message>
        <source>a request to hide an entry</source>
        <translation>une demande de masquer une entrée</translation>
    </message>
    <message>
        <source>names as {stand_ins}</source>
        <translation>noms comme {stand_ins}</translation>
    </message>
    <message>
        <source>for {people}</source>
        <translation>pour {people}</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>oubli demandé</translation>
    </message>
    <message>
        <source>Mon Tue Wed Thu Fri Sat Sun</source>
        <translation>lun mar mer jeu ven sam dim</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <translation>janvier février mars avril mai juin juillet août septembre octobre novembre décembre</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.</translation>
    </message>
    <message numerus="yes">
        <source>expected %s argument</source>
        <translation>
            <numerusform>il faut %s valeur ici</numerusform>
            <numerusform>il faut %s valeurs ici</numerusform>
        </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>montrer cette aide</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s&#x202f;: erreur&#x202f;: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>pour %(argument_name)s&#x202f;: %(message)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>il faut une valeur ici</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>il faut une valeur au plus ici</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>il faut au moins une valeur ici</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>inconnu&#x202f;: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>il manque&#x202f;: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>il manque l’un de ceux-ci&#x202f;: %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>ne va pas avec %s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>ne prend pas de valeur&#x202f;: %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r n’existe pas ici (au choix&#x202f;: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(value)r ne convient pas ici (%(type)s)</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s est ambigu&#x202f;: %(matches)s</translation>
    </message>
    <message>
        <source>{what}; the nearest is {nearest}</source>
        <translation>{what}&#x202f;; la plus proche est {nearest}</translation>
    </message>
    <message>
        <source>The people list and the circle are those of that day.</source>
        <translation>La liste des noms et le cercle sont ceux de ce jour-là.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>{what}: {more}</source>
        <translation>{what}&#x202f;: {more}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
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
        <translation>Un journal de bord privé pour les profs&#x202f;: chiffré sur cet ordinateur, partagé seulement avec qui tu choisis.
Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>The passphrase is asked for, or read with --passphrase-file or --passphrase-fd; never from an argument.</source>
        <translation>La phrase secrète est demandée, ou lue par --passphrase-file ou --passphrase-fd&#x202f;; jamais dans un argument.</translation>
    </message>
    <message>
        <source>With AFTERBELL_JOURNAL=FOLDER in the surroundings that journal is meant, and no command but new takes JOURNAL.
Exit codes: 0 done, 1 refused, 2 wrong usage, 3 a fault of Afterbell itself, 130 stopped.
`afterbell COMMAND --help` says what a command takes.</source>
        <translation>Si AFTERBELL_JOURNAL=DOSSIER est dans l’environnement, c’est de ce journal qu’il s’agit, et seule new prend JOURNAL.
Codes de sortie&#x202f;: 0 fait, 1 refusé, 2 mauvais usage, 3 une faute d’Afterbell même, 130 arrêté.
`afterbell COMMANDE --help` dit ce qu’une commande prend.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>the input ended before everything was said; nothing was changed.</source>
        <translation>l’entrée s’est terminée avant que tout soit dit&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>there is not enough memory for this; close other programs and try again.</source>
        <translation>la mémoire ne suffit pas pour cela&#x202f;; ferme d’autres programmes et réessaie.</translation>
    </message>
    <message>
        <source>something inside Afterbell went wrong, and what it was doing was undone. Please report this line: {trace}</source>
        <translation>quelque chose a mal tourné dans Afterbell, et ce qu’il faisait a été défait. Merci de signaler cette ligne&#x202f;: {trace}</translation>
    </message>
    <message>
        <source>this was carried out, but what it has to say cannot be written to the output; make room there.</source>
        <translation>c’est fait, mais ce qu’il y a à en dire ne peut pas être écrit sur la sortie&#x202f;; fais-y de la place.</translation>
    </message>
    <message>
        <source>say which Afterbell this is</source>
        <translation>dire quelle version d’Afterbell c’est</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>a date that cannot be read</source>
        <translation>une date qui ne se lit pas</translation>
    </message>
    <message>
        <source>begins like an entry, with a date that cannot be read; it came in as text of the entry before</source>
        <translation>commence comme une entrée, avec une date qui ne se lit pas&#x202f;; venu comme texte de l’entrée d’avant</translation>
    </message>
    <message>
        <source>words before the first date; they did not come in</source>
        <translation>des mots avant la première date&#x202f;; ils ne sont pas venus</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas de texte</translation>
    </message>
    <message>
        <source>not an entry</source>
        <translation>pas une entrée</translation>
    </message>
    <message>
        <source>larger than an entry may be</source>
        <translation>plus grand qu’une entrée ne peut l’être</translation>
    </message>
    <message>
        <source>its photo or file is not there</source>
        <translation>sa photo ou son fichier n’est pas là</translation>
    </message>
    <message>
        <source>its photo or file is over 50 MB</source>
        <translation>sa photo ou son fichier dépasse 50 Mo</translation>
    </message>
    <message>
        <source>its first lines cannot be read</source>
        <translation>ses premières lignes ne se lisent pas</translation>
    </message>
    <message>
        <source>leads to other pages, and is no entry</source>
        <translation>mène à d’autres pages, et n’est pas une entrée</translation>
    </message>
    <message>
        <source>in a form that is not read; it did not come in</source>
        <translation>sous une forme qui n’est pas lue&#x202f;; ce n’est pas venu</translation>
    </message>
    <message>
        <source>kept by a program for itself</source>
        <translation>gardé par un programme pour lui-même</translation>
    </message>
    <message>
        <source>JSON that is cut off or damaged</source>
        <translation>du JSON coupé ou endommagé</translation>
    </message>
    <message>
        <source>JSON that is nested deeper than any journal</source>
        <translation>du JSON plus imbriqué qu’aucun journal</translation>
    </message>
    <message>
        <source>damaged there, or a link that leads out of it</source>
        <translation>endommagé là-bas, ou un lien qui mène ailleurs</translation>
    </message>
    <message>
        <source>a line of this list is not as it must be</source>
        <translation>une ligne de cette liste n’est pas comme il faut</translation>
    </message>
    <message>
        <source>comes in from the encrypted export alone</source>
        <translation>ne vient que de l’export chiffré</translation>
    </message>
    <message>
        <source>this journal has keys of its own, and they stay</source>
        <translation>ce journal a ses propres clés, et elles restent</translation>
    </message>
    <message>
        <source>compare words once more; a plain folder cannot prove that you did</source>
        <translation>comparez encore une fois les mots&#x202f;; un dossier en clair ne peut pas prouver que vous l’avez fait</translation>
    </message>
    <message>
        <source>somebody else has this stand-in here; that person did not come in</source>
        <translation>quelqu’un d’autre a ce pseudonyme ici&#x202f;; cette personne n’est pas venue</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>an older wording of a day; only the last one comes in</source>
        <translation>une rédaction plus ancienne d’un jour&#x202f;; seule la dernière vient</translation>
    </message>
    <message>
        <source>in the trash of its program</source>
        <translation>dans la corbeille de son programme</translation>
    </message>
    <message>
        <source>has no place in an entry, and did not come in</source>
        <translation>n’a pas de place dans une entrée, et n’est pas venu</translation>
    </message>
    <message>
        <source>not text in UTF-8</source>
        <translation>pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>an id that is none</source>
        <translation>un identifiant qui n’en est pas un</translation>
    </message>
    <message>
        <source>a kind that is none</source>
        <translation>un type qui n’en est pas un</translation>
    </message>
    <message>
        <source>is damaged in the journal, and stays as it is</source>
        <translation>est endommagé dans le journal, et reste tel quel</translation>
    </message>
    <message>
        <source>a revision that is none</source>
        <translation>une version qui n’en est pas une</translation>
    </message>
    <message>
        <source>stopped before its turn; take the file in once more</source>
        <translation>arrêté avant son tour&#x202f;; importe encore une fois le fichier</translation>
    </message>
    <message>
        <source>a setting that this Afterbell does not know</source>
        <translation>un réglage que cet Afterbell ne connaît pas</translation>
    </message>
    <message>
        <source>a setting whose value does not fit</source>
        <translation>un réglage dont la valeur ne convient pas</translation>
    </message>
    <message>
        <source>a setting that guards a journal or belongs to one computer; it stays as it is here</source>
        <translation>un réglage qui protège un journal ou tient à un ordinateur&#x202f;; il reste ici tel quel</translation>
    </message>
    <message>
        <source>Words saved elsewhere</source>
        <translation>Mots enregistrés ailleurs</translation>
    </message>
    <message>
        <source>Take in what another program wrote ({formats}), or words saved elsewhere.</source>
        <translation>Accepte ce qu’un autre programme a écrit ({formats}), ou des mots enregistrés ailleurs.</translation>
    </message>
    <message>
        <source>a file, or the folder of an export</source>
        <translation>un fichier, ou le dossier d’un export</translation>
    </message>
    <message>
        <source>say what would come, and write nothing</source>
        <translation>dire ce qui viendrait, et ne rien écrire</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>OÙ</translation>
    </message>
    <message>
        <source>the day of pages that say none: file (when it was changed), archive, YYYY-MM-DD, or leave-out</source>
        <translation>le jour des pages qui n’en disent pas&#x202f;: file (quand elles ont été changées), archive, AAAA-MM-JJ, ou leave-out</translation>
    </message>
    <message>
        <source>MOOD=KIND</source>
        <translation>HUMEUR=TYPE</translation>
    </message>
    <message>
        <source>the kind a foreign mood becomes</source>
        <translation>le type que devient une humeur d’ailleurs</translation>
    </message>
    <message>
        <source>the column of a CSV that holds its {parts}; no name for none</source>
        <translation>la colonne d’un CSV qui contient&#x202f;: {parts}&#x202f;; sans nom pour aucune</translation>
    </message>
    <message>
        <source>WHAT=NAME</source>
        <translation>QUOI=NOM</translation>
    </message>
    <message>
        <source>keep the whole report in a file, NOT encrypted</source>
        <translation>garder tout le rapport dans un fichier, PAS chiffré</translation>
    </message>
    <message>
        <source>the kind of everything that comes in</source>
        <translation>le type de tout ce qui vient</translation>
    </message>
    <message>
        <source>a tag for everything that comes in</source>
        <translation>une étiquette pour tout ce qui vient</translation>
    </message>
    <message>
        <source>put a star on everything that comes in</source>
        <translation>une étoile sur tout ce qui vient</translation>
    </message>
    <message>
        <source>the passphrase of an encrypted export or a file of words</source>
        <translation>la phrase secrète d’un export chiffré ou d’un fichier de mots</translation>
    </message>
    <message>
        <source>Write everything as plain files, NOT encrypted, into a new folder; or into one encrypted file.</source>
        <translation>Écrit tout comme simples fichiers, PAS chiffrés, dans un nouveau dossier&#x202f;; ou dans un seul fichier chiffré.</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>LIEU</translation>
    </message>
    <message>
        <source>a folder, or a file, that is not there yet</source>
        <translation>un dossier, ou un fichier, qui n’existe pas encore</translation>
    </message>
    <message>
        <source>one age file under a passphrase of its own, with the people list and the keys of the circle</source>
        <translation>un fichier age sous sa propre phrase secrète, avec la liste des noms et les clés du cercle</translation>
    </message>
    <message>
        <source>the passphrase of the encrypted file</source>
        <translation>la phrase secrète du fichier chiffré</translation>
    </message>
    <message>
        <source>go on past what is damaged in the file, and name it at the end</source>
        <translation>continuer au-delà de ce qui est endommagé dans le fichier, et le nommer à la fin</translation>
    </message>
    <message>
        <source>This is Afterbell&apos;s own: what is new in it would come in.</source>
        <translation>Cela vient d’Afterbell même&#x202f;: ce qui y est nouveau viendrait.</translation>
    </message>
    <message>
        <source>write --mood MOOD=KIND, such as good=high, and --column WHAT=NAME, such as text=Notes</source>
        <translation>écris --mood HUMEUR=TYPE, comme bien=high, et --column QUOI=NOM, comme text=Notes</translation>
    </message>
    <message numerus="yes">
        <source>{n} page</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{source}: {entries} would come, {known} are there already, {pages} without a day, {files}. Nothing was written.</source>
        <translation>{source}&#x202f;: {entries} à venir, {known} déjà là, {pages} sans jour, {files}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Du {first} au {last}.</translation>
    </message>
    <message>
        <source>Kinds: {kinds}</source>
        <translation>Types&#x202f;: {kinds}</translation>
    </message>
    <message>
        <source>Mood {mood}: {count} would become {kind}.</source>
        <translation>Humeur {mood}&#x202f;: {count} deviendraient {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} grew since it came in; its new words would come.</source>
        <translation>
            <numerusform>{n} a grandi depuis sa venue&#x202f;; ses nouveaux mots viendraient.</numerusform>
            <numerusform>{n} ont grandi depuis leur venue&#x202f;; leurs nouveaux mots viendraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} has something new in it, which would come; both texts are kept.</source>
        <translation>
            <numerusform>{n} contient du nouveau, qui entrerait&#x202f;; les deux textes sont gardés.</numerusform>
            <numerusform>{n} contiennent du nouveau, qui entrerait&#x202f;; les deux textes sont gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings, templates and what is in it of your circle would come where they are not here yet.</source>
        <translation>Les réglages, les modèles et ce qui concerne ton cercle entreraient là où ils manquent encore.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Columns: {columns}. Taken: {taken}.</source>
        <translation>Colonnes&#x202f;: {columns}. Prises&#x202f;: {taken}.</translation>
    </message>
    <message>
        <source>New tags: {tags}.</source>
        <translation>Nouvelles étiquettes&#x202f;: {tags}.</translation>
    </message>
    <message>
        <source>{source}: {entries} found, {added} came in, {known} were there already, {files}.</source>
        <translation>{source}&#x202f;: {entries} au total, {added} arrivées, {known} déjà là, {files}.</translation>
    </message>
    <message numerus="yes">
        <source>Of those that were there, {n} took in what was new in it; both texts are kept.</source>
        <translation>
            <numerusform>De celles qui étaient là, {n} a reçu du nouveau&#x202f;; les deux textes sont gardés.</numerusform>
            <numerusform>De celles qui étaient là, {n} ont reçu du nouveau&#x202f;; les deux textes sont gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those that were there, {n} grew since; what stood here is an earlier version.</source>
        <translation>
            <numerusform>De celles qui étaient là, {n} a grandi depuis&#x202f;; ce qui était ici est une version précédente.</numerusform>
            <numerusform>De celles qui étaient là, {n} ont grandi depuis&#x202f;; ce qui était ici reste en versions précédentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more; --report FILE keeps them all</source>
        <translation>et {n} de plus&#x202f;; --report FICHIER les garde toutes</translation>
    </message>
    <message>
        <source>a passphrase is for the encrypted file alone: say --encrypted, too; nothing was written</source>
        <translation>une phrase secrète ne sert qu’au fichier chiffré&#x202f;; dis aussi --encrypted&#x202f;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>What is written now is not encrypted: whoever has the folder can read it.</source>
        <translation>Ce qui est écrit maintenant n’est pas chiffré&#x202f;: qui a le dossier peut le lire.</translation>
    </message>
    <message>
        <source>{entries}, {files}, {size} bytes.</source>
        <translation>{entries}, {files}, {size} octets.</translation>
    </message>
    <message>
        <source>  left out, damaged in the file: {part}</source>
        <translation>  laissé de côté, endommagé dans le fichier&#x202f;: {part}</translation>
    </message>
    <message>
        <source>what goes in</source>
        <translation>ce qui y entre</translation>
    </message>
    <message>
        <source>may be given several times [all kinds]</source>
        <translation>peut être répété [tous les types]</translation>
    </message>
    <message>
        <source>entries with any of these tags [all]</source>
        <translation>les entrées avec l’une de ces étiquettes [toutes]</translation>
    </message>
    <message>
        <source>only these; `afterbell list` shows ids [all]</source>
        <translation>seulement celles-ci&#x202f;; `afterbell list` montre les identifiants [toutes]</translation>
    </message>
    <message>
        <source>only what you starred [no]</source>
        <translation>seulement ce qui porte une étoile [non]</translation>
    </message>
    <message>
        <source>the photos of the entries [yes]</source>
        <translation>les photos des entrées [oui]</translation>
    </message>
    <message>
        <source>what you wrote beneath an entry later [yes]</source>
        <translation>ce que tu as écrit plus tard sous une entrée [oui]</translation>
    </message>
    <message>
        <source>what friends answered [no]</source>
        <translation>ce que tes amis ont répondu [non]</translation>
    </message>
    <message>
        <source>the last entry comes first [no]</source>
        <translation>la dernière entrée vient d’abord [non]</translation>
    </message>
    <message>
        <source>FRAMEWORK</source>
        <translation>RÉFÉRENTIEL</translation>
    </message>
    <message>
        <source>only entries marked as evidence, under the parts of this framework</source>
        <translation>seulement les entrées marquées comme preuves, sous les parties de ce référentiel</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>tes propres mots</translation>
    </message>
    <message>
        <source>[A year of teaching, in the book&apos;s language]</source>
        <translation>[Une année d’enseignement, dans la langue du livre]</translation>
    </message>
    <message>
        <source>your name [as in the settings]</source>
        <translation>ton nom [comme dans les réglages]</translation>
    </message>
    <message>
        <source>words of this entry stand large on a page of their own: asked for, or a line of standard input; may be given several times</source>
        <translation>des mots de cette entrée en grand sur une page à part&#x202f;: ils sont demandés, ou sont une ligne de l’entrée standard&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>its text; standard input where it is -</source>
        <translation>son texte&#x202f;; l’entrée standard pour -</translation>
    </message>
    <message>
        <source>paper and look</source>
        <translation>papier et aspect</translation>
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
        <translation>la langue de ses dates et titres [comme ici]</translation>
    </message>
    <message>
        <source>photos for print, or a small file [print]</source>
        <translation>photos pour l’impression, ou un petit fichier [print]</translation>
    </message>
    <message>
        <source>a leaf an entry, a photo, or only words [weeks]</source>
        <translation>une feuille par entrée, une photo, ou seulement des mots [weeks]</translation>
    </message>
    <message>
        <source>which, by its name [the first of the book]</source>
        <translation>laquelle, par son nom [la première du livre]</translation>
    </message>
    <message>
        <source>bleed and crop marks, for a printer [no]</source>
        <translation>fond perdu et traits de coupe, pour un imprimeur [non]</translation>
    </message>
    <message>
        <source>start from the choices kept last; names are protected all the same</source>
        <translation>partir des choix gardés la dernière fois&#x202f;; les noms sont protégés quand même</translation>
    </message>
    <message>
        <source>keep these choices for next time</source>
        <translation>garder ces choix pour la prochaine fois</translation>
    </message>
    <message>
        <source>--kind does not go with --portfolio: how a day felt is nobody&apos;s business there</source>
        <translation>--kind ne va pas avec --portfolio&#x202f;: comment un jour a été vécu n’y regarde personne</translation>
    </message>
    <message>
        <source>the entry {id} is not in the book, or does not say those words</source>
        <translation>l’entrée {id} n’est pas dans le livre, ou ne dit pas ces mots</translation>
    </message>
    <message>
        <source>what stands large has at most {most} letters; shorten it</source>
        <translation>ce qui est en grand a au plus {most} lettres&#x202f;; raccourcis-le</translation>
    </message>
    <message>
        <source>no photo of that name is in the book</source>
        <translation>aucune photo de ce nom n’est dans le livre</translation>
    </message>
    <message>
        <source>--{name} is longer than {limit} letters; shorten it</source>
        <translation>--{name} dépasse {limit} lettres&#x202f;; raccourcis</translation>
    </message>
    <message>
        <source>there is no such framework; there are: {names}</source>
        <translation>ce référentiel n’existe pas&#x202f;; il y a&#x202f;: {names}</translation>
    </message>
    <message>
        <source>the entry {id} lies outside these days or what else was chosen</source>
        <translation>l’entrée {id} est hors de ces jours, ou de ce qui est choisi par ailleurs</translation>
    </message>
    <message>
        <source>Set entries as a PDF to be printed, names protected; it is NOT encrypted.</source>
        <translation>Met des entrées en PDF à imprimer, noms protégés&#x202f;; il n’est PAS chiffré.</translation>
    </message>
    <message>
        <source>as `list` shows it</source>
        <translation>comme `list` le montre</translation>
    </message>
    <message>
        <source>leave the photos out</source>
        <translation>laisser les photos de côté</translation>
    </message>
    <message>
        <source>leave out what you wrote beneath later</source>
        <translation>laisser de côté ce que tu as écrit dessous plus tard</translation>
    </message>
    <message>
        <source>protect nothing</source>
        <translation>ne rien protéger</translation>
    </message>
    <message>
        <source>where the PDF goes [here]</source>
        <translation>où va le PDF [ici]</translation>
    </message>
    <message>
        <source>at most {most} entries are printed together; make a `review` of more</source>
        <translation>{most} entrées au plus s’impriment ensemble&#x202f;; pour davantage, fais un livre avec `review`</translation>
    </message>
    <message>
        <source>A PDF is not encrypted: whoever has the file can read it.</source>
        <translation>Un PDF n’est pas chiffré&#x202f;: qui a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Make the year in review: a book of a school year or any period, or a portfolio.
In brackets: what holds where a flag is left out, whatever was chosen in the window.</source>
        <translation>Fait le livre de l’année&#x202f;: d’une année scolaire ou d’une autre période, ou un portfolio.
Entre crochets&#x202f;: ce qui vaut sans l’option, quoi que dise la fenêtre.</translation>
    </message>
    <message>
        <source>No stand-in, for that names somebody on the people list: {names}. Choose another.</source>
        <translation>Pas un pseudonyme, car cela nomme quelqu’un de la liste des noms&#x202f;: {names}. Choisis-en un autre.</translation>
    </message>
    <message>
        <source>where the book goes; it is NOT encrypted</source>
        <translation>où va le livre&#x202f;; il n’est PAS chiffré</translation>
    </message>
    <message>
        <source>may be given several times [pdf]</source>
        <translation>peut être répété [pdf]</translation>
    </message>
    <message>
        <source>say what the book would hold, and make nothing</source>
        <translation>dire ce que le livre contiendrait, et ne rien faire</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>a folder is wanted here, not a file: what is put into it is named by itself</source>
        <translation>il faut ici un dossier, pas un fichier&#x202f;: ce qui y est mis reçoit son nom de lui-même</translation>
    </message>
    <message>
        <source>This is a backup of another journal than the one that is there.</source>
        <translation>C’est la sauvegarde d’un autre journal que celui qui est là.</translation>
    </message>
    <message>
        <source>an import has not ended there</source>
        <translation>un import n’est pas terminé là-bas</translation>
    </message>
    <message>
        <source>An import has not ended there, so part of what it brings is neither compared nor brought in: open the other copy once, which ends it, before you compare again or throw it away.</source>
        <translation>Un import n’est pas terminé là-bas, et une partie de ce qu’il apporte n’est ni comparée ni reprise&#x202f;: ouvre une fois l’autre copie, ce qui le termine, avant de comparer à nouveau ou de la jeter.</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listes</translation>
    </message>
    <message>
        <source>not known to be handed over</source>
        <translation>pas remis, pour autant qu’on sache</translation>
    </message>
    <message>
        <source>not known to be handed over to {people}</source>
        <translation>pas remis à {people}, pour autant qu’on sache</translation>
    </message>
    <message>
        <source>as `list` shows it; with --protected alone</source>
        <translation>comme `list` le montre&#x202f;; avec --protected seulement</translation>
    </message>
    <message>
        <source>nothing of that id went out; `afterbell inbox` shows what did</source>
        <translation>rien de cet identifiant n’est parti&#x202f;; `afterbell inbox` montre ce qui est parti</translation>
    </message>
    <message>
        <source>some entries as others may read them, with names protected; it does not come in again</source>
        <translation>quelques entrées telles que d’autres peuvent les lire, noms protégés&#x202f;; elles ne peuvent plus être reprises</translation>
    </message>
    <message>
        <source>leave marked words that nobody decided as they are</source>
        <translation>laisser tels quels les mots marqués dont personne n’a décidé</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them would come into the trash, where it is there.</source>
        <translation>
            <numerusform>{n} d’entre elles irait dans la corbeille, où elle est là-bas.</numerusform>
            <numerusform>{n} d’entre elles iraient dans la corbeille, où elles sont là-bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those that came in, {n} is in the trash, as it was there.</source>
        <translation>
            <numerusform>Parmi celles qui sont arrivées, {n} est dans la corbeille, comme là-bas.</numerusform>
            <numerusform>Parmi celles qui sont arrivées, {n} sont dans la corbeille, comme là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>entries and names are chosen with --protected alone: say it, too; nothing was written</source>
        <translation>les entrées et les noms ne se choisissent qu’avec --protected&#x202f;: indique-le aussi&#x202f;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>name the entries that are exported with names protected; nothing was written</source>
        <translation>nomme les entrées à exporter avec les noms protégés&#x202f;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>--protected writes what others may read: --no-places, --no-versions and --leave-out-damaged go without it; nothing was written</source>
        <translation>--protected écrit ce que d’autres peuvent lire&#x202f;: --no-places, --no-versions et --leave-out-damaged s’emploient sans lui&#x202f;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>for friends</source>
        <translation>pour des amis</translation>
    </message>
    <message>
        <source>seal the PDF; no open file is made</source>
        <translation>sceller le PDF&#x202f;; aucun fichier ouvert n’est fait</translation>
    </message>
    <message>
        <source>a line to go with it</source>
        <translation>une ligne qui l’accompagne</translation>
    </message>
    <message>
        <source>seal it for people not compared yet, too</source>
        <translation>le sceller aussi pour qui n’est pas encore comparé</translation>
    </message>
    <message>
        <source>A book is not encrypted: whoever has the file can read it.</source>
        <translation>Un livre n’est pas chiffré&#x202f;: qui a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>name the folder where the book goes</source>
        <translation>nomme le dossier où va le livre</translation>
    </message>
    <message>
        <source>only one of --dedication and --foreword can come from standard input</source>
        <translation>un seul de --dedication et --foreword peut venir de l’entrée standard</translation>
    </message>
    <message>
        <source>only the PDF can be sealed for friends: leave --form out</source>
        <translation>seul le PDF peut être scellé pour des amis&#x202f;; laisse --form de côté</translation>
    </message>
    <message>
        <source>nothing undecided leaves for friends: decide each word, with --protect or --leave</source>
        <translation>rien d’indécis ne part chez des amis&#x202f;; décide de chaque mot avec --protect ou --leave</translation>
    </message>
    <message>
        <source>--note and --unverified go together with --with</source>
        <translation>--note et --unverified vont avec --with</translation>
    </message>
    <message numerus="yes">
        <source>{n} volume</source>
        <translation>
            <numerusform>{n} volume</numerusform>
            <numerusform>{n} volumes</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, printed in {volumes}</source>
        <translation>{pages}, imprimées en {volumes}</translation>
    </message>
    <message>
        <source>{first} to {last}: {parts}, about {pages}</source>
        <translation>du {first} au {last}&#x202f;: {parts}, environ {pages}</translation>
    </message>
    <message>
        <source>{path}: {entries}, {size} bytes</source>
        <translation>{path}&#x202f;: {entries}, {size} octets</translation>
    </message>
    <message>
        <source>Set without their format, as they were typed, because a page could not be set: entries of {days}.</source>
        <translation>Sans mise en forme, comme tapé, car une page n’a pas pu être composée&#x202f;: entrées du {days}.</translation>
    </message>
    <message>
        <source>Named, not shown, because they could not be read: {names}.</source>
        <translation>Nommées, pas montrées, car elles ne se lisaient pas&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message numerus="yes">
        <source>{n} letter of a script no font here has is printed by its name: {names}. Install a font for that script, and make the book once more.</source>
        <translation>
            <numerusform>{n} lettre d’une écriture sans police ici est imprimée par son nom&#x202f;: {names}. Installe une police pour elle, et refais le livre.</numerusform>
            <numerusform>{n} lettres d’une écriture sans police ici sont imprimées par leur nom&#x202f;: {names}. Installe une police pour elles, et refais le livre.</numerusform>
        </translation>
    </message>
    <message>
        <source>this passphrase does not open it; try once more, or use the recovery words (--recovery).</source>
        <translation>cette phrase secrète ne l’ouvre pas&#x202f;; réessaie, ou prends les mots de récupération (--recovery).</translation>
    </message>
    <message>
        <source>there is no journal in {path}; look for a folder ending in .afterbell, or restore a backup.</source>
        <translation>il n’y a pas de journal dans {path}&#x202f;; cherche un dossier qui finit en .afterbell, ou restaure une sauvegarde.</translation>
    </message>
    <message>
        <source>something stands at {path} already, and it was not touched; choose another place.</source>
        <translation>il y a déjà quelque chose à {path}, et rien n’y a été touché&#x202f;; choisis un autre endroit.</translation>
    </message>
    <message>
        <source>keys.json and its copy are damaged, so no passphrase opens it; restore the newest backup.</source>
        <translation>keys.json et sa copie sont endommagés, donc aucune phrase secrète n’ouvre&#x202f;; restaure la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>the journal is damaged; keep it, `salvage` what can be read, or restore a backup beside.</source>
        <translation>le journal est endommagé&#x202f;; garde-le, récupère avec `salvage` ce qui se lit, ou restaure une sauvegarde à côté.</translation>
    </message>
    <message>
        <source>too much of {path} is damaged to bring anything over; restore the newest backup beside.</source>
        <translation>trop de choses sont endommagées dans {path} pour en tirer quoi que ce soit&#x202f;; restaure la dernière sauvegarde à côté.</translation>
    </message>
    <message>
        <source>parts of the journal cannot be read; `salvage` brings all that can into a fresh one.</source>
        <translation>des parties du journal ne se lisent plus&#x202f;; `salvage` amène tout ce qui se lit dans un journal neuf.</translation>
    </message>
    <message>
        <source>{part} is damaged in the file, so it is not shown; the rest can be read, and a backup has it.</source>
        <translation>{part}&#x202f;: endommagé dans le fichier, donc pas montré&#x202f;; le reste se lit, et une sauvegarde l’a.</translation>
    </message>
    <message>
        <source>another program put another file at {path}, so nothing was saved; keep both, and compare.</source>
        <translation>un autre programme a mis un autre fichier à {path}, donc rien n’a été enregistré&#x202f;; garde les deux, et compare.</translation>
    </message>
    <message>
        <source>{path} is not there any more, so nothing was saved; look whether it was moved or unplugged.</source>
        <translation>{path} n’est plus là, donc rien n’a été enregistré&#x202f;; regarde s’il a été déplacé ou débranché.</translation>
    </message>
    <message>
        <source>another program wrote over {path}, so nothing was saved; compare it with a backup.</source>
        <translation>un autre programme a écrit par-dessus {path}, donc rien n’a été enregistré&#x202f;; compare-le avec une sauvegarde.</translation>
    </message>
    <message>
        <source>the fresh copy did not come out whole and was removed; try another disk, or a backup.</source>
        <translation>la copie fraîche n’était pas complète et a été enlevée&#x202f;; essaie un autre disque, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>a newer Afterbell wrote this journal; update Afterbell, then open it again.</source>
        <translation>un Afterbell plus récent a écrit ce journal&#x202f;; mets Afterbell à jour, puis ouvre-le encore.</translation>
    </message>
    <message>
        <source>the journal is open in another window or program; close or lock it there, then try again.</source>
        <translation>le journal est ouvert dans une autre fenêtre ou un autre programme&#x202f;; ferme-le ou verrouille-le là, puis réessaie.</translation>
    </message>
    <message>
        <source>keys.json asks for key costs that are not safe to run; restore a backup.</source>
        <translation>keys.json demande des coûts de clé qu’il n’est pas sûr d’exécuter&#x202f;; restaure une sauvegarde.</translation>
    </message>
    <message>
        <source>the recovery words do not check out; compare them with the sheet, one by one.</source>
        <translation>les mots de récupération ne sont pas bons&#x202f;; compare-les avec la feuille, un par un.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again, nothing was changed.</source>
        <translation>le disque est plein&#x202f;; libère de la place et réessaie, rien n’a été changé.</translation>
    </message>
    <message>
        <source>{path} cannot be written; choose another place, or ask for permission to write there.</source>
        <translation>{path} ne peut pas être écrit&#x202f;; choisis un autre endroit, ou demande le droit d’y écrire.</translation>
    </message>
    <message>
        <source>{path} is a link, a pipe, a device or a folder, so it was left alone; choose a file.</source>
        <translation>{path} est un lien, un tube, un périphérique ou un dossier, donc rien n’y a été touché&#x202f;; choisis un fichier.</translation>
    </message>
    <message>
        <source>{path} cannot be written, and must be before it is read; copy its folder, and open the copy.</source>
        <translation>{path} ne peut pas être écrit, et doit l’être avant d’être lu&#x202f;; copie son dossier, et ouvre la copie.</translation>
    </message>
    <message>
        <source>{path} cannot be read; check its name, and that its disk is plugged in.</source>
        <translation>{path} ne peut pas être lu&#x202f;; vérifie son nom, et que son disque est branché.</translation>
    </message>
    <message>
        <source>there is no folder {path}; check its name, plug its disk in, or make the folder first.</source>
        <translation>il n’y a pas de dossier {path}&#x202f;; vérifie son nom, branche son disque ou crée d’abord le dossier.</translation>
    </message>
    <message>
        <source>the disk did not answer well; make a backup to another disk soon, and try again.</source>
        <translation>le disque n’a pas bien répondu&#x202f;; fais bientôt une sauvegarde sur un autre disque, et réessaie.</translation>
    </message>
    <message>
        <source>there is no such entry; `afterbell list` shows every entry with its id.</source>
        <translation>cette entrée n’existe pas&#x202f;; `afterbell list` montre chaque entrée avec son identifiant.</translation>
    </message>
    <message>
        <source>this is too large: {size} where at most {limit} is taken; make it smaller and try again.</source>
        <translation>c’est trop grand&#x202f;: {size}, alors que {limit} au plus sont acceptés&#x202f;; réduis, et réessaie.</translation>
    </message>
    <message>
        <source>a day lies between {first} and {last}; choose another, or look at this computer&apos;s date.</source>
        <translation>un jour se situe entre {first} et {last}&#x202f;; choisis-en un autre, ou regarde la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>this is no picture that can be read; save it as PNG or JPEG and try again.</source>
        <translation>ce n’est pas une image lisible&#x202f;; enregistre-la en PNG ou JPEG et réessaie.</translation>
    </message>
    <message>
        <source>there is nobody of that name on the people list; `afterbell people` shows who is.</source>
        <translation>personne de ce nom n’est sur la liste&#x202f;; `afterbell people` montre qui y est.</translation>
    </message>
    <message>
        <source>a name needs at least one letter and at most a line; write it again.</source>
        <translation>un nom a besoin d’une lettre au moins et tient sur une ligne&#x202f;; écris-le encore.</translation>
    </message>
    <message>
        <source>this stand-in cannot be used: it is empty, taken, or tells the name; choose another.</source>
        <translation>ce pseudonyme ne peut pas servir&#x202f;: il est vide, pris, ou révèle le nom&#x202f;; choisis-en un autre.</translation>
    </message>
    <message>
        <source>your card is not made yet; make it with `afterbell card --name NAME`.</source>
        <translation>ta carte n’est pas encore faite&#x202f;; fais-la avec `afterbell card --name NOM`.</translation>
    </message>
    <message>
        <source>there is nobody of that name in your circle; add their card with `afterbell add`.</source>
        <translation>personne de ce nom n’est dans ton cercle&#x202f;; ajoute sa carte avec `afterbell add`.</translation>
    </message>
    <message>
        <source>you blocked this person, so nothing was sealed; unblock them in the window first.</source>
        <translation>tu as bloqué cette personne, donc rien n’a été scellé&#x202f;; débloque-la d’abord dans la fenêtre.</translation>
    </message>
    <message>
        <source>the keys of this person are lost, so nothing was sealed; ask for a new card.</source>
        <translation>les clés de cette personne sont perdues, donc rien n’a été scellé&#x202f;; demande une nouvelle carte.</translation>
    </message>
    <message>
        <source>this card has a known name and other keys; ask the person, compare words, and use --replace.</source>
        <translation>cette carte a un nom connu et d’autres clés&#x202f;; demande à la personne, comparez les mots, et prends --replace.</translation>
    </message>
    <message>
        <source>these are not that person&apos;s safety words; hear them once more, and trust nothing else.</source>
        <translation>ce ne sont pas les mots de contrôle de cette personne&#x202f;; écoute-les encore, et ne te fie à rien d’autre.</translation>
    </message>
    <message>
        <source>these are from your own card; ask that person for theirs.</source>
        <translation>cela vient de ta propre carte&#x202f;; demande les siens à cette personne.</translation>
    </message>
    <message>
        <source>not compared yet; compare the words with `afterbell verify`, or say --unverified.</source>
        <translation>pas encore comparé&#x202f;; comparez les mots avec `afterbell verify`, ou dis --unverified.</translation>
    </message>
    <message>
        <source>nobody who has it can be asked: removed, blocked, or their keys lost; tell them yourself.</source>
        <translation>on ne peut le demander à personne de ceux qui l’ont&#x202f;: enlevés, bloqués, ou clés perdues&#x202f;; dis-le-leur toi-même.</translation>
    </message>
    <message>
        <source>one sealed file is for {limit} people at most; share with some now and the others after.</source>
        <translation>un fichier scellé est pour {limit} personnes au plus&#x202f;; partage d’abord avec les unes, ensuite avec les autres.</translation>
    </message>
    <message>
        <source>{marked} undecided, so nothing was made; decide each, see --help.</source>
        <translation>{marked} à décider, donc rien n’a été fait&#x202f;; décide de chacun, voir --help.</translation>
    </message>
    <message>
        <source>this file was taken in before, so nothing changed; `afterbell inbox` shows what it held.</source>
        <translation>ce fichier a déjà été accepté, donc rien n’a changé&#x202f;; `afterbell inbox` montre ce qu’il contenait.</translation>
    </message>
    <message>
        <source>this backup does not hold what it should, and was not restored; try the one before it.</source>
        <translation>cette sauvegarde ne contient pas ce qu’elle devrait, et n’a pas été restaurée&#x202f;; essaie celle d’avant.</translation>
    </message>
    <message>
        <source>a part it shares, {path}, is missing or damaged; copy `blocks` along, or take another.</source>
        <translation>une partie qu’elle partage avec d’autres manque ou est endommagée&#x202f;: {path}&#x202f;; copie aussi `blocks`, ou prends-en une autre.</translation>
    </message>
    <message>
        <source>a backup is not whole any more, so its disk may fail; make one on another disk (--into).</source>
        <translation>une sauvegarde n’est plus intacte, son disque lâche peut-être&#x202f;; fais-en une sur un autre disque (--into).</translation>
    </message>
    <message>
        <source>a sync program left a second version of this journal, {path}; bring the entries together (afterbell compare), and keep that file in another folder, for nothing else comes along.</source>
        <translation>un programme de synchronisation a laissé une deuxième version de ce journal, {path}&#x202f;; réunis les entrées (afterbell compare), et garde ce fichier dans un autre dossier, car rien d’autre ne vient avec.</translation>
    </message>
    <message>
        <source>the second place for backups is missed since {since}; plug it in, or choose another.</source>
        <translation>le deuxième endroit des sauvegardes manque depuis le {since}&#x202f;; branche-le, ou choisis-en un autre.</translation>
    </message>
    <message>
        <source>no book came of it: it would be empty, or a page could not be set; choose other days.</source>
        <translation>aucun livre n’en est sorti&#x202f;: il serait vide, ou une page n’a pas pu être composée&#x202f;; choisis d’autres jours.</translation>
    </message>
    <message>
        <source>stopped, and everything is as it was before; run it again when you like.</source>
        <translation>arrêté, et tout est comme avant&#x202f;; relance quand tu veux.</translation>
    </message>
    <message>
        <source>this journal was not brought back from a backup since it last asked, so nothing is missing.</source>
        <translation>ce journal n’a pas été ramené d’une sauvegarde depuis sa dernière demande, donc rien ne manque.</translation>
    </message>
    <message>
        <source>there is nobody in your circle to seal it for; add their card with `afterbell add`.</source>
        <translation>personne n’est dans ton cercle pour qui sceller&#x202f;; ajoute une carte avec `afterbell add`.</translation>
    </message>
    <message>
        <source>there is nothing to answer: it is no share, or was taken back; `afterbell inbox` shows what came.</source>
        <translation>il n’y a rien à quoi répondre&#x202f;: ce n’est pas un partage, ou il a été repris&#x202f;; `afterbell inbox` montre ce qui est arrivé.</translation>
    </message>
    <message>
        <source>this entry was given to nobody, so nothing can be taken back; see `afterbell ledger`.</source>
        <translation>cette entrée n’a été donnée à personne, donc rien n’est à reprendre&#x202f;; voir `afterbell ledger`.</translation>
    </message>
    <message>
        <source>this passphrase does not open it, so nothing was changed; try once more.</source>
        <translation>cette phrase secrète ne l’ouvre pas, donc rien n’a été changé&#x202f;; réessaie.</translation>
    </message>
    <message>
        <source>too soon after a wrong passphrase, so nothing was changed; wait a little, then try again.</source>
        <translation>trop tôt après une mauvaise phrase secrète, donc rien n’a été changé&#x202f;; attends un peu, puis réessaie.</translation>
    </message>
    <message>
        <source>the passphrase was typed too long ago for that, and nothing was changed; run the command again.</source>
        <translation>la phrase secrète a été tapée il y a trop longtemps pour cela, et rien n’a été changé&#x202f;; relance la commande.</translation>
    </message>
    <message>
        <source>this is not an Afterbell card; ask for the file or the text once more.</source>
        <translation>ce n’est pas une carte Afterbell&#x202f;; redemande le fichier ou le texte.</translation>
    </message>
    <message>
        <source>this card is damaged or cut off; ask for it once more.</source>
        <translation>cette carte est endommagée ou coupée&#x202f;; redemande-la.</translation>
    </message>
    <message>
        <source>this card was altered on its way; ask for it again by another way.</source>
        <translation>cette carte a été modifiée en route&#x202f;; redemande-la par un autre chemin.</translation>
    </message>
    <message>
        <source>this card holds unsafe keys; do not use it, and ask the person.</source>
        <translation>cette carte contient des clés peu sûres&#x202f;; ne l’utilise pas, et demande à la personne.</translation>
    </message>
    <message>
        <source>this is your own card; ask your friend for theirs.</source>
        <translation>c’est ta propre carte&#x202f;; demande la sienne à ton ami ou amie.</translation>
    </message>
    <message>
        <source>this is an old card of somebody whose keys have changed; ask for the new one.</source>
        <translation>c’est une ancienne carte de quelqu’un dont les clés ont changé&#x202f;; demande la nouvelle.</translation>
    </message>
    <message>
        <source>a newer Afterbell made this card; update Afterbell, then add it again.</source>
        <translation>un Afterbell plus récent a fait cette carte&#x202f;; mets Afterbell à jour, puis ajoute-la encore.</translation>
    </message>
    <message>
        <source>this is not a sealed file; look for one whose name ends in .afterbell.</source>
        <translation>ce n’est pas un fichier scellé&#x202f;; cherche celui dont le nom finit en .afterbell.</translation>
    </message>
    <message>
        <source>this file is damaged or cut off; ask for it once more.</source>
        <translation>ce fichier est endommagé ou coupé&#x202f;; redemande-le.</translation>
    </message>
    <message>
        <source>this file was sealed for somebody else; ask the sender to seal it for your card.</source>
        <translation>ce fichier a été scellé pour quelqu’un d’autre&#x202f;; demande qu’il soit scellé pour ta carte.</translation>
    </message>
    <message>
        <source>a newer Afterbell sealed this file; update Afterbell, then open it again.</source>
        <translation>un Afterbell plus récent a scellé ce fichier&#x202f;; mets Afterbell à jour, puis ouvre-le encore.</translation>
    </message>
    <message>
        <source>this file is larger than any bundle may be; ask for it in parts.</source>
        <translation>ce fichier est plus grand qu’un fichier scellé ne peut l’être&#x202f;; demande-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>whoever sealed this is not in your circle; add their card first, then open it again.</source>
        <translation>qui a scellé ceci n’est pas dans ton cercle&#x202f;; ajoute d’abord sa carte, puis ouvre-le encore.</translation>
    </message>
    <message>
        <source>you have blocked whoever sealed this; unblock them first, if you want to read it.</source>
        <translation>tu as bloqué qui a scellé ceci&#x202f;; débloque d’abord, si tu veux le lire.</translation>
    </message>
    <message>
        <source>this file is not from the person it names; do not trust it, and ask them.</source>
        <translation>ce fichier n’est pas de la personne qu’il nomme&#x202f;; ne t’y fie pas, et demande-lui.</translation>
    </message>
    <message>
        <source>this file is not put together as a bundle must be; ask for it once more.</source>
        <translation>ce fichier n’est pas composé comme il faut&#x202f;; redemande-le.</translation>
    </message>
    <message>
        <source>the sender&apos;s keys are marked as lost; compare words with their new card first.</source>
        <translation>les clés de l’expéditeur sont notées comme perdues&#x202f;; compare d’abord les mots avec sa nouvelle carte.</translation>
    </message>
    <message>
        <source>this is nothing that can be read; choose an export of one of these: {formats}.</source>
        <translation>cela ne se lit pas&#x202f;; choisis un export de l’un de ceux-ci&#x202f;: {formats}.</translation>
    </message>
    <message>
        <source>this file is empty; export it once more.</source>
        <translation>ce fichier est vide&#x202f;; exporte-le encore.</translation>
    </message>
    <message>
        <source>this file is encrypted; export it from its program without a password, then import that.</source>
        <translation>ce fichier est chiffré&#x202f;; exporte-le de son programme sans mot de passe, puis importe cela.</translation>
    </message>
    <message>
        <source>this JSON is cut off or damaged; export it once more.</source>
        <translation>ce JSON est coupé ou endommagé&#x202f;; exporte-le encore.</translation>
    </message>
    <message>
        <source>this JSON is nested deeper than any journal; it was not read, so export it once more.</source>
        <translation>ce JSON est plus imbriqué qu’aucun journal et n’a pas été lu&#x202f;; exporte-le encore.</translation>
    </message>
    <message>
        <source>this file is not text in UTF-8; export it once more.</source>
        <translation>ce fichier n’est pas du texte en UTF-8&#x202f;; exporte-le encore.</translation>
    </message>
    <message>
        <source>this archive is damaged or cut off; copy or export it once more.</source>
        <translation>cette archive est endommagée ou coupée&#x202f;; copie-la ou exporte-la encore.</translation>
    </message>
    <message>
        <source>this ZIP is damaged or cut off; copy or export it once more.</source>
        <translation>ce ZIP est endommagé ou coupé&#x202f;; copie-le ou exporte-le encore.</translation>
    </message>
    <message>
        <source>this ZIP is packed in a way that is not read; unpack it yourself and name the folder.</source>
        <translation>ce ZIP est compressé d’une façon qui n’est pas lue&#x202f;; décompresse-le toi-même et nomme le dossier.</translation>
    </message>
    <message>
        <source>this holds more files than any journal; choose the exported folder itself.</source>
        <translation>il y a là plus de fichiers que dans aucun journal&#x202f;; choisis le dossier exporté lui-même.</translation>
    </message>
    <message>
        <source>its folders lie deeper inside one another than in any journal; choose the exported one.</source>
        <translation>ses dossiers s’emboîtent plus profondément que dans aucun journal&#x202f;; choisis celui qui a été exporté.</translation>
    </message>
    <message>
        <source>a newer Afterbell made this export; update Afterbell, then import it again.</source>
        <translation>un Afterbell plus récent a fait cet export&#x202f;; mets Afterbell à jour, puis importe-le encore.</translation>
    </message>
    <message>
        <source>that is the open journal itself; name the other copy of it.</source>
        <translation>c’est le journal ouvert lui-même&#x202f;; nomme son autre copie.</translation>
    </message>
    <message>
        <source>this copy has another key; name its own passphrase with --other-file or --other-fd.</source>
        <translation>cette copie a une autre clé&#x202f;; nomme sa propre phrase secrète avec --other-file ou --other-fd.</translation>
    </message>
    <message>
        <source>this copy has another key, and no whole keys.json beside it; name the folder it came from.</source>
        <translation>cette copie a une autre clé, et pas de keys.json intact à côté&#x202f;; nomme le dossier d’où elle vient.</translation>
    </message>
    <message>
        <source>nothing in this copy can be read; compare with another one, such as a backup.</source>
        <translation>rien ne se lit dans cette copie&#x202f;; compare avec une autre, comme une sauvegarde.</translation>
    </message>
    <message>
        <source>another program is writing to this copy just now; wait until it is done, then compare again.</source>
        <translation>un autre programme écrit en ce moment dans cette copie&#x202f;; attends qu’il ait fini, puis compare encore.</translation>
    </message>
    <message>
        <source>this passphrase does not open the file; use the one it was written under.</source>
        <translation>cette phrase secrète n’ouvre pas le fichier&#x202f;; prends celle sous laquelle il a été écrit.</translation>
    </message>
    <message>
        <source>these words were put away by another journal; take them in there.</source>
        <translation>ces mots ont été mis de côté par un autre journal&#x202f;; accepte-les là-bas.</translation>
    </message>
    <message>
        <source>this file is damaged or cut off; take another copy of it, if there is one.</source>
        <translation>ce fichier est endommagé ou coupé&#x202f;; prends-en une autre copie, s’il y en a une.</translation>
    </message>
    <message>
        <source>a newer Afterbell wrote this file of words; update Afterbell, then import it again.</source>
        <translation>un Afterbell plus récent a écrit ce fichier de mots&#x202f;; mets Afterbell à jour, puis importe-le encore.</translation>
    </message>
    <message>
        <source>entry {row}</source>
        <translation>l’entrée {row}</translation>
    </message>
    <message>
        <source>the older versions of entry {row}</source>
        <translation>les versions précédentes de l’entrée {row}</translation>
    </message>
    <message>
        <source>the later lines of entry {row}</source>
        <translation>les suites de l’entrée {row}</translation>
    </message>
    <message>
        <source>what entry {row} is evidence of</source>
        <translation>ce dont l’entrée {row} est une preuve</translation>
    </message>
    <message>
        <source>a text as it left</source>
        <translation>un texte tel que parti</translation>
    </message>
    <message>
        <source>what a friend shared</source>
        <translation>ce que quelqu’un du cercle a partagé</translation>
    </message>
    <message>
        <source>a photo or file of an entry</source>
        <translation>une photo ou un fichier d’une entrée</translation>
    </message>
    <message>
        <source>your card</source>
        <translation>ta carte</translation>
    </message>
    <message>
        <source>the card of somebody in your circle</source>
        <translation>la carte de quelqu’un de ton cercle</translation>
    </message>
    <message>
        <source>a file that a friend sent</source>
        <translation>un fichier que quelqu’un du cercle a envoyé</translation>
    </message>
    <message>
        <source>this needs the passphrase, and nothing was changed; run the command again.</source>
        <translation>il faut la phrase secrète pour cela, et rien n’a été changé&#x202f;; relance la commande.</translation>
    </message>
    <message>
        <source>this card cannot be used; ask for it once more.</source>
        <translation>cette carte ne peut pas servir&#x202f;; redemande-la.</translation>
    </message>
    <message>
        <source>this file cannot be taken in; ask for it once more.</source>
        <translation>ce fichier ne peut pas être accepté&#x202f;; redemande-le.</translation>
    </message>
    <message>
        <source>this file cannot be taken in; export it once more.</source>
        <translation>ce fichier ne peut pas être accepté&#x202f;; exporte-le encore.</translation>
    </message>
    <message>
        <source>this copy cannot be compared; name another one.</source>
        <translation>cette copie ne peut pas être comparée&#x202f;; nommes-en une autre.</translation>
    </message>
    <message>
        <source>this file of words cannot be opened; take another copy of it.</source>
        <translation>ce fichier de mots ne s’ouvre pas&#x202f;; prends-en une autre copie.</translation>
    </message>
    <message>
        <source>there is nothing to seal or nobody to seal it for; name entries and people.</source>
        <translation>il n’y a rien à sceller, ou personne pour qui sceller&#x202f;; nomme des entrées et des personnes.</translation>
    </message>
    <message>
        <source>a part of the journal</source>
        <translation>une partie du journal</translation>
    </message>
    <message>
        <source>that was refused, and nothing was changed; try again.</source>
        <translation>cela a été refusé, et rien n’a été changé&#x202f;; réessaie.</translation>
    </message>
    <message>
        <source>a picture may have {pixels} million pixels at most; make it smaller and try again.</source>
        <translation>une image peut avoir {pixels} millions de pixels au plus&#x202f;; réduis-la et réessaie.</translation>
    </message>
    <message>
        <source>the journal is open on the computer {host}; close or lock it there, then try again.</source>
        <translation>le journal est ouvert sur l’ordinateur {host}&#x202f;; ferme-le ou verrouille-le là-bas, puis réessaie.</translation>
    </message>
    <message>
        <source>recovery word {place} is misspelt or missing; compare it with the sheet.</source>
        <translation>le mot de récupération {place} est mal écrit ou manque&#x202f;; compare-le avec la feuille.</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>plus de {size}</translation>
    </message>
    <message numerus="yes">
        <source>{n} marked word is</source>
        <translation>
            <numerusform>{n} mot marqué est</numerusform>
            <numerusform>{n} mots marqués sont</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} octets</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>part avec</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>reste ici</translation>
    </message>
    <message>
        <source>undecided: say --files all or --files none</source>
        <translation>à décider&#x202f;: dis --files all ou --files none</translation>
    </message>
    <message>
        <source>{what} to {name}</source>
        <translation>{what} à {name}</translation>
    </message>
    <message>
        <source>Show what they would read, names protected; with --yes, seal it.</source>
        <translation>Montre ce qu’on lirait, noms protégés&#x202f;; avec --yes, le scelle.</translation>
    </message>
    <message>
        <source>who may read it; say it again for each</source>
        <translation>qui peut la lire&#x202f;; à répéter pour chaque personne</translation>
    </message>
    <message>
        <source>what you hope for</source>
        <translation>ce que tu espères</translation>
    </message>
    <message>
        <source>whether photos and files go along</source>
        <translation>si les photos et fichiers partent avec</translation>
    </message>
    <message>
        <source>what you wrote to it later goes along</source>
        <translation>ce que tu y as ajouté plus tard part avec</translation>
    </message>
    <message>
        <source>share with people not compared yet</source>
        <translation>partager aussi avec qui n’est pas encore comparé</translation>
    </message>
    <message>
        <source>seal it</source>
        <translation>le sceller</translation>
    </message>
    <message>
        <source>where the sealed file goes</source>
        <translation>où va le fichier scellé</translation>
    </message>
    <message>
        <source>Take in a sealed file from a friend, and show what it holds.</source>
        <translation>Accepte un fichier scellé du cercle, et montre ce qu’il contient.</translation>
    </message>
    <message>
        <source>the sealed file</source>
        <translation>le fichier scellé</translation>
    </message>
    <message>
        <source>List what came and what went.</source>
        <translation>Liste ce qui est venu et ce qui est parti.</translation>
    </message>
    <message>
        <source>Answer what a friend shared; words come from a file or -.</source>
        <translation>Répond à ce que quelqu’un a partagé&#x202f;; les mots viennent d’un fichier ou de -.</translation>
    </message>
    <message>
        <source>as `inbox` shows it</source>
        <translation>comme `inbox` le montre</translation>
    </message>
    <message>
        <source>what you want to say</source>
        <translation>ce que tu veux dire</translation>
    </message>
    <message>
        <source>your words, if any; standard input where it is -</source>
        <translation>tes mots, si tu en as&#x202f;; l’entrée standard pour -</translation>
    </message>
    <message>
        <source>answer somebody not compared yet</source>
        <translation>répondre à quelqu’un qui n’est pas encore comparé</translation>
    </message>
    <message>
        <source>Seal my card, as it is now, for everybody in the circle.</source>
        <translation>Scelle ta carte, telle qu’elle est maintenant, pour tout le cercle.</translation>
    </message>
    <message>
        <source>After a restore: ask everybody in the circle for what they shared since that backup.</source>
        <translation>Après une restauration&#x202f;: demande à tout le cercle ce qu’il a partagé depuis cette sauvegarde.</translation>
    </message>
    <message>
        <source>Ask everybody who has an entry to hide it: a request, not a power.</source>
        <translation>Demande à qui a une entrée de la masquer&#x202f;: une demande, pas un pouvoir.</translation>
    </message>
    <message>
        <source>Nothing was sealed. Say --yes when this is what they may read.</source>
        <translation>Rien n’a été scellé. Dis --yes quand c’est ce qu’on peut lire.</translation>
    </message>
    <message>
        <source>Nobody looked into this file: names in it go as they are.</source>
        <translation>Personne n’a regardé dans ce fichier&#x202f;: les noms y partent tels quels.</translation>
    </message>
    <message>
        <source>Nobody looked into this file: names in it, and what it tells of its author, go as they are.</source>
        <translation>Personne n’a regardé dans ce fichier&#x202f;: les noms, et ce qu’il dit de son auteur, partent tels quels.</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Avec&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Stand-ins: {names}</source>
        <translation>Pseudonymes&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Hoping for: {ask}</source>
        <translation>Espère&#x202f;: {ask}</translation>
    </message>
    <message>
        <source>You kept a copy of it, which is an entry of your own: {id}</source>
        <translation>Tu en as gardé une copie, qui est une entrée à toi&#x202f;: {id}</translation>
    </message>
    <message>
        <source>It asks with whom: {name}.</source>
        <translation>Il te sera demandé avec qui&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>{what} from {name}: an answer to something this journal no longer remembers</source>
        <translation>{what} de {name}&#x202f;: une réponse à quelque chose dont ce journal ne se souvient plus</translation>
    </message>
    <message>
        <source>{what}, once more,</source>
        <translation>{what}, encore une fois,</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>(no longer in the shared folder, perhaps unread)</source>
        <translation>(n’est plus dans le dossier partagé, peut-être non lu)</translation>
    </message>
    <message>
        <source>It asks them to hide the entry. It cannot make them.</source>
        <translation>Cela leur demande de masquer l’entrée. Cela ne peut pas les y forcer.</translation>
    </message>
    <message>
        <source>Not asked, for nothing can be sealed for them any more: {names}.</source>
        <translation>Pas demandé, car plus rien ne peut être scellé pour&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Sealed for {names}: {path}</source>
        <translation>Scellé pour {names}&#x202f;: {path}</translation>
    </message>
    <message>
        <source>{sealed} ({size} bytes)</source>
        <translation>{sealed} ({size} octets)</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>wish to hide an entry</source>
        <translation>souhait de masquer une entrée</translation>
    </message>
    <message>
        <source>new card</source>
        <translation>nouvelle carte</translation>
    </message>
    <message>
        <source>share</source>
        <translation>partage</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>juste une écoute</translation>
    </message>
    <message>
        <source>been-there</source>
        <translation>je connais ça</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>des idées</translation>
    </message>
    <message>
        <source>celebrate</source>
        <translation>fête ça avec moi</translation>
    </message>
    <message>
        <source>hear</source>
        <translation>je t’écoute</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>je pense à toi</translation>
    </message>
    <message>
        <source>celebrating</source>
        <translation>je me réjouis avec toi</translation>
    </message>
    <message>
        <source>call</source>
        <translation>je peux t’appeler&#x202f;?</translation>
    </message>
    <message>
        <source>Made two encrypted journals.
  Checked: the databases are not readable without a key; a wrong passphrase is refused.
  Ellen&apos;s passphrase: {Ellen_passphrase}
  Noor&apos;s passphrase:  {Noor_passphrase}</source>
        <translation>Deux journaux chiffrés sont faits.
  Vérifié&#x202f;: les bases ne se lisent pas sans clé&#x202f;; une mauvaise phrase secrète est refusée.
  La phrase secrète d’Ellen&#x202f;: {Ellen_passphrase}
  La phrase secrète de Noor&#x202f;: {Noor_passphrase}</translation>
    </message>
    <message>
        <source>You sealed nothing for {name} since then that is still here.</source>
        <translation>Tu n’as rien scellé pour {name} depuis qui soit encore ici.</translation>
    </message>
    <message numerus="yes">
        <source>You sealed {n} entry since then. To share it again:</source>
        <translation>
            <numerusform>Tu as scellé {n} entrée depuis. Pour la partager encore&#x202f;:</numerusform>
            <numerusform>Tu as scellé {n} entrées depuis. Pour les partager encore&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>(sealed, not handed over yet)</source>
        <translation>(scellé, pas encore remis)</translation>
    </message>
    <message>
        <source>An import has not ended yet, so part of what it brings may be missing here. Free some space where the journal lies, then run the command again.</source>
        <translation>Un import n’est pas encore terminé&#x202f;: une partie de ce qu’il apporte manque peut-être ici. Libère de la place là où se trouve le journal, puis lance la commande encore une fois.</translation>
    </message>
    <message>
        <source>Wrote a school year into Ellen&apos;s: {entries} entries, {files} pictures, {people} names to protect.
  Checked: every entry is there.</source>
        <translation>Une année scolaire écrite dans celui d’Ellen&#x202f;: {entries} entrées, {files} images, {people} noms à protéger.
  Vérifié&#x202f;: chaque entrée est là.</translation>
    </message>
    <message>
        <source>Took in {source}: {entries} of {found} entries, {files} files, {problems} problems.
  Checked: a second import adds nothing ({duplicates} were there already).</source>
        <translation>{source} accepté&#x202f;: {entries} entrées sur {found}, {files} fichiers, {problems} problèmes.
  Vérifié&#x202f;: un second import n’ajoute rien ({duplicates} étaient déjà là).</translation>
    </message>
    <message>
        <source>Searched for {words} words: {hits} found.
  Checked: the entry they come from is among them.</source>
        <translation>Cherché {words} mots&#x202f;: {hits} résultats.
  Vérifié&#x202f;: l’entrée d’où ils viennent en est.</translation>
    </message>
    <message>
        <source>Ellen and Noor gave each other their cards, as files.
  Checked: neither counts as verified by that.</source>
        <translation>Ellen et Noor se sont donné leurs cartes, comme fichiers.
  Vérifié&#x202f;: aucune ne compte comme vérifiée pour autant.</translation>
    </message>
    <message>
        <source>They compared safety words: each typed what they heard.
  Ellen&apos;s: {Ellen}
  Noor&apos;s:  {Noor}
  Checked: other words are refused.</source>
        <translation>Elles ont comparé les mots de contrôle&#x202f;: chacune a tapé ce qu’elle entendait.
  Ceux d’Ellen&#x202f;: {Ellen}
  Ceux de Noor&#x202f;: {Noor}
  Vérifié&#x202f;: d’autres mots sont refusés.</translation>
    </message>
    <message>
        <source>Looked at {entries} entries as Noor will read them: {marked} words were marked, all decided.
  Instead of names: {stand_ins}.
  Checked: nothing is sealed while a marked word is undecided; no name on the list is left.</source>
        <translation>{entries} entrées regardées comme Noor les lira&#x202f;: {marked} mots étaient marqués, tous sont décidés.
  Au lieu des noms&#x202f;: {stand_ins}.
  Vérifié&#x202f;: rien n’est scellé tant qu’un mot marqué est à décider&#x202f;; aucun nom de la liste ne reste.</translation>
    </message>
    <message>
        <source>Sealed them for Noor: {path} ({size} bytes).
  Checked: a standard age file; no line of the entries can be read in it; the ledger says what left.</source>
        <translation>Scellées pour Noor&#x202f;: {path} ({size} octets).
  Vérifié&#x202f;: un fichier age ordinaire&#x202f;; aucune ligne des entrées ne s’y lit&#x202f;; le registre dit ce qui est parti.</translation>
    </message>
    <message>
        <source>Noor opened it: {entries} entries, hoping for: {ask}.
  Checked: a stranger cannot open it, one altered byte is refused, a second time is noticed,
  and none of Ellen&apos;s {names} listed names arrived.</source>
        <translation>Noor l’a ouvert&#x202f;: {entries} entrées, espéré&#x202f;: {ask}.
  Vérifié&#x202f;: quelqu’un d’autre ne peut pas l’ouvrir, un octet modifié est refusé, une seconde fois se remarque,
  et aucun des {names} noms de la liste d’Ellen n’est arrivé.</translation>
    </message>
    <message>
        <source>Noor answered in words, sealed for Ellen alone: {path} ({size} bytes).</source>
        <translation>Noor a répondu avec des mots, scellés pour Ellen seule&#x202f;: {path} ({size} octets).</translation>
    </message>
    <message>
        <source>Ellen took the answer in: it stands under {under} entries.
  Checked: word for word.</source>
        <translation>Ellen a accepté la réponse&#x202f;: elle est sous {under} entrées.
  Vérifié&#x202f;: mot pour mot.</translation>
    </message>
    <message>
        <source>Wrote the year in review as PDF: {path} ({size} bytes).
  Checked: tagged as PDF/UA; no listed name is left in the text it is set from, nothing is undecided.</source>
        <translation>Le livre de l’année écrit en PDF&#x202f;: {path} ({size} octets).
  Vérifié&#x202f;: balisé en PDF/UA&#x202f;; aucun nom de la liste dans le texte dont il est composé, rien à décider.</translation>
    </message>
    <message>
        <source>Wrote it as HTML: {path} ({size} bytes).
  Checked: one file that asks nothing of any network; no listed name in it.</source>
        <translation>Écrit en HTML&#x202f;: {path} ({size} octets).
  Vérifié&#x202f;: un seul fichier qui ne demande rien à aucun réseau&#x202f;; aucun nom de la liste dedans.</translation>
    </message>
    <message>
        <source>Wrote it as EPUB: {path} ({size} bytes).
  Checked: it begins as readers want it; no listed name in it.</source>
        <translation>Écrit en EPUB&#x202f;: {path} ({size} octets).
  Vérifié&#x202f;: il commence comme les liseuses le veulent&#x202f;; aucun nom de la liste dedans.</translation>
    </message>
    <message>
        <source>Wrote it as Markdown: {path} ({files} files).
  Checked: no listed name in it.</source>
        <translation>Écrit en Markdown&#x202f;: {path} ({files} fichiers).
  Vérifié&#x202f;: aucun nom de la liste dedans.</translation>
    </message>
    <message>
        <source>Backed Ellen&apos;s journal up and restored it: {entries} of {of} entries.
  Checked: opened with the same passphrase and counted.</source>
        <translation>Le journal d’Ellen sauvegardé et restauré&#x202f;: {entries} entrées sur {of}.
  Vérifié&#x202f;: ouvert avec la même phrase secrète et compté.</translation>
    </message>
    <message>
        <source>Read every page of both journals: {faults} faults.
  Checked: in none of their {files} files can a line of the shared entries be read.</source>
        <translation>Chaque page des deux journaux lue&#x202f;: {faults} fautes.
  Vérifié&#x202f;: dans aucun de leurs {files} fichiers ne se lit une ligne des entrées partagées.</translation>
    </message>
    <message>
        <source>the tour found something that is not as it must be ({what}); this is a fault in Afterbell, please report it.</source>
        <translation>la visite a trouvé quelque chose qui n’est pas comme il faut ({what})&#x202f;; c’est une faute d’Afterbell, merci de la signaler.</translation>
    </message>
    <message>
        <source>Do the whole main job once, in a new folder, and check each step.</source>
        <translation>Fait une fois tout l’essentiel, dans un nouveau dossier, et vérifie chaque étape.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>a folder that is not there yet</source>
        <translation>un dossier qui n’existe pas encore</translation>
    </message>
    <message>
        <source>a jrnl or Day One file, not the demo year</source>
        <translation>un fichier de jrnl ou Day One, au lieu de l’année inventée</translation>
    </message>
    <message>
        <source>Read the guide here, or write it as a page for a browser.</source>
        <translation>Montre le guide ici, ou l’écrit comme page pour un navigateur.</translation>
    </message>
    <message>
        <source>write it there; what stands there is replaced</source>
        <translation>l’écrire là&#x202f;; ce qui s’y trouve est remplacé</translation>
    </message>
    <message>
        <source>Read what Afterbell is made of, and the terms of each part.</source>
        <translation>Montre de quoi Afterbell est fait, et les conditions de chaque partie.</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>{path} est écrit</translation>
    </message>
    <message>
        <source>Everything stands in {path}; the passphrases are in passphrases.txt there. Look around:</source>
        <translation>Tout est dans {path}&#x202f;; les phrases secrètes y sont dans passphrases.txt. Regarde autour de toi&#x202f;:</translation>
    </message>
    <message>
        <source>From a checkout, say python3 packaging/run.py for afterbell.</source>
        <translation>Depuis les sources, dis python3 packaging/run.py au lieu d’afterbell.</translation>
    </message>
    <message>
        <source>Make an encrypted journal and show its recovery words, once.</source>
        <translation>Fait un journal chiffré et montre ses mots de récupération, une fois.</translation>
    </message>
    <message>
        <source>the folder to make; it is not there yet</source>
        <translation>le dossier à faire&#x202f;; il n’existe pas encore</translation>
    </message>
    <message>
        <source>fill it with the demo year, to look around</source>
        <translation>le remplir de l’année inventée, pour regarder</translation>
    </message>
    <message>
        <source>Let another passphrase open the journal; --recovery if you forgot.</source>
        <translation>Laisse une autre phrase secrète ouvrir le journal&#x202f;; --recovery si tu l’as oubliée.</translation>
    </message>
    <message>
        <source>the new passphrase</source>
        <translation>la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Look through all of the journal and say whether it is whole.</source>
        <translation>Parcourt tout le journal et dit s’il est intact.</translation>
    </message>
    <message>
        <source>Bring all that can be read of a damaged journal into a fresh one.</source>
        <translation>Amène tout ce qui se lit d’un journal endommagé dans un journal neuf.</translation>
    </message>
    <message>
        <source>make it there, not beside the damaged one</source>
        <translation>le faire là, pas à côté de celui qui est endommagé</translation>
    </message>
    <message>
        <source>Make new recovery words, and show them once.</source>
        <translation>Fait de nouveaux mots de récupération, et les montre une fois.</translation>
    </message>
    <message>
        <source>end those of before at once, not when the window asked you about the new ones (or a week later)</source>
        <translation>mettre fin aux précédents tout de suite, pas seulement quand la fenêtre t’a demandé les nouveaux (ou une semaine plus tard)</translation>
    </message>
    <message>
        <source>Write the whole journal anew under another key, passphrase and sheet.</source>
        <translation>Réécrit tout le journal sous une autre clé, avec une autre phrase secrète et une autre feuille.</translation>
    </message>
    <message>
        <source>Tell how the keys were changed since you last said that it was you.</source>
        <translation>Dit comment les clés ont été changées depuis que tu as dit que c’était toi.</translation>
    </message>
    <message>
        <source>say that all of it was you; recovery words of before end</source>
        <translation>dire que tout cela, c’était toi&#x202f;; les mots de récupération d’avant prennent fin</translation>
    </message>
    <message>
        <source>Make an encrypted backup, check it and count what it holds.</source>
        <translation>Fait une sauvegarde chiffrée, la vérifie et compte ce qu’elle contient.</translation>
    </message>
    <message>
        <source>keep it there, not beside the journal</source>
        <translation>la garder là, pas à côté du journal</translation>
    </message>
    <message>
        <source>Put a backup at FOLDER, opened and counted first.</source>
        <translation>Restaure une sauvegarde dans DOSSIER, ouverte et comptée d’abord.</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>SAUVEGARDE</translation>
    </message>
    <message>
        <source>the backup&apos;s folder</source>
        <translation>le dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>where it goes; a journal there is set aside</source>
        <translation>où elle va&#x202f;; un journal qui s’y trouve est mis de côté</translation>
    </message>
    <message>
        <source>Made {path}</source>
        <translation>{path} est fait</translation>
    </message>
    <message numerus="yes">
        <source>Filled with {n} entry of a year that nobody lived.</source>
        <translation>
            <numerusform>Rempli de {n} entrée d’une année que personne n’a vécue.</numerusform>
            <numerusform>Rempli de {n} entrées d’une année que personne n’a vécue.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the new passphrase opens it. Backups from before still open with the old one.</source>
        <translation>Désormais la nouvelle phrase secrète l’ouvre. Les sauvegardes d’avant s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>the words alone do not end a sheet: open it with the passphrase, or leave out --end-old</source>
        <translation>les mots seuls ne mettent pas fin à une feuille&#x202f;; ouvre avec la phrase secrète, ou laisse --end-old de côté</translation>
    </message>
    <message>
        <source>The journal has a new key. Backups from before keep the old one.</source>
        <translation>Le journal a une nouvelle clé. Les sauvegardes d’avant gardent l’ancienne.</translation>
    </message>
    <message>
        <source>new recovery words</source>
        <translation>nouveaux mots de récupération</translation>
    </message>
    <message>
        <source>another passphrase</source>
        <translation>une autre phrase secrète</translation>
    </message>
    <message>
        <source>a new key, passphrase and sheet</source>
        <translation>nouvelle clé, nouvelle phrase secrète et nouvelle feuille</translation>
    </message>
    <message>
        <source>other key files than Afterbell wrote last</source>
        <translation>d’autres fichiers de clés que ceux qu’Afterbell a écrits en dernier</translation>
    </message>
    <message>
        <source>That was you. Recovery words of before open it no more.</source>
        <translation>C’était toi. Les mots de récupération d’avant ne l’ouvrent plus.</translation>
    </message>
    <message>
        <source>Noted. Recovery words of before still open it: only the passphrase that was there before all of this
ends them. new-key ends them at once.</source>
        <translation>Noté. Les mots de récupération d’avant l’ouvrent encore&#x202f;: seule la phrase secrète qui était là avant tout cela
y met fin. new-key y met fin tout de suite.</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>dans la fenêtre</translation>
    </message>
    <message>
        <source>by a command</source>
        <translation>par une commande</translation>
    </message>
    <message>
        <source>nobody knows how</source>
        <translation>personne ne sait comment</translation>
    </message>
    <message>
        <source>Nothing that you have not answered.</source>
        <translation>Rien à quoi tu n’aies déjà répondu.</translation>
    </message>
    <message>
        <source>The recovery words of before open it until {day}.</source>
        <translation>Les mots de récupération d’avant l’ouvrent jusqu’au {day}.</translation>
    </message>
    <message>
        <source>If it was you, say --mine. If not: new-key shuts out whoever it was.</source>
        <translation>Si c’était toi, dis --mine. Sinon&#x202f;: new-key ferme la porte à qui que ce soit.</translation>
    </message>
    <message>
        <source>Recovery words. They open the journal without the passphrase; write them down
on paper, and keep them apart from this computer:</source>
        <translation>Mots de récupération. Ils ouvrent le journal sans la phrase secrète&#x202f;; écris-les
sur papier, et garde-les loin de cet ordinateur&#x202f;:</translation>
    </message>
    <message>
        <source>This line opens what friends sealed for you, without Afterbell (age -d -i):</source>
        <translation>Cette ligne ouvre ce que tes amis ont scellé pour toi, sans Afterbell (age -d -i)&#x202f;:</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>intact</translation>
    </message>
    <message numerus="yes">
        <source>{n} fault</source>
        <translation>
            <numerusform>{n} faute</numerusform>
            <numerusform>{n} fautes</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}, {files}, {size} bytes; {state}.</source>
        <translation>{entries}, {files}, {size} octets&#x202f;; {state}.</translation>
    </message>
    <message>
        <source>A key file was not as it was written, and has been put right.</source>
        <translation>Un fichier de clés n’était pas comme il avait été écrit, et il est de nouveau en ordre.</translation>
    </message>
    <message>
        <source>  {day}: an entry cannot be read</source>
        <translation>  {day}&#x202f;: une entrée ne se lit pas</translation>
    </message>
    <message numerus="yes">
        <source>  {n} file cannot be read</source>
        <translation>
            <numerusform>  {n} fichier ne se lit pas</numerusform>
            <numerusform>  {n} fichiers ne se lisent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in it; what opened the old one opens it.</source>
        <translation>
            <numerusform>{n} entrée y est&#x202f;; ce qui ouvrait l’ancien l’ouvre.</numerusform>
            <numerusform>{n} entrées y sont&#x202f;; ce qui ouvrait l’ancien l’ouvre.</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lue</translation>
    </message>
    <message numerus="yes">
        <source>Not in it: {files}, and {n} line of lists and older versions.</source>
        <translation>
            <numerusform>Il n’y a pas&#x202f;: {files}, et {n} ligne de listes et d’anciennes versions.</numerusform>
            <numerusform>Il n’y a pas&#x202f;: {files}, et {n} lignes de listes et d’anciennes versions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>What is missing may be in the backup of {day}:</source>
        <translation>Ce qui manque est peut-être dans la sauvegarde du {day}&#x202f;:</translation>
    </message>
    <message>
        <source>The damaged journal is as it was. Keep it until you have looked through the new one.</source>
        <translation>Le journal endommagé est comme il était. Garde-le jusqu’à ce que tu aies parcouru le nouveau.</translation>
    </message>
    <message>
        <source>Checked and counted: {entries}, {size} bytes.</source>
        <translation>Vérifiée et comptée&#x202f;: {entries}, {size} octets.</translation>
    </message>
    <message>
        <source>It opens with the passphrase, and the recovery words, of the day it was made.</source>
        <translation>Elle s’ouvre avec la phrase secrète et les mots de récupération du jour où elle a été faite.</translation>
    </message>
    <message>
        <source>It opens with the passphrase, and the recovery words, of today.</source>
        <translation>Elle s’ouvre avec la phrase secrète et les mots de récupération d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The passphrase was changed since: it opens with the one of its day.</source>
        <translation>La phrase secrète a été changée depuis&#x202f;: elle s’ouvre avec celle de son jour.</translation>
    </message>
    <message>
        <source>The recovery words were replaced since: it opens with those of its day, not with the new ones.</source>
        <translation>Les mots de récupération ont été remplacés depuis&#x202f;: elle s’ouvre avec ceux de son jour, pas avec les nouveaux.</translation>
    </message>
    <message>
        <source>Where they were changed because somebody saw them, say new-key when it is restored.</source>
        <translation>S’ils ont été changés parce que quelqu’un les a vus, dis new-key une fois qu’elle est restaurée.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {n} entry is there.</source>
        <translation>
            <numerusform>{n} entrée sur {n} est là.</numerusform>
            <numerusform>{n} entrées sur {n} sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>What friends sealed for you since that backup is not. If you share: `ask-again` asks them to send it again.</source>
        <translation>Ce que tes amis ont scellé pour toi depuis cette sauvegarde n’y est pas. Si tu partages&#x202f;: `ask-again` leur demande de le renvoyer.</translation>
    </message>
    <message>
        <source>What you shared since then it does not know: to ask for it back, share it once more and `take-back` it.</source>
        <translation>Ce que tu as partagé depuis, il ne le sait pas&#x202f;: pour en demander l’oubli, partage-le encore et dis `take-back`.</translation>
    </message>
    <message>
        <source>Others on this computer can see a command line, and the shell keeps it in a file: names and words stay out of
both where - stands for them, or nothing behind their option. Each is then asked for, or is a line of standard
input, in the order of the options.</source>
        <translation>D’autres sur cet ordinateur peuvent voir une ligne de commande, et le shell la garde dans un fichier&#x202f;: noms et mots
restent hors des deux là où un - est à leur place, ou rien derrière leur option. Chacun est alors demandé,
ou est une ligne de l’entrée standard, dans l’ordre des options.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Avec ces mots</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur=type</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Cover-photo</source>
        <translation>Photo de couverture</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>this is not text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>standard input is closed, and {name} is to come from it</source>
        <translation>l’entrée standard est fermée, et {name} doit en venir</translation>
    </message>
    <message>
        <source>{what}: </source>
        <translation>{what}&#x202f;: </translation>
    </message>
    <message>
        <source>standard input ended before the line for {name}</source>
        <translation>l’entrée standard s’est terminée avant la ligne pour {name}</translation>
    </message>
    <message>
        <source>the line for {name} is longer than {most} bytes</source>
        <translation>la ligne pour {name} dépasse {most} octets</translation>
    </message>
    <message>
        <source>the line for {name} is not text in UTF-8</source>
        <translation>la ligne pour {name} n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>The journal that was there is {path} now.</source>
        <translation>Le journal qui était là est maintenant {path}.</translation>
    </message>
    <message numerus="yes">
        <source>To bring the {n} entry back that is newer in it:</source>
        <translation>
            <numerusform>Pour ramener l’entrée plus récente ({n}) qu’il contient&#x202f;:</numerusform>
            <numerusform>Pour ramener les {n} entrées plus récentes qu’il contient&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal that is there does not open with it, so the two were not compared.</source>
        <translation>Le journal qui est là ne s’ouvre pas ainsi&#x202f;; les deux n’ont donc pas été comparés.</translation>
    </message>
    <message>
        <source>The journal that is there is damaged, so the two were not compared.</source>
        <translation>Le journal qui est là est endommagé&#x202f;; les deux n’ont donc pas été comparés.</translation>
    </message>
    <message>
        <source>Compared with the journal that is there: {whole}, {same} alike in both, {newer} newer in it.</source>
        <translation>Comparé au journal qui est là&#x202f;: {whole}, {same} pareilles dans les deux, {newer} plus récentes dans celui-ci.</translation>
    </message>
    <message>
        <source>forget them; it cannot be undone</source>
        <translation>les oublier&#x202f;; c’est irréversible</translation>
    </message>
    <message>
        <source>nobody on the list is in a class of that name; capitals count, too</source>
        <translation>personne sur la liste n’est dans une classe de ce nom&#x202f;; les majuscules comptent aussi</translation>
    </message>
    <message>
        <source>say what it means to forget everybody of a class for good</source>
        <translation>dire ce que veut dire oublier toute une classe pour de bon</translation>
    </message>
    <message>
        <source>--yes goes with --forget-class</source>
        <translation>--yes va avec --forget-class</translation>
    </message>
    <message numerus="yes">
        <source>The names of {n} person are forgotten.</source>
        <translation>
            <numerusform>Les noms de {n} personne sont oubliés.</numerusform>
            <numerusform>Les noms de {n} personnes sont oubliés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of {n} person would leave the list, with nicknames, stand-in and the answers about them.</source>
        <translation>
            <numerusform>Les noms de {n} personne quitteraient la liste, avec surnoms, pseudonyme et réponses à leur sujet.</numerusform>
            <numerusform>Les noms de {n} personnes quitteraient la liste, avec surnoms, pseudonymes et réponses à leur sujet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries stay as they are, and what was shared is not changed. These names are then asked about like any unknown name, and no longer replaced by themselves.</source>
        <translation>Les entrées restent telles quelles, et ce qui a été partagé ne change pas. Ces noms te sont ensuite demandés comme tout nom inconnu, et ne sont plus remplacés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Older backups still hold the list, and restoring one brings it back. Most go by themselves within about a year; the newest of each year stays until you delete it.</source>
        <translation>Les sauvegardes plus anciennes contiennent encore la liste, et en restaurer une la ramène. La plupart partent d’elles-mêmes en un an environ&#x202f;; la dernière de chaque année reste jusqu’à ce que tu l’effaces.</translation>
    </message>
    <message>
        <source>Nothing was forgotten. Say --yes when this is meant: it cannot be undone.</source>
        <translation>Rien n’a été oublié. Dis --yes si c’est bien voulu&#x202f;: c’est irréversible.</translation>
    </message>
    <message>
        <source>Forget-class</source>
        <translation>Oublier la classe</translation>
    </message>
    <message>
        <source>Give entries a kind, such as all that came in; what they were before is kept.</source>
        <translation>Donne un type à des entrées, par exemple à toutes celles qui sont arrivées&#x202f;; ce qu’elles étaient avant est conservé.</translation>
    </message>
    <message>
        <source>the kind of all of them</source>
        <translation>le type de toutes</translation>
    </message>
    <message>
        <source>before two copies came together</source>
        <translation>avant la réunion de deux copies</translation>
    </message>
    <message>
        <source>List backups, newest first; no passphrase is needed.</source>
        <translation>Liste les sauvegardes, la plus récente d’abord&#x202f;; aucune phrase secrète n’est nécessaire.</translation>
    </message>
    <message>
        <source>the journal they stand beside, also one that is lost; or the folder, or second place, that holds them</source>
        <translation>le journal à côté duquel elles se trouvent, même perdu&#x202f;; ou le dossier, ou deuxième endroit, qui les contient</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup</source>
        <translation>
            <numerusform>{n} sauvegarde</numerusform>
            <numerusform>{n} sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>not whole any more</source>
        <translation>n’est plus intacte</translation>
    </message>
    <message>
        <source>there is no backup in {path}; `afterbell backups` lists those of a journal</source>
        <translation>il n’y a pas de sauvegarde dans {path}&#x202f;; `afterbell backups` liste celles d’un journal</translation>
    </message>
    <message>
        <source>{path} holds these backups and is none itself; name the one you mean</source>
        <translation>{path} contient ces sauvegardes et n’en est pas une&#x202f;; indique celle que tu veux</translation>
    </message>
    <message>
        <source>a page of who of your circle was let in [no]</source>
        <translation>une page avec les personnes de ton cercle qui ont pu lire [non]</translation>
    </message>
    <message>
        <source>bring back what is newer in a journal that is there, too</source>
        <translation>reprendre aussi ce qui est plus récent dans un journal qui est là</translation>
    </message>
    <message numerus="yes">
        <source>{n} entry that is newer in it was kept.</source>
        <translation>
            <numerusform>{n} entrée plus récente qu’il contient a été gardée.</numerusform>
            <numerusform>{n} entrées plus récentes qu’il contient ont été gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>take out of photos, films and recordings where, when and by what they were made; no pixel changes</source>
        <translation>retirer des photos, films et enregistrements où, quand et avec quoi ils ont été faits&#x202f;; aucun pixel ne change</translation>
    </message>
    <message>
        <source>  may still tell where it was made: {file}</source>
        <translation>  dit peut-être encore où il a été fait&#x202f;: {file}</translation>
    </message>
    <message>
        <source>there is no room for a backup, so none was made; free some space on its disk.</source>
        <translation>il n’y a pas de place pour une sauvegarde, donc aucune n’a été faite&#x202f;; libère un peu d’espace sur son disque.</translation>
    </message>
    <message>
        <source>the second place for backups is full; free some space there, or choose another.</source>
        <translation>le deuxième endroit des sauvegardes est plein&#x202f;; libère un peu d’espace à cet endroit, ou choisis-en un autre.</translation>
    </message>
    <message>
        <source>leave out what entries were before they were revised</source>
        <translation>laisser de côté ce qu’étaient les entrées avant d’être remaniées</translation>
    </message>
    <message>
        <source>the encrypted file keeps everything: --no-places and --no-versions go without it; nothing was written</source>
        <translation>le fichier chiffré garde tout&#x202f;: prends --no-places et --no-versions sans lui&#x202f;; rien n’a été écrit</translation>
    </message>
</context>
</TS>
