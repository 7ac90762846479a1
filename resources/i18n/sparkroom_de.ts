<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Sparkroom</source>
        <translation>Über Sparkroom</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Was darin steckt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Sparkroom {0}</source>
        <translation>Sparkroom {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Runs timed workshop exercises on a projector, takes down what the room says, and makes the paper. It uses no network and tells nobody anything. Below is everything it is made of, with the terms of each.</source>
        <translation>Zeigt Workshop-Übungen mit Uhr auf der Leinwand, hält fest, was gesagt wird, und macht die Handouts. Braucht kein Netz und verrät niemandem etwas. Unten steht alles, woraus es besteht, mit den Bedingungen dazu.</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>AdviceBar</name>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Do it ({0})</source>
        <translation>Annehmen ({0})</translation>
    </message>
    <message>
        <source>Type it ({0})</source>
        <translation>Eintippen ({0})</translation>
    </message>
    <message>
        <source>Words ({0})</source>
        <translation>Worte ({0})</translation>
    </message>
    <message>
        <source>Changes ({0})</source>
        <translation>Änderungen ({0})</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>What happens</source>
        <translation>Was passiert</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>The theme could not be remembered: {0}.</source>
        <translation>Die Farben ließen sich nicht merken: {0}.</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Enter: done   Esc: leave it</source>
        <translation>Enter: fertig   Esc: lassen</translation>
    </message>
</context>
<context>
    <name>AudienceChoice</name>
    <message>
        <source>The projector could not be remembered for this place: {0}.</source>
        <translation>Der Projektor ließ sich für diesen Ort nicht merken: {0}.</translation>
    </message>
</context>
<context>
    <name>AuthorDesk</name>
    <message>
        <source>This could not be saved: {0}. The exercise is as it was before.</source>
        <translation>Das ließ sich nicht speichern: {0}. Die Übung ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Plan a day with this exercise first; then there is paper for it.</source>
        <translation>Zuerst einen Tag mit dieser Übung planen; dann gibt es Papier dafür.</translation>
    </message>
    <message>
        <source>A draft cannot be handed on. Mend what it says first.</source>
        <translation>Ein Entwurf lässt sich nicht weitergeben. Zuerst beheben, was dort steht.</translation>
    </message>
    <message>
        <source>Earlier versions cannot be read: {0}.</source>
        <translation>Frühere Stände sind nicht lesbar: {0}.</translation>
    </message>
</context>
<context>
    <name>AuthorHead</name>
    <message>
        <source>Title of the exercise</source>
        <translation>Titel der Übung</translation>
    </message>
    <message>
        <source>Ready to be run</source>
        <translation>Bereit zum Durchführen</translation>
    </message>
    <message>
        <source>A draft, not offered for running: one thing to mend</source>
        <translation>Ein Entwurf, noch nicht durchführbar: eine Sache zu beheben</translation>
    </message>
    <message>
        <source>A draft, not offered for running: {0} things to mend</source>
        <translation>Ein Entwurf, noch nicht durchführbar: {0} Sachen zu beheben</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Stände…</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <source>Show the next</source>
        <translation>Nächste zeigen</translation>
    </message>
</context>
<context>
    <name>AuthorWindow</name>
    <message>
        <source>Exercise: {0}</source>
        <translation>Übung: {0}</translation>
    </message>
    <message>
        <source>Workshops that use it follow.</source>
        <translation>Workshops, die sie verwenden, folgen ihr.</translation>
    </message>
</context>
<context>
    <name>Authoring</name>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>A draft cannot be handed on. Open it and mend what it says first.</source>
        <translation>Ein Entwurf lässt sich nicht weitergeben. Zuerst öffnen und beheben, was dort steht.</translation>
    </message>
    <message>
        <source>The data folder cannot be read: {0}.</source>
        <translation>Der Datenordner ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>Your exercises could not be changed: {0}.</source>
        <translation>Die eigenen Übungen ließen sich nicht ändern: {0}.</translation>
    </message>
</context>
<context>
    <name>BallotView</name>
    <message>
        <source>Options to vote for</source>
        <translation>Was zur Wahl steht</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Abstimmung schließen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>1 each…</source>
        <translation>je 1…</translation>
    </message>
    <message>
        <source>{0} each…</source>
        <translation>je {0}…</translation>
    </message>
    <message>
        <source>Result: place by place</source>
        <translation>Ergebnis: Platz für Platz</translation>
    </message>
    <message>
        <source>Result: at once</source>
        <translation>Ergebnis: auf einmal</translation>
    </message>
    <message>
        <source>Found by “{0}”.</source>
        <translation>Gefunden mit „{0}“.</translation>
    </message>
    <message>
        <source>Letters find a card by the start of a word, digits count, Enter goes on.</source>
        <translation>Buchstaben suchen eine Karte am Wortanfang, Ziffern zählen, Enter geht weiter.</translation>
    </message>
    <message>
        <source>{0} counts who stands where.</source>
        <translation>{0} zählt, wer wo steht.</translation>
    </message>
</context>
<context>
    <name>BookView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>This picture could not be made.</source>
        <translation>Dieses Bild ließ sich nicht machen.</translation>
    </message>
    <message>
        <source>The picture is being made…</source>
        <translation>Das Bild wird gemacht…</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>“{0}” waits: it is taken in when you are back on Home.</source>
        <translation>„{0}“ wartet: Es wird übernommen, wenn die Startseite wieder da ist.</translation>
    </message>
</context>
<context>
    <name>CategoryField</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
</context>
<context>
    <name>CheckFoot</name>
    <message>
        <source>Look again (R)</source>
        <translation>Neu prüfen (R)</translation>
    </message>
    <message>
        <source>Close ({0})</source>
        <translation>Schließen ({0})</translation>
    </message>
    <message>
        <source>Arrow keys go through, Enter does, Y and N answer.</source>
        <translation>Pfeiltasten gehen durch, Enter handelt, Y und N antworten.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>ClickerLearner</name>
    <message>
        <source>Learn the clicker</source>
        <translation>Klicker anlernen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Try it: press any button of the clicker. Esc ends.</source>
        <translation>Ausprobieren: irgendeine Taste am Klicker drücken. Esc beendet.</translation>
    </message>
    <message>
        <source>Press “{0}” on your clicker, or Esc if it has no such button.</source>
        <translation>„{0}“ am Klicker drücken oder Esc, wenn es diese Taste nicht gibt.</translation>
    </message>
    <message>
        <source>Press “{0}” on your clicker, which is often the start button again. Esc is fine.</source>
        <translation>„{0}“ am Klicker drücken, oft noch einmal die Starttaste. Esc ist auch gut.</translation>
    </message>
    <message>
        <source>{0} It was not learned.</source>
        <translation>{0} Nicht angelernt.</translation>
    </message>
    <message>
        <source>{0} arrived. No button was learned with it.</source>
        <translation>{0} kam an. Damit ist keine Taste angelernt.</translation>
    </message>
    <message>
        <source>{0} arrived: “{1}”.</source>
        <translation>{0} kam an: „{1}“.</translation>
    </message>
    <message>
        <source>{0} arrived: “{1}” is learned.</source>
        <translation>{0} kam an: „{1}“ ist angelernt.</translation>
    </message>
    <message>
        <source>Buttons that were not learned send what clickers usually send.</source>
        <translation>Tasten, die nicht angelernt sind, senden das, was Klicker meistens senden.</translation>
    </message>
    <message>
        <source>The clicker is forgotten.</source>
        <translation>Der Klicker ist vergessen.</translation>
    </message>
    <message>
        <source>usual: {0}</source>
        <translation>üblich: {0}</translation>
    </message>
</context>
<context>
    <name>ClickerPage</name>
    <message>
        <source>Which buttons does your clicker have?</source>
        <translation>Welche Tasten hat der Klicker?</translation>
    </message>
    <message>
        <source>When all are asked for, Esc leads back to the list.</source>
        <translation>Wenn alle gefragt sind, führt Esc zurück zur Liste.</translation>
    </message>
</context>
<context>
    <name>ClickerWindow</name>
    <message>
        <source>Learn the clicker</source>
        <translation>Klicker anlernen</translation>
    </message>
    <message>
        <source>Clickers are keyboards. What yours sends is remembered, works while the note line has the focus, and is not written there. A note that is half typed keeps its letters, signs and arrows.</source>
        <translation>Klicker sind Tastaturen. Was dieser sendet, bleibt gemerkt, wirkt auch beim Tippen in der Notizzeile und wird dort nicht geschrieben. Eine halb getippte Notiz behält ihre Buchstaben, Zeichen und Pfeile.</translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>Time left in this step</source>
        <translation>Zeit, die in diesem Schritt bleibt</translation>
    </message>
    <message>
        <source>Part of the step still to come</source>
        <translation>Teil des Schritts, der noch kommt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1&#xa0;min</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1&#xa0;min</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>geht von selbst weiter</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>Die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Bereit zum Beginn</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{0}. In all: {1}.</source>
        <translation>{0}. Insgesamt: {1}.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
</context>
<context>
    <name>CloseDownDialog</name>
    <message>
        <source>Close the session down</source>
        <translation>Sitzung abschließen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close down</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Folder for what is kept</source>
        <translation>Ordner für das, was bleibt</translation>
    </message>
    <message>
        <source>First the harvest summary and the actions are written into</source>
        <translation>Zuerst kommen „Unsere Ernte“ und die Maßnahmen in</translation>
    </message>
    <message>
        <source>Then everything else is deleted for good: the session with its names and notes, the sheets and evaluation forms beside it, and the remembered list of these people. Only the day, and how many people and notes there were, is kept. Nothing brings it back.</source>
        <translation>Danach wird alles andere endgültig gelöscht: die Sitzung mit Namen und Notizen, die Bögen und Rückmeldungen daneben und die gemerkte Namensliste. Nur der Tag und die Zahl der Personen und Notizen bleiben. Nichts holt es zurück.</translation>
    </message>
    <message>
        <source>Files that you saved in other folders, and your backups of this computer, stay.</source>
        <translation>Dateien in anderen Ordnern und Sicherungen dieses Computers bleiben.</translation>
    </message>
</context>
<context>
    <name>CommitView</name>
    <message>
        <source>commitments made</source>
        <translation>Vorhaben gefasst</translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation>Vereinbarte Maßnahmen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Commitments made</source>
        <translation>Gefasste Vorhaben</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>of {0} people</source>
        <translation>von {0} Personen</translation>
    </message>
    <message>
        <source>Actions ({0})</source>
        <translation>Maßnahmen ({0})</translation>
    </message>
    <message>
        <source>Name an owner only after a yes ({0} says it). Enter edits an action.</source>
        <translation>Einen Namen erst nach einem Ja eintragen ({0} hält es fest). Enter bearbeitet eine Maßnahme.</translation>
    </message>
    <message>
        <source>{0}, said yes</source>
        <translation>{0}, hat Ja gesagt</translation>
    </message>
    <message>
        <source>{0}, not asked yet</source>
        <translation>{0}, noch nicht gefragt</translation>
    </message>
    <message>
        <source>A digit puts the chosen action under a theme, 0 under none.</source>
        <translation>Eine Ziffer ordnet die gewählte Maßnahme einem Thema zu, 0 keinem.</translation>
    </message>
    <message>
        <source>Commitments stay on people&apos;s own cards; only their number is kept.</source>
        <translation>Vorhaben bleiben auf den eigenen Karten; nur ihre Zahl wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The team chose: {0}</source>
        <translation>Das Team wählte: {0}</translation>
    </message>
    <message>
        <source>Top: {0}</source>
        <translation>Vorn: {0}</translation>
    </message>
    <message>
        <source>{0} (gone home)</source>
        <translation>{0} (gegangen)</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>Last time: {0} of {1} told</source>
        <translation>Letztes Mal: {0} von {1} besprochen</translation>
    </message>
    <message>
        <source>Done ({0})</source>
        <translation>Erledigt ({0})</translation>
    </message>
    <message>
        <source>Still going on ({0})</source>
        <translation>Läuft noch ({0})</translation>
    </message>
    <message>
        <source>Dropped ({0})</source>
        <translation>Weggefallen ({0})</translation>
    </message>
</context>
<context>
    <name>ConfidentialView</name>
    <message>
        <source>Notes for you only</source>
        <translation>Vertrauliche Notizen</translation>
    </message>
    <message>
        <source>Never on the stage, on a handout or in an export.</source>
        <translation>Nie auf der Leinwand, auf einem Handout oder in einem Export.</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>Vertraulich</translation>
    </message>
</context>
<context>
    <name>ConsoleWindow</name>
    <message>
        <source>{0} – Sparkroom</source>
        <translation>{0} – Sparkroom</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Search the book</source>
        <translation>Im Buch suchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>Gefundene Seiten</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite hat all diese Worte.</translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>It went on</source>
        <translation>Es ging weiter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>It waited for me</source>
        <translation>Es wurde gewartet</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Last saved {0}. Everything up to then is kept.</source>
        <translation>Zuletzt gespeichert {0}. Alles bis dahin ist erhalten.</translation>
    </message>
    <message>
        <source>What did the room do meanwhile?</source>
        <translation>Wie ging es im Raum inzwischen?</translation>
    </message>
    <message>
        <source>Clock: {0}</source>
        <translation>Uhr: {0}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
</context>
<context>
    <name>CopiesDesk</name>
    <message>
        <source>The copies cannot be read: {0}.</source>
        <translation>Die Kopien lassen sich nicht lesen: {0}.</translation>
    </message>
    <message>
        <source>This copy cannot be read: {0}.</source>
        <translation>Diese Kopie lässt sich nicht lesen: {0}.</translation>
    </message>
    <message>
        <source>It is put back. Ctrl+Z takes that back; the copy made just before stays, too.</source>
        <translation>Es ist zurückgeholt. Strg+Z nimmt das zurück; auch die Kopie von eben davor bleibt.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>This was not finished: {0}. The next start goes on with it; nothing is lost.</source>
        <translation>Das wurde nicht fertig: {0}. Der nächste Start macht damit weiter; nichts ist verloren.</translation>
    </message>
    <message>
        <source>This could not be put back: {0}. Everything is as it was; free some space and try again.</source>
        <translation>Das ließ sich nicht zurückholen: {0}. Alles ist, wie es war; schaffen Sie etwas Platz und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>CopiesWindow</name>
    <message>
        <source>Older copies</source>
        <translation>Ältere Kopien</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Kopien, die neueste zuerst</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>Was anders ist als jetzt</translation>
    </message>
    <message>
        <source>Put back what is ticked</source>
        <translation>Angehaktes zurückholen</translation>
    </message>
    <message>
        <source>Put all of it back</source>
        <translation>Alles davon zurückholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after the start.</source>
        <translation>Es gibt noch keine Kopie. Die erste entsteht kurz nach dem Start.</translation>
    </message>
    <message>
        <source>Nothing differs from what stands now.</source>
        <translation>Nichts ist anders als jetzt.</translation>
    </message>
    <message>
        <source>If it is put back</source>
        <translation>Wenn sie zurückgeholt wird</translation>
    </message>
    <message>
        <source>Your workshops, exercises, lists of people, rooms and settings are copied once a day; a week is kept, and a copy of each of the four weeks before. What stands now is copied before anything is put back. Sessions are not in here: each is a file of its own.</source>
        <translation>Ihre Workshops, Übungen, Namenslisten, Räume und Einstellungen werden einmal am Tag kopiert; eine Woche bleibt, und je eine Kopie der vier Wochen davor. Bevor etwas zurückgeholt wird, wird kopiert, was jetzt da ist. Sitzungen sind nicht dabei: Jede ist eine eigene Datei.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Count for {0}</source>
        <translation>Zahl für {0}</translation>
    </message>
</context>
<context>
    <name>DayDetail</name>
    <message>
        <source>What people leave with</source>
        <translation>Was am Ende mitgeht</translation>
    </message>
    <message>
        <source>From how many people</source>
        <translation>Ab wie vielen Personen</translation>
    </message>
    <message>
        <source>To how many people</source>
        <translation>Bis zu wie vielen Personen</translation>
    </message>
    <message>
        <source>Fair time for a group of three</source>
        <translation>Gerechte Zeit für eine Dreiergruppe</translation>
    </message>
    <message>
        <source>Use these times</source>
        <translation>Diese Zeiten nehmen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Your last session of this size took other times:</source>
        <translation>Die letzte Sitzung dieser Größe brauchte andere Zeiten:</translation>
    </message>
    <message>
        <source>Your last {0} sessions of this size took other times:</source>
        <translation>Die letzten {0} Sitzungen dieser Größe brauchten andere Zeiten:</translation>
    </message>
    <message>
        <source>Share the time of two</source>
        <translation>Die Zeit von zweien teilen</translation>
    </message>
    <message>
        <source>A third turn for all</source>
        <translation>Eine dritte Runde für alle</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Der ganze Tag</translation>
    </message>
    <message>
        <source>For how many people</source>
        <translation>Für wie viele Personen</translation>
    </message>
</context>
<context>
    <name>DayTab</name>
    <message>
        <source>Nothing is planned yet. Choose an exercise at the left and press Enter, or drag it here. Whatever you do is kept at once, and can be taken back.</source>
        <translation>Noch ist nichts geplant. Links eine Übung wählen und Enter drücken oder sie hierher ziehen. Alles wird sofort gespeichert und lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>EarlierActions</name>
    <message>
        <source>The data folder cannot be read: {0}.</source>
        <translation>Der Datenordner ist nicht lesbar: {0}.</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>saved {0}</source>
        <translation>gespeichert {0}</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>noch nichts geändert</translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Exercises of the library</source>
        <translation>Übungen der Sammlung</translation>
    </message>
</context>
<context>
    <name>ExerciseShelf</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Filter the exercises</source>
        <translation>Übungen filtern</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tippen, um zu filtern</translation>
    </message>
    <message>
        <source>Write a copy</source>
        <translation>Kopie schreiben</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Bring back “{0}” (Ctrl+Z)</source>
        <translation>„{0}“ zurückholen (Strg+Z)</translation>
    </message>
    <message>
        <source>your draft, {0} to mend</source>
        <translation>eigener Entwurf, {0} zu beheben</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open one of your own, or begin with a copy of a ready one. Ours stay as they are.</source>
        <translation>Eine eigene öffnen oder mit der Kopie einer fertigen beginnen. Die fertigen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Search the exercises</source>
        <translation>Übungen durchsuchen</translation>
    </message>
    <message>
        <source>Search: a word, a question</source>
        <translation>Suchen: ein Wort, eine Frage</translation>
    </message>
    <message>
        <source>How people sit</source>
        <translation>Wie alle sitzen</translation>
    </message>
    <message>
        <source>Any groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Up to {0} min</source>
        <translation>Bis {0}&#xa0;min</translation>
    </message>
    <message>
        <source>Time there is</source>
        <translation>Zeit, die da ist</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Länge</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Wie viele Personen</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Jede Zahl</translation>
    </message>
    <message>
        <source> people</source>
        <translation> Personen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Any energy</source>
        <translation>Jede Energie</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu sie dient</translation>
    </message>
    <message>
        <source>For anything</source>
        <translation>Für alles</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>{0} exercises</source>
        <translation>{0} Übungen</translation>
    </message>
    <message>
        <source>{0} of {1} exercises</source>
        <translation>{0} von {1} Übungen</translation>
    </message>
    <message>
        <source>None of the {0} exercises fits all of this.</source>
        <translation>Keine der {0} Übungen passt zu all dem.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>End the session for everybody? Enter ends it, Esc goes on; undo opens it again.</source>
        <translation>Die Sitzung für alle beenden? Enter beendet sie, Esc macht weiter; Rückgängig öffnet sie wieder.</translation>
    </message>
    <message>
        <source>This needs the whole console: {fold} brings it, and whoever sees this screen sees it too.</source>
        <translation>Dafür braucht es das ganze Pult: {fold} holt es, und wer diesen Bildschirm sieht, sieht es auch.</translation>
    </message>
</context>
<context>
    <name>FollowUpChoice</name>
    <message>
        <source>Open with the actions of last time</source>
        <translation>Mit den Maßnahmen vom letzten Mal beginnen</translation>
    </message>
    <message>
        <source>The session whose actions are meant</source>
        <translation>Die Sitzung, deren Maßnahmen gemeint sind</translation>
    </message>
    <message>
        <source>From a file of actions…</source>
        <translation>Aus einer Datei mit Maßnahmen…</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 Maßnahme</translation>
    </message>
    <message>
        <source>{0} actions</source>
        <translation>{0} Maßnahmen</translation>
    </message>
    <message>
        <source>Open a file of actions</source>
        <translation>Datei mit Maßnahmen öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No past session here has actions. A close-down leaves a file of them: open that.</source>
        <translation>Hier hat keine frühere Sitzung Maßnahmen. Ein Abschluss hinterlässt eine Datei mit ihnen: Die lässt sich öffnen.</translation>
    </message>
    <message>
        <source>{0} of these {1} people were there.</source>
        <translation>{0} von diesen {1} Personen waren dabei.</translation>
    </message>
    <message>
        <source>Only those on this roster are named: {0} of {1} owners.</source>
        <translation>Mit Namen steht nur da, wer auf dieser Namensliste ist: {0} von {1}.</translation>
    </message>
    <message>
        <source>They are shown where this workshop has its own step for them.</source>
        <translation>Sie erscheinen dort, wo dieser Workshop einen eigenen Schritt für sie hat.</translation>
    </message>
    <message>
        <source>1 of these {1} people was there.</source>
        <translation>1 von diesen {1} Personen war dabei.</translation>
    </message>
</context>
<context>
    <name>FormsButton</name>
    <message>
        <source>Evaluation forms…</source>
        <translation>Rückmeldebögen…</translation>
    </message>
    <message>
        <source>A CSV file with a row for each form that came back; or drop it on this window</source>
        <translation>Eine CSV-Datei mit einer Zeile für jeden Bogen; oder sie auf dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>The evaluation forms that came back</source>
        <translation>Die ausgefüllten Rückmeldebögen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu auslosen</translation>
    </message>
    <message>
        <source>Groups ({0} waiting)</source>
        <translation>Gruppen ({0} warten)</translation>
    </message>
    <message>
        <source>Joins at the next step: {0}</source>
        <translation>Kommt beim nächsten Schritt dazu: {0}</translation>
    </message>
    <message>
        <source>Hide from the room</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Allen zeigen</translation>
    </message>
    <message>
        <source>{0} changes places with … {1} on the other person.</source>
        <translation>{0} tauscht den Platz mit … {1} auf der anderen Person.</translation>
    </message>
    <message>
        <source>{0} on two: swap. {1}: move one.</source>
        <translation>{0} auf zweien: tauschen. {1}: eine versetzen.</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>“{0}” is on the clipboard as a file, without any names. Paste it into a folder or a mail.</source>
        <translation>„{0}“ ist als Datei ohne Namen von Personen in der Zwischenablage. Sie lässt sich in einen Ordner oder eine Mail einfügen.</translation>
    </message>
    <message>
        <source>“{0}” could not be written: {1}.</source>
        <translation>„{0}“ ließ sich nicht schreiben: {1}.</translation>
    </message>
</context>
<context>
    <name>HandoutList</name>
    <message>
        <source>Handouts</source>
        <translation>Handouts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All handouts</source>
        <translation>Alle Handouts</translation>
    </message>
    <message>
        <source>None of the handouts</source>
        <translation>Kein Handout</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Vor der Sitzung</translation>
    </message>
    <message>
        <source>Now, from what is there so far</source>
        <translation>Jetzt, aus dem, was schon da ist</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Nach der Sitzung</translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation>1 Exemplar</translation>
    </message>
    <message>
        <source>{0} copies</source>
        <translation>{0} Exemplare</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>What lies on the chairs and the walls</source>
        <translation>Was auf Stühlen liegt und an Wänden hängt</translation>
    </message>
    <message>
        <source>In the break</source>
        <translation>In der Pause</translation>
    </message>
    <message>
        <source>The themes so far</source>
        <translation>Die Themen bis jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What people carry home</source>
        <translation>Was mit nach Hause geht</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Help: {0}</source>
        <translation>Hilfe: {0}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>HomeDesk</name>
    <message>
        <source>The data folder cannot be used: {0}. Your sessions were not touched.</source>
        <translation>Der Datenordner ist nicht benutzbar: {0}. Die Sitzungen blieben unberührt.</translation>
    </message>
    <message>
        <source>The data folder cannot be read: {0}.</source>
        <translation>Der Datenordner ist nicht lesbar: {0}.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of all windows</source>
        <translation>Die Sprache aller Fenster</translation>
    </message>
    <message>
        <source>About Sparkroom</source>
        <translation>Über Sparkroom</translation>
    </message>
    <message>
        <source>The version, and the licences of everything inside</source>
        <translation>Die Version und die Lizenzen von allem, was darin steckt</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umschauen</translation>
    </message>
    <message>
        <source>Two minutes through the program</source>
        <translation>In zwei Minuten durch das Programm</translation>
    </message>
    <message>
        <source>What comes from a colleague or from another laptop; it can also be dropped here.</source>
        <translation>Was von einer Kollegin, einem Kollegen oder einem anderen Laptop kommt; es lässt sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Sparkroom</source>
        <translation>Sparkroom</translation>
    </message>
    <message>
        <source>A workshop or an exercise…</source>
        <translation>Ein Workshop oder eine Übung…</translation>
    </message>
    <message>
        <source>The folder of a session…</source>
        <translation>Der Ordner einer Sitzung…</translation>
    </message>
    <message>
        <source>An older copy of what is yours…</source>
        <translation>Eine ältere Kopie des Eigenen…</translation>
    </message>
    <message>
        <source>New workshop…</source>
        <translation>Neuer Workshop…</translation>
    </message>
    <message>
        <source>Exercise library…</source>
        <translation>Übungssammlung…</translation>
    </message>
    <message>
        <source>Practice…</source>
        <translation>Proben…</translation>
    </message>
    <message>
        <source>A day with made-up people that is under way, to try things on</source>
        <translation>Ein laufender Tag mit erfundenen Personen, zum Ausprobieren</translation>
    </message>
    <message>
        <source>My exercises…</source>
        <translation>Eigene Übungen…</translation>
    </message>
    <message>
        <source>Write an exercise of your own, from nothing or from a copy</source>
        <translation>Eine eigene Übung schreiben, ganz neu oder aus einer Kopie</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Sparkroom</source>
        <translation>Sparkroom</translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>Minutes of “{0}”</source>
        <translation>Minuten für „{0}“</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Note for you</source>
        <translation>Eigene Notiz</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Signals without sound</source>
        <translation>Signale ohne Ton</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>{0}, in your words</source>
        <translation>{0}, in eigenen Worten</translation>
    </message>
</context>
<context>
    <name>KeptSessions</name>
    <message>
        <source>The session could not be copied: {0}.</source>
        <translation>Die Sitzung ließ sich nicht kopieren: {0}.</translation>
    </message>
    <message>
        <source>The session is here now. What it was copied from stays as it is.</source>
        <translation>Die Sitzung ist jetzt hier. Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It could not be removed: {0}.</source>
        <translation>Es ließ sich nicht entfernen: {0}.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
</context>
<context>
    <name>KeyMemory</name>
    <message>
        <source>Some of your own keys could not be read; the usual keys are in their place.</source>
        <translation>Einige der eigenen Tasten sind nicht lesbar; an ihrer Stelle gelten die üblichen.</translation>
    </message>
    <message>
        <source>The keys are changed for now, but could not be kept: {0}.</source>
        <translation>Die Tasten sind jetzt geändert, ließen sich aber nicht speichern: {0}.</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>keys of your own</source>
        <translation>eigene Tasten</translation>
    </message>
    <message>
        <source>the usual keys</source>
        <translation>die üblichen Tasten</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>eine andere Taste</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>Print the keys</source>
        <translation>Tasten drucken</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every action with its keys. Arrow keys move the sheet.</source>
        <translation>Jede Aktion mit ihren Tasten. Pfeiltasten bewegen das Blatt.</translation>
    </message>
    <message>
        <source>Esc or {0} closes this sheet. A key with the name of a part works while that part has the focus.</source>
        <translation>Esc oder {0} schließt dieses Blatt. Eine Taste mit dem Namen eines Bereichs wirkt, solange er die Tastatur hat.</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation>Die neue Taste für „{0}“ drücken. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>“{0}” has its usual keys again: {1}.</source>
        <translation>„{0}“ hat wieder die üblichen Tasten: {1}.</translation>
    </message>
    <message>
        <source>All keys are the usual ones. {0} brings yours back.</source>
        <translation>Alle Tasten sind die üblichen. {0} holt die eigenen zurück.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>Die letzte Änderung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>“{0}” is {1} now.</source>
        <translation>„{0}“ ist jetzt {1}.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Enter: another key, on + one more   Del: take a key away   Backspace: the usual keys   Ctrl+Z: undo   Esc: close</source>
        <translation>Enter: andere Taste, auf + eine mehr   Entf: Taste wegnehmen   Rücktaste: übliche Tasten   Strg+Z: rückgängig   Esc: schließen</translation>
    </message>
    <message>
        <source>Learn the clicker…</source>
        <translation>Klicker anlernen…</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind of reply</source>
        <translation>Art der Antwort</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language of the workshops</source>
        <translation>Sprache der Workshops</translation>
    </message>
    <message>
        <source>What the room sees and reads is in this language</source>
        <translation>Was alle sehen und lesen, ist in dieser Sprache</translation>
    </message>
    <message>
        <source>Ready workshops</source>
        <translation>Fertige Workshops</translation>
    </message>
</context>
<context>
    <name>LanguageDesk</name>
    <message>
        <source>The language could not be remembered: {0}.</source>
        <translation>Die Sprache ließ sich nicht merken: {0}.</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>A session is open. Go back to Home first.</source>
        <translation>Eine Sitzung ist offen. Zuerst zur Startseite gehen.</translation>
    </message>
    <message>
        <source>The results can be looked at once the session has ended.</source>
        <translation>Die Ergebnisse sind zu sehen, wenn die Sitzung zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>What you look for could not be remembered: {0}.</source>
        <translation>Die Suche ließ sich nicht merken: {0}.</translation>
    </message>
    <message>
        <source>Your workshops cannot be read: {0}.</source>
        <translation>Die eigenen Workshops sind nicht lesbar: {0}.</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Filter the exercises</source>
        <translation>Übungen filtern</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Tippen, um zu filtern</translation>
    </message>
    <message>
        <source>Add to the day</source>
        <translation>In den Tag</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Spare time</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Zu diesen Worten passt nichts.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Make my own…</source>
        <translation>Eigene daraus…</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Exercise library</source>
        <translation>Übungssammlung</translation>
    </message>
    <message>
        <source>Put into a workshop…</source>
        <translation>In einen Workshop nehmen…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>A practice session of this exercise alone</source>
        <translation>Eine Probesitzung nur mit dieser Übung</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>A new workshop</source>
        <translation>Ein neuer Workshop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Make my own…</source>
        <translation>Eigene daraus…</translation>
    </message>
    <message>
        <source>Write a copy in the form; your own is opened itself</source>
        <translation>Eine Kopie im Formular schreiben; eine eigene wird selbst geöffnet</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>One moment: the passphrase is being made ready.</source>
        <translation>Einen Moment: Das Kennwort wird vorbereitet.</translation>
    </message>
    <message>
        <source>There is not enough memory free for a passphrase. Close other programs, then try again.</source>
        <translation>Für ein Kennwort ist nicht genug Arbeitsspeicher frei. Andere Programme schließen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The session could not be deleted completely: {0}. The next start goes on with it.</source>
        <translation>Die Sitzung ließ sich nicht ganz löschen: {0}. Der nächste Start macht damit weiter.</translation>
    </message>
    <message>
        <source>The locked session is deleted, unread.</source>
        <translation>Die verschlossene Sitzung ist gelöscht, ungelesen.</translation>
    </message>
    <message>
        <source>Set up on {0} at {1}.</source>
        <translation>Angelegt am {0} um {1}.</translation>
    </message>
</context>
<context>
    <name>LossBar</name>
    <message>
        <source>“{0}” took {1} longer. Why?</source>
        <translation>„{0}“ dauerte {1} länger. Warum?</translation>
    </message>
</context>
<context>
    <name>MeasuringPage</name>
    <message>
        <source>How far away is the last row, and how high is the picture?</source>
        <translation>Wie weit weg ist die letzte Reihe, und wie hoch ist das Bild?</translation>
    </message>
    <message>
        <source>Enter or Esc: back to the list.</source>
        <translation>Enter oder Esc: zurück zur Liste.</translation>
    </message>
</context>
<context>
    <name>MinutesBox</name>
    <message>
        <source>{0} to {1} min</source>
        <translation>{0} bis {1}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>MinutesEdit</name>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Take names out</source>
        <translation>Namen herausnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What will read otherwise</source>
        <translation>Was dann anders lautet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>1 text will read otherwise. Look it through; notes that tell more can be corrected first.</source>
        <translation>1 Text lautet dann anders. Bitte durchsehen; Notizen, die mehr verraten, lassen sich vorher verbessern.</translation>
    </message>
    <message>
        <source>{0} texts will read otherwise. Look them through; notes that tell more can be corrected first.</source>
        <translation>{0} Texte lauten dann anders. Bitte durchsehen; Notizen, die mehr verraten, lassen sich vorher verbessern.</translation>
    </message>
    <message>
        <source>Seat numbers in place of names</source>
        <translation>Platznummern statt Namen</translation>
    </message>
    <message>
        <source>Teams, wishes and what was removed go too, and so do the sheets saved beside the session and the remembered list of these people. Nothing brings names back, and what was done before cannot be undone any more.</source>
        <translation>Auch Teams, Wünsche und Entferntes gehen, ebenso die Bögen neben der Sitzung und die gemerkte Namensliste. Nichts holt Namen zurück, und was vorher war, lässt sich nicht mehr zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>NearStrip</name>
    <message>
        <source>Room sees: {0}</source>
        <translation>Zu sehen: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} paused</source>
        <translation>{0} angehalten</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Danach: {0}</translation>
    </message>
