<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupGroup</name>
    <message numerus="yes">
        <source>{0}, checked and counted: %Ln entries. {1} kept in all.</source>
        <translation>
            <numerusform>{0}, checked and counted: %Ln entry. {1} kept in all.</numerusform>
            <numerusform>{0}, checked and counted: %Ln entries. {1} kept in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>1 day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highs</source>
        <translation>
            <numerusform>1 high</numerusform>
            <numerusform>%Ln highs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lows</source>
        <translation>
            <numerusform>1 low</numerusform>
            <numerusform>%Ln lows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln both</source>
        <translation>
            <numerusform>1 both</numerusform>
            <numerusform>%Ln both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>1 note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message numerus="yes">
        <source>%Ln entries picked by hand</source>
        <translation>
            <numerusform>1 entry picked by hand</numerusform>
            <numerusform>%Ln entries picked by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words may be names and are not decided yet.</source>
        <translation>
            <numerusform>1 word may be a name and is not decided yet.</numerusform>
            <numerusform>%Ln words may be names and are not decided yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePassphrase</name>
    <message numerus="yes">
        <source>Once more, from memory: %Ln words are right so far</source>
        <translation>
            <numerusform>Once more, from memory: %Ln word is right so far</numerusform>
            <numerusform>Once more, from memory: %Ln words are right so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosingBar</name>
    <message numerus="yes">
        <source>%Ln entries chosen</source>
        <translation>
            <numerusform>1 entry chosen</numerusform>
            <numerusform>%Ln entries chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>1 file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the next of %Ln more files</source>
        <translation>
            <numerusform>Show the last file</numerusform>
            <numerusform>Show the next of %Ln more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassForm</name>
    <message numerus="yes">
        <source>Retire %Ln people</source>
        <translation>
            <numerusform>Retire 1 person</numerusform>
            <numerusform>Retire %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message numerus="yes">
        <source>%Ln people will be added</source>
        <translation>
            <numerusform>1 person will be added</numerusform>
            <numerusform>%Ln people will be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message numerus="yes">
        <source>%Ln come here</source>
        <translation>
            <numerusform>1 comes here</numerusform>
            <numerusform>%Ln come here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep both texts</source>
        <translation>
            <numerusform>1 keeps both texts</numerusform>
            <numerusform>%Ln keep both texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>1 stays</numerusform>
            <numerusform>%Ln stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries came in</source>
        <translation>
            <numerusform>1 entry came in</numerusform>
            <numerusform>%Ln entries came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were united</source>
        <translation>
            <numerusform>1 was united</numerusform>
            <numerusform>%Ln were united</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos and files came along</source>
        <translation>
            <numerusform>1 photo or file came along</numerusform>
            <numerusform>%Ln photos and files came along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln entries the newer text stands, and the other is an earlier version, to be joined by hand.</source>
        <translation>
            <numerusform>The newer text stands, and the other is among its earlier versions, to be joined by hand.</numerusform>
            <numerusform>In %Ln entries the newer text stands, and the other is an earlier version, to be joined by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message numerus="yes">
        <source>%Ln words to decide</source>
        <translation>
            <numerusform>1 word to decide</numerusform>
            <numerusform>%Ln words to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoBand</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EverybodySheet</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>one more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>1 found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message numerus="yes">
        <source>%Ln things came in from the shared folder</source>
        <translation>
            <numerusform>Something came in for you from the shared folder</numerusform>
            <numerusform>%Ln things came in from the shared folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetQuestion</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message numerus="yes">
        <source>%Ln times in this entry</source>
        <translation>
            <numerusform>%Ln time in this entry</numerusform>
            <numerusform>%Ln times in this entry</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshCopySheet</name>
    <message numerus="yes">
        <source>It is whole: %Ln entries, and every word that was held is being written into it.</source>
        <translation>
            <numerusform>It is whole: 1 entry, and every word that was held is being written into it.</numerusform>
            <numerusform>It is whole: %Ln entries, and every word that was held is being written into it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln entries, as far as the other program left them, and every word that was held is being written into it. Compare it with the newest backup.</source>
        <translation>
            <numerusform>It holds 1 entry, as far as the other program left it, and every word that was held is being written into it. Compare it with the newest backup.</numerusform>
            <numerusform>It holds %Ln entries, as far as the other program left them, and every word that was held is being written into it. Compare it with the newest backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln entries</source>
        <translation>
            <numerusform>in %Ln entry</numerusform>
            <numerusform>in %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>1 photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>1 response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookbackCards</name>
    <message numerus="yes">
        <source>%Ln of your lows have a later line</source>
        <translation>
            <numerusform>1 of your lows has a later line</numerusform>
            <numerusform>%Ln of your lows have a later line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %Ln entries</source>
        <translation>
            <numerusform>answered 1 entry</numerusform>
            <numerusform>answered %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookingFor</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeUp</name>
    <message numerus="yes">
        <source>%Ln entries came along</source>
        <translation>
            <numerusform>1 entry came along</numerusform>
            <numerusform>%Ln entries came along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>1 photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln pages</source>
        <translation>
            <numerusform>about 1 page</numerusform>
            <numerusform>about %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>1 page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printed in %Ln volumes</source>
        <translation>
            <numerusform>printed in 1 volume</numerusform>
            <numerusform>printed in %Ln volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words may be names. Undecided, they stand in the book as you wrote them.</source>
        <translation>
            <numerusform>1 word may be a name. Undecided, it stands in the book as you wrote it.</numerusform>
            <numerusform>%Ln words may be names. Undecided, they stand in the book as you wrote them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>Bring %Ln entries in</source>
        <translation>
            <numerusform>Bring 1 entry in</numerusform>
            <numerusform>Bring %Ln entries in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with their own day</source>
        <translation>
            <numerusform>1 with its own day</numerusform>
            <numerusform>%Ln with their own day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the day you chose</source>
        <translation>
            <numerusform>1 with the day you chose</numerusform>
            <numerusform>%Ln with the day you chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the report.</source>
        <translation>
            <numerusform>1 more is in the report.</numerusform>
            <numerusform>%Ln more are in the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are the same, word for word: left alone.</source>
        <translation>
            <numerusform>1 is the same, word for word: left alone.</numerusform>
            <numerusform>%Ln are the same, word for word: left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grew since: the longer texts come, yours stay as earlier versions.</source>
        <translation>
            <numerusform>1 grew since you brought it in last: the longer text comes, yours stays as an earlier version.</numerusform>
            <numerusform>%Ln grew since: the longer texts come, yours stay as earlier versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have something new in them, which comes; both texts are kept.</source>
        <translation>
            <numerusform>%Ln has something new in it, which comes; both texts are kept.</numerusform>
            <numerusform>%Ln have something new in them, which comes; both texts are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave these %Ln out</source>
        <translation>
            <numerusform>Leave this one out</numerusform>
            <numerusform>Leave these %Ln out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give all %Ln of them</source>
        <translation>
            <numerusform>Give it</numerusform>
            <numerusform>Give all %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have it now.</source>
        <translation>
            <numerusform>It has it now.</numerusform>
            <numerusform>All %Ln have it now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come into the trash, where they are there.</source>
        <translation>
            <numerusform>One comes into the trash, where it is there.</numerusform>
            <numerusform>%Ln come into the trash, where they are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new entry came in: %Ln were here already.</source>
        <translation>
            <numerusform>No new entry came in: the one in it was here already.</numerusform>
            <numerusform>No new entry came in: all %Ln were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>1 file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln entries came in, with {1}.</source>
        <translation>
            <numerusform>{0} of 1 entry came in, with {1}.</numerusform>
            <numerusform>{0} of %Ln entries came in, with {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln entries came in.</source>
        <translation>
            <numerusform>{0} of 1 entry came in.</numerusform>
            <numerusform>{0} of %Ln entries came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these are in the trash, as they were there.</source>
        <translation>
            <numerusform>One of these is in the trash, as it was there.</numerusform>
            <numerusform>%Ln of these are in the trash, as they were there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>One was here already.</numerusform>
            <numerusform>%Ln were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these took in what was new in them; both texts are kept.</source>
        <translation>
            <numerusform>One of these took in what was new in it; both texts are kept.</numerusform>
            <numerusform>%Ln of these took in what was new in them; both texts are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these grew since; what stood here are earlier versions.</source>
        <translation>
            <numerusform>One of these grew since; what stood here is an earlier version.</numerusform>
            <numerusform>%Ln of these grew since; what stood here are earlier versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message numerus="yes">
        <source>%Ln names protected</source>
        <translation>
            <numerusform>1 name protected</numerusform>
            <numerusform>%Ln names protected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%Ln protected</source>
        <translation>
            <numerusform>1 person protected</numerusform>
            <numerusform>%Ln protected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message numerus="yes">
        <source>The names of %Ln people leave the list, with nicknames, stand-ins and the answers about them. Whoever is listed in another class as well stays there.</source>
        <translation>
            <numerusform>The names of 1 person leave the list, with nicknames, stand-in and the answers about them. Whoever is listed in another class as well stays there.</numerusform>
            <numerusform>The names of %Ln people leave the list, with nicknames, stand-ins and the answers about them. Whoever is listed in another class as well stays there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodSheet</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message numerus="yes">
        <source>Another try in %Ln seconds.</source>
        <translation>
            <numerusform>Another try in 1 second.</numerusform>
            <numerusform>Another try in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another try in %Ln minutes.</source>
        <translation>
            <numerusform>Another try in 1 minute.</numerusform>
            <numerusform>Another try in %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingColumn</name>
    <message numerus="yes">
        <source>You sealed %Ln entries for {0} since then.</source>
        <translation>
            <numerusform>You sealed one entry for {0} since then.</numerusform>
            <numerusform>You sealed %Ln entries for {0} since then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the next of %Ln more</source>
        <translation>
            <numerusform>Show the last one</numerusform>
            <numerusform>Show the next of %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenameTagSheet</name>
    <message numerus="yes">
        <source>%Ln entries carry it.</source>
        <translation>
            <numerusform>1 entry carries it.</numerusform>
            <numerusform>%Ln entries carry it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries to go</source>
        <translation>
            <numerusform>1 entry to go</numerusform>
            <numerusform>%Ln entries to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message numerus="yes">
        <source>{0} of %Ln entries are back.</source>
        <translation>
            <numerusform>{0} of 1 entry is back.</numerusform>
            <numerusform>{0} of %Ln entries are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message numerus="yes">
        <source>Share %Ln entries</source>
        <translation>
            <numerusform>Share 1 entry</numerusform>
            <numerusform>Share %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos or files</source>
        <translation>
            <numerusform>1 photo or file</numerusform>
            <numerusform>%Ln photos or files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagSheet</name>
    <message numerus="yes">
        <source>Tag %Ln entries</source>
        <translation>
            <numerusform>Tag 1 entry</numerusform>
            <numerusform>Tag %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message numerus="yes">
        <source>%Ln earlier versions show it, too, and keep it; nothing that you share or export has it any more.</source>
        <translation>
            <numerusform>An earlier version shows it, too, and keeps it; nothing that you share or export has it any more.</numerusform>
            <numerusform>%Ln earlier versions show it, too, and keep it; nothing that you share or export has it any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>With the %Ln later lines</source>
        <translation>
            <numerusform>With the later line</numerusform>
            <numerusform>With the %Ln later lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message numerus="yes">
        <source>%Ln responses</source>
        <translation>
            <numerusform>1 response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>1 photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>shared %Ln entries with you</source>
        <translation>
            <numerusform>shared 1 entry with you</numerusform>
            <numerusform>shared %Ln entries with you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message numerus="yes">
        <source>%Ln entries moved to the trash</source>
        <translation>
            <numerusform>Moved to the trash</numerusform>
            <numerusform>%Ln entries moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stay there for 30 days.</source>
        <comment>%n entries</comment>
        <translation>
            <numerusform>It stays there for 30 days.</numerusform>
            <numerusform>They stay there for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#{0} added to %Ln entries</source>
        <translation>
            <numerusform>#{0} added to 1 entry</numerusform>
            <numerusform>#{0} added to %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>#{0} taken away from %Ln entries</source>
        <translation>
            <numerusform>#{0} taken away from 1 entry</numerusform>
            <numerusform>#{0} taken away from %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %Ln entries</source>
        <translation>
            <numerusform>{kind}: %Ln entry</numerusform>
            <numerusform>{kind}: %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashSheet</name>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>1 day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unprinted</name>
    <message numerus="yes">
        <source>%Ln letters of a script no font here has are printed by their names: {0}.</source>
        <translation>
            <numerusform>1 letter of a script no font here has is printed by its name: {0}.</numerusform>
            <numerusform>%Ln letters of a script no font here has are printed by their names: {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>1 file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>1 entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>1 place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} are not on the disk yet</source>
        <comment>%n entries or places</comment>
        <translation>
            <numerusform>{places} is not on the disk yet</numerusform>
            <numerusform>{places} are not on the disk yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} are only here</source>
        <comment>%n words and files</comment>
        <translation>
            <numerusform>{words} is only here</numerusform>
            <numerusform>{words} are only here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message numerus="yes">
        <source>Words that could not be saved last time are home: %Ln entries</source>
        <translation>
            <numerusform>Words that could not be saved last time are home: one entry</numerusform>
            <numerusform>Words that could not be saved last time are home: %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message numerus="yes">
        <source>%Ln words gone</source>
        <translation>
            <numerusform>1 word gone</numerusform>
            <numerusform>%Ln words gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>words</comment>
        <translation>
            <numerusform>1 new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>1 word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>days</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
