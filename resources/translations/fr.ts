<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutStep</name>
    <message>
        <source>Write down a high or a low of the day, in a sentence or in pages. It stays with you.</source>
        <translation>Note un haut ou un bas de ta journée, en une phrase ou en plusieurs pages. Cela reste chez toi.</translation>
    </message>
    <message>
        <source>For the minute after the bell</source>
        <translation>Pour la minute après la sonnerie</translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation>Chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>No account, no cloud, no network at all.</source>
        <translation>Ni compte, ni cloud, ni aucun réseau.</translation>
    </message>
    <message>
        <source>Shared only when you choose</source>
        <translation>Partagé seulement quand tu le choisis</translation>
    </message>
    <message>
        <source>A sealed file that your chosen friends can open, with pupils’ names protected.</source>
        <translation>Un fichier scellé que seuls les amis que tu as choisis peuvent ouvrir, avec les noms des élèves protégés.</translation>
    </message>
    <message>
        <source>A book in June</source>
        <translation>Un livre en juin</translation>
    </message>
    <message>
        <source>The whole year as pages to print: highs, lows, and what came of them.</source>
        <translation>Toute l’année en pages à imprimer&#x202f;: les hauts, les bas et ce qu’ils sont devenus.</translation>
    </message>
    <message>
        <source>Begin my journal</source>
        <translation>Commencer mon journal</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Jeter d’abord un œil</translation>
    </message>
    <message>
        <source>Open an existing journal…</source>
        <translation>Ouvrir un journal existant…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Aide…</translation>
    </message>
</context>
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Their card is a small file, or a few lines of text, that they gave you. Nothing in it is secret.</source>
        <translation>Sa carte est un petit fichier, ou quelques lignes de texte, qu’on t’a donnés. Rien n’y est secret.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Open their card…</source>
        <translation>Ouvrir sa carte…</translation>
    </message>
    <message>
        <source>Or paste it here</source>
        <translation>Ou colle-la ici</translation>
    </message>
    <message>
        <source>The text of their card</source>
        <translation>Le texte de sa carte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Open their card</source>
        <translation>Ouvrir sa carte</translation>
    </message>
    <message>
        <source>The old keys vouch for the new ones: a new computer, most likely. Compare words again all the same.</source>
        <translation>Les anciennes clés répondent des nouvelles&#x202f;: un nouvel ordinateur, très probablement. Comparez tout de même à nouveau les mots.</translation>
    </message>
    <message>
        <source>Nothing vouches for the new keys. It may be a new computer, or somebody else&apos;s card. Ask first.</source>
        <translation>Rien ne répond des nouvelles clés. C’est peut-être un nouvel ordinateur, ou la carte de quelqu’un d’autre. Demande d’abord.</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme c’était</translation>
    </message>
    <message>
        <source>Take the new card</source>
        <translation>Prendre la nouvelle carte</translation>
    </message>
    <message>
        <source>It is another person</source>
        <translation>C’est une autre personne</translation>
    </message>
</context>
<context>
    <name>AnnounceSheet</name>
    <message>
        <source>Your friends go on sealing for the card they have. This sends them the one you have now; a new name is taken over by itself, new keys are shown to them and compared again.</source>
        <translation>Tes amis continuent de sceller pour la carte qu’ils ont. Ceci leur envoie celle que tu as maintenant&#x202f;; un nouveau nom est repris de lui-même, de nouvelles clés leur sont montrées et se comparent à nouveau.</translation>
    </message>
    <message>
        <source>Send your card to your circle</source>
        <translation>Envoie ta carte à ton cercle</translation>
    </message>
    <message>
        <source>Your friends get a note that your journal was brought back from a backup, with the day. Their Afterbell offers to share again what they shared since; they look at it once more before it goes.</source>
        <translation>Tes amis apprennent que ton journal a été ramené d’une sauvegarde, et de quel jour. Leur Afterbell propose de partager à nouveau ce qu’ils ont partagé depuis&#x202f;; ils le revoient avant que cela parte.</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Demander ce qui manque</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{0} is hoping for: {1}</source>
        <translation>{0} espère&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Answer {0}</source>
        <translation>Répondre à {0}</translation>
    </message>
    <message>
        <source>Sealed for {0} alone</source>
        <translation>Scellé pour {0}, et pour personne d’autre</translation>
    </message>
    <message>
        <source>As a file…</source>
        <translation>En fichier…</translation>
    </message>
    <message>
        <source>Seal response</source>
        <translation>Sceller la réponse</translation>
    </message>
    <message>
        <source>Choose one above; your words go with it.</source>
        <translation>Choisis une réponse ci-dessus&#x202f;; tes mots partent avec.</translation>
    </message>
    <message>
        <source>Words, if you like.</source>
        <translation>Des mots, si tu veux.</translation>
    </message>
    <message>
        <source>Words to go with it</source>
        <translation>Des mots pour l’accompagner</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Sealed, and on its way through the shared folder</source>
        <translation>Scellé, et en route par le dossier partagé</translation>
    </message>
    <message>
        <source>Sealed as {0}, and still to hand over</source>
        <translation>Scellé sous le nom {0}, et encore à remettre</translation>
    </message>
    <message>
        <source>Where shall the sealed answer go?</source>
        <translation>Où mettre la réponse scellée&#x202f;?</translation>
    </message>
    <message>
        <source>It becomes an entry of yours, marked with who wrote it. If {0} takes it back, your copy stays.</source>
        <translation>Cela devient une de tes entrées, avec le nom de qui l’a écrite. Si {0} la retire, ta copie reste.</translation>
    </message>
    <message>
        <source>Keep a copy in your journal?</source>
        <translation>Garder une copie dans ton journal&#x202f;?</translation>
    </message>
    <message>
        <source>Written by {0}, who shared it with me on {1}.</source>
        <translation>Écrit par {0}, qui l’a partagé avec moi le {1}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Garder une copie</translation>
    </message>
    <message>
        <source>Saved, not encrypted, as {0}</source>
        <translation>Enregistré, non chiffré, sous le nom {0}</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Where shall the text go?</source>
        <translation>Où mettre le texte&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Remembered answers</source>
        <translation>Réponses retenues</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Me redemander</translation>
    </message>
    <message>
        <source>left in one text: {0}</source>
        <translation>laissé dans un texte&#x202f;: {0}</translation>
    </message>
    <message>
        <source>always left: {0}</source>
        <translation>toujours laissé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>You answered these while sharing, and are not asked about them any more.</source>
        <translation>Tu as répondu cela en partageant, et on ne te le demande plus.</translation>
    </message>
    <message>
        <source>While you share, words that may name somebody are asked about. What you answer for good stands here.</source>
        <translation>Quand tu partages, on t’interroge sur les mots qui peuvent désigner quelqu’un. Ce que tu réponds une fois pour toutes figure ici.</translation>
    </message>
</context>
<context>
    <name>Arriving</name>
    <message>
        <source>More of an entry</source>
        <translation>Plus sur une entrée</translation>
    </message>
</context>
<context>
    <name>AskLater</name>
    <message>
        <source>How did it turn out?</source>
        <translation>Comment ça s’est terminé&#x202f;?</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une suite</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce que c’est devenu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer d’écrire</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Daily, weekly and monthly ones are kept, and one of every year.</source>
        <translation>Celles de chaque jour, de chaque semaine et de chaque mois sont gardées, et une de chaque année.</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <translation>Comparer avec une autre copie</translation>
    </message>
    <message>
        <source>A stick, another computer, a backup: see what differs by entry, and bring the two together.</source>
        <translation>Une clé USB, un autre ordinateur, une sauvegarde&#x202f;: vois ce qui diffère, entrée par entrée, et réunis les deux.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A second place</source>
        <translation>Un deuxième endroit</translation>
    </message>
    <message>
        <source>A stick or a synced folder. Backups are encrypted like the journal.</source>
        <translation>Une clé USB ou un dossier synchronisé. Les sauvegardes sont chiffrées comme le journal.</translation>
    </message>
    <message>
        <source>A sync program left one beside your journal: {0}</source>
        <translation>Un programme de synchronisation en a laissé une à côté de ton journal&#x202f;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, checked and counted: %Ln entries. {1} kept in all.</source>
        <translation>
            <numerusform>{0}, vérifiée et comptée&#x202f;: %Ln entrée. Sauvegardes gardées&#x202f;: {1}.</numerusform>
            <numerusform>{0}, vérifiée et comptée&#x202f;: %Ln entrées. Sauvegardes gardées&#x202f;: {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} A newer one is not whole any more; back up now.</source>
        <translation>{0} Une plus récente n’est plus intacte&#x202f;; sauvegarde maintenant.</translation>
    </message>
    <message>
        <source>None is whole any more; back up now.</source>
        <translation>Aucune n’est plus intacte&#x202f;; sauvegarde maintenant.</translation>
    </message>
    <message>
        <source>Backing up… {0} %</source>
        <translation>Sauvegarde en cours… {0}&#x202f;%</translation>
    </message>
    <message>
        <source>Made and checked here. Copying it to the second place…</source>
        <translation>Faite et vérifiée ici. Copie vers le deuxième endroit…</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>Sauvegardé et vérifié</translation>
    </message>
    <message>
        <source>Where to keep a second backup</source>
        <translation>Où garder une deuxième sauvegarde</translation>
    </message>
    <message>
        <source>{0}, last there on {1}.</source>
        <translation>{0}, vu pour la dernière fois le {1}.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>BareWindow</name>
    <message>
        <source>F9 brings it back</source>
        <translation>F9 la fait revenir</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>Verrouillage…</translation>
    </message>
</context>
<context>
    <name>Beneath</name>
    <message>
        <source>Evidence of {0}</source>
        <translation>Preuve pour {0}</translation>
    </message>
    <message>
        <source>Marked as evidence</source>
        <translation>Marqué comme preuve</translation>
    </message>
    <message>
        <source>Shared with {people} on {day}, names protected</source>
        <translation>Partagé avec {people} le {day}, noms protégés</translation>
    </message>
    <message>
        <source>Shared with {people} on {day}, with real names</source>
        <translation>Partagé avec {people} le {day}, avec les vrais noms</translation>
    </message>
    <message>
        <source>Sealed for {people} on {day}, not handed over yet</source>
        <translation>Scellé pour {people} le {day}, pas encore remis</translation>
    </message>
</context>
<context>
    <name>BesideRows</name>
    <message>
        <source>Changed.</source>
        <translation>Changé.</translation>
    </message>
    <message>
        <source>Gone: {0}.</source>
        <translation>Disparu&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>New: {0}.</source>
        <translation>Nouveau&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>In this version: {0}</source>
        <translation>Dans cette version&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Maintenant&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Different.</source>
        <translation>Différent.</translation>
    </message>
    <message>
        <source>Only here: {0}.</source>
        <translation>Seulement ici&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Only there: {0}.</source>
        <translation>Seulement là-bas&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Here: {0}</source>
        <translation>Ici&#x202f;: {0}</translation>
    </message>
    <message>
        <source>There: {0}</source>
        <translation>Là-bas&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>BesideView</name>
    <message>
        <source>Copy what stands here</source>
        <translation>Copier ce qui est écrit ici</translation>
    </message>
    <message>
        <source>Copy what stood here</source>
        <translation>Copier ce qui était écrit ici</translation>
    </message>
    <message>
        <source>Copy what stands there</source>
        <translation>Copier ce qui est écrit là-bas</translation>
    </message>
    <message>
        <source>Copy what stands here now</source>
        <translation>Copier ce qui est écrit ici maintenant</translation>
    </message>
</context>
<context>
    <name>BroughtBack</name>
    <message>
        <source>Not needed</source>
        <translation>Pas besoin</translation>
    </message>
    <message>
        <source>What friends sealed for you since then is not in it, unless it still lies in a shared folder. They can send it again. What you shared since then it does not know either: to ask for that back, share it once more first.</source>
        <translation>Ce que tes amis ont scellé pour toi depuis n’y est pas, à moins de se trouver encore dans un dossier partagé. Ils peuvent l’envoyer à nouveau. Ce journal ignore aussi ce que tu as partagé depuis&#x202f;: pour en demander l’oubli, partage-le d’abord encore une fois.</translation>
    </message>
    <message>
        <source>This journal was brought back from a backup of {0}</source>
        <translation>Ce journal a été ramené d’une sauvegarde du {0}</translation>
    </message>
    <message>
        <source>Ask your circle…</source>
        <translation>Demander à ton cercle…</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Quoi montrer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>the days before</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>the days after</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>ChangedKeys</name>
    <message>
        <source>This happened since you last said that all of it was yours.</source>
        <translation>C’est arrivé depuis que tu as dit, la dernière fois, que tout venait de toi.</translation>
    </message>
    <message>
        <source>Was it you?</source>
        <translation>Était-ce toi&#x202f;?</translation>
    </message>
    <message>
        <source>A new recovery sheet was made</source>
        <translation>Une nouvelle feuille de récupération a été faite</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>La phrase secrète a été changée</translation>
    </message>
    <message>
        <source>The journal was given a new key</source>
        <translation>Le journal a reçu une nouvelle clé</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>Les clés ont été changées</translation>
    </message>
    <message>
        <source>Since you last opened this journal, somebody who knew the passphrase</source>
        <translation>Depuis que tu as ouvert ce journal pour la dernière fois, quelqu’un qui connaissait la phrase secrète</translation>
    </message>
    <message>
        <source>Since you last opened this journal, somebody who held the recovery sheet</source>
        <translation>Depuis que tu as ouvert ce journal pour la dernière fois, quelqu’un qui avait la feuille de récupération</translation>
    </message>
    <message>
        <source>Since you last opened this journal, somebody</source>
        <translation>Depuis que tu as ouvert ce journal pour la dernière fois, quelqu’un</translation>
    </message>
    <message>
        <source>had twelve new words shown.</source>
        <translation>a fait afficher douze nouveaux mots.</translation>
    </message>
    <message>
        <source>chose another passphrase.</source>
        <translation>a choisi une autre phrase secrète.</translation>
    </message>
    <message>
        <source>wrote it anew under another key.</source>
        <translation>l’a réécrit sous une autre clé.</translation>
    </message>
    <message>
        <source>The files with its keys are not those that Afterbell wrote last.</source>
        <translation>Les fichiers qui contiennent ses clés ne sont pas ceux qu’Afterbell a écrits en dernier.</translation>
    </message>
    <message>
        <source>Your old sheet is good until {0}</source>
        <translation>Ton ancienne feuille reste valable jusqu’au {0}</translation>
    </message>
    <message>
        <source>After that only the new one opens the journal. Nothing you wrote was changed.</source>
        <translation>Ensuite, seule la nouvelle ouvre le journal. Rien de ce que tu as écrit n’a été changé.</translation>
    </message>
    <message>
        <source>“Yes” ends it only with the passphrase that was there before all of this: what was changed, and a sheet, may be known to others. A new key ends it at once.</source>
        <translation>«&#x202f;Oui&#x202f;» n’y met fin qu’avec la phrase secrète d’avant tout cela&#x202f;: d’autres peuvent connaître ce qui a été changé, et une feuille. Une nouvelle clé y met fin tout de suite.</translation>
    </message>
    <message>
        <source>New recovery sheet, made</source>
        <translation>Nouvelle feuille de récupération, faite</translation>
    </message>
    <message>
        <source>Another passphrase, chosen</source>
        <translation>Autre phrase secrète, choisie</translation>
    </message>
    <message>
        <source>A new key, passphrase and sheet, made</source>
        <translation>Nouvelle clé, nouvelle phrase secrète et nouvelle feuille, faites</translation>
    </message>
    <message>
        <source>Noticed then. The passphrase and the sheet of those files open the journal now. An older copy of them does that: from a backup, where they were damaged, or put there by somebody.</source>
        <translation>Remarqué à ce moment-là. La phrase secrète et la feuille de ces fichiers ouvrent maintenant le journal. C’est l’effet d’une copie plus ancienne de ces fichiers&#x202f;: venue d’une sauvegarde, après un dommage, ou mise là par quelqu’un.</translation>
    </message>
    <message>
        <source>by a command</source>
        <translation>par une commande</translation>
    </message>
    <message>
        <source>in this window</source>
        <translation>dans cette fenêtre</translation>
    </message>
    <message>
        <source>after the passphrase was typed.</source>
        <translation>après saisie de la phrase secrète.</translation>
    </message>
    <message>
        <source>after the words of the recovery sheet were typed.</source>
        <translation>après saisie des mots de la feuille de récupération.</translation>
    </message>
    <message>
        <source>Yes, that was me</source>
        <translation>Oui, c’était moi</translation>
    </message>
    <message>
        <source>No, that was not me</source>
        <translation>Non, ce n’était pas moi</translation>
    </message>
    <message>
        <source>If it was not you</source>
        <translation>Si ce n’était pas toi</translation>
    </message>
    <message>
        <source>Afterbell asks for your passphrase and ends a new sheet at once. The old one stays good.</source>
        <translation>Afterbell demande ta phrase secrète et met fin tout de suite à une nouvelle feuille. L’ancienne reste valable.</translation>
    </message>
    <message>
        <source>You choose another passphrase, and the journal gets a new key and a new sheet.</source>
        <translation>Tu choisis une autre phrase secrète, et le journal reçoit une nouvelle clé et une nouvelle feuille.</translation>
    </message>
    <message>
        <source>Backups made before keep the old key: you see how many, and where they lie.</source>
        <translation>Les sauvegardes d’avant gardent l’ancienne clé&#x202f;: tu vois combien il y en a, et où elles se trouvent.</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Me demander plus tard</translation>
    </message>
    <message>
        <source>It stays under Settings, Passphrase and key, until it is answered.</source>
        <translation>Cela reste dans Réglages, sous Phrase secrète et clé, jusqu’à ta réponse.</translation>
    </message>
</context>
<context>
    <name>ChangedKeysSheet</name>
    <message>
        <source>Was it you?</source>
        <translation>Était-ce toi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{0} to {1}</source>
        <translation>du {0} au {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highs</source>
        <translation>
            <numerusform>%Ln haut</numerusform>
            <numerusform>%Ln hauts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lows</source>
        <translation>
            <numerusform>%Ln bas</numerusform>
            <numerusform>%Ln bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln both</source>
        <translation>
            <numerusform>%Ln fois les deux</numerusform>
            <numerusform>%Ln fois les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Highs and lows by month</source>
        <translation>Hauts et bas par mois</translation>
    </message>
    <message>
        <source>Highs and lows by week</source>
        <translation>Hauts et bas par semaine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Days you wrote</source>
        <translation>Jours où tu as écrit</translation>
    </message>
</context>
<context>
    <name>CheckGroup</name>
    <message>
        <source>Is it whole?</source>
        <translation>Tout est intact&#x202f;?</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Look through the journal</source>
        <translation>Parcourir le journal</translation>
    </message>
    <message>
        <source>Every page, entry, photo and file. It is done by itself each week, and after a crash.</source>
        <translation>Chaque page, entrée, photo et fichier. Cela se fait tout seul chaque semaine, et après un plantage.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>Into a new journal beside this one, opened by the same passphrase. This one stays as it is.</source>
        <translation>Dans un nouveau journal à côté de celui-ci, qu’ouvre la même phrase secrète. Celui-ci reste comme il est.</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Ouvrir le nouveau journal</translation>
    </message>
    <message>
        <source>Found whole on {0}. It is looked through by itself each week, and after a crash.</source>
        <translation>Trouvé intact le {0}. Il est parcouru tout seul chaque semaine, et après un plantage.</translation>
    </message>
    <message>
        <source>Looking… {0} %</source>
        <translation>Vérification… {0}&#x202f;%</translation>
    </message>
    <message>
        <source>Saving… {0} %</source>
        <translation>Sauvetage… {0}&#x202f;%</translation>
    </message>
    <message>
        <source>All of it is whole. Entries: {0}, photos and files: {1}.</source>
        <translation>Tout est intact. Entrées&#x202f;: {0}, photos et fichiers&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Not all of it is whole. Damaged pages: {0}.</source>
        <translation>Tout n’est pas intact. Pages endommagées&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Cannot be read: entries of {0}.</source>
        <translation>Impossibles à lire&#x202f;: les entrées de {0}.</translation>
    </message>
    <message>
        <source>Photos and files that cannot be read: {0}.</source>
        <translation>Photos et fichiers impossibles à lire&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>A key file was damaged and has been put right.</source>
        <translation>Un fichier de clés était endommagé et a été remis en ordre.</translation>
    </message>
    <message>
        <source>“{0}” has {1} entries now.</source>
        <translation>Entrées dans «&#x202f;{0}&#x202f;»&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>In part: {0}.</source>
        <translation>En partie&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Missing: {0}.</source>
        <translation>Il manque&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Photos and files that are missing: {0}.</source>
        <translation>Photos et fichiers manquants&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>The backup of {0} may have the rest: compare the two, and take from it what is missing.</source>
        <translation>La sauvegarde du {0} a peut-être le reste&#x202f;: compare les deux, et reprends-y ce qui manque.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> et {0} de plus</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message numerus="yes">
        <source>%Ln entries picked by hand</source>
        <translation>
            <numerusform>%Ln entrée choisie à la main</numerusform>
            <numerusform>%Ln entrées choisies à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick entries by hand…</source>
        <translation>Choisir les entrées à la main…</translation>
    </message>
    <message>
        <source>Sentences set large: {0}</source>
        <translation>Phrases composées en grand&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Choose sentences to set large…</source>
        <translation>Choisir des phrases à composer en grand…</translation>
    </message>
    <message>
        <source>Every name stands as you wrote it. Keep such a book to yourself.</source>
        <translation>Chaque nom y est tel que tu l’as écrit. Garde un tel livre pour toi.</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Recherche des noms…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words may be names and are not decided yet.</source>
        <translation>
            <numerusform>%Ln mot est peut-être un nom et attend encore ta décision.</numerusform>
            <numerusform>%Ln mots sont peut-être des noms et attendent encore ta décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names on your people list have their stand-ins.</source>
        <translation>Les noms de ta liste ont leurs pseudonymes.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ce qui y entre</translation>
    </message>
    <message>
        <source>Take all again</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>oldest or newest first</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciennes d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes d’abord</translation>
    </message>
    <message>
        <source>With none pressed, every kind goes in.</source>
        <translation>Si rien n’est coché, tout y entre.</translation>
    </message>
    <message>
        <source>Only what you starred</source>
        <translation>Seulement avec étoile</translation>
    </message>
    <message>
        <source>With the entries</source>
        <translation>Avec les entrées</translation>
    </message>
    <message>
        <source>Later lines</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>What friends answered</source>
        <translation>Réponses des amis</translation>
    </message>
    <message>
        <source>A friend’s words are theirs: ask them before you give the book to anybody.</source>
        <translation>Les mots de tes amis leur appartiennent&#x202f;: demande-leur avant de donner le livre à qui que ce soit.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Decide them…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Protect names</source>
        <translation>Protéger les noms</translation>
    </message>
    <message>
        <source>Paper and look</source>
        <translation>Papier et allure</translation>
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
        <source>Letter</source>
        <comment>the American size of paper</comment>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>of the book</comment>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Warm</source>
        <comment>how the book looks</comment>
        <translation>Chaleureuse</translation>
    </message>
    <message>
        <source>Plain</source>
        <comment>how the book looks</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Its days</source>
        <translation>Ses jours</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation>Des mots seuls</translation>
    </message>
    <message>
        <source>A leaf for each entry, one of your photos, or the title alone</source>
        <translation>Une feuille pour chaque entrée, une de tes photos, ou le titre seul</translation>
    </message>
    <message>
        <source>Photo on the cover</source>
        <translation>Photo de couverture</translation>
    </message>
    <message>
        <source>Photos for print</source>
        <translation>Photos pour l’impression</translation>
    </message>
    <message>
        <source>Small file</source>
        <translation>Petit fichier</translation>
    </message>
    <message>
        <source>Bleed and crop marks, for a printer</source>
        <translation>Fond perdu et traits de coupe</translation>
    </message>
    <message>
        <source>Language of the book</source>
        <translation>Langue du livre</translation>
    </message>
    <message>
        <source>Dates, headings, quotes and the ends of lines follow this language</source>
        <translation>Les dates, les titres, les guillemets et les coupures de mots suivent cette langue</translation>
    </message>
    <message>
        <source>The first photo</source>
        <translation>La première photo</translation>
    </message>
    <message>
        <source>The photo chosen before</source>
        <translation>La photo choisie avant</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tes propres mots</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>Your name, if it shall stand</source>
        <translation>Ton nom, s’il doit y figurer</translation>
    </message>
    <message>
        <source>Dedication</source>
        <translation>Dédicace</translation>
    </message>
    <message>
        <source>A dedication</source>
        <translation>Une dédicace</translation>
    </message>
    <message>
        <source>A foreword: what this year was</source>
        <translation>Un avant-propos&#x202f;: ce que fut cette année</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Avant-propos</translation>
    </message>
    <message>
        <source>Title: {0}</source>
        <translation>Titre&#x202f;: {0}</translation>
    </message>
    <message>
        <source>A page of who was let in</source>
        <translation>Une page avec les personnes qui ont pu lire</translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>show</source>
        <translation>montrer</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>cacher</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Tape-la encore une fois</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Tape d’abord une phrase secrète.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Les deux ne sont pas pareilles. Tape-la encore une fois.</translation>
    </message>
    <message>
        <source>Use a passphrase that is easy to guess?</source>
        <translation>Prendre une phrase secrète facile à deviner&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever has this computer or a copy of the journal could find it by trying. Nobody can reset it.</source>
        <translation>Qui a cet ordinateur ou une copie du journal pourrait la trouver à force d’essais. Personne ne peut la réinitialiser.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir une autre</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>La prendre quand même</translation>
    </message>
    <message>
        <source>I choose one</source>
        <translation>Je choisis</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Fais-m’en une</translation>
    </message>
    <message>
        <source>Who chooses the passphrase</source>
        <translation>Qui choisit la phrase secrète</translation>
    </message>
    <message>
        <source>Say it three times. Write it on paper if you like, and keep that paper at home. When this step is done, nobody can show it to you again.</source>
        <translation>Dis-la trois fois. Écris-la sur papier si tu veux, et garde ce papier chez toi. Après cette étape, personne ne pourra plus te la montrer.</translation>
    </message>
    <message numerus="yes">
        <source>Once more, from memory: %Ln words are right so far</source>
        <translation>
            <numerusform>Encore une fois, de mémoire&#x202f;: %Ln mot est juste jusqu’ici</numerusform>
            <numerusform>Encore une fois, de mémoire&#x202f;: %Ln mots sont justes jusqu’ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosingBar</name>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Imprimer ou PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries chosen</source>
        <translation>
            <numerusform>%Ln entrée choisie</numerusform>
            <numerusform>%Ln entrées choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to {n} at once</source>
        <translation>Jusqu’à {n} à la fois</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Make them highs, lows, both or notes</source>
        <translation>En faire des hauts, des bas, les deux ou des notes</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Choose something on the left to read it.</source>
        <translation>Choisis quelque chose à gauche pour le lire.</translation>
    </message>
    <message>
        <source>Press somebody above to share something with them. What friends seal for you appears here: open the file, or drop it into this window.</source>
        <translation>Clique sur une personne ci-dessus pour lui partager quelque chose. Ce que des amis scellent pour toi apparaît ici&#x202f;: ouvre le fichier, ou dépose-le dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Nothing shared yet</source>
        <translation>Rien de partagé pour l’instant</translation>
    </message>
    <message>
        <source>Open a sealed file…</source>
        <translation>Ouvrir un fichier scellé…</translation>
    </message>
    <message>
        <source>Then you can read each other, and nobody else can. It takes a mail each way and a minute by phone.</source>
        <translation>Vous pourrez alors vous lire, et personne d’autre ne le pourra. Il faut un e-mail dans chaque sens et une minute au téléphone.</translation>
    </message>
    <message>
        <source>Give your card to a friend, and open theirs</source>
        <translation>Donne ta carte à quelqu’un de confiance, et ouvre la sienne</translation>
    </message>
    <message>
        <source>Write an e-mail with my card…</source>
        <translation>Écrire un e-mail avec ma carte…</translation>
    </message>
    <message>
        <source>My card…</source>
        <translation>Ma carte…</translation>
    </message>
    <message>
        <source>Open their card…</source>
        <translation>Ouvrir sa carte…</translation>
    </message>
    <message>
        <source>1. They get your card</source>
        <translation>1. Ta carte lui parvient</translation>
    </message>
    <message>
        <source>It is not secret. Whoever has it can seal things that only you can open.</source>
        <translation>Elle n’est pas secrète. Qui l’a peut sceller des choses que personne d’autre que toi ne peut ouvrir.</translation>
    </message>
    <message>
        <source>2. You get theirs</source>
        <translation>2. La sienne te parvient</translation>
    </message>
    <message>
        <source>Copy their whole mail and press Ctrl+V here, or drop their card into this window.</source>
        <translation>Copie tout son e-mail et appuie ici sur Ctrl+V, ou dépose sa carte dans cette fenêtre.</translation>
    </message>
    <message>
        <source>3. You compare six words</source>
        <translation>3. Vous comparez six mots</translation>
    </message>
    <message>
        <source>By phone or side by side. It comes by itself as soon as you have their card.</source>
        <translation>Au téléphone ou côte à côte. Cela vient tout seul dès que tu as sa carte.</translation>
    </message>
    <message>
        <source>no longer in your circle</source>
        <translation>n’est plus dans ton cercle</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>contact bloqué</translation>
    </message>
    <message>
        <source>keys lost · needs a new card</source>
        <translation>clés perdues · il faut une nouvelle carte</translation>
    </message>
    <message>
        <source>keys changed · compare words again</source>
        <translation>clés changées · compare à nouveau les mots</translation>
    </message>
    <message>
        <source>not verified yet · compare words</source>
        <translation>pas encore vérifié · compare les mots</translation>
    </message>
    <message>
        <source>✓ verified in person</source>
        <translation>✓ vérifié en personne</translation>
    </message>
    <message>
        <source>✓ verified by phone</source>
        <translation>✓ vérifié au téléphone</translation>
    </message>
    <message>
        <source>✓ verified by code</source>
        <translation>✓ vérifié par code</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} written into {1}.</source>
        <translation>Enregistré dans {1}&#x202f;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1} written into {2}.</source>
        <translation>{0} et {1}&#x202f;: enregistrés dans {2}.</translation>
    </message>
    <message>
        <source>An import has not ended yet, so part of what it brings may be missing here. Make it once more when it has; where it does not end by itself, free some space where the journal lies, then lock and unlock it.</source>
        <translation>Un import n’est pas encore terminé&#x202f;: une partie de ce qu’il apporte manque peut-être ici. Recommence quand il l’est&#x202f;; s’il ne se termine pas de lui-même, libère de la place là où se trouve le journal, puis verrouille-le et déverrouille-le.</translation>
    </message>
    <message numerus="yes">
        <source>Show the next of %Ln more files</source>
        <translation>
            <numerusform>Montrer le dernier fichier</numerusform>
            <numerusform>Montrer la suite des %Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>came after these keys were lost: it may be somebody else’s</source>
        <translation>arrivé après la perte de ces clés&#x202f;: cela vient peut-être de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Fichiers scellés</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation>Ouvrir un fichier scellé</translation>
    </message>
    <message>
        <source>“{0}”: {1}</source>
        <translation>«&#x202f;{0}&#x202f;»&#x202f;: {1}</translation>
    </message>
