<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About Sparkroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparkroom {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs timed workshop exercises on a projector, takes down what the room says, and makes the paper. It uses no network and tells nobody anything. Below is everything it is made of, with the terms of each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceBar</name>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Enter: done   Esc: leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BallotView</name>
    <message>
        <source>Options to vote for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 each…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} each…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: place by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters find a card by the start of a word, digits count, Enter goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} counts who stands where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryField</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckFoot</name>
    <message>
        <source>Look again (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go through, Enter does, Y and N answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClickerLearner</name>
    <message>
        <source>Learn the clicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: press any button of the clicker. Esc ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “{0}” on your clicker, or Esc if it has no such button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “{0}” on your clicker, which is often the start button again. Esc is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It was not learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} arrived. No button was learned with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} arrived: “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} arrived: “{1}” is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons that were not learned send what clickers usually send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clicker is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClickerPage</name>
    <message>
        <source>Which buttons does your clicker have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all are asked for, Esc leads back to the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClickerWindow</name>
    <message>
        <source>Learn the clicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clickers are keyboards. What yours sends is remembered, works while the note line has the focus, and is not written there. A note that is half typed keeps its letters, signs and arrows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockPanel</name>
    <message>
        <source>Time left in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the step still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. In all: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitView</name>
    <message>
        <source>commitments made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an owner only after a yes in the room. Enter edits an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit puts the chosen action under a theme, 0 under none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments stay on people&apos;s own cards; only their number is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team chose: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (gone home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfidentialView</name>
    <message>
        <source>Notes for you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never on the stage, on a handout or in an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsoleWindow</name>
    <message>
        <source>{0} – Sparkroom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContinueCard</name>
    <message>
        <source>It went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waited for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last saved {0}. Everything up to then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the room do meanwhile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Count for {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDetail</name>
    <message>
        <source>What people leave with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From how many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To how many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair time for a group of three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last session of this size took other times:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last {0} sessions of this size took other times:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the time of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A third turn for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayTab</name>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet. Choose an exercise at the left and press Enter, or drag it here. Whatever you do is kept at once, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseList</name>
    <message>
        <source>Exercises of the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>End the session for everybody? Enter ends it, Esc goes on; undo opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the whole console: {fold} brings it, and whoever sees this screen sees it too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsButton</name>
    <message>
        <source>Evaluation forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with a row for each form that came back; or drop it on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation forms that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups ({0} waiting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins at the next step: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide from the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changes places with … {1} on the other person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on two: swap. {1}: move one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutList</name>
    <message>
        <source>Handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, from what is there so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies on the chairs and the walls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The themes so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people carry home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeDesk</name>
    <message>
        <source>The data folder cannot be used: {0}. Your sessions were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room could not be remembered: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workshop is there no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices could not be remembered: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>New, empty workshop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of all windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Sparkroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version, and the licences of everything inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparkroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready workshops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Sparkroom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemDetail</name>
    <message>
        <source>Minutes of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals without sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, in your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMemory</name>
    <message>
        <source>Some of your own keys could not be read; the usual keys are in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are changed for now, but could not be kept: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPaperWindow</name>
    <message>
        <source>Print the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are saved in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>The keys could not be written to {0}: {1}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action with its keys. Arrow keys move the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc or {0} closes this sheet. A key with the name of a part works while that part has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key for “{0}”. Esc leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has its usual keys again: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are the usual ones. {0} brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is {1} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: another key, on + one more   Del: take a key away   Backspace: the usual keys   Ctrl+Z: undo   Esc: close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the clicker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind of reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageDesk</name>
    <message>
        <source>The language could not be remembered: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Add to the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossBar</name>
    <message>
        <source>“{0}” took {1} longer. Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuringPage</name>
    <message>
        <source>How far away is the last row, and how high is the picture?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or Esc: back to the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesBox</name>
    <message>
        <source>{0} to {1} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesEdit</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearStrip</name>
    <message>
        <source>Room sees: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDraft</name>
    <message>
        <source>Your half-typed note is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you will see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: save   {0}: adds, asks or example   Esc: leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the room says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteSearch</name>
    <message>
        <source>Find a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a note by its words, theme or step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} notes; type more words to find the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows: choose   Enter: edit   Esc: leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteSteering</name>
    <message>
        <source>{0} of the pasted notes may tell who somebody is, such as “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OneScreen</name>
    <message>
        <source>There is one screen. {fold} lets the stage fill it and leaves you a strip at its foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage has a screen of its own: {0}. The console needs no strip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCards</name>
    <message>
        <source>Your workshops cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workshop is there no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” needs the exercise “{1}”, which is not in the library. Plan it without, or bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is still empty. Plan it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your workshops could not be changed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnShelf</name>
    <message>
        <source>Your workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back “{0}” (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelDeck</name>
    <message>
        <source>Panels of this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>These pages could not be made. The session is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handouts could not be written to {0}: {1}. The session is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These handouts could not be made. The session is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booklet is saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} handouts saved in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 evaluation form is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} evaluation forms are counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperKeeping</name>
    <message>
        <source>The evaluation forms in {0} are not used: {1} Correct the table and open Paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not used: {1} What was there stays. Correct the table and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be used: {1}. Everything else stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Sheets in people&apos;s hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no handouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkedList</name>
    <message>
        <source>Put aside, if there is time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkedRows</name>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>Past sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, for other programs (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary to read (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions you have run are listed here, with their handouts and everything that was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been run yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {0} apart: {1} on the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>This could not be saved: {0}. The plan is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export before a session was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet. Add an exercise first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise “{0}” is not in the library. Bring it back, or take it out of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room could not be remembered: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Title of the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End promised for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, ends {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>Plan: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, people, room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>The data folder cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a handout to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print on this sheet yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrincipleView</name>
    <message>
        <source>Ask yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try saying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (not yet shown)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>The handout has no such pages. Nothing was printed; choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handouts could not be printed or kept: {0}. The session is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These handouts could not be made. The session is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintFields</name>
    <message>
        <source>All, or 1-3, 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer prints on one side only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer has no colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialog of the system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} chosen handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialog of the system asks for the printer and the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found. Connect one and open this again, or save the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages are numbers from 1 to {0}, such as 1-3, 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages are numbers, such as 1-3, 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and, for posters, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many copies as the list says, on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Folder for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme could not be remembered: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong ({0}). Your session is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Mirrored: the room sees this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room sees nothing: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector could not be remembered for this place: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screens show the same, so the room sees this one. Extend the desktop to part them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector is gone. The clock goes on, and its picture comes back with the projector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen for the room, so the stage is a window on this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomCheckDesk</name>
    <message>
        <source>The test page is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test page could not be kept: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomCheckWindow</name>
    <message>
        <source>Room check: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>The room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>+ and − move its frame to the edge of what you see; Esc takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomTab</name>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far does the last row sit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the exercises need</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterBox</name>
    <message>
        <source>Rosters of earlier sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of last time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and text (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First names are enough. Paste them, or drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it matters, one person a line: Anna, team: North, manager: Ruth, not with: Tomasz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterEdit</name>
    <message>
        <source>Ana
Ben
Christina

One name a line, or separated by commas. Or a number of seats: 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunDesk</name>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampledField</name>
    <message>
        <source>Such as: {0}   (↓ for more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer, pages, sides and copies are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PDF with a bookmark for each handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done stays; what waits at a printer is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save 1 handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {0} handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PDF, into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenCards</name>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} show the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>console and stage are both here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the console is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the room sees this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>one screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>The room reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatingForm</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last row, counted in chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or in metres from the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge that the projector cuts off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the chairs that fit between the picture and the last row: 0.9 m each, with room for knees.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>No ready workshops were found. The library may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sounding</name>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume could not be remembered: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is off, the volume is {0} %. The signals are still seen on the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume is {0} %. The signals are still seen on the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is on, the volume is {0} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals that only you see sound now too. The room hears them as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals that only you see are silent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You should hear two notes now, at a volume of {0} %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpentModel</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpentView</name>
    <message>
        <source>{0} · 0 no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned and real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Ask yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts are shown when the vote closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are being taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try saying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team chose: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say will appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish your sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 · %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are all four corners whole, and is the circle round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four squares on each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePreview</name>
    <message>
        <source>What the room sees now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room will see next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room will see: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is out of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desktop}: back as it was.
{live}: the step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Sparkroom stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartFoot</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last row…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>‹ Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>Message to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time by (2:30, 90s, -1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago, or when, did it really begin? (90s, 2, 10:32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this step end at (11:05)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many dots has each person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the theme for the chosen notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the theme that is split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name of the new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not an amount of time. Try 2:30, 90s or -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither an amount nor a time. Try 90s, 2 or 10:32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme {0} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session for everybody?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can still be read, printed and exported, and undo opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Minutes of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional, not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for a group of three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as its other turns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripBar</name>
    <message>
        <source>Test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room will see: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No projector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripCount</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>“{0}” went into “{1}”. {2} takes it apart again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>End of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesChoice</name>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the times of your last session of this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the times of your last {0} sessions of this size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrioChoice</name>
    <message>
        <source>The number is odd, so one group will be three. The screen tells it whose turn it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group of three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the time of two: {0} each; the end stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full third turn for all: {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwinsLine</name>
    <message>
        <source>Merge ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” look alike.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VenueKeeper</name>
    <message>
        <source>The room could not be remembered: {0}. It stays as it is for this session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed long enough ago to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan alone: who is coming stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>{rename_theme} name · {merge_themes} merge · {focus_theme} alone on the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remove_note} remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new_theme} new theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1…9 a…z into theme · {group_chosen} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group_chosen} new theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{split_theme} split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{park_note} park · {reply} reply · {hide_note} hide · {mark_note} marks · {remove_note} remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edit_note} edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 card without a tick has no reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cards without a tick have no reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every note has found its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room says appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0} older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits nowhere stays in view. P takes a note back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop notes here; a theme dropped on another merges, between two it is put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone on stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes without a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No themes yet. Choose notes and press N to make one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curtain: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme yet ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} goes into … type the key of the other theme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenAndWhere</name>
    <message>
        <source>When and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete names by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishBar</name>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small posters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation, on every sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as the draw has people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the handout that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logo for every sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation, on every sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo for every sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper that lies in the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What participants read, in 18 points and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posters on the paper in the printer, not on A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for every sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name on every sheet, from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Words for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, for “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopCardView</name>
    <message>
        <source>Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper afterwards: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Go to the note line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From any field of the note line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the last note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the empty note line. Up again: the one before. Down: the one after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type / with the start of its name and a space: /skill, /s. In a reply: its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you only, or for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note being typed never leaves the console. Or type /c and a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it generally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts “a colleague” and the like where the note line noticed a name, an age or a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes of the session; arrows choose, Enter edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last note into theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is the one beside the theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the keyboard is on the wall, the note chosen there goes into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person chosen in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the groups again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with {swap_two}, then the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move somebody, no questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the nearest place that fits; who sat together is kept apart today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep two people apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keep_apart} on one person, then on the other. No reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word, press Enter: it comes after what is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add spare time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type minutes: the first digit begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier in the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later in the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside, or take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be needed on the day waits below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, people, room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state is kept as it is typed; going back to one can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a text field it first takes back what was typed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before people come: projector, letters, sound, clicker, sleep, printer and disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda, clock, panel, note line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tab of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall, groups, people: what the step has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More room for the panel, or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script steps aside while you sort the wall; the same key brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any action can have other keys, or more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the clicker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press its buttons once, and they work while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page to lie beside the laptop, with the clicker&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Sparkroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version, and the licences of everything inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the console; the session stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off, or on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without sound the signals are still seen on the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two notes that end a talk, as loud as they will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound for me too, or for the room only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals that only you see are silent else: the room would hear them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room keeps the picture of now while you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees nothing. B and the full stop work outside text fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the title and when it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a slide or a video: the stage steps aside; the same key brings its picture back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short line; an empty one takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curtain: hidden, count, one by one, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the notes the room sees; in a vote, the result at once or place by place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who sits with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page on the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page on the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap stage and console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each goes to the other&apos;s screen; of three screens the stage takes the next. Remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip at the foot of the only screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage fills the screen, the console folds into two small lines; again: whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on each screen which it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number and a few words for four seconds; the same key takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room: last row and picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the last row sits decides how large the letters are; remembered for the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges, letters for each row, contrast and colours; the same key or Esc takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test card, a question, notice, edit or list, the agenda, a message, the strip, full screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin, or back to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the first step; later it puts the stage back to live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this step; before that it shows what waits behind a curtain that opens one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before, with its full time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what does not take place after all. {next} ends a step early and counts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose a step of the agenda, Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for the equal turns still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount such as 2:30, 90s or -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full time again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this step at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time on the wall such as 11:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It really began earlier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long ago, such as 90s or 2, or a time on the wall such as 10:32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a step out, or take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step chosen in the agenda, if it is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a step go on by itself, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its time is up the next begins: this step, or the one chosen in the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal about time under the clock; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after of what is proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists it in the place of the proposal, or puts it away; the agenda shows it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the last step took longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question under the agenda: late start, discussion, technology, exercise too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can still be read, printed and exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count hands or dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter chooses, digits count, + and − count on and back, Enter goes to the next line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots for each person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the vote is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the vote, or open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the counts of a closed vote only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark, and go one on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks several notes, or with Shift and the arrows; then a key moves them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New theme of the chosen notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a theme that is there takes them in; its key does so at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park, or take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits nowhere stays in view, last on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the chosen notes off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a new theme beside the one they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename theme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme chosen on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge theme into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a theme, press {merge_themes}, then the key of the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the theme alone, or all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the chosen theme large, in pages; Esc shows the whole wall again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the chosen note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of a removed theme stay, the replies of a removed card go. Undo brings back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen note behind the curtain, or before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One note alone. The record says that it was kept back; handouts leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the chosen card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in the note line; {category}: it adds, asks or gives an example. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge what looks alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two that the line above the wall names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not asked about again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen notes as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clicker</name>
    <message>
        <source>This key of the clicker moves in what is half typed. In the empty note line it is the clicker&apos;s again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key of the clicker belongs to the count. {note_line} goes to the note line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key of the clicker moves in the part that has the keyboard. {note_line} goes to the note line, {next_part} to the next part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>{0}, now {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {0}, was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {0}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {0}, ends {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {0}, now {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {0}, was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {0}, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {0}, expected {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {0}, expected {1}, {2} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {0}, {2} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised {0}, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, begins {1} → {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned and promised {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the stage again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector is gone. The room sees nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room will see: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the room: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” took {1} longer. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on each person&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays with the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the room, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a name, after a yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} still behind the curtain · {1} shows the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} places not yet shown · {1} shows the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} shows the next words ({0} to come)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kept behind the curtain by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} instead of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted at “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} begins {1} instead of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end stays {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end moves from {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare time stays {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key with the name of a part works while that part has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written in the note line. Take a key with Ctrl, or a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is needed while typing. Take a key with Ctrl, or a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} writes a letter on some keyboards, or belongs to the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moves in the list, or marks there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the key of a theme on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the way out of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key says nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has its key for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” would be out of reach of the keyboard. Give it another key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is “{1}” on your clicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this computer ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>note-remarks</name>
    <message>
        <source>“{0}” is on the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” looks like a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” names somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” tells an age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” may be somebody&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” names a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One note each (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines were pasted. One note each?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines were pasted. Enter takes the next {1}; the others wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next {0} (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} may tell who somebody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As one note (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: into the theme “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab: into a new theme “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it (Tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} And {1} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{0}” ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}–{1} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (and {1} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a third turn of {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day ends {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{0} may still print {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {0} of {1} handouts came out; the rest was taken back from {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} printed on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} handed to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, page {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waits at the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no {1} paper. Choose {2} for the pages ({3}), or another printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no {1} paper for posters. Choose small posters ({2}), or another printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is set to {1}, and these pages are {2}. Put {2} in, or choose {1} for the pages ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} handouts came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent waits there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is kept as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} PDFs are kept in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right there and print again, or choose another printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right there: it then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one, or print the PDF elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} did not take the handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put paper in: it then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is stuck in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no toner or ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on: it then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} holds the job back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release it there, or choose another printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took the job back from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not print the handout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>readable to row {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row cannot read this: bring people nearer than {0}, or make the picture {1} high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row is {0} picture heights away; beyond 8 reading tires. Nearer is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters have their usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are {0} times their usual size, so pictures take more pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>room check</name>
    <message>
        <source>Room check: its questions are not answered today ({0}; {1}: not now).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room check: {0} ({1}; {2}: not now).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test page is kept in {0}. Print it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. The page is kept in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test page went to {0}. Did it come out? Y or N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play two notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the system again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room looks at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard at the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I turned sleep off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