</context>
<context>
    <name>NoteDraft</name>
    <message>
        <source>Your half-typed note is kept.</source>
        <translation>Die halb getippte Notiz bleibt erhalten.</translation>
    </message>
    <message>
        <source>Only you will see this</source>
        <translation>Das sehen nur Sie</translation>
    </message>
    <message>
        <source>Enter: save   {0}: adds, asks or example   Esc: leave it</source>
        <translation>Enter: speichern   {0}: ergänzt, fragt oder Beispiel   Esc: lassen</translation>
    </message>
    <message>
        <source>Type what the room says</source>
        <translation>Tippen, was gesagt wird</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Theme or number</source>
        <translation>Thema oder Nummer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Reply to “{0}”</source>
        <translation>Antwort auf „{0}“</translation>
    </message>
</context>
<context>
    <name>NoteSearch</name>
    <message>
        <source>Find a note</source>
        <translation>Notiz suchen</translation>
    </message>
    <message>
        <source>Find a note by its words, theme or step</source>
        <translation>Notiz suchen: nach Worten, Thema oder Schritt</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Gefundene Notizen</translation>
    </message>
    <message>
        <source>{0} of {1} notes; type more words to find the others</source>
        <translation>{0} von {1} Notizen; mehr Worte finden die anderen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>{0} Notizen</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Arrows: choose   Enter: edit   Esc: leave</source>
        <translation>Pfeile: wählen   Enter: bearbeiten   Esc: verlassen</translation>
    </message>
</context>
<context>
    <name>NoteSteering</name>
    <message>
        <source>{0} of the pasted notes may tell who somebody is, such as “{1}”.</source>
        <translation>{0} der eingefügten Notizen könnten verraten, wer jemand ist, zum Beispiel „{1}“.</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message>
        <source>The language could not be remembered: {0}.</source>
        <translation>Die Sprache ließ sich nicht merken: {0}.</translation>
    </message>
</context>
<context>
    <name>OlderCopies</name>
    <message>
        <source>What you put back could not be finished: {0}. The next start goes on with it.</source>
        <translation>Was Sie zurückgeholt haben, wurde nicht fertig: {0}. Der nächste Start macht damit weiter.</translation>
    </message>
    <message>
        <source>What you had put back from an older copy is here now.</source>
        <translation>Was Sie aus einer älteren Kopie zurückgeholt hatten, ist jetzt da.</translation>
    </message>
</context>
<context>
    <name>OneScreen</name>
    <message>
        <source>There is one screen. {fold} lets the stage fill it and leaves you a strip at its foot.</source>
        <translation>Es gibt nur einen Bildschirm. Mit {fold} füllt die Leinwand ihn, und unten bleibt eine Leiste.</translation>
    </message>
    <message>
        <source>The stage has a screen of its own: {0}. The console needs no strip.</source>
        <translation>Die Leinwand hat einen eigenen Bildschirm: {0}. Das Pult braucht keine Leiste.</translation>
    </message>
</context>
<context>
    <name>OverdueView</name>
    <message>
        <source>The names and notes of “{0}”, {1}, were to be deleted by {2}.</source>
        <translation>Namen und Notizen von „{0}“, {1}, sollten bis {2} gelöscht sein.</translation>
    </message>
    <message>
        <source>Close down…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Keep a week longer</source>
        <translation>Eine Woche länger behalten</translation>
    </message>
    <message>
        <source>Keep 30 days longer</source>
        <translation>30 Tage länger behalten</translation>
    </message>
    <message>
        <source>Look at the results</source>
        <translation>Ergebnisse ansehen</translation>
    </message>