</context>
<context>
    <name>ClassForm</name>
    <message>
        <source>When the year is over, retire the class: its people leave this list, and their names are still replaced by the same stand-ins in everything you share.</source>
        <translation>Quand l’année est finie, archive la classe&#x202f;: ses élèves quittent cette liste, et leurs noms restent remplacés par les mêmes pseudonymes dans tout ce que tu partages.</translation>
    </message>
    <message>
        <source>Bring the class back</source>
        <translation>Faire revenir la classe</translation>
    </message>
    <message numerus="yes">
        <source>Retire %Ln people</source>
        <translation>
            <numerusform>Archiver %Ln personne</numerusform>
            <numerusform>Archiver %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>When nobody needs these names any more, forget them: they leave this list for good. Your entries stay as they are.</source>
        <translation>Quand plus personne n’a besoin de ces noms, oublie-les&#x202f;: ils quittent cette liste pour de bon. Tes entrées restent telles quelles.</translation>
    </message>
    <message>
        <source>Forget the names…</source>
        <translation>Oublier les noms…</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>Class or year</source>
        <translation>Classe ou niveau</translation>
    </message>
    <message>
        <source>7B</source>
        <translation>5e B</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>One person a line, or columns:

Delgado, Rosa (Rosie)
Malik Okafor</source>
        <translation>Une personne par ligne, ou des colonnes&#x202f;:

Delgado, Rosa (Rosie)
Malik Okafor</translation>
    </message>
    <message>
        <source>Open a list or CSV file…</source>
        <translation>Ouvrir une liste ou un fichier CSV…</translation>
    </message>
    <message>
        <source>Who will be added</source>
        <translation>Qui sera ajouté</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;Everything (*)</source>
        <translation>Listes (*.csv *.txt *.tsv);;Tout (*)</translation>
    </message>
    <message>
        <source>Open a class list</source>
        <translation>Ouvrir une liste de classe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be added</source>
        <translation>
            <numerusform>%Ln personne sera ajoutée</numerusform>
            <numerusform>%Ln personnes seront ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in it is on your list already</source>
        <translation>Toutes ces personnes sont déjà dans ta liste</translation>
    </message>
    <message>
        <source>Who will be added stands here first</source>
        <translation>Qui sera ajouté s’affiche d’abord ici</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Ajouter {0}</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare words with {0}</source>
        <translation>Comparer les mots avec {0}</translation>
    </message>
    <message>
        <source>A card can be swapped on its way to you. Hearing these six words from {0} shows that it was not.</source>
        <translation>Une carte peut être échangée en chemin. Entendre ces six mots de la bouche de {0} montre qu’elle ne l’a pas été.</translation>
    </message>
    <message>
        <source>How do you compare?</source>
        <translation>Comment comparez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>I scanned their code</source>
        <translation>J’ai scanné son code</translation>
    </message>
    <message>
        <source>1. Read yours to {0}</source>
        <translation>1. Lis les tiens à {0}</translation>
    </message>
    <message>
        <source>My safety words</source>
        <translation>Mes mots de contrôle</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>Ce que dit le code</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>2. Scan the code on their screen, in My card, and paste what it says</source>
        <translation>2. Scanne le code sur son écran, dans Ma carte, et colle ce qu’il dit</translation>
    </message>
    <message>
        <source>2. Type the six words you hear</source>
        <translation>2. Tape les six mots que tu entends</translation>
    </message>
    <message>
        <source>On no card is there: {0}. Ask for it once more; it was misheard or mistyped.</source>
        <translation>Absent de toutes les cartes&#x202f;: {0}. Demande encore une fois&#x202f;; c’est mal entendu ou mal tapé.</translation>
    </message>
    <message>
        <source>One word is not on the list</source>
        <translation>Un mot n’est pas sur la liste</translation>
    </message>
    <message>
        <source>The six words you hear</source>
        <translation>Les six mots que tu entends</translation>
    </message>
    <message>
        <source>six words, with a space after each</source>
        <translation>six mots, avec une espace après chacun</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Two copies, one journal</source>
        <translation>Deux copies, un journal</translation>
    </message>
    <message>
        <source>Passphrase of the other copy</source>
        <translation>Phrase secrète de l’autre copie</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Keep a report…</source>
        <translation>Garder un rapport…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A folder of this journal that was copied to a stick or another computer, a backup, or the file a sync program left. It is read and never changed; first you see what differs.</source>
        <translation>Un dossier de ce journal copié sur une clé USB ou un autre ordinateur, une sauvegarde, ou le fichier laissé par un programme de synchronisation. Cette copie est lue et jamais changée&#x202f;; tu vois d’abord ce qui diffère.</translation>
    </message>
    <message>
        <source>This copy has a key of its own. The passphrase that opens it is needed once.</source>
        <translation>Cette copie a sa propre clé. La phrase secrète qui l’ouvre est demandée une fois.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Entries of both copies</source>
        <translation>Entrées des deux copies</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Both texts beside one another</source>
        <translation>Les deux textes côte à côte</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} sur {1}&#x202f;: {2}</translation>
    </message>
    <message>
        <source>The entry before</source>
        <translation>L’entrée d’avant</translation>
    </message>
    <message>
        <source>The next entry</source>
        <translation>L’entrée suivante</translation>
    </message>
    <message>
        <source>What differs: {0}.</source>
        <translation>Ce qui diffère&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Here is all that is there, and more.</source>
        <translation>Ici se trouve tout ce qui est là-bas, et plus encore.</translation>
    </message>
    <message>
        <source>What the other text does not have is marked.</source>
        <translation>Ce que l’autre texte n’a pas est marqué.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>Both texts are kept. Which one stands on top?</source>
        <translation>Les deux textes sont gardés. Lequel vient en haut&#x202f;?</translation>
    </message>
    <message>
        <source>The one here</source>
        <translation>Celui d’ici</translation>
    </message>
    <message>
        <source>The one there</source>
        <translation>Celui de là-bas</translation>
    </message>
    <message>
        <source>Proposed: {0}</source>
        <translation>Proposé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Join by hand…</source>
        <translation>Réunir à la main…</translation>
    </message>
    <message>
        <source>Both come in; then write the one you want</source>
        <translation>Les deux entrent&#x202f;; puis écris celui que tu veux</translation>
    </message>
    <message>
        <source>It lies in the trash here.</source>
        <translation>Ici, elle est dans la corbeille.</translation>
    </message>
    <message>
        <source>It lies in the trash there.</source>
        <translation>Là-bas, elle est dans la corbeille.</translation>
    </message>
    <message>
        <source>It was changed there, so it would come out.</source>
        <translation>Elle a été changée là-bas&#x202f;: elle en sortirait donc.</translation>
    </message>
    <message>
        <source>Among the entries</source>
        <translation>Parmi les entrées</translation>
    </message>
    <message>
        <source>With all that is new in it</source>
        <translation>Avec tout ce qu’elle a de nouveau</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>For thirty days, as everything there</source>
        <translation>Pour trente jours, comme tout ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Afterbell copies {0}.txt</source>
        <translation>Copies Afterbell {0}.txt</translation>
    </message>
    <message>
        <source>Where to keep the report</source>
        <translation>Où garder le rapport</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The folder of the other copy</source>
        <translation>Le dossier de l’autre copie</translation>
    </message>
    <message>
        <source>Journals’ files</source>
        <translation>Fichiers de journaux</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>The other copy’s file</source>
        <translation>Le fichier de l’autre copie</translation>
    </message>
    <message>
        <source>Fetching the other copy…</source>
        <translation>Récupération de l’autre copie…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The other is no copy of this journal, but a journal of its own.</source>
        <translation>L’autre n’est pas une copie de ce journal, mais un journal à part entière.</translation>
    </message>
    <message>
        <source>Words that are not on the disk yet are safe in the window, and not compared.</source>
        <translation>Les mots qui ne sont pas encore sur le disque sont à l’abri dans la fenêtre, et ne sont pas comparés.</translation>
    </message>
    <message>
        <source>Save a fresh copy first…</source>
        <translation>Enregistrer d’abord une copie fraîche…</translation>
    </message>
    <message>
        <source>Another program displaced the journal’s file. In a fresh copy you can compare and bring together.</source>
        <translation>Un autre programme a pris la place du fichier du journal. Dans une copie fraîche, tu peux comparer et réunir.</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>There is nothing to bring: all that is there is here.</source>
        <translation>Il n’y a rien à faire venir&#x202f;: tout ce qui est là-bas est déjà ici.</translation>
    </message>
    <message>
        <source>Opening it…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Bringing together…</source>
        <translation>Réunion…</translation>
    </message>
    <message>
        <source>Write the joined text</source>
        <translation>Écrire le texte réuni</translation>
    </message>
    <message>
        <source>Stopped. What came in until then stays; bring them together again to go on.</source>
        <translation>Arrêté. Ce qui est entré jusque-là reste&#x202f;; relance la réunion pour continuer.</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Changées des deux côtés</translation>
    </message>
    <message>
        <source>yours to look at</source>
        <translation>à toi de voir</translation>
    </message>
    <message>
        <source>Newer there</source>
        <translation>Plus récentes là-bas</translation>
    </message>
    <message>
        <source>comes here</source>
        <translation>vient ici</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Seulement là-bas</translation>
    </message>
    <message>
        <source>In the trash of one</source>
        <translation>Dans une des corbeilles</translation>
    </message>
    <message>
        <source>yours to say</source>
        <translation>à toi de décider</translation>
    </message>
    <message>
        <source>Newer here</source>
        <translation>Plus récentes ici</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>mot pour mot</translation>
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
        <source>photos and files</source>
        <translation>photos et fichiers</translation>
    </message>
    <message>
        <source>later lines</source>
        <translation>suites</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versions précédentes</translation>
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
        <source>a photo or file is damaged there</source>
        <translation>une photo ou un fichier y est endommagé</translation>
    </message>
    <message>
        <source>damaged there, and came as far as it can be read</source>
        <translation>endommagée là-bas, et venue autant qu’elle peut être lue</translation>
    </message>
    <message>
        <source>damaged here, and stays as it is</source>
        <translation>endommagée ici, et reste comme elle est</translation>
    </message>
    <message>
        <source>own frameworks are damaged there</source>
        <translation>des référentiels personnels y sont endommagés</translation>
    </message>
    <message>
        <source>an import has not ended there</source>
        <translation>un import n’est pas terminé là-bas</translation>
    </message>
    <message>
        <source>larger than an entry may be</source>
        <translation>plus grande qu’une entrée ne peut l’être</translation>
    </message>
    <message>
        <source>of a day before 1900 or after 2200</source>
        <translation>d’un jour avant 1900 ou après 2200</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>jusqu’au {0}</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>rien d’écrit pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln come here</source>
        <translation>
            <numerusform>%Ln vient ici</numerusform>
            <numerusform>%Ln viennent ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep both texts</source>
        <translation>
            <numerusform>%Ln garde les deux textes</numerusform>
            <numerusform>%Ln gardent les deux textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln reste</numerusform>
            <numerusform>%Ln restent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted on either side.</source>
        <translation>Rien n’est supprimé, ni d’un côté ni de l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries came in</source>
        <translation>
            <numerusform>%Ln entrée est arrivée</numerusform>
            <numerusform>%Ln entrées sont arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were united</source>
        <translation>
            <numerusform>%Ln a été réunie</numerusform>
            <numerusform>%Ln ont été réunies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos and files came along</source>
        <translation>
            <numerusform>%Ln photo ou fichier est venu avec</numerusform>
            <numerusform>%Ln photos et fichiers sont venus avec</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal as it was before is among the backups. Nothing was changed there.</source>
        <translation>Le journal tel qu’il était avant se trouve parmi les sauvegardes. Là-bas, rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln entries the newer text stands, and the other is an earlier version, to be joined by hand.</source>
        <translation>
            <numerusform>Dans %Ln entrée, le texte le plus récent est en haut, et l’autre est une version précédente, à réunir à la main.</numerusform>
            <numerusform>Dans %Ln entrées, le texte le plus récent est en haut, et l’autre est une version précédente, à réunir à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} not as it should be: {1}.</source>
        <translation>{0} pas comme il faudrait&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>An import has not ended there, so part of what it brings is neither compared nor brought in. Unlock the other copy once, which ends it, before you compare again or throw it away.</source>
        <translation>Un import n’est pas terminé là-bas&#x202f;: une partie de ce qu’il apporte n’est ni comparée ni reprise. Déverrouille une fois l’autre copie, ce qui le termine, avant de comparer à nouveau ou de la jeter.</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} ici</translation>
    </message>
    <message>
        <source>{0} there</source>
        <translation>{0} là-bas</translation>
    </message>
    <message>
        <source>Entries with damaged parts, compared as far as they can be read: {0}.</source>
        <translation>Entrées en partie endommagées, comparées autant qu’elles peuvent être lues&#x202f;: {0}.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>The journal is still open behind this page</source>
        <translation>Le journal est encore ouvert derrière cette page</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>show</source>
        <translation>montrer</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>cacher</translation>
    </message>
    <message>
        <source>Lift the page</source>
        <translation>Lever la page</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Réessayer d’enregistrer</translation>
    </message>
    <message>
        <source>They are kept here and tried again; once they are on a disk, the journal locks by itself.</source>
        <translation>Ils sont retenus ici et l’enregistrement est retenté&#x202f;; dès qu’ils sont sur un disque, le journal se verrouille tout seul.</translation>
    </message>
    <message>
        <source>This passphrase does not open the journal.</source>
        <translation>Cette phrase secrète n’ouvre pas le journal.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Alt and the arrow down open a calendar</source>
        <translation>Alt et la flèche vers le bas ouvrent un calendrier</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>{0}, today</source>
        <translation>{0}, aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>Week {n} of {all}</source>
        <translation>Semaine {n} sur {all}</translation>
    </message>
    <message>
        <source>Nothing was written for this day.</source>
        <translation>Rien n’a été écrit pour ce jour.</translation>
    </message>
    <message>
        <source>Write about this day</source>
        <translation>Écrire sur ce jour</translation>
    </message>
</context>
<context>
    <name>DaysSheet</name>
    <message>
        <source>Entries from and to</source>
        <translation>Entrées d’une date à l’autre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Montrer ces jours</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Words to decide</source>
        <translation>Mots à décider</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Annuler le dernier</translation>
    </message>
    <message>
        <source>Back to the pages</source>
        <translation>Retour aux pages</translation>
    </message>
    <message>
        <source>What you say here is remembered for the next book and for sharing. Alt+P protects, Alt+L leaves.</source>
        <translation>Ce que tu dis ici est retenu pour le prochain livre et pour le partage. Alt+P protège, Alt+L laisse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words to decide</source>
        <translation>
            <numerusform>%Ln mot à décider</numerusform>
            <numerusform>%Ln mots à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to decide</source>
        <translation>Il ne reste rien à décider</translation>
    </message>
    <message>
        <source>Every word is decided.</source>
        <translation>Chaque mot est décidé.</translation>
    </message>
    <message>
        <source>Protect {0}</source>
        <translation>Protéger {0}</translation>
    </message>
    <message>
        <source>Leave {0} as it is</source>
        <translation>Laisser {0} tel quel</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Names and what stands for them</source>
        <translation>Les noms et ce qui les remplace</translation>
    </message>
    <message>
        <source>protect all {0}</source>
        <translation>protéger tous les {0}</translation>
    </message>
    <message>
        <source>protect all</source>
        <translation>tout protéger</translation>
    </message>
    <message>
        <source>Protect {0}</source>
        <translation>Protéger {0}</translation>
    </message>
    <message>
        <source>Leave {0} as it is</source>
        <translation>Laisser {0} tel quel</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>decide again</source>
        <translation>décider à nouveau</translation>
    </message>
    <message>
        <source>Decide again about {0}</source>
        <translation>Décider à nouveau pour {0}</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Photo {0}</translation>
    </message>
    <message>
        <source>File {0}</source>
        <translation>Fichier {0}</translation>
    </message>
    <message>
        <source>send it</source>
        <translation>envoyer avec</translation>
    </message>
    <message>
        <source>Send {0}</source>
        <translation>Envoyer {0} avec</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>Leave out {0}</source>
        <translation>Laisser {0} de côté</translation>
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
        <source>Nobody looks into documents, sound and film: names in them go as they are. What is not cleaned tells its author, too.</source>
        <translation>Personne ne regarde dans les documents, les sons et les films&#x202f;: les noms qui s’y trouvent partent tels quels. Ce qui n’est pas nettoyé dit aussi de qui cela vient.</translation>
    </message>
    <message>
        <source>not looked into</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>not looked into, not cleaned</source>
        <translation>non examiné, non nettoyé</translation>
    </message>
</context>
<context>
    <name>DemoBand</name>
    <message>
        <source>This is a made-up year, and not your journal</source>
        <translation>Ceci est une année inventée, et non ton journal</translation>
    </message>
    <message>
        <source>, to look around in. This is not your journal.</source>
        <translation>, pour jeter un œil. Ce n’est pas ton journal.</translation>
    </message>
    <message>
        <source>. Not your journal.</source>
        <translation>. Ce n’est pas ton journal.</translation>
    </message>
    <message>
        <source>Take it along…</source>
        <translation>Emporter…</translation>
    </message>
    <message>
        <source>A made-up year</source>
        <translation>Une année inventée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>You wrote {entries} here: {words}</source>
        <translation>Tu as écrit {entries} ici&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{entries}, {words}</source>
        <translation>{entries}, {words}</translation>
    </message>
    <message>
        <source>Back to my journal</source>
        <translation>Retour à mon journal</translation>
    </message>
    <message>
        <source>Begin my journal</source>
        <translation>Commencer mon journal</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Gardé d’avant</translation>
    </message>
    <message>
        <source>Kept until you come back</source>
        <translation>Gardé jusqu’à ton retour</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Jeté</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>ElsewhereSheet</name>
    <message>
        <source>Sealed files are standard age files. With your recovery sheet they open on any computer, for good.</source>
        <translation>Les fichiers scellés sont des fichiers age ordinaires. Avec ta feuille de récupération, ils s’ouvrent sur n’importe quel ordinateur, pour toujours.</translation>
    </message>
    <message>
        <source>Opening sealed files without Afterbell</source>
        <translation>Ouvrir sans Afterbell</translation>
    </message>
    <message>
        <source>1. Get age, version 1.3 or later: age-encryption.org, or your system’s package “age”.</source>
        <translation>1. Procure-toi age, version 1.3 ou ultérieure&#x202f;: age-encryption.org, ou le paquet «&#x202f;age&#x202f;» de ton système.</translation>
    </message>
    <message>
        <source>2. Type the line of your recovery sheet that begins like this into a file called line.txt.</source>
        <translation>2. Tape la ligne de ta feuille de récupération qui commence ainsi dans un fichier nommé line.txt.</translation>
    </message>
    <message>
        <source>3. In a terminal, in the folder with both files, with the sealed file’s own name:</source>
        <translation>3. Dans un terminal, dans le dossier qui contient les deux fichiers, avec le nom du fichier scellé&#x202f;:</translation>
    </message>
    <message>
        <source>4. Open bundle.zip with anything: entries are Markdown, photos and files lie beside them.</source>
        <translation>4. Ouvre bundle.zip avec ce que tu veux&#x202f;: les entrées sont en Markdown, les photos et fichiers à côté.</translation>
    </message>
    <message>
        <source>age tells whether anything was altered on the way, but not who sealed it: only Afterbell checks that.</source>
        <translation>age dit si quelque chose a été modifié en chemin, mais pas qui l’a scellé&#x202f;: seul Afterbell le vérifie.</translation>
    </message>
    <message>
        <source>Delete line.txt and bundle.zip afterwards. Whoever has the line can read all that was sealed for you.</source>
        <translation>Supprime ensuite line.txt et bundle.zip. Qui a cette ligne peut lire tout ce qui a été scellé pour toi.</translation>
    </message>
    <message>
        <source>The line stands on recovery sheets that were made after your card. A new sheet is made in Settings.</source>
        <translation>La ligne figure sur les feuilles de récupération faites après ta carte. Une nouvelle feuille se fait dans les Réglages.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EmbedControls</name>
    <message>
        <source>Taken out of the text</source>
        <translation>Retirée du texte</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For those who do not see the photo. It is not shown.</source>
        <translation>Pour celles et ceux qui ne voient pas la photo. Elle n’est pas affichée.</translation>
    </message>
    <message>
        <source>File, {0}</source>
        <translation>Fichier, {0}</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petite</translation>
    </message>
    <message>
        <source>of middle size</source>
        <translation>de taille moyenne</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>without a caption</source>
        <translation>sans légende</translation>
    </message>
    <message>
        <source>described</source>
        <translation>décrite</translation>
    </message>
    <message>
        <source>not described</source>
        <translation>sans description</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Photos and files</source>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{0} is no picture that can be shown here. It is kept with the entry as it is.</source>
        <translation>{0} n’est pas une image qui puisse être montrée ici. Le fichier est gardé avec l’entrée, tel quel.</translation>
    </message>
    <message>
        <source>Kept as a file</source>
        <translation>Gardé comme fichier</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Try fewer letters, or fewer filters.</source>
        <translation>Essaie avec moins de lettres, ou moins de filtres.</translation>
    </message>
    <message>
        <source>Your entries stand here</source>
        <translation>Tes entrées se trouvent ici</translation>
    </message>
    <message>
        <source>One sentence is enough for the first.</source>
        <translation>Une phrase suffit pour la première.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Imprimer ou PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>written {0}</source>
        <translation>écrit le {0}</translation>
    </message>
    <message>
        <source>Keep a copy in my journal</source>
        <translation>Garder une copie dans mon journal</translation>
    </message>
    <message>
        <source>What {0} wrote</source>
        <translation>Ce que {0} a écrit</translation>
    </message>
    <message>
        <source>The text goes on. It is longer than what is shown here.</source>
        <translation>Le texte continue. Il est plus long que ce qui est montré ici.</translation>
    </message>
    <message>
        <source>Save the whole text, {0}…</source>
        <translation>Enregistrer tout le texte, {0}…</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Photo {0}</translation>
    </message>
    <message>
        <source>Save {0}, {1}…</source>
        <translation>Enregistrer {0}, {1}…</translation>
    </message>
</context>
<context>
    <name>EverybodySheet</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Put in the shared folder</source>
        <translation>Dans le dossier partagé</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation>Où mettre le fichier scellé&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Pour {0}</translation>
    </message>
    <message>
        <source>There is nobody in your circle yet.</source>
        <translation>Il n’y a encore personne dans ton cercle.</translation>
    </message>
    <message>
        <source>Sealed as {0} files in {1}</source>
        <translation>Scellé en {0} fichiers dans {1}</translation>
    </message>
    <message>
        <source>Hand them over, by e-mail or as you like.</source>
        <translation>Remets-les, par e-mail ou comme tu veux.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>What was marked with it stays marked, by its numbers alone.</source>
        <translation>Ce qui a été marqué avec elle reste marqué, par ses seuls numéros.</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>Supprimer «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce que cela montre</translation>
    </message>
    <message>
        <source>Only what you mark goes into a portfolio. Nothing else ever mixes in.</source>
        <translation>Seul ce que tu marques entre dans un portfolio. Rien d’autre ne s’y mêle jamais.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>No evidence any more</source>
        <translation>N’est plus une preuve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Mark as evidence</source>
        <translation>Marquer comme preuve</translation>
    </message>
    <message>
        <source>What this shows, in your own words</source>
        <translation>Ce que cela montre, avec tes propres mots</translation>
    </message>
    <message>
        <source>What you did, what changed for the students, what you will keep</source>
        <translation>Ce que tu as fait, ce qui a changé pour les élèves, ce que tu garderas</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Edit this list…</source>
        <translation>Modifier cette liste…</translation>
    </message>
    <message>
        <source>A list of my own…</source>
        <translation>Une liste à moi…</translation>
    </message>
    <message>
        <source>Our school</source>
        <translation>Notre établissement</translation>
    </message>
    <message>
        <source>Offer hidden lists again</source>
        <translation>Proposer à nouveau les listes masquées</translation>
    </message>
    <message>
        <source>One line for each component, its number first. “#” gives the list its name, “##” begins a domain.</source>
        <translation>Une ligne par élément, son numéro d’abord. «&#x202f;#&#x202f;» donne son nom à la liste, «&#x202f;##&#x202f;» commence un domaine.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Take it as it came</source>
        <translation>La reprendre comme au départ</translation>
    </message>
    <message>
        <source>Offer this list no more</source>
        <translation>Ne plus proposer cette liste</translation>
    </message>
    <message>
        <source>“{0}” as evidence</source>
        <translation>«&#x202f;{0}&#x202f;» comme preuve</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Delete this list…</source>
        <translation>Supprimer cette liste…</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Garder la liste</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Take {name} out</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Take this out of the entry…</source>
        <translation>Retirer ceci de l’entrée…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>A copy was saved, not encrypted</source>
        <translation>Une copie a été enregistrée, non chiffrée</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Regarder {name}</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Regarder de près</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Faire une copie…</translation>
    </message>
    <message>
        <source>Save a copy of {name}</source>
        <translation>Enregistrer une copie de {name}</translation>
    </message>
    <message>
        <source>The copy lies outside your journal and is not encrypted.</source>
        <translation>La copie se trouve hors de ton journal et n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Save a copy, not encrypted</source>
        <translation>Enregistrer une copie, non chiffrée</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All</source>
        <comment>entries</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Highs</source>
        <translation>Hauts</translation>
    </message>
    <message>
        <source>Lows</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>entries that were</comment>
        <translation>Partagées</translation>
    </message>
    <message>
        <source># Tags ▾</source>
        <translation># Étiquettes ▾</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrer par étiquette</translation>
    </message>
    <message>
        <source>When ▾</source>
        <translation>Quand ▾</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>Filtrer par date</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>More filters, saved searches, and the trash</source>
        <translation>Autres filtres, recherches gardées, et la corbeille</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>entries that are</comment>
        <translation>Étoilées</translation>
    </message>
    <message>
        <source>With photos</source>
        <translation>Avec photos</translation>
    </message>
    <message>
        <source>With responses</source>
        <translation>Avec réponses</translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation>Enlever le filtre {name}</translation>
    </message>
    <message>
        <source>No tags yet. Type #like-this anywhere.</source>
        <translation>Pas encore d’étiquettes. Tape #comme-ceci n’importe où.</translation>
    </message>
    <message>
        <source>Rename a tag…</source>
        <translation>Renommer une étiquette…</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>From and to…</source>
        <translation>Choisir des dates…</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Partagées avec</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>Garder cette recherche…</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>Oublier une recherche</translation>
    </message>
    <message>
        <source>How to search…</source>
        <translation>Comment chercher…</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>entries that are a high and a low</comment>
        <translation>Les deux</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this entry</source>
        <translation>Chercher dans cette entrée</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderSheet</name>
    <message>
        <source>A folder that Syncthing, Nextcloud, OneDrive or Dropbox keeps in step with a friend&apos;s. What you seal for each other is put there, and found by itself on the other side.</source>
        <translation>Un dossier que Syncthing, Nextcloud, OneDrive ou Dropbox garde identique chez toi et chez quelqu’un de ton cercle. Ce que vous scellez, de part et d’autre, y est déposé, et trouvé tout seul en face.</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Whoever can see the folder sees that files come and go and from which computer, not what is in them and not for whom. Only your own files are ever removed from it, after some weeks.</source>
        <translation>Qui peut voir le dossier voit que des fichiers vont et viennent et de quel ordinateur, mais pas ce qu’ils contiennent ni pour qui. Seuls tes propres fichiers en sont un jour enlevés, après quelques semaines.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation>Choisir le dossier partagé</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>En ajouter un autre…</translation>
    </message>
    <message>
        <source>Not there at the moment; it is looked for again.</source>
        <translation>Absent pour le moment&#x202f;; il est cherché à nouveau.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Ne plus utiliser</translation>
    </message>
    <message>
        <source>Let go of {0}</source>
        <translation>Ne plus utiliser {0}</translation>
    </message>
    <message>
        <source>{0} taken in</source>
        <translation>reçus&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} of yours</source>
        <translation>de toi&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} for others</source>
        <translation>pour d’autres&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} from somebody you do not know</source>
        <translation>de quelqu’un que tu ne connais pas&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} not in order</source>
        <translation>pas en ordre&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Nothing lies there yet.</source>
        <translation>Il n’y a encore rien.</translation>
    </message>
</context>
<context>
    <name>FolderShown</name>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message numerus="yes">
        <source>%Ln things came in from the shared folder</source>
        <translation>
            <numerusform>%Ln chose est arrivée du dossier partagé</numerusform>
            <numerusform>%Ln choses sont arrivées du dossier partagé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message>
        <source>Forget the {words}?</source>
        <translation>Oublier {words}&#x202f;?</translation>
    </message>
    <message>
        <source>They are in no file, and nobody can bring them back.</source>
        <translation>Ils ne sont dans aucun fichier, et personne ne peut les faire revenir.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Forget them and quit</source>
        <translation>Les oublier et quitter</translation>
    </message>
    <message>
        <source>Forget them and lock</source>
        <translation>Les oublier et verrouiller</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>What to make</source>
        <translation>Que créer</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Livre de l’année</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Only entries you marked as evidence, by component. Mark one where you read it, under ⋯.</source>
        <translation>Seulement les entrées que tu as marquées comme preuves, élément par élément. Marque-les en les lisant, sous ⋯.</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>The one before, of those found here</source>
        <translation>L’endroit précédent, parmi ceux trouvés ici</translation>
    </message>
    <message>
        <source>The next one, of those found here</source>
        <translation>L’endroit suivant, parmi ceux trouvés ici</translation>
    </message>
    <message>
        <source>The one before · {keys}</source>
        <translation>L’endroit précédent · {keys}</translation>
    </message>
    <message>
        <source>The next one · {keys}</source>
        <translation>L’endroit suivant · {keys}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times in this entry</source>
        <translation>
            <numerusform>%Ln fois dans cette entrée</numerusform>
            <numerusform>%Ln fois dans cette entrée</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>FreshCopySheet</name>
    <message>
        <source>A fresh copy</source>
        <translation>Une copie fraîche</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>Where the fresh copy shall be</source>
        <translation>Où mettre la copie fraîche</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Comparer les deux…</translation>
    </message>
    <message>
        <source>Go on in the copy</source>
        <translation>Continuer dans la copie</translation>
    </message>
    <message>
        <source>Everything that was open here is written into a new journal, page by page.</source>
        <translation>Tout ce qui était ouvert ici est écrit dans un nouveau journal, page par page.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Écriture de la copie…</translation>
    </message>
    <message numerus="yes">
        <source>It is whole: %Ln entries, and every word that was held is being written into it.</source>
        <translation>
            <numerusform>Elle est intacte&#x202f;: %Ln entrée, et chaque mot retenu y est en train d’être écrit.</numerusform>
            <numerusform>Elle est intacte&#x202f;: %Ln entrées, et chaque mot retenu y est en train d’être écrit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln entries, as far as the other program left them, and every word that was held is being written into it. Compare it with the newest backup.</source>
        <translation>
            <numerusform>Elle contient %Ln entrée, autant que l’autre programme en a laissé, et chaque mot retenu y est en train d’être écrit. Compare-la avec la dernière sauvegarde.</numerusform>
            <numerusform>Elle contient %Ln entrées, autant que l’autre programme en a laissé, et chaque mot retenu y est en train d’être écrit. Compare-la avec la dernière sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is called “{name}”, opens with the same passphrase, and Afterbell goes on in it.</source>
        <translation>Elle s’appelle «&#x202f;{name}&#x202f;», s’ouvre avec la même phrase secrète, et Afterbell continue en elle.</translation>
    </message>
    <message>
        <source>The other file stays as it is.</source>
        <translation>L’autre fichier reste comme il est.</translation>
    </message>
    <message>
        <source>There is no copy yet. Every word is held here as before.</source>
        <translation>Il n’y a pas encore de copie. Chaque mot est retenu ici comme avant.</translation>
    </message>
    <message>
        <source>fresh copy</source>
        <comment>part of the name of a folder</comment>
        <translation>copie fraîche</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Your pictures stand here</source>
        <translation>Tes images sont ici</translation>
    </message>
    <message>
        <source>Drop a photo into an entry, or paste one, and it is here too.</source>
        <translation>Dépose une photo dans une entrée, ou colle-la, et elle est ici aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln entries</source>
        <translation>
            <numerusform>dans %Ln entrée</numerusform>
            <numerusform>dans %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>No program here writes e-mails. Give your card by “My card…”, as text or as a file.</source>
        <translation>Aucun programme n’écrit d’e-mails ici. Donne ta carte par «&#x202f;Ma carte…&#x202f;», en texte ou en fichier.</translation>
    </message>
    <message>
        <source>Your mail program was asked for a draft. If none opens, give your card by “My card…”.</source>
        <translation>Un brouillon a été demandé à ton logiciel de messagerie. Si aucun ne s’ouvre, donne ta carte par «&#x202f;Ma carte…&#x202f;».</translation>
    </message>
