<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares handwriting offline. Nothing you load or draw leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alignment</name>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference&apos;s ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the reference&apos;s ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is laid on the questioned sample by its ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference lies where its ink fits best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn, clockwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>1 row selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file, Z first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By llr, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By llr, lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By raw, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By raw, lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By row, last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By verdict, different first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By verdict, same first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By warning, Z first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at {0} of {1} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose both folders first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file with the columns questioned and reference, or two folders. Every row is compared by itself; the result can be saved with all its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each file is compared with the references of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each questioned file is compared with the references of its name: form-12.png with form-12.png, or with all pictures in a folder form-12. Where no name agrees, each file is compared with all references together, as one person’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the row in Compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names agree, so each file is compared with all {0} references together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reference each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a CSV table of pairs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {0} of {1} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questioned files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading rows: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at {0} of {1} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inconclusive zone depends on the number of references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different – same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be saved ({1}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} references each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: inconclusive from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandSearch</name>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character: same sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the pane in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the sample to rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy evidence as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy finding as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy finding as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw new random pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase strokes, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: difference map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune on a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune on a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune on the reference sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this reference back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this reference forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reference set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a reference set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table of pairs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures as references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questioned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point: screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point: standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point: strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture or file into the pane in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste picture, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the sample to rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalibrate on your own data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to what this model was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a contact sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save evidence as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save references as set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature: same writer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap questioned and reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the model on labelled samples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this reference or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this set in Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finding yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>The finding was copied as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding was copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <extracomment>Qt&apos;s form of a date of this year, in the language&apos;s order: 12 May</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The same for other years: 12 May 2024</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InkML, with time and pressure (*.inkml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, with time and pressure (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be saved. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Aligning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinking: {0} and {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference map. Questioned: {0}. Reference {1}: {2}. Orange: parts that lower the likelihood ratio, by the network&apos;s own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines between parts that the network matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each other. Questioned: {0}. Reference {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or fold evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay of {0} and {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay. Questioned in orange: {0}. Reference {1} in blue: {2}. Both: dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questioned: {0}. Reference {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference turned {0}°, scaled × {1}, moved {2} px, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save evidence as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all	0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show questioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of blinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the difference map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence was copied as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to align yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model compares whole pictures; it matches no parts of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in	+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out	−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appears once both sides hold a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side by side, overlay, blink, difference map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be saved. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, cleaned and cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, difference map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the left third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the middle third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, difference map, differs most in the right third</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>1 / (1 + 10^−llr): the llr on a scale from 0 to 1, at equal prior odds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About equally probable either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the questioned sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: references against each other. Ticks: this sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, not a decision. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, not a decision. The score assumes equal prior odds. &lt;b&gt;A person decides.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: beyond what these data support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the evidence points either way, and how often that misleads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans to different signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans to different writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans to the same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans to the same writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans weakly to different signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans weakly to different writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans weakly to the same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans weakly to the same writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? Synthetic signatures, one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No support either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One known sign is enough to start; three or more say much more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One signature known to be this person&apos;s is enough to start; three or more say much more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questioned sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References among themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures known to be this person&apos;s. Three or more say much more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports different signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports different writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports the same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports the same writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is about equally probable if both are the same sign and if one is another sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is about equally probable if the same person wrote both and if somebody else imitated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is {0} more probable if both are the same sign than if one is another sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is {0} more probable if the same person wrote both than if somebody else imitated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others go on. Try another sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sign, known. Three or more say much more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign you have a question about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature you have a question about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison stopped the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few data for this point; it is extrapolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very weak support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against 1 reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against {0} references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least &lt;b&gt;{0} times&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extremely strong support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log₁₀ LR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderately strong support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no support either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very strong support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comparisons of the same sign scored this low or lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comparisons with another sign scored this high or higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} genuine comparisons scored this low or lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more probable if both are the same sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more probable if one is another sign than if both are the same sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more probable if one is another sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more probable if somebody else imitated it than if the same person wrote both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more probable if somebody else imitated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more probable if the same person wrote both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} skilled imitations scored this high or higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} writers, none of them trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New random pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair is of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pairs can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of labelled samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of samples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with a folder for each person (imitations in a folder forged inside). Random pairs then show how often the model is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skilled imitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the model on known handwriting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llr {0}   score {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} pairs, 95 % interval {1} to {2} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, undecided, wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when all are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be saved. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of different, {1} of the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} right, {1} undecided, {2} wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} signs, {1} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} writers, {1} samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>From the next start on, the language is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Comparisons with a known answer, of writers that the network was not trained on: genuine ones upwards, skilled imitations downwards, on the same axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times more probable the evidence is if the same person wrote both than if somebody else imitated it, counted in powers of ten: +1 is 10 times, +2 is 100 times, −1 is 10 times the other way, 0 says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program weighs the evidence of the handwriting alone. Everything else about the case, and the decision, belongs to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number on a scale from 0 to 1. It would be a probability only if both explanations were equally likely before anybody looked; whether they were is not for this program to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the thresholds lie. At “standard” at most 1 % of known imitations reach the upper threshold, and at most 1 % of known genuine comparisons fall to the lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Supports the same writer” from the upper threshold on, “supports different writers” from the lower one down, “inconclusive” between them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Messages so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no message yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>* Too few data for this rate; it is extrapolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experiment: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares signatures: how strongly do they support that the same person wrote them, rather than that somebody imitated the writing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares single written signs: do they show the same sign, whoever wrote them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the model {0}? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an experiment: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called {0} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use. Use another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made from another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights or thresholds derive from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rates are on this card. The operating points below state what they rest on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reference: measured on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one was made from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that it was made from: {0} equal error rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds recalibrated from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained from the start, not made from another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained further from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genuine called different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imitations called same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right among {0} signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was checked and imported. It is not in use yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was made from it and can be rolled back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, which it was made from, is not here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkStrip</name>
    <message>
        <source>1 view of 105 × 105</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears with the first stroke or picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the network sees, enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees, {0}: nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees, {0}: {1} views of 105 by 105</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole, then {0} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appears with the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} views of 105 × 105</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>minus {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questioned sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample to rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Cleaned automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw pad, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with mouse, finger or pen; or open or paste a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures. PNG, JPEG, TIFF, BMP, WebP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is enough to start; three or more say much more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reference says little about how a person varies. Three or more are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reference says little about how a sign varies. Use three or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sample, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} by {2} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The clipboard holds no picture and no file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference: draw, open, drop or paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llr {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Drag to reorder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; alone log10 likelihood ratio {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, not a decision. A person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive zone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its raw score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this empty to write by hand: the report has room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point: {0}; {1} of imitations called same, {2} of genuine comparisons called different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questioned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {0}: {1}; alone llr {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score (at equal prior odds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score (at equal prior odds): {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report holds pictures of the samples, what the network saw, the evidence as it is shown now, every number, and the hashes of files and model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is evidence, not a decision. It weighs the handwriting alone; everything else about the case, and the decision, belongs to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the examiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn or pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log10 likelihood ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log10 likelihood ratio: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be saved. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1} of imitations called same, {2} of genuine called different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale of the likelihood ratio, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extremely strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive zone {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log10 likelihood ratio {0}, {1}; inconclusive zone {2} to {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log₁₀ likelihood ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderately strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} {2}, {3} {4}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sets</name>
    <message>
        <source>1 reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reference: draw, open, paste or drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add references, or tick those to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} agree with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel taking samples in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw pad, new reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw pad, sample to rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw, open or drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw, open, paste or drop a questioned sample. The sets that fit best appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reference in use against each other one, log₁₀ likelihood ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reference in use against each other one: llr {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much they vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much they vary: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says little about how they vary. Use three or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep samples of one person, or of one sign, under a name: drop pictures here. Comparing and ranking then take one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in one file on this computer that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a set first. Then this finds whose sample it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reference sets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set has “{0}” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reference in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other samples are still being taken in. Try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questioned sample, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading references with the present model: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References of this set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References {0} and {1}: llr {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking samples in: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of many sets can be best by chance. Compare it on its own before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The references are being compared with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set was removed. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sets cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They speak against each other (llr {0}). Check that both belong here and are scanned well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They vary much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use reference {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this reference in comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use three or more where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against 1 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against all {0} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
Space: use or leave out. Delete: remove. Alt and arrows, or drag: move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more are less alike at first sight. They were not looked at closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} say nothing for each other. More references help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was left out. {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, sample to rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, llr {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: not compared. {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pictures: zoom, whole, move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the references: move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the references: next, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the references: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the references: use or leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the draw pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>References among themselves: log10 likelihood ratio {0} to {1}. This sample against each: {2} to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Compared in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine starting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine starting. You can already draw and open files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped and was started again. Nothing you drew is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program never opens a network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use less of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>1 Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with one folder for each person, imitations in a folder “forged” inside; the file names of CEDAR, BHSig260, SigComp or Omniglot; or a table (CSV) of files with writer and kind. Nothing leaves this computer. Recalibrating takes seconds and is what most offices need; a training takes minutes to hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new network from nothing, as in Koch et al. 2015: for studies. Days on a processor, and needs far more data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopting makes it the model in use. The base stays, and you can go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An even number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most ten minutes. The first two stages of the encoder stay as they are. Begin with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table of handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose handwriting whose writers you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cllr, bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, options and queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending. What was learnt is being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal error rate {0}, before {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal error rate, invented check set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is trained, for hours. Worth it where the quick one was adopted and you have twenty writers or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that cannot be used: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine called same, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no effect with these options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide data, options and queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far samples are varied, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes is being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as an experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the model in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {0}, by a few steps that were measured on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the result as an experiment if it is not adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as an experiment. It is not better on held-out writers, so the current model stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the samples: {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {0} writers, each by thresholds that never met them. The network is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error rate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loss yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that you need to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the encoder, from the first; they stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what is learnt, 0 to 0.9; keeps old skills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the labels is wrong. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only thresholds off? No training needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others called same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs being learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at a time; pairs with the preset Source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are labelled as two different things: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that fit no layout: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that occur twice: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC before (grey) and after (blue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalibrate instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalibrating on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalibrating takes seconds, changes only the thresholds, and is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, it can be continued another time. Runs that wait in the queue are dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It can be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for everything. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show advanced options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show other labelled pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show other pairs of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothed loss {0} at iteration {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current model stays in use. You can keep this one as an experiment, to be named where a model is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest; it rises at first and then falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model derives from the handwriting of real people. Pass it on only where they or the law allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most; the time limit may end it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model goes by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer cannot be started ({0}). Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{0}” has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training “{0}” is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few writers to say what they do to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few writers to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model of this name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds for your samples are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my reference sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 60 lower-case letters, digits, dots and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the run before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network is asked to make small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the thresholds do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these data can give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can keep comparing; the current model stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bf16 is quicker on a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrastive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy (BCE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genuine called same, by others called same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow before, filled after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked while running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other people&apos;s own; there are no imitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused at {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken at random; is each what its label says?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they appear once the training has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}: target {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} held-out writers, against {1}. In brackets: 95 % intervals over writers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in use from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is kept as an experiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of this batch of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} samples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was left unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} writers better, {1} worse, {2} as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} writers to learn from, {1} to stop on, {2} to decide on. Measuring the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, checked in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: genuine called different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: imitations called same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} to learn, {2} held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>105 × 105 pixels each, ink bright on black; a line every 5 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network sees: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Beyond the known range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of {0} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faint ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little ink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ink found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known comparisons do not reach this far, so the number is a bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questioned sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are copies of one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the same picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two real signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two written signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are never equal to the pixel. Check where the files come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are never equal up to position and size. Check where the files come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has few pixels. Scan it again at 300 dpi or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has low contrast. Scan it again at 300 dpi or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has too little writing to say much. Use a fuller sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} looks blank. Check that it is the right page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may be print or a stamp. Check that it was written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} seems to hold other writing as well. Crop it closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} touches the edge. Use a picture with some paper around it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwriting comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