</context>
<context>
    <name>OwnCards</name>
    <message>
        <source>Your workshops cannot be read: {0}.</source>
        <translation>Die eigenen Workshops sind nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>This workshop is there no longer.</source>
        <translation>Diesen Workshop gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“{0}” needs the exercise “{1}”, which is not in the library. Plan it without, or bring it back.</source>
        <translation>„{0}“ braucht die Übung „{1}“, die in der Sammlung fehlt. Ohne sie planen oder sie zurückholen.</translation>
    </message>
    <message>
        <source>“{0}” is still empty. Plan it first.</source>
        <translation>„{0}“ ist noch leer. Zuerst planen.</translation>
    </message>
    <message>
        <source>“{0}” was deleted. Ctrl+Z brings it back.</source>
        <translation>„{0}“ ist gelöscht. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Your workshops could not be changed: {0}.</source>
        <translation>Die eigenen Workshops ließen sich nicht ändern: {0}.</translation>
    </message>
    <message>
        <source>“{0}” needs your exercise “{1}”, which is still a draft. Open it and mend what it says.</source>
        <translation>„{0}“ braucht die eigene Übung „{1}“, die noch ein Entwurf ist. Öffnen und beheben, was dort steht.</translation>
    </message>
</context>
<context>
    <name>OwnShelf</name>
    <message>
        <source>Your workshops</source>
        <translation>Eigene Workshops</translation>
    </message>
    <message>
        <source>Bring back “{0}” (Ctrl+Z)</source>
        <translation>„{0}“ zurückholen (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The exercise, to be read</source>
        <translation>Die Übung zum Lesen</translation>
    </message>
    <message>
        <source>Nothing fits, so there is nothing to read.</source>
        <translation>Nichts passt, also gibt es nichts zu lesen.</translation>
    </message>
</context>
<context>
    <name>PanelDeck</name>
    <message>
        <source>Panels of this step</source>
        <translation>Bereiche dieses Schritts</translation>
    </message>
    <message>
        <source>Show the script</source>
        <translation>Sprechtext zeigen</translation>
    </message>
    <message>
        <source>More room</source>
        <translation>Mehr Platz</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>These pages could not be made. The session is safe.</source>
        <translation>Diese Seiten ließen sich nicht machen. Die Sitzung ist sicher.</translation>
    </message>
    <message>
        <source>The handouts could not be written to {0}: {1}. The session is safe.</source>
        <translation>Die Handouts ließen sich nicht in {0} speichern: {1}. Die Sitzung ist sicher.</translation>
    </message>
    <message>
        <source>These handouts could not be made. The session is safe.</source>
        <translation>Diese Handouts ließen sich nicht machen. Die Sitzung ist sicher.</translation>
    </message>
    <message>
        <source>The booklet is saved as {0}.</source>
        <translation>Das Heft ist gespeichert als {0}.</translation>
    </message>
    <message>
        <source>{0} handouts saved in {1}.</source>
        <translation>{0} Handouts sind gespeichert in {1}.</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation>Angehalten. {0}</translation>
    </message>
    <message>
        <source>1 evaluation form is counted.</source>
        <translation>1 Rückmeldebogen ist gezählt.</translation>
    </message>
    <message>
        <source>{0} evaluation forms are counted.</source>
        <translation>{0} Rückmeldebögen sind gezählt.</translation>
    </message>
    <message>
        <source>This session is locked, and its paper is not: what you save or print here can be read by whoever finds it.</source>
        <translation>Diese Sitzung ist verschlossen, ihr Papier nicht: Was hier gespeichert oder gedruckt wird, kann lesen, wer es findet.</translation>
    </message>
</context>
<context>
    <name>PaperKeeping</name>
    <message>
        <source>The evaluation forms in {0} are not used: {1} Correct the table and open Paper again.</source>
        <translation>Die Rückmeldebögen in {0} werden nicht verwendet: {1} Die Tabelle verbessern und Papier neu öffnen.</translation>
    </message>
    <message>
        <source>{0} is not used: {1} What was there stays. Correct the table and open it again.</source>
        <translation>{0} wird nicht verwendet: {1} Was da war, bleibt. Die Tabelle verbessern und neu öffnen.</translation>
    </message>
    <message>
        <source>{0} could not be used: {1}. Everything else stays as it is.</source>
        <translation>{0} ist nicht benutzbar: {1}. Alles andere bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Sheets in people&apos;s hands</source>
        <translation>Bögen auf dem Tisch</translation>
    </message>
    <message>
        <source>Paper only</source>
        <translation>Nur auf Papier</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper: {0}</source>
        <translation>Papier: {0}</translation>
    </message>
    <message>
        <source>This session has no handouts.</source>
        <translation>Diese Sitzung hat keine Handouts.</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Die Seiten werden vorbereitet…</translation>
    </message>
</context>
<context>
    <name>Paperwork</name>
    <message>
        <source>Folder for the record</source>
        <translation>Ordner für die Aufzeichnung</translation>
    </message>
    <message>
        <source>The record could not be written: {0}.</source>
        <translation>Die Aufzeichnung ließ sich nicht schreiben: {0}.</translation>
    </message>
    <message>
        <source>The record is in {0}.</source>
        <translation>Die Aufzeichnung liegt in {0}.</translation>
    </message>
    <message>
        <source>Folder for the record, which is not locked</source>
        <translation>Ordner für die Aufzeichnung, die nicht verschlossen ist</translation>
    </message>
</context>
<context>
    <name>ParkedList</name>
    <message>
        <source>Put aside, if there is time</source>
        <translation>Zurückgelegt, falls Zeit bleibt</translation>
    </message>
</context>
<context>
    <name>ParkedMenu</name>
    <message>
        <source>Add after this exercise</source>
        <translation>Nach dieser Übung hinzufügen</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
</context>
<context>
    <name>ParkedRows</name>
    <message>
        <source>Put aside</source>
        <translation>Zurückgelegt</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The whole exercise</source>
        <translation>Die ganze Übung</translation>
    </message>
    <message>
        <source>not always</source>
        <translation>nicht immer</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>! {0} to mend · {1}</source>
        <translation>! {0} zu beheben · {1}</translation>
    </message>
    <message>
        <source>{0} min, {1} to {2}</source>
        <translation>{0}&#xa0;min, {1} bis {2}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Parts of the exercise</source>
        <translation>Teile der Übung</translation>
    </message>
</context>
<context>
    <name>PassphraseChoice</name>
    <message>
        <source>Lock this session with a passphrase</source>
        <translation>Diese Sitzung mit einem Kennwort verschließen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>The passphrase needs at least {0} letters; four words are a good one.</source>
        <translation>Das Kennwort braucht mindestens {0} Zeichen; vier Wörter sind ein gutes.</translation>
    </message>
    <message>
        <source>The passphrase is not the same both times.</source>
        <translation>Das Kennwort ist nicht beide Male gleich.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>A lost passphrase cannot be brought back by anybody, nor the session with it.</source>
        <translation>Ein verlorenes Kennwort bringt niemand zurück, und die Sitzung auch nicht.</translation>
    </message>
    <message>
        <source>Names, notes, half-typed lines and evaluation forms are then kept sealed. This list of people, your name and the place are not remembered, and a remembered list of the same people goes. Home shows only the day. Sheets and files that you save or print are not locked.</source>
        <translation>Namen, Notizen, halb Getipptes und Rückmeldebögen liegen dann verschlossen. Diese Namensliste, der eigene Name und der Ort werden nicht gemerkt, und eine gemerkte Liste derselben Leute wird gelöscht. Die Startseite zeigt nur den Tag. Blätter und Dateien, die gespeichert oder gedruckt werden, sind nicht verschlossen.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Es ist verloren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>Sitzung löschen</translation>
    </message>
    <message>
        <source>One moment: the passphrase is being tried.</source>
        <translation>Einen Moment: Das Kennwort wird probiert.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this session; nothing was opened or changed. Capital letters and spaces count. Try again.</source>
        <translation>Das ist nicht das Kennwort dieser Sitzung; nichts wurde geöffnet oder verändert. Groß- und Kleinschreibung und Leerzeichen zählen. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>This session is locked</source>
        <translation>Diese Sitzung ist verschlossen</translation>
    </message>
    <message>
        <source>Without its passphrase nobody opens this session: not you, not we, no other program. There is no second way in. It may come back to you another day; the session keeps until then.</source>
        <translation>Ohne ihr Kennwort öffnet niemand diese Sitzung, auch wir nicht und kein anderes Programm. Es gibt keinen zweiten Weg hinein. Vielleicht fällt es an einem anderen Tag wieder ein; so lange bleibt die Sitzung.</translation>
    </message>
    <message>
        <source>What can still be done is to delete it: everything in it goes for good, unread, with the sheets and forms beside it. Files that you saved elsewhere stay. Nothing brings it back.</source>
        <translation>Was noch geht, ist sie zu löschen: Alles darin geht ungelesen für immer, mit den Blättern und Bögen daneben. Anderswo gespeicherte Dateien bleiben. Nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>A lost passphrase cannot be brought back</source>
        <translation>Ein verlorenes Kennwort kommt nicht zurück</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Past sessions</source>
        <translation>Frühere Sitzungen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>Past sessions</source>
        <translation>Frühere Sitzungen</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Handouts</translation>
    </message>
    <message>
        <source>Search past sessions</source>
        <translation>Frühere Sitzungen durchsuchen</translation>
    </message>
    <message>
        <source>Search: title, place, date</source>
        <translation>Suchen: Titel, Ort, Datum</translation>
    </message>
    <message>
        <source>No session answers to these words.</source>
        <translation>Zu diesen Worten passt keine Sitzung.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Throw this practice session away (Del)</source>
        <translation>Diese Probesitzung wegwerfen (Entf)</translation>
    </message>
    <message>
        <source>Folder of the session</source>
        <translation>Ordner der Sitzung</translation>
    </message>
    <message>
        <source>Everything, for other programs (JSON)</source>
        <translation>Alles, für andere Programme (JSON)</translation>
    </message>
    <message>
        <source>Notes as a table (CSV)</source>
        <translation>Notizen als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Summary to read (Markdown)</source>
        <translation>Zusammenfassung zum Lesen (Markdown)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No past sessions</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <source>Sessions you have run stand here, with their notes and handouts, until you close them down.</source>
        <translation>Hier stehen gehaltene Sitzungen mit Notizen und Handouts, bis sie abgeschlossen werden.</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Keep {0} apart: {1} on the other.</source>
        <translation>{0} trennen: {1} auf der anderen Person.</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>This could not be saved: {0}. The plan is as it was before.</source>
        <translation>Das ließ sich nicht speichern: {0}. Der Plan ist, wie er vorher war.</translation>
    </message>
    <message>
        <source>There is nothing to export before a session was held.</source>
        <translation>Vor einer gehaltenen Sitzung gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Add an exercise first.</source>
        <translation>Noch ist nichts geplant. Zuerst eine Übung hinzufügen.</translation>
    </message>
    <message>
        <source>The exercise “{0}” is not in the library. Bring it back, or take it out of the day.</source>
        <translation>Die Übung „{0}“ fehlt in der Sammlung. Sie zurückholen oder aus dem Tag nehmen.</translation>
    </message>
    <message>
        <source>Earlier versions cannot be read: {0}.</source>
        <translation>Frühere Stände sind nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>Your copy is a draft, so the day keeps the exercise it had. Mend the copy, then add it.</source>
        <translation>Die Kopie ist noch ein Entwurf, deshalb behält der Tag die bisherige Übung. Die Kopie fertig machen, dann hinzufügen.</translation>
    </message>
    <message>
        <source>The day has your own “{0}” now.</source>
        <translation>Im Tag steht jetzt die eigene Übung „{0}“.</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Title of the workshop</source>
        <translation>Titel des Workshops</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>End promised for</source>
        <translation>Ende zugesagt für</translation>
    </message>
    <message>
        <source>{0}, ends {1}</source>
        <translation>{0}, endet {1}</translation>
    </message>
    <message>
        <source>‹ Home</source>
        <translation>‹ Startseite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Stände…</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Papier…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Vorbereiten…</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Weitergeben…</translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>Plan: {0}</source>
        <translation>Plan: {0}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Day, people, room</source>
        <translation>Tag, Personen, Raum</translation>
    </message>
    <message>
        <source>The plan alone: who is coming stays as it is.</source>
        <translation>Nur der Plan: wer kommt, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>The data folder cannot be read: {0}.</source>
        <translation>Der Datenordner ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>This could not be remembered: {0}.</source>
        <translation>Das ließ sich nicht merken: {0}.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Die Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Choose a handout to see it here.</source>
        <translation>Ein Handout wählen, um es hier zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing to print on this sheet yet.</source>
        <translation>Auf diesem Bogen gibt es noch nichts zu drucken.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PrincipleView</name>
    <message>
        <source>Ask yourself</source>
        <translation>Frag dich</translation>
    </message>
    <message>
        <source>Try saying</source>
        <translation>Sag zum Beispiel</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>Principle {0} of {1}</source>
        <translation>Grundsatz {0} von {1}</translation>
    </message>
    <message>
        <source>{0} (not yet shown)</source>
        <translation>{0} (noch nicht gezeigt)</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>The handout has no such pages. Nothing was printed; choose others.</source>
        <translation>Solche Seiten hat das Handout nicht. Nichts wurde gedruckt; bitte andere wählen.</translation>
    </message>
    <message>
        <source>The handouts could not be printed or kept: {0}. The session is safe.</source>
        <translation>Die Handouts ließen sich weder drucken noch aufbewahren: {0}. Die Sitzung ist sicher.</translation>
    </message>
    <message>
        <source>These handouts could not be made. The session is safe.</source>
        <translation>Diese Handouts ließen sich nicht machen. Die Sitzung ist sicher.</translation>
    </message>
</context>
<context>
    <name>PrintFields</name>
    <message>
        <source>All, or 1-3, 5</source>
        <translation>Alle oder 1-3, 5</translation>
    </message>
    <message>
        <source>This printer prints on one side only</source>
        <translation>Dieser Drucker druckt nur auf eine Seite</translation>
    </message>
    <message>
        <source>This printer has no colours</source>
        <translation>Dieser Drucker hat keine Farben</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>Beide Seiten, wie ein Buch gewendet</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>Beide Seiten, wie ein Kalender gewendet</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} Seiten</translation>
    </message>
    <message>
        <source>As it is set</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarz-weiß</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Blattseiten</translation>
    </message>
    <message>
        <source>On a side</source>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Dialog of the system…</source>
        <translation>Dialog des Systems…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only what is shown</source>
        <translation>Nur was zu sehen ist</translation>
    </message>
    <message>
        <source>All {0} chosen handouts</source>
        <translation>Alle {0} gewählten Handouts</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>The dialog of the system asks for the printer and the pages.</source>
        <translation>Der Dialog des Systems fragt nach Drucker und Seiten.</translation>
    </message>
    <message>
        <source>No printer was found. Connect one and open this again, or save the PDF.</source>
        <translation>Kein Drucker gefunden. Einen anschließen und neu öffnen oder als PDF speichern.</translation>
    </message>
    <message>
        <source>Pages are numbers from 1 to {0}, such as 1-3, 5.</source>
        <translation>Seiten sind Zahlen von 1 bis {0}, zum Beispiel 1-3, 5.</translation>
    </message>
    <message>
        <source>Pages are numbers, such as 1-3, 5.</source>
        <translation>Seiten sind Zahlen, zum Beispiel 1-3, 5.</translation>
    </message>
    <message>
        <source>{0} and, for posters, {1}</source>
        <translation>{0} und für Plakate {1}</translation>
    </message>
    <message>
        <source>As many copies as the list says, on {0}.</source>
        <translation>So viele Exemplare, wie in der Liste steht, auf {0}.</translation>
    </message>
    <message>
        <source>On {0}.</source>
        <translation>Auf {0}.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation>{0} Seiten</translation>
    </message>
    <message>
        <source>{0} on {1}.</source>
        <translation>{0} auf {1}.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong ({0}). Your session is saved.</source>
        <translation>Etwas ist schiefgegangen ({0}). Die Sitzung ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Mirrored: the room sees this screen</source>
        <translation>Gespiegelt: alle sehen diesen Bildschirm</translation>
    </message>
    <message>
        <source>Room sees nothing: {0}</source>
        <translation>Nichts zu sehen: {0}</translation>
    </message>
</context>
<context>
    <name>ResultsDesk</name>
    <message>
        <source>Nobody is named in this session; there is nothing to take out.</source>
        <translation>In dieser Sitzung ist niemand benannt; es gibt nichts herauszunehmen.</translation>
    </message>
    <message>
        <source>Seat numbers stand in place of names now.</source>
        <translation>Statt der Namen stehen jetzt Platznummern da.</translation>
    </message>
    <message>
        <source>The names could not be taken out: {0}. Try again; nothing else was changed.</source>
        <translation>Die Namen ließen sich nicht herausnehmen: {0}. Noch einmal versuchen; sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was corrected here that could be taken back.</source>
        <translation>Hier wurde nichts verbessert, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>The folder could not be remembered: {0}.</source>
        <translation>Der Ordner ließ sich nicht merken: {0}.</translation>
    </message>
    <message>
        <source>The files could not be written: {0}.</source>
        <translation>Die Dateien ließen sich nicht schreiben: {0}.</translation>
    </message>
    <message>
        <source>The files could not be written: {0}. Nothing was deleted.</source>
        <translation>Die Dateien ließen sich nicht schreiben: {0}. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The session could not be deleted completely: {0}. The next start goes on with it.</source>
        <translation>Die Sitzung ließ sich nicht ganz löschen: {0}. Der nächste Start macht damit weiter.</translation>
    </message>
    <message>
        <source>The session of {0} is closed down. Harvest summary and actions are in {1}.</source>
        <translation>Die Sitzung vom {0} ist abgeschlossen. „Unsere Ernte“ und die Maßnahmen liegen in {1}.</translation>
    </message>
    <message>
        <source>This session is locked; files that you save from here are not.</source>
        <translation>Diese Sitzung ist verschlossen; Dateien, die von hier gespeichert werden, sind es nicht.</translation>
    </message>
    <message>
        <source>1 file is in {1}.</source>
        <translation>1 Datei liegt in {1}.</translation>
    </message>
    <message>
        <source>{0} files are in {1}.</source>
        <translation>{0} Dateien liegen in {1}.</translation>
    </message>