</context>
<context>
    <name>GroupsSheet</name>
    <message>
        <source>Some of your circle under one name, like “lunch table”. Nobody but you sees it.</source>
        <translation>Une partie de ton cercle sous un même nom, comme «&#x202f;table de midi&#x202f;». Personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Comment tu l’appelles</translation>
    </message>
    <message>
        <source>Lunch table</source>
        <translation>Table de midi</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Qui en fait partie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>There is a group of that name</source>
        <translation>Il y a déjà un groupe de ce nom</translation>
    </message>
    <message>
        <source>Choose it on the left to change it.</source>
        <translation>Choisis-le à gauche pour le changer.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Words of your journal are not on the disk yet</source>
        <translation>Des mots de ton journal ne sont pas encore sur le disque</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherches-tu&#x202f;?</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words. Try fewer, or others.</source>
        <translation>Rien dans le guide ne contient ces mots. Essaie avec moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Enregistrer en page web…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln chapitre</numerusform>
            <numerusform>%Ln chapitres</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to save the guide</source>
        <translation>Où enregistrer le guide</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>The guide is saved</source>
        <translation>Le guide est enregistré</translation>
    </message>
    <message>
        <source>Any browser opens it: {0}</source>
        <translation>N’importe quel navigateur l’ouvre&#x202f;: {0}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>More about the circle</source>
        <translation>Plus sur le cercle</translation>
    </message>
    <message>
        <source>Open a sealed file…</source>
        <translation>Ouvrir un fichier scellé…</translation>
    </message>
    <message>
        <source>Share a period…</source>
        <translation>Partager plusieurs jours…</translation>
    </message>
    <message>
        <source>My card…</source>
        <translation>Ma carte…</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Groupes…</translation>
    </message>
    <message>
        <source>Shared folder…</source>
        <translation>Dossier partagé…</translation>
    </message>
    <message>
        <source>Names you protect…</source>
        <translation>Noms que tu protèges…</translation>
    </message>
    <message>
        <source>What left this computer…</source>
        <translation>Ce qui a quitté cet ordinateur…</translation>
    </message>
    <message>
        <source>Opening without Afterbell…</source>
        <translation>Ouvrir sans Afterbell…</translation>
    </message>
</context>
<context>
    <name>HeldNotice</name>
    <message>
        <source>Save a fresh whole copy beside it</source>
        <translation>Enregistrer à côté une copie fraîche et complète</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save the words elsewhere…</source>
        <translation>Enregistrer les mots ailleurs…</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Comparer les deux…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Open the other file…</source>
        <translation>Ouvrir l’autre fichier…</translation>
    </message>
    <message>
        <source>What happened, exactly</source>
        <translation>Ce qui s’est passé, exactement</translation>
    </message>
    <message>
        <source>All {words} are on the disk</source>
        <translation>Tout est sur le disque&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message>
        <source>Held here, not on the disk</source>
        <translation>Retenu ici, pas sur le disque</translation>
    </message>
    <message>
        <source>all {words} held</source>
        <translation>{words}&#x202f;: tout est retenu</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>Homecoming</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Words you saved elsewhere are waiting to come home</source>
        <translation>Des mots que tu as enregistrés ailleurs attendent de rentrer au journal</translation>
    </message>
    <message>
        <source>They are in “{name}”. Their own passphrase opens it.</source>
        <translation>Ils sont dans «&#x202f;{name}&#x202f;». Leur propre phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <source>Bring them home…</source>
        <translation>Les faire rentrer…</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>What came and went</source>
        <translation>Ce qui est venu et parti</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>New for you</source>
        <translation>Nouveau pour toi</translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>the head above what came before</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>You sealed {1} for {0}</source>
        <translation>Scellé pour {0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>You sealed a response to {0}</source>
        <translation>Tu as scellé une réponse à {0}</translation>
    </message>
    <message>
        <source>You sealed a request for {0} to forget something</source>
        <translation>Tu as scellé une demande pour que {0} oublie quelque chose</translation>
    </message>
    <message>
        <source>You sealed your card for {0}</source>
        <translation>Tu as scellé ta carte pour {0}</translation>
    </message>
    <message>
        <source>You shared {1} with {0}</source>
        <translation>Partagé avec {0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>You responded to {0}</source>
        <translation>Tu as répondu à {0}</translation>
    </message>
    <message>
        <source>You asked {0} to forget something</source>
        <translation>Tu as demandé à {0} d’oublier quelque chose</translation>
    </message>
    <message>
        <source>You sent {0} your card</source>
        <translation>Tu as envoyé ta carte à {0}</translation>
    </message>
    <message>
        <source>{0} shared {1} anew</source>
        <translation>{0} partage à nouveau {1}</translation>
    </message>
    <message>
        <source>{0} shared {1}</source>
        <translation>{0} partage {1}</translation>
    </message>
    <message>
        <source>{0} responded again</source>
        <translation>{0} a répondu à nouveau</translation>
    </message>
    <message>
        <source>{0} responded</source>
        <translation>{0} a répondu</translation>
    </message>
    <message>
        <source>{0} took something back</source>
        <translation>{0} a retiré quelque chose</translation>
    </message>
    <message>
        <source>{0} has a new card</source>
        <translation>{0} a une nouvelle carte</translation>
    </message>
    <message>
        <source>a few days</source>
        <translation>quelques jours</translation>
    </message>
    <message>
        <source>something</source>
        <translation>quelque chose</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>to something this journal no longer remembers: {0}</source>
        <translation>à quelque chose dont ce journal ne se souvient plus&#x202f;: {0}</translation>
    </message>
    <message>
        <source>to “{0}”: {1}</source>
        <translation>à «&#x202f;{0}&#x202f;»&#x202f;: {1}</translation>
    </message>
    <message>
        <source>hoping for: {0}</source>
        <translation>espère&#x202f;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>your answer is sealed, not handed over yet: {0}</source>
        <translation>ta réponse est scellée, pas encore remise&#x202f;: {0}</translation>
    </message>
    <message>
        <source>you responded: {0}</source>
        <translation>tu as répondu&#x202f;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>pas encore remis</translation>
    </message>
    <message>
        <source>no longer in the shared folder, perhaps unread</source>
        <translation>n’est plus dans le dossier partagé, peut-être non lu</translation>
    </message>
    <message>
        <source>came after their keys were lost</source>
        <translation>arrivé après la perte de ses clés</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The tag has its new name</source>
        <translation>L’étiquette a son nouveau nom</translation>
    </message>
</context>
<context>
    <name>KeepSearchSheet</name>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>It stays inside the journal, under More.</source>
        <translation>Elle reste dans le journal, sous Plus.</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>KeyGroup</name>
    <message>
        <source>Passphrase and key</source>
        <translation>Phrase secrète et clé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Nobody can reset it; it is never stored anywhere. A new one counts at once, on this copy. Backups made before keep the old one.</source>
        <translation>Personne ne peut la réinitialiser&#x202f;; elle n’est enregistrée nulle part. Une nouvelle vaut tout de suite, sur cette copie. Les sauvegardes d’avant gardent l’ancienne.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Twelve words on paper that open the journal if you forget the passphrase.</source>
        <translation>Douze mots sur papier qui ouvrent le journal si tu oublies la phrase secrète.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>En faire une nouvelle…</translation>
    </message>
    <message>
        <source>Is the sheet still there?</source>
        <translation>La feuille est-elle toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Pas encore essayée.</translation>
    </message>
    <message>
        <source>Try it…</source>
        <translation>L’essayer…</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the journal, not of a keyboard</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Write the whole journal under a new key, if somebody may have had a way in.</source>
        <translation>Réécrire tout le journal sous une nouvelle clé, si quelqu’un a pu avoir un accès.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Last tried on {0}.</source>
        <translation>Essayée pour la dernière fois le {0}.</translation>
    </message>
    <message>
        <source>Changed on {0}.</source>
        <translation>Changée le {0}.</translation>
    </message>
    <message>
        <source>Made on {0}.</source>
        <translation>Faite le {0}.</translation>
    </message>
    <message>
        <source>The keys were changed</source>
        <translation>Les clés ont été changées</translation>
    </message>
    <message>
        <source>You have not said yet whether that was you.</source>
        <translation>Tu n’as pas encore dit si c’était toi.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Pg</source>
        <comment>before an arrow: the key that turns a page</comment>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’entrée</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>Knowing</name>
    <message>
        <source>When a computer or a recovery sheet of theirs is in other hands: from now on nothing is sealed for these keys, and nothing is taken in from them, until you add a new card. Since when?</source>
        <translation>Quand un de ses ordinateurs ou une de ses feuilles de récupération est entre d’autres mains&#x202f;: dès maintenant, rien n’est scellé pour ces clés et rien n’en est accepté, jusqu’à ce que tu ajoutes une nouvelle carte. Depuis quand&#x202f;?</translation>
    </message>
    <message>
        <source>Are the keys of {0} lost?</source>
        <translation>Les clés de {0} sont-elles perdues&#x202f;?</translation>
    </message>
    <message>
        <source>When whoever has their old computer may use those keys: nothing is taken in from them any more, and what came with them since is marked. Since when?</source>
        <translation>Quand quelqu’un pourrait se servir de ces clés avec son ancien ordinateur&#x202f;: plus rien n’en est accepté, et ce qui est venu avec elles depuis est marqué. Depuis quand&#x202f;?</translation>
    </message>
    <message>
        <source>Are the old keys of {0} lost?</source>
        <translation>Les anciennes clés de {0} sont-elles perdues&#x202f;?</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>They are lost</source>
        <translation>Elles sont perdues</translation>
    </message>
    <message>
        <source>You can add them again with their card. What was shared before stays where it is.</source>
        <translation>Tu peux rajouter cette personne avec sa carte. Ce qui a déjà été partagé reste où il est.</translation>
    </message>
    <message>
        <source>Remove {0} from your circle?</source>
        <translation>Retirer {0} de ton cercle&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>LanguageGroup</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>What is chosen here is spoken once you lock the journal or start Afterbell again.</source>
        <translation>Ce que tu choisis ici vaut dès que tu verrouilles le journal ou que tu relances Afterbell.</translation>
    </message>
    <message>
        <source>Afterbell speaks</source>
        <translation>Afterbell parle</translation>
    </message>
    <message>
        <source>language german english french spanish</source>
        <translation>langue français allemand anglais espagnol traduction</translation>
    </message>
</context>
<context>
    <name>LaterLines</name>
    <message>
        <source>Later, {day}</source>
        <translation>Suite, {day}</translation>
    </message>
    <message>
        <source>Take away the later line of {day}</source>
        <translation>Enlever la suite du {day}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{0}

Your browser opens it. Whoever runs that site can see that you came.</source>
        <translation>{0}

Ton navigateur l’ouvre. Qui gère ce site peut voir ta visite.</translation>
    </message>
    <message>
        <source>Leave Afterbell for this address?</source>
        <translation>Quitter Afterbell pour cette adresse&#x202f;?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Your last change is not saved</source>
        <translation>Ton dernier changement n’est pas enregistré</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans lui</translation>
    </message>
    <message>
        <source>Lock without it</source>
        <translation>Verrouiller sans lui</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What was saved since then is in the open file only, and would go with it.</source>
        <translation>Ce qui a été enregistré depuis n’est que dans le fichier ouvert, et partirait avec lui.</translation>
    </message>
    <message>
        <source>Ending would forget these words, so Afterbell waits for you.</source>
        <translation>Quitter ferait oublier ces mots&#x202f;; Afterbell t’attend donc.</translation>
    </message>
    <message>
        <source>Locking would forget these words, so Afterbell waits for you.</source>
        <translation>Verrouiller ferait oublier ces mots&#x202f;; Afterbell t’attend donc.</translation>
    </message>
    <message>
        <source>Let it go, and quit</source>
        <translation>Le laisser partir, et quitter</translation>
    </message>
    <message>
        <source>Let it go, and lock</source>
        <translation>Le laisser partir, et verrouiller</translation>
    </message>
    <message>
        <source>Forget the {words} and quit…</source>
        <translation>Oublier {words} et quitter…</translation>
    </message>
    <message>
        <source>Forget the {words} and lock…</source>
        <translation>Oublier {words} et verrouiller…</translation>
    </message>
    <message>
        <source>Save a fresh whole copy, then quit</source>
        <translation>Enregistrer une copie fraîche et complète, puis quitter</translation>
    </message>
    <message>
        <source>Save a fresh whole copy, then lock</source>
        <translation>Enregistrer une copie fraîche et complète, puis verrouiller</translation>
    </message>
    <message>
        <source>The open journal with these words, as a new folder beside the other. Both files stay.</source>
        <translation>Le journal ouvert avec ces mots, dans un nouveau dossier à côté de l’autre. Les deux fichiers restent.</translation>
    </message>
    <message>
        <source>Save them elsewhere, then quit</source>
        <translation>Les enregistrer ailleurs, puis quitter</translation>
    </message>
    <message>
        <source>Save them elsewhere, then lock</source>
        <translation>Les enregistrer ailleurs, puis verrouiller</translation>
    </message>
    <message>
        <source>One file under a passphrase, on a stick or another disk. At the next unlock Afterbell offers to bring it home.</source>
        <translation>Un fichier sous une phrase secrète, sur une clé USB ou un autre disque. Au prochain déverrouillage, Afterbell propose de le faire rentrer.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Bring the folder or its disk back to its place first; then the words go into it.</source>
        <translation>Remets d’abord le dossier ou son disque à sa place&#x202f;; les mots y entrent ensuite.</translation>
    </message>
    <message>
        <source>Make room and try again</source>
        <translation>Faire de la place et réessayer</translation>
    </message>
    <message>
        <source>A few megabytes are enough. Trash and downloads are the usual places.</source>
        <translation>Quelques mégaoctets suffisent. La corbeille et les téléchargements sont de bons endroits où chercher.</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Essayer encore une fois</translation>
    </message>
    <message>
        <source>The words stay here until they are on the disk.</source>
        <translation>Les mots restent ici jusqu’à ce qu’ils soient sur le disque.</translation>
    </message>
    <message>
        <source>Cover the window, keep the words</source>
        <translation>Couvrir la fenêtre, garder les mots</translation>
    </message>
    <message>
        <source>The journal stays open behind a blank page that your passphrase lifts, and locks once they are on a disk.</source>
        <translation>Le journal reste ouvert derrière une page blanche que ta phrase secrète lève, et se verrouille dès que les mots sont sur un disque.</translation>
    </message>
    <message>
        <source>Forget them and quit</source>
        <translation>Les oublier et quitter</translation>
    </message>
    <message>
        <source>Forget them and lock</source>
        <translation>Les oublier et verrouiller</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Enregistrer la copie</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un endroit…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cover the window</source>
        <translation>Couvrir la fenêtre</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>What was sealed cannot be unsent. A request to take it back is a request, not a power.</source>
        <translation>Un envoi scellé ne se reprend pas. Demander son oubli, c’est demander, rien de plus.</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Ce qui a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing has left</source>
        <translation>Rien n’est parti</translation>
    </message>
    <message>
        <source>Whatever you seal for somebody is written down here.</source>
        <translation>Tout ce que tu scelles pour quelqu’un est noté ici.</translation>
    </message>
    <message>
        <source>What left, newest first</source>
        <translation>Ce qui est parti, le plus récent d’abord</translation>
    </message>
    <message>
        <source>The text as it left</source>
        <translation>Le texte tel qu’il est parti</translation>
    </message>
    <message>
        <source>Ask for it back…</source>
        <translation>Demander l’oubli…</translation>
    </message>
    <message>
        <source>Ask through the folder…</source>
        <translation>Demander par le dossier…</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is a table for a spreadsheet, and not encrypted: who finds it reads what you shared with whom, by title, but not the texts.</source>
        <translation>C’est un tableau pour un tableur, et il n’est pas chiffré&#x202f;: qui le trouve lit ce que tu as partagé et avec qui, titre par titre, mais pas les textes.</translation>
    </message>
    <message>
        <source>Save the list outside your journal?</source>
        <translation>Enregistrer la liste hors de ton journal&#x202f;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Where shall the list go?</source>
        <translation>Où mettre la liste&#x202f;?</translation>
    </message>
    <message>
        <source>Saved, not encrypted, as {0}</source>
        <translation>Enregistrée, non chiffrée, sous le nom {0}</translation>
    </message>
    <message>
        <source>“{0}”, version {1}</source>
        <translation>«&#x202f;{0}&#x202f;», version {1}</translation>
    </message>
    <message>
        <source>A response</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>A request to take something back</source>
        <translation>Une demande d’oubli</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
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
        <translation>remis</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>en fichier</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>pour {0}</translation>
    </message>
    <message>
        <source>names as {0}</source>
        <translation>noms remplacés par {0}</translation>
    </message>
    <message>
        <source>names as written</source>
        <translation>noms tels qu’écrits</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>pas encore remis</translation>
    </message>
    <message>
        <source>not handed over yet to {0}</source>
        <translation>pas encore remis à {0}</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>oubli demandé</translation>
    </message>
    <message>
        <source>With this note: {0}</source>
        <translation>Avec ce mot&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Where shall the sealed request go?</source>
        <translation>Où mettre la demande scellée&#x202f;?</translation>
    </message>
    <message>
        <source>Their app then hides it; what they already read or copied stays.</source>
        <translation>Leur application le masque alors&#x202f;; ce qui a déjà été lu ou copié reste.</translation>
    </message>
    <message>
        <source>Ask everybody who has it to forget it?</source>
        <translation>Demander à toutes les personnes qui l’ont de l’oublier&#x202f;?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Ask for it back</source>
        <translation>Demander l’oubli</translation>
    </message>
    <message>
        <source>A sealed request to forget it is in the shared folder</source>
        <translation>Une demande d’oubli scellée est dans le dossier partagé</translation>
    </message>
    <message>
        <source>They find it there by themselves, and their app then hides it.</source>
        <translation>Elle y est trouvée toute seule, et leur application le masque alors.</translation>
    </message>
    <message>
        <source>A sealed request to forget it is saved</source>
        <translation>Une demande d’oubli scellée est enregistrée</translation>
    </message>
    <message>
        <source>Hand over {0}. Their app then hides it; what they already read or copied stays.</source>
        <translation>Remets {0}. Leur application le masque alors&#x202f;; ce qui a déjà été lu ou copié reste.</translation>
    </message>
    <message>
        <source>{0} is for {1}.</source>
        <comment>a file and the people who can open it</comment>
        <translation>{0} est pour {1}.</translation>
    </message>
    <message>
        <source>{0} could not be asked: removed, blocked, or their keys lost. Tell them yourself.</source>
        <translation>Impossible de demander à {0}&#x202f;: contact retiré, bloqué, ou clés perdues. Dis-le de vive voix.</translation>
    </message>
</context>
<context>
    <name>LetGoQuestion</name>
    <message>
        <source>Let the open file go?</source>
        <translation>Laisser partir le fichier ouvert&#x202f;?</translation>
    </message>
    <message>
        <source>What stands at the journal’s place now is what you will find there. Nobody can bring this back.</source>
        <translation>Ce qui se trouve maintenant à la place du journal, c’est ce que tu y retrouveras. Personne ne peut faire revenir ceci.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Le laisser partir</translation>
    </message>
</context>
<context>
    <name>LicencesSheet</name>
    <message>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of a program</comment>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Afterbell is made with the work of many people, who give it to everybody under these terms.</source>
        <translation>Afterbell est fait du travail de nombreuses personnes, qui l’offrent à tout le monde aux conditions que voici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https:// is put before it. Afterbell opens no link by itself.</source>
        <translation>https:// est placé devant. Afterbell n’ouvre aucun lien de lui-même.</translation>
    </message>
    <message>
        <source>Set the link</source>
        <translation>Placer le lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LockGroup</name>
    <message>
        <source>Locking</source>
        <comment>the journal, by itself</comment>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Se verrouiller tout seul après</translation>
    </message>
    <message>
        <source>Minutes in which nobody touches the window. Locking closes the journal and forgets its key.</source>
        <translation>Minutes pendant lesquelles personne ne touche la fenêtre. Le verrouillage ferme le journal et oublie sa clé.</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Verrouiller avec l’écran</translation>
    </message>
    <message>
        <source>When this computer’s screen is locked, so is the journal. Before it sleeps, it always is.</source>
        <translation>Quand l’écran de cet ordinateur se verrouille, le journal aussi. Avant la mise en veille, toujours.</translation>
    </message>
    <message>
        <source>Lock when minimised</source>
        <translation>Verrouiller à la réduction</translation>
    </message>
    <message>
        <source>Putting the window away closes the journal.</source>
        <translation>Réduire la fenêtre ferme le journal.</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens show nothing, or black, where the window is.</source>
        <translation>Les captures d’écran, les enregistrements et les écrans partagés ne montrent rien, ou du noir, à la place de la fenêtre.</translation>
    </message>
    <message>
        <source>Keep off shared screens</source>
        <translation>Rester hors des écrans partagés</translation>
    </message>
    <message>
        <source>On this system a window cannot ask to be left out of screenshots and shared screens. F9 blanks it.</source>
        <translation>Sur ce système, une fenêtre ne peut pas demander à rester hors des captures et des écrans partagés. F9 la vide.</translation>
    </message>
    <message>
        <source>Stay beside the clock</source>
        <translation>Rester près de l’horloge</translation>
    </message>
    <message>
        <source>Closing the window locks the journal and leaves the icon, which opens a quick entry.</source>
        <translation>Fermer la fenêtre verrouille le journal et laisse l’icône, qui ouvre une entrée rapide.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>The newest whole backup is of {0}. Entries in it: {1}.</source>
        <translation>La dernière sauvegarde intacte est du {0}. Entrées&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>La restaurer…</translation>
    </message>
    <message>
        <source>Your journal is locked</source>
        <translation>Ton journal est verrouillé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The twelve words of your recovery sheet, in order</source>
        <translation>Les douze mots de ta feuille de récupération, dans l’ordre</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb, of the journal</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>Ouvrir un autre journal…</translation>
    </message>
    <message>
        <source>Make a new journal</source>
        <translation>Créer un nouveau journal</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Forgotten it? Use the words on your recovery sheet</source>
        <translation>Oubliée&#x202f;? Utilise les mots de ta feuille de récupération</translation>
    </message>
    <message>
        <source>The folder that holds the journal</source>
        <translation>Le dossier qui contient le journal</translation>
    </message>
    <message>
        <source>Help…</source>
        <translation>Aide…</translation>
    </message>
</context>
<context>
    <name>LookOver</name>
    <message>
        <source>The page before</source>
        <translation>La page d’avant</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>La page suivante</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Composition des pages…</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>Page {0} of the first {1}</source>
        <translation>Page {0} des {1} premières</translation>
    </message>
</context>
<context>
    <name>LookbackCards</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>{0}, in figures</source>
        <translation>{0}, en chiffres</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Masquer les chiffres</translation>
    </message>
    <message>
        <source>Too few to tell yet. Tags such as #third-period show it with time.</source>
        <translation>Encore trop peu pour en dire quelque chose. Des étiquettes comme #troisième-heure le montrent avec le temps.</translation>
    </message>
    <message>
        <source>No tag stands out here: highs and lows are mixed.</source>
        <translation>Aucune étiquette ne se détache ici&#x202f;: hauts et bas s’y mêlent.</translation>
    </message>
    <message>
        <source>Read it →</source>
        <translation>Lire →</translation>
    </message>
    <message>
        <source>Read “{0}”</source>
        <translation>Lire «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>A low turns when you add a later line to it: how it came out, weeks or months on.</source>
        <translation>Un bas tourne quand tu lui ajoutes une suite&#x202f;: comment cela s’est terminé, des semaines ou des mois plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your lows have a later line</source>
        <translation>
            <numerusform>%Ln de tes bas a une suite</numerusform>
            <numerusform>%Ln de tes bas ont une suite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} in {1}, about {2} in each.</source>
        <translation>{0} pour {1}, environ {2} pour chacune.</translation>
    </message>
    <message>
        <source>Fullest: {0}, {1}</source>
        <translation>Le plus rempli&#x202f;: {0}, {1}</translation>
    </message>
    <message>
        <source>Quietest: {0}, {1}</source>
        <translation>Le plus calme&#x202f;: {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>answered %Ln entries</source>
        <translation>
            <numerusform>a répondu à %Ln entrée</numerusform>
            <numerusform>a répondu à %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>last on {0}</source>
        <translation>pour la dernière fois le {0}</translation>
    </message>
    <message>
        <source>Somebody who left your circle</source>
        <translation>Quelqu’un qui a quitté ton cercle</translation>
    </message>
    <message>
        <source>Entries with an answer →</source>
        <translation>Entrées avec une réponse →</translation>
    </message>
    <message>
        <source>Nobody answered in these days. Share an entry, and what friends say to it stands here.</source>
        <translation>Personne n’a répondu durant ces jours. Partage une entrée, et ce que des amis en disent se trouvera ici.</translation>
    </message>
    <message>
        <source>“{0}”, and on {1}: “{2}”</source>
        <translation>«&#x202f;{0}&#x202f;», et le {1}&#x202f;: «&#x202f;{2}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>LookbackPage</name>
    <message>
        <source>Period</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>What lifts you</source>
        <translation>Ce qui te porte</translation>
    </message>
    <message>
        <source>{0} of {1} were highs</source>
        <translation>{0} sur {1} étaient des hauts</translation>
    </message>
    <message>
        <source>What weighs on you</source>
        <translation>Ce qui te pèse</translation>
    </message>
    <message>
        <source>{0} of {1} were lows</source>
        <translation>{0} sur {1} étaient des bas</translation>
    </message>
    <message>
        <source>Lows that turned</source>
        <translation>Des bas qui ont tourné</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>how many were written</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>Highs and lows of this period will stand here side by side, once there are some. Never a score.</source>
        <translation>Les hauts et les bas de ces jours se trouveront ici côte à côte, dès qu’il y en aura. Jamais une note.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Écrire une entrée</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rétrospective</translation>
    </message>
    <message>
        <source>Share entries of this period…</source>
        <translation>Partager des entrées de ces jours…</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Les jours d’avant</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Les jours d’après</translation>
    </message>
    <message>
        <source>{0}: too few to tell anything yet.</source>
        <translation>{0}&#x202f;: encore trop peu pour en dire quelque chose.</translation>
    </message>
</context>
<context>
    <name>LookingFor</name>
    <message>
        <source>Search everything you wrote…</source>
        <translation>Chercher dans tout ton journal…</translation>
    </message>
    <message>
        <source>Search everything you wrote</source>
        <translation>Chercher dans tout ce que tu as écrit</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les plus proches d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Older ones are still being made ready: {n}.</source>
        <translation>Les plus anciennes se préparent encore&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>Toutes les images</translation>
    </message>
</context>
<context>
    <name>MadeUp</name>
    <message>
        <source>Opening a year of a teacher who does not exist…</source>
        <translation>Ouverture de l’année d’un prof qui n’existe pas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries came along</source>
        <translation>
            <numerusform>%Ln entrée est venue avec</numerusform>
            <numerusform>%Ln entrées sont venues avec</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote in the made-up year comes along.</source>
        <translation>Ce que tu as écrit dans l’année inventée vient avec toi.</translation>
    </message>
    <message>
        <source>Its passphrase is: {0}</source>
        <translation>Sa phrase secrète est&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The year is as it was at first then. What you changed there goes for good.</source>
        <translation>L’année redevient comme au début. Ce que tu y as changé part pour de bon.</translation>
    </message>
    <message>
        <source>What you wrote there goes for good: {0}.</source>
        <translation>Ce que tu y as écrit part pour de bon&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Write the made-up year anew?</source>
        <translation>Réécrire l’année inventée&#x202f;?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>La réécrire</translation>
    </message>
    <message>
        <source>Writing a year of a teacher who does not exist…</source>
        <translation>Écriture de l’année d’un prof qui n’existe pas…</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Le laisser ici</translation>
    </message>
    <message>
        <source>You wrote {0} here. That goes into your own journal, under today’s date, and leaves the made-up year. What you leave here stays here, but everybody knows the passphrase of this year.</source>
        <translation>Tu as écrit {0} ici. Cela va dans ton propre journal, à la date d’aujourd’hui, et quitte l’année inventée. Ce que tu laisses ici reste ici, mais tout le monde connaît la phrase secrète de cette année.</translation>
    </message>
    <message>
        <source>Take along what you wrote?</source>
        <translation>Emporter ce que tu as écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>L’emporter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeWords</name>
    <message>
        <source>A passphrase made for you</source>
        <translation>Une phrase secrète faite pour toi</translation>
    </message>
    <message>
        <source>Another</source>
        <comment>passphrase</comment>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>By chance alone, on this computer</source>
        <translation>Tirée au hasard, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Word {0}, hidden</source>
        <translation>Mot {0}, caché</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>My card is below. In Afterbell, open Circle, copy this whole mail, and press Ctrl+V there.</source>
        <translation>Ma carte est ci-dessous. Dans Afterbell, ouvre Cercle, copie tout cet e-mail et appuie là-bas sur Ctrl+V.</translation>
    </message>
    <message>
        <source>Your card is on the clipboard: paste it below the words.</source>
        <translation>Ta carte est dans le presse-papiers&#x202f;: colle-la sous le texte.</translation>
    </message>
    <message>
        <source>I keep a private journal with Afterbell, and would like to share some of it with you alone.</source>
        <translation>Je tiens un journal intime avec Afterbell, et j’aimerais en partager une partie avec toi et personne d’autre.</translation>
    </message>
    <message>
        <source>My Afterbell card</source>
        <translation>Ma carte Afterbell</translation>
    </message>
</context>
<context>
    <name>MakeStep</name>
    <message>
        <source>Nobody can reset it for you. Four or five unrelated words work well.</source>
        <translation>Personne ne peut la réinitialiser pour toi. Quatre ou cinq mots sans lien entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisis une phrase secrète</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Create my journal</source>
        <translation>Créer mon journal</translation>
    </message>
    <message>
        <source>Open an existing journal…</source>
        <translation>Ouvrir un journal existant…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>It will be kept in {0}</source>
        <translation>Il sera gardé dans {0}</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Nothing to put into a book yet</source>
        <translation>Rien à mettre dans un livre pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln pages</source>
        <translation>
            <numerusform>environ %Ln page</numerusform>
            <numerusform>environ %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printed in %Ln volumes</source>
        <translation>
            <numerusform>imprimé en %Ln volume</numerusform>
            <numerusform>imprimé en %Ln volumes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be printed as it is</source>
        <translation>Tout n’a pas pu être imprimé tel quel</translation>
    </message>
    <message>
        <source>Your book is there: {0}</source>
        <translation>Ton livre est là&#x202f;: {0}</translation>
    </message>
    <message>
        <source>It is not encrypted. Keep it where you would keep a diary.</source>
        <translation>Il n’est pas chiffré. Garde-le où tu garderais un journal intime.</translation>
    </message>
    <message>
        <source>Some words are not decided yet</source>
        <translation>Certains mots attendent encore ta décision</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words may be names. Undecided, they stand in the book as you wrote them.</source>
        <translation>
            <numerusform>%Ln mot est peut-être un nom. Sans décision, il figure dans le livre tel que tu l’as écrit.</numerusform>
            <numerusform>%Ln mots sont peut-être des noms. Sans décision, ils figurent dans le livre tels que tu les as écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide them…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Make it anyway</source>
        <translation>Le faire quand même</translation>
    </message>
    <message>
        <source>Where shall the book go?</source>
        <translation>Où mettre le livre&#x202f;?</translation>
    </message>
    <message>
        <source>What is made is not encrypted: anybody who has the file can read it.</source>
        <translation>Ce qui est fait n’est pas chiffré&#x202f;: qui a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Make the PDF…</source>
        <translation>Faire le PDF…</translation>
    </message>
    <message>
        <source>One HTML file…</source>
        <translation>Un seul fichier HTML…</translation>
    </message>
    <message>
        <source>A Markdown folder…</source>
        <translation>Un dossier Markdown…</translation>
    </message>
    <message>
        <source>Seal it for someone…</source>
        <translation>Le sceller pour quelqu’un…</translation>
    </message>
    <message>
        <source>EPUB, for a phone…</source>
        <translation>EPUB, pour un téléphone…</translation>
    </message>
</context>
<context>
    <name>MisreadLines</name>
    <message>
        <source>Look for {0}</source>
        <translation>Chercher {0}</translation>
    </message>
    <message>
        <source>No entry has the tag {0}.</source>
        <translation>Aucune entrée n’a l’étiquette {0}.</translation>
    </message>
    <message>
        <source>{0} is no condition, so it is looked for as a word.</source>
        <translation>{0} n’est pas une condition&#x202f;: cela se cherche donc comme un mot.</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Bring entries in</source>
        <translation>Importer des entrées</translation>
    </message>
    <message>
        <source>An earlier export or book of Afterbell’s, words that were saved elsewhere, or what another program wrote: {0}. Nothing that is here is lost, and what is here already is not added twice.</source>
        <translation>Un ancien export ou un livre d’Afterbell, des mots enregistrés ailleurs, ou ce qu’un autre programme a écrit&#x202f;: {0}. Rien de ce qui est ici ne se perd, et ce qui s’y trouve déjà n’est pas ajouté deux fois.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Keep this report…</source>
        <translation>Garder ce rapport…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>show</source>
        <translation>montrer</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>cacher</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>The file to bring in</source>
        <translation>Le fichier à importer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Look before it comes in</source>
        <translation>Regarde avant que cela entre</translation>
    </message>
    <message numerus="yes">
        <source>Bring %Ln entries in</source>
        <translation>
            <numerusform>Importer %Ln entrée</numerusform>
            <numerusform>Importer %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing entries in…</source>
        <translation>Importation des entrées…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>These words were saved elsewhere, under a passphrase of their own.</source>
        <translation>Ces mots ont été enregistrés ailleurs, sous leur propre phrase secrète.</translation>
    </message>
    <message>
        <source>Bring them home</source>
        <translation>Les faire rentrer</translation>
    </message>
    <message>
        <source>Where to keep the report</source>
        <translation>Où garder le rapport</translation>
    </message>
    <message>
        <source>Import report.txt</source>
        <translation>Rapport d’importation.txt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{0} · {1} · nothing is written yet</source>
        <translation>{0} · {1} · rien n’est encore écrit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with their own day</source>
        <translation>
            <numerusform>%Ln avec son propre jour</numerusform>
            <numerusform>%Ln avec leur propre jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the day you chose</source>
        <translation>
            <numerusform>%Ln avec le jour que tu as choisi</numerusform>
            <numerusform>%Ln avec le jour que tu as choisi</numerusform>
        </translation>
    </message>
    <message>
        <source>You can stop while entries come in, and none of them is added then.</source>
        <translation>Tu peux arrêter tant que des entrées arrivent&#x202f;; aucune d’elles n’est alors ajoutée.</translation>
    </message>
    <message>
        <source>Bring in what is new</source>
        <translation>Faire entrer ce qui est nouveau</translation>
    </message>
    <message>
        <source>Settings, templates and what is in it of your circle come where they are new.</source>
        <translation>Les réglages, les modèles et ce qui concerne ton cercle entrent aussi, s’ils sont nouveaux.</translation>
    </message>
    <message>
        <source>are here already</source>
        <translation>sont déjà ici</translation>
    </message>
    <message>
        <source>have no date</source>
        <translation>n’ont pas de date</translation>
    </message>
    <message>
        <source>are not whole</source>
        <translation>ne sont pas intactes</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>du {0} au {1}</translation>
    </message>
    <message>
        <source>Their moods, your kinds</source>
        <translation>Leurs humeurs, tes types</translation>
    </message>
    <message>
        <source>What is new in it says no day: choose one for it, or leave it.</source>
        <translation>Ce qui est nouveau ne dit aucun jour&#x202f;: choisis-en un, ou laisse.</translation>
    </message>
    <message>
        <source>Choose what each becomes. It is never a score.</source>
        <translation>Choisis ce que devient chacune. Ce n’est jamais une note chiffrée.</translation>
    </message>
    <message>
        <source>What “{0}” becomes</source>
        <translation>Ce que devient «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Ce qui est ici</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Quelle colonne contient quoi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>What is in another column stands below the text; no cell is lost.</source>
        <translation>Ce qui est dans une autre colonne se place sous le texte&#x202f;; aucune case n’est perdue.</translation>
    </message>
    <message>
        <source>Pages without a date we can read</source>
        <translation>Pages sans date lisible</translation>
    </message>
    <message>
        <source>The day of these pages</source>
        <translation>Le jour de ces pages</translation>
    </message>
    <message>
        <source>Not whole, and why</source>
        <translation>Pas intactes, et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the report.</source>
        <translation>
            <numerusform>%Ln de plus est dans le rapport.</numerusform>
            <numerusform>%Ln de plus sont dans le rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of what is new: {0}</source>
        <translation>Ce qui est nouveau, par type&#x202f;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are the same, word for word: left alone.</source>
        <translation>
            <numerusform>%Ln est identique, mot pour mot&#x202f;: rien n’y change.</numerusform>
            <numerusform>%Ln sont identiques, mot pour mot&#x202f;: rien n’y change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grew since: the longer texts come, yours stay as earlier versions.</source>
        <translation>
            <numerusform>%Ln a grandi depuis&#x202f;: le texte plus long vient, le tien reste comme version précédente.</numerusform>
            <numerusform>%Ln ont grandi depuis&#x202f;: les textes plus longs viennent, les tiens restent comme versions précédentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have something new in them, which comes; both texts are kept.</source>
        <translation>
            <numerusform>%Ln contient du nouveau, qui entre&#x202f;; les deux textes sont gardés.</numerusform>
            <numerusform>%Ln contiennent du nouveau, qui entre&#x202f;; les deux textes sont gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: {0} you have, {1} are new</source>
        <translation>Étiquettes&#x202f;: {0} que tu as, {1} nouvelles</translation>
    </message>
    <message>
        <source>The time of each file</source>
        <translation>L’heure de chaque fichier</translation>
    </message>
    <message>
        <source>The time of the archive</source>
        <translation>L’heure de l’archive</translation>
    </message>
    <message>
        <source>all on {0}</source>
        <translation>toutes au {0}</translation>
    </message>
    <message>
        <source>One day that I pick</source>
        <translation>Un jour que je choisis</translation>
    </message>
    <message>
        <source>marked #about-this-day</source>
        <translation>marquées #about-this-day</translation>
    </message>
    <message numerus="yes">
        <source>Leave these %Ln out</source>
        <translation>
            <numerusform>Laisser celle-ci de côté</numerusform>
            <numerusform>Laisser ces %Ln de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>they stay named in the report</source>
        <translation>le rapport continue de les nommer</translation>
    </message>
    <message numerus="yes">
        <source>Give all %Ln of them</source>
        <translation>
            <numerusform>Donner à cette entrée</numerusform>
            <numerusform>Donner à ces %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The kind they have</source>
        <translation>Le type qu’elles ont</translation>
    </message>
    <message>
        <source>#tag</source>
        <translation>#étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>what an entry is given</comment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Give</source>
        <comment>the verb: a kind, a tag or a star</comment>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Choose a kind, a tag or a star first.</source>
        <translation>Choisis d’abord un type, une étiquette ou une étoile.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have it now.</source>
        <translation>
            <numerusform>L’entrée l’a maintenant.</numerusform>
            <numerusform>Les %Ln entrées l’ont maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry with its pictures, as a plain folder that any program reads. It is not encrypted, and names stand in it as you wrote them: keep it where you would keep a diary.</source>
        <translation>Chaque entrée avec ses images, dans un simple dossier que tout programme sait lire. Il n’est pas chiffré, et les noms y figurent tels que tu les as écrits&#x202f;: garde-le où tu garderais un journal intime.</translation>
    </message>
    <message>
        <source>The chosen entries with their pictures, as a plain folder that any program reads. It is not encrypted. As you wrote them, Afterbell can take them in again; for other eyes, have the names protected.</source>
        <translation>Les entrées choisies avec leurs images, dans un simple dossier que tout programme sait lire. Il n’est pas chiffré. Telles que tu les as écrites, Afterbell peut les reprendre&#x202f;; pour d’autres yeux, fais protéger les noms.</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Export what you chose</source>
        <translation>Exporter ce que tu as choisi</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>As I wrote them…</source>
        <translation>Telles que je les ai écrites…</translation>
    </message>
    <message>
        <source>With names protected…</source>
        <translation>Avec les noms protégés…</translation>
    </message>
    <message>
        <source>Where to write the export</source>
        <translation>Où écrire l’export</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Write all the rest</source>
        <translation>Écrire tout le reste</translation>
    </message>
    <message>
        <source>Left out, because the file is damaged there: {0}.</source>
        <translation>Laissé de côté, parce que le fichier y est endommagé&#x202f;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln entries came in, with {1}.</source>
        <translation>
            <numerusform>{0} sur %Ln entrée importée, avec {1}.</numerusform>
            <numerusform>{0} sur %Ln entrées importées, avec {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All entries are here. What belongs with them follows, and is not stopped: {0} of {1}</source>
        <translation>Toutes les entrées sont là. Ce qui va avec elles suit et ne s’arrête pas&#x202f;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Entries that were here take in what is new: {0} of {1}</source>
        <translation>Les entrées déjà présentes reçoivent ce qui est nouveau&#x202f;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Taking back what came in: {0} of {1}</source>
        <translation>Ce qui était entré est retiré&#x202f;: {0} sur {1}</translation>
    </message>
    <message>
        <source>have a date</source>
        <translation>ont une date</translation>
    </message>
    <message>
        <source>Afterbell export {0}</source>
        <translation>Export Afterbell {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln entries came in.</source>
        <translation>
            <numerusform>{0} sur %Ln entrée importée.</numerusform>
            <numerusform>{0} sur %Ln entrées importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln était déjà ici.</numerusform>
            <numerusform>%Ln étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these took in what was new in them; both texts are kept.</source>
        <translation>
            <numerusform>%Ln d’entre elles a repris ce qu’il y avait de nouveau&#x202f;; les deux textes sont gardés.</numerusform>
            <numerusform>%Ln d’entre elles ont repris ce qu’il y avait de nouveau&#x202f;; les deux textes sont gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it is new: all of it is here already.</source>
        <translation>Rien n’y est nouveau&#x202f;: tout est déjà ici.</translation>
    </message>
    <message>
        <source>There is no entry in it that could come in.</source>
        <translation>Aucune entrée n’y peut être reprise.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln come into the trash, where they are there.</source>
        <translation>
            <numerusform>%Ln va dans la corbeille, où elle est là-bas.</numerusform>
            <numerusform>%Ln vont dans la corbeille, où elles sont là-bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these grew since; what stood here are earlier versions.</source>
        <translation>
            <numerusform>%Ln d’entre elles a grandi depuis&#x202f;; ce qui était ici est une version précédente.</numerusform>
            <numerusform>%Ln d’entre elles ont grandi depuis&#x202f;; ce qui était ici reste en versions précédentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry came in.</source>
        <translation>Aucune entrée n’est arrivée.</translation>
    </message>
    <message>
        <source>There was no entry in it.</source>
        <translation>Il n’y avait aucune entrée dedans.</translation>
    </message>
    <message numerus="yes">
        <source>No new entry came in: %Ln were here already.</source>
        <translation>
            <numerusform>Aucune nouvelle entrée&#x202f;: %Ln était déjà ici.</numerusform>
            <numerusform>Aucune nouvelle entrée&#x202f;: %Ln étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are in the trash, as they were there.</source>
        <translation>
            <numerusform>%Ln d’entre elles est dans la corbeille, comme là-bas.</numerusform>
            <numerusform>%Ln d’entre elles sont dans la corbeille, comme là-bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} say something that has no place in an entry, such as where it was; the report has it: {1}</source>
        <translation>Contenus sans place dans une entrée, comme le lieu&#x202f;: {0}&#x202f;; ils sont dans le rapport&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Read as Windows-1252, an older way to write letters; look at their accents: {0}</source>
        <translation>Lu en Windows-1252, une manière plus ancienne d’écrire les lettres&#x202f;; regarde leurs accents&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The disk took no more. What friends sent, and what else belongs with these entries, waits in the journal: free some space there, and it comes in by itself the next time you unlock it.</source>
        <translation>Le disque n’a plus rien accepté. Ce que des amis ont envoyé, et ce qui va par ailleurs avec ces entrées, attend dans le journal&#x202f;: libère de la place à cet endroit, et cela entrera tout seul la prochaine fois que tu le déverrouilleras.</translation>
    </message>
    <message>
        <source>A date could not be read, so its words came in with the entry before: {0}</source>
        <translation>Une date n’a pas pu être lue&#x202f;; ses mots sont donc venus avec l’entrée d’avant&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} did not come in, because {1}: {2}</source>
        <translation>Pas importé, car {1} ({0} fois)&#x202f;: {2}</translation>
    </message>
    <message>
        <source>no day could be found</source>
        <translation>aucun jour n’a été trouvé</translation>
    </message>
    <message>
        <source>no date stands before it</source>
        <translation>aucune date ne vient avant</translation>
    </message>
    <message>
        <source>there was nothing in it</source>
        <translation>c’était vide</translation>
    </message>
    <message>
        <source>it is no entry</source>
        <translation>ce n’est pas une entrée</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <source>it was read as Windows-1252, an older way to write letters</source>
        <translation>cela a été lu en Windows-1252, une manière plus ancienne d’écrire les lettres</translation>
    </message>
    <message>
        <source>it only leads to other pages</source>
        <translation>cela ne mène qu’à d’autres pages</translation>
    </message>
    <message>
        <source>Afterbell does not read such files</source>
        <translation>Afterbell ne lit pas ce genre de fichiers</translation>
    </message>
    <message>
        <source>a program keeps it for itself</source>
        <translation>un programme le garde pour lui-même</translation>
    </message>
    <message>
        <source>it is JSON that is cut off or damaged</source>
        <translation>c’est du JSON tronqué ou endommagé</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>c’est chiffré</translation>
    </message>
    <message>
        <source>it is an older wording of a day</source>
        <translation>c’est une version plus ancienne d’un jour</translation>
    </message>
    <message>
        <source>it was in the trash there</source>
        <translation>c’était dans la corbeille là-bas</translation>
    </message>
    <message>
        <source>it has no place in an entry</source>
        <translation>cela n’a pas sa place dans une entrée</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>c’est trop volumineux</translation>
    </message>
    <message>
        <source>it is damaged in this journal, and stays as it is</source>
        <translation>c’est endommagé dans ce journal, et reste tel quel</translation>
    </message>
    <message>
        <source>it was stopped before that; bring the file in once more</source>
        <translation>l’opération a été arrêtée avant&#x202f;; importe encore une fois le fichier</translation>
    </message>
    <message>
        <source>the disk took no more; free some space there, then bring the file in once more</source>
        <translation>le disque n’a plus rien accepté&#x202f;; libère de la place à cet endroit, puis importe encore une fois le fichier</translation>
    </message>
    <message>
        <source>the disk took no more; it waits in the journal and comes in once there is room</source>
        <translation>le disque n’a plus rien accepté&#x202f;; cela attend dans le journal et entrera dès qu’il y aura de la place</translation>
    </message>
    <message>
        <source>the photo or file was not there</source>
        <translation>la photo ou le fichier n’y était pas</translation>
    </message>
    <message>
        <source>the photo or file is over 50 MB</source>
        <translation>la photo ou le fichier dépasse 50&#xa0;Mo</translation>
    </message>
    <message>
        <source>this Afterbell does not know such a setting</source>
        <translation>cet Afterbell ne connaît pas ce réglage</translation>
    </message>
    <message>
        <source>its value does not fit</source>
        <translation>sa valeur ne convient pas</translation>
    </message>
    <message>
        <source>what guards a journal, or is true of one computer only, stays as it is here</source>
        <translation>ce qui protège un journal, ou ne vaut que pour un ordinateur, reste ici comme il est</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>cela n’a pas pu être lu</translation>
    </message>
    <message>
        <source>This file is under a passphrase of its own.</source>
        <translation>Ce fichier a sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>As one encrypted file…</source>
        <translation>En un fichier chiffré…</translation>
    </message>
    <message>
        <source>Everything in one file under a passphrase of its own, with the people list and your keys of the circle. Afterbell brings it in again, and any program that knows age opens it. Without the passphrase nobody does.</source>
        <translation>Tout dans un seul fichier sous sa propre phrase secrète, avec la liste des noms et tes clés du cercle. Afterbell le reprend, et tout programme qui connaît age l’ouvre. Sans la phrase secrète, personne.</translation>
    </message>
    <message>
        <source>Encrypted files</source>
        <translation>Fichiers chiffrés</translation>
    </message>
    <message>
        <source>Compare words with these people once more; a plain folder cannot prove that you did: {0}</source>
        <translation>Compare encore une fois les mots avec ces personnes&#x202f;; un dossier en clair ne peut pas prouver que tu l’as fait&#x202f;: {0}</translation>
    </message>
    <message>
        <source>it comes in from the encrypted export alone</source>
        <translation>cela n’entre que par l’export chiffré</translation>
    </message>
    <message>
        <source>this journal has keys of its own</source>
        <translation>ce journal a ses propres clés</translation>
    </message>
    <message>
        <source>somebody else here has this stand-in</source>
        <translation>quelqu’un d’autre a ce pseudonyme ici</translation>
    </message>
    <message>
        <source>it is damaged there, or a link that leads out of it</source>
        <translation>c’est endommagé là-bas, ou un lien qui mène ailleurs</translation>
    </message>
    <message>
        <source>Photos and recordings keep where and when they were made</source>
        <translation>Les photos et enregistrements gardent où et quand ils ont été faits</translation>
    </message>
    <message>
        <source>These may still tell where they were made: {0}.</source>
        <translation>Ceux-ci disent peut-être encore où ils ont été faits&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Entries keep their earlier versions</source>
        <translation>Les entrées gardent leurs versions précédentes</translation>
    </message>
</context>
<context>
    <name>MyCardSheet</name>
    <message>
        <source>Give it to the people you trust. It is not secret: it lets them seal things that only you can open.</source>
        <translation>Donne-la aux personnes en qui tu as confiance. Elle n’est pas secrète&#x202f;: elle leur permet de sceller des choses que personne d’autre que toi ne peut ouvrir.</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save my card</source>
        <translation>Enregistrer ma carte</translation>
    </message>
    <message>
        <source>Opening sealed files without Afterbell</source>
        <translation>Ouvrir des fichiers scellés sans Afterbell</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Écrire un e-mail…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>My safety words</source>
        <translation>Mes mots de contrôle</translation>
    </message>
    <message>
        <source>Read them out when a friend compares.</source>
        <translation>Lis-les à voix haute quand quelqu’un compare.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Un autre nom…</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>De nouvelles clés…</translation>
    </message>
    <message>
        <source>Send my card to my circle…</source>
        <translation>Envoyer ma carte à mon cercle…</translation>
    </message>
    <message>
        <source>Your card is a new one</source>
        <translation>Ta carte est nouvelle</translation>
    </message>
    <message>
        <source>Friends have the old one until you send it to them.</source>
        <translation>Tes amis ont l’ancienne jusqu’à ce que tu la leur envoies.</translation>
    </message>
    <message>
        <source>Send it…</source>
        <translation>L’envoyer…</translation>
    </message>
    <message>
        <source>Friends see it once you send them the card. What they call you themselves stays.</source>
        <translation>Tes amis le voient dès que tu leur envoies la carte. Le nom qu’ils te donnent eux-mêmes reste.</translation>
    </message>
    <message>
        <source>Which name shall your card say?</source>
        <translation>Quel nom ta carte doit-elle porter&#x202f;?</translation>
    </message>
    <message>
        <source>The name on my card</source>
        <translation>Le nom sur ma carte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put it on the card</source>
        <translation>Le mettre sur la carte</translation>
    </message>
    <message>
        <source>For when somebody else may have had this journal open, or its recovery sheet. Your safety words become others, and everybody is asked to compare them again. What was sealed for the old keys still opens here. Print a new recovery sheet afterwards, and ask your friends to mark the old keys as lost.</source>
        <translation>Pour le cas où quelqu’un d’autre a pu avoir ce journal ouvert, ou sa feuille de récupération. Tes mots de contrôle changent, et tout le monde est invité à les comparer à nouveau. Ce qui a été scellé pour les anciennes clés s’ouvre encore ici. Imprime ensuite une nouvelle feuille de récupération, et demande à tes amis de marquer les anciennes clés comme perdues.</translation>
    </message>
    <message>
        <source>Make new keys?</source>
        <translation>Faire de nouvelles clés&#x202f;?</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Faire de nouvelles clés</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to your friend.</source>
        <translation>Copiée. Colle-la dans un message à la personne.</translation>
    </message>
    <message>
        <source>Copy the card as text, or save it, and give it to your friend in another way.</source>
        <translation>Copie la carte en texte, ou enregistre-la, et donne-la d’une autre manière.</translation>
    </message>
    <message>
        <source>No program here writes e-mails</source>
        <translation>Aucun programme n’écrit d’e-mails ici</translation>
    </message>
    <message>
        <source>If none opens, copy the card as text and paste it into a message.</source>
        <translation>Si aucun ne s’ouvre, copie la carte comme texte et colle-la dans un message.</translation>
    </message>
    <message>
        <source>Your mail program was asked for a draft with your card</source>
        <translation>Un brouillon avec ta carte a été demandé à ton logiciel de messagerie</translation>
    </message>
    <message>
        <source>Where shall the card go?</source>
        <translation>Où mettre la carte&#x202f;?</translation>
    </message>
    <message>
        <source>Saved as {0} in “{1}”</source>
        <translation>Enregistrée sous le nom {0} dans «&#x202f;{1}&#x202f;»</translation>
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
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>{0}, {1} new</source>
        <translation>{0}, nouveautés&#x202f;: {1}</translation>
    </message>
</context>
<context>
    <name>NewKeySheet</name>
    <message>
        <source>For when somebody may have had the passphrase or the sheet and a copy of the journal. Everything is written anew under a new key. Copies they already have still open with what they know, and so do your older backups; those you may want to delete.</source>
        <translation>Pour le cas où quelqu’un a pu avoir la phrase secrète ou la feuille, et une copie du journal. Tout est réécrit sous une nouvelle clé. Les copies que d’autres ont déjà s’ouvrent encore avec ce qu’ils savent, et tes sauvegardes plus anciennes aussi&#x202f;; celles-là, tu voudras peut-être les supprimer.</translation>
    </message>
    <message>
        <source>Replace the journal’s key</source>
        <translation>Remplacer la clé du journal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Le réécrire</translation>
    </message>
    <message>
        <source>Writing every page anew…</source>
        <translation>Réécriture de chaque page…</translation>
    </message>
    <message>
        <source>The journal has a new key. This is its recovery sheet; print it now, the old one is void.</source>
        <translation>Le journal a une nouvelle clé. Voici sa feuille de récupération&#x202f;; imprime-la maintenant, l’ancienne ne vaut plus.</translation>
    </message>
    <message>
        <source>I have it somewhere safe</source>
        <translation>Je l’ai rangée en lieu sûr</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} au {1}</translation>
    </message>
    <message>
        <source>Backups that keep the old key: {0}, of {1}. They lie in {2}.</source>
        <translation>Sauvegardes qui gardent l’ancienne clé&#x202f;: {0}, du {1}. Elles se trouvent dans {2}.</translation>
    </message>
    <message>
        <source>One backup keeps the old key, that of {0}. It lies in {1}.</source>
        <translation>Une sauvegarde garde l’ancienne clé, celle du {0}. Elle se trouve dans {1}.</translation>
    </message>
</context>
<context>
    <name>NewRecoverySheet</name>
    <message>
        <source>A new recovery sheet</source>
        <translation>Une nouvelle feuille de récupération</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The old sheet opens the journal too, until you say at the next unlock that this was you.</source>
        <translation>L’ancienne feuille ouvre encore le journal, jusqu’à ce que tu dises au prochain déverrouillage que c’était toi.</translation>
    </message>
    <message>
        <source>The old sheet opens nothing any more, but for backups made before today.</source>
        <translation>L’ancienne feuille n’ouvre plus rien, sauf les sauvegardes d’avant aujourd’hui.</translation>
    </message>
    <message>
        <source>Print it now. When this closes, the words are not shown again.</source>
        <translation>Imprime-la maintenant. Quand ceci se ferme, les mots ne sont plus montrés.</translation>
    </message>
    <message>
        <source>I have it somewhere safe</source>
        <translation>Je l’ai rangée en lieu sûr</translation>
    </message>
    <message>
        <source>There is no new sheet. The one you have is as good as before.</source>
        <translation>Il n’y a pas de nouvelle feuille. Celle que tu as vaut comme avant.</translation>
    </message>
</context>
<context>
    <name>OpeningSwitch</name>
    <message>
        <source>A double-click on them opens Afterbell. For you alone, on this computer.</source>
        <translation>Un double-clic dessus ouvre Afterbell. Pour toi et personne d’autre, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sealed files and cards</source>
        <translation>Fichiers scellés et cartes</translation>
    </message>
</context>
<context>
    <name>Opens</name>
    <message>
        <source>It opens with the passphrase and the recovery sheet of the day it was made.</source>
        <translation>Elle s’ouvre avec la phrase secrète et la feuille de récupération du jour où elle a été faite.</translation>
    </message>
    <message>
        <source>This is a backup of another journal.</source>
        <translation>C’est la sauvegarde d’un autre journal.</translation>
    </message>
    <message>
        <source>It opens with the passphrase and the recovery sheet of today.</source>
        <translation>Elle s’ouvre avec la phrase secrète et la feuille de récupération d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Your passphrase was changed since: this one opens with the passphrase of its day.</source>
        <translation>Ta phrase secrète a changé depuis&#x202f;: celle-ci s’ouvre avec la phrase secrète de l’époque.</translation>
    </message>
    <message>
        <source>Your recovery sheet was replaced since: this one opens with the old sheet, not with the new.</source>
        <translation>Ta feuille de récupération a été remplacée depuis&#x202f;: celle-ci s’ouvre avec l’ancienne feuille, pas avec la nouvelle.</translation>
    </message>
    <message>
        <source>Restored, the journal does so too. Where that was changed because somebody saw it, give the journal a new key afterwards: Settings, Passphrase and key.</source>
        <translation>Une fois restauré, le journal aussi. Si cela a été changé parce que quelqu’un l’avait vu, donne ensuite une nouvelle clé au journal&#x202f;: Réglages, Phrase secrète et clé.</translation>
    </message>
</context>
<context>
    <name>OtherFileSheet</name>
    <message>
        <source>Open the other file?</source>
        <translation>Ouvrir l’autre fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Afterbell locks, and asks for the passphrase of what stands at the journal’s place now. It is another state of your journal, most likely an older one. Words that are only here are asked about first.</source>
        <translation>Afterbell se verrouille, et demande la phrase secrète de ce qui se trouve maintenant à la place du journal. C’est un autre état de ton journal, très probablement plus ancien. On t’interroge d’abord sur les mots qui ne sont qu’ici.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Lock, and open it</source>
        <translation>Verrouiller, et l’ouvrir</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message numerus="yes">
        <source>%Ln names protected</source>
        <translation>
            <numerusform>%Ln nom protégé</numerusform>
            <numerusform>%Ln noms protégés</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} to decide</source>
        <translation>{0} à décider</translation>
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
        <translation>Verr. Maj activé</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Choisis une nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>The recovery sheet opened your journal. Choose a passphrase you can keep in mind.</source>
        <translation>La feuille de récupération a ouvert ton journal. Choisis une phrase secrète que tu peux retenir.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, but for backups made before today.</source>
        <translation>L’ancienne n’ouvre plus rien, sauf les sauvegardes d’avant aujourd’hui.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Prendre cette phrase secrète</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>Find a person…</source>
        <translation>Trouver une personne…</translation>
    </message>
    <message>
        <source>There is nobody in your circle yet. Add a person under Circle.</source>
        <translation>Il n’y a encore personne dans ton cercle. Ajoute une personne sous Cercle.</translation>
    </message>
    <message>
        <source>Go to Circle</source>
        <translation>Aller au cercle</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Find a name…</source>
        <translation>Trouver un nom…</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Trouver un nom</translation>
    </message>
    <message>
        <source>Names you protect</source>
        <translation>Noms que tu protèges</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Add whoever must not be recognised, one by one, or a whole class list at once.</source>
        <translation>Ajoute celles et ceux qu’on ne doit pas reconnaître, une personne à la fois, ou toute une liste de classe d’un coup.</translation>
    </message>
    <message>
        <source>Show those retired</source>
        <translation>Montrer les archives</translation>
    </message>
    <message numerus="yes">
        <source>%Ln protected</source>
        <translation>
            <numerusform>%Ln personne protégée</numerusform>
            <numerusform>%Ln personnes protégées</numerusform>
        </translation>
    </message>
    <message>
        <source>In no class</source>
        <translation>Sans classe</translation>
    </message>
    <message>
        <source>{0}, retired</source>
        <translation>{0}, aux archives</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>The people of your circle</source>
        <translation>Les personnes de ton cercle</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Names you protect</source>
        <translation>Noms que tu protèges</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add a class list</source>
        <translation>Ajouter une liste</translation>
    </message>
    <message>
        <source>Remembered answers</source>
        <translation>Réponses retenues</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The name is no longer replaced in what you share. To keep it protected and out of the way, retire it.</source>
        <translation>Le nom n’est plus remplacé dans ce que tu partages. Pour qu’il reste protégé sans encombrer, archive-le.</translation>
    </message>
    <message>
        <source>Remove {0} from the list?</source>
        <translation>Retirer {0} de la liste&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>In what you share, or export with names protected, a stand-in takes the place of each name. This list is shared with nobody.</source>
        <translation>Ce que tu partages ou exportes protégé porte des pseudonymes. Cette liste n’est partagée avec personne.</translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln people leave the list, with nicknames, stand-ins and the answers about them. Whoever is listed in another class as well stays there.</source>
        <translation>
            <numerusform>Les noms de %Ln personne quittent la liste, avec surnoms, pseudonyme et réponses à leur sujet. Qui figure aussi dans une autre classe y reste.</numerusform>
            <numerusform>Les noms de %Ln personnes quittent la liste, avec surnoms, pseudonymes et réponses à leur sujet. Qui figure aussi dans une autre classe y reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your entries stay as they are, and what you shared is not changed. These names are then asked about like any unknown name, and no longer replaced by themselves.</source>
        <translation>Tes entrées restent telles quelles, et ce que tu as partagé ne change pas. Ces noms te sont ensuite demandés comme tout nom inconnu, et ne sont plus remplacés d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Older backups still hold the list, and restoring one brings it back. Most go by themselves within about a year; the newest of each year stays until you delete it.</source>
        <translation>Les sauvegardes plus anciennes contiennent encore la liste, et en restaurer une la ramène. La plupart partent d’elles-mêmes en un an environ&#x202f;; la dernière de chaque année reste jusqu’à ce que tu l’effaces.</translation>
    </message>
    <message>
        <source>Forget the names of {0}?</source>
        <translation>Oublier les noms de {0}&#x202f;?</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Je sais que c’est irréversible</translation>
    </message>
    <message>
        <source>Forget the names</source>
        <translation>Oublier les noms</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Les jours d’avant</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Les jours d’après</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>All</source>
        <comment>years</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>D’autres jours</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>of a school year</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Année civile</translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message>
        <source>Share a period</source>
        <translation>Partager plusieurs jours</translation>
    </message>
    <message>
        <source>Choose the days, and leave out what is not for others. {0}</source>
        <translation>Choisis les jours, et laisse de côté ce qui n’est pas pour d’autres. {0}</translation>
    </message>
    <message>
        <source>Share something with {0}</source>
        <translation>Partager quelque chose avec {0}</translation>
    </message>
    <message>
        <source>Tick what they may read. {0}</source>
        <translation>Coche ce qui peut être lu. {0}</translation>
    </message>
    <message>
        <source>You see it all before it is sealed.</source>
        <translation>Tu vois tout avant que ce soit scellé.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Entries of this period</source>
        <translation>Entrées de ces jours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>Rien n’a été écrit durant ces jours.</translation>
    </message>
    <message>
        <source>More than {0}: choose fewer days, or share them in two files.</source>
        <translation>Plus de {0}&#x202f;: choisis moins de jours, ou partage-les en deux fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <translation>Semaine du {0}</translation>
    </message>