</context>
<context>
    <name>ResultsFoot</name>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the chosen files</source>
        <translation>Die gewählten Dateien schreiben</translation>
    </message>
    <message>
        <source>Handouts…</source>
        <translation>Handouts…</translation>
    </message>
    <message>
        <source>All sheets, to print or save</source>
        <translation>Alle Bögen, zum Drucken oder Speichern</translation>
    </message>
    <message>
        <source>Take names out…</source>
        <translation>Namen herausnehmen…</translation>
    </message>
    <message>
        <source>Seat numbers in place of names, everywhere</source>
        <translation>Platznummern statt Namen, überall</translation>
    </message>
    <message>
        <source>Close down…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Keep harvest and actions, delete all the rest</source>
        <translation>Ernte und Maßnahmen behalten, alles andere löschen</translation>
    </message>
    <message>
        <source>Folder for what is kept</source>
        <translation>Ordner für das, was bleibt</translation>
    </message>
    <message>
        <source>Harvest summary (PDF)</source>
        <translation>Unsere Ernte (PDF)</translation>
    </message>
    <message>
        <source>Actions (CSV)</source>
        <translation>Maßnahmen (CSV)</translation>
    </message>
    <message>
        <source>Record (JSON)</source>
        <translation>Aufzeichnung (JSON)</translation>
    </message>
    <message>
        <source>Record to read (Markdown)</source>
        <translation>Lesefassung (Markdown)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ResultsWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Results: {0}</source>
        <translation>Ergebnisse: {0}</translation>
    </message>
    <message>
        <source>Enter changes · Delete takes it off the record · Ctrl+Z brings it back</source>
        <translation>Enter ändert · Entf nimmt es aus der Aufzeichnung · Strg+Z holt es zurück</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>No actions were taken down.</source>
        <translation>Keine Maßnahmen wurden festgehalten.</translation>
    </message>
    <message>
        <source>Themes and notes</source>
        <translation>Themen und Notizen</translation>
    </message>
    <message>
        <source>Nothing was taken down.</source>
        <translation>Nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>Planned and real</source>
        <translation>Geplant und wirklich</translation>
    </message>
    <message>
        <source>No step of this session has ended.</source>
        <translation>Kein Schritt dieser Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>Commitments and forms</source>
        <translation>Vorhaben und Rückmeldungen</translation>
    </message>
    <message>
        <source>No commitments were counted, and no evaluation forms are with the session.</source>
        <translation>Keine Vorhaben wurden gezählt, und bei der Sitzung liegen keine Rückmeldebögen.</translation>
    </message>
    <message>
        <source>Actions, themes, time, commitments</source>
        <translation>Maßnahmen, Themen, Zeit, Vorhaben</translation>
    </message>
    <message>
        <source>And so on for the others</source>
        <translation>Und so weiter für die anderen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>RoomCheckDesk</name>
    <message>
        <source>The test page is being made…</source>
        <translation>Die Testseite wird gemacht…</translation>
    </message>
    <message>
        <source>The test page could not be kept: {0}.</source>
        <translation>Die Testseite ließ sich nicht aufbewahren: {0}.</translation>
    </message>
</context>
<context>
    <name>RoomCheckWindow</name>
    <message>
        <source>Room check: {0}</source>
        <translation>Raumcheck: {0}</translation>
    </message>
    <message>
        <source>Room check</source>
        <translation>Raumcheck</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>The room</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Dieser Raum</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>+ and − move its frame to the edge of what you see; Esc takes it away.</source>
        <translation>+ und − schieben den Rahmen an den Rand dessen, was zu sehen ist; Esc nimmt ihn weg.</translation>
    </message>
</context>
<context>
    <name>RoomTab</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>How far does the last row sit?</source>
        <translation>Wie weit weg sitzt die letzte Reihe?</translation>
    </message>
    <message>
        <source>What the exercises need</source>
        <translation>Was die Übungen brauchen</translation>
    </message>
</context>
<context>
    <name>RosterBox</name>
    <message>
        <source>Rosters of earlier sessions</source>
        <translation>Namenslisten früherer Sitzungen</translation>
    </message>
    <message>
        <source>People of last time…</source>
        <translation>Personen vom letzten Mal…</translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation>CSV-Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation>Namensliste öffnen</translation>
    </message>
    <message>
        <source>Tables and text (*.csv *.tsv *.txt)</source>
        <translation>Tabellen und Text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation>Wer kommt?</translation>
    </message>
    <message>
        <source>First names are enough. Paste them, or drop a file here.</source>
        <translation>Vornamen genügen. Einfügen oder eine Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>If it matters, one person a line: Anna, team: North, manager: Ruth, not with: Tomasz</source>
        <translation>Wenn es wichtig ist, eine Person pro Zeile: Anna, Team: Nord, Leitung: Ruth, nicht mit: Tomasz</translation>
    </message>
</context>
<context>
    <name>RosterEdit</name>
    <message>
        <source>Ana
Ben
Christina

One name a line, or separated by commas. Or a number of seats: 14</source>
        <translation>Ana
Ben
Christina

Ein Name pro Zeile oder durch Kommas getrennt. Oder eine Zahl von Plätzen: 14</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Namensliste</translation>
    </message>
</context>
<context>
    <name>RunDesk</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation>gespeichert {0}</translation>
    </message>
</context>
<context>
    <name>SampledField</name>
    <message>
        <source>Such as: {0}   (↓ for more)</source>
        <translation>Zum Beispiel: {0}   (↓ für mehr)</translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Printer, pages, sides and copies are asked for</source>
        <translation>Fragt nach Drucker, Seiten und Exemplaren</translation>
    </message>
    <message>
        <source>One booklet</source>
        <translation>Ein Heft</translation>
    </message>
    <message>
        <source>One PDF with a bookmark for each handout</source>
        <translation>Eine PDF mit einem Lesezeichen für jedes Handout</translation>
    </message>
    <message>
        <source>How far it has got</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What is done stays; what waits at a printer is taken back</source>
        <translation>Was fertig ist, bleibt; was am Drucker wartet, wird zurückgeholt</translation>
    </message>
    <message>
        <source>Save 1 handout</source>
        <translation>1 Handout speichern</translation>
    </message>
    <message>
        <source>Save {0} handouts</source>
        <translation>{0} Handouts speichern</translation>
    </message>
    <message>
        <source>As PDF, into the folder</source>
        <translation>Als PDF in den Ordner</translation>
    </message>
    <message>
        <source>Folder for the handouts</source>
        <translation>Ordner für die Handouts</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ScreenCards</name>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>{0} show the same</source>
        <translation>{0} zeigen dasselbe</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>console and stage are both here</source>
        <translation>Pult und Leinwand sind beide hier</translation>
    </message>
    <message>
        <source>the console is here</source>
        <translation>hier ist das Pult</translation>
    </message>
    <message>
        <source>the room sees this</source>
        <translation>das sehen alle</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>one screen</source>
        <translation>ein Bildschirm</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>erweitert</translation>
    </message>
    <message>
        <source>The screens show the same, so the room sees this one. Extend the desktop to part them.</source>
        <translation>Die Bildschirme zeigen dasselbe, also sehen alle diesen hier. Den Desktop erweitern, um sie zu trennen.</translation>
    </message>
    <message>
        <source>The projector is gone. The clock goes on, and its picture comes back with the projector.</source>
        <translation>Der Projektor ist weg. Die Uhr läuft weiter, und das Bild kommt mit dem Projektor zurück.</translation>
    </message>
    <message>
        <source>The stage is on {0}.</source>
        <translation>Die Leinwand ist auf {0}.</translation>
    </message>
    <message>
        <source>There is no screen for the room, so the stage is a window on this one.</source>
        <translation>Für die Leinwand gibt es keinen eigenen Bildschirm, also ist sie ein Fenster auf diesem.</translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>The room reads</source>
        <translation>Auf der Leinwand</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
</context>
<context>
    <name>SeatingForm</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Last row, counted in chairs</source>
        <translation>Letzte Reihe, in Stühlen gezählt</translation>
    </message>
    <message>
        <source>or in metres from the picture</source>
        <translation>oder in Metern vom Bild</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Höhe des Bildes</translation>
    </message>
    <message>
        <source>Edge that the projector cuts off</source>
        <translation>Rand, den der Projektor abschneidet</translation>
    </message>
    <message>
        <source>Count the chairs that fit between the picture and the last row: 0.9 m each, with room for knees.</source>
        <translation>Die Stühle zählen, die zwischen Bild und letzte Reihe passen: je 0,9&#xa0;m, mit Platz für die Knie.</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>A file from a colleague</source>
        <translation>Eine Datei von jemand anderem</translation>
    </message>
    <message>
        <source>Workshops and exercises (*.sparkroom *.toml)</source>
        <translation>Workshops und Übungen (*.sparkroom *.toml)</translation>
    </message>
    <message>
        <source>The data folder cannot be read: {0}.</source>
        <translation>Der Datenordner ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>Hand on as a file</source>
        <translation>Als Datei weitergeben</translation>
    </message>
    <message>
        <source>Workshops and exercises (*.sparkroom)</source>
        <translation>Workshops und Übungen (*.sparkroom)</translation>
    </message>
    <message>
        <source>“{0}” could not be written: {1}.</source>
        <translation>„{0}“ ließ sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is in {1}, with its own exercises and without any names.</source>
        <translation>„{0}“ liegt in {1}, mit den eigenen Übungen und ohne Namen.</translation>
    </message>
    <message>
        <source>Yours is otherwise: {0}.</source>
        <translation>Die eigene Fassung ist anders: {0}.</translation>
    </message>
    <message>
        <source>Keep both, and the new one gets a new name. What you replace can be brought back by its versions.</source>
        <translation>Beide behalten, dann bekommt die neue einen neuen Namen. Was ersetzt wird, lässt sich über seine Stände zurückholen.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace mine</source>
        <translation>Eigene ersetzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Left as it is. Nothing was changed.</source>
        <translation>Alles bleibt, wie es ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{0}” could not be kept: {1}. Nothing was changed.</source>
        <translation>„{0}“ ließ sich nicht aufbewahren: {1}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{0}” is among your workshops now.</source>
        <translation>„{0}“ ist jetzt bei den eigenen Workshops.</translation>
    </message>
    <message>
        <source>“{0}” is among your exercises now.</source>
        <translation>„{0}“ ist jetzt bei den eigenen Übungen.</translation>
    </message>
    <message>
        <source>You have “{0}” already, as it is in the file.</source>
        <translation>„{0}“ gibt es schon, genau wie in der Datei.</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>It could not be written to {0}: {1}. Choose another folder.</source>
        <translation>Es ließ sich nicht in {0} speichern: {1}. Bitte einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>SheetWindow</name>
    <message>
        <source>Size of the paper</source>
        <translation>Papiergröße</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>Zum Drucken öffnen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>It is saved in {0}.</source>
        <translation>Gespeichert in {0}.</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Die Seiten werden vorbereitet…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>No ready workshops were found. The library may be damaged.</source>
        <translation>Keine fertigen Workshops gefunden. Vielleicht ist die Sammlung beschädigt.</translation>
    </message>
</context>
<context>
    <name>SignalLine</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove signal {0}</source>
        <translation>Signal {0} entfernen</translation>
    </message>
    <message>
        <source>Signal {0}: when</source>
        <translation>Signal {0}: wann</translation>
    </message>
    <message>
        <source>Signal {0}: for whom</source>
        <translation>Signal {0}: für wen</translation>
    </message>
    <message>
        <source>Signal {0}: what is read</source>
        <translation>Signal {0}: was zu lesen ist</translation>
    </message>
    <message>
        <source>Signal {0}: what is heard</source>
        <translation>Signal {0}: was zu hören ist</translation>
    </message>
</context>
<context>
    <name>SignalsEditor</name>
    <message>
        <source>Add a signal</source>
        <translation>Signal hinzufügen</translation>
    </message>
</context>
<context>
    <name>Sounding</name>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>The volume could not be remembered: {0}.</source>
        <translation>Die Lautstärke ließ sich nicht merken: {0}.</translation>
    </message>
    <message>
        <source>Sound is off, the volume is {0} %. The signals are still seen on the stage.</source>
        <translation>Der Ton ist aus, die Lautstärke ist {0}&#xa0;%. Die Signale sind weiter auf der Leinwand zu sehen.</translation>
    </message>
    <message>
        <source>The volume is {0} %. The signals are still seen on the stage.</source>
        <translation>Die Lautstärke ist {0}&#xa0;%. Die Signale sind weiter auf der Leinwand zu sehen.</translation>
    </message>
    <message>
        <source>Sound is on, the volume is {0} %.</source>
        <translation>Der Ton ist an, die Lautstärke ist {0}&#xa0;%.</translation>
    </message>
    <message>
        <source>Signals that only you see sound now too. The room hears them as well.</source>
        <translation>Signale nur für Sie sind jetzt auch zu hören. Alle im Raum hören sie mit.</translation>
    </message>
    <message>
        <source>Signals that only you see are silent now.</source>
        <translation>Signale nur für Sie sind jetzt stumm.</translation>
    </message>
    <message>
        <source>You should hear two notes now, at a volume of {0} %.</source>
        <translation>Jetzt sollten zwei Töne zu hören sein, mit einer Lautstärke von {0}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>SpentModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Wirklich</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>nobody has said why</source>
        <translation>niemand hat gesagt, warum</translation>
    </message>
    <message>
        <source>no time lost</source>
        <translation>keine Zeit verloren</translation>
    </message>
</context>
<context>
    <name>SpentPage</name>
    <message>
        <source>Planned and real</source>
        <translation>Geplant und wirklich</translation>
    </message>
</context>
<context>
    <name>SpentView</name>
    <message>
        <source>Planned and real</source>
        <translation>Geplant und wirklich</translation>
    </message>
</context>
<context>
    <name>StageLook</name>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>The last row sits, in metres from the picture</source>
        <translation>Die letzte Reihe sitzt, in Metern vom Bild</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>What the room sees, {0}</source>
        <translation>Was alle sehen, {0}</translation>
    </message>
    <message>
        <source>The room sees: {0}</source>
        <translation>Zu sehen: {0}</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Auf der Leinwand</translation>
    </message>
    <message>
        <source>Add a step to see it here.</source>
        <translation>Einen Schritt hinzufügen, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Whole, on one page, and read from the last row.</source>
        <translation>Ganz, auf einer Seite und aus der letzten Reihe lesbar.</translation>
    </message>
    <message>
        <source>Last row at</source>
        <translation>Letzte Reihe bei</translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>What the room sees now</source>
        <translation>Was jetzt zu sehen ist</translation>
    </message>
    <message>
        <source>What the room will see next</source>
        <translation>Was danach zu sehen ist</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Mitteilung…</translation>
    </message>
    <message>
        <source>The room will see: {0}</source>
        <translation>Dann zu sehen: {0}</translation>
    </message>
    <message>
        <source>The room sees: {0}</source>
        <translation>Zu sehen: {0}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {1} von {2}</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Danach: {0}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The stage is out of the way.</source>
        <translation>Die Leinwand ist aus dem Weg.</translation>
    </message>
    <message>
        <source>Over it: {0}</source>
        <translation>Darüber: {0}</translation>
    </message>
    <message>
        <source>{desktop}: back as it was.
{live}: the step.</source>
        <translation>{desktop}: zurück, wie es war.
{live}: der Schritt.</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Sparkroom stage</source>
        <translation>Sparkroom Leinwand</translation>
    </message>
</context>
<context>
    <name>StartFoot</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Last row…</source>
        <translation>Letzte Reihe…</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>‹ Home</source>
        <translation>‹ Startseite</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>The data folder cannot be read: {0}.</source>
        <translation>Der Datenordner ist nicht lesbar: {0}.</translation>
    </message>
    <message>
        <source>This workshop is there no longer.</source>
        <translation>Diesen Workshop gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The locked session was not set up, for its start page was left.</source>
        <translation>Die verschlossene Sitzung wurde nicht angelegt, weil ihre Startseite verlassen wurde.</translation>
    </message>
    <message>
        <source>Your choices could not be remembered: {0}.</source>
        <translation>Die Eingaben ließen sich nicht merken: {0}.</translation>
    </message>
    <message>
        <source>The room could not be remembered: {0}.</source>
        <translation>Der Raum ließ sich nicht merken: {0}.</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>Message to the room</source>
        <translation>Mitteilung an alle</translation>
    </message>
    <message>
        <source>Change the time by (2:30, 90s, -1)</source>
        <translation>Zeit ändern um (2:30, 90s, -1)</translation>
    </message>
    <message>
        <source>How long ago, or when, did it really begin? (90s, 2, 10:32)</source>
        <translation>Vor wie langer Zeit oder wann hat es wirklich begonnen? (90s, 2, 10:32)</translation>
    </message>
    <message>
        <source>Let this step end at (11:05)</source>
        <translation>Diesen Schritt beenden um (11:05)</translation>
    </message>
    <message>
        <source>How many dots has each person?</source>
        <translation>Wie viele Punkte hat jede Person?</translation>
    </message>
    <message>
        <source>Name of the new theme</source>
        <translation>Name des neuen Themas</translation>
    </message>
    <message>
        <source>Name of the theme for the chosen notes</source>
        <translation>Name des Themas für die gewählten Notizen</translation>
    </message>
    <message>
        <source>Name of the theme that is split off</source>
        <translation>Name des abgetrennten Themas</translation>
    </message>
    <message>
        <source>New name of the theme</source>
        <translation>Neuer Name des Themas</translation>
    </message>
    <message>
        <source>First name of the new person</source>
        <translation>Vorname der neuen Person</translation>
    </message>
    <message>
        <source>“{0}” is not an amount of time. Try 2:30, 90s or -1.</source>
        <translation>„{0}“ ist keine Zeitspanne. Zum Beispiel 2:30, 90s oder -1.</translation>
    </message>
    <message>
        <source>“{0}” is neither an amount nor a time. Try 90s, 2 or 10:32.</source>
        <translation>„{0}“ ist weder eine Spanne noch eine Uhrzeit. Zum Beispiel 90s, 2 oder 10:32.</translation>
    </message>
    <message>
        <source>There is no theme {0} yet.</source>
        <translation>Ein Thema {0} gibt es noch nicht.</translation>
    </message>
    <message>
        <source>There is no note yet.</source>
        <translation>Es gibt noch keine Notiz.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>End the session for everybody?</source>
        <translation>Die Sitzung für alle beenden?</translation>
    </message>
    <message>
        <source>It can still be read, printed and exported, and undo opens it again.</source>
        <translation>Sie lässt sich weiter lesen, drucken und exportieren, und Rückgängig öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Title, for the agenda</source>
        <translation>Titel, für den Ablauf</translation>
    </message>
    <message>
        <source>What the room does</source>
        <translation>Was alle tun</translation>
    </message>
    <message>
        <source>When it is run</source>
        <translation>Wann er läuft</translation>
    </message>
    <message>
        <source>25 words at most. {question} in braces is asked for before the session begins.</source>
        <translation>Höchstens 25 Wörter. {question} in Klammern wird vor Beginn der Sitzung erfragt.</translation>
    </message>
    <message>
        <source>What the room reads</source>
        <translation>Was alle lesen</translation>
    </message>
    <message>
        <source>One on each line: up to 5, of up to 12 words.</source>
        <translation>Je Zeile einer: bis zu 5, mit bis zu 12 Wörtern.</translation>
    </message>
    <message>
        <source>Prompts below it, one on each line</source>
        <translation>Impulse darunter, je Zeile einer</translation>
    </message>
    <message>
        <source>2 to 4 sentences.</source>
        <translation>2 bis 4 Sätze.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Time and signals</source>
        <translation>Zeit und Signale</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>A word shared by turns that must last equally long, such as “turn”.</source>
        <translation>Ein gemeinsames Wort für Runden, die gleich lang dauern müssen, etwa „Runde“.</translation>
    </message>
    <message>
        <source>When the room is late</source>
        <translation>Wenn die Zeit knapp ist</translation>
    </message>
    <message>
        <source>Equal turns, by a word</source>
        <translation>Gleiche Runden, über ein Wort</translation>
    </message>
    <message>
        <source>The next step follows by itself</source>
        <translation>Der nächste Schritt folgt von selbst</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Was aufgeschrieben wird</translation>
    </message>
    <message>
        <source>How far it travels</source>
        <translation>Wie weit es geht</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Was herauskommt</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Wer schreibt</translation>
    </message>
    <message>
        <source>Names that stand on the wall when the step begins, one on each line.</source>
        <translation>Namen, die zu Beginn des Schritts an der Wand stehen, je Zeile einer.</translation>
    </message>
    <message>
        <source>Headings on the wall</source>
        <translation>Überschriften an der Wand</translation>
    </message>
    <message>
        <source>The prompts are a draft</source>
        <translation>Die Impulse sind ein Entwurf</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>People in a group from this step on; 0 where that does not change.</source>
        <translation>Personen je Gruppe ab diesem Schritt; 0, wo sich nichts ändert.</translation>
    </message>
    <message>
        <source>Groups change to</source>
        <translation>Gruppen werden zu</translation>
    </message>
    <message>
        <source>People find their group on it</source>
        <translation>Alle finden darauf ihre Gruppe</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Worüber abgestimmt wird</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation>Punkte für jede Person</translation>
    </message>
    <message>
        <source>0 is the usual number.</source>
        <translation>0 ist die übliche Zahl.</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>2 to 5 places in a line where people may show how they stand, one on each line.</source>
        <translation>2 bis 5 Plätze in einer Reihe, an denen man zeigt, wie man steht, je Zeile einer.</translation>
    </message>
    <message>
        <source>Places in a line</source>
        <translation>Plätze in einer Reihe</translation>
    </message>
    <message>
        <source>The actions of last time are shown</source>
        <translation>Die Maßnahmen vom letzten Mal werden gezeigt</translation>
    </message>
    <message>
        <source>On the sheets that this exercise prints, and on the harvest summary.</source>
        <translation>Auf den Bögen, die diese Übung druckt, und auf „Unsere Ernte“.</translation>
    </message>
    <message>
        <source>Places on paper that it fills</source>
        <translation>Was der Schritt auf Papier füllt</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Minutes of “{0}”</source>
        <translation>Minuten für „{0}“</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>optional, not chosen</source>
        <translation>wahlweise, nicht gewählt</translation>
    </message>
    <message>
        <source>only for a group of three</source>
        <translation>nur für eine Dreiergruppe</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>wahlweise</translation>
    </message>
    <message>
        <source>as long as its other turns</source>
        <translation>so lang wie die anderen Runden</translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <source>Test card</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Waits: {0}</source>
        <translation>Wartet: {0}</translation>
    </message>
    <message>
        <source>The room will see: {0}</source>
        <translation>Dann zu sehen: {0}</translation>
    </message>
    <message>
        <source>The room sees: {0}</source>
        <translation>Zu sehen: {0}</translation>
    </message>
    <message>
        <source>No projector</source>
        <translation>Kein Projektor</translation>
    </message>