</context>
<context>
    <name>PersonColumn</name>
    <message>
        <source>What comes next</source>
        <translation>Et maintenant</translation>
    </message>
    <message>
        <source>Give {0} your card, unless they have it: they cannot open anything before.</source>
        <translation>Donne ta carte à {0}, si ce n’est pas déjà fait&#x202f;: rien ne peut être ouvert avant.</translation>
    </message>
    <message>
        <source>Compare six words, below. Then share something.</source>
        <translation>Comparez six mots, ci-dessous. Puis partage quelque chose.</translation>
    </message>
    <message>
        <source>You have each other’s cards, and compared words. Share something when you like to.</source>
        <translation>Vous avez vos deux cartes, et vous avez comparé les mots. Partage quelque chose quand tu en as envie.</translation>
    </message>
    <message>
        <source>Or share something: the mail with it can carry your card as well.</source>
        <translation>Ou partage quelque chose&#x202f;: l’e-mail qui l’accompagne peut aussi porter ta carte.</translation>
    </message>
    <message>
        <source>Share something…</source>
        <translation>Partager quelque chose…</translation>
    </message>
    <message>
        <source>Share something with {0}</source>
        <translation>Partager quelque chose avec {0}</translation>
    </message>
    <message>
        <source>Write an e-mail with my card…</source>
        <translation>Écrire un e-mail avec ma carte…</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Est-ce vraiment cette personne&#x202f;?</translation>
    </message>
    <message>
        <source>A card can be swapped on its way. Six words, read out by phone or side by side, tell you that this one is really {0}&apos;s.</source>
        <translation>Une carte peut être échangée en chemin. Six mots, lus au téléphone ou côte à côte, te disent que celle-ci est vraiment celle de {0}.</translation>
    </message>
    <message>
        <source>Compare again…</source>
        <translation>Comparer à nouveau…</translation>
    </message>
    <message>
        <source>Compare words…</source>
        <translation>Comparer les mots…</translation>
    </message>
    <message>
        <source>Their keys are lost…</source>
        <translation>Ses clés sont perdues…</translation>
    </message>
    <message>
        <source>Their keys are lost</source>
        <translation>Ses clés sont perdues</translation>
    </message>
    <message>
        <source>Since {0} somebody else may have them, so nothing is sealed for these keys and nothing is taken in from them. Ask for a new card, add it, and compare words.</source>
        <translation>Depuis le {0}, quelqu’un d’autre les a peut-être&#x202f;: rien n’est donc scellé pour ces clés et rien n’en est accepté. Demande une nouvelle carte, ajoute-la, et comparez les mots.</translation>
    </message>
    <message>
        <source>Keys they had before</source>
        <translation>Ses clés d’avant</translation>
    </message>
    <message>
        <source>What was on its way when their keys changed is still taken in, but nothing from lost ones.</source>
        <translation>Ce qui était en route quand ses clés ont changé est encore accepté, mais rien de clés perdues.</translation>
    </message>
    <message>
        <source>Until {0}</source>
        <translation>Jusqu’au {0}</translation>
    </message>
    <message>
        <source>lost since {0}</source>
        <translation>perdues depuis le {0}</translation>
    </message>
    <message>
        <source>These are lost…</source>
        <translation>Celles-ci sont perdues…</translation>
    </message>
    <message>
        <source>What you call them</source>
        <translation>Comment tu l’appelles</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Their card says “{0}”. Added {1}.</source>
        <translation>Sa carte dit «&#x202f;{0}&#x202f;». Ajoutée le {1}.</translation>
    </message>
    <message>
        <source>Letting go</source>
        <translation>Prendre de la distance</translation>
    </message>
    <message>
        <source>Blocked: nothing of theirs is taken in, and nothing can be sealed for them. Removed: they also leave this list. What was shared before stays where it is.</source>
        <translation>Bloquer&#x202f;: rien n’est accepté de cette personne, et rien ne peut être scellé pour elle. Retirer&#x202f;: elle quitte aussi cette liste. Ce qui a déjà été partagé reste où il est.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Nicknames and initials</source>
        <translation>Surnoms et initiales</translation>
    </message>
    <message>
        <source>Rosie, R.D.</source>
        <translation>Rosie, R. D.</translation>
    </message>
    <message>
        <source>Class or year</source>
        <translation>Classe ou niveau</translation>
    </message>
    <message>
        <source>7B</source>
        <translation>5e B</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>What others read instead of the name, the same everywhere, for as long as they are on this list.</source>
        <translation>Ce que les autres lisent à la place du nom, le même partout, aussi longtemps que la personne est sur cette liste.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>They leave this list; their name is still replaced in everything you share.</source>
        <translation>La personne quitte cette liste&#x202f;; son nom reste remplacé dans tout ce que tu partages.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Smaller</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Décrire</translation>
    </message>
    <message>
        <source>A paragraph up</source>
        <translation>Un paragraphe plus haut</translation>
    </message>
    <message>
        <source>A paragraph down</source>
        <translation>Un paragraphe plus bas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>Entries to pick from</source>
        <translation>Entrées parmi lesquelles choisir</translation>
    </message>
    <message>
        <source>All</source>
        <comment>entries</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of the entries</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Prendre celles-ci</translation>
    </message>
    <message>
        <source>Pick by hand</source>
        <translation>Choisir à la main</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Choose an entry on the left, or write a new one.</source>
        <translation>Choisis une entrée à gauche, ou écris-en une nouvelle.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>What is on paper or in a PDF is not encrypted: whoever has it can read it.</source>
        <translation>Ce qui est sur papier ou dans un PDF n’est pas chiffré&#x202f;: qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>Print or PDF</source>
        <translation>Imprimer ou PDF</translation>
    </message>
    <message>
        <source>Every name stands as you wrote it. Keep such pages to yourself.</source>
        <translation>Chaque nom figure tel que tu l’as écrit. Garde ces pages pour toi.</translation>
    </message>
    <message>
        <source>It is there: {0}</source>
        <translation>Il est là&#x202f;: {0}</translation>
    </message>
    <message>
        <source>It went to the printer</source>
        <translation>C’est parti à l’imprimante</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>L’impression n’a pas marché</translation>
    </message>
    <message>
        <source>Try another printer, or save it as a PDF.</source>
        <translation>Essaie une autre imprimante, ou enregistre-le en PDF.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Garder en PDF…</translation>
    </message>
    <message>
        <source>Where shall the PDF go?</source>
        <translation>Où mettre le PDF&#x202f;?</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Nothing was made</source>
        <translation>Rien n’a été fait</translation>
    </message>
    <message>
        <source>The pages are being made anew, for something in them changed. Try again when they are there.</source>
        <translation>Les pages sont refaites, car quelque chose y a changé. Réessaie quand elles seront là.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Change anything that is chosen here, and the pages are made anew.</source>
        <translation>Change un choix ici, et les pages seront refaites.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Pages that were at the printer already may still come out.</source>
        <translation>Les pages déjà parties à l’imprimante peuvent encore sortir.</translation>
    </message>