</context>
<context>
    <name>StripCount</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>The room could not be remembered: {0}.</source>
        <translation>Der Raum ließ sich nicht merken: {0}.</translation>
    </message>
    <message>
        <source>The data folder cannot be read: {0}.</source>
        <translation>Der Datenordner ist nicht lesbar: {0}.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>“{0}” went into “{1}”. {2} takes it apart again.</source>
        <translation>„{0}“ ging in „{1}“ auf. {2} trennt beide wieder.</translation>
    </message>
</context>
<context>
    <name>ThemeTree</name>
    <message>
        <source>Themes and notes</source>
        <translation>Themen und Notizen</translation>
    </message>
    <message>
        <source>Theme or note</source>
        <translation>Thema oder Notiz</translation>
    </message>
    <message>
        <source>Votes or kind</source>
        <translation>Stimmen oder Art</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>End of the day</source>
        <translation>Ende des Tages</translation>
    </message>
</context>
<context>
    <name>TimesChoice</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Use the times of your last session of this size</source>
        <translation>Die Zeiten der letzten Sitzung dieser Größe nehmen</translation>
    </message>
    <message>
        <source>Use the times of your last {0} sessions of this size</source>
        <translation>Die Zeiten der letzten {0} Sitzungen dieser Größe nehmen</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>Überspringen (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TrioChoice</name>
    <message>
        <source>The number is odd, so one group will be three. The screen tells it whose turn it is.</source>
        <translation>Die Zahl ist ungerade, also wird eine Gruppe zu dritt sein. Auf der Leinwand steht, wer dort dran ist.</translation>
    </message>
    <message>
        <source>One group of three</source>
        <translation>Eine Dreiergruppe</translation>
    </message>
    <message>
        <source>Share the time of two: {0} each; the end stays</source>
        <translation>Die Zeit von zweien teilen: je {0}; das Ende bleibt</translation>
    </message>
    <message>
        <source>A full third turn for all: {0} more</source>
        <translation>Eine volle dritte Runde für alle: {0} mehr</translation>
    </message>
</context>
<context>
    <name>TwinsLine</name>
    <message>
        <source>Merge ({0})</source>
        <translation>Verbinden ({0})</translation>
    </message>
    <message>
        <source>Different ({0})</source>
        <translation>Verschieden ({0})</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” look alike.</source>
        <translation>„{0}“ und „{1}“ ähneln sich.</translation>
    </message>
</context>
<context>
    <name>VenueKeeper</name>
    <message>
        <source>The room could not be remembered: {0}. It stays as it is for this session.</source>
        <translation>Der Raum ließ sich nicht merken: {0}. Für diese Sitzung bleibt er, wie er ist.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Stände</translation>
    </message>
    <message>
        <source>Nothing was changed long enough ago to go back to.</source>
        <translation>Nichts wurde vor so langer Zeit geändert, dass es einen Weg zurück gäbe.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Zu diesem Stand zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>{rename_theme} name · {merge_themes} merge · {focus_theme} alone on the stage</source>
        <translation>{rename_theme} Name · {merge_themes} verbinden · {focus_theme} allein auf der Leinwand</translation>
    </message>
    <message>
        <source>{0} order</source>
        <translation>{0} Reihenfolge</translation>
    </message>
    <message>
        <source>{remove_note} remove</source>
        <translation>{remove_note} löschen</translation>
    </message>
    <message>
        <source>{new_theme} new theme</source>
        <translation>{new_theme} neues Thema</translation>
    </message>
    <message>
        <source>1…9 a…z into theme · {group_chosen} new</source>
        <translation>1…9 a…z in ein Thema · {group_chosen} neu</translation>
    </message>
    <message>
        <source>{group_chosen} new theme</source>
        <translation>{group_chosen} neues Thema</translation>
    </message>
    <message>
        <source>{split_theme} split off</source>
        <translation>{split_theme} abtrennen</translation>
    </message>
    <message>
        <source>{park_note} park · {reply} reply · {hide_note} hide · {mark_note} marks · {remove_note} remove</source>
        <translation>{park_note} Themenspeicher · {reply} antworten · {hide_note} verdecken · {mark_note} markieren · {remove_note} löschen</translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation>{0} gewählt</translation>
    </message>
    <message>
        <source>{edit_note} edit</source>
        <translation>{edit_note} bearbeiten</translation>
    </message>
    <message>
        <source>1 card without a tick has no reply.</source>
        <translation>1 Karte ohne Häkchen hat keine Antwort.</translation>
    </message>
    <message>
        <source>{0} cards without a tick have no reply.</source>
        <translation>{0} Karten ohne Häkchen haben keine Antwort.</translation>
    </message>
    <message>
        <source>Every note has found its place.</source>
        <translation>Jede Notiz hat ihren Platz gefunden.</translation>
    </message>
    <message>
        <source>What the room says appears here.</source>
        <translation>Was gesagt wird, erscheint hier.</translation>
    </message>
    <message>
        <source>… and {0} older</source>
        <translation>… und {0} ältere</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Im Themenspeicher</translation>
    </message>
    <message>
        <source>What fits nowhere stays in view. P takes a note back.</source>
        <translation>Was nirgends passt, bleibt in Sicht. P holt eine Notiz zurück.</translation>
    </message>
    <message>
        <source>Drop notes here; a theme dropped on another merges, between two it is put there.</source>
        <translation>Notizen hierher ziehen; ein Thema auf einem anderen verbindet beide, zwischen zweien kommt es dorthin.</translation>
    </message>
    <message>
        <source>{0} dots</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>no ticks</source>
        <translation>keine Häkchen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>alone on stage</source>
        <translation>allein auf der Leinwand</translation>
    </message>
    <message>
        <source>Notes without a theme</source>
        <translation>Notizen ohne Thema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>No themes yet. Choose notes and press N to make one of them.</source>
        <translation>Noch keine Themen. Notizen wählen und N drücken, um eines daraus zu machen.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Curtain: {0}</source>
        <translation>Vorhang: {0}</translation>
    </message>
    <message>
        <source>No theme yet ({0})</source>
        <translation>Offen ({0})</translation>
    </message>
    <message>
        <source>Themes ({0})</source>
        <translation>Themen ({0})</translation>
    </message>
    <message>
        <source>{0} goes into … type the key of the other theme.</source>
        <translation>{0} kommt in … die Taste des anderen Themas drücken.</translation>
    </message>
</context>
<context>
    <name>WhenAndWhere</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>When and where?</source>
        <translation>Wann und wo?</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Delete names by</source>
        <translation>Namen löschen bis</translation>
    </message>
</context>
<context>
    <name>WholeForm</name>
    <message>
        <source>No, new groups</source>
        <translation>Nein, neue Gruppen</translation>
    </message>
    <message>
        <source>In one sentence: what comes out of it.</source>
        <translation>In einem Satz: was dabei herauskommt.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu sie dient</translation>
    </message>
    <message>
        <source>Part of the library</source>
        <translation>Teil der Sammlung</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Personen und Gruppen</translation>
    </message>
    <message>
        <source>Fewest people</source>
        <translation>Wenigste Personen</translation>
    </message>
    <message>
        <source>Most people</source>
        <translation>Meiste Personen</translation>
    </message>
    <message>
        <source>0 is the whole room.</source>
        <translation>0 sind alle zusammen.</translation>
    </message>
    <message>
        <source>How people sit</source>
        <translation>Wie alle sitzen</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>In einer Gruppe</translation>
    </message>
    <message>
        <source>Who is left over</source>
        <translation>Wer übrig bleibt</translation>
    </message>
    <message>
        <source>Groups of an earlier exercise</source>
        <translation>Gruppen einer früheren Übung</translation>
    </message>
    <message>
        <source>One on each line, in the order A, B, C.</source>
        <translation>Je Zeile einer, in der Reihenfolge A, B, C.</translation>
    </message>
    <message>
        <source>What A, B and C do</source>
        <translation>Was A, B und C tun</translation>
    </message>
    <message>
        <source>What the one too many does</source>
        <translation>Was die überzählige Person tut</translation>
    </message>
    <message>
        <source>Not together</source>
        <translation>Nicht zusammen</translation>
    </message>
    <message>
        <source>How the room is set</source>
        <translation>Wie der Raum gestellt ist</translation>
    </message>
    <message>
        <source>To bring, one on each line</source>
        <translation>Mitzubringen, je Zeile eins</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Sorgfalt</translation>
    </message>
    <message>
        <source>What keeps people safe, one on each line</source>
        <translation>Was alle schützt, je Zeile eins</translation>
    </message>
    <message>
        <source>Tips for you, one on each line</source>
        <translation>Tipps für die Moderation, je Zeile einer</translation>
    </message>
    <message>
        <source>Questions for afterwards, one on each line</source>
        <translation>Fragen für danach, je Zeile eine</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Was herauskommt</translation>
    </message>
    <message>
        <source>On paper afterwards</source>
        <translation>Danach auf Papier</translation>
    </message>
    <message>
        <source>On paper before</source>
        <translation>Vorher auf Papier</translation>
    </message>
    <message>
        <source>What later exercises may pick up</source>
        <translation>Was spätere Übungen aufgreifen dürfen</translation>
    </message>
    <message>
        <source>Exercises that had better come first</source>
        <translation>Übungen, die besser vorher kommen</translation>
    </message>
    <message>
        <source>Where it comes from, for the foot of the screen</source>
        <translation>Woher es kommt, für den Fuß der Leinwand</translation>
    </message>
</context>
<context>
    <name>WishBar</name>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Small posters</source>
        <translation>Kleine Plakate</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation>Ohne Logo</translation>
    </message>
    <message>
        <source>Organisation, on every sheet</source>
        <translation>Organisation, auf jedem Bogen</translation>
    </message>
    <message>
        <source>As many as the draw has people</source>
        <translation>So viele, wie die Auslosung Personen hat</translation>
    </message>
    <message>
        <source>Copies of the handout that is shown</source>
        <translation>Exemplare des gezeigten Handouts</translation>
    </message>
    <message>
        <source>A logo for every sheet</source>
        <translation>Ein Logo für jeden Bogen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Papiergröße</translation>
    </message>
    <message>
        <source>Name of the organisation, on every sheet</source>
        <translation>Name der Organisation, auf jedem Bogen</translation>
    </message>
    <message>
        <source>Choose a logo for every sheet</source>
        <translation>Logo für jeden Bogen wählen</translation>
    </message>
    <message>
        <source>The paper that lies in the printer</source>
        <translation>Das Papier, das im Drucker liegt</translation>
    </message>
    <message>
        <source>What participants read, in 18 points and more</source>
        <translation>Was alle lesen, in 18 Punkt und mehr</translation>
    </message>
    <message>
        <source>Posters on the paper in the printer, not on A3</source>
        <translation>Plakate auf dem Papier im Drucker, nicht auf A3</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for every sheet</source>
        <translation>Ein Bild (PNG oder JPEG) für jeden Bogen</translation>
    </message>
    <message>
        <source>The name on every sheet, from now on</source>
        <translation>Der Name auf jedem Bogen, von jetzt an</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Words for the room</source>
        <translation>Worte für alle</translation>
    </message>
    <message>
        <source>{0}, for “{1}”</source>
        <translation>{0}, für „{1}“</translation>
    </message>
</context>
<context>
    <name>WorkshopCardView</name>
    <message>
        <source>Plan…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Plan a copy…</source>
        <translation>Kopie planen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>On paper afterwards: {0}</source>
        <translation>Danach auf Papier: {0}</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Vorbereiten…</translation>
    </message>
    <message>
        <source>Prepare {0}</source>
        <translation>{0} vorbereiten</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <source>Copy as a file</source>
        <translation>Als Datei kopieren</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Go to the note line</source>
        <translation>Zur Notizzeile</translation>
    </message>
    <message>
        <source>Take the note</source>
        <translation>Notiz aufnehmen</translation>
    </message>
    <message>
        <source>From any field of the note line.</source>
        <translation>Aus jedem Feld der Notizzeile.</translation>
    </message>
    <message>
        <source>Edit the last note</source>
        <translation>Letzte Notiz bearbeiten</translation>
    </message>
    <message>
        <source>In the empty note line. Up again: the one before. Down: the one after.</source>
        <translation>In der leeren Notizzeile. Noch einmal hoch: die davor. Herunter: die danach.</translation>
    </message>
    <message>
        <source>Next category</source>
        <translation>Nächste Kategorie</translation>
    </message>
    <message>
        <source>Or type / with the start of its name and a space: /skill, /s. In a reply: its kind.</source>
        <translation>Oder / mit dem Anfang des Namens und Leerzeichen: /skill, /s. In einer Antwort: ihre Art.</translation>
    </message>
    <message>
        <source>For you only, or for the room</source>
        <translation>Vertraulich oder für alle</translation>
    </message>
    <message>
        <source>The note being typed never leaves the console. Or type /c and a space.</source>
        <translation>Was gerade getippt wird, verlässt das Pult nie. Oder /c und ein Leerzeichen tippen.</translation>
    </message>
    <message>
        <source>Say it generally</source>
        <translation>Allgemein sagen</translation>
    </message>
    <message>
        <source>Puts “a colleague” and the like where the note line noticed a name, an age or a place.</source>
        <translation>Setzt „jemand aus dem Team“ und Ähnliches ein, wo ein Name, ein Alter oder ein Ort bemerkt wurde.</translation>
    </message>
    <message>
        <source>Find a note…</source>
        <translation>Notiz suchen…</translation>
    </message>
    <message>
        <source>All notes of the session; arrows choose, Enter edits.</source>
        <translation>Alle Notizen der Sitzung; Pfeile wählen, Enter bearbeitet.</translation>
    </message>
    <message>
        <source>The owner said yes, or not yet</source>
        <translation>Ja gesagt oder noch nicht</translation>
    </message>
    <message>
        <source>The action chosen in the list. Before a yes, nobody else reads the name.</source>
        <translation>Die in der Liste gewählte Maßnahme. Vor einem Ja liest niemand sonst den Namen.</translation>
    </message>
    <message>
        <source>Last note into theme</source>
        <translation>Letzte Notiz in ein Thema</translation>
    </message>
    <message>
        <source>The number is the one beside the theme.</source>
        <translation>Die Zahl steht neben dem Thema.</translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation>Neues Thema…</translation>
    </message>
    <message>
        <source>While the keyboard is on the wall, the note chosen there goes into it.</source>
        <translation>Solange die Tastatur auf der Wand ist, kommt die dort gewählte Notiz hinein.</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Jemand Neues…</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>The person chosen in the list.</source>
        <translation>Die in der Liste gewählte Person.</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>Noch erwartet</translation>
    </message>
    <message>
        <source>Gone home</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Draw the groups again</source>
        <translation>Gruppen neu auslosen</translation>
    </message>
    <message>
        <source>Swap two people</source>
        <translation>Zwei Personen tauschen</translation>
    </message>
    <message>
        <source>Choose one with {swap_two}, then the other.</source>
        <translation>Eine mit {swap_two} wählen, dann die andere.</translation>
    </message>
    <message>
        <source>Move somebody, no questions</source>
        <translation>Jemanden versetzen, ohne Fragen</translation>
    </message>
    <message>
        <source>To the nearest place that fits; who sat together is kept apart today.</source>
        <translation>Auf den nächsten passenden Platz; wer zusammensaß, bleibt heute getrennt.</translation>
    </message>
    <message>
        <source>Keep two people apart</source>
        <translation>Zwei Personen trennen</translation>
    </message>
    <message>
        <source>{keep_apart} on one person, then on the other. No reason is kept.</source>
        <translation>{keep_apart} auf einer Person, dann auf der anderen. Ein Grund wird nicht festgehalten.</translation>
    </message>
    <message>
        <source>Prepare the session…</source>
        <translation>Sitzung vorbereiten…</translation>
    </message>
    <message>
        <source>Add from the library…</source>
        <translation>Aus der Sammlung hinzufügen…</translation>
    </message>
    <message>
        <source>Type a word, press Enter: it comes after what is chosen.</source>
        <translation>Ein Wort tippen, Enter drücken: Die Übung kommt hinter das Gewählte.</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Pause hinzufügen</translation>
    </message>
    <message>
        <source>Add spare time</source>
        <translation>Puffer hinzufügen</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Gewähltes ändern</translation>
    </message>
    <message>
        <source>Or type minutes: the first digit begins.</source>
        <translation>Oder Minuten tippen: Die erste Ziffer beginnt.</translation>
    </message>
    <message>
        <source>Earlier in the day</source>
        <translation>Früher am Tag</translation>
    </message>
    <message>
        <source>Later in the day</source>
        <translation>Später am Tag</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Put aside, or take back</source>
        <translation>Zurücklegen oder wieder hervorholen</translation>
    </message>
    <message>
        <source>What may be needed on the day waits below it.</source>
        <translation>Was vielleicht gebraucht wird, wartet unter dem Tag.</translation>
    </message>
    <message>
        <source>Take out of the day</source>
        <translation>Aus dem Tag nehmen</translation>
    </message>
    <message>
        <source>Day, people, room</source>
        <translation>Tag, Personen, Raum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Stände…</translation>
    </message>
    <message>
        <source>Every state is kept as it is typed; going back to one can be undone.</source>
        <translation>Jeder Stand wird beim Tippen gespeichert; auch ein Schritt zurück lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>In a text field it first takes back what was typed there.</source>
        <translation>In einem Textfeld nimmt es zuerst zurück, was dort getippt wurde.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Room check…</source>
        <translation>Raumcheck…</translation>
    </message>
    <message>
        <source>Before people come: projector, letters, sound, clicker, sleep, printer and disk.</source>
        <translation>Bevor die Leute kommen: Projektor, Schrift, Ton, Klicker, Schlaf, Drucker und Platz auf der Platte.</translation>
    </message>
    <message>
        <source>Paper and handouts</source>
        <translation>Papier und Handouts</translation>
    </message>
    <message>
        <source>Exercise library…</source>
        <translation>Übungssammlung…</translation>
    </message>
    <message>
        <source>All exercises, to be searched, read, printed and tried.</source>
        <translation>Alle Übungen, zum Suchen, Lesen, Drucken und Ausprobieren.</translation>
    </message>
    <message>
        <source>Practice session…</source>
        <translation>Probesitzung…</translation>
    </message>
    <message>
        <source>A day with made-up people that is under way; nothing is learned from it.</source>
        <translation>Ein laufender Tag mit erfundenen Personen; daraus wird nichts gelernt.</translation>
    </message>
    <message>
        <source>Older copies…</source>
        <translation>Ältere Kopien…</translation>
    </message>
    <message>
        <source>What was deleted or changed comes back from the copy of another day.</source>
        <translation>Gelöschtes und Geändertes kommt aus der Kopie eines anderen Tages zurück.</translation>
    </message>
    <message>
        <source>Look around…</source>
        <translation>Umschauen…</translation>
    </message>
    <message>
        <source>Two minutes through the program, beside the real windows.</source>
        <translation>In zwei Minuten durch das Programm, neben den echten Fenstern.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Agenda, clock, panel, note line.</source>
        <translation>Ablauf, Uhr, Reiter, Notizzeile.</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Next tab of the panel</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Wall, groups, people: what the step has.</source>
        <translation>Wand, Gruppen, Personen: was der Schritt hat.</translation>
    </message>
    <message>
        <source>More room for the panel, or less</source>
        <translation>Mehr Platz für den Reiter oder weniger</translation>
    </message>
    <message>
        <source>The script steps aside while you sort the wall; the same key brings it back.</source>
        <translation>Der Sprechtext macht Platz, während die Wand sortiert wird; dieselbe Taste holt ihn zurück.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Hell, dunkel, starker Kontrast</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Sprache…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Any action can have other keys, or more of them.</source>
        <translation>Jede Aktion kann andere Tasten haben oder mehrere.</translation>
    </message>
    <message>
        <source>Learn the clicker…</source>
        <translation>Klicker anlernen…</translation>
    </message>
    <message>
        <source>Press its buttons once, and they work while you type.</source>
        <translation>Einmal seine Tasten drücken, und sie wirken auch beim Tippen.</translation>
    </message>
    <message>
        <source>Print the keys…</source>
        <translation>Tasten drucken…</translation>
    </message>
    <message>
        <source>One page to lie beside the laptop, with the clicker&apos;s keys.</source>
        <translation>Eine Seite, die neben dem Laptop liegt, auch mit den Tasten des Klickers.</translation>
    </message>
    <message>
        <source>About Sparkroom</source>
        <translation>Über Sparkroom</translation>
    </message>
    <message>
        <source>The version, and the licences of everything inside.</source>
        <translation>Die Version und die Lizenzen von allem, was darin steckt.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Leaves the console; the session stays as it is.</source>
        <translation>Verlässt das Pult; die Sitzung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sound off, or on again</source>
        <translation>Ton aus oder wieder an</translation>
    </message>
    <message>
        <source>Without sound the signals are still seen on the stage.</source>
        <translation>Ohne Ton sind die Signale weiter auf der Leinwand zu sehen.</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Ton prüfen</translation>
    </message>
    <message>
        <source>The two notes that end a talk, as loud as they will be.</source>
        <translation>Die zwei Töne, die ein Gespräch beenden, so laut, wie sie sein werden.</translation>
    </message>
    <message>
        <source>Sound for me too, or for the room only</source>
        <translation>Ton auch für mich oder nur für alle</translation>
    </message>
    <message>
        <source>Signals that only you see are silent else: the room would hear them too.</source>
        <translation>Signale nur für die Moderation sind sonst stumm: Alle im Raum würden sie mithören.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>The room sees the step.</source>
        <translation>Zu sehen ist der Schritt.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>The room keeps the picture of now while you go on.</source>
        <translation>Das Bild von jetzt bleibt stehen, während es am Pult weitergeht.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>The room sees nothing. B and the full stop work outside text fields.</source>
        <translation>Nichts ist zu sehen. B und der Punkt wirken außerhalb von Textfeldern.</translation>
    </message>
    <message>
        <source>Holding picture</source>
        <translation>Wartebild</translation>
    </message>
    <message>
        <source>The room sees the title and when it goes on.</source>
        <translation>Zu sehen sind der Titel und wann es weitergeht.</translation>
    </message>
    <message>
        <source>Show the desktop</source>
        <translation>Desktop zeigen</translation>
    </message>
    <message>
        <source>For a slide or a video: the stage steps aside; the same key brings its picture back.</source>
        <translation>Für eine Folie oder einen Film: Die Leinwand geht aus dem Weg; dieselbe Taste holt ihr Bild zurück.</translation>
    </message>
    <message>
        <source>Message to the room…</source>
        <translation>Mitteilung an alle…</translation>
    </message>
    <message>
        <source>One short line; an empty one takes it away.</source>
        <translation>Eine kurze Zeile; eine leere nimmt sie weg.</translation>
    </message>
    <message>
        <source>Curtain: hidden, count, one by one, notes</source>
        <translation>Vorhang: verdeckt, Zahl, einzeln, Notizen</translation>
    </message>
    <message>
        <source>How much of the notes the room sees; in a vote, the result at once or place by place.</source>
        <translation>Wie viel von den Notizen zu sehen ist; bei Abstimmungen das Ergebnis auf einmal oder Platz für Platz.</translation>
    </message>
    <message>
        <source>Show who sits with whom</source>
        <translation>Zeigen, wer mit wem sitzt</translation>
    </message>
    <message>
        <source>Next page on the stage</source>
        <translation>Nächste Seite auf der Leinwand</translation>
    </message>
    <message>
        <source>Previous page on the stage</source>
        <translation>Vorige Seite auf der Leinwand</translation>
    </message>
    <message>
        <source>Swap stage and console</source>
        <translation>Leinwand und Pult tauschen</translation>
    </message>
    <message>
        <source>Each goes to the other&apos;s screen; of three screens the stage takes the next. Remembered.</source>
        <translation>Beide wechseln den Bildschirm; von dreien nimmt die Leinwand den nächsten. Wird gemerkt.</translation>
    </message>
    <message>
        <source>Strip at the foot of the only screen</source>
        <translation>Leiste am Fuß des einzigen Bildschirms</translation>
    </message>
    <message>
        <source>The stage fills the screen, the console folds into two small lines; again: whole.</source>
        <translation>Die Leinwand füllt den Bildschirm, das Pult schrumpft auf zwei kleine Zeilen; noch einmal: ganz.</translation>
    </message>
    <message>
        <source>Say on each screen which it is</source>
        <translation>Auf jedem Bildschirm sagen, welcher es ist</translation>
    </message>
    <message>
        <source>A number and a few words for four seconds; the same key takes them away.</source>
        <translation>Eine Zahl und ein paar Worte, vier Sekunden lang; dieselbe Taste nimmt sie weg.</translation>
    </message>
    <message>
        <source>The room: last row and picture…</source>
        <translation>Der Raum: letzte Reihe und Bild…</translation>
    </message>
    <message>
        <source>How far the last row sits decides how large the letters are; remembered for the place.</source>
        <translation>Wie weit weg die letzte Reihe sitzt, bestimmt die Größe der Schrift; für den Ort gemerkt.</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Edges, letters for each row, contrast and colours; the same key or Esc takes it away.</source>
        <translation>Ränder, Schrift für jede Reihe, Kontrast und Farben; dieselbe Taste oder Esc nimmt es weg.</translation>
    </message>
    <message>
        <source>Wider edge</source>
        <translation>Breiterer Rand</translation>
    </message>
    <message>
        <source>Narrower edge</source>
        <translation>Schmalerer Rand</translation>
    </message>
    <message>
        <source>Clear what is in the way</source>
        <translation>Wegräumen, was im Weg ist</translation>
    </message>
    <message>
        <source>The test card, a question, notice, edit or list, the agenda, a message, the strip, full screen.</source>
        <translation>Testbild, Frage, Meldung, Bearbeitung oder Liste, den Ablauf, eine Mitteilung, die Leiste, das Vollbild.</translation>
    </message>
    <message>
        <source>Begin, or back to live</source>
        <translation>Beginnen oder zurück zu Live</translation>
    </message>
    <message>
        <source>Starts the first step; later it puts the stage back to live.</source>
        <translation>Startet den ersten Schritt; später stellt es die Leinwand wieder auf Live.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Ends this step; before that it shows what waits behind a curtain that opens one by one.</source>
        <translation>Beendet diesen Schritt; davor zeigt es, was hinter einem Vorhang wartet, der sich einzeln öffnet.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>The step before, with its full time.</source>
        <translation>Der Schritt davor, mit seiner vollen Zeit.</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>For what does not take place after all. {next} ends a step early and counts it.</source>
        <translation>Für das, was doch nicht stattfindet. {next} beendet einen Schritt früher und zählt ihn.</translation>
    </message>
    <message>
        <source>Go to a step…</source>
        <translation>Zu einem Schritt…</translation>
    </message>
    <message>
        <source>Arrow keys choose a step of the agenda, Enter goes there.</source>
        <translation>Pfeiltasten wählen einen Schritt im Ablauf, Enter geht dorthin.</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Anhalten oder weiter</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>Also for the equal turns still to come.</source>
        <translation>Auch für die gleich langen Runden, die noch kommen.</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Eine Minute weniger</translation>
    </message>
    <message>
        <source>Change the time by…</source>
        <translation>Zeit ändern um…</translation>
    </message>
    <message>
        <source>An amount such as 2:30, 90s or -1.</source>
        <translation>Eine Spanne wie 2:30, 90s oder -1.</translation>
    </message>
    <message>
        <source>Restart this step</source>
        <translation>Schritt neu beginnen</translation>
    </message>
    <message>
        <source>The full time again.</source>
        <translation>Noch einmal die volle Zeit.</translation>
    </message>
    <message>
        <source>End this step at…</source>
        <translation>Schritt beenden um…</translation>
    </message>
    <message>
        <source>A time on the wall such as 11:05.</source>
        <translation>Eine Uhrzeit wie 11:05.</translation>
    </message>
    <message>
        <source>It really began earlier…</source>
        <translation>Es begann wirklich früher…</translation>
    </message>
    <message>
        <source>How long ago, such as 90s or 2, or a time on the wall such as 10:32.</source>
        <translation>Wie lange es her ist, etwa 90s oder 2, oder eine Uhrzeit wie 10:32.</translation>
    </message>
    <message>
        <source>Leave a step out, or take it in</source>
        <translation>Schritt auslassen oder hereinnehmen</translation>
    </message>
    <message>
        <source>The step chosen in the agenda, if it is still to come.</source>
        <translation>Der im Ablauf gewählte Schritt, wenn er noch kommt.</translation>
    </message>
    <message>
        <source>Let a step go on by itself, or not</source>
        <translation>Schritt von selbst weitergehen lassen oder nicht</translation>
    </message>
    <message>
        <source>When its time is up the next begins: this step, or the one chosen in the agenda.</source>
        <translation>Ist seine Zeit um, beginnt der nächste: dieser Schritt oder der im Ablauf gewählte.</translation>
    </message>
    <message>
        <source>Do what is proposed</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>The proposal about time under the clock; Ctrl+Z takes it back.</source>
        <translation>Der Vorschlag zur Zeit unter der Uhr; Strg+Z nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Before and after of what is proposed</source>
        <translation>Vorher und nachher des Vorschlags</translation>
    </message>
    <message>
        <source>Lists it in the place of the proposal, or puts it away; the agenda shows it too.</source>
        <translation>Zählt es an der Stelle des Vorschlags auf oder räumt es weg; auch der Ablauf zeigt es.</translation>
    </message>
    <message>
        <source>Why the last step took longer</source>
        <translation>Warum der letzte Schritt länger dauerte</translation>
    </message>
    <message>
        <source>The question under the agenda: late start, discussion, technology, exercise too long.</source>
        <translation>Die Frage unter dem Ablauf: später Beginn, Gespräch, Technik, Übung zu lang.</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>Später Beginn</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Exercise too long</source>
        <translation>Übung zu lang</translation>
    </message>
    <message>
        <source>End the session…</source>
        <translation>Sitzung beenden…</translation>
    </message>
    <message>
        <source>It can still be read, printed and exported.</source>
        <translation>Sie lässt sich weiter lesen, drucken und exportieren.</translation>
    </message>
    <message>
        <source>Count hands or dots</source>
        <translation>Hände oder Punkte zählen</translation>
    </message>
    <message>
        <source>A letter chooses, digits count, + and − count on and back, Enter goes to the next line.</source>
        <translation>Ein Buchstabe wählt, Ziffern zählen, + und − zählen vor und zurück, Enter geht zur nächsten Zeile.</translation>
    </message>
    <message>
        <source>Dots for each person…</source>
        <translation>Punkte für jede Person…</translation>
    </message>
    <message>
        <source>While the vote is open.</source>
        <translation>Solange die Abstimmung offen ist.</translation>
    </message>
    <message>
        <source>Close the vote, or open it again</source>
        <translation>Abstimmung schließen oder wieder öffnen</translation>
    </message>
    <message>
        <source>The room sees the counts of a closed vote only.</source>
        <translation>Zahlen sind erst nach dem Schließen zu sehen.</translation>
    </message>
    <message>
        <source>Mark, and go one on</source>
        <translation>Markieren und einen weiter</translation>
    </message>
    <message>
        <source>Marks several notes, or with Shift and the arrows; then a key moves them all.</source>
        <translation>Markiert mehrere Notizen, auch mit Umschalt und den Pfeilen; dann bewegt eine Taste sie alle.</translation>
    </message>
    <message>
        <source>New theme of the chosen notes…</source>
        <translation>Neues Thema aus den gewählten Notizen…</translation>
    </message>
    <message>
        <source>The name of a theme that is there takes them in; its key does so at once.</source>
        <translation>Der Name eines Themas, das es gibt, nimmt sie auf; seine Taste tut es sofort.</translation>
    </message>
    <message>
        <source>Out of the theme</source>
        <translation>Aus dem Thema nehmen</translation>
    </message>
    <message>
        <source>Park, or take back</source>
        <translation>In den Themenspeicher oder zurück</translation>
    </message>
    <message>
        <source>What fits nowhere stays in view, last on the wall.</source>
        <translation>Was nirgends passt, bleibt in Sicht, zuletzt auf der Wand.</translation>
    </message>
    <message>
        <source>Split the chosen notes off…</source>
        <translation>Gewählte Notizen abtrennen…</translation>
    </message>
    <message>
        <source>Into a new theme beside the one they are in.</source>
        <translation>In ein neues Thema neben dem, in dem sie sind.</translation>
    </message>
    <message>
        <source>Rename theme…</source>
        <translation>Thema umbenennen…</translation>
    </message>
    <message>
        <source>The theme chosen on the wall.</source>
        <translation>Das auf der Wand gewählte Thema.</translation>
    </message>
    <message>
        <source>Merge theme into…</source>
        <translation>Thema verbinden mit…</translation>
    </message>
    <message>
        <source>Choose a theme, press {merge_themes}, then the key of the other one.</source>
        <translation>Ein Thema wählen, {merge_themes} drücken, dann die Taste des anderen.</translation>
    </message>
    <message>
        <source>Theme further up</source>
        <translation>Thema weiter hinauf</translation>
    </message>
    <message>
        <source>Theme further down</source>
        <translation>Thema weiter herunter</translation>
    </message>
    <message>
        <source>Show the theme alone, or all again</source>
        <translation>Thema allein zeigen oder wieder alle</translation>
    </message>
    <message>
        <source>The room sees the chosen theme large, in pages; Esc shows the whole wall again.</source>
        <translation>Das gewählte Thema ist groß zu sehen, auf Seiten; Esc zeigt wieder die ganze Wand.</translation>
    </message>
    <message>
        <source>Edit the chosen note</source>
        <translation>Gewählte Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Gewähltes löschen</translation>
    </message>
    <message>
        <source>The notes of a removed theme stay, the replies of a removed card go. Undo brings back.</source>
        <translation>Notizen eines gelöschten Themas bleiben, Antworten einer gelöschten Karte gehen. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Chosen note behind the curtain, or before it</source>
        <translation>Gewählte Notiz hinter den Vorhang oder davor</translation>
    </message>
    <message>
        <source>One note alone. The record says that it was kept back; handouts leave it out.</source>
        <translation>Eine Notiz allein. Die Aufzeichnung sagt, dass sie zurückgehalten wurde; Handouts lassen sie weg.</translation>
    </message>
    <message>
        <source>Reply to the chosen card…</source>
        <translation>Auf die gewählte Karte antworten…</translation>
    </message>
    <message>
        <source>Type it in the note line; {category}: it adds, asks or gives an example. Esc leaves it.</source>
        <translation>In der Notizzeile tippen; {category}: ergänzt, fragt oder gibt ein Beispiel. Esc lässt es.</translation>
    </message>
    <message>
        <source>Merge what looks alike</source>
        <translation>Ähnliches verbinden</translation>
    </message>
    <message>
        <source>The two that the line above the wall names.</source>
        <translation>Die zwei, die in der Zeile über der Wand stehen.</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>The two are not asked about again.</source>
        <translation>Nach diesen beiden wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Copy the chosen notes as text</source>
        <translation>Gewählte Notizen als Text kopieren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>note line</source>
        <translation>Notizzeile</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>actions agreed</source>
        <translation>vereinbarte Maßnahmen</translation>
    </message>
    <message>
        <source>test card</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Add what was put aside…</source>
        <translation>Zurückgelegtes hinzufügen…</translation>
    </message>
    <message>
        <source>What the plan put aside comes after this exercise; it says first when the day then ends.</source>
        <translation>Was der Plan zurückgelegt hat, kommt nach dieser Übung; vorher steht da, wann der Tag dann endet.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The page of the help book about where you are.</source>
        <translation>Die Seite des Hilfebuchs zu der Stelle, an der man ist.</translation>
    </message>
    <message>
        <source>Every action with its keys.</source>
        <translation>Jede Aktion mit ihren Tasten.</translation>
    </message>
    <message>
        <source>Planner and exercise form</source>
        <translation>Planung und Übungsformular</translation>
    </message>
    <message>
        <source>the day, the steps</source>
        <translation>der Tag, die Schritte</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Make my own from this exercise…</source>
        <translation>Eigene aus dieser Übung machen…</translation>
    </message>
    <message>
        <source>Opens a copy in the form; one of your own is opened itself.</source>
        <translation>Öffnet eine Kopie im Formular; eine eigene wird selbst geöffnet.</translation>
    </message>
    <message>
        <source>Hand on as a file…</source>
        <translation>Als Datei weitergeben…</translation>
    </message>
    <message>
        <source>For a colleague, with the exercises of your own that are in it, and without any names.</source>
        <translation>Für jemand anderen, mit den eigenen Übungen darin und ohne Namen.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Next thing to mend</source>
        <translation>Nächste Sache zu beheben</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Ergebnisse…</translation>
    </message>
    <message>
        <source>After the end: correct, keep what lasts, take names out, close down.</source>
        <translation>Nach dem Ende: verbessern, behalten, was bleibt, Namen herausnehmen, abschließen.</translation>
    </message>
    <message>
        <source>Last time&apos;s action: done</source>
        <translation>Maßnahme vom letzten Mal: erledigt</translation>
    </message>
    <message>
        <source>The one chosen in the list. The same key again: not told yet.</source>
        <translation>Die in der Liste gewählte. Dieselbe Taste noch einmal: noch offen.</translation>
    </message>
    <message>
        <source>Last time&apos;s action: still going on</source>
        <translation>Maßnahme vom letzten Mal: läuft noch</translation>
    </message>
    <message>
        <source>Last time&apos;s action: dropped</source>
        <translation>Maßnahme vom letzten Mal: weggefallen</translation>
    </message>
</context>
<context>
    <name>author</name>
    <message>
        <source>the fewest (</source>
        <translation>die wenigsten (</translation>
    </message>
    <message>
        <source>the shortest (</source>
        <translation>die kürzesten (</translation>
    </message>
    <message>
        <source>the longest (</source>
        <translation>die längsten (</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Always run</source>
        <translation>Läuft immer</translation>
    </message>
    <message>
        <source>Only with a group of three among pairs</source>
        <translation>Nur mit einer Dreiergruppe unter Zweiergruppen</translation>
    </message>
    <message>
        <source>Off until chosen</source>
        <translation>Aus, bis er gewählt wird</translation>
    </message>
    <message>
        <source>Gives up time first</source>
        <translation>Gibt zuerst Zeit ab</translation>
    </message>
    <message>
        <source>Gives up time last</source>
        <translation>Gibt zuletzt Zeit ab</translation>
    </message>
    <message>
        <source>Never gives up time</source>
        <translation>Gibt nie Zeit ab</translation>
    </message>
    <message>
        <source>May be skipped whole</source>
        <translation>Darf ganz entfallen</translation>
    </message>
    <message>
        <source>Themes, or else notes</source>
        <translation>Themen oder sonst Notizen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Grundsätze</translation>
    </message>
    <message>
        <source>The prompts</source>
        <translation>Die Impulse</translation>
    </message>
    <message>
        <source>For the room</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>Nur für die Moderation</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>One low note</source>
        <translation>Ein tiefer Ton</translation>
    </message>
    <message>
        <source>Two notes down</source>
        <translation>Zwei Töne abwärts</translation>
    </message>
    <message>
        <source>Two notes up</source>
        <translation>Zwei Töne aufwärts</translation>
    </message>
    <message>
        <source>Three notes</source>
        <translation>Drei Töne</translation>
    </message>
    <message>
        <source>One group of three</source>
        <translation>Eine Dreiergruppe</translation>
    </message>
    <message>
        <source>Fives or threes</source>
        <translation>Fünfer oder Dreier</translation>
    </message>
    <message>
        <source>Pairs or fours</source>
        <translation>Zweier oder Vierer</translation>
    </message>
    <message>
        <source>Fours to sixes</source>
        <translation>Vierer bis Sechser</translation>
    </message>
    <message>
        <source>Whatever fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nobody may be left over</source>
        <translation>Niemand darf übrig bleiben</translation>
    </message>
    <message>
        <source>Manager and staff</source>
        <translation>Leitung und Team</translation>
    </message>
    <message>
        <source>Who work on the same case</source>
        <translation>Wer am selben Fall arbeitet</translation>
    </message>
    <message>
        <source>Who asked not to</source>
        <translation>Wer darum gebeten hat</translation>
    </message>
    <message>
        <source>Earlier partners</source>
        <translation>Frühere Gegenüber</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Zu zweit</translation>
    </message>
    <message>
        <source>Threes</source>
        <translation>Zu dritt</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Kleine Gruppen</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Two people, no room</source>
        <translation>Zwei Personen, ohne Gruppe</translation>
    </message>
    <message>
        <source>Sparkling moments</source>
        <translation>Glanzmomente</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Ernte</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Appreciative</source>
        <translation>Wertschätzend</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Anfang und Ende</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Lebhaft</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Each person</source>
        <translation>Jede Person</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Die Moderation</translation>
    </message>
    <message>
        <source>Who interviews</source>
        <translation>Wer interviewt</translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation>Wer zuhört</translation>
    </message>
    <message>
        <source>Who observes</source>
        <translation>Wer beobachtet</translation>
    </message>
    <message>
        <source>The pair</source>
        <translation>Beide zusammen</translation>
    </message>
    <message>
        <source>A scribe</source>
        <translation>Wer mitschreibt</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>Zur Halbzeit</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>{0} s over</source>
        <translation>{0}&#xa0;s darüber</translation>
    </message>
    <message>
        <source>{0} s before the end</source>
        <translation>{0}&#xa0;s vor dem Ende</translation>
    </message>
    <message>
        <source>too long for one page: it goes on, “1 of {0}”</source>
        <translation>zu lang für eine Seite: Es geht weiter, „1 von {0}“</translation>
    </message>
    <message>
        <source>Dots of a vote</source>
        <translation>Punkte einer Abstimmung</translation>
    </message>
    <message>
        <source>Votes on principles</source>
        <translation>Stimmen zu Grundsätzen</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>Häkchen</translation>
    </message>
    <message>
        <source>What has helped</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>does not fit: the letters would be too small</source>
        <translation>passt nicht: Die Schrift würde zu klein</translation>
    </message>
    <message>
        <source>does not fit: a text goes beyond what every projector shows</source>
        <translation>passt nicht: Ein Text ragt über das hinaus, was jeder Projektor zeigt</translation>
    </message>
    <message>
        <source>does not fit: two texts lie over each other</source>
        <translation>passt nicht: Zwei Texte liegen übereinander</translation>
    </message>
    <message>
        <source>does not fit: a text is cut off</source>
        <translation>passt nicht: Ein Text ist abgeschnitten</translation>
    </message>
    <message>
        <source>does not fit: a word is too long for a line</source>
        <translation>passt nicht: Ein Wort ist zu lang für eine Zeile</translation>
    </message>
    <message>
        <source>does not fit: a text is nowhere seen whole</source>
        <translation>passt nicht: Ein Text ist nirgends ganz zu sehen</translation>
    </message>
    <message>
        <source>a text has letters that no font on this computer has</source>
        <translation>ein Text hat Buchstaben, die keine Schrift auf diesem Computer hat</translation>
    </message>
</context>
<context>
    <name>clicker</name>
    <message>
        <source>This key of the clicker moves in what is half typed. In the empty note line it is the clicker&apos;s again.</source>
        <translation>Diese Taste des Klickers bewegt sich in dem, was halb getippt ist. In der leeren Notizzeile gehört sie wieder dem Klicker.</translation>
    </message>
    <message>
        <source>This key of the clicker belongs to the count. {note_line} goes to the note line.</source>
        <translation>Diese Taste des Klickers gehört hier zum Zählen. {note_line} führt zur Notizzeile.</translation>
    </message>
    <message>
        <source>This key of the clicker moves in the part that has the keyboard. {note_line} goes to the note line, {next_part} to the next part.</source>
        <translation>Diese Taste des Klickers bewegt sich in dem Bereich, der die Tastatur hat. {note_line} führt zur Notizzeile, {next_part} zum nächsten Bereich.</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>{0}, now {1}</source>
        <translation>{0}, jetzt {1}</translation>
    </message>
    <message>
        <source>now {1}</source>
        <translation>jetzt {1}</translation>
    </message>
    <message>
        <source>planned {0}, was {1}</source>
        <translation>geplant {0}, war {1}</translation>
    </message>
    <message>
        <source>{0}, was {1}</source>
        <translation>{0}, war {1}</translation>
    </message>
    <message>
        <source>was {1}</source>
        <translation>war {1}</translation>
    </message>
    <message>
        <source>planned {0}, left out</source>
        <translation>geplant {0}, ausgelassen</translation>
    </message>
    <message>
        <source>promised {0}</source>
        <translation>zugesagt {0}</translation>
    </message>
    <message>
        <source>promised {0}, ends {1}</source>
        <translation>zugesagt {0}, endet {1}</translation>
    </message>
    <message>
        <source>promised {0}, now {1}</source>
        <translation>zugesagt {0}, jetzt {1}</translation>
    </message>
    <message>
        <source>promised {0}, was {1}</source>
        <translation>zugesagt {0}, war {1}</translation>
    </message>
    <message>
        <source>promised {0}, left out</source>
        <translation>zugesagt {0}, ausgelassen</translation>
    </message>
    <message>
        <source>promised {0}, expected {1}</source>
        <translation>zugesagt {0}, erwartet {1}</translation>
    </message>
    <message>
        <source>promised {0}, expected {1}, {2} late</source>
        <translation>zugesagt {0}, erwartet {1}, {2} zu spät</translation>
    </message>
    <message>
        <source>promised {0}, {2} late</source>
        <translation>zugesagt {0}, {2} zu spät</translation>
    </message>
    <message>
        <source>promised {0}, late</source>
        <translation>zugesagt {0}, zu spät</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}, begins {1} → {2}</source>
        <translation>{0}, beginnt {1} → {2}</translation>
    </message>
    <message>
        <source>planned {0}</source>
        <translation>geplant {0}</translation>
    </message>
    <message>
        <source>planned and promised {0}</source>
        <translation>geplant und zugesagt {0}</translation>
    </message>
    <message>
        <source>expected {0}</source>
        <translation>erwartet {0}</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>war {0}</translation>
    </message>
    <message>
        <source>The room sees the stage again: {0}</source>
        <translation>Die Leinwand ist wieder zu sehen: {0}</translation>
    </message>
    <message>
        <source>The projector is gone. The room sees nothing.</source>
        <translation>Der Projektor ist weg. Nichts ist zu sehen.</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Jetzt: {0}</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>Die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>The room will see: {0}</source>
        <translation>Dann zu sehen: {0}</translation>
    </message>
    <message>
        <source>The room sees: {0}</source>
        <translation>Zu sehen: {0}</translation>
    </message>
    <message>
        <source>Message to the room: {0}</source>
        <translation>Mitteilung an alle: {0}</translation>
    </message>
    <message>
        <source>The message is gone</source>
        <translation>Die Mitteilung ist weg</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The clock goes on</source>
        <translation>Die Uhr läuft weiter</translation>
    </message>
    <message>
        <source>“{0}” took {1} longer. Why?</source>
        <translation>„{0}“ dauerte {1} länger. Warum?</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>Was geholfen hat</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Grundsatz</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Gelerntes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Pairs talk</source>
        <translation>Zu zweit reden</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Quiet writing</source>
        <translation>Still schreiben</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Kleine Gruppen</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Nothing is written down</source>
        <translation>Nichts wird aufgeschrieben</translation>
    </message>
    <message>
        <source>Stays on each person&apos;s paper</source>
        <translation>Bleibt auf dem eigenen Papier</translation>
    </message>
    <message>
        <source>Stays with the pair</source>
        <translation>Bleibt bei den beiden</translation>
    </message>
    <message>
        <source>For the room, without names</source>
        <translation>Für alle, ohne Namen</translation>
    </message>
    <message>
        <source>With a name, after a yes</source>
        <translation>Mit Namen, nach einem Ja</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Holding picture</source>
        <translation>Wartebild</translation>
    </message>
    <message>
        <source>The desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>{0} still behind the curtain · {1} shows the next</source>
        <translation>{0} noch hinter dem Vorhang · {1} zeigt die nächste</translation>
    </message>
    <message>
        <source>{0} places not yet shown · {1} shows the next</source>
        <translation>{0} Plätze noch nicht gezeigt · {1} zeigt den nächsten</translation>
    </message>
    <message>
        <source>{1} shows the next words ({0} to come)</source>
        <translation>{1} zeigt die nächsten Worte (noch {0})</translation>
    </message>
    <message>
        <source>{0} kept behind the curtain by hand</source>
        <translation>{0} von Hand hinter dem Vorhang</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Über der Zeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>geht von selbst weiter</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Gone home</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>late start</source>
        <translation>später Beginn</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>{0} · 0 no reason</source>
        <translation>{0} · 0 kein Grund</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>Not to be put back, for it is damaged: {0}.</source>
        <translation>Nicht zurückzuholen, weil beschädigt: {0}.</translation>
    </message>
    <message>
        <source>Some of it cannot be read, and stays as it is now.</source>
        <translation>Einiges davon lässt sich nicht lesen und bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>before one was put back: {0}</source>
        <translation>bevor eine zurückgeholt wurde: {0}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>Before the day</source>
        <translation>Vor dem Tag</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>During the session</source>
        <translation>Während der Sitzung</translation>
    </message>
    <message>
        <source>Break and afterwards</source>
        <translation>Pause und danach</translation>
    </message>
    <message>
        <source>At all times</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>still empty</source>
        <translation>noch leer</translation>
    </message>
    <message>
        <source>{0} to {1} people</source>
        <translation>{0}–{1} Personen</translation>
    </message>
    <message>
        <source>{0} {1} instead of {2}</source>
        <translation>{0} {1} statt {2}</translation>
    </message>
    <message>
        <source>Interrupted at “{0}”</source>
        <translation>Unterbrochen bei „{0}“</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>{0} darüber</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{0} begins {1} instead of {2}.</source>
        <translation>{0} beginnt {1} statt {2}.</translation>
    </message>
    <message>
        <source>The end stays {0}.</source>
        <translation>Das Ende bleibt {0}.</translation>
    </message>
    <message>
        <source>The end moves from {0} to {1}.</source>
        <translation>Das Ende rückt von {0} auf {1}.</translation>
    </message>
    <message>
        <source>Spare time stays {0}.</source>
        <translation>Der Puffer bleibt {0}.</translation>
    </message>
    <message>
        <source>The close-down of the session of {0} was finished.</source>
        <translation>Der Abschluss der Sitzung vom {0} ist beendet.</translation>
    </message>
    <message>
        <source>A close-down could not be finished ({0}). The next start goes on with it.</source>
        <translation>Ein Abschluss ließ sich nicht beenden ({0}). Der nächste Start macht damit weiter.</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the library could not be made: {0}.</source>
        <translation>Die heutige Sicherung ließ sich nicht machen: {0}.</translation>
    </message>
    <message>
        <source>Locked session</source>
        <translation>Verschlossene Sitzung</translation>
    </message>
    <message>
        <source>Interrupted; it opens with its passphrase</source>
        <translation>Unterbrochen; sie öffnet sich mit ihrem Kennwort</translation>
    </message>
    <message>
        <source>Not begun yet; it opens with its passphrase</source>
        <translation>Noch nicht begonnen; sie öffnet sich mit ihrem Kennwort</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>A key with the name of a part works while that part has the focus.</source>
        <translation>Eine Taste mit dem Namen eines Bereichs wirkt, solange er die Tastatur hat.</translation>
    </message>
    <message>
        <source>Clicker</source>
        <translation>Klicker</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>end of the show</source>
        <translation>Ende der Vorführung</translation>
    </message>
    <message>
        <source>{0} is written in the note line. Take a key with Ctrl, or a function key.</source>
        <translation>{0} schreibt in der Notizzeile. Eine Taste mit Strg oder eine Funktionstaste nehmen.</translation>
    </message>
    <message>
        <source>{0} is needed while typing. Take a key with Ctrl, or a function key.</source>
        <translation>{0} wird beim Tippen gebraucht. Eine Taste mit Strg oder eine Funktionstaste nehmen.</translation>
    </message>
    <message>
        <source>{0} writes a letter on some keyboards, or belongs to the computer.</source>
        <translation>{0} schreibt auf manchen Tastaturen einen Buchstaben oder gehört dem Computer.</translation>
    </message>
    <message>
        <source>{0} moves in the list, or marks there.</source>
        <translation>{0} bewegt sich in der Liste oder markiert dort.</translation>
    </message>
    <message>
        <source>{0} is the key of a theme on the wall.</source>
        <translation>{0} ist die Taste eines Themas auf der Wand.</translation>
    </message>
    <message>
        <source>{0} is the way out of everything.</source>
        <translation>{0} führt überall hinaus.</translation>
    </message>
    <message>
        <source>This key says nothing by itself.</source>
        <translation>Diese Taste sagt allein nichts.</translation>
    </message>
    <message>
        <source>“{1}” has its key for ever.</source>
        <translation>„{1}“ behält seine Taste für immer.</translation>
    </message>
    <message>
        <source>“{1}” has {0} already.</source>
        <translation>„{1}“ hat {0} schon.</translation>
    </message>
    <message>
        <source>“{1}” would be out of reach of the keyboard. Give it another key first.</source>
        <translation>„{1}“ wäre ohne Taste nicht mehr erreichbar. Zuerst eine andere geben.</translation>
    </message>
    <message>
        <source>{0} is “{1}”.</source>
        <translation>{0} ist „{1}“.</translation>
    </message>
    <message>
        <source>{0} is “{1}” on your clicker.</source>
        <translation>{0} ist „{1}“ am Klicker.</translation>
    </message>
    <message>
        <source>{0} Nothing was changed.</source>
        <translation>{0} Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation>Sprache der Fenster</translation>
    </message>
    <message>
        <source>As on this computer ({0})</source>
        <translation>Wie auf diesem Computer ({0})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Keeping people safe</source>
        <translation>Was alle schützt</translation>
    </message>
    <message>
        <source>To ask afterwards</source>
        <translation>Fragen danach</translation>
    </message>
    <message>
        <source>Paper afterwards</source>
        <translation>Danach auf Papier</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tipps</translation>
    </message>
    <message>
        <source>energy: {0}</source>
        <translation>Energie: {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>{0} min ({1} to {2})</source>
        <translation>{0}&#xa0;min ({1} bis {2})</translation>
    </message>
    <message>
        <source>Before people come</source>
        <translation>Bevor die Leute kommen</translation>
    </message>
    <message>
        <source>To bring: {0}</source>
        <translation>Mitbringen: {0}</translation>
    </message>
    <message>
        <source>To print: {0}</source>
        <translation>Drucken: {0}</translation>
    </message>
    <message>
        <source>Better after: {0}</source>
        <translation>Besser nach: {0}</translation>
    </message>
    <message>
        <source>Your own words are asked for: {0}</source>
        <translation>Nach eigenen Worten wird gefragt: {0}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Auf der Leinwand</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Zu sagen</translation>
    </message>
    <message>
        <source>Only where there is a three among the pairs.</source>
        <translation>Nur wenn es unter den Zweiergruppen eine zu dritt gibt.</translation>
    </message>
    <message>
        <source>Off until you choose it.</source>
        <translation>Aus, bis er gewählt wird.</translation>
    </message>
    <message>
        <source>Written on one&apos;s own paper only.</source>
        <translation>Nur auf das eigene Papier geschrieben.</translation>
    </message>
    <message>
        <source>Written on the pair&apos;s sheet only.</source>
        <translation>Nur auf den Bogen der beiden geschrieben.</translation>
    </message>
    <message>
        <source>You may type what is said, without names.</source>
        <translation>Was gesagt wird, darf getippt werden, ohne Namen.</translation>
    </message>
    <message>
        <source>You type actions, with who does them.</source>
        <translation>Maßnahmen werden getippt, mit wer sich kümmert.</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>{0}–{1} people</source>
        <translation>{0}–{1} Personen</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>zu zweit</translation>
    </message>
    <message>
        <source>threes</source>
        <translation>zu dritt</translation>
    </message>
    <message>
        <source>small groups</source>
        <translation>kleine Gruppen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle zusammen</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>zwei Personen</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>lebhaft</translation>
    </message>
    <message>
        <source>finding strengths</source>
        <translation>Stärken finden</translation>
    </message>
    <message>
        <source>gathering themes</source>
        <translation>Themen sammeln</translation>
    </message>
    <message>
        <source>learning from slips</source>
        <translation>aus Fehlern lernen</translation>
    </message>
    <message>
        <source>looking back</source>
        <translation>zurückblicken</translation>
    </message>
    <message>
        <source>building on what works</source>
        <translation>auf Gelungenem aufbauen</translation>
    </message>
    <message>
        <source>helping with a case</source>
        <translation>bei einem Fall helfen</translation>
    </message>
    <message>
        <source>opening and closing</source>
        <translation>eröffnen und abschließen</translation>
    </message>
</context>
<context>
    <name>note-remarks</name>
    <message>
        <source>“{0}” is on the roster.</source>
        <translation>„{0}“ steht auf der Namensliste.</translation>
    </message>
    <message>
        <source>“{0}” looks like a name.</source>
        <translation>„{0}“ sieht nach einem Namen aus.</translation>
    </message>
    <message>
        <source>“{0}” names somebody.</source>
        <translation>„{0}“ benennt jemanden.</translation>
    </message>
    <message>
        <source>“{0}” is a date.</source>
        <translation>„{0}“ ist ein Datum.</translation>
    </message>
    <message>
        <source>“{0}” tells an age.</source>
        <translation>„{0}“ verrät ein Alter.</translation>
    </message>
    <message>
        <source>“{0}” is a postcode.</source>
        <translation>„{0}“ ist eine Postleitzahl.</translation>
    </message>
    <message>
        <source>“{0}” may be somebody&apos;s number.</source>
        <translation>„{0}“ könnte jemandes Nummer sein.</translation>
    </message>
    <message>
        <source>“{0}” names a place.</source>
        <translation>„{0}“ benennt einen Ort.</translation>
    </message>
    <message>
        <source>One note each (Enter)</source>
        <translation>Je eine Notiz (Enter)</translation>
    </message>
    <message>
        <source>{0} lines were pasted. One note each?</source>
        <translation>{0} Zeilen wurden eingefügt. Je eine Notiz?</translation>
    </message>
    <message>
        <source>{0} lines were pasted. Enter takes the next {1}; the others wait here.</source>
        <translation>{0} Zeilen wurden eingefügt. Enter nimmt die nächsten {1}; die anderen warten hier.</translation>
    </message>
    <message>
        <source>Next {0} (Enter)</source>
        <translation>Nächste {0} (Enter)</translation>
    </message>
    <message>
        <source>{0} {1} may tell who somebody is.</source>
        <translation>{0} {1} könnten verraten, wer jemand ist.</translation>
    </message>
    <message>
        <source>As one note (Shift+Enter)</source>
        <translation>Als eine Notiz (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Not at all (Esc)</source>
        <translation>Gar nicht (Esc)</translation>
    </message>
    <message>
        <source>Tab: into the theme “{0}”</source>
        <translation>Tab: in das Thema „{0}“</translation>
    </message>
    <message>
        <source>Tab: into a new theme “{0}”</source>
        <translation>Tab: in ein neues Thema „{0}“</translation>
    </message>
    <message>
        <source>Take it (Tab)</source>
        <translation>Nehmen (Tab)</translation>
    </message>
    <message>
        <source>{0} And {1} more.</source>
        <translation>{0} Und {1} weitere.</translation>
    </message>
    <message>
        <source>Write “{0}” ({1})</source>
        <translation>„{0}“ schreiben ({1})</translation>
    </message>
    <message>
        <source>There is no {0}. Correct it, or put a space before it if the room is to read it so.</source>
        <translation>{0} gibt es nicht. Berichtigen Sie es, oder setzen Sie ein Leerzeichen davor, wenn der Raum es so lesen soll.</translation>
    </message>
</context>
<context>
    <name>past</name>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>{0} Notizen</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>opens with its passphrase</source>
        <translation>öffnet sich mit ihrem Kennwort</translation>
    </message>
    <message>
        <source>1 locked session was not searched: what is in it is sealed.</source>
        <translation>1 verschlossene Sitzung wurde nicht durchsucht: Was darin steht, ist versiegelt.</translation>
    </message>
    <message>
        <source>{0} locked sessions were not searched: what is in them is sealed.</source>
        <translation>{0} verschlossene Sitzungen wurden nicht durchsucht: Was darin steht, ist versiegelt.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation>Heute, {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>{0} (and {1} more)</source>
        <translation>{0} (und {1} weitere)</translation>
    </message>
    <message>
        <source>promised for {0}</source>
        <translation>zugesagt für {0}</translation>
    </message>
    <message>
        <source>no sounds</source>
        <translation>keine Töne</translation>
    </message>
    <message>
        <source>with a third turn of {0} min</source>
        <translation>mit einer dritten Runde von {0}&#xa0;min</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} Schritte</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>{0} ausgelassen</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>wie zugesagt</translation>
    </message>
    <message>
        <source>The day ends {0}</source>
        <translation>Der Tag endet {0}</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>This is practice: it counts for nothing. {0} goes back to Home.</source>
        <translation>Das ist nur zum Üben: Es zählt nicht. {0} führt zurück zur Startseite.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{0} may still print {1}.</source>
        <translation>{0} druckt vielleicht noch {1}.</translation>
    </message>
    <message>
        <source>Stopped. {0} of {1} handouts came out; the rest was taken back from {2}.</source>
        <translation>Angehalten. {0} von {1} Handouts kamen heraus; der Rest wurde von {2} zurückgeholt.</translation>
    </message>
    <message>
        <source>{0} printed on {1}.</source>
        <translation>{0} gedruckt auf {1}.</translation>
    </message>
    <message>
        <source>{0} handed to {1}.</source>
        <translation>{0} übergeben an {1}.</translation>
    </message>
    <message>
        <source>{0} is being made</source>
        <translation>{0} entsteht gerade</translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation>{0}, Seite {1} von {2}</translation>
    </message>
    <message>
        <source>{0} waits at the printer</source>
        <translation>{0} wartet am Drucker</translation>
    </message>
    <message>
        <source>{0} has no {1} paper. Choose {2} for the pages ({3}), or another printer.</source>
        <translation>{0} hat kein Papier {1}. {2} für die Seiten wählen ({3}) oder einen anderen Drucker.</translation>
    </message>
    <message>
        <source>{0} has no {1} paper for posters. Choose small posters ({2}), or another printer.</source>
        <translation>{0} hat kein Papier {1} für Plakate. Kleine Plakate wählen ({2}) oder einen anderen Drucker.</translation>
    </message>
    <message>
        <source>{0} is set to {1}, and these pages are {2}. Put {2} in, or choose {1} for the pages ({3}).</source>
        <translation>{0} ist auf {1} eingestellt, diese Seiten sind {2}. {2} einlegen oder {1} für die Seiten wählen ({3}).</translation>
    </message>
    <message>
        <source>{0} of {1} handouts came out.</source>
        <translation>{0} von {1} Handouts kamen heraus.</translation>
    </message>
    <message>
        <source>Nothing came out.</source>
        <translation>Nichts kam heraus.</translation>
    </message>
    <message>
        <source>What was sent waits there.</source>
        <translation>Was gesendet wurde, wartet dort.</translation>
    </message>
    <message>
        <source>The PDF is kept as {0}.</source>
        <translation>Die PDF ist aufbewahrt als {0}.</translation>
    </message>
    <message>
        <source>The {0} PDFs are kept in {1}.</source>
        <translation>Die {0} PDFs sind aufbewahrt in {1}.</translation>
    </message>
    <message>
        <source>1 handout</source>
        <translation>1 Handout</translation>
    </message>
    <message>
        <source>{0} handouts</source>
        <translation>{0} Handouts</translation>
    </message>
    <message>
        <source>Put it right there and print again, or choose another printer.</source>
        <translation>Dort in Ordnung bringen und neu drucken oder einen anderen Drucker wählen.</translation>
    </message>
    <message>
        <source>Put it right there: it then goes on by itself.</source>
        <translation>Dort in Ordnung bringen: Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation>Kein Drucker gefunden</translation>
    </message>
    <message>
        <source>Connect one, or print the PDF elsewhere.</source>
        <translation>Einen anschließen oder die PDF anderswo drucken.</translation>
    </message>
    <message>
        <source>{0} did not take the handouts</source>
        <translation>{0} hat die Handouts nicht angenommen</translation>
    </message>
    <message>
        <source>{0} is stopped</source>
        <translation>{0} ist angehalten</translation>
    </message>
    <message>
        <source>{0} has no paper</source>
        <translation>{0} hat kein Papier</translation>
    </message>
    <message>
        <source>Put paper in: it then goes on by itself.</source>
        <translation>Papier einlegen: Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Paper is stuck in {0}</source>
        <translation>Papierstau in {0}</translation>
    </message>
    <message>
        <source>{0} is open</source>
        <translation>{0} ist offen</translation>
    </message>
    <message>
        <source>{0} has no toner or ink</source>
        <translation>{0} hat weder Toner noch Tinte</translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation>{0} antwortet nicht</translation>
    </message>
    <message>
        <source>Switch it on: it then goes on by itself.</source>
        <translation>Einschalten: Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>{0} holds the job back</source>
        <translation>{0} hält den Auftrag zurück</translation>
    </message>
    <message>
        <source>Release it there, or choose another printer.</source>
        <translation>Dort freigeben oder einen anderen Drucker wählen.</translation>
    </message>
    <message>
        <source>Somebody took the job back from {0}</source>
        <translation>Jemand hat den Auftrag von {0} zurückgeholt</translation>
    </message>
    <message>
        <source>{0} could not print the handout</source>
        <translation>{0} konnte das Handout nicht drucken</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} Personen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation>{0} Notizen</translation>
    </message>
    <message>
        <source>not ended yet</source>
        <translation>noch nicht zu Ende</translation>
    </message>
    <message>
        <source>names are deleted by {0}</source>
        <translation>Namen werden bis {0} gelöscht</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <source>{0} votes</source>
        <translation>{0} Stimmen</translation>
    </message>
    <message>
        <source>1 commitment in “{1}”</source>
        <translation>1 Vorhaben in „{1}“</translation>
    </message>
    <message>
        <source>{0} commitments in “{1}”</source>
        <translation>{0} Vorhaben in „{1}“</translation>
    </message>
    <message>
        <source>1 evaluation form came back.</source>
        <translation>1 Rückmeldebogen kam zurück.</translation>
    </message>
    <message>
        <source>{0} evaluation forms came back.</source>
        <translation>{0} Rückmeldebögen kamen zurück.</translation>
    </message>
    <message>
        <source>Statement {0}, from 1 (no) to 5 (very much): {1}</source>
        <translation>Aussage {0}, von 1 (nein) bis 5 (sehr): {1}</translation>
    </message>
    <message>
        <source>How sure, question {0}: {1} before, {2} now, of 10</source>
        <translation>Wie sicher, Frage {0}: vorher {1}, jetzt {2}, von 10</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>keine Stimmen</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>readable to row {0}, {1}</source>
        <translation>lesbar bis Reihe {0}, {1}</translation>
    </message>
    <message>
        <source>The last row cannot read this: bring people nearer than {0}, or make the picture {1} high.</source>
        <translation>Die letzte Reihe kann das nicht lesen: Näher als {0} heranrücken oder das Bild {1} hoch machen.</translation>
    </message>
    <message>
        <source>The last row is {0} picture heights away; beyond 8 reading tires. Nearer is better.</source>
        <translation>Die letzte Reihe ist {0} Bildhöhen entfernt; ab 8 ermüdet das Lesen. Näher ist besser.</translation>
    </message>
    <message>
        <source>Letters have their usual size.</source>
        <translation>Die Schrift hat ihre übliche Größe.</translation>
    </message>
    <message>
        <source>Letters are {0} times their usual size, so pictures take more pages.</source>
        <translation>Die Schrift ist {0}-mal so groß wie üblich, deshalb brauchen Bilder mehr Seiten.</translation>
    </message>
</context>
<context>
    <name>room check</name>
    <message>
        <source>Room check: its questions are not answered today ({0}; {1}: not now).</source>
        <translation>Raumcheck: Seine Fragen sind heute nicht beantwortet ({0}; {1}: nicht jetzt).</translation>
    </message>
    <message>
        <source>Room check: {0} ({1}; {2}: not now).</source>
        <translation>Raumcheck: {0} ({1}; {2}: nicht jetzt).</translation>
    </message>
    <message>
        <source>The test page is kept in {0}. Print it from there.</source>
        <translation>Die Testseite ist aufbewahrt in {0}. Von dort drucken.</translation>
    </message>
    <message>
        <source>{0}. The page is kept in {1}.</source>
        <translation>{0}. Die Seite ist aufbewahrt in {1}.</translation>
    </message>
    <message>
        <source>The test page went to {0}. Did it come out? Y or N.</source>
        <translation>Die Testseite ging an {0}. Kam sie heraus? Y oder N.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Hinschauen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Clicker</source>
        <translation>Klicker</translation>
    </message>
    <message>
        <source>Stays awake</source>
        <translation>Bleibt wach</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Bildschirme tauschen</translation>
    </message>
    <message>
        <source>Measure the room</source>
        <translation>Raum ausmessen</translation>
    </message>
    <message>
        <source>Play two notes</source>
        <translation>Zwei Töne spielen</translation>
    </message>
    <message>
        <source>Learn its keys</source>
        <translation>Tasten anlernen</translation>
    </message>
    <message>
        <source>Ask the system again</source>
        <translation>System noch einmal bitten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal schauen</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>The room looks at it</source>
        <translation>Dorthin schauen alle</translation>
    </message>
    <message>
        <source>Another screen</source>
        <translation>Ein anderer Bildschirm</translation>
    </message>
    <message>
        <source>Read from the back</source>
        <translation>Hinten zu lesen</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>Zu klein</translation>
    </message>
    <message>
        <source>Heard at the back</source>
        <translation>Hinten zu hören</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht zu hören</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Er geht</translation>
    </message>
    <message>
        <source>It does not</source>
        <translation>Er geht nicht</translation>
    </message>
    <message>
        <source>I turned sleep off</source>
        <translation>Schlaf ist ausgeschaltet</translation>
    </message>
    <message>
        <source>It goes to sleep</source>
        <translation>Er schläft ein</translation>
    </message>
    <message>
        <source>It is plugged in</source>
        <translation>Er hängt am Strom</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>Er hängt nicht am Strom</translation>
    </message>
    <message>
        <source>A page came out</source>
        <translation>Eine Seite kam heraus</translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Nichts kam heraus</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>That is wrong</source>
        <translation>Das stimmt nicht</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Ohne auskommen</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Begin with a workshop</source>
        <translation>Mit einem Workshop beginnen</translation>
    </message>
    <message>
        <source>Each card is a whole workshop: how long, for how many, what is on paper afterwards. Enter prepares a session of it; F2 plans a copy of your own.</source>
        <translation>Jede Karte ist ein ganzer Workshop: wie lang, für wie viele, was danach auf Papier ist. Enter bereitet eine Sitzung vor; F2 plant eine eigene Kopie.</translation>
    </message>
    <message>
        <source>Or with a single exercise</source>
        <translation>Oder mit einer einzelnen Übung</translation>
    </message>
    <message>
        <source>The exercise library has all exercises to read, print and try. A workshop of your own is put together from them.</source>
        <translation>In der Übungssammlung sind alle Übungen zum Lesen, Drucken und Ausprobieren. Daraus entsteht ein eigener Workshop.</translation>
    </message>
    <message>
        <source>What you have run stays here</source>
        <translation>Was gehalten wurde, bleibt hier</translation>
    </message>
    <message>
        <source>Past sessions have their handouts and everything that was noted. If the laptop dies in the middle, Home offers to go on at the same step. Next opens a practice session.</source>
        <translation>Frühere Sitzungen haben ihre Handouts und alles, was notiert wurde. Geht der Laptop mittendrin aus, bietet die Startseite an, beim selben Schritt fortzusetzen. „Weiter“ öffnet eine Probesitzung.</translation>
    </message>
    <message>
        <source>The time left in this step. {0} goes on, {1} stops the clock, {2} gives a minute more. Whatever you do, {3} takes it back.</source>
        <translation>Die Zeit, die in diesem Schritt bleibt. {0} geht weiter, {1} hält die Uhr an, {2} gibt eine Minute mehr. Alles nimmt {3} zurück.</translation>
    </message>
    <message>
        <source>Type what the room says, press Enter: it is saved, and on the wall. {0} shows all keys.</source>
        <translation>Tippen, was gesagt wird, und Enter drücken: Es ist gespeichert und auf der Wand. {0} zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>This is practice with made-up people: try what you like. {0} goes back to Home, where Del removes it.</source>
        <translation>Das ist zum Üben, mit erfundenen Personen: Alles darf ausprobiert werden. {0} führt zurück zur Startseite, wo Entf es entfernt.</translation>
    </message>
    <message>
        <source>This is your side: the clock</source>
        <translation>Das ist Ihre Seite: die Uhr</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Sentences for this step, to be put in your own words. The room never sees them.</source>
        <translation>Sätze für diesen Schritt, in eigenen Worten zu sagen. Auf der Leinwand sind sie nie.</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Was alle sehen</translation>
    </message>
    <message>
        <source>Exactly the picture on the projector, now and next. It has a window of its own, which goes to the second screen by itself.</source>
        <translation>Genau das Bild auf dem Projektor, jetzt und danach. Es hat ein eigenes Fenster, das von selbst auf den zweiten Bildschirm geht.</translation>
    </message>
    <message>
        <source>What the room says</source>
        <translation>Was gesagt wird</translation>
    </message>
</context>
</TS>