</context>
<context>
    <name>PromptSheet</name>
    <message>
        <source>Something to write along</source>
        <translation>De quoi guider l’écriture</translation>
    </message>
    <message>
        <source>Every field is optional. Skip what does not fit.</source>
        <translation>Rien n’est obligatoire. Passe ce qui ne convient pas.</translation>
    </message>
    <message>
        <source>Other prompts</source>
        <translation>D’autres pistes</translation>
    </message>
    <message>
        <source>Write freely</source>
        <translation>Écrire librement</translation>
    </message>
    <message>
        <source>Put into the entry</source>
        <translation>Mettre dans l’entrée</translation>
    </message>
    <message>
        <source>Change these, or make your own…</source>
        <translation>Les changer, ou créer les tiennes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You began to answer this. {0}</source>
        <translation>Tu as commencé à y répondre. {0}</translation>
    </message>
    <message>
        <source>Kept from a question that is no longer asked</source>
        <translation>Gardé d’une question qui n’est plus posée</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Your passphrase first</source>
        <translation>D’abord ta phrase secrète</translation>
    </message>
    <message>
        <source>A recovery sheet opens everything. So Afterbell makes sure that it is you who asks for a new one.</source>
        <translation>Une feuille de récupération ouvre tout. Afterbell s’assure donc que c’est bien toi qui en demandes une nouvelle.</translation>
    </message>
    <message>
        <source>Show the new words</source>
        <translation>Montrer les nouveaux mots</translation>
    </message>
    <message>
        <source>The present passphrase first</source>
        <translation>D’abord la phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Whoever chooses the passphrase says who gets in. So Afterbell makes sure that it is you.</source>
        <translation>Qui choisit la phrase secrète décide qui entre. Afterbell s’assure donc que c’est bien toi.</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir une autre</translation>
    </message>
    <message>
        <source>Your passphrase, before the key</source>
        <translation>Ta phrase secrète, avant la clé</translation>
    </message>
    <message>
        <source>With a new key every way in of before ends. So Afterbell makes sure that it is you who wants it.</source>
        <translation>Avec une nouvelle clé, tous les accès d’avant prennent fin. Afterbell s’assure donc que c’est bien toi qui le veux.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your passphrase, to shut them out</source>
        <translation>Ta phrase secrète, pour leur fermer la porte</translation>
    </message>
    <message>
        <source>New ways in end at once, where an old one is still good. Then you choose another passphrase.</source>
        <translation>Les nouveaux accès prennent fin tout de suite, là où un ancien vaut encore. Ensuite, tu choisis une autre phrase secrète.</translation>
    </message>
    <message>
        <source>Shut them out</source>
        <translation>Fermer la porte</translation>
    </message>
    <message>
        <source>Your passphrase, before it counts</source>
        <translation>Ta phrase secrète, avant que cela compte</translation>
    </message>
    <message>
        <source>Whoever says “that was me” may end the recovery sheet of before. So Afterbell makes sure that it is you.</source>
        <translation>Qui dit «&#x202f;c’était moi&#x202f;» peut mettre fin à la feuille de récupération d’avant. Afterbell s’assure donc que c’est bien toi.</translation>
    </message>
    <message>
        <source>That was me</source>
        <translation>C’était moi</translation>
    </message>
    <message>
        <source>Your passphrase, before it leaves</source>
        <translation>Ta phrase secrète, avant que cela sorte</translation>
    </message>
    <message>
        <source>Your passphrase, to lock less</source>
        <translation>Ta phrase secrète, pour verrouiller moins</translation>
    </message>
    <message>
        <source>The lock guards your journal while you are away. So Afterbell makes sure that it is you.</source>
        <translation>Le verrouillage garde ton journal pendant ton absence. Afterbell s’assure donc que c’est bien toi.</translation>
    </message>
    <message>
        <source>Lock less</source>
        <translation>Verrouiller moins</translation>
    </message>
    <message>
        <source>Names stand in an export as you wrote them. So Afterbell makes sure that it is you who takes it out.</source>
        <translation>Dans un export, les noms sont tels que tu les as écrits. Afterbell s’assure donc que c’est bien toi qui l’emportes.</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>The passphrase of the made-up year is: {0}</source>
        <translation>La phrase secrète de l’année inventée est&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The old sheet stays good for now</source>
        <translation>L’ancienne feuille reste valable pour l’instant</translation>
    </message>
    <message>
        <source>Until you say at an unlock that this was you, or a week after you were asked.</source>
        <translation>Jusqu’à ce que tu dises, en déverrouillant, que c’était toi, ou une semaine après qu’on te l’a demandé.</translation>
    </message>
    <message>
        <source>End the old sheet at once</source>
        <translation>Mettre fin à l’ancienne feuille tout de suite</translation>
    </message>
    <message>
        <source>When somebody else may have it. Only with the passphrase: the sheet is theirs as well then.</source>
        <translation>Quand quelqu’un d’autre l’a peut-être. Seulement avec la phrase secrète&#x202f;: la feuille serait alors aussi la sienne.</translation>
    </message>
    <message>
        <source>The words of your sheet first</source>
        <translation>D’abord les mots de ta feuille</translation>
    </message>
    <message>
        <source>Use the sheet instead</source>
        <translation>Utiliser plutôt la feuille</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>That is not it.</source>
        <translation>Ce n’est pas ça.</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>Essaie encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>Another try in %Ln seconds.</source>
        <translation>
            <numerusform>Nouvel essai dans %Ln seconde.</numerusform>
            <numerusform>Nouvel essai dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another try in %Ln minutes.</source>
        <translation>
            <numerusform>Nouvel essai dans %Ln minute.</numerusform>
            <numerusform>Nouvel essai dans %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectedExportSheet</name>
    <message>
        <source>A plain folder that any program reads, not encrypted, in which stand-ins take the place of names.</source>
        <translation>Un simple dossier que tout programme sait lire, non chiffré, où des pseudonymes prennent la place des noms.</translation>
    </message>
    <message>
        <source>Export with names protected</source>
        <translation>Exporter avec les noms protégés</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Where to write the export</source>
        <translation>Où écrire l’export</translation>
    </message>
    <message>
        <source>Afterbell, names protected, {0}</source>
        <translation>Afterbell, noms protégés, {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProtectedText</name>
    <message>
        <source>What they will read</source>
        <translation>Ce qui sera lu</translation>
    </message>
    <message>
        <source>Your note: </source>
        <translation>Ton mot&#x202f;: </translation>
    </message>
    <message>
        <source>With it: </source>
        <translation>Avec&#x202f;: </translation>
    </message>
</context>
<context>
    <name>Protecting</name>
    <message>
        <source>protect</source>
        <translation>protéger</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>pas un nom</translation>
    </message>
    <message>
        <source>not a student</source>
        <translation>pas élève</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>laisser</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Ton entrée</translation>
    </message>
    <message>
        <source>One sentence is enough. It saves itself.</source>
        <translation>Une phrase suffit. Elle s’enregistre toute seule.</translation>
    </message>
    <message>
        <source>Go on in the journal</source>
        <translation>Continuer dans le journal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“{0}”</source>
        <translation>«&#x202f;{0}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Sentences to set large</source>
        <translation>Phrases à composer en grand</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Prendre celles-ci</translation>
    </message>
    <message>
        <source>Each stands on a page of its own, before its term. Star an entry, and its sentences are offered.</source>
        <translation>Chacune a sa propre page, avant sa période. Donne une étoile à une entrée, et ses phrases sont proposées.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Enlever l’étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>what a press gives the entry</comment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Add a later line</source>
        <translation>Ajouter une suite</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Preuve…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Ask for it back…</source>
        <translation>Demander l’oubli…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Imprimer ou PDF…</translation>
    </message>
</context>
<context>
    <name>ReadingColumn</name>
    <message>
        <source>{0} is hoping for: {1}</source>
        <translation>{0} espère&#x202f;: {1}</translation>
    </message>
    <message>
        <source>You were hoping for: {1}</source>
        <translation>Tu espérais&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Your answer is sealed, and not on its way yet</source>
        <translation>Ta réponse est scellée, et pas encore en route</translation>
    </message>
    <message>
        <source>{0} asked to take this back, so its words are no longer in your journal.</source>
        <translation>{0} a demandé de retirer ceci&#x202f;; ses mots ne sont donc plus dans ton journal.</translation>
    </message>
    <message>
        <source>You had begun an answer. It is kept here until you throw it away.</source>
        <translation>Tu avais commencé une réponse. Elle est gardée ici jusqu’à ce que tu la jettes.</translation>
    </message>
    <message>
        <source>You kept a copy of it. It is an entry of your own, and stays until you throw it away.</source>
        <translation>Tu en as gardé une copie. C’est une entrée à toi, et elle reste jusqu’à ce que tu la jettes.</translation>
    </message>
    <message>
        <source>The copy in my journal</source>
        <translation>La copie dans mon journal</translation>
    </message>
    <message>
        <source>Perhaps it never arrived</source>
        <translation>Cela n’est peut-être jamais arrivé</translation>
    </message>
    <message>
        <source>Somebody took its file out of the shared folder, and {0} has not answered it.</source>
        <translation>Quelqu’un a enlevé le fichier du dossier partagé, et {0} n’y a pas répondu.</translation>
    </message>
    <message>
        <source>Share it again</source>
        <translation>Partager à nouveau</translation>
    </message>
    <message>
        <source>Look over and share…</source>
        <translation>Revoir et partager…</translation>
    </message>
    <message>
        <source>Sealed, and not handed over yet</source>
        <translation>Scellé, et pas encore remis</translation>
    </message>
    <message numerus="yes">
        <source>You sealed %Ln entries for {0} since then.</source>
        <translation>
            <numerusform>Tu as scellé %Ln entrée pour {0} depuis.</numerusform>
            <numerusform>Tu as scellé %Ln entrées pour {0} depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>You sealed nothing for {0} since then that is still here.</source>
        <translation>Tu n’as rien scellé pour {0} depuis qui soit encore ici.</translation>
    </message>
    <message>
        <source>As far as this journal knows, its file has not left this computer: {0} has nothing of it yet.</source>
        <translation>Pour autant que ce journal le sache, le fichier n’a pas quitté cet ordinateur&#x202f;: {0} n’en a encore rien.</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>C’est remis</translation>
    </message>
    <message numerus="yes">
        <source>Show the next of %Ln more</source>
        <translation>
            <numerusform>Montrer la suite&#x202f;: %Ln de plus</numerusform>
            <numerusform>Montrer la suite&#x202f;: %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>as it left, version {0}</source>
        <translation>tel que parti, version {0}</translation>
    </message>
    <message>
        <source>as it left</source>
        <translation>tel que parti</translation>
    </message>
    <message>
        <source>names as {0}</source>
        <translation>noms remplacés par {0}</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>oubli demandé</translation>
    </message>
    <message>
        <source>The entry in my journal</source>
        <translation>L’entrée dans mon journal</translation>
    </message>
    <message>
        <source>{0} responded</source>
        <translation>{0} a répondu</translation>
    </message>
    <message>
        <source>An answer to something this journal no longer remembers: it was shared before a backup was restored, or from another copy of this journal.</source>
        <translation>Une réponse à quelque chose dont ce journal ne se souvient plus&#x202f;: cela a été partagé avant la restauration d’une sauvegarde, ou depuis une autre copie de ce journal.</translation>
    </message>
    <message>
        <source>To ask it back all the same, share that entry with them once more and ask for it back then: their Afterbell hides both. What is not in this journal any more cannot be asked back; tell them yourself.</source>
        <translation>Pour en demander l’oubli malgré tout, partage encore une fois cette entrée et demande alors son oubli&#x202f;: là-bas, Afterbell masque les deux. Pour ce qui n’est plus dans ce journal, l’oubli ne peut pas être demandé&#x202f;; dis-le de vive voix.</translation>
    </message>
    <message>
        <source>To “{0}”</source>
        <translation>À «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Their new card is in your circle: another name, or new keys. Where the keys are new, compare words before you share anything.</source>
        <translation>Sa nouvelle carte est dans ton cercle&#x202f;: un autre nom, ou de nouvelles clés. Si les clés sont nouvelles, comparez les mots avant de partager quoi que ce soit.</translation>
    </message>
    <message>
        <source>Compare words</source>
        <translation>Comparer les mots</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ton mot</translation>
    </message>
    <message>
        <source>A note with it</source>
        <translation>Un mot l’accompagne</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Starred</source>
        <comment>this entry is</comment>
        <translation>Étoilée</translation>
    </message>
    <message>
        <source>Show everything with this tag</source>
        <translation>Montrer tout ce qui porte cette étiquette</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Renommer cette étiquette…</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Afterbell recovery sheet</source>
        <translation>Feuille de récupération Afterbell</translation>
    </message>
    <message>
        <source>These words, in this order, open your journal if you forget the passphrase.</source>
        <translation>Ces mots, dans cet ordre, ouvrent ton journal si tu oublies la phrase secrète.</translation>
    </message>
    <message>
        <source>Whoever has this page can read everything. Keep it where you keep a passport, not beside the computer.</source>
        <translation>Qui a cette page peut tout lire. Garde-la où tu gardes un passeport, pas à côté de l’ordinateur.</translation>
    </message>
    <message>
        <source>Where Afterbell asks for the passphrase, choose to use the words on your recovery sheet.</source>
        <translation>Là où Afterbell demande la phrase secrète, choisis d’utiliser les mots de ta feuille de récupération.</translation>
    </message>
    <message>
        <source>This line opens files that friends sealed for you without Afterbell, with age 1.3 or later:</source>
        <translation>Cette ligne ouvre sans Afterbell, avec age 1.3 ou ultérieur, les fichiers que des amis ont scellés pour toi&#x202f;:</translation>
    </message>
    <message>
        <source>For the journal with the mark {0}, made on {1}. An older sheet no longer opens it.</source>
        <translation>Pour le journal qui porte la marque {0}, faite le {1}. Une feuille plus ancienne ne l’ouvre plus.</translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Garder en PDF…</translation>
    </message>
    <message>
        <source>Save as plain text…</source>
        <translation>Garder en texte brut…</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>It could not be printed. Try another printer, or save the sheet instead.</source>
        <translation>L’impression n’a pas marché. Essaie une autre imprimante, ou enregistre plutôt la feuille.</translation>
    </message>
    <message>
        <source>Saved as “{0}”, not encrypted. Print it, and then delete the file.</source>
        <translation>Enregistré sous “{0}”, sans chiffrement. Imprime-le, puis supprime le fichier.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de récupération</translation>
    </message>
    <message>
        <source>Whoever has these words can read everything. A saved file is not encrypted: better on paper.</source>
        <translation>Qui a ces mots peut tout lire. Un fichier enregistré n’est pas chiffré&#x202f;: mieux vaut le papier.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not a card</source>
        <translation>Ceci n’est pas une carte</translation>
    </message>
    <message>
        <source>The file or text holds no card of Afterbell&apos;s.</source>
        <translation>Ce fichier ou ce texte ne contient pas de carte d’Afterbell.</translation>
    </message>
    <message>
        <source>Ask them for the file that ends in .afterbell-card.</source>
        <translation>Demande le fichier qui se termine par .afterbell-card.</translation>
    </message>
    <message>
        <source>This card is damaged</source>
        <translation>Cette carte est endommagée</translation>
    </message>
    <message>
        <source>A letter was lost or changed on the way.</source>
        <translation>Une lettre s’est perdue ou a changé en chemin.</translation>
    </message>
    <message>
        <source>Ask them to send it again, as a file.</source>
        <translation>Demande qu’on te la renvoie, en fichier.</translation>
    </message>
    <message>
        <source>This card was altered</source>
        <translation>Cette carte a été modifiée</translation>
    </message>
    <message>
        <source>It does not carry the signature of its own keys. Somebody may have changed it.</source>
        <translation>Elle ne porte pas la signature de ses propres clés. Quelqu’un l’a peut-être changée.</translation>
    </message>
    <message>
        <source>Do not use it. Ask for it again by another way.</source>
        <translation>Ne l’utilise pas. Demande-la à nouveau par un autre chemin.</translation>
    </message>
    <message>
        <source>This card has a key that is not safe</source>
        <translation>Cette carte a une clé qui n’est pas sûre</translation>
    </message>
    <message>
        <source>What is sealed for it could be read by others, so it was not taken in.</source>
        <translation>Ce qui est scellé pour elle pourrait être lu par d’autres&#x202f;; elle n’a donc pas été acceptée.</translation>
    </message>
    <message>
        <source>Ask them to make a new card with an up-to-date Afterbell.</source>
        <translation>Demande une nouvelle carte, faite avec un Afterbell à jour.</translation>
    </message>
    <message>
        <source>This is your own card</source>
        <translation>C’est ta propre carte</translation>
    </message>
    <message>
        <source>It is the one to give to others.</source>
        <translation>C’est celle que tu donnes aux autres.</translation>
    </message>
    <message>
        <source>Open the card your friend gave you.</source>
        <translation>Ouvre la carte qu’on t’a donnée.</translation>
    </message>
    <message>
        <source>This card is an old one</source>
        <translation>Cette carte est ancienne</translation>
    </message>
    <message>
        <source>Its keys were replaced since, so what is sealed for it might not be opened.</source>
        <translation>Ses clés ont été remplacées depuis&#x202f;; ce qui est scellé pour elle risque de ne pas s’ouvrir.</translation>
    </message>
    <message>
        <source>Ask them for the card they have now.</source>
        <translation>Demande la carte actuelle.</translation>
    </message>
    <message>
        <source>This card is from a newer Afterbell</source>
        <translation>Cette carte vient d’un Afterbell plus récent</translation>
    </message>
    <message>
        <source>This version cannot read it safely.</source>
        <translation>Cette version ne peut pas la lire en toute sûreté.</translation>
    </message>
    <message>
        <source>Update Afterbell, then open the card again.</source>
        <translation>Mets Afterbell à jour, puis ouvre la carte à nouveau.</translation>
    </message>
    <message>
        <source>These words belong to another journal</source>
        <translation>Ces mots appartiennent à un autre journal</translation>
    </message>
    <message>
        <source>Only the journal that put them away can read them.</source>
        <translation>Seul le journal qui les a mis de côté peut les lire.</translation>
    </message>
    <message>
        <source>Open that journal, and bring them in there.</source>
        <translation>Ouvre ce journal-là, et fais-les y entrer.</translation>
    </message>
    <message>
        <source>Try again; capitals and spaces count.</source>
        <translation>Essaie encore&#x202f;; les majuscules et les espaces comptent.</translation>
    </message>
    <message>
        <source>It was changed or cut off, so nothing was taken in.</source>
        <translation>Il a été changé ou tronqué&#x202f;; rien n’a donc été repris.</translation>
    </message>
    <message>
        <source>Take another copy of the file, if there is one.</source>
        <translation>Prends une autre copie du fichier, s’il y en a une.</translation>
    </message>
    <message>
        <source>Saved by a newer Afterbell</source>
        <translation>Enregistré par un Afterbell plus récent</translation>
    </message>
    <message>
        <source>This version cannot read these words safely.</source>
        <translation>Cette version ne peut pas lire ces mots en toute sûreté.</translation>
    </message>
    <message>
        <source>Update Afterbell, then open the file again.</source>
        <translation>Mets Afterbell à jour, puis ouvre le fichier à nouveau.</translation>
    </message>
    <message>
        <source>This is nothing that can be brought in</source>
        <translation>Ceci ne peut pas être importé</translation>
    </message>
    <message>
        <source>It is not in a form that Afterbell reads, so nothing came in.</source>
        <translation>Sa forme n’est pas de celles qu’Afterbell lit&#x202f;; rien n’est donc entré.</translation>
    </message>
    <message>
        <source>Choose an export of one of these: {0}.</source>
        <translation>Choisis un export de l’un de ceux-ci&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Ce fichier est vide</translation>
    </message>
    <message>
        <source>There is not one letter in it, so nothing came in.</source>
        <translation>Il ne contient pas une seule lettre&#x202f;; rien n’est donc entré.</translation>
    </message>
    <message>
        <source>Export it once more, and look at its size.</source>
        <translation>Exporte-le encore une fois, et regarde sa taille.</translation>
    </message>
    <message>
        <source>This file is encrypted</source>
        <translation>Ce fichier est chiffré</translation>
    </message>
    <message>
        <source>Only the program that wrote it can open it, so nothing came in.</source>
        <translation>Seul le programme qui l’a écrit peut l’ouvrir&#x202f;; rien n’est donc entré.</translation>
    </message>
    <message>
        <source>Export it from there without a password, and delete that file afterwards.</source>
        <translation>Exporte-le là-bas sans mot de passe, et supprime ensuite ce fichier.</translation>
    </message>
    <message>
        <source>This JSON is cut off or damaged</source>
        <translation>Ce JSON est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>It does not read to its end, so nothing came in.</source>
        <translation>Il ne se lit pas jusqu’au bout&#x202f;; rien n’est donc entré.</translation>
    </message>
    <message>
        <source>Export it once more.</source>
        <translation>Exporte-le encore une fois.</translation>
    </message>
    <message>
        <source>This JSON is no journal</source>
        <translation>Ce JSON n’est pas un journal</translation>
    </message>
    <message>
        <source>It is nested deeper than any journal, so it was not read.</source>
        <translation>Il est imbriqué plus profondément que n’importe quel journal&#x202f;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>Ce fichier n’est pas du texte</translation>
    </message>
    <message>
        <source>Its letters are not written in UTF-8, so nothing came in.</source>
        <translation>Ses lettres ne sont pas écrites en UTF-8&#x202f;; rien n’est donc entré.</translation>
    </message>
    <message>
        <source>Save or export it once more as UTF-8.</source>
        <translation>Enregistre-le ou exporte-le encore une fois en UTF-8.</translation>
    </message>
    <message>
        <source>This ZIP is damaged or cut off</source>
        <translation>Ce ZIP est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>What is in it cannot be read, so nothing came in.</source>
        <translation>Ce qu’il contient ne peut pas être lu&#x202f;; rien n’est donc entré.</translation>
    </message>
    <message>
        <source>Copy or export it once more.</source>
        <translation>Copie-le ou exporte-le encore une fois.</translation>
    </message>
    <message>
        <source>This ZIP is packed in an unusual way</source>
        <translation>Ce ZIP est compressé d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>Afterbell does not unpack it, so nothing came in.</source>
        <translation>Afterbell ne le décompresse pas&#x202f;; rien n’est donc entré.</translation>
    </message>
    <message>
        <source>Unpack it yourself, then choose the folder.</source>
        <translation>Décompresse-le toi-même, puis choisis le dossier.</translation>
    </message>
    <message>
        <source>More files than any journal</source>
        <translation>Plus de fichiers que n’importe quel journal</translation>
    </message>
    <message>
        <source>There are over two hundred thousand files in it, so it was not read.</source>
        <translation>Il y en a plus de deux cent mille&#x202f;; rien n’a donc été lu.</translation>
    </message>
    <message>
        <source>Choose the exported folder itself.</source>
        <translation>Choisis le dossier exporté lui-même.</translation>
    </message>
    <message>
        <source>Exported by a newer Afterbell</source>
        <translation>Exporté par un Afterbell plus récent</translation>
    </message>
    <message>
        <source>Update Afterbell, then bring it in again.</source>
        <translation>Mets Afterbell à jour, puis importe-le à nouveau.</translation>
    </message>
    <message>
        <source>This is not a sealed file</source>
        <translation>Ceci n’est pas un fichier scellé</translation>
    </message>
    <message>
        <source>It was not made by Afterbell, or only part of it arrived.</source>
        <translation>Il n’a pas été fait par Afterbell, ou il n’en est arrivé qu’une partie.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .afterbell.</source>
        <translation>Choisis le fichier qui se termine par .afterbell.</translation>
    </message>
    <message>
        <source>This sealed file is damaged</source>
        <translation>Ce fichier scellé est endommagé</translation>
    </message>
    <message>
        <source>It was changed or cut off on the way. Nothing was taken in.</source>
        <translation>Il a été changé ou tronqué en chemin. Rien n’a été accepté.</translation>
    </message>
    <message>
        <source>Ask your friend to send it again.</source>
        <translation>Demande qu’on te l’envoie à nouveau.</translation>
    </message>
    <message>
        <source>This was not sealed for you</source>
        <translation>Ceci n’a pas été scellé pour toi</translation>
    </message>
    <message>
        <source>It was made for other people, or for a card you no longer use.</source>
        <translation>C’est fait pour d’autres personnes, ou pour une carte dont tu ne te sers plus.</translation>
    </message>
    <message>
        <source>Give your friend your card as it is now, and ask them to seal it again.</source>
        <translation>Donne ta carte telle qu’elle est maintenant, et demande qu’on scelle à nouveau.</translation>
    </message>
    <message>
        <source>Sealed by a newer Afterbell</source>
        <translation>Scellé par un Afterbell plus récent</translation>
    </message>
    <message>
        <source>Update Afterbell, then open it again.</source>
        <translation>Mets Afterbell à jour, puis ouvre-le à nouveau.</translation>
    </message>
    <message>
        <source>This sealed file is too large</source>
        <translation>Ce fichier scellé est trop volumineux</translation>
    </message>
    <message>
        <source>It holds more than Afterbell takes in at once.</source>
        <translation>Il contient plus qu’Afterbell n’accepte en une fois.</translation>
    </message>
    <message>
        <source>Ask your friend to share fewer entries or photos at a time.</source>
        <translation>Demande qu’on te partage moins d’entrées ou de photos à la fois.</translation>
    </message>
    <message>
        <source>From somebody you do not know</source>
        <translation>De quelqu’un que tu ne connais pas</translation>
    </message>
    <message>
        <source>The sender is not in your circle, so nothing was taken in.</source>
        <translation>Qui l’envoie n’est pas dans ton cercle&#x202f;; rien n’a donc été accepté.</translation>
    </message>
    <message>
        <source>If you know who it is, add their card first, then open it again.</source>
        <translation>Si tu sais qui c’est, ajoute d’abord sa carte, puis ouvre-le à nouveau.</translation>
    </message>
    <message>
        <source>From somebody you blocked</source>
        <translation>De quelqu’un que tu as bloqué</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Rien n’a été accepté.</translation>
    </message>
    <message>
        <source>Unblock them in your circle if you wish to read it.</source>
        <translation>Débloque cette personne dans ton cercle si tu souhaites lire ceci.</translation>
    </message>
    <message>
        <source>Not really from them</source>
        <translation>Pas vraiment de cette personne</translation>
    </message>
    <message>
        <source>The signature is not the one of the person it claims to be from.</source>
        <translation>La signature n’est pas celle de la personne de qui cela prétend venir.</translation>
    </message>
    <message>
        <source>Do not trust it, and tell your friend about it by another way.</source>
        <translation>Ne t’y fie pas, et préviens la personne par un autre chemin.</translation>
    </message>
    <message>
        <source>This sealed file is not in order</source>
        <translation>Ce fichier scellé n’est pas en règle</translation>
    </message>
    <message>
        <source>It is signed, but what is inside does not follow the rules. Nothing was taken in.</source>
        <translation>Il est signé, mais ce qu’il contient ne suit pas les règles. Rien n’a été accepté.</translation>
    </message>
    <message>
        <source>Ask your friend which program made it.</source>
        <translation>Demande quel programme l’a fait.</translation>
    </message>
    <message>
        <source>The key for this one is gone</source>
        <translation>La clé de celui-ci a disparu</translation>
    </message>
    <message>
        <source>It was sealed for a card of yours from before this journal.</source>
        <translation>Il a été scellé pour une de tes cartes d’avant ce journal.</translation>
    </message>
    <message>
        <source>This is the open journal itself</source>
        <translation>C’est le journal ouvert lui-même</translation>
    </message>
    <message>
        <source>What you chose is the very file that is open here, and no copy of it.</source>
        <translation>Ce que tu as choisi est le fichier même qui est ouvert ici, et non une copie.</translation>
    </message>
    <message>
        <source>Choose the other copy: its folder, its file, or a backup.</source>
        <translation>Choisis l’autre copie&#x202f;: son dossier, son fichier, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>This copy has a key of its own</source>
        <translation>Cette copie a sa propre clé</translation>
    </message>
    <message>
        <source>It does not open with the key of this journal, so nothing was read.</source>
        <translation>Elle ne s’ouvre pas avec la clé de ce journal&#x202f;; rien n’a donc été lu.</translation>
    </message>
    <message>
        <source>Type the passphrase that opens it.</source>
        <translation>Tape la phrase secrète qui l’ouvre.</translation>
    </message>
    <message>
        <source>The key of this copy is missing</source>
        <translation>La clé de cette copie manque</translation>
    </message>
    <message>
        <source>It does not open with this journal’s key, and there is no whole “keys.json” beside it.</source>
        <translation>Elle ne s’ouvre pas avec la clé de ce journal, et il n’y a pas de «&#x202f;keys.json&#x202f;» intact à côté.</translation>
    </message>
    <message>
        <source>Choose the folder it came from, or put its “keys.json” beside it.</source>
        <translation>Choisis le dossier d’où elle vient, ou mets son «&#x202f;keys.json&#x202f;» à côté.</translation>
    </message>
    <message>
        <source>This copy cannot be read</source>
        <translation>Cette copie ne peut pas être lue</translation>
    </message>
    <message>
        <source>Its key fits, and its file no longer checks out. Your journal is as it was.</source>
        <translation>Sa clé convient, mais son fichier ne passe plus la vérification. Ton journal est comme il était.</translation>
    </message>
    <message>
        <source>Compare with another copy, such as the newest backup.</source>
        <translation>Compare avec une autre copie, comme la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Another program is writing to this copy</source>
        <translation>Un autre programme écrit dans cette copie</translation>
    </message>
    <message>
        <source>It changed while it was read, so what was read may be torn.</source>
        <translation>Elle a changé pendant la lecture&#x202f;; ce qui a été lu est peut-être incohérent.</translation>
    </message>
    <message>
        <source>Wait until the other program is done, then compare again.</source>
        <translation>Attends que l’autre programme ait fini, puis compare à nouveau.</translation>
    </message>
    <message>
        <source>That is not it</source>
        <translation>Ce n’est pas ça</translation>
    </message>
    <message>
        <source>What was typed does not open this journal. Nothing was changed.</source>
        <translation>Ce qui a été tapé n’ouvre pas ce journal. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Try once more.</source>
        <translation>Essaie encore une fois.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>After a wrong try the next one waits a little, and longer each time.</source>
        <translation>Après un essai manqué, le suivant attend un peu, et chaque fois plus longtemps.</translation>
    </message>
    <message>
        <source>Try once more in a while.</source>
        <translation>Essaie encore dans un petit moment.</translation>
    </message>
    <message>
        <source>Your passphrase is needed again</source>
        <translation>Ta phrase secrète est demandée à nouveau</translation>
    </message>
    <message>
        <source>It was typed some while ago, or for something else. Nothing was changed.</source>
        <translation>Elle a été tapée il y a un moment, ou pour autre chose. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Close this and begin once more.</source>
        <translation>Ferme ceci et recommence.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>Something inside Afterbell went wrong. Your journal is as it was before.</source>
        <translation>Quelque chose a mal tourné dans Afterbell. Ton journal est comme il était avant.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, lock the journal and open it anew.</source>
        <translation>Essaie encore. Si cela se reproduit, verrouille le journal et ouvre-le à nouveau.</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Ce n’est pas la bonne phrase secrète</translation>
    </message>
    <message>
        <source>The journal is fine, but this passphrase does not open it.</source>
        <translation>Le journal va bien, mais cette phrase secrète ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>Try once more, or open it with the words on your recovery sheet.</source>
        <translation>Essaie encore, ou ouvre-le avec les mots de ta feuille de récupération.</translation>
    </message>
    <message>
        <source>No journal there</source>
        <translation>Pas de journal à cet endroit</translation>
    </message>
    <message>
        <source>There is no journal in this folder. It may have been moved or renamed.</source>
        <translation>Il n’y a pas de journal dans ce dossier. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the journal, or restore a backup.</source>
        <translation>Choisis le dossier qui contient le journal, ou restaure une sauvegarde.</translation>
    </message>
    <message>
        <source>Something is there already</source>
        <translation>Il y a déjà quelque chose</translation>
    </message>
    <message>
        <source>This folder holds a journal or other files, and nothing in it was touched.</source>
        <translation>Ce dossier contient un journal ou d’autres fichiers&#x202f;; rien n’y a été touché.</translation>
    </message>
    <message>
        <source>Choose another folder, or open the journal that is there.</source>
        <translation>Choisis un autre dossier, ou ouvre le journal qui s’y trouve.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Le fichier de clés est endommagé</translation>
    </message>
    <message>
        <source>Your passphrase may well be right: the file “keys.json” and its copy are not as they were.</source>
        <translation>Ta phrase secrète est peut-être la bonne&#x202f;: le fichier «&#x202f;keys.json&#x202f;» et sa copie ne sont plus comme ils étaient.</translation>
    </message>
    <message>
        <source>Restore the newest backup; it brings its own key file.</source>
        <translation>Restaure la dernière sauvegarde&#x202f;; elle apporte son propre fichier de clés.</translation>
    </message>
    <message>
        <source>The journal file is damaged</source>
        <translation>Le fichier du journal est endommagé</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the file no longer checks out. Nothing was changed.</source>
        <translation>Ta phrase secrète est la bonne, mais le fichier ne passe plus la vérification. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder, and keep this one as it is.</source>
        <translation>Restaure la dernière sauvegarde dans un nouveau dossier, et garde celui-ci tel quel.</translation>
    </message>
    <message>
        <source>Nothing could be saved from this file</source>
        <translation>Rien n’a pu être sauvé de ce fichier</translation>
    </message>
    <message>
        <source>Not even the list of what is in it can be read. It was left as it is.</source>
        <translation>Même la liste de ce qu’il contient est illisible. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder, and keep this one.</source>
        <translation>Restaure la dernière sauvegarde dans un nouveau dossier, et garde celui-ci.</translation>
    </message>
    <message>
        <source>Parts of the journal are damaged</source>
        <translation>Des parties du journal sont endommagées</translation>
    </message>
    <message>
        <source>A quiet look through all of it found pages that cannot be read. The rest can.</source>
        <translation>En le parcourant discrètement, Afterbell a trouvé des pages illisibles. Le reste se lit.</translation>
    </message>
    <message>
        <source>The settings, under “Is it whole?”, say what, and save what can be read.</source>
        <translation>Les réglages, sous «&#x202f;Tout est intact&#x202f;?&#x202f;», disent lesquelles, et sauvent ce qui peut être lu.</translation>
    </message>
    <message>
        <source>This is damaged in the file</source>
        <translation>Ceci est endommagé dans le fichier</translation>
    </message>
    <message>
        <source>A part no longer checks out, so it is not shown. The rest can be read.</source>
        <translation>Une partie ne passe plus la vérification&#x202f;; elle n’est donc pas montrée. Le reste se lit.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder; it may well be whole there.</source>
        <translation>Restaure la dernière sauvegarde dans un nouveau dossier&#x202f;; cela y est peut-être intact.</translation>
    </message>
    <message>
        <source>Another program changed the journal’s file</source>
        <translation>Un autre programme a changé le fichier du journal</translation>
    </message>
    <message>
        <source>Most likely a sync program put another copy in its place. What you wrote is whole, here in this window.</source>
        <translation>Très probablement, un programme de synchronisation a mis une autre copie à sa place. Ce que tu as écrit est intact, ici dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Save a fresh whole copy beside it; both files stay, and you can compare them.</source>
        <translation>Enregistre à côté une copie fraîche et complète&#x202f;; les deux fichiers restent, et tu peux les comparer.</translation>
    </message>
    <message>
        <source>The journal’s file is not there any more</source>
        <translation>Le fichier du journal n’est plus là</translation>
    </message>
    <message>
        <source>Its folder was moved or deleted, or its disk was unplugged. What you wrote is whole, here in this window.</source>
        <translation>Son dossier a été déplacé ou supprimé, ou son disque débranché. Ce que tu as écrit est intact, ici dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Bring it back to its place, or save a fresh whole copy somewhere else.</source>
        <translation>Remets-le à sa place, ou enregistre ailleurs une copie fraîche et complète.</translation>
    </message>
    <message>
        <source>Another program wrote over the journal’s file</source>
        <translation>Un autre programme a écrit par-dessus le fichier du journal</translation>
    </message>
    <message>
        <source>Most likely an older copy was put in its place. We wrote nothing into it since.</source>
        <translation>Très probablement, une copie plus ancienne a été mise à sa place. Nous n’y avons rien écrit depuis.</translation>
    </message>
    <message>
        <source>Save what is here as a fresh copy beside it, then compare it with a backup.</source>
        <translation>Enregistre à côté une copie fraîche de ce qui est ici, puis compare-la avec une sauvegarde.</translation>
    </message>
    <message>
        <source>The fresh copy did not come out whole</source>
        <translation>La copie fraîche n’est pas complète</translation>
    </message>
    <message>
        <source>It held less than it should, so it was removed again. Nothing else changed.</source>
        <translation>Elle contenait moins qu’elle n’aurait dû&#x202f;; elle a donc été supprimée. Rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>Try another disk. The newest backup has what was saved until then.</source>
        <translation>Essaie sur un autre disque. La dernière sauvegarde a ce qui était enregistré jusque-là.</translation>
    </message>
    <message>
        <source>Written by a newer Afterbell</source>
        <translation>Écrit par un Afterbell plus récent</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer version, which this one cannot read safely.</source>
        <translation>Ce journal a été ouvert en dernier par une version plus récente, que celle-ci ne peut pas lire en toute sûreté.</translation>
    </message>
    <message>
        <source>Update Afterbell on this computer, then open it again.</source>
        <translation>Mets Afterbell à jour sur cet ordinateur, puis ouvre-le à nouveau.</translation>
    </message>
    <message>
        <source>The journal is open elsewhere</source>
        <translation>Le journal est ouvert ailleurs</translation>
    </message>
    <message>
        <source>Another window or another program holds this journal.</source>
        <translation>Une autre fenêtre ou un autre programme tient ce journal.</translation>
    </message>
    <message>
        <source>Close or lock it there first, then try again.</source>
        <translation>Ferme-le ou verrouille-le d’abord là-bas, puis réessaie.</translation>
    </message>
    <message>
        <source>The key file asks for something odd</source>
        <translation>Le fichier de clés demande quelque chose d’étrange</translation>
    </message>
    <message>
        <source>Its settings lie outside what is safe to run, so it was not opened.</source>
        <translation>Ses paramètres sortent de ce qui est sûr&#x202f;; le journal n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>Restore a backup. If you did not change the file, somebody else may have.</source>
        <translation>Restaure une sauvegarde. Si tu n’as pas changé ce fichier, quelqu’un d’autre l’a peut-être fait.</translation>
    </message>
    <message>
        <source>These words do not check out</source>
        <translation>Ces mots ne concordent pas</translation>
    </message>
    <message>
        <source>One of the recovery words is misspelt, missing or in the wrong place.</source>
        <translation>L’un des mots de récupération est mal écrit, manque, ou n’est pas à sa place.</translation>
    </message>
    <message>
        <source>Compare them with the sheet, one by one, in order.</source>
        <translation>Compare-les avec la feuille, un par un, dans l’ordre.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There was no room to write this. What was written before is safe.</source>
        <translation>Il n’y avait pas la place d’écrire ceci. Ce qui a été écrit avant est à l’abri.</translation>
    </message>
    <message>
        <source>Afterbell may not write there</source>
        <translation>Afterbell n’a pas le droit d’écrire là</translation>
    </message>
    <message>
        <source>The folder or file is read-only for you, so nothing was changed.</source>
        <translation>Le dossier ou le fichier est en lecture seule pour toi&#x202f;; rien n’a donc été changé.</translation>
    </message>
    <message>
        <source>Choose another place, or ask for permission to write there.</source>
        <translation>Choisis un autre endroit, ou demande le droit d’y écrire.</translation>
    </message>
    <message>
        <source>This is no ordinary file</source>
        <translation>Ceci n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>A link, a folder or something of the system stands there; it was left alone.</source>
        <translation>Un lien, un dossier ou quelque chose du système s’y trouve&#x202f;; on n’y a pas touché.</translation>
    </message>
    <message>
        <source>Choose the file itself. In a journal’s folder, move the link somewhere else.</source>
        <translation>Choisis le fichier lui-même. Dans le dossier d’un journal, déplace le lien ailleurs.</translation>
    </message>
    <message>
        <source>This journal must be copied first</source>
        <translation>Ce journal doit d’abord être copié</translation>
    </message>
    <message>
        <source>Its disk cannot be written to, but something in it has to be finished before it can be read: a save that was cut short, or a step from an older Afterbell.</source>
        <translation>On ne peut pas écrire sur son disque, mais quelque chose doit y être achevé avant la lecture&#x202f;: un enregistrement interrompu, ou une étape d’un Afterbell plus ancien.</translation>
    </message>
    <message>
        <source>Copy its folder to this computer, and open the copy.</source>
        <translation>Copie son dossier sur cet ordinateur, et ouvre la copie.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>It is not there, or you may not open it.</source>
        <translation>Il n’est pas là, ou tu n’as pas le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>Check that the disk or the stick is plugged in, then choose it again.</source>
        <translation>Vérifie que le disque ou la clé USB est bien branché, puis choisis-le à nouveau.</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Le dossier n’est pas là</translation>
    </message>
    <message>
        <source>The folder was renamed, moved or deleted, or its disk is not plugged in.</source>
        <translation>Le dossier a été renommé, déplacé ou supprimé, ou son disque n’est pas branché.</translation>
    </message>
    <message>
        <source>Plug the disk in, or choose another folder.</source>
        <translation>Branche le disque ou choisis un autre dossier.</translation>
    </message>
    <message>
        <source>The disk did not answer well</source>
        <translation>Le disque n’a pas bien répondu</translation>
    </message>
    <message>
        <source>Reading or writing failed. What was saved before is as it was.</source>
        <translation>La lecture ou l’écriture a échoué. Ce qui était enregistré avant est comme il était.</translation>
    </message>
    <message>
        <source>Make a backup to another disk soon, and try again.</source>
        <translation>Fais bientôt une sauvegarde sur un autre disque, et réessaie.</translation>
    </message>
    <message>
        <source>This entry is gone</source>
        <translation>Cette entrée n’est plus là</translation>
    </message>
    <message>
        <source>It was deleted, or belongs to another journal.</source>
        <translation>Elle a été supprimée, ou appartient à un autre journal.</translation>
    </message>
    <message>
        <source>Look in the trash: entries stay there for thirty days.</source>
        <translation>Regarde dans la corbeille&#x202f;: les entrées y restent trente jours.</translation>
    </message>
    <message>
        <source>This is too large</source>
        <translation>C’est trop volumineux</translation>
    </message>
    <message>
        <source>No journal reaches that day</source>
        <translation>Aucun journal ne va jusqu’à ce jour</translation>
    </message>
    <message>
        <source>A day lies between 1900 and 2200, and this one does not. Nothing was changed.</source>
        <translation>Un jour se situe entre 1900 et 2200, et celui-ci non. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Choose another day, or look at the date of this computer.</source>
        <translation>Choisis un autre jour, ou regarde la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>This is no picture Afterbell can read</source>
        <translation>Afterbell ne peut pas lire cette image</translation>
    </message>
    <message>
        <source>The file may be damaged or of a kind that is not known here.</source>
        <translation>Le fichier est peut-être endommagé, ou d’un genre inconnu ici.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and add it again.</source>
        <translation>Enregistre-le en PNG ou en JPEG et ajoute-le à nouveau.</translation>
    </message>
    <message>
        <source>This person is no longer on the people list</source>
        <translation>Cette personne n’est plus dans la liste des noms</translation>
    </message>
    <message>
        <source>They were removed meanwhile; nothing else changed.</source>
        <translation>Elle a été retirée entre-temps&#x202f;; rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>Add them again if their name should be protected.</source>
        <translation>Rajoute-la si son nom doit être protégé.</translation>
    </message>
    <message>
        <source>This is no name that can be protected</source>
        <translation>Ce n’est pas un nom qui puisse être protégé</translation>
    </message>
    <message>
        <source>A name has at least one letter, and two hundred at most.</source>
        <translation>Un nom a au moins une lettre, et deux cents au plus.</translation>
    </message>
    <message>
        <source>Type it as it stands in your class list.</source>
        <translation>Tape-le comme il figure dans ta liste de classe.</translation>
    </message>
    <message>
        <source>This stand-in cannot be used</source>
        <translation>Ce pseudonyme ne peut pas servir</translation>
    </message>
    <message>
        <source>It is empty, somebody else has it, or it would give a name on your list away.</source>
        <translation>Il est vide, quelqu’un d’autre l’a, ou il trahirait un nom de ta liste.</translation>
    </message>
    <message>
        <source>Choose another, such as the one Afterbell proposes.</source>
        <translation>Choisis-en un autre, par exemple celui qu’Afterbell propose.</translation>
    </message>
    <message>
        <source>Your circle is not set up yet</source>
        <translation>Ton cercle n’est pas encore prêt</translation>
    </message>
    <message>
        <source>Before anything can be shared, this journal needs your name and a card.</source>
        <translation>Avant de pouvoir partager, ce journal a besoin de ton nom et d’une carte.</translation>
    </message>
    <message>
        <source>Open Circle and say under which name your friends know you.</source>
        <translation>Ouvre Cercle et dis sous quel nom tes amis te connaissent.</translation>
    </message>
    <message>
        <source>This person is no longer in your circle</source>
        <translation>Cette personne n’est plus dans ton cercle</translation>
    </message>
    <message>
        <source>They were removed, and nothing was sealed for them.</source>
        <translation>Elle a été retirée, et rien n’a été scellé pour elle.</translation>
    </message>
    <message>
        <source>Add their card again if you wish to share with them.</source>
        <translation>Rajoute sa carte si tu souhaites partager avec elle.</translation>
    </message>
    <message>
        <source>You blocked this person</source>
        <translation>Tu as bloqué cette personne</translation>
    </message>
    <message>
        <source>Nothing is sealed for somebody who is blocked.</source>
        <translation>Rien n’est scellé pour une personne bloquée.</translation>
    </message>
    <message>
        <source>Press them in your circle and unblock them, if you wish to share with them.</source>
        <translation>Clique sur cette personne dans ton cercle et débloque-la, si tu veux partager avec elle.</translation>
    </message>
    <message>
        <source>Their keys are lost</source>
        <translation>Ses clés sont perdues</translation>
    </message>
    <message>
        <source>Whoever has them could read what is sealed for them, so nothing was sealed.</source>
        <translation>Qui les a pourrait lire ce qui est scellé pour elles&#x202f;: rien n’a donc été scellé.</translation>
    </message>
    <message>
        <source>Ask them for a new card, and compare the safety words anew.</source>
        <translation>Demande une nouvelle carte, et comparez de nouveau les mots de sécurité.</translation>
    </message>
    <message>
        <source>This card carries new keys</source>
        <translation>Cette carte porte de nouvelles clés</translation>
    </message>
    <message>
        <source>Its name is that of somebody you know, or looks like it; its keys are others.</source>
        <translation>Son nom est celui de quelqu’un que tu connais, ou y ressemble&#x202f;; ses clés sont autres.</translation>
    </message>
    <message>
        <source>Ask them in person or by phone, and compare the safety words anew.</source>
        <translation>Demande en personne ou au téléphone, et comparez à nouveau les mots de contrôle.</translation>
    </message>
    <message>
        <source>The words differ</source>
        <translation>Les mots diffèrent</translation>
    </message>
    <message>
        <source>What you typed are not the safety words of this card.</source>
        <translation>Ce que tu as tapé, ce ne sont pas les mots de contrôle de cette carte.</translation>
    </message>
    <message>
        <source>Ask them to read the words once more. If they still differ, the card is not theirs.</source>
        <translation>Fais-toi relire les mots encore une fois. S’ils diffèrent toujours, ce n’est pas sa carte.</translation>
    </message>
    <message>
        <source>These are yours</source>
        <translation>Ce sont les tiens</translation>
    </message>
    <message>
        <source>They are from your own card, and tell nothing of theirs.</source>
        <translation>Cela vient de ta propre carte et ne dit rien de la sienne.</translation>
    </message>
    <message>
        <source>Ask them to read theirs to you, or scan the code on their screen.</source>
        <translation>Fais-toi lire les siens, ou scanne le code sur son écran.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>Nobody has checked yet that this card is really this person&apos;s.</source>
        <translation>Personne n’a encore vérifié que cette carte est vraiment celle de cette personne.</translation>
    </message>
    <message>
        <source>Compare the safety words first, or say clearly that you share anyway.</source>
        <translation>Comparez d’abord les mots de contrôle, ou dis clairement que tu partages quand même.</translation>
    </message>
    <message>
        <source>Nothing to seal yet</source>
        <translation>Rien à sceller pour l’instant</translation>
    </message>
    <message>
        <source>No entry or no person is chosen.</source>
        <translation>Aucune entrée ou aucune personne n’est choisie.</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Coche au moins une personne.</translation>
    </message>
    <message>
        <source>Nobody who has it can be asked</source>
        <translation>On ne peut demander à personne de l’oublier</translation>
    </message>
    <message>
        <source>They are no longer in your circle, are blocked, or lost their keys, so nothing was sealed.</source>
        <translation>Celles et ceux qui l’ont ne sont plus dans ton cercle, sont bloqués, ou ont perdu leurs clés&#x202f;; rien n’a donc été scellé.</translation>
    </message>
    <message>
        <source>Tell them yourself, or add their card again and ask then.</source>
        <translation>Dis-le de vive voix, ou rajoute leur carte et demande ensuite.</translation>
    </message>
    <message>
        <source>Too many people for one sealed file</source>
        <translation>Trop de personnes pour un seul fichier scellé</translation>
    </message>
    <message>
        <source>One file is sealed for thirty-two people at most, and nothing was sealed.</source>
        <translation>Un fichier est scellé pour trente-deux personnes au plus, et rien n’a été scellé.</translation>
    </message>
    <message>
        <source>Choose fewer, and share it with the others after that.</source>
        <translation>Choisis moins de personnes, et partage avec les autres ensuite.</translation>
    </message>
    <message>
        <source>Some words are not decided yet</source>
        <translation>Certains mots attendent encore ta décision</translation>
    </message>
    <message>
        <source>They may name somebody, so nothing is sealed until you have decided.</source>
        <translation>Ils désignent peut-être quelqu’un&#x202f;; rien n’est donc scellé avant ta décision.</translation>
    </message>
    <message>
        <source>Go through what is marked: protect it, or leave it as it is.</source>
        <translation>Parcours ce qui est marqué&#x202f;: protège-le, ou laisse-le tel quel.</translation>
    </message>
    <message>
        <source>You have this one already</source>
        <translation>Tu as déjà celui-ci</translation>
    </message>
    <message>
        <source>This sealed file was opened before, and nothing was added twice.</source>
        <translation>Ce fichier scellé a déjà été ouvert, et rien n’a été ajouté deux fois.</translation>
    </message>
    <message>
        <source>You find it in your circle.</source>
        <translation>Tu le trouves dans ton cercle.</translation>
    </message>
    <message>
        <source>This backup does not check out</source>
        <translation>Cette sauvegarde ne passe pas la vérification</translation>
    </message>
    <message>
        <source>It does not open, or holds less than it should, so it was not restored.</source>
        <translation>Elle ne s’ouvre pas, ou contient moins qu’elle ne devrait&#x202f;; elle n’a donc pas été restaurée.</translation>
    </message>
    <message>
        <source>Take the one before it. Your journal was not touched.</source>
        <translation>Prends celle d’avant. Ton journal n’a pas été touché.</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>La sauvegarde n’a pas été faite</translation>
    </message>
    <message>
        <source>What was written did not check out, so it was thrown away. Journal and older backups stay.</source>
        <translation>Ce qui a été écrit n’a pas passé la vérification et a été jeté. Le journal et les sauvegardes plus anciennes restent.</translation>
    </message>
    <message>
        <source>Try again; where that fails too, choose a place on another disk for backups.</source>
        <translation>Réessaie&#x202f;; si cela échoue aussi, choisis pour les sauvegardes un endroit sur un autre disque.</translation>
    </message>
    <message>
        <source>A backup is not whole any more</source>
        <translation>Une sauvegarde n’est plus intacte</translation>
    </message>
    <message>
        <source>It was when it was made, so its disk may be failing. Your journal was not touched.</source>
        <translation>Elle l’était quand elle a été faite&#x202f;; son disque est peut-être en train de lâcher. Ton journal n’a pas été touché.</translation>
    </message>
    <message>
        <source>Choose a second place for backups in the settings, on another disk.</source>
        <translation>Choisis dans les réglages un deuxième endroit pour les sauvegardes, sur un autre disque.</translation>
    </message>
    <message>
        <source>The second place for backups is missed</source>
        <translation>Le deuxième endroit des sauvegardes manque</translation>
    </message>
    <message>
        <source>It was not there for three weeks. Beside the journal they are made as always.</source>
        <translation>Il n’était pas là depuis trois semaines. À côté du journal, elles se font comme toujours.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another place in the settings.</source>
        <translation>Branche-le, ou choisis un autre endroit dans les réglages.</translation>
    </message>
    <message>
        <source>There is a second version of this journal</source>
        <translation>Il y a une deuxième version de ce journal</translation>
    </message>
    <message>
        <source>A sync program left it beside yours, as a copy. What was written there may be missing here.</source>
        <translation>Un programme de synchronisation l’a laissée à côté de la tienne, comme copie. Ce qui y a été écrit manque peut-être ici.</translation>
    </message>
    <message>
        <source>Compare the two and bring the entries together. Nothing else comes along, such as what friends sent: keep that file, in another folder.</source>
        <translation>Compare les deux et réunis les entrées. Rien d’autre ne vient avec, comme ce que des amis ont envoyé&#x202f;: garde ce fichier, dans un autre dossier.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>You stopped it. Everything is as it was before.</source>
        <translation>Tu l’as arrêté. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The computer “{0}” holds this journal.</source>
        <translation>L’ordinateur «&#x202f;{0}&#x202f;» a ce journal ouvert.</translation>
    </message>
    <message>
        <source>A picture may have {0} million pixels at most.</source>
        <translation>Une image peut avoir {0} millions de pixels au plus.</translation>
    </message>
    <message>
        <source>This has more than {0}, the most that is taken here.</source>
        <translation>Cela fait plus de {0}, le maximum accepté ici.</translation>
    </message>
    <message>
        <source>This has {0}; {1} is the most that is taken here.</source>
        <translation>Cela fait {0}&#x202f;; {1} est le maximum accepté ici.</translation>
    </message>
    <message>
        <source>There are more than twelve words.</source>
        <translation>Il y a plus de douze mots.</translation>
    </message>
    <message>
        <source>Word {0} is misspelt or missing.</source>
        <translation>Le mot {0} est mal écrit ou manque.</translation>
    </message>
    <message>
        <source>Each is a word that a sheet can have, but one is another than on yours or in another place.</source>
        <translation>Chacun est un mot qu’une feuille peut avoir, mais l’un d’eux n’est pas celui de la tienne, ou pas à sa place.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier</translation>
    </message>
    <message>
        <source>The file is fine. It opens with the passphrase it was written under.</source>
        <translation>Le fichier est en bon état. Il s’ouvre avec la phrase secrète sous laquelle il a été écrit.</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Ce fichier est endommagé</translation>
    </message>
    <message>
        <source>Folders deep inside one another</source>
        <translation>Des dossiers profondément imbriqués</translation>
    </message>
    <message>
        <source>They lie deeper than in any journal, so nothing was read.</source>
        <translation>Ils sont plus profonds que dans n’importe quel journal&#x202f;; rien n’a donc été lu.</translation>
    </message>
    <message>
        <source>It has more than what is taken here. Nothing was changed.</source>
        <translation>C’est plus que ce qui est accepté ici. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Make it smaller, or take a part of it.</source>
        <translation>Réduis-le, ou prends-en une partie.</translation>
    </message>
    <message>
        <source>The pages could not be made</source>
        <translation>Les pages n’ont pas pu être faites</translation>
    </message>
    <message>
        <source>There is nothing to put on them, or a page could not be set.</source>
        <translation>Il n’y a rien à y mettre, ou une page n’a pas pu être composée.</translation>
    </message>
    <message>
        <source>Choose other days or other entries.</source>
        <translation>Choisis d’autres jours ou d’autres entrées.</translation>
    </message>
    <message>
        <source>A part of this backup is missing or damaged</source>
        <translation>Une partie de cette sauvegarde manque ou est endommagée</translation>
    </message>
    <message>
        <source>Backups of a large journal share parts, in the folder “blocks” beside them.</source>
        <translation>Les sauvegardes d’un grand journal partagent des parties, dans le dossier «&#x202f;blocks&#x202f;» à côté d’elles.</translation>
    </message>
    <message>
        <source>Copy that folder along with the backup, or take another one. Your journal was not touched.</source>
        <translation>Copie ce dossier avec la sauvegarde, ou prends-en une autre. Ton journal n’a pas été touché.</translation>
    </message>
    <message>
        <source>There is no room for a backup</source>
        <translation>Il n’y a pas de place pour une sauvegarde</translation>
    </message>
    <message>
        <source>It would leave too little of its disk to write on, so none was made.</source>
        <translation>Elle laisserait trop peu de place sur son disque pour écrire, donc aucune n’a été faite.</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Libère un peu d’espace à cet endroit et réessaie.</translation>
    </message>
    <message>
        <source>The second place for backups is full</source>
        <translation>Le deuxième endroit des sauvegardes est plein</translation>
    </message>
    <message>
        <source>The newest backup was not copied there. It is whole beside the journal.</source>
        <translation>La dernière sauvegarde n’y a pas été copiée. À côté du journal, elle est intacte.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another place in the settings.</source>
        <translation>Libère un peu d’espace à cet endroit, ou choisis-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>Free some space and try again; words that wait to be saved are saved then.</source>
        <translation>Libère un peu d’espace et réessaie&#x202f;; les mots qui attendent d’être enregistrés le seront alors.</translation>
    </message>
</context>
<context>
    <name>RehearsalSheet</name>
    <message>
        <source>Fetch the page and type its words. They are only checked here: nothing in your journal changes.</source>
        <translation>Va chercher la page et tape ses mots. Ils sont seulement vérifiés ici&#x202f;: rien ne change dans ton journal.</translation>
    </message>
    <message>
        <source>Try your recovery sheet</source>
        <translation>Essayer ta feuille de récupération</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>The twelve words, in order</source>
        <translation>Les douze mots, dans l’ordre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try these words</source>
        <translation>Essayer ces mots</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>These words do not open this journal</source>
        <translation>Ces mots n’ouvrent pas ce journal</translation>
    </message>
    <message>
        <source>They are in order, but from another journal or an older sheet. See whether there is a newer page, or make a new one.</source>
        <translation>Ils sont corrects, mais viennent d’un autre journal ou d’une feuille plus ancienne. Regarde s’il existe une page plus récente, ou fais-en une nouvelle.</translation>
    </message>
    <message>
        <source>That is the right sheet, and it opens your journal. You can put it back where it was.</source>
        <translation>C’est la bonne feuille, et elle ouvre ton journal. Tu peux la remettre où elle était.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Make a new sheet…</source>
        <translation>Faire une nouvelle feuille…</translation>
    </message>
</context>
<context>
    <name>RenameTagSheet</name>
    <message>
        <source>Rename a tag</source>
        <translation>Renommer une étiquette</translation>
    </message>
    <message>
        <source>It changes in your texts, too. What they said before stays among their earlier versions.</source>
        <translation>Elle change aussi dans tes textes. Ce qu’ils disaient avant reste parmi leurs versions précédentes.</translation>
    </message>
    <message>
        <source>Tag to rename</source>
        <translation>Étiquette à renommer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries carry it.</source>
        <translation>
            <numerusform>%Ln entrée la porte.</numerusform>
            <numerusform>%Ln entrées la portent.</numerusform>
        </translation>
    </message>
    <message>
        <source>#{0} is there already: the two become one.</source>
        <translation>#{0} existe déjà&#x202f;: les deux n’en font plus qu’une.</translation>
    </message>
    <message>
        <source>It will be #{0}.</source>
        <translation>Ce sera #{0}.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>N’en faire qu’une</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries to go</source>
        <translation>
            <numerusform>encore %Ln entrée</numerusform>
            <numerusform>encore %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>The journal that is there now is set aside under another name, never overwritten.</source>
        <translation>Le journal qui s’y trouve maintenant est mis de côté sous un autre nom, jamais écrasé.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Look in another folder…</source>
        <translation>Regarder dans un autre dossier…</translation>
    </message>
    <message>
        <source>The folder with the backups</source>
        <translation>Le dossier qui contient les sauvegardes</translation>
    </message>
    <message>
        <source>The passphrase of that day</source>
        <translation>La phrase secrète de ce jour-là</translation>
    </message>
    <message>
        <source>No backups there.</source>
        <translation>Pas de sauvegardes à cet endroit.</translation>
    </message>
    <message>
        <source>Compare it with the journal first…</source>
        <translation>La comparer d’abord avec le journal…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · before two copies came together</source>
        <translation>{0} · avant la réunion de deux copies</translation>
    </message>
    <message>
        <source>Restoring and counting…</source>
        <translation>Restauration et comptage…</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln entries are back.</source>
        <translation>
            <numerusform>{0} sur %Ln entrée est de retour.</numerusform>
            <numerusform>{0} sur %Ln entrées sont de retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>The people list and the circle are those of that day.</source>
        <translation>La liste des noms et le cercle sont ceux de ce jour-là.</translation>
    </message>
    <message>
        <source>They are in “{0}”. Your own journal is as it was, with all that is newer; to bring the two together, open one of them and choose Settings, Compare with another copy.</source>
        <translation>Elles sont dans «&#x202f;{0}&#x202f;». Ton propre journal est comme il était, avec tout ce qui est plus récent&#x202f;; pour réunir les deux, ouvre l’un d’eux et choisis Réglages, Comparer avec une autre copie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Entries that are newer in it: {0}. It is set aside with them, so that you can compare the two and bring them back. Press Restore once more to go on.</source>
        <translation>Entrées plus récentes qu’il contient&#x202f;: {0}. Il est mis de côté avec elles, pour que tu puisses comparer les deux et les reprendre. Appuie encore une fois sur «&#x202f;Restaurer&#x202f;» pour continuer.</translation>
    </message>
    <message>
        <source>The journal that is there has something newer</source>
        <translation>Le journal qui est là contient du plus récent</translation>
    </message>
    <message>
        <source>The journal that was there could not be compared with this backup; it is set aside.</source>
        <translation>Le journal qui était là n’a pas pu être comparé avec cette sauvegarde&#x202f;; il est mis de côté.</translation>
    </message>
    <message>
        <source>{0} · not whole any more</source>
        <translation>{0} · n’est plus intacte</translation>
    </message>
    <message>
        <source>It comes back beside the journal that is open, as one of its own.</source>
        <translation>Elle revient à côté du journal ouvert, comme un journal à part.</translation>
    </message>
    <message>
        <source>What is newer could not be brought in; the journal that was set aside has it.</source>
        <translation>Ce qui est plus récent n’a pas pu être repris&#x202f;; le journal mis de côté le contient.</translation>
    </message>
    <message>
        <source>Restore, and keep them</source>
        <translation>Restaurer, et les garder</translation>
    </message>
    <message>
        <source>Newer ones kept: {0}.</source>
        <translation>Plus récentes gardées&#x202f;: {0}.</translation>
    </message>
</context>
<context>
    <name>SaveElsewhereSheet</name>
    <message>
        <source>Save {words} elsewhere</source>
        <translation>Enregistrer {words} ailleurs</translation>
    </message>
    <message>
        <source>One file under a passphrase of its own, on a stick or another disk. Afterbell brings it home, and any program that knows age opens it.</source>
        <translation>Un fichier sous sa propre phrase secrète, sur une clé USB ou un autre disque. Afterbell le fait rentrer, et tout programme qui connaît age l’ouvre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un endroit…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>files that hold words</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Where to save the words</source>
        <translation>Où enregistrer les mots</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
</context>
<context>
    <name>SchoolGroup</name>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>A usual year</source>
        <translation>Une année habituelle</translation>
    </message>
    <message>
        <source>Puts its dates, terms and breaks in place of these; then move them to your own.</source>
        <translation>Met ses dates, ses périodes et ses vacances à la place de celles-ci&#x202f;; déplace-les ensuite vers les tiennes.</translation>
    </message>
    <message>
        <source>Put back what was there</source>
        <translation>Remettre ce qui y était</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As in “2025–26”.</source>
        <translation>Par exemple «&#x202f;2025-2026&#x202f;».</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Du et au</translation>
    </message>
    <message>
        <source>Any dates; a year may cross New Year.</source>
        <translation>N’importe quelles dates&#x202f;; une année peut passer le Nouvel An.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Ajouter une période</translation>
    </message>
    <message>
        <source>Name of the term</source>
        <translation>Nom de la période</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Ajouter des vacances</translation>
    </message>
    <message>
        <source>Name of the break</source>
        <translation>Nom des vacances</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>None to six.</source>
        <translation>D’aucune à six&#x202f;: trimestres, semestres, ou comme chez toi.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Weeks without teaching; they are not counted.</source>
        <translation>Des semaines sans classe&#x202f;; elles ne sont pas comptées.</translation>
    </message>
    <message>
        <source>The year must end after it begins. It is not kept like this.</source>
        <translation>L’année doit finir après avoir commencé. Elle n’est pas gardée ainsi.</translation>
    </message>
    <message>
        <source>A term or a break ends before it begins. It is not kept like this.</source>
        <translation>Une période ou des vacances finissent avant de commencer. Ce n’est pas gardé ainsi.</translation>
    </message>
</context>
<context>
    <name>SealedLook</name>
    <message>
        <source>It lies in the shared folder “{0}” and is found there by itself, as:</source>
        <translation>C’est dans le dossier partagé «&#x202f;{0}&#x202f;» et y est trouvé tout seul, sous le nom&#x202f;:</translation>
    </message>
    <message>
        <source>It is in “{0}”. Hand it over, by e-mail, on a stick or as you like:</source>
        <translation>C’est dans «&#x202f;{0}&#x202f;». Remets-le, par e-mail, sur une clé USB ou comme tu veux&#x202f;:</translation>
    </message>
    <message>
        <source>Only {0} can open it. It cannot be unsent; what left is kept under Circle.</source>
        <translation>Ne peut être ouvert que par {0}. Un envoi ne se reprend pas&#x202f;; ce qui est parti est gardé sous Cercle.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Write an e-mail…</source>
        <translation>Écrire un e-mail…</translation>
    </message>
    <message>
        <source>It is handed over</source>
        <translation>C’est remis</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noté.</translation>
    </message>
    <message>
        <source>The file with this mail is sealed for you. Open it with Afterbell; nobody else can.</source>
        <translation>Le fichier joint à cet e-mail est scellé pour toi. Ouvre-le avec Afterbell&#x202f;; personne d’autre ne le peut.</translation>
    </message>
    <message>
        <source>A sealed file for you</source>
        <translation>Un fichier scellé pour toi</translation>
    </message>
    <message>
        <source>No program here writes e-mails. Send {0} in another way. Once it went, press “It is handed over”.</source>
        <translation>Aucun programme n’écrit d’e-mails ici. Envoie {0} d’une autre manière. Une fois parti, appuie sur «&#x202f;C’est remis&#x202f;».</translation>
    </message>
    <message>
        <source>Your mail program was asked for a draft, and the folder was opened: drag {0} into the draft. If none opens, send the file in another way. Once it went, press “It is handed over”.</source>
        <translation>Un brouillon a été demandé à ton logiciel de messagerie, et le dossier a été ouvert&#x202f;: fais glisser {0} dans le brouillon. Si aucun ne s’ouvre, envoie le fichier autrement. Une fois qu’il est parti, appuie sur «&#x202f;C’est remis&#x202f;».</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>show</source>
        <translation>montrer</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>cacher</translation>
    </message>
    <message>
        <source>The twelve words, in order</source>
        <translation>Les douze mots, dans l’ordre</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <source>Use the recovery sheet instead</source>
        <translation>Utiliser plutôt la feuille de récupération</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Utiliser plutôt la phrase secrète</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>It would come from an icon beside the clock, and this desktop has no place for one.</source>
        <translation>Il viendrait d’une icône près de l’horloge, et ce bureau n’a pas de place pour elle.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>La journée finit à</translation>
    </message>
    <message>
        <source>What you write before this still belongs to the evening before.</source>
        <translation>Ce que tu écris avant cette heure appartient encore à la veille au soir.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ton nom</translation>
    </message>
    <message>
        <source>Your card and your book begin with it; each can say another.</source>
        <translation>Ta carte et ton livre commencent avec lui, et chacun peut en porter un autre.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>What “Prompts” offers to write along: change, hide, make your own.</source>
        <translation>Ce que «&#x202f;Pistes&#x202f;» propose pour guider l’écriture&#x202f;: changer, masquer, créer les tiens.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>of the window: colours and letters</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Chalkboard</source>
        <translation>Tableau noir</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Also by Ctrl and + or −, from anywhere.</source>
        <translation>Aussi avec Ctrl et + ou −, de partout.</translation>
    </message>
    <message>
        <source>Names to protect</source>
        <translation>Noms à protéger</translation>
    </message>
    <message>
        <source>People list</source>
        <translation>Liste des noms</translation>
    </message>
    <message>
        <source>Open the list…</source>
        <translation>Ouvrir la liste…</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>Bring entries in</source>
        <translation>Importer des entrées</translation>
    </message>
    <message>
        <source>From {0}. What is there already is noticed.</source>
        <translation>Depuis {0}. Ce qui est déjà là est reconnu.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Where your journal is</source>
        <translation>Où se trouve ton journal</translation>
    </message>
    <message>
        <source>Afterbell {0}, free software under the MIT licence. It never connects to any network.</source>
        <translation>Afterbell {0}, logiciel libre sous licence MIT. Il ne se connecte jamais à aucun réseau.</translation>
    </message>
    <message>
        <source>Afterbell</source>
        <translation>Afterbell</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>What Afterbell is made of, and the terms of each part.</source>
        <translation>De quoi Afterbell est fait, et les conditions de chaque composant.</translation>
    </message>
    <message>
        <source>Read them…</source>
        <translation>Les lire…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>A made-up year</source>
        <translation>Une année inventée</translation>
    </message>
    <message>
        <source>The journal of a teacher who does not exist, to look around in or to show somebody.</source>
        <translation>Le journal d’un prof qui n’existe pas, pour jeter un œil ou pour montrer à quelqu’un.</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>La réécrire…</translation>
    </message>
    <message>
        <source>Look around…</source>
        <translation>Jeter un œil…</translation>
    </message>
    <message>
        <source>What the keyboard can do; also Shift+F1.</source>
        <translation>Ce que le clavier sait faire&#x202f;; aussi par Maj+F1.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>The first evening, sharing, what is protected, what to do when something goes wrong; also F1.</source>
        <translation>Le premier soir, le partage, ce qui est protégé, que faire quand quelque chose tourne mal&#x202f;; aussi par F1.</translation>
    </message>
    <message>
        <source>Read it…</source>
        <translation>Lire…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light by day, dark by night, or one of them always; with high contrast as the system is.</source>
        <translation>Clair le jour, sombre la nuit, ou toujours l’un des deux&#x202f;; en contraste élevé, comme le système.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a reminder</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Remind me in the evening</source>
        <translation>Me le rappeler le soir</translation>
    </message>
    <message>
        <source>One quiet line from the icon beside the clock, without a word of the journal.</source>
        <translation>Une ligne discrète de l’icône près de l’horloge, sans un mot du journal.</translation>
    </message>
    <message>
        <source>import export migrate move transfer download save file open with obsidian markdown pdf word new computer</source>
        <comment>what people type, in every country</comment>
        <translation>importer exporter migrer déplacer transférer télécharger enregistrer fichier ouvrir avec obsidian markdown pdf word déménager nouvel ordinateur</translation>
    </message>
    <message>
        <source>A plain folder that any program reads, or one encrypted file.</source>
        <translation>Un dossier en clair que tout programme lit, ou un seul fichier chiffré.</translation>
    </message>
    <message>
        <source>Pupils’ names and what stands for them when you share. The list is shared with nobody.</source>
        <translation>Les noms des élèves et ce qui les remplace quand tu partages. La liste n’est partagée avec personne.</translation>
    </message>
    <message>
        <source>copy safety stick usb cloud sync save merge two second computers dropbox history undo icloud onedrive nextcloud google drive</source>
        <comment>what people type, in every country</comment>
        <translation>copie sécurité clé usb cloud synchronisation synchroniser enregistrer sauvegarder backup fusionner deux ordinateurs second ordinateur dropbox annuler icloud onedrive nextcloud google drive</translation>
    </message>
    <message>
        <source>author midnight night frames questions prompts profile username my name</source>
        <translation>auteur autrice minuit nuit questions cadres moi profil pseudo prof</translation>
    </message>
    <message>
        <source>appearance colour color dark mode night light contrast eyes vision font size zoom bigger letters accessibility design color blind</source>
        <translation>apparence couleur sombre mode dark nuit clair contraste yeux vue police taille zoom lettres plus grandes accessibilité thème tableau daltonien</translation>
    </message>
    <message>
        <source>version licence folder location help manual keyboard shortcuts demo license where tutorial network internet update offline telemetry example sample hotkeys open source files are my</source>
        <translation>version licence dossier emplacement aide manuel mode d’emploi clavier raccourcis démo exemple où tutoriel réseau internet mise à jour hors ligne</translation>
    </message>
    <message>
        <source>No setting of that name. The guide may know more: F1.</source>
        <translation>Aucun réglage de ce nom. Le guide en sait peut-être plus&#x202f;: F1.</translation>
    </message>
    <message>
        <source>dictionary language typos spellcheck autocorrect grammar quotes smart</source>
        <translation>dictionnaire langue fautes de frappe orthographe correcteur correction grammaire guillemets</translation>
    </message>
    <message>
        <source>calendar term semester holidays vacation summer start end of year</source>
        <translation>calendrier rentrée trimestre semestre période vacances congés été début fin d’année</translation>
    </message>
    <message>
        <source>security timeout screen lock projector beamer screenshot privacy auto idle log out sign out tray icon clock autolock logout minimize hide timer whiteboard</source>
        <translation>sécurité délai écran verrouillage vidéoprojecteur tableau interactif capture screenshot confidentialité auto automatique inactif déconnexion icône horloge barre cacher réduire se déconnecter minuterie tbi</translation>
    </message>
    <message>
        <source>password security encryption forgotten change password reset print paper pin code</source>
        <translation>mot de passe passphrase sécurité chiffrement oublié changer mot de passe réinitialiser imprimer papier code pin</translation>
    </message>
    <message>
        <source>check damage repair corrupt broken rescue verify damaged integrity error</source>
        <translation>vérifier dommage réparer corrompu cassé sauver abîmé endommagé intégrité erreur</translation>
    </message>
    <message>
        <source>reminder notification alarm</source>
        <translation>rappel rappeler notification alarme</translation>
    </message>
    <message>
        <source>pupils students children class anonymous initials privacy anonymize pseudonym gdpr</source>
        <translation>élèves étudiants enfants classe anonyme initiales confidentialité rgpd anonymiser pseudonyme</translation>
    </message>
</context>
<context>
    <name>ShareBookSheet</name>
    <message>
        <source>Only the people you choose can open it. Nothing leaves until you hand the file over.</source>
        <translation>Seules les personnes que tu choisis peuvent l’ouvrir. Rien ne part avant que tu remettes le fichier.</translation>
    </message>
    <message>
        <source>Seal “{0}”</source>
        <translation>Sceller «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>A note to go with it</source>
        <translation>Un mot pour l’accompagner</translation>
    </message>
    <message>
        <source>Names of pupils were replaced in it.</source>
        <translation>Les noms d’élèves y ont été remplacés.</translation>
    </message>
    <message>
        <source>Names stand in it as you wrote them. Be sure that is right for whoever gets it.</source>
        <translation>Les noms y figurent tels que tu les as écrits. Assure-toi que cela convient pour qui le reçoit.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the people it is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Put in the shared folder</source>
        <translation>Dans le dossier partagé</translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation>Où mettre le fichier scellé&#x202f;?</translation>
    </message>
    <message>
        <source>Sealed for {0}</source>
        <translation>Scellé pour {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message numerus="yes">
        <source>Share %Ln entries</source>
        <translation>
            <numerusform>Partager %Ln entrée</numerusform>
            <numerusform>Partager %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the people you choose can open it. Nothing leaves until you hand the file over.</source>
        <translation>Seules les personnes que tu choisis peuvent l’ouvrir. Rien ne part avant que tu remettes le fichier.</translation>
    </message>
    <message>
        <source>What they will read</source>
        <translation>Ce qui sera lu</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Put in the shared folder</source>
        <translation>Dans le dossier partagé</translation>
    </message>
    <message>
        <source>Share “{0}”</source>
        <translation>Partager «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Looking for names…</source>
        <translation>Recherche des noms…</translation>
    </message>
    <message>
        <source>For {0}</source>
        <translation>Pour {0}</translation>
    </message>
    <message>
        <source>For nobody yet</source>
        <translation>Pour personne encore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or files</source>
        <translation>
            <numerusform>%Ln photo ou fichier</numerusform>
            <numerusform>%Ln photos ou fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the sealed file go?</source>
        <translation>Où mettre le fichier scellé&#x202f;?</translation>
    </message>
    <message>
        <source>Sealed for {0}</source>
        <translation>Scellé pour {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SheetLine</name>
    <message>
        <source>Do you still have your recovery sheet? A minute to try it.</source>
        <translation>As-tu encore ta feuille de récupération&#x202f;? Une minute pour l’essayer.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>You will be asked again in a few weeks</source>
        <translation>On te le redemandera dans quelques semaines</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas besoin</translation>
    </message>
    <message>
        <source>You can try the sheet at any time, in Settings</source>
        <translation>Tu peux essayer la feuille à tout moment, dans les Réglages</translation>
    </message>
    <message>
        <source>Make one…</source>
        <comment>a recovery sheet</comment>
        <translation>En faire une…</translation>
    </message>
    <message>
        <source>I have it on paper now</source>
        <translation>Je l’ai sur papier maintenant</translation>
    </message>
    <message>
        <source>Good. Keep it away from this computer</source>
        <translation>Très bien. Garde-la loin de cet ordinateur</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Dans trois jours</translation>
    </message>
    <message>
        <source>You will be reminded in three days</source>
        <translation>Un rappel viendra dans trois jours</translation>
    </message>
    <message>
        <source>Your recovery sheet is on no paper yet: a forgotten passphrase could not be mended.</source>
        <translation>Ta feuille de récupération n’est encore sur aucun papier&#x202f;: une phrase secrète oubliée serait sans remède.</translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>If you forget the passphrase, these words open the journal. Nothing else does. Print them now.</source>
        <translation>Si tu oublies la phrase secrète, ces mots ouvrent le journal. Rien d’autre ne le peut. Imprime-les maintenant.</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Ta feuille de récupération</translation>
    </message>
    <message>
        <source>Go to my journal</source>
        <translation>Aller à mon journal</translation>
    </message>
    <message>
        <source>Then: your recovery sheet</source>
        <translation>Ensuite&#x202f;: ta feuille de récupération</translation>
    </message>
    <message>
        <source>One page to print and keep somewhere safe. It opens the journal if you forget the passphrase.</source>
        <translation>Une page à imprimer et à ranger en lieu sûr. Elle ouvre le journal si tu oublies la phrase secrète.</translation>
    </message>
    <message>
        <source>I have them on paper, somewhere safe</source>
        <translation>Je les ai sur papier, en lieu sûr</translation>
    </message>
    <message>
        <source>Not beside the computer. A drawer at home is good.</source>
        <translation>Pas à côté de l’ordinateur. Un tiroir à la maison convient.</translation>
    </message>
    <message>
        <source>I have no printer here: remind me in three days</source>
        <translation>Pas d’imprimante ici&#x202f;: rappelle-le-moi dans trois jours</translation>
    </message>
    <message>
        <source>On {0}, on the first page. Until then a forgotten passphrase cannot be mended.</source>
        <translation>Le {0}, sur la première page. D’ici là, une phrase secrète oubliée est sans remède.</translation>
    </message>
    <message>
        <source>Put Afterbell into this computer’s menu</source>
        <translation>Mettre Afterbell dans le menu de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>From anywhere</source>
        <translation>De partout</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Un haut</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Un bas</translation>
    </message>
    <message>
        <source>A new entry</source>
        <translation>Une nouvelle entrée</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Today, Journal, Calendar, Look back, Circle, Year in review</source>
        <translation>Aujourd’hui, Journal, Calendrier, Rétrospective, Cercle, Livre de l’année</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Texte plus grand, plus petit, habituel</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock and quit; what you wrote is saved first</source>
        <translation>Verrouiller et quitter&#x202f;; ce que tu as écrit est enregistré avant</translation>
    </message>
    <message>
        <source>Blank the window; F9 again brings it back</source>
        <translation>Masquer la fenêtre&#x202f;; F9 à nouveau la fait revenir</translation>
    </message>
    <message>
        <source>The menu of a right click, where the keyboard is</source>
        <translation>Le menu d’un clic droit, là où agit le clavier</translation>
    </message>
    <message>
        <source>Show a passphrase that is being typed, and hide it</source>
        <translation>Montrer une phrase secrète pendant la saisie, et la cacher</translation>
    </message>
    <message>
        <source>While reading</source>
        <translation>En lisant</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Modifier l’entrée</translation>
    </message>
    <message>
        <source>Back to the list, in a narrow window</source>
        <translation>Retour à la liste, dans une fenêtre étroite</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>En écrivant</translation>
    </message>
    <message>
        <source>Bold, italic, link</source>
        <translation>Gras, italique, lien</translation>
    </message>
    <message>
        <source>Heading, quote</source>
        <translation>Titre, citation</translation>
    </message>
    <message>
        <source>List, numbered list, task</source>
        <translation>Liste, liste numérotée, tâche</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>An item of a list further in, or out</source>
        <translation>Un élément de liste plus en retrait, ou moins</translation>
    </message>
    <message>
        <source>A photo or file</source>
        <translation>Une photo ou un fichier</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>Chercher dans cette entrée</translation>
    </message>
    <message>
        <source>Nothing but the text, and back</source>
        <translation>Rien que le texte, et retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>A new line below it</source>
        <translation>Une nouvelle ligne en dessous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Opening without Afterbell…</source>
        <translation>Ouvrir sans Afterbell…</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>The next of what was found in it, and the one before</source>
        <translation>L’endroit trouvé suivant, et le précédent</translation>
    </message>
    <message>
        <source>Print it, or keep it as a PDF</source>
        <translation>L’imprimer, ou le garder en PDF</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Tick the task that the cursor stands in</source>
        <translation>Cocher la tâche où se trouve le curseur</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>The next cell, and the one before; a new row behind the last</source>
        <translation>La cellule suivante, et la précédente&#x202f;; une nouvelle ligne après la dernière</translation>
    </message>
    <message>
        <source>The cell below</source>
        <translation>La cellule du dessous</translation>
    </message>
    <message>
        <source>A row more, or this one out</source>
        <translation>Une ligne de plus, ou celle-ci en moins</translation>
    </message>
    <message>
        <source>A column more, or this one out</source>
        <translation>Une colonne de plus, ou celle-ci en moins</translation>
    </message>
    <message>
        <source>Where the words of a column stand</source>
        <translation>Où se placent les mots d’une colonne</translation>
    </message>
    <message>
        <source>On below the table</source>
        <translation>Continuer sous le tableau</translation>
    </message>
    <message>
        <source>On a photo in the text</source>
        <translation>Sur une photo dans le texte</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Plus grande, plus petite</translation>
    </message>
    <message>
        <source>Its caption</source>
        <translation>Sa légende</translation>
    </message>
    <message>
        <source>Its description, for those who do not see it</source>
        <translation>Sa description, pour qui ne la voit pas</translation>
    </message>
    <message>
        <source>A paragraph up, or down</source>
        <translation>Un paragraphe plus haut, ou plus bas</translation>
    </message>
    <message>
        <source>Out of the text</source>
        <translation>Hors du texte</translation>
    </message>
    <message>
        <source>Among all pictures</source>
        <translation>Parmi toutes les images</translation>
    </message>
    <message>
        <source>The month before, and the next</source>
        <translation>Le mois précédent, et le suivant</translation>
    </message>
    <message>
        <source>The picture, large</source>
        <translation>L’image, en grand</translation>
    </message>
    <message>
        <source>Its entry</source>
        <translation>Son entrée</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>SmallForm</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter · Esc</source>
        <translation>Entrée · Échap</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Ajouter à mes mots</translation>
    </message>
</context>
<context>
    <name>SpellingGroup</name>
    <message>
        <source>There is none for the language of this system.</source>
        <translation>Il n’y en a pas pour la langue de ce système.</translation>
    </message>
    <message>
        <source>“As the system” is {0} here.</source>
        <translation>«&#x202f;Comme le système&#x202f;» veut dire ici {0}.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>With the dictionaries on this computer. Names on your people list are never marked.</source>
        <translation>Avec les dictionnaires de cet ordinateur. Les noms de ta liste ne sont jamais soulignés.</translation>
    </message>
    <message>
        <source>Check spelling in</source>
        <translation>Vérifier l’orthographe en</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Garder ces mots</translation>
    </message>
    <message>
        <source>One a line; they are right in this journal, and stay in it.</source>
        <translation>Un par ligne&#x202f;; ils sont justes dans ce journal, et y restent.</translation>
    </message>
    <message>
        <source>Typographic quotation marks</source>
        <translation>Guillemets typographiques</translation>
    </message>
    <message>
        <source>Straight ones become your language’s as you type; undo gives them back. Off leaves all as typed.</source>
        <translation>Les droits deviennent ceux de ta langue pendant que tu écris&#x202f;; Annuler les rend. Désactivé, tout reste comme tu l’as tapé.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The name your friends will see</source>
        <translation>Le nom que tes amis verront</translation>
    </message>
    <message>
        <source>Your name, as your friends say it</source>
        <translation>Ton nom, tel que tes amis le disent</translation>
    </message>
    <message>
        <source>Make my card</source>
        <translation>Faire ma carte</translation>
    </message>
    <message>
        <source>Two or three people you trust. You choose what they read, one entry at a time, with pupils&apos; names protected. It travels as a sealed file that only they can open.</source>
        <translation>Deux ou trois personnes en qui tu as confiance. Tu choisis ce qu’elles lisent, une entrée à la fois, avec les noms des élèves protégés. Cela voyage dans un fichier scellé qu’elles seules peuvent ouvrir.</translation>
    </message>
    <message>
        <source>Let a few people in, when you choose to</source>
        <translation>Ouvre ta porte à quelques personnes, quand tu en auras envie</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message>
        <source>You have not compared safety words with {0} yet, so the card could be somebody else’s. Comparing takes a minute by phone.</source>
        <translation>Tu n’as pas encore comparé les mots de contrôle avec {0}&#x202f;; la carte pourrait donc être celle de quelqu’un d’autre. Comparer prend une minute au téléphone.</translation>
    </message>
    <message>
        <source>Seal without comparing words?</source>
        <translation>Sceller sans comparer les mots&#x202f;?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Seal anyway</source>
        <translation>Sceller quand même</translation>
    </message>
    <message>
        <source>Covered by their stand-ins: {0}.</source>
        <translation>Couverts par leurs pseudonymes&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Taken out, for it fits more than one person on your list: {0}.</source>
        <translation>Retiré, car cela convient à plus d’une personne de ta liste&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>{0} would read this as you typed it: {1}.</source>
        <translation>{0} lirait ceci tel que tu l’as tapé&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Your words may name somebody</source>
        <translation>Tes mots désignent peut-être quelqu’un</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Les changer</translation>
    </message>
    <message>
        <source>Seal it so</source>
        <translation>Sceller ainsi</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Weak: could be guessed within a day</source>
        <translation>Faible&#x202f;: pourrait être devinée en un jour</translation>
    </message>
    <message>
        <source>Weak: could be guessed within weeks</source>
        <translation>Faible&#x202f;: pourrait être devinée en quelques semaines</translation>
    </message>
    <message>
        <source>Fair: one more unrelated word makes it strong</source>
        <translation>Moyenne&#x202f;: un mot de plus, sans lien, la rend solide</translation>
    </message>
    <message>
        <source>Good: would take years to guess</source>
        <translation>Bonne&#x202f;: il faudrait des années pour la deviner</translation>
    </message>
    <message>
        <source>Strong: would take centuries to guess</source>
        <translation>Solide&#x202f;: il faudrait des siècles pour la deviner</translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Title, if you like</source>
        <translation>Un titre, si tu veux</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Ton entrée</translation>
    </message>
    <message>
        <source>Write as it comes. It saves itself.</source>
        <translation>Écris comme ça vient. Tout est gardé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show everything · F8</source>
        <translation>Tout montrer · F8</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Retirer la colonne</translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>Only with a tag</source>
        <translation>Seulement avec une étiquette</translation>
    </message>
    <message>
        <source>Whatever the tag</source>
        <translation>Quelle que soit l’étiquette</translation>
    </message>
    <message>
        <source>One more tag…</source>
        <translation>Une étiquette de plus…</translation>
    </message>
    <message>
        <source>Leave out the tag {0}</source>
        <translation>Laisser de côté l’étiquette {0}</translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Which years</source>
        <translation>Quelles années</translation>
    </message>
    <message>
        <source>Its weeks</source>
        <translation>Ses semaines</translation>
    </message>
    <message>
        <source>Lows that turned</source>
        <translation>Des bas qui ont tourné</translation>
    </message>
    <message>
        <source>Often beside it</source>
        <translation>Souvent à côté</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Renommer cette étiquette…</translation>
    </message>
    <message>
        <source>A tag and what it says</source>
        <translation>Une étiquette et ce qu’elle raconte</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Its months</source>
        <translation>Ses mois</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{0}, and on {1} you wrote:</source>
        <translation>{0}, et le {1} tu as écrit&#x202f;:</translation>
    </message>
    <message>
        <source>{0}, of {1}, has no later line.</source>
        <translation>{0}, du {1}, n’a pas encore de suite.</translation>
    </message>
    <message>
        <source>How did it turn out?</source>
        <translation>Comment ça s’est terminé&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} depuis le {1}</translation>
    </message>
    <message>
        <source>Weeks with it: {0} of {1}.</source>
        <translation>Semaines où elle est présente&#x202f;: {0} sur {1}.</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ étiquette</translation>
    </message>
    <message>
        <source>Typed in the text</source>
        <translation>Tapée dans le texte</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Enlever l’étiquette {name}</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Enlever cette étiquette</translation>
    </message>
</context>
<context>
    <name>TagSheet</name>
    <message numerus="yes">
        <source>Tag %Ln entries</source>
        <translation>
            <numerusform>Étiqueter %Ln entrée</numerusform>
            <numerusform>Étiqueter %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>third-period</source>
        <translation>troisième-heure</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Étiquette à ajouter</translation>
    </message>
    <message>
        <source>Add a tag to all of them</source>
        <translation>Ajouter une étiquette à toutes</translation>
    </message>
    <message>
        <source>Take one away; tags typed in a text stay there</source>
        <translation>En enlever une&#x202f;; celles tapées dans un texte y restent</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Enlever l’étiquette {name}</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>Earlier versions show it and nothing else does. It is gone for good then.</source>
        <translation>Des versions précédentes le montrent, et rien d’autre. Il disparaît alors pour de bon.</translation>
    </message>
    <message>
        <source>Delete {0} for good?</source>
        <translation>Supprimer {0} pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>The line that shows it goes with it.</source>
        <translation>La ligne qui le montre part avec lui.</translation>
    </message>
    <message>
        <source>It is gone for good then.</source>
        <translation>Il disparaît alors pour de bon.</translation>
    </message>
    <message>
        <source>Take {0} out?</source>
        <translation>Retirer {0}&#x202f;?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Out of the versions, too</source>
        <translation>Aussi des versions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier versions show it, too, and keep it; nothing that you share or export has it any more.</source>
        <translation>
            <numerusform>%Ln version précédente le montre aussi, et le garde&#x202f;; rien de ce que tu partages ou exportes ne l’a plus.</numerusform>
            <numerusform>%Ln versions précédentes le montrent aussi, et le gardent&#x202f;; rien de ce que tu partages ou exportes ne l’a plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is gone for good</source>
        <translation>Il a disparu pour de bon</translation>
    </message>
    <message>
        <source>It is out of the entry</source>
        <translation>Il n’est plus dans l’entrée</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>What do you ask yourself?</source>
        <translation>Que te demandes-tu&#x202f;?</translation>
    </message>
    <message>
        <source>A hint, if you like</source>
        <translation>Une indication, si tu veux</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Question {0}</translation>
    </message>
    <message>
        <source>Hint for question {0}</source>
        <translation>Indication pour la question {0}</translation>
    </message>
    <message>
        <source>Move question {0} up</source>
        <translation>Monter la question {0}</translation>
    </message>
    <message>
        <source>Move question {0} down</source>
        <translation>Descendre la question {0}</translation>
    </message>
    <message>
        <source>Remove question {0}</source>
        <translation>Retirer la question {0}</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Comment il s’appelle</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>An entry written along it is a</source>
        <translation>Type d’une entrée écrite avec lui</translation>
    </message>
    <message>
        <source>Its questions, each of them optional to answer</source>
        <translation>Ses questions&#x202f;; aucune n’est obligatoire</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>From: {0}</source>
        <translation>D’après&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Every change is kept by itself.</source>
        <translation>Chaque changement est gardé tout seul.</translation>
    </message>
    <message>
        <source>Kept until you come back. Ask at least one question, and it is offered for writing.</source>
        <translation>Gardé jusqu’à ton retour. Pose au moins une question, et il est proposé pour écrire.</translation>
    </message>
</context>
<context>
    <name>TemplatesSheet</name>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Frames to write along. Change them, hide them, make your own. Only you see them.</source>
        <translation>Des trames pour guider l’écriture. Change-les, masque-les, crée les tiennes. Personne d’autre ne les voit.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>As it came with Afterbell…</source>
        <translation>Comme au départ dans Afterbell…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Let go of what is not offered yet</source>
        <translation>Laisser tomber ce qui n’est pas encore proposé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete “{0}”…</source>
        <translation>Supprimer «&#x202f;{0}&#x202f;»…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show “{0}”</source>
        <translation>Montrer «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide “{0}”</source>
        <translation>Masquer «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>“{0}” goes for good, with answers to it that were put into no entry yet. Entries written along it stay as they are.</source>
        <translation>«&#x202f;{0}&#x202f;» disparaît pour de bon, avec les réponses qui n’ont encore été mises dans aucune entrée. Les entrées écrites avec lui restent comme elles sont.</translation>
    </message>
    <message>
        <source>Delete this template?</source>
        <translation>Supprimer ce modèle&#x202f;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>As it came with Afterbell?</source>
        <translation>Comme au départ dans Afterbell&#x202f;?</translation>
    </message>
    <message>
        <source>What you changed in this template goes. Entries written along it stay as they are.</source>
        <translation>Ce que tu as changé dans ce modèle se perd. Les entrées écrites avec lui restent comme elles sont.</translation>
    </message>
    <message>
        <source>Keep my changes</source>
        <translation>Garder mes changements</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>Go on with your new template</source>
        <translation>Continuer ton nouveau modèle</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les tiens</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>changé par toi</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>With</source>
        <comment>the people to share it with</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>A note to go with it</source>
        <translation>Un mot pour l’accompagner</translation>
    </message>
    <message>
        <source>I&apos;m hoping for</source>
        <translation>J’espère</translation>
    </message>
    <message numerus="yes">
        <source>With the %Ln later lines</source>
        <translation>
            <numerusform>Avec la suite</numerusform>
            <numerusform>Avec les %Ln suites</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with {0} before: sharing it again brings theirs up to date.</source>
        <translation>Déjà partagé avec {0}&#x202f;: le partager à nouveau met à jour ce qui est là-bas.</translation>
    </message>
    <message>
        <source>Sealed for {0} before, and not handed over yet: hand over the new file instead.</source>
        <translation>Déjà scellé pour {0} et pas encore remis&#x202f;: remets plutôt le nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a task is</comment>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>shared with {names}</source>
        <translation>partagé avec {names}</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>avec suite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The day is done. How was it?</source>
        <translation>La journée est finie. Comment ça s’est passé&#x202f;?</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Un haut</translation>
    </message>
    <message>
        <source>Something worth keeping.</source>
        <translation>Quelque chose à garder.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Un bas</translation>
    </message>
    <message>
        <source>Something heavy to put down.</source>
        <translation>Quelque chose de lourd à déposer.</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Le déposer</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>À cette date</translation>
    </message>
    <message>
        <source>From your circle</source>
        <translation>De ton cercle</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Cette période</translation>
    </message>
    <message>
        <source>Tonight&apos;s question</source>
        <translation>La question de ce soir</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>the verb, of the evening’s question</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Another</source>
        <comment>another question</comment>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Une autre question</translation>
    </message>
    <message>
        <source>week {n} of {all}</source>
        <translation>semaine {n} sur {all}</translation>
    </message>
    <message>
        <source>Welcome. How was your day?</source>
        <translation>Bienvenue. Comment s’est passée ta journée&#x202f;?</translation>
    </message>
    <message>
        <source>The last twelve weeks</source>
        <translation>Les douze dernières semaines</translation>
    </message>
    <message>
        <source>Highs above the line, lows below, one bar a week.</source>
        <translation>Les hauts au-dessus de la ligne, les bas en dessous, une barre par semaine.</translation>
    </message>
    <message>
        <source>In this teaching week</source>
        <translation>Dans cette semaine de classe</translation>
    </message>
    <message>
        <source>How did it turn out? Add a line →</source>
        <translation>Comment ça s’est terminé&#x202f;? Ajouter une suite →</translation>
    </message>
    <message>
        <source>Open the circle →</source>
        <translation>Ouvrir le cercle →</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>took something back</source>
        <translation>a retiré quelque chose</translation>
    </message>
    <message>
        <source>has a new card</source>
        <translation>a une nouvelle carte</translation>
    </message>
    <message>
        <source>shared {kind} with you</source>
        <translation>a partagé {kind} avec toi</translation>
    </message>
    <message numerus="yes">
        <source>shared %Ln entries with you</source>
        <translation>
            <numerusform>a partagé %Ln entrée avec toi</numerusform>
            <numerusform>a partagé %Ln entrées avec toi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message numerus="yes">
        <source>%Ln entries moved to the trash</source>
        <translation>
            <numerusform>%Ln entrée mise à la corbeille</numerusform>
            <numerusform>%Ln entrées mises à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stay there for 30 days.</source>
        <comment>%n entries</comment>
        <translation>
            <numerusform>Elle y reste 30 jours.</numerusform>
            <numerusform>Elles y restent 30 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#{0} added to %Ln entries</source>
        <translation>
            <numerusform>#{0} ajoutée à %Ln entrée</numerusform>
            <numerusform>#{0} ajoutée à %Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#{0} taken away from %Ln entries</source>
        <translation>
            <numerusform>#{0} enlevée de %Ln entrée</numerusform>
            <numerusform>#{0} enlevée de %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln entries</source>
        <translation>
            <numerusform>{kind}&#x202f;: %Ln entrée</numerusform>
            <numerusform>{kind}&#x202f;: %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Task</source>
        <comment>a line with a box to tick</comment>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Photo or file…</source>
        <translation>Photo ou fichier…</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>Rien que le texte</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Changer la date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date: {day}</source>
        <translation>Date&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>More for the text</source>
        <translation>Plus pour le texte</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>TrashSheet</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Entries stay here for at least 30 days, then they go for good.</source>
        <translation>Les entrées restent ici au moins 30 jours, puis elles disparaissent pour de bon.</translation>
    </message>
    <message>
        <source>There is nothing in the trash.</source>
        <translation>Il n’y a rien dans la corbeille.</translation>
    </message>
    <message>
        <source>Entries in the trash</source>
        <translation>Entrées dans la corbeille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer à jamais…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>encore %Ln jour</numerusform>
            <numerusform>encore %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>Supprimer à jamais&#x202f;?</translation>
    </message>
    <message>
        <source>The text, its versions, its photos and what friends answered are overwritten. Nobody can bring them back. What you shared of it stays in the list of what left.</source>
        <translation>Le texte, ses versions, ses photos et ce que des amis ont répondu sont écrasés. Personne ne peut les faire revenir. Ce que tu en as partagé reste dans la liste de ce qui est parti.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer à jamais</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Stay here when the window is closed</source>
        <translation>Rester ici quand la fenêtre se ferme</translation>
    </message>
    <message>
        <source>A high</source>
        <translation>Un haut</translation>
    </message>
    <message>
        <source>A low</source>
        <translation>Un bas</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>Open Afterbell</source>
        <translation>Ouvrir Afterbell</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The day is done. How was it?</source>
        <translation>La journée est finie. Comment ça s’est passé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Gathering entries…</source>
        <translation>Collecte des entrées…</translation>
    </message>
    <message>
        <source>Gathering entries: {0} of {1}</source>
        <translation>Collecte des entrées&#x202f;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Composition des pages…</translation>
    </message>
    <message>
        <source>Printing page {0} of {1}</source>
        <translation>Impression de la page {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Unopened</name>
    <message>
        <source>No program here opens this address</source>
        <translation>Aucun programme n’ouvre cette adresse ici</translation>
    </message>
    <message>
        <source>Mark it, copy it, and open it in a browser:</source>
        <translation>Sélectionne-la, copie-la et ouvre-la dans un navigateur&#x202f;:</translation>
    </message>
    <message>
        <source>No program here shows this folder</source>
        <translation>Aucun programme n’affiche ce dossier ici</translation>
    </message>
    <message>
        <source>Find it with a program that shows files. It is here:</source>
        <translation>Cherche-le avec un programme qui affiche les fichiers. Il est ici&#x202f;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Unprinted</name>
    <message>
        <source>What could not be set as it is formatted stands as you typed it: {0}.</source>
        <translation>Ce qui n’a pas pu être composé dans sa mise en forme figure comme tu l’as tapé&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Pictures that could not be read are only named: {0}.</source>
        <translation>Les images illisibles sont seulement nommées&#x202f;: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters of a script no font here has are printed by their names: {0}.</source>
        <translation>
            <numerusform>%Ln caractère d’une écriture qu’aucune police n’a ici est imprimé par son nom&#x202f;: {0}.</numerusform>
            <numerusform>%Ln caractères d’une écriture qu’aucune police n’a ici sont imprimés par leur nom&#x202f;: {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install a font for that script, open Afterbell again, and make the book once more.</source>
        <translation>Installe une police pour cette écriture, rouvre Afterbell, et refais le livre.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} and {files}</source>
        <translation>{words} et {files}</translation>
    </message>
    <message>
        <source>{words} in {places}</source>
        <translation>{words} dans {places}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>held here, not on the disk · {words}</source>
        <translation>retenu ici, pas sur le disque · {words}</translation>
    </message>
    <message numerus="yes">
        <source>{places} are not on the disk yet</source>
        <comment>%n entries or places</comment>
        <translation>
            <numerusform>{places}&#x202f;: pas encore sur le disque</numerusform>
            <numerusform>{places}&#x202f;: pas encore sur le disque</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is busy</source>
        <translation>Le journal est occupé</translation>
    </message>
    <message>
        <source>{what}, at {time}</source>
        <translation>{what}, à {time}</translation>
    </message>
    <message>
        <source>Something else takes long just now; your words are next.</source>
        <translation>Autre chose prend du temps en ce moment&#x202f;; tes mots viennent juste après.</translation>
    </message>
    <message>
        <source>Everything since {time} is whole, here in this window: {words}.</source>
        <translation>Tout ce que tu as écrit depuis {time} est intact, ici dans cette fenêtre&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>It lies in the file you saved, too.</source>
        <translation>C’est aussi dans le fichier que tu as enregistré.</translation>
    </message>
    <message>
        <source>You can go on writing; nothing more goes into that file until you choose.</source>
        <translation>Tu peux continuer d’écrire&#x202f;; rien de plus n’entre dans ce fichier avant ton choix.</translation>
    </message>
    <message>
        <source>You can go on writing; it is tried again by itself, and saved as soon as it goes.</source>
        <translation>Tu peux continuer d’écrire&#x202f;; l’enregistrement est retenté tout seul, et se fait dès que possible.</translation>
    </message>
    <message numerus="yes">
        <source>{words} are only here</source>
        <comment>%n words and files</comment>
        <translation>
            <numerusform>{words}&#x202f;: seulement ici</numerusform>
            <numerusform>{words}&#x202f;: seulement ici</numerusform>
        </translation>
    </message>
    <message>
        <source>“{called}” could not be written since {time}.</source>
        <translation>«&#x202f;{called}&#x202f;» n’a pas pu être écrit depuis {time}.</translation>
    </message>
    <message>
        <source>{places} could not be written since {time}.</source>
        <translation>{places}&#x202f;: rien n’a pu y être écrit depuis {time}.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>We were writing</source>
        <translation>Nous écrivions</translation>
    </message>
    <message>
        <source>Now at its place</source>
        <translation>Maintenant à sa place</translation>
    </message>
    <message>
        <source>The system says</source>
        <translation>Le système dit</translation>
    </message>
    <message>
        <source>error {n}</source>
        <translation>erreur {n}</translation>
    </message>
    <message>
        <source>{free} of {whole} are free on its disk.</source>
        <translation>{free} libres sur {whole} sur son disque.</translation>
    </message>
    <message>
        <source>nothing; it is at {place} now</source>
        <translation>rien&#x202f;; il est maintenant dans {place}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{size}, last changed on {day} at {time}</source>
        <translation>{size}, dernier changement le {day} à {time}</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message numerus="yes">
        <source>Words that could not be saved last time are home: %Ln entries</source>
        <translation>
            <numerusform>Les mots qui n’avaient pas pu être enregistrés la dernière fois sont rentrés&#x202f;: %Ln entrée</numerusform>
            <numerusform>Les mots qui n’avaient pas pu être enregistrés la dernière fois sont rentrés&#x202f;: %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsualYears</name>
    <message>
        <source>August to June</source>
        <translation>D’août à juin</translation>
    </message>
    <message>
        <source>August to June, two semesters</source>
        <translation>D’août à juin, deux semestres</translation>
    </message>
    <message>
        <source>September to July, three terms</source>
        <translation>De septembre à juillet, trois trimestres</translation>
    </message>
    <message>
        <source>August to June, four quarters</source>
        <translation>D’août à juin, quatre trimestres</translation>
    </message>
    <message>
        <source>January to December</source>
        <translation>De janvier à décembre</translation>
    </message>
    <message>
        <source>February to December, two semesters</source>
        <translation>De février à décembre, deux semestres</translation>
    </message>
    <message>
        <source>January to December, four terms</source>
        <translation>De janvier à décembre, quatre trimestres</translation>
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
        <translation>Trimestre {}</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Struck out is what went since then, underlined what came.</source>
        <translation>Barré, ce qui est parti depuis&#x202f;; souligné, ce qui est venu.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>The version beside the text as it is now</source>
        <translation>La version à côté du texte tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>There is only the text as it stands.</source>
        <translation>Il n’y a que le texte tel qu’il est.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Faire revenir cette version</translation>
    </message>
    <message>
        <source>Earlier change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Taken out, and shown by these versions alone:</source>
        <translation>Retiré, et montré par ces seules versions&#x202f;:</translation>
    </message>
    <message>
        <source>Delete {0} for good</source>
        <translation>Supprimer {0} pour de bon</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>It was marked {0} then.</source>
        <translation>Son type était alors {0}.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Only spaces or blank lines changed.</source>
        <translation>Seuls des espaces ou des lignes vides ont changé.</translation>
    </message>
    <message>
        <source>Only signs changed, no words.</source>
        <translation>Seuls des signes ont changé, aucun mot.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words gone</source>
        <translation>
            <numerusform>%Ln mot parti</numerusform>
            <numerusform>%Ln mots partis</numerusform>
        </translation>
    </message>
    <message>
        <source>No word gone</source>
        <translation>Aucun mot parti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>words</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>none new</source>
        <translation>aucun nouveau</translation>
    </message>
</context>
<context>
    <name>ViewerSheet</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A copy was saved, not encrypted</source>
        <translation>Une copie a été enregistrée, non chiffrée</translation>
    </message>
    <message>
        <source>The picture before</source>
        <translation>L’image d’avant</translation>
    </message>
    <message>
        <source>The next picture</source>
        <translation>L’image suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>the verb: show the whole picture</comment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>All of it, key 0</source>
        <translation>Image entière, touche 0</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Faire une copie…</translation>
    </message>
    <message>
        <source>The copy lies outside your journal and is not encrypted.</source>
        <translation>La copie se trouve hors de ton journal et n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Image&#x202f;: {name}</translation>
    </message>
    <message>
        <source>This file is no picture Afterbell can show. A copy of it can be saved.</source>
        <translation>Ce fichier n’est pas une image qu’Afterbell puisse montrer. Une copie peut en être enregistrée.</translation>
    </message>
    <message>
        <source>Only a small copy can be shown of a picture of this kind.</source>
        <translation>D’une image de ce genre, seule une petite copie peut être montrée.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Save a copy, not encrypted</source>
        <translation>Enregistrer une copie, non chiffrée</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>My journal.afterbell</source>
        <translation>Mon journal.afterbell</translation>
    </message>
    <message>
        <source>The folder that holds the journal</source>
        <translation>Le dossier qui contient le journal</translation>
    </message>
    <message>
        <source>Where to keep the journal</source>
        <translation>Où garder le journal</translation>
    </message>
    <message>
        <source>Making your journal…</source>
        <translation>Création de ton journal…</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>This journal can only be read here</source>
        <translation>Ce journal ne peut être que lu ici</translation>
    </message>
    <message>
        <source>Its disk takes no writing. Everything in it can be read and exported; to go on writing, copy its folder to this computer and open the copy.</source>
        <translation>On ne peut pas écrire sur son disque. Tout ce qu’il contient peut être lu et exporté&#x202f;; pour continuer d’écrire, copie son dossier sur cet ordinateur et ouvre la copie.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>A shared folder is not there just now</source>
        <translation>Un dossier partagé n’est pas là pour l’instant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Rétrospective</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Year in review</source>
        <translation>Livre de l’année</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Sauver ce qui peut être lu…</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>It has {0} characters; one paste takes {1}. Nothing was changed. Add it as a file instead.</source>
        <translation>Il y a {0} caractères&#x202f;; on peut en coller {1} à la fois. Rien n’a été changé. Ajoute plutôt cela comme fichier.</translation>
    </message>
    <message>
        <source>That is too much to paste</source>
        <translation>C’est trop à coller</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Yearbook</name>
    <message>
        <source>No entries in these days</source>
        <translation>Pas d’entrées ces jours-là</translation>
    </message>
    <message>
        <source>A book is made of what you wrote. Choose other days, take more in, or write the first entry: a sentence is enough.</source>
        <translation>Un livre se fait avec ce que tu as écrit. Choisis d’autres jours, prends-en davantage, ou écris la première entrée&#x202f;: une phrase suffit.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Écrire une entrée</translation>
    </message>
    <message>
        <source>Nothing is marked as evidence</source>
        <translation>Rien n’est marqué comme preuve</translation>
    </message>
    <message>
        <source>A portfolio holds only what you mark. Read an entry, choose “Evidence…” under ⋯, and say what it shows.</source>
        <translation>Un portfolio ne contient que ce que tu marques. Lis une entrée, choisis «&#x202f;Preuve…&#x202f;» sous ⋯, et dis ce qu’elle montre.</translation>
    </message>
    <message>
        <source>Go to the journal</source>
        <translation>Aller au journal</translation>
    </message>
</context>
<context>
    <name>YearbookPage</name>
    <message>
        <source>Year in review</source>
        <translation>Livre de l’année</translation>
    </message>
    <message>
        <source>Look at the pages, make the book →</source>
        <translation>Regarder les pages, faire le livre →</translation>
    </message>
    <message>
        <source>Look at the pages →</source>
        <translation>Regarder les pages →</translation>
    </message>
    <message>
        <source>← Back to the choices</source>
        <translation>← Retour aux choix</translation>
    </message>
</context>
<context>
    <name>_Code</name>
    <message>
        <source>The code of my card, to be scanned side by side</source>
        <translation>Le code de ma carte, à scanner côte à côte</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>A place to put the day down.</source>
        <translation>Un endroit où déposer la journée.</translation>
    </message>
    <message>
        <source>Your journal is encrypted on this computer and goes nowhere by itself. You choose who reads what, one entry at a time.</source>
        <translation>Ton journal est chiffré sur cet ordinateur et ne va nulle part de lui-même. Tu choisis qui lit quoi, une entrée à la fois.</translation>
    </message>
</context>
<context>
    <name>_Spans</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first of a month, before its name: 1 March</comment>
        <translation>1er</translation>
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
        <translation>Haut</translation>
    </message>
    <message>
        <source>a high</source>
        <translation>un haut</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>the kind of an entry: something hard</comment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>a low</source>
        <translation>un bas</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>the kind of an entry: a high and a low</comment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>a high and low</source>
        <translation>un haut et un bas</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>the kind of an entry</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>just listening</source>
        <translation>juste une écoute</translation>
    </message>
    <message>
        <source>been there?</source>
        <translation>tu connais ça&#x202f;?</translation>
    </message>
    <message>
        <source>ideas welcome</source>
        <translation>des idées</translation>
    </message>
    <message>
        <source>celebrate with me</source>
        <translation>fête ça avec moi</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>Je t’écoute</translation>
    </message>
    <message>
        <source>hears you</source>
        <translation>t’écoute</translation>
    </message>
    <message>
        <source>Been there</source>
        <translation>Je connais ça</translation>
    </message>
    <message>
        <source>been there</source>
        <translation>je connais ça</translation>
    </message>
    <message>
        <source>has been there</source>
        <translation>connaît ça</translation>
    </message>
    <message>
        <source>Thinking of you</source>
        <translation>Je pense à toi</translation>
    </message>
    <message>
        <source>thinking of you</source>
        <translation>je pense à toi</translation>
    </message>
    <message>
        <source>is thinking of you</source>
        <translation>pense à toi</translation>
    </message>
    <message>
        <source>Celebrating with you</source>
        <translation>Je me réjouis avec toi</translation>
    </message>
    <message>
        <source>celebrating with you</source>
        <translation>je me réjouis avec toi</translation>
    </message>
    <message>
        <source>is celebrating with you</source>
        <translation>se réjouit avec toi</translation>
    </message>
    <message>
        <source>Can I call?</source>
        <translation>Je peux t’appeler&#x202f;?</translation>
    </message>
    <message>
        <source>can I call?</source>
        <translation>je peux t’appeler&#x202f;?</translation>
    </message>
    <message>
        <source>would like to call</source>
        <translation>aimerait t’appeler</translation>
    </message>
</context>
<context>
    <name>saved</name>
    <message>
        <source>Kept in the made-up year</source>
        <translation>Gardé dans l’année inventée</translation>
    </message>
    <message>
        <source>Saved, encrypted</source>
        <translation>Enregistré, chiffré</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>shared with {names}</source>
        <translation>partagé avec {names}</translation>
    </message>
    <message>
        <source>Damaged in the file: it cannot be read</source>
        <translation>Endommagé dans le fichier&#x202f;: illisible</translation>
    </message>
</context>
</TS>
